import { expect, it } from 'vitest';
import { isHeadless } from './display';

it.each([
  ['Linux without a display has no window', {}, 'linux', true],
  ['Linux with X has one', { DISPLAY: ':0' }, 'linux', false],
  ['Linux with Wayland has one', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', false],
  ['macOS always has one', {}, 'darwin', false],
  ['HEADLESS=1 asks for none', { DISPLAY: ':0', HEADLESS: '1' }, 'linux', true],
  ['HEADLESS=0 asks for one', { HEADLESS: '0' }, 'linux', false],
] as const)('%s', (_sentence, env, platform, expected) => {
  expect(isHeadless({ ...env }, platform)).toBe(expected);
});
