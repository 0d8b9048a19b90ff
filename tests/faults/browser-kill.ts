/**
 * F50: the whole browser killed (SIGKILL) at random moments of a refresh, again and again on one profile. After each
 * restart the shown release is whole; at the end the newest one is there.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../rig/find-browsers';
import { until } from '../rig/launch';
import { openBrowserPlace } from './browser-place';
import { dice } from './reader-setup';
import { hour } from './sample-release';
import { World, type ReaderPlace } from './world';

export interface BrowserKillOptions {
  kind: BrowserKind;
  executablePath: string;
  code: string;
  seed: number;
  /** How often the browser is killed. */
  kills: number;
}

export async function browserKill({ kind, executablePath, code, seed, kills }: BrowserKillOptions): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'collective-lens-kill-'));
  const open = () => openBrowserPlace({ kind, executablePath, profile }, code);
  const roll = dice(seed);
  let place = await open();
  // The world keeps talking to whichever browser is open now.
  const current: ReaderPlace = {
    place: kind,
    call: (name, ...args) => place.call(name, ...args),
    kill: () => place.kill(),
  };
  const world = await World.withNews(current, seed);
  try {
    for (let kill = 0; kill < kills; kill++) {
      const before = (await world.isWhole()).version;
      // Slow files, so that the moment falls into every part of the flight.
      world.host.break('data', (response, request) => {
        setTimeout(() => world.host.serve(request, response), 40);
      });
      const flight = world.fly().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, roll() * 400));
      const process = place.rig.browser.process();
      const closed = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await Promise.all([closed, flight]);
      world.host.heal();
      // The driver puts the profile's preference file back after the kill, and fails to start while it does.
      place = await until(open, 'the browser to start again', 30_000);
      const after = (await world.isWhole()).version;
      assert.ok(after === before || after === world.latest, `version ${after}, neither ${before} nor ${world.latest}`);
      await world.recovers();
      await world.publish(world.latest + 1);
      world.pass(9 * hour);
    }
  } finally {
    await world.close().catch(() => undefined);
    await place.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
