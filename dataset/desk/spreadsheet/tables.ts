/** Spreadsheet files → tables of text. */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import readExcel from 'read-excel-file/node';
import { BuildProblem } from '../../sources/snapshot';

export interface Table {
  /** The sheet's name; a CSV file's own name. */
  name: string;
  /** Header first. Cells as text, empty ones as ''. */
  rows: string[][];
}

export async function readTables(file: string): Promise<Table[]> {
  const kind = extname(file).toLowerCase();
  if (kind === '.csv' || kind === '.tsv') {
    const text = readFileSync(file, 'utf8');
    return [{ name: basename(file, extname(file)), rows: csvRows(text, file) }];
  }
  if (kind !== '.xlsx') throw new BuildProblem(`${file} is neither .csv nor .xlsx: save it as one of these.`);
  const sheets = await readExcel(file);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(asText)),
  }));
}

function csvRows(text: string, file: string): string[][] {
  // Programs of other languages separate by semicolon or tab: the header tells.
  const head = text.split('\n')[0] ?? '';
  const delimiter = ['\t', ';', ','].find((sign) => head.includes(sign)) ?? ',';
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true }) as string[][];
  } catch (problem) {
    throw new BuildProblem(`${file} cannot be read as a table: ${(problem as Error).message}`);
  }
}

/** Cells with dates come as UTC moments: midnight means a day. */
function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const [day = '', time = ''] = cell.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
