import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { chooseLanguage, useLanguage } from '../language';
import { placesOf, useSignOut, useViewer, type Viewer } from '../session/viewer';
import { chooseTheme, useTheme } from '../theme';
import { say } from '../ui/Toast';
import styles from './Header.module.css';
import { Logo } from './Logo';
import { placeAt, places } from './navigation';

/** The name, the places of whoever is signed in, their account, the language, the theme. */
export const Header = () => {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <Link to="/" className={styles['brand']} aria-label={t('home')}>
          <Logo />
          <span aria-hidden="true">Pix</span>
        </Link>
        {viewer && <Places viewer={viewer} />}
        <div className={styles['tools']}>
          <LanguageSwitch />
          <ThemeSwitch />
          {viewer ? (
            <Account viewer={viewer} />
          ) : (
            viewer === null && (
              <Link to="/connexion" className={styles['signIn']}>
                {t('signIn')}
              </Link>
            )
          )}
        </div>
      </div>
    </header>
  );
};

const Places = ({ viewer }: { viewer: Viewer }) => {
  const { t } = useTranslation();
  const current = placeAt(useLocation().pathname);
  const theirs = placesOf(viewer);
  if (theirs.length < 2) return null;
  return (
    <nav className={styles['places']} aria-label={t('places')}>
      <ul role="list">
        {theirs.map((place) => (
          <li key={place}>
            <NavLink to={places[place].root} aria-current={place === current ? 'true' : undefined}>
              {t(`place.${place}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const LanguageSwitch = () => {
  const { t } = useTranslation();
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  return (
    <Button className={styles['tool'] ?? ''} onPress={() => chooseLanguage(other)}>
      <span lang={other}>{other === 'en' ? t('inEnglish') : t('inFrench')}</span>
    </Button>
  );
};

const ThemeSwitch = () => {
  const { t } = useTranslation();
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  return (
    <Button
      className={styles['tool'] ?? ''}
      aria-label={t(other === 'dark' ? 'darkTheme' : 'lightTheme')}
      onPress={() => chooseTheme(other)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        {other === 'dark' ? (
          <path d="M15.5 12.2A6.5 6.5 0 0 1 7.8 4.500a6.5 6.5 0 1 0 7.7 7.700Z" fill="currentColor" />
        ) : (
          <g stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
            <circle cx="10" cy="10" r="3.2" fill="currentColor" stroke="none" />
            <path d="M10 2.500v2M10 15.500v2M2.5 10h2M15.5 10h2M4.7 4.700l1.4 1.400M13.9 13.900l1.4 1.400M15.3 4.700l-1.4 1.400M6.1 13.900l-1.4 1.4" />
          </g>
        )}
      </svg>
    </Button>
  );
};

const Account = ({ viewer }: { viewer: Viewer }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const name = [viewer.firstName, viewer.lastName].filter(Boolean).join(' ');
  const initials = `${viewer.firstName?.[0] ?? ''}${viewer.lastName?.[0] ?? ''}`.toUpperCase();
  const leave = async (): Promise<void> => {
    await signOut();
    await navigate('/connexion');
    say(t('session.signedOut'));
  };
  return (
    <MenuTrigger>
      <Button className={styles['account'] ?? ''}>
        <span className="visually-hidden">{`${t('account')} : ${name}`}</span>
        <span aria-hidden="true">{initials || '?'}</span>
      </Button>
      <Popover placement="bottom end" className={styles['popover'] ?? ''}>
        <div className={styles['who']}>
          <strong>{name}</strong>
          <span>{viewer.email ?? viewer.username}</span>
        </div>
        <Menu
          className={styles['menu'] ?? ''}
          onAction={(key) => void (key === 'out' ? leave() : navigate(String(key)))}
        >
          <MenuItem id="/compte" className={styles['item'] ?? ''}>
            {t('account')}
          </MenuItem>
          <Separator className={styles['separator'] ?? ''} />
          <MenuItem id="out" className={styles['item'] ?? ''}>
            {t('signOut')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
