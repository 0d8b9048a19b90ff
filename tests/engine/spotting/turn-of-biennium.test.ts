/** Which session a measure is of in the weeks in which one ends and the next begins. The sentences are made up. */
import { describe, expect, it } from 'vitest';
import { speaksOfPrefiling } from '../../../engine/spotting/measures/reading/batch';
import { ask, coming, december, last, now, olympia } from './session-scan';

describe('the turn of a biennium', () => {
  const january = '2027-01-06';
  const filed = 'Lawmakers filed bills for the 2027 session on Monday.';
  it.each([
    ['the record of the coming session', 'House Bill 1054 asks orchards to spray less.', december, `${coming}/1054`],
    [
      'but the past tense is a doubt',
      'House Bill 1054 asked orchards to spray less.',
      december,
      ask(1054, now, coming),
    ],
    [
      'and of both the older is of this one',
      'His new House Bill 1055 asks for a road. The old House Bill 1055, which asked for a bridge, died.',
      december,
      `${now}/1055`,
    ],
    ['no other record', 'House Bill 1054 asks for a ferry.', december, `${now}/1054`],
    ['what would be is a doubt', 'House Bill 1055 would ask for a road.', december, ask(1055, coming, now)],
    ['and what is, of this one', 'House Bill 1055 asks for a road.', december, `${now}/1055`],
    ['and what is called a law', `${filed} The road law, House Bill 1056, is old.`, december, `${now}/1056`],
    [
      'but not what is filed beside it',
      `${filed} House Bill 1055 would ask for a road, and House Bill 1056 for a bridge.`,
      december,
      `${coming}/1056`,
    ],
    ['beyond the numbers of pre-filing all is of this one', `${filed} House Bill 1400 asks.`, december, `${now}/1400`],
    ['in January the new numbers are meant', 'House Bill 1055 asks for a road.', january, `${coming}/1055`],
    [
      'but not what a governor has signed',
      'The governor signed House Bill 1054 for sprayers.',
      december,
      `${now}/1054`,
    ],
    ['or what became law', 'House Bill 1054 became law last year, with sprayers.', december, `${now}/1054`],
    ['unless they rule already', 'House Bill 1054 tells ferry crews what maintenance costs.', january, `${now}/1054`],
    ['and beyond pre-filing the old ones', 'House Bill 1400 asks for a road.', january, `${now}/1400`],
    [
      'what has lasted for years is of the one that ends',
      `${filed} For two years House Bill 1055 has meant a road.`,
      december,
      `${now}/1055`,
    ],
    ['"this year" says nothing then', 'House Bill 1055 asks for a road this year.', january, `${coming}/1055`],
    ['"this year’s" does', 'This year’s House Bill 1055 asked for a road.', december, `${now}/1055`],
    [
      'what was filed in December is of the session after it',
      'House Bill 1055, filed in December 2024, asked for a road.',
      december,
      `${now}/1055`,
    ],
    ['nothing of the kind in autumn', 'House Bill 1054 would ask orchards to spray less.', '2026-10-08', `${now}/1054`],
    [
      'nor in the weeks before an even year',
      'House Bill 1054 would ask orchards to spray less.',
      '2025-12-08',
      `${now}/1054`,
    ],
  ])('%s', (_rule, text, date, key) => {
    expect(last(olympia, text, date)).toBe(key);
  });

  it.each([
    ['Members could file legislation for the session that starts Jan. 11.', true],
    ['Bill filing opened Monday.', true],
    ['She pre-filed it.', true],
    ['Numbers start over with each new Legislature.', true],
    ['She handed in her keys in January.', false],
    ['The session opens Jan. 13. The clerks clean their desks.', false],
    ['She filed a lawsuit in January.', false],
    ['They filed past. The new session begins in January.', false],
    ['The bill passed last session.', false],
  ])('“%s” speaks of pre-filing: %s', (text, isSo) => {
    expect(speaksOfPrefiling(text)).toBe(isSo);
  });
});
