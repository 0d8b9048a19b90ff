/**
 * A surname alone that is a town, a thing or a word here, whoever was introduced by it: "in Craig, Mont.", "Shirts’ Shirts",
 * "Handy, that.", "Cole, the pump", "Rule 4", "“Short” means".
 */
import { isPrivateAgent } from './described';
import type { Family } from '../names/names-index';
import { titleEndingAt } from '../titles/title-before';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { isNamedPlace } from './named-places';
import { isTown } from './towns';
import { kin, politicalNouns } from '../words/classes';

export function isNoPerson(
  text: string,
  words: readonly Word[],
  at: number,
  last: number,
  { wordiness }: Family,
): boolean {
  return (
    isTown(text, words, at, last) ||
    isNamedPlace(text, words, at, last) ||
    isOwnThing(words, at) ||
    isOwnPlace(words, last) ||
    (wordiness === 'word' && (isRemark(text, words, at, last) || isNumbered(text, words, last))) ||
    isMake(text, words, at, last)
  );
}

/** "Shirts’ Shirts": what somebody has is called like its owner. */
function isOwnThing(words: readonly Word[], at: number): boolean {
  const owner = words[at - 1];
  return owner?.possessive === true && joined(words[at] as Word) && owner.fold === (words[at] as Word).fold;
}

/** "Schmidt’s Landing", "Graham’s Corner": a place or a shop that is called after whoever had it; but "Hill’s Market Access Bill". */
function isOwnPlace(words: readonly Word[], last: number): boolean {
  const thing = words[last + 1];
  const next = words[last + 2];
  if ((words[last] as Word).possessive !== true || thing === undefined) return false;
  if (thing.shape !== 'capital' || !joined(thing)) return false;
  return ownPlaces.has(thing.fold) && (next === undefined || !joined(next) || !hasCapital(next));
}

const ownPlaces: ReadonlySet<string> = new Set(
  (
    'landing crossing corner corners ferry cove gulch hollow ridge tavern pub grill diner bakery bakeshop deli saloon café cafe ' +
    'pizzeria creamery smokehouse steakhouse florist barbershop pharmacy nursery orchard orchards winery brewery hardware ' +
    'donuts doughnuts bagels burgers pies cakes pizza'
  ).split(' '),
);

/** "Handy, that.", "Strange, this." */
function isRemark(text: string, words: readonly Word[], at: number, last: number): boolean {
  const first = words[at] as Word;
  const opens = at === 0 || (first.gap & (gaps.end | gaps.dot | gaps.quote)) !== 0;
  const next = words[last + 1];
  return (
    opens &&
    next !== undefined &&
    (next.gap & ~gaps.space) === gaps.comma &&
    /^(?:that|this|isnt|innit|huh|eh|indeed|too)$/.test(next.fold) &&
    /^\s*(?:[.!?”"]|$)/.test(text.slice(next.end, next.end + 3))
  );
}

/** "Rule 4 of the barn", "Hill 60"; but "Rule 54%, Hill 46%", "Rule 12, Hill 10", which are votes. */
function isNumbered(text: string, words: readonly Word[], last: number): boolean {
  const number = words[last + 1];
  if (number?.shape !== 'number' || number.fold.length > 2 || !joined(number) || (words[last] as Word).possessive)
    return false;
  return !/^(?:[.,]\d|\s?%|\s(?:percent|votes?|points?|years?|days?|times?|minutes?|hours?)\b|,\s\p{Lu}|\s*[;|]|\s*$)/u.test(
    text.slice(number.end, number.end + 12),
  );
}

/** How far before a name it is looked for as a make. */
const reachOfMake = 400;

/** "a 1968 Cole … Cole, the pump": a thing of that make, which the noun behind the name takes up. */
function isMake(text: string, words: readonly Word[], at: number, last: number): boolean {
  const article = words[last + 1];
  const noun = words[last + 2];
  if (article?.fold !== 'the' || (article.gap & ~gaps.space) !== gaps.comma) return false;
  if (noun?.shape !== 'lower' || !joined(noun)) return false;
  const isPerson =
    isPrivateAgent(words, last + 2) ||
    politicalNouns.has(noun.fold) ||
    kin.has(noun.fold) ||
    titleEndingAt(words, last + 2) !== undefined;
  if (isPerson || !/^(?:[,.;:!?)”"]|$)/.test(text.slice(noun.end, noun.end + 1))) return false;
  const { start } = words[at] as Word;
  const name = text.slice(start, (words[last] as Word).end);
  const before = text.slice(Math.max(0, start - reachOfMake), start);
  return new RegExp(`(?<!\\p{L})[Aa]n? (?:\\S+ )?${name}(?!\\p{L})`, 'u').test(before);
}
