export const id = 2593;
export const ids = [2593,2514,7407,349];
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

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   Pu: () => (/* binding */ unknownOrigin),
/* harmony export */   lT: () => (/* binding */ readBuild),
/* harmony export */   ux: () => (/* binding */ keepOrigin),
/* harmony export */   y3: () => (/* binding */ originKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6921);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3149);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6142);





/** The same where nobody of this run built: nothing is claimed. */
const unknownOrigin = {
    build_driver: null,
    build_actor: null,
    build_completed_at_utc: null,
    base_images: [],
};
/** Where the building job keeps what it knows. */
function originKey({ platformRunId }) {
    return `parts/${platformRunId}/build.json`;
}
/** Keeps for the jobs that follow how the image came to be. Returns the key. */
async function keepOrigin(session, image_digest, origin, more) {
    const key = originKey(session);
    const bytes = Buffer.from(`${JSON.stringify({ ...belonging(session), image_digest, origin, ...more, redirections: session.redirections }, null, 2)}\n`);
    (0,_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseSecrets */ .un)(session, key, bytes);
    await session.store.write(key, bytes);
    return key;
}
/** What the job that built has kept of how; undefined where none has. Throws as `readBuild` does. */
async function readOrigin(session, image_digest) {
    return (await readBuild(session, image_digest))?.origin;
}
const keptBuild = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    origin: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        build_driver: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        build_actor: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        build_completed_at_utc: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        base_images: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY(_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc).nullable() })),
    }),
    uncommitted: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    replaced: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    redirections: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
/** What the job that built has kept; undefined where none has. Throws EVIDENCE_UNREADABLE where it tells of something else (L5). */
async function readBuild(session, image_digest) {
    const kept = await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .A)(session.store, originKey(session));
    if (kept === undefined)
        return undefined;
    const expected = { ...belonging(session), image_digest };
    const wrong = Object.entries(expected).find(([name, value]) => kept[name] !== value);
    const build = keptBuild.safeParse(kept);
    if (wrong === undefined && build.success)
        return build.data;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_UNREADABLE', {
        message: wrong
            ? `${originKey(session)} has another ${wrong[0]} than this run`
            : `${originKey(session)} does not say how the image was built`,
        rerun: 'will-not-help',
        fix: 'Build and judge one image in one run.',
    });
}
function belonging({ platformRunId, git, open }) {
    return { platform_run_id: platformRunId, git_sha: git?.sha ?? null, contract_sha256: open.sha256 };
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

/***/ 8789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf),
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/* harmony import */ var _contract_acceptance_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6675);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3577);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4418);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6142);






/** The outcome of gates that were asked alone: never more than a part of a run, so a rehearsal, which fails where one is refused. */
function partOf(session, command, gates) {
    return {
        command,
        verdict: (0,_core_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .Q)([
            ...gates.map(({ verdict }) => verdict),
            ...(session.requireAuthoritative ? ['FAIL'] : []),
        ]),
        gates,
        notRun: _core_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gateNames */ .A.filter((name) => !gates.some(({ gate }) => gate === name)),
        assurance: 'rehearsal',
        rehearsalReasons: ['one gate is a part of a run, not a run'],
        requireAuthoritative: session.requireAuthoritative,
        contractPath: session.open.path,
        guessed: session.open.guessed,
        platformRunId: session.platformRunId,
        gitSha: session.git?.sha ?? null,
        imageTag: null,
        imageDigest: session.imageDigest,
        evidence: session.store.place !== '' && gates.some(({ written }) => written !== undefined && written.size > 0)
            ? `${session.store.place}/${(0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .packPrefix */ .oH)(session)}`
            : null,
        handoffOpen: false,
        remarks: [...treeRemarks(session), ...acceptanceRemarks(session, gates)],
    };
}
/** What was looked at is the tree as it lies here, which may not be what the commit holds. */
function treeRemarks({ git }) {
    const [first] = git?.dirty ?? [];
    if (first === undefined)
        return [];
    return [`the tree is not as in the commit: ${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(git?.dirty.length ?? 0, 'path')}, such as ${first}`];
}
/** A commit, for gates whose evidence belongs to one. */
function commitOf({ git }) {
    if (git)
        return git.sha;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('GIT_UNAVAILABLE', { message: 'this gate needs a commit, and there is no git repository here' });
}
const standings = {
    expired: 'is not in force today',
    'too-long': 'lasts longer than 90 days',
    'not-acceptable': 'is of something that nobody can accept',
};
/** Entries of `accepted` that do not count, and those that match nothing that was asked: closure fails or warns of them. */
function acceptanceRemarks({ open, clock }, gates) {
    const rows = gates.flatMap(({ result }) => result?.rows ?? []);
    return open.contract.accepted.flatMap((entry, index) => {
        const { path, line } = open.locate(['accepted', index]);
        const named = `${path}:${line ?? 1} accepts ${entry.code} ${entry.subject}`;
        const standing = (0,_contract_acceptance_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .Y)(entry, open.profile, clock.now());
        if (standing !== 'in-force')
            return [`${named}, which ${standings[standing]}: closure fails on it`];
        const row = rows.find(({ check }) => check.code === entry.code);
        const isUsed = !row || row.accepted.some(({ subject }) => subject === entry.subject);
        return isUsed ? [] : [`${named}, and nothing matches it`];
    });
}


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addCheck: () => (/* binding */ addCheck)
/* harmony export */ });
/* harmony import */ var _chain_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(349);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2529);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2514);
/* harmony import */ var _prebuilt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4331);





/** `seaworthy check`: the offline gates. */
function addCheck(program, host) {
    (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .withCommonFlags */ .ZH)(program.command('check'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('ask the offline gates: build-context, secrets, entrypoints')
        .description('Asks the offline gates about a repository. Nothing of it is executed, no network is used, no engine is needed.\nThis proves that a build may start; only `seaworthy run` proves an image.')
        .option('--guess', 'judge a repository that has no contract by what `init` would write')
        .action(async (dir, flags) => {
        const options = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .commonOptions */ .OP)(flags, host);
        const { session, workplace } = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .fA)(dir, options, 'offline', flags.guess ? _init_js__WEBPACK_IMPORTED_MODULE_2__.readGuessed : undefined);
        const key = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintKey */ .SV)(session.open, session.files, process.env);
        const prebuilt = await (0,_prebuilt_js__WEBPACK_IMPORTED_MODULE_3__/* .localImage */ .tY)(session.open, workplace.root);
        const held = { ...session, imageDigest: prebuilt?.image.digest ?? null };
        const ports = {
            bases: new Map(),
            buildArgs: new Map(),
            fingerprintKey: key,
            secretNames: undefined,
            local: prebuilt?.image,
        };
        const outcome = await (0,_chain_check_js__WEBPACK_IMPORTED_MODULE_0__.check)(held, ports);
        await (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(host, outcome, session.open.profile, flags, options);
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

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addInit: () => (/* binding */ addInit),
/* harmony export */   readGuessed: () => (/* binding */ readGuessed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7762);
/* harmony import */ var _contract_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2947);
/* harmony import */ var _contract_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8870);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8651);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4331);








/** `seaworthy init`: a first contract from what the repository has. */
function addInit(program, host) {
    program
        .command('init')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('write a first contract from what the repository has')
        .description('Writes seaworthy.yml from the Dockerfile, the ignore file, pyproject.toml, runnable modules and workflow files.\nEvery guess is commented with the line that it comes from. An existing contract is never touched.')
        .option('--print', 'print it instead of writing it')
        .action(async (dir, flags) => {
        const workplace = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorkplace */ .x5)(dir);
        const text = await guessed(workplace);
        if (flags.print) {
            await host.print(text);
            return;
        }
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workplace.root, workplace.folder, 'seaworthy.yml');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC('USAGE', { message: `${path} exists already`, fix: 'Edit it, or print a guess with --print.' });
        (0,_adapters_whole_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)(path, text);
        await host.print(`wrote ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(path)}\nRead every line marked "guessed", then run: seaworthy check ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(dir)}\n`);
    });
}
async function contractThere({ files, folder }) {
    try {
        return await (0,_contract_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findContract */ ._E)(files, folder);
    }
    catch (error) {
        if (error instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC && error.code === 'CONTRACT_MISSING')
            return undefined;
        throw error;
    }
}
/** The contract that `init` would write, for `check --guess`. */
async function readGuessed(workplace, { contract }) {
    const written = contract ?? (await contractThere(workplace));
    if (written !== undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC('USAGE', {
            message: `--guess is for a repository without a contract, and there is ${written}`,
            fix: 'Leave --guess out.',
        });
    const text = await guessed(workplace);
    const path = workplace.folder === '.' ? 'seaworthy.yml' : `${workplace.folder}/seaworthy.yml`;
    return (0,_contract_open_js__WEBPACK_IMPORTED_MODULE_4__/* .readContract */ .J)(workplace.files, path, Buffer.from(text), { guessed: true });
}
/** Guessing reads what checking never does, so it is loaded where somebody asks. */
async function guessed({ files, folder }) {
    const { guessContract } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(665), __webpack_require__.e(7191)]).then(__webpack_require__.bind(__webpack_require__, 7191));
    return guessContract(files, folder);
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


/***/ })

};
