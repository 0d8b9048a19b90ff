import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Districts } from '../../engine/districts/districts';
import { sampleWays } from './sample-ways';
import { chooser, confirmation, go, press, user } from './chooser-shown';

describe('the map', () => {
  const open = async (districts: Districts = {}) => {
    const view = chooser({}, districts);
    await go('Use a map');
    return { ...view, map: await screen.findByRole('listbox', { name: 'Legislative district, Washington' }) };
  };

  it('is read only when it is opened', async () => {
    const boundaries = vi.fn(sampleWays().boundaries);
    chooser({ boundaries });
    expect(boundaries).not.toHaveBeenCalled();
    await go('Use a map');
    await screen.findByRole('listbox', { name: /Legislative/ });
    expect(boundaries).toHaveBeenCalledExactlyOnceWith('wa');
  });

  it('has all 49 districts, with one stop for the Tab key', async () => {
    const { map } = await open();
    const districts = within(map).getAllByRole('option');
    expect(districts).toHaveLength(49);
    expect(districts.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('moves with the arrows, and picks with Enter', async () => {
    const { map, onKeep } = await open({ state: 'wa', legislative: '3' });
    within(map).getByRole('option', { name: 'District 3' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('District 4');
    await user.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('District 49');
    await user.keyboard('{Enter}');
    await confirmation();
    await press('Yes, save it');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({ state: 'wa', legislative: '49' });
  });

  it('shows the ten congressional districts, and keeps the legislative one', async () => {
    const { onKeep } = await open({ state: 'wa', legislative: '3' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'District type' }), 'Congressional district');
    const map = await screen.findByRole('listbox', { name: 'Congressional district, Washington' });
    expect(within(map).getAllByRole('option')).toHaveLength(10);
    await user.click(within(map).getByRole('option', { name: 'District 5' }));
    await confirmation();
    await press('Yes, save it');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({ state: 'wa', legislative: '3', congressional: '5' });
  });

  it('takes another district for a move: what cannot go with it is forgotten', async () => {
    const home = { state: 'wa', legislative: '3', congressional: '5', city: 'spokane', county: 'spokane-county' };
    const { map, onKeep } = await open(home);
    await user.click(within(map).getByRole('option', { name: 'District 49' }));
    await confirmation();
    await press('Yes, save it');
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({ state: 'wa', legislative: '49' });
    await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: 'District 9' }));
    await confirmation();
    await press('Yes, save it');
    expect(onKeep).toHaveBeenLastCalledWith({ state: 'wa', legislative: '9', congressional: '5' });
  });

  it('comes closer to Spokane', async () => {
    const { map } = await open();
    const before = map.getAttribute('viewBox');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Map area' }), 'Spokane');
    expect(map.getAttribute('viewBox')).not.toBe(before);
  });

  it('has the same districts as a list, which waits for its button', async () => {
    await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'The same districts as a list' }), 'District 6');
    expect(screen.queryByRole('region', { name: 'Is this where you live?' })).toBeNull();
    await press('Continue');
    expect(within(await confirmation()).getByText('District 6')).toBeTruthy();
  });

  it('says when it cannot be opened', async () => {
    chooser({ boundaries: () => Promise.reject(new Error('no file')) });
    await go('Use a map');
    expect((await screen.findByRole('alert')).textContent).toMatch(/couldn’t open/);
  });
});
