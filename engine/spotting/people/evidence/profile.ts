/** What the words at all mentions of a character say together: gathered once, for whoever of ours may be meant. */
import { type Sighting, speaksForOffice } from '../context/sighting';
import type { Party } from '../names/names-index';
import type { TitleMention } from '../titles/titles';
import type { Character } from './characters';

/** A title said of a character: before the name, or in apposition. */
export interface StatedTitle extends Pick<TitleMention, 'meaning' | 'text' | 'notNow'> {
  readonly apposed: boolean;
}

export interface CharacterProfile {
  readonly titles: readonly StatedTitle[];
  /** The parties printed with the name. */
  readonly parties: readonly { readonly party: Party; readonly text: string }[];
  /** The mentions with a state, a town or a district beside the name. */
  readonly placed: readonly Sighting[];
  /** Whether the text itself presents the character as an official: by a title or a party. */
  readonly isPresented: boolean;
}

const isPlaced = ({ tag, title, after, from, district }: Sighting): boolean =>
  district !== undefined ||
  [tag, title, after, from].some((one) => one?.state !== undefined || one?.place !== undefined);

export function profileOf({ sightings }: Character): CharacterProfile {
  const titles: StatedTitle[] = [];
  const parties: CharacterProfile['parties'][number][] = [];
  for (const { title, after, tag } of sightings) {
    if (title !== undefined)
      titles.push({ meaning: title.meaning, text: title.text, notNow: title.notNow, apposed: false });
    if (after?.meaning !== undefined)
      titles.push({ meaning: after.meaning, text: after.text, notNow: after.notNow, apposed: true });
    const party = tag?.party ?? title?.party;
    if (party !== undefined) parties.push({ party, text: tag?.text ?? title?.text ?? '' });
  }
  return { titles, parties, placed: sightings.filter(isPlaced), isPresented: sightings.some(speaksForOffice) };
}
