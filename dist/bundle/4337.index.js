export const id = 4337;
export const ids = [4337];
export const modules = {

/***/ 7263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/** `found` when there are findings, else `clear` with the number of things examined. */
function report(examined, findings) {
    const [first, ...rest] = findings;
    return first ? { kind: 'found', examined, findings: [first, ...rest] } : { kind: 'clear', examined };
}
/** The question does not arise, and why. */
function notApplicable(reason) {
    return { kind: 'not-applicable', reason };
}
/** Could not look, or could not decide (L4). */
function undecided(reason, findings = [], rerun = 'will-not-help') {
    return { kind: 'undecided', reason, rerun, findings };
}


/***/ }),

/***/ 627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ envelopeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** What every object carries beside its own fields: which decision it belongs to. */
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    phase_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    platform_run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    written_at_utc: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
    git_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** Of the image that the whole run is about; null before there is one. */
    image_digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    contract_sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Nobody wrote the contract: it was made from what the repository has. */
    contract_guessed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ verdictSchema),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   Uu: () => (/* binding */ checkRows),
/* harmony export */   aW: () => (/* binding */ statusSchema),
/* harmony export */   dk: () => (/* binding */ blockerCodes),
/* harmony export */   sy: () => (/* binding */ checkRowSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** Findings of one check that an object lists; the count beside them is always the true one (L6). */
const listed = 200;
const location = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable() });
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    location: location.nullable(),
    accepted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['PASS', 'FAIL', 'ERROR']);
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['PASS', 'FAIL', 'ERROR', 'NOT_APPLICABLE']);
/** One check's answer, as evidence. From these rows a verdict can be computed again (L3). */
const checkRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['block', 'warn']),
    status: statusSchema,
    reason_code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    examined: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    findings_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    accepted_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding),
});
/** The rows of a gate as evidence. */
function checkRows(rows) {
    return rows.map(checkRow);
}
function checkRow({ check, level, report, open, accepted, verdict }) {
    const all = [...open.map((item) => shown(item, false)), ...accepted.map((item) => shown(item, true))];
    return {
        check: check.code,
        level,
        status: report.kind === 'not-applicable' ? 'NOT_APPLICABLE' : verdict,
        reason_code: verdict === 'PASS' && report.kind !== 'found' ? null : check.code,
        detail: report.kind === 'not-applicable' || report.kind === 'undecided' ? report.reason : null,
        examined: 'examined' in report ? report.examined : null,
        findings_count: all.length,
        accepted_count: accepted.length,
        truncated: all.length > listed,
        findings: all.slice(0, listed),
    };
}
function shown({ subject, message, location: place }, isAccepted) {
    const where = place ? { path: place.path, line: place.line ?? null, column: place.column ?? null } : null;
    return { subject, message, location: where, accepted: isAccepted };
}
/** The blocker ids of all rows that do not pass, each once, sorted. */
function blockerCodes(rows, profile) {
    const failing = rows.filter((row) => row.verdict !== 'PASS');
    return [...new Set(failing.map((row) => profile.rule(row.check.code).id))].sort();
}
/** The row of one check. */
function rowOf(rows, code) {
    return rows.find((row) => row.check.code === code);
}


/***/ }),

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* unused harmony export plainPolicy */
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);

/** The policy of a contract that says nothing. */
const plainPolicy = { level: (meta) => meta.level, accepts: () => false };
/** Asks every declared check exactly once, in order (L2). */
function ask(checks, facts, contract, policy = plainPolicy) {
    return checks.map((check) => answer(check, check.evaluate(facts, contract), policy));
}
function answer(check, report, policy) {
    const findings = report.kind === 'found' || report.kind === 'undecided' ? report.findings : [];
    const accepted = findings.filter((finding) => policy.accepts(check.code, finding));
    const open = findings.filter((finding) => !accepted.includes(finding));
    const level = policy.level(check);
    return { check: metaOf(check), level, report, open, accepted, verdict: verdictOf(report, open, level) };
}
function metaOf({ code, title, why, fix, level }) {
    return { code, title, why, fix, level };
}
/** ERROR outweighs FAIL. A gate that looked at nothing decided nothing (L1). */
function overall(rows) {
    if (rows.every((row) => row.report.kind === 'not-applicable'))
        return 'ERROR';
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(rows.map((row) => row.verdict));
}
function verdictOf(report, open, level) {
    switch (report.kind) {
        case 'clear':
            return report.examined > 0 ? 'PASS' : 'ERROR';
        case 'not-applicable':
            return 'PASS';
        case 'undecided':
            return report.findings.length > 0 && open.length === 0 ? 'PASS' : 'ERROR';
        case 'found':
            return level === 'warn' || open.length === 0 ? 'PASS' : 'FAIL';
    }
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

/***/ 8894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ contextDigest)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1166);


/**
 * One digest over the eligible files: a line each of type, whether it is executable, path and content digest, in byte
 * order of the paths. Times, owners and the umask of a checkout do not enter, so every checkout of a commit agrees.
 */
function contextDigest(files) {
    const lines = [...files]
        .sort((a, b) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .byBytes */ .bg)(a.path, b.path))
        .map(({ type, mode, path, sha256 }) => [type, (mode & 0o111) === 0 ? '-' : 'x', sha256, JSON.stringify(path)].join(' '));
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(lines.map((line) => `${line}\n`).join(''));
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   QM: () => (/* binding */ cloneFolder),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   bg: () => (/* binding */ byBytes),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   w9: () => (/* binding */ TreeProblem),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
function folder() {
    return { type: 'folder', children: new Map() };
}
/** A path that could not be made or read: a file where a folder belongs, a missing source, a loop of links. */
class TreeProblem extends Error {
}
/** The node at an absolute path, no link followed; undefined where there is none. */
function nodeAt(root, path) {
    let node = root;
    for (const part of parts(path)) {
        if (node?.type !== 'folder')
            return undefined;
        node = node.children.get(part);
    }
    return node;
}
/** The path with every link in it followed inside the root; parts that do not exist stay as they are. */
function resolve(root, path, options) {
    const pending = parts(path);
    const done = [];
    for (let links = 0; pending.length > 0;) {
        const part = pending.shift() ?? '';
        if (part === '..') {
            done.pop();
            continue;
        }
        const node = nodeAt(root, [...done, part].join('/'));
        const follow = node?.type === 'link' && (pending.length > 0 || options.followLast);
        if (!follow) {
            done.push(part);
            continue;
        }
        if (++links > 255)
            throw new TreeProblem(`too many links in ${path}`);
        if (node.target.startsWith('/'))
            done.length = 0;
        pending.unshift(...parts(node.target));
    }
    return `/${done.join('/')}`;
}
/** Makes the folder and its parents; the path holds no link. */
function makeFolders(root, path) {
    let node = root;
    for (const part of parts(path)) {
        let next = node.children.get(part);
        if (next === undefined) {
            next = folder();
            node.children.set(part, next);
        }
        if (next.type === 'link')
            next = nodeAt(root, resolve(root, path, { followLast: true }));
        if (next?.type !== 'folder')
            throw new TreeProblem(`${path}: not a directory`);
        node = next;
    }
    return node;
}
/** Every node below, parents first, siblings in byte order. Paths are relative to the root, without a leading slash. */
function* walk(root, prefix = '') {
    for (const name of [...root.children.keys()].sort(byBytes)) {
        const node = root.children.get(name);
        if (!node)
            continue;
        const path = prefix === '' ? name : `${prefix}/${name}`;
        yield { path, node };
        if (node.type === 'folder')
            yield* walk(node, path);
    }
}
/** Compares as Go compares strings: by UTF-8 bytes, which for UTF-16 text means by code point. */
function byBytes(a, b) {
    if (a === b)
        return 0;
    return /[\ud800-\udfff]/.test(a + b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}
/** A copy that shares nothing with the original. */
function cloneFolder(source) {
    const children = new Map();
    for (const [name, node] of source.children)
        children.set(name, node.type === 'folder' ? cloneFolder(node) : node);
    return source.origin ? { type: 'folder', children, origin: source.origin } : { type: 'folder', children };
}
function parts(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}


/***/ }),

/***/ 8808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ programOf),
/* harmony export */   p: () => (/* binding */ probesOf)
/* harmony export */ });
/** The program of a row, without arguments; empty where it is the image’s own. */
function programOf({ module, command }) {
    return module === undefined ? (command ?? []) : ['python', '-m', module];
}
/** Everything that a row runs: its help probes, then its invocations. */
function probesOf(row) {
    const before = row.subcommand === undefined ? programOf(row) : [...programOf(row), row.subcommand];
    const help = helpProbes(row).map((argv) => ({ argv, kind: 'help', expected: row }));
    const invocations = row.invocations.map((one) => {
        return { argv: [...before, ...one.args], kind: 'invocation', expected: one };
    });
    return [...help, ...invocations];
}
/** The contract's own, or `--help` of the program and of each of its subcommands, or the image as it starts by itself. */
function helpProbes(row) {
    if (row['help-probes'])
        return row['help-probes'];
    const program = programOf(row);
    const subcommands = [
        ...(row.subcommand === undefined ? [] : [row.subcommand]),
        ...row['further-subcommands'].map(({ subcommand }) => subcommand),
    ];
    if (row['own-entrypoint'] && subcommands.length === 0)
        return [[]];
    return [[...program, '--help'], ...subcommands.map((name) => [...program, name, '--help'])];
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

/***/ 424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ secretPolicyParts),
/* harmony export */   h: () => (/* binding */ requiredPathParts)
/* harmony export */ });
/**
 * Which checks each part of the secret policy is made of: field of the evidence to reason codes. The gate computes its
 * verdicts from these, and closure computes them again.
 */
const secretPolicyParts = {
    static_credential_rejection_verdict: [
        'SECRET_WORKFLOW_STATIC_CREDENTIAL',
        'SECRET_WORKFLOW_TAKES_ALL',
        'SECRET_WORKFLOW_UNREADABLE',
    ],
    dockerfile_secret_policy_verdict: [
        'SECRET_DOCKERFILE_VARIABLE',
        'SECRET_DOCKERFILE_COPY',
        'SECRET_BUILD_SECRET_UNDECLARED',
    ],
    workflow_credential_policy_verdict: [
        'SECRET_WORKFLOW_STATIC_CREDENTIAL',
        'SECRET_WORKFLOW_TAKES_ALL',
        'SECRET_WORKFLOW_UNREADABLE',
        'SECRET_WORKFLOW_LEAK',
    ],
    image_secret_verdict: ['SECRET_IN_IMAGE'],
};
/** The checks that decide about the places of the secrets which the runtime needs. */
const requiredPathParts = ['SECRET_REQUIRED_PATH_MISSING', 'SECRET_REQUIRED_PATH_ABSENT'];


/***/ }),

/***/ 8476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gr: () => (/* binding */ askJobs),
  cH: () => (/* binding */ askProtector),
  RJ: () => (/* binding */ checkList),
  Cx: () => (/* binding */ closure),
  Xg: () => (/* reexport */ collectObjects),
  vM: () => (/* reexport */ contradictions),
  kQ: () => (/* reexport */ protectorSchema),
  $I: () => (/* reexport */ readObjects),
  jo: () => (/* binding */ closure_schemas),
  JS: () => (/* reexport */ subphaseOf)
});

// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/core/check.js
var check = __webpack_require__(7263);
;// CONCATENATED MODULE: ./lib/gates/closure/checks/contract-loosened.js

/** Nobody makes the contract ask for less without one of its owners (L13). */
const contractLoosened = {
    code: 'CLOSURE_CONTRACT_LOOSENED',
    title: 'The contract asks for less than its base, and no owner approved it',
    why: 'Whoever can loosen the contract in the change that it judges can let anything pass.',
    fix: 'Let an owner of the file, who is not the author, approve this very commit; then run it again.',
    level: 'block',
    evaluate: ({ protector }) => judgeLoosenings(protector),
};
/** The answer of this check from what is known of the base, for the plan, which stops a run before it begins. */
function judgeLoosenings(protector) {
    if (!protector)
        return (0,check/* notApplicable */.hH)('rehearsal: this run has no plan, and nobody compared the contract with its base');
    if (protector.base === 'absent')
        return (0,check/* notApplicable */.hH)('rehearsal: the base has no contract yet');
    if (protector.base === 'nobody-asked')
        return (0,check/* notApplicable */.hH)('rehearsal: nobody compared the contract with its base');
    const open = protector.loosenings.filter(({ approvedBy }) => approvedBy === null);
    return (0,check/* report */.z8)(protector.loosenings.length + 1, open.map(told));
}
function told({ key, before, after, location, mayApprove }) {
    const who = mayApprove.length > 0 ? mayApprove.join(', ') : 'nobody: CODEOWNERS of the base names no owner of it';
    return {
        subject: key,
        message: `was ${before ?? 'nothing'}, is ${after ?? 'nothing'}; may approve: ${who}`,
        location,
    };
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/job-not-passed.js

/** A skipped job counts as passed for whoever does not ask (L11). */
const jobNotPassed = {
    code: 'CLOSURE_JOB_NOT_PASSED',
    title: 'A job that the plan wanted did not succeed',
    why: 'What a job that failed, was cancelled or was skipped would have proven is not proven.',
    fix: 'Mend that job, or run the failed jobs again; a job that is unknown must stand in `needs`.',
    level: 'block',
    evaluate: ({ jobs }) => judgeJobs(jobs),
};
/** The answer of this check from the results alone, for the job that has nothing else to go by. */
function judgeJobs(jobs) {
    if (!jobs)
        return (0,check/* notApplicable */.hH)('this run has no jobs: one process does all of it');
    const red = jobs.filter(({ result }) => result !== 'success');
    return (0,check/* report */.z8)(jobs.length, red.map(({ name, result }) => ({ subject: name, message: result })));
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/acceptance-expired.js

/** An override ends (L12). */
const acceptanceExpired = {
    code: 'CLOSURE_ACCEPTANCE_EXPIRED',
    title: 'An accepted finding has expired',
    why: 'An acceptance that nobody renews is a decision that nobody makes.',
    fix: 'Mend the finding, or accept it again with a new date and a reason.',
    level: 'block',
    evaluate({ acceptances }, { locate }) {
        if (acceptances.length === 0)
            return (0,check/* notApplicable */.hH)('the contract accepts nothing');
        const wrong = acceptances.filter(({ standing }) => standing === 'expired');
        return (0,check/* report */.z8)(acceptances.length, wrong.map(({ code, subject, expires, standing, index }) => ({
            subject: `${code} ${subject}`,
            message: `${standing}, expires ${expires}`,
            location: locate(['accepted', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/acceptance-refused.js

/** Some things have no override (L12). */
const acceptanceRefused = {
    code: 'CLOSURE_ACCEPTANCE_REFUSED',
    title: 'A finding was accepted that must not be, or for too long',
    why: 'A wrong digest and a found secret have no override; no override lasts longer than 90 days.',
    fix: 'Mend the finding, or shorten the entry.',
    level: 'block',
    evaluate({ acceptances }, { locate }) {
        if (acceptances.length === 0)
            return (0,check/* notApplicable */.hH)('the contract accepts nothing');
        const wrong = acceptances.filter(({ standing }) => standing === 'not-acceptable' || standing === 'too-long');
        return (0,check/* report */.z8)(acceptances.length, wrong.map(({ code, subject, expires, standing, index }) => ({
            subject: `${code} ${subject}`,
            message: `${standing}, expires ${expires}`,
            location: locate(['accepted', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/facts.js
/** The objects that closure cannot do without. */
const mandatoryObjects = [
    'image_contract_manifest',
    'build_context_allowlist_check',
    'dockerignore_conformance_receipt',
    'entrypoint_matrix_validation',
    'security_secret_injection_checks',
    'secret_source_contract_receipt',
    'build_context_secret_scan',
    'image_digest_manifest',
    'packaging_provenance',
    'build_command_surface_receipt',
    'provenance_consistency_checks',
];
/** The subphase of each object: A build-context, B entrypoints, C digest, provenance and evidence, D secrets. */
const subphaseOf = {
    image_contract_manifest: 'A',
    build_context_allowlist_check: 'A',
    dockerignore_conformance_receipt: 'A',
    entrypoint_matrix_validation: 'B',
    image_digest_manifest: 'C',
    packaging_provenance: 'C',
    build_command_surface_receipt: 'C',
    provenance_consistency_checks: 'C',
    security_secret_injection_checks: 'D',
    secret_source_contract_receipt: 'D',
    build_context_secret_scan: 'D',
};
/** The objects that could be read. */
function readObjects({ objects }) {
    return objects.flatMap((object) => (object.state === 'read' ? [object] : []));
}
/** The check rows that an object carries. */
function rowsIn(body) {
    const lists = [body['checks'], body['rows']];
    return (lists.find((list) => Array.isArray(list) && isRow(list[0])) ?? []);
}
function isRow(value) {
    return typeof value === 'object' && value !== null && 'findings_count' in value;
}
function verdictIn(body) {
    const verdict = body['verdict'];
    return verdict === 'PASS' || verdict === 'FAIL' || verdict === 'ERROR' ? verdict : undefined;
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/acceptance-unused.js


/** An entry that matches nothing is left over. */
const acceptanceUnused = {
    code: 'CLOSURE_ACCEPTANCE_UNUSED',
    title: 'An accepted entry of the contract matches no finding',
    why: 'It waits to hide the next one.',
    fix: 'Remove it from the contract.',
    level: 'warn',
    evaluate(facts, { locate }) {
        const inForce = facts.acceptances.filter(({ standing }) => standing === 'in-force');
        if (inForce.length === 0)
            return (0,check/* notApplicable */.hH)('no accepted entry is in force');
        const used = readObjects(facts).flatMap(({ body }) => rowsIn(body).flatMap(({ check, findings }) => findings.filter(({ accepted }) => accepted).map(({ subject }) => `${check} ${subject}`)));
        const unused = inForce.filter(({ code, subject }) => !used.includes(`${code} ${subject}`));
        return (0,check/* report */.z8)(inForce.length, unused.map(({ code, subject, index }) => ({
            subject: `${code} ${subject}`,
            message: 'nothing matches it',
            location: locate(['accepted', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/attempt-later.js


/** Parts of earlier attempts count, those of later ones are of another decision (L5). */
const attemptLater = {
    code: 'CLOSURE_ATTEMPT_LATER',
    title: 'An object was made by a later attempt than the one that closes',
    why: 'Nobody can take a part that did not exist yet: the evidence is mixed, or rewritten.',
    fix: 'Close the run in its last attempt, with the parts that it and earlier ones made.',
    level: 'block',
    evaluate(facts) {
        const objects = readObjects(facts);
        if (objects.length === 0)
            return (0,check/* undecided */.oo)('no object could be read');
        const later = objects.filter(({ body }) => !isKnown(body['attempt'], facts.attempt));
        return (0,check/* report */.z8)(objects.length, later.map(({ name, body }) => ({
            subject: name,
            message: `attempt ${JSON.stringify(body['attempt']) ?? 'missing'}; this is attempt ${facts.attempt}`,
        })));
    },
};
function isKnown(attempt, last) {
    return typeof attempt === 'number' && attempt >= 1 && attempt <= last;
}

;// CONCATENATED MODULE: ./lib/gates/closure/check.js


/** One envelope field that every object of a pack must share (L5); objects without it at all are as wrong. */
function sharedField(facts, field, wanted) {
    const objects = readObjects(facts);
    if (objects.length === 0)
        return (0,check/* undecided */.oo)('no object could be read');
    const findings = objects
        .filter(({ body }) => body[field] !== wanted)
        .map(({ name, body }) => ({
        subject: name,
        message: `${field} is ${JSON.stringify(body[field]) ?? 'missing'}; this run has ${JSON.stringify(wanted)}`,
    }));
    return (0,check/* report */.z8)(objects.length, findings);
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/commit-mixed.js

/** All evidence of one decision is about one commit (L5). */
const commitMixed = {
    code: 'CLOSURE_COMMIT_MIXED',
    title: 'Evidence of another commit is in this pack',
    why: 'The image that ships is not the source that was judged.',
    fix: 'Run again, whole, from one checkout.',
    level: 'block',
    evaluate: (facts) => sharedField(facts, 'git_sha', facts.gitSha),
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/contract-mixed.js

/** All evidence of one decision was judged by one contract, for the phase that it names. */
const contractMixed = {
    code: 'CLOSURE_CONTRACT_MIXED',
    title: 'Evidence that was judged by another contract is in this pack',
    why: 'Two contracts make two decisions.',
    fix: 'Run again, whole.',
    level: 'block',
    evaluate(facts, { contract }) {
        const judged = sharedField(facts, 'contract_sha256', facts.contractSha256);
        return judged.kind === 'clear' ? sharedField(facts, 'phase_id', contract.phase) : judged;
    },
};

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
;// CONCATENATED MODULE: ./lib/gates/closure/checks/digest-mixed.js



/** All evidence of one decision is about one image, and its context (L5). */
const digestMixed = {
    code: 'CLOSURE_DIGEST_MIXED',
    title: 'Evidence of two images is in this pack',
    why: 'What was started is not what was recorded, or not what would ship.',
    fix: 'Run again, whole: one build, one archive, those bytes everywhere.',
    level: 'block',
    evaluate(facts) {
        const objects = readObjects(facts);
        const manifest = objects.find(({ name }) => name === 'image_digest_manifest');
        if (!manifest)
            return (0,check/* notApplicable */.hH)('the digest manifest is not there, which another check reports');
        const recorded = manifest.body['image_digest'];
        const anchor = facts.imageDigest ?? recorded;
        if (!(0,digest/* isDigest */.Bc)(recorded) || !(0,digest/* isDigest */.Bc)(anchor))
            return (0,check/* undecided */.oo)('the digest manifest names no digest');
        const stated = objects.flatMap(({ name, body }) => digestsIn(name, body));
        const wrong = stated.filter(({ digest }) => digest !== anchor);
        return (0,check/* report */.z8)(stated.length, [
            ...wrong.map(({ name, digest }) => ({
                subject: name,
                message: `${String(digest)} here, ${anchor} is this run’s image`,
            })),
            ...twins.flatMap((places) => disagreement(objects, places)),
        ]);
    },
};
/** What several objects say of the one image: tag, bytes, source, and who built it. */
const twins = [
    ['image_digest_manifest image_tag', 'packaging_provenance image_tag', 'build_command_surface_receipt immutable_tag'],
    ['image_digest_manifest oci_config_digest', 'packaging_provenance oci_config_digest'],
    ['image_digest_manifest oci_layer_digests', 'packaging_provenance oci_layer_digests'],
    ['image_digest_manifest ecr_repo_uri', 'packaging_provenance ecr_repo_uri'],
    ['image_contract_manifest context_digest', 'packaging_provenance context_digest'],
    ['image_contract_manifest dockerfile_path', 'packaging_provenance dockerfile_path'],
    ['image_contract_manifest build_context_path', 'packaging_provenance build_context_path'],
    ['image_contract_manifest image_reference_mode', 'packaging_provenance image_reference_mode'],
    ['packaging_provenance build_driver', 'build_command_surface_receipt selected_build_driver'],
    ['packaging_provenance build_actor', 'build_command_surface_receipt build_actor'],
];
function disagreement(objects, places) {
    const said = places.flatMap((place) => {
        const [name, field = ''] = place.split(' ');
        const body = objects.find((object) => object.name === name)?.body;
        return body && field in body ? [JSON.stringify(body[field])] : [];
    });
    const values = [...new Set(said)];
    return values.length > 1 ? [{ subject: places.join(', '), message: values.join(' and ') }] : [];
}
const fields = ['image_digest', 'oci_digest_value', 'resolved_digest'];
function digestsIn(name, body) {
    const own = fields.flatMap((field) => (field in body ? [{ name: `${name} ${field}`, digest: body[field] }] : []));
    const rows = name === 'entrypoint_matrix_validation' && Array.isArray(body['rows']) ? body['rows'] : [];
    return [
        ...own,
        ...rows.map((row, index) => ({
            name: `${name} row ${index + 1}`,
            digest: typeof row === 'object' && row !== null ? Reflect.get(row, 'image_digest') : undefined,
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/entrypoints-static.js


/** Only rows that ran in the image close P(-1) (R7). */
const entrypointsStatic = {
    code: 'CLOSURE_ENTRYPOINTS_STATIC',
    title: 'Entrypoints were resolved statically, not run in the image',
    why: 'That a file is there does not mean that it starts.',
    fix: 'Run `seaworthy run`, with `entrypoints.runner: image`.',
    level: 'block',
    evaluate(facts) {
        const matrix = readObjects(facts).find(({ name }) => name === 'entrypoint_matrix_validation')?.body['rows'];
        if (!Array.isArray(matrix))
            return (0,check/* notApplicable */.hH)('the matrix is missing, which another check reports');
        const still = matrix.filter((row) => typeof row !== 'object' || row === null || Reflect.get(row, 'runner') !== 'image');
        return (0,check/* report */.z8)(matrix.length, still.length === 0
            ? []
            : [
                {
                    subject: 'entrypoint_matrix_validation',
                    message: `${still.length} of ${matrix.length} rows did not run in the image`,
                },
            ]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/gate-not-passed.js


/** Closure passes only when every gate before it does. An ERROR there is an ERROR here: the whole is undecided. */
const gateNotPassed = {
    code: 'CLOSURE_GATE_NOT_PASSED',
    title: 'A gate before closure did not pass',
    why: 'The whole is no better than its parts.',
    fix: 'Mend what that gate names.',
    level: 'block',
    evaluate(facts) {
        const judged = readObjects(facts).flatMap(({ name, body }) => 'verdict' in body ? [{ name, verdict: verdictIn(body) }] : []);
        const red = judged.filter(({ verdict }) => verdict !== 'PASS');
        const findings = red.map(({ name, verdict }) => ({
            subject: name,
            message: `its verdict is ${verdict ?? 'none'}`,
        }));
        for (const { gate, code, message } of facts.faults)
            findings.push({ subject: gate, message: `${code}: ${message}` });
        const open = facts.faults.length > 0 || red.some(({ verdict }) => verdict !== 'FAIL');
        return open ? (0,check/* undecided */.oo)('a gate could not be decided', findings) : (0,check/* report */.z8)(judged.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/object-malformed.js

/** Every object is whole, and of its own shape. */
const objectMalformed = {
    code: 'CLOSURE_OBJECT_MALFORMED',
    title: 'An object of the evidence does not follow its schema',
    why: 'It was cut, edited, or written by something else.',
    fix: 'Run again; never repair evidence by hand.',
    level: 'block',
    evaluate({ objects }) {
        const found = objects
            .filter(({ state }) => state === 'malformed')
            .map((object) => ({
            subject: object.name,
            message: 'detail' in object ? object.detail : `${object.key} does not exist`,
        }));
        return (0,check/* report */.z8)(objects.length, found);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/object-missing.js

/** Every mandatory object is there (L2). */
const objectMissing = {
    code: 'CLOSURE_OBJECT_MISSING',
    title: 'A mandatory object of the evidence is missing',
    why: 'A pack with a hole proves nothing; a packaging without it is uncommitted.',
    fix: 'Find out why its gate wrote nothing, and run again.',
    level: 'block',
    evaluate({ objects }) {
        const found = objects
            .filter(({ state }) => state === 'missing')
            .map((object) => ({
            subject: object.name,
            message: 'detail' in object ? object.detail : `${object.key} does not exist`,
        }));
        return (0,check/* report */.z8)(objects.length, found);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/object-unreadable.js

/** What could not be read is undecided (L4). */
const objectUnreadable = {
    code: 'CLOSURE_OBJECT_UNREADABLE',
    title: 'An object of the evidence cannot be read',
    why: 'Cannot look is not "nothing there".',
    fix: 'Give this user the right to read the evidence folder.',
    level: 'block',
    evaluate({ objects }) {
        const found = objects
            .filter(({ state }) => state === 'unreadable')
            .map((object) => ({
            subject: object.name,
            message: 'detail' in object ? object.detail : `${object.key} does not exist`,
        }));
        return found.length === 0
            ? (0,check/* report */.z8)(objects.length, [])
            : (0,check/* undecided */.oo)('some objects could not be read', found, 'may-help');
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/rehearsal.js

/** A rehearsal opens no handoff; where an authoritative run is required it fails. */
const rehearsal = {
    code: 'CLOSURE_REHEARSAL',
    title: 'This run is a rehearsal, and an authoritative one is required',
    why: 'Only the pinned driver in a proven workflow run, with the tag resolved in the registry, can vouch for an image.',
    fix: 'Run the pinned workflow; on a laptop, leave out `--require-authoritative`.',
    level: 'block',
    evaluate({ rehearsal: isRehearsal, rehearsalReasons, requireAuthoritative }) {
        if (!requireAuthoritative)
            return (0,check/* notApplicable */.hH)('an authoritative run is not required');
        return (0,check/* report */.z8)(1, isRehearsal ? [{ subject: 'rehearsal', message: rehearsalReasons.join('; ') }] : []);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/rehearsed-answer.js


/** An authoritative closure rests on answers that were given in earnest: a rehearsal’s silence is none (L1). */
const rehearsedAnswer = {
    code: 'CLOSURE_REHEARSED_ANSWER',
    title: 'A check was answered as in a rehearsal, and this run is none',
    why: 'What a rehearsal leaves open, an authoritative run has to prove.',
    fix: 'Ask the gate again in the same proven run.',
    level: 'block',
    evaluate(facts) {
        if (facts.rehearsal)
            return (0,check/* notApplicable */.hH)('this run is a rehearsal');
        const rows = readObjects(facts).flatMap(({ key, body }) => rowsIn(body).map((row) => ({ ...row, key })));
        const rehearsed = rows.filter(({ status, detail }) => status === 'NOT_APPLICABLE' && /^rehearsal\b/.test(detail ?? ''));
        return (0,check/* report */.z8)(rows.length, rehearsed.map(({ check, key, detail }) => ({ subject: check, message: `${detail}, in ${key}` })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/run-mixed.js

/** All evidence of one decision belongs to one run (L5, R8). */
const runMixed = {
    code: 'CLOSURE_RUN_MIXED',
    title: 'Evidence of another run is in this pack',
    why: 'A decision that is pieced together from two runs was made in neither.',
    fix: 'Run again, whole; never copy an object from one run into another.',
    level: 'block',
    evaluate: (facts) => sharedField(facts, 'platform_run_id', facts.platformRunId),
};

// EXTERNAL MODULE: ./lib/core/evidence-rows.js
var evidence_rows = __webpack_require__(1670);
// EXTERNAL MODULE: ./lib/core/verdict.js
var verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/domain/secret-policy/parts.js
var parts = __webpack_require__(424);
// EXTERNAL MODULE: ./lib/domain/context/digest.js
var context_digest = __webpack_require__(8894);
;// CONCATENATED MODULE: ./lib/gates/closure/values.js
/** A list of an object; none where it is something else. */
function list(body, field) {
    const value = body[field];
    return Array.isArray(value) ? value : [];
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** Nothing where both say the same. */
function equal(stated, computed) {
    const [said, follows] = [JSON.stringify(stated) ?? 'nothing', JSON.stringify(computed) ?? 'nothing'];
    return said === follows ? [] : [[said, follows]];
}

;// CONCATENATED MODULE: ./lib/gates/closure/content.js





/** Flags and counts that must follow from an object's own lists; `rows` are those of the checks that decide about it. */
function contentContradictions(name, body, rows) {
    const rule = contentRules[name];
    return rule ? rule(body, rows) : [];
}
const contentRules = {
    image_contract_manifest: (body) => {
        const files = list(body, 'files').map(record);
        const taken = files.filter((file) => list(file, 'taken_by').length > 0);
        const sets = record(body['sets']);
        const digest = body['judged'] === false ? null : (0,context_digest/* contextDigest */.S)(files.map(digested));
        return [
            ...equal(sets['eligible'], sizeOf(files)),
            ...equal(sets['image'], sizeOf(taken)),
            ...equal(body['context_digest'], digest),
        ];
    },
    build_context_allowlist_check: (body, rows) => {
        const outside = list(body, 'outside_allowlist');
        const clean = excused(rows, 'CONTEXT_INCLUDE_MISSING', pathsWith(body, 'includes', 'MISSING')) &&
            excused(rows, 'CONTEXT_EXCLUDE_REACHED', pathsWith(body, 'excludes', 'REACHED')) &&
            excused(rows, 'CONTEXT_FILE_OUTSIDE_ALLOWLIST', outside) &&
            content_told(rows, ['CONTEXT_BROAD_COPY'], list(body, 'broad_copies').length);
        return [...equal(body['outside_allowlist_count'], outside.length), ...passNeeds(body, clean)];
    },
    dockerignore_conformance_receipt: (body, rows) => {
        const patterns = list(body, 'patterns').map(record);
        const dead = patterns.filter(({ matched_count }) => matched_count === 0).map(({ line }) => line);
        const denied = body['default_deny'] === true || content_told(rows, ['CONTEXT_DEFAULT_DENY_MISSING'], 1);
        return [...equal(body['dead_patterns'], dead), ...passNeeds(body, denied)];
    },
    entrypoint_matrix_validation: (body, checks) => {
        const rows = list(body, 'rows');
        const totals = {
            rows: rows.length,
            pass: count(rows, 'PASS'),
            fail: count(rows, 'FAIL'),
            error: count(rows, 'ERROR'),
        };
        const clean = totals.rows > 0 &&
            rows.map(record).every((row) => probesPass(row) || isExcusedRow(row, checks)) &&
            excused(checks, 'ENTRYPOINT_HANDLE_UNCOVERED', list(body, 'uncovered_handles'));
        return [...equal(body['totals'], totals), ...passNeeds(body, clean)];
    },
    security_secret_injection_checks: (body, rows) => [
        ...Object.entries(parts/* secretPolicyParts */.P).flatMap(([field, codes]) => equal(body[field], statusOf(rows, codes))),
        ...Object.entries(hitLists).flatMap(([field, codes]) => equal(list(body, field).length, findingsOf(rows, codes))),
    ],
    secret_source_contract_receipt: (body, rows) => passNeeds(body, excused(rows, 'SECRET_REQUIRED_PATH_MISSING', pathsWith(body, 'required_secret_path_handles', 'MISSING'))),
    build_context_secret_scan: (body, rows) => {
        const summary = record(body['summary']);
        const coverage = record(body['coverage']);
        return [
            ...equal(summary['findings_count'], list(body, 'findings').length),
            ...equal(summary['pass'], body['verdict'] === 'PASS'),
            ...equal(summary['scanned_files'], coverage['scanned']),
            ...equal(coverage['failed'], list(body, 'errors').length),
            ...passNeeds(body, content_told(rows, ['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT'], list(body, 'findings').length)),
        ];
    },
    image_digest_manifest: (body) => {
        const configs = list(body, 'platforms').map((item) => record(item)['config_digest']);
        const known = configs.includes(body['oci_config_digest']);
        return [
            ...equal(body['git_sha_canonical_tag'], `git-${String(body['git_sha'])}`),
            ...(known ? [] : equal(body['oci_config_digest'], configs)),
        ];
    },
    provenance_consistency_checks: (body) => {
        const stated = list(body, 'checks').map((item) => record(item)['status']);
        const clean = stated.every((status) => status === 'PASS' || status === 'NOT_APPLICABLE');
        return [
            ...equal(body['overall_pass'], clean),
            ...equal(stated, rowsIn(body).map(({ status }) => status)),
        ];
    },
};
/** The lists of hits, and the checks that report each hit of theirs as one finding. */
const hitLists = {
    dockerfile_secret_arg_env_hits: ['SECRET_DOCKERFILE_VARIABLE'],
    dockerfile_secret_copy_hits: ['SECRET_DOCKERFILE_COPY'],
    workflow_hits: ['SECRET_WORKFLOW_STATIC_CREDENTIAL', 'SECRET_WORKFLOW_LEAK', 'SECRET_WORKFLOW_TAKES_ALL'],
};
function findingsOf(rows, codes) {
    return rows.filter(({ check }) => codes.includes(check)).reduce((sum, { findings_count }) => sum + findings_count, 0);
}
/** What stands in a list was told by a check, or the check does not apply. */
function content_told(rows, codes, count) {
    const asked = rows.filter(({ check }) => codes.includes(check));
    return count === 0 || asked.some(({ status }) => status === 'NOT_APPLICABLE') || findingsOf(asked, codes) > 0;
}
/** A file of the evidence as its digest takes it. */
function digested(file) {
    return {
        path: String(file['path']),
        type: file['type'] === 'link' ? 'link' : 'file',
        mode: Number.parseInt(String(file['mode']), 8),
        sha256: String(file['sha256']),
    };
}
function statusOf(rows, codes) {
    const asked = rows.filter(({ check, status }) => codes.includes(check) && status !== 'NOT_APPLICABLE');
    if (asked.length === 0)
        return 'NOT_APPLICABLE';
    return (0,verdict/* worst */.Q)(asked.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}
function passNeeds(body, clean) {
    return body['verdict'] === 'PASS' && !clean ? [['PASS', 'not PASS by its own content']] : [];
}
/** A row that ran no probe has shown nothing (L1), and one that ran ended as it should. */
function probesPass(row) {
    const probes = list(row, 'probes').map(record);
    const isStatic = row['runner'] === 'static';
    const right = probes.flatMap((probe) => list(probe, 'expected_exit_codes'));
    const ended = probes.every((one) => isStatic ? one['exit_code'] === null : list(one, 'expected_exit_codes').includes(one['exit_code'])) && (isStatic ? row['exit_code'] === null : right.includes(row['exit_code']));
    const passed = probes.length > 0 && probes.every((probe) => probe['status'] === 'PASS' && probe['truncated'] === false);
    return row['status'] === 'PASS' && passed && ended;
}
/** A row that does not pass is let through only by the check that reports it. */
function isExcusedRow(row, checks) {
    const subject = (...parts) => parts.filter((part) => typeof part === 'string').join(' / ');
    const [short, long] = [
        subject(row['handle'], row['runtime_mode']),
        subject(row['handle'], row['runtime_mode'], row['platform']),
    ];
    const code = String(row['reason_code']);
    return row['status'] !== 'PASS' && (excused(checks, code, [short]) || excused(checks, code, [long]));
}
/** Whether the check tells each of the subjects, and only warns or has it accepted. Of a cut list the rest is not told. */
function excused(rows, code, subjects) {
    if (subjects.length === 0)
        return true;
    const row = rows.find(({ check }) => check === code);
    const counted = row?.findings.filter((finding) => row.level === 'warn' || finding.accepted) ?? [];
    const excusedSubjects = new Set(counted.map(({ subject }) => subject));
    return subjects.every((subject) => excusedSubjects.has(String(subject)));
}
function pathsWith(body, field, status) {
    const items = list(body, field).map(record);
    return items.filter((item) => item['status'] === status).map(({ path }) => path);
}
function sizeOf(files) {
    const sizes = files.map(({ size }) => (typeof size === 'number' ? size : 0));
    return { file_count: files.length, byte_count: sizes.reduce((sum, size) => sum + size, 0) };
}
function count(rows, status) {
    return rows.filter((row) => record(row)['status'] === status).length;
}

// EXTERNAL MODULE: ./lib/domain/entrypoint/probes.js
var probes = __webpack_require__(8808);
// EXTERNAL MODULE: ./lib/domain/scan/rules.js
var rules = __webpack_require__(4419);
;// CONCATENATED MODULE: ./lib/gates/closure/contracted.js




/** What the contract asks for and an object leaves out, or answers for something else: a smaller question is no answer (L2). */
function contractContradictions(name, body, open) {
    const rule = contractRules[name];
    return rule ? rule(body, open) : [];
}
const contractRules = {
    image_contract_manifest: (body, { include, exclude }) => [
        ...equal(body['include'], include ?? []),
        ...equal(body['exclude'], exclude.map(({ path }) => path)),
        ...unresolvedPairs(body),
    ],
    build_context_allowlist_check: (body, { include, exclude, contract }) => {
        const judged = contract.image.prebuilt === undefined;
        return [
            ...equal(paths(body, 'includes'), judged ? pathsOf(include ?? []) : []),
            ...equal(paths(body, 'excludes'), judged ? pathsOf(exclude) : []),
        ];
    },
    entrypoint_matrix_validation: (body, open) => {
        const { rows } = open;
        const asked = list(body, 'rows').map(record);
        const platforms = list(body, 'platforms');
        const wanted = rows.flatMap(({ row }) => (platforms.length === 0 ? [null] : (row.platforms ?? platforms)).map((platform) => [
            row.handle ?? null,
            row['runtime-mode'],
            row.lane,
            platform,
            (0,probes/* probesOf */.p)(row).map(({ argv, kind, expected }) => [argv, kind, expected['exit-codes']]),
        ]));
        const answered = asked.map((row) => [
            row['handle'],
            row['runtime_mode'],
            row['lane'],
            row['platform'],
            list(row, 'probes')
                .map(record)
                .map((probe) => [probe['argv'], probe['kind'], probe['expected_exit_codes']]),
        ]);
        return [...equal(answered, wanted), ...unprovenPairs(asked, open)];
    },
    secret_source_contract_receipt: (body, { contract: { secrets } }) => [
        ...equal(paths(body, 'required_secret_path_handles'), secrets['required-paths'].map((item) => (typeof item === 'string' ? item : item.path))),
        ...(secrets.materialization === 'must-exist' && body['image_digest'] !== null ? notAsked(body) : []),
    ],
    build_context_secret_scan: (body, { contract: { secrets } }) => [
        ...equal(body['banned_name_patterns'], secrets['banned-names']),
        ...equal(body['banned_content_patterns'], [...rules/* builtInRules */.v, ...secrets['banned-contents']].map(({ id }) => id)),
    ],
    security_secret_injection_checks: (body) => body['image_digest'] !== null && body['image_secret_verdict'] === 'NOT_APPLICABLE'
        ? [['image_secret_verdict NOT_APPLICABLE', 'there is an image']]
        : [],
};
/** What a row that passed in the image had to prove, it lists. */
function unprovenPairs(asked, { rows }) {
    const passed = asked.filter((row) => row['runner'] === 'image' && row['status'] === 'PASS');
    return passed.flatMap((row) => {
        const placed = rows.find(({ row: own }) => own['runtime-mode'] === row['runtime_mode'] && (own.handle ?? null) === row['handle']);
        const stated = list(row, 'proven_arguments').map((item) => record(item)['argument']);
        return placed ? equal(stated, requiredOf(placed.row)) : [];
    });
}
function requiredOf(row) {
    const further = row['further-subcommands'].flatMap(({ subcommand, 'required-args': required }) => required.map((argument) => `${subcommand} ${argument}`));
    return [...row['required-args'], ...further];
}
/** A name that has to exist and that nobody looked for. */
function notAsked(body) {
    return list(body, 'required_secret_path_handles')
        .map(record)
        .filter(({ existence }) => existence !== 'PRESENT' && existence !== 'MISSING')
        .map(({ path }) => [`${String(path)} not asked`, 'must-exist']);
}
/** What could not be decided is accepted in its own row, or not there at all. */
function unresolvedPairs(body) {
    const open = list(body, 'unresolved').length;
    const row = rowsIn(body).find(({ check }) => check === 'CONTEXT_UNRESOLVED');
    const seen = (row?.examined ?? 0) - 1 + (row?.findings_count ?? 0);
    return open > 0 && seen < open ? [[`${open} unresolved`, `${Math.max(0, seen)} looked at`]] : [];
}
function paths(body, field) {
    return list(body, field).map((item) => record(item)['path']);
}
function pathsOf(items) {
    return items.map(({ path }) => path);
}

;// CONCATENATED MODULE: ./lib/gates/closure/recompute.js







/** Every verdict, count and flag of the pack that does not follow from what stands beside it (L3, R2). */
function contradictions(facts, open) {
    const objects = readObjects(facts);
    const bodies = new Map(objects.map(({ name, body }) => [name, body]));
    return objects.flatMap(({ name, key, body }) => {
        const found = [
            ...declaredContradictions(name, body, facts),
            ...rowsIn(body).flatMap((row) => [...rowContradictions(row), ...acceptedContradictions(row, facts)]),
            ...verdictContradictions(name, body, bodies),
            ...contentContradictions(name, body, decidingRows(name, body, bodies)),
            ...contractContradictions(name, body, open),
            ...platformContradictions(name, body, bodies.get('image_digest_manifest')),
        ];
        return found.map(([stated, computed]) => ({ object: name, key, stated, computed }));
    });
}
/** Rows that ran, ran on the platforms that the image has. */
function platformContradictions(name, body, image) {
    const ran = list(body, 'rows').some((row) => record(row)['runner'] !== 'static');
    if (name !== 'entrypoint_matrix_validation' || image === undefined || !ran)
        return [];
    return equal(list(body, 'platforms'), list(image, 'platforms').map((item) => record(item)['platform']));
}
/** The objects that carry the rows of their gate. */
const gateOf = {
    image_contract_manifest: 'build-context',
    security_secret_injection_checks: 'secrets',
    entrypoint_matrix_validation: 'entrypoints',
    image_digest_manifest: 'image-digest',
    provenance_consistency_checks: 'provenance',
};
/** A verdict without rows was computed from nothing (L1); every declared check has one row, at its level (L2). */
function declaredContradictions(name, body, { declared }) {
    const gate = gateOf[name];
    if (gate === undefined)
        return [];
    const rows = rowsIn(body).map(({ check, level }) => `${check} ${level}`);
    if (rows.length === 0)
        return [['no row', 'ERROR']];
    const wanted = (declared[gate] ?? []).map(({ code, level }) => `${code} ${level}`);
    return [
        ...wanted.filter((row) => !rows.includes(row)).map((row) => [`no row ${row}`, 'NOT_RUN']),
        ...rows
            .filter((row, index) => !wanted.includes(row) || rows.indexOf(row) !== index)
            .map((row) => [`the row ${row}`, 'one row for each declared check']),
    ];
}
/** What the status of a row must be, by what the row itself counts. */
function statusOfRow(row) {
    const open = row.findings_count - row.accepted_count;
    if (row.examined === null) {
        if (row.status === 'NOT_APPLICABLE')
            return row.detail === null || row.detail === '' || row.findings_count > 0 ? 'ERROR' : 'NOT_APPLICABLE';
        return row.findings_count > 0 && open === 0 ? 'PASS' : 'ERROR';
    }
    if (row.findings_count === 0)
        return row.examined > 0 ? 'PASS' : 'ERROR';
    return row.level === 'warn' || open <= 0 ? 'PASS' : 'FAIL';
}
function rowContradictions(row) {
    const computed = statusOfRow(row);
    const shown = Math.min(row.findings_count, evidence_rows/* listed */.KE);
    const uncut = row.findings.length === shown && row.truncated === row.findings_count > evidence_rows/* listed */.KE;
    return [
        ...(computed === row.status ? [] : [[`${row.check} ${row.status}`, computed]]),
        ...(uncut ? [] : [[`${row.check} lists ${row.findings.length}`, `${row.findings_count} counted`]]),
    ];
}
/** An accepted finding is marked, counted, and accepted by an entry in force (L12). Of a cut list the accepted come last. */
function acceptedContradictions(row, { acceptances }) {
    const marked = row.findings.filter(({ accepted }) => accepted);
    const openFirst = Math.min(row.findings_count - row.accepted_count, row.findings.length);
    const counted = row.findings.length - marked.length === openFirst;
    const unheard = marked.filter(({ subject }) => !acceptances.some((entry) => entry.standing === 'in-force' && entry.code === row.check && entry.subject === subject));
    return [
        ...(counted && row.accepted_count <= row.findings_count
            ? []
            : [[`${row.check} marks ${marked.length} accepted`, `${row.accepted_count} counted`]]),
        ...unheard.map(({ subject }) => [`${row.check} accepts ${subject}`, 'no entry in force does']),
    ];
}
/** The verdict that an object's rows add up to; undefined for one without rows. */
function verdictOfRows(body) {
    const rows = body ? rowsIn(body) : [];
    if (rows.length === 0)
        return undefined;
    if (rows.every(({ status }) => status === 'NOT_APPLICABLE'))
        return 'ERROR';
    return (0,verdict/* worst */.Q)(rows.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}
/** The object whose rows decide the verdict of another one of the same gate. */
const decidedIn = {
    build_context_allowlist_check: 'image_contract_manifest',
    dockerignore_conformance_receipt: 'image_contract_manifest',
    build_command_surface_receipt: 'provenance_consistency_checks',
};
/** The rows that decide about an object: its own, or those of the object of its gate that carries them. */
function decidingRows(name, body, bodies) {
    const decided = decidedBy[name] === undefined ? decidedIn[name] : 'security_secret_injection_checks';
    return rowsIn(bodies.get(decided ?? name) ?? body);
}
/** Verdicts that follow from some rows of another object only. */
const decidedBy = {
    secret_source_contract_receipt: parts/* requiredPathParts */.h,
    build_context_secret_scan: ['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT', 'SECRET_FILE_UNSCANNED'],
};
function verdictContradictions(name, body, bodies) {
    const stated = verdictIn(body);
    const computed = computedVerdict(name, body, bodies);
    if (stated === undefined || computed === undefined)
        return [];
    return stated === computed ? [] : [[stated, computed]];
}
function computedVerdict(name, body, bodies) {
    const codes = decidedBy[name];
    if (codes === undefined)
        return verdictOfRows(bodies.get(decidedIn[name] ?? name) ?? body);
    const rows = rowsIn(bodies.get('security_secret_injection_checks') ?? {}).filter(({ check }) => codes.includes(check));
    return rows.length === 0
        ? undefined
        : (0,verdict/* worst */.Q)(rows.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/verdict-wrong.js



/** Nothing is believed that can be computed again (L3, R2). */
const verdictWrong = {
    code: 'CLOSURE_VERDICT_WRONG',
    title: 'A verdict, count or flag of the evidence contradicts its own content',
    why: 'A verdict that does not follow from what was seen is an opinion, or a forgery.',
    fix: 'Run again; never edit evidence.',
    level: 'block',
    evaluate(facts, open) {
        const objects = readObjects(facts);
        if (objects.length === 0)
            return (0,check/* undecided */.oo)('no object could be read');
        const found = contradictions(facts, open);
        return (0,check/* report */.z8)(objects.length, found.map(({ object, stated, computed }) => ({
            subject: object,
            message: `${stated} is stated, ${computed} follows`,
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/workflow-unready.js

/** What is proven once has to be provable again: looked up, never assumed. */
const workflowUnready = {
    code: 'CLOSURE_WORKFLOW_UNREADY',
    title: 'The workflow of this run could not be started again on its ref',
    why: 'A release that nobody can make again by hand cannot be repeated, or rolled forward, in an emergency.',
    fix: 'Give the calling workflow `workflow_dispatch` on the default branch, and run it on a branch or tag that is still there.',
    level: 'block',
    evaluate({ rehearsal, readiness }) {
        if (rehearsal)
            return (0,check/* notApplicable */.hH)('rehearsal');
        if (!readiness)
            return (0,check/* undecided */.oo)('nobody looked whether the workflow could be started again');
        if (readiness.kind === 'unknown')
            return (0,check/* undecided */.oo)(readiness.detail, [], 'may-help');
        const finding = { subject: 'workflow', message: readiness.detail };
        return (0,check/* report */.z8)(1, readiness.kind === 'ready' ? [] : [finding]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.



















const checks = [
    acceptanceExpired,
    acceptanceRefused,
    acceptanceUnused,
    attemptLater,
    commitMixed,
    contractLoosened,
    contractMixed,
    digestMixed,
    entrypointsStatic,
    gateNotPassed,
    jobNotPassed,
    objectMalformed,
    objectMissing,
    objectUnreadable,
    rehearsal,
    rehearsedAnswer,
    runMixed,
    verdictWrong,
    workflowUnready,
];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/gates/closure/blockers.js

/** Every open blocker: of each gate's rows, of gates that gave no answer, of closure itself; roll-ups last. */
function blockersOf(facts, open, rows, fixOf) {
    const causes = [
        ...rowCauses(facts, fixOf),
        ...facts.faults.map((fault) => faultCause(fault, fixOf)),
        ...closureCauses(rows),
    ];
    const blockers = causes.map((cause) => blockerOf(cause, facts, open));
    const unique = blockers.filter((item, index) => blockers.findIndex((other) => other.reason_code === item.reason_code && other.evidence_ref === item.evidence_ref) === index);
    return [...unique, ...rollUps(unique, facts, open)];
}
function rowCauses(facts, fixOf) {
    return readObjects(facts).flatMap(({ body, key }) => rowsIn(body)
        .filter(({ status }) => status === 'FAIL' || status === 'ERROR')
        .map(({ check }) => ({ code: check, ref: key, fix: fixOf(check) })));
}
function faultCause({ code, gate }, fixOf) {
    return { code, ref: gate, fix: fixOf(code) };
}
function closureCauses(rows) {
    return rows
        .filter(({ verdict }) => verdict !== 'PASS')
        .map(({ check }) => ({ code: check.code, ref: 'm1_closure_blocker_register.json', fix: check.fix }));
}
function blockerOf({ code, ref, fix }, { now }, { profile }) {
    const { id, severity, owner } = profile.rule(code);
    return {
        blocker_id: id,
        severity,
        owner_lane: owner,
        detected_at_utc: now,
        evidence_ref: ref,
        resolution_action: fix,
        resolution_status: 'OPEN',
        reason_code: code,
    };
}
/** A roll-up takes the worst severity of what is below it. */
function rollUps(blockers, { now }, { profile }) {
    return profile.rollUps.flatMap(({ id, below }) => {
        const under = blockers.filter(({ blocker_id }) => blocker_id.startsWith(below));
        const [worst] = under.map(({ severity }) => severity).sort();
        const [first] = under;
        if (!worst || !first)
            return [];
        const ids = [...new Set(under.map(({ blocker_id }) => blocker_id))].join(', ');
        return [
            {
                ...first,
                blocker_id: id,
                severity: worst,
                detected_at_utc: now,
                resolution_action: `Resolve ${ids}.`,
                reason_code: first.reason_code,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/gates/closure/handoff.js
/** The handoff stays closed unless closure passes, the run is authoritative, and no S1 or S2 is open. */
function isBlockedHandoff(verdict, { rehearsal }, blockers) {
    return verdict !== 'PASS' || rehearsal || blockers.some(({ severity }) => severity !== 'S3');
}

;// CONCATENATED MODULE: ./lib/gates/closure/evidence.js







const blocker = schemas/* strictObject */.rej({
    blocker_id: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['S1', 'S2', 'S3']),
    owner_lane: schemas/* string */.YjP(),
    detected_at_utc: schemas/* string */.YjP(),
    evidence_ref: schemas/* string */.YjP(),
    resolution_action: schemas/* string */.YjP(),
    resolution_status: schemas/* enum */.k5n(['OPEN', 'RESOLVED']),
    reason_code: schemas/* string */.YjP(),
});
const m1ClosureBlockerRegister = schemas/* strictObject */.rej({
    blockers: schemas/* array */.YOg(blocker),
    accepted: schemas/* array */.YOg(schemas/* strictObject */.rej({
        blocker_id: schemas/* string */.YjP(),
        reason_code: schemas/* string */.YjP(),
        subject: schemas/* string */.YjP(),
        actor: schemas/* string */.YjP(),
        rationale: schemas/* string */.YjP(),
        expires_at_utc: schemas/* string */.YjP(),
    })),
    severity_counts: schemas/* strictObject */.rej({ S1: schemas/* int */.Whr(), S2: schemas/* int */.Whr(), S3: schemas/* int */.Whr() }),
    verdict: evidence_rows/* verdictSchema */.$D,
    checks: schemas/* array */.YOg(evidence_rows/* checkRowSchema */.sy),
});
const m1BuildGoTransitionReceipt = schemas/* strictObject */.rej({
    image_tag: schemas/* string */.YjP(),
    image_digest: schemas/* string */.YjP(),
    build_driver: schemas/* string */.YjP().nullable(),
    workflow_run_id: schemas/* string */.YjP().nullable(),
    workflow_run_url: schemas/* string */.YjP().nullable(),
    transition_verdict: schemas/* enum */.k5n(['GO', 'NO_GO']),
});
const subphases = schemas/* strictObject */.rej({
    A: evidence_rows/* verdictSchema */.$D,
    B: evidence_rows/* verdictSchema */.$D,
    C: evidence_rows/* verdictSchema */.$D,
    D: evidence_rows/* verdictSchema */.$D,
    E: evidence_rows/* verdictSchema */.$D,
});
const m1HandoffReadinessSnapshot = schemas/* strictObject */.rej({
    m1_subphase_status: subphases,
    active_blockers: schemas/* array */.YOg(schemas/* string */.YjP()),
    m2_entry_gate_ready: schemas/* boolean */.zMY(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    fail_closed: schemas/* boolean */.zMY(),
    assurance: schemas/* enum */.k5n(['authoritative', 'rehearsal']),
});
const m1eExecutionSummary = schemas/* strictObject */.rej({
    preconditions: schemas/* strictObject */.rej({
        build_driver_pinned: schemas/* boolean */.zMY(),
        reference_mode_pinned: schemas/* boolean */.zMY(),
        tag_pattern_pinned: schemas/* boolean */.zMY(),
        managed_workflow_readiness: schemas/* boolean */.zMY(),
        required_p1_objects_present: schemas/* boolean */.zMY(),
        digest_integrity_pass: schemas/* boolean */.zMY(),
        security_posture_pass: schemas/* boolean */.zMY(),
    }),
    no_go: schemas/* strictObject */.rej({
        active_blocker: schemas/* boolean */.zMY(),
        workflow_not_replayable: schemas/* boolean */.zMY(),
        evidence_missing: schemas/* boolean */.zMY(),
        digest_mismatch: schemas/* boolean */.zMY(),
        security_failure: schemas/* boolean */.zMY(),
        local_only_fallback: schemas/* boolean */.zMY(),
    }),
});
const releaseMetadataReceipt = schemas/* strictObject */.rej({
    image_tag: schemas/* string */.YjP(),
    build_driver: schemas/* string */.YjP().nullable(),
    build_actor: schemas/* string */.YjP().nullable(),
    ci_run_id: schemas/* string */.YjP(),
    ci_run_url: schemas/* string */.YjP().nullable(),
    branch_ref: schemas/* string */.YjP().nullable(),
    release_verdict: evidence_rows/* verdictSchema */.$D,
    release_blocker: schemas/* string */.YjP().nullable(),
});
/** The closure objects, the release receipt last, its verdict computed like every other (R2). */
function witness(facts, open, rows, run, fixOf) {
    const blockers = blockersOf(facts, open, rows, fixOf);
    const verdict = (0,judge/* overall */.Me)(rows);
    const body = (name) => readObjects(facts).find((object) => object.name === name)?.body ?? {};
    const provenance = body('packaging_provenance');
    const known = (name) => (typeof provenance[name] === 'string' ? provenance[name] : null);
    const field = (name) => known(name) ?? '';
    const held = isBlockedHandoff(verdict, facts, blockers);
    return [
        {
            name: 'm1_closure_blocker_register',
            body: m1ClosureBlockerRegister.parse(register(facts, open, rows, blockers)),
        },
        { name: 'm1e_execution_summary', body: m1eExecutionSummary.parse(summary(facts, rows, blockers)) },
        {
            name: 'm1_handoff_readiness_snapshot',
            body: m1HandoffReadinessSnapshot.parse({
                m1_subphase_status: { ...subphaseVerdicts(facts), E: verdict },
                active_blockers: [...new Set(blockers.map(({ blocker_id }) => blocker_id))],
                m2_entry_gate_ready: !held,
                notes: facts.rehearsal ? facts.rehearsalReasons : [],
                fail_closed: held,
                assurance: facts.rehearsal ? 'rehearsal' : 'authoritative',
            }),
        },
        {
            name: 'm1_build_go_transition_receipt',
            body: m1BuildGoTransitionReceipt.parse({
                image_tag: field('image_tag'),
                image_digest: field('image_digest'),
                build_driver: known('build_driver'),
                workflow_run_id: run.workflowRunId,
                workflow_run_url: run.runUrl,
                transition_verdict: held ? 'NO_GO' : 'GO',
            }),
        },
        {
            name: 'release_metadata_receipt',
            body: releaseMetadataReceipt.parse({
                image_tag: field('image_tag'),
                build_driver: known('build_driver'),
                build_actor: known('build_actor'),
                ci_run_id: String(body('build_command_surface_receipt')['ci_run_id'] ?? ''),
                ci_run_url: run.runUrl,
                branch_ref: run.branchRef,
                release_verdict: verdict,
                release_blocker: blockers[0]?.reason_code ?? null,
            }),
        },
    ];
}
function register(facts, { profile }, rows, blockers) {
    const used = new Set(readObjects(facts).flatMap(({ body }) => rowsIn(body).flatMap(({ check, findings }) => findings.filter(({ accepted }) => accepted).map(({ subject }) => `${check} ${subject}`))));
    const accepted = facts.acceptances.filter(({ standing, code, subject }) => standing === 'in-force' && used.has(`${code} ${subject}`));
    const count = (severity) => blockers.filter((item) => item.severity === severity).length;
    return {
        blockers,
        accepted: accepted.map(({ code, subject, actor, rationale, expires }) => ({
            blocker_id: profile.rule(code).id,
            reason_code: code,
            subject,
            actor,
            rationale,
            expires_at_utc: `${expires}T23:59:59Z`,
        })),
        severity_counts: { S1: count('S1'), S2: count('S2'), S3: count('S3') },
        verdict: (0,judge/* overall */.Me)(rows),
        checks: (0,evidence_rows/* checkRows */.Uu)(rows),
    };
}
/** A subphase without a readable object is undecided. */
function subphaseVerdicts(facts) {
    const of = (letter) => (0,verdict/* worst */.Q)(mandatoryObjects
        .filter((name) => subphaseOf[name] === letter)
        .map((name) => {
        const object = readObjects(facts).find((item) => item.name === name);
        if (!object)
            return 'ERROR';
        return 'verdict' in object.body ? (verdictIn(object.body) ?? 'ERROR') : 'PASS';
    }));
    return { A: of('A'), B: of('B'), C: of('C'), D: of('D') };
}
function summary(facts, rows, blockers) {
    const passes = (code) => rows.find(({ check }) => check.code === code)?.verdict === 'PASS';
    const rowPasses = (object, code) => {
        const body = readObjects(facts).find(({ name }) => name === object)?.body ?? {};
        return rowsIn(body).some(({ check, status }) => check === code && status === 'PASS');
    };
    const phases = subphaseVerdicts(facts);
    const isReplayable = !facts.rehearsal && facts.readiness?.kind === 'ready';
    const present = passes('CLOSURE_OBJECT_MISSING') && passes('CLOSURE_OBJECT_MALFORMED') && passes('CLOSURE_OBJECT_UNREADABLE');
    const digests = passes('CLOSURE_DIGEST_MIXED') && rowPasses('image_digest_manifest', 'DIGEST_MISMATCH');
    return {
        preconditions: {
            build_driver_pinned: rowPasses('provenance_consistency_checks', 'PROVENANCE_BUILD_DRIVER'),
            reference_mode_pinned: readObjects(facts).some(({ name, body }) => name === 'packaging_provenance' && String(body['image_reference_mode']).startsWith('immutable')),
            tag_pattern_pinned: rowPasses('provenance_consistency_checks', 'PROVENANCE_TAG_PATTERN'),
            managed_workflow_readiness: isReplayable,
            required_p1_objects_present: present,
            digest_integrity_pass: digests,
            security_posture_pass: phases.D === 'PASS',
        },
        no_go: {
            active_blocker: blockers.some(({ severity }) => severity !== 'S3'),
            workflow_not_replayable: !isReplayable,
            evidence_missing: !present,
            digest_mismatch: !digests,
            security_failure: phases.D !== 'PASS',
            local_only_fallback: facts.rehearsal,
        },
    };
}

;// CONCATENATED MODULE: ./lib/gates/closure/protector.js

/** One place where the contract asks for less than its base. */
const looseningSchema = schemas/* strictObject */.rej({
    /** `context.exclude[2]`. */
    key: schemas/* string */.YjP(),
    /** JSON, cut; null where nothing stood, or stands. */
    before: schemas/* string */.YjP().nullable(),
    after: schemas/* string */.YjP().nullable(),
    location: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        line: schemas/* exactOptional */.yqP(schemas/* int */.Whr().positive()),
        column: schemas/* exactOptional */.yqP(schemas/* int */.Whr().positive()),
    }),
    /** Who approved this very commit and may; null while nobody did. */
    approvedBy: schemas/* string */.YjP().nullable(),
    /** Who could. */
    mayApprove: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Against what the contract of a run was judged (L13). */
const protectorSchema = schemas/* strictObject */.rej({
    /** `itself` where the commit was merged into the protected default branch already, `absent` where the base has no contract. */
    base: schemas/* enum */.k5n(['commit', 'itself', 'absent', 'nobody-asked']),
    baseSha: schemas/* string */.YjP().nullable(),
    loosenings: schemas/* array */.YOg(looseningSchema),
});

// EXTERNAL MODULE: ./lib/core/envelope.js
var envelope = __webpack_require__(627);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/gates/closure/collect.js



/** Reads every mandatory object of a pack, and judges none of them. */
async function collectObjects(store, keyOf, schemas) {
    const objects = [];
    for (const name of mandatoryObjects)
        objects.push(await readObject(store, name, keyOf(name), schemas[name]));
    return objects;
}
async function readObject(store, name, key, schema) {
    try {
        const bytes = await store.read(key);
        return bytes === undefined ? { name, key, state: 'missing' } : parseObject(name, key, bytes, schema);
    }
    catch (error) {
        if (error instanceof fault/* Fault */.vC)
            return { name, key, state: 'unreadable', detail: error.message };
        throw error;
    }
}
/** The whole object, after it was held against the schema that wrote it, and against the bytes that this would have written. */
function parseObject(name, key, bytes, schema) {
    const malformed = (detail) => ({ name, key, state: 'malformed', detail });
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return malformed('it is no JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return malformed('it is no JSON object');
    const whole = value;
    if (whole['schema'] !== `seaworthy/${name}/v1`)
        return malformed(`its schema is ${JSON.stringify(whole['schema'])}`);
    if (!Buffer.from(`${JSON.stringify(value, null, 2)}\n`).equals(bytes))
        return malformed('its bytes are not as they are written: a key twice, another layout, or no UTF-8');
    const own = Object.entries(whole).filter(([field]) => !(field in envelope/* envelopeSchema */.s.shape));
    const result = schema?.safeParse(bodyFor(name, whole, own));
    if (!result)
        return malformed('its schema is unknown');
    const issues = [...(envelope/* envelopeSchema */.s.safeParse(whole).error?.issues ?? []), ...(result.error?.issues ?? [])];
    if (issues.length > 0)
        return malformed(describe(issues));
    return { name, key, state: 'read', body: whole };
}
/** Some objects state the digest or commit in their own body too, where the envelope's field is the same one. */
function bodyFor(name, whole, own) {
    const body = Object.fromEntries(own);
    if (name === 'packaging_provenance')
        body['git_sha'] = whole['git_sha'];
    if (name === 'packaging_provenance' || name === 'image_digest_manifest')
        body['image_digest'] = whole['image_digest'];
    return body;
}
function describe(issues) {
    const [first] = issues;
    return first ? `${first.path.join('.') || 'the object'}: ${first.message}` : 'it does not follow its schema';
}

;// CONCATENATED MODULE: ./lib/gates/closure/index.js










/** The checks of this gate, as data. */
const checkList = checks;
/** The schemas of this gate's objects. */
const closure_schemas = {
    m1_closure_blocker_register: m1ClosureBlockerRegister,
    m1_build_go_transition_receipt: m1BuildGoTransitionReceipt,
    m1_handoff_readiness_snapshot: m1HandoffReadinessSnapshot,
    m1e_execution_summary: m1eExecutionSummary,
    release_metadata_receipt: releaseMetadataReceipt,
};
/** One check alone, at its own level: what it asks of is decided before there is evidence, and no contract can soften it. */
function askProtector(protector) {
    return (0,judge/* ask */.kA)([{ ...contractLoosened, evaluate: judgeLoosenings }], protector, undefined);
}
/** The same of the jobs before: all that the last job of a run has to go by where none of them left a plan. */
function askJobs(jobs) {
    return (0,judge/* ask */.kA)([{ ...jobNotPassed, evaluate: judgeJobs }], jobs, undefined);
}
/** Adjudicates the evidence of one run: complete, of one decision, and saying only what follows from its content. */
async function closure(facts, open, policy, run, fixOf) {
    const rows = (0,judge/* ask */.kA)(checks, facts, open, policy);
    const read = facts.objects.filter(({ state }) => state === 'read').length;
    const evidence = witness(facts, open, rows, run, fixOf);
    return {
        gate: 'closure',
        verdict: (0,judge/* overall */.Me)(rows),
        rows,
        totals: `${read}/${facts.objects.length} mandatory objects read and computed again`,
        evidence,
    };
}


/***/ })

};
