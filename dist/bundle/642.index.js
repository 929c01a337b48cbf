export const id = 642;
export const ids = [642];
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

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseCaller: () => (/* binding */ refuseCaller)
/* harmony export */ });
/* unused harmony export unfitCaller */
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1695);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8668);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4652);





const request = { action: 'sts:GetCallerIdentity', resource: '*' };
/**
 * Looks at the credentials before the work starts, and refuses those that the contract does not take. An OIDC login
 * exports the same variables as a static key, so it is decided by what they are.
 * Faults: CALLER_REFUSED, CALLER_KEY_STATIC, CALLER_UNEXPECTED, CALLER_SESSION_ENDING, CALLER_UNKNOWN.
 */
async function refuseCaller(demands, options, now) {
    const fault = unfitCaller(await seenCaller(demands, options), demands, now);
    if (fault)
        throw fault;
}
async function seenCaller(demands, options) {
    const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .STSClient */ .iM((0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .y)(options));
    const sts = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .caller */ .m)(client, options);
    try {
        const held = await client.config.credentials().catch((error) => {
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .awsFault */ ._p)(error, request);
        });
        const asks = demands.oidcOnly || demands.account !== undefined || demands.role !== undefined;
        const arn = asks ? await callerArn(sts) : undefined;
        return {
            accessKeyId: held.accessKeyId,
            hasSessionToken: Boolean(held.sessionToken),
            expiresAt: held.expiration?.getTime(),
            arn,
        };
    }
    finally {
        sts.close();
    }
}
async function callerArn(sts) {
    const { Arn } = await sts.send(request, (client, options) => client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .GetCallerIdentityCommand */ .zI({}), options));
    return Arn ?? '';
}
const assumedRole = /^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/[\w+=,.@-]+$/;
/** Why a caller is not taken; undefined where it is. */
function unfitCaller(seen, demands, now) {
    return staticKey(seen, demands) ?? otherCaller(seen, demands) ?? ending(seen, demands, now);
}
function staticKey({ accessKeyId, hasSessionToken, arn }, { oidcOnly }) {
    if (!oidcOnly)
        return undefined;
    const why = (accessKeyId.startsWith('AKIA') && 'the id of the key is that of a long-term one') ||
        (!hasSessionToken && 'they have no session token') ||
        (!assumedRole.test(arn ?? '') && `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(arn ?? '') || 'the caller'} is no assumed role`);
    return why ? new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('CALLER_KEY_STATIC', { message: `the credentials of this step: ${why}` }) : undefined;
}
function otherCaller({ arn = '' }, { account, role }) {
    const [, itsAccount = arn.split(':')[4] ?? '', itsRole = ''] = assumedRole.exec(arn) ?? [];
    const wrong = [
        ...(account === undefined || account === itsAccount ? [] : [`the account is ${itsAccount}, expected ${account}`]),
        ...(role === undefined || role === itsRole ? [] : [`the role is ${itsRole || 'none'}, expected ${role}`]),
    ];
    return wrong.length === 0
        ? undefined
        : new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('CALLER_UNEXPECTED', { message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(arn)}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(wrong.join('; '))}` });
}
function ending({ expiresAt }, { sessionMinutes }, now) {
    if (expiresAt === undefined || expiresAt - now >= sessionMinutes * 60_000)
        return undefined;
    const minutes = Math.floor((expiresAt - now) / 60_000);
    const state = minutes < 0 ? 'has expired' : `ends in ${minutes} minutes, ${sessionMinutes} are asked`;
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('CALLER_SESSION_ENDING', { message: `the session of this step ${state}` });
}


/***/ })

};
