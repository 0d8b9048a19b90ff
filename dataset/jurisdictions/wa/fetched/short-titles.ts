/** wa-bill-tracker's file, taken as it is once it has been read. */
import { newestOf, onGitHub, sourceFrom, textOf, type Upstream } from '../../../clients/upstream/upstream';
import { readBills } from '../bills';

/** Short titles of Washington's bills, and a second source for the counts of roll calls. */
export const shortTitles: Upstream = {
  id: 'wa-short-titles',
  title: 'Washington: short titles of bills',
  needed: true,
  urls: [onGitHub('jeff-is-working/wa-bill-tracker/main/data/bills.json')],
  async read([answer], today) {
    const content = textOf(answer);
    const { session, rows } = readBills(content, 'bills.json');
    const name = `wa-bills/wa-bills-${session.slice(0, 5)}${session.slice(7)}.json`;
    const url = 'https://github.com/jeff-is-working/wa-bill-tracker';
    const newestFact = newestOf(
      rows.flatMap(({ introducedDate = '', votes }) => [introducedDate, ...votes.map(({ date }) => date)]),
      today,
    );
    return {
      files: new Map([[name, { source: sourceFrom('wa-bill-tracker', url, today, { licence: 'MIT' }), content }]]),
      ids: rows.map(({ number }) => `${session} ${number.replace(/^.* /, '')}`),
      odd: [],
      ...(newestFact && { newestFact }),
    };
  },
};
