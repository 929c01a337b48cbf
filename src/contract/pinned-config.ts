import type { OpenContract } from './opened.ts';

/** The values of the handles that the run pin covers, by their names. Each of them was found to be pinned when the contract was opened. */
export function pinnedConfig({
  contract,
  registry,
}: Pick<OpenContract, 'contract' | 'registry'>): Record<string, unknown> {
  const fields = contract.provenance['config-fields'];
  return Object.fromEntries(
    fields.map((name) => {
      const value = registry.handles.get(name)?.value;
      return [name, value && 'value' in value ? value.value : null];
    }),
  );
}
