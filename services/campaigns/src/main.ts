import { runApi } from '@pix/kit/service';
import { createApp } from './app';
import { loadConfig } from './config';

const config = loadConfig();
void createApp(config).then((app) => runApi(app, config));
