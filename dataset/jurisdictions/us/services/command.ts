/** `npm run dataset:fetch -- us`: the Clerk of the House, the Senate, and Congress.gov. */
import { fetchCommand, run, whole, type Shared } from '../../../commands/service-command';
import { fetchUs } from './fetch';

export const congressServices = fetchCommand(
  'us',
  'Congress: members, roll calls of both chambers; bills with a key in CONGRESS_GOV_KEY',
)
  .option('--congress <number>', 'which Congress', whole, 119)
  .action((options: Shared & { congress: number }) =>
    run(options, (asking) =>
      fetchUs({ ...options, ...asking, congressGovKey: process.env.CONGRESS_GOV_KEY || undefined }),
    ),
  );
