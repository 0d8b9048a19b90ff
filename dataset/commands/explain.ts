/** `npm run dataset:explain`: checks the explanations, puts new ones in their places, and says how hard each part is to read. */
import { Command } from 'commander';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { groupBy } from '../../engine/group-by';
import { BuildProblem } from '../build-problem';
import { byTypeAndNumber, parseExplanations, readExplanations } from '../explanations/read';
import { easyGrade, gradesOf, hardestGrade, partsRead, type PartRead } from '../explanations/reading-grade';

const program = new Command('dataset:explain')
  .description(
    'Checks the explanations of measures. Those of the files that are named take their places, instead of an older one of the same measure.',
  )
  .argument('[files...]', 'files with one explanation a line, of any session and in any order')
  .option('--in <folder>', 'where explanations are kept', 'dataset/explanations')
  .parse();

const { in: folder } = program.opts<{ in: string }>();

/** The lines of a text by the key in them; what is no explanation is told when its file is checked. */
function linesByKey(text: string, file: string): [string, string][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const id = /"id":\s*"([a-z]{2}\/[\d-]+\/[A-Z]+\/\d+)"/.exec(line)?.[1];
      if (id === undefined) throw new BuildProblem(`${file}, line ${at + 1}: names no measure of a session.`);
      return [id, line];
    });
}

/** Every file is checked before the first is written. */
function place(files: readonly string[]): void {
  const bySession = new Map<string, Map<string, string>>();
  const placeOf = (session: string) => join(folder, `${session}.jsonl`);
  for (const file of files)
    for (const [id, line] of linesByKey(readFileSync(file, 'utf8'), file)) {
      const session = id.split('/').slice(0, 2).join('/');
      const kept = placeOf(session);
      const lines =
        bySession.get(session) ?? new Map(existsSync(kept) ? linesByKey(readFileSync(kept, 'utf8'), kept) : []);
      bySession.set(session, lines.set(id, line));
    }
  const texts = [...bySession].map(([session, lines]) => {
    const sorted = [...lines].sort(([a], [b]) => byTypeAndNumber(a, b)).map(([, line]) => line.trim());
    const text = `${sorted.join('\n')}\n`;
    parseExplanations(session, text, placeOf(session));
    return [placeOf(session), text] as const;
  });
  for (const [file, text] of texts) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

try {
  place(program.args);
  const all = [...readExplanations(folder).values()];
  const sessions = groupBy(all.map((one) => [one.id.split('/').slice(0, 2).join('/'), one] as const));
  for (const [session, explained] of sessions) {
    console.log(`${session}: ${explained.length} explained`);
    for (const part of Object.keys(partsRead) as PartRead[]) {
      const { median, easyEnough, tooHard } = gradesOf(explained, part);
      console.log(`  ${part}: grade ${median} in the middle, ${easyEnough} of 100 at most ${easyGrade}`);
      if (tooHard.length > 0) console.log(`    above ${hardestGrade}: ${tooHard.join(', ')}`);
    }
  }
  if (all.length === 0) console.log('No explanations yet.');
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
