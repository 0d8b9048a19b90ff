/**
 * The evidence for and against "this character is that official", one rule per kind. Weights add up;
 * positive speaks for, negative against. `decide.ts` says how much is enough.
 *
 * A full name is worth 4. With it a name that hardly anyone shares is enough by itself; a common one needs the
 * agreement of a title, a party tag, a place, or of the outlet and the company it is named in.
 */
import type { Rule } from './evidence';
import { rulesAgainst } from './rules-against';
import { personRules } from './rules-of-person';
import { settingRules } from './rules-of-setting';

export const rules: readonly Rule[] = [...personRules, ...settingRules, ...rulesAgainst];
