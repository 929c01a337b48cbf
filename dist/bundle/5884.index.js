export const id = 5884;
export const ids = [5884];
export const modules = {

/***/ 7762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);


/** Writes a file whole or not at all: under a temporary name beside it, synced, then renamed into place. */
function writeWhole(path, text) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
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
            cause,
        });
    }
}


/***/ }),

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addClosureCommands: () => (/* binding */ addClosureCommands)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/system-clock.js
var system_clock = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/adapters/whole-file.js
var whole_file = __webpack_require__(7762);
// EXTERNAL MODULE: ./lib/chain/committed.js
var chain_committed = __webpack_require__(7039);
// EXTERNAL MODULE: ./lib/chain/session.js
var chain_session = __webpack_require__(4089);
// EXTERNAL MODULE: ./lib/contract/acceptance.js
var acceptance = __webpack_require__(6675);
// EXTERNAL MODULE: ./lib/contract/open.js + 7 modules
var contract_open = __webpack_require__(6181);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/gate.js
var gate = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/core/verdict.js
var verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/hosts/committed.js
var hosts_committed = __webpack_require__(7769);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/cli/accepted-text.js

/** The text of a contract with one more entry in `accepted`. The other lines stay as they are: a reviewer sees the entry alone. */
function withAccepted(text, entry) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const list = document.get('accepted', true);
    if ((0,dist/* isSeq */.oP)(list) && list.range && list.items.length === 0)
        return inPlaceOf(text, list.range, entry);
    if ((0,dist/* isSeq */.oP)(list) && list.range && list.flow !== true)
        return behind(text, list.range, entry);
    if (list === undefined && (0,dist/* isMap */.jh)(document.contents) && document.contents.flow !== true)
        return `${text.trimEnd()}\n\naccepted:\n${listed(entry, '  ')}`;
    return rewritten(document, (0,dist/* isSeq */.oP)(list) ? list.items : [], entry);
}
/** `accepted: []` becomes a list of lines. */
function inPlaceOf(text, [start, end], entry) {
    return `${text.slice(0, start).trimEnd()}\n${listed(entry, '  ')}${text.slice(end).replace(/^ *\n/, '')}`;
}
/** Behind the last line of the list, with the indentation of its first item. */
function behind(text, [start, end], entry) {
    const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
    const before = text.slice(0, end);
    return `${before}${before.endsWith('\n') ? '' : '\n'}${listed(entry, indent)}${text.slice(end)}`;
}
function listed(entry, indent) {
    return (0,dist/* stringify */.As)([entry], { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
}
/** Where the list is no block of lines of its own, the whole document is written anew, comments kept. */
function rewritten(document, items, entry) {
    document.set('accepted', document.createNode([...items, entry]));
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

// EXTERNAL MODULE: ./lib/cli/explain.js + 1 modules
var explain = __webpack_require__(1588);
// EXTERNAL MODULE: ./lib/cli/flags.js
var cli_flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/workplace.js + 7 modules
var cli_workplace = __webpack_require__(499);
;// CONCATENATED MODULE: ./lib/cli/closure.js

















/** `closure plan`, `closure verdict` and `closure accept`, beside `closure run`. */
function addClosureCommands(group, host) {
    addPlan(group, host);
    addVerdict(group, host);
    addAccept(group, host);
}
/** What the jobs of one run share. */
function addPlan(group, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('plan'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('print the run id, the commit, the contract and the gates of a run, as JSON')
        .action(async (dir, flags) => {
        const { session } = await (0,cli_workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'offline');
        const { open, git } = session;
        const plan = {
            schema: 'seaworthy/plan/v1',
            platform_run_id: flags.platformRunId ?? (0,chain_session/* newRunId */.F$)((0,system_clock/* systemClock */.m)()),
            phase_id: open.contract.phase,
            contract_path: open.path,
            contract_sha256: open.sha256,
            git_sha: git?.sha ?? null,
            runner: open.contract.entrypoints.runner,
            builds: open.contract.image.prebuilt === undefined,
            rows: open.rows.length,
            gates: gate/* gateNames */.A,
        };
        await host.print(`${JSON.stringify(plan, null, 2)}\n`);
    });
}
/** The verdict of a run, from its release receipt; anything but PASS is red. */
function addVerdict(group, host) {
    (0,cli_flags/* withCommonFlags */.ZH)(group.command('verdict'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('compute the verdict of a committed pack again, and exit by it')
        .action(async (dir, flags) => {
        if (flags.platformRunId === undefined)
            throw new fault/* Fault */.vC('USAGE', { message: 'closure verdict needs --platform-run-id' });
        const { session } = await (0,cli_workplace/* openSession */.fA)(dir, (0,cli_flags/* commonOptions */.OP)(flags, host), 'offline');
        const committed = await (0,chain_committed/* committedVerdict */.o)(session);
        await host.print((0,hosts_committed/* renderCommitted */.b)(committed, session.platformRunId, flags.format));
        process.exitCode = (0,verdict/* exitCode */.I)(committed.verdict);
    });
}
/** Writes an entry of `accepted` into the contract, comments kept; an entry that would not count is refused. */
function addAccept(group, host) {
    group
        .command('accept')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('write an entry of `accepted` into the contract')
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .requiredOption('--code <code>', 'the reason code of the finding')
        .requiredOption('--subject <subject>', 'what the finding is about, as the report names it')
        .requiredOption('--actor <name>', 'who accepts it')
        .requiredOption('--rationale <text>', 'why')
        .option('--days <n>', 'how long it counts, at most 90', '30')
        .action(async (dir, flags) => {
        const path = await accept(dir, flags);
        await host.print(`wrote ${(0,core_escape/* plain */.pj)(path)}: ${flags.code} ${(0,core_escape/* plain */.pj)(flags.subject)} is accepted for ${flags.days} days. Let the contract's owners review it.\n`);
    });
}
async function accept(dir, flags) {
    const workplace = await (0,cli_workplace/* openWorkplace */.x5)(dir);
    const open = await (0,cli_workplace/* readWritten */.IL)(workplace, {
        ...(flags.contract === undefined ? {} : { contract: flags.contract }),
        environment: {},
    });
    const entry = entryOf(flags);
    (0,explain.explain)(entry.code);
    const standing = (0,acceptance/* standingOf */.Y)(entry, open.profile, Date.now());
    if (standing !== 'in-force')
        throw new fault/* Fault */.vC('USAGE', {
            message: `${flags.code} cannot be accepted: it is of a kind that has no override`,
            fix: 'Mend the finding; S1 blockers, wrong digests and found secrets have no override.',
        });
    const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(workplace.root, open.path));
    const text = withAccepted((0,external_node_fs_.readFileSync)(path, 'utf8'), entry);
    await (0,contract_open/* readContract */.J)(workplace.files, open.path, Buffer.from(text), { guessed: false });
    (0,whole_file/* writeWhole */.f)(path, text);
    return open.path;
}
function entryOf({ code, subject, actor, rationale, days }) {
    if (!/^[1-9]\d?$/.test(days) || Number(days) > 90)
        throw new fault/* Fault */.vC('USAGE', { message: `--days: found ${JSON.stringify(days)}; expected 1 to 90` });
    const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    return { code, subject, actor, rationale, accepted: day(0), expires: day(Number(days)) };
}


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addExplain: () => (/* binding */ addExplain),
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/chain/catalog.js
var catalog = __webpack_require__(7373);
// EXTERNAL MODULE: ./lib/contract/nearest.js
var nearest = __webpack_require__(8008);
// EXTERNAL MODULE: ./lib/contract/profiles/p-1.js + 1 modules
var p_1 = __webpack_require__(9803);
;// CONCATENATED MODULE: ./lib/contract/profiles/p-1-meanings.js
/** What the ids mean. */
const p1Meanings = new Map([
    ['M1A-B1', 'image strategy ambiguous'],
    ['M1A-B2', 'include/exclude manifest incomplete, or the payload holds what the runtime does not need'],
    ['M1A-B3', 'learning entrypoint surfaces absent from the package'],
    ['M1A-B4', 'context policy allows broad ingestion of the repository'],
    ['M1-B1', 'ECR repository handle unresolved'],
    ['M1-B2', 'entrypoint coverage incomplete'],
    ['M1C-B1', 'provenance fields incomplete'],
    ['M1C-B2', 'evidence path or run linkage ambiguous'],
    ['M1C-B3', 'fail-closed mismatch policy violated'],
    ['M1C-B4', 'validation artifact missing or malformed'],
    ['M1C-B5', 'the role cannot push to or read from the registry'],
    ['M1-B3', 'roll-up of M1C-B*'],
    ['M1D-B1', 'secret injection risk in Dockerfile or build context'],
    ['M1D-B2', 'static credential posture missing or bypassable'],
    ['M1D-B3', 'runtime secret source mapping incomplete'],
    ['M1D-B4', 'security evidence incomplete or not executable'],
    ['M1D-B5', 'security check failed in execution'],
    ['M1-B4', 'roll-up of M1D-B*'],
    ['M1E-B1', 'build-go precondition set incomplete'],
    ['M1E-B2', 'workflow dispatch path ambiguous'],
    ['M1E-B3', 'closure evidence incomplete, inconsistent, or mixed from several runs'],
    ['M1E-B4', 'unresolved cross-lane blocker carried without acceptance'],
    ['M1E-B5', 'handoff gate ambiguous'],
    ['M1-B5', 'roll-up of M1E-B*'],
]);

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/cli/explain.js





/** `seaworthy explain CODE`: what a reason code or a blocker id means, and what to do. */
function addExplain(program, host) {
    program
        .command('explain')
        .argument('<code>', 'a reason code (CONTEXT_BROAD_COPY) or a blocker id (M1A-B4)')
        .summary('say what a reason code or blocker id means')
        .action(async (code) => {
        await host.print(explain(code.toUpperCase()));
    });
}
/** The explanation as text. Throws USAGE for a code that nobody knows. */
function explain(code) {
    const entry = catalog.catalog.find((item) => item.code === code);
    if (entry)
        return explainCode(entry);
    const meaning = p1Meanings.get(code);
    if (meaning !== undefined)
        return explainBlocker(code, meaning);
    const near = (0,nearest/* nearest */.p)(code, [...catalog.catalog.map((item) => item.code), ...p1Meanings.keys()]);
    throw new fault/* Fault */.vC('USAGE', {
        message: `no reason code or blocker id is called ${code}`,
        fix: near === undefined ? 'Read docs/reason-codes.md.' : `Did you mean ${near}?`,
    });
}
function explainCode(entry) {
    const { code, gate, title, why, fix } = entry;
    const rule = p_1/* p1Rules */.d.get(code);
    const inProfile = rule ? `; in the p-1 profile ${rule.id} (${rule.severity}, lane ${rule.owner})` : '';
    const lines = [
        code,
        '',
        `  what    ${title}`,
        `  why     ${why}`,
        `  fix     ${fix}`,
        `  gate    ${gate ?? 'any'}`,
        `  counts  ${countsAs(entry)}${inProfile}`,
        `  re-run  ${rerunOf(entry)}`,
    ];
    return `${lines.join('\n')}\n`;
}
function countsAs({ kind, level, rerun }) {
    if (kind === 'fault' || rerun === 'may-help')
        return 'ERROR';
    return level === 'warn' ? 'a warning' : 'FAIL, or ERROR where it cannot be decided';
}
function rerunOf({ rerun }) {
    return rerun === 'may-help' ? 'may help' : 'does not help by itself';
}
function explainBlocker(id, meaning) {
    const behind = catalog.catalog.filter(({ code }) => p_1/* p1Rules */.d.get(code)?.id === id);
    const listed = behind.flatMap((entry) => [
        '',
        `  ${entry.code} (${p_1/* p1Rules */.d.get(entry.code)?.severity ?? 'S1'}, gate ${entry.gate ?? 'any'}; a re-run ${rerunOf(entry)})`,
        `    what  ${entry.title}`,
        `    fix   ${entry.fix}`,
    ]);
    const list = behind.length > 0 ? ['Reason codes behind it:', ...listed] : ['It is a roll-up of the blockers below it.'];
    return `${[id, '', `  ${meaning}`, '', ...list].join('\n')}\n`;
}


/***/ })

};
