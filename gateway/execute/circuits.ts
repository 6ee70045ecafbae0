import { Gauge, type Registry } from 'prom-client';
import { type Circuit, createCircuit } from './circuit.ts';

const STATES = ['CLOSED', 'HALF_OPEN', 'OPEN'] as const;

/** A circuit for each subgraph, all of them shown in the metrics. */
export function createCircuits(
  subgraphs: readonly string[],
  registry: Registry,
): ReadonlyMap<string, Circuit> {
  const now = () => performance.now();
  const circuits = new Map(subgraphs.map((name) => [name, createCircuit({ now })]));
  new Gauge({
    name: 'yaolian_subgraph_circuit',
    help: 'Whether each subgraph is called: 0 closed (it is), 1 half open (tried), 2 open (it is not).',
    labelNames: ['subgraph'],
    registers: [registry],
    collect() {
      for (const [name, { state }] of circuits) this.labels(name).set(STATES.indexOf(state));
    },
  });
  return circuits;
}
