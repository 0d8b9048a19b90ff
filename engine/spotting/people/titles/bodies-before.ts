/**
 * Titles of bodies that are none of the rosters', by the noun before: "Rotary District Governor", "the club’s treasurer", "Port
 * of Seattle Commissioner", "Sales Rep.", "Tribal Sen."
 */
import type { TitleMeaning } from './title-meaning';
import { close } from '../words/phrase';
import { hasCapital, type Word } from '../words/tokens';

/** Clubs, firms, schools, unions, tribes: whatever their officers are called. */
const anyBody =
  /^(?:rotary|kiwanis|lions|elks|clubs?|guild|unions?|shareholders?|stockholders?|sales|customers?|tribes?|tribal|students?|class|asb|asuw|aswsu|asewu|pt[ao]|ptsa|fraternity|sorority|association|homeowners?|hoa|society|league|company|firm|cooperative|campaign|mock|faculty|teachers?|employees?|workers?|tenants?|residents|owners)$/;
/** Bodies whose members are called commissioners, besides counties, lands and insurance. */
const withCommissioners =
  /^(?:ports?|fire|pud|parks?|sewer|water|utilit(?:y|ies)|hospital|cemetery|irrigation|library|schools?|planning|airport|housing|police|transportation|gambling|elections?|arts|civil|diking|drainage|health|baseball|football|nfl|nba|mlb)$/;
/** Nouns between the body and its title: "Fire Protection District 9 Commissioner". */
const between = /^(?:district|protection|service|utility|body|no|number)$/;
/** Titles that sentences set between two thoughts without a comma: "told the union Sen. Conway". */
const shortTitle = /^(?:sens?|reps?|govs?)$/;

const isCommissioner = ({ roles }: TitleMeaning): boolean => roles.includes('county-commissioner');
const isGovernor = ({ roles }: TitleMeaning): boolean =>
  roles.includes('governor') || roles.includes('lieutenant-governor');

/** Whether the title that begins at `first` is that of another body. */
export function isOfBodyBefore(words: readonly Word[], first: number, meaning: TitleMeaning): boolean {
  const title = words[first] as Word;
  let at = first - 1;
  // "Rotary District Governor"; but "9th District Rep."
  if (isGovernor(meaning) && words[at]?.fold === 'district' && close(words, first)) return true;
  for (let steps = 0; steps < 4 && at >= 0 && close(words, at + 1); steps += 1, at -= 1) {
    const { fold, shape } = words[at] as Word;
    if (anyBody.test(fold) || (isCommissioner(meaning) && withCommissioners.test(fold)))
      return hasCapital(words[at] as Word) || !hasCapital(title) || !shortTitle.test(title.fold);
    if (!between.test(fold) && shape !== 'number') break;
  }
  return isCommissioner(meaning) && isOfPort(words, first);
}

/** "Port of Seattle Commissioner", "Port of Port Angeles Commissioner" */
function isOfPort(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && at >= 0 && hasCapital(words[at] as Word) && close(words, at + 1)) at -= 1;
  return at < first - 1 && words[at]?.fold === 'of' && words[at - 1]?.fold === 'port';
}

/** "Commissioner Josh Kerns of Fire District 9", "of the Port of Seattle", "of the bowling league" */
export const ofBodyBehind =
  /^,? of (?:the )?(?:(?:\p{Lu}[\p{L}’'-]+|bowling|softball|baseball) ){0,2}(?:(?:[Ff]ire|[Pp]ark|[Ss]ewer|[Ww]ater|[Hh]ospital|[Cc]emetery|[Ii]rrigation|[Ll]ibrary|[Ss]chool|[Pp]ublic [Uu]tility)(?: Protection)? [Dd]istrict|Port of|[Ll]eague)\b/u;
