/** What the companion was opened about. Not trusted further than to be shown. */
import type { Report } from '../../components/companion/ReportPanel';
import type { MentionKey } from '../../engine/identifiers';
import type { Reason } from '../../engine/spotting/types';

export interface CompanionQuery {
  tab?: number;
  key?: MentionKey;
  report?: Report;
  /** The ask or hearing that the reader has come for, by id. */
  about?: string;
  /** The sheet is wanted, about what `key` is. */
  acts?: boolean;
  /** Words to find; empty where only the box is wanted. */
  find?: string;
  /** What was found already, outside of our pages: shown by itself, whether or not the page names it. */
  found?: { key: MentionKey; label: string };
}

function readWhy(text: string | null): Reason[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(parsed)) return [];
    return parsed.filter((reason: unknown): reason is Reason => typeof (reason as Reason | null)?.code === 'string');
  } catch {
    return [];
  }
}

export function readQuery(query: URLSearchParams): CompanionQuery {
  const tab = Number(query.get('tab') ?? NaN);
  const key = query.get('key') ?? undefined;
  const view = query.get('view');
  const about = query.get('about');
  const isFound = view === 'find' && key !== undefined;
  return {
    ...(Number.isInteger(tab) && { tab }),
    ...(key && !isFound && { key }),
    ...(isFound && { found: { key, label: query.get('label') ?? key } }),
    ...(about && { about }),
    ...(view === 'act' && !about && { acts: true }),
    ...(view === 'find' && !isFound && { find: query.get('find') ?? '' }),
    ...(key !== undefined &&
      (view === 'report' || view === 'not-this-person') && {
        report: { view, key, label: query.get('label') ?? key, why: readWhy(query.get('why')) },
      }),
  };
}
