/** The site's own folder: a page may lie deeper in it than the others, and the site under any path of its host. */

/** Empty where there is no window: there addresses stay beside the page. */
const found = (): string => {
  if (typeof document === 'undefined') return '';
  const up = document.querySelector<HTMLMetaElement>('meta[name="site-root"]')?.content ?? '.';
  return new URL(up, location.href).href.replace(/[^/]*$/, '');
};

let root = found();

/** For the build, which draws pages that lie deeper: `../../`. */
export function drawFrom(up: string): void {
  root = up;
}

/** A file of the site, from wherever the page lies. */
export const fromRoot = (file: string): string => root + file;
