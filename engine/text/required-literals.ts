/**
 * What every match of an expression holds, read from the expression itself: a few literals, one of which is in each match. Of an
 * expression with `u` or `v`, a backreference or a class by property nothing is read: it holds any text.
 */
import { toPrefilterText } from './prefilter-text';

/** What is known of the matches of a part of an expression. */
interface Part {
  /** All that it matches, where that is little. */
  readonly exact: readonly string[] | undefined;
  /** Literals of which each match holds one. */
  readonly required: readonly string[] | undefined;
}

const anything: Part = { exact: undefined, required: undefined };
const empty: Part = { exact: [''], required: undefined };
/** More literals than this are no cheaper to look for than the expression. */
const mostLiterals = 40;

/** How often a text is likely to hold one of them, in no unit. */
const frequencyOf = (literals: readonly string[]): number =>
  literals.reduce((sum, one) => sum + rare + 4 ** -one.length, 0);
/** Each costs something to look for, however rare it is. */
const rare = 4 ** -7;

/** Without those that hold another. */
function distinct(literals: readonly string[]): readonly string[] {
  const all = [...new Set(literals)];
  return all.filter((one) => !all.some((other) => other.length < one.length && one.includes(other)));
}

/** The rarer of two choices of literals. */
function rarer(one: readonly string[] | undefined, other: readonly string[] | undefined) {
  const known = other?.includes('') ? undefined : other;
  if (one === undefined || known === undefined) return one ?? known;
  return frequencyOf(known) < frequencyOf(one) ? known : one;
}

/** Parts one after the other. */
function sequence(parts: readonly (Part & { readonly isRepeated?: boolean })[]): Part {
  let run: readonly string[] = [''];
  let isExact = true;
  let required: readonly string[] | undefined;
  const end = (next: readonly string[]): void => {
    required = rarer(required, run);
    run = next;
    isExact = false;
  };
  for (const { exact, required: own, isRepeated } of parts) {
    if (exact === undefined) {
      end(['']);
      required = rarer(required, own);
      continue;
    }
    if (run.length * exact.length > mostLiterals) end(exact);
    else run = run.flatMap((before) => exact.map((one) => before + one));
    // Whatever is between, the first of the repeated follows what stands before, and the last leads up to what follows.
    if (isRepeated) end(exact);
  }
  return { exact: isExact ? run : undefined, required: rarer(required, run) };
}

/** Parts of which one stands there. */
function either(parts: readonly Part[]): Part {
  const exact = parts.every((one) => one.exact !== undefined) ? parts.flatMap((one) => one.exact!) : undefined;
  const isKnown = parts.every(({ required }) => required !== undefined);
  return {
    exact: exact !== undefined && exact.length <= mostLiterals ? [...new Set(exact)] : undefined,
    required: isKnown ? parts.flatMap((one) => one.required!) : undefined,
  };
}

const literal = (text: string): Part => ({ exact: [text], required: [text] });
const classes: Readonly<Record<string, Part>> = { s: literal(' '), b: empty, B: empty };
/** Characters that stand for themselves, and that nothing repeats. */
const plain = /[^\\[\](){}|?*+.^$]+(?![?*+{])/y;
const quantifier = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const lookaround = /\?<?[=!]/y;
const opening = /\?(?::|<\w+>)/y;

/** Reads an expression from left to right. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  alternatives(): Part {
    const found = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      found.push(this.sequence());
    }
    return found.length === 1 ? found[0]! : either(found);
  }

  private sequence(): Part {
    const parts: (Part & { readonly isRepeated?: boolean })[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!))
      parts.push(this.quantified(this.atom()));
    return sequence(parts);
  }

  /** An atom with what says how often it stands there. */
  private quantified(part: Part): Part & { readonly isRepeated?: boolean } {
    const found = this.take(quantifier);
    if (found === undefined) return part;
    const [said, least] = found;
    if (said.startsWith('?')) return { exact: part.exact && ['', ...part.exact], required: undefined };
    if (said.startsWith('*') || least === '0') return anything;
    return { ...part, isRepeated: true };
  }

  private take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source) ?? undefined;
    this.at += found?.[0].length ?? 0;
    return found;
  }

  private atom(): Part {
    const { source } = this;
    const stretch = this.take(plain);
    if (stretch !== undefined) return literal(toPrefilterText(stretch[0]));
    const one = source[this.at]!;
    this.at += 1;
    if (one === '(') return this.group();
    if (one === '[') return this.characterClass();
    if (one === '\\') return this.escape();
    if (one === '^' || one === '$') return empty;
    return one === '.' ? anything : literal(toPrefilterText(one));
  }

  private group(): Part {
    const isAround = this.take(lookaround) !== undefined;
    if (!isAround) this.take(opening);
    const inner = this.alternatives();
    this.at += 1;
    return isAround ? empty : inner;
  }

  private escape(): Part {
    const one = this.source[this.at]!;
    this.at += 1;
    return /\w/.test(one) ? (classes[one] ?? anything) : literal(toPrefilterText(one));
  }

  /** One of some characters; of ranges and whole classes nothing is read. */
  private characterClass(): Part {
    const { source } = this;
    const start = this.at;
    while (source[this.at] !== ']') this.at += source[this.at] === '\\' ? 2 : 1;
    const inside = source.slice(start, this.at);
    this.at += 1;
    if (inside.startsWith('^') || /[^\\]-.|\\[a-rt-zA-Z]/.test(inside)) return anything;
    const characters = Array.from(inside.matchAll(/\\?(.)/gs), ([all, one]) => (all === '\\s' ? ' ' : one!));
    return either(characters.map((one) => literal(toPrefilterText(one))));
  }
}

/** Literals, one of which `toPrefilterText` of each text holds that the expression matches; nothing where there are none. */
export function requiredLiterals(source: string): readonly string[] | undefined {
  const required = new Reader(source).alternatives().required;
  return required && distinct(required);
}
