/** `npm run dataset:publish -- RELEASE… --to remote:path`: signed parts → any storage that rclone speaks. */
import { Command, InvalidArgumentError } from 'commander';
import { publish } from '../publish/publish';
import { complain, say } from '../publish/review/say';
import { readSigners } from '../publish/signers';
import { BuildProblem } from '../sources/snapshot';

const seconds = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('seconds are needed.');
  return Number(text);
};

const command = new Command('dataset:publish')
  .description('Uploads signed releases: immutable files first, latest.json last.')
  .argument('<release...>', 'folders of signed words, facts or keys')
  .requiredOption('--to <remote:path>', 'where the feed lies, as rclone names it; a folder works too')
  .option('--signers <file>', 'who may sign', 'dataset/publish/signers.json')
  .option('--manifest-age <seconds>', 'how long hosts may keep latest.json', seconds, 300)
  .option('--dry-run', 'checks everything and uploads nothing')
  .parse();
const options = command.opts<{ to: string; signers: string; manifestAge: number; dryRun?: boolean }>();

try {
  await publish({
    releases: command.args,
    to: options.to,
    signers: readSigners(options.signers),
    isDryRun: options.dryRun ?? false,
    manifestAge: options.manifestAge,
    isTerminal: process.stderr.isTTY,
    say,
  });
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  complain(problem.message);
  process.exitCode = 1;
}
