/** A reader of Spokane's third legislative district, who chooses it from the lists of the options. */
import { choose } from './by-role';
import { waitForText } from './keyboard';
import type { RigBrowser } from './launch';

export async function chooseThirdDistrict(rig: RigBrowser): Promise<void> {
  const options = await rig.openExtensionPage('options.html');
  await choose(options, 'State', 'wa');
  await choose(options, 'Legislative district', '3');
  await waitForText(options, /Natasha Hill/);
  await options.close();
}
