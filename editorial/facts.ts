/** The packs of a release, as the desk looks things up in them. */
import { parseMeasureKey } from '../engine/cards/measure-key';
import type { PackId } from '../engine/identifiers';
import { recordOver } from '../engine/record';
import type { RecordReader } from '../engine/record/reader';
import { measureKeys } from '../engine/record/keys';
import type { ReadFile } from '../engine/record/session';
import type { FilePath } from '../engine/release/bundle';
import type { EditorialFile } from '../engine/release/editorial';
import type { Pack, PackPart } from '../engine/release/packs';

export interface Facts {
  /** Day of the packs: `YYYY-MM-DD`. */
  issued: string;
  packs: Record<PackId, Pack>;
  /** Any file of the release as it lies in the folder: the records of whole sessions are read when they are asked for. */
  file: ReadFile;
  /** The editorial file that lies with them. */
  editorial?: EditorialFile;
  /** Measures that are made up, for samples: no session of theirs ever ends. */
  madeUp?: ReadonlySet<string>;
  /** Hosts that the packs' own links lead to. */
  hosts: ReadonlySet<string>;
}

/** The packs' own parts as they are held, everything else from the folder, each read once. */
const readerOf = ({ packs, file }: Facts): ReadFile => {
  const known = new Map<FilePath, unknown>();
  return (path) => {
    const [pack = '', part = '', more] = path.split('/');
    const held = more === undefined ? packs[pack]?.[part as PackPart] : undefined;
    if (held) return held;
    if (!known.has(path)) known.set(path, file(path));
    return known.get(path);
  };
};

const readers = new WeakMap<Facts, ReadFile>();

function readingOf(facts: Facts): ReadFile {
  let read = readers.get(facts);
  if (!read) readers.set(facts, (read = readerOf(facts)));
  return read;
}

/** The record of these packs; of all of them where none are named. */
export const recordIn = (facts: Facts, packs = Object.keys(facts.packs)): RecordReader =>
  recordOver(
    readingOf(facts),
    packs.flatMap((pack) => facts.packs[pack]?.roster ?? []),
  );

export function hasMeasure(facts: Facts, key: string): boolean {
  const id = parseMeasureKey(key);
  return id !== null && recordIn(facts).brief(id) !== undefined;
}

/** Keys of every measure that the packs have a record of. */
export const measuresIn = (facts: Facts): string[] =>
  Object.keys(facts.packs).flatMap((pack) => measureKeys(readingOf(facts), pack));

export const hasOfficial = ({ packs }: Facts, id: string): boolean =>
  Object.values(packs).some(({ roster }) => roster.people.some((person) => person.id === id));

/** People by their printed name, for an editor who wrote the name in place of the id. */
export const officialsNamed = ({ packs }: Facts, name: string): { id: string; name: string }[] =>
  Object.values(packs).flatMap(({ roster }) =>
    roster.people.filter((person) => person.name.toLowerCase() === name.trim().toLowerCase()),
  );

/** Every jurisdiction that somebody holds an office in: `wa`, `wa/spokane`. */
export const jurisdictionsOf = ({ packs }: Facts): string[] => [
  ...new Set(
    Object.values(packs).flatMap(({ roster }) =>
      roster.people.flatMap(({ offices }) => offices.map((office) => office.jurisdiction)),
    ),
  ),
];

/** Districts that the rosters know: of a state's legislature, or of its seats in the U.S. House. */
export function districtsOf(
  { packs }: Facts,
  jurisdiction: string,
  kind: 'legislative' | 'congressional',
): Set<string> {
  const state = jurisdiction.slice(0, 2);
  const offices = Object.values(packs).flatMap(({ roster }) => roster.people.flatMap((person) => person.offices));
  return new Set(
    offices.flatMap((office) => {
      const fits =
        kind === 'congressional'
          ? office.role === 'us-representative' && (state === 'us' || office.state === state)
          : office.role.startsWith('state-') && (state === 'us' || office.jurisdiction === state);
      return fits && office.district ? [office.district] : [];
    }),
  );
}
