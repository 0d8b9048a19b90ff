/** What a page does to its own root, above the card: effects, places, directions. */
import { type DressUp, onRoot } from './dress-up';

const styles = [
  'opacity: .01',
  'filter: opacity(1%)',
  'filter: invert(1)',
  'filter: url("data:image/svg+xml,<svg xmlns=%27http://www.w3.org/2000/svg%27><filter id=%27f%27><feFlood flood-color=%27white%27/></filter></svg>#f")',
  'backdrop-filter: invert(1)',
  'mix-blend-mode: difference; background: white',
  'clip-path: inset(50%)',
  'clip-path: inset(0)',
  'mask: linear-gradient(transparent, transparent)',
  'mask-image: linear-gradient(black, transparent)',
  'zoom: .2',
  'zoom: 3',
  'transform: scale(.2)',
  'transform: rotate(180deg)',
  'translate: 300px; scale: 2',
  'perspective: 10px; transform-style: preserve-3d',
  'will-change: transform, opacity, filter',
  'contain: strict',
  'container: all / size',
  'content-visibility: hidden',
  'visibility: hidden',
  'display: none',
  'display: contents',
  'display: flex',
  'position: fixed; inset: 60% 0 0 60%',
  'overflow: clip; block-size: 0; inline-size: 0; border-radius: 90px',
  'writing-mode: vertical-rl',
  'writing-mode: sideways-lr',
  'direction: rtl',
  'direction: rtl; unicode-bidi: bidi-override',
  'pointer-events: none',
  'user-select: all; -webkit-user-select: all',
  '-webkit-user-modify: read-write',
  'interactivity: inert',
  'color-scheme: only dark',
  'accent-color: red; caret-color: red',
  'font: 90px monospace',
  'font-size-adjust: 3; text-size-adjust: 400%',
  'line-height: 5; letter-spacing: 20px; text-transform: uppercase',
  '-webkit-text-security: disc; -webkit-text-fill-color: white',
  'cursor: none',
  'forced-color-adjust: none',
  'view-transition-name: none',
  'animation-timeline: scroll(); scroll-timeline: --x; timeline-scope: --x',
  'isolation: isolate; z-index: 9; position: relative',
  'background: white; outline: 900px solid white; outline-offset: -900px',
  'border: 200px solid white; box-sizing: border-box',
  'box-shadow: inset 0 0 0 2000px white',
  '-webkit-box-reflect: below 0',
  'scrollbar-gutter: stable both-edges; scrollbar-width: none; overflow: scroll',
];

export const root: readonly DressUp[] = [
  ...styles.map(onRoot),
  {
    name: 'html: an animation of opacity and filter',
    css: `@keyframes x { from, to { opacity: .01; filter: invert(1); zoom: .2 } } html { animation: x 9999s !important }`,
  },
  {
    name: 'html: animate()',
    script: `const motion = document.documentElement.animate({ opacity: [.01, .01] }, { duration: 1e9, fill: 'both' });
      undo.push(() => motion.cancel());`,
  },
  {
    name: 'html: inert',
    script: `document.documentElement.inert = true; undo.push(() => (document.documentElement.inert = false));`,
  },
  {
    name: 'html: dir, lang and translate attributes',
    script: `const page = document.documentElement; page.dir = 'rtl'; page.lang = 'ar'; page.translate = false;
      undo.push(() => { page.removeAttribute('dir'); page.lang = 'en'; page.removeAttribute('translate'); });`,
  },
  {
    name: 'html: editable',
    script: `document.documentElement.contentEditable = 'true'; undo.push(() => document.documentElement.removeAttribute('contenteditable'));`,
  },
  { name: 'design mode', script: `document.designMode = 'on'; undo.push(() => (document.designMode = 'off'));` },
  {
    name: 'a scroll bar as wide as the page',
    css: `html { overflow-y: scroll !important } html::-webkit-scrollbar { width: 900px !important; background: white !important }
      body { min-block-size: 3000px }`,
  },
  {
    name: 'everything selected, with colours for it',
    css: `html::selection, html > [popover]::selection, ::selection { color: white !important; background: white !important }`,
    script: `getSelection().selectAllChildren(document.documentElement); undo.push(() => getSelection().removeAllRanges());`,
  },
  {
    name: 'everything highlighted',
    css: `html::highlight(x), html > [popover]::highlight(x), ::highlight(x) { color: white !important; background: white !important; text-decoration: line-through 20px white !important }`,
    script: `const all = document.createRange(); all.selectNode(document.documentElement); all.setEndAfter(document.documentElement);
      CSS.highlights.set('x', new Highlight(all)); undo.push(() => CSS.highlights.delete('x'));`,
  },
  {
    name: 'other highlights by the browser’s own names',
    css: `::target-text, ::search-text, ::spelling-error, ::grammar-error, html::target-text, html > [popover]::target-text { color: white !important; background: white !important }`,
  },
];
