/**
 * The scores below which the tests fail. `npm run spot:score -- --raise` raises them; nothing lowers them.
 */
import { fileURLToPath } from 'node:url';
import { once } from '../../engine/spotting/remembered';
import { type CorpusArticle, readArticles } from './corpus';

interface Floor {
  precision: number;
  recall: number;
}

/**
 * Each half in the parts it was written in. A floor belongs to the articles it was reached on: new articles start with their
 * own, so that they lower none.
 */
const parts = {
  tune: { half: 'tune', from: 0, to: 399 },
  'tune, second part': { half: 'tune', from: 400, to: 499 },
  'tune, third part': { half: 'tune', from: 700, to: 899 },
  'tune, fourth part': { half: 'tune', from: 900, to: 1299 },
  'tune, fifth part': { half: 'tune', from: 1300, to: 1799 },
  'tune, sixth part': { half: 'tune', from: 1800, to: 1899 },
  'tune, seventh part': { half: 'tune', from: 1900, to: 1939 },
  'tune, eighth part': { half: 'tune', from: 2000, to: 2019 },
  'tune, ninth part': { half: 'tune', from: 2040, to: 2095 },
  'tune, tenth part': { half: 'tune', from: 2100, to: 2159 },
  'tune, eleventh part': { half: 'tune', from: 2160, to: 2181 },
  'tune, twelfth part': { half: 'tune', from: 2204, to: 2263 },
  'tune, thirteenth part': { half: 'tune', from: 2264, to: 2303 },
  'tune, fourteenth part': { half: 'tune', from: 2304, to: 2347 },
  'tune, fifteenth part': { half: 'tune', from: 2348, to: 2371 },
  'tune, sixteenth part': { half: 'tune', from: 2372, to: 2445 },
  'tune, seventeenth part': { half: 'tune', from: 2446, to: 2495 },
  'tune, eighteenth part': { half: 'tune', from: 2520, to: 2545 },
  'tune, nineteenth part': { half: 'tune', from: 2546, to: 2569 },
  'tune, twentieth part': { half: 'tune', from: 2570, to: 2589 },
  'tune, twenty-first part': { half: 'tune', from: 2590, to: 2613 },
  'tune, twenty-second part': { half: 'tune', from: 2638, to: 2661 },
  'tune, twenty-third part': { half: 'tune', from: 2662, to: 2685 },
  'tune, twenty-fourth part': { half: 'tune', from: 2686, to: 2711 },
  'tune, twenty-fifth part': { half: 'tune', from: 2712, to: 2735 },
  'tune, twenty-sixth part': { half: 'tune', from: 2780, to: 2799 },
  'tune, twenty-seventh part': { half: 'tune', from: 2800, to: 2819 },
  'tune, twenty-eighth part': { half: 'tune', from: 2820, to: 2839 },
  'tune, twenty-ninth part': { half: 'tune', from: 2840, to: 2859 },
  'tune, thirtieth part': { half: 'tune', from: 2874, to: 2893 },
  'tune, thirty-first part': { half: 'tune', from: 2894, to: 2913 },
  'tune, thirty-second part': { half: 'tune', from: 2914, to: 2933 },
  check: { half: 'check', from: 500, to: 599 },
  'check, second part': { half: 'check', from: 600, to: 699 },
  'check, third part': { half: 'check', from: 700, to: 899 },
  'check, fourth part': { half: 'check', from: 900, to: 1299 },
  'check, fifth part': { half: 'check', from: 1300, to: 1699 },
  'check, sixth part': { half: 'check', from: 2020, to: 2039 },
  'check, seventh part': { half: 'check', from: 2182, to: 2203 },
  'check, eighth part': { half: 'check', from: 2496, to: 2519 },
  'check, ninth part': { half: 'check', from: 2614, to: 2637 },
  'check, tenth part': { half: 'check', from: 2934, to: 2953 },
} as const;
export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as Part[];
export type Floors = Record<Part, Record<'person' | 'measure', Floor>>;

export const floorsFile = fileURLToPath(new URL('./floors.json', import.meta.url));

const read = (name: string) => once(() => readArticles(fileURLToPath(new URL(`../pages/${name}`, import.meta.url))));
/** The halves of the project's own articles. */
const halves: Record<'tune' | 'check', () => CorpusArticle[]> = { tune: read('tune'), check: read('check') };

/** The articles of a half that were written together: their ids begin with a number. */
export function part(name: Part): CorpusArticle[] {
  const { half: of } = parts[name];
  return halves[of]().filter(({ id }) => partsOf(of, id).includes(name));
}

/** The parts in which an article is scored: exactly one, if all is well. */
export function partsOf(of: 'tune' | 'check', id: string): Part[] {
  const number = parseInt(id, 10);
  return partNames.filter((name) => {
    const { half, from, to } = parts[name];
    return half === of && number >= from && number <= to;
  });
}

/** The ranges of a half, in words. */
export const rangesOf = (of: 'tune' | 'check'): string =>
  Object.values(parts)
    .filter(({ half }) => half === of)
    .map(({ from, to }) => `${from}–${to}`)
    .join(', ');
