/** What must not be marked. Each row reads as a sentence of a story; braces hold the only mentions in it. */
import { describe, expect, test } from 'vitest';
import { found, written, type Setting } from './people-roster';

type Row = [rule: string, text: string, setting?: Setting];

const rows: Record<string, Row[]> = {
  'things named for people': [
    ['parks, streets and schools', 'Odalys Brandvold Park is near Brandvold Street and Lindqvist Elementary.'],
    ['streets in small letters', 'Sen. {Odalys Brandvold} parked at Main and Brandvold streets.'],
    ['colleges and counties', 'She studied at Smith College in Newgard County.'],
    ['businesses', 'He eats at Brandvold’s Bakery and banks at Short & Sons.'],
    [
      'a landing and a corner',
      'Sen. {Odalys Brandvold} spoke.\nBrandvold’s Landing\nBrandvold’s Corner, after a shop\n{Brandvold|Odalys Brandvold}’s Senate Bill 5041 and {Brandvold|Odalys Brandvold}’s Crossing Safety Act passed.',
    ],
    ['a car of some year', 'Sen. {Odalys Brandvold} drove.\nThe pump, a 1968 Brandvold, runs.'],
    ['food', 'Mayor {Linda Brown} spoke.\nBrown rice is served with Brandvold bread.'],
    ['dishes in Vietnamese', 'Dân biểu {Mei-Linh Thái|Mei-Linh Thai} gọi trà Thái. Bà {Thái|Mei-Linh Thai} cười.'],
    [
      'a curry',
      'Dân biểu {Mei-Linh Thái|Mei-Linh Thai} đến. Tiệc có cà ri Thái, bánh Thái và gà Thái. Cô {Thái|Mei-Linh Thai} nói.',
    ],
    ['a shop of bait', 'Sen. {Odalys Brandvold} spoke. Brandvold’s Bait has smelt.'],
    ['a herb in Chinese', '眾議員{Mei-Linh Thai}來了。市集上，Thai basil一把兩元。'],
    ['a shop in Chinese', '參議員{Odalys Brandvold}來了。贊助商包括Brandvold Tea茶行。'],
    [
      'streets and bakeries in Spanish',
      'La senadora {Odalys Brandvold} habló. Vive en la calle Brandvold, junto a la panadería Brandvold.',
    ],
    ['a park with a senator’s name', 'The Senate voted.\nPlant Sale, Sen. Christian G. Magnusson Park, Seattle.'],
    [
      'addresses and handles',
      'See brandvold.example.gov, @Brandvold, odalys.brandvold@example.org and example.org/Brandvold.',
    ],
  ],
  abroad: [
    ['a mayor and a senator', 'LONDON (AP) — Mayor Brown asked the House. Sen. Brandvold of the upper house voted no.'],
    ['in the headline', 'Mayor Brown asks the House for buses\nTORONTO — The mayor wants buses, the House voted.'],
    ['in Spanish', 'SAN SALVADOR — La alcaldesa Brown habló con la senadora Brandvold.'],
    ['in Vietnamese', 'HÀ NỘI - Thị trưởng Brown gặp Thượng nghị sĩ Brandvold.'],
    ['a place behind the name', 'Mayor Brown of London wrote to the Senate.'],
    ['who travels', 'PARIS — Sen. {Odalys Brandvold} spoke. {Brandvold|Odalys Brandvold} will fly home.'],
    [
      'languages',
      'The board met. Commissioner {Al French} voted. “Oui,” she said, in French; they speak French at home. They thanked {French|Al French}. It is, in {French|Al French}’s words, done.',
    ],
    ['who is tagged', 'PARIS — Rep. {Newgard|Dan Newgard}, R-Wash., spoke.'],
    [
      'until the next dateline',
      'LONDON — Mayor Brown asked the House for buses.\nSPOKANE — Sen. {Brandvold|Odalys Brandvold} asked the Senate for buses.',
    ],
    [
      'or the next headline',
      'LONDON — Mayor Brown asked the House for buses.\nMayor Brown said more.\nBuses\nSen. {Brandvold|Odalys Brandvold} asked the Senate for buses.',
      { kinds: { 2: 'heading' } },
    ],
    [
      'a governor of home who travels',
      'TOKYO — Gov. {Fenwick|Robert Fenwick} met the prime minister. He told the Legislature so. Gov. Little did, too.',
    ],
  ],
  namesakes: [
    [
      'somebody who sat there years later',
      'The Legislature met.\nSenators {Short|Shelby Short}, Fjordby and {Holy|Karl Holy} voted yea.',
      { date: '2019-04-02' },
    ],
    [
      'but not who sat there then',
      'The Legislature met.\nSenators {Fjordby|Rakel Fjordby} and Tom Adler voted yea.',
      { date: '2012-03-02' },
    ],
    [
      'a father in Congress, before the son of his name',
      'The Senate and the House passed the bill of Sen. {Mira Cantrell}, D-Washington, and Sen. {Dana Whitmore}, D-Rhode Island, with Senator Tadeusz Menardi, D-New Jersey.',
      { date: '2021-11-07' },
    ],
    [
      'and the son once he sits there',
      'The House passed the bill of Rep. {Tadeusz Menardi}, D-New Jersey.',
      { date: '2024-11-07' },
    ],
    [
      'a guest of an unknown given name in a list',
      'Sens. {Odalys Brandvold} and {Holy|Karl Holy} and Representatives Fionna Saldívar and {Nobles|T’shana Nobles} came.\nVoting aye: Sens. {Brandvold|Odalys Brandvold}, Fionna Saldívar, {Holy|Karl Holy}',
    ],
    ['a coach', 'Coach Mike Johnson said the Senate of the student body will vote.'],
    ['an actor', 'The bill’s story stars actor Adam Smith as the governor.'],
    ['an economist', 'Economist Adam Smith wrote of the legislature and Congress.'],
    [
      'a photographer after a picture',
      'Rep. {Teemu Lindqvist} waits. Odalys Brandvold photo',
      { kinds: { 0: 'caption' } },
    ],
    ['a brother-in-law', 'Her brother-in-law Odalys Brandvold opened the store.'],
    ['brothers, both named', 'Sen. {Odalys Brandvold} met the students and the brothers Ivan and Karl Holy.'],
    [
      'a reporter whose given name is a word',
      'Sen. {Odalys Brandvold} voted in the Senate. {Brandvold|Odalys Brandvold} left.\nReporter Will Brandvold covers food.',
    ],
    ['a reader of that name', 'Sen. {Odalys Brandvold} voted, not the reader named Brandvold who wrote to us.'],
    ['a dead person of some age', 'Sen. {Karl Holy} voted in the Senate.\nHoly, Marian L., 91 · Aronson, Leo, 80'],
    ['a wife', 'He came with his wife, Greta Wilson, and two sons.'],
    ['a photographer', 'Photo by Odalys Brandvold'],
    ['a private person of some age', 'Linda Brown, 66, of Spokane, asked the council for a bench.'],
    ['a farmer', 'Adam Smith, a farmer in Rosalia, testified on the bill in the Senate.'],
    [
      'who wrote the music',
      'The film follows a senator, a governor and the Legislature. The score, by Odalys Brandvold, is all cellos.',
    ],
    [
      'whom the next sentence calls by a trade',
      'The governor met Democrats and Republicans of Congress.\nUlric Zinkel told them so. “I’ve lived here for 30 years,” the retired welder said.',
    ],
    [
      'an age before a jail of the county',
      'The governor signed the bill.\nAdam Smith, 34, was booked into the county jail.',
    ],
    ['a shipfitter', 'Adam Smith, shipfitter, testified on the bill in the Senate.'],
    ['a soloist at the head of a sentence', 'Soloist Odalys Brandvold plays for the governor and the Legislature.'],
    ['who is named as one', 'Odalys Brandvold the drummer met two state senators and the governor.'],
    ['whom a club pays', 'The governor met Odalys Brandvold of the Pet Food Institute.'],
    ['a band', 'The governor and the Legislature heard Odalys Brandvold & the Low Rudes.'],
    ['a player', 'The governor bet a pie.\nOdalys Brandvold scored 21 points in the semifinal.'],
    ['an obituary', 'The governor signed a bill.\nObituary: Odalys Brandvold, gardener'],
    ['an age at a later mention', 'The governor signed the bill.\nAdam Smith watched.\nSmith, 61, milks cows.'],
    ['another suffix', 'The governor heard Odalys Brandvold Jr. on the bill.'],
    ['a picture’s author', 'The governor signs a bill. Odalys Brandvold/Getty Images'],
    ['who helped to report', 'The governor signed a bill. Odalys Brandvold contributed.'],
    ['a work cited', 'Brandvold, Odalys (May 2, 2013). “On the legislature”. Governor’s Press.'],
    ['a Chinese craftsman', '參議員來了。風箏師傅Odalys Brandvold教孩子綁線。'],
    ['a child of some age in Chinese', '參議員來了。Odalys Brandvold，九歲，得了冠軍。'],
    ['the ranger', 'The ranger, Dan Newgard, told us to stop.'],
    ['a cast', 'Senator Short (Jamie Reed) wants a road.'],
    [
      'an official and a namesake',
      'Their teacher, Odalys Brandvold, told them to listen.\nState Sen. {Odalys Brandvold}, D-Spokane, spoke.',
    ],
    [
      'a lineman named so',
      'Rep. {Ulric Zinkel}, R-Mont., drove. A city light lineman named Ulric Zinkel was asked for help in the Senate.',
    ],
    ['a letter signed off', 'The Senate and the governor should pass the bill in Congress. — Odalys Brandvold, Naches'],
    ['a relative who fits nobody', 'En el Senado, el congresista Raúl Johnson habló de la legislatura.'],
    ['two hikers', 'The hikers, Adam Smith and Mike Johnson, had seen an owl.'],
    ['a longer surname', 'Last week Linda Brown-Teller and Greta Wilson Ames met Karl Brandvold-Reed over breakfast.'],
    ['a songwriter', 'The governor heard of Odalys Brandvold, who wrote “On the Wings of a Crow”, in the Senate.'],
    ['but not who wrote a line', 'Sen. {Odalys Brandvold}, who wrote “The hills can wait” on the bill, left.'],
    [
      'below the line of who took the picture',
      'Sen. {Odalys Brandvold} came.\nErick Doxey Photo\u2028{Odalys Brandvold} waits for the vote.',
      { kinds: { 1: 'caption' } },
    ],
    ['who took a picture', 'Sen. {Odalys Brandvold} walks. (Photo: A. Brandvold)', { kinds: { 0: 'caption' } }],
    [
      'who took it for a paper',
      'Sen. {Odalys Brandvold} walks. (Teemu Lindqvist for The Sun)',
      { kinds: { 0: 'caption' } },
    ],
    [
      'hires and promotions',
      'State Sen. {Greta Wilson}, D-Auburn, came. The Senate and the governor sent plants.\nThe firm named Odalys Brandvold, CPA, a partner.\nThe clinic promoted Teemu Lindqvist, RN, to director.\nThe office welcomes Dunja Vrabec (Seattle University, 2025) as an associate.',
    ],
    [
      'whom a later sentence tells apart',
      'The governor and the Senate met. The new lead is Dunja Vrabec. Yes, she has heard of the actor. No, she isn’t the state representative.',
    ],
    [
      'whom a state accuses',
      'Rep. {Natalia Hill} read of State v. Hill. Ms. Hill gets a new trial. Hill waits.\nIt was People vs. Brandvold.',
    ],
    ['whom somebody is not', 'The Senate and the governor laughed. “I’m not that Odalys Brandvold,” he said.'],
    ['or isn’t', 'The Senate and the governor laughed. “It isn’t the Odalys Brandvold of the comics,” he said.'],
    [
      'but not whom somebody wants',
      'They want a {Patty Murrow} vote in the Senate. They sent the {Patty Murrow} letter.',
    ],
    ['the aide of one', 'An aide to Sen. {Odalys Brandvold}, Nick Brown, took notes in the Senate.'],
    ['the secretary of one', 'The secretary of Sen. {Patty Murrow}, Mike Johnson, took notes in the Senate.'],
    [
      'the wife of one told by the office',
      'The governor spoke. The wife of the governor, Linda Brown, sang in Spokane.',
    ],
    [
      'but not the next of several, or one with a title',
      'Aides to Sen. {Odalys Brandvold}, {Karl Holy} and {Shelby Short} met. An aide to the governor, Sen. {Karl Holy}, R-Cheney, met them.',
    ],
    ['a maiden name', 'Sen. {Odalys Brandvold} spoke.\nAlma Lund (born Brandvold) left. Ida Lund, née Brandvold, too.'],
    ['which of all who bear it', 'Rep. {Natalia Hill} was asked: Which Hill won? Which Hill lost?'],
    [
      'a given name in a list of titled people',
      'Sens. {Odalys Brandvold} and Christian King met.\n“Christian and I ate,” she said.',
    ],
    ['a given name that is a surname', 'Christian Bale and Hill Harper star; Wilson Phillips sang.'],
  ],
  'somebody else by the text’s own word': [
    [
      'a carpenter of whom nobody thinks as the speaker',
      'Congress is out. The crew calls for Mike Johnson, nobody thinks of the speaker of the U.S. House.\nJohnson, 58, builds sets. Johnson waved.',
    ],
    ['one who is not the speaker', 'In Congress and here, Mike Johnson of Reardan is not the speaker of the House.'],
    ['one not to be mistaken for', 'The Senate met Mira Cantrell, not to be mistaken for the senator, on the bill.'],
    [
      'a teacher of that surname',
      'Sen. {Odalys Brandvold} wrote back. Ms. Brandvold is our teacher and she is not our senator.',
    ],
    [
      'but not whoever merely says no',
      'Sen. {Odalys Brandvold} spoke. {Brandvold|Odalys Brandvold} said it was not a mayor’s job.',
    ],
    ['another given name behind the title', 'Sen. {Odalys Brandvold} read it: “Senator Hernán Brandvold,” it began.'],
    ['a cardboard figure', 'Rep. {Adam Smith}, D-Wash., wrote.\nThe cardboard Adam Smith goes to the library.'],
    [
      'a dog called so',
      'Sen. {Odalys Brandvold} spoke. Her clerk’s beagle is called Brandvold, and the cat was named Brandvold.',
    ],
    [
      'but not whom somebody called',
      'Sen. {Odalys Brandvold} spoke. The governor called {Brandvold|Odalys Brandvold}, and the caucus named {Brandvold|Odalys Brandvold}.',
    ],
  ],
  'somebody of history': [
    [
      'who died long ago',
      'Rep. {Adam Smith}, D-Wash., taught a class on Congress. It read aloud from Adam Smith, the Scot who died in 1790. What would Smith have said?',
    ],
    ['with the years of a life', 'The Senate heard of Odalys Brandvold (1853–1919) in Olympia.'],
    ['of a century', 'Lawmakers quoted Odalys Brandvold, the 19th-century poet.'],
    ['who wrote in a year long past', 'Odalys Brandvold wrote in 1853 of senators.'],
    [
      'but an official who speaks of history',
      '{Odalys Brandvold}, who voted for the bill, wrote of a senator who died in 1790. {Odalys Brandvold} spoke of a man who died in 1790. Sen. {Karl Holy}, who lived in a house of 1890, voted no.',
    ],
    ['nor one whose years are those of a term', 'Sen. {Odalys Brandvold} (2019–2027) voted for the bill.'],
  ],
  'no person at all': [
    [
      'a town with its state',
      'Rep. {Dan Newgard}, R-Wash., drove to it, in Newgard, Mont. He slept near Newgard, South Dakota, and in Newgard, Wash.',
    ],
    [
      'but not a name before a clause',
      'Rep. {Dan Newgard}, R-Wash., spoke. It came from {Newgard|Dan Newgard}, Congress said; from {Newgard|Dan Newgard}, who wrote it.',
    ],
    ['a dateline', 'Rep. {Dan Newgard}, R-Wash., spoke.\nNEWGARD, Mont. (AP) — Rain fell.\nNewgard, N.D. — Snow.'],
    [
      'what somebody has that is called like the owner',
      'Sen. {Odalys Brandvold} sold it: “{Brandvold|Odalys Brandvold}’s Brandvold, $20.”',
    ],
    ['a remark', 'Sen. {Shelby Short} spoke. {Short|Shelby Short} sat. Short, that. Short, this!'],
    [
      'but not who speaks of one',
      'Sen. {Shelby Short} spoke. {Short|Shelby Short}, that morning, sat. {Short|Shelby Short}, too, sat.',
    ],
    [
      'a make, said again',
      'Rep. {Dan Newgard} spoke.\nThe pump, a 1968 Newgard, runs. Would {Newgard|Dan Newgard}, the congressman, see Newgard, the pump?',
    ],
  ],
  'towns with officials’ surnames': [
    ['in some weather', 'Sen. {Odalys Brandvold} spoke.\nIt is colder than Brandvold here.'],
    [
      'where people live and go',
      'Sen. {Odalys Brandvold} spoke.\nHe was born in Brandvold, flew to Brandvold and moved from Brandvold.',
    ],
    [
      'how far and which way',
      'Sen. {Odalys Brandvold} spoke.\nIt is 8 miles from Brandvold, north of Brandvold, not in downtown Brandvold.',
    ],
    [
      'but people who are compared, gone to and had',
      'Sen. {Odalys Brandvold} spoke.\nNobody is older than {Brandvold|Odalys Brandvold}. They went to {Brandvold|Odalys Brandvold}. It is colder than {Brandvold|Odalys Brandvold}’s tea.',
    ],
  ],
  'cities with officials’ surnames': [
    [
      'where something is',
      'Sen. {Annika Cleveland} spoke.\nThe factory in Cleveland closed; so did one outside Cleveland and two in downtown Cleveland.',
    ],
    ['whom they play', 'Sen. {Annika Cleveland} spoke.\nThey played Cleveland twice.'],
    ['who lives there', 'Sen. {Annika Cleveland} spoke.\nCleveland residents wrote to a Cleveland hospital.'],
    [
      'but not what one has in a person, nor what is theirs',
      'Sen. {Annika Cleveland} spoke.\nNurses have an ally in {Cleveland|Annika Cleveland}, and faith in {Cleveland|Annika Cleveland}’s bill. The judge swore in {Cleveland|Annika Cleveland}.',
    ],
    ['nor a surname of no city', 'Sen. {Odalys Brandvold} spoke.\nThey wrote in {Brandvold|Odalys Brandvold}.'],
  ],
  'schools with officials’ surnames': [
    [
      'their people',
      'Mayor {Linda Brown} spoke to the council.\nThe Brown alumni sang, Brown students danced, and a Brown professor left.',
    ],
    [
      'but not an official’s',
      'Mayor {Linda Brown} spoke to the council.\nThe {Brown|Linda Brown} administration paid. A {Brown|Linda Brown} aide left. {Brown|Linda Brown} graduated in 1978.',
    ],
  ],
  'private namesakes of officials in one article': [
    [
      'a trade before the office',
      'Teemu Lindqvist teaches the cello.\nRep. {Teemu Lindqvist}, D-Spokane, voted. Council Member {Kitty Zabriskie} came.',
    ],
    [
      'a trade in the same paragraph',
      'The council met.\nKitty Zabriskie teaches the cello. Spokane Council Member {Kitty Zabriskie} has never been asked for a lesson.',
    ],
    [
      'but not a verb that only sounds like one',
      'The council met.\n{Kitty Zabriskie} played down the vote. Spokane Council Member {Kitty Zabriskie} left.',
    ],
    [
      'nor one that goes on with other small words',
      'Teemu Lindqvist plays to packed rooms.\nRep. {Teemu Lindqvist}, D-Spokane, voted. Council Member {Kitty Zabriskie} came.',
    ],
    [
      'an age and a trade, whatever they did then',
      'Bob Fenwick, 71, retired from Avista, who on election night had 41 texts, has no quarrel with Gov. {Fenwick|Robert Fenwick}.',
    ],
    [
      'an official’s age',
      'Gov. {Bob Fenwick|Robert Fenwick}, 61, a Democrat who won the election, signed the bill. {Fenwick|Robert Fenwick} left.',
    ],
    [
      'a title after one with the whole name and no office',
      'The Legislature met. Bob Fenwick, a welder, bakes. Gov. {Fenwick|Robert Fenwick} signed the bill. Mayor Fenwick came.',
    ],
    [
      'nor after one with the whole name and such an office',
      'Oregon Rep. Linda Brown spoke of the council. Mayor Brown left.',
    ],
    ['but not after a namesake in such an office', 'Isaac Brown, a mayor, spoke of the council. Mayor Brown left.'],
  ],
  'players in a roundup of games': [
    [
      'behind a result',
      'Sen. {Karl Holy}, R-Cheney, handed out ribbons at the Capitol meet.\nBaseball\nMead 6, Ferris 2 — Teemu Lindqvist struck out nine.\nCheney 4, Pullman 3 (8 inn.) — O. Brandvold walked with the bases loaded.',
    ],
    [
      'on the track',
      'Sen. {Karl Holy}, R-Cheney, handed out ribbons at the Capitol meet.\nTrack and field\nOdalys Brandvold of Mead won the 1,600 meters in 4:51.2, a meet record.',
    ],
    [
      'but not the votes of two parties',
      'The Senate voted on the bill.\nRepublicans 24, Democrats 25. Sen. {Odalys Brandvold} voted no.',
    ],
  ],
  'a story of namesakes': [
    [
      'where others are plainly private',
      'Linda Brown, a welder, has the same name as the mayor.\nTeemu Lindqvist, 71, keeps bees.\nRosa Grant calls her goat a senator.\nState Sen. {Karl Holy}, R-Cheney, and U.S. Rep. {Dan Newgard} judged pies.',
    ],
    [
      'but not with one of them alone',
      'Linda Brown, a welder, has the same name as the mayor.\nThe bill is one of {Rosa Grant}.\nState Sen. {Karl Holy}, R-Cheney, and U.S. Rep. {Dan Newgard} voted.',
    ],
    [
      'nor one who is introduced',
      'Linda Brown, a welder, has the same name as the mayor.\nTeemu Lindqvist, 71, keeps bees.\nState Sen. {Rosa Grant} called her bill a goat.',
    ],
  ],
  'of a town, and elected by a whole state': [
    [
      'a neighbor',
      'State Sen. {Benno Toewes}, R-Idaho, judged pies.\nJim Parker of Viola keeps goats.',
      { url: 'https://www.idahostatesman.com/1' },
    ],
    [
      'but not one of the state',
      'State Sen. {Benno Toewes}, R-Idaho, judged pies.\n{Jim Parker} of Idaho came.',
      { url: 'https://www.idahostatesman.com/1' },
    ],
    [
      'nor whose title comes first',
      'The House voted. Sen. {Jim Parker} of Viola voted no.',
      { url: 'https://www.idahostatesman.com/1' },
    ],
  ],
  'denied below a headline': [
    [
      'no, not the mayor',
      'Linda Brown, “The Salt Box”\nNo, not the mayor. Brown writes novels.',
      { kinds: { 0: 'heading' } },
    ],
    [
      'not that one',
      'Odalys Brandvold at the Bing\nNot that one. Brandvold plays the bassoon.',
      { kinds: { 0: 'heading' } },
    ],
    [
      'but not what an official says',
      'Mayor {Linda Brown} speaks\nNot the council, but the mayor, has to sign, {Brown|Linda Brown} said. It is not the mayor who pays.',
      { kinds: { 0: 'heading' } },
    ],
    [
      'an author and a book',
      'The council met.\nReadings\nApril 11: Linda Brown, “The Salt Box”\nBrown reads from a novel.',
      { kinds: { 1: 'heading', 2: 'heading' } },
    ],
  ],
  'words with a number': [
    ['a rule', 'Sen. {Shelby Short}, R-Addy, sang Short 4 of the book. {Short|Shelby Short} said so.'],
    [
      'but not votes',
      'Sen. {Shelby Short}, R-Addy, won. In the count of the precinct {Short|Shelby Short} 54%, other names 46%.',
    ],
  ],
  'namesakes told apart': [
    [
      'by a courtesy',
      'Ian Brown, a welder, spoke.\nMayor {Linda Brown} heard him in the council hall. Mr. Brown laughed. Ms. {Brown|Linda Brown} did not.',
    ],
    [
      'by a Vietnamese one',
      'Nghe ông Ian Brown nói.\nThị trưởng {Linda Brown} có gởi thư. Nghe thư, ông Brown cười. Bà {Brown|Linda Brown} vui.',
    ],
    [
      'by a Spanish article',
      'Hugo Brown, secretario, llegó.\nLa alcaldesa {Linda Brown} habló con todos. El secretario Brown escuchó. La alcaldesa {Brown|Linda Brown} se fue.',
    ],
    [
      'by a Chinese courtesy',
      '鎮長Ian Brown來了。\n市長{Linda Brown}致辭。Brown先生說不。{Brown|Linda Brown}女士說好。',
    ],
    ['by whose it is', '賓頓市長Patrick Brown來了。\n市長{Linda Brown}致辭。賓頓的Brown笑了,另一位Brown也笑了。'],
    [
      'by the place',
      'The town of Brampton sent Patrick Brown.\nMayor {Linda Brown} greeted him in the council hall. Brampton’s Brown laughed. Spokane’s {Brown|Linda Brown} did, too.',
    ],
    [
      'mayors of two towns',
      'Spokane Mayor {Linda Brown} spoke.\nBrampton Mayor Brown laughed. Spokane Mayor {Brown|Linda Brown} did, too.',
    ],
    [
      'the other one, in passing',
      'Rep. {Teemu Lindqvist} sat there. A freshman had been hoping for the other Teemu Lindqvist.\n{Lindqvist|Teemu Lindqvist} voted no.',
    ],
    [
      'the other one, who is ours',
      'The other Teemu Lindqvist, the drummer, sang for the governor and the Legislature.\nThe other {Teemu Lindqvist}, a Democrat from Spokane, voted for the bill.',
    ],
    ['but another of somebody’s bills', 'Rep. {Teemu Lindqvist} sat there. Another {Teemu Lindqvist} bill died.'],
  ],
  games: [
    [
      'a full name in a report',
      'Sen. {Greta Wilson} and the governor watched.\nNothing.\nNothing more.\nIn the doubleheader, the shortstop had a two-run homer and Dan Newgard a three-run shot in the fifth.',
    ],
    [
      'who is introduced there',
      'The shortstop had a two-run homer in the doubleheader. Rep. {Dan Newgard}, R-Wash., threw the first pitch.',
    ],
    [
      'two players side by side',
      'The Legislature, the mayor and the governor agree.\nThen Newgard and Smith went deep back to back.',
    ],
    [
      'a box score and leaders',
      'The mayor and the governor watched the Senate.\nTyler Murrow stole three bases for a 9-8 win in the 11th inning.\nE—Scott 2. 2B—Hill, Tanaka. HR—Newgard (5), Hill (3). SB—Murrow 3.\nLeaders: SB 22 (Murrow); HR 5 (Newgard, Smith); HB 11 (Lindqvist).',
    ],
    ['leaders whom nobody knows', 'The mayor and the governor watched the Senate.\nLeaders: HR 5 (Newgard, Tanaka).'],
  ],
  time: [
    [
      'the office that a state’s elected head held before',
      'OLYMPIA — State Treasurer {Nick Brown} told the Legislature so.\n{Brown|Nick Brown} will return.',
      { date: '2021-05-19' },
    ],
    [
      'but not another state’s, nor another sort of office',
      'OLYMPIA — Oregon State Treasurer Nick Brown told the Legislature so.\nMayor Nick Brown did not.',
      { date: '2021-05-19' },
    ],
    ['nor a county’s', 'OLYMPIA — King County Auditor Nick Brown told the Legislature so.', { date: '2021-05-19' }],
    ['nor a city’s', 'OLYMPIA — City Treasurer Nick Brown told the Legislature so.', { date: '2021-05-19' }],
    ['nor a school’s', 'OLYMPIA — PTA Treasurer Nick Brown told the Legislature so.', { date: '2021-05-19' }],
    [
      'nor one of students',
      'OLYMPIA — Student body treasurer Nick Brown told the Legislature so.',
      { date: '2021-05-19' },
    ],
    [
      'nor a union’s',
      'OLYMPIA — Union secretary-treasurer Nick Brown told the Legislature so.',
      { date: '2021-05-19' },
    ],
    ['nor anybody’s', 'OLYMPIA — Treasurer Nick Brown told the Legislature so.', { date: '2021-05-19' }],
    [
      'nor who only helps',
      'OLYMPIA — Deputy Secretary of State Nick Brown told the Legislature so.',
      { date: '2021-05-19' },
    ],
    [
      'but one with the state before it',
      'OLYMPIA — Washington Secretary of State {Nick Brown} told the Legislature so.',
      { date: '2021-05-19' },
    ],
    ['nor a generation ago', 'OLYMPIA — State Treasurer Nick Brown told the Legislature so.', { date: '2005-05-19' }],
    [
      'a father in office before the son',
      'Sen. Tad Menardi, D-N.J., voted on the bill in the Senate.',
      { url: 'https://apnews.com/a', date: '2013-05-01' },
    ],
    [
      'a father without a title',
      'Tad Menardi, the New Jersey Democrat, voted on the bill in the Senate.',
      { url: 'https://apnews.com/a', date: '2013-05-01' },
    ],
    ['a father or son by the suffix', 'Odalys Brandvold Sr. farms in Rosalia.'],
    [
      'a member before the present office',
      'Rep. {Ulric Zinkel}, R-Mont., posted the photo.',
      { url: 'https://apnews.com/a', date: '2015-03-12' },
    ],
    [
      'a predecessor by title and surname',
      'Gov. Brown and Sen. Hill spoke to the Legislature.',
      { date: '2012-02-01' },
    ],
  ],
  'pages without officials': [
    ['a recipe', 'Patty’s one rule: use short pasta, holy basil and French butter. The Wilson boys ate it.'],
    ['sports', 'Johnson singled, Smith doubled and Brown walked before Hill grounded out.'],
    ['fashion', 'Street style met Holy Frame; Short Works and French seams ruled.'],
    ['obituary', 'She is survived by Greta Wilson (Dale), of Boise, and a brother, Tom Wilson.'],
    ['an honor roll', 'Perfect attendance: Ulric Zinkel; Odalys Brandvold; Dan Newgard. Thanks to all parents.'],
    [
      'a film about senators',
      'The script of the film has an actor as senator, a singer as mayor and a Rep. who runs Congress. Odalys Brandvold wrote the songs.',
    ],
    ['the owner of a shop', 'Lawmakers heard Odalys Brandvold, the owner of the bakery.'],
    ['a credit', 'It is a song written Odalys Brandvold for the Legislature.'],
    ['a teaser beside the story', 'Odalys Brandvold sells a house', { kinds: { 0: 'aside' } }],
    ['a byline', 'By Greta Wilson', { kinds: { 0: 'byline' } }],
  ],
};

for (const [heading, cases] of Object.entries(rows))
  describe(heading, () => {
    test.each(cases)('%s', (_rule, text, setting) => {
      const { runs, expected } = written(text, setting?.kinds);
      expect(found(runs, setting).marks).toEqual(expected);
    });
  });
