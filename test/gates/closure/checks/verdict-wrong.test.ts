import { expect, test } from 'vitest';
import { verdictWrong } from '../../../../src/gates/closure/checks/verdict-wrong.ts';
import { askCheck, brief, clear, found, missing, object, row, undecided } from '../../../support/closure-facts.ts';

test('evidence that says what follows from its content is let through', async () => {
  expect(await brief(verdictWrong)).toEqual(clear);
});

test('L3: a verdict that its own rows contradict is found, with both words', async () => {
  const objects = [object('a', { verdict: 'PASS', checks: [row({ status: 'ERROR', examined: null })] })];
  expect(await brief(verdictWrong, { objects })).toEqual(found('a'));
  expect(await askCheck(verdictWrong, { objects })).toMatchObject({
    findings: [{ message: 'PASS is stated, ERROR follows' }],
  });
});

test('each contradiction of an object is one finding', async () => {
  const objects = [
    object('a', { verdict: 'PASS', checks: [row({ examined: 0 }), row({ check: 'Y', status: 'FAIL' })] }),
  ];
  expect(await brief(verdictWrong, { objects })).toEqual(found('a', 'a', 'a'));
});

test('L4: nothing that could be read is undecided', async () => {
  expect(await brief(verdictWrong, { objects: [missing('a')] })).toEqual(undecided());
});
