/**
 * The preview's server: on this machine only, for one article and one organisation. The page is reloaded whenever the
 * article or one of the editors' files is saved.
 */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { ReadFile } from '../../engine/record/session';
import type { FilePath } from '../../engine/release/bundle';
import { readFacts, withSampleFacts } from '../read-facts';
import { readFolder } from '../read-folder';
import { withoutLinks } from './without-links';
import { deskState, type PreviewChoices } from './desk-state';

export interface PreviewOptions extends PreviewChoices {
  /** A saved page. */
  article: string;
  /** The organisation's folder. */
  folder: string;
  /** The packs' folder. */
  packsFolder: string;
  /** 0 takes any free one. */
  port: number;
}

export interface Preview {
  /** `http://127.0.0.1:…/` */
  address: string;
  close(): Promise<void>;
}

/** The article runs nothing and fetches nothing: what a saved page would load stays unloaded. */
const articlePolicy =
  "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { article, folder, packsFolder, port } = options;
  const facts = readFacts(packsFolder);
  const state = () => deskState(readFolder(folder), withSampleFacts(facts, folder), options);
  // A mistake in the command is told before a browser opens.
  state();
  readFileSync(article);
  const root = resolve(import.meta.dirname, 'page');
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    appType: 'spa',
    cacheDir: resolve('node_modules/.cache/preview'),
    publicDir: false,
    plugins: [deskPlugin(article, folder, state, facts.file)],
    oxc: { jsx: { runtime: 'automatic' } },
    server: { host: '127.0.0.1', port, strictPort: port !== 0, fs: { allow: [resolve('.')] } },
  });
  await server.listen();
  const bound = server.httpServer?.address();
  const at = bound && typeof bound === 'object' ? bound.port : port;
  return { address: `http://127.0.0.1:${at}/`, close: () => server.close() };
}

function deskPlugin(article: string, folder: string, state: () => object, packed: ReadFile): Plugin {
  const send = (response: ServerResponse, type: string, body: string | Buffer, more: Record<string, string> = {}) => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...more });
    response.end(body);
  };
  return {
    name: 'desk',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0];
        if (path === '/desk.json') return send(response, 'application/json', JSON.stringify(state()));
        const packFile = path && /^\/packs\/([a-z0-9/A-Z-]+)\.json$/.exec(path)?.[1];
        if (packFile) return send(response, 'application/json', JSON.stringify(packed(packFile as FilePath) ?? null));
        if (path === '/article')
          return send(response, 'text/html; charset=utf-8', withoutLinks(readFileSync(article, 'utf8')), {
            'content-security-policy': articlePolicy,
            'x-dns-prefetch-control': 'off',
          });
        next();
      });
      const watched = [resolve(article), resolve(folder)];
      server.watcher.add(watched);
      server.watcher.on('all', (_event, file) => {
        if (watched.some((place) => file === place || file.startsWith(join(place, '/'))))
          server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
