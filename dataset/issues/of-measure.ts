/** From a measure's record to its issues, as the packs keep them. */
import type { IssueId } from '../../engine/issues';
import type { MeasureFacts } from './facts';
import { allReadings, type Readings } from './readings';
import { sortMeasure, tagsOfReading } from './sort';
import type { MoreFacts } from './sources';

/** A measure as read from its session's source. */
export interface RecordedMeasure {
  readonly type: string;
  readonly number: number;
  readonly title: string;
  readonly description?: string;
  readonly committees: readonly { readonly chamber?: string; readonly name: string }[];
  readonly subjects: readonly string[];
  /** Sections of law that it changes, as cited. */
  readonly sections: readonly string[];
}

export interface FoundIssue {
  readonly issue: IssueId;
  /** The official words that led to it. */
  readonly because: string;
}

const states = ['wa', 'us', 'id'] as const;
const chamberNames: Readonly<Record<string, string>> = { house: 'House', senate: 'Senate' };
/** The chapter of a citation: "59.18" of "RCW 59.18.030". */
const chapter = /\b\d+[A-Z]?\.\d+[A-Z]?\b/;

type Titles = Pick<MeasureFacts, 'title' | 'longTitle' | 'otherTitles'>;

function titlesOf(state: MeasureFacts['state'], { title, description }: RecordedMeasure): Titles {
  if (state !== 'id' || !description) return { title, ...(description && { longTitle: description }), otherTitles: [] };
  // Idaho's title names its subject and then says what the bill does: "LIQUOR – Amends existing law to …".
  const whole = [title, description].find((one) => one.includes(' – ')) ?? `${title} – ${description}`;
  return { title: whole, longTitle: whole, otherTitles: [title, description].filter((one) => !whole.includes(one)) };
}

interface SessionName {
  readonly pack: string;
  readonly session: string;
}

interface SortedFrom {
  key: string;
  facts: MeasureFacts;
}

/** @param more what the sources say beyond the record, by key. */
function factsFrom(more: ReadonlyMap<string, MoreFacts>) {
  return (measure: RecordedMeasure, session: SessionName): SortedFrom | undefined => {
    const state = states.find((one) => one === session.pack);
    if (!state) return undefined;
    const key = `${session.pack}/${session.session}/${measure.type}/${measure.number}`;
    const facts = {
      state,
      kind: measure.type,
      ...titlesOf(state, measure),
      committees: measure.committees.map(({ chamber = '', name }) => ({
        chamber: chamberNames[chamber] ?? chamber,
        name,
      })),
      sections: [...new Set(measure.sections.flatMap((citation) => chapter.exec(citation)?.[0] ?? []))],
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
    const tags = read ? tagsOfReading(read, found.facts) : sortMeasure(found.facts);
    return tags.map(({ issue, words }) => ({ issue, because: words }));
  };
}
