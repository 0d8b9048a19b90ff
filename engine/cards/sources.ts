/** Which files a card drew on, once each: the card's "where this comes from" and its data date. */
import type { IsoDate } from '../identifiers';
import type { Cited } from '../record/model';
import type { LoadedRelease } from '../release/release';
import { sourceOf } from '../release/packs';
import type { CardContent } from './content';
import { linkIds } from './links';

/** The sources of what was used, in order of first use, and the newest day on which one of their files was checked. */
export function citeSources(
  { record, info }: LoadedRelease,
  used: readonly Cited[],
): Pick<CardContent, 'sources' | 'asOf'> {
  const sources: CardContent['sources'] = [];
  const seen = new Set<string>();
  let asOf: IsoDate = '';
  for (const cited of used) {
    const head = record.head(cited.file);
    const source = head && sourceOf(head, cited);
    if (!source) continue;
    if (head.asOf > asOf) asOf = head.asOf;
    const identity = `${source.publisher} ${source.url}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    const link = {
      id: linkIds.source(cited.file, head.sources.indexOf(source)),
      kind: 'source' as const,
      detail: source.publisher,
    };
    sources.push({ publisher: source.publisher, link, retrieved: source.retrieved });
  }
  return { sources, asOf: asOf || info.asOf };
}
