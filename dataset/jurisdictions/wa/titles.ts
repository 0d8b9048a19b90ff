/** The titles of Washington: a short one and a long one, mostly the same words twice. */
import type { MeasureFacts, TitlePart } from '../../issues/facts';

const lead = /^\s*(relating to|concerning|regarding|addressing)\s+/i;

/** "… (REVISED FOR ENGROSSED: Concerning …)": the title that it has now. "(CORRECTED COPY)" is a note of the printer's. */
export const currentTitle = (official: string): string =>
  official
    .replace(/^.*\(REVISED FOR [A-Z ]+: ?([^()]+)\)\s*$/, '$1')
    .replace(/\s*\([A-Z ]+\)\s*$/, '')
    .trim();

/** “Concerning …” and “Relating to …”. */
export function washingtonParts(facts: MeasureFacts): readonly TitlePart[] {
  const title = facts.title.replace(lead, '');
  const long = (facts.longTitle ?? '').replace(lead, '');
  return [
    { zone: 'head', text: title },
    ...(long.toLowerCase() === title.toLowerCase().replace(/\.$/, '') ? [] : [{ zone: 'rest', text: long } as const]),
  ];
}
