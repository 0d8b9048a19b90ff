/** How often the tables are right, against measures that people have labelled by hand. */
import type { IssueId } from '../../engine/issues';

/** Issues of a measure, the most central first; none is an answer, too. */
export type Tagged = ReadonlyMap<string, readonly string[]>;

export interface Score {
  measures: number;
  /** Measures whose first issue is the label's first, of those that have a label. */
  main: { right: number; of: number };
  /** Issues given that the label has, too. */
  precision: { right: number; of: number };
  /** Issues of the labels that were given. */
  recall: { right: number; of: number };
  /** Measures without an issue, by the label, that were given none. */
  none: { right: number; of: number };
}

/** Measures that the answers do not know are left out. */
export function scoreOf(labels: Tagged, answers: Tagged): Score {
  const rows = [...labels].flatMap(([key, label]) => {
    const answer = answers.get(key);
    return answer ? [{ label, answer }] : [];
  });
  const shared = rows.reduce((sum, { label, answer }) => sum + answer.filter((id) => label.includes(id)).length, 0);
  const withLabel = rows.filter(({ label }) => label.length > 0);
  const without = rows.filter(({ label }) => label.length === 0);
  const total = (side: 'label' | 'answer') => rows.reduce((sum, row) => sum + row[side].length, 0);
  return {
    measures: rows.length,
    main: { right: withLabel.filter(({ label, answer }) => label[0] === answer[0]).length, of: withLabel.length },
    precision: { right: shared, of: total('answer') },
    recall: { right: shared, of: total('label') },
    none: { right: without.filter(({ answer }) => answer.length === 0).length, of: without.length },
  };
}

export interface Mistake {
  key: string;
  label: readonly string[];
  answer: readonly string[];
  /** What kind: another issue first, the right one in another place, or only others missing or too many. */
  kind: 'wrong first' | 'other order' | 'others';
}

export function mistakesIn(labels: Tagged, answers: Tagged): Mistake[] {
  return [...labels].flatMap(([key, label]): Mistake[] => {
    const answer = answers.get(key);
    if (!answer || label.join() === answer.join()) return [];
    const first = label[0];
    if (first === answer[0]) return [{ key, label, answer, kind: 'others' }];
    const isThere = first !== undefined && answer.includes(first);
    return [{ key, label, answer, kind: isThere ? 'other order' : 'wrong first' }];
  });
}

/** A file of labels: a key and its issues on each line, with a tab between. */
export const readLabels = (text: string): Map<string, IssueId[]> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [key = '', ids = ''] = line.split('\t');
        return [key, ids.split(',').filter((id) => id !== '') as IssueId[]];
      }),
  );
