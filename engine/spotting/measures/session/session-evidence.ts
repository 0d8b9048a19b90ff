/**
 * What speaks for each session that a measure may be of when no words at its number name one. Many weak signs add up; none
 * decides alone. The weights are natural logarithms of odds (decision 0022), and stand with all others in `weights.json`.
 */
import { sessionWith } from '../../../jurisdictions/numbers';
import { sessionOfYear, type Turn } from '../../../jurisdictions/sessions';
import type { Reason } from '../../types';
import type { Numbered } from '../reading/links';
import { namesFamily, stemsOf, type Subject } from './records';
import type { Story } from '../time/story-year';
import { allEvidence, type Evidence, type Rule, scoreOf } from '../../evidence/evidence';
import { weights } from '../../evidence/weights';
import { asLaw, becameLaw, coming, past, present } from '../tables/tense-words';

/** Whether one session was before another of the same legislature: their names begin with a year or a number. */
export const isEarlierSession = (one: string, other: string): boolean => parseInt(one, 10) < parseInt(other, 10);

/** A mention whose words name no session. */
export interface OpenMention {
  /** The session that the article's day gives, and why. */
  readonly today: string;
  readonly reason: Reason;
  /** The bienniums between which the day lies, for numbers that may be of both; and whether the article is about filing ahead. */
  readonly turn?: (Turn & { readonly isPrefilingStory: boolean }) | undefined;
  readonly sentence: string;
  /** The text beside the number: its paragraph as far as it is near, or its row of a table. */
  readonly around: () => string;
  /** What the text before and after tells of time. */
  readonly story: Story;
}

/** All such mentions of one number in an article: they are decided together. */
export interface OpenGroup extends Numbered, Pick<OpenMention, 'today' | 'turn'> {
  /** In order; at least one. */
  readonly mentions: readonly OpenMention[];
  /** Sessions that words or a link name at other mentions of the number. */
  readonly named: ReadonlySet<string>;
  /** What is recorded of the number, by session. */
  readonly recorded: ReadonlyMap<string, Subject>;
  readonly words: () => ReturnType<typeof compareWords>;
  /** What the article tells of its other measures. */
  readonly history: SessionHistory;
}

/** The sessions that an article tells its other measures to be of, and the share of those that are past: small where few are told of. */
export interface SessionHistory {
  readonly sessions: readonly string[];
  readonly past: number;
  /** Likewise of the biennium that comes. */
  readonly ahead: number;
}

/** Every Congress has an "H.R. 1", and gives it to what it cares for most: what is said later is said of another. */
export const mostReusedNumber = 10;

/** A session that all mentions of a number may be of. */
interface Hypothesis {
  readonly group: OpenGroup;
  readonly session: string;
}

/** Of the sentences that tell of a number, those that have words of one kind, and none of another. */
const share = ({ mentions }: OpenGroup, has: RegExp, hasNot?: RegExp): number =>
  mentions.filter(({ sentence }) => has.test(sentence) && !hasNot?.test(sentence)).length / mentions.length;

/** Whether the year that the story tells of at the first mention is of a session. */
const inYear = ({ jurisdiction, mentions: [first] }: OpenGroup, session: string): boolean =>
  first?.story.year !== undefined && sessionOfYear(jurisdiction, first.story.year) === session;

/**
 * Compares the words beside each mention of a number with what is recorded of it: how many are those of a session's record, at
 * most, and whether they tell a subject at all.
 */
export function compareWords(mentions: readonly OpenMention[], recorded: ReadonlyMap<string, Subject>) {
  const beside = recorded.size === 0 ? [] : mentions.map(({ around }) => stemsOf(around()));
  const like = new Map<string, number>();
  for (const [session, { stems }] of recorded) {
    const shared = beside.map((own) => [...own].filter((stem) => stems.has(stem)).length);
    like.set(session, Math.max(...shared));
  }
  // One word tells none.
  return { like, areTelling: beside.some(({ size }) => size > 1) };
}

const likeness = ({ words }: OpenGroup, session: string): number => words().like.get(session) ?? 0;

/** Odds of all sessions start even; each feature multiplies them by `e` to its weight. */
const rules: readonly Rule<Hypothesis>[] = [
  ['session.date', ({ group: { today }, session }) => session === today],
  [
    'session.story',
    ({ group, session }) =>
      session !== group.today &&
      // "for the 2027 session": the rule `coming` weighs what is filed ahead.
      session !== group.turn?.coming &&
      inYear(group, session),
  ],
  ['session.heading', ({ group, session }) => group.mentions[0]!.story.isOver === true && inYear(group, session)],
  // Where numbers begin anew, what is said of one may be said of its namesake.
  [
    'session.named',
    ({ group: { named, turn }, session }) =>
      (turn ? weights['scale.named-at-turn'] : 1) * (named.has(session) ? 1 : named.size > 0 ? -1 : 0),
  ],
  // In a story on pre-filing the present is that of the bills to come as well.
  [
    'session.present',
    ({ group, session }) => (session === group.today && !group.turn?.isPrefilingStory ? share(group, present) : 0),
  ],
  // An article on the history of a law: the other measures are of the past.
  ['session.history', ({ group: { today, history }, session }) => (session === today ? history.past : 0)],
  // Today's record speaks of other things than the text.
  [
    'session.other-subject',
    ({ group, session }) =>
      session === group.today &&
      session !== group.turn?.coming &&
      group.recorded.has(session) &&
      likeness(group, session) === 0 &&
      group.words().areTelling,
  ],
  [
    'session.sponsor',
    ({ group, session }) => {
      const { sponsor } = group.recorded.get(session) ?? {};
      return sponsor !== undefined && group.mentions.some(({ around }) => namesFamily(around(), sponsor));
    },
  ],
  ['session.recorded', ({ group, session }) => recordedBefore(group, session)],
  // Low numbers between two bienniums: what is proposed there is of the one that comes …
  ['session.coming', ({ group, session }) => comingStrength(group, session)],
  ['session.coming-decided', ({ group, session }) => (session === group.turn?.coming ? share(group, becameLaw) : 0)],
  // … and what is law, or to be changed, of the one that ends.
  ['session.ending', ({ group, session }) => endingStrength(group, session)],
];

/** How many words that a text shares with a session's record count. */
const sharedWords = (group: OpenGroup, session: string): number =>
  Math.min(weights['scale.most-shared'], likeness(group, session));

/** "middle housing, House Bill 1110": a law of years ago that the packs record, and today's is about other things. */
function recordedBefore(group: OpenGroup, session: string): number {
  // Every Congress has an H.R. 1 of much the same words: taxes, health, elections.
  if (!isEarlierSession(session, group.today) || (group.jurisdiction === 'us' && group.number < mostReusedNumber))
    return 0;
  const like = sharedWords(group, session);
  const likeToday = weights['scale.recorded-today'] * sharedWords(group, group.today);
  // Two words and more are more than chance: "H.R. 5376 was the Inflation Reduction Act".
  return like && like + Number(like > 1) - likeToday;
}

function comingStrength(group: OpenGroup, session: string): number {
  const { turn, history } = group;
  if (session !== turn?.coming) return 0;
  const { isPrefilingStory } = turn;
  const isRecorded = weights['scale.coming-recorded'] * Number(likeness(group, session) > 0);
  const proposed =
    weights['scale.coming-proposed'] * share(group, coming) + weights['scale.coming-others'] * history.ahead;
  // What was filed is told in the past, too.
  const toldPast = weights[isPrefilingStory ? 'scale.past-of-filing' : 'scale.past'] * share(group, past, present);
  return weights[isPrefilingStory ? 'scale.coming-of-filing' : 'scale.coming'] + proposed + isRecorded - toldPast;
}

function endingStrength(group: OpenGroup, session: string): number {
  const { turn, today } = group;
  if (session !== turn?.ending) return 0;
  return (
    weights['scale.ending-over'] * Number(session !== today) +
    weights['scale.ending-law'] * share(group, asLaw, coming) +
    weights['scale.ending-recorded'] * sharedWords(group, session)
  );
}

export interface ScoredSession {
  readonly session: string;
  /** 0 to 1; those of all sessions add up to 1. */
  readonly odds: number;
  /** What each rule that says anything of the session weighs. */
  readonly parts: readonly Evidence[];
}

/** The sessions that the article gives any sign of. Never empty; of most numbers it is today’s alone, and there is nothing to weigh. */
export function candidateSessions(group: OpenGroup): readonly string[] {
  const { mentions, jurisdiction, type, number, today, turn, named, recorded, history } = group;
  const told = new Set([today, ...(turn ? [turn.ending, turn.coming] : []), ...named, ...history.sessions]);
  for (const session of recorded.keys()) if (!told.has(session) && likeness(group, session) > 0) told.add(session);
  for (const { story } of mentions) if (story.year !== undefined) told.add(sessionOfYear(jurisdiction, story.year));
  return [...new Set([...told].map((session) => sessionWith(jurisdiction, session, type, number)))].filter(
    (session) => !isEarlierSession(today, session) || session === turn?.coming || named.has(session),
  );
}

/** Weighs sessions by some rules, the likeliest first. */
export function weighSessions<Group>(
  rules: readonly Rule<{ readonly group: Group; readonly session: string }>[],
  group: Group,
  sessions: readonly string[],
): readonly ScoredSession[] {
  const weighed = sessions.map((session) => {
    const parts = allEvidence(rules, { group, session });
    return { session, odds: Math.exp(scoreOf(parts)), parts };
  });
  const all = weighed.reduce((sum, { odds }) => sum + odds, 0);
  return weighed
    .map(({ session, odds, parts }) => ({ session, odds: odds / all, parts }))
    .sort((a, b) => b.odds - a.odds);
}

/** Weighs the sessions of a measure whose page has a date, the likeliest first. */
export const scoreSessions = (group: OpenGroup, sessions: readonly string[]): readonly ScoredSession[] =>
  weighSessions(rules, group, sessions);
