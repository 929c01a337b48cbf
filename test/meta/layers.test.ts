import { expect, test } from 'vitest';
import { filesBelow, type Import, importsOf } from '../support/imports.ts';

const layers = ['core', 'domain', 'contract', 'ports', 'gates', 'chain', 'adapters', 'hosts', 'actions', 'cli'] as const;
type Layer = (typeof layers)[number] | 'entry';
type Reach = 'all' | 'types';

/** Who may import whom. What is not named is not allowed; `actions`, `cli` and `entry` put the parts together. */
const table: Readonly<Record<Layer, Readonly<Partial<Record<Layer, Reach>>>>> = {
  core: { core: 'all' },
  domain: { core: 'all', domain: 'all' },
  contract: { core: 'all', contract: 'all', ports: 'types' },
  ports: { core: 'types', domain: 'types', contract: 'types', ports: 'all' },
  gates: { core: 'all', domain: 'all', contract: 'types', ports: 'types', gates: 'all' },
  chain: { core: 'all', contract: 'types', ports: 'types', gates: 'all', chain: 'all' },
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
test('probe', () => {
  const bad = inside.filter(({ from, to, typeOnly }) => {
    const reach = table[layerOf(from)][layerOf(to)];
    return reach === undefined || (reach === 'types' && !typeOnly);
  });
  console.log(bad.map(shown).join('\n'));
  const g = inside.filter(({ from, to }) => (gateOf(from) && gateOf(to) && gateOf(from) !== gateOf(to)) || (layerOf(from)==='chain' && gateOf(to) && !to.endsWith('/index.ts')) );
  console.log(g.map(shown).join('\n'));
  console.log(all.filter(({to}) => !to.startsWith('src/')).map((i) => `${layerOf(i.from)} ${i.to}`).sort().filter((x, i, l) => l.indexOf(x) === i).join('\n'));
});
