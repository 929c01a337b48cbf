import { expect, test } from 'vitest';
import { renderPicture } from '../../../src/hosts/report/picture.ts';
import { failing, hostile, passing, shown } from './outcomes.ts';

const picture = (changed: object = {}) => renderPicture({ ...shown(failing), ...changed });

test('what was proven from what, from the commit to the pack', () => {
  expect(picture({ gitSha: 'a'.repeat(40), imageDigest: `sha256:${'b'.repeat(64)}` })).toMatchSnapshot();
});

test('L10: nothing but words of ours, verdicts and hex digits enters it', () => {
  const lines = picture({ gitSha: hostile, imageDigest: `sha256:${hostile}` }).split('\n');
  for (const line of lines) expect(line).toMatch(/^(?:```(?:mermaid)?|flowchart LR|[\w\s()[\]":>,#…-]*)$/);
  expect(renderPicture(shown(passing))).toContain(':::PASS');
});
