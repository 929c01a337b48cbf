export const id = 3591;
export const ids = [3591];
export const modules = {

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unasked),
/* harmony export */   b: () => (/* binding */ askGate)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6142);



/** Asks one gate and writes its evidence. Whatever keeps it from an answer is an ERROR of that gate, never silence. */
async function askGate(session, gate, work) {
    session.onProgress?.(gate);
    try {
        const result = await work();
        const keys = await (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .writeEvidence */ .nP)(session, result.evidence);
        return {
            gate,
            verdict: result.verdict,
            result,
            faults: nothingExamined(result),
            written: await digestsOf(session, keys),
        };
    }
    catch (error) {
        return { gate, verdict: 'ERROR', result: undefined, faults: (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsIn */ .RP)(error) };
    }
}
/** A gate whose checks all had nothing to ask says why, instead of a bare ERROR (L1). */
function nothingExamined({ gate, rows }) {
    const reasons = rows.flatMap(({ report }) => (report.kind === 'not-applicable' ? [report.reason] : []));
    if (reasons.length < rows.length)
        return [];
    const message = `no check of ${gate} had anything to look at: ${[...new Set(reasons)].join('; ')}`;
    return [new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('NOTHING_EXAMINED', { message })];
}
/** What lies under these keys now: the evidence gate proves that it still does at the end (L3). */
async function digestsOf({ store }, keys) {
    const written = new Map();
    for (const key of keys)
        written.set(key.slice(key.lastIndexOf('/') + 1), (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((await store.read(key)) ?? ''));
    return written;
}
/** A gate that could not be asked because one before it gave nothing to work on. */
function unasked(gate, because) {
    return { gate, verdict: 'ERROR', result: undefined, faults: (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsIn */ .RP)(because) };
}


/***/ }),

/***/ 8914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l2: () => (/* binding */ durationsIn),
  rP: () => (/* binding */ planIn),
  tF: () => (/* binding */ planShards)
});

// UNUSED EXPORTS: shardPlan

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/domain/shards/deal.js
/**
 * Deals items to a number of hands, the longest first and each to whoever has least: no hand takes more than 4/3 of the best
 * possible (Graham 1969). The same costs are always dealt the same way. No hand is empty, unless there are fewer items.
 */
function deal(costs, hands) {
    const count = Math.max(1, Math.min(hands, costs.length));
    const dealt = Array.from({ length: count }, () => ({ items: [], cost: 0 }));
    const longestFirst = [...costs.keys()].sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || a - b);
    for (const item of longestFirst) {
        const least = dealt.reduce((best, hand) => (lighter(hand, best) ? hand : best));
        least.items.push(item);
        least.cost += costs[item] ?? 0;
    }
    return dealt.map(({ items, cost }) => ({ items: items.sort((a, b) => a - b), cost }));
}
/** Of two that cost the same, the one with fewer items: items without a cost are spread too. */
function lighter(a, b) {
    return a.cost < b.cost || (a.cost === b.cost && a.items.length < b.items.length);
}

// EXTERNAL MODULE: ./lib/gates/entrypoints/index.js + 44 modules
var entrypoints = __webpack_require__(7311);
;// CONCATENATED MODULE: ./lib/chain/shard-plan.js





/** Which rows run on which machine. */
const shardPlan = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('seaworthy/entrypoint-plan/v1'),
    contract_sha256: schemas/* string */.YjP(),
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({
        handle: schemas/* string */.YjP().nullable(),
        runtime_mode: schemas/* string */.YjP(),
        probes: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP())),
        seconds: schemas/* number */.aig(),
    })),
    probe_count: schemas/* int */.Whr(),
    /** `rows` are places in the list above. */
    shards: schemas/* array */.YOg(schemas/* object */.Ikc({ shard: schemas/* string */.YjP(), rows: schemas/* array */.YOg(schemas/* int */.Whr()), seconds: schemas/* number */.aig() })),
    /** For `strategy.matrix` of a job on GitHub. */
    matrix: schemas/* object */.Ikc({ include: schemas/* array */.YOg(schemas/* object */.Ikc({ shard: schemas/* string */.YjP() })) }),
});
const keyOf = (handle, mode) => JSON.stringify([handle, mode]);
/** A probe takes about as long as a container takes to start, where nobody measured. */
const usualSeconds = 0.5;
/** Deals the rows over machines by how long they took, the longest first; rows that never ran count as the middle one. */
function planShards(open, total, durations = new Map()) {
    const known = [...durations.values()].sort((a, b) => a - b);
    const rows = open.rows.map(({ row }) => {
        const probes = (0,entrypoints/* probesOf */.pX)(row).map(({ argv }) => [...argv]);
        const handle = row.handle ?? null;
        const guess = known[known.length >> 1] ?? probes.length * usualSeconds;
        return {
            handle,
            runtime_mode: row['runtime-mode'],
            probes,
            seconds: durations.get(keyOf(handle, row['runtime-mode'])) ?? guess,
        };
    });
    const hands = deal(rows.map(({ seconds }) => seconds), total);
    const shards = hands.map(({ items, cost }, at) => {
        return { shard: `${at + 1}/${hands.length}`, rows: [...items], seconds: Math.round(cost * 1000) / 1000 };
    });
    return {
        schema: 'seaworthy/entrypoint-plan/v1',
        contract_sha256: open.sha256,
        rows,
        probe_count: rows.reduce((sum, { probes }) => sum + probes.length, 0),
        shards,
        matrix: { include: shards.map(({ shard }) => ({ shard })) },
    };
}
const measured = schemas/* object */.Ikc({
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({ handle: schemas/* string */.YjP().nullable(), runtime_mode: schemas/* string */.YjP(), duration_ms: schemas/* number */.aig() })),
});
/** The durations that a matrix of an earlier run recorded: `entrypoint_matrix_validation.json`. */
function durationsIn(text, path) {
    const found = measured.safeParse((0,json/* jsonIn */.Y)(text));
    if (!found.success)
        throw malformed(path, 'an entrypoint_matrix_validation.json of an earlier run');
    return new Map(found.data.rows.map((row) => [keyOf(row.handle, row.runtime_mode), row.duration_ms / 1000]));
}
/** A plan that was made for this very contract. */
function planIn(text, path, open) {
    const found = shardPlan.safeParse((0,json/* jsonIn */.Y)(text));
    if (!found.success)
        throw malformed(path, 'what `seaworthy entrypoints plan` printed');
    if (found.data.contract_sha256 === open.sha256)
        return found.data;
    throw new fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${path} was made for another contract`,
        rerun: 'will-not-help',
        fix: 'Make the plan from the contract that the shards read.',
    });
}
function malformed(path, expected) {
    return new fault/* Fault */.vC('EVIDENCE_UNREADABLE', { message: `${path}: expected ${expected}`, rerun: 'will-not-help' });
}


/***/ }),

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ runShard),
/* harmony export */   N3: () => (/* binding */ mergeParts),
/* harmony export */   W: () => (/* binding */ partFolder),
/* harmony export */   dn: () => (/* binding */ partRedirections)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7311);
/* harmony import */ var _ask_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7642);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1006);
/* harmony import */ var _shard_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8914);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6142);






/** Where the parts of a run lie until they are joined. */
function partFolder({ platformRunId }) {
    return `parts/${platformRunId}/entrypoints/`;
}
/** Runs the rows that a plan gives to one shard in the image, and keeps what was seen. Returns the key of the part. */
async function runShard(session, { built, images }, shard, plan = (0,_shard_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planShards */ .tF)(session.open, shard.total)) {
    if (shard.index > shard.total)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('USAGE', { message: `there is no shard ${shard.index} of ${shard.total}` });
    if (!built || !images)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('USAGE', { message: 'a shard runs in an image', fix: 'Name the archive with --archive.' });
    const open = { ...session.open, rows: rowsFor(session.open, shard, plan) };
    const loaded = await images.load(built);
    const facts = await (0,_gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_1__/* .collectRows */ .Un)({ runner: 'image', engine: images.engine, loaded, imageDigest: built.image.digest }, open);
    const part = {
        platform_run_id: session.platformRunId,
        git_sha: session.git?.sha ?? null,
        contract_sha256: session.open.sha256,
        attempt: session.attempt,
        redirections: session.redirections,
        shard,
        facts,
    };
    const key = `${partFolder(session)}${shard.index}-of-${shard.total}.json`;
    const bytes = Buffer.from(`${JSON.stringify(part, null, 2)}\n`);
    (0,_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseSecrets */ .un)(session, key, bytes);
    await session.store.write(key, bytes);
    return key;
}
/** Of fewer rows than machines some have nothing to do, and leave an empty part. */
function rowsFor(open, { index, total }, { shards }) {
    const dealt = shards.length;
    if (dealt !== Math.max(1, Math.min(total, open.rows.length)))
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('USAGE', { message: `the plan has ${dealt} shards, not ${total}` });
    return (shards[index - 1]?.rows ?? []).flatMap((at) => open.rows[at] ?? []);
}
/** Judges the whole matrix from all parts. A missing, foreign or differing part is an ERROR, never a smaller matrix (L2, L5). */
async function mergeParts(session) {
    const facts = await (0,_settle_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G)(async () => joinParts(session, await readParts(session)));
    if (!facts.value)
        return { session, outcome: (0,_ask_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .unasked */ .W)('entrypoints', facts.error) };
    const joined = facts.value;
    const held = { ...session, imageDigest: joined.imageDigest };
    return {
        session: held,
        outcome: await (0,_ask_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .askGate */ .b)(held, 'entrypoints', async () => (0,_gates_entrypoints_index_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRows */ .J0)(joined, session.open, session.policy)),
    };
}
/** Variables that redirected some shard of this run. */
async function partRedirections(session) {
    return (await readParts(session)).flatMap(({ redirections }) => redirections);
}
async function readParts(session) {
    const parts = [];
    for (const key of await session.store.list(partFolder(session))) {
        const bytes = await session.store.read(key);
        if (bytes)
            parts.push(JSON.parse(Buffer.from(bytes).toString('utf8')));
    }
    return parts;
}
function joinParts(session, parts) {
    const wrong = (message) => new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_UNREADABLE', {
        message,
        rerun: 'will-not-help',
        fix: 'Run every shard of this run, with one contract and one image.',
    });
    const [first] = parts;
    if (!first)
        throw wrong('no shard of this run left a part');
    const total = first.shard.total;
    const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !parts.some(({ shard }) => shard.index === index && shard.total === total));
    if (missing.length > 0 || parts.length !== total)
        throw wrong(missing.length > 0
            ? `of ${total} shards, those with the numbers ${missing.join(', ')} left no part`
            : `${parts.length} parts were found for ${total} shards`);
    const foreign = parts.find((part) => !isOurs(part, session));
    if (foreign)
        throw wrong(`shard ${foreign.shard.index} belongs to another run, commit, contract or a later attempt`);
    const digests = new Set(parts.map(({ facts }) => facts.imageDigest));
    if (digests.size !== 1)
        throw wrong('the shards ran in different images');
    const rows = inOrder(parts.flatMap(({ facts }) => facts.rows), wantedRows(session.open, first.facts));
    if (!rows)
        throw wrong('the shards did not ask every row of the contract once');
    return { ...first.facts, rows };
}
function isOurs(part, { platformRunId, git, open, attempt }) {
    return (part.platform_run_id === platformRunId &&
        part.git_sha === (git?.sha ?? null) &&
        part.contract_sha256 === open.sha256 &&
        part.attempt <= attempt);
}
const rowKey = (location, platform) => JSON.stringify([location, platform]);
/** Every row of the contract, on each of its platforms. */
function wantedRows(open, { platforms }) {
    return open.rows.flatMap(({ row, location }) => (row.platforms ?? platforms).map((platform) => rowKey(location, platform)));
}
/** The rows in the order of the contract; undefined where they are not exactly those. */
function inOrder(rows, wanted) {
    const found = new Map(rows.map((row) => [rowKey(row.location, row.platform), row]));
    const ordered = wanted.flatMap((name) => found.get(name) ?? []);
    return ordered.length === wanted.length && rows.length === wanted.length ? ordered : undefined;
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addEntrypointCommands: () => (/* binding */ addEntrypointCommands)
});

// EXTERNAL MODULE: ./lib/chain/shard-plan.js + 1 modules
var shard_plan = __webpack_require__(8914);
// EXTERNAL MODULE: ./lib/chain/shards.js
var shards = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/chain/single.js
var single = __webpack_require__(8789);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/cli/alone.js
var cli_alone = __webpack_require__(6149);
// EXTERNAL MODULE: ./lib/cli/flags.js
var cli_flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/gates.js
var gates = __webpack_require__(5965);
// EXTERNAL MODULE: ./lib/cli/named-file.js
var named_file = __webpack_require__(8970);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/domain/entrypoint/surface.js
/** Everything that is there before and not after, or the other way; renamed where a new name is much like a lost one. */
function surfaceChanges(before, after) {
    const places = new Map();
    for (const one of before)
        places.set(JSON.stringify(one.argv), { old: one });
    for (const one of after)
        places.set(JSON.stringify(one.argv), { ...places.get(JSON.stringify(one.argv)), new: one });
    return [...places.values()].flatMap(changesAt);
}
function changesAt({ old, new: now }) {
    const { argv } = (old ?? now);
    if (!old || !now)
        return [{ argv, kind: 'program', change: old ? 'removed' : 'added', name: argv.join(' ') || 'ENTRYPOINT' }];
    return [
        ...between(argv, 'argument', old.arguments, now.arguments),
        ...between(argv, 'command', old.commands, now.commands),
    ];
}
function between(argv, kind, old, now) {
    const added = new Set(now.filter((name) => !old.includes(name)));
    const lost = old.filter((name) => !now.includes(name));
    const gone = lost.map((name) => {
        const to = [...added].find((candidate) => isAlike(name, candidate));
        if (to === undefined)
            return { argv, kind, change: 'removed', name };
        added.delete(to);
        return { argv, kind, change: 'renamed', name, to };
    });
    return [...gone, ...[...added].map((name) => ({ argv, kind, change: 'added', name }))];
}
/** More than half of the longer name’s words, or of its signs from the front, stand in the other one too. */
function isAlike(a, b) {
    const [long = '', short = ''] = [a, b].map((name) => name.replace(/^-+/, '')).sort((x, y) => y.length - x.length);
    const words = long.split(/[-_.]/);
    const shared = words.filter((word) => short.split(/[-_.]/).includes(word)).length;
    let front = 0;
    while (front < short.length && short[front] === long[front])
        front++;
    return shared * 2 > words.length || shared * 2 > short.split(/[-_.]/).length || front * 2 > long.length;
}
function isBreaking({ change }) {
    return change !== 'added';
}

// EXTERNAL MODULE: ./lib/gates/entrypoints/index.js + 44 modules
var entrypoints = __webpack_require__(7311);
;// CONCATENATED MODULE: ./lib/chain/help-snapshot.js





const words = schemas/* array */.YOg(schemas/* string */.YjP());
/** The commands and arguments that the help texts of one image define. */
const helpSnapshot = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('seaworthy/entrypoint-snapshot/v1'),
    image_digest: schemas/* string */.YjP(),
    surfaces: schemas/* array */.YOg(schemas/* strictObject */.rej({ argv: words, arguments: words, commands: words })),
});
/** Reads the help surface of an image. Throws SNAPSHOT_INCOMPLETE where a program did not answer: half a surface compares as a loss. */
async function snapshotOf(session, { built, images }) {
    if (!built || !images)
        throw new fault/* Fault */.vC('USAGE', { message: 'a snapshot is taken of an image', fix: 'Name the archive with --archive.' });
    const loaded = await images.load(built);
    const progress = session.onProgress ? { onProgress: session.onProgress } : {};
    const ports = {
        runner: 'image',
        engine: images.engine,
        loaded,
        imageDigest: built.image.digest,
        ...progress,
    };
    const { surfaces, failed } = await (0,entrypoints/* surfacesOf */.m_)(ports, session.open);
    const [first] = failed;
    if (first)
        throw new fault/* Fault */.vC('SNAPSHOT_INCOMPLETE', {
            message: `${failed.length} of ${failed.length + surfaces.length} did not answer, such as ${first.argv.join(' ')}: ${first.reason}`,
        });
    return helpSnapshot.parse({
        schema: 'seaworthy/entrypoint-snapshot/v1',
        image_digest: built.image.digest,
        surfaces,
    });
}
function snapshotDiff(before, after) {
    const changes = surfaceChanges(before.surfaces, after.surfaces);
    const breaking = changes.filter(isBreaking).length;
    return { from: before.image_digest, to: after.image_digest, breaking, changes };
}
function snapshotIn(text, path) {
    const found = helpSnapshot.safeParse((0,json/* jsonIn */.Y)(text));
    if (found.success)
        return found.data;
    throw new fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${path}: expected what \`seaworthy entrypoints snapshot\` printed`,
        rerun: 'will-not-help',
    });
}

// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/verdict.js
var verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 3 modules
var cli_workplace = __webpack_require__(4331);
;// CONCATENATED MODULE: ./lib/cli/surface.js










/** `entrypoints snapshot` and `entrypoints diff`: what an image’s commands and arguments are, and how they changed. */
function addSurfaceCommands(group, host) {
    (0,gates/* withImageFlags */.tS)((0,cli_flags/* withCommonFlags */.ZH)(group.command('snapshot')))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('print the commands and arguments that the help texts of an image define, as JSON')
        .action(async (dir, flags) => {
        const { session, workplace } = await (0,cli_workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'engine');
        const alone = await (0,cli_alone/* openAlone */.W)(session, workplace.root, 'entrypoints', flags);
        const snapshot = await snapshotOf(session, alone.ports).finally(alone.close);
        await host.print(`${JSON.stringify(snapshot, null, 2)}\n`);
    });
    group
        .command('diff')
        .argument('<before>', 'a snapshot')
        .argument('<after>', 'a later one')
        .summary('tell what changed between two snapshots: what was removed or renamed is breaking, and exit 1')
        .addOption(new esm/* Option */.c$('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
        .action(async (before, after, { format }) => {
        const diff = snapshotDiff(snapshotIn((0,named_file/* namedFile */.e)(before), before), snapshotIn((0,named_file/* namedFile */.e)(after), after));
        await host.print(format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : shown(diff));
        process.exitCode = (0,verdict/* exitCode */.I)(diff.breaking > 0 ? 'FAIL' : 'PASS');
    });
}
/** Every change below what it is a change of; the verdict at the end. */
function shown({ from, to, breaking, changes }) {
    const places = [...new Set(changes.map(({ argv }) => argv.join(' ') || 'ENTRYPOINT'))];
    const blocks = places.flatMap((place) => [
        (0,core_escape/* plain */.pj)(place),
        ...changes.filter(({ argv }) => (argv.join(' ') || 'ENTRYPOINT') === place).map(lineOf),
    ]);
    const verdict = breaking > 0
        ? `FAIL  ${breaking} breaking of ${changes.length} changes`
        : `PASS  nothing breaking in ${changes.length} changes`;
    return `${[...blocks, `${verdict}, from ${(0,core_escape/* plain */.pj)(from)} to ${(0,core_escape/* plain */.pj)(to)}`].join('\n')}\n`;
}
function lineOf(one) {
    const what = one.to === undefined ? (0,core_escape/* plain */.pj)(one.name) : `${(0,core_escape/* plain */.pj)(one.name)} to ${(0,core_escape/* plain */.pj)(one.to)}`;
    return `  ${isBreaking(one) ? 'BREAKING' : '        '}  ${one.change} ${one.kind} ${what}`;
}

;// CONCATENATED MODULE: ./lib/cli/entrypoints.js










/** `entrypoints plan`, `shard` and `merge`, beside `entrypoints run`: the matrix over several machines. */
function addEntrypointCommands(group, host) {
    addPlan(group, host);
    addShard(group, host);
    addMerge(group, host);
    addSurfaceCommands(group, host);
}
function addPlan(group, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('plan'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('deal rows and probes over shards, as JSON')
        .option('--shards <n>', 'how many machines', '1')
        .option('--durations <file>', 'the entrypoint_matrix_validation.json of an earlier run: the longest rows are dealt first')
        .option('--matrix', 'print the matrix for GitHub alone, in one line')
        .action(async (dir, flags) => {
        const { session } = await (0,cli_workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'offline');
        const durations = flags.durations === undefined ? undefined : (0,shard_plan/* durationsIn */.l2)((0,named_file/* namedFile */.e)(flags.durations), flags.durations);
        const plan = (0,shard_plan/* planShards */.tF)(session.open, count(flags.shards, '--shards'), durations);
        await host.print(flags.matrix ? `${JSON.stringify(plan.matrix)}\n` : `${JSON.stringify(plan, null, 2)}\n`);
    });
}
/** One shard leaves a part; the matrix is written when all parts are there. */
function addShard(group, host) {
    (0,gates/* withImageFlags */.tS)((0,cli_flags/* withCommonFlags */.ZH)(group.command('shard')))
        .argument('<k/n>', 'which shard of how many, `1/4`')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('run one shard of the rows in the image, and keep its part')
        .option('--expect <digest>', 'the digest that the building job told; another image is refused')
        .option('--plan <file>', 'what `entrypoints plan` printed; without one, rows are dealt by their probes')
        .action(async (shard, dir, flags) => {
        const [index = '', total = ''] = shard.split('/');
        const { session, workplace } = await (0,cli_workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'engine');
        const plan = flags.plan === undefined ? undefined : (0,shard_plan/* planIn */.rP)((0,named_file/* namedFile */.e)(flags.plan), flags.plan, session.open);
        const alone = await (0,cli_alone/* openAlone */.W)(session, workplace.root, 'entrypoints', flags);
        const found = alone.ports.built?.image.digest;
        if (flags.expect !== undefined && flags.expect !== found)
            throw new fault/* Fault */.vC('IMAGE_MALFORMED', {
                message: `the archive arrived with ${found}, and ${flags.expect} was built`,
            });
        const which = { index: count(index, 'shard'), total: count(total, 'shard') };
        const key = await (0,shards/* runShard */.Ek)(session, alone.ports, which, plan).finally(alone.close);
        await host.print(`wrote ${key}\n`);
    });
}
function addMerge(group, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('merge'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('judge the matrix from the parts of all shards of a run')
        .action(async (dir, flags) => {
        const options = (0,cli_flags/* commonOptions */.OP)(flags, host);
        const { session } = await (0,cli_workplace/* openSession */.fA)(dir, options, 'offline');
        const merged = await (0,shards/* mergeParts */.N3)(session);
        await (0,cli_flags/* tell */.qz)(host, (0,single/* partOf */.B)(merged.session, 'entrypoints', [merged.outcome]), session.open.profile, flags, options);
    });
}
function count(text, name) {
    if (/^[1-9]\d{0,2}$/.test(text))
        return Number(text);
    throw new fault/* Fault */.vC('USAGE', { message: `${name}: found ${JSON.stringify(text)}; expected a number from 1 to 999` });
}


/***/ }),

/***/ 8970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);


/** The content of a file that somebody named on the command line. Throws FILE_UNREADABLE. */
function namedFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('FILE_UNREADABLE', { message: `${path} cannot be read`, cause });
    }
}


/***/ })

};
