import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const COOKIE = '__Host-pix-sign-in';

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const cookieOf = ({ headers }: IncomingMessage): string | null => {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === COOKIE)?.[1] ?? null;
};

/**
 * Ties a sign-in to the browser that began it, so that nobody is signed in with somebody else's answer (login CSRF).
 * The answer of a SAML provider is a POST from another site: the cookie must be SameSite=None, thus Secure, thus HTTPS.
 * On plain HTTP, a development machine's, browsers would not send it, and none is asked for.
 */
export const createBrowserBinding = ({ publicUrl, seconds }: { publicUrl: string; seconds: number }) => {
  const isSecure = new URL(publicUrl).protocol === 'https:';
  return {
    /** Marks the browser; gives what to keep of the mark. One mark serves all its tabs. */
    begin(request: IncomingMessage, response: ServerResponse): string | null {
      if (!isSecure) return null;
      const mark = cookieOf(request) ?? randomBytes(32).toString('base64url');
      response.setHeader(
        'set-cookie',
        `${COOKIE}=${mark}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=None`,
      );
      return hashOf(mark);
    },

    /** Whether this is the browser that began. */
    isSame(request: IncomingMessage, kept: string | null): boolean {
      if (kept === null) return !isSecure;
      const [given, expected] = [hashOf(cookieOf(request) ?? ''), kept].map((hash) => Buffer.from(hash)) as [
        Buffer,
        Buffer,
      ];
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
};

export type BrowserBinding = ReturnType<typeof createBrowserBinding>;
