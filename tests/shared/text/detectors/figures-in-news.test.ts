import { describe, expect, it } from 'vitest';
import { factsIn } from './run.ts';

/**
 * Numbers as news copy has them, one sentence a line: the text, then behind an arrow each figure
 * in order as `value`, `low–high`, with `<`, `>` or `~` before it for an approximation and the unit
 * behind it. Ordinals from the fourth up are figures, too.
 */
const sentences = `
# Names of models, roads, laws, phones, addresses, clocks and ratings are none
Police found a white Corvan 350 in the window. →
He drove an ageing Ferrant 12 to the quay. →
Its helpline, 101, had 212 calls by noon. → 212
Call 101 or dial 1470 to report it. →
Text 60300 to vote. →
The A617 and the M4 were closed, and so was Route 9. →
Officers were called to 14 Exchange Street at 2.47am. →
They met at 7.30pm at the Orpheum, 9 Canal Row. →
She lives at 3 Mill Cottages. →
The plant at Unit 7, Dorn Park, closed at 1430 GMT. →
The film is rated 12A and the flat is 4B. →
He was charged under section 10 and section 4(2) of the act. →
Policy H7 and article 6 were cited. →
The clock says ten past four. →
It was a quarter to nine. →
The bus leaves at half past six. →
The 8.15 to Dorn was late. →
Flight VL207 and trains 4 and 12 were late. →
The B-52 flew over with two F-16s. → 2
She wore the number 9 shirt. →
The Covid-19 ward has 12 beds. → 12
Her Majesty’s 5th Regiment of Foot has 600 men. → 600
King Haldor IV had three sons. → 3
The Model 5 and the Apollo 11 are on show. →
Windows 11 runs on 40 machines. → 40
Chapter 3 of Book 2 has 40 pages. → 40
The room, No. 12, is on the 14th floor. →
They sat in row 14, seats 6 and 7. →
The 2026 season has 34 games. → 34
The under-21s and the over-60s play on Monday. →
The G7 and the Group of 20 met. →
The 24/7 line has a 9-to-5 staff. →
He was one of the best and no one knew. →
It is one thing to ask, another to get. →
On the one hand it is late. →
She won at the first attempt and came second twice. →
He is a one-time baker and a two-faced man. →
A 5-4-1 and a 4-4-2 were tried. →
See pages 3-4 and page 12. →
Form W-2 and form 1099 are due. →
Mark 4:12 and Psalm 23 were read. →
The 9/11 attacks and the 7/7 bombs were named. →
It is version 2.0.1 of the plan. →
Take two of the scene was better. →

# Money
It cost £3.2m, $45 million and €1,200. → 3200000 £, 45000000 $, 1200 €
Fares rose by 20p to £2.40. → 20 pence, 2.4 £
It costs between $2 billion and $3 billion. → 2000000000–3000000000 $
It would cost $2 billion to $3 billion. → 2000000000–3000000000 $
It would cost $2bn-$3bn. → 2000000000–3000000000 $
It would cost £2-3m. → 2000000–3000000 £
The remaining half a million was raised. → 500000
He won a million dollars. → 1000000 dollars
It made a loss of a quarter of a million pounds. → 250000 pounds
Wages of £12.21 an hour apply. → 12.21 £
The house sold for just under £1m. → <1000000 £
It is worth an estimated £1.3m. → ~1300000 £
A £5,000-a-month flat was empty. → 5000 £
Rents are 1,200 crowns a month. → 1200 crowns
US$40 and A$60 were paid. → 40 US$, 60 A$
The fund has $1.5 trillion. → 1500000000000 $
It paid five pounds and fifty pence. → 5 pounds, 50 pence
The bond pays 4.25% and yields 25 basis points more. → 4.25 percent, 25 points

# Measures
Wind reached 58 mph and waves 12ft. → 58 mph, 12 feet
It fell to minus 6 degrees (-21 Celsius). → -6 degrees, -21 degrees
It was -4C in Dorn and 21C in Ost. → -4 degrees, 21 degrees
It was 92 degrees Fahrenheit. → 92 °F
It lasted two hours and 14 minutes. → 134 minutes
It lasted an hour and a half. → 1.5 hours
He swam it in 3 minutes 42 seconds. → 222 seconds
He is 6ft 2in tall. → 74 inches
She is 5 feet 11 inches tall. → 71 inches
Half an inch of ice and an inch and a quarter of snow fell. → 0.5 inches, 1.25 inches
Between half an inch and an inch and a quarter of ice fell. → 0.5–1.25 inches
The tag weighs 0.9 grams. → 0.9 g
It weighs 12lb and 40kg. → 12 lb, 40 kg
It covers 27 acres and 3 sq km. → 27 acres, 3 square km
A 10km run and a 26-mile march were held. → 10 km, 26 miles
It is 2km from the quay. → 2 km
The tank holds 40 litres. → 40 litres
The ship does 14 knots. → 14 knots
It runs at 2.4GHz and 230 volts. → 2.4 GHz, 230 volts
The quake had a magnitude of 6.1. → 6.1
They are 12 metres by four metres. → 12 m, 4 m
It takes five to seven days. → 5–7 days
It may take two or three weeks. → 2–3 weeks
They wait 10–15 minutes. → 10–15 minutes
It is open 24 hours a day, seven days a week. → 24 hours, 7 days
A mile and a half of road was lost. → 1.5 miles
It took two and a half years. → 2.5 years

# Shares
Campaigners put it nearer a third. → ~0.3333333333333333
Nearly a fifth of the haul was lost. → <0.2
It solves about six in ten. → ~0.6
The odds were put at one in five. → 0.2
The odds were 1 in 200. → 0.005
Only a third voted. → 0.3333333333333333
Two thirds of them and three-quarters of us left. → 0.6666666666666666, 0.75
It fell by half. → 0.5
Half of the homes and half the flats are sold. → 0.5, 0.5
Some 18.4 per cent were hurt, a rise of 8.8 percentage points. → ~18.4 percent, 8.8 points
One in 10 people and one in every 12 dogs came. → 0.1, 0.08333333333333333
Turnout was 61%, up from 58.5%. → 61 percent, 58.5 percent
It has a 95% success rate. → 95 percent
It ran from 5.1 to 12.5 points. → 5.1–12.5 points
He got 40 to 45 per cent. → 40–45 percent
As much as 11.8% was lost. → <11.8 percent
Nine out of 10 dentists agree. → 0.9
The vote was split 60/40. →

# Counts and approximations
Dozens of boats and hundreds of people came. → >12, >100
At least two died and up to 40 were hurt. → >2, <40
As many as 1,800 jobs are at risk. → <1800
No fewer than 12 and no more than 15 came. → >12, <15
Just over 300 and just under 400 came. → >300, <400
The 20-odd boats are old. → ~20
A couple of hundred came. → 200
A dozen boats and half a dozen nets were lost. → 12, 6
Three or four boats sank. → 3–4
The toll rose from 12 to 17. → 12, 17
He is in his 40s. →
Some 30 to 40 people came. → ~30–40
The 30-strong crew and the 12-member board met. → 30, 12
Fifteen hundred people came. → 1500
Twenty-one of the 34 are children. → 21, 34
It had 1.2 million visitors, or 3,300 a day. → 1200000, 3300
More than 40 people came, including 12 children. → >40, 12
Over the past two years 30 left. → 2 years, 30
Two-and-a-half thousand came. → 2500

# Ages
Petra Hall, 33, left with her sons. → 33 years
The suspects, aged 19, 24 and 31, were held. → 19 years, 24 years, 31 years
A 58-year-old man and a three-month-old girl were hurt. → 58 years, 3 months
Rolf, who turned 70 in April, left. → 70 years
At 17 she left for Dorn. → 17 years
She began when she was 11. → 11 years
He died aged 91. → 91 years
The 12-year-old’s father is 40. → 12 years, 40

# Scores and votes
Dorn beat Ost 3-1. → 3 score
Dorn won 3–1 after a 2-2 draw. → 3 score, 2 score
The bill passed by 62 votes to 54. → 62, 54
The motion was carried by nine votes to one. → 9
She won 6-4, 7-6, 6-2. → 6 score, 7 score, 6 score
He scored 21 points and 12 rebounds. → 21 points, 12
The vote was 9–2. → 9 score
It was their ninth win and his 100th goal. → 9 ordinal, 100 ordinal
`;

function told(text: string): string {
  const signs = { exact: '', about: '~', below: '<', above: '>' } as const;
  return factsIn('figure', text)
    .map(({ value, high, approx, unit }) =>
      [`${signs[approx]}${value}${high === value ? '' : `–${high}`}`, unit].join(' ').trim(),
    )
    .join(', ');
}

const lines = sentences.split('\n').filter((line) => /^[^#\s]/u.test(line));

describe('figures in news copy', () => {
  it.each(lines.map((line) => line.split(' →')))('reads %s', (text = '', expected = '') => {
    expect(told(text)).toBe(expected.trim());
  });
});
