/**
 * Whether two given names can belong to one person: "Mike" and "Michael", "Tim" and "Timm".
 */
import { once, remembered } from '../../remembered';

/** Short forms in everyday use, one formal name and its forms per line. */
const shortForms = `
abigail abby|abraham abe|abram abe|adrienne addie|albert al bert|alexander alex al sandy|alexandra alex sandra sandy lexi|alexandria alex|alfred al fred|alice ali|alison ali|alvin al
amanda mandy|andrea andi andy|andrew andy drew|angela angie|anthony tony|antonio tony|ann annie|anna annie|arthur art|augustus gus|august augie gus
barbara barb barbie|bartholomew bart|beatrice bea|benjamin ben benny|bernard bernie|bernardo bernie|bertram bert|beverly bev|bradley brad|bradford brad|brandon brand|bridget bridie|brittany britt
calvin cal|cameron cam|candace candy|carolyn carol|catherine cathy kate katie cat|cathleen cathy|charles charlie chuck chas|charlotte charlie|chester chet|christina chris tina christy|christine chris chrissy tina
christopher chris kit|cindy cynthia|clarence clay|clifford cliff|clinton clint|constance connie|cornelius neil|curtis curt|cynthia cindy
daniel dan danny|danielle dani|darlene dar|darrell daryl|david dave davey|deborah deb debbie debra|debra deb debbie|delbert del|dennis denny|derek derrick|diana di|dolores dee|dominic dom|donald don donny|donna dee|dorothy dot dottie
douglas doug|dwight ike|edgar ed eddie|edmund ed eddie|eduardo ed eddie|edward ed eddie ted ned|edwin ed eddie|eileen ellie|eleanor ellie nell|elizabeth liz beth betsy betty eliza lizzie libby|ellen ellie|elijah eli|emanuel manny|emily em|ernest ernie|eugene gene|evelyn evie|ezekiel zeke
florence flo|frances fran frankie|francis frank fran|francisco frank paco|franklin frank|frederick fred freddie rick|fredrick fred|gabriel gabe|gabriella gabby|gabrielle gabby gabe|geoffrey geoff jeff|george georgie|gerald gerry jerry|geraldine gerry|gerard gerry jerry|gilbert gil|gladys glad|gordon gordy|grace gracie|gregory greg gregg|gretchen greta|guadalupe lupe|gwendolyn gwen
harold hal harry|harrison harry|harry hank|hazel haze|helen nell|henry hank harry|herbert herb bert|herman herm|hillary hill|howard howie|hubert hugh bert|ignacio nacho|irving irv|isaac ike|isabel izzy|isabella izzy bella|israel izzy
jackson jack|jacob jake|jacqueline jackie|james jim jimmy jamie|jamal jay|janet jan|janice jan|jared jerry|jason jay|jean jeannie|jeanette jean jeannie|jefferson jeff|jeffery jeff|jeffrey jeff|jennifer jen jenny jenn|jennie jenny|jeremiah jerry|jeremy jerry|jerome jerry|jerrold jerry|jessica jess jessie|jesse jess|jesus chuy|jo joanne|joan joanie|joann jo|joanna jo|joanne jo|joaquin jack
john jack johnny|jonathan jon|johnathan jon john|jordan jordy|jose joe pepe|joseph joe joey|josephine jo josie|joshua josh|joyce joy|juan john|judith judy|julia julie|julian jules|julie jules|justin jus
karen kari|katherine kate kathy katie kat kay|kathleen kathy kate katie kath|kathryn kathy kate katie kat|katrina kat trina|kelly kel|kenneth ken kenny|kevin kev|kimberly kim|kristen kris|kristin kris|kristina kris tina|kristine kris|lance larry|larry lawrence|laura laurie|lauren laurie|laurence larry|lawrence larry|leonard len lenny leo|leonardo leo|leroy roy|leslie les|lester les|lewis lew|lillian lil lilly|linda lindy|lorraine lori|louis lou louie|louise lou|lucille lucy|lucinda lucy cindy|luis lou
mackenzie mac|madeleine maddie|madeline maddie|magdalena maggie|manuel manny|marcus marc mark|margaret maggie meg peggy marge margie greta|marguerite margie|maria mary|marilyn mary|marjorie marge margie|marlene marly|martha marty|martin marty|marvin marv|mary molly|matthew matt|maureen mo|maurice maury|maxine max|maximilian max|maxwell max|megan meg|melanie mel|melinda mindy|melissa mel missy lissa|melvin mel|mercedes mercy
michael mike mick mickey|michaela mickey|michelle shelly shell|miguel mike|mildred millie|milton milt|miranda randi|miriam miri|mitchell mitch|mohammad mo|mohammed mo|monica moni|morgan mo|morris mo|mortimer mort|nancy nan|natalie nat|natasha tasha|nathan nate|nathaniel nate nat|nicholas nick|nicole nikki nicki|norman norm|oliver ollie|olivia liv|oscar ozzie|oswald ozzie
pamela pam|patricia pat patty patti tricia trish|patrick pat paddy|paul paulie|paula polly|peter pete|philip phil|phillip phil|phyllis phyl|priscilla cilla|quentin quinn|rachel rae|rafael rafe|ralph ralphie|ramon ray|randall randy|randolph randy|raphael rafe|raymond ray|rebecca becky becca|regina gina|reginald reg reggie|rene ren|rhonda ronnie
ricardo rick ricky|richard rick dick rich richie ricky|robert bob rob bobby robbie bert|roberta bobbie|roberto rob bob|robin rob|roderick rod|rodney rod|rodolfo rudy|rogelio roger|roland rollie|ronald ron ronnie|rosalind roz|rose rosie|rosemary rosie|rudolph rudy|rudy rudolfo|russell russ rusty|ruth ruthie
sally sal|salvador sal|salvatore sal|samantha sam|samuel sam sammy|sandra sandy|sarah sally|scott scotty|sean shawn|sebastian seb|shannon shan|sharon shari|shelley shelly|shirley shirl|sidney sid|silvester sly|simon si|sophia sophie|stanley stan|stella stell|stephanie steph|stephen steve stevie|steven steve stevie|stewart stew stu|stuart stu|susan sue susie suzie|susanna susie|suzanne sue suzy|sydney syd|sylvester sly|sylvia syl
tabitha tabby|tamara tammy|terence terry|teresa terry tess tessa|terrance terry|terrence terry|thaddeus thad|theodora dora|theodore ted teddy theo|theresa terry tess tessa|thomas tom tommy|timothy tim timmy timm|tobias toby|todd toddy|trevor trev|tyler ty|tyrone ty|valerie val|vanessa nessa|vernon vern|veronica ronnie roni|victor vic|victoria vicky vicki tori|vincent vince vinny|violet vi|virgil virg|virginia ginny ginger
wallace wally|walter walt wally|warren wren|wayne way|wendell wendy|wesley wes|wilbur will|wilfred will fred|willard will|william bill will billy willie liam|willis will|winifred winnie|winston win|woodrow woody|yolanda yoli|zachary zach zack zak|zachariah zach zack`;

/** By each form the formal names that it stands for, and how many forms a formal name is used in, itself among them. */
const known = once(() => {
  const groups = new Map<string, Set<string>>();
  const forms = new Map<string, number>();
  for (const line of shortForms.split(/[|\n]/)) {
    const names = line.split(' ').filter(Boolean);
    const formal = names[0];
    if (formal === undefined) continue;
    forms.set(formal, names.length);
    for (const name of names) {
      const set = groups.get(name);
      if (set) set.add(formal);
      else groups.set(name, new Set([formal]));
    }
  }
  return { groups, forms };
});

/** So many sounds are remembered. */
const mostSounds = 20_000;

/** Spellings of one sound: Jon/John, Marc/Mark, Steven/Stephen, Katherine/Catherine, Shelly/Shelley. */
const sound = remembered(spell, mostSounds);

function spell(name: string): string {
  return name
    .replace(/^kath|^cath/, 'kath')
    .replace(/ph/g, 'f')
    .replace(/^c(?=[aoulr])/, 'k')
    .replace(/ck|c$/g, 'k')
    .replace(/(.)\1/g, '$1')
    .replace(/h(?=[nrl])/g, '')
    .replace(/(ie|ey|i)$/, 'y')
    .replace(/e$/, '');
}

/**
 * `short`: a name and its short form, or two spellings of it. `cousin`: two short forms of one name, as Pat and Patty.
 * Equal names are not asked about.
 */
export function givenNameKinship(a: string, b: string): 'short' | 'cousin' | undefined {
  if (a.length < 2 || b.length < 2) return undefined;
  if (sound(a) === sound(b)) return 'short';
  const { groups } = known();
  const left = groups.get(a);
  const right = groups.get(b);
  if (left === undefined || right === undefined) return undefined;
  if (left.has(b) || right.has(a)) return 'short';
  for (const formal of left) if (right.has(formal)) return 'cousin';
  return undefined;
}

/** A formal name, with the part of its bearers who go by a short form, if all forms are as usual. */
interface FormalName {
  formal: string;
  part: number;
}

/** The formal names that a short form may stand for. */
export const formalNamesOf = remembered((short): readonly FormalName[] => {
  const { groups, forms } = known();
  return [...(groups.get(short) ?? [])]
    .filter((formal) => formal !== short)
    .map((formal) => ({ formal, part: 1 / (forms.get(formal) ?? 1) }));
}, mostSounds);
