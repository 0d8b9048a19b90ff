/** What the companion was opened about. Not trusted further than to be shown. */
import type { Acting, Start } from '../../components/act/sheet/sheet-facts';
import type { Report } from '../../components/companion/ReportPanel';
import type { MentionKey } from '../../engine/identifiers';
import type { Reason } from '../../engine/spotting/types';

export interface CompanionQuery {
  tab?: number;
  key?: MentionKey;
  report?: Report;
  /** The ask or hearing that the reader has come for, by id. */
  about?: string;
  /** The reader’s own officials are wanted. */
  mine?: boolean;
  /** The sheet is wanted, about what `key` is. */
  acts?: boolean;
  /** What the reader is acting on, brought along from the toolbar's window. */
  acting?: Acting;
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

/** An handoff for the companion at the window's side: to go on with what the reader has begun in the toolbar's window. */
export function actingHandoff({ start, about }: Acting): Record<string, string> {
  return {
    view: 'acting',
    ...(about !== undefined && { about }),
    ...(start && {
      sheet: 'open',
      ...(start.topic && { topic: start.topic }),
      ...(start.label && { label: start.label }),
      ...(start.official && { official: start.official }),
      ...(start.isIntroduction && { introduces: 'yes' }),
      ...(start.isOneOfSeveral && { several: 'yes' }),
    }),
  };
}

function startIn(query: URLSearchParams): Start | undefined {
  const [topic, official, label] = ['topic', 'official', 'label'].map((name) => query.get(name));
  if (!query.has('sheet')) return undefined;
  return {
    ...(topic && { topic }),
    ...(official && { official }),
    ...(label && { label }),
    ...(query.has('introduces') && { isIntroduction: true }),
    ...(query.has('several') && { isOneOfSeveral: true }),
  };
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
    ...(view === 'officials' && { mine: true }),
    ...(view === 'act' && !about && { acts: true }),
    ...(view === 'acting' && { acting: { start: startIn(query), about: about ?? undefined } }),
    ...(view === 'find' && !isFound && { find: query.get('find') ?? '' }),
    ...(key !== undefined &&
      (view === 'report' || view === 'not-this-person') && {
        report: { view, key, label: query.get('label') ?? key, why: readWhy(query.get('why')) },
      }),
  };
}
