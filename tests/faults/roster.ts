/** Releases with another Washington roster than the sample's, and what a reader has of it. */
import assert from 'node:assert/strict';
import type { Bytes } from '../../engine/release/digest';
import type { ContentFile } from '../../engine/release/sign';
import { hour, jsonFile, rosterFile, sampleFiles, samplePerson } from './sample-release';
import type { World } from './world';

export const rosterOf = (version: number, bytes: Bytes, records = 10): ContentFile[] => [
  { path: 'wa/roster', bytes, records },
  ...sampleFiles(version).slice(1),
];

export const filesWith = (version: number, people: unknown[], records = people.length + 1): ContentFile[] =>
  rosterOf(version, jsonFile('wa/roster', rosterFile('wa', version, people), records).bytes, records);

/** So many people, the first of whom is changed: with the one called after the release, nine are the sample's ten. */
export const people = (count: number, first: Record<string, unknown> = {}): unknown[] =>
  Array.from({ length: count }, (_, i) => samplePerson(i + 1, i === 0 ? first : {}));

/** The roster as it was stored: what cards are made from. */
export const stored = async (world: World): Promise<Record<string, unknown>[]> =>
  (await world.place.call('people', world.setup, 'wa')) as Record<string, unknown>[];

/** Publishes one bad person among honest ones: left out and counted, the rest shown. */
export async function dropsOne(world: World, bad: Record<string, unknown>): Promise<void> {
  const version = world.latest + 1;
  await world.publish(version, {}, filesWith(version, [...people(9), samplePerson(10, bad)]));
  const { state } = await world.fly();
  assert.equal(state?.outcome, 'up-to-date', JSON.stringify(bad).slice(0, 80));
  const kept = await stored(world);
  assert.equal(kept.length, 10);
  assert.ok(!kept.some((person) => person.name === 'Sample Person 10'));
  world.change({ now: state?.dueAt as number });
}

/** Publishes one person as never before among honest ones: how they were stored. */
export async function storedAs(world: World, person: Record<string, unknown>): Promise<Record<string, unknown>> {
  await world.publish(3, {}, filesWith(3, people(9, person)));
  await world.fly();
  return (await stored(world)).find(({ id }) => id === samplePerson(1).id)!;
}

/** Publishes these files; they are refused, and the old release stays whole. */
export async function refuses(world: World, files: ContentFile[], outcome: 'refused' | 'too-large' | 'not-a-release') {
  await world.publish(world.latest + 1, {}, files);
  world.pass(9 * hour);
  await world.refuses(outcome);
}
