/** What readers can be asked to do at a moment: open asks for their districts, and hearings, by what closes first. */
import { inLanguage, isShown } from '../cards/editorial-claims';
import type { Said } from '../cards/editorial-claims';
import { securePage } from '../cards/links';
import { measureLabel, parseMeasureKey } from '../cards/measure-key';
import { findBrief } from '../cards/records';
import { sessionIsPast, sessionStage } from '../cards/sessions';
import { isOpen } from '../cards/standing';
import type { Districts } from '../districts/districts';
import type { IsoDate, MeasureKey, OfficialId } from '../identifiers';
import type { Action, Hearing } from '../release/editorial';
import type { LoadedRelease } from '../release/release';
import { ruleOf, signInCloses, stageOf, writtenCloses } from './clock';
import type { HearingRule, Progress, Stage } from './clock';

/** A moment, and the day that it is where the reader is. */
export interface Moment {
  /** ms since 1970. */
  at: number;
  day: IsoDate;
}

/** A measure as lists name it. */
export interface MeasureLine {
  key: MeasureKey;
  label: string;
  title?: string;
}

export interface HearingLine {
  id: string;
  measure: MeasureLine;
  committee: string;
  chamber: string;
  /** ms since 1970. */
  start: number;
  kind: string;
  page: string;
  signIn?: string;
  stage: Stage;
  /** Until when one can be heard there, by the rules of its legislature. */
  rule?: HearingRule;
}

export interface OpenAsk {
  id: string;
  kind: Action['kind'];
  organisation: string;
  title: Said;
  why?: Said;
  audience: Action['audience'];
  measure?: MeasureLine;
  /** The one to reach; absent for each of the reader's own officials of that jurisdiction. */
  official?: OfficialId;
  script?: Said;
  voicemail?: Said;
  testimony?: Said;
  /** What is to be said, in English, where it is given in another language: offices here are called in English. */
  english: Partial<Record<'script' | 'voicemail' | 'testimony', Said>>;
  link?: string;
  publicRecord?: Said;
  /** From here on it is locked; ms since 1970. */
  closes: number;
  hearing?: HearingLine;
  reviewed: IsoDate;
  sources: { publisher: string; url: string }[];
}

export const isQuietIn = (release: LoadedRelease, state: string, day: IsoDate): boolean =>
  (release.editorial?.quietPeriods ?? []).some(
    (period) => (state === 'us' || period.state === state) && period.from <= day && day <= period.until,
  );

/** Whether an ask concerns somebody in these districts. Nothing is known of a reader who has chosen none: then it may. */
export function reaches(audience: Action['audience'], districts: Districts): boolean {
  const { state, city, county, legislative, congressional } = districts;
  if (!state) return true;
  const { jurisdiction, legislativeDistricts, congressionalDistricts } = audience;
  const [home, place] = jurisdiction.split('/');
  if (home !== 'us' && home !== state) return false;
  if (place !== undefined && place !== city && place !== county) return false;
  if (!legislativeDistricts && !congressionalDistricts) return true;
  return (
    (legislative !== undefined && (legislativeDistricts?.includes(legislative) ?? false)) ||
    (congressional !== undefined && (congressionalDistricts?.includes(congressional) ?? false))
  );
}

function lineOf(release: LoadedRelease, key: MeasureKey): MeasureLine {
  const id = parseMeasureKey(key);
  const title = id && findBrief(release, id)?.title;
  return { key, label: id ? measureLabel(id) : key, ...(title && { title }) };
}

/**
 * How far a measure has come. One that its last regular session left undone is not over before its biennium is: an
 * organisation that asks about it, or a committee that hears it, knows why.
 */
export function progressOf(release: LoadedRelease, key: MeasureKey, day: IsoDate): Progress {
  const id = parseMeasureKey(key);
  const status = id && findBrief(release, id)?.status;
  if (!id || !status) return { hasPassedBoth: false, isOver: id !== null && sessionIsPast(id, day) };
  const { code } = status;
  return {
    hasPassedBoth: code === 'passed-both',
    isOver: !isOpen({ code }) || sessionStage(id, day)?.stage === 'over',
  };
}

function hearingLine(release: LoadedRelease, hearing: Hearing, now: Moment): HearingLine {
  const { id, measure, committee, chamber, start, kind } = hearing;
  const signIn = securePage(hearing.signIn);
  const rule = ruleOf(hearing);
  return {
    id,
    measure: lineOf(release, measure),
    committee,
    chamber,
    start: Date.parse(start),
    kind,
    page: securePage(hearing.page) ?? '',
    ...(signIn && { signIn }),
    stage: stageOf(hearing, now.at, progressOf(release, measure, now.day)),
    ...(rule && { rule }),
  };
}

/** Days for which a hearing that is over is still told, with what comes after it. */
const toldAfter = 30 * 86_400_000;

const closingOf = ({ stage, start }: HearingLine) => ('closes' in stage ? stage.closes : start + 10 * toldAfter);

/** Hearings that have not run their course. In a quiet period there are none: they would be prompts. */
export function openHearings(release: LoadedRelease, now: Moment): HearingLine[] {
  return (release.editorial?.hearings ?? [])
    .filter(({ measure, start }) => {
      const state = parseMeasureKey(measure)?.pack ?? '';
      return !isQuietIn(release, state, now.day) && now.at < Date.parse(start) + toldAfter;
    })
    .map((hearing) => hearingLine(release, hearing, now))
    .filter(({ stage }) => stage.stage !== 'over')
    .sort((a, b) => closingOf(a) - closingOf(b) || a.id.localeCompare(b.id));
}

const deadlineOf = (kind: Action['kind']) => (kind === 'sign-in' ? signInCloses : writtenCloses);

/** The hearings of an ask's measure, and the next of them at which it can still be done. */
function hearingsFor(release: LoadedRelease, { kind, measure }: Action, at: number) {
  const all = (release.editorial?.hearings ?? [])
    .filter((hearing) => measure !== undefined && hearing.measure === measure && !hearing.cancelled)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  return { all, next: all.find((hearing) => at < deadlineOf(kind)(hearing)) };
}

/** When an ask locks. One that needs a hearing locks with it, and stays locked once the last has been held. */
function closingOfAsk(action: Action, { all, next }: ReturnType<typeof hearingsFor>): number {
  const end = Date.parse(action.until);
  const needsHearing = action.kind === 'sign-in' || action.kind === 'testify';
  if (!needsHearing || all.length === 0) return end;
  return next ? Math.min(end, deadlineOf(action.kind)(next)) : 0;
}

/** Every ask that may be shown to somebody in these districts at this moment, by what closes first. */
export function openAsks(release: LoadedRelease, districts: Districts, now: Moment, language: string): OpenAsk[] {
  return (release.editorial?.actions ?? [])
    .flatMap((action): OpenAsk[] => {
      const state = action.audience.jurisdiction.slice(0, 2);
      if (!isShown(release, action, now.day) || isQuietIn(release, state, now.day)) return [];
      if (!reaches(action.audience, districts)) return [];
      const { id, kind, organisation, measure, official, audience, reviewed } = action;
      if (measure !== undefined && progressOf(release, measure, now.day).isOver) return [];
      const hearings = hearingsFor(release, action, now.at);
      const hearing = hearings.next;
      const end = closingOfAsk(action, hearings);
      if (now.at < Date.parse(action.from) || now.at >= end) return [];
      const texts = (['why', 'script', 'voicemail', 'testimony', 'publicRecord'] as const).flatMap((part) => {
        const text = action[part];
        return text ? [[part, inLanguage(text, language)] as const] : [];
      });
      const english = (['script', 'voicemail', 'testimony'] as const).flatMap((part) => {
        const text = action[part];
        return text && inLanguage(text, language).lang !== 'en' ? [[part, inLanguage(text, 'en')] as const] : [];
      });
      const link = securePage(action.link);
      return [
        {
          id,
          kind,
          organisation,
          title: inLanguage(action.title, language),
          audience,
          ...Object.fromEntries(texts),
          english: Object.fromEntries(english),
          ...(measure && { measure: lineOf(release, measure) }),
          ...(official && { official }),
          ...(link && { link }),
          ...(hearing && { hearing: hearingLine(release, hearing, now) }),
          closes: end,
          reviewed,
          sources: action.sources.flatMap(({ publisher, url }) => {
            const page = securePage(url);
            return page ? [{ publisher, url: page }] : [];
          }),
        },
      ];
    })
    .sort((a, b) => a.closes - b.closes || a.id.localeCompare(b.id));
}
