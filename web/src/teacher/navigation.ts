import { t } from 'i18next';
import type { NavigationItem } from '../shared/layout/navigation';

export const teacherNavigation: readonly NavigationItem[] = [
  { to: '/enseignant', label: () => t('teacher:navigation.home') },
];
