import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../dataset/desk/check-folder';
import { readFolder } from '../../../dataset/desk/read-folder';
import { problemLine } from '../../../dataset/desk/problem';
import { change, sampleFacts, sampleFolder, today } from './sample-folder';

/** What the check says of the sample folder after one change, on a given day; files are named from the folder on. */
function said(file: string, from: string, to: string, day = today): string[] {
  const folder = sampleFolder();
  change(folder, file, from, to);
  const problems = checkFolder(readFolder(folder), sampleFacts(), day);
  return problems.map((problem) => problemLine({ ...problem, file: problem.file.slice(folder.length + 1) }));
}

const cases: { what: string; file: string; from: string; to: string; lines: string[] }[] = [
  {
    what: 'no source',
    file: 'stances.yaml',
    from: '  sources:\n    - url: https://club.example.org/trees\n      publisher: Sample Civic Club\n      retrieved: 2026-11-02\n',
    to: '',
    lines: [
      'stances.yaml:2:3 refused: stance “hb-3990-stance” has no source. Add “sources:” with the url, publisher and retrieved day of a page that bears it out.',
    ],
  },
  {
    what: 'an empty list of sources',
    file: 'stances.yaml',
    from: '  sources:\n    - url: https://club.example.org/trees\n      publisher: Sample Civic Club\n      retrieved: 2026-11-02\n',
    to: '  sources: []\n',
    lines: [
      'stances.yaml:9:3 refused: stance “hb-3990-stance” has no source. Add “sources:” with the url, publisher and retrieved day of a page that bears it out.',
    ],
  },
  {
    what: 'a source without its publisher',
    file: 'stances.yaml',
    from: '      publisher: Sample Civic Club\n',
    to: '',
    lines: [
      'stances.yaml:10:7 refused: stance “hb-3990-stance” has no “publisher”. Add a line that starts with “publisher: ”.',
    ],
  },
  {
    what: 'a source without its day',
    file: 'stances.yaml',
    from: '      retrieved: 2026-11-02\n',
    to: '',
    lines: [
      'stances.yaml:10:7 refused: stance “hb-3990-stance” has no “retrieved”. Add a line that starts with “retrieved: ”.',
    ],
  },
  {
    what: 'a source read in the future',
    file: 'stances.yaml',
    from: 'retrieved: 2026-11-02',
    to: 'retrieved: 2026-11-30',
    lines: [
      'stances.yaml:12:7 refused: stance “hb-3990-stance” has a source read on 2026-11-30, which is still to come. Correct the day.',
      'stances.yaml:15:3 refused: stance “hb-3990-stance” was reviewed on 2026-11-03, before its source was read (2026-11-30). Have it checked again.',
    ],
  },
  {
    what: 'no author',
    file: 'stances.yaml',
    from: '  author: Pat Placeholder\n  reviewer',
    to: '  reviewer',
    lines: ['stances.yaml:2:3 refused: stance “hb-3990-stance” has no author. Write under “author:” who wrote it.'],
  },
  {
    what: 'no reviewer',
    file: 'stances.yaml',
    from: '  reviewer: Robin Example\n',
    to: '',
    lines: [
      'stances.yaml:2:3 refused: stance “hb-3990-stance” has no reviewer. Ask a second person to check it, and write their name under “reviewer:”.',
    ],
  },
  {
    what: 'an empty reviewer',
    file: 'stances.yaml',
    from: 'reviewer: Robin Example',
    to: 'reviewer:',
    lines: [
      'stances.yaml:14:3 refused: stance “hb-3990-stance” has no reviewer. Ask a second person to check it, and write their name under “reviewer:”.',
    ],
  },
  {
    what: 'a reviewer who is the author',
    file: 'stances.yaml',
    from: 'reviewer: Robin Example',
    to: 'reviewer: pat  placeholder',
    lines: [
      'stances.yaml:14:3 refused: stance “hb-3990-stance” was reviewed by its own author (Pat Placeholder). Ask another person to check it.',
    ],
  },
  {
    what: 'no day of review',
    file: 'stances.yaml',
    from: '  reviewed: 2026-11-03\n',
    to: '',
    lines: [
      'stances.yaml:2:3 refused: stance “hb-3990-stance” has no day of review. Write under “reviewed:” when the reviewer checked it.',
    ],
  },
  {
    what: 'a review in the future',
    file: 'stances.yaml',
    from: 'reviewed: 2026-11-03',
    to: 'reviewed: 2026-12-03',
    lines: [
      'stances.yaml:15:3 refused: stance “hb-3990-stance” was reviewed on 2026-12-03, which is still to come. Correct the day.',
    ],
  },
  {
    what: 'a review before the source was read',
    file: 'stances.yaml',
    from: 'reviewed: 2026-11-03',
    to: 'reviewed: 2026-11-01',
    lines: [
      'stances.yaml:15:3 refused: stance “hb-3990-stance” was reviewed on 2026-11-01, before its source was read (2026-11-02). Have it checked again.',
    ],
  },
  {
    what: 'no expiry',
    file: 'stances.yaml',
    from: '  expires: 2035-12-31\n',
    to: '',
    lines: [
      'stances.yaml:2:3 refused: stance “hb-3990-stance” has no expiry. Write under “expires:” the last day on which it is shown.',
    ],
  },
  {
    what: 'expired',
    file: 'stances.yaml',
    from: 'expires: 2035-12-31',
    to: 'expires: 2026-11-23',
    lines: [
      'stances.yaml:16:3 warning: stance “hb-3990-stance” expired on 2026-11-23, and is left out. Check it again and set a new “reviewed:” and “expires:”, or set “status: draft”.',
    ],
  },
  {
    what: 'an action without an end',
    file: 'actions.yaml',
    from: '  until: 2035-12-30 17:00\n',
    to: '',
    lines: [
      'actions.yaml:2:3 refused: action “call-about-hb-3990” has no end. Write under “until:” when it ends: 2026-11-30 17:00. An ask without an end is never published.',
    ],
  },
  {
    what: 'an action without a start',
    file: 'actions.yaml',
    from: '  from: 2026-11-05 08:00\n',
    to: '',
    lines: [
      'actions.yaml:2:3 refused: action “call-about-hb-3990” has no start. Write under “from:” when it starts: 2026-11-30 08:00.',
    ],
  },
  {
    what: 'an action that has ended',
    file: 'actions.yaml',
    from: 'until: 2035-12-30 17:00',
    to: 'until: 2026-11-23 17:00',
    lines: [
      'actions.yaml:17:3 warning: action “call-about-hb-3990” ended on 2026-11-23 17:00, and is left out. Remove it, set a new end after a new review, or set “status: draft”.',
    ],
  },
  {
    what: 'an action that ends before it starts',
    file: 'actions.yaml',
    from: 'until: 2035-12-30 17:00',
    to: 'until: 2026-11-05 07:00',
    lines: [
      'actions.yaml:17:3 refused: action “call-about-hb-3990” ends (2026-11-05 07:00) before it starts (2026-11-05 08:00). Correct one of the two.',
      'actions.yaml:17:3 warning: action “call-about-hb-3990” ended on 2026-11-05 07:00, and is left out. Remove it, set a new end after a new review, or set “status: draft”.',
    ],
  },
  {
    what: 'a time that is none',
    file: 'actions.yaml',
    from: 'until: 2035-12-30 17:00',
    to: 'until: 2035-12-30 27:00',
    lines: [
      'actions.yaml:17:3 refused: action “call-about-hb-3990” has “until: 2035-12-30 27:00”, which is no day and time. Correct it.',
    ],
  },
  {
    what: 'an action with an expiry of its own',
    file: 'actions.yaml',
    from: '  until: 2035-12-30 17:00\n',
    to: '  until: 2035-12-30 17:00\n  expires: 2035-12-30\n',
    lines: [
      'actions.yaml:18:3 refused: action “call-about-hb-3990” has a field “expires” that is not known. Remove it, or write it behind # as a comment.',
    ],
  },
  {
    what: 'testimony without a word on the public record',
    file: 'actions.yaml',
    from: 'kind: call',
    to: 'kind: testify\n  link: https://legislature.example.org/testify',
    lines: [
      'actions.yaml:2:3 refused: action “call-about-hb-3990” puts people on a public record. Say under “publicRecord:” what becomes public.',
    ],
  },
  {
    what: 'a comment that leads nowhere',
    file: 'actions.yaml',
    from: 'kind: call',
    to: 'kind: comment\n  publicRecord: Your name.',
    lines: [
      'actions.yaml:2:3 refused: action “call-about-hb-3990” leads nowhere. Put the page where it is done under “link:”.',
    ],
  },
  {
    what: 'not https',
    file: 'stances.yaml',
    from: 'https://club.example.org/trees',
    to: 'http://club.example.org/trees',
    lines: [
      'stances.yaml:10:12 refused: stance “hb-3990-stance”: “url”: “http://club.example.org/trees” is not an https address. Copy the whole address of the page; it has to start with https://.',
    ],
  },
  {
    what: 'a host that is not allowed',
    file: 'stances.yaml',
    from: 'https://club.example.org/trees',
    to: 'https://elsewhere.example.org/trees',
    lines: [
      'stances.yaml:10:7 refused: stance “hb-3990-stance” links to elsewhere.example.org, which is not among the hosts that links may lead to. If the site is right, add that host to “linkHosts:” in organisation.yaml.',
    ],
  },
  {
    what: 'an address with a user in it',
    file: 'stances.yaml',
    from: 'https://club.example.org/trees',
    to: 'https://me@club.example.org/trees',
    lines: [
      'stances.yaml:10:7 refused: stance “hb-3990-stance” has an unusual address: https://me@club.example.org/trees. Copy the plain address of the page, without user or port.',
    ],
  },
  {
    what: 'an unknown measure, written as printed',
    file: 'stances.yaml',
    from: 'wa/2025-2026/HB/3990',
    to: 'HB 1217',
    lines: [
      'stances.yaml:3:3 refused: stance “hb-3990-stance” is about a measure that is not in the packs: “HB 1217”. Write it as wa/2025-2026/HB/1217 (2025–26).',
    ],
  },
  {
    what: 'an unknown measure, almost right',
    file: 'stances.yaml',
    from: 'wa/2025-2026/HB/3990',
    to: 'wa/2025-26/HB/3990',
    lines: [
      'stances.yaml:3:3 refused: stance “hb-3990-stance” is about a measure that is not in the packs: “wa/2025-26/HB/3990”. Did you mean wa/2025-2026/HB/3990?',
    ],
  },
  {
    what: 'a measure that is nowhere',
    file: 'stances.yaml',
    from: 'wa/2025-2026/HB/3990',
    to: 'zz/1/X/99999999',
    lines: [
      'stances.yaml:3:3 refused: stance “hb-3990-stance” is about a measure that is not in the packs: “zz/1/X/99999999”. Write its key, like wa/2025-2026/HB/1217; a measure that is new has to be in the packs first.',
    ],
  },
  {
    what: 'an unknown official, by name',
    file: 'actions.yaml',
    from: 'measure: wa/2025-2026/HB/3990',
    to: 'measure: wa/2025-2026/HB/3990\n  official: Timm Ormsby',
    lines: [
      'actions.yaml:12:3 refused: action “call-about-hb-3990” is about an official who is not in the packs: “Timm Ormsby”. Write the id: ocd-person/77fe53b5-3ed7-48b2-9c9a-1b59d5faf50f (Timm Ormsby).',
    ],
  },
  {
    what: 'an unknown official',
    file: 'actions.yaml',
    from: 'measure: wa/2025-2026/HB/3990',
    to: 'measure: wa/2025-2026/HB/3990\n  official: civic/wa/nobody',
    lines: [
      'actions.yaml:12:3 refused: action “call-about-hb-3990” is about an official who is not in the packs: “civic/wa/nobody”. Look the id up with: npm run dataset:check -- --who "Full Name".',
    ],
  },
  {
    what: 'an unknown issue',
    file: 'explanations.yaml',
    from: 'issues: [environment]',
    to: 'issues: [enviroment]',
    lines: [
      'explanations.yaml:4:12 refused: explanation “hb-3990-in-plain-words” is about an issue that is not on the list: “enviroment”. Did you mean “environment”?',
    ],
  },
  {
    what: 'an unknown place',
    file: 'actions.yaml',
    from: 'jurisdiction: wa\n',
    to: 'jurisdiction: WA\n',
    lines: [
      'actions.yaml:9:5 refused: action “call-about-hb-3990” is for “WA”, of which no pack has anybody. Did you mean “wa”?',
    ],
  },
  {
    what: 'a district that does not exist',
    file: 'actions.yaml',
    from: '[50]',
    to: '[3, 77]',
    lines: [
      'actions.yaml:10:5 refused: action “call-about-hb-3990” is for legislative district 77, which wa does not have. Correct it.',
    ],
  },
  {
    what: 'an unknown field',
    file: 'stances.yaml',
    from: 'reviewer: Robin',
    to: 'reviewr: Robin',
    lines: [
      'stances.yaml:14:3 refused: stance “hb-3990-stance” has a field “reviewr” that is not known. Did you mean “reviewer”?',
    ],
  },
  {
    what: 'a wrong choice',
    file: 'stances.yaml',
    from: 'position: supports',
    to: 'position: support',
    lines: [
      'stances.yaml:4:13 refused: stance “hb-3990-stance”: “position” cannot be “support”. Use one of: supports, opposes, watching.',
    ],
  },
  {
    what: 'a missing choice',
    file: 'stances.yaml',
    from: '  position: supports\n',
    to: '',
    lines: [
      'stances.yaml:2:3 refused: stance “hb-3990-stance” has no “position”. Add it with one of: supports, opposes, watching.',
    ],
  },
  {
    what: 'text that is too long',
    file: 'quiet-periods.yaml',
    from: 'reason: A sample election',
    to: `reason: ${'bus '.repeat(51)}`,
    lines: [
      'quiet-periods.yaml:5:11 refused: quiet period 1: “reason” has 203 characters and may have 200. Shorten it.',
    ],
  },
  {
    what: 'a number in place of text',
    file: 'stances.yaml',
    from: 'author: Pat Placeholder\n  reviewer',
    to: 'author: 7\n  reviewer',
    lines: ['stances.yaml:13:11 refused: stance “hb-3990-stance”: “author” has to be text. Put it in "double quotes".'],
  },
  {
    what: 'a day that is none',
    file: 'stances.yaml',
    from: 'expires: 2035-12-31',
    to: 'expires: 12/31/2035',
    lines: [
      'stances.yaml:16:12 refused: stance “hb-3990-stance”: “expires”: “12/31/2035” is not a day. Write it as 2026-11-30 (year-month-day).',
    ],
  },
  {
    what: 'a day that is in no calendar',
    file: 'stances.yaml',
    from: 'expires: 2035-12-31',
    to: 'expires: 2035-02-30',
    lines: [
      'stances.yaml:16:3 refused: stance “hb-3990-stance” has the day 2035-02-30, which is in no calendar. Correct it.',
    ],
  },
  {
    what: 'an id with spaces',
    file: 'stances.yaml',
    from: 'id: hb-3990-stance',
    to: 'id: HB 3990 stance',
    lines: [
      'stances.yaml:2:7 refused: stance “HB 3990 stance”: “id”: “HB 3990 stance” is not a usable id. Use small letters, digits and hyphens: rent-cap-stance.',
    ],
  },
  {
    what: 'an id that is taken',
    file: 'stances.yaml',
    from: 'id: sb-7990-stance',
    to: 'id: hb-3990-in-plain-words',
    lines: [
      'stances.yaml:19:3 refused: stance “hb-3990-in-plain-words” has an id that another entry has too. Give it one of its own.',
    ],
  },
  {
    what: 'a second stance on one measure',
    file: 'stances.yaml',
    from: 'status: draft\n  measure: wa/2025-2026/SB/7990\n  position: watching\n  reason: We are still asking people who ride the sample bus at night.\n  author: Pat Placeholder',
    to: 'measure: wa/2025-2026/HB/3990\n  position: watching\n  reason: A second thought.\n  sources:\n    - url: https://club.example.org/trees\n      publisher: Sample Civic Club\n      retrieved: 2026-11-02\n  author: Pat Placeholder\n  reviewer: Robin Example\n  reviewed: 2026-11-03\n  expires: 2035-12-31',
    lines: [
      'stances.yaml:20:3 refused: stance “sb-7990-stance” is a second stance on wa/2025-2026/HB/3990; the first is “hb-3990-stance”. Keep one, and set the other to “status: withdrawn”.',
    ],
  },
  {
    what: 'several languages without English',
    file: 'stances.yaml',
    from: '    en: Shade belongs to everyone. On our sample walks, the blocks without trees were the hottest by far.\n',
    to: '',
    lines: [
      'stances.yaml:5:3 refused: stance “hb-3990-stance” has “reason” without English. Add a line “en: …”: it is shown where a language is missing.',
    ],
  },
  {
    what: 'a language that is none',
    file: 'stances.yaml',
    from: '    es: La',
    to: '    Spanish: La',
    lines: [
      'stances.yaml:7:5 refused: stance “hb-3990-stance”: “Spanish” is not a language tag. Use en, es, ko, tl, vi, zh-Hans, zh-Hant …',
    ],
  },
  {
    what: 'markup',
    file: 'explanations.yaml',
    from: 'A Nay left tree planting',
    to: 'A Nay left <b>tree planting</b>',
    lines: [
      'explanations.yaml:10:3 refused: explanation “hb-3990-in-plain-words” has markup in its text: “<b>”. Readers would see the signs: write plain words.',
    ],
  },
  {
    what: 'corrected without a note',
    file: 'stances.yaml',
    from: '  position: supports',
    to: '  status: corrected\n  position: supports',
    lines: [
      'stances.yaml:4:3 refused: stance “hb-3990-stance” is corrected without a note. Say under “correctionNote:” what was wrong.',
    ],
  },
  {
    what: 'withdrawn without a note',
    file: 'stances.yaml',
    from: '  position: supports',
    to: '  status: withdrawn\n  position: supports',
    lines: [
      'stances.yaml:4:3 refused: stance “hb-3990-stance” is withdrawn without a note. Say under “correctionNote:” what was wrong.',
    ],
  },
  {
    what: 'a quiet period that ends before it starts',
    file: 'quiet-periods.yaml',
    from: 'until: 2035-11-06',
    to: 'until: 2035-10-06',
    lines: [
      'quiet-periods.yaml:4:3 refused: quiet period 1 ends (2035-10-06) before it starts (2035-10-08). Correct one of the two.',
    ],
  },
  {
    what: 'an unknown time zone',
    file: 'organisation.yaml',
    from: 'America/Los_Angeles',
    to: 'Pacific',
    lines: [
      'organisation.yaml:6:1 refused: organisation has a time zone that is not known: “Pacific”. Use America/Los_Angeles.',
    ],
  },
  {
    what: 'a host with its scheme',
    file: 'organisation.yaml',
    from: '- legislature.example.org',
    to: '- legislature.example.org\n  - https://example.org',
    lines: [
      'organisation.yaml:10:5 refused: organisation has “https://example.org” among its hosts. Write the host alone: www.example.org.',
    ],
  },
  {
    what: 'a list that is none',
    file: 'actions.yaml',
    from: '- id: call-about-hb-3990',
    to: 'id: call-about-hb-3990',
    lines: [
      'actions.yaml:2:5 refused: Each entry starts with “- ”. Write “- id: …”, and line its fields up behind it.',
    ],
  },
  {
    what: 'a tab',
    file: 'quiet-periods.yaml',
    from: '  reason: A sample election',
    to: '	reason: A sample election',
    lines: ['quiet-periods.yaml:5:2 refused: A tab is used to indent. Use two spaces for each step instead.'],
  },
  {
    what: 'a field written twice',
    file: 'quiet-periods.yaml',
    from: '  reason: A sample election',
    to: '  reason: A sample election\n  reason: A sample election',
    lines: ['quiet-periods.yaml:6:3 refused: This field is written twice in one entry. Remove one of the two.'],
  },
  {
    what: 'a colon in a text',
    file: 'quiet-periods.yaml',
    from: 'reason: A sample election',
    to: 'reason: A sample: election',
    lines: [
      'quiet-periods.yaml:5:11 refused: This text has “: ” in it, which YAML takes for a field. Put the whole text in "double quotes".',
    ],
  },
  {
    what: 'an open quotation mark',
    file: 'quiet-periods.yaml',
    from: 'reason: A sample election',
    to: 'reason: "A sample election',
    lines: [
      'quiet-periods.yaml:5:11 refused: A quotation mark or bracket is opened here and not closed. Add the missing one, or put the whole text in "double quotes".',
    ],
  },
  {
    what: 'words about an election',
    file: 'stances.yaml',
    from: 'Shade belongs to everyone.',
    to: 'Re-elect shade.',
    lines: [
      'stances.yaml:6:5 warning: stance “hb-3990-stance” says “Re-elect”, which sounds like advice for an election. Speak of the measure only.',
    ],
  },
  {
    what: 'words that judge',
    file: 'stances.yaml',
    from: 'Shade belongs to everyone.',
    to: 'Only a coward fells trees.',
    lines: [
      'stances.yaml:6:5 warning: stance “hb-3990-stance” says “coward”, which judges people. Say what the measure does instead.',
    ],
  },
  {
    what: 'a call without words',
    file: 'actions.yaml',
    from: '  script: |\n    Hello, my name is … and I live in Sampleton.\n    I am calling about House Bill 3990, sample trees. Please tell me how the senator sees it. Thank you.\n',
    to: '',
    lines: [
      'actions.yaml:2:3 warning: action “call-about-hb-3990” has no words for the call. Put them under “script:”.',
    ],
  },
  {
    what: 'words of a pattern',
    file: 'stances.yaml',
    from: '  reviewer: Robin Example',
    to: '  reviewer: ‹another person’s name›',
    lines: [
      'stances.yaml:14:3 refused: stance “hb-3990-stance” still has the pattern’s words: “‹another person’s name›”. Put your own there.',
    ],
  },
  {
    what: 'words of a pattern in an address',
    file: 'stances.yaml',
    from: 'https://club.example.org/trees',
    to: 'https://club.example.org/‹page›',
    lines: [
      'stances.yaml:10:7 refused: stance “hb-3990-stance” still has the pattern’s words: “‹page›”. Put your own there.',
    ],
  },
  {
    what: 'words of a pattern in a draft',
    file: 'stances.yaml',
    from: 'reason: We are still asking people who ride the sample bus at night.',
    to: 'reason: ‹why›',
    lines: [
      'stances.yaml:23:3 warning: stance “sb-7990-stance” still has the pattern’s words: “‹why›”. Put your own there.',
    ],
  },
  {
    what: 'a correction that takes back nothing known',
    file: 'corrections.yaml',
    from: '  text:',
    to: '  withdraw: [hb-3990-stanze]\n  text:',
    lines: [
      'corrections.yaml:3:14 refused: correction 1 takes back “hb-3990-stanze”, which is no id that is known: nothing would be taken back. Check the spelling.',
    ],
  },
  {
    what: 'a bill of a session that the packs do not have',
    file: 'stances.yaml',
    from: 'wa/2025-2026/HB/3990',
    to: 'wa/2027-2028/HB/1217',
    lines: [
      'stances.yaml:3:3 refused: stance “hb-3990-stance” is about a measure that is not in the packs: “wa/2027-2028/HB/1217”. The packs have nothing of 2027–28 yet: set “status: draft” until they do.',
    ],
  },
  {
    what: 'a bill with what it gathered on its way',
    file: 'stances.yaml',
    from: 'wa/2025-2026/HB/3990',
    to: 'E2SHB 3990',
    lines: [
      'stances.yaml:3:3 refused: stance “hb-3990-stance” is about a measure that is not in the packs: “E2SHB 3990”. Write it as wa/2025-2026/HB/3990 (2025–26).',
    ],
  },
  {
    what: 'a hearing in the past',
    file: 'hearings.yaml',
    from: 'start: 2035',
    to: 'start: 2025',
    lines: [
      'hearings.yaml:6:3 warning: hearing “hb-3990-senate-sample-committee” was on 2025-12-18 10:00: readers do not see it any more. Remove it.',
    ],
  },
  {
    what: 'a correction of a day to come',
    file: 'corrections.yaml',
    from: 'date: 2026-11-04',
    to: 'date: 2036-11-04',
    lines: [
      'corrections.yaml:2:3 refused: correction 1 has “date: 2036-11-04”, which is still to come. Correct the day.',
    ],
  },
  {
    what: 'a hearing read on a day to come',
    file: 'hearings.yaml',
    from: 'retrieved: 2026-11-02',
    to: 'retrieved: 2026-12-02',
    lines: [
      'hearings.yaml:9:3 refused: hearing “hb-3990-senate-sample-committee” has “retrieved: 2026-12-02”, which is still to come. Correct the day.',
    ],
  },
  {
    what: 'a language that nobody can choose',
    file: 'stances.yaml',
    from: '    vi: ',
    to: '    vn: ',
    lines: [
      'stances.yaml:8:5 warning: stance “hb-3990-stance” has “reason” in “vn”, which no reader can choose. The languages are en, vi, zh-Hans, zh-Hant, ko, tl, ja, ru, es, hi.',
    ],
  },
  {
    what: 'letters that a wrong encoding wrecked',
    file: 'stances.yaml',
    from: 'calurosas',
    to: 'rÃ¡pidas',
    lines: [
      'stances.yaml:7:5 refused: stance “hb-3990-stance” has letters that were lost on the way: “rÃ¡pidas.”. Type the words anew, from the original.',
    ],
  },
  {
    what: 'letters that became question marks',
    file: 'stances.yaml',
    from: 'Bóng mát',
    to: 'B?ng m?t',
    lines: [
      'stances.yaml:8:5 refused: stance “hb-3990-stance” has letters that were lost on the way: “B?ng”. Type the words anew, from the original.',
    ],
  },
  {
    what: 'a text cut off by a note',
    file: 'stances.yaml',
    from: 'We are still asking people',
    to: 'We are asking # people',
    lines: [
      'stances.yaml:23:25 warning: What stands behind “ #” is a note, and no reader sees it. If it belongs to the text, put the whole text in "double quotes".',
    ],
  },
];

describe('the sample folder', () => {
  it('has nothing wrong with it', () => {
    expect(checkFolder(readFolder(sampleFolder()), sampleFacts(), today)).toEqual([]);
  });
});

describe('the line that an editor reads for', () => {
  it.each(cases)('$what', ({ file, from, to, lines }) => {
    expect(said(file, from, to)).toEqual(lines);
  });

  it('an action about a past session', () => {
    expect(said('actions.yaml', 'kind: call', 'kind: call', '2027-02-01')).toEqual([
      'actions.yaml:11:3 refused: action “call-about-hb-3990” asks about wa/2025-2026/HB/3990, whose session is over. Remove it, or set “status: draft”.',
    ]);
  });

  it('a source that is the page of another bill, and a gap that nobody fills', () => {
    const other = 'https://www.congress.gov/bill/119th-congress/house-bill/1';
    expect(said('explanations.yaml', 'https://legislature.example.org/bills/3990', other).join()).toContain(
      `is about wa/2025-2026/HB/3990, and cites the page of another bill: ${other}.`,
    );
    expect(said('stances.yaml', 'Shade belongs', 'As [Your name] says, shade belongs').join()).toContain(
      'has a gap that nobody fills: “[Your name]”. Known are [official], [name], [city], [zip].',
    );
  });

  it('an action, or a hearing, when the session of its measure is over', () => {
    const folder = sampleFolder();
    for (const [file, from] of [
      ['actions.yaml', 'measure: wa/2025-2026/HB/3990'],
      ['hearings.yaml', 'measure: wa/2025-2026/HB/3990'],
    ] as const)
      change(folder, file, from, 'measure: wa/2025-2026/HB/1217');
    const lines = checkFolder(readFolder(folder), sampleFacts(), today).map(problemLine).join('\n');
    expect(lines).toContain('ends on 2035-12-30 17:00, when the session of wa/2025-2026/HB/1217 is over.');
    expect(lines).toContain('announces wa/2025-2026/HB/1217, whose session is over by then.');
  });

  it('testimony on a measure of which no hearing is known', () => {
    const folder = sampleFolder();
    change(folder, 'hearings.yaml', 'measure: wa/2025-2026/HB/3990', 'measure: wa/2025-2026/SB/7990');
    const more = '  link: https://legislature.example.org/testify\n  publicRecord: Your name.\n';
    change(folder, 'actions.yaml', '  kind: call\n', `  kind: testify\n${more}`);
    expect(checkFolder(readFolder(folder), sampleFacts(), today).map(({ level, text }) => [level, text])).toEqual([
      ['warning', expect.stringContaining('needs a hearing of wa/2025-2026/HB/3990, and none is known.')],
    ]);
  });

  it('a file of a name that no list has', () => {
    const folder = sampleFolder();
    writeFileSync(join(folder, 'stance.yaml'), '- id: x\n');
    expect(checkFolder(readFolder(folder), sampleFacts(), today).map(problemLine)).toEqual([
      `${folder}/stance.yaml:1:1 refused: no list of this name is known, so that nothing in it is read. Rename it to stances.yaml.`,
    ]);
  });

  it('a missing organisation', () => {
    const folder = sampleFolder();
    rmSync(join(folder, 'organisation.yaml'));
    expect(checkFolder(readFolder(folder), sampleFacts(), today).map(problemLine)[0]).toMatch(
      /organisation\.yaml:1:1 refused: the file is missing\./,
    );
  });

  it('a folder that is not there', () => {
    expect(() => readFolder('dataset/editorial/nobody')).toThrow('There is no folder "dataset/editorial/nobody".');
  });
});

describe('a draft', () => {
  it('may lack evidence, and not point to what does not exist', () => {
    expect(said('stances.yaml', 'wa/2025-2026/SB/7990', 'wa/2025-2026/SB/7899')).toHaveLength(1);
  });
});
