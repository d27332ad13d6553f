import type { Client } from '@pix/client';
import { createContext, type ReactNode, useContext } from 'react';

const ClientContext = createContext<Client | null>(null);

/** What is inside asks through this client: another one for whoever holds a token of their own (an invigilator). */
export const ClientProvider = ({ client, children }: { client: Client; children: ReactNode }) => (
  <ClientContext value={client}>{children}</ClientContext>
);

export const useClient = (): Client => {
  const client = useContext(ClientContext);
  if (!client) throw new Error('No ClientProvider above.');
  return client;
};
