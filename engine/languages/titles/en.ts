import { each, type Language } from '../language';

const chairs = 'chair chairman chairwoman';
/** Who lead the committees of a chamber. */
const heads = 'chairmen chairwomen committee_chairmen ranking_members';
/** Departments of a state, whose heads the governor appoints. */
const departments = `
  state_agriculture state_commerce state_corrections state_ecology state_economic_development state_emergency_management
  state_employment_security state_fish_and_wildlife state_budget state_general_services state_health state_health_and_welfare
  state_human_services state_labor state_labor_and_industries state_licensing state_natural_resources state_parks state_revenue
  state_social_services state_social_and_health_services state_transportation state_veterans_affairs`;

/** Titles in English. */
export const enTitles: Language = {
  titles: {
    senator:
      'senate_democrat senate_republican sen senator senate_majority_leader senate_minority_leader senate_majority_whip senate_minority_whip senate_president_pro_tem senate_president_pro_tempore senate_president senate_leader senate_republican_leader senate_democratic_leader senate_majority_floor_leader',
    usSenator: 'us_sen us_senator u_s_sen u_s_senator',
    stateSenator: 'state_sen state_senator state_senate_majority_leader',
    representative:
      'house_democrat house_republican rep representative speaker_pro_tem speaker_pro_tempore house_majority_leader house_minority_leader house_majority_whip house_minority_whip house_majority_floor_leader house_republican_leader house_democratic_leader house_leader house_minority_floor_leader assemblyman assemblywoman assemblymember assembly_speaker del delegate',
    speaker: 'house_speaker speaker_of_the_house',
    usRepresentative:
      'us_rep us_representative u_s_rep u_s_representative congressman congresswoman congressmember congressperson congressional_rep resident_commissioner',
    stateRepresentative:
      'state_rep state_representative state_house_majority_leader state_house_minority_leader state_assemblyman state_assemblywoman state_assemblymember state_del state_delegate',
    stateSpeaker: 'state_house_speaker',
    lawmaker:
      'majority_leader minority_leader majority_whip minority_whip majority_floor_leader republican_leader democratic_leader top_democrat top_republican ranking_democrat ranking_republican lawmaker legislator budget_writer',
    presiding: 'speaker',
    stateLawmaker: 'state_lawmaker state_legislator',
    governor: 'gov governor',
    lieutenantGovernor: 'lt_gov lieutenant_governor lt_governor lieut_gov',
    attorneyGeneral: 'ag a_g attorney_general atty_gen state_attorney_general',
    secretaryOfState: 'secretary_of_state sec_of_state',
    treasurer: 'treasurer state_treasurer',
    auditor: 'state_auditor auditor',
    localTreasurer: 'county_treasurer city_treasurer town_treasurer',
    localAuditor: 'county_auditor city_auditor',
    superintendent:
      'superintendent superintendent_of_public_instruction schools_superintendent state_superintendent state_schools_chief education_chief state_education_chief state_superintendent_of_public_instruction schools_chief',
    insuranceCommissioner: 'insurance_commissioner state_insurance_commissioner',
    landsCommissioner:
      'lands_commissioner public_lands_commissioner commissioner_of_public_lands state_lands_commissioner',
    usPresident: 'us_president u_s_president',
    president: 'president',
    vicePresident: 'vice_president',
    mayor: 'mayor',
    councilPresident: 'cp council_president city_council_president',
    councilMember:
      'cm council_member councilmember councilman councilwoman city_councilman city_councilwoman city_councilmember city_council_member councilor councillor city_councilor',
    commissioner: 'commissioner commission_chair commission_chairman commission_chairwoman',
    countyCommissioner: 'county_commissioner county_commission_chair county_commission_chairwoman',
    democrat: `democratic democrat dem ${each('democratic_party state_democratic_party', chairs)}`,
    republican: `republican gop ${each('republican_party state_republican_party gop state_gop', chairs)}`,
    neutral: `
      mr mrs ms miss mx sir madam hon honorable dr chair chairman chairwoman chairperson vice_chair ranking_member candidate nominee
      incumbent sponsor author colleague freshman veteran co_chair cochair vice_chairman committee_chair committee_chairman
      committee_chairwoman budget_chair sponsors prime_sponsor caucus_chair challenger opponent budget_chief budget_lead
      chief_budget_writer house_budget_writer senate_budget_writer lead_negotiator whip deputy_majority_leader deputy_leader
      floor_leader caucus_leader majority_caucus_chair secretary interior_secretary homeland_security_secretary
      transportation_secretary health_secretary labor_secretary defense_secretary agriculture_secretary ambassador administrator
      borough_president county_executive chairman_and_ceo`,
    appointed: each(`${departments} ${departments.replaceAll('state_', 'state_department_of_')}`, 'director secretary'),
    stranger: `
      coach referee umpire head_coach assistant_coach judge justice chief_justice magistrate sheriff undersheriff officer
      police_officer sgt sergeant deputy deputy_sheriff chief police_chief fire_chief detective det trooper lieutenant lt captain
      capt colonel col general gen major maj corporal lance_corporal cpl pvt pfc private private_first_class airman
      airman_first_class seaman petty_officer ensign cadet midshipman admiral adm commander cmdr spc specialist sergeant_major
      professor prof associate_professor assistant_professor actor actress singer musician guitarist drummer bassist rapper comedian
      director filmmaker producer screenwriter novelist poet playwright columnist reporter correspondent photographer editor
      journalist anchor host critic artist painter sculptor designer architect chef baker farmer rancher plumber contractor driver
      teacher principal student sophomore junior senior dean chancellor provost district_superintendent school_superintendent
      librarian ranger park_ranger instructor tutor counselor hiker climber biker cyclist winner champion violinist pianist cellist
      organist conductor composer mechanic electrician carpenter shopkeeper grocer clerk cashier barber hairdresser butcher
      fisherman logger miner volunteer participant contestant attendee customer client patient tenant landlord passenger motorist
      pedestrian curator historian economist scientist biologist researcher engineer physicist chemist astronaut philosopher
      psychologist doctor physician nurse surgeon dentist veterinarian pharmacist lawyer attorney prosecutor defense_attorney
      public_defender quarterback linebacker cornerback safety receiver wide_receiver running_back tight_end lineman kicker punter
      pitcher catcher shortstop hander lefthander righthander lefty righty reliever starter closer slugger outfielder infielder
      baseman first_baseman second_baseman third_baseman goalie goaltender goalkeeper defenseman winger midfielder striker
      point_guard shooting_guard guard forward center golfer boxer swimmer runner sprinter wrestler jockey skier snowboarder player
      athlete ceo cfo coo chief_executive founder cofounder co_founder owner co_owner manager general_manager executive_director
      spokesman spokeswoman spokesperson aide staffer consultant lobbyist activist organizer resident neighbor realtor broker
      folk_singer landscaper florist bookkeeper pastor rev reverend father bishop archbishop rabbi imam priest deacon sister brother
      evangelist suspect defendant victim inmate witness killer murderer guest_speaker keynote_speaker winemaker brewer bartender
      barista model dancer ballerina magician wrestling_coach analyst strategist pollster superstar star legend hero pilot
      firefighter paramedic marine soldier king queen prince princess duke lord lady saint st uncle aunt auntie grandpa grandma
      cousin nephew niece mom dad mother wife husband son daughter widow widower fiance fiancee girlfriend boyfriend machinist foreman
      forewoman bassist soloist trumpeter flutist welder millwright roofer painter janitor custodian gardener tailor jeweler potter
      weaver quilter knitter beekeeper trapper hunter angler rower therapist hygienist optometrist hairstylist stylist
      receptionist waitress waiter blacksmith silversmith locksmith goldsmith farrier shipfitter homesteader vocalist choreographer
      ringleader prankster passerby bystander`,
  },
  titlesOfSeveral: {
    senator: `senate_democrats senate_republicans senate_members sens senators ${each('senate', heads)}`,
    usSenator: 'us_sens us_senators u_s_sens u_s_senators',
    stateSenator: 'state_sens state_senators',
    representative: `house_democrats house_republicans house_members members_of_the_house reps representatives assemblymembers delegates ${each('house', heads)}`,
    usRepresentative:
      'us_reps us_representatives u_s_reps u_s_representatives congressmen congresswomen congressmembers',
    stateRepresentative: 'state_reps state_representatives',
    lawmaker: 'members_of_congress lawmakers legislators',
    stateLawmaker: 'state_lawmakers state_legislators',
    governor: 'govs governors',
    attorneyGeneral: 'attorneys_general',
    mayor: 'mayors',
    councilMember:
      'council_members councilmembers councilmen councilwomen city_council_members city_councilmembers councilors',
    commissioner: 'commissioners',
    countyCommissioner: 'county_commissioners',
    democrat: 'democrats',
    republican: 'republicans',
    neutral: 'ranking_members chairmen chairwomen co_chairs cochairs',
  },
};
