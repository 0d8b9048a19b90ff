/**
 * What speaks for each session that a measure may be of when no words at its number name one. Many weak signs add up; none
 * decides alone. The weights are natural logarithms of odds, fitted to the articles of `tests/pages/tune` (decision 0022).
 */
import { sessionWith } from '../../jurisdictions/numbers';
import { sessionBefore, sessionOfYear } from '../../jurisdictions/sessions';
import { oncePer } from '../remembered';
import type { OpenGroup, OpenMention } from './open-group';
import type { Records } from './records';
import { isBefore } from './session';
import { isByTitle, isOfSponsor, isOtherSubject, isUnrecorded, likeness, subjectIn } from './session-records';
import { isToldAsLaw } from './standing';

/** Every Congress has an "H.R. 1", and gives it to what it cares for most: what is said later is said of another. */
export const reused = 10;

interface Rule {
  weight: number;
  /** How much the sign is there for a session: mostly 0 to 1, below 0 where it speaks against. */
  weigh(group: OpenGroup, session: string, records: Records): number;
}

const share = ({ mentions }: OpenGroup, test: (mention: OpenMention) => boolean): number =>
  mentions.filter(test).length / mentions.length;
const some = ({ mentions }: OpenGroup, test: (mention: OpenMention) => boolean): number => Number(mentions.some(test));

/** A sentence without what is quoted, who says it, and what has gone on since: ", and have lived with it since". */
function asTold(sentence: string): string {
  const said = sentence.replace(/“[^”]*”?|"[^"]*"?/g, '');
  // The measure itself is quoted.
  const told = /\d/.test(said) ? said : sentence;
  return told
    .replace(/,[”"]?\s(?:[\p{L}.’-]+\s){0,4}(?:said|says)\b[^,.]*/gu, '')
    .replace(/,\s(?:and|but)\s[^,]*\bsince\b.*/s, '');
}
const present =
  /\b(?:(?:is|are|has|have|do|does)n['’]t|is|are|has|es|está|son|tiene|(?<!\b(?:would|could|may)\s)have|will|might|(?:would|could|may)(?!\shave)|asks?|requires?|says|(?:he|she|it|that|who|they|we)['’](?:s|re|ve|ll))\b/i;
const past = /\b(?:was|were|had|did|made|let|gave|set|put|came|went|got|took|(?:would|could|may)\shave|\p{Ll}+ed)\b/u;

const tells = {
  present: oncePer(({ sentence }: OpenMention) => present.test(asTold(sentence))),
  past: oncePer(({ sentence }: OpenMention) => past.test(asTold(sentence))),
  law: oncePer(({ sentence }: OpenMention) => isToldAsLaw(sentence)),
  coming: oncePer(({ sentence }: OpenMention) =>
    /\b(?:would(?!\shave)|will|wants?|plans?|new|proposed|filed|dropped|introduced|(?:is|are)\sback|(?:is|are|comes?)\sfrom(?=\s(?:Reps?\.|Sens?\.|Representative|Senator))|came\sin|ha(?:s|ve)\s(?=House|Senate|[HS]\.?[BJ]))\b/i.test(
      sentence,
    ),
  ),
};

/** Told in the past tense alone. */
const isOfPast = (mention: OpenMention): boolean => tells.past(mention) && !tells.present(mention);

/** In a story on pre-filing the present is that of the bills to come as well. */
const isOfFiling = ({ turn }: OpenGroup): boolean => turn?.isPrefilingStory === true;

const isForerunner = ({ isFormer }: OpenMention): boolean => isFormer === true;

/** Whether a year is of a session. */
const inYear = ({ jurisdiction }: OpenGroup, year: number | undefined, session: string): boolean =>
  year !== undefined && sessionOfYear(jurisdiction, year) === session;

/** Odds of all sessions start even; each sign multiplies them by `e` to its weight. */
const rules: Record<string, Rule> = {
  date: { weight: 4.4, weigh: ({ today }, session) => Number(session === today) },
  story: {
    weight: 4.9,
    weigh: (group, session) =>
      Number(
        session !== group.today &&
          // "for the 2027 session": the rule `coming` weighs what is filed ahead.
          session !== group.turn?.coming &&
          (inYear(group, group.mentions[0]!.story.year, session) || group.mentions[0]!.neighbour === session),
      ),
  },
  heading: {
    weight: 1.4,
    weigh: (group, session) =>
      Number(group.mentions[0]!.story.isOver === true && inYear(group, group.mentions[0]!.story.year, session)),
  },
  opened: {
    weight: 2.3,
    weigh: (group, session) =>
      (group.mentions[0]!.story.opened ?? 0) * Number(inYear(group, group.mentions[0]!.story.year, session)),
  },
  pointed: {
    weight: 1.1,
    weigh: (group, session) =>
      Number(group.mentions[0]!.story.isPointed === true && inYear(group, group.mentions[0]!.story.year, session)),
  },
  next: { weight: 1.6, weigh: (group, session) => some(group, ({ story }) => inYear(group, story.next, session)) },
  named: {
    weight: 3.2,
    // Where numbers begin anew, what is said of one may be said of its namesake.
    weigh: ({ named, turn }, session) => (turn ? 0.4 : 1) * (named.has(session) ? 1 : named.size > 0 ? -1 : 0),
  },
  takenUp: { weight: 4, weigh: ({ isTakenUp, named }, session) => Number(isTakenUp && named.has(session)) },
  // Where that leaves nothing but the session before, the mark asks.
  apart: { weight: -4.4, weigh: ({ apart }, session) => Number(apart.has(session)) },
  former: {
    weight: 5.8,
    weigh: (group, session, records) => {
      if (session !== sessionBefore(group.jurisdiction, group.today)) return 0;
      const ofToday = subjectIn(group, group.today, records);
      // "Lovick’s earlier try" was last year, where that one is Lovick’s.
      return share(group, (mention) => isForerunner(mention) && !isOfSponsor(mention, ofToday));
    },
  },
  present: ofToday(0.9, (group) => (isOfFiling(group) ? 0 : share(group, tells.present))),
  signedNow: ofToday(2, (group) =>
    some(group, ({ story }) => story.isExplainedNow === true && story.year === undefined),
  ),
  // "On Monday, families thanked her for HB 2209": what words date elsewhere is dated.
  dayBeside: ofToday(2.5, (group) =>
    group.turn || group.named.size > 0 ? 0 : share(group, ({ isOfTheseDays }) => isOfTheseDays === true),
  ),
  dayNamed: ofToday(0.7, (group) =>
    isOfFiling(group) ? 0 : share(group, ({ story }) => story.isPresentAround === true),
  ),
  // "What did the Legislature do this year? Not a lot. House Bill 2488 would have exempted ambulances."
  nearNow: ofToday(1.5, (group) => {
    const { story, isFormer } = group.mentions[0]!;
    // Where anything else speaks of time, the one that happens to stand before says little.
    const isOfPast = [story.year, story.next].some((year) => year !== undefined && !inYear(group, year, group.today));
    const isElse = group.turn !== undefined || group.named.size > 0 || isFormer === true || isOfPast;
    return Number(!isElse && inYear(group, story.before, group.today));
  }),
  // An article on the history of a law: the other measures are of the past.
  history: ofToday(-1.6, ({ history }) => history.past),
  // The record of that session speaks of other things; the more so where the text tells a history, in the past tense.
  otherSubject: { weight: -1.6, weigh: isOtherSubject },
  otherPast: {
    weight: -1.8,
    weigh: (group, session, records) =>
      session === group.today && group.history.past > 0
        ? isOtherSubject(group, session, records) * share(group, isOfPast)
        : 0,
  },
  sponsor: {
    weight: 3.1,
    weigh: (group, session, records) =>
      some(group, (mention) => isOfSponsor(mention, subjectIn(group, session, records))),
  },
  // "middle housing, House Bill 1110": a law of years ago that the packs record, and today's is about other things.
  recorded: {
    weight: 2,
    weigh: (group, session, records) => {
      // Every Congress has an H.R. 1 of much the same words: taxes, health, elections.
      if (!isBefore(session, group.today) || (group.jurisdiction === 'us' && group.number < reused)) return 0;
      const like = Math.min(3, likeness(group, session, records));
      const isCalledSo = like > 0 && isByTitle(group, session, records);
      // Where today's bill is not on record, words of taxes and health are soon found in both.
      if (!isCalledSo && isUnrecorded(group, records)) return 0;
      const likeToday = 1.5 * Math.min(3, likeness(group, group.today, records));
      const speaksFor = like && like + Number(isCalledSo) - likeToday;
      const ofThisWeek = 1.5 * share(group, (one) => tells.coming(one) || one.isOfTheseDays === true);
      return speaksFor > 0 ? Math.max(0, speaksFor - ofThisWeek) : speaksFor;
    },
  },
  // Low numbers between two bienniums: what is proposed there is of the one that comes …
  coming: {
    weight: 1,
    weigh: (group, session, records) => {
      const { turn, today, history } = group;
      if (session !== turn?.coming) return 0;
      const isRecorded = 4 * Number(likeness(group, session, records) > 0);
      const { isPrefilingStory } = turn;
      const proposed = 4 * share(group, (one) => !one.isStanding && tells.coming(one)) + 3 * history.ahead;
      // In January the day itself speaks for it.
      if (session === today) return isRecorded + proposed / 2 + (isPrefilingStory ? 1.5 : 0);
      // What was filed is told in the past, too.
      const toldPast = (isPrefilingStory ? 0.5 : 4) * share(group, isOfPast);
      return (isPrefilingStory ? 5.5 : 2) + proposed + isRecorded - toldPast;
    },
  },
  // … and what is law, or to be changed, of the one that ends.
  ending: {
    weight: 1,
    weigh: (group, session, records) => {
      const { turn, today } = group;
      if (session !== turn?.ending) return 0;
      return (
        2.2 * Number(session !== today) +
        5 * some(group, ({ isStanding }) => isStanding === true) +
        2.5 * share(group, tells.law) +
        1.2 * Math.min(3, likeness(group, session, records))
      );
    },
  },
};

function ofToday(weight: number, weigh: (group: OpenGroup) => number): Rule {
  return { weight, weigh: (group, session) => (session === group.today ? weigh(group) : 0) };
}

export interface Weighed {
  session: string;
  /** 0 to 1; those of all sessions add up to 1. */
  odds: number;
}

/** The sessions that the article gives any sign of, the likeliest first. Never empty. */
export function weighSessions(group: OpenGroup, records: Records): Weighed[] {
  const { mentions, jurisdiction, type, number, today, turn, named, apart, history } = group;
  const years = mentions.flatMap(({ story: { year, before, next } }) => [year, before, next]);
  const signs = [
    today,
    ...(turn ? [turn.ending, turn.coming] : []),
    ...(apart.has(today) || mentions.some(isForerunner) ? [sessionBefore(jurisdiction, today)] : []),
    ...named,
    ...history.sessions,
    ...records.sessionsOf(jurisdiction, type, number).filter((session) => likeness(group, session, records) > 0),
    ...mentions.flatMap(({ neighbour }) => neighbour ?? []),
    ...years.flatMap((year) => (year === undefined ? [] : sessionOfYear(jurisdiction, year))),
  ];
  const sessions = new Set(signs.map((session) => sessionWith(jurisdiction, session, type, number)));
  const weighed = [...sessions]
    .filter((session) => !isBefore(today, session) || session === turn?.coming || named.has(session))
    .map((session) => {
      const weight = Object.values(rules).reduce(
        (sum, rule) => sum + rule.weight * rule.weigh(group, session, records),
        0,
      );
      return { session, odds: Math.exp(weight) };
    });
  const all = weighed.reduce((sum, { odds }) => sum + odds, 0);
  return weighed.map(({ session, odds }) => ({ session, odds: odds / all })).sort((a, b) => b.odds - a.odds);
}
