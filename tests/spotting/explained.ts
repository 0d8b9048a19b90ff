/**
 * What `npm run spot -- --explain` adds to the list of mentions, for people at a terminal: who was weighed, with what outcome
 * and by which rules; what looks like a name or a number and was not weighed; and where each rule stands in the code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { SpottingPack } from '../../engine/spotting';
import weights from '../../engine/spotting/weights.json';
import type { ScannedPage, WeighedName } from './scan-page';

/** A number as everything here writes it: what speaks against has a minus that lines up. */
const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;

/** Parts of a sum, what weighs most first. */
const parts = (all: readonly { feature: string; weight: number }[]): string =>
  [...all]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ feature, weight }) => `${feature} ${signed(weight)}`)
    .join(', ');

const overlap = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

/** What became of somebody, and where it is not a mark, why. */
function outcome({ given, candidates, places }: WeighedName, { mentions }: ScannedPage): string {
  const marks = mentions.filter((mention) => places.some((place) => overlap(mention, place)));
  if (marks.some(({ key }) => key !== '' && key === candidates[0]?.id)) return 'marked';
  if (marks.some(({ candidates: asked }) => asked !== undefined)) return 'marked, and asks which one';
  const enough = weights[given ? 'decide.enough' : 'decide.enough-unnamed'];
  const [first, second] = candidates;
  if (!first || first.score < enough) return `not marked, for which it takes ${enough}`;
  if (second && second.score > first.score - weights['decide.margin'])
    return `not marked, because the next one is less than ${weights['decide.margin']} behind`;
  return 'not marked, though it is enough: the story takes the name for somebody else’s (engine/spotting/people/coreference)';
}

const around = (text: string, { from, to }: { from: number; to: number }): string =>
  `… ${text.slice(Math.max(0, from - 30), from)}[${text.slice(from, to)}]${text.slice(to, to + 30)} …`.replace(
    /\s+/g,
    ' ',
  );

function people(page: ScannedPage): string[] {
  return page.weighed.flatMap((one) => [
    `\n${one.name} is ${outcome(one, page)}`,
    ...one.places.slice(0, 1).map((place) => `  ${around(page.text, place)}`),
    ...one.candidates.flatMap(({ name, id, score, parts: all }) => [
      `  ${score.toFixed(1).padStart(5)}  ${name} (${id})`,
      `         ${parts(all)}`,
    ]),
  ]);
}

/** Whose a measure is, and where that is not clear, why. */
function ownerOf([best, second]: ScannedPage['owners'][number]['owners']): string {
  if (!best) return 'nobody’s, because nothing says whose, or the page does not speak of lawmaking';
  if (best.score < weights['decide.owner']) return `nobody’s, for it takes ${weights['decide.owner']}`;
  const margin = weights['decide.owner-margin'];
  if (second && best.score - second.score < margin)
    return `nobody’s, because the next one is less than ${margin} behind`;
  return `of ${best.state}`;
}

const owners = ({ owners: all }: ScannedPage): string[] =>
  all.flatMap(({ words, owners: weighed }) => [
    `\n${words} is ${ownerOf(weighed)}`,
    ...weighed.map(({ state, score, parts: said }) => `  ${score.toFixed(1).padStart(5)}  ${state}  ${parts(said)}`),
  ]);

const sessions = ({ measures }: ScannedPage): string[] =>
  measures.flatMap(({ words, sessions: all }) => [
    `\n${words} is of which session? The likelihoods:`,
    ...all.map(({ session, odds, parts: said }) => `   ${odds.toFixed(2)}  ${session}  ${parts(said)}`.trimEnd()),
  ]);

/** Letters and a number, or a chamber's words for a measure: wider than any legislature writes. */
const likeMeasure = /\b(?:(?:House|Senate|Assembly)(?: [A-Z][a-z]+){1,3}|[A-Z](?:\.?[A-Z]){0,6}\.?)[ -]?\d{1,5}\b/g;

/** What a reader may miss a mark on, and was weighed neither: surnames of officials that stand alone, and numbers. */
export function passedOver({ text, mentions, weighed }: ScannedPage, packs: readonly SpottingPack[]): string[] {
  const taken = [...mentions, ...weighed.flatMap(({ places }) => places)];
  const isFree = ({ index, 0: words }: RegExpExecArray): boolean =>
    !taken.some((place) => overlap(place, { from: index, to: index + words.length }));
  const surnames = new Set(packs.flatMap(({ roster }) => roster.people.map(({ family }) => family)));
  const words = [...text.matchAll(/\p{Lu}[\p{L}’'-]*\p{L}/gu)].filter((word) => surnames.has(word[0]) && isFree(word));
  const numbers = [...text.matchAll(likeMeasure)].filter(isFree);
  const counted = (found: readonly RegExpExecArray[]): string =>
    [...new Set(found.map(([one]) => one))]
      .map((one) => [one, found.filter(([other]) => other === one).length] as const)
      .map(([one, times]) => (times > 1 ? `${one} (${times} times)` : one))
      .join(', ');
  return [
    ...(words.length > 0
      ? [
          `\nSurnames of officials without a mark: ${counted(words)}`,
          '  One alone means whom the story has introduced by it (engine/spotting/people/coreference); beside other words it may be a',
          '  street, a school, or somebody with another given name (engine/spotting/people/context).',
        ]
      : []),
    ...(numbers.length > 0
      ? [
          `\nRead as no measure: ${counted(numbers)}`,
          '  Nothing says whose it is (engine/spotting/measures/owner/claims.ts), or no legislature that is loaded has such a number',
          '  (engine/jurisdictions, under `measures`).',
        ]
      : []),
  ];
}

const code = new URL('../../engine/spotting/', import.meta.url);

/** The lines of spotting's code that have words in quotes, in one go. */
const linesOfCode = (): { place: string; line: string }[] =>
  readdirSync(code, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, code), 'utf8')
        .split('\n')
        .map((line, at) => ({ place: `engine/spotting/${file}:${at + 1}`, line: line.trim() }))
        .filter(({ line }) => /['`]/.test(line) && !/^(?:\*|\/\/)/.test(line)),
    );

/** How surely a line is where a sign is told: as a row of a table, as what a rule answers, or else only named. */
function sureness(line: string, sign: string): number {
  const [rule = ''] = sign.split('.', 1);
  const quoted = `'${sign}'`;
  if (line.startsWith(`[${quoted},`) || line.startsWith(`${quoted},`) || line.startsWith(`${quoted}:`)) return 4;
  if (line.includes(`feature: ${quoted}`) || line.includes(`feature: \`${rule}.`)) return 3;
  if (line.includes(quoted)) return 2;
  return line.includes(`\`${rule}.`) || line.includes(`'${rule}.`) ? 1 : 0;
}

/** Where the code tells each sign; nothing for one that it does not have. */
export function placesOfRules(signs: Iterable<string>): { sign: string; place: string | undefined }[] {
  const lines = linesOfCode();
  return [...new Set(signs)].sort().map((sign) => {
    const best = lines
      .map(({ place, line }) => ({ place, sure: sureness(line, sign) }))
      .reduce((one, other) => (other.sure > one.sure ? other : one));
    return { sign, place: best.sure > 0 ? best.place : undefined };
  });
}

function rulesAt(signs: Iterable<string>): string[] {
  const found = placesOfRules(signs);
  const width = Math.max(0, ...found.map(({ sign }) => sign.length));
  return found.map(({ sign, place }) => `  ${sign.padEnd(width)}  ${place ?? ''}`.trimEnd());
}

/** All of it. */
export function explanation(page: ScannedPage, packs: readonly SpottingPack[]): string {
  const signs = [
    ...page.weighed.flatMap(({ candidates }) => candidates.flatMap(({ parts: all }) => all)),
    ...page.owners.flatMap(({ owners: all }) => all.flatMap(({ parts: said }) => said)),
    ...page.measures.flatMap(({ sessions: all }) => all.flatMap(({ parts: said }) => said)),
  ].map(({ feature }) => feature);
  return [
    `\nWHAT WAS WEIGHED (numbers: engine/spotting/weights.json; ${page.text.length} characters were read)`,
    ...(page.weighed.length + page.owners.length + page.measures.length === 0
      ? [
          '\nNothing: no official’s name stands with a given name, a title or a party, and no number needs its session line.',
        ]
      : []),
    ...people(page),
    ...owners(page),
    ...sessions(page),
    ...passedOver(page, packs),
    ...(signs.length > 0 ? ['\nWHERE THE RULES ARE', ...rulesAt(signs)] : []),
  ].join('\n');
}
