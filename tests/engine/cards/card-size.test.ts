/**
 * What one card reads, rosters apart, which spotting has loaded: at most 250 KB, and 320 KB for one of Congress in a story
 * whose bill has two issues, where the lists of committees of bills that never moved are read with them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import { askUntilLoaded } from '../../../engine/record/ask';
import { measureKeys } from '../../../engine/record/keys';
import type { FilePath } from '../../../engine/release/bundle';
import type { RosterFile } from '../../../engine/release/packs';
import { examples } from '../../rig/examples';
import { bundledFolder, releaseOnDisk } from '../../rig/release-on-disk';

const budget = { alone: 250_000, inStory: 320_000 };
const today = '2026-11-29';
const packs = ['us', 'wa', 'id'];
const story = { wa: 'wa/2025-2026/HB/1217', us: 'us/119/HR/1', id: 'id/2026/H/629' } as const;

const files = new Map<FilePath, { value: unknown; bytes: number }>();
function load(path: FilePath) {
  let file = files.get(path);
  if (!file) {
    const place = new URL(`${path}.json`, bundledFolder);
    const text = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
    file = { value: text === undefined ? undefined : JSON.parse(text), bytes: text ? Buffer.byteLength(text) : 0 };
    files.set(path, file);
  }
  return file;
}
const read = (path: FilePath) => load(path).value;
const { record: _record, ...base } = releaseOnDisk(packs, read);

/** Bytes that the card of this key takes, as the extension loads them. */
async function bytesOf(key: string, keys: readonly string[]): Promise<number> {
  let bytes = 0;
  const counting = async (path: FilePath) => {
    const file = load(path);
    bytes += file.bytes;
    return file.value;
  };
  await askUntilLoaded(base, counting, (release) => buildCard(key, { keys }, release, today));
  return bytes;
}

async function tooLarge(keys: readonly string[], named: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const key of keys) {
    const bytes = await bytesOf(key, named);
    if (bytes > (named.length > 0 ? budget.inStory : budget.alone)) found.push(`${key}: ${bytes}`);
  }
  return found;
}

const isRecorded = packs.every((pack) => (read(`${pack}/roster`) as RosterFile).sessions);

describe.skipIf(!isRecorded)('what one card reads', () => {
  it.each(packs)('of a measure of %s', async (pack) => {
    expect(await tooLarge(examples(measureKeys(read, pack), 10), [])).toEqual([]);
  });

  it.each(packs)('of an official of %s, without and with a story', async (pack) => {
    const people = examples((read(`${pack}/roster`) as RosterFile).people, 10).map(({ id }) => id);
    const named = [story[pack as keyof typeof story]];
    expect([...(await tooLarge(people, [])), ...(await tooLarge(people, named))]).toEqual([]);
  });
});
