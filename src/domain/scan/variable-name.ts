const secretive =
  /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PWD|PASSPHRASE|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SIGNING_?KEY|CREDENTIALS?|AUTH)(?:_|$)/i;
const harmless = /_(?:FILE|PATH|ARN|NAME|URL|URI|PREFIX|TTL|TIMEOUT|VERSION|ENABLED|TYPE)$/i;

/** Whether a variable's name says that its value is a secret. `TOKEN_FILE` names a file; the static credentials are always secret. */
export function isSecretName(name: string, staticNames: readonly string[]): boolean {
  if (staticNames.some((known) => known.toUpperCase() === name.toUpperCase())) return true;
  return secretive.test(name) && !harmless.test(name);
}
