import { report, undecided } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import type { ClosureCheck } from '../check.ts';
import { readObjects, verdictIn } from '../facts.ts';

/** Closure passes only when every gate before it does. An ERROR there is an ERROR here: the whole is undecided. */
export const gateNotPassed: ClosureCheck = {
  code: 'CLOSURE_GATE_NOT_PASSED',
  title: 'A gate before closure did not pass',
  why: 'The whole is no better than its parts.',
  fix: 'Mend what that gate names.',
  level: 'block',
  evaluate(facts) {
    const judged = readObjects(facts).flatMap(({ name, body }) =>
      'verdict' in body ? [{ name, verdict: verdictIn(body) }] : [],
    );
    const red = judged.filter(({ verdict }) => verdict !== 'PASS');
    const findings: Finding[] = red.map(({ name, verdict }) => ({
      subject: name,
      message: `its verdict is ${verdict ?? 'none'}`,
    }));
    for (const { gate, code, message } of facts.faults)
      findings.push({ subject: gate, message: `${code}: ${message}` });
    const open = facts.faults.length > 0 || red.some(({ verdict }) => verdict !== 'FAIL');
    return open ? undecided('a gate could not be decided', findings) : report(judged.length, findings);
  },
};
