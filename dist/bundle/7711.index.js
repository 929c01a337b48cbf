export const id = 7711;
export const ids = [7711];
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

/***/ 8690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ociArchive)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96);
/* harmony import */ var _domain_image_decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8419);
/* harmony import */ var _domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1859);
/* harmony import */ var _domain_image_tar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5575);
/* harmony import */ var _oci_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5814);
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9298);






/**
 * The images in an OCI archive: a layout in one tar. It is indexed once, by its headers alone, and read in place; nothing
 * is unpacked, and nothing stays open between two reads. An archive that changes meanwhile is found out by its digests.
 * Faults besides those of the port: FILE_MISSING, FILE_UNREADABLE, FILE_NOT_A_FILE.
 */
function ociArchive(path) {
    let index;
    return (0,_oci_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layoutSource */ .y)({
        kind: 'oci-archive',
        name: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path),
        async open(name) {
            index ??= placesIn(path);
            const place = (await index).get(name);
            return place && contentAt(path, place);
        },
        close: async () => undefined,
    });
}
async function* contentAt(path, { offset, size }) {
    const file = await (0,_oci_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .T)(path);
    try {
        yield* file.stream(offset, size);
    }
    finally {
        await file.close();
    }
}
async function placesIn(path) {
    const file = await (0,_oci_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openFile */ .T)(path);
    try {
        return await indexOf(file, (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(path));
    }
    finally {
        await file.close();
    }
}
/** Where each file stands. A name that comes twice would mean different images to different readers. */
async function indexOf(file, name) {
    const compression = (0,_domain_image_decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .compressionOf */ .M)(await file.read(0, 4));
    if (compression !== 'none')
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${name} is compressed with ${compression}: an OCI archive is a plain tar`);
    const places = new Map();
    const others = new Set();
    for await (const { path, type, offset, size } of (0,_domain_image_tar_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesAt */ .w)(fileCursor(file))) {
        if (places.has(path) || (type === 'file' && others.has(path)))
            throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${name} holds ${path} twice`);
        if (type === 'file')
            places.set(path, { offset, size });
        else
            others.add(path);
    }
    return places;
}
/** A cursor that seeks: what is skipped is not read. */
function fileCursor(file) {
    let position = 0;
    return {
        get position() {
            return position;
        },
        async read(length) {
            const bytes = await file.read(position, length);
            position += bytes.length;
            return bytes;
        },
        async skip(length) {
            position += length;
            return position <= file.size;
        },
        async *chunks(length) {
            for await (const chunk of file.stream(position, length)) {
                position += chunk.length;
                yield chunk;
            }
        },
        close: async () => undefined,
    };
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

/***/ 5814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ openFile),
/* harmony export */   l: () => (/* binding */ wholeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);




/** Faults: FILE_MISSING, FILE_UNREADABLE, FILE_NOT_A_FILE. A pipe in place of a file holds nobody up. */
async function openFile(path) {
    const handle = await guard(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK));
    const { size } = await guard(path, () => statFile(handle)).catch(async (cause) => {
        await handle.close();
        throw cause;
    });
    const read = (position, length) => guard(path, () => readAt(handle, position, length));
    return { size, read, stream: (position, length) => streamAt(read, position, length), close: () => handle.close() };
}
/** The file from its beginning to its end, closed thereafter. */
async function* wholeOf(file) {
    try {
        yield* file.stream(0, file.size);
    }
    finally {
        await file.close();
    }
}
async function statFile(handle) {
    const stat = await handle.stat();
    if (stat.isFile())
        return stat;
    throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
}
async function readAt(handle, position, length) {
    const buffer = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
        const { bytesRead } = await handle.read(buffer, done, length - done, position + done);
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return buffer.subarray(0, done);
}
const piece = 2 ** 18;
async function* streamAt(read, position, length) {
    for (let at = 0; at < length; at += piece) {
        const chunk = await read(position + at, Math.min(piece, length - at));
        if (chunk.length > 0)
            yield chunk;
        if (chunk.length < Math.min(piece, length - at))
            return;
    }
}
async function guard(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        throw faultOf(path, cause);
    }
}
function faultOf(path, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const [name, location] = [(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path), { path }];
    if (code === 'ENOENT')
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_MISSING', { message: `${name} does not exist`, location, cause });
    if (code === 'EISDIR' || code === 'ENOTDIR') {
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_NOT_A_FILE', { message: `${name} is no file`, location, cause });
    }
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('FILE_UNREADABLE', { message: `${name} cannot be read (${code})`, location, cause });
}


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ layoutSource)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
/* harmony import */ var _domain_image_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3346);
/* harmony import */ var _domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1859);
/* harmony import */ var _domain_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9169);
/* harmony import */ var _domain_image_media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6322);
/* harmony import */ var _domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5881);








/**
 * Images in an OCI layout. Nothing is believed that can be recomputed: every manifest and blob is given out only under the
 * digest of its bytes. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
function layoutSource(files) {
    return {
        kind: files.kind,
        manifest: (reference) => readNamed(files, reference),
        blob: async (digest) => (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)(streamOf(files, digest), _domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .smallBlobLimit */ .cY, digest),
        stream: (digest) => streamOf(files, digest),
        close: () => files.close(),
    };
}
async function* streamOf(files, digest) {
    const content = await files.open(blobPath(digest));
    if (content === undefined)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} lacks the blob ${digest}`);
    yield* (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verified */ .zr)(content, digest);
}
function blobPath(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}
async function readNamed(files, reference) {
    const index = await readIndex(files);
    return readDescribed(files, await choose(files, index, reference));
}
/** The top of the layout, once its version is one that this reading knows. */
async function readIndex(files) {
    const version = (0,_domain_image_json_js__WEBPACK_IMPORTED_MODULE_2__.at)((0,_domain_image_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(await readFile(files, 'oci-layout'), 'oci-layout'), 'imageLayoutVersion');
    if ((0,_domain_image_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(version) !== '1.0.0')
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} is of the unknown layout version ${version.value}`);
    const index = (0,_domain_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(await readFile(files, 'index.json'), _domain_image_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypes */ .Ib.ociIndex);
    if (index.kind !== 'index')
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} begins with no index`);
    return index;
}
async function readFile(files, path) {
    const content = await files.open(path);
    if (content === undefined)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} is no OCI layout: it has no ${path}`);
    return (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)(content, _domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestLimit */ .t7, path);
}
async function readDescribed(files, { digest, mediaType, size }) {
    const content = await files.open(blobPath(digest));
    if (content === undefined)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} lacks the manifest ${digest}`);
    const bytes = (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifiedBytes */ .GQ)(await (0,_domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .gather */ .kg)(content, _domain_image_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestLimit */ .t7, digest), digest);
    if (bytes.length !== size)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${digest} has ${bytes.length} bytes and is said to have ${size}`);
    return { mediaType, digest, bytes };
}
async function choose(files, index, reference) {
    if (reference === undefined)
        return theOnly(files, index.manifests);
    const found = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(reference) ? await reach(files, index, reference) : tagged(files, index, reference);
    if (found !== undefined)
        return found;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('REGISTRY_NOT_FOUND', { message: `${files.name} holds no image ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(reference)}` });
}
/** One image may be listed under several tags. */
function theOnly(files, list) {
    const [first] = list;
    if (first === undefined)
        throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} holds no image`);
    if (list.every(({ digest }) => digest === first.digest))
        return first;
    throw (0,_domain_image_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`${files.name} holds ${list.length} images, and none was named`);
}
function tagged(files, index, tag) {
    const named = index.manifests.filter(({ annotations }) => annotations['org.opencontainers.image.ref.name'] === tag);
    return named.length === 0 ? undefined : theOnly({ ...files, name: `${files.name} under the tag ${tag}` }, named);
}
/** Deeper than any index nests. */
const deepest = 8;
/** The descriptor of a digest, in the layout's index or in an index below it. */
async function reach(files, index, digest, depth = 0) {
    const here = index.manifests.find((entry) => entry.digest === digest);
    if (here !== undefined || depth === deepest)
        return here;
    for (const entry of index.manifests.filter(({ mediaType }) => (0,_domain_image_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndexType */ .$U)(mediaType))) {
        const { bytes, mediaType } = await readDescribed(files, entry);
        const below = (0,_domain_image_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .W)(bytes, mediaType);
        const found = below.kind === 'index' ? await reach(files, below, digest, depth + 1) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
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

/***/ 8419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compressionOf),
/* harmony export */   j: () => (/* binding */ decompressed)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1859);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6322);





/**
 * The tar inside a layer. Engines look at the first bytes and not at the media type: where the two disagree, the layer
 * would mean different things to different readers, and is refused.
 */
async function* decompressed(source, mediaType) {
    const stated = (0,_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .layerCompression */ .AH)(mediaType);
    if (stated === undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('IMAGE_UNSUPPORTED', { message: `${mediaType} is no layer of an image` });
    const iterator = source[Symbol.asyncIterator]();
    try {
        const head = await peek(iterator, 4);
        const real = compressionOf(head);
        if (real !== stated)
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`a layer of the type ${mediaType} is compressed with ${real}`);
        const whole = resume(head, iterator);
        yield* real === 'none' ? whole : through(whole, real === 'gzip' ? node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip() : zstd());
    }
    finally {
        await iterator.return?.();
    }
}
/** What the first bytes say. https://www.rfc-editor.org/rfc/rfc1952 and https://www.rfc-editor.org/rfc/rfc8878 */
function compressionOf(head) {
    const [a, b, c, d] = head;
    if (a === 0x1f && b === 0x8b)
        return 'gzip';
    if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd)
        return 'zstd';
    const isSkippableFrame = a !== undefined && a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18;
    return isSkippableFrame ? 'zstd' : 'none';
}
function zstd() {
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress === 'function')
        return node_zlib__WEBPACK_IMPORTED_MODULE_1__.createZstdDecompress();
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('IMAGE_UNSUPPORTED', {
        message: `a layer is compressed with zstd, which Node ${process.versions.node} cannot read`,
        fix: 'Run on Node 22.15 or newer, or build with `compression=gzip`.',
    });
}
async function* through(source, transform) {
    try {
        for await (const chunk of (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source), transform, () => undefined))
            yield chunk;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
        if (/^(Z_|ZSTD_)/.test(code))
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(`a layer cannot be decompressed (${code})`, cause);
        throw cause;
    }
}
/** The first bytes of a stream, at least so many as asked for where it has them. */
async function peek(iterator, length) {
    let head = new Uint8Array();
    while (head.length < length) {
        const next = await iterator.next();
        if (next.done)
            break;
        head = Buffer.concat([head, next.value]);
    }
    return head;
}
async function* resume(head, iterator) {
    if (head.length > 0)
        yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
        yield next.value;
}


/***/ }),

/***/ 5575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ entriesAt),
  O: () => (/* binding */ tarEntries)
});

// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/domain/image/byte-cursor.js
/** A cursor over a stream: what is skipped is read and dropped. */
function streamCursor(source) {
    const iterator = source[Symbol.asyncIterator]();
    let rest = new Uint8Array();
    let position = 0;
    /** Some of the next bytes, at most so many; undefined at the end. */
    async function next(most) {
        while (rest.length === 0) {
            const more = await iterator.next();
            if (more.done)
                return undefined;
            rest = more.value;
        }
        const piece = rest.subarray(0, most);
        rest = rest.subarray(piece.length);
        position += piece.length;
        return piece;
    }
    async function* chunks(length) {
        for (let left = length; left > 0;) {
            const piece = await next(left);
            if (piece === undefined)
                return;
            left -= piece.length;
            yield piece;
        }
    }
    return {
        get position() {
            return position;
        },
        async read(length) {
            const pieces = [];
            for await (const piece of chunks(length))
                pieces.push(piece);
            return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
        },
        async skip(length) {
            const end = position + length;
            for await (const _ of chunks(length))
                ;
            return position === end;
        },
        chunks,
        close: async () => void (await iterator.return?.()),
    };
}

// EXTERNAL MODULE: ./lib/domain/image/malformed.js
var malformed = __webpack_require__(1859);
;// CONCATENATED MODULE: ./lib/domain/image/tar-header.js

const blockSize = 512;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Text as Node reads file names: what is not UTF-8 becomes U+FFFD. */
function decode(bytes) {
    return decoder.decode(bytes);
}
/**
 * Reads a header block; undefined for a block of zeros, which ends an archive. Read as the engines read it, whose tar is
 * that of Go. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
function readHeader(block) {
    if (block.every((byte) => byte === 0))
        return undefined;
    if (!checksums(block).includes(octal(block.subarray(148, 156))))
        throw (0,malformed/* malformed */.Q)('a tar header has a wrong checksum');
    const prefix = prefixOf(block);
    const name = textOf(block.subarray(0, 100));
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size: numberOf(block.subarray(124, 136)),
        mode: numberOf(block.subarray(100, 108)) & 0o7777,
        flag: String.fromCharCode(block[156] ?? 0),
        linkName: textOf(block.subarray(157, 257)),
    };
}
/** The sum of the bytes with the field itself read as spaces; some old writers added them up as signed. */
function checksums(block) {
    let [unsigned, signed] = [0, 0];
    block.forEach((byte, index) => {
        const value = index >= 148 && index < 156 ? 0x20 : byte;
        unsigned += value;
        signed += value < 0x80 ? value : value - 0x100;
    });
    return [unsigned, signed];
}
/** Only POSIX headers have one; star keeps times behind a shorter one, and GNU has times in its place. */
function prefixOf(block) {
    const isPosix = decode(block.subarray(257, 263)) === 'ustar\0';
    if (!isPosix)
        return '';
    const isStar = decode(block.subarray(508, 512)) === 'tar\0';
    return textOf(block.subarray(345, isStar ? 476 : 500));
}
function textOf(field) {
    const end = field.indexOf(0);
    return decode(end < 0 ? field : field.subarray(0, end));
}
/** Octal digits, or, where the first bit is set, a binary number. */
function numberOf(field) {
    const [first = 0, ...rest] = field;
    if (first < 0x80)
        return octal(field);
    const value = rest.reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
    if (first >= 0xc0 || !Number.isSafeInteger(value))
        throw (0,malformed/* malformed */.Q)('a tar header holds a number that no file has');
    return value;
}
function octal(field) {
    const text = decode(field)
        .replace(/^[ \0]+|[ \0]+$/g, '')
        .replace(/\0.*$/s, '');
    if (!/^[0-7]*$/.test(text))
        throw (0,malformed/* malformed */.Q)('a tar header holds a malformed number');
    return text === '' ? 0 : Number.parseInt(text, 8);
}

;// CONCATENATED MODULE: ./lib/domain/image/tar-extension.js


/** The records of a pax header: `<length> <key>=<value>\n`. An empty value leaves what the header says. */
function readPax(bytes) {
    const records = recordsOf(bytes);
    if ([...records.keys()].some((key) => key.startsWith('GNU.sparse.')))
        throw sparse();
    const text = (key) => records.get(key) || undefined;
    const [path, linkPath, size] = [text('path'), text('linkpath'), text('size')];
    return {
        ...(path !== undefined && { path }),
        ...(linkPath !== undefined && { linkPath }),
        ...(size !== undefined && { size: decimal(size) }),
    };
}
/** A header for every entry that follows. Engines do not heed one, other readers do: it may not name or measure anything. */
function checkGlobalPax(bytes) {
    if (Object.keys(readPax(bytes)).length > 0)
        throw (0,malformed/* malformed */.Q)('a global tar header renames or resizes what follows');
}
/** A file with holes: how it reads depends on the reader. */
function sparse() {
    return (0,malformed/* malformed */.Q)('a tar holds a sparse file');
}
function recordsOf(bytes) {
    const records = new Map();
    for (let rest = bytes; rest.length > 0;) {
        const length = decimal(decode(rest.subarray(0, Math.max(0, rest.indexOf(0x20)))));
        const record = decode(rest.subarray(0, length));
        const [, key, value] = /^\d+ ([^=]+)=(.*)\n$/s.exec(record) ?? [];
        if (length > rest.length || key === undefined || value === undefined)
            throw (0,malformed/* malformed */.Q)('a pax header is malformed');
        if (value.includes('\0') && /^(path|linkpath|uname|gname)$/.test(key))
            throw (0,malformed/* malformed */.Q)('a name in a tar holds NUL');
        records.set(key, value);
        rest = rest.subarray(length);
    }
    return records;
}
function decimal(text) {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(value))
        throw (0,malformed/* malformed */.Q)('a pax header holds a malformed number');
    return value;
}
/** The text of a GNU long name: up to its first NUL. */
function readLongName(bytes) {
    const end = bytes.indexOf(0);
    return decode(end < 0 ? bytes : bytes.subarray(0, end));
}

;// CONCATENATED MODULE: ./lib/domain/image/tar.js





/** The entries of a tar, in order. Anything damaged, cut off or of unknown meaning ends them with IMAGE_MALFORMED. */
function tarEntries(source) {
    return entriesAt(streamCursor(source));
}
/** The same for a cursor, which can be one that seeks. */
async function* entriesAt(cursor) {
    try {
        for (let header = await nextHeader(cursor); header !== undefined; header = await nextHeader(cursor)) {
            const entry = entryOf(header, cursor);
            const end = cursor.position + padded(entry.size);
            yield entry;
            if (!(await cursor.skip(end - cursor.position)))
                throw cutOff();
        }
    }
    finally {
        await cursor.close();
    }
}
const types = {
    '0': 'file',
    '\0': 'file',
    '1': 'hard-link',
    '2': 'link',
    '3': 'other',
    '4': 'other',
    '5': 'folder',
    '6': 'other',
};
/** The next header with all that was said about it before; undefined at the end of the archive. */
async function nextHeader(cursor) {
    let pax = {};
    let long = {};
    for (let isFirst = true;; isFirst = false) {
        const header = readHeader(await readBlock(cursor));
        if (header === undefined)
            return endOf(cursor, isFirst);
        if (header.flag === 'x')
            pax = readPax(await readExtension(cursor, header));
        else if (header.flag === 'g')
            checkGlobalPax(await readExtension(cursor, header));
        else if (header.flag === 'L')
            long = { ...long, path: readLongName(await readExtension(cursor, header)) };
        else if (header.flag === 'K')
            long = { ...long, linkPath: readLongName(await readExtension(cursor, header)) };
        else
            return { ...header, ...pax, ...long };
    }
}
/** Two blocks of zeros end an archive; what announced an entry must be followed by one. */
async function endOf(cursor, isFirst) {
    if (!isFirst)
        throw (0,malformed/* malformed */.Q)('a tar ends where it announced an entry');
    const second = await cursor.read(blockSize);
    if (second.some((byte) => byte !== 0))
        throw (0,malformed/* malformed */.Q)('a tar goes on behind its end');
}
async function readBlock(cursor) {
    const block = await cursor.read(blockSize);
    if (block.length < blockSize)
        throw cutOff();
    return block;
}
/** More than any name needs. */
const extensionLimit = 2 ** 20;
async function readExtension(cursor, { size }) {
    if (size > extensionLimit)
        throw (0,malformed/* malformed */.Q)('a tar header is longer than any name needs');
    const bytes = await cursor.read(padded(size));
    if (bytes.length < padded(size))
        throw cutOff();
    return bytes.subarray(0, size);
}
function entryOf(header, cursor) {
    const name = header.path ?? header.name;
    const type = typeOf(header.flag, name);
    const size = type === 'file' ? header.size : 0;
    const offset = cursor.position;
    return {
        path: cleaned(name),
        type,
        size,
        mode: header.mode,
        linkTarget: targetOf(type, header.linkPath ?? header.linkName),
        offset,
        content: () => contentAt(cursor, offset, size),
    };
}
/** Before there was a letter for folders, a name that ends in a slash was one. */
function typeOf(flag, name) {
    if (flag === 'S')
        throw sparse();
    const type = types[flag];
    if (type === undefined)
        throw (0,malformed/* malformed */.Q)(`a tar holds an entry of the unknown type ${flag}`);
    return flag === '\0' && name.endsWith('/') ? 'folder' : type;
}
function targetOf(type, target) {
    if (type === 'hard-link')
        return cleaned(target);
    return type === 'link' ? target : null;
}
async function* contentAt(cursor, offset, size) {
    if (cursor.position !== offset)
        throw new fault/* Fault */.vC('INTERNAL', { message: 'a tar entry was read late or twice' });
    let length = 0;
    for await (const chunk of cursor.chunks(size)) {
        length += chunk.length;
        yield chunk;
    }
    if (length < size)
        throw cutOff();
}
function cleaned(name) {
    const steps = name.split('/').filter((step) => step !== '' && step !== '.');
    return steps.length === 0 ? '.' : steps.join('/');
}
function padded(size) {
    return Math.ceil(size / blockSize) * blockSize;
}
function cutOff() {
    return (0,malformed/* malformed */.Q)('a tar is cut off');
}


/***/ })

};
