/** What a test is for. */
export type AssessmentKind = 'COMPETENCE' | 'CAMPAIGN' | 'CERTIFICATION' | 'DEMO' | 'PREVIEW';

/** Where a test stands: under way, or one of its four ends. An ended test never changes again. */
export type AssessmentState = 'STARTED' | 'COMPLETED' | 'TIMED_OUT' | 'ENDED' | 'ABANDONED';

export type EndState = Exclude<AssessmentState, 'STARTED'>;

/**
 * What can happen to a test: a question is asked, or its clock started, its focus lost, its device changed (GO_ON); none is
 * left (EXHAUST); its deadline passes (TIME_OUT); who asked for it ends it (END); its person resets the competence (ABANDON).
 */
export type AssessmentEvent = 'GO_ON' | 'EXHAUST' | 'TIME_OUT' | 'END' | 'ABANDON';

type KindRules = {
  /** How it chooses its questions: from what is known so far (A2), or from a plan made at its start (E5). */
  readonly asks: 'ADAPTIVE' | 'PLAN';
  /** Whether its answers tell what its person knows. */
  readonly teaches: boolean;
  /** Whether its answers belong to its person's past: demonstrations and previews leave no trace. */
  readonly isRemembered: boolean;
  /** Whether right, wrong and the solution are told after each answer: never to a candidate (E11). */
  readonly isRevealed: boolean;
  /** Whether leaving the page of a focused question makes its right answer fail. */
  readonly mindsFocus: boolean;
  /** Whether it stops every 5 answers to look back (A7). */
  readonly hasCheckpoints: boolean;
  /** Whether another service asked for it, reads its report and may end it. */
  readonly isReported: boolean;
  /** Whether an invigilator may suspend it, give it time and replace its questions (E6). */
  readonly isSupervised: boolean;
  /** Where an event leads from STARTED; what is absent cannot happen to this kind of test. */
  readonly leadsTo: { readonly [Event in AssessmentEvent]?: AssessmentState };
};

const NEVER_REMEMBERED = {
  asks: 'PLAN',
  teaches: false,
  isRemembered: false,
  isRevealed: true,
  mindsFocus: false,
  hasCheckpoints: false,
  isReported: false,
  isSupervised: false,
  leadsTo: { GO_ON: 'STARTED', EXHAUST: 'COMPLETED' },
} as const satisfies KindRules;

/**
 * Everything that differs between the kinds of tests, on one page. Nothing else in the service compares kinds to decide
 * a rule, and nothing else says which state follows which (docs/flows/tests.md).
 */
export const KINDS: Readonly<Record<AssessmentKind, KindRules>> = {
  COMPETENCE: {
    asks: 'ADAPTIVE',
    teaches: true,
    isRemembered: true,
    isRevealed: true,
    mindsFocus: false,
    hasCheckpoints: true,
    isReported: false,
    isSupervised: false,
    leadsTo: { GO_ON: 'STARTED', EXHAUST: 'COMPLETED', ABANDON: 'ABANDONED' },
  },
  CAMPAIGN: {
    asks: 'ADAPTIVE',
    teaches: true,
    isRemembered: true,
    isRevealed: true,
    mindsFocus: false,
    hasCheckpoints: true,
    isReported: true,
    isSupervised: false,
    leadsTo: { GO_ON: 'STARTED', EXHAUST: 'COMPLETED', END: 'ENDED' },
  },
  CERTIFICATION: {
    asks: 'PLAN',
    teaches: false,
    isRemembered: true,
    isRevealed: false,
    mindsFocus: true,
    hasCheckpoints: false,
    isReported: true,
    isSupervised: true,
    leadsTo: { GO_ON: 'STARTED', EXHAUST: 'COMPLETED', TIME_OUT: 'TIMED_OUT', END: 'ENDED' },
  },
  DEMO: NEVER_REMEMBERED,
  PREVIEW: NEVER_REMEMBERED,
};

/** Kinds of tests whose answers tell what their person knows. */
export const TEACHING_KINDS = (Object.keys(KINDS) as AssessmentKind[]).filter((kind) => KINDS[kind].teaches);

/** A kind whose tests belong to their person's past, and whose end is told. */
export type RememberedKind = Exclude<AssessmentKind, 'DEMO' | 'PREVIEW'>;

export const isRemembered = (kind: AssessmentKind): kind is RememberedKind => KINDS[kind].isRemembered;

type Stage = { readonly kind: AssessmentKind; readonly state: AssessmentState };

/** The state an event leads to; `null` when it cannot happen to this test, or not any more: the first end stays. */
export const stateAfter = ({ kind, state }: Stage, event: AssessmentEvent): AssessmentState | null =>
  state === 'STARTED' ? (KINDS[kind].leadsTo[event] ?? null) : null;
