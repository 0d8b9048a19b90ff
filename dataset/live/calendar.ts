/** The legislatures' calendar (`calendar.yaml`): whether today is a day to look for new facts. Pure but for the reading. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { IsoDate, PackId } from '../../engine/identifiers';
import { isoDate } from '../../engine/release/literals';
import { BuildProblem, checked } from '../sources/snapshot';

const Sitting = z.strictObject({ from: isoDate, until: isoDate, expected: z.optional(z.boolean()) });
const Calendar = z.record(
  z.string().check(z.regex(/^[a-z]{2}$/)),
  z.strictObject({
    /** For messages: "the Washington Legislature". */
    who: z.string().check(z.minLength(1)),
    /** Days without a new fact while it sits after which somebody has to look. */
    quiet: z.int().check(z.gte(1)),
    sittings: z.array(Sitting).check(z.minLength(1)),
  }),
);
export type Calendar = z.infer<typeof Calendar>;
type Sitting = z.infer<typeof Sitting>;

export function readCalendar(path = 'dataset/live/calendar.yaml'): Calendar {
  if (!existsSync(path)) throw new BuildProblem(`No calendar at "${path}".`);
  return checked(Calendar, parse(readFileSync(path, 'utf8'), { schema: 'core' }), path);
}

const dayMs = 86_400_000;
const time = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);
export const addDays = (day: IsoDate, days: number): IsoDate =>
  new Date(time(day) + days * dayMs).toISOString().slice(0, 10);
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((time(to) - time(from)) / dayMs);

/** Bills are filed and hearings are called in the week before; governors sign for weeks after. */
const [lead, tail] = [7, 25];

/** The sitting that a day belongs to, its margins included. */
const sittingOn = (sittings: readonly Sitting[], day: IsoDate): Sitting | undefined =>
  sittings.find(({ from, until }) => addDays(from, -lead) <= day && day <= addDays(until, tail));

export interface Due {
  isDue: boolean;
  /** A sentence for the log. */
  why: string;
  /** Days until somebody looks again. */
  every: 1 | 7;
  /** Days for which a release of facts is good. */
  goodForDays: number;
}

/** Every night while a legislature sits, on Mondays otherwise. */
export function dueOn(calendar: Calendar, day: IsoDate): Due {
  const sitting = Object.entries(calendar).filter(([, { sittings }]) => sittingOn(sittings, day));
  if (sitting.length > 0) {
    const names = sitting.map(([, { who }]) => who).join(', ');
    return { isDue: true, why: `In session: ${names}. Facts are looked for every night.`, every: 1, goodForDays: 14 };
  }
  const isMonday = new Date(time(day)).getUTCDay() === 1;
  const why = `No legislature sits. Facts are looked for on Mondays${isMonday ? ', and today is one' : ''}.`;
  return { isDue: isMonday, why, every: 7, goodForDays: 35 };
}

/** Legislatures of which the list knows no sitting from this day on: it would watch over nothing. */
export const calendarGaps = (calendar: Calendar, day: IsoDate): PackId[] =>
  Object.entries(calendar).flatMap(([pack, { sittings }]) =>
    sittings.some(({ until }) => addDays(until, tail) >= day) ? [] : [pack],
  );
