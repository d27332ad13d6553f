import type { RouteObject } from 'react-router';
import { Guard } from '../shared/session/Guard';

export const pupilRoutes: RouteObject[] = [
  {
    element: <Guard place="pupil" />,
    children: [{ index: true, lazy: async () => ({ Component: (await import('./ProfilePage')).ProfilePage }) }],
  },
];
