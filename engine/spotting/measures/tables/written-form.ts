/** How measures are written, as `written-forms.ts` lists it. */
import type { PackId } from '../../../identifiers';
import type { Nature } from '../../../jurisdictions';

/**
 * What a way of writing says of a measure: only its kind. Whose it is (a state's, Congress's) is decided from the number and the
 * context, in `owners.ts`.
 */
export interface WrittenForm {
  readonly nature: Nature;
  /**
   * How much the form alone says: `plain` (any legislature writes so), `staged` (with the
   * stages of a bill before its letters, as only some do), `federal`
   * (only Congress does), `short` (a letter or two that mean many other things), `loose` (readers take it in two ways).
   */
  readonly style: 'plain' | 'staged' | 'federal' | 'short' | 'loose';
  /** Only these jurisdictions' measures are written so. */
  readonly only?: readonly PackId[];
  /** What the same letters mean in a state legislature: "HR 4615" is a House resolution in Olympia. */
  readonly inStates?: Nature;
  /** Written in exactly these capitals. */
  readonly exact?: true;
}

/** "House Bill": words in small letters, the last of which may be a plural. */
export interface FormInWords extends WrittenForm {
  readonly words: readonly string[];
  /** The stages of a bill may stand before them: "Engrossed Substitute House Bill". */
  readonly isStaged?: true;
}

/** A form that only an expression tells. */
export interface FormOfPattern extends WrittenForm {
  /** Source of an expression for what precedes the number, gaps included. Bounded: nothing in it repeats without limit. */
  readonly head: string;
  /** What it ends in before the gap: words, or with an asterisk letters that end so. Only such numbers are asked for the form. */
  readonly ends: readonly string[];
  /** What has to follow the number. */
  readonly tail?: string;
}
