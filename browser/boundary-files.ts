/** Boundaries and ZIPs that ship with the extension: read when a way to a district needs them, and not before. */
import browser from 'webextension-polyfill';
import type { StateTopology } from '../engine/districts/boundaries';
import type { ZipFile } from '../engine/districts/zips';
import type { PackId } from '../engine/identifiers';
import { jurisdictionOf, jurisdictions } from '../engine/jurisdictions';

async function readFile<T>(name: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(`boundaries/${name}.json`));
  return (await response.json()) as T;
}

/** Rejects where the package has none for this state. */
export const readBoundaries = (state: PackId): Promise<StateTopology> =>
  readFile(jurisdictionOf(state)?.boundaries?.file ?? state);

/** The states whose ZIPs the package has, each with its file. */
export const readZips = (): Promise<(readonly [PackId, ZipFile])[]> =>
  Promise.all(
    jurisdictions.flatMap(({ id, boundaries }) =>
      boundaries?.zips ? [readFile<ZipFile>(boundaries.zips).then((file) => [id, file] as const)] : [],
    ),
  );
