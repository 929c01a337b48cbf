/** The innermost error code: `fetch` wraps what really happened. */
export function codeIn(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause !== undefined ? codeIn(cause.cause) : '';
  if (inner !== '' && inner !== 'no answer') return inner;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'no answer';
}
