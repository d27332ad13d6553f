import type { RouteObject } from 'react-router';
import { Guard } from '../shared/session/Guard';

export const juryRoutes: RouteObject[] = [
  {
    element: <Guard place="jury" />,
    children: [
      { path: 'jury', lazy: async () => ({ Component: (await import('./QueuePage')).QueuePage }) },
      {
        path: 'jury/certifications/:id',
        lazy: async () => ({ Component: (await import('./certification/CertificationPage')).CertificationPage }),
      },
      {
        path: 'jury/sessions',
        lazy: async () => ({ Component: (await import('./publication/PublicationPage')).PublicationPage }),
      },
    ],
  },
  {
    element: <Guard place="academy" />,
    children: [
      { path: 'academie', lazy: async () => ({ Component: (await import('./academy/AcademyPage')).AcademyPage }) },
    ],
  },
];
