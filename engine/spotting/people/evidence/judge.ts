/**
 * Adds up the evidence that one character is one official.
 *
 * A full name weighs 4. With it a name that hardly anyone shares is enough by itself; a common one needs the agreement of a
 * title, a party tag, a place, or of the outlet and the company it is named in.
 */
import { grouped } from '../../grouped';
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
function firstOf(rows: readonly Row[], pair: Pair): readonly Said[] {
  for (const [sign, isThere, valuesOf] of rows) {
    const much = Number(isThere(pair));
    if (much === 0) continue;
    const values = valuesOf?.(pair);
    return [{ sign, much, ...(values && { values }) }];
  }
  return [];
}

/** The rows of each rule. */
const rowsOf = (rows: readonly Row[]): (readonly Row[])[] => [
  ...grouped(rows.map((row) => [ruleOf(row[0]), row])).values(),
];

/** What a page says of whoever is named in it. */
const setting: ReadonlySet<string> = new Set(['outlet', 'hometown', 'prominence', 'civic', 'list']);

const rules: readonly ((pair: Pair) => readonly Said[])[] = [
  weighName,
  weighRarity,
  weighTitle,
  weighOccupation,
  (pair) => [weighPlace(pair) ?? []].flat(),
  ...rowsOf([...signsOfSetting, ...signsAgainst]).map((rows) => (pair: Pair) => firstOf(rows, pair)),
];

/**
 * What a name weighs at most without an office, a party or a place beside it: all that could speak for it, and nothing that
 * speaks against it.
 */
export const scoreAtBest = (pair: Pair): number =>
  [...weighName(pair), ...weighRarity(pair), ...bestOf.flatMap((rows) => firstOf(rows, pair))]
    .filter(({ sign }) => sign !== 'rare-name.rivals')
    .reduce((sum, { sign, much }) => sum + weights[sign] * much, 0);
const bestOf = rowsOf(signsOfSetting.filter(([sign]) => setting.has(ruleOf(sign))));

/** So many reasons go to the reader's card at most, and none that hardly says anything. */
const shown = 5;
const leastShown = 0.25;
const plainSigns: ReadonlySet<string> = new Set(['title', 'party', 'place']);

export function judge(pair: Pair): Judgement {
  const parts = rules.flatMap((rule) =>
    rule(pair).map((said) => ({ ...said, weight: weights[said.sign] * said.much })),
  );
  const speaking = Array.from(grouped(parts.map((part) => [messageOf(part.sign), part])), ([code, said]) => ({
    code,
    weight: said.reduce((sum, { weight }) => sum + weight, 0),
    values: said.find(({ values }) => values !== undefined)?.values,
  }))
    .filter(({ weight }) => weight > leastShown)
    .sort((a, b) => b.weight - a.weight);
  const says = (code: string): boolean => speaking.some((one) => one.code === code);
  return {
    person: pair.person,
    score: parts.reduce((sum, { weight }) => sum + weight, 0),
    reasons: speaking.slice(0, shown).map(({ code, values }) => ({
      code: code === 'name' && pair.fit?.former === true ? 'former-name' : code,
      ...(values && { values }),
    })),
    parts,
    isBeyondDoubt: [...plainSigns].some(says),
    isRare: says('rare-name'),
  };
}
