/**
 * Countries, and cities that stand alone in a dateline, outside the United States: as papers in English, Spanish, Vietnamese
 * and Tagalog write them. Not those that are somebody's name, or a state's or a town's here: Jordan, Georgia, Moscow, Vancouver.
 */

export const countries =
  'afghanistan|argentina|australia|austria|bangladesh|belgium|bolivia|brazil|british columbia|cambodia|canada|chile|china|colombia|' +
  'costa rica|croatia|cuba|denmark|dominican republic|ecuador|egypt|el salvador|england|ethiopia|finland|france|germany|ghana|' +
  'greece|guatemala|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|kenya|laos|' +
  'malaysia|mexico|mongolia|morocco|myanmar|nepal|netherlands|new zealand|nicaragua|nigeria|north korea|norway|pakistan|' +
  'panama|paraguay|peru|philippines|poland|portugal|quebec|romania|russia|saudi arabia|scotland|serbia|somalia|south africa|' +
  'south korea|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|thailand|turkey|uganda|ukraine|united kingdom|uruguay|' +
  'venezuela|vietnam|wales|' +
  // In the other languages, where they differ.
  'alemania|brasil|corea del sur|espana|filipinas|francia|inglaterra|italia|japon|pilipinas|polonia|reino unido|' +
  'republica dominicana|rusia|ucrania|han quoc|nhat ban|philippin|thai lan|trung quoc|viet nam|bc|uk';

export const cities =
  'amsterdam|ankara|baghdad|bangkok|beijing|beirut|belfast|berlin|bogota|brasilia|brussels|bucharest|budapest|buenos aires|' +
  'cairo|calgary|canberra|caracas|ciudad de mexico|copenhagen|da nang|damascus|davao|delhi|dhaka|dubai|edinburgh|geneva|' +
  'glasgow|guadalajara|guatemala city|ha noi|hanoi|havana|helsinki|ho chi minh city|hong kong|istanbul|jakarta|jerusalem|' +
  'johannesburg|kabul|karachi|kathmandu|kuala lumpur|kyiv|la habana|la paz|lagos|lisbon|london|londres|madrid|managua|manila|' +
  'maynila|mexico city|monterrey|montreal|mumbai|munich|nairobi|new delhi|osaka|oslo|ottawa|paris|phnom penh|' +
  'port-au-prince|prague|pyongyang|quezon city|quito|rio de janeiro|riyadh|sai gon|saigon|' +
  'san salvador|santo domingo|sao paulo|seoul|shanghai|singapore|stockholm|taipei|tegucigalpa|tehran|tel aviv|' +
  'tijuana|tokyo|toronto|tp hcm|vatican city|vienna|vientiane|warsaw|winnipeg|zurich';
