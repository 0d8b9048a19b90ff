/** git, as a person on this computer or the scheduled job would run it. */
import { spawnSync } from 'node:child_process';
import { visible } from '../publish/review/visible';
import { BuildProblem } from '../sources/snapshot';

export interface Git {
  /** Runs it; answers what it printed. Throws a BuildProblem with git's own last line. */
  run(...args: string[]): string;
  /** The same, as bytes. */
  bytes(...args: string[]): Buffer;
  /** Whether it ended well. */
  succeeds(...args: string[]): boolean;
}

const longest = 256 * 1024 * 1024;

/** Whose commits a scheduled job's are; a person's are their own. */
const job = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=41898282+github-actions[bot]@users.noreply.github.com',
];

/** The line of git's many that says why. The other side may have written it. */
function telling(stderr: string): string | undefined {
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(/^remote:\s*/, '').trim());
  const why = lines.find(
    (line) => /^(?:error|fatal|ERROR): |^! \[/.test(line) && !line.startsWith('error: failed to push'),
  );
  return why ?? lines.findLast((line) => line !== '' && !line.startsWith('hint:'));
}

export function openGit(folder: string): Git {
  const call = (args: readonly string[]) => {
    const own = process.env.GITHUB_ACTIONS ? job : [];
    const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...own, ...args], {
      maxBuffer: longest,
      // A question for a password would wait for ever where nobody sits.
      env: { ...process.env, GIT_TERMINAL_PROMPT: process.stdin.isTTY ? '1' : '0' },
    });
    if (error) throw new BuildProblem(`git does not run: ${error.message}`);
    return { status, stdout, stderr: stderr.toString() };
  };
  const bytes = (...args: string[]): Buffer => {
    const { status, stdout, stderr } = call(args);
    if (status === 0) return stdout;
    const name = args[0] === '-c' ? args[2] : args[0];
    throw new BuildProblem(`git ${name} failed: ${visible(telling(stderr) ?? `code ${status}`)}`);
  };
  return {
    bytes,
    run: (...args) =>
      bytes(...args)
        .toString()
        .trim(),
    succeeds: (...args) => call(args).status === 0,
  };
}
