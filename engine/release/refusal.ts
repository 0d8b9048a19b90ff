/**
 * Why a refresh ended without a new release. One list for transport, trust, data and storage: the status page,
 * the back-off and the fault tests all use these names.
 */
export const refusalReasons = [
  /** The device has no network. */
  'offline',
  /** No answer that we may read: host down, connection broken, bad certificate, a redirect, or no CORS header. */
  'unreachable',
  /** The browser does not let us ask this host without naming the installation. */
  'withheld',
  /** The host refuses access: 401 or 403. */
  'blocked',
  /** Headers or body did not come in time. */
  'slow',
  /** 5xx or 429: the host asked for patience. */
  'busy',
  /** 404 or 410 for the manifest or for a file that it names. */
  'missing',
  /** Something else answered: a sign-in page, an empty or unreadable reply. */
  'not-a-release',
  /** More bytes, depth or values than any honest release has. */
  'too-large',
  /** Length or hash differ from what was signed. */
  'damaged',
  /** Not signed by enough of the keys that we trust, or signed twice with different content. */
  'could-not-verify',
  /** Signed, but breaks a rule: staging, shape, shrunk without saying so, bad links. */
  'refused',
  /** Issued after the present, beyond what clocks differ: the device's clock is wrong, or the publisher's. */
  'from-the-future',
  /** Signed for a newer extension. */
  'needs-newer-extension',
  /** The browser refused to store the new release. */
  'storage-full',
  /** The browser keeps nothing for us; bundled data only. */
  'storage-off',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Thrown by every check of a release; anything else thrown is a defect of ours. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    /** For a maintainer's eyes; never shown to readers. */
    readonly detail: string,
    /** Milliseconds that the host asked us to wait. */
    readonly retryAfter?: number,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'Refusal';
  }
}
