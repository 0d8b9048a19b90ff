/** The sample organisation's folder, copied to a place where a test may write, with changes in it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Facts } from '../../../dataset/desk/facts';
import { readFacts, withSampleFacts } from '../../../dataset/desk/read-facts';

export const samplePlace = 'dataset/editorial/sample-civic-club';
export const today = '2026-11-24';

let facts: Facts | undefined;
/** The bundled packs with the sample's facts. Read once. */
export const sampleFacts = (): Facts => (facts ??= withSampleFacts(readFacts('public/packs'), samplePlace));

/** An empty folder that goes away with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

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
