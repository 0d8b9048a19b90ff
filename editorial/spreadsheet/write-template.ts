import writeExcel from 'write-excel-file/node';
import { templateSheets } from './template';

/** Writes an empty spreadsheet to start from. */
export async function writeTemplate(file: string): Promise<void> {
  await writeExcel(templateSheets()).toFile(file);
}
