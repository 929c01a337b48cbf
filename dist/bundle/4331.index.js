export const id = 4331;
export const ids = [4331];
export const modules = {

/***/ 6631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ refusedIn),
/* harmony export */   q: () => (/* binding */ statement)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);

/** The statement that is missing, to paste. */
function statement({ action, resource }) {
    return `Add {"Effect": "Allow", "Action": "${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(action)}", "Resource": "${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(resource)}"} to the role’s policy.`;
}
/** S3 quotes the resource, other services do not. */
const refusal = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)(?: on resource: "?(arn:[^\s,;"]+))?/;
/** The action and resource that a refusal of AWS names itself, which knows better than we do; undefined where it names none. */
function refusedIn(message, request) {
    const [, action = request.action, resource = request.resource] = refusal.exec(message) ?? [];
    return action === undefined ? undefined : { action, resource: resource ?? '*' };
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ ecrPlace),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   qM: () => (/* binding */ repositoryArn)
/* harmony export */ });
/** Every partition has domains of its own, and nobody else’s looks like one of them. */
const host = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)\/(.+)$/;
/**
 * What a repository URI says, or the contract for one that does not: undefined where it is no repository of ECR. The public
 * gallery is a registry like any other.
 */
function ecrPlace(repository, stated) {
    const [, registryId, region, name] = host.exec(repository) ?? [];
    if (name !== undefined)
        return { repository, registryId, region, name };
    if (stated === undefined)
        return undefined;
    return { repository, ...stated, name: repository.slice(repository.indexOf('/') + 1) };
}
/** For messages and policies; a part that nobody knows is `*`. */
function repositoryArn({ registryId = '*', region = '*', name }) {
    return `arn:${partitionOf(region)}:ecr:${region}:${registryId}:repository/${name}`;
}
/** The part of AWS that a region belongs to, as ARNs name it. */
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    if (region.startsWith('eusc-'))
        return 'aws-eusc';
    const [, isolated] = /^[a-z]{2}-iso([a-z]?)-/.exec(region) ?? [];
    if (isolated === undefined)
        return 'aws';
    return isolated === '' ? 'aws-iso' : `aws-iso-${isolated}`;
}


/***/ }),

/***/ 6694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ codeIn)
/* harmony export */ });
/** The innermost error code: `fetch` wraps what really happened. */
function codeIn(cause) {
    const inner = cause instanceof Error && cause.cause !== undefined ? codeIn(cause.cause) : '';
    if (inner !== '' && inner !== 'no answer')
        return inner;
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'no answer';
}


/***/ }),

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ gitCli)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/adapters/process.js
var adapters_process = __webpack_require__(8489);
;// CONCATENATED MODULE: ./lib/adapters/git-cli/shield.js





/**
 * What a repository's own configuration can make git start, or make it overlook, switched off on the command line, which
 * outweighs every file. The drivers of filters have names and are switched off one by one (`withoutFilters`).
 */
const settings = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.untrackedCache': 'false',
    'core.excludesFile': '/dev/null',
    'core.attributesFile': '/dev/null',
    'core.ignoreStat': 'false',
    'core.trustctime': 'true',
    'core.checkStat': 'default',
    'core.fileMode': 'true',
    'core.preloadIndex': 'true',
    'core.pager': 'cat',
    'protocol.allow': 'never',
};
/** The environment of every git: nothing of ours but PATH, no prompt, no lock, no network, no replaced objects. */
function environmentOf(home) {
    return {
        PATH: process.env.PATH,
        HOME: home,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(home, '.gitconfig'),
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
    };
}
/**
 * Does some work with a git that starts no program for the repository and leaves the repository as it is. A clone of another
 * owner, as containers of a pipeline have it, is allowed: git believes that only from a configuration file of the user,
 * so there is one, in a home of its own. What the refusal protects from, the owner's programs, is switched off here.
 */
async function shielded(program, work) {
    const home = makeHome();
    const env = environmentOf(home);
    try {
        return await work((folder, args, more) => run({ command: program, cwd: folder, env }, args, more));
    }
    finally {
        (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    }
}
function makeHome() {
    try {
        const home = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'seaworthy-git-'));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, '.gitconfig'), '[safe]\n\tdirectory = *\n');
        return home;
    }
    catch (cause) {
        throw new fault/* Fault */.vC('GIT_FAILED', { message: `git needs a folder below ${(0,external_node_os_.tmpdir)()}, which cannot be made`, cause });
    }
}
const limits = { timeoutSeconds: 300, outputLimit: 2 ** 28 };
async function run(place, args, more = {}) {
    const label = `git ${args[0]}`;
    const overrides = Object.entries({ ...settings, ...more }).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const result = await (0,adapters_process/* runProcess */.R3)({ ...place, ...limits, label, args: [...overrides, ...args] });
    if (result.exitCode === null || result.timedOut)
        throw failed(label, result);
    if (!result.stdout.truncated)
        return result;
    throw new fault/* Fault */.vC('GIT_FAILED', { message: `${label} said more than ${limits.outputLimit} bytes` });
}
function failed(label, result) {
    const how = result.timedOut ? 'did not end in time' : (0,adapters_process/* failureOf */.g5)(result);
    return new fault/* Fault */.vC('GIT_FAILED', { message: `${label} ${how}` });
}

;// CONCATENATED MODULE: ./lib/adapters/git-cli/worktree.js





/**
 * Every path of the index, and every path of the working tree, submodules included, that differs from the commit or that git was told not to look at.
 * Where a file passes a filter, its raw bytes are compared, since the filter is not run: dirty at worst, never clean by mistake.
 */
async function worktreeOf(ask, topLevel, depth = 0) {
    const [status, listed] = await Promise.all([
        statusOf(ask, topLevel),
        answer(ask, topLevel, ['ls-files', '-v', '-s', '-z']),
    ]);
    const index = parseIndex(listed);
    const modules = [];
    for (const path of index.submodules)
        modules.push(await submodule(ask, topLevel, path, depth));
    const dirty = [...parseStatus(status), ...index.unseen, ...modules.flatMap((module) => module.dirty)];
    const tracked = [...index.tracked, ...modules.flatMap((module) => module.tracked)];
    return { dirty: [...new Set(dirty)].sort(), tracked };
}
async function statusOf(ask, topLevel) {
    const keys = await answer(ask, topLevel, ['config', '--list', '--name-only', '-z']);
    return answer(ask, topLevel, ['status', ...statusFlags], withoutFilters(keys.split('\0')));
}
/** Submodules are asked one by one: git itself would run each with a configuration that nobody looked at. */
const statusFlags = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];
async function answer(ask, folder, args, more) {
    const result = await ask(folder, args, more);
    if (result.exitCode !== 0)
        throw failed(`git ${args[0]}`, result);
    return result.stdout.text;
}
/** Settings that switch off every filter driver that the configuration names. */
function withoutFilters(keys) {
    const drivers = new Set();
    for (const key of keys) {
        const driver = /^filter\.(.*)\.[^.]+$/s.exec(key)?.[1];
        if (driver !== undefined)
            drivers.add(driver);
    }
    return Object.fromEntries([...drivers].flatMap(switchedOff));
}
function switchedOff(driver) {
    if (driver.includes('=')) {
        throw new fault/* Fault */.vC('GIT_FAILED', { message: `git’s filter ${(0,core_escape/* plain */.pj)(driver)} has a name that cannot be switched off` });
    }
    const off = ['clean', 'smudge', 'process'].map((word) => [`filter.${driver}.${word}`, '']);
    return [...off, [`filter.${driver}.required`, 'false']];
}
/** The paths of `git status --porcelain=v1 -z --no-renames`: two letters, a space, the path. */
function parseStatus(text) {
    return records(text).map((record) => {
        if (record[2] !== ' ')
            throw new fault/* Fault */.vC('GIT_FAILED', { message: 'git status answered in an unknown form' });
        return record.slice(3);
    });
}
/**
 * From `git ls-files -v -s -z`: submodules, and the paths that git does not compare because somebody marked them so
 * (`--assume-unchanged`, a lower-case letter) or left them out of the working tree (`--skip-worktree`, an S).
 */
function parseIndex(text) {
    const entries = records(text).map((record) => {
        const [, tag = '', mode, path = ''] = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? [];
        if (mode === undefined)
            throw new fault/* Fault */.vC('GIT_FAILED', { message: 'git ls-files answered in an unknown form' });
        return { tag, mode, path };
    });
    const unseen = entries.filter(({ tag }) => /[a-zS]/.test(tag)).map(({ path }) => path);
    const submodules = entries.filter(({ mode }) => mode === '160000').map(({ path }) => path);
    return { unseen, submodules, tracked: entries.map(({ path }) => path) };
}
function records(text) {
    return text.split('\0').filter((record) => record !== '');
}
/** Deeper than any real nesting. */
const deepest = 16;
/** A submodule; nothing where it is not checked out, itself dirty where it cannot be asked. */
async function submodule(ask, topLevel, path, depth) {
    const folder = (0,external_node_path_.join)(topLevel, path);
    if (!isCheckedOut(folder))
        return { dirty: [], tracked: [] };
    const own = await ask(folder, ['rev-parse', '--show-toplevel']);
    const isItself = own.exitCode === 0 && own.stdout.text === `${folder}\n` && (0,external_node_fs_.realpathSync)(folder) === folder;
    if (!isItself || depth >= deepest)
        return { dirty: [path], tracked: [] };
    const inner = await worktreeOf(ask, folder, depth + 1);
    const within = (names) => names.map((name) => `${path}/${name}`);
    return { dirty: within(inner.dirty), tracked: within(inner.tracked) };
}
/** Where something else stands in its place, `git status` says so; what cannot be seen counts as there. */
function isCheckedOut(folder) {
    try {
        return (0,external_node_fs_.lstatSync)(folder).isDirectory() && (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, '.git')) !== undefined;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        return code !== 'ENOENT' && code !== 'ENOTDIR';
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git-cli.js






/**
 * The repository around a folder, as the installed git sees it. No hook, monitor, filter, helper or transport that the
 * repository's configuration names is run, nothing is written, and no variable of ours but PATH reaches git.
 */
function gitCli(dir, program = 'git') {
    return {
        async state() {
            try {
                return await shielded(program, (ask) => stateOf(ask, dir));
            }
            catch (cause) {
                if (cause instanceof fault/* Fault */.vC && cause.code === 'PROCESS_NOT_FOUND')
                    return undefined;
                throw asGitFault(cause);
            }
        },
    };
}
function asGitFault(cause) {
    if (!(cause instanceof fault/* Fault */.vC) || cause.code !== 'PROCESS_FAILED')
        return cause;
    return new fault/* Fault */.vC('GIT_FAILED', { message: cause.message, cause });
}
async function stateOf(ask, dir) {
    const place = await placeOf(ask, dir);
    if (place === undefined)
        return undefined;
    const { topLevel } = place;
    const [sha, ref, { dirty, tracked }] = await Promise.all([
        shaOf(ask, dir),
        refOf(ask, dir),
        worktreeOf(ask, topLevel),
    ]);
    if (sha === undefined)
        return undefined;
    const inside = (0,external_node_path_.relative)(topLevel, (0,external_node_fs_.realpathSync)(dir));
    const changed = dirty.filter((path) => !isEvidence(path, inside));
    return { ...place, sha, ref, dirty: changed, tracked: new Set(tracked) };
}
/** undefined outside of every repository. A repository that is there and broken is a fault. */
async function placeOf(ask, dir) {
    const result = await ask(dir, ['rev-parse', '--is-shallow-repository', '--show-toplevel']);
    if (/not a git repository \(or any /.test(result.stderr.text))
        return undefined;
    const [, shallow, topLevel] = /^(true|false)\n(.+)\n$/s.exec(result.stdout.text) ?? [];
    if (result.exitCode !== 0 || topLevel === undefined)
        throw failed('git rev-parse', result);
    if (!isInside((0,external_node_fs_.realpathSync)(dir), topLevel)) {
        throw new fault/* Fault */.vC('GIT_FAILED', {
            message: `git’s working tree is ${(0,core_escape/* plain */.pj)(topLevel)}, and ${(0,core_escape/* plain */.pj)(dir)} is outside`,
        });
    }
    return { topLevel, shallow: shallow === 'true' };
}
function isInside(folder, topLevel) {
    return folder === topLevel || folder.startsWith(topLevel.endsWith(external_node_path_.sep) ? topLevel : topLevel + external_node_path_.sep);
}
/** undefined before the first commit. */
async function shaOf(ask, dir) {
    const result = await ask(dir, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const text = result.stdout.text.trim();
    if (result.exitCode === 1 && text === '')
        return undefined;
    if (result.exitCode !== 0 || !/^[0-9a-f]{40}$/.test(text))
        throw failed('git rev-parse HEAD', result);
    return text;
}
async function refOf(ask, dir) {
    const result = await ask(dir, ['symbolic-ref', '--quiet', 'HEAD']);
    if (result.exitCode === 1)
        return null;
    if (result.exitCode !== 0)
        throw failed('git symbolic-ref', result);
    return result.stdout.text.trim();
}
/** What we write ourselves, at the top of the repository or of the folder in question, says nothing about the commit. */
function isEvidence(path, inside) {
    const prefix = inside === '' ? '' : `${inside}/`;
    return path.startsWith('.seaworthy/evidence/') || path.startsWith(`${prefix}.seaworthy/evidence/`);
}


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);



/** The files below a folder of this machine. Synchronous below the surface: many small files are read faster so. */
function nodeFiles(root) {
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    return {
        list: async (folder) => guard(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(at(folder), { withFileTypes: true }).map(entryOf).sort(byName)),
        read: async (path) => guard(path, () => readPlain(at(path))),
        head: async (path, length) => guard(path, () => readHead(at(path), length)),
        stat: async (path) => guard(path, () => statOf(at(path))),
        readLink: async (path) => guard(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(at(path))),
    };
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
function entryOf(entry) {
    return { name: entry.name, type: typeOf(entry) };
}
function typeOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function statOf(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    return stat && { type: typeOf(stat), size: stat.size, mode: stat.mode & 0o7777 };
}
function readHead(path, length) {
    const file = openPlain(path);
    try {
        const buffer = Buffer.alloc(Math.min(length, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size));
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Opens a plain file and nothing else: a pipe that nobody writes to would keep us waiting for ever. */
function openPlain(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (stat.isFile() || stat.isDirectory())
        return file;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_NOT_A_FILE', { message: `${path} is a pipe, socket or device`, location: { path } });
}
function readPlain(path) {
    const file = openPlain(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Turns what the file system throws into a Fault that names the path. */
function guard(path, work) {
    try {
        return work();
    }
    catch (cause) {
        throw faultOf(path, cause);
    }
}
function faultOf(path, cause) {
    if (cause instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC)
        return cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const location = { path };
    if (code === 'ENOENT')
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_MISSING', { message: `${path} does not exist`, location, cause });
    if (code === 'EISDIR' || code === 'ENOTDIR')
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_NOT_A_FILE', {
            message: `${path} is ${code === 'EISDIR' ? 'a folder' : 'no folder'}`,
            location,
            cause,
        });
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_UNREADABLE', { message: `${path} cannot be read (${code})`, location, cause });
}


/***/ }),

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ociArchive)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96);
/* harmony import */ var _domain_image_decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8419);
/* harmony import */ var _domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1859);
/* harmony import */ var _domain_image_tar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5575);
/* harmony import */ var _oci_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5814);
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9298);






/**
 * The images in an OCI archive: a layout in one tar. It is indexed once, by its headers alone, and read in place; nothing
 * is unpacked, and nothing stays open between two reads. An archive that changes meanwhile is found out by its digests.
 * Faults besides those of the port: FILE_MISSING, FILE_UNREADABLE, FILE_NOT_A_FILE.
 */
function ociArchive(path) {
    let index;
    return (0,_oci_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutSource */ .y)({
        kind: 'oci-archive',
        name: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path),
        async open(name) {
            index ??= placesIn(path);
            const place = (await index).get(name);
            return place && contentAt(path, place);
        },
        close: async () => undefined,
    });
}
async function* contentAt(path, { offset, size }) {
    const file = await (0,_oci_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .T)(path);
    try {
        yield* file.stream(offset, size);
    }
    finally {
        await file.close();
    }
}
async function placesIn(path) {
    const file = await (0,_oci_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .T)(path);
    try {
        return await indexOf(file, (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path));
    }
    finally {
        await file.close();
    }
}
/** Where each file stands. A name that comes twice would mean different images to different readers. */
async function indexOf(file, name) {
    const compression = (0,_domain_image_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .compressionOf */ .M)(await file.read(0, 4));
    if (compression !== 'none')
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${name} is compressed with ${compression}: an OCI archive is a plain tar`);
    const places = new Map();
    const others = new Set();
    for await (const { path, type, offset, size } of (0,_domain_image_tar_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesAt */ .w)(fileCursor(file))) {
        if (places.has(path) || (type === 'file' && others.has(path)))
            throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${name} holds ${path} twice`);
        if (type === 'file')
            places.set(path, { offset, size });
        else
            others.add(path);
    }
    return places;
}
/** A cursor that seeks: what is skipped is not read. */
function fileCursor(file) {
    let position = 0;
    return {
        get position() {
            return position;
        },
        async read(length) {
            const bytes = await file.read(position, length);
            position += bytes.length;
            return bytes;
        },
        async skip(length) {
            position += length;
            return position <= file.size;
        },
        async *chunks(length) {
            for await (const chunk of file.stream(position, length)) {
                position += chunk.length;
                yield chunk;
            }
        },
        close: async () => undefined,
    };
}


/***/ }),

/***/ 672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ ociRegistry)
});

// EXTERNAL MODULE: ./lib/domain/image/verify.js
var verify = __webpack_require__(5881);
// EXTERNAL MODULE: ./lib/core/fault.js
var core_fault = __webpack_require__(8651);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/adapters/aws/request.js
var request = __webpack_require__(6631);
// EXTERNAL MODULE: ./lib/adapters/failure-code.js
var failure_code = __webpack_require__(6694);
;// CONCATENATED MODULE: ./lib/adapters/oci-registry/retry.js

function patience(seconds, firstPauseMs, stallSeconds) {
    const end = performance.now() + seconds * 1000;
    const left = () => Math.max(0, end - performance.now());
    return { signal: AbortSignal.timeout(seconds * 1000), left, firstPauseMs, stallMs: stallSeconds * 1000 };
}
/** A failure that may pass: worth another try, and a fault once there is none left. */
class Passing extends Error {
    fault;
    /** What the registry asked for. */
    pauseMs;
    constructor(fault, pauseMs = 0) {
        super(fault.message, { cause: fault });
        this.fault = fault;
        this.pauseMs = pauseMs;
    }
}
const attempts = 6;
const longestPauseMs = 20_000;
/** Does the work until it succeeds, fails for good, or patience ends. A pause that the registry asks for is kept in full. */
async function retrying(patience, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (cause) {
            if (!(cause instanceof Passing))
                throw cause;
            const usual = Math.min(longestPauseMs, patience.firstPauseMs * 2 ** (attempt - 1));
            const pause = Math.max(usual, cause.pauseMs);
            if (attempt === attempts || pause >= patience.left())
                throw cause.fault;
            await (0,promises_.setTimeout)(pause);
        }
    }
}
/** Milliseconds that `Retry-After` asks for: seconds or a date. 0 where it says nothing that is understood. */
function retryAfter(value, now = Date.now()) {
    if (value === null)
        return 0;
    if (/^\d{1,6}$/.test(value.trim()))
        return Number(value.trim()) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/answer.js







/** The body as it comes. A connection that breaks off or falls silent is a failure that may pass. */
async function* bodyOf(response, patience, what) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return;
    try {
        for (;;) {
            const next = await nextChunk(reader, patience, what);
            if (next.done)
                return;
            yield next.value;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
async function nextChunk(reader, patience, what) {
    const stop = new AbortController();
    const silence = (0,promises_.setTimeout)(patience.stallMs, 'silence', { signal: stop.signal, ref: false });
    silence.catch(() => undefined);
    try {
        const next = await Promise.race([reader.read(), silence]);
        if (next !== 'silence')
            return next;
    }
    catch (cause) {
        throw brokenOff(what, cause, patience);
    }
    finally {
        stop.abort();
    }
    throw new Passing(unreachable(`${what}: the registry fell silent`));
}
/** What a request or body that did not come to its end means. A fault of our own body comes through. */
function brokenOff(what, cause, patience) {
    const own = faultIn(cause);
    if (own !== undefined)
        return own;
    if (patience.signal.aborted)
        return unreachable(`${what}: the time for it is over`, cause);
    const fault = unreachable(`${what}: ${(0,failure_code/* codeIn */.r)(cause)}`, cause);
    return isFinal((0,failure_code/* codeIn */.r)(cause)) ? fault : new Passing(fault);
}
/** A host that does not exist, or whose certificate does not hold, will be no other in a second. */
function isFinal(code) {
    return /^(ENOTFOUND|ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/.test(code);
}
function faultIn(cause) {
    if (cause instanceof core_fault/* Fault */.vC)
        return cause;
    return cause instanceof Error ? faultIn(cause.cause) : undefined;
}
function unreachable(message, cause) {
    return new core_fault/* Fault */.vC('REGISTRY_UNREACHABLE', { message, cause });
}
/** What an answer means that nobody asked for. A refusal says which right is missing, where that is known (R11). */
async function refusal(response, what, { patience, hide, right }) {
    const { status, headers } = response;
    const words = hide(await wordsOf(response, patience));
    const missing = status === 401 || status === 403 ? (0,request/* refusedIn */.k)(words, right ?? {}) : undefined;
    const fault = new core_fault/* Fault */.vC(codeOf(status), {
        message: `${what}: ${status}${words === '' ? '' : ` ${words}`}${missing ? ` (${missing.action})` : ''}`,
        ...(missing ? { fix: (0,request/* statement */.q)(missing) } : {}),
    });
    const mayPass = status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 505);
    return mayPass ? new Passing(fault, retryAfter(headers.get('retry-after'))) : fault;
}
function codeOf(status) {
    if (status === 401 || status === 403)
        return 'REGISTRY_DENIED';
    if (status === 404)
        return 'REGISTRY_NOT_FOUND';
    return status === 429 || status === 408 || status >= 500 ? 'REGISTRY_UNREACHABLE' : 'REGISTRY_PROTOCOL';
}
/** What the registry says about it. https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
async function wordsOf(response, patience) {
    try {
        const text = Buffer.from(await (0,verify/* gather */.kg)(bodyOf(response, patience, ''), 2 ** 16, '')).toString();
        const { errors } = JSON.parse(text);
        const [first] = errors ?? [];
        return (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)([first?.code, first?.message].filter((word) => typeof word === 'string').join(': ')), 300);
    }
    catch {
        return '';
    }
}
function protocol(message) {
    return new core_fault/* Fault */.vC('REGISTRY_PROTOCOL', { message: (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(message), 400) });
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/challenge.js
const parameter = /[\s,]*([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
const schemeName = /[\s,]*([A-Za-z][\w-]*)(?=[\s,]|$)/y;
/** Reads `WWW-Authenticate`, which can hold several. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 */
function parseChallenges(header) {
    const challenges = [];
    for (let at = 0; at < header.length;) {
        const current = challenges.at(-1);
        const pair = current && match(parameter, header, at);
        const name = pair ? null : match(schemeName, header, at);
        if (current && pair)
            current.parameters[(pair[1] ?? '').toLowerCase()] = textOf(pair);
        else if (name)
            challenges.push({ scheme: (name[1] ?? '').toLowerCase(), parameters: {} });
        else
            return challenges;
        at += (pair ?? name)?.[0].length ?? header.length;
    }
    return challenges;
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function textOf([, , quoted, bare]) {
    return quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
}

// EXTERNAL MODULE: ./lib/domain/image/reference.js
var image_reference = __webpack_require__(1927);
;// CONCATENATED MODULE: ./lib/adapters/oci-registry/place.js



/** Machines that a request cannot leave. */
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
/** Without TLS only this machine is asked, unless the caller says that it knows what it does. */
function placeOf(text, insecure) {
    const reference = (0,image_reference/* parseReference */.F2)(text);
    if (reference === undefined || reference.tag !== null || reference.digest !== null) {
        throw new core_fault/* Fault */.vC('USAGE', { message: `${(0,core_escape/* plain */.pj)(text)} is no repository`, fix: 'Write `registry.example/team/app`.' });
    }
    const { registry, repository } = reference;
    const isPlain = insecure || loopback.test(registry);
    const origin = new URL(`${isPlain ? 'http' : 'https'}://${apiHost(registry)}`).origin;
    return { name: `${registry}/${repository}`, repository, origin, isPlain };
}
/** The one registry whose interface has another host than its name says. */
function apiHost(registry) {
    return registry === 'docker.io' ? `registry-1.${registry}` : registry;
}
/** Of repositories, the others of this very registry: what a blob can be mounted from. */
function mountsIn({ name, repository }, repositories) {
    const registry = name.slice(0, -repository.length);
    const others = repositories.flatMap((text) => {
        const found = (0,image_reference/* parseReference */.F2)(text);
        return found && `${found.registry}/` === registry ? [found.repository] : [];
    });
    return [...new Set(others)].filter((other) => other !== repository);
}
/** `repository` is safe in a path by its form, and so are digests and tags. */
function apiUrl({ origin, repository }, rest) {
    return new URL(`/v2/${repository}/${rest}`, origin);
}
function blobUrl(place, digest) {
    return apiUrl(place, `blobs/${digest}`);
}
/** undefined where the text is no address. */
function urlIn(text, base) {
    return text !== null && URL.canParse(text, base) ? new URL(text, base) : undefined;
}
/** Whether a registry may send us there: never from TLS to none. */
function mayGo({ isPlain }, url) {
    return url.protocol === 'https:' || (isPlain && url.protocol === 'http:');
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/authorization.js





/**
 * Basic and token authentication. Credentials go to the registry and to the token service that it names, never over a
 * connection that is less safe than the registry's own, never along a redirect, and into no message.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
function authorization(place, credentials, fetcher) {
    const headers = new Map();
    /** Requests that are refused side by side ask once. */
    const pending = new Map();
    /** Asked for when a registry first wants them. */
    let known;
    const secrets = [];
    const hide = (text) => authorization_hidden(text, [...secrets, ...headers.values()]);
    return {
        known: (action) => headers.get(action),
        hide,
        obtain(action, header, patience) {
            const asking = pending.get(action) ?? obtain(action, header, patience).finally(() => pending.delete(action));
            pending.set(action, asking);
            return asking;
        },
    };
    async function obtain(action, header, patience) {
        const challenges = parseChallenges(header ?? '');
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        const isAsked = bearer !== undefined || challenges.some(({ scheme }) => scheme === 'basic');
        if (!isAsked)
            throw denied(place, 'refuses us without saying what it wants');
        known ??= credentials();
        const own = await known;
        const basic = own && basicHeader(own);
        secrets.push(...(own && basic ? [own.password, basic] : []));
        const service = { place, fetcher, own, patience, hide };
        const found = bearer ? await token(service, tokenUrl(place, bearer, action)) : basic;
        if (found === undefined)
            throw denied(place, 'wants credentials', logIn);
        headers.set(action, found);
        return found;
    }
}
const logIn = 'Log in before this step, as with `docker login`: its credentials are read.';
function basicHeader({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function authorization_hidden(text, secrets) {
    const words = secrets.flatMap((secret) => (secret ? [secret, secret.replace(/^(?:Basic|Bearer) /, '')] : []));
    return words.reduce((rest, word) => rest.replaceAll(word, '***'), text);
}
function denied({ name }, how, fix) {
    return new core_fault/* Fault */.vC('REGISTRY_DENIED', {
        message: `${name}: the registry ${how}`,
        ...(fix === undefined ? {} : { fix }),
    });
}
function tokenUrl(place, { parameters }, action) {
    const { realm = '', service, scope } = parameters;
    const url = urlIn(realm);
    if (url === undefined || !mayGo(place, url))
        throw protocol(`${place.name}: the registry names no safe token service`);
    if (service !== undefined)
        url.searchParams.set('service', service);
    const own = `repository:${place.repository}:${action === 'push' ? 'pull,push' : 'pull'}`;
    url.searchParams.set('scope', scope ?? own);
    return url;
}
async function token({ place, fetcher, own, patience, hide }, url) {
    const what = `${place.name}: the token service`;
    const signal = AbortSignal.any([patience.signal, AbortSignal.timeout(patience.stallMs)]);
    const asked = own?.isIdentityToken
        ? refreshed(url, own)
        : { url, headers: own ? { authorization: basicHeader(own) } : {} };
    const { url: target, ...request } = asked;
    const response = await fetcher(target, { ...request, redirect: 'manual', signal }).catch((cause) => {
        throw brokenOff(what, cause, patience);
    });
    if (response.status !== 200)
        throw await refusal(response, what, { patience, hide });
    return `Bearer ${tokenIn(await (0,verify/* gather */.kg)(bodyOf(response, patience, what), 2 ** 20, what), what)}`;
}
/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function refreshed(url, { password }) {
    const { service, scope } = Object.fromEntries(url.searchParams);
    const form = { grant_type: 'refresh_token', client_id: 'seaworthy', refresh_token: password };
    const body = new URLSearchParams({ ...form, ...(service ? { service } : {}), ...(scope ? { scope } : {}) });
    return { url: new URL(url.pathname, url.origin), method: 'POST', body };
}
function tokenIn(bytes, what) {
    try {
        const answer = JSON.parse(Buffer.from(bytes).toString());
        const found = answer?.token ?? answer?.access_token;
        if (typeof found === 'string' && /^[\x21-\x7e]+$/.test(found))
            return found;
    }
    catch {
        // Said below.
    }
    throw protocol(`${what} answered no token`);
}

// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/domain/image/malformed.js
var malformed = __webpack_require__(1859);
// EXTERNAL MODULE: ./lib/domain/image/media-types.js
var media_types = __webpack_require__(6322);
;// CONCATENATED MODULE: ./lib/adapters/oci-registry/transport.js



function transport(line) {
    const { place, authorization, permission } = line;
    const once = async (call, patience) => {
        const named = { ...call, what: `${place.name}: ${call.what}` };
        const response = await authorized(line, named, patience);
        if (call.expect.includes(response.status))
            return response;
        const { hide } = authorization;
        throw await refusal(response, named.what, { patience, hide, right: permission(call) });
    };
    return { place, once, send: (call, patience) => retrying(patience, () => once(call, patience)) };
}
/** Says who we are once the registry itself asks, and once more where what we knew has expired. */
async function authorized(line, call, patience) {
    const { known, obtain } = line.authorization;
    const { response, isHome } = await followed(line, call, known(call.action), patience);
    if (response.status !== 401 || !isHome)
        return response;
    await drop(response);
    const header = await obtain(call.action, response.headers.get('www-authenticate'), patience);
    return (await followed(line, call, header, patience)).response;
}
const redirects = [301, 302, 303, 307, 308];
const mostRedirects = 5;
/** Follows the redirects of what is fetched. To another origin than the registry's we never say who we are. */
async function followed(line, call, authorization, patience) {
    let { url } = call;
    for (let count = 0;; count++) {
        const isHome = url.origin === line.place.origin;
        const said = isHome && authorization !== undefined ? { authorization } : {};
        const response = await fetchHeaders(line, { ...call, url, headers: { ...call.headers, ...said } }, patience);
        if (!redirects.includes(response.status))
            return { response, isHome };
        await drop(response);
        const isFetched = call.method === 'GET' || call.method === 'HEAD';
        const next = urlIn(response.headers.get('location'), url.href);
        if (!isFetched || count === mostRedirects || next === undefined || !mayGo(line.place, next)) {
            throw protocol(`${call.what}: a redirect that must not be followed`);
        }
        url = next;
    }
}
/** Waits for the headers of the answer. The time for them begins anew with each part of a body that the registry takes. */
async function fetchHeaders({ fetcher }, call, patience) {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), patience.stallMs);
    const signal = AbortSignal.any([patience.signal, silence.signal]);
    try {
        return await fetcher(call.url, { ...requestOf(call, () => timer.refresh()), redirect: 'manual', signal });
    }
    catch (cause) {
        throw brokenOff(call.what, cause, patience);
    }
    finally {
        clearTimeout(timer);
    }
}
function requestOf({ method, headers = {}, body, stream }, onPart) {
    if (stream !== undefined)
        return { method, headers, body: ReadableStream.from(told(stream(), onPart)), duplex: 'half' };
    return body === undefined ? { method, headers } : { method, headers, body };
}
async function* told(parts, onPart) {
    for await (const part of parts) {
        onPart();
        yield part;
    }
}
/** Frees the connection of an answer that nobody reads. */
async function drop(response) {
    await response.body?.cancel().catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/pull.js












/** The manifest behind a tag or digest: its digest is that of its bytes, whatever the registry says. */
async function pullManifest(transport, reference, patience) {
    const found = await findManifest(transport, reference, patience);
    if (found !== undefined)
        return found;
    throw new core_fault/* Fault */.vC('REGISTRY_NOT_FOUND', { message: `${transport.place.name} has no ${(0,core_escape/* plain */.pj)(reference)}` });
}
/** The same; undefined where the registry has no such tag or digest. */
async function findManifest(transport, reference, patience) {
    if (!(0,image_reference/* isTag */.dz)(reference) && !(0,core_digest/* isDigest */.Bc)(reference))
        return undefined;
    const call = {
        method: 'GET',
        url: apiUrl(transport.place, `manifests/${reference}`),
        what: `the manifest ${reference}`,
        action: 'pull',
        headers: { accept: media_types/* acceptedManifests */.My.join(', ') },
        expect: [200, 404],
    };
    return retrying(patience, async () => {
        const response = await transport.once(call, patience);
        if (response.status === 200)
            return manifestIn(response, reference, patience);
        await drop(response);
        return undefined;
    });
}
async function manifestIn(response, reference, patience) {
    const what = `the manifest ${reference}`;
    const bytes = await (0,verify/* gather */.kg)(bodyOf(response, patience, what), verify/* manifestLimit */.t7, what);
    const digest = (0,core_digest/* digestOf */.ol)(bytes);
    const said = response.headers.get('docker-content-digest');
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if ((0,core_digest/* isDigest */.Bc)(reference) && digest !== reference)
        throw (0,malformed/* malformed */.Q)(`what is called ${reference} has the digest ${digest}`);
    if (said !== null && said !== digest)
        throw protocol(`${what} has the digest ${digest}, and the registry says ${said}`);
    if (!media_types/* acceptedManifests */.My.includes(mediaType))
        throw protocol(`${what} came as ${mediaType || 'nothing'}`);
    return { mediaType, digest, bytes };
}
/** A blob, verified. Where the connection breaks off, it goes on from there. */
function pullBlob(transport, digest, patience) {
    return (0,verify/* verified */.zr)(resumed(transport, digest, patience), digest);
}
async function* resumed(transport, digest, patience) {
    let done = 0;
    for (let fruitless = 0;;) {
        const before = done;
        try {
            for await (const chunk of from(transport, digest, done, patience)) {
                done += chunk.length;
                yield chunk;
            }
            return;
        }
        catch (cause) {
            if (!(cause instanceof Passing))
                throw cause;
            fruitless = done > before ? 0 : fruitless + 1;
            if (fruitless > 2 || patience.left() <= patience.firstPauseMs)
                throw cause.fault;
            await (0,promises_.setTimeout)(patience.firstPauseMs);
        }
    }
}
/** The blob from a byte on. A registry that sends all of it is let do so, and what is known is dropped. */
async function* from(transport, digest, start, patience) {
    const what = `the blob ${digest}`;
    const headers = start === 0 ? {} : { range: `bytes=${start}-` };
    const url = blobUrl(transport.place, digest);
    const response = await transport.send({ method: 'GET', url, what, action: 'pull', headers, expect: [200, 206] }, patience);
    let skip = response.status === 206 ? 0 : start;
    for await (const chunk of bodyOf(response, patience, `${transport.place.name}: ${what}`)) {
        const rest = chunk.subarray(skip);
        skip -= chunk.length - rest.length;
        if (rest.length > 0)
            yield rest;
    }
}

// EXTERNAL MODULE: ./lib/domain/image/manifest.js
var image_manifest = __webpack_require__(9169);
;// CONCATENATED MODULE: ./lib/adapters/oci-registry/upload.js





/**
 * Makes the registry hold a blob: it has it, or takes it from another of its repositories, or gets it from us. Where the
 * connection breaks off, the upload goes on from the byte that the registry has.
 */
async function pushBlob(upload) {
    if (await isThere(upload))
        return;
    let session;
    let tries = 0;
    await retrying(upload.patience, async () => {
        if (tries++ > 0 && (await isThere(upload)))
            return;
        session = (session && session !== 'mounted' && (await upload_resumed(upload, session))) || (await begun(upload));
        if (session === 'mounted')
            return;
        const { size } = upload.blob;
        const whole = session.offset === size ? session : await sentRest(upload, session);
        await finished(upload, whole);
    });
}
async function isThere({ transport, blob, patience }) {
    const url = blobUrl(transport.place, blob.digest);
    const answer = await transport.send({ method: 'HEAD', url, what: `the blob ${blob.digest}`, action: 'push', expect: [200, 404] }, patience);
    return answer.status === 200;
}
/** A registry that cannot mount opens an upload instead. */
async function begun(upload) {
    for (const from of upload.mountFrom) {
        const answer = await begin(upload, { mount: upload.blob.digest, from });
        if (answer === 'mounted' || from === upload.mountFrom.at(-1))
            return answer;
    }
    return begin(upload, {});
}
async function begin(upload, query) {
    const url = apiUrl(upload.transport.place, 'blobs/uploads/');
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    const answer = await once(upload, { method: 'POST', url, expect: [201, 202] });
    return answer.status === 201 ? 'mounted' : sessionIn(upload, answer, 0);
}
/** What the registry has of an upload that broke off; undefined where it has nothing, which it tells as one byte is told. */
async function upload_resumed(upload, { url }) {
    const answer = await once(upload, { method: 'GET', url, expect: [204, 404, 405] });
    if (answer.status !== 204)
        return undefined;
    const [, last] = /^(?:bytes=)?0-(\d{1,15})$/.exec(answer.headers.get('range') ?? '') ?? [];
    const offset = Number(last) + 1;
    return offset > 1 && offset <= upload.blob.size ? sessionIn(upload, answer, offset, url) : undefined;
}
async function sentRest(upload, { url, offset }) {
    const { source, blob } = upload;
    const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(blob.size - offset),
        ...(offset === 0 ? {} : { 'content-range': `${offset}-${blob.size - 1}` }),
    };
    const stream = () => upload_from((0,verify/* sized */.Sk)(source.stream(blob.digest), blob.size, blob.digest), offset);
    const answer = await once(upload, { method: 'PATCH', url, headers, stream, expect: [202, 404, 416] });
    refuseLost(upload, answer);
    return sessionIn(upload, answer, blob.size);
}
/** The session's own query is kept as it is: registries sign it. */
async function finished(upload, { url }) {
    const whole = new URL(`${url.href}${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(upload.blob.digest)}`);
    const headers = { 'content-type': 'application/octet-stream', 'content-length': '0' };
    refuseLost(upload, await once(upload, { method: 'PUT', url: whole, headers, expect: [201, 404] }));
}
/** A registry that knows the upload no more, or not all of it, is told to begin anew. */
function refuseLost({ blob }, { status }) {
    if (status === 404 || status === 416)
        throw new Passing(protocol(`the blob ${blob.digest}: the registry lost its upload`));
}
async function once({ transport, blob, patience }, call) {
    const answer = await transport.once({ ...call, what: `the blob ${blob.digest}`, action: 'push' }, patience);
    await drop(answer);
    return answer;
}
function sessionIn({ transport: { place } }, { headers }, offset, before) {
    const url = urlIn(headers.get('location'), place.origin) ?? before;
    if (url === undefined || !mayGo(place, url))
        throw protocol(`${place.name}: the registry names no safe place to upload to`);
    return { url, offset };
}
/** The bytes from an offset on. All of them are read, since their digest is that of the whole. */
async function* upload_from(chunks, offset) {
    let skip = offset;
    for await (const chunk of chunks) {
        const rest = chunk.subarray(skip);
        skip -= chunk.length - rest.length;
        if (rest.length > 0)
            yield rest;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/push.js










/**
 * Pushes an image by digest, from its blobs up, proves that the registry has it, then makes the tag where there is none.
 * A tag that names another image is refused before anything is pushed.
 */
async function publish(transport, { source, image, tag, mountFrom }, patience) {
    if (!(0,image_reference/* isTag */.dz)(tag))
        throw new core_fault/* Fault */.vC('USAGE', { message: `${(0,core_escape/* plain */.pj)(tag)} is no tag` });
    const before = await tagged(transport, tag, image, patience);
    await pushImage({ transport, source, mountFrom, patience }, image);
    if (before)
        return { tag: 'existed' };
    return { tag: await makeTag(transport, image, tag, patience) };
}
/** Whether the tag names this image; false where it names none. */
async function tagged(transport, tag, image, patience) {
    const there = await findManifest(transport, tag, patience);
    if (there === undefined || there.digest === image.digest)
        return there !== undefined;
    throw new core_fault/* Fault */.vC('REGISTRY_TAG_EXISTS', {
        message: `${transport.place.name}:${tag} names ${there.digest} already, not ${image.digest}`,
    });
}
/** Deeper than any index nests. */
const deepest = 8;
/** What a manifest needs goes first, since a registry refuses one that names what it does not have. */
async function pushImage(push, image, depth = 0) {
    const { transport, source, patience } = push;
    const manifest = (0,image_manifest/* readManifest */.W)(image.bytes, image.mediaType);
    if (manifest.kind === 'manifest')
        await pushBlobs(push, [manifest.config, ...manifest.layers]);
    else if (depth === deepest)
        throw protocol(`${image.digest} nests deeper than any image`);
    else
        for (const { digest } of manifest.manifests)
            await pushImage(push, await source.manifest(digest), depth + 1);
    await putManifest(transport, image, image.digest, patience);
    const back = await pullManifest(transport, image.digest, patience);
    if (back.mediaType !== image.mediaType)
        throw protocol(`${image.digest} went as ${image.mediaType} and came as ${back.mediaType}`);
}
/** Blobs pushed at once. */
const lanes = 4;
async function pushBlobs(push, blobs) {
    const waiting = [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
    const lane = async () => {
        for (let blob = waiting.shift(); blob !== undefined; blob = waiting.shift()) {
            await pushBlob({ ...push, blob }).catch((cause) => {
                waiting.length = 0;
                throw cause;
            });
        }
    };
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}
async function putManifest(transport, image, reference, patience) {
    const response = await transport.send({
        method: 'PUT',
        url: apiUrl(transport.place, `manifests/${reference}`),
        what: `the manifest ${reference}`,
        action: 'push',
        headers: { 'content-type': image.mediaType },
        body: image.bytes,
        expect: [201],
    }, patience);
    await drop(response);
    const said = response.headers.get('docker-content-digest');
    if (said !== null && said !== image.digest)
        throw protocol(`${image.digest} was pushed, and the registry says ${said}`);
}
/**
 * Makes the tag and reads it back. Where the registry refuses, or somebody else was quicker, what the tag names then
 * decides: a registry with immutable tags refuses our own second try, too.
 */
async function makeTag(transport, image, tag, patience) {
    try {
        await putManifest(transport, image, tag, patience);
    }
    catch (cause) {
        if (await tagged(transport, tag, image, patience))
            return 'existed';
        throw cause;
    }
    const lost = protocol(`${transport.place.name}:${tag} was made and is not there`);
    return retrying(patience, async () => {
        if (await tagged(transport, tag, image, patience))
            return 'created';
        throw new Passing(lost);
    });
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry.js







/**
 * A repository in any registry that follows the OCI distribution specification.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md
 */
function ociRegistry(options) {
    const place = placeOf(options.repository, options.insecure ?? false);
    const fetcher = options.fetch ?? fetch;
    const { credentials = async () => undefined, permission = () => undefined } = options;
    const registry = transport({ place, authorization: authorization(place, credentials, fetcher), fetcher, permission });
    const { deadlineSeconds = 3600, firstPauseMs = 500, stallSeconds = 60 } = options;
    const anew = () => patience(deadlineSeconds, firstPauseMs, stallSeconds);
    return {
        kind: 'registry',
        repository: place.name,
        manifest: (reference) => pullManifest(registry, reference ?? '', anew()),
        blob: (digest) => (0,verify/* gather */.kg)(pullBlob(registry, digest, anew()), verify/* smallBlobLimit */.cY, digest),
        stream: (digest) => pullBlob(registry, digest, anew()),
        publish: (source, image, tag, mountFrom = []) => publish(registry, { source, image, tag, mountFrom: mountsIn(place, mountFrom) }, anew()),
        standing: async () => ({ mutability: 'UNKNOWN', registryId: null, details: null, missingRights: [] }),
        close: async () => undefined,
    };
}


/***/ }),

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openFile),
/* harmony export */   l: () => (/* binding */ wholeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);




/** Faults: FILE_MISSING, FILE_UNREADABLE, FILE_NOT_A_FILE. A pipe in place of a file holds nobody up. */
async function openFile(path) {
    const handle = await guard(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK));
    const { size } = await guard(path, () => statFile(handle)).catch(async (cause) => {
        await handle.close();
        throw cause;
    });
    const read = (position, length) => guard(path, () => readAt(handle, position, length));
    return { size, read, stream: (position, length) => streamAt(read, position, length), close: () => handle.close() };
}
/** The file from its beginning to its end, closed thereafter. */
async function* wholeOf(file) {
    try {
        yield* file.stream(0, file.size);
    }
    finally {
        await file.close();
    }
}
async function statFile(handle) {
    const stat = await handle.stat();
    if (stat.isFile())
        return stat;
    throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
}
async function readAt(handle, position, length) {
    const buffer = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
        const { bytesRead } = await handle.read(buffer, done, length - done, position + done);
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return buffer.subarray(0, done);
}
const piece = 2 ** 18;
async function* streamAt(read, position, length) {
    for (let at = 0; at < length; at += piece) {
        const chunk = await read(position + at, Math.min(piece, length - at));
        if (chunk.length > 0)
            yield chunk;
        if (chunk.length < Math.min(piece, length - at))
            return;
    }
}
async function guard(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        throw faultOf(path, cause);
    }
}
function faultOf(path, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const [name, location] = [(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path), { path }];
    if (code === 'ENOENT')
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_MISSING', { message: `${name} does not exist`, location, cause });
    if (code === 'EISDIR' || code === 'ENOTDIR') {
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_NOT_A_FILE', { message: `${name} is no file`, location, cause });
    }
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_UNREADABLE', { message: `${name} cannot be read (${code})`, location, cause });
}


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ layoutSource)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _domain_image_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3346);
/* harmony import */ var _domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1859);
/* harmony import */ var _domain_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9169);
/* harmony import */ var _domain_image_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6322);
/* harmony import */ var _domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5881);








/**
 * Images in an OCI layout. Nothing is believed that can be recomputed: every manifest and blob is given out only under the
 * digest of its bytes. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
function layoutSource(files) {
    return {
        kind: files.kind,
        manifest: (reference) => readNamed(files, reference),
        blob: async (digest) => (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)(streamOf(files, digest), _domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .smallBlobLimit */ .cY, digest),
        stream: (digest) => streamOf(files, digest),
        close: () => files.close(),
    };
}
async function* streamOf(files, digest) {
    const content = await files.open(blobPath(digest));
    if (content === undefined)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} lacks the blob ${digest}`);
    yield* (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verified */ .zr)(content, digest);
}
function blobPath(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}
async function readNamed(files, reference) {
    const index = await readIndex(files);
    return readDescribed(files, await choose(files, index, reference));
}
/** The top of the layout, once its version is one that this reading knows. */
async function readIndex(files) {
    const version = (0,_domain_image_json_js__WEBPACK_IMPORTED_MODULE_2__.at)((0,_domain_image_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(await readFile(files, 'oci-layout'), 'oci-layout'), 'imageLayoutVersion');
    if ((0,_domain_image_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(version) !== '1.0.0')
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} is of the unknown layout version ${version.value}`);
    const index = (0,_domain_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(await readFile(files, 'index.json'), _domain_image_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypes */ .Ib.ociIndex);
    if (index.kind !== 'index')
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} begins with no index`);
    return index;
}
async function readFile(files, path) {
    const content = await files.open(path);
    if (content === undefined)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} is no OCI layout: it has no ${path}`);
    return (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)(content, _domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestLimit */ .t7, path);
}
async function readDescribed(files, { digest, mediaType, size }) {
    const content = await files.open(blobPath(digest));
    if (content === undefined)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} lacks the manifest ${digest}`);
    const bytes = (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifiedBytes */ .GQ)(await (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)(content, _domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestLimit */ .t7, digest), digest);
    if (bytes.length !== size)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${digest} has ${bytes.length} bytes and is said to have ${size}`);
    return { mediaType, digest, bytes };
}
async function choose(files, index, reference) {
    if (reference === undefined)
        return theOnly(files, index.manifests);
    const found = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(reference) ? await reach(files, index, reference) : tagged(files, index, reference);
    if (found !== undefined)
        return found;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('REGISTRY_NOT_FOUND', { message: `${files.name} holds no image ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(reference)}` });
}
/** One image may be listed under several tags. */
function theOnly(files, list) {
    const [first] = list;
    if (first === undefined)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} holds no image`);
    if (list.every(({ digest }) => digest === first.digest))
        return first;
    throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} holds ${list.length} images, and none was named`);
}
function tagged(files, index, tag) {
    const named = index.manifests.filter(({ annotations }) => annotations['org.opencontainers.image.ref.name'] === tag);
    return named.length === 0 ? undefined : theOnly({ ...files, name: `${files.name} under the tag ${tag}` }, named);
}
/** Deeper than any index nests. */
const deepest = 8;
/** The descriptor of a digest, in the layout's index or in an index below it. */
async function reach(files, index, digest, depth = 0) {
    const here = index.manifests.find((entry) => entry.digest === digest);
    if (here !== undefined || depth === deepest)
        return here;
    for (const entry of index.manifests.filter(({ mediaType }) => (0,_domain_image_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndexType */ .$U)(mediaType))) {
        const { bytes, mediaType } = await readDescribed(files, entry);
        const below = (0,_domain_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(bytes, mediaType);
        const found = below.kind === 'index' ? await reach(files, below, digest, depth + 1) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   R3: () => (/* binding */ runProcess),
/* harmony export */   TP: () => (/* reexport safe */ _process_running_js__WEBPACK_IMPORTED_MODULE_8__.TP),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(643);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8651);
/* harmony import */ var _process_capture_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1664);
/* harmony import */ var _process_running_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3477);












/**
 * Runs a program to its end. It lives in a process group of its own; whatever is left of that group when the program
 * ends, takes too long, or when we are interrupted, is ended with it.
 * Faults: PROCESS_NOT_FOUND, PROCESS_FAILED where it cannot be started, INTERRUPTED, and those of its input.
 */
async function runProcess(request) {
    if ((0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .isInterrupted */ .fT)() && !request.cleansUp)
        throw interrupted(request);
    const begin = node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now();
    const child = start(request);
    const [stdout, stderr] = [listen(child, 'stdout', request), listen(child, 'stderr', request)];
    const ended = endOf(child, request);
    const group = groupOf(child, ended, request);
    (0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .track */ .u4)(group);
    const feeding = feed(child, request.input, group);
    const timer = timeOut(group, request.timeoutSeconds);
    const end = await ended.finally(timer.clear);
    feeding.check();
    if ((0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .isInterrupted */ .fT)() && !request.cleansUp)
        throw interrupted(request);
    const durationMs = Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now() - begin);
    return { ...end, timedOut: timer.fired(), stdout: stdout(), stderr: stderr(), durationMs };
}
/** Runs a program that must succeed. Faults: those of `runProcess`, PROCESS_FAILED, PROCESS_TIMED_OUT. */
async function checked(request) {
    const result = await runProcess(request);
    const name = nameOf(request);
    if (result.timedOut) {
        const message = `${name} did not end within ${request.timeoutSeconds} seconds`;
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_TIMED_OUT', { message });
    }
    if (result.exitCode !== 0)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_FAILED', { message: `${name} ${failureOf(result)}` });
    return result;
}
/** How a process ended, with its last words: `failed (exit 1): no such file`. */
function failureOf({ exitCode, signal, stderr, stdout }) {
    const words = lastLine(stderr.text) || lastLine(stdout.text);
    const end = signal === null ? `failed (exit ${exitCode})` : `was ended by ${signal}`;
    return words === '' ? end : `${end}: ${words}`;
}
/** The last line that says something, harmless to show; the empty text where there is none. */
function lastLine(text) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.stripVTControlCharacters)(text).split(/[\r\n]+/);
    const line = lines.findLast((candidate) => /[\p{L}\p{N}]/u.test(candidate)) ?? '';
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(line.trim()), 400);
}
function start({ command, args, cwd, env, input, ...request }) {
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const environment = env ?? { PATH: process.env.PATH };
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], { cwd, env: environment, detached: true, stdio: [stdin, 'pipe', 'pipe'] });
    }
    catch (cause) {
        throw cannotStart({ command, args, ...request }, cause);
    }
}
function cannotStart(request, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const name = nameOf(request);
    if (code === 'ENOENT' && request.cwd !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(request.cwd)) {
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_FAILED', { message: `${name}: its folder ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(request.cwd)} does not exist`, cause });
    }
    if (code !== 'ENOENT')
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_FAILED', { message: `${name} cannot be started (${code})`, cause });
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_NOT_FOUND', {
        message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(request.command)} is not installed or not on PATH`,
        cause,
    });
}
function interrupted(request) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('INTERRUPTED', { message: `${nameOf(request)} was interrupted` });
}
function nameOf({ command, label }) {
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(label ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(command));
}
/** Reads a stream to its end, whatever its length. */
function listen(child, stream, request) {
    const kept = (0,_process_capture_js__WEBPACK_IMPORTED_MODULE_10__/* .capture */ .F)(request.outputLimit);
    const { onLine } = request;
    const lines = onLine && (0,_process_capture_js__WEBPACK_IMPORTED_MODULE_10__/* .lineCutter */ .m)((line) => onLine(line, stream));
    child[stream]?.on('data', (chunk) => {
        kept.add(chunk);
        lines?.add(chunk);
    });
    child[stream]?.on('error', () => undefined);
    child[stream]?.on('close', () => lines?.end());
    return kept.result;
}
/** Hands over the input. A child that does not want all of it is no failure; an input that breaks off ends the child. */
function feed(child, input, group) {
    const broken = [];
    if (input !== undefined && child.stdin !== null) {
        (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(readable(input), child.stdin).catch((cause) => {
            if (closedEarly(cause))
                return;
            broken.push(cause);
            group.stop();
        });
    }
    return {
        check() {
            if (broken.length > 0)
                throw broken[0];
        },
    };
}
function readable(input) {
    const whole = typeof input === 'string' || input instanceof Uint8Array;
    return node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(whole ? [Buffer.from(input)] : input, { objectMode: false });
}
function closedEarly(cause) {
    const codes = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'];
    return cause instanceof Error && 'code' in cause && codes.includes(String(cause.code));
}
/** A grandchild that left the group can hold the pipes open for ever: so much longer are they read. */
const drainMs = 1000;
function endOf(child, request) {
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(cannotStart(request, cause)));
        child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
        child.on('exit', () => {
            (0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .signalGroup */ .i8)(child, 'SIGKILL');
            const timer = setTimeout(() => closePipes(child), drainMs);
            child.on('close', () => clearTimeout(timer));
        });
    });
}
function closePipes(child) {
    child.stdin?.destroy();
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function groupOf(child, ended, { graceSeconds = 1.5, cleansUp = false }) {
    const kill = () => (0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .signalGroup */ .i8)(child, 'SIGKILL');
    const stop = () => {
        (0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .signalGroup */ .i8)(child, 'SIGTERM');
        const timer = setTimeout(kill, graceSeconds * 1000);
        const clear = () => clearTimeout(timer);
        ended.then(clear, clear);
    };
    return { ended, cleansUp, kill, stop };
}
/** The longest time that a timer of Node can wait. */
const forever = 2 ** 31 - 1;
function timeOut(group, seconds) {
    let fired = false;
    const timer = setTimeout(() => {
        fired = true;
        group.stop();
    }, Math.min(seconds * 1000, forever));
    return { clear: () => clearTimeout(timer), fired: () => fired };
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture),
/* harmony export */   m: () => (/* binding */ lineCutter)
/* harmony export */ });
function capture(limit) {
    const kept = [];
    let room = limit;
    let truncated = false;
    return {
        add(chunk) {
            if (chunk.length > room)
                truncated = true;
            if (room > 0)
                kept.push(chunk.subarray(0, room));
            room = Math.max(0, room - chunk.length);
        },
        result: () => ({ text: decode(Buffer.concat(kept), truncated), truncated }),
    };
}
function decode(bytes, cut) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: cut });
}
/** A line longer than this is handed on in pieces: a child that never ends a line cannot fill the memory. */
const longestLine = 64 * 1024;
function lineCutter(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    const cut = (text) => {
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
        if (rest.length > longestLine) {
            onLine(rest);
            rest = '';
        }
    };
    return {
        add: (chunk) => cut(decoder.decode(chunk, { stream: true })),
        end() {
            cut(decoder.decode());
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}


/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ interruptProcesses),
/* harmony export */   fT: () => (/* binding */ isInterrupted),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   u4: () => (/* binding */ track)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const running = new Set();
let interruption = false;
/** Somebody else sees to the end of this program. */
let isInCharge = false;
/** True once `interruptProcesses` was called: from then on only cleaning up may start a process. */
function isInterrupted() {
    return interruption;
}
/** Remembers the child until it has ended, so that an interruption of this process reaches it. */
function track(child) {
    watchSignals();
    running.add(child);
    const forget = () => running.delete(child);
    child.ended.then(forget, forget);
}
/**
 * Ends every running child and everything that it started, refuses new ones except those that clean up, and resolves
 * when all of them are gone. Children live in process groups of their own: a Ctrl-C in the terminal does not reach them.
 * Whoever calls this on a signal decides how the program ends; without a caller it dies of the signal.
 */
function interruptProcesses() {
    isInCharge = true;
    return endAll();
}
async function endAll() {
    interruption = true;
    for (const child of running)
        if (!child.cleansUp)
            child.stop();
    while (running.size > 0) {
        await Promise.allSettled([...running].map((child) => child.ended));
        // Whoever waited for a child starts its cleaning up now: let it, and wait for that too.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}
/** Signals the child's process group. A group that is gone already is what was wanted. */
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // ESRCH: nobody is left. EPERM: the member that is left has another owner, and is out of reach.
    }
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let watching = false;
function watchSignals() {
    if (watching)
        return;
    watching = true;
    process.on('exit', () => {
        for (const child of running)
            child.kill();
    });
    for (const signal of signals)
        process.on(signal, onSignal);
}
/** Cleans up, then dies of the signal as it would have done, unless the program listens too. */
function onSignal(signal) {
    void endAll().then(() => {
        if (isInCharge || process.listenerCount(signal) > 1)
            return;
        process.off(signal, onSignal);
        process.kill(process.pid, signal);
    });
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* unused harmony export fixedClock */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The time of this machine, and randomness that nobody can foresee. */
function systemClock() {
    return { now: () => Date.now(), randomHex: (count) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(count).toString('hex') };
}
/** A clock that stands still at `at`, with randomness that counts: 00…01, 00…02. The same calls give the same answers. */
function fixedClock(at) {
    const now = new Date(at).getTime();
    let drawn = 0;
    return {
        now: () => now,
        randomHex(count) {
            drawn += 1;
            return drawn
                .toString(16)
                .padStart(count * 2, '0')
                .slice(-count * 2);
        },
    };
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ redirectionsIn),
/* harmony export */   m: () => (/* binding */ refuseRedirections)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

/** Variables that make us, or what we start, look elsewhere (L14). GIT_* never reaches git, so it needs no rule here. */
const offline = [/^NODE_OPTIONS$/, /^NODE_PATH$/];
const network = [
    /^(?:HTTPS?|ALL)_PROXY$/i,
    /^SSL_CERT_(?:FILE|DIR)$/,
    /^NODE_EXTRA_CA_CERTS$/,
    /^NODE_TLS_REJECT_UNAUTHORIZED$/,
];
const docker = [
    /^DOCKER_HOST$/,
    /^DOCKER_CONTEXT$/,
    /^DOCKER_CONFIG$/,
    /^DOCKER_TLS_VERIFY$/,
    /^DOCKER_CERT_PATH$/,
    /^BUILDX_BUILDER$/,
    /^BUILDX_CONFIG$/,
    /^BUILDKIT_HOST$/,
    /^EXPERIMENTAL_BUILDKIT_/,
];
const aws = [
    /^AWS_ENDPOINT_URL/,
    /^AWS_CONFIG_FILE$/,
    /^AWS_SHARED_CREDENTIALS_FILE$/,
    /^AWS_CA_BUNDLE$/,
];
const rules = {
    offline,
    engine: [...offline, ...network, ...docker],
    aws: [...offline, ...network, ...aws],
    all: [...offline, ...network, ...docker, ...aws],
};
/** The redirecting variables that are set and would matter to what a command reaches. */
function redirectionsIn(environment, reach) {
    return Object.keys(environment)
        .filter((name) => (environment[name] ?? '') !== '' && rules[reach].some((rule) => rule.test(name)))
        .sort();
}
/** Refuses every redirection that the contract does not allow by name. Those that it allows still make a rehearsal. */
function refuseRedirections(found, allowed) {
    const planted = found.filter((name) => !allowed.includes(name));
    if (planted.length === 0)
        return;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Faults */ .CG(planted.map((name) => new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('ENVIRONMENT_REDIRECTED', {
        message: `${name} redirects us, and the contract does not allow it`,
        fix: `Unset ${name}, or add it to environment.allow in the contract.`,
    })));
}


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   H3: () => (/* binding */ receivePlan),
/* harmony export */   dO: () => (/* binding */ planBytes),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   pw: () => (/* binding */ planPath)
/* harmony export */ });
/* unused harmony exports plannedJobs, planSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _core_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8532);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3085);
/* harmony import */ var _gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);






/** The jobs that a run may have. The plan job itself, and the verdict, are always there. */
const plannedJobs = ['static', 'build', 'entrypoints', 'publish'];
/** What all jobs of one run work by. Made once, handed on as a file, and checked by its digest wherever it arrives. */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('seaworthy/plan/v1'),
    platform_run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    phase_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    git_sha: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    git_ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    contract_path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    contract_sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The contract and every file that it takes content from, with the digest of each. */
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    protector: _gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__/* .protectorSchema */ .kQ,
    /** Why nothing is built, where the event brings no secrets and the build needs some: the verdict is that of the offline gates. */
    offline: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** By name, every job whose result the verdict asks for. */
    jobs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(plannedJobs)),
    /** Whether this run may push the image; why not, where it may not. */
    publishes: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    publishes_not: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    builds: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    runner: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['image', 'static']),
    rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
    /** For `strategy.matrix` of a job on GitHub. */
    shards: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ shard: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), index: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive() })),
    gates: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gateNames */ .A)),
});
/** Where a plan lies in the folder that is handed on, and where the files beside it do. */
const planPath = 'plan.json';
const planFile = (path) => `files/${path}`;
/** Equal plans have equal bytes. */
function planBytes(plan) {
    return Buffer.from(`${JSON.stringify(planSchema.parse(plan), null, 2)}\n`);
}
function planDigest(bytes) {
    return `sha256:${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)}`;
}
/** Reads a plan and what it hands on, and proves both by their digests. Throws PLAN_MALFORMED. */
async function receivePlan(folder, digest) {
    const bytes = await folder.read(planPath);
    if (planDigest(bytes) !== digest)
        throw malformed(`it has the digest ${planDigest(bytes)}, and ${digest} was made`);
    const parsed = planSchema.safeParse((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Y)(Buffer.from(bytes).toString('utf8')));
    if (!parsed.success)
        throw malformed(parsed.error.issues[0]?.path.join('.') || 'it is no plan');
    const files = new Map();
    for (const { path, sha256: expected } of parsed.data.files) {
        const content = await folder.read(planFile(path));
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(content) !== expected)
            throw malformed(`${path} has another digest than the plan says`);
        files.set(path, content);
    }
    return { plan: parsed.data, files };
}
function malformed(message) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('PLAN_MALFORMED', { message: `the plan cannot be used: ${message}` });
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/** Does the work and keeps its failure as a value, to be told where it belongs. */
async function settle(work) {
    try {
        return { value: await work(), error: undefined };
    }
    catch (error) {
        return { value: undefined, error };
    }
}


/***/ }),

/***/ 2115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ refuseAwsCaller),
/* harmony export */   XG: () => (/* binding */ secretNames),
/* harmony export */   _N: () => (/* binding */ handlesOnAws)
/* harmony export */ });
/* harmony import */ var _chain_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8996);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3561);


/** The parameter store as a source of handles. What redirects us is refused before it is asked (L14). */
function handlesOnAws(environment) {
    return async (allowed) => {
        (0,_chain_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseRedirections */ .m)(await (0,_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .redirectionsOf */ .H)('aws', environment), allowed);
        const { ssmParameters } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736), __webpack_require__.e(6121)]).then(__webpack_require__.bind(__webpack_require__, 6121));
        return ssmParameters({ region: undefined });
    };
}
/** Refuses credentials that the contract does not take, before any work starts. */
async function refuseAwsCaller({ contract }, now) {
    const { refuseCaller } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(642)]).then(__webpack_require__.bind(__webpack_require__, 642));
    const { credentials, account, role, 'session-minutes': sessionMinutes } = contract.aws;
    const demands = { oidcOnly: credentials === 'oidc-only', account, role, sessionMinutes };
    await refuseCaller(demands, { region: contract.evidence.region }, now);
}
/** Who says whether a secret exists, where the contract wants it to exist now. A path may lie in either of two stores. */
async function secretNames({ contract }) {
    const { backend, materialization } = contract.secrets;
    if (materialization !== 'must-exist')
        return undefined;
    const options = { region: undefined };
    const stores = [];
    if (backend !== 'secrets-manager')
        stores.push((await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(4736), __webpack_require__.e(6121)]).then(__webpack_require__.bind(__webpack_require__, 6121))).ssmNames(options));
    if (backend !== 'ssm')
        stores.push((await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2994), __webpack_require__.e(2187)]).then(__webpack_require__.bind(__webpack_require__, 2187))).secretsManagerNames(options));
    return { exists: (path) => existsInAny(stores, path) };
}
async function existsInAny(stores, path) {
    for (const store of stores)
        if (await store.exists(path))
            return true;
    return false;
}


/***/ }),

/***/ 9880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ placeOf),
  Y: () => (/* binding */ protectorOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git-cli.js + 2 modules
var git_cli = __webpack_require__(7462);
// EXTERNAL MODULE: ./lib/adapters/node-files.js
var node_files = __webpack_require__(9240);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/contract/entrypoint-row-schema.js + 1 modules
var entrypoint_row_schema = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/contract/schema.js + 6 modules
var schema = __webpack_require__(7636);
;// CONCATENATED MODULE: ./lib/contract/compare.js



/**
 * Every difference of a contract from its base: of the contract itself as it reads once it is filled, of its rows, wherever
 * they stand, and of the handles of its registries. What no mark of the schema speaks of counts as a loosening.
 */
function compareContracts(base, head) {
    const keys = { before: without(base.contract), after: without(head.contract) };
    const differences = compare({
        schema: schema/* contractSchema */.Cy,
        loosenedBy: 'changed',
        ...keys,
        beforeKeys: [],
        afterKeys: [],
    });
    return [
        ...differences.map((difference) => placed(difference, base, head)),
        ...compareRows(base.rows, head.rows),
        ...compareHandles(base.registry.handles, head.registry.handles),
    ];
}
/** Rows are compared as they were read, from the contract or from a file beside it. */
function without(contract) {
    const { rows: _rows, 'rows-from': _file, ...entrypoints } = contract.entrypoints;
    return { ...contract, entrypoints };
}
function placed(difference, base, head) {
    const { direction, before, after, beforeKeys, afterKeys } = difference;
    const isGone = after === undefined;
    const location = isGone ? base.locate(beforeKeys) : head.locate(afterKeys);
    return { direction, key: written(isGone ? beforeKeys : afterKeys), before, after, location };
}
function written(keys) {
    return keys
        .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
        .join('')
        .replace(/^\./, '');
}
function compare(pair) {
    const { before, after } = pair;
    if (same(before, after))
        return [];
    const schema = bare(pair.schema);
    if (before === undefined || after === undefined)
        return [{ ...pair, direction: directionOf(pair) }];
    if (schema instanceof schemas/* ZodObject */.bvH)
        return compareObjects(pair, schema);
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return compareMaps(pair, schema);
    if (Array.isArray(before) && Array.isArray(after))
        return compareLists(pair, elementOf(schema), before, after);
    return [{ ...pair, direction: directionOf(pair) }];
}
function compareObjects(pair, schema) {
    return Object.entries(schema.shape).flatMap(([name, value]) => compare(within(pair, name, value)));
}
function compareMaps(pair, schema) {
    const names = new Set([...Object.keys(Object(pair.before)), ...Object.keys(Object(pair.after))]);
    return [...names].flatMap((name) => {
        const { before, after, beforeKeys, afterKeys } = within(pair, name, schema);
        return compare({
            schema: schema.valueType,
            loosenedBy: pair.loosenedBy,
            before,
            after,
            beforeKeys,
            afterKeys,
        });
    });
}
function within({ before, after, beforeKeys, afterKeys }, name, schema) {
    return {
        schema,
        loosenedBy: markOf(schema),
        before: Reflect.get(Object(before), name),
        after: Reflect.get(Object(after), name),
        beforeKeys: [...beforeKeys, name],
        afterKeys: [...afterKeys, name],
    };
}
/** Elements are told apart by what they are, not by where they stand; of two that are the same, the rest is compared. */
function compareLists(pair, element, before, after) {
    const rest = after.map((value, index) => ({ name: identity(element, value), value, index }));
    const gone = [];
    const kept = before.flatMap((value, index) => {
        const at = rest.findIndex(({ name }) => name === identity(element, value));
        const beforeKeys = [...pair.beforeKeys, index];
        const [found] = at < 0 ? [] : rest.splice(at, 1);
        if (found)
            return compare({
                ...pair,
                schema: element,
                before: value,
                after: found.value,
                beforeKeys,
                afterKeys: [...pair.afterKeys, found.index],
            });
        gone.push({
            ...pair,
            before: value,
            after: undefined,
            beforeKeys,
            direction: listDirection(pair.loosenedBy, 'removed'),
        });
        return [];
    });
    const added = rest.map(({ value, index }) => ({
        ...pair,
        before: undefined,
        after: value,
        afterKeys: [...pair.afterKeys, index],
        direction: listDirection(pair.loosenedBy, 'added'),
    }));
    return [...kept, ...gone, ...added];
}
/** Of an object, the keys of which any change is a loosening: what they say is what it is. */
function identity(schema, value) {
    const object = bare(schema);
    if (!(object instanceof schemas/* ZodObject */.bvH))
        return JSON.stringify(value);
    const names = Object.entries(object.shape).flatMap(([name, part]) => markOf(part) === 'changed' ? [name] : []);
    return JSON.stringify(names.map((name) => Reflect.get(Object(value), name) ?? null));
}
function listDirection(loosenedBy, change) {
    if (loosenedBy === 'never')
        return 'neutral';
    const loosens = loosenedBy.replace('-or-absent', '');
    return loosens === 'changed' || loosens === change ? 'loosening' : 'tightening';
}
/** Of a value that is no list, or of one that stands on one side only. */
function directionOf({ loosenedBy, before, after }) {
    if (loosenedBy === 'never')
        return 'neutral';
    if (loosenedBy.endsWith('-or-absent') && (before === undefined || after === undefined))
        return after === undefined ? 'loosening' : 'tightening';
    if (loosenedBy === 'added' || loosenedBy === 'removed')
        return listDirection(loosenedBy, after === undefined ? 'removed' : 'added');
    const grew = typeof before === typeof after && after > before;
    if (loosenedBy.startsWith('raised') && before !== undefined && after !== undefined)
        return grew ? 'loosening' : 'tightening';
    if (loosenedBy === 'lowered' && before !== undefined && after !== undefined)
        return grew ? 'tightening' : 'loosening';
    return 'loosening';
}
function compareRows(before, after) {
    const place = (rows, keys) => rows[Number(keys[0])]?.location ?? { path: 'seaworthy.yml' };
    const list = { before: before.map(({ row }) => row), after: after.map(({ row }) => row) };
    return compare({ schema: schemas/* array */.YOg(entrypoint_row_schema/* rowSchema */.M), loosenedBy: 'removed', ...list, beforeKeys: [], afterKeys: [] }).map(({ direction, before: was, after: is, beforeKeys, afterKeys }) => {
        const [keys, rows] = is === undefined ? [beforeKeys, before] : [afterKeys, after];
        return {
            direction,
            key: `entrypoints.rows${written(keys)}`,
            before: was,
            after: is,
            location: place(rows, keys),
        };
    });
}
/** A handle more asks for more; one that is gone, or says something else, was a word that somebody relied on. */
function compareHandles(before, after) {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
        const [was, is] = [before.get(name), after.get(name)];
        const location = (is ?? was)?.location;
        if (!location || same(was?.value, is?.value))
            return [];
        const direction = was === undefined ? 'tightening' : 'loosening';
        return [{ direction, key: `handles.${name}`, before: compare_valueOf(was), after: compare_valueOf(is), location }];
    });
}
function compare_valueOf(handle) {
    return handle && 'value' in handle.value ? handle.value.value : handle?.value.kind;
}
function markOf(schema) {
    return schema.meta()?.['x-loosened-by'] ?? 'changed';
}
/** The schema behind defaults and optional values. */
function bare(schema) {
    if (schema instanceof schemas/* ZodDefault */.XiL || schema instanceof schemas/* ZodPrefault */.xgV || schema instanceof schemas/* ZodOptional */.IiU)
        return bare(schema.unwrap());
    return schema;
}
function elementOf(schema) {
    return schema instanceof schemas/* ZodArray */.naA ? schema.element : schemas/* unknown */.L5J();
}
function same(before, after) {
    return JSON.stringify(before) === JSON.stringify(after);
}

// EXTERNAL MODULE: ./lib/contract/find.js
var find = __webpack_require__(2947);
// EXTERNAL MODULE: ./lib/contract/open.js + 6 modules
var contract_open = __webpack_require__(8870);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/domain/owners/codeowners.js
/** Where GitHub looks, in this order; the first that is there counts. */
const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** The rules of a CODEOWNERS file, in its order. */
function readCodeowners(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [pattern, ...owners] = line
            .replace(/(^|\s)#.*$/, '')
            .trim()
            .split(/(?<!\\)\s+/);
        return pattern ? [{ pattern: pattern.replaceAll('\\ ', ' '), owners }] : [];
    });
}
/**
 * Who owns a path: the last rule that matches it says so.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
function ownersOf(path, rules) {
    return rules.findLast(({ pattern }) => matcherOf(pattern).test(path))?.owners ?? [];
}
/** As in an ignore file, but without negation and ranges; `docs/*` ends at the next slash. */
function matcherOf(pattern) {
    const isAnchored = pattern.slice(0, -1).includes('/');
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const expression = body.split('/').map(segment).join('/').replaceAll('**/', '(?:.*/)?').replaceAll('/**', '/.*');
    const end = pattern.endsWith('/') ? '/.*' : /\*$/.test(body) && body.includes('/') ? '' : '(?:/.*)?';
    return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${expression}${end}$`);
}
function segment(text) {
    if (text === '**')
        return text;
    return text
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '[^/]*')
        .replaceAll('?', '[^/]');
}

;// CONCATENATED MODULE: ./lib/chain/protector.js







/**
 * Compares a contract with the one of its base, and finds for every loosening who approved it or could (L13). A contract that
 * moved to another folder is gone as far as its base knows, and only its owner can agree to that.
 */
async function judgeByBase(head, files, base, consent) {
    await refuseUnseen(base);
    const path = await contractOf(base.files, head);
    const changes = path === undefined ? await gone(files, base) : await loosened(head, path, base);
    const rules = changes.length === 0 ? [] : await ownerRules(base.files);
    return {
        base: path === undefined && changes.length === 0 ? 'absent' : 'commit',
        baseSha: base.sha,
        loosenings: changes.map(({ change, owned }) => loosening(change, ownersOf(owned, rules), consent)),
    };
}
/** What moved to a file that the base has not is still owned by whoever owns the contract: nobody makes himself an owner. */
async function loosened(head, path, { files, handles }) {
    const before = await (0,contract_open/* openContract */.R)(files, path, handles);
    const known = new Set(before.files.map((file) => file.path));
    return compareContracts(before, head)
        .filter(({ direction }) => direction === 'loosening')
        .map((change) => ({ change, owned: known.has(change.location.path) ? change.location.path : path }));
}
/** The contracts that the base has and this tree has no more. */
async function gone(files, base) {
    const found = [];
    for (const path of await base.contracts())
        if (!(await files.stat(path)))
            found.push({ change: { key: 'contract', before: path, after: undefined, location: { path } }, owned: path });
    return found;
}
/** GitHub says “not found” of what a token may not see: a base that does not even show its top is not one without a contract (L4). */
async function refuseUnseen({ files, sha }) {
    if (!(await files.stat('.')))
        throw new fault/* Fault */.vC('BASE_UNREADABLE', { message: `nothing of the base ${sha ?? ''} can be seen` });
}
/** At the same path, else the only one of the same folder: a contract that moves stays the contract. */
async function contractOf(files, { path, folder }) {
    if (await files.stat(path))
        return path;
    if (!(await files.stat(folder)))
        return undefined;
    try {
        return await (0,find/* findContract */._E)(files, folder);
    }
    catch (error) {
        if (error instanceof fault/* Fault */.vC && ['CONTRACT_MISSING', 'REPOSITORY_EMPTY'].includes(error.code))
            return undefined;
        throw error;
    }
}
async function ownerRules(files) {
    for (const path of codeownersPlaces)
        if ((await files.stat(path))?.type === 'file')
            return readCodeowners((0,core_text/* decodeText */.g)(await files.read(path), path));
    return [];
}
function loosening({ key, before, after, location }, owners, consent) {
    return {
        key,
        before: shown(before),
        after: shown(after),
        location,
        approvedBy: approver(owners, consent),
        mayApprove: [...owners],
    };
}
/** An owner, or a member of a team that owns, but never the author; or whoever opened the environment for this run. */
function approver(owners, { author, approvals, letIn }) {
    const named = new Set(owners.map((owner) => owner.replace(/^@/, '').toLowerCase()));
    const isAuthor = (user) => user.toLowerCase() === author?.toLowerCase();
    const found = approvals.find(({ user, teams }) => !isAuthor(user) && [user, ...teams].some((name) => named.has(name.toLowerCase())));
    return found?.user ?? letIn.find((user) => !isAuthor(user)) ?? null;
}
/** A value for a person: no longer than a line. */
function shown(value) {
    return value === undefined ? null : (0,core_escape/* clip */.$Q)(JSON.stringify(value), 120);
}

// EXTERNAL MODULE: ./lib/cli/aws.js
var aws = __webpack_require__(2115);
;// CONCATENATED MODULE: ./lib/cli/base.js







/** Judges the contract of this working tree by the one of its base (L13). Without a job and a base, nobody is asked. */
async function protectorOf(open, files, job, flags, environment) {
    if (flags.base === undefined && isMerged(job))
        return { base: 'itself', baseSha: job?.sha ?? null, loosenings: [] };
    if (flags.base === undefined && !job)
        return { base: 'nobody-asked', baseSha: null, loosenings: [] };
    const base = { ...(await baseOf(job, flags, environment)), handles: (0,aws/* handlesOnAws */._N)(environment) };
    const alone = await judgeByBase(open, files, base, { author: undefined, approvals: [], letIn: [] });
    if (!job || alone.loosenings.length === 0)
        return alone;
    return judgeByBase(open, files, base, await consentTo(job, flags, environment));
}
/** What stands on the protected default branch has been judged when it was merged. */
function isMerged(job) {
    return job?.event === 'push' && job.isProtected && job.ref === `refs/heads/${job.defaultBranch}`;
}
async function baseOf(job, { base }, environment) {
    if (base !== undefined)
        return checkedOut((0,external_node_path_.resolve)(base), job);
    if (!job)
        throw new fault/* Fault */.vC('BASE_UNREADABLE', { message: 'there is no job that would have a base' });
    const { githubApi } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(2563)]).then(__webpack_require__.bind(__webpack_require__, 2563));
    const { githubFiles, githubPaths, headOf } = await __webpack_require__.e(/* import() */ 1445).then(__webpack_require__.bind(__webpack_require__, 1445));
    const api = githubApi(placeOf(environment));
    const sha = job.baseSha ?? (await headOf(api, job.repository, job.defaultBranch));
    return {
        files: githubFiles(api, job.repository, sha),
        sha,
        contracts: async () => (await githubPaths(api, job.repository, sha)).filter(find/* isContract */.bK),
    };
}
/** A checkout of the base must be of the very commit that the event names. */
async function checkedOut(folder, job) {
    const sha = (await (0,git_cli/* gitCli */.x)(folder).state())?.sha ?? null;
    if (job?.baseSha !== undefined && job.baseSha !== sha)
        throw new fault/* Fault */.vC('BASE_UNREADABLE', {
            message: `${folder} is a checkout of ${sha ?? 'no commit'}, and the base is ${job.baseSha}`,
            rerun: 'will-not-help',
        });
    const files = (0,node_files/* nodeFiles */.k)(folder);
    return { files, sha, contracts: () => (0,find/* everyContract */.Gl)(files) };
}
async function consentTo({ pull, actor, runId, repository }, { contractEnvironment }, environment) {
    const approvals = await approvalsIn(repository, environment);
    const entered = contractEnvironment === undefined ? [] : await approvals.ofRun(runId);
    return {
        author: pull?.author ?? actor,
        approvals: pull ? await approvals.ofPull(pull.number, pull.headSha) : [],
        letIn: entered.flatMap(({ user, environments }) => environments.includes(contractEnvironment ?? '') ? [user] : []),
    };
}
async function approvalsIn(repository, environment) {
    const { githubApi } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(2563)]).then(__webpack_require__.bind(__webpack_require__, 2563));
    const { githubApprovals } = await __webpack_require__.e(/* import() */ 4530).then(__webpack_require__.bind(__webpack_require__, 4530));
    return githubApprovals(githubApi(placeOf(environment)), repository);
}
/** The API that the runner names, never the one of a contract that is still being judged. */
function placeOf(environment) {
    const { GITHUB_API_URL: api, GITHUB_TOKEN: token } = environment;
    if (api && token)
        return { api, token };
    throw new fault/* Fault */.vC('API_REFUSED', {
        message: `there is no ${api ? 'token' : 'GITHUB_API_URL'} to ask GitHub with`,
        fix: 'Pass `token: ${{ github.token }}` to the action, with contents: read and pull-requests: read.',
    });
}


/***/ }),

/***/ 2638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lM: () => (/* binding */ planned),
  Hf: () => (/* binding */ readPlanned),
  hw: () => (/* binding */ receivedPlan),
  ng: () => (/* binding */ runOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/node-files.js
var node_files = __webpack_require__(9240);
;// CONCATENATED MODULE: ./lib/adapters/overlaid-files.js
/** Files of which some are given as bytes and stand before whatever else is there. The others, and every folder, are those below. */
function overlaidFiles(below, over) {
    return {
        list: (folder) => below.list(folder),
        read: async (path) => over.get(path) ?? below.read(path),
        head: async (path, length) => over.get(path)?.subarray(0, length) ?? below.head(path, length),
        stat: async (path) => {
            const bytes = over.get(path);
            return bytes ? { type: 'file', size: bytes.length, mode: 0o644 } : below.stat(path);
        },
        readLink: (path) => below.readLink(path),
    };
}

// EXTERNAL MODULE: ./lib/chain/plan.js
var plan = __webpack_require__(8346);
// EXTERNAL MODULE: ./lib/contract/open.js + 6 modules
var contract_open = __webpack_require__(8870);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/cli/aws.js
var aws = __webpack_require__(2115);
;// CONCATENATED MODULE: ./lib/cli/planned.js







/** The plan that a job was given, proven by its digest; undefined where it was given none. */
async function receivedPlan(options) {
    const { runPlan, runPlanDigest, contract } = options;
    if (runPlan === undefined && runPlanDigest === undefined)
        return undefined;
    if (runPlan === undefined || runPlanDigest === undefined)
        throw new fault/* Fault */.vC('USAGE', { message: '--run-plan and --run-plan-digest are of no use without each other' });
    if (contract !== undefined)
        throw new fault/* Fault */.vC('USAGE', { message: '--contract says nothing beside --run-plan, which brings the contract' });
    return (0,plan/* receivePlan */.H3)((0,node_files/* nodeFiles */.k)((0,external_node_path_.resolve)(runPlan)), runPlanDigest);
}
/**
 * The working place of a planned run. The contract is the one that the plan hands on, whatever the checkout holds; a job
 * without a checkout works on the commit of the plan. Throws PLAN_FOREIGN where the checkout is of another one.
 */
function planned(workplace, received) {
    if (!received)
        return workplace;
    const { plan, files } = received;
    const { root, git } = workplace;
    if (git && git.sha !== plan.git_sha)
        throw foreign(`the checkout is of ${git.sha}`, plan.git_sha ?? 'none');
    const stated = plan.git_sha === null ? undefined : { topLevel: root, sha: plan.git_sha, ref: plan.git_ref };
    const absent = stated && { ...stated, shallow: false, dirty: [], tracked: new Set() };
    return {
        ...workplace,
        folder: folderOf(plan.contract_path),
        git: git ?? absent,
        files: overlaidFiles(workplace.files, files),
    };
}
/** The run that a plan was made for. */
function runOf(received) {
    return received ? { platformRunId: received.plan.platform_run_id } : {};
}
/** The contract of a plan, which has to be what the plan was made from. Another run or contract is PLAN_FOREIGN. */
async function readPlanned({ files }, { platformRunId, environment }, plan) {
    if (platformRunId !== undefined && platformRunId !== plan.platform_run_id)
        throw foreign(`--platform-run-id is ${platformRunId}`, plan.platform_run_id);
    const open = await (0,contract_open/* openContract */.R)(files, plan.contract_path, (0,aws/* handlesOnAws */._N)(environment));
    if (open.sha256 === plan.contract_sha256)
        return open;
    throw foreign(`the contract has the digest ${open.sha256}`, plan.contract_sha256);
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
function foreign(found, expected) {
    return new fault/* Fault */.vC('PLAN_FOREIGN', { message: `${found}; the plan was made for ${expected}` });
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hI: () => (/* binding */ prebuiltPlace),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   tY: () => (/* binding */ localImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);
/* harmony import */ var _passing_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7954);




/**
 * Where the contract’s prebuilt image lies; undefined where it names none. What is given says which one of them this run is
 * about: another file than the contract’s archive, or a digest in the repository of its reference, and nothing else. USAGE.
 */
function prebuiltPlace(open, root, given) {
    const { archive, reference } = open.contract.image.prebuilt ?? {};
    if (reference !== undefined)
        return inRegistry(reference, given, open);
    if (archive !== undefined && (given === undefined || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(given)))
        return { path: given === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, open.folder, archive) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given) };
    if (given === undefined)
        return undefined;
    throw refused(given, archive === undefined ? 'nothing, the contract names no prebuilt image' : 'a file', open);
}
function inRegistry(reference, given, open) {
    const { repository, name } = splitReference(reference);
    if (given !== undefined && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(given))
        throw refused(given, `sha256:… of an image in ${repository}`, open);
    const found = given ?? name;
    if (found !== undefined)
        return { repository, name: found };
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('USAGE', { message: `${reference} names neither a tag nor a digest, and --prebuilt names none` });
}
function refused(given, expected, { locate }) {
    const message = `--prebuilt: found ${JSON.stringify(given)}; expected ${expected}`;
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('USAGE', { message, location: locate(['image', 'prebuilt']) });
}
/** The prebuilt image, where the contract names a file or folder of this machine. */
async function localImage(open, root) {
    const place = prebuiltPlace(open, root);
    if (!place || !('path' in place))
        return undefined;
    const { fetchImage } = await __webpack_require__.e(/* import() */ 7711).then(__webpack_require__.bind(__webpack_require__, 7711));
    return fetchImage(place, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_passing_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .passingFolder */ .g)(), 'image.oci.tar'), { open });
}
/** A reference of an image in a registry, with the tag or digest that it must have. */
function splitReference(reference) {
    const at = reference.indexOf('@');
    if (at > 0)
        return { repository: reference.slice(0, at).replace(/:[^:/]+$/, ''), name: reference.slice(at + 1) };
    const colon = reference.lastIndexOf(':');
    return colon > reference.lastIndexOf('/')
        ? { repository: reference.slice(0, colon), name: reference.slice(colon + 1) }
        : { repository: reference, name: undefined };
}


/***/ }),

/***/ 3561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ redirectionsOf),
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _chain_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8996);
/* harmony import */ var _prebuilt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1543);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7589);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3862);




/** What a command really reaches, by where the contract keeps images, evidence and secrets. */
function reachOf(asks, open, registry) {
    const may = (what) => asks === 'all' || asks === what;
    const onAws = (may('store') && (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemote */ .V)(open)) ||
        (may('engine') && isInEcr(open, registry)) ||
        (may('secrets') && open.contract.secrets.materialization === 'must-exist');
    if (may('engine'))
        return onAws ? 'all' : 'engine';
    return onAws ? 'aws' : 'offline';
}
/** Whether an image that this command may ask for lies in ECR. */
function isInEcr(open, registry) {
    const { reference } = open.contract.image.prebuilt ?? {};
    const named = [registry, reference === undefined ? undefined : (0,_prebuilt_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReference */ .mQ)(reference).repository];
    return named.some((repository) => repository !== undefined && (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .ecrPlaceOf */ .TH)(repository, open) !== undefined);
}
/** What redirects us on the way to what is reached: variables, and the files that the SDK reads beside them. */
async function redirectionsOf(reach, environment) {
    const variables = (0,_chain_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .redirectionsIn */ .X)(environment, reach);
    if (reach !== 'aws' && reach !== 'all')
        return variables;
    const { configuredEndpoints } = await __webpack_require__.e(/* import() */ 1332).then(__webpack_require__.bind(__webpack_require__, 1332));
    return [...variables, ...configuredEndpoints(environment)];
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askTag: () => (/* binding */ askTag),
  TH: () => (/* binding */ ecrPlaceOf),
  WA: () => (/* binding */ existingTag),
  Me: () => (/* binding */ openRegistry),
  H3: () => (/* binding */ published),
  t$: () => (/* binding */ publisher),
  Rb: () => (/* binding */ registryAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/adapters/process.js
var adapters_process = __webpack_require__(8489);
;// CONCATENATED MODULE: ./lib/adapters/docker-credentials.js







const entry = schemas/* looseObject */._H3({
    auth: schemas/* string */.YjP().optional(),
    username: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
    identitytoken: schemas/* string */.YjP().optional(),
});
/** An empty name means the file itself. */
const helper = schemas/* string */.YjP().regex(/^(?:[A-Za-z0-9][A-Za-z0-9._-]*)?$/, 'the name of a program, without a path');
const config = schemas/* looseObject */._H3({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), entry).default({}),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), helper).default({}),
    credsStore: helper.optional(),
});
/**
 * What `docker login` keeps for a registry: in its file, or in the helper that the file names. undefined where it keeps
 * nothing. Faults: FILE_UNREADABLE, PROCESS_NOT_FOUND, PROCESS_FAILED.
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
async function dockerCredentials(registry, environment) {
    const folder = environment['DOCKER_CONFIG'] || (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.docker');
    const read = await readConfig((0,external_node_path_.join)(folder, 'config.json'));
    if (!read)
        return undefined;
    const [name] = namesOf(registry).flatMap((key) => read.credHelpers[key] ?? []);
    const program = name ?? read.credsStore;
    const kept = program ? await fromHelper(program, registry, environment) : undefined;
    return kept ?? fromFile(read, registry);
}
/** The one registry that Docker keeps under an address of its own. */
const hub = 'docker.io';
const hubKey = `https://index.${hub}/v1/`;
function namesOf(registry) {
    const usual = [
        registry,
        `https://${registry}`,
        `http://${registry}`,
        `https://${registry}/v1/`,
        `https://${registry}/v2/`,
    ];
    return registry === hub ? [hubKey, `index.${hub}`, ...usual] : usual;
}
async function readConfig(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            return undefined;
        throw unreadable(path, cause.code ?? 'unknown', cause);
    });
    if (text === undefined)
        return undefined;
    try {
        return config.parse(JSON.parse(text));
    }
    catch {
        throw unreadable(path, 'it is no configuration of Docker');
    }
}
/** Nothing of its content is shown: it holds passwords. */
function unreadable(path, why, cause) {
    return new fault/* Fault */.vC('FILE_UNREADABLE', { message: `${path} cannot be read: ${why}`, cause });
}
function fromFile({ auths }, registry) {
    const found = namesOf(registry)
        .map((key) => auths[key])
        .find((item) => item !== undefined);
    if (found === undefined)
        return undefined;
    if (found.identitytoken)
        return { username: '<token>', password: found.identitytoken, isIdentityToken: true };
    if (found.username && found.password)
        return { username: found.username, password: found.password };
    const text = Buffer.from(found.auth ?? '', 'base64')
        .toString()
        .replace(/\0+$/, '');
    const cut = text.indexOf(':');
    return cut > 0 ? { username: text.slice(0, cut), password: text.slice(cut + 1) } : undefined;
}
const answer = schemas/* looseObject */._H3({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/** https://github.com/docker/docker-credential-helpers */
async function fromHelper(name, registry, env) {
    const command = `docker-credential-${name}`;
    const input = registry === hub ? hubKey : registry;
    const asked = { command, args: ['get'], env, input, timeoutSeconds: 60, outputLimit: 2 ** 20, label: command };
    try {
        const { stdout } = await (0,adapters_process/* checked */.KD)(asked);
        const { Username, Secret } = answer.parse(JSON.parse(stdout.text));
        return { username: Username, password: Secret, isIdentityToken: Username === '<token>' };
    }
    catch (cause) {
        if (cause instanceof fault/* Fault */.vC && /credentials not found/.test(cause.message))
            return undefined;
        if (cause instanceof fault/* Fault */.vC)
            throw cause;
        throw new fault/* Fault */.vC('PROCESS_FAILED', { message: `${(0,core_escape/* plain */.pj)(command)} gave no credentials for ${(0,core_escape/* plain */.pj)(registry)}` });
    }
}

// EXTERNAL MODULE: ./lib/adapters/ecr/place.js
var place = __webpack_require__(578);
// EXTERNAL MODULE: ./lib/adapters/oci-archive.js
var oci_archive = __webpack_require__(8690);
// EXTERNAL MODULE: ./lib/adapters/oci-registry.js + 9 modules
var oci_registry = __webpack_require__(672);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/adapters/tag-wait.js



/**
 * The manifest behind a tag that may not have reached this part of the registry yet: a replica lags behind. The wait is
 * bounded and told. Throws REGISTRY_NOT_FOUND at its end.
 */
async function awaitedManifest(registry, tag, { seconds, pauseMs = 2000, onWait }) {
    const end = performance.now() + seconds * 1000;
    for (;;) {
        const found = await registry.manifest(tag).catch(unlessMissing);
        if (found)
            return found;
        const left = end - performance.now();
        if (left <= 0)
            throw neverCame(registry, tag, seconds);
        onWait?.(`waiting for ${(0,core_escape/* plain */.pj)(registry.repository)}:${(0,core_escape/* plain */.pj)(tag)}, ${Math.ceil(left / 1000)} s left`);
        await (0,external_node_timers_promises_.setTimeout)(Math.min(left, pauseMs));
    }
}
function unlessMissing(error) {
    if (error instanceof fault/* Fault */.vC && error.code === 'REGISTRY_NOT_FOUND')
        return undefined;
    throw error;
}
function neverCame({ repository }, tag, seconds) {
    const waited = seconds === 0 ? '' : `, after waiting ${seconds} s for it`;
    return new fault/* Fault */.vC('REGISTRY_NOT_FOUND', { message: `${(0,core_escape/* plain */.pj)(repository)} has no ${(0,core_escape/* plain */.pj)(tag)}${waited}` });
}

// EXTERNAL MODULE: ./lib/chain/settle.js
var settle = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/domain/image/reference.js
var reference = __webpack_require__(1927);
;// CONCATENATED MODULE: ./lib/cli/registry.js








/** The repository of ECR that a name means; undefined where it is in another registry. */
function ecrPlaceOf(repository, { contract }) {
    const { ecr, repository: own } = contract.image;
    const stated = ecr && own === repository ? { registryId: ecr['registry-id'], region: ecr.region } : undefined;
    return (0,place/* ecrPlace */.OS)(repository, stated);
}
/** A repository in its registry, with the credentials that this machine has for it. The SDK is loaded only for ECR. */
function openRegistry(repository, open) {
    return registryAt(repository, ecrPlaceOf(repository, open));
}
/** The same where no contract speaks of it. */
async function registryAt(repository, place) {
    if (place)
        return (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 754))).ecrRegistry(place);
    const host = (0,reference/* parseReference */.F2)(repository)?.registry ?? '';
    return (0,oci_registry/* ociRegistry */.H)({ repository, credentials: () => dockerCredentials(host, process.env) });
}
/** What the registry says of a tag: its digest, waiting for one that has not arrived yet, and how it stands. */
async function askTag(repository, tag, { open, onProgress }) {
    const registry = await openRegistry(repository, open);
    try {
        const seconds = open.contract.image['tag-wait-seconds'];
        const { digest } = await awaitedManifest(registry, tag, { seconds, ...(onProgress ? { onWait: onProgress } : {}) });
        return await published(registry, tag, digest);
    }
    finally {
        await registry.close();
    }
}
/** What a tag names at this moment; undefined where it names nothing. */
async function existingTag(repository, tag, open) {
    const registry = await openRegistry(repository, open);
    try {
        const found = await (0,settle/* settle */.G)(() => registry.manifest(tag));
        if (found.value)
            return await published(registry, tag, found.value.digest);
        if (found.error instanceof fault/* Fault */.vC && found.error.code === 'REGISTRY_NOT_FOUND')
            return undefined;
        throw found.error;
    }
    finally {
        await registry.close();
    }
}
/** The answer of a registry about a tag whose digest is known. */
async function published(registry, tag, digest) {
    return { repository: registry.repository, digest, ...(await registry.standing(tag, digest)) };
}
/** What the tag names then, whoever made it: another image behind it is for the gates to judge. */
function publisher(repository, session) {
    return async ({ archive, origin }, tag) => {
        if (archive === undefined)
            throw new fault/* Fault */.vC('IMAGE_MALFORMED', { message: 'there is no archive to push' });
        const source = (0,oci_archive/* ociArchive */.o)(archive);
        const registry = await openRegistry(repository, session.open);
        const bases = (origin?.base_images ?? []).map(({ reference }) => reference);
        const pushed = await (0,settle/* settle */.G)(async () => registry.publish(source, await source.manifest(undefined), tag, bases));
        await registry.close();
        if (pushed.error !== undefined && !isTagTaken(pushed.error))
            throw pushed.error;
        return askTag(repository, tag, session);
    };
}
function isTagTaken(error) {
    return error instanceof fault/* Fault */.vC && error.code === 'REGISTRY_TAG_EXISTS';
}


/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isRemote),
/* harmony export */   Y: () => (/* binding */ remoteStore)
/* harmony export */ });
/** The bucket that the contract names; undefined where evidence stays on this machine. The SDK is loaded only for it. */
async function remoteStore({ contract }) {
    const { evidence } = contract;
    const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(evidence.store) ?? [];
    if (bucket === undefined)
        return undefined;
    const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(4858)]).then(__webpack_require__.bind(__webpack_require__, 4858));
    const days = evidence.lock?.days ?? evidence['retention-days'];
    const lock = evidence.lock && { mode: evidence.lock.mode, days };
    return s3Store({
        bucket,
        prefix: prefix === '' ? '' : `${prefix}/`,
        region: evidence.region,
        owner: evidence['bucket-owner'],
        lock,
        kmsKey: evidence['kms-key'],
        now: Date.now,
        demands: { versioning: evidence.versioning === 'required', lock, retentionDays: evidence['retention-days'] },
    });
}
/** Whether the contract's evidence goes beyond this machine. */
function isRemote({ contract }) {
    return contract.evidence.store !== 'local';
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sY: () => (/* binding */ uncut),
/* harmony export */   s_: () => (/* binding */ endWrites),
/* harmony export */   yp: () => (/* binding */ isEnding)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

const writing = new Set();
let ending = false;
/** True once `endWrites` was called. */
function isEnding() {
    return ending;
}
/** Lets no further object begin, and resolves when those that have begun are there, whole. */
async function endWrites() {
    ending = true;
    await Promise.allSettled(writing);
}
/** The store, of which an interruption cuts no write in the middle. */
function uncut(store) {
    const whole = async (key, write) => {
        if (ending)
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('INTERRUPTED', { message: `${key} was not written: the run was interrupted` });
        const work = write();
        writing.add(work);
        await work.finally(() => writing.delete(work));
    };
    return {
        ...store,
        write: (key, bytes) => whole(key, () => store.write(key, bytes)),
        writeLarge: (key, object) => whole(key, () => store.writeLarge(key, object)),
    };
}


/***/ }),

/***/ 4331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SV: () => (/* binding */ fingerprintKey),
  fA: () => (/* binding */ openSession),
  x5: () => (/* binding */ openWorkplace),
  IL: () => (/* binding */ readWritten)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git-cli.js + 2 modules
var git_cli = __webpack_require__(7462);
// EXTERNAL MODULE: ./lib/adapters/local-store.js
var local_store = __webpack_require__(2355);
// EXTERNAL MODULE: ./lib/adapters/node-files.js
var node_files = __webpack_require__(9240);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/chain/environment.js
var environment = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/chain/known-codes.js

/** Refuses codes in `accepted` and `blockers` that nobody reports: such an entry would be a wish that nothing reads (L7). */
async function refuseUnknownCodes({ contract, locate }) {
    const named = [
        ...contract.accepted.map(({ code }, index) => [code, ['accepted', index, 'code']]),
        ...Object.keys(contract.blockers).map((code) => [code, ['blockers', code]]),
    ];
    if (named.length === 0)
        return;
    const { catalog } = await Promise.all(/* import() */[__webpack_require__.e(665), __webpack_require__.e(7311), __webpack_require__.e(9754), __webpack_require__.e(7407)]).then(__webpack_require__.bind(__webpack_require__, 7373));
    const unknown = named.filter(([code]) => !catalog.some((entry) => entry.code === code));
    if (unknown.length === 0)
        return;
    throw new fault/* Faults */.CG(unknown.map(([code, keys]) => {
        const location = locate(keys);
        const message = `${location.path}:${location.line ?? 1}:${location.column ?? 1}: found ${code}; expected a reason code`;
        return new fault/* Fault */.vC('CONTRACT_INVALID', { message, location, fix: 'Read docs/reason-codes.md.' });
    }));
}

// EXTERNAL MODULE: ./lib/chain/session.js
var session = __webpack_require__(4089);
// EXTERNAL MODULE: ./lib/contract/acceptance.js
var acceptance = __webpack_require__(6675);
// EXTERNAL MODULE: ./lib/contract/confine.js
var confine = __webpack_require__(3270);
// EXTERNAL MODULE: ./lib/contract/find.js
var find = __webpack_require__(2947);
// EXTERNAL MODULE: ./lib/contract/open.js + 6 modules
var contract_open = __webpack_require__(8870);
// EXTERNAL MODULE: ./lib/core/evidence.js
var evidence = __webpack_require__(2094);
;// CONCATENATED MODULE: ./lib/cli/attempt.js

/** Which try of its run this job belongs to; 1 on a machine of one’s own. Throws JOB_UNREADABLE. */
function attemptIn(environment) {
    const { GITHUB_ACTIONS, GITHUB_RUN_ATTEMPT: attempt = '1' } = environment;
    if (GITHUB_ACTIONS !== 'true')
        return 1;
    if (/^[1-9]\d{0,8}$/.test(attempt))
        return Number(attempt);
    throw new fault/* Fault */.vC('JOB_UNREADABLE', { message: `GITHUB_RUN_ATTEMPT: found ${JSON.stringify(attempt)}` });
}
/** Who started the run of this job, and its number, as the runner says. */
function jobIn(environment) {
    const { GITHUB_ACTIONS, GITHUB_ACTOR: actor, GITHUB_RUN_ID: runId } = environment;
    return GITHUB_ACTIONS === 'true' && actor && runId ? { actor, runId } : undefined;
}

// EXTERNAL MODULE: ./lib/cli/aws.js
var aws = __webpack_require__(2115);
// EXTERNAL MODULE: ./lib/cli/parts.js
var parts = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/cli/planned.js + 1 modules
var planned = __webpack_require__(2638);
// EXTERNAL MODULE: ./lib/cli/reach.js
var cli_reach = __webpack_require__(3561);
// EXTERNAL MODULE: ./lib/cli/remote.js
var cli_remote = __webpack_require__(3862);
// EXTERNAL MODULE: ./lib/cli/uncut.js
var uncut = __webpack_require__(8183);
// EXTERNAL MODULE: ./lib/adapters/github-job.js
var github_job = __webpack_require__(7127);
// EXTERNAL MODULE: ./lib/cli/base.js + 3 modules
var base = __webpack_require__(9880);
;// CONCATENATED MODULE: ./lib/cli/workflow.js



/** Whether a run that is proven could be made again. */
async function readinessOf({ workflow: { run } }, environment) {
    if (!run)
        return undefined;
    const { githubApi } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(2563)]).then(__webpack_require__.bind(__webpack_require__, 2563));
    const { readinessOf: lookUp } = await __webpack_require__.e(/* import() */ 8554).then(__webpack_require__.bind(__webpack_require__, 8554));
    try {
        return await lookUp(githubApi((0,base/* placeOf */.$)(environment)), (0,github_job/* githubJob */.X)(environment), environment['GITHUB_WORKFLOW_REF']);
    }
    catch (error) {
        return {
            kind: 'unknown',
            detail: (0,fault/* faultsIn */.RP)(error)
                .map(({ message }) => message)
                .join('; '),
        };
    }
}
/** Where nobody was asked. */
const noWorkflow = { why: 'nobody was asked' };
/** The run that this process belongs to. Outside of every job nothing is asked. */
async function workflowOf({ open, git, platformRunId }, environment) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return { why: 'this is no job of a workflow' };
    const { proveWorkflowRun } = await __webpack_require__.e(/* import() */ 4031).then(__webpack_require__.bind(__webpack_require__, 6412));
    const { proof, issuer, api, 'repository-id': repositoryId } = open.contract.workflow;
    const audience = `seaworthy:${platformRunId}`;
    return proveWorkflowRun({ proof, issuer, api, repositoryId, sha: git?.sha, audience }, environment);
}

;// CONCATENATED MODULE: ./lib/cli/workplace.js























/** Finds the repository around a folder. */
async function openWorkplace(dir) {
    const real = folderAt(dir);
    const git = await (0,git_cli/* gitCli */.x)(real).state();
    const root = git === undefined ? topLevelOf(real) : (0,external_node_fs_.realpathSync)(git.topLevel);
    return { root, files: (0,node_files/* nodeFiles */.k)(root), git, folder: slashed((0,external_node_path_.relative)(root, real)) || '.' };
}
/** The top of the repository where git cannot tell it, because it is not installed or nothing is committed yet. */
function topLevelOf(dir) {
    for (let folder = dir;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return dir;
    }
}
/** The real path of a folder that can be listed and entered. */
function folderAt(dir) {
    try {
        const real = (0,external_node_fs_.realpathSync)(dir);
        if ((0,external_node_fs_.statSync)(real).isDirectory()) {
            (0,external_node_fs_.accessSync)(real, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
            return real;
        }
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
        if (code === 'ENOENT')
            throw new fault/* Fault */.vC('FILE_MISSING', { message: `${dir} does not exist`, cause });
        if (code !== 'ENOTDIR')
            throw new fault/* Fault */.vC('FILE_UNREADABLE', { message: `${dir} cannot be read (${code})`, cause });
    }
    throw new fault/* Fault */.vC('FILE_NOT_A_FILE', { message: `${dir} is no folder` });
}
/** Opens the contract and everything that a run works with. */
async function openSession(dir, options, asks, read = readWritten) {
    const received = await (0,planned/* receivedPlan */.hw)(options);
    const workplace = (0,planned/* planned */.lM)(await openWorkplace(dir), received);
    const open = await (received ? (0,planned/* readPlanned */.Hf)(workplace, options, received.plan) : read(workplace, options));
    await refuseUnknownCodes(open);
    const reach = (0,cli_reach/* reachOf */.x)(asks, open, options.registry);
    const redirections = await (0,cli_reach/* redirectionsOf */.H)(reach, options.environment);
    (0,environment/* refuseRedirections */.m)(redirections, open.contract.environment.allow);
    const session = {
        ...(await sessionOf(workplace, open, { ...options, ...(0,planned/* runOf */.ng)(received) }, redirections)),
        ...(received ? { plan: received.plan, job: jobIn(options.environment) } : {}),
    };
    await (0,parts/* takeParts */.w)(session.store, options.parts ?? []);
    if (reach === 'aws' || reach === 'all')
        await (0,aws/* refuseAwsCaller */.JE)(open, session.clock.now());
    const keeps = asks === 'all' || asks === 'store';
    const remote = keeps ? await (0,cli_remote/* remoteStore */.Y)(open) : undefined;
    const workflow = asks === 'offline' ? noWorkflow : await workflowOf(session, options.environment);
    const readiness = asks === 'all' ? await readinessOf({ workflow }, options.environment) : undefined;
    return { session: { ...session, remote, workflow, readiness }, workplace };
}
/** The contract that somebody wrote. */
async function readWritten({ files, folder, root }, { contract, environment }) {
    const path = contract === undefined ? await (0,find/* findContract */._E)(files, folder) : inside(root, folder, contract);
    await (0,confine/* confine */.D)(files, path, { path });
    return (0,contract_open/* openContract */.R)(files, path, (0,aws/* handlesOnAws */._N)(environment));
}
/** The path of a contract relative to the repository: named from where the command was started, or from the folder in question. */
function inside(root, folder, contract) {
    const there = [(0,external_node_path_.resolve)(contract), (0,external_node_path_.resolve)(root, folder, contract)].find((path) => (0,external_node_fs_.existsSync)(path));
    if (there === undefined)
        throw new fault/* Fault */.vC('CONTRACT_MISSING', {
            message: `there is no ${contract}, neither here nor in ${folder === '.' ? root : folder}`,
            fix: 'Correct the path of --contract.',
        });
    const path = slashed((0,external_node_path_.relative)(root, realPath(there)));
    if (leaves(path))
        throw new fault/* Fault */.vC('CONTRACT_OUTSIDE', { message: `the contract ${contract} lies outside the repository ${root}` });
    return path;
}
/** The absolute path, without links among those of its folders that exist. */
function realPath(path) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    const name = (0,external_node_path_.basename)((0,external_node_path_.resolve)(path));
    return (0,external_node_path_.join)((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.realpathSync)(folder) : realPath(folder), name);
}
async function sessionOf({ files, git, root }, open, options, redirections) {
    const clock = (0,system_clock/* systemClock */.m)();
    if (options.evidenceDir === '')
        throw new fault/* Fault */.vC('USAGE', { message: '--evidence-dir: found nothing; expected a folder' });
    const folder = options.evidenceDir === undefined ? ownEvidenceFolder(root) : (0,external_node_path_.resolve)(options.evidenceDir);
    const place = slashed((0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(realPath((0,external_node_path_.join)(folder, 'x')))));
    const store = (0,local_store/* localStore */.x)(folder);
    const inJob = options.environment['GITHUB_ACTIONS'] === 'true';
    const named = runIdOf(options.platformRunId) ?? (inJob ? await (0,session/* runIdFromHeader */._p)(store) : undefined);
    const policy = (0,acceptance/* policyOf */.U)(open.contract, open.profile, clock.now());
    return {
        files,
        git,
        clock,
        store: (0,uncut/* uncut */.sY)((0,local_store/* localStore */.x)(folder)),
        remote: undefined,
        evidenceFolder: leaves(place) ? undefined : place,
        open,
        policy: options.strictWarnings ? { ...policy, level: () => 'block' } : policy,
        platformRunId: named ?? (0,session/* newRunId */.F$)(clock),
        attempt: attemptIn(options.environment),
        redirections,
        workflow: noWorkflow,
        imageDigest: null,
        requireAuthoritative: options.requireAuthoritative ?? false,
        ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    };
}
/** A repository must not lead its evidence elsewhere by a link; a folder that somebody names may be one. */
function ownEvidenceFolder(root) {
    let folder = root;
    for (const part of ['.seaworthy', 'evidence']) {
        folder = (0,external_node_path_.join)(folder, part);
        if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isSymbolicLink())
            throw new fault/* Fault */.vC('EVIDENCE_UNWRITABLE', {
                message: `${folder} is a link, which the repository could lead anywhere`,
                fix: 'Remove the link, or name the folder with --evidence-dir.',
                rerun: 'will-not-help',
            });
    }
    return folder;
}
function runIdOf(given) {
    if (given === undefined || evidence/* platformRunId */.K.test(given))
        return given;
    throw new fault/* Fault */.vC('USAGE', {
        message: `--platform-run-id: found ${JSON.stringify(given)}; expected platform_<yyyymmdd>T<hhmmss>Z, then an optional _suffix`,
    });
}
/** The key of the fingerprints, from where the contract says. */
async function fingerprintKey({ contract, folder }, files, environment) {
    const place = contract.secrets['fingerprint-key'];
    if (place === undefined)
        return undefined;
    if ('env' in place) {
        const value = environment[place.env];
        if (value === undefined || value === '')
            throw new fault/* Fault */.vC('FILE_MISSING', {
                message: `the contract takes the fingerprint key from ${place.env}, which is not set`,
                fix: `Set ${place.env}.`,
            });
        return value;
    }
    return Buffer.from(await files.read(folder === '.' ? place.file : `${folder}/${place.file}`))
        .toString('utf8')
        .trim();
}
/** Whether a relative path leaves the folder that it is relative to. */
function leaves(path) {
    return path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path);
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}


/***/ }),

/***/ 6675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
const day = 86_400_000;
/** Whether an entry counts at a time: not before its day, not after its expiry, never for more than 90 days. */
function standingOf(entry, profile, now) {
    const from = Date.parse(`${entry.accepted}T00:00:00Z`);
    const until = Date.parse(`${entry.expires}T00:00:00Z`) + day;
    if (!mayAccept(profile, entry.code))
        return 'not-acceptable';
    if (until - from > 91 * day)
        return 'too-long';
    return now >= from && now < until ? 'in-force' : 'expired';
}
/** S2 and S3 may be accepted, an S1 only where the profile says so, a wrong digest and a found secret never. */
function mayAccept(profile, code) {
    if (profile.neverAcceptable.has(code))
        return false;
    const { severity, acceptable } = profile.rule(code);
    return severity !== 'S1' || acceptable === true;
}
/** The policy that a contract and its profile make at a time. */
function policyOf(contract, profile, now) {
    const entries = contract.accepted.filter((entry) => standingOf(entry, profile, now) === 'in-force');
    return {
        level: ({ code, level }) => (profile.neverAcceptable.has(code) ? level : (profile.rule(code).level ?? level)),
        accepts: (code, finding) => entries.some((entry) => entry.code === code && entry.subject === finding.subject),
    };
}


/***/ }),

/***/ 3270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ confine)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

/** Throws CONTRACT_OUTSIDE where a path, or a link on its way, leaves the repository. */
async function confine(files, path, usedAt) {
    const done = [];
    const pending = path.split('/');
    for (let links = 0; pending.length > 0;) {
        const part = pending.shift() ?? '';
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (done.pop() === undefined)
                throw outside(path, usedAt);
            continue;
        }
        const next = [...done, part].join('/');
        if ((await files.stat(next))?.type !== 'link') {
            done.push(part);
            continue;
        }
        const target = await files.readLink(next);
        if (target.startsWith('/') || ++links > 40)
            throw outside(path, usedAt);
        pending.unshift(...target.split('/'));
    }
}
function outside(path, location) {
    const place = `${location.path}:${location.line ?? 1}:${location.column ?? 1}`;
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('CONTRACT_OUTSIDE', {
        message: `${place}: found ${path}, which leads outside the repository; expected a path inside`,
        location,
    });
}


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gl: () => (/* binding */ everyContract),
/* harmony export */   _E: () => (/* binding */ findContract),
/* harmony export */   bK: () => (/* binding */ isContract)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _domain_path_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3507);


const contractName = /^(?:[a-z0-9-]+\.)?seaworthy\.ya?ml$/;
/** Whether a file of this path is a contract. */
function isContract(path) {
    return contractName.test(path.slice(path.lastIndexOf('/') + 1));
}
/** Every contract below a folder, whatever git ignores; links are not followed. */
async function everyContract(files, folder = '.') {
    const found = [];
    for (const { name, type } of await files.list(folder)) {
        const path = (0,_domain_path_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, name);
        if (type === 'folder' && name !== '.git')
            found.push(...(await everyContract(files, path)));
        if (type === 'file' && isContract(name))
            found.push(path);
    }
    return found;
}
/** The contract of a folder. Throws CONTRACT_MISSING, CONTRACT_AMBIGUOUS, REPOSITORY_EMPTY or FILE_MISSING. */
async function findContract(files, folder) {
    const stat = await files.stat(folder);
    if (!stat)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('FILE_MISSING', { message: `${folder} does not exist`, location: { path: folder } });
    if (stat.type !== 'folder')
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('FILE_NOT_A_FILE', { message: `${folder} is no folder`, location: { path: folder } });
    const entries = await files.list(folder);
    if (entries.every(({ name }) => name === '.git'))
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('REPOSITORY_EMPTY', { message: `${folder} holds no file`, location: { path: folder } });
    const notFile = entries.find(({ name, type }) => type === 'folder' && /^seaworthy\.ya?ml$/.test(name));
    if (notFile)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('FILE_NOT_A_FILE', {
            message: `${(0,_domain_path_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, notFile.name)} is a folder; expected the contract`,
            location: { path: (0,_domain_path_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, notFile.name) },
        });
    const found = entries
        .filter(({ name, type }) => type !== 'folder' && isContract(name))
        .map(({ name }) => (0,_domain_path_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, name));
    const [only, ...more] = found;
    if (only === undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('CONTRACT_MISSING', {
            message: `${folder === '.' ? 'the repository' : folder} has no seaworthy.yml`,
            location: { path: folder },
        });
    if (more.length > 0)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('CONTRACT_AMBIGUOUS', {
            message: `${folder} has ${found.length} contracts: ${found.join(', ')}`,
            location: { path: folder },
        });
    return only;
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ joinHandles),
/* harmony export */   Qt: () => (/* binding */ refuseUnpinned),
/* harmony export */   bu: () => (/* binding */ declared),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   nE: () => (/* binding */ typed)
/* harmony export */ });
/* unused harmony export isUnpinned */
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8008);


/** The value with its kind; undefined for null, which is no value. */
function typed(value) {
    if (typeof value === 'string')
        return { kind: 'string', value };
    if (typeof value === 'number')
        return Number.isFinite(value) ? { kind: 'number', value } : undefined;
    if (typeof value === 'boolean')
        return { kind: 'boolean', value };
    if (Array.isArray(value))
        return { kind: 'list', value };
    if (typeof value === 'object' && value !== null)
        return { kind: 'map', value: value };
    return undefined;
}
/** Joins what the registries declare. A handle that is declared twice has no value that anybody could rely on. */
function joinHandles(lists) {
    const handles = new Map();
    const faults = [];
    for (const handle of lists.flat()) {
        const first = handles.get(handle.name);
        if (first)
            faults.push(duplicate(handle, first));
        else
            handles.set(handle.name, handle);
    }
    if (faults.length > 0)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Faults */ .CG(faults);
    return { handles };
}
function duplicate(handle, first) {
    const where = `${first.location.path}:${first.location.line ?? 1}`;
    const message = `${handle.location.path}:${handle.location.line ?? 1}: ${handle.name} is declared already in ${where}`;
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('HANDLE_INVALID', { message, location: handle.location, fix: 'Keep one of the two declarations.' });
}
const placeholders = new Set(['', 'tbd', 'todo', 'none', 'null']);
/** Whether a value is a placeholder: something that still has to be decided. */
function isUnpinned(value) {
    return value.kind === 'bare' || holdsPlaceholder(value.value);
}
/** Also deep inside of a list or map. A handle that refers to another one is not filled a second time, so it is no value. */
function holdsPlaceholder(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).some(holdsPlaceholder);
    if (typeof value !== 'string')
        return value === null;
    const text = value.trim().toLowerCase();
    return placeholders.has(text) || /to_pin|placeholder|^<|<[^<>]*>|\{\s*handles?\s*:/.test(text);
}
/**
 * Refuses a handle that is used by its name while its value is a placeholder. A bare handle is whole: its name is all it says.
 * Throws HANDLE_UNPINNED.
 */
function refuseUnpinned(registry, uses) {
    const faults = uses.flatMap(({ name, usedAt }) => {
        const handle = registry.handles.get(name);
        return handle && handle.value.kind !== 'bare' && isUnpinned(handle.value) ? [unpinned(handle, usedAt)] : [];
    });
    if (faults.length > 0)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Faults */ .CG(faults);
}
function unpinned({ name, location }, usedAt) {
    const message = `${placeOf(location)}: ${name} has no pinned value, and ${placeOf(usedAt)} uses it`;
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('HANDLE_UNPINNED', { message, location });
}
/** The pinned value of a handle, with its type. Throws HANDLE_UNKNOWN or HANDLE_UNPINNED. */
function declared(registry, name, usedAt) {
    const { value } = pinnedHandle(registry, name, usedAt);
    return value.kind === 'bare' ? '' : value.value;
}
/** The pinned text of a handle, for a place inside a longer text. Throws HANDLE_UNKNOWN, HANDLE_UNPINNED or HANDLE_INVALID. */
function pinned(registry, name, usedAt) {
    const { value, location } = pinnedHandle(registry, name, usedAt);
    if (value.kind === 'string' || value.kind === 'number')
        return String(value.value);
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('HANDLE_INVALID', {
        message: `${placeOf(location)}: ${name} is a ${value.kind}, and ${placeOf(usedAt)} needs a text`,
        location,
    });
}
function pinnedHandle(registry, name, usedAt) {
    const handle = registry.handles.get(name);
    if (!handle)
        throw unknown(registry, name, usedAt);
    if (isUnpinned(handle.value))
        throw unpinned(handle, usedAt);
    return handle;
}
function unknown({ handles }, name, usedAt) {
    const suggestion = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, [...handles.keys()]);
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('HANDLE_UNKNOWN', {
        message: `${placeOf(usedAt)}: the handle ${name} is declared in no registry`,
        location: usedAt,
        ...(suggestion === undefined ? {} : { fix: `Did you mean ${suggestion}?` }),
    });
}
function placeOf({ path, line, column }) {
    return [path, line ?? 1, ...(column === undefined ? [] : [column])].join(':');
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hD: () => (/* binding */ locationOf),
  hN: () => (/* binding */ parseYaml),
  tf: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/contract/nearest.js
var nearest = __webpack_require__(8008);
;// CONCATENATED MODULE: ./lib/contract/mistakes.js



/** zod's issues as mistakes: one each, a union told by its closest branch. */
function mistakesOf(schema, issues, root) {
    return issues.flatMap((issue) => mistakesIn(schema, issue, [], root));
}
function mistakesIn(schema, issue, before, root) {
    const path = [...before, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
    if (issue.code === 'invalid_union') {
        const branch = closest(issue.errors, valueAt(root, path));
        if (branch)
            return branch.flatMap((inner) => mistakesIn(schema, inner, path, root));
    }
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((name) => unknownKey(schema, path, name));
    return [{ path, found: show(valueAt(root, path)), ...expectation(issue, valueAt(root, path)) }];
}
/** The branch that got furthest: of one that wants another type and one that wants another detail, the detail. */
function closest(branches, value) {
    const wrongType = (branch) => branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
    return branches.find((branch) => !wrongType(branch)) ?? (typeof value === 'object' ? branches.at(-1) : branches[0]);
}
function unknownKey(schema, path, name) {
    const known = keysAt(json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' }), path);
    const suggestion = (0,nearest/* nearest */.p)(name, known);
    const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'no such key';
    return { path, key: name, found: `the unknown key ${show(name)}`, expected, ...(suggestion ? { suggestion } : {}) };
}
function expectation(issue, value) {
    if (issue.code === 'invalid_type')
        return { expected: issue.expected };
    if (issue.code !== 'invalid_value')
        return { expected: wording(issue) };
    const values = issue.values.map(String);
    const suggestion = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, values) : undefined;
    return {
        expected: values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`,
        ...(suggestion ? { suggestion } : {}),
    };
}
/** A message of ours says what is expected; one of the library’s is told in our words. */
function wording(issue) {
    if (!/^(?:Too |Invalid )/.test(issue.message))
        return issue.message;
    if (issue.code === 'too_small')
        return `${issue.origin === 'array' ? 'a list of' : ''} at least ${issue.minimum}`.trim();
    if (issue.code === 'too_big')
        return `${issue.origin === 'array' ? 'a list of' : ''} at most ${issue.maximum}`.trim();
    if (issue.code === 'invalid_format')
        return issue.format === 'date' ? 'a date, YYYY-MM-DD' : `a text that matches ${issue.pattern ?? issue.format}`;
    return issue.message;
}
function show(value) {
    if (value === undefined)
        return 'nothing';
    return (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(JSON.stringify(value) ?? String(value)), 80);
}
function valueAt(root, path) {
    return path.reduce((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined), root);
}
/** The keys that the schema knows at a path. */
function keysAt(schema, path) {
    let nodes = branches(schema);
    for (const part of path)
        nodes = nodes.flatMap((node) => branches(childOf(node, part)));
    return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
function branches(node) {
    return node ? [node, ...(node.anyOf ?? []).flatMap(branches)] : [];
}
function childOf(node, part) {
    if (typeof part === 'number')
        return node.items;
    const extra = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
    return node.properties?.[part] ?? extra;
}

;// CONCATENATED MODULE: ./lib/contract/load.js




/**
 * Parses YAML strictly: duplicate keys, unknown tags and alias bombs are refused, all mistakes at once. With `faults`, keys
 * that stand twice are kept there and the reading goes on, so that they hide nothing else.
 */
function parseYaml(text, path, code, faults) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, strict: true, prettyErrors: false });
    const source = { path, document, lines };
    const problems = [...document.errors, ...document.warnings];
    const found = problems.map((problem) => yamlFault(problem, text, source, code));
    const goesOn = faults !== undefined && problems.every((problem) => problem.code === 'DUPLICATE_KEY');
    if (found.length > 0 && !goesOn)
        throw new fault/* Faults */.CG(found);
    faults?.push(...found);
    try {
        return { source, value: document.toJS({ maxAliasCount: 32 }) };
    }
    catch (cause) {
        throw new fault/* Fault */.vC(code, { message: `${path}: its aliases expand without bound`, location: { path, line: 1 }, cause });
    }
}
function yamlFault(error, text, source, code) {
    return new fault/* Fault */.vC(code, describe(source, locate(source, error.pos[0]), yamlMistake(error, text)));
}
function yamlMistake({ code, message, pos }, text) {
    if (code === 'MULTIPLE_DOCS')
        return { found: 'a second document', expected: 'one document' };
    if (code !== 'DUPLICATE_KEY')
        return { found: message, expected: 'valid YAML' };
    const [key = ''] = /^[^\s:,}]+/.exec(text.slice(pos[0])) ?? [];
    return { found: `the key ${(0,core_escape/* plain */.pj)(key)} a second time`, expected: 'each key once' };
}
/** Checks the value against the schema. Every mistake is reported at once, each with its place. */
function validate(schema, value, source, code) {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success)
        return result.data;
    const mistakes = mistakesOf(schema, result.error.issues, value);
    throw new fault/* Faults */.CG(mistakes.map((mistake) => new fault/* Fault */.vC(code, describe(source, placeOf(source, mistake), mistake))));
}
function describe({ path }, location, { found, expected, suggestion }) {
    const place = `${path}:${location.line ?? 1}:${location.column ?? 1}`;
    const message = `${place}: found ${found}; expected ${expected}`;
    return suggestion === undefined ? { message, location } : { message, location, fix: `Did you mean ${suggestion}?` };
}
/** The place of a key or value, or of the nearest thing around it that exists. */
function placeOf(source, { path, key }) {
    const parent = source.document.getIn(path, true);
    if (key !== undefined && (0,dist/* isMap */.jh)(parent)) {
        const pair = parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
        if ((0,dist/* isNode */.Ll)(pair?.key))
            return locate(source, pair.key.range?.[0]);
    }
    for (let depth = path.length; depth >= 0; depth--) {
        const node = depth === 0 ? source.document.contents : source.document.getIn(path.slice(0, depth), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return locate(source, node.range[0]);
    }
    return { path: source.path, line: 1, column: 1 };
}
/** The place of the value at a path of keys and indexes. */
function locationOf(source, path) {
    return placeOf(source, { path, found: '', expected: '' });
}
function locate({ path, lines }, offset = 0) {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
}


/***/ }),

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openContract),
  J: () => (/* binding */ readContract)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
;// CONCATENATED MODULE: ./lib/contract/attempt.js

/** Does a piece of work and keeps what it throws, so that everything that is wrong is told at once. */
async function attempt(faults, work) {
    try {
        return await work();
    }
    catch (error) {
        faults.push(...(0,fault/* faultsIn */.RP)(error));
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/contract/confine.js
var confine = __webpack_require__(3270);
// EXTERNAL MODULE: ./lib/contract/entrypoint-row-schema.js + 1 modules
var entrypoint_row_schema = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/contract/load.js + 1 modules
var load = __webpack_require__(3926);
// EXTERNAL MODULE: ./lib/core/tokens.js
var tokens = __webpack_require__(2333);
// EXTERNAL MODULE: ./lib/contract/handles/registry.js
var handles_registry = __webpack_require__(1091);
;// CONCATENATED MODULE: ./lib/contract/tokens.js




const handleToken = /\{(\s*handles?\s*):([^{}]*)(\}?)/gi;
const oneHandle = /^\{handle:([^{}]*)\}$/;
/**
 * A text that is one `{handle:NAME}` becomes the handle's value with its type; in a longer text each is replaced by its
 * pinned text. A malformed use names a handle that nobody declares.
 */
function fillHandles(text, registry, usedAt) {
    const [, only] = oneHandle.exec(text) ?? [];
    if (only !== undefined)
        return (0,handles_registry/* declared */.bu)(registry, only, usedAt);
    return text.replace(handleToken, (use, word, name, end) => (0,handles_registry/* pinned */.dp)(registry, word !== 'handle' || end === '' ? use : name, usedAt));
}
/** Each pattern of the contract with the tokens that it may hold, and each name, which may hold none. */
function patternsOf({ phase, image, evidence, secrets }) {
    const names = [
        [phase, ['phase']],
        [image.repository, ['image', 'repository']],
        [image.prebuilt?.reference, ['image', 'prebuilt', 'reference']],
        ...image['convenience-tags'].map((tag, at) => [tag, ['image', 'convenience-tags', at]]),
        ...secrets['required-paths'].map((item, at) => [
            typeof item === 'string' ? item : item.path,
            ['secrets', 'required-paths', at],
        ]),
    ];
    return [
        [image['tag-pattern'], ['image', 'tag-pattern'], ['git_sha', 'ci_run_id']],
        [evidence.prefix, ['evidence', 'prefix'], ['platform_run_id', 'phase_id']],
        ...names.flatMap(([name, keys]) => (name === undefined ? [] : [[name, keys, []]])),
    ];
}
/** The faults of tokens that nobody would fill: one would stay in a name as it is written (L7). */
function unknownTokens(contract, source) {
    return patternsOf(contract).flatMap(([pattern, keys, known]) => {
        const location = (0,load/* locationOf */.hD)(source, keys);
        const place = `${location.path}:${location.line ?? 1}:${location.column ?? 1}`;
        const expected = known.length === 0 ? 'no token' : `only ${known.map((name) => `{${name}}`).join(' and ')}`;
        const wrong = (0,tokens/* tokensOf */.k8)(pattern).filter((token) => !known.includes(token));
        return wrong.map((token) => new fault/* Fault */.vC('HANDLE_UNKNOWN', {
            message: `${place}: found {${token}} in ${pattern}; expected ${expected}`,
            location,
        }));
    });
}

;// CONCATENATED MODULE: ./lib/contract/fill.js



/** A use of a handle, or what was meant to be one. */
const looksLikeHandle = /\{\s*handles?\s*:/i;
/** `{handle:NAME}` is filled wherever a text holds one, before anything is validated: a value from a registry is no better than one that was written. */
function fill(root, registry, source) {
    const faults = [];
    const holes = [];
    const filled = (text, path) => {
        try {
            return fillHandles(text, registry, (0,load/* locationOf */.hD)(source, path));
        }
        catch (error) {
            faults.push(...(0,fault/* faultsIn */.RP)(error));
            holes.push(path);
            return text;
        }
    };
    const visit = (item, path) => {
        if (typeof item === 'string')
            return looksLikeHandle.test(item) ? filled(item, path) : item;
        if (Array.isArray(item))
            return item.map((inner, index) => visit(inner, [...path, index]));
        if (typeof item !== 'object' || item === null)
            return item;
        return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, visit(inner, [...path, name])]));
    };
    return { value: visit(root, []), faults, holes };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/contract/handles/document.js





/** The format that a registry's name tells. */
function formatOf(path) {
    if (/\.(md|markdown)$/i.test(path))
        return 'markdown';
    return /\.json$/i.test(path) ? 'json' : 'yaml';
}
/** Reads one registry file. Types are kept; a key without a value is a bare handle. */
async function readHandles(bytes, path, format = formatOf(path)) {
    const text = (0,core_text/* decodeText */.g)(bytes, path);
    if (format !== 'markdown')
        return readYamlHandles(text, path);
    const { readMarkdownHandles } = await Promise.all(/* import() */[__webpack_require__.e(962), __webpack_require__.e(5825)]).then(__webpack_require__.bind(__webpack_require__, 1854));
    return readMarkdownHandles(text, path);
}
/** A number that would be written otherwise than it stands, such as 012 or 1.10, is not guessed at. */
function spelled({ document }, name, value) {
    const node = document.get(name, true);
    return typeof value !== 'number' || ((0,dist/* isScalar */.jn)(node) && node.source === String(value));
}
/** JSON is read as YAML, which it is, so that duplicate keys are refused there too. */
function readYamlHandles(text, path) {
    const { source, value } = (0,load/* parseYaml */.hN)(text, path, 'HANDLE_INVALID');
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new fault/* Fault */.vC('HANDLE_INVALID', {
            message: `${path}:1: found no map; expected handles as KEY: value`,
            location: { path, line: 1 },
        });
    const faults = [];
    const handles = Object.entries(value).flatMap(([name, raw]) => {
        const location = (0,load/* locationOf */.hD)(source, [name]);
        const known = raw === null ? { kind: 'bare' } : spelled(source, name, raw) ? (0,handles_registry/* typed */.nE)(raw) : undefined;
        if (!known)
            faults.push(new fault/* Fault */.vC('HANDLE_INVALID', {
                message: `${path}:${location.line ?? 1}: ${name} has a value of no known type`,
                location,
            }));
        return known ? [{ name, value: known, location }] : [];
    });
    if (faults.length > 0)
        throw new fault/* Faults */.CG(faults);
    return handles;
}

;// CONCATENATED MODULE: ./lib/contract/handles/parameters.js

/** The handles below a path of the parameter store, and their text as it counts in the contract’s digest. */
async function readParameters(source, path, usedAt, allowed) {
    if (!source)
        throw new fault/* Fault */.vC('HANDLE_INVALID', {
            message: `${path} lies in the parameter store, and nobody is asked here`,
            location: usedAt,
        });
    const parameters = await (await source(allowed)).below(path);
    if (parameters.length === 0)
        throw new fault/* Fault */.vC('HANDLE_INVALID', {
            message: `${usedAt.path}:${usedAt.line ?? 1}: the parameter store has nothing below ${path}`,
            location: usedAt,
            fix: 'Correct the path and the region, or create the parameters.',
        });
    const text = JSON.stringify(parameters.map(({ name, value }) => [name, value]));
    return { handles: parameters.map((parameter) => handleOf(parameter, path)), bytes: Buffer.from(text) };
}
function handleOf({ name, value }, path) {
    const typed = typeof value === 'string' ? { kind: 'string', value } : { kind: 'list', value };
    return { name, value: typed, location: { path: `ssm:${path}${name}` } };
}

;// CONCATENATED MODULE: ./lib/contract/named-file.js



/** Reads a file that the contract names. What is wrong with it is told where the contract names it. */
async function readNamed(files, folder, name, usedAt) {
    const path = (0,clean/* join */.fj)(folder, name);
    await (0,confine/* confine */.D)(files, path, usedAt);
    try {
        return { path, bytes: await files.read(path) };
    }
    catch (cause) {
        if (!(cause instanceof fault/* Fault */.vC))
            throw cause;
        const place = `${usedAt.path}:${usedAt.line ?? 1}:${usedAt.column ?? 1}`;
        throw new fault/* Fault */.vC(cause.code, { message: `${place}: ${cause.message}`, location: usedAt, cause });
    }
}

// EXTERNAL MODULE: ./lib/contract/profile.js
var profile = __webpack_require__(855);
// EXTERNAL MODULE: ./lib/contract/schema.js + 6 modules
var schema = __webpack_require__(7636);
;// CONCATENATED MODULE: ./lib/contract/open.js

















/** Reads the contract at a path of the repository, and everything it names. All mistakes of one file are reported at once. */
async function openContract(files, path, handles) {
    return readContract(files, path, await files.read(path), { guessed: false, handles });
}
/** A contract from bytes. Throws every fault of it, and of what it names, at once. */
async function readContract(files, path, bytes, { guessed, handles }) {
    const faults = [];
    const { source, value } = (0,load/* parseYaml */.hN)((0,core_text/* decodeText */.g)(bytes, path), path, 'CONTRACT_INVALID', faults);
    const folder = (0,clean/* dirname */.pD)(path);
    const before = faults.length;
    const registries = await readRegistries({ files, folder, source, faults, handles }, value);
    const registry = (await attempt(faults, () => (0,handles_registry/* joinHandles */.AN)(registries.map((file) => file.handles)))) ?? nothing;
    const known = faults.length === before;
    const filled = fill(value, registry, source);
    if (known)
        faults.push(...filled.faults);
    const contract = await attempt(faults, () => validateFilled(filled, source));
    if (!contract) {
        await readRowFile({ files, folder, source, faults }, rowsFromIn(value));
        throw new fault/* Faults */.CG(inOrder(faults));
    }
    faults.push(...besides(filled, source, unknownTokens(contract, source)));
    faults.push(...(await outsiders(files, contract, folder, source)));
    for (const [index, name] of contract.provenance['config-fields'].entries())
        await attempt(faults, () => (0,handles_registry/* declared */.bu)(registry, name, (0,load/* locationOf */.hD)(source, ['provenance', 'config-fields', index])));
    const rowFile = await readRowFile({ files, folder, source, faults }, contract.entrypoints['rows-from']);
    const fromFile = rowFile && (await attempt(faults, () => rowsIn(rowFile, registry)));
    const rows = [...inlineRows(contract, source), ...(fromFile ?? [])];
    await attempt(faults, () => (0,handles_registry/* refuseUnpinned */.Qt)(registry, rows.flatMap(handleUse)));
    if (faults.length > 0)
        throw new fault/* Faults */.CG(inOrder(faults));
    const everything = [bytes, ...registries.map((file) => file.bytes), ...(rowFile ? [rowFile.bytes] : [])];
    return {
        contract,
        path,
        folder,
        sha256: (0,digest/* sha256 */.sc)(everything.map((part) => (0,digest/* sha256 */.sc)(part)).join('\n')),
        files: [{ path, bytes }, ...registries.flatMap(({ file }) => file ?? []), ...(rowFile ? [rowFile] : [])],
        include: (0,schema/* includePaths */.TT)(contract),
        exclude: (0,schema/* excludePaths */.lf)(contract),
        registry,
        rows,
        profile: (0,profile/* profileOf */.d)(contract.profile, contract.blockers),
        guessed,
        locate: (keys) => (0,load/* locationOf */.hD)(source, keys),
    };
}
const nothing = { handles: new Map() };
/** From top to bottom, file by file, as somebody mends them. */
function inOrder(faults) {
    const rank = ({ location }) => (location?.line ?? 0) * 1000 + (location?.column ?? 0);
    const path = ({ location }) => location?.path ?? '';
    return [...faults].sort((a, b) => (path(a) === path(b) ? rank(a) - rank(b) : path(a) < path(b) ? -1 : 1));
}
/** The registries come first, since their values fill the rest. */
async function readRegistries(reading, value) {
    const { registries, allowed } = namedRegistries(value);
    const read = [];
    for (const [index, named] of registries.entries()) {
        const key = named.ssm === undefined ? 'path' : 'ssm';
        const usedAt = (0,load/* locationOf */.hD)(reading.source, ['handles', 'registries', index, key]);
        const file = await attempt(reading.faults, () => readRegistry(reading, named, usedAt, allowed));
        if (file)
            read.push(file);
    }
    return read;
}
async function readRegistry({ files, folder, handles }, { path, format, ssm }, usedAt, allowed) {
    if (ssm !== undefined)
        return readParameters(handles, ssm, usedAt, allowed);
    const named = await readNamed(files, folder, path ?? '', usedAt);
    return { bytes: named.bytes, file: named, handles: await readHandles(named.bytes, named.path, format) };
}
/** None where they cannot be told: the whole contract is then refused for the same reason. */
function namedRegistries(value) {
    const { handles, environment } = schema/* contractSchema */.Cy.shape;
    const result = schemas/* looseObject */._H3({ handles, environment }).safeParse(value);
    return result.success
        ? { registries: result.data.handles.registries, allowed: result.data.environment.allow }
        : { registries: [], allowed: [] };
}
/** What a text would be that could not be filled is not known, so nothing is said against it. */
function validateFilled(filled, source) {
    try {
        return (0,load/* validate */.tf)(schema/* contractSchema */.Cy, filled.value, source, 'CONTRACT_INVALID');
    }
    catch (error) {
        throw new fault/* Faults */.CG(besides(filled, source, (0,fault/* faultsIn */.RP)(error)));
    }
}
/** The faults that are not about a text which could not be filled: that one has its own. */
function besides({ holes }, source, faults) {
    const places = holes.map((path) => placeOf((0,load/* locationOf */.hD)(source, path)));
    return faults.filter(({ location }) => !location || !places.includes(placeOf(location)));
}
function placeOf({ line, column }) {
    return `${line}:${column}`;
}
async function readRowFile({ files, folder, source, faults }, name) {
    const usedAt = (0,load/* locationOf */.hD)(source, ['entrypoints', 'rows-from']);
    return name === undefined ? undefined : attempt(faults, () => readNamed(files, folder, name, usedAt));
}
/** The file of rows that a contract names which is wrong elsewhere: whether it is there is told at once, too. */
function rowsFromIn(value) {
    const named = schemas/* looseObject */._H3({ entrypoints: schemas/* looseObject */._H3({ 'rows-from': schemas/* string */.YjP() }) }).safeParse(value);
    return named.data?.entrypoints['rows-from'];
}
function handleUse({ row, location }) {
    return row.handle === undefined ? [] : [{ name: row.handle, usedAt: location }];
}
function inlineRows(contract, source) {
    return contract.entrypoints.rows.map((row, index) => ({
        row,
        location: (0,load/* locationOf */.hD)(source, ['entrypoints', 'rows', index]),
    }));
}
function rowsIn({ path, bytes }, registry) {
    const { source, value } = (0,load/* parseYaml */.hN)((0,core_text/* decodeText */.g)(bytes, path), path, 'CONTRACT_INVALID');
    const filled = fill(value, registry, source);
    if (filled.faults.length > 0)
        throw new fault/* Faults */.CG(filled.faults);
    const rows = (0,load/* validate */.tf)(schemas/* array */.YOg(entrypoint_row_schema/* rowSchema */.M), filled.value, source, 'CONTRACT_INVALID');
    return rows.map((row, index) => ({ row, location: (0,load/* locationOf */.hD)(source, [index]) }));
}
/** The faults of paths that lead outside the repository, links included. */
async function outsiders(files, contract, folder, source) {
    const faults = [];
    for (const way of contractPaths(contract))
        await attempt(faults, async () => {
            for (const [path, keys] of way)
                await (0,confine/* confine */.D)(files, (0,clean/* join */.fj)(folder, path), (0,load/* locationOf */.hD)(source, keys));
        });
    return faults;
}
/** Paths in ways: what lies behind a path that leads outside is not asked. */
function contractPaths({ image, secrets }) {
    const key = secrets['fingerprint-key'];
    const archive = image.prebuilt?.archive;
    return [
        [
            [image.context, ['image', 'context']],
            [(0,clean/* join */.fj)(image.context, image.dockerfile), ['image', 'dockerfile']],
        ],
        ...secrets.workflows.map((path, index) => [[path, ['secrets', 'workflows', index]]]),
        archive === undefined ? [] : [[archive, ['image', 'prebuilt', 'archive']]],
        key !== undefined && 'file' in key ? [[key.file, ['secrets', 'fingerprint-key', 'file']]] : [],
    ];
}


/***/ }),

/***/ 8419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compressionOf),
/* harmony export */   j: () => (/* binding */ decompressed)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1859);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6322);





/**
 * The tar inside a layer. Engines look at the first bytes and not at the media type: where the two disagree, the layer
 * would mean different things to different readers, and is refused.
 */
async function* decompressed(source, mediaType) {
    const stated = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .layerCompression */ .AH)(mediaType);
    if (stated === undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('IMAGE_UNSUPPORTED', { message: `${mediaType} is no layer of an image` });
    const iterator = source[Symbol.asyncIterator]();
    try {
        const head = await peek(iterator, 4);
        const real = compressionOf(head);
        if (real !== stated)
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`a layer of the type ${mediaType} is compressed with ${real}`);
        const whole = resume(head, iterator);
        yield* real === 'none' ? whole : through(whole, real === 'gzip' ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip() : zstd());
    }
    finally {
        await iterator.return?.();
    }
}
/** What the first bytes say. https://www.rfc-editor.org/rfc/rfc1952 and https://www.rfc-editor.org/rfc/rfc8878 */
function compressionOf(head) {
    const [a, b, c, d] = head;
    if (a === 0x1f && b === 0x8b)
        return 'gzip';
    if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd)
        return 'zstd';
    const isSkippableFrame = a !== undefined && a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18;
    return isSkippableFrame ? 'zstd' : 'none';
}
function zstd() {
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress === 'function')
        return node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress();
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('IMAGE_UNSUPPORTED', {
        message: `a layer is compressed with zstd, which Node ${process.versions.node} cannot read`,
        fix: 'Run on Node 22.15 or newer, or build with `compression=gzip`.',
    });
}
async function* through(source, transform) {
    try {
        for await (const chunk of (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source), transform, () => undefined))
            yield chunk;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
        if (/^(Z_|ZSTD_)/.test(code))
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`a layer cannot be decompressed (${code})`, cause);
        throw cause;
    }
}
/** The first bytes of a stream, at least so many as asked for where it has them. */
async function peek(iterator, length) {
    let head = new Uint8Array();
    while (head.length < length) {
        const next = await iterator.next();
        if (next.done)
            break;
        head = Buffer.concat([head, next.value]);
    }
    return head;
}
async function* resume(head, iterator) {
    if (head.length > 0)
        yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
        yield next.value;
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   ED: () => (/* binding */ asSize),
/* harmony export */   J6: () => (/* binding */ asDigest),
/* harmony export */   U7: () => (/* binding */ asTextMap),
/* harmony export */   Vm: () => (/* binding */ asOptionalList),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gy: () => (/* binding */ asOptionalText),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tB: () => (/* binding */ asBoolean)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1859);


const decoder = new TextDecoder('utf-8', { fatal: true });
/**
 * Reads a JSON document as every reader must read it. Readers disagree about a key that is written twice, so that one of
 * them would be shown another image: such a document is refused.
 */
function parseJson(bytes, place) {
    try {
        const text = decoder.decode(bytes);
        const value = JSON.parse(text);
        const twice = repeatedKey(text);
        if (twice === undefined)
            return { value, place };
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${place} holds the key ${twice} twice`);
    }
    catch (cause) {
        if (cause instanceof SyntaxError || cause instanceof TypeError || cause instanceof RangeError) {
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${place} is not JSON`, cause);
        }
        throw cause;
    }
}
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\]]/g;
/** A key that an object of the text, which must be valid JSON, holds twice. */
function repeatedKey(text) {
    const open = [];
    for (const [token, string, colon] of text.matchAll(tokens)) {
        if (token === '{' || token === '[')
            open.push(new Set());
        else if (token === '}' || token === ']')
            open.pop();
        else if (colon !== undefined && string !== undefined) {
            const key = JSON.parse(string);
            if (open.at(-1)?.has(key))
                return String(key);
            open.at(-1)?.add(key);
        }
    }
    return undefined;
}
function refuse({ value, place }, expected) {
    throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${place} is ${JSON.stringify(value)?.slice(0, 80) ?? 'missing'}, expected ${expected}`);
}
function isAbsent({ value }) {
    return value === undefined || value === null;
}
/** The member of an object. Readers written in Go take a key in any case, so that another case of a key is refused. */
function at(json, key) {
    const { value, place } = json;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse(json, 'an object');
    const other = Object.keys(value).find((name) => name !== key && name.toLowerCase() === key.toLowerCase());
    if (other !== undefined)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${place} holds the key ${other}, which some read as ${key}`);
    return {
        value: Object.hasOwn(value, key) ? value[key] : undefined,
        place: `${place}.${key}`,
    };
}
function asText(json) {
    return typeof json.value === 'string' ? json.value : refuse(json, 'a text');
}
function asOptionalText(json) {
    return isAbsent(json) ? undefined : asText(json);
}
function asDigest(json) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(json.value) ? json.value : refuse(json, 'sha256: with 64 lower-case hex digits');
}
function asSize(json) {
    const isSize = typeof json.value === 'number' && Number.isSafeInteger(json.value) && json.value >= 0;
    return isSize ? json.value : refuse(json, 'a number of bytes');
}
function asBoolean(json) {
    return typeof json.value === 'boolean' ? json.value : refuse(json, 'true or false');
}
function asList(json) {
    if (!Array.isArray(json.value))
        return refuse(json, 'a list');
    return json.value.map((value, index) => ({ value, place: `${json.place}[${index}]` }));
}
/** Empty where there is none. */
function asOptionalList(json) {
    return isAbsent(json) ? [] : asList(json);
}
/** Empty where there is none. */
function asTextMap(json) {
    if (isAbsent(json))
        return {};
    if (typeof json.value !== 'object' || Array.isArray(json.value))
        return refuse(json, 'an object of texts');
    const entries = Object.entries(json.value);
    return Object.fromEntries(entries.map(([key, value]) => [key, asText({ value, place: `${json.place}.${key}` })]));
}


/***/ }),

/***/ 1859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);


/** The fault of bytes that are not what an image must be. */
function malformed(message, cause) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('IMAGE_MALFORMED', { message: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message), 600), cause });
}


/***/ }),

/***/ 9169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1859);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6322);



/**
 * Reads a manifest or index that came as `mediaType`. What could be read as either of the two is refused: whoever reads it
 * the other way sees another image. https://github.com/opencontainers/image-spec/security/advisories/GHSA-77vh-xpmg-72qh
 */
function readManifest(bytes, mediaType) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, 'the manifest');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'schemaVersion').value !== 2)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('the manifest is not of schema version 2');
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptionalText */ .gy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'mediaType'));
    if (own !== undefined && own !== mediaType)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`the manifest came as ${mediaType} and says it is ${own}`);
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType))
        return manifestOf(json, mediaType);
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType))
        return indexOf(json, mediaType);
    throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${mediaType} is no media type of an image`);
}
function manifestOf(json, mediaType) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'manifests')))
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('the manifest holds manifests, as an index does');
    return {
        kind: 'manifest',
        mediaType,
        config: descriptorOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'config')),
        layers: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'layers')).map(descriptorOf),
        annotations: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextMap */ .U7)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'annotations')),
    };
}
function indexOf(json, mediaType) {
    const mixed = ['config', 'layers'].some((key) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, key)));
    if (mixed)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('the index holds a config or layers, as a manifest does');
    const manifests = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'manifests')).map(entryOf);
    return { kind: 'index', mediaType, manifests, annotations: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextMap */ .U7)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'annotations')) };
}
function descriptorOf(json) {
    return {
        mediaType: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'mediaType')),
        digest: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asDigest */ .J6)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'digest')),
        size: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asSize */ .ED)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'size')),
        annotations: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextMap */ .U7)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'annotations')),
    };
}
function entryOf(json) {
    const descriptor = descriptorOf(json);
    const platform = platformOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'platform'));
    const isUnknown = platform?.os === 'unknown' && platform.architecture === 'unknown';
    const isAttestation = descriptor.annotations['vnd.docker.reference.type'] === 'attestation-manifest' || isUnknown;
    return { ...descriptor, platform: isAttestation ? null : platform, isAttestation };
}
function platformOf(json) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(json))
        return null;
    return {
        os: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'os')),
        architecture: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'architecture')),
        variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptionalText */ .gy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'variant')) || null,
    };
}
/** `linux/arm64/v8`. */
function platformName({ os, architecture, variant }) {
    return [os, architecture, ...(variant === null ? [] : [variant])].join('/');
}


/***/ }),

/***/ 6322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   AH: () => (/* binding */ layerCompression),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   My: () => (/* binding */ acceptedManifests),
/* harmony export */   Q3: () => (/* binding */ isManifestType)
/* harmony export */ });
/* unused harmony export isImageConfigType */
/**
 * The media types of images.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/media-types.md
 * https://distribution.github.io/distribution/spec/manifest-v2-2/
 */
const mediaTypes = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
};
const manifests = [mediaTypes.ociManifest, mediaTypes.dockerManifest];
const indexes = [mediaTypes.ociIndex, mediaTypes.dockerList];
/** Every media type that names a manifest or an index, as `Accept` lists them: a registry converts what is not accepted. */
const acceptedManifests = [...manifests, ...indexes];
function isManifestType(mediaType) {
    return manifests.includes(mediaType);
}
function isIndexType(mediaType) {
    return indexes.includes(mediaType);
}
/** Whether a descriptor of this type names an image's configuration. */
function isImageConfigType(mediaType) {
    return mediaType === mediaTypes.ociConfig || mediaType === mediaTypes.dockerConfig;
}
const layerType = /^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar|docker\.image\.rootfs(?:\.foreign)?\.diff\.tar)(?:[+.](gzip|zstd))?$/;
/** How a layer of this type is compressed; undefined where it is no layer of an image. */
function layerCompression(mediaType) {
    const match = layerType.exec(mediaType);
    return match ? (match[1] ?? 'none') : undefined;
}


/***/ }),

/***/ 1927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* unused harmony export formatReference */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

const host = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
const path = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagShape = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** The registry that a name without one means. */
const usual = 'docker.io';
function isTag(text) {
    return tagShape.test(text);
}
/**
 * Reads `[registry[:port]/]repository[:tag][@digest]` as the engines do: the first step is a registry where it has a dot
 * or colon or is `localhost`. undefined for anything that is not of that form.
 * https://github.com/distribution/reference/blob/v0.6.0/reference.go
 */
function parseReference(text) {
    const [name, digest] = splitOnce(text, text.indexOf('@'));
    if (digest !== null && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        return undefined;
    const [full, tag] = splitOnce(name, name.indexOf(':', name.lastIndexOf('/') + 1));
    if (tag !== null && !isTag(tag))
        return undefined;
    const place = placeOf(full);
    return place && { ...place, tag, digest };
}
function splitOnce(text, cut) {
    return cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)];
}
function placeOf(name) {
    const cut = name.indexOf('/');
    const first = name.slice(0, Math.max(0, cut));
    const named = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    const registry = named ? normal(first) : usual;
    const rest = named ? name.slice(cut + 1) : name;
    const repository = registry === usual && !rest.includes('/') ? `library/${rest}` : rest;
    if (!host.test(registry) || !path.test(repository) || name.length > 255)
        return undefined;
    return { registry, repository };
}
function normal(registry) {
    return registry === `index.${usual}` ? usual : registry;
}
/** The reference in full: `registry/repository[:tag][@digest]`. */
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
}


/***/ }),

/***/ 5575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ entriesAt),
  O: () => (/* binding */ tarEntries)
});

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/domain/image/byte-cursor.js
/** A cursor over a stream: what is skipped is read and dropped. */
function streamCursor(source) {
    const iterator = source[Symbol.asyncIterator]();
    let rest = new Uint8Array();
    let position = 0;
    /** Some of the next bytes, at most so many; undefined at the end. */
    async function next(most) {
        while (rest.length === 0) {
            const more = await iterator.next();
            if (more.done)
                return undefined;
            rest = more.value;
        }
        const piece = rest.subarray(0, most);
        rest = rest.subarray(piece.length);
        position += piece.length;
        return piece;
    }
    async function* chunks(length) {
        for (let left = length; left > 0;) {
            const piece = await next(left);
            if (piece === undefined)
                return;
            left -= piece.length;
            yield piece;
        }
    }
    return {
        get position() {
            return position;
        },
        async read(length) {
            const pieces = [];
            for await (const piece of chunks(length))
                pieces.push(piece);
            return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
        },
        async skip(length) {
            const end = position + length;
            for await (const _ of chunks(length))
                ;
            return position === end;
        },
        chunks,
        close: async () => void (await iterator.return?.()),
    };
}

// EXTERNAL MODULE: ./lib/domain/image/malformed.js
var malformed = __webpack_require__(1859);
;// CONCATENATED MODULE: ./lib/domain/image/tar-header.js

const blockSize = 512;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Text as Node reads file names: what is not UTF-8 becomes U+FFFD. */
function decode(bytes) {
    return decoder.decode(bytes);
}
/**
 * Reads a header block; undefined for a block of zeros, which ends an archive. Read as the engines read it, whose tar is
 * that of Go. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
function readHeader(block) {
    if (block.every((byte) => byte === 0))
        return undefined;
    if (!checksums(block).includes(octal(block.subarray(148, 156))))
        throw (0,malformed/* malformed */.Q)('a tar header has a wrong checksum');
    const prefix = prefixOf(block);
    const name = textOf(block.subarray(0, 100));
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size: numberOf(block.subarray(124, 136)),
        mode: numberOf(block.subarray(100, 108)) & 0o7777,
        flag: String.fromCharCode(block[156] ?? 0),
        linkName: textOf(block.subarray(157, 257)),
    };
}
/** The sum of the bytes with the field itself read as spaces; some old writers added them up as signed. */
function checksums(block) {
    let [unsigned, signed] = [0, 0];
    block.forEach((byte, index) => {
        const value = index >= 148 && index < 156 ? 0x20 : byte;
        unsigned += value;
        signed += value < 0x80 ? value : value - 0x100;
    });
    return [unsigned, signed];
}
/** Only POSIX headers have one; star keeps times behind a shorter one, and GNU has times in its place. */
function prefixOf(block) {
    const isPosix = decode(block.subarray(257, 263)) === 'ustar\0';
    if (!isPosix)
        return '';
    const isStar = decode(block.subarray(508, 512)) === 'tar\0';
    return textOf(block.subarray(345, isStar ? 476 : 500));
}
function textOf(field) {
    const end = field.indexOf(0);
    return decode(end < 0 ? field : field.subarray(0, end));
}
/** Octal digits, or, where the first bit is set, a binary number. */
function numberOf(field) {
    const [first = 0, ...rest] = field;
    if (first < 0x80)
        return octal(field);
    const value = rest.reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
    if (first >= 0xc0 || !Number.isSafeInteger(value))
        throw (0,malformed/* malformed */.Q)('a tar header holds a number that no file has');
    return value;
}
function octal(field) {
    const text = decode(field)
        .replace(/^[ \0]+|[ \0]+$/g, '')
        .replace(/\0.*$/s, '');
    if (!/^[0-7]*$/.test(text))
        throw (0,malformed/* malformed */.Q)('a tar header holds a malformed number');
    return text === '' ? 0 : Number.parseInt(text, 8);
}

;// CONCATENATED MODULE: ./lib/domain/image/tar-extension.js


/** The records of a pax header: `<length> <key>=<value>\n`. An empty value leaves what the header says. */
function readPax(bytes) {
    const records = recordsOf(bytes);
    if ([...records.keys()].some((key) => key.startsWith('GNU.sparse.')))
        throw sparse();
    const text = (key) => records.get(key) || undefined;
    const [path, linkPath, size] = [text('path'), text('linkpath'), text('size')];
    return {
        ...(path !== undefined && { path }),
        ...(linkPath !== undefined && { linkPath }),
        ...(size !== undefined && { size: decimal(size) }),
    };
}
/** A header for every entry that follows. Engines do not heed one, other readers do: it may not name or measure anything. */
function checkGlobalPax(bytes) {
    if (Object.keys(readPax(bytes)).length > 0)
        throw (0,malformed/* malformed */.Q)('a global tar header renames or resizes what follows');
}
/** A file with holes: how it reads depends on the reader. */
function sparse() {
    return (0,malformed/* malformed */.Q)('a tar holds a sparse file');
}
function recordsOf(bytes) {
    const records = new Map();
    for (let rest = bytes; rest.length > 0;) {
        const length = decimal(decode(rest.subarray(0, Math.max(0, rest.indexOf(0x20)))));
        const record = decode(rest.subarray(0, length));
        const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(record) ?? [];
        if (length > rest.length || key === undefined || value === undefined)
            throw (0,malformed/* malformed */.Q)('a pax header is malformed');
        if (value.includes('\0') && /^(path|linkpath|uname|gname)$/.test(key))
            throw (0,malformed/* malformed */.Q)('a name in a tar holds NUL');
        records.set(key, value);
        rest = rest.subarray(length);
    }
    return records;
}
function decimal(text) {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(value))
        throw (0,malformed/* malformed */.Q)('a pax header holds a malformed number');
    return value;
}
/** The text of a GNU long name: up to its first NUL. */
function readLongName(bytes) {
    const end = bytes.indexOf(0);
    return decode(end < 0 ? bytes : bytes.subarray(0, end));
}

;// CONCATENATED MODULE: ./lib/domain/image/tar.js





/** The entries of a tar, in order. Anything damaged, cut off or of unknown meaning ends them with IMAGE_MALFORMED. */
function tarEntries(source) {
    return entriesAt(streamCursor(source));
}
/** The same for a cursor, which can be one that seeks. */
async function* entriesAt(cursor) {
    try {
        for (let header = await nextHeader(cursor); header !== undefined; header = await nextHeader(cursor)) {
            const entry = entryOf(header, cursor);
            const end = cursor.position + padded(entry.size);
            yield entry;
            if (!(await cursor.skip(end - cursor.position)))
                throw cutOff();
        }
    }
    finally {
        await cursor.close();
    }
}
const types = {
    '0': 'file',
    '\0': 'file',
    '1': 'hard-link',
    '2': 'link',
    '3': 'other',
    '4': 'other',
    '5': 'folder',
    '6': 'other',
};
/** The next header with all that was said about it before; undefined at the end of the archive. */
async function nextHeader(cursor) {
    let pax = {};
    let long = {};
    for (let isFirst = true;; isFirst = false) {
        const header = readHeader(await readBlock(cursor));
        if (header === undefined)
            return endOf(cursor, isFirst);
        if (header.flag === 'x')
            pax = readPax(await readExtension(cursor, header));
        else if (header.flag === 'g')
            checkGlobalPax(await readExtension(cursor, header));
        else if (header.flag === 'L')
            long = { ...long, path: readLongName(await readExtension(cursor, header)) };
        else if (header.flag === 'K')
            long = { ...long, linkPath: readLongName(await readExtension(cursor, header)) };
        else
            return { ...header, ...pax, ...long };
    }
}
/** Two blocks of zeros end an archive; what announced an entry must be followed by one. */
async function endOf(cursor, isFirst) {
    if (!isFirst)
        throw (0,malformed/* malformed */.Q)('a tar ends where it announced an entry');
    const second = await cursor.read(blockSize);
    if (second.some((byte) => byte !== 0))
        throw (0,malformed/* malformed */.Q)('a tar goes on behind its end');
}
async function readBlock(cursor) {
    const block = await cursor.read(blockSize);
    if (block.length < blockSize)
        throw cutOff();
    return block;
}
/** More than any name needs. */
const extensionLimit = 2 ** 20;
async function readExtension(cursor, { size }) {
    if (size > extensionLimit)
        throw (0,malformed/* malformed */.Q)('a tar header is longer than any name needs');
    const bytes = await cursor.read(padded(size));
    if (bytes.length < padded(size))
        throw cutOff();
    return bytes.subarray(0, size);
}
function entryOf(header, cursor) {
    const name = header.path ?? header.name;
    const type = typeOf(header.flag, name);
    const size = type === 'file' ? header.size : 0;
    const offset = cursor.position;
    return {
        path: cleaned(name),
        type,
        size,
        mode: header.mode,
        linkTarget: targetOf(type, header.linkPath ?? header.linkName),
        offset,
        content: () => contentAt(cursor, offset, size),
    };
}
/** Before there was a letter for folders, a name that ends in a slash was one. */
function typeOf(flag, name) {
    if (flag === 'S')
        throw sparse();
    const type = types[flag];
    if (type === undefined)
        throw (0,malformed/* malformed */.Q)(`a tar holds an entry of the unknown type ${flag}`);
    return flag === '\0' && name.endsWith('/') ? 'folder' : type;
}
function targetOf(type, target) {
    if (type === 'hard-link')
        return cleaned(target);
    return type === 'link' ? target : null;
}
async function* contentAt(cursor, offset, size) {
    if (cursor.position !== offset)
        throw new fault/* Fault */.vC('INTERNAL', { message: 'a tar entry was read late or twice' });
    let length = 0;
    for await (const chunk of cursor.chunks(size)) {
        length += chunk.length;
        yield chunk;
    }
    if (length < size)
        throw cutOff();
}
function cleaned(name) {
    const steps = name.split('/').filter((step) => step !== '' && step !== '.');
    return steps.length === 0 ? '.' : steps.join('/');
}
function padded(size) {
    return Math.ceil(size / blockSize) * blockSize;
}
function cutOff() {
    return (0,malformed/* malformed */.Q)('a tar is cut off');
}


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ verifiedBytes),
/* harmony export */   Sk: () => (/* binding */ sized),
/* harmony export */   cY: () => (/* binding */ smallBlobLimit),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   t7: () => (/* binding */ manifestLimit),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3871);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1859);



/** Passes a stream on and recomputes its digest: other bytes than named end it with IMAGE_MALFORMED (L3). */
async function* verified(source, digest) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of source) {
        hash.update(chunk);
        yield chunk;
    }
    compare(digest, `sha256:${hash.digest('hex')}`);
}
/** The bytes, once their digest was recomputed. */
function verifiedBytes(bytes, digest) {
    compare(digest, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes));
    return bytes;
}
function compare(digest, real) {
    if (digest !== real)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`what is called ${digest} has the digest ${real}`);
}
/** Passes a stream on that has so many bytes; more or fewer end it with IMAGE_MALFORMED. */
async function* sized(source, size, name) {
    let length = 0;
    for await (const chunk of source) {
        length += chunk.length;
        if (length > size)
            break;
        yield chunk;
    }
    if (length !== size)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`${name} has ${length} bytes or more and is said to have ${size}`);
}
/** A whole stream in memory, as long as it does not exceed the limit. */
async function gather(source, limit, name) {
    const chunks = [];
    let length = 0;
    for await (const chunk of source) {
        length += chunk.length;
        if (length > limit)
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`${name} has more than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** More bytes than any real manifest has; registries refuse larger ones. */
const manifestLimit = 4 * 2 ** 20;
/** More bytes than any real configuration has. */
const smallBlobLimit = 16 * 2 ** 20;


/***/ })

};
