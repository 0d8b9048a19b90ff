/** A folder that has passed its check → the file that readers get. Pure: the same folder gives the same file. */
import type { IsoDate } from '../engine/identifiers';
import { issueOf } from '../engine/issues';
import { EditorialFile, type Evidence } from '../engine/release/editorial';
import { checked } from '../dataset/build-problem';
import { type Claim, type ClaimEntry, isDraft, isWithdrawn, lastDay } from './evidence';
import type { Entry, Folder } from './folder';
import { instant } from './moments';
import type { ActionShape, ExplanationShape, StanceShape } from './shapes';

type Localised = { en: string } & Record<string, string>;
const localised = (text: string | Record<string, string>): Localised =>
  typeof text === 'string' ? { en: text } : (text as Localised);

/** Drops what is undefined: unknown is absent. */
const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** Issues by their ids of today. */
const today = (ids: readonly string[] | undefined) => ids?.flatMap((id) => issueOf(id) ?? []);

/** All texts of an entry that are written per language. */
const eachText = <T extends object>(value: T, names: readonly (keyof T)[]) =>
  Object.fromEntries(
    names.flatMap((name) =>
      value[name] === undefined ? [] : [[name, localised(value[name] as string | Record<string, string>)]],
    ),
  );

export interface CompileChoices {
  /** The day of the build: what ended before is left out. */
  today?: IsoDate;
  drafts?: boolean;
}

/**
 * @param drafts shows drafts as they would be once reviewed; for previews only.
 * @throws BuildProblem where the folder was not checked before.
 */
export function compileFolder(folder: Folder, { today: buildDay, drafts = false }: CompileChoices = {}): EditorialFile {
  const { organisation, lists } = folder;
  const { timeZone = 'UTC', name = '', site = '', reportAddress } = organisation?.value ?? {};
  const shown = <T extends Claim>(entries: readonly Entry<T>[]): T[] =>
    entries
      .filter((entry) => !isWithdrawn(entry as ClaimEntry) && (drafts || !isDraft(entry as ClaimEntry)))
      .filter(({ value }) => buildDay === undefined || (lastDay(value, timeZone) ?? buildDay) >= buildDay)
      .map(({ value }) => value);
  const at = (moment: string | undefined) => moment && instant(moment, timeZone);
  const claim = (value: Claim) => ({
    id: value.id,
    status: value.status === 'corrected' ? 'corrected' : 'live',
    sources: value.sources,
    asOf: value.asOf ?? newest(value.sources),
    author: value.author,
    reviewer: value.reviewer,
    reviewed: value.reviewed,
    expires: lastDay(value, timeZone),
    correctionNote: value.correctionNote,
  });
  const explanation = (value: ExplanationShape) =>
    present({
      ...claim(value),
      measure: value.measure,
      issues: today(value.issues) ?? [],
      ...eachText(value, ['plain', 'yeaMeans', 'nayMeans']),
    });
  const stance = (value: StanceShape) =>
    present({
      ...claim(value),
      measure: value.measure,
      organisation: value.organisation ?? name,
      position: value.position,
      issues: today(value.issues),
      ...eachText(value, ['reason']),
    });
  const action = (value: ActionShape) =>
    present({
      ...claim(value),
      kind: value.kind,
      organisation: value.organisation ?? name,
      ...eachText(value, ['title', 'why', 'script', 'voicemail', 'testimony', 'publicRecord']),
      audience: present({
        jurisdiction: value.audience.jurisdiction,
        legislativeDistricts: value.audience.legislativeDistricts?.map(String),
        congressionalDistricts: value.audience.congressionalDistricts?.map(String),
      }),
      measure: value.measure,
      issues: today(value.issues),
      official: value.official,
      link: value.link,
      from: at(value.from),
      until: at(value.until),
    });
  const file = {
    schema: 1,
    organisation: present({ name, site, reportAddress }),
    explanations: shown(lists.explanations).map(explanation),
    stances: shown(lists.stances).map(stance),
    actions: shown(lists.actions).map(action),
    hearings: lists.hearings.map(({ value }) => ({ ...value, start: at(value.start) })),
    quietPeriods: lists['quiet-periods'].map(({ value }) => value),
    changes: lists.corrections.map(({ value: { date, text } }) => ({ date, text })),
    ...withdrawnIds(folder),
  };
  return checked(EditorialFile, file, folder.name);
}

/** The day on which the newest source was read. */
const newest = (sources: readonly Evidence[] = []): string | undefined =>
  sources
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1);

/** Ids that the manifest of a release must take back: withdrawn claims, and what corrections name. */
function withdrawnIds({ lists }: Folder): { withdrawn?: string[] } {
  const claims = [...lists.explanations, ...lists.stances, ...lists.actions].filter(isWithdrawn);
  const ids = new Set([
    ...claims.map(({ value }) => value.id),
    ...lists.corrections.flatMap(({ value }) => value.withdraw ?? []),
  ]);
  return ids.size > 0 ? { withdrawn: [...ids].sort() } : {};
}
