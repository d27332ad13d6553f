import type { RouteObject } from 'react-router';
import { Guard } from '../shared/session/Guard';

export const centreRoutes: RouteObject[] = [
  // The address of the mails' links.
  {
    path: 'join-certification-centre',
    lazy: async () => ({ Component: (await import('./people/JoinCentrePage')).JoinCentrePage }),
  },
  // An invigilator has no account: the session's number and its password.
  {
    path: 'centre/surveillance',
    lazy: async () => ({ Component: (await import('./room/InvigilatorPage')).InvigilatorPage }),
  },
  {
    element: <Guard place="centre" />,
    children: [
      { path: 'centre', lazy: async () => ({ Component: (await import('./sessions/SessionsPage')).SessionsPage }) },
      {
        path: 'centre/sessions/nouvelle',
        lazy: async () => ({ Component: (await import('./sessions/NewSessionPage')).NewSessionPage }),
      },
      {
        path: 'centre/sessions/import',
        lazy: async () => ({ Component: (await import('./sessions/ImportSessionsPage')).ImportSessionsPage }),
      },
      {
        path: 'centre/sessions/:id',
        lazy: async () => ({ Component: (await import('./session/SessionPage')).SessionPage }),
      },
      {
        path: 'centre/sessions/:id/salle',
        lazy: async () => ({ Component: (await import('./room/MemberRoomPage')).MemberRoomPage }),
      },
      {
        path: 'centre/sessions/:id/finalisation',
        lazy: async () => ({ Component: (await import('./finalise/FinalisePage')).FinalisePage }),
      },
      { path: 'centre/equipe', lazy: async () => ({ Component: (await import('./people/PeoplePage')).PeoplePage }) },
    ],
  },
];
