/** What a pull request says of itself once it is checked: in plain words, for editors. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, strToU8 } from 'fflate';
import { followedAtFirst } from '../../engine/jurisdictions';
import { checkReport } from '../../editorial/check-report';
import { readFacts, withSampleFacts } from '../../editorial/read-facts';
import { readFolder } from '../../editorial/read-folder';
import { dayNow } from '../../editorial/moments';
import { BuildProblem } from '../sources/snapshot';
import { filesAt } from './approved';
import type { Git } from './git';
import { fenced } from './job';

export interface Checked {
  org: string;
  passed: boolean;
  lines: readonly string[];
  /** Files that are other than here: name in the organisation's folder → text. */
  changed: Readonly<Record<string, string>>;
}

/**
 * Checks the folders that a commit changes with the code of this checkout: of the pull request only the entries are read,
 * as text.
 * @param here folder of this checkout.
 */
export function checkCommit(git: Git, commit: string, packs: string, here = '.'): Checked[] {
  let read: ReturnType<typeof filesAt>;
  try {
    read = filesAt(git, commit, 'dataset/editorial');
  } catch (problem) {
    // Its author is told as of any other mistake.
    if (!(problem instanceof BuildProblem)) throw problem;
    return [{ org: 'What is proposed', passed: false, lines: [problem.message], changed: {} }];
  }
  const { root, names } = read;
  try {
    const isOther = (name: string) =>
      !existsSync(join(here, name)) ||
      readFileSync(join(here, name), 'utf8') !== readFileSync(join(root, name), 'utf8');
    const own = (name: string) => name.split('/')[2]!;
    const present = git.run('ls-tree', '-r', '--name-only', 'HEAD', 'dataset/editorial').split('\n');
    const gone = present.filter((name) => name.endsWith('.yaml') && !names.includes(name));
    const orgs = [...new Set([...names.filter(isOther), ...gone].map(own))].sort();
    return orgs.map((org) => {
      const place = join(root, 'dataset/editorial', org);
      const other = names.filter((name) => own(name) === org && isOther(name));
      const changed = other.map((name) => [name.split('/').slice(3).join('/'), readFileSync(join(root, name), 'utf8')]);
      return { org, ...checkOrg(place, packs), changed: Object.fromEntries(changed) as Record<string, string> };
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function checkOrg(place: string, packs: string): Pick<Checked, 'passed' | 'lines'> {
  try {
    const facts = withSampleFacts(readFacts(packs), place);
    const folder = readFolder(place);
    const today = dayNow(folder.organisation?.value.timeZone ?? 'America/Los_Angeles');
    const options = { folder, facts, against: facts, today, allowShrink: true, more: [], packs: followedAtFirst };
    const { lines, passed } = checkReport(options);
    return { passed, lines: lines.map((line) => line.replaceAll(`${place}/`, '')) };
  } catch (problem) {
    if (!(problem instanceof BuildProblem)) throw problem;
    return { passed: false, lines: [problem.message.replaceAll(`${place}/`, '')] };
  }
}

/** A comment on the pull request. The lines come from a stranger's files: they are text, whatever they look like. */
export function reportOn(checked: readonly Checked[], site: string | undefined): string {
  if (checked.length === 0) return 'No entry is changed: there is nothing for readers in this.\n';
  return checked
    .map((one) => {
      const { org, passed, lines } = one;
      const link = previewLink(site, one);
      return [
        passed
          ? `**${org}: these words can be published.** A second person reads them and approves. That approval is the second reading.`
          : `**${org}: something has to be mended first.** Each line says where, what is wrong, and what to do.`,
        '',
        fenced(lines.join('\n').trim() || 'Nothing changes for readers.'),
        ...(link
          ? ['', `[See the cards as they will be](${link})`]
          : site === undefined || Object.keys(one.changed).length === 0
            ? []
            : ['', whyNoLink(site)]),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** Longer addresses are cut off here and there. */
const longest = 6_000;

const isPages = (site: string) => /^https:\/\/[\w.-]+(?:\/[\w./-]*)?$/.test(site);

const whyNoLink = (site: string): string =>
  isPages(site)
    ? 'There’s no link to the cards: these entries are too long for one. Open the files in the desk to see them.'
    : `There’s no link to the cards: the address of the public pages, \`${site.replaceAll('`', '')}\`, isn’t one that begins with https://.`;

/**
 * Where proposed entries can be looked at: the desk on the public pages. They ride in the link itself, behind `#`, so that
 * nothing has to be uploaded or fetched. Undefined where there is no page, or too much to carry.
 */
export function previewLink(
  site: string | undefined,
  { org, changed }: Pick<Checked, 'org' | 'changed'>,
): string | undefined {
  if (site === undefined || !isPages(site) || !/^[\w-]+$/.test(org)) return undefined;
  const packed = Buffer.from(deflateSync(strToU8(JSON.stringify(changed)), { level: 9 })).toString('base64url');
  return packed.length > longest ? undefined : `${site.replace(/\/?$/, '/')}desk.html#org/${org}/with/${packed}`;
}
