/** The bundled packs, as the command-line tools read them. */
import { existsSync, readFileSync } from 'node:fs';
import { recordOver } from '../../engine/record';
import { measureKeys } from '../../engine/record/keys';
import type { RosterFile } from '../../engine/release/packs';
import type { SpottingPack } from '../../engine/spotting';
import { filesIn } from '../rig/release-on-disk';

const fileOf = (pack: string, part: string) =>
  new URL(`../../public/packs/${encodeURIComponent(pack)}/${part}.json`, import.meta.url);
const read = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Rosters of the named packs. Throws, in one sentence, if one is not there. */
export function readRosters(packs: readonly string[]): RosterFile[] {
  return packs.map((pack) => {
    const file = fileOf(pack, 'roster');
    if (!existsSync(file)) throw new Error(`There is no pack "${pack}" in public/packs.`);
    return read(file) as RosterFile;
  });
}

/**
 * What spotting reads of the named packs: every measure as the extension's own record tells it, put in one list. Throws,
 * in one sentence, if a pack is not there.
 */
export const readPacks = (packs: readonly string[]): SpottingPack[] => {
  const readFile = filesIn();
  return readRosters(packs).map((roster) => {
    const { pack, asOf } = roster;
    const record = recordOver(readFile, [roster]);
    const measures = measureKeys(readFile, pack).flatMap((key) => {
      const [, , type = '', number] = key.split('/');
      const found = record.named(pack, type, Number(number)).find((measure) => measure.key === key);
      return found ? [{ ...found, source: 0 }] : [];
    });
    return {
      roster,
      ...(measures.length > 0 && { measures: { schema: 1 as const, pack, asOf, sources: roster.sources, measures } }),
    };
  });
};
