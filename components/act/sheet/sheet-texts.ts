/** The words to say or to write to an official: on the day, on the topic, by what the reader has chosen and typed. */
import type { TFunction } from 'i18next';
import type { Wish } from '../../../engine/actions/approach';
import type { SheetTarget, Topic } from '../../../engine/actions/sheet-targets';
import type { IsoDate } from '../../../engine/identifiers';
import type { useWords } from '../../basics/words';
import type { Texts } from '../ScriptWords';
import { asksBack, positionWords } from './position-words';

/** What the reader has chosen and typed in the sheet. */
export interface Chosen {
  wish: Wish | undefined;
  reason: string;
  /** What it is about, where it is about no measure. */
  own: string;
  topic: Topic | undefined;
  isIntroduction: boolean;
  way: 'call' | 'email';
  today: IsoDate;
}

/** Days and measures in the language that the words are in. */
type Spoken = ReturnType<ReturnType<typeof useWords>['spokenIn']>;

/** Without a topic of the record: the reader's own. */
function ownPosition(say: TFunction, { wish, reason }: Chosen): string {
  const own = reason.trim();
  if (wish === 'question') return own || say('act.sheet.say.question');
  return [wish && say(`act.sheet.say.tell.${wish}`), own || say('act.sheet.say.reason')].filter(Boolean).join(' ');
}

/** Titles that nobody would say: sentences of a statute book, and lists. */
const isSayable = (title: string): boolean =>
  title.split(/\s+/).length <= 10 && !/^(?:To|A bill|An act|Relating|Providing|Amending)\b|[“”"();/…]/i.test(title);

/** The topic as it is said: by what it does and its number, else by a title that can be said, else by the number alone. */
function spokenTopic(say: TFunction, { measureName }: Spoken, { name, label, title, yes, isBill }: Topic) {
  const said = measureName(name) || label;
  if (yes) {
    const plain = { name: said, yes: yes.replace(/\s*\([^()]*\)/g, '') };
    return say(isBill ? 'act.sheet.topicPlain' : 'act.sheet.topicPlainOther', plain);
  }
  return title && isSayable(title) ? say('act.sheet.topic', { name: said, title }) : said;
}

/** A function of the official, who is named in the words, and whose record and office decide what is said. */
export function sheetTexts(say: TFunction, lang: string, spoken: Spoken, chosen: Chosen) {
  const { wish, reason, own, topic, isIntroduction, way, today } = chosen;
  return ({ acts, isMine, power }: SheetTarget): Texts => {
    const position = isIntroduction
      ? reason.trim() || say('act.sheet.introduce.say')
      : topic
        ? positionWords(say, { wish, reason, acts, power, topic }, { today, date: spoken.date })
        : ownPosition(say, chosen);
    const isAsking = !isIntroduction && (topic ? asksBack({ wish, acts, power }) : wish === 'question');
    const values = {
      answer: isAsking ? '' : say('act.sheet.say.noAnswer'),
      topic: topic
        ? spokenTopic(say, spoken, topic)
        : own.trim() || say(isIntroduction ? 'act.sheet.introduce.topic' : 'act.own.noTopic'),
      position,
    };
    const said = (part: 'script' | 'voicemail' | 'email') => {
      const key = isIntroduction
        ? (`act.sheet.introduce.${part}` as const)
        : isMine || part === 'voicemail'
          ? (`act.own.${part}` as const)
          : (`act.guest.${part}` as const);
      return { text: say(key, values).replace(/[ \u00a0]+/g, ' '), lang };
    };
    return way === 'email' ? { email: said('email') } : { script: said('script'), voicemail: said('voicemail') };
  };
}
