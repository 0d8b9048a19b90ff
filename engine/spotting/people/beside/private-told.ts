/**
 * What papers print of private people behind their names: new jobs, degrees, weddings, courts, sales of houses.
 */
import { once } from '../../remembered';

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
export const sketch = (text: string): string =>
  text.toLowerCase().replace(/[a-z]{3,}/g, (word) => classOf.get(word) ?? word);

export const job = '(?:JOB|president (?:of|for|and) (?!the (?:united|u\\.?s|country|nation|senate))|head of [a-z]+)';
export const honored = `(?:HONORED|${job})`;
const trades =
  '(?:TRADE|mail carrier|(?:school|college) (?:freshman|sophomore|junior|senior)|(?:sophomore|junior|senior)(?= at)|(?:stay-at-home|single) (?:dad|mom))';

/** ", who joined the firm in 2014,": between a name and its verb. */
export const aside = '(?:, [^,.;]{1,60},| of [^\\s,.;]+(?: [^\\s,.;]+)?)?';
const helped = '(?: (?:has|have|had|was|were|is|are|will|be|been|recently|also|just|now)){1,3}';
/** "the new", "its first", "a senior" and so on before a job. */
const upTo = (count: number): string => `(?: [^\\s,.;:]+){0,${count}}`;

/** What is said of a name, in a text sketched. It is only prepared where its sign stands, as most texts hold none. */
export interface Told {
  readonly sign: RegExp;
  readonly whole: () => RegExp;
}
const after = (sign: RegExp, source: string): Told => ({ sign, whole: once(() => new RegExp(`^${aside}${source}`)) });
/** What every such job is called by. */
const ofJob = /JOB|president |head of /;

/** Of private people alone. */
export const plain: readonly Told[] = [
  // "has been promoted to vice president of lending", "was hired as a mechanic"
  after(/promoted|hired|recruited/, `${helped} (?:promoted|hired|recruited)\\b`),
  // "was named branch manager", "has been appointed general manager", "has been made a partner"
  after(
    /named|appointed|selected|made|chosen/,
    `${helped} (?:named|appointed|selected|made|chosen)(?: as| to be)?${upTo(4)} ${job}\\b`,
  ),
  after(
    / of the (?:year|month|quarter)/,
    `${helped} (?:named|selected|chosen|honored)(?: as)?${upTo(3)} ${honored} of the (?:year|month|quarter)\\b`,
  ),
  // "is the new plant manager at", "is human resources director at the same plant"
  after(
    ofJob,
    ` (?:is|was|becomes|became|will be)(?: now)? (?:the|its|their|our|a) (?:new|interim|next|newest)${upTo(3)} ${job}\\b`,
  ),
  after(ofJob, ` (?:is|becomes|became|will be)(?: now)?${upTo(3)} ${job} (?:at|for|with)\\b`),
  after(ofJob, ` (?:is|becomes|became|will be)(?: now)? (?:its|their)${upTo(3)} ${job}\\b`),
  // "joins Numerica Credit Union as a mortgage loan officer", "started as a service manager"
  after(ofJob, ` (?:has |have )?(?:joins?|joined|started|starts)${upTo(8)} as${upTo(4)} ${job}\\b`),
  // "has accepted a position as controller", "has taken over as pastor"
  after(
    ofJob,
    ` (?:has |have )?(?:accepted an? (?:position|job)|taken over|took over|signed on) as${upTo(4)} ${job}\\b`,
  ),
  // "teaches third grade"
  after(
    / (?:teaches|taught) /,
    ' (?:teaches|taught) (?:kindergarten|[^\\s,.;]+ grade|math|english|spanish|history|science|music|art)\\b',
  ),
  // "will lead its Battle Ground branch", "has opened a salon"
  after(
    / will (?:lead|manage|head|run|oversee) /,
    ` will (?:lead|manage|head|run|oversee) (?:its|the|their|our)${upTo(3)} (?:branch|store|plant|restaurant|practice|shop)\\b`,
  ),
  after(
    / (?:open(?:s|ed)?|founded|started|bought|closed) /,
    ` (?:has |have )?(?:open(?:s|ed)?|founded|started|bought|closed) (?:an?|his|her|their)${upTo(4)} (?:clinic|practice|bakery|shop|store|boutique|studio|restaurant|cafe|diner|bistro|pub|brewery|winery|salon|barbershop|gym|dealership|gallery|pharmacy|nursery|franchise)\\b`,
  ),
  // "celebrates 20 years with Peoples Bank", "is retiring after 31 years as a pipefitter"
  after(/ (?:celebrate|mark)/, ' (?:celebrates|celebrated|marks|marked) (?:\\d+|[^\\s,.;]+) years (?:with|at)\\b'),
  // "and Kate Moore exchanged vows", "were married"
  after(
    /married|wed|vows|engagement|birth/,
    '(?: and [^\\s,.;]+(?: [^\\s,.;]+){1,3})?(?: of [^\\s,.;]+)? (?:(?:were|was) (?:married|wed)\\b|exchanged (?:wedding )?vows|(?:plan|are planning) (?:an?|their)(?: [^\\s,.;]+)? wedding|announced? (?:the|their) (?:engagement|birth))',
  ),
  // "sold a house at 1212 S. 9th St.", "bought 5 acres"
  after(
    / (?:sold|sells|bought|buys|purchased)/,
    ' (?:has |have )?(?:sold|sells|bought|buys|purchased)(?: (?:an?|the|his|her|their|\\d[\\d.,]*))?(?: [^\\s,.;]+){0,2} (?:house|home|duplex|condo|condominium|acres?|lots?|parcel|property)\\b',
  ),
  // "reported a stolen lawn mower on Valley Road"
  after(
    / reported/,
    ' reported(?: (?:an?|the|his|her|their|that))?(?: [^\\s,.;]+)? (?:stolen|missing|theft|burglary|break-in|prowler|vandalism|trespasser)\\b',
  ),
];

/** What the law does with people. In news of the whole country it does so with officials. */
export const accused: readonly Told[] = [
  after(
    /arrested|jailed|booked|sentenced|convicted|indicted|charged/,
    `${helped} (?:arrested|jailed|booked|sentenced to|convicted of|indicted|charged with (?:an? )?(?:(?:first|second|third|fourth)[- ]|felony|misdemeanor|driving|dui|theft|assault|burglary|robbery|possession|reckless|trespass))`,
  ),
  after(/ guilty/, ' (?:pleaded|pled) (?:not )?guilty\\b'),
  after(
    / accused of/,
    `${helped} accused of (?:an? )?(?:[^\\s,.;]+ )?(?:steal|rob|assault|kill|shoot|stab|driv|theft|burgl|arson|rap|murder|deal|threaten|mail|break)`,
  ),
  // "faces five years in prison"
  after(
    /prison|jail/,
    ' (?:faces|is facing|could face) (?:up to )?(?:[^\\s,.;]+ ){1,3}(?:years|months|days) (?:in|of) (?:prison|jail)\\b',
  ),
  after(/fac(?:es|ing) /, ' (?:faces|is facing) (?:[^\\s,.;]+ )?(?:counts?|charges?) of\\b'),
  after(
    / court/,
    ' (?:appeared|will appear|is due|made (?:his|her) first appearance) in(?: [^\\s,;]+){0,4} court(?: [^\\s,.;]+)? on (?:an? charge|charges|suspicion|an? warrant)\\b',
  ),
  after(/ wanted /, ' (?:is|was) wanted (?:on|for|in)\\b'),
  after(
    /dead|ejected|thrown|rescued|stabbed|hit by/,
    ' (?:was|were) (?:found dead|pronounced dead|ejected from|thrown from|rescued|stabbed|hit by an?)\\b',
  ),
  after(
    / lost control/,
    ' lost control of (?:an?|his|her|the)(?: [^\\s,.;]+){0,2} (?:car|pickup|truck|van|suv|sedan|vehicle|motorcycle|bike|boat|trailer|semi|jeep)\\b',
  ),
  after(/ was (?:driving|riding) /, ' was (?:driving|riding) (?:an?|his|her|north|south|east|west|home|to)'),
  after(
    / (?:taken|airlifted|flown) to /,
    ' (?:was|were) (?:taken|airlifted|flown) to (?:the |a )?(?:[^\\s,.;]+ ){0,4}(?:hospital|medical center)\\b',
  ),
  after(/ told /, ' told (?:the )?(?:police|deputies|officers|troopers|investigators)\\b'),
];
/** Of private people mostly; officials have degrees and retire, too. */
export const likely: readonly Told[] = [
  after(
    /degree|diploma|license|designation|certificat|scholarship|doctorate/,
    ' (?:has |have )?(?:earned|received|completed) (?:an?|the|his|her|their)(?: [^\\s,.;]+){0,5} (?:degree|diploma|license|designation|certification|certificate|scholarship|doctorate)\\b',
  ),
  after(/ graduate/, ' (?:has |have )?(?:graduated|graduates) (?:from|with|in)\\b'),
  after(
    / (?:dean|president|honor)/,
    `${helped} (?:named|added) to the (?:dean|president|honor)[^\\s,.;]* (?:list|roll)\\b`,
  ),
  after(
    / retir/,
    ' (?:(?:has |have )?retired|retires|is retiring|will retire)(?: [^\\s,.;]+)?(?: [^\\s,.;]+)? (?:from|after (?:[^\\s,.;]+ ){1,4}(?:as|at|with))\\b',
  ),
  // "is a plumber in Yelm", "is a high school senior"
  after(
    / (?:is|was) an? /,
    ` (?:is|was) an?(?: [^\\s,.;]+){0,3}? ${trades}(?=[.,;]| (?:in|at|from|with|who|and|for)\\b)`,
  ),
  // Clubs and firms choose whom they like: "was elected to the board of directors"
  after(
    /board of|rotary|kiwanis|lions|chamber/,
    `${helped} (?:named|elected|appointed|added)${upTo(5)} (?:board of (?:directors|trustees|the)|rotary|kiwanis|lions club|chamber of commerce)\\b`,
  ),
];
