import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { repositoryPath } from '../../schema/files.ts';

const read = (file: string) => readFileSync(repositoryPath(file), 'utf8');

/** The settings in the README's table of the gateway's. */
function settingsOfGateway(): readonly string[] {
  const [, table = ''] = read('README.md').split('| setting of the gateway |');
  const [rows = ''] = table.split('\n\n');
  return [...rows.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
}

/** What the gateway's container is told, by name. */
function environmentOfGateway(): ReadonlyMap<string, string> {
  const [, gateway = ''] = read('docker-compose.yml').split('\n  gateway:\n');
  const [service = ''] = gateway.split(/\n\n {2}\S/);
  const lines = service.matchAll(/^ {6}(\w+): (.*)$/gm);
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]));
}

it('lets every setting of the gateway through, or reads it from a secret', () => {
  const environment = environmentOfGateway();
  const names = settingsOfGateway();

  const missing = names.filter((name) => {
    const isPassed = environment.get(name) === `\${${name}-}`;
    return !isPassed && !environment.get(`${name}_FILE`)?.startsWith('/run/secrets/');
  });

  expect(names.length).toBeGreaterThan(7);
  expect(missing).toEqual([]);
});
