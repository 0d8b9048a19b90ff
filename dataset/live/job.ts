/** What the steps of a scheduled job hand on to each other, by files and by the job's own output. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of what went wrong tonight: one text for each job. */
export const nightFolder = '.cache/night';

/** Named values for later steps of the job; on a person's computer nobody asks for them. */
export function output(values: Readonly<Record<string, string>>): void {
  const file = process.env.GITHUB_OUTPUT;
  if (file)
    appendFileSync(
      file,
      Object.entries(values)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
}

/** Text on the job's own page. */
export function showOnPage(markdown: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file) appendFileSync(file, `${markdown}\n`);
}

/** Keeps what went wrong for the job that tells people; somebody at a terminal has read it. */
export function noteTrouble(part: string, text: string, folder = nightFolder): void {
  const job = process.env.GITHUB_JOB;
  if (!job) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part === '' ? job : part}.txt`), `${text.trim()}\n`);
}

/** What went wrong, by job. */
export function troubles(folder = nightFolder): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return new Map(
    names.sort().map((name) => [name.replace(/^.*\/|\.txt$/g, ''), readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Text from elsewhere as it may stand in an issue or a comment: nobody is called, nothing is linked, nothing hides. */
export function fenced(text: string, most = 6_000): string {
  const plain = text.replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ' ')).replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '');
  const cut = plain.length > most ? `${plain.slice(0, most)}\n… cut off here.` : plain;
  const longest = Math.max(2, ...[...cut.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${cut.trim()}\n${fence}`;
}
