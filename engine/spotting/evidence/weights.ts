/**
 * How much each feature of the evidence weighs, how much is enough, and how much there is of what only comes in parts: the one
 * place of such numbers, which `npm run spot:fit` writes. What is positive speaks for a candidate, what is negative against it.
 */
import { memoize } from '../../memoize';
import fitted from '../weights.json';

export type Weights = typeof fitted;
/** `<rule>` or `<rule>.<variant>`; the rule names the message `why.<rule>` where it speaks for the person. */
export type Feature = keyof Weights;

export const weights: Weights = fitted;

export const ruleOf = memoize<string, Feature>((feature) => feature.split('.', 1)[0] as string, 1000);

/** The name of the message to a reader: one in a row of colleagues is among colleagues. */
export const messageOf = (feature: Feature): string => (feature === 'neighbors' ? 'company' : ruleOf(feature));
