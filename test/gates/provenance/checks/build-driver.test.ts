import { expect, test } from 'vitest';
import { buildDriver } from '../../../../src/gates/provenance/checks/build-driver.ts';
import { askProvenance, recorded } from '../../../support/provenance.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

test('an image that another driver built is found', async () => {
  expect(subjectsOf(await askProvenance(buildDriver, recorded({ build_driver: 'local' })))).toEqual(['local']);
});

test('an image that the pinned driver built is clear', async () => {
  expect(await askProvenance(buildDriver)).toEqual({ kind: 'clear', examined: 1 });
  expect(
    (await askProvenance(buildDriver, recorded({ build_driver: 'local' }), 'image: { build-driver: local }')).kind,
  ).toBe('clear');
});

test('a rehearsal is asked nothing, for that reason', async () => {
  const report = await askProvenance(buildDriver, { ...recorded({ build_driver: 'local' }), rehearsal: true });
  expect(report).toEqual({ kind: 'not-applicable', reason: 'rehearsal' });
});

test('the programme knows it as build_driver_pinned', () => {
  expect(buildDriver.checkId).toBe('build_driver_pinned');
});
