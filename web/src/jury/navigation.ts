import type { NavigationItem } from '../shared/layout/navigation';

export const juryNavigation: readonly NavigationItem[] = [];
