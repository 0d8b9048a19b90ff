import { expect, it } from 'vitest';
import { newsHosts } from '../../browser/news-hosts';
import { manifestFaults, type Manifest } from './manifest-rules';

const good = (): Manifest => ({
  manifest_version: 3,
  minimum_chrome_version: '137',
  version: '1.2.3',
  permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus', 'sidePanel'],
  optional_permissions: ['notifications'],
  host_permissions: [...newsHosts],
  optional_host_permissions: ['*://*/*'],
  content_scripts: [{ matches: [...newsHosts], js: ['reader.js'] }],
  web_accessible_resources: [],
});
const firefox = (): Manifest => ({
  ...good(),
  permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
  browser_specific_settings: {
    gecko: {
      id: 'a@b',
      data_collection_permissions: { required: ['none'], optional: ['personallyIdentifyingInfo'] },
    },
  },
});

it('finds nothing wrong with what is listed', () => {
  expect(manifestFaults(good(), 'chrome', '1.2.3')).toEqual([]);
  expect(manifestFaults(firefox(), 'firefox', '1.2.3')).toEqual([]);
});

it.each<[string, Manifest, RegExp]>([
  ['another version', { version: '1.2.2' }, /1\.2\.2, but package\.json says 1\.2\.3/],
  ['a browser that cannot check releases', { minimum_chrome_version: '120' }, /minimum_chrome_version is 120/],
  ['resources for pages', { web_accessible_resources: [{ resources: ['*'] }] }, /web_accessible_resources/],
  ['a door for pages', { externally_connectable: { matches: ['*://*/*'] } }, /externally_connectable/],
  ['a policy of its own', { content_security_policy: {} }, /content_security_policy/],
  ['a permission more', { permissions: [...(good().permissions as string[]), 'tabs'] }, /“tabs” is not on/],
  [
    'a permission less',
    { permissions: ['storage', 'alarms', 'scripting', 'contextMenus', 'sidePanel'] },
    /“activeTab” is missing/,
  ],
  ['an optional permission more', { optional_permissions: ['notifications', 'history'] }, /“history”/],
  ['all sites from the start', { host_permissions: ['<all_urls>'] }, /“<all_urls>” is not on/],
  [
    'a news host less',
    { host_permissions: newsHosts.filter((one) => !/spokesman/.test(one)) },
    /spokesman\.com\/\*” is missing/,
  ],
  ['the reader everywhere', { content_scripts: [{ matches: ['*://*/*'], js: ['reader.js'] }] }, /matches: “\*:\/\/\*/],
  ['a second script', { content_scripts: [...(good().content_scripts as []), {}] }, /There are 2 content scripts/],
  [
    'a look of marks on every page',
    { content_scripts: [{ matches: newsHosts, js: ['reader.js'], css: ['reader.css'] }] },
    /look of marks/,
  ],
  [
    'the reader in frames',
    { content_scripts: [{ matches: newsHosts, js: ['reader.js'], all_frames: true }] },
    /in frames/,
  ],
  ['Firefox’s settings in Chrome', { browser_specific_settings: { gecko: { id: 'x' } } }, /another browser/],
])('refuses %s', (_, change, fault) => {
  expect(manifestFaults({ ...good(), ...change }, 'chrome', '1.2.3').join('\n')).toMatch(fault);
});

it('refuses a Firefox build that does not say that it collects nothing', () => {
  const silent = { ...firefox(), browser_specific_settings: { gecko: { id: 'a@b' } } };
  expect(manifestFaults(silent, 'firefox', '1.2.3')).toEqual([
    'Firefox is not told that no data is collected.',
    'optional data: “personallyIdentifyingInfo” is missing.',
  ]);
});
