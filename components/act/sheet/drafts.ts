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

/** Words for one measure or official never become those for another. */
export const draftKey = (topic: MentionKey | undefined, official: MentionKey | undefined): string =>
  [topic, official].map((part) => part ?? '').join(' ');

/** What a reader practices to say: no measure or official has this key. */
export const practiceKey = 'practice';

/**
 * The draft under a key while the sheet is open, and a way to change it; each change is kept at once, since a popup may
 * close at any moment.
 */
export function useDraft(key: string, kept: Drafts, onDraft: (key: string, draft: Draft | undefined) => void) {
  const [typed, setTyped] = useState<Readonly<Record<string, Draft | undefined>>>({});
  const draft: Draft = key in typed ? (typed[key] ?? {}) : (kept[key] ?? {});
  const change = (changes: Draft) => {
    const next = { ...draft, ...changes };
    setTyped({ ...typed, [key]: next });
    onDraft(key, next);
  };
  const discard = () => {
    setTyped({ ...typed, [key]: undefined });
    onDraft(key, undefined);
  };
  /** It has been sent: nothing is kept of it, and the words stay for the next official. */
  const send = () => onDraft(key, undefined);
  return { draft, change, discard, send };
}
