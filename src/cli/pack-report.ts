import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Command } from 'commander';
import { localStore } from '../adapters/local-store.ts';
import { writeWhole } from '../adapters/whole-file.ts';
import { detailsOf } from '../chain/pack-details.ts';
import { outcomeOf, profileIn } from '../chain/pack-outcome.ts';
import { type ReadPack, readPack } from '../chain/pack-reading.ts';
import { Fault } from '../core/fault.ts';
import { exitCode } from '../core/verdict.ts';
import type { Host } from '../hosts/host.ts';
import { renderPage } from '../hosts/pack/page.ts';
import { renderJson } from '../hosts/report/json.ts';
import { renderJunit } from '../hosts/report/junit.ts';
import { renderMarkdown } from '../hosts/report/markdown.ts';
import { type Report, reportOf } from '../hosts/report/model.ts';
import { renderSarif } from '../hosts/report/sarif.ts';

type Render = (report: Report, pack: ReadPack) => string;

/** What a pack is shown as, by the ending of the file. */
const renders: Readonly<Record<string, Render>> = {
  '.html': (report, pack) => renderPage(report, detailsOf(pack, report)),
  '.sarif': (report) => renderSarif(report, report.contractPath),
  '.md': (report) => renderMarkdown(report),
  '.xml': (report) => renderJunit(report),
  '.json': (report) => renderJson(report),
};

/** `evidence report`: a pack for a person or a program, from its folder alone. */
export function addPackReport(group: Command, host: Host): void {
  group
    .command('report')
    .argument('<pack>', 'the folder of a pack, or one that holds a single pack')
    .argument('<file>', 'where the report goes: .html, .sarif, .md, .xml (JUnit) or .json')
    .summary('show a pack as one page or file; nothing but its folder is read')
    .action(async (place: string, file: string) => {
      const render = renders[extname(file)];
      if (!render)
        throw new Fault('USAGE', {
          message: `${file}: expected a file that ends in ${Object.keys(renders).join(', ')}`,
        });
      const there = statSync(place, { throwIfNoEntry: false });
      if (!there) throw new Fault('FILE_MISSING', { message: `${place} does not exist`, location: { path: place } });
      if (!there.isDirectory())
        throw new Fault('FILE_NOT_A_FILE', { message: `${place} is no folder`, location: { path: place } });
      const pack = await readPack(localStore(resolve(place)));
      const report = reportOf(outcomeOf(pack), profileIn(pack));
      writeWhole(file, render(report, pack));
      await host.print(`${report.conclusion}\n${report.platformRunId}\n${file}\n`);
      process.exitCode = exitCode(report.verdict);
    });
}
