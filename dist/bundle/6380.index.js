export const id = 6380;
export const ids = [6380];
export const modules = {

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

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closureAlone: () => (/* binding */ closureAlone),
/* harmony export */   entrypointsAlone: () => (/* binding */ entrypointsAlone),
/* harmony export */   evidenceAlone: () => (/* binding */ evidenceAlone),
/* harmony export */   imageDigestAlone: () => (/* binding */ imageDigestAlone),
/* harmony export */   provenanceAlone: () => (/* binding */ provenanceAlone),
/* harmony export */   recordFromEvidence: () => (/* binding */ recordFromEvidence),
/* harmony export */   secretsAlone: () => (/* binding */ secretsAlone)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(665);
/* harmony import */ var _gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7311);
/* harmony import */ var _gates_provenance_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4269);
/* harmony import */ var _gates_secrets_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1001);
/* harmony import */ var _ask_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2353);
/* harmony import */ var _ask_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7642);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(349);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9329);
/* harmony import */ var _evidence_place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6390);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4491);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3149);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2292);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1006);
/* harmony import */ var _single_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8789);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6142);

















/** Asks a gate, unless its evidence would enter the next build. */
async function askGate(session, gate, work) {
    const open = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_16__/* .settle */ .G)(() => (0,_evidence_place_js__WEBPACK_IMPORTED_MODULE_10__/* .evidenceInContext */ .c)(session));
    const fault = open.error ?? open.value;
    return fault === undefined ? (0,_ask_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .askGate */ .b)(session, gate, work) : (0,_ask_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .unasked */ .W)(gate, fault);
}
async function contextOf(session, { bases, buildArgs }) {
    return (0,_gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_2__/* .buildContext */ .gC)({ files: session.files, bases, buildArgs }, session.open, session.policy);
}
function secretsAlone(session, ports) {
    return askGate(session, 'secrets', async () => {
        const { facts } = await contextOf(session, ports);
        const secretPorts = { ...(0,_check_js__WEBPACK_IMPORTED_MODULE_8__.secretPortsOf)(session, ports), image: ports.built?.image };
        return (0,_gates_secrets_index_js__WEBPACK_IMPORTED_MODULE_5__/* .secrets */ .O3)(secretPorts, session.open, session.policy, facts.files);
    });
}
/** In the image where there is one, else statically. */
function entrypointsAlone(session, ports) {
    return askGate(session, 'entrypoints', async () => {
        const { built, images } = ports;
        if (!built || !images) {
            const image = await (0,_check_js__WEBPACK_IMPORTED_MODULE_8__.staticImage)(await contextOf(session, ports), undefined);
            return (0,_gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_3__/* .entrypoints */ .Ir)({ runner: 'static', image }, session.open, session.policy);
        }
        const loaded = await images.load(built);
        const progress = session.onProgress ? { onProgress: session.onProgress } : {};
        return (0,_gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_3__/* .entrypoints */ .Ir)({ runner: 'image', engine: images.engine, loaded, imageDigest: built.image.digest, ...progress }, session.open, session.policy);
    });
}
function imageDigestAlone(session, { built, published, builder }) {
    return askGate(session, 'image-digest', async () => {
        if (!built)
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('USAGE', {
                message: 'image-digest needs an image',
                fix: 'Name an archive or layout with --archive, a repository with --registry, or a prebuilt image in the contract.',
            });
        (0,_single_js__WEBPACK_IMPORTED_MODULE_14__/* .commitOf */ .D)(session);
        const tag = (0,_record_js__WEBPACK_IMPORTED_MODULE_13__/* .tagOfImage */ .Hy)(session, built, builder);
        return (0,_ask_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeDigest */ .g)(session, built, { builder, tag, published: published ?? built.found, rehearsal: true });
    });
}
/** From what the gates before it wrote in this run: nothing is asked a second time. */
async function provenanceAlone(before, ports) {
    const session = { ...before, imageDigest: before.imageDigest ?? (await recordedDigest(before)) };
    return askGate(session, 'provenance', async () => {
        const record = await recordFromEvidence(session);
        return (0,_gates_provenance_index_js__WEBPACK_IMPORTED_MODULE_4__/* .provenance */ .aH)(await (0,_record_js__WEBPACK_IMPORTED_MODULE_13__/* .provenanceFacts */ .Z)(session, { record, published: ports.published, builder: ports.builder, rehearsal: true }), session.open, session.policy);
    });
}
/** The digest that this run has recorded, where no archive is in hand. */
async function recordedDigest(session) {
    const found = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_16__/* .settle */ .G)(() => (0,_read_object_js__WEBPACK_IMPORTED_MODULE_12__/* .readObject */ .A)(session.store, (0,_writer_js__WEBPACK_IMPORTED_MODULE_15__/* .keyOf */ .TN)(session, 'image_digest_manifest')));
    const digest = found.value?.['image_digest'];
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? digest : null;
}
/** The record of an image from what the gates before wrote and the building job kept. */
async function recordFromEvidence(session) {
    const digest = await objectOf(session, 'image_digest_manifest');
    const context = await objectOf(session, 'image_contract_manifest');
    const text = (value) => (typeof value === 'string' ? value : '');
    const layers = digest['oci_layer_digests'];
    return {
        image_tag: text(digest['image_tag']),
        image_digest: text(digest['image_digest']),
        git_sha: (0,_single_js__WEBPACK_IMPORTED_MODULE_14__/* .commitOf */ .D)(session),
        image_reference_mode: text(context['image_reference_mode']),
        ecr_repo_uri: session.open.contract.image.repository ?? null,
        dockerfile_path: text(context['dockerfile_path']),
        build_context_path: text(context['build_context_path']),
        oci_digest_algo: text(digest['oci_digest_algo']),
        oci_digest_value: text(digest['image_digest']),
        oci_config_digest: text(digest['oci_config_digest']),
        oci_layer_digests: Array.isArray(layers) ? layers.map(text) : [],
        context_digest: text(context['context_digest']) || null,
        ...((await (0,_origin_js__WEBPACK_IMPORTED_MODULE_11__/* .readOrigin */ .P2)(session, text(digest['image_digest']))) ?? _origin_js__WEBPACK_IMPORTED_MODULE_11__/* .unknownOrigin */ .Pu),
        release_metadata_receipt_ref: (0,_writer_js__WEBPACK_IMPORTED_MODULE_15__/* .keyOf */ .TN)(session, 'release_metadata_receipt'),
    };
}
async function objectOf(session, name) {
    const key = (0,_writer_js__WEBPACK_IMPORTED_MODULE_15__/* .keyOf */ .TN)(session, name);
    const found = await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_12__/* .readObject */ .A)(session.store, key);
    if (found !== undefined)
        return found;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_UNREADABLE', {
        message: `${key} does not exist`,
        rerun: 'will-not-help',
        fix: 'Ask the gates before this one in the same run, with --platform-run-id.',
    });
}
function closureAlone(session) {
    return (0,_close_js__WEBPACK_IMPORTED_MODULE_9__/* .askClosure */ .X8)(session, [], ['closure was asked alone']);
}
/** Transports what this run has written; its verdict is the one that closure wrote. */
async function evidenceAlone(session) {
    return (0,_close_js__WEBPACK_IMPORTED_MODULE_9__/* .askEvidence */ .xt)(session, undefined, await (0,_close_js__WEBPACK_IMPORTED_MODULE_9__/* .packVerdict */ .X$)(session));
}


/***/ }),

/***/ 6380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addClosureCommands: () => (/* binding */ addClosureCommands)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/whole-file.js
var whole_file = __webpack_require__(7762);
// EXTERNAL MODULE: ./lib/contract/acceptance.js
var acceptance = __webpack_require__(6675);
// EXTERNAL MODULE: ./lib/contract/open.js + 6 modules
var contract_open = __webpack_require__(8870);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/fault.js
var core_fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/cli/accepted-text.js

/** The text of a contract with one more entry in `accepted`. The other lines stay as they are: a reviewer sees the entry alone. */
function withAccepted(text, entry) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const list = document.get('accepted', true);
    if ((0,dist/* isSeq */.oP)(list) && list.range && list.items.length === 0)
        return inPlaceOf(text, list.range, entry);
    if ((0,dist/* isSeq */.oP)(list) && list.range && list.flow !== true)
        return behind(text, list.range, entry);
    if (list === undefined && (0,dist/* isMap */.jh)(document.contents) && document.contents.flow !== true)
        return `${text.trimEnd()}\n\naccepted:\n${listed(entry, '  ')}`;
    return rewritten(document, (0,dist/* isSeq */.oP)(list) ? list.items : [], entry);
}
/** `accepted: []` becomes a list of lines. */
function inPlaceOf(text, [start, end], entry) {
    return `${text.slice(0, start).trimEnd()}\n${listed(entry, '  ')}${text.slice(end).replace(/^ *\n/, '')}`;
}
/** Behind the last line of the list, with the indentation of its first item. */
function behind(text, [start, end], entry) {
    const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
    const before = text.slice(0, end);
    return `${before}${before.endsWith('\n') ? '' : '\n'}${listed(entry, indent)}${text.slice(end)}`;
}
function listed(entry, indent) {
    return (0,dist/* stringify */.As)([entry], { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
}
/** Where the list is no block of lines of its own, the whole document is written anew, comments kept. */
function rewritten(document, items, entry) {
    document.set('accepted', document.createNode([...items, entry]));
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

// EXTERNAL MODULE: ./lib/cli/explain.js + 1 modules
var explain = __webpack_require__(1588);
// EXTERNAL MODULE: ./lib/adapters/built-image.js + 1 modules
var built_image = __webpack_require__(5825);
// EXTERNAL MODULE: ./lib/adapters/oci-archive.js
var oci_archive = __webpack_require__(8690);
// EXTERNAL MODULE: ./lib/gates/evidence/index.js + 2 modules
var evidence = __webpack_require__(1678);
// EXTERNAL MODULE: ./lib/gates/provenance/index.js + 13 modules
var provenance = __webpack_require__(4269);
// EXTERNAL MODULE: ./lib/chain/ask-digest.js
var ask_digest = __webpack_require__(2353);
// EXTERNAL MODULE: ./lib/chain/ask-gate.js
var ask_gate = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/chain/check.js + 3 modules
var check = __webpack_require__(349);
// EXTERNAL MODULE: ./lib/chain/close-run.js
var close_run = __webpack_require__(9569);
// EXTERNAL MODULE: ./lib/chain/gate-alone.js
var gate_alone = __webpack_require__(2700);
// EXTERNAL MODULE: ./lib/chain/origin.js
var chain_origin = __webpack_require__(4491);
// EXTERNAL MODULE: ./lib/chain/publishable.js
var publishable = __webpack_require__(3634);
// EXTERNAL MODULE: ./lib/chain/record.js
var chain_record = __webpack_require__(2292);
// EXTERNAL MODULE: ./lib/chain/rehearsal.js
var rehearsal = __webpack_require__(1174);
// EXTERNAL MODULE: ./lib/chain/run-pin.js
var run_pin = __webpack_require__(7130);
// EXTERNAL MODULE: ./lib/chain/settle.js
var settle = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/chain/shards.js
var shards = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/chain/writer.js
var writer = __webpack_require__(6142);
;// CONCATENATED MODULE: ./lib/chain/finish.js
















/**
 * Joins what the jobs of a run left, pushes the image where all of them passed and the plan lets it, and closes the run. It
 * ends with a pack, green or red, whatever became of the jobs before: there is no third outcome.
 */
async function finish(before, ports) {
    const { image } = ports;
    const arrived = (await (0,evidence/* packEntries */.Gy)(before.store, (0,writer/* packPrefix */.oH)(before))).map(({ path }) => path);
    const merged = before.plan?.runner === 'static' ? undefined : await (0,shards/* mergeParts */.N3)(before);
    const rows = merged ? [merged.outcome] : [];
    if (image instanceof core_fault/* Fault */.vC)
        return (0,close_run/* closeRun */.Q)(before, {
            command: 'finish',
            gates: [...rows, (0,ask_gate/* unasked */.W)('image-digest', image)],
            reasons: ['no image arrived'],
            imageTag: null,
            arrived,
        });
    const session = { ...before, imageDigest: image.image.digest };
    const tag = (0,chain_record/* tagOfImage */.Hy)(session, image, ports.builder);
    const published = await (0,settle/* settle */.G)(() => publish(session, ports, image, tag));
    const reasons = await reasonsOf(session, image, published.value);
    const found = { image, tag, published: published.value, rehearsal: reasons.length > 0 };
    const digest = published.error === undefined
        ? await (0,ask_gate/* askGate */.b)(session, 'image-digest', () => (0,ask_digest/* judgeDigest */.g)(session, image, { ...found, builder: ports.builder }))
        : (0,ask_gate/* unasked */.W)('image-digest', published.error);
    const gates = [...rows, digest, await askProvenance(session, ports, found, digest)];
    return (0,close_run/* closeRun */.Q)(session, { command: 'finish', gates, reasons, imageTag: tag, arrived });
}
/** Pushed is only what the plan lets go and every job before let pass; a rehearsal pushes nothing and is no error. */
async function publish(session, { publish: push }, image, tag) {
    if (!push || !session.plan?.publishes)
        return image.found;
    const red = session.jobs?.filter(({ result }) => result !== 'success') ?? [];
    if (red.length > 0)
        throw new core_fault/* Fault */.vC('PUBLISH_REFUSED', {
            message: `nothing is pushed: ${red.map(({ name, result }) => `${name} is ${result}`).join(', ')}`,
            fix: 'Mend those jobs, then run the failed jobs again.',
        });
    await (0,publishable/* refuseUnpublishable */.L)(session, image.image.digest, undefined);
    if (session.requireAuthoritative)
        await refuseRehearsal(session, image);
    return push(image, tag);
}
/** What has to be authoritative, and is not, never gets its tag: the tag would promise what nobody proved. */
async function refuseRehearsal(session, image) {
    const [reason] = await reasonsOf(session, image, 'to-come');
    if (reason !== undefined)
        throw new core_fault/* Fault */.vC('PUBLISH_REFUSED', {
            message: `nothing is pushed by a rehearsal: ${reason}`,
            fix: 'Mend that, then run the failed jobs again.',
        });
}
/** Why this run is a rehearsal: what each of its jobs left is asked, not only this one. */
async function reasonsOf(session, image, published) {
    const build = (await (0,settle/* settle */.G)(() => (0,chain_origin/* readBuild */.lT)(session, image.image.digest))).value;
    const facts = {
        builtBy: build?.origin.build_driver ?? null,
        published,
        replaced: build?.replaced ?? [],
        uncommitted: build?.uncommitted ?? [],
    };
    const elsewhere = await redirectedBefore(session, build);
    return [
        ...(0,rehearsal/* rehearsalReasons */.F)(session, facts),
        ...(elsewhere.length > 0 ? [`${elsewhere.join(', ')} in force in an earlier job`] : []),
    ];
}
async function redirectedBefore(session, build) {
    return [...new Set([...(build?.redirections ?? []), ...(await (0,shards/* partRedirections */.dn)(session))])].sort();
}
async function askProvenance(session, { builder }, { published, rehearsal }, digest) {
    if (!digest.result)
        return (0,ask_gate/* unasked */.W)('provenance', (0,check.blockedBy)(digest));
    return (0,ask_gate/* askGate */.b)(session, 'provenance', async () => {
        const record = await (0,gate_alone.recordFromEvidence)(session);
        if (session.open.contract.evidence['run-linkage'] === 'required')
            await (0,run_pin/* pinRun */.JO)(session, record);
        const facts = await (0,chain_record/* provenanceFacts */.Z)(session, { record, published, builder, rehearsal });
        return (0,provenance/* provenance */.aH)(facts, session.open, session.policy);
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/chain/needs.js



/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#needs-context */
const needs = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* looseObject */._H3({ result: schemas/* enum */.k5n(['success', 'failure', 'cancelled', 'skipped']) }));
/** What `toJSON(needs)` says. Throws NEEDS_MALFORMED. */
function needsIn(text) {
    const found = needs.safeParse((0,json/* jsonIn */.Y)(text));
    if (!found.success)
        throw malformed('found no result of every job, as `toJSON(needs)` gives it');
    if (!Object.hasOwn(found.data, 'plan'))
        throw malformed('there is no job `plan` in it');
    return found.data;
}
/**
 * What became of every job that the plan wanted, up to the one that asks, and of every other that did run. One that is
 * wanted and that the asking job does not need is `unknown`: nobody can say that it passed (L11).
 */
function jobResults(found, wanted) {
    const names = [...new Set(['plan', ...wanted, ...Object.keys(found)])];
    return names.flatMap((name) => {
        const result = found[name]?.result ?? 'unknown';
        const isWanted = name === 'plan' || wanted.includes(name);
        return isWanted || result !== 'skipped' ? [{ name, result }] : [];
    });
}
/** The jobs of a plan that come before the one that publishes and closes. */
function jobsBeforePublish({ jobs }) {
    return jobs.filter((name) => name !== 'publish');
}
function malformed(message) {
    return new core_fault/* Fault */.vC('NEEDS_MALFORMED', { message });
}

// EXTERNAL MODULE: ./lib/cli/flags.js
var cli_flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/images.js + 17 modules
var cli_images = __webpack_require__(208);
// EXTERNAL MODULE: ./lib/cli/planned.js + 1 modules
var planned = __webpack_require__(2638);
// EXTERNAL MODULE: ./lib/cli/registry.js + 2 modules
var cli_registry = __webpack_require__(7589);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 3 modules
var cli_workplace = __webpack_require__(4331);
;// CONCATENATED MODULE: ./lib/cli/finish.js













/** `closure finish`: the last job of a run of several. */
function addFinish(group, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('finish'))
        .argument('[dir]', 'the repository, or an empty folder', '.')
        .summary('join what the jobs of a run left, push its image if all of them passed, and close it')
        .option('--archive <path>', 'the OCI archive that was judged')
        .option('--expect <digest>', 'the digest that the building job told')
        .option('--registry <repository>', 'where the image goes; the contract’s where absent')
        .requiredOption('--needs <json>', 'the results of the jobs before, as toJSON(needs) gives them')
        .action(async (dir, flags) => {
        const options = (0,cli_flags/* commonOptions */.OP)(flags, host);
        const { opened, fault } = await openedFor(dir, options);
        if (!opened.plan)
            throw new core_fault/* Fault */.vC('USAGE', { message: 'closure finish needs --run-plan' });
        const session = { ...opened, jobs: jobResults(needsIn(flags.needs), jobsBeforePublish(opened.plan)) };
        const image = fault ?? (await imageThere(session, flags));
        const outcome = await finish(session, {
            image,
            builder: (0,cli_images/* builderOf */.z)(session),
            publish: publisherOf(session, flags),
        });
        await (0,cli_flags/* tell */.qz)(host, outcome, session.open.profile, flags, options);
    });
}
/**
 * Only a run that publishes asks AWS and proves which run it is; any other one is a rehearsal and needs nothing beyond this
 * machine. What keeps a publishing run from its role is told in a red pack: there is no third outcome.
 */
async function openedFor(dir, options) {
    const received = await (0,planned/* receivedPlan */.hw)(options);
    const offline = async () => (await (0,cli_workplace/* openSession */.fA)(dir, options, 'offline')).session;
    if (!received?.plan.publishes)
        return { opened: await offline() };
    const all = await (0,settle/* settle */.G)(async () => (await (0,cli_workplace/* openSession */.fA)(dir, options, 'all')).session);
    if (all.value)
        return { opened: all.value };
    const [fault] = (0,core_fault/* faultsIn */.RP)(all.error);
    return { opened: await offline(), ...(fault ? { fault } : {}) };
}
/** The archive, where one arrived and is the one that was built. */
async function imageThere(session, { archive, expect }) {
    if (archive === undefined)
        return new core_fault/* Fault */.vC('IMAGE_MALFORMED', { message: 'no job of this run left an image' });
    const found = await (0,settle/* settle */.G)(() => imageIn(session, (0,external_node_path_.resolve)(archive), expect));
    return found.value ?? (0,core_fault/* faultsIn */.RP)(found.error)[0] ?? new core_fault/* Fault */.vC('INTERNAL', { message: 'no image, and no reason' });
}
async function imageIn(session, archive, expected) {
    const image = await (0,built_image/* readBuiltImage */.O)((0,oci_archive/* ociArchive */.o)(archive), undefined, new Set());
    if (expected !== undefined && expected !== image.digest)
        throw new core_fault/* Fault */.vC('IMAGE_MALFORMED', {
            message: `the archive arrived with ${image.digest}, and ${expected} was built`,
        });
    const origin = await (0,chain_origin/* readOrigin */.P2)(session, image.digest);
    return { image, archive, source: 'oci_archive', stated: null, found: undefined, origin };
}
function publisherOf(session, { registry }) {
    const repository = registry ?? session.open.contract.image.repository;
    return repository === undefined ? undefined : (0,cli_registry/* publisher */.t$)(repository, session);
}

// EXTERNAL MODULE: ./lib/adapters/github-job.js
var github_job = __webpack_require__(7127);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/chain/plan.js
var chain_plan = __webpack_require__(8346);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/gate.js
var gate = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/gates/closure/index.js + 31 modules
var closure = __webpack_require__(8476);
;// CONCATENATED MODULE: ./lib/chain/publishing.js
/** Why a run may not push the image and make its tag; undefined where it may. One commit never gets two digests for one tag. */
function whyNotPublish(job, { contract }) {
    if (!job)
        return 'this is no job of a workflow';
    if (contract.image.repository === undefined)
        return 'the contract names no image.repository';
    if (contract.image.prebuilt)
        return 'the image was built elsewhere: this run judges it, and pushes nothing';
    if (job.event === 'push')
        return whyNotPushed(job);
    if (job.event !== 'workflow_dispatch')
        return `an event of the kind ${job.event} never publishes`;
    const allowed = contract.workflow['dispatch-refs'];
    return allowed.some((pattern) => matches(pattern, job.ref))
        ? undefined
        : `the contract’s workflow.dispatch-refs does not allow ${job.ref}`;
}
/** Who gets no secrets of the repository, whatever the workflow asks for. */
const strangers = ['dependabot[bot]'];
/** Why the run of a pull request cannot build: its event brings none of the secrets that the build mounts. Any other run has to. */
function whyOffline(job, { contract }) {
    const isStranger = job?.pull !== undefined && (job.pull.isFork || strangers.includes(job.actor));
    const mounted = [...contract.image['build-secrets'], ...contract.image['build-ssh']];
    if (!isStranger || mounted.length === 0)
        return undefined;
    const who = job?.pull?.isFork === true ? 'a fork' : 'Dependabot';
    return `the build mounts ${mounted.join(', ')}, and ${who} has no secrets`;
}
function whyNotPushed({ ref, isProtected }) {
    return isProtected || ref.startsWith('refs/tags/') ? undefined : `${ref} is neither a protected ref nor a tag`;
}
/** `*` stands for anything but a slash. */
function matches(pattern, ref) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^/]*')}$`).test(ref);
}

// EXTERNAL MODULE: ./lib/chain/shard-plan.js + 1 modules
var shard_plan = __webpack_require__(8914);
// EXTERNAL MODULE: ./lib/chain/single.js
var single = __webpack_require__(8789);
;// CONCATENATED MODULE: ./lib/chain/plan-run.js






/** Rows that take longer than this run on several machines. */
const secondsOfOneShard = 120;
const mostShards = 8;
/** What a run is to do; or, where nobody agreed to a loosened contract, the outcome that ends it before it begins (L13). */
function planRun(session, job, protector, durations) {
    const { open, git, platformRunId } = session;
    const { contract } = open;
    const why = whyNotPublish(job, open);
    const offline = whyOffline(job, open);
    const runner = contract.entrypoints.runner;
    const plan = {
        schema: 'seaworthy/plan/v1',
        platform_run_id: platformRunId,
        phase_id: contract.phase,
        git_sha: git?.sha ?? null,
        git_ref: job?.ref ?? git?.ref ?? null,
        event: job?.event ?? null,
        contract_path: open.path,
        contract_sha256: open.sha256,
        files: open.files.map(({ path, bytes }) => ({ path, sha256: (0,digest/* sha256 */.sc)(bytes) })),
        protector,
        offline: offline ?? null,
        jobs: jobsOf(runner, offline),
        publishes: why === undefined,
        publishes_not: why ?? null,
        builds: contract.image.prebuilt === undefined,
        runner,
        rows: open.rows.length,
        shards: shardsOf(session, durations),
        gates: [...gate/* gateNames */.A],
    };
    return { plan, refused: refusal(session, protector) };
}
function jobsOf(runner, offline) {
    if (offline !== undefined)
        return ['static'];
    return ['static', 'build', ...(runner === 'image' ? ['entrypoints'] : []), 'publish'];
}
/** One machine, until what was measured says that it takes too long. */
function shardsOf({ open }, durations) {
    const seconds = [...(durations?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    const total = Math.min(mostShards, Math.max(1, Math.ceil(seconds / secondsOfOneShard)));
    return (0,shard_plan/* planShards */.tF)(open, total, durations).shards.map(({ shard }, at) => ({ shard, index: at + 1 }));
}
function refusal(session, protector) {
    const rows = (0,closure/* askProtector */.cH)(protector);
    if (rows.every(({ verdict }) => verdict === 'PASS'))
        return undefined;
    const totals = `the contract compared with ${protector.baseSha ?? 'its base'}`;
    const result = { gate: 'closure', verdict: 'FAIL', rows, totals, evidence: [] };
    return (0,single/* partOf */.B)(session, 'plan', [{ gate: 'closure', verdict: 'FAIL', result, faults: [] }]);
}

// EXTERNAL MODULE: ./lib/chain/session.js
var session = __webpack_require__(4089);
// EXTERNAL MODULE: ./lib/ports/clock.js
var ports_clock = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/cli/base.js + 3 modules
var base = __webpack_require__(9880);
// EXTERNAL MODULE: ./lib/cli/named-file.js
var named_file = __webpack_require__(8970);
;// CONCATENATED MODULE: ./lib/cli/plan.js














/** `closure plan`: judges the contract by its base, and says what the jobs of one run do. */
function addPlan(group, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('plan'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('judge the contract by its base, and print what the jobs of a run share, as JSON')
        .option('--base <folder>', 'a checkout of the base, instead of asking GitHub')
        .option('--contract-environment <name>', 'the protected environment whose opening counts as consent')
        .option('--out <folder>', 'where the plan and the contract are put for the other jobs')
        .option('--durations <file>', 'the entrypoint_matrix_validation.json of an earlier run, to deal rows over machines')
        .action(async (dir, flags) => {
        const options = (0,cli_flags/* commonOptions */.OP)(flags, host);
        const { session, workplace } = await (0,cli_workplace/* openSession */.fA)(dir, options, 'offline');
        const job = options.environment['GITHUB_ACTIONS'] === 'true' ? (0,github_job/* githubJob */.X)(options.environment) : undefined;
        const protector = await (0,base/* protectorOf */.Y)(session.open, workplace.files, job, flags, options.environment);
        const run = { ...session, platformRunId: flags.platformRunId ?? idOf(job) };
        const { plan, refused } = planRun(run, job, protector, durations(flags.durations));
        if (refused)
            await (0,cli_flags/* tell */.qz)(host, refused, session.open.profile, flags, options);
        else
            await host.print(`${JSON.stringify({ digest: handOn(plan, session, flags.out), ...plan }, null, 2)}\n`);
    });
}
/** On GitHub the id names the run, and every attempt of it has the same. */
function idOf(job) {
    const clock = (0,system_clock/* systemClock */.m)();
    return job ? `platform_${(0,ports_clock/* utc */.n)(clock.now()).replace(/[-:]/g, '')}_${job.runId}` : (0,session/* newRunId */.F$)(clock);
}
function durations(path) {
    return path === undefined ? undefined : (0,shard_plan/* durationsIn */.l2)((0,named_file/* namedFile */.e)(path), path);
}
/** Puts the plan and the files of the contract where other jobs take them from. Returns the digest of the plan. */
function handOn(plan, { open }, out) {
    const bytes = (0,chain_plan/* planBytes */.dO)(plan);
    if (out !== undefined) {
        for (const { path, bytes: content } of open.files)
            put((0,external_node_path_.join)((0,external_node_path_.resolve)(out), (0,chain_plan/* planFile */.eS)(path)), content);
        put((0,external_node_path_.join)((0,external_node_path_.resolve)(out), chain_plan/* planPath */.pw), bytes);
    }
    return (0,chain_plan/* planDigest */.Gb)(bytes);
}
function put(path, bytes) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,whole_file/* writeWhole */.f)(path, bytes);
}

// EXTERNAL MODULE: ./lib/core/verdict.js
var core_verdict = __webpack_require__(4418);
;// CONCATENATED MODULE: ./lib/chain/saved-report.js





const verdict = schemas/* enum */.k5n(['PASS', 'FAIL', 'ERROR']);
const saved_report_location = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    line: schemas/* exactOptional */.yqP(schemas/* int */.Whr().positive()),
    column: schemas/* exactOptional */.yqP(schemas/* int */.Whr().positive()),
});
const item = schemas/* object */.Ikc({
    status: schemas/* enum */.k5n(['PASS', 'FAIL', 'ERROR', 'WARN']),
    code: schemas/* string */.YjP(),
    blocker: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['S1', 'S2', 'S3']),
    title: schemas/* string */.YjP(),
    why: schemas/* string */.YjP(),
    fix: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP().optional(),
    rerun: schemas/* boolean */.zMY(),
    findings: schemas/* array */.YOg(schemas/* object */.Ikc({
        subject: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
        location: schemas/* exactOptional */.yqP(saved_report_location),
        fix: schemas/* exactOptional */.yqP(schemas/* string */.YjP()),
    })),
    unlisted: schemas/* int */.Whr(),
    accepted: schemas/* int */.Whr(),
    level: schemas/* enum */.k5n(['block', 'warn']),
});
const gridRow = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    mode: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    milliseconds: schemas/* number */.aig(),
    reason: schemas/* string */.YjP().optional(),
});
const saved_report_gate = schemas/* object */.Ikc({
    gate: schemas/* enum */.k5n(gate/* gateNames */.A),
    verdict,
    totals: schemas/* string */.YjP(),
    items: schemas/* array */.YOg(item),
    checksAsked: schemas/* int */.Whr(),
    advice: schemas/* string */.YjP().optional(),
    grid: schemas/* array */.YOg(gridRow).default([]),
});
/** What of a report is told again. One of faults alone has no gates. */
const saved = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('seaworthy/report/v1'),
    verdict,
    contractPath: schemas/* string */.YjP().default(''),
    gates: schemas/* array */.YOg(saved_report_gate).default([]),
});
/** The whole report as `--format json` prints it. Its published JSON Schema is made from this. */
const reportSchema = schemas/* union */.KCZ([
    saved.extend({
        gates: schemas/* array */.YOg(saved_report_gate),
        command: schemas/* string */.YjP(),
        notRun: schemas/* array */.YOg(schemas/* enum */.k5n(gate/* gateNames */.A)),
        assurance: schemas/* enum */.k5n(['authoritative', 'rehearsal']),
        rehearsalReasons: schemas/* array */.YOg(schemas/* string */.YjP()),
        requireAuthoritative: schemas/* boolean */.zMY(),
        contractPath: schemas/* string */.YjP(),
        guessed: schemas/* boolean */.zMY(),
        platformRunId: schemas/* string */.YjP(),
        gitSha: schemas/* string */.YjP().nullable(),
        imageTag: schemas/* string */.YjP().nullable(),
        imageDigest: schemas/* string */.YjP().nullable(),
        evidence: schemas/* string */.YjP().nullable(),
        handoffOpen: schemas/* boolean */.zMY(),
        remarks: schemas/* array */.YOg(schemas/* string */.YjP()),
        conclusion: schemas/* string */.YjP(),
        next: schemas/* string */.YjP().optional(),
    }),
    schemas/* object */.Ikc({
        schema: schemas/* literal */.euz('seaworthy/report/v1'),
        verdict: schemas/* literal */.euz('ERROR'),
        faults: schemas/* array */.YOg(schemas/* object */.Ikc({
            code: schemas/* string */.YjP(),
            message: schemas/* string */.YjP(),
            fix: schemas/* string */.YjP(),
            rerun: schemas/* enum */.k5n(['may-help', 'will-not-help']),
            location: saved_report_location.nullable(),
        })),
    }),
]);
/** Joins the reports that the steps of a job left as JSON. One that is missing or no report is an ERROR of the whole (L4). */
function joinReports(reports) {
    const read = reports.map(({ path, text }) => readReport(path, text));
    const verdicts = read.map((report) => report.verdict);
    const gates = read.flatMap((report) => report.gates.map((gate) => ({
        ...gate,
        advice: gate.advice,
        items: gate.items.map((one) => ({ ...one, reason: one.reason })),
    })));
    const whole = reports.length === 0 ? 'ERROR' : (0,core_verdict/* worst */.Q)(verdicts);
    const red = gates.filter((gate) => gate.verdict !== 'PASS').map(({ gate }) => gate);
    const contractPath = read.find((report) => report.contractPath !== '')?.contractPath ?? '';
    return { verdict: whole, gates, conclusion: red.length === 0 ? whole : `${whole}: ${red.join(', ')}`, contractPath };
}
function readReport(path, text) {
    const found = saved.safeParse((0,json/* jsonIn */.Y)(text));
    if (found.success)
        return found.data;
    const place = found.error.issues[0]?.path.join('.') ?? '';
    throw new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${path}: expected a report that a gate left with --report-file (${place})`,
        rerun: 'will-not-help',
    });
}

// EXTERNAL MODULE: ./lib/domain/change/introduced.js
var introduced = __webpack_require__(790);
;// CONCATENATED MODULE: ./lib/hosts/report/comment.js

const signs = { PASS: '✅', FAIL: '❌', ERROR: '⚠️', WARN: '🔸' };
const findingsShown = 50;
/** What several gates found, as a comment on a pull request: the verdict, a line for each gate, then what to mend. */
function renderComment({ verdict, gates }, runUrl) {
    const table = gates.map((gate) => `| ${signs[gate.verdict] ?? ''} ${gate.verdict} | ${gate.gate} | ${(0,core_escape/* markdown */.wD)((0,core_escape/* clip */.$Q)(gate.totals, 200))} |`);
    const found = gates.flatMap(({ items }) => items.flatMap(linesOf));
    const rest = found.length > findingsShown ? [`- … ${found.length} in all, ${found.length - findingsShown} not shown`] : [];
    return [
        `## ${signs[verdict] ?? ''} ${verdict}`,
        '',
        '| verdict | gate | what was looked at |',
        '| --- | --- | --- |',
        ...table,
        '',
        ...found.slice(0, findingsShown),
        ...rest,
        '',
        `[The whole report](${runUrl}). The offline gates only: image, registry and closure are judged by the run that builds.`,
        '',
    ].join('\n');
}
function linesOf({ status, code, title, fix, findings }) {
    const head = `- ${signs[status] ?? ''} **${(0,core_escape/* markdown */.wD)(code)}** ${(0,core_escape/* markdown */.wD)(title)}. ${(0,core_escape/* markdown */.wD)(fix)}`;
    const places = findings.map(({ subject, message, location }) => {
        const place = location ? `${(0,core_escape/* markdown */.wD)(location.path)}:${location.line ?? 1}` : (0,core_escape/* markdown */.wD)((0,core_escape/* clip */.$Q)(subject, 120));
        return `  - ${place}: ${(0,core_escape/* markdown */.wD)((0,core_escape/* clip */.$Q)(message, 200))}`;
    });
    return [head, ...places];
}

// EXTERNAL MODULE: ./lib/hosts/report/sarif.js
var sarif = __webpack_require__(3863);
;// CONCATENATED MODULE: ./lib/cli/tell-reports.js








/** `closure tell`: what several gates of one job found, told once. */
function addTell(group, host) {
    group
        .command('tell')
        .argument('<report...>', 'what gates left with --report-file')
        .summary('tell what several gates found as one: the worst verdict, and every finding')
        .option('--comment <key>', 'keep a comment of this key on the pull request, too')
        .option('--code-scanning', 'hand the findings to code scanning, too')
        .action(async (paths, { comment, codeScanning = false }) => {
        const report = joinReports(paths.map((path) => ({ path, text: (0,named_file/* namedFile */.e)(path) })));
        const job = process.env['GITHUB_ACTIONS'] === 'true' ? (0,github_job/* githubJob */.X)(process.env) : undefined;
        if (comment !== undefined && !job?.pull)
            throw new core_fault/* Fault */.vC('USAGE', { message: '--comment: this event has no pull request' });
        if (codeScanning && !job)
            throw new core_fault/* Fault */.vC('USAGE', { message: '--code-scanning: this is no job of a workflow' });
        await host.announce(report, await introducedBy(job, host));
        if (comment !== undefined && job?.pull)
            await spoken(host, () => commentOn(comment, job, report));
        if (codeScanning && job)
            await spoken(host, () => scan(job, report));
    });
}
/** What GitHub does not take is told once, and changes no verdict. */
async function spoken(host, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof core_fault/* Fault */.vC) || !error.code.startsWith('API_'))
            throw error;
        await host.notice(`${error.code}: ${error.message}`);
        return undefined;
    }
}
/** Which findings a pull request brought; every one, where this is none or GitHub does not say. */
async function introducedBy(job, host) {
    const { pull, repository } = job ?? {};
    if (!pull || repository === undefined)
        return () => true;
    const changes = await spoken(host, async () => {
        const { changedFiles } = await __webpack_require__.e(/* import() */ 2299).then(__webpack_require__.bind(__webpack_require__, 2299));
        return changedFiles(await api(), repository, pull.number);
    });
    return (finding) => changes === undefined || (0,introduced/* isIntroduced */.g)(finding, changes);
}
async function commentOn(key, { repository, pull, url }, report) {
    if (!pull)
        return;
    const { keepComment } = await __webpack_require__.e(/* import() */ 5515).then(__webpack_require__.bind(__webpack_require__, 5515));
    await keepComment(await api(), { repository, pull: pull.number, key }, renderComment(report, url));
}
async function scan({ repository, sha, ref }, report) {
    const { uploadSarif } = await __webpack_require__.e(/* import() */ 3689).then(__webpack_require__.bind(__webpack_require__, 3689));
    await uploadSarif(await api(), { repository, sha, ref }, (0,sarif/* renderSarif */.W)(report, report.contractPath));
}
async function api() {
    const { githubApi } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(2563)]).then(__webpack_require__.bind(__webpack_require__, 2563));
    return githubApi((0,base/* placeOf */.$)(process.env));
}

// EXTERNAL MODULE: ./lib/chain/committed.js
var committed = __webpack_require__(7039);
// EXTERNAL MODULE: ./lib/hosts/committed.js
var hosts_committed = __webpack_require__(7769);
;// CONCATENATED MODULE: ./lib/cli/verdict.js








/** `closure verdict`: of a pack that was committed, and of the jobs that made it. Anything but PASS is red. */
function addVerdict(group, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('verdict'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('compute the verdict of a committed pack again, and exit by it')
        .option('--needs <json>', 'the results of all jobs of the run, as toJSON(needs) gives them')
        .action(async (dir, flags) => {
        const needs = flags.needs === undefined ? undefined : needsIn(flags.needs);
        if (needs)
            refuseUnplanned(jobResults(needs, []));
        const { session } = await (0,cli_workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'offline');
        if (!session.plan && flags.platformRunId === undefined)
            throw new core_fault/* Fault */.vC('USAGE', { message: 'closure verdict needs --platform-run-id or --run-plan' });
        const jobs = needs ? jobResults(needs, wantedJobs(session)) : [];
        const told = withJobs(await packOf(session, jobs), jobs);
        await host.print((0,hosts_committed/* renderCommitted */.b)(told, session.platformRunId, flags.format));
        process.exitCode = (0,core_verdict/* exitCode */.I)(told.verdict);
    });
}
/** A run that could not build has no pack; nothing but its offline gates is told, and never as readiness. */
async function packOf(session, jobs) {
    const { plan } = session;
    if (plan?.offline == null)
        return (0,committed/* committedVerdict */.o)(session);
    if (jobs.length === 0)
        throw new core_fault/* Fault */.vC('USAGE', { message: 'a run without a pack is judged by its jobs: --needs is missing' });
    const detail = `Offline gates only: ${plan.offline}. Not run: build, entrypoints, publish.`;
    const verdict = session.requireAuthoritative ? 'FAIL' : 'PASS';
    return { verdict, assurance: 'rehearsal', place: null, detail, faults: [] };
}
/** Where the plan itself failed there is nothing else to look at. */
function refuseUnplanned(jobs) {
    const plan = jobs.find(({ name }) => name === 'plan');
    if (plan?.result === 'success')
        return;
    throw new core_fault/* Fault */.vC('PLAN_MALFORMED', {
        message: `there is no plan: the job plan is ${plan?.result ?? 'unknown'}`,
        fix: 'Mend what the job plan tells of.',
    });
}
function wantedJobs({ plan }) {
    if (plan)
        return plan.jobs;
    throw new core_fault/* Fault */.vC('USAGE', {
        message: 'closure verdict --needs needs --run-plan, which says what jobs there should be',
    });
}
/** A job that did not succeed is red, whatever the pack says. */
function withJobs(committed, jobs) {
    const rows = jobs.length === 0 ? [] : (0,closure/* askJobs */.Gr)(jobs);
    const verdict = (0,core_verdict/* worst */.Q)([committed.verdict, ...rows.map((row) => row.verdict)]);
    const told = rows.flatMap(({ open }) => open.map(({ subject, message }) => `${subject}: ${message}`));
    return { ...committed, verdict, detail: [...told, committed.detail].filter((line) => line !== '').join('; ') };
}

;// CONCATENATED MODULE: ./lib/cli/closure.js














/** `closure plan`, `finish`, `tell`, `verdict` and `accept`, beside `closure run`. */
function addClosureCommands(group, host) {
    addPlan(group, host);
    addFinish(group, host);
    addTell(group, host);
    addVerdict(group, host);
    addAccept(group, host);
}
/** Writes an entry of `accepted` into the contract, comments kept; an entry that would not count is refused. */
function addAccept(group, host) {
    group
        .command('accept')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('write an entry of `accepted` into the contract')
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .requiredOption('--code <code>', 'the reason code of the finding')
        .requiredOption('--subject <subject>', 'what the finding is about, as the report names it')
        .requiredOption('--actor <name>', 'who accepts it')
        .requiredOption('--rationale <text>', 'why')
        .option('--days <n>', 'how long it counts, at most 90', '30')
        .action(async (dir, flags) => {
        const path = await accept(dir, flags);
        await host.print(`wrote ${(0,core_escape/* plain */.pj)(path)}: ${flags.code} ${(0,core_escape/* plain */.pj)(flags.subject)} is accepted for ${flags.days} days. Let the contract's owners review it.\n`);
    });
}
async function accept(dir, flags) {
    const workplace = await (0,cli_workplace/* openWorkplace */.x5)(dir);
    const open = await (0,cli_workplace/* readWritten */.IL)(workplace, {
        ...(flags.contract === undefined ? {} : { contract: flags.contract }),
        environment: {},
    });
    const entry = entryOf(flags);
    (0,explain.explain)(entry.code);
    const standing = (0,acceptance/* standingOf */.Y)(entry, open.profile, Date.now());
    if (standing !== 'in-force')
        throw new core_fault/* Fault */.vC('USAGE', {
            message: `${flags.code} cannot be accepted: it is of a kind that has no override`,
            fix: 'Mend the finding; S1 blockers, wrong digests and found secrets have no override.',
        });
    const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(workplace.root, open.path));
    const text = withAccepted((0,external_node_fs_.readFileSync)(path, 'utf8'), entry);
    await (0,contract_open/* readContract */.J)(workplace.files, open.path, Buffer.from(text), { guessed: false });
    (0,whole_file/* writeWhole */.f)(path, text);
    return open.path;
}
function entryOf({ code, subject, actor, rationale, days }) {
    if (!/^[1-9]\d?$/.test(days) || Number(days) > 90)
        throw new core_fault/* Fault */.vC('USAGE', { message: `--days: found ${JSON.stringify(days)}; expected 1 to 90` });
    const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    return { code, subject, actor, rationale, accepted: day(0), expires: day(Number(days)) };
}


/***/ }),

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

/***/ 8970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);


/** The content of a file that somebody named on the command line. Throws FILE_UNREADABLE. */
function namedFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('FILE_UNREADABLE', { message: `${path} cannot be read`, cause });
    }
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ newLines),
/* harmony export */   g: () => (/* binding */ isIntroduced)
/* harmony export */ });
/**
 * Whether a change may have brought a finding: it points at a line that is new, or at a file without naming a line, or it is
 * about a file that changed. What points nowhere belongs to everybody.
 */
function isIntroduced({ subject, location }, changes) {
    if (changes.some(({ path }) => path === subject || path.endsWith(`/${subject}`)))
        return true;
    if (!location)
        return true;
    const { path, line } = location;
    return changes.some((file) => file.path === path && (line === undefined || (file.lines?.has(line) ?? true)));
}
const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/** The lines that a patch adds or changes, by their new numbers. https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
function newLines(patch) {
    const lines = new Set();
    let at = 0;
    for (const line of patch.split('\n')) {
        const start = hunk.exec(line)?.[1];
        if (start !== undefined)
            at = Number(start);
        else if (line.startsWith('+'))
            lines.add(at++);
        else if (!line.startsWith('-') && !line.startsWith('\\'))
            at++;
    }
    return lines;
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
