/** The engine and the card come with the first text that is read: all else is there without them. */
import type * as WholeEngine from './whole-engine';

let engine: Promise<typeof WholeEngine> | undefined;

export function fetchEngine(): Promise<typeof WholeEngine> {
  engine ??= import('./whole-engine');
  engine.catch(() => (engine = undefined));
  return engine;
}
