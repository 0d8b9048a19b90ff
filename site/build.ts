/**
 * `npm run site`: the public page and the editors' desk as plain files in `.output/site`, for any static host and under
 * any path. `-- --serve` shows them on this machine.
 */
import { Command } from 'commander';
import { buildSite, siteFolder } from './build/build-site';
import { serveSite } from './build/serve';

const options = new Command('site')
  .description('Builds the public page and the editors’ desk: plain files, no server.')
  .option('--repository <address>', 'where changes are proposed: https://github.com/OWNER/NAME')
  .option('--branch <name>', 'the branch that they are made against', 'main')
  .option('--address <address>', 'where the site will be read, for previews: https://OWNER.github.io/NAME/')
  .option('--packs <folder>', 'the packs to show', 'public/packs')
  .option('--editorial <folder>', 'where the organisations’ folders lie', 'dataset/editorial')
  .option('--to <folder>', 'where the site is written', siteFolder)
  .option('--serve', 'then show it on this machine')
  .option('--port <number>', 'the port on this machine; 0 takes any', '0')
  .parse()
  .opts<
    Record<'branch' | 'packs' | 'editorial' | 'to' | 'port', string> & {
      repository?: string;
      address?: string;
      serve?: boolean;
    }
  >();

const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
const repository = options.repository ?? (server && name ? `${server}/${name}` : undefined);

const { address: told } = options;
if (told !== undefined && !(URL.canParse(told) && /^https:\/\/[^?#\s]+$/.test(told)))
  throw new Error(`--address has to begin with https:// and have no ? or #: ${told}`);
const address = told?.replace(/\/*$/, '/');

await buildSite({
  ...options,
  ...(address !== undefined && { address }),
  ...(repository && { repository: repository.replace(/\/$/, '') }),
});
console.log(`Written: ${options.to}`);
if (options.serve) {
  const { address } = await serveSite(options.to, Number(options.port));
  console.log(`Open this address in your browser: ${address}`);
  console.log('Stop it with Ctrl+C.');
}
