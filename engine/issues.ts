/** The neutral topics that measures are sorted by. Their names are in the locales (`issue.<id>`). */
import { ownValue } from './own-value';

export const issueIds = [
  'immigration',
  'language-access',
  'civil-rights',
  'lgbtq',
  'tribal-nations',
  'housing',
  'homelessness',
  'health-care',
  'mental-health',
  'reproductive-health',
  'disability-aging',
  'children-families',
  'education',
  'higher-education',
  'workers',
  'business-consumers',
  'taxes-budget',
  'voting-elections',
  'government',
  'public-safety',
  'courts-prisons',
  'guns',
  'environment',
  'energy',
  'transportation',
  'food-farming',
  'technology-privacy',
  'veterans-military',
  'foreign-affairs',
] as const;
export type IssueId = (typeof issueIds)[number];

const known: ReadonlySet<string> = new Set(issueIds);
export const isIssueId = (id: string): id is IssueId => known.has(id);

/** Ids that were used before this list, so that older editors' files keep working. */
const earlierIds: Readonly<Record<string, IssueId>> = {
  'budget-and-taxes': 'taxes-budget',
  health: 'health-care',
  'voting-and-elections': 'voting-elections',
};

/** The issue of an id, today's or an earlier one. */
export function issueOf(id: string): IssueId | undefined {
  return isIssueId(id) ? id : ownValue(earlierIds, id);
}
