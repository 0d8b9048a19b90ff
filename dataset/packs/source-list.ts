/** The sources of one file, each once, in the order of first use. The first one is the file's usual source. */
import type { Source } from '../../engine/release/packs';

export class SourceList {
  readonly sources: Source[] = [];

  /** Index of the source for a record's `source`; undefined for the first, which is left out. */
  use(source: Source): { source?: number } {
    let at = this.sources.findIndex((known) => known.url === source.url);
    if (at < 0) at = this.sources.push(source) - 1;
    return at === 0 ? {} : { source: at };
  }

  /** Newest day for which any of the sources itself vouches; the newest day of copying where none does. */
  get asOf(): string {
    const newest = (days: (string | undefined)[]) =>
      days
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
    return (
      newest(this.sources.map((source) => source.contentDate)) ??
      newest(this.sources.map((source) => source.retrieved)) ??
      ''
    );
  }
}
