import type { OpenContract } from '../contract/opened.ts';
import { Fault, Faults } from '../core/fault.ts';

type Named = readonly [code: string, keys: readonly (string | number)[]];

/** Refuses codes in `accepted` and `blockers` that nobody reports: such an entry would be a wish that nothing reads (L7). */
export async function refuseUnknownCodes({ contract, locate }: OpenContract): Promise<void> {
  const named: Named[] = [
    ...contract.accepted.map(({ code }, index): Named => [code, ['accepted', index, 'code']]),
    ...Object.keys(contract.blockers).map((code): Named => [code, ['blockers', code]]),
  ];
  if (named.length === 0) return;
  const { catalog } = await import('./catalog.ts');
  const unknown = named.filter(([code]) => !catalog.some((entry) => entry.code === code));
  if (unknown.length === 0) return;
  throw new Faults(
    unknown.map(([code, keys]) => {
      const location = locate(keys);
      const message = `${location.path}:${location.line ?? 1}:${location.column ?? 1}: found ${code}; expected a reason code`;
      return new Fault('CONTRACT_INVALID', { message, location, fix: 'Read docs/reason-codes.md.' });
    }),
  );
}
