/**
 * The year that the text is telling of: what stands over a passage, and what the sentences before have said ("In January 2021
 * the Legislature met. … A year later …").
 */
import type { IsoDate } from '../../../identifiers';
import { firstYearOfCongress } from '../../../january';
import type { TextRun } from '../../types';
import { lawmakingWords, sentenceStarts } from '../surroundings';
import { type NamedTime, timesIn, yearOf } from './times';
import { yearAtHead, yearsOver } from './years-over';

/** What the text around a sentence says of time. */
export interface Story {
  /** The year told of there. */
  year?: number | undefined;
  /** It stands over the passage: in a heading, at the head of a row or a run, or alone above. */
  isOver?: boolean;
  /** It heads the row of a table. */
  isRow?: boolean;
  /** The year named last before: what "the next winter" counts from. */
  named?: number | undefined;
  /** How plainly a sentence before has opened the year, 0 to 1: "In 2022 legislators agreed." */
  opened?: number;
  /** The next sentence says so, whatever the tense of this one: "HB 2467 passed. It was signed in 2024." */
  isExplained?: boolean;
  /** A later sentence says so of the present: "Ferguson signed it May 17." */
  isExplainedNow?: boolean;
  /** The sentence points back to what that year was said of, or the next one says it: "That was House Bill 1723." */
  isPointed?: boolean;
  /** The year named nearest before the sentence, if that is near; the present counts. */
  before?: number | undefined;
  /** The year that the next sentence names. */
  next?: number | undefined;
  /** Whether the paragraph or the heading over it speaks of the present: "on Tuesday", "this session". */
  isPresentAround?: boolean;
}

/** Asks what the text around a sentence of a run says of time. */
export type StoryYear = (run: number, sentence: { start: number; end: number }) => Story;

/**
 * Reads the runs of a batch as far as it is asked. Linear.
 * @param isOfMeasure whether a measure is written in a run: "2034" under the head "HB" is no year.
 */
export function createStoryYear(
  runs: readonly TextRun[],
  date: IsoDate,
  isOfMeasure: (run: number) => boolean,
): StoryYear {
  let over: (number | undefined)[] | undefined;
  const told: Map<number, Told>[] = [];
  const read = yearsTold(date);
  /** What is told in a run, once the next one has been read, which may begin with its year. */
  const toldIn = (run: number): Map<number, Told> | undefined => {
    while (told.length < Math.min(run + 2, runs.length)) told.push(read(runs[told.length]!));
    return told[run];
  };
  /** By run and start: a sentence is asked about once for each of its measures. */
  const open = new Map<string, boolean>();
  const isOpenAt = (run: number, { start, end }: { start: number; end: number }): boolean => {
    const key = `${run}:${start}`;
    if (!open.has(key)) open.set(key, isOpen(runs[run]!.text.slice(start, end)));
    return open.get(key)!;
  };
  return (run, sentence) => {
    over ??= yearsOver(runs, date, isOfMeasure);
    const { year, named, ...around } = toldIn(run)?.get(sentence.start) ?? {};
    const standing = over[run];
    const isRow = standing !== undefined && runs[run]!.cell !== undefined;
    if (!isRow && year !== undefined && (around.isExplained === true || isOpenAt(run, sentence)))
      return { year, isOver: year === standing, named, ...around };
    return { year: standing, isOver: standing !== undefined, isRow, named: named ?? standing, ...around };
  };
}

const present = /\b(?:is|are|has|(?<!would\s)have|will|would(?!\shave)|(?:it|that|there|he|she|here|what)['’]s)\b/i;
/** "… with Senate Bill 5096, and Republicans have run against it since." */
const eversince = /,\s(?:and|but|while)\s[^,]*\bsince\b.*/s;
/** "brought it again as S. 146": a new bill of an old idea. */
const anew = /\b(?:again|back)\sas\b|\breintroduced\b|\bis\sback\b/i;
/** "clarified that officers may use force", "SB 5066, which requires" */
const subordinate = /(?:\b(?:that|whether|when|if)\b|,\s(?:which|who)\b|:).*/s;

/** Whether a time is the reader's present. */
const isOfToday = ({ kind, isOfTelling }: NamedTime): boolean => kind === 'present' && isOfTelling !== true;

/** Whether a sentence may tell of another time than the present: "HB 1110 allows duplexes" may be said of an old law. */
const isOpen = (sentence: string): boolean => {
  const told = sentence.replace(eversince, '').replace(subordinate, '');
  // "The chief of them is HB 1054"
  return (
    (!present.test(told) || /\b(?:of|among)\s(?:them|those)\b/i.test(told)) &&
    !anew.test(told) &&
    !timesIn(told).some(isOfToday)
  );
};

/** "In 2021 …", "…, and in 2022 legislators agreed": a time at the head of a thought opens a year. */
const head =
  /(?:^|[,;—–]\s(?:and|but|then)\s)\W{0,3}(?:(?:and|but|then|back|so),?\s)?(?:in\s|(?:[\p{L}-]+\s){1,4}into\s)?$/iu;
const isAtHead = (sentence: string, { start }: NamedTime): boolean => head.test(wordsBefore(sentence, start));

/** How far before a time its own words are looked at, in UTF-16 units. */
const reach = 200;
/** The words before a time; where they are cut, an ellipsis stands for the rest, which is no start of a sentence. */
const wordsBefore = (sentence: string, start: number): string =>
  start > reach ? `a…${sentence.slice(start - reach, start)}` : sentence.slice(0, start);

/** "DHINGRA: Senate Bill 5352.": an answer. */
const isMeasureAlone = /^(?:\p{Lu}[\p{Lu}. ]+:\s)?\W{0,3}(?:(?:House|Senate)\sBill|[HS]\.?B\.?)\s?\d{4}\W*$/u;
/** "Ten days before,", "A week later", "The next day": of the year that the sentence before named. */
const daysFrom =
  /^(?:\p{L}+\s(?:days?|weeks?)\s(?:before|earlier|later)|the\s(?:same|next)\s(?:day|week))(?:,|\s\p{L})/iu;
/** "That was House Bill 1723.": what the sentence before told of. */
const pointsBack = (sentence: string): boolean =>
  isMeasureAlone.test(sentence) ||
  daysFrom.test(sentence) ||
  /^(?:\p{Lu}[\p{Lu}. ]+:\s)?\W{0,3}(?:\p{Lu}\p{Ll}+\sdid\s(?:it|so|that)\b|(?:That|This|It|Right)\b(?:(?:\sone)?\s(?:was|became|reached|cleared|passed|died)\s|,\s)|The\s(?:law|ban|act|measure|bill|statute|tax)\b)/u.test(
    sentence,
  );

/** "The sponsor of that measure, House Bill 1196, was": the one that the sentence before told of, whatever the tense. */
const namesThat =
  /\b(?:(?:sponsors?|authors?|number|text)\sof|it\swas|behind)\sthat\s(?:measure|bill|law|act)(?:,|\s[—–]|\s\()\s?(?=\p{Lu}{2,5}\.?\s\d|(?:House|Senate)\s\p{Lu})/u;

/** "His first win was in 2019. HB 1155 gave nurses breaks." */
const opensWithMeasure = /^\W{0,2}(?:(?:House|Senate)\s\p{Lu}|\p{Lu}{1,6}\.?\s?\d)/u;

/** "in place since lawmakers met in 2021": the time is of what another clause tells. */
const isAside = (sentence: string, { start, words }: NamedTime): boolean =>
  /(?<!\b(?:legislature|congress|session)\s)\b(?:that|which|who|whose)\s[^,;:]*$/i.test(wordsBefore(sentence, start)) ||
  /^(?:of|from)\s/i.test(words);

/** "said the state was told in 2010": what somebody says of a year opens none. */
const isReported = (sentence: string, { start }: NamedTime): boolean =>
  /\b(?:said|says|noted|recalled|argued)\b[^“”"]*$/.test(wordsBefore(sentence, start));

/** Whether later words may count from a time: "no coal after 2025" and "in December" set nothing. */
const namesYear = ({ kind, noun, year, ago, after }: NamedTime): boolean =>
  (kind === 'when' || (kind === 'whose' && noun !== 'event')) && (year ?? ago ?? after) !== undefined;

/** "Passed in 2021, it covered …", "In 2023 it was the bill on duplexes": of the measure that the sentence before ended with. */
const explains =
  /^(?:(?:Passed|Signed|Approved|Enacted|Adopted|Introduced|Filed)\b[^,.]{0,40}|In\s(?:19|20)\d\d),?\s(?:it|that|this|the\s(?:law|bill|measure))\b/;
/** "It’s from", "That was reproductive coverage, in", "It passed", "Skaug brought it": before a time. */
const explainsBefore =
  /^(?:(?:It|That|This|The\s(?:law|bill|measure))(?:['’]s|\s(?:is|was|dates|came|comes|goes\sback|passed|died|failed|became\slaw))\b(?![^]*\b(?:who|that|which|when|like|than|first)\b)[^.;:“”]{0,50}|(?:[\p{L}.’-]+\s){1,6}(?:brought|sponsored|wrote|filed|introduced|signed|passed|carried|voted\sfor)\s(?:it|that\sone)\s(?:into\slaw\s|through\s)?)$/u;

/** The years that times mean, one after the other: "in 2015 …, that summer". */
function yearsOf(times: readonly NamedTime[], date: IsoDate, base: number | undefined): Map<NamedTime, number> {
  const years = new Map<NamedTime, number>();
  let namedYear = base;
  for (const time of times) {
    const year = yearOf(time, { date, namedYear });
    if (year === undefined) continue;
    years.set(time, year);
    if (namesYear(time)) namedYear = year;
  }
  return years;
}

/** "It was H627 in 2024": of another measure. */
const namesMeasure = /\b(?:[HS]\p{Lu}{0,3}\.?\s?\d|[HS]\.\s?\p{Lu}|(?:House|Senate)\s\p{Lu})/u;

/** "In 2026 it was SB 5930": it had another number then. */
const wasAnother =
  /^In\s(?:19|20)\d\d,?\s(?:it|that)\s(?:was|had\sbeen)\s(?:[HS]\p{Lu}{0,3}\.?\s?\d|[HS]\.\s?\p{Lu}|(?:House|Senate)\s\p{Lu})/u;
const isExplanation = (sentence: string, time: NamedTime): boolean =>
  time.start < 60 &&
  !wasAnother.test(sentence) &&
  !namesMeasure.test(sentence.slice(0, time.start)) &&
  (explains.test(sentence) || explainsBefore.test(sentence.slice(0, time.start))) &&
  (time.kind === 'when' || /\san?\s$/.test(sentence.slice(0, time.start)));

/** Sentences within which a year named before is still near. */
const near = 4;

/** What the sentences before one have set. */
type Told = Omit<Story, 'isOver' | 'isRow'>;

/** Reads one run after the other: by the start of a sentence, what the sentences before it have set. */
function yearsTold(date: IsoDate): (run: TextRun) => Map<number, Told> {
  /** The year of the story, which a paragraph takes up only with words that count from it. */
  let story: number | undefined;
  /** The year that the paragraph before named last, for "that session" and "That was House Bill 1449". */
  let last: number | undefined;
  /** The year named last in any paragraph before, for "the next winter". */
  let ever: number | undefined;
  /** The year is the heading's: "Three years later" below it counts from the part before. */
  let fromHeading = false;
  /** The time named last, and the sentences since. */
  let recent: { year: number; sentences: number } | undefined;
  let ahead: Told | undefined;
  let underPresent = false;
  const today = Number(date.slice(0, 4));
  return ({ text, kind }) => {
    const told = new Map<number, Told>();
    if (kind === 'heading') {
      story = yearAtHead(text);
      fromHeading = story !== undefined;
    }
    const starts = sentenceStarts(text);
    let standing: number | undefined;
    let opens = 0;
    let endsInTime = false;
    let isOfPresent = false;
    let passing: number | undefined;
    let named: number | undefined;
    let before: number | undefined;
    /** The year of "since 2007" in the sentence before. */
    let bounded: number | undefined;
    starts.forEach((start, index) => {
      const sentence = text.slice(start, starts[index + 1]);
      const times = timesIn(sentence);
      const years = yearsOf(times, date, named ?? ever);
      const of = (time: NamedTime): number | undefined => years.get(time);
      const yearNamed = (time: NamedTime): number | undefined =>
        time.congress === undefined ? of(time) : firstYearOfCongress(time.congress);
      const onward = times.find((time) => (time.after ?? -1) >= 0 && isAtHead(sentence, time));
      const base = named ?? story ?? (onward?.after === 0 ? last : ever);
      if (onward && base !== undefined) {
        standing = story = fromHeading ? base : base + onward.after!;
        opens = 1;
      }
      const inHeading = fromHeading;
      fromHeading &&= kind === 'heading';
      const isThat = namesThat.test(sentence);
      const isBack = isThat || pointsBack(sentence);
      if (isBack) passing ??= index === 0 ? last : before;
      // Below a heading of its own year, "the next winter" is that year's.
      const counted = onward && inHeading && base !== undefined ? base - onward.after! : (named ?? ever);
      // "Yes, since 2007. That year …"
      const from = times.some(({ after }) => after === 0) ? (bounded ?? counted) : counted;
      bounded = times.findLast(({ kind: put, year: written }) => put === 'aside' && written !== undefined)?.year;
      const here: Told = {
        year: standing ?? passing,
        ...(isThat && (standing ?? passing) !== undefined && { isExplained: true }),
        named: from,
        before: recent && recent.sentences <= near ? recent.year : undefined,
        isPointed: isBack || (endsInTime && opensWithMeasure.test(sentence)),
        opened: standing === undefined ? 0 : opens,
      };
      told.set(start, here);
      const previous = told.get(starts[index - 1] ?? -1);
      const [explaining, explained] = [...years][0] ?? [];
      if (previous && explaining && isExplanation(sentence, explaining))
        Object.assign(previous, { year: explained, isExplained: true, isPointed: true });
      const [first] = times;
      if (first?.isLoose && explainsBefore.test(sentence.slice(0, first.start)))
        for (let back = index - 1; back >= 0; back--) {
          told.get(starts[back]!)!.isExplainedNow = true;
          if (namesMeasure.test(text.slice(starts[back], starts[back + 1]))) break;
        }
      const latestTime = times.at(-1);
      endsInTime = latestTime?.kind === 'when' && /^[.”"]*\s*$/.test(sentence.slice(latestTime.end));
      // A semicolon parts clauses of one thought.
      if (!/;\s*$/.test(sentence)) passing = undefined;
      if (times.some(isOfToday)) {
        standing = story = undefined;
        isOfPresent = true;
      }
      const said = times.filter((time) => time.kind === 'when' && time !== onward && of(time) !== undefined);
      const opened =
        said.find((time) => isAtHead(sentence, time)) ??
        (new Set(said.map(of)).size > 1
          ? undefined
          : said.find((time) => !isAside(sentence, time) && !isReported(sentence, time)));
      // "The decision of February 2021 forced the Legislature's hand."
      const noun = said.find(({ words }) => /^of\s/i.test(words));
      const since = times.find((time) => time.year !== undefined && /^since/i.test(time.words));
      if (opened && lawmakingWords(sentence, 1) > 0) {
        standing = of(opened);
        opens = isAtHead(sentence, opened) ? 1 : 0.3;
        if (opens === 1) story = standing;
      } else if (opened ?? noun) passing = of((opened ?? noun)!);
      else if (since && pointsBack(text.slice(starts[index + 1] ?? text.length))) passing = since.year;
      // "On Thursday the court upheld the state's 2022 ban … The law, Senate Bill 5078,"
      const ofMeasure = times.filter(({ kind: put, noun: what }) => put === 'whose' && what === 'measure').at(-1);
      const isPresent = times.some(isOfToday);
      before = ofMeasure ? of(ofMeasure) : isPresent ? undefined : [...years.values()].at(-1);
      const naming = times.filter((time) => namesYear(time) && of(time) !== undefined);
      // "It began in 2021, after the murder of George Floyd the year before."
      const main = naming.filter(({ year: written }) => written !== undefined).at(-1) ?? naming.at(-1);
      named = main ? of(main) : named;
      const dated = times.filter((time) => (time.kind === 'when' || time.kind === 'whose') && !time.isLoose);
      const nearest = dated.map(yearNamed).find((year) => year !== undefined);
      if (ahead && nearest !== undefined) ahead.next = nearest;
      ahead = here;
      const latest = times.findLast((time) => time.kind !== 'aside' && !time.isLoose);
      const lastYear = latest && (latest.kind === 'present' ? today : yearNamed(latest));
      recent =
        lastYear === undefined
          ? recent && { ...recent, sentences: recent.sentences + 1 }
          : { year: lastYear, sentences: 1 };
    });
    // "This year", over what follows
    if (kind === 'heading') underPresent = isOfPresent;
    const isPresentAround = isOfPresent || underPresent;
    for (const one of told.values()) one.isPresentAround = isPresentAround;
    last = named;
    ever = named ?? ever;
    return told;
  };
}
