import { useState } from 'react';
import type { Facts } from '../../editorial/facts';
import { columnsOf } from '../../editorial/spreadsheet/columns';
import { useSiteWords } from '../shared/words';
import { FieldInput } from './FieldInput';
import { ProblemLines } from './ProblemLines';
import { at, type FieldProblem } from './problems';
import type { Workspace } from './use-workspace';
import { type EntryLine, fieldOf } from './workspace';

interface SourcesProps {
  entry: EntryLine;
  text: string;
  work: Workspace;
  problems: readonly FieldProblem[];
  facts: Facts;
}

/** The pages that bear an entry out: one to begin with, more where they are added. */
export function Sources({ entry, text, work, problems, facts }: SourcesProps) {
  const t = useSiteWords();
  const { place, list } = entry;
  const columns = columnsOf(list).filter(({ path }) => path[0] === 'sources');
  const written = fieldOf(text, place.index, ['sources']);
  const [wanted, setWanted] = useState(1);
  const count = Math.max(wanted, Array.isArray(written) ? written.length : 0);
  const whole = problems.filter(({ field }) => field === 'sources');
  return (
    <fieldset>
      <legend>{t('desk.form.sources')}</legend>
      <p className="hint">{t('desk.form.sourcesHint')}</p>
      <ProblemLines problems={whole} />
      {Array.from({ length: count }, (_, number) => (
        <div key={number} className="source" role="group" aria-label={t('desk.form.source', { number: number + 1 })}>
          {columns.map((column) => {
            const path = column.path.map((step) => (step === 0 ? number : step));
            return (
              <FieldInput
                key={path.join('.')}
                list={list}
                column={{ ...column, path }}
                value={fieldOf(text, place.index, path)}
                problems={at(problems, path)}
                facts={facts}
                onChange={(value) => work.setField(place, path, value)}
              />
            );
          })}
          {count > 1 && (
            <button
              type="button"
              className="small-button"
              onClick={() => {
                if (Array.isArray(written) && number < written.length) work.removeIn(place, ['sources', number]);
                setWanted(Math.max(1, count - 1));
              }}
            >
              {t('desk.form.removeSource', { number: number + 1 })}
            </button>
          )}
        </div>
      ))}
      {Array.isArray(written) && written.length === count && (
        <button type="button" className="small-button" onClick={() => setWanted(count + 1)}>
          {t('desk.form.addSource')}
        </button>
      )}
    </fieldset>
  );
}
