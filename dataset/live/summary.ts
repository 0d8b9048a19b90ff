/** What a release of facts changes, and for whom, in words that a person reads: the note beside the release. Pure. */
import { measureLabel, parseMeasureKey } from '../../engine/cards/measure-key';
import type { IsoDate, MeasureKey, PackId } from '../../engine/identifiers';
import type { Measure, StatusCode } from '../../engine/record/model';
import type { RecordReader } from '../../engine/record/reader';
import type { FilePath } from '../../engine/release/bundle';
import type { HeadsFile } from '../../engine/release/records';
import type { ContentFile } from '../../engine/release/sign';
import type { FactBytes } from './feed-content';
import { openSide, sideOf, type Side } from './side';
import type { KeptId } from './steady-ids';
import type { Compared } from './unchanged';

/** Lines of one kind that a person reads to the end. */
const shownLines = 25;

const said: Record<StatusCode, string> = {
  introduced: 'introduced',
  'in-committee': 'in committee',
  'passed-one-chamber': 'passed one chamber',
  'passed-both': 'passed both chambers',
  signed: 'signed',
  law: 'law',
  vetoed: 'vetoed',
  adopted: 'adopted',
  'to-voters': 'sent to voters',
  'voters-approved': 'approved by voters',
  'voters-rejected': 'rejected by voters',
  confirmed: 'confirmed',
  failed: 'failed',
  withdrawn: 'withdrawn',
  died: 'died',
};

/** Measures of the blocks that changed. */
function touched(paths: readonly string[], now: Side): MeasureKey[] {
  const keys = paths.flatMap((path) => {
    const [, pack, session, type] = /^([a-z]{2})\/([^/]+)\/(?:heads|steps)\/([A-Z]+)\//.exec(path) ?? [];
    const { numbers = [] } = (now.read(path as FilePath) as Partial<HeadsFile> | undefined) ?? {};
    return pack ? numbers.map((number) => `${pack}/${session}/${type}/${number}`) : [];
  });
  return [...new Set(keys)];
}

const look = (record: RecordReader, key: MeasureKey): Measure | undefined => {
  const id = parseMeasureKey(key);
  return id ? record.measure(id) : undefined;
};

const few = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [
        `- ${title}: ${lines.length}`,
        ...lines.slice(0, shownLines).map((line) => `  - ${line}`),
        ...(lines.length > shownLines ? [`  - … and ${lines.length - shownLines} more`] : []),
      ];

function measureLines(keys: readonly MeasureKey[], before: Side, now: Side): string[] {
  const fresh: string[] = [];
  const moved: string[] = [];
  const rolls: string[] = [];
  for (const key of keys) {
    const [old, young] = [look(before.record, key), look(now.record, key)];
    if (!young) continue;
    const name = `${measureLabel(young.id)} (${young.title})`;
    const status = young.status && said[young.status.code];
    if (!old) fresh.push(status ? `${name}: ${status}` : name);
    else if (status && old.status?.code !== young.status?.code)
      moved.push(`${name}: ${status}${old.status ? `, was ${said[old.status.code]}` : ''}`);
    const known = new Set(old?.rollCalls.map(({ id }) => id));
    for (const roll of young.rollCalls)
      if (!known.has(roll.id)) {
        const { Yea = 0, Aye = 0, Nay = 0, No = 0 } = roll.tally as Record<string, number | undefined>;
        rolls.push(`${name}, ${roll.chamber}, ${roll.date}: ${roll.motion}, ${Yea + Aye} to ${Nay + No}`);
      }
  }
  return [...few('New roll calls', rolls), ...few('Where measures stand', moved), ...few('New measures', fresh)];
}

function peopleLines(pack: PackId, before: Side, now: Side): string[] {
  const people = ({ rosters }: Side) =>
    new Map(rosters.find((roster) => roster.pack === pack)?.people.map((person) => [person.id, person]));
  const [old, young] = [people(before), people(now)];
  const came = [...young].filter(([id]) => !old.has(id)).map(([, { name }]) => name);
  const went = [...old].filter(([id]) => !young.has(id)).map(([, { name }]) => name);
  const offices = [...young].flatMap(([id, person]) => {
    const last = old.get(id);
    return last && JSON.stringify(last.offices) !== JSON.stringify(person.offices) ? [person.name] : [];
  });
  return [
    ...few('New officials', came),
    ...few('Officials no longer listed', went),
    ...few('Officials whose offices changed', offices),
  ];
}

export interface Told {
  day: IsoDate;
  before: FactBytes;
  compared: Compared;
  kept: readonly KeptId[];
  /** Names of packs for a heading: "the Washington Legislature". */
  who: Readonly<Record<PackId, string>>;
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024).toLocaleString('en-US')} KB`;
const sizeOf = (files: readonly ContentFile[]): number => files.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Markdown. A first release is told by its size alone. */
export function summaryOf({ day, before, compared, kept, who }: Told): string {
  const { content, changed, fresh, gone } = compared;
  const other = [...changed, ...fresh];
  const lines = [`# Facts of ${day}`, ''];
  if (before.size === 0) {
    lines.push(`The first release: ${content.length} files, ${kilobytes(sizeOf(content))}.`);
    return `${lines.join('\n')}\n`;
  }
  if (other.length + gone.length === 0) {
    lines.push('Nothing changed. This release only says that the facts were looked at again.');
    return `${lines.join('\n')}\n`;
  }
  const [old, now] = [openSide(before), sideOf(content)];
  const paths = [...other, ...gone];
  const packs = [...new Set(paths.map((path) => path.slice(0, 2)))].sort();
  const small: PackId[] = [];
  for (const pack of [...packs.filter((one) => one in who), ...packs.filter((one) => !(one in who))]) {
    const own = (path: string) => path.startsWith(`${pack}/`);
    const title = who[pack] ?? `officials of ${pack.toUpperCase()}`;
    const found = [...measureLines(touched(other.filter(own), now), old, now), ...peopleLines(pack, old, now)];
    const rest = other.filter(own).filter((path) => path.includes('/officials')).length;
    if (found.length === 0 && !(pack in who)) {
      small.push(pack);
      continue;
    }
    lines.push(`## For readers who follow ${title}`, '', ...found);
    if (rest > 0) lines.push(`- Contacts and committees changed in ${rest} ${rest === 1 ? 'file' : 'files'}`);
    if (found.length + rest === 0) lines.push('- Smaller corrections in the record');
    lines.push('');
  }
  if (small.length > 0)
    lines.push(
      '## Elsewhere',
      '',
      `- Contacts of officials: ${small.map((pack) => pack.toUpperCase()).join(', ')}`,
      '',
    );
  for (const { name, stays, now: source } of kept)
    lines.push(`${name} keeps the id ${stays}, though the source now says ${source}.`, '');
  const fetched = content.filter(({ path }) => other.includes(path));
  lines.push(
    `A reader who has the last release fetches ${fetched.length} of ${content.length} files: ${kilobytes(sizeOf(fetched))} before compression.`,
  );
  return `${lines.join('\n')}\n`;
}
