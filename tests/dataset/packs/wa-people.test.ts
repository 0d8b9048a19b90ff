import { describe, expect, it } from 'vitest';
import { civicPatch } from '../../../dataset/packs/known-sources';
import { Report } from '../../../dataset/packs/report';
import { SourceList } from '../../../dataset/packs/source-list';
import { localPeople, newsSource, statewidePeople } from '../../../dataset/packs/wa-people';
import { readLocal, termEnd } from '../../../dataset/sources/spokane-local';
import { readPlaces } from '../../../dataset/sources/wa-zip-districts';
import { memorySnapshot } from '../memory-snapshot';

const news = 'https://news.example/council (Sample News, Jan 2031)';
const local = readLocal(
  memorySnapshot({
    'local/spokane-local-officials.json': JSON.stringify({
      asOf: 'sample',
      spokaneCityCouncil: [
        {
          name: 'Ada Sample',
          role: 'Council President',
          district: 'at large',
          email: null,
          phone: null,
          url: null,
          sources: [news],
        },
        { name: 'Bea Sample', role: 'Council Member', district: 'District 1', sources: [news] },
      ],
      spokaneCountyCommissioners: [
        { name: 'Cy Example', district: 'District 2', party: 'Republican', sources: [news] },
      ],
      notes: ['Example and Other terms end 2031-12-31 (source S3)', 'Bea said she would leave'],
    }),
  }),
);

describe('local officials', () => {
  it('gives them ids of our own, their news source, and the end of a term only where a note says it', () => {
    const sources = new SourceList();
    sources.use({ publisher: 'First', url: 'https://first.example', retrieved: '2031-02-03' });
    expect(
      localPeople(local, sources, '2031-02-03').map(({ id, offices, source }) => [id, offices[0], source]),
    ).toEqual([
      ['civic/wa/spokane/ada-sample', { role: 'council-president', jurisdiction: 'wa/spokane' }, 1],
      ['civic/wa/spokane/bea-sample', { role: 'council-member', jurisdiction: 'wa/spokane', district: '1' }, 1],
      [
        'civic/wa/spokane-county/cy-example',
        {
          role: 'county-commissioner',
          jurisdiction: 'wa/spokane-county',
          district: '2',
          party: 'Republican',
          end: '2031-12-31',
        },
        1,
      ],
    ]);
    expect(sources.sources[1]).toEqual({
      publisher: 'Sample News',
      url: 'https://news.example/council',
      retrieved: '2031-02-03',
    });
  });

  it('does not take a name inside another for a note', () => {
    expect(termEnd(['Sampleton terms end 2031-12-31'], 'Sample')).toBe(undefined);
  });

  it('reads both kinds of references', () => {
    expect(newsSource('https://news.example/a (Sample News, 2022-11-09)', '2031-02-03')?.contentDate).toBe(
      '2022-11-09',
    );
    expect(newsSource('CivicPatch/open-data people.yml @82c76c80 (updated_at 2025-06-16)', '2031-02-03')).toBe(
      undefined,
    );
    expect(
      civicPatch('CivicPatch/open-data data/people.yml @82c76c80 (updated_at 2025-06-16)', '2031-02-03'),
    ).toMatchObject({
      url: 'https://github.com/CivicPatch/open-data/blob/82c76c80/data/people.yml',
      contentDate: '2025-06-16',
    });
  });
});

describe('statewide officers', () => {
  const officer = (office: string) => ({ office, name: 'Di Example', party: 'D', start_year: 2029 });

  it('adds only offices that nobody in the roster holds, with the year alone', () => {
    const known = [
      { id: 'x', name: 'x', given: 'x', family: 'x', offices: [{ role: 'governor' as const, jurisdiction: 'wa' }] },
    ];
    const people = statewidePeople([officer('Governor'), officer('Auditor')], known, { source: 1 }, new Report());
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
    const [person] = statewidePeople([officer('Superintendent of Public Instruction')], [], {}, new Report());
    expect(person?.offices[0]).not.toHaveProperty('party');
  });
});

it('knows the districts of a place, in the order of their numbers', () => {
  const csv = 'zip,place,ld_2024_at_point\r\n1,Sampleton,10\r\n2,Sampleton,9\r\n3,Sampleton,9\r\n4,Aville,3\r\n';
  expect(readPlaces(memorySnapshot({ 'zip/wa-zip-districts.csv': csv }))).toEqual({
    Aville: ['3'],
    Sampleton: ['9', '10'],
  });
});
