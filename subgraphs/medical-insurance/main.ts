import { startSubgraph } from '../kit/server.ts';
import { subgraph } from './subgraph.ts';

await startSubgraph(subgraph);
