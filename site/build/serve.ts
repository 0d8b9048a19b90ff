/** The built site on this machine, as any static host would send it. */
import { preview } from 'vite';

/** @param path the site's place under the host: it may lie anywhere. */
export async function serveSite(
  folder: string,
  port = 0,
  path = '/',
): Promise<{ address: string; close(): Promise<void> }> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    base: path,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: port !== 0 },
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
