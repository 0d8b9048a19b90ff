/** Words by which a sentence tells of the present, the past, a law that stands, or a bill to come. */

export const present =
  /\b(?:(?:is|are|has|have|do|does)n['’]t|is|are|has|es|está|son|tiene|(?<!\b(?:would|could|may)\s)have|will|might|(?:would|could|may)(?!\shave)|asks?|requires?|says|(?:he|she|it|that|who|they|we)['’](?:s|re|ve|ll))\b/i;

export const past =
  /\b(?:was|were|had|did|made|let|gave|set|put|came|went|got|took|(?:would|could|may)\shave|[a-zß-öø-ɏа-яḀ-ỿ]+ed)\b/;

/** Of what stands, or is to be changed: "under SB 5123", "the housing law (HB 1110)", "changes to SB 5184". */
export const asLaw =
  /\b(?:law|act|statute),?\s\(?(?=House|Senate|[HS]\.?B)|\bin\sforce|\bunder\s(?:House|Senate|[HS]\.?B|\d)|\b(?:chang\w+|fix\w*|exceptions?|additions?|repeal\w*|amend\w*|follow-?up)\s(?:(?:to|of|from|in)\s)?(?:the\s)?(?:House|Senate|[HS]\.?B)|\bfor\s\w+\syears?\b/i;

export const coming =
  /\b(?:would(?!\shave)|will|wants?|plans?|new|proposed|filed|dropped|introduced|(?:is|are)\sback|(?:is|are|comes?)\sfrom(?=\s(?:Reps?\.|Sens?\.|Representative|Senator))|came\sin|ha(?:s|ve)\s(?=House|Senate|[HS]\.?[BJ]))\b/i;

/** "this year" alone, not "this year’s". */
export const thisTime = /^this\s[a-zß-ʯа-яḀ-ỿ]+$/i;

/** Of what has been decided: "the governor signed", "became law last year". */
export const becameLaw =
  /(?<!\b(?:be|being|would|will|to)\s)\b(?:signed|vetoed|enacted|adopted|passed|became|took\seffect|(?:is|are)\s(?:now\s)?(?:the\s)?law|died|failed)\b/i;
