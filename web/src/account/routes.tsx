import type { RouteObject } from 'react-router';
import { Guard } from '../shared/session/Guard';

/** One's own account, whoever one is: everybody is a pupil. */
export const accountRoutes: RouteObject[] = [
  {
    element: <Guard place="pupil" />,
    children: [{ path: 'compte', lazy: async () => ({ Component: (await import('./AccountPage')).AccountPage }) }],
  },
];
