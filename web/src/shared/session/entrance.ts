import type { Tokens } from '@pix/client';
import { MeDocument, type MeQuery, type ViewerFragment } from '@pix/client/session';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api';
import { language } from '../language';
import { askedBy } from '../queries';

type Arrival = { readonly user: ViewerFragment; readonly tokens: Tokens };

/** Whoever just signed in: their tokens are kept, nothing of who was there before is shown, and they go where they wanted. */
export const useEntrance = (): ((arrival: Arrival, to: string) => void) => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useCallback(
    ({ user, tokens }, to) => {
      queryClient.clear();
      const me: MeQuery = { me: user };
      queryClient.setQueryData(askedBy(MeDocument, {}, language()), me);
      api.session.keep(tokens);
      void navigate(to, { replace: true });
    },
    [queryClient, navigate],
  );
};

/** The terms of use that signing up accepts, until the platform says that there are others. */
export const TERMS_OF_USE = '2026-09-01';
