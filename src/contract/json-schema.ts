import { z } from 'zod';
import { contractSchema } from './schema.ts';

/** The contract's JSON Schema (2020-12), for editors. Every key says by which change it loosens the contract. */
export function contractJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(contractSchema, { io: 'input', unrepresentable: 'any' });
  return {
    title: 'seaworthy.yml',
    description: 'The contract of an image: what must hold before it may run.',
    ...schema,
  };
}
