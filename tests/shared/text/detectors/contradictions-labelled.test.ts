import { expect, test } from 'vitest';
import { conflictsIn } from './labelled.ts';

/** Copy by hand that is at odds with itself once. */
const atOdds = [
  'The court heard 14 witnesses over three days. ¶ The testimony was long. The 41 witnesses heard by the court all agreed.',
  'There are 43 families who live on the estate. It rained. The 34 families of the estate will have to move.',
  'The ship carried 1,372 containers. ¶ When it docked, 1,327 containers were unloaded from the ship.',
  'The attendance of 18,342 was a record. ¶ A crowd of 13,842 saw the match.',
  'A crowd of 18,342 saw the match. Fans sang. It was a record for the ground, which holds 20,000, and 13,842 is far from the worst.',
  'He was convicted on nine of 11 counts. It took a day. The conviction on 10 counts was a relief, she said.',
  'The arrest of 12 men was announced on Monday. Police later praised officers. The 14 men arrested are from Dorn. ',
  'The tower, 58 metres high, was finished in 1931. ¶ The 85-metre tower of steel was finished by prisoners.',
  'The new bridge cost 34 million crowns. It rained. Nobody could say why the new bridge had cost 43 million crowns.',
  '[headline: 141 evacuated after ferry fire] All 114 people aboard were taken off, the coast guard said.',
  '[headline: 37 injured as tram derails] Some 40 passengers were on the tram. Eight people were injured, doctors said.',
  '[headline: Storm sinks 165 boats] The office counted 156 boats on Sunday.',
  '[headline: Nurses to get 500 crowns more] Nurses will get 300 crowns more a month from May.',
  '[dek: The plan will cost €24m] The plan would cost the town €42m over ten years.',
  '[headline: Yard to build 16 ferries] The yard will build 19 ferries for the state, it said.',
  'Marta Wolk, 54, is mayor. ¶ Wolk, who was born in 1981, has two sons.',
  'Marta Wolk, 54, is mayor. ¶ Born in 1981 in Kell, she has two sons.',
  'Marta Wolk, who has died aged 84, was mayor for a decade. ¶ She was born in 1931 in Kell. She had two sons.',
  'Marta Wolk, 54, is mayor. It rained. Mayor Wolk, 56, was glad.',
  'The dividend will be €24m, half of the net profit of €36.5m.',
  'The fund paid 30 million crowns, a third of its 60 million crowns.',
  'Half of the net profit of €36.5m, or €24m, goes to owners.',
  'The levy brought in €12m, 20 per cent of the budget of €30m.',
];

/** Copy by hand that looks so and is not. */
const inOrder = [
  'The levy brought in €6m, 20 per cent of the budget of €30m.',
  'The sales climbed by 11 per cent, the debts sank from 900,000 to 640,000 crowns.',
  'The dividend will be €18m, half of the net profit of €36.5m. Debt rose by €81m.',
  'The dividend is €24m, half of the profit. Net debt climbed to €310m from €268m, an increase of €42m.',
  `The two car parks have 212 spaces between them. The town's other five car parks, with 640 spaces, are never full. Car parks and spaces are the town's pride.`,
  'The cooperative counts 43 families. With 31 votes against 12 they said no. ¶ The village has 13 cows.',
  'A crowd of 21,406 saw the cup match. The league match in May had drawn 12,833.',
  '[headline: Coalition survives budget vote by eight ballots] The parliament approved a budget by 62 votes to 54.',
  '[headline: Two dead as tram derails] Two people died and eight were injured, doctors said.',
  '[headline: 12 injured as tram derails] Eight passengers were injured on the tram. Four others were injured on the street.',
  '[headline: Council plants 400 trees] Volunteers planted 120 oaks. In all, 400 trees were planted.',
  '[headline: Club sells 21 players in a year] The club has 12 players left.',
  '[headline: Mayor, 54, resigns] The mayor was in office for 45 months.',
  '[headline: Three charged with theft of boats] The court heard that 13 boats were stolen. Two men were charged in May and one in June.',
  '[headline: Ferry with 141 aboard catches fire] There were 114 passengers and 27 crew aboard. All 141 were taken off.',
  'He was convicted on 14 of 16 counts and acquitted of two counts of tampering.',
  'Six people were injured in the first crash. Two people were injured in the second crash.',
  'Twelve people were injured when a tram derailed in May. A year later five people were injured there.',
  'The school has 31 teachers. Across the river, the other school has 13 teachers.',
  'In March the harbour handled 31 ships. In April the harbour handled 13 ships.',
  'The council bought 24 buses for Dorn. The council of Kell bought 42 buses.',
  'The first tower is 58 metres high. The second tower is 85 metres high.',
  'The team scored 24 goals at home and 42 goals away.',
  'The house sold for 240,000 crowns; its neighbour went for 420,000 crowns.',
  'Prosecutors had asked for a fine of 300,000 crowns. The court set a fine of 240,000 crowns.',
  'The firm employs 450 people in Dorn. It will cut 54 jobs and open a shop with 45 people.',
  'The bill passed by 62 votes to 54. A motion to delay it fell by 54 votes to 62.',
  'Rain had fallen for 16 days. The station recorded 61 mm.',
  'Officials expected 2,100 guests. Only 1,200 guests came.',
  'The ministry planned 34 shelters, but 43 shelters were built.',
  'The trial lasted 12 days. The trial of his brother lasted 21 days.',
  'By noon 12 people had been reported missing. By evening the number of people reported missing had risen to 21.',
  'Ada Lund, 47, and her daughter Eva Lund, 21, run the shop. Ada Lund was born in 1978.',
  'Marta Wolk, 54, is mayor. Her son Jan was born in 1999.',
  'Marta Wolk, 54, is mayor. Wolk, who was born in 1971, has two sons.',
  'Marta Wolk, who died in 1999 aged 68, was mayor. She was born in 1931 in Kell.',
  'Half of the voters, 54 percent, stayed at home. The club, with 45 members, did not.',
  'A quarter of its 80 boats, 22 of them new, sailed at dawn.',
  'It sold 12 boats, a third of them to Vesland, and 36 nets.',
  'One in three of the 900 members, mostly women, paid 300 crowns.',
  'The region has 1,234 farms. It had 1,342 farms in 1990.',
  'Police counted 1,320 marchers, organisers 3,120.',
  'The ship can carry up to 1,450 passengers. It had 1,405 passengers on board.',
  '[date: 2026-03-04] Marta Wolk, who died in 1999 aged 68, was mayor. She was born in 1931 in Kell.',
  'Marta Wolk, who has died aged 94, was mayor. It rained. Born in 1931 in Kell, she had two sons.',
  'Marta Wolk, 54, and Jan Hale, 61, met. It rained. Born in 1931 in Kell, he had two sons.',
  'In 1990 the valley had 1,342 farms. Today the valley has 1,324 farms.',
];

test.each(atOdds)('%s is at odds with itself', (copy) => {
  expect(conflictsIn(copy)).toHaveLength(1);
});

test.each(inOrder)('%s is in order', (copy) => {
  expect(conflictsIn(copy)).toEqual([]);
});
