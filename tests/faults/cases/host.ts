/** F13–F24: what a static host and what stands before it can answer. F25 is the fleet simulation. */
import assert from 'node:assert/strict';
import { createServer as createTlsServer } from 'node:https';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { toUtf8 } from '../../../engine/release/digest';
import { simulateFleet } from '../../sim/fleet';
import { documentOf, replaceBytes } from '../documents';
import { readable, type Answer } from '../feed-host';
import { fresh, withNews, type Fault } from '../fault';
import { body, json, status } from './answers';
import { hour } from '../sample-release';

export const host: Fault[] = [
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
        await world.refuses('not-a-release');
      }
      world.host.heal();
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
