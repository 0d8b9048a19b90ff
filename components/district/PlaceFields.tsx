import type { DistrictChoices } from '../../engine/districts/choices';
import type { Districts } from '../../engine/districts/districts';
import { ownValue } from '../../engine/own-value';
import { SelectField } from '../basics/SelectField';
import type { SelectOption } from '../basics/SelectField';
import { placeName, useWords } from '../basics/words';

interface Chosen {
  districts: Districts;
  /** An empty value: none of them. */
  onChoose(part: keyof Districts, value: string): void;
}

interface PartFieldProps extends Chosen {
  part: keyof Districts;
  label: string;
  options: readonly SelectOption[];
}

/** One list; nothing where there is nothing to choose from. */
export function PartField({ part, label, options, districts, onChoose }: PartFieldProps) {
  const { t } = useWords();
  if (options.length === 0) return null;
  return (
    <SelectField
      label={label}
      value={districts[part] ?? ''}
      empty={t('district.unset')}
      options={options}
      onChange={(value) => onChoose(part, value)}
    />
  );
}

/** Numbers of districts as options: "District 3". */
export function useNumbered() {
  const { t } = useWords();
  return (numbers: readonly string[]) =>
    numbers.map((number) => ({ value: number, label: t('district.numbered', { number }) }));
}

/** City and county, and the district within, which neither a map nor a ZIP tells for sure. */
export function PlaceFields({ districts, choices, onChoose }: Chosen & { choices: DistrictChoices }) {
  const { t } = useWords();
  const numbered = useNumbered();
  const named = (places: readonly string[]) =>
    places.map((place) => {
      const { name, county } = placeName(`${districts.state ?? ''}/${place}`);
      return { value: place, label: county ? t('place.county', { name }) : name };
    });
  const within = (lists: Record<string, string[]>, place: string | undefined) =>
    numbered(ownValue(lists, place ?? '') ?? []);
  const lists = [
    ['city', named(choices.cities)],
    ['council', within(choices.council, districts.city)],
    ['county', named(choices.counties)],
    ['commissioner', within(choices.commissioner, districts.county)],
  ] as const;
  return lists.map(([part, options]) => (
    <PartField
      key={part}
      part={part}
      label={t(`district.${part}`)}
      options={options}
      districts={districts}
      onChoose={onChoose}
    />
  ));
}
