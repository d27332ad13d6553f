import type { RouteObject } from 'react-router';
import { accountRoutes } from './account/routes';
import { centreRoutes } from './centre/routes';
import { juryRoutes } from './jury/routes';
import { pupilRoutes } from './pupil/routes';
import { Layout } from './shared/layout/Layout';
import { NotFoundPage } from './shared/layout/NotFoundPage';
import { RouteErrorPage } from './shared/layout/RouteErrorPage';
import { sessionRoutes } from './shared/session/routes';
import { teacherRoutes } from './teacher/routes';

/** Every place brings its own routes: see web/README.md for how to add a page. */
export const routes: RouteObject[] = [
  {
    element: <Layout />,
    children: [
      {
        errorElement: <RouteErrorPage />,
        children: [
          ...sessionRoutes,
          ...accountRoutes,
          ...pupilRoutes,
          ...teacherRoutes,
          ...centreRoutes,
          ...juryRoutes,
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
];
