/**
 * What stands between two words.
 */

/** What stands between a word and the one before it, as bit flags. */
export const gaps = {
  space: 1,
  dot: 2,
  comma: 4,
  hyphen: 8,
  quote: 16,
  open: 32,
  close: 64,
  /** Anything that ends a sentence or a thought for certain: `!?;:—…`, a bullet, an empty line, the start of the run. */
  end: 128,
  /** `@`, `#`, `/`, `_` and the like: the word is part of an address or a handle. */
  glue: 256,
  /** `&`: joins names of a list, or of a firm. */
  amp: 512,
  /** Of what ends a thought: `:`, a dash, a stroke, and what stands before money. */
  colon: 1024,
  dash: 2048,
  stroke: 4096,
  money: 8192,
} as const;

/** What a sign says that stands between two words. */
export function gapOf(code: number): number {
  switch (code) {
    case 46: // .
    case 0xb7:
      return gaps.dot;
    case 44: // ,
    case 0xff0c:
    case 0x3001:
      return gaps.comma;
    case 45: // -
    case 0x2010:
    case 0x2011:
    case 0x2013:
      return gaps.hyphen;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0xab:
    case 0xbb:
    case 0x300c:
    case 0x300d:
      return gaps.quote;
    case 40:
    case 91:
    case 0xff08:
      return gaps.open;
    case 41:
    case 93:
    case 0xff09:
      return gaps.close;
    case 58: // :
    case 0xff1a:
      return gaps.end | gaps.colon;
    case 0x2014:
      return gaps.end | gaps.dash;
    case 124: // |
      return gaps.end | gaps.stroke;
    case 36: // $
      return gaps.end | gaps.money;
    case 47: // /
      return gaps.glue | gaps.stroke;
    case 64: // @
    case 35: // #
    case 95: // _
    case 92:
    case 61:
    case 43:
      return gaps.glue;
    case 38:
      return gaps.amp;
    default:
      return gaps.end;
  }
}
