export const id = 6121;
export const ids = [6121];
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

/***/ 6121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ssmNames: () => (/* binding */ ssmNames),
/* harmony export */   ssmParameters: () => (/* binding */ ssmParameters)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4736);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _aws_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8668);




function ssmClient(options) {
    return (0,_aws_call_js__WEBPACK_IMPORTED_MODULE_1__/* .caller */ .m)(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__/* .SSMClient */ .jBj((0,_aws_call_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .y)(options)), options);
}
/** The names of AWS Systems Manager’s parameter store, by `ssm:DescribeParameters` alone: no value is ever asked for. */
function ssmNames(options) {
    const ssm = ssmClient(options);
    return { exists: (path) => isDescribed(ssm, path) };
}
/** A page may be empty while another one follows. */
async function isDescribed(ssm, path) {
    const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values: [path] }];
    for await (const { Parameters = [] } of pages((NextToken) => ssm.send({ action: 'ssm:DescribeParameters', resource: '*' }, (client, options) => client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__/* .DescribeParametersCommand */ .$hz({ ParameterFilters, NextToken }), options))))
        if (Parameters.some(({ Name }) => Name === path))
            return true;
    return false;
}
/** Handles that the parameter store holds: plain text and lists. A secret is no handle, and nothing is decrypted. */
function ssmParameters(options) {
    const ssm = ssmClient(options);
    return { below: (path) => parametersBelow(ssm, path) };
}
async function parametersBelow(ssm, path) {
    const request = { action: 'ssm:GetParametersByPath', resource: `arn:aws:ssm:*:*:parameter${path}` };
    const found = [];
    for await (const { Parameters = [] } of pages((NextToken) => ssm.send(request, (client, options) => client.send(new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_2__/* .GetParametersByPathCommand */ .o_y({ Path: path, WithDecryption: false, NextToken }), options))))
        found.push(...Parameters);
    return found.map((parameter) => handleIn(parameter, path)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
function handleIn({ Name = '', Type, Value = '' }, path) {
    if (Type !== 'String' && Type !== 'StringList')
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('HANDLE_INVALID', {
            message: `ssm:${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(Name)} is a ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(Type ?? 'parameter without a type')}, and a handle is no secret`,
            fix: 'Keep secrets out of the path of the handles.',
        });
    return { name: Name.slice(path.length), value: Type === 'StringList' ? Value.split(',') : Value };
}
/** Every page of an answer. Throws SECRET_STORE_UNREACHABLE where the pages do not end. */
async function* pages(ask) {
    const seen = new Set();
    for (let token;;) {
        const page = await ask(token);
        yield page;
        token = page.NextToken;
        if (!token)
            return;
        if (seen.has(token))
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('SECRET_STORE_UNREACHABLE', { message: 'the list of the parameters does not end' });
        seen.add(token);
    }
}


/***/ })

};
