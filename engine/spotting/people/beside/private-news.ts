/**
 * News of private people, which papers print in columns: new jobs and promotions, degrees, weddings, courts, sales of houses, honor
 * rolls. Officials are in them as well, but with their office, and the sentence then speaks of public affairs.
 */
import type { Described } from './described';
import { accused, aside, honored, job, likely, plain, sketch, type Told } from './private-told';
import { civicWords, politicalWords } from '../words/classes';

/** "… joined Samish Bay Credit Union": who employs people. */
const firms = new Set(
  'bank mortgage insurance realty properties title construction builders engineering architects medical clinic hospital hospice dental health healthcare pharmacy law llc llp inc corp co company group partners associates agency firm team practice dealership staff foods logistics systems technologies orchards school schools union'.split(
    ' ',
  ),
);

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

/** "Deputies arrested", "A jury acquitted", "Bail for", "The victim was": before the name. */
const arrested =
  /(?:\b(?:arrested|jailed|booked|acquitted|convicted|indicted|sentenced|bail for)|\b(?:prosecutors?|police|deputies|officers|troopers) (?:(?:have|has) )?charged|\b(?:police|deputies|officers|troopers|searchers) (?:are|were) (?:looking|searching) for|\b(?:victims?|suspect|defendant|gunman|shooter|deceased) (?:was|is)(?: identified as)?|(?:^|[.\n] ?)(?:killed|injured|hurt) (?:was|were)|(?:^|[.\n] ?)wanted:) $/iu;
/** "Searchers found … alive" */
const foundBefore = /\b(?:searchers|rescuers|police|deputies|officers|divers|troopers) (?:have )?found $/iu;
const foundHow = /^ (?:alive|dead|safe|unconscious|unhurt)\b/u;

/** "Thomas “Tom” Dent, a welder who lived in Creston, died May 6" */
const died = /^(?:, [^.;]{1,150},)? (?:died|passed away)\b/u;

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

/** What such texts have before or behind a name. */
const afterLabel = /:[^.:;\n]*$/;
const isPaid = /\$\d/;
const ofArrest = /(?:ed|for|is|was|as|were|:) $/i;
const ofTrades =
  /(?:Drs|iors|mores|dents|upils|chers|urses|okers|gents|akers|ewers|hefs|tists|sicians|ctors|aches|neers|nists|rmers|hbors|wners|teers|hters|thers|sters|ltors)\b/;

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
  const isListed = afterLabel.test(before);
  if (isListed && ((honors.test(before) && !isElected) || newcomers.test(before))) return { how: 'plainly' };
  if (isPaid.test(rest) && deed.test(rest)) return { how: 'plainly' };
  const behind = sketch(rest);
  const isBehind = (patterns: readonly Told[]): boolean =>
    patterns.some(({ sign, whole }) => sign.test(behind) && whole().test(behind));
  const isBefore = (sign: RegExp, whole: RegExp): boolean => sign.test(before) && whole.test(before);
  const isAccused =
    isBefore(ofArrest, arrested) || (foundBefore.test(before) && foundHow.test(rest)) || isBehind(accused);
  const isPlain =
    isAccused ||
    employed.test(before) ||
    isBefore(ofTrades, trade) ||
    (/ is $/.test(before) && filledBy.test(sketch(before))) ||
    (chosen.test(before) && asWhat.test(behind)) ||
    married.test(before) ||
    (isPaid.test(rest) && buyer.test(before) && price.test(rest) && estate.test(lastSentence(before))) ||
    (/\bjoin/i.test(rest) && joinsFirm(rest)) ||
    isBehind(plain);
  const hasDied = /died|passed away/.test(rest) && died.test(rest);
  if (!isPlain && !hasDied && !isBehind(likely)) return undefined;
  const [own = '', next = ''] = rest.split(sentenceEnd);
  if (isPublic(`${lastSentence(before)} ${own}`, isAccused ? ofPolitics : ofState)) return undefined;
  // What the law does, it does to the one who is named; who is told of behind may be somebody else.
  if (!isAccused && !hasDied && saysWho(next, text.slice(start, end))) return undefined;
  return { how: isPlain ? 'plainly' : 'perhaps', ...(hasDied && { died: true }), ...(isAccused && { accused: true }) };
}
