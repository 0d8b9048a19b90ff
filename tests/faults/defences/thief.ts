/** A thief of one role’s keys. */
import {
  browser,
  type Defence,
  each,
  edit,
  enough,
  judge,
  manifest,
  one,
  plan,
  recoverySigns,
  spare,
  steps,
  store,
} from './edits';

const otherEpochs = edit(store + 'slots.ts', 'epochs.every((its) => its >= epoch)', 'true');

export const ofThief: readonly Defence[] = [
  ...each('F130 F133', 'what old keys signed is no candidate', otherEpochs),
  one(
    'F131',
    'words are signed by those of the words',
    edit(steps, 'signed.signatures(hash), roles[role]);', 'signed.signatures(hash), roles.facts);'),
  ),
  one(
    'F131',
    'no words among the facts',
    edit(manifest, `z.refine((m) => m.files.every(({ path }) => path !== 'editorial')),`),
    edit(manifest, 'z.refine((m) => m.files.every(({ path }) => hasRoster(m.files, path))),'),
  ),
  one(
    'F131',
    'no hosts of the facts',
    edit(manifest, 'export const FactsManifest = z\n  .object({', 'export const FactsManifest = z\n  .looseObject({'),
    edit(
      spare,
      'new Set(release.words.manifest.hosts)',
      'new Set([...release.words.manifest.hosts, ...((release.facts?.manifest as { hosts?: string[] })?.hosts ?? [])])',
    ),
  ),
  one('F132', 'keys need the recovery key, and both of the words', recoverySigns, enough),
  one(
    'F133',
    'corrections of old keys are none',
    edit(store + 'feed-memory.ts', ' && marks.words.epoch >= keys.epoch'),
  ),
  one(
    'F133',
    'a later epoch before any version, and the epoch of a note',
    edit(judge, 'a.epoch - b.epoch || '),
    edit(store + 'feed-memory.ts', 'mark !== undefined && mark.epoch >= epoch', 'mark !== undefined'),
  ),
  one('F134', 'nothing from the future', edit(steps, 'refuseFuture(mark.issued, start, builtAt);')),
  one(
    'F135',
    'what is behind is no success',
    edit(plan, `outcome === 'up-to-date' ? flight.start : state.lastSuccess`, 'flight.start'),
  ),
  one(
    'F136',
    'both slots remember',
    edit(store + 'feed-memory.ts', 'slots.map((record)', 'slots.slice(2).map((record)'),
  ),
  one(
    'F137',
    'words of another organisation stay',
    edit(store + 'candidates.ts', 'words: !continuesBundle || isNewer', 'words: isNewer'),
  ),
  one(
    'F138',
    'a document speaks for the role that it names',
    edit(
      manifest,
      "if (value.role !== role) throw new Refusal('could-not-verify', `${String(value.role)} in the place of ${role}`);",
    ),
  ),
  one(
    'F139',
    'keys that are over',
    edit(steps, `if (flight.trust && next.epoch < flight.trust.epoch) return { kind: 'keys', verdict: 'older' };`),
  ),
  one('F140', 'one keys document for an epoch', edit(steps, 'if (next.epoch === flight.trust?.epoch)', 'if (false)')),
  one('F140', 'words and facts of the keys’ epoch', edit(steps, 'if (mark.epoch !== epoch) throw', 'if (false) throw')),
  one(
    'F141',
    'facts may be absent',
    edit(
      steps,
      `if (!facts) return { kind: 'facts', verdict: flight.marks.facts ? 'older' : 'none', isExpired: false };`,
    ),
  ),
  one(
    'F141',
    'the rest from the extension’s own packs',
    edit(store + 'candidates.ts', 'packs.has(packOf(path)) ? undefined : bundled.file(path)', 'undefined'),
  ),
  one(
    'F142',
    'small values are checked',
    edit(
      store + 'stored.ts',
      'return parsed.success ? (parsed.data as Stored<Name>) : undefined;',
      'return value as Stored<Name>;',
    ),
  ),
  one(
    'F142',
    'a lease is a number',
    edit(browser + 'one-flight.ts', `typeof kept === 'number' ? kept : 0`, 'kept as number'),
  ),
  one(
    'F143',
    'no facts are older than any',
    edit(steps, `verdict: flight.marks.facts ? 'older' : 'none'`, `verdict: 'none'`),
  ),
];
