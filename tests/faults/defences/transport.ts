/** What a network and a static host can do. */
import { admit, type Defence, each, edit, engine, judge, literals, network, one, plan, schedule, steps } from './edits';

const byHash = edit(
  admit,
  'if (bytes.length !== entry.bytes || (await sha256(bytes)) !== entry.sha256) {',
  'if (false) {',
);
const cutOff = edit(
  network,
  `throw control.signal.aborted ? new Refusal('slow', 'the body stopped') : new Refusal('unreachable', 'cut off');`,
  `if (control.signal.aborted) throw new Refusal('slow', 'the body stopped'); return { done: true } as never;`,
);
const wholeAnswer = edit(network, 'setTimeout(stop, patience.whole)', 'setTimeout(() => {}, patience.whole)');
const older = edit(judge, `if (order < 0) return 'older';`);
const notFound = edit(network, 'status === 404 || status === 410', 'false');

export const ofTransport: readonly Defence[] = [
  one('F01', 'no question without a network', edit(plan, 'if (!isOnline) {', 'if (false) {')),
  one(
    'F02',
    'a host that asks for patience',
    edit(
      plan,
      'const mustWait = isAsked ? !isDue(state.heldUntil, now) : !isDue(state.dueAt, now);',
      'const mustWait = !isAsked && !isDue(state.dueAt, now);',
    ),
  ),
  one('F02', 'its own time to wait', edit(schedule, 'start + Math.min(retryAfter, longestHold) +', 'start +')),
  ...each('F03 F04 F20', 'what is missing is said to be', notFound),
  one('F05', 'a web page is no release', edit(network, 'refuseOtherContent(bytes);\n        return', 'return')),
  one('F06', 'a body that was cut off', cutOff),
  one('F07', 'the same, and the hash', cutOff, byHash),
  one('F08', 'a body that does not unpack', cutOff),
  ...each('F09 F32 F37', 'every file by its hash', byHash),
  one(
    'F10',
    'a cap on each answer',
    edit(network, `if (length > cap) throw new Refusal('too-large', \`more than \${cap} bytes\`);`),
  ),
  one(
    'F11',
    'an end to silence',
    edit(network, 'setTimeout(() => control.abort(), silence)', 'setTimeout(() => {}, silence)'),
  ),
  ...each('F11 F12', 'an end to the whole answer', wholeAnswer),
  one('F13', 'an unasked 304', edit(network, `if (response.status === 304) return 'unchanged';`)),
  one(
    'F14',
    'what is shown is looked through first',
    edit(steps, '(await isWhole(vault, held.slot, held.record, index).catch(() => false))', 'true'),
  ),
  ...each('F15 F16', 'no redirect', edit(network, `redirect: 'error'`, `redirect: 'follow'`)),
  one('F17', 'nothing but status 200', edit(network, 'if (response.status !== 200) throw refusalOf(response, now());')),
  one('F18', 'no field named __proto__', edit(literals, `key === '__proto__' || `)),
  one(
    'F19',
    'a cap on depth',
    edit(
      engine + 'literal-json.ts',
      "if (++depth > caps.depth) throw new Refusal('too-large', `nested deeper than ${caps.depth}`);",
      '++depth;',
    ),
  ),
  ...each('F21 F33 F135 F136 F139', 'nothing older than what was seen', older),
  one(
    'F25',
    'the ordinary spread after an outage',
    edit(schedule, 'between(least, ordinary.most, random);\n}', 'least;\n}'),
  ),
];
