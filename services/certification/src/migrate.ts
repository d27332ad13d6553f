import { runMigrations } from '@pix/kit/service';
import { loadConfig } from './config';
import { certificationDataSource } from './database/data-source';

const { database } = loadConfig();
void runMigrations(certificationDataSource(database), database.url);
