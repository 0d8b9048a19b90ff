/** How measures are written, as `tables/written-forms.ts` lists it. */
import type { PackId } from '../../identifiers';
import type { Nature } from '../../jurisdictions';

/**
 * A way of writing a measure: what stands before the number, and what it says. It says only what kind of measure is meant; whose it
 * is (a state's, Congress's) is decided from the number and the context, in `whose/`.
 */
export interface WrittenForm {
  /** Source of an expression for what precedes the number, gaps included. Bounded: nothing in it repeats without limit. */
  head: string;
  /** What it ends in before the gap: words, or with an asterisk letters that end so. Only such numbers are asked for the form. */
  ends: readonly string[];
  /** What the text in front has besides: where it is missing, the head is neither asked nor ever prepared. */
  sign?: RegExp;
  nature: Nature;
  /**
   * How much the form alone says: `plain` (any legislature writes so), `staged` (with the
   * stages of a bill before its letters, as only some do), `federal`
   * (only Congress does), `short` (a letter or two that mean many other things), `loose` (readers take it in two ways).
   */
  style: 'plain' | 'staged' | 'federal' | 'short' | 'loose';
  /** Only these jurisdictions' measures are written so. */
  only?: readonly PackId[];
  /** What the same letters mean in a state legislature: "HR 4615" is a House resolution in Olympia. */
  inStates?: Nature;
  /** What has to follow the number. */
  tail?: string;
  /** Written in exactly these capitals. */
  exact?: true;
}
