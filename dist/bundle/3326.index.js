export const id = 3326;
export const ids = [3326];
export const modules = {

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

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/process.js
var adapters_process = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/verdict.js
var core_verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/hosts/report/json.js
var json = __webpack_require__(5402);
// EXTERNAL MODULE: ./lib/hosts/report/model.js + 1 modules
var model = __webpack_require__(826);
// EXTERNAL MODULE: ./lib/hosts/terminal.js
var terminal = __webpack_require__(5955);
;// CONCATENATED MODULE: ./lib/hosts/cli.js





/** A person's terminal, or a log. */
function terminalHost() {
    return {
        progress: ({ quiet, format }) => (quiet === true || format !== 'text' ? undefined : (0,terminal/* progressLine */.oz)(process.stderr)),
        async tell(outcome, profile, { format, color, quiet }) {
            const painted = color && process.stdout.isTTY === true && !process.env['NO_COLOR'];
            process.stdout.write((0,terminal/* render */.XX)((0,model/* reportOf */.EI)(outcome, profile), { format, color: painted, quiet: quiet ?? false }));
            process.exitCode = (0,core_verdict/* exitCode */.I)(outcome.verdict);
        },
        async announce({ gates, conclusion, verdict }) {
            const lines = gates.map((gate) => `${gate.verdict.padEnd(5)} ${gate.gate}: ${(0,core_escape/* plain */.pj)(gate.totals)}`);
            process.stdout.write(`${[...lines, conclusion].join('\n')}\n`);
            process.exitCode = (0,core_verdict/* exitCode */.I)(verdict);
        },
        async notice(text) {
            process.stderr.write(`${(0,core_escape/* plain */.pj)(text)}\n`);
        },
        async print(text) {
            process.stdout.write((0,json/* visible */.RK)(text));
        },
        async fail(faults, { format }) {
            process.stdout.write((0,terminal/* renderFaults */.MT)(faults, format));
            process.exitCode = 2;
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/program.js + 1 modules
var program = __webpack_require__(5171);
// EXTERNAL MODULE: ./lib/cli/uncut.js
var uncut = __webpack_require__(8183);
;// CONCATENATED MODULE: ./lib/cli/main.js







/** The command line. Exit codes: 0 PASS, 1 FAIL, 2 ERROR, also for wrong usage and interruption. */
async function main(argv = process.argv.slice(2)) {
    onInterrupt();
    onUnforeseen();
    const host = terminalHost();
    try {
        await (0,program/* startProgram */.X)(argv, host);
    }
    catch (error) {
        if ((0,uncut/* isEnding */.yp)())
            return;
        await host.fail((0,fault/* faultsIn */.RP)(error), { format: formatIn(argv) });
    }
}
/** The format that was asked for, also where the command line itself is what is wrong. */
function formatIn(argv) {
    const at = argv.indexOf('--format');
    return terminal/* formats */.Fx.find((name) => (at >= 0 && name === argv[at + 1]) || argv.includes(`--format=${name}`)) ?? 'text';
}
/** Ctrl-C ends what we started; an object that is being written is finished, and no other one begins. */
function onInterrupt() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.once(signal, () => {
            void Promise.all([(0,uncut/* endWrites */.s_)(), (0,adapters_process/* interruptProcesses */.TP)()]).finally(() => endWith(new fault/* Fault */.vC('INTERRUPTED', { message: 'the run was interrupted; what was not looked at is not proven' })));
        });
    }
}
/** A report that nobody can read, because the pipe is closed or the disk is full, is no verdict either. Whoever closed the pipe knows. */
function onUnforeseen() {
    process.once('uncaughtException', (error) => {
        if ('code' in error && error.code === 'EPIPE')
            process.exit(2);
        endWith(...(0,fault/* faultsIn */.RP)(error));
    });
}
function endWith(...faults) {
    try {
        (0,external_node_fs_.writeSync)(process.stderr.fd, `\n${(0,terminal/* renderFaults */.MT)(faults, 'text')}`);
    }
    finally {
        process.exit(2);
    }
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


/***/ })

};
