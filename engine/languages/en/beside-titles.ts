import type { TitleSurroundings } from '../classes/titles';

export const besideTitles: Partial<TitleSurroundings> = {
  past: 'former ex then elect retired onetime outgoing',
  notPast: 'by_then since_then until_then',
  fillers: `
    longtime freshman veteran incoming fellow conservative progressive liberal moderate centrist local independent
    acting interim deputy assistant area`,
  ofState: 'state',
  ofNation: 'federal us',
  links: 'of from for to',
  bodies: `
    rotary kiwanis lions elks club clubs guild union unions shareholder shareholders stockholder stockholders sales customer customers
    tribe tribes tribal student students class asb asuw aswsu asewu pta pto ptsa fraternity sorority association homeowner homeowners
    hoa society league company firm cooperative campaign mock faculty teacher teachers employee employees worker workers tenant tenants
    residents owners`,
  withCommissioners: `
    port ports fire pud park parks sewer water utility utilities hospital cemetery irrigation library school schools planning airport
    housing police transportation gambling election elections arts civil diking drainage health baseball football nfl nba mlb`,
  ofBodies: 'district protection service utility body no number',
  districts: 'district',
  shortTitles: 'sen sens rep reps gov govs',
  staff: `
    aide adviser advisor assistant secretary spokesman spokeswoman spokesperson chief_of_staff lawyer driver wife husband`,
};
