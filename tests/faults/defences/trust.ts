/** Signatures, hashes, versions, keys. */
import {
  admit,
  type Defence,
  each,
  edit,
  enough,
  judge,
  manifest,
  one,
  recoverySigns,
  steps,
  store,
  trust,
} from './edits';

const roleSigns = edit(steps, 'await verify(bytes, await signed.signatures(hash), roles[role]);');

export const ofTrust: readonly Defence[] = [
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
];
