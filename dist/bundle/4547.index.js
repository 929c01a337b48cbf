export const id = 4547;
export const ids = [4547,4491];
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
// EXTERNAL MODULE: ./lib/contract/profiles/p-1.js + 1 modules
var p_1 = __webpack_require__(9803);
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

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ p1RollUps),
  d: () => (/* binding */ p1Rules)
});

;// CONCATENATED MODULE: ./lib/contract/profiles/p-1-taxonomy.js
/** The taxonomy of packaging readiness, P(-1): which reason codes each blocker stands for. Severity is S1 unless said. */
const taxonomy = [
    { id: 'M1A-B1', owner: 'A', codes: ['CONTEXT_STRATEGY_AMBIGUOUS'] },
    {
        id: 'M1A-B2',
        owner: 'A',
        level: 'block',
        codes: [
            'CONTEXT_INCLUDE_MISSING',
            'CONTEXT_EXCLUDE_REACHED',
            'CONTEXT_INCLUDE_EXCLUDED',
            'CONTEXT_FILE_OUTSIDE_ALLOWLIST',
            'CONTEXT_FILE_UNUSED',
            'CONTEXT_FILE_HOLLOW',
            'CONTEXT_COPY_OUTSIDE_ALLOWLIST',
            'CONTEXT_BUILD_WOULD_FAIL',
            'CONTEXT_UNRESOLVED',
            'CONTEXT_IGNORE_FILE_AMBIGUOUS',
            'CONTEXT_NAME_UNREADABLE',
            'CONTEXT_TOO_LARGE',
            'CONTEXT_EMPTY',
            'DOCKERFILE_MISSING',
            'REPOSITORY_EMPTY',
        ],
    },
    { id: 'M1A-B2', severity: 'S3', owner: 'A', codes: ['CONTEXT_DEAD_PATTERN', 'CONTEXT_ACCEPTANCE_UNUSED'] },
    { id: 'M1A-B3', owner: 'A', codes: ['ENTRYPOINT_LANE_EMPTY'] },
    {
        id: 'M1A-B4',
        owner: 'A',
        codes: ['CONTEXT_BROAD_COPY', 'CONTEXT_DEFAULT_DENY_MISSING', 'CONTEXT_PARENT_REOPENED'],
    },
    {
        id: 'M1-B1',
        owner: 'A',
        codes: ['HANDLE_INVALID', 'HANDLE_UNPINNED', 'HANDLE_UNKNOWN', 'DIGEST_REPOSITORY_UNRESOLVED'],
    },
    {
        id: 'M1-B2',
        owner: 'B',
        codes: [
            'ENTRYPOINT_MATRIX_EMPTY',
            'ENTRYPOINT_HANDLE_UNCOVERED',
            'ENTRYPOINT_HANDLE_UNKNOWN',
            'ENTRYPOINT_DUPLICATE_ROW',
            'ENTRYPOINT_PROGRAM_MISSING',
            'ENTRYPOINT_IMPORT_ERROR',
            'ENTRYPOINT_USAGE_ERROR',
            'ENTRYPOINT_NONZERO_EXIT',
            'ENTRYPOINT_SIGNALLED',
            'ENTRYPOINT_TIMED_OUT',
            'ENTRYPOINT_OUT_OF_MEMORY',
            'ENTRYPOINT_NOT_EXECUTABLE',
            'ENTRYPOINT_PLATFORM_MISMATCH',
            'ENTRYPOINT_NOT_STARTED',
            'ENTRYPOINT_ARGUMENT_UNPROVEN',
            'ENTRYPOINT_PLATFORM_UNRUN',
            'ENTRYPOINT_OUTPUT_TRUNCATED',
            'ENTRYPOINT_OUTPUT_MISMATCH',
            'ENTRYPOINT_EXIT_UNEXPECTED',
            'ENTRYPOINT_IMAGE_MISSING',
            'ENTRYPOINT_ENGINE_LOST',
            'ENTRYPOINT_OUTPUT_SECRET',
            'ENTRYPOINT_STATIC_UNRESOLVED',
            'ENGINE_REFUSED',
            'SNAPSHOT_INCOMPLETE',
            'ENGINE_UNREACHABLE',
            'IMAGE_OUT_OF_REACH',
        ],
    },
    {
        id: 'M1-B2',
        severity: 'S3',
        owner: 'B',
        codes: ['ENTRYPOINT_PROVIDED_ELSEWHERE', 'ENTRYPOINT_OPTIONAL_ARGUMENT_GONE'],
    },
    {
        id: 'M1C-B1',
        owner: 'C',
        codes: [
            'PROVENANCE_FIELD_MISSING',
            'PROVENANCE_DIGEST_MALFORMED',
            'PROVENANCE_CONFIG_DIGEST_MALFORMED',
            'PROVENANCE_LAYER_DIGEST_MALFORMED',
        ],
    },
    {
        id: 'M1C-B2',
        owner: 'C',
        codes: [
            'PROVENANCE_RUN_LINKAGE',
            'EVIDENCE_UNWRITABLE',
            'EVIDENCE_INDEX_INCOMPLETE',
            'EVIDENCE_IN_CONTEXT',
            'STORE_DENIED',
            'STORE_UNREACHABLE',
            'STORE_UNFIT',
        ],
    },
    {
        id: 'M1C-B3',
        owner: 'C',
        codes: [
            'DIGEST_MISMATCH',
            'DIGEST_TAG_MUTABLE',
            'DIGEST_TAG_PATTERN',
            'DIGEST_CONVENIENCE_TAG',
            'DIGEST_PLATFORM_MISSING',
            'PROVENANCE_TAG_PATTERN',
            'PROVENANCE_GIT_SHA_MARKER',
            'PROVENANCE_OCI_ANCHOR',
            'PROVENANCE_REGISTRY_DIGEST',
            'IMAGE_LOAD_MISMATCH',
            'REGISTRY_NOT_FOUND',
            'REGISTRY_TAG_EXISTS',
            'PUBLISH_REFUSED',
        ],
    },
    {
        id: 'M1C-B4',
        owner: 'C',
        codes: [
            'IMAGE_MALFORMED',
            'IMAGE_UNSUPPORTED',
            'EVIDENCE_UNREADABLE',
            'EVIDENCE_MALFORMED',
            'BUILD_FAILED',
            'NOTHING_EXAMINED',
        ],
    },
    {
        id: 'M1C-B5',
        owner: 'C',
        codes: [
            'REGISTRY_DENIED',
            'REGISTRY_UNREACHABLE',
            'REGISTRY_PROTOCOL',
            'DIGEST_REGISTRY_DENIED',
            'CALLER_REFUSED',
            'CALLER_UNEXPECTED',
            'CALLER_SESSION_ENDING',
            'CALLER_UNKNOWN',
        ],
    },
    {
        id: 'M1D-B1',
        owner: 'D',
        codes: [
            'SECRET_DOCKERFILE_VARIABLE',
            'SECRET_DOCKERFILE_COPY',
            'SECRET_BUILD_SECRET_UNDECLARED',
            'SECRET_BANNED_NAME',
            'SECRET_BANNED_CONTENT',
            'SECRET_IN_IMAGE',
            'EVIDENCE_HOLDS_SECRET',
        ],
    },
    {
        id: 'M1D-B2',
        owner: 'D',
        codes: ['SECRET_WORKFLOW_STATIC_CREDENTIAL', 'SECRET_WORKFLOW_LEAK', 'ENVIRONMENT_REDIRECTED', 'CALLER_KEY_STATIC'],
    },
    { id: 'M1D-B2', owner: 'D', level: 'block', codes: ['SECRET_WORKFLOW_TAKES_ALL'] },
    {
        id: 'M1D-B3',
        owner: 'D',
        codes: [
            'SECRET_REQUIRED_PATH_MISSING',
            'SECRET_REQUIRED_PATH_ABSENT',
            'SECRET_STORE_DENIED',
            'SECRET_STORE_UNREACHABLE',
        ],
    },
    { id: 'M1D-B4', owner: 'D', codes: ['SECRET_FILE_UNSCANNED', 'SECRET_WORKFLOW_UNREADABLE'] },
    { id: 'M1D-B4', severity: 'S3', owner: 'D', codes: ['SECRET_SCAN_EXCEPTED', 'SECRET_EXCEPTION_UNUSED'] },
    {
        id: 'M1D-B5',
        owner: 'D',
        codes: [
            'INTERNAL',
            'INTERRUPTED',
            'FILE_MISSING',
            'FILE_UNREADABLE',
            'FILE_UNWRITABLE',
            'FILE_NOT_A_FILE',
            'FILE_NOT_UTF8',
            'PROCESS_NOT_FOUND',
            'PROCESS_FAILED',
            'PROCESS_TIMED_OUT',
        ],
    },
    {
        id: 'M1E-B1',
        owner: 'E',
        codes: [
            'PROVENANCE_BUILD_DRIVER',
            'CLOSURE_GATE_NOT_PASSED',
            'CLOSURE_REHEARSAL',
            'CLOSURE_REHEARSED_ANSWER',
            'GIT_UNAVAILABLE',
            'GIT_FAILED',
            'CONTRACT_MISSING',
            'CONTRACT_INVALID',
            'CONTRACT_OUTSIDE',
            'USAGE',
        ],
    },
    { id: 'M1E-B2', severity: 'S2', owner: 'E', codes: ['CONTRACT_AMBIGUOUS'] },
    {
        id: 'M1E-B3',
        owner: 'E',
        codes: [
            'CLOSURE_OBJECT_MISSING',
            'CLOSURE_OBJECT_MALFORMED',
            'CLOSURE_OBJECT_UNREADABLE',
            'CLOSURE_RUN_MIXED',
            'CLOSURE_COMMIT_MIXED',
            'CLOSURE_DIGEST_MIXED',
            'CLOSURE_CONTRACT_MIXED',
            'CLOSURE_VERDICT_WRONG',
            'CLOSURE_ENTRYPOINTS_STATIC',
            'EVIDENCE_EXISTS',
            'EVIDENCE_ALTERED',
            'GATE_BLOCKED',
        ],
    },
    { id: 'M1E-B4', severity: 'S2', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_EXPIRED', 'CLOSURE_ACCEPTANCE_REFUSED'] },
    { id: 'M1E-B5', severity: 'S3', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_UNUSED'] },
];

;// CONCATENATED MODULE: ./lib/contract/profiles/p-1.js

/** Reason code to rule. */
const p1Rules = new Map(taxonomy.flatMap(({ id, severity = 'S1', owner, codes, level }) => codes.map((code) => [
    code,
    level ? { id, severity, owner, level } : { id, severity, owner },
])));
/** Roll-ups take the worst severity of the ids below them. */
const p1RollUps = [
    { id: 'M1-B3', below: 'M1C-B' },
    { id: 'M1-B4', below: 'M1D-B' },
    { id: 'M1-B5', below: 'M1E-B' },
];


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   kI: () => (/* binding */ sha256Stream),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const shape = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && shape.test(text);
}
/** The lower-case hex SHA-256 of the bytes. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The same for bytes that come in parts. */
function sha256Stream() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
}
function digestOf(bytes) {
    return `sha256:${sha256(bytes)}`;
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

const decoder = new TextDecoder('utf-8', { fatal: true });
/** The text of a file that must be UTF-8. Throws FILE_NOT_UTF8 with the offending line. */
function decodeText(bytes, path) {
    try {
        return decoder.decode(bytes);
    }
    catch (cause) {
        const rows = Buffer.from(bytes)
            .toString('latin1')
            .split('\n')
            .map((row) => Buffer.from(row, 'latin1'));
        const line = 1 + rows.findIndex((row) => !row.equals(Buffer.from(row.toString('utf8'))));
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('FILE_NOT_UTF8', { message: `${path} is not valid UTF-8`, location: { path, line }, cause });
    }
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

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ basename),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   pD: () => (/* binding */ dirname),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/**
 * The shortest path equal to `path` by lexical processing alone, as Go's `path.Clean` defines it:
 * no doubled slashes, no `.`, no inner `..`, no trailing slash; the empty path becomes `.`.
 */
function clean(path) {
    const rooted = path.startsWith('/');
    const out = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            out.push(part);
        else if (out.length > 0 && out.at(-1) !== '..')
            out.pop();
        else if (!rooted)
            out.push('..');
    }
    return (rooted ? '/' : '') + out.join('/') || (rooted ? '/' : '.');
}
/** The parts joined and cleaned; empty parts are left out. */
function join(...parts) {
    const joined = parts.filter((part) => part !== '').join('/');
    return joined === '' ? '' : clean(joined);
}
/** Everything before the last slash, cleaned: `.` for a bare name. */
function dirname(path) {
    const cut = path.lastIndexOf('/');
    return cut < 0 ? '.' : clean(path.slice(0, cut + 1));
}
/** The last element of the path, `/` for the root. */
function basename(path) {
    const parts = path.split('/').filter((part) => part !== '');
    return parts.at(-1) ?? (path === '' ? '.' : '/');
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
