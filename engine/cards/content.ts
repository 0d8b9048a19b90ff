/**
 * What a card says, as data: the views only lay it out. A pure function of the public release, the page's text
 * and the day; the reader's district never comes in here (see docs/privacy.md).
 */
import type { OfficialId } from '../identifiers';
import type { CardBase } from './content/basics';
import type { MeasureCard, MeasureName } from './content/measure';
import type { OfficialCard, OfficialHeld } from './content/official';

export type * from './content/acts';
export * from './content/basics';
export type * from './content/measure';
export type * from './content/official';

/** An official, with what they hold or held. */
export interface OfficialChoice extends OfficialHeld {
  key: OfficialId;
  name: string;
}

/** One that could be meant. */
export type Choice = ({ kind: 'official' } & OfficialChoice) | ({ kind: 'measure' } & MeasureName);

/** An honest "Which one?". */
export interface ChoiceCard extends CardBase {
  kind: 'choice';
  choices: Choice[];
}

export type CardContent = OfficialCard | MeasureCard | ChoiceCard;
