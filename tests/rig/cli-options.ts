/**
 * What a command was asked for. `--help`, and an option that it does not have, are answered with the comment at the top of its
 * file, where its options stand.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The comment at the top of a file, without its stars. */
export function aboutIn(file: string): string {
  const comment = /^\/\*\*([^]*?)\*\//.exec(readFileSync(fileURLToPath(file), 'utf8'))?.[1] ?? '';
  return comment.replace(/^ \* ?/gm, '').trim();
}

/** Answers `--help`, for a command that reads its words by itself. */
export function answerHelp(file: string): void {
  if (!process.argv.includes('--help')) return;
  console.log(aboutIn(file));
  process.exit(0);
}

/**
 * The options that a person gave.
 * @param file the command's own `import.meta.url`
 */
export function cliOptions<T extends Options>(file: string, options: T, args = process.argv.slice(2)) {
  try {
    const { values } = parseArgs({ args, options: { ...options, help: { type: 'boolean' } } });
    const given: Record<string, unknown> = values;
    if (given.help !== true) return values as ReturnType<typeof parseArgs<{ options: T }>>['values'];
  } catch (error) {
    console.error(`${(error as Error).message.split('. To specify', 1)[0]}.\n\n${aboutIn(file)}`);
    process.exit(2);
  }
  console.log(aboutIn(file));
  process.exit(0);
}
