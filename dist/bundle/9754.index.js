export const id = 9754;
export const ids = [9754];
export const modules = {

/***/ 7373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fixes),
/* harmony export */   catalog: () => (/* binding */ catalog),
/* harmony export */   k: () => (/* binding */ checksByGate)
/* harmony export */ });
/* harmony import */ var _core_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4407);
/* harmony import */ var _gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(665);
/* harmony import */ var _gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8476);
/* harmony import */ var _gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7311);
/* harmony import */ var _gates_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1678);
/* harmony import */ var _gates_image_digest_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7159);
/* harmony import */ var _gates_provenance_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4269);
/* harmony import */ var _gates_secrets_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1001);








/** The checks of every gate, in the order of the chain. */
const checksByGate = {
    'build-context': _gates_build_context_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkList */ .RJ,
    secrets: _gates_secrets_index_js__WEBPACK_IMPORTED_MODULE_7__/* .checkList */ .RJ,
    entrypoints: _gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkList */ .RJ,
    'image-digest': _gates_image_digest_index_js__WEBPACK_IMPORTED_MODULE_5__/* .checkList */ .RJ,
    provenance: _gates_provenance_index_js__WEBPACK_IMPORTED_MODULE_6__/* .checkList */ .RJ,
    closure: _gates_closure_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checkList */ .RJ,
    evidence: _gates_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__/* .checkList */ .RJ,
};
/** Every reason code there is: `explain`, the documentation and the fixes of blockers are made from it. */
const catalog = [
    ...Object.entries(checksByGate).flatMap(([gate, checks]) => checks.map(({ code, title, why, fix, level, rerun }) => ({
        code,
        gate: gate,
        kind: 'check',
        title,
        why,
        fix,
        level,
        rerun,
    }))),
    ...Object.entries(_core_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faults */ .e).map(([code, { title, why, fix, rerun }]) => ({
        code,
        gate: undefined,
        kind: 'fault',
        title,
        why,
        fix,
        level: 'block',
        rerun,
    })),
];
/** How each reason code is resolved. */
const fixes = new Map(catalog.map(({ code, fix }) => [code, fix]));


/***/ }),

/***/ 1678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ checkList),
  MX: () => (/* binding */ evidence),
  Gy: () => (/* binding */ packEntries),
  jo: () => (/* binding */ evidence_schemas)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/counted.js
var counted = __webpack_require__(3577);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/evidence-rows.js
var evidence_rows = __webpack_require__(1670);
// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/core/check.js
var check = __webpack_require__(7263);
;// CONCATENATED MODULE: ./lib/gates/evidence/checks/index-incomplete.js

/** The index names what the run wrote: all of it, and nothing that came from elsewhere. */
const indexIncomplete = {
    code: 'EVIDENCE_INDEX_INCOMPLETE',
    title: 'The pack holds more or less than this run wrote',
    why: 'A pack whose content nobody can list cannot be verified.',
    fix: 'Run again; never add files to a pack or take some away.',
    level: 'block',
    evaluate({ entries, expected, written }) {
        if (entries.length === 0)
            return (0,check/* undecided */.oo)('this run has written nothing that could be indexed');
        const there = entries.map(({ path }) => path);
        const missing = expected
            .filter((name) => !there.includes(name))
            .map((name) => ({ subject: name, message: 'it belongs to the run, and it is not there' }));
        const foreign = there
            .filter((name) => !expected.includes(name))
            .map((name) => ({ subject: name, message: 'this run did not write it' }));
        const changed = entries
            .filter(({ path, sha256 }) => sha256 !== (written?.get(path) ?? sha256))
            .map(({ path }) => ({ subject: path, message: 'it is not as this run wrote it' }));
        return (0,check/* report */.z8)(expected.length, [...missing, ...foreign, ...changed]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/evidence/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.

const checks = [
    indexIncomplete,
];

;// CONCATENATED MODULE: ./lib/gates/evidence/index.js






/** The checks of this gate, as data. */
const checkList = checks;
/** The schemas of this gate's objects. */
const evidence_schemas = {
    evidence_index: schemas/* strictObject */.rej({
        objects: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), size: schemas/* int */.Whr() })),
    }),
    pack_commit: schemas/* strictObject */.rej({ index_sha256: schemas/* string */.YjP(), verdict: evidence_rows/* verdictSchema */.$D, retention_days: schemas/* int */.Whr() }),
};
/** Proves that the pack holds what the run wrote, and nothing else. It only transports: its objects are the index and the commit. */
async function evidence(facts, open, policy) {
    const rows = (0,judge/* ask */.kA)(checks, facts, open, policy);
    const bytes = facts.entries.reduce((sum, { size }) => sum + size, 0);
    return {
        gate: 'evidence',
        verdict: (0,judge/* overall */.Me)(rows),
        rows,
        totals: `${(0,counted/* counted */.h)(facts.entries.length, 'object')}, ${bytes} bytes`,
        evidence: [],
    };
}
/** The objects below a prefix as they are in the store. */
async function packEntries(store, prefix) {
    const entries = [];
    for (const key of await store.list(prefix)) {
        const parts = await store.stream(key);
        if (parts)
            entries.push({ path: key.slice(prefix.length), ...(await measured(parts)) });
    }
    return entries;
}
/** Part by part: an object may not fit into memory. */
async function measured(parts) {
    const hash = (0,digest/* sha256Stream */.kI)();
    let size = 0;
    for await (const part of parts) {
        hash.update(part);
        size += part.length;
    }
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 7159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ checkList),
  Wf: () => (/* binding */ imageDigest),
  jo: () => (/* binding */ image_digest_schemas)
});

// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/core/check.js
var check = __webpack_require__(7263);
;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/convenience-tag.js

/** A tag that moves is never evidence. */
const convenienceTag = {
    code: 'DIGEST_CONVENIENCE_TAG',
    title: 'A convenience tag is used as evidence',
    why: 'Tomorrow it names another image.',
    fix: 'Use the immutable tag of `image.tag-pattern`.',
    level: 'block',
    evaluate({ tag }, { contract, locate }) {
        const tags = contract.image['convenience-tags'];
        if (tags.length === 0)
            return (0,check/* notApplicable */.hH)('the contract names no convenience tag');
        const findings = tags.includes(tag)
            ? [
                {
                    subject: tag,
                    message: 'it is a convenience tag of the contract',
                    location: locate(['image', 'convenience-tags']),
                },
            ]
            : [];
        return (0,check/* report */.z8)(tags.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/digest-mismatch.js

/** One image has one digest, whoever is asked (L3, L15). */
const digestMismatch = {
    code: 'DIGEST_MISMATCH',
    title: 'Two places name two digests for this image',
    why: 'What was judged is not what would ship.',
    fix: 'Build once and carry those very bytes on. For a second run of one commit take a tag pattern with {ci_run_id}, or `image.on-existing-tag: adopt`.',
    level: 'block',
    evaluate({ image, stated, loaded, registry, tag }) {
        const findings = [];
        const differs = (who, seen, wanted) => findings.push({ subject: seen, message: `${who}; recomputed from the bytes: ${wanted}` });
        if (stated !== null && stated !== image.digest)
            differs('the digest that was stated', stated, image.digest);
        if (registry && registry.digest !== image.digest)
            differs(`the registry’s digest of ${tag}`, registry.digest, image.digest);
        const configs = image.platforms.map(({ configDigest }) => configDigest);
        const manifests = [image.digest, ...image.platforms.map(({ manifestDigest }) => manifestDigest)];
        for (const { identity, reference } of loaded) {
            const known = identity === 'config' ? configs : manifests;
            if (!known.includes(reference))
                differs('the image that the engine ran', reference, known.join(' '));
        }
        return (0,check/* report */.z8)(1 + (stated === null ? 0 : 1) + (registry ? 1 : 0) + loaded.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/platform-missing.js

/** The image runs where the contract says that it runs. */
const platformMissing = {
    code: 'DIGEST_PLATFORM_MISSING',
    title: 'A platform of the contract is not in the image',
    why: 'A node of that kind could not start it.',
    fix: 'Build for every platform that `image.platforms` names.',
    level: 'block',
    evaluate({ image }, { contract, locate }) {
        const there = image.platforms.map(({ platform }) => platform);
        const missing = contract.image.platforms.filter((platform) => !there.includes(platform));
        return (0,check/* report */.z8)(contract.image.platforms.length, missing.map((platform) => ({
            subject: platform,
            message: `the image has ${there.join(', ') || 'no platform'}`,
            location: locate(['image', 'platforms']),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/registry-denied.js

/** What every right that can be missing is for; one that is not here only adds to the evidence. */
const needed = new Set(['ecr:DescribeRepositories']);
/** A question that the role may not ask has no answer (L4). */
const registryDenied = {
    code: 'DIGEST_REGISTRY_DENIED',
    title: 'The role may not ask the registry what has to be known of the tag',
    why: 'What could not be looked at is not proven.',
    fix: 'Give the role the rights that are named, or refer to the image by digest only: `image.tag-mutability: trust-digest`.',
    level: 'block',
    evaluate({ registry }, { contract }) {
        if (!registry)
            return (0,check/* notApplicable */.hH)('no registry was asked');
        if (contract.image['tag-mutability'] === 'trust-digest')
            return (0,check/* notApplicable */.hH)('trust-digest: nothing has to be known of the tag');
        const missing = registry.missingRights.filter(({ action }) => needed.has(action));
        if (missing.length === 0)
            return (0,check/* report */.z8)(1, []);
        return (0,check/* undecided */.oo)('the role lacks rights', missing.map(({ action, resource }) => ({ subject: action, message: `on ${resource}` })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/repository-unresolved.js

/** An image that ships has a place to ship to. */
const repositoryUnresolved = {
    code: 'DIGEST_REPOSITORY_UNRESOLVED',
    title: 'The contract names no repository for the image',
    why: 'Where the image goes would be decided somewhere else.',
    fix: 'Set `image.repository`, or the handle that it takes.',
    level: 'block',
    evaluate({ repository, rehearsal }, { locate }) {
        if (repository === null && rehearsal)
            return (0,check/* notApplicable */.hH)('rehearsal: nothing is pushed');
        return (0,check/* report */.z8)(1, repository === null
            ? [{ subject: 'image.repository', message: 'no repository', location: locate(['image']) }]
            : []);
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/tag-mutable.js

/** An immutable tag can only live where tags cannot be moved (R1). */
const tagMutable = {
    code: 'DIGEST_TAG_MUTABLE',
    title: 'The repository lets tags be moved',
    why: 'Whoever can push can put another image behind the tag after it was proven.',
    fix: 'Make the repository’s tags immutable, or refer to the image by digest only: `image.tag-mutability: trust-digest`.',
    level: 'block',
    evaluate({ registry, rehearsal, tag }, { contract }) {
        if (contract.image['tag-mutability'] === 'trust-digest')
            return (0,check/* notApplicable */.hH)('trust-digest: nobody refers to the image by its tag');
        if (!registry)
            return rehearsal ? (0,check/* notApplicable */.hH)('rehearsal: no registry was asked') : (0,check/* undecided */.oo)('no registry was asked');
        const finding = { subject: tag, message: `${registry.repository} says ${registry.mutability}` };
        if (registry.mutability === 'MUTABLE')
            return (0,check/* report */.z8)(1, [finding]);
        if (registry.mutability === 'IMMUTABLE')
            return (0,check/* report */.z8)(1, []);
        return rehearsal
            ? (0,check/* notApplicable */.hH)('rehearsal: this registry cannot say whether tags are immutable')
            : (0,check/* undecided */.oo)('the registry cannot say whether its tags are immutable', [finding]);
    },
};

// EXTERNAL MODULE: ./lib/core/tokens.js
var tokens = __webpack_require__(2333);
;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/tag-pattern.js


/** The tag says which commit, and where the pattern has it which run, the image is. */
const tagPattern = {
    code: 'DIGEST_TAG_PATTERN',
    title: 'The tag does not follow the contract’s pattern',
    why: 'A tag that names no commit proves nothing about the image.',
    fix: 'Tag the image with what `image.tag-pattern` gives for this commit.',
    level: 'block',
    evaluate({ tag, gitSha, ciRunId }, { contract, locate }) {
        const expected = (0,tokens/* fillTokens */.SJ)(contract.image['tag-pattern'], { git_sha: gitSha, ci_run_id: ciRunId });
        const findings = tag === expected
            ? []
            : [{ subject: tag, message: `expected ${expected}`, location: locate(['image', 'tag-pattern']) }];
        return (0,check/* report */.z8)(1, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.







const checks = [
    convenienceTag,
    digestMismatch,
    platformMissing,
    registryDenied,
    repositoryUnresolved,
    tagMutable,
    tagPattern,
];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/evidence-rows.js
var evidence_rows = __webpack_require__(1670);
;// CONCATENATED MODULE: ./lib/gates/image-digest/evidence.js




const imageDigestManifest = schemas/* strictObject */.rej({
    ecr_repo_uri: schemas/* string */.YjP().nullable(),
    image_tag: schemas/* string */.YjP(),
    git_sha_canonical_tag: schemas/* string */.YjP(),
    image_digest: schemas/* string */.YjP(),
    oci_digest_algo: schemas/* string */.YjP(),
    digest_source: schemas/* string */.YjP(),
    media_type: schemas/* string */.YjP(),
    oci_config_digest: schemas/* string */.YjP(),
    oci_layer_digests: schemas/* array */.YOg(schemas/* string */.YjP()),
    platforms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        platform: schemas/* string */.YjP(),
        manifest_digest: schemas/* string */.YjP(),
        config_digest: schemas/* string */.YjP(),
        layer_digests: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    tag_mutability: schemas/* enum */.k5n(['IMMUTABLE', 'MUTABLE', 'UNKNOWN']),
    /** The one reference that names these bytes wherever the tag leads. */
    image_reference: schemas/* string */.YjP(),
    registry: schemas/* strictObject */.rej({
        registry_id: schemas/* string */.YjP().nullable(),
        pushed_at_utc: schemas/* string */.YjP().nullable(),
        size_bytes: schemas/* int */.Whr().nullable(),
        scan_status: schemas/* string */.YjP().nullable(),
        missing_rights: schemas/* array */.YOg(schemas/* strictObject */.rej({ action: schemas/* string */.YjP(), resource: schemas/* string */.YjP() })),
    })
        .nullable(),
    adopted_from: schemas/* strictObject */.rej({ platform_run_id: schemas/* string */.YjP(), evidence_sha256: schemas/* string */.YjP() }).nullable(),
    verdict: evidence_rows/* verdictSchema */.$D,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(evidence_rows/* checkRowSchema */.sy),
});
/** What the registry said beside the digest. */
function registryBody({ registryId, details, missingRights }) {
    return {
        registry_id: registryId,
        pushed_at_utc: details?.pushedAt ?? null,
        size_bytes: details?.size ?? null,
        scan_status: details?.scanStatus ?? null,
        missing_rights: [...missingRights],
    };
}
/** The one object of the gate. Config and layers of an index are those of the contract's first platform. */
function witness(facts, open, rows) {
    const { image, tag, repository, registry, source, gitSha } = facts;
    const first = image.platforms.find(({ platform }) => platform === open.contract.image.platforms[0]) ?? image.platforms[0];
    const body = imageDigestManifest.parse({
        ecr_repo_uri: repository,
        image_tag: tag,
        git_sha_canonical_tag: (0,tokens/* fillTokens */.SJ)('git-{git_sha}', { git_sha: gitSha }),
        image_digest: image.digest,
        oci_digest_algo: image.digest.split(':')[0],
        digest_source: source,
        media_type: image.mediaType,
        oci_config_digest: first?.configDigest ?? '',
        oci_layer_digests: first?.layerDigests ?? [],
        platforms: image.platforms.map(({ platform, manifestDigest, configDigest, layerDigests }) => ({
            platform,
            manifest_digest: manifestDigest,
            config_digest: configDigest,
            layer_digests: layerDigests,
        })),
        tag_mutability: registry?.mutability ?? 'UNKNOWN',
        adopted_from: facts.adoptedFrom,
        image_reference: `${repository ?? ''}@${image.digest}`,
        registry: registry ? registryBody(registry) : null,
        verdict: (0,judge/* overall */.Me)(rows),
        blocker_codes: (0,evidence_rows/* blockerCodes */.dk)(rows, open.profile),
        checks: (0,evidence_rows/* checkRows */.Uu)(rows),
    });
    return [{ name: 'image_digest_manifest', body }];
}

;// CONCATENATED MODULE: ./lib/gates/image-digest/index.js



/** The checks of this gate, as data. */
const checkList = checks;
/** The schemas of this gate's objects. */
const image_digest_schemas = { image_digest_manifest: imageDigestManifest };
/** Proves that tag, digest, commit and platforms agree, from the bytes up. */
async function imageDigest(facts, open, policy) {
    const rows = (0,judge/* ask */.kA)(checks, facts, open, policy);
    const totals = `${facts.tag} ${facts.image.digest}, ${facts.image.platforms.map(({ platform }) => platform).join(', ')}`;
    return { gate: 'image-digest', verdict: (0,judge/* overall */.Me)(rows), rows, totals, evidence: witness(facts, open, rows) };
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


/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ checkList),
  jo: () => (/* binding */ secrets_schemas),
  O3: () => (/* binding */ secrets)
});

// EXTERNAL MODULE: ./lib/core/counted.js
var counted = __webpack_require__(3577);
// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/core/check.js
var check = __webpack_require__(7263);
;// CONCATENATED MODULE: ./lib/gates/secrets/checks/banned-content.js

/** A secret in a file of the context. Findings name the place and the rule, never the value (L9). */
const bannedContent = {
    code: 'SECRET_BANNED_CONTENT',
    title: 'A file of the build context holds a secret',
    why: 'Whoever can read the repository, the build cache or the image can read it.',
    fix: 'Revoke the secret first, then remove it from the file and from history.',
    level: 'block',
    evaluate({ files, dockerfile }) {
        if (!dockerfile)
            return (0,check/* notApplicable */.hH)('the image is prebuilt: there is no build context');
        const outside = files.some(({ path }) => path === dockerfile.path) ? [] : [dockerfile];
        const findings = [...files, ...outside].flatMap(({ path, hits }) => hits.map(({ rule, line, fingerprint }) => ({
            subject: `${path}:${line}`,
            message: `matches the rule ${rule}${fingerprint === null ? '' : `, fingerprint ${fingerprint.slice(0, 16)}`}`,
            location: { path, line },
        })));
        return (0,check/* report */.z8)(files.filter(({ state }) => state === 'scanned').length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/banned-name.js

/** Files whose very name says that they hold secrets. */
const bannedName = {
    code: 'SECRET_BANNED_NAME',
    title: 'A file of the build context has a banned name',
    why: 'Key files and environment files hold secrets, and any COPY of their folder ships them.',
    fix: 'Keep it out with the ignore file, or move it out of the repository.',
    level: 'block',
    evaluate({ files, dockerfile }) {
        if (!dockerfile)
            return (0,check/* notApplicable */.hH)('the image is prebuilt: there is no build context');
        const findings = files.flatMap(({ path, bannedName: pattern }) => pattern === undefined ? [] : [{ subject: path, message: `the name matches ${pattern}`, location: { path } }]);
        return (0,check/* report */.z8)(files.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/build-secret-undeclared.js

/** A build takes no secret that the contract does not name. */
const buildSecretUndeclared = {
    code: 'SECRET_BUILD_SECRET_UNDECLARED',
    title: 'The Dockerfile mounts a secret that the contract does not name',
    why: 'Where it is not given the build goes on without it; where it is, nobody has decided that it may be.',
    fix: 'Name its id under `image.build-secrets`, or remove the mount.',
    level: 'block',
    evaluate({ dockerfile }, { contract }) {
        if (!dockerfile)
            return (0,check/* notApplicable */.hH)('the image is prebuilt: there is no Dockerfile');
        if (dockerfile.refused !== undefined)
            return (0,check/* undecided */.oo)(`the Dockerfile could not be read: ${dockerfile.refused}`);
        const { buildSecrets, path } = dockerfile;
        if (buildSecrets.length === 0)
            return (0,check/* notApplicable */.hH)('the Dockerfile mounts no secret');
        const named = new Set(contract.image['build-secrets']);
        return (0,check/* report */.z8)(buildSecrets.length, buildSecrets.flatMap(({ id, line }) => named.has(id)
            ? []
            : [{ subject: id, message: 'is not named in image.build-secrets', location: { path, line } }]));
    },
};

// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
;// CONCATENATED MODULE: ./lib/domain/scan/names.js

/** A matcher for banned file names: `*` and `?` within the last element of a path, letters of either case. */
function bannedNameMatcher(patterns) {
    const compiled = patterns.map((pattern) => ({ pattern, regexp: compile(pattern) }));
    return (path) => compiled.find(({ regexp }) => regexp.test((0,clean/* basename */.P8)(path)))?.pattern;
}
function compile(pattern) {
    const source = pattern
        .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.');
    return new RegExp(`^${source}$`, 'isu');
}

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/dockerfile-copy.js


/** A COPY that names a secret file is wrong even while that file does not exist. */
const dockerfileCopy = {
    code: 'SECRET_DOCKERFILE_COPY',
    title: 'A COPY names a file that must never enter an image',
    why: 'The day that the file exists, it ships.',
    fix: 'Remove the source; mount what the build needs with `RUN --mount=type=secret`.',
    level: 'block',
    evaluate({ dockerfile }, { contract }) {
        if (!dockerfile)
            return (0,check/* notApplicable */.hH)('the image is prebuilt');
        if (dockerfile.refused !== undefined)
            return (0,check/* undecided */.oo)(`the Dockerfile cannot be read: ${dockerfile.refused}`);
        const banned = bannedNameMatcher(contract.secrets['banned-names']);
        const { path, sources } = dockerfile;
        const findings = sources.flatMap(({ source, line }) => {
            const pattern = banned(source);
            return pattern === undefined
                ? []
                : [{ subject: source, message: `the name matches ${pattern}`, location: { path, line } }];
        });
        return (0,check/* report */.z8)(1 + sources.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/domain/scan/variable-name.js
/** Words that say it wherever they stand in a name: `PGPASSWORD`, `SECRETKEY`. */
const anywhere = /SECRETS?(?:_?KEY)?\d*(?:_|$)|PASSWORD|PASSWD|PASSPHRASE|API_?KEY/i;
/** Words that say it only as a word of their own: a `TOKENIZER` or a `PATH` is none. */
const asWord = /(?:^|_)(?:\w*TOKEN|PWD|(?:DB|USER|ROOT|ADMIN|MYSQL|PG|POSTGRES|REDIS|SMTP|MAIL)?PASS|PAT|AUTH|CREDENTIALS?|(?:ACCESS|PRIVATE|SIGNING|ENCRYPTION|MASTER|DEPLOY|SESSION|STORAGE|ACCOUNT|SSH|JWT|HMAC)_?KEY)\d*(?:_|$)/i;
const harmless = /_(?:FILE|PATH|DIR|ARN|NAME|URL|URI|PREFIX|TTL|TIMEOUT|VERSION|ENABLED|TYPE|LENGTH|POLICY)$/i;
/** Whether a variable's name says that its value is a secret. `TOKEN_FILE` names a file; the static credentials are always secret. */
function isSecretName(name, staticNames) {
    if (staticNames.some((known) => known.toUpperCase() === name.toUpperCase()))
        return true;
    return (anywhere.test(name) || asWord.test(name)) && !harmless.test(name);
}

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/dockerfile-variable.js


/** ARG and ENV stay in the image for everybody who can pull it. */
const dockerfileVariable = {
    code: 'SECRET_DOCKERFILE_VARIABLE',
    title: 'The Dockerfile declares a secret as ARG or ENV',
    why: 'Build arguments stay in the image’s history, and environment variables in its configuration.',
    fix: 'Use `RUN --mount=type=secret`, or let the runtime inject the value.',
    level: 'block',
    evaluate({ dockerfile }, { contract }) {
        if (!dockerfile)
            return (0,check/* notApplicable */.hH)('the image is prebuilt');
        if (dockerfile.refused !== undefined)
            return (0,check/* undecided */.oo)(`the Dockerfile cannot be read: ${dockerfile.refused}`);
        const { path, variables } = dockerfile;
        const names = contract.secrets['static-credential-names'];
        const hits = variables.filter(({ name }) => isSecretName(name, names));
        return (0,check/* report */.z8)(1 + variables.length, hits.map(({ keyword, name, line }) => ({
            subject: name,
            message: `${keyword} ${name} keeps its value in the image`,
            location: { path, line },
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/exception-unused.js

/** An exception is for a file that is there: one without waits for a file that nobody has read yet. */
const exceptionUnused = {
    code: 'SECRET_EXCEPTION_UNUSED',
    title: 'An exception from the scan is for no file of the context',
    why: 'The next file of that name enters unread.',
    fix: 'Remove the entry from `secrets.scan-exceptions`, or correct its path; it is relative to the build context.',
    level: 'warn',
    evaluate({ files }, { contract, locate }) {
        const exceptions = contract.secrets['scan-exceptions'];
        if (exceptions.length === 0)
            return (0,check/* notApplicable */.hH)('the contract excepts no file');
        const used = new Set(files.filter(({ state }) => state === 'excepted').map(({ path }) => path));
        return (0,check/* report */.z8)(exceptions.length, exceptions.flatMap(({ path }, index) => used.has(path)
            ? []
            : [
                {
                    subject: path,
                    message: 'is no file of the build context',
                    location: locate(['secrets', 'scan-exceptions', index]),
                },
            ]));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/facts.js
/** The files that nobody looked into. */
function unscanned(files) {
    return files.filter((file) => !looked.has(file.state));
}
const looked = new Set(['scanned', 'excepted']);

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/file-unscanned.js


const reasons = {
    'too-large': (size) => `${size} bytes are over the limit`,
    unreadable: () => 'it cannot be read',
    'no-file': () => 'it is a pipe, a socket or a device',
};
/** What was not scanned is not clean (L4). */
const fileUnscanned = {
    code: 'SECRET_FILE_UNSCANNED',
    title: 'A file could not be scanned for secrets',
    why: 'Cannot look is not "nothing there".',
    fix: 'Keep it out of the build context, raise `secrets.max-file-bytes`, make it readable, or except it by name with a reason.',
    level: 'block',
    evaluate({ files, dockerfile }) {
        if (!dockerfile)
            return (0,check/* notApplicable */.hH)('the image is prebuilt: there is no build context');
        const failed = unscanned(files);
        if (failed.length === 0)
            return (0,check/* report */.z8)(files.length, []);
        return (0,check/* undecided */.oo)('some files were not scanned', failed.map(({ path, size, state }) => ({
            subject: path,
            message: reasons[state](size),
            location: { path },
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/in-image.js


/** The same questions, put to what was really built. */
const inImage = {
    code: 'SECRET_IN_IMAGE',
    title: 'The image holds a secret or a file with a banned name',
    why: 'Everybody who can pull the image can read it, also from a layer below the one that deletes it.',
    fix: 'Revoke the secret, remove what brings it in, build again.',
    level: 'block',
    evaluate({ image }) {
        if (!image)
            return (0,check/* notApplicable */.hH)('there is no built image yet');
        const unseen = unscanned(image.files);
        const findings = image.settings.map(({ place, detail }) => ({ subject: place, message: detail }));
        for (const { path, bannedName, hits } of image.files) {
            if (bannedName !== undefined)
                findings.push({ subject: path, message: `the name matches ${bannedName}` });
            for (const { rule, line } of hits)
                findings.push({ subject: `${path}:${line}`, message: `matches the rule ${rule}` });
        }
        const skipped = unseen.map(({ path, size }) => ({ subject: path, message: `${size} bytes were not scanned` }));
        if (skipped.length > 0)
            return (0,check/* undecided */.oo)('some files of the image were not scanned', [...skipped, ...findings]);
        return (0,check/* report */.z8)(1 + image.files.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/required-path-absent.js

/** Where the contract wants it so, every secret that the runtime needs exists now, by name. */
const requiredPathAbsent = {
    code: 'SECRET_REQUIRED_PATH_ABSENT',
    title: 'A required secret path does not exist in the secret store',
    why: 'The container would start without the secret.',
    fix: 'Create it there, or leave that to a later phase: `secrets.materialization: pinned-only`.',
    level: 'block',
    evaluate({ required, image }, { contract, locate }) {
        if (contract.secrets.materialization === 'pinned-only')
            return (0,check/* notApplicable */.hH)('the contract leaves it to a later phase');
        if (required.length === 0)
            return (0,check/* notApplicable */.hH)('the contract requires no secret path');
        if (required.some(({ exists }) => exists === undefined))
            return image
                ? (0,check/* undecided */.oo)('the secret store was not asked')
                : (0,check/* notApplicable */.hH)('offline: the secret store was not asked');
        return (0,check/* report */.z8)(required.length, required
            .filter(({ exists }) => !exists)
            .map(({ path, index }) => ({
            subject: path,
            message: `${contract.secrets.backend} has no such name`,
            location: locate(['secrets', 'required-paths', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/required-path-missing.js

/** Every secret that the runtime needs has its place in the store, by name. */
const requiredPathMissing = {
    code: 'SECRET_REQUIRED_PATH_MISSING',
    title: 'A required secret path is declared in no handle registry',
    why: 'The container would start without the secret, or somebody would bake it in.',
    fix: 'Declare the path in a registry that the contract reads.',
    level: 'block',
    evaluate({ required }, { locate }) {
        if (required.length === 0)
            return (0,check/* notApplicable */.hH)('the contract requires no secret path');
        const missing = required.filter(({ present }) => !present);
        return (0,check/* report */.z8)(required.length, missing.map(({ path, handle, index }) => ({
            subject: path,
            message: handle === null ? 'no registry declares it' : `the handle ${handle} does not declare it`,
            location: locate(['secrets', 'required-paths', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/scan-excepted.js

/** An exception is shown each time, so that nobody forgets it. */
const scanExcepted = {
    code: 'SECRET_SCAN_EXCEPTED',
    title: 'A file is excepted from the scan by the contract',
    why: 'Nobody looks at what it holds.',
    fix: 'Remove the entry from `secrets.scan-exceptions` when it is no longer needed.',
    level: 'warn',
    evaluate({ files }) {
        const excepted = files.filter(({ state }) => state === 'excepted');
        if (excepted.length === 0)
            return (0,check/* notApplicable */.hH)('the contract excepts no file of the context');
        return (0,check/* report */.z8)(files.length, excepted.map(({ path }) => ({ subject: path, message: 'not scanned', location: { path } })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/check.js
/** The hits of one kind as findings. */
function workflowFindings(workflows, kind) {
    return workflows.flatMap(({ path, hits }) => hits
        .filter((hit) => hit.kind === kind)
        .map(({ subject, detail, line }) => ({ subject, message: detail, location: { path, line } })));
}

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/workflow-leak.js


/** No script prints a secret, writes it down, or passes it as a build argument. */
const workflowLeak = {
    code: 'SECRET_WORKFLOW_LEAK',
    title: 'A workflow prints a secret, persists it, or builds it into an image',
    why: 'Logs, files and image history outlive the run, and masking fails on any change of the text.',
    fix: 'Pass it on standard input or as a mounted secret.',
    level: 'block',
    evaluate({ workflows }) {
        if (workflows.length === 0)
            return (0,check/* notApplicable */.hH)('the repository has no workflow files');
        return (0,check/* report */.z8)(workflows.length, workflowFindings(workflows, 'leak'));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/workflow-static-credential.js


/** Workflows log in by OIDC. */
const workflowStaticCredential = {
    code: 'SECRET_WORKFLOW_STATIC_CREDENTIAL',
    title: 'A workflow uses long-lived cloud credentials',
    why: 'A key that never expires works for whoever finds it, from anywhere.',
    fix: 'Log in by OIDC: `permissions: id-token: write` and a role to assume.',
    level: 'block',
    evaluate({ workflows }) {
        if (workflows.length === 0)
            return (0,check/* notApplicable */.hH)('the repository has no workflow files');
        return (0,check/* report */.z8)(workflows.length, workflowFindings(workflows, 'static-credential'));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/workflow-takes-all.js


/** A workflow that names no secret can use every one, and nobody who reads it knows which. */
const workflowTakesAll = {
    code: 'SECRET_WORKFLOW_TAKES_ALL',
    title: 'A workflow takes every secret of the repository at once',
    why: 'A long-lived credential that is stored among them is used without being named.',
    fix: 'Name each secret that is needed: `secrets: { TOKEN: ${{ secrets.TOKEN }} }` instead of `inherit` or `toJSON(secrets)`.',
    level: 'warn',
    evaluate({ workflows }) {
        if (workflows.length === 0)
            return (0,check/* notApplicable */.hH)('the repository has no workflow files');
        return (0,check/* report */.z8)(workflows.length, workflowFindings(workflows, 'takes-all'));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/workflow-unreadable.js

/** A workflow that cannot be read may do anything (L4). */
const workflowUnreadable = {
    code: 'SECRET_WORKFLOW_UNREADABLE',
    title: 'A workflow file cannot be read',
    why: 'What it does with credentials is unknown.',
    fix: 'Correct its YAML.',
    level: 'block',
    evaluate({ workflows }) {
        if (workflows.length === 0)
            return (0,check/* notApplicable */.hH)('the repository has no workflow files');
        const bad = workflows.flatMap(({ path, unreadable }) => unreadable === undefined ? [] : [{ subject: path, message: unreadable, location: { path } }]);
        return bad.length === 0 ? (0,check/* report */.z8)(workflows.length, []) : (0,check/* undecided */.oo)('some workflow files cannot be read', bad);
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.















const checks = [
    bannedContent,
    bannedName,
    buildSecretUndeclared,
    dockerfileCopy,
    dockerfileVariable,
    exceptionUnused,
    fileUnscanned,
    inImage,
    requiredPathAbsent,
    requiredPathMissing,
    scanExcepted,
    workflowLeak,
    workflowStaticCredential,
    workflowTakesAll,
    workflowUnreadable,
];

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/domain/scan/rules.js
var rules = __webpack_require__(4419);
// EXTERNAL MODULE: ./lib/domain/scan/scan.js
var scan = __webpack_require__(2251);
// EXTERNAL MODULE: ./lib/domain/build/flags.js
var flags = __webpack_require__(7224);
// EXTERNAL MODULE: ./lib/domain/build/step.js
var step = __webpack_require__(7685);
// EXTERNAL MODULE: ./lib/domain/dockerfile/lines.js + 1 modules
var lines = __webpack_require__(4640);
// EXTERNAL MODULE: ./lib/domain/dockerfile/problem.js
var problem = __webpack_require__(6324);
// EXTERNAL MODULE: ./lib/domain/dockerfile/words.js
var dockerfile_words = __webpack_require__(6826);
;// CONCATENATED MODULE: ./lib/gates/secrets/dockerfile.js






/**
 * Every variable and every source of a Dockerfile, of all stages, reachable or not, whether the source exists or not,
 * in shell or JSON form, over continued lines (R5).
 */
function readDockerfileFacts(text, path) {
    try {
        const { instructions, directives } = (0,lines/* readInstructions */.K)(text);
        const all = instructions.flatMap((item) => [item, ...trigger(item, directives.escape)]);
        return {
            path,
            variables: all.flatMap((item) => variablesOf(item, directives.escape)),
            sources: all.flatMap(sourcesOf),
            buildSecrets: all.flatMap(buildSecretsOf),
            refused: undefined,
        };
    }
    catch (error) {
        if (error instanceof problem/* DockerfileProblem */.S)
            return { path, variables: [], sources: [], buildSecrets: [], refused: error.message };
        throw error;
    }
}
/** What an ONBUILD would run in a child is as much of a leak. */
function trigger({ keyword, rest, line, heredocs }, escape) {
    return keyword === 'ONBUILD' ? [(0,lines/* readTrigger */.v)(rest, line, escape, heredocs)] : [];
}
function variablesOf(instruction, escape) {
    const { keyword, line } = instruction;
    if (keyword === 'ARG')
        return (0,step/* readArgs */.iA)(instruction, escape).map(({ name }) => ({ keyword, name, line }));
    if (keyword === 'ENV')
        return (0,step/* readPairs */.SX)(instruction, escape).map(([name]) => ({ keyword, name, line }));
    return [];
}
function sourcesOf({ keyword, rest, line }) {
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    const words = (0,dockerfile_words/* pathList */.CN)(rest, line).words.map((word) => word.replace(/^<<-?["']?|["']$/g, ''));
    const target = words.at(-1) ?? '';
    return (target.endsWith('/') ? words.slice(0, -1) : words).map((source) => ({ source, line }));
}
/** An id that is not written is the last element of the target. https://docs.docker.com/reference/dockerfile/#run---mounttypesecret */
function buildSecretsOf(instruction) {
    if (instruction.keyword !== 'RUN')
        return [];
    return ((0,flags/* readFlags */.uW)(instruction, flags/* runFlags */.lM).get('mount') ?? []).flatMap((mount) => {
        const fields = new Map(mount.split(',').map((field) => splitOnce(field)));
        if (fields.get('type')?.toLowerCase() !== 'secret')
            return [];
        const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination') ?? '';
        return [{ id: fields.get('id') ?? (0,clean/* basename */.P8)(target), line: instruction.line }];
    });
}
function splitOnce(field) {
    const cut = field.indexOf('=');
    return cut < 0 ? [field.toLowerCase(), ''] : [field.slice(0, cut).toLowerCase(), field.slice(cut + 1)];
}

;// CONCATENATED MODULE: ./lib/gates/secrets/image.js


/** Looks into every layer that the build added, and into the configuration of every platform. */
async function inspectImage(image, scanner) {
    const layers = new Map();
    for (const platform of image.platforms)
        for (const layer of platform.layers())
            layers.set(layer.digest, layer);
    const own = [...layers.values()].filter(({ fromBase }) => !fromBase);
    const files = [];
    for (const layer of own)
        for await (const file of scanLayer(layer, scanner))
            files.push(file);
    const settings = image.platforms.flatMap(({ platform, config }) => settingsHits(platform, config, scanner));
    return { files, settings, baseLayers: layers.size - own.length, layers: layers.size };
}
async function* scanLayer(layer, scanner) {
    for await (const entry of layer.entries()) {
        if (entry.type === 'folder' || entry.type === 'other')
            continue;
        const base = { path: `/${entry.path}`, size: entry.size, bannedName: scanner.bannedName(entry.path), hits: [] };
        if (entry.type !== 'file')
            yield { ...base, state: 'scanned' };
        else if (entry.size > scanner.maxBytes)
            yield { ...base, state: 'too-large' };
        else
            yield {
                ...base,
                hits: (0,scan/* scanBytes */.v)(await entry.content(), scanner.rules, scanner.fingerprintKey),
                state: 'scanned',
            };
    }
}
function settingsHits(platform, { environment, labels, history, text: whole }, scanner) {
    const named = environment.flatMap((entry) => {
        const name = entry.split('=', 1)[0] ?? '';
        return isSecretName(name, [])
            ? [{ place: `${platform} environment ${name}`, detail: 'a variable with a secret’s name is set in the image' }]
            : [];
    });
    const texts = [
        ...environment.map((entry) => [`environment ${entry.split('=', 1)[0] ?? ''}`, entry]),
        ...Object.entries(labels).map(([name, value]) => [`label ${name}`, value]),
        ...history.map((entry, index) => [`history entry ${index + 1}`, entry]),
    ];
    const matched = texts.flatMap(([place, text]) => {
        const [hit] = (0,scan/* scanBytes */.v)(Buffer.from(text), scanner.rules, undefined);
        return hit ? [{ place: `${platform} ${place}`, detail: `matches the rule ${hit.rule}` }] : [];
    });
    return [...named, ...matched, ...elsewhere(platform, whole, matched.length > 0, scanner)];
}
/** Commands, health checks and whatever else a configuration holds, where none of the named places has it already. */
function elsewhere(platform, text, isKnown, { rules }) {
    const [hit] = isKnown ? [] : (0,scan/* scanBytes */.v)(Buffer.from(text), rules, undefined);
    return hit ? [{ place: `${platform} configuration`, detail: `matches the rule ${hit.rule}` }] : [];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/gates/secrets/workflow-script.js
/** The commands of a script. Their words are looked for in the source, in their order, so that a line is right in every YAML style. */
function commandsOf(node, { text, lines }) {
    const start = node.range?.[0] ?? 0;
    let at = node.type?.startsWith('BLOCK') ? text.indexOf('\n', start) + 1 : start;
    return joined(String(node.value)).map((command) => {
        let begin;
        for (const [word] of command.matchAll(/[^\s\\]+/g)) {
            const found = text.indexOf(word, at);
            if (found < 0)
                continue;
            begin ??= found;
            at = found + word.length;
        }
        return { command: command.replaceAll('\\\n', ' '), line: lines.linePos(begin ?? at).line };
    });
}
/** Lines that belong together: continued ones, those of a quoted text, and those of heredocs. */
function joined(script) {
    const commands = [];
    let ends = [];
    let quote = '';
    for (const piece of script.split(/(?<!\\)\n/)) {
        const goesOn = ends.length > 0 || quote !== '';
        if (goesOn)
            commands.push(`${commands.pop() ?? ''}\n${piece}`);
        else
            commands.push(piece);
        if (ends.length > 0)
            ends = piece.trim() === ends[0] ? ends.slice(1) : ends;
        else {
            quote = openQuote(piece, quote);
            if (quote === '')
                ends = [...piece.matchAll(heredoc)].map(([, word = '']) => word);
        }
    }
    return commands;
}
const heredoc = /(?<!<)<<-?\s*\\?["']?([A-Za-z_][A-Za-z0-9_]*)/g;
/** The quote that is still open at the end of a line; a comment opens none. */
function openQuote(line, before) {
    let quote = before;
    for (const [mark] of line.matchAll(/\\.|["']|(?<=^|\s)#.*$/g)) {
        if (mark.startsWith('#') && quote === '')
            break;
        if (mark === quote)
            quote = '';
        else if (quote === '' && (mark === '"' || mark === "'"))
            quote = mark;
    }
    return quote;
}
/** The static credential that a command sets. */
function setsCredential(command, names) {
    const assigned = names.find((name) => new RegExp(`(?:^|[\\s;&"'(]|\\$env:)${literal(name)}\\s*=`, 'i').test(command));
    const configured = /aws\s+configure\b.*\bset\b.*aws_(?:access_key_id|secret_access_key|session_token)/.test(command);
    return assigned ?? (configured ? 'aws configure' : undefined);
}
const prints = /(?:^|[\s;&|({])(?:echo|printf|print|printenv|tee|cat|Write-(?:Host|Output))\b/;
const writes = />>?\s*(?!\/dev\/null|&)\S|(?:^|[\s;&|(])sed\s+(?:-\S+\s+)*-\w*i/;
const hands = /--build-arg\b|GITHUB_(?:ENV|OUTPUT|STEP_SUMMARY)/;
/** How it should be done: a password on a program's standard input, a mask. Only these very words are excused. */
const allowed = [
    /(?:echo|printf)\b[^|;&\n>]*\|[^|;&\n]*--password-stdin[^|;&\n]*/g,
    /(?:echo|printf)\s+["']?::add-mask::[^|;&\n>]*(?=$|[;&\n])/g,
];
/** The secret that a command prints, writes down or builds in. */
function givenAway(command, secret) {
    const rest = allowed.reduce((text, pattern) => text.replace(pattern, ''), command);
    if (![prints, writes, hands].some((pattern) => pattern.test(rest)))
        return undefined;
    return namesSecret(rest) ?? [...secret].find((name) => carries(rest, name) || names(rest, name));
}
/** What stands for all secrets at once: `toJSON(secrets)`, `secrets[matrix.name]`. */
const allSecrets = 'secrets';
/** The first secret that an expression names. */
function namesSecret(text) {
    return secretsNamed(text)[0];
}
/** Every secret that the expressions of a text name, in their order; `allSecrets` where one takes all of them. */
function secretsNamed(text) {
    return [...text.matchAll(/\$\{\{((?:(?!\}\}).)*)\}\}/gs)].flatMap(([, expression = '']) => [...expression.matchAll(/(?<![\w.'-])secrets\b(?:\s*\.\s*([A-Za-z0-9_-]+)|\s*\[\s*'([^']+)'\s*\])?/gi)].map(([, dotted, quoted]) => dotted ?? quoted ?? allSecrets));
}
/** Whether a text takes the value of one of the variables. */
function carriesAny(text, secret) {
    return [...secret].some((name) => carries(text, name));
}
function carries(text, name) {
    const variable = literal(name);
    return new RegExp(`\\$\\{?${variable}(?![A-Za-z0-9_])|\\$\\{\\{(?:(?!\\}\\}).)*?\\benv\\.${variable}(?![A-Za-z0-9_-])`, 's').test(text);
}
/** `docker build --build-arg NAME` and `printenv NAME` take a variable by its bare name. */
function names(text, name) {
    return new RegExp(`(?:--build-arg[ =]|\\bprintenv\\s+(?:\\S+\\s+)*)${literal(name)}(?![\\w=])`).test(text);
}
/** Variables that a command fills from a secret: the commands behind it carry it on. */
function assignedFrom(command, secret) {
    const [, name, value = ''] = /^\s*(?:export\s+|local\s+|readonly\s+)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(command) ?? [];
    const isSecret = namesSecret(value) !== undefined || [...secret].some((one) => carries(value, one));
    return name !== undefined && isSecret ? [name] : [];
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/gates/secrets/workflow-session.js

/** The action that trades an identity token for a session of a role. */
const trader = /^aws-actions\/configure-aws-credentials@/;
/** Ids of steps that make a short-lived session: every step of that id in the file assumes a role by an identity token. */
function sessionSteps(document) {
    const makes = new Map();
    (0,dist/* visit */.YR)(document, {
        Map(_, node) {
            const id = textAt(node, 'id');
            if (id !== undefined)
                makes.set(id, (makes.get(id) ?? true) && makesSession(node));
        },
    });
    return new Set([...makes].flatMap(([id, does]) => (does ? [id] : [])));
}
/** A role, and no key of its own to begin with. */
function makesSession(step) {
    const inputs = step.get('with');
    const isTrade = trader.test(textAt(step, 'uses') ?? '') && (0,dist/* isMap */.jh)(inputs);
    return isTrade && textAt(inputs, 'role-to-assume') !== undefined && !inputs.has('aws-access-key-id');
}
function textAt(map, key) {
    const value = map.get(key, true);
    return (0,dist/* isScalar */.jn)(value) ? String(value.value) : undefined;
}
const output = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.aws-(?:access-key-id|secret-access-key|session-token)\s*\}\}$/;
/** Whether a value is a part of such a session, and nothing else. */
function isOfSession(value, sessions) {
    return sessions.has(output.exec(value)?.[1] ?? '');
}

;// CONCATENATED MODULE: ./lib/gates/secrets/workflow.js





const nothing = { hits: [], localActions: [] };
/**
 * Reads a workflow or an action for what gives a secret away: long-lived cloud credentials under any name, all secrets at
 * once, secrets as build arguments, and `run` blocks that print a secret or write it down. The YAML is walked, not searched for words (R6).
 */
function readWorkflow(text, path, staticNames) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    const [error] = document.errors;
    if (error)
        return { path, ...nothing, unreadable: error.message };
    if (!(0,dist/* isMap */.jh)(document.contents))
        return { path, ...nothing, unreadable: 'it holds no map' };
    const reading = {
        document,
        text,
        lines,
        staticNames,
        sessions: sessionSteps(document),
        hits: [],
        localActions: [],
    };
    walk(document.contents, new Set(), reading);
    return { path, hits: reading.hits, localActions: reading.localActions, unreadable: undefined };
}
/** Goes down the workflow; `secret` holds the variables that carry a secret at this depth. */
function walk(map, secret, reading) {
    const env = resolved(map.get('env', true), reading);
    const carried = new Set([...secret, ...((0,dist/* isMap */.jh)(env) ? readEnv(env, reading) : [])]);
    for (const { key, value: written } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const value = resolved(written, reading);
        if (name === 'env' && (0,dist/* isMap */.jh)(value))
            continue;
        if (name === 'run' && (0,dist/* isScalar */.jn)(value))
            readRun(value, carried, reading);
        else if ((name === 'with' || name === 'secrets') && (0,dist/* isMap */.jh)(value))
            readWith(value, carried, reading);
        else
            visit(value, carried, reading);
        if (name === 'uses')
            readUses(textOf(value), reading);
        if (name === 'secrets' && textOf(value) === 'inherit')
            noteAll(reading, value, 'secrets: inherit');
    }
}
function visit(written, secret, reading) {
    const value = resolved(written, reading);
    if ((0,dist/* isMap */.jh)(value))
        walk(value, secret, reading);
    else if ((0,dist/* isSeq */.oP)(value))
        for (const item of value.items)
            visit(item, secret, reading);
    else
        readValue(value, reading);
}
function readUses(uses, { localActions }) {
    const own = /^(?:\.|\$)\/(.*)$/.exec(uses)?.[1];
    if (own !== undefined)
        localActions.push((0,clean/* clean */.uH)(own));
}
/** A long-lived credential does not become another by being handed on under another name. */
function readValue(value, reading) {
    const named = secretsNamed(textOf(value));
    const credential = named.find((name) => isStatic(name, reading));
    if (credential !== undefined)
        noteCredential(reading, value, credential, 'a value is taken from it');
    if (named.includes(allSecrets))
        noteAll(reading, value, 'secrets');
}
function readEnv(env, reading) {
    return env.items.flatMap(({ key, value: written }) => {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const value = resolved(written, reading);
        if (isStatic(name, reading) && !isOfSession(textOf(value), reading.sessions))
            noteCredential(reading, key, name, 'it is set');
        else
            readValue(value, reading);
        return namesSecret(textOf(value)) === undefined ? [] : [name];
    });
}
function readWith(inputs, secret, reading) {
    for (const { key, value: written } of inputs.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const value = resolved(written, reading);
        if (isStatic(name.replaceAll('-', '_'), reading))
            noteCredential(reading, key, name, 'the input takes it');
        else
            readValue(value, reading);
        if (name === 'build-args' && (0,dist/* isScalar */.jn)(value))
            readBuildArgs(value, secret, reading);
    }
}
/** A build argument stays in the image's history: no secret may come this way. */
function readBuildArgs(node, secret, reading) {
    for (const { command, line } of commandsOf(node, reading)) {
        const [, name = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(command) ?? [];
        const isSecret = namesSecret(command) !== undefined || carriesAny(command, secret);
        if (!isSecret && !isSecretName(name, reading.staticNames))
            continue;
        const detail = `the build argument ${name} carries a secret into the image’s history`;
        reading.hits.push({ kind: 'leak', line, subject: name || 'build-args', detail });
    }
}
function readRun(node, secret, { hits, ...reading }) {
    const carried = new Set(secret);
    for (const { command, line } of commandsOf(node, reading)) {
        const named = secretsNamed(command);
        const credential = setsCredential(command, reading.staticNames) ?? named.find((name) => isStatic(name, reading));
        if (credential !== undefined)
            hits.push({
                kind: 'static-credential',
                line,
                subject: credential,
                detail: details.credential('a script uses it'),
            });
        if (named.includes(allSecrets))
            hits.push({ kind: 'takes-all', line, subject: allSecrets, detail: details.all });
        const name = givenAway(command, carried);
        if (name !== undefined)
            hits.push({ kind: 'leak', line, subject: name, detail: details.leak });
        for (const assigned of assignedFrom(command, carried))
            carried.add(assigned);
    }
}
const details = {
    credential: (how) => `a long-lived credential: ${how}`,
    all: 'takes every secret of the repository at once, whatever they are',
    leak: 'a script prints a secret or writes it down',
};
function noteCredential(reading, node, subject, how) {
    note(reading, node, { kind: 'static-credential', subject, detail: details.credential(how) });
}
function noteAll(reading, node, subject) {
    note(reading, node, { kind: 'takes-all', subject, detail: details.all });
}
/** The node behind an alias. */
function resolved(node, { document }) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function isStatic(name, { staticNames }) {
    return staticNames.some((known) => known.toUpperCase() === name.toUpperCase());
}
function note({ hits, lines }, node, hit) {
    const offset = (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
    hits.push({ ...hit, line: lines.linePos(offset).line });
}
function textOf(value) {
    return (0,dist/* isScalar */.jn)(value) ? String(value.value) : '';
}

;// CONCATENATED MODULE: ./lib/gates/secrets/workflows.js



/** Where GitHub looks for workflows; it looks nowhere else. */
const standard = '.github/workflows';
/** Every workflow of the repository, and every action of its own that one of them uses, directly or through another. */
async function readWorkflows(files, question) {
    const read = async (path) => readWorkflow((0,core_text/* decodeText */.g)(await files.read(path), path), path, question.staticNames);
    const found = [];
    for (const path of await workflowFiles(files, question))
        found.push(await read(path));
    const seen = new Set(found.map(({ path }) => path));
    for (const { localActions } of found)
        for (const path of await actionFiles(files, localActions))
            if (!seen.has(path)) {
                seen.add(path);
                const outside = await leaving(files, path);
                found.push(outside === undefined ? await read(path) : { path, ...unread, unreadable: outside });
            }
    return found;
}
async function workflowFiles(files, question) {
    const paths = [];
    for (const home of await workflowFolders(files, question))
        for (const { name } of await files.list(home))
            if (/\.ya?ml$/.test(name))
                paths.push((0,clean/* join */.fj)(home, name));
    return paths;
}
/** The named folders, and always the repository's own. One that was named and is not there is a fault. */
async function workflowFolders(files, { folders, folder }) {
    const homes = new Set();
    for (const home of [standard, (0,clean/* join */.fj)(folder, standard)])
        if (await files.stat(home))
            homes.add(home);
    for (const name of folders)
        if (name !== standard)
            homes.add((0,clean/* join */.fj)(folder, name));
    return homes;
}
const unread = { hits: [], localActions: [] };
/** Why an action's file is not opened: a workflow must not make us read what is not in its repository (L4). */
async function leaving(files, path) {
    const steps = path.split('/');
    if (steps[0] === '..')
        return 'it lies outside the repository';
    for (let depth = 1; depth <= steps.length; depth++) {
        const part = steps.slice(0, depth).join('/');
        if ((await files.stat(part))?.type === 'link')
            return `${part} is a link`;
    }
    return undefined;
}
/** What a step or job names by a path: the file of an action, or a workflow that is called. What is not there is checked out from elsewhere. */
async function actionFiles(files, names) {
    const present = [];
    for (const name of names) {
        const there = await files.stat((0,clean/* join */.fj)(name));
        const isFolder = there === undefined || there.type === 'folder' || there.type === 'link';
        const candidates = isFolder ? [(0,clean/* join */.fj)(name, 'action.yml'), (0,clean/* join */.fj)(name, 'action.yaml')] : [(0,clean/* join */.fj)(name)];
        for (const path of candidates) {
            const stat = await files.stat(path);
            if (stat && stat.type !== 'folder')
                present.push(path);
        }
    }
    return present;
}

;// CONCATENATED MODULE: ./lib/gates/secrets/collect.js









/** Sees what concerns secrets: exactly the files of the context, Dockerfile, workflows, registries, and the image if there is one. */
async function collect(ports, open, seen) {
    const scanner = scannerOf(open, ports.fingerprintKey);
    const prebuilt = open.contract.image.prebuilt !== undefined;
    return {
        dockerfile: prebuilt ? undefined : await readDockerfile(ports.files, open, scanner),
        files: await scanContext(ports.files, open, seen, scanner),
        workflows: await readWorkflows(ports.files, workflowQuestion(open)),
        required: await asked(requiredPaths(open), open, ports.names),
        image: ports.image && (await inspectImage(ports.image, scanner)),
    };
}
function workflowQuestion({ contract: { secrets }, folder }) {
    return { folders: secrets.workflows, folder, staticNames: secrets['static-credential-names'] };
}
function scannerOf({ contract: { secrets } }, fingerprintKey) {
    return {
        rules: (0,rules/* rulesWith */.q)(secrets['banned-contents']),
        bannedName: bannedNameMatcher(secrets['banned-names']),
        maxBytes: secrets['max-file-bytes'],
        fingerprintKey,
    };
}
/** The Dockerfile's text is scanned wherever the ignore file puts it: it ends in the image's history. */
async function readDockerfile(files, { contract, folder }, scanner) {
    const path = (0,clean/* join */.fj)(folder, contract.image.context, contract.image.dockerfile);
    if (!(await files.stat(path)))
        throw new fault/* Fault */.vC('DOCKERFILE_MISSING', { message: `${path} does not exist`, location: { path } });
    const bytes = await files.read(path);
    const hits = (0,scan/* scanBytes */.v)(bytes, scanner.rules, scanner.fingerprintKey);
    return { ...readDockerfileFacts((0,core_text/* decodeText */.g)(bytes, path), path), hits };
}
async function scanContext(files, { contract, folder }, seen, scanner) {
    const root = (0,clean/* join */.fj)(folder, contract.image.context);
    const excepted = new Set(contract.secrets['scan-exceptions'].map(({ path }) => path));
    const scanned = [];
    for (const { path, type } of seen)
        scanned.push(await scanFile(files, (0,clean/* join */.fj)(root, path), { path, type }, { scanner, excepted: excepted.has(path) }));
    return scanned;
}
async function scanFile(files, path, seen, { scanner, excepted }) {
    const stat = await files.stat(path);
    const size = stat?.size ?? 0;
    const base = { path, size, bannedName: scanner.bannedName(path), hits: [] };
    if (excepted)
        return { ...base, bannedName: undefined, state: 'excepted' };
    if (stat?.type === 'other')
        return { ...base, state: 'no-file' };
    if (size > scanner.maxBytes)
        return { ...base, state: 'too-large' };
    try {
        const bytes = seen.type === 'link' ? Buffer.from(await files.readLink(path)) : await files.read(path);
        return { ...base, hits: (0,scan/* scanBytes */.v)(bytes, scanner.rules, scanner.fingerprintKey), state: 'scanned' };
    }
    catch (error) {
        if (error instanceof fault/* Fault */.vC)
            return { ...base, state: 'unreadable' };
        throw error;
    }
}
/** Where the contract wants the paths to exist now, the store is asked for each of them, one after the other: it answers slowly. */
async function asked(declared, { contract }, names) {
    const source = contract.secrets.materialization === 'must-exist' ? names : undefined;
    const required = [];
    for (const item of declared)
        required.push({ ...item, exists: await source?.exists(item.path) });
    return required;
}
/** Whether each required path is declared: by the handle that it names, or by any text of any registry. */
function requiredPaths({ contract, registry }) {
    const declared = new Set([...registry.handles.values()].flatMap(({ value }) => (value.kind === 'string' ? [value.value] : [])));
    return contract.secrets['required-paths'].map((item, index) => {
        const { handle, path } = typeof item === 'string' ? { handle: undefined, path: item } : item;
        const value = handle === undefined ? undefined : registry.handles.get(handle)?.value;
        const present = handle === undefined ? declared.has(path) : value?.kind === 'string' && value.value === path;
        return { handle: handle ?? handleOf(registry.handles, path), path, index, present };
    });
}
function handleOf(handles, path) {
    for (const { name, value } of handles.values())
        if (value.kind === 'string' && value.value === path)
            return name;
    return null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/evidence-rows.js
var evidence_rows = __webpack_require__(1670);
// EXTERNAL MODULE: ./lib/core/verdict.js
var verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/domain/secret-policy/parts.js
var parts = __webpack_require__(424);
;// CONCATENATED MODULE: ./lib/gates/secrets/evidence.js








const hit = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr(), subject: schemas/* string */.YjP() });
const securitySecretInjectionChecks = schemas/* strictObject */.rej({
    static_credential_rejection_verdict: evidence_rows/* statusSchema */.aW,
    dockerfile_secret_policy_verdict: evidence_rows/* statusSchema */.aW,
    workflow_credential_policy_verdict: evidence_rows/* statusSchema */.aW,
    image_secret_verdict: evidence_rows/* statusSchema */.aW,
    checks: schemas/* array */.YOg(evidence_rows/* checkRowSchema */.sy),
    dockerfile_secret_arg_env_hits: schemas/* array */.YOg(hit),
    dockerfile_secret_copy_hits: schemas/* array */.YOg(hit),
    workflow_hits: schemas/* array */.YOg(hit.extend({ kind: schemas/* enum */.k5n(['static_credential', 'leak', 'takes_all']) })),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({ check: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })),
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    verdict: evidence_rows/* verdictSchema */.$D,
    failure_reason: schemas/* string */.YjP().nullable(),
});
const secretSourceContractReceipt = schemas/* strictObject */.rej({
    secret_contract_profile: schemas/* string */.YjP(),
    secrets_backend: schemas/* string */.YjP(),
    required_secret_path_handles: schemas/* array */.YOg(schemas/* strictObject */.rej({
        handle: schemas/* string */.YjP().nullable(),
        path: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['PRESENT', 'MISSING']),
        /** Whether the store itself has the name. */
        existence: schemas/* enum */.k5n(['PRESENT', 'MISSING', 'NOT_ASKED']),
    })),
    materialization: schemas/* string */.YjP(),
    runtime_materialization_owner_phase: schemas/* string */.YjP(),
    runtime_materialization_note: schemas/* string */.YjP(),
    verdict: evidence_rows/* verdictSchema */.$D,
});
const buildContextSecretScan = schemas/* strictObject */.rej({
    scan_scope: schemas/* strictObject */.rej({ build_path: schemas/* string */.YjP(), dockerfile_path: schemas/* string */.YjP(), roots: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    banned_name_patterns: schemas/* array */.YOg(schemas/* string */.YjP()),
    banned_content_patterns: schemas/* array */.YOg(schemas/* string */.YjP()),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().nullable(),
        rule: schemas/* string */.YjP(),
        fingerprint: schemas/* string */.YjP().nullable(),
    })),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    coverage: schemas/* strictObject */.rej({ scanned: schemas/* int */.Whr(), excepted: schemas/* int */.Whr(), failed: schemas/* int */.Whr() }),
    summary: schemas/* strictObject */.rej({
        scanned_files: schemas/* int */.Whr(),
        scanned_bytes: schemas/* int */.Whr(),
        findings_count: schemas/* int */.Whr(),
        truncated: schemas/* boolean */.zMY(),
        pass: schemas/* boolean */.zMY(),
    }),
    verdict: evidence_rows/* verdictSchema */.$D,
});
/** The three objects of the gate. */
function witness(facts, open, rows) {
    return [
        {
            name: 'security_secret_injection_checks',
            body: securitySecretInjectionChecks.parse(injection(facts, open, rows)),
        },
        { name: 'secret_source_contract_receipt', body: secretSourceContractReceipt.parse(receipt(facts, open, rows)) },
        { name: 'build_context_secret_scan', body: buildContextSecretScan.parse(evidence_scan(facts, open, rows)) },
    ];
}
function statusOf(rows, codes) {
    const chosen = codes.flatMap((code) => (0,evidence_rows/* rowOf */.OB)(rows, code) ?? []);
    return chosen.every(({ report }) => report.kind === 'not-applicable') ? 'NOT_APPLICABLE' : verdictOf(chosen);
}
function verdictOf(rows) {
    return (0,verdict/* worst */.Q)(rows.map(({ verdict }) => verdict));
}
const words = { 'static-credential': 'static_credential', leak: 'leak', 'takes-all': 'takes_all' };
function injection(facts, open, rows) {
    const verdict = (0,judge/* overall */.Me)(rows);
    const undecided = rows.filter(({ report }) => report.kind === 'undecided');
    return {
        static_credential_rejection_verdict: statusOf(rows, parts/* secretPolicyParts */.P.static_credential_rejection_verdict),
        dockerfile_secret_policy_verdict: statusOf(rows, parts/* secretPolicyParts */.P.dockerfile_secret_policy_verdict),
        workflow_credential_policy_verdict: statusOf(rows, parts/* secretPolicyParts */.P.workflow_credential_policy_verdict),
        image_secret_verdict: statusOf(rows, parts/* secretPolicyParts */.P.image_secret_verdict),
        checks: (0,evidence_rows/* checkRows */.Uu)(rows),
        dockerfile_secret_arg_env_hits: hits(rows, 'SECRET_DOCKERFILE_VARIABLE'),
        dockerfile_secret_copy_hits: hits(rows, 'SECRET_DOCKERFILE_COPY'),
        workflow_hits: facts.workflows.flatMap(({ path, hits: found }) => found.map(({ kind, line, subject }) => ({ kind: words[kind], path, line, subject }))),
        errors: undecided.map(({ check, report }) => ({
            check: check.code,
            detail: report.kind === 'undecided' ? report.reason : '',
        })),
        blocker_codes: (0,evidence_rows/* blockerCodes */.dk)(rows, open.profile),
        verdict,
        failure_reason: rows.find((row) => row.verdict === verdict && verdict !== 'PASS')?.check.code ?? null,
    };
}
function hits(rows, code) {
    const row = (0,evidence_rows/* rowOf */.OB)(rows, code);
    return [...(row?.open ?? []), ...(row?.accepted ?? [])].map(({ subject, location }) => ({
        path: location?.path ?? '',
        line: location?.line ?? 1,
        subject,
    }));
}
function receipt(facts, { contract: { secrets } }, rows) {
    return {
        secret_contract_profile: secrets['contract-profile'],
        secrets_backend: secrets.backend.replaceAll('-', '_'),
        materialization: secrets.materialization.replaceAll('-', '_'),
        required_secret_path_handles: facts.required.map(({ handle, path, present, exists }) => ({
            handle,
            path,
            status: present ? 'PRESENT' : 'MISSING',
            existence: exists === undefined ? 'NOT_ASKED' : exists ? 'PRESENT' : 'MISSING',
        })),
        runtime_materialization_owner_phase: secrets['materialization-owner-phase'],
        runtime_materialization_note: secrets['materialization-note'],
        verdict: verdictOf(parts/* requiredPathParts */.h.flatMap((code) => (0,evidence_rows/* rowOf */.OB)(rows, code) ?? [])),
    };
}
function evidence_scan({ files }, { contract, folder }, rows) {
    const { secrets, image } = contract;
    const scanned = files.filter(({ state }) => state === 'scanned');
    const failed = unscanned(files);
    const findings = files.flatMap(({ path, bannedName, hits: found }) => [
        ...(bannedName === undefined ? [] : [{ path, line: null, rule: `name:${bannedName}`, fingerprint: null }]),
        ...found.map(({ rule, line, fingerprint }) => ({ path, line, rule, fingerprint })),
    ]);
    const verdict = verdictOf(['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT', 'SECRET_FILE_UNSCANNED'].flatMap((code) => (0,evidence_rows/* rowOf */.OB)(rows, code) ?? []));
    const build_path = (0,clean/* join */.fj)(folder, image.context);
    return {
        scan_scope: { build_path, dockerfile_path: (0,clean/* join */.fj)(build_path, image.dockerfile), roots: [build_path] },
        banned_name_patterns: secrets['banned-names'],
        banned_content_patterns: [...rules/* builtInRules */.v.map(({ id }) => id), ...secrets['banned-contents'].map(({ id }) => id)],
        findings,
        errors: failed.map(({ path, state }) => ({ path, reason: state })),
        coverage: {
            scanned: scanned.length,
            excepted: files.length - scanned.length - failed.length,
            failed: failed.length,
        },
        summary: {
            scanned_files: scanned.length,
            scanned_bytes: scanned.reduce((sum, { size }) => sum + size, 0),
            findings_count: findings.length,
            truncated: false,
            pass: verdict === 'PASS',
        },
        verdict,
    };
}

;// CONCATENATED MODULE: ./lib/gates/secrets/index.js





/** The checks of this gate, as data. */
const checkList = checks;
/** The schemas of this gate's objects. */
const secrets_schemas = {
    security_secret_injection_checks: securitySecretInjectionChecks,
    secret_source_contract_receipt: secretSourceContractReceipt,
    build_context_secret_scan: buildContextSecretScan,
};
/** Proves that no secret is in the context, the Dockerfile, the workflows or the image, and that every needed one has its place. */
async function secrets(ports, open, policy, seen) {
    const facts = await collect(ports, open, seen);
    const rows = (0,judge/* ask */.kA)(checks, facts, open, policy);
    const scanned = facts.files.filter(({ state }) => state === 'scanned');
    const inImage = facts.image ? `, ${(0,counted/* counted */.h)(facts.image.files.length, 'file')} of the image` : '';
    const totals = `${(0,counted/* counted */.h)(scanned.length, 'file')} scanned${inImage}, ${(0,counted/* counted */.h)(facts.workflows.length, 'workflow')}, ${(0,counted/* counted */.h)(facts.required.length, 'required path')}`;
    return { gate: 'secrets', verdict: (0,judge/* overall */.Me)(rows), rows, totals, evidence: witness(facts, open, rows) };
}


/***/ })

};
