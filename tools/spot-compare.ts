/**
 * `npm run spot:compare` measures the engine on every set in one process, with the error margin of each figure, and lists what
 * has changed against an earlier state: `--save before`, change the engine, `--against before`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { createSpottingIndex } from '../engine/spotting';
import type { CorpusArticle } from '../tests/spotting/corpus';
import { marksOf } from '../tests/spotting/marks';
import { readPacks } from '../tests/spotting/packs-on-disk';
import { type ParsedArticle, parsedArticles } from '../tests/spotting/parsed';
import { inWords } from '../tests/spotting/scan-page';
import { isRight, precision, recall, sameId, type Tally } from '../tests/spotting/score';
import { articleSets } from '../tests/spotting/sets';

const program = new Command('spot:compare')
  .option('--save <name>', 'keep the marks under a name')
  .option('--against <name>', 'list the differences to marks kept before')
  .option('--show <set>', 'list the mistakes of a set')
  .option('--only <sets>', 'sets to read, with commas')
  .option('--every <n>', 'of the articles for tuning, each so-manieth', '6')
  .option('--sample <folder>', 'articles in the same format', '../shared/spotting')
  .option('--real <folder>', 'saved pages with an expected.jsonl', '../shared/real-pages')
  .option('--more <folder>', 'archives of saved pages, with their gold.jsonl', '../shared/real-pages/more')
  .option('--packs <list>', 'jurisdictions to load, with commas', 'us,wa,id')
  .option('--today <date>', 'the reader’s day', '2026-11-24')
  .parse();
const options = program.opts<
  Record<'every' | 'sample' | 'real' | 'more' | 'packs' | 'today', string> & {
    save?: string;
    against?: string;
    show?: string;
    only?: string;
  }
>();
const keptFile = (name: string) => `.cache/spotting/marks-${name}.json`;
if (options.against && !existsSync(keptFile(options.against)))
  program.error(
    `No marks are kept as “${options.against}”. Keep some: npm run spot:compare -- --save ${options.against}`,
  );

const packs = readPacks(options.packs.split(','));
const index = createSpottingIndex(packs);
const loaded = new Set(packs.map(({ roster }) => roster.pack));
const people = new Set(packs.flatMap(({ roster }) => roster.people.map(({ id }) => id.replace('bioguide/', ''))));

type Verdict = 'right' | 'wrong' | 'missed' | 'ignored' | 'asks' | 'unmarked';
interface Finding {
  readonly kind: 'person' | 'measure';
  readonly verdict: Verdict;
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

/** What is found in an article, by place and kind. */
function findingsOf(article: ParsedArticle): Map<string, Finding> {
  const found = new Map<string, Finding>();
  const around = (from: number, to: number) =>
    `${article.text.slice(Math.max(0, from - 60), from)}[${article.text.slice(from, to)}]${article.text.slice(to, to + 60)}`.replace(
      /\s+/g,
      ' ',
    );
  const expected = article.mentions.filter(({ kind, id }) =>
    kind === 'person' ? people.has(id.replace('bioguide/', '')) : loaded.has(id.split('/')[0]!),
  );
  const marks = marksOf(index, article, options.today);
  for (const place of expected)
    if (!marks.some((mark) => isRight(mark, article.text, place)))
      found.set(`${place.start} ${place.kind}`, {
        kind: place.kind,
        verdict: 'missed',
        id: place.id,
        text: around(place.start, place.end),
        why: '',
      });
  for (const mark of marks) {
    const place = article.mentions.find((one) => isRight(mark, article.text, one));
    const isIgnored = article.ignore.some(
      (one) => mark.from < one.end && one.start < mark.to && (one.okIds?.some((id) => sameId(mark.key, id)) ?? true),
    );
    const verdict = place ? 'right' : mark.key === '' ? 'asks' : isIgnored ? 'ignored' : 'wrong';
    const at = `${place?.start ?? mark.from} ${mark.kind}`;
    if (place && !expected.includes(place)) continue;
    const was = found.get(at);
    if (was?.verdict === 'right' || (was?.verdict === 'missed' && verdict !== 'wrong')) continue;
    found.set(was ? `${at} too` : at, {
      kind: mark.kind,
      verdict,
      id: mark.key || (mark.candidates?.join(' ') ?? ''),
      text: around(mark.from, mark.to),
      why: mark.why.map(inWords).join(' · '),
    });
  }
  return found;
}

/** The figures of a kind, with twice the standard error, articles drawn as a whole. */
function figures(pages: readonly Map<string, Finding>[], kind: Finding['kind']): string {
  const tallies = pages.map((page) => {
    const tally: Tally & { asks: number } = { right: 0, wrong: 0, missed: 0, asks: 0 };
    for (const one of page.values())
      if (one.kind === kind && one.verdict in tally) tally[one.verdict as keyof typeof tally] += 1;
    return tally;
  });
  const sum = (of: readonly (Tally & { asks: number })[]) =>
    of.reduce(
      (all, one) => ({
        right: all.right + one.right,
        wrong: all.wrong + one.wrong,
        missed: all.missed + one.missed,
        asks: all.asks + one.asks,
      }),
      { right: 0, wrong: 0, missed: 0, asks: 0 },
    );
  const all = sum(tallies);
  const margin = (share: (tally: Tally) => number, against: 'wrong' | 'missed') => {
    const value = share(all);
    const size = all.right + all[against] || 1;
    let squares = 0;
    for (const one of tallies) squares += (one.right - value * (one.right + one[against])) ** 2;
    return `${value.toFixed(4)} ±${((2 * Math.sqrt(squares)) / size).toFixed(3)}`;
  };
  return `P ${margin(precision, 'wrong')}  R ${margin(recall, 'missed')}  right ${all.right} wrong ${all.wrong} missed ${all.missed} asks ${all.asks}`;
}

type Kept = Record<string, Record<string, Record<string, Finding>>>;
const before = options.against ? (JSON.parse(readFileSync(keptFile(options.against), 'utf8')) as Kept) : undefined;
const kept: Kept = {};

for (const { name, articles } of articleSets(Number(options.every), options.sample, options.real, options.more)) {
  if (options.only && !options.only.split(',').includes(name)) continue;
  const list: readonly CorpusArticle[] = await articles();
  const parsed = parsedArticles(name.replace(/\W+/g, '-') + (name === 'tune' ? options.every : ''), list);
  const began = process.cpuUsage().user;
  const pages = parsed.map(findingsOf);
  const ms = (process.cpuUsage().user - began) / 1000;
  console.log(`${name}: ${parsed.length} articles, ${Math.round(ms)} ms`);
  for (const kind of ['person', 'measure'] as const) console.log(`  ${kind.padEnd(8)} ${figures(pages, kind)}`);
  kept[name] = {};
  for (const [at, page] of pages.entries()) {
    const { id } = parsed[at]!;
    kept[name][id] = Object.fromEntries(page);
    if (options.show === name)
      for (const one of page.values())
        if (one.verdict === 'wrong' || one.verdict === 'missed')
          console.log(`   ${one.verdict} ${id}: ${one.text} ${one.id} (${one.why})`);
    const old = before?.[name]?.[id];
    if (before && !old) continue;
    const places = new Set([...page.keys(), ...Object.keys(old ?? {})]);
    for (const place of before ? places : []) {
      const [was, is] = [old?.[place], page.get(place)];
      if (was?.verdict === is?.verdict && was?.id === is?.id) continue;
      const what = is ?? was!;
      console.log(
        `   ${was?.verdict ?? 'unmarked'} → ${is?.verdict ?? 'unmarked'} ${id}: ${what.text} ${what.id} (${what.why})`,
      );
    }
  }
}
if (options.save) {
  mkdirSync('.cache/spotting', { recursive: true });
  writeFileSync(keptFile(options.save), JSON.stringify(kept));
}
