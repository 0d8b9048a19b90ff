import { useId } from 'react';
import type { RecordedVote } from '../../engine/cards/content';
import { useWords } from '../basics/words';
import { TextThen } from './ActLine';
import { tallyParts } from './tally-parts';

type Tally = Readonly<Record<string, number>>;

/** A tally as one bar: filled for yes, hatched for no, dotted for nobody's vote. The sentence beside it carries it. */
function Bar({ tally }: { tally: Tally }) {
  const pattern = useId();
  const { yes, no, present, absent } = tallyParts(tally);
  const all = yes + no + present + absent || 1;
  const widths = [yes, no, present + absent].map((count) => (count / all) * 100);
  const [ofYes = 0, ofNo = 0, ofRest = 0] = widths;
  return (
    <svg className="vote-bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${pattern}no`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="vote-bar-stripe" width="2" height="5" />
        </pattern>
        <pattern id={`${pattern}rest`} width="5" height="5" patternUnits="userSpaceOnUse">
          <circle className="vote-bar-stripe" cx="2.5" cy="2.5" r="0.8" />
        </pattern>
      </defs>
      <rect className="vote-bar-yes" width={`${ofYes}%`} height="12" />
      <rect x={`${ofYes}%`} width={`${ofNo}%`} height="12" fill={`url(#${pattern}no)`} />
      <rect x={`${ofYes + ofNo}%`} width={`${ofRest}%`} height="12" fill={`url(#${pattern}rest)`} />
      <rect className="vote-bar-edge" x="0.5" y="0.5" width="99.6%" height="11" />
    </svg>
  );
}

/** "53 yes, 42 no, 3 did not vote". */
function useSentence() {
  const { t, list } = useWords();
  return (tally: Tally): string => {
    const { yes, no, present, absent } = tallyParts(tally);
    return list([
      t('card.bar.yes', { count: yes }),
      t('card.bar.no', { count: no }),
      ...(present > 0 ? [t('card.bar.present', { count: present })] : []),
      ...(absent > 0 ? [t('card.bar.absent', { count: absent })] : []),
    ]);
  };
}

interface ChamberBarProps {
  vote: RecordedVote;
  /** Where there is room, by party as well. */
  isOpen?: boolean;
}

/** How one chamber voted. */
export function ChamberBar({ vote, isOpen = false }: ChamberBarProps) {
  const words = useWords();
  const sentence = useSentence();
  const { chamber, body, decides, needs, tally, tieBreak, byParty } = vote;
  return (
    <div className="chamber-bar">
      <p>
        <strong>{words.chamber(chamber, body)}</strong> <span className="chamber-bar-words">{sentence(tally)}</span>
      </p>
      <Bar tally={tally} />
      <div className="chamber-bar-below">
        {decides && decides !== 'passage' && <p className="position-detail">{words.t(`card.decides.${decides}`)}</p>}
        {needs && <p className="position-detail">{words.needs(needs)}</p>}
        <TextThen vote={vote} />
        {tieBreak && (
          <p className="position-detail">
            {words.t('card.tieBreak', { name: tieBreak.name, value: words.value(tieBreak.value) })}
          </p>
        )}
        {byParty && byParty.filter(({ party }) => party).length > 1 && (
          <details open={isOpen}>
            <summary>{words.t('card.bar.byParty')}</summary>
            <ul className="plain-list">
              {byParty.map(({ party, tally: theirs }) => (
                <li key={party ?? ''} className="chamber-bar">
                  <p>
                    <strong>{party ? words.partyGroup(party) : words.t('card.bar.noParty')}</strong>
                    <span className="chamber-bar-words">{sentence(theirs)}</span>
                  </p>
                  <Bar tally={theirs} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}
