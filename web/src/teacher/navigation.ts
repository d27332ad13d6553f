import type { NavigationItem } from '../shared/layout/navigation';

export const teacherNavigation: readonly NavigationItem[] = [];
