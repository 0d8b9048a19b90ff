/** What Congress's own file of a measure adds to the scraped record: the official summary, days, and the identical measure. */
import type { Measure, OfficialSummary } from '../../../records/shape';
import type { BillStatus } from '../fetched/bill-status';

/** As much of a summary as a card has room for; of what never left its committee less, since there are so many. */
const mostOfMoved = 600;
const mostOfIntroduced = 300;

/** Whole sentences, as many as there is room for; undefined where the first one has none. */
export function sentencesOf(text: string, most: number): { text: string; isPart?: true } | undefined {
  const flat = text.replace(/\s*\n\s*/g, ' ').trim();
  if (flat.length <= most) return flat === '' ? undefined : { text: flat };
  // "U.S.", "No." and "Sec." end no sentence.
  const ends = [...flat.slice(0, most).matchAll(/(?<![A-Z]|\b(?:No|Sec|Inc|Corp|St|Jr))[.;](?= )/g)].at(-1);
  if (!ends) return undefined;
  const said = flat.slice(0, ends.index).trim();
  return { text: `${said}.`, isPart: true };
}

function summaryOf({ summary, policyArea }: BillStatus, hasMoved: boolean): OfficialSummary | undefined {
  const said = summary && sentencesOf(summary.text, hasMoved ? mostOfMoved : mostOfIntroduced);
  return (
    said && {
      ...said,
      version: summary.version,
      day: summary.day,
      ...(summary.isOfEarlierText && { isOfEarlierText: true }),
      ...(policyArea && { area: policyArea }),
    }
  );
}

/** The measure of the other chamber that is identical to it, where there is one alone. */
function identicalTo({ bill, congress, related }: BillStatus): string | undefined {
  const isHouse = bill.startsWith('H');
  const found = related.filter(
    (one) =>
      one.congress === congress &&
      one.bill.startsWith('H') !== isHouse &&
      one.how.some((how) => how.startsWith('Identical')),
  );
  return found.length === 1 ? found[0]?.bill.replace(' ', '/') : undefined;
}

/** The measure with what its file adds; as it is where there is no file. */
export function withStatus(measure: Measure, status: BillStatus | undefined): Measure {
  if (!status) return measure;
  const days = new Map(status.cosponsors.map(({ bioguide, day }) => [`bioguide/${bioguide}`, day]));
  const withdrawn = new Set(status.withdrawn.map((bioguide) => `bioguide/${bioguide}`));
  const signed = {
    ...measure,
    cosponsors: measure.cosponsors.filter((id) => !withdrawn.has(id)),
    ...(days.size > 0 && { cosponsorDays: days }),
  };
  // Of a bill whose text was taken out for another's, all the rest may be told of the one that went.
  if (measure.then && (status.summary?.day ?? '') < measure.then.replaced) return signed;
  const hasMoved = measure.steps.some(({ letter }) => !'AC'.includes(letter));
  const summary = summaryOf(status, hasMoved);
  const companion = identicalTo(status);
  return {
    ...signed,
    ...(summary && { summary }),
    ...(companion && { companion }),
    subjects: [...(status.policyArea ? [status.policyArea] : []), ...status.subjects],
  };
}
