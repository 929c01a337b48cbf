import { memoryFiles } from '../../src/adapters/memory-files.ts';
import type { OpenContract } from '../../src/contract/opened.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { ContextCheck } from '../../src/gates/build-context/check.ts';
import { collect } from '../../src/gates/build-context/collect.ts';
import type { ContextFacts } from '../../src/gates/build-context/facts.ts';
import type { BuildContextPorts, SeenBase } from '../../src/gates/build-context/ports.ts';
import { openContract, type Plants } from './contract.ts';

/** A repository for the build-context gate; everything has a harmless default. */
export interface ContextCase {
  /** The contract’s text, without its version. */
  readonly contract?: string;
  readonly dockerfile?: string;
  /** Absent: there is no ignore file. */
  readonly ignore?: string | Uint8Array;
  readonly files?: Plants;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly bases?: Readonly<Record<string, SeenBase>>;
}

export interface SeenContext {
  readonly facts: ContextFacts;
  readonly open: OpenContract;
  readonly ports: BuildContextPorts;
}

/** Ports and contract of a repository, nothing looked at yet. */
export async function prepareContext(given: ContextCase): Promise<Omit<SeenContext, 'facts'>> {
  const { contract = '', dockerfile = 'FROM scratch\n', ignore, files = {}, buildArgs = {}, bases = {} } = given;
  const plants: Plants = {
    Dockerfile: dockerfile,
    ...(ignore === undefined ? {} : { '.dockerignore': ignore }),
    ...files,
  };
  const open = await openContract(`version: 1\n${contract}\n`, plants);
  const ports = {
    files: memoryFiles(plants),
    bases: new Map(Object.entries(bases)),
    buildArgs: new Map(Object.entries(buildArgs)),
  };
  return { open, ports };
}

/** What the gate sees of a repository. */
export async function contextFacts(given: ContextCase): Promise<SeenContext> {
  const prepared = await prepareContext(given);
  return { ...prepared, facts: await collect(prepared.ports, prepared.open) };
}

/** A check's answer in short: its kind, and what each finding is about and where. */
export interface Answer {
  readonly kind: string;
  readonly subjects: readonly string[];
  readonly places: readonly string[];
}

/** What one check says about a repository. */
export async function askContext(check: ContextCheck, given: ContextCase): Promise<Answer> {
  const { facts, open } = await contextFacts(given);
  const report = check.evaluate(facts, open);
  const findings = 'findings' in report ? report.findings : [];
  return { kind: report.kind, subjects: findings.map(({ subject }) => subject), places: findings.map(placeOf) };
}

function placeOf({ location }: Finding): string {
  return location ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}` : 'nowhere';
}

/** A contract that judges an image built elsewhere. */
export const prebuilt = 'image: { strategy: prebuilt, prebuilt: { reference: "registry.example/app:1" } }';
