/** Where the facts of Congress come from. */
import { congressServices } from './us/services/command';
import { congressRecord } from './us/fetched/record';
import { congressStatuses } from './us/fetched/statuses';
import { congressVotes } from './us/fetched/votes';
import { congressPeople } from './us/fetched/people';
import { voteview } from './us/fetched/voteview';
import { congressRecords } from './us/records/read';
import { congressPairs } from './us/second-reader';
import { congressParts, congressTitles } from './us/titles';
import type { JurisdictionSources } from './jurisdiction';

export const us: JurisdictionSources = {
  id: 'us',
  fetched: ({ congress }) => [
    congressPeople,
    congressRecord(congress),
    congressStatuses(congress),
    congressVotes(congress),
    voteview('house', congress),
    voteview('senate', congress),
  ],
  services: congressServices,
  contactFiles: 32,
  records: congressRecords,
  secondReader: { pairs: congressPairs },
  sorting: { parts: congressParts, more: congressTitles },
  texts: ['www.govinfo.gov', 'www.congress.gov'],
};
