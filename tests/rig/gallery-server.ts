/** Serves the gallery, and the cards of the packs beside it, to a browser on this machine. */
import { createServer } from 'vite';
import { root } from './build';

export interface GalleryServer {
  /** Ends in a slash. */
  address: string;
  close(): Promise<void>;
}

/** Starts a server on a free port of the loopback. */
export async function serveGallery(): Promise<GalleryServer> {
  // As it ships: React’s own checks would make every surface take several times as long to draw.
  process.env.NODE_ENV = 'production';
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
