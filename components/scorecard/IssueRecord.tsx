import { useMemo, useState } from 'react';
import type { IssueMeasure, IssuePage, LineDetails, Outcome } from '../../engine/cards/issue-page';
import type { MeasureKey } from '../../engine/identifiers';
import { useWords } from '../basics/words';
import { type Filter, passes } from './filters';
import { useParts } from './in-parts';
import { IssueLine } from './IssueLine';
import { anything, type Narrowing, type RecordOut, RecordPage } from './RecordPage';

export interface IssueRecordProps extends RecordOut {
  page: IssuePage;
  /** Why one measure is in the list and how everybody voted on it, looked up when it is asked for. */
  details(measure: MeasureKey): Promise<LineDetails>;
  /** To the sheet about one measure, where it is a page of the extension. */
  onTalk?(measure: MeasureKey): void;
  /** Whether the reader has somebody in the legislature of a measure. */
  isMine?(measure: MeasureKey): boolean;
}

/** A measure with what became of it. */
interface Row {
  outcome: Outcome;
  measure: IssueMeasure;
}

/** Every measure on one issue, by what became of it: with what the reader's own officials did, and then everybody. */
export function IssueRecord({ page, details, onTalk, isMine = () => true, ...out }: IssueRecordProps) {
  const words = useWords();
  const { t } = words;
  const { issue, dated } = page;
  const [narrowing, setNarrowing] = useState<Narrowing>(anything);
  const { chosen, sought } = narrowing;
  const all = useMemo(
    () => page.groups.flatMap(({ outcome, measures }) => measures.map((measure): Row => ({ outcome, measure }))),
    [page],
  );
  const outcomeName = (outcome: string) => t(`scorecard.outcome.${outcome as Outcome}`);
  const sessionOf = ({ measure }: Row) => words.session(measure.sessionName);
  const filters: Filter<Row>[] = [
    {
      name: 'outcome',
      label: t('scorecard.outcomeTitle'),
      valuesOf: ({ outcome }) => [outcome],
      nameOf: outcomeName,
    },
    {
      name: 'issue',
      label: t('scorecard.filters.also'),
      valuesOf: ({ measure }) => measure.issues.filter((other) => other !== issue),
      nameOf: (id) => words.issue(id),
    },
    {
      name: 'session',
      label: t('scorecard.filters.session'),
      valuesOf: (row) => [sessionOf(row)],
      nameOf: (name) => name,
    },
    {
      name: 'chamber',
      label: t('scorecard.filters.chamber'),
      valuesOf: ({ measure: { chamber } }) => (chamber ? [chamber] : []),
      nameOf: (id) => t(`chamber.${id as 'house' | 'senate'}`),
    },
    {
      name: 'kind',
      label: t('scorecard.filters.kind'),
      valuesOf: ({ measure }) => [words.measureType(measure) || measure.type],
      nameOf: (name) => name,
    },
  ];
  const wanted = sought.trim().toLocaleLowerCase();
  const groups = useMemo(() => {
    const left = all.filter(
      (row) =>
        passes(row, filters, chosen) &&
        (wanted === '' ||
          [row.measure.label, row.measure.title].some((text) => text.toLocaleLowerCase().includes(wanted))),
    );
    return page.groups.flatMap(({ outcome }) => {
      const rows = left.flatMap((row) => (row.outcome === outcome ? [row.measure] : []));
      return rows.length > 0 ? [{ outcome, rows }] : [];
    });
    // What the words say follows from the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [all, chosen, wanted, words.language]);
  const parts = useParts(groups);
  const csv = useMemo(() => {
    const line = ({ label, session, title, issues, standing, date, url = '' }: IssueMeasure) => [
      `${label} (${session})`,
      title,
      issues.map((id) => words.issue(id)).join('; '),
      standing ? words.status(standing).replaceAll('\u00a0', ' ') : '',
      date,
      url,
    ];
    return out.csvOf([
      [
        t('scorecard.outcomeTitle'),
        t('scorecard.column.measure'),
        t('scorecard.column.title'),
        t('scorecard.filters.issue'),
        t('scorecard.column.status'),
        t('scorecard.column.date'),
        'URL',
      ],
      ...groups.flatMap(({ outcome, rows }) => rows.map((one) => [outcomeName(outcome), ...line(one)])),
    ]);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [groups]);
  return (
    <RecordPage
      {...out}
      title={t('scorecard.ofIssue', { name: words.issue(issue) })}
      intro={t('scorecard.issueIntro')}
      rows={all}
      filters={filters}
      narrowing={narrowing}
      onNarrow={setNarrowing}
      csv={csv}
      parts={parts}
      dated={dated}
    >
      {parts.total === 0 && <p>{all.length === 0 ? t('scorecard.noneIssue') : t('scorecard.noneLeft')}</p>}
      {parts.drawn.map(({ outcome, rows }) => (
        <section key={outcome} className="issue-group">
          <h2>
            {outcomeName(outcome)}{' '}
            <span className="hint">
              {t('scorecard.count', { count: groups.find((group) => group.outcome === outcome)?.rows.length ?? 0 })}
            </span>
          </h2>
          <ul>
            {rows.map((measure) => (
              <IssueLine
                key={measure.key}
                measure={measure}
                details={details}
                own={out.measureAddress?.(measure.key)}
                onTalk={isMine(measure.key) ? onTalk : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </RecordPage>
  );
}
