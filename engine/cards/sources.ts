/** Which files a card drew on, once each: the card's "where this comes from" and its data date. */
import type { IsoDate } from '../identifiers';
import type { LoadedRelease } from '../release/release';
import { sourceOf } from '../release/packs';
import type { CardContent } from './content';
import { linkIds } from './links';
import type { Found, Sourced } from './records';

/** The sources of the records used, in order of first use, and the newest day on which one of their files was checked. */
export function citeSources(
  release: LoadedRelease,
  used: readonly Found<Sourced>[],
): Pick<CardContent, 'sources' | 'asOf'> {
  const sources: CardContent['sources'] = [];
  const seen = new Set<string>();
  let asOf: IsoDate = '';
  for (const { record, pack, part } of used) {
    const file = release.packs[pack]?.[part];
    const source = file && sourceOf(file, record);
    if (!source) continue;
    if (file.asOf > asOf) asOf = file.asOf;
    const identity = `${source.publisher} ${source.url}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    const link = {
      id: linkIds.source(pack, part, file.sources.indexOf(source)),
      kind: 'source' as const,
      detail: source.publisher,
    };
    sources.push({ publisher: source.publisher, link, retrieved: source.retrieved });
  }
  return { sources, asOf: asOf || release.info.asOf };
}
