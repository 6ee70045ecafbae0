import { findFreePort } from './free-port.ts';
import { findAccount } from './postgres/account.ts';
import { findBinaries } from './postgres/binaries.ts';
import { claimHome } from './postgres/claim.ts';
import { createMissing, dropDatabase, toOwnerUrl } from './postgres/databases.ts';
import { clusterIn, openHome } from './postgres/home.ts';
import { initialise } from './postgres/initialise.ts';
import { startServer } from './postgres/server.ts';
import { endServerOf } from './postgres/server-process.ts';
import { toSettings } from './postgres/settings.ts';

export interface ClusterOptions {
  /** Folder for the cluster and its password; made when missing. */
  readonly directory: string;
  /** Databases that have to exist; each gets an owner of its own name. */
  readonly databases: readonly string[];
  /** Trades durability for speed. */
  readonly forTests?: boolean;
}

/** A PostgreSQL of our own on a free loopback port. It ends with this process, even when that is killed. */
export interface Cluster {
  /** Connection URL of a database, as its owner. */
  urlOf(database: string): string;
  createDatabase(database: string): Promise<void>;
  dropDatabase(database: string): Promise<void>;
  /** Resolves with the last log lines when the server ends, whoever ended it. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL from the binaries of the npm package, making the cluster and the databases that are missing.
 * As root it runs under another account.
 *
 * @throws StartError when the platform has no binaries, the folder is in use, or PostgreSQL refuses.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { directory, databases, forTests = false } = options;
  const account = findAccount();
  const { initdb, postgres } = findBinaries(account);
  const home = await openHome(directory, account);
  const release = claimHome(home);
  try {
    return await start();
  } catch (cause) {
    release();
    throw cause;
  }

  async function start(): Promise<Cluster> {
    await endServerOf(clusterIn(home));
    const password = await initialise(home, { initdb, account, forTests });
    const port = await findFreePort();
    const settings = toSettings(port, forTests);
    const server = await startServer(clusterIn(home), {
      postgres,
      account,
      settings,
    });
    const address = { port, password };
    await createMissing(databases, address).catch(async (cause) => {
      await server.stop();
      throw cause;
    });

    return {
      urlOf: (database) => toOwnerUrl(database, address),
      createDatabase: (database) => createMissing([database], address),
      dropDatabase: (database) => dropDatabase(database, address),
      exited: server.exited,
      stop: () => server.stop().finally(release),
    };
  }
}
