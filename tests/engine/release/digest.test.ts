import { expect, it } from 'vitest';
import { fromBase64, sha256, toBase64, toUtf8 } from '../../../engine/release/digest';

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  // From FIPS 180-4; its bytes below sixteen need their leading zero.
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the SHA-256 of “%s”', async (text, digest) => expect(await sha256(toUtf8(text))).toBe(digest));

it('reads base64 in its one spelling only, and nothing from what is none', () => {
  expect(fromBase64(toBase64(toUtf8('Sample')))).toEqual(toUtf8('Sample'));
  for (const text of ['U2FtcGxl ', 'U2FtcGxl=', 'U2FtcGx', 'é', '***']) expect(fromBase64(text)).toBeUndefined();
});
