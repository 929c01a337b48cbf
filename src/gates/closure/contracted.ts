import type { OpenContract } from '../../contract/opened.ts';
import { probesOf } from '../../domain/entrypoint/probes.ts';
import { builtInRules } from '../../domain/scan/rules.ts';
import { type Body, rowsIn } from './facts.ts';
import { equal, list, type Pair, record } from './values.ts';

/** What the contract asks for and an object leaves out, or answers for something else: a smaller question is no answer (L2). */
export function contractContradictions(name: string, body: Body, open: OpenContract): Pair[] {
  const rule = contractRules[name];
  return rule ? rule(body, open) : [];
}

const contractRules: Readonly<Record<string, (body: Body, open: OpenContract) => Pair[]>> = {
  image_contract_manifest: (body, { include, exclude }) => [
    ...equal(body['include'], include ?? []),
    ...equal(
      body['exclude'],
      exclude.map(({ path }) => path),
    ),
    ...unresolvedPairs(body),
  ],
  build_context_allowlist_check: (body, { include, exclude, contract }) => {
    const judged = contract.image.prebuilt === undefined;
    return [
      ...equal(paths(body, 'includes'), judged ? pathsOf(include ?? []) : []),
      ...equal(paths(body, 'excludes'), judged ? pathsOf(exclude) : []),
    ];
  },
  entrypoint_matrix_validation: (body, open) => {
    const { rows } = open;
    const asked = list(body, 'rows').map(record);
    const platforms = list(body, 'platforms');
    const wanted = rows.flatMap(({ row }) =>
      (platforms.length === 0 ? [null] : (row.platforms ?? platforms)).map((platform) => [
        row.handle ?? null,
        row['runtime-mode'],
        row.lane,
        platform,
        probesOf(row).map(({ argv, kind, expected }) => [argv, kind, expected['exit-codes']]),
      ]),
    );
    const answered = asked.map((row) => [
      row['handle'],
      row['runtime_mode'],
      row['lane'],
      row['platform'],
      list(row, 'probes')
        .map(record)
        .map((probe) => [probe['argv'], probe['kind'], probe['expected_exit_codes']]),
    ]);
    return [...equal(answered, wanted), ...unprovenPairs(asked, open)];
  },
  secret_source_contract_receipt: (body, { contract: { secrets } }) => [
    ...equal(
      paths(body, 'required_secret_path_handles'),
      secrets['required-paths'].map((item) => (typeof item === 'string' ? item : item.path)),
    ),
    ...(secrets.materialization === 'must-exist' && body['image_digest'] !== null ? notAsked(body) : []),
  ],
  build_context_secret_scan: (body, { contract: { secrets } }) => [
    ...equal(body['banned_name_patterns'], secrets['banned-names']),
    ...equal(
      body['banned_content_patterns'],
      [...builtInRules, ...secrets['banned-contents']].map(({ id }) => id),
    ),
  ],
  security_secret_injection_checks: (body) =>
    body['image_digest'] !== null && body['image_secret_verdict'] === 'NOT_APPLICABLE'
      ? [['image_secret_verdict NOT_APPLICABLE', 'there is an image']]
      : [],
};

/** What a row that passed in the image had to prove, it lists. */
function unprovenPairs(asked: readonly Body[], { rows }: OpenContract): Pair[] {
  const passed = asked.filter((row) => row['runner'] === 'image' && row['status'] === 'PASS');
  return passed.flatMap((row) => {
    const placed = rows.find(
      ({ row: own }) => own['runtime-mode'] === row['runtime_mode'] && (own.handle ?? null) === row['handle'],
    );
    const stated = list(row, 'proven_arguments').map((item) => record(item)['argument']);
    return placed ? equal(stated, requiredOf(placed.row)) : [];
  });
}

function requiredOf(row: OpenContract['rows'][number]['row']): string[] {
  const further = row['further-subcommands'].flatMap(({ subcommand, 'required-args': required }) =>
    required.map((argument) => `${subcommand} ${argument}`),
  );
  return [...row['required-args'], ...further];
}

/** A name that has to exist and that nobody looked for. */
function notAsked(body: Body): Pair[] {
  return list(body, 'required_secret_path_handles')
    .map(record)
    .filter(({ existence }) => existence !== 'PRESENT' && existence !== 'MISSING')
    .map(({ path }) => [`${String(path)} not asked`, 'must-exist']);
}

/** What could not be decided is accepted in its own row, or not there at all. */
function unresolvedPairs(body: Body): Pair[] {
  const open = list(body, 'unresolved').length;
  const row = rowsIn(body).find(({ check }) => check === 'CONTEXT_UNRESOLVED');
  const seen = (row?.examined ?? 0) - 1 + (row?.findings_count ?? 0);
  return open > 0 && seen < open ? [[`${open} unresolved`, `${Math.max(0, seen)} looked at`]] : [];
}

function paths(body: Body, field: string): unknown[] {
  return list(body, field).map((item) => record(item)['path']);
}

function pathsOf(items: readonly { readonly path: string }[]): string[] {
  return items.map(({ path }) => path);
}
