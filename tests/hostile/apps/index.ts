/** Real applications to meet: React, Vue and two editors, each bundled into one script in its strict development form. */
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { build } from 'vite';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { join } from 'node:path';
import { root } from '../../rig/build';
import { ReactStory } from './react-story';
import { VueStory } from './vue-story';

const files = { react: 'react.tsx', vue: 'vue.ts', codeMirror: 'code-mirror.ts', lexical: 'lexical.ts' };

/** The application's script, to be run when its elements are there. */
export async function appScript(name: keyof typeof files): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    // Development builds are the ones that tell of a page that is not as they left it.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests/hostile/apps', files[name]), formats: ['iife'], name: 'app' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`No build of ${name}.`);
  return result.output[0].code;
}

/** What the server sends before the application wakes. */
export const serverHtml = {
  react: async (official: string) => renderReact(createElement(ReactStory, { official })),
  vue: async (official: string) => renderVue(createSSRApp(VueStory, { official })),
};
