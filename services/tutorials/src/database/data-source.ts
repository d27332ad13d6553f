import { createDataSource } from '@pix/kit/database';
import type { DataSource } from 'typeorm';
import { CreateTutorials20261122090000 } from './migrations/20261122090000-create-tutorials';
import { IndexVotesByPerson20261122130000 } from './migrations/20261122130000-index-votes-by-person';
import { AddOwnPages20261122150000 } from './migrations/20261122150000-add-own-pages';
import { SearchAndEditCatalogue20261122200000 } from './migrations/20261122200000-search-and-edit-catalogue';
import { NoteGaps20261122210000 } from './migrations/20261122210000-note-gaps';
import { CreateProposals20261122220000 } from './migrations/20261122220000-create-proposals';
import { CheckLinks20261122240000 } from './migrations/20261122240000-check-links';
import { NoteReadingsAndQuality20261122250000 } from './migrations/20261122250000-note-readings-and-quality';

export const tutorialsDataSource = ({ url, poolSize }: { url: string; poolSize: number }): DataSource =>
  createDataSource({
    url,
    poolSize,
    entities: [],
    migrations: [
      CreateTutorials20261122090000,
      IndexVotesByPerson20261122130000,
      AddOwnPages20261122150000,
      SearchAndEditCatalogue20261122200000,
      NoteGaps20261122210000,
      CreateProposals20261122220000,
      CheckLinks20261122240000,
      NoteReadingsAndQuality20261122250000,
    ],
  });
