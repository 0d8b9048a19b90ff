/**
 * Who voted how, by the roll calls as they came: read by code that shares nothing with the compiler, so that a slip of the
 * one is no slip of the other.
 */
import { unpackTar } from 'modern-tar';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Pair {
  roll: string;
  /** Surname as printed, or the member's own id. */
  member: string;
  said: 'Yea' | 'Nay' | 'other';
}

export interface SecondReader {
  /** Every pair of member and roll call in a folder of sources. */
  readonly pairs: (from: string) => Promise<Pair[]>;
  /** The source numbers no roll call: its measure, day and counts tell it. */
  readonly byCounts?: true;
  /** How the record calls the one who presides, instead of by name. */
  readonly presiding?: Readonly<Record<string, string>>;
}

type Json = Record<string, never>;
const decoder = new TextDecoder();

async function inArchive(path: string, wanted: RegExp): Promise<Json[]> {
  const entries = await unpackTar(gunzipSync(readFileSync(path)));
  return entries.flatMap(({ header, data }) =>
    data && wanted.test(header.name) ? [JSON.parse(decoder.decode(data)) as Json] : [],
  );
}

/** What archives hold that were fetched, one a session, else those that were copied by hand. */
export async function rawRecords<T>(
  from: string,
  fetched: RegExp,
  copied: readonly string[],
  wanted: RegExp,
): Promise<T[]> {
  const records = join(from, 'records');
  const found = existsSync(records)
    ? readdirSync(records, { recursive: true, encoding: 'utf8' }).filter((name) => fetched.test(name))
    : [];
  const paths = found.length > 0 ? found.map((name) => join(records, name)) : copied.map((name) => join(from, name));
  const all = await Promise.all(paths.filter((path) => existsSync(path)).map((path) => inArchive(path, wanted)));
  return all.flat() as unknown as T[];
}

/** The Senate's files print names without accents. */
export const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

const yes = new Set(['yes', 'Yea', 'Aye']);
const no = new Set(['no', 'Nay', 'No']);
export const saidBy = (word: string): Pair['said'] => (yes.has(word) ? 'Yea' : no.has(word) ? 'Nay' : 'other');

export interface Voted {
  legislative_session: string;
  motion_text: string;
  organization: string;
  start_date: string;
  bill_identifier: string;
  counts: { option: string; value: number }[];
  votes: { voter_name: string; option: string }[];
}

/**
 * The pairs of a record in the scrapers' format.
 * @param idOf tells a roll call from all others of its session; undefined for one that contradicts itself.
 */
export const scrapedPairs =
  (state: string, copied: readonly string[], idOf: (event: Voted) => string | undefined) =>
  async (from: string): Promise<Pair[]> => {
    const fetched = new RegExp(`^${state}/[\\d-]+\\.tar\\.gz$`);
    const events = await rawRecords<Voted>(from, fetched, copied, /vote_event_/);
    return events.flatMap((event) => {
      const id = idOf(event);
      if (id === undefined) return [];
      const roll = `${state}/${event.legislative_session}/${id}`;
      return event.votes.map(({ voter_name: member, option }) => ({ roll, member, said: saidBy(option) }));
    });
  };
