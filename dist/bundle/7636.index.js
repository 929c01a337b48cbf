export const id = 7636;
export const ids = [7636];
export const modules = {

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ rowSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/contract/key.js
var key = __webpack_require__(9345);
// EXTERNAL MODULE: ./lib/contract/pattern.js
var pattern = __webpack_require__(6804);
// EXTERNAL MODULE: ./lib/contract/words.js
var words = __webpack_require__(4095);
;// CONCATENATED MODULE: ./lib/contract/entrypoint-expectations.js




const entrypoint_expectations_pattern = words/* text */.Qq.refine((value) => (0,pattern/* patternOf */.I)(value, 'mu') !== undefined, {
    message: 'a regular expression of JavaScript, without slashes around it',
});
const patterns = schemas/* array */.YOg(entrypoint_expectations_pattern).default([]);
/** How what is run must end, and what it must and must not say. */
const expectations = {
    'exit-codes': (0,key/* key */.E)(schemas/* array */.YOg(schemas/* int */.Whr().min(0).max(255)).nonempty().default([0]), 'changed', 'The exit codes that are right: 0 where nothing is said.'),
    'stdout-matches': (0,key/* key */.E)(patterns, 'removed', 'Regular expressions that its output must match.'),
    'stdout-lacks': (0,key/* key */.E)(patterns, 'removed', 'Regular expressions that its output must not match.'),
    'stderr-matches': (0,key/* key */.E)(patterns, 'removed', 'The same of its error stream.'),
    'stderr-lacks': (0,key/* key */.E)(patterns, 'removed', 'The same of its error stream.'),
};

;// CONCATENATED MODULE: ./lib/contract/entrypoint-row-schema.js




const argv = schemas/* array */.YOg(words/* text */.Qq).nonempty();
/** Inside the image. */
const absolutePath = schemas/* string */.YjP().regex(/^\/(?:[^/\0:,]+(?:\/|$))+$/, 'an absolute path of the image, without : and ,');
const furtherSubcommand = schemas/* strictObject */.rej({
    subcommand: (0,key/* key */.E)(words/* text */.Qq, 'changed', 'Its name.'),
    'required-args': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default([]), 'removed', 'Arguments that its help must name.'),
});
const invocation = schemas/* strictObject */.rej({
    args: (0,key/* key */.E)(schemas/* array */.YOg(schemas/* string */.YjP()), 'changed', 'What is given to the program, behind its subcommand.'),
    ...expectations,
});
/** A probe that starts something else proves nothing about the row. */
function startsProgram(probe, { module, command, ...row }) {
    if (row['own-entrypoint'])
        return true;
    if (module === undefined)
        return (command ?? []).every((word, index) => probe[index] === word);
    const flag = probe.indexOf('-m');
    return /^(?:\S*\/)?python[\d.]*$/.test(probe[0] ?? '') && flag > 0 && probe[flag + 1] === module;
}
/** How the image is started. */
const program = {
    module: (0,key/* key */.E)(words/* text */.Qq.optional(), 'changed', 'A Python module, started by `python -m`.'),
    command: (0,key/* key */.E)(argv.optional(), 'changed', 'Any other program, as an argument vector.'),
    'own-entrypoint': (0,key/* key */.E)(schemas/* literal */.euz(true).optional(), 'changed', 'The image’s own ENTRYPOINT and CMD, untouched; what a probe or invocation gives replaces CMD.'),
    subcommand: (0,key/* key */.E)(words/* text */.Qq.optional(), 'changed', 'The subcommand that the row runs.'),
};
/** Where and as whom it is started, and what it may use beyond what every row may. */
const surroundings = {
    platforms: (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).nonempty().optional(), 'removed', 'The platforms that the row is for; all of the image.'),
    user: (0,key/* key */.E)(words/* text */.Qq.optional(), 'changed', 'User, or user:group; the image’s own.'),
    'working-directory': (0,key/* key */.E)(absolutePath.optional(), 'changed', 'The image’s own where nothing is said.'),
    environment: (0,key/* key */.E)(schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/, 'the name of a variable'), schemas/* string */.YjP()).default({}), 'changed', 'Variables for this row. Evidence holds their names only.'),
    'writable-paths': (0,key/* key */.E)(schemas/* array */.YOg(absolutePath).default([]), 'added', 'Folders that the program may write to, besides /tmp.'),
    'memory-mib': (0,key/* key */.E)(schemas/* int */.Whr().min(16).default(512), 'raised', 'Memory, in MiB.'),
    processes: (0,key/* key */.E)(schemas/* int */.Whr().positive().default(256), 'raised', 'Processes and threads.'),
    'timeout-seconds': (0,key/* key */.E)(schemas/* int */.Whr().positive().optional(), 'raised', 'Longest time for one probe.'),
};
/** One way to start the image. */
const rowSchema = schemas/* strictObject */.rej({
    handle: (0,key/* key */.E)(words/* text */.Qq.optional(), 'changed', 'The handle of the registry that this row starts.'),
    'runtime-mode': (0,key/* key */.E)(words/* text */.Qq, 'never', 'What the row is, in words.'),
    lane: (0,key/* key */.E)(words/* text */.Qq.default('default'), 'changed', 'The lane of the runtime.'),
    ...program,
    'required-args': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default([]), 'removed', 'Arguments that some help text must define.'),
    'optional-args': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default([]), 'never', 'Arguments that may be given.'),
    'further-subcommands': (0,key/* key */.E)(schemas/* array */.YOg(furtherSubcommand).default([]), 'removed', 'More subcommands that belong to the row.'),
    'help-probes': (0,key/* key */.E)(schemas/* array */.YOg(schemas/* array */.YOg(words/* text */.Qq)).optional(), 'changed', 'What is run, instead of `--help` of program and subcommands. None, where invocations are enough.'),
    ...expectations,
    invocations: (0,key/* key */.E)(schemas/* array */.YOg(invocation).default([]), 'removed', 'Runs with arguments of your own: a dry run that must end well, a misuse that must not.'),
    ...surroundings,
    'provided-by': (0,key/* key */.E)(schemas/* enum */.k5n(['base-image', 'run-step']).optional(), 'changed', 'Why the program is no file of the repository.'),
})
    .refine((row) => [row.module, row.command, row['own-entrypoint']].filter((one) => one !== undefined).length === 1, {
    message: 'exactly one of module, command and own-entrypoint',
})
    .refine((row) => (row['help-probes'] ?? []).every((probe) => startsProgram(probe, row)), {
    path: ['help-probes'],
    message: 'probes that begin with the row’s own program',
})
    .refine((row) => row['help-probes']?.length !== 0 || row.invocations.length > 0, {
    path: ['help-probes'],
    message: 'a probe, or an invocation beside: a row that runs nothing proves nothing',
})
    .refine((row) => row['help-probes']?.length !== 0 || row['required-args'].length === 0, {
    path: ['required-args'],
    message: 'a help probe, which alone can prove arguments',
})
    .refine((row) => row['help-probes']?.length !== 0 || expectsNothing(row), {
    path: ['help-probes'],
    message: 'a help probe for the row’s exit codes and patterns, or those at the invocation that they are meant for',
})
    .refine((row) => row['help-probes']?.length !== 0 || row['further-subcommands'].every((one) => one['required-args'].length === 0), {
    path: ['further-subcommands'],
    message: 'a help probe, which alone can prove arguments',
});
/** What is expected of help probes is never looked at where there are none. */
function expectsNothing(row) {
    const patterns = [row['stdout-matches'], row['stdout-lacks'], row['stderr-matches'], row['stderr-lacks']];
    return patterns.every(({ length }) => length === 0) && row['exit-codes'].every((code) => code === 0);
}


/***/ }),

/***/ 4753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ place),
/* harmony export */   j: () => (/* binding */ evidenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9345);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4095);



/** Where evidence is kept. */
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?:local|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/[A-Za-z0-9_()@+=-][A-Za-z0-9_()@+=.-]*)*\/?)$/, 'local, or s3://BUCKET/PREFIX');
const lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    mode: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['governance', 'compliance']), 'changed', 'Whether anybody may shorten the lock.'),
    days: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional(), 'lowered', 'How long an object is locked; retention-days where absent.'),
});
const evidenceKeys = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    store: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(place.default('local'), 'changed', 'Where the pack is kept: this machine’s evidence folder, or a bucket.'),
    region: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(), 'changed', 'The bucket’s region; the one of the environment where absent.'),
    'bucket-owner': (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS.optional(), 'changed', 'The account that must own the bucket.'),
    versioning: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['required', 'optional']).default('required'), 'changed', 'Whether the bucket must keep every version.'),
    lock: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(lock.optional(), 'changed', 'Object Lock for every object that is written.'),
    'kms-key': (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(), 'changed', 'The KMS key of the objects; S3’s own encryption where absent.'),
    prefix: (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^(?!\/)(?!.*\/\/)(?!.*(?:^|\/)\.\.?(?:\/|$)).*\{platform_run_id\}\/.*\{phase_id\}/, 'a relative path that holds the folder {platform_run_id}/ and {phase_id} behind it')
        .default('evidence/runs/{platform_run_id}/{phase_id}/'), 'changed', 'Where in the store.'),
    'retention-days': (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().default(365), 'lowered', 'How long the pack is kept.'),
    'run-linkage': (0,_key_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .E)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['required', 'deferred']).default('deferred'), 'changed', 'Whether run.json and the run header must exist and agree.'),
});
/** A bucket's settings have no meaning without a bucket. */
const evidenceSchema = evidenceKeys.refine((value) => value.store !== 'local' ||
    [value.region, value['bucket-owner'], value.lock, value['kms-key']].every((item) => item === undefined), { path: ['store'], message: 's3://BUCKET/PREFIX, since settings of a bucket stand beside it' });


/***/ }),

/***/ 9345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ key)
/* harmony export */ });
/** A contract key: its schema, what it means, and which change of it loosens the contract. */
function key(schema, loosenedBy, description) {
    return schema.meta({ description, 'x-loosened-by': loosenedBy });
}


/***/ }),

/***/ 6804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf)
/* harmony export */ });
/** Syntax that only newer versions of Node.js read: the same contract must mean the same in an action and on every machine (L8). */
const newer = /(?<!\\)(?:\\\\)*\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/;
const names = /(?<!\\)(?:\\\\)*\(\?<([^=!>][^>]*)>/g;
/** A regular expression as every supported Node.js reads it; undefined where it is none. */
function patternOf(source, flags) {
    const groups = [...source.matchAll(names)].map(([, name]) => name);
    if (newer.test(source) || new Set(groups).size < groups.length)
        return undefined;
    try {
        return new RegExp(source, flags);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cy: () => (/* binding */ contractSchema),
  lf: () => (/* binding */ excludePaths),
  TT: () => (/* binding */ includePaths)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(6151);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./lib/contract/entrypoint-row-schema.js + 1 modules
var entrypoint_row_schema = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/contract/key.js
var key = __webpack_require__(9345);
// EXTERNAL MODULE: ./lib/contract/words.js
var words = __webpack_require__(4095);
;// CONCATENATED MODULE: ./lib/contract/entrypoints-schema.js




const entrypointsSchema = schemas/* strictObject */.rej({
    runner: (0,key/* key */.E)(schemas/* enum */.k5n(['image', 'static']).default('image'), 'changed', 'Whether rows run in the built image.'),
    'timeout-seconds': (0,key/* key */.E)(schemas/* int */.Whr().positive().default(30), 'raised', 'Longest time for one probe.'),
    'handle-prefix': (0,key/* key */.E)(words/* text */.Qq.default('ENTRYPOINT_'), 'changed', 'Handles that begin so name an entrypoint and need a row.'),
    'required-lanes': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default([]), 'removed', 'Lanes that must have a row.'),
    'rows-from': (0,key/* key */.E)(words/* path */.Ae.optional(), 'changed', 'A YAML or JSON file that holds the rows.'),
    rows: (0,key/* key */.E)(schemas/* array */.YOg(entrypoint_row_schema/* rowSchema */.M).default([]), 'removed', 'The rows.'),
});

// EXTERNAL MODULE: ./lib/contract/evidence-schema.js
var evidence_schema = __webpack_require__(4753);
;// CONCATENATED MODULE: ./lib/contract/image-schema.js



const prebuilt = schemas/* strictObject */.rej({
    archive: (0,key/* key */.E)(words/* path */.Ae.optional(), 'changed', 'An OCI archive or layout, made elsewhere.'),
    reference: (0,key/* key */.E)(words/* text */.Qq.optional(), 'changed', 'An image in a registry, by tag or digest.'),
})
    .refine((value) => (value.archive === undefined) !== (value.reference === undefined), {
    message: 'exactly one of archive and reference',
});
const ecr = schemas/* strictObject */.rej({
    'registry-id': (0,key/* key */.E)(words/* accountId */.lS, 'changed', 'The account of the registry.'),
    region: (0,key/* key */.E)(words/* text */.Qq, 'changed', 'Its region.'),
});
const imageKeys = schemas/* strictObject */.rej({
    strategy: (0,key/* key */.E)(schemas/* enum */.k5n(['single-platform-image', 'multi-platform-index', 'prebuilt']).default('single-platform-image'), 'changed', 'What is built: one image, an index of several, or nothing because the image exists.'),
    context: (0,key/* key */.E)(words/* path */.Ae.default('.'), 'changed', 'The build context, relative to this file.'),
    dockerfile: (0,key/* key */.E)(words/* path */.Ae.default('Dockerfile'), 'changed', 'The Dockerfile, relative to the build context.'),
    target: (0,key/* key */.E)(words/* text */.Qq.optional(), 'changed', 'The stage to build; the last one where absent.'),
    'build-args': (0,key/* key */.E)(schemas/* record */.g1P(words/* text */.Qq, schemas/* string */.YjP()).default({}), 'changed', 'Build arguments and their values.'),
    'build-secrets': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default([]), 'added', 'Ids of the secrets that the build mounts, by name only.'),
    'build-ssh': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default([]), 'added', 'Ids of the SSH keys that the build mounts, by name only.'),
    platforms: (0,key/* key */.E)(schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/))
        .nonempty()
        .default(['linux/amd64']), 'removed', 'OCI platforms, `linux/amd64`.'),
    engine: (0,key/* key */.E)(schemas/* enum */.k5n(['buildkit', 'classic']).default('buildkit'), 'changed', 'Whose rules decide what enters the context.'),
    prebuilt: (0,key/* key */.E)(prebuilt.optional(), 'changed', 'An image that was built elsewhere, instead of a build.'),
    'tag-pattern': (0,key/* key */.E)(schemas/* string */.YjP()
        .regex(/\{git_sha\}/, 'a pattern that holds {git_sha}')
        .default('git-{git_sha}'), 'changed', 'The authoritative, immutable tag.'),
    'convenience-tags': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default([]), 'added', 'Tags that move, and are never evidence.'),
    'reference-mode': (0,key/* key */.E)(schemas/* enum */.k5n(['immutable-preferred', 'immutable-only']).default('immutable-preferred'), 'changed', 'How the runtime refers to the image.'),
    repository: (0,key/* key */.E)(words/* text */.Qq.optional(), 'changed', 'The repository URI in its registry, without a tag.'),
    ecr: (0,key/* key */.E)(ecr.optional(), 'changed', 'Amazon ECR behind a repository whose name does not say so.'),
    'tag-mutability': (0,key/* key */.E)(schemas/* enum */.k5n(['immutable', 'trust-digest']).default('immutable'), 'changed', 'Whether the registry must keep tags where they are; trust-digest: the digest is the only reference.'),
    'on-existing-tag': (0,key/* key */.E)(schemas/* enum */.k5n(['fail', 'adopt']).default('fail'), 'changed', 'Where the tag exists before the build: refuse, or judge the image behind it again if a stored pack passed for it.'),
    'tag-wait-seconds': (0,key/* key */.E)(schemas/* int */.Whr().nonnegative().max(600).default(30), 'never', 'How long a tag may take to appear in the registry.'),
    'build-driver': (0,key/* key */.E)(schemas/* enum */.k5n(['github-actions', 'local']).default('github-actions'), 'changed', 'Who may build the image that ships.'),
});
/** Where the runtime knows digests and immutable tags only, a tag that moves has no reader. */
const imageSchema = imageKeys.refine((value) => value['reference-mode'] !== 'immutable-only' || value['convenience-tags'].length === 0, { path: ['convenience-tags'], message: 'none, since reference-mode is immutable-only' });

;// CONCATENATED MODULE: ./lib/contract/platform-schema.js



/** Who we must be on AWS, decided by what the credentials are, not by where they came from. */
const awsSchema = schemas/* strictObject */.rej({
    credentials: (0,key/* key */.E)(schemas/* enum */.k5n(['any', 'oidc-only']).default('any'), 'changed', 'oidc-only: a session of an assumed role, never a long-term key.'),
    account: (0,key/* key */.E)(words/* accountId */.lS.optional(), 'changed', 'The account that the caller must belong to.'),
    role: (0,key/* key */.E)(words/* text */.Qq.optional(), 'changed', 'The name of the role that must have been assumed.'),
    'session-minutes': (0,key/* key */.E)(schemas/* int */.Whr().nonnegative().max(720).default(10), 'lowered', 'How long the session must still last when the work starts.'),
});
const address = schemas/* url */.OZ5({ protocol: /^https?$/ })
    .regex(/^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/])/, {
    message: 'an https address',
});
/** How the run of a workflow is proven: never by variables, which anybody can set. */
const workflowSchema = schemas/* strictObject */.rej({
    proof: (0,key/* key */.E)(schemas/* enum */.k5n(['oidc', 'api']).default('oidc'), 'changed', 'An identity token that the issuer signed, or the run as the API knows it.'),
    'repository-id': (0,key/* key */.E)(schemas/* string */.YjP()
        .regex(/^\d{1,19}$/, 'the number of the repository, in quotes')
        .optional(), 'changed', 'The number that GitHub gave the repository. Without it no run can be proven to be of this repository.'),
    'dispatch-refs': (0,key/* key */.E)(schemas/* array */.YOg(schemas/* string */.YjP().regex(/^refs\/(?:heads|tags)\/[^\s~^:?[\]\\]+$/, 'refs/heads/NAME or refs/tags/NAME'))
        .default([]), 'added', 'Refs on which somebody may publish by hand; `*` stands for anything but a slash.'),
    issuer: (0,key/* key */.E)(address.default('https://token.actions.githubusercontent.com'), 'changed', 'Who signs the identity tokens.'),
    api: (0,key/* key */.E)(address.default('https://api.github.com'), 'changed', 'The API that knows the runs.'),
});

;// CONCATENATED MODULE: ./lib/contract/profile-schema.js



/** How a reason code counts for the programme. */
const blockersSchema = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]+$/), schemas/* strictObject */.rej({
    id: (0,key/* key */.E)(words/* text */.Qq.optional(), 'never', 'The id that the programme knows it by.'),
    severity: (0,key/* key */.E)(schemas/* enum */.k5n(['S1', 'S2', 'S3']).optional(), 'changed', 'S1 invalidates the closure, S2 blocks the handoff, S3 is advisory.'),
    owner: (0,key/* key */.E)(words/* text */.Qq.optional(), 'never', 'The lane that resolves it.'),
    level: (0,key/* key */.E)(schemas/* enum */.k5n(['block', 'warn']).optional(), 'changed', 'Whether a finding decides.'),
    acceptable: (0,key/* key */.E)(schemas/* boolean */.zMY().optional(), 'changed', 'Whether a finding may be accepted although it is S1.'),
}));

// EXTERNAL MODULE: ./lib/contract/pattern.js
var contract_pattern = __webpack_require__(6804);
;// CONCATENATED MODULE: ./lib/contract/secrets-schema.js




/** A regular expression of JavaScript's `u` flavour, and one text that it must find: a rule that matches nothing is no rule. */
const contentRule = schemas/* strictObject */.rej({
    id: (0,key/* key */.E)(schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]*$/), 'changed', 'The rule’s name in findings.'),
    pattern: (0,key/* key */.E)(words/* text */.Qq, 'changed', 'The regular expression.'),
    example: (0,key/* key */.E)(words/* text */.Qq, 'never', 'A text that the pattern finds, so that the rule is known to work.'),
})
    .superRefine(({ pattern, example }, context) => {
    const compiled = (0,contract_pattern/* patternOf */.I)(pattern, 'u');
    if (!compiled)
        context.addIssue({ code: 'custom', path: ['pattern'], message: 'a regular expression' });
    else if (!compiled.test(example))
        context.addIssue({ code: 'custom', path: ['pattern'], message: 'a pattern that finds its own example' });
});
const requiredPath = schemas/* union */.KCZ([
    words/* text */.Qq,
    schemas/* strictObject */.rej({
        handle: (0,key/* key */.E)(words/* text */.Qq.optional(), 'never', 'The handle that pins the path.'),
        path: (0,key/* key */.E)(words/* text */.Qq, 'changed', 'The path in the secret store.'),
    }),
]);
/** Names that a build context must not hold, matched against the last element of a path. */
const bannedNames = [
    '.env',
    '.env.*',
    '*.pem',
    '*.key',
    '*.p12',
    '*.pfx',
    '*.jks',
    '*.keystore',
    'id_rsa',
    'id_dsa',
    'id_ecdsa',
    'id_ed25519',
    '.netrc',
    '.npmrc',
    '.pypirc',
    '.git-credentials',
    '.htpasswd',
    'credentials.json',
    'service-account*.json',
    '*.tfstate',
    '*.tfvars',
    'kubeconfig',
    '.dockercfg',
];
const secretKeys = schemas/* strictObject */.rej({
    backend: (0,key/* key */.E)(schemas/* enum */.k5n(['none', 'ssm', 'secrets-manager', 'ssm-and-secrets-manager', 'vault']).default('none'), 'changed', 'Where the runtime takes its secrets from.'),
    'contract-profile': (0,key/* key */.E)(words/* text */.Qq.default('runtime-injection'), 'never', 'The name of the secret contract.'),
    'required-paths': (0,key/* key */.E)(schemas/* array */.YOg(requiredPath).default([]), 'removed', 'Paths in the secret store that a registry must declare: by name, never by value.'),
    materialization: (0,key/* key */.E)(schemas/* enum */.k5n(['pinned-only', 'must-exist']).default('pinned-only'), 'changed', 'pinned-only: contract and registry name the paths, a later phase makes them. must-exist: the store has them now.'),
    'materialization-owner-phase': (0,key/* key */.E)(words/* text */.Qq.default('runtime'), 'never', 'The phase that puts values behind the paths.'),
    'materialization-note': (0,key/* key */.E)(words/* text */.Qq.default('values are materialised at run time and never enter the image'), 'never', 'How.'),
    'banned-names': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq.regex(/^[^/]+$/, 'a name without a slash, since only the last element of a path is matched'))
        .default(bannedNames), 'removed', 'File names that neither context nor image may hold.'),
    'banned-contents': (0,key/* key */.E)(schemas/* array */.YOg(contentRule).default([]), 'removed', 'Content rules, beside the built-in ones.'),
    'static-credential-names': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']), 'removed', 'Variables that no workflow and no Dockerfile may set.'),
    workflows: (0,key/* key */.E)(schemas/* array */.YOg(words/* path */.Ae).default(['.github/workflows']), 'removed', 'Folders with workflow files.'),
    'max-file-bytes': (0,key/* key */.E)(schemas/* int */.Whr()
        .positive()
        .default(64 * 1024 * 1024), 'lowered', 'A larger file cannot be scanned, and does not pass.'),
    'scan-exceptions': (0,key/* key */.E)(schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: (0,key/* key */.E)(words/* path */.Ae, 'changed', 'The file.'),
        reason: (0,key/* key */.E)(words/* text */.Qq, 'never', 'Why it is not scanned.'),
    }))
        .default([]), 'added', 'Files that are not scanned, by name.'),
    'fingerprint-key': (0,key/* key */.E)(schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ env: (0,key/* key */.E)(words/* text */.Qq, 'changed', 'A variable.') }),
        schemas/* strictObject */.rej({ file: (0,key/* key */.E)(words/* path */.Ae, 'changed', 'A file.') }),
    ])
        .optional(), 'changed', 'The key of the fingerprints.'),
});
/** The stores of which we can ask whether a name exists. */
const askable = ['ssm', 'secrets-manager', 'ssm-and-secrets-manager'];
const secretsSchema = secretKeys
    .refine((value) => value.backend !== 'none' || value['required-paths'].length === 0, {
    path: ['backend'],
    message: 'the store that holds the required-paths',
})
    .refine((value) => value.materialization !== 'must-exist' || askable.includes(value.backend), {
    path: ['materialization'],
    message: 'pinned-only, since the backend cannot be asked for names',
});

;// CONCATENATED MODULE: ./lib/contract/schema.js









// A contract is read once: a compiled validator would cost more than it saves, and compiling makes code of strings.
core_core/* config */.$W({ jitless: true });
const unresolvedReason = schemas/* enum */.k5n([
    'BASE_IMAGE_ONBUILD',
    'BASE_IMAGE_ENV',
    'BUILD_ARG_UNRESOLVED',
    'FRONTEND_UNKNOWN',
    'CLASSIC_BUILDER',
    'ARCHIVE_UNPACKED',
    'PATTERN_AMBIGUOUS',
]);
const contextPath = schemas/* union */.KCZ([
    words/* path */.Ae,
    schemas/* strictObject */.rej({
        path: (0,key/* key */.E)(words/* path */.Ae, 'changed', 'A file, or a folder with a trailing `/`.'),
        recursive: (0,key/* key */.E)(schemas/* boolean */.zMY().default(true), 'changed', 'false: only the direct files of the folder.'),
    }),
]);
const context = schemas/* strictObject */.rej({
    include: (0,key/* key */.E)(schemas/* array */.YOg(contextPath).nonempty().optional(), 'added-or-absent', 'All that the context may hold.'),
    exclude: (0,key/* key */.E)(schemas/* array */.YOg(contextPath).default([]), 'removed', 'What the context must never hold.'),
    'default-deny': (0,key/* key */.E)(schemas/* enum */.k5n(['required', 'optional']).default('required'), 'changed', 'Whether the ignore file must close everything first.'),
    'broad-copies': (0,key/* key */.E)(schemas/* enum */.k5n(['forbid', 'allow']).default('forbid'), 'changed', 'Whether a COPY may take the whole context.'),
    'max-files': (0,key/* key */.E)(schemas/* int */.Whr().positive().optional(), 'raised-or-absent', 'Most files that the context may hold.'),
    'max-bytes': (0,key/* key */.E)(schemas/* int */.Whr().positive().optional(), 'raised-or-absent', 'Most bytes that the context may hold.'),
    'accept-unresolved': (0,key/* key */.E)(schemas/* array */.YOg(schemas/* strictObject */.rej({
        reason: (0,key/* key */.E)(unresolvedReason, 'changed', 'Why it cannot be decided.'),
        subject: (0,key/* key */.E)(words/* text */.Qq, 'changed', 'The image, argument or path that it is about.'),
    }))
        .default([]), 'added', 'What cannot be decided from the repository, accepted by name.'),
});
const registry = schemas/* strictObject */.rej({
    path: (0,key/* key */.E)(words/* path */.Ae.optional(), 'changed', 'The registry file.'),
    format: (0,key/* key */.E)(schemas/* enum */.k5n(['markdown', 'yaml', 'json']).optional(), 'never', 'Read from the file’s ending where absent.'),
    ssm: (0,key/* key */.E)(schemas/* string */.YjP()
        .regex(/^\/(?:[\w.-]+\/)+$/, 'a path of parameters that begins and ends with a slash')
        .optional(), 'changed', 'Instead of a file: a path of the parameter store below which each parameter is a handle.'),
})
    .refine((value) => (value.path === undefined) !== (value.ssm === undefined), {
    message: 'exactly one of path and ssm',
});
const handles = schemas/* strictObject */.rej({
    registries: (0,key/* key */.E)(schemas/* array */.YOg(registry).default([]), 'changed', 'What declares handles and their pinned values.'),
});
const provenance = schemas/* strictObject */.rej({
    'config-fields': (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default([]), 'removed', 'Handles whose values make the config_digest of the run pin.'),
});
const accepted = schemas/* strictObject */.rej({
    code: (0,key/* key */.E)(schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]+$/), 'changed', 'The reason code of the finding.'),
    subject: (0,key/* key */.E)(words/* text */.Qq, 'changed', 'The path, row or digest that the finding names.'),
    actor: (0,key/* key */.E)(words/* text */.Qq, 'changed', 'Who accepts it.'),
    rationale: (0,key/* key */.E)(words/* text */.Qq, 'never', 'Why.'),
    accepted: (0,key/* key */.E)(date(), 'changed', 'The day it was accepted.'),
    expires: (0,key/* key */.E)(date(), 'raised', 'The last day it counts, at most 90 days later.'),
});
/** The contract. This is its single definition: types, validation, defaults and the published JSON Schema come from it. */
const contractSchema = schemas/* strictObject */.rej({
    $schema: (0,key/* key */.E)(schemas/* string */.YjP().optional(), 'never', 'For editors.'),
    version: (0,key/* key */.E)(schemas/* literal */.euz(1), 'never', 'The version of this format.'),
    phase: (0,key/* key */.E)(words/* text */.Qq.regex(/^[^\s/\\.][^\s/\\]*$/u, 'a name without spaces and slashes').default('P(-1)'), 'never', 'The phase id that the evidence carries.'),
    profile: (0,key/* key */.E)(schemas/* enum */.k5n(['p-1']).optional(), 'changed', 'A taxonomy of blockers; without one, blockers are the reason codes themselves.'),
    image: (0,key/* key */.E)(imageSchema.prefault({}), 'changed', 'What is built, and how it is named.'),
    context: (0,key/* key */.E)(context.prefault({}), 'changed', 'What the build context may hold.'),
    entrypoints: (0,key/* key */.E)(entrypointsSchema.prefault({}), 'changed', 'Every way to start the image.'),
    secrets: (0,key/* key */.E)(secretsSchema.prefault({}), 'changed', 'Where secrets live, and where they must not.'),
    handles: (0,key/* key */.E)(handles.prefault({}), 'changed', 'Registries of pinned values.'),
    environment: (0,key/* key */.E)(schemas/* strictObject */.rej({ allow: (0,key/* key */.E)(schemas/* array */.YOg(words/* text */.Qq).default([]), 'added', 'Variables that may redirect us.') }).prefault({}), 'changed', 'The environment.'),
    accepted: (0,key/* key */.E)(schemas/* array */.YOg(accepted).default([]), 'added', 'Findings that somebody accepts, for a time.'),
    provenance: (0,key/* key */.E)(provenance.prefault({}), 'changed', 'What the run pin holds.'),
    evidence: (0,key/* key */.E)(evidence_schema/* evidenceSchema */.j.prefault({}), 'changed', 'Where the proof goes.'),
    aws: (0,key/* key */.E)(awsSchema.prefault({}), 'changed', 'Who we must be on AWS.'),
    workflow: (0,key/* key */.E)(workflowSchema.prefault({}), 'changed', 'How a workflow run is proven.'),
    blockers: (0,key/* key */.E)(blockersSchema.default({}), 'changed', 'How reason codes count here, over the profile.'),
});
/** The include list in one shape; undefined where the contract has none. */
function includePaths(contract) {
    return contract.context.include?.map(inOneShape);
}
/** The exclude list in one shape. */
function excludePaths(contract) {
    return contract.context.exclude.map(inOneShape);
}
function inOneShape(item) {
    return typeof item === 'string' ? { path: item, recursive: true } : item;
}


/***/ }),

/***/ 4095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   lS: () => (/* binding */ accountId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** A text that says something. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1, 'a text that is not empty');
/** A path inside the repository, separated by `/`, written in the one way that it has. */
const path = text.refine((value) => value === '.' || isClean(value.replace(/\/$/, '')), {
    message: 'a relative path, separated by /, without .., ./, // and **',
});
function isClean(value) {
    return !/\\|\*\*/.test(value) && value.split('/').every((part) => !['', '.', '..'].includes(part));
}
/** An account of AWS. */
const accountId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{12}$/, 'an account id of twelve digits, in quotes');


/***/ })

};
