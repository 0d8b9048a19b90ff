/** rclone, which speaks every storage provider: the one program that touches the host. */
import { spawn } from 'node:child_process';
import { BuildProblem } from '../sources/snapshot';

/** rclone's own exit codes for a folder or a file that is not there. */
const notThere = new Set([3, 4]);

interface Ended {
  code: number;
  out: Buffer;
  err: string;
}

function run(args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // Its progress is for the person's eyes, not for ours.
    const isShown = args.includes('--progress');
    const child = spawn('rclone', args, { stdio: ['ignore', isShown ? 'inherit' : 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let err = '';
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT'
          ? new BuildProblem('rclone is not installed: apt-get install rclone (other systems: rclone.org/install).')
          : error,
      ),
    );
    child.on('close', (code) => resolve({ code: code ?? -1, out: Buffer.concat(out), err }));
  });
}

/** Runs it to the end. Throws a BuildProblem with the last line of what it said. */
export async function rclone(args: readonly string[]): Promise<Buffer> {
  const { code, out, err } = await run(args);
  if (code === 0) return out;
  throw new BuildProblem(`rclone ${args[0]} failed: ${err.trim().split('\n').at(-1) ?? `code ${code}`}`);
}

/** The bytes of a file at the host, `data/x.json`; undefined where it is not there. Any other trouble throws a BuildProblem. */
export async function readRemote(root: string, path: string): Promise<Buffer | undefined> {
  const cut = path.lastIndexOf('/');
  const [folder, name] = cut < 0 ? [root, path] : [remotePath(root, path.slice(0, cut)), path.slice(cut + 1)];
  const { code, out, err } = await run(['lsf', '--files-only', '--include', `/${name}`, folder]);
  if (notThere.has(code)) return undefined;
  if (code !== 0) throw new BuildProblem(`rclone cannot read ${folder}: ${err.trim().split('\n').at(-1)}`);
  return out.toString().split('\n').includes(name) ? rclone(['cat', remotePath(folder, name)]) : undefined;
}

/** `remote:` and `remote:path` differ in whether a slash comes between. */
export const remotePath = (folder: string, name: string): string =>
  /[:/]$/.test(folder) ? `${folder}${name}` : `${folder}/${name}`;
