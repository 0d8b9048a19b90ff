/**
 * `npm run dataset:proof -- --from FOLDER`: a second reader, which shares no code with the compiler, reads the roll calls
 * as they came and compares random pairs of member and roll call with what the packs say. One difference fails it.
 */
import { Command } from 'commander';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources, sourcesOf } from '../jurisdictions';
import { plain, type Pair } from '../records/second-reader';

const options = new Command('dataset:proof')
  .description('Compares random votes of the raw records with the packs.')
  .option('--from <folder>', 'folder of sources: fetched, or put together by hand', '.cache/live')
  .option('--packs <folder>', 'the packs', 'public/packs')
  .option('--pairs <count>', 'how many pairs', '5000')
  .option('--seed <number>', 'where the choice begins', '1')
  .parse()
  .opts<{ from: string; packs: string; pairs: string; seed: string }>();

type Json = Record<string, never>;

const readerOf = (path: string) => sourcesOf(path.slice(0, path.indexOf('/')))?.secondReader;

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
    names: Record<string, string>;
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
      const measure = `${String(rolls.measures?.[place])}/${day}`;
      const about = folder.startsWith('us') ? day.slice(0, 4) : measure;
      const name = readerOf(folder)?.byCounts
        ? `${folder}/${measure}/${String(rolls.yeas?.[place])}-${String(rolls.nays?.[place])}`
        : `${folder}/${chamber}/${about}/${String(number)}`;
      const block = Math.floor(place / (session.blocks.letters ?? 1));
      const { letters, first } = json(`${folder}/letters/${chamber}/${block}`) as unknown as {
        letters: string[];
        first: number;
      };
      const told = votes.get(name) ?? new Map<string, Set<string>>();
      for (const [at, member] of (session.voters[chamber] ?? []).entries()) {
        const id = session.members[member] ?? '';
        const group = json(`${folder}/acts/${Math.floor(member / (session.blocks.acts ?? 1))}`) as unknown as {
          members: { member: number; votes: Record<string, string> }[];
        };
        const own = group.members.find((one) => one.member === member)?.votes[chamber] ?? '';
        const person = people.get(id);
        const letter = letters[place - first]?.[at] ?? '?';
        // What came since a member's own file was written whole is in the roll calls alone.
        const both = place >= own.length || own[place] === letter ? letter : '?';
        if (both === '-') continue;
        const names = [
          id.replace('bioguide/', ''),
          person?.family,
          person && `${person.family}, ${person.given.slice(0, 1)}.`,
          ...[person?.name, ...(person?.aliases ?? [])].map((whole) => whole?.split(' ').at(-1)),
          // Who is in no roster stands under the printed name: "Stone (for Hall)".
          ...(session.names[String(member)]?.replace(/[()]/g, '').split(' ') ?? []),
        ];
        for (const one of new Set(names)) if (one) told.set(plain(one), (told.get(plain(one)) ?? new Set()).add(both));
      }
      votes.set(name, told);
    }
  }
  return votes;
}

const meaning = (letter: string) =>
  'YA'.includes(letter) ? 'Yea' : 'NO'.includes(letter) ? 'Nay' : letter === '?' ? '?' : 'other';

/** Every session that the rosters name. */
const folders = readdirSync(options.packs)
  .filter((pack) => existsSync(join(options.packs, pack, 'roster.json')))
  .flatMap((pack) =>
    ((json(`${pack}/roster`) as unknown as { sessions?: string[] }).sessions ?? []).map((name) => `${pack}/${name}`),
  );
const votes = new Map(folders.flatMap((folder) => [...packed(folder)]));
const raw = await Promise.all(sources.map(({ secondReader }) => secondReader?.pairs(options.from) ?? []));
const pairs = raw.flat().filter(({ roll }) => votes.has(roll));
if (pairs.length === 0) {
  console.error(`“${options.from}” holds no vote of the packs: npm run dataset:fetch -- all brings the sources.`);
  process.exit(2);
}
let state = Number(options.seed);
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const chosen = Array.from({ length: Number(options.pairs) }, () => pairs[Math.floor(random() * pairs.length)] as Pair);
let unclear = 0;
const wrong = chosen.filter(({ roll, member, said }) => {
  const letters = votes.get(roll)?.get(plain(readerOf(roll)?.presiding?.[member] ?? member));
  const told = new Set([...(letters ?? [])].map(meaning));
  // Two of one surname in one chamber say different things: another pair tells.
  if (told.size > 1) unclear += 1;
  return !told.has(said);
});
for (const { roll, member, said } of wrong.slice(0, 20))
  console.error(`${roll}: the record has ${said} for ${member}, the packs do not.`);
for (const folder of folders) {
  const ofFolder = chosen.filter(({ roll }) => roll.startsWith(folder)).length;
  if (ofFolder === 0) console.error(`${folder}: no pair is compared.`);
  else console.log(`${folder}: ${ofFolder} pairs`);
}
console.log(
  `${chosen.length} pairs of ${pairs.length}; ${wrong.length} differences; ${unclear} told by surname only, where two share it.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
