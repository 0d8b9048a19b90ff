import { Printer } from 'lucide-react';
import { useId, useMemo, type ReactNode } from 'react';
import type { Dated } from '../../engine/cards/content';
import type { MeasureKey } from '../../engine/identifiers';
import { Brand } from '../basics/Brand';
import { CopyButton } from '../basics/CopyButton';
import { DataAge, OldFacts } from '../basics/DataAge';
import { SelectField } from '../basics/SelectField';
import { useWords } from '../basics/words';
import { choicesIn, type Chosen, type Filter } from './filters';
import type { Parts } from './in-parts';
import './scorecard.css';

/** What a page of the record can do with its rows outside of itself. */
export interface RecordOut {
  /** Rows as CSV: the first row holds the headings. */
  csvOf(rows: string[][]): string;
  onCopy(text: string): Promise<void>;
  onPrint(): void;
  /** Where everything is listed, if this is a part of another page instead of a page of the extension. */
  partOf?: string;
  /** The page of the record about one measure, where measures have pages. */
  measureAddress?(measure: MeasureKey): string;
  /** Buttons to follow and to talk about what the page is about, where it is a page of the extension. */
  toDo?: ReactNode;
}

export interface Narrowing {
  chosen: Chosen;
  sought: string;
}
export const anything: Narrowing = { chosen: {}, sought: '' };

interface RecordPageProps<Row> extends RecordOut {
  title: string;
  /** Under the title. */
  office?: ReactNode;
  intro: string;
  /** All rows, shown or not. */
  rows: readonly Row[];
  filters: readonly Filter<Row>[];
  narrowing: Narrowing;
  onNarrow(narrowing: Narrowing): void;
  /** The rows that pass, for a spreadsheet. */
  csv: string;
  parts: Pick<Parts<unknown>, 'next' | 'onMore' | 'withAll'>;
  dated: Dated;
  children: ReactNode;
}

/** What every page of the record has around its rows: what narrows them, copies, prints and draws more of them. */
export function RecordPage<Row>(props: RecordPageProps<Row>) {
  const {
    title,
    office,
    intro,
    rows,
    filters,
    narrowing,
    onNarrow,
    csv,
    onCopy,
    onPrint,
    partOf,
    toDo,
    parts,
    dated,
    children,
  } = props;
  const words = useWords();
  const { t } = words;
  const Body = partOf === undefined ? 'main' : 'div';
  const choices = useMemo(
    () => filters.map((filter) => choicesIn(rows, filter, words.language)),
    // What the words say follows from the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [rows, words.language],
  );
  const search = useId();
  // Nothing to narrow, to copy or to print.
  const isEmpty = rows.length === 0;
  const choose = (name: string, value: string) =>
    onNarrow({ ...narrowing, chosen: { ...narrowing.chosen, [name]: value } });
  return (
    <div className="page scorecard">
      <header className="page-head">
        <Brand />
        <h1>{title}</h1>
        {office}
        <p className="intro">{t('card.issueNote')}</p>
        <p className="intro">{intro}</p>
        <OldFacts of={dated} />
        <p className="scorecard-all">
          <a className="lone-link" href={partOf ?? 'scorecard.html'}>
            {t('scorecard.all')}
          </a>
        </p>
      </header>
      <Body>
        {!isEmpty && (
          <div className="scorecard-tools">
            {filters.flatMap(({ name, label }, at) => {
              const options = choices[at] ?? [];
              return options.length === 0
                ? []
                : [
                    <SelectField
                      key={name}
                      label={label}
                      value={narrowing.chosen[name] ?? ''}
                      empty={t('scorecard.filters.any')}
                      options={options}
                      onChange={(value) => choose(name, value)}
                    />,
                  ];
            })}
            <div className="field">
              <label htmlFor={search}>{t('scorecard.filter')}</label>
              <input
                id={search}
                type="search"
                value={narrowing.sought}
                onChange={(event) => onNarrow({ ...narrowing, sought: event.target.value })}
              />
            </div>
          </div>
        )}
        {(!isEmpty || toDo) && (
          <div className="scorecard-out">
            {toDo}
            {!isEmpty && (
              <>
                <CopyButton text={csv} label={t('scorecard.copy')} onCopy={onCopy} />
                <button type="button" className="second-button" onClick={() => parts.withAll(onPrint)}>
                  <Printer aria-hidden="true" size={18} /> {t('scorecard.print')}
                </button>
              </>
            )}
          </div>
        )}
        {children}
        {parts.next > 0 && (
          <button type="button" className="second-button scorecard-more" onClick={parts.onMore}>
            {t('scorecard.more', { count: parts.next })}
          </button>
        )}
        <div className="hint record-dates">
          <p>{t('scorecard.asOf', { date: words.date(dated.asOf) })}</p>
          <DataAge of={dated} />
        </div>
      </Body>
    </div>
  );
}
