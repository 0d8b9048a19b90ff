import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Scorecard as Card, ScorecardRow } from '../../engine/cards/scorecard';
import { Brand } from '../basics/Brand';
import { CopyButton } from '../basics/CopyButton';
import { SelectField } from '../basics/SelectField';
import { useWords } from '../basics/words';
import { Party } from '../card/OfficeLines';
import { firstLines, useParts } from './in-parts';
import { cellsOf, columns, type Column } from './record-cells';
import { anyRow, choicesIn, filterNames, groupsOf, noIssue, passes, type RowFilter } from './record-rows';
import { RecordTable, type Sorting } from './RecordTable';
import './scorecard.css';

export interface ScorecardProps {
  card: Card;
  /** Rows as CSV: the first row holds the headings. */
  csvOf(rows: string[][]): string;
  onCopy(text: string): Promise<void>;
  onPrint(): void;
  /** Where everything is listed, if this is a part of another page instead of a page of the extension. */
  partOf?: string;
}

/** Every recorded position of an official, issue by issue, the same table for everyone: to choose from, to print, to copy. */
export function Scorecard({ card, csvOf, onCopy, onPrint, partOf }: ScorecardProps) {
  const words = useWords();
  const { t } = words;
  const Body = partOf === undefined ? 'main' : 'div';
  const { subject, asOf } = card;
  const [sort, setSort] = useState<Sorting>({ by: 'date', down: true });
  const [filter, setFilter] = useState<RowFilter>(anyRow);
  const [sought, setSought] = useState('');
  const cell = cellsOf(words);
  const asText = (row: ScorecardRow, column: Column) =>
    cell(row, column)
      .map(({ text }) => text)
      .join(' · ')
      .replaceAll('\u00a0', ' ');
  const nameOf = {
    issue: (id: string) => (id === noIssue ? t('scorecard.noIssue') : words.issue(id)),
    session: (id: string) => id.replace('-', '–'),
    chamber: (id: string) => (id === 'house' || id === 'senate' ? t(`chamber.${id}`) : id),
    kind: (id: string) =>
      t(`scorecard.kind.${id === 'vote' || id.endsWith('sponsorship') ? id : 'pen'}` as 'scorecard.kind.vote'),
  };
  const wanted = sought.trim().toLocaleLowerCase();
  const groups = useMemo(() => {
    const collator = new Intl.Collator(words.language, { numeric: true });
    const sortable = (row: ScorecardRow) => (sort.by === 'date' ? row.date : asText(row, sort.by));
    const rows = card.rows
      .filter((row) => passes(row, filter))
      .filter(
        (row) => wanted === '' || columns.some((column) => asText(row, column).toLocaleLowerCase().includes(wanted)),
      )
      .map((row) => [sortable(row), row] as const)
      .sort(([a], [b]) => collator.compare(a, b) * (sort.down ? -1 : 1))
      .map(([, row]) => row);
    return groupsOf(rows, filter.issue, nameOf.issue, collator.compare);
    // What the words say follows from the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [card, filter, wanted, sort, words.language]);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const parts = useParts(total);
  const drawn = firstLines(
    groups,
    parts.shown,
    ({ rows }) => rows.length,
    (group, at) => ({ ...group, rows: group.rows.slice(0, at) }),
  );
  const csv = useMemo(
    () =>
      csvOf([
        [t('scorecard.filters.issue'), ...columns.map((column) => t(`scorecard.column.${column}`)), 'URL'],
        ...groups.flatMap(({ issue, rows }) =>
          rows.map((row) => [
            nameOf.issue(issue),
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
    <div className="page scorecard">
      <header className="page-head">
        <Brand />
        <h1>{title}</h1>
        {subject.office && (
          <p className="office">
            {words.office(subject.office)}
            <Party of={subject.office} />
          </p>
        )}
        <p className="intro">{t('scorecard.intro')}</p>
        <p className="scorecard-all">
          <a className="lone-link" href={partOf ?? 'scorecard.html'}>
            {t('scorecard.all')}
          </a>
        </p>
      </header>
      <Body>
        <div className="scorecard-tools">
          {filterNames.map((name) => (
            <SelectField
              key={name}
              label={t(`scorecard.filters.${name}`)}
              value={filter[name]}
              empty={t('scorecard.filters.any')}
              options={choicesIn(card.rows, name).map((value) => ({ value, label: nameOf[name](value) }))}
              onChange={(value) => setFilter({ ...filter, [name]: value })}
            />
          ))}
          <label className="field">
            <span>{t('scorecard.filter')}</span>
            <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
          </label>
          <CopyButton text={csv} label={t('scorecard.copy')} onCopy={onCopy} />
          <button type="button" className="second-button" onClick={() => parts.withAll(onPrint)}>
            <Printer aria-hidden="true" size={18} /> {t('scorecard.print')}
          </button>
        </div>
        {total === 0 ? (
          <p>{t('scorecard.none')}</p>
        ) : (
          <RecordTable
            title={title}
            count={total}
            groups={drawn.map(({ issue, rows }) => ({ title: nameOf.issue(issue), rows }))}
            cell={cell}
            sort={sort}
            onSort={setSort}
          />
        )}
        {parts.next > 0 && (
          <button type="button" className="second-button scorecard-more" onClick={parts.onMore}>
            {t('scorecard.more', { count: parts.next })}
          </button>
        )}
        <p className="hint">{t('scorecard.asOf', { date: words.date(asOf) })}</p>
      </Body>
    </div>
  );
}
