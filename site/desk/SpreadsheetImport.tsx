import { useEffect, useState } from 'react';
import { BuildProblem } from '../../dataset/build-problem';
import { useSiteWords } from '../shared/words';
import type { SheetChange } from './spreadsheet';
import type { Workspace } from './use-workspace';

interface SpreadsheetImportProps {
  file: File;
  work: Workspace;
  onDone(): void;
}

/** What a spreadsheet would change, field by field, before anything is taken from it. */
export function SpreadsheetImport({ file, work, onDone }: SpreadsheetImportProps) {
  const t = useSiteWords();
  const [found, setFound] = useState<{ of: File; change: SheetChange | string }>();
  const { texts } = work;
  useEffect(() => {
    let gone = false;
    void import('./spreadsheet')
      .then(({ changesFrom }) => changesFrom(file, texts))
      .catch((problem: unknown) => (problem instanceof BuildProblem ? problem.message : String(problem)))
      .then((change) => {
        if (!gone) setFound({ of: file, change });
      });
    return () => {
      gone = true;
    };
  }, [file, texts]);
  const change = found?.of === file ? found.change : undefined;
  const isSomething = typeof change === 'object' && Object.keys(change.texts).length > 0;
  return (
    <section className="band" aria-label={t('desk.table.title', { name: file.name })}>
      <h2>{t('desk.table.title', { name: file.name })}</h2>
      {change === undefined && <p role="status">{t('desk.table.reading')}</p>}
      {typeof change === 'string' && (
        <p role="alert" lang="en">
          {change}
        </p>
      )}
      {typeof change === 'object' && (
        <>
          {!isSomething && <p>{t('desk.table.nothing')}</p>}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys, too */}
          <pre lang="en" tabIndex={0}>
            {change.lines.join('\n')}
          </pre>
        </>
      )}
      <div className="handed-ways">
        {isSomething && (
          <button
            type="button"
            className="main-button"
            onClick={() => {
              work.take(change.texts);
              onDone();
            }}
          >
            {t('desk.table.take')}
          </button>
        )}
        <button type="button" className="second-button" onClick={onDone}>
          {t('desk.table.leave')}
        </button>
      </div>
    </section>
  );
}
