import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useIsSignedIn, useViewer } from '../session/viewer';
import { Connection } from './Connection';
import { Header } from './Header';
import styles from './Layout.module.css';
import { placeAt, places } from './navigation';

/** What is around every page: the way past it, the header, the place's own navigation, the foot. */
export const Layout = () => {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <div className={styles['layout']}>
      <a href="#content" className={styles['skip']}>
        {t('skipToContent')}
      </a>
      <Header />
      <Connection />
      <PlaceNavigation path={pathname} />
      <Content path={pathname} />
      <footer className={styles['footer']}>
        <p>{t('footer')}</p>
      </footer>
      <ScrollRestoration />
    </div>
  );
};

const PlaceNavigation = ({ path }: { path: string }) => {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const place = placeAt(path);
  const { items } = places[place];
  if (!useIsSignedIn() || !viewer || items.length === 0) return null;
  return (
    <nav className={styles['navigation']} aria-label={t(`place.${place}`)}>
      <ul role="list">
        {items.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} end={to === places[place].root}>
              {label()}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** After a change of page, the keyboard and screen readers begin at its content. */
const Content = ({ path }: { path: string }) => {
  const main = useRef<HTMLElement>(null);
  const first = useRef(path);
  useEffect(() => {
    if (first.current !== path) main.current?.focus();
    first.current = path;
  }, [path]);
  return (
    <main id="content" ref={main} tabIndex={-1} className={styles['content']}>
      <Outlet />
    </main>
  );
};
