import { Database, Download, FileX, Send, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Districts } from '../../engine/districts/districts';
import { censusHost } from '../../engine/districts/census';
import type { IssueId } from '../../engine/issues';
import { Brand } from '../basics/Brand';
import { Breakable } from '../basics/Breakable';
import { DeleteEverything } from './DeleteEverything';
import { DistrictSummary } from '../district/DistrictConfirmation';
import { Failed, type Pending } from './Failed';
import { Group } from './Group';
import { useWords } from '../basics/words';

/** What is kept, as the page tells it. */
export interface Kept {
  districts: Districts;
  /** What the reader cares about. */
  myIssues: readonly IssueId[];
  /** The chosen language's own name; absent where the browser decides. */
  language?: string | undefined;
  sitesOff: readonly string[];
  /** Hosts; `*` for every site. */
  sitesOn: readonly string[];
  /** Officials and measures by name, each with its host. */
  hidden: readonly { host: string; name: string }[];
  packs: readonly string[];
  /** What goes into the words of a call: name, city and ZIP code, as far as they were given. */
  aboutMe: readonly string[];
  /** How many things that the reader did are noted. */
  done: number;
  /** What the reader follows: issues, and officials and measures by name. */
  follows: readonly (IssueId | { name: string })[];
  /** What the reader is to be reminded of. */
  reminders: readonly string[];
  /** How many messages are begun and not sent. */
  drafts: number;
  release: { version: number; asOf: string };
  /** Names of what could not be read, as a maintainer knows them. */
  broken?: readonly string[];
}

export interface KnowsProps {
  /** Requests of the extension itself, today. */
  requests: readonly { host: string; count: number }[];
  kept: Kept;
  onExport(): void;
  onDelete(): Promise<void>;
}

/** Everything that the extension has sent and keeps, in words, with the ways to take it along and to delete it. */
export function Knows({ requests, kept, onExport, onDelete }: KnowsProps) {
  const words = useWords();
  const { t } = words;
  const {
    districts,
    myIssues,
    language,
    sitesOff,
    sitesOn,
    hidden,
    packs,
    aboutMe,
    done,
    follows,
    reminders,
    drafts,
    release,
    broken = [],
  } = kept;
  const nothing = t('knows.stored.nothing');
  const lines: [label: string, value: ReactNode][] = [
    [t('district.title'), districts.state ? <DistrictSummary districts={districts} /> : nothing],
    [t('myIssues.title'), myIssues.map((id) => t(`issue.${id}`)).join(' · ') || nothing],
    [t('options.language.title'), language ?? t('knows.stored.browser')],
    [t('knows.stored.sitesOff'), words.list(sitesOff) || nothing],
    [
      t('knows.stored.sitesOn'),
      words.list(sitesOn.map((host) => (host === '*' ? t('options.sites.everywhere') : host))) || nothing,
    ],
    [
      t('knows.stored.hidden'),
      words.list(hidden.map(({ name, host }) => t('options.sites.hiddenAt', { name, host }))) || nothing,
    ],
    [
      t('knows.stored.packs'),
      words.list(packs.map((pack) => (pack === 'us' ? t('options.packs.us') : words.state(pack)))),
    ],
    [t('act.me.title'), aboutMe.join(' · ') || nothing],
    [t('done.title'), done === 0 ? nothing : t('scorecard.count', { count: done })],
    [
      t('follow.title'),
      words.list(follows.map((one) => (typeof one === 'string' ? t(`issue.${one}`) : one.name))) || nothing,
    ],
    [t('knows.stored.reminders'), words.list(reminders) || nothing],
    [t('knows.stored.drafts'), drafts === 0 ? nothing : t('scorecard.count', { count: drafts })],
    [
      t('knows.stored.facts'),
      release.asOf === ''
        ? nothing
        : t('knows.stored.release', { version: String(release.version), date: words.date(release.asOf) }),
    ],
  ];
  if (broken.length > 0) lines.push([t('knows.stored.broken'), <code key="broken">{broken.join(', ')}</code>]);
  return (
    <KnowsPage>
      <Group title={t('knows.sent.title')} intro={t('knows.sent.text')} icon={Send}>
        {requests.length === 0 && <p className="count">{t('knows.sent.none')}</p>}
        <ul>
          {requests.map(({ host, count }) => (
            <li key={host}>
              <strong>
                <Breakable text={t('knows.sent.count', { count, host })} />
              </strong>{' '}
              {t(host === censusHost ? 'knows.sent.census' : 'knows.sent.feed')}
            </li>
          ))}
        </ul>
      </Group>
      <Group title={t('knows.pages.title')} intro={t('knows.pages.text')} icon={FileX}>
        {/* No code of the extension changes a page's own nodes; the end-to-end test compares the page byte for byte. */}
        <p className="count">{new Intl.NumberFormat(words.language).format(0)}</p>
      </Group>
      <Group title={t('knows.stored.title')} intro={t('knows.stored.never')} icon={Database}>
        <dl className="kept">
          {lines.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Group>
      <Group title={t('knows.export.title')} intro={t('knows.export.text')} icon={Download}>
        <button type="button" className="second-button" onClick={onExport}>
          <Download aria-hidden="true" size={18} /> {t('knows.export.button')}
        </button>
      </Group>
      <Group title={t('knows.delete.title')} intro={t('knows.delete.text')} icon={Trash2}>
        <DeleteEverything onDelete={onDelete} />
      </Group>
    </KnowsPage>
  );
}

/** Before it is known, or when it cannot be read. */
export function KnowsPending(pending: Pending) {
  const { t } = useWords();
  return (
    <KnowsPage>
      {pending.state === 'loading' ? (
        <p role="status">{t('knows.loading')}</p>
      ) : (
        <Failed title={t('knows.failed')} onAgain={pending.onAgain} />
      )}
    </KnowsPage>
  );
}

function KnowsPage({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="page">
      <header className="page-head">
        <Brand />
        <h1>{t('knows.title')}</h1>
        <p className="intro">{t('knows.intro')}</p>
      </header>
      <main>{children}</main>
    </div>
  );
}
