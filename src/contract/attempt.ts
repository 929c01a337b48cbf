import { type Fault, faultsIn } from '../core/fault.ts';

/** Does a piece of work and keeps what it throws, so that everything that is wrong is told at once. */
export async function attempt<Value>(faults: Fault[], work: () => Value | Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    faults.push(...faultsIn(error));
    return undefined;
  }
}
