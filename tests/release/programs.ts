/** Runs programs; what they print is shown only when they fail. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Resolves with what the program printed; rejects with it unless its exit code is one of `good`. */
export function run(command: string, args: readonly string[], cwd: string, good: readonly number[] = [0]) {
  return new Promise<string>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      // A test runner's own environment would make this another build than the one that ships.
      env: { ...process.env, NODE_ENV: 'production', NPM_CONFIG_INCLUDE: 'dev', NO_COLOR: '1', CI: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      good.includes(code ?? 1)
        ? resolve(printed)
        : reject(new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${output}`)),
    );
  });
}

/** WXT of the folder's own node_modules. */
export const wxt = (args: readonly string[], folder: string): Promise<string> =>
  run(process.execPath, [join(folder, 'node_modules/wxt/bin/wxt.mjs'), ...args], folder);
