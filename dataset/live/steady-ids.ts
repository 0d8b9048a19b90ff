/**
 * An official's id stays, whatever the source does: where it gives somebody a new one (same name, same office, one id
 * gone and one new), the id that readers have is put back. What they follow, and what editors wrote, goes on. Pure.
 */
import type { OfficialId, PackId } from '../../engine/identifiers';
import type { FilePath } from '../../engine/release/bundle';
import { toUtf8 } from '../../engine/release/digest';
import type { OfficialsFile, RosterFile, RosterPerson } from '../../engine/release/packs';
import { officialsPath } from '../../engine/release/record-paths';
import type { ContentFile } from '../../engine/release/sign';
import { toText } from '../packs/write';
import { jsonOf, type FactBytes } from './feed-content';

export interface KeptId {
  name: string;
  /** The id that readers have. */
  stays: OfficialId;
  /** What the source calls them now. */
  now: OfficialId;
}

/** Name and office: who is the same person when only the id differs. */
const marksOf = ({ name, offices }: RosterPerson): string[] =>
  offices.map(({ role, jurisdiction, state, district }) =>
    [name.normalize('NFD').replace(/\p{M}/gu, ''), role, jurisdiction ?? state ?? '', district ?? ''].join('|'),
  );

function changedIds(before: RosterFile, now: RosterFile): KeptId[] {
  const [old, young] = [before, now].map(({ people }) => new Set(people.map(({ id }) => id)));
  const gone = before.people.filter(({ id }) => !young!.has(id));
  const fresh = now.people.filter(({ id }) => !old!.has(id));
  return fresh.flatMap((person) => {
    const marks = new Set(marksOf(person));
    const same = gone.filter((one) => marksOf(one).some((mark) => marks.has(mark)));
    // Two who fit: nobody can tell, and coverage will.
    return same.length === 1 ? [{ name: person.name, stays: same[0]!.id, now: person.id }] : [];
  });
}

const rosterOf = (bytes: Uint8Array | undefined): RosterFile | undefined =>
  bytes && (jsonOf(bytes) as unknown as RosterFile);

/** Contacts lie in a file that follows from the id, so that with the id they move. */
function dealtAnew(files: readonly ContentFile[], pack: PackId, shards: number): ContentFile[] {
  const isShard = ({ path }: ContentFile) => path.startsWith(`${pack}/officials/`);
  const shardFiles = files.filter(isShard).map((file) => jsonOf(file.bytes) as unknown as OfficialsFile);
  const dealt = new Map<string, OfficialsFile>();
  for (const file of shardFiles)
    for (const official of file.officials) {
      const path = officialsPath(pack, official.id, shards);
      dealt.set(path, { ...file, officials: [...(dealt.get(path)?.officials ?? []), official] });
    }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return [
    ...files.filter((file) => !isShard(file)),
    ...[...dealt].map(([path, file]): ContentFile => ({
      path: path as FilePath,
      records: file.officials.length,
      bytes: toUtf8(toText({ ...file, officials: [...file.officials].sort(byId) })),
    })),
  ];
}

export function keepIds(
  content: readonly ContentFile[],
  before: FactBytes,
): { content: readonly ContentFile[]; kept: KeptId[] } {
  const rosters = content.filter(({ path }) => path.endsWith('/roster'));
  const kept: KeptId[] = [];
  let files = content;
  for (const { path, bytes } of rosters) {
    const [last, roster] = [rosterOf(before.get(path)), rosterOf(bytes)!];
    const changed = last ? changedIds(last, roster) : [];
    if (changed.length === 0) continue;
    kept.push(...changed);
    const { pack, contacts } = roster;
    const quoted = new Map(changed.map(({ stays, now }) => [JSON.stringify(now), JSON.stringify(stays)]));
    const renamed = files.map((file) => {
      if (!file.path.startsWith(`${pack}/`)) return file;
      let text = new TextDecoder().decode(file.bytes);
      for (const [now, stays] of quoted) text = text.replaceAll(now, stays);
      return { ...file, bytes: toUtf8(text) };
    });
    files = contacts ? dealtAnew(renamed, pack, contacts) : renamed;
  }
  return { content: files, kept };
}
