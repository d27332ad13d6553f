import { t } from 'i18next';
import type { NavigationItem } from '../shared/layout/navigation';

export const pupilNavigation: readonly NavigationItem[] = [{ to: '/', label: () => t('pupil:navigation.profile') }];
