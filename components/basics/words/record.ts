/** What is recorded: votes, counts, motions. */
import type { InShort, RecordedVote } from '../../../engine/cards/content';
import type { Needs } from '../../../engine/record/model';
import { byVote } from '../../../engine/cards/vote-order';
import { dot } from './speech';
import type { Speech } from './speech';

const shortKeys = { yes: 'card.yesWas', what: 'card.what', described: 'card.described' } as const;

export function recordWords({ t, say }: Speech) {
  const value = (recorded: string): string => say(`vote.${recorded}`, {}, recorded);

  /** "Voted yes", or the recorded word alone where no vote was cast. */
  const voted = (recorded: string): string => say(`voted.${recorded}`, {}, t('card.voted', { value: value(recorded) }));

  /** "51 yes · 46 no · 1 excused". */
  const tally = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .sort(([a], [b]) => byVote(a, b))
      .filter(([name, count]) => count > 0 || name === 'Yea' || name === 'Nay')
      .map(([name, count]) => t('card.tally', { count, value: value(name) }))
      .join(dot);

  /** "Senate", "Committee: Housing", "Legislature". */
  const chamber = (id: string, body?: RecordedVote['body']): string =>
    body ? say(`chamber.${body.kind}`, { name: body.name ?? '' }, id) : say(`chamber.${id}`, {}, id);

  /** "Senate · on final passage". The motion alone is shown with the record. */
  const rollCall = ({
    chamber: id,
    body,
    decides,
  }: Partial<Pick<RecordedVote, 'chamber' | 'body' | 'decides'>>): string =>
    [id && chamber(id, body), decides && t(`card.decides.${decides}`)].filter(Boolean).join(dot);

  /** "A yes was a vote to cap …": right beside any vote, whatever it was. */
  const inShort = ({ kind, words }: InShort): string => t(shortKeys[kind], { words });

  /** "Needed 60 yes votes: three-fifths of all members". */
  const needs = ({ yes, share }: Needs): string => t(`card.needs.${share}`, { yes });

  return { value, voted, needs, tally, chamber, rollCall, inShort };
}
