import { z } from 'zod';
import { Fault } from '../core/fault.ts';
import { type GateName, gateNames } from '../core/gate.ts';
import { jsonIn } from '../core/json.ts';
import { type Verdict, worst } from '../core/verdict.ts';

const verdict = z.enum(['PASS', 'FAIL', 'ERROR']);

const location = z.object({
  path: z.string(),
  line: z.exactOptional(z.int().positive()),
  column: z.exactOptional(z.int().positive()),
});

const item = z.object({
  status: z.enum(['PASS', 'FAIL', 'ERROR', 'WARN']),
  code: z.string(),
  blocker: z.string(),
  severity: z.enum(['S1', 'S2', 'S3']),
  title: z.string(),
  why: z.string(),
  fix: z.string(),
  reason: z.string().optional(),
  rerun: z.boolean(),
  findings: z.array(
    z.object({
      subject: z.string(),
      message: z.string(),
      location: z.exactOptional(location),
      fix: z.exactOptional(z.string()),
    }),
  ),
  unlisted: z.int(),
  accepted: z.int(),
  level: z.enum(['block', 'warn']),
});

const gridRow = z.object({
  name: z.string(),
  mode: z.string(),
  status: z.string(),
  milliseconds: z.number(),
  reason: z.string().optional(),
});

const gate = z.object({
  gate: z.enum(gateNames),
  verdict,
  totals: z.string(),
  items: z.array(item),
  checksAsked: z.int(),
  advice: z.string().optional(),
  grid: z.array(gridRow).default([]),
});

/** What of a report is told again. One of faults alone has no gates. */
const saved = z.object({
  schema: z.literal('seaworthy/report/v1'),
  verdict,
  contractPath: z.string().default(''),
  gates: z.array(gate).default([]),
});

/** The whole report as `--format json` prints it. Its published JSON Schema is made from this. */
export const reportSchema = z.union([
  saved.extend({
    gates: z.array(gate),
    command: z.string(),
    notRun: z.array(z.enum(gateNames)),
    assurance: z.enum(['authoritative', 'rehearsal']),
    rehearsalReasons: z.array(z.string()),
    requireAuthoritative: z.boolean(),
    contractPath: z.string(),
    guessed: z.boolean(),
    platformRunId: z.string(),
    gitSha: z.string().nullable(),
    imageTag: z.string().nullable(),
    imageDigest: z.string().nullable(),
    evidence: z.string().nullable(),
    handoffOpen: z.boolean(),
    remarks: z.array(z.string()),
    conclusion: z.string(),
    next: z.string().optional(),
  }),
  z.object({
    schema: z.literal('seaworthy/report/v1'),
    verdict: z.literal('ERROR'),
    faults: z.array(
      z.object({
        code: z.string(),
        message: z.string(),
        fix: z.string(),
        rerun: z.enum(['may-help', 'will-not-help']),
        location: location.nullable(),
      }),
    ),
  }),
]);

type SavedItem = Omit<z.output<typeof item>, 'reason'> & { readonly reason: string | undefined };

/** Several reports told as one: the worst verdict, and every gate. */
export interface JoinedReport {
  readonly verdict: Verdict;
  readonly gates: readonly {
    readonly gate: GateName;
    readonly verdict: Verdict;
    readonly totals: string;
    readonly items: readonly SavedItem[];
    readonly checksAsked: number;
    readonly advice: string | undefined;
  }[];
  /** The one line that matters. */
  readonly conclusion: string;
  /** Empty where no report got as far as to know it. */
  readonly contractPath: string;
}

/** Joins the reports that the steps of a job left as JSON. One that is missing or no report is an ERROR of the whole (L4). */
export function joinReports(reports: readonly { readonly path: string; readonly text: string }[]): JoinedReport {
  const read = reports.map(({ path, text }) => readReport(path, text));
  const verdicts = read.map((report) => report.verdict);
  const gates = read.flatMap((report) =>
    report.gates.map((gate) => ({
      ...gate,
      advice: gate.advice,
      items: gate.items.map((one) => ({ ...one, reason: one.reason })),
    })),
  );
  const whole = reports.length === 0 ? 'ERROR' : worst(verdicts);
  const red = gates.filter((gate) => gate.verdict !== 'PASS').map(({ gate }) => gate);
  const contractPath = read.find((report) => report.contractPath !== '')?.contractPath ?? '';
  return { verdict: whole, gates, conclusion: red.length === 0 ? whole : `${whole}: ${red.join(', ')}`, contractPath };
}

function readReport(path: string, text: string): z.output<typeof saved> {
  const found = saved.safeParse(jsonIn(text));
  if (found.success) return found.data;
  const place = found.error.issues[0]?.path.join('.') ?? '';
  throw new Fault('EVIDENCE_UNREADABLE', {
    message: `${path}: expected a report that a gate left with --report-file (${place})`,
    rerun: 'will-not-help',
  });
}
