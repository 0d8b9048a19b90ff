/** A day on the command line: one that is in the calendar, or the command is not understood. */
import { InvalidArgumentError } from 'commander';
import { isDay } from '../../editorial/moments';

export function day(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDay(text))
    throw new InvalidArgumentError('write a day of the calendar as 2026-11-30.');
  return text;
}
