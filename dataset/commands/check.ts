/**
 * `npm run dataset:check`: is the editors' work fit to be published, and what would it change?
 * Ends with 0 if it can be published, 1 if not, 2 if the command itself was not understood.
 */
import { Command } from 'commander';
import { join } from 'node:path';
import { issueIds, issueOf } from '../../engine/issues';
import { followedAtFirst } from '../../engine/jurisdictions';
import { addressesOf } from '../../editorial/check-folder';
import { checkReport } from '../../editorial/check-report';
import { readCommunityLists } from '../../editorial/community-lists';
import { deadLinks } from '../../editorial/dead-links';
import { type Facts, recordIn } from '../../editorial/facts';
import { readFacts, withSampleFacts } from '../../editorial/read-facts';
import type { Folder } from '../../editorial/folder';
import { readFolder } from '../../editorial/read-folder';
import { dayNow } from '../../editorial/moments';
import { workLines, workList } from '../../editorial/work-list';
import { BuildProblem } from '../sources/snapshot';
import { day } from './day-option';

interface Options {
  org: string;
  editorial: string;
  packs: string;
  against?: string;
  links?: boolean;
  allowShrink?: boolean;
  today?: string;
  who?: string;
  issue?: string;
  most: string;
}

const options = new Command('dataset:check')
  .description('Checks an organisation’s editorial files, and tells what publishing them would change.')
  .option('--org <name>', 'folder in dataset/editorial', 'acaspokane')
  .option('--editorial <folder>', 'where the organisations’ folders lie', 'dataset/editorial')
  .option('--packs <folder>', 'the packs to publish with', 'public/packs')
  .option('--against <folder>', 'packs of the last release, to compare with (as a rule those of --packs)')
  .option('--links', 'also ask every cited page whether it is still there')
  .option('--allow-shrink', 'let lists lose more than a fifth of their records')
  .option('--today <date>', 'check as if it were this day', day)
  .option('--issue <id>', 'only list measures of this issue without plain words, the most newsworthy first')
  .option('--most <number>', 'how many of them', '30')
  .option('--who <name>', 'only look up the id of an official')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<Options>();

async function main(): Promise<boolean> {
  const place = join(options.editorial, options.org);
  const facts = withSampleFacts(readFacts(options.packs), place);
  if (options.who !== undefined) return lookUp(options.who, facts);
  const folder = readFolder(place);
  if (options.issue !== undefined) return listWork(options.issue, folder, facts);
  const today = options.today ?? dayNow(folder.organisation?.value.timeZone ?? 'America/Los_Angeles');
  const addresses = options.links ? addressesOf(folder) : [];
  const dead = await deadLinks(
    addresses.map(({ url }) => url),
    { onProgress: (url) => process.stderr.write(`Asking ${url}\n`) },
  );
  const { lines, passed } = checkReport({
    folder,
    facts,
    against: options.against ? readFacts(options.against) : facts,
    today,
    allowShrink: options.allowShrink ?? false,
    more: addresses.flatMap(({ url, problem }) => {
      const why = dead.get(url);
      const advice = why?.startsWith('the site')
        ? 'Is this computer online? Try again later; if it stays so, find the page’s new address.'
        : 'Find the page’s new address.';
      return why ? [problem(`cites a page that is not there: ${url} (${why}). ${advice}`)] : [];
    }),
    packs: [...followedAtFirst],
  });
  console.log(lines.join('\n'));
  return passed;
}

/** Prints what an editor could write next. */
function listWork(issue: string, folder: Folder, facts: Facts): boolean {
  const id = issueOf(issue);
  if (!id) throw new BuildProblem(`There is no issue “${issue}”. The issues are: ${issueIds.join(', ')}.`);
  const found = workList(
    id,
    folder,
    recordIn(facts, [...followedAtFirst]),
    readCommunityLists('dataset/community-lists.yaml'),
  );
  console.log(workLines(found, Number(options.most)).join('\n') || 'Every measure of this issue has plain words.');
  return true;
}

/** Prints officials by name: who has it as a word first, and of these the officials of the editors' own jurisdictions. */
function lookUp(name: string, { packs }: Facts): boolean {
  const wanted = name.toLowerCase();
  const isWhole = (full: string): boolean => ` ${full.toLowerCase()} `.includes(` ${wanted} `);
  const order = [...new Set([...followedAtFirst, ...Object.keys(packs)])];
  const found = order
    .flatMap((pack) => packs[pack]?.roster.people ?? [])
    .filter((person) => person.name.toLowerCase().includes(wanted))
    .sort((a, b) => Number(isWhole(b.name)) - Number(isWhole(a.name)));
  const lines = found.slice(0, 20).map(({ id, name: full, offices: [office] }) => {
    const place = [office?.role, office?.state ?? office?.jurisdiction, office?.district].filter(Boolean);
    return `${full}: ${id} (${place.join(' ')})`;
  });
  if (found.length > lines.length) lines.push(`… and ${found.length - lines.length} more: give more of the name.`);
  console.log(lines.join('\n') || `Nobody in the packs is called “${name}”.`);
  return found.length > 0;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 2;
}
