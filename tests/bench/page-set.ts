/** The pages of a run: made ones, or those of a folder. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SpottingPack } from '../../engine/spotting';
import { readPacks } from '../spotting/packs-on-disk';
import { type BySet } from './first-looks';
import { type BenchPage, type Weight, makePage, weights } from './made-pages';

/** The packs as installed, and all of them. */
export function readSets(): BySet<SpottingPack[]> {
  const all = readdirSync(new URL('../../public/packs/', import.meta.url)).filter((name) => /^[a-z]{2}$/.test(name));
  return { default: readPacks(['us', 'wa', 'id']), allStates: readPacks(all) };
}

/** Names to strew into made pages. */
const namesIn = (packs: readonly SpottingPack[]): string[] =>
  packs.flatMap(({ roster }) => roster.people.map(({ name }) => name));

export const madePages = (packs: readonly SpottingPack[], wanted: readonly Weight[] = weights): BenchPage[] =>
  wanted.map((weight) => makePage(weight, namesIn(packs)));

/** Every HTML file of a folder, in the order of names. Throws where there is none. */
export function pagesIn(folder: string): BenchPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html?$/i.test(name));
  if (files.length === 0) throw new Error(`There is no HTML file in ${folder}.`);
  return files.sort().map((file) => ({ name: basename(file), html: readFileSync(join(folder, file), 'utf8') }));
}
