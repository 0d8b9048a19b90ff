/** The `earlier` part of a pack: measures of earlier sessions that papers still name, from our own list. */
import type { EarlierFile } from '../../engine/release/packs';
import type { EarlierMeasure } from '../sources/earlier-measures';
import { SourceList } from './source-list';

export function earlierFile(pack: string, earlier: readonly EarlierMeasure[]): EarlierFile | undefined {
  if (earlier.length === 0) return undefined;
  const sources = new SourceList();
  const measures = [...earlier]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, title, about, source }) => ({ key, title, description: about, ...sources.use(source) }));
  return { schema: 1, pack, asOf: sources.asOf, sources: sources.sources, measures };
}
