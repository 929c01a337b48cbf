import { report } from '../../../core/check.ts';
import { join } from '../../../domain/path/clean.ts';
import { type ContextCheck, forPlan } from '../check.ts';

/** BuildKit can send a file's name and withhold its content, without a word. */
export const fileHollow: ContextCheck = {
  code: 'CONTEXT_FILE_HOLLOW',
  title: 'A file would arrive in the image empty',
  why: 'Two rules of the ignore file contradict each other: the walk lets the file in, the reader keeps its content back.',
  fix: 'Put the line that ignores the file or its folder before the line that re-opens it, or remove one of the two.',
  level: 'block',
  evaluate: (facts, { contract }) =>
    forPlan(facts, ({ transferred }) => {
      const sent = facts.files.filter(({ path }) => contract.image.engine === 'buildkit' && transferred.has(path));
      const hollow = sent.filter((file) => file.hollow);
      return report(
        Math.max(1, sent.length),
        hollow.map(({ path, size }) => ({
          subject: path,
          message: `${size} bytes here, none in the image`,
          location: { path: join(facts.contextPath, path) },
        })),
      );
    }),
};
