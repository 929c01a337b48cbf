import { expect, test } from 'vitest';
import { filesBelow, type Import, importsOf, textOf } from '../support/imports.ts';

const layers = [
  'core',
  'domain',
  'contract',
  'ports',
  'gates',
  'chain',
  'adapters',
  'hosts',
  'actions',
  'cli',
] as const;
type Layer = (typeof layers)[number] | 'entry';
type Reach = 'all' | 'types';

/** Who may import whom. What is not named is not allowed; `chain`, `actions`, `cli` and `entry` put the parts together. */
const table: Readonly<Record<Layer, Readonly<Partial<Record<Layer, Reach>>>>> = {
  core: { core: 'all' },
  domain: { core: 'all', domain: 'all' },
  contract: { core: 'all', contract: 'all', ports: 'types' },
  ports: { core: 'types', domain: 'types', contract: 'types', ports: 'all' },
  gates: { core: 'all', domain: 'all', contract: 'types', ports: 'types', gates: 'all' },
  chain: { core: 'all', domain: 'all', contract: 'all', ports: 'all', gates: 'all', chain: 'all' },
  adapters: { core: 'all', domain: 'all', contract: 'types', ports: 'all', adapters: 'all' },
  hosts: { core: 'all', contract: 'all', ports: 'all', gates: 'types', chain: 'types', hosts: 'all' },
  actions: everything(),
  cli: everything(),
  entry: everything(),
};

function everything(): Partial<Record<Layer, Reach>> {
  return Object.fromEntries([...layers, 'entry'].map((layer) => [layer, 'all' as const]));
}

const layerOf = (path: string): Layer => layers.find((layer) => path.startsWith(`src/${layer}/`)) ?? 'entry';
const gateOf = (path: string) => /^src\/gates\/([^/]+)\//.exec(path)?.[1];
const all = filesBelow('src', '.ts').flatMap(importsOf);
const inside = all.filter(({ to }) => to.startsWith('src/'));
const shown = ({ from, to, typeOnly }: Import) => `${from} -> ${to}${typeOnly ? ' (types)' : ''}`;

test('the imports of the sources are seen', () => {
  expect(inside.length).toBeGreaterThan(500);
});

/** Pure arithmetic of paths, which the contract needs to keep its own inside the repository. */
const isPathWord = ({ from, to }: Import) => layerOf(from) === 'contract' && to === 'src/domain/path/clean.ts';

test('no layer imports one that it may not know', () => {
  const wrong = inside.filter(({ from, to, typeOnly }) => {
    const reach = table[layerOf(from)][layerOf(to)];
    return reach === undefined || (reach === 'types' && !typeOnly);
  });
  expect(wrong.filter((item) => !isPathWord(item)).map(shown)).toEqual([]);
});

test('no gate imports another gate', () => {
  const wrong = inside.filter(({ from, to }) => gateOf(from) && gateOf(to) && gateOf(from) !== gateOf(to));
  expect(wrong.map(shown)).toEqual([]);
});

test('a gate is known from outside by its index only', () => {
  const wrong = inside.filter(
    ({ from, to }) => !gateOf(from) && gateOf(to) && !/^src\/gates\/[^/]+\/index\.ts$/.test(to),
  );
  expect(wrong.map(shown)).toEqual([]);
});

/** Packages and parts of Node that a layer may import; adapters may import anything. */
const packages: Readonly<Record<Exclude<Layer, 'adapters'>, readonly string[]>> = {
  core: ['node:crypto', 'zod'],
  domain: ['canonicalize', 'node:crypto', 'node:stream', 'node:util', 'node:zlib', 'smol-toml'],
  contract: ['commonmark', 'yaml', 'zod'],
  ports: [],
  gates: ['yaml', 'zod'],
  chain: ['node:util', 'zod'],
  hosts: ['@actions/core', 'node:util', 'sarif'],
  actions: [],
  cli: ['commander', 'node:fs', 'node:os', 'node:path', 'yaml'],
  entry: [],
};

test('files, processes, the network and the AWS SDK are at home in the adapters alone', () => {
  const wrong = all.filter(({ from, to }) => {
    const layer = layerOf(from);
    return !to.startsWith('src/') && layer !== 'adapters' && !packages[layer].includes(to);
  });
  expect(wrong.map(shown)).toEqual([]);
});

/** What makes one machine or moment differ from the next, by the layers that may touch it (L8). */
const ambient: readonly (readonly [string, RegExp, readonly Layer[]])[] = [
  ['the process', /\bprocess\.(?:env|std|exit|argv|cwd|on|kill|pid)/, ['adapters', 'hosts', 'cli', 'actions', 'entry']],
  ['the console', /\bconsole\./, []],
  ['the clock', /\bDate\.now\(|new Date\(\)|performance\.now\(/, ['adapters', 'cli']],
  ['chance', /Math\.random\(|randomBytes\(|randomUUID\(/, ['adapters']],
  ['the network', /\bfetch\(/, ['adapters']],
];

test.each(ambient)('L8: %s is touched where it may be, and nowhere else', (_, pattern, allowed) => {
  const wrong = filesBelow('src', '.ts').filter(
    (path) => !allowed.includes(layerOf(path)) && pattern.test(withoutRemarks(textOf(path))),
  );
  expect(wrong).toEqual([]);
});

function withoutRemarks(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
