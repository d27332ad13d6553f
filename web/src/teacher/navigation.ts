import type { NavigationItem } from '../shared/layout/navigation';

/** None above the page: a teacher's links are those of an organization (OrganizationTabs). */
export const teacherNavigation: readonly NavigationItem[] = [];
