import type { StoredPack } from '../chain/pull.ts';
import { counted } from '../core/counted.ts';
import { plain } from '../core/escape.ts';
import { jsonText } from './report/json.ts';
import type { Format } from './terminal.ts';

/** The packs of a store: a line each, the verdict first. */
export function renderPacks(packs: readonly StoredPack[], place: string, format: Format): string {
  if (format === 'json')
    return jsonText({
      schema: 'seaworthy/packs/v1',
      place,
      packs: packs.map(({ platformRunId, place: at, verdict, attempt }) => ({
        platform_run_id: platformRunId,
        place: at,
        verdict,
        attempt,
      })),
    });
  const lines = packs.map(
    ({ verdict, platformRunId, attempt, place: at }) =>
      `${plain(verdict).padEnd(5)} ${plain(platformRunId)}  attempt ${attempt}  ${plain(at)}`,
  );
  return `${[...lines, `${counted(packs.length, 'committed pack')} in ${plain(place)}`].join('\n')}\n`;
}
