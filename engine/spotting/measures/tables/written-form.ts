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
  /** Written in exactly these capitals; in words with one, and behind no name: "Bill 1217", but "Council Bill 1217". */
  readonly exact?: true;
}

/** "House Bill": words in small letters, the last of which may be a plural. */
export interface FormInWords extends WrittenForm {
  readonly words: readonly string[];
  /** What has to stand behind the number. */
  readonly behind?: string;
  /** The stages of a bill may stand before them: "Engrossed Substitute House Bill". */
  readonly isStaged?: true;
}

/** "H93", "H 93", "H. 93", "I-93" */
export type Gap = 'glued' | 'blank' | 'dot' | 'hyphen';

/** "H.J.R.": letters, with or without dots and blanks between them. */
export interface FormInLetters extends WrittenForm {
  /** Capitals. */
  readonly letters: string;
  /** The letters of stages may stand before them, and the word for a number behind: "E2SHB", "HB No." */
  readonly isStaged?: true;
  /** What stands between them, or before the number: any of these, where only some do. */
  readonly gaps?: readonly Gap[];
  /** With a dot behind them: "Ref. 90", but "the ref 50 feet away". */
  readonly dotted?: true;
  /** Of the number. */
  readonly fewestDigits?: number;
}
