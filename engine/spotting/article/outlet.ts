/**
 * Which states a news outlet writes for. National outlets and unknown hosts: none.
 *
 * From LocalNewsDataset (Yin, 2018, MIT), its Washington and Idaho entries without the dead, the renamed and those that are
 * no local news; and hosts that this list of 2018 lacks. `spokesman.com` counts for Washington first: its readers live in
 * both states. A ".gov" host speaks for its own state.
 */
import type { PackId } from '../../identifiers';

const washington =
  'arlingtontimes bainbridgereview ballardnewstribune bellinghamherald bellinghambusinessnews blscourierherald ' +
  'camaspostrecord capitolhilltimes cashmerevalleyrecord centralkitsapreporter cheneyfreepress chinookobserver chronline ' +
  'columbiabasinherald columbian concrete-herald courierherald cwuobserver dailyrecordnews dailysunnews dispatchnews djc ' +
  'dptribune easterneronline federalwaymirror forksforum gazette-tribune goldendalesentinel goskagit heraldnet ' +
  'islandssounder issaquahpress issaquahreporter kapptv keprtv keypennews khq kimatv king5 kirotv kirkandreporter ' +
  'kirklandreporter kitsapsun kitsapdailynews kndo kndu komonews krem kunstv kvewtv kxly lakechelanmirror leavenworthecho ' +
  'libertylakesplash lyndentribune madisonparktimes marysvilleglobe methowvalleynews mi-reporter monroemonitor mynorthwest ' +
  'nkctribune northkitsapherald nwasianweekly nwnews omakchronicle othellooutlook peninsuladailynews ' +
  'portorchardindependent ptleader q13fox fox13seattle queenannenews rangemedia realchangenews recordbulletin ' +
  'rentonreporter sanjuanislander sanjuanjournal seattlepi seattlespectator seattletimes seattleweekly sequimgazette ' +
  'skyvalleychronicle southseattleemerald southwhidbeyrecord spokanejournal spokanevalleynewsherald statesmanexaminer ' +
  'tacomadailyindex tacomaweekly tdn thedailyworld thegrandviewherald thenewstribune thenorthernlight theolympian ' +
  'thereflector thestranger theurbanist thevidette thewhitworthian tri-cityherald union-bulletin valleyrecord ' +
  'vashonbeachcomber waitsburgtimes washingtonstatestandard wenatcheeworld westernfrontonline westseattleherald ' +
  'whidbeynewstimes whitesalmonenterprise yakimaherald yelmonline inlander nvnorthwest publicola cascadepbs ' +
  'spokesman thejoltnews clarkcountytoday ncwlife source1 kpq auburn-reporter bellevuereporter covingtonreporter ' +
  'seattlechannel tvw elmundowa cascadiadaily salish-current iexaminer nwprogressive lynnwoodtoday mltnews ' +
  'lynnwoodtimes myeverettnews myballard gigharbornow ifiberone nbcrightnow yaktrinews applevalleynewsnow columbiagorgenews ' +
  'kiro7 whatcomwatch seattlemedium thurstontalk wahkiakumeagle washingtonobserver tricitiesbusinessnews';
const idaho =
  'boiseweekly boisedev bonnercountydailybee bonnersferryherald cdapress challismessenger clearwaterprogress ' +
  'clearwatertribune cottonwoodchronicle dnews gazetterecord hagadone idahobusinessreview idahocapitalsun ' +
  'idahocountyfreepress idahodispatch idahoednews idahonews idahopress idahostatejournal idahostatesman idahoworld ' +
  'jeffersonstarnews kboi2 kivitv kmvt kpvi ktvb kunamelbanews lmtribune localnews8 magicvalley mccallstarnews ' +
  'messenger-index minicassia mountainhomenews mtexpress postregister press-times prestoncitizen priestrivertimes ' +
  'rexburgstandardjournal shobannews shoshonenewspress signalamerican tetonvalleynews theshelleypioneer uiargonaut ' +
  'valleytimesidaho eastidahonews';
/** Associations, unions and the Legislature’s caucuses, which write for their state alone; all under ".org". */
const organisations =
  'wacities wsac wsna wsha wsma wslc washingtonea wfse wastatepta lwvwa washingtonpolicy wssda budgetandpolicy wliha ' +
  'fusewashington waconservationaction mrsc wsba wastateleg aclu-wa awb';
/** Hosts whose name without its ending would be ambiguous. */
const whole: Record<string, PackId[]> = {
  ...Object.fromEntries(organisations.split(' ').map((name) => [`${name}.org`, ['wa']])),
  'kuow.org': ['wa'],
  'knkx.org': ['wa'],
  'kbtc.org': ['wa'],
  'kcts.org': ['wa'],
  'kcts9.org': ['wa'],
  'ksps.org': ['wa'],
  'tvw.org': ['wa'],
  'spokanepublicradio.org': ['wa'],
  'crosscut.com': ['wa'],
  'postalley.org': ['wa'],
  'nwpb.org': ['wa', 'id'],
  'klewtv.com': ['id', 'wa'],
  'nwnewsnetwork.org': ['wa'],
  'boisestatepublicradio.org': ['id'],
  'idahoptv.org': ['id'],
  'opb.org': ['or'],
  'oregonlive.com': ['or'],
  'oregoncapitalchronicle.com': ['or'],
  'montanafreepress.org': ['mt'],
  'dailymontanan.com': ['mt'],
  'missoulian.com': ['mt'],
  'latimes.com': ['ca'],
  'sfchronicle.com': ['ca'],
  'sacbee.com': ['ca'],
  'calmatters.org': ['ca'],
  'texastribune.org': ['tx'],
  'dallasnews.com': ['tx'],
  'houstonchronicle.com': ['tx'],
  'idmed.org': ['id'],
  'gemstatechronicle.com': ['id'],
  'leg.wa.gov': ['wa'],
};

const byName = new Map<string, PackId[]>([
  ...washington.split(' ').map((name) => [name, ['wa']] as [string, PackId[]]),
  ...idaho.split(' ').map((name) => [name, ['id']] as [string, PackId[]]),
]);

/** Names that say where the readers live. ("washington" does not: the Post's do not live in the state.) */
const placeInName: [RegExp, PackId][] = [
  [/seattle|spokane|tacoma|yakima|bellingham|olympian|kitsap|wenatchee|wallawalla|washingtonstate/, 'wa'],
  [/idaho|boise|coeurdalene|cdapress/, 'id'],
  [/oregon|portland/, 'or'],
  [/montana/, 'mt'],
  [/texas|houston|dallas/, 'tx'],
  [/california/, 'ca'],
  [/alaska/, 'ak'],
  [/utah/, 'ut'],
  [/colorado|denver/, 'co'],
  [/nevada/, 'nv'],
  [/arizona/, 'az'],
];

/** The host of an address, in lower case; empty if it has none. */
export function hostOf(url: string): string {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url);
  return match ? match[1]!.toLowerCase().replace(/\.$/, '') : '';
}

/** States that the outlet at this address writes for, the main one first. Empty for national and unknown outlets. */
export function outletStates(url: string): readonly PackId[] {
  const labels = hostOf(url).split('.');
  for (let from = Math.max(0, labels.length - 4); from < labels.length - 1; from++) {
    const known = whole[labels.slice(from).join('.')];
    if (known) return known;
  }
  const [name, ending] = labels.slice(-2);
  if (ending !== 'gov') {
    const place = placeInName.find(([pattern]) => pattern.test(name ?? ''));
    if (place) return [place[1]];
  }
  if (ending === 'gov') {
    const state = labels.length > 2 && name!.length === 2 ? name! : undefined;
    const joined = /^([a-z]{4,})$/.exec(name ?? '');
    return state ? [state] : joined?.[1] === 'idaho' ? ['id'] : [];
  }
  return (
    (ending === 'com' || ending === 'org' || ending === 'net' || ending === 'co'
      ? byName.get(name ?? '')
      : undefined) ?? []
  );
}
