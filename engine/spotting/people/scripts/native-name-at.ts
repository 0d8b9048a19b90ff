/**
 * What the words around a name in another script say of its bearer: the title beside it, and whether somebody else is meant.
 */
import { distinctOfficials } from '../coreference/introductions';
import { findCjkTitle } from '../titles/cjk-titles';
import { titleEndingAt } from '../titles/title-before';
import type { TitleMeaning } from '../titles/titles';
import { isCapitalized, tokenize } from '../../../text';
import { isNameBoundary } from './titled-native-names';
import type { Surface } from './native-mentions';
import { phoneticDistance } from '../sounds/sounds';
import { foreignTails, hanSurnames } from '../sounds/tables/chinese-names';
import { scriptWords } from './tables/words';
import { isCyrillic, isDevanagari, isHangul, isKana, namePartSeparator } from '../../../text/scripts';

/** What the words around a name say: the title beside it; whether somebody else is meant. */
export interface Place {
  readonly title?: TitleMeaning | undefined;
  readonly isOther?: boolean;
  /** How many letters the ending of its case has. */
  readonly ending?: number;
}

interface Around {
  readonly text: string;
  readonly at: number;
  readonly surface: Surface;
  readonly before: string;
  readonly behind: string;
  /** The title right behind the name. */
  readonly title: TitleMeaning | undefined;
}

const reach = 32;
/** A shorter stem is no name's that stands alone. */
const shortestStem = 4;

/** What is said at a name alone; undefined where it is no name, or not plainly. */
export function readNativeName(text: string, at: number, surface: Surface): Place | undefined {
  const end = at + surface.text.length;
  const before = text.slice(Math.max(0, at - reach), at);
  const behind = text.slice(end, end + reach);
  const around = { text, at, surface, before, behind, title: findCjkTitle(behind, 'after')?.meaning };
  if (isCyrillic.test(surface.text)) return cyrillic(around);
  if (isDevanagari.test(surface.text)) return hindi(around);
  return isHangul.test(surface.text) ? korean(around) : chinese(around);
}

/** A bracket with a Latin name behind it introduces whoever that is. */
const introducesAnother = /^\s?[(（]\s?[A-Z][a-z]+/;

function isOthers({ before, behind, title }: Around): boolean {
  const { another, courtesy, relatives, strangerAhead, strangerBehind } = scriptWords();
  return (
    [another, strangerAhead].some((said) => said.test(before)) ||
    [introducesAnother, courtesy, relatives].some((said) => said.test(behind)) ||
    (title === undefined && strangerBehind.test(behind))
  );
}

function korean(around: Around): Place | undefined {
  const { text, at, before, behind, title } = around;
  const { text: name, isSurname } = around.surface;
  if (/[가-힣·ㆍ-]$/u.test(before)) return undefined;
  // "김영배 의원": a whole name that only begins so; but "류의원", "김씨".
  const isBare = title === undefined && !scriptWords().courtesy.test(behind);
  const rest = name.length === 1 && isBare ? behind.replace(/^[가-힣]{1,3}/u, '') : behind;
  if (rest !== behind) {
    const titled = findCjkTitle(rest, 'after')?.meaning;
    return titled !== undefined || scriptWords().courtesy.test(rest) ? { title: titled, isOther: true } : undefined;
  }
  if (isOthers(around)) return { title, isOther: true };
  // "론 김 의원": a bare word before a surname may be somebody's given name.
  if (isSurname && !isNameBoundary(text, at)) return title && { title, isOther: true };
  if (title !== undefined) return { title };
  if (isSurname && name.replaceAll(' ', '').length < 3) return undefined;
  return scriptWords().endsName.test(behind) ? { title: findCjkTitle(before.trimEnd(), 'before')?.meaning } : undefined;
}

function chinese(around: Around): Place | undefined {
  const { before, behind, surface, title } = around;
  const { text: name, isPart } = surface;
  if (name.length < 2) return undefined;
  const inKana = isKana.test(name);
  // "金·威爾森": another's given name, or one's own.
  const given = /([\u30a1-\u30fc\u3400-\u9fff]+)[·‧・•＝]$/u.exec(before)?.[1];
  if (given !== undefined) return isGivenOf(given, surface) ? undefined : { title, isOther: true };
  const [last, next] = [before.slice(-1), behind.charAt(0)];
  if (namePartSeparator.test(next) || (inKana && (isKana.test(last) || isKana.test(next)))) return undefined;
  if (isOthers(around)) return { title, isOther: true };
  const titled = title ?? findCjkTitle(before, 'before')?.meaning;
  const isLonger = hanSurnames.has(last) || (foreignTails.has(last) && titled === undefined) || foreignTails.has(next);
  // "マレー半島"
  const isThing =
    scriptWords().things.test(behind) || (inKana && title === undefined && scriptWords().kanaThing.test(behind));
  const isShort = isPart && title === undefined && name.length < 3 && !scriptWords().joints.has(next);
  return isThing || isShort || (isLonger && !inKana) ? undefined : { title: titled };
}

function cyrillic(around: Around): Place | undefined {
  const { before, behind, surface } = around;
  const ending = scriptWords().caseEnd.exec(behind)?.[0].length;
  if (ending === undefined || surface.text.length < shortestStem || /[\p{L}-]$/u.test(before)) return undefined;
  if (scriptWords().thingAhead.test(before.toLowerCase()) || /^ \p{Lu}/u.test(behind.slice(ending))) return undefined;
  const ahead = tokenize(before);
  const isBeside = /[\p{L}] $/u.test(before);
  const title = isBeside ? titleEndingAt(ahead, ahead.length - 1)?.meaning : undefined;
  if (title !== undefined) return title.foreign ? { ending, isOther: true } : { ending, title };
  const other = ahead.at(-1);
  if (!isBeside || other === undefined || !isCapitalized(other) || surface.text.includes(' ')) return { ending };
  const given = before.slice(other.start, other.end);
  // "У Браун": a preposition; "Однако Браун": the first word of a sentence may be any.
  if (given.length < 3 || isGivenOf(given, surface)) return { ending };
  return /[.!?…»”] $|^$/u.test(before.slice(0, other.start)) ? undefined : { ending, isOther: true };
}

/** "मरे ने कहा"; but "पाँच लोग मरे" (“died”). */
function hindi({ before, behind }: Around): Place | undefined {
  const ahead = tokenize(before);
  const title = titleEndingAt(ahead, ahead.length - 1)?.meaning;
  if (title?.foreign === true) return { isOther: true };
  return (title !== undefined || scriptWords().beforeName.test(before)) && scriptWords().ofName.test(behind)
    ? { title }
    : undefined;
}

const isGivenOf = (given: string, { introductions }: Surface): boolean =>
  distinctOfficials(introductions).some(({ names }) =>
    names.some((one) => phoneticDistance(given, one.given.join(' ')) < 0.35),
  );
