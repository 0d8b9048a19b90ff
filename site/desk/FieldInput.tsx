import { useId, useState } from 'react';
import type { Facts } from '../../editorial/facts';
import type { ListName } from '../../editorial/shapes';
import type { Column } from '../../editorial/spreadsheet/columns';
import type { FieldValue, Path } from '../../editorial/yaml-edit';
import { useWords } from '../../components/basics/words';
import { useSiteWords } from '../shared/words';
import { labelOf, lookOf } from './fields';
import { IssueBoxes } from './IssueBoxes';
import { InLanguages } from './InLanguages';
import { OfficialBox } from './OfficialBox';
import { ProblemLines } from './ProblemLines';
import type { FieldProblem } from './problems';

export interface FieldInputProps {
  list: ListName;
  column: Column;
  value: unknown;
  problems: readonly FieldProblem[];
  facts: Facts;
  /** @param path where it is not the column's own: a language of it. */
  onChange(value: FieldValue, path?: Path): void;
}

const asText = (value: unknown): string =>
  value === undefined || value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value);

/** Several words in one line, separated by commas. */
function ListInput({
  described,
  value,
  onChange,
}: {
  described: object;
  value: string;
  onChange(value: string[]): void;
}) {
  const [typed, setTyped] = useState(value);
  const parts = (text: string) =>
    text
      .split(/[;,]/)
      .map((part) => part.trim())
      .filter(Boolean);
  // What was typed stays as it was typed, as long as it means what the file says.
  const shown = parts(typed).join() === parts(value).join() ? typed : value;
  return (
    <input
      {...described}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parts(event.target.value));
      }}
    />
  );
}

/** One field, whatever its kind, with what is to know about it and what is wrong with it. */
export function FieldInput({ list, column, value, problems, facts, onChange }: FieldInputProps) {
  const t = useSiteWords();
  const { t: say } = useWords();
  const id = useId();
  const name = labelOf(list, column);
  const label = t(`desk.fields.${name}` as 'desk.fields.plain');
  const hint = t(`desk.hints.${name}` as 'desk.hints.plain', { defaultValue: '' });
  const isWrong = problems.some(({ level }) => level === 'refused');
  const described = {
    id,
    'aria-invalid': isWrong || undefined,
    'aria-describedby':
      [hint && `${id}-hint`, problems.length > 0 && `${id}-problems`].filter(Boolean).join(' ') || undefined,
  };
  const text = asText(value);
  const look = lookOf(list, column);
  const choice = (one: string) =>
    name === 'kind' ? say(`act.kind.${one}` as 'act.kind.call') : t(`desk.choices.${one}` as 'desk.choices.draft');

  function control() {
    if (column.kind === 'localised')
      return <InLanguages described={described} label={label} column={column} value={value} onChange={onChange} />;
    if (column.kind === 'choice')
      return (
        <select {...described} value={text} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('desk.form.choose')}</option>
          {column.choices?.map((one) => (
            <option key={one} value={one}>
              {choice(one)}
            </option>
          ))}
        </select>
      );
    if (column.kind === 'yes-no')
      return (
        <input
          {...described}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.target.checked || undefined)}
        />
      );
    if (name === 'issues') return <IssueBoxes value={value} onChange={onChange} />;
    if (name === 'official')
      return <OfficialBox described={described} value={text} facts={facts} onChange={onChange} />;
    if (column.kind === 'list') return <ListInput described={described} value={text} onChange={onChange} />;
    if (look === 'day')
      return <input {...described} type="date" value={text} onChange={(event) => onChange(event.target.value)} />;
    if (look === 'moment')
      return (
        <input
          {...described}
          type="datetime-local"
          value={text.replace(' ', 'T').slice(0, 16)}
          onChange={(event) => onChange(event.target.value.replace('T', ' '))}
        />
      );
    if (look === 'line')
      return <input {...described} value={text} onChange={(event) => onChange(event.target.value)} />;
    return <textarea {...described} rows={3} value={text} onChange={(event) => onChange(event.target.value)} />;
  }

  const isGroup = name === 'issues';
  return (
    <div className="field" role={isGroup ? 'group' : undefined} aria-labelledby={isGroup ? `${id}-label` : undefined}>
      {isGroup ? <span id={`${id}-label`}>{label}</span> : <label htmlFor={id}>{label}</label>}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {control()}
      {problems.length > 0 && <ProblemLines id={`${id}-problems`} problems={problems} />}
    </div>
  );
}
