import { browserStorage, type Client, createClient, RefusedError, SignedOutError } from '@pix/client';
import { QueryClient } from '@tanstack/react-query';
import { language } from './language';

/** The client of who is signed in on this device; every tab shares its tokens. */
export const api: Client = createClient({
  url: new URL('/graphql', location.origin).href,
  storage: browserStorage('pix.session'),
  locale: language,
});

/** Answers kept in this tab. The client tries again by itself: nothing does a second time here. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

// A token that nothing renews any more: what is kept of its holder is forgotten, and the guards send to the sign-in page.
queries.getQueryCache().subscribe(({ type, query }) => {
  if (type === 'updated' && query.state.error instanceof SignedOutError) api.session.keep(null);
});

/** The number that helps operators to find what happened, when the platform gave one. */
export const requestIdOf = (error: unknown): string | null => (error instanceof RefusedError ? error.requestId : null);
