/** Times with a year in digits: "in 2023", "the 2021 law", "since 2019", "in late May 2023". */
import { nounBehind } from './time-nouns';
import type { TimeReading } from './time-reading';
import { month } from '../tables/undated-times';

/** Tells at once of most texts that no such time is in them. */
export const hasYear = /(?:19|20)\d\d/;

const year =
  '(?<![\\d$€£.,#-]|(?:bill|[hs]b|resolution|memorial|no\\.|r\\.)\\s)(?<year>(?:19|20)\\d{2})(?:[-–](?:20\\d{2}|\\d{2}))?(?!\\d|s\\b|[,.]\\d|%|-\\d)';
const season =
  '(?:spring|summer|fall|autumn|winter|session|year|end|beginning|start|middle|(?:first|last|final|same|opening|closing)\\s(?:hours?|days?|nights?|weeks?|months?))';
/** Up to a day may stand before the year: "in May 2023", "on March 7, 2024", "in late 2019", "in the spring of 2019". */
const upTo = `(?:the\\s)?(?:(?:early|late|mid|fiscal(?:\\syear)?)[\\s-])?(?:(?:${month}|${season})\\s(?:\\d{1,2},?\\s)?(?:of\\s)?)?`;

/** A regular expression that ignores case. */
export const dated = `(?:(?<prep>\\b(?:took\\suntil|not\\suntil|in|on|during|of|from|en|de|desde|hasta|since|after|until|till|by|before|through|than|for|to))\\s)?(?<the>the\\s)?(?<upTo>${upTo})${year}`;

const bounding = /^(?:desde|hasta|since|after|until|till|by|before|through|than|for|to)$/i;

/** What a time found by `dated` is, with the groups that it captured. */
export function readDated(
  text: string,
  groups: Readonly<Record<string, string | undefined>>,
  end: number,
): TimeReading {
  const named = { year: Number(groups.year) };
  const { prep = '', the, upTo = '' } = groups;
  const isRange = /^from$/i.test(prep) && /^\s(?:until|till|to|through)\s/i.test(text.slice(end, end + 9));
  if (/fiscal/i.test(upTo) || isRange) return { kind: 'aside', ...named };
  const isOwner = /^['’]s/.test(text.slice(end, end + 2));
  // "in 2023 lawmakers met", "in May 2023"
  if (!isOwner && (the === undefined || upTo !== '') && prep)
    return {
      kind: bounding.test(prep) ? 'aside' : 'when',
      ...named,
    };
  if (!isOwner && (upTo !== '' || !/^\s[\p{L}“"]/u.test(text.slice(end, end + 2)))) return { kind: 'when', ...named };
  const noun = nounBehind(text, end);
  if (noun === 'session') return { kind: bounding.test(prep) ? 'aside' : 'when', noun, ...named };
  return { kind: 'whose', noun, ...named };
}
