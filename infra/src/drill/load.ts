import { centreCrew } from './centre-crew';
import type { Hands } from './hands';
import { pupilSeat } from './pupils';
import type { Stage } from './stage';
import { enrolForEver, juryForEver, refreshForEver, saveForEver } from './steady-hands';
import { renameForEver, teacherDesk } from './teachers';

export type Size = { readonly pupils: number; readonly teachers: number; readonly crews: number };

const STEADY = [0, 1];

/**
 * Everybody at once, until it is over: pupils on their seats, teachers at their desks, examinations with their jury; and for each
 * service two hands that write without a pause, so that a silence of any of them is heard.
 */
export const playEverybody = (
  hands: Hands,
  { school, centre, teachers, strangers }: Stage,
  size: Size,
): Promise<unknown> => {
  const address = (name: string): string => `drill.${school.run}.${name}@exemple.fr`;
  return Promise.all([
    ...Array.from({ length: size.pupils }, (_, seat) => pupilSeat(hands, school, seat)),
    ...teachers.map((teacher, desk) => teacherDesk(hands, teacher, desk)),
    ...teachers.map((teacher, pen) => renameForEver(hands, teacher, pen)),
    ...Array.from({ length: size.crews }, (_, crew) => centreCrew(hands, centre, crew)),
    juryForEver(hands, centre.jury),
    ...STEADY.map((hand) => refreshForEver(hands, address(`refresh${hand}`))),
    ...STEADY.map(() => saveForEver(hands, { tutorialIds: school.tutorialIds, people: strangers })),
    ...STEADY.map((hand) => enrolForEver(hands, centre, hand)),
  ]);
};
