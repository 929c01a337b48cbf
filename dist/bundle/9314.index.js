export const id = 9314;
export const ids = [9314];
export const modules = {

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ startProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./lib/contract/nearest.js
var nearest = __webpack_require__(8008);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/gate.js
var gate = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/cli/version.generated.js
// Generated from package.json by `npm run generate`.
const version = '0.1.0';

;// CONCATENATED MODULE: ./lib/cli/program.js





/** Every command, in the order in which the help lists them. Only the one that was asked for is loaded. */
const commands = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(665), __webpack_require__.e(7311), __webpack_require__.e(9754), __webpack_require__.e(6390), __webpack_require__.e(2593)]).then(__webpack_require__.bind(__webpack_require__, 2394))).addCheck,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(665), __webpack_require__.e(7311), __webpack_require__.e(9754), __webpack_require__.e(6390), __webpack_require__.e(208), __webpack_require__.e(5702), __webpack_require__.e(1619)]).then(__webpack_require__.bind(__webpack_require__, 1619))).addRun,
    ...Object.fromEntries(gate/* gateNames */.A.map((gate) => [gate, () => gateCommand(gate)])),
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(2514)]).then(__webpack_require__.bind(__webpack_require__, 2514))).addInit,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(4337), __webpack_require__.e(665), __webpack_require__.e(7311), __webpack_require__.e(9754), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 1588))).addExplain,
    'aws-policy': async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(7844)]).then(__webpack_require__.bind(__webpack_require__, 7844))).addAwsPolicy,
    schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7636), __webpack_require__.e(5111)]).then(__webpack_require__.bind(__webpack_require__, 5111))).addSchema,
};
/** Runs one command line. Wrong usage has been told already, and exits with 2. */
async function startProgram(argv, host) {
    try {
        await (await buildProgram(argv, host)).parseAsync([...argv], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        process.exitCode = error.exitCode === 0 ? 0 : 2;
    }
}
async function buildProgram(argv, host) {
    const program = new esm/* Command */.uB('seaworthy')
        .description('Proves that a container image is ready to ship, gate by gate, and fails closed.')
        .addHelpText('after', '\nExit codes: 0 PASS, 1 FAIL, 2 ERROR (something could not be decided, or wrong usage).\n')
        .version(version, '--version', 'print the version')
        .showSuggestionAfterError()
        .exitOverride();
    for (const name of wanted(argv))
        (await commands[name]?.())?.(program, host);
    addHelp(program);
    describeAll(program);
    return program;
}
/** The command that the first word names; all of them where help, or a guess at a mistyped name, has to list them. */
function wanted([first = '']) {
    if (first === '--version')
        return [];
    return Object.hasOwn(commands, first) ? [first] : Object.keys(commands);
}
/** `help`, of which a word that is no command is an error like everywhere else. */
function addHelp(program) {
    program
        .helpCommand(false)
        .command('help')
        .argument('[command...]', 'a command, and a command of it')
        .summary('display help for command')
        .action((words) => {
        const found = words.reduce((parent, word) => {
            const child = parent.commands.find((command) => command.name() === word);
            if (child)
                return child;
            const near = (0,nearest/* nearest */.p)(word, parent.commands.map((command) => command.name()));
            throw new fault/* Fault */.vC('USAGE', {
                message: `there is no command ${words.join(' ')}`,
                fix: near === undefined ? 'Read `seaworthy --help`.' : `Did you mean ${near}?`,
            });
        }, program);
        found.outputHelp();
    });
}
/** A command’s own help says at least what the list of commands says of it. */
function describeAll(command) {
    const summary = command.summary();
    if (command.description() === '' && summary !== '')
        command.description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);
    for (const child of command.commands) {
        child.helpCommand(false);
        describeAll(child);
    }
}
/** What the command of a gate can do beside `run`. */
const extras = {
    closure: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(665), __webpack_require__.e(7311), __webpack_require__.e(9754), __webpack_require__.e(6390), __webpack_require__.e(208), __webpack_require__.e(5702), __webpack_require__.e(6380)]).then(__webpack_require__.bind(__webpack_require__, 6380))).addClosureCommands,
    entrypoints: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(665), __webpack_require__.e(7311), __webpack_require__.e(8346), __webpack_require__.e(3591)]).then(__webpack_require__.bind(__webpack_require__, 3591))).addEntrypointCommands,
    evidence: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(665), __webpack_require__.e(7311), __webpack_require__.e(9754), __webpack_require__.e(6175)]).then(__webpack_require__.bind(__webpack_require__, 6175))).addEvidenceCommands,
    'image-digest': async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(665), __webpack_require__.e(7311), __webpack_require__.e(9754), __webpack_require__.e(6390), __webpack_require__.e(208), __webpack_require__.e(8346), __webpack_require__.e(6032)]).then(__webpack_require__.bind(__webpack_require__, 6032))).addImageCommands,
    provenance: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(635)]).then(__webpack_require__.bind(__webpack_require__, 635))).addProvenanceCommands,
};
async function gateCommand(gate) {
    const { addGate } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(5100), __webpack_require__.e(4337), __webpack_require__.e(7636), __webpack_require__.e(4331), __webpack_require__.e(665), __webpack_require__.e(8346)]).then(__webpack_require__.bind(__webpack_require__, 5965));
    const addExtras = await extras[gate]?.();
    return (program, host) => {
        const group = addGate(program, host, gate);
        addExtras?.(group, host);
    };
}


/***/ }),

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that a misspelt one most likely stands for; undefined where none is near. */
function nearest(word, known) {
    const scored = known.map((candidate) => ({
        candidate,
        distance: distance(word.toLowerCase(), candidate.toLowerCase()),
    }));
    const [best] = scored.sort((a, b) => a.distance - b.distance);
    return best && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined;
}
/** Levenshtein distance: the number of single-character edits. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, charA] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, charB] of [...b].entries())
            next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (charA === charB ? 0 : 1)));
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileOf)
/* harmony export */ });
/* harmony import */ var _profiles_p_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2657);

/** A wrong digest, a found secret and evidence that does not hold together are never accepted, nor made a warning (L12). */
const neverAcceptable = new Set([
    'CLOSURE_OBJECT_MISSING',
    'CLOSURE_OBJECT_MALFORMED',
    'CLOSURE_OBJECT_UNREADABLE',
    'CLOSURE_RUN_MIXED',
    'CLOSURE_COMMIT_MIXED',
    'CLOSURE_CONTRACT_MIXED',
    'CLOSURE_DIGEST_MIXED',
    'CLOSURE_VERDICT_WRONG',
    'CLOSURE_GATE_NOT_PASSED',
    'CLOSURE_ENTRYPOINTS_STATIC',
    'CLOSURE_REHEARSAL',
    'EVIDENCE_INDEX_INCOMPLETE',
    'DIGEST_MISMATCH',
    'PROVENANCE_REGISTRY_DIGEST',
    'PROVENANCE_OCI_ANCHOR',
    'SECRET_BANNED_CONTENT',
    'SECRET_IN_IMAGE',
    'EVIDENCE_HOLDS_SECRET',
]);
/** The taxonomy in force: the contract's own rules over its profile's, over the plain one, where the id is the code. */
function profileOf(name, own) {
    return {
        name: name ?? null,
        rule: (code) => ({ ...(name === 'p-1' ? p1Rule(code) : plainRule(code)), ...defined(own[code]) }),
        rollUps: name === 'p-1' ? _profiles_p_1_js__WEBPACK_IMPORTED_MODULE_0__/* .p1RollUps */ .z : [],
        neverAcceptable,
    };
}
function plainRule(code) {
    return { id: code, severity: 'S1', owner: 'unassigned' };
}
/** A meta test proves that every code is mapped; a code from elsewhere is a security check that failed in execution. */
function p1Rule(code) {
    return _profiles_p_1_js__WEBPACK_IMPORTED_MODULE_0__/* .p1Rules */ .d.get(code) ?? { id: 'M1D-B5', severity: 'S1', owner: 'D' };
}
function defined(rule) {
    return Object.fromEntries(Object.entries(rule ?? {}).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 2657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ p1RollUps),
  d: () => (/* binding */ p1Rules)
});

;// CONCATENATED MODULE: ./lib/contract/profiles/p-1-closure.js
/** Subphase E of P(-1): the closure of a run. */
const closureTaxonomy = [
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
            'CLOSURE_CONTRACT_LOOSENED',
            'BASE_UNREADABLE',
            'USAGE',
        ],
    },
    {
        id: 'M1E-B2',
        severity: 'S2',
        owner: 'E',
        codes: [
            'CONTRACT_AMBIGUOUS',
            'CLOSURE_WORKFLOW_UNREADY',
            'JOB_UNREADABLE',
            'JOB_PRIVILEGED_FORK',
            'API_REFUSED',
            'API_UNREACHABLE',
        ],
    },
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
            'PLAN_MALFORMED',
            'PLAN_FOREIGN',
            'NEEDS_MALFORMED',
            'CLOSURE_JOB_NOT_PASSED',
            'CLOSURE_ATTEMPT_LATER',
            'GATE_BLOCKED',
        ],
    },
    { id: 'M1E-B4', severity: 'S2', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_EXPIRED', 'CLOSURE_ACCEPTANCE_REFUSED'] },
    { id: 'M1E-B5', severity: 'S3', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_UNUSED'] },
];

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
    ...closureTaxonomy,
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

/***/ 3577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number with its noun: `1 file`, `2 files`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


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

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * Names come from outside and are hostile (L10): each place that shows one has its own way to make it harmless.
 */
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * One line of plain text: control, bidirectional and invisible characters become visible escapes, and so do the marks
 * that begin a workflow command (`::`, `##[`), which a runner obeys in any log. The colons of an ARN stay: with letters
 * before them they begin none, and a person pastes it.
 */
function plain(text) {
    return text
        .replace(controls, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`)
        .replace(/(?<!arn:aws[a-z-]*:[a-z0-9-]{1,20}:?)::/g, ':\\u{3a}')
        .replace(/##\[/g, '##\\u{5b}');
}
/** Inline Markdown for a GitHub summary: nothing in the text can open a tag, a link, a table cell, code or a mention. */
function markdown(text) {
    return plain(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~@:]/g, (char) => `&#${char.codePointAt(0)};`);
}
/** Text or a quoted attribute of HTML and XML: nothing in it can open a tag, end the quotes, hide, or be no character at all. */
function html(text) {
    const entities = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
        "'": '&#39;',
    };
    return text
        .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`)
        .replace(/[&<>"']/g, (char) => entities[char] ?? '');
}
/** The text cut to `limit` characters, the cut announced (L6). */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const note = `… (${text.length} characters)`;
    return text.slice(0, Math.max(0, limit - note.length)) + note;
}


/***/ }),

/***/ 8651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ Faults),
/* harmony export */   RP: () => (/* binding */ faultsIn),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4407);

/** The one error of this house: something kept us from deciding. Adapters turn every foreign exception into one at the border. */
class Fault extends Error {
    code;
    fix;
    rerun;
    location;
    constructor(code, detail) {
        super(detail.message, { cause: detail.cause });
        this.name = 'Fault';
        this.code = code;
        this.fix = detail.fix ?? _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faults */ .e[code].fix;
        this.rerun = detail.rerun ?? _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faults */ .e[code].rerun;
        this.location = detail.location;
    }
}
/** Several faults of one reading, reported at once. */
class Faults extends Error {
    faults;
    constructor(list) {
        super(list.map((fault) => fault.message).join('\n'));
        this.name = 'Faults';
        this.faults = list;
    }
}
/** Every fault in what was thrown. What nobody foresaw becomes `INTERNAL`, with its cause: never a verdict, never silence. */
function faultsIn(thrown) {
    if (thrown instanceof Faults)
        return thrown.faults;
    if (thrown instanceof Fault)
        return [thrown];
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return [new Fault('INTERNAL', { message, cause: thrown })];
}


/***/ }),

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ faults)
});

;// CONCATENATED MODULE: ./lib/core/faults/evidence.js
/** What keeps us from keeping evidence, or from reading it. */
const evidenceFaults = {
    EVIDENCE_UNWRITABLE: {
        title: 'The evidence folder cannot be written',
        why: 'A verdict without evidence is an opinion.',
        fix: 'Give this user the right to write there, or free some space.',
        rerun: 'will-not-help',
    },
    EVIDENCE_IN_CONTEXT: {
        title: 'The evidence folder lies inside the build context and is not ignored',
        why: 'The next build would ship this run’s evidence.',
        fix: 'Ignore the folder, or choose another with `--evidence-dir`.',
        rerun: 'will-not-help',
    },
    EVIDENCE_EXISTS: {
        title: 'This run has written that object already, with another content',
        why: 'Evidence is never overwritten.',
        fix: 'Start a new run.',
        rerun: 'will-not-help',
    },
    EVIDENCE_HOLDS_SECRET: {
        title: 'An evidence object would hold a secret',
        why: 'Evidence is kept and shown; a secret in it is leaked.',
        fix: 'Find out how the value came into a name or an output.',
        rerun: 'will-not-help',
    },
    EVIDENCE_UNREADABLE: {
        title: 'Evidence of this run cannot be read',
        why: 'Cannot look is not "nothing there".',
        fix: 'Check the folder’s rights.',
        rerun: 'may-help',
    },
    STORE_DENIED: {
        title: 'The evidence store refuses this role',
        why: 'Evidence that cannot be kept or read back proves nothing.',
        fix: 'Give the role the permission that the message names.',
        rerun: 'will-not-help',
    },
    STORE_UNREACHABLE: {
        title: 'The evidence store cannot be reached',
        why: 'What was not kept is not proven.',
        fix: 'Look at the network and at the status of the service.',
        rerun: 'may-help',
    },
    STORE_UNFIT: {
        title: 'The evidence store is not as the contract wants it',
        why: 'Evidence that somebody can overwrite or that expires early is none.',
        fix: 'Change the bucket as the message says, or the contract.',
        rerun: 'will-not-help',
    },
    EVIDENCE_ALTERED: {
        title: 'A committed pack is not what was committed',
        why: 'Somebody changed, added or removed something after the decision.',
        fix: 'Start a new run; find out who can write to the store.',
        rerun: 'will-not-help',
    },
    SECRET_STORE_DENIED: {
        title: 'The store of secrets refuses to say which names it has',
        why: 'A name that could not be looked for is not known to exist.',
        fix: 'Give the role the permission that the message names; no right to read a value is needed.',
        rerun: 'will-not-help',
    },
    SECRET_STORE_UNREACHABLE: {
        title: 'The store of secrets cannot be reached',
        why: 'A name that could not be looked for is not known to exist.',
        fix: 'Look at the network and at the status of the service.',
        rerun: 'may-help',
    },
    CALLER_REFUSED: {
        title: 'AWS does not take the credentials of this step, or there are none',
        why: 'Nothing on AWS can be looked at.',
        fix: 'Log in by OIDC before this step: `permissions: id-token: write` and a role to assume.',
        rerun: 'will-not-help',
    },
    CALLER_KEY_STATIC: {
        title: 'The credentials are a long-term key, and the contract takes sessions of a role only',
        why: 'A key that lives for ever is stolen once and used for ever.',
        fix: 'Assume a role by OIDC, and delete the key.',
        rerun: 'will-not-help',
    },
    CALLER_UNEXPECTED: {
        title: 'The caller is not of the account or role that the contract names',
        why: 'Another role can do other things, and its evidence would be somebody else’s.',
        fix: 'Assume the role that the contract names, or correct `aws` in the contract.',
        rerun: 'will-not-help',
    },
    CALLER_SESSION_ENDING: {
        title: 'The session has expired or ends before the work is done',
        why: 'A run that loses its rights in the middle leaves half of its evidence.',
        fix: 'Assume the role again right before this step, for longer.',
        rerun: 'may-help',
    },
    CALLER_UNKNOWN: {
        title: 'AWS cannot be asked who we are',
        why: 'Credentials that were not looked at are not known to be of a role.',
        fix: 'Look at the network and at the status of the service.',
        rerun: 'may-help',
    },
    EVIDENCE_MALFORMED: {
        title: 'A stored object is no JSON object',
        why: 'What it says cannot be read, so nothing rests on it.',
        fix: 'Somebody changed or cut it: start a new run.',
        rerun: 'will-not-help',
    },
};

;// CONCATENATED MODULE: ./lib/core/faults/image.js
/** What keeps us from building, reading or moving an image. */
const imageFaults = {
    ENGINE_UNREACHABLE: {
        title: 'No container engine answers',
        why: 'What runs in the image cannot be seen.',
        fix: 'Start the engine, or point DOCKER_HOST at it and allow that in the contract.',
        rerun: 'may-help',
    },
    ENGINE_REFUSED: {
        title: 'The container engine refuses what a run needs',
        why: 'What runs in the image cannot be seen.',
        fix: 'Read its words, and bring the engine to a version that is supported.',
        rerun: 'may-help',
    },
    SNAPSHOT_INCOMPLETE: {
        title: 'Not every program of the image told its commands and arguments',
        why: 'Half a surface would look like a loss when it is compared.',
        fix: 'Ask `seaworthy entrypoints run` why, and take the snapshot when every row passes.',
        rerun: 'may-help',
    },
    BUILD_FAILED: {
        title: 'The image build failed',
        why: 'There is no image to judge.',
        fix: 'Read the engine’s last lines.',
        rerun: 'will-not-help',
    },
    IMAGE_MALFORMED: {
        title: 'An image layout, archive or manifest is malformed',
        why: 'Its digest would name something else than its content.',
        fix: 'Build or fetch it again.',
        rerun: 'will-not-help',
    },
    IMAGE_UNSUPPORTED: {
        title: 'An image uses a form that cannot be read here',
        why: 'What cannot be read is not proven.',
        fix: 'Run on Node 22.15 or newer, or build the image in a form that OCI defines.',
        rerun: 'will-not-help',
    },
    IMAGE_OUT_OF_REACH: {
        title: 'A prebuilt image lies in a registry, and an offline command looks at none',
        why: 'What was not looked at is not proven.',
        fix: 'Ask `seaworthy run`, or name an archive under `image.prebuilt.archive`.',
        rerun: 'will-not-help',
    },
    IMAGE_LOAD_MISMATCH: {
        title: 'The engine holds another image than the one that was built',
        why: 'What was judged would not be what ships.',
        fix: 'Load the archive again on an engine that keeps its digest.',
        rerun: 'will-not-help',
    },
    REGISTRY_UNREACHABLE: {
        title: 'The registry does not answer',
        why: 'What it holds cannot be seen.',
        fix: 'Check the address and the network.',
        rerun: 'may-help',
    },
    REGISTRY_DENIED: {
        title: 'The registry refuses this caller',
        why: 'What may not be read is not proven.',
        fix: 'Give the role the right that is missing.',
        rerun: 'will-not-help',
    },
    REGISTRY_NOT_FOUND: {
        title: 'The registry does not know this tag or digest',
        why: 'What is not there cannot ship.',
        fix: 'Push it first, or correct the reference.',
        rerun: 'will-not-help',
    },
    REGISTRY_TAG_EXISTS: {
        title: 'The tag exists already with another digest',
        why: 'An immutable tag names one digest for ever.',
        fix: 'Use a tag pattern with the run id, such as `git-{git_sha}-run-{ci_run_id}`.',
        rerun: 'will-not-help',
    },
    PUBLISH_REFUSED: {
        title: 'An archive may not be published under the tag of this commit',
        why: 'A tag that names a commit promises that the image was built from it and judged.',
        fix: 'Build and judge the archive in one run, from a clean checkout of this commit.',
        rerun: 'will-not-help',
    },
    REGISTRY_PROTOCOL: {
        title: 'The registry answered something that the protocol does not allow',
        why: 'An answer that is not understood proves nothing.',
        fix: 'Read the message, and ask the registry’s operator.',
        rerun: 'may-help',
    },
};

;// CONCATENATED MODULE: ./lib/core/faults/job.js
/** What keeps us from knowing which job, plan and base this is about. */
const jobFaults = {
    JOB_UNREADABLE: {
        title: 'The runner does not say which job this is',
        why: 'Event, commit and attempt decide what may be published; nothing of them is guessed.',
        fix: 'Run the action in a job of a workflow, with the variables that the runner sets.',
        rerun: 'will-not-help',
    },
    JOB_PRIVILEGED_FORK: {
        title: 'The code of a fork is in a job that has the rights of the base',
        why: 'Under pull_request_target and workflow_run a fork’s change runs beside the secrets and the token of the repository.',
        fix: 'Trigger the workflow by `pull_request`: the gates of a pull request need no right to write and no secret.',
        rerun: 'will-not-help',
    },
    PLAN_MALFORMED: {
        title: 'The plan of a run is malformed or was changed',
        why: 'Every job works by the contract and the run that the plan names.',
        fix: 'Hand on the folder that `closure plan` wrote, with its digest.',
        rerun: 'will-not-help',
    },
    PLAN_FOREIGN: {
        title: 'The plan belongs to another run or commit',
        why: 'All evidence of one decision is of one run, one commit and one contract.',
        fix: 'Use the plan that this run made, at the commit that it was made for.',
        rerun: 'will-not-help',
    },
    BASE_UNREADABLE: {
        title: 'What the contract was before cannot be read',
        why: 'A change of the contract counts only when it is compared with what the base says.',
        fix: 'Grant `contents: read`, or name a checkout of the base with --base.',
        rerun: 'may-help',
    },
    API_REFUSED: {
        title: 'GitHub refuses to tell what has to be looked up',
        why: 'What could not be looked at does not pass.',
        fix: 'Grant the permission that the message names to this job.',
        rerun: 'will-not-help',
    },
    API_UNREACHABLE: {
        title: 'GitHub does not answer',
        why: 'What could not be looked at does not pass.',
        fix: 'Run it again; if it stays so, see whether the runner may reach the API.',
        rerun: 'may-help',
    },
    NEEDS_MALFORMED: {
        title: 'The results of the jobs before this one cannot be read',
        why: 'A skipped job counts as passed unless somebody asks for it by name.',
        fix: 'Pass `toJSON(needs)` as the input needs, and let the job need every job of the plan.',
        rerun: 'will-not-help',
    },
};

;// CONCATENATED MODULE: ./lib/core/faults/repository.js
/** What keeps us from reading a repository, its contract, or this machine. */
const repositoryFaults = {
    INTERNAL: {
        title: 'Seaworthy failed in a way that nobody foresaw',
        why: 'A tool that hides its own defects cannot prove anything.',
        fix: 'Report it with the command, the message and the contract.',
        rerun: 'will-not-help',
    },
    USAGE: {
        title: 'The command line or an input is wrong',
        why: 'A word that is not understood could have meant anything.',
        fix: 'Read `seaworthy --help`, or the inputs in the action’s README.',
        rerun: 'will-not-help',
    },
    GATE_BLOCKED: {
        title: 'A gate could not be asked because one before it gave no answer',
        why: 'NOT_RUN is a failure: silence is never taken for consent.',
        fix: 'Mend what kept the gate before this one from an answer.',
        rerun: 'will-not-help',
    },
    NOTHING_EXAMINED: {
        title: 'A gate found nothing to look at',
        why: 'Empty never passes: a gate that examined nothing has proven nothing.',
        fix: 'Read what each check says; a part of the repository is missing, or this command is the wrong one for it.',
        rerun: 'will-not-help',
    },
    INTERRUPTED: {
        title: 'The run was interrupted',
        why: 'What was not looked at is not proven.',
        fix: 'Run it again.',
        rerun: 'may-help',
    },
    FILE_MISSING: {
        title: 'A file that is needed does not exist',
        why: 'What is not there cannot be looked at.',
        fix: 'Create the file, or correct the path that names it.',
        rerun: 'will-not-help',
    },
    FILE_UNREADABLE: {
        title: 'A file cannot be read',
        why: 'Cannot look is not "nothing there".',
        fix: 'Give this user the right to read it.',
        rerun: 'will-not-help',
    },
    FILE_UNWRITABLE: {
        title: 'A file cannot be written',
        why: 'What was to be kept is not there; nothing half-written is left in its place.',
        fix: 'Give this user the right to write there.',
        rerun: 'may-help',
    },
    FILE_NOT_A_FILE: {
        title: 'A folder stands where a file belongs, or the other way round',
        why: 'The path means something else than the contract says.',
        fix: 'Correct the path.',
        rerun: 'will-not-help',
    },
    FILE_NOT_UTF8: {
        title: 'A file that must be text is not valid UTF-8',
        why: 'Undecodable bytes can hide anything.',
        fix: 'Save the file as UTF-8.',
        rerun: 'will-not-help',
    },
    CONTRACT_MISSING: {
        title: 'There is no contract',
        why: 'Without a contract nothing says what must hold.',
        fix: 'Write one with `seaworthy init`, or try `seaworthy check --guess`.',
        rerun: 'will-not-help',
    },
    CONTRACT_AMBIGUOUS: {
        title: 'There are several contracts',
        why: 'Choosing one silently could judge the wrong image.',
        fix: 'Name one with `--contract`.',
        rerun: 'will-not-help',
    },
    CONTRACT_INVALID: {
        title: 'The contract says something that it must not or cannot say',
        why: 'An unknown key or value is a wish that nobody would check.',
        fix: 'Correct the line.',
        rerun: 'will-not-help',
    },
    CONTRACT_OUTSIDE: {
        title: 'The contract reaches outside the repository',
        why: 'What lies outside is not part of the commit that is judged.',
        fix: 'Name a path inside the repository that no link leads out of.',
        rerun: 'will-not-help',
    },
    HANDLE_INVALID: {
        title: 'A handle registry is malformed',
        why: 'A value that was guessed at is not pinned.',
        fix: 'Correct the line.',
        rerun: 'will-not-help',
    },
    HANDLE_UNPINNED: {
        title: 'A handle that is used has no pinned value',
        why: 'A placeholder would enter the evidence as if it were a decision.',
        fix: 'Pin the value in the registry.',
        rerun: 'will-not-help',
    },
    HANDLE_UNKNOWN: {
        title: 'The contract uses a handle or pattern token that nobody declares',
        why: 'It has no value.',
        fix: 'Declare it in a registry, or correct its name.',
        rerun: 'will-not-help',
    },
    DOCKERFILE_MISSING: {
        title: 'There is no Dockerfile where the contract says',
        why: 'Without it nothing says what enters the image.',
        fix: 'Create it, or correct `image.dockerfile`.',
        rerun: 'will-not-help',
    },
    REPOSITORY_EMPTY: {
        title: 'The repository holds no file',
        why: 'Empty never passes.',
        fix: 'Check out the repository first.',
        rerun: 'will-not-help',
    },
    GIT_UNAVAILABLE: {
        title: 'Git is needed and cannot answer',
        why: 'Without the commit, evidence belongs to nothing.',
        fix: 'Install git and run inside a clone.',
        rerun: 'will-not-help',
    },
    GIT_FAILED: {
        title: 'A question to git failed',
        why: 'A failed question is not an empty answer.',
        fix: 'Read git’s message.',
        rerun: 'may-help',
    },
    PROCESS_NOT_FOUND: {
        title: 'A program that is needed is not installed',
        why: 'What it would have answered is unknown.',
        fix: 'Install it, or put it on PATH.',
        rerun: 'will-not-help',
    },
    PROCESS_FAILED: {
        title: 'A program failed',
        why: 'Its answer is unknown.',
        fix: 'Read its message.',
        rerun: 'may-help',
    },
    PROCESS_TIMED_OUT: {
        title: 'A program did not end in time and was killed',
        why: 'Its answer is unknown.',
        fix: 'Raise the time-out, or find out what it waits for.',
        rerun: 'may-help',
    },
    ENVIRONMENT_REDIRECTED: {
        title: 'A variable redirects us and the contract does not allow it',
        why: 'An earlier step can plant it and make us look elsewhere.',
        fix: 'Unset it, or name it under `environment.allow`.',
        rerun: 'will-not-help',
    },
};

;// CONCATENATED MODULE: ./lib/core/faults.js




/** Every way in which something can keep us from deciding. `explain`, the docs and every message are made from this. */
const faults = { ...repositoryFaults, ...imageFaults, ...evidenceFaults, ...jobFaults };


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames)
/* harmony export */ });
/** The gates, in the order in which the chain asks them. One word per gate, the same everywhere. */
const gateNames = [
    'build-context',
    'secrets',
    'entrypoints',
    'image-digest',
    'provenance',
    'closure',
    'evidence',
];


/***/ }),

/***/ 4418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
const order = ['PASS', 'FAIL', 'ERROR'];
/** The worst of the verdicts. ERROR outweighs FAIL: where something stayed undecided, so did the whole. None at all is an ERROR (L1). */
function worst(verdicts) {
    if (verdicts.length === 0)
        return 'ERROR';
    return order[Math.max(...verdicts.map((verdict) => order.indexOf(verdict)))] ?? 'ERROR';
}
/** The process exit code: 0 PASS, 1 FAIL, 2 ERROR. */
function exitCode(verdict) {
    return { PASS: 0, FAIL: 1, ERROR: 2 }[verdict];
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/** The report for a program. */
function renderJson(report) {
    const { gates, ...rest } = report;
    const shown = gates.map(({ items, ...gate }) => ({
        ...gate,
        items: items.map(({ findings, ...item }) => ({ ...item, findings })),
    }));
    return jsonText({ schema: 'seaworthy/report/v1', ...rest, gates: shown });
}
/** A value as JSON that is harmless in a log. */
function jsonText(value) {
    return `${visible(JSON.stringify(value, null, 2))}\n`;
}
/** The text with all that hides, and the mark that a runner obeys inside of a line, as JSON and quoted YAML write it (L10). */
function visible(text) {
    return text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu, escaped);
}
function escaped(char) {
    return Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 7018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);

const findingsShown = 50;
/** The report as JUnit XML, as Jenkins, GitLab and Azure read it: a suite for each gate, and what was not run as skipped. */
function renderJunit({ gates, notRun }) {
    const suites = [
        ...gates.map((gate) => suite(gate.gate, casesOf(gate))),
        ...notRun.map((gate) => suite(gate, [{ name: gate, status: 'WARN', detail: 'not run' }], true)),
    ];
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="seaworthy">\n${suites.join('')}</testsuites>\n`;
}
/** A gate is a case of its own where none of its checks and rows says why it is red. */
function casesOf({ gate, verdict, totals, items, grid }) {
    const cases = [...items.map(itemCase), ...grid.map(rowCase)];
    return cases.some(isRed) ? cases : [{ name: gate, status: verdict, detail: totals }, ...cases];
}
function itemCase({ code, status, title, reason, fix, findings, unlisted }) {
    const lines = findings.slice(0, findingsShown).map(({ subject, message, location }) => {
        const place = location ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}` : subject;
        return `${place}: ${message}`;
    });
    const left = findings.length - lines.length + unlisted;
    const rest = left > 0 ? [`and ${left} more`] : [];
    const head = reason === undefined ? title : `${title}: ${reason}`;
    return { name: code, status, detail: [head, ...lines, ...rest, `Fix: ${fix}`].map(_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj).join('\n') };
}
function rowCase({ name, mode, status, milliseconds, reason = '' }) {
    const known = status === 'PASS' || status === 'FAIL' ? status : 'ERROR';
    return { name: [name, mode].filter(Boolean).join(' '), status: known, detail: reason, milliseconds };
}
function isRed({ status }) {
    return status === 'FAIL' || status === 'ERROR';
}
function suite(name, cases, isSkipped = false) {
    const count = (status) => cases.filter((one) => one.status === status).length;
    const head = `tests="${cases.length}" failures="${count('FAIL')}" errors="${count('ERROR')}" skipped="${isSkipped ? cases.length : 0}"`;
    const body = cases.map((one) => testcase(name, one, isSkipped)).join('');
    return `  <testsuite name="${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name)}" ${head}>\n${body}  </testsuite>\n`;
}
function testcase(suiteName, { name, status, detail, milliseconds }, isSkipped) {
    const time = milliseconds === undefined ? '' : ` time="${(milliseconds / 1000).toFixed(3)}"`;
    const text = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(detail, 8000));
    const [first = ''] = detail.split('\n');
    const message = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(first, 300));
    const inner = isSkipped
        ? `<skipped message="${message}"/>`
        : status === 'FAIL'
            ? `<failure message="${message}">${text}</failure>`
            : status === 'ERROR'
                ? `<error message="${message}">${text}</error>`
                : status === 'WARN'
                    ? `<system-out>${text}</system-out>`
                    : '';
    return `    <testcase classname="${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(suiteName)}" name="${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(name)}"${time}>${inner}</testcase>\n`;
}


/***/ }),

/***/ 9890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/hosts/report/model.js + 1 modules
var model = __webpack_require__(826);
// EXTERNAL MODULE: ./lib/core/gate.js
var gate = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/hosts/report/picture.js

/** What each gate proves from what. Only these words, hex digits and verdicts enter the picture: no name from outside does (L10). */
const proves = {
    'build-context': ['commit', 'build context'],
    secrets: ['build-context', 'secrets'],
    entrypoints: ['image', 'entrypoints'],
    'image-digest': ['image', 'digest in the registry'],
    provenance: ['image-digest', 'provenance'],
    closure: ['provenance', 'closure'],
    evidence: ['closure', 'evidence'],
};
const styles = [
    'classDef PASS fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    'classDef FAIL fill:#ffebe9,stroke:#cf222e,color:#1f2328',
    'classDef ERROR fill:#fff8c5,stroke:#9a6700,color:#1f2328',
    'classDef none fill:#f6f8fa,stroke:#8c959f,color:#1f2328,stroke-dasharray:4',
];
/** A Mermaid picture of what was proven from what, from the commit to the pack. */
function renderPicture(report) {
    const lines = [
        'flowchart LR',
        `  commit(["commit ${hex(report.gitSha)}"]) --> build_context`,
        `  build_context --> image(["image ${hex(report.imageDigest)}"])`,
        ...gate/* gateNames */.A.map((gate) => node(gate, report)),
        ...gate/* gateNames */.A.slice(1).map((gate) => `  ${id(proves[gate][0])} --> ${id(gate)}`),
        '  secrets --> closure',
        '  entrypoints --> closure',
        ...styles.map((style) => `  ${style}`),
    ];
    return ['```mermaid', ...lines, '```', ''].join('\n');
}
/** A gate that another job of the run asked is neither in this report nor left out. */
function node(gate, { gates, notRun }) {
    const verdict = gates.find((one) => one.gate === gate)?.verdict;
    const word = verdict ?? (notRun.includes(gate) ? 'not run' : 'asked before');
    return `  ${id(gate)}["${proves[gate][1]}: ${word}"]:::${verdict ?? 'none'}`;
}
function id(name) {
    return name.replaceAll('-', '_');
}
/** Twelve digits are enough for a person; anything but hex digits is nothing. */
function hex(text) {
    return /^(?:sha256:)?([0-9a-f]{12})/.exec(text ?? '')?.[1] ?? '…';
}

;// CONCATENATED MODULE: ./lib/hosts/report/markdown.js



const signs = { PASS: '✅', FAIL: '❌', ERROR: '⚠️', WARN: '🔸' };
const shown = 20;
const gridRows = 100;
/**
 * The report as GitHub shows it in a job summary: the verdict first and whether a re-run can help, then a line for each gate,
 * what is wrong, how the rows came out, and a picture of what was proven from what.
 */
function renderMarkdown(report, links) {
    const rows = report.gates.map(({ gate, verdict, totals }) => `| ${signs[verdict] ?? ''} ${verdict} | ${gate} | ${(0,core_escape/* markdown */.wD)(totals)} |`);
    const details = report.gates.flatMap(({ gate, items, advice, verdict }) => [
        ...items.map((item) => renderItem(gate, item, links)),
        ...(advice === undefined || verdict === 'PASS' ? [] : [fenced(advice.split('\n').map(core_escape/* plain */.pj).join('\n'))]),
    ]);
    const table = ['| verdict | gate | what was looked at |', '| --- | --- | --- |', ...rows];
    const head = [`## ${signs[report.verdict] ?? ''} ${(0,core_escape/* markdown */.wD)(report.conclusion)}`, '', ...nextStep(report)];
    const grids = report.gates.flatMap(({ grid }) => renderGrid(grid));
    const picture = report.gates.length > 1 ? [renderPicture(report)] : [];
    return `${[...head, ...table, '', ...details, ...grids, ...picture, ...footer(report)].join('\n')}\n`;
}
/** What to do now stands under the verdict. */
function nextStep({ next }) {
    return next === undefined ? [] : [`**${(0,core_escape/* markdown */.wD)(next)}**`, ''];
}
/** Rows that are red come first; of a long matrix the green ones are counted. */
function renderGrid(grid) {
    if (grid.length === 0)
        return [];
    const sorted = [...grid].sort((a, b) => Number(a.status === 'PASS') - Number(b.status === 'PASS'));
    const rows = sorted.slice(0, gridRows).map(({ name, mode, status, milliseconds, reason }) => {
        const what = [name, mode].filter((text) => text !== '').map((text) => (0,core_escape/* markdown */.wD)((0,core_escape/* clip */.$Q)(text, 80)));
        return `| ${signs[status] ?? ''} ${(0,core_escape/* markdown */.wD)(status)} | ${what.join(' · ')} | ${(milliseconds / 1000).toFixed(1)} s | ${(0,core_escape/* markdown */.wD)(reason ?? '')} |`;
    });
    const rest = grid.length > gridRows ? [`… ${grid.length} rows in all, ${grid.length - gridRows} not shown`, ''] : [];
    return ['| entrypoint | what | took | reason |', '| --- | --- | --- | --- |', ...rows, '', ...rest];
}
function footer({ platformRunId, contractPath, guessed, imageDigest, evidence, notRun, remarks }) {
    const lines = [
        `Run \`${platformRunId}\`, contract ${(0,core_escape/* markdown */.wD)(contractPath)}${guessed ? ' (guessed)' : ''}${imageDigest === null ? '' : `, image \`${imageDigest}\``}.`,
    ];
    lines.push(...remarks.map((remark) => `Note: ${(0,core_escape/* markdown */.wD)(remark)}`));
    if (notRun.length > 0)
        lines.push(`Not run: ${notRun.join(', ')}.`);
    if (evidence !== null)
        lines.push(`Evidence: ${(0,core_escape/* markdown */.wD)(evidence)}`);
    return lines;
}
function renderItem(gate, { status, code, blocker, severity, title, why, fix, findings, reason }, links) {
    const id = blocker === code ? severity : `${(0,core_escape/* markdown */.wD)(blocker)}, ${severity}`;
    const head = `### ${signs[status] ?? ''} ${gate}: ${code} (${id})`;
    const list = findings.slice(0, shown).map((finding) => {
        const { subject, message, location } = finding;
        const place = location ? `${placeOf(location, links)}: ` : '';
        const what = (0,model/* saysSubject */.$U)(finding) ? '' : `${(0,core_escape/* markdown */.wD)((0,core_escape/* clip */.$Q)(subject, 120))}: `;
        return `- ${place}${what}${(0,core_escape/* markdown */.wD)((0,core_escape/* clip */.$Q)(message, 400))}`;
    });
    const rest = findings.length > shown ? [`- … ${findings.length} in all, ${findings.length - shown} not shown`] : [];
    return [
        head,
        '',
        (0,core_escape/* markdown */.wD)(reason === undefined ? title : `${title}: ${reason}`),
        '',
        ...list,
        ...rest,
        '',
        ...(why === '' ? [] : [`Why: ${(0,core_escape/* markdown */.wD)(why)}`, '']),
        `Fix: ${(0,core_escape/* markdown */.wD)(fix)}`,
        '',
    ].join('\n');
}
/** The place, as a link to its line where the commit can be looked at. */
function placeOf({ path, line }, links) {
    const text = `${(0,core_escape/* markdown */.wD)(path)}${line === undefined ? '' : `:${line}`}`;
    if (!links)
        return text;
    const to = path.split('/').map(linkSafe).join('/');
    return `[${text}](${links.blob}/${to}${line === undefined ? '' : `#L${line}`})`;
}
/** What a link holds closes no link. */
function linkSafe(part) {
    return encodeURIComponent(part).replace(/[()'!*~_]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}
/** A fence longer than any run of backticks inside. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${text.trimEnd()}\n${fence}\n`;
}


/***/ }),

/***/ 826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U$: () => (/* binding */ faultItem),
  EI: () => (/* binding */ reportOf),
  $U: () => (/* binding */ saysSubject)
});

;// CONCATENATED MODULE: ./lib/hosts/report/grid.js
/** The rows of the matrix that a gate wrote; none of a gate that wrote none. */
function gridOf(evidence) {
    const rows = evidence.find(({ name }) => name === 'entrypoint_matrix_validation')?.body['rows'];
    return Array.isArray(rows) ? rows.map(rowOf) : [];
}
function rowOf(row) {
    const { handle, runtime_mode: mode, status, duration_ms: took, reason_code: reason } = row;
    return {
        name: typeof handle === 'string' ? handle : '',
        mode: String(mode),
        status: String(status),
        milliseconds: typeof took === 'number' ? took : 0,
        reason: typeof reason === 'string' ? reason : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/hosts/report/model.js

/** Whether a finding's place says already what it is about. */
function saysSubject({ subject, location }) {
    const place = location ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}` : '';
    return [location?.path ?? '', place].some((text) => text === subject || text.endsWith(`/${subject}`));
}
function reportOf(outcome, profile) {
    const gates = outcome.gates.map(({ gate, verdict, result, faults }) => ({
        gate,
        verdict,
        totals: result?.totals ?? 'no answer',
        items: [
            ...faults.map((fault) => faultItem(fault, profile)),
            ...(result?.rows ?? []).flatMap((row) => rowItem(row, profile)),
        ],
        checksAsked: result?.rows.length ?? 0,
        advice: result?.advice,
        grid: gridOf(result?.evidence ?? []),
    }));
    return { ...outcome, gates, conclusion: conclude(outcome), next: nextStep(outcome, gates) };
}
/** A fault among the findings of checks. */
function faultItem({ code, message, fix, rerun, location }, profile) {
    const finding = { subject: code, message, ...(location ? { location } : {}) };
    return {
        status: 'ERROR',
        code,
        blocker: profile.rule(code).id,
        severity: profile.rule(code).severity,
        title: message,
        why: '',
        fix,
        reason: undefined,
        rerun: rerun === 'may-help',
        findings: location ? [finding] : [],
        unlisted: 0,
        accepted: 0,
        level: 'block',
    };
}
/** A check that has something to say: it does not pass, it warns, or something about it was accepted. */
function rowItem({ check, report, open, accepted, verdict, level, unlisted = 0 }, profile) {
    if (verdict === 'PASS' && open.length === 0 && accepted.length === 0)
        return [];
    const status = verdict === 'PASS' ? 'WARN' : verdict;
    const reason = report.kind === 'undecided' ? report.reason : report.kind === 'clear' ? 'nothing was examined' : undefined;
    const rerun = report.kind === 'undecided' && report.rerun === 'may-help';
    const { code, title, why, fix } = check;
    return [
        {
            status,
            code,
            blocker: profile.rule(code).id,
            severity: profile.rule(code).severity,
            title,
            why,
            fix: open.find((item) => item.fix)?.fix ?? fix,
            reason,
            rerun,
            findings: open,
            unlisted,
            accepted: accepted.length,
            level,
        },
    ];
}
/** The last line: the verdict, and what keeps the handoff closed. */
function conclude(outcome) {
    const { verdict, assurance, rehearsalReasons, command, handoffOpen, requireAuthoritative } = outcome;
    const refused = requireAuthoritative && assurance === 'rehearsal' ? ', and an authoritative run is required' : '';
    if (command === 'altered')
        return `${verdict} (altered since it was committed: this pack proves nothing)`;
    if (command === 'uncommitted')
        return `${verdict} (never committed: this is no pack, and no readiness)`;
    if (command === 'check')
        return `${verdict} (${outcome.guessed ? 'by a guessed contract; ' : ''}offline gates only: this is no readiness${refused})`;
    if (assurance === 'rehearsal')
        return `${verdict} (rehearsal, handoff closed: ${rehearsalReasons.join('; ')}${refused})`;
    return `${verdict} (authoritative, handoff ${handoffOpen ? 'open' : 'closed'})`;
}
/** What follows from something else: mending it first would mend nothing. An undecided check that names nothing does. */
function isDerived({ code, status, findings, title, reason }) {
    const waits = status === 'ERROR' && reason !== undefined && findings.length === 0 && title !== '';
    return code === 'GATE_BLOCKED' || code.startsWith('CLOSURE_') || waits;
}
function nextStep({ verdict }, gates) {
    if (verdict === 'PASS')
        return undefined;
    const items = gates.flatMap((gate) => gate.items).filter(({ status }) => status !== 'WARN');
    if (items.some(({ code }) => code === 'EVIDENCE_ALTERED'))
        return 'Take the pack again from where it is kept, and find out who changed this copy.';
    const jobs = items.find(({ code }) => code === 'CLOSURE_JOB_NOT_PASSED');
    if (jobs)
        return `Mend ${jobs.findings.map(({ subject }) => `the job ${subject}`).join(', ')} first, whose own summary says how; then re-run failed jobs.`;
    const roots = items.some((item) => !isDerived(item)) ? items.filter((item) => !isDerived(item)) : items;
    if (roots.length > 0 && roots.every(({ rerun }) => rerun))
        return 'Run it again: what failed may pass without any change.';
    const first = roots.find(({ rerun }) => !rerun);
    return first
        ? `Mend first: ${first.code}. A re-run alone will not help; \`seaworthy explain ${first.code}\` says more.`
        : undefined;
}


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5402);



/** GitHub takes 25,000 results and shows the first 5,000. https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning */
const mostResults = 5000;
/**
 * The report as SARIF 2.1.0 for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * The contract is the category of the upload, and where a finding points that has no place of its own.
 */
function renderSarif(told, contractPath) {
    const contract = contractPath || 'seaworthy.yml';
    const items = told.gates.flatMap(({ gate, items: list }) => list.map((item) => ({ gate, item })));
    const rules = [...new Map(items.map(({ gate, item }) => [item.code, ruleOf(gate, item)])).values()];
    const seen = new Map();
    const results = items.flatMap(({ item }) => resultsOf(item, rules, contract, seen));
    const log = {
        version: '2.1.0',
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        runs: [
            {
                tool: { driver: { name: 'seaworthy', rules } },
                automationDetails: { id: `seaworthy/${contract}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [invocationOf(told.verdict, results.length)],
                results: results.slice(0, mostResults),
            },
        ],
    };
    return `${(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(log, null, 2))}\n`;
}
function ruleOf(gate, { code, title, why, fix, severity, level }) {
    return {
        id: code,
        shortDescription: { text: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(title, 300)) },
        fullDescription: { text: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(why || title, 1000)) },
        help: { text: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(fix || title, 1000)) },
        defaultConfiguration: { level: level === 'warn' ? 'warning' : 'error' },
        properties: {
            tags: [gate, severity],
            precision: 'very-high',
            'problem.severity': level === 'warn' ? 'warning' : 'error',
        },
    };
}
/** Whether anything was left undecided, and what was cut, stands beside the results: a reader of these alone would take it for green. */
function invocationOf(verdict, count) {
    const text = `${count} results, ${count - mostResults} not listed`;
    const cut = count > mostResults ? [{ level: 'warning', message: { text } }] : [];
    return { executionSuccessful: verdict !== 'ERROR', toolExecutionNotifications: cut };
}
function resultsOf(item, rules, contract, seen) {
    const { code, status, title, fix, reason, findings } = item;
    if (status === 'PASS' || (status === 'WARN' && findings.length === 0))
        return [];
    const whole = { subject: code, message: reason === undefined ? title : `${title}: ${reason}` };
    return (findings.length > 0 ? findings : [whole]).map((finding) => ({
        ruleId: code,
        ruleIndex: rules.findIndex(({ id }) => id === code),
        level: status === 'WARN' ? 'warning' : 'error',
        message: { text: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)([finding.message, finding.fix ?? fix].filter(Boolean).join(' Fix: '), 2000)) },
        locations: [locationOf(finding, contract)],
        partialFingerprints: { 'seaworthy/v1': fingerprint(code, finding, seen) },
    }));
}
function locationOf({ location }, contract) {
    const { path, line = 1, column } = location ?? { path: contract };
    return {
        physicalLocation: {
            artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
            region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
        },
    };
}
/** The same finding has the same one wherever its line moves to; equal ones of one file are counted. */
function fingerprint(code, { subject, location }, seen) {
    const about = JSON.stringify([code, location?.path ?? null, subject.replace(/:\d+(?::\d+)?$/, '')]);
    const number = (seen.get(about) ?? 0) + 1;
    seen.set(about, number);
    return `${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(about).slice(0, 32)}:${number}`;
}


/***/ }),

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3577);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(826);




/** Findings of one check that are shown; the evidence holds more, and the count is always the true one (L6). */
const shown = 8;
/** The report for a terminal or a log: one block per gate, and the line that matters last. */
function renderText(report, { color, quiet }) {
    const paint = (status, text) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(styleOf(status), text, { validateStream: false }) : text);
    const last = paint(report.verdict, (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(lastLine(report)));
    if (quiet)
        return `${last}\n`;
    const head = `seaworthy ${report.command}  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(report.contractPath)}${report.guessed ? ' (guessed)' : ''}`;
    const blocks = report.gates.map((gate) => renderGate(gate, paint));
    const notRun = report.notRun.length > 0 ? [`not run    ${report.notRun.join(', ')}`] : [];
    const remarks = report.remarks.map((remark) => `note       ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(remark)}`);
    const foot = [...notRun, ...subjectLines(report), ...remarks];
    return `${[head, '', ...blocks, '', ...foot, '', last].join('\n')}\n`;
}
/** The verdict, and where it is red whether to run it again or what to mend: the one line that a tired reader sees. */
function lastLine({ conclusion, next }) {
    return next === undefined ? conclusion : `${conclusion}. ${next}`;
}
function subjectLines({ platformRunId, imageTag, imageDigest, gitSha, evidence }) {
    const lines = [
        `run        ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(platformRunId)}`,
        `commit     ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(gitSha ?? 'none: no repository with a commit, or no git')}`,
    ];
    if (imageDigest !== null)
        lines.push(`image      ${[imageTag, imageDigest]
            .flatMap((part) => part ?? [])
            .map(_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)
            .join(' ')}`);
    if (evidence !== null)
        lines.push(`evidence   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(evidence)}`);
    return lines;
}
function renderGate({ gate, verdict, totals, items, checksAsked, advice }, paint) {
    const head = `${paint(verdict, verdict.padEnd(5))} ${gate.padEnd(14)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(totals)}${checksAsked > 0 ? ` (${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(checksAsked, 'check')})` : ''}`;
    const body = items.flatMap((item) => renderItem(item, paint));
    const extra = advice === undefined || verdict === 'PASS'
        ? []
        : [
            '',
            ...advice
                .trimEnd()
                .split('\n')
                .map((line) => `    ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line)}`.trimEnd()),
            '',
        ];
    return [head, ...body, ...extra].join('\n');
}
function renderItem({ status, code, blocker, title, why, fix, reason, findings, accepted }, paint) {
    const name = blocker === code ? code : `${code} (${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(blocker)})`;
    const lines = [`  ${paint(status, status)} ${name}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason === undefined ? title : `${title}: ${reason}`)}`];
    for (const finding of findings.slice(0, shown))
        lines.push(`    ${renderFinding(finding)}`);
    if (findings.length > shown)
        lines.push(`    … ${findings.length} in all, ${findings.length - shown} not shown; the evidence lists them`);
    if (accepted > 0)
        lines.push(`    ${accepted} accepted by the contract`);
    if (why !== '' && status !== 'WARN')
        lines.push(`    why: ${why}`);
    if (findings.length > 0 || status !== 'WARN')
        lines.push(`    fix: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(fix)}`);
    return lines;
}
function renderFinding(finding) {
    const { subject, message, location } = finding;
    const place = location ? `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(location.path)}${location.line === undefined ? '' : `:${location.line}`}` : '';
    const what = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .saysSubject */ .$U)(finding) ? '' : `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(subject), 120)}: `;
    return `${place === '' ? '' : `${place}  `}${what}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message), 400)}`;
}
function styleOf(status) {
    if (status === 'PASS')
        return ['bold', 'green'];
    return status === 'WARN' ? ['yellow'] : ['bold', 'red'];
}


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   HU: () => (/* binding */ faultData),
/* harmony export */   MT: () => (/* binding */ renderFaults),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   w0: () => (/* binding */ faultLines)
/* harmony export */ });
/* harmony import */ var _contract_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(855);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5402);
/* harmony import */ var _report_junit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7018);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9890);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(826);
/* harmony import */ var _report_sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3863);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2051);








const formats = ['text', 'json', 'markdown', 'sarif', 'junit'];
/** The report in the format that was asked for. */
function render(report, { format, color, quiet }) {
    switch (format) {
        case 'json':
            return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .hF)(report);
        case 'markdown':
            return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(report);
        case 'sarif':
            return (0,_report_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSarif */ .W)(report, report.contractPath);
        case 'junit':
            return (0,_report_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .renderJunit */ .R)(report);
        case 'text':
            return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderText */ .S)(report, { color, quiet });
    }
}
/** Faults before any gate was asked: each with its place, its fix, and whether a re-run can help. */
function renderFaults(faults, format) {
    if (format === 'json')
        return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)({ schema: 'seaworthy/report/v1', verdict: 'ERROR', faults: faults.map(faultData) });
    if (format === 'sarif' || format === 'junit')
        return renderUndecided(faults, format);
    if (format === 'markdown')
        return `## ⚠️ ERROR\n\n${faults.map(markdownFault).join('\n')}\n`;
    const blocks = faults.flatMap(faultLines);
    const helps = faults.every(({ rerun }) => rerun === 'may-help');
    const next = helps
        ? 'Run it again: this may pass without any change.'
        : `A re-run alone will not help; \`seaworthy explain ${faults.find(({ rerun }) => rerun !== 'may-help')?.code ?? ''}\` says more.`;
    return `${[...blocks, '', `ERROR. ${next}`].join('\n')}\n`;
}
/** Readers of these formats take an empty list for a green one: each fault is something that was not decided. */
function renderUndecided(faults, format) {
    const items = faults.map((fault) => (0,_report_model_js__WEBPACK_IMPORTED_MODULE_6__/* .faultItem */ .U$)(fault, (0,_contract_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .d)(undefined, {})));
    const gate = {
        gate: 'closure',
        verdict: 'ERROR',
        totals: 'no answer',
        items,
        checksAsked: 0,
        advice: undefined,
        grid: [],
    };
    return format === 'junit'
        ? (0,_report_junit_js__WEBPACK_IMPORTED_MODULE_5__/* .renderJunit */ .R)({ gates: [gate], notRun: [] })
        : (0,_report_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSarif */ .W)({ verdict: 'ERROR', gates: [gate] }, faults[0]?.location?.path ?? '');
}
/** A fault for a terminal: what, and how to mend it. */
function faultLines(fault) {
    return [`ERROR ${fault.code}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(told(fault))}`, `  fix: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(fault.fix)}`];
}
function markdownFault(fault) {
    return `- **${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(fault.code)}** ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(told(fault))}\n  Fix: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdown */ .wD)(fault.fix)}`;
}
/** The message, behind its place where it does not name that itself. */
function told({ message, location }) {
    const place = location?.line === undefined ? '' : `${location.path}:${location.line}`;
    return message.includes(place) ? message : `${place}: ${message}`;
}
/** A fault for a program. */
function faultData({ code, message, fix, rerun, location }) {
    return { code, message, fix, rerun, location: location ?? null };
}
/** Shows long work on a terminal, in one line that is wiped; undefined in a log. */
function progressLine(stream) {
    if (stream.isTTY !== true)
        return undefined;
    return (line) => stream.write(`\r\u001b[2K${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(line).slice(0, 100)}${line === '' ? '\r' : ''}`);
}


/***/ })

};
