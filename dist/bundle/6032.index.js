export const id = 6032;
export const ids = [6032,8346];
export const modules = {

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


/***/ }),

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addImageCommands: () => (/* binding */ addImageCommands)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_oci_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8690);
/* harmony import */ var _chain_build_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8309);
/* harmony import */ var _chain_evidence_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6390);
/* harmony import */ var _chain_origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4491);
/* harmony import */ var _chain_publishable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3634);
/* harmony import */ var _chain_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2292);
/* harmony import */ var _chain_uncommitted_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2686);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8651);
/* harmony import */ var _gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(665);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2529);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8346);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(208);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7589);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(499);
















/** `image-digest build` and `image-digest publish`, beside `image-digest run`. */
function addImageCommands(group, host) {
    addBuild(group, host);
    addPublish(group, host);
}
/** Builds once, to the archive that every later job carries on. */
function addBuild(group, host) {
    (0,_gates_js__WEBPACK_IMPORTED_MODULE_11__/* .withImageFlags */ .tS)((0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .withCommonFlags */ .ZH)(group.command('build')))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('build the image once, to an OCI archive (--archive)')
        .action(async (dir, flags) => {
        const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(needed(flags.archive, '--archive'));
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(archive))
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .Fault */ .vC('USAGE', {
                message: `${archive} exists already`,
                fix: 'An archive is never overwritten: name another file.',
            });
        const options = (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .commonOptions */ .OP)(flags, host);
        const { session, workplace } = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_14__/* .openSession */ .fA)(dir, options, 'engine');
        const image = await buildInto(archive, session, workplace.root, flags);
        await host.print(`${JSON.stringify({ archive, image_digest: image.digest, platforms: image.platforms.map(({ platform }) => platform) }, null, 2)}\n`);
    });
}
/** Builds, and keeps for the jobs that follow who did it, when, and from what. */
async function buildInto(archive, session, root, flags) {
    if (session.open.contract.image.prebuilt)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .Fault */ .vC('USAGE', {
            message: 'the contract names a prebuilt image: there is nothing to build',
            location: session.open.locate(['image', 'prebuilt']),
        });
    const fault = await (0,_chain_evidence_place_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceInContext */ .c)(session);
    if (fault)
        throw fault;
    const { ports, close } = await (0,_images_js__WEBPACK_IMPORTED_MODULE_12__.openImages)(session, root, flags, archive);
    try {
        const context = await (0,_gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_9__/* .buildContext */ .gC)({ files: session.files, ...ports }, session.open, session.policy);
        const { image, origin } = await ports.images.obtain((0,_chain_build_request_js__WEBPACK_IMPORTED_MODULE_3__/* .buildRequest */ .m)(session, { ...ports, root }));
        if (origin)
            await (0,_chain_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .keepOrigin */ .ux)(session, image.digest, origin, (0,_chain_uncommitted_js__WEBPACK_IMPORTED_MODULE_15__/* .uncommitted */ .S)(session, context));
        return image;
    }
    finally {
        await close();
    }
}
/** Pushes those very bytes by digest, reads them back, and makes the tag, create-only. Nothing of the repository runs. */
function addPublish(group, host) {
    (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .withCommonFlags */ .ZH)(group.command('publish'))
        .argument('<archive>', 'the OCI archive that was judged')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('push an archive by digest, read it back, and make its tag')
        .requiredOption('--registry <repository>', 'where it goes')
        .option('--expect <digest>', 'the digest that was judged; another one is refused')
        .action(async (file, dir, flags) => {
        const { session } = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_14__/* .openSession */ .fA)(dir, (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .commonOptions */ .OP)(flags, host), 'engine');
        const source = (0,_adapters_oci_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .ociArchive */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
        const manifest = await source.manifest(undefined);
        await (0,_chain_publishable_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUnpublishable */ .L)(session, manifest.digest, flags.expect);
        const tag = (0,_chain_record_js__WEBPACK_IMPORTED_MODULE_7__/* .tagOf */ .cO)(session, (0,_images_js__WEBPACK_IMPORTED_MODULE_12__/* .builderOf */ .z)(session));
        const registry = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_13__/* .openRegistry */ .Me)(flags.registry, session.open);
        const bases = (await (0,_chain_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .readOrigin */ .P2)(session, manifest.digest))?.base_images ?? [];
        const outcome = await registry.publish(source, manifest, tag, bases.map(({ reference }) => reference));
        await host.print(`${JSON.stringify({ repository: flags.registry, tag, image_digest: manifest.digest, tag_state: outcome.tag }, null, 2)}\n`);
    });
}
function needed(value, flag) {
    if (value !== undefined)
        return value;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .Fault */ .vC('USAGE', { message: `${flag} is missing` });
}


/***/ })

};
