import { t } from 'i18next';
import type { NavigationItem } from '../shared/layout/navigation';

export const pupilNavigation: readonly NavigationItem[] = [
  { to: '/', label: () => t('pupil:navigation.profile') },
  { to: '/parcours', label: () => t('pupil:navigation.campaigns') },
  { to: '/tutos', label: () => t('pupil:navigation.tutorials') },
  { to: '/certifications', label: () => t('pupil:navigation.certifications') },
  { to: '/code', label: () => t('pupil:navigation.code') },
];
