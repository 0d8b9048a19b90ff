import { describe, expect, it } from 'vitest';
import { issueIds } from '../../engine/issues';
import { addressOf, fileOf, shownAt, shownBy, type Subject } from '../../site/record/address';

const subjects: Subject[] = [
  { kind: 'official', id: 'ocd-person/77fe53b5-3ed7-48b2-9c9a-1b59d5faf50f' },
  { kind: 'official', id: 'bioguide/C000127' },
  { kind: 'official', id: 'civic/wa/spokane/lisa-brown' },
  { kind: 'measure', key: 'wa/2025-2026/HB/1217' },
  { kind: 'measure', key: 'us/119/HR/1' },
  { kind: 'measure', key: 'wa/IL26/001' },
  ...issueIds.map((issue): Subject => ({ kind: 'issue', issue })),
];

const at = (address: string) => shownAt(new URL(address, 'https://org.example/some/where/'));

describe('an address of the record', () => {
  it.each(subjects)('leads to $kind $id$key$issue and back', (subject) => {
    expect(at(addressOf(subject))).toEqual(subject);
    expect(at(addressOf(subject).replace('?', '?language=vi&'))).toEqual(subject);
    expect(at(fileOf(subject))).toEqual(subject);
    expect(at(fileOf(subject).replace(/\.html$/, ''))).toEqual(subject);
  });

  it.each(subjects)('of before shows the same $kind $id$key$issue', (subject) => {
    const [, kind, id] = /^record\/(\w+)\/(.+)\.html$/.exec(fileOf(subject))!;
    expect(shownBy(`#${kind}/${id}`)).toEqual(subject);
  });

  it('says where there is nothing to show', () => {
    expect(at('record.html')).toEqual({ kind: 'index' });
    expect(at('record.html?issue=constructor')).toEqual({ kind: 'gone' });
    expect(at('record.html?measure=javascript:alert(1)')).toEqual({ kind: 'gone' });
    expect(at('record/official/../../x"y.html')).toEqual({ kind: 'index' });
    expect(shownBy('#content')).toBeUndefined();
    expect(shownBy('#official/<b>')).toEqual({ kind: 'gone' });
  });
});
