import { expect, test } from 'vitest';
import { conflictsIn } from './labelled.ts';

/** Events that cannot both have been so. */
const atOdds = [
  '[headline: Ferry burns, no one hurt] Two people were injured in the fire, the coast guard said.',
  'No one was killed when the roof fell. It rained. At the hospital, doctors said three people had died under the roof.',
  'The police made no arrests. ¶ At the march, 12 people were arrested, and most were let go by dawn.',
  'The dam was built in 1967. ¶ The dam, built in 1976, is of earth.',
  'The dam, an earth wall, was built in 1967 to water farms. ¶ Engineers said the dam was completed in time. The dam was built in 1976.',
  'Ada Lund was born in Kell in 1931. ¶ Lund, born in 1913, had two sons.',
  'The club was founded in 1898. ¶ The club, which was established in 1889, has 300 members.',
  'Lund died in 2011. It rained. Ada Lund died in March 2012.',
];

/** Other events, other people, other times. */
const inOrder = [
  '[headline: Ferry burns, no one hurt] It had a smaller fire in March 2017, in which two people were injured.',
  '[headline: Ferry burns, no one hurt] All 114 people aboard were taken off. Another fire in Kell injured two people.',
  'At first, police said no one was hurt. Later it was clear that three people had been injured.',
  'No one else was hurt. Three people were injured when the roof fell.',
  'No one was hurt in Dorn. In Kell, three people were injured.',
  'No one was killed. Three people were injured when the roof fell.',
  'If no one was injured, it was luck. In the end, 12 people were injured.',
  'The storm killed 12 people in 2019. No one was killed in this one.',
  'The police made no arrests. In the yard, 12 boats were damaged.',
  'The dam was built in 1967. ¶ The second dam was built in 1976.',
  'The dam was built in 1967. ¶ The bridge was built in 1976.',
  'The dam was built in 1967. It was rebuilt in 1976. The dam was inspected in 1999.',
  'Ada Lund was born in Kell in 1931. Her sister Eva Lundgren was born in 1934.',
  'Ada Lund was born in 1931. She died in 2011.',
  'Lund died in March 2011. Ada Lund died on 12 March 2011 in Kell.',
  'The club was founded in 1898. Its choir was founded in 1910.',
  'The new school was built in 1967. The old school was built in 1912.',
  'The house was built in 1912. A house next door was built in 1920.',
];

test.each(atOdds)('%s is at odds with itself', (copy) => {
  expect(conflictsIn(copy)).toHaveLength(1);
});

test.each(inOrder)('%s is in order', (copy) => {
  expect(conflictsIn(copy)).toEqual([]);
});
