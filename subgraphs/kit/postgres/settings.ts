/** For the demonstration world on a small machine: 2 cores, some GB of memory to spare. */
const DEMONSTRATION = {
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  wal_compression: 'on',
  synchronous_commit: 'on',
  random_page_cost: '1.1',
};

/** Nothing survives a crash of the machine, and nothing has to. */
const TESTS = {
  shared_buffers: '64MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** PostgreSQL's settings: loopback only, no Unix socket, room for the pools of all programs. */
export function toSettings(port: number, forTests: boolean): Record<string, string> {
  return {
    ...(forTests ? TESTS : DEMONSTRATION),
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
}
