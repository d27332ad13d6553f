import type { Viewer } from '@pix/kit/auth';
import type { Tutorial } from './tutorial';

/** Tutorials are public content; one that left the catalogue stays readable for who saved it. */
export const canSee = ({ retiredAt }: Pick<Tutorial, 'retiredAt'>, hasSaved: boolean): boolean =>
  retiredAt === null || hasSaved;

/** « Mes tutos » are for the person alone: administrators have nothing to do there either (T2). */
export const ownsList = (viewer: Viewer, userId: string): boolean => viewer.kind === 'user' && viewer.userId === userId;
