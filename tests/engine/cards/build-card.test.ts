import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import { ada, bill, cy, sampleRelease } from './sample-release';
import { nothingElse, official, today } from './built-cards';

describe('a card in general', () => {
  it('cites each source once, with the day it was copied, and has the day of the copy where no source tells its own', () => {
    const card = official(ada, { keys: [bill] });
    expect(card.sources.map(({ publisher, retrieved }) => [publisher, retrieved])).toEqual([
      ['Sample Roster', '2026-11-24'],
      ['Sample Roll Calls', '2026-11-24'],
    ]);
    expect(card.asOf).toBe('2026-11-24');
  });

  it('carries the evidence of the mention', () => {
    const why = [{ code: 'title', values: { title: 'Sen.' } }];
    expect(buildCard(ada, nothingElse, sampleRelease(), today, { why })?.why).toEqual(why);
  });

  it('asks "Which one?" among at least two', () => {
    const choice = (candidates: string[]) => buildCard('', nothingElse, sampleRelease(), today, { candidates });
    expect(choice([ada, cy, 'nobody'])).toMatchObject({
      kind: 'choice',
      choices: [
        { name: 'Ada Sample', now: { role: 'state-senator' } },
        { name: 'Cy Former', last: { role: 'state-representative' } },
      ],
    });
    expect(choice([ada])).toBeNull();
  });

  it('is none for an id that nobody has', () => {
    expect(buildCard('ocd-person/nobody', nothingElse, sampleRelease(), today)).toBeNull();
  });
});
