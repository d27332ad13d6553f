import { ANONYMOUS } from '@pix/kit/auth';
import { createApp } from './app';
import { loadConfig } from './config';
import { rebuildKnowledgeState } from './usecases/rebuild-knowledge-state';

/** Operators' command: `node dist/rebuild-knowledge-state.js USER_ID…`. Again for the same person: the same state. */
const main = async (): Promise<void> => {
  const app = await createApp({ ...loadConfig(), logLevel: 'warn' });
  const context = app.contextFor({ viewer: ANONYMOUS, locale: 'fr', requestId: 'rebuild-knowledge-state' });
  for (const userId of process.argv.slice(2)) await rebuildKnowledgeState(context, { userId });
  await app.close();
};

void main();
