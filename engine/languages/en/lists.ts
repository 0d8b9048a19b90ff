import type { ListWords } from '../classes/lists';

export const lists: Partial<ListWords> = {
  rollCalls: `
    yeas nays ayes noes yes no aye nay excused absent not_voting voting_yes voting_no voting_for voting_against voted_yes voted_no
    voted_for voted_against present sponsors sponsored_by cosponsors co_sponsors yes_votes no_votes in_favor opposed`,
  otherMembers: `
    trustee trustees director directors regent regents juror jurors judge judges justice justices student students coach coaches elder
    elders deacon deacons`,
  ofPlace: 'of',
  headsOfNames: `
    member members name names official officials sponsor sponsors sponsor_s prime_sponsor prime_sponsor_s prime_sponsors first_sponsor lead_sponsor
    chief_sponsor main_sponsor primary_sponsor bill_sponsor bill_sponsors lead author authors yea yeas nay nays aye ayes noes yes no
    voted_yes voted_no voting_yes voting_no absent excused not_voting`,
  headsOfDelegates: 'delegate delegates',
  headsOfGrades: 'priority position status rank rating level risk impact stance grade',
  rowJoints: 'and at',
  beforePeople: `
    cosponsors co_sponsors sponsors coauthors authors to from by with for like than as that and but if when while because said says both
    only including include until what did does do will would is are were was who unlike against about behind thanks thank told ask
    asked joined joins chairmen chairwomen members`,
  sharedNames: `
    law firm llp inc duo trio band street streets road roads avenue avenues county counties school schools family families park parks`,
  elsewhere: `
    police_say police_said police_chief police_report stole robbed burglarized charged_with convicted_of told_police to_police by_police
    told_detectives to_detectives by_detectives told_deputies by_deputies told_investigators by_investigators told_jurors suspect suspects
    victim victims witness witnesses juror jurors trustees board_members plaintiff plaintiffs defendant defendants arrested booked
    sentenced homer homers homered went_deep back_to_back singled doubled tripled struck_out touchdown touchdowns inning innings playoff
    playoffs semifinal semifinals quarterfinal quarterfinals medal medals gold_in silver_in bronze_in win_gold wins_gold won_gold
    take_gold takes_gold took_gold win_silver wins_silver won_silver take_silver takes_silver took_silver win_bronze wins_bronze
    won_bronze take_bronze takes_bronze took_bronze win_title win_titles wins_title won_title win_at_state win_state_titles
    win_at_districts wins_at_state won_at_state title_match honor_roll wed weds engaged married star_in star_of stars_of points_each`,
};
