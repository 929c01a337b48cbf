import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../../src/core/digest.ts';
import { platformUnrun } from '../../../../src/gates/entrypoints/checks/platform-unrun.ts';
import type { EntrypointPorts } from '../../../../src/gates/entrypoints/ports.ts';
import type { RunRequest } from '../../../../src/ports/engine.ts';
import {
  askEntrypoint,
  askStatically,
  engineOf,
  exits,
  inImage,
  rowsContract,
  seeEntrypoints,
} from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const platforms = ['linux/amd64', 'linux/arm64'];
const asked: RunRequest[] = [];

/** An image of two platforms, each with a manifest of its own. */
function ofTwo(): EntrypointPorts {
  const engine = engineOf((request) => {
    asked.push(request);
    return exits(0);
  });
  const loaded = platforms.map(
    (platform) => ({ platform, identity: 'manifest', reference: digestOf(platform) }) as const,
  );
  return { ...inImage(engine), loaded } as EntrypointPorts;
}

const row = (more = '') => rowsContract(`{ runtime-mode: worker, module: app${more} }`);
const ask = (more = '') => askEntrypoint(platformUnrun, ofTwo(), row(more));

test('a row runs on every platform, each by its own manifest, and says by what', async () => {
  asked.splice(0);
  const { rows } = await seeEntrypoints(ofTwo(), row());
  expect(asked.map(({ platform, image }) => [platform, image])).toEqual(
    platforms.map((name) => [name, digestOf(name)]),
  );
  expect(rows.map(({ subject, platform, execution }) => [subject, platform, execution])).toEqual([
    ['worker / linux/amd64', 'linux/amd64', 'native'],
    ['worker / linux/arm64', 'linux/arm64', 'emulated'],
  ]);
  expect(await ask()).toEqual({ kind: 'clear', examined: 2 });
});

describe('is found', () => {
  test('where no row runs on a platform of the image', async () => {
    const report = await ask(', platforms: [linux/amd64]');
    expect([report.kind, subjectsOf(report)]).toEqual(['found', ['linux/arm64']]);
  });

  test('where a row names a platform that the image does not have', async () => {
    const report = await ask(', platforms: [linux/amd64, linux/arm64, linux/s390x]');
    expect([subjectsOf(report), findingsOf(report)[0]?.location?.line]).toEqual([['worker / linux/s390x'], 4]);
  });
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(platformUnrun)).kind).toBe('not-applicable');
});

test('an empty matrix is another check’s answer', async () => {
  expect((await askEntrypoint(platformUnrun, ofTwo(), rowsContract())).kind).toBe('not-applicable');
});
