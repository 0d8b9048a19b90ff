/** Fetches Open States' people: the archive of its repository, unpacked as far as the compiler reads it. */
import { unpackTar } from 'modern-tar';
import { gunzipSync } from 'node:zlib';
import { dirname } from 'node:path';
import type { Source } from '../../engine/release/packs';
import { BuildProblem } from '../sources/snapshot';
import { writeLive, type LiveFile } from './live-folder';
import type { Client } from './polite-client';

const archive = 'https://codeload.github.com/openstates/people/tar.gz/refs/heads/main';
const washington = /(?:^|\/)data\/wa\/((?:legislature|executive|municipalities|committees)\/[^/]+\.yml)$/;

/** Runs to the end and writes the files. Answers how many people and committees of Washington there are. */
export async function fetchPeople(client: Client, to: string, retrieved: string): Promise<Record<string, number>> {
  const bytes = await client.ask({ url: archive });
  if (!bytes) throw new BuildProblem('Open States has no archive of its people.');
  const source: Source = {
    publisher: 'Open States people',
    url: 'https://github.com/openstates/people',
    retrieved,
    licence: 'CC0-1.0',
  };
  const live = new Map<string, LiveFile>([
    ['openstates/all-states-legislature-executive.tar.gz', { source, content: bytes }],
  ]);
  for (const { header, data } of await unpackTar(gunzipSync(bytes))) {
    const place = header.name.match(washington)?.[1];
    if (place && data) live.set(`openstates/wa/${place}`, { source, content: data });
  }
  const folders = [...new Set([...live.keys()].map((name) => dirname(name)))].filter((name) => name.includes('/wa/'));
  if (folders.length === 0)
    throw new BuildProblem('The archive of Open States has nobody in data/wa: its layout has changed.');
  writeLive(to, live, folders);
  return { 'files of Washington': live.size - 1 };
}
