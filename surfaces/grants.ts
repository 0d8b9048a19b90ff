/** Where the reader may run, for the options page and the first run. */
import { useEffect, useState } from 'react';
import { dropSites, noGrants, onGrantsChanged, readGrants, requestSites, type Grants } from '../browser/site-access';
import { newsHosts } from '../browser/news-hosts';
import type { SiteListProps } from '../components/options/SiteList';

/** Until the browser has answered, nothing is said to be missing. */
const unknown: Grants = {
  ...noGrants,
  news: { allowed: newsHosts.length, listed: newsHosts.length },
};

export function useGrants(): { grants: Grants & Pick<SiteListProps, 'isNational'> } & Pick<
  SiteListProps,
  'onRemove' | 'onAllowNews' | 'onNational' | 'onEverywhere'
> {
  const [grants, setGrants] = useState(unknown);
  useEffect(() => {
    const look = () => void readGrants().then(setGrants);
    look();
    return onGrantsChanged(look);
  }, []);
  return {
    grants: { ...grants, isNational: grants.national.length > 0 },
    onRemove: (host) => void dropSites({ host }),
    onAllowNews: () => void requestSites('news'),
    onNational: (on) => void (on ? requestSites('national') : dropSites('national')),
    onEverywhere: (on) => void (on ? requestSites('everywhere') : dropSites('everywhere')),
  };
}
