// Generated from schema.graphql by « npm run codegen ». Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { FieldError as FieldErrorModel, NotAllowedError as NotAllowedErrorModel, InvalidInputError as InvalidInputErrorModel } from '@pix/kit/result';
import type { TutorialNotFoundError as TutorialNotFoundErrorModel, TutorialAlreadyKnownError as TutorialAlreadyKnownErrorModel, TutorialFromReleaseError as TutorialFromReleaseErrorModel, ProposalAlreadyMadeError as ProposalAlreadyMadeErrorModel, TooManyProposalsError as TooManyProposalsErrorModel, TutorialProposalNotFoundError as TutorialProposalNotFoundErrorModel, TutorialProposalDecidedError as TutorialProposalDecidedErrorModel } from '../domain/errors';
import type { ClassRecommendation as ClassRecommendationModel } from '../domain/class-recommendation';
import type { Reference as ReferenceModel } from '../domain/reference';
import type { Recommendation as RecommendationModel } from '../domain/recommendation';
import type { RecommendationList as RecommendationListModel } from '../usecases/list-recommended-tutorials';
import type { LinkReport as LinkReportModel } from '../domain/link-health';
import type { LinkList as LinkListModel } from '../usecases/list-links';
import type { ComputedQuality as ComputedQualityModel } from '../domain/quality';
import type { Proposal as ProposalModel } from '../domain/proposal';
import type { ProposalList as ProposalListModel } from '../usecases/list-proposals';
import type { Tutorial as TutorialModel } from '../domain/tutorial';
import type { TutorialList as TutorialListModel } from '../domain/tutorial-list';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
  /** An instant, ISO 8601 in UTC: `2026-11-22T08:30:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A calendar day, ISO 8601: `2009-06-23`. */
  Date: { input: string; output: string; }
};

/** What every expected failure offers: a sentence for the person, in the language of `Accept-Language` (French or English). */
export type Error = {
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The person may see this thing, but not do this to it. */
export type NotAllowedError = Error & {
  __typename?: 'NotAllowedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** One or more fields of the input are wrong; nothing was changed. */
export type InvalidInputError = Error & {
  __typename?: 'InvalidInputError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** Every wrong field. */
  fields: Array<FieldError>;
};

/** One wrong field of an input. */
export type FieldError = {
  __typename?: 'FieldError';
  /** The field, dotted from the input's root: `birthDate`, `candidates.3.email`. */
  path: Scalars['String']['output'];
  /** What is wrong with it, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Where a page of a connection stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Tutorials: what to learn next. */
export type Query = {
  __typename?: 'Query';
  /** One tutorial. One that left the catalogue is `null`, but for who saved it. */
  tutorial?: Maybe<Tutorial>;
  /**
   * The catalogue: those that have every word looked for, in any of its forms, accents or not, then those that are what is asked. The
   * most relevant first when words are looked for, then the most useful.
   */
  tutorials: TutorialConnection;
  /** What people propose, first come first (T4): those that wait, if no state is named. Platform administrators only: empty for others. */
  tutorialProposals: TutorialProposalConnection;
  /**
   * How the links of the catalogue are (T5), in the order of ids: those that fail or are dead, if no state is named. Platform
   * administrators only: empty for others.
   */
  tutorialLinks: TutorialLinkConnection;
  /** For services: all that is kept here about a person, as JSON, for the export of their data (I6). Scope `privacy:read`. */
  userData: Scalars['String']['output'];
};


/** Tutorials: what to learn next. */
export type QueryTutorialArgs = {
  id: Scalars['ID']['input'];
};


/** Tutorials: what to learn next. */
export type QueryTutorialsArgs = {
  filter?: InputMaybe<TutorialFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Tutorials: what to learn next. */
export type QueryTutorialProposalsArgs = {
  state?: InputMaybe<TutorialProposalState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Tutorials: what to learn next. */
export type QueryTutorialLinksArgs = {
  states?: InputMaybe<Array<TutorialLinkState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Tutorials: what to learn next. */
export type QueryUserDataArgs = {
  userId: Scalars['ID']['input'];
};

/** What a person does with tutorials. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Saves a tutorial in « Mes tutos » (T2). Saving twice is saving once. */
  saveTutorial: SaveTutorialResult;
  /** Removes a tutorial from « Mes tutos ». Removing twice is removing once. */
  removeTutorial: RemoveTutorialResult;
  /** « Tuto utile »: one vote a person, given or taken back (T2). Takes the place of « pas utile pour moi ». */
  markTutorialUseful: MarkTutorialUsefulResult;
  /** Puts a tutorial of « Mes tutos » after another one of it, or first (T2). */
  moveSavedTutorial: MoveSavedTutorialResult;
  /**
   * Whether what the viewer opens and reads may be noted (T2). Nothing is before they agree; taken back, what was noted is erased. Again
   * changes nothing.
   */
  setReadingConsent: SetReadingConsentResult;
  /** Notes that the viewer opened or read a tutorial, if they agreed: see `isNoted`. Twice is once. */
  noteReading: NoteReadingResult;
  /** « Pas utile pour moi »: it is not recommended to them again. Takes the place of « tuto utile »; given or taken back. */
  markTutorialUseless: MarkTutorialUselessResult;
  /** Adds a tutorial to the catalogue, beside those of the content (T1). Platform administrators only. */
  createTutorial: CreateTutorialResult;
  /** Rewrites a tutorial that no release brought. Platform administrators only. */
  updateTutorial: UpdateTutorialResult;
  /**
   * Takes a tutorial out of the catalogue, one of a release too, whatever releases come after. Who saved it keeps it; a page of ours
   * keeps its address. Twice is once. Platform administrators only.
   */
  archiveTutorial: ArchiveTutorialResult;
  /** Brings an archived tutorial back. Platform administrators only. */
  unarchiveTutorial: ArchiveTutorialResult;
  /**
   * Proposes a tutorial for a skill (T4). It is shown to nobody but its proposer and editors until one of them approves it. The same
   * link again is the same proposal; at most 10 of a person wait.
   */
  proposeTutorial: ProposeTutorialResult;
  /**
   * Puts a proposal into the catalogue, as described here, under its own link and with the credit its proposer wished. Again changes
   * nothing. Platform administrators only.
   */
  approveTutorialProposal: ApproveTutorialProposalResult;
  /** Does not take a proposal, for a reason its proposer reads. Again changes nothing. Platform administrators only. */
  rejectTutorialProposal: RejectTutorialProposalResult;
};


/** What a person does with tutorials. */
export type MutationSaveTutorialArgs = {
  input: SaveTutorialInput;
};


/** What a person does with tutorials. */
export type MutationRemoveTutorialArgs = {
  input: RemoveTutorialInput;
};


/** What a person does with tutorials. */
export type MutationMarkTutorialUsefulArgs = {
  input: MarkTutorialUsefulInput;
};


/** What a person does with tutorials. */
export type MutationMoveSavedTutorialArgs = {
  input: MoveSavedTutorialInput;
};


/** What a person does with tutorials. */
export type MutationSetReadingConsentArgs = {
  input: SetReadingConsentInput;
};


/** What a person does with tutorials. */
export type MutationNoteReadingArgs = {
  input: NoteReadingInput;
};


/** What a person does with tutorials. */
export type MutationMarkTutorialUselessArgs = {
  input: MarkTutorialUselessInput;
};


/** What a person does with tutorials. */
export type MutationCreateTutorialArgs = {
  input: CreateTutorialInput;
};


/** What a person does with tutorials. */
export type MutationUpdateTutorialArgs = {
  input: UpdateTutorialInput;
};


/** What a person does with tutorials. */
export type MutationArchiveTutorialArgs = {
  input: ArchiveTutorialInput;
};


/** What a person does with tutorials. */
export type MutationUnarchiveTutorialArgs = {
  input: ArchiveTutorialInput;
};


/** What a person does with tutorials. */
export type MutationProposeTutorialArgs = {
  input: ProposeTutorialInput;
};


/** What a person does with tutorials. */
export type MutationApproveTutorialProposalArgs = {
  input: ApproveTutorialProposalInput;
};


/** What a person does with tutorials. */
export type MutationRejectTutorialProposalArgs = {
  input: RejectTutorialProposalInput;
};

/** Something to read, watch or try (tutoriel) (T1). */
export type Tutorial = {
  __typename?: 'Tutorial';
  /** Opaque identifier, stable over releases. */
  id: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Where it is: elsewhere on the web, or a page of ours, to be read and printed without an account. */
  link: Scalars['String']['output'];
  /** Whether it is a page of ours. */
  ownPage: Scalars['Boolean']['output'];
  /** Whom it is for, on the scale of levels. */
  level?: Maybe<Scalars['Int']['output']>;
  /** Who made it. */
  source: Scalars['String']['output'];
  /** What it is. */
  format: TutorialFormat;
  /** How long it takes, in minutes. */
  durationMinutes: Scalars['Int']['output'];
  /** Language, `fr` or `en`. */
  locale: Scalars['String']['output'];
  /** Who proposed it, as they wish to be named; `null` for those of the content. */
  credit?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  origin: TutorialOrigin;
  /** Whether an editor took it out of the catalogue. Told to platform administrators; false for others. */
  archived: Scalars['Boolean']['output'];
  /** Whether its link has led nowhere for 3 days: it is in no list any more but those of who saved it (T5). */
  dead: Scalars['Boolean']['output'];
  /** For a dead one: what could take its place, for the same skills. */
  replacement?: Maybe<Tutorial>;
  /** The skills it serves, easiest first. */
  skills: Array<Skill>;
  /** How many people found it useful. */
  usefulCount: Scalars['Int']['output'];
  /** How far the viewer got, if they agreed that it is noted; `null` otherwise, and when they did not open it. */
  readingOfViewer?: Maybe<Reading>;
  /** How good it is, and why lists are sorted so. Platform administrators only: `null` for others, and before the first night. */
  quality?: Maybe<TutorialQuality>;
  /** Whether the viewer saved it. */
  savedByViewer: Scalars['Boolean']['output'];
  /** Whether the viewer found it useful. */
  usefulToViewer: Scalars['Boolean']['output'];
  /** Whether the viewer said that it was not useful to them. */
  uselessToViewer: Scalars['Boolean']['output'];
};

/** What a tutorial is. */
export type TutorialFormat =
  /** A web page. */
  | 'PAGE'
  /** A video. */
  | 'VIDEO'
  /** A PDF document. */
  | 'PDF'
  /** A tool to try. */
  | 'TOOL'
  /** Slides. */
  | 'SLIDES'
  /** A game. */
  | 'GAME'
  /** Something to listen to. */
  | 'AUDIO'
  /** A picture. */
  | 'IMAGE';

/** Where a tutorial comes from. */
export type TutorialOrigin =
  /** The content everybody has. */
  | 'RELEASE'
  /** An editor of the platform. */
  | 'EDITOR'
  /** Somebody's proposal, that an editor approved (T4). */
  | 'PROPOSAL';

/** Which tutorials to show; what is absent leaves none out. */
export type TutorialFilter = {
  /** Words, at most 200 characters: all of them, in any form, in the title, the text of a page of ours, or what it teaches. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Those of a competence, or serving one of its skills. */
  competenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that serve a subject. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Those that serve a skill. */
  skillId?: InputMaybe<Scalars['ID']['input']>;
  /** From this level on. A tutorial that says none is of the levels of its skills. */
  minLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Up to this level. */
  maxLevel?: InputMaybe<Scalars['Int']['input']>;
  /** Of one of these formats; none for all. */
  formats?: InputMaybe<Array<TutorialFormat>>;
  /** No longer than this. */
  maxDurationMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Language, `fr` or `en`. */
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** A subject, which assessment owns. */
export type Subject = {
  __typename?: 'Subject';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What helps to succeed in its skills, easiest first, each once (T3). */
  tutorials: Array<Tutorial>;
};

/** A skill, which assessment owns. */
export type Skill = {
  __typename?: 'Skill';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** « Pour réussir la prochaine fois », in the language of the request where there are any. */
  tutorials: Array<Tutorial>;
  /** « Pour en apprendre davantage », in the language of the request where there are any. */
  learnMoreTutorials: Array<Tutorial>;
};

/** A person, as this service knows them. */
export type User = {
  __typename?: 'User';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Whether they agreed that what they open and read is noted. Theirs alone: `null` for others. */
  readingConsent?: Maybe<Scalars['Boolean']['output']>;
  /** « Mes tutos », last saved first, but for those they moved. Theirs alone: empty for others. */
  savedTutorials: TutorialConnection;
  /** What they proposed, last first, and what became of it (T4). Theirs alone: empty for others. */
  tutorialProposals: TutorialProposalConnection;
  /**
   * What would help with what they failed: one tutorial a subject, for the easiest skill failed in it, easiest first; never one they
   * found useless (T3). It changes as tests end: what is made good goes. Theirs alone: empty for others.
   */
  recommendedTutorials: RecommendedTutorialConnection;
};


/** A person, as this service knows them. */
export type UserSavedTutorialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, as this service knows them. */
export type UserTutorialProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, as this service knows them. */
export type UserRecommendedTutorialsArgs = {
  competenceId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A tutorial, and what it is recommended for. */
export type RecommendedTutorial = {
  __typename?: 'RecommendedTutorial';
  /** The tutorial. */
  tutorial: Tutorial;
  /** The skill that was failed. */
  skill: Skill;
  /** Its subject. */
  subject: Subject;
  /** The level of the skill, 1 to 8. */
  level: Scalars['Int']['output'];
};

/** A page of recommended tutorials. */
export type RecommendedTutorialConnection = {
  __typename?: 'RecommendedTutorialConnection';
  /** With their cursors. */
  edges: Array<RecommendedTutorialEdge>;
  /** Without. */
  nodes: Array<RecommendedTutorial>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A recommended tutorial and its place in the list. */
export type RecommendedTutorialEdge = {
  __typename?: 'RecommendedTutorialEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The tutorial, and what it is recommended for. */
  node: RecommendedTutorial;
};

/** A campaign, which campaigns owns: it says who may see what of it. */
export type Campaign = {
  __typename?: 'Campaign';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What its participants failed: shown to its members by campaigns, and never kept here. */
  gaps: Array<SkillGap>;
  /**
   * What to work on with the class: the tutorials that would help most participants with the easiest skill they failed, over those who sent
   * (T3). Whoever may see `gaps` may see it.
   */
  recommendedTutorials: Array<ClassTutorial>;
};


/** A campaign, which campaigns owns: it says who may see what of it. */
export type CampaignRecommendedTutorialsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A skill that participants of a campaign failed. */
export type SkillGap = {
  __typename?: 'SkillGap';
  /** The skill. */
  skill: Skill;
  /** How many failed it, and nothing easier in its subject. */
  pupilCount: Scalars['Int']['output'];
};

/** A tutorial for a class. */
export type ClassTutorial = {
  __typename?: 'ClassTutorial';
  /** The tutorial. */
  tutorial: Tutorial;
  /**
   * How many participants it would help with the easiest skill they failed in a subject. Of one that serves several subjects, in the subject where it
   * helps most.
   */
  pupilCount: Scalars['Int']['output'];
  /** The skills it would help with, those of most participants first. */
  skills: Array<Skill>;
};

/** A page of tutorials. */
export type TutorialConnection = {
  __typename?: 'TutorialConnection';
  /** With their cursors. */
  edges: Array<TutorialEdge>;
  /** Without. */
  nodes: Array<Tutorial>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A tutorial and its place in the list. */
export type TutorialEdge = {
  __typename?: 'TutorialEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The tutorial. */
  node: Tutorial;
};

/** What to save. */
export type SaveTutorialInput = {
  /** The tutorial. */
  tutorialId: Scalars['ID']['input'];
};

/** Saved, or no such tutorial. */
export type SaveTutorialResult = SaveTutorialSuccess | TutorialNotFoundError;

/** The tutorial is in the list. */
export type SaveTutorialSuccess = {
  __typename?: 'SaveTutorialSuccess';
  /** The tutorial. */
  tutorial: Tutorial;
};

/** No such tutorial. */
export type TutorialNotFoundError = Error & {
  __typename?: 'TutorialNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What to remove. */
export type RemoveTutorialInput = {
  /** The tutorial. */
  tutorialId: Scalars['ID']['input'];
};

/** Removed, or no such tutorial. */
export type RemoveTutorialResult = RemoveTutorialSuccess | TutorialNotFoundError;

/** The tutorial is no longer in the list. */
export type RemoveTutorialSuccess = {
  __typename?: 'RemoveTutorialSuccess';
  /** The tutorial. */
  tutorial: Tutorial;
};

/** The vote. */
export type MarkTutorialUsefulInput = {
  /** The tutorial. */
  tutorialId: Scalars['ID']['input'];
  /** True gives the vote, false takes it back. */
  useful: Scalars['Boolean']['input'];
};

/** Counted, or no such tutorial. */
export type MarkTutorialUsefulResult = MarkTutorialUsefulSuccess | TutorialNotFoundError;

/** The vote counts, once. */
export type MarkTutorialUsefulSuccess = {
  __typename?: 'MarkTutorialUsefulSuccess';
  /** The tutorial. */
  tutorial: Tutorial;
};

/** What a tutorial does for a skill. */
export type TutorialPurpose =
  /** « Pour réussir la prochaine fois ». */
  | 'SUCCEED'
  /** « Pour en apprendre davantage ». */
  | 'LEARN_MORE';

/** A skill that a tutorial serves. */
export type SkillPurposeInput = {
  /** The skill. */
  skillId: Scalars['ID']['input'];
  /** What the tutorial does for it. */
  purpose: TutorialPurpose;
};

/** What `createTutorial` needs. */
export type CreateTutorialInput = {
  /** Title, 1 to 500 characters. */
  title: Scalars['String']['input'];
  /** Where it is on the web; absent for a page of ours. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** The text of a page of ours, in Markdown; absent for a link. */
  page?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is for, 1 to 8. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Who made it, 1 to 200 characters. */
  source: Scalars['String']['input'];
  /** What it is. */
  format: TutorialFormat;
  /** How long it takes, 1 to 600 minutes. */
  durationMinutes: Scalars['Int']['input'];
  /** Language, `fr` or `en`. */
  locale: Scalars['String']['input'];
  /** What it serves: 1 to 50 skills of the current content. */
  skills: Array<SkillPurposeInput>;
};

/** What `createTutorial` answers: its success, or one of its expected failures. */
export type CreateTutorialResult = CreateTutorialSuccess | NotAllowedError | TutorialAlreadyKnownError | InvalidInputError;

/** The tutorial is in the catalogue. */
export type CreateTutorialSuccess = {
  __typename?: 'CreateTutorialSuccess';
  /** The tutorial. */
  tutorial: Tutorial;
};

/** The catalogue has this link already, perhaps written in another way. */
export type TutorialAlreadyKnownError = Error & {
  __typename?: 'TutorialAlreadyKnownError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
  /** The tutorial that has it; `null` when it has just left the catalogue. */
  knownTutorial?: Maybe<Tutorial>;
};

/** What `updateTutorial` needs: everything is replaced. */
export type UpdateTutorialInput = {
  /** The tutorial. */
  tutorialId: Scalars['ID']['input'];
  /** Title, 1 to 500 characters. */
  title: Scalars['String']['input'];
  /** Where it is on the web; absent for a page of ours. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** The text of a page of ours, in Markdown; absent for a link. */
  page?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is for, 1 to 8. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Who made it, 1 to 200 characters. */
  source: Scalars['String']['input'];
  /** What it is. */
  format: TutorialFormat;
  /** How long it takes, 1 to 600 minutes. */
  durationMinutes: Scalars['Int']['input'];
  /** Language, `fr` or `en`. */
  locale: Scalars['String']['input'];
  /** What it serves: 1 to 50 skills of the current content. */
  skills: Array<SkillPurposeInput>;
};

/** What `updateTutorial` answers: its success, or one of its expected failures. */
export type UpdateTutorialResult = UpdateTutorialSuccess | TutorialNotFoundError | TutorialFromReleaseError | NotAllowedError | TutorialAlreadyKnownError | InvalidInputError;

/** The tutorial is as written. */
export type UpdateTutorialSuccess = {
  __typename?: 'UpdateTutorialSuccess';
  /** The tutorial. */
  tutorial: Tutorial;
};

/** The tutorial comes from a content release: the next one would bring it back as it was. */
export type TutorialFromReleaseError = Error & {
  __typename?: 'TutorialFromReleaseError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Which tutorial. */
export type ArchiveTutorialInput = {
  /** The tutorial. */
  tutorialId: Scalars['ID']['input'];
};

/** What `archiveTutorial` and `unarchiveTutorial` answer: their success, or one of their expected failures. */
export type ArchiveTutorialResult = ArchiveTutorialSuccess | TutorialNotFoundError | NotAllowedError | TutorialAlreadyKnownError;

/** The tutorial is out of the catalogue, or back in it. */
export type ArchiveTutorialSuccess = {
  __typename?: 'ArchiveTutorialSuccess';
  /** The tutorial. */
  tutorial: Tutorial;
};

/** The vote. */
export type MarkTutorialUselessInput = {
  /** The tutorial. */
  tutorialId: Scalars['ID']['input'];
  /** True gives the vote, false takes it back. */
  useless: Scalars['Boolean']['input'];
};

/** Noted, or no such tutorial. */
export type MarkTutorialUselessResult = MarkTutorialUselessSuccess | TutorialNotFoundError;

/** The vote counts, once. */
export type MarkTutorialUselessSuccess = {
  __typename?: 'MarkTutorialUselessSuccess';
  /** The tutorial. */
  tutorial: Tutorial;
};

/** A tutorial that somebody proposes. */
export type TutorialProposal = {
  __typename?: 'TutorialProposal';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Where it is. */
  link: Scalars['String']['output'];
  /** The skill it would help with. */
  skill: Skill;
  /** Why it would help; `null` once its proposer is gone. */
  why?: Maybe<Scalars['String']['output']>;
  /** The name they wish to be thanked by; `null` for none. */
  credit?: Maybe<Scalars['String']['output']>;
  /** Language, `fr` or `en`. */
  locale: Scalars['String']['output'];
  /** Where it stands. */
  state: TutorialProposalState;
  /** Why it was not taken. */
  reason?: Maybe<TutorialRejectionReason>;
  /** What the editor says besides. */
  comment?: Maybe<Scalars['String']['output']>;
  /** What became of it in the catalogue, once approved. */
  tutorial?: Maybe<Tutorial>;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a proposal stands. */
export type TutorialProposalState =
  /** An editor will look at it. */
  | 'WAITING'
  /** It is in the catalogue. */
  | 'APPROVED'
  /** It was not taken. */
  | 'REJECTED';

/** Why a proposal is not taken. */
export type TutorialRejectionReason =
  /** It does not help with the skill. */
  | 'OFF_TOPIC'
  /** What it says is wrong, old, or from nobody. */
  | 'NOT_RELIABLE'
  /** Learners of this level would not follow it. */
  | 'TOO_HARD_TO_FOLLOW'
  /** It is to be paid for, or sells something. */
  | 'PAID_OR_ADVERTISING'
  /** It wants an account or personal data. */
  | 'PERSONAL_DATA_ASKED'
  /** Not everybody can read it. */
  | 'NOT_ACCESSIBLE'
  /** The link does not lead there. */
  | 'LINK_BROKEN'
  /** The catalogue has as good a one. */
  | 'ALREADY_COVERED'
  /** See the comment. */
  | 'OTHER';

/** A page of proposals. */
export type TutorialProposalConnection = {
  __typename?: 'TutorialProposalConnection';
  /** With their cursors. */
  edges: Array<TutorialProposalEdge>;
  /** Without. */
  nodes: Array<TutorialProposal>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A proposal and its place in the list. */
export type TutorialProposalEdge = {
  __typename?: 'TutorialProposalEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The proposal. */
  node: TutorialProposal;
};

/** What `proposeTutorial` needs. */
export type ProposeTutorialInput = {
  /** Title, 1 to 500 characters. */
  title: Scalars['String']['input'];
  /** Where it is on the web. */
  link: Scalars['String']['input'];
  /** The skill it would help with. */
  skillId: Scalars['ID']['input'];
  /** Why it would help, 1 to 1000 characters. */
  why: Scalars['String']['input'];
  /** The name to be thanked by, shown with the tutorial, at most 100 characters; absent for none. */
  credit?: InputMaybe<Scalars['String']['input']>;
  /** Language, `fr` or `en`. */
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** What `proposeTutorial` answers: its success, or one of its expected failures. */
export type ProposeTutorialResult = ProposeTutorialSuccess | TutorialAlreadyKnownError | ProposalAlreadyMadeError | TooManyProposalsError | NotAllowedError | InvalidInputError;

/** An editor will look at it. */
export type ProposeTutorialSuccess = {
  __typename?: 'ProposeTutorialSuccess';
  /** The proposal. */
  proposal: TutorialProposal;
};

/** Somebody proposed this link, perhaps written in another way: it waits for a decision. */
export type ProposalAlreadyMadeError = Error & {
  __typename?: 'ProposalAlreadyMadeError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** As many of the viewer's proposals wait as may. */
export type TooManyProposalsError = Error & {
  __typename?: 'TooManyProposalsError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** What `approveTutorialProposal` needs: how the catalogue describes it. */
export type ApproveTutorialProposalInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** Title, 1 to 500 characters. */
  title: Scalars['String']['input'];
  /** Whom it is for, 1 to 8. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** Who made it, 1 to 200 characters. */
  source: Scalars['String']['input'];
  /** What it is. */
  format: TutorialFormat;
  /** How long it takes, 1 to 600 minutes. */
  durationMinutes: Scalars['Int']['input'];
  /** Language, `fr` or `en`. */
  locale: Scalars['String']['input'];
  /** What it serves: 1 to 50 skills of the current content. */
  skills: Array<SkillPurposeInput>;
};

/** What `approveTutorialProposal` answers: its success, or one of its expected failures. */
export type ApproveTutorialProposalResult = DecideTutorialProposalSuccess | TutorialProposalNotFoundError | TutorialProposalDecidedError | TutorialAlreadyKnownError | NotAllowedError | InvalidInputError;

/** What `rejectTutorialProposal` needs. */
export type RejectTutorialProposalInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** Why, told to the proposer. */
  reason: TutorialRejectionReason;
  /** What to say besides, at most 1000 characters; needed for `OTHER`. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** What `rejectTutorialProposal` answers: its success, or one of its expected failures. */
export type RejectTutorialProposalResult = DecideTutorialProposalSuccess | TutorialProposalNotFoundError | TutorialProposalDecidedError | NotAllowedError | InvalidInputError;

/** It is decided. */
export type DecideTutorialProposalSuccess = {
  __typename?: 'DecideTutorialProposalSuccess';
  /** The proposal. */
  proposal: TutorialProposal;
};

/** No such proposal, for you. */
export type TutorialProposalNotFoundError = Error & {
  __typename?: 'TutorialProposalNotFoundError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** Another decision was taken before: it stays. */
export type TutorialProposalDecidedError = Error & {
  __typename?: 'TutorialProposalDecidedError';
  /** What happened and what to do, ready to be shown. */
  message: Scalars['String']['output'];
};

/** The link of a tutorial, as it was last looked at. */
export type TutorialLink = {
  __typename?: 'TutorialLink';
  /** The tutorial; its `replacement` is for who corrects the catalogue. */
  tutorial: Tutorial;
  /** How it is. */
  state: TutorialLinkState;
  /** What is wrong with it. */
  problem?: Maybe<TutorialLinkProblem>;
  /** What its host answered, as an HTTP status. */
  status?: Maybe<Scalars['Int']['output']>;
  /** How many looks failed since it last answered. */
  failureCount: Scalars['Int']['output'];
  /** Since when it fails. */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last looked at. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is looked at next, at the earliest. */
  nextAt: Scalars['DateTime']['output'];
};

/** How a link is. */
export type TutorialLinkState =
  /** Nobody looked yet. */
  | 'UNCHECKED'
  /** It leads where it should. */
  | 'ALIVE'
  /** It fails since less than 3 days, or was looked at too few times. */
  | 'FAILING'
  /** It has failed for 3 days: in no list any more. */
  | 'DEAD'
  /** Its host keeps us out: somebody should look. */
  | 'UNVERIFIABLE';

/** What is wrong with a link. */
export type TutorialLinkProblem =
  /** The page is not there any more (404, 410). */
  | 'GONE'
  /** The host answers an error. */
  | 'FAILS'
  /** The host has no address, does not answer, or not safely. */
  | 'UNREACHABLE'
  /** It leads into a private network. */
  | 'PRIVATE_ADDRESS'
  /** The host refuses us. */
  | 'REFUSED'
  /** The host wants no robots there. */
  | 'ROBOTS';

/** A page of links. */
export type TutorialLinkConnection = {
  __typename?: 'TutorialLinkConnection';
  /** With their cursors. */
  edges: Array<TutorialLinkEdge>;
  /** Without. */
  nodes: Array<TutorialLink>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many in all. */
  totalCount: Scalars['Int']['output'];
};

/** A link and its place in the list. */
export type TutorialLinkEdge = {
  __typename?: 'TutorialLinkEdge';
  /** Give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: TutorialLink;
};

/** How far somebody got in a tutorial. */
export type Reading =
  /** Opened. */
  | 'OPENED'
  /** Read, watched or tried to the end, as they say. */
  | 'READ';

/** How good a tutorial is, computed every night (docs/tutorials.md). */
export type TutorialQuality = {
  __typename?: 'TutorialQuality';
  /** How many found it useful. */
  usefulCount: Scalars['Int']['output'];
  /** How many found it useless. */
  uselessCount: Scalars['Int']['output'];
  /** Bayesian average of the votes, 0 to 1. */
  usefulness: Scalars['Float']['output'];
  /** How many times a failed skill was tested again after the tutorial was opened. */
  retestedCount: Scalars['Int']['output'];
  /** Share of them that were passed, averaged, 0 to 1; `null` with fewer than 30. */
  effect?: Maybe<Scalars['Float']['output']>;
  /** What lists are sorted by, 0 to 1000. */
  score: Scalars['Int']['output'];
  /** When it was computed. */
  computedAt: Scalars['DateTime']['output'];
};

/** What to move, and where. */
export type MoveSavedTutorialInput = {
  /** The tutorial. */
  tutorialId: Scalars['ID']['input'];
  /** After which one; absent for the first place. */
  afterTutorialId?: InputMaybe<Scalars['ID']['input']>;
};

/** Moved, or one of the two is not in the list. */
export type MoveSavedTutorialResult = MoveSavedTutorialSuccess | TutorialNotFoundError;

/** The tutorial is where it was put. */
export type MoveSavedTutorialSuccess = {
  __typename?: 'MoveSavedTutorialSuccess';
  /** The tutorial. */
  tutorial: Tutorial;
};

/** What the viewer agrees to. */
export type SetReadingConsentInput = {
  /** True gives the consent, false takes it back. */
  given: Scalars['Boolean']['input'];
};

/** Noted; not for guests. */
export type SetReadingConsentResult = SetReadingConsentSuccess | NotAllowedError;

/** The consent is as said. */
export type SetReadingConsentSuccess = {
  __typename?: 'SetReadingConsentSuccess';
  /** The viewer. */
  user: User;
};

/** What was opened or read. */
export type NoteReadingInput = {
  /** The tutorial. */
  tutorialId: Scalars['ID']['input'];
  /** How far. */
  reading: Reading;
};

/** Noted or not, or no such tutorial. */
export type NoteReadingResult = NoteReadingSuccess | TutorialNotFoundError;

/** The viewer's agreement was followed. */
export type NoteReadingSuccess = {
  __typename?: 'NoteReadingSuccess';
  /** The tutorial. */
  tutorial: Tutorial;
  /** Whether it was noted: not without their agreement. */
  isNoted: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Tutorial: Tutorial;
  Subject: Subject;
  Skill: Skill;
  User: User;
  Campaign: Campaign;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Tutorial:
    ( { __typename: 'Tutorial' }
    & GraphQLRecursivePick<FederationTypes['Tutorial'], {"id":true}> );
  Subject:
    ( { __typename: 'Subject' }
    & GraphQLRecursivePick<FederationTypes['Subject'], {"id":true}> );
  Skill:
    ( { __typename: 'Skill' }
    & GraphQLRecursivePick<FederationTypes['Skill'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Campaign'], {"gaps":{"skill":{"id":true},"pupilCount":true}}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SaveTutorialResult:
    | ( Omit<SaveTutorialSuccess, 'tutorial'> & { tutorial: _RefType['Tutorial'] } & { __typename: 'SaveTutorialSuccess' } )
    | ( TutorialNotFoundErrorModel & { __typename: 'TutorialNotFoundError' } )
  ;
  RemoveTutorialResult:
    | ( Omit<RemoveTutorialSuccess, 'tutorial'> & { tutorial: _RefType['Tutorial'] } & { __typename: 'RemoveTutorialSuccess' } )
    | ( TutorialNotFoundErrorModel & { __typename: 'TutorialNotFoundError' } )
  ;
  MarkTutorialUsefulResult:
    | ( Omit<MarkTutorialUsefulSuccess, 'tutorial'> & { tutorial: _RefType['Tutorial'] } & { __typename: 'MarkTutorialUsefulSuccess' } )
    | ( TutorialNotFoundErrorModel & { __typename: 'TutorialNotFoundError' } )
  ;
  CreateTutorialResult:
    | ( Omit<CreateTutorialSuccess, 'tutorial'> & { tutorial: _RefType['Tutorial'] } & { __typename: 'CreateTutorialSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( TutorialAlreadyKnownErrorModel & { __typename: 'TutorialAlreadyKnownError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  UpdateTutorialResult:
    | ( Omit<UpdateTutorialSuccess, 'tutorial'> & { tutorial: _RefType['Tutorial'] } & { __typename: 'UpdateTutorialSuccess' } )
    | ( TutorialNotFoundErrorModel & { __typename: 'TutorialNotFoundError' } )
    | ( TutorialFromReleaseErrorModel & { __typename: 'TutorialFromReleaseError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( TutorialAlreadyKnownErrorModel & { __typename: 'TutorialAlreadyKnownError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ArchiveTutorialResult:
    | ( Omit<ArchiveTutorialSuccess, 'tutorial'> & { tutorial: _RefType['Tutorial'] } & { __typename: 'ArchiveTutorialSuccess' } )
    | ( TutorialNotFoundErrorModel & { __typename: 'TutorialNotFoundError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( TutorialAlreadyKnownErrorModel & { __typename: 'TutorialAlreadyKnownError' } )
  ;
  MarkTutorialUselessResult:
    | ( Omit<MarkTutorialUselessSuccess, 'tutorial'> & { tutorial: _RefType['Tutorial'] } & { __typename: 'MarkTutorialUselessSuccess' } )
    | ( TutorialNotFoundErrorModel & { __typename: 'TutorialNotFoundError' } )
  ;
  ProposeTutorialResult:
    | ( Omit<ProposeTutorialSuccess, 'proposal'> & { proposal: _RefType['TutorialProposal'] } & { __typename: 'ProposeTutorialSuccess' } )
    | ( TutorialAlreadyKnownErrorModel & { __typename: 'TutorialAlreadyKnownError' } )
    | ( ProposalAlreadyMadeErrorModel & { __typename: 'ProposalAlreadyMadeError' } )
    | ( TooManyProposalsErrorModel & { __typename: 'TooManyProposalsError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  ApproveTutorialProposalResult:
    | ( Omit<DecideTutorialProposalSuccess, 'proposal'> & { proposal: _RefType['TutorialProposal'] } & { __typename: 'DecideTutorialProposalSuccess' } )
    | ( TutorialProposalNotFoundErrorModel & { __typename: 'TutorialProposalNotFoundError' } )
    | ( TutorialProposalDecidedErrorModel & { __typename: 'TutorialProposalDecidedError' } )
    | ( TutorialAlreadyKnownErrorModel & { __typename: 'TutorialAlreadyKnownError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  RejectTutorialProposalResult:
    | ( Omit<DecideTutorialProposalSuccess, 'proposal'> & { proposal: _RefType['TutorialProposal'] } & { __typename: 'DecideTutorialProposalSuccess' } )
    | ( TutorialProposalNotFoundErrorModel & { __typename: 'TutorialProposalNotFoundError' } )
    | ( TutorialProposalDecidedErrorModel & { __typename: 'TutorialProposalDecidedError' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
    | ( InvalidInputErrorModel & { __typename: 'InvalidInputError' } )
  ;
  MoveSavedTutorialResult:
    | ( Omit<MoveSavedTutorialSuccess, 'tutorial'> & { tutorial: _RefType['Tutorial'] } & { __typename: 'MoveSavedTutorialSuccess' } )
    | ( TutorialNotFoundErrorModel & { __typename: 'TutorialNotFoundError' } )
  ;
  SetReadingConsentResult:
    | ( Omit<SetReadingConsentSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'SetReadingConsentSuccess' } )
    | ( NotAllowedErrorModel & { __typename: 'NotAllowedError' } )
  ;
  NoteReadingResult:
    | ( Omit<NoteReadingSuccess, 'tutorial'> & { tutorial: _RefType['Tutorial'] } & { __typename: 'NoteReadingSuccess' } )
    | ( TutorialNotFoundErrorModel & { __typename: 'TutorialNotFoundError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Error:
    | ( NotAllowedErrorModel )
    | ( InvalidInputErrorModel )
    | ( TutorialNotFoundErrorModel )
    | ( TutorialAlreadyKnownErrorModel )
    | ( TutorialFromReleaseErrorModel )
    | ( ProposalAlreadyMadeErrorModel )
    | ( TooManyProposalsErrorModel )
    | ( TutorialProposalNotFoundErrorModel )
    | ( TutorialProposalDecidedErrorModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Error: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Error']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  NotAllowedError: ResolverTypeWrapper<NotAllowedErrorModel>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputErrorModel>;
  FieldError: ResolverTypeWrapper<FieldErrorModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tutorial: ResolverTypeWrapper<TutorialModel>;
  TutorialFormat: TutorialFormat;
  TutorialOrigin: TutorialOrigin;
  TutorialFilter: TutorialFilter;
  Subject: ResolverTypeWrapper<ReferenceModel>;
  Skill: ResolverTypeWrapper<ReferenceModel>;
  User: ResolverTypeWrapper<ReferenceModel>;
  RecommendedTutorial: ResolverTypeWrapper<RecommendationModel>;
  RecommendedTutorialConnection: ResolverTypeWrapper<RecommendationListModel>;
  RecommendedTutorialEdge: ResolverTypeWrapper<Omit<RecommendedTutorialEdge, 'node'> & { node: ResolversTypes['RecommendedTutorial'] }>;
  Campaign: ResolverTypeWrapper<Omit<Campaign, 'gaps' | 'recommendedTutorials'> & { gaps: Array<ResolversTypes['SkillGap']>, recommendedTutorials: Array<ResolversTypes['ClassTutorial']> }>;
  SkillGap: ResolverTypeWrapper<Omit<SkillGap, 'skill'> & { skill: ResolversTypes['Skill'] }>;
  ClassTutorial: ResolverTypeWrapper<ClassRecommendationModel>;
  TutorialConnection: ResolverTypeWrapper<TutorialListModel>;
  TutorialEdge: ResolverTypeWrapper<Omit<TutorialEdge, 'node'> & { node: ResolversTypes['Tutorial'] }>;
  SaveTutorialInput: SaveTutorialInput;
  SaveTutorialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveTutorialResult']>;
  SaveTutorialSuccess: ResolverTypeWrapper<Omit<SaveTutorialSuccess, 'tutorial'> & { tutorial: ResolversTypes['Tutorial'] }>;
  TutorialNotFoundError: ResolverTypeWrapper<TutorialNotFoundErrorModel>;
  RemoveTutorialInput: RemoveTutorialInput;
  RemoveTutorialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTutorialResult']>;
  RemoveTutorialSuccess: ResolverTypeWrapper<Omit<RemoveTutorialSuccess, 'tutorial'> & { tutorial: ResolversTypes['Tutorial'] }>;
  MarkTutorialUsefulInput: MarkTutorialUsefulInput;
  MarkTutorialUsefulResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkTutorialUsefulResult']>;
  MarkTutorialUsefulSuccess: ResolverTypeWrapper<Omit<MarkTutorialUsefulSuccess, 'tutorial'> & { tutorial: ResolversTypes['Tutorial'] }>;
  TutorialPurpose: TutorialPurpose;
  SkillPurposeInput: SkillPurposeInput;
  CreateTutorialInput: CreateTutorialInput;
  CreateTutorialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTutorialResult']>;
  CreateTutorialSuccess: ResolverTypeWrapper<Omit<CreateTutorialSuccess, 'tutorial'> & { tutorial: ResolversTypes['Tutorial'] }>;
  TutorialAlreadyKnownError: ResolverTypeWrapper<TutorialAlreadyKnownErrorModel>;
  UpdateTutorialInput: UpdateTutorialInput;
  UpdateTutorialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTutorialResult']>;
  UpdateTutorialSuccess: ResolverTypeWrapper<Omit<UpdateTutorialSuccess, 'tutorial'> & { tutorial: ResolversTypes['Tutorial'] }>;
  TutorialFromReleaseError: ResolverTypeWrapper<TutorialFromReleaseErrorModel>;
  ArchiveTutorialInput: ArchiveTutorialInput;
  ArchiveTutorialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveTutorialResult']>;
  ArchiveTutorialSuccess: ResolverTypeWrapper<Omit<ArchiveTutorialSuccess, 'tutorial'> & { tutorial: ResolversTypes['Tutorial'] }>;
  MarkTutorialUselessInput: MarkTutorialUselessInput;
  MarkTutorialUselessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkTutorialUselessResult']>;
  MarkTutorialUselessSuccess: ResolverTypeWrapper<Omit<MarkTutorialUselessSuccess, 'tutorial'> & { tutorial: ResolversTypes['Tutorial'] }>;
  TutorialProposal: ResolverTypeWrapper<ProposalModel>;
  TutorialProposalState: TutorialProposalState;
  TutorialRejectionReason: TutorialRejectionReason;
  TutorialProposalConnection: ResolverTypeWrapper<ProposalListModel>;
  TutorialProposalEdge: ResolverTypeWrapper<Omit<TutorialProposalEdge, 'node'> & { node: ResolversTypes['TutorialProposal'] }>;
  ProposeTutorialInput: ProposeTutorialInput;
  ProposeTutorialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeTutorialResult']>;
  ProposeTutorialSuccess: ResolverTypeWrapper<Omit<ProposeTutorialSuccess, 'proposal'> & { proposal: ResolversTypes['TutorialProposal'] }>;
  ProposalAlreadyMadeError: ResolverTypeWrapper<ProposalAlreadyMadeErrorModel>;
  TooManyProposalsError: ResolverTypeWrapper<TooManyProposalsErrorModel>;
  ApproveTutorialProposalInput: ApproveTutorialProposalInput;
  ApproveTutorialProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveTutorialProposalResult']>;
  RejectTutorialProposalInput: RejectTutorialProposalInput;
  RejectTutorialProposalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectTutorialProposalResult']>;
  DecideTutorialProposalSuccess: ResolverTypeWrapper<Omit<DecideTutorialProposalSuccess, 'proposal'> & { proposal: ResolversTypes['TutorialProposal'] }>;
  TutorialProposalNotFoundError: ResolverTypeWrapper<TutorialProposalNotFoundErrorModel>;
  TutorialProposalDecidedError: ResolverTypeWrapper<TutorialProposalDecidedErrorModel>;
  TutorialLink: ResolverTypeWrapper<LinkReportModel>;
  TutorialLinkState: TutorialLinkState;
  TutorialLinkProblem: TutorialLinkProblem;
  TutorialLinkConnection: ResolverTypeWrapper<LinkListModel>;
  TutorialLinkEdge: ResolverTypeWrapper<Omit<TutorialLinkEdge, 'node'> & { node: ResolversTypes['TutorialLink'] }>;
  Reading: Reading;
  TutorialQuality: ResolverTypeWrapper<ComputedQualityModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MoveSavedTutorialInput: MoveSavedTutorialInput;
  MoveSavedTutorialResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveSavedTutorialResult']>;
  MoveSavedTutorialSuccess: ResolverTypeWrapper<Omit<MoveSavedTutorialSuccess, 'tutorial'> & { tutorial: ResolversTypes['Tutorial'] }>;
  SetReadingConsentInput: SetReadingConsentInput;
  SetReadingConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetReadingConsentResult']>;
  SetReadingConsentSuccess: ResolverTypeWrapper<Omit<SetReadingConsentSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  NoteReadingInput: NoteReadingInput;
  NoteReadingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoteReadingResult']>;
  NoteReadingSuccess: ResolverTypeWrapper<Omit<NoteReadingSuccess, 'tutorial'> & { tutorial: ResolversTypes['Tutorial'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Error: ResolversInterfaceTypes<ResolversParentTypes>['Error'];
  String: Scalars['String']['output'];
  NotAllowedError: NotAllowedErrorModel;
  InvalidInputError: InvalidInputErrorModel;
  FieldError: FieldErrorModel;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Tutorial: TutorialModel;
  TutorialFilter: TutorialFilter;
  Subject: ReferenceModel;
  Skill: ReferenceModel;
  User: ReferenceModel;
  RecommendedTutorial: RecommendationModel;
  RecommendedTutorialConnection: RecommendationListModel;
  RecommendedTutorialEdge: Omit<RecommendedTutorialEdge, 'node'> & { node: ResolversParentTypes['RecommendedTutorial'] };
  Campaign: Omit<Campaign, 'gaps' | 'recommendedTutorials'> & { gaps: Array<ResolversParentTypes['SkillGap']>, recommendedTutorials: Array<ResolversParentTypes['ClassTutorial']> } | FederationReferenceTypes['Campaign'];
  SkillGap: Omit<SkillGap, 'skill'> & { skill: ResolversParentTypes['Skill'] };
  ClassTutorial: ClassRecommendationModel;
  TutorialConnection: TutorialListModel;
  TutorialEdge: Omit<TutorialEdge, 'node'> & { node: ResolversParentTypes['Tutorial'] };
  SaveTutorialInput: SaveTutorialInput;
  SaveTutorialResult: ResolversUnionTypes<ResolversParentTypes>['SaveTutorialResult'];
  SaveTutorialSuccess: Omit<SaveTutorialSuccess, 'tutorial'> & { tutorial: ResolversParentTypes['Tutorial'] };
  TutorialNotFoundError: TutorialNotFoundErrorModel;
  RemoveTutorialInput: RemoveTutorialInput;
  RemoveTutorialResult: ResolversUnionTypes<ResolversParentTypes>['RemoveTutorialResult'];
  RemoveTutorialSuccess: Omit<RemoveTutorialSuccess, 'tutorial'> & { tutorial: ResolversParentTypes['Tutorial'] };
  MarkTutorialUsefulInput: MarkTutorialUsefulInput;
  MarkTutorialUsefulResult: ResolversUnionTypes<ResolversParentTypes>['MarkTutorialUsefulResult'];
  MarkTutorialUsefulSuccess: Omit<MarkTutorialUsefulSuccess, 'tutorial'> & { tutorial: ResolversParentTypes['Tutorial'] };
  SkillPurposeInput: SkillPurposeInput;
  CreateTutorialInput: CreateTutorialInput;
  CreateTutorialResult: ResolversUnionTypes<ResolversParentTypes>['CreateTutorialResult'];
  CreateTutorialSuccess: Omit<CreateTutorialSuccess, 'tutorial'> & { tutorial: ResolversParentTypes['Tutorial'] };
  TutorialAlreadyKnownError: TutorialAlreadyKnownErrorModel;
  UpdateTutorialInput: UpdateTutorialInput;
  UpdateTutorialResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTutorialResult'];
  UpdateTutorialSuccess: Omit<UpdateTutorialSuccess, 'tutorial'> & { tutorial: ResolversParentTypes['Tutorial'] };
  TutorialFromReleaseError: TutorialFromReleaseErrorModel;
  ArchiveTutorialInput: ArchiveTutorialInput;
  ArchiveTutorialResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveTutorialResult'];
  ArchiveTutorialSuccess: Omit<ArchiveTutorialSuccess, 'tutorial'> & { tutorial: ResolversParentTypes['Tutorial'] };
  MarkTutorialUselessInput: MarkTutorialUselessInput;
  MarkTutorialUselessResult: ResolversUnionTypes<ResolversParentTypes>['MarkTutorialUselessResult'];
  MarkTutorialUselessSuccess: Omit<MarkTutorialUselessSuccess, 'tutorial'> & { tutorial: ResolversParentTypes['Tutorial'] };
  TutorialProposal: ProposalModel;
  TutorialProposalConnection: ProposalListModel;
  TutorialProposalEdge: Omit<TutorialProposalEdge, 'node'> & { node: ResolversParentTypes['TutorialProposal'] };
  ProposeTutorialInput: ProposeTutorialInput;
  ProposeTutorialResult: ResolversUnionTypes<ResolversParentTypes>['ProposeTutorialResult'];
  ProposeTutorialSuccess: Omit<ProposeTutorialSuccess, 'proposal'> & { proposal: ResolversParentTypes['TutorialProposal'] };
  ProposalAlreadyMadeError: ProposalAlreadyMadeErrorModel;
  TooManyProposalsError: TooManyProposalsErrorModel;
  ApproveTutorialProposalInput: ApproveTutorialProposalInput;
  ApproveTutorialProposalResult: ResolversUnionTypes<ResolversParentTypes>['ApproveTutorialProposalResult'];
  RejectTutorialProposalInput: RejectTutorialProposalInput;
  RejectTutorialProposalResult: ResolversUnionTypes<ResolversParentTypes>['RejectTutorialProposalResult'];
  DecideTutorialProposalSuccess: Omit<DecideTutorialProposalSuccess, 'proposal'> & { proposal: ResolversParentTypes['TutorialProposal'] };
  TutorialProposalNotFoundError: TutorialProposalNotFoundErrorModel;
  TutorialProposalDecidedError: TutorialProposalDecidedErrorModel;
  TutorialLink: LinkReportModel;
  TutorialLinkConnection: LinkListModel;
  TutorialLinkEdge: Omit<TutorialLinkEdge, 'node'> & { node: ResolversParentTypes['TutorialLink'] };
  TutorialQuality: ComputedQualityModel;
  Float: Scalars['Float']['output'];
  MoveSavedTutorialInput: MoveSavedTutorialInput;
  MoveSavedTutorialResult: ResolversUnionTypes<ResolversParentTypes>['MoveSavedTutorialResult'];
  MoveSavedTutorialSuccess: Omit<MoveSavedTutorialSuccess, 'tutorial'> & { tutorial: ResolversParentTypes['Tutorial'] };
  SetReadingConsentInput: SetReadingConsentInput;
  SetReadingConsentResult: ResolversUnionTypes<ResolversParentTypes>['SetReadingConsentResult'];
  SetReadingConsentSuccess: Omit<SetReadingConsentSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  NoteReadingInput: NoteReadingInput;
  NoteReadingResult: ResolversUnionTypes<ResolversParentTypes>['NoteReadingResult'];
  NoteReadingSuccess: Omit<NoteReadingSuccess, 'tutorial'> & { tutorial: ResolversParentTypes['Tutorial'] };
  Boolean: Scalars['Boolean']['output'];
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type ErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Error'] = ResolversParentTypes['Error']> = {
  __resolveType: TypeResolveFn<'NotAllowedError' | 'InvalidInputError' | 'TutorialNotFoundError' | 'TutorialAlreadyKnownError' | 'TutorialFromReleaseError' | 'ProposalAlreadyMadeError' | 'TooManyProposalsError' | 'TutorialProposalNotFoundError' | 'TutorialProposalDecidedError', ParentType, ContextType>;
};

export type NotAllowedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAllowedError'] = ResolversParentTypes['NotAllowedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  tutorial?: Resolver<Maybe<ResolversTypes['Tutorial']>, ParentType, ContextType, RequireFields<QueryTutorialArgs, 'id'>>;
  tutorials?: Resolver<ResolversTypes['TutorialConnection'], ParentType, ContextType, Partial<QueryTutorialsArgs>>;
  tutorialProposals?: Resolver<ResolversTypes['TutorialProposalConnection'], ParentType, ContextType, Partial<QueryTutorialProposalsArgs>>;
  tutorialLinks?: Resolver<ResolversTypes['TutorialLinkConnection'], ParentType, ContextType, Partial<QueryTutorialLinksArgs>>;
  userData?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QueryUserDataArgs, 'userId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  saveTutorial?: Resolver<ResolversTypes['SaveTutorialResult'], ParentType, ContextType, RequireFields<MutationSaveTutorialArgs, 'input'>>;
  removeTutorial?: Resolver<ResolversTypes['RemoveTutorialResult'], ParentType, ContextType, RequireFields<MutationRemoveTutorialArgs, 'input'>>;
  markTutorialUseful?: Resolver<ResolversTypes['MarkTutorialUsefulResult'], ParentType, ContextType, RequireFields<MutationMarkTutorialUsefulArgs, 'input'>>;
  moveSavedTutorial?: Resolver<ResolversTypes['MoveSavedTutorialResult'], ParentType, ContextType, RequireFields<MutationMoveSavedTutorialArgs, 'input'>>;
  setReadingConsent?: Resolver<ResolversTypes['SetReadingConsentResult'], ParentType, ContextType, RequireFields<MutationSetReadingConsentArgs, 'input'>>;
  noteReading?: Resolver<ResolversTypes['NoteReadingResult'], ParentType, ContextType, RequireFields<MutationNoteReadingArgs, 'input'>>;
  markTutorialUseless?: Resolver<ResolversTypes['MarkTutorialUselessResult'], ParentType, ContextType, RequireFields<MutationMarkTutorialUselessArgs, 'input'>>;
  createTutorial?: Resolver<ResolversTypes['CreateTutorialResult'], ParentType, ContextType, RequireFields<MutationCreateTutorialArgs, 'input'>>;
  updateTutorial?: Resolver<ResolversTypes['UpdateTutorialResult'], ParentType, ContextType, RequireFields<MutationUpdateTutorialArgs, 'input'>>;
  archiveTutorial?: Resolver<ResolversTypes['ArchiveTutorialResult'], ParentType, ContextType, RequireFields<MutationArchiveTutorialArgs, 'input'>>;
  unarchiveTutorial?: Resolver<ResolversTypes['ArchiveTutorialResult'], ParentType, ContextType, RequireFields<MutationUnarchiveTutorialArgs, 'input'>>;
  proposeTutorial?: Resolver<ResolversTypes['ProposeTutorialResult'], ParentType, ContextType, RequireFields<MutationProposeTutorialArgs, 'input'>>;
  approveTutorialProposal?: Resolver<ResolversTypes['ApproveTutorialProposalResult'], ParentType, ContextType, RequireFields<MutationApproveTutorialProposalArgs, 'input'>>;
  rejectTutorialProposal?: Resolver<ResolversTypes['RejectTutorialProposalResult'], ParentType, ContextType, RequireFields<MutationRejectTutorialProposalArgs, 'input'>>;
};

export type TutorialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tutorial'] = ResolversParentTypes['Tutorial'], FederationReferenceType extends FederationReferenceTypes['Tutorial'] = FederationReferenceTypes['Tutorial']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tutorial']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['TutorialFormat'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['TutorialOrigin'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Tutorial']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  usefulCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readingOfViewer?: Resolver<Maybe<ResolversTypes['Reading']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['TutorialQuality']>, ParentType, ContextType>;
  savedByViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  usefulToViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uselessToViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'], FederationReferenceType extends FederationReferenceTypes['Subject'] = FederationReferenceTypes['Subject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Subject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tutorials?: Resolver<Array<ResolversTypes['Tutorial']>, ParentType, ContextType>;
};

export type SkillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill'], FederationReferenceType extends FederationReferenceTypes['Skill'] = FederationReferenceTypes['Skill']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Skill']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tutorials?: Resolver<Array<ResolversTypes['Tutorial']>, ParentType, ContextType>;
  learnMoreTutorials?: Resolver<Array<ResolversTypes['Tutorial']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readingConsent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  savedTutorials?: Resolver<ResolversTypes['TutorialConnection'], ParentType, ContextType, Partial<UserSavedTutorialsArgs>>;
  tutorialProposals?: Resolver<ResolversTypes['TutorialProposalConnection'], ParentType, ContextType, Partial<UserTutorialProposalsArgs>>;
  recommendedTutorials?: Resolver<ResolversTypes['RecommendedTutorialConnection'], ParentType, ContextType, Partial<UserRecommendedTutorialsArgs>>;
};

export type RecommendedTutorialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendedTutorial'] = ResolversParentTypes['RecommendedTutorial']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendedTutorialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendedTutorialConnection'] = ResolversParentTypes['RecommendedTutorialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendedTutorialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecommendedTutorial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendedTutorialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendedTutorialEdge'] = ResolversParentTypes['RecommendedTutorialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecommendedTutorial'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendedTutorials?: Resolver<Array<ResolversTypes['ClassTutorial']>, ParentType, ContextType, Partial<CampaignRecommendedTutorialsArgs>>;
};

export type ClassTutorialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassTutorial'] = ResolversParentTypes['ClassTutorial']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  pupilCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
};

export type TutorialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialConnection'] = ResolversParentTypes['TutorialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TutorialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tutorial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TutorialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialEdge'] = ResolversParentTypes['TutorialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
};

export type SaveTutorialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveTutorialResult'] = ResolversParentTypes['SaveTutorialResult']> = {
  __resolveType: TypeResolveFn<'SaveTutorialSuccess' | 'TutorialNotFoundError', ParentType, ContextType>;
};

export type SaveTutorialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveTutorialSuccess'] = ResolversParentTypes['SaveTutorialSuccess']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TutorialNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialNotFoundError'] = ResolversParentTypes['TutorialNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTutorialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTutorialResult'] = ResolversParentTypes['RemoveTutorialResult']> = {
  __resolveType: TypeResolveFn<'RemoveTutorialSuccess' | 'TutorialNotFoundError', ParentType, ContextType>;
};

export type RemoveTutorialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveTutorialSuccess'] = ResolversParentTypes['RemoveTutorialSuccess']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkTutorialUsefulResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkTutorialUsefulResult'] = ResolversParentTypes['MarkTutorialUsefulResult']> = {
  __resolveType: TypeResolveFn<'MarkTutorialUsefulSuccess' | 'TutorialNotFoundError', ParentType, ContextType>;
};

export type MarkTutorialUsefulSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkTutorialUsefulSuccess'] = ResolversParentTypes['MarkTutorialUsefulSuccess']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTutorialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTutorialResult'] = ResolversParentTypes['CreateTutorialResult']> = {
  __resolveType: TypeResolveFn<'CreateTutorialSuccess' | 'NotAllowedError' | 'TutorialAlreadyKnownError' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateTutorialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTutorialSuccess'] = ResolversParentTypes['CreateTutorialSuccess']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TutorialAlreadyKnownErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialAlreadyKnownError'] = ResolversParentTypes['TutorialAlreadyKnownError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownTutorial?: Resolver<Maybe<ResolversTypes['Tutorial']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTutorialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTutorialResult'] = ResolversParentTypes['UpdateTutorialResult']> = {
  __resolveType: TypeResolveFn<'UpdateTutorialSuccess' | 'TutorialNotFoundError' | 'TutorialFromReleaseError' | 'NotAllowedError' | 'TutorialAlreadyKnownError' | 'InvalidInputError', ParentType, ContextType>;
};

export type UpdateTutorialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTutorialSuccess'] = ResolversParentTypes['UpdateTutorialSuccess']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TutorialFromReleaseErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialFromReleaseError'] = ResolversParentTypes['TutorialFromReleaseError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveTutorialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveTutorialResult'] = ResolversParentTypes['ArchiveTutorialResult']> = {
  __resolveType: TypeResolveFn<'ArchiveTutorialSuccess' | 'TutorialNotFoundError' | 'NotAllowedError' | 'TutorialAlreadyKnownError', ParentType, ContextType>;
};

export type ArchiveTutorialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveTutorialSuccess'] = ResolversParentTypes['ArchiveTutorialSuccess']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkTutorialUselessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkTutorialUselessResult'] = ResolversParentTypes['MarkTutorialUselessResult']> = {
  __resolveType: TypeResolveFn<'MarkTutorialUselessSuccess' | 'TutorialNotFoundError', ParentType, ContextType>;
};

export type MarkTutorialUselessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkTutorialUselessSuccess'] = ResolversParentTypes['MarkTutorialUselessSuccess']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TutorialProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialProposal'] = ResolversParentTypes['TutorialProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['Skill'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TutorialProposalState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['TutorialRejectionReason']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tutorial?: Resolver<Maybe<ResolversTypes['Tutorial']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TutorialProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialProposalConnection'] = ResolversParentTypes['TutorialProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TutorialProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TutorialProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TutorialProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialProposalEdge'] = ResolversParentTypes['TutorialProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TutorialProposal'], ParentType, ContextType>;
};

export type ProposeTutorialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeTutorialResult'] = ResolversParentTypes['ProposeTutorialResult']> = {
  __resolveType: TypeResolveFn<'ProposeTutorialSuccess' | 'TutorialAlreadyKnownError' | 'ProposalAlreadyMadeError' | 'TooManyProposalsError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ProposeTutorialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeTutorialSuccess'] = ResolversParentTypes['ProposeTutorialSuccess']> = {
  proposal?: Resolver<ResolversTypes['TutorialProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalAlreadyMadeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalAlreadyMadeError'] = ResolversParentTypes['ProposalAlreadyMadeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyProposalsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyProposalsError'] = ResolversParentTypes['TooManyProposalsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveTutorialProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveTutorialProposalResult'] = ResolversParentTypes['ApproveTutorialProposalResult']> = {
  __resolveType: TypeResolveFn<'DecideTutorialProposalSuccess' | 'TutorialProposalNotFoundError' | 'TutorialProposalDecidedError' | 'TutorialAlreadyKnownError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type RejectTutorialProposalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectTutorialProposalResult'] = ResolversParentTypes['RejectTutorialProposalResult']> = {
  __resolveType: TypeResolveFn<'DecideTutorialProposalSuccess' | 'TutorialProposalNotFoundError' | 'TutorialProposalDecidedError' | 'NotAllowedError' | 'InvalidInputError', ParentType, ContextType>;
};

export type DecideTutorialProposalSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideTutorialProposalSuccess'] = ResolversParentTypes['DecideTutorialProposalSuccess']> = {
  proposal?: Resolver<ResolversTypes['TutorialProposal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TutorialProposalNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialProposalNotFoundError'] = ResolversParentTypes['TutorialProposalNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TutorialProposalDecidedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialProposalDecidedError'] = ResolversParentTypes['TutorialProposalDecidedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TutorialLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialLink'] = ResolversParentTypes['TutorialLink']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TutorialLinkState'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['TutorialLinkProblem']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TutorialLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialLinkConnection'] = ResolversParentTypes['TutorialLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TutorialLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TutorialLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TutorialLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialLinkEdge'] = ResolversParentTypes['TutorialLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TutorialLink'], ParentType, ContextType>;
};

export type TutorialQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TutorialQuality'] = ResolversParentTypes['TutorialQuality']> = {
  usefulCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uselessCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usefulness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  retestedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MoveSavedTutorialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveSavedTutorialResult'] = ResolversParentTypes['MoveSavedTutorialResult']> = {
  __resolveType: TypeResolveFn<'MoveSavedTutorialSuccess' | 'TutorialNotFoundError', ParentType, ContextType>;
};

export type MoveSavedTutorialSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveSavedTutorialSuccess'] = ResolversParentTypes['MoveSavedTutorialSuccess']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetReadingConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetReadingConsentResult'] = ResolversParentTypes['SetReadingConsentResult']> = {
  __resolveType: TypeResolveFn<'SetReadingConsentSuccess' | 'NotAllowedError', ParentType, ContextType>;
};

export type SetReadingConsentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetReadingConsentSuccess'] = ResolversParentTypes['SetReadingConsentSuccess']> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteReadingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteReadingResult'] = ResolversParentTypes['NoteReadingResult']> = {
  __resolveType: TypeResolveFn<'NoteReadingSuccess' | 'TutorialNotFoundError', ParentType, ContextType>;
};

export type NoteReadingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteReadingSuccess'] = ResolversParentTypes['NoteReadingSuccess']> = {
  tutorial?: Resolver<ResolversTypes['Tutorial'], ParentType, ContextType>;
  isNoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Error?: ErrorResolvers<ContextType>;
  NotAllowedError?: NotAllowedErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  FieldError?: FieldErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Tutorial?: TutorialResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  RecommendedTutorial?: RecommendedTutorialResolvers<ContextType>;
  RecommendedTutorialConnection?: RecommendedTutorialConnectionResolvers<ContextType>;
  RecommendedTutorialEdge?: RecommendedTutorialEdgeResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  ClassTutorial?: ClassTutorialResolvers<ContextType>;
  TutorialConnection?: TutorialConnectionResolvers<ContextType>;
  TutorialEdge?: TutorialEdgeResolvers<ContextType>;
  SaveTutorialResult?: SaveTutorialResultResolvers<ContextType>;
  SaveTutorialSuccess?: SaveTutorialSuccessResolvers<ContextType>;
  TutorialNotFoundError?: TutorialNotFoundErrorResolvers<ContextType>;
  RemoveTutorialResult?: RemoveTutorialResultResolvers<ContextType>;
  RemoveTutorialSuccess?: RemoveTutorialSuccessResolvers<ContextType>;
  MarkTutorialUsefulResult?: MarkTutorialUsefulResultResolvers<ContextType>;
  MarkTutorialUsefulSuccess?: MarkTutorialUsefulSuccessResolvers<ContextType>;
  CreateTutorialResult?: CreateTutorialResultResolvers<ContextType>;
  CreateTutorialSuccess?: CreateTutorialSuccessResolvers<ContextType>;
  TutorialAlreadyKnownError?: TutorialAlreadyKnownErrorResolvers<ContextType>;
  UpdateTutorialResult?: UpdateTutorialResultResolvers<ContextType>;
  UpdateTutorialSuccess?: UpdateTutorialSuccessResolvers<ContextType>;
  TutorialFromReleaseError?: TutorialFromReleaseErrorResolvers<ContextType>;
  ArchiveTutorialResult?: ArchiveTutorialResultResolvers<ContextType>;
  ArchiveTutorialSuccess?: ArchiveTutorialSuccessResolvers<ContextType>;
  MarkTutorialUselessResult?: MarkTutorialUselessResultResolvers<ContextType>;
  MarkTutorialUselessSuccess?: MarkTutorialUselessSuccessResolvers<ContextType>;
  TutorialProposal?: TutorialProposalResolvers<ContextType>;
  TutorialProposalConnection?: TutorialProposalConnectionResolvers<ContextType>;
  TutorialProposalEdge?: TutorialProposalEdgeResolvers<ContextType>;
  ProposeTutorialResult?: ProposeTutorialResultResolvers<ContextType>;
  ProposeTutorialSuccess?: ProposeTutorialSuccessResolvers<ContextType>;
  ProposalAlreadyMadeError?: ProposalAlreadyMadeErrorResolvers<ContextType>;
  TooManyProposalsError?: TooManyProposalsErrorResolvers<ContextType>;
  ApproveTutorialProposalResult?: ApproveTutorialProposalResultResolvers<ContextType>;
  RejectTutorialProposalResult?: RejectTutorialProposalResultResolvers<ContextType>;
  DecideTutorialProposalSuccess?: DecideTutorialProposalSuccessResolvers<ContextType>;
  TutorialProposalNotFoundError?: TutorialProposalNotFoundErrorResolvers<ContextType>;
  TutorialProposalDecidedError?: TutorialProposalDecidedErrorResolvers<ContextType>;
  TutorialLink?: TutorialLinkResolvers<ContextType>;
  TutorialLinkConnection?: TutorialLinkConnectionResolvers<ContextType>;
  TutorialLinkEdge?: TutorialLinkEdgeResolvers<ContextType>;
  TutorialQuality?: TutorialQualityResolvers<ContextType>;
  MoveSavedTutorialResult?: MoveSavedTutorialResultResolvers<ContextType>;
  MoveSavedTutorialSuccess?: MoveSavedTutorialSuccessResolvers<ContextType>;
  SetReadingConsentResult?: SetReadingConsentResultResolvers<ContextType>;
  SetReadingConsentSuccess?: SetReadingConsentSuccessResolvers<ContextType>;
  NoteReadingResult?: NoteReadingResultResolvers<ContextType>;
  NoteReadingSuccess?: NoteReadingSuccessResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
};
