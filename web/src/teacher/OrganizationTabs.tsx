import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from './OrganizationTabs.module.css';

/** What a teacher does in an organization: its campaigns, its pupils, its roster. */
export const OrganizationTabs = ({ organizationId }: { organizationId: string }) => {
  const { t } = useTranslation('teacher');
  const root = `/enseignant/${organizationId}`;
  const tabs = [
    { to: root, label: t('tabs.campaigns'), end: true },
    { to: `${root}/eleves`, label: t('tabs.learners'), end: false },
    { to: `${root}/base-eleves`, label: t('tabs.roster'), end: false },
  ];
  return (
    <nav className={styles['tabs']} aria-label={t('tabs.label')}>
      {tabs.map(({ to, label, end }) => (
        <NavLink key={to} to={to} end={end} className={styles['tab'] ?? ''}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
};
