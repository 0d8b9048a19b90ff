/**
 * The text of a page, block by block, from its markup; and for each part of it the place in the page. The page's own
 * thread only hands over the markup and goes to the few places where something was found.
 */
import type { Draft, RunCell, TextRun } from '../spotting/types';
import { readMarkup } from './markup';
import { type Kind, type Meaning, type Role, meaningOf, roleOf } from './roles';

/** A part of a page as it is handed over. */
export interface MarkupPart {
  /** Start tags of the elements around, the outermost first: they tell whether and as what the part is read. */
  around: string;
  /** The markup inside of them, in pieces as the browser wrote it: to put them together costs as much as to write them. */
  html: readonly string[];
}

/**
 * Where a character is, seen from the innermost element around the part: indices of child elements down to the one that
 * holds the text, then the number of its child elements before the text, then the offset from the last of these on.
 */
export type Place = number[];

export interface PageText {
  runs: TextRun[];
  /** Where a piece of a run's text is. Undefined if there is no such piece, or it holds no text of the page. */
  locate(run: number, start: number, end: number): { part: number; from: Place; to: Place } | undefined;
}

/** An element that is open. */
interface Frame {
  parent: Frame | undefined;
  /** It is around the part, not in it. */
  isAround: boolean;
  name: string;
  role: Role;
  /** Which of its parent's child elements it is. */
  index: number;
  /** Child elements so far, columns that they take in a table's row, and text since the last of them. */
  children: number;
  columns: number;
  textSince: number;
  /** Its own column in the row. */
  column: number;
  meaning: Meaning;
  unread: boolean;
  /** The innermost element around, or it itself, that is a region. */
  region: Frame | undefined;
  href: string | undefined;
  /** Of a table: whether it has a `th`, and its cells, whose heads are known at its end. */
  heads?: boolean;
  cells?: { cell: Draft<RunCell>; th: boolean }[];
}

/** Where text is: the element that holds it, the number of child elements before, and the offset from there on. */
interface Origin {
  frame: Frame;
  after: number;
  offset: number;
}

/** What a run is made of: text of the page, or a break that was put in; and where in the run it begins. */
interface Piece {
  at: number;
  origin: Origin | undefined;
}

/** Below everything: for markup with nothing around it. */
/** Stands for a `<br>`: blanks in the source break no line. */
const lineBreak = '\u2028';

const ground = (): Frame => ({
  parent: undefined,
  isAround: true,
  name: '',
  role: undefined,
  index: 0,
  children: 0,
  textSince: 0,
  column: 0,
  columns: 0,
  meaning: { columns: 1 },
  unread: false,
  region: undefined,
  href: undefined,
});

/** Levels above a block that may tell its kind. */
const levels = 3;

/** Reads the parts of a page, in document order. */
export function readPage(parts: readonly MarkupPart[]): PageText {
  const runs: TextRun[] = [];
  const piecesOf: { part: number; pieces: Piece[] }[] = [];
  let part = 0;
  let top = ground();
  /** Whether the elements that open are those around a part. */
  let isAround = false;
  let run: Draft<TextRun> | undefined;
  let pieces: Piece[] = [];
  /** The region of the last text. */
  let region: Frame | undefined;
  /** What has come between the last text and the next. */
  let gap: 'block' | 'break' | undefined;
  /** White space since the last text, in case the text goes on in the same block. */
  let space: (Origin & { text: string }) | undefined;
  let href: string | undefined;
  let linkStart = 0;
  let tables = -1;
  let row = -1;
  let lastTable: Frame | undefined;
  let lastRow: Frame | undefined;

  function endLink(): void {
    if (run && href && run.text.length > linkStart)
      (run.links ??= []).push({ start: linkStart, end: run.text.length, href });
    linkStart = run ? run.text.length : 0;
  }

  function endRun(): void {
    endLink();
    run = undefined;
    linkStart = 0;
  }

  function cellOf(frame: Frame): Draft<RunCell> | undefined {
    const line = frame.parent;
    let table = line;
    while (table && table.name !== 'table') table = table.parent;
    if (!line || !table) return undefined;
    if (line !== lastRow) {
      if (table !== lastTable) {
        lastTable = table;
        tables++;
        row = -1;
      }
      lastRow = line;
      row++;
    }
    const cell = { table: tables, row, column: frame.column, head: row === 0 };
    (table.cells ??= []).push({ cell, th: frame.name === 'th' });
    return cell;
  }

  /** Begins a run with text that is directly in the innermost element. */
  function startRun(): void {
    endRun();
    run = { text: '' };
    let block = top;
    while (block.parent && !block.role) block = block.parent;
    let telling: Frame | undefined = block;
    for (let level = 0; telling && isMute(telling.role); level++) telling = level < levels ? telling.parent : undefined;
    const around = region?.meaning.region;
    // Whatever stands in a navigation or a byline is that first of all.
    const kind = around === 'nav' || around === 'byline' ? around : ((telling?.role as Kind | undefined) ?? around);
    if (kind) run.kind = kind;
    const cell = telling?.role === 'cell' ? cellOf(telling) : undefined;
    if (cell) run.cell = cell;
    runs.push(run);
    piecesOf.push({ part, pieces: (pieces = []) });
  }

  function append(text: string, origin: Origin | undefined): void {
    pieces.push({ at: run!.text.length, origin });
    run!.text += text;
  }

  /** Begin or end of an element: does it end a run? */
  function edge({ role, parent }: Frame): void {
    if (parent?.unread || !role || role === 'skip') return;
    if (role !== 'break') gap = 'block';
    else gap ??= 'break';
  }

  function open(name: string, tag: string): void {
    const parent = top;
    const role = roleOf(name);
    const meaning = meaningOf(name, tag);
    top = {
      parent,
      isAround,
      name,
      role,
      index: parent.children++,
      children: 0,
      textSince: 0,
      column: parent.columns,
      columns: 0,
      meaning,
      unread: parent.unread || role === 'skip' || meaning.unread === true,
      region: parent.region,
      href: meaning.href ?? parent.href,
    };
    if (meaning.region) top.region = top;
    parent.columns += meaning.columns;
    parent.textSince = 0;
    if (name === 'th') for (let up: Frame | undefined = parent; up; up = up.parent) up.heads = true;
    edge(top);
  }

  function close(): void {
    const frame = top;
    top = frame.parent ?? top;
    edge(frame);
    for (const { cell, th } of frame.cells ?? []) cell.head = frame.heads ? th : cell.row === 0;
  }

  function text(data: string): void {
    const origin = { frame: top, after: top.children, offset: top.textSince };
    top.textSince += data.length;
    if (top.unread) return;
    if (!/\S/.test(data)) {
      space = { ...origin, text: data };
      return;
    }
    if (gap === 'block' || top.region !== region) endRun();
    region = top.region;
    if (top.href !== href) {
      endLink();
      href = top.href;
    }
    if (!run) startRun();
    else if (gap === 'break') append(lineBreak, undefined);
    else if (space) append(space.text, space);
    // A footnote's number is no part of the number that it stands at.
    if (top.name === 'sup' && isDigit(data, 0) && isDigit(run!.text, run!.text.length - 1)) append(' ', undefined);
    append(data, origin);
    gap = space = undefined;
  }

  for (; part < parts.length; part++) {
    top = ground();
    isAround = true;
    readMarkup(parts[part]!.around, { open, close: () => {}, text: () => {} });
    isAround = false;
    top.children = top.columns = 0;
    readMarkup(parts[part]!.html.join(''), { open, close, text });
    // What is around ends, too: its tables get their heads.
    while (top.parent) close();
    endRun();
  }

  return {
    runs,
    locate(index, start, end) {
      const length = runs[index]?.text.length ?? 0;
      if (!(start >= 0 && start < end && end <= length)) return undefined;
      const { part, pieces } = piecesOf[index]!;
      const from = placeOf(pieces, start);
      const last = placeOf(pieces, end - 1);
      if (!from || !last) return undefined;
      last[last.length - 1]!++;
      return { part, from, to: last };
    },
  };
}

const isMute = (role: Role): boolean => !role || role === 'block' || role === 'break';

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** The place of a run's character; undefined for a break that was put in. */
function placeOf(pieces: readonly Piece[], offset: number): Place | undefined {
  const piece = pieces.findLast(({ at }) => at <= offset);
  if (!piece?.origin) return undefined;
  const path: number[] = [];
  for (let frame = piece.origin.frame; !frame.isAround; frame = frame.parent!) path.push(frame.index);
  return [...path.reverse(), piece.origin.after, piece.origin.offset + offset - piece.at];
}
