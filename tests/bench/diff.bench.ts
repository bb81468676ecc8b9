/**
 * Prose diff at 50,000 words: from scratch, fully reworded, with paragraphs moved, and after a
 * keystroke, beside jsdiff and the diff of @codemirror/merge as they come. Prints one JSON line per
 * figure; times in milliseconds.
 */
import { diff as mergeDiff, presentableDiff } from '@codemirror/merge';
import { diffWordsWithSpace } from 'diff';
import { DiffCache } from '../../shared/diff/cache.ts';
import { finish } from '../../shared/diff/common.ts';
import { diffTexts } from '../../shared/diff/diff.ts';
import { proseOf, rewordedProse, seededRandom } from '../shared/diff/samples.ts';
import { report } from './support/report.ts';

/** jsdiff is stopped after this long. */
const PATIENCE = 30_000;

/** The text with one paragraph in so many at another place. */
function withMoved(text: string, each: number): string {
  const paragraphs = text.trimEnd().split('\n\n');
  const count = Math.floor(paragraphs.length / each);
  for (let i = 0; i < count; i++) {
    const [taken = ''] = paragraphs.splice(i * each, 1);
    paragraphs.splice((i * 7919 + 500) % paragraphs.length, 0, taken);
  }
  return paragraphs.join('\n\n');
}

/** Time of one run; returns it. */
function once(name: string, job: () => void): number {
  const start = performance.now();
  job();
  const taken = performance.now() - start;
  report(name, 'ms', [taken]);
  return taken;
}

function time(name: string, runs: number, job: (run: number) => void): number {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    job(run);
    values.push(performance.now() - start);
  }
  report(name, 'ms', values);
  return values.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

const random = seededRandom(11);
const a = proseOf(50_000, random);
const edited = rewordedProse(a, 0.05, random);
const reworded = rewordedProse(a, 0.5, random);
const rewritten = proseOf(50_000, seededRandom(12)).toUpperCase();
const moved = withMoved(edited, 10);
const small = proseOf(5_000, random);
const smallEdited = rewordedProse(small, 0.05, random);

time('diff 5k words, 5 % edits', 20, () => {
  diffTexts(small, smallEdited);
});
const ours = time('diff 50k words, 5 % edits', 10, () => {
  diffTexts(a, edited);
});
const theirs = once('jsdiff diffWordsWithSpace 50k words, 5 % edits', () => {
  diffWordsWithSpace(a, edited, { timeout: PATIENCE });
});
report('jsdiff takes so many times as long', 'times', [theirs / ours]);
time('diff 50k words, every paragraph reworded', 5, () => {
  diffTexts(a, reworded);
});
once('jsdiff 50k words, every paragraph reworded, stopped at 30 s', () => {
  diffWordsWithSpace(a, reworded, { timeout: PATIENCE });
});
time('diff 50k words, 5 % edits, 10 % of the paragraphs moved', 5, () => {
  diffTexts(a, moved);
});
report('moves found of 100', 'moves', [diffTexts(a, moved).moves.length]);
once('jsdiff 50k words, 5 % edits, 10 % of the paragraphs moved, stopped at 30 s', () => {
  diffWordsWithSpace(a, moved, { timeout: PATIENCE });
});
time('diff 50k words, rewritten', 5, () => {
  diffTexts(a, rewritten);
});
time('diff 50k words in one paragraph, 5 % edits', 5, () => {
  diffTexts(a.replaceAll('\n\n', ' '), edited.replaceAll('\n\n', ' '));
});

const cache = new DiffCache();
cache.update(a, edited);
let typed = edited;
time('diff 50k words, after one keystroke', 300, (run) => {
  const at = 1000 + Math.floor(((typed.length - 2000) * run) / 300);
  typed = `${typed.slice(0, at)}x${typed.slice(at)}`;
  cache.update(a, typed);
});
time('diff 50k words, after one paragraph split', 100, (run) => {
  const at = 1000 + Math.floor(((typed.length - 2000) * run) / 100);
  typed = `${typed.slice(0, at)}\n\n${typed.slice(at)}`;
  cache.update(a, typed);
});

const onePiece = a.replaceAll('\n\n', ' ');
const otherPiece = rewritten.toLowerCase().replaceAll('\n\n', ' ');
const rough = new DiffCache();
time('diff 50k words in one paragraph, rewritten, rough', 1, () => {
  rough.update(onePiece, otherPiece);
});
time('the same, made exact in the background', 1, () => {
  finish(rough.refine());
});

const steps = new DiffCache().steps(a, rewritten);
const stepTimes: number[] = [];
for (let done = false; !done; ) {
  const start = performance.now();
  done = steps.next().done === true;
  stepTimes.push(performance.now() - start);
}
report('diff 50k words rewritten, longest step', 'ms', [Math.max(...stepTimes)]);

report('changes found, 50k words, 5 % edits', 'changes', [diffTexts(a, edited).changes.length]);
report('changes found by @codemirror/merge as it comes', 'changes', [
  presentableDiff(a, edited, { scanLimit: 500 }).length,
]);
time('@codemirror/merge diff 5k words, 5 % edits', 3, () => {
  mergeDiff(small, smallEdited);
});
time('@codemirror/merge diff 50k words, 5 % edits, stopped at 5 s', 1, () => {
  mergeDiff(a, edited, { timeout: 5000 });
});
