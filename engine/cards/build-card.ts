/** From a key to a card. This file is the folder's door for cards; `links.ts` is the one for their links. */
import type { IsoDate, IsoInstant, MentionKey } from '../identifiers';
import type { LoadedRelease } from '../release/release';
import type { Reason } from '../spotting/types';
import { dayOf } from '../districts/terms';
import type { CardContent, CardPage, Choice, ChoiceCard } from './content';
import { buildMeasureCard, nameMeasure } from './measure-card';
import { isSessionUnclear } from './session-unclear';
import { openNow } from './open-now';
import { buildOfficialCard, officeLine } from './official-card';
import { findBrief, subjectOf, tenureIn } from './records';
import type { Subject } from './records';
import { citeSources, datesOf } from './sources';
import { readStory } from './story';

/** What spotting knows of the mention, and the language of the organisation's own texts. */
export interface CardMention {
  why?: readonly Reason[];
  /** The choices where `key` is empty. */
  candidates?: readonly MentionKey[];
  /** BCP 47; English where absent. */
  language?: string;
  /** The moment, ms since 1970. Without it nothing is said that has a clock. */
  at?: number;
}

/**
 * What a card says. Pure: the public release, the page's text and the day decide it, never who is reading.
 * @param now the reader's day, or a moment in their own time.
 * @returns null where the release knows nobody by this id, or has withdrawn them. A measure always has a card.
 */
export function buildCard(
  key: MentionKey,
  page: CardPage,
  release: LoadedRelease,
  now: IsoDate | IsoInstant,
  mention: CardMention = {},
): CardContent | null {
  const today = dayOf(now);
  const why = [...(mention.why ?? [])];
  if (key === '') return buildChoiceCard(mention.candidates ?? [], why, release, today);
  const subject = subjectOf(release, key);
  if (!subject) return null;
  const { at, language = 'en' } = mention;
  const open = at === undefined ? undefined : openNow(subject, release, { at, day: today }, language);
  const story = readStory(page, release);
  if (subject.kind === 'official') {
    return { ...buildOfficialCard(subject.person, story, release, today), ...open, why };
  }
  // A story that does not tell the session cannot be said to mean that of its own time.
  const told = isSessionUnclear(why) ? { ...story, published: undefined } : story;
  return { ...buildMeasureCard(subject.id, told, release, today, language), ...open, why };
}

/** An honest "Which one?", as long as there are at least two to choose from. */
function buildChoiceCard(
  candidates: readonly MentionKey[],
  why: Reason[],
  release: LoadedRelease,
  today: IsoDate,
): ChoiceCard | null {
  const subjects = candidates.flatMap((key) => subjectOf(release, key) ?? []);
  if (subjects.length < 2) return null;
  const used = subjects.flatMap((subject) =>
    subject.kind === 'official'
      ? { file: `${subject.person.pack}/roster` as const, source: subject.person.record.source }
      : (findBrief(release, subject.id) ?? []),
  );
  const choices = subjects.map((subject) => choiceOf(subject, release, today));
  const dates = datesOf(release, { office: used }, today, false);
  return { kind: 'choice', key: '', choices, why, sources: citeSources(release, used), ...dates };
}

/** A measure can always be chosen, a person only where the release knows them. */
function choiceOf(subject: Subject, release: LoadedRelease, today: IsoDate): Choice {
  if (subject.kind === 'measure') {
    return { kind: 'measure', ...nameMeasure(subject.id, findBrief(release, subject.id)) };
  }
  const person = subject.person.record;
  const { now, last, unconfirmed } = tenureIn(release, subject.person, today);
  const office = {
    ...(now && { now: officeLine(now) }),
    ...(last && { last: officeLine(last) }),
    ...(unconfirmed && { unconfirmed }),
  };
  return { kind: 'official', key: person.id, name: person.name, ...office };
}
