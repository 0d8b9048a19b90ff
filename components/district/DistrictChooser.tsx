import { Hash, List, LocateFixed, Mail, Map as MapIcon, Trash2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { adopt, mappedStates } from '../../engine/districts/found';
import type { Districts } from '../../engine/districts/districts';
import { AddressLookUp } from './AddressLookUp';
import type { AddressLookUpProps } from './AddressLookUp';
import { DistrictConfirmation, DistrictSummary } from './DistrictConfirmation';
import type { DistrictConfirmationProps, DistrictPreview } from './DistrictConfirmation';
import { DistrictLists } from './DistrictLists';
import type { DistrictListsProps } from './DistrictLists';
import { DistrictMap } from './DistrictMap';
import type { DistrictMapProps } from './DistrictMap';
import { LocationLookUp } from './LocationLookUp';
import type { LocationLookUpProps } from './LocationLookUp';
import { OfficialsPreview } from './MyOfficials';
import type { OfficialsGroup } from './MyOfficials';
import { useWords } from '../basics/words';
import { ZipChoice } from './ZipChoice';
import type { ZipChoiceProps } from './ZipChoice';

/** What the ways besides the lists ask of the device, and of the Census Bureau. */
export interface DistrictWays {
  boundaries: DistrictMapProps['load'];
  zip: ZipChoiceProps['onLookUp'];
  location: LocationLookUpProps['onLocate'];
  address: AddressLookUpProps['onLookUp'];
  preview: DistrictPreview;
  choices: DistrictConfirmationProps['choices'];
}

export interface DistrictChooserProps extends Omit<DistrictListsProps, 'districts'> {
  /** The way that is open first; lists where it is not given. */
  firstWay?: 'zip';
  districts: Districts;
  /** Who the choice gives. */
  officials: readonly OfficialsGroup[];
  /** What has just been done, to be said aloud. */
  status?: 'saved' | 'cleared' | undefined;
  ways: DistrictWays;
  onKeep(districts: Districts): void;
  onClear(): void;
}

const ways = ['list', 'map', 'zip', 'location', 'address'] as const;
type Way = (typeof ways)[number];
const icons: Record<Way, LucideIcon> = { list: List, map: MapIcon, zip: Hash, location: LocateFixed, address: Mail };

/** Five ways to a district. The lists keep each choice at once; the others show what they found, and ask. */
export function DistrictChooser(props: DistrictChooserProps) {
  const { districts, choices, officials, status, onKeep, onClear } = props;
  const { t } = useWords();
  const name = useId();
  const [way, setWay] = useState<Way>(props.firstWay ?? 'list');
  const [found, setFound] = useState<Districts>();
  const checkedWay = useRef<HTMLInputElement>(null);
  // What had the focus goes away with a confirmation and with "clear": the way that is chosen takes it over.
  const hasCities = typeof choices === 'object' && choices !== null && choices.cities.length > 0;
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    if (returns > 0) checkedWay.current?.focus();
  }, [returns]);
  const goBack = () => {
    setFound(undefined);
    setReturns((count) => count + 1);
  };
  const take = (next: Way) => {
    setFound(undefined);
    setWay(next);
  };
  /** To another way by a button that goes away with the present one. */
  const goTo = (next: Way) => {
    take(next);
    setReturns((count) => count + 1);
  };
  return (
    <div className="chooser">
      <div className="chooser-fields">
        <fieldset className="ways">
          <legend>{t('district.ways.label')}</legend>
          {ways.map((one) => (
            <label key={one} className="way">
              <input
                type="radio"
                name={name}
                value={one}
                checked={way === one}
                ref={way === one ? checkedWay : undefined}
                onChange={() => take(one)}
              />
              <WayIcon way={one} /> {t(`district.ways.${one}`)}
            </label>
          ))}
        </fieldset>
        {found ? (
          <DistrictConfirmation
            found={found}
            preview={props.ways.preview}
            choices={props.ways.choices}
            onKeep={(kept) => {
              onKeep(kept);
              goBack();
            }}
            onAgain={goBack}
          />
        ) : (
          <WayPanel {...props} way={way} onFound={setFound} onWay={goTo} />
        )}
        {districts.state && !found && (
          <button
            type="button"
            className="second-button"
            onClick={() => {
              onClear();
              goBack();
            }}
          >
            <Trash2 aria-hidden="true" size={18} /> {t('district.clear')}
          </button>
        )}
        <p role="status" className="saved">
          {status && !found && t(`district.${status}`)}
        </p>
      </div>
      {officials.length > 0 && !found && (
        <section className="chooser-preview" aria-label={t('district.who')}>
          {way !== 'list' && <DistrictSummary districts={districts} />}
          <h3>{t('district.who')}</h3>
          <OfficialsPreview groups={officials} />
          {way !== 'list' && !districts.city && !districts.county && hasCities && (
            <>
              <p className="hint">{t('district.cityLeft')}</p>
              <button type="button" className="small-button" onClick={() => goTo('list')}>
                <List aria-hidden="true" size={16} /> {t('district.ways.list')}
              </button>
            </>
          )}
        </section>
      )}
    </div>
  );
}

function WayIcon({ way }: { way: Way }) {
  const Icon = icons[way];
  return <Icon aria-hidden="true" size={18} />;
}

interface WayPanelProps extends DistrictChooserProps {
  way: Way;
  onFound(found: Districts): void;
  onWay(way: Way): void;
}

function WayPanel({ way, onFound, onWay, ...props }: WayPanelProps) {
  const { districts, ways } = props;
  const livesHere = (found: Districts) => onFound(adopt(districts, found));
  if (way === 'map') {
    return <DistrictMap districts={districts} states={mappedStates} load={ways.boundaries} onPick={onFound} />;
  }
  if (way === 'zip') return <ZipChoice onLookUp={ways.zip} onFound={livesHere} onWay={onWay} />;
  if (way === 'location') return <LocationLookUp onLocate={ways.location} onFound={livesHere} />;
  if (way === 'address') return <AddressLookUp onLookUp={ways.address} onFound={livesHere} />;
  return <DistrictLists {...props} />;
}
