import type { Viewer } from '@pix/kit/auth';
import type { Clock } from '@pix/kit/clock';
import type { RequestContext } from '@pix/kit/graphql';
import type { Outbox } from '@pix/kit/jobs';
import type { AssessmentClient } from './clients/assessment-client';
import type { Rules } from './config';
import type { catalogueRepository } from './database/catalogue-repository';
import type { gapRepository } from './database/gap-repository';
import type { linkRepository } from './database/link-repository';
import type { ownTutorialRepository } from './database/own-tutorial-repository';
import type { personalDataRepository } from './database/personal-data-repository';
import type { proposalRepository } from './database/proposal-repository';
import type { qualityRepository } from './database/quality-repository';
import type { readingRepository } from './database/reading-repository';
import type { savedTutorialRepository } from './database/saved-tutorial-repository';
import type { tutorialRepository } from './database/tutorial-repository';
import type { tutorialSearchRepository } from './database/tutorial-search-repository';
import type { usefulVoteRepository } from './database/useful-vote-repository';
import type { Loaders } from './graphql/loaders';
import type { LinkChecker } from './links/link-checker';

/** What is bound to one database transaction. */
export type Stores = {
  readonly catalogue: ReturnType<typeof catalogueRepository>;
  readonly tutorials: ReturnType<typeof tutorialRepository>;
  readonly tutorialSearch: ReturnType<typeof tutorialSearchRepository>;
  readonly ownTutorials: ReturnType<typeof ownTutorialRepository>;
  readonly savedTutorials: ReturnType<typeof savedTutorialRepository>;
  readonly usefulVotes: ReturnType<typeof usefulVoteRepository>;
  readonly proposals: ReturnType<typeof proposalRepository>;
  readonly links: ReturnType<typeof linkRepository>;
  readonly readings: ReturnType<typeof readingRepository>;
  readonly quality: ReturnType<typeof qualityRepository>;
  readonly gaps: ReturnType<typeof gapRepository>;
  readonly personalData: ReturnType<typeof personalDataRepository>;
  readonly outbox: Outbox;
};

/** Everything a use case may reach. */
export type Context = RequestContext &
  Stores & {
    readonly viewer: Viewer;
    readonly clock: Clock;
    readonly newId: () => string;
    readonly config: Rules;
    /** The origin people see. */
    readonly publicUrl: string;
    readonly assessment: AssessmentClient;
    readonly linkChecker: LinkChecker;
    readonly loaders: Loaders;
    /** Runs `work` in one transaction, again as a whole when the database asks for it. */
    transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  };

export type Needs<Name extends keyof Context> = Pick<Context, Name>;
