/**
 * News of private people, which papers print in columns: new jobs and promotions, degrees, weddings, courts, sales of houses, honor
 * rolls. Officials are in them as well, but with their office, and the sentence then speaks of public affairs.
 */
import type { Described } from './described';
import { civicWords, politicalWords } from '../words/vocabulary';

/** Classes of words: what people are employed as (no office that is elected or that a governor fills), and what else they are. */
const words: Record<string, string> = {
  JOB: 'manager principal supervisor coordinator director officer partner shareholder associate analyst engineer architect accountant controller bookkeeper agent broker realtor appraiser teller baker cook chef brewer winemaker nurse practitioner pharmacist hygienist dentist therapist paralegal foreman editor reporter pastor librarian teacher instructor coach technician mechanic specialist consultant cashier assistant ceo cfo coo',
  HONORED: 'employee volunteer student businessperson entrepreneur',
  TRADE:
    'plumber welder logger photographer beekeeper guard carpenter electrician barber bartender waiter waitress hairdresser stylist roofer painter trucker driver machinist pipefitter firefighter paramedic fisherman musician drummer guitarist potter janitor custodian landscaper',
};
const classOf = new Map(
  Object.entries(words).flatMap(([name, list]) => list.split(' ').map((word) => [word, name] as const)),
);
/** The text in small letters, with such words under the name of their class: "was named branch manager", "was named branch JOB". */
const sketch = (text: string): string => text.toLowerCase().replace(/[a-z]{3,}/g, (word) => classOf.get(word) ?? word);

const job = '(?:JOB|president (?:of|for|and) (?!the (?:united|u\\.?s|country|nation|senate))|head of [a-z]+)';
const honored = `(?:HONORED|${job})`;
const trades =
  '(?:TRADE|mail carrier|(?:school|college) (?:freshman|sophomore|junior|senior)|(?:sophomore|junior|senior)(?= at)|(?:stay-at-home|single) (?:dad|mom))';

/** "… joined Samish Bay Credit Union": who employs people. */
const firms = new Set(
  'bank mortgage insurance realty properties title construction builders engineering architects medical clinic hospital hospice dental health healthcare pharmacy law llc llp inc corp co company group partners associates agency firm team practice dealership staff foods logistics systems technologies orchards school schools union'.split(
    ' ',
  ),
);

/** ", who joined the firm in 2014,": between a name and its verb. */
const aside = '(?:, [^,.;]{1,60},| of [^\\s,.;]+(?: [^\\s,.;]+)?)?';
const helped = '(?: (?:has|have|had|was|were|is|are|will|be|been|recently|also|just|now)){1,3}';
/** "the new", "its first", "a senior" and so on before a job. */
const upTo = (count: number): string => `(?: [^\\s,.;:]+){0,${count}}`;

/** Anybody joins "a group" or "his team"; who joins the "Bay Group", or "the team at Bay Motors", works there. */
const ofAnybody = /^(?:group|partners|associates|team|company|staff|practice)$/;
const joinedWhat = new RegExp(
  `^${aside} (?:(?:has|have) )?(?:recently |just )?(?:joins?|joined)((?: [^\\s,.;:]+){1,6})`,
);

/** "joins Bay Credit Union", but not "joined the team of lawyers". */
function joinsFirm(rest: string): boolean {
  const words = joinedWhat.exec(rest.toLowerCase())?.[1]?.trim().split(' ') ?? [];
  return words.some((word, at) => firms.has(word) && (!ofAnybody.test(word) || words[at + 1] === 'at'));
}

/** Of a text sketched. */
const after = (source: string): RegExp => new RegExp(`^${aside}${source}`);

/** Of private people alone: they stand behind the name. */
const plain: readonly RegExp[] = [
  // "has been promoted to vice president of lending", "was hired as a mechanic"
  after(`${helped} (?:promoted|hired|recruited)\\b`),
  // "was named branch manager", "has been appointed general manager", "has been made a partner"
  after(`${helped} (?:named|appointed|selected|made|chosen)(?: as| to be)?${upTo(4)} ${job}\\b`),
  after(`${helped} (?:named|selected|chosen|honored)(?: as)?${upTo(3)} ${honored} of the (?:year|month|quarter)\\b`),
  // "is the new plant manager at", "is human resources director at the same plant"
  after(
    ` (?:is|was|becomes|became|will be)(?: now)? (?:the|its|their|our|a) (?:new|interim|next|newest)${upTo(3)} ${job}\\b`,
  ),
  after(` (?:is|becomes|became|will be)(?: now)?${upTo(3)} ${job} (?:at|for|with)\\b`),
  after(` (?:is|becomes|became|will be)(?: now)? (?:its|their)${upTo(3)} ${job}\\b`),
  // "joins Numerica Credit Union as a mortgage loan officer", "started as a service manager"
  after(` (?:has |have )?(?:joins?|joined|started|starts)${upTo(8)} as${upTo(4)} ${job}\\b`),
  // "has accepted a position as controller", "has taken over as pastor"
  after(` (?:has |have )?(?:accepted an? (?:position|job)|taken over|took over|signed on) as${upTo(4)} ${job}\\b`),
  // "teaches third grade"
  after(' (?:teaches|taught) (?:kindergarten|[^\\s,.;]+ grade|math|english|spanish|history|science|music|art)\\b'),
  // "will lead its Battle Ground branch", "has opened a salon"
  after(
    ` will (?:lead|manage|head|run|oversee) (?:its|the|their|our)${upTo(3)} (?:branch|store|plant|restaurant|practice|shop)\\b`,
  ),
  after(
    ` (?:has |have )?(?:open(?:s|ed)?|founded|started|bought|closed) (?:an?|his|her|their)${upTo(4)} (?:clinic|practice|bakery|shop|store|boutique|studio|restaurant|cafe|diner|bistro|pub|brewery|winery|salon|barbershop|gym|dealership|gallery|pharmacy|nursery|franchise)\\b`,
  ),
  // "celebrates 20 years with Peoples Bank", "is retiring after 31 years as a pipefitter"
  after(' (?:celebrates|celebrated|marks|marked) (?:\\d+|[^\\s,.;]+) years (?:with|at)\\b'),
  // "and Kate Moore exchanged vows", "were married"
  after(
    '(?: and [^\\s,.;]+(?: [^\\s,.;]+){1,3})?(?: of [^\\s,.;]+)? (?:(?:were|was) (?:married|wed)\\b|exchanged (?:wedding )?vows|(?:plan|are planning) (?:an?|their)(?: [^\\s,.;]+)? wedding|announced? (?:the|their) (?:engagement|birth))',
  ),
  // "sold a house at 1212 S. 9th St.", "bought 5 acres"
  after(
    ' (?:has |have )?(?:sold|sells|bought|buys|purchased)(?: (?:an?|the|his|her|their|\\d[\\d.,]*))?(?: [^\\s,.;]+){0,2} (?:house|home|duplex|condo|condominium|acres?|lots?|parcel|property)\\b',
  ),
  // "reported a stolen lawn mower on Valley Road"
  after(
    ' reported(?: (?:an?|the|his|her|their|that))?(?: [^\\s,.;]+)? (?:stolen|missing|theft|burglary|break-in|prowler|vandalism|trespasser)\\b',
  ),
];

/** What the law does with people. In news of the whole country it does so with officials. */
const accused: readonly RegExp[] = [
  after(
    `${helped} (?:arrested|jailed|booked|sentenced to|convicted of|indicted|charged with (?:an? )?(?:(?:first|second|third|fourth)[- ]|felony|misdemeanor|driving|dui|theft|assault|burglary|robbery|possession|reckless|trespass))`,
  ),
  after(' (?:pleaded|pled) (?:not )?guilty\\b'),
  after(
    `${helped} accused of (?:an? )?(?:[^\\s,.;]+ )?(?:steal|rob|assault|kill|shoot|stab|driv|theft|burgl|arson|rap|murder|deal|threaten|mail|break)`,
  ),
  // "faces five years in prison"
  after(
    ' (?:faces|is facing|could face) (?:up to )?(?:[^\\s,.;]+ ){1,3}(?:years|months|days) (?:in|of) (?:prison|jail)\\b',
  ),
  after(' (?:faces|is facing) (?:[^\\s,.;]+ )?(?:counts?|charges?) of\\b'),
  after(
    ' (?:appeared|will appear|is due|made (?:his|her) first appearance) in(?: [^\\s,;]+){0,4} court(?: [^\\s,.;]+)? on (?:an? charge|charges|suspicion|an? warrant)\\b',
  ),
  after(' (?:is|was) wanted (?:on|for|in)\\b'),
  after(' (?:was|were) (?:found dead|pronounced dead|ejected from|thrown from|rescued|stabbed|hit by an?)\\b'),
  after(
    ' lost control of (?:an?|his|her|the)(?: [^\\s,.;]+){0,2} (?:car|pickup|truck|van|suv|sedan|vehicle|motorcycle|bike|boat|trailer|semi|jeep)\\b',
  ),
  after(' was (?:driving|riding) (?:an?|his|her|north|south|east|west|home|to)'),
  after(' (?:was|were) (?:taken|airlifted|flown) to (?:the |a )?(?:[^\\s,.;]+ ){0,4}(?:hospital|medical center)\\b'),
  after(' told (?:the )?(?:police|deputies|officers|troopers|investigators)\\b'),
];
/** "Deputies arrested", "A jury acquitted", "Bail for", "The victim was": before the name. */
const arrested =
  /(?:\b(?:arrested|jailed|booked|acquitted|convicted|indicted|sentenced|bail for)|\b(?:prosecutors?|police|deputies|officers|troopers) (?:(?:have|has) )?charged|\b(?:police|deputies|officers|troopers|searchers) (?:are|were) (?:looking|searching) for|\b(?:victims?|suspect|defendant|gunman|shooter|deceased) (?:was|is)(?: identified as)?|(?:^|[.\n] ?)(?:killed|injured|hurt) (?:was|were)|(?:^|[.\n] ?)wanted:) $/iu;
/** "Searchers found … alive" */
const foundBefore = /\b(?:searchers|rescuers|police|deputies|officers|divers|troopers) (?:have )?found $/iu;
const foundHow = /^ (?:alive|dead|safe|unconscious|unhurt)\b/u;

/** "Thomas “Tom” Dent, a welder who lived in Creston, died May 6" */
const died = /^(?:, [^.;]{1,150},)? (?:died|passed away)\b/u;

/** Of private people mostly; officials have degrees and retire, too. */
const likely: readonly RegExp[] = [
  after(
    ' (?:has |have )?(?:earned|received|completed) (?:an?|the|his|her|their)(?: [^\\s,.;]+){0,5} (?:degree|diploma|license|designation|certification|certificate|scholarship|doctorate)\\b',
  ),
  after(' (?:has |have )?(?:graduated|graduates) (?:from|with|in)\\b'),
  after(`${helped} (?:named|added) to the (?:dean|president|honor)[^\\s,.;]* (?:list|roll)\\b`),
  after(
    ' (?:(?:has |have )?retired|retires|is retiring|will retire)(?: [^\\s,.;]+)?(?: [^\\s,.;]+)? (?:from|after (?:[^\\s,.;]+ ){1,4}(?:as|at|with))\\b',
  ),
  // "is a plumber in Yelm", "is a high school senior"
  after(` (?:is|was) an?(?: [^\\s,.;]+){0,3}? ${trades}(?=[.,;]| (?:in|at|from|with|who|and|for)\\b)`),
  // Clubs and firms choose whom they like: "was elected to the board of directors"
  after(
    `${helped} (?:named|elected|appointed|added)${upTo(5)} (?:board of (?:directors|trustees|the)|rotary|kiwanis|lions club|chamber of commerce)\\b`,
  ),
];

/** "has promoted", "has hired" before the name, "Mr. and Mrs.", "Officers arrested". */
const employed = /\b(?:hired|promoted|hires|promotes|recruited) $/iu;
const married = /\bMr\.? (?:and|&) Mrs\.? $/u;
/** "has named her chief of neurology", "named him its volunteer of the year", "has added her to its mortgage team" */
const chosen = /\b(?:named|added|honored|appointed|welcomed) $/iu;
const asWhat = new RegExp(
  `^,? (?!(?:to |as )?(?:his|her)\\b)(?:(?:as|to|its|their|the|an?) ){0,2}(?:[^\\s,.;]+ ){0,3}(?:(?:${job}|chief of [^\\s,.;]+|team|staff)\\b|(?:${honored}|rookie) of the (?:year|month|quarter))`,
);
/** "to Ron Muzzall for $510,000" */
const buyer = /\b(?:to|from) $/u;
/** What it is for: not "a check to Patty Murray for $5,000". */
const estate = /\b(?:sold|house|home|condo|lots?|parcel|acres?|property|St|Ave|Rd|Street|Avenue|Road|Drive|Lane)\b/u;
/** "to Lee Ott, 12 Elm St., $410,000" */
const deed = /^ (?:to|from) \p{Lu}[^;$]{3,60}, \d+ [^;$]{3,60}, \$\d{2}/u;
const price = /^ (?:, [^,.;$]{1,40}, )?for \$\d/u;

/** "Seniors: …", "Fourth graders: …": who stands behind such a label. */
const honors =
  /(?:^|[.;\n] ?)(?:(?:[a-zß-ʯа-яḀ-ỿ]+ )?(?:honor roll|dean[’']s list)|(?:college |high school )?(?:seniors|juniors|sophomores|freshmen|graduates)|(?:[a-zß-ʯа-яḀ-ỿ]+|\d+th) grade(?:rs?)?|grade \d+|4\.0(?: gpa)?|honorable mention|perfect attendance|pallbearers|first place|(?:second|third|fourth|fifth) place|born to|marriage licenses|divorces)[^.:;\n]{0,20}:[^.:;\n]*$/iu;
/** "welcomed five new nurses in April: …" */
const newcomers =
  /\bnew (?:hires|employees|agents|brokers|nurses|teachers|doctors|members of (?:the|its) staff)(?: in [a-zß-ʯа-яḀ-ỿ]+)?: [^.:;\n]*$/iu;

/** "Tech seniors Ana Lee and …", "brokers Ana Lee, …", "Drs. Ana Lee and …": a trade that all names behind it share. */
const trade =
  /\b(?:Drs\.|(?:[Ss]eniors|[Jj]uniors|[Ss]ophomores|[Ss]tudents|[Pp]upils|[Tt]eachers|[Nn]urses|[Bb]rokers|[Aa]gents|[Bb]akers|[Bb]rewers|[Cc]hefs|[Aa]rtists|[Mm]usicians|[Aa]ctors|[Cc]oaches|[Ee]ngineers|[Mm]achinists|[Ff]armers|[Nn]eighbors|[Oo]wners|[Vv]olunteers|[Ff]irefighters|[Bb]rothers|[Ss]isters|[Rr]ealtors)) (?:\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}(?:, (?:and )?| and ))*$/u;
/** "The new owner of the Sports Center is …"; who merely owns something may be an official. */
const filledBy = new RegExp(`\\bnew (?:${job}|owner|proprietor)(?: (?:of|at|for) [^.,;]{1,40})? is $`);

const reach = 200;
const sentenceEnd = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n/u;
/** "St.", "Jr.", "S.": no end of a sentence. */
const lastSentence = (text: string): string =>
  text.split(/(?<=\p{Ll}{3}[.!?]["”’)]*)\s+(?=["“‘(]?\p{Lu})|\n/u).at(-1) ?? '';

/** Whether a sentence speaks of public affairs: of a bill, of the governor, of a campaign. */
const isPublic = (sentence: string, rest: RegExp): boolean =>
  sentence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => civicWords.has(word) || (politicalWords.has(word) && !ofFirms.test(word)) || rest.test(word));
/** Firms have them, too: "vice president", "business administration". */
const ofFirms = /^(?:president|administration|policy|policies|federal|progressives)$/;
const ofState =
  /^(?:state|department|commission|authority|party|committee|cabinet|governor|candidate|district|tribal|tribe)$/;

/** Courts and police are the state’s and the district’s, whoever is before them. */
const ofPolitics = /^(?:party|committee|cabinet|candidate)$/;

const office =
  '(?:senator|representative|congress(?:man|woman)|governor|mayor|legislator|lawmaker|commissioner|council ?(?:member|man|woman)|democrat|republican|party chair(?:man|woman)?|attorney general|treasurer|auditor)s?';
/** "The Tacoma Democrat packs", "He represents Whidbey in the House", "Then she ran for Congress": the next sentence says who it is. */
const goesOn = new RegExp(
  `^["“]?(?:the (?:[^\\s,;]+ ){0,3}?${office}\\b|(?:[^\\s,.;]+,? ){0,5}?(?<who>s?he|they|[^\\s,.;]+) (?:now |later |then )?(?:represents|represented|sits (?:on|in)|serves (?:on|in)|ran for|(?:is|was|became|becomes) (?:elected|(?:[^\\s,;]+ ){0,4}?${office}))\\b)`,
  'i',
);

function saysWho(sentence: string, name: string): boolean {
  const said = goesOn.exec(sentence);
  const who = said?.groups?.who;
  return said !== null && (who === undefined || /^(?:s?he|they)$/i.test(who) || name.endsWith(who));
}

/** What a column says of the bearer of a name. */
export interface PrivateNews {
  how: Described;
  /** An obituary says so of its subject. */
  died?: boolean;
  /** It tells of an arrest or a sentence. */
  accused?: boolean;
}

/** Reads the sentence around a name that no office stands beside. */
export function privateNews(text: string, start: number, end: number): PrivateNews | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const rest = text.slice(end, end + reach);
  // "First place: Sam Low, 51%": of an election.
  const isElected = /^,? \(?\d[\d.]*(?:%| percent)/u.test(rest);
  if ((honors.test(before) && !isElected) || newcomers.test(before) || deed.test(rest)) return { how: 'plainly' };
  const behind = sketch(rest);
  const isBehind = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(behind));
  const isAccused = arrested.test(before) || (foundBefore.test(before) && foundHow.test(rest)) || isBehind(accused);
  const isPlain =
    isAccused ||
    employed.test(before) ||
    trade.test(before) ||
    filledBy.test(sketch(before)) ||
    (chosen.test(before) && asWhat.test(behind)) ||
    married.test(before) ||
    (buyer.test(before) && price.test(rest) && estate.test(lastSentence(before))) ||
    joinsFirm(rest) ||
    isBehind(plain);
  const hasDied = died.test(rest);
  if (!isPlain && !hasDied && !isBehind(likely)) return undefined;
  const [own = '', next = ''] = rest.split(sentenceEnd);
  if (isPublic(`${lastSentence(before)} ${own}`, isAccused ? ofPolitics : ofState)) return undefined;
  // What the law does, it does to the one who is named; who is told of behind may be somebody else.
  if (!isAccused && !hasDied && saysWho(next, text.slice(start, end))) return undefined;
  return { how: isPlain ? 'plainly' : 'perhaps', ...(hasDied && { died: true }), ...(isAccused && { accused: true }) };
}
