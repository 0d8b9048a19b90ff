/** `npm run dataset:keys -- new|next-epoch`: signing keys for a feed (docs/publishing.md). */
import { Command, InvalidArgumentError } from 'commander';
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeKeyFile, readKeyFile } from '../publish/key-file';
import { writeNextEpoch } from '../publish/next-epoch';
import { readSigners } from '../publish/signers';
import { BuildProblem } from '../sources/snapshot';

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const count = (text: string): number => {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('a number of people is needed.');
  return Number(text);
};

const make = new Command('new')
  .description('Makes a key for one person, or the recovery key.')
  .requiredOption('--name <name>', 'whose key it is')
  .option('--recovery', 'the key that only vouches for new keys; keep it off line')
  .option('--out <file>', 'where the private key goes; outside every repository')
  .action(async ({ name, recovery = false, out }: { name: string; recovery?: boolean; out?: string }) => {
    const path = out ?? join(homedir(), '.config', 'collective-lens', `${slug(name)}.key.json`);
    const { publicKey } = await makeKeyFile(path, name, recovery);
    const entry = recovery ? `"recovery": "${publicKey}"` : JSON.stringify({ name, key: publicKey });
    console.log(`Private key: ${path} (only you can read it; make a copy on a stick, never send it)`);
    console.log(`Public key:  ${publicKey}`);
    console.log(`Add to dataset/publish/signers.json: ${entry}`);
  });

const next = new Command('next-epoch')
  .description('Replaces the keys of a feed: writes the key file that readers follow into a release folder.')
  .requiredOption('--release <folder>', 'release folder that it is published with')
  .requiredOption('--vouch <file...>', 'present keys, or the recovery key')
  .requiredOption('--keys <file...>', 'every key of the next epoch')
  .option('--threshold <people>', 'signatures that readers then ask for', count, 1)
  .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
  .action(async (options: { release: string; vouch: string[]; keys: string[]; threshold: number; signers: string }) => {
    const [vouching, coming] = [options.vouch, options.keys].map((files) => files.map(readKeyFile));
    const present = readSigners(options.signers);
    const signers = await writeNextEpoch(options.release, present, vouching ?? [], coming ?? [], options.threshold);
    writeFileSync(options.signers, `${JSON.stringify(signers, null, 2)}\n`);
    console.log(
      `Epoch ${signers.epoch}: keys/${signers.epoch}.json is in ${options.release}; ${options.signers} is updated.`,
    );
    console.log(
      'Releases signed from now on are of that epoch. Put the new keys into the extension with its next update.',
    );
  });

try {
  await new Command('dataset:keys').addCommand(make).addCommand(next).parseAsync();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
