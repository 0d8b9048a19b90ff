/** What is called like an official, and is nobody. Braces hold the only mentions of a row. */
import { findsWhatIsBraced } from './people-rows';

findsWhatIsBraced({
  'things named for people': [
    'parks, streets and schools: Odalys Brandvold Park is near Brandvold Street and Lindqvist Elementary.',
    'streets in small letters: Sen. {Odalys Brandvold} parked at Main and Brandvold streets.',
    'colleges and counties: She studied at Smith College in Newgard County.',
    'businesses: He eats at Brandvold’s Bakery and banks at Short & Sons.',
    'a car of some year: Sen. {Odalys Brandvold} drove.\nThe pump, a 1968 Brandvold, runs.',
    'food: Mayor {Linda Brown} spoke.\nBrown rice is served with Brandvold bread.',
    'dishes in Vietnamese: Dân biểu {Mei-Linh Thái|Mei-Linh Thai} gọi trà Thái. Bà {Thái|Mei-Linh Thai} cười.',
    'a curry: Dân biểu {Mei-Linh Thái|Mei-Linh Thai} đến. Tiệc có cà ri Thái, bánh Thái và gà Thái. Cô {Thái|Mei-Linh Thai} nói.',
    'a shop of bait: Sen. {Odalys Brandvold} spoke. Brandvold’s Bait has smelt.',
    'a shop in Chinese: 參議員{Odalys Brandvold}來了。贊助商包括Brandvold Tea茶行。',
    'streets and bakeries in Spanish: La senadora {Odalys Brandvold} habló. Vive en la calle Brandvold, junto a la panadería Brandvold.',
    'a street of the whole name: La alcaldesa {Linda Brown} habló del proyecto de ley. La calle Linda Brown quedó cerrada.',
    'a park with a senator’s name: The Senate voted.\nPlant Sale, Sen. Christian G. Magnusson Park, Seattle.',
    'addresses and handles: See brandvold.example.gov, @Brandvold, odalys.brandvold@example.org and example.org/Brandvold.',
  ],
  'no person at all': [
    'a town with its state: Rep. {Dan Newgard}, R-Wash., drove to it, in Newgard, Mont. He slept near Newgard, South Dakota, and in Newgard, Wash.',
    'but not a name before a clause: Rep. {Dan Newgard}, R-Wash., spoke. It came from {Newgard|Dan Newgard}, Congress said; from {Newgard|Dan Newgard}, who wrote it.',
    'a dateline: Rep. {Dan Newgard}, R-Wash., spoke.\nNEWGARD, Mont. (AP) — Rain fell.\nNewgard, N.D. — Snow.',
    'a remark: Sen. {Shelby Short} spoke. {Short|Shelby Short} sat. Short, that. Short, this!',
    'but not who speaks of one: Sen. {Shelby Short} spoke. {Short|Shelby Short}, that morning, sat. {Short|Shelby Short}, too, sat.',
  ],
  'towns with officials’ surnames': [
    'in some weather: Sen. {Odalys Brandvold} spoke.\nIt is colder than Brandvold here.',
    'where people live and go: Sen. {Odalys Brandvold} spoke.\nHe was born in Brandvold, flew to Brandvold and moved from Brandvold.',
    'how far and which way: Sen. {Odalys Brandvold} spoke.\nIt is 8 miles from Brandvold, north of Brandvold, not in downtown Brandvold.',
    'but people who are compared, gone to and had: Sen. {Odalys Brandvold} spoke.\nNobody is older than {Brandvold|Odalys Brandvold}. They went to {Brandvold|Odalys Brandvold}. It is colder than {Brandvold|Odalys Brandvold}’s tea.',
  ],
  'cities with officials’ surnames': [
    'but not what one has in a person, nor what is theirs: Sen. {Annika Cleveland} spoke.\nNurses have an ally in {Cleveland|Annika Cleveland}, and faith in {Cleveland|Annika Cleveland}’s bill. The judge swore in {Cleveland|Annika Cleveland}.',
    'nor a surname of no city: Sen. {Odalys Brandvold} spoke.\nThey wrote in {Brandvold|Odalys Brandvold}.',
  ],
  'schools with officials’ surnames': [
    'their people: Mayor {Linda Brown} spoke to the council.\nThe Brown alumni sang, Brown students danced, and a Brown professor left.',
    'but not an official’s: Mayor {Linda Brown} spoke to the council.\nThe {Brown|Linda Brown} administration paid. A {Brown|Linda Brown} aide left. {Brown|Linda Brown} graduated in 1978.',
  ],
  'players in a roundup of games': [
    'behind a result: Sen. {Karl Holy}, R-Cheney, handed out ribbons at the Capitol meet.\nBaseball\nMead 6, Ferris 2 — Teemu Lindqvist struck out nine.\nCheney 4, Pullman 3 (8 inn.) — O. Brandvold walked with the bases loaded.',
    'on the track: Sen. {Karl Holy}, R-Cheney, handed out ribbons at the Capitol meet.\nTrack and field\nOdalys Brandvold of Mead won the 1,600 meters in 4:51.2, a meet record.',
    'but not the votes of two parties: The Senate voted on the bill.\nRepublicans 24, Democrats 25. Sen. {Odalys Brandvold} voted no.',
  ],
  'words with a number': [
    'but not votes: Sen. {Shelby Short}, R-Addy, won. In the count of the precinct {Short|Shelby Short} 54%, other names 46%.',
  ],
  games: [
    'a full name in a report: Sen. {Greta Wilson} and the governor watched.\nNothing.\nNothing more.\nIn the doubleheader, the shortstop had a two-run homer and Dan Newgard a three-run shot in the fifth.',
    'who is introduced there: The shortstop had a two-run homer in the doubleheader. Rep. {Dan Newgard}, R-Wash., threw the first pitch.',
    'two players side by side: The Legislature, the mayor and the governor agree.\nThen Newgard and Smith went deep back to back.',
    'a box score and leaders: The mayor and the governor watched the Senate.\nTyler Murrow stole three bases for a 9-8 win in the 11th inning.\nE—Scott 2. 2B—Hill, Tanaka. HR—Newgard (5), Hill (3). SB—Murrow 3.\nLeaders: SB 22 (Murrow); HR 5 (Newgard, Smith); HB 11 (Lindqvist).',
    'leaders whom nobody knows: The mayor and the governor watched the Senate.\nLeaders: HR 5 (Newgard, Tanaka).',
  ],
  'pages without officials': [
    'a recipe: Patty’s one rule: use short pasta, holy basil and French butter. The Wilson boys ate it.',
    'sports: Johnson singled, Smith doubled and Brown walked before Hill grounded out.',
    'fashion: Street style met Holy Frame; Short Works and French seams ruled.',
    'obituary: She is survived by Greta Wilson (Dale), of Boise, and a brother, Tom Wilson.',
    'an honor roll: Perfect attendance: Ulric Zinkel; Odalys Brandvold; Dan Newgard. Thanks to all parents.',
    'a film about senators: The script of the film has an actor as senator, a singer as mayor and a Rep. who runs Congress. Odalys Brandvold wrote the songs.',
    'the owner of a shop: Lawmakers heard Odalys Brandvold, the owner of the bakery.',
    'a credit: It is a song written Odalys Brandvold for the Legislature.',
    ['a teaser beside the story: Odalys Brandvold sells a house', { kinds: { 0: 'aside' } }],
    ['a byline: By Greta Wilson', { kinds: { 0: 'byline' } }],
  ],
});
