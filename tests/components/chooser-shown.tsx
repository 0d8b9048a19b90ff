/** The chooser of districts as a reader meets it, with sample ways to a district. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import {
  DistrictChooser,
  type DistrictChooserProps,
  type DistrictWays,
} from '../../components/district/DistrictChooser';
import type { Districts } from '../../engine/districts/districts';
import { show } from './render';
import { sampleWays } from './sample-ways';

export const user = userEvent.setup();

/** Draws it; answers what it calls. */
export function chooser(
  changes: Partial<DistrictWays> = {},
  districts: Districts = {},
  rest: Partial<DistrictChooserProps> = {},
) {
  const calls = { onKeep: vi.fn(), onClear: vi.fn(), onChoose: vi.fn() };
  const ways = sampleWays(changes);
  const view = show(
    <DistrictChooser
      districts={districts}
      states={['wa', 'id']}
      choices={null}
      officials={[]}
      ways={ways}
      {...calls}
      {...rest}
    />,
  );
  return { ...view, ...calls };
}

export const go = (way: string) => user.click(screen.getByRole('radio', { name: way }));
export const confirmation = () => screen.findByRole('region', { name: 'Is this where you live?' });
export const press = (name: string) => user.click(screen.getByRole('button', { name }));
