export const id = 4555;
export const ids = [4555,349];
export const modules = {

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
// EXTERNAL MODULE: ./lib/gates/secrets/index.js + 27 modules
var secrets = __webpack_require__(8908);
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

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ notOfTheCommit),
/* harmony export */   L: () => (/* binding */ refuseUnpublishable)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2732);
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9329);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4491);





/** The fault of pushing what the commit of the tag does not hold. */
function notOfTheCommit(path) {
    return refusal(`the build took what its commit does not hold, such as ${path}`);
}
/**
 * Refuses an archive that this run did not build from its commit and judge: its tag would promise both (L15, R1). An image
 * that was built elsewhere is refused where it was not judged. Throws PUBLISH_REFUSED.
 */
async function refuseUnpublishable(session, digest, expected) {
    if (expected !== undefined && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(expected))
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('USAGE', {
            message: `--expect: found ${JSON.stringify(expected)}; expected sha256: and 64 hex digits`,
        });
    if (expected !== undefined && expected !== digest)
        throw refusal(`the archive holds ${digest}, ${expected} was judged`);
    const [dirty] = session.git?.dirty ?? [];
    if (dirty !== undefined)
        throw notOfTheCommit(dirty);
    if (session.open.contract.image.prebuilt === undefined)
        await refuseForeignBuild(session, digest);
    await refuseUnjudged({ ...session, imageDigest: digest });
}
async function refuseForeignBuild(session, digest) {
    const build = await (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .readBuild */ .lT)(session, digest);
    if (!build)
        throw refusal(`nothing in ${session.store.place} says that ${session.platformRunId} built this archive`, 'Publish with the --platform-run-id and --evidence-dir that `image-digest build` was given.');
    const [dirty] = build.uncommitted;
    if (dirty !== undefined)
        throw notOfTheCommit(dirty);
}
/** What the gates before the push wrote: context, secrets and entrypoints, of this very image, computed again (L3). */
async function refuseUnjudged(session) {
    const facts = await (0,_close_js__WEBPACK_IMPORTED_MODULE_3__/* .closureFacts */ .hI)(session, [], []);
    const judged = facts.objects.filter(({ name }) => ['A', 'B', 'D'].includes(_gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__/* .subphaseOf */ .JS[name] ?? ''));
    const unread = judged.find(({ state }) => state !== 'read');
    if (unread)
        throw refusal(`${unread.name} of this run is ${unread.state}`, judgeFirst);
    const objects = (0,_gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)({ ...facts, objects: judged });
    const wanted = {
        image_digest: session.imageDigest,
        git_sha: facts.gitSha,
        contract_sha256: facts.contractSha256,
        platform_run_id: facts.platformRunId,
    };
    const foreign = objects.find(({ body }) => Object.entries(wanted).some(([field, value]) => body[field] !== value));
    if (foreign)
        throw refusal(`${foreign.name} is about another image, commit, contract or run`, judgeFirst);
    const [wrong] = (0,_gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__/* .contradictions */ .vM)({ ...facts, objects: judged }, session.open);
    if (wrong)
        throw refusal(`${wrong.object}: ${wrong.stated} is stated, ${wrong.computed} follows`);
    const red = objects.find(({ body }) => body['verdict'] !== 'PASS');
    if (red)
        throw refusal(`${red.name} says ${String(red.body['verdict'])}`);
    if (objects.some(({ body }) => startedElsewhere(body)))
        throw refusal('the entrypoints were not started in this image', judgeFirst);
}
/** Rows of a matrix that no container ran. */
function startedElsewhere(body) {
    const rows = 'uncovered_handles' in body ? body['rows'] : [];
    return Array.isArray(rows) && rows.some((row) => row.runner !== 'image');
}
const judgeFirst = 'Ask build-context, secrets and entrypoints with the archive, in this run, before it is published.';
function refusal(message, fix) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('PUBLISH_REFUSED', { message, ...(fix === undefined ? {} : { fix }) });
}


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

/***/ 2292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ tagOfImage),
/* harmony export */   Z: () => (/* binding */ provenanceFacts),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _contract_pinned_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8541);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _core_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(665);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4491);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3149);
/* harmony import */ var _run_pin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7130);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6142);








/** The tag that the contract's pattern gives for this commit and run. */
function tagOf({ open, git }, { ciRunId }) {
    const pattern = open.contract.image['tag-pattern'];
    if (git === undefined && (0,_core_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k8)(pattern).includes('git_sha'))
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('GIT_UNAVAILABLE', { message: `the tag ${pattern} needs a commit, and there is none here` });
    return (0,_core_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTokens */ .SJ)(pattern, { git_sha: git?.sha, ci_run_id: ciRunId });
}
/** The tag of an image: the one that it was found by, else the one that it is to have. */
function tagOfImage(session, built, builder) {
    return built.found?.tag ?? tagOf(session, builder);
}
/** All that is recorded of how the image came to be. */
function recordOf(session, built, context, builder, published) {
    const { contract } = session.open;
    const { image } = built;
    const first = image.platforms.find(({ platform }) => platform === contract.image.platforms[0]) ?? image.platforms[0];
    return {
        image_tag: tagOfImage(session, built, builder),
        image_digest: image.digest,
        git_sha: session.git?.sha ?? '',
        image_reference_mode: contract.image['reference-mode'].replaceAll('-', '_'),
        ecr_repo_uri: published?.repository ?? contract.image.repository ?? null,
        dockerfile_path: context.facts.dockerfilePath,
        build_context_path: context.facts.contextPath,
        oci_digest_algo: image.digest.split(':')[0] ?? '',
        oci_digest_value: image.digest,
        oci_config_digest: first?.configDigest ?? '',
        oci_layer_digests: first?.layerDigests ?? [],
        context_digest: context.facts.prebuilt ? null : (0,_gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_2__/* .contextDigest */ .SO)(context.facts.files),
        ...(built.origin ?? _origin_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownOrigin */ .Pu),
        release_metadata_receipt_ref: (0,_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(session, 'release_metadata_receipt'),
    };
}
/** The facts of the provenance gate. The digest manifest is read back from the store: what was written is what counts. */
async function provenanceFacts(session, { record, published, builder, rehearsal }) {
    const stored = await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_4__/* .readObject */ .A)(session.store, (0,_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(session, 'image_digest_manifest'));
    const nothing = { image_tag: '', image_digest: '', oci_config_digest: '', oci_layer_digests: [] };
    const manifest = { ...nothing, ...stored };
    return {
        record,
        manifest,
        registryDigest: published?.digest,
        rehearsal,
        prebuilt: session.open.contract.image.prebuilt !== undefined,
        platformRunId: session.platformRunId,
        ciRunId: builder.ciRunId,
        commandFamily: builder.commandFamily,
        linked: await (0,_run_pin_js__WEBPACK_IMPORTED_MODULE_5__/* .linkedDocuments */ .Iu)(session),
        config: (0,_contract_pinned_config_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedConfig */ .j)(session.open),
    };
}


/***/ }),

/***/ 2686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ uncommitted)
/* harmony export */ });
/* harmony import */ var _domain_path_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3507);

/**
 * Every path that a build would take and the commit does not hold as it is: changed, untracked, or kept by no commit
 * because git ignores it. Without a context, as for a prebuilt image, what git alone says.
 */
function uncommitted({ git }, context) {
    if (!git)
        return [];
    const facts = context?.facts;
    const taken = facts && !facts.prebuilt ? facts.files.map(({ path }) => (0,_domain_path_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(facts.contextPath, path)) : [];
    const read = facts && !facts.prebuilt ? [facts.dockerfilePath, facts.ignoreFilePath ?? facts.dockerfilePath] : [];
    const unknown = [...taken, ...read].filter((path) => !git.tracked.has(path));
    return [...new Set([...git.dirty, ...unknown])].sort();
}


/***/ }),

/***/ 4555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addRun: () => (/* binding */ addRun)
});

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/gate.js
var core_gate = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/core/verdict.js
var core_verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/gates/build-context/index.js + 31 modules
var build_context = __webpack_require__(665);
// EXTERNAL MODULE: ./lib/gates/secrets/index.js + 27 modules
var secrets = __webpack_require__(8908);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/chain/pull.js
var pull = __webpack_require__(9090);
// EXTERNAL MODULE: ./lib/chain/read-object.js
var read_object = __webpack_require__(3149);
// EXTERNAL MODULE: ./lib/chain/record.js
var chain_record = __webpack_require__(2292);
// EXTERNAL MODULE: ./lib/chain/transport.js
var transport = __webpack_require__(2868);
;// CONCATENATED MODULE: ./lib/chain/adopt.js








/**
 * The image behind the tag of this commit, where it exists already, a stored pack passed for it, and the contract adopts
 * such: every gate is then asked again about it, and no verdict is taken over. undefined where this run builds.
 * Throws REGISTRY_TAG_EXISTS where no pack vouches for the image.
 */
async function adopted(session, { images, builder }, context) {
    const { image } = session.open.contract;
    if (image['on-existing-tag'] !== 'adopt' || image.prebuilt)
        return undefined;
    const tag = (0,chain_record/* tagOf */.cO)(session, builder);
    const there = await images.existing(tag);
    if (!there)
        return undefined;
    const found = await passedFor(session, there, (0,build_context/* contextDigest */.SO)(context.facts.files));
    if (!found)
        throw nobodyPassed(there, tag);
    const fetched = await images.pull(there);
    return { ...fetched, found: { ...there, tag }, ...found };
}
function nobodyPassed({ repository, digest }, tag) {
    return new fault/* Fault */.vC('REGISTRY_TAG_EXISTS', {
        message: `${repository}:${tag} names ${digest} already, and no stored pack passed for it with this commit and context`,
    });
}
/**
 * The latest pack that passed for this image, commit and context, its objects compared with its index. A rehearsal is
 * taken only where nothing better is stored.
 */
async function passedFor(session, { digest }, context) {
    const store = session.remote ?? session.store;
    const packs = (await (0,pull/* packsIn */.k)(store)).filter((pack) => pack.verdict === 'PASS' && pack.imageDigest === digest && pack.gitSha === session.git?.sha);
    let rehearsed;
    for (const pack of packs.reverse()) {
        const found = await vouching(store, pack, context);
        if (found?.isRehearsed === false)
            return found;
        rehearsed ??= found;
    }
    return rehearsed;
}
async function vouching(store, pack, context) {
    const { place, platformRunId } = pack;
    const commit = await store.read(`${place}${transport/* packEnds */.I[1]}`);
    const manifest = await indexed(store, pack, 'image_contract_manifest.json');
    const provenance = await indexed(store, pack, 'packaging_provenance.json');
    const receipt = await indexed(store, pack, 'release_metadata_receipt.json');
    if (receipt['release_verdict'] !== pack.verdict)
        throw altered(store, place, 'its receipt has another verdict');
    const { assurance } = await indexed(store, pack, 'm1_handoff_readiness_snapshot.json');
    const origin = originIn(provenance);
    if (!commit || manifest['context_digest'] !== context || !origin)
        return undefined;
    const adoptedFrom = { platform_run_id: platformRunId, evidence_sha256: (0,digest/* sha256 */.sc)(commit) };
    return { adoptedFrom, origin, isRehearsed: assurance !== 'authoritative' };
}
const index = schemas/* looseObject */._H3({ objects: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })) });
/**
 * An object of a committed pack: its bytes are those of the index, the index is the one that was committed (L3), and it
 * is about the same run, commit and image (L5).
 */
async function indexed(store, pack, path) {
    const { place } = pack;
    const [first, last] = transport/* packEnds */.I;
    const bytes = await store.read(`${place}${first}`);
    const commit = await (0,read_object/* readObject */.A)(store, `${place}${last}`);
    const listed = index.safeParse(await (0,read_object/* readObject */.A)(store, `${place}${first}`));
    const object = await store.read(`${place}${path}`);
    const wanted = listed.data?.objects.find((item) => item.path === path)?.sha256;
    if (!bytes || !object || commit?.['index_sha256'] !== (0,digest/* sha256 */.sc)(bytes) || wanted !== (0,digest/* sha256 */.sc)(object))
        throw altered(store, place, path);
    const said = (await (0,read_object/* readObject */.A)(store, `${place}${path}`)) ?? {};
    const about = { platform_run_id: pack.platformRunId, git_sha: pack.gitSha, image_digest: pack.imageDigest };
    if (Object.entries(about).some(([field, value]) => said[field] !== value))
        throw altered(store, place, `${path} is about another run, commit or image`);
    return said;
}
function altered(store, place, how) {
    return new fault/* Fault */.vC('EVIDENCE_ALTERED', {
        message: `the pack ${store.place}/${place} is not what was committed: ${how}`,
    });
}
const origin = schemas/* object */.Ikc({
    build_driver: schemas/* string */.YjP(),
    build_actor: schemas/* string */.YjP(),
    build_completed_at_utc: schemas/* string */.YjP(),
    base_images: schemas/* array */.YOg(schemas/* object */.Ikc({ reference: schemas/* string */.YjP(), digest: schemas/* custom */.IeY(digest/* isDigest */.Bc).nullable() })),
});
function originIn(provenance) {
    return origin.safeParse(provenance).data;
}

// EXTERNAL MODULE: ./lib/chain/ask-gate.js
var ask_gate = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/chain/build-request.js
var build_request = __webpack_require__(8309);
// EXTERNAL MODULE: ./lib/chain/check.js + 3 modules
var check = __webpack_require__(349);
// EXTERNAL MODULE: ./lib/chain/close.js
var chain_close = __webpack_require__(9329);
// EXTERNAL MODULE: ./lib/chain/evidence-place.js
var evidence_place = __webpack_require__(6390);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/gates/entrypoints/index.js + 44 modules
var entrypoints = __webpack_require__(7311);
// EXTERNAL MODULE: ./lib/gates/image-digest/index.js + 9 modules
var image_digest = __webpack_require__(7159);
// EXTERNAL MODULE: ./lib/gates/provenance/index.js + 13 modules
var provenance = __webpack_require__(4269);
// EXTERNAL MODULE: ./lib/chain/publishable.js
var publishable = __webpack_require__(3634);
// EXTERNAL MODULE: ./lib/core/counted.js
var counted = __webpack_require__(3577);
;// CONCATENATED MODULE: ./lib/chain/rehearsal.js

/** The facts of a full run, as far as it has come. */
function rehearsalFacts({ builder, replaced }, { built, published, uncommitted }) {
    const builtBy = built ? (built.origin?.build_driver ?? null) : builder.driver;
    return { builtBy, isRehearsed: built?.isRehearsed ?? false, published, replaced, uncommitted };
}
/** Every reason why a run is no more than a rehearsal. Without one it is authoritative. */
function rehearsalReasons(session, run) {
    const { open, redirections } = session;
    const pinned = open.contract.image['build-driver'].replaceAll('-', '_');
    const reasons = [];
    if (run.builtBy === null)
        reasons.push('nobody of this run built the image');
    else if (run.builtBy !== pinned)
        reasons.push(`built by ${run.builtBy}, ${pinned} is pinned`);
    if (run.isRehearsed)
        reasons.push('the image is adopted from a rehearsal');
    if (!run.published)
        reasons.push('no registry was asked for the tag');
    else if (run.published.repository !== (open.contract.image.repository ?? run.published.repository))
        reasons.push(`${run.published.repository} was asked, which is not the contract’s repository`);
    if (run.replaced.length > 0)
        reasons.push(`${run.replaced.join(', ')} replaced`);
    const [dirty] = run.uncommitted;
    if (dirty !== undefined)
        reasons.push(`dirty tree: ${(0,counted/* counted */.h)(run.uncommitted.length, 'path')} not as in the commit, such as ${dirty}`);
    if (redirections.length > 0)
        reasons.push(`${redirections.join(', ')} in force`);
    if (open.guessed)
        reasons.push('the contract is guessed');
    if (!session.workflow.run)
        reasons.push(`no workflow run is proven: ${session.workflow.why}`);
    return reasons;
}

// EXTERNAL MODULE: ./lib/chain/run-pin.js
var run_pin = __webpack_require__(7130);
// EXTERNAL MODULE: ./lib/chain/settle.js
var settle = __webpack_require__(1006);
;// CONCATENATED MODULE: ./lib/chain/in-image.js














/** Every gate, asked with the image in hand. */
async function askImage(session, ports, before, progress) {
    const { built } = progress;
    if (!built)
        return;
    const context = await (0,ask_gate/* askGate */.b)(session, 'build-context', async () => {
        const again = await (0,build_context/* buildContext */.gC)({ files: session.files, bases: ports.bases, buildArgs: ports.buildArgs }, session.open, session.policy);
        if (!(0,external_node_util_.isDeepStrictEqual)(again.evidence, before.evidence))
            throw new fault/* Fault */.vC('EVIDENCE_EXISTS', { message: 'the build context changed while the image was built' });
        return again;
    });
    const secretPorts = { ...(0,check.secretPortsOf)(session, ports), image: built.image };
    const secret = await (0,ask_gate/* askGate */.b)(session, 'secrets', () => (0,secrets/* secrets */.O3)(secretPorts, session.open, session.policy, before.facts.files));
    progress.gates.push(context, secret);
    await askInImage(session, ports, before, progress, built);
}
async function askInImage(session, ports, context, progress, built) {
    const { images, builder } = ports;
    const inImage = session.open.contract.entrypoints.runner === 'image';
    const loaded = inImage ? await (0,settle/* settle */.G)(() => images.load(built)) : undefined;
    const rows = loaded
        ? await askLoaded(session, ports, built, loaded)
        : await (0,check.askStatic)(session, { gate: 'build-context', verdict: context.verdict, result: context, faults: [] });
    const tag = (0,chain_record/* tagOfImage */.Hy)(session, built, builder);
    const judged = [...progress.gates, rows].every(({ verdict }) => verdict === 'PASS');
    const published = judged
        ? await publish(images, built, tag, progress.uncommitted)
        : { value: built.found, error: undefined };
    progress.published = published.value;
    const rehearsal = rehearsalReasons(session, rehearsalFacts(ports, progress)).length > 0;
    const digest = published.error === undefined
        ? await askDigest(session, ports, built, {
            loaded: loaded?.value ?? [],
            published: published.value,
            tag,
            rehearsal,
        })
        : (0,ask_gate/* unasked */.W)('image-digest', published.error);
    const record = (0,chain_record/* recordOf */.zv)(session, built, context, builder, published.value);
    const proven = digest.result
        ? await (0,ask_gate/* askGate */.b)(session, 'provenance', async () => {
            if (session.open.contract.evidence['run-linkage'] === 'required')
                await (0,run_pin/* pinRun */.JO)(session, record);
            const facts = await (0,chain_record/* provenanceFacts */.Z)(session, { record, published: published.value, builder, rehearsal });
            return (0,provenance/* provenance */.aH)(facts, session.open, session.policy);
        })
        : (0,ask_gate/* unasked */.W)('provenance', (0,check.blockedBy)(digest));
    progress.gates.push(rows, digest, proven);
}
/** Only what every gate before let pass is pushed (L15). What is not pushed has the tag that it was found by. */
async function publish(images, built, tag, uncommitted) {
    const push = images.publish;
    if (!push || built.adoptedFrom)
        return { value: built.found, error: undefined };
    const [dirty] = uncommitted;
    if (dirty !== undefined)
        return { value: undefined, error: (0,publishable/* notOfTheCommit */.$)(dirty) };
    return (0,settle/* settle */.G)(() => push(built, tag));
}
async function askLoaded(session, { images }, built, loaded) {
    const { value, error } = loaded;
    if (!value)
        return (0,ask_gate/* unasked */.W)('entrypoints', error);
    const progress = session.onProgress ? { onProgress: session.onProgress } : {};
    const ports = {
        runner: 'image',
        engine: images.engine,
        loaded: value,
        imageDigest: built.image.digest,
        ...progress,
    };
    return (0,ask_gate/* askGate */.b)(session, 'entrypoints', () => (0,entrypoints/* entrypoints */.Ir)(ports, session.open, session.policy));
}
async function askDigest(session, { builder }, built, { loaded, published, tag, rehearsal }) {
    return (0,ask_gate/* askGate */.b)(session, 'image-digest', () => (0,image_digest/* imageDigest */.Wf)({
        image: built.image,
        source: built.source,
        stated: built.stated,
        loaded,
        tag,
        repository: published?.repository ?? session.open.contract.image.repository ?? null,
        registry: published,
        adoptedFrom: built.adoptedFrom ?? null,
        rehearsal,
        gitSha: session.git?.sha ?? '',
        ciRunId: builder.ciRunId,
    }, session.open, session.policy));
}

// EXTERNAL MODULE: ./lib/chain/uncommitted.js
var uncommitted = __webpack_require__(2686);
// EXTERNAL MODULE: ./lib/chain/writer.js
var writer = __webpack_require__(6142);
;// CONCATENATED MODULE: ./lib/chain/run.js

















/** The full chain on one machine: static gates, build, the image by its digest, closure, and the pack. */
async function run(session, ports) {
    if (!session.git)
        throw new fault/* Fault */.vC('GIT_UNAVAILABLE', { message: 'a full run needs a commit, and there is no git repository here' });
    await session.remote?.refuseUnfit();
    const progress = { gates: [], uncommitted: session.git.dirty, built: undefined, published: undefined };
    const before = await passesStatically(session, ports);
    progress.uncommitted = (0,uncommitted/* uncommitted */.S)(session, before);
    const held = before ? await buildImage(session, ports, progress, before) : await askOffline(session, ports, progress);
    if (before && progress.built)
        await askImage(held, ports, before, progress);
    return finish(held, ports, progress);
}
/**
 * The static pass, in memory: each object is written once, when the image is there. undefined where it does not pass;
 * why is told by the gates themselves, which are then asked to be written down.
 */
async function passesStatically(session, ports) {
    session.onProgress?.('build-context');
    const context = await (0,settle/* settle */.G)(async () => {
        const result = await (0,build_context/* buildContext */.gC)({ files: session.files, bases: ports.bases, buildArgs: ports.buildArgs }, session.open, session.policy);
        const fault = await (0,evidence_place/* evidenceInContext */.c)(session);
        if (fault)
            throw fault;
        return result;
    });
    if (context.value?.verdict !== 'PASS')
        return undefined;
    if (context.value.facts.prebuilt)
        return context.value;
    const { files } = context.value.facts;
    const secretPorts = { ...(0,check.secretPortsOf)(session, ports), image: undefined };
    const offline = await (0,settle/* settle */.G)(() => (0,secrets/* secrets */.O3)(secretPorts, session.open, session.policy, files));
    return offline.value?.verdict === 'PASS' ? context.value : undefined;
}
/** Where the static gates do not pass, nothing is built; they are asked again to be written down. */
async function askOffline(session, ports, progress) {
    const context = await (0,check.askBuildContext)(session, ports);
    const held = (0,check.heldBack)(session, context);
    progress.gates.push(context, await (0,check.askSecrets)(held, ports, context));
    return held;
}
async function buildImage(session, ports, progress, context) {
    session.onProgress?.('build');
    try {
        progress.built =
            (await adopted(session, ports, context)) ?? (await ports.images.obtain((0,build_request/* buildRequest */.m)(session, ports)));
    }
    catch (error) {
        await askOffline(session, ports, progress);
        progress.gates.push((0,ask_gate/* unasked */.W)('image-digest', error));
        return session;
    }
    return { ...session, imageDigest: progress.built.image.digest };
}
async function finish(session, ports, progress) {
    const reasons = rehearsalReasons(session, rehearsalFacts(ports, progress));
    const closed = await (0,chain_close/* askClosure */.X8)(session, progress.gates, reasons);
    const upToClosure = [...progress.gates, closed];
    const refused = session.requireAuthoritative && reasons.length > 0 ? ['FAIL'] : [];
    const verdict = (0,core_verdict/* worst */.Q)([...upToClosure.map((gate) => gate.verdict), ...refused]);
    const packed = await (0,chain_close/* askEvidence */.xt)(session, upToClosure, verdict);
    const gates = inOrder([...upToClosure, packed]);
    const place = packed.verdict === 'PASS' && verdict !== 'PASS' ? (0,chain_close/* attemptPrefix */.eB)(session) : (0,writer/* packPrefix */.oH)(session);
    return {
        command: 'run',
        verdict: (0,core_verdict/* worst */.Q)([...gates.map((gate) => gate.verdict), ...refused]),
        gates,
        notRun: core_gate/* gateNames */.A.filter((name) => !gates.some(({ gate }) => gate === name)),
        assurance: reasons.length > 0 ? 'rehearsal' : 'authoritative',
        rehearsalReasons: reasons,
        requireAuthoritative: session.requireAuthoritative,
        contractPath: session.open.path,
        guessed: session.open.guessed,
        platformRunId: session.platformRunId,
        gitSha: session.git?.sha ?? null,
        imageTag: progress.built ? (0,chain_record/* tagOfImage */.Hy)(session, progress.built, ports.builder) : null,
        imageDigest: progress.built?.image.digest ?? null,
        evidence: session.store.place === '' ? null : `${session.store.place}/${place}`,
        remarks: [],
        handoffOpen: reasons.length === 0 && packed.verdict === 'PASS' && verdict === 'PASS',
    };
}
function inOrder(gates) {
    const rank = (gate) => core_gate/* gateNames */.A.indexOf(gate);
    return [...gates].sort((a, b) => rank(a.gate) - rank(b.gate));
}

// EXTERNAL MODULE: ./lib/cli/flags.js
var cli_flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/images.js + 17 modules
var cli_images = __webpack_require__(208);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 7 modules
var cli_workplace = __webpack_require__(499);
;// CONCATENATED MODULE: ./lib/cli/run.js




/** `seaworthy run`: the full chain on one machine. */
function addRun(program, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(program.command('run'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('build the image and ask every gate about it')
        .description('Asks the static gates, builds the image once to an OCI archive, starts every entrypoint in that very image,\nand closes the run with its evidence. Away from the pinned build driver this is a rehearsal: the handoff stays closed.')
        .option('--build-arg <key=value>', 'replace a build argument (repeatable)', cli_flags/* collect */.Fo, [])
        .option('--build-context <name=reference>', 'replace a base or stage, `base=oci-layout://DIR@sha256:...` (repeatable)', cli_flags/* collect */.Fo, [])
        .option('--secret <spec>', 'a build secret as `docker build --secret` takes it (repeatable)', cli_flags/* collect */.Fo, [])
        .option('--registry <repository>', 'push the image there, and resolve its tag from there')
        .option('--build-timeout <seconds>', 'longest time for the build', '1800')
        .action(async (dir, flags) => {
        const options = (0,cli_flags/* commonOptions */.OP)(flags, host);
        const { session, workplace } = await (0,cli_workplace/* openSession */.fA)(dir, options, 'all');
        const images = await (0,cli_images.openImages)(session, workplace.root, flags);
        try {
            const key = await (0,cli_workplace/* fingerprintKey */.SV)(session.open, session.files, process.env);
            const outcome = await run(session, { ...images.ports, fingerprintKey: key, root: workplace.root });
            await (0,cli_flags/* tell */.qz)(host, outcome, session.open.profile, flags, options);
        }
        finally {
            await images.ports.images.engine.release();
            await images.close();
        }
    });
}


/***/ })

};
