import type { Command } from 'commander';
import { contractJsonSchema } from '../contract/json-schema.ts';

/** `seaworthy schema`: the JSON Schema of the contract. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of seaworthy.yml')
    .action(() => {
      process.stdout.write(`${JSON.stringify(contractJsonSchema(), null, 2)}\n`);
    });
}
