/** Spreadsheet files → tables of text. A file that cannot be read without loss is refused whole. */
import { parse } from 'csv-parse/browser/esm/sync';
import readExcel from 'read-excel-file/universal';
import { BuildProblem } from '../../dataset/build-problem';
import { decodeText } from '../text-file';
import { refuseHuge } from './size';
import { type Block, workbookMarks } from './workbook-marks';

export interface Table {
  /** The sheet's name; a CSV file's own name. */
  name: string;
  /** As in the file, the header somewhere among the first. Cells as text, empty ones as ''. */
  rows: string[][];
}

/** @param file its name, by whose ending it is read. */
export async function tablesOf(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Table[]> {
  const [, name = '', kind = ''] = /([^/\\]*)\.(\w+)$/.exec(file) ?? [];
  if (/^[ct]sv$/i.test(kind)) return [{ name, rows: csvRows(bytes, file) }];
  if (!/^xlsx$/i.test(kind)) throw new BuildProblem(`${file} is neither .csv nor .xlsx: save it as one of these.`);
  return readWorkbook(bytes, file);
}

async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Table[]> {
  refuseHuge(bytes, file);
  const sheets = await readExcel(new Blob([bytes])).catch(() => {
    throw new BuildProblem(`${file} is not a whole .xlsx file: open it in the spreadsheet program and save it anew.`);
  });
  const marks = workbookMarks(bytes, file);
  return sheets.map(({ sheet, data }) => {
    const { merged, valueless } = marks.get(sheet) ?? { merged: [], valueless: [] };
    if (valueless.length > 0)
      throw new BuildProblem(
        `${file}, sheet “${sheet}”: no value can be read in ${valueless.join(', ')} (a formula without a result, or an error). Put the plain value there, and import again.`,
      );
    const rows = data.map((row) => row.map(asText));
    for (const block of merged) spread(rows, block);
    return { name: sheet, rows };
  });
}

/** Only the first of merged cells has the value: to the eye it stands for all of them. */
function spread(rows: string[][], { top, left, bottom, right }: Block): void {
  const value = rows[top]?.[left] ?? '';
  for (const row of rows.slice(top, bottom + 1))
    for (let column = left; column <= Math.min(right, row.length - 1); column++) row[column] = value;
}

function csvRows(bytes: Uint8Array, file: string): string[][] {
  const decoded = decodeText(bytes);
  if ('badLine' in decoded)
    throw new BuildProblem(
      `${file}:${decoded.badLine}: not in UTF-8, so that letters are lost. In the spreadsheet program, save it as “CSV UTF-8” or as .xlsx, and import again.`,
    );
  // Some programs name their separator in a line of its own.
  const [named, separator] = /^\ufeff?sep=(.)\r?\n/i.exec(decoded.text) ?? ['', undefined];
  const text = decoded.text.slice(named.length);
  // Programs of other languages separate by semicolon or tab: the header tells.
  const head = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const delimiter = separator ?? ['\t', ';', ','].find((sign) => head.includes(sign)) ?? ',';
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true }) as string[][];
  } catch (problem) {
    throw new BuildProblem(
      `${file} cannot be read as a table. Is a "quotation mark" in it not closed? (${(problem as Error).message})`,
    );
  }
}

/** Cells with dates come as UTC moments: midnight means a day. */
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  // Spreadsheets count days, so that a time is a fraction that is a little off: 10:00 may come as 09:59:59.999.
  const minute = 60_000;
  const [day = '', time = ''] = new Date(Math.round(cell.getTime() / minute) * minute).toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
