import type { Problem, Report } from './problem';
import type { SubjectCap } from './release';
import { type Checked, reporter } from './source-file';
import type { SubjectSource, TargetProfileSource } from './source-types';

type Easiest = ReadonlyMap<string, number>;
type Place = (string | number)[];

const checkCaps = (caps: readonly SubjectCap[], easiest: Easiest, path: Place, report: Report): void =>
  caps.forEach(({ id, maxLevel }, s) => {
    const level = easiest.get(id);
    if (level === undefined) report([...path, s], 'subject-exists', `there is no subject "${id}"`);
    else if (maxLevel < level)
      report([...path, s], 'subject-exists', `"${id}" has no skill at or under level ${maxLevel}`);
    if (caps.findIndex((other) => other.id === id) < s) report([...path, s], 'id-unique', `"${id}" is named twice`);
  });

/** Stages go up and start at 0, so that every result has exactly one. */
const checkStages = ({ stages = [] }: TargetProfileSource, report: Report): void =>
  stages.forEach(({ threshold }, s) => {
    const before = stages[s - 1]?.threshold;
    if (before === undefined && threshold !== 0)
      report(['stages', s, 'threshold'], 'stages', 'the first stage starts at 0');
    if (before !== undefined && threshold <= before)
      report(['stages', s, 'threshold'], 'stages', `${threshold} comes after ${before}: stages go up`);
  });

/** A badge is won on what the profile assesses. */
const checkBadges = (profile: TargetProfileSource, easiest: Easiest, report: Report): void =>
  profile.badges?.forEach(({ criteria }, b) =>
    criteria.forEach(({ subjects = [] }, c) => {
      const path = ['badges', b, 'criteria', c, 'subjects'];
      checkCaps(subjects, easiest, path, report);
      subjects.forEach(({ id, maxLevel }, s) => {
        const assessed = profile.subjects.find((subject) => subject.id === id)?.maxLevel;
        if (easiest.has(id) && assessed === undefined)
          report([...path, s], 'badge', `"${id}" is not a subject of this profile`);
        else if (assessed !== undefined && maxLevel > assessed)
          report([...path, s], 'badge', `this profile assesses "${id}" up to level ${assessed} only`);
      });
    }),
  );

/** What target profiles must respect: they name subjects that exist, and their stages and badges can be reached. */
export const checkProfiles = (
  profiles: readonly Checked<TargetProfileSource>[],
  subjects: readonly { value: SubjectSource }[],
  problems: Problem[],
): void => {
  const easiest = new Map(subjects.map(({ value }) => [value.id, value.skills[0]?.level ?? 1]));
  for (const { source, value } of profiles) {
    const report = reporter(source, problems);
    if (source.file !== `target-profiles/${value.id}.yaml`)
      report(['id'], 'naming', `the file must be called ${value.id}.yaml`);
    checkCaps(value.subjects, easiest, ['subjects'], report);
    checkStages(value, report);
    checkBadges(value, easiest, report);
  }
};
