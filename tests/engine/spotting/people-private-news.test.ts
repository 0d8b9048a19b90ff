/** News of private people who are called like officials. Braces hold the only mentions of a row. */
import { describe, expect, test } from 'vitest';
import { found, written, type Setting } from './people-roster';

type Row = [rule: string, text: string, setting?: Setting];

/** What makes a page one of public affairs, with an official of it. */
const affairs =
  'The Senate and the House passed the bill, and Republicans voted no. Gov. {Robert Fenwick} and Sen. {Odalys Brandvold} cheered.';
const heading: Setting = { kinds: { 0: 'heading' } };

const rows: Record<string, Row[]> = {
  work: [
    ['promoted', `Teemu Lindqvist has been promoted to vice president of lending. Lindqvist likes it.\n${affairs}`],
    ['hired before the name', `Bay Credit Union has hired Karl Holy as a teller. Holy was in Reno.\n${affairs}`],
    ['a new manager', `Rosa Grant is the new plant manager at Bay Anodizing.\n${affairs}`],
    ['of the name’s bank', `Kitty Zabriskie recently joined Bay Bank as a loan officer.\n${affairs}`],
    ['named for a job', `Bay Clinic has named Teemu Lindqvist chief of neurology.\n${affairs}`],
    ['who owns', `The new owner of the Moon Cafe is Teemu Lindqvist. Lindqvist bakes.\n${affairs}`],
    ['trades of several', `The brokers Teemu Lindqvist and Rakel Fjordby sold it.\n${affairs}`],
    ['another of a party', `${affairs}\nAnother hardliner, {Teemu Lindqvist}, agreed.`],
    ['a chair, which is of politics', `${affairs}\n{Teemu Lindqvist} was named chair of the House budget committee.`],
    ['who was hired by the caucus', `${affairs}\n{Teemu Lindqvist} was hired by the Senate caucus in 2004.`],
    ['who has the office besides', `Sen. {Odalys Brandvold} was hired as a baker in 1999.\n${affairs}`],
    ['in a life of an official', `${affairs}\n{Odalys Brandvold} joined Bay Bank as a teller in 1999.`],
  ],
  lives: [
    ['a wedding', `Teemu Lindqvist and Ana Moe exchanged vows June 6.\n${affairs}`],
    ['a couple', `Mr. and Mrs. Teemu Lindqvist hiked.\n${affairs}`],
    ['a court', `Teemu Lindqvist pleaded guilty to driving without a license.\n${affairs}`],
    ['a sale', `Ana Moe sold it to Teemu Lindqvist for $350,000.\n${affairs}`],
    ['a house', `Teemu Lindqvist sold a house on Pine Road.\n${affairs}`],
    ['an airman', `Airman Teemu Lindqvist is home.\n${affairs}`],
    ['who voted on a sale', `${affairs}\n{Teemu Lindqvist} sold a house bill to the Senate as thrift.`],
    ['who sits in a list of votes', `${affairs}\nReps. {Natalia Hill} and {Teemu Lindqvist} voted yes.`],
  ],
  names: [
    ['called so', `A teller at my bank is called Teemu Lindqvist. So is the lawmaker.\n${affairs}`],
    ['a child', `A 9-year-old named Teemu Lindqvist won.\n${affairs}`],
    ['by the name of', `An usher goes by the name of Teemu Lindqvist.\n${affairs}`],
    ['there is one', `There is a Teemu Lindqvist who sells tires in Cheney.\n${affairs}`],
    ['not the one', `The call reached Teemu Lindqvist. Not the lawmaker, the electrician.\n${affairs}`],
    ['a sign of the official’s', `${affairs}\nThere is a {Teemu Lindqvist} sign on each corner.`],
    ['who shares a name with the official', `${affairs}\nThe usher is called like {Teemu Lindqvist}.`],
  ],
  obituaries: [
    [
      'the dead and the official',
      'Robert “Bob” Fenwick, a clockmaker who lived on Pine Road, died Sunday. He was 91.\nHe voted for Gov. {Bob Fenwick|Robert Fenwick}. Mr. Fenwick opened his shop in 1968. Fenwick used no battery.',
    ],
    [
      'who tells of the dead',
      'Ana Moe, a clockmaker, died Sunday.\nGov. {Bob Fenwick|Robert Fenwick} knew her. Mr. {Fenwick|Robert Fenwick} has a clock.',
    ],
  ],
  columns: [
    ['people on the move', `People on the move\nTeemu Lindqvist, it says, sails well.\n${affairs}`, heading],
    ['with parts', `Business briefs: hires, awards\nTeemu Lindqvist won a prize.\n${affairs}`, heading],
    ['marriage licenses', `Marriage licenses\nTeemu Lindqvist and Ana Moe.\n${affairs}`, heading],
    [
      'until the next headline',
      `Court records\nRakel Fjordby: theft, 60 days.\nHouse passes a budget in one night\n{Teemu Lindqvist} wrote it.\n${affairs}`,
      { kinds: { 0: 'heading', 2: 'heading' } },
    ],
    ['whoever has the office', `Business briefs\nRep. {Teemu Lindqvist} spoke.\n${affairs}`, heading],
    ['a headline that begins like one', `New hires, old problem\n{Teemu Lindqvist} said so.\n${affairs}`, heading],
    ['of public affairs', `Promotions\n{Teemu Lindqvist} said the bill would pass the Senate.\n${affairs}`, heading],
    ['no such column', `Graduates protest the budget\n{Teemu Lindqvist} joined them.\n${affairs}`, heading],
  ],
  'courts and accidents': [
    ...[
      'A jury acquitted Teemu Lindqvist of assault.',
      'A judge sentenced Teemu Lindqvist to 40 days in the county jail.',
      'Prosecutors charged Teemu Lindqvist with robbery.',
      'Bail for Teemu Lindqvist was set at $5,000.',
      'Wanted: Teemu Lindqvist, for theft.',
      'The victim was Teemu Lindqvist.',
      'Killed was Teemu Lindqvist.',
      'Searchers found Teemu Lindqvist alive.',
      'Deputies are looking for Teemu Lindqvist.',
      'Teemu Lindqvist is accused of stealing wire.',
      'Teemu Lindqvist faces five years in prison.',
      'Teemu Lindqvist appeared in district court on a charge of arson.',
      'Teemu Lindqvist was found dead in his truck.',
      'Teemu Lindqvist lost control of his pickup.',
    ].map((text): Row => [text, `${text}\n${affairs}`]),
    [
      'whom the story tells apart',
      'Prosecutors charged Thomas Wilson with theft.\nSen. {Thomas Wilson}, R-Aberdeen, got calls.',
    ],
    ['a party to a suit', `Tribes sued {Teemu Lindqvist} over the bill.\n${affairs}`],
    ['who charges', 'State Sen. {Thomas Wilson} charged Ana Moe with robbery of the poor.'],
    ['who is accused of politics', `${affairs}\n{Teemu Lindqvist} is accused of stalling.`],
    ['who faces a race', `${affairs}\n{Teemu Lindqvist} faces four more years of debate.`],
    ['who lost control of a chamber', `${affairs}\n{Teemu Lindqvist} lost control of the room.`],
  ],
  'lives of officials': [
    ['told by the next sentence', `{Teemu Lindqvist} graduated from Reno College. He represents Spokane.\n${affairs}`],
    ['after years, of no trade', `{Teemu Lindqvist} is retiring after two decades.\n${affairs}`],
    ['a team', `{Teemu Lindqvist} joined the team of lawyers.\n${affairs}`],
    ['a check', `It sent a check to {Teemu Lindqvist} for $500.\n${affairs}`],
    ['who is chosen for his team', `He named {Teemu Lindqvist} to his trade team.\n${affairs}`],
    ['a share of votes', `First place: {Teemu Lindqvist}, 51%.\n${affairs}`],
    ['but a team that has a firm', `Teemu Lindqvist joined the team at Bay Motors.\n${affairs}`],
    ['but a sale', `Teemu Lindqvist to Ana Moe, 12 Elm St., Reno, $410,000.\n${affairs}`],
    ['but a next sentence of somebody else', `Teemu Lindqvist bought a house. Snow fell on the capital.\n${affairs}`],
    ['but a mayor of another name', `Teemu Lindqvist bought a house. In 2018 Moe became mayor.\n${affairs}`],
    ['but neighbors', `Neighbors Teemu Lindqvist and Rakel Fjordby dug.\n${affairs}`],
  ],
  'heads of columns': [
    ['of a county', `Recent arrests\nTeemu Lindqvist of Reno.\n${affairs}`, heading],
    ['of a school', `Moon Lake High School honor roll\nTeemu Lindqvist and Ana Moe.\n${affairs}`, heading],
    ['that are a paper’s headline', `Opioid deaths in Washington\n{Teemu Lindqvist} was there.\n${affairs}`, heading],
    ['of the police’s work', `Immigration arrests in Reno\n{Teemu Lindqvist} was there.\n${affairs}`, heading],
    ['of a house', `House retirements\n{Teemu Lindqvist} was there.\n${affairs}`, heading],
    ['of a court', `Supreme Court news\n{Teemu Lindqvist} was there.\n${affairs}`, heading],
    ['of new members', `Who’s new in the Legislature\n{Teemu Lindqvist} was there.\n${affairs}`, heading],
    ['of a market', `Foreclosures in Washington climb\n{Teemu Lindqvist} was there.\n${affairs}`, heading],
    [
      'until another section',
      `Obituaries\nRuth Moe, 90\nOpinion\n{Teemu Lindqvist}: Keep the lights on\n${affairs}`,
      { kinds: { 0: 'heading', 2: 'heading' } },
    ],
    ['that is a line, for some lines', `Births\n${'Ana Moe, a girl.\n'.repeat(7)}Teemu Lindqvist, a boy.\n${affairs}`],
    ['that is a line far above', `Births\n${'Ana Moe, a girl.\n'.repeat(9)}{Teemu Lindqvist} was there.\n${affairs}`],
  ],
  interviews: [
    [
      'of a relative, and of the month',
      'Sen. {Odalys Brandvold} and Rep. {Teemu Lindqvist} wrote the bill.\n{Brandvold|Odalys Brandvold}: Yes.\n{Brandvold|Odalys Brandvold}: My cousin Teemu read it in June.\n{Brandvold|Odalys Brandvold}: Odalys rests.',
    ],
    [
      'told and not spoken',
      'Sen. {Odalys Brandvold} and Rep. {Teemu Lindqvist} wrote the bill.\nTeemu is a fine name.',
    ],
  ],
  'surnames in a row': [
    [
      'a given name',
      'Sens. {Leonard Christian} and {Odalys Brandvold} spoke.\nAt the door stood {Brandvold|Odalys Brandvold} and Christian Moe.',
    ],
  ],
};

for (const [group, list] of Object.entries(rows))
  describe(group, () => {
    test.each(list)('%s', (_, text, setting) => {
      const { runs, expected } = written(text, setting?.kinds);
      expect(found(runs, setting).marks).toEqual(expected);
    });
  });
