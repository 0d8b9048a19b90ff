/**
 * The packs as the site reads them. A page that shows one official or bill fetches the few files that it needs from
 * `packs/`. Where somebody's own text is read, or written, everything is fetched first from `data/`, the same for
 * everybody, so that no request tells what the text is about.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readCommunityLists } from '../../editorial/community-lists';
import { compileFolder } from '../../editorial/compile';
import { readSampleFacts } from '../../editorial/read-facts';
import { filesIn, readFolder } from '../../editorial/read-folder';
import type { PackId } from '../../engine/identifiers';
import type { BundleIndex } from '../../engine/release/bundle';
import type { SiteSettings } from '../site-settings';

/** `{ "path": contents, … }`, each file word for word. */
const joined = (files: readonly (readonly [path: string, text: string])[]): string =>
  `{${files.map(([path, text]) => `${JSON.stringify(path)}:${text.trim()}`).join(',\n')}}`;

const packOf = (path: string): PackId => path.split('/')[0] ?? '';

const communityLists = 'dataset/community-lists.yaml';

/** The editors' files of a folder as text: the desk begins with them. */
const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries([...filesIn(folder)].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

const isHead = (path: string): boolean => /\/heads\/|\/session$|\/earlier$/.test(path);

/** Writes the files of `data/`, and tells what the pages need to know of them. */
export function writeData(
  packs: string,
  editorial: string,
  to: string,
): Pick<SiteSettings, 'whole' | 'issued' | 'megabytes'> {
  const text = (path: string) => readFileSync(join(packs, `${path}.json`), 'utf8');
  const index = JSON.parse(text('index')) as BundleIndex;
  const { files, version, issued, asOf, hosts = [] } = index;
  const paths = files.map(({ path }) => path);
  const whole = [...new Set(paths.filter((path) => path.endsWith('/session')).map(packOf))].sort();
  const isRoster = (path: string) => path.endsWith('/roster');
  const write = (name: string, body: string) => {
    writeFileSync(join(to, `${name}.json`), body);
    return gzipSync(body).byteLength;
  };
  const rosters = (wanted: (pack: PackId) => boolean) =>
    paths.filter((path) => isRoster(path) && wanted(packOf(path))).map((path) => [path, text(path)] as const);
  /** What there is to be fetched one by one: most blocks have a file of each kind, some have not. */
  const single = paths.filter((path) => whole.includes(packOf(path)));
  const head = { version, issued, asOf, hosts, single };
  const start = [
    ['head', JSON.stringify(head)] as const,
    ...rosters((pack) => whole.includes(pack)),
    ...(paths.includes('editorial') ? [['editorial', text('editorial')] as const] : []),
  ];
  const sizes = [write('start', joined(start))];
  write('other-rosters', joined(rosters((pack) => !whole.includes(pack))));
  for (const pack of whole) {
    const rest = paths.filter((path) => packOf(path) === pack && !isRoster(path));
    const texts = rest.map((path) => [path, text(path)] as const);
    sizes.push(write(pack, joined(texts)));
    // What every list of bills is made of: hundreds of small files in one.
    write(`${pack}-heads`, joined(texts.filter(([path]) => isHead(path))));
  }
  const folders = readdirSync(editorial).filter((name) => existsSync(join(editorial, name, 'organisation.yaml')));
  const written = folders.map((name) => [name, textsIn(join(editorial, name))] as const);
  write(
    'editorial',
    JSON.stringify({ folders: Object.fromEntries(written), lists: readCommunityLists(communityLists) }),
  );
  const club = join(editorial, 'sample-civic-club');
  write('club', JSON.stringify({ facts: readSampleFacts(club), editorial: compileFolder(readFolder(club)) }));
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1_000_000;
  return { whole, issued: issued.slice(0, 10), megabytes: Math.round(megabytes * 10) / 10 };
}
