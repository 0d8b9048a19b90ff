import type { Dated } from '../../engine/cards/content';
import { dot, useWords } from './words';

/** How old each kind of claim is, where they differ. */
export function DataAge({ of: { claims } }: { of: Dated }) {
  const { t, date } = useWords();
  return claims && <p>{claims.map(({ of, asOf }) => t(`card.claim.${of}`, { date: date(asOf) })).join(dot)}</p>;
}

/** What is older than a reader would think says so in plain view, with its day. */
export function OldFacts({ of: { asOf, isOld } }: { of: Dated }) {
  const { t, date } = useWords();
  return (
    isOld && (
      <p className="note">
        {t('card.asOf', { date: date(asOf) })} {t('card.old')}
      </p>
    )
  );
}
