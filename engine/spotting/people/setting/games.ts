/**
 * Reports of games: players have officials' surnames, and "HR", "SB" and "S" are counted in them.
 */
import type { TextRun } from '../../types';

/** Of what is dear to look for, what it holds: most blocks have none. */
const ofScores = /\d-\d/;
const ofPoints = / \d{1,3}, /;

/** What only a game is told with, each a sign of its own: all that is listed has to be there, the cheapest first. */
const signs: readonly (readonly RegExp[])[] = [
  [
    ofScores,
    /\b\d{1,3}-\d{1,3} (?:win|loss|victory|defeat|rout|decision)\b|\b(?:beat|edged|downed|topped|routed|defeated|blanked) (?:\p{L}+ ){1,3}\d{1,3}-\d{1,3}\b/u,
  ],
  [/(?:^|[\s.;])(?:[23]B|HR|SB|HB|WP|LP|RBI|SV|SO|BB|E|S|T|A|PB|DP|LOB)\s?[—–-]\s?(?:\p{Lu}|\d)/u],
  [/\b(?:\d+ )?innings?\b|\bhomer(?:s|ed)?\b|\bhome runs?\b|\bgrand slam\b/i],
  [
    /\b(?:first|second|third) base(?:man)?\b|\bshortstop\b|\boutfielders?\b|\bbullpen\b|\bdugout\b|\breliever\b|\bpitch(?:er|ers|ed)\b/i,
  ],
  [
    /\b(?:two|three|four)-(?:run|out|base|point)\b|\bstolen bases?\b|\bsteals\b|\bwent deep\b|\bback-to-back\b|\bback to back\b|\bstruck out\b|\bRBIs?\b/i,
  ],
  [/\btouchdowns?\b|\bquarterback\b|\binterceptions?\b|\bfield goals?\b|\bfumbles?d?\b/i],
  [/\brebounds\b|\bfree throws?\b|\bhalftime\b|\bbuzzer\b|\bthree-pointers?\b|\bpoints each\b/i],
  [/\bgoalie\b|\bgoalkeeper\b|\bhat trick\b|\bshutout\b|\bovertime\b|\bpower play\b/i],
  [/\b(?:playoffs?|semifinals?|quarterfinals?|doubleheader|ballpark|season leaders|box score|standings)\b/i],
  [/\b(?:go-ahead|walk-off|a single|a double|a triple|singled|doubled|tripled) (?:by|run|to|in|off)\b/i],
  [
    /\bbases loaded\b|\b(?:singled|doubled|tripled) (?:twice|once|home)\b|\bhits? in \d+ straight\b|\b\d-for-\d\b|\bstole (?:home|second|third)\b/i,
  ],
  [
    /\b(?:javelin|shot put|discus|high jump|long jump|pole vault|medley relay|\d00 meters|meet record|personal best|freestyle|backstroke|breaststroke)\b|\b\d{1,2}:\d\d\.\d{1,2}\b/i,
  ],
  [/\b25-\d{1,2}, (?:25-\d|\d{1,2}-25)|\bservice aces\b|\b(?:birdies?|bogeys?|9-hole|18-hole)\b/i],
  // "Mead 6, Ferris 2", "Shadle Park 12, Rogers 10 (8 inn.)": what opens the report of a game; but "Republicans 52, Democrats 47".
  [
    ofPoints,
    /^(?!Republicans|Democrats|House|Senate|Yeas?|Ayes?|Yes|Nays|No\b|For\b)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} \d{1,3}, \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} \d{1,3}(?=\s*(?:[(.;—–-]|$))/u,
  ],
  // A line with the name of a sport and nothing else.
  [
    /^(?:(?:boys|girls|men|women|prep|high school|college|youth)[’']?s? )?(?:base|basket|foot|soft|volley)ball$|^(?:(?:boys|girls|men|women)[’']?s? )?(?:soccer|track(?: and field)?|cross[- ]country|wrestling|swimming(?: and diving)?|tennis|golf|hockey|lacrosse|gymnastics|bowling|rowing|water polo)$/i,
  ],
];

/** Blocks before and behind one that belong to its report. */
const around = 2;
/** Fewest signs of a report. */
const fewest = 3;
/** Of a block, so much is looked at. */
const longest = 4000;

/** Asks of a block whether it is of such a report. What was looked at once is not looked at again. */
export class Games {
  private readonly found = new Map<number, readonly number[]>();

  constructor(private readonly runs: readonly TextRun[]) {}

  isOfGame(at: number): boolean {
    const all = new Set<number>();
    for (let near = at - around; near <= at + around; near += 1) for (const sign of this.signsOf(near)) all.add(sign);
    return all.size >= fewest;
  }

  private signsOf(at: number): readonly number[] {
    const known = this.found.get(at);
    if (known !== undefined) return known;
    const text = this.runs[at]?.text.slice(0, longest) ?? '';
    const found =
      text === '' ? [] : signs.flatMap((sign, which) => (sign.every((one) => one.test(text)) ? [which] : []));
    this.found.set(at, found);
    return found;
  }
}
