/** What a card says under a measure's name: its official description, where that says more than the title. */
import { jurisdictionOf } from '../jurisdictions';
import type { Measure } from '../record/model';
import { shortTitle } from '../record/titles';

/** A longer one would push away where the measure stands: it ends with one of its parts, and is whole with the record. */
const longest = 240;
/** The end of that part. */
const longestPart = 180;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a title says of what it does, behind a name or a subject, and without what we say of a term in it. */
function deedIn(title: string): string {
  const plain = title.replace(/ \([^()]*\)/g, '');
  const at = plain.indexOf(': ');
  return folded(at < 0 ? plain : plain.slice(at + 2));
}

/** As much of a measure as that takes. */
type Describable = Pick<Measure, 'title' | 'description'> & { id: Pick<Measure['id'], 'pack'> };

const isPurpose = (said: string, deed: string): boolean => deed.startsWith('to ') && said.endsWith(` ${deed}`);

/** "Concerning ticket sales." is "Ticket sales" said twice, and so is not said. */
export function described({ id, title, description = '' }: Describable): string | undefined {
  const said = shortTitle(id.pack, description);
  const opening = jurisdictionOf(id.pack)?.measures.opening;
  const told = [said, ...(opening ? [said.replace(opening, '')] : [])].map(folded);
  // "Quiet Act: to tax noise" has all of "To amend the Noise Act to tax noise."
  const deed = deedIn(title);
  if (told.some((one) => one === '' || one === folded(title) || one === deed || isPurpose(one, deed))) return undefined;
  return said.length <= longest ? said : partly(said);
}

/** Measures of earlier sessions are described by us. */
export const isOurs = ({ file }: Measure): boolean => file.endsWith('/earlier');

/** As long as the forms are that every official title has: "A concurrent resolution …, and for other purposes." */
const forms = 50;

/** The official description whole, where it does not stand above already but for such forms. */
export function undescribed(
  { title, description = '' }: Pick<Measure, 'title' | 'description'>,
  shown: string | undefined,
): string | undefined {
  const above = shown ?? title;
  const isAbove = folded(description).includes(folded(above)) && description.length <= above.length + forms;
  return isAbove ? undefined : description;
}

/** As much as has room, up to a comma. */
function partly(text: string): string | undefined {
  const end = text.lastIndexOf(', ', longestPart);
  return end < 0 ? undefined : `${text.slice(0, end)}, …`;
}
