import { startCluster } from '../../subgraphs/kit/postgres-cluster.ts';

/** Keeps a cluster in the folder given until it is told to end, or killed. */
const [directory = ''] = process.argv.slice(2);
const cluster = await startCluster({ directory, databases: ['health'], forTests: true });
process.once('SIGTERM', () => cluster.stop());
console.log(cluster.urlOf('health'));
