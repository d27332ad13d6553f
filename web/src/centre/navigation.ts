import type { NavigationItem } from '../shared/layout/navigation';

export const centreNavigation: readonly NavigationItem[] = [];
