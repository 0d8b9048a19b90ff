/**
 * Gaps: what readers have and the new files do not. A scheduled job has nobody who reads its list of changes, so that it
 * is stricter than a person's release: a record of the past does not go away. Pure.
 */
import { lostIds } from '../publish/identifiers';
import type { ContentFile } from '../../engine/release/sign';
import type { FactBytes } from './feed-content';
import { setBack } from './set-back';

/** How much of a list may be gone in one night. A few measures are counted twice upstream now and then; people leave. */
const share: Readonly<Record<string, number>> = { measures: 0.005, rollCalls: 0.005, people: 0.1, officials: 0.1 };
const otherShare = 0.2;
/** A file that lost so much of its text, though it names the same records, has lost what it says of them. */
const shrunkBytes = 0.7;

const plain: Readonly<Record<string, string>> = { rollCalls: 'roll calls' };

/** One line for each gap. `allowed`: paths, or packs, that may rightly be smaller. */
export function gaps(before: FactBytes, content: readonly ContentFile[], allowed: readonly string[] = []): string[] {
  const isAllowed = (path: string) =>
    allowed.some((one) => path === one || path.startsWith(`${one}/`) || one.startsWith(`${path}/`));
  const old = [...before].map(([path, bytes]) => ({ path, bytes }));
  const lost = lostIds(old, content, (list) => share[list] ?? otherShare)
    .filter(({ where }) => !isAllowed(where))
    .map(
      ({ where, list, before: all, gone, sample }) =>
        `${where}: ${gone} of ${all} ${plain[list] ?? list} that readers have are not in the new files: ${sample.join(', ')}${gone > sample.length ? ' …' : ''}.`,
    );
  const now = new Map<string, ContentFile>(content.map((file) => [file.path, file]));
  const thinner = old.flatMap(({ path, bytes }) => {
    const file = now.get(path);
    if (!file || isAllowed(path) || bytes.length < 2_000 || file.bytes.length > bytes.length * shrunkBytes) return [];
    return [{ path, told: `${path} has ${file.bytes.length} bytes, readers have ${bytes.length}` }];
  });
  const missing = old.flatMap(({ path }) =>
    now.has(path) || isAllowed(path) ? [] : [{ path, told: `${path} is missing` }],
  );
  const back = setBack(before, content).flatMap(({ pack, told }) => (isAllowed(pack) ? [] : [told]));
  return [...lost, ...back, ...byKind(thinner), ...byKind(missing)];
}

/** Files of one kind tell the same: the first is named, the others are counted. */
function byKind(files: readonly { path: string; told: string }[]): string[] {
  const kinds = new Map<string, string[]>();
  for (const { path, told } of files) {
    const kind = path.split('/').slice(0, 3).join('/');
    kinds.set(kind, [...(kinds.get(kind) ?? []), told]);
  }
  return [...kinds].map(([kind, all]) =>
    all.length === 1 ? `${all[0]}.` : `${all[0]}; so it is with ${all.length - 1} more files of ${kind}.`,
  );
}
