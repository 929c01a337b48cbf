export const id = 602;
export const ids = [602];
export const modules = {

/***/ 9602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build),
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/core/escape.js
/**
 * Names come from outside and are hostile (L10): each place that shows one has its own way to make it harmless.
 */
const controls = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** One line of plain text: control, bidirectional and invisible characters become visible escapes. */
function plain(text) {
    return text.replace(controls, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
}
/** Inline Markdown for a GitHub summary: nothing in the text can open a tag, a link, a table cell, code or a mention. */
function markdown(text) {
    return plain(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~@:]/g, (char) => `&#${char.codePointAt(0)};`);
}
/** The text cut to `limit` characters, the cut announced (L6). */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const note = `… (${text.length} characters)`;
    return text.slice(0, Math.max(0, limit - note.length)) + note;
}

;// CONCATENATED MODULE: ./lib/core/faults.js
/** Every way in which something can keep us from deciding. `explain`, the docs and every message are made from this. */
const faults = {
    INTERNAL: {
        title: 'Seaworthy failed in a way that nobody foresaw',
        why: 'A tool that hides its own defects cannot prove anything.',
        fix: 'Report it with the command, the message and the contract.',
        rerun: 'will-not-help',
    },
    USAGE: {
        title: 'The command line or an input is wrong',
        why: 'A word that is not understood could have meant anything.',
        fix: 'Read `seaworthy --help`, or the inputs in the action’s README.',
        rerun: 'will-not-help',
    },
    GATE_BLOCKED: {
        title: 'A gate could not be asked because one before it gave no answer',
        why: 'NOT_RUN is a failure: silence is never taken for consent.',
        fix: 'Mend what kept the gate before this one from an answer.',
        rerun: 'will-not-help',
    },
    INTERRUPTED: {
        title: 'The run was interrupted',
        why: 'What was not looked at is not proven.',
        fix: 'Run it again.',
        rerun: 'may-help',
    },
    FILE_MISSING: {
        title: 'A file that is needed does not exist',
        why: 'What is not there cannot be looked at.',
        fix: 'Create the file, or correct the path that names it.',
        rerun: 'will-not-help',
    },
    FILE_UNREADABLE: {
        title: 'A file cannot be read',
        why: 'Cannot look is not "nothing there".',
        fix: 'Give this user the right to read it.',
        rerun: 'will-not-help',
    },
    FILE_NOT_A_FILE: {
        title: 'A folder stands where a file belongs, or the other way round',
        why: 'The path means something else than the contract says.',
        fix: 'Correct the path.',
        rerun: 'will-not-help',
    },
    FILE_NOT_UTF8: {
        title: 'A file that must be text is not valid UTF-8',
        why: 'Undecodable bytes can hide anything.',
        fix: 'Save the file as UTF-8.',
        rerun: 'will-not-help',
    },
    CONTRACT_MISSING: {
        title: 'There is no contract',
        why: 'Without a contract nothing says what must hold.',
        fix: 'Write one with `seaworthy init`, or try `seaworthy check --guess`.',
        rerun: 'will-not-help',
    },
    CONTRACT_AMBIGUOUS: {
        title: 'There are several contracts',
        why: 'Choosing one silently could judge the wrong image.',
        fix: 'Name one with `--contract`.',
        rerun: 'will-not-help',
    },
    CONTRACT_INVALID: {
        title: 'The contract says something that it must not or cannot say',
        why: 'An unknown key or value is a wish that nobody would check.',
        fix: 'Correct the line.',
        rerun: 'will-not-help',
    },
    CONTRACT_OUTSIDE: {
        title: 'The contract reaches outside the repository',
        why: 'What lies outside is not part of the commit that is judged.',
        fix: 'Name a path inside the repository that no link leads out of.',
        rerun: 'will-not-help',
    },
    HANDLE_INVALID: {
        title: 'A handle registry is malformed',
        why: 'A value that was guessed at is not pinned.',
        fix: 'Correct the line.',
        rerun: 'will-not-help',
    },
    HANDLE_UNPINNED: {
        title: 'A handle that is used has no pinned value',
        why: 'A placeholder would enter the evidence as if it were a decision.',
        fix: 'Pin the value in the registry.',
        rerun: 'will-not-help',
    },
    HANDLE_UNKNOWN: {
        title: 'The contract uses a handle or pattern token that nobody declares',
        why: 'It has no value.',
        fix: 'Declare it in a registry, or correct its name.',
        rerun: 'will-not-help',
    },
    DOCKERFILE_MISSING: {
        title: 'There is no Dockerfile where the contract says',
        why: 'Without it nothing says what enters the image.',
        fix: 'Create it, or correct `image.dockerfile`.',
        rerun: 'will-not-help',
    },
    REPOSITORY_EMPTY: {
        title: 'The repository holds no file',
        why: 'Empty never passes.',
        fix: 'Check out the repository first.',
        rerun: 'will-not-help',
    },
    GIT_UNAVAILABLE: {
        title: 'Git is needed and cannot answer',
        why: 'Without the commit, evidence belongs to nothing.',
        fix: 'Install git and run inside a clone.',
        rerun: 'will-not-help',
    },
    GIT_FAILED: {
        title: 'A question to git failed',
        why: 'A failed question is not an empty answer.',
        fix: 'Read git’s message.',
        rerun: 'may-help',
    },
    GIT_SHALLOW: {
        title: 'The clone is shallow and history was asked',
        why: 'A cut history answers wrongly.',
        fix: 'Fetch with full depth (`fetch-depth: 0`).',
        rerun: 'will-not-help',
    },
    PROCESS_NOT_FOUND: {
        title: 'A program that is needed is not installed',
        why: 'What it would have answered is unknown.',
        fix: 'Install it, or put it on PATH.',
        rerun: 'will-not-help',
    },
    PROCESS_FAILED: {
        title: 'A program failed',
        why: 'Its answer is unknown.',
        fix: 'Read its message.',
        rerun: 'may-help',
    },
    PROCESS_TIMED_OUT: {
        title: 'A program did not end in time and was killed',
        why: 'Its answer is unknown.',
        fix: 'Raise the time-out, or find out what it waits for.',
        rerun: 'may-help',
    },
    ENGINE_UNREACHABLE: {
        title: 'No container engine answers',
        why: 'What runs in the image cannot be seen.',
        fix: 'Start the engine, or point DOCKER_HOST at it and allow that in the contract.',
        rerun: 'may-help',
    },
    BUILD_FAILED: {
        title: 'The image build failed',
        why: 'There is no image to judge.',
        fix: 'Read the engine’s last lines.',
        rerun: 'may-help',
    },
    IMAGE_MALFORMED: {
        title: 'An image layout, archive or manifest is malformed',
        why: 'Its digest would name something else than its content.',
        fix: 'Build or fetch it again.',
        rerun: 'will-not-help',
    },
    IMAGE_LOAD_MISMATCH: {
        title: 'The engine holds another image than the one that was built',
        why: 'What was judged would not be what ships.',
        fix: 'Load the archive again on an engine that keeps its digest.',
        rerun: 'will-not-help',
    },
    REGISTRY_UNREACHABLE: {
        title: 'The registry does not answer',
        why: 'What it holds cannot be seen.',
        fix: 'Check the address and the network.',
        rerun: 'may-help',
    },
    REGISTRY_DENIED: {
        title: 'The registry refuses this caller',
        why: 'What may not be read is not proven.',
        fix: 'Give the role the right that is missing.',
        rerun: 'will-not-help',
    },
    REGISTRY_NOT_FOUND: {
        title: 'The registry does not know this tag or digest',
        why: 'What is not there cannot ship.',
        fix: 'Push it first, or correct the reference.',
        rerun: 'will-not-help',
    },
    REGISTRY_TAG_EXISTS: {
        title: 'The tag exists already with another digest',
        why: 'An immutable tag names one digest for ever.',
        fix: 'Use a tag pattern with the run id, such as `git-{git_sha}-run-{ci_run_id}`.',
        rerun: 'will-not-help',
    },
    REGISTRY_PROTOCOL: {
        title: 'The registry answered something that the protocol does not allow',
        why: 'An answer that is not understood proves nothing.',
        fix: 'Read the message, and ask the registry’s operator.',
        rerun: 'may-help',
    },
    ENVIRONMENT_REDIRECTED: {
        title: 'A variable redirects us and the contract does not allow it',
        why: 'An earlier step can plant it and make us look elsewhere.',
        fix: 'Unset it, or name it under `environment.allow`.',
        rerun: 'will-not-help',
    },
    EVIDENCE_UNWRITABLE: {
        title: 'The evidence folder cannot be written',
        why: 'A verdict without evidence is an opinion.',
        fix: 'Give this user the right to write there, or free some space.',
        rerun: 'will-not-help',
    },
    EVIDENCE_IN_CONTEXT: {
        title: 'The evidence folder lies inside the build context and is not ignored',
        why: 'The next build would ship this run’s evidence.',
        fix: 'Ignore the folder, or choose another with `--evidence-dir`.',
        rerun: 'will-not-help',
    },
    EVIDENCE_EXISTS: {
        title: 'This run has written that object already, with another content',
        why: 'Evidence is never overwritten.',
        fix: 'Start a new run.',
        rerun: 'will-not-help',
    },
    EVIDENCE_HOLDS_SECRET: {
        title: 'An evidence object would hold a secret',
        why: 'Evidence is kept and shown; a secret in it is leaked.',
        fix: 'Find out how the value came into a name or an output.',
        rerun: 'will-not-help',
    },
    EVIDENCE_UNREADABLE: {
        title: 'Evidence of this run cannot be read',
        why: 'Cannot look is not "nothing there".',
        fix: 'Check the folder’s rights.',
        rerun: 'may-help',
    },
    EVIDENCE_MALFORMED: {
        title: 'An evidence object does not follow its own schema',
        why: 'A reader could not rely on it.',
        fix: 'Report it as a defect.',
        rerun: 'will-not-help',
    },
};

;// CONCATENATED MODULE: ./lib/core/fault.js

/** The one error of this house: something kept us from deciding. Adapters turn every foreign exception into one at the border. */
class fault_Fault extends Error {
    code;
    fix;
    rerun;
    location;
    constructor(code, detail) {
        super(detail.message, { cause: detail.cause });
        this.name = 'Fault';
        this.code = code;
        this.fix = detail.fix ?? faults[code].fix;
        this.rerun = detail.rerun ?? faults[code].rerun;
        this.location = detail.location;
    }
}
/** Several faults of one reading, reported at once. */
class Faults extends Error {
    faults;
    constructor(list) {
        super(list.map((fault) => fault.message).join('\n'));
        this.name = 'Faults';
        this.faults = list;
    }
}
/** Every fault in what was thrown. What nobody foresaw becomes `INTERNAL`, with its cause: never a verdict, never silence. */
function faultsIn(thrown) {
    if (thrown instanceof Faults)
        return thrown.faults;
    if (thrown instanceof fault_Fault)
        return [thrown];
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return [new fault_Fault('INTERNAL', { message, cause: thrown })];
}

;// CONCATENATED MODULE: ./lib/adapters/process/capture.js
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/adapters/process/running.js

const running = new Set();
let interruption = false;
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
 */
async function interruptProcesses() {
    interruption = true;
    for (const child of running)
        if (!child.cleansUp)
            child.stop();
    while (running.size > 0) {
        await Promise.allSettled([...running].map((child) => child.ended));
        // Whoever waited for a child starts its cleaning up now: let it, and wait for that too.
        await (0,external_node_timers_promises_.setImmediate)();
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
/** Cleans up, then dies of the signal as it would have done; where the program listens too, its own listener decides. */
function onSignal(signal) {
    void interruptProcesses().then(() => {
        if (process.listenerCount(signal) > 1)
            return;
        process.off(signal, onSignal);
        process.kill(process.pid, signal);
    });
}

;// CONCATENATED MODULE: ./lib/adapters/process.js












/**
 * Runs a program to its end. It lives in a process group of its own; whatever is left of that group when the program
 * ends, takes too long, or when we are interrupted, is ended with it.
 * Faults: PROCESS_NOT_FOUND, PROCESS_FAILED where it cannot be started, INTERRUPTED, and those of its input.
 */
async function runProcess(request) {
    if (isInterrupted() && !request.cleansUp)
        throw interrupted(request);
    const begin = external_node_perf_hooks_.performance.now();
    const child = start(request);
    const [stdout, stderr] = [listen(child, 'stdout', request), listen(child, 'stderr', request)];
    const ended = endOf(child, request);
    const group = groupOf(child, ended, request);
    track(group);
    const feeding = feed(child, request.input, group);
    const timer = timeOut(group, request.timeoutSeconds);
    const end = await ended.finally(timer.clear);
    feeding.check();
    if (isInterrupted() && !request.cleansUp)
        throw interrupted(request);
    const durationMs = Math.round(external_node_perf_hooks_.performance.now() - begin);
    return { ...end, timedOut: timer.fired(), stdout: stdout(), stderr: stderr(), durationMs };
}
/** Runs a program that must succeed. Faults: those of `runProcess`, PROCESS_FAILED, PROCESS_TIMED_OUT. */
async function checked(request) {
    const result = await runProcess(request);
    const name = nameOf(request);
    if (result.timedOut) {
        const message = `${name} did not end within ${request.timeoutSeconds} seconds`;
        throw new Fault('PROCESS_TIMED_OUT', { message });
    }
    if (result.exitCode !== 0)
        throw new Fault('PROCESS_FAILED', { message: `${name} ${failureOf(result)}` });
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
    const lines = (0,external_node_util_.stripVTControlCharacters)(text).split(/[\r\n]+/);
    const line = lines.findLast((candidate) => /[\p{L}\p{N}]/u.test(candidate)) ?? '';
    return clip(plain(line.trim()), 400);
}
function start({ command, args, cwd, env, input, ...request }) {
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const environment = env ?? { PATH: process.env.PATH };
    try {
        return (0,external_node_child_process_.spawn)(command, [...args], { cwd, env: environment, detached: true, stdio: [stdin, 'pipe', 'pipe'] });
    }
    catch (cause) {
        throw cannotStart({ command, args, ...request }, cause);
    }
}
function cannotStart(request, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const name = nameOf(request);
    if (code === 'ENOENT' && request.cwd !== undefined && !(0,external_node_fs_.existsSync)(request.cwd)) {
        return new fault_Fault('PROCESS_FAILED', { message: `${name}: its folder ${plain(request.cwd)} does not exist`, cause });
    }
    if (code !== 'ENOENT')
        return new fault_Fault('PROCESS_FAILED', { message: `${name} cannot be started (${code})`, cause });
    return new fault_Fault('PROCESS_NOT_FOUND', {
        message: `${plain(request.command)} is not installed or not on PATH`,
        cause,
    });
}
function interrupted(request) {
    return new fault_Fault('INTERRUPTED', { message: `${nameOf(request)} was interrupted` });
}
function nameOf({ command, label }) {
    return plain(label ?? (0,external_node_path_.basename)(command));
}
/** Reads a stream to its end, whatever its length. */
function listen(child, stream, request) {
    const kept = capture(request.outputLimit);
    const { onLine } = request;
    const lines = onLine && lineCutter((line) => onLine(line, stream));
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
        (0,promises_.pipeline)(readable(input), child.stdin).catch((cause) => {
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
    return external_node_stream_.Readable.from(whole ? [Buffer.from(input)] : input, { objectMode: false });
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
            signalGroup(child, 'SIGKILL');
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
    const kill = () => signalGroup(child, 'SIGKILL');
    const stop = () => {
        signalGroup(child, 'SIGTERM');
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

;// CONCATENATED MODULE: ./lib/hosts/report/json.js
/** The report for a program. */
function renderJson(report) {
    const { gates, ...rest } = report;
    const shown = gates.map(({ items, ...gate }) => ({ ...gate, items: items.map(({ findings, ...item }) => ({ ...item, findings })) }));
    return `${JSON.stringify({ schema: 'seaworthy/report/v1', ...rest, gates: shown }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/hosts/report/markdown.js

const signs = { PASS: '✅', FAIL: '❌', ERROR: '⚠️', WARN: '🔸' };
const shown = 20;
/** The report as GitHub shows it in a job summary: the verdict first, then what is wrong, then the rest. */
function renderMarkdown(report) {
    const rows = report.gates.map(({ gate, verdict, totals }) => `| ${signs[verdict] ?? ''} ${verdict} | ${gate} | ${markdown(totals)} |`);
    const details = report.gates.flatMap(({ gate, items, advice, verdict }) => [...items.map((item) => renderItem(gate, item)), ...(advice === undefined || verdict === 'PASS' ? [] : [fenced(advice)])]);
    const table = ['| verdict | gate | what was looked at |', '| --- | --- | --- |', ...rows];
    return `${[`## ${signs[report.verdict] ?? ''} ${markdown(report.conclusion)}`, '', ...table, '', ...details, ...footer(report)].join('\n')}\n`;
}
function footer({ platformRunId, contractPath, imageDigest, evidence, next, notRun }) {
    const lines = next === undefined ? [] : [`**${markdown(next)}**`, ''];
    lines.push(`Run \`${platformRunId}\`, contract ${markdown(contractPath)}${imageDigest === null ? '' : `, image \`${imageDigest}\``}.`);
    if (notRun.length > 0)
        lines.push(`Not run: ${notRun.join(', ')}.`);
    if (evidence !== null)
        lines.push(`Evidence: ${markdown(evidence)}`);
    return lines;
}
function renderItem(gate, { status, code, blocker, title, why, fix, findings, reason }) {
    const head = `### ${signs[status] ?? ''} ${gate}: ${code}${blocker === code ? '' : ` (${blocker})`}`;
    const list = findings.slice(0, shown).map(({ subject, message, location }) => {
        const place = location ? `${markdown(location.path)}${location.line === undefined ? '' : `:${location.line}`} ` : '';
        return `- ${place}${markdown(clip(subject, 120))}: ${markdown(clip(message, 400))}`;
    });
    const rest = findings.length > shown ? [`- … ${findings.length} in all, ${findings.length - shown} not shown`] : [];
    return [head, '', markdown(reason === undefined ? title : `${title}: ${reason}`), '', ...list, ...rest, '', ...(why === '' ? [] : [`Why: ${markdown(why)}`, '']), `Fix: ${markdown(fix)}`, ''].join('\n');
}
/** A fence longer than any run of backticks inside. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${text.trimEnd()}\n${fence}\n`;
}

;// CONCATENATED MODULE: ./lib/hosts/report/text.js


/** Findings of one check that are shown; the evidence holds more, and the count is always the true one (L6). */
const text_shown = 8;
/** The report for a terminal or a log: one block per gate, and the line that matters last. */
function renderText(report, { color, quiet }) {
    const paint = (status, text) => (color ? (0,external_node_util_.styleText)(styleOf(status), text, { validateStream: false }) : text);
    if (quiet)
        return `${paint(report.verdict, report.conclusion)}\n`;
    const head = `seaworthy ${report.command}  ${plain(report.contractPath)}${report.guessed ? ' (guessed)' : ''}`;
    const blocks = report.gates.map((gate) => renderGate(gate, paint));
    const notRun = report.notRun.length > 0 ? [`not run    ${report.notRun.join(', ')}`] : [];
    const foot = [...notRun, ...subjectLines(report), ...(report.next === undefined ? [] : ['', report.next])];
    return `${[head, '', ...blocks, '', ...foot, '', paint(report.verdict, report.conclusion)].join('\n')}\n`;
}
function subjectLines({ platformRunId, imageTag, imageDigest, gitSha, evidence }) {
    const lines = [`run        ${platformRunId}`, `commit     ${gitSha ?? 'none: no git here'}`];
    if (imageDigest !== null)
        lines.push(`image      ${imageTag ?? ''} ${imageDigest}`);
    if (evidence !== null)
        lines.push(`evidence   ${plain(evidence)}`);
    return lines;
}
function renderGate({ gate, verdict, totals, items, checksAsked, advice }, paint) {
    const head = `${paint(verdict, verdict.padEnd(5))} ${gate.padEnd(14)} ${plain(totals)}${checksAsked > 0 ? ` (${checksAsked} checks)` : ''}`;
    const body = items.flatMap((item) => text_renderItem(item, paint));
    const extra = advice === undefined || verdict === 'PASS' ? [] : ['', ...advice.trimEnd().split('\n').map((line) => `    ${plain(line)}`), ''];
    return [head, ...body, ...extra].join('\n');
}
function text_renderItem({ status, code, blocker, title, why, fix, reason, findings, accepted }, paint) {
    const name = blocker === code ? code : `${code} (${blocker})`;
    const lines = [`  ${paint(status, status)} ${name}: ${plain(reason === undefined ? title : `${title}: ${reason}`)}`];
    for (const finding of findings.slice(0, text_shown))
        lines.push(`    ${renderFinding(finding)}`);
    if (findings.length > text_shown)
        lines.push(`    … ${findings.length} in all, ${findings.length - text_shown} not shown; the evidence lists them`);
    if (accepted > 0)
        lines.push(`    ${accepted} accepted by the contract`);
    if (why !== '' && status !== 'WARN')
        lines.push(`    why: ${why}`);
    if (findings.length > 0 || status !== 'WARN')
        lines.push(`    fix: ${plain(fix)}`);
    return lines;
}
function renderFinding({ subject, message, location }) {
    const place = location ? `${plain(location.path)}${location.line === undefined ? '' : `:${location.line}`}` : '';
    const what = place === plain(subject) || place.startsWith(`${plain(subject)}:`) ? '' : `${clip(plain(subject), 120)}: `;
    return `${place === '' ? '' : `${place}  `}${what}${clip(plain(message), 400)}`;
}
function styleOf(status) {
    if (status === 'PASS')
        return ['bold', 'green'];
    return status === 'WARN' ? ['yellow'] : ['bold', 'red'];
}

;// CONCATENATED MODULE: ./lib/hosts/terminal.js





const formats = ['text', 'json', 'markdown'];
/** The report in the format that was asked for. */
function render(report, { format, color, quiet }) {
    switch (format) {
        case 'json':
            return renderJson(report);
        case 'markdown':
            return renderMarkdown(report);
        case 'text':
            return renderText(report, { color, quiet });
    }
}
/** Faults before any gate was asked: each with its place, its fix, and whether a re-run can help. */
function renderFaults(faults, format) {
    if (format === 'json')
        return `${JSON.stringify({ schema: 'seaworthy/report/v1', verdict: 'ERROR', faults: faults.map(faultData) }, null, 2)}\n`;
    const blocks = faults.map(({ code, message, fix }) => `ERROR ${code}: ${plain(message)}\n  fix: ${plain(fix)}`);
    const helps = faults.every(({ rerun }) => rerun === 'may-help');
    const next = helps ? 'Run it again: this may pass without any change.' : `A re-run alone will not help; \`seaworthy explain ${faults.find(({ rerun }) => rerun !== 'may-help')?.code ?? ''}\` says more.`;
    return `${[...blocks, '', next, '', 'ERROR'].join('\n')}\n`;
}
function faultData({ code, message, fix, rerun, location }) {
    return { code, message, fix, rerun, location: location ?? null };
}
/** Shows long work on a terminal, in one line that is wiped; undefined in a log. */
function progressLine(stream) {
    if (stream.isTTY !== true)
        return undefined;
    return (line) => stream.write(`\r\u001b[2K${plain(line).slice(0, 100)}${line === '' ? '\r' : ''}`);
}

;// CONCATENATED MODULE: ./lib/core/gate.js
/** The gates, in the order in which the chain asks them. One word per gate, the same everywhere. */
const gateNames = [
    'build-context',
    'secrets',
    'entrypoints',
    'image-digest',
    'provenance',
    'closure',
    'evidence',
];

;// CONCATENATED MODULE: ./lib/core/verdict.js
const order = ['PASS', 'FAIL', 'ERROR'];
/** The worst of the verdicts. ERROR outweighs FAIL: where something stayed undecided, so did the whole. None at all is an ERROR (L1). */
function worst(verdicts) {
    if (verdicts.length === 0)
        return 'ERROR';
    return order[Math.max(...verdicts.map((verdict) => order.indexOf(verdict)))] ?? 'ERROR';
}
/** The process exit code: 0 PASS, 1 FAIL, 2 ERROR. */
function exitCode(verdict) {
    return { PASS: 0, FAIL: 1, ERROR: 2 }[verdict];
}

;// CONCATENATED MODULE: ./lib/core/judge.js

/** The policy of a contract that says nothing. */
const plainPolicy = { level: (meta) => meta.level, accepts: () => false };
/** Asks every declared check exactly once, in order (L2). */
function ask(checks, facts, contract, policy = plainPolicy) {
    return checks.map((check) => answer(check, check.evaluate(facts, contract), policy));
}
function answer(check, report, policy) {
    const findings = report.kind === 'found' || report.kind === 'undecided' ? report.findings : [];
    const accepted = findings.filter((finding) => policy.accepts(check.code, finding));
    const open = findings.filter((finding) => !accepted.includes(finding));
    const level = policy.level(check);
    return { check: metaOf(check), level, report, open, accepted, verdict: verdictOf(report, open, level) };
}
function metaOf({ code, title, why, fix, level }) {
    return { code, title, why, fix, level };
}
/** ERROR outweighs FAIL. A gate that looked at nothing decided nothing (L1). */
function overall(rows) {
    if (rows.every((row) => row.report.kind === 'not-applicable'))
        return 'ERROR';
    return worst(rows.map((row) => row.verdict));
}
function verdictOf(report, open, level) {
    switch (report.kind) {
        case 'clear':
            return report.examined > 0 ? 'PASS' : 'ERROR';
        case 'not-applicable':
            return 'PASS';
        case 'undecided':
            return report.findings.length > 0 && open.length === 0 ? 'PASS' : 'ERROR';
        case 'found':
            return level === 'warn' || open.length === 0 ? 'PASS' : 'FAIL';
    }
}

;// CONCATENATED MODULE: ./lib/domain/path/clean.js
/**
 * The shortest path equal to `path` by lexical processing alone, as Go's `path.Clean` defines it:
 * no doubled slashes, no `.`, no inner `..`, no trailing slash; the empty path becomes `.`.
 */
function clean(path) {
    const rooted = path.startsWith('/');
    const out = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            out.push(part);
        else if (out.length > 0 && out.at(-1) !== '..')
            out.pop();
        else if (!rooted)
            out.push('..');
    }
    return (rooted ? '/' : '') + out.join('/') || (rooted ? '/' : '.');
}
/** The parts joined and cleaned; empty parts are left out. */
function join(...parts) {
    const joined = parts.filter((part) => part !== '').join('/');
    return joined === '' ? '' : clean(joined);
}
/** Everything before the last slash, cleaned: `.` for a bare name. */
function dirname(path) {
    const cut = path.lastIndexOf('/');
    return cut < 0 ? '.' : clean(path.slice(0, cut + 1));
}
/** The last element of the path, `/` for the root. */
function basename(path) {
    const parts = path.split('/').filter((part) => part !== '');
    return parts.at(-1) ?? (path === '' ? '.' : '/');
}

;// CONCATENATED MODULE: ./lib/domain/ignore/pattern.js
/**
 * Compiles one cleaned pattern with the semantics of moby/patternmatcher 0.6: anchored at the root, `*` and `?` stop
 * at `/`, `**` is any depth including none, `[...]` is a class, `\` takes the next character literally.
 */
function compile(pattern) {
    const bad = malformed(pattern) ?? ambiguous(pattern);
    if (bad)
        return bad;
    const { source, kind, problem } = translate(pattern);
    if (problem)
        return problem;
    switch (kind) {
        case 'exact':
            return { matches: (path) => path === pattern, literal: true };
        case 'prefix':
            return { matches: startsWith(pattern.slice(0, -2)), literal: false };
        case 'suffix':
            return { matches: endsWith(pattern.slice(2)), literal: false };
        case 'expression':
            return { matches: expression(source), literal: false };
    }
}
function startsWith(prefix) {
    return (path) => path.startsWith(prefix);
}
function endsWith(suffix) {
    const bare = suffix.startsWith('/') ? suffix.slice(1) : undefined;
    return (path) => path.endsWith(suffix) || path === bare;
}
function expression(source) {
    const regexp = new RegExp(`^${source}$`, 'u');
    return (path) => regexp.test(path);
}
/** The engine checks each pattern by Go's `filepath.Match` first, which knows bad classes and a trailing backslash. */
function malformed(pattern) {
    const chars = [...pattern];
    for (let i = 0; i < chars.length; i++) {
        if (chars[i] === '\\' && ++i >= chars.length)
            return bad('ends in a backslash that escapes nothing');
        if (chars[i] !== '[' || chars[i - 1] === '\\')
            continue;
        const end = classEnd(chars, i);
        if (end === undefined)
            return bad('holds a "[" class that is empty, malformed or never closed');
        i = end;
    }
    return undefined;
}
const bad = (detail) => ({ kind: 'malformed', detail });
const unclear = (detail) => ({ kind: 'ambiguous', detail });
/** The index of the `]` that closes the class opened at `start`, by the rules of `filepath.Match`. */
function classEnd(chars, start) {
    let at = start + 1;
    if (chars[at] === '^')
        at++;
    for (let members = 0; at < chars.length; members++) {
        if (chars[at] === ']' && members > 0)
            return at;
        const low = classMember(chars, at);
        if (low === undefined)
            return undefined;
        at = low;
        if (chars[at] !== '-')
            continue;
        const high = classMember(chars, at + 1);
        if (high === undefined)
            return undefined;
        at = high;
    }
    return undefined;
}
/** The index behind one class member, undefined where none may stand. */
function classMember(chars, at) {
    const char = chars[at];
    if (char === undefined || char === '-' || char === ']')
        return undefined;
    const next = char === '\\' ? at + 2 : at + 1;
    return next < chars.length ? next : undefined;
}
/** What reaches the engine's regular expressions unescaped means something nobody who wrote it intended. */
function ambiguous(pattern) {
    if (pattern.includes('\ufeff'))
        return unclear('holds a byte order mark inside');
    const escapes = [...pattern.matchAll(/\\(.)/gsu)].map(([, char = '']) => char);
    if (escapes.some((char) => /[0-9A-Za-z]|[^\u0000-\u007f]/u.test(char)))
        return unclear('escapes a letter or digit, which reaches the engine’s regular expressions live');
    const wild = /[*?[\]\\]/.test(pattern.replace(/^\*\*|\*\*$/g, ''));
    const outside = pattern.replace(/\\./gsu, '').replace(/\[\^?[^\]]*\]/gu, '');
    if (wild && /[|{}^]/.test(outside))
        return unclear('mixes wildcards with | { } or ^, which reach the engine’s regular expressions live');
    return undefined;
}
function translate(pattern) {
    const out = { source: '', kind: 'exact' };
    const chars = [...pattern];
    for (let i = 0; i < chars.length && !out.problem; i++) {
        const char = chars[i] ?? '';
        if (char === '*' && chars[i + 1] === '*')
            i = doubleStar(chars, i, out);
        else if (char === '*' || char === '?')
            add(out, char === '*' ? '[^/]*' : '[^/]');
        else if (char === '[')
            i = charClass(chars, i, out);
        else if (char === ']')
            add(out, '\\]');
        else if (char === '\\')
            add(out, quote(chars[++i] ?? ''));
        else
            out.source += quote(char);
    }
    return out;
}
function add(out, source) {
    out.source += source;
    out.kind = 'expression';
}
/** `**` at the end takes everything, elsewhere any number of folders; it eats one slash behind it. */
function doubleStar(chars, at, out) {
    const slash = chars[at + 2] === '/';
    const last = slash ? at + 2 : at + 1;
    if (last + 1 < chars.length)
        add(out, '(?:[^\\n]*/)?');
    else if (out.kind === 'exact')
        out.kind = 'prefix';
    else
        add(out, '[^\\n]*');
    if (at === 0)
        out.kind = 'suffix';
    return last;
}
/** `*` and `?` stay wildcards inside a class, where the engine's translation writes a class of its own for them. */
function charClass(chars, start, out) {
    const end = classEnd(chars, start) ?? start;
    const body = chars.slice(start + 1, end).join('');
    const members = body.replace(/^\^/, '');
    if (/\[:|[*?\\]|&&|--|~~/.test(members) || reversed(members))
        out.problem = unclear('holds a class that Go’s regular expressions read in their own way');
    else
        add(out, `[${body.startsWith('^') ? '^' : ''}${members.replace(/\^/g, '\\^')}]`);
    return end;
}
function reversed(members) {
    return [...members.matchAll(/(.)-(.)/gu)].some(([, low = '', high = '']) => (low.codePointAt(0) ?? 0) > (high.codePointAt(0) ?? 0));
}
function quote(char) {
    return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}

;// CONCATENATED MODULE: ./lib/domain/ignore/text.js
/** White space as Go's `unicode.IsSpace` knows it: JavaScript's own list also holds U+FEFF and lacks U+0085. */
const space = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const edges = new RegExp(`^${space}+|${space}+$`, 'gu');
/** The text without the white space around it. */
function trimSpace(text) {
    return text.replace(edges, '');
}

;// CONCATENATED MODULE: ./lib/domain/ignore/ignore-file.js



/** Longest line that the engine's reader takes, in bytes. */
const lineLimit = 64 * 1024;
/**
 * Reads an ignore file as BuildKit does (moby/patternmatcher `ignorefile`): lines end in `\n`, a byte order mark is
 * dropped from the first line only, `#` is a comment in column 0 only, patterns are trimmed and cleaned.
 */
function readIgnoreFile(bytes) {
    const rules = [];
    const problems = [];
    splitLines(bytes).forEach((raw, index) => {
        const rule = readLine(raw, index + 1);
        if (rule && 'kind' in rule)
            problems.push(rule);
        else if (rule)
            rules.push(rule);
    });
    return { rules, problems };
}
function splitLines(bytes) {
    const lines = [];
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        lines.push(bytes.subarray(start, end));
        start = end + 1;
    }
    if (start < bytes.length)
        lines.push(bytes.subarray(start));
    return lines;
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function readLine(raw, line) {
    if (raw.length >= lineLimit)
        return { kind: 'malformed', line, text: '', detail: 'the line is longer than 64 KiB' };
    let text;
    try {
        text = decoder.decode(raw);
    }
    catch {
        return { kind: 'ambiguous', line, text: '', detail: 'the line is not valid UTF-8' };
    }
    if (line === 1)
        text = text.replace(/^\ufeff/, '');
    if (text.endsWith('\r'))
        text = text.slice(0, -1);
    return text.startsWith('#') ? undefined : readPattern(trimSpace(text), line);
}
function readPattern(text, line) {
    if (text === '')
        return undefined;
    const first = normalise(text);
    const negated = first.startsWith('!');
    if (first === '!')
        return { kind: 'malformed', line, text, detail: 'a lone "!" negates nothing' };
    const pattern = negated ? first.slice(1) : first;
    const compiled = compile(pattern);
    if ('kind' in compiled)
        return { ...compiled, line, text };
    return { line, pattern, negated, matches: compiled.matches };
}
/** Both cleanings of the engine: once by its reader, behind the `!`; once by its matcher, with the `!` in place. */
function normalise(text) {
    const negated = text.startsWith('!');
    let pattern = negated ? trimSpace(text.slice(1)) : text;
    if (pattern !== '')
        pattern = clean(pattern);
    if (pattern.length > 1 && pattern.startsWith('/'))
        pattern = pattern.slice(1);
    return clean(trimSpace(negated ? `!${pattern}` : pattern));
}

;// CONCATENATED MODULE: ./lib/domain/allowlist/path-rule.js
/**
 * An include path: literal but for `*` and `?` within one segment, anchored at the context root. A trailing `/` means a
 * folder with everything below, or its direct files only where it is not recursive.
 */
function includeRule({ path, recursive }) {
    const folder = path.endsWith('/');
    const body = segments(path);
    const below = folder ? (recursive ? '/.+' : '/[^/]+') : recursive ? '(?:/.+)?' : '';
    return matcher(`${body}${below}`);
}
/** An exclude path: without an inner `/` it applies at any depth, any other is anchored. */
function excludeRule(path) {
    const bare = path.replace(/\/$/, '');
    const anywhere = bare.includes('/') ? '' : '(?:.*/)?';
    return matcher(`${anywhere}${segments(path)}${path.endsWith('/') ? '/.+' : '(?:/.+)?'}`);
}
function segments(path) {
    const literal = path.replace(/\/$/, '').replace(/[\\^$.+()[\]{}|]/g, '\\$&');
    return literal.replace(/\*+/g, '[^/]*').replace(/\?/g, '[^/]');
}
function matcher(source) {
    const regexp = new RegExp(`^${source}$`, 'su');
    return (path) => regexp.test(path);
}

;// CONCATENATED MODULE: ./lib/gates/build-context/allowlist.js

/** The include rules; undefined where the contract names none. */
function includeRules({ include }) {
    return include?.map((item, index) => ({ ...item, index, matches: includeRule(item) }));
}
function excludeRules({ contract }) {
    return contract.context.exclude.map((path, index) => ({ path, recursive: true, index, matches: excludeRule(path) }));
}
function isNamed(rules, path) {
    return rules.some((rule) => rule.matches(path));
}

;// CONCATENATED MODULE: ./lib/core/check.js
/** `found` when there are findings, else `clear` with the number of things examined. */
function report(examined, findings) {
    const [first, ...rest] = findings;
    return first ? { kind: 'found', examined, findings: [first, ...rest] } : { kind: 'clear', examined };
}
/** The question does not arise, and why. */
function notApplicable(reason) {
    return { kind: 'not-applicable', reason };
}
/** Could not look, or could not decide (L4). */
function undecided(reason, findings = [], rerun = 'will-not-help') {
    return { kind: 'undecided', reason, rerun, findings };
}

;// CONCATENATED MODULE: ./lib/gates/build-context/check.js
const reasons = {
    prebuilt: 'the image is prebuilt: no build context is judged',
    refused: 'the Dockerfile could not be read, which another check reports',
};
/** Answers that the question does not arise for a prebuilt image, else asks it. */
function forContext(facts, ask) {
    return facts.prebuilt ? { kind: 'not-applicable', reason: reasons.prebuilt } : ask();
}
/** The same for a question about what the Dockerfile does. */
function forPlan(facts, ask) {
    const { dockerfile } = facts;
    if (facts.prebuilt)
        return { kind: 'not-applicable', reason: reasons.prebuilt };
    return dockerfile.kind === 'read' ? ask(dockerfile.plan) : { kind: 'undecided', reason: reasons.refused, rerun: 'will-not-help', findings: [] };
}

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/parent-reopened.js



/** In an ignore file of Docker, a negation that matches a folder re-opens everything below it. */
const parentReopened = {
    code: 'CONTEXT_PARENT_REOPENED',
    title: 'A negation re-opens a whole folder',
    why: 'Written as for a .gitignore, `!docs` means "look inside"; Docker reads it as "everything below docs".',
    fix: 'Keep only the negations of what the image needs; the report prints the ignore file that would be right.',
    level: 'block',
    evaluate: (facts, open) => forContext(facts, () => {
        const { ignoreFilePath: path } = facts;
        const negations = facts.ignore.rules.filter(({ negated }) => negated);
        if (path === undefined || negations.length === 0)
            return notApplicable('the ignore file re-opens nothing');
        if (open.include === undefined)
            return notApplicable('the contract has no include list to compare with');
        const leaks = leakingRules(facts, open);
        const findings = [...leaks].map(([{ line, pattern }, files]) => ({
            subject: `!${pattern}`,
            message: `re-opens everything below ${pattern}: ${files.length} files (${bytes(files)} bytes) that the contract does not include, such as ${files[0]?.path ?? ''}`,
            location: { path, line },
        }));
        return report(negations.length, findings);
    }),
};
/** The negations that let files in which the contract does not include, with those files. */
function leakingRules(facts, open) {
    const allowed = includeRules(open) ?? [];
    const leaks = new Map();
    for (const file of facts.files) {
        if (!file.decidedBy?.negated || facts.exempt.has(file.path) || isNamed(allowed, file.path))
            continue;
        leaks.set(file.decidedBy, [...(leaks.get(file.decidedBy) ?? []), file]);
    }
    return leaks;
}
function bytes(files) {
    return files.reduce((sum, { size }) => sum + size, 0);
}

;// CONCATENATED MODULE: ./lib/domain/ignore/match.js
/**
 * Decides one path. This is not "the last match wins": a rule is only asked where its answer could change the state
 * reached so far, so a second exclusion of a folder that is already out is never noted, and its children, re-opened
 * by a negation in between, stay in. What matched the parent matches its children.
 */
function decide(rules, path, parent) {
    const matches = new Uint8Array(rules.length);
    let ignored = false;
    let decidedBy;
    for (const [index, rule] of rules.entries()) {
        const inherited = parent?.[index] === 1;
        if (!inherited && rule.negated !== ignored)
            continue;
        if (!inherited && !rule.matches(path))
            continue;
        matches[index] = 1;
        ignored = !rule.negated;
        decidedBy = rule;
    }
    return { ignored, matches, decidedBy };
}

;// CONCATENATED MODULE: ./lib/domain/ignore/prune.js
/** Whether a walk may leave an ignored folder unread, as the engine does: no negation could name anything inside. */
function pruner(rules) {
    const exceptions = rules.filter((rule) => rule.negated).map((rule) => withoutTrailingGlob(rule.pattern));
    if (exceptions.some((pattern) => /[*[\]?^\\]/.test(pattern)))
        return () => false;
    const prefixes = exceptions.map((pattern) => `${pattern}/`);
    return (folder) => !prefixes.some((prefix) => prefix.startsWith(`${folder}/`));
}
function withoutTrailingGlob(pattern) {
    return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}

;// CONCATENATED MODULE: ./lib/gates/build-context/walk.js


/**
 * The eligible entries below `root`: the working tree after the ignore rules, walked as fsutil walks it. Links are
 * entries and are never followed; a folder that is itself ignored is there when something below it is not.
 */
async function walkContext(files, root, rules) {
    const walker = new Walker(files, root, rules);
    await walker.enter([]);
    return { entries: walker.entries, unreadable: walker.unreadable, decided: walker.decided };
}
class Walker {
    entries = [];
    unreadable = [];
    decided = new Map();
    files;
    root;
    rules;
    prunes;
    constructor(files, root, rules) {
        this.files = files;
        this.root = root;
        this.rules = rules;
        this.prunes = pruner(rules);
    }
    async enter(above) {
        const parent = above.at(-1);
        const folder = parent?.path ?? '';
        for (const child of await this.files.list(this.place(folder))) {
            const path = folder === '' ? child.name : `${folder}/${child.name}`;
            if (child.name.includes('\ufffd'))
                this.unreadable.push(path);
            const inside = await this.visit(path, child, above);
            if (inside)
                await this.enter([...above, inside]);
        }
    }
    /** Notes the entry where it is eligible; a folder to go into is returned. */
    async visit(path, child, above) {
        const { ignored, matches, decidedBy } = decide(this.rules, path, above.at(-1)?.matches);
        if (decidedBy)
            this.decided.set(decidedBy, (this.decided.get(decidedBy) ?? 0) + 1);
        const entry = await this.entryOf(path, child, decidedBy);
        if (!ignored) {
            for (const parent of above)
                this.send(parent);
            this.entries.push(entry);
        }
        if (child.type !== 'folder' || (ignored && this.prunes(path)))
            return undefined;
        return { path, matches, entry, sent: !ignored };
    }
    send(parent) {
        if (parent.sent)
            return;
        parent.sent = true;
        this.entries.push(parent.entry);
    }
    async entryOf(path, { type }, decidedBy) {
        const target = type === 'link' ? { target: await this.files.readLink(this.place(path)) } : {};
        const kind = type === 'other' ? 'file' : type;
        return { path, type: kind, ...target, ...(decidedBy ? { decidedBy } : {}) };
    }
    place(path) {
        if (path === '')
            return this.root;
        return this.root === '.' ? path : `${this.root}/${path}`;
    }
}

;// CONCATENATED MODULE: ./lib/gates/build-context/advice.js




/**
 * The ignore file that would let in exactly what the contract includes, where the present one lets in more. It is
 * proven by a walk of the working tree before it is offered; undefined where none is needed or none could be proven.
 */
async function adviseIgnoreFile(files, facts, open) {
    const includes = includeRules(open);
    if (!includes || leakingRules(facts, open).size === 0)
        return undefined;
    const wanted = facts.files.filter(({ path }) => isNamed(includes, path)).map(({ path }) => path);
    const text = proposal(facts, open, includes, wanted);
    const { rules } = readIgnoreFile(Buffer.from(text));
    const { entries } = await walkContext(files, facts.contextPath, rules);
    const got = entries.filter(({ type }) => type !== 'folder').map(({ path }) => path);
    return same(got, wanted) ? text : undefined;
}
function proposal(facts, { contract }, includes, wanted) {
    const reopened = includes.flatMap((rule) => negations(rule, wanted));
    const kept = facts.ignore.rules.filter(({ negated, pattern }) => !negated && pattern !== '**' && pattern !== '*').map(({ pattern }) => pattern);
    const closed = contract.context.exclude.map((path) => (path.replace(/\/$/, '').includes('/') ? path.replace(/\/$/, '') : `**/${path.replace(/\/$/, '')}`));
    return [...['**', ...reopened], ...new Set([...kept, ...closed])].map((line) => `${line}\n`).join('');
}
/** A recursive folder is re-opened as such; of one that is not, each file by its name. */
function negations(rule, wanted) {
    if (!rule.path.endsWith('/') || rule.recursive)
        return [`!${rule.path.replace(/\/$/, '')}`];
    return wanted.filter((path) => rule.matches(path)).map((path) => `!${path}`);
}
function same(a, b) {
    const left = new Set(a);
    return left.size === new Set(b).size && b.every((path) => left.has(path));
}

;// CONCATENATED MODULE: ./lib/domain/context/tree.js
function folder() {
    return { type: 'folder', children: new Map() };
}
/** A path that could not be made or read: a file where a folder belongs, a missing source, a loop of links. */
class TreeProblem extends Error {
}
/** The node at an absolute path, no link followed; undefined where there is none. */
function nodeAt(root, path) {
    let node = root;
    for (const part of parts(path)) {
        if (node?.type !== 'folder')
            return undefined;
        node = node.children.get(part);
    }
    return node;
}
/** The path with every link in it followed inside the root; parts that do not exist stay as they are. */
function resolve(root, path, options) {
    const pending = parts(path);
    const done = [];
    for (let links = 0; pending.length > 0;) {
        const part = pending.shift() ?? '';
        if (part === '..') {
            done.pop();
            continue;
        }
        const node = nodeAt(root, [...done, part].join('/'));
        const follow = node?.type === 'link' && (pending.length > 0 || options.followLast);
        if (!follow) {
            done.push(part);
            continue;
        }
        if (++links > 255)
            throw new TreeProblem(`too many links in ${path}`);
        if (node.target.startsWith('/'))
            done.length = 0;
        pending.unshift(...parts(node.target));
    }
    return `/${done.join('/')}`;
}
/** Makes the folder and its parents; the path holds no link. */
function makeFolders(root, path) {
    let node = root;
    for (const part of parts(path)) {
        let next = node.children.get(part);
        if (next === undefined) {
            next = folder();
            node.children.set(part, next);
        }
        if (next.type === 'link')
            next = nodeAt(root, resolve(root, path, { followLast: true }));
        if (next?.type !== 'folder')
            throw new TreeProblem(`${path}: not a directory`);
        node = next;
    }
    return node;
}
/** Every node below, parents first, siblings in byte order. Paths are relative to the root, without a leading slash. */
function* walk(root, prefix = '') {
    for (const name of [...root.children.keys()].sort(byBytes)) {
        const node = root.children.get(name);
        if (!node)
            continue;
        const path = prefix === '' ? name : `${prefix}/${name}`;
        yield { path, node };
        if (node.type === 'folder')
            yield* walk(node, path);
    }
}
/** Compares as Go compares strings: by UTF-8 bytes, which for UTF-16 text means by code point. */
function byBytes(a, b) {
    if (a === b)
        return 0;
    return /[\ud800-\udfff]/.test(a + b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}
/** A copy that shares nothing with the original. */
function cloneFolder(source) {
    const children = new Map();
    for (const [name, node] of source.children)
        children.set(name, node.type === 'folder' ? cloneFolder(node) : node);
    return source.origin ? { type: 'folder', children, origin: source.origin } : { type: 'folder', children };
}
function parts(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}

;// CONCATENATED MODULE: ./lib/domain/context/glob.js


/** Whether a path element holds a wildcard of Go's `filepath.Match`. */
function hasWildcard(part) {
    return /[*?[]/.test(part.replace(/\\./gs, ''));
}
/** A matcher with the semantics of Go's `filepath.Match`: `*` and `?` stop at `/`. Throws where the pattern is malformed. */
function globMatcher(pattern) {
    const chars = [...pattern];
    let source = '';
    for (let at = 0; at < chars.length; at++) {
        const char = chars[at] ?? '';
        const end = char === '[' ? classEnd(chars, at) : char === '\\' ? at + 1 : at;
        if (end === undefined || end >= chars.length)
            throw new TreeProblem(`syntax error in pattern ${pattern}`);
        source += piece(char, chars.slice(at + 1, end + 1));
        at = end;
    }
    const expression = new RegExp(`^${source}$`, 'u');
    return (path) => expression.test(path);
}
function piece(char, more) {
    if (char === '*')
        return '[^/]*';
    if (char === '?')
        return '[^/]';
    if (char === '[')
        return classSource(more.slice(0, -1));
    return quote(char === '\\' ? (more[0] ?? '') : char);
}
/** A class; a range from high to low holds nothing. */
function classSource(members) {
    const negated = members[0] === '^';
    const text = members.slice(negated ? 1 : 0).join('');
    const ranges = [...text.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu)].map(([, low = '', high]) => [codeOf(low), codeOf(high ?? low)]);
    const held = ranges.filter(([low, high]) => low <= high).map(([low, high]) => `${escapeOf(low)}-${escapeOf(high)}`);
    return `[${negated ? '^' : ''}${held.join('')}]`;
}
function codeOf(member) {
    return member.replace(/^\\(?=.)/su, '').codePointAt(0) ?? 0;
}
function escapeOf(code) {
    return `\\u{${code.toString(16)}}`;
}
/** The leading part of a path that holds no wildcard, and the rest. */
function splitWildcards(path) {
    const all = path.split('/').filter((part) => part !== '');
    const first = all.findIndex(hasWildcard);
    if (first < 0)
        return { fixed: `/${all.join('/')}`, wild: '' };
    return { fixed: `/${all.slice(0, first).join('/')}`, wild: all.slice(first).join('/') };
}

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/broad-copy.js




/** A COPY, ADD or bind mount whose source is the whole context takes whatever the ignore file forgets. */
const broadCopy = {
    code: 'CONTEXT_BROAD_COPY',
    title: 'A COPY takes the whole build context',
    why: 'A file that appears in the repository tomorrow enters the image without anyone deciding it.',
    fix: 'Name each source: `COPY src ./src`, `COPY config ./config`.',
    level: 'block',
    evaluate: (facts, { contract }) => forPlan(facts, ({ readers }) => {
        if (contract.context['broad-copies'] === 'allow')
            return notApplicable('the contract allows broad copies');
        if (readers.length === 0)
            return notApplicable('no instruction that the target needs reads the context');
        const broad = readers.filter(({ sources }) => sources.some(({ resolved }) => isBroad(resolved)));
        const findings = broad.map(({ text, line }) => ({
            subject: text,
            message: 'takes every file that the ignore file lets through',
            location: { path: facts.dockerfilePath, line },
        }));
        return report(readers.length, findings);
    }),
};
/** Names that have nothing in common: a first segment that matches two of them names nothing in particular. */
const strangers = ['a', 'src', 'Q7', 'm.b', 'README.md', 'x-1'];
/** Whether a source is the context root, or a wildcard that takes anything at its top. */
function isBroad(resolved) {
    const [first = ''] = resolved.slice(1).split('/');
    if (first === '')
        return true;
    if (!hasWildcard(first))
        return false;
    const pattern = compile(first);
    return 'kind' in pattern || strangers.filter((name) => pattern.matches(name)).length >= 2;
}

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/build-would-fail.js


/** What the engine would refuse: a malformed Dockerfile or ignore file, a COPY whose source is not in the context. */
const buildWouldFail = {
    code: 'CONTEXT_BUILD_WOULD_FAIL',
    title: 'The engine would refuse this build',
    why: 'There would be no image to ship.',
    fix: 'Correct the line that is named.',
    level: 'block',
    evaluate: (facts) => forContext(facts, () => report(1 + facts.ignore.rules.length, [...ignoreFailures(facts), ...dockerfileFailures(facts)])),
};
function ignoreFailures({ ignore, ignoreFilePath = '' }) {
    return ignore.problems
        .filter(({ kind }) => kind === 'malformed')
        .map(({ text, detail, line }) => ({ subject: text, message: detail, location: { path: ignoreFilePath, line } }));
}
function dockerfileFailures({ dockerfile, dockerfilePath: path }) {
    const failures = dockerfile.kind === 'refused' ? [dockerfile] : dockerfile.plan.failures;
    return failures.map(({ line, message }) => ({ subject: `${path}:${line}`, message, location: { path, line } }));
}

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/context-empty.js


/** A context without files proves nothing (L1). */
const contextEmpty = {
    code: 'CONTEXT_EMPTY',
    title: 'The build context holds no file',
    why: 'Nothing was looked at, so nothing is proven. The path or the ignore file is wrong.',
    fix: 'Correct `image.context`, or re-open what the image needs in the ignore file.',
    level: 'block',
    evaluate: (facts) => forContext(facts, () => {
        const others = facts.files.filter(({ path }) => !facts.exempt.has(path));
        return others.length > 0 ? report(others.length, []) : undecided('no file is eligible but the Dockerfile and the ignore file');
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/context-too-large.js


/** The ceilings of the contract. */
const contextTooLarge = {
    code: 'CONTEXT_TOO_LARGE',
    title: 'The build context is larger than the contract allows',
    why: 'A jump in size is how data, models and caches first show in a context.',
    fix: 'Find what grew in the evidence’s file list, or raise the ceiling on purpose.',
    level: 'block',
    evaluate: (facts, { contract, locate }) => forContext(facts, () => {
        const { 'max-files': maxFiles, 'max-bytes': maxBytes } = contract.context;
        if (maxFiles === undefined && maxBytes === undefined)
            return notApplicable('the contract sets no ceiling');
        const bytes = facts.files.reduce((sum, { size }) => sum + size, 0);
        const findings = [];
        if (maxFiles !== undefined && facts.files.length > maxFiles)
            findings.push({ subject: 'max-files', message: `${facts.files.length} files, ${maxFiles} allowed`, location: locate(['context', 'max-files']) });
        if (maxBytes !== undefined && bytes > maxBytes)
            findings.push({ subject: 'max-bytes', message: `${bytes} bytes, ${maxBytes} allowed`, location: locate(['context', 'max-bytes']) });
        return report(facts.files.length, findings);
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/copy-outside-allowlist.js




/** Every COPY source stands for an include path of the contract. */
const copyOutsideAllowlist = {
    code: 'CONTEXT_COPY_OUTSIDE_ALLOWLIST',
    title: 'A COPY source is no include path of the contract',
    why: 'What the source holds tomorrow enters the image, whatever the contract says.',
    fix: 'COPY the include paths themselves, or add the source to the contract.',
    level: 'block',
    evaluate: (facts, open) => forPlan(facts, ({ readers }) => {
        const rules = includeRules(open);
        if (!rules)
            return notApplicable('the contract has no include list');
        if (readers.length === 0)
            return notApplicable('no instruction that the target needs reads the context');
        const findings = readers.flatMap(({ sources, line }) => sources
            .filter((source) => !isCovered(source, rules))
            .map(({ written }) => ({ subject: written, message: 'no include path covers this source', location: { path: facts.dockerfilePath, line } })));
        return report(readers.length, findings);
    }),
};
/** A plain source is an include path or lies below one; of a wildcard all that it takes must be. */
function isCovered({ resolved, takes }, rules) {
    const path = resolved.slice(1);
    if (hasWildcard(path))
        return takes.every((taken) => isNamed(rules, taken));
    return isNamed(rules, path) || rules.some((rule) => rule.path.replace(/\/$/, '') === path && rule.recursive);
}

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/dead-pattern.js


/** A negation that lets nothing in is a misspelt path, or one that moved. */
const deadPattern = {
    code: 'CONTEXT_DEAD_PATTERN',
    title: 'A negation of the ignore file re-opens nothing',
    why: 'Somebody meant a file that is not there, or an earlier line keeps the walk from reaching it.',
    fix: 'Correct the path, or remove the line.',
    level: 'warn',
    evaluate: (facts) => forContext(facts, () => {
        const path = facts.ignoreFilePath;
        const negations = facts.ignore.rules.filter(({ negated }) => negated);
        if (path === undefined || negations.length === 0)
            return notApplicable('the ignore file re-opens nothing');
        const dead = negations.filter((rule) => !facts.decided.has(rule));
        return report(negations.length, dead.map(({ pattern, line }) => ({ subject: `!${pattern}`, message: 'no file or folder is let in by this line', location: { path, line } })));
    }),
};

;// CONCATENATED MODULE: ./lib/domain/ignore/closed.js

/** Whether the rules keep a path out, its parents asked first as a walk does. */
function isClosed(rules, path) {
    let parent;
    let ignored = false;
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
        const decision = decide(rules, parts.slice(0, depth).join('/'), parent);
        parent = decision.matches;
        ignored = decision.ignored;
    }
    return ignored;
}

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/default-deny-missing.js



/** A file that nobody thought of must stay out. */
const defaultDenyMissing = {
    code: 'CONTEXT_DEFAULT_DENY_MISSING',
    title: 'The ignore file does not close everything first',
    why: 'A new file, a dump or a key that lands in the repository is sent to the build without anyone deciding it.',
    fix: 'Begin the ignore file with `**` and re-open what the image needs, file by file or folder by folder.',
    level: 'block',
    evaluate: (facts, { contract }) => forContext(facts, () => {
        if (contract.context['default-deny'] === 'optional')
            return notApplicable('the contract does not ask for default deny');
        const { ignoreFilePath, contextPath } = facts;
        if (ignoreFilePath === undefined)
            return report(1, [{ subject: contextPath, message: 'there is no ignore file: everything is eligible', location: { path: facts.dockerfilePath } }]);
        const open = default_deny_missing_strangers.filter((path) => !isClosed(facts.ignore.rules, path));
        return report(default_deny_missing_strangers.length, open.slice(0, 1).map((path) => ({ subject: ignoreFilePath, message: `a new file such as ${path} would be eligible`, location: { path: ignoreFilePath, line: 1 } })));
    }),
};
const default_deny_missing_strangers = ['zq9-new-file', '.zq9-hidden', 'zq9.txt', 'zq9-folder/zq9-file.json', 'zq9-folder/.zq9/deep/zq9.pem'];
const isDefaultDeny = (rules) => default_deny_missing_strangers.every((path) => isClosed(rules, path));

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/exclude-reached.js



/** What the contract keeps out stays out. */
const excludeReached = {
    code: 'CONTEXT_EXCLUDE_REACHED',
    title: 'An excluded path is in the build context',
    why: 'Any later COPY can take it into the image.',
    fix: 'Ignore it in the ignore file, behind the line that re-opens its folder.',
    level: 'block',
    evaluate: (facts, open) => forContext(facts, () => {
        const rules = excludeRules(open);
        if (rules.length === 0)
            return notApplicable('the contract excludes nothing by name');
        const findings = rules.flatMap((rule) => {
            const reached = facts.files.filter(({ path }) => rule.matches(path));
            const [first] = reached;
            if (!first)
                return [];
            const message = `${reached.length} eligible files match, such as ${first.path}`;
            return [{ subject: rule.path, message, location: open.locate(['context', 'exclude', rule.index]) }];
        });
        return report(rules.length, findings);
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/file-outside-allowlist.js




/** The context holds exactly what the contract includes. */
const fileOutsideAllowlist = {
    code: 'CONTEXT_FILE_OUTSIDE_ALLOWLIST',
    title: 'An eligible file is not in the contract’s include list',
    why: 'Any COPY, today or tomorrow, can take it into the image although nobody decided that.',
    fix: 'Keep it out with the ignore file, or include it in the contract.',
    level: 'block',
    evaluate: (facts, open) => forContext(facts, () => {
        const rules = includeRules(open);
        if (!rules)
            return notApplicable('the contract has no include list');
        const excludes = excludeRules(open);
        const outside = facts.files.filter(({ path }) => !facts.exempt.has(path) && (!isNamed(rules, path) || isNamed(excludes, path)));
        return report(facts.files.length, outside.map(({ path, size, decidedBy }) => ({
            subject: path,
            message: `${size} bytes, let in by ${decidedBy ? `line ${decidedBy.line} of the ignore file` : 'no line at all'}`,
            location: { path: join(facts.contextPath, path) },
        })));
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/file-unused.js



/** What no COPY takes has no business in the context. */
const fileUnused = {
    code: 'CONTEXT_FILE_UNUSED',
    title: 'No COPY takes an eligible file',
    why: 'It slows every build and waits for a broad COPY to pick it up.',
    fix: 'Keep it out with the ignore file, or COPY it where the runtime needs it.',
    level: 'warn',
    evaluate: (facts) => forPlan(facts, ({ takings }) => {
        const taken = new Set(takings.map(({ path }) => path));
        const unused = facts.files.filter(({ path }) => !taken.has(path) && !facts.exempt.has(path));
        return report(facts.files.length, unused.map(({ path, size }) => ({ subject: path, message: `${size} bytes that no instruction takes`, location: { path: join(facts.contextPath, path) } })));
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/ignore-file-ambiguous.js


/** A pattern that reaches the engine's regular expressions live, or that no text decoder reads. */
const ignoreFileAmbiguous = {
    code: 'CONTEXT_IGNORE_FILE_AMBIGUOUS',
    title: 'A pattern of the ignore file means something nobody can be sure of',
    why: 'Engines read such a pattern in their own ways, so what enters the context is undecided.',
    fix: 'Write the path out, or use only `*`, `?`, `**` and simple `[a-z]` classes.',
    level: 'block',
    evaluate: (facts) => forContext(facts, () => {
        const path = facts.ignoreFilePath;
        if (path === undefined)
            return { kind: 'not-applicable', reason: 'there is no ignore file' };
        const unclear = facts.ignore.problems.filter(({ kind }) => kind === 'ambiguous');
        if (unclear.length === 0)
            return report(Math.max(1, facts.ignore.rules.length), []);
        const findings = unclear.map(({ text, detail, line }) => ({ subject: text, message: detail, location: { path, line } }));
        return undecided('the ignore file cannot be read with certainty', findings);
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/include-excluded.js



/** Exclude beats include, and a file that both name is a contradiction that somebody has to settle. */
const includeExcluded = {
    code: 'CONTEXT_INCLUDE_EXCLUDED',
    title: 'An eligible file is both included and excluded',
    why: 'The contract says two things about one file.',
    fix: 'Narrow the include path, or the exclude path.',
    level: 'block',
    evaluate: (facts, open) => forContext(facts, () => {
        const includes = includeRules(open);
        const excludes = excludeRules(open);
        if (!includes || excludes.length === 0)
            return notApplicable('the contract does not name both');
        const both = facts.files.filter(({ path }) => isNamed(includes, path) && isNamed(excludes, path));
        return report(facts.files.length, both.map(({ path }) => ({ subject: path, message: 'an include and an exclude path of the contract match it', location: { path } })));
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/include-missing.js



/** Every include path names something that is really in the context. */
const includeMissing = {
    code: 'CONTEXT_INCLUDE_MISSING',
    title: 'An include path matches no eligible file',
    why: 'The runtime would miss what the contract promises it, or the contract lies about the image.',
    fix: 'Re-open the path in the ignore file, correct it, or take it out of the contract.',
    level: 'block',
    evaluate: (facts, open) => forContext(facts, () => {
        const rules = includeRules(open);
        if (!rules)
            return notApplicable('the contract has no include list');
        const missing = rules.filter((rule) => !facts.files.some(({ path }) => rule.matches(path)));
        return report(rules.length, missing.map(({ path, index }) => ({ subject: path, message: 'no eligible file matches', location: open.locate(['context', 'include', index]) })));
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/name-unreadable.js


/** A file name that is not valid UTF-8 cannot be compared with any rule (L4). */
const nameUnreadable = {
    code: 'CONTEXT_NAME_UNREADABLE',
    title: 'A file name in the working tree is not valid UTF-8',
    why: 'No rule can be put to a name that cannot be read.',
    fix: 'Rename the file.',
    level: 'block',
    evaluate: (facts) => forContext(facts, () => {
        const findings = facts.unreadableNames.map((path) => ({ subject: path, message: 'the name holds bytes that are no text', location: { path } }));
        return findings.length === 0 ? report(facts.files.length, []) : undecided('some names could not be read', findings);
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/strategy-ambiguous.js

/** One strategy, and settings that agree with it. */
const strategyAmbiguous = {
    code: 'CONTEXT_STRATEGY_AMBIGUOUS',
    title: 'The image strategy and its settings disagree',
    why: 'Where two readings are possible, the image that ships is not the one that was judged.',
    fix: 'Make `image.strategy` agree with `platforms` and `prebuilt`.',
    level: 'block',
    evaluate(_, { contract: { image }, locate }) {
        const finding = (message, key) => ({ subject: image.strategy, message, location: locate(['image', key]) });
        const prebuilt = image.prebuilt !== undefined;
        const findings = [];
        if (image.strategy === 'prebuilt' && !prebuilt)
            findings.push(finding('the strategy is prebuilt and no prebuilt image is named', 'strategy'));
        if (image.strategy !== 'prebuilt' && prebuilt)
            findings.push(finding('a prebuilt image is named and the strategy builds one', 'prebuilt'));
        if (image.strategy === 'single-platform-image' && image.platforms.length > 1)
            findings.push(finding(`one platform is built and ${image.platforms.length} are named`, 'platforms'));
        if (image.strategy === 'multi-platform-index' && image.platforms.length < 2)
            findings.push(finding('an index of one platform is no index', 'platforms'));
        return report(1, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/unresolved.js


/** What only the engine can know does not pass, unless the contract accepts that very thing by name. */
const unresolved = {
    code: 'CONTEXT_UNRESOLVED',
    title: 'Something about the build cannot be decided from the repository',
    why: 'A base image’s triggers, an argument without a value or an unknown frontend can add files that nobody looked at.',
    fix: 'Give it a value, pin it, or accept it by name under `context.accept-unresolved`.',
    level: 'block',
    evaluate: (facts, { contract }) => forPlan(facts, (plan) => {
        const accepted = contract.context['accept-unresolved'];
        const named = ({ reason, subject }) => accepted.some((entry) => entry.reason === reason && entry.subject === subject);
        const open = plan.unresolved.filter((item) => !named(item));
        const findings = open.map(({ reason, subject, detail, line }) => ({
            subject,
            message: `${reason}: ${detail}`,
            location: { path: facts.dockerfilePath, line },
            fix: `Accept it under context.accept-unresolved: { reason: ${reason}, subject: ${JSON.stringify(subject)} }`,
        }));
        return open.length === 0 ? report(1 + plan.unresolved.length, []) : undecided('the build cannot be decided statically', findings);
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.

















const checks = [
    broadCopy,
    buildWouldFail,
    contextEmpty,
    contextTooLarge,
    copyOutsideAllowlist,
    deadPattern,
    defaultDenyMissing,
    excludeReached,
    fileOutsideAllowlist,
    fileUnused,
    ignoreFileAmbiguous,
    includeExcluded,
    includeMissing,
    nameUnreadable,
    parentReopened,
    strategyAmbiguous,
    unresolved,
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/core/digest.js

const shape = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && shape.test(text);
}
/** The lower-case hex SHA-256 of the bytes. */
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function digestOf(bytes) {
    return `sha256:${sha256(bytes)}`;
}

;// CONCATENATED MODULE: ./lib/domain/context/entry.js

/** The entries as a tree that COPY can read. */
function contextTree(entries) {
    const root = folder();
    for (const entry of entries) {
        const cut = entry.path.lastIndexOf('/');
        const parent = makeFolders(root, cut < 0 ? '' : entry.path.slice(0, cut));
        const name = entry.path.slice(cut + 1);
        if (!(entry.type === 'folder' && parent.children.has(name)))
            parent.children.set(name, nodeOf(entry));
    }
    return root;
}
function nodeOf({ path, type, target }) {
    const origin = { from: 'context', path };
    if (type === 'folder')
        return { type, children: new Map(), origin };
    return type === 'link' ? { type, target: target ?? '', origin } : { type, origin };
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/problem.js
/** The engine would refuse this Dockerfile, or fail the build at this line. */
class DockerfileProblem extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.name = 'DockerfileProblem';
        this.line = line;
    }
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/modifier.js
/** The substituted text. Throws where the variable must be set and is not. */
function modify(modifier) {
    const { name, value, operator, word } = modifier;
    const missing = value === undefined || (operator.startsWith(':') && value === '');
    switch (operator.replace(':', '')) {
        case '-':
            return missing ? word : value;
        case '+':
            return missing ? '' : word;
        case '?':
            if (missing)
                throw new Error(`${name} ${word || 'must be set'}`);
            return value;
        case '#':
        case '##':
            return (value ?? '').replace(shellPattern(word, operator === '##', '^', ''), '');
        case '%':
        case '%%':
            return trimEnd(value ?? '', word, operator === '%%');
        default:
            return replace(modifier);
    }
}
function replace({ value, operator, word, replacement }) {
    const pattern = new RegExp(shellPattern(word, true, '', ''), operator === '//' ? 'gsu' : 'su');
    return (value ?? '').replace(pattern, () => replacement);
}
/** The shortest, or the longest, ending that matches is cut. */
function trimEnd(value, word, longest) {
    const pattern = shellPattern(word, true, '^', '$');
    const cuts = Array.from({ length: value.length + 1 }, (_, at) => at);
    const cut = (longest ? cuts : cuts.reverse()).find((at) => pattern.test(value.slice(at)));
    return cut === undefined ? value : value.slice(0, cut);
}
/** A shell pattern of `*` and `?` as a regular expression. */
function shellPattern(word, greedy, before, after) {
    const star = greedy ? '.*' : '.*?';
    let source = '';
    for (let at = 0; at < word.length; at++) {
        let char = word[at] ?? '';
        if (char === '*')
            source += star;
        else if (char === '?')
            source += '.';
        else {
            if (char === '\\')
                char = word[++at] ?? '\\';
            source += char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
        }
    }
    return new RegExp(before + source + after, 'su');
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/expand.js


/** One word with quotes removed and variables replaced, by the rules of BuildKit's shell lexer. */
function expandWord(text, options) {
    return run({ text, options, at: 0 }, undefined, options.rawEscapes ?? false).result;
}
/** The words that the text splits into; white space inside quotes splits nothing. */
function expandWords(text, options) {
    return run({ text, options, at: 0 }, undefined, options.rawEscapes ?? false).words;
}
function run(reader, stop, rawEscapes) {
    const pieces = [];
    while (reader.at < reader.text.length) {
        if (stop !== undefined && reader.text[reader.at] === stop) {
            reader.at++;
            return assemble(pieces);
        }
        pieces.push(...expand_piece(reader, rawEscapes));
    }
    if (stop !== undefined)
        fail(reader, `${stop} is missing`);
    return assemble(pieces);
}
function expand_piece(reader, rawEscapes) {
    const char = reader.text[reader.at] ?? '';
    const { options } = reader;
    switch (char) {
        case "'":
            return [{ text: singleQuoted(reader), splits: false }];
        case '"':
            return [{ text: doubleQuoted(reader, rawEscapes), splits: false }];
        case '$':
            return [{ text: dollar(reader), splits: true }];
        case '<':
            return [{ text: heredocMark(reader), splits: false }];
        case options.escape:
            return [{ text: escaped(reader, rawEscapes), splits: false }];
        default:
            reader.at++;
            return [{ text: char, splits: true }];
    }
}
function assemble(pieces) {
    const words = [];
    let word = '';
    for (const { text, splits } of pieces) {
        for (const char of splits ? text : [text]) {
            if (!splits || !/\s/.test(char))
                word += char;
            else if (word !== '') {
                words.push(word);
                word = '';
            }
        }
    }
    if (word !== '')
        words.push(word);
    return { result: pieces.map((item) => item.text).join(''), words };
}
function escaped(reader, rawEscapes) {
    const mark = reader.text[reader.at] ?? '';
    const next = reader.text[reader.at + 1] ?? '';
    reader.at += 2;
    return (rawEscapes ? mark : '') + next;
}
/** `<<` and the white space behind it belong to one word, so that `<< EOF` is one. */
function heredocMark(reader) {
    if (reader.text[reader.at + 1] !== '<') {
        reader.at++;
        return '<';
    }
    const [match = '<<'] = /^<<[\t\r ]*/.exec(reader.text.slice(reader.at)) ?? [];
    reader.at += match.length;
    return match;
}
function singleQuoted(reader) {
    const end = reader.text.indexOf("'", reader.at + 1);
    if (end < 0)
        fail(reader, 'a single quote is never closed');
    const inner = reader.text.slice(reader.at + 1, end);
    reader.at = end + 1;
    return reader.options.rawQuotes ? `'${inner}'` : inner;
}
function doubleQuoted(reader, rawEscapes) {
    const { text, options } = reader;
    const quote = options.rawQuotes ? '"' : '';
    let result = quote;
    reader.at++;
    while (reader.at < text.length) {
        const char = text[reader.at] ?? '';
        if (char === '"') {
            reader.at++;
            return result + quote;
        }
        if (char === '$') {
            result += dollar(reader);
            continue;
        }
        reader.at++;
        result += char === options.escape ? escapedInQuotes(reader, rawEscapes) : char;
    }
    return fail(reader, 'a double quote is never closed');
}
/** Inside double quotes only `"`, `$` and the escape token itself can be escaped. */
function escapedInQuotes(reader, rawEscapes) {
    const { text, options } = reader;
    const next = text[reader.at];
    const kept = rawEscapes ? options.escape : '';
    if (next === undefined)
        return kept;
    if (next !== '"' && next !== '$' && next !== options.escape)
        return kept + options.escape;
    reader.at++;
    return kept + next;
}
function dollar(reader) {
    const start = reader.at++;
    if (reader.text[reader.at] !== '{') {
        const name = readName(reader);
        return name === '' ? '$' : lookUp(reader, name, start);
    }
    reader.at++;
    if (/^[{}:]?$/.test(reader.text[reader.at] ?? ''))
        fail(reader, 'bad substitution');
    const name = readName(reader);
    if (reader.text[reader.at] !== '}')
        return modified(reader, name, start);
    reader.at++;
    return lookUp(reader, name, start);
}
function modified(reader, name, start) {
    const operator = readOperator(reader);
    const rawEscapes = /[#%/]/.test(operator);
    const word = run(reader, operator.startsWith('/') ? '/' : '}', rawEscapes).result;
    const replacement = operator.startsWith('/') ? run(reader, '}', true).result : '';
    const value = expand_valueOf(reader, name);
    if (value === undefined && reader.options.variables === undefined)
        return reader.text.slice(start, reader.at);
    try {
        return modify({ name, value, operator, word, replacement });
    }
    catch (error) {
        return fail(reader, error instanceof Error ? error.message : String(error));
    }
}
function readOperator(reader) {
    const [operator] = /^(?::[-+?]|##|%%|\/\/|[-+?#%/])/.exec(reader.text.slice(reader.at)) ?? [];
    if (operator === undefined)
        return fail(reader, 'unsupported modifier in substitution');
    reader.at += operator.length;
    return operator;
}
function lookUp(reader, name, start) {
    const value = expand_valueOf(reader, name);
    if (value === undefined && reader.options.variables === undefined)
        return reader.text.slice(start, reader.at);
    return value ?? '';
}
function expand_valueOf({ options }, name) {
    const value = options.variables?.get(name);
    if (value === undefined)
        options.unset?.add(name);
    return value;
}
function readName(reader) {
    const [name = ''] = /^(?:\d+|[@*#?\-$!]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(reader.text.slice(reader.at)) ?? [];
    reader.at += name.length;
    return name;
}
function fail(reader, message) {
    throw new DockerfileProblem(reader.options.line, `cannot expand ${reader.text}: ${message}`);
}

;// CONCATENATED MODULE: ./lib/domain/ignore/patterns.js

/** A pattern of a Dockerfile, such as `--exclude`, that the engine refuses or whose meaning we refuse to guess. */
class PatternError extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** The rules of a list of patterns. Throws a `PatternError`. */
function readIgnorePatterns(patterns) {
    return patterns.flatMap((pattern) => {
        const { rules, problems } = readIgnoreFile(Buffer.from(pattern));
        const [problem] = problems;
        if (problem)
            throw new PatternError(problem.kind, `the pattern ${pattern} ${problem.detail}`);
        return rules;
    });
}

;// CONCATENATED MODULE: ./lib/domain/context/copy.js





/**
 * Copies one source of `from` into `to` as BuildKit's file backend does: wildcards that match nothing are silent, a
 * folder gives its contents, links in the source path are followed and links below it copied as links.
 * Throws a `TreeProblem` where the engine's build fails.
 */
function copyInto(from, to, request) {
    const placed = [];
    for (const source of resolveSources(from, request.source))
        placed.push(...copyOne(from, to, source, request));
    return placed;
}
/** The paths that a source names: itself, or all that its wildcards match. */
function resolveSources(from, source) {
    const { fixed, wild } = splitWildcards(source);
    if (wild === '')
        return [source];
    const base = resolve(from, fixed, { followLast: true });
    const root = nodeAt(from, base);
    if (!root)
        throw new TreeProblem(`${fixed}: not found`);
    const matches = globMatcher(wild);
    return root.type === 'folder' ? [...matching(root, '', matches)].map((path) => clean(`${base}/${path}`)) : [];
}
function* matching(node, prefix, matches) {
    for (const name of [...node.children.keys()].sort(byBytes)) {
        const path = prefix === '' ? name : `${prefix}/${name}`;
        const child = node.children.get(name);
        if (matches(path))
            yield path;
        else if (child?.type === 'folder')
            yield* matching(child, path, matches);
    }
}
function copyOne(from, to, source, request) {
    const followed = resolve(from, source, { followLast: true });
    const wanted = request.destination;
    const cut = wanted.lastIndexOf('/');
    const last = wanted.slice(cut + 1);
    makeFolders(to, resolve(to, last === '' || last === '.' ? wanted : wanted.slice(0, cut), { followLast: true }));
    const node = nodeAt(from, followed);
    if (!node)
        throw new TreeProblem(`${source}: not found`);
    const destination = destinationOf(to, resolve(to, clean(wanted), { followLast: true }), node, source);
    const copier = new Copier(to, request);
    copier.copy(node, '', destination, undefined, undefined);
    return copier.placed;
}
function destinationOf(to, destination, node, source) {
    const there = nodeAt(to, destination);
    const target = node.type !== 'folder' && there?.type === 'folder' ? clean(`${destination}/${basename(source)}`) : destination;
    makeFolders(to, node.type === 'folder' && !there ? target : dirname(target));
    return target;
}
/** One running copy: the folders entered so far are made when the first thing inside them is taken. */
class Copier {
    placed = [];
    to;
    exclude;
    include;
    parents = [];
    constructor(to, request) {
        this.to = to;
        this.exclude = readIgnorePatterns(request.exclude);
        this.include = request.include === undefined ? undefined : readIgnorePatterns([request.include]);
    }
    copy(node, relative, destination, included, excluded) {
        const taken = relative === '' ? undefined : this.include && decide(this.include, relative, included);
        const dropped = relative === '' ? undefined : decide(this.exclude, relative, excluded);
        const wanted = (taken?.ignored ?? true) && !(dropped?.ignored ?? false);
        if (wanted)
            for (const parent of this.parents)
                this.makeFolder(parent);
        if (node.type === 'folder')
            this.copyFolder(node, relative, destination, wanted, taken?.matches, dropped?.matches);
        else if (wanted)
            this.place(node, destination);
    }
    copyFolder(node, relative, destination, wanted, included, excluded) {
        const entered = { destination, made: false };
        if (wanted)
            this.makeFolder(entered);
        this.parents.push(entered);
        for (const name of [...node.children.keys()].sort(byBytes)) {
            const child = node.children.get(name);
            if (child)
                this.copy(child, relative === '' ? name : `${relative}/${name}`, clean(`${destination}/${name}`), included, excluded);
        }
        this.parents.pop();
    }
    makeFolder(entered) {
        if (entered.made)
            return;
        const there = nodeAt(this.to, entered.destination);
        if (there && there.type !== 'folder')
            throw new TreeProblem(`cannot copy to non-directory: ${entered.destination}`);
        if (!there)
            makeFolders(this.to, entered.destination);
        entered.made = true;
    }
    place(node, destination) {
        const parent = nodeAt(this.to, dirname(destination));
        if (parent?.type !== 'folder')
            throw new TreeProblem(`${destination}: not a directory`);
        const name = basename(destination);
        if (parent.children.get(name)?.type === 'folder')
            throw new TreeProblem(`cannot replace to directory ${destination} with file`);
        parent.children.set(name, node);
        this.placed.push({ node, path: destination });
    }
}

;// CONCATENATED MODULE: ./lib/domain/build/merge.js
/** Lays one file system over another as a layer does: folders join, anything else replaces what was there. */
function merge(upper, lower) {
    for (const [name, node] of upper.children) {
        const below = lower.children.get(name);
        if (node.type === 'folder' && below?.type === 'folder')
            merge(node, below);
        else
            lower.children.set(name, node);
    }
}

;// CONCATENATED MODULE: ./lib/domain/build/copy-run.js






const remote = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@)/;
/** One COPY, ADD or mount being evaluated. */
class CopyRun {
    scope;
    constructor(scope) {
        this.scope = scope;
    }
    /** Returns true where something from outside the repository came along. */
    fromContext(step) {
        const into = step.link ? folder() : this.scope.tree;
        let outside = false;
        const sources = [];
        for (const { written, expanded } of step.sources) {
            if (remote.test(expanded)) {
                if (step.kind === 'COPY')
                    throw new DockerfileProblem(step.line, `source can't be a URL for COPY: ${expanded}`);
                outside = true;
                continue;
            }
            this.scope.ledger.wanted.push(expanded);
            const source = this.takeSource(step, written, expanded, into);
            outside ||= source.unpacked;
            sources.push(source);
        }
        this.placeInline(step, into);
        if (step.link)
            merge(into, this.scope.tree);
        if (sources.length > 0)
            this.noteReader(step, sources);
        return outside;
    }
    noteReader(step, sources) {
        const { kind, line, text, destination, parents } = step;
        this.scope.ledger.readers.push({ kind, line, text, stage: this.scope.stage, sources, destination, parents });
    }
    takeSource(step, written, expanded, into) {
        const { root, include } = step.parents ? pivot(expanded) : { root: expanded, include: undefined };
        const resolved = clean(`/${include === undefined ? root : `${root}/${include}`}`);
        const { context } = this.scope;
        if (!context)
            return { written, resolved, takes: [], unpacked: false };
        const archives = step.unpack ? this.archivesIn(context, clean(`/${root}`)) : [];
        if (archives.length > 0)
            return this.unpack(step, { written, resolved, takes: archives }, into);
        const request = { source: clean(`/${root}`), destination: step.destination, exclude: step.exclude };
        const placed = copyInto(context, into, include === undefined ? request : { ...request, include });
        this.noteTakings(placed, step.line);
        const takes = placed.flatMap(({ node }) => (node.origin.from === 'context' ? [node.origin.path] : []));
        return { written, resolved, takes, unpacked: false };
    }
    archivesIn(context, source) {
        if (splitWildcards(source).wild !== '')
            return [];
        const node = nodeAt(context, resolve(context, source, { followLast: true }));
        return node?.type === 'file' && node.origin.from === 'context' && this.scope.options.archives.has(node.origin.path) ? [node.origin.path] : [];
    }
    unpack(step, source, into) {
        makeFolders(into, resolve(into, clean(step.destination), { followLast: true }));
        for (const path of source.takes) {
            this.scope.ledger.takings.push({ path, line: step.line, stage: this.scope.stage, destination: step.destination });
            this.scope.ledger.unresolve('ARCHIVE_UNPACKED', { subject: path, detail: `ADD unpacks ${path}; what it holds was not looked at`, line: step.line });
        }
        return { ...source, unpacked: true };
    }
    noteTakings(placed, line) {
        for (const { node, path } of placed) {
            if (node.origin.from !== 'context')
                continue;
            this.scope.ledger.takings.push({ path: node.origin.path, line, stage: this.scope.stage, destination: path });
        }
    }
    /** Heredocs become files named after their word. */
    placeInline(step, into) {
        for (const name of step.inline) {
            const source = folder();
            source.children.set(basename(name), { type: 'file', origin: { from: 'dockerfile', line: step.line } });
            copyInto(source, into, { source: `/${basename(name)}`, destination: step.destination, exclude: [] });
        }
    }
    /** Copies from another stage; from an image only the engine knows what comes. */
    fromStage(step, run) {
        const into = step.link ? folder() : this.scope.tree;
        let outside = false;
        for (const { expanded } of step.sources)
            outside = this.takeFromStage(step, expanded, run, into) || outside;
        this.placeInline(step, into);
        if (step.link)
            merge(into, this.scope.tree);
        return outside;
    }
    takeFromStage(step, expanded, run, into) {
        const { root, include } = step.parents ? pivot(expanded) : { root: expanded, include: undefined };
        const request = { source: clean(`/${root}`), destination: step.destination, exclude: step.exclude };
        try {
            const placed = copyInto(run?.tree ?? folder(), into, include === undefined ? request : { ...request, include });
            this.noteTakings(placed, step.line);
        }
        catch (error) {
            if (!(error instanceof TreeProblem) || (run && !run.opaque) || !this.scope.context) {
                if (this.scope.context)
                    throw error;
            }
        }
        return run?.opaque ?? true;
    }
    /** A bind mount reads the context without a COPY. A tmpfs mount reads nothing, yet makes BuildKit send everything. */
    mount(mount, { line, text }) {
        this.scope.ledger.wanted.push(mount.source);
        const { context, ledger, stage } = this.scope;
        if (mount.type !== 'bind' || !context)
            return;
        const resolved = clean(`/${mount.source}`);
        const path = resolve(context, resolved, { followLast: true });
        const node = nodeAt(context, path);
        if (!node)
            throw new DockerfileProblem(line, `${mount.source}: not found`);
        const inside = node.type === 'folder' ? [...walk(node)].filter((item) => item.node.type !== 'folder') : [{ path: '', node }];
        const takes = inside.map((item) => clean(`${path}/${item.path}`).slice(1));
        for (const taken of takes)
            ledger.takings.push({ path: taken, line, stage, destination: mount.target });
        ledger.readers.push({ kind: 'mount', line, text, stage, sources: [{ written: mount.source, resolved, takes }], destination: mount.target, parents: false });
    }
}
/** `--parents` keeps the folders behind the `/./` pivot, or behind the root where there is none. */
function pivot(source) {
    const cut = source.indexOf('/./');
    if (cut < 0)
        return { root: '/', include: clean(`/${source}`).slice(1) };
    return { root: source.slice(0, cut), include: clean(`/${source.slice(cut + 3)}`).slice(1) };
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/directives.js

const directives_shape = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
const known = ['syntax', 'escape', 'check'];
/** Reads the directives; the first line that is none ends them, be it a comment, a blank or an unknown one. */
function readDirectives(lines) {
    const seen = new Map();
    for (const [index, line] of lines.entries()) {
        const [, name = '', value = ''] = directives_shape.exec(line.trimStart()) ?? [];
        const key = name.toLowerCase();
        if (!known.includes(key))
            break;
        if (seen.has(key))
            throw new DockerfileProblem(index + 1, `only one ${key} parser directive can be used`);
        seen.set(key, value);
    }
    const escape = seen.get('escape') ?? '\\';
    if (escape !== '\\' && escape !== '`')
        throw new DockerfileProblem(1, `invalid escape token ${escape}`);
    const syntax = seen.get('syntax')?.split(' ')[0];
    return syntax === undefined ? { escape } : { syntax, escape };
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/heredoc.js

/** The heredocs that a line opens, in order, without their contents. */
function heredocsIn(text, line) {
    const words = expandWords(text, { escape: '\\', line, rawQuotes: true, rawEscapes: true });
    return words.flatMap((word) => heredocOf(word, line) ?? []);
}
/** The heredoc that a word opens: `<<EOF`, `<<-EOF`, `3<<"EOF"`; undefined where the word opens none. */
function heredocOf(word, line) {
    const [, dash = '', rest = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
    if (rest === '')
        return undefined;
    const names = expandWords(rest, { escape: '\\', line });
    const raw = expandWords(rest, { escape: '\\', line, rawQuotes: true });
    const name = names[0];
    if (names.length !== 1 || name === undefined)
        return undefined;
    return { name, chomp: dash === '-', expand: quotes(name) === quotes(raw[0] ?? '') };
}
function quotes(text) {
    return [...text].filter((char) => char === '"' || char === "'").length;
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/words.js

const white = /\s/;
/** The `--flags` in front, and what follows them. Flags count only before the first other word. */
function splitFlags(text, escape) {
    const flags = [];
    let at = 0;
    while (at < text.length) {
        if (white.test(text[at] ?? '')) {
            at++;
            continue;
        }
        if (!text.startsWith('--', at))
            return { flags, rest: text.slice(at) };
        const { word, end } = flagWord(text, at, escape);
        at = end;
        if (word === '--')
            return { flags, rest: text.slice(end) };
        flags.push(word);
    }
    return { flags, rest: '' };
}
function flagWord(text, start, escape) {
    let word = '';
    let quote = '';
    let at = start;
    for (; at < text.length; at++) {
        let char = text[at] ?? '';
        if (quote === '' && white.test(char))
            break;
        if (char === quote)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else {
            if (char === escape)
                char = text[++at] ?? '';
            word += char;
        }
    }
    return { word, end: at };
}
/** Words separated by white space, quotes and escapes kept: how ENV, ARG and LABEL are split. */
function splitWords(text, escape) {
    const words = [];
    let word = '';
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const char = text[at] ?? '';
        if (quote === '' && white.test(char)) {
            if (word !== '')
                words.push(word);
            word = '';
            continue;
        }
        if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = '';
        else if (char === escape && quote !== "'") {
            if (at + 1 >= text.length)
                break;
            word += char + (text[++at] ?? '');
            continue;
        }
        word += char;
    }
    return word === '' ? words : [...words, word];
}
/** A JSON array of strings, where the text is one; an array of other things is refused; anything else is shell form. */
function jsonForm(text, line) {
    if (!text.startsWith('['))
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(value))
        return undefined;
    if (value.every((item) => typeof item === 'string'))
        return value;
    throw new DockerfileProblem(line, 'an array in JSON form must hold strings only');
}
/** Sources and destination of COPY and ADD, before any expansion. */
function pathList(text, line) {
    const json = jsonForm(text, line);
    if (json)
        return { words: json, json: true };
    return { words: text === '' ? [] : text.split(/[\t\v\f\r ]+/), json: false };
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/lines.js




/** Longest line that the engine's reader takes, in bytes. */
const lines_lineLimit = 65_536;
/** A Dockerfile's directives and instructions, as the engine's parser joins and splits them. */
function readInstructions(text) {
    const lines = lines_splitLines(text);
    const directives = readDirectives(lines);
    const instructions = [];
    const cursor = { lines, at: 0 };
    while (cursor.at < lines.length) {
        const instruction = next(cursor, directives.escape);
        if (instruction)
            instructions.push(instruction);
    }
    if (instructions.length === 0)
        throw new DockerfileProblem(1, 'the file holds no instruction');
    return { directives, instructions };
}
function lines_splitLines(text) {
    const lines = text.replace(/^\ufeff/, '').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    const long = lines.findIndex((line) => Buffer.byteLength(line) >= lines_lineLimit - 1);
    if (long >= 0)
        throw new DockerfileProblem(long + 1, 'the line is longer than 64 KiB');
    return lines.map((line) => line.replace(/\r+$/, ''));
}
function next(cursor, escape) {
    const first = cursor.lines[cursor.at++] ?? '';
    const line = cursor.at;
    if (isComment(first))
        return undefined;
    const joined = joinContinuations(trimStart(first), cursor, escape);
    if (joined === '')
        return undefined;
    return parseLine(joined, line, escape, cursor);
}
/** One instruction from its joined text; the heredocs it opens are read from the lines that follow. */
function parseLine(joined, line, escape, cursor) {
    const text = joined.trim();
    const [, word = '', tail = ''] = /^(\S+?)(?:[\t\v\f\r ]+([\s\S]*))?$/.exec(text) ?? [];
    const { flags, rest } = splitFlags(tail, escape);
    const keyword = word.toUpperCase();
    const open = takesHeredocs(keyword, rest) && text.includes('<<') ? heredocsIn(text, line) : [];
    const heredocs = open.map((head) => ({ ...head, content: readHeredoc(head, cursor, line) }));
    return { keyword, flags, rest: rest.trim(), text, line, heredocs };
}
/** The instruction behind an ONBUILD. */
function readTrigger(text, line, escape, heredocs) {
    return { ...parseLine(text, line, escape, { lines: [], at: 0 }), heredocs };
}
function takesHeredocs(keyword, rest) {
    const inner = keyword === 'ONBUILD' ? (rest.trim().split(/\s/)[0] ?? '').toUpperCase() : keyword;
    const body = keyword === 'ONBUILD' ? rest.trim().slice(inner.length).trim() : rest.trim();
    return ['ADD', 'COPY', 'RUN'].includes(inner) && !isJson(body);
}
function isJson(text) {
    if (!text.startsWith('['))
        return false;
    try {
        return Array.isArray(JSON.parse(text));
    }
    catch {
        return false;
    }
}
function readHeredoc(head, cursor, line) {
    let content = '';
    while (cursor.at < cursor.lines.length) {
        const raw = cursor.lines[cursor.at++] ?? '';
        if ((head.chomp ? raw.replace(/^\t+/, '') : raw) === head.name)
            return content;
        content += `${raw}\n`;
    }
    throw new DockerfileProblem(line, `the heredoc ${head.name} is never closed`);
}
/** Comment and blank lines inside a continuation vanish. A doubled escape token at the end is no continuation. */
function joinContinuations(first, cursor, escape) {
    let { text, open } = dropContinuation(first, escape);
    while (open && cursor.at < cursor.lines.length) {
        const raw = cursor.lines[cursor.at++] ?? '';
        if (isComment(raw) || raw.trim() === '')
            continue;
        const piece = dropContinuation(raw, escape);
        text += piece.text;
        open = piece.open;
    }
    return text;
}
function dropContinuation(line, escape) {
    const token = escape === '\\' ? '\\\\' : '`';
    const match = new RegExp(`(^|[^${token}])${token}[ \\t]*$`).exec(line);
    return match ? { text: line.slice(0, match.index) + (match[1] ?? ''), open: true } : { text: line, open: false };
}
function isComment(line) {
    return trimStart(line).startsWith('#');
}
function trimStart(line) {
    return line.replace(/^[\t\n\v\f\r \u0085\u00a0]+/, '');
}

;// CONCATENATED MODULE: ./lib/domain/build/flags.js

/** The flags that an instruction takes, and how. */
const copyFlags = { from: 'text', chown: 'text', chmod: 'text', link: 'switch', parents: 'switch', exclude: 'list' };
const addFlags = {
    chown: 'text',
    chmod: 'text',
    link: 'switch',
    'keep-git-dir': 'switch',
    checksum: 'text',
    unpack: 'switch',
    exclude: 'list',
};
const runFlags = { mount: 'list', network: 'text', security: 'text', device: 'list' };
/** The values by flag name; a switch is `['true']` or `['false']`. Throws where the engine refuses a flag. */
function readFlags({ flags, line }, known) {
    const values = new Map();
    for (const flag of flags) {
        const cut = flag.indexOf('=');
        const name = flag.slice(2, cut < 0 ? undefined : cut);
        const kind = Object.hasOwn(known, name) ? known[name] : undefined;
        if (!kind)
            throw new DockerfileProblem(line, `unknown flag: --${name}`);
        const before = values.get(name);
        if (before && kind !== 'list')
            throw new DockerfileProblem(line, `duplicate flag specified: --${name}`);
        values.set(name, [...(before ?? []), flags_valueOf(flag, cut, kind, line)]);
    }
    return values;
}
function flags_valueOf(flag, cut, kind, line) {
    const value = cut < 0 ? undefined : flag.slice(cut + 1);
    if (kind !== 'switch') {
        if (value === undefined)
            throw new DockerfileProblem(line, `missing a value on flag: ${flag}`);
        return value;
    }
    const word = (value ?? 'true').toLowerCase();
    if (word !== 'true' && word !== 'false')
        throw new DockerfileProblem(line, `expecting boolean value for flag ${flag}`);
    return word;
}

;// CONCATENATED MODULE: ./lib/domain/build/step.js






/** Reads a COPY or ADD with the variables in force. Throws where the engine refuses it. */
function readCopy(instruction, scope) {
    const { keyword, line, rest, text } = instruction;
    const kind = keyword === 'ADD' ? 'ADD' : 'COPY';
    const flags = readFlags(instruction, kind === 'ADD' ? addFlags : copyFlags);
    const { words } = pathList(rest, line);
    const last = words.at(-1);
    if (last === undefined || words.length < 2)
        throw new DockerfileProblem(line, `${kind} requires at least two arguments, but only ${words.length} provided`);
    if (heredocOf(last, line))
        throw new DockerfileProblem(line, `${kind} cannot accept a heredoc as a destination`);
    const expand = (word) => expandWord(word, { ...scope, line });
    const paths = words.slice(0, -1).filter((word) => !heredocOf(word, line));
    return {
        kind,
        line,
        text,
        from: flags.get('from')?.[0],
        sources: paths.map((written) => ({ written, expanded: expand(written) })),
        inline: words.slice(0, -1).flatMap((word) => heredocOf(word, line)?.name ?? []),
        destination: absolute(expand(last), scope.workdir),
        exclude: flags.get('exclude') ?? [],
        parents: isOn(flags, 'parents'),
        link: isOn(flags, 'link') && !flags.has('chmod'),
        unpack: flags.has('unpack') ? isOn(flags, 'unpack') : kind === 'ADD',
    };
}
function isOn(flags, name) {
    return flags.get(name)?.[0] === 'true';
}
/** The destination against the working directory; a trailing `/` or `/.` is kept, since it means a folder. */
function absolute(path, workdir) {
    const wanted = path === '' || path === '.' ? './' : path;
    const full = clean(wanted.startsWith('/') ? wanted : `${workdir}/${wanted}`);
    if (wanted.endsWith('/.'))
        return full === '/' ? '/.' : `${full}/.`;
    return wanted.endsWith('/') && full !== '/' ? `${full}/` : full;
}
/** The mounts of a RUN. */
function readMounts(instruction, scope) {
    return (readFlags(instruction, runFlags).get('mount') ?? []).map((value) => readMount(value, instruction, scope));
}
function readMount(value, { line }, scope) {
    const fields = new Map();
    for (const field of value.split(',')) {
        const cut = field.indexOf('=');
        const key = (cut < 0 ? field : field.slice(0, cut)).toLowerCase();
        fields.set(key, cut < 0 ? '' : expandWord(field.slice(cut + 1), { ...scope, line }));
    }
    const pick = (...names) => names.map((name) => fields.get(name)).find((item) => item !== undefined) ?? '';
    return { type: pick('type').toLowerCase() || 'bind', from: pick('from'), source: pick('source', 'src'), target: pick('target', 'dst', 'destination') };
}
/** `ENV a=b c="d"` or `ENV a b`: pairs as written. */
function readPairs({ rest, line, keyword }, escape) {
    const words = splitWords(rest, escape);
    const [first] = words;
    if (first === undefined)
        throw new DockerfileProblem(line, `${keyword} requires at least one argument`);
    if (!first.includes('=')) {
        const [, name, value] = /^(\S+?)[\t\v\f\r ]+([\s\S]+)$/.exec(rest) ?? [];
        if (name === undefined || value === undefined)
            throw new DockerfileProblem(line, `${keyword} must have two arguments`);
        return [[name, value]];
    }
    return words.map((word) => {
        const cut = word.indexOf('=');
        if (cut < 0)
            throw new DockerfileProblem(line, `can't find = in ${word}. Must be of the form: name=value`);
        if (cut === 0)
            throw new DockerfileProblem(line, `${keyword} names can not be blank`);
        return [word.slice(0, cut), word.slice(cut + 1)];
    });
}
/** `ARG a b=c`: names with their defaults as written. */
function readArgs({ rest, line }, escape) {
    const words = splitWords(rest, escape);
    if (words.length === 0)
        throw new DockerfileProblem(line, 'ARG requires at least one argument');
    return words.map((word) => {
        const cut = word.indexOf('=');
        if (cut === 0)
            throw new DockerfileProblem(line, 'ARG names can not be blank');
        return cut < 0 ? { name: word, fallback: undefined } : { name: word.slice(0, cut), fallback: word.slice(cut + 1) };
    });
}

;// CONCATENATED MODULE: ./lib/domain/build/stages.js





/** Orders the stages and finds the target. Throws where the engine refuses. */
function planStages(dockerfile, options) {
    const { globals, unsetGlobals } = globalArgs(dockerfile, options);
    const all = [];
    for (const stage of dockerfile.stages)
        all.push(planStage(stage, all, { dockerfile, options, globals }));
    const target = options.target === undefined ? all.at(-1) : findStage(all, options.target);
    if (!target)
        throw new DockerfileProblem(1, `target stage ${options.target} could not be found`);
    return { all, target, globals, unsetGlobals };
}
function planStage(stage, before, { dockerfile, options, globals }) {
    const { escape } = dockerfile.directives;
    const base = expandWord(stage.base, { escape, line: stage.line, variables: globals });
    if (base === '')
        throw new DockerfileProblem(stage.line, `base name (${stage.base}) should not be blank`);
    const parent = before.findLast((other) => other.stage.name !== undefined && other.stage.name === base);
    const replaced = stage.name !== undefined && options.namedContexts.has(stage.name);
    const triggers = (parent?.stage.instructions ?? []).filter((item) => item.keyword === 'ONBUILD');
    const onbuild = triggers.map((item) => readTrigger(item.rest, stage.line, escape, item.heredocs));
    const seen = (options.onbuild.get(base) ?? []).map((text) => readTrigger(text, stage.line, escape, []));
    const label = stage.name ?? String(stage.index);
    return { stage, label, base, parent, replaced, instructions: [...seen, ...onbuild, ...stage.instructions] };
}
/** Platform arguments and the ARGs before the first FROM. */
function globalArgs({ globalArgs: instructions, directives }, options) {
    const globals = platformArgs(options);
    const unsetGlobals = new Set();
    for (const instruction of instructions) {
        for (const { name, fallback } of readArgs(instruction, directives.escape)) {
            const given = options.buildArgs.get(name);
            const value = given ?? (fallback === undefined ? undefined : expandWord(fallback, { escape: directives.escape, line: instruction.line, variables: globals }));
            if (value === undefined)
                unsetGlobals.add(name);
            else
                globals.set(name, value);
        }
    }
    return { globals, unsetGlobals };
}
function platformArgs({ platform, target, buildArgs }) {
    const [os = 'linux', arch = 'amd64', variant = ''] = platform.split('/');
    const values = new Map([['TARGETSTAGE', target ?? 'default']]);
    for (const side of ['BUILD', 'TARGET']) {
        values.set(`${side}PLATFORM`, platform).set(`${side}OS`, os).set(`${side}ARCH`, arch);
        values.set(`${side}VARIANT`, variant).set(`${side}OSVERSION`, '');
    }
    for (const name of values.keys())
        values.set(name, buildArgs.get(name) ?? values.get(name) ?? '');
    return values;
}
function findStage(stages, name) {
    const wanted = name.toLowerCase();
    return stages.findLast(({ stage }) => stage.name === wanted);
}
/** The stage that `--from` names; undefined where it is an image. Throws for an index that does not exist. */
function fromStage(stages, from, line) {
    if (from.includes('$'))
        throw new DockerfileProblem(line, 'variable expansion is not supported for --from');
    if (!/^[+-]?\d+$/.test(from))
        return findStage(stages, from);
    const stage = stages[Number(from)];
    if (!stage)
        throw new DockerfileProblem(line, `invalid stage index ${from}`);
    return stage;
}
/** The stages that the target needs, in the order of the file. */
function reachable({ all, target }, escape) {
    const needed = new Set();
    const visit = (stage) => {
        if (needed.has(stage))
            return;
        needed.add(stage);
        if (stage.replaced)
            return;
        if (stage.parent)
            visit(stage.parent);
        for (const other of sourcesOf(stage, all, escape))
            visit(other);
    };
    visit(target);
    return all.filter((stage) => needed.has(stage));
}
function sourcesOf(stage, all, escape) {
    const scope = { escape, variables: new Map(), workdir: '/' };
    return stage.instructions.flatMap((instruction) => {
        const froms = instruction.keyword === 'COPY' ? (readFlags(instruction, copyFlags).get('from') ?? []) : [];
        const mounts = instruction.keyword === 'RUN' ? readMounts(instruction, scope).map((mount) => mount.from) : [];
        const byName = mounts.map((name) => (name === '' ? undefined : findStage(all, name)));
        return [...froms.map((from) => fromStage(all, from, instruction.line)), ...byName].filter((item) => item !== undefined);
    });
}

;// CONCATENATED MODULE: ./lib/domain/build/stage-run.js








/** A stage being evaluated: its variables, working directory and file system after each instruction. */
class StageRun {
    planned;
    tree;
    /** True where the file system holds more than COPY, ADD and WORKDIR put there. */
    opaque;
    runs;
    scope;
    variables;
    environment;
    openArgs;
    unseenBase;
    workdir;
    constructor(planned, runs, scope) {
        const parent = planned.parent && !planned.replaced ? runs.get(planned.parent) : undefined;
        this.planned = planned;
        this.runs = runs;
        this.scope = scope;
        this.tree = parent ? cloneFolder(parent.tree) : folder();
        this.unseenBase = parent?.unseenBase ?? (planned.replaced || planned.base !== 'scratch');
        this.opaque = parent?.opaque ?? this.unseenBase;
        this.environment = new Map(parent?.environment ?? [['PATH', defaultPath]]);
        this.variables = new Map([...(parent?.variables ?? []), ...this.environment]);
        this.openArgs = new Set(parent?.openArgs);
        this.workdir = parent?.workdir ?? '/';
        if (!parent)
            this.noteBase();
    }
    execute() {
        if (this.planned.replaced)
            return;
        for (const instruction of this.planned.instructions)
            this.step(instruction);
    }
    settings() {
        return { environment: this.environment, workdir: this.workdir, complete: !this.unseenBase };
    }
    step(instruction) {
        try {
            this.dispatch(instruction);
        }
        catch (error) {
            if (error instanceof TreeProblem)
                throw new DockerfileProblem(instruction.line, error.message);
            if (!(error instanceof PatternError))
                throw error;
            if (error.kind === 'malformed')
                throw new DockerfileProblem(instruction.line, error.message);
            this.scope.ledger.unresolve('PATTERN_AMBIGUOUS', { subject: error.message, detail: error.message, line: instruction.line });
        }
    }
    dispatch(instruction) {
        switch (instruction.keyword) {
            case 'ENV':
                return this.env(instruction);
            case 'ARG':
                return this.arg(instruction);
            case 'WORKDIR':
                return this.changeFolder(instruction);
            case 'COPY':
            case 'ADD':
                return this.copy(instruction);
            case 'RUN':
                return this.run(instruction);
        }
    }
    env(instruction) {
        const pairs = readPairs(instruction, this.escape);
        const expanded = pairs.map(([name, value]) => [this.expand(name, instruction), this.expand(value, instruction)]);
        for (const [name, value] of expanded) {
            this.variables.set(name, value);
            this.environment.set(name, value);
            this.openArgs.delete(name);
        }
    }
    arg(instruction) {
        for (const { name, fallback } of readArgs(instruction, this.escape)) {
            const given = this.scope.options.buildArgs.get(name);
            const inherited = fallback === undefined ? this.scope.stages.globals.get(name) : this.expand(fallback, instruction);
            const value = given ?? inherited;
            if (value === undefined)
                this.openArgs.add(name);
            else
                this.variables.set(name, value);
        }
    }
    changeFolder(instruction) {
        if (instruction.rest === '')
            throw new DockerfileProblem(instruction.line, 'WORKDIR requires exactly one argument');
        const path = this.expand(instruction.rest, instruction);
        this.workdir = clean(path.startsWith('/') ? path : `${this.workdir}/${path}`);
        makeFolders(this.tree, resolve(this.tree, this.workdir, { followLast: true }));
    }
    copy(instruction) {
        const unset = new Set();
        const step = readCopy(instruction, { ...this.stepScope(), unset });
        this.noteUnset(unset, instruction.line);
        const run = new CopyRun({ ...this.scope, stage: this.planned.label, tree: this.tree });
        const outside = step.from === undefined ? run.fromContext(step) : run.fromStage(step, this.source(step, step.from));
        this.opaque ||= outside;
    }
    source({ line }, from) {
        const stage = fromStage(this.scope.stages.all, from, line);
        if (!stage) {
            if (!this.scope.options.namedContexts.has(from))
                this.scope.ledger.bases.push({ reference: from, line });
            return undefined;
        }
        const run = this.runs.get(stage);
        if (!run)
            throw new DockerfileProblem(line, `cannot copy from stage ${from}, it needs to be defined before current stage`);
        return run;
    }
    run(instruction) {
        for (const mount of readMounts(instruction, this.stepScope()))
            this.mount(mount, instruction);
        this.opaque = true;
    }
    mount(mount, instruction) {
        if (mount.from !== '' || !['bind', 'tmpfs'].includes(mount.type))
            return;
        const run = new CopyRun({ ...this.scope, stage: this.planned.label, tree: this.tree });
        run.mount(mount, instruction);
    }
    /** A variable that nobody set may come from a build argument or from the base image, both unseen. */
    noteUnset(names, line) {
        for (const name of names) {
            if (this.openArgs.has(name))
                this.scope.ledger.unresolve('BUILD_ARG_UNRESOLVED', { subject: name, detail: `the build argument ${name} has no value`, line });
            else if (this.unseenBase)
                this.scope.ledger.unresolve('BASE_IMAGE_ENV', { subject: name, detail: `the base image may set ${name}`, line });
        }
    }
    noteBase() {
        const { planned, scope } = this;
        const { base, stage } = planned;
        if (base === 'scratch' || planned.replaced)
            return;
        if (!scope.options.namedContexts.has(base))
            scope.ledger.bases.push({ reference: base, line: stage.line });
        if (scope.options.onbuild.has(base))
            return;
        scope.ledger.unresolve('BASE_IMAGE_ONBUILD', { subject: base, detail: `the ONBUILD triggers of ${base} cannot be seen from here`, line: stage.line });
    }
    get escape() {
        return this.scope.dockerfile.directives.escape;
    }
    stepScope() {
        return { escape: this.escape, variables: this.variables, workdir: this.workdir };
    }
    expand(text, { line }) {
        return expandWord(text, { escape: this.escape, line, variables: this.variables });
    }
}
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

;// CONCATENATED MODULE: ./lib/domain/build/transfer.js






/**
 * The paths that BuildKit sends for these sources (fsutil): links in a source path bring their targets along, parents
 * of what is sent are sent too. No source at all sends nothing; the root as a source sends everything.
 */
function transferredPaths(entries, sources) {
    if (sources.length === 0)
        return new Set();
    if (sources.some((source) => clean(`/${source}`) === '/'))
        return new Set(entries.map(({ path }) => path));
    const patterns = withoutCovered(followLinks(contextTree(entries), sources));
    if (patterns === undefined)
        return new Set(entries.map(({ path }) => path));
    return transfer_matching(entries, readIgnorePatterns(patterns));
}
function transfer_matching(entries, rules) {
    const sent = new Set();
    const folders = new Map();
    for (const entry of entries) {
        const parent = entry.path.includes('/') ? folders.get(dirname(entry.path)) : undefined;
        const { ignored: taken, matches } = decide(rules, entry.path, parent);
        if (entry.type === 'folder')
            folders.set(entry.path, matches);
        if (taken)
            for (let path = entry.path; path !== '.' && !sent.has(path); path = dirname(path))
                sent.add(path);
    }
    return sent;
}
function withoutCovered(paths) {
    const kept = [];
    for (const path of [...paths].sort(byBytes)) {
        if (path === '.')
            return undefined;
        const last = kept.at(-1);
        if (last === undefined || !path.startsWith(`${last}/`))
            kept.push(path);
    }
    return kept;
}
/** Each source, and the targets of the links on its way. */
function followLinks(root, sources) {
    const found = new Set();
    const follow = (path) => {
        let current = '';
        const parts = join('.', path.replace(/^\/+/, '')).split('/');
        for (const [index, part] of parts.entries()) {
            current = join(current, part);
            const rest = parts.slice(index + 1).join('/');
            const targets = linkTargets(root, current);
            if ((rest === '' || targets) && found.has(current))
                return;
            if (!targets && rest !== '')
                continue;
            found.add(current);
            for (const target of targets ?? [])
                follow(join(target, rest));
            return;
        }
    };
    for (const source of sources)
        follow(source);
    return [...found];
}
/** Where the links that a path names point, within the root; undefined where it names none. */
function linkTargets(root, path) {
    const parent = dirname(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const home = nodeAt(root, parent);
    if (home?.type !== 'folder')
        return undefined;
    const matches = hasWildcard(name) ? globMatcher(name) : (other) => other === name;
    const targets = [...home.children].flatMap(([child, node]) => node.type === 'link' && matches(child) ? [clean(node.target.startsWith('/') ? node.target : `/${parent}/${node.target}`)] : []);
    return targets.length > 0 ? targets : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/build/ledger.js
/** What an evaluation notes on its way. */
class Ledger {
    readers = [];
    takings = [];
    bases = [];
    unresolved = [];
    failures = [];
    /** Context paths that some instruction names. */
    wanted = [];
    unresolve(reason, what) {
        const known = this.unresolved.some((item) => item.reason === reason && item.subject === what.subject);
        if (!known)
            this.unresolved.push({ reason, ...what });
    }
}

;// CONCATENATED MODULE: ./lib/domain/build/evaluate.js










/**
 * Runs a Dockerfile over the eligible entries of a build context without building anything: which instruction takes
 * which file to where, what is sent, what the target stage holds, where the engine would fail, and what only the
 * engine can know. Pure: equal inputs give equal plans.
 */
function evaluateBuild(dockerfile, entries, options) {
    const ledger = new Ledger();
    noteFrontend(dockerfile, ledger);
    const outcome = attempt(ledger, () => evaluateStages(dockerfile, entries, options, ledger));
    return {
        readers: ledger.readers,
        takings: ledger.takings,
        bases: ledger.bases,
        unresolved: ledger.unresolved,
        failures: ledger.failures,
        transferred: outcome?.transferred ?? new Set(),
        image: outcome?.image ?? folder(),
        settings: outcome?.settings ?? { environment: new Map(), workdir: '/', complete: false },
    };
}
function evaluateStages(dockerfile, entries, options, ledger) {
    const stages = planStages(dockerfile, options);
    const needed = reachable(stages, dockerfile.directives.escape);
    const sources = gatherSources(dockerfile, stages, needed, options);
    const transferred = transferredPaths(entries, sources);
    const context = contextTree(entries.filter(({ path }) => transferred.has(path)));
    const runs = runStages({ dockerfile, stages, needed, options, context, ledger });
    const target = runs.get(stages.target);
    if (!target)
        throw new DockerfileProblem(1, 'the target stage was not reached');
    return { transferred, image: target.tree, settings: target.settings() };
}
function runStages(scope) {
    const runs = new Map();
    for (const planned of scope.needed) {
        const run = new StageRun(planned, runs, scope);
        run.execute();
        runs.set(planned, run);
    }
    return runs;
}
/** The context paths that any needed instruction names: BuildKit decides what to send before it copies anything. */
function gatherSources(dockerfile, stages, needed, options) {
    const ledger = new Ledger();
    runStages({ dockerfile, stages, needed, options, context: undefined, ledger });
    return ledger.wanted.map((source) => clean(`/${source}`));
}
function attempt(ledger, work) {
    try {
        return work();
    }
    catch (error) {
        const failure = evaluate_failureOf(error);
        if (failure)
            ledger.failures.push(failure);
        else if (error instanceof PatternError)
            ledger.unresolve('PATTERN_AMBIGUOUS', { subject: error.message, detail: error.message, line: 1 });
        else
            throw error;
        return undefined;
    }
}
function evaluate_failureOf(error) {
    if (error instanceof DockerfileProblem)
        return { line: error.line, message: error.message };
    if (error instanceof TreeProblem)
        return { line: 1, message: error.message };
    if (error instanceof PatternError && error.kind === 'malformed')
        return { line: 1, message: error.message };
    return undefined;
}
/** Docker's own frontend is known; any other may do anything. */
function noteFrontend({ directives: { syntax } }, ledger) {
    if (syntax === undefined || /^(docker\.io\/)?docker\/dockerfile(:1(\.\d+)*)?(@sha256:[0-9a-f]{64})?$/.test(syntax))
        return;
    ledger.unresolve('FRONTEND_UNKNOWN', { subject: syntax, detail: `the frontend ${syntax} may read the Dockerfile in its own way`, line: 1 });
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/dockerfile.js



const keywords = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Reads a Dockerfile. Throws a `DockerfileProblem` where the engine would refuse it. */
function readDockerfile(text) {
    const { directives, instructions } = readInstructions(text);
    const unknown = instructions.find(({ keyword }) => !keywords.has(keyword));
    if (unknown)
        throw new DockerfileProblem(unknown.line, `unknown instruction: ${unknown.keyword}`);
    const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    if (first < 0)
        throw new DockerfileProblem(1, 'the Dockerfile has no FROM');
    const globalArgs = instructions.slice(0, first);
    const stray = globalArgs.find(({ keyword }) => keyword !== 'ARG');
    if (stray)
        throw new DockerfileProblem(stray.line, `no build stage in current context: ${stray.keyword} before FROM`);
    return { directives, globalArgs, stages: splitStages(instructions.slice(first)) };
}
function splitStages(instructions) {
    const stages = [];
    let body = [];
    for (const instruction of instructions) {
        if (instruction.keyword !== 'FROM') {
            body.push(instruction);
            continue;
        }
        body = [];
        stages.push({ ...readFrom(instruction), index: stages.length, instructions: body });
    }
    return stages;
}
function readFrom({ rest, line }) {
    const [base = '', as, name, ...more] = rest.split(/\s+/);
    if (base === '')
        throw new DockerfileProblem(line, 'FROM requires an image');
    if (as === undefined)
        return { base, name: undefined, line };
    if (as.toLowerCase() !== 'as' || name === undefined || more.length > 0)
        throw new DockerfileProblem(line, 'FROM requires either one or three arguments');
    if (!/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase()))
        throw new DockerfileProblem(line, `invalid name for build stage: ${name}`);
    return { base, name: name.toLowerCase(), line };
}
/** Where BuildKit and the classic builder look for the ignore file, first match wins; the classic one knows the second only. */
function ignoreFileCandidates(dockerfilePath, engine) {
    return engine === 'buildkit' ? [clean(`${dockerfilePath}.dockerignore`), '.dockerignore'] : ['.dockerignore'];
}

;// CONCATENATED MODULE: ./lib/domain/image/archive-magic.js
const magics = [
    [0x1f, 0x8b],
    [0x42, 0x5a, 0x68],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    [0x28, 0xb5, 0x2f, 0xfd],
];
/** Whether a file that begins with these 512 bytes may be a tar, plain or compressed, which ADD unpacks. */
function looksLikeArchive(head) {
    if (magics.some((magic) => magic.every((byte, index) => head[index] === byte)))
        return true;
    return head.length >= 512 && tarChecksum(head) !== 0 && tarChecksum(head) === headerSum(head);
}
function tarChecksum(head) {
    const text = Buffer.from(head.subarray(148, 156)).toString('latin1').replace(/\0[\s\S]*$/, '').trim();
    return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : 0;
}
/** The sum of the header's bytes with the checksum field read as spaces. */
function headerSum(head) {
    return head.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

;// CONCATENATED MODULE: ./lib/core/text.js

const text_decoder = new TextDecoder('utf-8', { fatal: true });
/** The text of a file that must be UTF-8. Throws FILE_NOT_UTF8 with the offending line. */
function decodeText(bytes, path) {
    try {
        return text_decoder.decode(bytes);
    }
    catch (cause) {
        const lossy = Buffer.from(bytes).toString('utf8');
        const line = lossy.slice(0, lossy.indexOf('\ufffd')).split('\n').length;
        throw new fault_Fault('FILE_NOT_UTF8', { message: `${path} is not valid UTF-8`, location: { path, line }, cause });
    }
}

;// CONCATENATED MODULE: ./lib/gates/build-context/collect.js










const nothing = { rules: [], problems: [] };
/** Sees the build context that the contract names: its files after the ignore file, and what the Dockerfile takes. */
async function collect(ports, open) {
    const { image } = open.contract;
    const contextPath = join(open.folder, image.context);
    const dockerfilePath = join(contextPath, image.dockerfile);
    if (image.prebuilt)
        return prebuiltFacts(contextPath, dockerfilePath);
    const text = decodeText(await readDockerfileAt(ports, dockerfilePath), dockerfilePath);
    const found = await findIgnoreFile(ports, contextPath, image.dockerfile, image.engine);
    const ignore = found === undefined ? nothing : readIgnoreFile(await ports.files.read(join(contextPath, found)));
    const walked = await walkContext(ports.files, contextPath, ignore.rules);
    return {
        contextPath,
        dockerfilePath,
        ignoreFilePath: found === undefined ? undefined : join(contextPath, found),
        ignore,
        files: await describeFiles(ports, contextPath, walked.entries),
        decided: walked.decided,
        unreadableNames: walked.unreadable,
        dockerfile: await evaluate(ports, open, text, walked.entries),
        exempt: new Set([join('.', image.dockerfile), ...(found === undefined ? [] : [found])]),
        prebuilt: false,
    };
}
function prebuiltFacts(contextPath, dockerfilePath) {
    const dockerfile = { kind: 'refused', line: 1, message: 'the image is prebuilt' };
    return { contextPath, dockerfilePath, ignoreFilePath: undefined, ignore: nothing, files: [], decided: new Map(), unreadableNames: [], dockerfile, exempt: new Set(), prebuilt: true };
}
async function readDockerfileAt({ files }, path) {
    const stat = await files.stat(path);
    if (stat)
        return files.read(path);
    throw new fault_Fault('DOCKERFILE_MISSING', { message: `${path} does not exist`, location: { path } });
}
async function findIgnoreFile({ files }, contextPath, dockerfile, engine) {
    for (const candidate of ignoreFileCandidates(dockerfile, engine)) {
        const stat = await files.stat(join(contextPath, candidate));
        if (stat?.type === 'file' || stat?.type === 'link')
            return candidate;
    }
    return undefined;
}
async function describeFiles({ files }, contextPath, entries) {
    const described = [];
    for (const entry of entries) {
        if (entry.type === 'folder')
            continue;
        const path = join(contextPath, entry.path);
        const stat = await files.stat(path);
        if (!stat)
            throw new fault_Fault('FILE_MISSING', { message: `${path} vanished while it was read`, location: { path }, rerun: 'may-help' });
        const content = entry.type === 'link' ? Buffer.from(entry.target ?? '') : stat.type === 'other' ? new Uint8Array() : await files.read(path);
        described.push({ path: entry.path, type: entry.type, size: content.length, mode: stat.mode, sha256: sha256(content), decidedBy: entry.decidedBy });
    }
    return described;
}
async function evaluate(ports, open, text, entries) {
    try {
        const dockerfile = readDockerfile(text);
        const options = await buildOptions(ports, open, dockerfile, entries);
        return { kind: 'read', plan: evaluateBuild(dockerfile, entries, options) };
    }
    catch (error) {
        if (error instanceof DockerfileProblem)
            return { kind: 'refused', line: error.line, message: error.message };
        throw error;
    }
}
async function buildOptions(ports, { contract, folder }, dockerfile, entries) {
    const { image } = contract;
    const adds = dockerfile.stages.some((stage) => stage.instructions.some(({ keyword }) => keyword === 'ADD'));
    return {
        ...(image.target === undefined ? {} : { target: image.target }),
        buildArgs: new Map([...Object.entries(image['build-args']), ...ports.buildArgs]),
        platform: image.platforms[0] ?? 'linux/amd64',
        namedContexts: new Set(ports.bases.keys()),
        onbuild: new Map([...ports.bases].map(([name, base]) => [name, base.onbuild])),
        archives: adds ? await findArchives(ports, join(folder, image.context), entries) : new Set(),
    };
}
async function findArchives({ files }, contextPath, entries) {
    const archives = new Set();
    for (const { path, type } of entries) {
        if (type === 'file' && looksLikeArchive(await files.head(join(contextPath, path), 512)))
            archives.add(path);
    }
    return archives;
}

;// CONCATENATED MODULE: ./lib/gates/build-context/digest.js


/**
 * One digest over the eligible files: a line each of type, whether it is executable, path and content digest, in byte
 * order of the paths. Times, owners and the umask of a checkout do not enter, so every checkout of a commit agrees.
 */
function contextDigest(files) {
    const lines = [...files]
        .sort((a, b) => byBytes(a.path, b.path))
        .map(({ type, mode, path, sha256 }) => [type, (mode & 0o111) === 0 ? '-' : 'x', sha256, JSON.stringify(path)].join(' '));
    return digestOf(lines.map((line) => `${line}\n`).join(''));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/core/evidence-rows.js

/** Findings of one check that an object lists; the count beside them is always the true one (L6). */
const listed = 200;
const evidence_rows_location = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr().nullable(), column: schemas/* int */.Whr().nullable() });
const finding = schemas/* strictObject */.rej({
    subject: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    location: evidence_rows_location.nullable(),
    accepted: schemas/* boolean */.zMY(),
});
const verdictSchema = schemas/* enum */.k5n(['PASS', 'FAIL', 'ERROR']);
const statusSchema = schemas/* enum */.k5n(['PASS', 'FAIL', 'ERROR', 'NOT_APPLICABLE']);
/** One check's answer, as evidence. From these rows a verdict can be computed again (L3). */
const checkRowSchema = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(['block', 'warn']),
    status: statusSchema,
    reason_code: schemas/* string */.YjP().nullable(),
    detail: schemas/* string */.YjP().nullable(),
    examined: schemas/* int */.Whr().nullable(),
    findings_count: schemas/* int */.Whr(),
    accepted_count: schemas/* int */.Whr(),
    truncated: schemas/* boolean */.zMY(),
    findings: schemas/* array */.YOg(finding),
});
/** The rows of a gate as evidence. */
function checkRows(rows) {
    return rows.map(checkRow);
}
function checkRow({ check, level, report, open, accepted, verdict }) {
    const all = [...open.map((item) => evidence_rows_shown(item, false)), ...accepted.map((item) => evidence_rows_shown(item, true))];
    return {
        check: check.code,
        level,
        status: report.kind === 'not-applicable' ? 'NOT_APPLICABLE' : verdict,
        reason_code: verdict === 'PASS' && report.kind !== 'found' ? null : check.code,
        detail: report.kind === 'not-applicable' || report.kind === 'undecided' ? report.reason : null,
        examined: 'examined' in report ? report.examined : null,
        findings_count: all.length,
        accepted_count: accepted.length,
        truncated: all.length > listed,
        findings: all.slice(0, listed),
    };
}
function evidence_rows_shown({ subject, message, location: place }, isAccepted) {
    const where = place ? { path: place.path, line: place.line ?? null, column: place.column ?? null } : null;
    return { subject, message, location: where, accepted: isAccepted };
}
/** The blocker ids of all rows that do not pass, each once, sorted. */
function blockerCodes(rows, profile) {
    const failing = rows.filter((row) => row.verdict !== 'PASS');
    return [...new Set(failing.map((row) => profile.rule(row.check.code).id))].sort();
}
/** The row of one check. */
function rowOf(rows, code) {
    return rows.find((row) => row.check.code === code);
}

;// CONCATENATED MODULE: ./lib/gates/build-context/evidence.js







const set = schemas/* strictObject */.rej({ file_count: schemas/* int */.Whr(), byte_count: schemas/* int */.Whr() });
const fileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(['file', 'link']),
    size: schemas/* int */.Whr(),
    mode: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP(),
    decided_by: schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), pattern: schemas/* string */.YjP() }).nullable(),
    taken_by: schemas/* array */.YOg(schemas/* strictObject */.rej({ instruction_line: schemas/* int */.Whr(), stage: schemas/* string */.YjP(), destination: schemas/* string */.YjP() })),
});
const imageContractManifest = schemas/* strictObject */.rej({
    image_strategy: schemas/* string */.YjP(),
    image_reference_mode: schemas/* string */.YjP(),
    dockerfile_path: schemas/* string */.YjP(),
    build_context_path: schemas/* string */.YjP(),
    ignore_file_path: schemas/* string */.YjP().nullable(),
    engine: schemas/* string */.YjP(),
    target: schemas/* string */.YjP().nullable(),
    include: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), recursive: schemas/* boolean */.zMY() })),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP()),
    context_digest: schemas/* string */.YjP().nullable(),
    sets: schemas/* strictObject */.rej({ eligible: set, transferred: set, image: set }),
    files: schemas/* array */.YOg(fileSchema),
    unresolved: schemas/* array */.YOg(schemas/* strictObject */.rej({ reason_code: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })),
    judged: schemas/* boolean */.zMY(),
    verdict: verdictSchema,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(checkRowSchema),
});
const buildContextAllowlistCheck = schemas/* strictObject */.rej({
    includes: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['PRESENT', 'MISSING']) })),
    excludes: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['BLOCKED', 'REACHED']) })),
    outside_allowlist: schemas/* array */.YOg(schemas/* string */.YjP()),
    outside_allowlist_count: schemas/* int */.Whr(),
    broad_copies: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), text: schemas/* string */.YjP() })),
    verdict: verdictSchema,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const dockerignoreConformanceReceipt = schemas/* strictObject */.rej({
    ignore_file_path: schemas/* string */.YjP().nullable(),
    default_deny: schemas/* boolean */.zMY(),
    reopened: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), pattern: schemas/* string */.YjP(), file_count: schemas/* int */.Whr(), byte_count: schemas/* int */.Whr() })),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), pattern: schemas/* string */.YjP(), matched_count: schemas/* int */.Whr() })),
    dead_patterns: schemas/* array */.YOg(schemas/* int */.Whr()),
    verdict: verdictSchema,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** The three objects of the gate, made from what was seen and answered. */
function witness(facts, open, rows) {
    const verdict = overall(rows);
    const blocker_codes = blockerCodes(rows, open.profile);
    const common = { verdict, blocker_codes };
    return [
        { name: 'image_contract_manifest', body: imageContractManifest.parse({ ...manifest(facts, open), ...common, checks: checkRows(rows) }) },
        { name: 'build_context_allowlist_check', body: buildContextAllowlistCheck.parse({ ...allowlist(facts, open), ...common }) },
        { name: 'dockerignore_conformance_receipt', body: dockerignoreConformanceReceipt.parse({ ...conformance(facts), ...common }) },
    ];
}
function planOf({ dockerfile }) {
    return dockerfile.kind === 'read' ? dockerfile.plan : undefined;
}
function manifest(facts, { contract, include }) {
    const plan = planOf(facts);
    const { image } = contract;
    return {
        image_strategy: image.strategy.replaceAll('-', '_'),
        image_reference_mode: image['reference-mode'].replaceAll('-', '_'),
        dockerfile_path: facts.dockerfilePath,
        build_context_path: facts.contextPath,
        ignore_file_path: facts.ignoreFilePath ?? null,
        engine: image.engine,
        target: image.target ?? null,
        include: include ?? [],
        exclude: contract.context.exclude,
        context_digest: facts.prebuilt ? null : contextDigest(facts.files),
        sets: setsOf(facts, plan, image.engine),
        files: filesOf(facts, plan),
        unresolved: (plan?.unresolved ?? []).map(({ reason, detail }) => ({ reason_code: reason, detail })),
        judged: !facts.prebuilt,
    };
}
/** The classic builder sends all that is eligible. */
function setsOf({ files }, plan, engine) {
    const taken = new Set((plan?.takings ?? []).map(({ path }) => path));
    const sent = engine === 'classic' ? files : files.filter(({ path }) => plan?.transferred.has(path));
    return { eligible: sizeOf(files), transferred: sizeOf(sent), image: sizeOf(files.filter(({ path }) => taken.has(path))) };
}
function sizeOf(files) {
    return { file_count: files.length, byte_count: files.reduce((sum, { size }) => sum + size, 0) };
}
function filesOf({ files, ignoreFilePath }, plan) {
    const takings = new Map();
    for (const taking of plan?.takings ?? [])
        takings.set(taking.path, [...(takings.get(taking.path) ?? []), taking]);
    return files.map((file) => ({
        path: file.path,
        type: file.type,
        size: file.size,
        mode: file.mode.toString(8).padStart(4, '0'),
        sha256: file.sha256,
        decided_by: file.decidedBy ? { file: ignoreFilePath ?? '', line: file.decidedBy.line, pattern: (file.decidedBy.negated ? '!' : '') + file.decidedBy.pattern } : null,
        taken_by: (takings.get(file.path) ?? []).map(({ line, stage, destination }) => ({ instruction_line: line, stage, destination })),
    }));
}
function allowlist(facts, open) {
    const includes = includeRules(open);
    const excludes = excludeRules(open);
    const outside = includes ? facts.files.filter(({ path }) => !facts.exempt.has(path) && (!isNamed(includes, path) || isNamed(excludes, path))) : [];
    const broad = (planOf(facts)?.readers ?? []).filter(({ sources }) => sources.some(({ resolved }) => isBroad(resolved)));
    return {
        includes: (includes ?? []).map(({ path, matches }) => ({ path, status: facts.files.some((file) => matches(file.path)) ? 'PRESENT' : 'MISSING' })),
        excludes: excludes.map(({ path, matches }) => ({ path, status: facts.files.some((file) => matches(file.path)) ? 'REACHED' : 'BLOCKED' })),
        outside_allowlist: outside.map(({ path }) => path),
        outside_allowlist_count: outside.length,
        broad_copies: broad.map(({ line, text }) => ({ line, text })),
    };
}
function conformance({ ignore, ignoreFilePath, decided, files }) {
    const patterns = ignore.rules.map((rule) => ({ line: rule.line, pattern: (rule.negated ? '!' : '') + rule.pattern, matched_count: decided.get(rule) ?? 0 }));
    const reopened = ignore.rules.filter(({ negated }) => negated);
    return {
        ignore_file_path: ignoreFilePath ?? null,
        default_deny: ignoreFilePath !== undefined && isDefaultDeny(ignore.rules),
        reopened: reopened.map((rule) => ({ line: rule.line, pattern: rule.pattern, ...sizeOf(files.filter(({ decidedBy }) => decidedBy === rule)) })),
        patterns,
        dead_patterns: patterns.filter(({ matched_count }) => matched_count === 0).map(({ line }) => line),
    };
}

;// CONCATENATED MODULE: ./lib/gates/build-context/index.js






/** Proves that the build context holds what the contract allows, and nothing else. */
async function buildContext(ports, open, policy) {
    const facts = await collect(ports, open);
    const rows = ask(checks, facts, open, policy);
    const advice = await adviseIgnoreFile(ports.files, facts, open);
    return {
        gate: 'build-context',
        verdict: overall(rows),
        rows,
        totals: totalsOf(facts),
        evidence: witness(facts, open, rows),
        facts,
        ...(advice === undefined ? {} : { advice: `The ignore file that would be right:\n\n${advice}` }),
    };
}
function totalsOf({ prebuilt, files, dockerfile }) {
    if (prebuilt)
        return 'prebuilt image: no context judged';
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const taken = new Set(dockerfile.kind === 'read' ? dockerfile.plan.takings.map(({ path }) => path) : []);
    return `${files.length} files eligible (${bytes} bytes), ${taken.size} in the image, context ${contextDigest(files).slice(0, 19)}`;
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/facts.js
const undecidedReasons = ['ENTRYPOINT_TIMED_OUT', 'ENTRYPOINT_NOT_STARTED'];
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
    return {
        ...rest,
        evaluate(facts) {
            if (facts.rows.length === 0)
                return notApplicable('the matrix is empty, which another check reports');
            if (facts.runner !== runner)
                return notApplicable(`rows were asked by the ${facts.runner} runner`);
            const rows = facts.rows.filter(({ reason }) => reason === meta.code);
            if (rows.some((row) => rowStatus(row) === 'ERROR'))
                return undecided('some rows could not be asked', rows.map(findingOf), 'may-help');
            return report(facts.rows.length, rows.map(findingOf));
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
            return notApplicable('the matrix is empty, which another check reports');
        const again = rows.filter(({ subject }, index) => rows.findIndex((row) => row.subject === subject) < index);
        return report(rows.length, again.map(({ subject, location }) => ({ subject, message: 'another row has this handle and runtime mode', location })));
    },
};

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
            return notApplicable('the contract reads no registry');
        if (handles.length === 0)
            return notApplicable('no registry declares an entrypoint');
        const covered = new Set(rows.map(({ handle }) => handle));
        const missing = handles.filter(({ name }) => !covered.has(name));
        return report(handles.length, missing.map(({ name, location }) => ({ subject: name, message: 'no row names this handle', location })));
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
            return notApplicable('no row names a handle');
        const known = new Set(handles.map(({ name }) => name));
        const unknown = named.filter(({ handle }) => handle !== null && !known.has(handle));
        return report(named.length, unknown.map(({ subject, handle, location }) => ({ subject, message: `no registry declares ${handle}`, location })));
    },
};

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
            return notApplicable('the contract requires no lane');
        const empty = lanes.filter((lane) => !rows.some((row) => row.lane === lane));
        return report(lanes.length, empty.map((lane) => ({ subject: lane, message: 'no row belongs to this lane', location: locate(['entrypoints', 'required-lanes', lanes.indexOf(lane)]) })));
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
    evaluate: ({ rows }) => (rows.length === 0 ? undecided('the matrix is empty') : report(rows.length, [])),
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
            return notApplicable('the matrix is empty, which another check reports');
        if (runner === 'static')
            return notApplicable('rows were asked by the static runner');
        const findings = rows.filter(({ vanished }) => vanished.length > 0);
        return report(rows.length, findings.map(({ subject, vanished, location }) => ({ subject, message: vanished.join(' '), location })));
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
    why: 'The Dockerfile copies nothing to the place where the row would look for it.',
    fix: 'COPY it there, correct ENV or WORKDIR, or say provided-by: base-image or run-step.',
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



















const checks_generated_checks = [
    argumentUnproven,
    duplicateRow,
    handleUncovered,
    handleUnknown,
    importError,
    laneEmpty,
    matrixEmpty,
    nonzeroExit,
    notExecutable,
    notStarted,
    optionalArgumentGone,
    outOfMemory,
    platformMismatch,
    programMissing,
    providedElsewhere,
    signalled,
    staticUnresolved,
    timedOut,
    usageError,
];

;// CONCATENATED MODULE: ./lib/domain/entrypoint/classify.js

/** Why a probe did not pass; undefined where it did. */
function classify(end, argv, stderr) {
    switch (end.kind) {
        case 'exited':
            return end.exitCode === 0 ? undefined : exitReason(end.exitCode, argv, stderr);
        case 'signalled':
            return 'ENTRYPOINT_SIGNALLED';
        case 'timed-out':
            return 'ENTRYPOINT_TIMED_OUT';
        case 'out-of-memory':
            return 'ENTRYPOINT_OUT_OF_MEMORY';
        case 'not-started':
            return startReasons[end.reason];
    }
}
const startReasons = {
    'program-missing': 'ENTRYPOINT_PROGRAM_MISSING',
    'not-executable': 'ENTRYPOINT_NOT_EXECUTABLE',
    'exec-format': 'ENTRYPOINT_PLATFORM_MISMATCH',
    'image-missing': 'ENTRYPOINT_NOT_STARTED',
    other: 'ENTRYPOINT_NOT_STARTED',
};
function exitReason(exitCode, argv, stderr) {
    if (programIsMissing(argv, stderr))
        return 'ENTRYPOINT_PROGRAM_MISSING';
    if (/^(?:ModuleNotFoundError|ImportError)\b/m.test(stderr) || /Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|NoClassDefFoundError/.test(stderr))
        return 'ENTRYPOINT_IMPORT_ERROR';
    if (exitCode === 126)
        return 'ENTRYPOINT_NOT_EXECUTABLE';
    if (exitCode === 127)
        return 'ENTRYPOINT_PROGRAM_MISSING';
    const usage = /^usage:|unrecognized arguments|invalid choice|no such (?:option|command)|unknown (?:option|command|flag|argument)|unexpected argument/im;
    return usage.test(stderr) ? 'ENTRYPOINT_USAGE_ERROR' : 'ENTRYPOINT_NONZERO_EXIT';
}
/** The module or script that the row itself names is not there, as the interpreter says it: not one that it imports. */
function programIsMissing(argv, stderr) {
    const flag = argv.indexOf('-m');
    const module = flag >= 0 ? argv[flag + 1] : undefined;
    const [, missing] = /^\S*python\S*: (?:No module named|Error while finding module specification for) '?([\w.]+)'?/m.exec(stderr) ?? [];
    if (module !== undefined && missing !== undefined)
        return module === missing || module.startsWith(`${missing}.`);
    const [, script] = /^(?:\S*python\S*: can't open file|Error: Cannot find module|Error: Unable to access jarfile) '?([^'\n]+?)'?(?:: \[|$)/m.exec(stderr) ?? [];
    return script !== undefined && argv.slice(1).some((word) => !word.startsWith('-') && script.endsWith(`/${word.replace(/^(?:\.?\/)+/, '')}`));
}
/** The last line that says something, escaped, at most 400 characters. */
function summarise(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    const telling = lines.findLast((line) => /(?:error|exception|not found|no such|cannot|denied|invalid|missing|required)/i.test(line));
    return clip(plain(telling ?? lines.at(-1) ?? ''), 400);
}
/** Whether a help text names an argument as a word of its own. */
function namesArgument(help, argument) {
    const literal = argument.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return new RegExp(`(?<![\\w-])${literal}(?![\\w-])`, 'u').test(help);
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/probes.js
/** The program of a row, without arguments. */
function programOf({ module, command }) {
    return module === undefined ? (command ?? []) : ['python', '-m', module];
}
/** Every help probe of a row: the contract's own, or `--help` of the program and of each of its subcommands. */
function probesOf(row) {
    if (row['help-probes'])
        return row['help-probes'];
    const program = programOf(row);
    const subcommands = [...(row.subcommand === undefined ? [] : [row.subcommand]), ...row['further-subcommands'].map(({ subcommand }) => subcommand)];
    return [[...program, '--help'], ...subcommands.map((name) => [...program, name, '--help'])];
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/static.js



/** Programs that run the script that is their first argument. */
const interpreter = /^(?:python[\d.]*|node|nodejs|bun|deno|ruby|perl|php|sh|bash|dash|tini|dumb-init)$/;
/** Finds the module or program that a row names, where the image's ENV and WORKDIR would find it. */
function resolveStatically(row, image) {
    const looked = candidates(programOf(row), image);
    const path = looked.find((candidate) => isFile(image.tree, candidate));
    return path === undefined ? { kind: 'missing', looked } : { kind: 'found', path };
}
function candidates(program, image) {
    const [command = '', ...rest] = program;
    if (!interpreter.test(command.split('/').at(-1) ?? ''))
        return commandPlaces(command, image);
    const flag = rest.indexOf('-m');
    const module = flag >= 0 ? rest[flag + 1] : undefined;
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
        return [clean(command.startsWith('/') ? command : `${workdir}/${command}`)];
    return (environment.get('PATH') ?? '').split(':').filter((folder) => folder !== '').map((folder) => clean(`${folder}/${command}`));
}
/** `python -m` looks into the working directory first, then along PYTHONPATH. */
function modulePlaces(module, { environment, workdir }) {
    const path = module.replaceAll('.', '/');
    const roots = [workdir, ...(environment.get('PYTHONPATH') ?? '').split(':').filter((root) => root !== '')];
    return roots.map((root) => clean(root.startsWith('/') ? root : `${workdir}/${root}`)).flatMap((root) => [clean(`${root}/${path}.py`), clean(`${root}/${path}/__main__.py`)]);
}
function scriptPlaces(script, { workdir }) {
    const path = clean(script.startsWith('/') ? script : `${workdir}/${script}`);
    return [path, `${path}.js`, `${path}/index.js`];
}
function isFile(tree, path) {
    try {
        return nodeAt(tree, resolve(tree, path, { followLast: true }))?.type === 'file';
    }
    catch (error) {
        if (error instanceof TreeProblem)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/parallel.js
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
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/collect.js




/** Bytes of each output stream that are kept. */
const outputLimit = 1024 * 1024;
/** Asks every row, and the registries which rows there should be. */
async function collect_collect(ports, open) {
    return {
        runner: ports.runner,
        imageDigest: ports.runner === 'image' ? ports.imageDigest : null,
        rows: ports.runner === 'image' ? await runRows(ports, open) : open.rows.map((placed) => resolveRow(placed, ports.image)),
        handles: entrypointHandles(open),
        registries: open.contract.handles.registries.length,
    };
}
function entrypointHandles({ registry, contract }) {
    const prefix = contract.entrypoints['handle-prefix'];
    return [...registry.handles.values()].filter(({ name }) => name.startsWith(prefix)).map(({ name, location }) => ({ name, location }));
}
/** All probes of all rows side by side, bounded by the engine's processors; results in the order of the contract. */
async function runRows(ports, open) {
    const { processors } = await ports.engine.info();
    const jobs = open.rows.flatMap((placed) => probesOf(placed.row).map((argv) => ({ placed, argv })));
    let done = 0;
    const asked = await inParallel(jobs, Math.max(2, processors * 2), async ({ placed, argv }) => {
        const result = await runProbe(ports, argv, placed.row['timeout-seconds'] ?? open.contract.entrypoints['timeout-seconds']);
        done += 1;
        ports.onProgress?.(`entrypoints ${done}/${jobs.length} ${placed.row['runtime-mode']}`);
        return result;
    });
    return open.rows.map((placed) => rowFacts(placed, asked.filter((_, index) => jobs[index]?.placed === placed)));
}
async function runProbe({ engine, loaded }, argv, timeoutSeconds) {
    const outcome = await engine.run({ image: loaded.reference, argv, timeoutSeconds, outputLimit });
    const reason = classify(outcome.end, argv, outcome.stderr.text);
    const probe = { argv, exitCode: outcome.end.kind === 'exited' ? outcome.end.exitCode : null, durationMs: outcome.durationMs, reason, summary: summaryOf(outcome, reason) };
    return { probe, help: `${outcome.stdout.text}\n${outcome.stderr.text}` };
}
function summaryOf({ end, stderr }, reason) {
    if (reason === undefined)
        return '';
    return summarise(end.kind === 'not-started' ? end.detail : stderr.text) || end.kind;
}
function rowFacts(placed, asked) {
    const { row } = placed;
    const failed = asked.find(({ probe }) => probe.reason !== undefined);
    const help = asked.map((item) => item.help).join('\n');
    const required = [...row['required-args'], ...row['further-subcommands'].flatMap((item) => item['required-args'])];
    const unproven = failed ? [] : required.filter((argument) => !namesArgument(help, argument));
    const reason = failed?.probe.reason ?? (unproven.length > 0 ? 'ENTRYPOINT_ARGUMENT_UNPROVEN' : undefined);
    const detail = failed ? `${failed.probe.argv.join(' ')}: ${failed.probe.summary}` : unproven.join(' ');
    const vanished = failed ? [] : row['optional-args'].filter((argument) => !namesArgument(help, argument));
    return { ...identity(placed), runner: 'image', probes: asked.map(({ probe }) => probe), reason, detail, unproven, vanished };
}
function identity({ row, location }) {
    return {
        subject: [row.handle, row['runtime-mode']].filter((part) => part !== undefined).join(' / '),
        handle: row.handle ?? null,
        lane: row.lane,
        runtimeMode: row['runtime-mode'],
        module: row.module ?? null,
        command: programOf(row),
        location,
    };
}
/** Nothing runs: the file that the row names must be one that the Dockerfile puts where it would be looked for. */
function resolveRow(placed, image) {
    const base = { ...identity(placed), runner: 'static', unproven: [], vanished: [] };
    const probes = probesOf(placed.row).map((argv) => ({ argv, exitCode: null, durationMs: 0, reason: undefined, summary: '' }));
    const resolution = resolveStatically(placed.row, image);
    if (resolution.kind === 'found')
        return { ...base, probes, reason: undefined, detail: resolution.path };
    const provider = placed.row['provided-by'];
    if (provider !== undefined)
        return { ...base, probes, reason: 'ENTRYPOINT_PROVIDED_ELSEWHERE', detail: `provided by the ${provider}` };
    return { ...base, probes, reason: 'ENTRYPOINT_STATIC_UNRESOLVED', detail: `no file of the image at ${resolution.looked.join(', ') || 'any place'}` };
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/evidence.js




const probe = schemas/* strictObject */.rej({
    argv: schemas/* array */.YOg(schemas/* string */.YjP()),
    exit_code: schemas/* int */.Whr().nullable(),
    duration_ms: schemas/* int */.Whr(),
    status: verdictSchema,
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
    status: verdictSchema,
    reason_code: schemas/* string */.YjP().nullable(),
    duration_ms: schemas/* int */.Whr(),
    runner: schemas/* enum */.k5n(['image', 'static']),
    image_digest: schemas/* string */.YjP().nullable(),
    probes: schemas/* array */.YOg(probe),
});
const entrypointMatrixValidation = schemas/* strictObject */.rej({
    rows: schemas/* array */.YOg(rowSchema),
    uncovered_handles: schemas/* array */.YOg(schemas/* string */.YjP()),
    totals: schemas/* strictObject */.rej({ rows: schemas/* int */.Whr(), pass: schemas/* int */.Whr(), fail: schemas/* int */.Whr(), error: schemas/* int */.Whr() }),
    verdict: verdictSchema,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(checkRowSchema),
});
/** The one object of the gate. */
function evidence_witness(facts, open, rows) {
    const covered = new Set(facts.rows.map(({ handle }) => handle));
    const count = (status) => facts.rows.filter((row) => rowStatus(row) === status).length;
    const body = entrypointMatrixValidation.parse({
        rows: facts.rows.map((row) => rowEvidence(row, facts)),
        uncovered_handles: facts.handles.map(({ name }) => name).filter((name) => !covered.has(name)),
        totals: { rows: facts.rows.length, pass: count('PASS'), fail: count('FAIL'), error: count('ERROR') },
        verdict: overall(rows),
        blocker_codes: blockerCodes(rows, open.profile),
        checks: checkRows(rows),
    });
    return [{ name: 'entrypoint_matrix_validation', body }];
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
        probes: row.probes.map(({ argv, exitCode, durationMs, reason }) => ({
            argv: [...argv],
            exit_code: exitCode,
            duration_ms: durationMs,
            status: rowStatus({ reason }),
            reason_code: reason ?? null,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/index.js





/** Proves that every way to start the image works: in the image by digest, or, before there is one, by the files that it would hold. */
async function entrypoints(ports, open, policy) {
    const facts = await collect_collect(ports, open);
    const rows = ask(checks_generated_checks, facts, open, policy);
    const passing = facts.rows.filter((row) => rowStatus(row) === 'PASS').length;
    const probes = facts.rows.reduce((sum, row) => sum + row.probes.length, 0);
    const how = facts.runner === 'image' ? `${probes} probes in the image` : 'resolved statically, nothing run';
    return { gate: 'entrypoints', verdict: overall(rows), rows, totals: `${passing}/${facts.rows.length} rows, ${how}`, evidence: evidence_witness(facts, open, rows) };
}

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
            return notApplicable('the image is prebuilt: there is no build context');
        const findings = files.flatMap(({ path, hits }) => hits.map(({ rule, line, fingerprint }) => ({
            subject: `${path}:${line}`,
            message: `matches the rule ${rule}${fingerprint === null ? '' : `, fingerprint ${fingerprint.slice(0, 16)}`}`,
            location: { path, line },
        })));
        return report(files.filter(({ state }) => state === 'scanned').length, findings);
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
            return notApplicable('the image is prebuilt: there is no build context');
        const findings = files.flatMap(({ path, bannedName: pattern }) => (pattern === undefined ? [] : [{ subject: path, message: `the name matches ${pattern}`, location: { path } }]));
        return report(files.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/domain/scan/names.js

/** A matcher for banned file names: `*` and `?` within the last element of a path, letters of either case. */
function bannedNameMatcher(patterns) {
    const compiled = patterns.map((pattern) => ({ pattern, regexp: names_compile(pattern) }));
    return (path) => compiled.find(({ regexp }) => regexp.test(basename(path)))?.pattern;
}
function names_compile(pattern) {
    const source = pattern.replace(/[\\^$.+()[\]{}|]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.');
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
            return notApplicable('the image is prebuilt');
        if (dockerfile.refused !== undefined)
            return undecided(`the Dockerfile cannot be read: ${dockerfile.refused}`);
        const banned = bannedNameMatcher(contract.secrets['banned-names']);
        const { path, sources } = dockerfile;
        const findings = sources.flatMap(({ source, line }) => {
            const pattern = banned(source);
            return pattern === undefined ? [] : [{ subject: source, message: `the name matches ${pattern}`, location: { path, line } }];
        });
        return report(1 + sources.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/domain/scan/variable-name.js
const secretive = /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PWD|PASSPHRASE|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SIGNING_?KEY|CREDENTIALS?|AUTH)(?:_|$)/i;
const harmless = /_(?:FILE|PATH|ARN|NAME|URL|URI|PREFIX|TTL|TIMEOUT|VERSION|ENABLED|TYPE)$/i;
/** Whether a variable's name says that its value is a secret. `TOKEN_FILE` names a file; the static credentials are always secret. */
function isSecretName(name, staticNames) {
    if (staticNames.some((known) => known.toUpperCase() === name.toUpperCase()))
        return true;
    return secretive.test(name) && !harmless.test(name);
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
            return notApplicable('the image is prebuilt');
        if (dockerfile.refused !== undefined)
            return undecided(`the Dockerfile cannot be read: ${dockerfile.refused}`);
        const { path, variables } = dockerfile;
        const names = contract.secrets['static-credential-names'];
        const hits = variables.filter(({ name }) => isSecretName(name, names));
        return report(1 + variables.length, hits.map(({ keyword, name, line }) => ({ subject: name, message: `${keyword} ${name} keeps its value in the image`, location: { path, line } })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/file-unscanned.js

/** What was not scanned is not clean (L4). */
const fileUnscanned = {
    code: 'SECRET_FILE_UNSCANNED',
    title: 'A file could not be scanned for secrets',
    why: 'Cannot look is not "nothing there".',
    fix: 'Raise `secrets.max-file-bytes`, make the file readable, or except it by name with a reason.',
    level: 'block',
    evaluate({ files, dockerfile }) {
        if (!dockerfile)
            return notApplicable('the image is prebuilt: there is no build context');
        const failed = files.filter(({ state }) => state === 'too-large' || state === 'unreadable');
        if (failed.length === 0)
            return report(files.length, []);
        return undecided('some files were not scanned', failed.map(({ path, size, state }) => ({ subject: path, message: state === 'too-large' ? `${size} bytes are over the limit` : 'it cannot be read', location: { path } })));
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
            return notApplicable('there is no built image yet');
        const unseen = image.files.filter(({ state }) => state === 'too-large' || state === 'unreadable');
        if (unseen.length > 0)
            return undecided('some files of the image were not scanned', unseen.map(({ path, size }) => ({ subject: path, message: `${size} bytes were not scanned` })));
        const findings = image.settings.map(({ place, detail }) => ({ subject: place, message: detail }));
        for (const { path, bannedName, hits } of image.files) {
            if (bannedName !== undefined)
                findings.push({ subject: path, message: `the name matches ${bannedName}` });
            for (const { rule, line } of hits)
                findings.push({ subject: `${path}:${line}`, message: `matches the rule ${rule}` });
        }
        return report(1 + image.files.length, findings);
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
            return notApplicable('the contract requires no secret path');
        const missing = required.filter(({ present }) => !present);
        return report(required.length, missing.map(({ path, handle, index }) => ({
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
            return notApplicable('the contract excepts no file of the context');
        return report(files.length, excepted.map(({ path }) => ({ subject: path, message: 'not scanned', location: { path } })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/check.js
/** The hits of one kind as findings. */
function workflowFindings(workflows, kind) {
    return workflows.flatMap(({ path, hits }) => hits.filter((hit) => hit.kind === kind).map(({ subject, detail, line }) => ({ subject, message: detail, location: { path, line } })));
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
            return notApplicable('the repository has no workflow files');
        return report(workflows.length, workflowFindings(workflows, 'leak'));
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
            return notApplicable('the repository has no workflow files');
        return report(workflows.length, workflowFindings(workflows, 'static-credential'));
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
            return notApplicable('the repository has no workflow files');
        const bad = workflows.flatMap(({ path, unreadable }) => (unreadable === undefined ? [] : [{ subject: path, message: unreadable, location: { path } }]));
        return bad.length === 0 ? report(workflows.length, []) : undecided('some workflow files cannot be read', bad);
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.











const secrets_checks_generated_checks = [
    bannedContent,
    bannedName,
    dockerfileCopy,
    dockerfileVariable,
    fileUnscanned,
    inImage,
    requiredPathMissing,
    scanExcepted,
    workflowLeak,
    workflowStaticCredential,
    workflowUnreadable,
];

;// CONCATENATED MODULE: ./lib/domain/scan/rules.js
const rule = (id, pattern, keywords, example) => ({ id, pattern, keywords, example: example.join('') });
const letters = 'Q7xK2mPz9LwR4tYv8NcB5hJd3FgS6aEu';
/** The built-in content rules. */
const builtInRules = [
    rule('private-key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----\s*[A-Za-z0-9+/=\r\n]{16}/, ['PRIVATE KEY'], ['-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIEpAIBAAKCAQEA', letters]),
    rule('aws-access-key-id', /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/, ['AKIA', 'ASIA'], ['AK', 'IAQ7XK2MPZ7LWR4TYV']),
    rule('aws-secret-access-key', /aws_?(?:secret)?_?(?:access)?_?key["'\s:=]{1,8}[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/i, ['ey'], ['aws_secret_access_', 'key = ', 'wJa1rXUt2FEMI3K4MDENG5bPx6RfiCY7zEXq8mPL']),
    rule('github-token', /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{82})(?![A-Za-z0-9_])/, ['gh', 'github_pat_'], ['gh', 'p_', letters, 'abcd']),
    rule('gitlab-token', /(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/, ['glpat-'], ['gl', 'pat-', letters.slice(0, 20)]),
    rule('slack-token', /xox[abprs]-[0-9]{8,}-[A-Za-z0-9-]{16,}/, ['xox'], ['xo', 'xb-123456789012-', letters]),
    rule('stripe-key', /(?<![A-Za-z0-9_])[sr]k_live_[A-Za-z0-9]{24,}/, ['k_live_'], ['sk', '_live_', letters]),
    rule('google-api-key', /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/, ['AIza'], ['AI', 'za', letters, 'abc']),
    rule('npm-token', /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/, ['npm_'], ['np', 'm_', letters, 'abcd']),
    rule('pypi-token', /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}/, ['pypi-AgEI'], ['py', 'pi-AgEIcHlwaS5vcmc', letters, letters]),
    rule('json-web-token', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{12,}\.eyJ[A-Za-z0-9_-]{12,}\.[A-Za-z0-9_-]{20,}/, ['eyJ'], ['ey', 'JhbGciOiJIUzI1NiJ9.ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', letters]),
    rule('url-password', /[a-z][a-z0-9+.-]*:\/\/[^\s:@/"'$<>{}]+:(?!\$|\{|<|\*|password@|pass@|secret@|changeme@)[^\s:@/"'$<>{}]{6,}@[A-Za-z0-9.-]+/, ['://'], ['postgres://app:', letters.slice(0, 12), '@db.internal/app']),
];

;// CONCATENATED MODULE: ./lib/domain/scan/scan.js

/** Every hit of the rules in the bytes, in order of rules, then lines. Bytes are read as latin-1, so that nothing is undecodable. */
function scanBytes(bytes, rules, key) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return rules.flatMap((rule) => hitsOf(text, rule, key));
}
function hitsOf(text, { id, pattern, keywords }, key) {
    if (keywords.length > 0 && !keywords.some((word) => text.includes(word)))
        return [];
    const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    return [...text.matchAll(global)].map((match) => ({ rule: id, line: lineAt(text, match.index), fingerprint: fingerprint(match[0], key) }));
}
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** HMAC-SHA256 under the key that the contract names; without a key there is none, since a plain hash can be guessed. */
function fingerprint(value, key) {
    return key === undefined ? null : (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest('hex');
}

;// CONCATENATED MODULE: ./lib/gates/secrets/dockerfile.js




/**
 * Every variable and every source of a Dockerfile, of all stages, reachable or not, whether the source exists or not,
 * in shell or JSON form, over continued lines (R5).
 */
function readDockerfileFacts(text, path) {
    try {
        const { instructions, directives } = readInstructions(text);
        const all = instructions.flatMap((item) => [item, ...trigger(item)]);
        return { path, variables: all.flatMap((item) => variablesOf(item, directives.escape)), sources: all.flatMap(dockerfile_sourcesOf), refused: undefined };
    }
    catch (error) {
        if (error instanceof DockerfileProblem)
            return { path, variables: [], sources: [], refused: error.message };
        throw error;
    }
}
/** What an ONBUILD would run in a child is as much of a leak. */
function trigger(instruction) {
    if (instruction.keyword !== 'ONBUILD')
        return [];
    const [, keyword = '', rest = ''] = /^(\S+)\s+([\s\S]*)$/.exec(instruction.rest) ?? [];
    return [{ ...instruction, keyword: keyword.toUpperCase(), rest: rest.replace(/^(?:--\S+\s+)*/, '') }];
}
function variablesOf(instruction, escape) {
    const { keyword, line } = instruction;
    if (keyword === 'ARG')
        return readArgs(instruction, escape).map(({ name }) => ({ keyword, name, line }));
    if (keyword === 'ENV')
        return readPairs(instruction, escape).map(([name]) => ({ keyword, name, line }));
    return [];
}
function dockerfile_sourcesOf({ keyword, rest, line }) {
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    return pathList(rest, line).words.slice(0, -1).map((source) => ({ source, line }));
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
        if (entry.type !== 'file')
            continue;
        const base = { path: `/${entry.path}`, size: entry.size, bannedName: scanner.bannedName(entry.path), hits: [] };
        if (entry.size > scanner.maxBytes)
            yield { ...base, state: 'too-large' };
        else
            yield { ...base, hits: scanBytes(await entry.content(), scanner.rules, scanner.fingerprintKey), state: 'scanned' };
    }
}
function settingsHits(platform, { environment, labels, history }, scanner) {
    const named = environment.flatMap((entry) => {
        const name = entry.split('=', 1)[0] ?? '';
        return isSecretName(name, []) ? [{ place: `${platform} environment ${name}`, detail: 'a variable with a secret’s name is set in the image' }] : [];
    });
    const texts = [
        ...environment.map((entry) => [`environment ${entry.split('=', 1)[0] ?? ''}`, entry]),
        ...Object.entries(labels).map(([name, value]) => [`label ${name}`, value]),
        ...history.map((entry, index) => [`history entry ${index + 1}`, entry]),
    ];
    const matched = texts.flatMap(([place, text]) => {
        const [hit] = scanBytes(Buffer.from(text), scanner.rules, undefined);
        return hit ? [{ place: `${platform} ${place}`, detail: `matches the rule ${hit.rule}` }] : [];
    });
    return [...named, ...matched];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/gates/secrets/workflow.js


/**
 * Reads a workflow for what gives a secret away: long-lived cloud credentials in any `env` or `with`, secrets as build
 * arguments, and `run` blocks that print a secret or write it down. The YAML is walked, not searched for words (R6).
 */
function readWorkflow(text, path, staticNames) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    const [error] = document.errors;
    if (error)
        return { path, hits: [], unreadable: error.message };
    if (!(0,dist/* isMap */.jh)(document.contents))
        return { path, hits: [], unreadable: 'it holds no map' };
    const reading = { lines, staticNames, hits: [] };
    workflow_walk(document.contents, new Set(), reading);
    return { path, hits: reading.hits, unreadable: undefined };
}
/** Goes down the workflow; `secret` holds the variables that carry a secret at this depth. */
function workflow_walk(map, secret, reading) {
    const env = map.get('env', true);
    const carried = new Set([...secret, ...((0,dist/* isMap */.jh)(env) ? readEnv(env, reading) : [])]);
    for (const { key, value } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        if (name === 'env')
            continue;
        if (name === 'run' && (0,dist/* isScalar */.jn)(value))
            readRun(value, carried, reading);
        else if (name === 'with' && (0,dist/* isMap */.jh)(value))
            readWith(value, reading);
        else
            visit(value, carried, reading);
    }
}
function visit(value, secret, reading) {
    if ((0,dist/* isMap */.jh)(value))
        workflow_walk(value, secret, reading);
    else if ((0,dist/* isSeq */.oP)(value))
        for (const item of value.items)
            visit(item, secret, reading);
}
function readEnv(env, reading) {
    return env.items.flatMap(({ key, value }) => {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        if (isStatic(name, reading))
            note(reading, key, { kind: 'static-credential', subject: name, detail: `${name} is set from a long-lived credential` });
        return textOf(value).includes('secrets.') ? [name] : [];
    });
}
function readWith(inputs, reading) {
    for (const { key, value } of inputs.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const text = textOf(value);
        if (isStatic(name.replaceAll('-', '_'), reading))
            note(reading, key, { kind: 'static-credential', subject: name, detail: `the input ${name} takes a long-lived credential` });
        if (name === 'build-args')
            readBuildArgs(text, value, reading);
    }
}
/** A build argument stays in the image's history: no secret may come this way. */
function readBuildArgs(text, node, reading) {
    for (const line of text.split('\n')) {
        const [, name = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(line) ?? [];
        if (line.includes('secrets.') || isSecretName(name, reading.staticNames))
            note(reading, node, { kind: 'leak', subject: name || 'build-args', detail: `the build argument ${name} carries a secret into the image’s history` });
    }
}
const prints = /(?:^|[\s;&|(])(?:echo|printf|print|tee|cat)\b/;
const writes = />>?\s*(?!\/dev\/null|&)\S/;
function readRun(node, secret, reading) {
    const first = node.range ? reading.lines.linePos(node.range[0]).line : 1;
    const text = String(node.value);
    const block = /^[|>]/.test(String(Reflect.get(node, 'type') ?? '').replace('BLOCK_LITERAL', '|').replace('BLOCK_FOLDED', '>'));
    for (const [index, command] of text.replace(/\\\n/g, ' \u0000').split('\n').entries()) {
        const line = first + (block ? 1 : 0) + index;
        const assigned = reading.staticNames.find((name) => new RegExp(`(?:^|[\\s;&])(?:export\\s+)?${name}\\s*=`).test(command));
        if (assigned !== undefined || /aws\s+configure\s+set\s+aws_(?:access_key_id|secret_access_key)/.test(command))
            reading.hits.push({ kind: 'static-credential', line, subject: assigned ?? 'aws configure', detail: 'a script sets a long-lived credential' });
        const name = secretIn(command, secret);
        if (name !== undefined && gives(command))
            reading.hits.push({ kind: 'leak', line, subject: name, detail: 'a script prints a secret or writes it down' });
    }
}
/** Feeding a password to a program's standard input is how it should be done. */
function gives(command) {
    if (/\|\s*\S[^|]*--password-stdin/.test(command) || /::add-mask::/.test(command))
        return false;
    return prints.test(command) || writes.test(command) || /--build-arg\b/.test(command) || /GITHUB_(?:ENV|OUTPUT|STEP_SUMMARY)/.test(command);
}
function secretIn(command, secret) {
    const [, direct] = /\$\{\{[^}]*\bsecrets\.([A-Za-z0-9_]+)/.exec(command) ?? [];
    return direct ?? [...secret].find((name) => new RegExp(`\\$\\{?${name}(?![A-Za-z0-9_])`).test(command));
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

;// CONCATENATED MODULE: ./lib/gates/secrets/collect.js









/** Sees what concerns secrets: exactly the files of the context, Dockerfile, workflows, registries, and the image if there is one. */
async function secrets_collect_collect(ports, open, seen) {
    const scanner = scannerOf(open, ports.fingerprintKey);
    const prebuilt = open.contract.image.prebuilt !== undefined;
    return {
        dockerfile: prebuilt ? undefined : await collect_readDockerfile(ports.files, open),
        files: await scanContext(ports.files, open, seen, scanner),
        workflows: await readWorkflows(ports.files, open),
        required: requiredPaths(open),
        image: ports.image && (await inspectImage(ports.image, scanner)),
    };
}
function scannerOf({ contract: { secrets } }, fingerprintKey) {
    const own = secrets['banned-contents'].map(({ id, pattern, example }) => ({ id, pattern: new RegExp(pattern, 'u'), keywords: [], example }));
    return { rules: [...builtInRules, ...own], bannedName: bannedNameMatcher(secrets['banned-names']), maxBytes: secrets['max-file-bytes'], fingerprintKey };
}
async function collect_readDockerfile(files, { contract, folder }) {
    const path = join(folder, contract.image.context, contract.image.dockerfile);
    if (!(await files.stat(path)))
        throw new fault_Fault('DOCKERFILE_MISSING', { message: `${path} does not exist`, location: { path } });
    return readDockerfileFacts(decodeText(await files.read(path), path), path);
}
async function scanContext(files, { contract, folder }, seen, scanner) {
    const root = join(folder, contract.image.context);
    const excepted = new Set(contract.secrets['scan-exceptions'].map(({ path }) => path));
    const scanned = [];
    for (const { path, type } of seen)
        scanned.push(await scanFile(files, join(root, path), { path, type }, { scanner, excepted: excepted.has(path) }));
    return scanned;
}
async function scanFile(files, path, seen, { scanner, excepted }) {
    const size = (await files.stat(path))?.size ?? 0;
    const base = { path, size, bannedName: scanner.bannedName(path), hits: [] };
    if (excepted)
        return { ...base, bannedName: undefined, state: 'excepted' };
    if (size > scanner.maxBytes)
        return { ...base, state: 'too-large' };
    try {
        const bytes = seen.type === 'link' ? Buffer.from(await files.readLink(path)) : await files.read(path);
        return { ...base, hits: scanBytes(bytes, scanner.rules, scanner.fingerprintKey), state: 'scanned' };
    }
    catch (error) {
        if (error instanceof fault_Fault)
            return { ...base, state: 'unreadable' };
        throw error;
    }
}
async function readWorkflows(files, { contract, folder }) {
    const { workflows, 'static-credential-names': names } = contract.secrets;
    const found = [];
    for (const name of workflows) {
        const home = join(folder, name);
        if ((await files.stat(home))?.type !== 'folder')
            continue;
        for (const entry of await files.list(home)) {
            if (!/\.ya?ml$/.test(entry.name))
                continue;
            const path = join(home, entry.name);
            found.push(readWorkflow(decodeText(await files.read(path), path), path, names));
        }
    }
    return found;
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

;// CONCATENATED MODULE: ./lib/gates/secrets/evidence.js






const hit = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr(), subject: schemas/* string */.YjP() });
const securitySecretInjectionChecks = schemas/* strictObject */.rej({
    static_credential_rejection_verdict: statusSchema,
    dockerfile_secret_policy_verdict: statusSchema,
    workflow_credential_policy_verdict: statusSchema,
    image_secret_verdict: statusSchema,
    checks: schemas/* array */.YOg(checkRowSchema),
    dockerfile_secret_arg_env_hits: schemas/* array */.YOg(hit),
    dockerfile_secret_copy_hits: schemas/* array */.YOg(hit),
    workflow_hits: schemas/* array */.YOg(hit),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({ check: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })),
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    verdict: verdictSchema,
    failure_reason: schemas/* string */.YjP().nullable(),
});
const secretSourceContractReceipt = schemas/* strictObject */.rej({
    secret_contract_profile: schemas/* string */.YjP(),
    secrets_backend: schemas/* string */.YjP(),
    required_secret_path_handles: schemas/* array */.YOg(schemas/* strictObject */.rej({ handle: schemas/* string */.YjP().nullable(), path: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['PRESENT', 'MISSING']) })),
    runtime_materialization_owner_phase: schemas/* string */.YjP(),
    runtime_materialization_note: schemas/* string */.YjP(),
    verdict: verdictSchema,
});
const buildContextSecretScan = schemas/* strictObject */.rej({
    scan_scope: schemas/* strictObject */.rej({ build_path: schemas/* string */.YjP(), dockerfile_path: schemas/* string */.YjP(), roots: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    banned_name_patterns: schemas/* array */.YOg(schemas/* string */.YjP()),
    banned_content_patterns: schemas/* array */.YOg(schemas/* string */.YjP()),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr().nullable(), rule: schemas/* string */.YjP(), fingerprint: schemas/* string */.YjP().nullable() })),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    coverage: schemas/* strictObject */.rej({ scanned: schemas/* int */.Whr(), excepted: schemas/* int */.Whr(), failed: schemas/* int */.Whr() }),
    summary: schemas/* strictObject */.rej({ scanned_files: schemas/* int */.Whr(), scanned_bytes: schemas/* int */.Whr(), findings_count: schemas/* int */.Whr(), truncated: schemas/* boolean */.zMY(), pass: schemas/* boolean */.zMY() }),
    verdict: verdictSchema,
});
/** The three objects of the gate. */
function secrets_evidence_witness(facts, open, rows) {
    return [
        { name: 'security_secret_injection_checks', body: securitySecretInjectionChecks.parse(injection(facts, open, rows)) },
        { name: 'secret_source_contract_receipt', body: secretSourceContractReceipt.parse(receipt(facts, open, rows)) },
        { name: 'build_context_secret_scan', body: buildContextSecretScan.parse(scan(facts, open, rows)) },
    ];
}
function statusOf(rows, ...codes) {
    const chosen = codes.flatMap((code) => rowOf(rows, code) ?? []);
    return chosen.every(({ report }) => report.kind === 'not-applicable') ? 'NOT_APPLICABLE' : evidence_verdictOf(chosen);
}
function evidence_verdictOf(rows) {
    return worst(rows.map(({ verdict }) => verdict));
}
function injection(facts, open, rows) {
    const verdict = overall(rows);
    const undecided = rows.filter(({ report }) => report.kind === 'undecided');
    return {
        static_credential_rejection_verdict: statusOf(rows, 'SECRET_WORKFLOW_STATIC_CREDENTIAL'),
        dockerfile_secret_policy_verdict: statusOf(rows, 'SECRET_DOCKERFILE_VARIABLE', 'SECRET_DOCKERFILE_COPY'),
        workflow_credential_policy_verdict: statusOf(rows, 'SECRET_WORKFLOW_STATIC_CREDENTIAL', 'SECRET_WORKFLOW_LEAK', 'SECRET_WORKFLOW_UNREADABLE'),
        image_secret_verdict: statusOf(rows, 'SECRET_IN_IMAGE'),
        checks: checkRows(rows),
        dockerfile_secret_arg_env_hits: hits(rows, 'SECRET_DOCKERFILE_VARIABLE'),
        dockerfile_secret_copy_hits: hits(rows, 'SECRET_DOCKERFILE_COPY'),
        workflow_hits: facts.workflows.flatMap(({ path, hits: found }) => found.map(({ line, subject }) => ({ path, line, subject }))),
        errors: undecided.map(({ check, report }) => ({ check: check.code, detail: report.kind === 'undecided' ? report.reason : '' })),
        blocker_codes: blockerCodes(rows, open.profile),
        verdict,
        failure_reason: rows.find((row) => row.verdict === verdict && verdict !== 'PASS')?.check.code ?? null,
    };
}
function hits(rows, code) {
    const row = rowOf(rows, code);
    return [...(row?.open ?? []), ...(row?.accepted ?? [])].map(({ subject, location }) => ({ path: location?.path ?? '', line: location?.line ?? 1, subject }));
}
function receipt(facts, { contract: { secrets } }, rows) {
    return {
        secret_contract_profile: secrets['contract-profile'],
        secrets_backend: secrets.backend.replaceAll('-', '_'),
        required_secret_path_handles: facts.required.map(({ handle, path, present }) => ({ handle, path, status: present ? 'PRESENT' : 'MISSING' })),
        runtime_materialization_owner_phase: secrets['materialization-owner-phase'],
        runtime_materialization_note: secrets['materialization-note'],
        verdict: rowOf(rows, 'SECRET_REQUIRED_PATH_MISSING')?.verdict ?? 'ERROR',
    };
}
function scan({ files }, { contract, folder }, rows) {
    const { secrets, image } = contract;
    const scanned = files.filter(({ state }) => state === 'scanned');
    const failed = files.filter(({ state }) => state === 'too-large' || state === 'unreadable');
    const findings = files.flatMap(({ path, bannedName, hits: found }) => [
        ...(bannedName === undefined ? [] : [{ path, line: null, rule: `name:${bannedName}`, fingerprint: null }]),
        ...found.map(({ rule, line, fingerprint }) => ({ path, line, rule, fingerprint })),
    ]);
    const verdict = evidence_verdictOf(['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT', 'SECRET_FILE_UNSCANNED'].flatMap((code) => rowOf(rows, code) ?? []));
    const build_path = join(folder, image.context);
    return {
        scan_scope: { build_path, dockerfile_path: join(build_path, image.dockerfile), roots: [build_path] },
        banned_name_patterns: secrets['banned-names'],
        banned_content_patterns: [...builtInRules.map(({ id }) => id), ...secrets['banned-contents'].map(({ id }) => id)],
        findings,
        errors: failed.map(({ path, state }) => ({ path, reason: state })),
        coverage: { scanned: scanned.length, excepted: files.length - scanned.length - failed.length, failed: failed.length },
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




/** Proves that no secret is in the context, the Dockerfile, the workflows or the image, and that every needed one has its place. */
async function secrets(ports, open, policy, seen) {
    const facts = await secrets_collect_collect(ports, open, seen);
    const rows = ask(secrets_checks_generated_checks, facts, open, policy);
    const scanned = facts.files.filter(({ state }) => state === 'scanned');
    const inImage = facts.image ? `, ${facts.image.files.length} files of the image` : '';
    const totals = `${scanned.length} files scanned${inImage}, ${facts.workflows.length} workflows, ${facts.required.length} required paths`;
    return { gate: 'secrets', verdict: overall(rows), rows, totals, evidence: secrets_evidence_witness(facts, open, rows) };
}

;// CONCATENATED MODULE: ./lib/core/evidence.js
/** The object as it is stored: pretty, with a final newline, keys in the order given. Equal inputs give equal bytes (L8). */
function serialise(object, envelope) {
    const whole = { schema: `seaworthy/${object.name}/v1`, ...envelope, ...object.body };
    return Buffer.from(`${JSON.stringify(whole, null, 2)}\n`);
}
/** `^platform_<time>Z(_<suffix>)?$`, as the programme pins it. */
const platformRunId = /^platform_\d{8}T\d{6}Z(_[A-Za-z0-9][A-Za-z0-9-]{0,63})?$/;

;// CONCATENATED MODULE: ./lib/core/tokens.js

/** Every `{token}` of a pattern. */
function tokensOf(pattern) {
    return [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}
/** The pattern with its tokens replaced. A token without a value is a Fault: a half-filled name would be a wrong one. */
function fillTokens(pattern, values) {
    return pattern.replace(/\{([^{}]*)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new fault_Fault('HANDLE_UNKNOWN', { message: `${pattern} needs {${name}}, which has no value here` });
        return value;
    });
}
/** A regular expression for what a pattern can become, each token by its own shape. */
function tokenMatcher(pattern, shapes) {
    const source = pattern.replace(/\{([^{}]*)\}|[\s\S]/g, (part, name) => name === undefined ? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : `(${shapes[name] ?? '.+'})`);
    return new RegExp(`^${source}$`, 'u');
}

;// CONCATENATED MODULE: ./lib/ports/clock.js
/** `YYYY-MM-DDTHH:MM:SSZ`. */
function utc(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./lib/chain/session.js

/** What every object of this session carries. */
function envelopeOf({ open, platformRunId, attempt, clock, git }) {
    return {
        phase_id: open.contract.phase,
        platform_run_id: platformRunId,
        attempt,
        written_at_utc: utc(clock.now()),
        git_sha: git?.sha ?? null,
        contract_sha256: open.sha256,
    };
}
/** A run id for a person's own machine: the time, and eight random hex digits. */
function newRunId(clock) {
    return `platform_${utc(clock.now()).replace(/[-:]/g, '')}_${clock.randomHex(4)}`;
}

;// CONCATENATED MODULE: ./lib/chain/writer.js






/** The folder of this run's pack in the store, with a final slash. */
function packPrefix({ open, platformRunId }) {
    const prefix = fillTokens(open.contract.evidence.prefix, { platform_run_id: platformRunId, phase_id: open.contract.phase });
    return prefix.endsWith('/') ? prefix : `${prefix}/`;
}
function keyOf(session, name) {
    return `${packPrefix(session)}${name}.json`;
}
/** Writes the objects of a gate, each whole or not at all. Returns their keys. */
async function writeEvidence(session, objects) {
    const keys = [];
    for (const object of objects) {
        const key = keyOf(session, object.name);
        const bytes = serialise(object, envelopeOf(session));
        refuseSecrets(key, bytes);
        const before = await session.store.read(key);
        if (before === undefined)
            await session.store.write(key, bytes);
        else if (!sayTheSame(before, bytes))
            throw new fault_Fault('EVIDENCE_EXISTS', { message: `${key} was written already in this run, with another result` });
        keys.push(key);
    }
    return keys;
}
/** Every object is scanned before it exists anywhere (L9). */
function refuseSecrets(key, bytes) {
    const [hit] = scanBytes(bytes, builtInRules, undefined);
    if (hit)
        throw new fault_Fault('EVIDENCE_HOLDS_SECRET', { message: `${key} would hold what the rule ${hit.rule} finds, in its line ${hit.line}` });
}
const passing = ['written_at_utc', 'duration_ms'];
/** Whether two objects say the same: all fields agree but those that tell when and how long. */
function sayTheSame(a, b) {
    return timeless(a) === timeless(b);
}
function timeless(bytes) {
    return JSON.stringify(JSON.parse(Buffer.from(bytes).toString()), (name, value) => (passing.includes(name) ? undefined : value));
}

;// CONCATENATED MODULE: ./lib/chain/ask-gate.js


/** Asks one gate and writes its evidence. Whatever keeps it from an answer is an ERROR of that gate, never silence. */
async function askGate(session, gate, work) {
    session.onProgress?.(gate);
    try {
        const result = await work();
        await writeEvidence(session, result.evidence);
        return { gate, verdict: result.verdict, result, faults: [] };
    }
    catch (error) {
        return { gate, verdict: 'ERROR', result: undefined, faults: faultsIn(error) };
    }
}
/** A gate that could not be asked because one before it gave nothing to work on. */
function unasked(gate, because) {
    return { gate, verdict: 'ERROR', result: undefined, faults: faultsIn(because) };
}

;// CONCATENATED MODULE: ./lib/chain/check.js










/** The offline gates: nothing of the repository is executed, no network is asked. This is no readiness. */
async function check(session, ports) {
    const context = await askBuildContext(session, ports);
    const gates = [context, await askSecrets(session, ports, context.result), await askStatic(session, context.result)];
    return {
        command: 'check',
        verdict: worst(gates.map(({ verdict }) => verdict)),
        gates,
        notRun: gateNames.filter((name) => !gates.some(({ gate }) => gate === name)),
        assurance: 'rehearsal',
        rehearsalReasons: ['only the offline gates were asked: this is no readiness'],
        contractPath: session.open.path,
        guessed: session.open.guessed,
        platformRunId: session.platformRunId,
        gitSha: session.git?.sha ?? null,
        imageTag: null,
        imageDigest: null,
        evidence: `${session.store.place}/${packPrefix(session)}`,
        handoffOpen: false,
    };
}
async function askBuildContext(session, ports) {
    return askGate(session, 'build-context', async () => {
        const result = await buildContext({ files: session.files, bases: ports.bases, buildArgs: ports.buildArgs }, session.open, session.policy);
        refuseEvidenceInContext(session, result);
        return result;
    });
}
async function askSecrets(session, ports, context) {
    if (!context)
        return unasked('secrets', blocked('the build context could not be seen'));
    const secretPorts = { files: session.files, image: undefined, fingerprintKey: ports.fingerprintKey };
    return askGate(session, 'secrets', () => secrets(secretPorts, session.open, session.policy, context.facts.files));
}
async function askStatic(session, context) {
    if (!context)
        return unasked('entrypoints', blocked('the build context could not be seen'));
    return askGate(session, 'entrypoints', () => entrypoints({ runner: 'static', image: staticImage(context) }, session.open, session.policy));
}
function staticImage({ facts: { dockerfile } }) {
    if (dockerfile.kind === 'refused')
        return { tree: folder(), environment: new Map(), workdir: '/' };
    const { image, settings } = dockerfile.plan;
    return { tree: image, environment: settings.environment, workdir: settings.workdir };
}
function blocked(message) {
    return new fault_Fault('GATE_BLOCKED', { message });
}
/** The next build must not take this run's evidence along. */
function refuseEvidenceInContext({ evidenceFolder }, { facts }) {
    if (evidenceFolder === undefined || facts.prebuilt)
        return;
    const inside = facts.contextPath === '.' ? evidenceFolder : evidenceFolder.startsWith(`${facts.contextPath}/`) ? evidenceFolder.slice(facts.contextPath.length + 1) : undefined;
    if (inside === undefined || isClosed(facts.ignore.rules, `${inside}/evidence.json`))
        return;
    throw new fault_Fault('EVIDENCE_IN_CONTEXT', { message: `the evidence folder ${evidenceFolder} lies in the build context ${facts.contextPath}, and the ignore file lets it in` });
}

;// CONCATENATED MODULE: ./lib/hosts/report/model.js
function reportOf(outcome, profile) {
    const gates = outcome.gates.map(({ gate, verdict, result, faults }) => ({
        gate,
        verdict,
        totals: result?.totals ?? 'no answer',
        items: [...faults.map((fault) => faultItem(fault, profile)), ...(result?.rows ?? []).flatMap((row) => rowItem(row, profile))],
        checksAsked: result?.rows.length ?? 0,
        advice: result?.advice,
    }));
    return { ...outcome, gates, conclusion: conclude(outcome), next: nextStep(outcome, gates) };
}
function faultItem({ code, message, fix, rerun, location }, profile) {
    const finding = { subject: code, message, ...(location ? { location } : {}) };
    return { status: 'ERROR', code, blocker: profile.rule(code).id, title: message, why: '', fix, reason: undefined, rerun: rerun === 'may-help', findings: location ? [finding] : [], accepted: 0, level: 'block' };
}
/** A check that has something to say: it does not pass, it warns, or something about it was accepted. */
function rowItem({ check, report, open, accepted, verdict, level }, profile) {
    if (verdict === 'PASS' && open.length === 0 && accepted.length === 0)
        return [];
    const status = verdict === 'PASS' ? 'WARN' : verdict;
    const reason = report.kind === 'undecided' ? report.reason : report.kind === 'clear' ? 'nothing was examined' : undefined;
    const rerun = report.kind === 'undecided' && report.rerun === 'may-help';
    const { code, title, why, fix } = check;
    return [{ status, code, blocker: profile.rule(code).id, title, why, fix: open.find((item) => item.fix)?.fix ?? fix, reason, rerun, findings: open, accepted: accepted.length, level }];
}
/** The last line: the verdict, and what keeps the handoff closed. */
function conclude({ verdict, assurance, rehearsalReasons, command, handoffOpen }) {
    if (assurance === 'rehearsal') {
        const held = command === 'check' ? 'rehearsal, offline gates only' : 'rehearsal, handoff closed';
        return `${verdict} (${held}: ${rehearsalReasons.join('; ')})`;
    }
    return handoffOpen ? `${verdict} (authoritative, handoff open)` : `${verdict} (authoritative, handoff closed)`;
}
function nextStep({ verdict }, gates) {
    const items = gates.flatMap((gate) => gate.items).filter(({ status }) => status !== 'WARN');
    if (verdict === 'PASS')
        return undefined;
    if (items.length > 0 && items.every(({ rerun }) => rerun))
        return 'Run it again: what failed may pass without any change.';
    const first = items.find(({ rerun }) => !rerun);
    return first ? `Mend first: ${first.code}. A re-run alone will not help; \`seaworthy explain ${first.code}\` says more.` : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/flags.js




/** The flags that every gate command takes. */
function withCommonFlags(command) {
    return command
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .option('--evidence-dir <dir>', 'where evidence is kept (default: .seaworthy/evidence in the repository)')
        .addOption(new esm/* Option */.c$('--format <format>', 'how the report is printed').choices(formats).default('text'))
        .option('--platform-run-id <id>', 'the run that this belongs to (default: a new one)')
        .option('--require-authoritative', 'a rehearsal fails')
        .option('--strict-warnings', 'warnings fail')
        .option('--no-color', 'no colours')
        .option('--quiet', 'only the last line');
}
/** The flags as options of a session, with this process's environment. */
function commonOptions(flags) {
    const onProgress = flags.quiet === true || flags.format !== 'text' ? undefined : progressLine(process.stderr);
    return { ...flags, environment: process.env, ...(onProgress ? { onProgress } : {}) };
}
/** Prints the outcome and sets the exit code. */
function tell(outcome, profile, flags, options) {
    options.onProgress?.('');
    const color = flags.color && process.stdout.isTTY === true && !process.env['NO_COLOR'];
    process.stdout.write(render(reportOf(outcome, profile), { format: flags.format, color, quiet: flags.quiet ?? false }));
    process.exitCode = exitCode(outcome.verdict);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
        return await work((folder, args, more) => shield_run({ command: program, cwd: folder, env }, args, more));
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
        throw new fault_Fault('GIT_FAILED', { message: `git needs a folder below ${(0,external_node_os_.tmpdir)()}, which cannot be made`, cause });
    }
}
const limits = { timeoutSeconds: 300, outputLimit: 2 ** 28 };
async function shield_run(place, args, more = {}) {
    const label = `git ${args[0]}`;
    const overrides = Object.entries({ ...settings, ...more }).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const result = await runProcess({ ...place, ...limits, label, args: [...overrides, ...args] });
    if (result.exitCode === null || result.timedOut)
        throw failed(label, result);
    if (!result.stdout.truncated)
        return result;
    throw new fault_Fault('GIT_FAILED', { message: `${label} said more than ${limits.outputLimit} bytes` });
}
function failed(label, result) {
    const how = result.timedOut ? 'did not end in time' : failureOf(result);
    return new fault_Fault('GIT_FAILED', { message: `${label} ${how}` });
}

;// CONCATENATED MODULE: ./lib/adapters/git-cli/worktree.js





/**
 * Every path of the working tree, its submodules included, that differs from the commit or that git was told not to look at.
 * Where a file passes a filter, its raw bytes are compared, since the filter is not run: dirty at worst, never clean by mistake.
 */
async function dirtyPaths(ask, topLevel, depth = 0) {
    const keys = await worktree_answer(ask, topLevel, ['config', '--list', '--name-only', '-z']);
    const status = await worktree_answer(ask, topLevel, ['status', ...statusFlags], withoutFilters(keys.split('\0')));
    const index = parseIndex(await worktree_answer(ask, topLevel, ['ls-files', '-v', '-s', '-z']));
    const modules = [];
    for (const path of index.submodules)
        modules.push(...(await submoduleDirt(ask, topLevel, path, depth)));
    return [...new Set([...parseStatus(status), ...index.unseen, ...modules])].sort();
}
/** Submodules are asked one by one: git itself would run each with a configuration that nobody looked at. */
const statusFlags = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];
async function worktree_answer(ask, folder, args, more) {
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
        throw new fault_Fault('GIT_FAILED', { message: `git’s filter ${plain(driver)} has a name that cannot be switched off` });
    }
    const off = ['clean', 'smudge', 'process'].map((word) => [`filter.${driver}.${word}`, '']);
    return [...off, [`filter.${driver}.required`, 'false']];
}
/** The paths of `git status --porcelain=v1 -z --no-renames`: two letters, a space, the path. */
function parseStatus(text) {
    return records(text).map((record) => {
        if (record[2] !== ' ')
            throw new fault_Fault('GIT_FAILED', { message: 'git status answered in an unknown form' });
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
            throw new fault_Fault('GIT_FAILED', { message: 'git ls-files answered in an unknown form' });
        return { tag, mode, path };
    });
    const unseen = entries.filter(({ tag }) => /[a-zS]/.test(tag)).map(({ path }) => path);
    return { unseen, submodules: entries.filter(({ mode }) => mode === '160000').map(({ path }) => path) };
}
function records(text) {
    return text.split('\0').filter((record) => record !== '');
}
/** Deeper than any real nesting. */
const deepest = 16;
/** What is dirty inside a submodule; nothing where it is not checked out, the submodule itself where it cannot be asked. */
async function submoduleDirt(ask, topLevel, path, depth) {
    const folder = (0,external_node_path_.join)(topLevel, path);
    if (!isCheckedOut(folder))
        return [];
    const own = await ask(folder, ['rev-parse', '--show-toplevel']);
    const isItself = own.exitCode === 0 && own.stdout.text === `${folder}\n` && (0,external_node_fs_.realpathSync)(folder) === folder;
    if (!isItself || depth >= deepest)
        return [path];
    const inner = await dirtyPaths(ask, folder, depth + 1);
    return inner.map((name) => `${path}/${name}`);
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
                if (cause instanceof fault_Fault && cause.code === 'PROCESS_NOT_FOUND')
                    return undefined;
                throw asGitFault(cause);
            }
        },
    };
}
function asGitFault(cause) {
    if (!(cause instanceof fault_Fault) || cause.code !== 'PROCESS_FAILED')
        return cause;
    return new fault_Fault('GIT_FAILED', { message: cause.message, cause });
}
async function stateOf(ask, dir) {
    const place = await placeOf(ask, dir);
    const sha = place && (await shaOf(ask, dir));
    if (place === undefined || sha === undefined)
        return undefined;
    const inside = (0,external_node_path_.relative)(place.topLevel, (0,external_node_fs_.realpathSync)(dir));
    const dirty = await dirtyPaths(ask, place.topLevel);
    return { ...place, sha, ref: await refOf(ask, dir), dirty: dirty.filter((path) => !isEvidence(path, inside)) };
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
        throw new fault_Fault('GIT_FAILED', {
            message: `git’s working tree is ${plain(topLevel)}, and ${plain(dir)} is outside`,
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
    return path.startsWith('.seaworthy/') || path.startsWith(`${prefix}.seaworthy/`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/adapters/evidence-key.js


/** One step of a key. A leading dot is refused: it could climb, hide, or be one of the stores' own files. */
const step = /^[A-Za-z0-9_(][A-Za-z0-9_().@+=-]{0,199}$/;
/** The key's steps. A key that could lead out of the store, or that one store takes and another not, is EVIDENCE_UNWRITABLE. */
function stepsOf(key) {
    const steps = key.split('/');
    if (steps.every((name) => step.test(name)))
        return steps;
    throw new fault_Fault('EVIDENCE_UNWRITABLE', {
        message: `${plain(key)} is no key of an evidence object`,
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

;// CONCATENATED MODULE: ./lib/adapters/local-store.js







/**
 * Evidence in a folder of this machine. An object appears whole or not at all, survives a power cut once `write` has
 * returned, and is never overwritten, also not by another process that writes the same key at the same time.
 */
function localStore(dir) {
    return {
        place: dir,
        list: async (prefix) => (await listBelow(dir, checkPrefix(prefix))).sort(),
        read: async (key) => readWhole((0,external_node_path_.join)(dir, ...stepsOf(key))),
        write: async (key, bytes) => writeOnce(dir, stepsOf(key), bytes),
    };
}
async function writeOnce(dir, steps, bytes) {
    const path = (0,external_node_path_.join)(dir, ...steps);
    const folder = await guard(path, () => makeFolder(dir, steps.slice(0, -1)));
    const temporary = (0,external_node_path_.join)(folder, `.new-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const made = await guard(path, () => place(temporary, path, bytes));
    if (made)
        await guard(path, () => sync(folder));
    else
        await compare(path, bytes);
}
/** Writes beside the place, then links into it, which fails where something is there. False where something is. */
async function place(temporary, path, bytes) {
    try {
        await writeSynced(temporary, bytes);
        await (0,external_node_fs_promises_.link)(temporary, path);
        return true;
    }
    catch (cause) {
        if (local_store_codeOf(cause) === 'EEXIST')
            return false;
        throw cause;
    }
    finally {
        await (0,external_node_fs_promises_.unlink)(temporary).catch(() => undefined);
    }
}
async function writeSynced(path, bytes) {
    const file = await (0,external_node_fs_promises_.open)(path, 'wx', 0o644);
    try {
        await file.writeFile(bytes);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Asked twice for the same bytes, there is nothing to do; for others, evidence would change. */
async function compare(path, bytes) {
    const there = await readWhole(path);
    if (there !== undefined && Buffer.compare(there, bytes) === 0)
        return;
    throw new fault_Fault('EVIDENCE_EXISTS', { message: `${plain(path)} exists already, with another content` });
}
/** The store's folder, hidden from git when we are the one who makes it, and the steps below it, which must be real folders. */
async function makeFolder(dir, steps) {
    if (await makeStore(dir))
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(dir, '.gitignore'), '*\n', { flag: 'wx' });
    let folder = dir;
    for (const step of steps) {
        const parent = folder;
        folder = (0,external_node_path_.join)(folder, step);
        if (await makeOne(folder))
            await sync(parent);
    }
    return folder;
}
/** True where we made it. Node's own recursive `mkdir` never ends below /proc. */
async function makeStore(dir) {
    if ((await (0,external_node_fs_promises_.stat)(dir).catch(() => undefined))?.isDirectory())
        return false;
    const parent = (0,external_node_path_.dirname)(dir);
    if (parent !== dir)
        await makeStore(parent);
    try {
        await (0,external_node_fs_promises_.mkdir)(dir);
        return true;
    }
    catch (cause) {
        if (local_store_codeOf(cause) === 'EEXIST' && (await (0,external_node_fs_promises_.stat)(dir)).isDirectory())
            return false;
        throw cause;
    }
}
/** False where it is there already. A link in its place could lead anywhere. */
async function makeOne(folder) {
    try {
        await (0,external_node_fs_promises_.mkdir)(folder);
        return true;
    }
    catch (cause) {
        const isFolder = local_store_codeOf(cause) === 'EEXIST' && (await (0,external_node_fs_promises_.lstat)(folder)).isDirectory();
        if (isFolder)
            return false;
        throw cause;
    }
}
/** Makes the names in a folder last. */
async function sync(folder) {
    const handle = await (0,external_node_fs_promises_.open)(folder, 'r');
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
    for await (const key of local_store_walk(dir, start))
        if (key.startsWith(prefix))
            keys.push(key);
    return keys;
}
/** Names that begin with a dot are ours and no keys. Anything else that is neither file nor folder is not evidence. */
async function* local_store_walk(dir, folder) {
    for (const entry of await entriesOf((0,external_node_path_.join)(dir, folder))) {
        const key = folder + entry.name;
        if (entry.name.startsWith('.'))
            continue;
        if (entry.isDirectory())
            yield* local_store_walk(dir, `${key}/`);
        else if (entry.isFile())
            yield key;
        else
            throw unreadable((0,external_node_path_.join)(dir, key), 'is neither a file nor a folder');
    }
}
async function entriesOf(folder) {
    try {
        return await (0,external_node_fs_promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (cause) {
        if (local_store_codeOf(cause) === 'ENOENT')
            return [];
        throw unreadable(folder, `cannot be listed (${local_store_codeOf(cause)})`, cause);
    }
}
async function readWhole(path) {
    let file;
    try {
        file = await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        if (!(await file.stat()).isFile())
            throw unreadable(path, 'is not a file');
        return await file.readFile();
    }
    catch (cause) {
        if (local_store_codeOf(cause) === 'ENOENT')
            return undefined;
        throw cause instanceof fault_Fault ? cause : unreadable(path, `cannot be read (${local_store_codeOf(cause)})`, cause);
    }
    finally {
        await file?.close();
    }
}
function unreadable(path, how, cause) {
    return new fault_Fault('EVIDENCE_UNREADABLE', { message: `${plain(path)} ${how}`, cause });
}
async function guard(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        throw new fault_Fault('EVIDENCE_UNWRITABLE', { message: `${plain(path)} cannot be written (${local_store_codeOf(cause)})`, cause });
    }
}
function local_store_codeOf(cause) {
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}

;// CONCATENATED MODULE: ./lib/adapters/node-files.js



/** The files below a folder of this machine. Synchronous below the surface: many small files are read faster so. */
function nodeFiles(root) {
    const at = (path) => (0,external_node_path_.join)(root, path);
    return {
        list: async (folder) => node_files_guard(folder, () => (0,external_node_fs_.readdirSync)(at(folder), { withFileTypes: true }).map(entryOf).sort(byName)),
        read: async (path) => node_files_guard(path, () => (0,external_node_fs_.readFileSync)(at(path))),
        head: async (path, length) => node_files_guard(path, () => readHead(at(path), length)),
        stat: async (path) => node_files_guard(path, () => statOf(at(path))),
        readLink: async (path) => node_files_guard(path, () => (0,external_node_fs_.readlinkSync)(at(path))),
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
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return stat && { type: typeOf(stat), size: stat.size, mode: stat.mode & 0o7777 };
}
function readHead(path, length) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const buffer = Buffer.alloc(Math.min(length, (0,external_node_fs_.fstatSync)(file).size));
        return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Turns what the file system throws into a Fault that names the path. */
function node_files_guard(path, work) {
    try {
        return work();
    }
    catch (cause) {
        throw faultOf(path, cause);
    }
}
function faultOf(path, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const location = { path };
    if (code === 'ENOENT')
        return new fault_Fault('FILE_MISSING', { message: `${path} does not exist`, location, cause });
    if (code === 'EISDIR' || code === 'ENOTDIR')
        return new fault_Fault('FILE_NOT_A_FILE', {
            message: `${path} is ${code === 'EISDIR' ? 'a folder' : 'no folder'}`,
            location,
            cause,
        });
    return new fault_Fault('FILE_UNREADABLE', { message: `${path} cannot be read (${code})`, location, cause });
}

;// CONCATENATED MODULE: ./lib/adapters/system-clock.js

/** The time of this machine, and randomness that nobody can foresee. */
function systemClock() {
    return { now: () => Date.now(), randomHex: (count) => (0,external_node_crypto_.randomBytes)(count).toString('hex') };
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

;// CONCATENATED MODULE: ./lib/chain/environment.js

/** Variables that make us, or what we start, look elsewhere (L14). GIT_* never reaches git, so it needs no rule here. */
const offline = [/^NODE_OPTIONS$/, /^NODE_PATH$/];
const engine = [/^DOCKER_HOST$/, /^DOCKER_CONTEXT$/, /^DOCKER_CONFIG$/, /^DOCKER_TLS_VERIFY$/, /^DOCKER_CERT_PATH$/, /^BUILDX_BUILDER$/, /^BUILDX_CONFIG$/, /^BUILDKIT_HOST$/, /^(?:HTTPS?|ALL)_PROXY$/i];
const aws = [/^AWS_ENDPOINT_URL/, /^AWS_CONFIG_FILE$/, /^AWS_SHARED_CREDENTIALS_FILE$/, /^AWS_CA_BUNDLE$/, /^SSL_CERT_(?:FILE|DIR)$/, /^NODE_EXTRA_CA_CERTS$/];
const rules = { offline, engine: [...offline, ...engine], aws: [...offline, ...engine, ...aws] };
/** The redirecting variables that are set and would matter to what a command reaches. */
function redirectionsIn(environment, reach) {
    return Object.keys(environment).filter((name) => (environment[name] ?? '') !== '' && rules[reach].some((rule) => rule.test(name))).sort();
}
/** Refuses every redirection that the contract does not allow by name. Those that it allows still make a rehearsal. */
function refuseRedirections(found, allowed) {
    const planted = found.filter((name) => !allowed.includes(name));
    if (planted.length === 0)
        return;
    throw new Faults(planted.map((name) => new fault_Fault('ENVIRONMENT_REDIRECTED', { message: `the variable ${name} is set, and the contract does not allow it`, fix: `Unset ${name}, or add it to environment.allow in the contract.` })));
}

;// CONCATENATED MODULE: ./lib/contract/acceptance.js
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
        level: ({ code, level }) => profile.rule(code).level ?? level,
        accepts: (code, finding) => entries.some((entry) => entry.code === code && entry.subject === finding.subject),
    };
}

;// CONCATENATED MODULE: ./lib/contract/find.js


const contractName = /^(?:[a-z0-9-]+\.)?seaworthy\.ya?ml$/;
/** The contract of a folder. Throws CONTRACT_MISSING, CONTRACT_AMBIGUOUS, REPOSITORY_EMPTY or FILE_MISSING. */
async function findContract(files, folder) {
    const stat = await files.stat(folder);
    if (!stat)
        throw new fault_Fault('FILE_MISSING', { message: `${folder} does not exist`, location: { path: folder } });
    if (stat.type !== 'folder')
        throw new fault_Fault('FILE_NOT_A_FILE', { message: `${folder} is no folder`, location: { path: folder } });
    const entries = await files.list(folder);
    if (entries.every(({ name }) => name === '.git'))
        throw new fault_Fault('REPOSITORY_EMPTY', { message: `${folder} holds no file`, location: { path: folder } });
    const found = entries.filter(({ name, type }) => type !== 'folder' && contractName.test(name)).map(({ name }) => join(folder, name));
    const [only, ...more] = found;
    if (only === undefined)
        throw new fault_Fault('CONTRACT_MISSING', { message: `${folder} has no seaworthy.yml`, location: { path: folder } });
    if (more.length > 0)
        throw new fault_Fault('CONTRACT_AMBIGUOUS', { message: `${folder} has ${found.length} contracts: ${found.join(', ')}`, location: { path: folder } });
    return only;
}

;// CONCATENATED MODULE: ./lib/contract/confine.js


/** Throws CONTRACT_OUTSIDE where a path, or a link on its way, leaves the repository. */
async function confine(files, path, usedAt) {
    let current = '.';
    const pending = clean(path).split('/');
    for (let links = 0; pending.length > 0;) {
        const part = pending.shift() ?? '';
        const next = join(current, part);
        if (part === '..' || next.startsWith('..'))
            throw outside(path, usedAt);
        if ((await files.stat(next))?.type !== 'link') {
            current = next;
            continue;
        }
        const target = await files.readLink(next);
        const resolved = clean(join(dirname(next), target) || '.');
        if (target.startsWith('/') || resolved.startsWith('..') || ++links > 40)
            throw outside(path, usedAt);
        pending.unshift(...resolved.split('/'));
        current = '.';
    }
}
function outside(path, location) {
    const place = `${location.path}:${location.line ?? 1}:${location.column ?? 1}`;
    return new fault_Fault('CONTRACT_OUTSIDE', { message: `${place}: found ${path}, which leads outside the repository; expected a path inside`, location });
}

;// CONCATENATED MODULE: ./lib/contract/key.js
/** A contract key: its schema, what it means, and which change of it loosens the contract. */
function key(schema, loosenedBy, description) {
    return schema.meta({ description, 'x-loosened-by': loosenedBy });
}

;// CONCATENATED MODULE: ./lib/contract/words.js

/** A text that says something. */
const words_text = schemas/* string */.YjP().trim().min(1, 'must not be empty');
/** A path inside the repository, separated by `/`. */
const path = words_text.refine((value) => !value.startsWith('/') && !value.split('/').includes('..') && !value.includes('\\'), {
    message: 'must be relative, separated by /, without ..',
});

;// CONCATENATED MODULE: ./lib/contract/entrypoints-schema.js



const argv = schemas/* array */.YOg(words_text).nonempty();
const furtherSubcommand = schemas/* strictObject */.rej({
    subcommand: key(words_text, 'changed', 'Its name.'),
    'required-args': key(schemas/* array */.YOg(words_text).default([]), 'removed', 'Arguments that its help must name.'),
});
/** One way to start the image. */
const entrypoints_schema_rowSchema = schemas/* strictObject */.rej({
    handle: key(words_text.optional(), 'changed', 'The handle of the registry that this row starts.'),
    'runtime-mode': key(words_text, 'never', 'What the row is, in words.'),
    lane: key(words_text.default('default'), 'changed', 'The lane of the runtime.'),
    module: key(words_text.optional(), 'changed', 'A Python module, started by `python -m`.'),
    command: key(argv.optional(), 'changed', 'Any other program, as an argument vector.'),
    subcommand: key(words_text.optional(), 'changed', 'The subcommand that the row runs.'),
    'required-args': key(schemas/* array */.YOg(words_text).default([]), 'removed', 'Arguments that some help text must name.'),
    'optional-args': key(schemas/* array */.YOg(words_text).default([]), 'never', 'Arguments that may be given.'),
    'further-subcommands': key(schemas/* array */.YOg(furtherSubcommand).default([]), 'removed', 'More subcommands that belong to the row.'),
    'help-probes': key(schemas/* array */.YOg(argv).nonempty().optional(), 'changed', 'What is run, instead of `--help` of program and subcommands.'),
    'provided-by': key(schemas/* enum */.k5n(['base-image', 'run-step']).optional(), 'changed', 'Why the program is no file of the repository.'),
    'timeout-seconds': key(schemas/* int */.Whr().positive().optional(), 'raised', 'Longest time for one probe.'),
})
    .refine((row) => (row.module === undefined) !== (row.command === undefined), { message: 'exactly one of module and command' });
const entrypointsSchema = schemas/* strictObject */.rej({
    runner: key(schemas/* enum */.k5n(['image', 'static']).default('image'), 'changed', 'Whether rows run in the built image.'),
    'timeout-seconds': key(schemas/* int */.Whr().positive().default(30), 'raised', 'Longest time for one probe.'),
    'handle-prefix': key(words_text.default('ENTRYPOINT_'), 'changed', 'Handles that begin so name an entrypoint and need a row.'),
    'required-lanes': key(schemas/* array */.YOg(words_text).default([]), 'removed', 'Lanes that must have a row.'),
    'rows-from': key(path.optional(), 'changed', 'A YAML or JSON file that holds the rows.'),
    rows: key(schemas/* array */.YOg(entrypoints_schema_rowSchema).default([]), 'removed', 'The rows.'),
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/contract/nearest.js
/** The known word that a misspelt one most likely stands for; undefined where none is near. */
function nearest(word, known) {
    const scored = known.map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }));
    const [best] = scored.sort((a, b) => a.distance - b.distance);
    return best && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined;
}
/** Levenshtein distance: the number of single-character edits. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, charA] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, charB] of [...b].entries())
            next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (charA === charB ? 0 : 1)));
        row = next;
    }
    return row.at(-1) ?? 0;
}

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
    const suggestion = nearest(name, known);
    const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'no such key';
    return { path, key: name, found: `the unknown key ${show(name)}`, expected, ...(suggestion ? { suggestion } : {}) };
}
function expectation(issue, value) {
    if (issue.code === 'invalid_type')
        return { expected: issue.expected };
    if (issue.code !== 'invalid_value')
        return { expected: issue.message };
    const values = issue.values.map(String);
    const suggestion = typeof value === 'string' ? nearest(value, values) : undefined;
    return { expected: values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`, ...(suggestion ? { suggestion } : {}) };
}
function show(value) {
    if (value === undefined)
        return 'nothing';
    return clip(plain(JSON.stringify(value) ?? String(value)), 80);
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



/** Parses YAML strictly: duplicate keys, unknown tags and alias bombs are refused, all mistakes at once. */
function parseYaml(text, path, code) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, strict: true, prettyErrors: false });
    const source = { path, document, lines };
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0)
        throw new Faults(problems.map((problem) => yamlFault(problem, source, code)));
    try {
        return { source, value: document.toJS({ maxAliasCount: 32 }) };
    }
    catch (cause) {
        throw new fault_Fault(code, { message: `${path}: its aliases expand without bound`, location: { path, line: 1 }, cause });
    }
}
function yamlFault({ message, pos, code: kind }, source, code) {
    const expected = kind === 'DUPLICATE_KEY' ? 'each key once' : 'valid YAML';
    return new fault_Fault(code, describe(source, locate(source, pos[0]), { found: message, expected }));
}
/** Checks the value against the schema. Every mistake is reported at once, each with its place. */
function validate(schema, value, source, code) {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success)
        return result.data;
    const mistakes = mistakesOf(schema, result.error.issues, value);
    throw new Faults(mistakes.map((mistake) => new fault_Fault(code, describe(source, load_placeOf(source, mistake), mistake))));
}
function describe({ path }, location, { found, expected, suggestion }) {
    const place = `${path}:${location.line ?? 1}:${location.column ?? 1}`;
    const message = `${place}: found ${found}; expected ${expected}`;
    return suggestion === undefined ? { message, location } : { message, location, fix: `Did you mean ${suggestion}?` };
}
/** The place of a key or value, or of the nearest thing around it that exists. */
function load_placeOf(source, { path, key }) {
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
    return load_placeOf(source, { path, found: '', expected: '' });
}
function locate({ path, lines }, offset = 0) {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
}

;// CONCATENATED MODULE: ./lib/contract/handles/markdown.js

const bullet = /^\s*[*+-]\s+`([^`]*)`/;
const declaration = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*(?:=\s*([\s\S]*?))?\s*$/;
/**
 * Reads handles from the bullets of a Markdown document: `KEY = value` or a bare `KEY` in backticks, prose may follow.
 * Values are JSON: quoted strings, numbers, booleans, lists, maps. Code blocks are skipped.
 */
function readMarkdownHandles(text, path) {
    const handles = [];
    const faults = [];
    for (const [line, code] of bullets(text)) {
        const [, name, raw] = declaration.exec(code) ?? [];
        if (name === undefined || !/[A-Z]/.test(name))
            continue;
        const value = raw === undefined ? { kind: 'bare' } : markdown_valueOf(raw);
        if (value)
            handles.push({ name, value, location: { path, line } });
        else
            faults.push(markdown_malformed(path, line, name, raw ?? ''));
    }
    if (faults.length > 0)
        throw new Faults(faults);
    return handles;
}
/** The code of each bullet that begins with code, with its line. */
function* bullets(text) {
    let fence;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const [, mark] = /^\s*(```+|~~~+)/.exec(line) ?? [];
        if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
            fence = fence === undefined ? mark : undefined;
            continue;
        }
        const [, code] = fence === undefined ? (bullet.exec(line) ?? []) : [];
        if (code !== undefined)
            yield [index + 1, code];
    }
}
function markdown_valueOf(raw) {
    try {
        return typed(JSON.parse(raw));
    }
    catch {
        return undefined;
    }
}
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
function markdown_malformed(path, line, name, raw) {
    const message = `${path}:${line}: found ${name} = ${raw}; expected a quoted string, a number, true, false, a JSON list or a JSON map`;
    return new fault_Fault('HANDLE_INVALID', { message, location: { path, line } });
}

;// CONCATENATED MODULE: ./lib/contract/handles/document.js




/** The format that a registry's name tells. */
function formatOf(path) {
    if (/\.(md|markdown)$/i.test(path))
        return 'markdown';
    return /\.json$/i.test(path) ? 'json' : 'yaml';
}
/** Reads one registry file. Types are kept; a key without a value is a bare handle. */
function readHandles(bytes, path, format = formatOf(path)) {
    const text = decodeText(bytes, path);
    return format === 'markdown' ? readMarkdownHandles(text, path) : readYamlHandles(text, path);
}
/** JSON is read as YAML, which it is, so that duplicate keys are refused there too. */
function readYamlHandles(text, path) {
    const { source, value } = parseYaml(text, path, 'HANDLE_INVALID');
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new fault_Fault('HANDLE_INVALID', { message: `${path}:1: found no map; expected handles as KEY: value`, location: { path, line: 1 } });
    const faults = [];
    const handles = Object.entries(value).flatMap(([name, raw]) => {
        const location = locationOf(source, [name]);
        const known = raw === null ? { kind: 'bare' } : typed(raw);
        if (!known)
            faults.push(new fault_Fault('HANDLE_INVALID', { message: `${path}:${location.line ?? 1}: ${name} has a value of no known type`, location }));
        return known ? [{ name, value: known, location }] : [];
    });
    if (faults.length > 0)
        throw new Faults(faults);
    return handles;
}

;// CONCATENATED MODULE: ./lib/contract/handles/registry.js

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
        throw new Faults(faults);
    return { handles };
}
function duplicate(handle, first) {
    const where = `${first.location.path}:${first.location.line ?? 1}`;
    const message = `${handle.location.path}:${handle.location.line ?? 1}: ${handle.name} is declared already in ${where}`;
    return new fault_Fault('HANDLE_INVALID', { message, location: handle.location, fix: 'Keep one of the two declarations.' });
}
const placeholders = new Set(['', 'tbd', 'todo', 'none', 'null']);
/** Whether a value is a placeholder: something that still has to be decided. */
function isUnpinned(value) {
    if (value.kind !== 'string')
        return value.kind === 'bare';
    const text = value.value.trim().toLowerCase();
    return placeholders.has(text) || text.includes('to_pin') || text.includes('placeholder') || text.startsWith('<');
}
/** The pinned text of a handle. Throws HANDLE_UNKNOWN, HANDLE_UNPINNED or HANDLE_INVALID. */
function pinned(registry, name, usedAt) {
    const handle = registry.handles.get(name);
    const place = `${usedAt.path}:${usedAt.line ?? 1}`;
    if (!handle)
        throw new fault_Fault('HANDLE_UNKNOWN', { message: `${place}: the handle ${name} is declared in no registry`, location: usedAt });
    const { value, location } = handle;
    const declared = `${location.path}:${location.line ?? 1}`;
    if (isUnpinned(value))
        throw new fault_Fault('HANDLE_UNPINNED', { message: `${declared}: ${name} has no pinned value, and ${place} uses it`, location });
    if (value.kind === 'list' || value.kind === 'map')
        throw new fault_Fault('HANDLE_INVALID', { message: `${declared}: ${name} is a ${value.kind}, and ${place} needs a text`, location });
    return value.kind === 'bare' ? '' : String(value.value);
}

;// CONCATENATED MODULE: ./lib/contract/profiles/p-1.js
/** The taxonomy of packaging readiness, P(-1): which reason codes each blocker stands for. Severity is S1 unless said. */
const taxonomy = [
    { id: 'M1A-B1', owner: 'A', codes: ['CONTEXT_STRATEGY_AMBIGUOUS'] },
    {
        id: 'M1A-B2',
        owner: 'A',
        level: 'block',
        codes: [
            'CONTEXT_INCLUDE_MISSING',
            'CONTEXT_EXCLUDE_REACHED',
            'CONTEXT_INCLUDE_EXCLUDED',
            'CONTEXT_FILE_OUTSIDE_ALLOWLIST',
            'CONTEXT_FILE_UNUSED',
            'CONTEXT_COPY_OUTSIDE_ALLOWLIST',
            'CONTEXT_BUILD_WOULD_FAIL',
            'CONTEXT_UNRESOLVED',
            'CONTEXT_IGNORE_FILE_AMBIGUOUS',
            'CONTEXT_NAME_UNREADABLE',
            'CONTEXT_TOO_LARGE',
            'CONTEXT_EMPTY',
            'DOCKERFILE_MISSING',
            'REPOSITORY_EMPTY',
        ],
    },
    { id: 'M1A-B2', severity: 'S3', owner: 'A', codes: ['CONTEXT_DEAD_PATTERN'] },
    { id: 'M1A-B3', owner: 'A', codes: ['ENTRYPOINT_LANE_EMPTY'] },
    { id: 'M1A-B4', owner: 'A', codes: ['CONTEXT_BROAD_COPY', 'CONTEXT_DEFAULT_DENY_MISSING', 'CONTEXT_PARENT_REOPENED'] },
    { id: 'M1-B1', owner: 'A', codes: ['HANDLE_INVALID', 'HANDLE_UNPINNED', 'HANDLE_UNKNOWN', 'DIGEST_REPOSITORY_UNRESOLVED'] },
    {
        id: 'M1-B2',
        owner: 'B',
        codes: [
            'ENTRYPOINT_MATRIX_EMPTY',
            'ENTRYPOINT_HANDLE_UNCOVERED',
            'ENTRYPOINT_HANDLE_UNKNOWN',
            'ENTRYPOINT_DUPLICATE_ROW',
            'ENTRYPOINT_PROGRAM_MISSING',
            'ENTRYPOINT_IMPORT_ERROR',
            'ENTRYPOINT_USAGE_ERROR',
            'ENTRYPOINT_NONZERO_EXIT',
            'ENTRYPOINT_SIGNALLED',
            'ENTRYPOINT_TIMED_OUT',
            'ENTRYPOINT_OUT_OF_MEMORY',
            'ENTRYPOINT_NOT_EXECUTABLE',
            'ENTRYPOINT_PLATFORM_MISMATCH',
            'ENTRYPOINT_NOT_STARTED',
            'ENTRYPOINT_ARGUMENT_UNPROVEN',
            'ENTRYPOINT_STATIC_UNRESOLVED',
            'ENGINE_UNREACHABLE',
        ],
    },
    { id: 'M1-B2', severity: 'S3', owner: 'B', codes: ['ENTRYPOINT_PROVIDED_ELSEWHERE', 'ENTRYPOINT_OPTIONAL_ARGUMENT_GONE'] },
    { id: 'M1C-B1', owner: 'C', codes: ['PROVENANCE_FIELD_MISSING', 'PROVENANCE_DIGEST_MALFORMED'] },
    { id: 'M1C-B2', owner: 'C', codes: ['PROVENANCE_RUN_LINKAGE', 'EVIDENCE_UNWRITABLE', 'EVIDENCE_INDEX_INCOMPLETE', 'EVIDENCE_IN_CONTEXT'] },
    {
        id: 'M1C-B3',
        owner: 'C',
        codes: [
            'DIGEST_MISMATCH',
            'DIGEST_TAG_MUTABLE',
            'DIGEST_TAG_PATTERN',
            'DIGEST_CONVENIENCE_TAG',
            'DIGEST_PLATFORM_MISSING',
            'DIGEST_UNRESOLVED',
            'PROVENANCE_TAG_PATTERN',
            'PROVENANCE_GIT_SHA_MARKER',
            'PROVENANCE_OCI_ANCHOR',
            'PROVENANCE_REGISTRY_DIGEST',
            'IMAGE_LOAD_MISMATCH',
            'REGISTRY_NOT_FOUND',
            'REGISTRY_TAG_EXISTS',
        ],
    },
    { id: 'M1C-B4', owner: 'C', codes: ['IMAGE_MALFORMED', 'EVIDENCE_UNREADABLE', 'EVIDENCE_MALFORMED', 'BUILD_FAILED'] },
    { id: 'M1C-B5', owner: 'C', codes: ['REGISTRY_DENIED', 'REGISTRY_UNREACHABLE', 'REGISTRY_PROTOCOL'] },
    {
        id: 'M1D-B1',
        owner: 'D',
        codes: ['SECRET_DOCKERFILE_VARIABLE', 'SECRET_DOCKERFILE_COPY', 'SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT', 'SECRET_IN_IMAGE', 'EVIDENCE_HOLDS_SECRET'],
    },
    { id: 'M1D-B2', owner: 'D', codes: ['SECRET_WORKFLOW_STATIC_CREDENTIAL', 'SECRET_WORKFLOW_LEAK', 'ENVIRONMENT_REDIRECTED'] },
    { id: 'M1D-B3', owner: 'D', codes: ['SECRET_REQUIRED_PATH_MISSING'] },
    { id: 'M1D-B4', owner: 'D', codes: ['SECRET_FILE_UNSCANNED', 'SECRET_WORKFLOW_UNREADABLE'] },
    { id: 'M1D-B4', severity: 'S3', owner: 'D', codes: ['SECRET_SCAN_EXCEPTED'] },
    {
        id: 'M1D-B5',
        owner: 'D',
        codes: ['INTERNAL', 'INTERRUPTED', 'FILE_MISSING', 'FILE_UNREADABLE', 'FILE_NOT_A_FILE', 'FILE_NOT_UTF8', 'PROCESS_NOT_FOUND', 'PROCESS_FAILED', 'PROCESS_TIMED_OUT'],
    },
    {
        id: 'M1E-B1',
        owner: 'E',
        codes: ['PROVENANCE_BUILD_DRIVER', 'CLOSURE_GATE_NOT_PASSED', 'CLOSURE_REHEARSAL', 'GIT_UNAVAILABLE', 'GIT_FAILED', 'GIT_SHALLOW', 'CONTRACT_MISSING', 'CONTRACT_INVALID', 'CONTRACT_OUTSIDE', 'USAGE'],
    },
    { id: 'M1E-B2', severity: 'S2', owner: 'E', codes: ['CONTRACT_AMBIGUOUS'] },
    {
        id: 'M1E-B3',
        owner: 'E',
        codes: ['CLOSURE_OBJECT_MISSING', 'CLOSURE_OBJECT_MALFORMED', 'CLOSURE_OBJECT_UNREADABLE', 'CLOSURE_RUN_MIXED', 'CLOSURE_COMMIT_MIXED', 'CLOSURE_DIGEST_MIXED', 'CLOSURE_CONTRACT_MIXED', 'CLOSURE_VERDICT_WRONG', 'CLOSURE_ENTRYPOINTS_STATIC', 'EVIDENCE_EXISTS', 'GATE_BLOCKED'],
    },
    { id: 'M1E-B4', severity: 'S2', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_EXPIRED', 'CLOSURE_ACCEPTANCE_REFUSED'] },
    { id: 'M1E-B5', severity: 'S3', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_UNUSED'] },
];
/** Reason code to rule. */
const p1Rules = new Map(taxonomy.flatMap(({ id, severity = 'S1', owner, codes, level }) => codes.map((code) => [code, level ? { id, severity, owner, level } : { id, severity, owner }])));
/** Roll-ups take the worst severity of the ids below them. */
const p1RollUps = [
    { id: 'M1-B3', below: 'M1C-B' },
    { id: 'M1-B4', below: 'M1D-B' },
    { id: 'M1-B5', below: 'M1E-B' },
];
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

;// CONCATENATED MODULE: ./lib/contract/profile.js

/** A digest that is wrong and a secret that was found are never accepted (L12). */
const neverAcceptable = new Set(['DIGEST_MISMATCH', 'PROVENANCE_REGISTRY_DIGEST', 'PROVENANCE_OCI_ANCHOR', 'SECRET_BANNED_CONTENT', 'SECRET_IN_IMAGE', 'EVIDENCE_HOLDS_SECRET']);
/** The taxonomy in force: the contract's own rules over its profile's, over the plain one, where the id is the code. */
function profileOf(name, own) {
    return {
        name: name ?? null,
        rule: (code) => ({ ...(name === 'p-1' ? p1Rule(code) : plainRule(code)), ...defined(own[code]) }),
        rollUps: name === 'p-1' ? p1RollUps : [],
        neverAcceptable,
    };
}
function plainRule(code) {
    return { id: code, severity: 'S1', owner: 'unassigned' };
}
/** A meta test proves that every code is mapped; a code from elsewhere is a security check that failed in execution. */
function p1Rule(code) {
    return p1Rules.get(code) ?? { id: 'M1D-B5', severity: 'S1', owner: 'D' };
}
function defined(rule) {
    return Object.fromEntries(Object.entries(rule ?? {}).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/contract/profile-schema.js



/** How a reason code counts for the programme. */
const blockersSchema = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]+$/), schemas/* strictObject */.rej({
    id: key(words_text.optional(), 'never', 'The id that the programme knows it by.'),
    severity: key(schemas/* enum */.k5n(['S1', 'S2', 'S3']).optional(), 'changed', 'S1 invalidates the closure, S2 blocks the handoff, S3 is advisory.'),
    owner: key(words_text.optional(), 'never', 'The lane that resolves it.'),
    level: key(schemas/* enum */.k5n(['block', 'warn']).optional(), 'changed', 'Whether a finding decides.'),
    acceptable: key(schemas/* boolean */.zMY().optional(), 'changed', 'Whether a finding may be accepted although it is S1.'),
}));

;// CONCATENATED MODULE: ./lib/contract/secrets-schema.js



/** A regular expression of JavaScript's `u` flavour, and one text that it must find: a rule that matches nothing is no rule. */
const contentRule = schemas/* strictObject */.rej({
    id: key(schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]*$/), 'changed', 'The rule’s name in findings.'),
    pattern: key(words_text, 'changed', 'The regular expression.'),
    example: key(words_text, 'never', 'A text that the pattern finds, so that the rule is known to work.'),
})
    .superRefine(({ pattern, example }, context) => {
    const compiled = secrets_schema_compile(pattern);
    if (!compiled)
        context.addIssue({ code: 'custom', path: ['pattern'], message: 'is no regular expression' });
    else if (!compiled.test(example))
        context.addIssue({ code: 'custom', path: ['pattern'], message: 'does not match its own example' });
});
function secrets_schema_compile(pattern) {
    try {
        return new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
}
const requiredPath = schemas/* union */.KCZ([
    words_text,
    schemas/* strictObject */.rej({
        handle: key(words_text.optional(), 'never', 'The handle that pins the path.'),
        path: key(words_text, 'changed', 'The path in the secret store.'),
    }),
]);
/** Names that a build context must not hold, matched against the last element of a path. */
const bannedNames = [
    '.env', '.env.*', '*.pem', '*.key', '*.p12', '*.pfx', '*.jks', '*.keystore', 'id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519',
    '.netrc', '.npmrc', '.pypirc', '.git-credentials', '.htpasswd', 'credentials.json', 'service-account*.json', '*.tfstate', '*.tfvars', 'kubeconfig', '.dockercfg',
];
const secretsSchema = schemas/* strictObject */.rej({
    backend: key(schemas/* enum */.k5n(['none', 'ssm', 'secrets-manager', 'ssm-and-secrets-manager', 'vault']).default('none'), 'changed', 'Where the runtime takes its secrets from.'),
    'contract-profile': key(words_text.default('runtime-injection'), 'never', 'The name of the secret contract.'),
    'required-paths': key(schemas/* array */.YOg(requiredPath).default([]), 'removed', 'Paths in the secret store that a registry must declare: by name, never by value.'),
    'materialization-owner-phase': key(words_text.default('runtime'), 'never', 'The phase that puts values behind the paths.'),
    'materialization-note': key(words_text.default('values are materialised at run time and never enter the image'), 'never', 'How.'),
    'banned-names': key(schemas/* array */.YOg(words_text).default(bannedNames), 'removed', 'File names that neither context nor image may hold.'),
    'banned-contents': key(schemas/* array */.YOg(contentRule).default([]), 'removed', 'Content rules, beside the built-in ones.'),
    'static-credential-names': key(schemas/* array */.YOg(words_text).default(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']), 'removed', 'Variables that no workflow and no Dockerfile may set.'),
    workflows: key(schemas/* array */.YOg(path).default(['.github/workflows']), 'removed', 'Folders with workflow files.'),
    'max-file-bytes': key(schemas/* int */.Whr().positive().default(64 * 1024 * 1024), 'lowered', 'A larger file cannot be scanned, and does not pass.'),
    'scan-exceptions': key(schemas/* array */.YOg(schemas/* strictObject */.rej({ path: key(path, 'changed', 'The file.'), reason: key(words_text, 'never', 'Why it is not scanned.') })).default([]), 'added', 'Files that are not scanned, by name.'),
    'fingerprint-key': key(schemas/* union */.KCZ([schemas/* strictObject */.rej({ env: key(words_text, 'changed', 'A variable.') }), schemas/* strictObject */.rej({ file: key(path, 'changed', 'A file.') })]).optional(), 'changed', 'The key of the fingerprints.'),
});

;// CONCATENATED MODULE: ./lib/contract/schema.js






const unresolvedReason = schemas/* enum */.k5n([
    'BASE_IMAGE_ONBUILD',
    'BASE_IMAGE_ENV',
    'BUILD_ARG_UNRESOLVED',
    'FRONTEND_UNKNOWN',
    'ARCHIVE_UNPACKED',
    'PATTERN_AMBIGUOUS',
    'SOURCE_FROM_IMAGE',
]);
const prebuilt = schemas/* strictObject */.rej({
    archive: key(path.optional(), 'changed', 'An OCI archive or layout, made elsewhere.'),
    reference: key(words_text.optional(), 'changed', 'An image in a registry, by tag or digest.'),
})
    .refine((value) => (value.archive === undefined) !== (value.reference === undefined), {
    message: 'exactly one of archive and reference',
});
const schema_image = schemas/* strictObject */.rej({
    strategy: key(schemas/* enum */.k5n(['single-platform-image', 'multi-platform-index', 'prebuilt']).default('single-platform-image'), 'changed', 'What is built: one image, an index of several, or nothing because the image exists.'),
    context: key(path.default('.'), 'changed', 'The build context, relative to this file.'),
    dockerfile: key(path.default('Dockerfile'), 'changed', 'The Dockerfile, relative to the build context.'),
    target: key(words_text.optional(), 'changed', 'The stage to build; the last one where absent.'),
    'build-args': key(schemas/* record */.g1P(words_text, schemas/* string */.YjP()).default({}), 'changed', 'Build arguments and their values.'),
    'build-secrets': key(schemas/* array */.YOg(words_text).default([]), 'added', 'Ids of the secrets that the build mounts, by name only.'),
    platforms: key(schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/)).nonempty().default(['linux/amd64']), 'removed', 'OCI platforms, `linux/amd64`.'),
    engine: key(schemas/* enum */.k5n(['buildkit', 'classic']).default('buildkit'), 'changed', 'Whose rules decide what enters the context.'),
    prebuilt: key(prebuilt.optional(), 'changed', 'An image that was built elsewhere, instead of a build.'),
    'tag-pattern': key(schemas/* string */.YjP().regex(/\{git_sha\}|\{handle:/, 'must hold {git_sha}').default('git-{git_sha}'), 'changed', 'The authoritative, immutable tag.'),
    'convenience-tags': key(schemas/* array */.YOg(words_text).default([]), 'added', 'Tags that move, and are never evidence.'),
    'reference-mode': key(schemas/* enum */.k5n(['immutable-preferred', 'immutable-only']).default('immutable-preferred'), 'changed', 'How the runtime refers to the image.'),
    repository: key(words_text.optional(), 'changed', 'The repository URI in its registry, without a tag.'),
    'build-driver': key(schemas/* enum */.k5n(['github-actions', 'local']).default('github-actions'), 'changed', 'Who may build the image that ships.'),
});
const includePath = schemas/* union */.KCZ([
    path,
    schemas/* strictObject */.rej({
        path: key(path, 'changed', 'A file, or a folder with a trailing `/`.'),
        recursive: key(schemas/* boolean */.zMY().default(true), 'changed', 'false: only the direct files of the folder.'),
    }),
]);
const context = schemas/* strictObject */.rej({
    include: key(schemas/* array */.YOg(includePath).nonempty().optional(), 'added', 'All that the context may hold.'),
    exclude: key(schemas/* array */.YOg(path).default([]), 'removed', 'What the context must never hold.'),
    'default-deny': key(schemas/* enum */.k5n(['required', 'optional']).default('required'), 'changed', 'Whether the ignore file must close everything first.'),
    'broad-copies': key(schemas/* enum */.k5n(['forbid', 'allow']).default('forbid'), 'changed', 'Whether a COPY may take the whole context.'),
    'max-files': key(schemas/* int */.Whr().positive().optional(), 'raised', 'Most files that the context may hold.'),
    'max-bytes': key(schemas/* int */.Whr().positive().optional(), 'raised', 'Most bytes that the context may hold.'),
    'accept-unresolved': key(schemas/* array */.YOg(schemas/* strictObject */.rej({
        reason: key(unresolvedReason, 'changed', 'Why it cannot be decided.'),
        subject: key(words_text, 'changed', 'The image, argument or path that it is about.'),
    }))
        .default([]), 'added', 'What cannot be decided from the repository, accepted by name.'),
});
const handles = schemas/* strictObject */.rej({
    registries: key(schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: key(path, 'changed', 'The registry file.'),
        format: key(schemas/* enum */.k5n(['markdown', 'yaml', 'json']).optional(), 'never', 'Read from the file’s ending where absent.'),
    })).default([]), 'changed', 'Files that declare handles and their pinned values.'),
});
const accepted = schemas/* strictObject */.rej({
    code: key(schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]+$/), 'changed', 'The reason code of the finding.'),
    subject: key(words_text, 'changed', 'The path, row or digest that the finding names.'),
    actor: key(words_text, 'changed', 'Who accepts it.'),
    rationale: key(words_text, 'never', 'Why.'),
    accepted: key(iso/* date */.p6(), 'changed', 'The day it was accepted.'),
    expires: key(iso/* date */.p6(), 'raised', 'The last day it counts, at most 90 days later.'),
});
const evidence = schemas/* strictObject */.rej({
    store: key(schemas/* enum */.k5n(['local']).default('local'), 'changed', 'Where the pack is kept.'),
    prefix: key(schemas/* string */.YjP().regex(/\{platform_run_id\}.*\{phase_id\}|\{handle:/, 'must hold {platform_run_id} and {phase_id}').default('evidence/runs/{platform_run_id}/{phase_id}/'), 'changed', 'Where in the store.'),
    'retention-days': key(schemas/* int */.Whr().positive().default(365), 'lowered', 'How long the pack is kept.'),
    'run-linkage': key(schemas/* enum */.k5n(['required', 'deferred']).default('deferred'), 'changed', 'Whether run.json and the run header must exist and agree.'),
});
/** The contract. This is its single definition: types, validation, defaults and the published JSON Schema come from it. */
const contractSchema = schemas/* strictObject */.rej({
    $schema: key(schemas/* string */.YjP().optional(), 'never', 'For editors.'),
    version: key(schemas/* literal */.euz(1), 'never', 'The version of this format.'),
    phase: key(words_text.default('P(-1)'), 'never', 'The phase id that the evidence carries.'),
    profile: key(schemas/* enum */.k5n(['p-1']).optional(), 'changed', 'A taxonomy of blockers; without one, blockers are the reason codes themselves.'),
    image: key(schema_image.prefault({}), 'changed', 'What is built, and how it is named.'),
    context: key(context.prefault({}), 'changed', 'What the build context may hold.'),
    entrypoints: key(entrypointsSchema.prefault({}), 'changed', 'Every way to start the image.'),
    secrets: key(secretsSchema.prefault({}), 'changed', 'Where secrets live, and where they must not.'),
    handles: key(handles.prefault({}), 'changed', 'Registries of pinned values.'),
    environment: key(schemas/* strictObject */.rej({ allow: key(schemas/* array */.YOg(words_text).default([]), 'added', 'Variables that may redirect us.') }).prefault({}), 'changed', 'The environment.'),
    accepted: key(schemas/* array */.YOg(accepted).default([]), 'added', 'Findings that somebody accepts, for a time.'),
    evidence: key(evidence.prefault({}), 'changed', 'Where the proof goes.'),
    blockers: key(blockersSchema.default({}), 'changed', 'How reason codes count here, over the profile.'),
});
/** The include list in one shape; undefined where the contract has none. */
function includePaths(contract) {
    return contract.context.include?.map((item) => (typeof item === 'string' ? { path: item, recursive: true } : item));
}

;// CONCATENATED MODULE: ./lib/contract/tokens.js

const handleToken = /\{handle:([A-Za-z_][A-Za-z0-9_]*)\}/g;
/** The text with every `{handle:NAME}` replaced by the pinned value. */
function fillHandles(text, registry, usedAt) {
    return text.replace(handleToken, (_, name) => pinned(registry, name, usedAt));
}

;// CONCATENATED MODULE: ./lib/contract/open.js













/** Reads the contract at a path of the repository, and everything it names. All mistakes of one file are reported at once. */
async function openContract(files, path) {
    return readContract(files, path, await files.read(path), false);
}
/** A contract from bytes; `guessed` marks one that nobody wrote. */
async function readContract(files, path, bytes, guessed) {
    const { source, value } = parseYaml(decodeText(bytes, path), path, 'CONTRACT_INVALID');
    const parsed = validate(contractSchema, value, source, 'CONTRACT_INVALID');
    const folder = dirname(path);
    await confineAll(files, parsed, folder, source);
    const registries = await readAll(files, folder, parsed.handles.registries.map((item) => item.path));
    const registry = joinHandles(open_collect(parsed.handles.registries.map(({ path: name, format }) => () => handlesOf(registries, name, format))));
    const contract = fill(parsed, registry, source);
    const rowFile = contract.entrypoints['rows-from'];
    const rowBytes = rowFile === undefined ? [] : await readAll(files, folder, [rowFile]);
    const rows = [...inlineRows(contract, source), ...rowBytes.flatMap((file) => rowsIn(file))];
    const everything = [bytes, ...registries.map((file) => file.bytes), ...rowBytes.map((file) => file.bytes)];
    return {
        contract,
        path,
        folder,
        sha256: sha256(everything.map((part) => sha256(part)).join('\n')),
        include: includePaths(contract),
        registry,
        rows,
        profile: profileOf(contract.profile, contract.blockers),
        guessed,
        locate: (keys) => locationOf(source, keys),
    };
}
async function readAll(files, folder, names) {
    const read = [];
    for (const name of names) {
        const path = join(folder, name);
        read.push({ name, path, bytes: await files.read(path) });
    }
    return read;
}
function handlesOf(files, name, format) {
    const file = files.find((item) => item.name === name);
    if (!file)
        throw new fault_Fault('FILE_MISSING', { message: `${name} was not read` });
    return readHandles(file.bytes, file.path, format);
}
/** Runs every piece of work and reports all their faults together. */
function open_collect(works) {
    const faults = [];
    const values = works.flatMap((work) => {
        try {
            return [work()];
        }
        catch (error) {
            faults.push(...faultsIn(error));
            return [];
        }
    });
    if (faults.length > 0)
        throw new Faults(faults);
    return values;
}
/** `{handle:NAME}` is filled wherever a text of the contract holds one. */
function fill(contract, registry, source) {
    const faults = [];
    const visit = (value, path) => {
        if (typeof value === 'string' && value.includes('{handle:'))
            return filled(value, registry, locationOf(source, path), faults);
        if (Array.isArray(value))
            return value.map((item, index) => visit(item, [...path, index]));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, visit(item, [...path, name])]));
    };
    const result = visit(contract, []);
    if (faults.length > 0)
        throw new Faults(faults);
    return result;
}
function filled(text, registry, location, faults) {
    try {
        return fillHandles(text, registry, location);
    }
    catch (error) {
        faults.push(...faultsIn(error));
        return text;
    }
}
function inlineRows(contract, source) {
    return contract.entrypoints.rows.map((row, index) => ({ row, location: locationOf(source, ['entrypoints', 'rows', index]) }));
}
function rowsIn({ path, bytes }) {
    const { source, value } = parseYaml(decodeText(bytes, path), path, 'CONTRACT_INVALID');
    const rows = validate(schemas/* array */.YOg(entrypoints_schema_rowSchema), value, source, 'CONTRACT_INVALID');
    return rows.map((row, index) => ({ row, location: locationOf(source, [index]) }));
}
/** Every path that the contract names stays inside the repository, links included. */
async function confineAll(files, contract, folder, source) {
    const context = contract.image.context;
    const named = [
        [context, ['image', 'context']],
        [join(context, contract.image.dockerfile), ['image', 'dockerfile']],
        ...contract.handles.registries.map((item, index) => [item.path, ['handles', 'registries', index, 'path']]),
        ...contract.secrets.workflows.map((path, index) => [path, ['secrets', 'workflows', index]]),
    ];
    const rows = contract.entrypoints['rows-from'];
    if (rows !== undefined)
        named.push([rows, ['entrypoints', 'rows-from']]);
    for (const [path, keys] of named)
        await confine(files, join(folder, path), locationOf(source, keys));
}

;// CONCATENATED MODULE: ./lib/cli/workplace.js













/** Finds the repository around a folder. */
async function openWorkplace(dir) {
    const here = (0,external_node_path_.resolve)(dir);
    if (!(0,external_node_fs_.existsSync)(here))
        throw new fault_Fault('FILE_MISSING', { message: `${dir} does not exist` });
    if (!(0,external_node_fs_.statSync)(here).isDirectory())
        throw new fault_Fault('FILE_NOT_A_FILE', { message: `${dir} is no folder` });
    const real = (0,external_node_fs_.realpathSync)(here);
    const git = await gitCli(real).state();
    const root = git === undefined ? real : (0,external_node_fs_.realpathSync)(git.topLevel);
    return { root, files: nodeFiles(root), git, folder: slashed((0,external_node_path_.relative)(root, real)) || '.' };
}
/** Opens the contract and everything that a run works with. */
async function openSession(dir, options, reach, read = readWritten) {
    const workplace = await openWorkplace(dir);
    const open = await read(workplace, options);
    const redirections = redirectionsIn(options.environment, reach);
    refuseRedirections(redirections, open.contract.environment.allow);
    return { session: sessionOf(workplace, open, options, redirections), workplace };
}
/** The contract that somebody wrote. */
async function readWritten({ files, folder, root }, { contract }) {
    if (contract === undefined)
        return openContract(files, await findContract(files, folder));
    const path = slashed((0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(contract)));
    if (path.startsWith('..') || (0,external_node_path_.isAbsolute)(path))
        throw new fault_Fault('CONTRACT_OUTSIDE', { message: `the contract ${contract} lies outside the repository ${root}` });
    return openContract(files, path);
}
function sessionOf({ files, git, root }, open, options, redirections) {
    const clock = systemClock();
    const folder = (0,external_node_path_.resolve)(options.evidenceDir ?? (0,external_node_path_.join)(root, '.seaworthy', 'evidence'));
    const inside = slashed((0,external_node_path_.relative)(root, folder));
    const policy = policyOf(open.contract, open.profile, clock.now());
    return {
        files,
        git,
        clock,
        store: localStore(folder),
        evidenceFolder: inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? undefined : inside,
        open,
        policy: options.strictWarnings ? { ...policy, level: () => 'block' } : policy,
        platformRunId: runIdOf(options.platformRunId) ?? newRunId(clock),
        attempt: 1,
        redirections,
        requireAuthoritative: options.requireAuthoritative ?? false,
        ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    };
}
function runIdOf(given) {
    if (given === undefined || platformRunId.test(given))
        return given;
    throw new fault_Fault('USAGE', { message: `--platform-run-id: found ${JSON.stringify(given)}; expected platform_<yyyymmdd>T<hhmmss>Z, then an optional _suffix` });
}
/** The key of the fingerprints, from where the contract says. */
async function fingerprintKey({ contract, folder }, files, environment) {
    const place = contract.secrets['fingerprint-key'];
    if (place === undefined)
        return undefined;
    if ('env' in place) {
        const value = environment[place.env];
        if (value === undefined || value === '')
            throw new fault_Fault('FILE_MISSING', { message: `the contract takes the fingerprint key from ${place.env}, which is not set`, fix: `Set ${place.env}.` });
        return value;
    }
    return Buffer.from(await files.read(folder === '.' ? place.file : `${folder}/${place.file}`)).toString('utf8').trim();
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/cli/check.js



/** `seaworthy check`: the offline gates. */
function addCheck(program) {
    withCommonFlags(program.command('check'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('ask the offline gates: build-context, secrets, entrypoints')
        .description('Asks the offline gates about a repository. Nothing of it is executed, no network is used, no engine is needed.\nThis proves that a build may start; only `seaworthy run` proves an image.')
        .action(async (dir, flags) => {
        const options = commonOptions(flags);
        const { session } = await openSession(dir, options, 'offline');
        const key = await fingerprintKey(session.open, session.files, process.env);
        const outcome = await check(session, { bases: new Map(), buildArgs: new Map(), fingerprintKey: key });
        tell(outcome, session.open.profile, flags, options);
    });
}

;// CONCATENATED MODULE: ./lib/cli/main.js





/** The command line. Exit codes: 0 PASS, 1 FAIL, 2 ERROR, also for wrong usage and interruption. */
async function main(argv = process.argv) {
    onInterrupt();
    const program = build();
    try {
        await program.parseAsync([...argv]);
    }
    catch (error) {
        process.exitCode = main_fail(error, formatIn(argv));
    }
}
function build() {
    const program = new esm/* Command */.uB('seaworthy')
        .description('Proves that a container image is ready to ship, gate by gate, and fails closed.')
        .addHelpText('after', '\nExit codes: 0 PASS, 1 FAIL, 2 ERROR (something could not be decided, or wrong usage).\n')
        .showSuggestionAfterError()
        .exitOverride();
    addCheck(program);
    return program;
}
function formatIn(argv) {
    const at = argv.indexOf('--format');
    return formats.find((name) => name === argv[at + 1] || argv.includes(`--format=${name}`)) ?? 'text';
}
function main_fail(error, format) {
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? 0 : 2;
    process.stdout.write(renderFaults(faultsIn(error), format));
    return 2;
}
/** Ctrl-C ends what we started, and nothing half-written stays: every object is renamed into place whole. */
function onInterrupt() {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            void interruptProcesses().finally(() => {
                process.stderr.write('\nERROR INTERRUPTED: the run was interrupted; what was not looked at is not proven\n  fix: Run it again.\n');
                process.exit(2);
            });
        });
    }
}


/***/ })

};
