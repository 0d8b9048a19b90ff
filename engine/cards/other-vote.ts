/**
 * The other vote of an official who did not vote alike each time that their chamber decided a measure. A card leads
 * with the one that stands for their position, and names this one beside it.
 */
import type { Position } from './content';
import { hasDecided } from './motions';

/** What a vote comes to: `Aye` and `Yea` are one. Undefined where none was cast. */
function side({ value }: Position): string | undefined {
  if (value === 'Yea' || value === 'Aye') return 'yes';
  if (value === 'Nay' || value === 'No') return 'no';
  return value === 'Present' ? 'present' : undefined;
}

export interface OtherVote {
  vote: Position;
  /** Whether it came before or after the one that stands. */
  when: 'before' | 'after';
}

/**
 * What came after comes first: an absence, too, because then the chamber's last word was spoken without them. Of what
 * came before only a vote that was cast is named.
 * @param acts one official's on one measure, that which stands for the position first, as `onOneMeasure` orders them
 */
export function otherVote([stands, ...others]: readonly Position[]): OtherVote | undefined {
  if (stands?.kind !== 'vote' || !hasDecided(stands) || !side(stands)) return undefined;
  const differing = others
    .filter((act) => act.kind === 'vote' && hasDecided(act) && side(act) !== side(stands))
    .sort((a, b) => b.date.localeCompare(a.date));
  const after = differing.find(({ date }) => date > stands.date);
  if (after) return { vote: after, when: 'after' };
  const before = differing.find((act) => side(act) !== undefined);
  return before && { vote: before, when: 'before' };
}
