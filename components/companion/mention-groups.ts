/** A page's mentions, gathered: one entry for each official or measure, in the order in which the page names them. */
import type { MentionKey } from '../../engine/identifiers';
import type { IssueId } from '../../engine/issues';
import type { Reason } from '../../engine/spotting/types';

/** A mention as the page's reader lists it (`reader/list`). */
export interface ListedMention {
  /** Handle to go there. */
  index: number;
  kind: 'person' | 'measure';
  key: MentionKey;
  candidates?: MentionKey[];
  label: string;
  /** The words around it. */
  context: string;
  why: Reason[];
}

export interface MentionGroup {
  /** Stable within the page. A "Which one?" has no key of its own and is told apart by what it asks about. */
  id: string;
  key: MentionKey;
  kind: 'person' | 'measure';
  candidates?: MentionKey[];
  label: string;
  why: Reason[];
  places: { index: number; context: string }[];
}

export function groupMentions(mentions: readonly ListedMention[]): MentionGroup[] {
  const groups = new Map<string, MentionGroup>();
  for (const { index, kind, key, candidates, label, context, why } of mentions) {
    const id = key || `?${(candidates ?? [label]).toSorted().join()}`;
    const known = groups.get(id);
    if (known) known.places.push({ index, context });
    else groups.set(id, { id, key, kind, ...(candidates && { candidates }), label, why, places: [{ index, context }] });
  }
  return [...groups.values()];
}

/** Those on one of the reader's issues first; each part in the page's order. */
export const mineFirst = (groups: readonly MentionGroup[], myIssueOf: ReadonlyMap<MentionKey, IssueId>) => [
  ...groups.filter(({ key }) => myIssueOf.has(key)),
  ...groups.filter(({ key }) => !myIssueOf.has(key)),
];

/** What a reader has looked up. */
export interface Looked {
  key: MentionKey;
  label: string;
}

/** Something looked up, as if a page named it: in no place. */
export const groupOf = ({ key, label }: Looked): MentionGroup => ({
  id: key,
  key,
  kind: key.split('/').length > 2 && !key.startsWith('civic/') ? 'measure' : 'person',
  label,
  why: [],
  places: [],
});
