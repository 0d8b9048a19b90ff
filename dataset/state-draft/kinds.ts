/** Kinds of measures and their series, from the letters, the chambers and the scrapers' own classes. */
import type { Chamber, Kind, Nature } from '../../engine/jurisdictions/jurisdiction';
import { groupBy } from '../records/lists';
import type { SeenMeasure } from './seen';

export interface DraftKind {
  readonly nature: Nature;
  readonly type: string;
  readonly numbers: readonly (readonly [first: number, last: number])[];
}

/** What letters behind the chamber's say. */
const spelled: Readonly<Record<string, Kind>> = {
  B: 'bill',
  JR: 'joint-resolution',
  CR: 'concurrent-resolution',
  JM: 'joint-memorial',
  M: 'memorial',
  R: 'resolution',
};

const classes: Readonly<Record<string, Kind>> = {
  bill: 'bill',
  'joint resolution': 'joint-resolution',
  'concurrent resolution': 'concurrent-resolution',
  'joint memorial': 'joint-memorial',
  memorial: 'memorial',
  resolution: 'resolution',
};

/** Numbers so far apart belong to two series. */
const apart = 500;

function seriesOf(numbers: readonly number[]): [number, number][] {
  const series: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = series.at(-1);
    if (last && number - last[1] <= apart) last[1] = number;
    else series.push([number, number]);
  }
  return series;
}

interface Told extends DraftKind {
  /** Whether the letters say the kind themselves: "HJR". */
  readonly isSpelled: boolean;
}

const one = <T>(things: readonly T[]): T | undefined => (new Set(things).size === 1 ? things[0] : undefined);

/** The kind that all measures with these letters are, or why that is not sure. */
function kindOf(type: string, measures: readonly SeenMeasure[], single: Chamber | undefined): Told | string {
  const chamber = one(measures.map(({ bill }) => bill.from_organization));
  if (chamber === undefined) return 'Both chambers have them: a descriptor has a kind for each chamber.';
  const own = chamber === 'house' || chamber === 'senate' ? chamber : single;
  if (own === undefined) return 'Which chamber’s are they? The scrape names none.';
  const first = type[0] ?? '';
  if (!single && /[AHS]/.test(first) && (first === 'S') !== (own === 'senate'))
    return `The letters say one chamber and the scrape the other (${own}).`;
  const ofScrape = [...new Set(measures.flatMap(({ bill }) => bill.classification ?? []))];
  const byClass = ofScrape.length === 1 ? classes[ofScrape[0] ?? ''] : undefined;
  const byLetters = /^[AHSL]/.test(type) ? spelled[type.slice(1)] : undefined;
  const said = ofScrape.join(', ') || 'no class';
  // Some scrapers class every resolution as one; a class that says more than that is not overruled.
  if (byLetters && byClass !== byLetters && !(byClass === 'resolution' && byLetters.endsWith('resolution')))
    return `The letters say ${byLetters}, and the scrape ${said}.`;
  const kind = byLetters ?? byClass;
  if (!kind) return `No kind of the descriptors is certain for them (the scrape says: ${said}).`;
  const numbers = seriesOf(measures.map(({ number }) => number));
  return { nature: `${own}-${kind}`, type, numbers, isSpelled: byLetters !== undefined };
}

export interface Kinds {
  readonly kinds: readonly DraftKind[];
  /** Letters that are left out, and why. */
  readonly open: readonly { readonly type: string; readonly why: string; readonly examples: readonly string[] }[];
}

/** A nature has one kind: of two, the one whose letters spell it; otherwise neither is sure. */
export function kindsIn(measures: readonly SeenMeasure[], single: Chamber | undefined): Kinds {
  const byType = groupBy(measures, ({ type }) => type);
  const open: { type: string; why: string; examples: readonly string[] }[] = [];
  const leaveOut = (type: string, why: string) =>
    open.push({ type, why, examples: (byType.get(type) ?? []).slice(0, 3).map(({ bill }) => bill.identifier) });
  const told: Told[] = [];
  for (const [type, own] of [...byType].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kind = kindOf(type, own, single);
    if (typeof kind === 'string') leaveOut(type, kind);
    else told.push(kind);
  }
  const kinds: DraftKind[] = [];
  for (const [nature, rivals] of groupBy(told, (kind) => kind.nature)) {
    const spelling = rivals.filter(({ isSpelled }) => isSpelled);
    const chosen = rivals.length === 1 ? rivals[0] : spelling.length === 1 ? spelling[0] : undefined;
    if (chosen) kinds.push({ nature: chosen.nature, type: chosen.type, numbers: chosen.numbers });
    const others = rivals.map(({ type }) => type).join(', ');
    for (const { type } of rivals)
      if (type !== chosen?.type) leaveOut(type, `${nature} would have more letters: ${others}.`);
  }
  return { kinds, open };
}
