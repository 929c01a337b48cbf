export const id = 1369;
export const ids = [1369];
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

/***/ 1369:
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
// EXTERNAL MODULE: ./lib/cli/workplace.js + 7 modules
var workplace = __webpack_require__(499);
;// CONCATENATED MODULE: ./lib/cli/evidence.js








/** `evidence ls` and `evidence pull`, beside `evidence run`. */
function addEvidenceCommands(group, host) {
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


/***/ })

};
