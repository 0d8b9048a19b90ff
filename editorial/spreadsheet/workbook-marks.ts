/** What a workbook (.xlsx) says besides its cells' values: which cells are merged, and which have no value to read. */
import { XmlElement } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { readXml } from '../../dataset/clients/xml';

/** Counted from 0; the last row and column belong to it. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface SheetMarks {
  merged: Block[];
  /** Cells with an error, or with a formula whose result was never stored, as a spreadsheet names them: `D2`. */
  valueless: string[];
}

/** By the sheet's name. */
export function workbookMarks(bytes: Uint8Array, file: string): Map<string, SheetMarks> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name.startsWith('xl/w') || name === 'xl/_rels/workbook.xml.rels',
  });
  const part = (name: string): XmlElement | undefined => parts[name] && readXml(parts[name], file);
  const targets = new Map(
    every(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target?.replace(/^\/xl\//, ''),
    ]),
  );
  return new Map(
    every(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => [
      attributes.name ?? '',
      sheetMarks(part(`xl/${targets.get(attributes['r:id'] ?? '')}`)),
    ]),
  );
}

const sheetMarks = (sheet: XmlElement | undefined): SheetMarks => ({
  merged: every(sheet, 'mergeCell').flatMap(({ attributes }) => blockOf(attributes.ref ?? '') ?? []),
  valueless: every(sheet, 'c')
    .filter((cell) => cell.attributes.t === 'e' || (every(cell, 'f').length > 0 && every(cell, 'v').length === 0))
    .map(({ attributes }) => attributes.r ?? ''),
});

/** All elements of a name below this one. */
function every(root: XmlElement | undefined, name: string): XmlElement[] {
  if (!root) return [];
  return root.children
    .filter((child) => child instanceof XmlElement)
    .flatMap((child) => [...(child.name.replace(/^.*:/, '') === name ? [child] : []), ...every(child, name)]);
}

/** `G2:H3` → rows 1 to 2, columns 6 to 7. */
function blockOf(reference: string): Block | undefined {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference);
  if (!match) return undefined;
  const [, left = '', top, right = '', bottom] = match;
  const column = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
}
