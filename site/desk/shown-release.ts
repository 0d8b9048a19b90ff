/** The release as readers would have it, with what is being written, as if it had been reviewed. */
import { compileShown } from '../../editorial/preview/desk-state';
import type { Facts } from '../../editorial/facts';
import type { Entry } from '../../editorial/folder';
import type { EditorialFile } from '../../engine/release/editorial';
import { settings } from '../site-settings';
import type { Base } from '../shared/release';
import type { Check } from './use-check';
import type { EntryLine } from './workspace';

/** The one that is being written is shown before it has what a published one needs. */
function asDraft<T>(entries: Entry<T>[], id: string): Entry<T>[] {
  const isIt = ({ value }: Entry<T>) => (value as { id?: string }).id === id;
  const own = entries.filter(isIt).map((entry) => ({ ...entry, value: { ...entry.value, status: 'draft' } }));
  // First, so that it is the one shown where there is another on the same bill.
  return [...own, ...entries.filter((entry) => !isIt(entry))];
}

function editorialOf({ folder, problems, today }: Check, entry: EntryLine | undefined): EditorialFile | undefined {
  const { explanations, stances, actions } = folder.lists;
  const id = entry?.id ?? '';
  const lists = {
    ...folder.lists,
    explanations: asDraft(explanations, id),
    stances: asDraft(stances, id),
    actions: asDraft(actions, id),
  };
  const others = problems.filter(({ text }) => !text.includes(`“${id}”`));
  // What cannot be compiled yet is told by the check; until then the card is without it.
  for (const told of [others, problems]) {
    try {
      return compileShown({ ...folder, lists }, told, { drafts: true, today });
    } catch {
      continue;
    }
  }
  return undefined;
}

export function shownRelease(facts: Facts, check: Check, entry: EntryLine | undefined): Base {
  const editorial = editorialOf(check, entry);
  return {
    info: { version: 0, issued: `${facts.issued}T00:00:00Z`, asOf: facts.issued, origin: 'bundled' },
    packs: Object.fromEntries(Object.entries(facts.packs).filter(([pack]) => settings.whole.includes(pack))),
    ...(editorial && { editorial }),
    withdrawn: editorial?.withdrawn ?? [],
  };
}
