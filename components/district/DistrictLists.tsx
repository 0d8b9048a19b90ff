import type { DistrictChoices } from '../../engine/districts/choices';
import type { Districts } from '../../engine/districts/districts';
import type { SelectOption } from '../basics/SelectField';
import { useWords } from '../basics/words';
import { PartField, PlaceFields, useNumbered } from './PlaceFields';

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
  const numbered = useNumbered();
  const field = (part: keyof Districts, label: string, options: SelectOption[]) => (
    <PartField part={part} label={label} options={options} districts={districts} onChoose={onChoose} />
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
          <PlaceFields districts={districts} choices={choices} onChoose={onChoose} />
        </>
      )}
      <p className="hint">
        {t('district.optional')} {t('district.find')}
      </p>
    </>
  );
}
