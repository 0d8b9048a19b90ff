/** Reads a feed's signed documents and their signature files, both named by the document's hash. */
import { sha256, type Bytes } from '../../engine/release/digest';
import { Refusal } from '../../engine/release/refusal';
import type { Network } from './network';

export function signedReader(network: Network, address: string) {
  const read = async (name: string, cap: number): Promise<Bytes> => {
    const bytes = await network.read(`${address}data/${name}`, cap);
    if (bytes === 'unchanged') throw new Refusal('not-a-release', `${name}: 304`);
    return bytes;
  };
  return {
    /** Exactly the bytes of that hash. Throws a Refusal. */
    async document(hash: string, cap: number): Promise<Bytes> {
      const bytes = await read(`${hash}.json`, cap);
      if ((await sha256(bytes)) !== hash) throw new Refusal('damaged', `${hash}: another hash`);
      return bytes;
    },
    /** Throws `could-not-verify` where the document has no signature file. */
    signatures: (hash: string): Promise<Bytes> =>
      read(`${hash}.sig`, 8_192).catch((error: unknown) => {
        if (error instanceof Refusal && error.reason === 'missing')
          throw new Refusal('could-not-verify', 'no signature');
        throw error;
      }),
  };
}
