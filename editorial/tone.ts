/** English words that an editor should look at twice. Tone is for people to judge, so that these only warn. */

/** Whoever acts in politics; “they” may as well be tenants or schools. */
const actor = String.raw`(?:he|she|senators?|representatives?|lawmakers?|legislators?|politicians?|democrats?|republicans?|sponsors?|opponents?|critics|supporters|governor|mayor|council(?:\s?members?)?|commissioners?|lobbyists?)`;
const motives = [
  // What somebody wants, or feels, is in no record.
  String.raw`${actor} (?:really |secretly |only |just |clearly |obviously |simply )?(?:wants?|wanted|wishes|hopes?|hoped|fears?|is afraid|are afraid|(?:is|are|was|were)? ?tr(?:y|ies|ied|ying)|likes?|hates?|refuses? to (?:care|listen)) (?:to|of|that|us|you|for)`,
  String.raw`(?:do|does|did)(?:n['’]t| not) (?:really )?care|(?:only|just) cares?(?: about)?|despises?`,
  String.raw`hates?(?! (?:crimes?|groups?|speech|symbols?|incidents?))`,
  String.raw`greed(?:y|ily)?|selfish(?:ly|ness)?|cynical(?:ly)?|spiteful|heartless|out of (?:spite|fear|hatred)`,
  String.raw`(?:hidden|secret|real|ulterior|true) (?:agendas?|motives?|motivations?|reasons?|goals?)|politically motivated`,
  String.raw`bad faith|power grab|vendetta|push(?:es|ed|ing)? (?:a|an|his|her|their) (?:\w+ )?agenda`,
  String.raw`bought and paid for|in the pockets? of|pander(?:s|ed|ing)?|(?:please|reward|repay) (?:his|her|their) donors`,
];
/** Not “no later than”. */
const no = 'no(?! (?:later|earlier|more|less|fewer)\\b)';
const voting = [
  // An imperative: at the start of a sentence, or behind a word that asks for it.
  String.raw`(?:(?<=^|[.!?:;]\s*|["“‘(]\s*)|(?<=\b(?:please|should|must|let['’]?s|let us|don['’]t|do not|and|everyone|neighbors|never|always)\s))vote (?:yes|${no}|yea|nay|aye|for|against|down|in favor|it down|this down|with us)`,
  String.raw`(?:to|how to|should|must|will|can) vote (?:yes|${no}|yea|nay|aye|against|in favor|down)`,
  String.raw`(?:tell|urge|ask|demand|press|beg|get) (?:(?!\bto\b)[^.!?]){1,80} to vote (?:yes|${no}|yea|nay|aye|for|against|down|in favor|it down)`,
  String.raw`(?:your|a|the) (?:yes|no) vote (?:on|for) (?:this|the|i-|r-)`,
];

const rule = (parts: readonly string[]): RegExp => new RegExp(String.raw`(?:\b(?:${parts.join('|')})\b)`, 'i');

interface Rule {
  when: RegExp;
  says: string;
  /** Not of words that a reader says to an official, who is the one to vote. */
  spares?: 'spoken';
}

const rules: readonly Rule[] = [
  // The organisation speaks of measures, never of whom to choose.
  {
    when: /\b(re-?elect|un-?elect|vote (him|her|them) out|vote for (him|her|them)|candidates?|challengers?)\b/i,
    says: 'sounds like advice for an election. Speak of the measure only.',
  },
  {
    when: /\b(corrupt|liar|lying|evil|disgrace(ful)?|shameful|crooked|idiot|coward(ly)?|radical|extremist|un-?american)\b/i,
    says: 'judges people. Say what the measure does instead.',
  },
  { when: rule(motives), says: 'speaks of why people do something. Say what the measure does, or quote them.' },
  {
    when: rule(voting),
    says: 'tells others how to vote. Say what the measure does, or what you think of it.',
    spares: 'spoken',
  },
];

/**
 * What is to be said of a text, a line for each thing.
 * @param isSpoken to an official, about a measure that officials vote on.
 */
export const toneOf = (text: string, isSpoken: boolean): string[] =>
  rules.flatMap(({ when, says, spares }) => {
    const words = isSpoken && spares === 'spoken' ? undefined : when.exec(text)?.[0];
    return words === undefined ? [] : [`says “${words}”, which ${says}`];
  });
