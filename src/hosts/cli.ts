import { plain } from '../core/escape.ts';
import { exitCode } from '../core/verdict.ts';
import type { Host } from './host.ts';
import { visible } from './report/json.ts';
import { reportOf } from './report/model.ts';
import { progressLine, render, renderFaults } from './terminal.ts';

/** A person's terminal, or a log. */
export function terminalHost(): Host {
  return {
    progress: ({ quiet, format }) => (quiet === true || format !== 'text' ? undefined : progressLine(process.stderr)),
    async tell(outcome, profile, { format, color, quiet }) {
      const painted = color && process.stdout.isTTY === true && !process.env['NO_COLOR'];
      process.stdout.write(render(reportOf(outcome, profile), { format, color: painted, quiet: quiet ?? false }));
      process.exitCode = exitCode(outcome.verdict);
    },
    async announce({ gates, conclusion, verdict }) {
      const lines = gates.map((gate) => `${gate.verdict.padEnd(5)} ${gate.gate}: ${plain(gate.totals)}`);
      process.stdout.write(`${[...lines, conclusion].join('\n')}\n`);
      process.exitCode = exitCode(verdict);
    },
    async notice(text) {
      process.stderr.write(`${plain(text)}\n`);
    },
    async print(text) {
      process.stdout.write(visible(text));
    },
    async fail(faults, { format }) {
      process.stdout.write(renderFaults(faults, format));
      process.exitCode = 2;
    },
  };
}
