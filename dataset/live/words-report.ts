/** What a pull request says of itself once it is checked: in plain words, for editors. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from '../desk/check-report';
import { readFacts, withSampleFacts } from '../desk/read-facts';
import { readFolder } from '../desk/read-folder';
import { dayNow } from '../desk/moments';

import { BuildProblem } from '../sources/snapshot';
import { filesAt } from './approved';
import type { Git } from './git';
import { fenced } from './job';

export interface Checked {
  org: string;
  passed: boolean;
  lines: readonly string[];
}

/**
 * Checks the folders that a commit changes with the code of this checkout: of the pull request only the entries are read,
 * as text.
 * @param here folder of this checkout.
 */
export async function checkCommit(git: Git, commit: string, packs: string, here = '.'): Promise<Checked[]> {
  const { root, names } = await filesAt(git, commit, 'dataset/editorial');
  try {
    const isOther = (name: string) =>
      !existsSync(join(here, name)) ||
      readFileSync(join(here, name), 'utf8') !== readFileSync(join(root, name), 'utf8');
    const own = (name: string) => name.split('/')[2]!;
    const present = git.run('ls-tree', '-r', '--name-only', 'HEAD', 'dataset/editorial').split('\n');
    const gone = present.filter((name) => name.endsWith('.yaml') && !names.includes(name));
    const orgs = [...new Set([...names.filter(isOther), ...gone].map(own))].sort();
    return orgs.map((org) => checkOrg(org, join(root, 'dataset/editorial', org), packs));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function checkOrg(org: string, place: string, packs: string): Checked {
  try {
    const facts = withSampleFacts(readFacts(packs), place);
    const folder = readFolder(place);
    const today = dayNow(folder.organisation?.value.timeZone ?? 'America/Los_Angeles');
    const options = { folder, facts, against: facts, today, allowShrink: true, more: [], packs: ['us', 'wa', 'id'] };
    const { lines, passed } = checkReport(options);
    return { org, passed, lines: lines.map((line) => line.replaceAll(`${place}/`, '')) };
  } catch (problem) {
    if (!(problem instanceof BuildProblem)) throw problem;
    return { org, passed: false, lines: [problem.message.replaceAll(`${place}/`, '')] };
  }
}

/** A comment on the pull request. The lines come from a stranger's files: they are text, whatever they look like. */
export function reportOn(checked: readonly Checked[], preview: (org: string) => string | undefined): string {
  if (checked.length === 0) return 'No entry is changed: there is nothing for readers in this.\n';
  return checked
    .map(({ org, passed, lines }) => {
      const link = preview(org);
      return [
        passed
          ? `**${org}: these words can be published.** A second person reads them and approves. That approval is the second reading.`
          : `**${org}: something has to be mended first.** Each line says where, what is wrong, and what to do.`,
        '',
        fenced(lines.join('\n').trim() || 'Nothing changes for readers.'),
        ...(link ? ['', `[See the cards as they will be](${link})`] : []),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** Where a pull request's entries can be looked at: the desk on the public pages, which reads them as data. */
export function previewLink(site: string, org: string, repository: string, commit: string): string | undefined {
  const isPlain =
    /^https:\/\/[\w.-]+(?:\/[\w./-]*)?$/.test(site) &&
    /^[\w-]+$/.test(org) &&
    /^[\w.-]+\/[\w.-]+$/.test(repository) &&
    /^[0-9a-f]{40}$/.test(commit);
  return isPlain ? `${site.replace(/\/?$/, '/')}desk.html#org/${org}/at/${repository}/${commit}` : undefined;
}
