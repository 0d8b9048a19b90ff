import type { SettingWords } from '../classes/setting';

export const setting: Partial<SettingWords> = {
  columns: `
    people_on_the_move movers_and_shakers movers_shakers people_in_business people_in_real_estate business_brief business_briefs
    business_notes business_notebook business_beat business_bits business_digest business_people business_honors
    weddings engagements anniversaries birth_announcements marriage_licenses dissolutions obituaries death_notices funerals
    funeral_notices in_memoriam card_of_thanks
    court_record court_records court_docket court_sentences court_sentencings court_report court_reports court_blotter court_log court_news
    police_log police_logs police_blotter police_report police_reports police_beat police_calls sheriff_log sheriff_report
    sheriff_reports sheriff_blotter sheriffs_log sheriffs_report sheriffs_reports sheriffs_blotter crime_log crime_blotter
    public_safety_log public_safety_blotter jail_log jail_roster jail_bookings fire_calls
    honor_roll honor_rolls dean_list president_list college_notes school_notes military_notes athlete_of_the_week athletes_of_the_week
    student_of_the_week students_of_the_week student_of_the_month students_of_the_month employee_of_the_month employees_of_the_month
    employee_of_the_year agent_of_the_month volunteer_of_the_month volunteer_of_the_year volunteers_of_the_year teacher_of_the_month
    teacher_of_the_year athlete_of_the_month athletes_of_the_month recital recitals science_fair spelling_bee
    property_sales property_transfers property_transactions real_estate_sales real_estate_transfers real_estate_transactions land_sales
    building_permits club_notes church_notes thank_you thank_yous bowling bowling_scores bridge_scores fair_results race_results`,
  topics: `
    new_hires new_employees hires promotions on_the_move who_new who_moving retirements birth births new_arrivals marriages divorces deaths
    reunion reunions arrests bankruptcies foreclosures graduates graduations scholarships home_sales`,
  beforeTopics: 'local area recent other',
  behindColumns: 'and for in of at from granted filed issued',
  publicAffairs: `
    house senate congress congressional congressman congresswoman legislature legislative legislator legislators lawmaker lawmakers olympia
    capitol supreme immigration ice opioid overdose governor mayoral election campaign political`,
  sections: `
    opinion opinions the_opinion the_opinions commentary editorial editorials letter letters news politics government elsewhere sports
    features weather comments related more in_other also`,
  innings: 'inning innings homer homers homered home_run home_runs grand_slam',
  fielders: `
    first_base second_base third_base first_baseman second_baseman third_baseman shortstop outfielder outfielders bullpen dugout reliever
    pitcher pitchers pitched`,
  plays: `
    two_run three_run four_run two_out two_point three_point two_base three_base stolen_base stolen_bases steals went_deep back_to_back
    struck_out rbi rbis`,
  hits: `
    go_ahead walk_off a_single_by a_single_to a_double_by a_double_to a_triple_by a_triple_to singled_in doubled_in tripled_in singled_to
    doubled_to tripled_to singled_off doubled_off tripled_off doubled_home singled_home tripled_home bases_loaded singled_twice
    doubled_twice tripled_twice singled_once doubled_once stole_home stole_second stole_third`,
  football: `
    touchdown touchdowns quarterback interception interceptions field_goal field_goals fumble fumbles fumbled`,
  basketball: 'rebounds free_throw free_throws halftime buzzer three_pointer three_pointers points_each',
  goals: 'goalie goalkeeper hat_trick shutout overtime power_play',
  seasons: `
    playoff playoffs semifinal semifinals quarterfinal quarterfinals doubleheader ballpark season_leaders box_score standings`,
  athletics: `
    javelin shot_put discus high_jump long_jump pole_vault medley_relay 100_meters 200_meters 400_meters 800_meters meet_record
    personal_best freestyle backstroke breaststroke`,
  rackets: 'service_aces birdie birdies bogey bogeys 9_hole 18_hole',
  results: [
    '\\b\\d{1,3}-\\d{1,3} (?:win|loss|victory|defeat|rout|decision)\\b',
    '\\b(?:beat|edged|downed|topped|routed|defeated|blanked) (?:[A-Za-zÀ-ɏ]+ ){1,3}\\d{1,3}-\\d{1,3}\\b',
    '\\b\\d-for-\\d\\b',
  ],
  boxScores: ['(?:[23]B|HR|SB|HB|WP|LP|RBI|SV|SO|BB|E|S|T|A|PB|DP|LOB)'],
  notTeams: 'republicans democrats house senate yea yeas aye ayes yes nays no for',
};
