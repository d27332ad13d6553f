/** Resolves at the first request to stop. Later ones are ignored: npm and the terminal both pass the same Ctrl-C on. */
export const stopRequest = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
  });
