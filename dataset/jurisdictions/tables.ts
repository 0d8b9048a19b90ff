/** The tables of words that there are, for states whose records come in the form of the Open States scrapers. */
import type { PackId } from '../../engine/identifiers';
import type { StateTable } from '../records/scraped/table';
import { fl } from './fl/table';
import { il } from './il/table';
import { la } from './la/table';
import { mi } from './mi/table';
import { nc } from './nc/table';
import { ne } from './ne/table';
import { ny } from './ny/table';
import { oh } from './oh/table';
import { sc } from './sc/table';
import { ut } from './ut/table';

const tables: readonly StateTable[] = [fl, il, la, mi, nc, ne, ny, oh, sc, ut];
const byId = new Map(tables.map((table) => [table.id, table]));

/** A state without a table is read by the scrapers' own classes alone. */
export const tableOf = (pack: PackId): StateTable => byId.get(pack) ?? { id: pack };
