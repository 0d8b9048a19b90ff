import { ArrowDown, ArrowUp, Printer } from 'lucide-react';
import { useState } from 'react';
import { issueIds } from '../../engine/issues';
import type { Scorecard as Card, ScorecardRow } from '../../engine/cards/scorecard';
import { Brand } from '../basics/Brand';
import { CopyButton } from '../basics/CopyButton';
import { Party } from '../card/OfficeLines';
import './scorecard.css';
import { useWords } from '../basics/words';

export interface ScorecardProps {
  card: Card;
  /** Rows as CSV: the first row holds the headings. */
  csvOf(rows: string[][]): string;
  onCopy(text: string): Promise<void>;
  onPrint(): void;
}

const columns = ['date', 'official', 'act', 'measure', 'motion', 'source'] as const;
type Column = (typeof columns)[number];

/** Every recorded position, the same table for everyone: to sort, to print, to copy. */
export function Scorecard({ card, csvOf, onCopy, onPrint }: ScorecardProps) {
  const words = useWords();
  const { t } = words;
  const { subject, asOf } = card;
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: 'date', down: true });
  const [filter, setFilter] = useState('');
  const shown = columns.filter((column) => column !== 'official' || subject.kind === 'issue');
  const cell = cellsOf(words);
  const asText = (row: ScorecardRow, column: Column) =>
    cell(row, column)
      .map(({ text }) => text)
      .join(' · ')
      .replaceAll('\u00a0', ' ');
  const sortable = (row: ScorecardRow) => (sort.by === 'date' ? row.date : asText(row, sort.by));
  const wanted = filter.trim().toLocaleLowerCase();
  const collator = new Intl.Collator(words.language, { numeric: true });
  const rows = card.rows
    .filter((row) => wanted === '' || shown.some((column) => asText(row, column).toLocaleLowerCase().includes(wanted)))
    .sort((a, b) => collator.compare(sortable(a), sortable(b)) * (sort.down ? -1 : 1));
  const csv = () =>
    csvOf([
      [...shown.map((column) => t(`scorecard.column.${column}`)), 'URL'],
      ...rows.map((row) => [
        ...shown.map((column) => (column === 'date' ? row.date : asText(row, column))),
        row.source.url,
      ]),
    ]);
  const title =
    subject.kind === 'official'
      ? t('scorecard.ofOfficial', { name: subject.name })
      : t('scorecard.ofIssue', { name: t(`issue.${subject.id}`) });
  return (
    <div className="page scorecard">
      <header className="page-head">
        <Brand />
        <h1>{title}</h1>
        {subject.kind === 'official' && subject.office && (
          <p className="office">
            {words.office(subject.office)}
            <Party of={subject.office} />
          </p>
        )}
        <p className="intro">{t('scorecard.intro')}</p>
        <p className="scorecard-all">
          <a className="lone-link" href="scorecard.html">
            {t('scorecard.all')}
          </a>
        </p>
      </header>
      <main>
        <div className="scorecard-tools">
          <label className="field">
            <span>{t('scorecard.filter')}</span>
            <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
          </label>
          <CopyButton text={csv()} label={t('scorecard.copy')} onCopy={onCopy} />
          <button type="button" className="second-button" onClick={onPrint}>
            <Printer aria-hidden="true" size={18} /> {t('scorecard.print')}
          </button>
        </div>
        {rows.length === 0 ? (
          <p>{t(subject.kind === 'issue' && card.rows.length === 0 ? 'scorecard.noneIssue' : 'scorecard.none')}</p>
        ) : (
          // The table scrolls within itself where the window is narrow; the keyboard has to get there, too.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <div className="table-window" role="region" aria-label={title} tabIndex={0}>
            <table>
              <caption>{t('scorecard.count', { count: rows.length })}</caption>
              <thead>
                <tr>
                  {shown.map((column) => (
                    <th
                      key={column}
                      scope="col"
                      aria-sort={sort.by !== column ? 'none' : sort.down ? 'descending' : 'ascending'}
                    >
                      <button
                        type="button"
                        onClick={() =>
                          setSort({ by: column, down: sort.by === column ? !sort.down : column === 'date' })
                        }
                      >
                        <span className="visually-hidden">
                          {t('scorecard.sortBy', { column: t(`scorecard.column.${column}`) })}
                        </span>
                        <span aria-hidden="true">{t(`scorecard.column.${column}`)}</span>
                        {sort.by === column &&
                          (sort.down ? (
                            <ArrowDown aria-hidden="true" size={14} />
                          ) : (
                            <ArrowUp aria-hidden="true" size={14} />
                          ))}
                      </button>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={`${row.id} ${row.official}`}>
                    {shown.map((column) => (
                      <td key={column} className={`column-${column}`}>
                        {column === 'source' ? (
                          <a href={row.source.url} target="_blank" rel="noreferrer">
                            {row.source.publisher}
                          </a>
                        ) : (
                          cell(row, column).map(({ text, isRecord }) => (
                            <div key={text} {...(isRecord && { lang: 'en' })}>
                              {text}
                            </div>
                          ))
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p className="hint">{t('scorecard.asOf', { date: words.date(asOf) })}</p>
      </main>
    </div>
  );
}

interface Line {
  text: string;
  /** Word for word from the record, and so in English. */
  isRecord?: boolean;
}

/** What each cell says, line by line; a line with nothing to say is not there. */
function cellsOf(words: ReturnType<typeof useWords>) {
  const { t } = words;
  return (row: ScorecardRow, column: Column): Line[] => {
    const record = (text: string): Line => ({ text, isRecord: true });
    const lines: Record<Column, Line[]> = {
      date: [{ text: words.date(row.date) }],
      official: [{ text: row.officialName }],
      act: [
        { text: row.value ? words.voted(row.value) : t('card.sponsored') },
        { text: row.decides ? t(`card.decides.${row.decides}`) : '' },
      ],
      measure: [{ text: row.label }, record(row.title)],
      motion: [record(row.motion), record(row.result), { text: row.tally ? words.tally(row.tally) : '' }],
      source: [{ text: row.source.publisher }],
    };
    return lines[column].filter(({ text }) => text !== '');
  };
}

export interface ScorecardIndexProps {
  officials: readonly { id: string; name: string }[];
  /** Somebody was asked for whom the data does not know. */
  isGone: boolean;
  /** Shows the positions of one. Not by an address, which a history would keep. */
  onChoose(subject: { official: string } | { issue: string }): void;
}

/** Where no official or issue has been chosen yet. */
export function ScorecardIndex({ officials, isGone, onChoose }: ScorecardIndexProps) {
  const { t } = useWords();
  return (
    <div className="page scorecard">
      <header className="page-head">
        <Brand />
        <h1>{t('scorecard.title')}</h1>
        <p className="intro">{t('scorecard.intro')}</p>
        {isGone && <p role="alert">{t('scorecard.gone')}</p>}
      </header>
      <main className="scorecard-index">
        <section>
          <h2>{t('scorecard.issues')}</h2>
          <ul>
            {issueIds.map((id) => (
              <li key={id}>
                <button type="button" onClick={() => onChoose({ issue: id })}>
                  {t(`issue.${id}`)}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('scorecard.officials')}</h2>
          <ul>
            {officials.map(({ id, name }) => (
              <li key={id}>
                <button type="button" onClick={() => onChoose({ official: id })}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}
