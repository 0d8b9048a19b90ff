/** F01–F24: what a network and a static host can do. F25 is the fleet simulation. */
import assert from 'node:assert/strict';
import { createServer as createTlsServer } from 'node:https';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { simulateFleet } from '../../sim/fleet';
import { readable, type Answer } from '../feed-host';
import { fresh, withNews, type Fault } from '../fault';

const json = { ...readable, 'content-type': 'application/json' };
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, { ...readable, ...headers }).end();
const body =
  (bytes: Uint8Array | string, headers: Record<string, string> = json): Answer =>
  (response) =>
    response.writeHead(200, headers).end(bytes);

const hour = 3_600_000;

export const transport: Fault[] = [
  {
    id: 'F01',
    title: 'offline at the alarm',
    run: withNews(async (world) => {
      world.change({ isOnline: false });
      for (let i = 0; i < 20; i++) {
        const state = await world.keepsOld('offline');
        assert.equal(state.failures, 0, 'being offline is no failure');
        assert.ok((state.dueAt ?? 0) - world.setup.now <= 60_000, 'looked at again within a minute');
        world.pass(61_000);
      }
      world.change({ isOnline: true });
      await world.recovers();
    }),
  },
  {
    id: 'F02',
    title: '500, 502, 503 twenty times; Retry-After as seconds, date, 10⁹, rubbish',
    run: withNews(async (world) => {
      for (let i = 0; i < 20; i++) {
        world.host.heal();
        world.host.break('all', status([500, 502, 503][i % 3] as number));
        const state = await world.keepsOld('busy');
        assert.equal(state.failures, i + 1);
        const wait = (state.dueAt as number) - world.setup.now;
        assert.ok(wait >= 60_000 && wait <= 8 * hour, `waits ${wait}`);
        assert.equal((await world.fly()).state?.failures, i + 1, 'an early wake asks nothing');
        world.change({ now: state.dueAt as number });
      }
      const cases: [string, number, number][] = [
        ['120', 120_000, 120_000 + 8 * hour],
        [new Date(world.setup.now + 2 * hour).toUTCString(), 2 * hour - 1_000, 10 * hour],
        ['1000000000', 24 * hour, 32 * hour],
        ['soon', 60_000, 8 * hour],
      ];
      for (const [header, least, most] of cases) {
        world.host.heal();
        const date = Date.parse(header) ? new Date(world.setup.now + 2 * hour).toUTCString() : header;
        world.host.break('all', status(503, { 'retry-after': date, 'access-control-expose-headers': 'retry-after' }));
        const state = await world.keepsOld('busy');
        const wait = (state.dueAt as number) - world.setup.now;
        assert.ok(wait >= least && wait <= most, `${header}: waits ${wait}`);
        if (header !== 'soon') {
          const before = world.host.requests.length;
          await world.fly({ isAsked: true });
          assert.equal(world.host.requests.length, before, 'a host that asks for patience gets it');
        }
        world.change({ now: state.dueAt as number });
      }
      await world.recovers();
    }),
  },
  {
    id: 'F03',
    title: '404 for the manifest',
    run: withNews(async (world) => {
      world.host.break('latest.json', status(404));
      await world.keepsOld('missing');
      await world.recovers();
    }),
  },
  {
    id: 'F04',
    title: '404 for a file that the manifest names',
    run: withNews(async (world) => {
      world.host.break('data', status(404));
      await world.keepsOld('missing');
      const before = world.host.requests.length;
      await world.recovers();
      const later = world.host.requests.slice(before).map((request) => request.path);
      assert.equal(later[0], 'latest.json', 'the next wake reads the manifest again');
    }),
  },
  {
    id: 'F05',
    title: 'captive portal: 200 and a web page',
    run: withNews(async (world) => {
      const portal = body('\n <!doctype html><title>Sign in</title>', { ...readable, 'content-type': 'text/html' });
      // It may come up at any request; it is no tampering, whichever one it answers.
      for (const which of ['all', 'signature', 'document', 'data']) {
        world.host.heal();
        world.host.break(which, portal);
        const state = await world.keepsOld('not-a-release');
        world.change({ now: state.dueAt as number });
      }
      await world.recovers();
    }),
  },
  {
    id: 'F06',
    title: 'Content-Length longer than the body',
    run: withNews(async (world) => {
      world.host.break('latest.json', (response, request) => {
        const bytes = world.host.files.get(world.host.pathOf(request)) as Uint8Array;
        response.writeHead(200, { ...json, 'content-length': String(bytes.length + 100) });
        response.write(bytes, () => response.destroy());
      });
      await world.keepsOld('unreachable', 'damaged');
      await world.recovers();
    }),
  },
  {
    id: 'F07',
    title: 'truncated gzip with status 200',
    run: withNews(async (world) => {
      world.host.break('data', (response, request) => {
        const zipped = gzipSync(world.host.files.get(world.host.pathOf(request)) as Uint8Array);
        response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(zipped.subarray(0, zipped.length - 40));
      });
      await world.keepsOld('damaged', 'unreachable');
      await world.recovers();
    }),
  },
  {
    id: 'F08',
    title: 'gzip checksum wrong, bytes right',
    run: withNews(async (world) => {
      world.host.break('data', (response, request) => {
        const zipped = gzipSync(world.host.files.get(world.host.pathOf(request)) as Uint8Array);
        zipped[zipped.length - 6] = (zipped[zipped.length - 6] as number) ^ 255;
        response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(zipped);
      });
      if (world.place.place === 'node') {
        // Node's own decompression is stricter than browsers'.
        await world.keepsOld('unreachable');
        await world.recovers();
      } else {
        assert.equal((await world.fly()).state?.outcome, 'up-to-date');
        assert.equal((await world.isWhole()).version, 2);
      }
    }),
  },
  {
    id: 'F09',
    title: 'one flipped bit',
    run: withNews(async (world) => {
      world.host.break('data', (response, request) => {
        const bytes = Uint8Array.from(world.host.files.get(world.host.pathOf(request)) as Uint8Array);
        bytes[100] = (bytes[100] as number) ^ 4;
        response.writeHead(200, json).end(bytes);
      });
      await world.keepsOld('damaged');
      await world.recovers();
    }),
  },
  {
    id: 'F10',
    title: 'gzip bomb',
    run: withNews(async (world) => {
      const bomb = gzipSync(new Uint8Array(64 * 1024 * 1024), { level: 9 });
      for (const which of ['latest.json', 'signature', 'document', 'data']) {
        world.host.heal();
        world.host.break(which, body(bomb, { ...json, 'content-encoding': 'gzip' }));
        const state = await world.keepsOld('too-large');
        world.change({ now: state.dueAt as number });
      }
      await world.recovers();
    }),
  },
  {
    id: 'F11',
    title: 'body drips for ever',
    run: withNews(async (world) => {
      const { patience } = world.setup;
      // Each limit ends it without the other: long silences, and a body that never falls silent and never ends.
      const limits = [
        { pause: 2 * patience.silence, patience: { ...patience, whole: hour } },
        { pause: patience.silence / 2, patience: { ...patience, silence: hour } },
      ];
      for (const { pause, patience: own } of limits) {
        world.change({ patience: own });
        world.host.heal();
        world.host.break('data', (response) => {
          response.writeHead(200, json);
          const timer = setInterval(() => response.write(' '), pause);
          response.on('close', () => clearInterval(timer));
        });
        const state = await world.keepsOld('slow');
        world.change({ now: state.dueAt as number });
      }
      world.change({ patience });
      await world.recovers();
    }),
  },
  {
    id: 'F12',
    title: 'headers never come',
    run: withNews(async (world) => {
      world.host.break('latest.json', () => {});
      await world.keepsOld('slow');
      await world.recovers();
    }),
  },
  {
    id: 'F13',
    title: '304 with nothing in the cache',
    run: withNews(async (world) => {
      let asked = 0;
      world.host.break('latest.json', (response, request) => {
        if (asked++ === 0) response.writeHead(304, readable).end();
        else world.host.serve(request, response);
      });
      // Chromium and Node hand an unasked 304 on, and it is asked past. Firefox answers it from its cache: the host said
      // that nothing had changed, and is believed until the next check.
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      const believed = world.place.place === 'firefox' ? 1 : 2;
      assert.equal((await world.isWhole()).version, believed);
      if (believed === 1) await world.recovers();
      world.pass(9 * hour);
      world.host.heal();
      await world.publish(3);
      world.host.break('latest.json', status(304));
      const state = await world.fly();
      assert.ok(['not-a-release', 'up-to-date'].includes(state.state?.outcome ?? ''));
      assert.equal((await world.isWhole()).version, 2);
      await world.recovers();
    }),
  },
  {
    id: 'F14',
    title: '304 while the slot is damaged',
    run: withNews(async (world) => {
      await world.fly();
      world.pass(9 * hour);
      const [key] = (await world.storedKeys()).filter((name) => name.startsWith('file/B/'));
      await world.flipBit(key as string);
      let isFirst = true;
      world.host.break('latest.json', (response, request) => {
        if (isFirst && request.headers['if-none-match']) response.writeHead(304, readable).end();
        else world.host.serve(request, response);
        isFirst = false;
      });
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.isWhole()).version, 2, 'the damaged file was read again');
    }),
  },
  {
    id: 'F15',
    title: 'redirect loop',
    run: withNews(async (world) => {
      world.host.break('latest.json', status(302, { location: '/feed/latest.json' }));
      await world.keepsOld('unreachable');
      assert.equal(world.host.requests.filter((request) => request.path === 'latest.json').length, 2);
      await world.recovers();
    }),
  },
  {
    id: 'F16',
    title: 'redirect to another host is not followed',
    run: withNews(async (world) => {
      let visits = 0;
      const other = createServer((_, response) => {
        visits++;
        response.writeHead(200, json).end('{}');
      });
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      try {
        const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/latest.json`;
        world.host.break('all', status(301, { location }));
        await world.keepsOld('unreachable');
        assert.equal(visits, 0);
      } finally {
        await new Promise((resolve) => other.close(resolve));
      }
      await world.recovers();
    }),
  },
  {
    id: 'F17',
    title: '204, 206, empty, UTF-16, bad UTF-8 refused; BOM accepted',
    run: withNews(async (world) => {
      const answers: Answer[] = [
        status(204),
        status(206),
        (response, request) => response.writeHead(206, json).end(world.host.files.get(world.host.pathOf(request))),
        body(''),
        body(Buffer.from('\ufeff{"epoch":1}', 'utf16le')),
        body(Buffer.concat([Buffer.from('{"epoch":1,"x":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])),
      ];
      for (const answer of answers) {
        world.host.heal();
        world.host.break('latest.json', answer);
        const state = await world.keepsOld('not-a-release');
        world.change({ now: state.dueAt as number });
      }
      world.host.heal();
      const { toUtf8 } = await import('../../../engine/release/digest');
      const { documentOf, replaceBytes } = await import('../documents');
      const marked = toUtf8(`\ufeff${JSON.stringify(documentOf(world, 'words'))}`);
      await replaceBytes(world, 'words', marked, world.keys.words);
      world.host.files.set(
        'latest.json',
        toUtf8(`\ufeff${new TextDecoder().decode(world.host.files.get('latest.json'))}`),
      );
      await world.recovers();
    }),
  },
  {
    id: 'F20',
    title: 'an edge has the new manifest but not its files yet',
    run: withNews(async (world) => {
      const held = [...world.host.files].filter(([path]) => world.host.isFile(path));
      for (const [path] of held) world.host.files.delete(path);
      await world.keepsOld('missing');
      for (const [path, bytes] of held) world.host.files.set(path, bytes);
      await world.recovers();
    }),
  },
  {
    id: 'F21',
    title: 'an older manifest after a newer one',
    run: withNews(async (world) => {
      await world.fly();
      await world.publish(1);
      world.pass(9 * hour);
      assert.equal((await world.fly()).state?.outcome, 'behind', 'quietly');
      assert.equal((await world.isWhole()).version, 2);
      await world.publish(3);
      await world.recovers();
    }),
  },
  {
    id: 'F22',
    title: 'wrong Content-Type, weak or unchanged ETag: the bytes decide',
    run: withNews(async (world) => {
      const headers = { ...readable, 'content-type': 'text/plain; charset=utf-16', etag: 'W/"same"' };
      world.host.break('all', (response, request) => {
        const bytes = world.host.files.get(world.host.pathOf(request));
        response.writeHead(bytes ? 200 : 404, headers).end(bytes);
      });
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.isWhole()).version, 2);
      // From now on the host claims that nothing changed: believed for three days at most.
      await world.publish(3);
      world.host.break('latest.json', (response, request) => {
        if (request.headers['if-none-match']) response.writeHead(304, headers).end();
        else world.host.serve(request, response);
      });
      world.pass(73 * hour);
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      assert.equal((await world.isWhole()).version, 3);
    }),
  },
  {
    id: 'F23',
    title: 'bad certificate',
    only: { in: 'node', because: "the browsers under test accept the rig's own certificates" },
    run: withNews(async (world) => {
      const pair = await generate([{ name: 'commonName', value: 'wrong.example' }], { keySize: 2048 });
      const server = createTlsServer({ key: pair.private, cert: pair.cert }, (_, response) => response.end('{}'));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { feed } = world.setup;
      try {
        const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}/feed/`;
        world.change({ feed: feed && { ...feed, address } });
        await world.keepsOld('unreachable');
      } finally {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      world.change({ feed });
      await world.recovers();
    }),
  },
  {
    id: 'F24',
    title: 'no CORS header',
    only: { in: 'browsers', because: 'Node knows no CORS' },
    run: withNews(async (world) => {
      world.host.break('latest.json', (response, request) => {
        response.writeHead(200).end(world.host.files.get(world.host.pathOf(request)));
      });
      await world.keepsOld('unreachable');
      await world.recovers();
    }),
  },
  {
    id: 'F25',
    title: 'a fleet after an outage: peak at most twice the mean minute',
    only: { in: 'node', because: 'a simulation of the shipped plan, without a browser' },
    run: fresh(async (world) => {
      for (const outageHours of [1, 6, 24]) {
        const { peak, mean } = simulateFleet({ readers: 20_000, outageHours, seed: world.seed });
        assert.ok(peak <= 2 * mean, `${outageHours} h: peak ${peak}, mean ${mean}`);
      }
    }),
  },
];
