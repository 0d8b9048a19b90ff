/** `npm run dataset:fetch -- wa`: the Washington Legislature's web services. */
import { fetchCommand, run, whole, type Shared } from '../../../commands/service-command';
import { bienniumOn } from './biennium';
import { fetchWa } from './fetch';

export const washingtonServices = fetchCommand('wa', 'Washington Legislature: members, bills, roll calls, hearings')
  .option('--biennium <years>', 'such as 2025-26; else the one that sits, or is about to')
  .option('--hearing-days <days>', 'days of hearings to look ahead; 0 for none', whole, 28)
  .action((options: Shared & { biennium?: string; hearingDays: number }) =>
    run(options, (asking) =>
      fetchWa({ ...options, biennium: options.biennium ?? bienniumOn(options.today), ...asking }),
    ),
  );
