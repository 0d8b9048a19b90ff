/**
 * Who wrote a text or took a picture, and how papers tell of their own people: "Pat Murray / Staff", "(Submitted by Pat Murray)",
 * "Pat Murray covers the statehouse for the Tribune."
 */

/** "Pat Murray/Getty Images", "Pat Murray via Reuters", "Pat Murray / Staff". */
const agency =
  /^\s?(?:\/|\||via\s|for\s(?:The\s)?)\s?(?:AP\b|Associated Press|Getty|Reuters|AFP|Bloomberg|Shutterstock|EPA\b|[A-Z][\w’' -]*(?:Review|Times|Post|Images|Press|Herald|Tribune|News|Standard)\b)|^\scontributed(?:\s(?:to\s(?:this|the)|from|for)\b|\.\s*$)|^\sreported\s(?:from|for)\b/;
const paper =
  /^\s?[/|]\s?(?:[Ss]taff|[Cc]ontribut(?:ed|or)|[Cc]ourtesy|[Ss]ubmitted|[Ff]reelance|(?:[Tt]he )?[A-Z][\w’' -]*(?:World|Journal|Chronicle|Bulletin|Columbian|Olympian|Daily|Record|Gazette|Register|Sun|Star|Observer|Reporter|Statesman))\b/;
/** "(Pat Murray for The Herald)", "(Pat Murray/The Herald)" */
const inBracket = /^(?:\sfor|\s?\/)\s?The\s[A-Z][\w’' -]*\)/;
/** In a caption, whatever stands behind a stroke, up to the end of the line, unless it is an office: "Lisa Brown | Mayor". */
const behindStroke = /^\s?[/|]\s?(\p{Lu}[^\n)/|]{1,50})\)?\s*(?:\n|$)/u;
const office =
  /\b(?:sen|rep|gov|senators?|representatives?|governor|mayor|council\w*|commissioner|attorney|treasurer|auditor|secretary|speaker|congress\w*|superintendent|district|[DR])\b/iu;

/** "Pat Murray photo)", "Pat Murray file photo" at the end of a caption. */
const picture =
  /^\s(?:(?:file|staff|courtesy|contributed|submitted)\s)?(?:photos?|photography|illustration|images?)\s?[).]?\s*$/i;

/** "Credit: Pat Murray", "Photographer: Pat Murray" */
const label = /\b(?:credits?|photographers?|videographers?)\s?:\s*$/iu;
/** "(Submitted by Pat Murray)", at the start of what a caption says. */
const giver =
  /(?:^|[(.|\n]\s*)(?:(?:photos?|images?|pictures?|video) )?(?:submitted|provided|supplied|contributed|taken|shot|photographed|illustrated) by $/iu;
const reach = 40;

/** How all such begin behind a name. */
const ofCredit = /^\s?(?:[/|]|via\s|for\s|contributed|reported)/;

/** Whether a name credits whoever made the picture or the text. */
export function isCredit(text: string, start: number, end: number, isCaption: boolean): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const near = text.slice(end, end + reach);
  if (before.endsWith('(') && inBracket.test(near)) return true;
  if (ofCredit.test(near) && (agency.test(near) || paper.test(near))) return true;
  if (before.trimEnd().endsWith(':') && label.test(before)) return true;
  if (!isCaption) return false;
  const behind = text.slice(end, end + 2 * reach);
  const maker = behindStroke.exec(behind)?.[1];
  return (maker !== undefined && !office.test(maker)) || picture.test(behind) || giver.test(before);
}

const beat =
  /^ (?:also )?(?:covers|has covered|edits) (?:(?:the|local|state) )?(?:[^.,;]{1,60} for (?:the |The )?\p{Lu}|(?:statehouse|legislature|capitol|city hall|government|politics|education|schools|courts|crime|sports|business|health)\b)/u;
const reporter =
  /^ (?:is|was) (?:an?|the) (?!(?:former|retired|onetime|ex)\b)(?:[\p{L}’'-]+ ){0,4}?(?:reporter|photographer|photojournalist|columnist|correspondent|journalist|(?:news|sports|city|managing|features|opinion) editor)\b/u;

const ofStaff = /^ (?:is|was|also|covers|has|edits) /;

/** Whether a paper tells of one of its own: "Pat Murray is a reporter for the Herald." */
export const isOfPaper = (text: string, end: number): boolean => {
  const behind = text.slice(end, end + 120);
  return ofStaff.test(behind) && (beat.test(behind) || reporter.test(behind));
};

/** "Pat Murray, special to the Herald" */
export const isGuest = (text: string, end: number): boolean =>
  /^,?\s[Ss]pecial\s(?:to|for)\s(?:the|this|[A-Z])/.test(text.slice(end, end + reach));
