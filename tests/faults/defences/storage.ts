/** A database that is full, torn or gone. */
import { browser, type Defence, each, edit, judge, one, plan, schedule, spare, steps, store } from './edits';

const writesFail = [
  edit(steps, `throw new Refusal('storage-full', String(error));`),
  edit(spare, `throw new Refusal('storage-full', String(error));`),
  edit(spare, 'if (!(await isWhole(vault, slot, record, index)))', 'if (false)'),
];

export const ofStorage: readonly Defence[] = [
  one('F61', 'another layout is no release', edit(store + 'slots.ts', 'layout: z.literal(2),', 'layout: z.number(),')),
  ...each(
    'F62 F137',
    'newer packs of an update',
    edit(store + 'candidates.ts', '!index || Date.parse(issued) >= Date.parse(index.issued)', 'true'),
  ),
  one(
    'F62',
    'and nothing asked for in vain',
    edit(
      judge,
      `if (bundledIssued !== undefined && Date.parse(mark.issued) < Date.parse(bundledIssued)) return 'bundled';`,
    ),
  ),
  one(
    'F63',
    'a newer store',
    edit(store + 'candidates.ts', '!index || Date.parse(issued) >= Date.parse(index.issued)', '!index'),
  ),
  one('F64', 'any first wake', edit(schedule, 'dueAt === undefined || dueAt <= now', 'dueAt! <= now')),
  ...each('F65 F73', 'what cannot be written is said', ...writesFail),
  one('F66', 'memory in place of a database', edit(store + 'vault.ts', 'return memoryVault();', 'return vault;')),
  one(
    'F66',
    'no download that would be lost',
    edit(plan, `if (!flight.isDurable) return fail(state, flight, 'storage-off', random);`),
  ),
  one(
    'F67',
    'one download a day',
    edit(browser + 'refresh.ts', 'last !== undefined && last <= now && now - last < day', 'false'),
  ),
  one(
    'F68',
    'a torn slot is out',
    edit(
      store + 'candidates.ts',
      'if (stored?.digest !== file.digest) throw new TornSlot(path);',
      'if (!stored) return undefined;',
    ),
  ),
  one(
    'F69',
    'stored bytes are looked at',
    edit(
      store + 'slots.ts',
      'return (await sha256(stored.bytes)) === stored.digest ? (stored as StoredFile) : undefined;',
      'return stored as StoredFile;',
    ),
  ),
  one(
    'F70',
    'the other slot',
    edit(store + 'candidates.ts', 'pointed ? [pointed, otherSlot(pointed)] : []', 'pointed ? [pointed] : []'),
  ),
  one(
    'F71',
    'patience with a database',
    edit(
      store + 'vault.ts',
      "timer = setTimeout(() => reject(new Error('The database does not answer.')), milliseconds);",
      'timer = undefined;',
    ),
  ),
  one(
    'F72',
    'the packs of the extension at last',
    edit(store + 'candidates.ts', 'return [...found, last];', 'return found;'),
  ),
];
