import type { BrowserKind } from '../../rig/find-browsers';

/** A way in which a page tries to make the card look like something else, or to lay something over it. */
export interface DressUp {
  /** Unique. */
  name: string;
  /** The page's own style sheet. */
  css?: string;
  /**
   * The page's own script. It has `host`, the element that carries the card, `add`, which puts markup into the body, and
   * `undo`, a list of functions to take everything back.
   */
  script?: string;
  /** Put into the page from its beginning, in place of the plain article: for what cannot be added later. */
  html?: (article: string) => string;
  /** Where nobody can hear of it: there the card ends at the press, before anything is done. */
  unheardIn?: BrowserKind;
}

/** Pictures and filters that are written out in an address make no name. */
const shortly = (declarations: string): string => declarations.replaceAll(/url\("[^"]*"\)/g, 'url()');

/** A row of the page's style for the element that carries the card, with all the force that a page has. */
export const onHost = (declarations: string): DressUp => ({
  name: shortly(declarations),
  css: `html > [popover], [popover] { ${declarations.replaceAll(';', ' !important;')} !important }`,
});

/** The same for the page's root, above the card. */
export const onRoot = (declarations: string): DressUp => ({
  name: `html: ${shortly(declarations)}`,
  css: `html { ${declarations.replaceAll(';', ' !important;')} !important }`,
});
