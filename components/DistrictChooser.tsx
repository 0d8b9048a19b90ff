import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { DistrictChoices } from '../engine/districts/choices';
import type { Districts } from '../engine/districts/districts';
import { OfficialsPreview } from './MyOfficials';
import type { OfficialsGroup } from './MyOfficials';
import { placeName, useWords } from './words';

export interface DistrictChooserProps {
  districts: Districts;
  states: readonly string[];
  /** Lists of the chosen state; null where there is no state yet. */
  choices: DistrictChoices | 'loading' | 'failed' | null;
  /** Who the choice gives. */
  officials: readonly OfficialsGroup[];
  /** What has just been done, to be said aloud. */
  status?: 'saved' | 'cleared' | undefined;
  onChoose(part: keyof Districts, value: string): void;
  onClear(): void;
}

/** The way to a district by lists. Each choice is kept at once, and shows at once whom it gives. */
export function DistrictChooser({
  districts,
  states,
  choices,
  officials,
  status,
  onChoose,
  onClear,
}: DistrictChooserProps) {
  const words = useWords();
  const { t } = words;
  const named = (places: readonly string[]) =>
    places.map((place) => {
      const { name, county } = placeName(`${districts.state ?? ''}/${place}`);
      return { value: place, label: county ? t('place.county', { name }) : name };
    });
  const numbered = (numbers: readonly string[]) =>
    numbers.map((number) => ({ value: number, label: t('district.numbered', { number }) }));
  const field = (part: keyof Districts, label: string, options: Option[]) =>
    options.length > 0 && (
      <Choice
        label={label}
        value={districts[part] ?? ''}
        options={options}
        onChange={(value) => onChoose(part, value)}
      />
    );
  const stateOptions = states
    .map((id) => ({ value: id, label: words.state(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
  return (
    <div className="chooser">
      <div className="chooser-fields">
        {field('state', t('district.state'), stateOptions)}
        {choices === 'loading' && <p role="status">{t('district.loading')}</p>}
        {choices === 'failed' && <p role="alert">{t('district.failed')}</p>}
        {choices !== null && typeof choices === 'object' && (
          <>
            {field(
              'legislative',
              t(choices.legislativeLower ? 'district.legislativeUpper' : 'district.legislative'),
              numbered(choices.legislative),
            )}
            {choices.legislativeLower &&
              field('legislativeLower', t('district.legislativeLower'), numbered(choices.legislativeLower))}
            {field('congressional', t('district.congressional'), numbered(choices.congressional))}
            {field('city', t('district.city'), named(choices.cities))}
            {field('council', t('district.council'), numbered(choices.council[districts.city ?? ''] ?? []))}
            {field('county', t('district.county'), named(choices.counties))}
            {field(
              'commissioner',
              t('district.commissioner'),
              numbered(choices.commissioner[districts.county ?? ''] ?? []),
            )}
          </>
        )}
        <p className="hint">
          {t('district.optional')} {t('district.find')}
        </p>
        {districts.state && (
          <button type="button" className="second-button" onClick={onClear}>
            <Trash2 aria-hidden="true" size={18} /> {t('district.clear')}
          </button>
        )}
        <p role="status" className="saved">
          {status && t(`district.${status}`)}
        </p>
      </div>
      {officials.length > 0 && (
        <section className="chooser-preview" aria-label={t('district.who')}>
          <h3>{t('district.who')}</h3>
          <OfficialsPreview groups={officials} />
        </section>
      )}
    </div>
  );
}

interface Option {
  value: string;
  label: string;
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: Option[];
  onChange(value: string): void;
}) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('district.unset')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
