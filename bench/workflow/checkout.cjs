// Stands in for actions/checkout: git puts the files of the calling repository into the folder of the job.
const { execFileSync } = require('node:child_process');

const { GITHUB_WORKSPACE: place, SEAWORTHY_BENCH_REPOSITORY: repository } = process.env;
execFileSync('git', ['clone', '--quiet', '--local', '--no-tags', '--branch=main', repository, place]);
