/** Text as people's programs save it: UTF-8, or UTF-16 with its mark. Any other encoding has lost letters already. */

/** The text, or the first line (counted from 1) that is not in UTF-8. */
export function decodeText(bytes: Uint8Array): { text: string } | { badLine: number } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const text = strictly(bytes);
  if (text !== undefined) return { text };
  let badLine = 1;
  for (let start = 0, end; start < bytes.length; start = end + 1, badLine++) {
    end = bytes.indexOf(0x0a, start);
    if (end < 0) end = bytes.length;
    if (strictly(bytes.subarray(start, end)) === undefined) break;
  }
  return { badLine };
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
