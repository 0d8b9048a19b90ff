/**
 * Text that cannot play tricks: no control characters, no direction overrides, no invisible characters, no towers of
 * combining marks, no half characters. What is left is shown as text and nothing else.
 */

/** C0 and C1 controls (tab and line break become a space), direction marks and overrides, zero-width, tags, BOM. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Joiners are letters' business in several scripts; between Latin letters they only hide something. */
const strayJoiner =
  /(?<=[\p{Script=Latin}\p{N}\s][\p{M}\u200c\u200d]*|^)[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\p{N}\s]|$)/gu;

/**
 * Runs of joiners and marks, cut to what any language needs: the expression above looks back over them from each of their
 * characters, so that a hundred thousand in a row would keep a computer busy for minutes.
 */
const joinerRun = /([\u200c\u200d])[\u200c\u200d]+/gu;
const mixedRun = /([\p{M}\u200c\u200d]{12})[\p{M}\u200c\u200d]+/gu;

/** No language needs more marks on one letter than four. */
const tower = /(\p{M}{4})\p{M}+/gu;

export function plainText(text: string): string {
  // Most text is plain already, and a release has a hundred thousand of them.
  if (/^[\x20-\x7e]*$/.test(text)) return text.trim();
  return text
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(joinerRun, '$1')
    .replace(mixedRun, '$1')
    .replace(strayJoiner, '')
    .normalize('NFC')
    .replace(tower, '$1')
    .trim();
}
