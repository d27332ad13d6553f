export { assetsOf, buildArchive } from './archive';
export { type AssetStore, openAssetStore, storeFolder } from './asset-store';
export { countRelease, type ReleaseCount } from './count';
export { keptRelease } from './kept-release';
export { type AnswerInput, type KnownAnswers, knownAnswers } from './known-answers';
export { bankFolder, type LoadedContent, loadContent } from './load';
export type { Problem } from './problem';
export type {
  Asset,
  Attachment,
  Badge,
  Challenge,
  ChallengeBase,
  ChallengeKind,
  Choice,
  Competence,
  DateChallenge,
  Domain,
  Embed,
  Field,
  FieldsChallenge,
  Illustration,
  Locale,
  MatchingChallenge,
  MultipleChoiceChallenge,
  NumberChallenge,
  OrderingChallenge,
  Release,
  ReleaseContent,
  Requirement,
  ShortTextChallenge,
  SimulatorChallenge,
  SingleChoiceChallenge,
  Skill,
  Stage,
  Subject,
  SubjectCap,
  TargetProfile,
  TargetProfileCategory,
  Tolerance,
  Translated,
  Tutorial,
  TutorialFormat,
} from './release';
export type { WrongAnswer } from './wrong-answers';
