import { fail, type InvalidInputError, invalidInput, ok, type Result } from '@pix/kit/result';
import { validate } from '@pix/kit/validation';
import type { Needs } from '../../context';
import {
  type Badge,
  badgeFaults,
  type SubjectCap,
  subjectFaults,
  targetProfileFields,
} from '../../domain/target-profile';

export type TargetProfileInput = {
  title: string;
  description: string;
  subjects: readonly SubjectCap[];
};

/** What a member writes of a target profile: subjects of the current content, which its badges stay within (C5, C13). */
export const checkTargetProfile = async (
  { targetProfiles }: Needs<'targetProfiles'>,
  { title, description, subjects }: TargetProfileInput,
  badges: readonly Badge[],
): Promise<Result<TargetProfileInput, InvalidInputError>> => {
  const checked = validate(targetProfileFields, { title, description, subjects });
  if (!checked.ok) return checked;
  const caps = checked.value.subjects;
  const knownIds = await targetProfiles.currentSubjectIds(caps.map(({ id }) => id));
  const faults = [...subjectFaults(caps, knownIds), ...badgeFaults(badges, caps)];
  return faults.length > 0 ? fail(invalidInput(faults)) : ok(checked.value);
};
