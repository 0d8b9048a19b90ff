/**
 * Bytes of unknown origin → JSON value, with caps that hold before the parser runs. Never recursive, so that depth
 * cannot exhaust the stack; never lenient about encoding, because `text()` silently replaces bad UTF-8.
 */
import { Refusal } from './refusal';

export interface LiteralCaps {
  bytes: number;
  /** Nesting of arrays and objects. */
  depth: number;
  /** Values in total: bounds memory, since `[[],[],…` costs far more parsed than as text. */
  values: number;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;

/** Throws `too-large` when the text would exceed the caps. Counts separators, which is an upper bound of the values. */
function weigh(bytes: Uint8Array, caps: LiteralCaps): void {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inString) {
      if (byte === backslash) i++;
      else if (byte === quote) inString = false;
    } else if (byte === quote) inString = true;
    else if (byte === comma) values++;
    else if (byte === 0x5b || byte === 0x7b) {
      values++;
      if (++depth > caps.depth) throw new Refusal('too-large', `nested deeper than ${caps.depth}`);
    } else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  if (values > caps.values) throw new Refusal('too-large', `more than ${caps.values} values`);
}

/** Throws a Refusal: `too-large`, or `not-a-release` for anything that is not UTF-8 JSON of an object. */
export function parseLiteral(bytes: Uint8Array, caps: LiteralCaps): Record<string, unknown> {
  if (bytes.length > caps.bytes) throw new Refusal('too-large', `more than ${caps.bytes} bytes`);
  weigh(bytes, caps);
  let value: unknown;
  try {
    // The decoder drops a byte order mark, as JSON readers may.
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('not-a-release', 'not JSON in UTF-8');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('not-a-release', 'not an object');
  }
  return value as Record<string, unknown>;
}
