export const id = 208;
export const ids = [208,7711];
export const modules = {

/***/ 5825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readBuiltImage)
});

// EXTERNAL MODULE: ./lib/domain/image/json.js
var image_json = __webpack_require__(3346);
// EXTERNAL MODULE: ./lib/domain/image/malformed.js
var malformed = __webpack_require__(1859);
;// CONCATENATED MODULE: ./lib/domain/image/config.js


/** Reads the configuration of an image. */
function readConfig(bytes) {
    const json = (0,image_json/* parseJson */.qF)(bytes, 'the image configuration');
    const rootfs = (0,image_json.at)(json, 'rootfs');
    if ((0,image_json.at)(rootfs, 'type').value !== 'layers')
        throw (0,malformed/* malformed */.Q)('the image configuration’s rootfs is not made of layers');
    return {
        os: (0,image_json/* asText */.e1)((0,image_json.at)(json, 'os')),
        architecture: (0,image_json/* asText */.e1)((0,image_json.at)(json, 'architecture')),
        variant: (0,image_json/* asOptionalText */.gy)((0,image_json.at)(json, 'variant')) || null,
        ...runtimeOf((0,image_json.at)(json, 'config')),
        history: (0,image_json/* asOptionalList */.Vm)((0,image_json.at)(json, 'history')).map(stepOf),
        diffIds: (0,image_json/* asOptionalList */.Vm)((0,image_json.at)(rootfs, 'diff_ids')).map(image_json/* asDigest */.J6),
    };
}
const nothing = { env: [], entrypoint: [], cmd: [], workdir: '', user: '', labels: {}, onbuild: [] };
function runtimeOf(json) {
    if ((0,image_json/* isAbsent */.W0)(json))
        return nothing;
    return {
        env: textsOf((0,image_json.at)(json, 'Env')),
        entrypoint: textsOf((0,image_json.at)(json, 'Entrypoint')),
        cmd: textsOf((0,image_json.at)(json, 'Cmd')),
        workdir: (0,image_json/* asOptionalText */.gy)((0,image_json.at)(json, 'WorkingDir')) ?? '',
        user: (0,image_json/* asOptionalText */.gy)((0,image_json.at)(json, 'User')) ?? '',
        labels: (0,image_json/* asTextMap */.U7)((0,image_json.at)(json, 'Labels')),
        onbuild: textsOf((0,image_json.at)(json, 'OnBuild')),
    };
}
function textsOf(json) {
    return (0,image_json/* isAbsent */.W0)(json) ? [] : (0,image_json/* asList */.DD)(json).map(image_json/* asText */.e1);
}
function stepOf(json) {
    const isEmpty = (0,image_json.at)(json, 'empty_layer');
    return {
        createdBy: (0,image_json/* asOptionalText */.gy)((0,image_json.at)(json, 'created_by')) ?? '',
        comment: (0,image_json/* asOptionalText */.gy)((0,image_json.at)(json, 'comment')) ?? '',
        isEmpty: !(0,image_json/* isAbsent */.W0)(isEmpty) && (0,image_json/* asBoolean */.tB)(isEmpty),
    };
}

// EXTERNAL MODULE: ./lib/domain/image/decompress.js
var decompress = __webpack_require__(8419);
// EXTERNAL MODULE: ./lib/domain/image/manifest.js
var image_manifest = __webpack_require__(9169);
// EXTERNAL MODULE: ./lib/domain/image/tar.js + 3 modules
var tar = __webpack_require__(5575);
// EXTERNAL MODULE: ./lib/domain/image/verify.js
var verify = __webpack_require__(5881);
;// CONCATENATED MODULE: ./lib/adapters/built-image.js






/**
 * An image read from its bytes, every platform of it; attestations are no platforms. `baseLayers` are digests of layers
 * that a base image, looked at elsewhere, is known to have.
 */
async function readBuiltImage(source, reference, baseLayers = new Set()) {
    const top = await source.manifest(reference);
    const platforms = [];
    for (const { bytes, manifest } of await platformManifests(source, top))
        platforms.push(await platformOf(source, bytes, manifest, baseLayers));
    if (platforms.length === 0)
        throw (0,malformed/* malformed */.Q)('the image has no platform');
    return { digest: top.digest, mediaType: top.mediaType, platforms };
}
async function platformManifests(source, top) {
    const parsed = (0,image_manifest/* readManifest */.W)(top.bytes, top.mediaType);
    if (parsed.kind === 'manifest')
        return [{ bytes: top, manifest: parsed }];
    const found = [];
    for (const entry of parsed.manifests.filter(({ isAttestation }) => !isAttestation)) {
        const bytes = await source.manifest(entry.digest);
        const manifest = (0,image_manifest/* readManifest */.W)(bytes.bytes, bytes.mediaType);
        if (manifest.kind === 'index')
            throw (0,malformed/* malformed */.Q)('an index stands inside an index');
        found.push({ bytes, manifest });
    }
    return found;
}
async function platformOf(source, bytes, manifest, baseLayers) {
    const stored = await source.blob(manifest.config.digest);
    const config = readConfig(stored);
    return {
        platform: (0,image_manifest/* platformName */.$)(config),
        manifestDigest: bytes.digest,
        configDigest: manifest.config.digest,
        layerDigests: manifest.layers.map(({ digest }) => digest),
        config: configOf(config, Buffer.from(stored).toString('utf8')),
        layers: () => manifest.layers.map((layer) => layerOf(source, layer, baseLayers.has(layer.digest))),
    };
}
function configOf(config, text) {
    const { env, labels, history, workdir, entrypoint, cmd, user, onbuild, diffIds } = config;
    return {
        platform: (0,image_manifest/* platformName */.$)(config),
        environment: env,
        labels,
        history: history.map(({ createdBy, comment }) => [createdBy, comment].filter((text) => text !== '').join(' # ')),
        workdir,
        entrypoint,
        command: cmd,
        user,
        onbuild,
        diffIds,
        text,
    };
}
function layerOf(source, { digest, mediaType }, fromBase) {
    return { digest, fromBase, entries: () => layerEntries(source, digest, mediaType) };
}
async function* layerEntries(source, digest, mediaType) {
    for await (const entry of (0,tar/* tarEntries */.O)((0,decompress/* decompressed */.j)(source.stream(digest), mediaType)))
        yield layerEntry(entry);
}
function layerEntry(entry) {
    return {
        path: entry.path,
        type: entry.type,
        size: entry.size,
        target: entry.linkTarget,
        content: () => (0,verify/* gather */.kg)(entry.content(), entry.size + 1, entry.path),
    };
}


/***/ }),

/***/ 7416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ saveArchive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8651);
/* harmony import */ var _domain_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9169);
/* harmony import */ var _domain_image_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5881);
/* harmony import */ var _oci_tar_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2277);







/**
 * Carries an image from any source into an OCI archive, byte for byte: its digests stay what they are. The file must not
 * exist. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
async function saveArchive(source, top, path) {
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(archiveOf(source, top)), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }));
    }
    catch (cause) {
        if (cause instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC)
            throw cause;
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC('EVIDENCE_UNWRITABLE', { message: `${path} cannot be written`, location: { path }, cause });
    }
}
async function* archiveOf(source, top) {
    yield* (0,_oci_tar_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tarFile */ .Ic)('oci-layout', Buffer.from(JSON.stringify({ imageLayoutVersion: '1.0.0' })));
    const { mediaType, digest, bytes } = top;
    const manifests = [{ mediaType, digest, size: bytes.length }];
    yield* (0,_oci_tar_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tarFile */ .Ic)('index.json', Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests })));
    const written = new Set();
    yield* manifestBlobs(source, top, written);
    yield _oci_tar_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tarEnd */ .JO;
}
async function* manifestBlobs(source, manifest, written) {
    if (written.has(manifest.digest))
        return;
    written.add(manifest.digest);
    yield* (0,_oci_tar_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tarFile */ .Ic)(blobPath(manifest.digest), manifest.bytes);
    const parsed = (0,_domain_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(manifest.bytes, manifest.mediaType);
    if (parsed.kind === 'index')
        for (const { digest } of parsed.manifests)
            yield* manifestBlobs(source, await source.manifest(digest), written);
    else
        for (const blob of [parsed.config, ...parsed.layers])
            yield* contentBlob(source, blob, written);
}
async function* contentBlob(source, { digest, size }, written) {
    if (written.has(digest))
        return;
    written.add(digest);
    yield (0,_oci_tar_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tarHeader */ .pI)(blobPath(digest), size);
    yield* (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .sized */ .Sk)(source.stream(digest), size, digest);
    yield (0,_oci_tar_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tarPadding */ .vr)(size);
}
function blobPath(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ociLayout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);
/* harmony import */ var _oci_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5814);
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9298);






/** The images in an OCI image layout, a folder. Faults besides those of the port: FILE_MISSING, FILE_UNREADABLE. */
function ociLayout(dir) {
    const name = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(dir);
    return (0,_oci_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutSource */ .y)({ kind: 'oci-layout', name, open: (path) => openIn(dir, path), close: async () => undefined });
}
async function openIn(dir, path) {
    try {
        return (0,_oci_file_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l)(await (0,_oci_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)));
    }
    catch (cause) {
        if (!(cause instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC) || cause.code !== 'FILE_MISSING')
            throw cause;
        if (isFolder(dir))
            return undefined;
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_MISSING', { message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(dir)} is no folder`, location: { path: dir }, cause });
    }
}
function isFolder(dir) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 2277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ tarFile),
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   vr: () => (/* binding */ tarPadding)
/* harmony export */ });
const block = 512;
/** The two empty blocks that end a tar. */
const tarEnd = Buffer.alloc(2 * block);
/** A whole file of a tar. */
async function* tarFile(name, bytes) {
    yield tarHeader(name, bytes.length);
    yield bytes;
    yield tarPadding(bytes.length);
}
/** What fills the last block of a content. */
function tarPadding(size) {
    return Buffer.alloc((block - (size % block)) % block);
}
/** The header of a plain file (POSIX ustar). */
function tarHeader(name, size) {
    const bytes = Buffer.alloc(block);
    bytes.write(name, 0);
    bytes.write('0000644\0', 100);
    sizeField(size).copy(bytes, 124);
    bytes.write(' '.repeat(8), 148);
    bytes.write('0', 156);
    bytes.write('ustar\u000000', 257);
    const sum = bytes.reduce((total, byte) => total + byte, 0);
    bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return bytes;
}
/** Eleven octal digits, or, beyond eight gibibytes, a binary number, as GNU has it. */
function sizeField(size) {
    if (size < 8 ** 11)
        return Buffer.from(size.toString(8).padStart(11, '0'));
    const field = Buffer.alloc(12);
    field.writeUInt8(0x80, 0);
    field.writeBigUInt64BE(BigInt(size), 4);
    return field;
}


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ sshId),
/* harmony export */   Ku: () => (/* binding */ secretId),
/* harmony export */   mK: () => (/* binding */ buildRequest)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

/**
 * What the contract and the flags ask the engine to build.
 * Throws BUILD_FAILED where the contract names a builder that we do not start, USAGE where a build secret is not given.
 */
function buildRequest(session, flags) {
    const { open, onProgress } = session;
    const { image } = open.contract;
    if (image.prebuilt === undefined)
        refuseOtherBuild(session, flags);
    const home = [flags.root, open.folder, image.context].filter((part) => part !== '.').join('/');
    return {
        context: home,
        dockerfile: `${home}/${image.dockerfile}`,
        ...(image.target === undefined ? {} : { target: image.target }),
        buildArgs: { ...image['build-args'], ...Object.fromEntries(flags.buildArgs) },
        namedContexts: flags.namedContexts,
        secrets: flags.secretSpecs,
        ssh: flags.sshSpecs,
        platforms: image.platforms,
        timeoutSeconds: flags.buildTimeoutSeconds,
        ...(onProgress ? { onProgress: (line) => onProgress(`build ${line}`) } : {}),
    };
}
/** The id of a specification as `--secret` takes it, `id=npm,env=NPM_TOKEN`. */
function secretId(spec) {
    return /(?:^|,)id=([^,]+)/.exec(spec)?.[1] ?? spec;
}
/** The id of a specification as `--ssh` takes it, `default=/path/to/key`. */
function sshId(spec) {
    return spec.split('=')[0] ?? spec;
}
/** An image that is built otherwise than the contract says is another image. */
function refuseOtherBuild({ open }, flags) {
    const { engine } = open.contract.image;
    if (engine === 'classic')
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('BUILD_FAILED', {
            message: 'the contract names the classic builder, and only BuildKit is started here',
            location: open.locate(['image', 'engine']),
            fix: 'Build with BuildKit, or judge the image of the other builder with `image.prebuilt`.',
        });
    refuseMissing(open, 'build-secrets', flags.secretSpecs.map(secretId), (id) => `--secret id=${id},src=FILE`);
    refuseMissing(open, 'build-ssh', flags.sshSpecs.map(sshId), (id) => `--ssh ${id}=KEYFILE`);
}
/** What a build mounts and nobody gave is told before it starts, by name. */
function refuseMissing({ contract, locate }, key, given, flagOf) {
    const missing = contract.image[key].filter((id) => !given.includes(id));
    if (missing.length === 0)
        return;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('USAGE', {
        message: `the build mounts ${missing.join(', ')} of image.${key}, which were not given`,
        location: locate(['image', key]),
        fix: `Add ${missing.map(flagOf).join(' ')}. A fork and Dependabot have no secrets: such an image is built after the merge.`,
    });
}


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchImage: () => (/* binding */ fetchImage),
/* harmony export */   lookAtImage: () => (/* binding */ lookAtImage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _adapters_built_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5825);
/* harmony import */ var _adapters_oci_archive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8690);
/* harmony import */ var _adapters_oci_archive_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7416);
/* harmony import */ var _adapters_oci_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6184);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3871);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7589);







/** An image that nobody of this run built, carried byte for byte into this run's own archive. */
async function fetchImage(place, archive, { open }, baseLayers = new Set()) {
    if ('path' in place && !isFolder(place.path))
        return openArchive(place.path, baseLayers);
    const { source, name, kind } = await sourceOf(place, open);
    try {
        const top = await source.manifest(name);
        const found = 'repository' in place ? await foundTag(place, top, open) : undefined;
        await (0,_adapters_oci_archive_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .saveArchive */ .I)(source, top, archive);
        const stated = name !== undefined && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(name) ? name : null;
        return { ...(await openArchive(archive, baseLayers)), source: kind, stated, found };
    }
    finally {
        await source.close();
    }
}
/** An image in a registry, of which no layer is fetched. */
async function lookAtImage(place, { open }, baseLayers) {
    const registry = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .openRegistry */ .Me)(place.repository, open);
    try {
        const top = await registry.manifest(place.name);
        const image = await (0,_adapters_built_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readBuiltImage */ .O)(registry, top.digest, baseLayers);
        const stated = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(place.name) ? place.name : null;
        const found = await foundTag(place, top, open);
        return { image, archive: undefined, source: 'registry', stated, found, origin: undefined };
    }
    finally {
        await registry.close();
    }
}
async function openArchive(path, baseLayers) {
    const image = await (0,_adapters_built_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readBuiltImage */ .O)((0,_adapters_oci_archive_js__WEBPACK_IMPORTED_MODULE_2__/* .ociArchive */ .o)(path), undefined, baseLayers);
    return { image, archive: path, source: 'oci_archive', stated: null, found: undefined, origin: undefined };
}
async function sourceOf(place, open) {
    return 'path' in place
        ? { source: (0,_adapters_oci_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .ociLayout */ .S)(place.path), name: undefined, kind: 'oci_layout' }
        : { source: await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .openRegistry */ .Me)(place.repository, open), name: place.name, kind: 'registry' };
}
async function foundTag({ repository, name }, { digest }, open) {
    if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(name))
        return undefined;
    const registry = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .openRegistry */ .Me)(repository, open);
    try {
        return { tag: name, ...(await (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .published */ .H3)(registry, name, digest)) };
    }
    finally {
        await registry.close();
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ builderOf),
  openImages: () => (/* binding */ openImages)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/built-image.js + 1 modules
var built_image = __webpack_require__(5825);
// EXTERNAL MODULE: ./lib/core/parallel.js
var parallel = __webpack_require__(9492);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/adapters/docker-api/api.js




const usualSeconds = 120;
function engineApi(endpoint) {
    return {
        ask: (question) => ask(endpoint, question),
        upgrade: (path) => upgrade(endpoint, path),
        close: () => endpoint.agent.destroy(),
    };
}
function ask(endpoint, question) {
    const { method, path, body, timeoutSeconds = usualSeconds } = question;
    const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const type = content && { 'content-type': 'application/json', 'content-length': content.length };
    const signal = AbortSignal.timeout(timeoutSeconds * 1000);
    return new Promise((resolve, reject) => {
        const asked = (0,external_node_http_.request)({ ...endpoint, method, path, headers: { host: 'docker', ...type }, signal });
        const failed = (error) => {
            if (wasClosedBefore(asked, error))
                resolve(ask(endpoint, question));
            else
                reject(unreachable(path, error));
        };
        asked.on('error', failed);
        asked.on('response', (response) => void answerOf(response).then(resolve, failed));
        asked.end(content);
    });
}
/** A connection that was kept may have been closed at the other end, which shows only when it is used: nobody has seen the request. */
function wasClosedBefore(asked, error) {
    return asked.reusedSocket && 'code' in error && ['ECONNRESET', 'EPIPE'].includes(String(error.code));
}
async function answerOf(response) {
    const chunks = [];
    for await (const chunk of response)
        chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const status = response.statusCode ?? 0;
    const body = (0,json/* jsonIn */.Y)(text);
    const said = body?.message ?? text;
    return { status, body, message: status < 400 ? '' : (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(String(said).trim()), 1000) };
}
function upgrade(endpoint, path) {
    const headers = { host: 'docker', connection: 'Upgrade', upgrade: 'tcp' };
    return new Promise((resolve, reject) => {
        const asked = (0,external_node_http_.request)({
            ...endpoint,
            method: 'POST',
            path,
            headers,
            signal: AbortSignal.timeout(usualSeconds * 1000),
        });
        asked.on('error', (error) => reject(unreachable(path, error)));
        asked.on('upgrade', (_, socket, head) => resolve({ socket, head }));
        asked.on('response', (response) => void answerOf(response).then(resolve, reject));
        asked.end();
    });
}
function unreachable(path, cause) {
    const code = 'code' in cause ? String(cause.code) : cause.name;
    const what = (0,core_escape/* plain */.pj)(path.replace(/\?.*/, ''));
    return new fault/* Fault */.vC('ENGINE_UNREACHABLE', {
        message: `${what}: ${(0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(`${code}: ${cause.message}`), 300)}`,
        cause,
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/adapters/process/running.js
var running = __webpack_require__(3477);
;// CONCATENATED MODULE: ./lib/adapters/process/open.js



/** A program as a two-way stream: its standard input and output. Destroying the stream ends it, and its end ends the stream. */
function openProcess({ command, args, env }) {
    const child = (0,external_node_child_process_.spawn)(command, [...args], { env: env ?? {}, detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
    const stream = external_node_stream_.Duplex.from({ readable: child.stdout, writable: child.stdin });
    const kill = () => (0,running/* signalGroup */.i8)(child, 'SIGKILL');
    const ended = new Promise((resolve) => child.on('close', () => resolve()));
    child.on('error', (error) => stream.destroy(error));
    stream.on('close', kill);
    (0,running/* track */.u4)({ ended, cleansUp: true, stop: kill, kill });
    return stream;
}

;// CONCATENATED MODULE: ./lib/adapters/docker-api/endpoint.js


/**
 * The engine that the client would ask. The client knows contexts, certificates and remote machines: where the engine has no
 * socket on this machine, every connection goes through it (`docker system dial-stdio`).
 */
async function endpointOf(docker) {
    const address = await addressOf(docker);
    const socketPath = /^unix:\/\/(.+)$/.exec(address)?.[1];
    return socketPath === undefined ? { agent: dialling(docker) } : { socketPath, agent: new external_node_http_.Agent({ keepAlive: true }) };
}
async function addressOf(docker) {
    const stated = docker.options.env['DOCKER_HOST'];
    if (stated?.startsWith('unix://'))
        return stated;
    const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
    return (await docker.ask('docker context inspect', args)).trim();
}
/** A connection is a process, which takes longer to begin than to use: each is used again. */
function dialling({ options }) {
    const agent = new external_node_http_.Agent({ keepAlive: true });
    agent.createConnection = () => openProcess({
        command: options.docker ?? 'docker',
        args: ['system', 'dial-stdio'],
        env: options.env,
    });
    return Object.assign(agent, { keepSocketAlive: () => true, reuseSocket: () => undefined });
}

;// CONCATENATED MODULE: ./lib/adapters/docker-api/info.js

async function readInfo(api) {
    const { body, status, message } = await api.ask({ method: 'GET', path: '/info' });
    const answer = (body ?? {});
    const { ServerVersion: version, NCPU: processors, Architecture: architecture } = answer;
    if (typeof version !== 'string' || typeof processors !== 'number' || typeof architecture !== 'string')
        throw new fault/* Fault */.vC('ENGINE_UNREACHABLE', { message: `what answers is no container engine: ${status} ${message}` });
    return {
        version,
        store: storeOf(answer),
        architecture: architectureOf(architecture),
        processors,
        slots: slotsOf(processors, answer),
    };
}
/** An engine that keeps images in containerd names its driver so; any other names an image by its config. */
function storeOf({ DriverStatus: status }) {
    const isContainerd = JSON.stringify(status ?? []).includes('io.containerd.snapshotter');
    return isContainerd ? 'containerd' : 'graph';
}
/** The kernel’s name, as images call it. */
function architectureOf(machine) {
    return { x86_64: 'amd64', aarch64: 'arm64', armv7l: 'arm' }[machine] ?? machine;
}
/** What one container may use of the memory, and so how many there can be without one taking from another. */
const memoryOfOne = 512 * 2 ** 20;
/** Two for each processor: while one starts, which is mostly waiting, another one works. */
function slotsOf(processors, { MemTotal: memory }) {
    const fitting = typeof memory === 'number' ? Math.floor(memory / memoryOfOne) : 1;
    return Math.max(1, Math.min(processors * 2, fitting));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/adapters/docker-api/owner.js



/** The label that every container of ours has. */
const runLabel = 'seaworthy.run';
const ownerLabel = 'seaworthy.owner';
const untilLabel = 'seaworthy.until';
function runNames() {
    const random = (0,external_node_crypto_.randomBytes)(6).toString('hex');
    let count = 0;
    return {
        next() {
            count += 1;
            return `seaworthy-${random}-${count}`;
        },
        labels: (seconds) => ({
            [runLabel]: random,
            [ownerLabel]: ownerOf(process.pid),
            [untilLabel]: String(Math.ceil(Date.now() / 1000 + seconds)),
        }),
    };
}
/** Whether nobody needs a container any more: its process has ended on this machine, or its time is over. */
function isAbandoned(labels) {
    const owner = labels[ownerLabel] ?? '';
    const [pid = '0'] = owner.split(' ').slice(2);
    const isFromHere = owner.startsWith(`${machine()} `);
    if (isFromHere && ownerOf(Number(pid)) !== owner)
        return true;
    return Number(labels[untilLabel]) * 1000 < Date.now();
}
/** `MACHINE PID-NAMESPACE PID START`: a number that another process got later has another start. */
function ownerOf(pid) {
    return `${machine()} ${pid} ${startOf(pid)}`;
}
function machine() {
    return `${(0,external_node_os_.hostname)()} ${linkOf('/proc/self/ns/pid')}`;
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return 'none'; // no Linux: the number alone must do
    }
}
/** When a process was started, in ticks since the machine was; the word says whether it lives where that cannot be read. */
function startOf(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? 'unknown';
    }
    catch {
        return isAlive(pid) ? 'alive' : 'gone';
    }
}
function isAlive(pid) {
    try {
        return pid > 0 && process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/adapters/process/capture.js
var capture = __webpack_require__(1664);
;// CONCATENATED MODULE: ./lib/adapters/docker-api/attach.js

/** A program that says more than this is ended: reading on would only take time from the others. */
const floodBytes = 64 * 2 ** 20;
/** Listens to a container that is made and not started yet, so that nothing is lost. */
async function attach(api, id, outputLimit) {
    const answer = await api.upgrade(`/containers/${id}/attach?stream=1&stdout=1&stderr=1`);
    return 'socket' in answer ? listen(answer.socket, answer.head, outputLimit) : answer;
}
function listen(socket, head, limit) {
    const [stdout, stderr] = [(0,capture/* capture */.F)(limit), (0,capture/* capture */.F)(limit)];
    const frames = framesInto(stdout, stderr);
    const flooded = new Promise((resolve) => {
        let size = 0;
        socket.on('data', (chunk) => {
            size += chunk.length;
            if (size > floodBytes)
                resolve();
        });
    });
    const isWhole = new Promise((resolve) => {
        socket.on('end', () => resolve(frames.isComplete()));
        for (const event of ['close', 'error'])
            socket.on(event, () => resolve(false));
    });
    if (head.length > 0)
        frames.take(head);
    socket.on('data', frames.take);
    return {
        isWhole,
        flooded,
        output: () => ({ stdout: stdout.result(), stderr: stderr.result() }),
        close: () => void socket.destroy(),
    };
}
const headerLength = 8;
/** Takes apart the frames of a container without a terminal: a byte for the stream, four for the length, the content. */
function framesInto(stdout, stderr) {
    let header = Buffer.alloc(0);
    let left = 0;
    let stream = stdout;
    const take = (chunk) => {
        for (let rest = chunk; rest.length > 0;) {
            if (left === 0) {
                const missing = headerLength - header.length;
                header = Buffer.concat([header, rest.subarray(0, missing)]);
                rest = rest.subarray(missing);
                if (header.length < headerLength)
                    return;
                stream = header[0] === 2 ? stderr : stdout;
                left = header.readUInt32BE(4);
                header = Buffer.alloc(0);
                continue;
            }
            const content = rest.subarray(0, left);
            stream.add(content);
            left -= content.length;
            rest = rest.subarray(content.length);
        }
    };
    return { take, isComplete: () => left === 0 && header.length === 0 };
}

;// CONCATENATED MODULE: ./lib/adapters/docker-api/container.js


/** What no container gets: a network, a disk, rights, more memory, processors or processes than it needs. */
function confinement({ writablePaths = [], memoryMiB = 512, processes = 256 }) {
    const passing = 'rw,noexec,nosuid,size=64m,mode=1777';
    return {
        NetworkMode: 'none',
        ReadonlyRootfs: true,
        Tmpfs: Object.fromEntries(['/tmp', ...writablePaths].map((path) => [path, passing])),
        CapDrop: ['ALL'],
        SecurityOpt: ['no-new-privileges'],
        Memory: memoryMiB * 2 ** 20,
        MemorySwap: memoryMiB * 2 ** 20,
        NanoCpus: 1e9,
        PidsLimit: processes,
        LogConfig: { Type: 'none' },
    };
}
/** The request for one container: its program replaces the image’s entrypoint, or the image’s own stays as it is. */
function containerFor(request, labels) {
    const { image, user, workdir, environment } = request;
    return {
        Image: image,
        ...programOf(request),
        ...(user === undefined ? {} : { User: user }),
        ...(workdir === undefined ? {} : { WorkingDir: workdir }),
        Env: Object.entries(environment ?? {}).map(([name, value]) => `${name}=${value}`),
        Labels: labels,
        AttachStdout: true,
        AttachStderr: true,
        // A network namespace with nothing in it, which the engine need not manage.
        NetworkDisabled: true,
        Healthcheck: { Test: ['NONE'] },
        HostConfig: confinement(request),
    };
}
function programOf({ argv, ownEntrypoint = false }) {
    const [program, ...rest] = argv;
    if (ownEntrypoint)
        return argv.length > 0 ? { Cmd: argv } : {};
    if (!program)
        throw new fault/* Fault */.vC('USAGE', { message: 'a container must be told which program to run' });
    return { Entrypoint: [program], Cmd: rest };
}
/** The state in which an engine leaves a container. */
function stateIn(body) {
    const state = body?.State;
    if (typeof state?.['Status'] !== 'string')
        throw new fault/* Fault */.vC('PROCESS_FAILED', {
            message: `the engine does not say how a container ended: ${(0,core_escape/* plain */.pj)(String(state))}`,
        });
    const { Status, ExitCode, OOMKilled, Error: error } = state;
    return {
        Status: String(Status),
        ExitCode: Number(ExitCode),
        OOMKilled: OOMKilled === true,
        Error: String(error ?? ''),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/docker-api/end.js


/**
 * How a container ended, by its state.
 * An engine reports a signal as 128 and its number, as a shell does: a program that leaves with such a code looks the same.
 */
function endOf(state, streams) {
    const { Status, ExitCode, OOMKilled } = state;
    if (Status === 'created')
        return notStarted(state.Error);
    if (Status !== 'exited' && Status !== 'dead') {
        throw new fault/* Fault */.vC('PROCESS_FAILED', { message: `a container that should have ended is ${(0,core_escape/* plain */.pj)(Status)}` });
    }
    if (OOMKilled && ExitCode !== 0)
        return { kind: 'out-of-memory' };
    if (ExitCode > 128 && ExitCode <= 128 + 64)
        return { kind: 'signalled', signal: ExitCode - 128 };
    return failedExec(ExitCode, streams) ?? { kind: 'exited', exitCode: ExitCode };
}
/** The words of runc, of its predecessors and of crun. */
const reasons = [
    ['image-missing', /no such image|unable to find image|image not known/i],
    ['exec-format', /exec format error/i],
    [
        'program-missing',
        /exec: ".*": (?:stat .*: no such file or directory|executable file not found)|executable file `.*` not found/is,
    ],
    ['not-executable', /exec: ".*": (?:is a directory|permission denied)|open executable: permission denied/is],
];
/** Why the engine did not start a container. */
function notStarted(text) {
    const reason = reasons.find(([, words]) => words.test(text))?.[0] ?? 'other';
    return { kind: 'not-started', reason, detail: (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(text.trim()), 400) };
}
const execFailed = /^(?:exec (?:\S.*)|standard_init_linux\.go:\d+: exec user process caused:? "?)(?:: )?(exec format error|no such file or directory|permission denied)"?\n?$/;
/**
 * A program whose first bytes or interpreter the kernel refuses fails inside the container, after it has started: the
 * runtime's single line on its error stream is all there is.
 */
function failedExec(exitCode, { stdout, stderr }) {
    const words = exitCode === 1 || exitCode === 255 ? execFailed.exec(stderr.text)?.[1] : undefined;
    if (words === undefined || stdout.text !== '')
        return undefined;
    const reason = words === 'exec format error'
        ? 'exec-format'
        : words === 'permission denied'
            ? 'not-executable'
            : 'program-missing';
    return { kind: 'not-started', reason, detail: (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(stderr.text.trim()), 400) };
}

;// CONCATENATED MODULE: ./lib/adapters/docker-api/run.js






/** Runs one container and removes it, however it ends. An interruption of this process ends it as well. */
async function run(runner, request) {
    refuseInterruption();
    let stop = () => { };
    const interruption = new Promise((resolve) => {
        stop = () => resolve('interrupted');
    });
    const ended = lifetime(runner, request, interruption);
    (0,running/* track */.u4)({ ended, cleansUp: false, stop, kill: stop });
    const outcome = await ended;
    refuseInterruption();
    return outcome;
}
function refuseInterruption() {
    if ((0,running/* isInterrupted */.fT)())
        throw new fault/* Fault */.vC('INTERRUPTED', { message: 'a container was interrupted' });
}
/** Made ahead, run when there is room, removed while the next one runs. */
async function lifetime(runner, request, interruption) {
    const { api, names, slots } = runner;
    const name = names.next();
    try {
        const made = await make(runner, name, request);
        if (made.status >= 400)
            return unheard(notStarted(made.message));
        return await slots.use(() => watched(api, name, request, interruption));
    }
    finally {
        await remove(api, name);
    }
}
function make({ api, names }, name, request) {
    const platform = request.platform === undefined ? '' : `&platform=${encodeURIComponent(request.platform)}`;
    const labels = names.labels(request.timeoutSeconds + graceSeconds);
    const path = `/containers/create?name=${name}${platform}`;
    return api.ask({ method: 'POST', path, body: containerFor(request, labels) });
}
/** How much longer than its time-out a container may wait for its turn, and be looked at. */
const graceSeconds = 3600;
async function watched(api, name, request, interruption) {
    const attached = await attach(api, name, request.outputLimit);
    // Podman makes the process of a container when somebody attaches, and says here what others say at its start.
    if ('status' in attached)
        return unheard(notStarted(attached.message));
    try {
        const begin = performance.now();
        const started = await api.ask({ method: 'POST', path: `/containers/${name}/start` });
        if (started.status >= 400)
            return unheard(notStarted(started.message));
        const end = await endOfRun(api, name, { request, attached, interruption });
        const durationMs = Math.round(performance.now() - begin);
        return end.kind === 'not-started' ? { ...unheard(end), durationMs } : { end, durationMs, ...attached.output() };
    }
    finally {
        attached.close();
    }
}
async function endOfRun(api, name, watched) {
    const { request, attached, interruption } = watched;
    const seconds = request.timeoutSeconds + 60;
    const exit = api.ask({ method: 'POST', path: `/containers/${name}/wait`, timeoutSeconds: seconds });
    const timer = timeOut(request.timeoutSeconds);
    const flood = attached.flooded.then(() => 'flooded');
    const cut = await Promise.race([exit.then(() => undefined), timer.fired, flood, interruption]).finally(timer.clear);
    if (cut !== undefined)
        await kill(api, name);
    const { status, body, message } = await exit;
    if (status >= 400)
        throw refused('wait', { status, body, message });
    const isWhole = await Promise.race([attached.isWhole, (0,promises_.setTimeout)(drainMs, false, { ref: false })]);
    if (cut !== undefined)
        return { kind: cut === 'interrupted' ? 'timed-out' : cut };
    if (!isWhole)
        throw new fault/* Fault */.vC('ENGINE_UNREACHABLE', { message: 'what a container said was cut off' });
    const { StatusCode, Error: failed } = (body ?? {});
    return StatusCode === 0 && !failed ? { kind: 'exited', exitCode: 0 } : endIn(api, name, attached);
}
/** The last words of a container that has ended are already on their way. */
const drainMs = 10_000;
async function endIn(api, name, attached) {
    const seen = await api.ask({ method: 'GET', path: `/containers/${name}/json` });
    if (seen.status >= 400)
        throw refused('inspect', seen);
    return endOf(stateIn(seen.body), attached.output());
}
/** The longest time that a timer of Node can wait. */
const forever = 2 ** 31 - 1;
function timeOut(seconds) {
    let timer;
    const fired = new Promise((resolve) => {
        timer = setTimeout(() => resolve('timed-out'), Math.min(seconds * 1000, forever));
    });
    return { fired, clear: () => clearTimeout(timer) };
}
/** One that has ended meanwhile needs no end. */
async function kill(api, name) {
    const answer = await api.ask({ method: 'POST', path: `/containers/${name}/kill?signal=KILL` });
    if (answer.status >= 400 && answer.status !== 404 && answer.status !== 409)
        throw refused('kill', answer);
}
/** With its volumes. One that is gone, or going, needs no removal. */
async function remove(api, name) {
    const answer = await api.ask({ method: 'DELETE', path: `/containers/${name}?force=1&v=1` });
    if (answer.status >= 400 && answer.status !== 404 && answer.status !== 409)
        throw refused('remove', answer);
}
function refused(what, { status, message }) {
    return new fault/* Fault */.vC('ENGINE_REFUSED', { message: `${what} a container: ${status} ${message}` });
}
/** Where no program of the image ran, nothing was said by one. */
function unheard(end) {
    const nothing = { text: '', truncated: false };
    return { end, durationMs: 0, stdout: nothing, stderr: nothing };
}

;// CONCATENATED MODULE: ./lib/adapters/docker-api/sweep.js



/** Removes what a process of ours that was killed has left in the engine. What another one still needs stays. */
async function sweep(api) {
    const filters = encodeURIComponent(JSON.stringify({ label: [runLabel] }));
    const { status, body, message } = await api.ask({ method: 'GET', path: `/containers/json?all=1&filters=${filters}` });
    if (!Array.isArray(body))
        throw new fault/* Fault */.vC('ENGINE_REFUSED', { message: `list containers: ${status} ${message}` });
    const listed = body;
    const abandoned = listed.filter(({ Labels: labels }) => isAbandoned(labels ?? {}));
    await Promise.all(abandoned.map(({ Id }) => remove(api, String(Id))));
}

// EXTERNAL MODULE: ./lib/adapters/oci-archive.js
var oci_archive = __webpack_require__(8690);
// EXTERNAL MODULE: ./lib/adapters/process.js
var adapters_process = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(3871);
;// CONCATENATED MODULE: ./lib/adapters/docker-cli/command.js


const usual = { timeoutSeconds: 120, outputLimit: 16 * 2 ** 20 };
function dockerClient(options) {
    const run = (label, args, more) => (0,adapters_process/* runProcess */.R3)({ command: options.docker ?? 'docker', env: options.env, ...usual, ...more, args, label });
    return {
        options,
        run,
        async ask(label, args, more) {
            const result = await run(label, args, more);
            if (result.exitCode !== 0 || result.timedOut)
                throw faultOf(label, result);
            if (result.stdout.truncated)
                throw new fault/* Fault */.vC('PROCESS_FAILED', { message: `${label} said more than can be kept` });
            return result.stdout.text;
        },
    };
}
/** What a client that failed means. */
function faultOf(label, result) {
    if (result.timedOut)
        return new fault/* Fault */.vC('PROCESS_TIMED_OUT', { message: `${label} did not end in time` });
    if (!isUnreachable(result.stderr.text))
        return new fault/* Fault */.vC('PROCESS_FAILED', { message: `${label} ${(0,adapters_process/* failureOf */.g5)(result)}` });
    return new fault/* Fault */.vC('ENGINE_UNREACHABLE', { message: `${label}: ${(0,adapters_process/* lastLine */.fM)(result.stderr.text)}` });
}
const command_unreachable = /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker api|permission denied while trying to connect|failed to list workers: unavailable|no builder .* found/i;
/** Whether the client says that it does not reach the engine or builder. */
function isUnreachable(text) {
    return command_unreachable.test(text);
}
/** JSON that the client printed. */
function parsed(label, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new fault/* Fault */.vC('PROCESS_FAILED', { message: `${label} answered no JSON`, cause });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/docker-cli/bases.js



/**
 * Every image that a build took something from, its frontend included, by the builder's own record. buildx writes that
 * record into its metadata file, but not for several platforms: then it is asked for. No record is a fault, never "none".
 */
async function basesOf(docker, metadata, platforms) {
    const known = recordsIn(metadata);
    const records = known.length > 0 ? known : await bases_history(docker, textOf(fields(metadata)['buildx.build.ref']));
    if (records.length < Math.max(1, platforms))
        throw untold();
    const bases = records.flatMap(materialsOf).flatMap(baseOf);
    return [...new Map(bases.map((base) => [`${base.reference}@${base.digest}`, base])).values()];
}
function untold() {
    return new fault/* Fault */.vC('BUILD_FAILED', {
        message: 'the builder does not say which base images it used',
        fix: 'Update docker buildx to 0.22 or newer, and BuildKit to 0.13 or newer.',
    });
}
function recordsIn(metadata) {
    const isRecord = ([key]) => /^buildx\.build\.provenance(\/|$)/.test(key);
    return Object.entries(fields(metadata))
        .filter(isRecord)
        .map(([, value]) => value);
}
/** The records that the builder keeps of a build, one for each platform. */
async function bases_history(docker, ref) {
    const [builder, , id] = ref.split('/');
    if (builder === undefined || id === undefined)
        throw untold();
    const inspect = ['buildx', 'history', 'inspect'];
    const text = await docker.ask('docker buildx history', [...inspect, '--builder', builder, '--format', 'json', id]);
    const records = [];
    for (const digest of attachmentsOf(parsed('docker buildx history', text))) {
        const record = await docker.ask('docker buildx history', [
            ...inspect,
            'attachment',
            '--builder',
            builder,
            id,
            digest,
        ]);
        records.push(parsed('docker buildx history', record));
    }
    return records;
}
function attachmentsOf(build) {
    return listOf(fields(build).Attachments)
        .map(fields)
        .filter(({ Type }) => textOf(Type).startsWith('https://slsa.dev/provenance/'))
        .map(({ Digest }) => Digest)
        .filter(core_digest/* isDigest */.Bc);
}
/** https://slsa.dev/spec/v0.2/provenance and https://slsa.dev/spec/v1.0/provenance */
function materialsOf(record) {
    const { materials, buildDefinition } = fields(record);
    return [...listOf(materials), ...listOf(fields(buildDefinition).resolvedDependencies)].map(fields);
}
/** Images alone; a material can also be a git repository or a download. */
function baseOf({ uri, digest }) {
    const [, name, version] = /^pkg:(?:docker|oci)\/([^@?#]+)(?:@([^?#]+))?/.exec(textOf(uri)) ?? [];
    if (name === undefined)
        return [];
    const reference = version === undefined ? unescaped(name) : `${unescaped(name)}:${unescaped(version)}`;
    const named = `sha256:${textOf(fields(digest).sha256)}`;
    return [{ reference, digest: (0,core_digest/* isDigest */.Bc)(named) ? named : null }];
}
/** https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst */
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/adapters/docker-cli/build.js









/** Builds with buildx to an OCI archive, without attestations, and reads back what was built from what. */
async function build(docker, request) {
    if ((0,external_node_fs_.existsSync)(request.archive)) {
        throw new fault/* Fault */.vC('BUILD_FAILED', { message: `${(0,core_escape/* plain */.pj)(request.archive)} exists already` });
    }
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'seaworthy-build-'));
    try {
        return await buildTo(docker, request, (0,external_node_path_.join)(folder, 'metadata.json'));
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(request.archive, { force: true });
        throw cause;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function buildTo(docker, request, file) {
    await runBuild(docker, request, file);
    const completedAt = docker.options.now?.() ?? Date.now();
    const metadata = readMetadata(file);
    await proveArchive(request.archive, metadata);
    return { completedAt, bases: await basesOf(docker, metadata, request.platforms.length) };
}
async function runBuild(docker, request, file) {
    let complaint = '';
    const onLine = (line) => {
        if (line.startsWith('ERROR: '))
            complaint = line;
        request.onProgress?.(line);
    };
    const env = { ...docker.options.env, BUILDX_METADATA_PROVENANCE: 'min', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
    const { timeoutSeconds } = request;
    const more = { env, timeoutSeconds, onLine, outputLimit: 2 ** 20, graceSeconds: 5 };
    const result = await docker.run('docker buildx build', buildArguments(docker, request, file), more);
    if (result.exitCode !== 0 || result.timedOut)
        throw buildFault(result, complaint);
}
/** The argument vector of a build. Values go in as they are: no shell reads them. */
function buildArguments(docker, request, file) {
    const { builder } = docker.options;
    const pairs = (flag, values) => Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
    return [
        ...['buildx', 'build', ...(builder === undefined ? [] : ['--builder', builder])],
        ...['--provenance=false', '--sbom=false', '--progress=plain'],
        ...['--output', `type=oci,${csv(`dest=${request.archive}`)}`, '--metadata-file', file],
        ...pairs('--build-arg', request.buildArgs),
        ...pairs('--build-context', request.namedContexts),
        ...request.secrets.flatMap((secret) => ['--secret', secret]),
        ...request.ssh.flatMap((key) => ['--ssh', key]),
        ...(request.target === undefined ? [] : ['--target', request.target]),
        ...(request.platforms.length === 0 ? [] : ['--platform', request.platforms.join(',')]),
        ...['--file', request.dockerfile, '--', request.context],
    ];
}
/** A field of the comma-separated list that `--output` takes. */
function csv(field) {
    return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
/** What a network does today and may not do tomorrow. */
const passing = /time-?out|timed out|deadline exceeded|connection (?:refused|reset)|no such host|temporary failure|unexpected EOF|TLS handshake|too many requests|service unavailable|bad gateway|\b(?:429|50[0-4])\b/i;
/** What a registry says of a base image to whoever may not read it. */
const build_refused = /failed to resolve source metadata for (\S+): .*(401 Unauthorized|403 Forbidden|access denied|authorization failed|insufficient_scope|no basic auth)/i;
function refusedBase(base, why = '') {
    return new fault/* Fault */.vC('BUILD_FAILED', {
        message: `the registry does not show the base image ${(0,core_escape/* plain */.pj)(base)}: ${(0,core_escape/* plain */.pj)(why)}`,
        fix: 'Log Docker in to that registry; in packaging.yml name a `build-role` that may read it.',
        rerun: 'will-not-help',
    });
}
function buildFault(result, complaint) {
    const said = `${result.stderr.text}\n${result.stdout.text}`;
    if (result.timedOut || isUnreachable(complaint))
        return faultOf('docker buildx build', result);
    if (/unknown command: docker buildx|'buildx' is not a docker command|unknown flag: --provenance/.test(said))
        return noBuildx();
    const [, base, why] = build_refused.exec(complaint) ?? [];
    if (base !== undefined)
        return refusedBase(base, why);
    const message = `the build failed: ${(0,adapters_process/* lastLine */.fM)(complaint) || (0,adapters_process/* lastLine */.fM)(said)}`;
    if (!/exporter is not supported for the docker driver/.test(said))
        return new fault/* Fault */.vC('BUILD_FAILED', { message, ...(passing.test(complaint) ? { rerun: 'may-help' } : {}) });
    return new fault/* Fault */.vC('BUILD_FAILED', {
        message,
        fix: 'Make a builder that can: `docker buildx create --use`.',
        rerun: 'will-not-help',
    });
}
function noBuildx() {
    return new fault/* Fault */.vC('PROCESS_NOT_FOUND', {
        message: 'the Docker client has no buildx, or one that is too old',
        fix: 'Install the buildx plug-in of Docker, 0.13 or newer.',
    });
}
function readMetadata(file) {
    try {
        return parsed('docker buildx build', (0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (cause) {
        throw new fault/* Fault */.vC('BUILD_FAILED', { message: 'the build left no metadata', cause });
    }
}
/** What the archive holds is what the builder says that it built (L3). */
async function proveArchive(path, metadata) {
    const archive = (0,oci_archive/* ociArchive */.o)(path);
    try {
        const { digest } = await archive.manifest(undefined);
        const said = metadata?.['containerimage.digest'];
        if (said === digest)
            return;
        throw new fault/* Fault */.vC('IMAGE_MALFORMED', {
            message: `the archive holds ${digest}, the builder built ${(0,core_escape/* plain */.pj)(String(said))}`,
        });
    }
    finally {
        await archive.close();
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/domain/image/manifest.js
var image_manifest = __webpack_require__(9169);
// EXTERNAL MODULE: ./lib/adapters/oci-archive-writer.js
var oci_archive_writer = __webpack_require__(7416);
// EXTERNAL MODULE: ./lib/domain/image/decompress.js
var decompress = __webpack_require__(8419);
// EXTERNAL MODULE: ./lib/domain/image/malformed.js
var malformed = __webpack_require__(1859);
// EXTERNAL MODULE: ./lib/domain/image/media-types.js
var media_types = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/domain/image/verify.js
var verify = __webpack_require__(5881);
// EXTERNAL MODULE: ./lib/adapters/oci/tar-writer.js
var tar_writer = __webpack_require__(2277);
;// CONCATENATED MODULE: ./lib/adapters/docker-cli/docker-archive.js






/**
 * An image in the form that engines with a graph driver load, made on the way: the configuration byte for byte, so that
 * the engine's id of the image is the configuration's digest, and the layers as they are, which the engine unpacks and
 * compares with the digests in the configuration.
 * https://github.com/moby/docker-image-spec/blob/v1.3.1/spec.md#combined-image-json--filesystem-changeset-format
 */
async function* dockerArchive(source, top, config) {
    const manifest = await imageOf(source, top, config);
    const layers = await Promise.all(manifest.layers.map((layer) => fileOf(source, layer)));
    yield* (0,tar_writer/* tarFile */.Ic)(`${hexOf(config)}.json`, await source.blob(config));
    const list = [{ Config: `${hexOf(config)}.json`, RepoTags: null, Layers: layers.map(({ name }) => name) }];
    yield* (0,tar_writer/* tarFile */.Ic)('manifest.json', Buffer.from(JSON.stringify(list)));
    const once = new Map(layers.map((layer) => [layer.name, layer]));
    for (const layer of once.values())
        yield* streamed(layer);
    yield tar_writer/* tarEnd */.JO;
}
/** The manifest with this configuration: the one given, or one of the index given. */
async function imageOf(source, { bytes, mediaType }, config) {
    const top = (0,image_manifest/* readManifest */.W)(bytes, mediaType);
    const tops = top.kind === 'manifest' ? [top] : await childrenOf(source, top.manifests);
    const image = tops.find((manifest) => manifest.config.digest === config);
    if (image === undefined)
        throw (0,malformed/* malformed */.Q)(`no image of the archive has the configuration ${config}`);
    return image;
}
async function childrenOf(source, entries) {
    const children = [];
    for (const { digest } of entries) {
        const child = await source.manifest(digest);
        const manifest = (0,image_manifest/* readManifest */.W)(child.bytes, child.mediaType);
        if (manifest.kind === 'manifest')
            children.push(manifest);
    }
    return children;
}
/** Old engines do not know zstd: such a layer is given to them unpacked, which takes reading it once to know its size. */
async function fileOf(source, { digest, mediaType, size }) {
    const name = `${hexOf(digest)}/layer.tar`;
    if ((0,media_types/* layerCompression */.AH)(mediaType) !== 'zstd')
        return { name, size, content: () => source.stream(digest) };
    const content = () => (0,decompress/* decompressed */.j)(source.stream(digest), mediaType);
    let unpacked = 0;
    for await (const chunk of content())
        unpacked += chunk.length;
    return { name, size: unpacked, content };
}
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
async function* streamed({ name, size, content }) {
    yield (0,tar_writer/* tarHeader */.pI)(name, size);
    yield* (0,verify/* sized */.Sk)(content(), size, name);
    yield (0,tar_writer/* tarPadding */.vr)(size);
}

;// CONCATENATED MODULE: ./lib/adapters/docker-cli/load.js






/** Images are large and disks slow. */
const longest = 3600;
/**
 * Loads an image of an archive, or one platform of its index, and proves by the engine’s own id, which is a digest of content,
 * that it holds that image. One that the engine holds already is not loaded again.
 */
async function load(loader, archive, image) {
    const source = (0,oci_archive/* ociArchive */.o)(archive);
    try {
        const isContainerd = loader.store === 'containerd';
        const id = isContainerd ? image.manifest : image.config;
        const [manifest, isTop] = await manifestIn(source, image);
        if (!(await holds(loader.api, id))) {
            loader.ours.add(id);
            if (!isContainerd)
                await loadConverted(loader.docker, source, manifest, image);
            else if (isTop)
                await loadArchive(loader.docker, archive);
            else
                await loadPart(loader.docker, source, manifest, `${archive}.${image.manifest.slice(-12)}`);
            if (!(await holds(loader.api, id)))
                throw mismatch(`the engine does not hold ${id} after loading it`);
        }
        return { identity: isContainerd ? 'manifest' : 'config', reference: id };
    }
    finally {
        await source.close();
    }
}
/** The manifest that is wanted: the archive’s own, or one of its index. */
async function manifestIn(source, { manifest }) {
    const top = await source.manifest(undefined);
    if (top.digest === manifest)
        return [top, true];
    const parsed = (0,image_manifest/* readManifest */.W)(top.bytes, top.mediaType);
    const isInside = parsed.kind === 'index' && parsed.manifests.some(({ digest }) => digest === manifest);
    if (isInside)
        return [await source.manifest(manifest), false];
    throw mismatch(`the archive holds ${top.digest}, not ${manifest}`);
}
/** Today’s store takes an OCI archive as it is and names the image by its manifest. */
async function loadArchive(docker, archive) {
    await docker.ask('docker load', ['load', '--input', archive], { timeoutSeconds: longest });
}
/** One platform of several goes in an archive of its own, so that the engine calls it by its own manifest. */
async function loadPart(docker, source, manifest, path) {
    try {
        await (0,oci_archive_writer/* saveArchive */.I)(source, manifest, path);
        await loadArchive(docker, path);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(path, { force: true });
    }
}
/** The older store knows no OCI archives and names the image by its configuration. */
async function loadConverted(docker, source, manifest, { config }) {
    const input = dockerArchive(source, manifest, config);
    await docker.ask('docker load', ['load'], { input, timeoutSeconds: longest });
}
/** Whether the engine calls an image by that digest. */
async function holds(api, id) {
    const { status, body, message } = await api.ask({ method: 'GET', path: `/images/${id}/json` });
    if (status === 404)
        return false;
    if (status >= 400)
        throw new fault/* Fault */.vC('ENGINE_REFUSED', { message: `look at an image: ${status} ${message}` });
    const held = body?.Id;
    if (held === id || held === id.replace(/^sha256:/, ''))
        return true;
    throw mismatch(`the engine calls ${id} ${String(held)}`);
}
function mismatch(message) {
    return new fault/* Fault */.vC('IMAGE_LOAD_MISMATCH', { message });
}

;// CONCATENATED MODULE: ./lib/adapters/docker-engine.js










/**
 * The engine of a Docker client, with either kind of image store. The client builds and loads, since it knows builders and
 * contexts; containers are run over the engine’s API, which starts no process for each.
 */
function dockerEngine(options) {
    const docker = dockerClient(options);
    const ours = new Set();
    const opened = once(async () => {
        const api = engineApi(await endpointOf(docker));
        const info = await readInfo(api);
        await sweep(api);
        return { api, info, runner: { api, names: runNames(), slots: (0,parallel/* slots */.Q)(info.slots) } };
    });
    return {
        info: async () => (await opened()).info,
        build: (request) => build(docker, request),
        load: async (archive, image) => {
            const { api, info } = await opened();
            return load({ docker, api, store: info.store, ours }, archive, image);
        },
        run: async (request) => run((await opened()).runner, request),
        release: async () => {
            for (const id of ours)
                await docker.run('docker image rm', ['image', 'rm', id]);
            ours.clear();
        },
    };
}
function once(work) {
    let known;
    return () => {
        known ??= work();
        return known;
    };
}

// EXTERNAL MODULE: ./lib/chain/build-request.js
var build_request = __webpack_require__(8309);
// EXTERNAL MODULE: ./lib/ports/clock.js
var clock = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/cli/aws.js
var aws = __webpack_require__(2115);
// EXTERNAL MODULE: ./lib/adapters/oci-layout.js
var oci_layout = __webpack_require__(6184);
;// CONCATENATED MODULE: ./lib/cli/bases.js



/** Looks into every base that is given as a local layout: its triggers, its layers. */
async function seenBases(contexts) {
    const seen = new Map();
    for (const [name, reference] of contexts) {
        const [, folder, digest] = /^oci-layout:\/\/(.+?)(?:@(sha256:[0-9a-f]{64})|:([^:/@]+))?$/.exec(reference) ?? [];
        if (folder === undefined)
            continue;
        seen.set(name, await seenBase((0,oci_layout/* ociLayout */.S)((0,external_node_path_.resolve)(folder)), digest));
    }
    return seen;
}
async function seenBase(source, digest) {
    const image = await (0,built_image/* readBuiltImage */.O)(source, digest);
    return {
        digest: image.digest,
        onbuild: image.platforms.flatMap(({ config }) => config.onbuild),
        layers: image.platforms.flatMap(({ layerDigests }) => layerDigests),
    };
}

// EXTERNAL MODULE: ./lib/cli/fetched.js
var fetched = __webpack_require__(7711);
// EXTERNAL MODULE: ./lib/cli/passing-folder.js
var passing_folder = __webpack_require__(7954);
// EXTERNAL MODULE: ./lib/cli/prebuilt.js
var prebuilt = __webpack_require__(1543);
// EXTERNAL MODULE: ./lib/cli/registry.js + 2 modules
var registry = __webpack_require__(7589);
;// CONCATENATED MODULE: ./lib/cli/images.js















/** The engine, the base images that can be looked at, and a place for the one archive of this run: a passing one, if none is named. */
async function openImages(session, root, flags, into) {
    const folder = (0,passing_folder/* passingFolder */.g)();
    const buildArgs = pairs(flags.buildArg, '--build-arg');
    const namedContexts = pairs(flags.buildContext, '--build-context');
    const bases = await seenBases(namedContexts);
    const engine = dockerEngine({ env: process.env });
    const close = async () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const baseLayers = new Set([...bases.values()].flatMap(({ layers }) => layers));
    const builder = builderOf(session);
    const places = {
        root,
        archive: into ?? (0,external_node_path_.join)(folder, 'image.oci.tar'),
        baseLayers,
        builder,
        registry: flags.registry,
        prebuilt: flags.prebuilt,
    };
    const images = imagePorts(session, engine, places);
    const ports = {
        images,
        baseLayers,
        bases,
        buildArgs,
        builder,
        replaced: [...buildArgs.keys(), ...namedContexts.keys()],
        namedContexts: Object.fromEntries(namedContexts),
        secretSpecs: named(flags.secret, build_request/* secretId */.Ku, 'build-secrets', session.open),
        sshSpecs: named(flags.ssh, build_request/* sshId */.GA, 'build-ssh', session.open),
        buildTimeoutSeconds: seconds(flags.buildTimeout),
        secretNames: await (0,aws/* secretNames */.XG)(session.open),
    };
    return { ports, archive: places.archive, close };
}
/**
 * The run of a workflow where one is proven, else whoever sits at this machine. A job of a planned run says what it is told:
 * the job that closes the run has to prove it, or all of it is a rehearsal.
 */
function builderOf({ platformRunId, plan, job, workflow: { run } }) {
    const commandFamily = 'docker-buildx-oci';
    const known = run ?? (plan ? job : undefined);
    if (known)
        return { driver: 'github_actions', actor: known.actor, ciRunId: known.runId, commandFamily };
    return { driver: 'local', actor: userName(), ciRunId: platformRunId.split('_').at(-1) ?? 'local', commandFamily };
}
/** A container may run as a user that nobody named. */
function userName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return `uid ${process.getuid?.() ?? 'unknown'}`;
    }
}
function imagePorts(session, engine, places) {
    return {
        engine,
        obtain: (request) => {
            const place = (0,prebuilt/* prebuiltPlace */.hI)(session.open, places.root, places.prebuilt);
            return place ? (0,fetched.fetchImage)(place, places.archive, session) : images_build(engine, request, places);
        },
        load: async ({ image, archive }) => {
            if (!archive)
                throw new fault/* Fault */.vC('IMAGE_MALFORMED', { message: 'there is no archive that the engine could load' });
            const loaded = [];
            for (const { platform, manifestDigest: manifest, configDigest: config } of image.platforms)
                loaded.push({ platform, ...(await engine.load(archive, { manifest, config })) });
            return loaded;
        },
        existing: async (tag) => places.registry === undefined ? undefined : (0,registry/* existingTag */.WA)(places.registry, tag, session.open),
        pull: ({ repository, digest }) => (0,fetched.fetchImage)({ repository, name: digest }, places.archive, session, places.baseLayers),
        publish: places.registry === undefined ? undefined : (0,registry/* publisher */.t$)(places.registry, session),
    };
}
async function images_build(engine, request, { archive, baseLayers, builder }) {
    const outcome = await engine.build({ ...request, archive });
    const image = await (0,built_image/* readBuiltImage */.O)((0,oci_archive/* ociArchive */.o)(archive), undefined, baseLayers);
    return { image, archive, source: 'oci_archive', stated: null, found: undefined, origin: originOf(builder, outcome) };
}
/** What the engine and the person at this machine know of a build. */
function originOf({ driver, actor }, { bases, completedAt }) {
    return { build_driver: driver, build_actor: actor, build_completed_at_utc: (0,clock/* utc */.n)(completedAt), base_images: bases };
}
function pairs(items, flag) {
    return new Map(items.map((item) => {
        const cut = item.indexOf('=');
        if (cut <= 0)
            throw new fault/* Fault */.vC('USAGE', { message: `${flag}: found ${JSON.stringify(item)}; expected NAME=VALUE` });
        return [item.slice(0, cut), item.slice(cut + 1)];
    }));
}
function seconds(text) {
    if (/^[1-9]\d{0,5}$/.test(text))
        return Number(text);
    throw new fault/* Fault */.vC('USAGE', {
        message: `--build-timeout: found ${JSON.stringify(text)}; expected a whole number of seconds`,
    });
}
/** What a build mounts has to be named by the contract. */
function named(specs, idOf, key, { contract, locate }) {
    const foreign = specs.map(idOf).filter((id) => !contract.image[key].includes(id));
    if (foreign.length === 0)
        return specs;
    throw new fault/* Fault */.vC('USAGE', {
        message: `${foreign.join(', ')} is not named in image.${key}`,
        location: locate(['image', key]),
    });
}


/***/ })

};
