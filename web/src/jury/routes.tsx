import type { RouteObject } from 'react-router';

export const juryRoutes: RouteObject[] = [];
