/**
 * Words to say or to write, with the reader's own facts put in on the device. Slots are four literal words in square
 * brackets; one that is not filled stays as it is, for the reader to say.
 */

export interface ScriptFacts {
  /** As the official is addressed: "Senator Sample". */
  official?: string | undefined;
  name?: string | undefined;
  city?: string | undefined;
  zip?: string | undefined;
}

const slots = ['official', 'name', 'city', 'zip'] as const;

/** `[official]`, `[name]`, `[city]` and `[zip]` become what is known of them. */
export const fillScript = (text: string, facts: ScriptFacts): string =>
  slots.reduce((filled, slot) => {
    const fact = facts[slot]?.trim();
    return fact ? filled.replaceAll(`[${slot}]`, () => fact) : filled;
  }, text);

/** Mail programs and browsers cut longer addresses off. */
const longestMailto = 1900;

export interface MailDraft {
  to: string;
  subject: string;
  body: string;
}

/** A `mailto:` for a draft. One that would be cut off has no body: `fits` is false, and the text has to be copied. */
export function mailtoOf({ to, subject, body }: MailDraft): { href: string; fits: boolean } {
  const encode = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  const head = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encode(subject.replace(/\s+/g, ' '))}`;
  const whole = `${head}&body=${encode(body)}`;
  return whole.length <= longestMailto ? { href: whole, fits: true } : { href: head, fits: false };
}
