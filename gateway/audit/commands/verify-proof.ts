import { readJson } from '../log-folder.ts';
import { faultOfProof, type ReleaseProof } from '../release-proof.ts';
import { type Command, runCommand, UsageError } from './command.ts';
import { PROOF_PROBLEMS } from './faults.ts';

const HELP = `Checks a proof that audit:prove wrote, from the file and public keys alone.

  npm run audit:verify-proof -- FILE --gateway KEY

  --gateway  the gateway's public key, from a source that you trust; without it the key is shown, not checked

Exit code: 0 proved; 1 not proved; 2 wrong usage.`;

const COMMAND: Command = {
  help: HELP,
  flags: ['gateway'],
  run: ({ positionals: [file], values }) => {
    if (file === undefined) throw new UsageError('Name the file of a proof.');
    const proof = readJson<ReleaseProof>(file);
    const gateway = values.gateway ?? proof.checkpoint?.gateway;
    const fault = faultOfProof(proof, new Set([gateway]));
    console.log(fault === null ? describe(proof) : `BAD  ${PROOF_PROBLEMS[fault]}`);
    return fault === null;
  },
};

function describe({ seal, common, release, checkpoint }: ReleaseProof): string {
  return [
    `GOOD  record ${seal.sequence}, signed ${checkpoint.at} by the gateway ${checkpoint.gateway}`,
    JSON.stringify(common.content, null, 2),
    JSON.stringify(release.content, null, 2),
  ].join('\n');
}

if (import.meta.main) await runCommand(COMMAND);
