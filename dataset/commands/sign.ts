/**
 * `npm run dataset:sign -- new|review|again`: compiled packs → a signed release of words or of facts. The author makes
 * it, a second person reads and signs it, and `again` gives an earlier release's content the next version
 * (docs/operator.md).
 */
import { Command, InvalidArgumentError, Option } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { EditorialFile } from '../../engine/release/editorial';
import type { Role } from '../../engine/release/manifest';
import { dayNow } from '../../editorial/moments';
import { addSignature } from '../publish/add-signature';
import { packsSource, type Source } from '../publish/compose';
import { refuseUncompiled } from '../publish/editors-files';
import { earlierSource, feedBefore, keyFor, makeRelease } from '../publish/make-release';
import { openPart } from '../publish/part-folder';
import { reviewLines } from '../publish/review/review';
import { complain, say } from '../publish/review/say';
import { readSigners, whoSigned } from '../publish/signers';
import { BuildProblem, checked } from '../sources/snapshot';

const whole = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('a whole number is needed.');
  return Number(text);
};

/** Words stand until somebody says otherwise; facts are made anew every night. */
const goodForDays: Record<Role, number> = { words: 60, facts: 14 };

interface Before {
  after?: string;
  first?: boolean;
  signers: string;
}
interface Making extends Before {
  key: string;
  to: string;
  goodFor?: number;
  minExtension: string;
  version?: number;
  withdraw: string[];
  allowShrink: string[];
}

const withFeed = (command: Command): Command =>
  command
    .option(
      '--after <feed>',
      'the feed that readers have now: its address, or a folder (as a rule signers.json says it)',
    )
    .option('--first', 'readers have none yet')
    .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json');

const making = (name: string, about: string): Command =>
  withFeed(new Command(name).description(about))
    .requiredOption('--key <file>', 'your key file')
    .requiredOption('--to <folder>', 'where the release goes: a folder that is not there yet')
    .option('--version <number>', 'version to give; else the day, or one more than the last', whole)
    .option('--good-for <days>', 'days until readers are told that it is old (words 60, facts 14)', whole)
    .option('--min-extension <version>', 'oldest extension that can read it', '0.1.0')
    .option('--withdraw <id...>', 'claims to take back at once', [])
    .option('--allow-shrink <path...>', 'files that rightly lost a fifth or more of their records', []);

async function make(role: Role, options: Making, source: Source): Promise<void> {
  const signers = readSigners(options.signers);
  const after = await feedBefore(options.after, options.first ?? false, signers);
  const { goodFor = goodForDays[role], key, to, version, withdraw, allowShrink, minExtension } = options;
  const choices = {
    epoch: signers.epoch,
    after,
    now: Date.now(),
    goodForDays: goodFor,
    minExtension,
    withdraw,
    allowShrink,
    ...(version !== undefined && { version }),
  };
  await makeRelease(role, source, choices, { key, to, signers, say });
}

const fresh = making('new', 'Makes a release of the compiled packs and signs it as its author.')
  .addOption(new Option('--role <role>', 'what it is a release of').choices(['words', 'facts']).default('words'))
  .option('--packs <folder>', 'compiled packs', 'public/packs')
  .option('--editorial <folder>', 'the editors’ files that the packs were made of', 'dataset/editorial/acaspokane')
  .option('--without-editorial', 'the editors’ files are not at hand: nobody can tell whether they have changed')
  .action(async (options: Making & { role: Role; packs: string; editorial: string; withoutEditorial?: boolean }) => {
    if (options.role === 'words' && !options.withoutEditorial) {
      const own = join(options.packs, 'editorial.json');
      const packed = existsSync(own) ? checked(EditorialFile, JSON.parse(readFileSync(own, 'utf8')), own) : undefined;
      refuseUncompiled(options.editorial, packed, dayNow('America/Los_Angeles'));
    }
    await make(options.role, options, packsSource(options.packs));
  });

const back = making('again', 'Makes a release of an earlier release’s content: how one is taken back.')
  .argument('<release>', 'folder of the earlier release')
  .action(async (old: string, options: Making) => {
    const signers = readSigners(options.signers);
    const before = await feedBefore(options.after, options.first ?? false, signers);
    const { role, ...source } = await earlierSource(old, before);
    await make(role, options, source);
  });

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new BuildProblem('Nobody is there to answer: read the lines above, then add --yes to sign.');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question('Have you checked these changes and their sources? Write yes to sign: ');
  asking.close();
  return answer.trim() === 'yes';
}

const review = withFeed(
  new Command('review').description('Shows all that a release changes and, with your key, adds your signature.'),
)
  .argument('<release>', 'folder of the release')
  .option('--key <file>', 'your key file; without it, it is only shown')
  .option('--yes', 'you have read what changes')
  .action(async (folder: string, options: Before & { key?: string; yes?: boolean }) => {
    const signers = readSigners(options.signers);
    const part = await openPart(folder);
    if (part.part === 'keys') throw new BuildProblem(`${folder} holds keys: npm run dataset:keys -- sign ${folder}.`);
    const key = options.key === undefined ? undefined : keyFor(part.part, options.key, signers);
    const people = await whoSigned(part.bytes, part.signatures, signers[part.part]);
    if (people.length === 0)
      throw new BuildProblem(`${folder}: no signer's signature fits: do not trust this release.`);
    const before = await feedBefore(options.after, options.first ?? false, signers);
    for (const line of await reviewLines(part, before, signers)) say(line);
    say(`Signed so far by ${people.join(' and ')}; ${signers[part.part].threshold} must sign.`);
    if (!key) return;
    if (!options.yes && !(await agreed())) throw new BuildProblem('Not signed.');
    await addSignature(part, key);
    say(`Signed by ${key.name} too.`);
  });

try {
  await new Command('dataset:sign').addCommand(fresh).addCommand(review).addCommand(back).parseAsync();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  complain(problem.message);
  process.exitCode = 1;
}
