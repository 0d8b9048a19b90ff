import { Newspaper, Settings, Users } from 'lucide-react';
import { useState } from 'react';
import type { MentionKey } from '../engine/identifiers';
import { Brand } from './Brand';
import { DataStatus } from './DataStatus';
import type { DataState } from './DataStatus';
import { groupMentions } from './mention-groups';
import type { MentionGroup } from './mention-groups';
import { MyOfficials } from './MyOfficials';
import type { OfficialsGroup } from './MyOfficials';
import { OnThisPage } from './OnThisPage';
import type { PageCallbacks, PageState } from './OnThisPage';
import { ReportPanel } from './ReportPanel';
import type { Report } from './ReportPanel';
import { Switch } from './Switch';
import { Tabs } from './Tabs';
import { useWords } from './words';

export interface CompanionProps extends Omit<PageCallbacks, 'onReport'> {
  page: PageState;
  /** Null where no district has been chosen. */
  officials: readonly OfficialsGroup[] | null;
  /** Null where there is no data at all. */
  data: DataState | null;
  version: number;
  /** Mention that the card was opened from, to be open from the start. */
  opened?: MentionKey | undefined;
  /** What to show first. */
  tab?: 'page' | 'officials' | undefined;
  /** Report to begin with, where the card asked for one. */
  report?: Report | undefined;
  onSite(host: string, on: boolean): void;
  onRefresh(): void;
  onOptions(): void;
  onCopy(text: string): Promise<void>;
  onSendReport?: ((text: string) => void) | undefined;
  onHide?: ((report: Report) => void) | undefined;
}

/** The toolbar window: what this page names, and who represents the reader. Personal lines are shown here and nowhere else. */
export function Companion(props: CompanionProps) {
  const { page, officials, data, version, opened, onSite, onRefresh, onOptions, onCopy, onSendReport, onHide } = props;
  const { t } = useWords();
  const [tab, setTab] = useState(props.tab ?? 'page');
  const [report, setReport] = useState(props.report);
  const mine = new Set(officials?.flatMap((group) => group.officials.map(({ id }) => id)));
  const count = page.kind === 'mentions' ? groupMentions(page.mentions).length : 0;
  const host = 'host' in page && page.kind !== 'no-access' ? page.host : undefined;
  const writeReport = ({ key, label, why }: MentionGroup) => setReport({ view: 'not-this-person', key, label, why });
  return (
    <div className="companion">
      <header className="companion-head">
        <h1>
          <Brand />
        </h1>
        <button type="button" className="icon-button" onClick={onOptions}>
          <Settings aria-hidden="true" size={18} />
          <span>{t('companion.settings')}</span>
        </button>
      </header>
      <main className="companion-main">
        {report ? (
          <div className="tab-panel">
            <ReportPanel
              report={report}
              release={{ version, asOf: data?.asOf ?? '?' }}
              onCopy={onCopy}
              onSend={onSendReport}
              onHide={onHide && (() => onHide(report))}
              onBack={() => setReport(undefined)}
            />
          </div>
        ) : (
          <Tabs<'page' | 'officials'>
            label={t('companion.tabsLabel')}
            open={tab}
            onOpen={setTab}
            tabs={[
              { name: 'page', label: t('companion.tabs.page'), icon: Newspaper, count },
              { name: 'officials', label: t('companion.tabs.officials'), icon: Users },
            ]}
          >
            {tab === 'page' ? (
              <OnThisPage
                page={page}
                mine={mine}
                opened={opened}
                loadCard={props.loadCard}
                onLink={props.onLink}
                onGo={props.onGo}
                onReport={writeReport}
                onTurnOn={props.onTurnOn}
                onOnce={props.onOnce}
                onRetry={props.onRetry}
              />
            ) : (
              <MyOfficials groups={officials} onLink={props.onLink} onChooseDistrict={onOptions} />
            )}
          </Tabs>
        )}
      </main>
      <footer className="companion-foot">
        {host !== undefined && (
          <Switch label={t('companion.site', { host })} on={page.kind !== 'off'} onChange={(on) => onSite(host, on)} />
        )}
        {data && <DataStatus data={data} onRefresh={onRefresh} />}
      </footer>
    </div>
  );
}
