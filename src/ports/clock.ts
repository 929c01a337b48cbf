/** The time, and randomness: what makes one run differ from the next (L8). */
export interface Clock {
  /** Now, in milliseconds since the epoch. */
  now(): number;
  /** `count` random bytes as lower-case hex. */
  randomHex(count: number): string;
}

/** `YYYY-MM-DDTHH:MM:SSZ`. */
export function utc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
