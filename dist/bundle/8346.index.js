export const id = 8346;
export const ids = [8346];
export const modules = {

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

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openAlone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _chain_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4491);
/* harmony import */ var _chain_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2292);
/* harmony import */ var _prebuilt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(499);





/** The gates that look at an image. Every other one only says of which it is: what the archive that is named holds. */
const withImage = ['secrets', 'entrypoints', 'image-digest'];
/** What a gate alone works with: the image that the flags or the contract name, and what the registry says of its tag. */
async function openAlone(session, root, gate, flags) {
    const { openImages } = await Promise.all(/* import() */[__webpack_require__.e(7711), __webpack_require__.e(208), __webpack_require__.e(9492)]).then(__webpack_require__.bind(__webpack_require__, 208));
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
/** An archive or layout that was named, else the contract's prebuilt image, else what the tag names in the registry. */
function imagePlace(session, root, { archive, registry }, builder) {
    if (archive !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(archive) };
    const prebuilt = (0,_prebuilt_js__WEBPACK_IMPORTED_MODULE_3__/* .prebuiltPlace */ .hI)(session.open, root);
    if (prebuilt)
        return prebuilt;
    return registry === undefined ? undefined : { repository: registry, name: (0,_chain_record_js__WEBPACK_IMPORTED_MODULE_2__/* .tagOf */ .cO)(session, builder) };
}


/***/ }),

/***/ 8346:
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
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(499);





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
        .option('--build-arg <key=value>', 'replace a build argument (repeatable)', _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .Fo, [])
        .option('--build-context <name=reference>', 'replace a base or stage (repeatable)', _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .Fo, [])
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--secret <spec>', 'a build secret (repeatable)').argParser(_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .Fo).default([]).hideHelp())
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


/***/ })

};
