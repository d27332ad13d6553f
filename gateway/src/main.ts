import { listen } from '@pix/kit/http-server';
import { stopOnSignal } from '@pix/kit/stop-on-signal';
import { createApp } from './app';
import { loadConfig } from './config';

const main = async (): Promise<void> => {
  const config = loadConfig();
  const gateway = await createApp(config);
  const port = await listen(gateway.server, config.host, config.port);
  gateway.logger.info({ port }, 'listening');
  stopOnSignal(gateway.logger, gateway.close);
};

void main();
