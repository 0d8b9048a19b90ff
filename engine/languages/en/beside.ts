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
};
