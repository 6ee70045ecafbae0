import { openIssuer } from '../../gateway/authenticate/issuer.ts';
import { loadPersonas } from '../../gateway/authenticate/personas.ts';

/** `make-token.ts DIR PERSONA`: keeps an identity provider's keys in the folder, and prints a token of the persona. */
const [directory = '', name] = process.argv.slice(2);
const { TOKEN_ISSUER: issuer = '', TOKEN_AUDIENCE: audience = '' } = process.env;
const provider = await openIssuer({ directory, issuer, audience });
const personas = await loadPersonas(directory);
const found = personas.find(({ persona }) => persona === name);
console.log(await provider.issue(found!, new Date()));
