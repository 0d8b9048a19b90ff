import type { DistrictChoices } from '../../engine/districts/choices';
import type { Districts } from '../../engine/districts/districts';
import { SelectField } from '../basics/SelectField';
import type { SelectOption } from '../basics/SelectField';
import { placeName, useWords } from '../basics/words';
import { ownValue } from '../../engine/own-value';

export interface DistrictListsProps {
  districts: Districts;
  states: readonly string[];
  /** Lists of the chosen state; null where there is no state yet. */
  choices: DistrictChoices | 'loading' | 'failed' | null;
  onChoose(part: keyof Districts, value: string): void;
}

/** The way to a district by lists. It alone reaches council and commissioner districts, for which there is no map. */
export function DistrictLists({ districts, states, choices, onChoose }: DistrictListsProps) {
  const words = useWords();
  const { t } = words;
  const named = (places: readonly string[]) =>
    places.map((place) => {
      const { name, county } = placeName(`${districts.state ?? ''}/${place}`);
      return { value: place, label: county ? t('place.county', { name }) : name };
    });
  const numbered = (numbers: readonly string[]) =>
    numbers.map((number) => ({ value: number, label: t('district.numbered', { number }) }));
  const field = (part: keyof Districts, label: string, options: SelectOption[]) =>
    options.length > 0 && (
      <SelectField
        label={label}
        value={districts[part] ?? ''}
        empty={t('district.unset')}
        options={options}
        onChange={(value) => onChoose(part, value)}
      />
    );
  const stateOptions = states
    .map((id) => ({ value: id, label: words.state(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, words.language));
  return (
    <>
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
          {field('council', t('district.council'), numbered(ownValue(choices.council, districts.city ?? '') ?? []))}
          {field('county', t('district.county'), named(choices.counties))}
          {field(
            'commissioner',
            t('district.commissioner'),
            numbered(ownValue(choices.commissioner, districts.county ?? '') ?? []),
          )}
        </>
      )}
      <p className="hint">
        {t('district.optional')} {t('district.find')}
      </p>
    </>
  );
}
