import { openIssuer } from '../../gateway/authenticate/issuer.ts';
import { loadPersonas } from '../../gateway/authenticate/personas.ts';

/** Makes an identity provider's keys in the folder given, and prints a supervisor's token. */
const [directory = ''] = process.argv.slice(2);
const { TOKEN_ISSUER: issuer = '', TOKEN_AUDIENCE: audience = '' } = process.env;
const provider = await openIssuer({ directory, issuer, audience });
const personas = await loadPersonas(directory);
const supervisor = personas.find(({ persona }) => persona === 'grid-supervisor');
console.log(await provider.issue(supervisor!, new Date()));
