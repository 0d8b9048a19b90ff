/** `npm run dataset:import -- FILE`: shows what a spreadsheet would change in the editors' files, and writes it when told to. */
import { Command } from 'commander';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { format, resolveConfig } from 'prettier';
import { filesIn, readFolder } from '../../editorial/read-folder';
import { nearest } from '../../editorial/nearest';
import { problemLine } from '../../editorial/problem';
import { type ListName, listNames } from '../../editorial/shapes';
import { changeList, rowsByFile } from '../../editorial/spreadsheet/changes';
import { readTables } from '../../editorial/spreadsheet/read-tables';
import { writeTemplate } from '../../editorial/spreadsheet/write-template';
import { decodeText } from '../../editorial/text-file';
import { BuildProblem } from '../sources/snapshot';

interface Options {
  org: string;
  to?: string;
  list?: string;
  template?: string;
  removeMissing?: boolean;
  yes?: boolean;
}

const program = new Command('dataset:import')
  .description('Brings a spreadsheet (.xlsx, .csv) into an organisation’s editorial files.')
  .argument('[file]', 'the spreadsheet: a sheet per list, or a CSV file named like its list')
  .option('--org <name>', 'folder in dataset/editorial', 'acaspokane')
  .option('--to <folder>', 'the organisation’s folder, where it lies elsewhere')
  .option('--list <name>', `which list a CSV file is: ${listNames.join(', ')}`)
  .option('--template <file.xlsx>', 'write an empty spreadsheet to start from')
  .option('--remove-missing', 'remove entries that the spreadsheet does not have')
  .option('--yes', 'write without asking')
  .parse();
const options = program.opts<Options>();
const folder = options.to ?? join('dataset/editorial', options.org);

async function importFrom(file: string): Promise<void> {
  const { unread, problems } = readFolder(folder);
  const writes: [file: string, text: string][] = [];
  for (const table of await readTables(file)) {
    const name = options.list ?? table.name;
    const list = listNames.find((known) => known === name) ?? (nearest(name, listNames) as ListName | undefined);
    if (!list) {
      console.log(
        `“${name}” is none of the lists, and left out. Name the sheet or use --list: ${listNames.join(', ')}.`,
      );
      continue;
    }
    const own = `${list}.yaml`;
    const files = new Map([...filesIn(folder)].flatMap(([path, bytes]) => textOf(path, bytes, list)));
    if (unread.includes(list)) {
      // Writing into what cannot be read would lose it.
      for (const problem of problems.filter(({ file }) => file.startsWith(`${folder}/${list}`)))
        console.log(problemLine(problem));
      throw new BuildProblem(`Nothing was written: first mend ${join(folder, own)} as this line says.`);
    }
    const texts = new Map([
      [own, files.get(own) ?? `# yaml-language-server: $schema=../schemas/${list}.json\n`],
      ...files,
    ]);
    for (const [path, rows] of rowsByFile(list, table, texts)) {
      const place = join(folder, path);
      const change = changeList(list, rows, texts.get(path) ?? '', options.removeMissing ?? false);
      if (change.lines.length + change.unused.length > 0) console.log(`\n${place}`);
      for (const line of [...change.lines, ...change.unused.map((text) => `! ${text}`)]) console.log(`  ${line}`);
      if (change.changed)
        writes.push([place, await format(change.text, { ...(await resolveConfig(place)), parser: 'yaml' })]);
    }
  }
  if (writes.length === 0) return console.log('\nNothing would change.');
  if (!(options.yes ?? (await agreed()))) return console.log('\nNothing was written.');
  for (const [place, text] of writes) writeFileSync(place, text);
  console.log(`\nWritten: ${writes.map(([place]) => place).join(', ')}`);
  for (const problem of readFolder(folder).problems) console.log(problemLine(problem));
  console.log('Now run: npm run dataset:check');
}

/** The text of a file of this list, its own or one of its parts. */
function textOf(path: string, bytes: Uint8Array, list: ListName): [path: string, text: string][] {
  if (path !== `${list}.yaml` && !path.startsWith(`${list}/`)) return [];
  const decoded = decodeText(bytes);
  return 'text' in decoded ? [[path, decoded.text]] : [];
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log('\nTo write this, run the command again with --yes.');
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question('\nWrite this? (y/n) ');
  asking.close();
  return /^y(es)?$/i.test(answer.trim());
}

try {
  const [file] = program.args;
  if (options.template) {
    await writeTemplate(options.template);
    console.log(`Written: ${options.template}. Rows that start with # are help, and are not read.`);
  } else if (file) {
    if (!existsSync(file)) throw new BuildProblem(`There is no file "${file}".`);
    await importFrom(file);
  } else program.error('Name a spreadsheet, or use --template FILE.xlsx.');
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
