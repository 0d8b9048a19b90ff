/**
 * Adds up the evidence that one character is one official.
 *
 * A full name weighs 4. With it a name that hardly anyone shares is enough by itself; a common one needs the agreement of a
 * title, a party tag, a place, or of the outlet and the company it is named in.
 */
import { grouped } from '../../grouped';
import { once } from '../../remembered';
import type { Reason } from '../../types';
import type { Pair, Row, Said } from './evidence';
import { weighName, weighRarity } from './name-evidence';
import { weighOccupation, weighTitle } from './office-evidence';
import { weighPlace } from './place-evidence';
import { signsAgainst, signsOfSetting } from './signs';
import { messageOf, ruleOf, weights } from './weights';
import type { Person } from '../names/names-index';

export interface Judgement {
  readonly person: Person;
  readonly score: number;
  /** What speaks for the person, strongest first. */
  readonly reasons: readonly Reason[];
  /** Every sign, how much of it there is, and what that weighs: for whoever looks after the weights. */
  readonly parts: readonly (Said & { readonly weight: number })[];
  /** A title, a party or a place beside the name is among it: others may lean on that. */
  readonly isBeyondDoubt: boolean;
  /** Few people have the name. */
  readonly isRare: boolean;
}

/** Of the rows of one rule, the first whose sign is there. */
function firstOf(rows: readonly Row[], pair: Pair): Said | undefined {
  for (const [sign, isThere, valuesOf] of rows) {
    const much = Number(isThere(pair));
    if (much !== 0) return { sign, much, values: valuesOf?.(pair) };
  }
  return undefined;
}

/** The rows of each rule. */
const rowsOf = (rows: readonly Row[]): (readonly Row[])[] => [
  ...grouped(rows.map((row) => [ruleOf(row[0]), row])).values(),
];

/** What a page says of whoever is named in it. */
const setting: ReadonlySet<string> = new Set(['outlet', 'hometown', 'prominence', 'civic', 'list']);

/** Rules that weigh more than one thing, and those of which the first row counts whose sign is there. */
const rules: readonly ((pair: Pair) => readonly Said[])[] = [weighName, weighRarity, weighTitle, weighOccupation];
const rulesOfRows = rowsOf([...signsOfSetting, ...signsAgainst]);

/**
 * What a name weighs at most without an office, a party or a place beside it: all that could speak for it, and nothing that
 * speaks against it.
 */
export const scoreAtBest = (pair: Pair): number =>
  [...weighName(pair), ...weighRarity(pair), ...bestOf.flatMap((rows) => firstOf(rows, pair) ?? [])]
    .filter(({ sign }) => sign !== 'rare-name.rivals')
    .reduce((sum, { sign, much }) => sum + weights[sign] * much, 0);
const bestOf = rowsOf(signsOfSetting.filter(([sign]) => setting.has(ruleOf(sign))));

/** So many reasons go to the reader's card at most, and none that hardly says anything. */
const shown = 5;
const leastShown = 0.25;
const plainSigns = ['title', 'party', 'place'];

export function judge(pair: Pair): Judgement {
  const said: Said[] = rules.flatMap((rule) => rule(pair));
  for (const one of [weighPlace(pair), ...rulesOfRows.map((rows) => firstOf(rows, pair))]) if (one) said.push(one);
  const parts = said.map((one) => ({ ...one, weight: weights[one.sign] * one.much }));
  // Of many who bear a name, most are out of the question: what speaks for one is put together when it is asked.
  const speaking = once(() => speakingIn(parts));
  const says = (code: string): boolean => speaking().some((one) => one.code === code);
  return {
    person: pair.person,
    score: parts.reduce((sum, { weight }) => sum + weight, 0),
    parts,
    get reasons() {
      return speaking()
        .slice(0, shown)
        .map(({ code, values }) => ({
          code: code === 'name' && pair.fit?.former === true ? 'former-name' : code,
          ...(values && { values }),
        }));
    },
    get isBeyondDoubt() {
      return plainSigns.some(says);
    },
    get isRare() {
      return says('rare-name');
    },
  };
}

/** What speaks for the person, as messages to a reader, the strongest first. */
const speakingIn = (parts: Judgement['parts']) =>
  Array.from(grouped(parts.map((part) => [messageOf(part.sign), part])), ([code, said]) => ({
    code,
    weight: said.reduce((sum, { weight }) => sum + weight, 0),
    values: said.find(({ values }) => values !== undefined)?.values,
  }))
    .filter(({ weight }) => weight > leastShown)
    .sort((a, b) => b.weight - a.weight);
