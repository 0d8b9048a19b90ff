/**
 * Pupils and students who play at lawmaking and have its titles: "Sen. Mike Chapman leads the Boys State Senate", "In the mock
 * House, Rep. Hill moved the bill", "Rep. Natasha Hill of Cheney High School".
 */

const played =
  '(?:(?:AS(?:UW|WSU|EWU|WWU|B)|[Ss]tudent|[Mm]ock|[Mm]odel|[Yy]outh|(?:Boys|Girls) (?:State|Nation))[- ](?:[Ss]enate|[Hh]ouse|[Ll]egislature|[Cc]ongress|[Aa]ssembly|[Gg]overnment|[Tt]rial|[Cc]ourt)|(?:Boys|Girls) (?:State|Nation)|[Mm]oot [Cc]ourt)\\b';
const bodyBefore = new RegExp(`\\b${played}`, 'u');
const bodyBehind = new RegExp(
  `^[^.!?;]*\\b(?:in|at|of|leads?|led|heads?|chairs?) (?:the |a )?(?:[\\p{L}’'-]+ )?${played}`,
  'u',
);
/** What schools and their parliaments have, and hardly any other text. */
const ofParliament = /\bAS[UEW]|[Ss]tudent|[Mm]o(?:ck|del|ot)\b|[Yy]outh|Boys|Girls/;
const ofSchools = /High|Middle|Academy|College|junior|senior|sophomore|grader/;
/** What officials do with pupils, and lawmakers about them. */
const visiting =
  /\b(?:spoke|speaks?|speech|visit\w*|address\w*|welcom\w*|swore|met|meets|told|tells|judg\w*|watch\w*|guests?|host\w*|congratulat\w*|thank\w*|prais\w*|applaud\w*|creat\w*|fund\w*|sponsor\w*|Legislature|lawmakers|Capitol|once|former\w*|alum\w*|served)\b/u;
const ofSchool =
  /^,? (?:of|from) (?:the )?(?:\p{Lu}[\p{L}.’'-]+ ){0,3}(?:High\b(?! Point)|Middle School\b|Academy\b|College of \p{Lu})/u;
const inSchool = /^, an? (?:\p{Lu}[\p{L}.’'-]+ ){0,3}(?:(?:junior|senior|sophomore)(?=[,.]| at\b)|\p{L}+[- ]grader\b)/u;

/** So much around a name is looked at. */
const reach = 160;

/** Whether the words around a name with a title and no party make a pupil of its bearer. */
export function isOfPupils(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + reach);
  if (ofSchools.test(behind) && (ofSchool.test(behind) || inSchool.test(behind))) return true;
  const before = text.slice(Math.max(0, start - reach), start);
  const isNear =
    (ofParliament.test(before) && bodyBefore.test(before)) || (ofParliament.test(behind) && bodyBehind.test(behind));
  return isNear && !visiting.test(before) && !visiting.test(/^[^.!?]*/u.exec(behind)?.[0] ?? '');
}
