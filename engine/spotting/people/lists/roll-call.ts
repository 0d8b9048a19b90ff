/**
 * Roll calls in a paragraph: "Washington. YEAS: Newhouse, Schrier. NAYS: Jayapal. NOT VOTING: Smith."
 */
import type { OfficeRole } from '../../../release/packs';
import { endOfList } from './member-lists';
import { wordsOf } from '../../../languages';
import type { Family } from '../names/names-index';
import { stateNamed } from '../words/states';
import type { TitleHit } from '../titles/title-before';
import { isRollCallLabel, rollCallLabel } from '../titles/titles';
import { gaps, joined, type Word } from '../words/tokens';
import { connectors } from '../words/classes';

const { otherMembers } = wordsOf('lists');

/** "Yeas:", "Voting no —": the label of a roll call that ends at the word. */
export function rollCallAt(text: string, words: readonly Word[], at: number): TitleHit | undefined {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (next === undefined || (next.gap & (gaps.end | gaps.hyphen)) === 0) return undefined;
  if (!/^\s*[:—–]/.test(text.slice(word.end, next.start))) return undefined;
  const before = words[at - 1];
  const pair = before !== undefined && joined(word) ? `${before.fold} ${word.fold}` : '';
  const isPair = isRollCallLabel(pair);
  if (!isRollCallLabel(word.fold) && !isPair) return undefined;
  const state = stateOfLine(words, isPair ? at - 2 : at - 1);
  return {
    meaning: rollCallLabel,
    text: text.slice(word.start, word.end),
    notNow: false,
    ...(state === undefined ? {} : { state }),
  };
}

/** "Washington. YEAS:", "New Jersey — Yes:": the state that opens the line or the sentence before a label. */
function stateOfLine(words: readonly Word[], at: number): string | undefined {
  for (let from = at; from >= 0 && from > at - 2; from -= 1) {
    const first = words[from] as Word;
    const said = words.slice(from, at + 1).map(({ fold }) => fold);
    const state = stateNamed(said.join(' '));
    const opens = from === 0 || first.newLine || (first.gap & (gaps.dot | gaps.end)) !== 0;
    if (state !== undefined && opens && ((words[at + 1] as Word).gap & (gaps.dot | gaps.end | gaps.hyphen)) !== 0)
      return state;
    if (!joined(first)) return undefined;
  }
  return undefined;
}

/** The labels of a run, each with what those before it have told: the state that the line is of, and the chamber. */
export class RollCall {
  private title: TitleHit | undefined;
  /** How many of the names so far somebody with the office bears. */
  private readonly roles = new Map<OfficeRole, number>();

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
  ) {}

  /** The title of the names behind the label that ends at the word, with the last word of their list. */
  at(at: number): { title: TitleHit; last: number } | undefined {
    const { words } = this;
    const label = rollCallAt(this.text, words, at);
    // "Present: Trustees Murphy, Bennett and Collins"
    if (label === undefined || otherMembers.has(words[at + 1]?.fold ?? '')) return undefined;
    const last = endOfList(words, at + 1);
    // A state holds for the labels of its line.
    if ((words[at] as Word).newLine || words[at - 1]?.newLine === true) this.title = undefined;
    const several = words
      .slice(at + 2, last + 1)
      .some((one) => (one.gap & gaps.comma) !== 0 || connectors.has(one.fold));
    // One name after "No:" may be anything, but not behind a list of the same roll call.
    if (!several && this.title === undefined) return undefined;
    const meaning = several ? label.meaning : { ...label.meaning, roles: this.chamber() };
    this.title = { ...this.title, ...label, meaning };
    return { title: this.title, last };
  }

  /** Takes in a name of a list. */
  note(family: Family): void {
    const borne = new Set(family.people.flatMap(({ offices }) => offices.map(({ role }) => role)));
    for (const role of borne) this.roles.set(role, (this.roles.get(role) ?? 0) + 1);
  }

  /** The offices that fit the most names. */
  private chamber(): OfficeRole[] {
    const most = Math.max(...rollCallLabel.roles.map((role) => this.roles.get(role) ?? 0));
    return rollCallLabel.roles.filter((role) => this.roles.get(role) === most);
  }
}
