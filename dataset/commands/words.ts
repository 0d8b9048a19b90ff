/**
 * `npm run dataset:words -- sign|publish|report`: from an approved pull request to the words that readers get.
 * `sign` is the one command of each of the two people (docs/second-reader.md); the others are steps of jobs.
 */
import { Command } from 'commander';
import { createInterface } from 'node:readline/promises';
import { approvedHosts, approvedSigners, approvedState, type Approved } from '../live/approved';
import { dueOn, readCalendar } from '../live/calendar';
import { lookAt } from '../live/feed-watch';
import { openGit } from '../live/git';
import { commentOnPull, ownRepository } from '../live/github';
import { showOnPage } from '../live/job';
import { openPages, publishToPages } from '../live/pages';
import { checkCommit, reportOn } from '../live/words-report';
import {
  beginWaiting,
  findWaiting,
  lastBegun,
  refuseOther,
  wordsIn,
  wordsOf,
  type Waiting,
} from '../live/words-release';
import { addSignature } from '../publish/add-signature';
import { feedReader, openFeed, type PublishedFeed } from '../publish/feed-source';
import { keyFor, makeRelease } from '../publish/make-release';
import { reviewLines } from '../publish/review/review';
import { complain, say } from '../publish/review/say';
import { readSigners, signersOrNone, whoSigned, type Signers } from '../publish/signers';
import { BuildProblem } from '../sources/snapshot';

interface Place {
  repository: string;
  remote: string;
  pages: string;
}
interface Signing extends Place {
  signers?: string;
  key?: string;
  branch: string;
  org: string;
  packs: string;
  withdraw: string[];
  goodFor: string;
  yes?: boolean;
}

const withPlace = (command: Command): Command =>
  command
    .option('--repository <folder>', 'a checkout of the repository', '.')
    .option('--remote <name>', 'where it is shared', 'origin')
    .option('--pages <branch>', 'branch that the host serves', 'gh-pages');

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new BuildProblem('Nobody is there to answer: read the lines above, then add --yes to sign.');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question('\nHave you read this, and opened its sources? Write yes to sign: ');
  asking.close();
  return answer.trim().toLowerCase() === 'yes';
}

/** The feed on the pages; undefined before the first one. */
async function publishedFeed(
  { repository, remote, pages }: Place,
  signers: Signers,
): Promise<PublishedFeed | undefined> {
  const opened = openPages(repository, pages, remote);
  try {
    const feed = await openFeed(opened.feed, feedReader(opened.feed), signers);
    // Read now: the checkout goes.
    const editorial = await feed?.editorial();
    return feed && { ...feed, editorial: () => Promise.resolve(editorial) };
  } finally {
    opened.close();
  }
}

/** The first of the two: makes the release of the approved state, shows it, and leaves it for the second. */
async function signFirst(options: Signing, approved: Approved, feed: PublishedFeed | undefined, signers: Signers) {
  const now = Date.now();
  const source = wordsOf(approved.folder, options.packs, new Date(now).toISOString().slice(0, 10), feed);
  const last = feed?.words.manifest.version ?? 0;
  const today = Number(new Date(now).toISOString().slice(0, 10).replaceAll('-', ''));
  const version = Math.max(today, last + 1, lastBegun(options.repository, options.remote, approved) + 1);
  const waiting = beginWaiting(options.repository, options.remote, approved, version);
  try {
    const choices = {
      epoch: signers.epoch,
      after: feed,
      now,
      goodForDays: Number(options.goodFor),
      minExtension: feed?.words.manifest.minExtension ?? '0.1.0',
      version,
      withdraw: options.withdraw,
      allowShrink: feed?.words.manifest.files.map(({ path }) => path) ?? [],
      commit: approved.commit,
    };
    const lines: string[] = [];
    await makeRelease('words', source, choices, {
      key: options.key!,
      to: waiting.folder,
      signers,
      say: (line) => lines.push(line),
      shipped: approvedHosts(openGit(options.repository), approved),
    });
    // Its last line says that it is signed: that is so only once it is agreed to, and pushed.
    for (const line of lines.slice(0, -1)) say(line);
    if (!options.yes && !(await agreed())) throw new BuildProblem('Not signed. Nothing was kept.');
    waiting.push(`Sign the words ${version}`);
  } finally {
    waiting.close();
  }
  say(`Signed. It waits for the second person, who runs the same command on their own computer.`);
}

/** The second: holds what waits against the approved state, shows it in full, and adds a signature. */
async function signSecond(
  options: Signing,
  {
    waiting,
    approved,
    feed,
    signers,
  }: { waiting: Waiting; approved: Approved; feed: PublishedFeed | undefined; signers: Signers },
) {
  const { part } = waiting;
  const people = await whoSigned(part.bytes, part.signatures, signers.words);
  if (people.length === 0) throw new BuildProblem('What waits is signed by nobody we know: do not trust it.');
  refuseOther(part, approved, options.packs, feed);
  const shipped = approvedHosts(openGit(options.repository), approved);
  for (const line of await reviewLines(part, feed, signers, shipped)) say(line);
  say(`Signed so far by ${people.join(' and ')}; ${signers.words.threshold} must sign.`);
  if (options.key === undefined) return;
  const key = keyFor('words', options.key, signers);
  if (people.includes(key.name))
    throw new BuildProblem(`${key.name} has signed this already. The second signature is another person’s.`);
  if (!options.yes && !(await agreed())) throw new BuildProblem('Not signed.');
  await addSignature(part, key);
  waiting.push(`Sign the words ${part.document.version} too`);
  const left = signers.words.threshold - people.length - 1;
  say(left > 0 ? `Signed. ${left} more must sign.` : 'Signed by enough people: it is published in a few minutes.');
}

const sign = withPlace(new Command('sign'))
  .description(
    'Shows in full what the approved state of the editors’ files would tell readers, and signs it with your key.',
  )
  .option('--key <file>', 'your key file; without it, what waits is only shown')
  .option('--signers <file>', 'who may sign, for a rehearsal; as a rule the list on the approved branch says it')
  .option('--branch <name>', 'branch on which approved work lies', 'main')
  .option('--org <name>', 'folder in dataset/editorial', 'acaspokane')
  .option('--packs <folder>', 'packs that the words go with', 'public/packs')
  .option('--withdraw <id...>', 'more claims to take back at once', [])
  .option('--good-for <days>', 'days until two people have to look again', '60')
  .option('--yes', 'you have read it')
  .action(async (options: Signing) => {
    const git = openGit(options.repository);
    const approved = approvedState(git, options);
    const signers = options.signers === undefined ? approvedSigners(git, approved) : readSigners(options.signers);
    if (options.key !== undefined) keyFor('words', options.key, signers);
    say(`Approved: ${approved.commit.slice(0, 10)}, ${approved.told}.`);
    const feed = await publishedFeed(options, signers);
    const waiting = await findWaiting(options.repository, options.remote, feed);
    try {
      if (waiting && waiting.part.document.commit === approved.commit)
        return await signSecond(options, { waiting, approved, feed, signers });
      if (waiting)
        say(`The release ${waiting.part.document.version} that waits is of an earlier state: it is left behind.`);
      if (feed?.words.manifest.commit === approved.commit && options.withdraw.length === 0)
        say('Readers have this state already. Signing it again only makes it good for longer.');
      if (options.key === undefined)
        throw new BuildProblem('Nothing waits for a signature. With --key you make the first.');
      await signFirst(options, approved, feed, signers);
    } finally {
      waiting?.close();
      approved.close();
    }
  });

const publishing = withPlace(new Command('publish'))
  .description('Publishes the words on this branch once enough people have signed them.')
  .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
  .option('--calendar <file>', 'when legislatures sit', 'dataset/live/calendar.yaml')
  .option('--no-wait', 'do not wait until the host serves the new files')
  .action(async (options: Place & { signers: string; calendar: string; wait: boolean }) => {
    const signers = readSigners(options.signers);
    const part = await wordsIn(options.repository);
    if (!part) throw new BuildProblem('There is no release of words on this branch.');
    const people = await whoSigned(part.bytes, part.signatures, signers.words);
    if (people.length < signers.words.threshold)
      return say(`Signed by ${people.join(' and ') || 'nobody'}; ${signers.words.threshold} must sign. It waits.`);
    const pages = openPages(options.repository, options.pages, options.remote);
    try {
      const address = options.wait ? signers.feed : undefined;
      const place = pages.feed;
      if (!(await openFeed(place, feedReader(place), signers)))
        return say('There is no feed yet. The operator publishes these words with the keys (docs/operator.md).');
      await publishToPages({ pages, releases: [part.root], signers, say, address });
      const feed = await openFeed(place, feedReader(place), signers);
      const calendar = readCalendar(options.calendar);
      const status = await lookAt({ place, feed: feed!, calendar, now: Date.now() });
      for (const problem of status.problems) say(`! ${problem}`);
      say(dueOn(calendar, status.checked.slice(0, 10)).why);
    } finally {
      pages.close();
    }
  });

const mark = '<!-- collective-lens words -->';
interface Reporting {
  packs: string;
  pull?: string;
  site?: string;
}
const report = new Command('report')
  .description('Checks the entries of a commit, and tells the result on its pull request.')
  .argument('[commit]', 'the commit, which git has to have', 'HEAD')
  .option('--packs <folder>', 'packs to check with', 'public/packs')
  .option('--pull <number>', 'pull request to tell')
  .option('--site <address>', 'the public pages, for a link to see the cards (as a rule signers.json says it)')
  .action(async (commit: string, { packs, pull, site }: Reporting) => {
    const git = openGit('.');
    const checked = checkCommit(git, commit, packs);
    const feed = signersOrNone('dataset/publish/signers.json')?.feed;
    const text = reportOn(checked, site ?? (feed && new URL('..', feed).href));
    for (const { org, lines } of checked) say([`${org}:`, ...lines].join('\n'));
    showOnPage(text);
    if (pull !== undefined) await commentOnPull(ownRepository(process.env), Number(pull), mark, text);
    process.exitCode = checked.every(({ passed }) => passed) ? 0 : 1;
  });

try {
  const program = new Command('dataset:words').description('From approved words to readers.');
  for (const command of [sign, publishing, report]) program.addCommand(command);
  await program.parseAsync();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  complain(problem.message);
  process.exitCode = 1;
}
