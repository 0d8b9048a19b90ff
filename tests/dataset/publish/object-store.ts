/**
 * As much of S3 as rclone asks for, in memory: list, head, get, put. It keeps the order of the uploads and their headers.
 * (Debian's rclone is older than its own `serve s3`.)
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface StoredObject {
  bytes: Buffer;
  headers: Record<string, string>;
}

const stamp = new Date('2031-01-01T00:00:00Z');

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export async function startObjectStore() {
  const objects = new Map<string, StoredObject>();
  const uploads: { name: string; cacheControl: string }[] = [];
  const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');
  const failing = { name: undefined as string | undefined };

  const list = (prefix: string, delimiter: string) => {
    const names = [...objects.keys()].filter((name) => name.startsWith(prefix)).sort();
    const isDeep = (name: string) => delimiter !== '' && name.slice(prefix.length).includes(delimiter);
    const folders = new Set(
      names.filter(isDeep).map((name) => prefix + name.slice(prefix.length).split(delimiter)[0] + delimiter),
    );
    const files = names.filter((name) => !isDeep(name));
    const contents = files.map((name) => {
      const { bytes } = objects.get(name) as StoredObject;
      return `<Contents><Key>${name}</Key><LastModified>${stamp.toISOString()}</LastModified><ETag>"${md5(bytes)}"</ETag><Size>${bytes.length}</Size></Contents>`;
    });
    const prefixes = [...folders].map((folder) => `<CommonPrefixes><Prefix>${folder}</Prefix></CommonPrefixes>`);
    return `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}${prefixes.join('')}</ListBucketResult>`;
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((bytes) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
      const [, bucket, ...rest] = decodeURIComponent(pathname).split('/');
      const name = rest.join('/');
      const known = objects.get(name);
      if (!bucket) response.writeHead(400).end();
      else if (request.method === 'PUT' && name === '') response.writeHead(200).end();
      else if (request.method === 'GET' && name === '')
        response
          .writeHead(200, { 'content-type': 'application/xml' })
          .end(list(searchParams.get('prefix') ?? '', searchParams.get('delimiter') ?? ''));
      else if (request.method === 'PUT' && failing.name !== undefined && name.endsWith(failing.name))
        response.writeHead(403).end();
      else if (request.method === 'PUT') {
        const headers = Object.fromEntries(
          Object.entries(request.headers).filter(([key]) => key.startsWith('x-amz-meta-')),
        ) as Record<string, string>;
        objects.set(name, { bytes, headers });
        uploads.push({ name, cacheControl: request.headers['cache-control'] ?? '' });
        response.writeHead(200, { etag: `"${md5(bytes)}"` }).end();
      } else if (known && (request.method === 'GET' || request.method === 'HEAD'))
        response
          .writeHead(200, {
            ...known.headers,
            etag: `"${md5(known.bytes)}"`,
            'content-length': known.bytes.length,
            'last-modified': stamp.toUTCString(),
          })
          .end(request.method === 'GET' ? known.bytes : undefined);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const remote = `:s3,provider=Other,access_key_id=sample,secret_access_key=sample,force_path_style=true,endpoint="http://127.0.0.1:${port}":bucket/feed`;
  return { remote, objects, uploads, failing };
}
