/**
 * What each case of the feed rests on, and how it is taken out: words of the source, and what stands there without the
 * defence. `npm run test:faults:defences` takes out one after the other and sees the case fail, in Node.
 */
import type { Edit } from '../rig/take-out';

export interface Defence {
  /** The case that has to fail without it. */
  id: string;
  what: string;
  edits: readonly Edit[];
}

const browser = 'browser/refresh/';
const store = 'browser/store/';
const engine = 'engine/release/';
const steps = `${browser}refresh-steps.ts`;
const spare = `${browser}spare-slot.ts`;
const network = `${browser}network.ts`;
const plan = `${engine}refresh-plan.ts`;
const schedule = `${engine}refresh-schedule.ts`;
const trust = `${engine}trust.ts`;
const judge = `${engine}judge.ts`;
const manifest = `${engine}manifest.ts`;
const admit = `${engine}admit.ts`;
const literals = `${engine}literal-record.ts`;

const edit = (file: string, from: string, to = ''): Edit => ({ file, from, to });
const one = (id: string, what: string, ...edits: Edit[]): Defence => ({ id, what, edits });
const each = (ids: string, what: string, ...edits: Edit[]): Defence[] =>
  ids.split(' ').map((id) => one(id, what, ...edits));

const byHash = edit(
  admit,
  'if (bytes.length !== entry.bytes || (await sha256(bytes)) !== entry.sha256) {',
  'if (false) {',
);
const cutOff = edit(
  network,
  `throw control.signal.aborted ? new Refusal('slow', 'the body stopped') : new Refusal('unreachable', 'cut off');`,
  `if (control.signal.aborted) throw new Refusal('slow', 'the body stopped'); return { done: true } as never;`,
);
const otherSlot = edit(spare, 'const slot = otherSlot(active?.slot);', `const slot = active?.slot ?? 'A';`);
const wholeAnswer = edit(network, 'setTimeout(stop, patience.whole)', 'setTimeout(() => {}, patience.whole)');
const older = edit(judge, `if (order < 0) return 'older';`);
const writesFail = [
  edit(steps, `throw new Refusal('storage-full', String(error));`),
  edit(spare, `throw new Refusal('storage-full', String(error));`),
  edit(spare, 'if (!(await isWhole(vault, slot, record, index)))', 'if (false)'),
];
const otherEpochs = edit(store + 'slots.ts', 'epochs.every((its) => its >= epoch)', 'true');
const corrections = edit(
  store + 'release-store.ts',
  '[candidate.held?.record.words.manifest, await correctionsInForce(vault)]',
  '[candidate.held?.record.words.manifest]',
);
const recoverySigns = edit(trust, 'await verify(keysFile, signatures, { threshold: 1, keys: [root.recovery] });');
const enough = edit(trust, 'if (size < threshold)', 'if (size < 1)');
const roleSigns = edit(steps, 'await verify(bytes, await signed.signatures(hash), roles[role]);');
const lease = edit(
  browser + 'one-flight.ts',
  'isOurs = until <= start || until > start + leaseMs;',
  'isOurs = until === 0;',
);
const armedFirst = edit(
  browser + 'refresh.ts',
  'if (next.state.dueAt !== undefined) await ports.arm(next.state.dueAt);',
);
const notFound = edit(network, 'status === 404 || status === 410', 'false');

/** Cases that hold without one place to take out, and why. */
export const heldOtherwise: Readonly<Record<string, string>> = {
  F22: 'the manifest is read past the browser’s cache, and Node has none',
  F23: 'the platform refuses a bad certificate',
  F78: 'text is kept as text: views show nothing else, and their tests hold that',
  F80: 'shapes refuse what the check of numbers would, and the other way round',
  F83: 'spotting decides, in tests of its own',
  F84: 'dates are shown as they come, and nothing is taken away',
  F86: 'names are searched for as text: no expression is made of them',
};

export const defences: readonly Defence[] = [
  one('F01', 'no question without a network', edit(plan, 'if (!isOnline) {', 'if (false) {')),
  one(
    'F02',
    'a host that asks for patience',
    edit(
      plan,
      'const mustWait = isAsked ? !isDue(state.heldUntil, now) : !isDue(state.dueAt, now);',
      'const mustWait = !isAsked && !isDue(state.dueAt, now);',
    ),
  ),
  one('F02', 'its own time to wait', edit(schedule, 'start + Math.min(retryAfter, longestHold) +', 'start +')),
  ...each('F03 F04 F20', 'what is missing is said to be', notFound),
  one('F05', 'a web page is no release', edit(network, 'refuseOtherContent(bytes);\n        return', 'return')),
  one('F06', 'a body that was cut off', cutOff),
  one('F07', 'the same, and the hash', cutOff, byHash),
  one('F08', 'a body that does not unpack', cutOff),
  ...each('F09 F32 F37', 'every file by its hash', byHash),
  one(
    'F10',
    'a cap on each answer',
    edit(network, `if (length > cap) throw new Refusal('too-large', \`more than \${cap} bytes\`);`),
  ),
  one(
    'F11',
    'an end to silence',
    edit(network, 'setTimeout(() => control.abort(), silence)', 'setTimeout(() => {}, silence)'),
  ),
  ...each('F11 F12', 'an end to the whole answer', wholeAnswer),
  one('F13', 'an unasked 304', edit(network, `if (response.status === 304) return 'unchanged';`)),
  one(
    'F14',
    'what is shown is looked through first',
    edit(steps, '(await isWhole(vault, held.slot, held.record, index).catch(() => false))', 'true'),
  ),
  ...each('F15 F16', 'no redirect', edit(network, `redirect: 'error'`, `redirect: 'follow'`)),
  one('F17', 'nothing but status 200', edit(network, 'if (response.status !== 200) throw refusalOf(response, now());')),
  one('F18', 'no field named __proto__', edit(literals, `key === '__proto__' || `)),
  one(
    'F19',
    'a cap on depth',
    edit(
      engine + 'literal-json.ts',
      "if (++depth > caps.depth) throw new Refusal('too-large', `nested deeper than ${caps.depth}`);",
      '++depth;',
    ),
  ),
  ...each('F21 F33 F135 F136 F139', 'nothing older than what was seen', older),
  one(
    'F25',
    'the ordinary spread after an outage',
    edit(schedule, 'between(least, ordinary.most, random);\n}', 'least;\n}'),
  ),
  one(
    'F26',
    'signatures are verified',
    edit(trust, 'if (await isSignedBy(key, signature, bytes)) found.add(key);', 'found.add(key);'),
  ),
  ...each('F27 F28', 'words and facts are signed', roleSigns),
  one('F29', 'by those whose names are on the list', edit(trust, '!keys.includes(key) || ')),
  ...each('F29 F132', 'by as many as it takes', enough),
  one(
    'F30',
    'each key counts once',
    edit(trust, ' || found.has(key)) continue', ') continue'),
    edit(trust, 'bytes)) found.add(key)', 'bytes)) found.add(key + found.size)'),
  ),
  one('F31', 'one algorithm', edit(trust, `algorithm !== 'Ed25519' || `)),
  one(
    'F34',
    'one version, one content',
    edit(judge, 'if (newest && order === 0 && newest.sha256 !== mark.sha256) {', 'if (false) {'),
  ),
  ...each('F35 F135', 'an end to what is signed', edit(steps, 'clock > Date.parse(expires);', 'clock > Infinity;')),
  one(
    'F36',
    'a later epoch before any version, and the epoch of a note',
    edit(judge, 'a.epoch - b.epoch || '),
    edit(store + 'feed-memory.ts', 'mark !== undefined && mark.epoch >= epoch', 'mark !== undefined'),
  ),
  one(
    'F38',
    'keys are kept',
    edit(
      steps,
      'await keepStored(vault, { keys: { feed: feed.id, epoch: next.epoch, keysFile, signatures } }).catch(',
      'await Promise.resolve().catch(',
    ),
  ),
  ...each('F39 F131', 'the recovery key vouches for keys', recoverySigns),
  one('F39', 'those who are to sign have signed', edit(trust, 'await verify(keysFile, signatures, roles.words);')),
  one('F39', 'no key for two roles', edit(trust, '!words.keys.some((key) => facts.keys.includes(key))', 'true')),
  one(
    'F39',
    'no role for the recovery key',
    edit(
      trust,
      `if ([...roles.words.keys, ...roles.facts.keys].includes(root.recovery))\n    throw`,
      'if (false) throw',
    ),
  ),
  one(
    'F40',
    'an extension that is old enough',
    edit(manifest, 'compareVersions(told.data.minExtension, extensionVersion) > 0', 'false'),
  ),
  one('F41', 'fields of later formats', edit(admit, 'delete (holder as Record<string, unknown>)[key];', ';')),
  one(
    'F42',
    'releases alone, not their rehearsals',
    edit(
      manifest,
      `if (told.data.channel !== 'release') throw new Refusal('refused', \`channel \${told.data.channel}\`);`,
    ),
    edit(manifest, `channel: z.literal('release'),`, 'channel: z.string(),'),
  ),
  one(
    'F43',
    'hashes are hashes',
    edit(manifest, 'sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),\n  bytes', 'sha256: z.string(),\n  bytes'),
  ),
  ...each('F44 F48', 'an alarm before anything can be cut off', armedFirst),
  ...each('F45 F46 F47 F49', 'a slot that is not in use', otherSlot),
  one(
    'F51',
    'an alarm at the end',
    edit(browser + 'refresh.ts', 'if (next.step.at !== undefined) await ports.arm(next.step.at);'),
  ),
  one('F52', 'one flight at a time', edit(browser + 'one-flight.ts', 'if (!isOurs) return undefined;')),
  ...each('F53 F60', 'a lease of somebody killed runs out', lease),
  one(
    'F54',
    'a time to wait',
    edit(
      plan,
      'const mustWait = isAsked ? !isDue(state.heldUntil, now) : !isDue(state.dueAt, now);',
      'const mustWait = false;',
    ),
  ),
  one(
    'F55',
    'a clock that cannot be earlier than the last release',
    edit(schedule, 'Math.max(now, builtAt, lastIssued)', 'now'),
  ),
  one('F56', 'a due time that no rule could have set', edit(schedule, ' || dueAt - now > farthest')),
  one(
    'F57',
    'one moment for all of a flight',
    edit(
      browser + 'refresh.ts',
      'plan(state, next.flight, event, random())',
      'plan(state, next.flight && { ...next.flight, start: ports.now() }, event, random())',
    ),
  ),
  one(
    'F58',
    'what was taken before is not asked for again',
    edit(spare, ' || (await intactFile(vault, slot, file.sha256))'),
  ),
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
  one('F74', 'a length for every text', edit(engine + 'literals.ts', 'z.maxLength(max)', 'z.maxLength(1e9)')),
  one(
    'F75',
    'names that can be searched for',
    edit(literals, "items.filter((item) => typeof item !== 'string' || isSearchable(item))", 'items'),
  ),
  one('F76', 'so many other names', edit(literals, '.slice(0, nameListCap)')),
  one('F77', 'no signs that hide or steer', edit(engine + 'plain-text.ts', `    .replace(invisible, '')\n`)),
  one(
    'F77',
    'no towers of marks',
    edit(engine + 'plain-text.ts', `    .replace(tower, '$1')\n`),
    edit(engine + 'plain-text.ts', `    .replace(mixedRun, '$1')\n`),
  ),
  one('F79', 'exact hosts', edit(literals, 'linkFields.has(name) && !isAllowedLink(text, hosts)', 'false')),
  one('F81', 'days of the calendar', edit(literals, 'dayLike.test(text) && !isRealDay(text)', 'false')),
  one('F82', 'no id twice', edit(admit, '(id && seen.has(key)) || ')),
  one('F82', 'no source that is not there', edit(admit, ' || dangles(record, value)')),
  one(
    'F85',
    'no half characters',
    edit(engine + 'plain-text.ts', `    .toWellFormed()\n    .replaceAll('\\ufffd', '')\n`),
  ),
  one(
    'F87',
    'a cap on values',
    edit(
      engine + 'literal-json.ts',
      "if (values > caps.values) throw new Refusal('too-large', `more than ${caps.values} values`);",
    ),
    edit(admit, 'list.length > recordsCap', 'false'),
  ),
  one('F88', 'a loss has to be said', edit(steps, `if (verdict === 'take') refuseShrink(read.manifest, active);`)),
  one(
    'F88',
    'records are counted',
    edit(
      admit,
      "if (records + dropped !== listed) throw new Refusal('refused', `${path}: ${records + dropped} of ${listed} records`);",
    ),
  ),
  one(
    'F89',
    'nobody reviews what they wrote',
    edit(
      literals,
      `author !== undefined && author === reviewer ? 'reviewed by its own author' : undefined`,
      'undefined',
    ),
  ),
  ...each('F90 F92', 'corrections hold at once', corrections),
  one('F91', 'a second source', edit('dataset/records/second-source.ts', 'yea === one.yea && nay === one.nay', 'true')),

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
    edit(steps, `if (hand.trust && next.epoch < hand.trust.epoch) return { kind: 'keys', verdict: 'older' };`),
  ),
  one('F140', 'one keys document for an epoch', edit(steps, 'if (next.epoch === hand.trust?.epoch)', 'if (false)')),
  one('F140', 'words and facts of the keys’ epoch', edit(steps, 'if (mark.epoch !== epoch) throw', 'if (false) throw')),
  one(
    'F141',
    'facts may be absent',
    edit(steps, `if (!facts) return { kind: 'facts', verdict: 'none', isExpired: false };`),
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
];
