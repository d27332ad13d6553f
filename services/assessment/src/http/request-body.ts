import type { IncomingMessage } from 'node:http';
import { HttpError } from '@pix/kit/http-server';

/** The body as a stream that may be left before its end: the answer still goes out. A cut upload is the client's. */
export const bodyOf = async function* (request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new HttpError(413, 'payload_too_large', `At most ${limit} bytes.`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(400, 'upload_cut', 'The file did not come in whole. Send it again.');
  }
};
