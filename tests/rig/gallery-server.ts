/** Builds the gallery, and the cards of the packs beside it, and serves them to a browser on this machine. */
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview, type InlineConfig } from 'vite';
import { isNewer, root } from './build';

export interface GalleryServer {
  /** Ends in a slash. */
  address: string;
  close(): Promise<void>;
}

const built = join(root, '.output/gallery');
const pages = ['index', 'packs'].map((name) => join(root, `tests/rig/gallery/${name}.html`));
/** What the gallery is made of. */
const sources = ['browser', 'components', 'engine', 'locales', 'tests/components', 'tests/engine', 'tests/rig/gallery'];

const config: InlineConfig = {
  root,
  configFile: false,
  mode: 'production',
  logLevel: 'error',
  // The packs are large, and served from where they are.
  publicDir: false,
  build: {
    outDir: built,
    emptyOutDir: true,
    target: 'esnext',
    minify: false,
    chunkSizeWarningLimit: Infinity,
    rollupOptions: { input: pages },
  },
  preview: { host: '127.0.0.1', port: 0 },
};

/** Builds it where something has changed since. As one piece it loads in a tenth of the time that its modules take. */
export async function buildGallery(): Promise<void> {
  if (isNewer(join(built, 'tests/rig/gallery/index.html'), sources)) return;
  // As it ships: React’s own checks would make every surface take several times as long to draw.
  process.env.NODE_ENV = 'production';
  await build(config);
  if (!existsSync(join(built, 'packs'))) symlinkSync(join(root, 'public/packs'), join(built, 'packs'), 'junction');
}

/** Starts a server on a free port of the loopback. */
export async function serveGallery(): Promise<GalleryServer> {
  await buildGallery();
  const server = await preview(config);
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
