export const id = 349;
export const ids = [349];
export const modules = {

/***/ 349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askBuildContext: () => (/* binding */ askBuildContext),
  askSecrets: () => (/* binding */ askSecrets),
  askStatic: () => (/* binding */ askStatic),
  blockedBy: () => (/* binding */ blockedBy),
  check: () => (/* binding */ check),
  heldBack: () => (/* binding */ heldBack),
  secretPortsOf: () => (/* binding */ secretPortsOf),
  staticImage: () => (/* binding */ staticImage)
});

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/gates/build-context/index.js + 31 modules
var build_context = __webpack_require__(665);
// EXTERNAL MODULE: ./lib/gates/entrypoints/index.js + 44 modules
var entrypoints = __webpack_require__(7311);
// EXTERNAL MODULE: ./lib/gates/secrets/index.js + 28 modules
var secrets = __webpack_require__(1001);
// EXTERNAL MODULE: ./lib/chain/ask-gate.js
var ask_gate = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/chain/evidence-place.js
var evidence_place = __webpack_require__(6390);
;// CONCATENATED MODULE: ./lib/chain/nowhere.js
/** Keeps nothing: where evidence must not be written, the gates are still asked and shown. */
const nowhere = {
    place: '',
    list: async () => [],
    read: async () => undefined,
    write: async () => undefined,
    stream: async () => undefined,
    writeLarge: async () => undefined,
};

// EXTERNAL MODULE: ./lib/chain/settle.js
var settle = __webpack_require__(1006);
// EXTERNAL MODULE: ./lib/chain/single.js
var single = __webpack_require__(8789);
// EXTERNAL MODULE: ./lib/domain/context/tree.js
var context_tree = __webpack_require__(1166);
// EXTERNAL MODULE: ./lib/domain/path/clean.js
var clean = __webpack_require__(3507);
;// CONCATENATED MODULE: ./lib/domain/image/root-fs.js


const whiteout = '.wh.';
const opaque = '.wh..wh..opq';
const origin = { from: 'layer' };
/**
 * Puts a layer over what lies below it. Its whiteouts take away from below only, wherever they stand among its entries.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md
 */
function applyLayer(root, entries) {
    for (const { path } of entries)
        if ((0,clean/* basename */.P8)(path).startsWith(whiteout))
            takeAway(root, path);
    for (const entry of entries)
        if (!(0,clean/* basename */.P8)(entry.path).startsWith(whiteout))
            place(root, entry);
}
function takeAway(root, path) {
    const parent = folderAt(root, (0,clean/* dirname */.pD)(path));
    const name = (0,clean/* basename */.P8)(path);
    if (name === opaque)
        parent?.children.clear();
    else
        parent?.children.delete(name.slice(whiteout.length));
}
/** Through links, as an engine unpacks it; undefined where there is no such folder. */
function folderAt(root, path) {
    try {
        const node = (0,context_tree/* nodeAt */.oB)(root, (0,context_tree/* resolve */.hd)(root, path, { followLast: true }));
        return node?.type === 'folder' ? node : undefined;
    }
    catch (error) {
        if (error instanceof context_tree/* TreeProblem */.w9)
            return undefined;
        throw error;
    }
}
/** What is no file, folder or link starts nothing, and takes the place of what did; a path that leaves the image is never placed. */
function place(root, { path, type, target }) {
    const at = (0,clean/* clean */.uH)(path);
    if (at === '.' || at.startsWith('..'))
        return;
    const parent = (0,context_tree/* makeFolders */.wZ)(root, (0,context_tree/* resolve */.hd)(root, (0,clean/* dirname */.pD)(at), { followLast: true }));
    const name = (0,clean/* basename */.P8)(at);
    if (type === 'folder') {
        if (parent.children.get(name)?.type !== 'folder')
            parent.children.set(name, { type, children: new Map() });
        return;
    }
    const linked = type === 'hard-link' ? (0,context_tree/* nodeAt */.oB)(root, target ?? '') : undefined;
    if (linked)
        parent.children.set(name, linked);
    else if (type === 'link')
        parent.children.set(name, { type, target: target ?? '', origin });
    else if (type === 'file')
        parent.children.set(name, { type, origin });
    else
        parent.children.delete(name);
}

;// CONCATENATED MODULE: ./lib/chain/static-image.js



/** The image as far as the Dockerfile makes it. */
function plannedImage({ facts: { dockerfile } }) {
    if (dockerfile.kind === 'refused')
        return { tree: (0,context_tree/* folder */.TV)(), environment: new Map(), workdir: '/' };
    const { image, settings } = dockerfile.plan;
    return { tree: image, environment: settings.environment, workdir: settings.workdir };
}
/** An image that exists, from its layers: nothing of it is run. Of several platforms the first. */
async function layeredImage({ platforms }) {
    const tree = (0,context_tree/* folder */.TV)();
    const [platform] = platforms;
    for (const layer of platform?.layers() ?? []) {
        const entries = [];
        for await (const { path, type, target } of layer.entries())
            entries.push({ path, type, target });
        layOver(tree, entries);
    }
    const environment = new Map((platform?.config.environment ?? []).map(splitVariable));
    return { tree, environment, workdir: platform?.config.workdir || '/' };
}
/** Throws IMAGE_MALFORMED where no engine could unpack the layer. */
function layOver(tree, entries) {
    try {
        applyLayer(tree, entries);
    }
    catch (error) {
        if (!(error instanceof context_tree/* TreeProblem */.w9))
            throw error;
        throw new fault/* Fault */.vC('IMAGE_MALFORMED', { message: `a layer of the image cannot be unpacked: ${error.message}` });
    }
}
function splitVariable(text) {
    const cut = text.indexOf('=');
    return cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1)];
}

;// CONCATENATED MODULE: ./lib/chain/check.js










/** The offline gates: nothing of the repository is executed, no network is asked. This is no readiness. */
async function check(session, ports) {
    const context = await askBuildContext(session, ports);
    const held = heldBack(session, context);
    const gates = [context, await askSecrets(held, ports, context), await askStatic(held, context, ports.local)];
    return {
        ...(0,single/* partOf */.B)(held, 'check', gates),
        rehearsalReasons: ['only the offline gates were asked: this is no readiness'],
    };
}
/** Asks the gate; where the evidence folder lies open in the context, its findings are shown and nothing is written. */
async function askBuildContext(session, ports) {
    const seen = await (0,settle/* settle */.G)(() => (0,build_context/* buildContext */.gC)({ files: session.files, bases: ports.bases, buildArgs: ports.buildArgs }, session.open, session.policy));
    const { value } = seen;
    if (!value)
        return { ...(0,ask_gate/* unasked */.W)('build-context', seen.error), result: undefined };
    const fault = await (0,evidence_place/* evidenceInContext */.c)(session);
    if (fault)
        return { gate: 'build-context', verdict: 'ERROR', result: value, faults: [fault] };
    return (0,ask_gate/* askGate */.b)(session, 'build-context', async () => value);
}
/** The session, without a place for evidence where writing there would enter the next build. */
function heldBack(session, { faults }) {
    return faults.some(({ code }) => code === 'EVIDENCE_IN_CONTEXT') ? { ...session, store: nowhere } : session;
}
async function askSecrets(session, ports, context) {
    const { result } = context;
    if (!result)
        return (0,ask_gate/* unasked */.W)('secrets', blockedBy(context));
    const secretPorts = { ...secretPortsOf(session, ports), image: ports.local };
    return (0,ask_gate/* askGate */.b)(session, 'secrets', () => (0,secrets/* secrets */.O3)(secretPorts, session.open, session.policy, result.facts.files));
}
/** What the secrets gate works with, but for the image. */
function secretPortsOf({ files }, { fingerprintKey, secretNames }) {
    return { files, fingerprintKey, names: secretNames };
}
/** Nothing runs: every row is resolved by the files that the image would hold. */
async function askStatic(session, context, local) {
    const { result } = context;
    if (!result)
        return (0,ask_gate/* unasked */.W)('entrypoints', blockedBy(context));
    return (0,ask_gate/* askGate */.b)(session, 'entrypoints', async () => {
        const image = await staticImage(result, local);
        return (0,entrypoints/* entrypoints */.Ir)({ runner: 'static', image }, session.open, session.policy);
    });
}
/** From the layers of an image that is there, else from the Dockerfile. Throws IMAGE_OUT_OF_REACH where there is neither. */
async function staticImage(context, local) {
    if (local)
        return layeredImage(local);
    if (!context.facts.prebuilt)
        return plannedImage(context);
    throw new fault/* Fault */.vC('IMAGE_OUT_OF_REACH', {
        message: 'the prebuilt image lies in a registry, and no network is used here',
    });
}
/** A gate cannot be asked because this one gave no answer. */
function blockedBy({ gate, faults }) {
    const [first] = faults;
    return new fault/* Fault */.vC('GATE_BLOCKED', {
        message: `${gate} gave no answer${first ? `: ${first.code}` : ''}`,
        ...(first ? { rerun: first.rerun } : {}),
    });
}


/***/ })

};
