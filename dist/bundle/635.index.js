export const id = 635;
export const ids = [635,7407];
export const modules = {

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

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addProvenanceCommands: () => (/* binding */ addProvenanceCommands)
});

// EXTERNAL MODULE: ./lib/contract/pinned-config.js
var pinned_config = __webpack_require__(8541);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/gates/provenance/index.js + 13 modules
var provenance = __webpack_require__(4269);
// EXTERNAL MODULE: ./lib/chain/read-object.js
var read_object = __webpack_require__(3149);
// EXTERNAL MODULE: ./lib/chain/run-pin.js
var run_pin = __webpack_require__(7130);
// EXTERNAL MODULE: ./lib/chain/writer.js
var writer = __webpack_require__(6142);
;// CONCATENATED MODULE: ./lib/chain/link-run.js







/** The triplet that this run’s provenance recorded. Throws EVIDENCE_UNREADABLE where there is none. */
async function recordedTriplet(session) {
    const key = (0,writer/* keyOf */.TN)(session, 'packaging_provenance');
    const { image_tag, image_digest, git_sha } = (await (0,read_object/* readObject */.A)(session.store, key)) ?? {};
    if (typeof image_tag === 'string' && (0,digest/* isDigest */.Bc)(image_digest) && typeof git_sha === 'string')
        return { image_tag, image_digest, git_sha };
    throw new fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${key} does not name tag, digest and commit`,
        rerun: 'will-not-help',
        fix: 'Ask the provenance gate first, in the same run, with --platform-run-id.',
    });
}
/** Pins this run from its own provenance, here and in the store beyond this machine. Returns the keys. */
async function pinFromProvenance(session) {
    const stores = session.remote ? [session.remote, session.store] : [session.store];
    return (0,run_pin/* pinRun */.JO)(session, await recordedTriplet(session), stores);
}
/** Compares the run pin with this run's provenance and with the contract. A document that is absent is a finding here, whatever the contract defers. */
async function linkageOf(session) {
    const linked = await (0,run_pin/* linkedDocuments */.Iu)(session);
    const record = await recordedTriplet(session);
    const facts = { linked, record, platformRunId: session.platformRunId, config: (0,pinned_config/* pinnedConfig */.j)(session.open) };
    return {
        documents: linked.map(({ key }) => key),
        findings: [...(0,provenance/* linkageFindings */.WP)(facts), ...(0,provenance/* missingDocuments */.f2)(facts)],
    };
}

// EXTERNAL MODULE: ./lib/core/verdict.js
var core_verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/cli/flags.js
var cli_flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 3 modules
var workplace = __webpack_require__(4331);
;// CONCATENATED MODULE: ./lib/cli/provenance.js





/** `provenance pin` and `provenance link`, beside `provenance run`. */
function addProvenanceCommands(group, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('pin'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('write run.json and the run header of a run (--platform-run-id), once')
        .action(async (dir, flags) => {
        const session = await sessionOfRun(dir, flags, host);
        const keys = await pinFromProvenance(session);
        const places = [session.store.place, ...(session.remote ? [session.remote.place] : [])];
        await host.print(shown({ platform_run_id: session.platformRunId, places, keys }));
    });
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('link'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('compare run.json and the run header of a run with its provenance and the contract')
        .action(async (dir, flags) => {
        const session = await sessionOfRun(dir, flags, host);
        const linkage = await linkageOf(session);
        const verdict = linkage.findings.length === 0 ? 'PASS' : 'FAIL';
        await host.print(shown({ platform_run_id: session.platformRunId, verdict, ...inEvidence(linkage) }));
        process.exitCode = (0,core_verdict/* exitCode */.I)(verdict);
    });
}
async function sessionOfRun(dir, flags, host) {
    if (flags.platformRunId === undefined)
        throw new fault/* Fault */.vC('USAGE', { message: 'a run pin needs --platform-run-id', fix: 'Name the run that it pins.' });
    return (await (0,workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'store')).session;
}
function inEvidence({ documents, findings }) {
    return { documents, findings: findings.map(({ subject, message }) => ({ subject, message })) };
}
function shown(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
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


/***/ }),

/***/ 4269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ checkList),
  WP: () => (/* reexport */ linkageFindings),
  f2: () => (/* reexport */ missingDocuments),
  aH: () => (/* binding */ provenance),
  jo: () => (/* binding */ provenance_schemas)
});

// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/core/check.js
var check = __webpack_require__(7263);
;// CONCATENATED MODULE: ./lib/gates/provenance/checks/build-driver.js

/** The image was built by whom the contract lets build. */
const buildDriver = {
    code: 'PROVENANCE_BUILD_DRIVER',
    checkId: 'build_driver_pinned',
    title: 'The image was not built by the pinned driver',
    why: 'A build on somebody’s machine cannot be replayed or vouched for.',
    fix: 'Build it in the workflow that the contract pins.',
    level: 'block',
    evaluate({ record, rehearsal }, { contract, locate }) {
        if (rehearsal)
            return (0,check/* notApplicable */.hH)('rehearsal');
        const pinned = contract.image['build-driver'].replaceAll('-', '_');
        return (0,check/* report */.z8)(1, record.build_driver === pinned
            ? []
            : [
                {
                    subject: record.build_driver ?? 'unknown',
                    message: `expected ${pinned}`,
                    location: locate(['image', 'build-driver']),
                },
            ]);
    },
};

// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(3871);
;// CONCATENATED MODULE: ./lib/gates/provenance/checks/config-digest-malformed.js


/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
const configDigestMalformed = {
    code: 'PROVENANCE_CONFIG_DIGEST_MALFORMED',
    checkId: 'config_digest_format_sha256',
    title: 'The image’s config digest is malformed',
    why: 'Whatever is compared with it compares with nothing.',
    fix: 'Take the digest from the image’s own bytes.',
    level: 'block',
    evaluate({ record }) {
        const digests = [record.oci_config_digest];
        const bad = digests.filter((digest) => !(0,core_digest/* isDigest */.Bc)(digest));
        return (0,check/* report */.z8)(digests.length, bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/digest-malformed.js


/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
const digestMalformed = {
    code: 'PROVENANCE_DIGEST_MALFORMED',
    checkId: 'digest_format_sha256',
    title: 'The image digest is malformed',
    why: 'Whatever is compared with it compares with nothing.',
    fix: 'Take the digest from the image’s own bytes.',
    level: 'block',
    evaluate({ record }) {
        const digests = [record.image_digest, record.oci_digest_value];
        const bad = digests.filter((digest) => !(0,core_digest/* isDigest */.Bc)(digest));
        return (0,check/* report */.z8)(digests.length, bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/field-missing.js

/** Known only to whoever built the image. */
const origin = ['build_driver', 'build_actor', 'build_completed_at_utc'];
/** Nothing of the record is empty, but what a rehearsal or a prebuilt image cannot know. */
const fieldMissing = {
    code: 'PROVENANCE_FIELD_MISSING',
    checkId: 'required_fields_present',
    title: 'A required field of the provenance is empty',
    why: 'A record with holes proves nothing.',
    fix: 'Find out which step did not hand the value on.',
    level: 'block',
    evaluate({ record, rehearsal, prebuilt }) {
        const optional = new Set([
            ...(rehearsal ? ['ecr_repo_uri'] : []),
            ...(prebuilt ? ['context_digest'] : []),
            ...(prebuilt && rehearsal ? origin : []),
        ]);
        const fields = Object.entries(record).filter(([name]) => !optional.has(name) && name !== 'base_images');
        const empty = fields.filter(([, value]) => value === null || value === '' || (Array.isArray(value) && value.length === 0));
        return (0,check/* report */.z8)(fields.length, empty.map(([name]) => ({ subject: name, message: 'it is empty' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/git-sha-marker.js

/** The tag carries the very commit that was built. */
const gitShaMarker = {
    code: 'PROVENANCE_GIT_SHA_MARKER',
    checkId: 'canonical_git_sha_marker',
    title: 'The tag does not carry the commit',
    why: 'Nobody could say which source the image was built from.',
    fix: 'Tag the image from the commit that was checked out.',
    level: 'block',
    evaluate({ record }) {
        const found = /^[0-9a-f]{40}$/.test(record.git_sha) && record.image_tag.includes(`git-${record.git_sha}`);
        return (0,check/* report */.z8)(1, found ? [] : [{ subject: record.image_tag, message: `expected git-${record.git_sha} in it` }]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/layer-digest-malformed.js


/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
const layerDigestMalformed = {
    code: 'PROVENANCE_LAYER_DIGEST_MALFORMED',
    checkId: 'layer_digests_format_sha256',
    title: 'A layer digest is malformed, or there is no layer',
    why: 'Whatever is compared with it compares with nothing.',
    fix: 'Take the digest from the image’s own bytes.',
    level: 'block',
    evaluate({ record }) {
        const digests = record.oci_layer_digests.length > 0 ? record.oci_layer_digests : [''];
        const bad = digests.filter((digest) => !(0,core_digest/* isDigest */.Bc)(digest));
        return (0,check/* report */.z8)(digests.length, bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/oci-anchor.js

/** Provenance and digest manifest speak of one image. */
const ociAnchor = {
    code: 'PROVENANCE_OCI_ANCHOR',
    checkId: 'oci_anchor_match',
    title: 'Provenance and digest manifest disagree',
    why: 'The record would vouch for another image.',
    fix: 'Make both from the same bytes in one run.',
    level: 'block',
    evaluate({ record, manifest }) {
        const pairs = [
            ['image_tag', record.image_tag, manifest.image_tag],
            ['image_digest', record.image_digest, manifest.image_digest],
            ['oci_digest_value', record.oci_digest_value, manifest.image_digest],
            ['oci_config_digest', record.oci_config_digest, manifest.oci_config_digest],
            ['oci_layer_digests', record.oci_layer_digests.join(' '), manifest.oci_layer_digests.join(' ')],
        ];
        const findings = pairs.flatMap(([field, mine, theirs]) => mine === theirs ? [] : [{ subject: field, message: `${mine} here, ${theirs} in the digest manifest` }]);
        return (0,check/* report */.z8)(pairs.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/registry-digest.js

/** The tag resolves, in the registry itself, to the recorded digest. */
const registryDigest = {
    code: 'PROVENANCE_REGISTRY_DIGEST',
    checkId: 'registry_digest_match',
    title: 'The tag resolves to another digest in the registry',
    why: 'Whoever pulls the tag gets another image than the one that was proven.',
    fix: 'Never move the tag back; release again under a new tag and find out who pushed.',
    level: 'block',
    evaluate({ record, registryDigest: seen, rehearsal }) {
        if (seen === undefined)
            return rehearsal ? (0,check/* notApplicable */.hH)('rehearsal: no registry was asked') : (0,check/* undecided */.oo)('the registry was not asked');
        return (0,check/* report */.z8)(1, seen === record.image_digest
            ? []
            : [{ subject: record.image_tag, message: `${seen} in the registry, ${record.image_digest} recorded` }]);
    },
};

// EXTERNAL MODULE: ./lib/domain/run-pin/config-digest.js + 1 modules
var run_pin_config_digest = __webpack_require__(7407);
;// CONCATENATED MODULE: ./lib/gates/provenance/linkage.js

/** Where the run's own documents differ from the provenance, from the contract, or from themselves. */
function linkageFindings(facts) {
    return facts.linked.flatMap((document) => [
        ...disagreements(document, facts),
        ...(document.kind === 'run' ? configFindings(document, facts.config) : []),
    ]);
}
/** That a document of the pair is not there; empty where both are. */
function missingDocuments({ linked, platformRunId }) {
    const kinds = new Set(linked.map(({ kind }) => kind));
    return kinds.size === 2 ? [] : [{ subject: platformRunId, message: 'run.json or the run header does not exist' }];
}
function disagreements({ key, platform_run_id, triplet }, { record, platformRunId }) {
    const wanted = { image_tag: record.image_tag, image_digest: record.image_digest, git_sha: record.git_sha };
    const fields = Object.entries(wanted).filter(([name, value]) => typeof triplet !== 'object' || triplet === null || Reflect.get(triplet, name) !== value);
    const wrong = [...(platform_run_id === platformRunId ? [] : ['platform_run_id']), ...fields.map(([name]) => name)];
    return wrong.map((name) => ({ subject: `${key} ${name}`, message: 'differs from the provenance' }));
}
/** The digest is computed again from the fields beside it, and the fields are those of the contract (L3). One that pins none asks nothing. */
function configFindings({ key, config, config_digest }, wanted) {
    if (Object.keys(wanted).length === 0)
        return [];
    const computed = (0,run_pin_config_digest/* configDigest */.x)(wanted);
    if (!isMap(config) || (0,run_pin_config_digest/* configDigest */.x)(config) !== computed)
        return [{ subject: `${key} config`, message: 'differs from what the contract pins' }];
    if (config_digest === computed)
        return [];
    return [{ subject: `${key} config_digest`, message: `${computed} follows from its fields` }];
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/run-linkage.js


/** `run.json` and the run header tell the same run, tag, digest and commit; the configuration that the run pins is the contract’s. */
const runLinkage = {
    code: 'PROVENANCE_RUN_LINKAGE',
    checkId: 'run_linkage',
    title: 'The run’s own documents disagree with the provenance, or do not exist',
    why: 'A run that is pinned to another image runs another image.',
    fix: 'Write `run.json` and the run header from this run’s provenance, with `seaworthy provenance pin`.',
    level: 'block',
    evaluate(facts, { contract }) {
        const missing = contract.evidence['run-linkage'] === 'required' ? missingDocuments(facts) : [];
        if (facts.linked.length > 0)
            return (0,check/* report */.z8)(2, [...linkageFindings(facts), ...missing]);
        if (contract.evidence['run-linkage'] === 'deferred')
            return (0,check/* notApplicable */.hH)('RUN_LINKAGE_DEFERRED: the contract defers it');
        return facts.rehearsal ? (0,check/* notApplicable */.hH)('rehearsal') : (0,check/* report */.z8)(2, missing);
    },
};

// EXTERNAL MODULE: ./lib/core/tokens.js
var tokens = __webpack_require__(2333);
;// CONCATENATED MODULE: ./lib/gates/provenance/checks/tag-pattern.js


/** The recorded tag is one that the contract's pattern can make. */
const tagPattern = {
    code: 'PROVENANCE_TAG_PATTERN',
    checkId: 'immutable_tag_pattern',
    title: 'The recorded tag does not follow the contract’s pattern',
    why: 'Only a tag made by the pattern can be immutable.',
    fix: 'Record the tag of `image.tag-pattern`.',
    level: 'block',
    evaluate({ record }, { contract, locate }) {
        const pattern = contract.image['tag-pattern'];
        const matches = (0,tokens/* tokenMatcher */.G)(pattern, { git_sha: '[0-9a-f]{40}', ci_run_id: '[A-Za-z0-9][A-Za-z0-9_.-]*' }).test(record.image_tag);
        return (0,check/* report */.z8)(1, matches
            ? []
            : [{ subject: record.image_tag, message: `expected ${pattern}`, location: locate(['image', 'tag-pattern']) }]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.










const checks = [
    buildDriver,
    configDigestMalformed,
    digestMalformed,
    fieldMissing,
    gitShaMarker,
    layerDigestMalformed,
    ociAnchor,
    registryDigest,
    runLinkage,
    tagPattern,
];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/evidence-rows.js
var evidence_rows = __webpack_require__(1670);
;// CONCATENATED MODULE: ./lib/gates/provenance/evidence.js



const packagingProvenance = schemas/* strictObject */.rej({
    image_tag: schemas/* string */.YjP(),
    image_digest: schemas/* string */.YjP(),
    git_sha: schemas/* string */.YjP(),
    build_driver: schemas/* string */.YjP().nullable(),
    image_reference_mode: schemas/* string */.YjP(),
    ecr_repo_uri: schemas/* string */.YjP().nullable(),
    dockerfile_path: schemas/* string */.YjP(),
    build_context_path: schemas/* string */.YjP(),
    build_completed_at_utc: schemas/* string */.YjP().nullable(),
    build_actor: schemas/* string */.YjP().nullable(),
    oci_digest_algo: schemas/* string */.YjP(),
    oci_digest_value: schemas/* string */.YjP(),
    oci_config_digest: schemas/* string */.YjP(),
    oci_layer_digests: schemas/* array */.YOg(schemas/* string */.YjP()),
    context_digest: schemas/* string */.YjP().nullable(),
    base_images: schemas/* array */.YOg(schemas/* strictObject */.rej({ reference: schemas/* string */.YjP(), digest: schemas/* string */.YjP().nullable() })),
    release_metadata_receipt_ref: schemas/* string */.YjP(),
});
const buildCommandSurfaceReceipt = schemas/* strictObject */.rej({
    selected_build_driver: schemas/* string */.YjP().nullable(),
    command_family_id: schemas/* string */.YjP(),
    immutable_tag: schemas/* string */.YjP(),
    resolved_digest: schemas/* string */.YjP(),
    build_actor: schemas/* string */.YjP().nullable(),
    ci_run_id: schemas/* string */.YjP(),
    verdict: evidence_rows/* verdictSchema */.$D,
    failure_reason: schemas/* string */.YjP().nullable(),
});
const provenanceConsistencyChecks = schemas/* strictObject */.rej({
    overall_pass: schemas/* boolean */.zMY(),
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({
        check_id: schemas/* string */.YjP(),
        status: evidence_rows/* statusSchema */.aW,
        reason_code: schemas/* string */.YjP().nullable(),
        detail: schemas/* string */.YjP().nullable(),
    })),
    verdict: evidence_rows/* verdictSchema */.$D,
    rows: schemas/* array */.YOg(evidence_rows/* checkRowSchema */.sy),
});
/** The three objects of the gate. */
function witness(facts, checks, rows) {
    const verdict = (0,judge/* overall */.Me)(rows);
    const { record } = facts;
    const shown = (0,evidence_rows/* checkRows */.Uu)(rows);
    return [
        { name: 'packaging_provenance', body: packagingProvenance.parse(record) },
        {
            name: 'build_command_surface_receipt',
            body: buildCommandSurfaceReceipt.parse({
                selected_build_driver: record.build_driver,
                command_family_id: facts.commandFamily,
                immutable_tag: record.image_tag,
                resolved_digest: record.image_digest,
                build_actor: record.build_actor,
                ci_run_id: facts.ciRunId,
                verdict,
                failure_reason: rows.find((row) => row.verdict !== 'PASS')?.check.code ?? null,
            }),
        },
        {
            name: 'provenance_consistency_checks',
            body: provenanceConsistencyChecks.parse({
                overall_pass: verdict === 'PASS',
                checks: shown.map(({ check, status, reason_code, detail }) => ({
                    check_id: idOf(checks, check),
                    status,
                    reason_code: deferred(detail) ?? reason_code,
                    detail,
                })),
                verdict,
                rows: shown,
            }),
        },
    ];
}
function idOf(checks, code) {
    return checks.find((check) => check.code === code)?.checkId ?? code;
}
function deferred(detail) {
    return detail?.startsWith('RUN_LINKAGE_DEFERRED') ? 'RUN_LINKAGE_DEFERRED' : undefined;
}

;// CONCATENATED MODULE: ./lib/gates/provenance/index.js




/** The checks of this gate, as data. */
const checkList = checks;
/** The schemas of this gate's objects. */
const provenance_schemas = {
    packaging_provenance: packagingProvenance,
    build_command_surface_receipt: buildCommandSurfaceReceipt,
    provenance_consistency_checks: provenanceConsistencyChecks,
};
/** Proves that everything that is recorded of the image agrees. */
async function provenance(facts, open, policy) {
    const rows = (0,judge/* ask */.kA)(checks, facts, open, policy);
    const asked = rows.filter(({ report }) => report.kind !== 'not-applicable').length;
    const totals = `${asked} of ${rows.length} consistency checks apply, driver ${facts.record.build_driver}`;
    return { gate: 'provenance', verdict: (0,judge/* overall */.Me)(rows), rows, totals, evidence: witness(facts, checks, rows) };
}


/***/ })

};
