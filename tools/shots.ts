/**
 * `npm run shots`: a picture of every surface and state, and a look at each with axe, colours included.
 *
 *   npm run shots                     all states, light and dark; a few also in forced colours, narrow and at 400 %
 *   npm run shots -- card-measure     states whose name begins so
 *   npm run shots -- --languages      the main states in every language, and mirrored; or `--languages=vi,ko`
 *   npm run shots -- --firefox        in Firefox instead of Chromium
 *
 * Prints each picture's path. Ends with an error when axe finds a fault, or something sticks out, is cut off or too small.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerHelp } from '../tests/rig/cli-options';
import { languages } from '../locales/languages';
import { root } from '../tests/rig/build';
import { axeFaults, layoutFaults, openGallery, windowOf } from '../tests/rig/surfaces';

answerHelp(import.meta.url);

interface Look {
  name: string;
  width: number;
  height: number;
  scale: number;
  media: { name: string; value: string }[];
}

const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };
const forced = { name: 'forced-colors', value: 'active' };

function looksFor(state: string, inAllLanguages: boolean, theme?: 'light' | 'dark'): Look[] {
  const usual = { ...windowOf(state), scale: 1.5 };
  if (theme || inAllLanguages) {
    // As wide as usual, and as narrow as a page may get.
    const name = theme ?? 'light';
    return [
      { ...usual, scale: 1, name, media: [light] },
      { name: theme ? `narrow-${theme}` : 'narrow', width: 320, height: 640, scale: 1, media: [light] },
    ];
  }
  const isMain =
    /^(card-official-pinned|card-measure|card-long|companion-official-open|companion-officials|options|welcome-1-district|district-\w+|knows)$/;
  return [
    { name: 'light', ...usual, media: [light] },
    { name: 'dark', ...usual, media: [dark] },
    ...(isMain.test(state)
      ? [
          { name: 'forced', ...usual, media: [forced, dark] },
          { name: 'zoom400', width: 320, height: 256, scale: 2, media: [light] },
          { name: 'narrow', width: 320, height: 640, scale: 1.5, media: [light] },
          ...(state.startsWith('companion')
            ? [{ name: 'tab', width: 1200, height: 900, scale: 1, media: [light] }]
            : []),
        ]
      : []),
  ];
}

/** What is looked at in every language: each surface, with the longest of its texts. */
const inLanguages =
  /^(card-official-whole|card-measure-whole|companion-list|companion-officials|companion-act-(own|letter|sign-in|hearings)|companion-(not-asked|withheld)|scorecard-official|options|welcome-|district-|knows)/;

async function main(): Promise<void> {
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const asked = process.argv.find((argument) => argument.startsWith('--languages'))?.split('=');
  const spoken = asked ? (asked[1]?.split(',') ?? [...languages.map(({ tag }) => tag), 'rtl']) : [undefined];
  const faulty = process.argv.includes('--firefox')
    ? (await draw(only, spoken, 'light')) + (await draw(only, spoken, 'dark'))
    : await draw(only, spoken);
  console.log(faulty === 0 ? 'No faults.' : `${faulty} faults.`);
  if (faulty > 0) process.exitCode = 1;
}

/**
 * Draws the states whose names begin with one of `only`, and answers how many faults there are.
 * @param theme in Firefox, which takes it when it starts; Chromium changes it for each picture.
 */
async function draw(
  only: readonly string[],
  spoken: readonly (string | undefined)[],
  theme?: 'light' | 'dark',
): Promise<number> {
  const folder = join(root, 'shots', theme ? 'firefox' : '');
  mkdirSync(folder, { recursive: true });
  const { page, states, show, close } = await openGallery(theme ? 'firefox' : 'chromium', theme);
  let faulty = 0;
  try {
    const wanted = states.filter((state) => only.length === 0 || only.some((start) => state.startsWith(start)));
    const cdp = theme ? undefined : await page.createCDPSession();
    const pictures = spoken.flatMap((language) =>
      wanted
        .filter((state) => language === undefined || inLanguages.test(state))
        .flatMap((state) => looksFor(state, language !== undefined, theme).map((look) => ({ state, look, language }))),
    );
    for (const { state, look, language } of pictures) {
      const { width, height, scale } = look;
      await page.setViewport({ width, height, deviceScaleFactor: scale });
      await cdp?.send('Emulation.setEmulatedMedia', { features: look.media });
      await show(state, language);
      const path = join(folder, `${state}-${look.name}${language ? `-${language}` : ''}.png`);
      const isWholePage = !state.startsWith('companion') || look.name === 'zoom400';
      await page.screenshot({ path: path as `${string}.png`, fullPage: isWholePage });
      console.log(path);
      const faults = [
        ...(await axeFaults(page, look.name === 'forced' ? 'no-colours' : 'all')),
        ...(await layoutFaults(page)),
      ];
      for (const fault of faults) {
        faulty++;
        console.error(`  ✗ ${fault}`);
      }
    }
  } finally {
    await close();
  }
  return faulty;
}

await main();
