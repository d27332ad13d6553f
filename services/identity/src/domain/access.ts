import type { Viewer } from '@pix/kit/auth';
import type { User } from './user';

export const isAdministrator = (viewer: Viewer): boolean => viewer.kind === 'user' && viewer.roles.includes('ADMIN');

/** Personal fields are for the person and for administrators. */
export const canSeePersonalData = (viewer: Viewer, user: Pick<User, 'id'>): boolean =>
  (viewer.kind === 'user' && viewer.userId === user.id) || isAdministrator(viewer);
