/**
 * `npm run test:hostile`: every case of hostile pages, in real Chromium and Firefox, a hostile extension beside ours.
 *
 *   npm run test:hostile                       everything
 *   npm run test:hostile -- --only chromium    or firefox; --case F95 for one case
 */
import { join } from 'node:path';
import { cliOptions } from '../rig/cli-options';
import { buildExtension, root } from '../rig/build';
import { ensureBrowsers, type BrowserKind } from '../rig/find-browsers';
import { launch } from '../rig/launch';
import { startNewsProxy } from '../rig/news-proxy';
import type { HostileCase } from './case';
import { hostileCases } from './cases';
import { Scene } from './scene';
import { typedPages } from './typed-pages';

const values = cliOptions(import.meta.url, { only: { type: 'string' }, case: { type: 'string' } });
const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.only || values.only === kind);
const chosen = hostileCases.filter(({ id }) => !values.case || values.case.split(',').includes(id));
if (kinds.length === 0 || chosen.length === 0) throw new Error('No such browser or case.');

type Verdict = 'survived' | 'failed' | 'n/a';
const table = new Map<string, Partial<Record<BrowserKind, Verdict>>>();
const errors: string[] = [];

/** Runs these cases one after the other in one browser. */
async function inBrowser(kind: BrowserKind, executablePath: string, cases: HostileCase[]): Promise<void> {
  if (cases.length === 0) return;
  const proxy = await startNewsProxy(typedPages);
  const beside = [join(root, 'tests/hostile/second-extension')];
  const rig = await launch({ kind, executablePath, proxyPort: proxy.port, headless: true, beside });
  try {
    const helper = await rig.openExtensionPage('options.html');
    for (const { id, not, run } of cases) {
      let verdict: Verdict = not?.[kind] ? 'n/a' : 'survived';
      const begun = Date.now();
      if (verdict !== 'n/a') {
        const scene = new Scene(rig, proxy, helper, id);
        await run(scene).catch((error: Error) => {
          verdict = 'failed';
          errors.push(`${id} in ${kind}: ${error.stack ?? String(error)}`);
        });
        await scene.close();
      }
      table.set(id, { ...table.get(id), [kind]: verdict });
      console.log(`${kind.padEnd(9)} ${id.padEnd(4)} ${verdict}  ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    }
  } finally {
    await rig.close();
    await proxy.close();
  }
}

const paths = ensureBrowsers([...kinds]);
for (const kind of kinds) {
  console.log(`Building for ${kind} …`);
  await buildExtension(kind);
  const path = paths[kind] as string;
  await Promise.all(
    [true, false].map((alone) =>
      inBrowser(
        kind,
        path,
        chosen.filter((one) => !!one.alone === alone),
      ),
    ),
  );
}

console.log('\ncase  chromium  firefox   title');
for (const { id, title } of chosen) {
  const cells = (['chromium', 'firefox'] as const).map((kind) => (table.get(id)?.[kind] ?? '–').padEnd(10)).join('');
  console.log(`${id.padEnd(6)}${cells}${title}`);
}
console.log('\nCannot apply, and why:');
for (const { id, not = {} } of chosen)
  for (const [kind, why] of Object.entries(not)) console.log(`${id} in ${kind}: ${why}`);
for (const error of errors) console.error(`\n${error}`);
const survived = chosen.filter(({ id }) => !Object.values(table.get(id) ?? {}).includes('failed')).length;
console.log(`\nsurvived ${survived}/${chosen.length}`);
process.exit(survived === chosen.length ? 0 : 1);
