/** Copies of the built extension, in which a test may change what it likes. Whoever asks for one removes it. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from './build';
import type { BrowserKind } from './find-browsers';

export function copyExtension(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-copy-'));
  cpSync(extensionFolder(kind), folder, { recursive: true });
  return folder;
}

/** Another clock, so many milliseconds ahead, that runs like the real one. */
const clock = (ahead: number): string => `{
  const now = ((real) => () => real.now() + ${ahead})(Date);
  globalThis.Date = new Proxy(Date, {
    construct: (real, given, made) => Reflect.construct(real, given.length > 0 ? given : [now()], made),
    get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
  });
}
`;

/** Has the background of a copy and its pages begin at another moment. Not before the present one: alarms would not rest. */
export function setClock(copy: string, moment: string): void {
  const code = clock(Date.parse(moment) - Date.now());
  const change = (name: string, how: (text: string) => string) =>
    writeFileSync(join(copy, name), how(readFileSync(join(copy, name), 'utf8')));
  writeFileSync(join(copy, 'clock.js'), code);
  change('background.js', (script) => code + script);
  for (const name of readdirSync(copy).filter((name) => name.endsWith('.html')))
    change(name, (page) => page.replace('<head>', '<head><script src="/clock.js"></script>'));
}
