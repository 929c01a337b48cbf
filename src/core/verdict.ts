/** PASS: everything was looked at and is right. FAIL: something is wrong. ERROR: something could not be decided. */
export type Verdict = 'PASS' | 'FAIL' | 'ERROR';

const order: readonly Verdict[] = ['PASS', 'FAIL', 'ERROR'];

/** The worst of the verdicts. ERROR outweighs FAIL: where something stayed undecided, so did the whole. None at all is an ERROR (L1). */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'ERROR';
  return order[Math.max(...verdicts.map((verdict) => order.indexOf(verdict)))] ?? 'ERROR';
}

/** The process exit code: 0 PASS, 1 FAIL, 2 ERROR. */
export function exitCode(verdict: Verdict): 0 | 1 | 2 {
  return ({ PASS: 0, FAIL: 1, ERROR: 2 } as const)[verdict];
}
