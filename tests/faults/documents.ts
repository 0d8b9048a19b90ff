/** Looks into and replaces the signed documents of a world's feed. */
import { sha256, toUtf8, type Bytes } from '../../engine/release/digest';
import type { Latest } from '../../engine/release/latest';
import type { Role } from '../../engine/release/manifest';
import { latestFile, signBytes, type KeyPair } from '../../engine/release/sign';
import type { World } from './world';

type Part = Role | 'keys';

const parse = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes));

export const latestOf = (world: World): Latest => parse(world.host.files.get('latest.json')) as Latest;

export const hashOf = (world: World, part: Part): string => latestOf(world)[part] as string;

export const signatureOf = (world: World, part: Part): string => `data/${hashOf(world, part)}.sig`;

export const documentOf = (world: World, part: Part): Record<string, unknown> =>
  parse(world.host.files.get(`data/${hashOf(world, part)}.json`)) as Record<string, unknown>;

/** Points `latest.json` elsewhere; undefined takes a part out. */
export function point(world: World, change: Partial<Record<Part, string | undefined>>): void {
  const { format: _, ...latest } = latestOf(world);
  world.host.files.set('latest.json', latestFile({ ...latest, ...change } as Omit<Latest, 'format'>));
}

/** Puts these bytes in the place of a document, signed with these keys (none: unsigned). */
export async function replaceBytes(world: World, part: Part, bytes: Bytes, keys: readonly KeyPair[]): Promise<void> {
  const hash = await sha256(bytes);
  world.host.files.set(`data/${hash}.json`, bytes);
  if (keys.length > 0) world.host.files.set(`data/${hash}.sig`, await signBytes(bytes, keys));
  point(world, { [part]: hash });
}

/** Changes a document and signs it anew, by its own people unless others are named. */
export const replace = (
  world: World,
  role: Role,
  change: Record<string, unknown>,
  keys: readonly KeyPair[] = world.keys[role],
): Promise<void> => replaceBytes(world, role, toUtf8(JSON.stringify({ ...documentOf(world, role), ...change })), keys);
