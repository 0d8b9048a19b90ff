/** Who a surname or a given name alone refers to. Each row reads as a short article; braces hold what has to be found. */
import { describe, expect, test } from 'vitest';
import { found, written, type Setting } from './people-roster';

type Row = [rule: string, text: string, setting?: Setting];

const rows: Record<string, Row[]> = {
  surnames: [
    [
      'behind an adverb that opens the sentence',
      'Sen. {Odalys Brandvold} spoke. Afterward {Brandvold|Odalys Brandvold} left. Ultimately {Brandvold|Odalys Brandvold} won.',
    ],
    [
      'a namesake’s former office',
      'Spokane Mayor {Linda Brown} spoke. Dale Brown, whose time as senator ended, came. Brown, whose term as senator was long, sat.',
    ],
    [
      'an office of another body',
      'Lawmakers of the Legislature met on a bill. Nick Brown, whose time as attorney general of the moot court ended, spoke. Former Attorney General Nick Brown of the tribe came.',
    ],
    [
      'an office of the state',
      'Lawmakers of the Legislature met on a bill. {Nick Brown}, the attorney general of the state, spoke.',
    ],
    ['a mayor of a town', 'Mayor Brown of the town of Yelm cut the ribbon.'],
    [
      'whom somebody speaks for',
      'Lawmakers came: Sen. {Karl Holy} spoke for the island and Sen. {Shelby Short} for the town.',
    ],
    ['a mayor of the city', 'Mayor {Brown|Linda Brown} of the city of Spokane cut the ribbon.'],
    [
      'by the office, where another has the surname',
      'Spokane Valley Mayor {Laurel Padwick} spoke. Her husband, former state Sen. Mike Padwick, came.\nThey left.\nPadwick, the former senator, laughed. {Padwick|Laurel Padwick}, whose term as mayor ends next year, sat. {Padwick|Laurel Padwick}, the mayor, ate.',
    ],
    [
      'a row of surnames in a cell, one of them a word',
      'Sens. {Karl Holy}, {Odalys Brandvold} and {Annika Cleveland} met on the bill.\n{Holy|Karl Holy}, {Brandvold|Odalys Brandvold}, {Cleveland|Annika Cleveland}\nShort, Low, Medium',
      { kinds: { 1: 'cell', 2: 'cell' } },
    ],
    [
      'but not one of both',
      'Sen. {Patty Murrow}, D-Wash., spoke. The Murrow-Cantrell bill is long. So is the Murrow-Abernathy plan.',
    ],
    [
      'nor a person of both names, a street or a firm',
      'Sens. {Patty Murrow}, D-Wash., and {Mira Cantrell}, D-Wash., spoke. Jane Murrow-Cantrell bill collectors came to the Murrow-Cantrell farm. A Murrow-Cantrell is near.',
    ],
    ['a surname alone introduces nobody', 'Brandvold spoke. Hill and Short were out.'],
    [
      'it refers to the one introduced, possessive or not',
      'Sen. {Odalys Brandvold} spoke. {Brandvold|Odalys Brandvold}’s bill died, {Brandvold|Odalys Brandvold} said.',
    ],
    [
      'in later paragraphs too',
      'Sen. {Odalys Brandvold} spoke.\nNothing else.\n“No,” {Brandvold|Odalys Brandvold} said.',
    ],
    [
      'who took a picture plays no part',
      'Sen. {Odalys Brandvold} spoke.\nThe hall. Nils Brandvold photo\n{Brandvold|Odalys Brandvold} left.',
      { kinds: { 1: 'caption' } },
    ],
    [
      'a surname that says how much, and does something',
      'Idaho Gov. {Clem Little} signed the bill.\n{Little|Clem Little} struck $1.1 million. {Little|Clem Little} rose early. {Little|Clem Little} has signed it. {Little|Clem Little} is expected to leave.',
    ],
    [
      'a paragraph of others of the name leaves nobody to mean',
      'Attorney General {Nick Brown} filed the suit.\nAmong them were Maria Brown and her son Ty Brown.\n“He was my only child,” Brown said.',
    ],
    [
      'namesakes told apart by "the" and the state',
      'Reps. {Adam Smith}, D-Wash., and {Chris Smith}, R-N.J., voted in the House of Congress.\nThe New Jersey {Smith|Chris Smith} laughed. The Georgia Smith sang.',
    ],
    ['what a verb and a plural share', 'Sen. {Odalys Brandvold} spoke. ({Brandvold|Odalys Brandvold} parks a truck.)'],
    [
      'until somebody else of that surname is introduced',
      'Sen. {Odalys Brandvold} spoke.\nHer son Nils Brandvold cooks.\nBrandvold likes soup.',
    ],
    [
      'a title brings the official back',
      'Sen. {Odalys Brandvold} spoke.\nNils Brandvold cooks.\nSen. {Brandvold|Odalys Brandvold} eats.',
    ],
    [
      'and the surname after it, until the other is named again',
      'Nils Brandvold cooks.\nSen. {Odalys Brandvold} spoke.\nState Sen. {Brandvold|Odalys Brandvold}, D-Spokane, eats. It rained.\n{Brandvold|Odalys Brandvold} likes soup. Dr. Brandvold left.\nNils Brandvold came.\nBrandvold likes rain.',
    ],
    [
      'two officials of one surname are told apart by a courtesy',
      'Mayor {Linda Brown} met Attorney General {Nick Brown}.\nMr. {Brown|Nick Brown} left. Ms. {Brown|Linda Brown} stayed. {Brown|?} laughed.',
    ],
    [
      'an official and somebody else, too',
      'Rep. {Adam Smith}, D-Wash., met Ann Smith in Congress.\nMs. Smith agreed. Mr. {Smith|Adam Smith} did not. Smith left.',
    ],
    [
      'but not the wife or the widow of another',
      'State Sen. {Greta Wilson}, D-Auburn, spoke. Al Wilson, a welder, and his widow came.\nMrs. Wilson said no. Ms. Wilson left.',
    ],
    [
      'nor one of a couple',
      'State Sen. {Greta Wilson}, D-Auburn, spoke. She met her husband, Al Wilson.\nMs. Wilson said no.',
    ],
    [
      'nor one of three',
      'State Sen. {Greta Wilson}, D-Auburn, spoke. Al Wilson and Pete Wilson came.\nMs. Wilson said no.',
    ],
    [
      'what is missed is no courtesy',
      'State Sen. {Greta Wilson}, D-Auburn, met Al Wilson, a welder.\nWe will miss Wilson. But Miss {Wilson|Greta Wilson} stayed.',
    ],
    [
      'names that say nothing are left to other signs',
      'Sen. {Odalys Brandvold} spoke.\nMr. {Brandvold|Odalys Brandvold} left.',
    ],
    [
      'who comes up as an official and does something goes on speaking',
      'A trio sang Tracy Brandvold’s song. Sen. {Odalys Brandvold}, D-Spokane, read a welcome. “I asked for a solo,” {Brandvold|Odalys Brandvold} said.',
    ],
    [
      'but not where no quotation is theirs',
      'Tracy Brandvold wrote it. Sen. {Odalys Brandvold}, D-Spokane, loves it. Brandvold released it in 1988. Brandvold told the court so. She has “no doubt” Brandvold said.',
    ],
    [
      'but not whom somebody else does something to',
      'A neighbor of theirs, Ann Brandvold, told Sen. {Odalys Brandvold}, D-Spokane, to leave. “Go,” Brandvold said.',
    ],
    [
      'nor where the other comes up again',
      'Sen. {Odalys Brandvold}, D-Spokane, read a welcome for her neighbor Ann Brandvold. “I asked for it,” Brandvold said.',
    ],
    [
      'English words are none in other languages',
      'El senador {Karl Holy} habló en Olympia. {Holy|Karl Holy} ya avisó.\n{Holy|Karl Holy} también votó.',
    ],
    [
      'two officials of one surname are told apart by title',
      'Mayor {Linda Brown} met Attorney General {Nick Brown}.\nMayor {Brown|Linda Brown} spoke.',
    ],
    ['… or asked about', 'State Sens. {Greta Wilson} and {Tom Wilson|Thomas Wilson} spoke.\n{Wilson|?} said no.'],
    [
      '… or told by the paragraph',
      'State Sens. {Greta Wilson} and {Tom Wilson|Thomas Wilson} spoke.\n{Greta Wilson} left. {Wilson|Greta Wilson} was tired.',
    ],
    [
      'an apposition tells more of the only one introduced',
      'Sen. {Karl Holy}, R-Cheney, spoke.\n{Holy|Karl Holy}, a pilot, has said no. Holy, the pilot, left.',
    ],
    [
      'an apposition presents somebody new',
      'Mayor {Linda Brown} threw the first pitch.\nBrown, the left-hander from Tulsa, caught it.',
    ],
    [
      'an apposition about an earlier occupation tells more of the same person',
      'Rep. {Adam Smith}, D-Wash., spoke. {Smith|Adam Smith}, a former pilot, sat down.',
    ],
    [
      'a dash explains a surname after it',
      '“A bill,” he said. {Brandvold|Odalys Brandvold} — state Sen. {Odalys Brandvold}, that is — laughed.',
    ],
    [
      'relatives of the one a story is about go by their first names',
      'Sen. {Odalys Brandvold} spoke.\nSen. {Odalys Brandvold}, D-Spokane, has a shop.\nHer son, Nils Brandvold, cooks.\n{Brandvold|Odalys Brandvold} likes soup.',
    ],
    [
      'the town an official was introduced with tells two apart',
      'State Sen. {Greta Wilson}, D-Auburn, met state Sen. {Tom Wilson|Thomas Wilson}, R-Longview.\nSen. {Wilson|Thomas Wilson} of Longview laughed.',
    ],
    ['a thing of that name', 'Rep. {Dan Newgard}, R-Wash., spoke.\nA Newgard dictionary has 14 words for rain.'],
    ['a firm is nobody', 'Mayor {Linda Brown} signed a contract with Brown & Caldwell.'],
    [
      'headlines read ahead',
      '{Brandvold|Odalys Brandvold} wants a bridge\nState Sen. {Odalys Brandvold}, D-Spokane, wants a bridge.',
      { kinds: { 0: 'heading' } },
    ],
  ],
  'surnames that are words': [
    [
      'a place or an event with a name is nobody of that surname',
      'Rep. {Natalia Hill}, D-Spokane, ran the booth of the Legislature. The Salmon Hill is near. They met at Blossom Hill.\n{Hill|Natalia Hill} said no.',
    ],
    [
      'but somebody with an uncommon given name is',
      'Rep. {Natalia Hill}, D-Spokane, ran the booth of the Legislature. Xiomara Hill, a baker, sold bread.\nHill said no.',
    ],
    [
      'likewise behind a preposition of speech',
      'Rep. {Natalia Hill}, D-Spokane, ran the booth of the Legislature. It was sold by Xiomara Hill of Spokane, who has long wanted to move away.\nHill said no.',
    ],
    [
      'a word at the start of a sentence',
      'Rep. {Natalia Hill} walked. Hill climbs are hard. {Hill|Natalia Hill} said so.',
    ],
    [
      'after an article',
      'Sen. {Leonard Christian} met a Christian group. “The Christian way,” {Christian|Leonard Christian} said.',
    ],
    [
      'a people or a faith before a noun',
      'Sen. {Leonard Christian} spoke to Christian schools, and {Christian|Leonard Christian} left.',
    ],
    [
      'two words of one kind at the head of a sentence',
      'Sen. {Shelby Short} spoke. “Short and dry,” a clerk said. {Short|Shelby Short} and others laughed.',
    ],
    ['a word in small letters', 'Sen. {Shelby Short} gave a short speech. {Short|Shelby Short} voted no.'],
    ['a speaker label', 'Commissioner {Al French} takes questions.\n{FRENCH|Al French}: French drains, mostly.'],
    [
      'a word that does what people do',
      'Sen. {Shelby Short} spoke. {Short|Shelby Short} flew home. {Short|Shelby Short} knows it. Short spruce grows there.',
    ],
    [
      'but not a person whose given name few have',
      'Zorabeth Hill came.\nRep. {Natalia Hill} left.\nHill gave a prize.',
    ],
    [
      'behind prepositions of other languages that sound like things',
      'La senadora {Odalys Brandvold} habló.\nHablaron con {Brandvold|Odalys Brandvold}. Họ gọi {Brandvold|Odalys Brandvold} và gửi thư cho {Brandvold|Odalys Brandvold}.',
    ],
    [
      'whom Spanish says with an "a"',
      'La senadora {Odalys Brandvold} habló.\nA {Brandvold|Odalys Brandvold} lo escucharon.',
    ],
    [
      'who reported something',
      'Sen. {Odalys Brandvold} spoke.\nThe panel said the same, {Brandvold|Odalys Brandvold} reported.',
    ],
    [
      'after "that"',
      'Rep. {Natalia Hill} spoke. He said that {Hill|Natalia Hill}’s plan is sound, and that {Hill|Natalia Hill} knows. That hill’s top is bare.',
    ],
    [
      'after "another" before what is theirs',
      'Sen. {Odalys Brandvold} spoke. Another {Brandvold|Odalys Brandvold} bill died. Another Brandvold came.',
    ],
    [
      'behind what Tagalog sets before a name',
      'Sinabi ni Rep. {Mei-Linh Thai} sa lehislatura.\nSi {Thai|Mei-Linh Thai} ang unang nagsalita.',
    ],
    [
      'told apart within a paragraph',
      'The late Rep. Walt Brandvold objected. Sen. {Odalys Brandvold}, no relation, told of it. “Yes,” {Brandvold|Odalys Brandvold} said.\nBrandvold left.',
    ],
    [
      'not where the namesake comes last',
      'Sen. {Odalys Brandvold} told of it. Pastor Dale Brandvold, no relation, smiled. “Yes,” Brandvold said.',
    ],
    [
      'a quotation that ends with "written" is no credit',
      '“It is the bill I’d have written,” {Dunja Vrabec} told lawmakers.\n“It is long,” {Vrabec|Dunja Vrabec} said.',
    ],
    [
      'an introduction far below makes who was named above somebody else',
      'Odalys Brandvold spoke of the bill in the Senate.\nLawmakers met.\nIt rained.\nSen. {Odalys Brandvold}, D-Spokane, spoke.',
    ],
    [
      'but not one in a caption',
      '{Odalys Brandvold} spoke of the bill in the Senate.\nLawmakers met.\nIt rained.\nSen. {Odalys Brandvold}, D-Spokane, speaks.',
      { kinds: { 3: 'caption' } },
    ],
    [
      'whom somebody asks or tells',
      'Sen. {Karl Holy}, R-Cheney, spoke.\nA farmer asked {Holy|Karl Holy} why. He told {Holy|Karl Holy} what it cost and showed Holy Family the bill. They sing Holy songs.',
    ],
    [
      'a bill called by its sponsor',
      'Sen. {Leonard Christian} spoke. She signed the Christian bill, not for the Christian vote, the Christian creed, the Holy bill of fare or the Hill climb.',
    ],
    [
      'English verbs and articles of dishes are no foreign adverbs',
      'Sen. {Shelby Short} spoke. Short lo mein came. Short les was sung.',
    ],
    [
      'in captions full of names',
      'Rep. {Natalia Hill} and Sen. {Odalys Brandvold} spoke.\nFrom left: Mayor {Linda Brown}, {Hill|Natalia Hill}, {Brandvold|Odalys Brandvold} and Councilman {Paul Dillwyn} near Wellesley Avenue.\nStreet Style Meets Hill Climbs and Short Works',
      { kinds: { 1: 'caption', 2: 'caption' } },
    ],
    [
      '"that" is no article here',
      'Sen. {Leonard Christian} ran so that {Christian|Leonard Christian} could catch the bus.',
    ],
  ],
  'given names': [
    [
      'but not where the writer is no colleague',
      'I am glad to write to you about the bills of this session.\nI went to see the clinic that the Legislature paid for.\nI thank Sen. {Karl Holy}, R-Cheney. Karl was a deputy for years, and I trust his word.',
    ],
    [
      'nor where another of the name came first',
      'I am glad to write to you about the bills of this session.\nMy district asked for a clinic, and I went to see it.\nMy neighbor Karl and I drove to see the Legislature.\nI thank my seatmate, Sen. {Karl Holy}, R-Cheney. Karl was a deputy for years.',
    ],
    [
      'nor far from the full name',
      'I am glad to write to you about the bills of this session.\nMy district asked for a clinic, and I went to see it.\nI thank my seatmate, Sen. {Karl Holy}, R-Cheney, of the Legislature.\nThe road will be paved in June, and I hope that it holds.\nKarl was a deputy for years, and I trust his word.',
    ],
    [
      'nor in a story',
      'The clinic opened on Monday after a long session of the Legislature.\nThe bill is by Sen. {Karl Holy}, R-Cheney. Karl was a deputy for years.\nThe doors open at noon, the clinic says, and close at six.',
    ],
    [
      'spoken of by somebody',
      'Sen. {Odalys Brandvold} chairs the panel.\n“{Odalys|Odalys Brandvold} never sleeps,” a colleague said.',
    ],
    ['not in the paper’s own voice', 'Sen. {Odalys Brandvold} chairs the panel.\nOdalys is a name from Cuba.'],
    [
      'not where another bears it',
      'Sen. {Odalys Brandvold} chairs the panel. Odalys Reed watched.\n“Odalys knows,” he said.',
    ],
    [
      'initials of three words',
      'Rep. {Marit Glendower Pruitt}, D-Wash., spoke.\n{MGP|Marit Glendower Pruitt} left. Mgp and MG are no names.',
    ],
    [
      'of two who share a surname, in any voice',
      'State Sens. {Greta Wilson} and {Tom Wilson|Thomas Wilson} spoke.\n“No,” said {Greta|Greta Wilson}. {Tom|Thomas Wilson} agreed.',
    ],
    ['but nobody whose age is told', 'State Sens. {Greta Wilson} and {Tom Wilson|Thomas Wilson} spoke.\nTom, 8, sang.'],
    [
      'but not where others have it, nor where one of them is no official',
      'State Sens. {Greta Wilson} and {Tom Wilson|Thomas Wilson} spoke.\nSaid Tom: no. Tom Reed laughed.\nSen. {Odalys Brandvold} met Nils Brandvold.\nOdalys laughed.',
    ],
    [
      'not far from where the official is named',
      'Sen. {Odalys Brandvold} chairs.\nA.\nB.\nC.\nD.\nE.\n“{Odalys|Odalys Brandvold} knows,” he said.\n“Odalys knows,” she said.',
    ],
    ['not of somebody unnamed', '“Odalys never sleeps,” a colleague said of the Senate.'],
  ],
};

for (const [heading, cases] of Object.entries(rows))
  describe(heading, () => {
    test.each(cases)('%s', (_rule, text, setting) => {
      const { runs, expected } = written(text, setting?.kinds);
      expect(found(runs, setting).marks).toEqual(expected);
    });
  });
