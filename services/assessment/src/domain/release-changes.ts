import type { Release } from '@pix/content';
import { challengesOf } from './content-files';

export type ChangedKind = 'SUBJECT' | 'SKILL' | 'CHALLENGE' | 'TUTORIAL' | 'TARGET_PROFILE';

/** What became of one thing from one release to another. */
export type ReleaseChange = {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** The members that are not what they were, for a thing that changed. */
  readonly members: readonly string[];
};

const KINDS: readonly ChangedKind[] = ['SUBJECT', 'SKILL', 'CHALLENGE', 'TUTORIAL', 'TARGET_PROFILE'];

type Thing = { readonly id: string };

/** Everything that two releases do not have alike (A15), kind by kind, in the order of ids. What a thing holds is told of the thing held. */
export const changesBetween = (from: Release, to: Release): ReleaseChange[] =>
  KINDS.flatMap((kind) => changesOf(kind, thingsOf(from, kind), thingsOf(to, kind)));

const thingsOf = (release: Release, kind: ChangedKind): readonly Thing[] => {
  switch (kind) {
    case 'SUBJECT':
      return release.subjects.map(({ skills, ...subject }) => ({ ...subject, skillIds: skills.map(({ id }) => id) }));
    case 'SKILL':
      return release.subjects.flatMap(({ skills }) =>
        skills.map(({ challenges, ...skill }) => ({ ...skill, challengeIds: challenges.map(({ id }) => id) })),
      );
    case 'CHALLENGE':
      return challengesOf(release);
    case 'TUTORIAL':
      return release.tutorials;
    case 'TARGET_PROFILE':
      return release.targetProfiles;
  }
};

const changesOf = (kind: ChangedKind, before: readonly Thing[], after: readonly Thing[]): ReleaseChange[] => {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const young = new Map(after.map((thing) => [thing.id, thing]));
  return [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((id): ReleaseChange[] => {
    const [was, is] = [old.get(id), young.get(id)];
    if (!was || !is) return [{ kind, id, change: was ? 'REMOVED' : 'ADDED', members: [] }];
    const members = changedMembers(was, is);
    return members.length === 0 ? [] : [{ kind, id, change: 'CHANGED', members }];
  });
};

const changedMembers = (was: Thing, is: Thing): string[] => {
  const [old, young] = [was, is].map((thing) => new Map(Object.entries(thing))) as [
    Map<string, unknown>,
    Map<string, unknown>,
  ];
  const names = [...new Set([...old.keys(), ...young.keys()])].sort();
  return names.filter((name) => canonical(old.get(name)) !== canonical(young.get(name)));
};

const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );

/** The changes after the one of this key, for a page of them. */
export const changesAfter = (
  changes: readonly ReleaseChange[],
  after: readonly string[] | null,
): readonly ReleaseChange[] => {
  const [kind, id] = after ?? [];
  const last = changes.findIndex((change) => change.kind === kind && change.id === id);
  return changes.slice(last + 1);
};
