/**
 * What only a governor does: "Ferguson has said he would sign it", "Ferguson vetoed the bill". Where a state's papers name theirs
 * by the surname alone, they leave it at that.
 */
const said =
  /(?:(?:has |had )?(?:said|says|promised|vowed|indicated|hinted)|(?:has not|hasn[’']t|did not|didn[’']t|would not|wouldn[’']t|declined to) sa(?:y|id)) (?:(?:that|whether|if) )?(?:he|she) /;
const will =
  /(?:would|will|may|might|could|must|should|is (?:expected|likely|set) to|plans to|intends to|wants to|refused to|declined to|promised to|vowed to|(?:has|had) (?:until|through) \p{L}+ \d{1,2} to) (?:not |veto or )?/u;
const measure =
  /(?:(?:the|that|this|both|all|a) (?:[\p{L}-]+ ){0,3}?(?:bills?|measures?|budgets?|legislation)\b|(?:House|Senate) Bill\b|[HS]B \d|(?:[\p{L}-]+ ){0,3}?into law\b)/u;
const deeds = new RegExp(
  [
    `^ (?:${said.source})?(?:${will.source})(?:sign|veto) (?:it\\b|${measure.source})`,
    `^ (?:(?:has|had|also|later|then|partially|quietly) )?(?:signs|signed|vetoes|vetoed) (?:it into law\\b|${measure.source})`,
  ].join('|'),
  'u',
);
const reach = 120;

/** Whether the words behind a surname tell of that. */
export const signsBills = (text: string, end: number): boolean => deeds.test(text.slice(end, end + reach));
