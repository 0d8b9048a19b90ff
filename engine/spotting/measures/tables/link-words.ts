/** Addresses of measures, and the words of links. */
import type { Kind } from '../../../jurisdictions';

/** Host, path and question of an address. */
export const address = /^https?:\/\/(?:www\.)?([^/?#]+)\/+([^?#]*)(?:\?([^#]*))?/i;

/** `WA/bill/HB1217/2025` */
export const legiScanPath =
  /^([A-Z]{2})\/(?:bill|text|votes|rollcall)\/([AHS])([A-Z]{0,3})0{0,3}(\d{1,5})\/(?:\w+\/)?(\d{4})(?:\/|$)/;

/** LegiScan's letters behind the chamber's: one set for all legislatures. */
export const kindsOfLegiScan: Readonly<Record<string, Kind>> = {
  '': 'bill',
  B: 'bill',
  JM: 'joint-memorial',
  M: 'memorial',
  JR: 'joint-resolution',
  CR: 'concurrent-resolution',
  R: 'resolution',
};

/** Words that say nothing of what they link to. */
export const idle =
  /^(?:here|click here|read (?:more|it|on)|more|link|this|that|text|pdf|source|see more|website|online)$/i;
