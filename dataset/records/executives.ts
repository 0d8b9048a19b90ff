/** Whose signature makes a bill law: the governor on each day of a session. */
import type { RosterPerson } from '../../engine/release/packs';
import type { SessionRecord } from './shape';
import type { Span } from './who';

export const governorsOf = (people: readonly RosterPerson[], span: Span): SessionRecord['executives'] =>
  people.flatMap(({ id, offices }) =>
    offices.flatMap(({ role, start, end }) =>
      role === 'governor' && (start ?? '') <= span.to && (end ?? '9999') >= span.from
        ? [{ id, from: start ?? span.from, to: end ?? '9999-12-31' }]
        : [],
    ),
  );
