/** What a built manifest has to be, whatever the build tool made of the configuration. */
import { newsHosts } from '../../browser/news-hosts';
import { permissions } from './permissions';
import type { Target } from './targets';

export interface Manifest {
  [key: string]: unknown;
  version?: string;
}

/** Keys that would open the extension to pages, to other extensions or to code from elsewhere. */
const forbidden = [
  'externally_connectable',
  'content_security_policy',
  'sandbox',
  'update_url',
  'key',
  'oauth2',
  'chrome_url_overrides',
  'devtools_page',
  'declarative_net_request',
  'user_scripts',
];

const sorted = (list: unknown): string[] => (Array.isArray(list) ? list.map(String).sort() : []);

function difference(title: string, found: unknown, wanted: readonly string[]): string[] {
  const [has, should] = [sorted(found), [...wanted].sort()];
  return [
    ...has.filter((one) => !should.includes(one)).map((one) => `${title}: “${one}” is not on the reviewed list.`),
    ...should.filter((one) => !has.includes(one)).map((one) => `${title}: “${one}” is missing.`),
  ];
}

/** All that is wrong with a manifest, one sentence each. */
export function manifestFaults(manifest: Manifest, target: Target, version: string): string[] {
  const isFirefox = target === 'firefox';
  const faults: string[] = [];
  const must = (holds: boolean, sentence: string) => void (holds || faults.push(sentence));

  must(manifest.manifest_version === 3, `manifest_version is ${String(manifest.manifest_version)}, not 3.`);
  must(manifest.version === version, `The version is ${String(manifest.version)}, but package.json says ${version}.`);
  must(sorted(manifest.web_accessible_resources).length === 0, 'web_accessible_resources is not empty.');
  for (const key of forbidden) must(!(key in manifest), `The manifest has the key “${key}”.`);

  const chromium = target === 'chrome' || target === 'edge';
  // The first with Ed25519, by which releases are checked.
  const oldest = Number(manifest.minimum_chrome_version ?? 0);
  must(!chromium || oldest >= 137, `minimum_chrome_version is ${oldest}, below 137.`);
  const allowed = [...permissions.required, ...(chromium ? permissions.chromiumOnly : [])];
  faults.push(
    ...difference('permissions', manifest.permissions, allowed),
    ...difference('optional_permissions', manifest.optional_permissions, permissions.optional),
    ...difference('host_permissions', manifest.host_permissions, newsHosts),
    ...difference('optional_host_permissions', manifest.optional_host_permissions, permissions.optionalHosts),
  );

  const scripts = (manifest.content_scripts ?? []) as Record<string, unknown>[];
  must(scripts.length === 1, `There are ${scripts.length} content scripts in the manifest, not the reader alone.`);
  for (const script of scripts) {
    faults.push(...difference('content_scripts.matches', script.matches, newsHosts));
    faults.push(...difference('content_scripts.js', script.js, ['reader.js']));
    must(script.css === undefined, 'Every page could ask for the look of marks.');
    must(script.all_frames !== true, 'The reader would run in frames.');
    must(script.world === undefined, 'The reader would run in the world of the page.');
  }

  const gecko = (manifest.browser_specific_settings as { gecko?: Record<string, unknown> } | undefined)?.gecko;
  if (isFirefox) {
    const data = gecko?.data_collection_permissions as { required?: unknown; optional?: unknown } | undefined;
    must(String(data?.required) === 'none', 'Firefox is not told that no data is collected.');
    faults.push(...difference('optional data', data?.optional, permissions.optionalData));
    must(typeof gecko?.id === 'string', 'Firefox needs an id.');
  } else {
    must(!gecko, 'Firefox’s settings are in another browser’s manifest.');
  }
  return faults;
}
