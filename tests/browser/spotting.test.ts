// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { spottingOver } from '../../browser/spotting';
import type { Store } from '../../browser/store';
import type { MeasuresFile, Pack, RosterFile } from '../../engine/release/packs';
import { findMentions } from '../../engine/spotting';

const measure = { jurisdiction: 'wa', type: 'HB', number: 1054 };

const source = { publisher: 'Sample Register', url: 'https://register.example/people', retrieved: '2026-02-01' };
const roster: RosterFile = { schema: 1, pack: 'wa', asOf: '2026-02-01', sources: [source], people: [] };
const measuresOn = (title: string): MeasuresFile => ({
  schema: 1,
  pack: 'wa',
  asOf: '2026-02-01',
  sources: [source],
  measures: [{ key: 'wa/2025-2026/HB/1054', title, source: 0 }],
});

/** A store of one pack, which a test may change. */
function storeOf(pack: Pick<Pack, 'roster' | 'measures'> | undefined) {
  const held = { pack };
  const load = vi.fn(async () => ({ packs: held.pack ? { wa: held.pack } : {} }));
  return { held, load, spotting: spottingOver({ load } as unknown as Pick<Store, 'load'>) };
}

describe('the spotting index', () => {
  it('knows the measures of the packs', async () => {
    const { spotting, load } = storeOf({ roster, measures: measuresOn('Concerning county ferries') });
    const { index } = (await spotting(['wa']))!;
    expect(load).toHaveBeenCalledWith(['wa'], ['measures']);
    expect(index.records(measure).get('2025-2026')?.stems).toContain('ferry');
  });

  it('tells sessions apart by them', async () => {
    const text = 'OLYMPIA — Lawmakers met. In 2021 the rain came. House Bill 1054 paid for a ferry.';
    const request = {
      facts: { url: 'https://washingtonstatestandard.com/a', dates: ['2026-02-12'] },
      runs: [{ text }],
    };
    const keysBy = async (title: string) => {
      const { index } = (await storeOf({ roster, measures: measuresOn(title) }).spotting(['wa']))!;
      return findMentions(index, request, '2026-02-12').mentions.map(({ key }) => key);
    };
    expect(await keysBy('Concerning county ferries')).toEqual(['']);
    expect(await keysBy('Concerning coroners')).toEqual(['wa/2021-2022/HB/1054']);
  });

  it('is made anew when the measures change, and only then', async () => {
    const { spotting, held } = storeOf({ roster, measures: measuresOn('Concerning county ferries') });
    const first = await spotting(['wa']);
    expect(await spotting(['wa'])).toBe(first);
    held.pack = { roster, measures: measuresOn('Concerning coroners') };
    const second = await spotting(['wa']);
    expect(second).not.toBe(first);
    expect(second!.index.records(measure).get('2025-2026')?.stems).toContain('coroner');
  });

  it('does without measures, and is none without packs', async () => {
    const { spotting, held } = storeOf({ roster });
    expect((await spotting(['wa']))!.index.records(measure).get('2025-2026')).toBeUndefined();
    held.pack = undefined;
    expect(await spotting(['wa'])).toBeUndefined();
  });
});
