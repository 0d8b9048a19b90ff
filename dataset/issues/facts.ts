/** What the official sources say of a measure, as far as it tells what the measure is about. */
export interface MeasureFacts {
  readonly state: 'wa' | 'us' | 'id';
  /** HB, SJR, HRES … */
  readonly kind: string;
  readonly title: string;
  readonly longTitle?: string;
  readonly otherTitles: readonly string[];
  /** In order of referral. */
  readonly committees: readonly { readonly chamber: string; readonly name: string }[];
  /** Chapters of the Revised Code of Washington that it would change: 59.18. */
  readonly sections: readonly string[];
  /** The Idaho Legislature's own subject words. */
  readonly subjects: readonly string[];
}
