import { useId, useMemo, useState } from 'react';
import { useWords } from '../../components/basics/words';
import { useSiteWords } from '../shared/words';
import { type Line, type Proposals, repeatedOf, wrongSlots } from './messages';
import { findLines } from './search';
import { sections, titles, type Own, type Section } from './sections';

interface LinesProps {
  tag: string;
  lines: readonly Line[];
  proposals: Proposals;
  onPropose(line: Line, words: string): void;
}

interface RowsProps extends LinesProps {
  /** English that several lines have. */
  repeated: ReadonlySet<string>;
}

/** So many of what was looked for are drawn. */
const mostFound = 100;

/** Section by section, or the lines that have some words in them. */
export function Lines({ lines, ...rest }: LinesProps) {
  const t = useSiteWords();
  const [sought, setSought] = useState('');
  const search = useId();
  const repeated = useMemo(() => repeatedOf(lines), [lines]);
  const rows = { ...rest, repeated };
  const found = findLines(lines, sought);
  return (
    <section aria-label={t('languages.lines')}>
      <div className="field">
        <label htmlFor={search}>{t('languages.search')}</label>
        <input id={search} type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </div>
      <p role="status" className="hint">
        {found.length === 0 ? t('languages.none') : t('languages.count', { count: found.length })}
      </p>
      {sought.trim() === '' ? (
        sections.map((section) => (
          <Fold key={section} section={section} lines={lines.filter((line) => line.section === section)} {...rows} />
        ))
      ) : (
        <Rows lines={found.slice(0, mostFound)} {...rows} />
      )}
    </section>
  );
}

/** Its lines are drawn when it is opened: all of them at once would be thousands of fields. */
function Fold({ section, lines, ...rest }: RowsProps & { section: Section }) {
  const t = useSiteWords();
  const { t: extension } = useWords();
  const title = titles[section];
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title ? extension(title) : t(`languages.sections.${section as Own}`)} ({lines.length})
      </summary>
      {isOpen && <Rows lines={lines} {...rest} />}
    </details>
  );
}

function Rows({ lines, ...rest }: RowsProps) {
  return (
    <ul className="translation-lines">
      {lines.map((line) => (
        <li key={line.key}>
          <Row line={line} {...rest} />
        </li>
      ))}
    </ul>
  );
}

/** The English, what it is now, and a field for what it should be. */
function Row({ line, tag, proposals, repeated, onPropose }: Omit<RowsProps, 'lines'> & { line: Line }) {
  const t = useSiteWords();
  const note = useId();
  const keyNote = useId();
  const { key, english, now } = line;
  const isRepeated = repeated.has(english);
  const proposed = proposals[key];
  const wrong = proposed === undefined ? [] : wrongSlots(now, proposed);
  return (
    <>
      <div>
        <p lang="en">{english}</p>
        {isRepeated && (
          <p id={keyNote} className="translation-key">
            <code>{key}</code>
          </p>
        )}
      </div>
      <p lang={tag}>
        <bdi>{now}</bdi>
      </p>
      <div>
        <label>
          <span className="visually-hidden">
            {t('languages.yours')}: {english}
          </span>
          <textarea
            lang={tag}
            rows={1}
            value={proposed ?? ''}
            placeholder={t('languages.yours')}
            aria-invalid={wrong.length > 0 || undefined}
            aria-describedby={[isRepeated && keyNote, wrong.length > 0 && note].filter(Boolean).join(' ') || undefined}
            onChange={(event) => onPropose(line, event.target.value)}
          />
        </label>
        {wrong.length > 0 && (
          <p id={note} className="translation-wrong">
            {t('languages.slots', { slots: wrong.join(' ') })}
          </p>
        )}
      </div>
    </>
  );
}
