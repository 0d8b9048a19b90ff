/** A folder behind rclone's own WebDAV server: another provider than a folder or an object store. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';
import { eventually } from '../../rig/eventually';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts a server until the test ends, and waits until it answers at `url`. */
async function serve(command: string, args: string[], url: string): Promise<void> {
  const child = spawn(command, args, { stdio: 'ignore' });
  onTestFinished(() => void child.kill());
  await eventually(() => fetch(url));
}

/** A folder behind rclone's own WebDAV server. Answers it as a remote for rclone. */
export async function serveWithWebdav(root: string): Promise<string> {
  mkdirSync(root, { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  await serve('rclone', ['serve', 'webdav', root, '--addr', `127.0.0.1:${port}`], address);
  return `:webdav,url="${address}":feed`;
}
