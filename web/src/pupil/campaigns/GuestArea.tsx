import { useMemo } from 'react';
import { Navigate, Outlet } from 'react-router';
import { api } from '../../shared/api';
import { ClientProvider } from '../../shared/client-context';
import { guestToken } from './guest-token';

/** Pages of somebody without an account: they ask with their own token. */
export const GuestArea = () => {
  const token = guestToken.read();
  const client = useMemo(() => api.withToken(token ?? ''), [token]);
  if (token === null) return <Navigate to="/code" replace />;
  return (
    <ClientProvider client={client}>
      <Outlet />
    </ClientProvider>
  );
};
