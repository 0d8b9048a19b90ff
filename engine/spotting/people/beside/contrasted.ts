/**
 * "Gov. Brad Little has ten days; in Washington, Bob Ferguson gets twenty": a sentence that sets two states side by side gives the
 * office once, with the first name.
 */
import type { TextRun } from '../../types';
import { hasHeld } from '../titles/office-fit';
import { stateNamed } from '../words/states';
import { foldWords } from '../words/tokens';
import { isTitled, type ReadRun, type Sighting } from './sighting';

const elsewhere = /(?:^|[\s“"(])[Ii]n (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), $/u;
const reach = 40;
const sentenceEnd = /[.!?]["”’)]*\s/;
const longestSentence = 300;

/** Gives such a name the office of the one before it in the sentence, where an official of that state and name has held it. */
export function contrastStates(runs: readonly TextRun[], read: readonly ReadRun[]): void {
  for (const [at, { sightings }] of read.entries()) {
    const { text } = runs[at] as TextRun;
    let titled: Sighting | undefined;
    for (const one of sightings) {
      if (titled !== undefined && isBare(one)) takeOffice(text, one, titled);
      if (isTitled(one) && !one.otherGiven) titled = one;
    }
  }
}

const isBare = ({ given, otherGiven, tag, title, kin, denied }: Sighting): boolean =>
  given !== '' && !otherGiven && tag === undefined && title === undefined && !kin && !denied;

function takeOffice(text: string, one: Sighting, { end, title }: Sighting): void {
  const place = elsewhere.exec(text.slice(Math.max(0, one.start - reach), one.start))?.[1];
  if (place === undefined || title === undefined || one.start - end > longestSentence) return;
  const state = stateNamed(foldWords(place).join(' '));
  if (state === undefined || sentenceEnd.test(text.slice(end, one.start))) return;
  const { meaning } = title;
  if (!one.fits.some(({ person }) => person.state === state && hasHeld(person, meaning.roles))) return;
  one.title = { meaning, text: title.text, state, where: place, notNow: title.notNow };
}
