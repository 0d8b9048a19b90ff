/** Every source, in the order in which they are asked. A state more is a row more. */
import { congressRecord } from './congress-record';
import { congressVotes } from './congress-votes';
import { people } from './people';
import { scrapedRecord } from './scraped-record';
import { congressPeople, shortTitles, statewide, voteview } from './small-files';
import type { Upstream } from './upstream';
import { washingtonWords } from './washington-words';

const scrapers = 'govbot-openstates-scrapers';

/** @param congress 119. @param biennium `2025-2026`. */
export const upstreams = (congress: number, biennium: string): readonly Upstream[] => [
  people,
  congressPeople,
  statewide,
  scrapedRecord({
    state: 'wa',
    legislature: 'Washington State Legislature',
    repository: `${scrapers}/wa-legislation`,
    needed: true,
  }),
  shortTitles,
  washingtonWords(biennium),
  scrapedRecord({
    state: 'id',
    legislature: 'Idaho Legislature',
    repository: `${scrapers}/id-legislation`,
    needed: true,
  }),
  congressRecord(congress),
  congressVotes(congress),
  voteview('house', congress),
  voteview('senate', congress),
];
