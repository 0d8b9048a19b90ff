import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type DistrictWays } from '../../components/district/DistrictChooser';
import { violations } from './render';
import { sampleWays } from './sample-ways';
import { chooser, confirmation, go, press, user } from './chooser-shown';

describe('the ZIP', () => {
  const look = async (changes: Partial<DistrictWays> = {}) => {
    const view = chooser(changes);
    await go('Enter a ZIP code');
    await user.type(screen.getByRole('textbox', { name: 'ZIP code' }), '99205{Enter}');
    return view;
  };

  it('offers several candidates with places, none of them chosen', async () => {
    const { onKeep } = await look();
    const choices = await screen.findAllByRole('radio', { name: /^District \d/ });
    expect(choices.map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'District 3Sampleton',
      'District 6Sampleton and Exampleville',
    ]);
    expect(choices.some((choice) => (choice as HTMLInputElement).checked)).toBe(false);
    expect(document.activeElement?.textContent).toMatch(/more than one district/);
    await press('Continue');
    expect(screen.queryByRole('region', { name: 'Is this where you live?' })).toBeNull();
    await user.click(choices[1]!);
    await press('Continue');
    await confirmation();
    await press('Yes, save it');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({
      state: 'wa',
      legislative: '6',
      congressional: '5',
      county: 'sample-county',
    });
  });

  it('leads to the map or the lists where none of them is right', async () => {
    await look();
    await user.click(await screen.findByRole('button', { name: 'Not sure? See the map' }));
    expect(await screen.findByRole('listbox', { name: /Washington/ })).toBeTruthy();
    // The button has gone away; the way that it led to has the focus.
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Use a map' }));
  });

  it('offers no council of a stored city by a name that every object inherits', async () => {
    const lists = { legislative: ['3'], congressional: ['5'], cities: ['spokane'], counties: [] };
    const choices = { ...lists, council: {}, commissioner: {} };
    const odd = { state: 'wa', city: 'constructor', county: 'toString' };
    expect(() => chooser({}, odd, { choices })).not.toThrow();
    await go('Choose from lists');
    expect(screen.queryByLabelText(/council district/i)).toBeNull();
  });

  it('leads on to the lists for city and county, which no ZIP tells', async () => {
    const lists = { legislative: ['3'], congressional: ['5'], cities: ['spokane'], counties: [] };
    const choices = { ...lists, council: {}, commissioner: {} };
    const officials = [{ group: 'legislature' as const, officials: [], unknown: [] }];
    chooser({}, { state: 'wa', legislative: '3' }, { choices, officials });
    await go('Enter a ZIP code');
    expect(screen.getByText(/^Your city and county officials aren’t included yet/)).toBeTruthy();
    await press('Choose from lists');
    expect(await screen.findByRole('combobox', { name: 'City' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Choose from lists' }));
  });

  it('asks for city and county before anything is kept, with the ZIP’s county chosen where it is known', async () => {
    const choices = {
      legislative: ['3', '6'],
      congressional: ['5'],
      cities: ['sampleton'],
      counties: ['sample-county'],
      council: { sampleton: ['1', '2'] },
      commissioner: { 'sample-county': ['4'] },
    };
    const { onKeep } = await look({ choices: () => Promise.resolve(choices) });
    await user.click(await screen.findByRole('radio', { name: /^District 3/ }));
    await press('Continue');
    const asked = await confirmation();
    const chosen = async (name: string) => within(asked).findByRole<HTMLSelectElement>('combobox', { name });
    expect((await chosen('County')).value).toBe('sample-county');
    expect((await chosen('City')).value).toBe('');
    await user.selectOptions(await chosen('City'), 'sampleton');
    await user.selectOptions(await chosen('City council district'), '2');
    await press('Yes, save it');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({
      state: 'wa',
      legislative: '3',
      congressional: '5',
      county: 'sample-county',
      city: 'sampleton',
      council: '2',
    });
  });

  it('loses no city that was found, though it is kept before the lists have come', async () => {
    const districts = { state: 'wa', legislative: '3', congressional: '5', city: 'sampleton', county: 'sample-county' };
    const { onKeep } = chooser({
      location: () => Promise.resolve({ kind: 'found', districts }),
      choices: () => new Promise(() => undefined),
    });
    await go('Use my location');
    await press('Use my location');
    await confirmation();
    await press('Yes, save it');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(districts);
  });

  it('asks at once where there is one', async () => {
    const one = [{ number: '9', places: [] }];
    await look({
      zip: () =>
        Promise.resolve({
          kind: 'candidates',
          state: 'wa',
          place: 'Cheney',
          county: 'Spokane',
          candidates: { legislative: one, congressional: one },
        }),
    });
    expect(within(await confirmation()).getAllByText('District 9')).toHaveLength(2);
  });

  it.each([
    ['not-a-zip', /five-digit/],
    ['unknown', /don’t have that ZIP/],
    ['failed', /couldn’t open/],
  ] as const)('says when it is %s', async (kind, words) => {
    await look({ zip: () => Promise.resolve({ kind }) });
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });
});

describe('my location', () => {
  it('is asked only after a press', async () => {
    const location = vi.fn(sampleWays().location);
    chooser({ location });
    await go('Use my location');
    expect(location).not.toHaveBeenCalled();
    await press('Use my location');
    expect(location).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['denied', /blocking your location/],
    ['unavailable', /couldn’t find/],
    ['vague', /only roughly/],
    ['outside', /outside the states we have maps for \(Washington and Idaho\)/],
    ['failed', /couldn’t open/],
  ] as const)('says when it is %s', async (kind, words) => {
    chooser({ location: () => Promise.resolve({ kind }) });
    await go('Use my location');
    await press('Use my location');
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('takes the city of before away from one who has moved', async () => {
    const found = { state: 'wa', legislative: '43', congressional: '7' };
    const { onKeep } = chooser(
      { location: () => Promise.resolve({ kind: 'found', districts: found }) },
      { state: 'wa', legislative: '3', congressional: '5', city: 'spokane' },
    );
    await go('Use my location');
    await press('Use my location');
    await confirmation();
    await press('Yes, save it');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(found);
  });
});

describe('the street address', () => {
  const match = (matchedAddress: string, legislative: string) => ({
    matchedAddress,
    point: [-117.4, 47.6] as [number, number],
    districts: { state: 'wa', legislative },
  });
  const send = async (address: DistrictWays['address']) => {
    const view = chooser({ address });
    await go('Enter a street address');
    expect(screen.getByText(/goes to the U.S. Census Bureau/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Street, city and state' }), '1 Sample St');
    await press('Send to the Census Bureau');
    return view;
  };

  it('asks nobody for nothing', async () => {
    const address = vi.fn(sampleWays().address);
    chooser({ address });
    await go('Enter a street address');
    await press('Send to the Census Bureau');
    expect(address).not.toHaveBeenCalled();
  });

  it('offers several matches as a choice', async () => {
    const matches = [match('1 N SAMPLE ST', '3'), match('1 S SAMPLE ST', '6')];
    await send(() => Promise.resolve({ kind: 'found', matches }));
    await user.click(await screen.findByRole('button', { name: '1 S SAMPLE ST' }));
    expect(within(await confirmation()).getByText('District 6')).toBeTruthy();
  });

  it.each([
    ['none', /couldn’t find/],
    ['refused', /Nothing was sent/],
    ['offline', /You’re offline/],
    ['unreachable', /couldn’t reach/],
    ['busy', /busy/],
    ['changed', /couldn’t read/],
  ] as const)('says when it is %s', async (kind, words) => {
    await send(() => Promise.resolve({ kind }));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });
});

describe('the focus', () => {
  const found = { kind: 'found', districts: { state: 'wa', legislative: '3' } } as const;

  it('goes to the confirmation, and back to the way that was chosen', async () => {
    chooser({ location: () => Promise.resolve(found) });
    await go('Use my location');
    await press('Use my location');
    await confirmation();
    expect(document.activeElement?.textContent).toBe('Is this where you live?');
    await press('No, choose again');
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Use my location' }));
  });

  it('is not lost when the district is forgotten', async () => {
    const { onClear } = chooser({}, { state: 'wa' });
    await press('Clear my district');
    expect(onClear).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Choose from lists' }));
  });
});

describe('axe', () => {
  it.each(['Choose from lists', 'Use a map', 'Enter a ZIP code', 'Use my location', 'Enter a street address'])(
    'finds nothing wrong: %s',
    async (way) => {
      const { container } = chooser({}, { state: 'wa', legislative: '3' });
      await go(way);
      if (way === 'Use a map') await screen.findByRole('listbox', { name: /Washington/ });
      expect(await violations(container)).toEqual([]);
    },
  );
});
