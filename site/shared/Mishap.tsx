import { Component, type ReactNode } from 'react';
import { forgetTexts, textsOf } from './kept';
import { KeptWays } from './OddlyKept';
import type { PageName } from './pages';
import { useSiteWords } from './words';

interface MishapProps {
  page: PageName;
  children: ReactNode;
}

/** A page that cannot be drawn says so, and is not blank: what it keeps may be why. */
export class Mishap extends Component<MishapProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <Sorry page={this.props.page} /> : this.props.children;
  }
}

function Sorry({ page }: { page: PageName }) {
  const t = useSiteWords();
  const kept = textsOf(page);
  const again = () => location.reload();
  return (
    <div role="alert" className="load-failed">
      <p>{t('kept.mishap')}</p>
      <button type="button" className="second-button" onClick={again}>
        {t('try.again')}
      </button>
      {Object.keys(kept).length > 0 && (
        <>
          <p>{t('kept.mishapAgain')}</p>
          <KeptWays
            text={JSON.stringify(kept, null, 2)}
            onStartOver={() => {
              forgetTexts(page);
              again();
            }}
          />
        </>
      )}
    </div>
  );
}
