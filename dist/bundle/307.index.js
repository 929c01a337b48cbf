export const id = 307;
export const ids = [307];
export const modules = {

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Store: () => (/* binding */ s3Store)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/core/fault.js
var core_fault = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/adapters/aws/failure.js


const throttled = /^(?:SlowDown|Throttl\w*|TooManyRequests\w*|RequestLimitExceeded|ProvisionedThroughputExceeded\w*)$/;
const denied = /^(?:AccessDenied\w*|AllAccessDisabled|UnauthorizedOperation|Forbidden|403)$/;
const credentials = /^(?:CredentialsProviderError|InvalidAccessKeyId|SignatureDoesNotMatch|UnrecognizedClient\w*|InvalidClientTokenId|InvalidSignatureException)$/;
const expired = /^(?:ExpiredToken\w*|RequestExpired|TokenRefreshRequired)$/;
/** What an SDK threw, as a fault with the way out. */
function awsFault(error, request) {
    if (error instanceof core_fault/* Fault */.vC)
        return error;
    const seen = readError(error);
    const { name, status } = seen;
    const fault = (code, what, fix) => new core_fault/* Fault */.vC(code, {
        message: `${request.action} on ${(0,core_escape/* plain */.pj)(request.resource)}: ${what}`,
        ...(fix === undefined ? {} : { fix }),
        cause: error,
    });
    if (credentials.test(name))
        return fault('STORE_DENIED', 'there are no credentials that AWS takes', noCredentials);
    if (expired.test(name))
        return fault('STORE_DENIED', 'the session has expired', 'Assume the role again.');
    if (name === 'RequestTimeTooSkewed')
        return fault('STORE_UNFIT', 'the clock of this machine is wrong', 'Set it right.');
    if (name === 'NoSuchBucket')
        return fault('STORE_UNFIT', 'there is no such bucket', 'Create it, or correct evidence.store.');
    if (isElsewhere(seen))
        return fault('STORE_UNFIT', elsewhere(seen), 'Correct evidence.region.');
    if (/^KMS\.|kms:/i.test(`${name} ${seen.message}`))
        return fault('STORE_DENIED', `the key of the bucket refuses this role (${name})`, kms);
    if (denied.test(name) || status === 403)
        return fault('STORE_DENIED', 'this role may not', statement(request));
    if (throttled.test(name) || status === 429 || (status ?? 0) >= 500)
        return fault('STORE_UNREACHABLE', `it answered ${name} to every try`);
    return fault('STORE_UNREACHABLE', (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(`${name}: ${seen.message}`), 200));
}
const noCredentials = 'Log in by OIDC before this step: `permissions: id-token: write` and a role to assume.';
const kms = 'Allow kms:GenerateDataKey and kms:Decrypt on the key for this role.';
function isElsewhere({ name, status, region }) {
    return (name === 'PermanentRedirect' || name === 'AuthorizationHeaderMalformed' || (status === 301 && region !== undefined));
}
function elsewhere({ region }) {
    return region === undefined ? 'the bucket is in another region' : `the bucket is in ${(0,core_escape/* plain */.pj)(region)}`;
}
/** The statement that is missing, to paste. */
function statement({ action, resource }) {
    return `Add {"Effect": "Allow", "Action": "${action}", "Resource": "${(0,core_escape/* plain */.pj)(resource)}"} to the role’s policy.`;
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
    return {
        name: text(fields['Code']) ?? text(fields['name']) ?? text(fields['code']) ?? 'UnknownError',
        message: text(fields['message']) ?? '',
        status: typeof status === 'number' ? status : undefined,
        region: text(fields['Region']),
    };
}

// EXTERNAL MODULE: ./lib/adapters/evidence-key.js
var evidence_key = __webpack_require__(2433);
;// CONCATENATED MODULE: ./lib/adapters/s3-store/client.js


/** A client with the SDK’s standard retries. Path-style addresses where an endpoint of its own is set, since no name resolves there. */
function s3(options) {
    const { bucket, owner, prefix, lock, kmsKey, now, deadlineSeconds = 60, maxAttempts = 4 } = options;
    const hasEndpoint = Boolean(process.env['AWS_ENDPOINT_URL_S3'] || process.env['AWS_ENDPOINT_URL']);
    const config = {
        maxAttempts,
        retryMode: 'standard',
        forcePathStyle: hasEndpoint,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(options.region === undefined ? {} : { region: options.region }),
    };
    const client = new dist_cjs/* S3Client */.YxF(config);
    const limited = (work) => work(client, { abortSignal: AbortSignal.timeout(deadlineSeconds * 1000) });
    return {
        prefix,
        lock,
        kmsKey,
        now,
        bucket: { Bucket: bucket, ExpectedBucketOwner: owner },
        try: limited,
        async send(request, work) {
            try {
                return await limited(work);
            }
            catch (error) {
                throw awsFault(error, request);
            }
        },
        close: () => client.destroy(),
    };
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
    const rules = await s3.send(request, (client, options) => client.send(new dist_cjs/* GetBucketLifecycleConfigurationCommand */.iQ1(bucket), options).then(({ Rules }) => Rules ?? [], (error) => {
        if (isNamed(error, 'NoSuchLifecycleConfiguration'))
            return [];
        if (isNamed(error, 'NotImplemented'))
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
        if (isNamed(error, name))
            return undefined;
        throw error;
    };
}
/** Refuses a bucket that could not keep what is written to it, before anything is. Throws STORE_UNFIT. */
function refuseUnfit(settings, wanted, arn) {
    const refuse = (what, fix) => {
        throw new core_fault/* Fault */.vC('STORE_UNFIT', { message: `${arn}: ${what}`, fix });
    };
    if (wanted.versioning && !settings.versioning)
        refuse('versioning is off', 'Switch versioning on.');
    if (wanted.lock && settings.lock === undefined)
        refuse('Object Lock is off', 'Make a bucket with Object Lock; it cannot be switched on for every bucket later.');
    const [soonest] = [...(settings.expiresAfterDays ?? [])].sort((a, b) => a - b);
    if (soonest !== undefined && soonest < wanted.retentionDays)
        refuse(`a lifecycle rule expires objects after ${soonest} days, ${wanted.retentionDays} are asked`, 'Lengthen the rule, or leave the prefix of the evidence out of it.');
}

;// CONCATENATED MODULE: ./lib/adapters/s3-store.js








/**
 * Evidence in S3. An object is created or it is there already with the same bytes: it is never overwritten, and what was
 * written is read back by its version and compared.
 */
function s3Store(options) {
    const one = s3(options);
    return {
        s3: one,
        place: `s3://${options.bucket}/${options.prefix}`.replace(/\/$/, ''),
        refuseUnfit: async () => refuseUnfit(await bucketSettings(one), options.demands, bucketArn(one)),
        list: (prefix) => listKeys(one, (0,evidence_key/* checkPrefix */.b)(prefix)),
        read: async (key) => (await readObject(one, keyIn(one, key)))?.bytes,
        write: (key, bytes) => create(one, keyIn(one, key), bytes),
    };
}
function keyIn({ prefix }, key) {
    return prefix + (0,evidence_key/* stepsOf */.B)(key).join('/');
}
async function listKeys(one, prefix) {
    const keys = [];
    for (let token;;) {
        const page = await one.send({ action: 's3:ListBucket', resource: bucketArn(one) }, (client, options) => client.send(new dist_cjs/* ListObjectsV2Command */.u6x({
            ...one.bucket,
            Prefix: one.prefix + prefix,
            ...(token === undefined ? {} : { ContinuationToken: token }),
        }), options));
        for (const { Key } of page.Contents ?? [])
            if (Key !== undefined)
                keys.push(Key.slice(one.prefix.length));
        if (page.IsTruncated !== true)
            return keys.sort();
        if (page.NextContinuationToken === undefined || page.NextContinuationToken === token)
            throw new core_fault/* Fault */.vC('STORE_UNREACHABLE', { message: `${bucketArn(one)}: the list of its objects does not end` });
        token = page.NextContinuationToken;
    }
}
/** undefined where there is no such object. A store that may not be listed hides that as a refusal, and is a fault. */
async function readObject(one, key, version) {
    const request = {
        action: version === undefined ? 's3:GetObject' : 's3:GetObjectVersion',
        resource: objectArn(one, key),
    };
    try {
        return await one.try(async (client, options) => {
            const asked = { ...one.bucket, Key: key, ...(version === undefined ? {} : { VersionId: version }) };
            const { Body, ContentLength } = await client.send(new dist_cjs/* GetObjectCommand */.jLs(asked), options);
            const bytes = await Body?.transformToByteArray();
            if (bytes !== undefined && bytes.length === (ContentLength ?? bytes.length))
                return { bytes };
            throw new core_fault/* Fault */.vC('STORE_UNREACHABLE', { message: `${request.resource} came cut off` });
        });
    }
    catch (error) {
        if (isNamed(error, 'NoSuchKey'))
            return undefined;
        throw awsFault(error, request);
    }
}
/** How often a write that collides with another one is tried again, and the first pause between. */
const collisions = { tries: 6, firstPauseMs: 100 };
async function create(one, key, bytes) {
    for (let attempt = 1;; attempt++) {
        const put = await putOnce(one, key, bytes, attempt);
        if (put === 'collided')
            await pause(collisions.firstPauseMs * 2 ** (attempt - 1));
        else
            return compare(one, key, bytes, put.version);
    }
}
/** The version that was made; none where something stands there already, which is then compared. */
async function putOnce(one, key, bytes, attempt) {
    const request = { action: 's3:PutObject', resource: objectArn(one, key) };
    try {
        const { VersionId } = await one.try((client, options) => client.send(new dist_cjs/* PutObjectCommand */.wKZ({ ...one.bucket, Key: key, ...content(bytes), ...protection(one) }), options));
        return { version: VersionId };
    }
    catch (error) {
        if (isNamed(error, 'PreconditionFailed'))
            return { version: undefined };
        if (isNamed(error, 'ConditionalRequestConflict') && attempt < collisions.tries)
            return 'collided';
        throw awsFault(error, request);
    }
}
function content(bytes) {
    return {
        Body: bytes,
        ChecksumSHA256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64'),
        ContentType: 'application/json',
        IfNoneMatch: '*',
    };
}
const day = 86_400_000;
function protection({ lock, kmsKey, now }) {
    return {
        ...(lock === undefined
            ? {}
            : {
                ObjectLockMode: lock.mode === 'governance' ? 'GOVERNANCE' : 'COMPLIANCE',
                ObjectLockRetainUntilDate: new Date(now() + lock.days * day),
            }),
        ...(kmsKey === undefined
            ? { ServerSideEncryption: 'AES256' }
            : { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKey, BucketKeyEnabled: true }),
    };
}
/** What lies there is what was written (L3): of the very version that was made, or of whatever stood there before. */
async function compare(one, key, bytes, version) {
    const there = await readObject(one, key, version);
    if (there !== undefined && Buffer.compare(there.bytes, bytes) === 0)
        return;
    const what = there === undefined ? 'is not there after it was written' : 'exists already, with another content';
    throw new core_fault/* Fault */.vC(there === undefined ? 'STORE_UNREACHABLE' : 'EVIDENCE_EXISTS', {
        message: `${(0,core_escape/* plain */.pj)(objectArn(one, key))} ${what}`,
    });
}
function pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}


/***/ })

};
