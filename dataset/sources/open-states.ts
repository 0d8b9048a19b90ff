/** openstates/people: one YAML file per person and per committee. */
import { unpackTar } from 'modern-tar';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { readArchive } from './archives';
import { BuildProblem, checked, type Snapshot } from './snapshot';

const text = z.string();

const Role = z.object({
  type: text,
  jurisdiction: text,
  district: z.optional(z.union([z.string(), z.number()])),
  start_date: z.optional(text),
  end_date: z.optional(text),
});
export type OpenStatesRole = z.infer<typeof Role>;

const Person = z.object({
  id: text.check(z.startsWith('ocd-person/')),
  name: text,
  given_name: text,
  family_name: text,
  middle_name: z.optional(text),
  suffix: z.optional(text),
  /** An address, or the address of a web form: upstream puts both here. */
  email: z.optional(text),
  party: z.optional(z.array(z.object({ name: text }))),
  /** In no order. */
  roles: z.array(Role),
  offices: z.optional(z.array(z.object({ classification: text, address: z.optional(text), voice: z.optional(text) }))),
  links: z.optional(z.array(z.object({ url: text }))),
  other_names: z.optional(z.array(z.object({ name: text }))),
  other_identifiers: z.optional(
    z.array(z.object({ scheme: text, identifier: z.pipe(z.union([text, z.number()]), z.transform(String)) })),
  ),
});
export type OpenStatesPerson = z.infer<typeof Person>;

const Committee = z.object({
  name: text,
  chamber: z.optional(text),
  members: z.array(z.object({ name: text, role: text, person_id: z.optional(text) })),
});
export type OpenStatesCommittee = z.infer<typeof Committee>;

/** YAML's core schema leaves dates as the text that they are: upstream mixes quoted and bare ones. */
const yaml = (source: string) => parse(source, { schema: 'core' }) as unknown;

export const readPerson = (source: string, file: string): OpenStatesPerson => checked(Person, yaml(source), file);

export function readPeople(snapshot: Snapshot, folder: string): OpenStatesPerson[] {
  return snapshot.list(folder, '.yml').map((name) => readPerson(snapshot.text(`${folder}/${name}`), name));
}

export function readCommittees(snapshot: Snapshot, folder: string): OpenStatesCommittee[] {
  return snapshot
    .list(folder, '.yml')
    .map((name) => checked(Committee, yaml(snapshot.text(`${folder}/${name}`)), name));
}

/**
 * The archive of all states: state → its people (legislature and executive). `us` is left out, because upstream's
 * term dates for Congress are wrong (every `end_date` says 2030-01-01).
 * @param only these states, where not all are asked for.
 */
export async function readAllStates(
  snapshot: Snapshot,
  file: string,
  progress: (state: string) => void,
  only?: readonly string[],
): Promise<Map<string, OpenStatesPerson[]>> {
  const entries = await unpackTar(gunzipSync(snapshot.bytes(file)));
  const states = new Map<string, OpenStatesPerson[]>();
  for (const { header, data } of [...entries].sort((a, b) => (a.header.name < b.header.name ? -1 : 1))) {
    const state = header.name.match(/(?:^|\/)data\/([a-z]{2})\/(?:legislature|executive)\/[^/]+\.yml$/)?.[1];
    if (!state || state === 'us' || !data || only?.includes(state) === false) continue;
    const people = states.get(state) ?? [];
    if (people.length === 0) progress(state);
    people.push(readPerson(new TextDecoder().decode(data), header.name));
    states.set(state, people);
  }
  if (states.size === 0) throw new BuildProblem(`${file} holds no people.`);
  return states;
}

/** Which people of the archive of those who left office are read. */
export interface WhoLeft {
  readonly of: readonly string[];
  /** Told of a record that cannot be read; without it such a record stops the reading. */
  readonly odd?: (problem: string) => void;
}

/** The archive of people who left office: jurisdiction (`us`, `wa`, `id`) → people. */
export async function readRetired(
  snapshot: Snapshot,
  file: string,
  { of: asked, odd }: WhoLeft,
): Promise<Map<string, OpenStatesPerson[]>> {
  const retired = new Map<string, OpenStatesPerson[]>();
  const place = /(?:^|\/)([a-z]{2})\/retired\/[^/]+\.yml$/;
  for (const { name, text: content } of await readArchive(snapshot, file, place)) {
    const state = place.exec(name)?.[1] ?? '';
    if (!asked.includes(state)) continue;
    try {
      const person = readPerson(content, name);
      retired.set(state, [...(retired.get(state) ?? []), person]);
    } catch (error) {
      if (!odd || !(error instanceof BuildProblem)) throw error;
      odd(error.message);
    }
  }
  return retired;
}
