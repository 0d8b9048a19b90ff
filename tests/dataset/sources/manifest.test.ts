import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../dataset/sources/manifest';
import { manifestText, memorySnapshot } from '../memory-snapshot';

const manifest = readManifest(memorySnapshot({ 'MANIFEST.md': manifestText }));

describe('the manifest of the snapshots', () => {
  it('gives a source its repository at its commit, and its dates', () => {
    expect(manifest.source('openstates/wa/', { publisher: 'Sample', licence: 'CC0-1.0' })).toEqual({
      publisher: 'Sample',
      url: `https://github.com/sample/people/tree/${'a'.repeat(40)}`,
      retrieved: '2031-02-03',
      contentDate: '2031-01-15',
      licence: 'CC0-1.0',
    });
  });

  it('takes "same" from the row above, the newest of two dates, and no shortened commit', () => {
    expect(manifest.source('all-states', { publisher: 'Sample' }).url).toContain('a'.repeat(40));
    expect(manifest.source('{H,S}119', { publisher: 'Sample' }).contentDate).toBe('2030-11-21');
    expect(manifest.source('wa-rollcalls', { publisher: 'Sample' }).url).toBe('https://github.com/sample/rolls');
  });

  it('says which row or day is missing', () => {
    expect(() => manifest.source('nowhere.csv', { publisher: 'Sample' })).toThrow('no row for "nowhere.csv"');
    expect(() => readManifest(memorySnapshot({ 'MANIFEST.md': '# no day\n' }))).toThrow('first line');
  });
});
