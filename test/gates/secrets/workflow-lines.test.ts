import { expect, test } from 'vitest';
import { readWorkflow } from '../../../src/gates/secrets/workflow.ts';
import { lineOf, workflowOf } from '../../support/secrets.ts';

const lines = (text: string) => readWorkflow(text, 'w.yml', ['AWS_ACCESS_KEY_ID']).hits.map(({ line }) => line);

const mark = '${{ secrets.NPM }}';

test.each([
  ['plain', `- run: echo ${mark}`],
  ['quoted', `- run: "echo ${mark}"`],
  ['plain, behind other keys', `- name: n\n  shell: bash\n  run: echo ${mark}`],
  ['literal, in its first line', `- run: |\n    echo ${mark}`],
  ['literal, in its third line', `- run: |\n    set -e\n    make\n    echo ${mark}\n    make clean`],
  ['literal, behind blank lines', `- run: |\n\n    make\n\n    echo ${mark}`],
  ['literal, stripped', `- run: |-\n    make\n    echo ${mark}`],
  ['literal, with a comment behind the bar', `- run: | # two lines\n    make\n    echo ${mark}`],
  ['literal, with more indentation inside', `- run: |\n    if true; then\n      echo ${mark}\n    fi`],
  ['literal, on the line below its key', `- run:\n    |\n    make\n    echo ${mark}`],
  ['literal, behind a continued line', `- run: |\n    docker build \\\n      --tag x \\\n      .\n    echo ${mark}`],
  ['folded, in one paragraph', `- run: >\n    echo\n    ${mark}`],
  ['folded, in its second paragraph', `- run: >\n    make\n    all\n\n    echo ${mark}`],
])('a leak in a script that is %s is told with a line of the very command', (_, steps) => {
  const text = workflowOf(steps);
  expect(lines(text)).toHaveLength(1);
  const first = lineOf(text, text.includes(`echo ${mark}`) ? `echo ${mark}` : 'echo');
  expect(first).toBeLessThanOrEqual(lines(text)[0] ?? 0);
  expect(lines(text)[0]).toBeLessThanOrEqual(lineOf(text, mark));
});

test('a command over continued lines is told with a line of its own', () => {
  const text = workflowOf(
    `- run: |\n    make\n    docker build \\\n      --build-arg A=${mark} \\\n      .\n    make clean`,
  );
  expect(lines(text)).toHaveLength(1);
  expect(lineOf(text, 'docker build')).toBeLessThanOrEqual(lines(text)[0] ?? 0);
  expect(lines(text)[0]).toBeLessThanOrEqual(lineOf(text, mark));
});

test('two leaks of one block each have their own line', () => {
  const text = workflowOf(`- run: |\n    echo a ${mark}\n    make\n    echo b ${mark}`);
  expect(lines(text)).toEqual([lineOf(text, 'echo a'), lineOf(text, 'echo b')]);
});

test('a build argument is told with the line it stands in', () => {
  const text = workflowOf(`- with:\n    build-args: |\n      VERSION=1\n      A=${mark}`);
  expect(lines(text)).toEqual([lineOf(text, mark)]);
});

test('carriage returns do not shift lines', () => {
  const text = workflowOf(`- run: |\n    make\n    echo ${mark}`).replaceAll('\n', '\r\n');
  expect(lines(text)).toEqual([7]);
});

test('characters beyond ASCII do not shift lines', () => {
  const text = workflowOf(`- name: größe 🚢\n  run: |\n    make 🚢\n    echo ${mark}`);
  expect(lines(text)).toEqual([8]);
});
