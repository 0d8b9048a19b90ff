import { describe, expect, it } from 'vitest';
import { nobody } from '../../../dataset/records/committee-members';
import type { Measure, SessionRecord } from '../../../dataset/records/shape';
import { sampleMeasure } from './sample-measure';
import { sessionFiles } from '../../../dataset/records/write-session';

const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-11-28' };
const session = (...measures: Measure[]): SessionRecord => ({
  pack: 'wa',
  session: '2025-2026',
  sources: { measures: source, votes: source, steps: source },
  measures,
  rolls: [],
  names: new Map(),
  membersOf: nobody,
  executives: [],
});
const filesOf = (...measures: Measure[]) => sessionFiles(session(...measures), [], () => [], '2026-11-29');

describe('a measure whose official description leads', () => {
  it('has its short title with the heads, by which it can be found', () => {
    const files = filesOf(
      sampleMeasure(1217),
      sampleMeasure(1218, { title: 'Taxing sample homes', short: 'Property tax' }),
    );
    expect(files.get('wa/2025-2026/heads/HB/19')).toMatchObject({ shortTitles: { '1218': 'Property tax' } });
    expect(files.get('wa/2025-2026/details/HB/9')).not.toHaveProperty('shortTitles');
  });

  it('leaves no trace where every short title says enough', () => {
    expect(filesOf(sampleMeasure(1217)).get('wa/2025-2026/heads/HB/19')).not.toHaveProperty('shortTitles');
  });
});
