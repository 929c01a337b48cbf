import { parse } from 'smol-toml';

/** A command that installing the project would make. */
export interface ProjectScript {
  readonly name: string;
  readonly line: number;
}

/** The `[project.scripts]` of a pyproject.toml (PEP 621). A file that is no TOML declares none. */
export function projectScripts(text: string): ProjectScript[] {
  const project = tableIn(parsed(text), 'project');
  return Object.keys(tableIn(project, 'scripts')).map((name) => ({ name, line: lineOf(text, name) }));
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return {};
  }
}

function tableIn(value: unknown, name: string): Record<string, unknown> {
  const table: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof table === 'object' && table !== null ? (table as Record<string, unknown>) : {};
}

function lineOf(text: string, name: string): number {
  return 1 + text.split('\n').findIndex((line) => line.trimStart().replace(/^"/, '').startsWith(name));
}
