/**
 * Performs the plan of `engine/release/refresh-plan`, one step at a time, keeping the state after each. May be killed
 * at any await: the next call goes on.
 */
import { newState, plan, type Planned, type RefreshState } from '../../engine/release/refresh-plan';
import { keepStored, readStored } from '../store/stored';
import type { RefreshPorts } from './ports';
import { refreshSteps } from './refresh-steps';

const day = 24 * 60 * 60_000;

/** Runs a refresh if one is due (or asked for) and returns the state afterwards. Refusals become states, not errors. */
export async function refresh(ports: RefreshPorts, isAsked: boolean): Promise<RefreshState> {
  const { vault, feed, at, random } = ports;
  let state = (await readStored(vault, 'refresh')) ?? newState;
  if (!feed) return state;

  const keep = async (next: Planned): Promise<void> => {
    if (next.state === state) return;
    await at('keep the state');
    state = next.state;
    await keepStored(vault, { refresh: state }).catch(() => undefined);
  };

  const now = ports.now();
  if (!isAsked && state.lastAttempt === undefined) {
    // A profile that forgets: the one thing it may remember is when it last downloaded.
    const last = await ports.lastDownload.get().catch(() => undefined);
    if (last !== undefined && last <= now && now - last < day) {
      await ports.arm(last + day);
      return { ...state, dueAt: last + day };
    }
  }
  const { isDurable } = vault;
  const isOnline = ports.isOnline();
  let next = plan(
    state,
    undefined,
    { kind: 'woken', now, isAsked, isOnline, isNoticeOnly: ports.isPinned, isDurable },
    random(),
  );
  // Armed before anything can be cut off, so that the next wake comes soon.
  if (next.state.dueAt !== undefined) await ports.arm(next.state.dueAt);
  await keep(next);
  if (next.step.do === 'rest') return state;
  const perform = await refreshSteps(ports, feed, now);
  while (next.step.do !== 'rest') {
    await at(next.step.do);
    const event = await perform(next.step);
    next = plan(state, next.flight, event, random());
    await keep(next);
  }
  if (next.step.at !== undefined) await ports.arm(next.step.at);
  return state;
}
