// What a release of this repository needs, beside the tests.
// node scripts/release.mjs check NOTES-FILE   whether the tag GITHUB_REF_NAME may be released; writes its notes
// node scripts/release.mjs sums               the digests of everything that a user runs, as sha256sum writes them
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const publicWorkflows = ['packaging.yml', 'pr.yml'];
const shipped = ['action.yml', 'actions', 'dist', ...publicWorkflows.map((name) => `.github/workflows/${name}`)];
const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

const [command, file] = process.argv.slice(2);
if (command === 'check' && file !== undefined) await check(file);
else if (command === 'sums') process.stdout.write(sums());
else {
  console.error('node scripts/release.mjs check NOTES-FILE | sums');
  process.exitCode = 2;
}

async function check(notesFile) {
  const { notesFor, problems } = await import('./release/check.mjs');
  const tag = process.env.GITHUB_REF_NAME ?? '';
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const workflows = workflowsAt((name) => readFileSync(`.github/workflows/${name}`, 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const found = problems({
    tag,
    packageVersion: version,
    changelog,
    isOnMain: isOnMain(),
    workflows,
    before: lastRelease(tag),
  });
  for (const problem of found) console.error(`not released: ${problem}`);
  if (found.length > 0) process.exitCode = 1;
  else writeFileSync(notesFile, notesFor(changelog, version));
}

function isOnMain() {
  return succeeds('merge-base', '--is-ancestor', 'HEAD', 'refs/remotes/origin/main');
}

/** The nearest release before this one, with the workflows that it promised. */
function lastRelease(tag) {
  if (!succeeds('describe', '--tags', '--abbrev=0', '--match=v*.*.*', `--exclude=${tag}`, 'HEAD')) return undefined;
  const last = git('describe', '--tags', '--abbrev=0', '--match=v*.*.*', `--exclude=${tag}`, 'HEAD');
  return { tag: last, workflows: workflowsAt((name) => git('show', `${last}:.github/workflows/${name}`)) };
}

function workflowsAt(read) {
  return Object.fromEntries(publicWorkflows.map((name) => [name, read(name)]));
}

function succeeds(...args) {
  try {
    git(...args);
    return true;
  } catch {
    return false;
  }
}

/** Of the files that git holds: what lies around besides is not released. */
function sums() {
  const paths = git('ls-files', '-z', '--', ...shipped)
    .split('\0')
    .filter(Boolean)
    .sort();
  return paths.map((path) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${path}\n`).join('');
}
