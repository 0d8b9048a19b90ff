/** Takes defences out of a copy of the project, so that it can be seen that a test fails without them. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './build';

export interface Edit {
  file: string;
  /** Stands in the file exactly once. */
  from: string;
  to: string;
}

/** A copy of the project, changed and built without touching it; `work` is given its folder. */
export async function inCopy(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-defences-'));
  try {
    const list = 'ls-files -z --cached --others --exclude-standard --deduplicate -- . :!node_modules';
    const files = execFileSync('git', list.split(' '), { cwd: root }).toString().split('\0').filter(Boolean);
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(root, file), join(folder, file));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    // What the installation would do: how TypeScript is to be read stands in what it writes.
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], { cwd: folder, stdio: 'ignore' });
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Takes these out; answers how they are put back. */
export function takeOut(folder: string, edits: readonly Edit[]): () => void {
  for (const { file, from, to } of edits) {
    const path = join(folder, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(from, () => to),
    );
  }
  return () => {
    for (const { file } of edits) cpSync(join(root, file), join(folder, file));
  };
}
