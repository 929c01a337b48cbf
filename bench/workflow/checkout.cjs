// Stands in for actions/checkout, over git's own protocol: one commit is fetched and put in the folder of the job.
const { execFileSync } = require('node:child_process');

const { GITHUB_WORKSPACE: place, SEAWORTHY_BENCH_REPOSITORY: repository } = process.env;
const git = (...args) => execFileSync('git', ['-C', place, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
git('init', '--quiet', '--initial-branch=main');
git('fetch', '--quiet', '--no-tags', '--depth=1', `file://${repository}`, '+main:refs/remotes/origin/main');
git('checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main');
