export const id = 635;
export const ids = [635,4491];
export const modules = {

/***/ 3149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readObject)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

/** The object under a key; undefined where there is none. Throws EVIDENCE_MALFORMED where it is no JSON object. */
async function readObject(store, key) {
    const bytes = await store.read(key);
    if (bytes === undefined)
        return undefined;
    const value = parsed(bytes);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_MALFORMED', { message: `${key} holds no JSON object` });
}
function parsed(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ linkedDocuments),
/* harmony export */   JO: () => (/* binding */ pinRun),
/* harmony export */   Sg: () => (/* binding */ pinKeys)
/* harmony export */ });
/* harmony import */ var _contract_pinned_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8541);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3085);
/* harmony import */ var _domain_run_pin_config_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7407);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7494);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6142);





const names = ['run.json', 'run_pin/run_header.json'];
/** The keys of the documents that tell later phases what this run is: the run, and its header. */
function pinKeys(session) {
    return names.map((name) => `${(0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .runPrefix */ .cK)(session)}${name}`);
}
/**
 * Pins this run to its image, its commit and the platform’s configuration, in every store that is given. Write-once: another
 * pin of the same run is EVIDENCE_EXISTS. Returns the keys.
 */
async function pinRun(session, { image_tag, image_digest, git_sha }, stores = [session.store]) {
    const keys = pinKeys(session);
    const documents = documentsOf(session, { image_tag, image_digest, git_sha });
    for (const [index, key] of keys.entries()) {
        const bytes = Buffer.from(`${JSON.stringify(documents[index], null, 2)}\n`);
        (0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseSecrets */ .un)(session, key, bytes);
        for (const store of stores)
            await (0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOnce */ .Fq)(store, key, bytes);
    }
    return keys;
}
function documentsOf({ platformRunId, open, clock }, triplet) {
    const common = { platform_run_id: platformRunId, triplet, written_at_utc: (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .utc */ .n)(clock.now()) };
    const config = (0,_contract_pinned_config_js__WEBPACK_IMPORTED_MODULE_3__/* .pinnedConfig */ .j)(open);
    const phase_id = open.contract.phase;
    return [
        { schema: 'seaworthy/run/v1', ...common, phase_id, config_digest: (0,_domain_run_pin_config_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .configDigest */ .x)(config), config },
        { schema: 'seaworthy/run_header/v1', ...common },
    ];
}
/** The documents of this run in every store that it knows, where somebody wrote them. */
async function linkedDocuments(session) {
    const linked = [];
    for (const store of [session.store, session.remote])
        for (const [index, key] of pinKeys(session).entries()) {
            const bytes = await store?.read(key);
            if (store === undefined || bytes === undefined)
                continue;
            const name = store === session.store ? key : `${store.place}/${key}`;
            linked.push({ key: name, kind: index === 0 ? 'run' : 'header', ...documentIn(bytes) });
        }
    return linked;
}
/** A document that is no JSON has no fields, and so agrees with nothing. */
function documentIn(bytes) {
    const fields = fieldsIn(bytes);
    return {
        platform_run_id: fields['platform_run_id'],
        triplet: fields['triplet'],
        config: fields['config'],
        config_digest: fields['config_digest'],
    };
}
function fieldsIn(bytes) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonIn */ .Y)(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
}


/***/ }),

/***/ 6142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ writeOnce),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   cK: () => (/* binding */ runPrefix),
/* harmony export */   nP: () => (/* binding */ writeEvidence),
/* harmony export */   oH: () => (/* binding */ packPrefix),
/* harmony export */   un: () => (/* binding */ refuseSecrets)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2094);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _core_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _domain_scan_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4419);
/* harmony import */ var _domain_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2251);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4089);






/** The folder of this run's pack in the store, with a final slash. */
function packPrefix({ open, platformRunId, packAt }) {
    if (packAt !== undefined)
        return packAt;
    const prefix = (0,_core_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTokens */ .SJ)(open.contract.evidence.prefix, {
        platform_run_id: platformRunId,
        phase_id: open.contract.phase,
    });
    return prefix.endsWith('/') ? prefix : `${prefix}/`;
}
/** The folder of everything that is kept of this run, with a final slash: the part of the prefix up to its id. */
function runPrefix(session) {
    const id = `${session.platformRunId}/`;
    const prefix = packPrefix(session);
    return prefix.slice(0, prefix.indexOf(id) + id.length);
}
function keyOf(session, name) {
    return `${packPrefix(session)}${name}.json`;
}
/** Writes the objects of a gate, each whole or not at all. Returns their keys. */
async function writeEvidence(session, objects) {
    const keys = [];
    for (const object of objects) {
        const key = keyOf(session, object.name);
        const bytes = (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .serialise */ .G)(object, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .envelopeOf */ .Ge)(session));
        refuseSecrets(session, key, bytes);
        await writeOnce(session.store, key, bytes);
        keys.push(key);
    }
    return keys;
}
/**
 * Writes an object, or finds that it says the same already, at another time: an earlier try left it. Returns what stands
 * there. Throws EVIDENCE_EXISTS where it says something else.
 */
async function writeOnce(store, key, bytes) {
    try {
        await store.write(key, bytes);
        return bytes;
    }
    catch (error) {
        if (!(error instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC) || error.code !== 'EVIDENCE_EXISTS')
            throw error;
        const there = await store.read(key);
        if (there !== undefined && sayTheSame(there, bytes))
            return there;
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_EXISTS', { message: `${key} was written already in this run, with another result` });
    }
}
/** Every object is scanned before it exists anywhere, by the built-in rules and the contract’s own (L9). */
function refuseSecrets({ open }, key, bytes) {
    const [hit] = (0,_domain_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanBytes */ .v)(bytes, (0,_domain_scan_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesWith */ .q)(open.contract.secrets['banned-contents']), undefined);
    if (hit)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_HOLDS_SECRET', {
            message: `${key} would hold what the rule ${hit.rule} finds, in its line ${hit.line}`,
        });
}
/** Whether two objects say the same: all fields agree but those that tell when and how long. */
function sayTheSame(a, b) {
    try {
        return timeless(a) === timeless(b);
    }
    catch {
        return false; // what is no JSON is nothing that this run wrote
    }
}
/** How long something took, and what a program said meanwhile: two runs with one result may differ in them. */
const timely = ['duration_ms', 'stdout', 'stderr', 'stderr_summary'];
function timeless(bytes) {
    return JSON.stringify(JSON.parse(Buffer.from(bytes).toString()), (name, value) => timely.includes(name) || name.endsWith('_at_utc') ? undefined : value);
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   ZH: () => (/* binding */ withCommonFlags),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5955);


/** The flags that every gate command takes. */
function withCommonFlags(command) {
    return command
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .option('--evidence-dir <dir>', 'where evidence is kept (default: .seaworthy/evidence in the repository)')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how the report is printed').choices(_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx).default('text'))
        .option('--platform-run-id <id>', 'the run that this belongs to (default: a new one)')
        .option('--require-authoritative', 'a rehearsal fails')
        .option('--strict-warnings', 'warnings fail')
        .option('--no-color', 'no colours')
        .option('--quiet', 'only the last line');
}
/** A repeatable option. */
function collect(value, before) {
    return [...before, value];
}
/** The flags as options of a session, with this process's environment. */
function commonOptions(flags, host) {
    const onProgress = host.progress(flags);
    return { ...flags, environment: process.env, ...(onProgress ? { onProgress } : {}) };
}
/** Wipes the progress line and tells the outcome. */
async function tell(host, outcome, profile, flags, options) {
    options.onProgress?.('');
    await host.tell(outcome, profile, flags);
}


/***/ }),

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addProvenanceCommands: () => (/* binding */ addProvenanceCommands)
});

// EXTERNAL MODULE: ./lib/contract/pinned-config.js
var pinned_config = __webpack_require__(8541);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/gates/provenance/index.js + 13 modules
var provenance = __webpack_require__(4269);
// EXTERNAL MODULE: ./lib/chain/read-object.js
var read_object = __webpack_require__(3149);
// EXTERNAL MODULE: ./lib/chain/run-pin.js
var run_pin = __webpack_require__(7130);
// EXTERNAL MODULE: ./lib/chain/writer.js
var writer = __webpack_require__(6142);
;// CONCATENATED MODULE: ./lib/chain/link-run.js







/** The triplet that this run’s provenance recorded. Throws EVIDENCE_UNREADABLE where there is none. */
async function recordedTriplet(session) {
    const key = (0,writer/* keyOf */.TN)(session, 'packaging_provenance');
    const { image_tag, image_digest, git_sha } = (await (0,read_object/* readObject */.A)(session.store, key)) ?? {};
    if (typeof image_tag === 'string' && (0,digest/* isDigest */.Bc)(image_digest) && typeof git_sha === 'string')
        return { image_tag, image_digest, git_sha };
    throw new fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${key} does not name tag, digest and commit`,
        rerun: 'will-not-help',
        fix: 'Ask the provenance gate first, in the same run, with --platform-run-id.',
    });
}
/** Pins this run from its own provenance, here and in the store beyond this machine. Returns the keys. */
async function pinFromProvenance(session) {
    const stores = session.remote ? [session.remote, session.store] : [session.store];
    return (0,run_pin/* pinRun */.JO)(session, await recordedTriplet(session), stores);
}
/** Compares the run pin with this run's provenance and with the contract. A document that is absent is a finding here, whatever the contract defers. */
async function linkageOf(session) {
    const linked = await (0,run_pin/* linkedDocuments */.Iu)(session);
    const record = await recordedTriplet(session);
    const facts = { linked, record, platformRunId: session.platformRunId, config: (0,pinned_config/* pinnedConfig */.j)(session.open) };
    return {
        documents: linked.map(({ key }) => key),
        findings: [...(0,provenance/* linkageFindings */.WP)(facts), ...(0,provenance/* missingDocuments */.f2)(facts)],
    };
}

// EXTERNAL MODULE: ./lib/core/verdict.js
var core_verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/cli/flags.js
var cli_flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 7 modules
var workplace = __webpack_require__(499);
;// CONCATENATED MODULE: ./lib/cli/provenance.js





/** `provenance pin` and `provenance link`, beside `provenance run`. */
function addProvenanceCommands(group, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('pin'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('write run.json and the run header of a run (--platform-run-id), once')
        .action(async (dir, flags) => {
        const session = await sessionOfRun(dir, flags, host);
        const keys = await pinFromProvenance(session);
        const places = [session.store.place, ...(session.remote ? [session.remote.place] : [])];
        await host.print(shown({ platform_run_id: session.platformRunId, places, keys }));
    });
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('link'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('compare run.json and the run header of a run with its provenance and the contract')
        .action(async (dir, flags) => {
        const session = await sessionOfRun(dir, flags, host);
        const linkage = await linkageOf(session);
        const verdict = linkage.findings.length === 0 ? 'PASS' : 'FAIL';
        await host.print(shown({ platform_run_id: session.platformRunId, verdict, ...inEvidence(linkage) }));
        process.exitCode = (0,core_verdict/* exitCode */.I)(verdict);
    });
}
async function sessionOfRun(dir, flags, host) {
    if (flags.platformRunId === undefined)
        throw new fault/* Fault */.vC('USAGE', { message: 'a run pin needs --platform-run-id', fix: 'Name the run that it pins.' });
    return (await (0,workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'store')).session;
}
function inEvidence({ documents, findings }) {
    return { documents, findings: findings.map(({ subject, message }) => ({ subject, message })) };
}
function shown(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pinnedConfig)
/* harmony export */ });
/** The values of the handles that the run pin covers, by their names. Each of them was found to be pinned when the contract was opened. */
function pinnedConfig({ contract, registry, }) {
    const fields = contract.provenance['config-fields'];
    return Object.fromEntries(fields.map((name) => {
        const value = registry.handles.get(name)?.value;
        return [name, value && 'value' in value ? value.value : null];
    }));
}


/***/ }),

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

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/** The value of a JSON text; undefined where it is none. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ checkList),
  WP: () => (/* reexport */ linkageFindings),
  f2: () => (/* reexport */ missingDocuments),
  aH: () => (/* binding */ provenance),
  jo: () => (/* binding */ provenance_schemas)
});

// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/core/check.js
var check = __webpack_require__(7263);
;// CONCATENATED MODULE: ./lib/gates/provenance/checks/build-driver.js

/** The image was built by whom the contract lets build. */
const buildDriver = {
    code: 'PROVENANCE_BUILD_DRIVER',
    checkId: 'build_driver_pinned',
    title: 'The image was not built by the pinned driver',
    why: 'A build on somebody’s machine cannot be replayed or vouched for.',
    fix: 'Build it in the workflow that the contract pins.',
    level: 'block',
    evaluate({ record, rehearsal }, { contract, locate }) {
        if (rehearsal)
            return (0,check/* notApplicable */.hH)('rehearsal');
        const pinned = contract.image['build-driver'].replaceAll('-', '_');
        return (0,check/* report */.z8)(1, record.build_driver === pinned
            ? []
            : [
                {
                    subject: record.build_driver ?? 'unknown',
                    message: `expected ${pinned}`,
                    location: locate(['image', 'build-driver']),
                },
            ]);
    },
};

// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(3871);
;// CONCATENATED MODULE: ./lib/gates/provenance/checks/config-digest-malformed.js


/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
const configDigestMalformed = {
    code: 'PROVENANCE_CONFIG_DIGEST_MALFORMED',
    checkId: 'config_digest_format_sha256',
    title: 'The image’s config digest is malformed',
    why: 'Whatever is compared with it compares with nothing.',
    fix: 'Take the digest from the image’s own bytes.',
    level: 'block',
    evaluate({ record }) {
        const digests = [record.oci_config_digest];
        const bad = digests.filter((digest) => !(0,core_digest/* isDigest */.Bc)(digest));
        return (0,check/* report */.z8)(digests.length, bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/digest-malformed.js


/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
const digestMalformed = {
    code: 'PROVENANCE_DIGEST_MALFORMED',
    checkId: 'digest_format_sha256',
    title: 'The image digest is malformed',
    why: 'Whatever is compared with it compares with nothing.',
    fix: 'Take the digest from the image’s own bytes.',
    level: 'block',
    evaluate({ record }) {
        const digests = [record.image_digest, record.oci_digest_value];
        const bad = digests.filter((digest) => !(0,core_digest/* isDigest */.Bc)(digest));
        return (0,check/* report */.z8)(digests.length, bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/field-missing.js

/** Known only to whoever built the image. */
const origin = ['build_driver', 'build_actor', 'build_completed_at_utc'];
/** Nothing of the record is empty, but what a rehearsal or a prebuilt image cannot know. */
const fieldMissing = {
    code: 'PROVENANCE_FIELD_MISSING',
    checkId: 'required_fields_present',
    title: 'A required field of the provenance is empty',
    why: 'A record with holes proves nothing.',
    fix: 'Find out which step did not hand the value on.',
    level: 'block',
    evaluate({ record, rehearsal, prebuilt }) {
        const optional = new Set([
            ...(rehearsal ? ['ecr_repo_uri'] : []),
            ...(prebuilt ? ['context_digest'] : []),
            ...(prebuilt && rehearsal ? origin : []),
        ]);
        const fields = Object.entries(record).filter(([name]) => !optional.has(name) && name !== 'base_images');
        const empty = fields.filter(([, value]) => value === null || value === '' || (Array.isArray(value) && value.length === 0));
        return (0,check/* report */.z8)(fields.length, empty.map(([name]) => ({ subject: name, message: 'it is empty' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/git-sha-marker.js

/** The tag carries the very commit that was built. */
const gitShaMarker = {
    code: 'PROVENANCE_GIT_SHA_MARKER',
    checkId: 'canonical_git_sha_marker',
    title: 'The tag does not carry the commit',
    why: 'Nobody could say which source the image was built from.',
    fix: 'Tag the image from the commit that was checked out.',
    level: 'block',
    evaluate({ record }) {
        const found = /^[0-9a-f]{40}$/.test(record.git_sha) && record.image_tag.includes(`git-${record.git_sha}`);
        return (0,check/* report */.z8)(1, found ? [] : [{ subject: record.image_tag, message: `expected git-${record.git_sha} in it` }]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/layer-digest-malformed.js


/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
const layerDigestMalformed = {
    code: 'PROVENANCE_LAYER_DIGEST_MALFORMED',
    checkId: 'layer_digests_format_sha256',
    title: 'A layer digest is malformed, or there is no layer',
    why: 'Whatever is compared with it compares with nothing.',
    fix: 'Take the digest from the image’s own bytes.',
    level: 'block',
    evaluate({ record }) {
        const digests = record.oci_layer_digests.length > 0 ? record.oci_layer_digests : [''];
        const bad = digests.filter((digest) => !(0,core_digest/* isDigest */.Bc)(digest));
        return (0,check/* report */.z8)(digests.length, bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/oci-anchor.js

/** Provenance and digest manifest speak of one image. */
const ociAnchor = {
    code: 'PROVENANCE_OCI_ANCHOR',
    checkId: 'oci_anchor_match',
    title: 'Provenance and digest manifest disagree',
    why: 'The record would vouch for another image.',
    fix: 'Make both from the same bytes in one run.',
    level: 'block',
    evaluate({ record, manifest }) {
        const pairs = [
            ['image_tag', record.image_tag, manifest.image_tag],
            ['image_digest', record.image_digest, manifest.image_digest],
            ['oci_digest_value', record.oci_digest_value, manifest.image_digest],
            ['oci_config_digest', record.oci_config_digest, manifest.oci_config_digest],
            ['oci_layer_digests', record.oci_layer_digests.join(' '), manifest.oci_layer_digests.join(' ')],
        ];
        const findings = pairs.flatMap(([field, mine, theirs]) => mine === theirs ? [] : [{ subject: field, message: `${mine} here, ${theirs} in the digest manifest` }]);
        return (0,check/* report */.z8)(pairs.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/registry-digest.js

/** The tag resolves, in the registry itself, to the recorded digest. */
const registryDigest = {
    code: 'PROVENANCE_REGISTRY_DIGEST',
    checkId: 'registry_digest_match',
    title: 'The tag resolves to another digest in the registry',
    why: 'Whoever pulls the tag gets another image than the one that was proven.',
    fix: 'Never move the tag back; release again under a new tag and find out who pushed.',
    level: 'block',
    evaluate({ record, registryDigest: seen, rehearsal }) {
        if (seen === undefined)
            return rehearsal ? (0,check/* notApplicable */.hH)('rehearsal: no registry was asked') : (0,check/* undecided */.oo)('the registry was not asked');
        return (0,check/* report */.z8)(1, seen === record.image_digest
            ? []
            : [{ subject: record.image_tag, message: `${seen} in the registry, ${record.image_digest} recorded` }]);
    },
};

// EXTERNAL MODULE: ./lib/domain/run-pin/config-digest.js + 1 modules
var run_pin_config_digest = __webpack_require__(7407);
;// CONCATENATED MODULE: ./lib/gates/provenance/linkage.js

/** Where the run's own documents differ from the provenance, from the contract, or from themselves. */
function linkageFindings(facts) {
    return facts.linked.flatMap((document) => [
        ...disagreements(document, facts),
        ...(document.kind === 'run' ? configFindings(document, facts.config) : []),
    ]);
}
/** That a document of the pair is not there; empty where both are. */
function missingDocuments({ linked, platformRunId }) {
    const kinds = new Set(linked.map(({ kind }) => kind));
    return kinds.size === 2 ? [] : [{ subject: platformRunId, message: 'run.json or the run header does not exist' }];
}
function disagreements({ key, platform_run_id, triplet }, { record, platformRunId }) {
    const wanted = { image_tag: record.image_tag, image_digest: record.image_digest, git_sha: record.git_sha };
    const fields = Object.entries(wanted).filter(([name, value]) => typeof triplet !== 'object' || triplet === null || Reflect.get(triplet, name) !== value);
    const wrong = [...(platform_run_id === platformRunId ? [] : ['platform_run_id']), ...fields.map(([name]) => name)];
    return wrong.map((name) => ({ subject: `${key} ${name}`, message: 'differs from the provenance' }));
}
/** The digest is computed again from the fields beside it, and the fields are those of the contract (L3). One that pins none asks nothing. */
function configFindings({ key, config, config_digest }, wanted) {
    if (Object.keys(wanted).length === 0)
        return [];
    const computed = (0,run_pin_config_digest/* configDigest */.x)(wanted);
    if (!isMap(config) || (0,run_pin_config_digest/* configDigest */.x)(config) !== computed)
        return [{ subject: `${key} config`, message: 'differs from what the contract pins' }];
    if (config_digest === computed)
        return [];
    return [{ subject: `${key} config_digest`, message: `${computed} follows from its fields` }];
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/run-linkage.js


/** `run.json` and the run header tell the same run, tag, digest and commit; the configuration that the run pins is the contract’s. */
const runLinkage = {
    code: 'PROVENANCE_RUN_LINKAGE',
    checkId: 'run_linkage',
    title: 'The run’s own documents disagree with the provenance, or do not exist',
    why: 'A run that is pinned to another image runs another image.',
    fix: 'Write `run.json` and the run header from this run’s provenance, with `seaworthy provenance pin`.',
    level: 'block',
    evaluate(facts, { contract }) {
        const missing = contract.evidence['run-linkage'] === 'required' ? missingDocuments(facts) : [];
        if (facts.linked.length > 0)
            return (0,check/* report */.z8)(2, [...linkageFindings(facts), ...missing]);
        if (contract.evidence['run-linkage'] === 'deferred')
            return (0,check/* notApplicable */.hH)('RUN_LINKAGE_DEFERRED: the contract defers it');
        return facts.rehearsal ? (0,check/* notApplicable */.hH)('rehearsal') : (0,check/* report */.z8)(2, missing);
    },
};

// EXTERNAL MODULE: ./lib/core/tokens.js
var tokens = __webpack_require__(2333);
;// CONCATENATED MODULE: ./lib/gates/provenance/checks/tag-pattern.js


/** The recorded tag is one that the contract's pattern can make. */
const tagPattern = {
    code: 'PROVENANCE_TAG_PATTERN',
    checkId: 'immutable_tag_pattern',
    title: 'The recorded tag does not follow the contract’s pattern',
    why: 'Only a tag made by the pattern can be immutable.',
    fix: 'Record the tag of `image.tag-pattern`.',
    level: 'block',
    evaluate({ record }, { contract, locate }) {
        const pattern = contract.image['tag-pattern'];
        const matches = (0,tokens/* tokenMatcher */.G)(pattern, { git_sha: '[0-9a-f]{40}', ci_run_id: '[A-Za-z0-9][A-Za-z0-9_.-]*' }).test(record.image_tag);
        return (0,check/* report */.z8)(1, matches
            ? []
            : [{ subject: record.image_tag, message: `expected ${pattern}`, location: locate(['image', 'tag-pattern']) }]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.










const checks = [
    buildDriver,
    configDigestMalformed,
    digestMalformed,
    fieldMissing,
    gitShaMarker,
    layerDigestMalformed,
    ociAnchor,
    registryDigest,
    runLinkage,
    tagPattern,
];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/evidence-rows.js
var evidence_rows = __webpack_require__(1670);
;// CONCATENATED MODULE: ./lib/gates/provenance/evidence.js



const packagingProvenance = schemas/* strictObject */.rej({
    image_tag: schemas/* string */.YjP(),
    image_digest: schemas/* string */.YjP(),
    git_sha: schemas/* string */.YjP(),
    build_driver: schemas/* string */.YjP().nullable(),
    image_reference_mode: schemas/* string */.YjP(),
    ecr_repo_uri: schemas/* string */.YjP().nullable(),
    dockerfile_path: schemas/* string */.YjP(),
    build_context_path: schemas/* string */.YjP(),
    build_completed_at_utc: schemas/* string */.YjP().nullable(),
    build_actor: schemas/* string */.YjP().nullable(),
    oci_digest_algo: schemas/* string */.YjP(),
    oci_digest_value: schemas/* string */.YjP(),
    oci_config_digest: schemas/* string */.YjP(),
    oci_layer_digests: schemas/* array */.YOg(schemas/* string */.YjP()),
    context_digest: schemas/* string */.YjP().nullable(),
    base_images: schemas/* array */.YOg(schemas/* strictObject */.rej({ reference: schemas/* string */.YjP(), digest: schemas/* string */.YjP().nullable() })),
    release_metadata_receipt_ref: schemas/* string */.YjP(),
});
const buildCommandSurfaceReceipt = schemas/* strictObject */.rej({
    selected_build_driver: schemas/* string */.YjP().nullable(),
    command_family_id: schemas/* string */.YjP(),
    immutable_tag: schemas/* string */.YjP(),
    resolved_digest: schemas/* string */.YjP(),
    build_actor: schemas/* string */.YjP().nullable(),
    ci_run_id: schemas/* string */.YjP(),
    verdict: evidence_rows/* verdictSchema */.$D,
    failure_reason: schemas/* string */.YjP().nullable(),
});
const provenanceConsistencyChecks = schemas/* strictObject */.rej({
    overall_pass: schemas/* boolean */.zMY(),
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({
        check_id: schemas/* string */.YjP(),
        status: evidence_rows/* statusSchema */.aW,
        reason_code: schemas/* string */.YjP().nullable(),
        detail: schemas/* string */.YjP().nullable(),
    })),
    verdict: evidence_rows/* verdictSchema */.$D,
    rows: schemas/* array */.YOg(evidence_rows/* checkRowSchema */.sy),
});
/** The three objects of the gate. */
function witness(facts, checks, rows) {
    const verdict = (0,judge/* overall */.Me)(rows);
    const { record } = facts;
    const shown = (0,evidence_rows/* checkRows */.Uu)(rows);
    return [
        { name: 'packaging_provenance', body: packagingProvenance.parse(record) },
        {
            name: 'build_command_surface_receipt',
            body: buildCommandSurfaceReceipt.parse({
                selected_build_driver: record.build_driver,
                command_family_id: facts.commandFamily,
                immutable_tag: record.image_tag,
                resolved_digest: record.image_digest,
                build_actor: record.build_actor,
                ci_run_id: facts.ciRunId,
                verdict,
                failure_reason: rows.find((row) => row.verdict !== 'PASS')?.check.code ?? null,
            }),
        },
        {
            name: 'provenance_consistency_checks',
            body: provenanceConsistencyChecks.parse({
                overall_pass: verdict === 'PASS',
                checks: shown.map(({ check, status, reason_code, detail }) => ({
                    check_id: idOf(checks, check),
                    status,
                    reason_code: deferred(detail) ?? reason_code,
                    detail,
                })),
                verdict,
                rows: shown,
            }),
        },
    ];
}
function idOf(checks, code) {
    return checks.find((check) => check.code === code)?.checkId ?? code;
}
function deferred(detail) {
    return detail?.startsWith('RUN_LINKAGE_DEFERRED') ? 'RUN_LINKAGE_DEFERRED' : undefined;
}

;// CONCATENATED MODULE: ./lib/gates/provenance/index.js




/** The checks of this gate, as data. */
const checkList = checks;
/** The schemas of this gate's objects. */
const provenance_schemas = {
    packaging_provenance: packagingProvenance,
    build_command_surface_receipt: buildCommandSurfaceReceipt,
    provenance_consistency_checks: provenanceConsistencyChecks,
};
/** Proves that everything that is recorded of the image agrees. */
async function provenance(facts, open, policy) {
    const rows = (0,judge/* ask */.kA)(checks, facts, open, policy);
    const asked = rows.filter(({ report }) => report.kind !== 'not-applicable').length;
    const totals = `${asked} of ${rows.length} consistency checks apply, driver ${facts.record.build_driver}`;
    return { gate: 'provenance', verdict: (0,judge/* overall */.Me)(rows), rows, totals, evidence: witness(facts, checks, rows) };
}


/***/ })

};
