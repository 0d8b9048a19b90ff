/** The tables of words that there are, for states whose records come in the form of the Open States scrapers. */
import type { PackId } from '../../engine/identifiers';
import type { StateTable } from '../records/scraped/table';
import { az } from './az/table';
import { de } from './de/table';
import { fl } from './fl/table';
import { il } from './il/table';
import { indiana } from './in/table';
import { la } from './la/table';
import { mi } from './mi/table';
import { ms } from './ms/table';
import { nc } from './nc/table';
import { nd } from './nd/table';
import { ne } from './ne/table';
import { ny } from './ny/table';
import { oh } from './oh/table';
import { ri } from './ri/table';
import { sc } from './sc/table';
import { ut } from './ut/table';
import { vt } from './vt/table';
import { wi } from './wi/table';
import { wv } from './wv/table';

const tables: readonly StateTable[] = [az, de, fl, il, indiana, la, mi, ms, nc, nd, ne, ny, oh, ri, sc, ut, vt, wi, wv];
const byId = new Map(tables.map((table) => [table.id, table]));

/** A state without a table is read by the scrapers' own classes alone. */
export const tableOf = (pack: PackId): StateTable => byId.get(pack) ?? { id: pack };
