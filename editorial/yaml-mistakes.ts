/** Slips in the writing of a YAML file, in an editor's words: what the line looks like tells more than what the parser says. */
import type { YAMLError } from 'yaml';

export interface Mistake {
  /** Counted from 1. */
  line: number;
  col: number;
  text: string;
}

/** Where the parser stumbled, and the lines around. */
interface Stumble {
  line: string;
  next: string;
  code: YAMLError['code'];
  message: string;
}

/** A field with what stands behind its colon. */
const field = /^(\s*(?:- +)?)[\w-]+:(?:\s+(.*))?$/;
/** Signs that mean something to YAML where a text begins. */
const reserved = /^(["'*&!%@`>|{[?]|- )/;

const isField = (line: string): boolean => field.test(line);
const indent = (line: string): number => /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
const valueOf = (line: string): string => field.exec(line)?.[2] ?? '';

/** What is wrong, then what to do; the first that fits. */
const slips: { fits(stumble: Stumble): boolean; text(stumble: Stumble): string; isInNext?: boolean }[] = [
  {
    fits: ({ line }) => /^ *\t/.test(line),
    text: () => 'A tab is used to indent. Use two spaces for each step instead.',
  },
  {
    fits: ({ line }) => /^(<{7}|={7}|>{7})/.test(line),
    text: () =>
      'Two versions of this file were put together here. Keep one, and remove the other and the lines of signs.',
  },
  {
    fits: ({ code }) => code === 'DUPLICATE_KEY',
    text: () => 'This field is written twice in one entry. Remove one of the two.',
  },
  {
    fits: ({ message }) => /^Missing closing|and end with a/.test(message),
    text: () =>
      'A quotation mark or bracket is opened here and not closed. Add the missing one, or put the whole text in "double quotes".',
  },
  {
    fits: ({ line }) => /^\s*-[^\s-]/.test(line),
    text: () => 'A space is missing behind the hyphen. Write “- ” and then the field.',
  },
  {
    fits: ({ line }) => /^id:/.test(line),
    text: () => 'Each entry starts with “- ”. Write “- id: …”, and line its fields up behind it.',
  },
  {
    fits: ({ line }) => /^\s*(- +)?[a-z]+:[^\s/]/i.test(line),
    text: () => 'A space is missing behind the colon. Write “: ” and then the text.',
  },
  {
    fits: ({ line }) => reserved.test(valueOf(line)),
    text: ({ line }) => {
      const quotes = valueOf(line).startsWith('"') ? "'single quotes'" : '"double quotes"';
      return `This text starts with “${valueOf(line).trim()[0]}”, which has a meaning of its own in YAML. Put the whole text in ${quotes}.`;
    },
  },
  {
    fits: ({ line, next, code }) =>
      code === 'BLOCK_AS_IMPLICIT_KEY' && isField(next) && !/:\s/.test(valueOf(line)) && indent(next) > indent(line),
    text: () => 'This line stands further in than the fields around it. Line it up with them.',
    isInNext: true,
  },
  {
    fits: ({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY',
    text: () => 'This text has “: ” in it, which YAML takes for a field. Put the whole text in "double quotes".',
  },
  {
    fits: ({ line }) => line.startsWith('---'),
    text: () => 'A line of “---” starts a new file for YAML. Remove the line.',
  },
  {
    fits: ({ line, code }) => code === 'BAD_INDENT' || isField(line) || /^\S/.test(line),
    text: () =>
      'This line is not lined up with its entry. Indent a field as the fields around it are, and a text that goes on further than its field.',
  },
];

/** The first mistake. Further ones are mostly its echo. */
export function mistakeIn(source: string, { code, message, pos }: YAMLError, opened: number | undefined): Mistake {
  const offset = /^Missing closing|and end with a/.test(message) ? (opened ?? pos[0]) : pos[0];
  const before = source.slice(0, offset).split('\n');
  const lines = source.split('\n');
  const at = before.length;
  const stumble = {
    line: lines[at - 1]?.replace(/\r$/, '') ?? '',
    next: lines[at]?.replace(/\r$/, '') ?? '',
    code,
    message,
  };
  const slip = slips.find(({ fits }) => fits(stumble));
  if (slip?.isInNext) return { line: at + 1, col: indent(stumble.next) + 1, text: slip.text(stumble) };
  const text =
    slip?.text(stumble) ??
    `This is not readable YAML. Compare it with the lines around it. (${message.split('\n')[0]})`;
  return { line: at, col: (before.at(-1)?.length ?? 0) + 1, text };
}
