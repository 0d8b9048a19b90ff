import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../dataset/packs/report';
import { statewidePeople } from '../../../dataset/packs/statewide-people';
import { readPlaces } from '../../../dataset/sources/zip-places';
import { testFolder } from '../folders';

describe('statewide officers', () => {
  const officer = (office: string) => ({ office, name: 'Di Example', party: 'D', start_year: 2029 });

  it('adds only offices that nobody in the roster holds, with the year alone', () => {
    const known = [
      { id: 'x', name: 'x', given: 'x', family: 'x', offices: [{ role: 'governor' as const, jurisdiction: 'wa' }] },
    ];
    const people = statewidePeople('wa', [officer('Governor'), officer('Auditor')], known, { source: 1 }, new Report());
    expect(people).toEqual([
      {
        id: 'civic/wa/statewide/di-example',
        name: 'Di Example',
        given: 'Di',
        family: 'Example',
        offices: [{ role: 'auditor', jurisdiction: 'wa', party: 'Democratic', start: '2029' }],
        source: 1,
      },
    ]);
  });

  it('gives the superintendent no party: the office has none', () => {
    const [person] = statewidePeople('wa', [officer('Superintendent of Public Instruction')], [], {}, new Report());
    expect(person?.offices[0]).not.toHaveProperty('party');
  });
});

it('knows the districts of a place, in the order of their numbers', () => {
  const file = join(testFolder(), 'zips.json');
  const zip = (place: string, ...legislative: string[]) => ({ place, legislative });
  const zips = {
    1: zip('Sampleton', '10', '3'),
    2: zip('Sampleton', '9'),
    3: zip('Sampleton', '9'),
    4: zip('Aville', '3'),
  };
  writeFileSync(file, JSON.stringify({ zips }));
  expect(readPlaces(file)).toEqual({ Aville: ['3'], Sampleton: ['9', '10'] });
  expect(readPlaces(undefined)).toEqual({});
});
