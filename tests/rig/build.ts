/** Builds the extension for a browser, and tells where it is. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { BrowserKind } from './find-browsers';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const outputs: Record<BrowserKind, { folder: string; args: string[] }> = {
  chromium: { folder: 'chrome-mv3', args: [] },
  firefox: { folder: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
};

/** Folder of the built extension. */
export const extensionFolder = (kind: BrowserKind): string => join(root, '.output', outputs[kind].folder);

/** What a build is made of. */
const sources = ['browser', 'components', 'engine', 'entrypoints', 'locales', 'page', 'public', 'surfaces'];
const settings = ['bare-scripts.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];

/** When a file, or anything in a folder, was last changed, added or taken away. */
function changed(path: string): number {
  const found = statSync(path);
  const within = found.isDirectory() ? readdirSync(path).map((name) => changed(join(path, name))) : [];
  return Math.max(found.mtimeMs, ...within);
}

/** Whether a file that a build wrote is newer than all that it is made of. */
export function isNewer(built: string, than: readonly string[]): boolean {
  const written = statSync(built, { throwIfNoEntry: false });
  return written !== undefined && [...than, ...settings].every((path) => changed(join(root, path)) < written.mtimeMs);
}

/** Whether the last build for this browser is newer than all that it is made of. */
export const isFresh = (kind: BrowserKind): boolean => isNewer(join(extensionFolder(kind), 'manifest.json'), sources);

/** Runs `wxt build` for this browser. Its output is shown only when it fails. */
export function buildExtension(kind: BrowserKind): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...outputs[kind].args],
      {
        cwd: root,
        // A test runner's own environment would make this another build than the one that ships.
        env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', CI: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build for ${kind} failed:\n${output}`)),
    );
  });
}
