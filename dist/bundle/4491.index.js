export const id = 4491;
export const ids = [4491];
export const modules = {

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ configDigest)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
;// CONCATENATED MODULE: ./lib/domain/run-pin/config-digest.js


/** The field that holds the digest, and is therefore never a part of it. */
const own = 'config_digest';
/**
 * The digest of a platform configuration: SHA-256 over its canonical JSON, without the digest’s own key.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
function configDigest(fields) {
    const covered = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== own));
    return (0,digest/* digestOf */.ol)(canonicalize(covered) ?? '');
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rulesWith),
/* harmony export */   v: () => (/* binding */ builtInRules)
/* harmony export */ });
const rule = (id, pattern, keywords, example) => ({
    id,
    pattern,
    keywords,
    example: example.join(''),
});
/** The built-in rules, and a contract’s own behind them. */
function rulesWith(own) {
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
const builtInRules = [
    rule('private-key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr])*[A-Za-z0-9+/=\r\n]{16}/, ['PRIVATE KEY'], ['-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIEpAIBAAKCAQEA', letters]),
    rule('aws-access-key-id', /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/, ['AKIA', 'ASIA'], ['AK', 'IAQ7XK2MPZ7LWR4TYV']),
    rule('aws-secret-access-key', /aws_?(?:secret)?_?(?:access)?_?key["'\s:=\\]{1,8}[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/i, ['ey', 'EY', 'Ey', 'eY'], ['aws_secret_access_', 'key = ', 'wJa1rXUt2FEMI3K4MDENG5bPx6RfiCY7zEXq8mPL']),
    rule('github-token', /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{82})(?![A-Za-z0-9_])/, ['gh', 'github_pat_'], ['gh', 'p_', letters, 'abcd']),
    rule('gitlab-token', /(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/, ['glpat-'], ['gl', 'pat-', letters.slice(0, 20)]),
    rule('slack-token', /xox[abprs]-[0-9]{8,}-[A-Za-z0-9-]{16,}/, ['xox'], ['xo', 'xb-123456789012-', letters]),
    rule('stripe-key', /(?<![A-Za-z0-9_])[sr]k_live_[A-Za-z0-9]{24,}/, ['k_live_'], ['sk', '_live_', letters]),
    rule('google-api-key', /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/, ['AIza'], ['AI', 'za', letters, 'abc']),
    rule('npm-token', /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/, ['npm_'], ['np', 'm_', letters, 'abcd']),
    rule('pypi-token', /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}/, ['pypi-AgEI'], ['py', 'pi-AgEIcHlwaS5vcmc', letters, letters]),
    rule('json-web-token', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{12,}\.eyJ[A-Za-z0-9_-]{12,}\.[A-Za-z0-9_-]{20,}/, ['eyJ'], ['ey', 'JhbGciOiJIUzI1NiJ9.ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', letters]),
    rule('url-password', /[a-z][a-z0-9+.-]*:\/\/[^\s:@/"'$<>{}]*:(?!\$|\{|<|\*|password@|pass@|secret@|changeme@)[^\s:@/"'$<>{}]{6,}@[A-Za-z0-9.-]+/, ['://'], ['postgres://app:', letters.slice(0, 12), '@db.internal/app']),
];


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scanBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Every hit of the rules in the bytes, in order of rules, then lines. Bytes are read as latin-1, so that nothing is
 * undecodable; rules with the `u` flag read them as UTF-8. What looks like UTF-16 is read as that too.
 */
function scanBytes(bytes, rules, key) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const wide = readWide(buffer);
    const latin = buffer.toString('latin1');
    const text = rules.some(({ pattern }) => pattern.unicode) ? buffer.toString('utf8') : latin;
    return rules.flatMap((rule) => [
        ...hitsOf(rule.pattern.unicode ? text : latin, rule, key),
        ...(wide === undefined ? [] : hitsOf(wide, rule, key)),
    ]);
}
/** The text of bytes in UTF-16: marked as such, or beginning with two characters of ASCII in its form. */
function readWide(buffer) {
    const [a, b, c, d] = buffer;
    if (a === undefined || b === undefined)
        return undefined;
    const little = (a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0);
    const big = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== undefined && d !== 0);
    if (!little && !big)
        return undefined;
    const even = Buffer.from(buffer.subarray(0, buffer.length & ~1));
    return (big ? even.swap16() : even).toString('utf16le');
}
function hitsOf(text, { id, pattern, keywords }, key) {
    if (keywords.length > 0 && !keywords.some((word) => text.includes(word)))
        return [];
    const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    return [...text.matchAll(global)].map((match) => ({
        rule: id,
        line: lineAt(text, match.index),
        fingerprint: fingerprint(match[0], key),
    }));
}
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** HMAC-SHA256 under the key that the contract names; without a key there is none, since a plain hash can be guessed. */
function fingerprint(value, key) {
    return key === undefined ? null : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(value).digest('hex');
}


/***/ })

};
