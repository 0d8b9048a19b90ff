/** From a measure's record to its issues, as the packs keep them. */
import type { IssueId } from '../../engine/issues';
import { sourcesOf } from '../jurisdictions';
import type { MeasureFacts, MoreFacts, Titled, Titles } from './facts';
import { allReadings, type Readings } from './readings';
import { sortMeasure, tagsOfReading } from './sort';

/** A measure as read from its session's source. */
export interface RecordedMeasure extends Titled {
  readonly type: string;
  readonly number: number;
  readonly committees: readonly { readonly chamber?: string; readonly name: string }[];
  readonly subjects: readonly string[];
  /** Title and description as the source has them. */
  readonly sortedBy?: Titled;
  /** Its text has been replaced by another. */
  readonly then?: unknown;
  /** Sections of law that it changes, as cited. */
  readonly sections: readonly string[];
}

export interface FoundIssue {
  readonly issue: IssueId;
  /** The official words that led to it. */
  readonly because: string;
}

const chamberNames: Readonly<Record<string, string>> = { house: 'House', senate: 'Senate' };

const asRecorded = ({ title, description }: Titled): Titles => ({
  title,
  ...(description && { longTitle: description }),
  otherTitles: [],
});

interface SessionName {
  readonly pack: string;
  readonly session: string;
}

interface SortedFrom {
  key: string;
  facts: MeasureFacts;
}

/** A legislature whose words nobody has weighed has none. @param more what the sources say beyond the record, by key. */
function factsFrom(more: ReadonlyMap<string, MoreFacts>) {
  return (measure: RecordedMeasure, session: SessionName): SortedFrom | undefined => {
    const sorting = sourcesOf(session.pack)?.sorting;
    if (!sorting) return undefined;
    const { titles = asRecorded, code } = sorting;
    const key = `${session.pack}/${session.session}/${measure.type}/${measure.number}`;
    const facts = {
      state: session.pack,
      kind: measure.type,
      ...titles(measure.sortedBy ?? measure),
      committees: measure.committees.map(({ chamber = '', name }) => ({
        chamber: chamberNames[chamber] ?? chamber,
        name,
      })),
      sections: [...new Set(measure.sections.flatMap((citation) => code?.chapter.exec(citation)?.[0] ?? []))],
      subjects: measure.subjects,
      ...more.get(key),
    };
    return { key, facts };
  };
}

/** A reading comes before what the tables say. */
export function issuesFrom(more: ReadonlyMap<string, MoreFacts>, readings: Readings = allReadings()) {
  const factsOf = factsFrom(more);
  return (measure: RecordedMeasure, session: SessionName): FoundIssue[] => {
    const found = factsOf(measure, session);
    if (!found) return [];
    const read = readings.get(found.key);
    // The tables go by titles, committees and sections of the text that it was brought in with.
    if (measure.then && !read) return [];
    const facts = measure.then ? { ...found.facts, committees: [] } : found.facts;
    const tags = read ? tagsOfReading(read, facts) : sortMeasure(facts);
    return tags.map(({ issue, words }) => ({ issue, because: words }));
  };
}
