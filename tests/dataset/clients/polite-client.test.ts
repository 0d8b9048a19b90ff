import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAnswerCache } from '../../../dataset/clients/answer-cache';
import { openClient } from '../../../dataset/clients/polite-client';
import { testFolder } from '../folders';
import { timeoutFactor } from '../../rig/timeout-factor';

type Reply = { status: number; headers?: Record<string, string>; body?: string } | 'hang-up' | 'silence';

/** A host that answers with these, one after the other, and then with the last for ever. */
async function client(replies: Reply[], more: { delay?: number; timeout?: number; folder?: string } = {}) {
  let asked = 0;
  const server = createServer((_, response) => {
    const reply = replies[Math.min(asked, replies.length - 1)] as Reply;
    asked += 1;
    if (reply === 'hang-up') response.destroy();
    else if (reply !== 'silence') response.writeHead(reply.status, reply.headers).end(reply.body ?? 'text');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const pauses: number[] = [];
  const { port } = server.address() as AddressInfo;
  const { folder = testFolder(), ...rest } = more;
  return {
    ...openClient({
      cache: openAnswerCache(folder),
      delay: 0,
      maxAge: 60_000,
      base: `http://127.0.0.1:${port}`,
      pause: (ms) => Promise.resolve(pauses.push(ms)),
      ...rest,
    }),
    folder,
    pauses,
    asked: () => asked,
  };
}

const url = 'https://sample.example/one';
const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

describe('a polite client', () => {
  it('waits as a busy host asks, in seconds or until a moment', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const busy = await client([
      { status: 503, headers: { 'retry-after': '7' } },
      { status: 429, headers: { 'retry-after': date } },
      { status: 503, headers: { 'retry-after': 'soon' } },
      { status: 200 },
    ]);
    expect(text(await busy.ask({ url }))).toBe('text');
    expect(busy.pauses[0]).toBe(7000);
    expect(busy.pauses[1]).toBeGreaterThan(50_000);
    expect(busy.pauses[2]).toBe(0);
  });

  it('leaves a pause between two questions', async () => {
    const calm = await client([{ status: 200 }], { delay: 5000 });
    await calm.ask({ url });
    await calm.ask({ url: `${url}/two` });
    expect(calm.pauses).toHaveLength(1);
    expect(calm.pauses[0]).toBeGreaterThan(0);
    expect(calm.pauses[0]).toBeLessThanOrEqual(5000);
  });

  it.each<[string, Reply]>([
    ['no connection', 'hang-up'],
    ['no answer in ', 'silence'],
    ['status 502', { status: 502 }],
  ])('tries five times, then says: %s', async (why, reply) => {
    const isSilent = reply === 'silence';
    const broken = await client([reply], { timeout: isSilent ? 20 : Math.ceil(20_000 * timeoutFactor) });
    await expect(broken.ask({ url })).rejects.toThrow(`/one: ${why}`);
    expect(broken.counts.asked).toBe(5);
    // In so short a time a question may not even reach a host that says nothing.
    if (!isSilent) expect(broken.asked()).toBe(5);
  });

  it('does not try again what will not change', async () => {
    const refused = await client([{ status: 403 }]);
    await expect(refused.ask({ url, nothing: [404] })).rejects.toThrow('status 403');
    expect(refused.asked()).toBe(1);
  });

  it('remembers that there is nothing', async () => {
    const empty = await client([{ status: 404 }]);
    expect(await empty.ask({ url, nothing: [404] })).toBe(undefined);
    expect(await empty.ask({ url, nothing: [404] })).toBe(undefined);
    expect([empty.asked(), empty.counts.nothing]).toEqual([1, 2]);
  });

  it.each([
    ['cut off', (path: string) => truncateSync(path, 120)],
    ['changed', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('text', 'tent'))],
    ['emptied', (path: string) => writeFileSync(path, '')],
  ])('asks again for a kept answer that was %s', async (_, spoil) => {
    const host = await client([{ status: 200 }]);
    await host.ask({ url });
    for (const name of readdirSync(host.folder)) spoil(join(host.folder, name));
    expect(text(await host.ask({ url }))).toBe('text');
    expect(host.asked()).toBe(2);
  });
});
