export const id = 8346;
export const ids = [8346,7407];
export const modules = {

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

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openAlone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _chain_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4491);
/* harmony import */ var _chain_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2292);
/* harmony import */ var _prebuilt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4331);





/** The gates that look at an image. Every other one only says of which it is: what the archive that is named holds. */
const withImage = ['secrets', 'entrypoints', 'image-digest'];
/** What a gate alone works with: the image that the flags or the contract name, and what the registry says of its tag. */
async function openAlone(session, root, gate, flags) {
    const { openImages } = await Promise.all(/* import() */[__webpack_require__.e(208), __webpack_require__.e(9492)]).then(__webpack_require__.bind(__webpack_require__, 208));
    const { ports, archive, close } = await openImages(session, root, flags);
    try {
        // The engine is greeted while the archive is read; whoever needs it then hears what went wrong.
        if (gate === 'entrypoints' && flags.archive !== undefined)
            ports.images?.engine.info().catch(() => undefined);
        const looks = flags.archive !== undefined || withImage.includes(gate);
        const place = looks ? imagePlace(session, root, flags, ports.builder) : undefined;
        const fetched = place && (await imageAt(place, gate, { archive, session, baseLayers: ports.baseLayers }));
        const built = fetched && { ...fetched, origin: await (0,_chain_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .readOrigin */ .P2)(session, fetched.image.digest) };
        const published = flags.registry === undefined
            ? undefined
            : (fetched?.found ?? (await tagIn(flags.registry, (0,_chain_record_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(session, ports.builder), session)));
        const key = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintKey */ .SV)(session.open, session.files, process.env);
        return { ports: { ...ports, built, published, fingerprintKey: key }, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** The digest gate reads manifests and configurations only: what it needs no right to, and no time for, is not fetched. */
async function imageAt(place, gate, { archive, session, baseLayers }) {
    const { fetchImage, lookAtImage } = await __webpack_require__.e(/* import() */ 7711).then(__webpack_require__.bind(__webpack_require__, 7711));
    return gate === 'image-digest' && 'repository' in place
        ? lookAtImage(place, session, baseLayers)
        : fetchImage(place, archive, session, baseLayers);
}
async function tagIn(repository, tag, session) {
    const { askTag } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7589));
    return askTag(repository, tag, session);
}
/**
 * An archive or layout that was named, else the contract’s prebuilt image, else what the tag names in the registry. A job of a
 * planned run looks at no image but the one that it was handed.
 */
function imagePlace(session, root, { archive, registry, prebuilt: given }, builder) {
    if (archive !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(archive) };
    if (session.plan)
        return undefined;
    const prebuilt = (0,_prebuilt_js__WEBPACK_IMPORTED_MODULE_3__/* .prebuiltPlace */ .hI)(session.open, root, given);
    if (prebuilt)
        return prebuilt;
    return registry === undefined ? undefined : { repository: registry, name: (0,_chain_record_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(session, builder) };
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

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addGate: () => (/* binding */ addGate),
/* harmony export */   tS: () => (/* binding */ withImageFlags)
/* harmony export */ });
/* unused harmony exports askAlone, askWith */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _chain_single_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8789);
/* harmony import */ var _alone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2529);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4331);





/** The work of the gates, loaded once the contract is known to be worth asking about. */
const alone = () => Promise.all(/* import() */[__webpack_require__.e(7311), __webpack_require__.e(9754), __webpack_require__.e(6390), __webpack_require__.e(2700)]).then(__webpack_require__.bind(__webpack_require__, 2700));
/** How each gate is asked alone, and what its command says of itself. */
const askAlone = {
    'build-context': {
        ask: async (session, { ports }) => (await Promise.all(/* import() */[__webpack_require__.e(7311), __webpack_require__.e(9754), __webpack_require__.e(6390), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 349))).askBuildContext(session, ports),
        summary: 'prove that the build context holds what the contract allows',
        asks: 'offline',
    },
    secrets: {
        ask: async (session, { ports }) => (await alone()).secretsAlone(session, ports),
        summary: 'prove that no secret is in context, Dockerfile, workflows or image',
        asks: 'secrets',
    },
    entrypoints: {
        ask: async (session, { ports }) => (await alone()).entrypointsAlone(session, ports),
        summary: 'prove that every way to start the image works',
        asks: 'engine',
    },
    'image-digest': {
        ask: async (session, { ports }) => (await alone()).imageDigestAlone(session, ports),
        summary: 'prove that tag, digest, commit and platforms agree',
        asks: 'offline',
    },
    provenance: {
        ask: async (session, { ports }) => (await alone()).provenanceAlone(session, ports),
        summary: 'prove that everything recorded of the image agrees',
        asks: 'offline',
    },
    closure: {
        ask: async (session) => (await alone()).closureAlone(session),
        summary: 'adjudicate the evidence of one run',
        asks: 'offline',
    },
    evidence: {
        ask: async (session) => (await alone()).evidenceAlone(session),
        summary: 'index and commit the pack of one run',
        asks: 'store',
    },
};
/** The command of a gate, with `run` in it; other files add what else the gate can do. */
function addGate(program, host, gate) {
    const { summary } = askAlone[gate];
    const group = program.command(gate).summary(summary).description(`The ${gate} gate: ${summary}.`);
    withImageFlags((0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommonFlags */ .ZH)(group.command('run')))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('ask this gate alone')
        .action(async (dir, flags) => {
        await runAlone(host, gate, dir, flags);
    });
    return group;
}
/** The flags that say which image, and what it was built from. */
function withImageFlags(command) {
    return command
        .option('--archive <path>', 'the OCI archive or layout of the image')
        .option('--registry <repository>', 'the repository that holds the tag')
        .option('--prebuilt <digest-or-path>', 'which image of the contract’s prebuilt place this is about')
        .option('--build-arg <key=value>', 'replace a build argument (repeatable)', _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .Fo, [])
        .option('--build-context <name=reference>', 'replace a base or stage (repeatable)', _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .Fo, [])
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--secret <spec>', 'a build secret (repeatable)').argParser(_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .Fo).default([]).hideHelp())
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--ssh <spec>', 'an SSH key (repeatable)').argParser(_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .Fo).default([]).hideHelp())
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--build-timeout <seconds>', 'longest time for the build').default('1800').hideHelp());
}
async function runAlone(host, gate, dir, flags) {
    const options = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .commonOptions */ .OP)(flags, host);
    const { asks } = askAlone[gate];
    const { session, workplace } = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .fA)(dir, options, flags.registry === undefined ? asks : asks === 'secrets' ? 'all' : 'engine');
    const { outcome, close } = await askWith(gate, session, workplace.root, flags);
    await close();
    await (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .qz)(host, outcome, session.open.profile, flags, options);
}
/** Asks one gate with the image that the flags name. */
async function askWith(gate, session, root, flags) {
    const opened = await (0,_alone_js__WEBPACK_IMPORTED_MODULE_2__/* .openAlone */ .W)(session, root, gate, flags);
    const held = { ...session, imageDigest: opened.ports.built?.image.digest ?? null };
    const outcome = (0,_chain_single_js__WEBPACK_IMPORTED_MODULE_1__/* .partOf */ .B)(held, gate, [await askAlone[gate].ask(held, opened)]);
    return { outcome, close: opened.close };
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
