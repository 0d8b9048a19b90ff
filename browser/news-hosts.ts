/**
 * News sites where the reader runs from the start. All others are the reader's own choice, site by site.
 *
 * Which and why: outlets that print in or for Spokane, Washington and North Idaho, from the 2018 list of American local
 * outlets (yinleon/LocalNewsDataset) without closed and renamed ones, and from the list of newer outlets in
 * docs/sources.md. A host stands for itself and its subdomains, under https and http. Each host stands here once.
 */
const hosts = [
  // Spokane and the counties around it
  'spokesman.com',
  'inlander.com',
  'khq.com',
  'krem.com',
  'kxly.com',
  'rangemedia.co',
  'spokanepublicradio.org',
  'spokanejournal.com',
  'cheneyfreepress.com',
  'thecentersquare.com',
  'statesmanexaminer.com',
  'dptribune.com',
  'pendoreillerivervalley.com',
  'wcgazette.com',
  // Eastern and central Washington
  'yakimaherald.com',
  'tri-cityherald.com',
  'union-bulletin.com',
  'wenatcheeworld.com',
  'columbiabasinherald.com',
  'dailyrecordnews.com',
  'dailysunnews.com',
  'methowvalleynews.com',
  'omakchronicle.com',
  'gazette-tribune.com',
  'lakechelanmirror.com',
  'leavenworthecho.com',
  'goldendalesentinel.com',
  'waitsburgtimes.com',
  'keprtv.com',
  'kimatv.com',
  'nbcrightnow.com',
  'nwpb.org',
  // Statewide and western Washington
  'washingtonstatestandard.com',
  'seattletimes.com',
  'cascadepbs.org',
  'kuow.org',
  'knkx.org',
  'mynorthwest.com',
  'king5.com',
  'komonews.com',
  'kiro7.com',
  'fox13seattle.com',
  'seattlepi.com',
  'thestranger.com',
  'nwasianweekly.com',
  'iexaminer.org',
  'thenewstribune.com',
  'theolympian.com',
  'heraldnet.com',
  'columbian.com',
  'bellinghamherald.com',
  'cascadiadaily.com',
  'goskagit.com',
  'kitsapsun.com',
  'peninsuladailynews.com',
  'ptleader.com',
  'sequimgazette.com',
  'forksforum.com',
  'chronline.com',
  'tdn.com',
  'thedailyworld.com',
  'chinookobserver.com',
  'camaspostrecord.com',
  'thereflector.com',
  'yelmonline.com',
  'lyndentribune.com',
  'federalwaymirror.com',
  'rentonreporter.com',
  'valleyrecord.com',
  'courierherald.com',
  'mi-reporter.com',
  'vashonbeachcomber.com',
  'whidbeynewstimes.com',
  'southwhidbeyrecord.com',
  'islandssounder.com',
  'sanjuanjournal.com',
  // North Idaho, and Idaho as a whole
  'cdapress.com',
  'bonnercountydailybee.com',
  'bonnersferryherald.com',
  'shoshonenewspress.com',
  'gazetterecord.com',
  'sandpointreader.com',
  'lmtribune.com',
  'dnews.com',
  'klewtv.com',
  'idahocapitalsun.com',
  'idahoednews.org',
  'idahostatesman.com',
  'idahopress.com',
  'ktvb.com',
  'kivitv.com',
  'postregister.com',
  'magicvalley.com',
  'idahostatejournal.com',
  // Regional and national services that carry the same stories
  'opb.org',
  'apnews.com',
] as const;

const pattern = (host: string): string => `*://*.${host}/*`;
const listed = (hostname: string) => hosts.find((host) => hostname === host || hostname.endsWith(`.${host}`));

/** The same as match patterns, for the manifest. */
export const newsHosts: string[] = hosts.map(pattern);

/** Whether the reader runs at this host without having been asked to. */
export const isNewsHost = (hostname: string): boolean => listed(hostname) !== undefined;

/** The manifest's match pattern that covers this host; undefined where none does. */
export function newsPattern(hostname: string): string | undefined {
  const host = listed(hostname);
  return host && pattern(host);
}
