import { expect, test } from 'vitest';
import { builtInRules } from '../../../src/domain/scan/rules.ts';
import { contractContradictions } from '../../../src/gates/closure/contracted.ts';
import { closureContract, row } from '../../support/closure-facts.ts';

const help = (...argv: string[]) => ({ argv, kind: 'help', expected_exit_codes: [0] });
const proven = [{ argument: '--x', by: ['run', '--help'] }];
const open = await closureContract(
  [
    'context: { include: [a, { path: b/, recursive: false }], exclude: [c] }',
    'entrypoints: { rows: [{ runtime-mode: m, command: [run], required-args: [--x] }, { runtime-mode: n, module: x, subcommand: y }] }',
    'secrets: { backend: ssm, required-paths: [/p], banned-names: [.env] }',
  ].join('\n'),
);
const matrix = [
  {
    handle: null,
    runtime_mode: 'm',
    lane: 'default',
    platform: null,
    probes: [help('run', '--help')],
    proven_arguments: proven,
  },
  {
    handle: null,
    runtime_mode: 'n',
    lane: 'default',
    platform: null,
    probes: [help('python', '-m', 'x', '--help'), help('python', '-m', 'x', 'y', '--help')],
  },
];
const whole: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  image_contract_manifest: {
    include: [
      { path: 'a', recursive: true },
      { path: 'b/', recursive: false },
    ],
    exclude: ['c'],
    unresolved: [],
    checks: [row()],
  },
  build_context_allowlist_check: { includes: [{ path: 'a' }, { path: 'b/' }], excludes: [{ path: 'c' }] },
  entrypoint_matrix_validation: { rows: matrix },
  secret_source_contract_receipt: { required_secret_path_handles: [{ path: '/p' }] },
  build_context_secret_scan: {
    banned_name_patterns: ['.env'],
    banned_content_patterns: builtInRules.map(({ id }) => id),
  },
  security_secret_injection_checks: { image_digest: null, image_secret_verdict: 'NOT_APPLICABLE' },
};

test.each(Object.keys(whole))('%s that answers what the contract asks contradicts nothing', (name) => {
  expect(contractContradictions(name, whole[name] ?? {}, open)).toEqual([]);
});

test.each<[string, string, Readonly<Record<string, unknown>>]>([
  ['image_contract_manifest', 'fewer includes', { include: [] }],
  ['image_contract_manifest', 'fewer excludes', { exclude: [] }],
  [
    'image_contract_manifest',
    'a doubt that nobody looked at',
    { unresolved: [{}], checks: [{ ...row(), check: 'CONTEXT_UNRESOLVED', examined: 1 }] },
  ],
  ['build_context_allowlist_check', 'fewer includes', { includes: [] }],
  ['build_context_allowlist_check', 'another exclude', { excludes: [{ path: 'd' }] }],
  ['entrypoint_matrix_validation', 'a row less', { rows: matrix.slice(1) }],
  ['entrypoint_matrix_validation', 'a probe less', { rows: [matrix[0], { ...matrix[1], probes: matrix[0]?.probes }] }],
  [
    'entrypoint_matrix_validation',
    'another exit code that is right',
    { rows: [{ ...matrix[0], probes: [{ ...help('run', '--help'), expected_exit_codes: [0, 1] }] }, matrix[1]] },
  ],
  [
    'entrypoint_matrix_validation',
    'an argument that nothing proves',
    { rows: [{ ...matrix[0], runner: 'image', status: 'PASS', proven_arguments: [] }, matrix[1]] },
  ],
  ['entrypoint_matrix_validation', 'a platform less', { platforms: ['linux/amd64', 'linux/386'] }],
  ['entrypoint_matrix_validation', 'another lane', { rows: [{ ...matrix[0], lane: 'x' }, matrix[1]] }],
  ['secret_source_contract_receipt', 'a path less', { required_secret_path_handles: [] }],
  ['build_context_secret_scan', 'a name less', { banned_name_patterns: [] }],
  ['build_context_secret_scan', 'a rule less', { banned_content_patterns: [] }],
  ['security_secret_injection_checks', 'an image that nobody looked into', { image_digest: 'sha256:x' }],
])('L2: %s with %s answers a smaller question', (name, _, changed) => {
  expect(contractContradictions(name, { ...whole[name], ...changed }, open)).not.toEqual([]);
});
