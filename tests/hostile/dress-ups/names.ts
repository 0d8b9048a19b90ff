/** Names that hold for a whole document: what a page declares under one of ours, or of the system's. */
import type { DressUp } from './dress-up';

/** The names of the card's own style as its source has them, and some that libraries use. */
const ours =
  'ink ink-soft paper paper-warm line line-strong jade jade-deep jade-wash on-jade marigold marigold-wash plum plum-wash ' +
  'plum-line rust rust-wash shade shadow focus face face-name text-s text-m text-l text-xl leading rem s1 s2 s3 s4 round ' +
  'round-s target room tw-content';

/** Changed so much that nobody could miss it; whichever of these the machine has. */
const mono = ['DejaVu Sans Mono', 'Liberation Mono', 'Courier New', 'Menlo', 'Consolas', 'Noto Sans Mono']
  .flatMap((name) => [`local("${name}")`, `local("${name.replaceAll(' ', '')}")`])
  .join(', ');
const faces = (names: readonly string[]): string =>
  names
    .map((name) => `@font-face { font-family: ${name}; src: ${mono}; size-adjust: 300%; font-weight: 1 1000 }`)
    .join('\n');
/** As quoted names, which are never the generic families of the same words. */
const quoted = (names: string): readonly string[] => names.split('|').map((name) => `"${name}"`);

export const names: readonly DressUp[] = [
  {
    name: '@property',
    css: ours
      .split(' ')
      .map((name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: white }`)
      .join('\n'),
  },
  {
    name: 'CSS.registerProperty()',
    // Nothing takes a registration back: names that no other row has.
    script: `for (const name of '${ours}'.split(' ')) try {
      CSS.registerProperty({ name: '--' + name, syntax: '*', inherits: false, initialValue: 'white' }); } catch {}`,
  },
  {
    name: 'custom properties of the host and the root',
    css: `html, html > [popover] { ${ours
      .split(' ')
      .map((name) => `--${name}: white !important`)
      .join(';')} }`,
  },
  {
    name: '@font-face of faces that people have',
    css: faces(
      quoted(
        'Iowan Old Style|Charter|Bitstream Charter|Source Serif 4|Georgia|Noto Serif|Segoe UI|Roboto|Noto Sans|Helvetica Neue|' +
          'Helvetica|Arial|Times New Roman|Times|DejaVu Serif|DejaVu Sans|Liberation Serif|Liberation Sans|Cantarell|Ubuntu',
      ),
    ),
  },
  {
    name: '@font-face of the generic families',
    css: faces([
      ...quoted(
        'serif|sans-serif|system-ui|ui-serif|ui-sans-serif|ui-monospace|monospace|math|emoji|-apple-system|BlinkMacSystemFont|' +
          '-webkit-standard|-webkit-system-font|caption|menu|message-box|initial|inherit|default',
      ),
      '\\73 erif',
      '\\73 ans-serif',
      '\\73 ystem-ui',
      '\\75 i-serif',
    ]),
  },
  {
    name: 'FontFace()',
    script: `for (const name of ['serif', 'sans-serif', 'system-ui', 'ui-serif', 'Georgia', 'DejaVu Serif', 'DejaVu Sans']) {
        const face = new FontFace('"' + name + '"', '${mono}', { sizeAdjust: '300%' });
        document.fonts.add(face); face.load().catch(() => {}); undo.push(() => document.fonts.delete(face)); }`,
  },
  {
    name: '@font-feature-values and palettes',
    css: `@font-feature-values serif, sans-serif, "DejaVu Sans", "DejaVu Serif" { @styleset { x: 1 } @swash { x: 1 } }
      @font-palette-values --x { font-family: "DejaVu Sans", serif; base-palette: 1; override-colors: 0 white }`,
  },
  {
    name: '@counter-style',
    css: `@counter-style disc { system: cyclic; symbols: "REWRITTEN" }
      @counter-style decimal { system: cyclic; symbols: "REWRITTEN" }
      @counter-style disclosure-closed { system: cyclic; symbols: "REWRITTEN" }
      @counter-style lower-alpha { system: cyclic; symbols: "REWRITTEN" }
      html { counter-reset: list-item 90 }`,
  },
  {
    name: '@keyframes of our names',
    css: '@keyframes appear { from, to { opacity: 0 } } @keyframes frame { from, to { opacity: 0 } }',
  },
  {
    name: '@function, @position-try and @container',
    css: `@function --rem() { result: 1px } @function --frame() { result: white } @position-try --frame { inset: 0 }
      html { container: card / size } @container card (min-width: 0) { * { --ink: white } }`,
  },
  {
    name: 'quotation marks and hyphens by language',
    css: ':root:lang(en), :lang(en) { quotes: "REWRITTEN" "REWRITTEN" !important; hyphens: auto !important; hyphenate-character: "X" !important }',
  },
];
