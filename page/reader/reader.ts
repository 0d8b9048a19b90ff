/** The reader's life on one page: from activation to the last mark. */
import type { ListedMention } from '../../browser/messages';
import type { CardPage } from '../../engine/cards/content';
import type { MarkId } from '../../engine/hover-intent';
import { dom } from './dom-reads';
import { hearAll } from './events';
import { type PointerSide, shared } from './handover';
import { idle, shown } from './idle';
import { type Mark, createMarks, isVisible } from './marks';
import { answer, ask, isAlive } from './native';
import { type PageChange, watchChanges } from './page-changes';
import { type PageScan, createScan } from './scan';

/** The story's issue, where it is told. */
function issueOf(scan: PageScan | undefined): Pick<CardPage, 'issue'> {
  const issue = scan?.issue();
  return issue ? { issue } : {};
}

/** Starts the reader. It stays until the page goes, the site is switched off, or the extension is gone. */
export function startReader(doc: Document): void {
  const marks = createMarks();
  const common = (shared.collectiveLens = {} as NonNullable<typeof shared.collectiveLens>);
  let life: AbortController | undefined;
  let pointer: PointerSide | undefined;
  let pointerAsked = false;
  let scan: PageScan | undefined;
  let scanLife: AbortController | undefined;
  let state: 'on' | 'off' | 'gave-up' = 'off';
  let waiting: (Document | Element)[] = [];
  /** The scan that is being read by. */
  let reading: PageScan | undefined;
  /** Whether the page has been read through once. */
  let hasRead = false;
  /** Whether the browser has put the page away, which closes the ways for answers. */
  let isAway = false;
  /** What to do as soon as pointer.js is there. */
  let pending: ((side: PointerSide) => void) | undefined;

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
    life = scanLife = pointer = scan = reading = pending = undefined;
    pointerAsked = false;
    waiting = [];
    state = 'off';
    delete common.reader;
    marks.clear();
  }

  function page(): CardPage {
    const keys = [...new Set(marks.list().map((mark) => mark.mention.key))].filter(Boolean);
    const published = scan?.published();
    return { keys, ...(published && { published }), ...issueOf(scan) };
  }

  const lose = (gone: readonly MarkId[]): void => pointer?.lost(gone);

  function giveUp(): void {
    state = 'gave-up';
    scanLife?.abort();
    waiting = [];
  }

  function callPointer(): void {
    if (pointerAsked) return;
    pointerAsked = true;
    void ask('background/inject', { script: 'pointer' }).then((done) => {
      if (!done) pointerAsked = false;
    });
  }

  function withPointer(act: (side: PointerSide) => void): boolean {
    if (pointer) act(pointer);
    else pending = act;
    return true;
  }

  async function readWaiting(): Promise<void> {
    const current = scan;
    if (!current || reading === current) return;
    reading = current;
    while (waiting.length > 0 && alive()) {
      const roots = waiting.filter(dom.isConnected);
      waiting = [];
      const outcome = await current.read(roots);
      if (current !== scan) return;
      if (outcome === 'off' && isAway) hasRead = false;
      else if (outcome === 'off') end();
      else if (outcome === 'gave-up') giveUp();
      else if (outcome) {
        for (const root of roots) lose(marks.dropWithin(root));
        for (const { mention, range } of outcome) marks.add(mention, range);
        if (!marks.paint() || current.isFull()) giveUp();
        hasRead = true;
        if (marks.size() > 0) callPointer();
      }
    }
    if (current === reading) reading = undefined;
  }

  function beginScan(wanted: boolean): void {
    scanLife?.abort();
    scanLife = new AbortController();
    scan = createScan(doc, wanted, scanLife.signal);
    waiting = [doc];
    void readWaiting();
  }

  function onChange({ roots, moved }: PageChange, wanted: boolean): void {
    if (!alive() || state !== 'on') return;
    lose(marks.dropStale());
    if (moved) return beginScan(wanted);
    if (!marks.paint()) return giveUp();
    waiting.push(...roots);
    void readWaiting();
  }

  /** The extension may have been renewed meanwhile, the highlights be gone, and what was asked for have had no answer. */
  function backFromCache(wanted: boolean): void {
    isAway = false;
    if (!alive()) return;
    if (state === 'on' && (reading || !hasRead)) return beginScan(wanted);
    marks.paint();
    if (pointer || marks.size() === 0) return;
    pointerAsked = false;
    callPointer();
  }

  async function begin(wanted: boolean): Promise<void> {
    end();
    const { signal } = (life = new AbortController());
    state = 'on';
    hasRead = isAway = false;
    // Now, before any script of the page: later listeners would come too late to keep the card's events from it.
    hearAll((event) => pointer?.route(event), signal);
    await shown(doc, signal);
    await idle(2000);
    if (signal.aborted || !alive()) return;
    common.reader = {
      marks,
      page,
      alive,
      signal,
      connect(connected) {
        pointer = connected;
        pending?.(connected);
        pending = undefined;
      },
    };
    watchChanges(doc, (change) => onChange(change, wanted), giveUp, signal);
    addEventListener('pagehide', ({ persisted }) => (isAway = persisted), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && backFromCache(wanted), { signal });
    // It may have been updated, switched off or removed while another tab or window was in front.
    for (const type of ['focus', 'visibilitychange']) addEventListener(type, alive, { signal });
    beginScan(wanted);
  }

  function listed({ id, mention, range, text }: Mark): ListedMention {
    const before = (range.startContainer.nodeValue ?? '').slice(0, range.startOffset).slice(-60);
    const after = (range.endContainer.nodeValue ?? '').slice(range.endOffset, range.endOffset + 60);
    const { kind, key, candidates, label, why } = mention;
    return { index: id, kind, key, label, why, context: before + text + after, ...(candidates && { candidates }) };
  }

  const unhear = answer({
    'reader/list': () => ({
      mentions: marks.list().filter(isVisible).map(listed),
      published: scan?.published() ?? null,
      ...issueOf(scan),
      state,
      isReading: state === 'on' && (reading !== undefined || !hasRead),
    }),
    'reader/go': ({ index }) => !!marks.get(index) && withPointer((side) => side.go(index)),
    'reader/step': ({ by }) => marks.size() > 0 && withPointer((side) => side.step(by)),
    'reader/switch': ({ on }) => {
      if (on) void begin(true);
      else end();
      return true;
    },
  });
  void begin(false);
}
