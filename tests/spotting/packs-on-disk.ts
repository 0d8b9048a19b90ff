/** The bundled packs, as the command-line tools read them. */
import { existsSync, readFileSync } from 'node:fs';
import type { MeasuresFile, RosterFile } from '../../engine/release/packs';
import type { SpottingPack } from '../../engine/spotting';

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

/** What spotting reads of the named packs. Throws, in one sentence, if one is not there. */
export const readPacks = (packs: readonly string[]): SpottingPack[] =>
  readRosters(packs).map((roster) => {
    const file = fileOf(roster.pack, 'measures');
    return { roster, ...(existsSync(file) && { measures: read(file) as MeasuresFile }) };
  });
