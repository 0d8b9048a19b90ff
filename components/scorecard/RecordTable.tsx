import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ScorecardRow } from '../../engine/cards/scorecard';
import type { MeasureKey } from '../../engine/identifiers';
import { useWords } from '../basics/words';
import { columns, type Column, type Line } from './record-cells';
import { Breakable } from '../basics/Breakable';
import { Recorded } from '../basics/Recorded';

export interface Sorting {
  by: Column;
  down: boolean;
}

interface RecordTableProps {
  title: string;
  /** Rows in all, drawn or not. */
  count: number;
  groups: readonly { title: string; rows: readonly ScorecardRow[] }[];
  cell(row: ScorecardRow, column: Column): Line[];
  /** The page of the record about a measure, where measures have pages. */
  measureAddress?: ((measure: MeasureKey) => string) | undefined;
  sort: Sorting;
  onSort(sort: Sorting): void;
}

/** The rows of a record, one body for each issue. */
export function RecordTable({ title, count, groups, cell, measureAddress, sort, onSort }: RecordTableProps) {
  const { t } = useWords();
  return (
    // The table scrolls within itself where the window is narrow; the keyboard has to get there, too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-window" role="region" aria-label={title} tabIndex={0}>
      <table>
        <caption>{t('scorecard.count', { count })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.by !== column ? 'none' : sort.down ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  onClick={() => onSort({ by: column, down: sort.by === column ? !sort.down : column === 'date' })}
                >
                  <span className="visually-hidden">
                    {t('scorecard.sortBy', { column: t(`scorecard.column.${column}`) })}
                  </span>
                  <span aria-hidden="true">{t(`scorecard.column.${column}`)}</span>
                  {sort.by === column &&
                    (sort.down ? <ArrowDown aria-hidden="true" size={14} /> : <ArrowUp aria-hidden="true" size={14} />)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.title}>
            <tr className="row-group">
              <th scope="rowgroup" colSpan={columns.length}>
                {group.title}
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={`${row.id} ${row.kind}`}>
                {columns.map((column) => (
                  <td key={column} className={`column-${column}`}>
                    {column === 'source' ? (
                      <a href={row.source.url} lang="en" target="_blank" rel="noreferrer">
                        {row.source.publisher}
                      </a>
                    ) : (
                      cell(row, column).map(({ text, isRecord, english }) => (
                        <div key={text} {...(isRecord && { lang: 'en' })}>
                          {column === 'measure' && text === row.label && row.measure && measureAddress ? (
                            <a href={measureAddress(row.measure)}>{text}</a>
                          ) : english ? (
                            <Recorded sentence={text} words={english} />
                          ) : (
                            <Breakable text={text} />
                          )}
                        </div>
                      ))
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
