import type { ManagedProcess } from '../managed-process';

export type RedisServer = { readonly name: string; readonly port: number; readonly child: ManagedProcess };

/** Several Redis that are one to the services: a cluster, or a master with sentinels. One that is killed stays so. */
export type SeveralRedis = {
  /** What services are told. */
  readonly url: string;
  /** The server that holds a key now; `null` while none does. */
  masterOf(key: string): Promise<RedisServer | null>;
};
