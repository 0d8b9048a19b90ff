import { expect, it } from 'vitest';
import { issueReasons } from '../../../engine/cards/issue-reasons';

it.each([
  [
    'Referred to Housing · RCW 59.18 · RCW 59.20 · “housing” · “tenants”',
    [
      { kind: 'committee', names: ['Housing'] },
      { kind: 'chapters', names: ['RCW 59.18', 'RCW 59.20'] },
      { kind: 'words', names: ['“housing”', '“tenants”'] },
    ],
  ],
  [
    'LIQUOR · FISH and GAME · BLIND AND DEAF · “liquor” · “Liquor”',
    [
      { kind: 'subjects', names: ['Liquor', 'Fish and Game', 'Blind and Deaf'] },
      { kind: 'words', names: ['“liquor”'] },
    ],
  ],
  ['', []],
])('%s', (words, reasons) => expect(issueReasons({ words: [words] })).toEqual(reasons));
