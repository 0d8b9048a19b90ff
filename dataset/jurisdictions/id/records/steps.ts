/** The lines of the Idaho Legislature's bill histories, as reviewed. */
import type { StepRow } from '../../../records/step-table';

const out = [{ letter: 'R' }] as const;
const into = [{ letter: 'C', committee: true }] as const;

/** The first row that fits counts. JRA and JR only have a bill printed. */
export const idahoSteps: readonly StepRow[] = [
  [/^Introduced[,;] read first time[,;] referred to:? JR/, [{ letter: 'A' }]],
  [/^Introduced[,;] read first time[,;] referred to:? (.+)$/, [{ letter: 'A' }, { letter: 'C', committee: true }]],
  [/^Introduced[,;] read first time/, [{ letter: 'A' }]],
  [/^Reported [Pp]rinted(?: and|;) [Rr]eferred to (\D+)$/, into],
  [
    /^(?:Read First Time, Referred to|Referred to|Recommitted to|Take bill off General Orders; referred to) (\D+)$/,
    into,
  ],
  [/^Reported (?:out of [Cc]ommittee|out without recommendation)/, out],
  [
    /[Ff]iled for (?:[Ss]econd|[Tt]hird) [Rr]eading|[Gg]eneral [Oo]rders|[Gg]en Ord|third reading calendar|[Rr]etained on calendar/,
    out,
  ],
  [/(?:PASSED|ADOPTED) [-–] (?:\d|voice)/, [{ letter: ['h', 's'] }]],
  [/FAILED [-–] (?:\d|voice)/, [{ letter: ['x', 'y'] }]],
  [/^(?:Reported )?[Dd]elivered to Governor/, [{ letter: 'E' }]],
  [/^(?:Reported )?Signed by Governor/, [{ letter: 'G' }, { letter: 'L' }]],
  [/^Line item vetoed by Governor/, [{ letter: 'P' }, { letter: 'L' }]],
  [/^Returned from Governor vetoed/, [{ letter: 'V' }]],
  [/^(?:Reported )?[Dd]elivered to (?:the )?Secretary of State/, [{ letter: 'F' }]],
  [
    /^(?:Received from|Returned|Reported|Signed by|Read |Amendments|Bills? as [Aa]mended|U\.C\.|Filed |Placed in the Committee)/,
    'nothing',
  ],
  [
    /^Referred to \d+th Order|[Dd]id not [Cc]oncur|^(?:Bill|Amendment)|^Motion|^Lost|[Cc]oncurred in|[Rr]econsider|Session Law|^Ordered|^Held|^Retained/,
    'nothing',
  ],
];

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (number: number | string) => String(number).padStart(2, '0');

/** The day that a line of the governor's names: "on March 16, 2026", "on 03/19/26". The journal reports it days later. */
export function dayWithin(line: string): string | undefined {
  const [, month, day, year] = /\bon ([A-Z][a-z]+) (\d{1,2}), (\d{4})/.exec(line) ?? [];
  const at = months.indexOf(month ?? '');
  if (at >= 0 && day && year) return `${year}-${two(at + 1)}-${two(day)}`;
  const [, m, d, y] = /\bon (\d{1,2})\/(\d{1,2})\/(\d{2})\b/.exec(line) ?? [];
  return m && d && y ? `20${y}-${two(m)}-${two(d)}` : undefined;
}

/** "Session Law Chapter 24    Effective: 07/01/2026" of 2026. */
export function lawIn(line: string, year: number): { chapter: number; year: number } | undefined {
  const chapter = /Session Law Chapter (\d+)/.exec(line)?.[1];
  return chapter ? { chapter: Number(chapter), year } : undefined;
}
