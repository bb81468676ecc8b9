import { parseArgs } from 'node:util';
import { type LabelledArticle, readCorpus } from './corpus.ts';
import type { Outcome } from './outcomes.ts';
import { score } from './score.ts';
import { type Rate, rates, tableOf } from './table.ts';

const usage = `npx tsx tests/quality/run.ts [--misses] [--held-out] [--article PART] [--group PART]
  --misses    every miss and false alarm of the tuned articles, with its words
  --held-out  misses of the held-out articles, too
  --article   only articles with PART in their name
  --group     misses only of groups with PART in their name
`;

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    article: { type: 'string', default: '' },
    group: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

interface Scored {
  readonly article: LabelledArticle;
  readonly outcomes: readonly Outcome[];
}

if (options.help) say(usage);
else await run();

async function run(): Promise<void> {
  const corpus = await readCorpus();
  const scored = corpus
    .filter((article) => article.name.includes(options.article))
    .map((article): Scored => ({ article, outcomes: score(article) }));
  if (options.misses) {
    for (const one of scored) {
      if (!one.article.labels.heldOut || options['held-out']) sayMisses(one);
    }
  }
  const of = (heldOut: boolean) =>
    rates(
      scored.filter((one) => one.article.labels.heldOut === heldOut).flatMap((one) => one.outcomes),
    );
  const [tuned, heldOut] = [of(false), of(true)];
  say(`${tableOf(tuned, heldOut)}\n\n`);
  for (const rate of tuned) sayRate('tuned', rate);
  for (const rate of heldOut) sayRate('held-out', rate);
}

function sayMisses({ article, outcomes }: Scored): void {
  const wrong = outcomes.filter(
    (one) => one.verdict !== 'hit' && one.group.includes(options.group),
  );
  if (wrong.length === 0) return;
  say(`${article.name}\n`);
  for (const { group, verdict, words, note } of wrong) {
    say(`  ${group} · ${verdict} · “${words}”${note === '' ? '' : ` · ${note}`}\n`);
  }
  say('\n');
}

function sayRate(articles: string, rate: Rate): void {
  say(`${JSON.stringify({ name: `quality: ${rate.group}`, articles, ...rate })}\n`);
}

function say(text: string): void {
  process.stdout.write(text);
}
