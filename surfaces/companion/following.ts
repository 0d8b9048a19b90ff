/** What the reader follows, with what is new about it in the release that they have. */
import { useCallback, useEffect, useState } from 'react';
import { newsOf, showBadge } from '../../browser/follow-watch';
import { changeFollows, noFollows, readFollows, withFollow, type Follows } from '../../browser/follows';
import { mayNotify } from '../../browser/reminders';
import { ownPacks, type Settings } from '../../browser/settings';
import type { Store } from '../../browser/store';
import { localDay } from '../../browser/today';
import type { CompanionProps } from '../../components/companion/Companion';
import { lookAtFollowed, type FollowedNow } from '../../engine/follow/look';
import type { MentionKey } from '../../engine/identifiers';
import { pickLanguage } from '../../locales/languages';

export function useFollowing(store: Store, settings: Settings): Omit<CompanionProps['following'], 'onIssue'> {
  const [follows, setFollows] = useState<Follows>(noFollows);
  const [lines, setLines] = useState<readonly FollowedNow[]>([]);
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    void readFollows().then(setFollows);
  }, []);

  useEffect(() => {
    let gone = false;
    const { tag: language } = pickLanguage(settings.language, navigator.languages);
    const look = { today: localDay(), at: Date.now(), language };
    void store
      .ask(ownPacks(settings), (release) => lookAtFollowed(follows.followed, release, look))
      .then((found) => {
        if (gone) return;
        setLines(found);
        if (follows.badge) void showBadge(newsOf(found));
        // What has just been chosen is seen as it is.
        const fresh = found.filter(({ key }) => follows.followed.some((one) => one.key === key && !one.seen));
        if (fresh.length > 0) void remember(fresh).then(setFollows);
      });
    return () => {
      gone = true;
    };
  }, [store, settings, follows]);

  const change = (next: (now: Follows) => Follows) => void changeFollows(next).then(setFollows);
  const onFollow = useCallback((key: MentionKey, on: boolean) => {
    void changeFollows((now) => withFollow(now, key, on)).then(setFollows);
  }, []);
  return {
    lines,
    myIssues: settings.myIssues,
    onFollow,
    onSeen: () => void remember(lines).then(setFollows),
    badge: follows.badge ?? false,
    remind: follows.remind ?? false,
    isRefused,
    onBadge: (badge) => {
      if (!badge) void showBadge(0);
      change((now) => ({ ...now, badge }));
    },
    onRemind: (remind) => {
      if (!remind) return change((now) => ({ ...now, remind }));
      void mayNotify().then((may) => {
        setRefused(!may);
        if (may) change((now) => ({ ...now, remind }));
      });
    },
  };
}

const remember = (lines: readonly FollowedNow[]): Promise<Follows> =>
  changeFollows((now) => ({
    ...now,
    followed: now.followed.map((one) => {
      const line = lines.find(({ key }) => key === one.key);
      return line ? { ...one, seen: line.now } : one;
    }),
  }));
