import { setFlagsFromString } from 'node:v8';
import { runWorker } from '@pix/kit/service';
import { createApp } from './app';
import { loadConfig } from './config';

const config = loadConfig();
// V8 lets garbage wait, up to three times what lives. Read at each collection, so that the start command needs no option.
setFlagsFromString(`--heap-growing-percent=${config.worker.heapGrowthPercent}`);
void createApp(config).then((app) => runWorker(app, config));
