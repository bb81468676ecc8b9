import type { Detector, Span } from '../analysis.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { tokensIn } from '../tokens.ts';
import { withoutOverlap } from './date-patterns.ts';
import { overlaps, spansOf } from './facts.ts';
import type { Name } from './name-words.ts';
import { plain } from './name-words.ts';
import { companies, organisations, spelledOut } from './organisation-names.ts';
import { peopleIn } from './people.ts';
import { behindWhatTheyAre, besideRole, relatives, withTitle } from './person-names.ts';
import { localPlaces, places } from './place-names.ts';

/**
 * Candidates for names, few and likely ones: persons with a title, a role, an age or a verb of
 * saying beside them, or whose last name comes back alone; organisations with their acronym or a
 * telling word; known countries, places called so and those that something is said to be in. A
 * person confirms them; no list knows all names.
 */
export const names: Detector = {
  name: 'names',
  languages: ['en'],
  detect({ fields, text, tokens, sentences, blocks }) {
    const persons = withoutOverlap([
      ...withTitle(text),
      ...besideRole(text),
      ...behindWhatTheyAre(text),
      ...relatives(text),
    ]);
    const spelled = sentences.flatMap((one) => spelledOut(text, tokensIn(tokens, one), one));
    // The surer kind wins where candidates overlap: "Harbour Council Chair Ana Sand" is a person.
    const sure = withoutOverlap([...persons, ...clearOf(persons, spelled)]);
    const likely = withoutOverlap([...companies(text), ...organisations(text), ...places(text)]);
    const known = [...sure, ...clearOf(sure, likely)];
    const local = localPlaces(text, fields.dateline, known);
    const headings = blocks
      .filter((block) => block.kind === 'heading')
      .map((block): Span => [block.start, block.end]);
    // In a heading every word may have a capital.
    const kept = withoutOverlap([...known, ...clearOf(known, local)]).filter(
      (name) => !overlaps(headings, name.start, name.end) && !isTitleOfWork(text, name),
    );
    const { full, doubtful, lone } = peopleIn({ text, tokens, blocks, facts: kept });
    const alone = new Set(
      lone.filter((one) => !isArticle(text, one.start)).map((one) => one.surname),
    );
    const others = [
      ...full.filter((one) => one.sure),
      // "Luc Ferrand" is "Ferrand" further down: so people are named, and hardly anything else.
      ...doubtful.filter(
        (one) =>
          !isArticle(text, one.start) &&
          (alone.has(one.surname) || givenNames.has(one.given.split(' ', 1)[0] ?? '')),
      ),
    ].map(({ start, end }) => plain(text, start, end, 'person'));
    return { facts: [...kept, ...clearOf(kept, others)], findings: [] };
  },
};

/** ‘King Lear’, “The Long Union”: nothing else stands in the marks. */
function isTitleOfWork(text: string, { start, end }: Name): boolean {
  return (
    /[“‘"'«](?:The\s|An?\s)?$/u.test(text.slice(Math.max(0, start - 5), start)) &&
    /^[”’"'»]/u.test(text.slice(end, end + 1))
  );
}

/** "The Northern Cup" is no person. */
function isArticle(text: string, start: number): boolean {
  return /\b(?:the|an?|this|that)\s(?:\p{L}+\s)?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

function clearOf(taken: readonly Name[], others: readonly Name[]): readonly Name[] {
  const spans = spansOf(taken);
  return others.filter((name) => !overlaps(spans, name.start, name.end));
}
