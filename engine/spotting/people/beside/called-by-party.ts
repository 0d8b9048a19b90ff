/**
 * "They talked about Lisa McClain. The Michigan Republican struck out four.": the next sentence calls whoever was just named by
 * state and party.
 */
import type { TextRun } from '../../types';
import { type Party, partyOf } from '../names/names-index';
import { stateNamed } from '../words/states';
import { foldWords } from '../words/tokens';
import type { ReadRun, Sighting } from './sighting';

const phrase = /(?<=^|[.!?]["”’)]? )The (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?) (Democrat|Republican)\b(?![’'-])/gu;
const longest = 4000;

/** Whether a text may call anybody so. */
export const callsByParty = (text: string): boolean =>
  /\bThe \p{Lu}[\p{L}. ]{2,20} (?:Democrat|Republican)\b/u.test(text);

/** Writes to each full name what the next sentence says of its bearer, where that holds of an official of the name. */
export function calledByParty(runs: readonly TextRun[], read: readonly ReadRun[]): void {
  for (const [at, { sightings }] of read.entries()) {
    const { kind, text } = runs[at] as TextRun;
    if (kind !== undefined) continue;
    for (const match of text.slice(0, longest).matchAll(phrase)) {
      const state = stateNamed(foldWords(match[1] as string).join(' '));
      const party = partyOf(match[2] as string);
      const before = match.index === 0 ? read[at - 1]?.sightings : sightings.filter(({ end }) => end <= match.index);
      const named = before?.at(-1);
      if (state === undefined || party === undefined || named === undefined || !isOf(named, state, party)) continue;
      named.tag = { party, state, text: match[0].slice(4), next: -1 };
    }
  }
}

const isOf = ({ fits, given, otherGiven, tag, title }: Sighting, state: string, party: Party): boolean =>
  given !== '' &&
  !otherGiven &&
  tag === undefined &&
  title === undefined &&
  fits.some(({ person }) => person.state === state && person.parties.has(party));
