const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

if (!process.env.AWS_ACCESS_KEY_ID) throw new Error('there are no credentials to log in with');
const [host, user, password] = (process.env.SEAWORTHY_ACT_LOGIN ?? '').split(' ');
if (!host) throw new Error('the rig names no registry');
const path = join(process.env.HOME, '.docker/config.json');
const auth = Buffer.from(`${user}:${password.replaceAll('+', ' ')}`).toString('base64');
writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), auths: { [host]: { auth } } }));
