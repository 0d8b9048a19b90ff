import { ArrowLeft, HandHeart, Newspaper, PanelRight, Settings, Star, Users } from 'lucide-react';
import { useState } from 'react';
import type { ComponentProps } from 'react';
import { nearestFirst, storyLevel } from '../../engine/districts/nearness';
import type { MentionKey } from '../../engine/identifiers';
import type { IssueId } from '../../engine/issues';
import { Act } from '../act/Act';
import type { ActProps } from '../act/Act';
import { Brand } from '../basics/Brand';
import { DataStatus } from '../basics/DataStatus';
import type { DataState } from '../basics/DataStatus';
import { Done } from '../act/Done';
import type { DoneLine } from '../act/Done';
import { FindBox } from './FindBox';
import type { FindBoxProps } from './FindBox';
import { Following } from './Following';
import type { FollowingProps } from './Following';
import { groupMentions, groupOf } from './mention-groups';
import { MentionEntry } from './MentionEntry';
import type { Looked, MentionGroup } from './mention-groups';
import { MyDistrict } from '../district/MyDistrict';
import { MyOfficials } from '../district/MyOfficials';
import type { OfficialsGroup } from '../district/MyOfficials';
import { OnThisPage } from './OnThisPage';
import type { PageCallbacks, PageState } from './page-state';
import type { RowFacts } from './row-facts';
import type { Acting, Start } from '../act/sheet/sheet-facts';
import { ReportPanel } from './ReportPanel';
import type { Report } from './ReportPanel';
import { Switch } from '../basics/Switch';
import { Tabs } from '../basics/Tabs';
import { useWords } from '../basics/words';
import { useActing } from './acting';
import { storyStart } from './story-start';

type TabName = 'page' | 'officials' | 'act' | 'done';

export interface CompanionProps extends Omit<PageCallbacks, 'onReport' | 'onTalk' | 'onAct' | 'follows' | 'onFollow'> {
  page: PageState;
  /** Null where no district has been chosen. */
  officials: readonly OfficialsGroup[] | null;
  /** The issue that the page's own words tell. */
  storyIssue?: IssueId | undefined;
  /** Measures of this page that are about an issue the reader has picked, with that issue. */
  myIssueOf?: ReadonlyMap<MentionKey, IssueId> | undefined;
  /** The reader's districts, and the map that they are drawn on. */
  home?: ComponentProps<typeof MyDistrict> | undefined;
  /** Null where there is no data at all. */
  data: DataState | null;
  version: number;
  /** Mention that the card was opened from, to be open from the start. */
  opened?: MentionKey | undefined;
  /** What to show first. */
  tab?: TabName | undefined;
  /** The ask or hearing that the reader has come for: then Act is shown first. */
  about?: string | undefined;
  /** What the reader has looked up before they came: shown by itself. */
  found?: Looked | undefined;
  /** What the reader has come to talk about: then the sheet is shown first. */
  start?: Start | undefined;
  act: Omit<
    ActProps,
    'start' | 'story' | 'about' | 'onStart' | 'onLink' | 'onCopy' | 'onChooseDistrict' | 'onMine' | 'onFind' | 'onIssue'
  >;
  /** What each row of the page says, once it is known. */
  rows?: ReadonlyMap<MentionKey, RowFacts> | undefined;
  following: Omit<FollowingProps, 'onOpen' | 'legislators'>;
  /** Finds any official or measure of the release. */
  find: Pick<FindBoxProps, 'asked' | 'onFind'>;
  done: readonly DoneLine[];
  onClearDone(): void;
  /** Opens the same view at the window's side, on what the reader is doing. Absent where it is there already, or cannot be. */
  onBeside?: ((acting: Acting | undefined) => void) | undefined;
  /** Told in the handler of the press when the reader begins to act, and when they leave off. */
  onActing?: ((acting: Acting | undefined) => void) | undefined;
  /** Report to begin with, where the card asked for one. */
  report?: Report | undefined;
  onSite(host: string, on: boolean): void;
  onRefresh(): void;
  onOptions(): void;
  onCopy(text: string): Promise<void>;
  onSendReport?: ((text: string) => void) | undefined;
  /** Hides a match on this site from now on, or shows it again. */
  onHide?: ((report: Report, hidden: boolean) => void) | undefined;
}

/** The toolbar window: what this page names, and who represents the reader. Personal lines are shown here and nowhere else. */
export function Companion(props: CompanionProps) {
  const { page, officials, data, version, opened, onSite, onRefresh, onOptions, onCopy, onSendReport, onHide } = props;
  const words = useWords();
  const { t } = words;
  const [tab, setTab] = useState<TabName>(props.tab ?? (props.about || props.start ? 'act' : 'page'));
  const [about, setAbout] = useState(props.about);
  const [start, setStart] = useState<{ of: Start | undefined; turn: number }>({ of: props.start, turn: 0 });
  const [acting, tellActing] = useActing(
    tab === 'act' ? { start: props.start, about: props.about } : undefined,
    props.onActing,
  );
  const [looked, setLooked] = useState<Looked | undefined>(props.found);
  const [report, setReport] = useState(props.report);
  const named = page.kind === 'mentions' ? page.mentions.map(({ key }) => key) : [];
  const level = storyLevel(named, (key) => props.rows?.get(key)?.office?.role);
  const mine = new Map(officials?.flatMap((group) => group.officials.map(({ id, office }) => [id, office.role])));
  const legislators = officials?.find(({ group }) => group === 'legislature')?.officials.map(({ id }) => id) ?? [];
  const count = page.kind === 'mentions' ? groupMentions(page.mentions).length : 0;
  const news = props.following.lines.filter(({ changes }) => changes.length > 0).length;
  const isAllowed = page.kind !== 'not-asked' && page.kind !== 'withheld';
  const host = 'host' in page && isAllowed ? page.host : undefined;
  const writeReport = ({ key, label, why }: MentionGroup) => setReport({ view: 'not-this-person', key, label, why });
  const { following } = props;
  const open = (key: MentionKey, label: string) => setLooked({ key, label });
  const talk = (wish: Start | undefined, id?: string) => {
    tellActing({ start: wish, about: id });
    setStart(({ turn }) => ({ of: wish, turn: turn + 1 }));
    setLooked(undefined);
    setTab('act');
  };
  /** What every entry may ask for, wherever it stands. */
  const entry = {
    loadCard: props.loadCard,
    translating: props.translating,
    onLink: props.onLink,
    onGo: props.onGo,
    onRecord: props.onRecord,
    onTalk: (wish: Start) => talk(wish),
    onAct: (id: string) => {
      setAbout(id);
      talk(undefined, id);
    },
    onReport: writeReport,
    follows: new Set(following.lines.map(({ key }) => key)),
    onFollow: following.onFollow,
  };
  return (
    <div className="companion">
      <header className="companion-head">
        <h1>
          <Brand />
        </h1>
        <div className="companion-head-buttons">
          {props.onBeside && (
            <button
              type="button"
              className="icon-button"
              title={t('companion.beside')}
              onClick={() => props.onBeside?.(acting)}
            >
              <PanelRight aria-hidden="true" size={18} />
              <span className="visually-hidden">{t('companion.beside')}</span>
            </button>
          )}
          <button type="button" className="icon-button" onClick={onOptions}>
            <Settings aria-hidden="true" size={18} />
            <span>{t('companion.settings')}</span>
          </button>
        </div>
      </header>
      <main className="companion-main">
        {!report && <FindBox {...props.find} onOpen={open} />}
        {report ? (
          <div className="tab-panel">
            <ReportPanel
              report={report}
              release={{ version, asOf: data?.asOf ?? '?' }}
              onCopy={onCopy}
              onSend={onSendReport}
              onHide={onHide && report.key !== '' ? (hidden) => onHide(report, hidden) : undefined}
              onBack={() => setReport(undefined)}
            />
          </div>
        ) : looked ? (
          <div className="tab-panel">
            <button type="button" className="quiet-button" onClick={() => setLooked(undefined)}>
              <ArrowLeft aria-hidden="true" size={16} /> {t('report.back')}
            </button>
            <h2 className="visually-hidden">{t('find.label')}</h2>
            <ul className="entries">
              <MentionEntry
                key={looked.key}
                group={groupOf(looked)}
                mine={mine.get(looked.key)}
                myIssue={undefined}
                facts={undefined}
                opened={looked.key}
                {...entry}
              />
            </ul>
          </div>
        ) : (
          <Tabs<TabName>
            label={t('companion.tabsLabel')}
            open={tab}
            onOpen={(name, isPressed) => {
              setTab(name);
              if (name !== 'act') tellActing(undefined);
              else if (isPressed) tellActing({});
            }}
            tabs={[
              { name: 'page', label: t('companion.tabs.page'), icon: Newspaper, count },
              { name: 'officials', label: t('companion.tabs.officials'), icon: Users },
              { name: 'act', label: t('companion.tabs.act'), icon: HandHeart, count: props.act.asks.length },
              { name: 'done', label: t('companion.tabs.done'), icon: Star, count: news },
            ]}
          >
            {tab === 'page' && (
              <OnThisPage
                page={page}
                mine={mine}
                myIssueOf={props.myIssueOf ?? new Map()}
                opened={opened}
                onStep={props.onStep}
                {...entry}
                rows={props.rows ?? new Map()}
                onTurnOn={props.onTurnOn}
                onAllow={props.onAllow}
                onOnce={props.onOnce}
                onReload={props.onReload}
                onRetry={props.onRetry}
              />
            )}
            {tab === 'officials' && (
              <MyOfficials
                groups={officials && nearestFirst(officials, level)}
                place={props.home && <MyDistrict {...props.home} />}
                onLink={props.onLink}
                onRecord={props.onRecord}
                follows={entry.follows}
                onFollow={following.onFollow}
                onChooseDistrict={onOptions}
              />
            )}
            {tab === 'act' && (
              <Act
                {...props.act}
                key={start.turn}
                start={start.of}
                story={storyStart(named, new Set(mine.keys()), props.storyIssue && words.issue(props.storyIssue))}
                about={about}
                onLink={props.onLink}
                onCopy={onCopy}
                onChooseDistrict={onOptions}
                onMine={() => setTab('officials')}
                onStart={(next) => tellActing({ start: next })}
                onIssue={following.onIssue}
                onFind={() => document.querySelector<HTMLInputElement>('.find input')?.focus()}
              />
            )}
            {tab === 'done' && (
              <>
                <Following {...following} legislators={legislators} onOpen={open} />
                <Done entries={props.done} onClear={props.onClearDone} />
              </>
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
