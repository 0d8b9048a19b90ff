/** What jobs tell people: one issue that comes and goes, one comment, and text of strangers that stays text. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { commentOnPull, keepSchedule, noteRelease, tellInIssue } from '../../../dataset/live/github';
import { fenced } from '../../../dataset/live/job';
import { previewLink, reportOn } from '../../../dataset/live/words-report';
import { firstOf, namedIn } from '../../../site/desk/carried';
import { startGitHub } from './github-double';

describe('an issue', () => {
  it('is opened once, written anew when what is wrong changes, and closed when all is well', async () => {
    const { repository, issues, comments } = await startGitHub();
    const tell = (body?: string) => tellInIssue(repository, 'facts', 'The facts need somebody', body);
    expect(await tell()).toBe('nothing');
    expect(await tell('a')).toBe('opened');
    expect(await tell('a')).toBe('nothing');
    expect(await tell('b')).toBe('written');
    expect(issues).toMatchObject([{ title: 'The facts need somebody', body: 'b', state: 'open' }]);
    expect(await tell()).toBe('closed');
    expect(issues).toMatchObject([{ state: 'closed' }]);
    expect(comments.map(({ body }) => body)).toEqual(['What is wrong has changed: see above.', 'All is well again.']);
    expect(await tell('c')).toBe('opened');
  });

  it('says what GitHub answered where it is refused', async () => {
    const { repository } = await startGitHub();
    await expect(tellInIssue({ ...repository, token: 'no' }, 'facts', 'x', 'y')).rejects.toThrow(
      'GitHub answers 401 to GET /issues',
    );
  });
});

it('a comment on a pull request is one, and never a stranger’s', async () => {
  const { repository, comments } = await startGitHub();
  comments.push({ id: 1, body: '<!-- mark -->\nforged', user: { login: 'stranger' } });
  await commentOnPull(repository, 7, '<!-- mark -->', 'one');
  await commentOnPull(repository, 7, '<!-- mark -->', 'two');
  expect(comments.map(({ body }) => body)).toEqual(['<!-- mark -->\nforged', '<!-- mark -->\ntwo']);
});

it('notes a release and asks for the schedule', async () => {
  const { repository, asked } = await startGitHub();
  await noteRelease(repository, 'facts-20310201', 'main', 'what changed');
  await keepSchedule(repository, 'facts.yml');
  expect(asked).toEqual(['POST /releases', 'PUT /actions/workflows/facts.yml/enable']);
});

describe('the text of a stranger', () => {
  it('cannot leave its frame, call anybody, or hide', () => {
    const text = fenced('```\n@everyone <img src=x> ‮gpj\u0007\n````');
    expect(text.split('\n')[0]).toBe('`````text');
    expect(text.split('\n').at(-1)).toBe('`````');
    expect(text).not.toMatch(/[\u0007\u202e]/);
  });

  it('is cut off', () => {
    expect(fenced('x'.repeat(50_000)).length).toBeLessThan(7_000);
  });

  it('rides in a link as nothing but letters, and the desk reads it back', () => {
    const changed = { 'stances.yaml': '- id: x)](https://evil.example)\n', 'actions/a.yaml': '[]' };
    const link = previewLink('https://club.example/pages', { org: 'club', changed })!;
    expect(link).toMatch(/^https:\/\/club\.example\/pages\/desk\.html#org\/club\/with\/[\w-]+$/);
    expect(namedIn(new URL(link).hash)).toEqual({ folder: 'club', carried: changed });
    expect(namedIn('#org/club')).toEqual({ folder: 'club' });
    expect(namedIn(`${new URL(link).hash.slice(0, -9)}`)).toEqual({ folder: 'club' });
    const elsewhere = previewLink('https://club.example', { org: 'club', changed: { '../x.yaml': '' } })!;
    expect(namedIn(new URL(elsewhere).hash)).toEqual({ folder: 'club' });
  });

  it('opens at the entry that is new', () => {
    const base = { 'stances.yaml': '- id: a\n  measure: wa/2025-2026/HB/1\n' };
    const both = { 'stances.yaml': `${base['stances.yaml']}- id: b\n  measure: wa/2025-2026/HB/2\n` };
    expect(firstOf(base, both)).toEqual({ file: 'stances.yaml', index: 1 });
    expect(firstOf(base, base)).toEqual({ file: 'stances.yaml', index: 0 });
    expect(firstOf(base, { 'organisation.yaml': 'name: x\n' })).toBeUndefined();
  });

  it('makes no link of what no link can carry', () => {
    const noise = Array.from({ length: 400 }, (_, at) => createHash('sha256').update(String(at)).digest('base64')).join(
      '',
    );
    expect(previewLink('javascript:alert(1)', { org: 'club', changed: {} })).toBeUndefined();
    expect(previewLink('https://club.example/', { org: '../club', changed: {} })).toBeUndefined();
    expect(previewLink(undefined, { org: 'club', changed: {} })).toBeUndefined();
    expect(previewLink('https://club.example/', { org: 'club', changed: { a: noise } })).toBeUndefined();
    const told = (site: string | undefined, changed: Record<string, string>) =>
      reportOn([{ org: 'club', passed: true, lines: [], changed }], site);
    expect(told('https://club.example/', { a: 'x' })).toContain(
      '[See the cards as they will be](https://club.example/',
    );
    expect(told('https://club.example/', { a: noise })).toContain('too long for one');
    expect(told('club.example/pages', { a: 'x' })).toContain(
      '`club.example/pages`, isn’t one that begins with https://',
    );
    expect(told(undefined, { a: 'x' })).not.toContain('link');
  });

  it('is told plainly whether it can be published', () => {
    const report = (passed: boolean) =>
      reportOn([{ org: 'club', passed, lines: ['stances.yaml:1:1 …'], changed: {} }], undefined);
    expect(report(true)).toContain('That approval is the second reading');
    expect(report(false)).toContain('something has to be mended first');
    expect(reportOn([], undefined)).toContain('nothing for readers');
  });
});
