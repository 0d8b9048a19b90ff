/** Roll calls are told by day and counts: the source numbers none. */
import type { Voted } from '../../records/second-reader';

const sum = ({ counts }: Voted, option: string) => counts.find((count) => count.option === option)?.value ?? 0;

/**
 * Of two of one surname the events say nothing; they count as unclear. Where the letters do not make the counts, the event
 * contradicts itself.
 */
export function rollId(event: Voted): string | undefined {
  const isWhole = event.counts.every(
    ({ option, value }) => event.votes.filter((one) => one.option === option).length === value,
  );
  const [, type = '', number = ''] = /^([A-Z]+) 0*(\d+)/.exec(event.bill_identifier) ?? [];
  return isWhole ? `${type}/${number}/${event.start_date}/${sum(event, 'yes')}-${sum(event, 'no')}` : undefined;
}
