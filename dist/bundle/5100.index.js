export const id = 5100;
export const ids = [5100];
export const modules = {

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   b: () => (/* binding */ checkPrefix)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);


/** One step of a key. A leading dot is refused: it could climb, hide, or be one of the stores' own files. */
const step = /^[A-Za-z0-9_(][A-Za-z0-9_().@+=-]{0,199}$/;
/** The key's steps. A key that could lead out of the store, or that one store takes and another not, is EVIDENCE_UNWRITABLE. */
function stepsOf(key) {
    const steps = key.split('/');
    if (steps.every((name) => step.test(name)))
        return steps;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_UNWRITABLE', {
        message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(key)} is no key of an evidence object`,
        fix: 'Keys are steps of letters, digits and ()_.@+=- between single slashes, and no step begins with a dot.',
    });
}
/** A prefix is the beginning of a key, up to any character. */
function checkPrefix(prefix) {
    const steps = prefix.split('/');
    const last = steps.pop() ?? '';
    stepsOf([...steps, last === '' ? 'x' : last].join('/'));
    return prefix;
}


/***/ }),

/***/ 7127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ githubJob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3085);





const sha = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
/** What of the webhook's payload is read. https://docs.github.com/webhooks/webhook-events-and-payloads */
const payload = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
        user: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) }),
        head: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() }),
        base: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ sha }),
    })
        .optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ head_repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable() }).optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ base_sha: sha, head_sha: sha }).optional(),
});
/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
const variables = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    GITHUB_EVENT_PATH: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    GITHUB_REF: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().startsWith('refs/'),
    GITHUB_REF_PROTECTED: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['true', 'false']).default('false'),
    GITHUB_SHA: sha,
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/),
    GITHUB_ACTOR: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    GITHUB_RUN_ID: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d{1,19}$/),
    GITHUB_RUN_ATTEMPT: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-9]\d{0,8}$/),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5(),
});
/** The job that the runner describes. Throws JOB_UNREADABLE where it says something that cannot be: nothing is guessed. */
function githubJob(environment) {
    const named = read(variables, environment, 'the variables of this job');
    const event = read(payload, eventAt(named.GITHUB_EVENT_PATH), 'the event of this job');
    return {
        event: named.GITHUB_EVENT_NAME,
        ref: named.GITHUB_REF,
        isProtected: named.GITHUB_REF_PROTECTED === 'true',
        sha: named.GITHUB_SHA,
        repository: named.GITHUB_REPOSITORY,
        defaultBranch: event.repository.default_branch,
        actor: named.GITHUB_ACTOR,
        runId: named.GITHUB_RUN_ID,
        attempt: Number(named.GITHUB_RUN_ATTEMPT),
        url: `${named.GITHUB_SERVER_URL}/${named.GITHUB_REPOSITORY}/actions/runs/${named.GITHUB_RUN_ID}`,
        baseSha: event.pull_request?.base.sha ?? event.merge_group?.base_sha,
        followsFork: isForeign(event.workflow_run?.head_repository, event.repository.full_name),
        pull: event.pull_request && pullOf(event.pull_request, event.repository.full_name),
    };
}
/** A head whose repository is gone was a fork. */
function isForeign(head, repository) {
    return head !== undefined && head?.full_name !== repository;
}
function pullOf({ number, user, head }, repository) {
    return { number, author: user.login, headSha: head.sha, isFork: isForeign(head.repo, repository) };
}
function eventAt(path) {
    try {
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonIn */ .Y)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('JOB_UNREADABLE', { message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(path)} cannot be read as the event of this job`, cause });
    }
}
function read(schema, value, what) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const message = `${what}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'malformed'}`;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('JOB_UNREADABLE', { message: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(message) });
}


/***/ }),

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ verifiedParts),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   m$: () => (/* binding */ areThose),
/* harmony export */   xE: () => (/* binding */ inPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);



/** The parts of an object as they come. Ends with EVIDENCE_ALTERED where they are not what the object says. */
async function* verifiedParts(object, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const part of object.parts()) {
        hash.update(part);
        size += part.length;
        yield part;
    }
    if (size !== object.size || hash.digest('hex') !== object.sha256)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_ALTERED', { message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} is not what its entry says` });
}
/** Whether some parts are what an object says. */
async function areThose(parts, object) {
    try {
        for await (const _ of verifiedParts({ ...object, parts: () => parts }, ''))
            ;
        return true;
    }
    catch (error) {
        if (error instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC && error.code === 'EVIDENCE_ALTERED')
            return false;
        throw error;
    }
}
/** The same bytes in pieces of a fixed length, but for the last: an object is sent in such. */
async function* inPieces(parts, length) {
    let held = [];
    let size = 0;
    for await (const part of parts) {
        for (let rest = part; rest.length > 0;) {
            const taken = rest.subarray(0, length - size);
            rest = rest.subarray(taken.length);
            held.push(taken);
            size += taken.length;
            if (size < length)
                continue;
            yield Buffer.concat(held);
            held = [];
            size = 0;
        }
    }
    if (size > 0)
        yield Buffer.concat(held);
}
async function wholeOf(parts) {
    const held = [];
    for await (const part of parts)
        held.push(part);
    return Buffer.concat(held);
}


/***/ }),

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ localStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8651);
/* harmony import */ var _evidence_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2433);
/* harmony import */ var _large_object_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1355);








/**
 * Evidence in a folder of this machine. An object appears whole or not at all, survives a power cut once `write` has
 * returned, and is never overwritten, also not by another process that writes the same key at the same time.
 */
function localStore(dir) {
    return {
        place: dir,
        list: async (prefix) => (await listBelow(dir, (0,_evidence_key_js__WEBPACK_IMPORTED_MODULE_5__/* .checkPrefix */ .b)(prefix))).sort(),
        read: async (key) => readWhole((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, ...(0,_evidence_key_js__WEBPACK_IMPORTED_MODULE_5__/* .stepsOf */ .B)(key))),
        stream: async (key) => streamOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, ...(0,_evidence_key_js__WEBPACK_IMPORTED_MODULE_5__/* .stepsOf */ .B)(key))),
        write: async (key, bytes) => writeOnce(dir, (0,_evidence_key_js__WEBPACK_IMPORTED_MODULE_5__/* .stepsOf */ .B)(key), onlyBytes(bytes)),
        writeLarge: async (key, object) => writeOnce(dir, (0,_evidence_key_js__WEBPACK_IMPORTED_MODULE_5__/* .stepsOf */ .B)(key), inParts(object, key)),
    };
}
function onlyBytes(bytes) {
    return {
        writeTo: (file) => file.writeFile(bytes),
        async isAt(path) {
            const there = await readWhole(path);
            return there !== undefined && Buffer.compare(there, bytes) === 0;
        },
    };
}
function inParts(object, key) {
    return {
        writeTo: (file) => file.writeFile((0,_large_object_js__WEBPACK_IMPORTED_MODULE_6__/* .verifiedParts */ .DR)(object, key)),
        async isAt(path) {
            const there = await streamOf(path);
            return there !== undefined && (await (0,_large_object_js__WEBPACK_IMPORTED_MODULE_6__/* .areThose */ .m$)(there, object));
        },
    };
}
async function writeOnce(dir, steps, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, ...steps);
    const folder = await guard(path, () => makeFolder(dir, steps.slice(0, -1)));
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `.new-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    const made = await guard(path, () => place(temporary, path, content));
    if (made)
        await guard(path, () => sync(folder));
    else
        await compare(path, content);
}
/** Writes beside the place, then links into it, which fails where something is there. False where something is. */
async function place(temporary, path, content) {
    try {
        await writeSynced(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, path);
        return true;
    }
    catch (cause) {
        if (codeOf(cause) === 'EEXIST')
            return false;
        throw cause;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(temporary).catch(() => undefined);
    }
}
async function writeSynced(path, content) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx', 0o644);
    try {
        await content.writeTo(file);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Asked twice for the same bytes, there is nothing to do; for others, evidence would change. */
async function compare(path, content) {
    if (await content.isAt(path))
        return;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC('EVIDENCE_EXISTS', { message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(path)} exists already, with another content` });
}
/** The store's folder, hidden from git when we are the one who makes it, and the steps below it, which must be real folders. */
async function makeFolder(dir, steps) {
    if (await makeStore(dir))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, '.gitignore'), '*\n', { flag: 'wx' });
    let folder = dir;
    for (const step of steps) {
        const parent = folder;
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, step);
        if (await makeOne(folder))
            await sync(parent);
    }
    return folder;
}
/** True where we made it. Node's own recursive `mkdir` never ends below /proc. */
async function makeStore(dir) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(dir).catch(() => undefined))?.isDirectory())
        return false;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(dir);
    if (parent !== dir)
        await makeStore(parent);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(dir);
        return true;
    }
    catch (cause) {
        if (codeOf(cause) === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(dir)).isDirectory())
            return false;
        throw cause;
    }
}
/** False where it is there already. A link in its place could lead anywhere. */
async function makeOne(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder);
        return true;
    }
    catch (cause) {
        const isFolder = codeOf(cause) === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder)).isDirectory();
        if (isFolder)
            return false;
        throw cause;
    }
}
/** Makes the names in a folder last. */
async function sync(folder) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function listBelow(dir, prefix) {
    const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    const keys = [];
    for await (const key of walk(dir, start))
        if (key.startsWith(prefix))
            keys.push(key);
    return keys;
}
/** Names that begin with a dot are ours and no keys. Anything else that is neither file nor folder is not evidence. */
async function* walk(dir, folder) {
    for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, folder))) {
        const key = folder + entry.name;
        if (entry.name.startsWith('.'))
            continue;
        if (entry.isDirectory())
            yield* walk(dir, `${key}/`);
        else if (entry.isFile())
            yield key;
        else
            throw unreadable((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, key), 'is neither a file nor a folder');
    }
}
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
    }
    catch (cause) {
        if (codeOf(cause) === 'ENOENT')
            return [];
        throw unreadable(folder, `cannot be listed (${codeOf(cause)})`, cause);
    }
}
async function readWhole(path) {
    const file = await opened(path);
    try {
        return await file?.readFile();
    }
    catch (cause) {
        throw unreadable(path, `cannot be read (${codeOf(cause)})`, cause);
    }
    finally {
        await file?.close();
    }
}
async function streamOf(path) {
    const file = await opened(path);
    return file && partsOf(file, path);
}
async function* partsOf(file, path) {
    try {
        for await (const part of file.createReadStream({ highWaterMark: 2 ** 20 }))
            yield part;
    }
    catch (cause) {
        throw unreadable(path, `cannot be read (${codeOf(cause)})`, cause);
    }
    finally {
        await file.close();
    }
}
/** A regular file, never behind a link; undefined where nothing is there. */
async function opened(path) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
        if ((await file.stat()).isFile())
            return file;
        throw unreadable(path, 'is not a file');
    }
    catch (cause) {
        await file?.close();
        if (codeOf(cause) === 'ENOENT')
            return undefined;
        throw cause instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC ? cause : unreadable(path, `cannot be read (${codeOf(cause)})`, cause);
    }
}
function unreadable(path, how, cause) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC('EVIDENCE_UNREADABLE', { message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(path)} ${how}`, cause });
}
async function guard(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC)
            throw cause;
        const code = codeOf(cause);
        const fix = code === 'ENOSPC' ? { fix: 'Make room on that disk.' } : {};
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC('EVIDENCE_UNWRITABLE', { message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(path)} cannot be written (${code})`, cause, ...fix });
    }
}
function codeOf(cause) {
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}


/***/ }),

/***/ 7762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);


/** Writes a file whole or not at all: under a temporary name beside it, synced, then renamed into place. */
function writeWhole(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, content);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('FILE_UNWRITABLE', {
            message: `${path} cannot be written (${code})`,
            location: { path },
            ...(code === 'ENOSPC' ? { fix: 'Make room on that disk.' } : {}),
            ...(code === 'ENOENT' ? { fix: 'Make that folder first.', rerun: 'will-not-help' } : {}),
            cause,
        });
    }
}


/***/ }),

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Ge: () => (/* binding */ envelopeOf),
/* harmony export */   _p: () => (/* binding */ runIdFromHeader)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _ports_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7494);


/** What every object of this session carries. */
function envelopeOf({ open, platformRunId, attempt, clock, git, imageDigest }) {
    return {
        phase_id: open.contract.phase,
        platform_run_id: platformRunId,
        attempt,
        written_at_utc: (0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n)(clock.now()),
        git_sha: git?.sha ?? null,
        image_digest: imageDigest,
        contract_sha256: open.sha256,
        contract_guessed: open.guessed,
    };
}
/** A run id for a person's own machine: the time, and eight random hex digits. */
function newRunId(clock) {
    return `platform_${(0,_ports_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n)(clock.now()).replace(/[-:]/g, '')}_${clock.randomHex(4)}`;
}
const header = /^evidence\/runs\/([^/]+)\/run_pin\/run_header\.json$/;
/** The run that a store is about, where exactly one run header says so: what a job that is given no id belongs to. */
async function runIdFromHeader(store) {
    const keys = await store.list('evidence/runs/');
    const ids = keys.flatMap((key) => header.exec(key)?.[1] ?? []);
    if (ids.length > 1)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('USAGE', {
            message: `the evidence folder has ${ids.length} run headers`,
            fix: 'Name the run with platform-run-id.',
        });
    return ids[0];
}


/***/ }),

/***/ 6142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ writeOnce),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   cK: () => (/* binding */ runPrefix),
/* harmony export */   nP: () => (/* binding */ writeEvidence),
/* harmony export */   oH: () => (/* binding */ packPrefix),
/* harmony export */   un: () => (/* binding */ refuseSecrets)
/* harmony export */ });
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2094);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _core_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _domain_scan_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4419);
/* harmony import */ var _domain_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2251);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4089);






/** The folder of this run's pack in the store, with a final slash. */
function packPrefix({ open, platformRunId, packAt }) {
    if (packAt !== undefined)
        return packAt;
    const prefix = (0,_core_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTokens */ .SJ)(open.contract.evidence.prefix, {
        platform_run_id: platformRunId,
        phase_id: open.contract.phase,
    });
    return prefix.endsWith('/') ? prefix : `${prefix}/`;
}
/** The folder of everything that is kept of this run, with a final slash: the part of the prefix up to its id. */
function runPrefix(session) {
    const id = `${session.platformRunId}/`;
    const prefix = packPrefix(session);
    return prefix.slice(0, prefix.indexOf(id) + id.length);
}
function keyOf(session, name) {
    return `${packPrefix(session)}${name}.json`;
}
/** Writes the objects of a gate, each whole or not at all. Returns their keys. */
async function writeEvidence(session, objects) {
    const keys = [];
    for (const object of objects) {
        const key = keyOf(session, object.name);
        const bytes = (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .serialise */ .G)(object, (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .envelopeOf */ .Ge)(session));
        refuseSecrets(session, key, bytes);
        await writeOnce(session.store, key, bytes);
        keys.push(key);
    }
    return keys;
}
/**
 * Writes an object, or finds that it says the same already, at another time: an earlier try left it. Returns what stands
 * there. Throws EVIDENCE_EXISTS where it says something else.
 */
async function writeOnce(store, key, bytes) {
    try {
        await store.write(key, bytes);
        return bytes;
    }
    catch (error) {
        if (!(error instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC) || error.code !== 'EVIDENCE_EXISTS')
            throw error;
        const there = await store.read(key);
        if (there !== undefined && sayTheSame(there, bytes))
            return there;
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_EXISTS', { message: `${key} was written already in this run, with another result` });
    }
}
/** Every object is scanned before it exists anywhere, by the built-in rules and the contract’s own (L9). */
function refuseSecrets({ open }, key, bytes) {
    const [hit] = (0,_domain_scan_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .scanBytes */ .v)(bytes, (0,_domain_scan_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesWith */ .q)(open.contract.secrets['banned-contents']), undefined);
    if (hit)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_HOLDS_SECRET', {
            message: `${key} would hold what the rule ${hit.rule} finds, in its line ${hit.line}`,
        });
}
/** Whether two objects say the same: all fields agree but those that tell when and how long. */
function sayTheSame(a, b) {
    try {
        return timeless(a) === timeless(b);
    }
    catch {
        return false; // what is no JSON is nothing that this run wrote
    }
}
/** How long something took, and what a program said meanwhile: two runs with one result may differ in them. */
const timely = ['duration_ms', 'stdout', 'stderr', 'stderr_summary'];
function timeless(bytes) {
    return JSON.stringify(JSON.parse(Buffer.from(bytes).toString()), (name, value) => timely.includes(name) || name.endsWith('_at_utc') ? undefined : value);
}


/***/ }),

/***/ 7928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ partsDigest),
/* harmony export */   w: () => (/* binding */ takeParts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_local_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2355);
/* harmony import */ var _chain_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6142);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8651);





/** Everything that a folder of evidence holds, by key. */
async function contentOf(store) {
    const content = new Map();
    for (const key of await store.list('')) {
        const bytes = await store.read(key);
        if (bytes)
            content.set(key, bytes);
    }
    return content;
}
function digestOf(content) {
    return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)([...content].map(([key, bytes]) => `${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes)}  ${key}\n`).join(''))}`;
}
/** The digest of what a job leaves to the jobs after it: over the key and the digest of every object in the folder. */
async function partsDigest(folder) {
    return digestOf(await contentOf((0,_adapters_local_store_js__WEBPACK_IMPORTED_MODULE_1__/* .localStore */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder))));
}
/** Takes what earlier jobs left, once its digest is the one that they told. Throws EVIDENCE_ALTERED, EVIDENCE_EXISTS. */
async function takeParts(store, specs) {
    for (const spec of specs) {
        const [, folder = '', told = ''] = /^(.+)=(sha256:[0-9a-f]{64})$/.exec(spec) ?? [];
        if (folder === '')
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC('USAGE', { message: `--parts: found ${JSON.stringify(spec)}; expected FOLDER=sha256:DIGEST` });
        const content = await contentOf((0,_adapters_local_store_js__WEBPACK_IMPORTED_MODULE_1__/* .localStore */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder)));
        const found = digestOf(content);
        if (found !== told)
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .vC('EVIDENCE_ALTERED', {
                message: `${folder} arrived with the digest ${found}, and ${told} was left`,
            });
        for (const [key, bytes] of content)
            await (0,_chain_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOnce */ .Fq)(store, key, bytes);
    }
}


/***/ }),

/***/ 7954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ passingFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Gone with this process at the latest, however it ends: an archive can be large. */
function passingFolder() {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'seaworthy-'));
    process.once('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }));
    return folder;
}


/***/ }),

/***/ 2094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ serialise),
/* harmony export */   K: () => (/* binding */ platformRunId)
/* harmony export */ });
/** The object as it is stored: pretty, with a final newline, keys in the order given. Equal inputs give equal bytes (L8). */
function serialise(object, envelope) {
    const whole = { schema: `seaworthy/${object.name}/v1`, ...envelope, ...object.body };
    return Buffer.from(`${JSON.stringify(whole, null, 2)}\n`);
}
/** `^platform_<time>Z(_<suffix>)?$`, as the programme pins it. */
const platformRunId = /^platform_\d{8}T\d{6}Z(_[A-Za-z0-9][A-Za-z0-9-]{0,63})?$/;


/***/ }),

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/** The value of a JSON text; undefined where it is none. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tokenMatcher),
/* harmony export */   SJ: () => (/* binding */ fillTokens),
/* harmony export */   k8: () => (/* binding */ tokensOf)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

/** Every `{token}` of a pattern. */
function tokensOf(pattern) {
    return [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}
/** The pattern with its tokens replaced. A token without a value is a Fault: a half-filled name would be a wrong one. */
function fillTokens(pattern, values) {
    return pattern.replace(/\{([^{}]*)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('HANDLE_UNKNOWN', { message: `${pattern} needs {${name}}, which has no value here` });
        return value;
    });
}
/** A regular expression for what a pattern can become, each token by its own shape. */
function tokenMatcher(pattern, shapes) {
    const source = pattern.replace(/\{([^{}]*)\}|[\s\S]/g, (part, name) => name === undefined ? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : `(${shapes[name] ?? '.+'})`);
    return new RegExp(`^${source}$`, 'u');
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rulesWith),
/* harmony export */   v: () => (/* binding */ builtInRules)
/* harmony export */ });
const rule = (id, pattern, keywords, example) => ({
    id,
    pattern,
    keywords,
    example: example.join(''),
});
/** The built-in rules, and a contract’s own behind them. */
function rulesWith(own) {
    const added = own.map(({ id, pattern, example }) => ({
        id,
        pattern: new RegExp(pattern, 'u'),
        keywords: [],
        example,
    }));
    return [...builtInRules, ...added];
}
const letters = 'Q7xK2mPz9LwR4tYv8NcB5hJd3FgS6aEu';
/** The built-in content rules. */
const builtInRules = [
    rule('private-key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr])*[A-Za-z0-9+/=\r\n]{16}/, ['PRIVATE KEY'], ['-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIEpAIBAAKCAQEA', letters]),
    rule('aws-access-key-id', /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/, ['AKIA', 'ASIA'], ['AK', 'IAQ7XK2MPZ7LWR4TYV']),
    rule('aws-secret-access-key', /aws_?(?:secret)?_?(?:access)?_?key["'\s:=\\]{1,8}[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/i, ['ey', 'EY', 'Ey', 'eY'], ['aws_secret_access_', 'key = ', 'wJa1rXUt2FEMI3K4MDENG5bPx6RfiCY7zEXq8mPL']),
    rule('github-token', /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{82})(?![A-Za-z0-9_])/, ['gh', 'github_pat_'], ['gh', 'p_', letters, 'abcd']),
    rule('gitlab-token', /(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/, ['glpat-'], ['gl', 'pat-', letters.slice(0, 20)]),
    rule('slack-token', /xox[abprs]-[0-9]{8,}-[A-Za-z0-9-]{16,}/, ['xox'], ['xo', 'xb-123456789012-', letters]),
    rule('stripe-key', /(?<![A-Za-z0-9_])[sr]k_live_[A-Za-z0-9]{24,}/, ['k_live_'], ['sk', '_live_', letters]),
    rule('google-api-key', /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/, ['AIza'], ['AI', 'za', letters, 'abc']),
    rule('npm-token', /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/, ['npm_'], ['np', 'm_', letters, 'abcd']),
    rule('pypi-token', /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}/, ['pypi-AgEI'], ['py', 'pi-AgEIcHlwaS5vcmc', letters, letters]),
    rule('json-web-token', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{12,}\.eyJ[A-Za-z0-9_-]{12,}\.[A-Za-z0-9_-]{20,}/, ['eyJ'], ['ey', 'JhbGciOiJIUzI1NiJ9.ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', letters]),
    rule('url-password', /[a-z][a-z0-9+.-]*:\/\/[^\s:@/"'$<>{}]*:(?!\$|\{|<|\*|password@|pass@|secret@|changeme@)[^\s:@/"'$<>{}]{6,}@[A-Za-z0-9.-]+/, ['://'], ['postgres://app:', letters.slice(0, 12), '@db.internal/app']),
];


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scanBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Every hit of the rules in the bytes, in order of rules, then lines. Bytes are read as latin-1, so that nothing is
 * undecodable; rules with the `u` flag read them as UTF-8. What looks like UTF-16 is read as that too.
 */
function scanBytes(bytes, rules, key) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const wide = readWide(buffer);
    const latin = buffer.toString('latin1');
    const text = rules.some(({ pattern }) => pattern.unicode) ? buffer.toString('utf8') : latin;
    return rules.flatMap((rule) => [
        ...hitsOf(rule.pattern.unicode ? text : latin, rule, key),
        ...(wide === undefined ? [] : hitsOf(wide, rule, key)),
    ]);
}
/** The text of bytes in UTF-16: marked as such, or beginning with two characters of ASCII in its form. */
function readWide(buffer) {
    const [a, b, c, d] = buffer;
    if (a === undefined || b === undefined)
        return undefined;
    const little = (a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0);
    const big = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== undefined && d !== 0);
    if (!little && !big)
        return undefined;
    const even = Buffer.from(buffer.subarray(0, buffer.length & ~1));
    return (big ? even.swap16() : even).toString('utf16le');
}
function hitsOf(text, { id, pattern, keywords }, key) {
    if (keywords.length > 0 && !keywords.some((word) => text.includes(word)))
        return [];
    const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    return [...text.matchAll(global)].map((match) => ({
        rule: id,
        line: lineAt(text, match.index),
        fingerprint: fingerprint(match[0], key),
    }));
}
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** HMAC-SHA256 under the key that the contract names; without a key there is none, since a plain hash can be guessed. */
function fingerprint(value, key) {
    return key === undefined ? null : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(value).digest('hex');
}


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ utc)
/* harmony export */ });
/** `YYYY-MM-DDTHH:MM:SSZ`. */
function utc(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ })

};
