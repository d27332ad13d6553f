import type { RouteObject } from 'react-router';

export const teacherRoutes: RouteObject[] = [];
