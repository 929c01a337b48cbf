import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { evidenceInContext } from '../../src/chain/evidence-place.ts';
import { entrypointsAlone, imageDigestAlone, secretsAlone } from '../../src/chain/gate-alone.ts';
import { builtImage, planted, portsOf, runId, sessionOf } from '../support/closure.ts';

const inside = { evidenceFolder: '.seaworthy/evidence' };
const asked = async (ignore: string, session: object = inside) =>
  evidenceInContext(await sessionOf({ files: planted({ '.dockerignore': ignore }), session }));

test.each([
  ['without any rule', ''],
  ['of every object', '**\n!.seaworthy'],
  ['of one object', '**\n!**/pack_commit.json'],
  ['of an object of a failed attempt', '**\n!.seaworthy/evidence/evidence/runs/*/attempts'],
  ['of the parts of a run', '**\n!.seaworthy/evidence/parts'],
  ['of the building job’s record', '**\n!**/build.json'],
  ['of another shard', '**\n!**/2-of-2.json'],
  ['of the folder’s own ignore file', '**\n!**/.gitignore'],
])('an ignore file that lets it in, %s, is told', async (_, ignore) => {
  expect((await asked(ignore))?.code).toBe('EVIDENCE_IN_CONTEXT');
});

test('the evidence folder that is the context itself is told', async () => {
  const files = planted({ '.dockerignore': '', 'app/Dockerfile': 'FROM scratch\n' }, 'image: { context: app }\n');
  const session = await sessionOf({ files, session: { evidenceFolder: 'app' } });
  expect((await evidenceInContext(session))?.code).toBe('EVIDENCE_IN_CONTEXT');
});

test('an ignore file that keeps all of it out is let through', async () => {
  expect(await asked('**\n!app/main\n')).toBeUndefined();
  expect(await asked('.seaworthy\n')).toBeUndefined();
});

test('a folder beside the context, or outside of the repository, enters no build', async () => {
  expect(await asked('', { evidenceFolder: undefined })).toBeUndefined();
  const files = planted({ '.dockerignore': '', 'app/Dockerfile': 'FROM scratch\n' }, 'image: { context: app }\n');
  expect(await evidenceInContext(await sessionOf({ files, session: inside }))).toBeUndefined();
});

test.each([
  ['secrets', secretsAlone],
  ['entrypoints', entrypointsAlone],
  ['image-digest', imageDigestAlone],
])('%s asked alone writes nothing there either', async (_, ask) => {
  const store = memoryStore();
  const session = await sessionOf({ files: planted({ '.dockerignore': '' }), store, session: inside });
  const outcome = await ask(session, { ...portsOf(), built: builtImage, published: undefined });
  expect([outcome.verdict, outcome.faults.map(({ code }) => code)]).toEqual(['ERROR', ['EVIDENCE_IN_CONTEXT']]);
  expect([...store.objects.keys()].filter((key) => key.includes(runId))).toEqual([]);
});
