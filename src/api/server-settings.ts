/** What the server needs to know of its surroundings; the composition reads it from the configuration. */
export type ServerSettings = {
  /** As browsers see the server, 'https://billing.example.org'; undefined: whatever host they ask for, over plain HTTP. */
  readonly publicOrigin: string | undefined;
  /** Reached from this machine alone: a name that somebody's DNS points at it is not one of ours. */
  readonly isLocal: boolean;
  readonly idleMinutes: number;
  readonly absoluteHours: number;
  /** Bearer token of `/metrics`; without one it answers this machine only. */
  readonly metricsToken: string | undefined;
  /** Addresses of reverse proxies whose word about the caller's address is taken. */
  readonly trustedProxies: readonly string[];
};
