export const id = 6175;
export const ids = [6175,7407];
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

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ committedVerdict)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _gates_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1678);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9329);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3149);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6142);






/** The verdict of a committed pack, its index and every object in it hashed again; ERROR where one byte differs. */
async function committedVerdict(session) {
    const place = await committedPlace(session);
    if (place === undefined)
        return refused(null, missing(session));
    try {
        return await verdictAt({ ...session, packAt: place }, place);
    }
    catch (error) {
        return refused(place, error);
    }
}
/** Nothing in a pack proves that a workflow run made it, whatever it says of itself: to its reader it is a rehearsal (L3). */
async function verdictAt(session, place) {
    const commit = await needed(session, `${place}pack_commit.json`);
    await refuseAltered(session, place, commit);
    const verdict = await computedAgain(session, commit);
    const told = { assurance: 'rehearsal', place, faults: [] };
    if (session.requireAuthoritative && verdict === 'PASS')
        return { ...told, verdict: 'FAIL', detail: 'It is a rehearsal, and an authoritative run is required.' };
    const open = `What is open stands in ${place}m1_closure_blocker_register.json.`;
    return { ...told, verdict, detail: verdict === 'PASS' ? '' : open };
}
/** Closure is asked again as it was asked then: a run that had to be authoritative fails as a rehearsal. */
async function computedAgain(session, commit) {
    for (const requireAuthoritative of [false, true]) {
        const verdict = await (0,_close_js__WEBPACK_IMPORTED_MODULE_3__/* .packVerdict */ .X$)({ ...session, requireAuthoritative });
        if (verdict !== 'ERROR' && verdict === commit['verdict'])
            return verdict;
    }
    const computed = await (0,_close_js__WEBPACK_IMPORTED_MODULE_3__/* .packVerdict */ .X$)({ ...session, requireAuthoritative: false });
    if (computed === 'ERROR' && commit['verdict'] === 'ERROR')
        return 'ERROR';
    throw altered(`the commit says ${String(commit['verdict'])}, and ${computed} follows from the pack`);
}
/** Pinned, or of the latest attempt. */
async function committedPlace(session) {
    const attempts = Array.from({ length: session.attempt }, (_, at) => (0,_close_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptPrefix */ .eB)({ ...session, attempt: at + 1 }));
    for (const place of [(0,_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .packPrefix */ .oH)(session), ...attempts.reverse()])
        if ((await session.store.read(`${place}pack_commit.json`)) !== undefined)
            return place;
    return undefined;
}
async function refuseAltered({ store }, place, commit) {
    const index = await store.read(`${place}evidence_index.json`);
    if (index === undefined)
        throw altered('its index is gone');
    if (commit['index_sha256'] !== (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(index))
        throw altered('its index is another one than was committed');
    const listed = await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .A)(store, `${place}evidence_index.json`);
    const there = (await (0,_gates_evidence_index_js__WEBPACK_IMPORTED_MODULE_2__/* .packEntries */ .Gy)(store, place)).filter(({ path }) => !/^(?:evidence_index|pack_commit)\.json$/.test(path));
    if (JSON.stringify(listed?.['objects']) !== JSON.stringify(there))
        throw altered('its objects are not those of its index');
}
async function needed({ store }, key) {
    const found = await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .A)(store, key);
    if (found)
        return found;
    throw altered(`${key} is gone`);
}
function altered(how) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_ALTERED', { message: `the pack is not what was committed: ${how}` });
}
function missing({ platformRunId, store }) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_UNREADABLE', {
        message: `there is no committed pack of ${platformRunId} in ${store.place}`,
        rerun: 'will-not-help',
        fix: 'Name the run and the evidence folder that it wrote to; without a commit there is no pack.',
    });
}
function refused(place, error) {
    const faults = (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsIn */ .RP)(error);
    return { verdict: 'ERROR', assurance: null, place, faults, detail: faults.map(({ message }) => message).join('; ') };
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

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ pull),
/* harmony export */   k: () => (/* binding */ packsIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6921);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2094);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9329);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3149);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2868);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6142);








const index = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    objects: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr() })),
});
/** Every committed pack of a store, in the order of its keys. What has no commit is no pack. */
async function packsIn(store) {
    const packs = [];
    for (const key of await store.list('evidence/')) {
        if (!key.endsWith('/pack_commit.json'))
            continue;
        const commit = (await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .A)(store, key)) ?? {};
        const id = String(commit['platform_run_id'] ?? '');
        if (!_core_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .platformRunId */ .K.test(id))
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_MALFORMED', { message: `${store.place}/${key} names no run` });
        packs.push({
            platformRunId: id,
            place: key.slice(0, -'pack_commit.json'.length),
            verdict: String(commit['verdict']),
            attempt: Number(commit['attempt']),
            gitSha: textIn(commit, 'git_sha'),
            imageDigest: textIn(commit, 'image_digest'),
        });
    }
    return packs;
}
function textIn(object, name) {
    const value = object[name];
    return typeof value === 'string' ? value : null;
}
/**
 * Brings the pack of a run from a store to this machine: objects, then the index, then the commit, each compared with what
 * is above it. Returns where it lies. Throws EVIDENCE_UNREADABLE where there is none, EVIDENCE_ALTERED where it is not whole.
 */
async function pull(session, remote) {
    const place = await placeIn(session, remote);
    const bytes = await needed(remote, `${place}${_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .packEnds */ .I[0]}`);
    const commit = await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .A)(remote, `${place}${_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .packEnds */ .I[1]}`);
    if (commit?.['index_sha256'] !== (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes))
        throw altered(remote, place, 'its index is not the one that was committed');
    const listed = index.safeParse(await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .A)(remote, `${place}${_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .packEnds */ .I[0]}`));
    if (!listed.success)
        throw altered(remote, place, 'its index is malformed');
    await refuseForeign(remote, place, new Set([...listed.data.objects.map(({ path }) => path), ..._transport_js__WEBPACK_IMPORTED_MODULE_4__/* .packEnds */ .I]));
    await (0,_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .carry */ .U)({ from: remote, to: session.store, source: place, target: place }, listed.data.objects);
    for (const name of _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .packEnds */ .I)
        await session.store.write(`${place}${name}`, await needed(remote, `${place}${name}`));
    return place;
}
/** Pinned, or of the latest attempt that was committed. */
async function placeIn(session, remote) {
    const pinned = (0,_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .packPrefix */ .oH)(session);
    if ((await remote.read(`${pinned}${_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .packEnds */ .I[1]}`)) !== undefined)
        return pinned;
    const mine = (await packsIn(remote)).filter((pack) => pack.platformRunId === session.platformRunId);
    const latest = mine
        .filter(({ place, attempt }) => place === (0,_close_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptPrefix */ .eB)({ ...session, attempt }))
        .sort((a, b) => b.attempt - a.attempt)[0];
    if (latest)
        return latest.place;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_UNREADABLE', {
        message: `${remote.place} has no committed pack of ${session.platformRunId}`,
        rerun: 'will-not-help',
        fix: 'List the packs that are there with `seaworthy evidence ls`.',
    });
}
async function refuseForeign(remote, place, known) {
    const foreign = (await remote.list(place)).find((key) => !known.has(key.slice(place.length)));
    if (foreign !== undefined)
        throw altered(remote, place, `${foreign} is not in its index`);
}
async function needed(remote, key) {
    const bytes = await remote.read(key);
    if (bytes)
        return bytes;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_ALTERED', { message: `${remote.place}/${key} is gone` });
}
function altered({ place }, at, how) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_ALTERED', { message: `the pack ${place}/${at} is not what was committed: ${how}` });
}


/***/ }),

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


/***/ }),

/***/ 6175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addEvidenceCommands: () => (/* binding */ addEvidenceCommands)
});

// EXTERNAL MODULE: ./lib/chain/committed.js
var chain_committed = __webpack_require__(7039);
// EXTERNAL MODULE: ./lib/chain/pull.js
var pull = __webpack_require__(9090);
// EXTERNAL MODULE: ./lib/core/fault.js
var core_fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/verdict.js
var core_verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/hosts/committed.js
var hosts_committed = __webpack_require__(7769);
// EXTERNAL MODULE: ./lib/core/counted.js
var counted = __webpack_require__(3577);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/hosts/report/json.js
var json = __webpack_require__(5402);
;// CONCATENATED MODULE: ./lib/hosts/packs.js



/** The packs of a store: a line each, the verdict first. */
function renderPacks(packs, place, format) {
    if (format === 'json')
        return (0,json/* jsonText */.s$)({
            schema: 'seaworthy/packs/v1',
            place,
            packs: packs.map(({ platformRunId, place: at, verdict, attempt }) => ({
                platform_run_id: platformRunId,
                place: at,
                verdict,
                attempt,
            })),
        });
    const lines = packs.map(({ verdict, platformRunId, attempt, place: at }) => `${(0,core_escape/* plain */.pj)(verdict).padEnd(5)} ${(0,core_escape/* plain */.pj)(platformRunId)}  attempt ${attempt}  ${(0,core_escape/* plain */.pj)(at)}`);
    return `${[...lines, `${(0,counted/* counted */.h)(packs.length, 'committed pack')} in ${(0,core_escape/* plain */.pj)(place)}`].join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/cli/flags.js
var cli_flags = __webpack_require__(2529);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/local-store.js
var local_store = __webpack_require__(2355);
// EXTERNAL MODULE: ./lib/adapters/whole-file.js
var whole_file = __webpack_require__(7762);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/gate.js
var gate = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/chain/pack-context.js

const count = schemas/* looseObject */._H3({ file_count: schemas/* number */.aig(), byte_count: schemas/* number */.aig() });
const manifestSchema = schemas/* looseObject */._H3({
    context_digest: schemas/* string */.YjP(),
    sets: schemas/* looseObject */._H3({ eligible: count, transferred: count, image: count }),
    files: schemas/* array */.YOg(schemas/* looseObject */._H3({
        path: schemas/* string */.YjP(),
        size: schemas/* number */.aig(),
        decided_by: schemas/* looseObject */._H3({ file: schemas/* string */.YjP(), line: schemas/* number */.aig(), pattern: schemas/* string */.YjP() }).nullable().catch(null),
        taken_by: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    })),
});
const allowlistSchema = schemas/* looseObject */._H3({
    outside_allowlist: schemas/* array */.YOg(schemas/* string */.YjP()),
    excludes: schemas/* array */.YOg(schemas/* looseObject */._H3({ path: schemas/* string */.YjP(), status: schemas/* string */.YjP() })),
});
/** The context as the manifest of a pack holds it; undefined where none was judged. */
function contextOf(objects) {
    const manifest = manifestSchema.safeParse(objects.get('image_contract_manifest')).data;
    if (!manifest)
        return undefined;
    const isLeaked = leakedIn(objects.get('build_context_allowlist_check'));
    const { eligible, transferred, image } = manifest.sets;
    const sets = Object.entries({ eligible, transferred, 'in the image': image });
    return {
        digest: manifest.context_digest,
        sets: sets.map(([name, set]) => ({ name, files: set.file_count, bytes: set.byte_count })),
        files: manifest.files.map(({ path, size, decided_by: by, taken_by: taken }) => ({
            path,
            size,
            state: isLeaked(path) ? 'leaked' : taken.length > 0 ? 'allowed' : 'unused',
            decidedBy: by ? `${by.file}:${by.line}  ${by.pattern}` : undefined,
        })),
    };
}
function leakedIn(body) {
    const { outside_allowlist: outside = [], excludes = [] } = allowlistSchema.safeParse(body).data ?? {};
    const names = new Set(outside);
    const reached = excludes.filter(({ status }) => status === 'REACHED').map(({ path }) => path);
    return (path) => names.has(path) ||
        reached.some((exclude) => path === exclude || (exclude.endsWith('/') && path.startsWith(exclude)));
}

;// CONCATENATED MODULE: ./lib/chain/pack-rows.js

const pack_rows_text = schemas/* string */.YjP().nullable().default(null).catch(null);
const rowsSchema = schemas/* looseObject */._H3({
    rows: schemas/* array */.YOg(schemas/* looseObject */._H3({
        handle: pack_rows_text,
        module: pack_rows_text,
        runtime_mode: schemas/* string */.YjP(),
        runner: schemas/* string */.YjP().default('image'),
        platform: pack_rows_text,
        status: schemas/* string */.YjP(),
        reason_code: pack_rows_text,
        stderr_summary: schemas/* string */.YjP().default(''),
        duration_ms: schemas/* number */.aig(),
        proven_arguments: schemas/* array */.YOg(schemas/* looseObject */._H3({ argument: schemas/* string */.YjP(), by: schemas/* array */.YOg(schemas/* string */.YjP()) })).default([]),
        probes: schemas/* array */.YOg(schemas/* looseObject */._H3({
            argv: schemas/* array */.YOg(schemas/* string */.YjP()),
            status: schemas/* string */.YjP(),
            exit_code: schemas/* number */.aig().nullable(),
            duration_ms: schemas/* number */.aig(),
        }))
            .default([]),
    })),
});
const outputSchema = schemas/* looseObject */._H3({
    outputs: schemas/* array */.YOg(schemas/* looseObject */._H3({ row: schemas/* string */.YjP(), argv: schemas/* array */.YOg(schemas/* string */.YjP()), stdout: schemas/* string */.YjP(), stderr: schemas/* string */.YjP() })),
});
/** The rows of a pack, each with what its probes said where that was kept. */
function rowsIn(objects) {
    const { rows = [] } = rowsSchema.safeParse(objects.get('entrypoint_matrix_validation')).data ?? {};
    const { outputs = [] } = outputSchema.safeParse(objects.get('entrypoint_output')).data ?? {};
    const said = new Map(outputs.map(({ argv, stdout, stderr }) => [JSON.stringify(argv), `${stdout}${stderr}`]));
    return rows.map((row) => ({
        name: row.handle ?? row.module ?? row.runtime_mode,
        mode: row.runtime_mode,
        isStatic: row.runner === 'static',
        platform: row.platform ?? undefined,
        status: row.status,
        reason: row.reason_code ?? undefined,
        said: row.stderr_summary,
        milliseconds: row.duration_ms,
        proven: row.proven_arguments,
        probes: row.probes.map(({ argv, status, exit_code: exitCode, duration_ms: milliseconds }) => ({
            argv,
            status,
            exitCode,
            milliseconds,
            output: said.get(JSON.stringify(argv)),
        })),
    }));
}

;// CONCATENATED MODULE: ./lib/chain/pack-details.js




function detailsOf(pack, outcome) {
    return {
        facts: factsOf(pack),
        accepted: acceptedIn(pack),
        doubts: doubtsIn(pack),
        unchecked: uncheckedIn(pack, outcome),
        context: contextOf(pack.objects),
        rows: rowsIn(pack.objects),
        digests: digestsIn(pack),
        timeline: timelineOf(pack),
        indexSha256: pack.commit?.index_sha256,
    };
}
const pack_details_text = schemas/* string */.YjP().nullable().default(null).catch(null);
const receiptSchema = schemas/* looseObject */._H3({
    image_tag: pack_details_text,
    build_driver: pack_details_text,
    build_actor: pack_details_text,
    ci_run_url: pack_details_text,
    branch_ref: pack_details_text,
});
const digestSchema = schemas/* looseObject */._H3({ ecr_repo_uri: pack_details_text, image_reference: pack_details_text, media_type: pack_details_text });
function factsOf({ objects, envelope }) {
    const receipt = receiptSchema.safeParse(objects.get('release_metadata_receipt') ?? {}).data;
    const image = digestSchema.safeParse(objects.get('image_digest_manifest') ?? {}).data;
    const facts = [
        ['image', image?.image_reference],
        ['tag', receipt?.image_tag],
        ['digest', envelope.image_digest],
        ['commit', envelope.git_sha],
        ['ref', receipt?.branch_ref],
        ['run', envelope.platform_run_id],
        ['workflow run', receipt?.ci_run_url],
        ['attempt', String(envelope.attempt)],
        ['built by', [receipt?.build_driver, receipt?.build_actor].filter(Boolean).join(', ')],
        ['contract', `sha256:${envelope.contract_sha256}${envelope.contract_guessed ? ' (guessed)' : ''}`],
        ['written', envelope.written_at_utc],
    ];
    return facts.flatMap(([name, value]) => (value ? [[name, value]] : []));
}
const registerSchema = schemas/* looseObject */._H3({
    accepted: schemas/* array */.YOg(schemas/* looseObject */._H3({
        reason_code: schemas/* string */.YjP(),
        subject: schemas/* string */.YjP(),
        actor: schemas/* string */.YjP(),
        rationale: schemas/* string */.YjP(),
        expires_at_utc: schemas/* string */.YjP(),
    })),
});
const doubtsSchema = schemas/* looseObject */._H3({
    unresolved: schemas/* array */.YOg(schemas/* looseObject */._H3({ reason_code: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })),
    checks: schemas/* array */.YOg(schemas/* looseObject */._H3({ check: schemas/* string */.YjP(), status: schemas/* string */.YjP() })),
});
/** What cannot be decided from the repository, and the contract accepts by name; undefined doubts are findings. */
function doubtsIn({ objects }) {
    const { unresolved = [], checks = [] } = doubtsSchema.safeParse(objects.get('image_contract_manifest')).data ?? {};
    const isOpen = checks.some(({ check, status }) => check === 'CONTEXT_UNRESOLVED' && status !== 'PASS');
    return isOpen ? [] : unresolved.map(({ reason_code: code, detail }) => ({ code, detail }));
}
function acceptedIn({ objects }) {
    const { accepted = [] } = registerSchema.safeParse(objects.get('m1_closure_blocker_register')).data ?? {};
    return accepted.map(({ reason_code: code, expires_at_utc: expires, subject, actor, rationale }) => ({
        code,
        expires,
        subject,
        actor,
        rationale,
    }));
}
const skippedSchema = schemas/* looseObject */._H3({ check: schemas/* string */.YjP(), status: schemas/* literal */.euz('NOT_APPLICABLE'), detail: pack_details_text });
/** Gates that nobody asked, and checks whose question did not arise, each with its reason. */
function uncheckedIn({ objects }, { notRun }) {
    const rows = [...objects.values()].flatMap(({ checks, rows: own }) => [checks, own].flatMap((list) => (Array.isArray(list) ? list : [])));
    const skipped = rows.flatMap((row) => skippedSchema.safeParse(row).data ?? []);
    const gates = notRun.map((gate) => ({ what: `gate ${gate}`, why: 'this pack does not hold its answer' }));
    const all = [...gates, ...skipped.map(({ check, detail }) => ({ what: check, why: detail ?? '' }))];
    return [...new Set(all.map(({ why }) => why))].map((why) => ({
        why,
        what: all.filter((one) => one.why === why).map(({ what }) => what),
    }));
}
const platformsSchema = schemas/* looseObject */._H3({
    image_tag: pack_details_text,
    image_digest: pack_details_text,
    platforms: schemas/* array */.YOg(schemas/* looseObject */._H3({
        platform: schemas/* string */.YjP(),
        manifest_digest: schemas/* string */.YjP(),
        config_digest: schemas/* string */.YjP(),
        layer_digests: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
});
function digestsIn({ objects }) {
    const image = platformsSchema.safeParse(objects.get('image_digest_manifest')).data;
    if (!image)
        return [];
    return [
        { depth: 0, what: `tag ${image.image_tag ?? ''}`, digest: image.image_digest ?? '' },
        ...image.platforms.flatMap(({ platform, manifest_digest, config_digest, layer_digests }) => [
            { depth: 1, what: `manifest, ${platform}`, digest: manifest_digest },
            { depth: 2, what: 'config', digest: config_digest },
            ...layer_digests.map((digest, at) => ({ depth: 2, what: `layer ${at + 1}`, digest })),
        ]),
    ];
}
const timed = schemas/* looseObject */._H3({ written_at_utc: schemas/* string */.YjP() });
const objectGates = [
    ['build-context', /^(?:image_contract|build_context_allow|dockerignore)/],
    ['secrets', /^(?:security_secret|secret_source|build_context_secret)/],
    ['entrypoints', /^entrypoint_/],
    ['image-digest', /^image_digest/],
    ['provenance', /^(?:packaging_|build_command|provenance_)/],
    ['closure', /^(?:m1|release_)/],
    ['evidence', /^(?:evidence_index|pack_commit)/],
];
/** When each gate had written its last object, and when the build ended. */
function timelineOf({ objects }) {
    const times = gate/* gateNames */.A.flatMap((gate) => {
        const shape = objectGates.find(([name]) => name === gate)?.[1];
        const written = [...objects]
            .filter(([name]) => shape?.test(name))
            .flatMap(([, body]) => timed.safeParse(body).data?.written_at_utc ?? []);
        return written.length === 0
            ? []
            : [
                {
                    at: written.sort().at(-1) ?? '',
                    what: `${gate} wrote ${written.length === 1 ? 'its object' : `${written.length} objects`}`,
                },
            ];
    });
    const built = schemas/* looseObject */._H3({ build_completed_at_utc: schemas/* string */.YjP() })
        .safeParse(objects.get('packaging_provenance')).data;
    const all = built ? [{ at: built.build_completed_at_utc, what: 'the image was built' }, ...times] : times;
    return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

// EXTERNAL MODULE: ./lib/contract/profile.js
var profile = __webpack_require__(855);
// EXTERNAL MODULE: ./lib/core/evidence-rows.js
var evidence_rows = __webpack_require__(1670);
// EXTERNAL MODULE: ./lib/core/faults.js + 4 modules
var faults = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/chain/catalog.js
var catalog = __webpack_require__(7373);
;// CONCATENATED MODULE: ./lib/chain/pack-outcome.js








/** The object of each gate that holds its verdict and its checks. */
const answers = {
    'build-context': ['image_contract_manifest', 'checks'],
    secrets: ['security_secret_injection_checks', 'checks'],
    entrypoints: ['entrypoint_matrix_validation', 'checks'],
    'image-digest': ['image_digest_manifest', 'checks'],
    provenance: ['provenance_consistency_checks', 'rows'],
    closure: ['m1_closure_blocker_register', 'checks'],
};
/** What a pack says, as the run said it: every report of a pack is made from this, as every report of a run is. */
function outcomeOf(pack) {
    const { objects, envelope, commit } = pack;
    const gates = gate/* gateNames */.A.flatMap((gate) => gateIn(gate, pack) ?? []);
    const snapshot = snapshotSchema.safeParse(objects.get('m1_handoff_readiness_snapshot')).data;
    const receipt = pack_outcome_receiptSchema.safeParse(objects.get('release_metadata_receipt')).data;
    const verdict = (0,core_verdict/* worst */.Q)([...gates.map((gate) => gate.verdict), ...(commit ? [commit.verdict] : [])]);
    return {
        command: pack.altered.length > 0 ? 'altered' : commit ? 'evidence' : 'uncommitted',
        verdict,
        gates,
        notRun: gate/* gateNames */.A.filter((name) => !gates.some(({ gate }) => gate === name)),
        assurance: snapshot?.assurance ?? 'rehearsal',
        rehearsalReasons: snapshot?.notes ?? ['only some gates were asked'],
        requireAuthoritative: false,
        contractPath: '',
        guessed: envelope.contract_guessed,
        platformRunId: envelope.platform_run_id,
        gitSha: envelope.git_sha,
        imageTag: receipt?.image_tag || null,
        imageDigest: envelope.image_digest,
        evidence: null,
        handoffOpen: verdict === 'PASS' && snapshot?.m2_entry_gate_ready === true,
        remarks: [],
    };
}
/** The taxonomy that the run was judged by: a pack shows it by the ids of its blockers. */
function profileIn({ objects, envelope }) {
    const named = [...objects.values()].flatMap(({ blocker_codes: codes }) => (Array.isArray(codes) ? codes : []));
    const isPlain = named.length > 0 && named.every((code) => catalog.catalog.some((entry) => entry.code === code));
    return (0,profile/* profileOf */.d)(envelope.phase_id === 'P(-1)' && !isPlain ? 'p-1' : undefined, {});
}
const snapshotSchema = schemas/* looseObject */._H3({
    assurance: schemas/* enum */.k5n(['authoritative', 'rehearsal']),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    m2_entry_gate_ready: schemas/* boolean */.zMY(),
});
const pack_outcome_receiptSchema = schemas/* looseObject */._H3({ image_tag: schemas/* string */.YjP() });
const pack_outcome_registerSchema = schemas/* looseObject */._H3({ checks: schemas/* array */.YOg(evidence_rows/* checkRowSchema */.sy) });
function gateIn(gate, pack) {
    if (gate === 'evidence')
        return transportIn(pack);
    const [name, key] = answers[gate];
    const body = pack.objects.get(name);
    if (!body)
        return unansweredIn(gate, pack);
    const rows = schemas/* array */.YOg(evidence_rows/* checkRowSchema */.sy).safeParse(body[key]);
    const verdict = evidence_rows/* verdictSchema */.$D.safeParse(body['verdict']);
    if (!rows.success || !verdict.success)
        return malformed(gate, name);
    const evidence = [{ name, body }];
    const judged = rows.data.map(rowOf);
    const worse = (0,core_verdict/* worst */.Q)([verdict.data, ...judged.map((row) => row.verdict)]);
    const result = { gate, verdict: worse, rows: judged, totals: totalsOf(rows.data), evidence };
    return { gate, verdict: worse, result, faults: [] };
}
/** A gate that was asked and gave no answer, as closure wrote it down: the fault’s code, a colon, what it said. */
function unansweredIn(gate, { objects }) {
    const { checks = [] } = pack_outcome_registerSchema.safeParse(objects.get('m1_closure_blocker_register')).data ?? {};
    const [, code = '', message = ''] = checks
        .filter(({ check }) => check === 'CLOSURE_GATE_NOT_PASSED')
        .flatMap(({ findings }) => findings)
        .filter(({ subject }) => subject === gate)
        .map((finding) => /^([A-Z_]+): (.*)$/s.exec(finding.message))
        .find((match) => match !== null) ?? [];
    if (!isFaultCode(code))
        return undefined;
    return { gate, verdict: 'ERROR', result: undefined, faults: [new core_fault/* Fault */.vC(code, { message })] };
}
function malformed(gate, name) {
    const fault = new core_fault/* Fault */.vC('EVIDENCE_MALFORMED', { message: `${name}.json does not say what its gate found` });
    return { gate, verdict: 'ERROR', result: undefined, faults: [fault] };
}
/** A pack that is not what was committed proves nothing, whatever its objects say (L3). */
function transportIn({ commit, altered, entries }) {
    if (!commit)
        return undefined;
    const faults = altered.map((how) => new core_fault/* Fault */.vC('EVIDENCE_ALTERED', { message: how }));
    const verdict = faults.length > 0 ? 'ERROR' : 'PASS';
    const bytes = entries.reduce((sum, { size }) => sum + size, 0);
    const totals = `${entries.length} objects, ${bytes} bytes, each with the digest that was committed`;
    const result = faults.length > 0 ? undefined : { gate: 'evidence', verdict, rows: [], totals, evidence: [] };
    return { gate: 'evidence', verdict, result, faults };
}
function isFaultCode(code) {
    return Object.hasOwn(faults/* faults */.e, code);
}
function totalsOf(rows) {
    const count = (status) => rows.filter((row) => row.status === status).length;
    const rest = [`${count('FAIL')} failed`, `${count('ERROR')} undecided`, `${count('NOT_APPLICABLE')} not applicable`];
    return [`${rows.length} checks`, ...rest.filter((text) => !text.startsWith('0 '))].join(', ');
}
function rowOf(row) {
    const findings = row.findings.map(findingOf);
    const accepted = findings.filter((_, at) => row.findings[at]?.accepted === true);
    const open = findings.filter((finding) => !accepted.includes(finding));
    const verdict = row.status === 'NOT_APPLICABLE' ? 'PASS' : row.status;
    const unlisted = row.findings_count - row.findings.length;
    return { check: metaOf(row), level: row.level, report: reportOf(row, findings), open, accepted, verdict, unlisted };
}
/** A code that this version does not know is shown as it stands. */
function metaOf({ check: code, level }) {
    const { title, why, fix } = catalog.catalog.find((entry) => entry.code === code) ?? { title: code, why: '', fix: '' };
    return { code, title, why, fix, level };
}
function reportOf({ status, detail, examined }, findings) {
    const [first, ...rest] = findings;
    if (status === 'NOT_APPLICABLE')
        return { kind: 'not-applicable', reason: detail ?? '' };
    if (detail !== null)
        return { kind: 'undecided', reason: detail, rerun: 'will-not-help', findings };
    return first
        ? { kind: 'found', examined: examined ?? 0, findings: [first, ...rest] }
        : { kind: 'clear', examined: examined ?? 0 };
}
function findingOf({ subject, message, location }) {
    if (!location)
        return { subject, message };
    const { path, line, column } = location;
    const place = { path, ...(line === null ? {} : { line }), ...(column === null ? {} : { column }) };
    return { subject, message, location: place };
}

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/envelope.js
var core_envelope = __webpack_require__(627);
// EXTERNAL MODULE: ./lib/gates/evidence/index.js + 2 modules
var evidence = __webpack_require__(1678);
// EXTERNAL MODULE: ./lib/chain/read-object.js
var read_object = __webpack_require__(3149);
;// CONCATENATED MODULE: ./lib/chain/pack-reading.js







const commitName = 'pack_commit.json';
const indexName = 'evidence_index.json';
const commitSchema = schemas/* looseObject */._H3({ index_sha256: schemas/* string */.YjP(), verdict: evidence_rows/* verdictSchema */.$D });
/** Reads the one pack below a folder, and holds every object against index and commit. Throws EVIDENCE_UNREADABLE, EVIDENCE_MALFORMED. */
async function readPack(store) {
    const place = placeOf(await store.list(''), store.place);
    const entries = await (0,evidence/* packEntries */.Gy)(store, place);
    const objects = new Map();
    for (const { path } of entries) {
        const body = path.endsWith('.json') ? await (0,read_object/* readObject */.A)(store, `${place}${path}`) : undefined;
        if (body)
            objects.set(path.slice(0, -'.json'.length), body);
    }
    const commit = commitIn(objects.get('pack_commit'));
    const altered = commit ? await alterations(store, place, entries, objects, commit.index_sha256) : [];
    return { objects, entries, envelope: envelopeIn(objects, store.place), commit, altered };
}
/**
 * Where the commit lies; of a pack that never was committed, where its objects do. Of several the one of the latest run: its
 * id begins with the time. Committed ones go first.
 */
function placeOf(keys, place) {
    const below = (name) => keys.filter((key) => `/${key}`.endsWith(`/${name}`)).map((key) => key.slice(0, -name.length));
    const committed = below(commitName);
    const found = committed.length > 0 ? committed : below('image_contract_manifest.json');
    const latest = found.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)).at(-1);
    if (latest !== undefined)
        return latest;
    throw new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${place} holds no pack`,
        rerun: 'will-not-help',
        fix: 'Name the evidence folder, `.seaworthy/evidence` at the top of the repository, or the folder of one pack.',
    });
}
function timeOf(prefix) {
    return /platform_\d{8}T\d{6}Z/.exec(prefix)?.[0] ?? '';
}
function commitIn(body) {
    if (body === undefined)
        return undefined;
    const commit = commitSchema.safeParse(body);
    if (commit.success)
        return commit.data;
    throw new core_fault/* Fault */.vC('EVIDENCE_MALFORMED', { message: `${commitName} is no commit of a pack` });
}
async function alterations(store, place, entries, objects, indexSha256) {
    const index = await store.read(`${place}${indexName}`);
    if (!index)
        return [`${indexName} is gone`];
    if ((0,digest/* sha256 */.sc)(index) !== indexSha256)
        return [`${indexName} is another one than was committed`];
    const listed = new Map(entriesIn(objects.get('evidence_index')).map((entry) => [entry.path, entry.sha256]));
    const there = entries.filter(({ path }) => path !== indexName && path !== commitName);
    return [
        ...there
            .filter(({ path, sha256: is }) => listed.get(path) !== is)
            .map(({ path }) => `${path} is not what was committed`),
        ...[...listed.keys()]
            .filter((path) => !there.some((entry) => entry.path === path))
            .map((path) => `${path} is gone`),
    ];
}
const indexSchema = schemas/* looseObject */._H3({ objects: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })) });
function entriesIn(index) {
    return indexSchema.safeParse(index).data?.objects ?? [];
}
/** Of the commit, else of any object: all of one pack say the same, or closure has said that they do not. */
function envelopeIn(objects, place) {
    const candidates = [objects.get('pack_commit'), objects.get('image_contract_manifest'), ...objects.values()];
    for (const body of candidates) {
        const envelope = core_envelope/* envelopeSchema */.s.safeParse(body);
        if (envelope.success)
            return envelope.data;
    }
    throw new core_fault/* Fault */.vC('EVIDENCE_MALFORMED', { message: `${place}: no object says which run it belongs to` });
}

;// CONCATENATED MODULE: ./lib/hosts/pack/markup.js

/** HTML that was made here. Only the tag below makes it, so that no text from outside is ever taken for it (L10). */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** HTML with every value escaped but markup itself; lists are joined, undefined is nothing. */
function html(words, ...parts) {
    return new Markup(words.map((word, at) => word + textOf(parts[at])).join(''));
}
function textOf(part) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.text;
    return typeof part === 'object' ? part.map(textOf).join('') : (0,core_escape/* html */.qy)(String(part));
}
/** A part that stands only where there is something to show. */
function when(condition, part) {
    return condition ? part() : undefined;
}
/** Words with the code between backticks shown as such. */
function prose(text) {
    return html `${text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 1 ? html `<code>${part}</code>` : part))}`;
}

;// CONCATENATED MODULE: ./lib/hosts/pack/chain-sections.js

/** Digests from the tag down to the layers. */
function chainSection(digests) {
    if (digests.length === 0)
        return undefined;
    const lines = digests.map(({ depth, what, digest }) => html `<li class="depth-${depth}">${what} <code>${digest}</code></li>`);
    return { id: 'digests', title: 'From tag to layers', body: html `<ul class="tree">${lines}</ul>` };
}
function timelineSection(timeline) {
    if (timeline.length === 0)
        return undefined;
    const lines = timeline.map(({ at, what }) => html `<li><time datetime="${at}" class="mono">${at}</time> ${what}</li>`);
    return { id: 'timeline', title: 'When', body: html `<ol class="plain">${lines}</ol>` };
}
/** The commands that prove the pack again, in its own folder, by programs that are not ours as far as that goes. */
function verifySection(report, { indexSha256 }) {
    const verdict = `seaworthy evidence report . /tmp/report.html`;
    const body = indexSha256 === undefined
        ? html `<p>This pack was never committed: nobody can prove that it is whole. ${pre(verdict)}</p>`
        : html `<p>In the folder of the pack: the index is the one that was committed, every object is the one of the index, and the verdict follows.</p>
${pre(`echo '${safe(indexSha256)}  evidence_index.json' | sha256sum --check`)}
${pre(`jq --raw-output '.objects[] | "\\(.sha256)  \\(.path)"' evidence_index.json | sha256sum --check --quiet`)}
${pre(verdict)}
<p class="quiet">In a checkout of the commit, <code>seaworthy closure verdict --platform-run-id ${report.platformRunId} --evidence-dir DIR</code> computes every verdict again by the contract.</p>`;
    return { id: 'verify', title: 'Prove it again', body };
}
function pre(text) {
    return html `<pre tabindex="0">${text}</pre>`;
}
/** What somebody pastes into a shell holds nothing but a digest. */
function safe(digest) {
    return /^[0-9a-f]{64}$/.test(digest) ? digest : 'no digest';
}

;// CONCATENATED MODULE: ./lib/hosts/pack/treemap.js
/** Nobody sees a smaller one. */
const smallest = 100;
/**
 * Files as areas of their sizes, folders kept together: squarified treemaps, Bruls, Huizing and van Wijk, 2000. A folder whose
 * files could not be seen is one tile, so that the number of tiles follows from the area, whatever the number of files.
 */
function treemap(leaves, width, height) {
    const root = nodeOf('', leaves, 0);
    return root.weight === 0 ? [] : tilesOf(root, { x: 0, y: 0, width, height });
}
function nodeOf(path, leaves, depth) {
    const weight = leaves.reduce((sum, { size }) => sum + Math.max(size, 1), 0);
    const isWhole = leaves.every((leaf) => leaf.path.split('/').length <= depth);
    if (leaves.length === 1 || isWhole)
        return { path: leaves[0]?.path ?? path, weight, leaves, children: [] };
    const children = [...grouped(leaves, depth + 1)].map(([name, below]) => nodeOf(name, below, depth + 1));
    return { path, weight, leaves, children: children.sort((a, b) => b.weight - a.weight) };
}
/** By the first steps of their paths. */
function grouped(leaves, steps) {
    const groups = new Map();
    for (const leaf of leaves) {
        const name = leaf.path.split('/').slice(0, steps).join('/');
        const group = groups.get(name);
        if (group)
            group.push(leaf);
        else
            groups.set(name, [leaf]);
    }
    return groups;
}
function tilesOf({ path, leaves, children, weight }, area) {
    const size = area.width * area.height;
    if (children.length === 0 || size < smallest)
        return [{ ...area, leaves, path }];
    const large = children.filter((child) => (child.weight / weight) * size >= smallest);
    const rest = children.slice(large.length);
    const nodes = rest.length > 1 ? [...large, joined(path, rest)] : children;
    return rowsOf(nodes, weight, area).flatMap(([child, place]) => tilesOf(child, place));
}
/** What is too small to be told apart is one tile of its folder. */
function joined(path, nodes) {
    const weight = nodes.reduce((sum, node) => sum + node.weight, 0);
    return { path, weight, leaves: nodes.flatMap((node) => node.leaves), children: [] };
}
/** Lays nodes out in rows along the shorter side, each row as long as its tiles get more square by it. */
function rowsOf(nodes, total, area) {
    const placed = [];
    let [rest, left] = [area, total];
    for (let at = 0; at < nodes.length;) {
        const row = rowFrom(nodes, at, (rest.width * rest.height) / left, Math.min(rest.width, rest.height));
        const weight = row.reduce((sum, node) => sum + node.weight, 0);
        placed.push(...laid(row, weight, rest, weight / left));
        rest = remaining(rest, weight / left);
        left -= weight;
        at += row.length;
    }
    return placed;
}
function rowFrom(nodes, from, scale, side) {
    const row = [];
    for (const node of nodes.slice(from)) {
        if (row.length > 0 && worstRatio([...row, node], scale, side) > worstRatio(row, scale, side))
            break;
        row.push(node);
    }
    return row;
}
function worstRatio(row, scale, side) {
    const areas = row.map(({ weight }) => weight * scale);
    const thickness = areas.reduce((sum, area) => sum + area, 0) / side;
    return Math.max(...areas.map((area) => Math.max(thickness ** 2 / area, area / thickness ** 2)));
}
function laid(row, weight, area, share) {
    let done = 0;
    return row.map((node) => {
        const [from, part] = [done / weight, node.weight / weight];
        done += node.weight;
        return [node, area.width >= area.height ? column(area, share, from, part) : line(area, share, from, part)];
    });
}
const column = ({ x, y, width, height }, share, from, part) => ({
    x,
    y: y + from * height,
    width: width * share,
    height: height * part,
});
const line = ({ x, y, width, height }, share, from, part) => ({
    x: x + from * width,
    y,
    width: width * part,
    height: height * share,
});
function remaining({ x, y, width, height }, share) {
    return width >= height
        ? { x: x + width * share, y, width: width * (1 - share), height }
        : { x, y: y + height * share, width, height: height * (1 - share) };
}

;// CONCATENATED MODULE: ./lib/hosts/pack/context-section.js


const [width, height] = [1000, 420];
/** Files of one state that the page lists. */
const listed = 200;
const meanings = {
    allowed: 'allowed, and taken into the image',
    leaked: 'let in against the contract',
    unused: 'allowed, and taken by nothing',
};
/** The context by size: one look shows what does not belong there. */
function contextSection(view) {
    const { files, sets, digest } = view;
    const body = html `<ul class="cards">${sets.map(({ name, files: count, bytes }) => html `<li><span class="quiet">${name}</span><strong>${count} files</strong>${sizeOf(bytes)}</li>`)}</ul>
<p class="quiet">Context digest <code>${digest}</code></p>
${when(files.length > 0, () => map(files))}
${fileList(files, 'leaked', true)}${fileList(files, 'unused', false)}`;
    return { id: 'context', title: 'Build context', body };
}
function map(files) {
    const counted = (state) => files.filter((file) => file.state === state);
    const states = Object.keys(meanings);
    const label = states.map((state) => `${counted(state).length} ${state}`).join(', ');
    return html `<ul class="key">${states.map((state) => html `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${state}" width="1" height="1"/></svg>${counted(state).length} ${meanings[state]}</li>`)}</ul>
<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="Files of the context by size: ${label}">${treemap(files, width, height).map(tile)}</svg>`;
}
/** The worst state wins: a leaked file never hides among others. */
function tile({ x, y, width: wide, height: high, leaves, path }) {
    const state = ['leaked', 'unused'].find((one) => leaves.some((leaf) => leaf.state === one)) ?? 'allowed';
    const size = leaves.reduce((sum, leaf) => sum + leaf.size, 0);
    const what = leaves.length === 1 ? path : `${path || 'all'}/ (${leaves.length} files)`;
    const name = what.slice(what.lastIndexOf('/', what.length - 2) + 1);
    const fits = wide > name.length * 6.4 + 6 && high > 18;
    return html `<g><title>${what}, ${sizeOf(size)}, ${meanings[state]}</title><rect class="${state}" x="${unit(x)}" y="${unit(y)}" width="${unit(wide)}" height="${unit(high)}"/>${when(fits, () => html `<text x="${unit(x + 4)}" y="${unit(y + 14)}">${name}</text>`)}</g>`;
}
function unit(value) {
    return value.toFixed(1);
}
function fileList(files, state, open) {
    const found = files.filter((file) => file.state === state).sort((a, b) => b.size - a.size);
    if (found.length === 0)
        return undefined;
    const rows = found
        .slice(0, listed)
        .map(({ path, size, decidedBy }) => html `<tr><td class="mono">${path}</td><td class="number">${sizeOf(size)}</td><td class="mono">${decidedBy}</td></tr>`);
    const rest = found.length - listed;
    const summary = html `<summary>${found.length} ${state}: ${meanings[state]}</summary>`;
    const table = html `<div class="scroll" tabindex="0" role="region" aria-label="${state} files"><table>
<thead><tr><th>file</th><th>size</th><th>let in by</th></tr></thead><tbody>${rows}</tbody></table></div>
${when(rest > 0, () => html `<p class="quiet">and ${rest} more, in image_contract_manifest.json</p>`)}`;
    return open ? html `<details open>${summary}${table}</details>` : html `<details>${summary}${table}</details>`;
}
/** Bytes for a person. */
function sizeOf(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
    return `${(bytes / 1024 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]}`;
}

;// CONCATENATED MODULE: ./lib/hosts/pack/entrypoint-section.js


/** What one probe said, as far as the page shows it, in characters. */
const mostOutput = 6000;
/** Every row with its time, its probes, and the help text that proved each argument. */
function entrypointSection(rows) {
    if (rows.length === 0)
        return undefined;
    const longest = Math.max(1, ...rows.map(({ milliseconds }) => milliseconds));
    const passed = rows.filter(({ status }) => status === 'PASS').length;
    const isRun = rows.some(({ isStatic }) => !isStatic);
    const body = html `<div class="scroll" tabindex="0" role="region" aria-label="Entrypoints"><table>
<thead><tr><th>entrypoint</th><th>result</th>${when(isRun, () => html `<th>time</th><th class="wide">beside the longest</th>`)}</tr></thead>
<tbody>${rows.map((row) => entrypoint_section_line(row, longest))}</tbody></table></div>`;
    return {
        id: 'entrypoints',
        title: `Entrypoints: ${passed} of ${rows.length} ${isRun ? 'start' : 'resolve in the files, nothing was run'}`,
        body,
    };
}
function entrypoint_section_line(row, longest) {
    const { name, mode, platform, status, reason, said, milliseconds } = row;
    const detail = [mode, platform].filter((text) => text !== undefined && text !== name).join(', ');
    return html `<tr><td><details><summary><span class="mono">${name}</span> <span class="quiet">${detail}</span></summary>
${provenList(row)}${row.isStatic ? html `<p class="quiet">${row.probes.map(({ argv }) => html `<code>${argv.join(' ')}</code> `)} was not run.</p>` : row.probes.map(probe)}</details></td>
<td><span class="mark ${status}">${status}</span> ${reason}${when(status !== 'PASS' && said !== '', () => html `<br><span class="mono">${said}</span>`)}</td>
${when(!row.isStatic, () => html `<td class="number">${(milliseconds / 1000).toFixed(2)} s</td>
<td class="wide"><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${((milliseconds / longest) * 100).toFixed(1)}" height="10"/></svg></td>`)}</tr>`;
}
function provenList({ proven }) {
    return when(proven.length > 0, () => html `<ul class="plain">${proven.map(({ argument, by }) => html `<li><code>${argument}</code> ${by.length > 0 ? html `proven by ${by.map((one) => html `<code>${one}</code> `)}` : 'not proven'}</li>`)}</ul>`);
}
function probe({ argv, status, exitCode, milliseconds, output }) {
    const end = exitCode === null ? 'did not end by itself' : `exit ${exitCode}`;
    return html `<p><span class="mark ${status}">${status}</span> <code>${argv.join(' ')}</code> <span class="quiet">${end}, ${milliseconds} ms</span></p>
${when(output !== undefined && output !== '', () => html `<pre tabindex="0">${(0,core_escape/* clip */.$Q)(output ?? '', mostOutput)}</pre>`)}`;
}

// EXTERNAL MODULE: ./lib/hosts/report/model.js + 1 modules
var model = __webpack_require__(826);
;// CONCATENATED MODULE: ./lib/hosts/pack/gate-sections.js


/** Findings of one check that the page lists. */
const shown = 50;
function subjectSection({ facts }) {
    const body = html `<dl>${facts.map(([name, value]) => html `<dt>${name}</dt><dd class="mono">${value}</dd>`)}</dl>`;
    return { id: 'subject', title: 'What this is about', body };
}
/** What nobody looked at, and what somebody answers for: before anything that is green. */
function exceptionsSection({ unchecked, accepted, doubts }) {
    if (unchecked.length + accepted.length + doubts.length === 0)
        return undefined;
    const body = html `${when(accepted.length > 0, () => acceptedTable(accepted))}${when(doubts.length > 0, () => doubtList(doubts))}${when(unchecked.length > 0, () => uncheckedList(unchecked))}`;
    return { id: 'exceptions', title: 'Accepted, and not checked', body };
}
function acceptedTable(accepted) {
    return html `<h3>${accepted.length} accepted</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Accepted findings"><table>
<thead><tr><th>code</th><th>about</th><th>who, why</th><th>until</th></tr></thead>
<tbody>${accepted.map(({ code, subject, actor, rationale, expires }) => html `<tr><td><code>${code}</code></td><td class="mono">${subject}</td><td>${actor}: ${rationale}</td><td>${expires}</td></tr>`)}</tbody></table></div>`;
}
function doubtList(doubts) {
    return html `<h3>${doubts.length} taken on trust</h3>
<ul class="plain">${doubts.map(({ code, detail }) => html `<li><code>${code}</code> ${detail}</li>`)}</ul>`;
}
function uncheckedList(unchecked) {
    const count = unchecked.reduce((sum, { what }) => sum + what.length, 0);
    const codes = (what) => what.map((one) => html ` <code>${one}</code>`);
    const line = ({ why, what }) => what.length <= 3
        ? html `<li>${why}:${codes(what)}</li>`
        : html `<li><details><summary>${why}: ${what.length} checks</summary>${codes(what)}</details></li>`;
    return html `<h3>${count} not checked</h3>
<ul class="plain">${unchecked.map(line)}</ul>`;
}
function gatesSection({ gates, notRun }) {
    const card = ({ gate, verdict, totals }) => html `<li><span class="mark ${verdict}">${verdict}</span> <strong>${gate}</strong><span class="quiet">${totals}</span></li>`;
    const absent = (gate) => html `<li><span class="mark none">not run</span> <strong>${gate}</strong></li>`;
    return { id: 'gates', title: 'Gates', body: html `<ul class="cards">${gates.map(card)}${notRun.map(absent)}</ul>` };
}
function findingsSection({ gates }) {
    const items = gates.flatMap(({ gate, items }) => items.map((item) => ({ gate, item })));
    if (items.length === 0)
        return undefined;
    const order = ['ERROR', 'FAIL', 'WARN', 'PASS'];
    const rank = ({ code, status }) => (code === 'EVIDENCE_ALTERED' ? -1 : order.indexOf(status));
    items.sort((a, b) => rank(a.item) - rank(b.item));
    const open = items.filter(({ item }) => item.status !== 'WARN' && item.status !== 'PASS').length;
    const title = open === 0 ? 'Warnings' : `What is wrong: ${open}`;
    return { id: 'findings', title, body: html `${items.map(({ gate, item }) => itemBlock(gate, item))}` };
}
function itemBlock(gate, item) {
    const { status, code, blocker, severity, title, why, fix, reason, findings, unlisted, accepted } = item;
    const id = blocker === code ? '' : `${blocker}, `;
    const left = findings.length - shown + unlisted;
    return html `<article class="finding is-${status}">
<h3><span class="mark ${status}">${status}</span> ${title}</h3>
<p class="quiet"><code>${code}</code> (${id}${severity}) in ${gate}${accepted > 0 ? `; ${accepted} accepted` : ''}</p>
${when(reason !== undefined, () => html `<p>Not decided: ${reason}</p>`)}
${when(findings.length > 0, () => html `<ul class="plain">${findings.slice(0, shown).map(findingLine)}</ul>`)}
${when(left > 0, () => html `<p class="quiet">and ${left} more, counted in the pack</p>`)}
${when(why !== '', () => html `<p>Why it matters: ${prose(why)}</p>`)}
${when(fix !== '', () => html `<p><strong>Fix:</strong> ${prose(fix)}</p>`)}
</article>
`;
}
function findingLine(finding) {
    const { subject, message, location } = finding;
    const place = location ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}` : '';
    const about = place !== '' && (0,model/* saysSubject */.$U)(finding) ? '' : subject;
    return html `<li>${when(place !== '', () => html `<code>${place}</code> `)}${when(about !== '', () => html `<code>${about}</code> `)}${message}</li>`;
}

;// CONCATENATED MODULE: ./lib/hosts/pack/style.js
/** The whole style of the page: no file, no script, no font from elsewhere. Colours keep 4.5:1 for text in light and dark. */
const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1f2328;--quiet:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0550ae;
--pass:#116329;--pass-soft:#dafbe1;--fail:#a40e26;--fail-soft:#ffebe9;--error:#7d4e00;--error-soft:#fff8c5;
--allowed:#4a8f5c;--leaked:#cf222e;--unused:#8c959f}
@media (prefers-color-scheme:dark){:root{--paper:#0d1117;--ink:#e6edf3;--quiet:#9198a1;--line:#3d444d;--soft:#151b23;
--link:#79c0ff;--pass:#56d364;--pass-soft:#12261e;--fail:#ff8b85;--fail-soft:#2d1215;--error:#e3b341;--error-soft:#272115;
--allowed:#2f6f42;--leaked:#da3633;--unused:#59636e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer{max-width:70rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.1rem;margin:0;color:var(--quiet);font-weight:600}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.25rem 0 .4rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code,pre,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.86em}
code,.mono,td,dd,p,li{overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.75rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;margin:.4rem 0}
.verdict{display:inline-block;font-size:2.6rem;font-weight:800;line-height:1;padding:.5rem 1.1rem;border-radius:10px;margin:.6rem 0}
.mark{display:inline-block;font-size:.8rem;font-weight:700;padding:.1rem .5rem;border-radius:1rem;white-space:nowrap}
.PASS{color:var(--pass);background:var(--pass-soft)}.FAIL{color:var(--fail);background:var(--fail-soft)}
.ERROR,.WARN{color:var(--error);background:var(--error-soft)}.none{color:var(--quiet);background:var(--soft)}
.lead{font-size:1.15rem;margin:.3rem 0}.quiet{color:var(--quiet)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;padding:0;margin:1.25rem 0 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:0}
dt{color:var(--quiet)}dd{margin:0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem;padding:0;list-style:none}
.cards li{border:1px solid var(--line);border-radius:8px;padding:.6rem .75rem;background:var(--soft)}
.cards strong{display:block;font-size:1.1rem;overflow-wrap:normal}.cards li{overflow-wrap:normal}
.finding{border:1px solid var(--line);border-left:4px solid var(--line);border-radius:6px;padding:.6rem .9rem;margin:.6rem 0}
.finding.is-FAIL{border-left-color:var(--fail)}.finding.is-ERROR,.finding.is-WARN{border-left-color:var(--error)}
.finding h3{margin:0 0 .25rem}.finding p{margin:.2rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;min-width:32rem}
th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--quiet);font-weight:600;white-space:nowrap}
td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
summary{cursor:pointer}
ul.plain{padding-left:1.1rem;margin:.3rem 0}
svg.map{width:100%;height:auto;display:block;border:1px solid var(--line);border-radius:6px;background:var(--soft)}
svg rect{stroke:var(--paper);stroke-width:1}
svg .allowed{fill:var(--allowed)}svg .leaked{fill:var(--leaked)}svg .unused{fill:var(--unused)}
svg text{fill:#fff;font:12px system-ui,sans-serif;paint-order:stroke;stroke:#0009;stroke-width:3px}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0}
.key rect{stroke:none}.key svg{width:1em;height:1em;vertical-align:-.12em;margin-right:.35em}
svg.bar{width:7rem;height:.7rem}svg.bar rect{fill:var(--quiet);stroke:none}
.tree{list-style:none;padding:0}.tree .depth-1{margin-left:1.2rem}.tree .depth-2{margin-left:2.4rem}
footer{padding:2rem 1.25rem 3rem;color:var(--quiet)}
@media (max-width:40rem){table{min-width:0}.wide{display:none}dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}.verdict{font-size:2rem}.tree .depth-1,.tree .depth-2{margin-left:.6rem}}
@media print{nav{display:none}details{display:block}}
`;

;// CONCATENATED MODULE: ./lib/hosts/pack/page.js







/**
 * A pack as one page that needs nothing else: no script runs, and nothing is fetched, whatever the names in the pack are. The
 * policy in its head lets in this one style and nothing besides.
 */
function renderPage(report, details) {
    const sections = [
        subjectSection(details),
        exceptionsSection(details),
        gatesSection(report),
        findingsSection(report),
        details.context && contextSection(details.context),
        entrypointSection(details.rows),
        chainSection(details.digests),
        timelineSection(details.timeline),
        verifySection(report, details),
    ].filter((section) => section !== undefined);
    return `<!doctype html>\n${page(report, sections).text}\n`;
}
function page(report, sections) {
    return html `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.verdict}: ${report.imageTag ?? report.platformRunId}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>Seaworthy: what was proven of this image</h1>
<p><span class="verdict ${report.command === 'uncommitted' && report.verdict === 'PASS' ? 'none' : report.verdict}">${report.verdict}</span> <span class="mark none">${report.command === 'uncommitted' ? 'never committed' : report.assurance}</span></p>
<p class="lead">${report.conclusion}</p>
${report.next === undefined ? undefined : html `<p class="lead"><strong>Next:</strong> ${prose(report.next)}</p>`}
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html `<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map(({ id, title, body }) => html `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}
</section>
`)}</main>
<footer>Made by <code>seaworthy evidence report</code> from the pack of run <code>${report.platformRunId}</code>. The pack is the evidence; this page only shows it.</footer>
</body>
</html>`;
}
function hashOf(text) {
    return Buffer.from((0,digest/* sha256 */.sc)(text), 'hex').toString('base64');
}

// EXTERNAL MODULE: ./lib/hosts/report/junit.js
var junit = __webpack_require__(7018);
// EXTERNAL MODULE: ./lib/hosts/report/markdown.js + 1 modules
var markdown = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/hosts/report/sarif.js
var sarif = __webpack_require__(3863);
;// CONCATENATED MODULE: ./lib/cli/pack-report.js















/** What a pack is shown as, by the ending of the file. */
const renders = {
    '.html': (report, pack) => renderPage(report, detailsOf(pack, report)),
    '.sarif': (report) => (0,sarif/* renderSarif */.W)(report, report.contractPath),
    '.md': (report) => (0,markdown/* renderMarkdown */.G)(report),
    '.xml': (report) => (0,junit/* renderJunit */.R)(report),
    '.json': (report) => (0,json/* renderJson */.hF)(report),
};
/** `evidence report`: a pack for a person or a program, from its folder alone. */
function addPackReport(group, host) {
    group
        .command('report')
        .argument('<pack>', 'the folder of a pack, or one that holds a single pack')
        .argument('<file>', 'where the report goes: .html, .sarif, .md, .xml (JUnit) or .json')
        .summary('show a pack as one page or file; nothing but its folder is read')
        .action(async (place, file) => {
        const render = renders[(0,external_node_path_.extname)(file)];
        if (!render)
            throw new core_fault/* Fault */.vC('USAGE', {
                message: `${file}: expected a file that ends in ${Object.keys(renders).join(', ')}`,
            });
        const there = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
        if (!there)
            throw new core_fault/* Fault */.vC('FILE_MISSING', { message: `${place} does not exist`, location: { path: place } });
        if (!there.isDirectory())
            throw new core_fault/* Fault */.vC('FILE_NOT_A_FILE', { message: `${place} is no folder`, location: { path: place } });
        const pack = await readPack((0,local_store/* localStore */.x)((0,external_node_path_.resolve)(place)));
        const report = (0,model/* reportOf */.EI)(outcomeOf(pack), profileIn(pack));
        (0,whole_file/* writeWhole */.f)(file, render(report, pack));
        await host.print(`${report.conclusion}\n${report.platformRunId}\n${file}\n`);
        process.exitCode = (0,core_verdict/* exitCode */.I)(report.verdict);
    });
}

// EXTERNAL MODULE: ./lib/adapters/ecr/place.js
var place = __webpack_require__(578);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/domain/image/manifest.js
var image_manifest = __webpack_require__(9169);
// EXTERNAL MODULE: ./lib/domain/image/media-types.js
var media_types = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/domain/image/verify.js
var verify = __webpack_require__(5881);
// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
;// CONCATENATED MODULE: ./lib/adapters/oci-folder.js












/** https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md#guidance-for-an-empty-descriptor */
const empty = Buffer.from('{}');
const emptyBlob = { mediaType: 'application/vnd.oci.empty.v1+json', digest: (0,digest/* digestOf */.ol)(empty), size: empty.length };
const artifactType = 'application/vnd.seaworthy.folder.v1';
const title = 'org.opencontainers.image.title';
/** A folder, or one file, as an OCI artifact: one layer a file, whose title is its path. Equal folders have equal digests. */
async function folderArtifact(path) {
    const files = new Map();
    const layers = [];
    for (const name of filesAt(path)) {
        const at = name === '' ? path : (0,external_node_path_.join)(path, name);
        const { digest, size } = await measured(at);
        files.set(digest, at);
        const annotations = { [title]: name === '' ? (0,external_node_path_.basename)(path) : name };
        layers.push({ mediaType: 'application/octet-stream', digest, size, annotations });
    }
    const type = { schemaVersion: 2, mediaType: media_types/* mediaTypes */.Ib.ociManifest, artifactType };
    const content = { ...type, config: emptyBlob, layers: layers.length > 0 ? layers : [emptyBlob] };
    const bytes = Buffer.from(JSON.stringify(content));
    const manifest = { mediaType: media_types/* mediaTypes */.Ib.ociManifest, digest: (0,digest/* digestOf */.ol)(bytes), bytes };
    return { source: sourceOf(files, manifest), manifest };
}
function sourceOf(files, manifest) {
    const streamOf = (digest) => {
        const path = files.get(digest);
        if (path !== undefined)
            return (0,external_node_fs_.createReadStream)(path);
        if (digest === emptyBlob.digest)
            return external_node_stream_.Readable.from([empty]);
        throw new core_fault/* Fault */.vC('FILE_MISSING', { message: `no file has the digest ${digest}` });
    };
    return {
        kind: 'folder',
        manifest: async () => manifest,
        blob: async (digest) => (0,verify/* gather */.kg)(streamOf(digest), verify/* smallBlobLimit */.cY, digest),
        stream: streamOf,
        close: async () => undefined,
    };
}
/** The plain files below a folder, sorted; the empty text for a file itself. A link would bring something else. */
function filesAt(path, below = '') {
    const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(path, below), { throwIfNoEntry: false });
    if (!stat)
        throw new core_fault/* Fault */.vC('FILE_MISSING', { message: `${(0,core_escape/* plain */.pj)(path)} does not exist`, location: { path } });
    if (stat.isFile())
        return [below];
    if (!stat.isDirectory())
        throw new core_fault/* Fault */.vC('FILE_NOT_A_FILE', { message: `${(0,core_escape/* plain */.pj)((0,external_node_path_.join)(path, below))} is neither a file nor a folder` });
    return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(path, below))
        .sort()
        .flatMap((name) => filesAt(path, below === '' ? name : `${below}/${name}`));
}
async function measured(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
}
/** Puts the files of such an artifact below a folder, each whole or not at all. Throws IMAGE_MALFORMED for a path that leaves it. */
async function takeFolder(source, { bytes, mediaType }, into) {
    const manifest = (0,image_manifest/* readManifest */.W)(bytes, mediaType);
    if (manifest.kind !== 'manifest')
        throw new core_fault/* Fault */.vC('IMAGE_MALFORMED', { message: 'what was left is no folder' });
    for (const layer of manifest.layers) {
        if (layer.mediaType === emptyBlob.mediaType)
            continue;
        const path = (0,external_node_path_.join)(into, oci_folder_safe(layer.annotations[title]));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        await put(path, (0,verify/* sized */.Sk)(source.stream(layer.digest), layer.size, layer.digest));
    }
}
function oci_folder_safe(name) {
    if (name !== undefined && name !== '.' && name === (0,clean/* clean */.uH)(name) && !/^(?:\/|\.\.(?:\/|$))|[\0\\]/.test(name))
        return name;
    throw new core_fault/* Fault */.vC('IMAGE_MALFORMED', { message: `what was left has the path ${(0,core_escape/* plain */.pj)(String(name))}` });
}
async function put(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx', flush: true }));
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw cause;
    }
}

// EXTERNAL MODULE: ./lib/cli/registry.js + 2 modules
var cli_registry = __webpack_require__(7589);
;// CONCATENATED MODULE: ./lib/cli/transit.js




/** `evidence hand-on` and `evidence take`: what jobs hand to each other, through a repository of a registry, where there are no artifacts. */
function addTransit(group, host) {
    withTransitFlags(group.command('hand-on'))
        .argument('<path>', 'a folder or file')
        .summary('leave a folder to later jobs of this run, in a repository that is for nothing else')
        .requiredOption('--name <name>', 'what it is called in this run')
        .action(async (path, { transit, run, name }) => {
        const { source, manifest } = await folderArtifact((0,external_node_path_.resolve)(path));
        const { tag } = await within(transit, (registry) => registry.publish(source, manifest, tagOf(run, name)));
        await host.print(`${JSON.stringify({ name, digest: manifest.digest, tag_state: tag }, null, 2)}\n`);
    });
    withTransitFlags(group.command('take'))
        .argument('<name...>', 'what is taken; `NAME=…` means NAME')
        .summary('take what earlier jobs of this run left')
        .requiredOption('--into <folder>', 'where it is put')
        .option('--each', 'each in a folder of its own name')
        .action(async (names, flags) => {
        await within(flags.transit, async (registry) => {
            for (const name of names.map(nameIn))
                await takeFolder(registry, await registry.manifest(tagOf(flags.run, name)), placeIn(flags, name));
        });
        await host.print(`${JSON.stringify({ taken: names.map(nameIn) }, null, 2)}\n`);
    });
}
function withTransitFlags(command) {
    return command
        .requiredOption('--transit <repository>', 'the repository that folders pass through')
        .requiredOption('--run <id>', 'the id of the workflow run');
}
/** The tag is create-only: what a job left, no other one replaces. */
function tagOf(run, name) {
    return `${run}-${name}`;
}
function nameIn(text) {
    return text.split('=')[0] ?? text;
}
function placeIn({ into, each = false }, name) {
    return each ? (0,external_node_path_.join)((0,external_node_path_.resolve)(into), name) : (0,external_node_path_.resolve)(into);
}
async function within(repository, work) {
    const registry = await (0,cli_registry/* registryAt */.Rb)(repository, (0,place/* ecrPlace */.OS)(repository, undefined));
    try {
        return await work(registry);
    }
    finally {
        await registry.close();
    }
}

// EXTERNAL MODULE: ./lib/cli/workplace.js + 3 modules
var workplace = __webpack_require__(4331);
;// CONCATENATED MODULE: ./lib/cli/evidence.js










/** `evidence ls`, `pull`, `report`, `hand-on` and `take`, beside `evidence run`. */
function addEvidenceCommands(group, host) {
    addTransit(group, host);
    addPackReport(group, host);
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('ls'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('list the committed packs of the contract’s store')
        .action(async (dir, flags) => {
        const { session } = await (0,workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'store');
        const store = session.remote ?? session.store;
        await host.print(renderPacks(await (0,pull/* packsIn */.k)(store), store.place, flags.format));
    });
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('pull'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('fetch the pack of a run (--platform-run-id), and compute its verdict again')
        .action(async (dir, flags) => {
        if (flags.platformRunId === undefined)
            throw new core_fault/* Fault */.vC('USAGE', { message: 'evidence pull needs --platform-run-id' });
        const { session } = await (0,workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'store');
        await (0,pull/* pull */.a)(session, needed(session));
        const committed = await (0,chain_committed/* committedVerdict */.o)(session);
        await host.print((0,hosts_committed/* renderCommitted */.b)(committed, session.platformRunId, flags.format));
        process.exitCode = (0,core_verdict/* exitCode */.I)(committed.verdict);
    });
}
function needed({ remote, open }) {
    if (remote)
        return remote;
    throw new core_fault/* Fault */.vC('USAGE', {
        message: 'the contract keeps its evidence on this machine: there is nothing to fetch',
        location: open.locate(['evidence', 'store']),
        fix: 'Name a bucket under evidence.store.',
    });
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
/* harmony import */ var _adapters_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7762);
/* harmony import */ var _hosts_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5402);
/* harmony import */ var _hosts_report_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(826);
/* harmony import */ var _hosts_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5955);





/** The flags that every gate command takes. */
function withCommonFlags(command) {
    return command
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .option('--evidence-dir <dir>', 'where evidence is kept (default: .seaworthy/evidence in the repository)')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how the report is printed').choices(_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .Fx).default('text'))
        .option('--platform-run-id <id>', 'the run that this belongs to (default: a new one)')
        .option('--run-plan <folder>', 'what `closure plan` wrote for this run')
        .option('--run-plan-digest <digest>', 'the digest that it told')
        .option('--parts <folder=digest>', 'what an earlier job of this run left (repeatable)', collect, [])
        .option('--report-file <file>', 'where the report is kept as JSON, besides being printed')
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
    if (flags.reportFile !== undefined)
        (0,_adapters_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f)(flags.reportFile, (0,_hosts_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .hF)((0,_hosts_report_model_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)(outcome, profile)));
    await host.tell(outcome, profile, flags);
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

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderCommitted)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5402);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5955);



/** A committed pack’s verdict: the bare word first, so that a script can read it; then why, where it is not PASS. */
function renderCommitted(committed, platformRunId, format) {
    const { verdict, assurance, place, detail, faults } = committed;
    if (format === 'json')
        return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)({
            schema: 'seaworthy/committed-verdict/v1',
            platform_run_id: platformRunId,
            verdict,
            assurance,
            place,
            detail,
            faults: faults.map(_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .faultData */ .HU),
        });
    const why = faults.length > 0 ? faults.flatMap(_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .faultLines */ .w0) : [(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(detail)].filter((line) => line !== '');
    return `${[verdict, ...why].join('\n')}\n`;
}


/***/ })

};
