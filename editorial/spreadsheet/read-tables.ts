import { readFileSync } from 'node:fs';
import { type Table, tablesOf } from './tables';

/** A spreadsheet file on a disk as tables of text. */
export const readTables = (file: string): Promise<Table[]> => tablesOf(new Uint8Array(readFileSync(file)), file);
