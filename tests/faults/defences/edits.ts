/** How a defence of the feed is named and taken out: words of the source, and what stands there without it. */
import type { Edit } from '../../rig/take-out';

export interface Defence {
  /** The case that has to fail without it. */
  id: string;
  what: string;
  edits: readonly Edit[];
}

export const browser = 'browser/refresh/';
export const store = 'browser/store/';
export const engine = 'engine/release/';
export const steps = `${browser}refresh-steps.ts`;
export const spare = `${browser}spare-slot.ts`;
export const network = `${browser}network.ts`;
export const plan = `${engine}refresh-plan.ts`;
export const schedule = `${engine}refresh-schedule.ts`;
export const trust = `${engine}trust.ts`;
export const judge = `${engine}judge.ts`;
export const manifest = `${engine}manifest.ts`;
export const admit = `${engine}admit.ts`;
export const literals = `${engine}literal-record.ts`;

export const edit = (file: string, from: string, to = ''): Edit => ({ file, from, to });
export const one = (id: string, what: string, ...edits: Edit[]): Defence => ({ id, what, edits });
export const each = (ids: string, what: string, ...edits: Edit[]): Defence[] =>
  ids.split(' ').map((id) => one(id, what, ...edits));

export const recoverySigns = edit(
  trust,
  'await verify(keysFile, signatures, { threshold: 1, keys: [root.recovery] });',
);
export const enough = edit(trust, 'if (size < threshold)', 'if (size < 1)');
