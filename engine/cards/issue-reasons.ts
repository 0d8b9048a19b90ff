/** The official words by which a measure is sorted, by what they are: a card says each kind in a sentence. */
import type { IssueTag } from '../record/model';

export const reasonKinds = ['committee', 'chapters', 'subjects', 'words'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export interface IssueReason {
  kind: ReasonKind;
  /** As the record has them: "Housing", "RCW 59.18", "Landlords and Tenants", "“tenants”". */
  names: string[];
}

const sent = 'Referred to ';

/** By its form: a quotation, a committee, a chapter of a code, else a legislature's own subject. */
function kindOf(words: string): ReasonKind {
  if (words.startsWith('“')) return 'words';
  if (words.startsWith(sent)) return 'committee';
  return /^[A-Z]+ \d[\w.]*$/.test(words) ? 'chapters' : 'subjects';
}

/** Some legislatures print their subjects in capitals: "FISH and GAME" is read as "Fish and Game". */
const calm = (shouted: string): string =>
  shouted.replace(/\p{Lu}[\p{Lu}’']+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    return at > 0 && small.has(lower) ? lower : word.slice(0, 1) + lower.slice(1);
  });
const small: ReadonlySet<string> = new Set('and of on or the with'.split(' '));

/** Words that differ in capitals alone are said once. */
export function issueReasons({ words }: Pick<IssueTag, 'words'>): IssueReason[] {
  const said = new Map<string, string>();
  for (const one of words.flatMap((line) => line.split(' · '))) {
    const key = one.toLowerCase();
    if (one && !said.has(key)) said.set(key, one);
  }
  const all = [...said.values()];
  return reasonKinds.flatMap((kind) => {
    const names = all
      .filter((one) => kindOf(one) === kind)
      .map((one) => (kind === 'subjects' ? calm(one) : one.replace(sent, '')));
    return names.length > 0 ? [{ kind, names }] : [];
  });
}
