/** Words that say it wherever they stand in a name: `PGPASSWORD`, `SECRETKEY`. */
const anywhere = /SECRETS?(?:_?KEY)?\d*(?:_|$)|PASSWORD|PASSWD|PASSPHRASE|API_?KEY/i;
/** Words that say it only as a word of their own: a `TOKENIZER` or a `PATH` is none. */
const asWord =
  /(?:^|_)(?:\w*TOKEN|PWD|(?:DB|USER|ROOT|ADMIN|MYSQL|PG|POSTGRES|REDIS|SMTP|MAIL)?PASS|PAT|AUTH|CREDENTIALS?|(?:ACCESS|PRIVATE|SIGNING|ENCRYPTION|MASTER|DEPLOY|SESSION|STORAGE|ACCOUNT|SSH|JWT|HMAC)_?KEY)\d*(?:_|$)/i;
const harmless = /_(?:FILE|PATH|DIR|ARN|NAME|URL|URI|PREFIX|TTL|TIMEOUT|VERSION|ENABLED|TYPE|LENGTH|POLICY)$/i;

/** Whether a variable's name says that its value is a secret. `TOKEN_FILE` names a file; the static credentials are always secret. */
export function isSecretName(name: string, staticNames: readonly string[]): boolean {
  if (staticNames.some((known) => known.toUpperCase() === name.toUpperCase())) return true;
  return (anywhere.test(name) || asWord.test(name)) && !harmless.test(name);
}
