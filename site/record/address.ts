/** What an address of the record shows: it is behind the #, which no browser sends to the host. */
import { type IssueId, issueOf } from '../../engine/issues';

export type Shown =
  | { kind: 'index' }
  | { kind: 'official'; id: string }
  | { kind: 'measure'; key: string }
  | { kind: 'issue'; issue: IssueId }
  | { kind: 'gone' };

/** `#official/ocd-person/…`, `#measure/wa/2025-2026/HB/1217`, `#issue/housing`. */
export function shownBy(hash: string): Shown {
  const [, kind, rest = ''] = /^#([a-z]+)\/([\w./-]+)$/.exec(hash) ?? [];
  if (kind === 'official') return { kind, id: rest };
  if (kind === 'measure') return { kind, key: rest };
  const issue = kind === 'issue' ? issueOf(rest) : undefined;
  if (issue) return { kind: 'issue', issue };
  return hash.length > 1 && hash !== '#content' ? { kind: 'gone' } : { kind: 'index' };
}

export const officialAddress = (id: string): string => `#official/${id}`;
export const measureAddress = (key: string): string => `#measure/${key}`;
export const issueAddress = (issue: IssueId): string => `#issue/${issue}`;
