import type { ContextCase } from './context.ts';

/** What the author means to send. */
export const meant = ['config/app.yaml', 'docs/a/leaf.yaml', 'src/app/main.py', 'src/app/util.py'];

/** What is sent beside it, since a negation of a folder re-opens all that is below. */
export const leaked = [
  'config/oncall/rota.yaml',
  'docs/a/other.yaml',
  'docs/log/1.md',
  'docs/log/2.md',
  'src/study/sweep.py',
];

const files = Object.fromEntries([...meant, ...leaked, 'data/dump.csv', '.env'].map((path) => [path, 'four']));

const contract = `
context:
  include:
    - src/app/
    - config/app.yaml
    - docs/a/leaf.yaml
`;

const dockerfile = `FROM scratch
COPY src/app/ /app/src/app/
COPY config/app.yaml docs/a/leaf.yaml /app/
`;

/** An ignore file as one would write it for git: parents first, then the leaves. */
export const flagship: ContextCase = {
  contract,
  dockerfile,
  files,
  ignore: '**\n!src\n!config\n!docs\n!docs/a\n!docs/a/leaf.yaml\n',
};

/** The same with the negations of the leaves only. */
export const leafOnly: ContextCase = { ...flagship, ignore: '**\n!src/app\n!config/app.yaml\n!docs/a/leaf.yaml\n' };
