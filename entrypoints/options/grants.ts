/** Where the reader may run, for the options page. */
import { useEffect, useState } from 'react';
import { dropSites, onGrantsChanged, readGrants, requestSites, type Grants } from '../../browser/site-access';
import { newsHosts } from '../../browser/news-hosts';
import type { SiteListProps } from '../../components/options/SiteList';

/** Until the browser has answered, nothing is said to be missing. */
const unknown: Grants = {
  added: [],
  isEverywhere: false,
  news: { allowed: newsHosts.length, listed: newsHosts.length },
};

export function useGrants(): { grants: Grants } & Pick<SiteListProps, 'onRemove' | 'onAllowNews' | 'onEverywhere'> {
  const [grants, setGrants] = useState(unknown);
  useEffect(() => {
    const look = () => void readGrants().then(setGrants);
    look();
    return onGrantsChanged(look);
  }, []);
  return {
    grants,
    onRemove: (host) => void dropSites({ host }),
    onAllowNews: () => void requestSites('news'),
    onEverywhere: (on) => void (on ? requestSites('everywhere') : dropSites('everywhere')),
  };
}
