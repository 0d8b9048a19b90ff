import { defineConfig } from 'wxt';
import { fileURLToPath } from 'node:url';
import { bareScripts } from './bare-scripts';
import { newsHosts } from './browser/news-hosts';
import { languages } from './locales/languages';
import { noteShipped, writeLicenses } from './shipped-licenses';

// The reader is an unlisted script named in the manifest: WXT's own content-script wrapper would announce the
// extension's id to every page (docs/decisions/0001-unlisted-reader.md).
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({ plugins: [bareScripts(), noteShipped()] }),
  // What Mozilla's reviewers build from: `.npmrc` belongs to it, the tests are not needed (tests/release rebuilds from it).
  zip: {
    includeSources: ['**/*', '.npmrc'],
    excludeSources: ['tests/**', 'tools/**', 'shots/**', 'coverage/**', 'reports/**', '*.log'],
  },
  hooks: {
    'build:done': ({ config }) => writeLicenses(config.outDir, fileURLToPath(new URL('LICENSE', import.meta.url))),
    // Each language is a file of the package, read when it is chosen. English is in the scripts.
    'build:publicAssets': (_, files) => {
      for (const { tag } of languages) {
        const name = `locales/${tag}.json`;
        if (tag !== 'en') {
          files.push({ absoluteSrc: fileURLToPath(new URL(name, import.meta.url)), relativeDest: name });
        }
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Collective Lens',
    // Name and commands in the browser's own language: public/_locales.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    host_permissions: newsHosts,
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: newsHosts, js: ['reader.js'], run_at: 'document_start' }],
    web_accessible_resources: [],
    // "lens HB 1217" in the address bar. Safari has nothing of the kind.
    ...(browser !== 'safari' && { omnibox: { keyword: 'lens' } }),
    commands: {
      find: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_find__' },
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextMention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_previousMention__' },
    },
    // The page's markup as it is, without being quoted as JSON; Firefox does so anyway (docs/decisions/0019).
    ...(browser !== 'firefox' && { message_serialization: 'structured_clone' }),
    // Signatures of releases are checked with the browser's own Ed25519.
    ...(browser !== 'firefox' && browser !== 'safari' && { minimum_chrome_version: '137' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'collective-lens@acaspokane.org',
          strict_min_version: '142.0',
          // Not collected, but sent to the Census Bureau, where a reader looks up their district by it.
          data_collection_permissions: { required: ['none'], optional: ['personallyIdentifyingInfo'] },
        },
      },
    }),
  }),
});
