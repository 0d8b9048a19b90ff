/** The reader's life on one page: from activation to the last mark. */
import type { ListedMention } from '../../browser/messages';
import type { CardPage } from '../../engine/cards/content';
import { isVisible } from './hit';
import { idle, shown } from './idle';
import { type Interaction, interact } from './interaction';
import { type Mark, Marks } from './marks';
import { answer, isAlive } from './native';
import { type PageChange, watchChanges } from './page-changes';
import { PageScan } from './scan';

/** Starts the reader. It stays until the page goes, the site is switched off, or the extension is gone. */
export function startReader(doc: Document): void {
  const marks = new Marks();
  let life: AbortController | undefined;
  let interaction: Interaction | undefined;
  let scan: PageScan | undefined;
  let scanLife: AbortController | undefined;
  let state: 'on' | 'off' | 'gave-up' = 'off';
  let waiting: Element[] = [];
  let reading = false;
  let last: number | undefined;

  /** Whether the extension is still there; if not, everything of ours goes, without a sound. */
  function alive(): boolean {
    if (isAlive()) return true;
    end();
    unhear();
    return false;
  }

  function end(): void {
    life?.abort();
    scanLife?.abort();
    life = scanLife = interaction = scan = undefined;
    waiting = [];
    state = 'off';
    marks.clear();
  }

  function page(): CardPage {
    const keys = [...new Set(marks.list().map((mark) => mark.mention.key))].filter((key) => key !== '');
    return { keys, ...(scan?.published && { published: scan.published }) };
  }

  function giveUp(): void {
    state = 'gave-up';
    scanLife?.abort();
    waiting = [];
  }

  async function readWaiting(): Promise<void> {
    if (reading) return;
    reading = true;
    while (scan && waiting.length > 0 && alive()) {
      const current = scan;
      const roots = waiting.filter((root) => root.isConnected);
      waiting = [];
      const outcome = await current.read(roots);
      if (!outcome || current !== scan) continue;
      if (outcome.state === 'off') end();
      else if (outcome.state === 'gave-up') giveUp();
      else {
        for (const root of roots) interaction?.lost(marks.dropWithin(root));
        for (const { mention, range } of outcome.found) marks.add(mention, range);
        if (!marks.paint()) giveUp();
      }
    }
    reading = false;
  }

  function beginScan(wanted: boolean): void {
    scanLife?.abort();
    scanLife = new AbortController();
    scan = new PageScan(doc, wanted, scanLife.signal);
    waiting = doc.body ? [doc.body] : [];
    void readWaiting();
  }

  function onChange({ roots, moved }: PageChange, wanted: boolean): void {
    if (!alive() || state !== 'on') return;
    interaction?.lost(marks.dropStale());
    if (moved) {
      last = undefined;
      return beginScan(wanted);
    }
    if (!marks.paint()) return giveUp();
    waiting.push(...roots);
    if (waiting.length > 0) void readWaiting();
  }

  async function begin(wanted: boolean): Promise<void> {
    end();
    life = new AbortController();
    const { signal } = life;
    state = 'on';
    interaction = interact(marks, page, alive, signal);
    await shown(doc, signal);
    await idle(2000);
    if (signal.aborted || !alive()) return;
    watchChanges(doc, (change) => onChange(change, wanted), giveUp, signal);
    // Back from the browser's cache: the page may have been switched off, or the extension renewed, in between.
    doc.defaultView?.addEventListener('pageshow', (event) => event.persisted && alive() && marks.paint(), { signal });
    beginScan(wanted);
  }

  function go(mark: Mark | undefined): boolean {
    if (!mark || !interaction) return false;
    last = mark.id;
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    interaction.press(mark.id);
    return true;
  }

  function list(): Mark[] {
    return marks.list().filter(isVisible);
  }

  function listed({ id, mention, range, text }: Mark): ListedMention {
    const before = (range.startContainer.nodeValue ?? '').slice(0, range.startOffset).slice(-60);
    const after = (range.endContainer.nodeValue ?? '').slice(range.endOffset, range.endOffset + 60);
    const { kind, key, candidates, label, why } = mention;
    return { index: id, kind, key, label, why, context: before + text + after, ...(candidates && { candidates }) };
  }

  const unhear = answer({
    'reader/list': () => ({ mentions: list().map(listed), published: scan?.published ?? null, state }),
    'reader/go': ({ index }) => go(marks.get(index)),
    'reader/step': ({ by }) => {
      const all = list();
      const at = all.findIndex((mark) => mark.id === last);
      if (at >= 0) return go(all[(at + by + all.length) % all.length]);
      // Nowhere yet: from what is in view.
      const below = all.findIndex((mark) => mark.range.getBoundingClientRect().bottom >= 0);
      return go(by === 1 ? (all[below] ?? all[0]) : (all[below - 1] ?? all.at(-1)));
    },
    'reader/switch': ({ on }) => {
      if (on) void begin(true);
      else end();
      return true;
    },
  });
  void begin(false);
}
