/** A store of parameters or secrets, of which only names are ever asked. */
export interface SecretNames {
  /** Whether the store has something by that name; nobody asks for its value. Faults: SECRET_STORE_DENIED, SECRET_STORE_UNREACHABLE. */
  exists(path: string): Promise<boolean>;
}
