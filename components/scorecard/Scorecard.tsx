import { useMemo, useState } from 'react';
import { parseMeasureKey, sessionReason } from '../../engine/cards/measure-key';
import type { Scorecard as Card, ScorecardRow } from '../../engine/cards/scorecard';
import { useWords } from '../basics/words';
import { Party, tied } from '../card/OfficeLines';
import { type Filter, passes } from './filters';
import { useParts } from './in-parts';
import { cellsOf, columns, type Column } from './record-cells';
import { groupsOf, issuesOf, noIssue } from './record-rows';
import { anything, type Narrowing, type RecordOut, RecordPage } from './RecordPage';
import { RecordTable, type Sorting } from './RecordTable';

export interface ScorecardProps extends RecordOut {
  card: Card;
}

/** Every recorded position of an official, issue by issue, the same table for everyone: to choose from, to print, to copy. */
export function Scorecard({ card, ...out }: ScorecardProps) {
  const words = useWords();
  const { t } = words;
  const { subject, dated } = card;
  const office = subject.now ?? subject.last;
  const [sort, setSort] = useState<Sorting>({ by: 'date', down: true });
  const [narrowing, setNarrowing] = useState<Narrowing>(anything);
  const { chosen, sought } = narrowing;
  const cell = cellsOf(words);
  const asText = (row: ScorecardRow, column: Column) =>
    cell(row, column)
      .map(({ text }) => text)
      .join(' · ')
      .replaceAll('\u00a0', ' ');
  const issueName = (id: string) => (id === noIssue ? t('scorecard.noIssue') : words.issue(id));
  /** "119th Congress, 2025–26": named by a measure of it. */
  const sessionName = (session: string): string => {
    const row = card.rows.find((one) => one.session === session && one.measure);
    const id = row?.measure === undefined ? null : parseMeasureKey(row.measure);
    return id ? words.session(sessionReason(id)) : session.replace('-', '–');
  };
  const filters: Filter<ScorecardRow>[] = [
    { name: 'issue', label: t('scorecard.filters.issue'), valuesOf: issuesOf, nameOf: issueName },
    {
      name: 'session',
      label: t('scorecard.filters.session'),
      valuesOf: ({ session }) => [session],
      nameOf: sessionName,
    },
    {
      name: 'chamber',
      label: t('scorecard.filters.chamber'),
      valuesOf: ({ chamber }) => (chamber ? [chamber] : []),
      nameOf: (id) => (id === 'house' || id === 'senate' ? t(`chamber.${id}`) : id),
    },
    {
      name: 'kind',
      label: t('scorecard.filters.kind'),
      valuesOf: ({ kind }) => [kind === 'vote' || kind.endsWith('sponsorship') ? kind : 'pen'],
      nameOf: (id) => t(`scorecard.kind.${id}` as 'scorecard.kind.vote'),
    },
  ];
  const wanted = sought.trim().toLocaleLowerCase();
  const groups = useMemo(() => {
    const collator = new Intl.Collator(words.language, { numeric: true });
    const sortable = (row: ScorecardRow) => (sort.by === 'date' ? row.date : asText(row, sort.by));
    const rows = card.rows
      .filter((row) => passes(row, filters, chosen))
      .filter(
        (row) => wanted === '' || columns.some((column) => asText(row, column).toLocaleLowerCase().includes(wanted)),
      )
      .map((row) => [sortable(row), row] as const)
      .sort(([a], [b]) => collator.compare(a, b) * (sort.down ? -1 : 1))
      .map(([, row]) => row);
    return groupsOf(rows, chosen['issue'] ?? '', issueName, collator.compare);
    // What the words say follows from the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [card, chosen, wanted, sort, words.language]);
  const parts = useParts(groups);
  const csv = useMemo(
    () =>
      out.csvOf([
        [t('scorecard.filters.issue'), ...columns.map((column) => t(`scorecard.column.${column}`)), 'URL'],
        ...groups.flatMap(({ issue, rows }) =>
          rows.map((row) => [
            issueName(issue),
            ...columns.map((column) => (column === 'date' ? row.date : asText(row, column))),
            row.source.url,
          ]),
        ),
      ]),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [groups],
  );
  const title = t('scorecard.ofOfficial', { name: subject.name });
  return (
    <RecordPage
      {...out}
      title={title}
      office={
        office && (
          <p className="office">
            {tied(words.held(subject))}
            <Party of={office} />
          </p>
        )
      }
      intro={t('scorecard.intro')}
      rows={card.rows}
      filters={filters}
      narrowing={narrowing}
      onNarrow={setNarrowing}
      csv={csv}
      parts={parts}
      dated={dated}
    >
      {parts.total === 0 ? (
        <p>{t(card.rows.length === 0 ? 'scorecard.none' : 'scorecard.noneLeft')}</p>
      ) : (
        <RecordTable
          title={title}
          count={parts.total}
          groups={parts.drawn.map(({ issue, rows }) => ({ title: issueName(issue), rows }))}
          cell={cell}
          measureAddress={out.measureAddress}
          sort={sort}
          onSort={setSort}
        />
      )}
    </RecordPage>
  );
}
