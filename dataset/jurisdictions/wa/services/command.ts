/** `npm run dataset:fetch -- wa`: the Washington Legislature's web services. */
import { fetchCommand, run, whole, type Shared } from '../../../commands/service-command';
import { fetchWa } from './fetch';

export const washingtonServices = fetchCommand('wa', 'Washington Legislature: members, bills, roll calls, hearings')
  .requiredOption('--biennium <years>', 'such as 2025-26')
  .option('--hearing-days <days>', 'days of hearings to look ahead; 0 for none', whole, 28)
  .action((options: Shared & { biennium: string; hearingDays: number }) =>
    run(options, (asking) => fetchWa({ ...options, ...asking })),
  );
