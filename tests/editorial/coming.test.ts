/** Bills of the session after the last that is known: a hearing or an ask may name them before there are facts. */
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../editorial/check-folder';
import { comingMeasure, comingSession, exampleOf } from '../../editorial/coming';
import { readFolder } from '../../editorial/read-folder';
import { change, sampleFacts, sampleFolder, today } from './sample-folder';

const facts = sampleFacts();

it.each([
  ['wa', '2027-2028'],
  ['id', '2027'],
  ['us', '120'],
  ['zz', undefined],
  ['constructor', undefined],
])('the session after the last of %s is %s', (pack, session) => expect(comingSession(facts, pack)).toBe(session));

it.each([
  ['HB 1217', 'wa', 'wa/2027-2028/HB/1217'],
  [' sb5001 ', 'wa', 'wa/2027-2028/SB/5001'],
  ['H.R. 1', 'us', 'us/120/HR/1'],
  ['S 12', 'us', 'us/120/S/12'],
  ['HB 5001', 'wa', undefined],
  ['HB', 'wa', undefined],
  ['1217', 'wa', undefined],
  ['XY 12', 'wa', undefined],
  ['HB 1217 HB 1218', 'wa', undefined],
  ['HB 1217', 'zz', undefined],
])('%j of %s is %s', (written, pack, key) => expect(comingMeasure(written, pack, facts)).toBe(key));

it('an example of a number is one that may be', () => {
  for (const pack of ['wa', 'id', 'us']) expect(comingMeasure(exampleOf(pack), pack, facts)).toBeDefined();
});

describe('a bill of the coming session', () => {
  const said = (file: string, key: string, more: [from: string, to: string][] = []) => {
    const folder = sampleFolder();
    change(folder, file, 'wa/2025-2026/HB/3990', key);
    for (const [from, to] of more) change(folder, file, from, to);
    return checkFolder(readFolder(folder), facts, today)
      .filter(({ file: name }) => name.endsWith(file))
      .map(({ level, text }) => `${level}: ${text}`);
  };
  const warned = [expect.stringMatching(/^warning: .* is about a bill of a session to come, HB 1217 of 2027–28: /)];
  const soon: [string, string][] = [['until: 2035-12-30 17:00', 'until: 2027-02-01 17:00']];

  it('may be named by an ask and by a hearing', () => {
    expect(said('actions.yaml', 'wa/2027-2028/HB/1217', soon)).toEqual(warned);
    expect(said('hearings.yaml', 'wa/2027-2028/HB/1217', [['start: 2035', 'start: 2027']])).toEqual(warned);
  });

  it('may be in a draft of plain words, and not in what readers are to see', () => {
    const draft: [string, string][] = [['  issues: [environment]', '  status: draft']];
    expect(said('explanations.yaml', 'wa/2027-2028/HB/1217', draft)).toEqual(warned);
    expect(said('explanations.yaml', 'wa/2027-2028/HB/1217')).toEqual([
      expect.stringMatching(/^refused: .*2027–28 yet/),
    ]);
  });

  it.each(['wa/2027-2028/HB/9', 'wa/2027-2028/XY/1217', 'wa/2029-2030/HB/1217', 'zz/2027-2028/HB/1217'])(
    'is not whatever looks like one: %s',
    (key) => expect(said('actions.yaml', key, soon)).toEqual([expect.stringMatching(/^refused: /)]),
  );
});
