/**
 * What an address of the record shows, and the address of what is shown. Any record has one with a query, which one page
 * reads; some have a file of their own besides, with a title and description for previews.
 */
import { type IssueId, issueOf } from '../../engine/issues';
import { pages } from '../shared/pages';
import { fromRoot } from '../shared/root';

export type Subject =
  { kind: 'official'; id: string } | { kind: 'measure'; key: string } | { kind: 'issue'; issue: IssueId };

export type Shown = Subject | { kind: 'index' } | { kind: 'gone' };

const read = (kind: string, id: string): Shown => {
  if (!/^\w[\w./-]*$/.test(id)) return { kind: 'gone' };
  if (kind === 'official') return { kind, id };
  if (kind === 'measure') return { kind, key: id };
  const issue = kind === 'issue' ? issueOf(id) : undefined;
  return issue ? { kind: 'issue', issue } : { kind: 'gone' };
};

/** `record.html?measure=wa/2025-2026/HB/1217`, `record/measure/wa/2025-2026/HB/1217.html`: some hosts leave out the end. */
export function shownAt({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Shown {
  const [, kind, id] = /\/record\/(official|measure|issue)\/(.+?)(?:\.html)?$/.exec(pathname) ?? [];
  if (kind && id) return read(kind, id);
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === 'official' || name === 'measure' || name === 'issue') return read(name, value);
  }
  return { kind: 'index' };
}

/** What an address of before shows, which had it behind the #: `#official/ocd-person/…`, `#issue/housing`. */
export function shownBy(hash: string): Shown | undefined {
  if (hash.length < 2 || hash === '#content') return undefined;
  const [, kind = '', id = ''] = /^#([a-z]+)\/(.+)$/.exec(hash) ?? [];
  return read(kind, id);
}

const idOf = (subject: Subject): string =>
  subject.kind === 'official' ? subject.id : subject.kind === 'measure' ? subject.key : subject.issue;

/** Its file within the site, where it has one. */
export const fileOf = (subject: Subject): string => `record/${subject.kind}/${idOf(subject)}.html`;

/** The address that each has. */
export const addressOf = (subject: Subject): string =>
  fromRoot(`${pages.record}?${subject.kind}=${encodeURIComponent(idOf(subject)).replaceAll('%2F', '/')}`);

export const officialAddress = (id: string): string => addressOf({ kind: 'official', id });
export const measureAddress = (key: string): string => addressOf({ kind: 'measure', key });
export const issueAddress = (issue: IssueId): string => addressOf({ kind: 'issue', issue });
