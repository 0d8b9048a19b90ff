/** `npm run sim:fleet`: 100,000 readers after outages of several lengths, with the sizes of the packs as they are. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { simulateFleet } from './fleet';

const packed = (path: string): number =>
  gzipSync(readFileSync(new URL(`../../public/packs/${path}.json`, import.meta.url))).length;

const readers = 100_000;
// What changes in a day of session: Washington's measures and votes, the votes of Congress.
const files = ['wa/measures', 'wa/votes', 'us/votes'].map(packed);
const sizes = { unchanged: 350, manifest: packed('index') + 6_000, signature: 400, files };
console.log(
  `${readers.toLocaleString('en')} readers; a release a day changes ${files.length} files, ${files.join(' + ')} bytes compressed.`,
);
console.log('\noutage   peak/min   mean/min   ratio   during outage   recovered after');
let worst = 0;
let ordinary = { bytes: 0, requests: 0 };
for (const outageHours of [1, 3, 6, 12, 24]) {
  const result = simulateFleet({ readers, outageHours, seed: 1, sizes });
  const { peak, mean, outagePeak, recoveryMinutes, bytesPerReaderAndDay, requestsPerReaderAndDay } = result;
  worst = Math.max(worst, peak / mean);
  ordinary = { bytes: bytesPerReaderAndDay, requests: requestsPerReaderAndDay };
  const cells = [
    `${outageHours} h`,
    peak,
    Math.round(mean),
    (peak / mean).toFixed(2),
    outagePeak,
    `${recoveryMinutes} min`,
  ];
  console.log(cells.map((cell, i) => String(cell).padEnd([9, 11, 11, 8, 16, 0][i] ?? 0)).join(''));
}
console.log(`\nworst peak: ${worst.toFixed(2)} times the mean minute (at most 2)`);
console.log(
  `an ordinary day: ${ordinary.requests.toFixed(1)} requests and ${Math.round(ordinary.bytes).toLocaleString('en')} bytes per reader`,
);
process.exit(worst <= 2 ? 0 : 1);
