/** What the preview's page gets from its server: the release as readers would have it, and what the check says. */
import type { IsoDate } from '../../engine/identifiers';
import { isQuiet } from '../../engine/cards/editorial-claims';
import type { EditorialFile } from '../../engine/release/editorial';
import type { LoadedRelease } from '../../engine/release/release';
import { checkFolder } from '../check-folder';
import { compileFolder } from '../compile';
import { lastDay } from '../evidence';
import type { Facts } from '../facts';
import type { Entry, Folder } from '../folder';
import { dayIn, instant } from '../moments';
import { type Problem, problemLine } from '../problem';
import type { ActionShape, ExplanationShape, StanceShape } from '../shapes';

/** A claim on a measure or official, and whether readers see it. */
export interface ClaimState {
  kind: 'explanation' | 'stance' | 'action';
  id: string;
  measure?: string;
  official?: string;
  /** Its first words. */
  text: string;
  /** Absent where readers see it; else why not. */
  hidden?: string;
}

export interface DeskState {
  /** Its records of whole sessions are fetched when a card needs them. */
  release: Omit<LoadedRelease, 'record'>;
  claims: ClaimState[];
  problems: { level: Problem['level']; line: string }[];
  today: IsoDate;
  /** Noon of that day where the organisation is, ms since 1970: what clocks count from. */
  noon: number;
  /** The article's own address and day, where the editor named them. */
  url: string;
  published?: string;
  language: string;
  organisation: string;
  drafts: boolean;
}

export interface PreviewChoices {
  url: string;
  published?: string;
  language: string;
  today: IsoDate;
  /** Also shows drafts, as they would be once reviewed. */
  drafts: boolean;
  /** Packs to load. */
  packs: readonly string[];
}

export function deskState(folder: Folder, facts: Facts, choices: PreviewChoices): DeskState {
  const { packs, ...rest } = choices;
  const problems = checkFolder(folder, facts, choices.today);
  const editorial = compileShown(folder, problems, choices);
  return {
    ...rest,
    organisation: folder.organisation?.value.name ?? folder.name,
    noon: Date.parse(instant(`${choices.today} 12:00`, zoneOf(folder)) ?? choices.today),
    release: {
      info: { version: 0, issued: `${facts.issued}T00:00:00Z`, asOf: facts.issued, origin: 'bundled' },
      packs: Object.fromEntries(Object.entries(facts.packs).filter(([pack]) => packs.includes(pack))),
      ...(editorial && { editorial }),
      withdrawn: editorial?.withdrawn ?? [],
    },
    claims: claimStates(folder, problems, editorial, choices),
    problems: problems.map((problem) => ({ level: problem.level, line: problemLine(problem) })),
  };
}

export const zoneOf = ({ organisation }: Folder): string => organisation?.value.timeZone ?? 'UTC';

type ClaimOf = ExplanationShape | StanceShape | ActionShape;
const isRefused = ({ label, file }: Entry<unknown>, problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.level === 'refused' && problem.file === file && problem.text.startsWith(label));

/** The file without what is refused. Drafts, where wanted, get the review that they still lack. */
export function compileShown(
  folder: Folder,
  problems: readonly Problem[],
  { drafts, today }: Pick<PreviewChoices, 'drafts' | 'today'>,
): EditorialFile | undefined {
  if (!folder.organisation || isRefused(folder.organisation, problems)) return undefined;
  const kept = <T>(entries: Entry<T>[]): Entry<T>[] => entries.filter((entry) => !isRefused(entry, problems));
  const reviewed = <T extends ClaimOf>(entries: Entry<T>[]): Entry<T>[] =>
    kept(entries).map((entry) =>
      drafts && entry.value.status === 'draft' ? { ...entry, value: asReviewed(entry.value, today) } : entry,
    );
  const { lists } = folder;
  const shown: Folder = {
    ...folder,
    lists: {
      ...lists,
      explanations: reviewed(lists.explanations),
      stances: reviewed(lists.stances),
      actions: reviewed(lists.actions),
      hearings: kept(lists.hearings),
      'quiet-periods': kept(lists['quiet-periods']),
      corrections: kept(lists.corrections),
    },
  };
  return compileFolder(shown);
}

function asReviewed<T extends ClaimOf>(draft: T, today: IsoDate): T {
  const evidence = { author: draft.author ?? 'Author', reviewer: 'Not reviewed yet', reviewed: today };
  const source = { url: 'https://example.org/', publisher: 'No source yet', retrieved: today };
  const term =
    'kind' in draft
      ? { from: draft.from ?? `${today} 00:00`, until: draft.until ?? `${today} 23:59` }
      : { expires: draft.expires ?? today };
  return { ...draft, ...evidence, ...term, sources: draft.sources?.length ? draft.sources : [source], status: 'live' };
}

function claimStates(
  folder: Folder,
  problems: readonly Problem[],
  editorial: EditorialFile | undefined,
  { today, drafts }: PreviewChoices,
): ClaimState[] {
  const zone = zoneOf(folder);
  const english = (text: string | Record<string, string>) => (typeof text === 'string' ? text : (text['en'] ?? ''));
  const state = <T extends ClaimOf>(
    entry: Entry<T>,
    kind: ClaimState['kind'],
    text: string | Record<string, string>,
  ): ClaimState => {
    const { value } = entry;
    const hidden = whyHidden(entry, kind, isRefused(entry, problems));
    return {
      kind,
      id: value.id,
      ...(value.measure && { measure: value.measure }),
      ...('official' in value && value.official && { official: value.official }),
      text: english(text),
      ...(hidden && { hidden }),
    };
  };
  function whyHidden({ value }: Entry<ClaimOf>, kind: ClaimState['kind'], refused: boolean): string | undefined {
    if (refused) return 'refused: see the lines above';
    if (value.status === 'withdrawn') return 'withdrawn';
    if (value.status === 'draft') return drafts ? undefined : 'a draft: --drafts shows it';
    if (kind !== 'explanation' && value.measure && editorial && isQuiet(editorial, value.measure, today))
      return 'a quiet period is on';
    const end = lastDay(value, zone);
    if (end && end < today) return `over since ${end}`;
    const start = 'from' in value && value.from ? instant(value.from, zone) : undefined;
    if (start && dayIn(start, zone) > today) return `starts on ${dayIn(start, zone)}`;
    return undefined;
  }
  const { explanations, stances, actions } = folder.lists;
  return [
    ...explanations.map((entry) => state(entry, 'explanation', entry.value.plain)),
    ...stances.map((entry) => state(entry, 'stance', entry.value.reason)),
    ...actions.map((entry) => state(entry, 'action', entry.value.title)),
  ];
}
