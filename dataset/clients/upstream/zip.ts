/** Files inside ZIP archives, a few at a time: unpacked whole, the largest would not fit. */
import { unzipSync } from 'fflate';
import { BuildProblem } from '../../sources/snapshot';

/** How many files are unpacked at once. */
const atOnce = 200;

/**
 * Each file whose name fits, in the order of names.
 * @param what begins the error for what is no archive, or a part of one.
 */
export function* filesInZip(
  bytes: Uint8Array,
  wanted: RegExp,
  what: string,
): Generator<{ name: string; content: Uint8Array }> {
  const unzip = (filter: (name: string) => boolean) => {
    try {
      return unzipSync(bytes, { filter: ({ name }) => filter(name) });
    } catch (error) {
      throw new BuildProblem(`${what}: no ZIP archive that can be read (${(error as Error).message}).`);
    }
  };
  const names: string[] = [];
  unzip((name) => {
    if (wanted.test(name)) names.push(name);
    return false;
  });
  names.sort();
  for (let at = 0; at < names.length; at += atOnce) {
    const some = new Set(names.slice(at, at + atOnce));
    for (const [name, content] of Object.entries(unzip((one) => some.has(one)))) yield { name, content };
  }
}
