import type { Viewer } from '@pix/kit/auth';

/** Who is counted: a person, a program, a guest of one purpose; `null` for who is not signed in. */
export const personOf = (viewer: Viewer): string | null => {
  switch (viewer.kind) {
    case 'user':
      return `user ${viewer.userId}`;
    case 'machine':
      return `machine ${viewer.clientId}`;
    case 'guest':
      return `guest ${viewer.purpose} ${viewer.subject}`;
    case 'anonymous':
      return null;
  }
};
