import type { RouteObject } from 'react-router';
import { Guard } from '../shared/session/Guard';

/** What anybody may open, account or not. */
const openRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./HomePage')).HomePage }) },
  { path: 'essai/:id', lazy: async () => ({ Component: (await import('./test/DemoTestPage')).DemoTestPage }) },
  { path: 'code', lazy: async () => ({ Component: (await import('./campaigns/CodePage')).CodePage }) },
  { path: 'campagnes', lazy: async () => ({ Component: (await import('./campaigns/CodePage')).CodePage }) },
  {
    path: 'campagnes/:code',
    lazy: async () => ({ Component: (await import('./campaigns/CampaignPage')).CampaignPage }),
  },
  {
    path: 'verification/:code?',
    lazy: async () => ({ Component: (await import('./certifications/VerificationPage')).VerificationPage }),
  },
  {
    path: 'sans-compte',
    lazy: async () => ({ Component: (await import('./campaigns/GuestArea')).GuestArea }),
    children: [
      { path: 'tests/:id', lazy: async () => ({ Component: (await import('./test/TestPage')).TestPage }) },
      {
        path: 'parcours/:id',
        lazy: async () => ({ Component: (await import('./campaigns/ParticipationPage')).ParticipationPage }),
      },
    ],
  },
];

const ownRoutes: RouteObject[] = [
  { path: 'competences/:id', lazy: async () => ({ Component: (await import('./CompetencePage')).CompetencePage }) },
  { path: 'tests/:id', lazy: async () => ({ Component: (await import('./test/TestPage')).TestPage }) },
  {
    path: 'parcours',
    lazy: async () => ({ Component: (await import('./campaigns/ParticipationsPage')).ParticipationsPage }),
  },
  {
    path: 'parcours/:id',
    lazy: async () => ({ Component: (await import('./campaigns/ParticipationPage')).ParticipationPage }),
  },
  { path: 'tutos', lazy: async () => ({ Component: (await import('./TutorialsPage')).TutorialsPage }) },
  {
    path: 'certifications',
    lazy: async () => ({ Component: (await import('./certifications/CertificationsPage')).CertificationsPage }),
  },
  {
    path: 'certifications/:id',
    lazy: async () => ({ Component: (await import('./certifications/CertificationPage')).CertificationPage }),
  },
  {
    path: 'certification',
    lazy: async () => ({ Component: (await import('./certifications/EntryPage')).EntryPage }),
  },
  {
    path: 'certification/:candidateId',
    lazy: async () => ({ Component: (await import('./certifications/CandidatePage')).CandidatePage }),
  },
];

export const pupilRoutes: RouteObject[] = [...openRoutes, { element: <Guard place="pupil" />, children: ownRoutes }];
