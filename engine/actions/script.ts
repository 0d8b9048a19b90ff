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

/** Stands for what is not filled in, while sentences are taken apart. */
const gap = '\uE000';

/** A sentence without the clauses that have a gap; nothing where it begins with one, since the rest would not stand alone. */
function withoutGaps(sentence: string): string {
  if (!sentence.includes(gap)) return sentence;
  const [, said = '', end = ''] = /^(.*?)([.!?。！？।]*\s*)$/s.exec(sentence) ?? [];
  const clauses = said.replace(/\s*[(（][^()（）]*\uE000[^()（）]*[)）]/g, '').split(/(?=[,，、])/);
  if (clauses[0]?.includes(gap)) return '';
  const whole = clauses.filter((clause, at) => {
    // A ZIP code behind a gap belonged to what has gone.
    const isRest = clauses[at - 1]?.includes(gap) && /^[,，、]\s*[\d-]+$/.test(clause);
    return !clause.includes(gap) && !isRest;
  });
  return whole.join('') + end;
}

/**
 * The words as they can be sent: without what nobody has filled in, which stands in square brackets. The clause goes, or
 * the sentence, or the line; what is left reads as it did.
 */
export function sendable(text: string): string {
  // Brackets may hold a whole sentence: its end stays the end of one.
  const lines = text.replace(/\[[^[\]]*?([.!?。！？।]?)\]/g, `${gap}$1`).split('\n');
  const said = lines.map((line) =>
    line.includes(gap)
      ? line
          .split(/(?<=[.!?]\s|[。！？।])/)
          .map(withoutGaps)
          .join('')
          .trim()
      : line,
  );
  return said
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
