/**
 * Which session each measure is of, as far as a link, the words at its number and a page without a date tell; and where they
 * do not, what there is to weigh.
 */
import type { IsoDate } from '../../identifiers';
import { datesOver } from '../article/date';
import type { Batch } from './batch';
import type { Candidate } from './candidates';
import { firstFrom } from '../first-from';
import type { Owned } from './owners';
import type { Spot, WrittenMeasure } from './scan';
import type { OpenMention } from './session-evidence';
import { type Session, sessionNamed, sessionOfToday, type Turn, turnOf } from './session';
import { createUndated } from './undated';
import type { InSentence } from './time/attach';
import { createStoryYear, type StoryYear } from './time/story-year';

export interface Decision extends Owned {
  /** Empty while it is open. */
  readonly session: string;
  /** What there is to weigh where the words at the number name no session. */
  readonly open?: OpenSession;
  /** On a page without a date, the sessions between which nothing tells. */
  readonly choices?: readonly string[];
}

export interface OpenSession {
  readonly mention: OpenMention;
  /** What the article's day gives. */
  readonly today: Session;
  /** The bienniums between which the day lies, where the number may be of both. */
  readonly turn?: (Turn & { readonly isPrefilingStory: boolean }) | undefined;
}

/** Measures whose sentences are read for the times they name: no honest page has so many. */
const mostRead = 2000;

/** What the page tells of time around a measure. */
interface Times {
  readonly story: StoryYear;
  /** On a page without a date: the day on the line above a run, and the sessions that the text tells of. */
  readonly dateOver: (run: number) => IsoDate | undefined;
  readonly undated: ReturnType<typeof createUndated>;
}

/** Decides them, in their order. */
export function decide(owned: readonly Owned[], batch: Batch): readonly Decision[] {
  const { runs, article, measuresIn } = batch;
  const { date } = article.date;
  const times: Times = {
    story: createStoryYear(runs, date, measuresIn),
    dateOver: datesOver(runs, date),
    undated: createUndated(runs),
  };
  return owned.map((one, at) => {
    // Of a form or number that we do not know of the state.
    if (one.type === '') return { ...one, session: '' };
    const session = one.candidate.linked?.session;
    return session ? { ...one, session } : fromText(one, batch, times, at < mostRead);
  });
}

function fromText(owned: Owned, batch: Batch, times: Times, isRead: boolean): Decision {
  const { candidate, jurisdiction, type, why } = owned;
  const { article, memory } = batch;
  const { written, run, sentence } = candidate;
  const isUndated = article.date.from === 'now';
  const lineDate = isUndated ? times.dateOver(run) : undefined;
  const story = times.story(run, sentence);
  const question = {
    jurisdiction,
    type,
    number: written.number,
    ...(isRead && { sentence: inSentence(candidate, batch) }),
    date: lineDate ?? article.date.date,
    story,
  };
  const named = sessionNamed(question);
  const today = sessionOfToday(question);
  if (isUndated && lineDate === undefined && !isAbsolute(named)) {
    const sessions = times.undated(question, today.session, { run, start: written.start, end: written.end });
    const [session = ''] = sessions;
    if (sessions.length > 1) return { ...owned, session: '', choices: sessions };
    return { ...owned, session, why: [...why, { code: 'session-from-article', values: { session } }] };
  }
  if (named) return { ...owned, session: named.session, why: [...why, named.reason] };
  const turn = turnOf(question);
  const mention = {
    sentence: question.sentence?.text ?? '',
    around: isRead ? batch.beside(run, written) : '',
    story,
  };
  const isPrefilingStory = memory.prefiling;
  return { ...owned, session: '', open: { mention, today, turn: turn && { ...turn, isPrefilingStory } } };
}

/** Whether words name a session by a year or a number: "last year" says nothing where no day is known. */
const isAbsolute = (named: Session | undefined): boolean =>
  named !== undefined && /\d/.test(named.reason.values?.words ?? '');

/** How far, in UTF-16 units, the words of a sentence are looked at: sentences of pages are shorter, those of attackers are not. */
const reach = 400;

/** The measure in as much of its sentence as is looked at. */
function inSentence({ run, written, sentence }: Candidate, { runs, measuresIn }: Batch): InSentence {
  const from = Math.max(sentence.start, written.start - reach);
  const to = Math.min(Math.max(sentence.end, written.end), written.end + reach);
  const spotOf = (one: WrittenMeasure): Spot => ({ start: one.start - from, end: one.end - from });
  const all = measuresIn(run);
  const measures: Spot[] = [];
  for (let at = firstFrom(all, from); at < all.length && all[at]!.end <= to; at += 1) measures.push(spotOf(all[at]!));
  return { text: runs[run]!.text.slice(from, to), measures, measure: spotOf(written) };
}
