import type { Viewer } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import type { toCsv } from '@pix/kit/csv';
import type { RequestContext } from '@pix/kit/graphql';
import type { Live } from '@pix/kit/live';
import type { AssessmentClient } from './clients/assessment-client';
import type { IdentityClient } from './clients/identity-client';
import type { Config } from './config';
import type { Links } from './credentials/links';
import type { Stores } from './database/stores';
import type { ClassSheetDocument } from './documents/class-sheet-document';
import type { Loaders } from './graphql/loaders';
import type { readCsv } from './rosters/csv-lines';
import type { RosterReader } from './rosters/roster-reader';
import type { SheetCipher } from './sheets/sheet-cipher';

/** What is bound to one database transaction. */
export type { Stores };

/** Everything a use case may reach. */
export type Context = RequestContext &
  Stores & {
    readonly viewer: Viewer;
    readonly clock: Clock;
    readonly newId: () => string;
    /** A whole number from 0 to below the given one, that nobody can guess. */
    readonly randomInt: (below: number) => number;
    readonly config: Pick<
      Config,
      | 'checkUaiKey'
      | 'rosters'
      | 'learnerAccounts'
      | 'reconciliation'
      | 'campaigns'
      | 'guests'
      | 'classSheets'
      | 'invitations'
      | 'organizationFiles'
      | 'retry'
      | 'analysis'
      | 'publicUrl'
      | 'campaignExports'
    >;
    /** Reads that may be ten seconds old, from the replica when there is one: for what nothing is decided on (docs/scale.md). */
    readonly staleReads: Pick<Stores, 'academyFigures' | 'participants' | 'results'>;
    readonly assessment: AssessmentClient;
    readonly identity: IdentityClient;
    readonly links: Links;
    readonly sheetCipher: SheetCipher;
    readonly classSheetDocument: ClassSheetDocument;
    readonly toCsv: typeof toCsv;
    readonly readCsv: typeof readCsv;
    readonly rosterReader: RosterReader;
    readonly loaders: Loaders;
    /** Tells those who watch a live field, after the commit (G3). */
    readonly live: Pick<Live, 'tell'>;
    /** Runs `work` in one transaction, again as a whole when the database asks for it. */
    transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  };

export type Needs<Name extends keyof Context> = Pick<Context, Name>;
