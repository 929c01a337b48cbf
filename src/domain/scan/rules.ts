/** A content rule: what it finds, and a text that it must find, so that a rule that matches nothing is noticed (R4). */
export interface ContentRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** Every match holds one of these: a cheap first look. Empty means always look. */
  readonly keywords: readonly string[];
  /** The text is put together at run time, so that this file is no finding itself. */
  readonly example: string;
}

const rule = (id: string, pattern: RegExp, keywords: readonly string[], example: readonly string[]): ContentRule => ({
  id,
  pattern,
  keywords,
  example: example.join(''),
});

/** A rule that a contract brings: a pattern of JavaScript’s `u` flavour, and a text that it finds. */
export interface OwnRule {
  readonly id: string;
  readonly pattern: string;
  readonly example: string;
}

/** The built-in rules, and a contract’s own behind them. */
export function rulesWith(own: readonly OwnRule[]): readonly ContentRule[] {
  const added = own.map(({ id, pattern, example }) => ({
    id,
    pattern: new RegExp(pattern, 'u'),
    keywords: [],
    example,
  }));
  return [...builtInRules, ...added];
}

const letters = 'Q7xK2mPz9LwR4tYv8NcB5hJd3FgS6aEu';

/** The built-in content rules. */
export const builtInRules: readonly ContentRule[] = [
  rule(
    'private-key',
    /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr])*[A-Za-z0-9+/=\r\n]{16}/,
    ['PRIVATE KEY'],
    ['-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIEpAIBAAKCAQEA', letters],
  ),
  rule(
    'aws-access-key-id',
    /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/,
    ['AKIA', 'ASIA'],
    ['AK', 'IAQ7XK2MPZ7LWR4TYV'],
  ),
  rule(
    'aws-secret-access-key',
    /aws_?(?:secret)?_?(?:access)?_?key["'\s:=\\]{1,8}[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/i,
    ['ey', 'EY', 'Ey', 'eY'],
    ['aws_secret_access_', 'key = ', 'wJa1rXUt2FEMI3K4MDENG5bPx6RfiCY7zEXq8mPL'],
  ),
  rule(
    'github-token',
    /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{82})(?![A-Za-z0-9_])/,
    ['gh', 'github_pat_'],
    ['gh', 'p_', letters, 'abcd'],
  ),
  rule(
    'gitlab-token',
    /(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/,
    ['glpat-'],
    ['gl', 'pat-', letters.slice(0, 20)],
  ),
  rule('slack-token', /xox[abprs]-[0-9]{8,}-[A-Za-z0-9-]{16,}/, ['xox'], ['xo', 'xb-123456789012-', letters]),
  rule('stripe-key', /(?<![A-Za-z0-9_])[sr]k_live_[A-Za-z0-9]{24,}/, ['k_live_'], ['sk', '_live_', letters]),
  rule(
    'google-api-key',
    /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/,
    ['AIza'],
    ['AI', 'za', letters, 'abc'],
  ),
  rule('npm-token', /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/, ['npm_'], ['np', 'm_', letters, 'abcd']),
  rule(
    'pypi-token',
    /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}/,
    ['pypi-AgEI'],
    ['py', 'pi-AgEIcHlwaS5vcmc', letters, letters],
  ),
  rule(
    'json-web-token',
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{12,}\.eyJ[A-Za-z0-9_-]{12,}\.[A-Za-z0-9_-]{20,}/,
    ['eyJ'],
    ['ey', 'JhbGciOiJIUzI1NiJ9.ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', letters],
  ),
  rule(
    'url-password',
    /[a-z][a-z0-9+.-]*:\/\/[^\s:@/"'$<>{}]*:(?!\$|\{|<|\*|password@|pass@|secret@|changeme@)[^\s:@/"'$<>{}]{6,}@[A-Za-z0-9.-]+/,
    ['://'],
    ['postgres://app:', letters.slice(0, 12), '@db.internal/app'],
  ),
];
