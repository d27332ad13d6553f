// Hive Gateway, of a folder where it was installed by itself (HIVE_GATEWAY): node gateway/bench/hive-gateway.mjs [--hive-router-runtime]
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const port = await freePort();
const { HIVE_GATEWAY, SUPERGRAPH_FILE } = process.env;
const child = spawn(
  process.execPath,
  [
    `${HIVE_GATEWAY}/node_modules/@graphql-hive/gateway/dist/bin.js`,
    'supergraph',
    SUPERGRAPH_FILE,
    '--port',
    String(port),
    '--host',
    '127.0.0.1',
    '--fork',
    '1',
    ...process.argv.slice(2),
  ],
  { cwd: HIVE_GATEWAY, stdio: ['ignore', 'ignore', 'inherit'] },
);
process.on('SIGTERM', () => {
  child.kill();
  process.exit();
});
for (let left = 600; left > 0; left -= 1) {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`).catch(() => null);
  if (answer) break;
  await pause(100);
}
process.stdout.write(`${JSON.stringify({ pid: child.pid, port })}\n`);
