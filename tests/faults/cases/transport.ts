/** F01–F12: what a network can do, and a host that is overloaded, empty or broken off. */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { readable } from '../feed-host';
import { withNews, type Fault } from '../fault';
import { body, json, status } from './answers';
import { hour } from '../sample-release';

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
        await world.refuses('not-a-release');
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
        await world.refuses('too-large');
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
        await world.refuses('slow');
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
];
