import { Download, ExternalLink } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { CopyButton } from '../../components/basics/CopyButton';
import { readYaml } from '../../editorial/yaml-text';
import { useSiteWords } from '../shared/words';
import { settings } from '../site-settings';
import { saveAs } from '../shared/save-as';
import { proposalFor } from './pull-request';
import type { Check } from './use-check';
import type { Workspace } from './use-workspace';
import type { ChangedFile } from './workspace';

/** What has changed, and the ways to hand it over: a page of the host's with the file filled in, or the file itself. */
export function HandOver({ work, check }: { work: Workspace; check: Check }) {
  const t = useSiteWords();
  const heading = useId();
  const { changed } = work;
  const refused = (file: string) =>
    check.problems.filter((one) => one.level === 'refused' && one.file === `${check.place}/${file}`).length;
  return (
    <section aria-labelledby={heading} className="band hand-over">
      <h2 id={heading}>{t('desk.send.title')}</h2>
      {changed.length === 0 ? (
        <p className="hint">{t('desk.send.nothing')}</p>
      ) : (
        <>
          <p>{t(settings.repository ? 'desk.send.how' : 'desk.send.noRepository')}</p>
          <ul>
            {changed.map((one) => (
              <li key={one.file}>
                <Handed
                  changed={one}
                  path={`${check.place}/${one.file}`}
                  refused={refused(one.file)}
                  onDiscard={() => work.discard(one.file)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <WayToReaders />
    </section>
  );
}

/** What happens between the editor's last word and a reader's card. */
function WayToReaders() {
  const t = useSiteWords();
  const heading = useId();
  return (
    <>
      <h3 id={heading}>{t('desk.path.title')}</h3>
      <ol aria-labelledby={heading}>
        {(['send', 'read', 'sign', 'arrive'] as const).map((step) => (
          <li key={step}>{t(`desk.path.${step}`)}</li>
        ))}
      </ol>
    </>
  );
}

interface HandedProps {
  changed: ChangedFile;
  path: string;
  refused: number;
  onDiscard(): void;
}

/** As the project keeps its files: the same formatter as the command that imports spreadsheets. */
async function tidy(text: string): Promise<string> {
  // Only what the check can read: a formatter may end the whole page over the rest.
  if (readYaml(text).mistake) return text;
  const [{ format }, yaml] = await Promise.all([import('prettier/standalone'), import('prettier/plugins/yaml')]);
  return format(text, { parser: 'yaml', plugins: [yaml], singleQuote: true, printWidth: 120 });
}

function Handed({ changed, path, refused, onDiscard }: HandedProps) {
  const t = useSiteWords();
  const { file, text: written, isNew } = changed;
  const [tidied, setTidied] = useState({ of: written, text: written });
  // What was typed a moment ago goes out as it stands: an older text, however tidy, is another text.
  const text = tidied.of === written ? tidied.text : written;
  useEffect(() => {
    let gone = false;
    const wait = setTimeout(() => {
      void tidy(written)
        .catch(() => written)
        .then((formatted) => {
          if (!gone) setTidied({ of: written, text: formatted });
        });
    }, 150);
    return () => {
      gone = true;
      clearTimeout(wait);
    };
  }, [written]);
  const { repository, branch } = settings;
  const proposal = repository && proposalFor({ repository, branch }, path, text, isNew);
  const copy = (what: string) => navigator.clipboard.writeText(what);
  const download = () => saveAs(new Blob([text], { type: 'application/yaml' }), file.split('/').at(-1) ?? file);
  return (
    <div className="handed">
      <h3>
        <code>{file}</code> <span className="hint">{t(isNew ? 'desk.send.new' : 'desk.send.changed')}</span>
      </h3>
      <p className={refused > 0 ? 'refused' : 'fine'} role="status">
        {refused > 0 ? t('desk.check.count', { count: refused }) : t('desk.check.fine')}
      </p>
      <div className="handed-ways">
        {proposal && (
          <a
            className="main-button"
            href={proposal.href}
            target="_blank"
            rel="noreferrer"
            onClick={() => {
              if (!proposal.isFilledIn) void copy(text);
            }}
          >
            <ExternalLink aria-hidden="true" size={18} />{' '}
            {t(proposal.isFilledIn ? 'desk.send.propose' : 'desk.send.copyAndOpen')}
          </a>
        )}
        <button type="button" className={proposal ? 'second-button' : 'main-button'} onClick={download}>
          <Download aria-hidden="true" size={18} /> {t('desk.send.download')}
        </button>
        <CopyButton text={text} label={t('desk.send.copy')} onCopy={copy} />
        <button type="button" className="small-button" onClick={onDiscard}>
          {t('desk.send.discard')}
        </button>
      </div>
      {proposal && !proposal.isFilledIn && <p className="hint">{t(isNew ? 'desk.send.tooLong' : 'desk.send.paste')}</p>}
      <details>
        <summary>{t('desk.send.show')}</summary>
        {/* What is wider than its window scrolls, by keys, too. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre tabIndex={0}>{text}</pre>
      </details>
    </div>
  );
}
