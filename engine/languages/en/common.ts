import type { CommonWords } from '../classes/common';

export const common: Partial<CommonWords> = {
  ofAll: 'both all',
  connectors: 'and or with along plus at',
  determiners: 'a an the this that these those each every any some no our their his her its my your another',
  kin: `
    children survivors siblings grandchildren parents grandparents wife husband spouse son daughter sons daughters mother father mom dad
    brother sister brothers sisters widow widower grandson granddaughter grandfather grandmother uncle aunt nephew niece cousin fiance
    fiancee girlfriend boyfriend stepson stepdaughter twin`,
  openers: `
    a about above according after again against all almost along already also although always amid among an and another any apart
    are as ask asked at away back be because been before behind being below beside besides between beyond both but by call can case
    could dear despite did do does down during each earlier early either else elsewhere enter even eventually every everyone except
    few finally first following for former formerly from further get give given had has have he hear hello help her here hers hi him
    his how however i if in indeed inside instead into is it its just last late lately later leading least less let like likewise
    look made make many maybe me meanwhile might more most much must my near nearly neither never new next no nobody none nor not
    nothing now of off on once one only onto opposing or other others our out outside over own per perhaps plus privately publicly
    quoting read recently said says same saying see seeing send sends several she should since so some someone soon still such
    supporting take tell than thank thanks that the their them then there therefore these they think this those though through
    throughout thus till to today tomorrow tonight too toward towards two afterward afterwards ultimately initially originally
    previously currently additionally moreover furthermore nevertheless nonetheless unfortunately fortunately similarly separately
    notably apparently reportedly sometimes often usually overall together under unless unlike until up upon us very via vote voting
    was watch we well were what whatever when whenever where whereas whether which while who whoever whom whose why will with within
    without would yes yesterday yet you your joining joined photo photos video story updated correction note source sources sponsor
    sponsored cosponsors report exclusive breaking opinion analysis commentary letter letters guest column editorial transcript
    interview q monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january
    february march april may june july august september october november december jan feb aug sept oct nov dec district precinct
    position seat caucus senate house congress legislature committee administration council state federal reelect elect retain
    support urge email contact choose reject keep return join meet oppose write remember congratulate impeach recall stop defend
    endorse defeat visit follow trust welcome hi sorry congratulations kudos bravo enough facing calling asking telling urging
    thanking backing representing defeating challenging replacing succeeding watching making regarding concerning electing giving
    having introducing questioning beating naming pressing blaming sponsoring including praising criticizing defending endorsing
    meeting elected reelected appointed pressed versus vs minus ironically sadly clearly obviously interestingly surprisingly
    naturally certainly hopefully politically specifically statement newsletter`,
  personVerbs: `
    said says say told tells added adds asked asks argued argues announced announces called calls noted notes wrote writes voted
    votes sponsored sponsors introduced introduces proposed proposes pushed pushes wants wanted thinks thought believes believed
    hopes hoped plans planned declined refused agreed agrees disagreed acknowledged explained explains expects expected represents
    represented serves served won wins lost loses ran runs led leads is was has had will would did does can could also who whose and
    or but responded replied countered insisted insists urged urges testified testifies joined joins met meets spoke speaks talked
    talks described describes pointed points recalled recalls returned returns held holds made makes took takes gave gives got gets
    came comes went goes sees saw knows knew remains became becomes released supports supported opposes opposed backed backs chairs
    chaired warned warns promised promises signed signs vetoed vetoes laughed joked smiled nodded sat stood wore likes liked loves
    loved keeps kept struck chose rode rose broke threw swore sought fought bought sold taught works worked lives lived grew hails
    brought brings left leaves put puts read reads let lets helped helps tried tries needs needed heard hears felt feels found finds
    began begins started starts stopped stops turned turns moved moves stayed stays looked looks seemed seems meant means cast casts
    drove drives walked walks wondered wonders paused shrugged grinned quipped conceded cautioned cited cites credits credited
    blamed blames praised praises thanked thanks denied denies criticized defended defends dismissed dismisses championed champions
    authored co carried carries filed files drafted drafts sent sends drew draws beat beats defeated faces faced raised raises spent
    spends cut cuts quoted should must may might cannot didnt doesnt wasnt isnt hasnt wont wouldnt couldnt flew flies understood
    understands quit quits paid pays built builds caught catches forgot withdrew withdraws shook shakes lent laid hid slept drank
    upheld overcame aims replaces seeks succeeds accuses appears applauds condemns continues discusses emphasizes encourages endorses
    enters ensures follows ignores insists maintains predicts receives recognizes refuses rejects resigns submits suggests unveils
    vows wields declines acknowledges`,
  suffixes: 'jr sr ii iii iv',
  nameParticles: `
    de del della di da la las los van von der den ter le du st mc mac san dos bin al el`,
  civicWords: `
    senate senator senators sen sens reps govs lawmaker legislature legislative legislators lawmakers congress congressional
    congressman congresswoman capitol governor gov mayor republican republicans democrat democrats democratic gop bill bills veto
    caucus statehouse councilman councilwoman councilmember council commissioner commissioners rep representatives olympia ballot
    election lawmaking legislation midterm midterms referendum amendment filibuster cosponsor cosponsored`,
  politicalWords: `
    politician politicians politics political president presidential presidency administration campaign campaigns voter voters voted
    votes policy policies federal government constitution constitutional impeachment impeached partisan bipartisan progressives
    conservatives liberals congressmen subcommittee`,
  nationalWords: `
    congress congressional congressman congresswoman congressmen filibuster presidential president impeachment gop republican
    republicans democrat democrats democratic trump biden obama`,
  federalWords: `
    senate senator senators capitol lawmaker lawmakers supreme medicaid medicare obamacare politicians filibuster`,
  politicalNouns: `
    member members sponsor cosponsor chair chairman chairwoman chairperson leader whip speaker author critic ally moderate
    conservative progressive liberal centrist independent freshman freshmen veteran newcomer newcomers colleague colleagues seatmate
    seatmates successor predecessor supporter opponent proponent candidate candidates incumbent challenger negotiator appropriator
    champion advocate favorite rival contender nominee term party district committee panel chamber seat house council commission
    county city state libertarian socialist populist dean skeptic hawk dove cochair appointee counterpart
    counterparts opposite deskmate`,
  leisureWords: `
    film films movie movies script screenplay actor actors actress starring documentary sequel comedy sitcom episode tagline novel
    novelist poem poems singer album albums song songs band concert guitarist drummer soundtrack touchdown touchdowns quarterback
    inning innings homer homers yards goalie tournament playoffs semifinal coach volleyball recipe tablespoon teaspoon preheat bride
    groom bridesmaid`,
  privateWords: `
    scored scores points rebounds assists halftime buzzer freshman sophomore junior varsity jersey teammate teammates roster pitched
    pitcher batted batting wrestling wrestler basketball football baseball soccer softball volleyball tennis golf hockey lacrosse
    gymnastics relay heat meters javelin hurdles lap laps marathon coach coached coaching referee umpire drums piano organ organist
    pianist cello violin choir hymn hymns jazz trio quartet orchestra symphony concerto gig sang sings singing dancer dancing ballet
    theater theatre stage poetry sculpture painting paintings gallery exhibit knitted knitting quilt quilts quilting baking bakery
    pies chili barbecue brewery menu chef diner garden gardening kennel pony ponies puppies barn herd holsteins milked milks
    obituary funeral pallbearers interment graveside celebrant nee bride groom wedding engaged anniversary homecoming prom
    valedictorian kindergarten classmates alumni alumna alumnus sermon parish congregation`,
  shortForms: `
    sen sens rep reps gov govs lt lieut atty gen sec dr mr mrs ms prof hon del dels col capt sgt rev st maj cpl pvt adm cmdr supt
    det dem sr dist wash ore calif mont ida ariz colo conn fla ga ill ind kan ky la mass md mich minn miss mo neb nev okla pa tenn
    tex va vt wis wyo ala ark asst comm cmsr pres us`,
};
