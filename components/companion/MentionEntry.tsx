import { CornerDownRight, Phone, ScrollText, Star, UserCheck, Users } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { MeasureCard } from '../../engine/cards/content';
import type { MentionKey } from '../../engine/identifiers';
import type { IssueId } from '../../engine/issues';
import type { OfficeRole } from '../../engine/release/packs';
import { ActNow, canActNow } from '../card/ActNow';
import { Actions, actionsOf } from '../card/Actions';
import { CardBody } from '../card/CardBody';
import { CardLines, subjectOf } from '../card/CardTitle';
import { ChooseAgain } from '../card/ChooseAgain';
import { Breakable } from '../basics/Breakable';
import { EntryName } from '../basics/EntryName';
import { FollowButton } from '../basics/FollowButton';
import type { MentionGroup } from './mention-groups';
import type { OpenedCard, PageCallbacks } from './page-state';
import type { RowFacts } from './row-facts';
import { Part } from '../card/Part';
import { NamedActs } from '../card/NamedActs';
import { Party, tied } from '../card/OfficeLines';
import { Translation } from './Translation';
import { TalkButton } from '../basics/TalkButton';
import { useWords } from '../basics/words';

interface MentionEntryProps extends Pick<
  PageCallbacks,
  'loadCard' | 'translating' | 'onLink' | 'onGo' | 'onReport' | 'onRecord' | 'onTalk' | 'onAct' | 'follows' | 'onFollow'
> {
  group: MentionGroup;
  /** The office in which they represent the reader. */
  mine: OfficeRole | undefined;
  /** The issue that the reader has picked and this measure is about. */
  myIssue: IssueId | undefined;
  /** What the row says before it is opened, once it is known. */
  facts: RowFacts | undefined;
  /** Key of what is open from the start: the group's own, or one of its choices. */
  opened: MentionKey | undefined;
}

/** One official or measure of the page: a name to press, and its card's content in place. */
export function MentionEntry({ group, mine, myIssue, facts = {}, opened, onGo, ...rest }: MentionEntryProps) {
  const words = useWords();
  const { t } = words;
  const startOpen = opened !== undefined;
  const [open, setOpen] = useState(startOpen);
  const panel = useId();
  const entry = useRef<HTMLLIElement>(null);
  const name = useRef<HTMLButtonElement>(null);
  const first = group.places[0];
  useEffect(() => {
    if (startOpen) name.current?.focus({ preventScroll: true });
  }, [startOpen]);
  return (
    <li className="entry" ref={entry}>
      <div className="entry-head">
        <EntryName ref={name} label={group.label} panel={panel} isOpen={open} onToggle={() => setOpen(!open)}>
          {mine && (
            <span className="badge">
              <UserCheck aria-hidden="true" size={14} /> {words.yours(mine)}
            </span>
          )}{' '}
          {myIssue && (
            <span className="badge">
              <Star aria-hidden="true" size={14} /> {t('myIssues.yours', { issue: t(`issue.${myIssue}`) })}
            </span>
          )}{' '}
          {facts.title && (
            <span className="entry-count" lang="en">
              <Breakable text={facts.title} />
            </span>
          )}{' '}
          {!open && facts.office && !mine && (
            <span className="entry-count">
              {facts.held ? words.held(facts.held) : tied(words.office(facts.office))}
              <Party of={facts.office} />
            </span>
          )}{' '}
          {!open && facts.did && words.did(facts.did) && (
            <span>
              <strong className="recorded">{words.did(facts.did)}</strong>{' '}
              <bdi className="entry-count">{facts.did.measureLabel}</bdi>
            </span>
          )}{' '}
          {!open && facts.status && <span className="entry-count">{words.status(facts.status)}</span>}{' '}
          {group.key === '' && <span className="entry-count">{t('companion.which')}</span>}
        </EntryName>
        {facts.call && (
          <button
            type="button"
            className="icon-button row-call"
            onClick={() => facts.call && rest.onLink(group.key, facts.call.id)}
          >
            <Phone aria-hidden="true" size={18} />
            <span className="visually-hidden">{`${t('link.call')}: ${group.label}`}</span>
          </button>
        )}
        {first && (
          <p className="entry-places">
            <span className="entry-count">{t('companion.places', { count: group.places.length })}</span>
            <button type="button" className="icon-button" onClick={() => onGo(first.index)}>
              <CornerDownRight aria-hidden="true" size={16} />
              <span>
                {t('companion.show')}{' '}
                <span className="visually-hidden">{t('companion.onThePage', { name: group.label })}</span>
              </span>
            </button>
          </p>
        )}
      </div>
      {open && (
        <div id={panel} className="companion-card">
          <OpenedEntry
            group={group}
            opened={opened}
            hasTitle={facts.title !== undefined}
            onShown={() => startOpen && entry.current?.scrollIntoView({ block: 'start' })}
            {...rest}
          />
          {group.places.length > 1 && (
            <ul className="places">
              {group.places.map(({ index, context }) => (
                <li key={index}>
                  <button type="button" className="place" onClick={() => onGo(index)}>
                    <CornerDownRight aria-hidden="true" size={14} />
                    <span>
                      <span className="visually-hidden">{t('companion.goTo')}: </span>… {context} …
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}

/** What a measure's card says in English whatever the interface speaks. */
function englishOf({ title, described, description, explained, summary }: MeasureCard): string[] {
  const { what, points = [], yes } = explained ?? {};
  return [title, what, ...points, yes, summary?.text, described, description].filter((text) => text !== undefined);
}

type Loading = OpenedCard | 'loading' | 'failed';

function OpenedEntry({
  group,
  opened,
  hasTitle,
  loadCard,
  translating,
  onLink,
  onReport,
  onRecord,
  onTalk,
  onAct,
  follows,
  onFollow,
  onShown,
}: Omit<MentionEntryProps, 'mine' | 'myIssue' | 'facts' | 'onGo'> & { hasTitle: boolean; onShown(): void }) {
  const { t } = useWords();
  /** Set once a reader has said which one is meant. */
  const [chosen, setChosen] = useState<MentionKey>(opened ?? group.key);
  const [card, setCard] = useState<Loading>('loading');

  useEffect(() => {
    let gone = false;
    const show = (loaded: Loading) => {
      if (!gone) setCard(loaded);
    };
    const { candidates, why } = group;
    loadCard(chosen === '' ? { key: '', ...(candidates && { candidates }), why } : { key: chosen, why }).then(
      (loaded) => show(loaded ?? 'failed'),
      () => show('failed'),
    );
    return () => {
      gone = true;
    };
    // The group is made anew with each list; what it is about is its key and the choice.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen, group.id, loadCard]);

  const isShown = card !== 'loading';
  useEffect(() => {
    if (isShown) onShown();
    // Once, when there is something to look at.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isShown]);

  if (card === 'loading') return <p role="status">{t('companion.cardLoading')}</p>;
  if (card === 'failed') return <p role="alert">{t('companion.cardFailed')}</p>;
  const { content, mine } = card;
  return (
    <>
      {chosen !== group.key && <ChooseAgain onPress={() => setChosen(group.key)} />}
      <CardLines content={content} hasTitle={hasTitle} />
      {translating && content.kind === 'measure' && content.title && (
        <Translation texts={englishOf(content)} by={translating} />
      )}
      {mine && mine.length > 0 && (
        <Part title={t('companion.myVotes')} icon={Users} tone="story" level={4}>
          <NamedActs items={mine} />
          <p className="position-detail">{t('companion.myVotesNote')}</p>
        </Part>
      )}
      <CardBody
        content={content}
        level={4}
        onLink={(link) => onLink(chosen, link)}
        onChoose={setChosen}
        onNotThisPerson={() => onReport({ ...group, key: chosen, label: subjectOf(content) ?? group.label })}
      />
      <Actions
        links={actionsOf(content)}
        label={t(content.kind === 'official' ? 'card.reach' : 'card.actions')}
        onLink={(link) => onLink(chosen, link)}
        {...(canActNow(content) && { first: <ActNow content={content} onAct={onAct} /> })}
      />
      <div className="entry-ways">
        {content.kind === 'measure' && !content.pastSession && (
          <TalkButton
            about={{ label: content.label }}
            onPress={() => onTalk({ topic: content.key, label: content.label })}
          />
        )}
        {content.kind === 'official' && content.now && (
          <TalkButton about={{ name: content.name }} onPress={() => onTalk({ official: content.key })} />
        )}
        {content.kind === 'official' && (
          <button type="button" className="small-button" onClick={() => onRecord(content.key)}>
            <ScrollText aria-hidden="true" size={15} /> {t('companion.record')}
          </button>
        )}
        {content.kind !== 'choice' && (
          <FollowButton
            isOn={follows.has(content.key)}
            name={subjectOf(content) ?? ''}
            onFollow={(on) => onFollow(content.key, on)}
          />
        )}
      </div>
    </>
  );
}
