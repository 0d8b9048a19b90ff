/**
 * Adds up the evidence that one character is one official.
 *
 * A full name weighs 4. With it a name that hardly anyone shares is enough by itself; a common one needs the agreement of a
 * title, a party tag, a place, or of the outlet and the company it is named in.
 */
import { groupBy } from '../../../group-by';
import type { Reason } from '../../types';
import { type ArticleEvidence, CandidateComparison } from './comparison';
import { type Evidence, firstEvidence, scoreOf, variantsIn } from '../../evidence/evidence';
import { weighName, weighRarity } from './name-evidence';
import { weighOccupation } from './office-evidence';
import { counterRules, settingRules } from './rules';
import { messageOf, ruleOf } from '../../evidence/weights';
import type { Person } from '../names/names-index';

/** What a page says of whoever is named in it. */
const setting: ReadonlySet<string> = new Set(['outlet', 'hometown', 'prominence', 'civic', 'list']);

/** Rules that ask how public the affairs are, or which colleagues the article names: of all others the first answer holds. */
const ofCompany = new Set(['outlet', 'prominence', 'civic', 'company', 'neighbors', 'introduction', 'beside']);
const rules = variantsIn([...settingRules, ...counterRules]);
const isOfCompany = rules.map(([first]) => ofCompany.has(ruleOf(first![0])));

/**
 * What a name weighs at most without an office, a party or a place beside it: all that could speak for it, and nothing that
 * speaks against it.
 */
export function optimisticScore(pair: CandidateComparison): number {
  const said = [...weighName(pair), ...weighRarity(pair), ...bestOf.flatMap((rule) => firstEvidence(rule, pair) ?? [])];
  return scoreOf(said.filter(({ feature }) => feature !== 'rare-name.rivals'));
}
const bestOf = variantsIn(settingRules.filter(([feature]) => setting.has(ruleOf(feature))));

/** So many reasons go to the reader's card at most, and none that hardly says anything. */
const shown = 5;
const leastShown = 0.25;
const plainMessages = ['title', 'party', 'place'];

/** What a pair weighs. Of many who bear a name, most are out of the question: what speaks for one is put together when it is asked. */
export class ScoredCandidate {
  constructor(
    readonly pair: CandidateComparison,
    private readonly found = rules.map((rule) => firstEvidence(rule, pair)),
    /** Every feature, how much of it there is, and what that weighs: for whoever looks after the weights. */
    readonly parts = partsOf(pair, found),
    readonly score = scoreOf(parts),
    readonly person: Person = pair.person,
  ) {}
  /** The same, weighed again by who is informed which officials the article names. */
  rescored(article: ArticleEvidence): ScoredCandidate {
    const { character, person, index, profile, fit, titled } = this.pair;
    const pair = new CandidateComparison(character, person, article, index, profile, fit, titled);
    const found = this.found.map((one, at) => (isOfCompany[at] === true ? firstEvidence(rules[at]!, pair) : one));
    return new ScoredCandidate(pair, found);
  }
  /** What speaks for the person, strongest first. */
  get reasons(): readonly Reason[] {
    const messages = groupBy(this.parts.map((one) => [messageOf(one.feature), one]));
    return [...messages]
      .map(([message, said]) => ({ message, said, weight: scoreOf(said) }))
      .filter(({ weight }) => weight > leastShown)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, shown)
      .map(({ message, said }) => {
        const code = message === 'name' && this.pair.fit?.former === true ? 'former-name' : message;
        const values = said.find((one) => one.values !== undefined)?.values;
        return values === undefined ? { code } : { code, values };
      });
  }
  /** Whether a message is among what speaks for the person. */
  hasReason(code: string): boolean {
    return scoreOf(this.parts.filter(({ feature }) => messageOf(feature) === code)) > leastShown;
  }
  /** A title, a party or a place beside the name is among it: others may lean on that. */
  get isCorroborated(): boolean {
    return plainMessages.some((code) => this.hasReason(code));
  }
}

function partsOf(pair: CandidateComparison, found: readonly (Evidence | undefined)[]): readonly Evidence[] {
  const parts = [...weighName(pair), ...weighRarity(pair), ...pair.titled];
  for (const one of [weighOccupation(pair), pair.placed]) if (one !== undefined) parts.push(one);
  for (const one of found) if (one !== undefined) parts.push(one);
  return parts;
}
