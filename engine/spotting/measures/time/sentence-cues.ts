/**
 * How the words of a sentence tie a time to what is told around it: it opens a year, is only said in passing, or explains the
 * measure of the sentence before.
 */
import type { NamedTime } from './times';

/** "In 2021 …", "…, and in 2022 legislators agreed": a time at the head of a thought opens a year. */
const head =
  /(?:^|[,;—–]\s(?:and|but|then)\s)\W{0,3}(?:(?:and|but|then|back|so),?\s)?(?:in\s|(?:[a-zß-ʯа-яḀ-ỿ-]+\s){1,4}into\s)?$/iu;
export const isAtHead = (sentence: string, { start }: NamedTime): boolean => head.test(wordsBefore(sentence, start));

/** "She ran for U.S. Senate last year." */
const ofElection =
  /\b(?:ran|running)\s(?:for|against)\b|\b(?:re-?)?elected\b|\b(?:won|lost|beat|defeated)\b[^.;]{0,60}\b(?:seat|race|elections?|primary|term)\b|\bcampaign(?:s|ed)?\b/i;
export const isOfElection = (sentence: string): boolean => ofElection.test(sentence);

/** How far before a time its own words are looked at, in UTF-16 units. */
const reach = 200;
/** The words before a time; where they are cut, an ellipsis stands for the rest, which is no start of a sentence. */
const wordsBefore = (sentence: string, start: number): string =>
  start > reach ? `a…${sentence.slice(start - reach, start)}` : sentence.slice(0, start);

/** "DHINGRA: Senate Bill 5352.": an answer. */
const isMeasureAlone = /^(?:\p{Lu}[\p{Lu}. ]+:\s)?\W{0,3}(?:(?:House|Senate)\sBill|[HS]\.?B\.?)\s?\d{4}\W*$/u;
/** "Ten days before,", "A week later", "The next day": of the year that the sentence before named. */
const daysFrom =
  /^(?:[a-zß-ʯа-яḀ-ỿ]+\s(?:days?|weeks?)\s(?:before|earlier|later)|the\s(?:same|next)\s(?:day|week))(?:,|\s[a-zß-ʯа-яḀ-ỿ])/iu;
export const isDaysFrom = (sentence: string): boolean => daysFrom.test(sentence);

/** "That was House Bill 1723.": what the sentence before told of. */
export const pointsBack = (sentence: string): boolean =>
  (/\d{4}\W*$/.test(sentence) && isMeasureAlone.test(sentence)) ||
  isDaysFrom(sentence) ||
  /^(?:\p{Lu}[\p{Lu}. ]+:\s)?\W{0,3}(?:\p{Lu}\p{Ll}+\sdid\s(?:it|so|that)\b|(?:That|This|It|Right)\b(?:(?:\sone)?\s(?:was|became|reached|cleared|passed|died)\s|,\s)|The\s(?:law|ban|act|measure|bill|statute|tax)\b)/u.test(
    sentence,
  );

/** "The sponsor of that measure, House Bill 1196, was": the one that the sentence before told of, whatever the tense. */
export const namesThat =
  /\b(?:(?:sponsors?|authors?|number|text)\sof|it\swas|behind)\sthat\s(?:measure|bill|law|act)(?:,|\s[—–]|\s\()\s?(?=\p{Lu}{2,5}\.?\s\d|(?:House|Senate)\s\p{Lu})/u;

/** "His first win was in 2019. HB 1155 gave nurses breaks." */
export const opensWithMeasure = /^\W{0,2}(?:(?:House|Senate)\s\p{Lu}|\p{Lu}{1,6}\.?\s?\d)/u;

/** "in place since lawmakers met in 2021": the time is of what another clause tells. */
export const isAside = (sentence: string, { start, words }: NamedTime): boolean =>
  /(?<!\b(?:legislature|congress|session)\s)\b(?:that|which|who|whose)\s[^,;:]*$/i.test(wordsBefore(sentence, start)) ||
  /^(?:of|from)\s/i.test(words);

/** "said the state was told in 2010": what somebody says of a year opens none. */
export const isReported = (sentence: string, { start }: NamedTime): boolean =>
  /\b(?:said|says|noted|recalled|argued)\b[^“”"]*$/.test(wordsBefore(sentence, start));

/** "Passed in 2021, it covered …", "In 2023 it was the bill on duplexes": of the measure that the sentence before ended with. */
const explains =
  /^(?:(?:Passed|Signed|Approved|Enacted|Adopted|Introduced|Filed)\b[^,.]{0,40}|In\s(?:19|20)\d\d),?\s(?:it|that|this|the\s(?:law|bill|measure))\b/;
/** "It’s from", "That was reproductive coverage, in", "It passed", "Skaug brought it", "They mean the act that passed in": before a time. */
export const explainsBefore =
  /^(?:(?:It|That|This|The\s(?:law|bill|measure))(?:['’]s|\s(?:is|was|dates|came|comes|goes\sback|passed|died|failed|became\slaw))\b(?![^]*\b(?:who|that|which|when|like|than|first)\b)[^.;:“”]{0,50}|(?:[\p{L}.’-]+\s){1,6}(?:brought|sponsored|wrote|filed|introduced|signed|passed|carried|voted\sfor)\s(?:it|that\sone)\s(?:into\slaw\s|through\s)?|(?:They|He|She)\s(?:means?|meant)\s[^.;:“”]{0,60})$/u;

/** A measure and nothing else, over what is said of it: a heading, a term. */
export const isLoneMeasure = (text: string): boolean =>
  text.length < 60 &&
  /\d\W*$/.test(text) &&
  /^\W*(?:\d?[A-Z]{1,5}\.?\s?\d{1,4}|(?:[HS]\.\s?\p{L}[\p{L}.\s]*|(?:[\p{L}]+\s){0,3}(?:House|Senate)\s[\p{L}\s]+)\d{1,5})\W*$/u.test(
    text,
  );
/** "Passed last year", "Idaho’s school-choice tax credit, passed in 2025." */
const explainsLone =
  /^(?:[^.;:,]{2,60},\s)?(?:passed|signed|died|failed|enacted|vetoed|introduced|filed|approved|adopted|became\slaw)\b[^.;:,]{0,30}$/i;
export const explainsWhatIsAbove = (sentence: string, { start }: NamedTime): boolean =>
  explainsLone.test(sentence.slice(0, start));

/** "It was H627 in 2024": of another measure. */
export const namesMeasure = /\b(?:[HS]\p{Lu}{0,3}\.?\s?\d|[HS]\.\s?\p{Lu}|(?:House|Senate)\s\p{Lu})/u;

/** "In 2026 it was SB 5930": it had another number then. */
const wasAnother =
  /^In\s(?:19|20)\d\d,?\s(?:it|that)\s(?:was|had\sbeen)\s(?:[HS]\p{Lu}{0,3}\.?\s?\d|[HS]\.\s?\p{Lu}|(?:House|Senate)\s\p{Lu})/u;
export const isExplanation = (sentence: string, time: NamedTime): boolean =>
  time.start < 60 &&
  (time.kind === 'when' || /\san?\s$/.test(sentence.slice(0, time.start))) &&
  (explains.test(sentence) || explainsBefore.test(sentence.slice(0, time.start))) &&
  !(sentence.startsWith('In') && wasAnother.test(sentence)) &&
  !namesMeasure.test(sentence.slice(0, time.start));
