/** Reads the packs that ship with the extension. They are part of the package, which the browser itself verifies. */
import browser from 'webextension-polyfill';
import { BundleIndex, type FilePath } from '../../engine/release/bundle';

export interface BundledPacks {
  /** Undefined only if the package holds no readable index. */
  index(): Promise<BundleIndex | undefined>;
  /** The parsed file, or undefined where the bundle has none. */
  file(path: FilePath): Promise<unknown>;
}

async function readJson(name: string): Promise<unknown> {
  try {
    const response = await fetch(browser.runtime.getURL(`packs/${name}.json`));
    return response.ok ? await response.json() : undefined;
  } catch {
    // Both browsers reject for a file that the package does not have.
    return undefined;
  }
}

export const bundledPacks: BundledPacks = {
  async index() {
    const parsed = BundleIndex.safeParse(await readJson('index'));
    return parsed.success ? parsed.data : undefined;
  },
  file: readJson,
};
