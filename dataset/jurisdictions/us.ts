/** Where the facts of Congress come from. */
import { congressServices } from '../clients/congress/services-command';
import { congressRecord } from '../clients/upstream/congress-record';
import { congressVotes } from '../clients/upstream/congress-votes';
import { congressPeople, voteview } from '../clients/upstream/small-files';
import { congressRecords } from '../records/congress/read';
import type { JurisdictionSources } from './jurisdiction';

export const us: JurisdictionSources = {
  id: 'us',
  fetched: ({ congress }) => [
    congressPeople,
    congressRecord(congress),
    congressVotes(congress),
    voteview('house', congress),
    voteview('senate', congress),
  ],
  services: congressServices,
  contactFiles: 32,
  records: congressRecords,
};
