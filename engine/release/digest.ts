/** SHA-256 and base64, as the feed writes them. */

/** Bytes that are not shared between threads: what WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** 64 lower-case hexadecimal digits. */
export async function sha256(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Undefined for anything but the one canonical spelling, so that one key cannot appear under two. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

export const toUtf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;
