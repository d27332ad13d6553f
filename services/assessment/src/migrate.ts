import { runMigrations } from '@pix/kit/service';
import { loadConfig } from './config';
import { assessmentDataSource } from './database/data-source';

const { database } = loadConfig();
void runMigrations(assessmentDataSource(database), database.url);
