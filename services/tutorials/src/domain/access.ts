import type { Viewer } from '@pix/kit/auth';
import { isOffered, type Tutorial } from './tutorial';

/** Editors of the catalogue are the platform's administrators (I5). */
export const isEditor = (viewer: Viewer): boolean => viewer.kind === 'user' && viewer.roles.includes('ADMIN');

/** Tutorials are public content; one that left the catalogue stays readable for who saved it, and for editors. */
export const canSee = (
  viewer: Viewer,
  tutorial: Pick<Tutorial, 'retiredAt' | 'archivedAt'>,
  hasSaved: boolean,
): boolean => isOffered(tutorial) || hasSaved || isEditor(viewer);

/** « Mes tutos » are for the person alone: administrators have nothing to do there either (T2). */
export const ownsList = (viewer: Viewer, userId: string): boolean => viewer.kind === 'user' && viewer.userId === userId;
