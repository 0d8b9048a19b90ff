/**
 * Entries that a link carries in its fragment, which no browser sends anywhere: how a pull request shows its cards. The
 * job that checks it makes the link (`dataset/live/words-report.ts`); anybody could, so what it carries is only text.
 */
import { inflateSync, strFromU8 } from 'fflate';
import * as z from 'zod/mini';
import { entriesOf, type Place, type Texts } from './workspace';

const Carried = z.record(z.string().check(z.regex(/^(?:[\w-]+\/)?[\w-][\w.-]*\.yaml$/)), z.string());
const longest = 8_000;
const mostText = 200_000;

/** The folder that an address names, `desk.html#org/acaspokane`, and the entries it carries, if any. */
export function namedIn(hash: string): { folder: string; carried?: Texts } | undefined {
  const [, folder, packed] = /^#org\/([\w-]+)(?:\/with\/([\w-]+))?$/.exec(hash) ?? [];
  if (folder === undefined) return undefined;
  const carried = packed === undefined || packed.length > longest ? undefined : unpacked(packed);
  return { folder, ...(carried && { carried }) };
}

function unpacked(packed: string): Texts | undefined {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const text = strFromU8(inflateSync(bytes));
    const read = text.length > mostText ? undefined : Carried.safeParse(JSON.parse(text));
    return read?.success ? read.data : undefined;
  } catch {
    // A link that was cut off on its way.
    return undefined;
  }
}

/** What to open first of carried entries: one that the folder does not have yet, else the first of them. */
export function firstOf(base: Texts, carried: Texts): Place | undefined {
  const known = new Set(entriesOf(base).map(({ id }) => id));
  const entries = entriesOf(carried);
  return (entries.find(({ id }) => !known.has(id)) ?? entries[0])?.place;
}
