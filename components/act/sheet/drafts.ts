/** What a reader has begun to write: for one measure, and where they came for one official, for that one. */
import { useState } from 'react';
import type { Wish } from '../../../engine/actions/approach';
import type { MentionKey } from '../../../engine/identifiers';

export interface Draft {
  wish?: Wish;
  /** Why it matters to them. */
  reason?: string;
  /** What it is about, where it is about no measure. */
  own?: string;
}

/** By `draftKey`. */
export type Drafts = Readonly<Record<string, Draft>>;

export const draftKey = (topic: MentionKey | undefined, official: MentionKey | undefined): string =>
  [topic, official].map((part) => part ?? '').join(' ');

/** What a reader practices to say: no measure or official has this key. */
export const practiceKey = 'practice';

/**
 * The draft under a key while the sheet is open, and a way to change it; each change is kept at once, since a popup may
 * close at any moment. Only `discard` forgets.
 */
export function useDraft(key: string, kept: Drafts, onDraft: (key: string, draft: Draft | undefined) => void) {
  const [typed, setTyped] = useState<Readonly<Record<string, Draft | undefined>>>({});
  const draftOf = (of: string): Draft | undefined => (of in typed ? typed[of] : kept[of]);
  const draft = draftOf(key) ?? {};
  const keep = (of: string, next: Draft | undefined) => {
    setTyped({ ...typed, [of]: next });
    onDraft(of, next);
  };
  const change = (changes: Draft) => keep(key, { ...draft, ...changes });
  const discard = () => keep(key, undefined);
  /** Stance and reason go along to another measure or official, unless something is written there. */
  const takeTo = (next: string) => {
    const { wish, reason } = draft;
    if ((wish || reason) && !draftOf(next)) keep(next, { ...(wish && { wish }), ...(reason && { reason }) });
  };
  return { draft, change, discard, takeTo };
}
