import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinReports } from '../../../src/chain/saved-report.ts';
import { renderComment } from '../../../src/hosts/report/comment.ts';
import { renderJson } from '../../../src/hosts/report/json.ts';
import { failing, found, gateOf, outcomeOf, shown } from './outcomes.ts';

const url = 'https://github.example/OWNER/app/actions/runs/1';
const commentOn = (outcome: typeof failing) =>
  renderComment(joinReports([{ path: 'a.json', text: renderJson(shown(outcome)) }]), url);

test('the verdict, a line for each gate, and what to mend', () => {
  expect(commentOn(failing)).toMatchSnapshot();
});

test('L6: what is cut is counted', () => {
  const many = Array.from({ length: 80 }, (_, index) => ({ subject: `s${index}`, message: 'm' }));
  expect(commentOn(outcomeOf([gateOf('secrets', [found(many)])]))).toContain('81 in all, 31 not shown');
});

test('L10: no name opens a tag, a mention, a link or a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const outcome = outcomeOf([
        gateOf('secrets', [found([{ subject: text, message: text, location: { path: text, line: 1 } }])]),
      ]);
      const written = commentOn(outcome);
      expect(written).not.toMatch(/<[a-z/!]/i);
      expect(written).not.toContain('@');
      expect([...written.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target)).toEqual([url]);
      expect(written.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    }),
    { numRuns: 200 },
  );
});
