import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runCommand } from './packages.mjs';
import { recogniserOfData } from './recogniser';
import { everyFormEngine, fullNameFirstEngine } from './score/baselines';
import { type Engine, readOfftopic, readPassages, type TrueMention } from './score/corpus';
import { scoreEngine } from './score/measure';
import { errorLines, scoreTables } from './score/report';

/**
 * `npm run score [-- --mentions FILE --offtopic FILE --half dev|held-out --errors --json]`: scores the recogniser on labelled
 * passages and on off-topic prose, beside two baselines, and writes the figures to `.output/score.json`. Where the judging corpus
 * beside the project is absent, the project's own passages are scored, without off-topic prose.
 */
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const OWN_PASSAGES = join(ROOT, 'tests', 'fixtures', 'passages.jsonl');
const TRUE_MENTIONS = join(ROOT, 'tests', 'fixtures', 'offtopic-true.json');
const RESULT = join(ROOT, '.output', 'score.json');

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      mentions: { type: 'string' },
      offtopic: { type: 'string' },
      half: { type: 'string' },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const here = process.env.INIT_CWD ?? process.cwd();
  const hasCorpus = existsSync(CORPUS);
  const given = (path: string | undefined, usual: string): string => (path === undefined ? usual : resolve(here, path));
  const usualPassages = hasCorpus ? join(CORPUS, 'mentions.jsonl') : OWN_PASSAGES;
  const passages = halfOf(readPassages(given(values.mentions, usualPassages)), values.half);
  const offtopic =
    values.offtopic === undefined && !hasCorpus
      ? []
      : readOfftopic(given(values.offtopic, join(CORPUS, 'offtopic.txt')));
  const trueMentions: TrueMention[] = existsSync(TRUE_MENTIONS) ? JSON.parse(readFileSync(TRUE_MENTIONS, 'utf8')) : [];

  const { recogniser, dataset } = recogniserOfData();
  const entries = new Map(dataset.entries.map((entry) => [entry.id, entry]));
  const sidelight: Engine = (text, lang) => recogniser.recognise([text], { lang }).mentions;
  const scored = (engine: Engine) => scoreEngine(engine, entries, passages, offtopic, trueMentions);
  const scores = {
    Sidelight: scored(sidelight),
    'every form': scored(everyFormEngine(dataset.entries)),
    'full name first': scored(fullNameFirstEngine(dataset.entries)),
  };

  const result = JSON.stringify(
    { dataset: dataset.version, entries: entries.size, passages: passages.length, scores },
    null,
    1,
  );
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(RESULT, `${result}\n`);
  if (values.json) console.log(result);
  else {
    if (!hasCorpus)
      console.log(
        `${CORPUS} is not there: scored on the project's own passages or the files named, with no off-topic prose but that named.`,
      );
    console.log(`${entries.size} entries, ${passages.length} passages, ${offtopic.length} off-topic documents\n`);
    console.log(scoreTables(scores));
    if (values.errors) console.log(`\n${errorLines(scores.Sidelight)}`);
    console.log(`\nWritten to ${RESULT}`);
  }
  return 0;
});

/** Rules are tuned on every second passage and checked on the others. */
function halfOf<T>(passages: T[], half: string | undefined): T[] {
  if (half === undefined) return passages;
  if (half !== 'dev' && half !== 'held-out') throw new Error('--half is dev or held-out.');
  return passages.filter((_, i) => (i % 2 === 0) === (half === 'dev'));
}
