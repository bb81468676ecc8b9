import { describe, expect, it } from 'vitest';
import { factsIn, findingsIn } from './run.ts';

/**
 * Quotations as news copy has them, one piece a line (` ¶ ` parts paragraphs): the text, then
 * behind an arrow who speaks each in order; `*` stands for words that are set apart, `-` for
 * speech of nobody who is named.
 */
const pieces = `
# Partial quotations
Hale said the plan was “a line in the water” and would not be drawn further. → Hale
Reed’s lawyer, Anil Mehr, said his client denied “each and every word of it”. → his client
The shop’s owner, Jo Quill, wrote that it would reopen “as soon as we have a door”. → The shop’s owner, Jo Quill
In the words of one neighbour, it sounded “like a building that leaves.” → one neighbour
Fire Chief Bo Ransom said crews had answered “every one of them, some on foot.” → Fire Chief Bo Ransom
Tom Delac, 81, said he had brought his cat, two cans of peaches and “no opinions.” → Tom Delac
He accused the council of spending it on “a headquarters with a waterfall”. → He
The board, which had rejected the offer of $36 as “wholly inadequate,” will recommend it, its chairman, Leo Haig, said. → The board
Analysts wrote that the price looked “toppy but not silly.” → Analysts
One critic wrote that it was “like being lectured by a sink”. → One critic
The film has been called, by the critic Tor Vik, “the most patient film of the decade”. → the critic Tor Vik
The ministry told the Courier it would “look kindly” on it. → The ministry
The company said it had had “no sight of the results”. → The company
The authors caution that it “does not show that light is the cause”. → The authors
She said the ditch had not been cleared “since the jubilee – the one before last”. → She
The union called it “careful and overdue” but pointed out that boats have cats. → The union
According to Hale, the vote was “a bit of a mess”. → Hale
Hale said she felt “sick”, “tired” and “very old”. → Hale / Hale / Hale
The report describes conditions there as “squalid”. → The report
The judge said he had shown “not a shred of remorse”. → The judge
Asked if he was sorry, he said “no”. → he
Reed was, in Hale’s words, “a very small man in a very big hat”. → Hale
He was described by neighbours as “quiet” and “polite”. → neighbours / neighbours
Police described the man as “armed and dangerous”. → Police
It was “a good day for Dorn”, said Hale. → Hale
The levy is “dead”, Hale said. → Hale
Hale insisted that the pier was “perfectly safe”. → Hale
The letter urged them to “stay calm and carry a torch”. → The letter

# Several in a row
“It is late,” said Hale. “It was late yesterday.” → Hale / Hale
“It is late,” Hale said on Monday. “But it is not over.” → Hale / Hale
“It is late,” she said, “and I am cold.” → she / she
“Late?” asked Hale. “Of course it is late.” → Hale / Hale
“I said: ‘Go home.’ He said: ‘I am home,’” Hale recalled. → Hale
“We asked in 2023. We were told, and I quote, ‘The kerb is fine.’ It is not,” he said. → he
‘I said: “It is a door.” She said: “It leaves,”’ he tells me. → he
‘Nobody tells you,’ she says. ‘You wait for the money, you wait for the rain to stop. ¶ ‘Then it stops, and you liked the rain. It is better wet.’ → she / she
‘You wait for the rain to stop,’ says Hale. ‘You wait and wait. ¶ ‘You drink the actors’ tea. ¶ ‘And then you go home.’ ¶ It rained. → Hale / Hale
“It was loud,” said Hale. “It was late. ¶ “And nobody came. ¶ “Nobody.” → Hale / Hale
Hale said: “It is late.” Reed disagreed: “It is early.” → Hale / Reed
“It is late,” said Hale, who has run the shop since 1998. “It was never this late.” → Hale / Hale

# Set apart
He opened the so-called “green lane” in May. → *
Her novel “The Long Pier” won a prize. → *
She winces at ‘patient’. → *
Money has been a ‘conversation’. → *
A gold Ferrant ‘Meridian’ is lost. → *
Of her ‘King Lear’ little is known. → *
The song “Night Ferry” was number one. → *
She alleged it in a memoir, ‘Notes from the Pit’, in May. → *
Dorn’s “Silicon Harbour” has 40 firms. → *
Analysts rate the shares “buy”. → *
The play, “Salt and Iron”, opens on Friday. → *
The word “boat” comes from the north. → *
The ship’s name, “Havsul”, means gull. → *
It runs a “pay what you can” night. → *
They are known locally as “mudlarks”. → *
A sign reading “Keep out” hung on the door. → *

Hale said the “gold rush” was over. → *
The council said its “green lane” would open in May. → *
Hale said the boat was named “Havsul”. → *
Neighbours know it as a “party house”. → *
Police called it a “hot spot” zone. → *

# No quotations
The workers’ pay and the bosses’ cars are news. →
It was ’09 and the ’90s were over. →
Fish ’n’ chips and rock ’n’ roll. →
The dogs’ bowls, the cats’ beds and the owners’ chairs were sold. →
`;

function told(text: string): string {
  return factsIn('quotation', text.replaceAll(' ¶ ', '\n\n'))
    .map(({ scare, speaker }) => (scare ? '*' : speaker || '-'))
    .join(' / ');
}

const lines = pieces.split('\n').filter((line) => /^[^#\s]/u.test(line));

describe('quotations in news copy', () => {
  it.each(lines.map((line) => line.split(' →')))('reads %s', (text = '', expected = '') => {
    expect(told(text)).toBe(expected.trim());
    expect(findingsIn('quotations', text.replaceAll(' ¶ ', '\n\n'))).toEqual([]);
  });
});
