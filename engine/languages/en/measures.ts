import type { MeasureWords } from '../classes/measures';

/** English words around measures. */
export const measures: Readonly<Partial<MeasureWords>> = {
  lawmaking: `
    bill bills legislate legislates legislated legislation legislations legislator legislators legislature legislatures legislative
    legislating passes passed passage signed adopts adopted enacted introduced prefiled prefiling session caucus
    democrat democrats republican republicans governor testify testified testimony lawmaker lawmakers senate senator senators
    congress congresses congressional congressman congressmen congresswoman congresswomen congressmember congressperson capitol
    hearing hearings fiscal_note fiscal_notes committee law laws act veto vetoed sponsor sponsors sponsored sponsoring sponsorship
    amend amends amended amending amendment amendments vote voted votes voters voting measure measures resolution resolutions
    ballot ballots waleg idleg initiative initiatives referendum referenda`,
  lawmakingShort: 'rep reps sen sens gov',
  abbreviations: `
    rep reps sen sens gov lt mr mrs ms dr st no nos jan feb mar apr aug sep sept oct nov dec wash ore mont calif ida tex mass conn
    minn wis mich ill ind ala ga fla va pa md la ky ark miss mo kan neb okla colo ariz nev res con vs`,
  numbered: `
    room rooms suite apartment flight flights gate gates site sites route highway exit exits model models size
    sizes page pages unit units lot lots bus track tracks extension phone call box shelf drawer drawers locker lockers bib bibs
    pencil pencils bolt bolts screw screws grade rated form forms channel channels channel_guide channels_guide part_number
    model_number serial_number`,
  numberedShort: 'rm ste apt hwy ext',
  eventNouns: `
    election elections census ballot ballots general primary campaign campaigns vote votes survey surveys report reports season
    midterm midterms forecast model models olympics ruling rulings decision decisions verdict verdicts lawsuit lawsuits protest
    protests murder murders killing killings death deaths shooting shootings study studies audit audits fire fires pandemic strike
    strikes race races recession crisis map maps debate debates interview interviews`,
  sessionNouns: 'session legislature congress biennium term supplemental',
  measureNouns: `
    law laws bill bills act acts measure measures version versions effort efforts tax taxes cap caps ban bans reform reforms package
    packages proposal proposals budget budgets deal deals fix program programs rule rules statute statutes overhaul overhauls
    compromise compromises one idea ideas draft drafts edition editions answer answers response responses predecessor predecessors
    successor successors companion companions twin twins expansion expansions amendment amendments resolution resolutions attempt
    attempts plan plans legislation try code codes limit limits credit credits`,
  endsNoun: `
    of on in into for to from as at than after before that which who and or by with was is were would will has had`,
  ofTitles: `
    act acts all any are but can did for has had her his how its law may new not now one our out per she the two use was who you year
    years said adding address addressing allow allowing and bill certain concerning creating ensuring establishing expanding from
    house improving increasing making modifying other providing regarding relating requires requiring requirement
    requirements senate state that their them these this those through under used using when which with within without`,
  beforeYear: 'in on during of from since after until till by before through than for to took_until not_until',
  bounding: 'since after until till by before through than for to',
  partsOfYear: `
    january february march april may june july august september october november december spring summer fall autumn winter session
    year end beginning start middle`,
  monthsInShort: 'jan feb mar apr aug sep sept oct nov dec',
  ofYears: 'early late mid fiscal',
  lawBodies: `
    legislature legislative legislator legislators lawmaker lawmakers house senate assembly general_assembly capitol statehouse bill
    bills law governor governors attorney_general attorneys_general supreme_court`,
  lawBodiesShort: 'gov govs',
};
