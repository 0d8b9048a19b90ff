import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { differences, endingSoon, nameTraps, shrunk } from '../../editorial/blast-radius';
import { checkReport, type CheckOptions } from '../../editorial/check-report';
import { compileFolder } from '../../editorial/compile';
import type { Facts } from '../../editorial/facts';
import { readFolder } from '../../editorial/read-folder';
import type { Pack, RosterPerson } from '../../engine/release/packs';
import { change, sampleFacts, sampleFolder, samplePlace, today } from './sample-folder';

const source = { publisher: 'P', url: 'https://p.example.org/', retrieved: today };
const person = (id: string, name: string, source = 0): RosterPerson => {
  const [given = '', family = ''] = name.split(' ');
  return { id, name, given, family, offices: [{ role: 'mayor', jurisdiction: 'wa/sampleton' }], source };
};
const pack = (people: RosterPerson[]): Pack => ({
  roster: { schema: 1, pack: 'wa', asOf: today, sources: [source], people },
});
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => person(id, `Ada ${id.toUpperCase()}xample`));

describe('the blast radius', () => {
  it('tells what was added, changed and dropped', () => {
    const [first, second, ...rest] = five;
    const now = pack([{ ...first!, name: 'Ada Other' }, ...rest, person('f', 'New Person')]);
    expect(differences({ packs: { wa: pack(five) } }, { packs: { wa: now } })).toEqual([
      { part: 'wa/roster', before: 5, now: 5, added: ['f'], changed: ['a'], dropped: [second!.id] },
    ]);
  });

  it('does not count a source that only stands elsewhere', () => {
    const moved = pack(five.map((one) => ({ ...one, source: 1 })));
    expect(differences({ packs: { wa: pack(five) } }, { packs: { wa: moved } })).toEqual([]);
  });

  it.each([
    [4, []],
    [3, ['wa/roster']],
    [0, ['wa/roster']],
  ])('takes %i of 5 records for shrunk: %j', (count, parts) => {
    const found = differences({ packs: { wa: pack(five) } }, { packs: { wa: pack(five.slice(0, count)) } });
    expect(shrunk(found, new Set()).map(({ part }) => part)).toEqual(parts);
  });

  it('does not take what was taken back on purpose for a loss', () => {
    const found = differences({ packs: { wa: pack(five) } }, { packs: { wa: pack(five.slice(0, 2)) } });
    const gone = five.slice(2).map(({ id }) => id);
    expect(shrunk(found, new Set(gone))).toEqual([]);
    expect(shrunk(found, new Set(gone.slice(0, 1)))).toHaveLength(1);
  });

  it('sees a pack that is gone', () => {
    expect(shrunk(differences({ packs: { wa: pack(five) } }, { packs: {} }), new Set())).toHaveLength(1);
  });

  it('names officials of one name, and new ones whose surname is a word', () => {
    const packs = {
      wa: pack([person('a', 'Ada Sample'), person('b', 'Shelly Short'), person('c', 'Old Street')]),
      id: pack([person('d', 'Ada Sample')]),
    };
    expect(nameTraps(packs, new Set(['b']))).toEqual([
      { name: 'Shelly Short', ids: ['b'], kind: 'ordinary-word' },
      { name: 'Ada Sample', ids: ['a', 'd'], kind: 'same-name' },
    ]);
  });

  it.each([
    ['2035-12-22', []],
    ['2035-12-23', ['call-about-hb-3990']],
    ['2035-12-30', ['call-about-hb-3990']],
    ['2035-12-31', []],
  ])('on %s, ending within a week: %j', (day, ids) => {
    const file = compileFolder(readFolder(samplePlace));
    expect(endingSoon(file, day, 'America/Los_Angeles').map(({ id }) => id)).toEqual(ids);
  });
});

describe('the report', () => {
  const facts: Facts = { ...sampleFacts(), packs: { ...sampleFacts().packs } };
  const report = (more: Partial<CheckOptions> = {}) =>
    checkReport({
      folder: readFolder(samplePlace),
      facts,
      against: { ...facts, editorial: compileFolder(readFolder(samplePlace)) },
      today,
      allowShrink: false,
      more: [],
      packs: ['wa'],
      ...more,
    });

  it('passes a folder that changes nothing', () => {
    const { problems, passed, lines } = report();
    expect({ problems, passed }).toEqual({ problems: [], passed: true });
    expect([lines[0], lines.at(-1)]).toEqual([
      'Nothing changes for readers.',
      'sample-civic-club can be published (0 refused, 0 to look at).',
    ]);
  });

  it('stops at a refusal before it speaks of readers', () => {
    const folder = sampleFolder();
    change(folder, 'stances.yaml', '  reviewer: Robin Example\n', '');
    const { passed, lines } = report({ folder: readFolder(folder) });
    expect(passed).toBe(false);
    expect(lines.at(-1)).toBe('sample-civic-club cannot be published (1 refused, 0 to look at).');
    expect(lines).toHaveLength(3);
  });

  it('stops where a list has shrunk, unless that is allowed', () => {
    const wa = facts.packs['wa']!;
    const small = { ...wa, roster: { ...wa.roster, people: wa.roster.people.slice(-40) } };
    const options = { facts: { ...facts, packs: { ...facts.packs, wa: small } } };
    const refused = report(options);
    expect(refused.passed).toBe(false);
    expect(refused.lines.join('\n')).toMatch(
      /More than 20 % fewer: wa\/roster has 40 records; the last release had \d+\. If that is right, run again with --allow-shrink\./,
    );
    expect(report({ ...options, allowShrink: true }).passed).toBe(true);
  });

  it('does not take another organisation’s file for the last release', () => {
    const editorial = {
      ...compileFolder(readFolder(samplePlace)),
      organisation: { name: 'Other', site: 'https://o.example.org' },
    };
    expect(report({ against: { ...facts, editorial } }).lines[0]).toBe('editorial/actions: 0 → 1');
  });

  it('tells a dropped stance', () => {
    const folder = sampleFolder();
    const draft = '  status: draft\n  position: supports';
    change(folder, 'stances.yaml', '  position: supports', draft);
    expect(report({ folder: readFolder(folder) }).lines).toContain('  dropped 1: hb-3990-stance');
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      execFile('npx', ['tsx', 'dataset/commands/check.ts', ...args], (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, out: stdout + stderr }),
      );
    });

  it.each([
    ['what can be published', ['--org', 'sample-civic-club', '--today', today], 0, 'can be published'],
    ['what cannot', ['--org', 'sample-civic-club', '--today', '2036-01-02'], 1, 'cannot be published'],
    ['a folder that is not there', ['--org', 'nobody'], 2, 'There is no folder "dataset/editorial/nobody"'],
    ['an option that is not known', ['--colour'], 2, "unknown option '--colour'"],
    ['a day in no calendar', ['--today', '2026-02-30'], 2, 'write a day of the calendar as 2026-11-30'],
    ['an official’s id', ['--who', 'ormsby'], 0, 'Timm Ormsby: ocd-person/'],
    [
      'a surname before a part of one',
      ['--who', 'hill'],
      0,
      'Natasha Hill: ocd-person/80b680f5-3fef-4c62-9064-4a8b516deb0f (state-representative wa 3)\nBrent Hill',
    ],
  ])('ends for %s as documented', async (_what, args, code, text) => {
    const result = await run(...args);
    expect(result.out).toContain(text);
    expect(result.code).toBe(code);
  });
});
