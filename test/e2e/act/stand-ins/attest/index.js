const { copyFileSync } = require('node:fs');
const { join } = require('node:path');

copyFileSync(process.env['INPUT_SUBJECT-CHECKSUMS'], join(process.env.SEAWORTHY_ACT_ARTIFACTS, 'attested'));
