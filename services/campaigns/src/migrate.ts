import { runMigrations } from '@pix/kit/service';
import { loadConfig } from './config';
import { campaignsDataSource } from './database/data-source';

const { database } = loadConfig();
void runMigrations(campaignsDataSource(database), database.url);
