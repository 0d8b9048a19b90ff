/**
 * Is a workbook of a size that a person wrote? Asked before it is read: one cell in the last column of the last row lets
 * a reader of workbooks lay out seventeen thousand million cells, and a few kilobytes can unpack to gigabytes.
 */
import { Unzip, UnzipInflate } from 'fflate';
import { BuildProblem } from '../../dataset/build-problem';

/** No list of an organisation has more. */
const limits = { fileBytes: 10_000_000, partBytes: 40_000_000, rows: 5_000, columns: 400 };

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The first cell that lies beyond the limits, as a spreadsheet names it. Reads the text once, without building it. */
function farCell(xml: string): string | undefined {
  for (const [, letters = '', row = ''] of xml.matchAll(/<(?:\w+:)?c\b[^>]{0,200}?\br="([A-Z]{1,3})(\d{1,7})"/g))
    if (Number(row) > limits.rows || columnOf(letters) > limits.columns) return `${letters}${row}`;
  return undefined;
}

/** The sheets' own texts; undefined where a part grows beyond all measure, and then no more is unpacked. */
function sheets(bytes: Uint8Array): Map<string, string> | undefined {
  const found = new Map<string, string>();
  let isHuge = false;
  const unzip = new Unzip((part) => {
    if (!/^xl\/(worksheets\/[^/]+|sharedStrings|styles)\.xml$/.test(part.name)) return;
    let size = 0;
    let text = '';
    const decoder = new TextDecoder();
    part.ondata = (error, chunk) => {
      if (error || isHuge) return;
      size += chunk.length;
      isHuge ||= size > limits.partBytes;
      if (isHuge) return part.terminate();
      if (part.name.startsWith('xl/worksheets/')) text += decoder.decode(chunk, { stream: true });
      found.set(part.name, text);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && !isHuge; at += 65_536)
    unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  return isHuge ? undefined : found;
}

/** Throws a BuildProblem that names the cell. */
export function refuseHuge(bytes: Uint8Array, file: string): void {
  if (bytes.length > limits.fileBytes)
    throw new BuildProblem(`${file} is larger than any list: copy the cells into a new spreadsheet.`);
  let parts: Map<string, string> | undefined;
  try {
    parts = sheets(bytes);
  } catch {
    // Not a whole archive: the reader says so in its own words.
    return;
  }
  if (!parts)
    throw new BuildProblem(`${file} unpacks to more than any list holds: copy the cells into a new spreadsheet.`);
  for (const xml of parts.values()) {
    const far = farCell(xml);
    if (far)
      throw new BuildProblem(
        `${file} has something in cell ${far}, far away from any list. Delete the empty rows and columns around your table, save it, and import again.`,
      );
  }
}
