export const id = 665;
export const ids = [665];
export const modules = {

/***/ 9513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ evaluateBuild)
});

// EXTERNAL MODULE: ./lib/domain/context/tree.js
var tree = __webpack_require__(1166);
;// CONCATENATED MODULE: ./lib/domain/context/entry.js

/** The entries as a tree that COPY can read. */
function contextTree(entries) {
    const root = (0,tree/* folder */.TV)();
    for (const entry of entries) {
        const cut = entry.path.lastIndexOf('/');
        const parent = (0,tree/* makeFolders */.wZ)(root, cut < 0 ? '' : entry.path.slice(0, cut));
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

// EXTERNAL MODULE: ./lib/domain/dockerfile/problem.js
var problem = __webpack_require__(6324);
// EXTERNAL MODULE: ./lib/domain/ignore/ignore-file.js + 1 modules
var ignore_file = __webpack_require__(5010);
;// CONCATENATED MODULE: ./lib/domain/ignore/patterns.js

/** A pattern of a Dockerfile, such as `--exclude`, that the engine refuses or whose meaning we refuse to guess. */
class PatternError extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** The rules of a list of patterns, which are no lines of a file: no comment, no leading slash dropped. Throws a `PatternError`. */
function readIgnorePatterns(patterns) {
    return patterns.flatMap((pattern) => {
        const rule = (0,ignore_file/* readRule */.d)(pattern, 1);
        if (rule && 'kind' in rule)
            throw new PatternError(rule.kind, `the pattern ${pattern} ${rule.detail}`);
        return rule ?? [];
    });
}

// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
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

// EXTERNAL MODULE: ./lib/domain/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(142);
// EXTERNAL MODULE: ./lib/domain/ignore/match.js
var match = __webpack_require__(6050);
// EXTERNAL MODULE: ./lib/domain/context/glob.js
var glob = __webpack_require__(9283);
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
    const { fixed, wild } = (0,glob/* splitWildcards */.yx)(source);
    if (wild === '')
        return [source];
    const base = (0,tree/* resolve */.hd)(from, fixed, { followLast: true });
    const root = (0,tree/* nodeAt */.oB)(from, base);
    if (!root)
        throw new tree/* TreeProblem */.w9(`${fixed}: not found`);
    const matches = (0,glob/* globMatcher */.fU)(wild);
    return root.type === 'folder' ? [...matching(root, '', matches)].map((path) => (0,clean/* clean */.uH)(`${base}/${path}`)) : [];
}
function* matching(node, prefix, matches) {
    for (const name of [...node.children.keys()].sort(tree/* byBytes */.bg)) {
        const path = prefix === '' ? name : `${prefix}/${name}`;
        const child = node.children.get(name);
        if (matches(path))
            yield path;
        else if (child?.type === 'folder')
            yield* matching(child, path, matches);
    }
}
function copyOne(from, to, source, request) {
    const followed = (0,tree/* resolve */.hd)(from, source, { followLast: true });
    const wanted = request.destination;
    const cut = wanted.lastIndexOf('/');
    const last = wanted.slice(cut + 1);
    (0,tree/* makeFolders */.wZ)(to, (0,tree/* resolve */.hd)(to, last === '' || last === '.' ? wanted : wanted.slice(0, cut), { followLast: true }));
    const node = (0,tree/* nodeAt */.oB)(from, followed);
    if (!node)
        throw new tree/* TreeProblem */.w9(`${source}: not found`);
    const destination = destinationOf(to, (0,tree/* resolve */.hd)(to, (0,clean/* clean */.uH)(wanted), { followLast: true }), node, source);
    const copier = new Copier(from, to, request);
    copier.copy(node, '', destination, undefined, undefined);
    return copier.placed;
}
function destinationOf(to, destination, node, source) {
    const there = (0,tree/* nodeAt */.oB)(to, destination);
    const target = node.type !== 'folder' && there?.type === 'folder' ? (0,clean/* clean */.uH)(`${destination}/${(0,clean/* basename */.P8)(source)}`) : destination;
    (0,tree/* makeFolders */.wZ)(to, node.type === 'folder' && !there ? target : (0,clean/* dirname */.pD)(target));
    return target;
}
/** One running copy: the folders entered so far are made when the first thing inside them is taken. */
class Copier {
    placed = [];
    to;
    exclude;
    include;
    filteredRoot;
    parents = [];
    constructor(from, to, request) {
        const filtered = request.exclude.length > 0 || request.include !== undefined;
        this.filteredRoot = filtered && (0,clean/* clean */.uH)(request.source) === '/' ? from : undefined;
        this.to = to;
        this.exclude = readIgnorePatterns(request.exclude);
        this.include = request.include === undefined ? undefined : readIgnorePatterns([request.include]);
    }
    copy(node, relative, destination, included, excluded) {
        const taken = relative === '' ? undefined : this.include && (0,match/* decide */.L)(this.include, relative, included);
        const dropped = relative === '' ? undefined : (0,match/* decide */.L)(this.exclude, relative, excluded);
        const wanted = (taken?.ignored ?? true) && !(dropped?.ignored ?? false);
        this.reach(relative, destination);
        if (wanted)
            this.followFromRoot(node, relative);
        if (wanted)
            for (const parent of this.parents)
                this.makeFolder(parent);
        if (node.type === 'folder')
            this.copyFolder(node, relative, destination, wanted, taken?.matches, dropped?.matches);
        else if (wanted)
            this.place(node, destination);
    }
    /** The engine looks at the destination of all that it visits, taken or not, and fails where a file stands in the way. */
    reach(relative, destination) {
        if (relative === '' || (0,tree/* nodeAt */.oB)(this.to, (0,clean/* dirname */.pD)(destination))?.type !== 'file')
            return;
        throw new tree/* TreeProblem */.w9(`${destination}: not a directory`);
    }
    /** Where a copy of the root is filtered, the engine's cache key follows the links right below it, and fails at one that dangles. */
    followFromRoot(node, relative) {
        if (!this.filteredRoot || node.type !== 'link' || relative.includes('/'))
            return;
        if (!(0,tree/* nodeAt */.oB)(this.filteredRoot, (0,tree/* resolve */.hd)(this.filteredRoot, relative, { followLast: true })))
            throw new tree/* TreeProblem */.w9(`/${relative}: not found`);
    }
    copyFolder(node, relative, destination, wanted, included, excluded) {
        const entered = { destination, made: false };
        if (wanted)
            this.makeFolder(entered);
        this.parents.push(entered);
        for (const name of [...node.children.keys()].sort(tree/* byBytes */.bg)) {
            const child = node.children.get(name);
            if (child)
                this.copy(child, relative === '' ? name : `${relative}/${name}`, (0,clean/* clean */.uH)(`${destination}/${name}`), included, excluded);
        }
        this.parents.pop();
    }
    makeFolder(entered) {
        if (entered.made)
            return;
        const there = (0,tree/* nodeAt */.oB)(this.to, entered.destination);
        if (there && there.type !== 'folder')
            throw new tree/* TreeProblem */.w9(`cannot copy to non-directory: ${entered.destination}`);
        if (!there)
            (0,tree/* makeFolders */.wZ)(this.to, entered.destination);
        entered.made = true;
    }
    place(node, destination) {
        const parent = (0,tree/* nodeAt */.oB)(this.to, (0,clean/* dirname */.pD)(destination));
        if (parent?.type !== 'folder')
            throw new tree/* TreeProblem */.w9(`${destination}: not a directory`);
        const name = (0,clean/* basename */.P8)(destination);
        if (parent.children.get(name)?.type === 'folder')
            throw new tree/* TreeProblem */.w9(`cannot replace to directory ${destination} with file`);
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
        const into = step.link ? (0,tree/* folder */.TV)() : this.scope.tree;
        let outside = false;
        const sources = [];
        for (const { written, expanded } of step.sources) {
            if (remote.test(expanded)) {
                if (step.kind === 'COPY')
                    throw new problem/* DockerfileProblem */.S(step.line, `source can't be a URL for COPY: ${expanded}`);
                outside = true;
                continue;
            }
            (0,glob/* globMatcher */.fU)((0,glob/* splitWildcards */.yx)(expanded).wild); // a malformed pattern fails here, at its own line
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
        const { context } = this.scope;
        const resolved = (0,clean/* clean */.uH)(`/${include === undefined ? root : `${root}/${include}`}`);
        if (!context)
            return { written, resolved, takes: [], unpacked: false };
        const base = { written, resolved: reached(context, resolved) };
        const archives = step.unpack ? this.archivesIn(context, (0,clean/* clean */.uH)(`/${root}`)) : [];
        if (archives.length > 0)
            return this.unpack(step, { ...base, takes: archives }, into);
        const request = { source: (0,clean/* clean */.uH)(`/${root}`), destination: step.destination, exclude: step.exclude };
        const placed = copyInto(context, into, include === undefined ? request : { ...request, include });
        if (include !== undefined && placed.length === 0)
            this.doubtEmpty(context, resolved, step.line);
        this.noteTakings(placed, step.line);
        const takes = placed.flatMap(({ node }) => (node.origin.from === 'context' ? [node.origin.path] : []));
        return { ...base, takes, unpacked: false };
    }
    /** With `--parents`, a plain source of which `--exclude` leaves nothing builds on some engines and fails on others. */
    doubtEmpty(context, resolved, line) {
        if ((0,glob/* splitWildcards */.yx)(resolved).wild !== '' || (0,tree/* nodeAt */.oB)(context, resolved)?.type === 'folder')
            return;
        const detail = `--parents takes nothing of ${resolved}: engines disagree whether that is an error`;
        this.scope.ledger.unresolve('PATTERN_AMBIGUOUS', { subject: resolved, detail, line });
    }
    /** The archives among what a source names; beside one, nothing of that source is followed any further. */
    archivesIn(context, source) {
        return resolveSources(context, source).flatMap((match) => {
            const node = (0,tree/* nodeAt */.oB)(context, (0,tree/* resolve */.hd)(context, match, { followLast: true }));
            const path = node?.type === 'file' && node.origin.from === 'context' ? node.origin.path : undefined;
            return path !== undefined && this.scope.options.archives.has(path) ? [path] : [];
        });
    }
    unpack(step, source, into) {
        (0,tree/* makeFolders */.wZ)(into, (0,tree/* resolve */.hd)(into, (0,clean/* clean */.uH)(step.destination), { followLast: true }));
        for (const path of source.takes) {
            this.scope.ledger.takings.push({ path, line: step.line, stage: this.scope.stage, destination: step.destination });
            this.scope.ledger.unresolve('ARCHIVE_UNPACKED', {
                subject: path,
                detail: `ADD unpacks ${path}; what it holds was not looked at`,
                line: step.line,
            });
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
            const source = (0,tree/* folder */.TV)();
            source.children.set((0,clean/* basename */.P8)(name), { type: 'file', origin: { from: 'dockerfile', line: step.line } });
            copyInto(source, into, { source: `/${(0,clean/* basename */.P8)(name)}`, destination: step.destination, exclude: [] });
        }
    }
    /** Copies from another stage; from an image only the engine knows what comes. */
    fromStage(step, run) {
        const into = step.link ? (0,tree/* folder */.TV)() : this.scope.tree;
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
        const request = { source: (0,clean/* clean */.uH)(`/${root}`), destination: step.destination, exclude: step.exclude };
        try {
            const placed = copyInto(run?.tree ?? (0,tree/* folder */.TV)(), into, include === undefined ? request : { ...request, include });
            this.noteTakings(placed, step.line);
        }
        catch (error) {
            if (!(error instanceof tree/* TreeProblem */.w9) || (run && !run.opaque) || !this.scope.context) {
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
        const resolved = (0,clean/* clean */.uH)(`/${mount.source}`);
        const path = (0,tree/* resolve */.hd)(context, resolved, { followLast: true });
        const node = (0,tree/* nodeAt */.oB)(context, path);
        if (!node)
            throw new problem/* DockerfileProblem */.S(line, `${mount.source}: not found`);
        const inside = node.type === 'folder' ? [...(0,tree/* walk */.GG)(node)].filter((item) => item.node.type !== 'folder') : [{ path: '', node }];
        const takes = inside.map((item) => (0,clean/* clean */.uH)(`${path}/${item.path}`).slice(1));
        for (const taken of takes)
            ledger.takings.push({ path: taken, line, stage, destination: mount.target });
        ledger.readers.push({
            kind: 'mount',
            line,
            text,
            stage,
            sources: [{ written: mount.source, resolved, takes }],
            destination: mount.target,
            parents: false,
        });
    }
}
/** `--parents` keeps the folders behind the `/./` pivot, or behind the root where there is none. */
function pivot(source) {
    const cut = source.indexOf('/./');
    if (cut < 0)
        return { root: '/', include: (0,clean/* clean */.uH)(`/${source}`).slice(1) };
    return { root: source.slice(0, cut), include: (0,clean/* clean */.uH)(`/${source.slice(cut + 3)}`).slice(1) };
}
/** A source that is a link to the context root takes the whole context, whatever it is called. */
function reached(context, resolved) {
    if ((0,glob/* splitWildcards */.yx)(resolved).wild !== '')
        return resolved;
    return (0,tree/* resolve */.hd)(context, resolved, { followLast: true }) === '/' ? '/' : resolved;
}

// EXTERNAL MODULE: ./lib/domain/dockerfile/lines.js + 1 modules
var lines = __webpack_require__(4640);
// EXTERNAL MODULE: ./lib/domain/build/flags.js
var flags = __webpack_require__(7224);
// EXTERNAL MODULE: ./lib/domain/build/step.js
var build_step = __webpack_require__(7685);
;// CONCATENATED MODULE: ./lib/domain/build/stages.js





/** Orders the stages and finds the target. Throws where the engine refuses. */
function planStages(dockerfile, options) {
    const globals = globalArgs(dockerfile, options);
    const all = [];
    for (const stage of dockerfile.stages)
        all.push(planStage(stage, all, { dockerfile, options, globals }));
    const target = options.target === undefined ? all.at(-1) : findStage(all, options.target);
    if (!target)
        throw new problem/* DockerfileProblem */.S(1, `target stage ${options.target} could not be found`);
    return { all, target, globals };
}
function planStage(stage, before, { dockerfile, options, globals }) {
    const { escape } = dockerfile.directives;
    const base = (0,expand/* expandWord */.V)(stage.base, { escape, line: stage.line, variables: globals });
    if (base === '')
        throw new problem/* DockerfileProblem */.S(stage.line, `base name (${stage.base}) should not be blank`);
    const parent = before.findLast((other) => other.stage.name !== undefined && other.stage.name === base);
    const replaced = stage.name !== undefined && options.namedContexts.has(stage.name);
    const triggers = (parent?.stage.instructions ?? []).filter((item) => item.keyword === 'ONBUILD');
    const onbuild = triggers.map((item) => (0,lines/* readTrigger */.v)(item.rest, stage.line, escape, item.heredocs));
    const seen = (options.onbuild.get(base) ?? []).map((text) => (0,lines/* readTrigger */.v)(text, stage.line, escape, []));
    const label = stage.name ?? String(stage.index);
    return { stage, label, base, parent, replaced, instructions: [...seen, ...onbuild, ...stage.instructions] };
}
/** Platform arguments and the ARGs before the first FROM. */
function globalArgs({ globalArgs: instructions, directives }, options) {
    const globals = platformArgs(options);
    for (const instruction of instructions) {
        for (const { name, fallback } of (0,build_step/* readArgs */.iA)(instruction, directives.escape)) {
            const given = options.buildArgs.get(name);
            const value = given ??
                (fallback === undefined
                    ? undefined
                    : (0,expand/* expandWord */.V)(fallback, { escape: directives.escape, line: instruction.line, variables: globals }));
            if (value !== undefined)
                globals.set(name, value);
        }
    }
    return globals;
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
        throw new problem/* DockerfileProblem */.S(line, 'variable expansion is not supported for --from');
    if (!/^[+-]?\d+$/.test(from))
        return findStage(stages, from);
    const stage = stages[Number(from)];
    if (!stage)
        throw new problem/* DockerfileProblem */.S(line, `invalid stage index ${from}`);
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
        const froms = instruction.keyword === 'COPY' ? ((0,flags/* readFlags */.uW)(instruction, flags/* copyFlags */.pX).get('from') ?? []) : [];
        const mounts = instruction.keyword === 'RUN' ? (0,build_step/* readMounts */.bq)(instruction, scope).map((mount) => mount.from) : [];
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
        this.tree = parent ? (0,tree/* cloneFolder */.QM)(parent.tree) : (0,tree/* folder */.TV)();
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
            if (error instanceof tree/* TreeProblem */.w9)
                throw new problem/* DockerfileProblem */.S(instruction.line, error.message);
            if (!(error instanceof PatternError))
                throw error;
            if (error.kind === 'malformed')
                throw new problem/* DockerfileProblem */.S(instruction.line, error.message);
            this.scope.ledger.unresolve('PATTERN_AMBIGUOUS', {
                subject: error.message,
                detail: error.message,
                line: instruction.line,
            });
        }
    }
    dispatch(instruction) {
        switch (instruction.keyword) {
            case 'ENV':
                this.env(instruction);
                break;
            case 'ARG':
                this.arg(instruction);
                break;
            case 'WORKDIR':
                this.changeFolder(instruction);
                break;
            case 'COPY':
            case 'ADD':
                this.copy(instruction);
                break;
            case 'RUN':
                this.run(instruction);
                break;
        }
    }
    env(instruction) {
        const pairs = (0,build_step/* readPairs */.SX)(instruction, this.escape);
        const expanded = pairs.map(([name, value]) => [this.expand(name, instruction), this.expand(value, instruction)]);
        for (const [name, value] of expanded) {
            this.variables.set(name, value);
            this.environment.set(name, value);
            this.openArgs.delete(name);
        }
    }
    arg(instruction) {
        for (const { name, fallback } of (0,build_step/* readArgs */.iA)(instruction, this.escape)) {
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
            throw new problem/* DockerfileProblem */.S(instruction.line, 'WORKDIR requires exactly one argument');
        const path = this.expand(instruction.rest, instruction);
        this.workdir = (0,clean/* clean */.uH)(path.startsWith('/') ? path : `${this.workdir}/${path}`);
        (0,tree/* makeFolders */.wZ)(this.tree, (0,tree/* resolve */.hd)(this.tree, this.workdir, { followLast: true }));
    }
    copy(instruction) {
        const unset = new Set();
        const step = (0,build_step/* readCopy */.KK)(instruction, { ...this.stepScope(), unset });
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
            throw new problem/* DockerfileProblem */.S(line, `cannot copy from stage ${from}, it needs to be defined before current stage`);
        return run;
    }
    run(instruction) {
        for (const mount of (0,build_step/* readMounts */.bq)(instruction, this.stepScope()))
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
                this.scope.ledger.unresolve('BUILD_ARG_UNRESOLVED', {
                    subject: name,
                    detail: `the build argument ${name} has no value`,
                    line,
                });
            else if (this.unseenBase)
                this.scope.ledger.unresolve('BASE_IMAGE_ENV', {
                    subject: name,
                    detail: `the base image may set ${name}`,
                    line,
                });
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
        scope.ledger.unresolve('BASE_IMAGE_ONBUILD', {
            subject: base,
            detail: `the ONBUILD triggers of ${base} cannot be seen from here`,
            line: stage.line,
        });
    }
    get escape() {
        return this.scope.dockerfile.directives.escape;
    }
    stepScope() {
        return { escape: this.escape, variables: this.variables, workdir: this.workdir };
    }
    expand(text, { line }) {
        return (0,expand/* expandWord */.V)(text, { escape: this.escape, line, variables: this.variables });
    }
}
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

// EXTERNAL MODULE: ./lib/domain/ignore/prune.js
var prune = __webpack_require__(4927);
;// CONCATENATED MODULE: ./lib/domain/build/transfer.js







/**
 * The paths that BuildKit sends for these sources (fsutil): links in a source path bring their targets along, parents
 * of what is sent are sent too. No source at all sends nothing; the root as a source sends everything. The links are
 * followed before the ignore file has its say: an ignored one, in `hidden`, brings its target along all the same.
 */
function transferredPaths(entries, sources, hidden = []) {
    if (sources.length === 0)
        return new Set();
    if (sources.some((source) => (0,clean/* clean */.uH)(`/${source}`) === '/'))
        return new Set(entries.map(({ path }) => path));
    const patterns = withoutCovered(followLinks(contextTree([...entries, ...hidden]), sources));
    if (patterns === undefined)
        return new Set(entries.map(({ path }) => path));
    return transfer_matching(entries, readIgnorePatterns(patterns));
}
function transfer_matching(entries, rules) {
    const sent = new Set();
    const folders = new Map();
    const unread = new Set();
    const prunes = (0,prune/* pruner */.V)(rules, 'plain');
    for (const { path, type } of entries) {
        const parent = (0,clean/* dirname */.pD)(path);
        const { ignored: taken, matches } = (0,match/* decide */.L)(rules, path, folders.get(parent));
        if (type === 'folder')
            folders.set(path, matches);
        if (unread.has(parent) || (type === 'folder' && !taken && prunes(path)))
            unread.add(path);
        else if (taken)
            addWithParents(sent, path);
    }
    return sent;
}
function addWithParents(sent, path) {
    for (let at = path; at !== '.' && !sent.has(at); at = (0,clean/* dirname */.pD)(at))
        sent.add(at);
}
function withoutCovered(paths) {
    const kept = [];
    for (const path of [...paths].sort(tree/* byBytes */.bg)) {
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
        const parts = (0,clean/* join */.fj)('.', path.replace(/^\/+/, '')).split('/');
        for (const [index, part] of parts.entries()) {
            current = (0,clean/* join */.fj)(current, part);
            const rest = parts.slice(index + 1).join('/');
            const targets = linkTargets(root, current);
            if ((rest === '' || targets) && found.has(current))
                return;
            if (!targets && rest !== '')
                continue;
            found.add(current);
            for (const target of targets ?? [])
                follow((0,clean/* join */.fj)(target, rest));
            return;
        }
    };
    for (const source of sources)
        follow(source);
    return [...found];
}
/** Where the links that a path names point, within the root; undefined where it names none. */
function linkTargets(root, path) {
    const parent = (0,clean/* dirname */.pD)(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const home = (0,tree/* nodeAt */.oB)(root, parent);
    if (home?.type !== 'folder')
        return undefined;
    const matches = (0,glob/* hasWildcard */.rl)(name) ? (0,glob/* globMatcher */.fU)(name) : (other) => other === name;
    const targets = [...home.children].flatMap(([child, node]) => node.type === 'link' && matches(child)
        ? [(0,clean/* clean */.uH)(node.target.startsWith('/') ? node.target : `/${parent}/${node.target}`)]
        : []);
    return targets.length > 0 ? targets : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/build/evaluate.js









/**
 * Runs a Dockerfile over the eligible entries of a build context without building anything: which instruction takes
 * which file to where, what is sent, what the target stage holds, where the engine would fail, and what only the
 * engine can know. Pure: equal inputs give equal plans.
 */
function evaluateBuild(dockerfile, entries, options) {
    const ledger = new Ledger();
    noteFrontend(options.buildArgs.get('BUILDKIT_SYNTAX') ?? dockerfile.directives.syntax, ledger);
    noteBuilder(dockerfile, options, ledger);
    const outcome = attempt(ledger, () => evaluateStages(dockerfile, entries, options, ledger));
    return {
        readers: ledger.readers,
        takings: ledger.takings,
        bases: ledger.bases,
        unresolved: ledger.unresolved,
        failures: ledger.failures,
        transferred: outcome?.transferred ?? new Set(),
        image: outcome?.image ?? (0,tree/* folder */.TV)(),
        settings: outcome?.settings ?? { environment: new Map(), workdir: '/', complete: false },
    };
}
function evaluateStages(dockerfile, entries, options, ledger) {
    const stages = planStages(dockerfile, options);
    const needed = reachable(stages, dockerfile.directives.escape);
    const sources = gatherSources(dockerfile, stages, needed, options);
    const transferred = transferredPaths(entries, sources, options.hiddenLinks);
    const context = contextTree(entries.filter(({ path }) => transferred.has(path)));
    const runs = runStages({ dockerfile, stages, needed, options, context, ledger });
    const target = runs.get(stages.target);
    if (!target)
        throw new problem/* DockerfileProblem */.S(1, 'the target stage was not reached');
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
    return ledger.wanted.map((source) => (0,clean/* clean */.uH)(`/${source}`));
}
function attempt(ledger, work) {
    try {
        return work();
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure)
            ledger.failures.push(failure);
        else if (error instanceof PatternError)
            ledger.unresolve('PATTERN_AMBIGUOUS', { subject: error.message, detail: error.message, line: 1 });
        else
            throw error;
        return undefined;
    }
}
function failureOf(error) {
    if (error instanceof problem/* DockerfileProblem */.S)
        return { line: error.line, message: error.message };
    if (error instanceof tree/* TreeProblem */.w9)
        return { line: 1, message: error.message };
    if (error instanceof PatternError && error.kind === 'malformed')
        return { line: 1, message: error.message };
    return undefined;
}
/** Docker's own frontend is known; any other may do anything. */
function noteFrontend(syntax, ledger) {
    if (syntax === undefined || /^(docker\.io\/)?docker\/dockerfile(:1(\.\d+)*)?(@sha256:[0-9a-f]{64})?$/.test(syntax))
        return;
    ledger.unresolve('FRONTEND_UNKNOWN', {
        subject: syntax,
        detail: `the frontend ${syntax} may read the Dockerfile in its own way`,
        line: 1,
    });
}
const builderArgument = /\$\{?(BUILD(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT))\b/;
/** What the building machine is, only the engine knows; `FROM --platform=$BUILDPLATFORM` alone decides no content. */
function noteBuilder({ stages }, { buildArgs }, ledger) {
    const texts = stages.flatMap(({ base, line, instructions }) => [
        { text: base, line },
        ...instructions.filter(({ keyword }) => keyword !== 'RUN').map(({ rest, line: at }) => ({ text: rest, line: at })),
    ]);
    for (const { text, line } of texts) {
        const [, name] = builderArgument.exec(text) ?? [];
        if (name === undefined || buildArgs.has(name))
            continue;
        const detail = `${name} depends on the machine that builds`;
        ledger.unresolve('BUILD_ARG_UNRESOLVED', { subject: name, detail, line });
    }
}


/***/ }),

/***/ 7224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lM: () => (/* binding */ runFlags),
/* harmony export */   pX: () => (/* binding */ copyFlags),
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   zA: () => (/* binding */ addFlags)
/* harmony export */ });
/* harmony import */ var _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6324);

/** The flags that an instruction takes, and how. */
const copyFlags = {
    from: 'text',
    chown: 'text',
    chmod: 'text',
    link: 'switch',
    parents: 'switch',
    exclude: 'list',
};
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
            throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileProblem */ .S(line, `unknown flag: --${name}`);
        const before = values.get(name);
        if (before && kind !== 'list')
            throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileProblem */ .S(line, `duplicate flag specified: --${name}`);
        values.set(name, [...(before ?? []), flagValue(flag, cut, kind, line)]);
    }
    return values;
}
function flagValue(flag, cut, kind, line) {
    const value = cut < 0 ? undefined : flag.slice(cut + 1);
    if (kind !== 'switch') {
        if (value === undefined)
            throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileProblem */ .S(line, `missing a value on flag: ${flag}`);
        return value;
    }
    const word = (value ?? 'true').toLowerCase();
    if (word !== 'true' && word !== 'false')
        throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileProblem */ .S(line, `expecting boolean value for flag ${flag}`);
    return word;
}


/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ readCopy),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   bq: () => (/* binding */ readMounts),
/* harmony export */   iA: () => (/* binding */ readArgs)
/* harmony export */ });
/* harmony import */ var _dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
/* harmony import */ var _dockerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(479);
/* harmony import */ var _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6324);
/* harmony import */ var _dockerfile_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6826);
/* harmony import */ var _path_clean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3507);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7224);






/** Reads a COPY or ADD with the variables in force. Throws where the engine refuses it. */
function readCopy(instruction, scope) {
    const { keyword, line, rest, text } = instruction;
    const kind = keyword === 'ADD' ? 'ADD' : 'COPY';
    const flags = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlags */ .uW)(instruction, kind === 'ADD' ? _flags_js__WEBPACK_IMPORTED_MODULE_4__/* .addFlags */ .zA : _flags_js__WEBPACK_IMPORTED_MODULE_4__/* .copyFlags */ .pX);
    const { words } = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pathList */ .CN)(rest, line);
    const last = words.at(-1);
    if (last === undefined || words.length < 2)
        throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .DockerfileProblem */ .S(line, `${kind} requires at least two arguments, but only ${words.length} provided`);
    if ((0,_dockerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_1__/* .heredocOf */ .S)(last, line))
        throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .DockerfileProblem */ .S(line, `${kind} cannot accept a heredoc as a destination`);
    const expand = (word) => (0,_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(word, { ...scope, line });
    const paths = words.slice(0, -1).filter((word) => !(0,_dockerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_1__/* .heredocOf */ .S)(word, line));
    return {
        kind,
        line,
        text,
        from: flags.get('from')?.[0],
        sources: paths.map((written) => ({ written, expanded: expand(written) })),
        inline: words.slice(0, -1).flatMap((word) => (0,_dockerfile_heredoc_js__WEBPACK_IMPORTED_MODULE_1__/* .heredocOf */ .S)(word, line)?.name ?? []),
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
    const full = (0,_path_clean_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(wanted.startsWith('/') ? wanted : `${workdir}/${wanted}`);
    if (wanted.endsWith('/.'))
        return full === '/' ? '/.' : `${full}/.`;
    return wanted.endsWith('/') && full !== '/' ? `${full}/` : full;
}
/** The mounts of a RUN. */
function readMounts(instruction, scope) {
    return ((0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlags */ .uW)(instruction, _flags_js__WEBPACK_IMPORTED_MODULE_4__/* .runFlags */ .lM).get('mount') ?? []).map((value) => readMount(value, instruction, scope));
}
function readMount(value, { line }, scope) {
    const fields = new Map();
    for (const field of value.split(',')) {
        const cut = field.indexOf('=');
        const key = (cut < 0 ? field : field.slice(0, cut)).toLowerCase();
        fields.set(key, cut < 0 ? '' : (0,_dockerfile_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWord */ .V)(field.slice(cut + 1), { ...scope, line }));
    }
    const pick = (...names) => names.map((name) => fields.get(name)).find((item) => item !== undefined) ?? '';
    return {
        type: pick('type').toLowerCase() || 'bind',
        from: pick('from'),
        source: pick('source', 'src'),
        target: pick('target', 'dst', 'destination'),
    };
}
/** `ENV a=b c="d"` or `ENV a b`: pairs as written. */
function readPairs({ rest, line, keyword }, escape) {
    const words = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .yM)(rest, escape);
    const [first] = words;
    if (first === undefined)
        throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .DockerfileProblem */ .S(line, `${keyword} requires at least one argument`);
    if (!first.includes('=')) {
        const [, name, value] = /^(\S+?)[\t\v\f\r ]+([\s\S]+)$/.exec(rest) ?? [];
        if (name === undefined || value === undefined)
            throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .DockerfileProblem */ .S(line, `${keyword} must have two arguments`);
        return [[name, value]];
    }
    return words.map((word) => {
        const cut = word.indexOf('=');
        if (cut < 0)
            throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .DockerfileProblem */ .S(line, `can't find = in ${word}. Must be of the form: name=value`);
        if (cut === 0)
            throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .DockerfileProblem */ .S(line, `${keyword} names can not be blank`);
        return [word.slice(0, cut), word.slice(cut + 1)];
    });
}
/** `ARG a b=c`: names with their defaults as written. */
function readArgs({ rest, line }, escape) {
    const words = (0,_dockerfile_words_js__WEBPACK_IMPORTED_MODULE_3__/* .splitWords */ .yM)(rest, escape);
    if (words.length === 0)
        throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .DockerfileProblem */ .S(line, 'ARG requires at least one argument');
    return words.map((word) => {
        const cut = word.indexOf('=');
        if (cut === 0)
            throw new _dockerfile_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .DockerfileProblem */ .S(line, 'ARG names can not be blank');
        return cut < 0 ? { name: word, fallback: undefined } : { name: word.slice(0, cut), fallback: word.slice(cut + 1) };
    });
}


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   yx: () => (/* binding */ splitWildcards)
/* harmony export */ });
/* harmony import */ var _ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8277);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1166);


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
        const end = char === '[' ? (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .classEnd */ .IR)(chars, at) : char === '\\' ? at + 1 : at;
        if (end === undefined || end >= chars.length)
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeProblem */ .w9(`syntax error in pattern ${pattern}`);
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
    return (0,_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(char === '\\' ? (more[0] ?? '') : char);
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


/***/ }),

/***/ 6605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ignoreFileCandidates),
/* harmony export */   n: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var _path_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3507);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4640);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6324);



const keywords = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Reads a Dockerfile. Throws a `DockerfileProblem` where the engine would refuse it. */
function readDockerfile(text) {
    const { directives, instructions } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .readInstructions */ .K)(text);
    const unknown = instructions.find(({ keyword }) => !keywords.has(keyword));
    if (unknown)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DockerfileProblem */ .S(unknown.line, `unknown instruction: ${unknown.keyword}`);
    const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    if (first < 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DockerfileProblem */ .S(1, 'the Dockerfile has no FROM');
    const globalArgs = instructions.slice(0, first);
    const stray = globalArgs.find(({ keyword }) => keyword !== 'ARG');
    if (stray)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DockerfileProblem */ .S(stray.line, `no build stage in current context: ${stray.keyword} before FROM`);
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
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DockerfileProblem */ .S(line, 'FROM requires an image');
    if (as === undefined)
        return { base, name: undefined, line };
    if (as.toLowerCase() !== 'as' || name === undefined || more.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DockerfileProblem */ .S(line, 'FROM requires either one or three arguments');
    if (!/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase()))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .DockerfileProblem */ .S(line, `invalid name for build stage: ${name}`);
    return { base, name: name.toLowerCase(), line };
}
/** Where BuildKit and the classic builder look for the ignore file, first match wins; the classic one knows the second only. */
function ignoreFileCandidates(dockerfilePath, engine) {
    return engine === 'buildkit' ? [(0,_path_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH)(`${dockerfilePath}.dockerignore`), '.dockerignore'] : ['.dockerignore'];
}


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ expandWord),
  A: () => (/* binding */ expandWords)
});

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

// EXTERNAL MODULE: ./lib/domain/dockerfile/problem.js
var problem = __webpack_require__(6324);
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
        pieces.push(...piece(reader, rawEscapes));
    }
    if (stop !== undefined)
        fail(reader, `${stop} is missing`);
    return assemble(pieces);
}
function piece(reader, rawEscapes) {
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
    const value = variableValue(reader, name);
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
    const value = variableValue(reader, name);
    if (value === undefined && reader.options.variables === undefined)
        return reader.text.slice(start, reader.at);
    return value ?? '';
}
function variableValue({ options }, name) {
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
    throw new problem/* DockerfileProblem */.S(reader.options.line, `cannot expand ${reader.text}: ${message}`);
}


/***/ }),

/***/ 479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ heredocsIn),
/* harmony export */   S: () => (/* binding */ heredocOf)
/* harmony export */ });
/* harmony import */ var _expand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);

/** The heredocs that a line opens, in order, without their contents. */
function heredocsIn(text, line) {
    const words = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWords */ .A)(text, { escape: '\\', line, rawQuotes: true, rawEscapes: true });
    return words.flatMap((word) => heredocOf(word, line) ?? []);
}
/** The heredoc that a word opens: `<<EOF`, `<<-EOF`, `3<<"EOF"`; undefined where the word opens none. */
function heredocOf(word, line) {
    const [, dash = '', rest = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
    if (rest === '')
        return undefined;
    const names = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWords */ .A)(rest, { escape: '\\', line });
    const raw = (0,_expand_js__WEBPACK_IMPORTED_MODULE_0__/* .expandWords */ .A)(rest, { escape: '\\', line, rawQuotes: true });
    const name = names[0];
    if (names.length !== 1 || name === undefined)
        return undefined;
    return { name, chomp: dash === '-', expand: quotes(name) === quotes(raw[0] ?? '') };
}
function quotes(text) {
    return [...text].filter((char) => char === '"' || char === "'").length;
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInstructions),
  v: () => (/* binding */ readTrigger)
});

// EXTERNAL MODULE: ./lib/domain/dockerfile/problem.js
var problem = __webpack_require__(6324);
;// CONCATENATED MODULE: ./lib/domain/dockerfile/directives.js

const shape = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
/** BuildKit looks for the frontend behind a `#!` line too, and in the comments of other languages. */
const foreignSyntax = /^\/\/\s*syntax\s*=\s*(\S+)/;
const known = ['syntax', 'escape', 'check'];
/** Reads the directives; the first line that is none ends them, be it a comment, a blank or an unknown one. */
function readDirectives(lines) {
    const seen = new Map();
    for (const [index, line] of lines.entries()) {
        const [, name = '', value = ''] = shape.exec(line.trimStart()) ?? [];
        const key = name.toLowerCase();
        if (!known.includes(key))
            break;
        if (seen.has(key))
            throw new problem/* DockerfileProblem */.S(index + 1, `only one ${key} parser directive can be used`);
        seen.set(key, value);
    }
    const escape = seen.get('escape') ?? '\\';
    if (escape !== '\\' && escape !== '`')
        throw new problem/* DockerfileProblem */.S(1, `invalid escape token ${escape}`);
    const syntax = seen.get('syntax')?.split(' ')[0] ?? hiddenSyntax(lines);
    return syntax === undefined ? { escape } : { syntax, escape };
}
function hiddenSyntax(lines) {
    const [first = '', second = ''] = lines;
    const line = first.startsWith('#!') ? second : first;
    const [, name, value] = shape.exec(line) ?? [];
    return name?.toLowerCase() === 'syntax' ? value?.split(' ')[0] : foreignSyntax.exec(line)?.[1];
}

// EXTERNAL MODULE: ./lib/domain/dockerfile/heredoc.js
var heredoc = __webpack_require__(479);
// EXTERNAL MODULE: ./lib/domain/dockerfile/words.js
var words = __webpack_require__(6826);
;// CONCATENATED MODULE: ./lib/domain/dockerfile/lines.js




/** Longest line that the engine's reader takes, in bytes. */
const lineLimit = 65_536;
/** A Dockerfile's directives and instructions, as the engine's parser joins and splits them. */
function readInstructions(text) {
    const lines = splitLines(text);
    const directives = readDirectives(lines);
    const instructions = [];
    const cursor = { lines, at: 0 };
    while (cursor.at < lines.length) {
        const instruction = next(cursor, directives.escape);
        if (instruction)
            instructions.push(instruction);
    }
    if (instructions.length === 0)
        throw new problem/* DockerfileProblem */.S(1, 'the file holds no instruction');
    return { directives, instructions };
}
function splitLines(text) {
    const lines = text.replace(/^\ufeff/, '').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    const long = lines.findIndex((line) => Buffer.byteLength(line) >= lineLimit - 1);
    if (long >= 0)
        throw new problem/* DockerfileProblem */.S(long + 1, 'the line is longer than 64 KiB');
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
    const { flags, rest } = (0,words/* splitFlags */.g0)(tail, escape);
    const keyword = word.toUpperCase();
    const open = takesHeredocs(keyword, rest) && text.includes('<<') ? (0,heredoc/* heredocsIn */.N)(text, line) : [];
    const heredocs = open.map((head) => ({ ...head, content: readHeredoc(head, cursor, line) }));
    return { keyword, flags, rest: rest.trim(), text, line, heredocs };
}
/** The instruction behind an ONBUILD. */
function readTrigger(text, line, escape, heredocs) {
    const documents = heredocs.map(({ name, content }) => content + name);
    const [first = '', ...lines] = [text, ...documents].join('\n').split('\n');
    return parseLine(first, line, escape, { lines, at: 0 });
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
    throw new problem/* DockerfileProblem */.S(line, `the heredoc ${head.name} is never closed`);
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


/***/ }),

/***/ 6324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ DockerfileProblem)
/* harmony export */ });
/** The engine would refuse this Dockerfile, or fail the build at this line. */
class DockerfileProblem extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.name = 'DockerfileProblem';
        this.line = line;
    }
}


/***/ }),

/***/ 6826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ pathList),
/* harmony export */   Fo: () => (/* binding */ jsonForm),
/* harmony export */   g0: () => (/* binding */ splitFlags),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6324);

const white = /[\s\u0085]/;
/**
 * The `--flags` in front, and what follows them. Flags count only before the first other word. The engine reads them
 * byte by byte, and what is not ASCII comes out as one character a byte: `--exclude=größe` excludes `grÃ¶Ã\u009fe`.
 */
function splitFlags(text, escape) {
    const { flags, rest } = splitBytes(Buffer.from(text).toString('latin1'), escape);
    return { flags, rest: Buffer.from(rest, 'latin1').toString() };
}
function splitBytes(text, escape) {
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
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileProblem */ .S(line, 'an array in JSON form must hold strings only');
}
/** Sources and destination of COPY and ADD, before any expansion. */
function pathList(text, line) {
    const json = jsonForm(text, line);
    if (json)
        return { words: json, json: true };
    return { words: text === '' ? [] : text.split(/[\t\v\f\r ]+/), json: false };
}


/***/ }),

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isClosed)
/* harmony export */ });
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6050);

/** Whether the rules keep a path out, its parents asked first as a walk does. */
function isClosed(rules, path) {
    let parent;
    let ignored = false;
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
        const decision = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(rules, parts.slice(0, depth).join('/'), parent);
        parent = decision.matches;
        ignored = decision.ignored;
    }
    return ignored;
}


/***/ }),

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readIgnoreFile),
  d: () => (/* binding */ readRule)
});

// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
// EXTERNAL MODULE: ./lib/domain/ignore/pattern.js
var ignore_pattern = __webpack_require__(8277);
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
    return text.startsWith('#') ? undefined : readRule(normalise(trimSpace(text)), line);
}
/** One pattern as the engine's matcher takes it, be it from an ignore file or from a Dockerfile; nothing where it is empty. */
function readRule(written, line) {
    const text = trimSpace(written);
    if (text === '')
        return undefined;
    const first = (0,clean/* clean */.uH)(text);
    const negated = first.startsWith('!');
    if (first === '!')
        return { kind: 'malformed', line, text, detail: 'a lone "!" negates nothing' };
    const pattern = negated ? first.slice(1) : first;
    const compiled = (0,ignore_pattern/* compile */.wE)(pattern);
    if ('kind' in compiled)
        return { ...compiled, line, text };
    return { line, pattern, negated, matches: compiled.matches };
}
/** The cleaning by the engine's reader, behind the `!`; its matcher cleans once more, with the `!` in place. */
function normalise(text) {
    const negated = text.startsWith('!');
    let pattern = negated ? trimSpace(text.slice(1)) : text;
    if (pattern !== '')
        pattern = (0,clean/* clean */.uH)(pattern);
    if (pattern.length > 1 && pattern.startsWith('/'))
        pattern = pattern.slice(1);
    return negated ? `!${pattern}` : pattern;
}


/***/ }),

/***/ 6050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
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


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ classEnd),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   wE: () => (/* binding */ compile)
/* harmony export */ });
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


/***/ }),

/***/ 4927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pruner)
/* harmony export */ });
/**
 * Whether a walk may leave a folder unread, as the engine does: no negation of an ignore file, or no pattern of what is
 * to be sent, could name anything inside. Two trailing
 * globs are cut off first, so that a pattern which ends in both names nothing below the folder in front of them.
 */
function pruner(rules, opening = 'negated') {
    const openers = rules.filter((rule) => rule.negated === (opening === 'negated'));
    const patterns = openers.map((rule) => withoutTrailingGlob(rule.pattern));
    if (patterns.some((pattern) => /[*[\]?^\\]/.test(pattern)))
        return () => false;
    const prefixes = patterns.map((pattern) => `${pattern}/`);
    return (folder) => !prefixes.some((prefix) => prefix.startsWith(`${folder}/`));
}
function withoutTrailingGlob(pattern) {
    return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}


/***/ }),

/***/ 665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gC: () => (/* binding */ buildContext),
  RJ: () => (/* binding */ checkList),
  SO: () => (/* reexport */ digest/* contextDigest */.S),
  X: () => (/* reexport */ ignoreRulesOf),
  jo: () => (/* binding */ build_context_schemas),
  ph: () => (/* reexport */ walkContext)
});

// EXTERNAL MODULE: ./lib/core/counted.js
var counted = __webpack_require__(3577);
// EXTERNAL MODULE: ./lib/core/judge.js
var judge = __webpack_require__(7956);
// EXTERNAL MODULE: ./lib/domain/context/digest.js
var digest = __webpack_require__(8894);
// EXTERNAL MODULE: ./lib/domain/ignore/ignore-file.js + 1 modules
var ignore_file = __webpack_require__(5010);
;// CONCATENATED MODULE: ./lib/domain/allowlist/path-rule.js
/** An include path, anchored at the context root. A trailing `/` means folders only. */
function includeRule({ path, recursive }) {
    return matcher(`${segments(path)}${below(path, recursive)}`);
}
/** An exclude path: without an inner `/` it applies at any depth, any other is anchored. */
function excludeRule({ path, recursive }) {
    const anywhere = path.replace(/\/$/, '').includes('/') ? '' : '(?:.*/)?';
    return matcher(`${anywhere}${segments(path)}${below(path, recursive)}`);
}
/**
 * What may follow the path itself. Without a trailing slash it may be a file or a folder that is meant; one with a
 * wildcard in its last segment and without recursion means the names that it matches, and nothing below them.
 */
function below(path, recursive) {
    const inside = recursive ? '/.+' : '/[^/]+';
    if (path.endsWith('/'))
        return inside;
    return recursive || !/[*?][^/]*$/.test(path) ? `(?:${inside})?` : '';
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
function excludeRules({ exclude }) {
    return exclude.map((item, index) => ({ ...item, index, matches: excludeRule(item) }));
}
function isNamed(rules, path) {
    return rules.some((rule) => rule.matches(path));
}

// EXTERNAL MODULE: ./lib/core/check.js
var check = __webpack_require__(7263);
// EXTERNAL MODULE: ./lib/domain/ignore/closed.js
var ignore_closed = __webpack_require__(6687);
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
    return dockerfile.kind === 'read'
        ? ask(dockerfile.plan)
        : { kind: 'undecided', reason: reasons.refused, rerun: 'will-not-help', findings: [] };
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
            return (0,check/* notApplicable */.hH)('the contract does not ask for default deny');
        const { ignoreFilePath, contextPath } = facts;
        if (ignoreFilePath === undefined)
            return (0,check/* report */.z8)(1, [
                {
                    subject: contextPath,
                    message: 'there is no ignore file: everything is eligible',
                    location: { path: facts.dockerfilePath },
                },
            ]);
        const open = strangers.filter((path) => !(0,ignore_closed/* isClosed */.L)(facts.ignore.rules, path));
        return (0,check/* report */.z8)(strangers.length, open.slice(0, 1).map((path) => ({
            subject: ignoreFilePath,
            message: `a new file such as ${path} would be eligible`,
            location: { path: ignoreFilePath, line: 1 },
        })));
    }),
};
const strangers = [
    'zq9-new-file',
    '.zq9-hidden',
    'zq9.txt',
    'zq9-folder/zq9-file.json',
    'zq9-folder/.zq9/deep/zq9.pem',
];
const isDefaultDeny = (rules) => strangers.every((path) => (0,ignore_closed/* isClosed */.L)(rules, path));

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/parent-reopened.js




/** In an ignore file of Docker, a negation that matches a folder re-opens everything below it. */
const parentReopened = {
    code: 'CONTEXT_PARENT_REOPENED',
    title: 'A negation re-opens more than the contract includes',
    why: 'Written as for a .gitignore, `!docs` means "look inside"; Docker reads it as "everything below docs".',
    fix: 'Keep only the negations of what the image needs; the report prints the ignore file that would be right.',
    level: 'block',
    evaluate: (facts, open) => forContext(facts, () => {
        const { ignoreFilePath: path } = facts;
        const negations = facts.ignore.rules.filter(({ negated }) => negated);
        if (path === undefined || negations.length === 0)
            return (0,check/* notApplicable */.hH)('the ignore file re-opens nothing');
        if (open.include === undefined)
            return (0,check/* notApplicable */.hH)('the contract has no include list to compare with');
        const leaks = leakingRules(facts, open);
        const findings = [...leaks].map(([{ line, pattern }, files]) => ({
            subject: `!${pattern}`,
            message: messageFor(pattern, files),
            location: { path, line },
        }));
        return (0,check/* report */.z8)(negations.length, findings);
    }),
};
function messageFor(pattern, files) {
    const [first] = files;
    if (files.length === 1 && first?.path === pattern)
        return 'lets in a file that the contract does not include';
    return `re-opens everything below ${pattern}: ${(0,counted/* counted */.h)(files.length, 'file')} (${bytes(files)} bytes) that the contract does not include, such as ${first?.path ?? ''}`;
}
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

// EXTERNAL MODULE: ./lib/domain/ignore/match.js
var match = __webpack_require__(6050);
// EXTERNAL MODULE: ./lib/domain/ignore/prune.js
var prune = __webpack_require__(4927);
;// CONCATENATED MODULE: ./lib/domain/ignore/withheld.js
/**
 * Whether BuildKit withholds the content of a file that it sends: its walk remembers what matched the parent folders, its
 * reader asks every rule about the path and all its parents afresh. Where the two disagree, the file arrives empty.
 */
function isWithheld(rules, path) {
    let withheld = false;
    const ways = parentsAndSelf(path);
    for (const rule of rules)
        if (rule.negated === withheld && ways.some(rule.matches))
            withheld = !rule.negated;
    return withheld;
}
function parentsAndSelf(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./lib/gates/build-context/walk.js



/**
 * The eligible entries below `root`: the working tree after the ignore rules, walked as fsutil walks it. Links are
 * entries and are never followed; a folder that is itself ignored is there when something below it is not.
 */
async function walkContext(files, root, rules) {
    const walker = new Walker(files, root, rules);
    await walker.enter([]);
    return {
        entries: walker.entries,
        unreadable: walker.unreadable,
        decided: walker.decided,
        hiddenLinks: walker.hiddenLinks,
    };
}
class Walker {
    entries = [];
    unreadable = [];
    hiddenLinks = [];
    decided = new Map();
    files;
    root;
    rules;
    prunes;
    constructor(files, root, rules) {
        this.files = files;
        this.root = root;
        this.rules = rules;
        this.prunes = (0,prune/* pruner */.V)(rules);
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
        const { ignored, matches, decidedBy } = (0,match/* decide */.L)(this.rules, path, above.at(-1)?.matches);
        if (decidedBy && !isOurs(this.place(path)))
            this.decided.set(decidedBy, (this.decided.get(decidedBy) ?? 0) + 1);
        const entry = await this.entryOf(path, child, ignored, decidedBy);
        if (!ignored) {
            for (const parent of above)
                this.send(parent);
            this.entries.push(entry);
        }
        else if (entry.type === 'link')
            this.hiddenLinks.push(entry);
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
    async entryOf(path, { type }, ignored, decidedBy) {
        const target = type === 'link' ? { target: await this.files.readLink(this.place(path)) } : {};
        const kind = type === 'other' ? 'file' : type;
        const hollow = !ignored && type === 'file' && isWithheld(this.rules, path) ? { hollow: true } : {};
        return { path, type: kind, ...target, ...hollow, ...(decidedBy ? { decidedBy } : {}) };
    }
    place(path) {
        if (path === '')
            return this.root;
        return this.root === '.' ? path : `${this.root}/${path}`;
    }
}
/** Our own evidence is no part of what is judged: a second look must see what the first one saw (L8). */
function isOurs(path) {
    return path === '.seaworthy' || path.startsWith('.seaworthy/');
}

;// CONCATENATED MODULE: ./lib/gates/build-context/advice.js





/**
 * The ignore file that would let in exactly what the contract includes, where the present one lets in more, or may tomorrow. It is
 * proven by a walk of the working tree before it is offered; undefined where none is needed or none could be proven.
 */
async function adviseIgnoreFile(files, facts, open) {
    const includes = includeRules(open);
    const isOpen = open.contract.context['default-deny'] !== 'optional' && !isDefaultDeny(facts.ignore.rules);
    if (!includes || (!isOpen && leakingRules(facts, open).size === 0))
        return undefined;
    const excludes = excludeRules(open);
    const named = facts.files.filter(({ path }) => isNamed(includes, path) && !isNamed(excludes, path));
    const wanted = named.map(({ path }) => path);
    const text = proposal(facts, open, includes, wanted);
    const { rules } = (0,ignore_file/* readIgnoreFile */.r)(Buffer.from(text));
    const { entries } = await walkContext(files, facts.contextPath, rules);
    const got = entries.filter(({ type }) => type !== 'folder').map(({ path }) => path);
    return same(got, wanted) ? text : undefined;
}
function proposal(facts, { exclude }, includes, wanted) {
    const reopened = includes.flatMap((rule) => negations(rule, wanted));
    const kept = facts.ignore.rules
        .filter(({ negated, pattern }) => !negated && pattern !== '**' && pattern !== '*')
        .map(({ pattern }) => pattern);
    const closed = exclude.map(closing);
    return [...['**', ...reopened], ...new Set([...kept, ...closed])].map((line) => `${line}\n`).join('');
}
/** The line that keeps an excluded path out; the direct files of a folder only, where it is not recursive. */
function closing({ path, recursive }) {
    const body = path.replace(/\/$/, '');
    const anchored = body.includes('/') ? body : `**/${body}`;
    return recursive ? anchored : `${anchored}/*`;
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

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/acceptance-unused.js


/** An acceptance under `context.accept-unresolved` is for something that is open: one without hides the next one. */
const acceptanceUnused = {
    code: 'CONTEXT_ACCEPTANCE_UNUSED',
    title: 'An accepted doubt about the build does not exist',
    why: 'The next doubt of that name passes without anyone looking at it.',
    fix: 'Remove the entry from `context.accept-unresolved`, or correct its subject.',
    level: 'warn',
    evaluate: (facts, { contract, locate }) => forPlan(facts, ({ unresolved }) => {
        const accepted = contract.context['accept-unresolved'];
        if (accepted.length === 0)
            return (0,check/* notApplicable */.hH)('the contract accepts no doubt about the build');
        if (facts.informed)
            return (0,check/* notApplicable */.hH)('base images or build arguments were given from outside the contract');
        const isOpen = (entry) => unresolved.some(({ reason, subject }) => reason === entry.reason && subject === entry.subject);
        return (0,check/* report */.z8)(accepted.length, accepted.flatMap((entry, index) => isOpen(entry)
            ? []
            : [
                {
                    subject: entry.subject,
                    message: `${entry.reason} is no open question about it`,
                    location: locate(['context', 'accept-unresolved', index]),
                },
            ]));
    }),
};

// EXTERNAL MODULE: ./lib/domain/context/glob.js
var glob = __webpack_require__(9283);
// EXTERNAL MODULE: ./lib/domain/ignore/pattern.js
var ignore_pattern = __webpack_require__(8277);
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
            return (0,check/* notApplicable */.hH)('the contract allows broad copies');
        if (readers.length === 0)
            return (0,check/* notApplicable */.hH)('no instruction that the target needs reads the context');
        const broad = readers.filter(({ sources }) => sources.some(({ resolved }) => isBroad(resolved)));
        const findings = broad.map(({ text, line }) => ({
            subject: text,
            message: 'takes every file that the ignore file lets through',
            location: { path: facts.dockerfilePath, line },
        }));
        return (0,check/* report */.z8)(readers.length, findings);
    }),
};
/** Names that have nothing in common: a first segment that matches two of them names nothing in particular. */
const broad_copy_strangers = ['a', 'src', 'Q7', 'm.b', 'README.md', 'x-1'];
/** Whether a source is the context root, or a wildcard that takes anything at its top. */
function isBroad(resolved) {
    const [first = ''] = resolved.slice(1).split('/');
    if (first === '')
        return true;
    if (!(0,glob/* hasWildcard */.rl)(first))
        return false;
    const pattern = (0,ignore_pattern/* compile */.wE)(first);
    return 'kind' in pattern || broad_copy_strangers.filter((name) => pattern.matches(name)).length >= 2;
}

;// CONCATENATED MODULE: ./lib/gates/build-context/checks/build-would-fail.js


/** What the engine would refuse: a malformed Dockerfile or ignore file, a COPY whose source is not in the context. */
const buildWouldFail = {
    code: 'CONTEXT_BUILD_WOULD_FAIL',
    title: 'The engine would refuse this build',
    why: 'There would be no image to ship.',
    fix: 'Correct the line that is named.',
    level: 'block',
    evaluate: (facts) => forContext(facts, () => {
        const failures = dockerfileFailures(facts);
        const unclear = facts.ignore.problems.some(({ kind }) => kind === 'ambiguous');
        if (unclear && failures.length > 0)
            return (0,check/* undecided */.oo)('a line of the ignore file cannot be read, so what a COPY would find is not known');
        return (0,check/* report */.z8)(1 + facts.ignore.rules.length, [...ignoreFailures(facts), ...failures]);
    }),
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
        return others.length > 0
            ? (0,check/* report */.z8)(others.length, [])
            : (0,check/* undecided */.oo)('no file is eligible but the Dockerfile and the ignore file');
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
            return (0,check/* notApplicable */.hH)('the contract sets no ceiling');
        const bytes = facts.files.reduce((sum, { size }) => sum + size, 0);
        const findings = [];
        if (maxFiles !== undefined && facts.files.length > maxFiles)
            findings.push({
                subject: 'max-files',
                message: `${facts.files.length} files, ${maxFiles} allowed`,
                location: locate(['context', 'max-files']),
            });
        if (maxBytes !== undefined && bytes > maxBytes)
            findings.push({
                subject: 'max-bytes',
                message: `${bytes} bytes, ${maxBytes} allowed`,
                location: locate(['context', 'max-bytes']),
            });
        return (0,check/* report */.z8)(facts.files.length, findings);
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
            return (0,check/* notApplicable */.hH)('the contract has no include list');
        if (readers.length === 0)
            return (0,check/* notApplicable */.hH)('no instruction that the target needs reads the context');
        const findings = readers.flatMap(({ sources, line }) => sources
            .filter((source) => !isCovered(source, rules))
            .map(({ written }) => ({
            subject: written,
            message: 'no include path covers this source',
            location: { path: facts.dockerfilePath, line },
        })));
        return (0,check/* report */.z8)(readers.length, findings);
    }),
};
/** A plain source is an include path or lies below one; of a wildcard all that it takes must be. */
function isCovered({ resolved, takes }, rules) {
    const path = resolved.slice(1);
    if ((0,glob/* hasWildcard */.rl)(path))
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
            return (0,check/* notApplicable */.hH)('the ignore file re-opens nothing');
        const there = pathsOf(facts.files);
        const dead = negations.filter((rule) => !facts.decided.has(rule) && ![...there].some(rule.matches));
        return (0,check/* report */.z8)(negations.length, dead.map(({ pattern, line }) => ({
            subject: `!${pattern}`,
            message: 'no file or folder is let in by this line',
            location: { path, line },
        })));
    }),
};
/** Every eligible file and every folder above one. */
function pathsOf(files) {
    const paths = new Set();
    for (const { path } of files)
        for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1))
            paths.add(path.slice(0, at));
    return paths;
}

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
            return (0,check/* notApplicable */.hH)('the contract excludes nothing by name');
        const findings = rules.flatMap((rule) => {
            const reached = facts.files.filter(({ path }) => rule.matches(path));
            const [first] = reached;
            if (!first)
                return [];
            const message = `${(0,counted/* counted */.h)(reached.length, 'eligible file')} ${reached.length === 1 ? 'matches' : 'match'}, such as ${first.path}`;
            return [{ subject: rule.path, message, location: open.locate(['context', 'exclude', rule.index]) }];
        });
        return (0,check/* report */.z8)(rules.length, findings);
    }),
};

// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
;// CONCATENATED MODULE: ./lib/gates/build-context/checks/file-hollow.js



/** BuildKit can send a file's name and withhold its content, without a word. */
const fileHollow = {
    code: 'CONTEXT_FILE_HOLLOW',
    title: 'A file would arrive in the image empty',
    why: 'Two rules of the ignore file contradict each other: the walk lets the file in, the reader keeps its content back.',
    fix: 'Put the line that ignores the file or its folder before the line that re-opens it, or remove one of the two.',
    level: 'block',
    evaluate: (facts, { contract }) => forPlan(facts, ({ transferred }) => {
        const sent = facts.files.filter(({ path }) => contract.image.engine === 'buildkit' && transferred.has(path));
        const hollow = sent.filter((file) => file.hollow);
        return (0,check/* report */.z8)(Math.max(1, sent.length), hollow.map(({ path, size }) => ({
            subject: path,
            message: `${size} bytes here, none in the image`,
            location: { path: (0,clean/* join */.fj)(facts.contextPath, path) },
        })));
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
            return (0,check/* notApplicable */.hH)('the contract has no include list');
        const excludes = excludeRules(open);
        const outside = facts.files.filter(({ path }) => !facts.exempt.has(path) && (!isNamed(rules, path) || isNamed(excludes, path)));
        return (0,check/* report */.z8)(facts.files.length, outside.map(({ path, size, decidedBy }) => ({
            subject: path,
            message: `${size} bytes, let in by ${decidedBy ? `line ${decidedBy.line} of the ignore file` : 'no line at all'}`,
            location: { path: (0,clean/* join */.fj)(facts.contextPath, path) },
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
        return (0,check/* report */.z8)(facts.files.length, unused.map(({ path, size }) => ({
            subject: path,
            message: `${size} bytes that no instruction takes`,
            location: { path: (0,clean/* join */.fj)(facts.contextPath, path) },
        })));
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
            return (0,check/* report */.z8)(Math.max(1, facts.ignore.rules.length), []);
        const findings = unclear.map(({ text, detail, line }) => ({
            subject: text,
            message: detail,
            location: { path, line },
        }));
        return (0,check/* undecided */.oo)('the ignore file cannot be read with certainty', findings);
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
            return (0,check/* notApplicable */.hH)('the contract does not name both');
        const both = facts.files.filter(({ path }) => isNamed(includes, path) && isNamed(excludes, path));
        return (0,check/* report */.z8)(facts.files.length, both.map(({ path }) => ({
            subject: path,
            message: 'an include and an exclude path of the contract match it',
            location: { path: (0,clean/* join */.fj)(facts.contextPath, path) },
        })));
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
            return (0,check/* notApplicable */.hH)('the contract has no include list');
        const missing = rules.filter((rule) => !facts.files.some(({ path }) => rule.matches(path)));
        return (0,check/* report */.z8)(rules.length, missing.map(({ path, index }) => ({
            subject: path,
            message: 'no eligible file matches',
            location: open.locate(['context', 'include', index]),
        })));
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
        const findings = facts.unreadableNames.map((path) => ({
            subject: path,
            message: 'the name holds bytes that are no text',
            location: { path: (0,clean/* join */.fj)(facts.contextPath, path) },
        }));
        return findings.length === 0
            ? (0,check/* report */.z8)(facts.files.length, [])
            : (0,check/* undecided */.oo)('some names could not be read', findings);
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
        const finding = (message, key) => ({
            subject: image.strategy,
            message,
            location: locate(['image', key]),
        });
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
        return (0,check/* report */.z8)(1, findings);
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
        return open.length === 0
            ? (0,check/* report */.z8)(1 + plan.unresolved.length, [])
            : (0,check/* undecided */.oo)('the build cannot be decided statically', findings);
    }),
};

;// CONCATENATED MODULE: ./lib/gates/build-context/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.



















const checks = [
    acceptanceUnused,
    broadCopy,
    buildWouldFail,
    contextEmpty,
    contextTooLarge,
    copyOutsideAllowlist,
    deadPattern,
    defaultDenyMissing,
    excludeReached,
    fileHollow,
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

// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/domain/build/evaluate.js + 9 modules
var evaluate = __webpack_require__(9513);
;// CONCATENATED MODULE: ./lib/domain/build/join.js
/** The plans of all platforms as one: what any of them takes is taken, what any leaves open is open. Files and settings are the first one's. */
function joinPlans([first, ...rest]) {
    return rest.reduce(join, first);
}
function join(a, b) {
    return {
        ...a,
        readers: unique([...a.readers, ...b.readers]),
        takings: unique([...a.takings, ...b.takings]),
        bases: unique([...a.bases, ...b.bases]),
        unresolved: unique([...a.unresolved, ...b.unresolved]),
        failures: unique([...a.failures, ...b.failures]),
        transferred: new Set([...a.transferred, ...b.transferred]),
    };
}
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// EXTERNAL MODULE: ./lib/domain/dockerfile/dockerfile.js
var dockerfile_dockerfile = __webpack_require__(6605);
// EXTERNAL MODULE: ./lib/domain/dockerfile/problem.js
var problem = __webpack_require__(6324);
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
    const text = Buffer.from(head.subarray(148, 156))
        .toString('latin1')
        .replace(/\0[\s\S]*$/, '')
        .trim();
    return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : 0;
}
/** The sum of the header's bytes with the checksum field read as spaces. */
function headerSum(head) {
    return head.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}

;// CONCATENATED MODULE: ./lib/gates/build-context/ignore.js




/** The rules of the ignore file that the engine would read; none where there is no file. */
async function ignoreRulesOf(files, { contract, folder }) {
    const { context, dockerfile, engine } = contract.image;
    const contextPath = (0,clean/* join */.fj)(folder, context);
    const found = await findIgnoreFile(files, contextPath, dockerfile, engine);
    return found === undefined ? [] : (0,ignore_file/* readIgnoreFile */.r)(await files.read((0,clean/* join */.fj)(contextPath, found))).rules;
}
/** The ignore file that the engine would read, relative to the context. */
async function findIgnoreFile(files, contextPath, dockerfile, engine) {
    for (const candidate of (0,dockerfile_dockerfile/* ignoreFileCandidates */.P)(dockerfile, engine)) {
        const stat = await files.stat((0,clean/* join */.fj)(contextPath, candidate));
        if (stat && stat.type !== 'file')
            throw new fault/* Fault */.vC('FILE_NOT_A_FILE', {
                message: `${candidate} is a ${stat.type}, and engines read only a plain file as their ignore file`,
                location: { path: (0,clean/* join */.fj)(contextPath, candidate) },
            });
        if (stat)
            return candidate;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/gates/build-context/collect.js












const nothing = { rules: [], problems: [] };
/** Sees the build context that the contract names: its files after the ignore file, and what the Dockerfile takes. */
async function collect(ports, open) {
    const { image } = open.contract;
    const contextPath = (0,clean/* join */.fj)(open.folder, image.context);
    const dockerfilePath = (0,clean/* join */.fj)(contextPath, image.dockerfile);
    if (image.prebuilt)
        return prebuiltFacts(contextPath, dockerfilePath);
    const text = (0,core_text/* decodeText */.g)(await readDockerfileAt(ports, dockerfilePath), dockerfilePath);
    const found = await findIgnoreFile(ports.files, contextPath, image.dockerfile, image.engine);
    const ignore = found === undefined ? nothing : (0,ignore_file/* readIgnoreFile */.r)(await ports.files.read((0,clean/* join */.fj)(contextPath, found)));
    const walked = await walkContext(ports.files, contextPath, ignore.rules);
    return {
        contextPath,
        dockerfilePath,
        ignoreFilePath: found === undefined ? undefined : (0,clean/* join */.fj)(contextPath, found),
        ignore,
        files: await describeFiles(ports, contextPath, walked.entries),
        decided: walked.decided,
        unreadableNames: walked.unreadable,
        dockerfile: await collect_evaluate(ports, open, text, walked),
        exempt: new Set([(0,clean/* join */.fj)('.', image.dockerfile), ...(found === undefined ? [] : [found])]),
        informed: ports.bases.size > 0 || ports.buildArgs.size > 0,
        prebuilt: false,
    };
}
function prebuiltFacts(contextPath, dockerfilePath) {
    const dockerfile = { kind: 'refused', line: 1, message: 'the image is prebuilt' };
    return {
        contextPath,
        dockerfilePath,
        ignoreFilePath: undefined,
        ignore: nothing,
        files: [],
        decided: new Map(),
        unreadableNames: [],
        dockerfile,
        exempt: new Set(),
        informed: false,
        prebuilt: true,
    };
}
async function readDockerfileAt({ files }, path) {
    const stat = await files.stat(path);
    if (stat)
        return files.read(path);
    throw new fault/* Fault */.vC('DOCKERFILE_MISSING', { message: `${path} does not exist`, location: { path } });
}
async function describeFiles({ files }, contextPath, entries) {
    const described = [];
    for (const entry of entries) {
        if (entry.type === 'folder')
            continue;
        const path = (0,clean/* join */.fj)(contextPath, entry.path);
        const stat = await files.stat(path);
        if (!stat)
            throw new fault/* Fault */.vC('FILE_MISSING', {
                message: `${path} vanished while it was read`,
                location: { path },
                rerun: 'may-help',
            });
        const content = entry.type === 'link'
            ? Buffer.from(entry.target ?? '')
            : stat.type === 'other'
                ? new Uint8Array()
                : await files.read(path);
        described.push({
            path: entry.path,
            type: entry.type,
            size: content.length,
            mode: stat.mode,
            sha256: (0,core_digest/* sha256 */.sc)(content),
            decidedBy: entry.decidedBy,
            hollow: entry.hollow ?? false,
        });
    }
    return described;
}
async function collect_evaluate(ports, open, text, { entries, hiddenLinks }) {
    try {
        const dockerfile = (0,dockerfile_dockerfile/* readDockerfile */.n)(text);
        const options = { ...(await buildOptions(ports, open, dockerfile, entries)), hiddenLinks };
        const [platform = options.platform, ...others] = open.contract.image.platforms;
        const planFor = (name) => (0,evaluate/* evaluateBuild */.U)(dockerfile, entries, { ...options, platform: name });
        const plan = joinPlans([planFor(platform), ...others.map(planFor)]);
        return { kind: 'read', plan: open.contract.image.engine === 'classic' ? withClassicDoubt(plan) : plan };
    }
    catch (error) {
        if (error instanceof problem/* DockerfileProblem */.S)
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
        archives: adds ? await findArchives(ports, (0,clean/* join */.fj)(folder, image.context), entries) : new Set(),
    };
}
async function findArchives({ files }, contextPath, entries) {
    const archives = new Set();
    for (const { path, type } of entries) {
        if (type === 'file' && looksLikeArchive(await files.head((0,clean/* join */.fj)(contextPath, path), 512)))
            archives.add(path);
    }
    return archives;
}
/** The classic builder walks the ignore file in its own way where negations meet wildcards: not modelled, so not decided. */
function withClassicDoubt(plan) {
    const doubt = {
        reason: 'CLASSIC_BUILDER',
        subject: 'classic',
        detail: 'the context is read by BuildKit’s rules; the classic builder may send other files',
        line: 1,
    };
    return { ...plan, unresolved: [...plan.unresolved, doubt] };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/evidence-rows.js
var evidence_rows = __webpack_require__(1670);
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
    verdict: evidence_rows/* verdictSchema */.$D,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(evidence_rows/* checkRowSchema */.sy),
});
const buildContextAllowlistCheck = schemas/* strictObject */.rej({
    includes: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['PRESENT', 'MISSING']) })),
    excludes: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['BLOCKED', 'REACHED']) })),
    outside_allowlist: schemas/* array */.YOg(schemas/* string */.YjP()),
    outside_allowlist_count: schemas/* int */.Whr(),
    broad_copies: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), text: schemas/* string */.YjP() })),
    verdict: evidence_rows/* verdictSchema */.$D,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const dockerignoreConformanceReceipt = schemas/* strictObject */.rej({
    ignore_file_path: schemas/* string */.YjP().nullable(),
    default_deny: schemas/* boolean */.zMY(),
    reopened: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), pattern: schemas/* string */.YjP(), file_count: schemas/* int */.Whr(), byte_count: schemas/* int */.Whr() })),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), pattern: schemas/* string */.YjP(), matched_count: schemas/* int */.Whr() })),
    dead_patterns: schemas/* array */.YOg(schemas/* int */.Whr()),
    verdict: evidence_rows/* verdictSchema */.$D,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** The three objects of the gate, made from what was seen and answered. */
function witness(facts, open, rows) {
    const verdict = (0,judge/* overall */.Me)(rows);
    const blocker_codes = (0,evidence_rows/* blockerCodes */.dk)(rows, open.profile);
    const common = { verdict, blocker_codes };
    return [
        {
            name: 'image_contract_manifest',
            body: imageContractManifest.parse({ ...manifest(facts, open), ...common, checks: (0,evidence_rows/* checkRows */.Uu)(rows) }),
        },
        {
            name: 'build_context_allowlist_check',
            body: buildContextAllowlistCheck.parse({ ...allowlist(facts, open), ...common }),
        },
        {
            name: 'dockerignore_conformance_receipt',
            body: dockerignoreConformanceReceipt.parse({ ...conformance(facts), ...common }),
        },
    ];
}
function planOf({ dockerfile }) {
    return dockerfile.kind === 'read' ? dockerfile.plan : undefined;
}
function manifest(facts, { contract, include, exclude }) {
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
        exclude: exclude.map(({ path }) => path),
        context_digest: facts.prebuilt ? null : (0,digest/* contextDigest */.S)(facts.files),
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
    return {
        eligible: sizeOf(files),
        transferred: sizeOf(sent),
        image: sizeOf(files.filter(({ path }) => taken.has(path))),
    };
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
        decided_by: file.decidedBy
            ? {
                file: ignoreFilePath ?? '',
                line: file.decidedBy.line,
                pattern: (file.decidedBy.negated ? '!' : '') + file.decidedBy.pattern,
            }
            : null,
        taken_by: (takings.get(file.path) ?? []).map(({ line, stage, destination }) => ({
            instruction_line: line,
            stage,
            destination,
        })),
    }));
}
/** Of a prebuilt image no path is asked. */
function allowlist(facts, open) {
    const includes = facts.prebuilt ? undefined : includeRules(open);
    const excludes = facts.prebuilt ? [] : excludeRules(open);
    const outside = includes
        ? facts.files.filter(({ path }) => !facts.exempt.has(path) && (!isNamed(includes, path) || isNamed(excludes, path)))
        : [];
    const broad = (planOf(facts)?.readers ?? []).filter(({ sources }) => sources.some(({ resolved }) => isBroad(resolved)));
    return {
        includes: (includes ?? []).map(({ path, matches }) => ({
            path,
            status: facts.files.some((file) => matches(file.path)) ? 'PRESENT' : 'MISSING',
        })),
        excludes: excludes.map(({ path, matches }) => ({
            path,
            status: facts.files.some((file) => matches(file.path)) ? 'REACHED' : 'BLOCKED',
        })),
        outside_allowlist: outside.map(({ path }) => path),
        outside_allowlist_count: outside.length,
        broad_copies: broad.map(({ line, text }) => ({ line, text })),
    };
}
function conformance({ ignore, ignoreFilePath, decided, files }) {
    const patterns = ignore.rules.map((rule) => ({
        line: rule.line,
        pattern: (rule.negated ? '!' : '') + rule.pattern,
        matched_count: decided.get(rule) ?? 0,
    }));
    const reopened = ignore.rules.filter(({ negated }) => negated);
    return {
        ignore_file_path: ignoreFilePath ?? null,
        default_deny: ignoreFilePath !== undefined && isDefaultDeny(ignore.rules),
        reopened: reopened.map((rule) => ({
            line: rule.line,
            pattern: rule.pattern,
            ...sizeOf(files.filter(({ decidedBy }) => decidedBy === rule)),
        })),
        patterns,
        dead_patterns: patterns.filter(({ matched_count }) => matched_count === 0).map(({ line }) => line),
    };
}

;// CONCATENATED MODULE: ./lib/gates/build-context/index.js










/** The checks of this gate, as data. */
const checkList = checks;
/** The schemas of this gate's objects. */
const build_context_schemas = {
    image_contract_manifest: imageContractManifest,
    build_context_allowlist_check: buildContextAllowlistCheck,
    dockerignore_conformance_receipt: dockerignoreConformanceReceipt,
};
/** Proves that the build context holds what the contract allows, and nothing else. */
async function buildContext(ports, open, policy) {
    const facts = await collect(ports, open);
    const rows = (0,judge/* ask */.kA)(checks, facts, open, policy);
    const advice = await adviseIgnoreFile(ports.files, facts, open);
    return {
        gate: 'build-context',
        verdict: (0,judge/* overall */.Me)(rows),
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
    return `${(0,counted/* counted */.h)(files.length, 'file')} eligible (${bytes} bytes), ${taken.size} in the image, context ${(0,digest/* contextDigest */.S)(files).slice(0, 19)}`;
}


/***/ })

};
