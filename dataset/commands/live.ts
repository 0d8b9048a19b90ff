/**
 * `npm run dataset:live -- due|make|sign|publish|note|watch|keep|site`: the steps of the scheduled job, each of which runs on
 * any computer by the same command (docs/operator.md). `.github/workflows/facts.yml` only calls them.
 */
import { Command } from 'commander';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dueOn, readCalendar } from '../live/calendar';
import { findChanges, nextFolder, signFacts } from '../live/facts-release';
import { feedAt, lookAt } from '../live/feed-watch';
import { keepSchedule, noteRelease, ownRepository, tellInIssue } from '../live/github';
import { fenced, noteTrouble, output, showOnPage, troubles } from '../live/job';
import { beat, openPages, publishToPages, replaceSite } from '../live/pages';
import { workTonight } from '../live/tonight';
import { openPart } from '../publish/part-folder';
import { complain, say } from '../publish/review/say';
import { readSigners, signersOrNone } from '../publish/signers';
import { BuildProblem } from '../sources/snapshot';
import { day } from './day-option';

interface Shared {
  signers: string;
  calendar: string;
  today?: string;
}
interface OnPages extends Shared {
  repository: string;
  branch: string;
}

const shared = (name: string, about: string): Command =>
  new Command(name)
    .description(about)
    .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
    .option('--calendar <file>', 'when legislatures sit', 'dataset/live/calendar.yaml')
    .option('--today <day>', 'as if it were this day', day);
const onPages = (name: string, about: string): Command =>
  shared(name, about)
    .option('--repository <folder>', 'a checkout whose origin has the pages', '.')
    .option('--branch <name>', 'branch that the host serves', 'gh-pages');

/** This moment, or noon of the day given. */
const nowOf = ({ today }: Shared): number => (today ? Date.parse(`${today}T12:00:00Z`) : Date.now());
const onBranch = ({ branch }: OnPages): string => `on the branch ${branch}`;

const due = shared('due', 'Is today a day to look for new facts? Ends well either way.').action((options: Shared) => {
  const today = new Date(nowOf(options)).toISOString().slice(0, 10);
  const calendar = readCalendar(options.calendar);
  const isSetUp = signersOrNone(options.signers) !== undefined;
  const { isDue, why, every } = dueOn(calendar, today);
  say(why);
  if (!isSetUp) say(`Nothing is done: ${options.signers} names nobody yet (docs/operator.md).`);
  else if (!isDue) say(`The next look is on ${addDays(today, (8 - new Date(today).getUTCDay()) % 7 || every)}.`);
  output({ due: String(isDue && isSetUp), ready: String(isSetUp) });
});

const make = shared('make', 'Fetches, builds, counts a second time and checks. Nothing is signed.')
  .option('--live <folder>', 'fetched records, kept from night to night', '.cache/live')
  .option('--packs <folder>', 'where the packs go', '.cache/packs')
  .option('--report <file>', 'where the data report goes', '.cache/data-report.md')
  .option('--fetch-option <option...>', 'more options for dataset:fetch', [])
  .option('--build-option <option...>', 'more options for dataset:build', [])
  .action(async (options: Shared & Record<'live' | 'packs' | 'report', string> & Record<string, string[]>) => {
    const { live, packs, report, fetchOption: fetch = [], buildOption: build = [] } = options;
    const stale = await workTonight({ live, packs, report, fetch, build, say });
    if (stale.length > 0) noteTrouble('sources', stale.join('\n'));
    for (const line of stale) say(line);
  });

const sign = onPages('sign', 'Signs a release of facts if tonight’s packs say something new.')
  .requiredOption('--key <file>', 'the key of the facts; env:FACTS_KEY takes it from the environment')
  .option('--packs <folder>', 'packs of tonight', '.cache/packs')
  .option('--to <folder>', 'where releases go', '.cache/releases')
  .option('--allow-shrink <path...>', 'files or packs that rightly are smaller', [])
  .action(async (options: OnPages & { key: string; packs: string; to: string; allowShrink: string[] }) => {
    const signers = readSigners(options.signers);
    const calendar = readCalendar(options.calendar);
    const now = nowOf(options);
    const pages = openPages(options.repository, options.branch);
    try {
      const feed = await feedAt(pages.feed, signers, onBranch(options));
      const { packs, allowShrink } = options;
      const due = dueOn(calendar, new Date(now).toISOString().slice(0, 10));
      const night = { packs, feed, signers, calendar, due, now, allowShrink };
      const found = await findChanges(night);
      const { to, version } = nextFolder(night, options.to);
      if (found.kind === 'same') say('Nothing has changed since the last release: nothing is signed.');
      else for (const line of await signFacts(night, found, options.key, to, version)) say(line);
      showOnPage(found.summary);
      output({ kind: found.kind, release: found.kind === 'same' ? '' : to });
    } finally {
      pages.close();
    }
  });

const publishing = onPages('publish', 'Publishes signed releases to the pages; without any, only the heartbeat.')
  .argument('[release...]', 'folders of signed releases')
  .option('--no-wait', 'do not wait until the host serves the new files')
  .action(async (releases: string[], options: OnPages & { wait: boolean }) => {
    const signers = readSigners(options.signers);
    const pages = openPages(options.repository, options.branch);
    try {
      const address = options.wait ? signers.feed : undefined;
      if (releases.length > 0) await publishToPages({ pages, releases, signers, say, address });
      const calendar = readCalendar(options.calendar);
      const feed = await feedAt(pages.feed, signers, onBranch(options));
      const status = await lookAt({ place: pages.feed, feed, calendar, now: nowOf(options) });
      beat(pages, status);
      pages.push('Facts were looked for', 'feed/status.json');
    } finally {
      pages.close();
    }
  });

const note = new Command('note')
  .description('Writes what changed as a release note in the repository.')
  .argument('<release>', 'folder of the release')
  .action(async (folder: string) => {
    const part = await openPart(folder);
    if (part.part === 'keys') throw new BuildProblem(`${folder} holds keys.`);
    const body = readFileSync(join(folder, 'summary.md'), 'utf8');
    const tag = `${part.part}-${part.document.version}`;
    await noteRelease(ownRepository(process.env), tag, process.env.GITHUB_SHA ?? 'main', body);
    say(`Noted as ${tag}.`);
  });

const issueTitle = 'The facts need somebody';
const watch = onPages('watch', 'Says what is wrong with what readers have: old facts, an end that comes near, silence.')
  .option('--feed <place>', 'look at this address or folder instead of the pages')
  .option('--tell', 'say it in an issue of the repository, and close that when all is well')
  .option('--failed <job...>', 'jobs that ended badly', [])
  .action(async (options: OnPages & { feed?: string; tell?: boolean; failed: string[] }) => {
    const problems = [...troubles()].map(([job, text]) => `**${job}**\n\n${fenced(text)}`);
    const said = new Set(troubles().keys());
    for (const job of options.failed)
      if (job !== '' && !said.has(job)) problems.push(`The job “${job}” failed before it could say why: see its log.`);
    const signers = readSigners(options.signers);
    const pages = options.feed === undefined ? openPages(options.repository, options.branch) : undefined;
    try {
      const place = options.feed ?? pages!.feed;
      const feed = await feedAt(place, signers, options.feed === undefined ? onBranch(options) : undefined);
      const calendar = readCalendar(options.calendar);
      const status = await lookAt({ place, feed, calendar, now: nowOf(options) });
      for (const { pack, newest, age, limit } of status.sources)
        say(`${pack}: newest fact ${newest ?? 'none'}, ${age} days behind its sitting (at most ${limit}).`);
      problems.push(...status.problems);
    } catch (problem) {
      if (!(problem instanceof BuildProblem)) throw problem;
      problems.push(problem.message);
    } finally {
      pages?.close();
    }
    for (const problem of problems) say(`! ${problem}`);
    if (problems.length === 0) say('All is well.');
    if (!options.tell) return void (process.exitCode = problems.length > 0 ? 1 : 0);
    const run = [process.env.GITHUB_SERVER_URL, process.env.GITHUB_REPOSITORY, 'actions'].join('/');
    const body =
      problems.length > 0
        ? `${problems.join('\n\n')}\n\nReaders keep the last release meanwhile. Logs: ${run}\n`
        : undefined;
    say(`Issue: ${await tellInIssue(ownRepository(process.env), 'facts', issueTitle, body)}.`);
  });

const keep = new Command('keep')
  .description('Asks GitHub to keep a schedule on, which it switches off after 60 days without a commit.')
  .argument('<workflow>', 'its file, facts.yml')
  .action(async (file: string) => {
    await keepSchedule(ownRepository(process.env), file);
    say(
      `${file} is switched on. GitHub does not promise that this counts as activity: readers’ “behind” does not rely on it.`,
    );
  });

const site = onPages('site', 'Puts the pages for people in the place of those that are there. The feed stays.')
  .argument('[folder]', 'the built pages', '.output/site')
  .action((folder: string, options: OnPages) => {
    if (!existsSync(folder) || readdirSync(folder).length === 0)
      throw new BuildProblem(`No pages at "${folder}": run npm run site first.`);
    const pages = openPages(options.repository, options.branch);
    try {
      replaceSite(pages, folder);
      pages.push('Publish the pages', '.');
    } finally {
      pages.close();
    }
  });

const commands = [due, make, sign, publishing, note, watch, keep, site];
try {
  const program = new Command('dataset:live').description('The steps of the scheduled job.');
  for (const command of commands) program.addCommand(command);
  await program.parseAsync();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  noteTrouble('', problem.message);
  complain(problem.message);
  process.exitCode = 1;
}
