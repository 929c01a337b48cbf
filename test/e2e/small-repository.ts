import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { command, commitAll } from './command.ts';

/**
 * A repository whose image is one program that needs nothing, so that it is built and pushed in a moment. `salt` is a build
 * argument that changes the image and nothing of the commit. Returns its place and its commit.
 */
export function smallRepository(folder: string, contract: string): { place: string; sha: string } {
  const place = mkdtempSync(join(folder, 'small-'));
  mkdirSync(join(place, 'app'));
  copyFileSync('/sbin/ldconfig', join(place, 'app/main'));
  commitAll(place, {
    Dockerfile: `FROM scratch\nARG salt=none\nLABEL of=${place.replaceAll('/', '-')} salt=$salt\nCOPY app/main /app/main\nENTRYPOINT ["/app/main"]\n`,
    '.dockerignore': '**\n!app/main\n',
    '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs: {}\n',
    'seaworthy.yml': contract,
  });
  return { place, sha: commitOf(place) };
}

export function commitOf(place: string): string {
  return command('git', ['-C', place, 'rev-parse', 'HEAD']).stdout.trim();
}
