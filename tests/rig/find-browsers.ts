/**
 * Finds a browser of each kind: an environment variable first, then what is installed, then Debian's package.
 * Where nothing can be found or installed, the error says in one sentence what to do.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

interface KindFacts {
  /** Environment variables that name the binary, in order. */
  variables: string[];
  /** Names looked up on the PATH, in order. */
  commands: string[];
  /** Places outside the PATH. */
  places: string[];
  debianPackage: string;
  title: string;
}

const kinds: Record<BrowserKind, KindFacts> = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'brave-browser',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
    title: 'Chromium or Chrome',
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debianPackage: 'firefox-esr',
    title: 'Firefox 142 or newer',
  },
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (command: string, path = process.env.PATH ?? ''): string | undefined =>
  path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))
    .find(isExecutable);

/** The binary of this kind of browser, or undefined. Throws when an environment variable names one that is not there. */
export function findBrowser(kind: BrowserKind, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { variables, commands, places } = kinds[kind];
  for (const variable of variables) {
    const path = env[variable];
    if (!path) continue;
    if (!isExecutable(path)) throw new Error(`${variable} is set to ${path}, but there is no program there.`);
    return path;
  }
  for (const command of commands) {
    const path = onPath(command, env.PATH);
    if (path) return path;
  }
  return places.find(isExecutable);
}

/** Runs a command with its output shown, and tells whether it succeeded. */
const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** How to run apt-get here: directly as root, through sudo where it asks for no password, else not at all. */
function aptGet(): string[] | undefined {
  if (!onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  if (onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0)
    return ['sudo', '-n', 'apt-get'];
  return undefined;
}

/** Installs Debian's packages, saying so, where the machine allows it. */
function install(titles: string[], packages: string[]): void {
  const apt = packages.length > 0 ? aptGet() : undefined;
  if (!apt) return;
  console.log(`No ${titles.join(' and no ')} here: installing Debian's ${packages.join(' and ')} …`);
  const [command = '', ...prefix] = apt;
  run(command, [...prefix, 'update', '-q']);
  run(command, [...prefix, 'install', '-y', '-q', '--no-install-recommends', ...packages]);
}

/** Servers' and publishers' programs that the tests of the feed use, with Debian's package of each. */
const tools: Record<string, string> = { nginx: 'nginx-light', rclone: 'rclone' };

/**
 * Sees to it that the tests' programs are there, installing Debian's packages for those that are missing.
 * @throws with one sentence on what to install, where it cannot.
 */
export function ensureTools(): void {
  // Debian keeps servers where not every user's path leads.
  const isMissing = (tool: string) => !onPath(tool, `${process.env.PATH ?? ''}${delimiter}/usr/sbin`);
  const missing = Object.keys(tools).filter(isMissing);
  install(
    missing,
    missing.map((tool) => tools[tool] ?? tool),
  );
  const still = missing.filter(isMissing);
  if (still.length > 0)
    throw new Error(
      `Please install ${still.join(' and ')} (on Debian or Ubuntu: sudo apt-get install ${still.map((tool) => tools[tool]).join(' ')}).`,
    );
}

/**
 * The binaries of these kinds of browser, installing Debian's packages for those that are missing.
 * @throws with one sentence on what to install, where it cannot.
 */
export function ensureBrowsers<Kind extends BrowserKind>(wanted: readonly Kind[]): Record<Kind, string> {
  const missing = wanted.filter((kind) => !findBrowser(kind)).map((kind) => kinds[kind]);
  install(
    missing.map(({ title }) => title),
    missing.map(({ debianPackage }) => debianPackage),
  );
  return Object.fromEntries(
    wanted.map((kind) => {
      const path = findBrowser(kind);
      const { title, debianPackage, variables } = kinds[kind];
      if (!path)
        throw new Error(
          `Please install ${title} (on Debian or Ubuntu: sudo apt-get install ${debianPackage}), or set ${variables[0]} to its program.`,
        );
      return [kind, path];
    }),
  ) as Record<Kind, string>;
}
