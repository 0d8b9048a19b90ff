/** Looking things up in the loaded release. Nothing that a correction has withdrawn is ever found. */
import { tenureOn } from '../districts/terms';
import type { Tenure } from '../districts/terms';
import type { IsoDate, MeasureKey, MentionKey, OfficialId, PackId } from '../identifiers';
import { actsOn } from '../record/acts-on';
import type { Act, Cited, Measure } from '../record/model';
import type { OfficialDetails, RosterFile, RosterPerson } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import { parseMeasureKey } from './measure-key';
import type { MeasureId } from './measure-key';

/** A person with the roster that has them. */
export interface FoundPerson {
  record: RosterPerson;
  pack: PackId;
}

/** What somebody is on a day, as far as the roster that has them tells. */
export const tenureIn = ({ packs }: LoadedRelease, { record, pack }: FoundPerson, today: IsoDate): Tenure =>
  tenureOn(record, packs[pack]?.roster ?? { asOf: today, people: [] }, today);

/** What a key stands for. A key is read here, once; what it stands for is handed on. */
export type Subject = { kind: 'measure'; id: MeasureId } | { kind: 'official'; person: FoundPerson };

const withdrawnSets = new WeakMap<readonly string[], ReadonlySet<string>>();

export function isWithdrawn({ withdrawn }: LoadedRelease, id: string): boolean {
  let set = withdrawnSets.get(withdrawn);
  if (!set) withdrawnSets.set(withdrawn, (set = new Set(withdrawn)));
  return set.has(id);
}

const peopleById = new WeakMap<RosterFile, ReadonlyMap<OfficialId, RosterPerson>>();

function peopleOf(roster: RosterFile): ReadonlyMap<OfficialId, RosterPerson> {
  let people = peopleById.get(roster);
  if (!people) {
    const byId = roster.people.flatMap((person) =>
      [person.id, ...(person.otherIds ?? [])].map((id) => [id, person] as const),
    );
    peopleById.set(roster, (people = new Map(byId)));
  }
  return people;
}

/** The person with this id, by which a source or an earlier release may know them too, in whichever loaded pack has them. */
export function findPerson(release: LoadedRelease, id: OfficialId): FoundPerson | undefined {
  if (isWithdrawn(release, id)) return undefined;
  for (const [pack, { roster }] of Object.entries(release.packs)) {
    const record = peopleOf(roster).get(id);
    if (record) return isWithdrawn(release, record.id) ? undefined : { record, pack };
  }
  return undefined;
}

/** Undefined for a key of nobody that the release knows. A measure can always be spoken of. */
export function subjectOf(release: LoadedRelease, key: MentionKey): Subject | undefined {
  const id = parseMeasureKey(key);
  if (id) return { kind: 'measure', id };
  const person = findPerson(release, key);
  return person && { kind: 'official', person };
}

export function findDetails(release: LoadedRelease, id: OfficialId): (OfficialDetails & Cited) | undefined {
  const person = findPerson(release, id)?.record;
  return person && release.record.details(person.id);
}

/** By which a correction takes back what we say of a measure in plain words, and nothing else. */
export const explanationId = (key: MeasureKey): string => `explanation/${key}`;

function unlessWithdrawn(release: LoadedRelease, measure: Measure | undefined): Measure | undefined {
  if (!measure?.explanation || !isWithdrawn(release, explanationId(measure.id.key))) return measure;
  const { explanation: _taken, ...rest } = measure;
  return rest;
}

/** Everything on a measure. */
export const findMeasure = (release: LoadedRelease, id: MeasureId): Measure | undefined =>
  isWithdrawn(release, id.key) ? undefined : unlessWithdrawn(release, release.record.measure(id));

/** A measure as far as lists name it. */
export const findBrief = (release: LoadedRelease, id: MeasureId): Measure | undefined =>
  isWithdrawn(release, id.key) ? undefined : unlessWithdrawn(release, release.record.brief(id));

/** The ids by which corrections name an official's act. */
export function actId(
  { kind, measure, rollCall = '' }: Pick<Act, 'kind' | 'measure' | 'rollCall'>,
  official: OfficialId,
): string {
  if (kind === 'vote') return `${rollCall}/${official}`;
  const on = measure?.key ?? '';
  return kind === 'sponsorship' ? `${on}/sponsor` : `${on}/${kind}/${official}`;
}

const isLeft = (release: LoadedRelease, official: OfficialId) => (act: Act) =>
  !isWithdrawn(release, actId(act, official)) &&
  !isWithdrawn(release, act.rollCall ?? '') &&
  !isWithdrawn(release, act.measure?.key ?? '');

/** Every act of this official that has not been taken back. */
export function actsOf(release: LoadedRelease, official: OfficialId): readonly Act[] {
  const acts = release.record.acts(official);
  return release.withdrawn.length === 0 ? acts : acts.filter(isLeft(release, official));
}

/** Those on one measure. */
export function actsOnMeasure(release: LoadedRelease, id: MeasureId, official: OfficialId): Act[] {
  const measure = findMeasure(release, id);
  return measure ? actsOn(measure, official).filter(isLeft(release, official)) : [];
}
