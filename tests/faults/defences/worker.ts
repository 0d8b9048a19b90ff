/** A background that is stopped at any moment. */
import { browser, type Defence, each, edit, one, plan, schedule, spare } from './edits';

const otherSlot = edit(spare, 'const slot = otherSlot(active?.slot);', `const slot = active?.slot ?? 'A';`);
const lease = edit(
  browser + 'one-flight.ts',
  'isOurs = until <= start || until > start + leaseMs;',
  'isOurs = until === 0;',
);
const armedFirst = edit(
  browser + 'refresh.ts',
  'if (next.state.dueAt !== undefined) await ports.arm(next.state.dueAt);',
);

export const ofWorker: readonly Defence[] = [
  ...each('F44 F48', 'an alarm before anything can be cut off', armedFirst),
  ...each('F45 F46 F47 F49', 'a slot that is not in use', otherSlot),
  one(
    'F51',
    'an alarm at the end',
    edit(browser + 'refresh.ts', 'if (next.step.at !== undefined) await ports.arm(next.step.at);'),
  ),
  one('F52', 'one flight at a time', edit(browser + 'one-flight.ts', 'if (!isOurs) return undefined;')),
  ...each('F53 F60', 'a lease of somebody killed runs out', lease),
  one(
    'F54',
    'a time to wait',
    edit(
      plan,
      'const mustWait = isAsked ? !isDue(state.heldUntil, now) : !isDue(state.dueAt, now);',
      'const mustWait = false;',
    ),
  ),
  one(
    'F55',
    'a clock that cannot be earlier than the last release',
    edit(schedule, 'Math.max(now, builtAt, lastIssued)', 'now'),
  ),
  one('F56', 'a due time that no rule could have set', edit(schedule, ' || dueAt - now > farthest')),
  one(
    'F57',
    'one moment for all of a flight',
    edit(
      browser + 'refresh.ts',
      'plan(state, next.flight, event, random())',
      'plan(state, next.flight && { ...next.flight, start: ports.now() }, event, random())',
    ),
  ),
  one(
    'F58',
    'what was taken before is not asked for again',
    edit(spare, ' || (await intactFile(vault, slot, file.sha256))'),
  ),
];
