export const id = 5660;
export const ids = [5660];
export const modules = {

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ onGitHub)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/github-job.js
var github_job = __webpack_require__(7127);
// EXTERNAL MODULE: ./lib/adapters/whole-file.js
var whole_file = __webpack_require__(7762);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/hosts/face-inputs.js
const directory = {
    name: 'directory',
    kind: 'text',
    flag: undefined,
    description: 'The repository, or a folder of it.',
    fallback: '.',
};
const common = [
    directory,
    {
        name: 'contract',
        kind: 'text',
        flag: '--contract',
        description: 'The contract; needed where a folder holds several.',
    },
    {
        name: 'evidence-dir',
        kind: 'text',
        flag: '--evidence-dir',
        description: 'Where evidence is kept; `.seaworthy/evidence` where absent.',
    },
    {
        name: 'platform-run-id',
        kind: 'text',
        flag: '--platform-run-id',
        description: 'The run that this belongs to; a new one where absent.',
    },
    {
        name: 'run-plan',
        kind: 'text',
        flag: '--run-plan',
        description: 'The folder that `closure plan` made for this run.',
    },
    {
        name: 'run-plan-digest',
        kind: 'text',
        flag: '--run-plan-digest',
        description: 'The digest that `closure plan` told.',
    },
    {
        name: 'parts',
        kind: 'lines',
        flag: '--parts',
        description: 'What earlier jobs left, one `FOLDER=DIGEST` a line.',
    },
    {
        name: 'report-file',
        kind: 'text',
        flag: '--report-file',
        description: 'Where the report is kept as JSON, for `closure` to tell.',
    },
    {
        name: 'annotate',
        kind: 'switch',
        flag: undefined,
        description: 'Whether findings stand beside their lines; several steps of one action share ten places.',
        fallback: 'true',
    },
    {
        name: 'require-authoritative',
        kind: 'switch',
        flag: '--require-authoritative',
        description: 'Whether a rehearsal fails.',
        fallback: 'false',
    },
    {
        name: 'strict-warnings',
        kind: 'switch',
        flag: '--strict-warnings',
        description: 'Whether warnings fail.',
        fallback: 'false',
    },
];
const face_inputs_image = [
    { name: 'archive', kind: 'text', flag: '--archive', description: 'The OCI archive of the image.' },
    { name: 'registry', kind: 'text', flag: '--registry', description: 'The repository that holds the tag.' },
    {
        name: 'prebuilt',
        kind: 'text',
        flag: '--prebuilt',
        description: 'Which image of the contract’s prebuilt place this is about: a digest, or a file.',
    },
    {
        name: 'build-args',
        kind: 'lines',
        flag: '--build-arg',
        description: 'Build arguments to replace, one `NAME=VALUE` a line.',
    },
    {
        name: 'build-contexts',
        kind: 'lines',
        flag: '--build-context',
        description: 'Bases or stages to replace, one `NAME=REFERENCE` a line.',
    },
];
/** What a build mounts: it reaches `--mount=type=secret` and `ssh`, never a build argument, and no command line. */
const mounted = [
    {
        name: 'build-secrets',
        kind: 'mounts',
        flag: '--secret',
        description: 'Of `build`: secrets that the build mounts, one `ID=VALUE` a line.',
    },
    {
        name: 'build-ssh',
        kind: 'mount',
        flag: '--ssh',
        description: 'Of `build`: the private key that the build mounts as the SSH id `default`.',
    },
];
/** What jobs hand to each other where there are no artifacts. */
const transit = [
    {
        name: 'transit',
        kind: 'text',
        flag: '--transit',
        description: 'Of `hand-on` and `take`: the repository that folders pass through.',
    },
    { name: 'run', kind: 'text', flag: '--run', description: 'Of `hand-on` and `take`: the id of the workflow run.' },
    { name: 'path', kind: 'text', flag: undefined, description: 'Of `hand-on`: the folder or file that is left.' },
    { name: 'name', kind: 'text', flag: '--name', description: 'Of `hand-on`: what it is called in this run.' },
    { name: 'names', kind: 'lines', flag: undefined, description: 'Of `take`: what is taken, one name a line.' },
    { name: 'into', kind: 'text', flag: '--into', description: 'Of `take`: where it is put.' },
    {
        name: 'each',
        kind: 'switch',
        flag: '--each',
        description: 'Of `take`: whether each gets a folder of its own name.',
        fallback: 'false',
    },
];
const closing = [
    {
        name: 'base',
        kind: 'text',
        flag: '--base',
        description: 'Of `plan`: a checkout of the base; GitHub is asked where absent.',
    },
    {
        name: 'contract-environment',
        kind: 'text',
        flag: '--contract-environment',
        description: 'Of `plan`: the protected environment whose opening counts as consent to a looser contract.',
    },
    { name: 'out', kind: 'text', flag: '--out', description: 'Of `plan`: where plan and contract are put.' },
    {
        name: 'durations',
        kind: 'text',
        flag: '--durations',
        description: 'Of `plan`: the entrypoint_matrix_validation.json of an earlier run.',
    },
    { name: 'reports', kind: 'lines', flag: undefined, description: 'Of `tell`: reports that gates left, one a line.' },
    {
        name: 'comment',
        kind: 'text',
        flag: '--comment',
        description: 'Of `tell`: the key of a comment that is kept on the pull request; needs `pull-requests: write`.',
    },
    {
        name: 'code-scanning',
        kind: 'switch',
        flag: '--code-scanning',
        description: 'Of `tell`: whether findings go to code scanning; needs `security-events: write`.',
        fallback: 'false',
    },
    { name: 'archive', kind: 'text', flag: '--archive', description: 'Of `finish`: the OCI archive that was judged.' },
    {
        name: 'expect',
        kind: 'text',
        flag: '--expect',
        description: 'Of `finish`: the digest that the building job told.',
    },
    {
        name: 'registry',
        kind: 'text',
        flag: '--registry',
        description: 'Of `finish`: the repository that the image goes to; the contract’s where absent.',
    },
    {
        name: 'needs',
        kind: 'text',
        flag: '--needs',
        description: 'Of `finish` and `verdict`: the results of the jobs before, as `toJSON(needs)` gives them.',
    },
    {
        name: 'token',
        kind: 'token',
        flag: undefined,
        description: 'Of `plan`: with what GitHub is asked for the base and its approvals.',
        fallback: '${{ github.token }}',
    },
];
const command = (choices) => ({
    name: 'command',
    kind: 'text',
    flag: undefined,
    description: `What to do: ${choices}.`,
    fallback: 'run',
});

;// CONCATENATED MODULE: ./lib/hosts/faces.js

/** Every action under `actions/`. Its action.yml and the tables of its README are made from this. */
const actionFaces = [
    {
        gate: 'build-context',
        title: 'Seaworthy build context',
        answers: 'Does the build context hold exactly what the contract allows?',
        icon: 'package',
        inputs: [...common, ...face_inputs_image],
        commands: ['run'],
    },
    {
        gate: 'secrets',
        title: 'Seaworthy secrets',
        answers: 'Is there no secret in context, Dockerfile, workflows or image?',
        icon: 'lock',
        inputs: [...common, ...face_inputs_image],
        commands: ['run'],
    },
    {
        gate: 'entrypoints',
        title: 'Seaworthy entrypoints',
        answers: 'Does every way to start the image work, in that very image?',
        icon: 'play-circle',
        inputs: [
            command('run, plan, shard or merge'),
            ...common,
            ...face_inputs_image,
            { name: 'shard', kind: 'text', flag: undefined, description: 'Of `shard`: which of how many, `1/4`.' },
            {
                name: 'expect',
                kind: 'text',
                flag: '--expect',
                description: 'Of `shard`: the digest that the building job told.',
            },
            { name: 'shards', kind: 'text', flag: '--shards', description: 'Of `plan`: over how many machines.' },
        ],
        commands: ['run', 'plan', 'shard', 'merge'],
        places: { shard: ['shard'] },
    },
    {
        gate: 'image-digest',
        title: 'Seaworthy image digest',
        answers: 'Do tag, digest, commit and platforms agree?',
        icon: 'hash',
        inputs: [
            command('run, build or publish'),
            ...common,
            ...face_inputs_image,
            ...mounted,
            { name: 'expect', kind: 'text', flag: '--expect', description: 'Of `publish`: the digest that was judged.' },
        ],
        commands: ['run', 'build', 'publish'],
        places: { publish: ['archive'] },
    },
    {
        gate: 'provenance',
        title: 'Seaworthy provenance',
        answers: 'Does everything that is recorded of the image agree?',
        icon: 'git-commit',
        inputs: [...common, ...face_inputs_image],
        commands: ['run', 'pin', 'link'],
    },
    {
        gate: 'closure',
        title: 'Seaworthy closure',
        answers: 'Is the evidence of this run complete, of one decision, and true to its content?',
        icon: 'check-square',
        inputs: [command('run, plan, finish, tell or verdict'), ...common, ...closing],
        commands: ['run', 'plan', 'finish', 'tell', 'verdict'],
        lists: { tell: { of: 'reports', beside: ['comment', 'code-scanning'] } },
    },
    {
        gate: 'evidence',
        title: 'Seaworthy evidence',
        answers: 'Does the pack hold what the run wrote, indexed and committed?',
        icon: 'archive',
        inputs: [command('run, ls, pull, hand-on or take'), ...common, ...transit],
        commands: ['run', 'ls', 'pull', 'hand-on', 'take'],
        lists: {
            'hand-on': { of: 'path', beside: ['transit', 'run', 'name'] },
            take: { of: 'names', beside: ['transit', 'run', 'into', 'each'] },
        },
    },
];
const outputs = [
    { name: 'verdict', description: 'PASS, FAIL or ERROR. Only PASS is green.' },
    { name: 'platform-run-id', description: 'The run that the evidence belongs to.' },
    { name: 'image-digest', description: 'The digest of the image; empty before there is one.' },
    { name: 'evidence-dir', description: 'Where the evidence is.' },
    { name: 'parts-digest', description: 'The digest of what this job leaves in evidence-dir, for the jobs after it.' },
    { name: 'result', description: 'What a command other than run made, as JSON.' },
];

// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/verdict.js
var verdict = __webpack_require__(4418);
;// CONCATENATED MODULE: ./lib/hosts/annotations.js

/** GitHub shows ten annotations of a kind and step; the last one says how many more there are (L6). */
const annotationLimit = 10;
const messageLimit = 4000;
/** What stands beside the lines of a change. */
function annotationsOf({ gates }, isIntroduced = () => true) {
    const items = gates.flatMap((gate) => gate.items);
    const all = items.flatMap((item) => annotate(item, item.findings.filter(isIntroduced)));
    const older = items.flatMap(({ findings }) => findings).filter((finding) => !isIntroduced(finding)).length;
    return [...capped(all, 'error'), ...capped(older === 0 ? all : [notIntroduced(older), ...all], 'warning')];
}
/** What was there before is no news on the lines of this change; it counts all the same. */
function notIntroduced(count) {
    const message = `${count} more were there before this change, count as well, and stand in the job summary`;
    return { level: 'warning', message, properties: { title: 'Older findings' } };
}
function annotate({ status, code, title, fix, findings: all }, findings) {
    const level = status === 'WARN' ? 'warning' : 'error';
    if (all.length === 0)
        return [{ level, message: (0,core_escape/* plain */.pj)(`${title}. ${fix}`), properties: { title: code } }];
    return findings.map(({ subject, message, location }) => ({
        level,
        message: (0,core_escape/* clip */.$Q)(`${(0,core_escape/* plain */.pj)(subject)}: ${(0,core_escape/* plain */.pj)(message)}. ${(0,core_escape/* plain */.pj)(fix)}`, messageLimit),
        properties: {
            title: code,
            ...(location
                ? { file: (0,core_escape/* plain */.pj)(location.path), ...(location.line === undefined ? {} : { startLine: location.line }) }
                : {}),
        },
    }));
}
function capped(all, level) {
    const these = all.filter((item) => item.level === level);
    if (these.length <= annotationLimit)
        return these;
    const rest = these.length - (annotationLimit - 1);
    return [
        ...these.slice(0, annotationLimit - 1),
        {
            level,
            message: `${rest} more are not annotated; the job summary and the evidence have them`,
            properties: { title: 'More findings' },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/hosts/folded.js

function folded(stream) {
    let isOpen = false;
    let last;
    const begin = () => {
        if (!isOpen)
            stream.write('::group::What is looked at\n');
        isOpen = true;
    };
    return {
        begin,
        line(text) {
            begin();
            const [word] = text.split(' ', 1);
            if (word !== last)
                stream.write(`${(0,core_escape/* plain */.pj)(text)}\n`);
            last = word;
        },
        end() {
            if (isOpen)
                stream.write('::endgroup::\n');
            isOpen = false;
        },
    };
}

// EXTERNAL MODULE: ./lib/hosts/report/json.js
var json = __webpack_require__(5402);
// EXTERNAL MODULE: ./lib/hosts/report/markdown.js + 1 modules
var markdown = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/hosts/report/model.js + 1 modules
var model = __webpack_require__(826);
// EXTERNAL MODULE: ./lib/hosts/report/text.js
var report_text = __webpack_require__(2051);
// EXTERNAL MODULE: ./lib/hosts/terminal.js
var terminal = __webpack_require__(5955);
;// CONCATENATED MODULE: ./lib/hosts/github.js










/** Loaded when there is something to tell: it brings an HTTP client that no gate needs to start. */
const toolkit = () => Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
/** A job on GitHub: the log, annotations, the job summary, outputs. The only place that knows `@actions/core`. */
function githubHost({ annotates = true } = {}) {
    const log = folded(process.stdout);
    return {
        begin: () => log.begin(),
        progress: () => (line) => (line === '' ? log.end() : log.line(line)),
        async output(name, value) {
            (await toolkit()).setOutput(name, value);
        },
        async tell(outcome, profile, { quiet }) {
            log.end();
            const core = await toolkit();
            const report = (0,model/* reportOf */.EI)(outcome, profile);
            core.info((0,report_text/* renderText */.S)(report, { color: false, quiet: quiet ?? false }));
            await summarise((0,markdown/* renderMarkdown */.G)(report, blobOf(process.env)));
            core.setOutput('platform-run-id', outcome.platformRunId);
            core.setOutput('image-digest', outcome.imageDigest ?? '');
            core.setOutput('evidence-dir', outcome.evidence ?? '');
            if (annotates)
                await github_annotate({ ...report, verdict: outcome.verdict });
            process.exitCode = (0,verdict/* exitCode */.I)(outcome.verdict);
        },
        async announce(report, isIntroduced) {
            log.end();
            const core = await toolkit();
            core.info(report.conclusion);
            await github_annotate(report, isIntroduced);
            process.exitCode = (0,verdict/* exitCode */.I)(report.verdict);
        },
        async notice(text) {
            (await toolkit()).notice((0,core_escape/* plain */.pj)(text));
        },
        async print(text) {
            log.end();
            const core = await toolkit();
            core.info((0,json/* visible */.RK)(text));
            core.setOutput('result', (0,json/* visible */.RK)(text));
        },
        async fail(faults) {
            log.end();
            const core = await toolkit();
            core.info((0,terminal/* renderFaults */.MT)(faults, 'text'));
            await summarise((0,terminal/* renderFaults */.MT)(faults, 'markdown'));
            core.setOutput('verdict', 'ERROR');
            core.setFailed(faults.map(({ code, message }) => `${code}: ${(0,core_escape/* plain */.pj)(message)}`).join('\n'));
            process.exitCode = 2;
        },
    };
}
/** The worst findings beside their lines; the conclusion too, where there is room among the ten. */
async function github_annotate(report, isIntroduced = () => true) {
    const core = await toolkit();
    const annotations = annotationsOf(report, isIntroduced);
    for (const { level, message, properties } of annotations) {
        if (level === 'error')
            core.error(message, properties);
        else
            core.warning(message, properties);
    }
    const errors = annotations.filter(({ level }) => level === 'error').length;
    if (report.verdict !== 'PASS' && errors < annotationLimit)
        core.setFailed(report.conclusion);
}
/** Where the commit of this job can be looked at; undefined where the runner does not say. */
function blobOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha }) {
    const known = /^https?:\/\/[\w.:-]+$/.test(server ?? '') && /^[\w.-]+\/[\w.-]+$/.test(repository ?? '');
    return known && /^[0-9a-f]{40}$/.test(sha ?? '') ? { blob: `${server}/${repository}/blob/${sha}` } : undefined;
}
/** GitHub drops a summary of more than a MiB whole; this one is cut before, and says so (L6). */
const summaryBytes = 900 * 1024;
/** A text that fits, cut between two lines. */
function fitted(text, limit = summaryBytes) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const lines = text.split('\n');
    const kept = [];
    let left = limit - 200;
    for (const line of lines) {
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        kept.push(line);
    }
    return `${kept.join('\n')}\n\n… cut: ${lines.length - kept.length} of ${lines.length} lines are not shown; the evidence has them\n`;
}
/** Adds to the job summary, where the runner has one. */
async function summarise(text) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    const { summary } = await toolkit();
    await summary.addRaw(fitted(text)).write();
}
/** The inputs of this step as flags and positional values. An unknown or malformed input is an error, never ignored (L7). */
function readInputs(specs, environment) {
    refuseUnknown(specs, environment);
    const values = new Map();
    for (const spec of specs) {
        const raw = (environment[`INPUT_${spec.name.toUpperCase()}`] ?? '').trim();
        if (raw === '')
            continue;
        const value = inputValue(spec, raw);
        if (value)
            values.set(spec.name, value);
    }
    return values;
}
function inputValue({ name, kind }, raw) {
    if (kind === 'text' || kind === 'token' || kind === 'mount')
        return [raw];
    if (kind === 'lines' || kind === 'mounts')
        return raw
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '');
    if (raw === 'true')
        return [''];
    if (raw === 'false')
        return undefined;
    throw new fault/* Fault */.vC('USAGE', { message: `the input ${name}: found ${JSON.stringify(raw)}; expected true or false` });
}
function refuseUnknown(specs, environment) {
    const known = new Set(specs.map(({ name }) => `INPUT_${name.toUpperCase()}`));
    const unknown = Object.keys(environment).filter((name) => name.startsWith('INPUT_') && !known.has(name));
    if (unknown.length === 0)
        return;
    const names = unknown.map((name) => name.slice(6).toLowerCase());
    throw new fault/* Fault */.vC('USAGE', {
        message: `unknown input: ${names.join(', ')}`,
        fix: `This action takes ${specs.map(({ name }) => name).join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./lib/cli/parts.js
var parts = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/cli/passing-folder.js
var passing_folder = __webpack_require__(7954);
// EXTERNAL MODULE: ./lib/cli/program.js + 1 modules
var program = __webpack_require__(5171);
;// CONCATENATED MODULE: ./lib/cli/on-github.js











/** Runs the command of a gate with the inputs of this step: the action and the command line are one program. */
async function onGitHub(gate) {
    const host = githubHost({ annotates: process.env['INPUT_ANNOTATE']?.trim() !== 'false' });
    const face = actionFaces.find((item) => item.gate === gate);
    try {
        if (!face)
            throw new fault/* Fault */.vC('USAGE', { message: `there is no action ${gate}` });
        refusePrivilegedFork(process.env);
        const values = readInputs(face.inputs, process.env);
        takeToken(values.get('token')?.[0]);
        host.begin();
        await (0,program/* startProgram */.X)(argumentsOf(face, values), host);
        await leave(host, values.get('evidence-dir')?.[0]);
    }
    catch (error) {
        await host.fail((0,fault/* faultsIn */.RP)(error), { format: 'text' });
        keepFaults((0,fault/* faultsIn */.RP)(error), process.env['INPUT_REPORT-FILE']);
    }
}
/** With the rights of the base nothing of a fork is looked at: what looks at it could be made to do something. */
function refusePrivilegedFork(environment) {
    const { GITHUB_EVENT_NAME: event = '' } = environment;
    if (!['pull_request_target', 'workflow_run'].includes(event))
        return;
    const { pull, followsFork } = (0,github_job/* githubJob */.X)(environment);
    if (pull?.isFork || followsFork)
        throw new fault/* Fault */.vC('JOB_PRIVILEGED_FORK', { message: `the change comes from a fork, under ${event}` });
}
/** Whoever tells the gates of this job together has to hear of this one, too. */
function keepFaults(faults, path) {
    if (path !== undefined && path !== '')
        (0,whole_file/* writeWhole */.f)(path, (0,terminal/* renderFaults */.MT)(faults, 'json'));
}
function argumentsOf(face, values) {
    const command = values.get('command')?.[0] ?? 'run';
    if (!face.commands.includes(command))
        throw new fault/* Fault */.vC('USAGE', {
            message: `the input command: found ${JSON.stringify(command)}; expected ${face.commands.join(', ')}`,
        });
    const places = face.places?.[command] ?? [];
    const list = face.lists?.[command];
    const flags = face.inputs.flatMap(({ name, flag, kind }) => {
        const given = values.get(name) ?? [];
        return flag === undefined || places.includes(name) || list?.beside.includes(name) === false
            ? []
            : given.map((value) => (kind === 'switch' ? flag : `${flag}=${mountOf(kind, value)}`));
    });
    if (list)
        return [face.gate, command, ...flags, '--', ...(values.get(list.of) ?? missing(list.of, command))];
    const placed = places.map((name) => values.get(name)?.[0] ?? missing(name, command));
    return [face.gate, command, ...flags, '--', ...placed, values.get('directory')?.[0] ?? '.'];
}
/** For the questions of this process only: what it starts gets an environment of its own. */
function takeToken(token) {
    if (token !== undefined)
        process.env['GITHUB_TOKEN'] = token;
}
/** A secret goes to a file of this user alone, gone with this process; the command line holds its path. */
function mountOf(kind, value) {
    if (kind === 'mount')
        return `default=${kept('default', value.endsWith('\n') ? value : `${value}\n`)}`;
    if (kind !== 'mounts')
        return value;
    const [, id, secret] = /^([\w.-]+)=(.+)$/s.exec(value) ?? [];
    if (id === undefined || secret === undefined)
        throw new fault/* Fault */.vC('USAGE', { message: 'the input build-secrets: found a line without ID=VALUE' });
    return `id=${id},src=${kept(id, secret)}`;
}
function kept(name, secret) {
    const path = (0,external_node_path_.join)((0,passing_folder/* passingFolder */.g)(), name);
    (0,external_node_fs_.writeFileSync)(path, secret, { mode: 0o600 });
    return path;
}
function missing(name, command) {
    throw new fault/* Fault */.vC('USAGE', { message: `the input ${name} is missing, which ${command} needs` });
}
/** Tells the jobs after this one what it leaves them. */
async function leave({ output }, folder) {
    const verdict = verdictOf(process.exitCode);
    if (verdict !== undefined)
        await output('verdict', verdict);
    if (folder !== undefined && (0,external_node_fs_.existsSync)(folder))
        await output('parts-digest', await (0,parts/* partsDigest */.D)(folder));
}
/** A command that judges says so by its exit code; one that only makes something has no verdict. */
function verdictOf(code) {
    if (code === undefined)
        return undefined;
    return code === 0 ? 'PASS' : code === 1 ? 'FAIL' : 'ERROR';
}


/***/ })

};
