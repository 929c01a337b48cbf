/** Words that say it wherever they stand in a name: `PGPASSWORD`, `SECRETKEY`. */
const anywhere = /SECRETS?(?:_?KEY)?(?:_|$)|PASSWORD|PASSWD|PASSPHRASE/i;
/** Words that say it only as a word of their own: a `TOKENIZER` or a `PATH` is none. */
const asWord =
  /(?:^|_)(?:\w*TOKEN|PWD|PASS|PAT|AUTH|CREDENTIALS?|(?:API|ACCESS|PRIVATE|SIGNING|ENCRYPTION|MASTER|DEPLOY|SESSION|SSH|JWT|HMAC)_?KEY)(?:_|$)/i;
const harmless = /_(?:FILE|PATH|DIR|ARN|NAME|URL|URI|PREFIX|TTL|TIMEOUT|VERSION|ENABLED|TYPE|LENGTH|POLICY)$/i;

/** Whether a variable's name says that its value is a secret. `TOKEN_FILE` names a file; the static credentials are always secret. */
export function isSecretName(name: string, staticNames: readonly string[]): boolean {
  if (staticNames.some((known) => known.toUpperCase() === name.toUpperCase())) return true;
  return (anywhere.test(name) || asWord.test(name)) && !harmless.test(name);
}
