/** F123: what is said again and again of people is no more work each time. */
import { describe, expect, it } from 'vitest';
import { findMentions, mightContainMentions } from '../../../engine/spotting';
import { type Calls, callsOf, growing } from './calls';
import { index } from './people-roster';
import { mostTitles } from '../../../engine/spotting/people/scripts/officials-by-sound';

/** More introductions of a surname than are noted; and four times as many, which is sixteen times the work for a square. */
const [some, more] = [300, 1_200];
const times = 10;

const letter = (code: number): string => String.fromCharCode(97 + code);
/** Names that no roster has, each another: "Zaa", "Zba". */
const nameOf = (at: number): string =>
  `Z${letter(at % 26)}${letter(Math.floor(at / 26) % 26)}${letter(Math.floor(at / 676))}`;

type Unit = (at: number) => string;
const units: Record<string, Unit> = {
  'an occupation': () => 'teacher Zetterby, ',
  'an age': () => 'Ingmar Zetterby, 61, said. ',
  'an office and a town': () => 'Sen. Zetterby, D-Longview, said. ',
  'a district': () => 'Ingmar Zetterby (District 19), ',
  'the name in full and the surname': () => 'Sen. Ingmar Zetterby met Zetterby. ',
  'others of a surname, and the surname': (at) => `senator ${nameOf(at)} Zetterby, Zetterby. `,
  'towns behind a surname': (at) => `Zetterby of ${nameOf(at)}, `,
  'tags of towns': (at) => `Sen. Zetterby, D-${nameOf(at)}, `,
  'titles of several without names': () => 'Linda Brown comisionados del condado. ',
  'names of a list': () => 'Zetterby; Brandvold; ',
  'surnames in a row': () => 'Zetterby, Brandvold and Tollefsrud. ',
};

const request = (texts: readonly string[]) => ({
  facts: { url: 'https://www.spokesman.com/stories/1', dates: ['2026-02-10'] },
  runs: texts.map((text) => ({ text })),
});
const manyOf = (unit: Unit, count: number): string[] => Array.from({ length: count }, (_, at) => unit(at));

/** The functions that are called more often for each of more than for each of some. */
async function grown(read: (texts: readonly string[]) => unknown, unit: Unit): Promise<string[]> {
  // What is made once is made before, and what is remembered is forgotten alike.
  read(manyOf(unit, 2));
  const measured = async () => {
    const few = await callsOf(() => read(manyOf(unit, some)));
    return growing(few, await callsOf(() => read(manyOf(unit, more))), times);
  };
  // A store that happens to be emptied between the two counts once; what really grows does so each time.
  return (await measured()).length === 0 ? [] : measured();
}

describe.each(Object.entries(units))('F123: %s, again and again', (_, unit) => {
  it('is as much work each time, in one paragraph', async () => {
    const read = (texts: readonly string[]) => findMentions(index, request([texts.join('')]), '2026-11-25');
    expect(await grown(read, unit)).toEqual([]);
  });

  it('is as much work each time, in a paragraph each', async () => {
    expect(await grown((texts) => findMentions(index, request(texts), '2026-11-25'), unit)).toEqual([]);
  });

  it('is as much work each time, for the first question', async () => {
    expect(await grown((texts) => mightContainMentions(index, texts.join('')), unit)).toEqual([]);
  });
});

describe('the sound of names beside titles in other scripts', () => {
  const titles: Record<string, string> = { Ukrainian: 'Представниці ', Hindi: 'सांसद ', Korean: '의원 신디 류 ' };
  const soundsIn = (calls: Calls): number =>
    [...calls].reduce((sum, [name, count]) => sum + (name.includes('people/sounds/') ? count : 0), 0);
  const soundsFor = async (title: string, count: number): Promise<number> => {
    mightContainMentions(index, title.repeat(3));
    const calls = await callsOf(() => mightContainMentions(index, title.repeat(count)));
    return soundsIn(calls);
  };

  it.each(Object.entries(titles))('is asked once for a name that is beside each: %s', async (_, title) => {
    const [some, more] = [await soundsFor(title, 100), await soundsFor(title, 400)];
    expect(more).toBeLessThan(some + 2_000);
  });

  it('is asked no more where a page has more titles than are looked at, however long it is', async () => {
    const another = (at: number): string => String.fromCharCode(0x430 + (at % 32), 0x430 + (Math.floor(at / 32) % 32));
    const page = (count: number) => manyOf((at) => `Сенаторки ${another(at)}и `, count).join('');
    expect(mightContainMentions(index, page(mostTitles - 10))).toBe(false);
    expect(mightContainMentions(index, page(mostTitles + 10))).toBe(true);
    const few = await callsOf(() => mightContainMentions(index, page(mostTitles)));
    const many = await callsOf(() => mightContainMentions(index, page(20 * mostTitles)));
    expect(soundsIn(many)).toBeLessThan(2 * soundsIn(few) + 100);
  });
});
