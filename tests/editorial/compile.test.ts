import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../editorial/check-folder';
import { compileFolder } from '../../editorial/compile';
import { readFolder } from '../../editorial/read-folder';
import { instant } from '../../editorial/moments';
import { isRefused } from '../../editorial/problem';
import { change, sampleFacts, sampleFolder, samplePlace, today } from './sample-folder';

describe('the compiled file', () => {
  const file = compileFolder(readFolder(samplePlace));

  it('holds what is live, with what the folder says once filled in', () => {
    expect(file.stances.map(({ id }) => id)).toEqual(['hb-3990-stance']);
    expect(file.stances[0]).toMatchObject({ organisation: 'Sample Civic Club', status: 'live', asOf: '2026-11-02' });
    expect(file.explanations[0]?.yeaMeans).toEqual({ en: 'A Yea let neighbourhoods ask for trees.' });
    expect(file.withdrawn).toBeUndefined();
  });

  it('writes times as instants, and lets an action end with its last day', () => {
    expect(file.actions[0]).toMatchObject({
      from: '2026-11-05T08:00:00-08:00',
      until: '2035-12-30T17:00:00-08:00',
      expires: '2035-12-30',
      audience: { jurisdiction: 'wa', legislativeDistricts: ['50'] },
    });
  });

  it('leaves out what was withdrawn, and names it and what corrections take back', () => {
    const folder = sampleFolder();
    change(
      folder,
      'stances.yaml',
      '  position: supports',
      '  status: withdrawn\n  correctionNote: Slip.\n  position: supports',
    );
    change(folder, 'corrections.yaml', '  text:', '  withdraw: [wa/2025-2026/lower/3990/sample]\n  text:');
    const compiled = compileFolder(readFolder(folder));
    expect(compiled.stances).toEqual([]);
    expect(compiled.withdrawn).toEqual(['hb-3990-stance', 'wa/2025-2026/lower/3990/sample']);
  });

  it('keeps what was corrected, with its note', () => {
    const folder = sampleFolder();
    change(
      folder,
      'stances.yaml',
      '  position: supports',
      '  status: corrected\n  correctionNote: Slip.\n  position: supports',
    );
    expect(compileFolder(readFolder(folder)).stances[0]).toMatchObject({
      status: 'corrected',
      correctionNote: 'Slip.',
    });
  });
});

describe('times in the organisation’s zone', () => {
  it.each([
    ['2026-07-01 09:00', '2026-07-01T09:00:00-07:00'],
    ['2026-11-30 17:00', '2026-11-30T17:00:00-08:00'],
    ['2026-11-30T17:00:00-05:00', '2026-11-30T17:00:00-05:00'],
    ['2026-11-31 17:00', undefined],
  ])('%s → %s', (written, moment) => {
    expect(instant(written, 'America/Los_Angeles')).toBe(moment);
  });
});

it('leaves out what has ended by the day of the build, and blocks nothing for it', () => {
  const folder = sampleFolder();
  change(folder, 'actions.yaml', 'until: 2035-12-30 17:00', 'until: 2026-11-23 17:00');
  change(folder, 'stances.yaml', 'expires: 2035-12-31', 'expires: 2026-11-23');
  const read = readFolder(folder);
  expect(isRefused(checkFolder(read, sampleFacts(), today))).toBe(false);
  const file = compileFolder(read, { today });
  expect([file.actions, file.stances]).toEqual([[], []]);
  expect(file.explanations).toHaveLength(1);
  expect(compileFolder(read, { today: '2026-11-23' }).actions).toHaveLength(1);
});
