import { runMigrations } from '@pix/kit/service';
import { loadConfig } from './config';
import { tutorialsDataSource } from './database/data-source';

const { database } = loadConfig();
void runMigrations(tutorialsDataSource(database), database.url);
