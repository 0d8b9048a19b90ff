import { describe, expect, it } from 'vitest';
import { issuesFrom } from '../../../dataset/issues/of-measure';
import { withIssues } from '../../../dataset/issues/report';
import { sortMeasure } from '../../../dataset/issues/sort';
import { mistakesIn, readLabels, scoreOf } from '../../../dataset/issues/score';

const labels = readLabels('a/1\thousing,homelessness\na/2\tguns\na/3\t\na/4\ttaxes-budget\n');
const answers = new Map([
  ['a/1', ['homelessness', 'housing', 'workers']],
  ['a/2', ['guns']],
  ['a/3', ['education']],
]);

describe('the score', () => {
  it('counts main issues, tags both ways, and measures without any', () => {
    expect(scoreOf(labels, answers)).toEqual({
      measures: 3,
      main: { right: 1, of: 2 },
      precision: { right: 3, of: 5 },
      recall: { right: 3, of: 3 },
      none: { right: 0, of: 1 },
    });
  });

  it('tells a wrong issue from the right ones in another order', () => {
    expect(mistakesIn(labels, answers).map(({ key, kind }) => [key, kind])).toEqual([
      ['a/1', 'other order'],
      ['a/3', 'wrong first'],
    ]);
  });

  it('goes into the report in the place of the last one', () => {
    const first = withIssues('# Data\n\n## Counts\n\nmany\n', '## Issues\n\nold');
    expect(first).toBe('# Data\n\n## Counts\n\nmany\n\n## Issues\n\nold\n');
    expect(withIssues(`${first}\n## Left out\n`, '## Issues\n\nnew')).toBe(
      '# Data\n\n## Counts\n\nmany\n\n## Issues\n\nnew\n\n## Left out\n',
    );
  });
});

it('the head that Idaho prints before an appropriation decides its main issue', () => {
  const facts = { state: 'id', kind: 'S', otherTitles: [], committees: [], sections: [], subjects: [] } as const;
  const title = 'APPROPRIATIONS – PUBLIC SCHOOLS – Relates to the appropriation to the Public School Support Program.';
  expect(sortMeasure({ ...facts, title, longTitle: title }).map(({ issue }) => issue)).toEqual([
    'taxes-budget',
    'education',
  ]);
});

describe('a measure’s record', () => {
  const unread = new Map();
  const bill = {
    type: 'HB',
    number: 1217,
    title: 'Improving housing stability for tenants.',
    committees: [{ chamber: 'house', name: 'Housing' }],
    subjects: [],
    sections: ['RCW 59.18.030', '59.20.060'],
  };
  const session = { pack: 'wa', session: '2025-2026' };

  it('is sorted with what the sources say beyond it', () => {
    expect(issuesFrom(new Map(), unread)(bill, session)[0]?.issue).toBe('housing');
    const more = { title: 'Regulating firearms.', otherTitles: [], committees: [], sections: ['9.41'] };
    expect(issuesFrom(new Map([['wa/2025-2026/HB/1217', more]]), unread)(bill, session)[0]?.issue).toBe('guns');
  });

  it('says which official words led there', () => {
    expect(issuesFrom(new Map(), unread)(bill, session)[0]?.because).toMatch(/Referred to Housing.*RCW 59\.18/);
  });

  it('has no issue where nobody sorts its legislature', () => {
    expect(issuesFrom(new Map(), unread)(bill, { pack: 'or', session: '2025' })).toEqual([]);
  });

  it('is sorted as somebody has read it, where they differ', () => {
    const read = new Map([['wa/2025-2026/HB/1217', ['civil-rights', 'housing']]] as const);
    expect(issuesFrom(new Map(), read)(bill, session)).toEqual([
      { issue: 'civil-rights', because: '“Improving housing stability for tenants.”' },
      { issue: 'housing', because: expect.stringContaining('Referred to Housing') },
    ]);
    const long = { ...bill, title: 'Improving the housing of tenants who '.repeat(9) };
    expect(issuesFrom(new Map(), read)(long, session)[0]?.because).toMatch(/^“Improving .{100,140} …”$/);
    expect(issuesFrom(new Map(), new Map([['wa/2025-2026/HB/1217', []]]))(bill, session)).toEqual([]);
  });

  it('of Idaho names its subject in either of its titles', () => {
    const idaho = { ...bill, type: 'H', title: 'Firearms', description: 'Amends existing law to provide for permits.' };
    const found = issuesFrom(new Map(), unread)(
      { ...idaho, committees: [], sections: [] },
      { pack: 'id', session: '2026' },
    );
    expect(found[0]?.issue).toBe('guns');
  });
});
