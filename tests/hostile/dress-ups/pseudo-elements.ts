/** Boxes that a page's style hangs on the element that carries the card, without a node. */
import type { DressUp } from './dress-up';

const cover = `content: "REWRITTEN" !important; display: block !important; position: fixed !important; inset: 0 !important;
  background: white !important; color: black !important; pointer-events: none !important; z-index: 2147483647 !important;
  opacity: 1 !important; visibility: visible !important; inline-size: 100vw !important; block-size: 100vh !important;`;

const over = (pseudo: string, more = ''): DressUp => ({
  name: pseudo,
  css: `html > [popover]${pseudo} { ${cover} } ${more}`,
});
const list = 'html > [popover] { display: list-item !important; list-style: inside !important }';
const scroller =
  'html > [popover] { overflow: scroll !important; columns: 2 !important; scroll-marker-group: after !important; block-size: 50px !important }';
const asButton = 'html > [popover] { appearance: base-select !important; interpolate-size: allow-keywords !important }';

export const pseudoElements: readonly DressUp[] = [
  over('::before'),
  over('::after'),
  over('::before::marker', 'html > [popover]::before { display: list-item !important; content: "x" !important }'),
  over('::after::before'),
  over('::backdrop', 'html > [popover]::backdrop { transform: translateZ(999px) !important }'),
  over('::backdrop::before'),
  over('::marker', list),
  over('::first-line'),
  over('::first-letter', 'html > [popover]::first-letter { font-size: 400px !important }'),
  over('::selection'),
  over('::placeholder'),
  over('::file-selector-button'),
  over('::details-content'),
  over('::cue'),
  over('::scroll-button(*)', scroller),
  over('::scroll-marker', scroller),
  over('::scroll-marker-group', scroller),
  over('::column', scroller),
  over('::picker(select)', asButton),
  over('::picker-icon', asButton),
  over('::checkmark', asButton),
  over('::interest-button', asButton),
  over('::-webkit-scrollbar', scroller),
  over('::-webkit-resizer', `${scroller} html > [popover] { resize: both !important }`),
  over('::-moz-focus-inner'),
  over('::-moz-list-bullet', list),
  over('::-moz-meter-bar'),
  over('::view-transition'),
  over('::view-transition-group(*)'),
  {
    name: 'pseudo-elements of everything',
    css: `*::before, *::after, *::backdrop, *::marker { ${cover} } html:focus-within { --x: 1 }`,
  },
  {
    name: 'boxes of the page’s root',
    css: `html::before, html::after, body::before, body::after { ${cover} }`,
  },
];
