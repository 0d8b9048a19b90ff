import { settings } from '../site-settings';
import { useSiteWords } from '../shared/words';

/** How to get it today: no store has it yet, and nothing here says otherwise. */
export function Install() {
  const t = useSiteWords();
  return (
    <section id="install" aria-labelledby="install-title">
      <h2 id="install-title">{t('home.install.title')}</h2>
      <p>{t('home.install.noStore')}</p>
      <p>
        {settings.repository ? (
          <a className="lone-link" href={`${settings.repository}/releases`} rel="noreferrer">
            {t('home.install.releases')}
          </a>
        ) : (
          t('home.install.ask')
        )}
      </p>
      <div className="ways">
        {(['chrome', 'firefox', 'build'] as const).map((way) => (
          <section key={way}>
            <h3>{t(`home.install.${way}.title`)}</h3>
            <ol>
              {(['one', 'two', 'three'] as const).map((step) => (
                <li key={step}>{t(`home.install.${way}.${step}`)}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  );
}
