import { connect } from 'node:net';

const WITHIN_MS = 1_000;

/** One command to a Redis or a Sentinel on the loopback, and its answer as it comes: enough to ask who is the master. */
export const askRedis = (port: number, words: readonly string[], password?: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const late = setTimeout(() => socket.destroy(new Error('no answer in time')), WITHIN_MS);
    const line = (all: readonly string[]): string =>
      `*${all.length}\r\n${all.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;
    socket.on('connect', () =>
      socket.end(`${password ? line(['AUTH', password]) : ''}${line(words)}${line(['QUIT'])}`),
    );
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(late);
      resolve(answer);
    });
  });
