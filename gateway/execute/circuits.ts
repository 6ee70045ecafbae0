import { Gauge, type Registry } from 'prom-client';
import { type Circuit, createCircuit } from './circuit.ts';

const STATES = ['CLOSED', 'HALF_OPEN', 'OPEN'] as const;

/** A circuit for each subgraph, made when it is first called; all of them show in the metrics. */
export function createCircuits(registry: Registry): (subgraph: string) => Circuit {
  const circuits = new Map<string, Circuit>();
  new Gauge({
    name: 'yaolian_subgraph_circuit',
    help: 'Whether each subgraph is called: 0 closed (it is), 1 half open (tried), 2 open (it is not).',
    labelNames: ['subgraph'],
    // Of several workers the one that calls least.
    aggregator: 'max',
    registers: [registry],
    collect() {
      for (const [name, { state }] of circuits) this.labels(name).set(STATES.indexOf(state));
    },
  });
  return (subgraph) => {
    const circuit = circuits.get(subgraph) ?? createCircuit({ now: () => performance.now() });
    circuits.set(subgraph, circuit);
    return circuit;
  };
}
