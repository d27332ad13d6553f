import type { Needs } from '../context';
import type { Assessment } from '../domain/assessment';

/** Tells those who watch a test that it went on or ended; to be called after the commit. Of a test nobody watches, nothing is told. */
export const tellWatchers = ({ watched }: Needs<'watched'>, { supervision }: Pick<Assessment, 'supervision'>): void => {
  if (supervision.watchedAs) watched.tell(supervision.watchedAs.field, supervision.watchedAs.id);
};
