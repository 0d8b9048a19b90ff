/** Who publishes the records, and where. */
import type { Source } from '../../engine/release/literals';

const retrieved = '2026-11-28';

const known = {
  wa: {
    publisher: 'Washington State Legislature, read by the Open States scraper of govbot',
    url: 'https://github.com/govbot-openstates-scrapers/wa-legislation/tree/4c9085457eceaec863d74cdd10a63b8ecd6f8215',
    retrieved,
    contentDate: '2026-08-22',
  },
  id: {
    publisher: 'Idaho Legislature, read by the Open States scraper of govbot',
    url: 'https://github.com/govbot-openstates-scrapers/id-legislation/tree/f6b1c3b5191792cb23a198b082133364a1343d87',
    retrieved,
    contentDate: '2026-08-08',
  },
  us: {
    publisher: 'govinfo bill status, read by the Open States scraper of govbot',
    url: 'https://github.com/govbot-data/usa-legislation/tree/c192e95f502505d0493253365f309ceb073fe752',
    retrieved,
    contentDate: '2026-08-22',
  },
  'us-votes': {
    publisher: 'Clerk of the House and United States Senate, read by Hear-Ye with unitedstates/congress',
    url: 'https://github.com/Hear-Ye/congress-data/tree/195d3f2df1882c6acced8e78b71b1eb898b30a3f',
    retrieved,
    contentDate: '2026-08-08',
    licence: 'CC0-1.0',
  },
} as const satisfies Record<string, Source>;

export const recordSource = (name: keyof typeof known): Source => known[name];
