// Stands before the stand-in of upload-artifact or download-artifact, and notes how many bytes it moved for which job.
const { appendFileSync, readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');

require('./stand-in.js');

const { SEAWORTHY_ACT_ARTIFACTS: all, GITHUB_JOB: job, INPUT_NAME: name, INPUT_PATTERN: pattern = '' } = process.env;
const moved = name ? [name] : readdirSync(all).filter((each) => each.startsWith(pattern.replace(/\*$/, '')));
const files = moved
  .flatMap((each) => readdirSync(join(all, each), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile());
const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
const isUpload = readFileSync(join(__dirname, 'action.yml'), 'utf8').includes('name: upload-artifact');
appendFileSync(`${all}.moved`, `${JSON.stringify({ job, direction: isUpload ? 'up' : 'down', bytes })}\n`);
