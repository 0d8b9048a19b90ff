/** Roll calls → `rolls` and `letters` files. */
import { chambers } from '../../engine/release/codes';
import type { Chamber, LettersFile, RollsFile, Share } from '../../engine/release/records';
import { clip } from './clip';
import type { Frame } from './frame';
import { dayTable } from './lists';
import type { Measure, Roll } from './shape';

/** Letters of a roll call in the order of the chamber's voters. */
export const lettersOf = (frame: Frame, { chamber, casts }: Roll): string =>
  frame.members.voters[chamber].map((at) => casts.get(frame.members.ids[at] ?? '') ?? '-').join('');

/** A column that most chambers need not have. */
const optional = <K extends string, Column extends object>(name: K, column: Column) =>
  (Object.keys(column).length > 0 ? { [name]: column } : {}) as Partial<Record<K, Column>>;

function index(
  frame: Frame,
  chamber: Chamber,
  rolls: readonly Roll[],
  measures: ReadonlyMap<string, Measure>,
): RollsFile {
  const { days, at } = dayTable(rolls.map(({ date }) => date));
  const said = <T>(valueOf: (roll: Roll) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      rolls.flatMap((roll, place) => {
        const value = valueOf(roll);
        return value === undefined ? [] : [[String(place), value] as const];
      }),
    );
  return {
    ...frame.head,
    chamber,
    numbers: rolls.map(({ number }) => number),
    measures: rolls.map(({ measure }) => measure ?? ''),
    days,
    dates: rolls.map(({ date }) => at(date)),
    motions: rolls.map(({ words, code }) => frame.motions.at({ words: clip(words, 300), code })),
    yeas: rolls.map(({ yea }) => yea),
    nays: rolls.map(({ nay }) => nay),
    also: said(({ also }) => (Object.keys(also).length > 0 ? also : undefined)),
    results: said(({ result }) => result),
    ...optional(
      'titles',
      said(({ title }) => title && clip(title, 300)),
    ),
    ...optional(
      'replaced',
      said(({ replaced }) => replaced),
    ),
    ...optional(
      'notAsExplained',
      rolls.flatMap(({ notAsExplained }, place) => (notAsExplained ? [place] : [])),
    ),
    ...optional(
      'needs',
      said(({ needs }) => needs && ([needs.yes, needs.share] as [number, Share])),
    ),
    issues: rolls.map(({ measure, title, replaced }) => {
      const about = measure === undefined ? undefined : measures.get(measure);
      // The issues are those of the measure’s text of today: of another text nobody has read them.
      return about && !title && !replaced ? frame.issueCodes(about) : '';
    }),
    casting: said(({ casting }) => casting && [frame.memberAt(casting.member), casting.letter]),
  };
}

/** Path within the session → file. */
export function rollFiles(frame: Frame, measures: ReadonlyMap<string, Measure>): Map<string, object> {
  const files = new Map<string, object>();
  for (const chamber of chambers) {
    const rolls = frame.rolls[chamber];
    if (rolls.length === 0) continue;
    files.set(`rolls/${chamber}`, index(frame, chamber, rolls, measures));
    const size = frame.blocks.letters;
    for (let first = 0; first < rolls.length; first += size) {
      const letters = rolls.slice(first, first + size).map((roll) => lettersOf(frame, roll));
      const file: LettersFile = { ...frame.head, chamber, first, letters };
      files.set(`letters/${chamber}/${first / size}`, file);
    }
  }
  return files;
}
