import type { Plugin } from 'vite';

const wrapper = '\0virtual:wxt-unlisted-script-entrypoint?';

/** Starts the page's scripts with one call, instead of WXT's wrapper of plug-ins and logs: every page pays for its bytes. */
export const bareScripts = (): Plugin => ({
  name: 'bare-scripts',
  enforce: 'pre',
  load(id) {
    if (!id.startsWith(wrapper)) return null;
    return `import script from ${JSON.stringify(id.slice(wrapper.length))};\nexport default void script.main();`;
  },
});
