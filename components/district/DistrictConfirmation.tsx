import { Check, Undo2 } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { withDistrict, withoutUnknownPlaces } from '../../engine/districts/choices';
import type { DistrictChoices } from '../../engine/districts/choices';
import type { PackId } from '../../engine/identifiers';
import type { Districts } from '../../engine/districts/districts';
import { OfficialsPreview } from './MyOfficials';
import type { OfficialsGroup } from './MyOfficials';
import { placeName, useWords } from '../basics/words';
import { PlaceFields } from './PlaceFields';

/** Whom these districts give, without keeping them. */
export type DistrictPreview = (districts: Districts) => Promise<readonly OfficialsGroup[]>;

export interface DistrictConfirmationProps {
  found: Districts;
  preview: DistrictPreview;
  /** What there is to choose from in a state; undefined where there is nothing of it. */
  choices(state: PackId): Promise<DistrictChoices | undefined>;
  onKeep(districts: Districts): void;
  onAgain(): void;
}

/**
 * Where every way but the lists ends: which districts, whom they give, and nothing kept before "yes". City and county,
 * which most ways leave open, are asked here, at once.
 */
export function DistrictConfirmation({ found: proposed, ...props }: DistrictConfirmationProps) {
  const { preview, choices: choicesIn, onKeep, onAgain } = props;
  const { t } = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<DistrictChoices>();
  const [chosen, setChosen] = useState(proposed);
  // Until the lists are there, and where there are none, what was found stays as it is.
  const found = useMemo(() => (choices ? withoutUnknownPlaces(chosen, choices) : chosen), [chosen, choices]);
  const { state } = proposed;
  useEffect(() => {
    let gone = false;
    if (state)
      choicesIn(state).then(
        (lists) => gone || setChoices(lists),
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [state, choicesIn]);
  const [officials, setOfficials] = useState<readonly OfficialsGroup[] | 'failed'>();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let gone = false;
    preview(found).then(
      (groups) => gone || setOfficials(groups),
      () => gone || setOfficials('failed'),
    );
    return () => {
      gone = true;
    };
  }, [found, preview]);
  return (
    <section className="chooser-preview" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('district.confirm.title')}
      </h3>
      <DistrictSummary districts={found} />
      {choices && (
        <div className="confirm-places">
          <PlaceFields
            districts={found}
            choices={choices}
            onChoose={(part, value) => setChosen(withDistrict(found, part, value))}
          />
        </div>
      )}
      <h4>{t('district.who')}</h4>
      {officials === undefined && <p role="status">{t('district.loading')}</p>}
      {officials === 'failed' && <p role="alert">{t('district.failed')}</p>}
      {typeof officials === 'object' && <OfficialsPreview groups={officials} />}
      <div className="confirm-buttons">
        <button type="button" className="main-button" onClick={() => onKeep(found)}>
          <Check aria-hidden="true" size={18} /> {t('district.confirm.keep')}
        </button>
        <button type="button" className="second-button" onClick={onAgain}>
          <Undo2 aria-hidden="true" size={18} /> {t('district.confirm.again')}
        </button>
      </div>
    </section>
  );
}

/** The districts themselves, part by part. */
export function DistrictSummary({ districts }: { districts: Districts }) {
  const words = useWords();
  const { t } = words;
  const { state, legislative, legislativeLower, congressional, city, council, county, commissioner } = districts;
  const numbered = (number: string) => (/^\d/.test(number) ? t('district.numbered', { number }) : number);
  const place = (slug: string) => {
    const { name, county: isCounty } = placeName(`${state ?? ''}/${slug}`);
    return isCounty ? t('place.county', { name }) : name;
  };
  const lines: (readonly [label: string, value: string | undefined])[] = [
    [t('district.state'), state && words.state(state)],
    [t(legislativeLower ? 'district.legislativeUpper' : 'district.legislative'), legislative && numbered(legislative)],
    [t('district.legislativeLower'), legislativeLower && numbered(legislativeLower)],
    [t('district.congressional'), congressional && numbered(congressional)],
    [t('district.city'), city && place(city)],
    [t('district.council'), council && numbered(council)],
    [t('district.county'), county && place(county)],
    [t('district.commissioner'), commissioner && numbered(commissioner)],
  ];
  return (
    <dl className="district-summary">
      {lines.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
