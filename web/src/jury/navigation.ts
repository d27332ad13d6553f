import { t } from 'i18next';
import type { NavigationItem } from '../shared/layout/navigation';

export const juryNavigation: readonly NavigationItem[] = [
  { to: '/jury', label: () => t('jury:navigation.home') },
  { to: '/jury/sessions', label: () => t('jury:navigation.sessions') },
];
