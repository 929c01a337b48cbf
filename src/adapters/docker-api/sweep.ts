import { Fault } from '../../core/fault.ts';
import type { EngineApi } from './api.ts';
import { isAbandoned, type Labels, runLabel } from './owner.ts';
import { remove } from './run.ts';

/** Removes what a process of ours that was killed has left in the engine. What another one still needs stays. */
export async function sweep(api: EngineApi): Promise<void> {
  const filters = encodeURIComponent(JSON.stringify({ label: [runLabel] }));
  const { status, body, message } = await api.ask({ method: 'GET', path: `/containers/json?all=1&filters=${filters}` });
  if (!Array.isArray(body)) throw new Fault('ENGINE_REFUSED', { message: `list containers: ${status} ${message}` });
  const listed = body as { Id?: unknown; Labels?: Labels }[];
  const abandoned = listed.filter(({ Labels: labels }) => isAbandoned(labels ?? {}));
  await Promise.all(abandoned.map(({ Id }) => remove(api, String(Id))));
}
