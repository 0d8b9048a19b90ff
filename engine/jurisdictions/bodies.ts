/**
 * Who votes: one row for each body. A body that is here, or in the `bodies` of a session's file, can have roll calls;
 * nothing else in the code counts on there being two of them.
 */
import type { PackId } from '../identifiers';

/** What kinds there are. A view names a body by its kind (`chamber.…` in the locales), a chamber by its id. */
export const bodyKinds = ['chamber', 'unicameral', 'council', 'committee'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** As files and ids of roll calls name a body: `house`, `legislature`, `house-rules`. */
export type BodyId = string;

export interface Body {
  readonly kind: BodyKind;
  /** Its proper name, where its kind or id does not tell it: a committee's. */
  readonly name?: string | undefined;
  /** Whoever presides over it has no seat in it, and votes only to break a tie. */
  readonly isPresidedFromOutside?: true;
}

type Bodies = Readonly<Record<BodyId, Body>>;

const twoChambers: Bodies = {
  house: { kind: 'chamber' },
  senate: { kind: 'chamber', isPresidedFromOutside: true },
};

/** Those that have not two chambers. */
const others: Readonly<Record<PackId, Bodies>> = {
  // Constitution of Nebraska, III-1: one chamber, "the Legislature", over which the lieutenant governor presides (IV-2).
  ne: { legislature: { kind: 'unicameral', isPresidedFromOutside: true } },
};

/** The bodies of Congress or of a state that every one of its sessions has. */
export const bodiesOf = (pack: PackId): Bodies =>
  (Object.hasOwn(others, pack) ? others[pack] : undefined) ?? twoChambers;
