/**
 * `npm run dataset:sign -- new|review|again`: compiled packs → a signed release folder. The author makes it, a second
 * person reviews it, and `again` gives an earlier release's content the next version (docs/publishing.md).
 */
import { Command, InvalidArgumentError } from 'commander';
import { createInterface } from 'node:readline/promises';
import { buildFeed } from '../../engine/release/sign';
import { addSignature } from '../publish/add-signature';
import { changeLines } from '../publish/changes';
import { again, fromPacks, type Composed, type Choices } from '../publish/compose';
import { readKeyFile } from '../publish/key-file';
import { keyFiles, openRelease, writeRelease } from '../publish/release-folder';
import { readSigners, whoSigned } from '../publish/signers';
import { BuildProblem } from '../sources/snapshot';

const whole = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('a whole number is needed.');
  return Number(text);
};

interface Making {
  key: string;
  to: string;
  after?: string;
  first?: boolean;
  signers: string;
  goodFor: number;
  minExtension: string;
  version?: number;
  withdraw: string[];
  allowShrink: string[];
}

const keyOf = (file: string, signers: ReturnType<typeof readSigners>) => {
  const key = readKeyFile(file);
  if (!signers.signers.some((signer) => signer.key === key.publicKey))
    throw new BuildProblem(`${key.name}'s key is not in the list of signers: readers would not trust it.`);
  return key;
};

async function make(options: Making, compose: (choices: Choices) => Composed | Promise<Composed>): Promise<void> {
  if (!options.after && !options.first)
    throw new BuildProblem('Say which release readers have: --after FOLDER, or --first if there is none yet.');
  const signers = readSigners(options.signers);
  const key = keyOf(options.key, signers);
  const after = options.after === undefined ? undefined : await openRelease(options.after);
  const { epoch } = signers;
  const { goodFor: goodForDays, ...rest } = options;
  const { notes, content } = await compose({ ...rest, epoch, after, now: Date.now(), goodForDays });
  const keys = after ? await keyFiles(after.root) : [];
  writeRelease(options.to, new Map([...keys, ...(await buildFeed(notes, content, [key]))]));
  for (const line of changeLines(await openRelease(options.to), after)) console.log(line);
  console.log(`Signed by ${key.name}: ${options.to}`);
}

const making = (name: string, about: string) =>
  new Command(name)
    .description(about)
    .requiredOption('--key <file>', 'your key file')
    .requiredOption('--to <folder>', 'where the release goes: a folder that is not there yet')
    .option('--after <folder>', 'the release that readers have now')
    .option('--first', 'readers have none yet')
    .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
    .option('--version <number>', 'version to give; else the day, or one more than the last', whole)
    .option('--good-for <days>', 'days until readers are told that it is old', whole, 60)
    .option('--min-extension <version>', 'oldest extension that can read it', '0.1.0')
    .option('--withdraw <id...>', 'claims to take back at once', [])
    .option('--allow-shrink <path...>', 'files that rightly lost a fifth or more of their records', []);

const fresh = making('new', 'Makes a release of the compiled packs and signs it as its author.')
  .option('--packs <folder>', 'compiled packs', 'public/packs')
  .action((options: Making & { packs: string }) => make(options, (choices) => fromPacks(options.packs, choices)));

const back = making('again', 'Makes a release of an earlier release’s content: how one is taken back.')
  .argument('<release>', 'folder of the earlier release')
  .action((old: string, options: Making) => make(options, async (choices) => again(await openRelease(old), choices)));

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new BuildProblem('Nobody is there to answer: read the lines above, then add --yes to sign.');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question('Have you checked these changes and their sources? Write yes to sign: ');
  asking.close();
  return answer.trim() === 'yes';
}

const review = new Command('review')
  .description('Shows what a release changes and adds the second person’s signature.')
  .argument('<release>', 'folder of the release')
  .requiredOption('--key <file>', 'your key file')
  .option('--after <folder>', 'the release that readers have now')
  .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
  .option('--yes', 'you have read what changes')
  .action(async (folder: string, options: { key: string; after?: string; signers: string; yes?: boolean }) => {
    const signers = readSigners(options.signers);
    const key = keyOf(options.key, signers);
    const release = await openRelease(folder);
    const people = await whoSigned(release.bytes, release.signature, signers);
    if (people.length === 0)
      throw new BuildProblem(`${folder}: no signer's signature fits: do not trust this release.`);
    const before = options.after === undefined ? undefined : await openRelease(options.after);
    for (const line of changeLines(release, before)) console.log(line);
    console.log(`Signed so far by ${people.join(' and ')}.`);
    if (!options.yes && !(await agreed())) throw new BuildProblem('Not signed.');
    await addSignature(release, key);
    console.log(`Signed by ${key.name} too.`);
  });

try {
  await new Command('dataset:sign').addCommand(fresh).addCommand(review).addCommand(back).parseAsync();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
