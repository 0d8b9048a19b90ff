/**
 * A look for words before a look with expressions: words cost nothing before they are looked for, and expressions are prepared anew
 * by each background that starts (docs/how-spotting-works.md). The words are read from the expressions themselves.
 */
import { requiredLiterals } from './required-literals';

export { toPrefilterText } from './prefilter-text';

/** Whether such a text holds one of these words. */
export const includesAny = (plain: string, any: readonly string[]): boolean => any.some((one) => plain.includes(one));

const quoted = (literal: string): string => literal.replace(/[^\p{L}\p{N} ]/gu, '\\$&');

/** Which of some expressions may match a text: asked of `toPrefilterText` of it, before any of them is prepared. */
export interface Prefilter<Form> {
  /** Whether one of them may. */
  mayMatch(plain: string): boolean;
  /** Those that may, in their order. */
  matching(plain: string): readonly Form[];
}

/** @param sourceOf of an expression that disregards case */
export function prefilterOf<Form>(forms: readonly Form[], sourceOf: (form: Form) => string): Prefilter<Form> {
  const always: Form[] = [];
  const formsOf = new Map<string, Form[]>();
  for (const form of forms) {
    const literals = requiredLiterals(sourceOf(form));
    if (literals === undefined) always.push(form);
    for (const one of literals ?? []) formsOf.set(one, [...(formsOf.get(one) ?? []), form]);
  }
  // The longest first: it begins with all others that stand at its place.
  const all = [...formsOf.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(all.map(quoted).join('|') || '(?!)', 'g');
  const next = (plain: string, from: number): RegExpExecArray | null => {
    any.lastIndex = from;
    return any.exec(plain);
  };
  return {
    mayMatch: (plain) => always.length > 0 || next(plain, 0) !== null,
    matching(plain) {
      const found = new Set(always);
      for (let match = next(plain, 0); match; match = next(plain, match.index + 1))
        for (let end = 1; end <= match[0].length; end += 1)
          for (const form of formsOf.get(match[0].slice(0, end)) ?? []) found.add(form);
      return found.size === 0 ? [] : forms.filter((form) => found.has(form));
    },
  };
}
