/** What an automatic consequence asks of the question it is about. */
export type QuestionNeeds = {
  readonly hasImage: boolean;
  readonly hasEmbed: boolean;
  readonly hasAttachment: boolean;
  readonly isTimed: boolean;
  readonly isFocused: boolean;
};

type Kind = {
  readonly category: IncidentCategory;
  /** What a report of it must say. */
  readonly asks?: 'DESCRIPTION' | 'QUESTION';
  /**
   * What follows by itself at finalisation: the question counts for nobody if it was failed (NEUTRALISE), a right answer
   * counts although the page was left (EXCUSE), the jury decides (JURY), or nothing does.
   */
  readonly leadsTo: 'NEUTRALISE' | 'EXCUSE' | 'JURY' | 'NOTHING';
  /** What the question must have for that: a missing image excuses nobody where there is none. */
  readonly onlyIf?: keyof QuestionNeeds;
};

export type IncidentCategory =
  | 'CANDIDATE_INFORMATIONS_CHANGES'
  | 'SIGNATURE_ISSUE'
  | 'IN_CHALLENGE'
  | 'FRAUD'
  | 'NON_BLOCKING_CANDIDATE_ISSUE'
  | 'NON_BLOCKING_TECHNICAL_ISSUE';

/** Every kind of incident with its automatic consequence, on one page (E8; pix-domain.md §3.7). */
export const INCIDENT_KINDS = {
  NAME_OR_BIRTHDATE: { category: 'CANDIDATE_INFORMATIONS_CHANGES', asks: 'DESCRIPTION', leadsTo: 'JURY' },
  EXTRA_TIME_PERCENTAGE: { category: 'CANDIDATE_INFORMATIONS_CHANGES', asks: 'DESCRIPTION', leadsTo: 'JURY' },
  SIGNATURE_ISSUE: { category: 'SIGNATURE_ISSUE', asks: 'DESCRIPTION', leadsTo: 'JURY' },
  IMAGE_NOT_DISPLAYING: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'NEUTRALISE', onlyIf: 'hasImage' },
  EMBED_NOT_WORKING: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'NEUTRALISE', onlyIf: 'hasEmbed' },
  FILE_NOT_OPENING: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'NEUTRALISE', onlyIf: 'hasAttachment' },
  EXTRA_TIME_EXCEEDED: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'NEUTRALISE', onlyIf: 'isTimed' },
  WEBSITE_UNAVAILABLE: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'NEUTRALISE' },
  WEBSITE_BLOCKED: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'NEUTRALISE' },
  SOFTWARE_NOT_WORKING: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'NEUTRALISE' },
  SKIP_ON_OOPS: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'NEUTRALISE' },
  ACCESSIBILITY_ISSUE: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'NEUTRALISE' },
  UNINTENTIONAL_FOCUS_OUT: { category: 'IN_CHALLENGE', asks: 'QUESTION', leadsTo: 'EXCUSE', onlyIf: 'isFocused' },
  FRAUD: { category: 'FRAUD', asks: 'DESCRIPTION', leadsTo: 'JURY' },
  NON_BLOCKING_CANDIDATE_ISSUE: { category: 'NON_BLOCKING_CANDIDATE_ISSUE', asks: 'DESCRIPTION', leadsTo: 'NOTHING' },
  NON_BLOCKING_TECHNICAL_ISSUE: { category: 'NON_BLOCKING_TECHNICAL_ISSUE', asks: 'DESCRIPTION', leadsTo: 'NOTHING' },
} as const satisfies Readonly<Record<string, Kind>>;

export type IncidentKind = keyof typeof INCIDENT_KINDS;

const KINDS: Readonly<Record<IncidentKind, Kind>> = INCIDENT_KINDS;

export const kindOf = (kind: IncidentKind): Kind => KINDS[kind];

/** What came of an incident; NEUTRALISED and EXCUSED change a question, JURY waits for people. */
export type IncidentOutcome = 'NEUTRALISED' | 'EXCUSED' | 'JURY' | 'NOTHING';

/** Something that happened to a candidate during the examination, as the report of the session tells it. */
export type Incident = {
  readonly id: string;
  readonly sessionId: string;
  readonly candidateId: string;
  readonly kind: IncidentKind;
  /** 1 for the first question of the test. */
  readonly questionNumber: number | null;
  readonly description: string | null;
  /** The candidate's alert it comes from. */
  readonly alertId: string | null;
  /** A member of the centre; `null` for the invigilator, who has no account. */
  readonly reportedBy: string | null;
  readonly reportedAt: Date;
  /** `null` until the session is finalised. */
  readonly outcome: IncidentOutcome | null;
};

/** Why a test was not finished: the candidate left, or something broke. */
export type AbortReason = 'CANDIDATE' | 'TECHNICAL';
