import type { BesideWords } from '../classes/beside';

export const beside: Partial<BesideWords> = {
  namedAfter: `
    bait tackle bbq barbecue quartet trio quintet band orchestra ensemble park parks street st avenue ave road rd drive dr lane ln
    boulevard blvd way court ct place pl plaza square circle highway hwy parkway pkwy trail loop bridge tunnel dam creek river lake
    falls bay beach island islands valley canyon ridge mountain mount hills hill heights county city town township village borough
    parish district ward station terminal airport field stadium arena center centre coliseum pavilion gymnasium gym pool hall house
    building tower towers hotel inn lodge resort casino mall market school elementary middle high academy college university
    institute library museum gallery theater theatre auditorium church chapel cathedral temple cemetery hospital clinic medical
    foundation fund trust scholarship award prize medal fellowship chair cup bowl classic memorial monument ranch farm farms
    vineyard vineyards winery estate estates garden gardens nursery orchard orchards brewery brewing day company co corp corporation
    inc llc llp ltd group holdings partners associates brothers bros sons industries enterprises systems technologies properties
    realty homes construction electric motors motor auto ford chevrolet toyota honda tire tires bank insurance law firm pharmacy
    foods bakery cafe restaurant grill bar pub pizza diner kitchen records books press publishing media radio studio studios
    productions store stores shop outfitters jewelers furniture hardware lumber mill mills family bible cross grail water week land
    forest reservation base fort camp port pass point report syndrome disease effect theorem test scale index method era doctrine
    amendment act`,
  sharedPlaces: `
    streets avenues roads lanes drives counties rivers creeks parks families boys girls brothers sisters kids twins farm ranch
    street avenue road county`,
  sharedThings: `
    rice bread breads sugar butter cracker crackers flour gravy lettuce apples pears beans eggs trout bear bears bag bags paper ale
    cheese chips alumni alumnus alumna alum alums grad grads graduate graduates student students undergraduate undergraduates
    campus faculty professor professors researcher researchers scholar scholars scientists sophomore dropout dorm dorms commencement
    quarterback football basketball softball baseball`,
  afterPerson: `
    in on at to for from of by with about as after before because when while if that than not also often never always then now again
    only later still just who too here there himself herself today yesterday tomorrow since until during over under against`,
  privateVerbs: `
    live lives lived own owns owned work works worked teach teaches taught farm farms farmed rent rents rented buy bought move moved
    raise raises raised retire retired drive drives drove study studies studied coach coaches coached attend attends attended play
    plays played volunteer volunteers volunteered manage manages managed sell sells sold bake bakes baked grow grew`,
  tradeVerbs: `
    pilots piloted bakes baked coaches coached plays played sings sang milks milked paints painted repairs repaired welds welded
    pitches pitched scored scores teaches taught farms farmed cooks cooked drums drummed knits knitted brews brewed carves carved
    plumbs directs directed stars starred acts acted dances danced`,
  effigies: `
    cardboard wax waxwork bronze marble wooden plaster plastic plush inflatable stuffed cartoon puppet animatronic bobblehead
    fictional fictitious imaginary fake pretend`,
  artworks: `
    thriller novel novels album single song songs film movie movies sitcom poem poems sculpture symphony concerto mixtape trilogy`,
  credits: `
    score music lyrics screenplay choreography cartoon costumes lighting photo photos photograph photographs photographer image
    images illustration illustrations graphic video story written reporting directed edited composed produced starring courtesy`,
  ofOfficials: 'office house bill district amendment act week family report fund water land county state city seat',
  ownPlaces: `
    landing crossing corner corners ferry cove gulch hollow ridge tavern pub grill diner bakery bakeshop deli saloon cafe pizzeria
    creamery smokehouse steakhouse florist barbershop pharmacy nursery orchard orchards winery brewery hardware donuts doughnuts
    bagels burgers pies cakes pizza`,
  visits: 'at near outside',
  verbsInHeadlines: `
    pass report land act drive point trust test base field press court house week camp index fund class prize`,
  chambers: 'house',
  measures: 'bill bills joint concurrent resolution resolutions',
  lands: 'county',
  cities: `
    allen austin billings bryan carson chandler charlotte cleveland columbia dallas davenport dayton denton denver dover downey
    edison elgin eugene everett fontana fremont garland hampton henderson houston irving jackson jefferson kent lancaster lansing
    lincoln lowell madison manchester mckinney montgomery norman orlando pierre raleigh richardson richmond salem salinas sterling
    stockton thornton tyler ventura vancouver warren worcester`,
  ofCities: `
    resident residents native natives suburb suburbs suburban police firefighter firefighters metro airport hotel hotels hospital
    hospitals neighborhood neighborhoods fan fans skyline transplant transplants`,
  inPeople: `
    ally allies friend friends partner partners champion champions advocate sponsor supporter opponent critic rival match voice
    leader faith trust confidence interest belief believe believes believed hope hopes someone somebody bring brings brought swear
    swears swore sworn vote votes voted rope ropes roped let lets`,
  beforeTowns: 'in near outside at from to of through around toward towards between for washington',
  languageNames: 'dutch english french german irish polish welsh',
  pluralVerbs: `
    say ask sponsor want seek introduce propose announce applaud praise oppose warn tell defend clash react respond disagree agree`,
  adverbs: 'still also never once already often later now first then soon again himself herself',
  pluralBe: 'are were',
  ofPoliticians: `
    aide aides spokesman spokesmen spokeswoman spokesperson spokespeople staffer staff ally allies backer donor voter fan rally
    speech proposal plan appointee campaign office vote win victory loss presidency administration`,
  working: 'work works worked',
  objects: 'it that this the both all',
  particles: 'down up quick quickly swiftly',
  auxiliaries: 'has had have also still now once',
  makers: 'by with',
  speech: 'said says added told',
  noAgents: `
    after over under never ever whether however rather together number letter paper center order water another other either neither
    later earlier longer former upper lower outer inner better greater bigger smaller higher younger older winter summer october
    november december september dinner offer river power tower matter chapter quarter shelter weather newsletter computer major
    minor senior junior floor door indoor outdoor color labor harbor favor error motor sector factor prior interior exterior
    corridor accident incident evident confident important instant distant constant human woman german roman american canadian
    civilian list exist insist resist assist consist business process access success address progress less unless press congress
    remember consider enter discover deliver counter gather insider outsider estimate climate ultimate democrat republican`,
  ofWork: 'of at for with in from since',
  ofNouns: 'a an the his her their my our another local',
  definite: 'the',
  indefinite: 'a an',
  possessives: 'his her their our my its your',
  pronouns: 'he she they',
  goesOn: 'he she they no yes not',
  others: 'other another different',
  and: 'and',
  of: 'of from',
  ofPlace: 'of for from representing',
  relative: 'who which',
  whose: 'whose',
  terms: 'term terms tenure years time stint',
  as: 'as',
  isOrWas: 'is was',
  was: 'was',
  beforeAge: 'age aged who whos now',
  years: 'year years',
  clauses: 'whose whom where when but and of from nobody everybody everyone he she it they we i you there',
  links: 'who whom whose that said says and with to in at on by as after before when',
  former: 'former then ex retired',
  deputies: 'deputy',
  counted: 'percent vote votes point points year years day days time times minute minutes hour hours',
  courtesiesOfWomen: 'mrs ms miss madam',
  courtesiesOfMen: 'mr sir',
  ofWomen: `
    congresswoman councilwoman assemblywoman alderwoman chairwoman spokeswoman businesswoman policewoman saleswoman noblewoman woman`,
  ofMen: 'congressman councilman assemblyman',
  ofFirms: 'president administration policy policies federal progressives',
  ofParties: 'party committee cabinet candidate',
  ofStates: `
    state department commission authority party committee cabinet governor candidate district tribal tribe`,
  democrats: 'democrat',
  republicans: 'republican',
  independents: 'independent',
  partiesInCapitals: 'democrat republican independent',
  democratLetters: 'd dfl dem',
  republicanLetters: 'r rep',
  independentLetters: 'i ind',
  partyLinks: 'of from representing',
  versus: 'v vs',
  smallInHeadlines: `
    about above across after against along among around before behind below beneath beside between beyond despite during inside since
    their these those through throughout toward towards under underneath until where which while within without`,
  verbEndings: ['[^s]s$', 'ed$'],
  pastEndings: ['ed$', '^(?:him|her)self$'],
  agentEndings: [
    '[^aeiou]er',
    'eer',
    'or',
    'ist',
    'ian',
    'man',
    'woman',
    'men',
    'women',
    'person',
    'ess',
    'mate',
    'smith',
    'wright',
    'ster',
    'dent',
    'tant',
    'crat',
  ],
  noAgentEndings: ['ment', 'ward', 'ious'],
  participleEndings: ['ing'],
};
