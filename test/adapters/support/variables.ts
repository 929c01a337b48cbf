type Variables = Readonly<Record<string, string | undefined>>;

/** Sets variables of this process, and takes away those that are undefined. Returns what undoes it. */
export function withVariables(given: Variables): () => void {
  const before = Object.fromEntries(Object.keys(given).map((name) => [name, process.env[name]]));
  put(given);
  return () => put(before);
}

function put(variables: Variables): void {
  for (const [name, value] of Object.entries(variables))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
}
