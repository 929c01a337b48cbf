import type { Profile } from '../core/blocker.ts';
import type { Location } from '../core/finding.ts';
import type { EntrypointRow } from './entrypoint-row-schema.ts';
import type { Registry } from './handles/registry.ts';
import type { NamedFile } from './named-file.ts';
import type { ContextPath, Contract } from './schema.ts';

/** A row with the place where it stands. */
export interface PlacedRow {
  readonly row: EntrypointRow;
  readonly location: Location;
}

/** A contract that was read, checked and joined with what it names. */
export interface OpenContract {
  readonly contract: Contract;
  /** Of the contract file, relative to the repository. */
  readonly path: string;
  /** Its folder, relative to the repository; `.` at the top. */
  readonly folder: string;
  /** Over the contract and every file that it takes content from: registries, rows. */
  readonly sha256: string;
  /** The contract file and every other one that it takes content from. */
  readonly files: readonly NamedFile[];
  /** The include list in one shape; undefined where the contract has none. */
  readonly include: readonly ContextPath[] | undefined;
  /** The exclude list in one shape. */
  readonly exclude: readonly ContextPath[];
  readonly registry: Registry;
  readonly rows: readonly PlacedRow[];
  readonly profile: Profile;
  /** Made by `init`’s rules, not written by anybody: never more than a rehearsal. */
  readonly guessed: boolean;
  /** Where a key stands, for findings about the contract itself. */
  locate(path: readonly (string | number)[]): Location;
}
