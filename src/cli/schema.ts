import type { Command } from 'commander';
import { contractJsonSchema } from '../contract/json-schema.ts';
import type { Host } from '../hosts/host.ts';

/** `seaworthy schema`: the JSON Schema of the contract. */
export function addSchema(program: Command, host: Host): void {
  program
    .command('schema')
    .summary('print the JSON Schema of seaworthy.yml')
    .action(async () => {
      await host.print(`${JSON.stringify(contractJsonSchema(), null, 2)}\n`);
    });
}
