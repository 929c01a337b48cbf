export const id = 6390;
export const ids = [6390];
export const modules = {

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unasked),
/* harmony export */   b: () => (/* binding */ askGate)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6142);



/** Asks one gate and writes its evidence. Whatever keeps it from an answer is an ERROR of that gate, never silence. */
async function askGate(session, gate, work) {
    session.onProgress?.(gate);
    try {
        const result = await work();
        const keys = await (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEvidence */ .nP)(session, result.evidence);
        return {
            gate,
            verdict: result.verdict,
            result,
            faults: nothingExamined(result),
            written: await digestsOf(session, keys),
        };
    }
    catch (error) {
        return { gate, verdict: 'ERROR', result: undefined, faults: (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsIn */ .RP)(error) };
    }
}
/** A gate whose checks all had nothing to ask says why, instead of a bare ERROR (L1). */
function nothingExamined({ gate, rows }) {
    const reasons = rows.flatMap(({ report }) => (report.kind === 'not-applicable' ? [report.reason] : []));
    if (reasons.length < rows.length)
        return [];
    const message = `no check of ${gate} had anything to look at: ${[...new Set(reasons)].join('; ')}`;
    return [new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('NOTHING_EXAMINED', { message })];
}
/** What lies under these keys now: the evidence gate proves that it still does at the end (L3). */
async function digestsOf({ store }, keys) {
    const written = new Map();
    for (const key of keys)
        written.set(key.slice(key.lastIndexOf('/') + 1), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((await store.read(key)) ?? ''));
    return written;
}
/** A gate that could not be asked because one before it gave nothing to work on. */
function unasked(gate, because) {
    return { gate, verdict: 'ERROR', result: undefined, faults: (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsIn */ .RP)(because) };
}


/***/ }),

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X$: () => (/* binding */ packVerdict),
/* harmony export */   X8: () => (/* binding */ askClosure),
/* harmony export */   eB: () => (/* binding */ attemptPrefix),
/* harmony export */   hI: () => (/* binding */ closureFacts),
/* harmony export */   xt: () => (/* binding */ askEvidence)
/* harmony export */ });
/* harmony import */ var _contract_acceptance_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6675);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2094);
/* harmony import */ var _gates_closure_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8476);
/* harmony import */ var _gates_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1678);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7494);
/* harmony import */ var _ask_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7642);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7373);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8737);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3149);
/* harmony import */ var _run_pin_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7130);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4089);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1006);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2868);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6142);















/** Adjudicates what this run has written so far. */
async function askClosure(session, before, reasons) {
    return (0,_ask_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .askGate */ .b)(session, 'closure', async () => {
        const facts = await closureFacts(session, before, reasons);
        const { run } = session.workflow;
        const identity = {
            branchRef: run?.ref ?? session.git?.ref ?? null,
            runUrl: run?.url ?? null,
            workflowRunId: run?.runId ?? null,
        };
        return (0,_gates_closure_index_js__WEBPACK_IMPORTED_MODULE_1__/* .closure */ .Cx)(facts, session.open, session.policy, identity, (code) => _catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .fixes */ .S.get(code) ?? 'Read `seaworthy explain`.');
    });
}
/** What closure looks at: everything that this run has written so far. */
async function closureFacts(session, before, reasons) {
    return {
        objects: await (0,_gates_closure_index_js__WEBPACK_IMPORTED_MODULE_1__/* .collectObjects */ .Xg)(session.store, (name) => (0,_writer_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN)(session, name), _objects_js__WEBPACK_IMPORTED_MODULE_5__/* .gateObjects */ .K),
        faults: before.flatMap(({ gate, faults }) => faults.map(({ code, message }) => ({ gate, code, message }))),
        acceptances: acceptances(session),
        platformRunId: session.platformRunId,
        gitSha: session.git?.sha ?? '',
        contractSha256: session.open.sha256,
        rehearsal: reasons.length > 0,
        rehearsalReasons: reasons,
        requireAuthoritative: session.requireAuthoritative,
        imageDigest: session.imageDigest,
        declared: declaredChecks(session),
        now: (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_11__/* .utc */ .n)(session.clock.now()),
        protector: session.plan?.protector,
        attempt: session.attempt,
        jobs: session.jobs,
        readiness: session.readiness,
    };
}
/** The checks of every gate, at the level that counts in this run (L2). */
function declaredChecks({ policy }) {
    return Object.fromEntries(Object.entries(_catalog_js__WEBPACK_IMPORTED_MODULE_4__/* .checksByGate */ .k).map(([gate, checks]) => [
        gate,
        checks.map((check) => ({ code: check.code, level: policy.level(check) })),
    ]));
}
function acceptances({ open, clock }) {
    return open.contract.accepted.map((entry, index) => ({
        code: entry.code,
        subject: entry.subject,
        actor: entry.actor,
        rationale: entry.rationale,
        expires: entry.expires,
        standing: (0,_contract_acceptance_js__WEBPACK_IMPORTED_MODULE_12__/* .standingOf */ .Y)(entry, open.profile, clock.now()),
        severity: open.profile.rule(entry.code).severity,
        index,
    }));
}
/**
 * Transports the pack: index, then commit. The pinned place is for a pack that passed; a red one goes to its attempt.
 * `before` are the gates of this process; undefined where earlier ones wrote, whose objects are then taken by their names.
 * `arrived` are the names of what earlier jobs left, with endings.
 */
async function askEvidence(session, before, verdict, arrived = []) {
    return (0,_ask_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .askGate */ .b)(session, 'evidence', async () => {
        const entries = (await (0,_gates_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .packEntries */ .Gy)(session.store, (0,_writer_js__WEBPACK_IMPORTED_MODULE_10__/* .packPrefix */ .oH)(session))).filter(({ path }) => !isPackEnd(path));
        const written = before?.flatMap(({ result }) => result?.evidence ?? []).map(({ name }) => name) ?? (await knownObjects(session));
        const expected = [...new Set([...arrived, ...written.map((name) => `${name}.json`)])];
        const digests = new Map(before?.flatMap((gate) => [...(gate.written ?? [])]));
        const result = await (0,_gates_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .evidence */ .MX)({ entries, expected, written: digests, verdict }, session.open, session.policy);
        if (result.verdict === 'PASS') {
            await session.remote?.refuseUnfit();
            await commitPack(session, entries, verdict);
        }
        return result;
    });
}
/** What this gate writes itself is none of the objects that it indexes: an interrupted try may have left it. */
function isPackEnd(path) {
    return _transport_js__WEBPACK_IMPORTED_MODULE_9__/* .packEnds */ .I.some((name) => name === path);
}
/** What the jobs of a run write between them. What programs said is there only where they ran. */
async function knownObjects(session) {
    const matrix = await readObjectAt(session, (0,_writer_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN)(session, 'entrypoint_matrix_validation'));
    const [row] = Array.isArray(matrix?.['rows']) ? matrix['rows'] : [];
    const names = Object.keys({ ..._objects_js__WEBPACK_IMPORTED_MODULE_5__/* .gateObjects */ .K, ..._gates_closure_index_js__WEBPACK_IMPORTED_MODULE_1__/* .schemas */ .jo });
    return row?.runner === 'static' ? names.filter((name) => name !== 'entrypoint_output') : names;
}
/**
 * The verdict of a run that an earlier process closed: closure is computed again from the pack, and must agree with the
 * receipt that was written then. ERROR where either is missing or they disagree (L3).
 */
async function packVerdict(session) {
    const receipt = await readObjectAt(session, (0,_writer_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN)(session, 'release_metadata_receipt'));
    const facts = await closureFacts(session, [], ['asked again']);
    const identity = { branchRef: null, runUrl: null, workflowRunId: null };
    const { verdict } = await (0,_gates_closure_index_js__WEBPACK_IMPORTED_MODULE_1__/* .closure */ .Cx)(facts, session.open, session.policy, identity, () => '');
    const same = receipt?.['platform_run_id'] === session.platformRunId && receipt['contract_sha256'] === session.open.sha256;
    return same && receipt['release_verdict'] === verdict ? verdict : 'ERROR';
}
/** What cannot be read says nothing. */
async function readObjectAt({ store }, key) {
    return (await (0,_settle_js__WEBPACK_IMPORTED_MODULE_13__/* .settle */ .G)(() => (0,_read_object_js__WEBPACK_IMPORTED_MODULE_6__/* .readObject */ .A)(store, key))).value;
}
/** Objects first, then the index, then the commit, and there before here: no reader ever sees a pack that is not whole. */
async function commitPack(session, entries, verdict) {
    const { store, remote } = session;
    const source = (0,_writer_js__WEBPACK_IMPORTED_MODULE_10__/* .packPrefix */ .oH)(session);
    const target = verdict === 'PASS' ? source : attemptPrefix(session);
    for (const to of [remote, store]) {
        if (to === undefined || (to === store && target === source))
            continue;
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_9__/* .carry */ .U)({ from: store, to, source, target }, entries);
    }
    if (remote && verdict === 'PASS')
        await carryPin(session, remote);
    await writeEnds(session, target, entries, verdict);
}
/** The run pin stands in the store before its pack is whole. */
async function carryPin(session, remote) {
    for (const key of (0,_run_pin_js__WEBPACK_IMPORTED_MODULE_7__/* .pinKeys */ .Sg)(session)) {
        const bytes = await session.store.read(key);
        if (bytes)
            await (0,_writer_js__WEBPACK_IMPORTED_MODULE_10__/* .writeOnce */ .Fq)(remote, key, bytes);
    }
}
/** The index, and the commit that names it, the same everywhere: an interrupted try may have left the first of them. */
async function writeEnds(session, target, entries, verdict) {
    const { store, remote = store } = session;
    const [first, last] = _transport_js__WEBPACK_IMPORTED_MODULE_9__/* .packEnds */ .I.map((name) => `${target}${name}`);
    const listed = (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .serialise */ .G)({ name: 'evidence_index', body: { objects: entries } }, (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .envelopeOf */ .Ge)(session));
    const index = await (0,_writer_js__WEBPACK_IMPORTED_MODULE_10__/* .writeOnce */ .Fq)(remote, first, listed);
    const retention = { retention_days: session.open.contract.evidence['retention-days'] };
    const body = { index_sha256: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(index), verdict, ...retention };
    const commit = await (0,_writer_js__WEBPACK_IMPORTED_MODULE_10__/* .writeOnce */ .Fq)(remote, last, (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_14__/* .serialise */ .G)({ name: 'pack_commit', body }, (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .envelopeOf */ .Ge)(session)));
    if (remote === store)
        return;
    await store.write(first, index);
    await store.write(last, commit);
}
/** `evidence/runs/{platform_run_id}/attempts/{attempt}/{phase_id}/`. */
function attemptPrefix(session) {
    const { platformRunId, attempt } = session;
    return (0,_writer_js__WEBPACK_IMPORTED_MODULE_10__/* .packPrefix */ .oH)(session).replace(`${platformRunId}/`, `${platformRunId}/attempts/${attempt}/`);
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ evidenceInContext)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _domain_ignore_closed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6687);
/* harmony import */ var _domain_path_clean_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3507);
/* harmony import */ var _gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(665);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9329);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8737);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4491);
/* harmony import */ var _run_pin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7130);
/* harmony import */ var _shards_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1116);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6142);










/**
 * The fault of an evidence folder that the next build would take along. Every place that this run can write to is asked
 * of the ignore file by its own name: a rule may let in one of them and none of the others.
 */
async function evidenceInContext(session) {
    const { evidenceFolder, open, files } = session;
    if (evidenceFolder === undefined || open.contract.image.prebuilt !== undefined)
        return undefined;
    const contextPath = (0,_domain_path_clean_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(open.folder, open.contract.image.context);
    const folder = below(contextPath, evidenceFolder);
    if (folder === undefined)
        return undefined;
    const rules = await (0,_gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoreRulesOf */ .X)(files, open);
    const reached = placesOf(session).find((place) => !(0,_domain_ignore_closed_js__WEBPACK_IMPORTED_MODULE_9__/* .isClosed */ .L)(rules, (0,_domain_path_clean_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(folder, place)));
    if (reached === undefined)
        return undefined;
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_IN_CONTEXT', {
        message: `the evidence folder ${evidenceFolder} lies in the build context ${contextPath}, and the ignore file lets ${reached} in`,
    });
}
function placesOf(session) {
    const objects = Object.keys(_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .objectSchemas */ .y);
    return [
        ...objects.map((name) => (0,_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(session, name)),
        ...objects.map((name) => (0,_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(session, name).replace((0,_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .packPrefix */ .oH)(session), (0,_close_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptPrefix */ .eB)(session))),
        ...['1-of-1', '1-of-2', '2-of-2'].map((name) => `${(0,_shards_js__WEBPACK_IMPORTED_MODULE_6__/* .partFolder */ .W)(session)}${name}.json`),
        (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .originKey */ .y3)(session),
        ...(0,_run_pin_js__WEBPACK_IMPORTED_MODULE_5__/* .pinKeys */ .Sg)(session),
        '.gitignore',
    ];
}
function below(folder, path) {
    if (folder === '.' || folder === path)
        return folder === path ? '' : path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}


/***/ }),

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ gateObjects),
/* harmony export */   y: () => (/* binding */ objectSchemas)
/* harmony export */ });
/* harmony import */ var _core_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(627);
/* harmony import */ var _gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(665);
/* harmony import */ var _gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);
/* harmony import */ var _gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7311);
/* harmony import */ var _gates_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1678);
/* harmony import */ var _gates_image_digest_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7159);
/* harmony import */ var _gates_provenance_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4269);
/* harmony import */ var _gates_secrets_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1001);








/** The objects that the gates before closure write, by name. */
const gateObjects = { ..._gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_1__/* .schemas */ .jo, ..._gates_secrets_index_js__WEBPACK_IMPORTED_MODULE_7__/* .schemas */ .jo, ..._gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_3__/* .schemas */ .jo, ..._gates_image_digest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .schemas */ .jo, ..._gates_provenance_index_js__WEBPACK_IMPORTED_MODULE_6__/* .schemas */ .jo };
/** Every object of the evidence as it is stored, by name. The published JSON Schemas are made from these. */
const objectSchemas = Object.fromEntries(Object.entries({ ...gateObjects, ..._gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__/* .schemas */ .jo, ..._gates_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__/* .schemas */ .jo }).map(([name, schema]) => [
    name,
    _core_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .envelopeSchema */ .s.extend(schema.shape).strict(),
]));


/***/ }),

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l2: () => (/* binding */ durationsIn),
  rP: () => (/* binding */ planIn),
  tF: () => (/* binding */ planShards)
});

// UNUSED EXPORTS: shardPlan

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/domain/shards/deal.js
/**
 * Deals items to a number of hands, the longest first and each to whoever has least: no hand takes more than 4/3 of the best
 * possible (Graham 1969). The same costs are always dealt the same way. No hand is empty, unless there are fewer items.
 */
function deal(costs, hands) {
    const count = Math.max(1, Math.min(hands, costs.length));
    const dealt = Array.from({ length: count }, () => ({ items: [], cost: 0 }));
    const longestFirst = [...costs.keys()].sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || a - b);
    for (const item of longestFirst) {
        const least = dealt.reduce((best, hand) => (lighter(hand, best) ? hand : best));
        least.items.push(item);
        least.cost += costs[item] ?? 0;
    }
    return dealt.map(({ items, cost }) => ({ items: items.sort((a, b) => a - b), cost }));
}
/** Of two that cost the same, the one with fewer items: items without a cost are spread too. */
function lighter(a, b) {
    return a.cost < b.cost || (a.cost === b.cost && a.items.length < b.items.length);
}

// EXTERNAL MODULE: ./lib/gates/entrypoints/index.js + 44 modules
var entrypoints = __webpack_require__(7311);
;// CONCATENATED MODULE: ./lib/chain/shard-plan.js





/** Which rows run on which machine. */
const shardPlan = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('seaworthy/entrypoint-plan/v1'),
    contract_sha256: schemas/* string */.YjP(),
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({
        handle: schemas/* string */.YjP().nullable(),
        runtime_mode: schemas/* string */.YjP(),
        probes: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP())),
        seconds: schemas/* number */.aig(),
    })),
    probe_count: schemas/* int */.Whr(),
    /** `rows` are places in the list above. */
    shards: schemas/* array */.YOg(schemas/* object */.Ikc({ shard: schemas/* string */.YjP(), rows: schemas/* array */.YOg(schemas/* int */.Whr()), seconds: schemas/* number */.aig() })),
    /** For `strategy.matrix` of a job on GitHub. */
    matrix: schemas/* object */.Ikc({ include: schemas/* array */.YOg(schemas/* object */.Ikc({ shard: schemas/* string */.YjP() })) }),
});
const keyOf = (handle, mode) => JSON.stringify([handle, mode]);
/** A probe takes about as long as a container takes to start, where nobody measured. */
const usualSeconds = 0.5;
/** Deals the rows over machines by how long they took, the longest first; rows that never ran count as the middle one. */
function planShards(open, total, durations = new Map()) {
    const known = [...durations.values()].sort((a, b) => a - b);
    const rows = open.rows.map(({ row }) => {
        const probes = (0,entrypoints/* probesOf */.pX)(row).map(({ argv }) => [...argv]);
        const handle = row.handle ?? null;
        const guess = known[known.length >> 1] ?? probes.length * usualSeconds;
        return {
            handle,
            runtime_mode: row['runtime-mode'],
            probes,
            seconds: durations.get(keyOf(handle, row['runtime-mode'])) ?? guess,
        };
    });
    const hands = deal(rows.map(({ seconds }) => seconds), total);
    const shards = hands.map(({ items, cost }, at) => {
        return { shard: `${at + 1}/${hands.length}`, rows: [...items], seconds: Math.round(cost * 1000) / 1000 };
    });
    return {
        schema: 'seaworthy/entrypoint-plan/v1',
        contract_sha256: open.sha256,
        rows,
        probe_count: rows.reduce((sum, { probes }) => sum + probes.length, 0),
        shards,
        matrix: { include: shards.map(({ shard }) => ({ shard })) },
    };
}
const measured = schemas/* object */.Ikc({
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({ handle: schemas/* string */.YjP().nullable(), runtime_mode: schemas/* string */.YjP(), duration_ms: schemas/* number */.aig() })),
});
/** The durations that a matrix of an earlier run recorded: `entrypoint_matrix_validation.json`. */
function durationsIn(text, path) {
    const found = measured.safeParse((0,json/* jsonIn */.Y)(text));
    if (!found.success)
        throw malformed(path, 'an entrypoint_matrix_validation.json of an earlier run');
    return new Map(found.data.rows.map((row) => [keyOf(row.handle, row.runtime_mode), row.duration_ms / 1000]));
}
/** A plan that was made for this very contract. */
function planIn(text, path, open) {
    const found = shardPlan.safeParse((0,json/* jsonIn */.Y)(text));
    if (!found.success)
        throw malformed(path, 'what `seaworthy entrypoints plan` printed');
    if (found.data.contract_sha256 === open.sha256)
        return found.data;
    throw new fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${path} was made for another contract`,
        rerun: 'will-not-help',
        fix: 'Make the plan from the contract that the shards read.',
    });
}
function malformed(path, expected) {
    return new fault/* Fault */.vC('EVIDENCE_UNREADABLE', { message: `${path}: expected ${expected}`, rerun: 'will-not-help' });
}


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ runShard),
/* harmony export */   N3: () => (/* binding */ mergeParts),
/* harmony export */   W: () => (/* binding */ partFolder),
/* harmony export */   dn: () => (/* binding */ partRedirections)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7311);
/* harmony import */ var _ask_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7642);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1006);
/* harmony import */ var _shard_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8914);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6142);






/** Where the parts of a run lie until they are joined. */
function partFolder({ platformRunId }) {
    return `parts/${platformRunId}/entrypoints/`;
}
/** Runs the rows that a plan gives to one shard in the image, and keeps what was seen. Returns the key of the part. */
async function runShard(session, { built, images }, shard, plan = (0,_shard_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planShards */ .tF)(session.open, shard.total)) {
    if (shard.index > shard.total)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('USAGE', { message: `there is no shard ${shard.index} of ${shard.total}` });
    if (!built || !images)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('USAGE', { message: 'a shard runs in an image', fix: 'Name the archive with --archive.' });
    const open = { ...session.open, rows: rowsFor(session.open, shard, plan) };
    const loaded = await images.load(built);
    const facts = await (0,_gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_1__/* .collectRows */ .Un)({ runner: 'image', engine: images.engine, loaded, imageDigest: built.image.digest }, open);
    const part = {
        platform_run_id: session.platformRunId,
        git_sha: session.git?.sha ?? null,
        contract_sha256: session.open.sha256,
        attempt: session.attempt,
        redirections: session.redirections,
        shard,
        facts,
    };
    const key = `${partFolder(session)}${shard.index}-of-${shard.total}.json`;
    const bytes = Buffer.from(`${JSON.stringify(part, null, 2)}\n`);
    (0,_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseSecrets */ .un)(session, key, bytes);
    await session.store.write(key, bytes);
    return key;
}
/** Of fewer rows than machines some have nothing to do, and leave an empty part. */
function rowsFor(open, { index, total }, { shards }) {
    const dealt = shards.length;
    if (dealt !== Math.max(1, Math.min(total, open.rows.length)))
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('USAGE', { message: `the plan has ${dealt} shards, not ${total}` });
    return (shards[index - 1]?.rows ?? []).flatMap((at) => open.rows[at] ?? []);
}
/** Judges the whole matrix from all parts. A missing, foreign or differing part is an ERROR, never a smaller matrix (L2, L5). */
async function mergeParts(session) {
    const facts = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G)(async () => joinParts(session, await readParts(session)));
    if (!facts.value)
        return { session, outcome: (0,_ask_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .unasked */ .W)('entrypoints', facts.error) };
    const joined = facts.value;
    const held = { ...session, imageDigest: joined.imageDigest };
    return {
        session: held,
        outcome: await (0,_ask_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .askGate */ .b)(held, 'entrypoints', async () => (0,_gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRows */ .J0)(joined, session.open, session.policy)),
    };
}
/** Variables that redirected some shard of this run. */
async function partRedirections(session) {
    return (await readParts(session)).flatMap(({ redirections }) => redirections);
}
async function readParts(session) {
    const parts = [];
    for (const key of await session.store.list(partFolder(session))) {
        const bytes = await session.store.read(key);
        if (bytes)
            parts.push(JSON.parse(Buffer.from(bytes).toString('utf8')));
    }
    return parts;
}
function joinParts(session, parts) {
    const wrong = (message) => new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_UNREADABLE', {
        message,
        rerun: 'will-not-help',
        fix: 'Run every shard of this run, with one contract and one image.',
    });
    const [first] = parts;
    if (!first)
        throw wrong('no shard of this run left a part');
    const total = first.shard.total;
    const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !parts.some(({ shard }) => shard.index === index && shard.total === total));
    if (missing.length > 0 || parts.length !== total)
        throw wrong(missing.length > 0
            ? `of ${total} shards, those with the numbers ${missing.join(', ')} left no part`
            : `${parts.length} parts were found for ${total} shards`);
    const foreign = parts.find((part) => !isOurs(part, session));
    if (foreign)
        throw wrong(`shard ${foreign.shard.index} belongs to another run, commit, contract or a later attempt`);
    const digests = new Set(parts.map(({ facts }) => facts.imageDigest));
    if (digests.size !== 1)
        throw wrong('the shards ran in different images');
    const rows = inOrder(parts.flatMap(({ facts }) => facts.rows), wantedRows(session.open, first.facts));
    if (!rows)
        throw wrong('the shards did not ask every row of the contract once');
    return { ...first.facts, rows };
}
function isOurs(part, { platformRunId, git, open, attempt }) {
    return (part.platform_run_id === platformRunId &&
        part.git_sha === (git?.sha ?? null) &&
        part.contract_sha256 === open.sha256 &&
        part.attempt <= attempt);
}
const rowKey = (location, platform) => JSON.stringify([location, platform]);
/** Every row of the contract, on each of its platforms. */
function wantedRows(open, { platforms }) {
    return open.rows.flatMap(({ row, location }) => (row.platforms ?? platforms).map((platform) => rowKey(location, platform)));
}
/** The rows in the order of the contract; undefined where they are not exactly those. */
function inOrder(rows, wanted) {
    const found = new Map(rows.map((row) => [rowKey(row.location, row.platform), row]));
    const ordered = wanted.flatMap((name) => found.get(name) ?? []);
    return ordered.length === wanted.length && rows.length === wanted.length ? ordered : undefined;
}


/***/ }),

/***/ 2868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ packEnds),
/* harmony export */   U: () => (/* binding */ carry)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _core_parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9492);



/** Objects on their way at once. */
const lanes = 16;
/** The objects of a pack, and nothing that makes it one: index and commit come after, in this order. */
const packEnds = ['evidence_index.json', 'pack_commit.json'];
/** Carries objects from one store to another, each compared with its entry before it goes. Throws EVIDENCE_ALTERED. */
async function carry({ from, to, source, target }, entries) {
    await (0,_core_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(entries, lanes, async (entry) => {
        const [place, goal] = [`${source}${entry.path}`, `${target}${entry.path}`];
        if (entry.size > largeBytes)
            return carryLarge({ from, to }, place, goal, entry);
        const bytes = await from.read(place);
        if (bytes === undefined || bytes.length !== entry.size || (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes) !== entry.sha256)
            throw altered(from, place);
        await to.write(goal, bytes);
    });
}
/** What is larger is carried in parts. */
const largeBytes = 16 * 2 ** 20;
async function carryLarge({ from, to }, place, goal, entry) {
    const { size, sha256 } = entry;
    async function* parts() {
        const found = await from.stream(place);
        if (found === undefined)
            throw altered(from, place);
        yield* found;
    }
    await to.writeLarge(goal, { size, sha256, parts });
}
function altered(from, place) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_ALTERED', { message: `${from.place}/${place} is not what the index says` });
}


/***/ })

};
