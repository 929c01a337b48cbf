import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../core/fault.ts';

/** What redirects us by a file, as a contract allows it by name. */
export const configuredEndpoint = 'endpoint_url';

/**
 * Whether the SDK’s own files send us to another endpoint than AWS’s: they do what a variable does, and can be planted as
 * easily (L14). Files that a variable names are refused or allowed with that variable, so the usual places are read.
 * Throws FILE_UNREADABLE where one is there and cannot be looked at.
 */
export function configuredEndpoints(environment: Readonly<Record<string, string | undefined>>): string[] {
  const folder = join(environment['HOME'] || homedir(), '.aws');
  const named = [environment['AWS_CONFIG_FILE'], environment['AWS_SHARED_CREDENTIALS_FILE']];
  const paths = [join(folder, 'config'), join(folder, 'credentials'), ...named.filter((path) => path !== undefined)];
  return paths.some(redirects) ? [configuredEndpoint] : [];
}

function redirects(path: string): boolean {
  return /^\s*endpoint_url\s*=/m.test(textOf(path));
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return '';
    throw new Fault('FILE_UNREADABLE', { message: `${path} cannot be read (${code})`, cause });
  }
}
