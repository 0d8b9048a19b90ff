/** Bills of Congress that carry another text than the one they were brought in with. */
import { describe, expect, it } from 'vitest';
import { issuesFrom } from '../../../dataset/issues/of-measure';
import { toMeasure, type RawMeasure } from '../../../dataset/jurisdictions/us/records/measures';
import { vehicleOf } from '../../../dataset/jurisdictions/us/records/text-voted-on';
import { sponsoredIssues } from '../../../dataset/records/write-acts';
import type { Frame } from '../../../dataset/records/frame';

const raw = (bill: string, title: string, otherTitles: string[]): RawMeasure => ({
  bill,
  title,
  otherTitles,
  introduced: '2025-04-09',
  sponsor: 'S001217',
  cosponsors: [],
  committees: [['Senate', "Veterans' Affairs"]],
  latest: ['2026-02-12', 'Message on House action received in Senate.'],
  law: null,
});
const veterans = 'Veterans Accessibility Advisory Committee Act of 2025';
const saved = raw('S 1383', veterans, [
  'A bill to establish the Veterans Advisory Committee on Equal Access, and for other purposes.',
  'SAVE America Act',
]);
const sanctions = 'An act to impose sanctions with respect to the Russian Federation, and for other purposes.';
const retitled = raw('HR 5334', 'Sample Sanctioning Act of 2026', [
  'To amend the Internal Revenue Code of 1986 to allow a deduction, and for other purposes.',
  sanctions,
]);
const read = (one: RawMeasure) => toMeasure(one, [], []).measure;

describe('a bill whose text another chamber has replaced', () => {
  it('is called by what it is now, and keeps what it was brought in as', () => {
    const then = { title: veterans, replaced: '2026-02-11' };
    expect(read(saved)).toMatchObject({ title: 'SAVE America Act', then });
    expect(read(saved).description).toBeUndefined();
    expect(read(retitled)).toMatchObject({
      title: 'Sample Sanctioning Act of 2026',
      description: sanctions,
      then: { replaced: '2026-08-07' },
    });
    expect(read({ ...saved, bill: 'S 1384' })).toMatchObject({ title: veterans });
    expect(read({ ...saved, bill: 'S 1384' }).then).toBeUndefined();
  });

  it('is S. 1318, too: the House put surveillance in the place of soldiers’ graves', () => {
    const graves = 'Fallen Servicemembers Religious Heritage Restoration Act';
    expect(read(raw('S 1318', graves, ['Foreign Intelligence Accountability Act']))).toMatchObject({
      title: 'Foreign Intelligence Accountability Act',
      then: { title: graves, replaced: '2026-04-29' },
    });
  });

  it('is one that the other chamber gave a new title', () => {
    const passed = (chamber: string): RawMeasure['actions'] => [
      [
        '2026-05-01',
        chamber,
        `Passed/agreed to in ${chamber}: Passed ${chamber} with an amendment and an amendment to the Title.`,
      ],
    ];
    expect(vehicleOf('HR/1', passed('Senate'))).toEqual({ then: { replaced: '2026-05-01' } });
    expect(vehicleOf('S/1', passed('Senate'))).toBeUndefined();
    expect(vehicleOf('S/1', passed('House'))).toEqual({ then: { replaced: '2026-05-01' } });
    expect(vehicleOf('HR/1', [['2026-05-01', 'Senate', 'Passed/agreed to in Senate: Passed Senate.']])).toBeUndefined();
  });

  it('has no issue that nobody has read, and none of its sponsors', () => {
    const { then } = read(saved);
    const about = { ...read(saved), title: veterans };
    const issues = (one: typeof about, words?: string) =>
      issuesFrom(new Map(), new Map(words ? [['us/119/S/1383', [words]]] : []) as never)(one, {
        pack: 'us',
        session: '119',
      }).map(({ issue }) => issue);
    expect(issues({ ...about, then: undefined } as never)).toContain('veterans-military');
    expect(issues(about)).toEqual([]);
    expect(issues(about, 'voting-elections')).toEqual(['voting-elections']);
    const frame = { issueCodes: () => 'a' } as unknown as Frame;
    expect(sponsoredIssues(frame, { ...about, ...(then && { then }) })).toBe('');
    expect(sponsoredIssues(frame, read({ ...saved, bill: 'S 1384' }))).toBe('a');
  });
});
