const subjects = [
  'The harbour office',
  'Councillor Ilse Marrow',
  'The boat owners’ union',
  'A report',
  'The treasurer of Port Ansgar',
];
const verbs = [
  'said on Tuesday that',
  'confirmed that',
  'reported that',
  'told the council that',
  'denied that',
];
const facts = [
  'the levy would rise to 165 crowns in June',
  'nearly 20,000 boats had paid it last year',
  'repairs to the eastern mole cost 1.2 million crowns',
  'two dozen berths were still empty',
  'the first ferry of 2026 had been late by 40 minutes',
  'the lighthouse, built in 1911, needed a new lamp',
];

/** News copy of about `words` words in paragraphs of some 60, always the same for a number. */
export function newsCopy(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i += 1) {
    const sentences = Array.from({ length: 5 }, (_, j) => {
      const pick = <T>(list: readonly T[], step: number) => list[(i * 7 + j * step) % list.length];
      return `${pick(subjects, 3)} ${pick(verbs, 5)} ${pick(facts, 11)} (item ${i}-${j}).`;
    });
    const paragraph = sentences.join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return `${paragraphs.join('\n\n')}\n`;
}
