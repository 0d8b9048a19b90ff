/** The sample organisation's folder, copied to a place where a test may write, with changes in it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../editorial/facts';
import { readFacts, withSampleFacts } from '../../editorial/read-facts';
import { testFolder } from '../dataset/folders';

export const samplePlace = 'dataset/editorial/sample-civic-club';
export const today = '2026-11-24';

let facts: Facts | undefined;
/** The bundled packs with the sample's facts. Read once. */
export const sampleFacts = (): Facts => (facts ??= withSampleFacts(readFacts('public/packs'), samplePlace));

/** A copy of the sample folder. */
export function sampleFolder(): string {
  const folder = join(testFolder(), 'sample-civic-club');
  cpSync(samplePlace, folder, { recursive: true });
  return folder;
}

/** Replaces text in one of its files. Throws if the text is not there, so that a test cannot pass by mistake. */
export function change(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
  writeFileSync(path, text.replace(from, to));
}
