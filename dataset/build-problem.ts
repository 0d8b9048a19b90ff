/** What a person can mend, told in one line. Free of files and of browsers: the desk needs it in both. */
import * as z from 'zod/mini';

/** A problem that the person who runs the command, or fills in the form, can mend: shown without a stack. */
export class BuildProblem extends Error {}

/** What zod says without words of its own, in words. */
function inWords(issue: z.core.$ZodIssue, value: unknown): string {
  const found = issue.path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown>)?.[step], value);
  if (issue.code === 'unrecognized_keys') return `has no field “${issue.keys.join('”, “')}”`;
  if (issue.code !== 'invalid_type') return issue.message;
  return found === undefined ? 'is missing' : `has to be of the kind “${issue.expected}”`;
}

/** Checks what a file holds; the first mistake names the file and the place in it. */
export function checked<T extends z.ZodMiniType>(schema: T, value: unknown, file: string): z.infer<T> {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new BuildProblem([file, issue?.path.join('.'), issue && inWords(issue, value)].filter(Boolean).join(': '));
}
