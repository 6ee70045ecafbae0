import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startEvidence } from '../../../gateway/audit/evidence.ts';
import { openIssuer } from '../../../gateway/authenticate/issuer.ts';
import { loadPersonas } from '../../../gateway/authenticate/personas.ts';
import { parseSupergraph } from '../../../gateway/compile/supergraph.ts';
import { startUses } from '../../../gateway/exchange/uses/start-uses.ts';
import { createSign } from '../../../gateway/execute/sign-calls.ts';
import { parseSettings } from '../../../gateway/settings.ts';
import { type MeasuredParts, startGoverned } from '../../../gateway/start-governed.ts';
import { startUngoverned } from '../../../gateway/start-ungoverned.ts';
import { subgraphPaths } from '../../../schema/subgraphs.ts';
import { AGENCY_OF, composeGoverned, SHOP_POLICY } from './rights.ts';
import { takeTurns } from './turns.ts';

/**
 * The program of a governed gateway over the shop: `PORT`, `SHOP_URL`, `DATA_DIR`, `DATABASE_URL_EXCHANGE`. It does
 * without what `WITHOUT` lists, `views`, `record` and `signature`, which only this program can do. With `UNGOVERNED_PORT`
 * an ungoverned gateway stands beside it, over `UNGOVERNED_SUPERGRAPH`; from its parent's first message on it does without
 * record and signature in turn, and tells it of each. It prints a token.
 */
const { SHOP_URL: base = '', DATA_DIR: directory = '', WITHOUT = '' } = process.env;
const { UNGOVERNED_PORT = '', UNGOVERNED_SUPERGRAPH = '' } = process.env;
const keysDirectory = join(directory, 'keys');
const issuer = await openIssuer({ directory: keysDirectory });
const addresses = Object.entries(AGENCY_OF).flatMap(([path, agency]) => {
  const { urlVariable } = subgraphPaths(agency);
  return [
    [urlVariable, `${base}/${path}`],
    [urlVariable.replace('SUBGRAPH_URL', 'CALL_KEY'), randomBytes(32).toString('hex')],
  ];
});
const settings = parseSettings([], {
  ...process.env,
  NODE_ENV: 'test',
  DEMONSTRATION_ISSUER_DIR: keysDirectory,
  RECORD_KEY: randomBytes(32).toString('hex'),
  ...Object.fromEntries(addresses),
});
if (settings.mode !== 'GOVERNED')
  throw new Error('The settings are not those of a governed gateway');

const load = () => ({
  supergraph: parseSupergraph(composeGoverned(base)),
  policyOf: ({ revision }: { readonly revision: number }) => ({
    policy: { ...SHOP_POLICY, revision },
    holes: [],
  }),
  registered: new Map(),
});
const keepNothing = () => ({
  append: async () => {},
  isWritable: async () => true,
  close: async () => {},
});
const followNothing: typeof startUses = ({ enterpriseDelayDays }, { db }) => ({
  db,
  enterpriseDelayDays,
  subjectKeys: new Map(),
  lag: () => ({ records: 0, seconds: 0 }),
  close: async () => {},
});
const signNothing = () => () => ({});
const parts = {
  startRecords: WITHOUT.includes('record') ? keepNothing : startEvidence,
  startUses: WITHOUT.includes('views') ? followNothing : startUses,
  createSign: WITHOUT.includes('signature') ? signNothing : createSign,
};
if (UNGOVERNED_PORT === '') {
  await startGoverned(settings, load, parts);
} else {
  await startBeside();
  await startGoverned(settings, load, inTurns());
}
const personas = await loadPersonas(directory);
const supervisor = personas.find(({ role }) => role === 'grid-supervisor')!;
console.log(await issuer.issue(supervisor, new Date()));

async function startBeside(): Promise<void> {
  const given = ['--supergraph', UNGOVERNED_SUPERGRAPH, '--ungoverned', '--bench'];
  const beside = parseSettings([...given, '--port', UNGOVERNED_PORT], process.env);
  if (beside.mode !== 'UNGOVERNED') throw new Error('The settings are those of a governed gateway');
  await startUngoverned(beside);
}

function inTurns(): MeasuredParts {
  const turns = takeTurns((report) => process.send!(report));
  process.once('message', turns.start);
  return {
    ...parts,
    startRecords: (...given) => {
      const records = parts.startRecords(...given);
      const append: typeof records.append = async (entry) => {
        if (turns.without !== 'record') await records.append(entry);
      };
      return { ...records, append };
    },
    createSign: (given) => {
      const sign = parts.createSign(given);
      return (...call) => (turns.without === 'signature' ? {} : sign(...call));
    },
  };
}
