/** Who leads a committee, in lists of hearings. Braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { mayHold } from '../../../engine/spotting';
import { found, index, written } from './people-roster';

/** A page of public affairs, which names nobody. */
const page = 'The governor, the mayor and lawmakers of the Legislature met on the bill in the Senate.\n';

const tables: Record<string, [rule: string, text: string][]> = {
  'leads a committee': [
    ['in a bracket behind it', 'House Transportation ({Hill|Natalia Hill}, chair), 4 p.m.: HB 2114'],
    ['of its own chamber', 'Senate Law & Justice ({Holy|Karl Holy}, chair), 10:30 a.m.: SB 6002'],
    ['told by an initial', 'Senate Labor ({T. Wilson|Thomas Wilson}, chair): SB 6002'],
    [
      'with the vice chair',
      'Senate Ways & Means ({Short|Shelby Short}, chair; {Holy|Karl Holy}, vice chair): SJR 8206',
    ],
    ['of numbered classes', 'Senate Early Learning & K-12 Education ({Holy|Karl Holy}, chair): SB 6002'],
    ['of our state by name', 'The Washington Senate Housing Committee ({Holy|Karl Holy}, chair) has met.'],
    ['role first', 'House Environment & Energy (Chair: {Lindqvist|Teemu Lindqvist}): HB 2296'],
    ['role first, without a colon', 'Senate Labor (chair {Short|Shelby Short}; ranking member {Holy|Karl Holy})'],
    ['behind a day and an hour', 'Wednesday, 8 a.m., House Housing ({Hill|Natalia Hill}, chair): HB 1'],
    ['between dashes', 'House Education — {Saldívar|María Saldívar}, chair — 1:30 p.m.: HB 2360'],
    ['behind an hour', 'Senate Labor, 8 a.m. ({Holy|Karl Holy}, chair): SB 5200'],
    ['behind an article', 'The House Consumer Protection Committee ({Hill|Natalia Hill}, chair) has met.'],
    ['with the roles on lines', 'Senate Local Government\nChair: {Holy|Karl Holy}\nVice chair: {Short|Shelby Short}'],
    ['of both chambers', 'Joint Transportation Committee ({Holy|Karl Holy}, co-chair)'],
    ['on a line of its own', 'House Transportation Committee\nChair: {Hill|Natalia Hill}'],
    [
      'behind the committee in its line',
      'House Labor, 4 p.m. Chair: {Hill|Natalia Hill}. Ranking member: {Vrabec|Dunja Vrabec}.',
    ],
  ],
  'leads something else': [
    ['a board of a house', 'Opera House Board (Hill, chair) meets at noon.'],
    ['a choir', 'House Community Choir (Hill, chair) meets at 7 p.m.'],
    ['a foundation', 'Senate Education Foundation (Short, chair) meets at 7 p.m.'],
    ['a hall', 'House Labor Union Hall\nChair: Hill'],
    ['of a state that has none of ours', 'The Oregon Senate Housing Committee (Holy, chair) has met.'],
    ['a club', 'Garden Club (Hill, chair), Quilts (Wilson, chair), noon.'],
    ['a school board', 'School Board (Hill, chair) meets Monday on a levy.'],
    ['a university’s senate', 'Faculty Senate (Short, chair) meets at 3 p.m.'],
    ['minutes', 'Chair: Hill. Minutes of the grange.'],
    ['another committee beside', 'The House Transportation Committee met. The Tree Committee (Hill, chair) met too.'],
    ['of a house on tour', 'Historic House Tour Committee\nChair: Hill'],
    ['of plants', 'House Plants Society\nChair: Hill'],
    ['a club below the committee', 'House Transportation, 4 p.m.\nRotary Club of Spokane\nChair: Hill'],
    ['of roads', 'Senate Road Block Watch (Brandvold, chair), 7 p.m.'],
    ['of the other chamber', 'Senate Transportation (Lindqvist, chair), 4 p.m.'],
    ['a bracket without a role', 'House Transportation (Hill, Idaho), 4 p.m.'],
    ['another given name', 'House Transportation (Robert Hill, chair), 4 p.m.'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, table) => {
  test.each(table)('%s', (_rule, text) => {
    const { runs, expected } = written(page + text);
    expect(found(runs).marks).toEqual(expected);
    if (expected.length > 0) expect(mayHold(index, runs.map((run) => run.text).join('\n'))).toBe(true);
  });
});

test('in a table of committees', () => {
  const cells = [
    ['Committee', 'Chair'],
    ['House Transportation', 'Hill'],
    ['Road watch', 'Short'],
  ];
  const runs = cells.flatMap((row, at) =>
    row.map((text, column) => ({ text, kind: 'cell' as const, cell: { table: 0, row: at, column, head: at === 0 } })),
  );
  expect(found([{ text: page.trim() }, ...runs]).marks).toEqual(['4: Hill = Natalia Hill']);
});
