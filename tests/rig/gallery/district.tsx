/** Each way to a district, in each state. */
import { DistrictChooser } from '../../../components/district/DistrictChooser';
import type { DistrictChooserProps } from '../../../components/district/DistrictChooser';
import { DistrictConfirmation } from '../../../components/district/DistrictConfirmation';
import { ZipChoice } from '../../../components/district/ZipChoice';
import { sampleWays } from '../../components/sample-ways';
import { nothing, districts, officials, pressed } from './reader';

const sampleChoices = {
  legislative: ['3', '6'],
  congressional: ['5'],
  cities: ['sampleton'],
  counties: ['sample-county'],
  council: { sampleton: ['1', '2'] },
  commissioner: {},
};

export const chooser = (changes: Partial<DistrictChooserProps> = {}): DistrictChooserProps => ({
  districts,
  states: ['wa', 'id', 'or'],
  choices: sampleChoices,
  officials,
  status: 'saved',
  ways: sampleWays(),
  onKeep: nothing,
  onChoose: nothing,
  onClear: nothing,
  ...changes,
});

export const noChoice = chooser({ districts: {}, choices: null, officials: [], status: undefined });

/** A way to a district, pressed as a reader would: the pictures' script cannot press. */
const way = (name: string, changes: Partial<DistrictChooserProps> = {}) => (
  <div
    className="page"
    ref={(element) => element?.querySelector<HTMLInputElement>(`.ways input[value="${name}"]`)?.click()}
  >
    <DistrictChooser {...chooser(changes)} />
  </div>
);

export const districtStates = {
  'district-map': () => way('map'),
  'district-city-left': () => way('zip', { districts: { state: 'wa', legislative: '3', congressional: '5' } }),
  'district-zip': () => way('zip'),
  'district-location': () => way('location'),
  'district-address': () => way('address'),
  'district-zip-several': () => (
    <div className="page">
      {pressed('button', <ZipChoice onLookUp={sampleWays().zip} onFound={nothing} onWay={nothing} />)}
    </div>
  ),
  'district-confirm': () => (
    <div className="page">
      <DistrictConfirmation
        found={{ ...districts, county: 'sample-county', commissioner: '1' }}
        preview={sampleWays().preview}
        choices={() => Promise.resolve(sampleChoices)}
        onKeep={nothing}
        onAgain={nothing}
      />
    </div>
  ),
};
