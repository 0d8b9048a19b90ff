/**
 * What each case rests on, and how it is taken out: words of the source, and what stands there without the defence.
 * `npm run test:hostile:defences` takes out one after the other and sees the case fail; docs/hostile-pages.md has the result.
 */
import type { BrowserKind } from '../rig/find-browsers';
import type { Edit } from '../rig/take-out';

export interface Defence {
  /** The case that has to fail without it. */
  id: string;
  what: string;
  edits: Edit[];
  /** Where the case fails without it, as measured: elsewhere the browser itself, or another of these, keeps the page out. */
  needed: readonly BrowserKind[];
}

const both: readonly BrowserKind[] = ['chromium', 'firefox'];
const interaction = 'page/pointer/interaction.ts';
const guard = 'page/card/guard.ts';
const covers = 'page/card/covers.ts';
const effects = 'page/card/page-effects.ts';
const inside = 'page/card/inside.ts';
const frame = 'page/card/frame.css';
const pickers = 'page/card/pickers.ts';
const marks = 'page/reader/marks.ts';
const messaging = 'browser/messaging.ts';
const pageCalls = 'browser/page-calls.ts';

const one = (id: string, what: string, file: string, from: string, to = '', needed = both): Defence => ({
  id,
  what,
  edits: [{ file, from, to }],
  needed,
});

export const defences: readonly Defence[] = [
  one('F93', 'events that a page has made count for nothing', interaction, 'if (!event.isTrusted) return;'),
  one('F94', 'opacity of the page', effects, 'Number(style.opacity) < minOpacity ||'),
  one('F94', 'filters and clips of the page', effects, 'effectsOf(style) !== effects', 'false', ['chromium']),
  one('F94', 'a page deaf to the pointer', effects, `style.pointerEvents === 'none' ||`),
  one('F95', 'what has opened since', covers, 'hasOpened(document, everywhere) ||', '', ['firefox']),
  one('F95', 'what opens, heard before the page', interaction, 'driver?.opening(event.target);', '{}', ['firefox']),
  one('F95', 'a look into shadow roots before a click', covers, 'if (!everywhere) return false;', 'return false;', [
    'firefox',
  ]),
  one('F95', 'pictures of a change', covers, 'document.querySelector(changing) !== null ||', '', ['firefox']),
  one(
    'F96',
    'the card’s place in the page',
    guard,
    `host.parentNode === page && host.matches(':popover-open')`,
    'true',
  ),
  one('F96', 'three spoilt cards are enough', interaction, 'const maxTampering = 3;', 'const maxTampering = Infinity;'),
  one(
    'F97',
    'a rest before a click is taken',
    'page/card/driver.tsx',
    'performance.now() - card.settled < armDelay',
    'false',
  ),
  one('F98', 'marks come back', marks, 'painted() && highlight?.size === marks.size', 'highlight'),
  one('F98', 'and stay away after the third time', marks, 'highlight && ++repaints > maxRepaints', 'false'),
  one(
    'F99',
    'nodes are asked by the platform’s getters',
    'page/reader/dom-reads.ts',
    '(get ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)!.get!).call(node)',
    '(get, owner, (node as never)[name])',
    ['chromium'],
  ),
  one(
    'F99',
    'the library is kept from forms that lie',
    'page/card/placement.ts',
    'if (Object.hasOwn(form, name)) return true;',
    '',
    ['chromium'],
  ),
  one(
    'F100',
    'marks know nothing of the district',
    pageCalls,
    '.flatMap((mention) => withoutHidden(mention, hidden) ?? [])',
    '.flatMap((mention, at) => (settings.districts.city && at === 3 ? [] : (withoutHidden(mention, hidden) ?? [])))',
  ),
  one('F101', 'a page of too many elements', 'page/reader/scan.ts', `if (size > maxElements) return 'gave-up';`),
  one('F101', 'a page of too much text', 'page/markup/scan.ts', 'markupRead > scanLimits.maxMarkup', 'false'),
  one('F102', 'a page that never rests', 'page/reader/page-changes.ts', 'busy >= changeLimits.stormBatches', 'false'),
  {
    id: 'F103',
    what: 'no reader in frames: by the manifest, the reader and the background',
    edits: [
      {
        file: 'wxt.config.ts',
        from: `run_at: 'document_start' }`,
        to: `run_at: 'document_start', all_frames: true, match_about_blank: true, match_origin_as_fallback: true }`,
      },
      { file: 'entrypoints/reader/index.ts', from: ' && window === window.top', to: '' },
      { file: messaging, from: ' || frameId !== 0', to: '' },
    ],
    needed: both,
  },
  one(
    'F104',
    'what is being written is not read: contenteditable',
    'engine/page/roles.ts',
    `(attributes.has('contenteditable') && !of('contenteditable').startsWith('false')) ||`,
  ),
  one('F104', 'the same: text areas', 'engine/page/roles.ts', ' textarea ', ' '),
  one(
    'F104',
    'the same: a document that is written as a whole',
    'page/reader/scan.ts',
    `if (doc.designMode === 'on') return [];`,
  ),
  one('F104', 'the same: Monaco', 'engine/page/roles.ts', '|monaco-editor'),
  {
    id: 'F105',
    what: 'the shape of messages',
    edits: [
      { file: messaging, from: 'if (!payload.success) return;', to: '' },
      { file: messaging, from: 'handler(payload.data, caller)', to: 'handler(message.payload, caller)' },
    ],
    needed: both,
  },
  one('F105', 'so many calls a second', messaging, 'count <= callsPerSecond', 'true'),
  one('F106', 'marks whose text is gone', 'page/reader/reader.ts', 'lose(marks.dropStale());'),
  one('F106', 'HTML only', 'entrypoints/reader/index.ts', '/html/.test(document.contentType)', 'true', ['chromium']),
  one('F106', 'another address is another page', 'page/reader/reader.ts', 'if (moved) return beginScan(wanted);'),
  one(
    'F107',
    'styles that no policy can forbid',
    'page/card/host.ts',
    'root.adoptedStyleSheets = [sheet];',
    'root.append(Object.assign(document.createElement("style"), { textContent: [...sheet.cssRules].map((rule) => rule.cssText).join("") }));',
    [],
  ),
  one(
    'F108',
    'a page that nobody looks at',
    'page/reader/idle.ts',
    `.prerendering) await`,
    '.prerendering && false) await',
    ['chromium'],
  ),
  one(
    'F109',
    'marks painted anew from the cache',
    'page/reader/reader.ts',
    '    marks.paint();\n    if (pointer',
    '    if (pointer',
    [],
  ),
  one(
    'F110',
    'whether the extension is still there',
    'page/reader/native.ts',
    'return !!runtime?.id;',
    'return true;',
    ['chromium'],
  ),
  one('F111', 'no marks on paper', 'public/reader.css', 'text-decoration-line: none;', '', ['chromium']),
  one('F111', 'no card on paper', frame, 'display: none;'),
  one('F111', 'marks in the system’s colours', 'public/reader.css', 'text-decoration-color: CanvasText;', '', [
    'chromium',
  ]),
  one('F111', 'no motion', frame, 'animation: none;'),
  one('F112', 'Escape', interaction, `key === 'Escape'`, `key === 'None'`),
  one('F112', 'a card under the pointer stays', interaction, `if (onCard || driver?.focused()) return 'card';`),
  one(
    'F113',
    'the card’s events are stopped at the window',
    interaction,
    'if (onCard || (driver && othersOf(event).some(driver.holds))) event.stopImmediatePropagation();',
  ),
  one(
    'F113',
    'the same for events that tell of the card',
    interaction,
    '(driver && othersOf(event).some(driver.holds))',
    'false',
  ),
  one('F113', 'events that have no `on…`', 'page/reader/events.ts', `new Set(others.split(' '))`, 'new Set<string>()'),
  one(
    'F113',
    'a selection inside',
    inside,
    'root.contains(anchorNode ?? null) || root.contains(focusNode ?? null)',
    'false',
    [],
  ),
  one('F113', 'a style sheet more', inside, 'sheets.length !== 1 ||'),
  one('F113', 'a rule more', inside, 'sheet?.cssRules.length !== rules ||'),
  one(
    'F113',
    'an animation',
    inside,
    'root.getAnimations().some((one) => !(one instanceof CSSAnimation || one instanceof CSSTransition)) ||',
  ),
  one('F113', 'a root inside', inside, `[...root.querySelectorAll('*')].some(rootOf)`, 'false'),
  one(
    'F113',
    'changes inside',
    guard,
    'inner.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });',
  ),
  one('F113', 'no selection', frame, 'user-select: none;', '', []),
  one(
    'F114',
    'what the page says of the host does not count',
    frame,
    'all: initial !important;\n  position',
    'position',
  ),
  one('F115', 'no boxes on the host', frame, ':host::before,\n:host::after {', '.none {', ['firefox']),
  one('F115', 'no box behind the host', frame, ':host::backdrop {', '.none {', []),
  one('F116', 'names that nobody can know', 'page/card/sheet.ts', '`--x${salt}-`', `'--'`),
  one('F116', 'kinds of faces only', frame, '--face-name: serif;'),
  one('F116', 'the same for letters that the system’s face lacks', frame, '--face: system-ui, sans-serif;', '', []),
  one('F117', 'a page that magnifies itself', effects, ', style.zoom]', ']'),
  one('F117', 'what is at the card’s points', covers, '        isPointedThrough()\n', '        false\n'),
  one('F118', 'filters that hide', effects, '!colours.test(style.filter) ||', '', ['firefox']),
  one(
    'F118',
    'a size that is not the page’s',
    'page/card/placement.ts',
    '1 / (document.documentElement.currentCSSZoom ?? 1)',
    '1',
  ),
  one('F119', 'what has opened since', covers, 'hasOpened(document, everywhere) ||', '', ['firefox']),
  one('F119', 'what is moved while it is open', covers, 'if (node.contains(element)) earlier.delete(element);', '{}', [
    'firefox',
  ]),
  one('F119', 'the browser’s own look at every point', covers, 'eye.observe(frame);', '', ['chromium']),
  one('F119', 'a look into shadow roots before a click', covers, 'if (!everywhere) return false;', 'return false;', [
    'firefox',
  ]),
  one(
    'F121',
    'answers in place of pages of ours',
    pageCalls,
    'here || opener?.isPrivate ? contactHere(address) : parts.openContact({ key, link }, opener)',
    'parts.openContact({ key, link }, opener)',
  ),
  one(
    'F122',
    'handoffs in place of addresses',
    'browser/tabs.ts',
    '`contact.html?${await leaveHandoff(handoff)}`',
    '`contact.html?${new URLSearchParams(handoff)}`',
  ),
  one('F150', 'a field near the card', pickers, ' || isNear(field)'),
  one('F150', 'a field with the focus', pickers, 'isFocused || '),
  one(
    'F150',
    'a press that the page has used',
    pickers,
    'let isAllowed = navigator.userActivation.isActive;',
    'let isAllowed = false;',
    ['firefox'],
  ),
  one(
    'F151',
    'the look of marks comes with the first',
    'wxt.config.ts',
    `js: ['reader.js'], run_at`,
    `js: ['reader.js'], css: ['reader.css'], run_at`,
  ),
];
