/** What some work came to: its value, or why there is none. */
export type Settled<Value> =
  | { readonly value: Value; readonly error: undefined }
  | { readonly value: undefined; readonly error: unknown };

/** Does the work and keeps its failure as a value, to be told where it belongs. */
export async function settle<Value>(work: () => Promise<Value>): Promise<Settled<Value>> {
  try {
    return { value: await work(), error: undefined };
  } catch (error) {
    return { value: undefined, error };
  }
}
