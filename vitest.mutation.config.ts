/** For mutation testing by hand (docs/feed-faults.md): the fast tests of verification and refresh, nothing else. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/engine/release/*.test.ts'], exclude: ['**/bundled-packs.test.ts'], env: { FEW_RUNS: '1' } },
});
