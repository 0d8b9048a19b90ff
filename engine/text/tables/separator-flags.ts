/** What stands between a word and the one before it, as bit flags. */
export const separatorFlags = {
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

const signs = new Map<number, number>();
for (const [listed, says] of [
  ['.·', separatorFlags.dot],
  [',，、', separatorFlags.comma],
  ['-\u2010\u2011–', separatorFlags.hyphen],
  ['"“”«»「」', separatorFlags.quote],
  ['([（', separatorFlags.open],
  [')]）', separatorFlags.close],
  [':：', separatorFlags.end | separatorFlags.colon],
  ['—', separatorFlags.end | separatorFlags.dash],
  ['|', separatorFlags.end | separatorFlags.stroke],
  ['$', separatorFlags.end | separatorFlags.money],
  ['/', separatorFlags.glue | separatorFlags.stroke],
  ['@#_\\=+', separatorFlags.glue],
  ['&', separatorFlags.amp],
] as const)
  for (const sign of listed) signs.set(sign.charCodeAt(0), says);

/** What a sign says that stands between two words. */
export const separatorOf = (code: number): number => signs.get(code) ?? separatorFlags.end;
