/**
 * What the packs' records say of the session of an open measure: whether the words beside its number are those of the record.
 */
import { oncePer } from '../remembered';
import { keyOf } from './links';
import type { OpenGroup, OpenMention } from './open-group';
import { namesFamily, type Records, stemsOf, type Subject } from './records';

const stemsAround = oncePer(({ around }: OpenMention) => [...stemsOf(around)]);

/** How many words beside the number are those of the session's record. */
export function likeness(group: OpenGroup, session: string, records: Records): number {
  const subject = subjectIn(group, session, records);
  return subject
    ? group.mentions.reduce(
        (most, one) => Math.max(most, stemsAround(one).filter((stem) => subject.stems.has(stem)).length),
        0,
      )
    : 0;
}

/** Whether the packs record the measure of that session, and with no word that stands beside the number: 0 or 1. */
export function isOtherSubject(group: OpenGroup, session: string, records: Records): number {
  // What is filed ahead comes to the packs with a short title at best, and the few measures of years ago with a few words.
  const isBrief = session === group.turn?.coming || records.isOfFew(group.jurisdiction, session);
  const subject = isBrief ? undefined : subjectIn(group, session, records);
  return Number(
    subject !== undefined &&
      !group.mentions.some((mention) => isLike(mention, subject)) &&
      group.mentions.some((mention) => stemsAround(mention).length >= fewest),
  );
}

/** One word tells no subject. */
const fewest = 2;

export const isOfSponsor = ({ around }: OpenMention, subject: Subject | undefined): boolean =>
  subject?.sponsor !== undefined && namesFamily(around, subject.sponsor);

const isLike = (mention: OpenMention, { stems }: Subject): boolean =>
  stemsAround(mention).some((stem) => stems.has(stem));

export const subjectIn = ({ jurisdiction, type, number }: OpenGroup, session: string, records: Records) =>
  records.subjectOf(keyOf(jurisdiction, session, type, number));
