export const id = 7311;
export const ids = [7311,9492];
export const modules = {

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   Q: () => (/* binding */ slots)
/* harmony export */ });
/** Does the work for every item, at most `limit` at a time; results in the order of the items. The first failure stops what has not begun. */
async function inParallel(items, limit, work) {
    const results = [];
    let next = 0;
    let stopped = false;
    const worker = async () => {
        while (!stopped && next < items.length) {
            const index = next++;
            const item = items[index];
            try {
                results[index] = await work(item);
            }
            catch (error) {
                stopped = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit >= 1 ? limit : 1, items.length) }, worker));
    return results;
}
function slots(count) {
    const waiting = [];
    let free = Math.max(1, count);
    const enter = async () => {
        if (free === 0)
            return new Promise((resolve) => waiting.push(resolve));
        free -= 1;
    };
    const leave = () => {
        const next = waiting.shift();
        if (next)
            next();
        else
            free += 1;
    };
    return {
        async use(work) {
            await enter();
            try {
                return await work();
            }
            finally {
                leave();
            }
        },
    };
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ checkList),
  Un: () => (/* reexport */ collect),
  Ir: () => (/* binding */ entrypoints),
  J0: () => (/* binding */ judgeRows),
  pX: () => (/* reexport */ probes/* probesOf */.p),
  jo: () => (/* binding */ entrypoints_schemas),
  m_: () => (/* reexport */ surfacesOf)
});

// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/core/check.js
var check = __webpack_require__(7263);
;// CONCATENATED MODULE: ./lib/gates/entrypoints/facts.js
const undecidedReasons = [
    'ENTRYPOINT_TIMED_OUT',
    'ENTRYPOINT_NOT_STARTED',
    'ENTRYPOINT_IMAGE_MISSING',
    'ENTRYPOINT_ENGINE_LOST',
];
/** A row that could not be asked is ERROR, one that was and answered wrongly FAIL. */
function rowStatus({ reason }) {
    if (reason === undefined || reason === 'ENTRYPOINT_PROVIDED_ELSEWHERE')
        return 'PASS';
    return undecidedReasons.includes(reason) ? 'ERROR' : 'FAIL';
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/check.js


/** A check that collects the rows which ended for one reason. */
function rowCheck(meta) {
    const { runner, ...rest } = meta;
    const undecidable = rowStatus({ reason: meta.code }) === 'ERROR';
    return {
        ...rest,
        ...(undecidable ? { rerun: 'may-help' } : {}),
        evaluate(facts) {
            if (facts.rows.length === 0)
                return (0,check/* notApplicable */.hH)('the matrix is empty, which another check reports');
            if (facts.runner !== runner)
                return (0,check/* notApplicable */.hH)(`rows were asked by the ${facts.runner} runner`);
            const rows = facts.rows.filter(({ reason }) => reason === meta.code);
            if (rows.some((row) => rowStatus(row) === 'ERROR'))
                return (0,check/* undecided */.oo)('some rows could not be asked', rows.map(findingOf), 'may-help');
            return (0,check/* report */.z8)(facts.rows.length, rows.map(findingOf));
        },
    };
}
function findingOf({ subject, detail, location }) {
    return { subject, message: detail, location };
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/argument-unproven.js

/** No help text names a required argument. */
const argumentUnproven = rowCheck({
    code: 'ENTRYPOINT_ARGUMENT_UNPROVEN',
    runner: 'image',
    title: 'No help text names a required argument',
    why: 'The runtime passes an argument that the program may no longer know.',
    fix: 'Bring the row’s required-args and the program together.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/duplicate-row.js

/** Each way to start the image stands in the matrix once. */
const duplicateRow = {
    code: 'ENTRYPOINT_DUPLICATE_ROW',
    title: 'A row stands in the matrix twice',
    why: 'One of the two hides what the other should prove.',
    fix: 'Remove it, or correct its handle or runtime mode.',
    level: 'block',
    evaluate({ rows }) {
        if (rows.length === 0)
            return (0,check/* notApplicable */.hH)('the matrix is empty, which another check reports');
        const again = rows.filter(({ subject }, index) => rows.findIndex((row) => row.subject === subject) < index);
        return (0,check/* report */.z8)(rows.length, again.map(({ subject, location }) => ({
            subject,
            message: 'another row has this handle and runtime mode',
            location,
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/engine-lost.js

/** The engine answers for every row. */
const engineLost = rowCheck({
    code: 'ENTRYPOINT_ENGINE_LOST',
    runner: 'image',
    title: 'The engine stopped answering in the middle',
    why: 'Whether this way to start the image works is unknown.',
    fix: 'Look at the engine’s log, and run again.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/exit-unexpected.js

/** A run ends with one of the codes that its row names. */
const exitUnexpected = rowCheck({
    code: 'ENTRYPOINT_EXIT_UNEXPECTED',
    runner: 'image',
    title: 'A run ended with an exit code that its row does not expect',
    why: 'A misuse that is let pass, or a dry run that fails, is not what the runtime relies on.',
    fix: 'Correct the program, or the row’s exit-codes.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/handle-uncovered.js

/** Every entrypoint that a registry declares has its rows. */
const handleUncovered = {
    code: 'ENTRYPOINT_HANDLE_UNCOVERED',
    title: 'A registry declares an entrypoint that has no row',
    why: 'The runtime starts it, and nobody proved that it starts.',
    fix: 'Add a row with this handle.',
    level: 'block',
    evaluate({ handles, rows, registries }) {
        if (registries === 0)
            return (0,check/* notApplicable */.hH)('the contract reads no registry');
        if (handles.length === 0)
            return (0,check/* notApplicable */.hH)('no registry declares an entrypoint');
        const covered = new Set(rows.map(({ handle }) => handle));
        const missing = handles.filter(({ name }) => !covered.has(name));
        return (0,check/* report */.z8)(handles.length, missing.map(({ name, location }) => ({ subject: name, message: 'no row names this handle', location })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/handle-unknown.js

/** Every row's handle is declared. */
const handleUnknown = {
    code: 'ENTRYPOINT_HANDLE_UNKNOWN',
    title: 'A row names a handle that no registry declares',
    why: 'The row proves something that the runtime does not know.',
    fix: 'Declare the handle in a registry, or correct the row.',
    level: 'block',
    evaluate({ handles, rows }) {
        const named = rows.filter(({ handle }) => handle !== null);
        if (named.length === 0)
            return (0,check/* notApplicable */.hH)('no row names a handle');
        const known = new Set(handles.map(({ name }) => name));
        const unknown = named.filter(({ handle }) => handle !== null && !known.has(handle));
        return (0,check/* report */.z8)(named.length, unknown.map(({ subject, handle, location }) => ({
            subject,
            message: `no registry declares ${handle}`,
            location,
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/image-missing.js

/** The image is there when its rows are run. */
const imageMissing = rowCheck({
    code: 'ENTRYPOINT_IMAGE_MISSING',
    runner: 'image',
    title: 'The engine has no such image',
    why: 'Somebody removed it while its rows were run.',
    fix: 'Run again, and keep other clean-up away from the engine meanwhile.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/import-error.js

/** A row cannot import what it needs. */
const importError = rowCheck({
    code: 'ENTRYPOINT_IMPORT_ERROR',
    runner: 'image',
    title: 'A row cannot import what it needs',
    why: 'A dependency is missing in the image, although it may be there on a laptop.',
    fix: 'Install the module that the message names into the image.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/lane-empty.js

/** Every lane that the contract requires has a row. */
const laneEmpty = {
    code: 'ENTRYPOINT_LANE_EMPTY',
    title: 'A required lane of the runtime has no row',
    why: 'A whole part of the platform is absent from the package.',
    fix: 'Add the rows of that lane.',
    level: 'block',
    evaluate({ rows }, { contract, locate }) {
        const lanes = contract.entrypoints['required-lanes'];
        if (lanes.length === 0)
            return (0,check/* notApplicable */.hH)('the contract requires no lane');
        const empty = lanes.filter((lane) => !rows.some((row) => row.lane === lane));
        return (0,check/* report */.z8)(lanes.length, empty.map((lane) => ({
            subject: lane,
            message: 'no row belongs to this lane',
            location: locate(['entrypoints', 'required-lanes', lanes.indexOf(lane)]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/matrix-empty.js

/** No row, no proof (L1). */
const matrixEmpty = {
    code: 'ENTRYPOINT_MATRIX_EMPTY',
    title: 'The contract names no way to start the image',
    why: 'Nothing was started, so nothing is proven.',
    fix: 'Add a row under `entrypoints.rows` for every way in which the runtime starts the image.',
    level: 'block',
    evaluate: ({ rows }) => (rows.length === 0 ? (0,check/* undecided */.oo)('the matrix is empty') : (0,check/* report */.z8)(rows.length, [])),
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/nonzero-exit.js

/** A probe ends with an exit code other than 0. */
const nonzeroExit = rowCheck({
    code: 'ENTRYPOINT_NONZERO_EXIT',
    runner: 'image',
    title: 'A probe ends with an exit code other than 0',
    why: 'A program that cannot even print its help will not do its work.',
    fix: 'Read the message; run the probe in the image.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/not-executable.js

/** The program of a row is not executable. */
const notExecutable = rowCheck({
    code: 'ENTRYPOINT_NOT_EXECUTABLE',
    runner: 'image',
    title: 'The program of a row is not executable',
    why: 'The container does not start.',
    fix: 'Set its mode with COPY --chmod=755.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/not-started.js

/** The engine did not start the container. */
const notStarted = rowCheck({
    code: 'ENTRYPOINT_NOT_STARTED',
    runner: 'image',
    title: 'The engine did not start the container',
    why: 'Whether this way to start the image works is unknown.',
    fix: 'Read the engine’s message.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/optional-argument-gone.js

/** An optional argument that vanished breaks whoever passes it. */
const optionalArgumentGone = {
    code: 'ENTRYPOINT_OPTIONAL_ARGUMENT_GONE',
    title: 'No help text names an optional argument of a row',
    why: 'A deployment that passes it will fail.',
    fix: 'Bring the row’s optional-args and the program together.',
    level: 'warn',
    evaluate({ rows, runner }) {
        if (rows.length === 0)
            return (0,check/* notApplicable */.hH)('the matrix is empty, which another check reports');
        if (runner === 'static')
            return (0,check/* notApplicable */.hH)('rows were asked by the static runner');
        const findings = rows.filter(({ vanished }) => vanished.length > 0);
        return (0,check/* report */.z8)(rows.length, findings.map(({ subject, vanished, location }) => ({ subject, message: vanished.join(' '), location })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/out-of-memory.js

/** A probe ran out of memory. */
const outOfMemory = rowCheck({
    code: 'ENTRYPOINT_OUT_OF_MEMORY',
    runner: 'image',
    title: 'A probe ran out of memory',
    why: 'Printing help needs no gigabytes: something heavy is loaded on import.',
    fix: 'Load heavy things when they are used.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/output-mismatch.js

/** What a row must and must not say is what it says. */
const outputMismatch = rowCheck({
    code: 'ENTRYPOINT_OUTPUT_MISMATCH',
    runner: 'image',
    title: 'The output is not what the row expects',
    why: 'The program does something else than the contract says of it.',
    fix: 'Bring the program and the row’s patterns together.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/output-secret.js

/** No program prints a secret. */
const outputSecret = rowCheck({
    code: 'ENTRYPOINT_OUTPUT_SECRET',
    runner: 'image',
    title: 'A probe printed what a secret rule finds',
    why: 'Whoever can start the image, or read its logs, has the secret.',
    fix: 'Take the value out of the image and revoke it. Its text is withheld from the evidence.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/output-truncated.js

/** What was not kept was not looked at. */
const outputTruncated = rowCheck({
    code: 'ENTRYPOINT_OUTPUT_TRUNCATED',
    runner: 'image',
    title: 'A probe said more than is kept',
    why: 'What lies behind the first MiB was neither searched for arguments nor for secrets.',
    fix: 'Keep the program’s help short, and its logs out of it.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/platform-mismatch.js

/** The program is made for another processor. */
const platformMismatch = rowCheck({
    code: 'ENTRYPOINT_PLATFORM_MISMATCH',
    runner: 'image',
    title: 'The program is made for another processor',
    why: 'The image was built for a platform that this engine does not run.',
    fix: 'Build for the platform that the contract names.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/platform-unrun.js

/** Each platform of an image is an image of its own: what starts on one may be absent on another. */
const platformUnrun = {
    code: 'ENTRYPOINT_PLATFORM_UNRUN',
    title: 'A platform of the image has no run, or a row names a platform that the image does not have',
    why: 'What starts on one platform may be absent on another.',
    fix: 'Give the platform a row, build it, or take it out of the contract.',
    level: 'block',
    evaluate({ runner, platforms, rows }, { locate }) {
        if (rows.length === 0)
            return (0,check/* notApplicable */.hH)('the matrix is empty, which another check reports');
        if (runner !== 'image')
            return (0,check/* notApplicable */.hH)('rows were asked by the static runner');
        const ran = new Set(rows.map(({ platform }) => platform));
        const location = locate(['entrypoints', 'rows']);
        const idle = platforms.filter((platform) => !ran.has(platform));
        const findings = [
            ...idle.map((platform) => ({
                subject: platform,
                message: 'no row runs on this platform of the image',
                location,
            })),
            ...rows
                .filter(({ reason }) => reason === 'ENTRYPOINT_PLATFORM_UNRUN')
                .map((row) => ({ subject: row.subject, message: row.detail, location: row.location })),
        ];
        return (0,check/* report */.z8)(platforms.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/program-missing.js

/** The module or program of a row is not in the image. */
const programMissing = rowCheck({
    code: 'ENTRYPOINT_PROGRAM_MISSING',
    runner: 'image',
    title: 'The module or program of a row is not in the image',
    why: 'This way to start the image fails at once, in production.',
    fix: 'COPY the module to where PYTHONPATH or PATH finds it, or correct the row.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/provided-elsewhere.js

/** A row starts a program that is no file of the repository. */
const providedElsewhere = rowCheck({
    code: 'ENTRYPOINT_PROVIDED_ELSEWHERE',
    runner: 'static',
    title: 'A row starts a program that is no file of the repository',
    why: 'Only a run inside the image can prove it.',
    fix: 'Nothing, where the contract is right: seaworthy run proves it.',
    level: 'warn',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/signalled.js

/** A probe was ended by a signal. */
const signalled = rowCheck({
    code: 'ENTRYPOINT_SIGNALLED',
    runner: 'image',
    title: 'A probe was ended by a signal',
    why: 'The program crashes.',
    fix: 'Run the probe in the image and look for a native crash.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/static-unresolved.js

/** The module or program of a row is no file of the image. */
const staticUnresolved = rowCheck({
    code: 'ENTRYPOINT_STATIC_UNRESOLVED',
    runner: 'static',
    title: 'The module or program of a row is no file of the image',
    why: 'The Dockerfile copies no file of the context to where the row would look; what another stage or an installer makes is not seen before the build.',
    fix: 'COPY it there, correct ENV or WORKDIR, or write in the row `provided-by: base-image`, or `run-step` for what another stage or an installer makes.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/timed-out.js

/** A probe did not end in time. */
const timedOut = rowCheck({
    code: 'ENTRYPOINT_TIMED_OUT',
    runner: 'image',
    title: 'A probe did not end in time',
    why: 'Whether this way to start the image works is unknown.',
    fix: 'Find out what the program waits for before it prints its help, or raise the time-out.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/usage-error.js

/** A program refuses the probe’s arguments. */
const usageError = rowCheck({
    code: 'ENTRYPOINT_USAGE_ERROR',
    runner: 'image',
    title: 'A program refuses the probe’s arguments',
    why: 'The command line that the runtime pins has changed.',
    fix: 'Bring the row and the program together.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.


























const checks = [
    argumentUnproven,
    duplicateRow,
    engineLost,
    exitUnexpected,
    handleUncovered,
    handleUnknown,
    imageMissing,
    importError,
    laneEmpty,
    matrixEmpty,
    nonzeroExit,
    notExecutable,
    notStarted,
    optionalArgumentGone,
    outOfMemory,
    outputMismatch,
    outputSecret,
    outputTruncated,
    platformMismatch,
    platformUnrun,
    programMissing,
    providedElsewhere,
    signalled,
    staticUnresolved,
    timedOut,
    usageError,
];

// EXTERNAL MODULE: ./lib/domain/context/tree.js
var context_tree = __webpack_require__(1166);
// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
// EXTERNAL MODULE: ./lib/domain/entrypoint/probes.js
var probes = __webpack_require__(8808);
;// CONCATENATED MODULE: ./lib/domain/entrypoint/static.js



/** Programs that run the script that is their first argument. */
const interpreter = /^(?:python[\d.]*|node|nodejs|bun|deno|ruby|perl|php|sh|bash|dash|tini|dumb-init)$/;
/** Finds the module or program that a row names, where the image's ENV and WORKDIR would find it. */
function resolveStatically(row, image) {
    const looked = candidates((0,probes/* programOf */.o)(row), image);
    const path = looked.find((candidate) => isFile(image.tree, candidate));
    return path === undefined ? { kind: 'missing', looked } : { kind: 'found', path };
}
function candidates(program, image) {
    const [command = '', ...rest] = program;
    if (!interpreter.test(command.split('/').at(-1) ?? ''))
        return commandPlaces(command, image);
    const flag = rest.indexOf('-m');
    const module = flag >= 0 && rest.slice(0, flag).every((word) => word.startsWith('-')) ? rest[flag + 1] : undefined;
    if (module !== undefined)
        return modulePlaces(module, image);
    const at = rest.findIndex((word) => !word.startsWith('-'));
    const script = rest[at];
    if (script === undefined)
        return [];
    return interpreter.test(script) ? candidates(rest.slice(at), image) : scriptPlaces(script, image);
}
function commandPlaces(command, { environment, workdir }) {
    if (command.includes('/'))
        return [(0,clean/* clean */.uH)(command.startsWith('/') ? command : `${workdir}/${command}`)];
    return (environment.get('PATH') ?? '')
        .split(':')
        .filter((folder) => folder !== '')
        .map((folder) => (0,clean/* clean */.uH)(`${folder}/${command}`));
}
/** `python -m` looks into the working directory first, then along PYTHONPATH. */
function modulePlaces(module, { environment, workdir }) {
    const path = module.replaceAll('.', '/');
    const roots = [workdir, ...(environment.get('PYTHONPATH') ?? '').split(':').filter((root) => root !== '')];
    return roots
        .map((root) => (0,clean/* clean */.uH)(root.startsWith('/') ? root : `${workdir}/${root}`))
        .flatMap((root) => [(0,clean/* clean */.uH)(`${root}/${path}.py`), (0,clean/* clean */.uH)(`${root}/${path}/__main__.py`)]);
}
function scriptPlaces(script, { workdir }) {
    const path = (0,clean/* clean */.uH)(script.startsWith('/') ? script : `${workdir}/${script}`);
    return [path, `${path}.js`, `${path}/index.js`];
}
function isFile(tree, path) {
    try {
        return (0,context_tree/* nodeAt */.oB)(tree, (0,context_tree/* resolve */.hd)(tree, path, { followLast: true }))?.type === 'file';
    }
    catch (error) {
        if (error instanceof context_tree/* TreeProblem */.w9)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/row.js

/** What is known of a row before anything is asked of it. `platform` is named where the image has several. */
function identityOf({ row, location }, platform) {
    return {
        subject: [row.handle, row['runtime-mode'], platform].filter((part) => part !== undefined).join(' / '),
        handle: row.handle ?? null,
        lane: row.lane,
        runtimeMode: row['runtime-mode'],
        module: row.module ?? null,
        command: (0,probes/* programOf */.o)(row),
        location,
        exceptions: exceptionsOf(row),
        environment: Object.keys(row.environment).sort(),
    };
}
const usualMemory = 512;
const usualProcesses = 256;
function exceptionsOf(row) {
    return [
        ...row['writable-paths'].map((path) => `writable-paths ${path}`),
        ...(row['memory-mib'] > usualMemory ? [`memory-mib ${row['memory-mib']}`] : []),
        ...(row.processes > usualProcesses ? [`processes ${row.processes}`] : []),
        ...(row.user === undefined ? [] : [`user ${row.user}`]),
    ];
}
/** The probes of a row that nothing was asked of. */
function unasked(row) {
    return (0,probes/* probesOf */.p)(row).map(({ argv, kind, expected }) => ({
        argv,
        kind,
        expected: expected['exit-codes'],
        exitCode: null,
        durationMs: 0,
        reason: undefined,
        summary: '',
        stdout: '',
        stderr: '',
        truncated: false,
    }));
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/resolve-rows.js


/** Nothing runs: the file that the row names must be one that the Dockerfile puts where it would be looked for. */
function resolveRow(placed, { image }) {
    const { row } = placed;
    const base = {
        ...identityOf(placed),
        runner: 'static',
        platform: null,
        execution: null,
        probes: unasked(row),
        proven: [],
        vanished: [],
    };
    if (row['own-entrypoint'])
        return {
            ...base,
            reason: 'ENTRYPOINT_PROVIDED_ELSEWHERE',
            detail: 'the image’s own ENTRYPOINT, which only a run can prove',
        };
    const resolution = resolveStatically(row, image);
    if (resolution.kind === 'found')
        return { ...base, reason: undefined, detail: resolution.path };
    const provider = row['provided-by'];
    if (provider !== undefined)
        return { ...base, reason: 'ENTRYPOINT_PROVIDED_ELSEWHERE', detail: `provided by the ${provider}` };
    const looked = resolution.looked.join(', ') || 'any place';
    return { ...base, reason: 'ENTRYPOINT_STATIC_UNRESOLVED', detail: `no file of the image at ${looked}` };
}

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/parallel.js
var parallel = __webpack_require__(9492);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
;// CONCATENATED MODULE: ./lib/domain/entrypoint/classify.js

/** Why a probe did not pass; undefined where it ended as it should, whatever it said. */
function classify(outcome, argv, exitCodes) {
    const { end, stdout, stderr } = outcome;
    switch (end.kind) {
        case 'exited':
            if (!isExpected(end.exitCode, argv, exitCodes, stderr.text))
                return exitReason(end.exitCode, argv, exitCodes, stderr.text);
            return stdout.truncated || stderr.truncated ? 'ENTRYPOINT_OUTPUT_TRUNCATED' : undefined;
        case 'signalled':
            return 'ENTRYPOINT_SIGNALLED';
        case 'timed-out':
            return 'ENTRYPOINT_TIMED_OUT';
        case 'out-of-memory':
            return 'ENTRYPOINT_OUT_OF_MEMORY';
        case 'flooded':
            return 'ENTRYPOINT_OUTPUT_TRUNCATED';
        case 'not-started':
            return startReasons[end.reason];
    }
}
const startReasons = {
    'program-missing': 'ENTRYPOINT_PROGRAM_MISSING',
    'not-executable': 'ENTRYPOINT_NOT_EXECUTABLE',
    'exec-format': 'ENTRYPOINT_PLATFORM_MISMATCH',
    'image-missing': 'ENTRYPOINT_IMAGE_MISSING',
    other: 'ENTRYPOINT_NOT_STARTED',
};
/** A program that is absent or cannot import what it needs fails with the very codes that a refusal has: that is no refusal. */
function isExpected(exitCode, argv, exitCodes, stderr) {
    if (!exitCodes.includes(exitCode))
        return false;
    return exitCode === 0 || !(programIsMissing(argv, stderr) || importFailed(stderr));
}
function exitReason(exitCode, argv, exitCodes, stderr) {
    if (programIsMissing(argv, stderr))
        return 'ENTRYPOINT_PROGRAM_MISSING';
    if (importFailed(stderr))
        return 'ENTRYPOINT_IMPORT_ERROR';
    if (exitCode === 126)
        return 'ENTRYPOINT_NOT_EXECUTABLE';
    if (exitCode === 127)
        return 'ENTRYPOINT_PROGRAM_MISSING';
    const usage = /^usage:|unrecognized arguments|invalid choice|no such (?:option|command)|unknown (?:option|command|flag|argument)|unexpected argument/im;
    if (exitCode !== 0 && usage.test(stderr))
        return 'ENTRYPOINT_USAGE_ERROR';
    return exitCodes.every((code) => code === 0) ? 'ENTRYPOINT_NONZERO_EXIT' : 'ENTRYPOINT_EXIT_UNEXPECTED';
}
function importFailed(stderr) {
    return (/^(?:ModuleNotFoundError|ImportError)\b/m.test(stderr) ||
        /Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|NoClassDefFoundError/.test(stderr));
}
/** The module or script that the row itself names is not there, as the interpreter says it: not one that it imports. */
function programIsMissing(argv, stderr) {
    const flag = argv.indexOf('-m');
    const module = flag >= 0 ? argv[flag + 1] : undefined;
    const [, missing] = /^\S*python\S*: (?:No module named|Error while finding module specification for) '?([\w.]+)'?/m.exec(stderr) ?? [];
    if (module !== undefined && missing !== undefined)
        return [module, `${module}.__main__`].includes(missing) || module.startsWith(`${missing}.`);
    const [, script] = /^(?:\S*python\S*: can't open file|Error: Cannot find module|Error: Unable to access jarfile) '?([^'\n]+?)'?(?:: \[|$)/m.exec(stderr) ?? [];
    return (script !== undefined &&
        argv.slice(1).some((word) => !word.startsWith('-') && `/${script}`.endsWith(`/${word.replace(/^(?:\.?\/)+/, '')}`)));
}
/** The last line that says something, escaped, at most 400 characters. */
function summarise(stderr) {
    const lines = stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const telling = lines.findLast((line) => /(?:error|exception|not found|no such|cannot|denied|invalid|missing|required)/i.test(line));
    return (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(telling ?? lines.at(-1) ?? ''), 400);
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/patterns.js

/** Each expectation that what was said does not meet, in words. */
function mismatches({ stdout, stderr }, expected) {
    return [
        ...missing('stdout', stdout, expected['stdout-matches']),
        ...forbidden('stdout', stdout, expected['stdout-lacks']),
        ...missing('stderr', stderr, expected['stderr-matches']),
        ...forbidden('stderr', stderr, expected['stderr-lacks']),
    ];
}
const matches = (text, pattern) => new RegExp(pattern, 'mu').test(text);
function missing(stream, text, patterns) {
    const unmet = patterns.filter((pattern) => !matches(text, pattern));
    return unmet.map((pattern) => `${stream} does not match ${(0,core_escape/* plain */.pj)(pattern)}`);
}
function forbidden(stream, text, patterns) {
    const met = patterns.filter((pattern) => matches(text, pattern));
    return met.map((pattern) => `${stream} matches ${(0,core_escape/* plain */.pj)(pattern)}, which it must not`);
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/platform.js
/** Processors that run the programs of a smaller one of their family. */
const alsoRuns = { amd64: ['386'], arm64: ['arm'] };
/** `linux/arm64` on an engine of `amd64` is emulated, where it runs at all. */
function executionOf(platform, engineArchitecture) {
    const [, architecture = ''] = platform.split('/');
    const own = [engineArchitecture, ...(alsoRuns[engineArchitecture] ?? [])];
    return own.includes(architecture) ? 'native' : 'emulated';
}

// EXTERNAL MODULE: ./lib/domain/scan/rules.js
var scan_rules = __webpack_require__(4419);
// EXTERNAL MODULE: ./lib/domain/scan/scan.js
var scan = __webpack_require__(2251);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/domain/entrypoint/help-lines.js
function helpLines(text) {
    let inUsage = false;
    return text.split(/\r?\n/).map((raw) => {
        const line = unframed(raw.replaceAll('\t', '        '));
        const content = line.trim();
        const begins = /^usage\b:?/i.test(content);
        const heading = begins ? undefined : headingIn(line);
        inUsage = begins || (inUsage && content !== '' && heading === undefined);
        return { indent: line.search(/\S|$/), text: content, heading, framed: help_lines_frame.test(raw), usage: inUsage };
    });
}
const help_lines_frame = /^\s*[│|]\s/;
/** Takes away the box that Rich draws, and the star of what is required; the rest stays where it stands. */
function unframed(line) {
    const title = /^\s*[╭┌+][─-]+ (.+?) [─-]+[╮┐+]\s*$/.exec(line)?.[1];
    if (title !== undefined)
        return `${title}:`;
    if (/^\s*[╰└+][─-]+[╯┘+]\s*$/.test(line))
        return '';
    return line
        .replace(/^(\s*)[│|](?=\s)(.*?)[│|]?\s*$/, '$1 $2')
        .replace(/^(\s*)\*(?=\s)/, '$1 ')
        .trimEnd();
}
/** `Options:`, `positional arguments:`, `COMMANDS`: at the left margin, a colon behind it, or all in capitals. */
function headingIn(line) {
    if (/^[A-Za-z][^:]*:$/.test(line))
        return line.slice(0, -1);
    return /^[A-Z][A-Z ]{3,}$/.test(line) ? line : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/help-options.js
const help_options_option = /^--?(?:\[no-?\])?[A-Za-z0-9?@#][\w.-]*/;
const separator = /^(?:, ?| ?\| ?| \/ |\/| (?=-))/;
/** Rich sets names in columns of their own. */
const framedSeparator = /^(?:, ?| \/ | +(?=-))/;
const placeholder = /^(?:=?\[=?[^\]]*\]|[ =]<[^>]*>|[ =]\{[^}]*\}|[ =]\[[^\]]*\]|=\S+| [A-Z][A-Z0-9_.:|-]*(?![\w.-]))(?:\.\.\.)?/;
/** Cobra writes the type of a value. More than one such word is prose. */
const type = /^ [a-z][\w:|/=-]*(?= {2}|, | *$)/i;
/** The options that a line defines; undefined where it is prose that only begins with one. */
function optionEntry(line, isFramed = false) {
    const between = isFramed ? framedSeparator : separator;
    const names = [];
    let at = 0;
    for (;;) {
        const name = help_options_option.exec(line.slice(at))?.[0];
        if (name === undefined)
            break;
        names.push(...spelled(name));
        at += name.length;
        at += valuesAt(line, at);
        const gap = between.exec(line.slice(at))?.[0];
        if (gap === undefined || !help_options_option.test(line.slice(at + gap.length)))
            break;
        at += gap.length;
    }
    return names.length > 0 && /^(?:$| {2,}\S|:(?: |$))/.test(line.slice(at)) ? { names, length: at } : undefined;
}
/** How much the values behind a name take. */
function valuesAt(line, from) {
    const [word = ''] = type.exec(line.slice(from)) ?? [];
    if (word !== '')
        return word.length;
    let at = from;
    for (;;) {
        const taken = placeholder.exec(line.slice(at))?.[0];
        if (taken === undefined)
            return at - from;
        at += taken.length;
    }
}
/** `--[no-]cache` is two options. */
function spelled(name) {
    const [, dashes, no, rest] = /^(--?)\[(no-?)\](.*)$/.exec(name) ?? [];
    return rest === undefined ? [name] : [`${dashes}${rest}`, `${dashes}${no}${rest}`];
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/help-usage.js
/** Words that stand for whatever there is. */
const generic = /^(?:options?|flags?|commands?|subcommands?|args?|arguments?)$/i;
function usageSurface(lines) {
    const words = lines
        .filter(({ usage }) => usage)
        .map(({ text }) => text.replace(/^usage:?\s*/i, ''))
        .flatMap((text) => text.match(/\{[^}]*\}|\S+/g) ?? []);
    const [program, ...rest] = words;
    const options = rest.flatMap((word) => word.match(/(?<![\w-])--?[A-Za-z0-9][\w.-]*/g) ?? []);
    const free = rest.filter((_, at) => !takesValue(rest[at - 1]));
    const positionals = free.flatMap(positionalIn);
    const choices = free.filter((word) => /^\{.*,.*\}$/.test(word));
    return {
        program: program?.split('/').at(-1),
        arguments: [...options, ...positionals],
        commands: choices.flatMap((word) => word.match(/[\w.@-]+/g) ?? []),
    };
}
/** Whether the next word is the value of this one. */
function takesValue(word) {
    return /^\[?--?[A-Za-z0-9][\w.-]*$/.test(word ?? '');
}
/** `EVENT_PATH`, `<event>`, `[EVENT]...`, `{event}`. */
function positionalIn(word) {
    const name = /^(?:\[?<([\w.-]+)>\]?|\[?([A-Z][A-Z0-9_]+)\]?|\{([\w.-]+)\})(?:\.\.\.)?$/
        .exec(word)
        ?.slice(1)
        .find(Boolean);
    return name === undefined || generic.test(name) ? [] : [name];
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/help.js




/**
 * Reads the layouts of argparse, click, Typer (with its boxes), Cobra and Go’s flag, clap, yargs, commander and their like: a
 * usage paragraph, and lists whose entries stand left of their descriptions.
 */
function helpSurface(text) {
    const lines = helpLines((0,external_node_util_.stripVTControlCharacters)(text));
    const found = usageSurface(lines);
    const names = new Set(found.arguments);
    const commands = new Set(found.commands);
    for (const section of sections(lines)) {
        for (const name of optionsIn(section))
            names.add(name);
        if (section.kind === 'positionals')
            for (const name of positionalsIn(section))
                names.add(name);
        for (const name of commandsIn(section, found.program))
            commands.add(name);
    }
    for (const name of choicesIn(lines))
        commands.add(name);
    return { arguments: [...names].sort(), commands: [...commands].filter((name) => !names.has(name)).sort() };
}
function sections(lines) {
    const cuts = lines.flatMap((line, at) => (line.heading === undefined ? [] : [at]));
    return [0, ...cuts].map((from, at) => {
        const own = lines.slice(from, cuts[at] ?? lines.length);
        return { kind: kindOf(own[0]?.heading), lines: own.filter(isEntry), bodyColumn: bodyColumnOf(own) };
    });
}
const isEntry = (line) => line.heading === undefined && !line.usage && line.text !== '';
function kindOf(heading) {
    if (/command/i.test(heading ?? ''))
        return 'commands';
    return /^positional|^arguments?\b/i.test(heading ?? '') ? 'positionals' : 'other';
}
/** The leftmost description: behind a gap in an entry’s own line, or alone below an entry. */
function bodyColumnOf(lines) {
    const columns = lines.filter(isEntry).flatMap((line, at, all) => {
        const { text, indent } = line;
        const head = entryOf(line)?.length ?? /^\S+(?:,? \S+)*(?= {2,}\S)/.exec(text)?.[0].length ?? text.length;
        if (head < text.length)
            return [indent + head + text.slice(head).search(/\S/)];
        return isDescribedBelow(all[at - 1], indent) && !text.startsWith('-') ? [indent] : [];
    });
    return Math.min(Number.POSITIVE_INFINITY, ...columns);
}
/** A command of argparse stands a little right of its list, a description of clap far right of what it describes. */
function isDescribedBelow(before, indent) {
    if (before === undefined || indent <= before.indent)
        return false;
    if (entryOf(before)?.length === before.text.length)
        return true;
    return indent >= before.indent + 6 && !before.text.includes(' ');
}
const entryOf = ({ text, framed }) => optionEntry(text, framed);
function optionsIn({ lines, bodyColumn }) {
    return lines.flatMap((line) => (line.indent < bodyColumn ? (entryOf(line)?.names ?? []) : []));
}
/** The entries of a list, as far as their descriptions. */
function entriesIn({ lines, bodyColumn }) {
    return lines.filter(({ text, indent }) => indent > 0 && indent < bodyColumn && !text.startsWith('-'));
}
/** Those at the margin of their list: below them argparse has commands. */
function positionalsIn(section) {
    const entries = entriesIn(section);
    const first = entries.filter(({ indent, text }) => indent === entries[0]?.indent && !text.startsWith('{'));
    return first.map(({ text }) => bare(firstWord(text)));
}
const firstWord = (text) => text.split(' ')[0] ?? text;
const bare = (word) => word.replace(/^[<[]+|[>\].]+$/g, '');
function commandsIn(section, program) {
    const entries = entriesIn(section);
    if (section.kind === 'other')
        return [];
    if (section.kind === 'positionals')
        return entries.filter(({ indent }) => indent > (entries[0]?.indent ?? 0)).map(({ text }) => firstWord(text));
    const names = withoutProgram(entries.map(({ text }) => text.split(/ {2,}/)[0] ?? text), program).flatMap((head) => firstWord(head).split(/[|,]/));
    const aliases = entries.flatMap(({ text }) => /\[aliases: ([^\]]+)\]/.exec(text)?.[1]?.split(', ') ?? []);
    return [...names, ...aliases].filter((word) => /^[\w@][\w:.@-]*$/.test(word));
}
/** yargs writes the program in front of every command. */
function withoutProgram(heads, program) {
    const [first = ''] = heads.map(firstWord);
    const isShared = heads.every((head) => firstWord(head) === first && / [\w@]/.test(head));
    return isShared && (heads.length > 1 || first === program)
        ? heads.map((head) => head.slice(first.length + 1))
        : heads;
}
/** argparse lists its commands in braces; a single name in braces is an argument of Typer. */
function choicesIn(lines) {
    return lines.flatMap(({ text }) => (/^\{[\w.@-]+(?:,[\w.@-]+)+\}/.exec(text)?.[0] ?? '').match(/[\w.@-]+/g) ?? []);
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/proof.js


/** Any help text of a row may define an argument; what a further subcommand requires, its own must. */
function proofOf(row, probes) {
    const help = probes.filter(({ kind }) => kind === 'help').map(read);
    const further = row['further-subcommands'].map(({ subcommand, 'required-args': required }) => {
        return prove(required, help.filter(({ argv }) => argv.includes(subcommand)), `${subcommand} `);
    });
    const all = [prove(row['required-args'], help), ...further];
    return {
        proven: all.flatMap(({ proven }) => proven),
        unproven: all.flatMap(({ unproven }) => unproven),
        vanished: row['optional-args'].filter((argument) => !help.some((one) => one.arguments.includes(argument))),
    };
}
function read({ argv, stdout, stderr }) {
    return { argv, arguments: [...helpSurface(stdout).arguments, ...helpSurface(stderr).arguments] };
}
function prove(required, help, of = '') {
    const proven = [];
    const unproven = [];
    for (const argument of required) {
        const by = help.find((one) => one.arguments.includes(argument))?.argv;
        if (by)
            proven.push({ argument: `${of}${argument}`, by });
        else
            unproven.push(`${of}${argument}${instead(argument, help)}`);
    }
    return { proven, unproven };
}
/** What the help texts define in its place: nine times in ten it was renamed. */
function instead(argument, help) {
    const known = [...new Set(help.flatMap((one) => one.arguments))].filter((name) => name.startsWith('--'));
    const near = known.filter((name) => shared(name, argument) > 4 || name.includes(argument.replace(/^-+/, '')));
    const shown = near.length > 0 ? near : known;
    return shown.length === 0 ? ': no help text defines any' : `: defined are ${(0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(shown.join(' ')), 200)}`;
}
/** How many signs two names begin with together. */
function shared(a, b) {
    const at = [...a].findIndex((sign, index) => sign !== b[index]);
    return at === -1 ? a.length : at;
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/run-rows.js










/** Bytes of each output stream that are kept. */
const outputLimit = 1024 * 1024;
/** All probes of all rows side by side; results in the order of the contract. While some run, as many more are made ready. */
async function runRows(ports, open) {
    const { slots, architecture } = await ports.engine.info();
    const rows = open.rows.flatMap((placed) => onPlatforms(placed, ports.loaded));
    const jobs = rows.flatMap((asked) => asked.loaded ? (0,probes/* probesOf */.p)(asked.placed.row).map((planned) => ({ asked, planned })) : []);
    const several = ports.loaded.length > 1;
    let done = 0;
    const results = await (0,parallel/* inParallel */.H)(jobs, slots * 2, async ({ asked, planned }) => {
        const probe = await runProbe(ports, requestFor(asked, planned.argv, several, open), planned, open);
        done += 1;
        ports.onProgress?.(`entrypoints ${done}/${jobs.length} ${asked.placed.row['runtime-mode']}`);
        return { asked, probe };
    });
    const probesFor = grouped(results);
    return rows.map((asked) => rowFacts(asked, probesFor.get(asked) ?? [], { architecture, several }));
}
const plain = {
    'exit-codes': [0],
    'stdout-matches': [],
    'stdout-lacks': [],
    'stderr-matches': [],
    'stderr-lacks': [],
};
/** One more help probe, on one platform of the image and with nothing of any row. */
async function askCommand(ports, { reference }, argv, open) {
    const timeoutSeconds = open.contract.entrypoints['timeout-seconds'];
    return runProbe(ports, { image: reference, argv, timeoutSeconds, outputLimit }, { argv, kind: 'help', expected: plain }, open);
}
function onPlatforms(placed, images) {
    const platforms = placed.row.platforms ?? images.map(({ platform }) => platform);
    return platforms.map((platform) => ({
        placed,
        platform,
        loaded: images.find((image) => image.platform === platform),
    }));
}
function grouped(results) {
    const groups = new Map();
    for (const { asked, probe } of results)
        groups.set(asked, [...(groups.get(asked) ?? []), probe]);
    return groups;
}
async function runProbe({ engine }, request, planned, open) {
    const { argv, kind, expected } = planned;
    const outcome = await engine.run(request).catch(lost);
    const reason = reasonOf(outcome, planned);
    return withoutSecrets({
        argv,
        kind,
        expected: expected['exit-codes'],
        exitCode: outcome.end.kind === 'exited' ? outcome.end.exitCode : null,
        durationMs: outcome.durationMs,
        reason,
        summary: summaryOf(outcome, planned, reason),
        stdout: outcome.stdout.text,
        stderr: outcome.stderr.text,
        truncated: outcome.stdout.truncated || outcome.stderr.truncated,
    }, open);
}
/** What a program prints is kept as evidence, and evidence holds no secret (L9): the text is withheld, and the row fails. */
function withoutSecrets(probe, { contract }) {
    const rules = (0,scan_rules/* rulesWith */.q)(contract.secrets['banned-contents']);
    const [hit] = (0,scan/* scanBytes */.v)(Buffer.from(`${probe.stdout}\n${probe.stderr}`), rules, undefined);
    if (hit === undefined)
        return probe;
    const withheld = `[withheld: ${hit.rule}]`;
    return { ...probe, reason: 'ENTRYPOINT_OUTPUT_SECRET', summary: withheld, stdout: withheld, stderr: withheld };
}
/** An engine that goes away in the middle leaves some rows unanswered; the others still report. */
function lost(error) {
    const isLost = error instanceof fault/* Fault */.vC && ['ENGINE_UNREACHABLE', 'ENGINE_REFUSED'].includes(error.code);
    if (!isLost)
        throw error;
    const nothing = { text: '', truncated: false };
    return { end: { kind: 'lost', detail: error.message }, durationMs: 0, stdout: nothing, stderr: nothing };
}
function requestFor({ placed: { row }, loaded }, argv, several, open) {
    if (!loaded)
        throw new fault/* Fault */.vC('IMAGE_LOAD_MISMATCH', { message: 'a row asks for a platform that was not loaded' });
    return {
        image: loaded.reference,
        argv,
        ownEntrypoint: row['own-entrypoint'] === true,
        ...(several ? { platform: loaded.platform } : {}),
        ...(row.user === undefined ? {} : { user: row.user }),
        ...(row['working-directory'] === undefined ? {} : { workdir: row['working-directory'] }),
        environment: row.environment,
        writablePaths: row['writable-paths'],
        memoryMiB: row['memory-mib'],
        processes: row.processes,
        timeoutSeconds: row['timeout-seconds'] ?? open.contract.entrypoints['timeout-seconds'],
        outputLimit,
    };
}
function reasonOf({ end, stdout, stderr }, { argv, kind, expected }) {
    if (end.kind === 'lost')
        return 'ENTRYPOINT_ENGINE_LOST';
    const reason = classify({ end, stdout, stderr }, argv, expected['exit-codes']);
    if (reason !== undefined || kind === 'help')
        return reason;
    return mismatches(said(stdout.text, stderr.text), expected).length > 0 ? 'ENTRYPOINT_OUTPUT_MISMATCH' : undefined;
}
const said = (stdout, stderr) => ({ stdout, stderr });
function summaryOf({ end, stdout, stderr }, { expected }, reason) {
    if (reason === undefined)
        return '';
    if (reason === 'ENTRYPOINT_OUTPUT_MISMATCH')
        return mismatches(said(stdout.text, stderr.text), expected).join('; ');
    return summarise('detail' in end ? end.detail : stderr.text);
}
function rowFacts({ placed, platform, loaded }, probes, { architecture, several }) {
    const base = {
        ...identityOf(placed, several || !loaded ? platform : undefined),
        runner: 'image',
        platform,
        execution: executionOf(platform, architecture),
    };
    if (!loaded) {
        const detail = `the image has no ${platform}`;
        return {
            ...base,
            probes: unasked(placed.row),
            reason: 'ENTRYPOINT_PLATFORM_UNRUN',
            detail,
            proven: [],
            vanished: [],
        };
    }
    return { ...base, probes, ...judged(placed.row, probes) };
}
/** The first probe that did not pass says why; then what the help texts lack. */
function judged(row, probes) {
    const failed = probes.find(({ reason }) => reason !== undefined);
    if (failed)
        return { reason: failed.reason, detail: howItFailed(failed), proven: [], vanished: [] };
    const { proven, unproven, vanished } = proofOf(row, probes);
    const differs = mismatches(helpOf(probes), row);
    if (unproven.length > 0)
        return { reason: 'ENTRYPOINT_ARGUMENT_UNPROVEN', detail: unproven.join('; '), proven, vanished };
    if (differs.length > 0)
        return { reason: 'ENTRYPOINT_OUTPUT_MISMATCH', detail: differs.join('; '), proven, vanished };
    return { reason: undefined, detail: '', proven, vanished };
}
/** What all help probes said together. */
function helpOf(probes) {
    const help = probes.filter(({ kind }) => kind === 'help');
    return said(help.map(({ stdout }) => stdout).join('\n'), help.map(({ stderr }) => stderr).join('\n'));
}
function howItFailed({ argv, exitCode, summary, reason }) {
    const end = exitCode === null ? (reason ?? '') : `exit code ${exitCode}`;
    return [argv.join(' ') || 'ENTRYPOINT', end, summary].filter((part) => part !== '').join(': ');
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/collect.js


/** Asks every row, and the registries which rows there should be. */
async function collect(ports, open) {
    const common = { handles: entrypointHandles(open), registries: open.contract.handles.registries.length };
    if (ports.runner === 'static') {
        const rows = open.rows.map((placed) => resolveRow(placed, ports));
        return { ...common, runner: 'static', imageDigest: null, platforms: [], rows };
    }
    const platforms = ports.loaded.map(({ platform }) => platform);
    return { ...common, runner: 'image', imageDigest: ports.imageDigest, platforms, rows: await runRows(ports, open) };
}
function entrypointHandles({ registry, contract }) {
    const prefix = contract.entrypoints['handle-prefix'];
    return [...registry.handles.values()]
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, location }) => ({ name, location }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/evidence-rows.js
var evidence_rows = __webpack_require__(1670);
;// CONCATENATED MODULE: ./lib/gates/entrypoints/evidence.js




const probe = schemas/* strictObject */.rej({
    argv: schemas/* array */.YOg(schemas/* string */.YjP()),
    kind: schemas/* enum */.k5n(['help', 'invocation']),
    expected_exit_codes: schemas/* array */.YOg(schemas/* int */.Whr()),
    truncated: schemas/* boolean */.zMY(),
    exit_code: schemas/* int */.Whr().nullable(),
    duration_ms: schemas/* int */.Whr(),
    status: evidence_rows/* verdictSchema */.$D,
    reason_code: schemas/* string */.YjP().nullable(),
});
const rowSchema = schemas/* strictObject */.rej({
    handle: schemas/* string */.YjP().nullable(),
    lane: schemas/* string */.YjP(),
    runtime_mode: schemas/* string */.YjP(),
    module: schemas/* string */.YjP().nullable(),
    command: schemas/* array */.YOg(schemas/* string */.YjP()),
    exit_code: schemas/* int */.Whr().nullable(),
    stderr_summary: schemas/* string */.YjP(),
    status: evidence_rows/* verdictSchema */.$D,
    reason_code: schemas/* string */.YjP().nullable(),
    duration_ms: schemas/* int */.Whr(),
    runner: schemas/* enum */.k5n(['image', 'static']),
    image_digest: schemas/* string */.YjP().nullable(),
    platform: schemas/* string */.YjP().nullable(),
    execution: schemas/* enum */.k5n(['native', 'emulated']).nullable(),
    exceptions: schemas/* array */.YOg(schemas/* string */.YjP()),
    environment_names: schemas/* array */.YOg(schemas/* string */.YjP()),
    proven_arguments: schemas/* array */.YOg(schemas/* strictObject */.rej({ argument: schemas/* string */.YjP(), by: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    probes: schemas/* array */.YOg(probe),
});
/** What every probe said, as far as it was kept. */
const entrypointOutput = schemas/* strictObject */.rej({
    outputs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        row: schemas/* string */.YjP(),
        argv: schemas/* array */.YOg(schemas/* string */.YjP()),
        stdout: schemas/* string */.YjP(),
        stderr: schemas/* string */.YjP(),
        truncated: schemas/* boolean */.zMY(),
    })),
});
const entrypointMatrixValidation = schemas/* strictObject */.rej({
    platforms: schemas/* array */.YOg(schemas/* string */.YjP()),
    rows: schemas/* array */.YOg(rowSchema),
    uncovered_handles: schemas/* array */.YOg(schemas/* string */.YjP()),
    totals: schemas/* strictObject */.rej({ rows: schemas/* int */.Whr(), pass: schemas/* int */.Whr(), fail: schemas/* int */.Whr(), error: schemas/* int */.Whr() }),
    verdict: evidence_rows/* verdictSchema */.$D,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(evidence_rows/* checkRowSchema */.sy),
});
/** The matrix, and what its probes said where they ran. */
function witness(facts, open, rows) {
    const covered = new Set(facts.rows.map(({ handle }) => handle));
    const count = (status) => facts.rows.filter((row) => rowStatus(row) === status).length;
    const body = entrypointMatrixValidation.parse({
        platforms: [...facts.platforms],
        rows: facts.rows.map((row) => rowEvidence(row, facts)),
        uncovered_handles: facts.handles.map(({ name }) => name).filter((name) => !covered.has(name)),
        totals: { rows: facts.rows.length, pass: count('PASS'), fail: count('FAIL'), error: count('ERROR') },
        verdict: (0,judge/* overall */.Me)(rows),
        blocker_codes: (0,evidence_rows/* blockerCodes */.dk)(rows, open.profile),
        checks: (0,evidence_rows/* checkRows */.Uu)(rows),
    });
    const output = { name: 'entrypoint_output', body: outputOf(facts) };
    return [{ name: 'entrypoint_matrix_validation', body }, ...(facts.runner === 'image' ? [output] : [])];
}
function outputOf({ rows }) {
    const outputs = rows.flatMap(({ subject, probes }) => probes.map(({ argv, stdout, stderr, truncated }) => ({ row: subject, argv: [...argv], stdout, stderr, truncated })));
    return { outputs };
}
/** Command, exit code and summary are those of the first probe that did not pass, else of the last. */
function rowEvidence(row, { imageDigest }) {
    const telling = row.probes.find(({ reason }) => reason !== undefined) ?? row.probes.at(-1);
    return {
        handle: row.handle,
        lane: row.lane,
        runtime_mode: row.runtimeMode,
        module: row.module,
        command: [...(telling?.argv ?? row.command)],
        exit_code: telling?.exitCode ?? null,
        stderr_summary: telling?.summary ?? '',
        status: rowStatus(row),
        reason_code: row.reason ?? null,
        duration_ms: row.probes.reduce((sum, { durationMs }) => sum + durationMs, 0),
        runner: row.runner,
        image_digest: imageDigest,
        platform: row.platform,
        execution: row.execution,
        exceptions: [...row.exceptions],
        environment_names: [...row.environment],
        proven_arguments: row.proven.map(({ argument, by }) => ({ argument, by: [...by] })),
        probes: row.probes.map(({ argv, kind, expected, truncated, exitCode, durationMs, reason }) => ({
            argv: [...argv],
            kind,
            expected_exit_codes: [...expected],
            truncated,
            exit_code: exitCode,
            duration_ms: durationMs,
            status: rowStatus({ reason }),
            reason_code: reason ?? null,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/snapshot.js



/** Asks every help probe of the contract, on the first platform of the image, and `--help` of every command that these define. */
async function surfacesOf(ports, open) {
    const [loaded] = ports.loaded;
    if (!loaded)
        return { surfaces: [], failed: [] };
    const rows = await runRows({ ...ports, loaded: [loaded] }, open);
    const asked = new Map(rows
        .flatMap(({ probes }) => probes)
        .filter(({ kind }) => kind === 'help')
        .map((probe) => [keyOf(probe.argv), probe]));
    const further = [...asked.values()].flatMap(commandsOf).filter((argv) => !asked.has(keyOf(argv)));
    const { slots } = await ports.engine.info();
    const more = await (0,parallel/* inParallel */.H)(further, slots * 2, (argv) => askCommand(ports, loaded, argv, open));
    const probes = [...asked.values(), ...more].sort((a, b) => (keyOf(a.argv) < keyOf(b.argv) ? -1 : 1));
    return {
        surfaces: probes.filter(({ reason }) => reason === undefined).map(surfaceOf),
        failed: probes.flatMap(({ argv, reason }) => (reason === undefined ? [] : [{ argv, reason }])),
    };
}
const keyOf = (argv) => JSON.stringify(argv);
function surfaceOf({ argv, stdout, stderr }) {
    const [out, err] = [helpSurface(stdout), helpSurface(stderr)];
    const union = (a, b) => [...new Set([...a, ...b])].sort();
    return { argv, arguments: union(out.arguments, err.arguments), commands: union(out.commands, err.commands) };
}
/** What is asked for its help by `--help` at its end, has commands that can be asked the same way. */
function commandsOf(probe) {
    if (probe.reason !== undefined || probe.argv.at(-1) !== '--help')
        return [];
    return surfaceOf(probe).commands.map((command) => [...probe.argv.slice(0, -1), command, '--help']);
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/index.js





/** The checks of this gate, as data. */
const checkList = checks;
/** The schemas of this gate's objects. */
const entrypoints_schemas = {
    entrypoint_matrix_validation: entrypointMatrixValidation,
    entrypoint_output: entrypointOutput,
};



/** Proves that every way to start the image works: in the image by digest, or, before there is one, by the files that it would hold. */
async function entrypoints(ports, open, policy) {
    return judgeRows(await collect(ports, open), open, policy);
}
/** The result of rows that were asked already, here or on other machines. */
function judgeRows(facts, open, policy) {
    const rows = (0,judge/* ask */.kA)(checks, facts, open, policy);
    const passing = facts.rows.filter((row) => rowStatus(row) === 'PASS').length;
    const probes = facts.rows.reduce((sum, row) => sum + row.probes.length, 0);
    const how = facts.runner === 'image' ? `${probes} probes in the image` : 'resolved statically, nothing run';
    const totals = `${passing}/${facts.rows.length} rows, ${how}`;
    return { gate: 'entrypoints', verdict: (0,judge/* overall */.Me)(rows), rows, totals, evidence: witness(facts, open, rows) };
}


/***/ })

};
