export const id = 754;
export const ids = [754];
export const modules = {

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ caller),
/* harmony export */   y: () => (/* binding */ clientConfig)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4652);

/**
 * What every client gets: the SDK’s standard retries, and the region where one is named. A clock that is wrong is told, not
 * corrected: the time of this machine stands in the evidence, and decides how long an object is locked.
 */
function clientConfig({ region, maxAttempts = 4 }) {
    return {
        maxAttempts,
        retryMode: 'standard',
        disableClockSkewCorrection: true,
        ...(region === undefined ? {} : { region }),
    };
}
function caller(client, { deadlineSeconds = 60 }) {
    const deadlineMs = deadlineSeconds * 1000;
    const limited = (work) => work(client, { abortSignal: AbortSignal.timeout(deadlineMs) });
    return {
        client,
        deadlineMs,
        try: limited,
        async send(request, work) {
            try {
                return await limited(work);
            }
            catch (error) {
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFault */ ._p)(error, request);
            }
        },
        close: () => client.destroy(),
    };
}


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   _p: () => (/* binding */ awsFault),
/* harmony export */   ev: () => (/* binding */ isNamed)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6631);



/** What a failure of each service is called here, by the front of its actions. */
const codes = {
    s3: { denied: 'STORE_DENIED', unreachable: 'STORE_UNREACHABLE', unfit: 'STORE_UNFIT', missing: 'STORE_UNFIT' },
    ecr: {
        denied: 'REGISTRY_DENIED',
        unreachable: 'REGISTRY_UNREACHABLE',
        unfit: 'REGISTRY_DENIED',
        missing: 'REGISTRY_NOT_FOUND',
    },
    sts: {
        denied: 'CALLER_REFUSED',
        unreachable: 'CALLER_UNKNOWN',
        unfit: 'CALLER_REFUSED',
        missing: 'CALLER_REFUSED',
    },
};
/** Parameters and secrets, of which only names are ever asked. */
const secretStore = {
    denied: 'SECRET_STORE_DENIED',
    unreachable: 'SECRET_STORE_UNREACHABLE',
    unfit: 'SECRET_STORE_DENIED',
    missing: 'SECRET_STORE_DENIED',
};
const throttled = /^(?:SlowDown|Throttl\w*|TooManyRequests\w*|RequestLimitExceeded|ProvisionedThroughputExceeded\w*)$/;
const denied = /^(?:AccessDenied\w*|AllAccessDisabled|UnauthorizedOperation|Forbidden|403)$/;
const credentials = /^(?:CredentialsProviderError|InvalidAccessKeyId|SignatureDoesNotMatch|UnrecognizedClient\w*|InvalidClientTokenId|InvalidToken|InvalidSignatureException)$/;
const expired = /^(?:ExpiredToken\w*|RequestExpired|TokenRefreshRequired)$/;
/** What an SDK threw, as a fault with the way out. */
function awsFault(error, request) {
    if (error instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC)
        return error;
    const seen = readError(error);
    const { name, status } = seen;
    const named = codes[request.action.split(':')[0] ?? ''] ?? secretStore;
    const fault = (failure, what, fix) => new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC(named[failure], {
        message: `${request.action} on ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(request.resource)}: ${what}`,
        ...(fix === undefined ? {} : { fix }),
        cause: error,
    });
    if (credentials.test(name))
        return fault('denied', 'there are no credentials that AWS takes', noCredentials);
    if (expired.test(name))
        return fault('denied', 'the session has expired', 'Assume the role again.');
    if (name === 'RequestTimeTooSkewed')
        return fault('unfit', 'the clock of this machine is wrong', 'Set it right.');
    if (name === 'NoSuchBucket')
        return fault('missing', 'there is no such bucket', 'Create it, or correct evidence.store.');
    if (name === 'RepositoryNotFoundException')
        return fault('missing', 'there is no such repository', 'Create it, or correct image.repository.');
    if (name === 'ImageNotFoundException')
        return fault('missing', 'there is no such image');
    if (/^Region (?:is missing|not accepted)/.test(seen.message))
        return fault('unfit', 'there is no region that AWS takes', 'Set evidence.region, or AWS_REGION.');
    if (/^(?:Abort|Timeout)Error$/.test(name))
        return fault('unreachable', 'it did not answer in time');
    if (isElsewhere(seen))
        return fault('unfit', elsewhere(seen), 'Correct evidence.region.');
    if (/^KMS\.|kms:/i.test(`${name} ${seen.message}`))
        return fault('denied', `the key of the bucket refuses this role (${name})`, kms);
    if (denied.test(name) || status === 403)
        return fault('denied', 'this role may not', (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .statement */ .q)((0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedIn */ .k)(seen.message, request) ?? request));
    if (throttled.test(name) || status === 429 || (status ?? 0) >= 500)
        return fault('unreachable', `it answered ${name} to every try`);
    return fault('unreachable', (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(`${name}: ${seen.message}`), 200));
}
const noCredentials = 'Log in by OIDC before this step: `permissions: id-token: write` and a role to assume.';
const kms = 'Allow kms:GenerateDataKey and kms:Decrypt on the key for this role.';
function isElsewhere({ name, status, region }) {
    return (name === 'PermanentRedirect' ||
        name === 'AuthorizationHeaderMalformed' ||
        name === 'IllegalLocationConstraintException' ||
        (status === 301 && region !== undefined));
}
function elsewhere({ region }) {
    return region === undefined ? 'the bucket is in another region' : `the bucket is in ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(region)}`;
}
/** Whether an SDK error is a refusal of this role, so that another right would help. */
function isRefused(error) {
    const { name, status } = readError(error);
    if (credentials.test(name) || expired.test(name) || name === 'RequestTimeTooSkewed')
        return false;
    return denied.test(name) || status === 403;
}
/** Whether an SDK error is one that the service names so. */
function isNamed(error, ...names) {
    return names.includes(readError(error).name);
}
function readError(error) {
    const fields = (typeof error === 'object' && error !== null ? error : {});
    const metadata = (fields['$metadata'] ?? {});
    const text = (value) => (typeof value === 'string' ? value : undefined);
    const status = metadata['httpStatusCode'];
    const response = (fields['$response'] ?? {});
    return {
        name: text(fields['Code']) ?? text(fields['name']) ?? text(fields['code']) ?? 'UnknownError',
        message: text(fields['message']) || (text(fields['code']) ?? ''),
        status: typeof status === 'number' ? status : undefined,
        region: text(fields['Region']) ?? text(response.headers?.['x-amz-bucket-region']),
    };
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ecrRegistry: () => (/* binding */ ecrRegistry)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var dist_cjs = __webpack_require__(8249);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(8668);
// EXTERNAL MODULE: ./lib/adapters/ecr/place.js
var ecr_place = __webpack_require__(578);
;// CONCATENATED MODULE: ./lib/adapters/ecr/client.js



function ecrClient(place, options) {
    const { registryId, name, region } = place;
    return {
        ...(0,call/* caller */.m)(new dist_cjs/* ECRClient */.S70((0,call/* clientConfig */.y)({ ...options, region })), options),
        place,
        where: { repositoryName: name, ...(registryId === undefined ? {} : { registryId }) },
        needs: (action) => ({ action: `ecr:${action}`, resource: (0,ecr_place/* repositoryArn */.qM)(place) }),
    };
}

// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/domain/image/malformed.js
var malformed = __webpack_require__(1859);
// EXTERNAL MODULE: ./lib/domain/image/media-types.js
var media_types = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/domain/image/reference.js
var image_reference = __webpack_require__(1927);
;// CONCATENATED MODULE: ./lib/adapters/ecr/manifest.js







/**
 * The manifest behind a tag or digest, with no other right than `ecr:BatchGetImage`. Every type of manifest is accepted,
 * since ECR converts what is not; the digest is that of the bytes (L3, R9).
 */
async function batchGetImage(ecr, reference) {
    if (!(0,image_reference/* isTag */.dz)(reference) && !(0,core_digest/* isDigest */.Bc)(reference))
        throw notFound(ecr, reference);
    const imageIds = [(0,core_digest/* isDigest */.Bc)(reference) ? { imageDigest: reference } : { imageTag: reference }];
    const answer = await ecr.send(ecr.needs('BatchGetImage'), (client, options) => client.send(new dist_cjs/* BatchGetImageCommand */.P8n({ ...ecr.where, imageIds, acceptedMediaTypes: [...media_types/* acceptedManifests */.My] }), options));
    return manifestIn(ecr, reference, answer);
}
/** An emulator answers an empty list where AWS names a failure; both say that there is no such image. */
function manifestIn(ecr, reference, { images = [], failures = [] }) {
    const [image, ...others] = images;
    const [failure] = failures;
    if (failure !== undefined && failure.failureCode !== 'ImageNotFound')
        throw refused(ecr, reference, failure);
    if (image === undefined)
        throw notFound(ecr, reference);
    const { imageManifest, imageManifestMediaType, imageId } = image;
    if (others.length > 0 || !imageManifest || !imageManifestMediaType)
        throw protocol(ecr, `${reference}: not one manifest with its type`);
    const bytes = Buffer.from(imageManifest);
    const digest = (0,core_digest/* digestOf */.ol)(bytes);
    if ((0,core_digest/* isDigest */.Bc)(reference) && digest !== reference)
        throw (0,malformed/* malformed */.Q)(`what is called ${reference} has the digest ${digest}`);
    if (imageId?.imageDigest !== digest)
        throw protocol(ecr, `${reference} has the digest ${digest}, and ECR says ${imageId?.imageDigest ?? 'none'}`);
    if (!(0,media_types/* isManifestType */.Q3)(imageManifestMediaType) && !(0,media_types/* isIndexType */.$U)(imageManifestMediaType))
        throw protocol(ecr, `${reference} came as ${imageManifestMediaType}`);
    return { mediaType: imageManifestMediaType, digest, bytes };
}
function notFound({ place }, reference) {
    return new fault/* Fault */.vC('REGISTRY_NOT_FOUND', { message: `${place.repository} has no ${(0,core_escape/* plain */.pj)(reference)}` });
}
function refused(ecr, reference, { failureCode, failureReason }) {
    return protocol(ecr, `${reference}: ${failureCode ?? 'a failure'}, ${failureReason ?? 'without a reason'}`);
}
function protocol({ place }, what) {
    return new fault/* Fault */.vC('REGISTRY_PROTOCOL', { message: (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(`${place.repository}: ${what}`), 400) });
}

;// CONCATENATED MODULE: ./lib/adapters/ecr/rights.js
/** The action of ECR that stands behind a request of the registry protocol. */
function neededFor({ method, url }) {
    if (url.pathname.includes('/manifests/'))
        return method === 'PUT' ? 'PutImage' : 'BatchGetImage';
    if (method === 'HEAD')
        return 'BatchCheckLayerAvailability';
    if (method === 'GET')
        return url.pathname.includes('/uploads/') ? 'UploadLayerPart' : 'GetDownloadUrlForLayer';
    if (method === 'POST')
        return 'InitiateLayerUpload';
    return method === 'PATCH' ? 'UploadLayerPart' : 'CompleteLayerUpload';
}

;// CONCATENATED MODULE: ./lib/domain/image/mutability.js
/**
 * Whether one tag can be moved under a repository's setting. An exclusion turns the setting round for the tags that it
 * matches. What is not understood is UNKNOWN.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html
 */
function tagMutability({ mode, exclusions }, tag) {
    if (mode === 'IMMUTABLE' || mode === 'MUTABLE')
        return mode;
    if (mode !== 'IMMUTABLE_WITH_EXCLUSION' && mode !== 'MUTABLE_WITH_EXCLUSION')
        return 'UNKNOWN';
    if (exclusions.some(({ type, pattern }) => type !== 'WILDCARD' || pattern === undefined))
        return 'UNKNOWN';
    const isExcluded = exclusions.some(({ pattern = '' }) => matchesWildcard(pattern, tag));
    return (mode === 'IMMUTABLE_WITH_EXCLUSION') === isExcluded ? 'MUTABLE' : 'IMMUTABLE';
}
/** `*` stands for any text, none included; everything else for itself. */
function matchesWildcard(pattern, tag) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return pattern === tag;
    if (!tag.startsWith(first) || !tag.endsWith(last) || tag.length < first.length + last.length)
        return false;
    const end = tag.length - last.length;
    let at = first.length;
    for (const part of rest) {
        const found = tag.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/ports/clock.js
var clock = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/adapters/aws/failure.js
var failure = __webpack_require__(4652);
;// CONCATENATED MODULE: ./lib/adapters/ecr/standing.js




/** How a tag stands. What this role may not ask stays unknown, and is reported by name. */
async function standingOf(ecr, tag, digest) {
    const missingRights = [];
    const mutability = await unlessRefused(ecr, 'DescribeRepositories', missingRights, () => mutabilityOf(ecr, tag));
    const details = await unlessRefused(ecr, 'DescribeImages', missingRights, () => detailsOf(ecr, digest));
    return {
        mutability: mutability ?? 'UNKNOWN',
        registryId: ecr.place.registryId ?? null,
        details: details ?? null,
        missingRights,
    };
}
async function unlessRefused(ecr, action, missing, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,failure/* isRefused */.H0)(error))
            throw (0,failure/* awsFault */._p)(error, ecr.needs(action));
        missing.push(ecr.needs(action));
        return undefined;
    }
}
async function mutabilityOf(ecr, tag) {
    const { repositoryName, ...registry } = ecr.where;
    const command = new dist_cjs/* DescribeRepositoriesCommand */.pE_({ ...registry, repositoryNames: [repositoryName] });
    const { repositories = [] } = await ecr.try((client, options) => client.send(command, options));
    const [found] = repositories;
    const exclusions = (found?.imageTagMutabilityExclusionFilters ?? []).map(({ filterType, filter }) => ({
        type: filterType,
        pattern: filter,
    }));
    return tagMutability({ mode: found?.imageTagMutability, exclusions }, tag);
}
async function detailsOf(ecr, imageDigest) {
    const command = new dist_cjs/* DescribeImagesCommand */.ji5({ ...ecr.where, imageIds: [{ imageDigest }] });
    const { imageDetails = [] } = await ecr.try((client, options) => client.send(command, options));
    return imageDetails.map(inOurWords)[0];
}
function inOurWords({ imagePushedAt, imageSizeInBytes, imageScanStatus }) {
    return {
        pushedAt: imagePushedAt ? (0,clock/* utc */.n)(imagePushedAt.getTime()) : null,
        size: imageSizeInBytes ?? null,
        scanStatus: imageScanStatus?.status ?? null,
    };
}

// EXTERNAL MODULE: ./lib/adapters/oci-registry.js + 9 modules
var oci_registry = __webpack_require__(672);
;// CONCATENATED MODULE: ./lib/adapters/ecr.js







/**
 * A repository of Amazon ECR. Tags resolve through its own interface, with `ecr:BatchGetImage` alone; blobs and pushes go
 * by the registry protocol, for which a short-lived token is asked where it is needed.
 */
function ecrRegistry(place, options = {}) {
    const ecr = ecrClient(place, options);
    const docker = (0,oci_registry/* ociRegistry */.H)({
        ...options,
        repository: place.repository,
        credentials: () => authorizationToken(ecr),
        permission: (call) => ecr.needs(neededFor(call)),
    });
    return {
        ...docker,
        manifest: (reference) => batchGetImage(ecr, reference ?? ''),
        standing: (tag, digest) => standingOf(ecr, tag, digest),
        close: async () => ecr.close(),
    };
}
/** `AWS` and a password of twelve hours. https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html */
async function authorizationToken(ecr) {
    const request = { action: 'ecr:GetAuthorizationToken', resource: '*' };
    const { authorizationData } = await ecr.send(request, (client, options) => client.send(new dist_cjs/* GetAuthorizationTokenCommand */.Eu6({}), options));
    const text = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
    const cut = text.indexOf(':');
    if (cut > 0)
        return { username: text.slice(0, cut), password: text.slice(cut + 1) };
    throw new fault/* Fault */.vC('REGISTRY_PROTOCOL', { message: `${ecr.place.repository}: ECR answered no token` });
}


/***/ })

};
