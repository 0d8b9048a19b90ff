import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../../../engine/release/digest';
import { createKeyPair, signBytes } from '../../../engine/release/sign';
import { followKeys, nextTrust, verify, type Trust } from '../../../engine/release/trust';

const bytes = toUtf8('a release');
const [first, second, recovery] = [await createKeyPair(), await createKeyPair(), await createKeyPair()];
const trust: Trust = { epoch: 1, threshold: 1, keys: [first.publicKey], recovery: recovery.publicKey };
const keysFile = (epoch: number, threshold = 1, keys = [second.publicKey]) =>
  toUtf8(JSON.stringify({ format: 1, epoch, threshold, keys }));
const refused = (reason: string) => expect.objectContaining({ name: 'Refusal', reason });

describe('verify', () => {
  it('accepts exactly the signed bytes', async () => {
    const signature = await signBytes(bytes, [first]);
    await expect(verify(bytes, signature, trust)).resolves.toBeUndefined();
    await expect(verify(toUtf8('a release '), signature, trust)).rejects.toEqual(refused('could-not-verify'));
  });

  it('counts different trusted keys only', async () => {
    const two = { ...trust, threshold: 2, keys: [first.publicKey, second.publicKey] };
    await expect(verify(bytes, await signBytes(bytes, [first, second]), two)).resolves.toBeUndefined();
    for (const keys of [[first], [first, first], [first, recovery]]) {
      await expect(verify(bytes, await signBytes(bytes, keys), two)).rejects.toThrow('1 of 2 signatures');
    }
  });

  it('takes no algorithm but the one', async () => {
    const text = new TextDecoder().decode(await signBytes(bytes, [first]));
    for (const algorithm of ['none', '', 'ed25519', 'ES256']) {
      const file = toUtf8(text.replace('"Ed25519"', JSON.stringify(algorithm)));
      await expect(verify(bytes, file, trust)).rejects.toThrow('0 of 1 signatures');
    }
  });

  it('does not take the recovery key for a release', async () => {
    await expect(verify(bytes, await signBytes(bytes, [recovery]), trust)).rejects.toThrow('0 of 1 signatures');
  });

  it('ignores a first false signature when a true one follows', async () => {
    const good = JSON.parse(new TextDecoder().decode(await signBytes(bytes, [first])));
    const bad = { ...good.signatures[0], signature: btoa('x'.repeat(64)) };
    const file = toUtf8(JSON.stringify({ signatures: [bad, ...good.signatures] }));
    await expect(verify(bytes, file, trust)).resolves.toBeUndefined();
  });

  it('refuses keys and signatures of another length, and other spellings of base64', async () => {
    const good = JSON.parse(new TextDecoder().decode(await signBytes(bytes, [first]))).signatures[0];
    for (const signature of [btoa('x'), `${good.signature} `, good.signature.replace('==', ''), 'é']) {
      const file = toUtf8(JSON.stringify({ signatures: [{ ...good, signature }] }));
      await expect(verify(bytes, file, trust)).rejects.toEqual(refused('could-not-verify'));
    }
    const short = btoa('short');
    const file = toUtf8(JSON.stringify({ signatures: [{ ...good, key: short }] }));
    await expect(verify(bytes, file, { ...trust, keys: [short] })).rejects.toThrow('0 of 1');
  });

  it('refuses signature files of another shape or size', async () => {
    const tooMany = { signatures: Array.from({ length: 17 }, () => ({ key: '', algorithm: '', signature: '' })) };
    for (const file of [tooMany, {}, { signatures: [{}] }]) {
      await expect(verify(bytes, toUtf8(JSON.stringify(file)), trust)).rejects.toThrow('another shape');
    }
    await expect(verify(bytes, toUtf8('[]'), trust)).rejects.toEqual(refused('not-a-release'));
    await expect(verify(bytes, toUtf8(`{"x":"${'x'.repeat(9_000)}"}`), trust)).rejects.toEqual(refused('too-large'));
  });
});

describe('the next epoch', () => {
  it('is vouched for by the present keys or the recovery key, and held by the new ones', async () => {
    const file = keysFile(2);
    for (const signedBy of [
      [first, second],
      [recovery, second],
    ]) {
      const next = await nextTrust(trust, file, await signBytes(file, signedBy));
      expect(next).toEqual({ ...trust, epoch: 2, keys: [second.publicKey] });
    }
    for (const signedBy of [[first], [second], [recovery], [first, recovery], []]) {
      await expect(nextTrust(trust, file, await signBytes(file, signedBy))).rejects.toThrow(
        'without enough signatures',
      );
    }
  });

  it('needs as many of the new keys as it will need from then on', async () => {
    const file = keysFile(2, 2, [second.publicKey, first.publicKey]);
    await expect(nextTrust(trust, file, await signBytes(file, [recovery, second]))).rejects.toThrow('without enough');
    const next = await nextTrust(trust, file, await signBytes(file, [second, first]));
    expect([next.threshold, next.keys]).toEqual([2, [second.publicKey, first.publicKey]]);
  });

  it('without a recovery key, nobody can use one', async () => {
    const file = keysFile(2);
    const without: Trust = { epoch: 1, threshold: 1, keys: [first.publicKey] };
    await expect(nextTrust(without, file, await signBytes(file, [recovery, second]))).rejects.toThrow('without enough');
  });

  it('is the very next one, well formed', async () => {
    for (const file of [keysFile(3), keysFile(2, 0), keysFile(2, 1, []), keysFile(2, 1, ['x']), keysFile(1)]) {
      const signed = await signBytes(file, [first, second]);
      await expect(nextTrust(trust, file, signed)).rejects.toEqual(refused('could-not-verify'));
    }
    const many = keysFile(
      2,
      1,
      Array.from({ length: 17 }, () => second.publicKey),
    );
    await expect(nextTrust(trust, many, await signBytes(many, [first, second]))).rejects.toThrow('another shape');
  });

  it('is followed from what was kept, past what no longer fits', async () => {
    const third = await createKeyPair();
    const [two, three] = [keysFile(2), keysFile(3, 1, [third.publicKey])];
    const steps = [
      { keysFile: two, signatureFile: await signBytes(two, [first, second]) },
      { keysFile: three, signatureFile: await signBytes(three, [second, third]) },
    ];
    expect((await followKeys(trust, steps)).epoch).toBe(3);
    expect((await followKeys(trust, steps.slice(1))).epoch).toBe(1);
    // An update of the extension has brought the keys of epoch 2 itself.
    const built: Trust = { ...trust, epoch: 2, keys: [second.publicKey] };
    expect((await followKeys(built, steps)).keys).toEqual([third.publicKey]);
    expect(await followKeys(trust, [])).toEqual(trust);
  });

  it('does not hide a defect', async () => {
    const broken = [{ keysFile: null as never, signatureFile: null as never }];
    await expect(followKeys(trust, broken)).rejects.toThrow(TypeError);
  });
});
