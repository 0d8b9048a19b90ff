/** The bundled rosters, as the command-line tools read them. */
import { existsSync, readFileSync } from 'node:fs';
import type { RosterFile } from '../../engine/release/packs';

/** Rosters of the named packs. Throws, in one sentence, if one is not there. */
export function readRosters(packs: readonly string[]): RosterFile[] {
  return packs.map((pack) => {
    const file = new URL(`../../public/packs/${encodeURIComponent(pack)}/roster.json`, import.meta.url);
    if (!existsSync(file)) throw new Error(`There is no pack "${pack}" in public/packs.`);
    return JSON.parse(readFileSync(file, 'utf8')) as RosterFile;
  });
}
