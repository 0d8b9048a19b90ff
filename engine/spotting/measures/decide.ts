/**
 * One written measure decided: whose it is and of which session, with the reasons; or nothing, where that is not clear.
 */
import type { IsoDate, PackId } from '../../identifiers';
import { keyedJurisdictions } from '../../jurisdictions/numbers';
import { typeElsewhere } from '../../jurisdictions/other-states';
import { states } from '../../jurisdictions/states';
import type { Article } from '../article';
import type { Reason, TextRun } from '../types';
import type { Candidate } from './candidates';
import { firstFrom } from './first-from';
import type { OpenMention } from './open-group';
import { type MeasureMemory, rememberSession } from './memory';
import type { WrittenMeasure } from './scan';
import type { Spot } from './time/clauses';
import { type InSentence, type Session, sessionNamed, sessionOfToday } from './session';
import { type Turn, turnOf } from './turn';
import type { createUndated } from './undated';
import type { StoryYear } from './time/story-year';
import { lawmakingWords, near } from './surroundings';
import { isInLetters, typeOf } from './whose/from-form';
import { jurisdictionOf } from './whose/jurisdiction';
import { longLetters } from './tables/written-forms';

/** A measure decided. `type` is empty for a state whose measures have no keys. */
export interface Decision {
  candidate: Candidate;
  jurisdiction: PackId;
  type: string;
  /** Empty while it is open. */
  session: string;
  why: Reason[];
  /** What there is to weigh where the words at the number name no session. */
  open?: OpenSession;
  /** On a page without a date, the sessions between which nothing tells. */
  choices?: readonly string[];
}

export interface OpenSession {
  mention: OpenMention;
  /** What the article's day gives. */
  today: Session;
  /** The bienniums between which the day lies, where the number may be of both. */
  turn?: (Turn & { isPrefilingStory: boolean }) | undefined;
}

/** How far, in UTF-16 units, the words of a sentence are looked at: sentences of pages are shorter, those of attackers are not. */
const reach = 400;

/** What the page around a candidate says. */
export interface PageAround {
  /** By run, the state in its row of a table, or in the heading over it. */
  stateOver: () => readonly (PackId | undefined)[];
  storyYear: StoryYear;
  /** On a page without a date: the day on the line above a run, and the sessions that the text tells of. */
  dateOver: (run: number) => IsoDate | undefined;
  undated: ReturnType<typeof createUndated>;
  /** Officials named, by jurisdiction. */
  company: Record<PackId, number>;
  /** Measures decided so far, by jurisdiction. */
  decided: Record<PackId, number>;
  /** By run, the jurisdiction of all officials named there, where it is one. */
  present: ReadonlyMap<number, PackId | undefined>;
  /** The text beside a measure: what its paragraph or its row of a table says. */
  around: (run: number, written: WrittenMeasure) => string;
  /** How many more sentences are read for the times they name: no honest page needs so many. */
  budget: { left: number };
  /** The written measures of a run, in order. */
  inRun: (run: number) => readonly WrittenMeasure[];
}

/** Decides a candidate. Remembers owner and session in `memory`. */
export function decide(
  candidate: Candidate,
  runs: readonly TextRun[],
  article: Article,
  memory: MeasureMemory,
  page: PageAround,
): Decision | undefined {
  const { written, run, sentence, linked } = candidate;
  const text = runs[run]!.text;
  const { number } = written;
  const why: Reason[] = [];
  let jurisdiction = linked?.jurisdiction;
  let type = linked?.type;
  const owner = memory.owners[`${written.nature}:${number}`];
  const isKnown = owner !== undefined;
  if (linked) why.push({ code: 'official-link', values: { number: String(number) } });
  else {
    if (
      memory.lawmaking === 0 ||
      (written.style === 'short' && !speaksOfLaw(written, runs[run]!, memory.lawmaking, isKnown))
    )
      return undefined;
    // "HB 2000" of a heat sheet, "SB 5115" of a wheat line.
    if (memory.lawmaking < 2 && isInLetters(written, text) && lawmakingWords(near(text, written), 1) === 0)
      return undefined;
    const verdict = jurisdictionOf(written, article, {
      run,
      sentence,
      text,
      federalArticle: memory.federal,
      over: page.stateOver()[run],
      isInTable: runs[run]!.cell !== undefined,
      company: page.company,
      decided: page.decided,
      present: page.present.get(run),
      ...(owner && { sameNumber: owner }),
    });
    if (!verdict) return undefined;
    jurisdiction = verdict.jurisdiction;
    type = typeOf(written, jurisdiction) ?? elsewhereType(written, jurisdiction);
    why.push({ code: 'written-as', values: { words: text.slice(written.start, written.end) } }, ...verdict.reasons);
  }
  if (!jurisdiction) return undefined;
  memory.owners[`${written.nature}:${number}`] = jurisdiction;
  if (!isKnown) page.decided[jurisdiction] = (page.decided[jurisdiction] ?? 0) + 1;
  // Of a form or number that we do not know of the state: decided, so that nobody else gets the mark.
  if (!type) return { candidate, jurisdiction, type: '', session: '', why };
  const measure = { jurisdiction, type, number };
  const decision = { candidate, ...measure, why };
  if (linked?.session) return { ...decision, session: linked.session };
  const isUndated = article.date.from === 'now';
  const lineDate = isUndated ? page.dateOver(run) : undefined;
  const story = page.storyYear(run, sentence);
  const isRead = page.budget.left-- > 0;
  const question = {
    ...measure,
    ...(isRead && { sentence: inSentence(candidate, text, page.inRun(run)) }),
    isPrefilingStory: memory.prefiling,
    date: lineDate ?? article.date.date,
    story,
  };
  const named = sessionNamed(question);
  if (isUndated && lineDate === undefined && !isAbsolute(named)) {
    const today = sessionOfToday(question).session;
    const sessions = page.undated(measure, today, { run, start: written.start, end: written.end });
    const [session = ''] = sessions;
    if (sessions.length > 1) return { ...decision, session: '', choices: sessions, why };
    return { ...decision, session, why: [...why, { code: 'session-from-article', values: { session } }] };
  }
  if (named) {
    rememberSession(memory, measure, named.session);
    return { ...decision, session: named.session, why: [...why, named.reason] };
  }
  const turn = turnOf(question);
  const mention = {
    sentence: question.sentence?.text ?? '',
    around: isRead ? page.around(run, written) : '',
    story,
  };
  const open = {
    mention,
    today: sessionOfToday(question),
    turn: turn && { ...turn, isPrefilingStory: memory.prefiling },
  };
  return { ...decision, session: '', open };
}

/** Whether words name a session by a year or a number: "last year" says nothing where no day is known. */
const isAbsolute = (named: Session | undefined): boolean =>
  named !== undefined && /\d/.test(named.reason.values?.words ?? '');

/** The measure in as much of its sentence as is looked at. */
function inSentence({ written, sentence }: Candidate, text: string, inRun: readonly WrittenMeasure[]): InSentence {
  const from = Math.max(sentence.start, written.start - reach);
  const to = Math.min(Math.max(sentence.end, written.end), written.end + reach);
  const spotOf = (one: WrittenMeasure) => ({ start: one.start - from, end: one.end - from });
  const measures: Spot[] = [];
  for (let at = firstFrom(inRun, from); at < inRun.length && inRun[at]!.end <= to; at += 1)
    measures.push(spotOf(inRun[at]!));
  return { text: text.slice(from, to), measures, measure: spotOf(written) };
}

/**
 * Letters that mean many things are measures only where the paragraph speaks of lawmaking; "S. 2217" and "HR 4121", longer
 * and rarer, where the article does.
 */
function speaksOfLaw(
  { start, end, number, only }: WrittenMeasure,
  { text, cell }: TextRun,
  lawmaking: number,
  isKnown: boolean,
): boolean {
  const isGlued = /^[A-Za-zÀ-ɏЀ-ӿḀ-ỿ\u3040-\u9fff\uac00-\ud7af]\d/.test(text.slice(start));
  // "The Audi S5"
  if (
    isGlued &&
    /[a-zß-öø-ɏа-яḀ-ỿ]\s[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я][A-Za-zÀ-ɏЀ-ӿḀ-ỿ\u3040-\u9fff\uac00-\ud7af-]+\s$/.test(
      text.slice(Math.max(0, start - 30), start),
    )
  )
    return false;
  // "House Bill 93 … his mail ran against H93": "H1" is a visa, too.
  if ((isKnown && (number > 20 || !isGlued)) || lawmakingWords(near(text, { start, end }), 1) > 0) return true;
  const isAlone = cell !== undefined && text.trim().length === end - start;
  const isLong = number > 999 && longLetters.test(text.slice(start));
  return lawmaking >= 3 && (isAlone || isLong || isOwned(text.slice(Math.max(0, start - longestOwner), start), only));
}

/** As a state without a descriptor calls it, if it writes its bills so. */
const elsewhereType = ({ nature, inStates, only }: WrittenMeasure, state: PackId): string | undefined =>
  only && !only.includes(state) ? undefined : typeElsewhere(state, inStates ?? nature);

const longestOwner = 24;
/** "Idaho’s H 93": of a state that writes so. */
function isOwned(before: string, only: readonly PackId[] = keyedJurisdictions): boolean {
  const owner = /^(.*)['’]s\s$/s.exec(before)?.[1];
  return owner !== undefined && states.some(({ state, name }) => only.includes(state) && owner.endsWith(name));
}
