/** What a row of the companion says before it is opened. */
import type { CardContent, CardLink, OfficeLine, OfficialHeld, Position } from '../../engine/cards/content';
import type { Standing } from '../../engine/cards/standing';
import { groupOf } from '../../engine/districts/my-officials';

export interface RowFacts {
  office?: OfficeLine;
  /** That office, where somebody has left it or may have. */
  held?: OfficialHeld;
  /** What stands for an official's position on this story's first measure. */
  did?: Position;
  /** The first number to call. */
  call?: CardLink;
  title?: string;
  status?: Standing;
}

export function rowFactsOf(content: CardContent): RowFacts {
  if (content.kind === 'choice') return {};
  if (content.kind === 'measure') {
    const { title, status } = content;
    return { ...(title && { title }), ...(status && { status }) };
  }
  const office = content.now ?? content.then ?? content.last;
  const [did] = content.inThisStory;
  const call = content.contacts.find(({ kind }) => kind === 'call');
  const { now, last, unconfirmed } = content;
  // Whoever has left it, or may have, is not to look seated.
  const held =
    office && (unconfirmed || !now)
      ? { ...(now && { now }), ...(last && { last }), ...(unconfirmed && { unconfirmed }) }
      : undefined;
  return { ...(office && { office }), ...(held && { held }), ...(did && { did }), ...(call && { call }) };
}

/** Offices of a whole state: folded away behind those that fewer people share. */
export const isStatewide = ({ office }: RowFacts): boolean =>
  office !== undefined && groupOf[office.role] === 'statewide';
