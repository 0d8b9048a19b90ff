import { useEffect, useId, useMemo, useRef } from 'react';
import { Switch } from '../../components/basics/Switch';
import type { Facts } from '../../editorial/facts';
import type { Column } from '../../editorial/spreadsheet/columns';
import { useSiteWords } from '../shared/words';
import { fieldsOf } from './fields';
import { FieldInput } from './FieldInput';
import { FileText } from './FileText';
import { ProblemLines } from './ProblemLines';
import { at, problemsOf } from './problems';
import { Sources } from './Sources';
import type { Check } from './use-check';
import type { Workspace } from './use-workspace';
import { type EntryLine, fieldOf } from './workspace';

export interface EntryFormProps {
  entry: EntryLine;
  work: Workspace;
  check: Check;
  facts: Facts;
}

/** One entry as a form. What the shapes do not know stays in the file as it is. */
export function EntryForm({ entry, work, check, facts }: EntryFormProps) {
  const t = useSiteWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { place, list } = entry;
  const text = work.texts[place.file] ?? '';
  const { main, vouch, more, hasSources } = fieldsOf(list);
  const problems = useMemo(
    () => problemsOf(place, `${check.place}/${place.file}`, list, text, check.problems),
    [place, list, text, check],
  );
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);

  const input = (column: Column) => (
    <FieldInput
      key={column.path.join('.')}
      list={list}
      column={column}
      value={fieldOf(text, place.index, column.path)}
      problems={at(problems, column.path)}
      facts={facts}
      onChange={(value, path = column.path) => work.setField(place, path, value)}
    />
  );
  const isDraft = entry.status === 'draft';
  const shown = new Set([...main, ...vouch, ...more].map(({ path }) => path[0]));
  const whole = problems.filter(({ field = '' }) => {
    const [name = ''] = field.split('.');
    return !(shown.has(name) || (hasSources && name === 'sources'));
  });
  return (
    <section aria-labelledby={id} className="band entry-form">
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('desk.form.title', { what: t(`desk.lists.${list}`) })}
      </h2>
      <ProblemLines problems={whole} />
      {main.map(input)}
      {hasSources && (
        <Sources entry={entry} text={text} work={work} problems={at(problems, ['sources'])} facts={facts} />
      )}
      {vouch.length > 0 && (
        <fieldset>
          <legend>{t('desk.form.vouch')}</legend>
          {vouch.map(input)}
        </fieldset>
      )}
      {hasSources && (entry.status === undefined || isDraft) && (
        <div className="finished">
          <Switch
            label={t('desk.form.finished')}
            on={!isDraft}
            onChange={(on) => work.setField(place, ['status'], on ? undefined : 'draft')}
          />
          <p className="hint">{t('desk.form.finishedHint')}</p>
        </div>
      )}
      {more.length > 0 && (
        <details>
          <summary>{t('desk.form.more')}</summary>
          {more.map(input)}
        </details>
      )}
      <details>
        <summary>{t('desk.form.file', { file: place.file })}</summary>
        <FileText file={place.file} work={work} />
      </details>
    </section>
  );
}
