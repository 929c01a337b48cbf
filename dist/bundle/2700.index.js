export const id = 2700;
export const ids = [2700,349];
export const modules = {

/***/ 2353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var _gates_image_digest_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7159);

/** Asks the digest gate the same, whichever command does it. */
function judgeDigest({ open, policy, git }, { image, source, stated, adoptedFrom }, { builder, tag, published, rehearsal, loaded = [] }) {
    const repository = published?.repository ?? open.contract.image.repository ?? null;
    const from = { image, source, stated, adoptedFrom: adoptedFrom ?? null };
    const run = { gitSha: git?.sha ?? '', ciRunId: builder.ciRunId, rehearsal };
    return (0,_gates_image_digest_index_js__WEBPACK_IMPORTED_MODULE_0__/* .imageDigest */ .Wf)({ ...from, ...run, tag, repository, registry: published, loaded }, open, policy);
}


/***/ }),

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askBuildContext: () => (/* binding */ askBuildContext),
  askSecrets: () => (/* binding */ askSecrets),
  askStatic: () => (/* binding */ askStatic),
  blockedBy: () => (/* binding */ blockedBy),
  check: () => (/* binding */ check),
  heldBack: () => (/* binding */ heldBack),
  secretPortsOf: () => (/* binding */ secretPortsOf),
  staticImage: () => (/* binding */ staticImage)
});

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/gates/build-context/index.js + 31 modules
var build_context = __webpack_require__(665);
// EXTERNAL MODULE: ./lib/gates/entrypoints/index.js + 44 modules
var entrypoints = __webpack_require__(7311);
// EXTERNAL MODULE: ./lib/gates/secrets/index.js + 28 modules
var secrets = __webpack_require__(1001);
// EXTERNAL MODULE: ./lib/chain/ask-gate.js
var ask_gate = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/chain/evidence-place.js
var evidence_place = __webpack_require__(6390);
;// CONCATENATED MODULE: ./lib/chain/nowhere.js
/** Keeps nothing: where evidence must not be written, the gates are still asked and shown. */
const nowhere = {
    place: '',
    list: async () => [],
    read: async () => undefined,
    write: async () => undefined,
    stream: async () => undefined,
    writeLarge: async () => undefined,
};

// EXTERNAL MODULE: ./lib/chain/settle.js
var settle = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/chain/single.js
var single = __webpack_require__(8789);
// EXTERNAL MODULE: ./lib/domain/context/tree.js
var context_tree = __webpack_require__(1166);
// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
;// CONCATENATED MODULE: ./lib/domain/image/root-fs.js


const whiteout = '.wh.';
const opaque = '.wh..wh..opq';
const origin = { from: 'layer' };
/**
 * Puts a layer over what lies below it. Its whiteouts take away from below only, wherever they stand among its entries.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md
 */
function applyLayer(root, entries) {
    for (const { path } of entries)
        if ((0,clean/* basename */.P8)(path).startsWith(whiteout))
            takeAway(root, path);
    for (const entry of entries)
        if (!(0,clean/* basename */.P8)(entry.path).startsWith(whiteout))
            place(root, entry);
}
function takeAway(root, path) {
    const parent = folderAt(root, (0,clean/* dirname */.pD)(path));
    const name = (0,clean/* basename */.P8)(path);
    if (name === opaque)
        parent?.children.clear();
    else
        parent?.children.delete(name.slice(whiteout.length));
}
/** Through links, as an engine unpacks it; undefined where there is no such folder. */
function folderAt(root, path) {
    try {
        const node = (0,context_tree/* nodeAt */.oB)(root, (0,context_tree/* resolve */.hd)(root, path, { followLast: true }));
        return node?.type === 'folder' ? node : undefined;
    }
    catch (error) {
        if (error instanceof context_tree/* TreeProblem */.w9)
            return undefined;
        throw error;
    }
}
/** What is no file, folder or link starts nothing, and takes the place of what did; a path that leaves the image is never placed. */
function place(root, { path, type, target }) {
    const at = (0,clean/* clean */.uH)(path);
    if (at === '.' || at.startsWith('..'))
        return;
    const parent = (0,context_tree/* makeFolders */.wZ)(root, (0,context_tree/* resolve */.hd)(root, (0,clean/* dirname */.pD)(at), { followLast: true }));
    const name = (0,clean/* basename */.P8)(at);
    if (type === 'folder') {
        if (parent.children.get(name)?.type !== 'folder')
            parent.children.set(name, { type, children: new Map() });
        return;
    }
    const linked = type === 'hard-link' ? (0,context_tree/* nodeAt */.oB)(root, target ?? '') : undefined;
    if (linked)
        parent.children.set(name, linked);
    else if (type === 'link')
        parent.children.set(name, { type, target: target ?? '', origin });
    else if (type === 'file')
        parent.children.set(name, { type, origin });
    else
        parent.children.delete(name);
}

;// CONCATENATED MODULE: ./lib/chain/static-image.js



/** The image as far as the Dockerfile makes it. */
function plannedImage({ facts: { dockerfile } }) {
    if (dockerfile.kind === 'refused')
        return { tree: (0,context_tree/* folder */.TV)(), environment: new Map(), workdir: '/' };
    const { image, settings } = dockerfile.plan;
    return { tree: image, environment: settings.environment, workdir: settings.workdir };
}
/** An image that exists, from its layers: nothing of it is run. Of several platforms the first. */
async function layeredImage({ platforms }) {
    const tree = (0,context_tree/* folder */.TV)();
    const [platform] = platforms;
    for (const layer of platform?.layers() ?? []) {
        const entries = [];
        for await (const { path, type, target } of layer.entries())
            entries.push({ path, type, target });
        layOver(tree, entries);
    }
    const environment = new Map((platform?.config.environment ?? []).map(splitVariable));
    return { tree, environment, workdir: platform?.config.workdir || '/' };
}
/** Throws IMAGE_MALFORMED where no engine could unpack the layer. */
function layOver(tree, entries) {
    try {
        applyLayer(tree, entries);
    }
    catch (error) {
        if (!(error instanceof context_tree/* TreeProblem */.w9))
            throw error;
        throw new fault/* Fault */.vC('IMAGE_MALFORMED', { message: `a layer of the image cannot be unpacked: ${error.message}` });
    }
}
function splitVariable(text) {
    const cut = text.indexOf('=');
    return cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1)];
}

;// CONCATENATED MODULE: ./lib/chain/check.js










/** The offline gates: nothing of the repository is executed, no network is asked. This is no readiness. */
async function check(session, ports) {
    const context = await askBuildContext(session, ports);
    const held = heldBack(session, context);
    const gates = [context, await askSecrets(held, ports, context), await askStatic(held, context, ports.local)];
    return {
        ...(0,single/* partOf */.B)(held, 'check', gates),
        rehearsalReasons: ['only the offline gates were asked: this is no readiness'],
    };
}
/** Asks the gate; where the evidence folder lies open in the context, its findings are shown and nothing is written. */
async function askBuildContext(session, ports) {
    const seen = await (0,settle/* settle */.G)(() => (0,build_context/* buildContext */.gC)({ files: session.files, bases: ports.bases, buildArgs: ports.buildArgs }, session.open, session.policy));
    const { value } = seen;
    if (!value)
        return { ...(0,ask_gate/* unasked */.W)('build-context', seen.error), result: undefined };
    const fault = await (0,evidence_place/* evidenceInContext */.c)(session);
    if (fault)
        return { gate: 'build-context', verdict: 'ERROR', result: value, faults: [fault] };
    return (0,ask_gate/* askGate */.b)(session, 'build-context', async () => value);
}
/** The session, without a place for evidence where writing there would enter the next build. */
function heldBack(session, { faults }) {
    return faults.some(({ code }) => code === 'EVIDENCE_IN_CONTEXT') ? { ...session, store: nowhere } : session;
}
async function askSecrets(session, ports, context) {
    const { result } = context;
    if (!result)
        return (0,ask_gate/* unasked */.W)('secrets', blockedBy(context));
    const secretPorts = { ...secretPortsOf(session, ports), image: ports.local };
    return (0,ask_gate/* askGate */.b)(session, 'secrets', () => (0,secrets/* secrets */.O3)(secretPorts, session.open, session.policy, result.facts.files));
}
/** What the secrets gate works with, but for the image. */
function secretPortsOf({ files }, { fingerprintKey, secretNames }) {
    return { files, fingerprintKey, names: secretNames };
}
/** Nothing runs: every row is resolved by the files that the image would hold. */
async function askStatic(session, context, local) {
    const { result } = context;
    if (!result)
        return (0,ask_gate/* unasked */.W)('entrypoints', blockedBy(context));
    return (0,ask_gate/* askGate */.b)(session, 'entrypoints', async () => {
        const image = await staticImage(result, local);
        return (0,entrypoints/* entrypoints */.Ir)({ runner: 'static', image }, session.open, session.policy);
    });
}
/** From the layers of an image that is there, else from the Dockerfile. Throws IMAGE_OUT_OF_REACH where there is neither. */
async function staticImage(context, local) {
    if (local)
        return layeredImage(local);
    if (!context.facts.prebuilt)
        return plannedImage(context);
    throw new fault/* Fault */.vC('IMAGE_OUT_OF_REACH', {
        message: 'the prebuilt image lies in a registry, and no network is used here',
    });
}
/** A gate cannot be asked because this one gave no answer. */
function blockedBy({ gate, faults }) {
    const [first] = faults;
    return new fault/* Fault */.vC('GATE_BLOCKED', {
        message: `${gate} gave no answer${first ? `: ${first.code}` : ''}`,
        ...(first ? { rerun: first.rerun } : {}),
    });
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


/***/ })

};
