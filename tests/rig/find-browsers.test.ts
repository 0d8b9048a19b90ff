import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browsers';

describe('finding a browser', () => {
  let folder: string;
  const program = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '#!/bin/sh\n');
    chmodSync(path, 0o755);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collective-lens-browsers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the one that the environment names before any installed one', () => {
    program('chromium');
    const chosen = program('my-chrome');
    expect(findBrowser('chromium', { PATH: folder, CHROME_PATH: chosen })).toBe(chosen);
  });

  it('says so when the environment names a program that is not there', () => {
    expect(() => findBrowser('firefox', { PATH: folder, FIREFOX_PATH: join(folder, 'gone') })).toThrow(
      /FIREFOX_PATH is set to .*gone, but there is no program there/,
    );
  });

  it('prefers Chromium to branded Chrome on the path', () => {
    program('google-chrome-stable');
    expect(findBrowser('chromium', { PATH: folder })).toBe(join(folder, 'google-chrome-stable'));
    program('chromium');
    expect(findBrowser('chromium', { PATH: folder })).toBe(join(folder, 'chromium'));
  });

  it('does not take a file that cannot be run', () => {
    writeFileSync(join(folder, 'firefox-esr'), '');
    expect(findBrowser('firefox', { PATH: folder })).toBeUndefined();
  });
});
