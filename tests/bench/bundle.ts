/** Builds the bench's scripts as the shipped ones are built: one minified file each. */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../rig/build';

export type ScriptName = 'floor' | 'reader' | 'mark-js' | 'expression' | 'engine';

/** The script's code, ready to be run as it stands. */
export async function bundle(name: ScriptName): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      lib: { entry: join(root, `tests/bench/page-scripts/${name}.ts`), formats: ['iife'], name: 'bench' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`No build of ${name}.`);
  return result.output[0].code;
}
