/**
 * `npm run spot:fit` fits the weights, of people and of sessions, to the articles and saved pages that are tuned on, and writes
 * `engine/spotting/weights.json` if that helps on sources it was not fitted on. Then look at `npm run spot:compare`, and read
 * the difference before it is committed.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createSpottingIndex, explain, type SpottingIndex } from '../engine/spotting';
import { groupBy } from '../engine/group-by';
import { weights } from '../engine/spotting/evidence/weights';
import {
  acrossSources,
  cost,
  type Example,
  fit,
  type Gain,
  gainOf,
  loss,
  type Numbers,
  worse,
} from '../tests/spotting/fitting';
import { readPacks } from '../tests/spotting/packs-on-disk';
import { offsetIn, type ParsedArticle, parsedArticles } from '../tests/spotting/parsed';
import { dayOf } from '../tests/spotting/scan-page';
import { sameId } from '../tests/spotting/score';
import { articleSets } from '../tests/spotting/sets';

const options = new Command('spot:fit')
  .option('--more <folder>', 'archives of saved pages, with their gold.jsonl', '../shared/real-pages/more')
  .option('--packs <list>', 'jurisdictions to load, with commas', 'us,wa,id')
  .option('--today <date>', 'the reader’s day', '2026-11-24')
  .option('--try <pulls>', 'how strongly weights are drawn to where they were', '100,300,1000')
  .parse()
  .opts<Record<'more' | 'packs' | 'today' | 'try', string>>();

type Explained = ReturnType<typeof explain>;

/** The characters of an article, each with what is right; without those whom an annotator leaves open. */
function* charactersIn({ weighed }: Explained, article: ParsedArticle, source: string): Generator<Example> {
  for (const { given, places, candidates } of weighed) {
    if (candidates.length === 0) continue;
    const spans = places.map(({ run, start, end }) => ({
      from: offsetIn(article, run, start),
      to: offsetIn(article, run, end - 1) + 1,
    }));
    const isHere = (one: { start: number; end: number }) =>
      spans.some(({ from, to }) => from < one.end && one.start < to);
    const expected = article.mentions.filter((one) => one.kind === 'person' && isHere(one));
    if (expected.length === 0 && article.ignore.some(isHere)) continue;
    const at = candidates.findIndex(({ id }) => expected.some((one) => sameId(id, one.id)));
    yield {
      article: article.id,
      source,
      enough: given === '' ? 'decide.enough-unnamed' : 'decide.enough',
      rows: candidates.map(({ parts }) => parts.map(({ feature, strength }) => [feature, strength] as const)),
      ...(at >= 0 && { right: at }),
    };
  }
}

/** The measures whose session was weighed; all mentions of a number are one. */
function* measuresIn({ measures }: Explained, article: ParsedArticle, source: string): Generator<Example> {
  for (const [sessions, mentions] of groupBy(measures.map((one) => [one.sessions, one]))) {
    const places = mentions.map(({ run, start }) => offsetIn(article, run, start));
    const expected = article.mentions.find(
      (one) => one.kind === 'measure' && places.some((place) => one.start <= place && place < one.end),
    );
    const right = sessions.findIndex(({ session }) => session === expected?.id.split('/')[1]);
    if (right < 0 || sessions.length < 2) continue;
    yield {
      article: article.id,
      source,
      rows: sessions.map(({ parts }) => parts.map(({ feature, strength }) => [feature, strength] as const)),
      right,
    };
  }
}

function examplesIn(index: SpottingIndex, article: ParsedArticle, source: string): Example[] {
  const { facts, runs, published } = article;
  const explained = explain(index, { facts, runs }, dayOf(published, options.today));
  return [...charactersIn(explained, article, source), ...measuresIn(explained, article, source)];
}

const inWords = ({ gain, margin }: Gain) => `${gain.toFixed(1)} ±${margin.toFixed(1)}`;

const index = createSpottingIndex(readPacks(options.packs.split(',')));
const examples: Example[] = [];
for (const { name, articles } of articleSets(1, '', '', options.more).filter(({ name }) =>
  ['tune', 'real-tuned'].includes(name),
))
  for (const article of parsedArticles(name === 'tune' ? 'tune1' : name, await articles()))
    examples.push(
      ...examplesIn(index, article, name === 'tune' ? `written ${article.category}` : article.id.split('/')[0]!),
    );

const sources = new Set(examples.map(({ source }) => source));
const before = examples.reduce((sum, one) => sum + cost(weights, one), 0);
console.log(`${examples.length} characters and measures from ${sources.size} sources.`);
console.log(`The weights in use cost ${before}, a missed mark counting 1 and a wrong one ${worse}.`);

let best: { pull: number; likelier: Gain; cheaper: Gain } | undefined;
for (const pull of options.try.split(',').map(Number)) {
  const fitted = acrossSources(examples, pull);
  const on = (source: string): Numbers => fitted.get(source)!;
  const likelier = gainOf(loss, examples, on);
  const cheaper = gainOf(cost, examples, on);
  console.log(
    `pull ${pull}: on sources not fitted on, ${inWords(likelier)} less loss, ${inWords(cheaper)} less cost of marks`,
  );
  if (best === undefined || cheaper.gain > best.cheaper.gain) best = { pull, likelier, cheaper };
}

if (best === undefined || best.cheaper.gain <= best.cheaper.margin)
  console.log('The gain in marks is not beyond its margin: the weights stay as they are.');
else {
  const fitted = fit(examples, best.pull);
  const rounded = Object.fromEntries(
    Object.entries(fitted)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weight]) => [sign, Math.round(weight * 100) / 100]),
  );
  for (const [sign, weight] of Object.entries(rounded)) {
    const was = (weights as Numbers)[sign]!;
    if (Math.abs(weight - was) >= 0.1) console.log(`  ${sign}: ${was} → ${weight}`);
  }
  writeFileSync(
    fileURLToPath(new URL('../engine/spotting/weights.json', import.meta.url)),
    JSON.stringify(rounded, null, 2) + '\n',
  );
  console.log('Written. Now look at `npm run spot:compare -- --against …`.');
}
