/**
 * What the words before a name say of its bearer, written into the sighting.
 */
import { isGivenName } from './commonness';
import { isBreak } from './name-span';
import type { Sighting } from './sighting';
import { stateNamed } from './states';
import { placeEndingAt, titleAcrossComma, titleBefore, type TitleHit } from './title-before';
import { gaps, hasCapital, joined, type Word } from './tokens';
import { connectors, credits, kin, openers, personVerbs } from './vocabulary';

export function lookLeft(
  text: string,
  words: readonly Word[],
  start: number,
  used: number,
  chain: readonly Word[],
  titleCase: boolean,
  sighting: Sighting,
): void {
  const first = words[start] as Word;
  const before = words[start - 1];
  if (before === undefined) return;
  const gap = first.gap & ~(gaps.space | gaps.dot | gaps.quote);
  const nameStart = first.start;
  if (before.shape === 'han' && (first.gap & (gaps.end | gaps.comma)) === 0)
    sighting.title = titleBefore(text, words, start - 1, nameStart) ?? sighting.title;
  else if (gap === 0 || gap === gaps.hyphen) sighting.title = withPlaceBetween(text, words, start, nameStart);
  else if (gap === gaps.comma)
    sighting.title =
      used > 0 && before.shape !== 'han' ? titleAcrossComma(text, words, start - 1, nameStart) : undefined;
  if (sighting.title === undefined) delete sighting.title;
  const inLaw = before.fold === 'law' && words[start - 2]?.fold === 'in';
  sighting.kin = (kin.has(before.fold) || inLaw) && (gap === 0 || gap === gaps.comma) && !before.possessive;
  if (before.possessive && gap === 0) comesFrom(text, words, start - 1, sighting);
  sighting.roleNoun = gap === gaps.comma && sighting.title === undefined && roleNounBefore(words, start - 1);
  const credited = before.fold === 'by' || before.fold === 'with' ? words[start - 2] : before;
  sighting.credit =
    credited !== undefined && credits.has(credited.fold) && !(before === credited && goesOn(words, start, first));
  if (sighting.title !== undefined || chain.length === used) return;
  const stray = chain[chain.length - used - 1] as Word;
  if (openers.has(stray.fold) || connectors.has(stray.fold)) {
    // "May Chu", "Will Hill": an opening word or a given name.
    if (used === 0 && isGivenName(stray.fold)) sighting.doubtful = true;
    return;
  }
  if (used > 0) sighting.stray = isGivenName(stray.fold) && !titleCase;
  else if (!titleCase || isGivenName(stray.fold)) {
    sighting.otherGiven = true;
    sighting.given = chain.map((word) => word.fold).join(' ');
  } else sighting.doubtful = true;
}

/** "PHOTO: Kuney, left, and Waldref" describes a picture; "(Photo: Chris Smith)" credits it. */
function goesOn(words: readonly Word[], start: number, first: Word): boolean {
  if ((first.gap & gaps.dot) !== 0) return true;
  if (!isBreak(first)) return false;
  for (let at = start + 1; at < words.length && at < start + 5; at += 1) {
    const word = words[at] as Word;
    if ((word.gap & (gaps.close | gaps.glue | gaps.dot | gaps.end)) !== 0) return false;
    if (word.shape === 'lower') return true;
  }
  return false;
}

/** "The ranger,", "Their new teacher,": a determiner and a noun that names no office. */
function roleNounBefore(words: readonly Word[], at: number): boolean {
  for (let i = at, count = 0; i > 0 && count < 4; i -= 1, count += 1) {
    const word = words[i] as Word;
    const before = words[i - 1] as Word;
    if (word.shape !== 'lower' || !joined(word) || personVerbs.has(word.fold)) return false;
    if (/^(the|their|his|her|our|my|its|your)$/.test(before.fold) || before.possessive) {
      const first = i - 1;
      const opens = first === 0 || (before.gap & (gaps.end | gaps.dot | gaps.quote)) !== 0;
      return opens || before.possessive || before.fold !== 'the';
    }
  }
  return false;
}

/** "Spokane’s", "Kentucky’s" before a name. */
function comesFrom(text: string, words: readonly Word[], at: number, sighting: Sighting): void {
  const place = placeEndingAt(words, at);
  if (place === undefined) return;
  const state = stateNamed(place);
  const said = text.slice((words[at] as Word).start, (words[at] as Word).end);
  sighting.from = state === undefined ? { place, text: said } : { state, text: said };
}

/** A title right before the name, or with the place between: "Thị trưởng Olympia Dontae Payne". */
function withPlaceBetween(
  text: string,
  words: readonly Word[],
  start: number,
  nameStart: number,
): TitleHit | undefined {
  const direct = titleBefore(text, words, start - 1, nameStart);
  if (direct !== undefined) return direct;
  for (let i = start - 1, count = 0; i > 0 && count < 3; i -= 1, count += 1) {
    const word = words[i] as Word;
    if (!hasCapital(word) || word.possessive || (word.gap & ~gaps.space) !== 0) return undefined;
    const hit = titleBefore(text, words, i - 1, word.start);
    if (hit !== undefined && hit.meaning.roles.length > 0)
      return {
        ...hit,
        place: words
          .slice(i, start)
          .map((one) => one.fold)
          .join(' '),
      };
  }
  return undefined;
}
