/** Several officials' acts on one measure → one entry for each roll call, and one for who brought the measure in. */
import type { Position } from '../../engine/cards/content';
import type { VoteValue } from '../../engine/release/packs';

export interface RollCallGroup {
  id: string;
  /** Any of its positions: all share chamber, motion, counts, day and source. */
  first: Position;
  /** Names by what was recorded, in the order in which they came. No value for sponsorship. */
  byValue: { value?: VoteValue; names: string[] }[];
}

/** The id of the act that a position is one person's part of. */
export const rollCallId = ({ id, official }: Pick<Position, 'id' | 'official'>): string =>
  id.endsWith(`/${official}`) ? id.slice(0, -official.length - 1) : id;

/** Votes first, the latest of them first; then sponsorship. */
export function rollCallsOf(positions: readonly Position[]): RollCallGroup[] {
  const groups = new Map<string, RollCallGroup>();
  for (const position of positions) {
    const id = rollCallId(position);
    const group = groups.get(id) ?? { id, first: position, byValue: [] };
    groups.set(id, group);
    const same = group.byValue.find(({ value }) => value === position.value);
    if (same) same.names.push(position.officialName);
    else group.byValue.push({ ...(position.value && { value: position.value }), names: [position.officialName] });
  }
  const isVote = ({ first }: RollCallGroup) => (first.kind === 'vote' ? 0 : 1);
  return [...groups.values()].sort((a, b) => isVote(a) - isVote(b) || b.first.date.localeCompare(a.first.date));
}
