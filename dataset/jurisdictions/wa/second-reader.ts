/** Roll calls are told by number of the day; the number of the bill tells the measure. */
import type { Voted } from '../../records/second-reader';

export function rollId({ organization, motion_text: motion, bill_identifier: bill, start_date: day }: Voted): string {
  const chamber = organization.includes('lower') ? 'house' : 'senate';
  const number = /#(\d+)\)$/.exec(motion)?.[1] ?? '0';
  return `${chamber}/${bill.replace(' ', '/')}/${day}/${number}`;
}
