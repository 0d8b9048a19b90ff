/** The titles of Idaho: the subject in capitals, a dash, and what the measure does. */
import type { MeasureFacts, TitlePart, Titled, Titles } from '../../issues/facts';

/** The record has parted them; here they are one again. */
export function idahoTitles({ title, description }: Titled): Titles {
  if (!description) return { title, otherTitles: [] };
  // "LIQUOR – Amends existing law to …".
  const whole = [title, description].find((one) => one.includes(' – ')) ?? `${title} – ${description}`;
  return { title: whole, longTitle: whole, otherTitles: [title, description].filter((one) => !whole.includes(one)) };
}

/** “MOTOR VEHICLES – Amends existing law to …” */
export function idahoParts(facts: MeasureFacts): readonly TitlePart[] {
  const cut = facts.title.search(/\s[–-]\s+[A-Z][a-z]/);
  const [head, rest] = cut < 0 ? [facts.title, ''] : [facts.title.slice(0, cut), facts.title.slice(cut)];
  return [
    { zone: 'head', text: head.toLowerCase() },
    { zone: 'rest', text: rest.replace(/existing law|states findings of the legislature/gi, ';') },
    ...facts.otherTitles.map((text): TitlePart => ({ zone: 'name', text })),
  ];
}
