export const id = 6032;
export const ids = [6032];
export const modules = {

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ notOfTheCommit),
/* harmony export */   L: () => (/* binding */ refuseUnpublishable)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);
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
/* harmony import */ var _chain_uncommitted_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2686);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8651);
/* harmony import */ var _gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(665);
/* harmony import */ var _fetched_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7711);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2529);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5965);
/* harmony import */ var _images_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(208);
/* harmony import */ var _prebuilt_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1543);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7589);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4331);


















/** `image-digest build` and `image-digest publish`, beside `image-digest run`. */
function addImageCommands(group, host) {
    addBuild(group, host);
    addPublish(group, host);
}
/** Builds once, to the archive that every later job carries on. */
function addBuild(group, host) {
    (0,_gates_js__WEBPACK_IMPORTED_MODULE_12__/* .withImageFlags */ .tS)((0,_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .withCommonFlags */ .ZH)(group.command('build')))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('build the image once, or fetch the prebuilt one, to an OCI archive (--archive)')
        .action(async (dir, flags) => {
        const archive = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(needed(flags.archive, '--archive'));
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(archive))
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .Fault */ .vC('USAGE', {
                message: `${archive} exists already`,
                fix: 'An archive is never overwritten: name another file.',
            });
        const options = (0,_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .commonOptions */ .OP)(flags, host);
        const { session, workplace } = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_16__/* .openSession */ .fA)(dir, options, 'engine');
        const image = await buildInto(archive, session, workplace.root, flags);
        await host.print(`${JSON.stringify({ archive, image_digest: image.digest, platforms: image.platforms.map(({ platform }) => platform) }, null, 2)}\n`);
    });
}
/** Builds, and keeps for the jobs that follow who did it, when, and from what. */
async function buildInto(archive, session, root, flags) {
    if (session.open.contract.image.prebuilt)
        return fetchInto(archive, session, root, flags.prebuilt);
    const fault = await (0,_chain_evidence_place_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceInContext */ .c)(session);
    if (fault)
        throw fault;
    const { ports, close } = await (0,_images_js__WEBPACK_IMPORTED_MODULE_13__.openImages)(session, root, flags, archive);
    try {
        const context = await (0,_gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_9__/* .buildContext */ .gC)({ files: session.files, ...ports }, session.open, session.policy);
        const { image, origin } = await ports.images.obtain((0,_chain_build_request_js__WEBPACK_IMPORTED_MODULE_3__/* .buildRequest */ .mK)(session, { ...ports, root }));
        if (origin) {
            const more = { uncommitted: (0,_chain_uncommitted_js__WEBPACK_IMPORTED_MODULE_17__/* .uncommitted */ .S)(session, context), replaced: ports.replaced };
            await (0,_chain_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .keepOrigin */ .ux)(session, image.digest, origin, more);
        }
        return image;
    }
    finally {
        await close();
    }
}
/** An image that was built elsewhere is carried, byte for byte, into the archive of this run; nobody here saw how it came to be. */
async function fetchInto(archive, session, root, given) {
    const place = (0,_prebuilt_js__WEBPACK_IMPORTED_MODULE_14__/* .prebuiltPlace */ .hI)(session.open, root, given);
    if (!place)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .Fault */ .vC('USAGE', { message: 'the contract names no prebuilt image' });
    const { image, archive: found } = await (0,_fetched_js__WEBPACK_IMPORTED_MODULE_10__.fetchImage)(place, archive, session);
    if (found !== undefined && found !== archive)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(found, archive, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
    return image;
}
/** Pushes those very bytes by digest, reads them back, and makes the tag, create-only. Nothing of the repository runs. */
function addPublish(group, host) {
    (0,_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .withCommonFlags */ .ZH)(group.command('publish'))
        .argument('<archive>', 'the OCI archive that was judged')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('push an archive by digest, read it back, and make its tag')
        .requiredOption('--registry <repository>', 'where it goes')
        .option('--expect <digest>', 'the digest that was judged; another one is refused')
        .action(async (file, dir, flags) => {
        const { session } = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_16__/* .openSession */ .fA)(dir, (0,_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .commonOptions */ .OP)(flags, host), 'engine');
        const source = (0,_adapters_oci_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .ociArchive */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
        const manifest = await source.manifest(undefined);
        await (0,_chain_publishable_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUnpublishable */ .L)(session, manifest.digest, flags.expect);
        const tag = (0,_chain_record_js__WEBPACK_IMPORTED_MODULE_7__/* .tagOf */ .cO)(session, (0,_images_js__WEBPACK_IMPORTED_MODULE_13__/* .builderOf */ .z)(session));
        const registry = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_15__/* .openRegistry */ .Me)(flags.registry, session.open);
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
