/**
 * Which states and places a page's bare text speaks of, so that rows of surnames need not be those of benches elsewhere.
 */
import { jurisdictions } from '../../../jurisdictions';
import { datelineCities } from '../../article/states';
import { stateOf } from '../words/states';
import { hasCapital, type Word } from '../words/tokens';

/** States of whose papers spotting knows nearly all: these need not name their own state. Others’ pages do, in menu or foot. */
const ofOutlets: ReadonlySet<string> = new Set(jurisdictions.filter(({ press }) => press.names).map(({ id }) => id));

/** What the words speak of, looked through when first asked. */
export class SpokenOf {
  private states: Set<string> | undefined;
  private names: Set<string> | undefined;

  constructor(private readonly words: readonly Word[]) {}

  /** Whether the page may be about the state, or written for its readers. */
  state(state: string): boolean {
    return state === 'us' || ofOutlets.has(state) || (this.states ??= this.statesNamed()).has(state);
  }

  /** Whether each word of the place (folded) stands somewhere with a capital. */
  place(place: string): boolean {
    const names = (this.names ??= new Set(this.words.filter(hasCapital).map(({ fold }) => fold)));
    return place.split(' ').every((part) => names.has(part));
  }

  /** States named in full, by a short form, or by a city of datelines. */
  private statesNamed(): Set<string> {
    const found = new Set<string>();
    const { words } = this;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Word;
      if (!hasCapital(word)) continue;
      const pair = `${word.fold} ${words[at + 1]?.fold ?? ''}`;
      // "N.Y.", "IA": of two letters only where both are capitals.
      const one = word.fold.length > 2 || word.shape === 'upper' ? stateOf(word.fold) : undefined;
      const state = stateOf(pair) ?? one ?? datelineCities.get(pair) ?? datelineCities.get(word.fold);
      if (state !== undefined) found.add(state);
    }
    return found;
  }
}
