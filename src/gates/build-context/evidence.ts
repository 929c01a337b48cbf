import { z } from 'zod';
import type { OpenContract } from '../../contract/opened.ts';
import type { EvidenceObject } from '../../core/evidence.ts';
import { blockerCodes, checkRowSchema, checkRows, verdictSchema } from '../../core/evidence-rows.ts';
import { overall, type Row } from '../../core/judge.ts';
import type { BuildPlan, Taking } from '../../domain/build/plan.ts';
import { contextDigest } from '../../domain/context/digest.ts';
import { excludeRules, includeRules, isNamed } from './allowlist.ts';
import { isBroad } from './checks/broad-copy.ts';
import { isDefaultDeny } from './checks/default-deny-missing.ts';
import type { ContextFacts, ContextFile } from './facts.ts';

const set = z.strictObject({ file_count: z.int(), byte_count: z.int() });

const fileSchema = z.strictObject({
  path: z.string(),
  type: z.enum(['file', 'link']),
  size: z.int(),
  mode: z.string(),
  sha256: z.string(),
  decided_by: z.strictObject({ file: z.string(), line: z.int(), pattern: z.string() }).nullable(),
  taken_by: z.array(z.strictObject({ instruction_line: z.int(), stage: z.string(), destination: z.string() })),
});

export const imageContractManifest = z.strictObject({
  image_strategy: z.string(),
  image_reference_mode: z.string(),
  dockerfile_path: z.string(),
  build_context_path: z.string(),
  ignore_file_path: z.string().nullable(),
  engine: z.string(),
  target: z.string().nullable(),
  include: z.array(z.strictObject({ path: z.string(), recursive: z.boolean() })),
  exclude: z.array(z.string()),
  context_digest: z.string().nullable(),
  sets: z.strictObject({ eligible: set, transferred: set, image: set }),
  files: z.array(fileSchema),
  unresolved: z.array(z.strictObject({ reason_code: z.string(), detail: z.string() })),
  judged: z.boolean(),
  verdict: verdictSchema,
  blocker_codes: z.array(z.string()),
  checks: z.array(checkRowSchema),
});

export const buildContextAllowlistCheck = z.strictObject({
  includes: z.array(z.strictObject({ path: z.string(), status: z.enum(['PRESENT', 'MISSING']) })),
  excludes: z.array(z.strictObject({ path: z.string(), status: z.enum(['BLOCKED', 'REACHED']) })),
  outside_allowlist: z.array(z.string()),
  outside_allowlist_count: z.int(),
  broad_copies: z.array(z.strictObject({ line: z.int(), text: z.string() })),
  verdict: verdictSchema,
  blocker_codes: z.array(z.string()),
});

export const dockerignoreConformanceReceipt = z.strictObject({
  ignore_file_path: z.string().nullable(),
  default_deny: z.boolean(),
  reopened: z.array(z.strictObject({ line: z.int(), pattern: z.string(), file_count: z.int(), byte_count: z.int() })),
  patterns: z.array(z.strictObject({ line: z.int(), pattern: z.string(), matched_count: z.int() })),
  dead_patterns: z.array(z.int()),
  verdict: verdictSchema,
  blocker_codes: z.array(z.string()),
});

/** The three objects of the gate, made from what was seen and answered. */
export function witness(facts: ContextFacts, open: OpenContract, rows: readonly Row[]): EvidenceObject[] {
  const verdict = overall(rows);
  const blocker_codes = blockerCodes(rows, open.profile);
  const common = { verdict, blocker_codes };
  return [
    {
      name: 'image_contract_manifest',
      body: imageContractManifest.parse({ ...manifest(facts, open), ...common, checks: checkRows(rows) }),
    },
    {
      name: 'build_context_allowlist_check',
      body: buildContextAllowlistCheck.parse({ ...allowlist(facts, open), ...common }),
    },
    {
      name: 'dockerignore_conformance_receipt',
      body: dockerignoreConformanceReceipt.parse({ ...conformance(facts), ...common }),
    },
  ];
}

function planOf({ dockerfile }: ContextFacts): BuildPlan | undefined {
  return dockerfile.kind === 'read' ? dockerfile.plan : undefined;
}

function manifest(facts: ContextFacts, { contract, include, exclude }: OpenContract) {
  const plan = planOf(facts);
  const { image } = contract;
  return {
    image_strategy: image.strategy.replaceAll('-', '_'),
    image_reference_mode: image['reference-mode'].replaceAll('-', '_'),
    dockerfile_path: facts.dockerfilePath,
    build_context_path: facts.contextPath,
    ignore_file_path: facts.ignoreFilePath ?? null,
    engine: image.engine,
    target: image.target ?? null,
    include: include ?? [],
    exclude: exclude.map(({ path }) => path),
    context_digest: facts.prebuilt ? null : contextDigest(facts.files),
    sets: setsOf(facts, plan, image.engine),
    files: filesOf(facts, plan),
    unresolved: (plan?.unresolved ?? []).map(({ reason, detail }) => ({ reason_code: reason, detail })),
    judged: !facts.prebuilt,
  };
}

/** The classic builder sends all that is eligible. */
function setsOf({ files }: ContextFacts, plan: BuildPlan | undefined, engine: 'buildkit' | 'classic') {
  const taken = new Set((plan?.takings ?? []).map(({ path }) => path));
  const sent = engine === 'classic' ? files : files.filter(({ path }) => plan?.transferred.has(path));
  return {
    eligible: sizeOf(files),
    transferred: sizeOf(sent),
    image: sizeOf(files.filter(({ path }) => taken.has(path))),
  };
}

function sizeOf(files: readonly ContextFile[]) {
  return { file_count: files.length, byte_count: files.reduce((sum, { size }) => sum + size, 0) };
}

function filesOf({ files, ignoreFilePath }: ContextFacts, plan: BuildPlan | undefined) {
  const takings = new Map<string, Taking[]>();
  for (const taking of plan?.takings ?? []) takings.set(taking.path, [...(takings.get(taking.path) ?? []), taking]);
  return files.map((file) => ({
    path: file.path,
    type: file.type,
    size: file.size,
    mode: file.mode.toString(8).padStart(4, '0'),
    sha256: file.sha256,
    decided_by: file.decidedBy
      ? {
          file: ignoreFilePath ?? '',
          line: file.decidedBy.line,
          pattern: (file.decidedBy.negated ? '!' : '') + file.decidedBy.pattern,
        }
      : null,
    taken_by: (takings.get(file.path) ?? []).map(({ line, stage, destination }) => ({
      instruction_line: line,
      stage,
      destination,
    })),
  }));
}

/** Of a prebuilt image no path is asked. */
function allowlist(facts: ContextFacts, open: OpenContract) {
  const includes = facts.prebuilt ? undefined : includeRules(open);
  const excludes = facts.prebuilt ? [] : excludeRules(open);
  const outside = includes
    ? facts.files.filter(({ path }) => !facts.exempt.has(path) && (!isNamed(includes, path) || isNamed(excludes, path)))
    : [];
  const broad = (planOf(facts)?.readers ?? []).filter(({ sources }) =>
    sources.some(({ resolved }) => isBroad(resolved)),
  );
  return {
    includes: (includes ?? []).map(({ path, matches }) => ({
      path,
      status: facts.files.some((file) => matches(file.path)) ? 'PRESENT' : 'MISSING',
    })),
    excludes: excludes.map(({ path, matches }) => ({
      path,
      status: facts.files.some((file) => matches(file.path)) ? 'REACHED' : 'BLOCKED',
    })),
    outside_allowlist: outside.map(({ path }) => path),
    outside_allowlist_count: outside.length,
    broad_copies: broad.map(({ line, text }) => ({ line, text })),
  };
}

function conformance({ ignore, ignoreFilePath, decided, files }: ContextFacts) {
  const patterns = ignore.rules.map((rule) => ({
    line: rule.line,
    pattern: (rule.negated ? '!' : '') + rule.pattern,
    matched_count: decided.get(rule) ?? 0,
  }));
  const reopened = ignore.rules.filter(({ negated }) => negated);
  return {
    ignore_file_path: ignoreFilePath ?? null,
    default_deny: ignoreFilePath !== undefined && isDefaultDeny(ignore.rules),
    reopened: reopened.map((rule) => ({
      line: rule.line,
      pattern: rule.pattern,
      ...sizeOf(files.filter(({ decidedBy }) => decidedBy === rule)),
    })),
    patterns,
    dead_patterns: patterns.filter(({ matched_count }) => matched_count === 0).map(({ line }) => line),
  };
}
