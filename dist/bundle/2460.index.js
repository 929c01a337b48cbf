export const id = 2460;
export const ids = [2460,4491];
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
async function keepOrigin(session, image_digest, origin, uncommitted) {
    const key = originKey(session);
    const bytes = Buffer.from(`${JSON.stringify({ ...belonging(session), image_digest, origin, uncommitted }, null, 2)}\n`);
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
/* harmony import */ var _contract_acceptance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6675);
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
        remarks: acceptanceRemarks(session, gates),
    };
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
        const standing = (0,_contract_acceptance_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .Y)(entry, open.profile, clock.now());
        if (standing !== 'in-force')
            return [`${named}, which ${standings[standing]}: closure fails on it`];
        const row = rows.find(({ check }) => check.code === entry.code);
        const isUsed = !row || row.accepted.some(({ subject }) => subject === entry.subject);
        return isUsed ? [] : [`${named}, and nothing matches it`];
    });
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

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   ZH: () => (/* binding */ withCommonFlags),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5955);


/** The flags that every gate command takes. */
function withCommonFlags(command) {
    return command
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .option('--evidence-dir <dir>', 'where evidence is kept (default: .seaworthy/evidence in the repository)')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how the report is printed').choices(_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .formats */ .Fx).default('text'))
        .option('--platform-run-id <id>', 'the run that this belongs to (default: a new one)')
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
    await host.tell(outcome, profile, flags);
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

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hI: () => (/* binding */ prebuiltPlace),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   tY: () => (/* binding */ localImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _passing_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7954);



/** Where the contract's prebuilt image lies; undefined where it names none. */
function prebuiltPlace({ contract, folder }, root) {
    const { archive, reference } = contract.image.prebuilt ?? {};
    if (reference !== undefined)
        return splitReference(reference);
    return archive === undefined ? undefined : { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, folder, archive) };
}
/** The prebuilt image, where the contract names a file or folder of this machine. */
async function localImage(open, root) {
    const place = prebuiltPlace(open, root);
    if (!place || !('path' in place))
        return undefined;
    const { fetchImage } = await __webpack_require__.e(/* import() */ 7711).then(__webpack_require__.bind(__webpack_require__, 7711));
    return fetchImage(place, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_passing_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .passingFolder */ .g)(), 'image.oci.tar'), { open });
}
/** A reference of an image in a registry, with the tag or digest that it must have. */
function splitReference(reference) {
    const at = reference.indexOf('@');
    if (at > 0)
        return { repository: reference.slice(0, at).replace(/:[^:/]+$/, ''), name: reference.slice(at + 1) };
    const colon = reference.lastIndexOf(':');
    if (colon > reference.lastIndexOf('/'))
        return { repository: reference.slice(0, colon), name: reference.slice(colon + 1) };
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('USAGE', { message: `${reference} names neither a tag nor a digest` });
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


/***/ })

};
