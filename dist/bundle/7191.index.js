export const id = 7191;
export const ids = [7191];
export const modules = {

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guessContract: () => (/* binding */ guessContract)
});

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/domain/build/evaluate.js + 9 modules
var evaluate = __webpack_require__(9513);
// EXTERNAL MODULE: ./lib/domain/dockerfile/dockerfile.js
var dockerfile_dockerfile = __webpack_require__(6605);
// EXTERNAL MODULE: ./lib/domain/ignore/ignore-file.js + 1 modules
var ignore_file = __webpack_require__(5010);
// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
// EXTERNAL MODULE: ./lib/gates/build-context/index.js + 31 modules
var build_context = __webpack_require__(665);
// EXTERNAL MODULE: ./lib/domain/dockerfile/words.js
var dockerfile_words = __webpack_require__(6826);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/domain/python/project.js

/** The `[project.scripts]` of a pyproject.toml (PEP 621). A file that is no TOML declares none. */
function projectScripts(text) {
    const project = tableIn(parsed(text), 'project');
    return Object.keys(tableIn(project, 'scripts')).map((name) => ({ name, line: lineOf(text, name) }));
}
function parsed(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return {};
    }
}
function tableIn(value, name) {
    const table = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return typeof table === 'object' && table !== null ? table : {};
}
function lineOf(text, name) {
    return 1 + text.split('\n').findIndex((line) => line.trimStart().replace(/^"/, '').startsWith(name));
}

;// CONCATENATED MODULE: ./lib/chain/guess/rows.js



/** Rows from ENTRYPOINT and CMD, from `[project.scripts]`, and from modules that can be run with `python -m`. */
async function guessRows(scope) {
    const rows = [...imageRow(scope), ...(await scriptRows(scope)), ...(await moduleRows(scope))];
    return rows.filter((row, index) => rows.findIndex((other) => other.command.join('\0') === row.command.join('\0')) === index);
}
function imageRow({ dockerfile, dockerfilePath }) {
    const instructions = dockerfile.stages.at(-1)?.instructions ?? [];
    const last = (keyword) => instructions.findLast((item) => item.keyword === keyword);
    const entrypoint = argvOf(last('ENTRYPOINT'));
    const command = argvOf(last('CMD'));
    const argv = entrypoint ?? command;
    const line = (entrypoint ? last('ENTRYPOINT') : last('CMD'))?.line;
    return argv && argv.length > 0 && line !== undefined
        ? [{ mode: 'the image’s own command', command: withoutArguments(argv), from: `${dockerfilePath}:${line}` }]
        : [];
}
/** In shell form only plain words are split: of one that a shell would read otherwise nothing is guessed. */
function argvOf(instruction) {
    if (instruction === undefined)
        return undefined;
    const words = instruction.rest.replace(/^exec\s+/, '').trim();
    const plain = /^[\w./:@%+=,-]+(?: +[\w./:@%+=,-]+)*$/.test(words) && !/^\w+=/.test(words);
    return (0,dockerfile_words/* jsonForm */.Fo)(instruction.rest, instruction.line) ?? (plain ? words.split(/ +/) : undefined);
}
const interpreters = /^(?:python[\d.]*|node|ruby|bun|deno|dotnet|php|perl)$/;
/** Programs that only pass signals on to another one. */
const wrappers = /^(?:tini|tini-static|dumb-init|docker-init|catatonit)$/;
const nameOf = (word) => word?.split('/').at(-1) ?? '';
/** The program without the options that a probe would trip over: an interpreter keeps its script or module. */
function withoutArguments(argv) {
    const [program] = argv;
    if (wrappers.test(nameOf(program)))
        return withoutArguments(wrapped(argv.slice(1)));
    const module = argv.indexOf('-m');
    if (module > 0)
        return argv.slice(0, module + 2);
    const jar = argv.indexOf('-jar');
    if (nameOf(program) === 'java' && jar > 0)
        return ['java', ...argv.slice(jar, jar + 2)];
    return argv.slice(0, interpreters.test(nameOf(program)) ? 2 : 1);
}
/** What a wrapper starts: everything behind `--`, else from the first word that is no option on. */
function wrapped(words) {
    const end = words.indexOf('--');
    return end >= 0 ? words.slice(end + 1) : words.slice(words.findIndex((word) => !word.startsWith('-')));
}
async function scriptRows({ files, folder }) {
    const path = (0,clean/* join */.fj)(folder, 'pyproject.toml');
    if ((await files.stat(path))?.type !== 'file')
        return [];
    const text = Buffer.from(await files.read(path)).toString('utf8');
    return projectScripts(text).map(({ name, line }) => ({
        mode: name,
        command: [name],
        from: `pyproject.toml:${line}`,
        providedBy: 'run-step',
    }));
}
const runnable = /^if __name__ == ['"]__main__['"]:/m;
/** Without one of these a `--help` would start the program itself. */
const readsArguments = /\b(?:argparse|click|typer|docopt|fire|sys\.argv)\b/;
/** Python files of the image that can be run as a module and read arguments. */
async function moduleRows({ files, folder, plan }) {
    const roots = [plan.settings.workdir, ...(plan.settings.environment.get('PYTHONPATH') ?? '').split(':')].filter((root) => root !== '');
    const rows = [];
    for (const { path, destination } of plan.takings) {
        const module = path.endsWith('.py') ? moduleName(destination, roots) : undefined;
        if (module === undefined)
            continue;
        const text = Buffer.from(await files.read((0,clean/* join */.fj)(folder, path))).toString('utf8');
        const match = runnable.exec(text);
        if (match && readsArguments.test(text))
            rows.push({
                mode: module,
                command: ['python', '-m', module],
                from: `${path}:${text.slice(0, match.index).split('\n').length}`,
            });
    }
    return rows;
}
function moduleName(destination, roots) {
    const [root] = roots
        .filter((candidate) => destination.startsWith(`${candidate.replace(/\/$/, '')}/`))
        .sort((a, b) => b.length - a.length);
    if (root === undefined)
        return undefined;
    const name = destination
        .slice(root.replace(/\/$/, '').length + 1)
        .replace(/(?:\/__main__)?\.py$/, '')
        .replaceAll('/', '.');
    return /^[A-Za-z_][\w.]*$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./lib/chain/guess/text.js
/** The guess as YAML. Strings are quoted as JSON, which YAML reads, so no name can break out of its place. */
function contractText(guess) {
    return `${[...head(guess), ...text_image(guess), ...context(guess), ...entrypoints(guess), ...secrets(guess)].join('\n')}\n`;
}
function head({ dockerfile }) {
    return [
        '# What must hold before this image may run. Guessed from what the repository has: each guess names its line.',
        '# Read it once, correct what is wrong, and delete these remarks: from then on it is a contract.',
        `# Guessed from ${dockerfile}.`,
        'version: 1',
        '',
    ];
}
function text_image({ dockerfile, unset }) {
    const args = unset.map(({ name, from }) => `    ${quote(name)}: "" # guessed: ${remark(from)} declares it without a value`);
    return [
        'image:',
        `  dockerfile: ${quote(dockerfile)} # guessed: the first one found`,
        ...(args.length > 0 ? ['  build-args:', ...args] : []),
        '',
    ];
}
function context({ include, bases, defaultDeny }) {
    const paths = include.map(({ path, from }) => `    - ${quote(path)} # guessed: ${remark(from)} copies it`);
    const accepted = bases.flatMap(({ reference, from }) => [
        `    - reason: BASE_IMAGE_ONBUILD # guessed: ${remark(from)}; look whether this image has ONBUILD triggers before you keep this`,
        `      subject: ${quote(reference)}`,
    ]);
    return [
        'context:',
        `  default-deny: required # guessed: the safe choice; ${remark(defaultDeny)}`,
        ...(paths.length > 0
            ? ['  include:', ...paths]
            : ['  # guessed: no instruction copies anything that could be named']),
        ...(accepted.length > 0 ? ['  accept-unresolved:', ...accepted] : []),
        '',
    ];
}
function entrypoints({ rows }) {
    if (rows.length === 0)
        return [
            'entrypoints:',
            '  # Nothing was found that starts this image: add a row for every way in which the runtime does.',
            '  rows: []',
            '',
        ];
    const list = rows.flatMap(({ mode, command, from, providedBy }) => [
        `    - runtime-mode: ${quote(mode)} # guessed: ${remark(from)}`,
        `      command: [${command.map(quote).join(', ')}]`,
        ...(providedBy === undefined ? [] : [`      provided-by: ${providedBy} # guessed: an installer would make it`]),
    ]);
    return ['entrypoints:', '  rows:', ...list, ''];
}
function secrets({ workflows }) {
    const seen = workflows.length > 0 ? `guessed: ${workflows.map(remark).join(', ')}` : 'guessed: there are no workflow files yet';
    return [
        'secrets:',
        `  workflows: [.github/workflows] # ${seen}`,
        '  # required-paths: name here what the runtime takes from its secret store',
    ];
}
function quote(text) {
    return JSON.stringify(text);
}
/** A remark stays on its line, whatever a file is called. */
function remark(text) {
    return JSON.stringify(text).slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/chain/guess/guess.js









/** The text of a contract for a folder of the repository: valid, commented, and no more certain than it says. */
async function guessContract(files, folder) {
    const dockerfilePath = await findDockerfile(files, folder);
    const text = (0,core_text/* decodeText */.g)(await files.read((0,clean/* join */.fj)(folder, dockerfilePath)), dockerfilePath);
    const found = await firstThere(files, folder, (0,dockerfile_dockerfile/* ignoreFileCandidates */.P)(dockerfilePath, 'buildkit'));
    const { rules } = (0,ignore_file/* readIgnoreFile */.r)(found === undefined ? new Uint8Array() : await files.read((0,clean/* join */.fj)(folder, found)));
    const { entries } = await (0,build_context/* walkContext */.ph)(files, folder, rules);
    const dockerfile = (0,dockerfile_dockerfile/* readDockerfile */.n)(text);
    const plan = planOf(dockerfile, entries);
    return contractText({
        dockerfile: dockerfilePath,
        include: includesOf(plan, entries, dockerfilePath),
        bases: plan.unresolved
            .filter(({ reason }) => reason === 'BASE_IMAGE_ONBUILD')
            .map(({ subject, line }) => ({ reference: subject, from: `${dockerfilePath}:${line}` })),
        unset: plan.unresolved
            .filter(({ reason }) => reason === 'BUILD_ARG_UNRESOLVED')
            .map(({ subject, line }) => ({ name: subject, from: `${dockerfilePath}:${line}` })),
        rows: await guessRows({ files, folder, dockerfile, dockerfilePath, plan }),
        defaultDeny: found === undefined ? 'there is no ignore file yet' : `${found}:1`,
        workflows: await workflowsIn(files, folder),
    });
}
function planOf(dockerfile, entries) {
    return (0,evaluate/* evaluateBuild */.U)(dockerfile, entries, {
        buildArgs: new Map(),
        platform: 'linux/amd64',
        namedContexts: new Set(),
        onbuild: new Map(),
        archives: new Set(),
    });
}
async function findDockerfile(files, folder) {
    const named = (await files.list(folder))
        .filter(({ name, type }) => type === 'file' && /^(?:Dockerfile|Containerfile)$/i.test(name))
        .map(({ name }) => name);
    const found = named[0] ?? (await firstThere(files, folder, ['docker/Dockerfile', 'build/Dockerfile', '.docker/Dockerfile']));
    if (found === undefined)
        throw new fault/* Fault */.vC('DOCKERFILE_MISSING', {
            message: `${folder} has no Dockerfile to guess a contract from`,
            location: { path: folder },
        });
    return found;
}
async function firstThere(files, folder, names) {
    for (const name of names)
        if ((await files.stat((0,clean/* join */.fj)(folder, name)))?.type === 'file')
            return name;
    return undefined;
}
/** What each instruction takes: a plain source as it is written, of a wildcard or the whole context each file. */
function includesOf({ readers }, entries, dockerfile) {
    const folders = new Set(entries.filter(({ type }) => type === 'folder').map(({ path }) => path));
    const found = new Map();
    for (const { sources, line } of readers) {
        for (const { resolved, takes } of sources) {
            const path = resolved.slice(1);
            const names = path !== '' && !/[*?[]/.test(path) ? [folders.has(path) ? `${path}/` : path] : takes;
            for (const name of names.filter(belongsInImage))
                if (!found.has(name))
                    found.set(name, `${dockerfile}:${line}`);
        }
    }
    return [...found].map(([path, from]) => ({ path, from }));
}
/** A repository's own history, and what we write ourselves, are in no contract, whatever an instruction takes along. */
function belongsInImage(path) {
    return !/^(?:\.git|\.seaworthy)(?:\/|$)/.test(path);
}
/** Of the folder, and of the repository around it: the gate reads both. */
async function workflowsIn(files, folder) {
    const found = [];
    for (const home of new Set([(0,clean/* join */.fj)(folder, '.github/workflows'), '.github/workflows'])) {
        if ((await files.stat(home))?.type !== 'folder')
            continue;
        const names = (await files.list(home)).map(({ name }) => name);
        found.push(...names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `.github/workflows/${name}`));
    }
    return found;
}


/***/ })

};
