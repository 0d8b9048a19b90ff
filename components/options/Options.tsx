import {
  Database,
  Globe,
  HeartHandshake,
  House,
  Languages,
  LoaderCircle,
  ShieldCheck,
  Star,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { followedAtFirst } from '../../engine/jurisdictions';
import { Brand } from '../basics/Brand';
import { DataSource } from './DataSource';
import type { DataSourceProps } from './DataSource';
import { DataStatus } from '../basics/DataStatus';
import type { DataState } from '../basics/DataStatus';
import { Publisher } from '../basics/Publisher';
import type { PublisherProps } from '../basics/Publisher';
import { DistrictChooser } from '../district/DistrictChooser';
import type { DistrictChooserProps } from '../district/DistrictChooser';
import { Failed, type Pending } from './Failed';
import { Group } from './Group';
import { IssuePicker } from '../basics/IssuePicker';
import type { IssuePickerProps } from '../basics/IssuePicker';
import { LanguageChoice } from '../basics/LanguageChoice';
import type { LanguageChoiceProps } from '../basics/LanguageChoice';
import { PackList } from './PackList';
import type { PackListProps } from './PackList';
import { SiteList } from './SiteList';
import type { SiteListProps } from './SiteList';
import { useWords } from '../basics/words';

export interface OptionsProps {
  district: DistrictChooserProps;
  issues: IssuePickerProps;
  packs: PackListProps;
  sites: SiteListProps;
  languages: LanguageChoiceProps['languages'];
  data: DataState;
  source: DataSourceProps;
  /** Who publishes what readers see, in its own words. */
  publisher?: PublisherProps | undefined;
  onLanguage(tag: string): void;
  onRefresh(): void;
}

/** Everything a reader can set, on one page. */
export function Options(props: OptionsProps) {
  const { district, issues, packs, sites, languages, data, source, publisher, onLanguage, onRefresh } = props;
  const { t, list, state } = useWords();
  const packName = (pack: string) => (pack === 'us' ? t('options.packs.us') : state(pack));
  return (
    <OptionsPage>
      <Group title={t('district.title')} intro={t('district.intro')} icon={House}>
        <DistrictChooser {...district} />
      </Group>
      <Group title={t('myIssues.title')} intro={t('myIssues.text')} icon={Star}>
        <IssuePicker {...issues} />
      </Group>
      <Group
        title={t('options.packs.title')}
        intro={t('options.packs.text', { packs: list(followedAtFirst.map(packName)) })}
        icon={Users}
      >
        <PackList {...packs} />
        <p>
          <a className="lone-link" href="scorecard.html">
            {t('scorecard.all')}
          </a>
        </p>
      </Group>
      <Group title={t('options.sites.title')} icon={Globe}>
        <SiteList {...sites} />
      </Group>
      <Group title={t('options.language.title')} icon={Languages}>
        <LanguageChoice languages={languages} onLanguage={onLanguage} />
      </Group>
      <Group title={t('data.title')} icon={Database}>
        <DataStatus data={data} onRefresh={onRefresh} full />
        <DataSource {...source} />
      </Group>
      {publisher && (
        <Group title={t('publisher.title')} icon={HeartHandshake}>
          <Publisher {...publisher} />
        </Group>
      )}
      <Group title={t('options.privacy.title')} intro={t('options.privacy.text')} icon={ShieldCheck}>
        <p>
          <a className="lone-link" href="knows.html">
            {t('knows.link')}
          </a>
        </p>
        <p>
          <a className="lone-link" href="licenses.txt" hrefLang="en">
            {t('options.licenses')}
          </a>
        </p>
      </Group>
    </OptionsPage>
  );
}

function OptionsPage({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="page">
      <header className="page-head">
        <Brand />
        <h1>{t('options.title')}</h1>
      </header>
      <main>{children}</main>
    </div>
  );
}

/** Before the options are there, or when they cannot be had. */
export function OptionsPending(pending: Pending) {
  const { t } = useWords();
  return (
    <OptionsPage>
      {pending.state === 'loading' ? (
        <p className="loading" role="status">
          <LoaderCircle aria-hidden="true" size={20} /> {t('options.loading')}
        </p>
      ) : (
        <Failed title={t('options.failed')} onAgain={pending.onAgain} />
      )}
    </OptionsPage>
  );
}
