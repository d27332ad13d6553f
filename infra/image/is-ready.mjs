// The health check of a container: whichever process runs in it, the gateway or a service on PORT, a worker on WORKER_PORT.
const ports = [process.env.PORT, process.env.WORKER_PORT].filter(Boolean);

const isReady = async (port) => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

process.exit((await Promise.all(ports.map(isReady))).includes(true) ? 0 : 1);
