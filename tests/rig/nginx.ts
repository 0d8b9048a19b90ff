/** The feed's host as a publisher would run it: Debian's nginx over plain files, with only what docs/feed-format.md asks. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { until } from './launch';

export interface NginxHost {
  /** Folder address, with a slash at the end. */
  address: string;
  /** The same folder on disk, for other publishers. */
  root: string;
  /** Writes the files in the order given, the manifest last. */
  publish(files: ReadonlyMap<string, Uint8Array>): void;
  /** One line per request: method, path, status, bytes sent, and the headers that could tell readers apart. */
  log(): { method: string; path: string; status: number; bytes: number; cookie: string; referrer: string }[];
  close(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const config = (folder: string, port: number): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  types { application/json json; }
  default_type application/octet-stream;
  log_format feed '$request_method $request_uri $status $body_bytes_sent "$http_cookie" "$http_referer"';
  access_log ${folder}/access.log feed;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  gzip on; gzip_types application/json;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    add_header Access-Control-Allow-Origin * always;
    location /feed/data/ { add_header Access-Control-Allow-Origin * always; add_header Cache-Control "public, max-age=31536000, immutable"; }
    location = /feed/latest.json { add_header Access-Control-Allow-Origin * always; add_header Cache-Control "no-cache"; }
  }
}
`;

/** Where Debian puts it; `ensureTools` sees to it. */
const nginxPath = '/usr/sbin/nginx';

export async function startNginx(): Promise<NginxHost> {
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-nginx-'));
  mkdirSync(join(folder, 'site/feed'), { recursive: true });
  // Its workers run as another user when the tests run as root.
  chmodSync(folder, 0o755);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), config(folder, port));
  const child: ChildProcess = spawn(nginxPath, ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}/feed/`;
  await until(async () => (await fetch(address)).status > 0, 'nginx to answer');
  return {
    address,
    root: join(folder, 'site/feed'),
    publish(files) {
      for (const [path, bytes] of files) {
        const target = join(folder, 'site/feed', path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, bytes);
      }
    },
    log: () =>
      readFileSync(join(folder, 'access.log'), 'utf8')
        .split('\n')
        .filter((line) => line.includes('/feed/') && !line.includes(' /feed/ '))
        .map((line) => {
          const [, method = '', path = '', status, bytes, cookie = '', referrer = ''] =
            /^(\S+) (\S+) (\d+) (\d+) "(.*)" "(.*)"$/.exec(line) ?? [];
          return { method, path, status: Number(status), bytes: Number(bytes), cookie, referrer };
        }),
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
