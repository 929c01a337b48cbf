import type { CommittedVerdict } from '../chain/committed.ts';
import { plain } from '../core/escape.ts';
import { jsonText } from './report/json.ts';
import { type Format, faultData, faultLines } from './terminal.ts';

/** A committed pack’s verdict: the bare word first, so that a script can read it; then why, where it is not PASS. */
export function renderCommitted(committed: CommittedVerdict, platformRunId: string, format: Format): string {
  const { verdict, assurance, place, detail, faults } = committed;
  if (format === 'json')
    return jsonText({
      schema: 'seaworthy/committed-verdict/v1',
      platform_run_id: platformRunId,
      verdict,
      assurance,
      place,
      detail,
      faults: faults.map(faultData),
    });
  const why = faults.length > 0 ? faults.flatMap(faultLines) : [plain(detail)].filter((line) => line !== '');
  return `${[verdict, ...why].join('\n')}\n`;
}
