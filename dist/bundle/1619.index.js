export const id = 1619;
export const ids = [1619];
export const modules = {

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

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addRun: () => (/* binding */ addRun)
});

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/gates/build-context/index.js + 31 modules
var build_context = __webpack_require__(665);
// EXTERNAL MODULE: ./lib/gates/secrets/index.js + 28 modules
var secrets = __webpack_require__(1001);
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
// EXTERNAL MODULE: ./lib/chain/close-run.js
var close_run = __webpack_require__(9569);
// EXTERNAL MODULE: ./lib/chain/evidence-place.js
var evidence_place = __webpack_require__(6390);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/gates/entrypoints/index.js + 44 modules
var entrypoints = __webpack_require__(7311);
// EXTERNAL MODULE: ./lib/gates/provenance/index.js + 13 modules
var provenance = __webpack_require__(4269);
// EXTERNAL MODULE: ./lib/chain/ask-digest.js
var ask_digest = __webpack_require__(2353);
// EXTERNAL MODULE: ./lib/chain/publishable.js
var publishable = __webpack_require__(3634);
// EXTERNAL MODULE: ./lib/chain/rehearsal.js
var chain_rehearsal = __webpack_require__(1174);
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
    const rehearsal = (0,chain_rehearsal/* rehearsalReasons */.F)(session, (0,chain_rehearsal/* rehearsalFacts */.H)(ports, progress)).length > 0;
    const digest = published.error === undefined
        ? await (0,ask_gate/* askGate */.b)(session, 'image-digest', () => (0,ask_digest/* judgeDigest */.g)(session, built, {
            builder: ports.builder,
            loaded: loaded?.value ?? [],
            published: published.value,
            tag,
            rehearsal,
        }))
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

// EXTERNAL MODULE: ./lib/chain/uncommitted.js
var uncommitted = __webpack_require__(2686);
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
            (await adopted(session, ports, context)) ?? (await ports.images.obtain((0,build_request/* buildRequest */.mK)(session, ports)));
    }
    catch (error) {
        await askOffline(session, ports, progress);
        progress.gates.push((0,ask_gate/* unasked */.W)('image-digest', error));
        return session;
    }
    return { ...session, imageDigest: progress.built.image.digest };
}
async function finish(session, ports, progress) {
    return (0,close_run/* closeRun */.Q)(session, {
        command: 'run',
        gates: progress.gates,
        reasons: (0,chain_rehearsal/* rehearsalReasons */.F)(session, (0,chain_rehearsal/* rehearsalFacts */.H)(ports, progress)),
        imageTag: progress.built ? (0,chain_record/* tagOfImage */.Hy)(session, progress.built, ports.builder) : null,
    });
}

// EXTERNAL MODULE: ./lib/cli/flags.js
var cli_flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/images.js + 17 modules
var cli_images = __webpack_require__(208);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 3 modules
var cli_workplace = __webpack_require__(4331);
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
        .option('--ssh <spec>', 'an SSH key as `docker build --ssh` takes it (repeatable)', cli_flags/* collect */.Fo, [])
        .option('--registry <repository>', 'push the image there, and resolve its tag from there')
        .option('--prebuilt <digest-or-path>', 'which image of the contract’s prebuilt place this run is about')
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
