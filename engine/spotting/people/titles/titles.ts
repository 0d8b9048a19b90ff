/**
 * Phrases that stand for an office, or for an occupation that is none of ours: words of `engine/languages` with what each
 * class of them says. Folded; matched as whole word sequences, the longest first.
 */
import { type Classes, wordsOf } from '../../../languages';
import type { OfficeRole } from '../../../release/packs';
import {
  commissioner,
  congress,
  council,
  eitherChamber,
  legislature,
  lower,
  stateHouse,
  stateSenate,
  upper,
  usHouse,
} from './offices';
import { officeOf, type TitleMeaning } from './title-meaning';

const us = { level: 'us' } as const;
const state = { level: 'state' } as const;
const local = { level: 'local' } as const;

/** What a class of titles says; where a phrase is of two classes, the first counts. */
const offices: Readonly<
  Record<keyof Classes['titles'] | 'chair', readonly [roles: readonly OfficeRole[], more?: Partial<TitleMeaning>]>
> = {
  usSenator: [['us-senator'], us],
  usRepresentative: [usHouse, us],
  usLawmaker: [congress, us],
  stateSenator: [stateSenate, state],
  stateRepresentative: [stateHouse, state],
  stateSpeaker: [stateHouse, { ...state, presides: true }],
  stateLawmaker: [legislature, state],
  senator: [upper],
  representative: [lower],
  speaker: [lower, { presides: true }],
  presiding: [eitherChamber, { presides: true }],
  lieutenantGovernor: [['lieutenant-governor']],
  governor: [['governor']],
  attorneyGeneral: [['attorney-general']],
  secretaryOfState: [['secretary-of-state']],
  treasurer: [['treasurer']],
  localTreasurer: [['treasurer'], local],
  auditor: [['auditor']],
  localAuditor: [['auditor'], local],
  insuranceCommissioner: [['insurance-commissioner']],
  landsCommissioner: [['lands-commissioner']],
  superintendent: [['superintendent']],
  usPresident: [['president'], us],
  president: [['president', 'council-president']],
  vicePresident: [['vice-president']],
  councilPresident: [['council-president'], local],
  councilMember: [council, local],
  mayor: [['mayor'], local],
  countyCommissioner: [['county-commissioner'], local],
  commissioner: [commissioner],
  chair: [[...eitherChamber, 'council-president']],
  lawmaker: [eitherChamber],
  democrat: [[], { neutral: true, party: 'd' }],
  republican: [[], { neutral: true, party: 'r' }],
  neutral: [[], { neutral: true }],
  appointed: [[], { ...state, neutral: true, appointed: true }],
  stranger: [[], { foreign: true }],
};
/** The classes of titles with what they say, in order. */
export const kindsOfTitles = (Object.keys(offices) as (keyof typeof offices)[]).map((kind) => {
  const [roles, more] = offices[kind];
  return { kind, meaning: officeOf(roles, more) };
});

/** Every phrase with what it says. */
export const meanings = new Map<string, TitleMeaning>();
for (const [words, plural] of [
  [wordsOf('titles'), false],
  [wordsOf('titlesOfSeveral'), true],
] as const)
  for (const { kind, meaning } of kindsOfTitles)
    for (const phrase of kind === 'chair' ? [] : (words[kind] ?? []))
      if (!meanings.has(phrase)) meanings.set(phrase, plural ? { ...meaning, plural } : meaning);

/** What the label of a roll call or of a sponsor line says: a list of members follows. */
export const rollCallLabel = officeOf([...upper, ...lower, ...council, 'county-commissioner'], { plural: true });
const { rollCalls } = wordsOf('lists');
/** Whether the words are the label of a roll call or a sponsor line. */
export const isRollCallLabel = (phrase: string): boolean => rollCalls.has(phrase);

/** The words that phrases of a kind can end in: a cheap first question. */
const lastWordsOf = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set([...phrases].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));
const lastWords = lastWordsOf(meanings.keys());
const lastWordsOfSeveral = lastWordsOf([...meanings].flatMap(([phrase, { plural }]) => (plural ? [phrase] : [])));

/** Whether a title phrase can end in this word. */
export const endsTitle = (word: string): boolean => lastWords.has(word);
/** Whether one of several people can: asked of every word. */
export const endsPluralTitle = (word: string): boolean => lastWordsOfSeveral.has(word);
export const titleMeaning = (phrase: string): TitleMeaning | undefined => meanings.get(phrase);
