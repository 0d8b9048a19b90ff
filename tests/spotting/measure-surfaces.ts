/** The keys of measures, and the ways in which papers write them: what a surface can be of which key. */

const washington =
  /^wa\/(?:(\d{4})-(\d{4})\/(?:HB|SB|HJM|SJM|HJR|SJR|HCR|SCR|HR|SR)\/\d{4}|[IR]\/\d+|I[LP]\d{2}\/\d{3})$/;
const congress = /^us\/1\d\d\/(?:HR|S|HJRES|SJRES|HCONRES|SCONRES|HRES|SRES)\/\d+$/;
const otherState = /^[a-z]{2}\/\d{4}(?:-\d{4})?\/[A-Z]{1,4}\/\d+$/;
export const isBallotKey = (key: string): boolean => /^wa\/(?:[IR]|I[LP]\d{2})\/\d+$/.test(key);

export function isMeasureKey(key: string): boolean {
  const wa = washington.exec(key);
  if (wa) return wa[1] === undefined || (Number(wa[2]) === Number(wa[1]) + 1 && Number(wa[1]) % 2 === 1);
  return congress.test(key) || (!key.startsWith('wa/') && !key.startsWith('us/') && otherState.test(key));
}

/** How papers write each kind of measure: the letters of a surface in upper case, without space, point and number. */
const house = 'E?S*HBS?|H|(?:ENGROSSED|SECOND|SUBSTITUTE)*HOUSEBILLS?(?:HB|NO)?';
const senate = 'E?S*SBS?|S|(?:ENGROSSED|SECOND|SUBSTITUTE)*SENATEBILLS?(?:SB|NO)?';
const stateHeads = {
  HJM: 'E?S?HJMS?|HOUSEJOINTMEMORIALS?(?:NO)?',
  SJM: 'E?S?SJMS?|SENATEJOINTMEMORIALS?(?:NO)?',
  HJR: 'E?S?HJRS?|(?:ENGROSSED|SUBSTITUTE)*HOUSEJOINTRESOLUTIONS?(?:NO)?',
  SJR: 'E?S?SJRS?|(?:ENGROSSED|SUBSTITUTE)*SENATEJOINTRESOLUTIONS?(?:NO)?|상원공동결의안',
  HCR: 'E?S?HCRS?|HOUSECONCURRENTRESOLUTIONS?(?:NO)?',
  SCR: 'E?S?SCRS?|SENATECONCURRENTRESOLUTIONS?(?:NO)?',
};
const heads: Record<string, Record<string, string>> = {
  wa: {
    ...stateHeads,
    HB: `${house}|(?:DỰLUẬT)?HB|DỰLUẬTHẠVIỆN|PROYECTO(?:DELEY)?DELACÁMARA|[众眾][议議]院(?:第?[号號]?法案)?|하원법안`,
    SB: `${senate}|(?:DỰLUẬT)?SB|DỰLUẬTTHƯỢNGVIỆN|PROYECTO(?:DELEY)?DELSENADO|[参參][议議]院(?:第?[号號]?法案)?|상원법안`,
    HR: 'HR|HOUSERESOLUTIONS?(?:NO)?|下院決議',
    SR: 'SR|SENATERESOLUTIONS?(?:NO)?',
    I: 'I|INITIATIVES?(?:MEASURES?)?(?:NO)?|INITIATIVETOTHE(?:LEGISLATURE|PEOPLE)',
    R: 'R|REFERENDUM(?:MEASURE|BILL)?(?:NO)?',
    IL: '(?:INITIATIVE|INICIATIVA)?IL',
    IP: '(?:INITIATIVE|INICIATIVA)?IP',
  },
  id: { ...stateHeads, H: house, S: senate, HR: 'HR|HOUSERESOLUTION', SR: 'SR|SENATERESOLUTION' },
  us: {
    HR: 'HR|HB|HOUSE(?:BILL|RESOLUTION)S?',
    S: 'S|SB|SENATEBILLS?',
    HRES: 'HRES|HOUSERESOLUTIONS?',
    SRES: 'SRES|SENATERESOLUTIONS?',
    HJRES: 'HJRES|HOUSEJOINTRESOLUTIONS?',
    SJRES: 'SJRES|SENATEJOINTRESOLUTIONS?',
    HCONRES: 'HCONRES|HOUSECONCURRENTRESOLUTIONS?',
    SCONRES: 'SCONRES|SENATECONCURRENTRESOLUTIONS?',
  },
};
const isWritten = (letters: string, head: string | undefined) =>
  head !== undefined && new RegExp(`^(?:${head})$`, 'u').test(letters);
/** A number at the end, or before the words that follow it in Spanish and Chinese. */
const numberOf = /(\d+)[a-z]?(?:\s+de la C[aá]mara|\s+del Senado|[号號]?法案)?$/u;

/** What a measure's surface says against its key; a surface may say neither kind nor number ("the rent bill"). */
export function contradiction(surface: string, key: string): string | undefined {
  const [juris = '', ...rest] = key.split('/');
  const number = rest.at(-1)!;
  const kind = rest.at(-2)!.replace(/\d+$/, '');
  const letters = surface
    .replace(/(\d)[a-z]$/, '$1')
    .toUpperCase()
    .replace(/\P{L}/gu, '');
  const isHead = Object.values(heads).some((kinds) => Object.values(kinds).some((head) => isWritten(letters, head)));
  if (isHead && !isWritten(letters, heads[juris]?.[kind]))
    return `is "${key}", but the surface "${surface}" is no way to write the kind ${kind} of "${juris}"`;
  const said = numberOf.exec(surface)?.[1];
  if (said && Number(said) !== Number(number))
    return `is "${key}", but the surface "${surface}" says the number ${said}`;
  return undefined;
}
