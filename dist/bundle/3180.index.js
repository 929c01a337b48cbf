export const id = 3180;
export const ids = [3180,7407];
export const modules = {

/***/ 1588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addExplain: () => (/* binding */ addExplain),
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/chain/catalog.js
var catalog = __webpack_require__(7373);
// EXTERNAL MODULE: ./lib/contract/nearest.js
var nearest = __webpack_require__(8008);
// EXTERNAL MODULE: ./lib/contract/profiles/p-1.js + 2 modules
var p_1 = __webpack_require__(2657);
;// CONCATENATED MODULE: ./lib/contract/profiles/p-1-meanings.js
/** What the ids mean. */
const p1Meanings = new Map([
    ['M1A-B1', 'image strategy ambiguous'],
    ['M1A-B2', 'include/exclude manifest incomplete, or the payload holds what the runtime does not need'],
    ['M1A-B3', 'learning entrypoint surfaces absent from the package'],
    ['M1A-B4', 'context policy allows broad ingestion of the repository'],
    ['M1-B1', 'ECR repository handle unresolved'],
    ['M1-B2', 'entrypoint coverage incomplete'],
    ['M1C-B1', 'provenance fields incomplete'],
    ['M1C-B2', 'evidence path or run linkage ambiguous'],
    ['M1C-B3', 'fail-closed mismatch policy violated'],
    ['M1C-B4', 'validation artifact missing or malformed'],
    ['M1C-B5', 'the role cannot push to or read from the registry'],
    ['M1-B3', 'roll-up of M1C-B*'],
    ['M1D-B1', 'secret injection risk in Dockerfile or build context'],
    ['M1D-B2', 'static credential posture missing or bypassable'],
    ['M1D-B3', 'runtime secret source mapping incomplete'],
    ['M1D-B4', 'security evidence incomplete or not executable'],
    ['M1D-B5', 'security check failed in execution'],
    ['M1-B4', 'roll-up of M1D-B*'],
    ['M1E-B1', 'build-go precondition set incomplete'],
    ['M1E-B2', 'workflow dispatch path ambiguous'],
    ['M1E-B3', 'closure evidence incomplete, inconsistent, or mixed from several runs'],
    ['M1E-B4', 'unresolved cross-lane blocker carried without acceptance'],
    ['M1E-B5', 'handoff gate ambiguous'],
    ['M1-B5', 'roll-up of M1E-B*'],
]);

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/cli/explain.js





/** `seaworthy explain CODE`: what a reason code or a blocker id means, and what to do. */
function addExplain(program, host) {
    program
        .command('explain')
        .argument('<code>', 'a reason code (CONTEXT_BROAD_COPY) or a blocker id (M1A-B4)')
        .summary('say what a reason code or blocker id means')
        .action(async (code) => {
        await host.print(explain(code.toUpperCase()));
    });
}
/** The explanation as text. Throws USAGE for a code that nobody knows. */
function explain(code) {
    const entry = catalog.catalog.find((item) => item.code === code);
    if (entry)
        return explainCode(entry);
    const meaning = p1Meanings.get(code);
    if (meaning !== undefined)
        return explainBlocker(code, meaning);
    const near = (0,nearest/* nearest */.p)(code, [...catalog.catalog.map((item) => item.code), ...p1Meanings.keys()]);
    throw new fault/* Fault */.vC('USAGE', {
        message: `no reason code or blocker id is called ${code}`,
        fix: near === undefined ? 'Read docs/reason-codes.md.' : `Did you mean ${near}?`,
    });
}
function explainCode(entry) {
    const { code, gate, title, why, fix } = entry;
    const rule = p_1/* p1Rules */.d.get(code);
    const inProfile = rule ? `; in the p-1 profile ${rule.id} (${rule.severity}, lane ${rule.owner})` : '';
    const lines = [
        code,
        '',
        `  what    ${title}`,
        `  why     ${why}`,
        `  fix     ${fix}`,
        `  gate    ${gate ?? 'any'}`,
        `  counts  ${countsAs(entry)}${inProfile}`,
        `  re-run  ${rerunOf(entry)}`,
    ];
    return `${lines.join('\n')}\n`;
}
function countsAs({ kind, level, rerun }) {
    if (kind === 'fault' || rerun === 'may-help')
        return 'ERROR';
    return level === 'warn' ? 'a warning' : 'FAIL, or ERROR where it cannot be decided';
}
function rerunOf({ rerun }) {
    return rerun === 'may-help' ? 'may help' : 'does not help by itself';
}
function explainBlocker(id, meaning) {
    const behind = catalog.catalog.filter(({ code }) => p_1/* p1Rules */.d.get(code)?.id === id);
    const listed = behind.flatMap((entry) => [
        '',
        `  ${entry.code} (${p_1/* p1Rules */.d.get(entry.code)?.severity ?? 'S1'}, gate ${entry.gate ?? 'any'}; a re-run ${rerunOf(entry)})`,
        `    what  ${entry.title}`,
        `    fix   ${entry.fix}`,
    ]);
    const list = behind.length > 0 ? ['Reason codes behind it:', ...listed] : ['It is a roll-up of the blockers below it.'];
    return `${[id, '', `  ${meaning}`, '', ...list].join('\n')}\n`;
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tokenMatcher),
/* harmony export */   SJ: () => (/* binding */ fillTokens),
/* harmony export */   k8: () => (/* binding */ tokensOf)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

/** Every `{token}` of a pattern. */
function tokensOf(pattern) {
    return [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}
/** The pattern with its tokens replaced. A token without a value is a Fault: a half-filled name would be a wrong one. */
function fillTokens(pattern, values) {
    return pattern.replace(/\{([^{}]*)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('HANDLE_UNKNOWN', { message: `${pattern} needs {${name}}, which has no value here` });
        return value;
    });
}
/** A regular expression for what a pattern can become, each token by its own shape. */
function tokenMatcher(pattern, shapes) {
    const source = pattern.replace(/\{([^{}]*)\}|[\s\S]/g, (part, name) => name === undefined ? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : `(${shapes[name] ?? '.+'})`);
    return new RegExp(`^${source}$`, 'u');
}


/***/ }),

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
