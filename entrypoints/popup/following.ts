/** What the reader follows, with what is new about it in the release that they have. */
import { useCallback, useEffect, useState } from 'react';
import { changeFollows, noFollows, readFollows, withFollow, type Follows } from '../../browser/follows';
import { ownPacks, type Settings } from '../../browser/settings';
import type { Store } from '../../browser/store';
import { localDay } from '../../browser/today';
import type { CompanionProps } from '../../components/companion/Companion';
import type { FollowedLine } from '../../components/companion/Following';
import { buildCard } from '../../engine/cards/build-card';
import { canFollow, changesSince, seenOf, type Seen } from '../../engine/follow/changes';
import type { MentionKey } from '../../engine/identifiers';
import { pickLanguage } from '../../locales/languages';

interface Looked extends FollowedLine {
  now: Seen;
}

export function useFollowing(store: Store, settings: Settings): CompanionProps['following'] {
  const [follows, setFollows] = useState<Follows>(noFollows);
  const [lines, setLines] = useState<readonly Looked[]>([]);

  useEffect(() => {
    void readFollows().then(setFollows);
  }, []);

  useEffect(() => {
    let gone = false;
    const language = pickLanguage(settings.language, navigator.languages).tag;
    const look = { why: [], language, at: Date.now() };
    void store
      .ask(ownPacks(settings), (release) =>
        follows.followed.flatMap(({ key, seen }): Looked[] => {
          const card = buildCard(key, { keys: [] }, release, localDay(), look);
          if (!card || !canFollow(card)) return [];
          const isMeasure = card.kind === 'measure';
          return [
            {
              key,
              label: isMeasure ? card.label : card.name,
              ...(isMeasure && card.title && { title: card.title }),
              changes: changesSince(seen, card),
              now: seenOf(card),
            },
          ];
        }),
      )
      .then((found) => {
        if (gone) return;
        setLines(found);
        // What has just been chosen is seen as it is.
        const fresh = found.filter(({ key }) => follows.followed.some((one) => one.key === key && !one.seen));
        if (fresh.length > 0) void remember(fresh).then(setFollows);
      });
    return () => {
      gone = true;
    };
  }, [store, settings, follows]);

  const onFollow = useCallback((key: MentionKey, on: boolean) => {
    void changeFollows((now) => withFollow(now, key, on)).then(setFollows);
  }, []);
  return { lines, onFollow, onSeen: () => void remember(lines).then(setFollows) };
}

const remember = (lines: readonly Looked[]): Promise<Follows> =>
  changeFollows((now) => ({
    ...now,
    followed: now.followed.map((one) => {
      const line = lines.find(({ key }) => key === one.key);
      return line ? { ...one, seen: line.now } : one;
    }),
  }));
