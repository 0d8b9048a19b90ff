/** What a release has that the one before did not, about something the reader follows. Computed on the device. */
import type { CardContent, MeasureCard, OfficialCard, Position, RecordedVote } from '../cards/content';
import type { HearingLine } from '../actions/asks';
import type { AskLine } from '../cards/content';
import type { Standing } from '../cards/standing';

/** What was there when the reader last looked: ids and codes alone. */
export interface Seen {
  status?: string | undefined;
  /** Roll calls of a measure, or acts of an official. */
  acts: string[];
  hearings: string[];
  asks: string[];
}

export type Change =
  | { kind: 'status'; status: Standing }
  | { kind: 'vote'; vote: RecordedVote }
  | { kind: 'act'; position: Position }
  | { kind: 'hearing'; hearing: HearingLine }
  | { kind: 'ask'; ask: AskLine };

type Followed = OfficialCard | MeasureCard;

const statusCode = ({ code, date, committee, chamber }: Standing): string =>
  [code, date, chamber, committee].filter(Boolean).join(' ');

const hearingsOf = (card: Followed): HearingLine[] => (card.kind === 'measure' && card.hearing ? [card.hearing] : []);
const actsOf = (card: Followed): string[] =>
  card.kind === 'measure' ? card.votes.map(({ id }) => id) : card.latest.map(({ id }) => id);

/** Whether this can be followed: a "Which one?" cannot. */
export const canFollow = (card: CardContent): card is Followed => card.kind !== 'choice';

export function seenOf(card: Followed): Seen {
  return {
    ...(card.kind === 'measure' && card.status && { status: statusCode(card.status) }),
    acts: actsOf(card),
    hearings: hearingsOf(card).map(({ id, start }) => `${id} ${start}`),
    asks: (card.asks ?? []).map(({ id }) => id),
  };
}

/** Newest first where there is an order; nothing where the reader has just begun to follow. */
export function changesSince(before: Seen | undefined, card: Followed): Change[] {
  if (!before) return [];
  const changes: Change[] = [];
  if (card.kind === 'measure') {
    if (card.status && statusCode(card.status) !== before.status) changes.push({ kind: 'status', status: card.status });
    for (const vote of card.votes) if (!before.acts.includes(vote.id)) changes.push({ kind: 'vote', vote });
  } else {
    for (const position of card.latest) {
      if (!before.acts.includes(position.id)) changes.push({ kind: 'act', position });
    }
  }
  for (const hearing of hearingsOf(card)) {
    if (!before.hearings.includes(`${hearing.id} ${hearing.start}`)) changes.push({ kind: 'hearing', hearing });
  }
  for (const ask of card.asks ?? []) if (!before.asks.includes(ask.id)) changes.push({ kind: 'ask', ask });
  return changes;
}
