/**
 * Which session each measure is of, as far as a link, the words at its number and a page without a date tell; and where they
 * do not, what there is to weigh. At the turn of a biennium, from shortly before bills may be filed ahead until the new
 * legislature meets, low numbers mean two things: laws of the biennium that ends, and bills of the one that comes.
 */
import type { IsoDate } from '../../../identifiers';
import { jurisdictionOf } from '../../../jurisdictions';
import { sessionWith } from '../../../jurisdictions/numbers';
import {
  firstYearOf,
  sessionFiledFor,
  sessionOfDate,
  sessionOfYear,
  type Turn,
  turnAt,
} from '../../../jurisdictions/sessions';
import { datesOver } from '../../article/date';
import { lowerBound } from '../../../text/lower-bound';
import { lazy } from '../../../memoize';
import type { Reason } from '../../types';
import type { Batch } from '../reading/batch';
import type { Candidate } from '../reading/candidates';
import type { Numbered } from '../reading/links';
import type { OwnedMeasure } from '../owner/owners';
import type { Spot, WrittenMeasure } from '../reading/scan';
import type { OpenMention } from './session-evidence';
import { filed, lateMonths } from '../tables/filing-words';
import { thisTime } from '../tables/tense-words';
import { type InSentence, timeOfMeasure } from '../time/attach';
import { createStoryYear, type Story } from '../time/story-year';
import type { Records } from './records';
import { createUndatedResolver, type UndatedAnswer } from './undated';

export interface SessionDecision extends Omit<OwnedMeasure, 'ballot'> {
  /** As in a key: `2025-2026`, `119`, `2026`. Empty while it is open. */
  readonly session: string;
  /** What there is to weigh where the words at the number name no session. */
  readonly open: OpenMention | undefined;
  /** On a page without a date, the sessions between which nothing tells. */
  readonly choices: UndatedAnswer | undefined;
}

/** The decision for a session, or what there is to decide. */
function decided(one: OwnedMeasure, session: string, reason?: Reason, open?: OpenMention, choices?: UndatedAnswer) {
  const { candidate, jurisdiction, type, number, why } = one;
  const told = reason === undefined ? why : why.concat(reason);
  return { candidate, jurisdiction, type, number, why: told, session, open, choices };
}

interface Session {
  readonly session: string;
  readonly reason: Reason;
}

/** A number on a day. */
type Dated = Numbered & { readonly date: IsoDate };

/** What the page tells of time around a measure; and without a date, the day on the line above a run, and the sessions it names. */
const timesOn = (batch: Batch, owned: readonly OwnedMeasure[], records: Records) => ({
  story: createStoryYear(batch),
  dateOver: lazy(() => datesOver(batch.runs, batch.article.date.date)),
  undated: createUndatedResolver(batch, records, owned),
});

/** Decides them, in their order; those on the ballot belong to no session. */
export function decideSessions(
  owned: readonly OwnedMeasure[],
  batch: Batch,
  records: Records,
): readonly SessionDecision[] {
  const ofSessions = owned.filter(({ ballot }) => ballot === undefined);
  const times = timesOn(batch, ofSessions, records);
  return ofSessions.map((one) => {
    const linked = one.candidate.linked?.session;
    // Of a form or number that we do not know of the state.
    return one.type === '' || linked ? decided(one, linked ?? '') : fromText(one, batch, times);
  });
}

function fromText(owned: OwnedMeasure, batch: Batch, times: ReturnType<typeof timesOn>): SessionDecision {
  const { candidate, jurisdiction, type, number } = owned;
  const { article, memory } = batch;
  const { written, run, sentence } = candidate;
  const { from, date: day } = article.date;
  const isUndated = from === 'now';
  // A page of several entries has a day over each.
  const lineDate = isUndated || from === 'text' ? times.dateOver()(run) : undefined;
  const story = times.story(run, sentence);
  const dated = { jurisdiction, type, number, date: lineDate ?? day };
  const inSentence = sentenceOf(candidate, batch);
  const named = sessionNamed(dated, story, inSentence);
  // "last year" says nothing where no day is known.
  if (isUndated && lineDate === undefined && !/\d/.test(named?.reason.values?.words ?? '')) {
    const { sessions, weighed } = times.undated({
      ...dated,
      candidate,
      today: sessionOfToday(dated).session,
      coming: filedFor(dated),
      sentence: inSentence.text,
      story,
    });
    const [session = '', second] = sessions;
    if (second !== undefined) return decided(owned, '', undefined, undefined, { sessions, weighed });
    return decided(owned, session, { code: 'session-from-article', values: { session } });
  }
  if (named) return decided(owned, named.session, named.reason);
  const { session: today, reason } = sessionOfToday(dated);
  const turn = turnOf(dated);
  const open: OpenMention = {
    today,
    reason,
    turn: turn && { ending: turn.ending, coming: turn.coming, isPrefilingStory: memory.prefiling },
    sentence: inSentence.text,
    around: () => batch.beside(run, written),
    story,
  };
  return decided(owned, '', undefined, open);
}

/** Whether filing ahead reaches the number before the session starts. */
const isInReach = ({ jurisdiction, type, number }: Numbered): boolean =>
  number <= (jurisdictionOf(jurisdiction)?.sessions.prefiling?.reach[type] ?? Infinity);

/** The turn, for numbers that may be of both. */
const turnOf = (one: Dated): Turn | undefined => (isInReach(one) ? turnAt(one.jurisdiction, one.date) : undefined);

/** The session for which such a number can have been filed ahead by that day. */
function filedFor(one: Dated): string | undefined {
  const { jurisdiction, type, number, date } = one;
  const session = isInReach(one) ? sessionFiledFor(jurisdiction, date) : undefined;
  return session && sessionWith(jurisdiction, session, type, number);
}

/** The session that the article's day gives a number whose words name none. */
export function sessionOfToday(numbered: Dated): Session {
  const { jurisdiction, type, number, date } = numbered;
  // Until the new biennium begins, a number that filing ahead does not reach can only be of the one that ends.
  const ending = isInReach(numbered) ? undefined : turnAt(jurisdiction, date)?.ending;
  const session = sessionWith(jurisdiction, ending ?? sessionOfDate(jurisdiction, date), type, number);
  return { session, reason: { code: 'session-from-date', values: { session, date } } };
}

/** The session that the words at the number name; nothing where they say nothing. */
function sessionNamed(numbered: Dated, story: Story, sentence: InSentence): Session | undefined {
  const { jurisdiction, type, number, date } = numbered;
  const said = timeOfMeasure(sentence, date, story.named);
  const own = said?.congress !== undefined && jurisdiction !== 'us' ? undefined : said;
  // The head of its row says it as plainly as words beside it.
  const time = own ?? (story.isRow ? { year: story.year, words: String(story.year) } : undefined);
  // Between two bienniums what happens "this year" may be of either; "this year’s" bill is of this year.
  if (!time || (turnOf(numbered) && thisTime.test(time.words))) return undefined;
  // What was filed in December 2024 is of the biennium that began in 2025.
  const isAhead =
    jurisdictionOf(jurisdiction)?.sessions.prefiling !== undefined &&
    lateMonths.test(time.words) &&
    filed.test(sentence.text);
  const named = String(own?.congress ?? sessionOfYear(jurisdiction, time.year! + Number(isAhead)));
  // "Next year, lawmakers will take up HB 1217": a session that has no numbers yet has no such bill.
  const latest = turnAt(jurisdiction, date)?.coming ?? sessionOfDate(jurisdiction, date);
  if (firstYearOf(jurisdiction, named) > firstYearOf(jurisdiction, latest)) return undefined;
  const session = sessionWith(jurisdiction, named, type, number);
  return { session, reason: { code: 'session-from-text', values: { session, words: time.words } } };
}

/** How far, in UTF-16 units, the words of a sentence are looked at: sentences of pages are shorter, those of attackers are not. */
const reach = 400;

/** The measure in as much of its sentence as is looked at. */
function sentenceOf({ run, written, sentence }: Candidate, { runs, measuresIn }: Batch): InSentence {
  const from = Math.max(sentence.start, written.start - reach);
  const to = Math.min(Math.max(sentence.end, written.end), written.end + reach);
  const spotOf = (one: WrittenMeasure): Spot => ({ start: one.start - from, end: one.end - from });
  const all = measuresIn(run);
  const within = all.slice(lowerBound(all, from), lowerBound(all, to)).filter(({ end }) => end <= to);
  return { text: runs[run]!.text.slice(from, to), measures: within.map(spotOf), measure: spotOf(written) };
}
