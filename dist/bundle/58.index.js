export const id = 58;
export const ids = [58,7407];
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

/***/ 58:
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
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/verdict.js
var verdict = __webpack_require__(4418);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/ecr/place.js
var place = __webpack_require__(578);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
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
        throw new fault/* Fault */.vC('FILE_MISSING', { message: `no file has the digest ${digest}` });
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
        throw new fault/* Fault */.vC('FILE_MISSING', { message: `${(0,core_escape/* plain */.pj)(path)} does not exist`, location: { path } });
    if (stat.isFile())
        return [below];
    if (!stat.isDirectory())
        throw new fault/* Fault */.vC('FILE_NOT_A_FILE', { message: `${(0,core_escape/* plain */.pj)((0,external_node_path_.join)(path, below))} is neither a file nor a folder` });
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
        throw new fault/* Fault */.vC('IMAGE_MALFORMED', { message: 'what was left is no folder' });
    for (const layer of manifest.layers) {
        if (layer.mediaType === emptyBlob.mediaType)
            continue;
        const path = (0,external_node_path_.join)(into, safe(layer.annotations[title]));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        await put(path, (0,verify/* sized */.Sk)(source.stream(layer.digest), layer.size, layer.digest));
    }
}
function safe(name) {
    if (name !== undefined && name !== '.' && name === (0,clean/* clean */.uH)(name) && !/^(?:\/|\.\.(?:\/|$))|[\0\\]/.test(name))
        return name;
    throw new fault/* Fault */.vC('IMAGE_MALFORMED', { message: `what was left has the path ${(0,core_escape/* plain */.pj)(String(name))}` });
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









/** `evidence ls`, `pull`, `hand-on` and `take`, beside `evidence run`. */
function addEvidenceCommands(group, host) {
    addTransit(group, host);
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
            throw new fault/* Fault */.vC('USAGE', { message: 'evidence pull needs --platform-run-id' });
        const { session } = await (0,workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'store');
        await (0,pull/* pull */.a)(session, needed(session));
        const committed = await (0,chain_committed/* committedVerdict */.o)(session);
        await host.print((0,hosts_committed/* renderCommitted */.b)(committed, session.platformRunId, flags.format));
        process.exitCode = (0,verdict/* exitCode */.I)(committed.verdict);
    });
}
function needed({ remote, open }) {
    if (remote)
        return remote;
    throw new fault/* Fault */.vC('USAGE', {
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
        (0,_adapters_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f)(flags.reportFile, (0,_hosts_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .hF)((0,_hosts_report_model_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .E)(outcome, profile)));
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
