import { runMigrations } from '@pix/kit/service';
import { loadConfig } from './config';
import { identityDataSource } from './database/data-source';

const { database } = loadConfig();
void runMigrations(identityDataSource(database), database.url);
