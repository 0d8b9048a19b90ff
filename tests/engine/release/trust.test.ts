import { describe, expect, it } from 'vitest';
import { sha256, toUtf8 } from '../../../engine/release/digest';
import { buildKeys, createKeyPair, signBytes } from '../../../engine/release/sign';
import { openKeys, verify, type KeysFile, type RoleKeys } from '../../../engine/release/trust';

const bytes = toUtf8('a release');
const [first, second, third, recovery] = await Promise.all([1, 2, 3, 4].map(() => createKeyPair()));
const one: RoleKeys = { threshold: 1, keys: [first!.publicKey] };
const refused = (reason: string) => expect.objectContaining({ name: 'Refusal', reason });

describe('verify', () => {
  it('accepts exactly the signed bytes', async () => {
    const signature = await signBytes(bytes, [first!]);
    await expect(verify(bytes, signature, one)).resolves.toBeUndefined();
    await expect(verify(toUtf8('a release '), signature, one)).rejects.toEqual(refused('could-not-verify'));
  });

  it('counts different trusted keys only', async () => {
    const two = { threshold: 2, keys: [first!.publicKey, second!.publicKey] };
    await expect(verify(bytes, await signBytes(bytes, [first!, second!]), two)).resolves.toBeUndefined();
    for (const keys of [[first!], [first!, first!], [first!, recovery!]]) {
      await expect(verify(bytes, await signBytes(bytes, keys), two)).rejects.toThrow('1 of 2 signatures');
    }
  });

  it('takes no algorithm but the one', async () => {
    const text = new TextDecoder().decode(await signBytes(bytes, [first!]));
    for (const algorithm of ['none', '', 'ed25519', 'ES256']) {
      const file = toUtf8(text.replace('"Ed25519"', JSON.stringify(algorithm)));
      await expect(verify(bytes, file, one)).rejects.toThrow('0 of 1 signatures');
    }
  });

  it('ignores a first false signature when a true one follows', async () => {
    const good = JSON.parse(new TextDecoder().decode(await signBytes(bytes, [first!])));
    const bad = { ...good.signatures[0], signature: btoa('x'.repeat(64)) };
    const file = toUtf8(JSON.stringify({ signatures: [bad, ...good.signatures] }));
    await expect(verify(bytes, file, one)).resolves.toBeUndefined();
  });

  it('refuses keys and signatures of another length, and other spellings of base64', async () => {
    const good = JSON.parse(new TextDecoder().decode(await signBytes(bytes, [first!]))).signatures[0];
    for (const signature of [btoa('x'), `${good.signature} `, good.signature.replace('==', ''), 'é']) {
      const file = toUtf8(JSON.stringify({ signatures: [{ ...good, signature }] }));
      await expect(verify(bytes, file, one)).rejects.toEqual(refused('could-not-verify'));
    }
    const short = btoa('short');
    const file = toUtf8(JSON.stringify({ signatures: [{ ...good, key: short }] }));
    await expect(verify(bytes, file, { threshold: 1, keys: [short] })).rejects.toThrow('0 of 1');
  });

  it('refuses signature files of another shape or size', async () => {
    const tooMany = { signatures: Array.from({ length: 17 }, () => ({ key: '', algorithm: '', signature: '' })) };
    for (const file of [tooMany, {}, { signatures: [{}] }]) {
      await expect(verify(bytes, toUtf8(JSON.stringify(file)), one)).rejects.toThrow('another shape');
    }
    await expect(verify(bytes, toUtf8('[]'), one)).rejects.toEqual(refused('not-a-release'));
    await expect(verify(bytes, toUtf8(`{"x":"${'x'.repeat(9_000)}"}`), one)).rejects.toEqual(refused('too-large'));
  });
});

describe('a keys document', () => {
  const root = { recovery: recovery!.publicKey, epoch: 2 };
  const roles: KeysFile['roles'] = {
    words: { threshold: 2, keys: [first!.publicKey, second!.publicKey] },
    facts: { threshold: 1, keys: [third!.publicKey] },
  };
  const all = [recovery!, first!, second!];
  const open = async (epoch: number, its: KeysFile['roles'], signedBy = all) => {
    const { sha256: hash, files } = await buildKeys(epoch, its, signedBy);
    return openKeys(files.get(`data/${hash}.json`)!, files.get(`data/${hash}.sig`)!, root);
  };

  it('gives its roles when the recovery key and enough of those who sign words have signed it', async () => {
    const part = await buildKeys(3, roles, all);
    expect(await open(3, roles)).toEqual({ epoch: 3, roles, sha256: part.sha256 });
    expect((await open(2, roles)).epoch).toBe(2);
  });

  it.each([
    ['nobody', []],
    ['the recovery key alone', [recovery!]],
    ['one of two', [recovery!, first!]],
    ['one of two, twice', [recovery!, first!, first!]],
    ['the facts in place of the second', [recovery!, first!, third!]],
    ['everybody but the recovery key', [first!, second!, third!]],
  ])('is nothing when signed by %s', async (_, signedBy) => {
    await expect(open(3, roles, signedBy)).rejects.toEqual(refused('could-not-verify'));
  });

  it.each<[string, number, unknown]>([
    ['an epoch that is over', 1, roles],
    ['no epoch', 0, roles],
    ['one key in both roles', 3, { ...roles, facts: { threshold: 1, keys: [first!.publicKey] } }],
    [
      'the recovery key among the words',
      3,
      { ...roles, words: { threshold: 2, keys: [recovery!.publicKey, first!.publicKey] } },
    ],
    ['the recovery key for the facts', 3, { ...roles, facts: { threshold: 1, keys: [recovery!.publicKey] } }],
    ['one key twice', 3, { ...roles, words: { threshold: 2, keys: [first!.publicKey, first!.publicKey] } }],
    ['a threshold of nobody', 3, { ...roles, words: { ...roles.words, threshold: 0 } }],
    ['a threshold that nobody can reach', 3, { ...roles, words: { ...roles.words, threshold: 3 } }],
    ['no keys', 3, { ...roles, facts: { threshold: 1, keys: [] } }],
    ['what is no key', 3, { ...roles, facts: { threshold: 1, keys: ['x'] } }],
    ['a role missing', 3, { words: roles.words }],
  ])('is nothing with %s', async (_, epoch, its) => {
    await expect(open(epoch, its as KeysFile['roles'])).rejects.toEqual(refused('could-not-verify'));
  });

  it('has the very keys that a feed line names for its epoch; later ones need the recovery key alone', async () => {
    const told = { ...root, roles };
    const openAt = async (epoch: number, its: KeysFile['roles'], signedBy: typeof all) => {
      const { sha256: hash, files } = await buildKeys(epoch, its, signedBy);
      return openKeys(files.get(`data/${hash}.json`)!, files.get(`data/${hash}.sig`)!, told);
    };
    const others = {
      words: { threshold: 1, keys: [third!.publicKey] },
      facts: { ...roles.facts, keys: [first!.publicKey] },
    };
    const reordered = { ...roles, words: { threshold: 2, keys: roles.words.keys.toReversed() } };
    expect((await openAt(2, reordered, all)).epoch).toBe(2);
    await expect(openAt(2, others, [recovery!, third!])).rejects.toThrow('does not name');
    const laxer = { ...roles, words: { ...roles.words, threshold: 1 } };
    await expect(openAt(2, laxer, all)).rejects.toThrow('does not name');
    expect((await openAt(3, others, [recovery!, third!])).roles).toEqual(others);
    await expect(openAt(3, others, [third!, first!])).rejects.toEqual(refused('could-not-verify'));
  });

  it('is known by its hash', async () => {
    const part = await buildKeys(3, roles, all);
    expect(part.sha256).toBe(await sha256(part.files.get(`data/${part.sha256}.json`)!));
  });
});
