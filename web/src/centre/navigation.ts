import { t } from 'i18next';
import type { NavigationItem } from '../shared/layout/navigation';

export const centreNavigation: readonly NavigationItem[] = [
  { to: '/centre', label: () => t('centre:navigation.home') },
  { to: '/centre/equipe', label: () => t('centre:navigation.people') },
];
