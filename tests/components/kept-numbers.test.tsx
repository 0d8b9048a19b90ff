import { describe, expect, it } from 'vitest';
import { Breakable } from '../../components/basics/Breakable';
import { keptNumbers } from '../../components/basics/kept-numbers';
import { IssueWhy } from '../../components/card/IssueWhy';
import { show } from './render';

describe('the number of a law or bill stays on the line of what it counts', () => {
  it.each([
    ['it changes RCW_59.18 and chapter_49.60_RCW'],
    ['amends H.R._1 and S.J.Res._18, under 42_U.S.C._1983'],
    ['HB_1217, SB_5600 and Initiative_2066'],
    ['See Sec._3, §_4 and Title IX of Public Law_119-21'],
    ['ended on March 30 with 12 members within 5 days'],
  ])('%s', (expected) => {
    expect(keptNumbers(expected.replaceAll('_', ' ')).replaceAll('\u00a0', '_')).toBe(expected);
  });

  it('where titles and reasons are drawn', () => {
    expect(show(<Breakable text="Repealing RCW 59.18" />).container.textContent).toBe('Repealing RCW\u00a059.18');
    expect(show(<IssueWhy words={['RCW 59.18']} />).container.textContent).toContain('it changes RCW\u00a059.18.');
  });
});
