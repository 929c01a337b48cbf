import type { Rerun } from './check.ts';
import { type FaultCode, faults } from './faults.ts';
import type { Location } from './finding.ts';

/** What is known about one occurrence of a fault. */
export interface FaultDetail {
  readonly message: string;
  readonly location?: Location;
  readonly fix?: string;
  readonly cause?: unknown;
  readonly rerun?: Rerun;
}

/** The one error of this house: something kept us from deciding. Adapters turn every foreign exception into one at the border. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly fix: string;
  readonly rerun: Rerun;
  readonly location: Location | undefined;

  constructor(code: FaultCode, detail: FaultDetail) {
    super(detail.message, { cause: detail.cause });
    this.name = 'Fault';
    this.code = code;
    this.fix = detail.fix ?? faults[code].fix;
    this.rerun = detail.rerun ?? faults[code].rerun;
    this.location = detail.location;
  }
}

/** Several faults of one reading, reported at once. */
export class Faults extends Error {
  readonly faults: readonly Fault[];

  constructor(list: readonly Fault[]) {
    super(list.map((fault) => fault.message).join('\n'));
    this.name = 'Faults';
    this.faults = list;
  }
}

/** Every fault in what was thrown. What nobody foresaw becomes `INTERNAL`, with its cause: never a verdict, never silence. */
export function faultsIn(thrown: unknown): readonly Fault[] {
  if (thrown instanceof Faults) return thrown.faults;
  if (thrown instanceof Fault) return [thrown];
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return [new Fault('INTERNAL', { message, cause: thrown })];
}
