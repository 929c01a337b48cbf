import { counted } from '../core/counted.ts';
import type { Published } from './image.ts';
import type { Progress, RunPorts } from './run-ports.ts';
import type { Session } from './session.ts';

/** What of a run decides whether it can be authoritative. */
export interface RehearsalFacts {
  readonly builtBy: string | null;
  /** Whether the run that the image is adopted from was a rehearsal: nothing that it replaced is known here. */
  readonly isRehearsed?: boolean;
  /** `to-come` before the push, which nothing then stands against but what is known already. */
  readonly published: Published | 'to-come' | undefined;
  readonly replaced: readonly string[];
  readonly uncommitted: readonly string[];
}

/** The facts of a full run, as far as it has come. */
export function rehearsalFacts(
  { builder, replaced }: Pick<RunPorts, 'builder' | 'replaced'>,
  { built, published, uncommitted }: Pick<Progress, 'built' | 'published' | 'uncommitted'>,
): RehearsalFacts {
  const builtBy = built ? (built.origin?.build_driver ?? null) : builder.driver;
  return { builtBy, isRehearsed: built?.isRehearsed ?? false, published, replaced, uncommitted };
}

/** Every reason why a run is no more than a rehearsal. Without one it is authoritative. */
export function rehearsalReasons(session: Session, run: RehearsalFacts): string[] {
  const { open, redirections } = session;
  const pinned = open.contract.image['build-driver'].replaceAll('-', '_');
  const reasons: string[] = [];
  if (run.builtBy === null) reasons.push('nobody of this run built the image');
  else if (run.builtBy !== pinned) reasons.push(`built by ${run.builtBy}, ${pinned} is pinned`);
  if (run.isRehearsed) reasons.push('the image is adopted from a rehearsal');
  if (!run.published) reasons.push('no registry was asked for the tag');
  else if (
    run.published !== 'to-come' &&
    run.published.repository !== (open.contract.image.repository ?? run.published.repository)
  )
    reasons.push(`${run.published.repository} was asked, which is not the contract’s repository`);
  if (run.replaced.length > 0) reasons.push(`${run.replaced.join(', ')} replaced`);
  const [dirty] = run.uncommitted;
  if (dirty !== undefined)
    reasons.push(`dirty tree: ${counted(run.uncommitted.length, 'path')} not as in the commit, such as ${dirty}`);
  if (redirections.length > 0) reasons.push(`${redirections.join(', ')} in force`);
  if (open.guessed) reasons.push('the contract is guessed');
  if (!session.workflow.run) reasons.push(`no workflow run is proven: ${session.workflow.why}`);
  return [...reasons, ...planReasons(session)];
}

/** What only a plan can prove: that the contract was compared with its base, in this very run. */
function planReasons({ plan, workflow }: Session): string[] {
  if (!workflow.run) return [];
  if (!plan) return ['no plan: nobody compared the contract with its base'];
  const reasons: string[] = [];
  if (plan.protector.base === 'absent') reasons.push('the base has no contract yet');
  if (plan.protector.base === 'nobody-asked') reasons.push('nobody compared the contract with its base');
  if (!plan.platform_run_id.endsWith(`_${workflow.run.runId}`)) reasons.push('the plan was made in another run');
  return reasons;
}
