/**
 * `npm run dataset:proof -- --from FOLDER`: a second reader, which shares no code with the compiler, reads the untouched
 * roll calls and compares random pairs of member and roll call with what the packs say. One difference fails it.
 */
import { Command } from 'commander';
import { gunzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackTar } from 'modern-tar';

const options = new Command('dataset:proof')
  .description('Compares random votes of the raw records with the packs.')
  .option('--from <folder>', 'folder of source snapshots', '../shared/data')
  .option('--packs <folder>', 'the packs', 'public/packs')
  .option('--pairs <count>', 'how many pairs', '5000')
  .option('--seed <number>', 'where the choice begins', '1')
  .parse()
  .opts<{ from: string; packs: string; pairs: string; seed: string }>();

interface Pair {
  roll: string;
  /** Surname as printed, or the member's own id. */
  member: string;
  said: 'Yea' | 'Nay' | 'other';
}

type Json = Record<string, never>;
const decoder = new TextDecoder();

async function raw(file: string, wanted: RegExp): Promise<Json[]> {
  const path = join(options.from, file);
  if (!existsSync(path)) return [];
  const entries = await unpackTar(gunzipSync(readFileSync(path)));
  return entries.flatMap(({ header, data }) =>
    data && wanted.test(header.name) ? [JSON.parse(decoder.decode(data)) as Json] : [],
  );
}

/** The Senate's files print names without accents. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

const yes = new Set(['yes', 'Yea', 'Aye']);
const no = new Set(['no', 'Nay', 'No']);
const saidBy = (word: string) => (yes.has(word) ? 'Yea' : no.has(word) ? 'Nay' : 'other');

interface Voted {
  motion_text: string;
  organization: string;
  start_date: string;
  bill_identifier: string;
  votes: { voter_name: string; option: string }[];
}

/** Washington's roll calls by number of the day; the number of the bill tells the measure. */
async function washington(): Promise<Pair[]> {
  const events = (await raw('records-2026/wa-votes/raw-vote_events.tar.gz', /vote_event_/)) as unknown as Voted[];
  return events.flatMap((event) => {
    const chamber = event.organization.includes('lower') ? 'house' : 'senate';
    const number = /#(\d+)\)$/.exec(event.motion_text)?.[1] ?? '0';
    const roll = `wa/2025-2026/${chamber}/${event.bill_identifier.replace(' ', '/')}/${event.start_date}/${number}`;
    return event.votes.map(({ voter_name: member, option }) => ({ roll, member, said: saidBy(option) }) as Pair);
  });
}

interface Rolled {
  chamber: string;
  session: string;
  number: number;
  votes: Record<string, ({ id: string; last_name?: string; display_name: string } | 'VP')[]>;
}

/** The House's own ids are the packs'; senators are told by their surname. */
async function congress(): Promise<Pair[]> {
  const rolls = (await raw(
    'records-2026/us-congress/raw-congress-votes-119.tar.gz',
    /data\.json$/,
  )) as unknown as Rolled[];
  return rolls.flatMap(({ chamber, session, number, votes }) =>
    Object.entries(votes).flatMap(([word, list]) =>
      list.flatMap((voter): Pair[] => {
        if (voter === 'VP') return [];
        const roll = `us/119/${chamber === 'h' ? 'house' : 'senate'}/${session}/${number}`;
        return [{ roll, member: chamber === 'h' ? voter.id : (voter.last_name ?? ''), said: saidBy(word) }];
      }),
    ),
  );
}

const read = new Map<string, Json>();
function json(path: string): Json {
  const known = read.get(path) ?? (JSON.parse(readFileSync(join(options.packs, `${path}.json`), 'utf8')) as Json);
  read.set(path, known);
  return known;
}

/** Every vote that the packs hold: roll call → surname or id → letter, each twice: by roll call and by member. */
function packed(folder: string): Map<string, Map<string, Set<string>>> {
  const session = json(`${folder}/session`) as unknown as {
    members: string[];
    voters: Record<string, number[]>;
    blocks: Record<string, number>;
  };
  const roster = json(`${folder.slice(0, 2)}/roster`) as unknown as {
    people: { id: string; given: string; family: string; name: string; aliases?: string[] }[];
  };
  const people = new Map(roster.people.map((person) => [person.id, person]));
  const votes = new Map<string, Map<string, Set<string>>>();
  for (const chamber of ['house', 'senate']) {
    const rolls = json(`${folder}/rolls/${chamber}`) as unknown as Record<string, (string | number)[]>;
    const days = rolls.days as string[];
    for (const [place, number] of (rolls.numbers ?? []).entries()) {
      const day = days[Number(rolls.dates?.[place])] ?? '';
      const about = folder.startsWith('us') ? day.slice(0, 4) : `${String(rolls.measures?.[place])}/${day}`;
      const block = Math.floor(place / (session.blocks.letters ?? 1));
      const { letters, first } = json(`${folder}/letters/${chamber}/${block}`) as unknown as {
        letters: string[];
        first: number;
      };
      const told = new Map<string, Set<string>>();
      for (const [at, member] of (session.voters[chamber] ?? []).entries()) {
        const id = session.members[member] ?? '';
        const group = json(`${folder}/acts/${Math.floor(member / (session.blocks.acts ?? 1))}`) as unknown as {
          members: { member: number; votes: Record<string, string> }[];
        };
        const own = group.members.find((one) => one.member === member)?.votes[chamber]?.[place];
        const person = people.get(id);
        const letter = letters[place - first]?.[at] ?? '?';
        const both = own === letter ? letter : '?';
        if (both === '-') continue;
        const names = [
          id.replace('bioguide/', ''),
          person?.family,
          person && `${person.family}, ${person.given.slice(0, 1)}.`,
          ...[person?.name, ...(person?.aliases ?? [])].map((name) => name?.split(' ').at(-1)),
        ];
        for (const name of new Set(names))
          if (name) told.set(plain(name), (told.get(plain(name)) ?? new Set()).add(both));
      }
      votes.set(`${folder}/${chamber}/${about}/${String(number)}`, told);
    }
  }
  return votes;
}

const meaning = (letter: string) =>
  'YA'.includes(letter) ? 'Yea' : 'NO'.includes(letter) ? 'Nay' : letter === '?' ? '?' : 'other';

const votes = new Map([...packed('wa/2025-2026'), ...packed('us/119')]);
const pairs = [...(await washington()), ...(await congress())].filter(({ roll }) => votes.has(roll));
let state = Number(options.seed);
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const chosen = Array.from({ length: Number(options.pairs) }, () => pairs[Math.floor(random() * pairs.length)] as Pair);
let unclear = 0;
const wrong = chosen.filter(({ roll, member, said }) => {
  const letters = votes.get(roll)?.get(plain(member));
  const told = new Set([...(letters ?? [])].map(meaning));
  // Two of one surname in one chamber say different things: another pair tells.
  if (told.size > 1) unclear += 1;
  return !told.has(said);
});
for (const { roll, member, said } of wrong.slice(0, 20))
  console.error(`${roll}: the record has ${said} for ${member}, the packs do not.`);
console.log(
  `${chosen.length} pairs of ${pairs.length}; ${wrong.length} differences; ${unclear} told by surname only, where two share it.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
