/** Closed word lists around names. Folded. */
import { wordsOf } from '../../../languages';

export const { connectors, determiners, kin } = wordsOf('common');

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Capitalised at the start of a sentence, but no part of a name. */
export const openers = list(`
a about above according after again against all almost along already also although always amid among an and another any apart are as ask asked at away back be because been before behind being below beside besides between beyond both but by
call can case could dear despite did do does down during each earlier early either else elsewhere enter even eventually every everyone except few finally first following for former formerly from further get give given had has have he hear hello help her here hers hi him his how however
i if in indeed inside instead into is it its just last late lately later leading least less let like likewise look made make many maybe me meanwhile might more most much must my near nearly neither never new next no nobody none nor not nothing now of off on once one only onto opposing or other others our out outside over own
per perhaps plus privately publicly quoting read recently said says same saying see seeing send sends several she should since so some someone soon still such supporting take tell than thank thanks that the their them then there therefore these they think this those though through throughout thus till to today tomorrow tonight too toward towards two
afterward afterwards ultimately initially originally previously currently additionally moreover furthermore nevertheless nonetheless unfortunately fortunately similarly separately notably apparently reportedly sometimes often usually overall together
under unless unlike until up upon us very via vote voting was watch we well were what whatever when whenever where whereas whether which while who whoever whom whose why will with within without would yes yesterday yet you your
si sina joining joined photo photos video story updated editor's correction note by via source sources sponsor sponsored cosponsors report exclusive breaking opinion analysis commentary letter letters guest column editorial transcript interview q
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb aug sept oct nov dec
para por con y el la los las segun cuando pero aunque como tras ayer hoy dijo theo nhung khi va hom nam ngay tai cua voi cung ang si ni kay sina at ng sa
district precinct position seat caucus senate house congress legislature committee administration council state federal washington's
`);

/** After a name: what is named for someone, not someone. */
export const namedAfter = list(`
bait tackle bbq barbecue quartet trio quintet band orchestra ensemble park parks street st avenue ave road rd drive dr lane ln boulevard blvd way court ct place pl plaza square circle highway hwy parkway pkwy trail loop bridge tunnel dam creek river lake falls bay beach island islands valley canyon ridge mountain mount hills hill heights county city town township village borough parish district ward station terminal airport field stadium arena center centre coliseum pavilion gymnasium gym pool hall house building tower towers hotel inn lodge resort casino mall market
school elementary middle high academy college university institute library museum gallery theater theatre auditorium church chapel cathedral temple cemetery hospital clinic medical foundation fund trust scholarship award prize medal fellowship chair cup bowl classic memorial monument ranch farm farms vineyard vineyards winery estate estates garden gardens nursery orchard orchards brewery brewing
day company co corp corporation inc llc llp ltd group holdings partners associates brothers bros sons industries enterprises systems technologies properties realty homes construction electric motors motor auto ford chevrolet toyota honda tire tires bank insurance law firm pharmacy foods bakery cafe restaurant grill bar pub pizza diner kitchen records books press publishing media radio studio studios productions store stores shop outfitters jewelers furniture hardware lumber mill mills
family bible cross grail water week land forest reservation base fort camp port pass point report syndrome disease effect theorem test scale index method era doctrine amendment act
`);

/** After surnames, in small letters: "Main and Murray streets", "the Larsen boys". */
export const sharedPlaces = list(
  'streets avenues roads lanes drives counties rivers creeks parks families boys girls brothers sisters kids twins farm ranch street avenue road county',
);

/** After surnames, in small letters: "Brown rice", "Graham bread". */
export const sharedThings = list(
  'rice bread breads sugar butter cracker crackers flour gravy lettuce apples pears beans eggs trout bear bears bag bags paper ale cheese chips',
);

/** After surnames that schools bear, too, in small letters: "the Stanford alumni", "Brown students". */
export const ofSchools = list(
  'alumni alumnus alumna alum alums grad grads graduate graduates student students undergraduate undergraduates campus faculty professor professors researcher researchers scholar scholars scientists sophomore dropout dorm dorms commencement quarterback football basketball softball baseball',
);

/** In small letters before a surname, in languages that say first what is named after somebody: "la calle Valdez". */
export const thingsBefore = list(`
calle calles avenida carretera bulevar panaderia tienda taqueria restaurante restaurant cafe banda grupo conjunto escuela preparatoria parque puente biblioteca iglesia hospital clinica hotel mercado supermercado plaza edificio familia rancho granja lago rio condado imprenta fabrica empresa compania comida sopa salsa
kalye paaralan tindahan pamilya panaderya parke tulay
tra mon bun pho lau xoi nuoc tieng tiem duong ri cari com banh ga bo tom sup nem sot gao xoai quan hat huyen nguoi
`);

/** What may follow a person's name inside a sentence, besides what people do. */
export const afterPerson = list(`
in on at to for from of by with about as after before because when while if that than not also often never always then now again only later still just who too here there himself herself today yesterday tomorrow since until during over under against
`);

/** What people do in news: after a surname that is also a word, it is a person. */
export const personVerbs = list(`
said says say told tells added adds asked asks argued argues announced announces called calls noted notes wrote writes voted votes sponsored sponsors introduced introduces proposed proposes pushed pushes wants wanted thinks thought believes believed hopes hoped plans planned declined refused agreed agrees disagreed acknowledged explained explains expects expected represents represented serves served won wins lost loses ran runs led leads is was has had will would did does can could also who whose and or but responded replied countered insisted insists urged urges testified testifies joined joins met meets spoke speaks talked talks described describes pointed points recalled recalls returned returns held holds made makes took takes gave gives got gets came comes went goes sees saw knows knew remains became becomes released supports supported opposes opposed backed backs chairs chaired warned warns promised promises signed signs vetoed vetoes laughed joked smiled nodded sat stood wore likes liked loves loved keeps kept struck chose rode rose broke threw swore sought fought bought sold taught works worked lives lived grew hails brought brings left leaves put puts read reads let lets helped helps tried tries needs needed knew heard hears felt feels found finds began begins started starts stopped stops turned turns moved moves stayed stays looked looks seemed seems meant means hopes cast casts drove drives walked walks wondered wonders paused shrugged grinned nodded quipped conceded cautioned cited cites credits credited blamed blames praised praises thanked thanks denied denies criticized defended defends dismissed dismisses championed champions authored co carried carries filed files drafted drafts sent sends drew draws beat beats defeated faces faced raised raises spent spends cut cuts quoted praises should must may might cannot didnt doesnt wasnt isnt hasnt wont wouldnt couldnt flew flies knows understood understands quit quits paid pays built builds caught catches forgot withdrew withdraws shook shakes lent laid hid slept drank upheld overcame
dijo afirmo agrego explico voto anuncio propuso senalo noi cho da se phat
`);

export const suffixes = list('jr sr ii iii iv');

export const nameParticles = list(
  'de del della di da la las los van von der den ter le du st mc mac san dos bin al el',
);

/** Signs that a text is about public affairs. */
export const civicWords = list(`
senate senator senators sen sens reps govs lawmaker legislature legislative legislators lawmakers lawmaker congress congressional congressman congresswoman capitol governor gov mayor republican republicans democrat democrats democratic gop bill bills veto caucus statehouse councilman councilwoman councilmember council mayor commissioner commissioners rep reps representatives olympia ballot election lawmaking legislation midterm midterms referendum amendment filibuster cosponsor cosponsored
senado senadora senador congreso legislatura legisladores gobernador gobernadora alcaldesa alcalde camara representante republicano democrata
nghi dan thuong vien quoc luat bieu thong doc
kongreso batas gobernador
сенат сенатор сенаторы губернатор законопроект депутат депутаты конгресс мэр совет выборы
`);

/** Weaker signs of the same: two of them count as one. */
export const politicalWords = list(`
politician politicians politics political president presidential presidency administration campaign campaigns voter voters voted votes policy policies federal government constitution constitutional impeachment impeached partisan bipartisan progressives conservatives liberals congressmen subcommittee
`);

/** Signs that a text is about the politics of the whole country. */
export const nationalWords = list(`
congress congressional congressman congresswoman congressmen filibuster presidential president impeachment gop republican republicans democrat democrats democratic trump biden obama
`);

/** Likewise, where no state of its own has a legislature in the text. */
export const federalWords = list(`
senate senator senators capitol lawmaker lawmakers supreme medicaid medicare obamacare politicians filibuster
`);

/** Nouns for people in politics, besides the words of public affairs: what they describe may be an official. */
export const politicalNouns = list(`
member members sponsor cosponsor chair chairman chairwoman chairperson leader whip speaker author critic ally moderate conservative progressive liberal centrist independent freshman freshmen veteran newcomer newcomers colleague colleagues seatmate seatmates successor predecessor supporter opponent proponent candidate candidates incumbent challenger negotiator appropriator champion advocate favorite rival contender nominee lawyer-legislator term party district committee panel chamber seat house council commission county city state virginian washingtonian libertarian socialist populist dean skeptic hawk dove cochair appointee counterpart counterparts opposite deskmate
`);

/** What private people are said to do: "who lives nearby". */
export const privateVerbs = list(`
live lives lived own owns owned work works worked teach teaches taught farm farms farmed rent rents rented buy bought move moved raise raises raised retire retired drive drives drove study studies studied coach coaches coached attend attends attended play plays played volunteer volunteers volunteered manage manages managed sell sells sold bake bakes baked grow grew
`);

/** What tradespeople, players and artists do, and officials are seldom in the news for. */
export const tradeVerbs = list(`
pilots piloted bakes baked coaches coached plays played sings sang milks milked paints painted repairs repaired welds welded pitches pitched scored scores teaches taught farms farmed cooks cooked drums drummed knits knitted brews brewed carves carved plumbs directs directed stars starred acts acted dances danced
`);

/** What stands in for a person: "the cardboard Adam Smith". */
export const effigies = list(
  'cardboard wax waxwork bronze marble wooden plaster plastic plush inflatable stuffed cartoon puppet animatronic bobblehead fictional fictitious imaginary fake pretend',
);

/** What artists make. */
export const artworks = list(
  'thriller novel novels album single song songs film movie movies sitcom poem poems sculpture symphony concerto mixtape trilogy',
);

/** Signs that a text is about stage, sport, kitchen or family. */
export const leisureWords = list(`
film films movie movies script screenplay actor actors actress starring documentary sequel comedy sitcom episode tagline novel novelist poem poems singer album albums song songs band concert guitarist drummer soundtrack
touchdown touchdowns quarterback inning innings homer homers yards goalie tournament playoffs semifinal coach volleyball
recipe tablespoon teaspoon preheat bride groom bridesmaid
`);

/** Further signs of what private people are in the news for; a public life has them, too, so they count next to a name alone. */
export const privateWords = list(`
scored scores points rebounds assists halftime buzzer freshman sophomore junior varsity jersey teammate teammates roster pitched pitcher batted batting wrestling wrestler basketball football baseball soccer softball volleyball tennis golf hockey lacrosse gymnastics relay heat meters javelin hurdles lap laps marathon coach coached coaching referee umpire
drums piano organ organist pianist cello violin choir hymn hymns jazz trio quartet orchestra symphony concerto gig sang sings singing dancer dancing ballet theater theatre stage poetry sculpture painting paintings gallery exhibit
knitted knitting quilt quilts quilting baking bakery pies chili barbecue brewery menu chef diner garden gardening kennel pony ponies puppies barn herd holsteins milked milks
obituary funeral pallbearers interment graveside celebrant nee bride groom wedding engaged anniversary
homecoming prom valedictorian kindergarten classmates alumni alumna alumnus sermon parish congregation
`);

/** Before a name: who made the text or the picture. */
export const credits = list(
  'score music lyrics screenplay choreography cartoon costumes lighting photo photos photograph photographs photographer image images illustration illustrations graphic video story written reporting directed edited composed produced starring courtesy foto anh tekst',
);
