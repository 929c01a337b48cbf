export const id = 4858;
export const ids = [4858];
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

/***/ 4858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Store: () => (/* binding */ s3Store)
});

// EXTERNAL MODULE: ./lib/adapters/evidence-key.js
var evidence_key = __webpack_require__(2433);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/adapters/aws/failure.js
var failure = __webpack_require__(4652);
// EXTERNAL MODULE: ./lib/adapters/aws/call.js
var call = __webpack_require__(8668);
;// CONCATENATED MODULE: ./lib/adapters/s3-store/protection.js
const day = 86_400_000;
/** What every object of a store is made with, but for its key and its bytes: create-only, encrypted, locked as the contract says. */
function commonInput(one) {
    return { ...one.bucket, ContentType: 'application/json', IfNoneMatch: '*', ...protection(one) };
}
function protection(one) {
    const { lock, kmsKey } = one;
    const until = untilOf(one);
    return {
        ...(lock && until
            ? {
                ObjectLockMode: lock.mode === 'governance' ? 'GOVERNANCE' : 'COMPLIANCE',
                ObjectLockRetainUntilDate: until,
            }
            : {}),
        ...(kmsKey === undefined
            ? { ServerSideEncryption: 'AES256' }
            : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKey, BucketKeyEnabled: true }),
    };
}
/** The retention as a header, from this moment on. */
function retainUntil(one) {
    const until = untilOf(one);
    return until ? { 'x-amz-object-lock-retain-until-date': until.toISOString() } : {};
}
function untilOf({ lock, now }) {
    return lock && new Date(now() + lock.days * day);
}

;// CONCATENATED MODULE: ./lib/adapters/s3-store/short-way.js

const empty = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const emptyHex = Buffer.from(empty, 'base64').toString('hex');
/** undefined where the bucket wants another signature than SigV4. */
async function shortWay(client, common, deadlineMs) {
    const { Bucket, ExpectedBucketOwner } = common;
    const put = await serialised(client, new dist_cjs/* PutObjectCommand */.wKZ({ ...common, Key: 'k', Body: '', ChecksumSHA256: empty }));
    const get = await serialised(client, new dist_cjs/* GetObjectCommand */.jLs({ Bucket, ExpectedBucketOwner, Key: 'k', ChecksumMode: 'ENABLED' }));
    if (put.scheme?.name !== 'sigv4' || client.config.signer === undefined)
        return undefined;
    const signer = await client.config.signer({ ...put.scheme, properties: {} });
    const send = async ({ request, headers, base }, key, more) => {
        const signingDate = new Date(Date.now() + client.config.systemClockOffset);
        const whole = { ...request, ...more, path: base + pathOf(key), headers: { ...headers, ...more.headers } };
        const signed = await signer.sign(whole, { signingDate });
        const sent = await client.config.requestHandler.handle(signed, {
            abortSignal: AbortSignal.timeout(deadlineMs),
        });
        return sent.response;
    };
    return {
        put: (object) => unlessItFails(() => putBy(send, put, object)),
        holds: (key, version, bytes) => unlessItFails(() => heldBy(send, get, { key, version, bytes })),
    };
}
async function unlessItFails(work) {
    try {
        return await work();
    }
    catch {
        return undefined; // the SDK’s own way asks again, and says what is wrong
    }
}
async function putBy(send, template, { key, bytes, sha256, headers }) {
    const own = {
        ...headers,
        'content-length': String(bytes.length),
        'x-amz-checksum-sha256': sha256.toString('base64'),
        'x-amz-content-sha256': sha256.toString('hex'),
    };
    const answer = await send(template, key, { headers: own, body: bytes });
    const isEmpty = await equals(answer.body, Buffer.alloc(0));
    if (answer.statusCode === 412)
        return 'existed';
    return answer.statusCode === 200 && isEmpty ? { version: answer.headers['x-amz-version-id'] } : undefined;
}
async function heldBy(send, template, { key, version, bytes }) {
    const query = version === undefined ? {} : { versionId: version };
    const answer = await send(template, key, { headers: { 'x-amz-content-sha256': emptyHex }, query });
    const same = await equals(answer.body, bytes);
    return answer.statusCode === 200 ? same : undefined;
}
/** The request that the SDK would sign for a command, and by which scheme: its own rules for endpoints, names and headers. */
async function serialised(client, command) {
    let seen = {};
    const keep = (_next, context) => {
        return async ({ request }) => {
            seen = { request, scheme: context.endpointV2?.properties?.authSchemes?.[0] };
            return { response: undefined, output: { $metadata: {} } };
        };
    };
    const one = command;
    one.middlewareStack.add(keep, { step: 'build', priority: 'low', name: 'seaworthySerialised' });
    await client.send(one);
    const { method, protocol, hostname, port, path, headers } = seen.request;
    const { 'x-amz-user-agent': _, ...rest } = headers;
    const host = port === undefined ? hostname : `${hostname}:${port}`;
    return {
        request: { method, protocol, hostname, port, query: {} },
        headers: { ...rest, host },
        base: path.slice(0, -1),
        scheme: seen.scheme,
    };
}
/** As S3 signs a path: each byte but A-Z a-z 0-9 - . _ ~ and the slash, encoded once; nothing is normalised. */
function pathOf(key) {
    return key.split('/').map(escaped).join('/');
}
function escaped(step) {
    return encodeURIComponent(step).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Compares a body as it comes, to its end. One that is cut off rejects. */
function equals(body, bytes) {
    return new Promise((resolve, reject) => {
        let at = 0;
        let same = true;
        body.on('data', (chunk) => {
            same &&= Buffer.compare(chunk, bytes.subarray(at, at + chunk.length)) === 0;
            at += chunk.length;
        });
        body.on('end', () => resolve(same && at === bytes.length));
        body.on('error', reject);
        body.on('close', () => reject(new Error('cut off')));
    });
}

;// CONCATENATED MODULE: ./lib/adapters/s3-store/client.js




/** Path-style addresses where an endpoint of its own is set, since no name resolves there. */
function s3(options) {
    const { bucket, owner, prefix, lock, kmsKey, now } = options;
    const hasEndpoint = Boolean(process.env['AWS_ENDPOINT_URL_S3'] || process.env['AWS_ENDPOINT_URL']);
    const client = new dist_cjs/* S3Client */.YxF({
        ...(0,call/* clientConfig */.y)(options),
        forcePathStyle: hasEndpoint,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
    });
    let known;
    const one = {
        ...(0,call/* caller */.m)(client, options),
        prefix,
        lock,
        kmsKey,
        now,
        bucket: { Bucket: bucket, ExpectedBucketOwner: owner },
        shortWay() {
            const made = () => shortWay(client, commonInput(one), one.deadlineMs / 4);
            known ??= made().catch(() => undefined);
            return known;
        },
    };
    return one;
}
function bucketArn({ bucket }) {
    return `arn:aws:s3:::${bucket.Bucket}`;
}
function objectArn(one, key) {
    return `${bucketArn(one)}/${key}`;
}

;// CONCATENATED MODULE: ./lib/adapters/s3-store/bucket.js




/** Asks the bucket for its settings. Faults: STORE_DENIED, STORE_UNFIT, STORE_UNREACHABLE. */
async function bucketSettings(s3) {
    const { Bucket, ExpectedBucketOwner } = s3.bucket;
    const bucket = { Bucket, ...(ExpectedBucketOwner === undefined ? {} : { ExpectedBucketOwner }) };
    const ask = { resource: bucketArn(s3) };
    const { Status } = await s3.send({ action: 's3:GetBucketVersioning', ...ask }, (client, options) => client.send(new dist_cjs/* GetBucketVersioningCommand */._rj(bucket), options));
    const lock = await s3.send({ action: 's3:GetBucketObjectLockConfiguration', ...ask }, (client, options) => client
        .send(new dist_cjs/* GetObjectLockConfigurationCommand */.mU1(bucket), options)
        .catch(unless('ObjectLockConfigurationNotFoundError')));
    const expiresAfterDays = await lifecycleDays(s3, bucket);
    const retention = lock?.ObjectLockConfiguration?.Rule?.DefaultRetention;
    const isLocked = lock?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
    const days = (retention?.Days ?? 0) + 365 * (retention?.Years ?? 0);
    return {
        versioning: Status === 'Enabled',
        lock: isLocked ? (retention?.Mode ? { mode: retention.Mode.toLowerCase(), days } : null) : undefined,
        expiresAfterDays,
    };
}
async function lifecycleDays(s3, bucket) {
    const request = { action: 's3:GetLifecycleConfiguration', resource: bucketArn(s3) };
    const rules = await s3.send(request, (client, options) => client.send(new dist_cjs/* GetBucketLifecycleConfigurationCommand */.iQ1(bucket), options).then(({ Rules }) => {
        if (Rules !== undefined)
            return Rules;
        throw new fault/* Fault */.vC('STORE_UNREACHABLE', { message: `${request.resource}: what came are no lifecycle rules` });
    }, (error) => {
        if ((0,failure/* isNamed */.ev)(error, 'NoSuchLifecycleConfiguration'))
            return [];
        if ((0,failure/* isNamed */.ev)(error, 'NotImplemented'))
            return undefined;
        throw error;
    }));
    return rules?.flatMap((rule) => (rule.Status === 'Enabled' && touches(rule, s3.prefix) ? expiryOf(rule) : []));
}
/** Whether a rule can concern an object below the prefix: of all of them, or of some. Tags only narrow it, so they are not asked. */
function touches({ Filter, Prefix }, prefix) {
    const own = Filter?.And?.Prefix ?? Filter?.Prefix ?? Prefix ?? '';
    return prefix.startsWith(own) || own.startsWith(prefix);
}
/** A rule of a fixed day expires what is there then, however new. */
function expiryOf({ Expiration }) {
    if (Expiration?.Date !== undefined)
        return [0];
    return Expiration?.Days === undefined ? [] : [Expiration.Days];
}
/** A setting that is not there is an answer. */
function unless(name) {
    return (error) => {
        if ((0,failure/* isNamed */.ev)(error, name))
            return undefined;
        throw error;
    };
}
/** Refuses a bucket that could not keep what is written to it, before anything is. Throws STORE_UNFIT. */
function refuseUnfit(settings, wanted, arn) {
    const refuse = (what, fix) => {
        throw new fault/* Fault */.vC('STORE_UNFIT', { message: `${arn}: ${what}`, fix });
    };
    if (wanted.versioning && !settings.versioning)
        refuse('versioning is off', 'Switch versioning on.');
    if (wanted.lock && settings.lock === undefined)
        refuse('Object Lock is off', 'Make a bucket with Object Lock; it cannot be switched on for every bucket later.');
    const [soonest] = [...(settings.expiresAfterDays ?? [])].sort((a, b) => a - b);
    if (soonest !== undefined && soonest < wanted.retentionDays)
        refuse(`a lifecycle rule expires objects after ${soonest} days, ${wanted.retentionDays} are asked`, 'Lengthen the rule, or leave the prefix of the evidence out of it.');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/adapters/large-object.js
var large_object = __webpack_require__(1355);
;// CONCATENATED MODULE: ./lib/adapters/s3-store/stream.js





/** How often a read that breaks off goes on. */
const resumptions = 3;
/**
 * An object in parts, however long all of it takes; rejects with what the SDK threw where it cannot be opened. A read that
 * breaks off or falls silent goes on at the byte where it stopped, and only in the same content (If-Match). Ends with
 * STORE_UNREACHABLE where fewer bytes come than were announced, or nobody announced how many, and with EVIDENCE_ALTERED
 * where the object was replaced meanwhile.
 */
async function streamed(wanted) {
    return resumed(wanted, await stream_open(wanted, whole));
}
/** The permission that reading it needs. */
function readingOf({ one, key, version }) {
    return { action: version === undefined ? 's3:GetObject' : 's3:GetObjectVersion', resource: objectArn(one, key) };
}
/** The whole comes with its checksum, which the SDK compares at its end: bytes that the line lost do not look like other bytes. */
const whole = { ChecksumMode: 'ENABLED' };
async function stream_open({ one, key, version }, rest) {
    const silence = new Silence();
    silence.begin(one.deadlineMs);
    try {
        const command = new dist_cjs/* GetObjectCommand */.jLs({ ...one.bucket, Key: key, VersionId: version, ...rest });
        const answer = await one.client.send(command, { abortSignal: silence.signal });
        const body = answer.Body;
        return { body, length: answer.ContentLength, etag: answer.ETag, range: answer.ContentRange, silence };
    }
    finally {
        silence.end();
    }
}
async function* resumed(wanted, first) {
    const length = first.length ?? -1;
    const silenceMs = wanted.one.deadlineMs / (resumptions + 1);
    for (let opened = first, at = 0, left = resumptions;; left--) {
        const end = yield* partsOf(opened, silenceMs);
        at += end.size;
        if (end.error === undefined && at === length)
            return;
        if (left === 0 || at >= length || first.etag === undefined)
            throw brokenOff(wanted, end.error);
        opened = await reopened(wanted, { at, length, etag: first.etag });
    }
}
/** Yields what comes, and returns how much that was and what ended it. Whoever takes it may take their time. */
async function* partsOf({ body, silence }, silenceMs) {
    let size = 0;
    try {
        silence.begin(silenceMs);
        for await (const part of body ?? []) {
            silence.end();
            size += part.length;
            yield part;
            silence.begin(silenceMs);
        }
        return { size };
    }
    catch (error) {
        return { size, error };
    }
    finally {
        silence.end();
    }
}
async function reopened(wanted, { at, length, etag }) {
    try {
        const opened = await stream_open(wanted, { Range: `bytes=${at}-`, IfMatch: etag });
        if (opened.range === `bytes ${at}-${length - 1}/${length}`)
            return opened;
        throw brokenOff(wanted);
    }
    catch (error) {
        if (!(0,failure/* isNamed */.ev)(error, 'PreconditionFailed'))
            throw (0,failure/* awsFault */._p)(error, readingOf(wanted));
        const message = `${(0,core_escape/* plain */.pj)(readingOf(wanted).resource)} was replaced while it was read`;
        throw new fault/* Fault */.vC('EVIDENCE_ALTERED', { message });
    }
}
function brokenOff(wanted, error) {
    const request = readingOf(wanted);
    if (error !== undefined)
        return (0,failure/* awsFault */._p)(error, request);
    return new fault/* Fault */.vC('STORE_UNREACHABLE', { message: `${(0,core_escape/* plain */.pj)(request.resource)} came cut off` });
}
/** Ends a request that says nothing for too long. */
class Silence {
    #controller = new AbortController();
    signal = this.#controller.signal;
    #timer;
    begin(milliseconds) {
        this.#timer = setTimeout(() => this.#controller.abort(), milliseconds);
    }
    end() {
        clearTimeout(this.#timer);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/s3-store/read.js






/** Every key below a prefix, relative to the store’s own. Throws STORE_UNREACHABLE where what came is no whole list. */
async function listKeys(one, prefix) {
    const keys = [];
    for (let token;;) {
        const page = await pageOf(one, one.prefix + prefix, token);
        for (const { Key } of page.Contents ?? [])
            if (Key !== undefined)
                keys.push(Key.slice(one.prefix.length));
        if (!page.IsTruncated)
            return keys.sort();
        if (page.NextContinuationToken === undefined || page.NextContinuationToken === token)
            throw new fault/* Fault */.vC('STORE_UNREACHABLE', { message: `${bucketArn(one)}: the list of its objects does not end` });
        token = page.NextContinuationToken;
    }
}
/** An answer that does not say whether it is whole is no list: the SDK reads nothing out of what it does not understand. */
async function pageOf(one, Prefix, token, MaxKeys) {
    const ContinuationToken = token;
    const command = new dist_cjs/* ListObjectsV2Command */.u6x({ ...one.bucket, Prefix, ContinuationToken, MaxKeys });
    const page = await one.send({ action: 's3:ListBucket', resource: bucketArn(one) }, (client, options) => client.send(command, options));
    if (page.IsTruncated !== undefined)
        return page;
    throw new fault/* Fault */.vC('STORE_UNREACHABLE', { message: `${bucketArn(one)}: what came is no list of its objects` });
}
/**
 * The bytes of an object, or of one version of it; undefined where there is none. To a role that may list its own prefix only,
 * S3 answers a refusal for that: the list then tells what is there. One that may not list either is refused, and nothing is
 * known (L4).
 */
async function readObject(one, key, version) {
    const parts = await streamObject(one, key, version);
    return parts && (0,large_object/* wholeOf */.l2)(parts);
}
/** The same in parts; see `streamed`. */
async function streamObject(one, key, version) {
    const wanted = { one, key, version };
    try {
        return await streamed(wanted);
    }
    catch (error) {
        if ((0,failure/* isNamed */.ev)(error, 'NoSuchKey'))
            return undefined;
        if ((0,failure/* isRefused */.H0)(error) && version === undefined && !(await isListed(one, key)))
            return undefined;
        throw (0,failure/* awsFault */._p)(error, readingOf(wanted));
    }
}
/** Whether the bucket lists the key. What cannot be listed counts as there, so that a refusal stays one. */
async function isListed(one, key) {
    const page = await pageOf(one, key, undefined, 1).catch(() => undefined);
    return page === undefined || (page.Contents ?? []).some(({ Key }) => Key === key);
}

;// CONCATENATED MODULE: ./lib/adapters/s3-store/create.js









/** How often a write that collides with another one is tried again, and the first pause between. */
const collisions = { tries: 6, firstPauseMs: 100 };
/** Makes an object where there is none, and never overwrites one. Throws the STORE faults. */
async function create(one, key, bytes) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
    const short = await one.shortWay();
    const made = await short?.put({ key, bytes, sha256, headers: retainUntil(one) });
    if (made)
        return made;
    return uncollided(one, key, () => putOnce(one, key, bytes, sha256));
}
/** Does it again while somebody else writes the same key at this moment; bounded. */
async function uncollided(one, key, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if ((0,failure/* isNamed */.ev)(error, 'PreconditionFailed'))
                return 'existed';
            if (!(0,failure/* isNamed */.ev)(error, 'ConditionalRequestConflict') || attempt === collisions.tries)
                throw (0,failure/* awsFault */._p)(error, { action: 's3:PutObject', resource: objectArn(one, key) });
            await (0,promises_.setTimeout)(collisions.firstPauseMs * 2 ** (attempt - 1));
        }
    }
}
async function putOnce(one, key, bytes, sha256) {
    const command = new dist_cjs/* PutObjectCommand */.wKZ({
        ...commonInput(one),
        Key: key,
        Body: bytes,
        ChecksumSHA256: sha256.toString('base64'),
    });
    try {
        const { VersionId } = await one.try((client, options) => client.send(command, options));
        return { version: VersionId };
    }
    catch (error) {
        if (hasAnswer(error) || !(await isThere(one, key)))
            throw error;
        return 'existed';
    }
}
function hasAnswer(error) {
    return error.$metadata?.httpStatusCode !== undefined;
}
/**
 * A server that refuses an object early closes the line while it is still being sent, and a line that breaks can take the
 * answer along: what stands there then tells what became of it.
 */
async function isThere(one, key) {
    const command = new dist_cjs/* HeadObjectCommand */.l81({ ...one.bucket, Key: key });
    return one
        .try((client, options) => client.send(command, options))
        .then(() => true, () => false);
}
/** What lies there is what was written (L3): of the very version that was made, or of whatever stood there before. */
async function prove(one, key, bytes, made) {
    const version = made === 'existed' ? undefined : made.version;
    const short = await one.shortWay();
    if (await short?.holds(key, version, bytes))
        return;
    const there = await readObject(one, key, version);
    if (there === undefined || Buffer.compare(there, bytes) !== 0)
        throw unproven(one, key, made, there !== undefined);
}
/** The fault of an object that is not what was written. */
function unproven(one, key, made, isThere) {
    const name = (0,core_escape/* plain */.pj)(objectArn(one, key));
    if (!isThere)
        return new fault/* Fault */.vC('STORE_UNREACHABLE', { message: `${name} is not there after it was written` });
    return made === 'existed'
        ? new fault/* Fault */.vC('EVIDENCE_EXISTS', { message: `${name} exists already, with another content` })
        : new fault/* Fault */.vC('EVIDENCE_ALTERED', { message: `${name} came back with another content than was written` });
}

;// CONCATENATED MODULE: ./lib/adapters/s3-store/multipart.js









/** Bytes of a part, so that no object of S3’s largest size has more than ten thousand, and parts on their way at once. */
const smallestPart = 16 * 2 ** 20;
const mostParts = 10_000;
const lanes = 4;
/**
 * Makes a large object where there is none, part by part, each with its SHA-256; no more than a few parts are in memory. It
 * appears when all parts are there and were what the object says, or not at all.
 */
async function createLarge(one, key, object) {
    return uncollided(one, key, async () => {
        const upload = await begun(one, key);
        try {
            const parts = await sent(one, upload, object);
            return await completed(one, upload, parts);
        }
        catch (error) {
            await aborted(one, upload);
            throw error;
        }
    });
}
async function begun(one, Key) {
    const ContentType = 'application/octet-stream';
    const input = { ...one.bucket, Key, ContentType, ChecksumAlgorithm: 'SHA256', ...protection(one) };
    const { UploadId } = await one.try((client, options) => client.send(new dist_cjs/* CreateMultipartUploadCommand */.nG4(input), options));
    if (UploadId === undefined)
        throw new fault/* Fault */.vC('STORE_UNREACHABLE', { message: `${objectArn(one, Key)}: no upload was begun` });
    return { ...one.bucket, Key, UploadId };
}
/** Reads ahead no further than there are lanes. The first failure ends it, and nothing is on its way after the end. */
async function sent(one, upload, object) {
    const length = Math.max(smallestPart, Math.ceil(object.size / mostParts));
    const parts = [];
    const going = new Set();
    const send = (piece) => {
        const part = sendPart(one, upload, parts.length + 1, piece);
        parts.push(part);
        const end = part.then(() => going.delete(end));
        going.add(end);
        end.catch(() => undefined);
    };
    try {
        for await (const piece of (0,large_object/* inPieces */.xE)((0,large_object/* verifiedParts */.DR)(object, upload.Key), length)) {
            send(piece);
            await Promise.race(going.size < lanes ? [...going, undefined] : going);
        }
        if (parts.length === 0)
            send(Buffer.alloc(0));
        return await Promise.all(parts);
    }
    finally {
        await Promise.allSettled(parts);
    }
}
async function sendPart(one, upload, PartNumber, Body) {
    const ChecksumSHA256 = (0,external_node_crypto_.createHash)('sha256').update(Body).digest('base64');
    const command = new dist_cjs/* UploadPartCommand */.iVK({ ...upload, PartNumber, Body, ChecksumSHA256 });
    const { ETag } = await one.try((client, options) => client.send(command, options));
    return { ETag, PartNumber, ChecksumSHA256 };
}
/** An upload that is gone may have been completed by a try whose answer was lost: what is there is compared. */
async function completed(one, upload, Parts) {
    const command = new dist_cjs/* CompleteMultipartUploadCommand */.Gym({ ...upload, MultipartUpload: { Parts }, IfNoneMatch: '*' });
    try {
        const { VersionId, ETag } = await one.try((client, options) => client.send(command, options));
        if (ETag !== undefined)
            return { version: VersionId };
        throw new fault/* Fault */.vC('STORE_UNREACHABLE', {
            message: `${objectArn(one, upload.Key)}: what came is no end of an upload`,
        });
    }
    catch (error) {
        if ((0,failure/* isNamed */.ev)(error, 'NoSuchUpload'))
            return 'existed';
        throw error;
    }
}
/** What cannot be aborted costs space until the bucket’s own rule ends it, and no verdict. */
async function aborted(one, upload) {
    await one
        .try((client, options) => client.send(new dist_cjs/* AbortMultipartUploadCommand */.tfP(upload), options))
        .catch(() => undefined);
}
/** Reads the object back, part by part, and compares (L3). */
async function proveLarge(one, key, object, made) {
    const version = made === 'existed' ? undefined : made.version;
    try {
        const parts = await streamObject(one, key, version);
        if (parts === undefined || !(await (0,large_object/* areThose */.m$)(parts, object)))
            throw unproven(one, key, made, parts !== undefined);
    }
    catch (error) {
        throw (0,failure/* awsFault */._p)(error, { action: 's3:GetObjectVersion', resource: objectArn(one, key) });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/s3-store.js






/**
 * Evidence in S3. An object is created or it is there already with the same bytes: it is never overwritten, and what was
 * written is read back by its version and compared.
 */
function s3Store(options) {
    const one = s3(options);
    const keyIn = (key) => one.prefix + (0,evidence_key/* stepsOf */.B)(key).join('/');
    return {
        s3: one,
        place: `s3://${options.bucket}/${options.prefix}`.replace(/\/$/, ''),
        refuseUnfit: async () => refuseUnfit(await bucketSettings(one), options.demands, bucketArn(one)),
        list: (prefix) => listKeys(one, (0,evidence_key/* checkPrefix */.b)(prefix)),
        read: (key) => readObject(one, keyIn(key)),
        stream: (key) => streamObject(one, keyIn(key)),
        async write(key, bytes) {
            const name = keyIn(key);
            await prove(one, name, bytes, await create(one, name, bytes));
        },
        async writeLarge(key, object) {
            const name = keyIn(key);
            await proveLarge(one, name, object, await createLarge(one, name, object));
        },
    };
}


/***/ })

};
