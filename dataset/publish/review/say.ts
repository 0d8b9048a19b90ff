/** How commands that sign, publish or watch print: whatever comes from somebody else is made visible first. */
import { visibleLines } from './visible';

export const say = (text: string): void => console.log(visibleLines(text));

/** What went wrong. */
export const complain = (text: string): void => console.error(visibleLines(text));
