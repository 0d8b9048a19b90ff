/**
 * `npm run test:noninterference`: the same pages read by people of different districts, issues and follows, in real Chromium and
 * Firefox. Everything that a page can see is compared byte by byte.
 *
 *   npm run test:noninterference                  two people, then ten more
 *   npm run test:noninterference -- --people 2    quicker; --only chromium or firefox
 *   npm run test:noninterference -- --leak issues leaks them on purpose: has to fail; or a district, or what is followed
 */
import { cliOptions } from '../rig/cli-options';
import { buildExtension } from '../rig/build';
import { ensureBrowsers } from '../rig/find-browsers';
import { differingBytesIn } from './compare';

const values = cliOptions(import.meta.url, {
  only: { type: 'string' },
  people: { type: 'string', default: '12' },
  leak: { type: 'string' },
});
const people = Number(values.people);
if (!(people >= 2)) throw new Error('At least two people are needed to compare.');

const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.only || values.only === kind);
ensureBrowsers([...kinds]);
let differing = 0;
for (const kind of kinds) {
  console.log(`Building for ${kind} …`);
  await buildExtension(kind);
  differing += await differingBytesIn(kind, { people, ...(values.leak && { leak: values.leak }) });
}
console.log(`\n${differing} differing bytes`);
process.exit(differing === 0 ? 0 : 1);
