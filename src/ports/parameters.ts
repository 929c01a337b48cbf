/** A value of the parameter store that is no secret. */
export interface Parameter {
  /** The last step of its path. */
  readonly name: string;
  readonly value: string | readonly string[];
}

/** Where handles can be read from beside files. */
export interface Parameters {
  /** The parameters right below a path, sorted by name. Faults: SECRET_STORE_DENIED, SECRET_STORE_UNREACHABLE, HANDLE_INVALID. */
  below(path: string): Promise<readonly Parameter[]>;
}
