// What the rig has already needs no setting up. Where the credentials are asked for as outputs, some are there: those of nobody.
const { appendFileSync } = require('node:fs');

const credentials = { 'aws-access-key-id': 'stand-in', 'aws-secret-access-key': 'stand-in', 'aws-session-token': 'x' };
if (process.env['INPUT_OUTPUT-CREDENTIALS'] === 'true')
  for (const [name, value] of Object.entries(credentials))
    appendFileSync(process.env.GITHUB_OUTPUT, `${name}=${value}\n`);
