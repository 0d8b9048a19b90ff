/** The lines of histories that say when a law takes effect, as they are written in the records of 2025-26. */
import { describe, expect, it } from 'vitest';
import { effectIn as inIdaho } from '../../../dataset/jurisdictions/id/records/effect';
import { effectIn as inWashington } from '../../../dataset/jurisdictions/wa/records/steps';
import { lastEffect } from '../../../dataset/records/effect';
import { nobody } from '../../../dataset/records/committee-members';
import { sessionFiles } from '../../../dataset/records/write-session';
import { sampleMeasure } from './sample-measure';

it.each([
  ['Effective date 7/27/2025.', { day: '2025-07-27' }],
  ['Effective date 6/11/2026*.', { day: '2026-06-11', parts: true }],
  ['Effective date 1/1/2026.', { day: '2026-01-01' }],
  ['Effective date 2/30/2026.', undefined],
  ['Chapter 209, 2025 Laws.', undefined],
])('Washington: %s', (line, effect) => {
  expect(inWashington(line)).toEqual(effect);
});

const signed = 'Reported Signed by Governor on March 24, 2026    Session Law Chapter 117    Effective: ';
it.each([
  ['07/01/2026', { day: '2026-07-01' }],
  ['Retroactive to 01/01/2026', { day: '2026-01-01', back: true }],
  ['03/26/26 SECTION 4;    07/01/26 SECTION 1-3', { day: '2026-03-26', parts: true }],
  ['07/01/2026 SECTION 1-11;    01/01/2027 SECTION 12', { day: '2026-07-01', parts: true }],
  ['Retroactive to 01/01/2026 SECTION 2;    07/01/2026 SECTION 1 & 3', { parts: true }],
  // The end of a section is no day on which it takes effect.
  ['07/01/2026;    07/01/2030 Sunset Clause - SECTION 2', { day: '2026-07-01' }],
  ['03/26/26 SECTION 1-2;    07/01/26 IDAPA Sunset Clause - SECTION 3', { day: '2026-03-26', parts: true }],
  ['07/01/2026 with the exception of line item veto in SECTION 3', { day: '2026-07-01' }],
  [
    '07/01/2026 and shall apply to contracts entered into or amended on or after July 1, 2026 and to any renewal',
    { day: '2026-07-01' },
  ],
])('Idaho: Effective: %s', (said, effect) => {
  expect(inIdaho(signed + said)).toEqual(effect);
});

it('is not told by an Idaho line without it', () => {
  expect(inIdaho('Reported Signed by Governor on March 24, 2026')).toBeUndefined();
});

describe('what is told of a law', () => {
  const told = (effect: Parameters<typeof lastEffect>[0][number]) => {
    const dropped: string[] = [];
    return [lastEffect([undefined, effect], '2026-02-01', (why) => dropped.push(why)), dropped.length];
  };

  it('leaves out a slip of the pen, and says so in the report', () => {
    expect(told({ day: '2016-04-10' })).toEqual([undefined, 1]);
    expect(told({ day: '2016-04-10', parts: true })).toEqual([{ parts: true }, 1]);
  });

  it('keeps what goes back on purpose', () => {
    expect(told({ day: '2026-01-01', back: true })).toEqual([{ day: '2026-01-01', back: true }, 0]);
  });

  it('stands with the steps, and leaves no trace where there is none', () => {
    const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-11-28' };
    const stepsOf = (...measures: ReturnType<typeof sampleMeasure>[]) =>
      sessionFiles(
        {
          pack: 'wa',
          session: '2025-2026',
          sources: { measures: source, votes: source, steps: source },
          measures,
          rolls: [],
          names: new Map(),
          membersOf: nobody,
          executives: [],
        },
        [],
        () => [],
        '2026-11-29',
      ).get('wa/2025-2026/steps/HB/9');
    const law = { chapter: 209, year: 2025 };
    expect(stepsOf(sampleMeasure(1217, { law, effect: { day: '2025-05-07' } }))).toMatchObject({
      effects: { '1217': { day: '2025-05-07' } },
    });
    expect(stepsOf(sampleMeasure(1217, { law }))).not.toHaveProperty('effects');
  });
});
