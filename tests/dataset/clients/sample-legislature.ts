/**
 * A legislature that does not exist, behind a server that answers as the Washington Legislature's web services do:
 * one row per version, the odd `VOte`, status 500 for nothing, the same biennium in both years' lists.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const namespace =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="http://WSLWebServices.leg.wa.gov/"';
const file = (root: string, records: readonly string[]) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${root} ${namespace}>${records.join('')}</${root}>`;
const elements = (values: Record<string, string | number | boolean>) =>
  Object.entries(values)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
const range = (count: number) => Array.from({ length: count }, (_, at) => at);

const firstMember = 90_000;
const houseSize = 98;
const word = (at: number) =>
  `Sample${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`;

const member = (at: number) =>
  `<Member>${elements({
    Id: firstMember + at,
    Name: `Ada ${word(at)}`,
    LongName: `Representative ${word(at)}`,
    Agency: 'House',
    Acronym: 'SAMP',
    Party: 'D',
    District: (at % 49) + 1,
    FirstName: 'Ada',
    LastName: word(at),
  })}</Member>`;

const version = (number: number, substitute: number, biennium: string) => ({
  Biennium: biennium,
  BillId: `${substitute > 0 ? 'S' : ''}HB ${number}`,
  BillNumber: number,
  SubstituteVersion: substitute,
  EngrossedVersion: 0,
  ShortLegislationType: elements({ ShortLegislationType: 'B', LongLegislationType: 'Bill' }),
  OriginalAgency: 'House',
  Active: substitute > 0,
});

function legislation(number: number, substitute: number, biennium: string): string {
  return `<Legislation>${elements({
    ...version(number, substitute, biennium),
    ShortDescription: `Samples &amp; examples ${number}`,
    IntroducedDate: '2025-01-13T00:00:00',
    Sponsor: `(${word(number % houseSize)})`,
    PrimeSponsorID: firstMember + (number % houseSize),
    LongDescription: `Concerning sample ${number}.`,
    Companions: '',
  })}</Legislation>`;
}

/** A bill in three has a vote; every third of those is lost. */
function rollCall(number: number, biennium: string, slip: boolean): string {
  const votes = range(houseSize).map((at) =>
    at === number % houseSize ? 'Excused' : (at + number) % 9 < 5 ? 'Yea' : 'Nay',
  );
  const count = (wanted: string) => votes.filter((vote) => vote === wanted).length;
  const counts = { Yea: count('Yea') + (slip ? 1 : 0), Nay: count('Nay'), Absent: 0, Excused: count('Excused') };
  return `<RollCall>${elements({
    Agency: 'House',
    BillId: `SHB ${number}`,
    Biennium: biennium,
    Motion: '3rd Reading &amp; Final Passage',
    SequenceNumber: (number % 400) + 1,
    VoteDate: '2025-02-06T00:00:00',
  })}${Object.entries(counts)
    .map(([value, total]) => `<${value}Votes>${elements({ Count: total, MembersVoting: '' })}</${value}Votes>`)
    .join('')}<Votes>${votes
    .map((vote, at) => `<Vote>${elements({ MemberId: firstMember + at, Name: word(at), VOte: vote })}</Vote>`)
    .join('')}</Votes></RollCall>`;
}

const meeting = `<CommitteeMeeting>${elements({ AgendaId: 70_001, Agency: 'House' })}<Committees><Committee>${elements({
  Id: 80_001,
  Name: 'Samples',
  LongName: 'House Committee on Samples',
  Agency: 'House',
})}</Committee></Committees>${elements({ Date: '2026-04-13T08:00:00', Cancelled: false })}</CommitteeMeeting>`;

const item = (biennium: string) =>
  `<CommitteeMeetingItem>${elements({
    AgendaId: 70_001,
    HearingType: 'Public',
    HearingTypeDescription: 'Public Hearing',
    BillId: 'HB 1000',
    Biennium: biennium,
  })}</CommitteeMeetingItem>`;

type ForcedAnswer = { status: number; headers?: Record<string, string> } | 'silence';

export interface SampleLegislature {
  url: string;
  /** Questions answered so far. */
  asked: number;
  /** Called before each answer, with the number of the question: to kill, to fail. An answer given here is the answer. */
  before: ((asked: number, path: string) => ForcedAnswer | undefined) | undefined;
  /** Bill whose published counts do not fit its members' votes. */
  slip: number | undefined;
  /** The bills are filed ahead of their biennium: no year's list has them. */
  isAhead: boolean;
  close(): Promise<void>;
}

/** @param bills how many: HB 1000 and the numbers after it. */
export async function startLegislature(bills: number, biennium = '2025-26'): Promise<SampleLegislature> {
  const numbers = range(bills).map((at) => 1000 + at);
  const state: SampleLegislature = {
    url: '',
    asked: 0,
    before: undefined,
    slip: undefined,
    isAhead: false,
    close: () => stop(server),
  };

  function answer(path: string, query: URLSearchParams): string | undefined {
    const number = Number(query.get('billNumber'));
    switch (path) {
      case '/SponsorService.asmx/GetSponsors':
        return file('ArrayOfMember', range(houseSize).map(member));
      case '/LegislationService.asmx/GetLegislationByYear':
        return file(
          'ArrayOfLegislationInfo',
          (state.isAhead ? [] : numbers).flatMap((one) =>
            [0, 1].map(
              (substitute) => `<LegislationInfo>${elements(version(one, substitute, biennium))}</LegislationInfo>`,
            ),
          ),
        );
      case '/LegislationService.asmx/GetPrefiledLegislation':
        return file(
          'ArrayOfLegislation',
          numbers.map((one) => legislation(one, 0, biennium)),
        );
      case '/LegislationService.asmx/GetLegislation':
        return file('ArrayOfLegislation', [legislation(number, 1, biennium), legislation(number, 0, biennium)]);
      case '/LegislationService.asmx/GetRollCalls':
        if (number % 100 === 0) return undefined;
        return file('ArrayOfRollCall', number % 3 === 0 ? [rollCall(number, biennium, state.slip === number)] : []);
      case '/CommitteeMeetingService.asmx/GetCommitteeMeetings':
        return file('ArrayOfCommitteeMeeting', [meeting]);
      case '/CommitteeMeetingService.asmx/GetCommitteeMeetingItems':
        return file('ArrayOfCommitteeMeetingItem', [item(biennium)]);
    }
    return undefined;
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    state.asked += 1;
    const forced = state.before?.(state.asked, pathname);
    if (forced === 'silence') return;
    if (forced) return void response.writeHead(forced.status, forced.headers).end('busy');
    const xml = answer(pathname, searchParams);
    if (xml === undefined) response.writeHead(500).end('System.Exception');
    else response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(xml);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
