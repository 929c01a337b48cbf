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


/***/ })

};
