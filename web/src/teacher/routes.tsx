import type { RouteObject } from 'react-router';
import { Guard } from '../shared/session/Guard';

export const teacherRoutes: RouteObject[] = [
  // The address of the mails' links.
  {
    path: 'join-organization',
    lazy: async () => ({ Component: (await import('./JoinOrganizationPage')).JoinOrganizationPage }),
  },
  {
    path: 'enseignant',
    element: <Guard place="teacher" />,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./HomePage')).HomePage }) },
      { path: ':organizationId', lazy: async () => ({ Component: (await import('./CampaignsPage')).CampaignsPage }) },
      {
        path: ':organizationId/nouvelle-campagne',
        lazy: async () => ({ Component: (await import('./NewCampaignPage')).NewCampaignPage }),
      },
      {
        path: ':organizationId/campagnes/:campaignId',
        lazy: async () => ({ Component: (await import('./CampaignPage')).CampaignPage }),
      },
      {
        path: ':organizationId/eleves',
        lazy: async () => ({ Component: (await import('./LearnersPage')).LearnersPage }),
      },
      {
        path: ':organizationId/base-eleves',
        lazy: async () => ({ Component: (await import('./RosterPage')).RosterPage }),
      },
      {
        path: ':organizationId/base-eleves/:importId',
        lazy: async () => ({ Component: (await import('./RosterImportPage')).RosterImportPage }),
      },
    ],
  },
];
