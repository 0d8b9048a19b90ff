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

type Json = Record<string, never>;
const decoder = new TextDecoder();

async function inArchive(path: string, wanted: RegExp): Promise<Json[]> {
  const entries = await unpackTar(gunzipSync(readFileSync(path)));
  return entries.flatMap(({ header, data }) =>
    data && wanted.test(header.name) ? [JSON.parse(decoder.decode(data)) as Json] : [],
  );
}

/** Archives that were fetched, one a session, else the one that was copied by hand. */
async function raw<T>(from: string, fetched: RegExp, copied: string, wanted: RegExp): Promise<T[]> {
  const records = join(from, 'records');
  const found = existsSync(records)
    ? readdirSync(records, { recursive: true, encoding: 'utf8' }).filter((name) => fetched.test(name))
    : [];
  const paths = found.length > 0 ? found.map((name) => join(records, name)) : [join(from, copied)];
  const all = await Promise.all(paths.filter((path) => existsSync(path)).map((path) => inArchive(path, wanted)));
  return all.flat() as unknown as T[];
}

/** The Senate's files print names without accents. */
export const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

const yes = new Set(['yes', 'Yea', 'Aye']);
const no = new Set(['no', 'Nay', 'No']);
const saidBy = (word: string) => (yes.has(word) ? 'Yea' : no.has(word) ? 'Nay' : 'other');

interface Voted {
  legislative_session: string;
  motion_text: string;
  organization: string;
  start_date: string;
  bill_identifier: string;
  counts: { option: string; value: number }[];
  votes: { voter_name: string; option: string }[];
}

/** Washington's roll calls by number of the day; the number of the bill tells the measure. */
async function washington(from: string): Promise<Pair[]> {
  const copied = 'records-2026/wa-votes/raw-vote_events.tar.gz';
  const events = await raw<Voted>(from, /^wa\/[\d-]+\.tar\.gz$/, copied, /vote_event_/);
  return events.flatMap((event) => {
    const chamber = event.organization.includes('lower') ? 'house' : 'senate';
    const number = /#(\d+)\)$/.exec(event.motion_text)?.[1] ?? '0';
    const about = `${event.bill_identifier.replace(' ', '/')}/${event.start_date}/${number}`;
    const roll = `wa/${event.legislative_session}/${chamber}/${about}`;
    return event.votes.map(({ voter_name: member, option }) => ({ roll, member, said: saidBy(option) }) as Pair);
  });
}

const sum = (event: Voted, option: string) => event.counts.find((count) => count.option === option)?.value ?? 0;

/**
 * Idaho's by day and counts: the source numbers none. Of two of one surname the events say nothing; they count as unclear.
 * Where the letters do not make the counts, the event contradicts itself.
 */
async function idaho(from: string): Promise<Pair[]> {
  const copied = 'records-2026/idaho/raw-id-bills-votes-2026.tar.gz';
  const events = await raw<Voted>(from, /^id\/[\d-]+\.tar\.gz$/, copied, /vote_event_/);
  return events.flatMap((event) => {
    const isWhole = event.counts.every(
      ({ option, value }) => event.votes.filter((one) => one.option === option).length === value,
    );
    const [, type = '', number = ''] = /^([A-Z]+) 0*(\d+)/.exec(event.bill_identifier) ?? [];
    const about = `${type}/${number}/${event.start_date}/${sum(event, 'yes')}-${sum(event, 'no')}`;
    if (!isWhole) return [];
    return event.votes.map(
      ({ voter_name: member, option }) =>
        ({ roll: `id/${event.legislative_session}/${about}`, member, said: saidBy(option) }) as Pair,
    );
  });
}

interface Rolled {
  chamber: string;
  congress: number;
  session: string;
  number: number;
  votes: Record<string, ({ id: string; last_name?: string; display_name: string } | 'VP')[]>;
}

/** The House's own ids are the packs'; senators are told by their surname. */
async function congress(from: string): Promise<Pair[]> {
  const copied = 'records-2026/us-congress/raw-congress-votes-119.tar.gz';
  const rolls = await raw<Rolled>(from, /^us\/\d+-votes\.tar\.gz$/, copied, /data\.json$/);
  return rolls.flatMap(({ chamber, congress: of, session, number, votes }) =>
    Object.entries(votes).flatMap(([word, list]) =>
      list.flatMap((voter): Pair[] => {
        if (voter === 'VP') return [];
        const roll = `us/${of}/${chamber === 'h' ? 'house' : 'senate'}/${session}/${number}`;
        return [{ roll, member: chamber === 'h' ? voter.id : (voter.last_name ?? ''), said: saidBy(word) }];
      }),
    ),
  );
}

/** Where the source numbers no roll call, its measure, day and counts tell it. */
export const byCounts: ReadonlySet<string> = new Set(['id']);
/** How the record calls the one who presides, instead of by name. */
export const presiding: Readonly<Record<string, string>> = { 'id Mr. Speaker': 'Moyle' };

/** Every pair of member and roll call in a folder of sources. */
export async function pairsIn(from: string): Promise<Pair[]> {
  return [...(await washington(from)), ...(await idaho(from)), ...(await congress(from))];
}
