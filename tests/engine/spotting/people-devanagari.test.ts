/** Names in Devanagari, beside an office, and later alone. Each row reads as a short article. */
import { expect, test } from 'vitest';
import { isHomophone } from '../../../engine/spotting/people/sounds/sounds';
import type { Setting } from './people-roster';
import { type Example, findsInExamples } from './people-rows';

const anywhere: Setting = { url: 'https://www.example.com/1' };

const rows: Record<string, Example[]> = {
  'the office before the name': [
    ['a senator', 'सीनेटर {मीरा कैंट्रेल|Mira Cantrell} ने कहा।'],
    ['a governor, by the name in use', 'गवर्नर {बॉब फेनविक|Robert Fenwick} ने हस्ताक्षर किए।'],
    ['a mayor, behind her town', 'स्पोकेन की मेयर {लिंडा ब्राउन|Linda Brown} ने पार्क खोला।'],
    ['of Congress', 'सांसद {एडम स्मिथ|Adam Smith} ने विरोध किया।'],
    ['two offices', 'सीनेटर {मीरा कैंट्रेल|Mira Cantrell} और सीनेटर {पैटी मरो|Patty Murrow} ने कहा।'],
    ['where the state is named', 'वाशिंगटन राज्य के गवर्नर {बॉब फेनविक|Robert Fenwick} ने कहा।', anywhere],
    ['where nothing is said of state or nation', 'गवर्नर बॉब फेनविक ने कहा।', anywhere],
    ['another office', 'गवर्नर लिंडा ब्राउन और मेयर एडम स्मिथ ने कहा।'],
    ['no office', 'वकील लिंडा ब्राउन और प्रोफेसर बॉब फेनविक ने कहा। मीरा कैंट्रेल ने गाया।'],
    ['another sound', 'सीनेटर मीरा कैंटन ने कहा।'],
  ],
  'later on': [
    ['the surname', 'गवर्नर {बॉब फेनविक|Robert Fenwick} ने कहा। {फेनविक|Robert Fenwick} के अनुसार।'],
    ['behind a word that joins', 'गवर्नर {बॉब फेनविक|Robert Fenwick} ने कहा और {फेनविक|Robert Fenwick} ने लिखा।'],
    ['a word of the same letters', 'सीनेटर {पैटी मरो|Patty Murrow} ने कहा। पाँच लोग मरो कहते थे।'],
    ['another of the name', 'मेयर {लिंडा ब्राउन|Linda Brown} ने कहा। बेकर ब्राउन ने गाया।'],
  ],
};

findsInExamples(rows);

test.each([
  ['कैंटवेल', 'Cantwell'],
  ['मरे', 'Murray'],
  ['फर्ग्यूसन', 'Ferguson'],
  ['जयपाल', 'Jayapal'],
  ['रोज़', 'Rose'],
  ['जॉनसन', 'Johnson'],
])('%s sounds the same as %s', (native, latin) => expect(isHomophone(native, latin)).toBe(true));

test.each([
  ['कैंटन', 'Cantwell'],
  ['ब्राउनिंग', 'Brown'],
])('%s does not sound the same as %s', (native, latin) => expect(isHomophone(native, latin)).toBe(false));
