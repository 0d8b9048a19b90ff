import { Eye, Lock, Quote, ScrollText } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import { Gathering } from '../../components/basics/Gathering';
import { Publisher } from '../../components/basics/Publisher';
import { useWords } from '../../components/basics/words';
import { issueIds } from '../../engine/issues';
import { issueAddress } from '../record/address';
import { useTitle } from '../shared/use-title';
import { useSiteWords } from '../shared/words';
import { Install } from './Install';

const points = { careful: Eye, private: Lock, unchanged: ScrollText, sources: Quote } satisfies Record<
  string,
  LucideIcon
>;

export interface HomeProps {
  /** The place to try it; its scripts come later. */
  tryIt: ReactNode;
}

/** What it is, a place to try it, who makes it, and how to get it. */
export function Home({ tryIt }: HomeProps) {
  const t = useSiteWords();
  const words = useWords();
  useTitle(t('home.title'));
  return (
    <>
      <section className="hero">
        <div>
          <h1>{t('home.title')}</h1>
          <p className="lead">{t('home.lead')}</p>
          <p className="hero-ways">
            <a className="main-button" href="#try">
              {t('home.tryIt')}
            </a>
            <a className="second-button" href="#install">
              {t('home.installIt')}
            </a>
          </p>
        </div>
        <Gathering />
      </section>
      <section id="try" aria-labelledby="try-title" className="band">
        <h2 id="try-title">{t('try.title')}</h2>
        <p className="intro">{t('try.intro')}</p>
        {tryIt ? (
          <Suspense fallback={<p role="status">{t('try.opening')}</p>}>{tryIt}</Suspense>
        ) : (
          <p className="hint">{t('try.needsScript')}</p>
        )}
      </section>
      <section aria-label={t('home.pointsLabel')}>
        <ul className="point-list">
          {(Object.keys(points) as (keyof typeof points)[]).map((name) => {
            const Icon = points[name];
            return (
              <li key={name}>
                <Icon aria-hidden="true" size={26} />
                <h2>{t(`home.points.${name}.title`)}</h2>
                <p>{t(`home.points.${name}.text`)}</p>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="record-title" className="band">
        <h2 id="record-title">{t('home.record.title')}</h2>
        <p className="intro">{t('home.record.text')}</p>
        <ul className="chips">
          {issueIds.map((id) => (
            <li key={id}>
              <a href={issueAddress(id)}>{words.issue(id)}</a>
            </li>
          ))}
        </ul>
        <p>
          <a className="second-button" href="record.html">
            {t('home.record.open')}
          </a>
        </p>
      </section>
      <section aria-labelledby="who-title" className="who">
        <h2 id="who-title">{t('home.who.title')}</h2>
        <p>{t('home.who.text')}</p>
        <Publisher name="Asians for Collective Action" site="https://acaspokane.org" />
      </section>
      <Install />
    </>
  );
}
