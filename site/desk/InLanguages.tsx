import { useState } from 'react';
import type { Column } from '../../editorial/spreadsheet/columns';
import type { FieldValue, Path } from '../../editorial/yaml-edit';
import { languages } from '../../locales/languages';
import { useSiteWords } from '../shared/words';
import { lookOf } from './fields';

interface InLanguagesProps {
  /** Of the English text: its label and what it is described by are around it. */
  described: { id: string };
  label: string;
  column: Column;
  value: unknown;
  onChange(value: FieldValue, path?: Path): void;
}

/** A text in English, and in every other language that somebody has written. */
export function InLanguages({ described, label, column, value, onChange }: InLanguagesProps) {
  const t = useSiteWords();
  const texts = (typeof value === 'object' && value !== null ? value : { en: value }) as Record<string, unknown>;
  const [added, setAdded] = useState<readonly string[]>([]);
  const others = languages.filter(({ tag }) => tag !== 'en');
  const shown = others.filter(({ tag }) => texts[tag] !== undefined || added.includes(tag));
  const left = others.filter((one) => !shown.includes(one));
  const rows = lookOf('actions', column) === 'line' ? 1 : 4;
  const box = (tag: string, more: object) => (
    <textarea
      {...more}
      rows={rows}
      lang={tag}
      value={String(texts[tag] ?? '')}
      onChange={(event) => onChange(event.target.value, [...column.path, tag])}
    />
  );
  return (
    <>
      {box('en', described)}
      {shown.map(({ tag, name }) => (
        <label key={tag} className="other-language">
          <span>{t('desk.form.inLanguage', { field: label, language: name })}</span>
          {box(tag, {})}
        </label>
      ))}
      {left.length > 0 && (
        <select
          className="add-language"
          aria-label={`${t('desk.form.addLanguage')}: ${label}`}
          value=""
          onChange={(event) => setAdded([...added, event.target.value])}
        >
          <option value="">{t('desk.form.addLanguage')}</option>
          {left.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
