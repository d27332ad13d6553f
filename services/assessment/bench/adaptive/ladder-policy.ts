import { pickVariant } from '#domain/deterministic-pick';
import { type Knowledge, learn, NOTHING_KNOWN } from '#domain/knowledge';
import { pickSkill } from '#domain/ladder';
import type { Asked, Policy } from './policy';

const RULES = { firstLevel: 2, easySubjectLevel: 3, maxGap: 2 };
const UNSEEN: ReadonlySet<string> = new Set();

/** The ladder as the service runs it: domain/ladder.ts chooses, domain/knowledge.ts infers, what is validated is the score. */
export const ladderPolicy: Policy = ({ simulated, sitter, seed, watch }) => {
  const { skills, pix } = simulated;
  const asked: Asked[] = [];
  const choiceMicros: number[] = [];
  let settled: Knowledge = NOTHING_KNOWN;
  for (;;) {
    const choosing = {
      skills,
      settled,
      isFirstQuestion: asked.length === 0,
      wasLastTimed: false,
      seed: `${seed}/${asked.length}`,
    };
    const { value: skill, micros } = watch(() => pickSkill(choosing, RULES));
    choiceMicros.push(micros);
    const variant = skill && pickVariant(skill.challenges, UNSEEN, `${seed}/${asked.length}/variant`);
    if (!skill || !variant) break;
    asked.push({ skill: skills.indexOf(skill), variantId: variant.id });
    const isRight = sitter.isRight.get(variant.id) ?? false;
    const at = asked.length;
    settled = learn(settled, { skillId: skill.id, isRight, at, reaskedUntil: 0, ladder: skill.subject.skills });
  }
  const acquired = skills.map(({ id }) => settled.get(id)?.isValidated ?? false);
  const total = pix.reduce((sum, worth, index) => sum + (acquired[index] ? worth : 0), 0);
  return {
    asked,
    level: Math.min(8, Math.floor(total / 8 + 1e-6)),
    pix: total,
    acquired,
    choiceMicros,
    rebuiltMicros: [],
  };
};
