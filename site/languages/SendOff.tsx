import { Download, ExternalLink } from 'lucide-react';
import { CopyButton } from '../../components/basics/CopyButton';
import type { Tree } from '../../locales/languages';
import { saveAs } from '../shared/save-as';
import { useSiteWords } from '../shared/words';
import { settings } from '../site-settings';
import { brokenLines, fileOf, letterOf, type Line, type Proposals } from './messages';

interface SendOffProps {
  tag: string;
  own: Tree;
  lines: readonly Line[];
  proposals: Proposals;
}

/** How much has changed, and the ways to hand it over. Nothing goes anywhere by itself. */
export function SendOff({ tag, own, lines, proposals }: SendOffProps) {
  const t = useSiteWords();
  const count = Object.keys(proposals).length;
  const broken = brokenLines(lines, proposals);
  const { repository, branch } = settings;
  const file = `${tag}.json`;
  return (
    <div className="band">
      <div role="status">
        <p>{count === 0 ? t('languages.nothing') : t('languages.changed', { count })}</p>
        {broken.length > 0 && (
          <p className="translation-wrong">
            {t('languages.mend', { count: broken.length })} <code>{broken.map(({ key }) => key).join(', ')}</code>
          </p>
        )}
      </div>
      <p className="hint">
        {t('languages.send')} {repository && t('languages.propose')}
      </p>
      {count > 0 && (
        <div className="translation-ways">
          <CopyButton
            text={letterOf(tag, lines, proposals)}
            label={t('languages.copy')}
            onCopy={(text) => navigator.clipboard.writeText(text)}
          />
          <button
            type="button"
            className="second-button"
            onClick={() => saveAs(new Blob([fileOf(own, lines, proposals)], { type: 'application/json' }), file)}
          >
            <Download aria-hidden="true" size={18} /> {t('languages.save')}
          </button>
          {repository && (
            <a
              className="second-button"
              href={`${repository}/edit/${encodeURIComponent(branch)}/locales/${file}`}
              target="_blank"
              rel="noreferrer"
            >
              <ExternalLink aria-hidden="true" size={18} /> {t('languages.open')}
            </a>
          )}
        </div>
      )}
    </div>
  );
}
