/** Which files a card drew on, once each: the card's "where this comes from", and how old what it says is. */
import type { IsoDate } from '../identifiers';
import type { Cited, Measure } from '../record/model';
import type { LoadedRelease } from '../release/release';
import { sourceOf } from '../release/packs';
import { claims } from './content';
import type { CardContent, Claim, Dated } from './content';
import { isOldOn } from '../jurisdictions/days';
import { canHaveNews, knownOn } from './known-on';
import { linkIds } from './links';

/** What each kind of claim on a card was read from. */
export type ClaimsFrom = Partial<Record<Claim, readonly Cited[]>>;

/** The sources of what was used, in order of first use. */
export function citeSources({ record }: LoadedRelease, used: readonly Cited[]): CardContent['sources'] {
  const sources: CardContent['sources'] = [];
  const seen = new Set<string>();
  for (const cited of used) {
    const head = record.head(cited.file);
    const source = head && sourceOf(head, cited);
    if (!source) continue;
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
  return sources;
}

/**
 * The day of each kind of claim, by the newest source that it rests on, and of the card: its oldest.
 * @param ages whether what is told can have changed since; what was over when it was checked cannot
 */
export function datesOf(release: LoadedRelease, from: ClaimsFrom, today: IsoDate, ages = true): Dated {
  const dated = claims.flatMap((of) => {
    const days = (from[of] ?? []).map((cited) => knownOn(release, cited)).sort();
    const asOf = days.at(-1);
    return asOf === undefined ? [] : [{ of, asOf }];
  });
  const asOf = dated.map((claim) => claim.asOf).sort()[0] ?? release.info.asOf;
  const differ = dated.some((claim) => claim.asOf !== asOf);
  return { asOf, ...(differ && { claims: dated }), ...(ages && isOldOn(asOf, today) && { isOld: true }) };
}

/**
 * The day of a list of measures: of each file the newest, and of these the oldest. Measures that cannot change any more
 * count only where no other is listed.
 */
export function datesOfList(release: LoadedRelease, measures: readonly Measure[], today: IsoDate): Dated {
  const open = measures.filter((measure) => canHaveNews(release, measure, today));
  const newest = new Map<string, IsoDate>();
  for (const measure of open.length > 0 ? open : measures) {
    const day = knownOn(release, measure);
    if (day > (newest.get(measure.file) ?? '')) newest.set(measure.file, day);
  }
  const asOf = [...newest.values()].sort()[0] ?? release.info.asOf;
  return { asOf, ...(open.length > 0 && isOldOn(asOf, today) && { isOld: true }) };
}
