import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// `npm run dev --workspace web` asks the platform that « npm start » runs.
const API = process.env.API_URL ?? 'http://localhost:4000';
const PASSED = ['/graphql', '/files', '/uploads', '/exports', '/saml', '/oidc', '/mail', '/badges'];

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  // The typed client from its sources: only what is used is taken.
  resolve: {
    alias: [
      { find: /^@pix\/client$/, replacement: here('../packages/client/src/index.ts') },
      { find: /^@pix\/client\/(.*)$/, replacement: `${here('../packages/client/src/__generated__/')}$1.ts` },
    ],
  },
  build: { outDir: here('dist/site'), emptyOutDir: true, assetsInlineLimit: 0, reportCompressedSize: false },
  server: { proxy: Object.fromEntries(PASSED.map((path) => [path, { target: API }])) },
});
