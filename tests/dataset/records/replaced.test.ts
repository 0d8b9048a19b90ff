import { describe, expect, it } from 'vitest';
import { asItIsNow, asVotedOn } from '../../../dataset/jurisdictions/id/records/text-voted-on';
import * as washington from '../../../dataset/jurisdictions/wa/records/text-voted-on';
import { sampleMeasure } from './sample-measure';

const bill = sampleMeasure(516, { type: 'H', title: 'K-12 instr, sexual orientation' });

describe('a bill of Idaho whose text was replaced', () => {
  it('is titled by the text that it carries now, and keeps what it was brought in as', () => {
    expect(asItIsNow(bill)).toMatchObject({
      title: 'Prohibition of taxpayer funding of teachers unions',
      then: { title: 'K-12 instruction, sexual orientation', replaced: '2026-03-30' },
    });
    expect(asItIsNow({ ...bill, number: 517 })).toEqual({ ...bill, number: 517 });
  });

  it('has its earlier votes titled by the text voted on, and its later ones by itself', () => {
    const early = { measure: 'H/516', date: '2026-02-17' };
    expect(asVotedOn(early)).toEqual({
      ...early,
      title: 'K-12 instruction, sexual orientation',
      replaced: '2026-03-30',
    });
    const late = { measure: 'H/516', date: '2026-04-02' };
    expect(asVotedOn(late)).toEqual(late);
    expect(asVotedOn({ date: '2026-02-17' })).toEqual({ date: '2026-02-17' });
  });
});

describe('a bill of Washington whose subject was replaced', () => {
  const device = 'Unlawful use of a personal electronic device while driving in certain speed zones';
  const then = { title: 'Traffic infraction penalties', replaced: '2026-01-21' };

  it('is titled by the text that it carries now, without the description of the first', () => {
    const asBefore = sampleMeasure(5705, {
      type: 'SB',
      title: 'Traffic infraction penalties',
      description: 'Improving traffic safety by modifying penalty amounts for certain traffic infractions.',
    });
    const now = washington.asItIsNow(asBefore);
    expect(now).toMatchObject({ title: device, then });
    expect(now).not.toHaveProperty('description');
  });

  it('has the Senate’s vote of 2025 titled by the text of that day, and that of 2026 by itself', () => {
    const early = { measure: 'SB/5705', date: '2025-03-10' };
    expect(washington.asVotedOn(early)).toEqual({ ...early, ...then });
    const late = { measure: 'SB/5705', date: '2026-01-21' };
    expect(washington.asVotedOn(late)).toEqual(late);
  });
});
