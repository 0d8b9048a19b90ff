/** Whether there is no screen to open a window on. */
export function isHeadless(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (env.HEADLESS) return env.HEADLESS !== '0';
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}
