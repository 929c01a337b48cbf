import { memoryStore } from '../../src/adapters/memory-store.ts';
import { askClosure } from '../../src/chain/close.ts';
import { keyOf } from '../../src/chain/writer.ts';
import { mandatoryObjects } from '../../src/gates/closure/facts.ts';
import { codesOf, image, pack, ranChain, type SessionCase, sessionOf } from './closure.ts';

export type Name = (typeof mandatoryObjects)[number];
export type Pack = ReadonlyMap<Name, Uint8Array>;
export type Json = Record<string, unknown>;

/** The mandatory objects of a run through the whole chain. */
export async function packOf(given: Parameters<typeof ranChain>[0] = {}): Promise<Pack> {
  const { store, session } = await ranChain(given);
  return new Map(
    mandatoryObjects.flatMap((name): [Name, Uint8Array][] => {
      const bytes = store.objects.get(keyOf(session, name));
      return bytes ? [[name, bytes]] : [];
    }),
  );
}

/** The pack with one object’s bytes replaced, or taken away. */
export function replaced(before: Pack, name: Name, bytes: Uint8Array | undefined): Pack {
  const after = new Map(before);
  if (bytes) after.set(name, bytes);
  else after.delete(name);
  return after;
}

/** The pack with one object edited, and written again as this program writes. */
export function edited(before: Pack, name: Name, edit: (body: Json) => void): Pack {
  const body = JSON.parse(Buffer.from(before.get(name) ?? '{}').toString()) as Json;
  const old = JSON.stringify(body);
  edit(body);
  if (JSON.stringify(body) === old) throw new Error(`the edit of ${name} changed nothing`);
  return replaced(before, name, Buffer.from(`${JSON.stringify(body, null, 2)}\n`));
}

/** Sets one field of an object, dots between the steps. */
export function set(before: Pack, name: Name, path: string, value: unknown): Pack {
  return edited(before, name, (body) => {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const home = steps.reduce<unknown>((at, step) => Reflect.get(at as object, step), body);
    if (value === undefined) Reflect.deleteProperty(home as object, last);
    else Reflect.set(home as object, last, value);
  });
}

/** What closure says of a pack that lies in the store: its verdict, and the codes of what does not pass. */
export async function judged(objects: Pack, given: SessionCase = {}) {
  const store = memoryStore();
  for (const [name, bytes] of objects) await store.write(`${pack}${name}.json`, bytes);
  const session = await sessionOf({ ...given, store, session: { imageDigest: image, ...given.session } });
  const outcome = await askClosure(session, [], ['no registry was asked']);
  return { verdict: outcome.verdict, codes: codesOf([outcome]), store };
}
