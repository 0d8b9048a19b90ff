/** A spreadsheet's changes to the folder, by the reader and the rules of `npm run dataset:import`. */
import writeExcel from 'write-excel-file/browser';
import { nearest } from '../../editorial/nearest';
import { type ListName, listNames } from '../../editorial/shapes';
import { changeList, rowsByFile } from '../../editorial/spreadsheet/changes';
import { tablesOf } from '../../editorial/spreadsheet/tables';
import { templateSheets } from '../../editorial/spreadsheet/template';
import { listOf, type Texts } from './workspace';

export interface SheetChange {
  /** What changes, one line each, as the command prints them. */
  lines: readonly string[];
  texts: Texts;
}

/** @throws BuildProblem where the file cannot be read without loss. */
export async function changesFrom(file: File, texts: Texts): Promise<SheetChange> {
  const tables = await tablesOf(new Uint8Array(await file.arrayBuffer()), file.name);
  const lines: string[] = [];
  const changed: Record<string, string> = {};
  for (const table of tables) {
    const list =
      listNames.find((known) => known === table.name) ?? (nearest(table.name, listNames) as ListName | undefined);
    if (!list) {
      lines.push(`! “${table.name}” is none of the lists, and left out. Name it like one: ${listNames.join(', ')}.`);
      continue;
    }
    const own = `${list}.yaml`;
    const parts = Object.entries(texts).filter(([name]) => listOf(name) === list && name !== own);
    const files = new Map([[own, texts[own] ?? `# yaml-language-server: $schema=../schemas/${list}.json\n`], ...parts]);
    for (const [name, rows] of rowsByFile(list, table, files)) {
      const change = changeList(list, rows, files.get(name) ?? '', false);
      const said = [...change.lines, ...change.unused.map((line) => `! ${line}`)];
      if (said.length > 0) lines.push(name, ...said.map((line) => `  ${line}`));
      if (change.changed) changed[name] = change.text;
    }
  }
  return { lines, texts: changed };
}

export const templateFile = (): Promise<Blob> => writeExcel(templateSheets()).toBlob();
