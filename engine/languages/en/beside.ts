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
    only later still just both who too here there himself herself today yesterday tomorrow since until during over under against`,
  privateVerbs: `
    live lives lived own owns owned work works worked teach teaches taught farm farms farmed rent rents rented buy bought move moved
    raise raises raised retire retired drive drives drove study studies studied coach coaches coached attend attends attended play
    plays played volunteer volunteers volunteered manage manages managed sell sells sold bake bakes baked grow grew`,
  credits: `
    score music lyrics screenplay choreography cartoon costumes lighting photo photos photograph photographs photographer image
    images illustration illustrations graphic video story written reporting directed edited composed produced starring courtesy`,
  ofOfficials: 'office house bill district amendment act week family report fund water land county state city seat',
  verbsInHeadlines: `
    pass report land act drive point trust test base field press court house week camp index fund class prize`,
  lands: 'county',
  beforeTowns: 'in near outside at from to of through around toward towards between for washington',
  adverbs: 'still also never once already often later now first then soon again himself herself',
  pluralBe: 'are were',
  ofPoliticians: `
    aide aides spokesman spokesmen spokeswoman spokesperson spokespeople staffer staff ally allies backer donor voter fan rally
    speech proposal plan appointee campaign office vote win victory loss presidency administration`,
  working: 'work works worked',
  objects: 'it that this the both all',
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
  definite: 'the',
  indefinite: 'a an',
  possessives: 'his her their our my its your',
  goesOn: 'he she they no yes not',
  others: 'other another different',
  and: 'and',
  of: 'of from',
  ofPlace: 'of for from representing',
  relative: 'who which',
  isOrWas: 'is was',
  was: 'was',
  beforeAge: 'age aged who whos now',
  years: 'year years',
  clauses: 'whose whom where when but and of from nobody everybody everyone he she it they we i you there',
  links: 'who whom whose that said says and with to in at on by as after before when',
  former: 'former then ex retired',
  ofFirms: 'president administration policy policies federal progressives',
  ofParties: 'party committee cabinet candidate',
  ofStates: `
    state department commission authority party committee cabinet governor candidate district tribal tribe`,
  democrats: 'democrat democratic_party',
  republicans: 'republican republican_party',
  independents: 'independent',
  partiesInCapitals: 'democrat democratic republican independent',
  democratLetters: 'd dfl dem',
  republicanLetters: 'r rep',
  independentLetters: 'i ind',
  partyLinks: 'of from representing',
  smallInHeadlines: `
    about above across after against along among around before behind below beneath beside between beyond despite during inside since
    their these those through throughout toward towards under underneath until where which while within without`,
  verbEndings: 's ed',
  noVerbEndings: 'ss',
  pastEndings: ['ed$', '^(?:him|her)self$'],
};
