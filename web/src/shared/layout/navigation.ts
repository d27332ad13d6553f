import { centreNavigation } from '../../centre/navigation';
import { juryNavigation } from '../../jury/navigation';
import { pupilNavigation } from '../../pupil/navigation';
import { teacherNavigation } from '../../teacher/navigation';
import type { Place } from '../session/viewer';

/** A link of a place's own navigation. `label` is a function so that it is in the language of the moment. */
export type NavigationItem = { readonly to: string; readonly label: () => string };

/** Where each place begins (its address' first part), and what can be reached in it. */
export const places: Readonly<Record<Place, { readonly root: string; readonly items: readonly NavigationItem[] }>> = {
  pupil: { root: '/', items: pupilNavigation },
  teacher: { root: '/enseignant', items: teacherNavigation },
  centre: { root: '/centre', items: centreNavigation },
  jury: { root: '/jury', items: juryNavigation },
  academy: { root: '/academie', items: [] },
};

/** The place an address is in. */
export const placeAt = (path: string): Place =>
  (Object.entries(places) as [Place, { root: string }][]).find(
    ([place, { root }]) => place !== 'pupil' && (path === root || path.startsWith(`${root}/`)),
  )?.[0] ?? 'pupil';
