/** Why somebody or something was matched. */
import type { Reason } from '../../../engine/spotting/types';
import type { Speech } from './speech';

/** `2025-2026` → "2025–26". */
const shortSession = (session: string) => session.replace(/^(\d{4})-\d{2}(\d{2})$/, '$1–$2');

export function evidenceWords({ t, say, state }: Speech & { state(id: string | undefined): string }) {
  /** One piece of evidence; codes that this language does not know yet get a sentence that is true of all. */
  const why = ({ code, values = {} }: Reason): string => {
    const { state: home, session } = values;
    const said = { ...values, ...(home && { state: state(home) }), ...(session && { session: shortSession(session) }) };
    return say(`why.${code}`, said, t('why.fallback'));
  };

  /** The evidence in words, each sentence once. */
  const whyAll = (reasons: readonly Reason[]): string[] => [...new Set(reasons.map(why))];

  return { whyAll };
}
