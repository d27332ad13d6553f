import type { RouteObject } from 'react-router';

/** Who one is: signing in three ways, signing up, passwords, addresses. */
export const sessionRoutes: RouteObject[] = [
  { path: 'connexion', lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }) },
  {
    path: 'connexion/externe',
    lazy: async () => ({ Component: (await import('./ExternalSignInPage')).ExternalSignInPage }),
  },
  { path: 'inscription', lazy: async () => ({ Component: (await import('./SignUpPage')).SignUpPage }) },
  {
    path: 'mot-de-passe-oublie',
    lazy: async () => ({ Component: (await import('./ForgottenPasswordPage')).ForgottenPasswordPage }),
  },
  // The addresses of the mails' links.
  {
    path: 'reset-password',
    lazy: async () => ({ Component: (await import('./ResetPasswordPage')).ResetPasswordPage }),
  },
  { path: 'verify-email', lazy: async () => ({ Component: (await import('./VerifyEmailPage')).VerifyEmailPage }) },
];
