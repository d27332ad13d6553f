import { QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { routes } from './routes';
import { api, queries } from './shared/api';
import { ClientProvider } from './shared/client-context';
import { ToastRegion } from './shared/ui/Toast';

const router = createBrowserRouter(routes);

/** Who asks (the client), what was answered (the queries), where one is (the router). */
export const App = () => (
  <ClientProvider client={api}>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
      <ToastRegion />
    </QueryClientProvider>
  </ClientProvider>
);
