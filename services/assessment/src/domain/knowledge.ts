/** What is known of one skill: validated or not, by an answer to it or by inference, and from which answer's instant. */
export type SkillState = { readonly isValidated: boolean; readonly isDirect: boolean; readonly at: number };

/** What is known of a person, by skill id. A skill absent from it has never been assessed. */
export type Knowledge = ReadonlyMap<string, SkillState>;

/** A step of a subject's ladder. */
export type Rung = { readonly id: string; readonly level: number };

/** One answer, as far as knowledge is concerned. */
export type Evidence = {
  readonly skillId: string;
  /** Anything but a right answer in time is a failure (pix-domain.md §1.5). */
  readonly isRight: boolean;
  readonly at: number;
  /** Failures up to this instant are asked again in the test of this answer. */
  readonly reaskedUntil: number;
  /** The skills of its subject, in the release of its test. */
  readonly ladder: readonly Rung[];
};

export const NOTHING_KNOWN: Knowledge = new Map();

const DAY_MS = 86_400_000;

/** A test asks again what was failed at least `retryDelayDays` before it started (A12); younger failures stay. */
export const reaskedUntil = (startedAt: Date, retryDelayDays: number): number =>
  startedAt.getTime() - retryDelayDays * DAY_MS;

// In the working set of a test: everything validated, and the failures that are too young to be asked again.
const isSettled = (state: SkillState | undefined, until: number): state is SkillState =>
  state !== undefined && (state.isValidated || state.at > until);

/** What a test holds for settled when it chooses: all that was validated, and recent failures (pix-domain.md §1.7). */
export const workingSet = (knowledge: Knowledge, skills: readonly Rung[], until: number): Knowledge => {
  const settled = new Map<string, SkillState>();
  for (const { id } of skills) {
    const state = knowledge.get(id);
    if (isSettled(state, until)) settled.set(id, state);
  }
  return settled;
};

/**
 * What one more answer teaches (pix-domain.md §1.5): its skill directly; by inference the easier ones of the subject
 * after a success, the harder ones after a failure. Inference never changes what the test holds for settled.
 */
export const learn = (knowledge: Knowledge, evidence: Evidence): Knowledge => {
  const { skillId, isRight, at, ladder } = evidence;
  const learnt = new Map(knowledge).set(skillId, { isValidated: isRight, isDirect: true, at });
  const level = ladder.find(({ id }) => id === skillId)?.level;
  if (level === undefined) return learnt;

  for (const rung of ladder) {
    const isInferred = isRight ? rung.level < level : rung.level > level;
    if (isInferred && !isSettled(knowledge.get(rung.id), evidence.reaskedUntil))
      learnt.set(rung.id, { isValidated: isRight, isDirect: false, at });
  }
  return learnt;
};

/** All that answers teach, in their order: the state kept in the database is this and nothing else (design.md §5). */
export const foldAnswers = (answers: readonly Evidence[]): Knowledge => answers.reduce(learn, NOTHING_KNOWN);

/** One view over several: of a skill that moved between competences, the latest state wins. */
export const mergeKnowledge = (parts: readonly Knowledge[]): Knowledge => {
  const merged = new Map<string, SkillState>();
  for (const part of parts)
    for (const [id, state] of part)
      if ((merged.get(id)?.at ?? Number.NEGATIVE_INFINITY) <= state.at) merged.set(id, state);
  return merged;
};
