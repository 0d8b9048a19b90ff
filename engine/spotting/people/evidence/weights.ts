/**
 * How much each sign of the evidence weighs, and how much is enough: numbers that `npm run spot:fit` writes. What is positive
 * speaks for an official, what is negative for somebody else.
 */
import { memoize } from '../../../memoize';
import fitted from '../../weights.json';

export type Weights = typeof fitted;
/** `<rule>` or `<rule>.<variant>`; the rule names the message `why.<rule>` where it speaks for the person. */
export type Feature = keyof Weights;

export const weights: Weights = fitted;

export const ruleOf = memoize<string, Feature>((sign) => sign.split('.', 1)[0] as string, 1000);

/** The name of the message to a reader: one in a row of colleagues is among colleagues. */
export const messageOf = (sign: Feature): string => (sign === 'neighbors' ? 'company' : ruleOf(sign));
