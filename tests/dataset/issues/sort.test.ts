import { describe, expect, it } from 'vitest';
import type { MeasureFacts } from '../../../dataset/issues/facts';
import { sortMeasure } from '../../../dataset/issues/sort';
import { readTables } from '../../../dataset/issues/tables';
import { isIssueId, issueIds, issueOf } from '../../../engine/issues';

const washington: MeasureFacts = {
  state: 'wa',
  kind: 'HB',
  title: 'Improving housing stability for tenants by limiting rent and fee increases.',
  longTitle: 'Relating to improving housing stability for tenants by limiting rent and fee increases',
  otherTitles: [],
  committees: [
    { chamber: 'House', name: 'Housing' },
    { chamber: 'House', name: 'Appropriations' },
  ],
  sections: ['59.18', '59.20'],
  subjects: [],
};
const congress = (title: string, longTitle: string, ...committees: MeasureFacts['committees']): MeasureFacts => ({
  state: 'us',
  kind: 'HR',
  title,
  longTitle,
  otherTitles: [],
  committees,
  sections: [],
  subjects: [],
});
const issuesOf = (facts: MeasureFacts) => sortMeasure(facts).map(({ issue }) => issue);

describe('sorting a measure', () => {
  it('names the issue and the official words that led to it, and leaves money committees out', () => {
    const [first, ...others] = sortMeasure(washington);
    expect(first?.issue).toBe('housing');
    expect(first?.words).toMatch(/^Referred to Housing · RCW 59\.18 · RCW 59\.20 · “/);
    expect(others.map(({ issue }) => issue)).not.toContain('taxes-budget');
  });

  it('gives the most central issue first, and at most three', () => {
    const facts = congress(
      'VA Zero Suicide Demonstration Project Act of 2025',
      'To direct the Secretary of Veterans Affairs to establish the Zero Suicide Initiative.',
      { chamber: 'House', name: 'Veterans’ Affairs' },
    );
    expect(issuesOf(facts)[0]).toBe('veterans-military');
    for (const title of ['Housing, guns, taxes, elections, schools and hospitals', ''])
      expect(issuesOf({ ...washington, title, longTitle: '' }).length).toBeLessThanOrEqual(3);
  });

  it('sorts nothing that is an honour or internal, but reads a law that is only called so', () => {
    expect(issuesOf({ ...washington, kind: 'HR' })).toEqual([]);
    expect(issuesOf(congress('Honoring the life and legacy of a teacher.', ''))).toEqual([]);
    expect(
      issuesOf(congress('Honoring Our Fallen Heroes Act', 'To provide benefits to public safety officers.')),
    ).toContain('public-safety');
  });

  it('puts the particular before the general where both are about as strong', () => {
    const tables = readTables();
    const facts: MeasureFacts = {
      ...washington,
      title: 'Concerning hospitals and behavioral health.',
      longTitle: '',
      committees: [{ chamber: 'Senate', name: 'Health & Long-Term Care' }],
      sections: ['70.41'],
    };
    const first = (before: typeof tables.before) => sortMeasure(facts, { ...tables, before })[0]?.issue;
    expect(first({})).toBe('health-care');
    expect(first(tables.before)).toBe('mental-health');
  });

  it('takes a committee of many matters for no reason by itself', () => {
    const referred = (name: string) => issuesOf(congress('Fairness Act', 'To be fair.', { chamber: 'House', name }));
    expect(referred('the Judiciary')).toEqual([]);
    expect(referred('Foreign Affairs')).toEqual(['foreign-affairs']);
  });

  it('lets what is done for veterans be theirs first, whatever it is', () => {
    const facts = congress('Housing Act', 'To provide housing loans.', { chamber: 'House', name: "Veterans' Affairs" });
    expect(issuesOf(facts)).toEqual(['veterans-military', 'housing']);
  });

  it('finds what leads a measure in its long title, too', () => {
    const facts = congress(
      'Pay Our Hospitals, Schools and Soldiers Act',
      'Making appropriations for the Department of Defense for the fiscal year ending September 30, 2027.',
      { chamber: 'House', name: 'Armed Services' },
    );
    expect(issuesOf(facts)).toEqual(['taxes-budget', 'veterans-military']);
  });

  it('reads what a resolution asks for that begins with an honour', () => {
    const about = (title: string) => issuesOf(congress(title, '', { chamber: 'House', name: 'Energy and Commerce' }));
    expect(about('Commemorating the work of hospitals.')).toEqual([]);
    expect(about('Commemorating the work of hospitals and supporting the goals of Hospital Week.')).toEqual([
      'health-care',
    ]);
  });

  it('says nothing where nothing speaks for an issue', () => {
    expect(
      issuesOf({ ...washington, title: 'Concerning certain matters.', longTitle: '', committees: [], sections: [] }),
    ).toEqual([]);
  });

  it('does not take the name of a law’s sound for its matter', () => {
    expect(issuesOf(congress('GUN Act', 'To provide for the renewal of a passport.'))).not.toContain('guns');
  });

  it('reads Idaho’s head and its Legislature’s subject words', () => {
    const idaho: MeasureFacts = {
      ...washington,
      state: 'id',
      kind: 'H',
      title: 'HUNTING – Amends existing law regarding the use of certain technologies.',
      longTitle: '',
      committees: [{ chamber: 'House', name: 'Resources & Conservation' }],
      sections: [],
      subjects: ['HUNTING', 'FISH and GAME'],
    };
    expect(sortMeasure(idaho)[0]).toMatchObject({ issue: 'environment' });
  });
});

describe('the tables', () => {
  const { phrases, committees, leads, sections, subjects } = readTables();

  it('name no issue that is not in the list, and each row once', () => {
    const weights = [
      ...Object.values(committees).flatMap((chambers) =>
        Object.values(chambers).flatMap((names) => Object.values(names)),
      ),
      ...[sections, subjects].flatMap((table) => Object.values(table).flatMap((rows) => Object.values(rows))),
    ].filter((weight) => weight !== 'money');
    expect(weights.flatMap((weight) => Object.keys(weight)).filter((id) => !isIssueId(id))).toEqual([]);
    const led = Object.values(leads).flatMap((rows) => rows.map(({ issue }) => issue));
    expect([led.length > 0, led.filter((id) => !isIssueId(id))]).toEqual([true, []]);
    const rows = phrases.map(({ words, issue }) => `${issue}: ${words}`);
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
  });

  it('have words for each issue', () => {
    for (const id of issueIds) expect(phrases.filter(({ issue }) => issue === id).length, id).toBeGreaterThan(5);
  });
});

describe('ids of issues', () => {
  it('read those that were used before', () => {
    expect(issueOf('budget-and-taxes')).toBe('taxes-budget');
    expect(issueOf('health')).toBe('health-care');
    expect(issueOf('housing')).toBe('housing');
    expect(issueOf('nothing')).toBeUndefined();
  });
});
