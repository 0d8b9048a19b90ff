/** What a person can mend, told in one line. Free of files and of browsers: the desk needs it in both. */
import * as z from 'zod/mini';

/** A problem that the person who runs the command, or fills in the form, can mend: shown without a stack. */
export class BuildProblem extends Error {}

/** Checks what a file holds; the first mistake names the file and the place in it. */
export function checked<T extends z.ZodMiniType>(schema: T, value: unknown, file: string): z.infer<T> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const told = issue?.code === 'unrecognized_keys' ? `has no field “${issue.keys.join('”, “')}”` : issue?.message;
  throw new BuildProblem([file, issue?.path.join('.'), told].filter(Boolean).join(': '));
}
