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

/** A page on which something is open before any card is, and does this once there is one. It says when it is `dressed`. */
const openBefore = (how: string) => (article: string) =>
  article.replace(
    '</body>',
    () => `<div popover="manual" id="over" style="${cover};background:none"></div><script>var dressed = false; const over = document.querySelector('#over'); over.showPopover();
      new MutationObserver((_, watch) => {
        if (![...document.documentElement.children].some((one) => one.popover)) return;
        watch.disconnect();
        setTimeout(async () => { ${how} over.style.background = 'white'; dressed = true; }, 900);
      }).observe(document.documentElement, { childList: true });</script></body>`,
  );

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
    name: 'a popover by a button’s command',
    script: show(
      'div',
      `add('<button commandfor="over" command="show-popover">x</button>').firstChild.click();`,
      `over.popover = 'manual';`,
    ),
  },
  {
    name: 'a dialog by a button’s command, which closes by itself',
    script: show(
      'dialog',
      `add('<button commandfor="over" command="show-modal">x</button>').firstChild.click();`,
      `over.closedBy = 'any';`,
    ),
  },
  {
    name: 'a popover for somebody’s interest',
    css: 'button { interest-delay: 0s }',
    script: show(
      'div',
      `add('<button interestfor="over">x</button>').firstChild.focus({ focusVisible: true });`,
      `over.popover = 'hint';`,
    ),
  },
  {
    name: 'a popover that is over before it is gone',
    css: '#over { transition: overlay 9999s allow-discrete, display 9999s allow-discrete }',
    script: show(
      'div',
      'over.showPopover(); getComputedStyle(over).display; over.hidePopover();',
      `over.popover = 'manual';`,
    ),
  },
  {
    name: 'the same in a closed root',
    unheardIn: 'firefox',
    script: `const outer = document.body.appendChild(document.createElement('div'));
      const inside = outer.attachShadow({ mode: 'closed' }); ${show(
        'div',
        `inside.append(over); over.style.transition = 'overlay 9999s allow-discrete, display 9999s allow-discrete';
         over.showPopover(); getComputedStyle(over).display; over.hidePopover();`,
        `over.popover = 'manual';`,
      )}
      undo.push(() => outer.remove());`,
  },
  {
    name: 'a popover that was open before the card, and rises again',
    html: openBefore('over.hidePopover(); over.showPopover();'),
  },
  {
    name: 'the same, moved into a closed root and back',
    html: openBefore(`const inside = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
      inside.moveBefore?.(over, null); over.hidePopover(); over.showPopover();
      // Its toggle event comes a moment later: in there nobody hears it.
      await new Promise((heard) => over.addEventListener('toggle', heard, { once: true })); document.body.moveBefore?.(over, null);`),
  },
  {
    name: 'the card moved without being closed',
    script: `document.body.moveBefore?.(host, null); undo.push(() => document.documentElement.moveBefore?.(host, null));`,
  },
  {
    name: 'the card moved away and back',
    script: `const inside = add('').attachShadow({ mode: 'closed' }); inside.moveBefore?.(host, null); document.documentElement.moveBefore?.(host, null);`,
  },
  { name: 'a close watcher', script: 'const watcher = new CloseWatcher(); undo.push(() => watcher.destroy());' },
  {
    name: 'the pointer, locked',
    script: 'await document.body.requestPointerLock(); undo.push(() => document.exitPointerLock());',
  },
  {
    name: 'the page, over the whole screen',
    script: `await document.documentElement.requestFullscreen(); undo.push(() => { void document.exitFullscreen?.().catch(() => {}); });`,
  },
  {
    name: 'the whole screen',
    css: `#over { background: white; pointer-events: none }`,
    script: `const over = document.createElement('div'); over.id = 'over'; document.body.append(over);
      await over.requestFullscreen(); undo.push(() => { void document.exitFullscreen?.().catch(() => {}); over.remove(); });`,
  },
];
