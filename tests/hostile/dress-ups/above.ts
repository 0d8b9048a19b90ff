/** What a page lays above the card, deaf to the pointer, so that a press goes through to it. */
import type { DressUp } from './dress-up';

const cover =
  'position:fixed;inset:0;inline-size:100vw;block-size:100vh;max-inline-size:none;max-block-size:none;margin:0;padding:0;border:0;' +
  'background:white;pointer-events:none';
const show = (tag: string, how: string, more = ''): string =>
  `const over = document.createElement('${tag}'); over.id = 'over'; over.style.cssText = '${cover}'; ${more}
    document.body.append(over); ${how} undo.push(() => over.remove());`;
/** Pictures of before and after that stay, are white, and let presses through. */
const pictures = [':root', 'html > [popover]', '']
  .flatMap((of) =>
    ['', '-group(*)', '-image-pair(*)', '-old(*)', '-new(*)'].map((part) => `${of}::view-transition${part}`),
  )
  .map(
    (box) =>
      `${box} { pointer-events: none !important; animation-duration: 9999s !important; background: white !important }`,
  )
  .join('\n');
const change = (of: string): string =>
  `const going = ${of}.startViewTransition?.({ callback() {} }); await going?.ready.catch(() => {}); undo.push(() => going?.skipTransition());`;

export const above: readonly DressUp[] = [
  { name: 'a popover, by hand', script: show('div', 'over.showPopover();', `over.popover = 'manual';`) },
  { name: 'a popover that closes by itself', script: show('div', 'over.showPopover();', `over.popover = 'auto';`) },
  { name: 'a popover that hints', script: show('div', 'over.showPopover();', `over.popover = 'hint';`) },
  {
    name: 'a popover in a closed root',
    unheardIn: 'firefox',
    script: `const outer = document.body.appendChild(document.createElement('div'));
      const inside = outer.attachShadow({ mode: 'closed' }); ${show('div', 'inside.append(over); over.showPopover();', `over.popover = 'manual';`)}
      undo.push(() => outer.remove());`,
  },
  {
    name: 'a picture in a popover',
    script: show('canvas', 'over.showPopover();', `over.popover = 'manual'; over.width = over.height = 10;`),
  },
  {
    name: 'a frame in a popover',
    script: show(
      'iframe',
      'over.showPopover();',
      `over.popover = 'manual'; over.srcdoc = '<body style="background:white">';`,
    ),
  },
  { name: 'a modal dialog', script: show('dialog', 'over.showModal();') },
  {
    name: 'the box behind a small popover',
    css: `#over { inline-size: 1px !important; block-size: 1px !important; inset: auto auto 0 0 !important }
      #over::backdrop { background: white !important; pointer-events: none !important; inset: 0; position: fixed }`,
    script: show('div', 'over.showPopover();', `over.popover = 'manual';`),
  },
  {
    name: 'what hangs on a small popover',
    css: `#over { inline-size: 1px !important; block-size: 1px !important; inset: auto auto 0 0 !important; overflow: visible }
      #over::after { content: ""; position: fixed; inset: 0; background: white; pointer-events: none }`,
    script: show('div', 'over.showPopover();', `over.popover = 'manual';`),
  },
  {
    name: 'what stands in a small popover',
    css: `#over { inline-size: 1px !important; block-size: 1px !important; inset: auto auto 0 0 !important; overflow: visible }`,
    script: show('div', `over.showPopover(); over.innerHTML = '<p style="${cover}">x';`, `over.popover = 'manual';`),
  },
  {
    name: 'the shadow of a small popover',
    css: `#over { inline-size: 1px !important; block-size: 1px !important; inset: auto auto 0 0 !important; box-shadow: 0 0 0 3000px white }`,
    script: show('div', 'over.showPopover();', `over.popover = 'manual';`),
  },
  {
    name: 'the box behind a small dialog',
    css: `#over { inline-size: 1px !important; block-size: 1px !important; inset: auto auto 0 0 !important }
      #over::backdrop { background: white !important; pointer-events: none !important }`,
    script: show('dialog', 'over.showModal();'),
  },
  {
    name: 'the list of a select, in the page’s own style',
    css: `select, ::picker(select) { appearance: base-select }
      ::picker(select) { position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh; max-block-size: none; background: white; pointer-events: none; margin: 0 }
      select { position: fixed; inset: auto auto 0 0 }`,
    script: `add('<select><option>x</option></select>').firstChild.showPicker();`,
  },
  { name: 'pictures of a change', css: pictures, script: change('document') },
  { name: 'pictures of a change of the card alone', css: pictures, script: change('host') },
  { name: 'pictures of a change of the root alone', css: pictures, script: change('document.documentElement') },
  {
    name: 'something without a popover, as high as there is',
    script: `const over = document.createElement('div'); over.style.cssText = '${cover};z-index:2147483647;transform:translateZ(9999px)';
      document.documentElement.append(over); undo.push(() => over.remove());`,
  },
  {
    name: 'the whole screen',
    css: `#over { background: white; pointer-events: none }`,
    script: `const over = document.createElement('div'); over.id = 'over'; document.body.append(over);
      await over.requestFullscreen(); undo.push(() => { void document.exitFullscreen?.().catch(() => {}); over.remove(); });`,
  },
];
