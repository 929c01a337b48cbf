/** A rectangle of a treemap, in the units of the whole. */
export interface Tile<Leaf> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What it stands for: one leaf, or all of a folder that is too small to be cut further. */
  readonly leaves: readonly Leaf[];
  readonly path: string;
}

interface Weighed {
  readonly path: string;
  readonly size: number;
}

interface Node<Leaf> {
  readonly path: string;
  readonly weight: number;
  readonly leaves: readonly Leaf[];
  readonly children: readonly Node<Leaf>[];
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Nobody sees a smaller one. */
const smallest = 100;

/**
 * Files as areas of their sizes, folders kept together: squarified treemaps, Bruls, Huizing and van Wijk, 2000. A folder whose
 * files could not be seen is one tile, so that the number of tiles follows from the area, whatever the number of files.
 */
export function treemap<Leaf extends Weighed>(leaves: readonly Leaf[], width: number, height: number): Tile<Leaf>[] {
  const root = nodeOf('', leaves, 0);
  return root.weight === 0 ? [] : tilesOf(root, { x: 0, y: 0, width, height });
}

function nodeOf<Leaf extends Weighed>(path: string, leaves: readonly Leaf[], depth: number): Node<Leaf> {
  const weight = leaves.reduce((sum, { size }) => sum + Math.max(size, 1), 0);
  const isWhole = leaves.every((leaf) => leaf.path.split('/').length <= depth);
  if (leaves.length === 1 || isWhole) return { path: leaves[0]?.path ?? path, weight, leaves, children: [] };
  const children = [...grouped(leaves, depth + 1)].map(([name, below]) => nodeOf(name, below, depth + 1));
  return { path, weight, leaves, children: children.sort((a, b) => b.weight - a.weight) };
}

/** By the first steps of their paths. */
function grouped<Leaf extends Weighed>(leaves: readonly Leaf[], steps: number): Map<string, Leaf[]> {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const name = leaf.path.split('/').slice(0, steps).join('/');
    const group = groups.get(name);
    if (group) group.push(leaf);
    else groups.set(name, [leaf]);
  }
  return groups;
}

function tilesOf<Leaf>({ path, leaves, children, weight }: Node<Leaf>, area: Area): Tile<Leaf>[] {
  const size = area.width * area.height;
  if (children.length === 0 || size < smallest) return [{ ...area, leaves, path }];
  const large = children.filter((child) => (child.weight / weight) * size >= smallest);
  const rest = children.slice(large.length);
  const nodes = rest.length > 1 ? [...large, joined(path, rest)] : children;
  return rowsOf(nodes, weight, area).flatMap(([child, place]) => tilesOf(child, place));
}

/** What is too small to be told apart is one tile of its folder. */
function joined<Leaf>(path: string, nodes: readonly Node<Leaf>[]): Node<Leaf> {
  const weight = nodes.reduce((sum, node) => sum + node.weight, 0);
  return { path, weight, leaves: nodes.flatMap((node) => node.leaves), children: [] };
}

/** Lays nodes out in rows along the shorter side, each row as long as its tiles get more square by it. */
function rowsOf<Leaf>(nodes: readonly Node<Leaf>[], total: number, area: Area): [Node<Leaf>, Area][] {
  const placed: [Node<Leaf>, Area][] = [];
  let [rest, left] = [area, total];
  for (let at = 0; at < nodes.length; ) {
    const row = rowFrom(nodes, at, (rest.width * rest.height) / left, Math.min(rest.width, rest.height));
    const weight = row.reduce((sum, node) => sum + node.weight, 0);
    placed.push(...laid(row, weight, rest, weight / left));
    rest = remaining(rest, weight / left);
    left -= weight;
    at += row.length;
  }
  return placed;
}

function rowFrom<Leaf>(nodes: readonly Node<Leaf>[], from: number, scale: number, side: number): Node<Leaf>[] {
  const row: Node<Leaf>[] = [];
  for (const node of nodes.slice(from)) {
    if (row.length > 0 && worstRatio([...row, node], scale, side) > worstRatio(row, scale, side)) break;
    row.push(node);
  }
  return row;
}

function worstRatio<Leaf>(row: readonly Node<Leaf>[], scale: number, side: number): number {
  const areas = row.map(({ weight }) => weight * scale);
  const thickness = areas.reduce((sum, area) => sum + area, 0) / side;
  return Math.max(...areas.map((area) => Math.max(thickness ** 2 / area, area / thickness ** 2)));
}

function laid<Leaf>(row: readonly Node<Leaf>[], weight: number, area: Area, share: number): [Node<Leaf>, Area][] {
  let done = 0;
  return row.map((node) => {
    const [from, part] = [done / weight, node.weight / weight];
    done += node.weight;
    return [node, area.width >= area.height ? column(area, share, from, part) : line(area, share, from, part)];
  });
}

const column = ({ x, y, width, height }: Area, share: number, from: number, part: number): Area => ({
  x,
  y: y + from * height,
  width: width * share,
  height: height * part,
});
const line = ({ x, y, width, height }: Area, share: number, from: number, part: number): Area => ({
  x: x + from * width,
  y,
  width: width * part,
  height: height * share,
});

function remaining({ x, y, width, height }: Area, share: number): Area {
  return width >= height
    ? { x: x + width * share, y, width: width * (1 - share), height }
    : { x, y: y + height * share, width, height: height * (1 - share) };
}
