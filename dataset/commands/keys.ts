/** `npm run dataset:keys -- new|first-epoch|next-epoch|sign|line`: signing keys for a feed (docs/operator.md). */
import { Command, InvalidArgumentError } from 'commander';
import { existsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { feedLine } from '../../engine/release/feed-line';
import { addSignature } from '../publish/add-signature';
import { keyFileName, makeKeyFile, readKeyFile } from '../publish/key-file';
import { nextSigners, writeKeys } from '../publish/keys-part';
import { openPart } from '../publish/part-folder';
import { reviewLines } from '../publish/review/review';
import { complain, say } from '../publish/review/say';
import { feedOf, readSigners, type Signers } from '../publish/signers';
import { BuildProblem } from '../sources/snapshot';

const count = (text: string): number => {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('a number of people is needed.');
  return Number(text);
};
/** `Name=public key`, as `keys new` prints it. */
function person(text: string, before: Signers['words']['signers'] = []): Signers['words']['signers'] {
  const [, name, key] = /^([^=]+)=([A-Za-z0-9+/]{43}=)$/.exec(text) ?? [];
  if (!name || !key) throw new InvalidArgumentError('write it as "Name=public key".');
  return [...before, { name: name.trim(), key }];
}

const make = new Command('new')
  .description('Makes a key for one person, for the scheduled job, or the recovery key.')
  .requiredOption('--name <name>', 'whose key it is')
  .option('--recovery', 'the key that only vouches for other keys; keep it off line')
  .option('--out <file>', 'where the private key goes; outside every repository')
  .action(async ({ name, recovery = false, out }: { name: string; recovery?: boolean; out?: string }) => {
    const path = out ?? join(homedir(), '.config', 'collective-lens', keyFileName(name));
    const { publicKey } = await makeKeyFile(path, name, recovery);
    const entry = recovery ? `"recovery": "${publicKey}"` : JSON.stringify({ name, key: publicKey });
    say(`Private key: ${path} (only you can read it; make a copy on a stick, never send it)`);
    say(`Public key:  ${publicKey}`);
    const place = recovery ? '' : ', to the signers of the “words” (a person) or of the “facts” (the nightly job)';
    say(`Add to dataset/publish/signers.json${place}: ${entry}`);
  });

const write = async (folder: string, signers: Signers, keys: string[]): Promise<void> => {
  await writeKeys(folder, signers, keys.map(readKeyFile));
  for (const line of await reviewLines(await openPart(folder), undefined, signers)) say(line);
  say(
    `Now send the folder from one to the next: all who sign the words, and whoever holds the recovery key. Each signs it on their own computer: npm run dataset:keys -- sign ${folder} --key FILE`,
  );
};

const first = new Command('first-epoch')
  .description('Makes the keys document of the list of signers as it stands.')
  .requiredOption('--to <folder>', 'where it goes: a folder that is not there yet')
  .option('--key <file...>', 'keys at hand that sign it at once', [])
  .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
  .action((options: { to: string; key: string[]; signers: string }) =>
    write(options.to, readSigners(options.signers), options.key),
  );

const next = new Command('next-epoch')
  .description('Replaces the keys of a feed: the next list of signers, and its keys document.')
  .requiredOption('--to <folder>', 'where the keys document goes: a folder that is not there yet')
  .option(
    '--words <person>',
    '"Name=public key" of everybody who signs words from now on; as before if left out',
    person,
  )
  .option('--facts <person>', 'the same for facts', person)
  .option('--lower-threshold <people>', 'let fewer people than before sign the words', count)
  .option('--key <file...>', 'keys at hand that sign it at once', [])
  .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
  .action(
    async (options: {
      to: string;
      words?: Signers['words']['signers'];
      facts?: Signers['facts']['signers'];
      lowerThreshold?: number;
      key: string[];
      signers: string;
    }) => {
      const present = readSigners(options.signers);
      const { words = present.words.signers, facts = present.facts.signers, lowerThreshold } = options;
      if (existsSync(options.to)) throw new BuildProblem(`"${options.to}" is there already.`);
      const list = nextSigners(present, { words, facts, ...(lowerThreshold !== undefined && { lowerThreshold }) });
      writeFileSync(options.signers, `${JSON.stringify(list, null, 2)}\n`);
      await write(options.to, readSigners(options.signers), options.key);
      say(`${options.signers} is of epoch ${list.epoch}: have the change reviewed.`);
    },
  );

const sign = new Command('sign')
  .description('Shows a keys document and adds a signature: of the recovery key, or of one who signs the words.')
  .argument('<folder>', 'folder of the keys document')
  .requiredOption('--key <file>', 'your key file, or the recovery key')
  .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
  .action(async (folder: string, options: { key: string; signers: string }) => {
    const signers = readSigners(options.signers);
    const part = await openPart(folder);
    if (part.part !== 'keys') throw new BuildProblem(`${folder} holds ${part.part}: npm run dataset:sign -- review.`);
    const key = readKeyFile(options.key);
    if (key.publicKey !== signers.recovery && !signers.words.signers.some(({ key: one }) => one === key.publicKey))
      throw new BuildProblem(`${key.name}'s key is neither the recovery key nor one that signs words.`);
    for (const line of await reviewLines(part, undefined, signers)) say(line);
    await addSignature(part, key);
    say(`Signed by ${key.name}.`);
  });

const line = new Command('line')
  .description('Prints the line that readers enter to take this feed: its address, who signs, and the recovery key.')
  .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
  .action((options: { signers: string }) => say(feedLine(feedOf(readSigners(options.signers), options.signers))));

try {
  await new Command('dataset:keys')
    .addCommand(make)
    .addCommand(first)
    .addCommand(next)
    .addCommand(sign)
    .addCommand(line)
    .parseAsync();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  complain(problem.message);
  process.exitCode = 1;
}
