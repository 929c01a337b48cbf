export const id = 449;
export const ids = [449];
export const modules = {

/***/ 6631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ refusedIn),
/* harmony export */   q: () => (/* binding */ statement)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);

/** The statement that is missing, to paste. */
function statement({ action, resource }) {
    return `Add {"Effect": "Allow", "Action": "${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(action)}", "Resource": "${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(resource)}"} to the role’s policy.`;
}
/** S3 quotes the resource, other services do not. */
const refusal = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)(?: on resource: "?(arn:[^\s,;"]+))?/;
/** The action and resource that a refusal of AWS names itself, which knows better than we do; undefined where it names none. */
function refusedIn(message, request) {
    const [, action = request.action, resource = request.resource] = refusal.exec(message) ?? [];
    return action === undefined ? undefined : { action, resource: resource ?? '*' };
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ ecrPlace),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   qM: () => (/* binding */ repositoryArn)
/* harmony export */ });
/** Every partition has domains of its own, and nobody else’s looks like one of them. */
const host = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)\/(.+)$/;
/**
 * What a repository URI says, or the contract for one that does not: undefined where it is no repository of ECR. The public
 * gallery is a registry like any other.
 */
function ecrPlace(repository, stated) {
    const [, registryId, region, name] = host.exec(repository) ?? [];
    if (name !== undefined)
        return { repository, registryId, region, name };
    if (stated === undefined)
        return undefined;
    return { repository, ...stated, name: repository.slice(repository.indexOf('/') + 1) };
}
/** For messages and policies; a part that nobody knows is `*`. */
function repositoryArn({ registryId = '*', region = '*', name }) {
    return `arn:${partitionOf(region)}:ecr:${region}:${registryId}:repository/${name}`;
}
/** The part of AWS that a region belongs to, as ARNs name it. */
function partitionOf(region) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    if (region.startsWith('us-gov-'))
        return 'aws-us-gov';
    if (region.startsWith('eusc-'))
        return 'aws-eusc';
    const [, isolated] = /^[a-z]{2}-iso([a-z]?)-/.exec(region) ?? [];
    if (isolated === undefined)
        return 'aws';
    return isolated === '' ? 'aws-iso' : `aws-iso-${isolated}`;
}


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ stepsOf),
/* harmony export */   b: () => (/* binding */ checkPrefix)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);


/** One step of a key. A leading dot is refused: it could climb, hide, or be one of the stores' own files. */
const step = /^[A-Za-z0-9_(][A-Za-z0-9_().@+=-]{0,199}$/;
/** The key's steps. A key that could lead out of the store, or that one store takes and another not, is EVIDENCE_UNWRITABLE. */
function stepsOf(key) {
    const steps = key.split('/');
    if (steps.every((name) => step.test(name)))
        return steps;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('EVIDENCE_UNWRITABLE', {
        message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(key)} is no key of an evidence object`,
        fix: 'Keys are steps of letters, digits and ()_.@+=- between single slashes, and no step begins with a dot.',
    });
}
/** A prefix is the beginning of a key, up to any character. */
function checkPrefix(prefix) {
    const steps = prefix.split('/');
    const last = steps.pop() ?? '';
    stepsOf([...steps, last === '' ? 'x' : last].join('/'));
    return prefix;
}


/***/ }),

/***/ 6694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ codeIn)
/* harmony export */ });
/** The innermost error code: `fetch` wraps what really happened. */
function codeIn(cause) {
    const inner = cause instanceof Error && cause.cause !== undefined ? codeIn(cause.cause) : '';
    if (inner !== '' && inner !== 'no answer')
        return inner;
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'no answer';
}


/***/ }),

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ verifiedParts),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   m$: () => (/* binding */ areThose),
/* harmony export */   xE: () => (/* binding */ inPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);



/** The parts of an object as they come. Ends with EVIDENCE_ALTERED where they are not what the object says. */
async function* verifiedParts(object, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const part of object.parts()) {
        hash.update(part);
        size += part.length;
        yield part;
    }
    if (size !== object.size || hash.digest('hex') !== object.sha256)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('EVIDENCE_ALTERED', { message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(name)} is not what its entry says` });
}
/** Whether some parts are what an object says. */
async function areThose(parts, object) {
    try {
        for await (const _ of verifiedParts({ ...object, parts: () => parts }, ''))
            ;
        return true;
    }
    catch (error) {
        if (error instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC && error.code === 'EVIDENCE_ALTERED')
            return false;
        throw error;
    }
}
/** The same bytes in pieces of a fixed length, but for the last: an object is sent in such. */
async function* inPieces(parts, length) {
    let held = [];
    let size = 0;
    for await (const part of parts) {
        for (let rest = part; rest.length > 0;) {
            const taken = rest.subarray(0, length - size);
            rest = rest.subarray(taken.length);
            held.push(taken);
            size += taken.length;
            if (size < length)
                continue;
            yield Buffer.concat(held);
            held = [];
            size = 0;
        }
    }
    if (size > 0)
        yield Buffer.concat(held);
}
async function wholeOf(parts) {
    const held = [];
    for await (const part of parts)
        held.push(part);
    return Buffer.concat(held);
}


/***/ }),

/***/ 672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ ociRegistry)
});

// EXTERNAL MODULE: ./lib/domain/image/verify.js
var verify = __webpack_require__(5881);
// EXTERNAL MODULE: ./lib/core/fault.js
var core_fault = __webpack_require__(8651);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./lib/adapters/aws/request.js
var request = __webpack_require__(6631);
// EXTERNAL MODULE: ./lib/adapters/failure-code.js
var failure_code = __webpack_require__(6694);
;// CONCATENATED MODULE: ./lib/adapters/oci-registry/retry.js

function patience(seconds, firstPauseMs, stallSeconds) {
    const end = performance.now() + seconds * 1000;
    const left = () => Math.max(0, end - performance.now());
    return { signal: AbortSignal.timeout(seconds * 1000), left, firstPauseMs, stallMs: stallSeconds * 1000 };
}
/** A failure that may pass: worth another try, and a fault once there is none left. */
class Passing extends Error {
    fault;
    /** What the registry asked for. */
    pauseMs;
    constructor(fault, pauseMs = 0) {
        super(fault.message, { cause: fault });
        this.fault = fault;
        this.pauseMs = pauseMs;
    }
}
const attempts = 6;
const longestPauseMs = 20_000;
/** Does the work until it succeeds, fails for good, or patience ends. A pause that the registry asks for is kept in full. */
async function retrying(patience, work) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (cause) {
            if (!(cause instanceof Passing))
                throw cause;
            const usual = Math.min(longestPauseMs, patience.firstPauseMs * 2 ** (attempt - 1));
            const pause = Math.max(usual, cause.pauseMs);
            if (attempt === attempts || pause >= patience.left())
                throw cause.fault;
            await (0,promises_.setTimeout)(pause);
        }
    }
}
/** Milliseconds that `Retry-After` asks for: seconds or a date. 0 where it says nothing that is understood. */
function retryAfter(value, now = Date.now()) {
    if (value === null)
        return 0;
    if (/^\d{1,6}$/.test(value.trim()))
        return Number(value.trim()) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/answer.js







/** The body as it comes. A connection that breaks off or falls silent is a failure that may pass. */
async function* bodyOf(response, patience, what) {
    const reader = response.body?.getReader();
    if (reader === undefined)
        return;
    try {
        for (;;) {
            const next = await nextChunk(reader, patience, what);
            if (next.done)
                return;
            yield next.value;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
async function nextChunk(reader, patience, what) {
    const stop = new AbortController();
    const silence = (0,promises_.setTimeout)(patience.stallMs, 'silence', { signal: stop.signal, ref: false });
    silence.catch(() => undefined);
    try {
        const next = await Promise.race([reader.read(), silence]);
        if (next !== 'silence')
            return next;
    }
    catch (cause) {
        throw brokenOff(what, cause, patience);
    }
    finally {
        stop.abort();
    }
    throw new Passing(unreachable(`${what}: the registry fell silent`));
}
/** What a request or body that did not come to its end means. A fault of our own body comes through. */
function brokenOff(what, cause, patience) {
    const own = faultIn(cause);
    if (own !== undefined)
        return own;
    if (patience.signal.aborted)
        return unreachable(`${what}: the time for it is over`, cause);
    const fault = unreachable(`${what}: ${(0,failure_code/* codeIn */.r)(cause)}`, cause);
    return isFinal((0,failure_code/* codeIn */.r)(cause)) ? fault : new Passing(fault);
}
/** A host that does not exist, or whose certificate does not hold, will be no other in a second. */
function isFinal(code) {
    return /^(ENOTFOUND|ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/.test(code);
}
function faultIn(cause) {
    if (cause instanceof core_fault/* Fault */.vC)
        return cause;
    return cause instanceof Error ? faultIn(cause.cause) : undefined;
}
function unreachable(message, cause) {
    return new core_fault/* Fault */.vC('REGISTRY_UNREACHABLE', { message, cause });
}
/** What an answer means that nobody asked for. A refusal says which right is missing, where that is known (R11). */
async function refusal(response, what, { patience, hide, right }) {
    const { status, headers } = response;
    const words = hide(await wordsOf(response, patience));
    const missing = status === 401 || status === 403 ? (0,request/* refusedIn */.k)(words, right ?? {}) : undefined;
    const fault = new core_fault/* Fault */.vC(codeOf(status), {
        message: `${what}: ${status}${words === '' ? '' : ` ${words}`}${missing ? ` (${missing.action})` : ''}`,
        ...(missing ? { fix: (0,request/* statement */.q)(missing) } : {}),
    });
    const mayPass = status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 505);
    return mayPass ? new Passing(fault, retryAfter(headers.get('retry-after'))) : fault;
}
function codeOf(status) {
    if (status === 401 || status === 403)
        return 'REGISTRY_DENIED';
    if (status === 404)
        return 'REGISTRY_NOT_FOUND';
    return status === 429 || status === 408 || status >= 500 ? 'REGISTRY_UNREACHABLE' : 'REGISTRY_PROTOCOL';
}
/** What the registry says about it. https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
async function wordsOf(response, patience) {
    try {
        const text = Buffer.from(await (0,verify/* gather */.kg)(bodyOf(response, patience, ''), 2 ** 16, '')).toString();
        const { errors } = JSON.parse(text);
        const [first] = errors ?? [];
        return (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)([first?.code, first?.message].filter((word) => typeof word === 'string').join(': ')), 300);
    }
    catch {
        return '';
    }
}
function protocol(message) {
    return new core_fault/* Fault */.vC('REGISTRY_PROTOCOL', { message: (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(message), 400) });
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/challenge.js
const parameter = /[\s,]*([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
const schemeName = /[\s,]*([A-Za-z][\w-]*)(?=[\s,]|$)/y;
/** Reads `WWW-Authenticate`, which can hold several. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 */
function parseChallenges(header) {
    const challenges = [];
    for (let at = 0; at < header.length;) {
        const current = challenges.at(-1);
        const pair = current && match(parameter, header, at);
        const name = pair ? null : match(schemeName, header, at);
        if (current && pair)
            current.parameters[(pair[1] ?? '').toLowerCase()] = textOf(pair);
        else if (name)
            challenges.push({ scheme: (name[1] ?? '').toLowerCase(), parameters: {} });
        else
            return challenges;
        at += (pair ?? name)?.[0].length ?? header.length;
    }
    return challenges;
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
function textOf([, , quoted, bare]) {
    return quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
}

// EXTERNAL MODULE: ./lib/domain/image/reference.js
var image_reference = __webpack_require__(1927);
;// CONCATENATED MODULE: ./lib/adapters/oci-registry/place.js



/** Machines that a request cannot leave. */
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
/** Without TLS only this machine is asked, unless the caller says that it knows what it does. */
function placeOf(text, insecure) {
    const reference = (0,image_reference/* parseReference */.F2)(text);
    if (reference === undefined || reference.tag !== null || reference.digest !== null) {
        throw new core_fault/* Fault */.vC('USAGE', { message: `${(0,core_escape/* plain */.pj)(text)} is no repository`, fix: 'Write `registry.example/team/app`.' });
    }
    const { registry, repository } = reference;
    const isPlain = insecure || loopback.test(registry);
    const origin = new URL(`${isPlain ? 'http' : 'https'}://${apiHost(registry)}`).origin;
    return { name: `${registry}/${repository}`, repository, origin, isPlain };
}
/** The one registry whose interface has another host than its name says. */
function apiHost(registry) {
    return registry === 'docker.io' ? `registry-1.${registry}` : registry;
}
/** Of repositories, the others of this very registry: what a blob can be mounted from. */
function mountsIn({ name, repository }, repositories) {
    const registry = name.slice(0, -repository.length);
    const others = repositories.flatMap((text) => {
        const found = (0,image_reference/* parseReference */.F2)(text);
        return found && `${found.registry}/` === registry ? [found.repository] : [];
    });
    return [...new Set(others)].filter((other) => other !== repository);
}
/** `repository` is safe in a path by its form, and so are digests and tags. */
function apiUrl({ origin, repository }, rest) {
    return new URL(`/v2/${repository}/${rest}`, origin);
}
function blobUrl(place, digest) {
    return apiUrl(place, `blobs/${digest}`);
}
/** undefined where the text is no address. */
function urlIn(text, base) {
    return text !== null && URL.canParse(text, base) ? new URL(text, base) : undefined;
}
/** Whether a registry may send us there: never from TLS to none. */
function mayGo({ isPlain }, url) {
    return url.protocol === 'https:' || (isPlain && url.protocol === 'http:');
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/authorization.js





/**
 * Basic and token authentication. Credentials go to the registry and to the token service that it names, never over a
 * connection that is less safe than the registry's own, never along a redirect, and into no message.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
function authorization(place, credentials, fetcher) {
    const headers = new Map();
    /** Requests that are refused side by side ask once. */
    const pending = new Map();
    /** Asked for when a registry first wants them. */
    let known;
    const secrets = [];
    const hide = (text) => authorization_hidden(text, [...secrets, ...headers.values()]);
    return {
        known: (action) => headers.get(action),
        hide,
        obtain(action, header, patience) {
            const asking = pending.get(action) ?? obtain(action, header, patience).finally(() => pending.delete(action));
            pending.set(action, asking);
            return asking;
        },
    };
    async function obtain(action, header, patience) {
        const challenges = parseChallenges(header ?? '');
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        const isAsked = bearer !== undefined || challenges.some(({ scheme }) => scheme === 'basic');
        if (!isAsked)
            throw denied(place, 'refuses us without saying what it wants');
        known ??= credentials();
        const own = await known;
        const basic = own && basicHeader(own);
        secrets.push(...(own && basic ? [own.password, basic] : []));
        const service = { place, fetcher, own, patience, hide };
        const found = bearer ? await token(service, tokenUrl(place, bearer, action)) : basic;
        if (found === undefined)
            throw denied(place, 'wants credentials', logIn);
        headers.set(action, found);
        return found;
    }
}
const logIn = 'Log in before this step, as with `docker login`: its credentials are read.';
function basicHeader({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function authorization_hidden(text, secrets) {
    const words = secrets.flatMap((secret) => (secret ? [secret, secret.replace(/^(?:Basic|Bearer) /, '')] : []));
    return words.reduce((rest, word) => rest.replaceAll(word, '***'), text);
}
function denied({ name }, how, fix) {
    return new core_fault/* Fault */.vC('REGISTRY_DENIED', {
        message: `${name}: the registry ${how}`,
        ...(fix === undefined ? {} : { fix }),
    });
}
function tokenUrl(place, { parameters }, action) {
    const { realm = '', service, scope } = parameters;
    const url = urlIn(realm);
    if (url === undefined || !mayGo(place, url))
        throw protocol(`${place.name}: the registry names no safe token service`);
    if (service !== undefined)
        url.searchParams.set('service', service);
    const own = `repository:${place.repository}:${action === 'push' ? 'pull,push' : 'pull'}`;
    url.searchParams.set('scope', scope ?? own);
    return url;
}
async function token({ place, fetcher, own, patience, hide }, url) {
    const what = `${place.name}: the token service`;
    const signal = AbortSignal.any([patience.signal, AbortSignal.timeout(patience.stallMs)]);
    const asked = own?.isIdentityToken
        ? refreshed(url, own)
        : { url, headers: own ? { authorization: basicHeader(own) } : {} };
    const { url: target, ...request } = asked;
    const response = await fetcher(target, { ...request, redirect: 'manual', signal }).catch((cause) => {
        throw brokenOff(what, cause, patience);
    });
    if (response.status !== 200)
        throw await refusal(response, what, { patience, hide });
    return `Bearer ${tokenIn(await (0,verify/* gather */.kg)(bodyOf(response, patience, what), 2 ** 20, what), what)}`;
}
/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function refreshed(url, { password }) {
    const { service, scope } = Object.fromEntries(url.searchParams);
    const form = { grant_type: 'refresh_token', client_id: 'seaworthy', refresh_token: password };
    const body = new URLSearchParams({ ...form, ...(service ? { service } : {}), ...(scope ? { scope } : {}) });
    return { url: new URL(url.pathname, url.origin), method: 'POST', body };
}
function tokenIn(bytes, what) {
    try {
        const answer = JSON.parse(Buffer.from(bytes).toString());
        const found = answer?.token ?? answer?.access_token;
        if (typeof found === 'string' && /^[\x21-\x7e]+$/.test(found))
            return found;
    }
    catch {
        // Said below.
    }
    throw protocol(`${what} answered no token`);
}

// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/domain/image/malformed.js
var malformed = __webpack_require__(1859);
// EXTERNAL MODULE: ./lib/domain/image/media-types.js
var media_types = __webpack_require__(6322);
;// CONCATENATED MODULE: ./lib/adapters/oci-registry/transport.js



function transport(line) {
    const { place, authorization, permission } = line;
    const once = async (call, patience) => {
        const named = { ...call, what: `${place.name}: ${call.what}` };
        const response = await authorized(line, named, patience);
        if (call.expect.includes(response.status))
            return response;
        const { hide } = authorization;
        throw await refusal(response, named.what, { patience, hide, right: permission(call) });
    };
    return { place, once, send: (call, patience) => retrying(patience, () => once(call, patience)) };
}
/** Says who we are once the registry itself asks, and once more where what we knew has expired. */
async function authorized(line, call, patience) {
    const { known, obtain } = line.authorization;
    const { response, isHome } = await followed(line, call, known(call.action), patience);
    if (response.status !== 401 || !isHome)
        return response;
    await drop(response);
    const header = await obtain(call.action, response.headers.get('www-authenticate'), patience);
    return (await followed(line, call, header, patience)).response;
}
const redirects = [301, 302, 303, 307, 308];
const mostRedirects = 5;
/** Follows the redirects of what is fetched. To another origin than the registry's we never say who we are. */
async function followed(line, call, authorization, patience) {
    let { url } = call;
    for (let count = 0;; count++) {
        const isHome = url.origin === line.place.origin;
        const said = isHome && authorization !== undefined ? { authorization } : {};
        const response = await fetchHeaders(line, { ...call, url, headers: { ...call.headers, ...said } }, patience);
        if (!redirects.includes(response.status))
            return { response, isHome };
        await drop(response);
        const isFetched = call.method === 'GET' || call.method === 'HEAD';
        const next = urlIn(response.headers.get('location'), url.href);
        if (!isFetched || count === mostRedirects || next === undefined || !mayGo(line.place, next)) {
            throw protocol(`${call.what}: a redirect that must not be followed`);
        }
        url = next;
    }
}
/** Waits for the headers of the answer. The time for them begins anew with each part of a body that the registry takes. */
async function fetchHeaders({ fetcher }, call, patience) {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), patience.stallMs);
    const signal = AbortSignal.any([patience.signal, silence.signal]);
    try {
        return await fetcher(call.url, { ...requestOf(call, () => timer.refresh()), redirect: 'manual', signal });
    }
    catch (cause) {
        throw brokenOff(call.what, cause, patience);
    }
    finally {
        clearTimeout(timer);
    }
}
function requestOf({ method, headers = {}, body, stream }, onPart) {
    if (stream !== undefined)
        return { method, headers, body: ReadableStream.from(told(stream(), onPart)), duplex: 'half' };
    return body === undefined ? { method, headers } : { method, headers, body };
}
async function* told(parts, onPart) {
    for await (const part of parts) {
        onPart();
        yield part;
    }
}
/** Frees the connection of an answer that nobody reads. */
async function drop(response) {
    await response.body?.cancel().catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/pull.js












/** The manifest behind a tag or digest: its digest is that of its bytes, whatever the registry says. */
async function pullManifest(transport, reference, patience) {
    const found = await findManifest(transport, reference, patience);
    if (found !== undefined)
        return found;
    throw new core_fault/* Fault */.vC('REGISTRY_NOT_FOUND', { message: `${transport.place.name} has no ${(0,core_escape/* plain */.pj)(reference)}` });
}
/** The same; undefined where the registry has no such tag or digest. */
async function findManifest(transport, reference, patience) {
    if (!(0,image_reference/* isTag */.dz)(reference) && !(0,core_digest/* isDigest */.Bc)(reference))
        return undefined;
    const call = {
        method: 'GET',
        url: apiUrl(transport.place, `manifests/${reference}`),
        what: `the manifest ${reference}`,
        action: 'pull',
        headers: { accept: media_types/* acceptedManifests */.My.join(', ') },
        expect: [200, 404],
    };
    return retrying(patience, async () => {
        const response = await transport.once(call, patience);
        if (response.status === 200)
            return manifestIn(response, reference, patience);
        await drop(response);
        return undefined;
    });
}
async function manifestIn(response, reference, patience) {
    const what = `the manifest ${reference}`;
    const bytes = await (0,verify/* gather */.kg)(bodyOf(response, patience, what), verify/* manifestLimit */.t7, what);
    const digest = (0,core_digest/* digestOf */.ol)(bytes);
    const said = response.headers.get('docker-content-digest');
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if ((0,core_digest/* isDigest */.Bc)(reference) && digest !== reference)
        throw (0,malformed/* malformed */.Q)(`what is called ${reference} has the digest ${digest}`);
    if (said !== null && said !== digest)
        throw protocol(`${what} has the digest ${digest}, and the registry says ${said}`);
    if (!media_types/* acceptedManifests */.My.includes(mediaType))
        throw protocol(`${what} came as ${mediaType || 'nothing'}`);
    return { mediaType, digest, bytes };
}
/** A blob, verified. Where the connection breaks off, it goes on from there. */
function pullBlob(transport, digest, patience) {
    return (0,verify/* verified */.zr)(resumed(transport, digest, patience), digest);
}
async function* resumed(transport, digest, patience) {
    let done = 0;
    for (let fruitless = 0;;) {
        const before = done;
        try {
            for await (const chunk of from(transport, digest, done, patience)) {
                done += chunk.length;
                yield chunk;
            }
            return;
        }
        catch (cause) {
            if (!(cause instanceof Passing))
                throw cause;
            fruitless = done > before ? 0 : fruitless + 1;
            if (fruitless > 2 || patience.left() <= patience.firstPauseMs)
                throw cause.fault;
            await (0,promises_.setTimeout)(patience.firstPauseMs);
        }
    }
}
/** The blob from a byte on. A registry that sends all of it is let do so, and what is known is dropped. */
async function* from(transport, digest, start, patience) {
    const what = `the blob ${digest}`;
    const headers = start === 0 ? {} : { range: `bytes=${start}-` };
    const url = blobUrl(transport.place, digest);
    const response = await transport.send({ method: 'GET', url, what, action: 'pull', headers, expect: [200, 206] }, patience);
    let skip = response.status === 206 ? 0 : start;
    for await (const chunk of bodyOf(response, patience, `${transport.place.name}: ${what}`)) {
        const rest = chunk.subarray(skip);
        skip -= chunk.length - rest.length;
        if (rest.length > 0)
            yield rest;
    }
}

// EXTERNAL MODULE: ./lib/domain/image/manifest.js
var image_manifest = __webpack_require__(9169);
;// CONCATENATED MODULE: ./lib/adapters/oci-registry/upload.js





/**
 * Makes the registry hold a blob: it has it, or takes it from another of its repositories, or gets it from us. Where the
 * connection breaks off, the upload goes on from the byte that the registry has.
 */
async function pushBlob(upload) {
    if (await isThere(upload))
        return;
    let session;
    let tries = 0;
    await retrying(upload.patience, async () => {
        if (tries++ > 0 && (await isThere(upload)))
            return;
        session = (session && session !== 'mounted' && (await upload_resumed(upload, session))) || (await begun(upload));
        if (session === 'mounted')
            return;
        const { size } = upload.blob;
        const whole = session.offset === size ? session : await sentRest(upload, session);
        await finished(upload, whole);
    });
}
async function isThere({ transport, blob, patience }) {
    const url = blobUrl(transport.place, blob.digest);
    const answer = await transport.send({ method: 'HEAD', url, what: `the blob ${blob.digest}`, action: 'push', expect: [200, 404] }, patience);
    return answer.status === 200;
}
/** A registry that cannot mount opens an upload instead. */
async function begun(upload) {
    for (const from of upload.mountFrom) {
        const answer = await begin(upload, { mount: upload.blob.digest, from });
        if (answer === 'mounted' || from === upload.mountFrom.at(-1))
            return answer;
    }
    return begin(upload, {});
}
async function begin(upload, query) {
    const url = apiUrl(upload.transport.place, 'blobs/uploads/');
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    const answer = await once(upload, { method: 'POST', url, expect: [201, 202] });
    return answer.status === 201 ? 'mounted' : sessionIn(upload, answer, 0);
}
/** What the registry has of an upload that broke off; undefined where it has nothing, which it tells as one byte is told. */
async function upload_resumed(upload, { url }) {
    const answer = await once(upload, { method: 'GET', url, expect: [204, 404, 405] });
    if (answer.status !== 204)
        return undefined;
    const [, last] = /^(?:bytes=)?0-(\d{1,15})$/.exec(answer.headers.get('range') ?? '') ?? [];
    const offset = Number(last) + 1;
    return offset > 1 && offset <= upload.blob.size ? sessionIn(upload, answer, offset, url) : undefined;
}
async function sentRest(upload, { url, offset }) {
    const { source, blob } = upload;
    const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(blob.size - offset),
        ...(offset === 0 ? {} : { 'content-range': `${offset}-${blob.size - 1}` }),
    };
    const stream = () => upload_from((0,verify/* sized */.Sk)(source.stream(blob.digest), blob.size, blob.digest), offset);
    const answer = await once(upload, { method: 'PATCH', url, headers, stream, expect: [202, 404, 416] });
    refuseLost(upload, answer);
    return sessionIn(upload, answer, blob.size);
}
/** The session's own query is kept as it is: registries sign it. */
async function finished(upload, { url }) {
    const whole = new URL(`${url.href}${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(upload.blob.digest)}`);
    const headers = { 'content-type': 'application/octet-stream', 'content-length': '0' };
    refuseLost(upload, await once(upload, { method: 'PUT', url: whole, headers, expect: [201, 404] }));
}
/** A registry that knows the upload no more, or not all of it, is told to begin anew. */
function refuseLost({ blob }, { status }) {
    if (status === 404 || status === 416)
        throw new Passing(protocol(`the blob ${blob.digest}: the registry lost its upload`));
}
async function once({ transport, blob, patience }, call) {
    const answer = await transport.once({ ...call, what: `the blob ${blob.digest}`, action: 'push' }, patience);
    await drop(answer);
    return answer;
}
function sessionIn({ transport: { place } }, { headers }, offset, before) {
    const url = urlIn(headers.get('location'), place.origin) ?? before;
    if (url === undefined || !mayGo(place, url))
        throw protocol(`${place.name}: the registry names no safe place to upload to`);
    return { url, offset };
}
/** The bytes from an offset on. All of them are read, since their digest is that of the whole. */
async function* upload_from(chunks, offset) {
    let skip = offset;
    for await (const chunk of chunks) {
        const rest = chunk.subarray(skip);
        skip -= chunk.length - rest.length;
        if (rest.length > 0)
            yield rest;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry/push.js










/**
 * Pushes an image by digest, from its blobs up, proves that the registry has it, then makes the tag where there is none.
 * A tag that names another image is refused before anything is pushed.
 */
async function publish(transport, { source, image, tag, mountFrom }, patience) {
    if (!(0,image_reference/* isTag */.dz)(tag))
        throw new core_fault/* Fault */.vC('USAGE', { message: `${(0,core_escape/* plain */.pj)(tag)} is no tag` });
    const before = await tagged(transport, tag, image, patience);
    await pushImage({ transport, source, mountFrom, patience }, image);
    if (before)
        return { tag: 'existed' };
    return { tag: await makeTag(transport, image, tag, patience) };
}
/** Whether the tag names this image; false where it names none. */
async function tagged(transport, tag, image, patience) {
    const there = await findManifest(transport, tag, patience);
    if (there === undefined || there.digest === image.digest)
        return there !== undefined;
    throw new core_fault/* Fault */.vC('REGISTRY_TAG_EXISTS', {
        message: `${transport.place.name}:${tag} names ${there.digest} already, not ${image.digest}`,
    });
}
/** Deeper than any index nests. */
const deepest = 8;
/** What a manifest needs goes first, since a registry refuses one that names what it does not have. */
async function pushImage(push, image, depth = 0) {
    const { transport, source, patience } = push;
    const manifest = (0,image_manifest/* readManifest */.W)(image.bytes, image.mediaType);
    if (manifest.kind === 'manifest')
        await pushBlobs(push, [manifest.config, ...manifest.layers]);
    else if (depth === deepest)
        throw protocol(`${image.digest} nests deeper than any image`);
    else
        for (const { digest } of manifest.manifests)
            await pushImage(push, await source.manifest(digest), depth + 1);
    await putManifest(transport, image, image.digest, patience);
    const back = await pullManifest(transport, image.digest, patience);
    if (back.mediaType !== image.mediaType)
        throw protocol(`${image.digest} went as ${image.mediaType} and came as ${back.mediaType}`);
}
/** Blobs pushed at once. */
const lanes = 4;
async function pushBlobs(push, blobs) {
    const waiting = [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
    const lane = async () => {
        for (let blob = waiting.shift(); blob !== undefined; blob = waiting.shift()) {
            await pushBlob({ ...push, blob }).catch((cause) => {
                waiting.length = 0;
                throw cause;
            });
        }
    };
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
}
async function putManifest(transport, image, reference, patience) {
    const response = await transport.send({
        method: 'PUT',
        url: apiUrl(transport.place, `manifests/${reference}`),
        what: `the manifest ${reference}`,
        action: 'push',
        headers: { 'content-type': image.mediaType },
        body: image.bytes,
        expect: [201],
    }, patience);
    await drop(response);
    const said = response.headers.get('docker-content-digest');
    if (said !== null && said !== image.digest)
        throw protocol(`${image.digest} was pushed, and the registry says ${said}`);
}
/**
 * Makes the tag and reads it back. Where the registry refuses, or somebody else was quicker, what the tag names then
 * decides: a registry with immutable tags refuses our own second try, too.
 */
async function makeTag(transport, image, tag, patience) {
    try {
        await putManifest(transport, image, tag, patience);
    }
    catch (cause) {
        if (await tagged(transport, tag, image, patience))
            return 'existed';
        throw cause;
    }
    const lost = protocol(`${transport.place.name}:${tag} was made and is not there`);
    return retrying(patience, async () => {
        if (await tagged(transport, tag, image, patience))
            return 'created';
        throw new Passing(lost);
    });
}

;// CONCATENATED MODULE: ./lib/adapters/oci-registry.js







/**
 * A repository in any registry that follows the OCI distribution specification.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md
 */
function ociRegistry(options) {
    const place = placeOf(options.repository, options.insecure ?? false);
    const fetcher = options.fetch ?? fetch;
    const { credentials = async () => undefined, permission = () => undefined } = options;
    const registry = transport({ place, authorization: authorization(place, credentials, fetcher), fetcher, permission });
    const { deadlineSeconds = 3600, firstPauseMs = 500, stallSeconds = 60 } = options;
    const anew = () => patience(deadlineSeconds, firstPauseMs, stallSeconds);
    return {
        kind: 'registry',
        repository: place.name,
        manifest: (reference) => pullManifest(registry, reference ?? '', anew()),
        blob: (digest) => (0,verify/* gather */.kg)(pullBlob(registry, digest, anew()), verify/* smallBlobLimit */.cY, digest),
        stream: (digest) => pullBlob(registry, digest, anew()),
        publish: (source, image, tag, mountFrom = []) => publish(registry, { source, image, tag, mountFrom: mountsIn(place, mountFrom) }, anew()),
        standing: async () => ({ mutability: 'UNKNOWN', registryId: null, details: null, missingRights: [] }),
        close: async () => undefined,
    };
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   R3: () => (/* binding */ runProcess),
/* harmony export */   TP: () => (/* reexport safe */ _process_running_js__WEBPACK_IMPORTED_MODULE_8__.TP),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(643);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8651);
/* harmony import */ var _process_capture_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1664);
/* harmony import */ var _process_running_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3477);












/**
 * Runs a program to its end. It lives in a process group of its own; whatever is left of that group when the program
 * ends, takes too long, or when we are interrupted, is ended with it.
 * Faults: PROCESS_NOT_FOUND, PROCESS_FAILED where it cannot be started, INTERRUPTED, and those of its input.
 */
async function runProcess(request) {
    if ((0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .isInterrupted */ .fT)() && !request.cleansUp)
        throw interrupted(request);
    const begin = node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now();
    const child = start(request);
    const [stdout, stderr] = [listen(child, 'stdout', request), listen(child, 'stderr', request)];
    const ended = endOf(child, request);
    const group = groupOf(child, ended, request);
    (0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .track */ .u4)(group);
    const feeding = feed(child, request.input, group);
    const timer = timeOut(group, request.timeoutSeconds);
    const end = await ended.finally(timer.clear);
    feeding.check();
    if ((0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .isInterrupted */ .fT)() && !request.cleansUp)
        throw interrupted(request);
    const durationMs = Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_3__.performance.now() - begin);
    return { ...end, timedOut: timer.fired(), stdout: stdout(), stderr: stderr(), durationMs };
}
/** Runs a program that must succeed. Faults: those of `runProcess`, PROCESS_FAILED, PROCESS_TIMED_OUT. */
async function checked(request) {
    const result = await runProcess(request);
    const name = nameOf(request);
    if (result.timedOut) {
        const message = `${name} did not end within ${request.timeoutSeconds} seconds`;
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_TIMED_OUT', { message });
    }
    if (result.exitCode !== 0)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_FAILED', { message: `${name} ${failureOf(result)}` });
    return result;
}
/** How a process ended, with its last words: `failed (exit 1): no such file`. */
function failureOf({ exitCode, signal, stderr, stdout }) {
    const words = lastLine(stderr.text) || lastLine(stdout.text);
    const end = signal === null ? `failed (exit ${exitCode})` : `was ended by ${signal}`;
    return words === '' ? end : `${end}: ${words}`;
}
/** The last line that says something, harmless to show; the empty text where there is none. */
function lastLine(text) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.stripVTControlCharacters)(text).split(/[\r\n]+/);
    const line = lines.findLast((candidate) => /[\p{L}\p{N}]/u.test(candidate)) ?? '';
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(line.trim()), 400);
}
function start({ command, args, cwd, env, input, ...request }) {
    const stdin = input === undefined ? 'ignore' : 'pipe';
    const environment = env ?? { PATH: process.env.PATH };
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], { cwd, env: environment, detached: true, stdio: [stdin, 'pipe', 'pipe'] });
    }
    catch (cause) {
        throw cannotStart({ command, args, ...request }, cause);
    }
}
function cannotStart(request, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const name = nameOf(request);
    if (code === 'ENOENT' && request.cwd !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(request.cwd)) {
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_FAILED', { message: `${name}: its folder ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(request.cwd)} does not exist`, cause });
    }
    if (code !== 'ENOENT')
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_FAILED', { message: `${name} cannot be started (${code})`, cause });
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('PROCESS_NOT_FOUND', {
        message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(request.command)} is not installed or not on PATH`,
        cause,
    });
}
function interrupted(request) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .Fault */ .vC('INTERRUPTED', { message: `${nameOf(request)} was interrupted` });
}
function nameOf({ command, label }) {
    return (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(label ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(command));
}
/** Reads a stream to its end, whatever its length. */
function listen(child, stream, request) {
    const kept = (0,_process_capture_js__WEBPACK_IMPORTED_MODULE_10__/* .capture */ .F)(request.outputLimit);
    const { onLine } = request;
    const lines = onLine && (0,_process_capture_js__WEBPACK_IMPORTED_MODULE_10__/* .lineCutter */ .m)((line) => onLine(line, stream));
    child[stream]?.on('data', (chunk) => {
        kept.add(chunk);
        lines?.add(chunk);
    });
    child[stream]?.on('error', () => undefined);
    child[stream]?.on('close', () => lines?.end());
    return kept.result;
}
/** Hands over the input. A child that does not want all of it is no failure; an input that breaks off ends the child. */
function feed(child, input, group) {
    const broken = [];
    if (input !== undefined && child.stdin !== null) {
        (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(readable(input), child.stdin).catch((cause) => {
            if (closedEarly(cause))
                return;
            broken.push(cause);
            group.stop();
        });
    }
    return {
        check() {
            if (broken.length > 0)
                throw broken[0];
        },
    };
}
function readable(input) {
    const whole = typeof input === 'string' || input instanceof Uint8Array;
    return node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(whole ? [Buffer.from(input)] : input, { objectMode: false });
}
function closedEarly(cause) {
    const codes = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'];
    return cause instanceof Error && 'code' in cause && codes.includes(String(cause.code));
}
/** A grandchild that left the group can hold the pipes open for ever: so much longer are they read. */
const drainMs = 1000;
function endOf(child, request) {
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(cannotStart(request, cause)));
        child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
        child.on('exit', () => {
            (0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .signalGroup */ .i8)(child, 'SIGKILL');
            const timer = setTimeout(() => closePipes(child), drainMs);
            child.on('close', () => clearTimeout(timer));
        });
    });
}
function closePipes(child) {
    child.stdin?.destroy();
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function groupOf(child, ended, { graceSeconds = 1.5, cleansUp = false }) {
    const kill = () => (0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .signalGroup */ .i8)(child, 'SIGKILL');
    const stop = () => {
        (0,_process_running_js__WEBPACK_IMPORTED_MODULE_8__/* .signalGroup */ .i8)(child, 'SIGTERM');
        const timer = setTimeout(kill, graceSeconds * 1000);
        const clear = () => clearTimeout(timer);
        ended.then(clear, clear);
    };
    return { ended, cleansUp, kill, stop };
}
/** The longest time that a timer of Node can wait. */
const forever = 2 ** 31 - 1;
function timeOut(group, seconds) {
    let fired = false;
    const timer = setTimeout(() => {
        fired = true;
        group.stop();
    }, Math.min(seconds * 1000, forever));
    return { clear: () => clearTimeout(timer), fired: () => fired };
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture),
/* harmony export */   m: () => (/* binding */ lineCutter)
/* harmony export */ });
function capture(limit) {
    const kept = [];
    let room = limit;
    let truncated = false;
    return {
        add(chunk) {
            if (chunk.length > room)
                truncated = true;
            if (room > 0)
                kept.push(chunk.subarray(0, room));
            room = Math.max(0, room - chunk.length);
        },
        result: () => ({ text: decode(Buffer.concat(kept), truncated), truncated }),
    };
}
function decode(bytes, cut) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: cut });
}
/** A line longer than this is handed on in pieces: a child that never ends a line cannot fill the memory. */
const longestLine = 64 * 1024;
function lineCutter(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    const cut = (text) => {
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
        if (rest.length > longestLine) {
            onLine(rest);
            rest = '';
        }
    };
    return {
        add: (chunk) => cut(decoder.decode(chunk, { stream: true })),
        end() {
            cut(decoder.decode());
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}


/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ interruptProcesses),
/* harmony export */   fT: () => (/* binding */ isInterrupted),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   u4: () => (/* binding */ track)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const running = new Set();
let interruption = false;
/** Somebody else sees to the end of this program. */
let isInCharge = false;
/** True once `interruptProcesses` was called: from then on only cleaning up may start a process. */
function isInterrupted() {
    return interruption;
}
/** Remembers the child until it has ended, so that an interruption of this process reaches it. */
function track(child) {
    watchSignals();
    running.add(child);
    const forget = () => running.delete(child);
    child.ended.then(forget, forget);
}
/**
 * Ends every running child and everything that it started, refuses new ones except those that clean up, and resolves
 * when all of them are gone. Children live in process groups of their own: a Ctrl-C in the terminal does not reach them.
 * Whoever calls this on a signal decides how the program ends; without a caller it dies of the signal.
 */
function interruptProcesses() {
    isInCharge = true;
    return endAll();
}
async function endAll() {
    interruption = true;
    for (const child of running)
        if (!child.cleansUp)
            child.stop();
    while (running.size > 0) {
        await Promise.allSettled([...running].map((child) => child.ended));
        // Whoever waited for a child starts its cleaning up now: let it, and wait for that too.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    }
}
/** Signals the child's process group. A group that is gone already is what was wanted. */
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // ESRCH: nobody is left. EPERM: the member that is left has another owner, and is out of reach.
    }
}
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let watching = false;
function watchSignals() {
    if (watching)
        return;
    watching = true;
    process.on('exit', () => {
        for (const child of running)
            child.kill();
    });
    for (const signal of signals)
        process.on(signal, onSignal);
}
/** Cleans up, then dies of the signal as it would have done, unless the program listens too. */
function onSignal(signal) {
    void endAll().then(() => {
        if (isInCharge || process.listenerCount(signal) > 1)
            return;
        process.off(signal, onSignal);
        process.kill(process.pid, signal);
    });
}


/***/ }),

/***/ 9449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ startProgram)
});

// UNUSED EXPORTS: buildProgram

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
;// CONCATENATED MODULE: ./lib/contract/nearest.js
/** The known word that a misspelt one most likely stands for; undefined where none is near. */
function nearest(word, known) {
    const scored = known.map((candidate) => ({
        candidate,
        distance: distance(word.toLowerCase(), candidate.toLowerCase()),
    }));
    const [best] = scored.sort((a, b) => a.distance - b.distance);
    return best && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined;
}
/** Levenshtein distance: the number of single-character edits. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, charA] of [...a].entries()) {
        const next = [i + 1];
        for (const [j, charB] of [...b].entries())
            next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (charA === charB ? 0 : 1)));
        row = next;
    }
    return row.at(-1) ?? 0;
}

// EXTERNAL MODULE: ./lib/core/fault.js
var core_fault = __webpack_require__(8651);
;// CONCATENATED MODULE: ./lib/core/gate.js
/** The gates, in the order in which the chain asks them. One word per gate, the same everywhere. */
const gateNames = [
    'build-context',
    'secrets',
    'entrypoints',
    'image-digest',
    'provenance',
    'closure',
    'evidence',
];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./lib/contract/key.js
/** A contract key: its schema, what it means, and which change of it loosens the contract. */
function key(schema, loosenedBy, description) {
    return schema.meta({ description, 'x-loosened-by': loosenedBy });
}

;// CONCATENATED MODULE: ./lib/contract/words.js

/** A text that says something. */
const words_text = schemas/* string */.YjP().trim().min(1, 'a text that is not empty');
/** A path inside the repository, separated by `/`, written in the one way that it has. */
const path = words_text.refine((value) => value === '.' || isClean(value.replace(/\/$/, '')), {
    message: 'a relative path, separated by /, without .., ./, // and **',
});
function isClean(value) {
    return !/\\|\*\*/.test(value) && value.split('/').every((part) => !['', '.', '..'].includes(part));
}
/** An account of AWS. */
const accountId = schemas/* string */.YjP().regex(/^\d{12}$/, 'an account id of twelve digits, in quotes');

;// CONCATENATED MODULE: ./lib/contract/evidence-schema.js



/** Where evidence is kept. */
const place = schemas/* string */.YjP()
    .regex(/^(?:local|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/[A-Za-z0-9_()@+=-][A-Za-z0-9_()@+=.-]*)*\/?)$/, 'local, or s3://BUCKET/PREFIX');
const lock = schemas/* strictObject */.rej({
    mode: key(schemas/* enum */.k5n(['governance', 'compliance']), 'changed', 'Whether anybody may shorten the lock.'),
    days: key(schemas/* int */.Whr().positive().optional(), 'lowered', 'How long an object is locked; retention-days where absent.'),
});
const evidenceKeys = schemas/* strictObject */.rej({
    store: key(place.default('local'), 'changed', 'Where the pack is kept: this machine’s evidence folder, or a bucket.'),
    region: key(words_text.optional(), 'changed', 'The bucket’s region; the one of the environment where absent.'),
    'bucket-owner': key(accountId.optional(), 'changed', 'The account that must own the bucket.'),
    versioning: key(schemas/* enum */.k5n(['required', 'optional']).default('required'), 'changed', 'Whether the bucket must keep every version.'),
    lock: key(lock.optional(), 'changed', 'Object Lock for every object that is written.'),
    'kms-key': key(words_text.optional(), 'changed', 'The KMS key of the objects; S3’s own encryption where absent.'),
    prefix: key(schemas/* string */.YjP()
        .regex(/^(?!\/)(?!.*\/\/)(?!.*(?:^|\/)\.\.?(?:\/|$)).*\{platform_run_id\}\/.*\{phase_id\}/, 'a relative path that holds the folder {platform_run_id}/ and {phase_id} behind it')
        .default('evidence/runs/{platform_run_id}/{phase_id}/'), 'changed', 'Where in the store.'),
    'retention-days': key(schemas/* int */.Whr().positive().default(365), 'lowered', 'How long the pack is kept.'),
    'run-linkage': key(schemas/* enum */.k5n(['required', 'deferred']).default('deferred'), 'changed', 'Whether run.json and the run header must exist and agree.'),
});
/** A bucket's settings have no meaning without a bucket. */
const evidenceSchema = evidenceKeys.refine((value) => value.store !== 'local' ||
    [value.region, value['bucket-owner'], value.lock, value['kms-key']].every((item) => item === undefined), { path: ['store'], message: 's3://BUCKET/PREFIX, since settings of a bucket stand beside it' });

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/escape.js
var core_escape = __webpack_require__(96);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/contract/mistakes.js



/** zod's issues as mistakes: one each, a union told by its closest branch. */
function mistakesOf(schema, issues, root) {
    return issues.flatMap((issue) => mistakesIn(schema, issue, [], root));
}
function mistakesIn(schema, issue, before, root) {
    const path = [...before, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
    if (issue.code === 'invalid_union') {
        const branch = closest(issue.errors, valueAt(root, path));
        if (branch)
            return branch.flatMap((inner) => mistakesIn(schema, inner, path, root));
    }
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((name) => unknownKey(schema, path, name));
    return [{ path, found: show(valueAt(root, path)), ...expectation(issue, valueAt(root, path)) }];
}
/** The branch that got furthest: of one that wants another type and one that wants another detail, the detail. */
function closest(branches, value) {
    const wrongType = (branch) => branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
    return branches.find((branch) => !wrongType(branch)) ?? (typeof value === 'object' ? branches.at(-1) : branches[0]);
}
function unknownKey(schema, path, name) {
    const known = keysAt(json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' }), path);
    const suggestion = nearest(name, known);
    const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'no such key';
    return { path, key: name, found: `the unknown key ${show(name)}`, expected, ...(suggestion ? { suggestion } : {}) };
}
function expectation(issue, value) {
    if (issue.code === 'invalid_type')
        return { expected: issue.expected };
    if (issue.code !== 'invalid_value')
        return { expected: wording(issue) };
    const values = issue.values.map(String);
    const suggestion = typeof value === 'string' ? nearest(value, values) : undefined;
    return {
        expected: values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`,
        ...(suggestion ? { suggestion } : {}),
    };
}
/** A message of ours says what is expected; one of the library’s is told in our words. */
function wording(issue) {
    if (!/^(?:Too |Invalid )/.test(issue.message))
        return issue.message;
    if (issue.code === 'too_small')
        return `${issue.origin === 'array' ? 'a list of' : ''} at least ${issue.minimum}`.trim();
    if (issue.code === 'too_big')
        return `${issue.origin === 'array' ? 'a list of' : ''} at most ${issue.maximum}`.trim();
    if (issue.code === 'invalid_format')
        return issue.format === 'date' ? 'a date, YYYY-MM-DD' : `a text that matches ${issue.pattern ?? issue.format}`;
    return issue.message;
}
function show(value) {
    if (value === undefined)
        return 'nothing';
    return (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(JSON.stringify(value) ?? String(value)), 80);
}
function valueAt(root, path) {
    return path.reduce((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined), root);
}
/** The keys that the schema knows at a path. */
function keysAt(schema, path) {
    let nodes = branches(schema);
    for (const part of path)
        nodes = nodes.flatMap((node) => branches(childOf(node, part)));
    return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}
function branches(node) {
    return node ? [node, ...(node.anyOf ?? []).flatMap(branches)] : [];
}
function childOf(node, part) {
    if (typeof part === 'number')
        return node.items;
    const extra = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
    return node.properties?.[part] ?? extra;
}

;// CONCATENATED MODULE: ./lib/contract/load.js




/**
 * Parses YAML strictly: duplicate keys, unknown tags and alias bombs are refused, all mistakes at once. With `faults`, keys
 * that stand twice are kept there and the reading goes on, so that they hide nothing else.
 */
function parseYaml(text, path, code, faults) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, strict: true, prettyErrors: false });
    const source = { path, document, lines };
    const problems = [...document.errors, ...document.warnings];
    const found = problems.map((problem) => yamlFault(problem, text, source, code));
    const goesOn = faults !== undefined && problems.every((problem) => problem.code === 'DUPLICATE_KEY');
    if (found.length > 0 && !goesOn)
        throw new core_fault/* Faults */.CG(found);
    faults?.push(...found);
    try {
        return { source, value: document.toJS({ maxAliasCount: 32 }) };
    }
    catch (cause) {
        throw new core_fault/* Fault */.vC(code, { message: `${path}: its aliases expand without bound`, location: { path, line: 1 }, cause });
    }
}
function yamlFault(error, text, source, code) {
    return new core_fault/* Fault */.vC(code, describe(source, locate(source, error.pos[0]), yamlMistake(error, text)));
}
function yamlMistake({ code, message, pos }, text) {
    if (code === 'MULTIPLE_DOCS')
        return { found: 'a second document', expected: 'one document' };
    if (code !== 'DUPLICATE_KEY')
        return { found: message, expected: 'valid YAML' };
    const [key = ''] = /^[^\s:,}]+/.exec(text.slice(pos[0])) ?? [];
    return { found: `the key ${(0,core_escape/* plain */.pj)(key)} a second time`, expected: 'each key once' };
}
/** Checks the value against the schema. Every mistake is reported at once, each with its place. */
function validate(schema, value, source, code) {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success)
        return result.data;
    const mistakes = mistakesOf(schema, result.error.issues, value);
    throw new core_fault/* Faults */.CG(mistakes.map((mistake) => new core_fault/* Fault */.vC(code, describe(source, placeOf(source, mistake), mistake))));
}
function describe({ path }, location, { found, expected, suggestion }) {
    const place = `${path}:${location.line ?? 1}:${location.column ?? 1}`;
    const message = `${place}: found ${found}; expected ${expected}`;
    return suggestion === undefined ? { message, location } : { message, location, fix: `Did you mean ${suggestion}?` };
}
/** The place of a key or value, or of the nearest thing around it that exists. */
function placeOf(source, { path, key }) {
    const parent = source.document.getIn(path, true);
    if (key !== undefined && (0,dist/* isMap */.jh)(parent)) {
        const pair = parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
        if ((0,dist/* isNode */.Ll)(pair?.key))
            return locate(source, pair.key.range?.[0]);
    }
    for (let depth = path.length; depth >= 0; depth--) {
        const node = depth === 0 ? source.document.contents : source.document.getIn(path.slice(0, depth), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return locate(source, node.range[0]);
    }
    return { path: source.path, line: 1, column: 1 };
}
/** The place of the value at a path of keys and indexes. */
function locationOf(source, path) {
    return placeOf(source, { path, found: '', expected: '' });
}
function locate({ path, lines }, offset = 0) {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line), column: Math.max(1, col) };
}

;// CONCATENATED MODULE: ./lib/contract/policy-targets.js




const list = schemas/* array */.YOg(schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME'),
    'repository-id': schemas/* string */.YjP().regex(/^\d{1,19}$/, 'the number of the repository, in quotes'),
    image: schemas/* string */.YjP().optional(),
    evidence: place.regex(/^s3:\/\/[^/]+\/[^/]/, 's3://BUCKET/PREFIX, a prefix of its own'),
}))
    .nonempty();
/** The repository of the contract itself. Throws USAGE where the contract does not say which it is. */
function targetOf({ contract, locate }) {
    const repositoryId = contract.workflow['repository-id'];
    if (repositoryId === undefined)
        throw new core_fault/* Fault */.vC('USAGE', {
            message: 'the contract names no workflow.repository-id, so nobody could be trusted',
            location: locate([]),
            fix: 'Add it: `gh api repos/OWNER/NAME --jq .id` prints the number.',
        });
    return {
        role: contract.aws.role ?? 'seaworthy-packaging',
        repositoryId,
        store: contract.evidence.store,
        repository: contract.image.repository,
    };
}
/** The repositories of a file, each with a role and an evidence prefix of its own. Throws CONTRACT_INVALID with line and column. */
function targetsIn(text, path) {
    const { source, value } = parseYaml(text, path, 'CONTRACT_INVALID');
    const targets = validate(list, value, source, 'CONTRACT_INVALID').map(({ repository, 'repository-id': repositoryId, image, evidence }) => ({
        role: `seaworthy-${repository.replace('/', '-')}`.slice(0, 64),
        repositoryId,
        store: evidence,
        repository: image,
    }));
    refuseShared(targets, source);
    return targets;
}
/** Two repositories that share a role’s name, a number or a prefix could speak for each other. */
function refuseShared(targets, source) {
    for (const [index, one] of targets.entries())
        for (const other of targets.slice(0, index)) {
            const shared = sharedBetween(one, other);
            if (shared !== undefined)
                throw sharing(locationOf(source, [index]), `${other.role} and ${one.role} share ${shared}`);
        }
}
function sharing(location, what) {
    const { path, line = 1, column = 1 } = location;
    return new core_fault/* Fault */.vC('CONTRACT_INVALID', { message: `${path}:${line}:${column}: ${what}`, location });
}
/** AWS does not tell names of roles apart by their case. */
function sharedBetween(one, other) {
    const folder = ({ store }) => `${store.replace(/\/$/, '')}/`;
    if (one.role.toLowerCase() === other.role.toLowerCase())
        return 'the name of the role';
    if (one.repositoryId === other.repositoryId)
        return 'a repository-id';
    const nested = folder(one).startsWith(folder(other)) || folder(other).startsWith(folder(one));
    return nested ? 'an evidence prefix' : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/aws-policy/statements.js
/** The least that a role needs for one contract: nothing here can delete, overwrite, read a secret or change a setting. */
function policyOf(needs) {
    return {
        Version: '2012-10-17',
        Statement: [...bucketStatements(needs), ...registryStatements(needs), ...parameterStatements(needs)],
    };
}
function allow(Sid, Action, Resource, more = {}) {
    return { Sid, Effect: 'Allow', Action, Resource, ...more };
}
function bucketStatements({ bucket, partition }) {
    if (!bucket)
        return [];
    const arn = `arn:${partition}:s3:::${bucket.name}`;
    const below = `${bucket.prefix}*`;
    const write = ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject', 's3:AbortMultipartUpload'];
    const settings = ['s3:GetBucketVersioning', 's3:GetBucketObjectLockConfiguration', 's3:GetLifecycleConfiguration'];
    const { kmsKey } = bucket;
    return [
        allow('EvidenceObjects', bucket.locks ? [...write, 's3:PutObjectRetention'] : write, [`${arn}/${below}`]),
        allow('EvidenceList', ['s3:ListBucket'], [arn], { Condition: { StringLike: { 's3:prefix': [below] } } }),
        allow('EvidenceSettings', settings, [arn]),
        ...(kmsKey ? [allow('EvidenceKey', ['kms:GenerateDataKey', 'kms:Decrypt'], [kmsKey])] : []),
    ];
}
const read = ['BatchGetImage', 'DescribeImages', 'DescribeRepositories', 'GetDownloadUrlForLayer'];
const push = [
    'BatchCheckLayerAvailability',
    'InitiateLayerUpload',
    'UploadLayerPart',
    'CompleteLayerUpload',
    'PutImage',
];
function registryStatements({ repository, prebuilt }) {
    const onImage = (name, actions, arn) => allow(name, actions.map((action) => `ecr:${action}`), [arn]);
    const images = [
        ...(repository === undefined ? [] : [onImage('Image', [...read, ...push], repository)]),
        ...(prebuilt === undefined || prebuilt === repository ? [] : [onImage('PrebuiltImage', read, prebuilt)]),
    ];
    return images.length === 0 ? [] : [...images, allow('RegistryLogin', ['ecr:GetAuthorizationToken'], ['*'])];
}
/** Names only: no action here can read the value of a secret. */
function parameterStatements({ secrets, describesParameters, handles }) {
    return [
        ...(describesParameters ? [allow('ParameterNames', ['ssm:DescribeParameters'], ['*'])] : []),
        ...(secrets.length > 0 ? [allow('SecretNames', ['secretsmanager:DescribeSecret'], secrets)] : []),
        ...(handles.length > 0 ? [allow('Handles', ['ssm:GetParametersByPath'], handles)] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/domain/aws-policy/trust.js
/**
 * Lets exactly those runs in: of this repository by its number, which no rename changes, on these refs, in this very
 * workflow at these very refs.
 * https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
function trustOf({ provider, issuer, repositoryId, workflowRefs, refs }) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Sid: 'PackagingRuns',
                Effect: 'Allow',
                Action: ['sts:AssumeRoleWithWebIdentity'],
                Principal: { Federated: [provider] },
                Condition: {
                    StringEquals: {
                        [`${issuer}:aud`]: ['sts.amazonaws.com'],
                        [`${issuer}:repository_id`]: [repositoryId],
                        [`${issuer}:job_workflow_ref`]: workflowRefs,
                        [`${issuer}:ref`]: refs,
                    },
                    StringLike: { [`${issuer}:sub`]: subjects },
                },
            },
        ],
    };
}
/**
 * IAM demands of every role for GitHub that it looks at the subject. Names in it change and its form differs, so it only says
 * that this is no pull request; the other claims say which run it is, also where a job has an environment.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
const subjects = ['repo:*:ref:refs/*', 'repo:*:environment:*'];

;// CONCATENATED MODULE: ./lib/domain/aws-policy/terraform.js

const lists = { workflowRefs: 'seaworthy_workflow_refs', refs: 'seaworthy_refs' };
const provider = 'seaworthy_oidc_provider';
/**
 * The roles in Terraform’s JSON syntax; who is trusted stands in variables, so that an update of the workflow changes one value.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
function terraformOf(roles) {
    const [first] = roles;
    if (!first)
        return {};
    const { trusted } = first;
    return {
        variable: {
            [provider]: variable('string', 'ARN of the identity provider of the issuer.', trusted.provider),
            [lists.workflowRefs]: variable('list(string)', 'Workflows, each with its commit, that may assume the roles.', trusted.workflowRefs),
            [lists.refs]: variable('list(string)', 'Refs of the calling repository that may publish.', trusted.refs),
        },
        resource: {
            aws_iam_role: Object.fromEntries(roles.map((role) => [idOf(role), { name: role.name, assume_role_policy: trustText(role) }])),
            aws_iam_role_policy: Object.fromEntries(roles.map((role) => [
                idOf(role),
                {
                    name: 'seaworthy',
                    role: `\${aws_iam_role.${idOf(role)}.id}`,
                    policy: literal(JSON.stringify(role.policy)),
                },
            ])),
        },
    };
}
function variable(type, description, value) {
    return { type, description, default: value };
}
/** Another one for every name: two roles that differ in a sign that Terraform does not take stay two. */
function idOf({ name }) {
    return name.replace(/^[0-9-]|[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`);
}
/** The document with Terraform’s own values in place of ours. */
function trustText({ trusted }) {
    const marked = {
        ...trusted,
        provider: mark(provider),
        workflowRefs: [mark(lists.workflowRefs)],
        refs: [mark(lists.refs)],
    };
    const text = literal(JSON.stringify(trustOf(marked)));
    return [lists.workflowRefs, lists.refs, provider].reduce((rest, name) => rest.replaceAll(`["${mark(name)}"]`, name === provider ? `["\${var.${name}}"]` : `\${jsonencode(var.${name})}`), text);
}
function mark(name) {
    return `<var ${name}>`;
}
/** A text that Terraform reads as it stands: what would begin an expression has its first sign twice. */
function literal(text) {
    return text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/domain/image/media-types.js
var media_types = __webpack_require__(6322);
;// CONCATENATED MODULE: ./lib/domain/image/decompress.js





/**
 * The tar inside a layer. Engines look at the first bytes and not at the media type: where the two disagree, the layer
 * would mean different things to different readers, and is refused.
 */
async function* decompressed(source, mediaType) {
    const stated = (0,media_types/* layerCompression */.AH)(mediaType);
    if (stated === undefined)
        throw new core_fault/* Fault */.vC('IMAGE_UNSUPPORTED', { message: `${mediaType} is no layer of an image` });
    const iterator = source[Symbol.asyncIterator]();
    try {
        const head = await peek(iterator, 4);
        const real = compressionOf(head);
        if (real !== stated)
            throw (0,malformed/* malformed */.Q)(`a layer of the type ${mediaType} is compressed with ${real}`);
        const whole = resume(head, iterator);
        yield* real === 'none' ? whole : through(whole, real === 'gzip' ? external_node_zlib_.createGunzip() : zstd());
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
    if (typeof external_node_zlib_.createZstdDecompress === 'function')
        return external_node_zlib_.createZstdDecompress();
    throw new core_fault/* Fault */.vC('IMAGE_UNSUPPORTED', {
        message: `a layer is compressed with zstd, which Node ${process.versions.node} cannot read`,
        fix: 'Run on Node 22.15 or newer, or build with `compression=gzip`.',
    });
}
async function* through(source, transform) {
    try {
        for await (const chunk of (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(source), transform, () => undefined))
            yield chunk;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
        if (/^(Z_|ZSTD_)/.test(code))
            throw (0,malformed/* malformed */.Q)(`a layer cannot be decompressed (${code})`, cause);
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

// EXTERNAL MODULE: ./lib/domain/image/manifest.js
var image_manifest = __webpack_require__(9169);
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
        linkTarget: tar_targetOf(type, header.linkPath ?? header.linkName),
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
function tar_targetOf(type, target) {
    if (type === 'hard-link')
        return cleaned(target);
    return type === 'link' ? target : null;
}
async function* contentAt(cursor, offset, size) {
    if (cursor.position !== offset)
        throw new core_fault/* Fault */.vC('INTERNAL', { message: 'a tar entry was read late or twice' });
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
    for await (const entry of tarEntries(decompressed(source.stream(digest), mediaType)))
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

;// CONCATENATED MODULE: ./lib/core/parallel.js
/** Does the work for every item, at most `limit` at a time; results in the order of the items. The first failure stops what has not begun. */
async function inParallel(items, limit, work) {
    const results = [];
    let next = 0;
    let stopped = false;
    const worker = async () => {
        while (!stopped && next < items.length) {
            const index = next++;
            const item = items[index];
            try {
                results[index] = await work(item);
            }
            catch (error) {
                stopped = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit >= 1 ? limit : 1, items.length) }, worker));
    return results;
}
function slots(count) {
    const waiting = [];
    let free = Math.max(1, count);
    const enter = async () => {
        if (free === 0)
            return new Promise((resolve) => waiting.push(resolve));
        free -= 1;
    };
    const leave = () => {
        const next = waiting.shift();
        if (next)
            next();
        else
            free += 1;
    };
    return {
        async use(work) {
            await enter();
            try {
                return await work();
            }
            finally {
                leave();
            }
        },
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/core/json.js
/** The value of a JSON text; undefined where it is none. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

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
    const body = jsonIn(text);
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
    return new core_fault/* Fault */.vC('ENGINE_UNREACHABLE', {
        message: `${what}: ${(0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(`${code}: ${cause.message}`), 300)}`,
        cause,
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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
        throw new core_fault/* Fault */.vC('ENGINE_UNREACHABLE', { message: `what answers is no container engine: ${status} ${message}` });
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
        throw new core_fault/* Fault */.vC('USAGE', { message: 'a container must be told which program to run' });
    return { Entrypoint: [program], Cmd: rest };
}
/** The state in which an engine leaves a container. */
function stateIn(body) {
    const state = body?.State;
    if (typeof state?.['Status'] !== 'string')
        throw new core_fault/* Fault */.vC('PROCESS_FAILED', {
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
function end_endOf(state, streams) {
    const { Status, ExitCode, OOMKilled } = state;
    if (Status === 'created')
        return notStarted(state.Error);
    if (Status !== 'exited' && Status !== 'dead') {
        throw new core_fault/* Fault */.vC('PROCESS_FAILED', { message: `a container that should have ended is ${(0,core_escape/* plain */.pj)(Status)}` });
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
        throw new core_fault/* Fault */.vC('INTERRUPTED', { message: 'a container was interrupted' });
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
        throw new core_fault/* Fault */.vC('ENGINE_UNREACHABLE', { message: 'what a container said was cut off' });
    const { StatusCode, Error: failed } = (body ?? {});
    return StatusCode === 0 && !failed ? { kind: 'exited', exitCode: 0 } : endIn(api, name, attached);
}
/** The last words of a container that has ended are already on their way. */
const drainMs = 10_000;
async function endIn(api, name, attached) {
    const seen = await api.ask({ method: 'GET', path: `/containers/${name}/json` });
    if (seen.status >= 400)
        throw refused('inspect', seen);
    return end_endOf(stateIn(seen.body), attached.output());
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
    return new core_fault/* Fault */.vC('ENGINE_REFUSED', { message: `${what} a container: ${status} ${message}` });
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
        throw new core_fault/* Fault */.vC('ENGINE_REFUSED', { message: `list containers: ${status} ${message}` });
    const listed = body;
    const abandoned = listed.filter(({ Labels: labels }) => isAbandoned(labels ?? {}));
    await Promise.all(abandoned.map(({ Id }) => remove(api, String(Id))));
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/adapters/oci/file.js




/** Faults: FILE_MISSING, FILE_UNREADABLE, FILE_NOT_A_FILE. A pipe in place of a file holds nobody up. */
async function openFile(path) {
    const handle = await guard(path, () => (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK));
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
    const [name, location] = [(0,core_escape/* plain */.pj)(path), { path }];
    if (code === 'ENOENT')
        return new core_fault/* Fault */.vC('FILE_MISSING', { message: `${name} does not exist`, location, cause });
    if (code === 'EISDIR' || code === 'ENOTDIR') {
        return new core_fault/* Fault */.vC('FILE_NOT_A_FILE', { message: `${name} is no file`, location, cause });
    }
    return new core_fault/* Fault */.vC('FILE_UNREADABLE', { message: `${name} cannot be read (${code})`, location, cause });
}

// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(3871);
;// CONCATENATED MODULE: ./lib/adapters/oci/layout.js








/**
 * Images in an OCI layout. Nothing is believed that can be recomputed: every manifest and blob is given out only under the
 * digest of its bytes. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
function layoutSource(files) {
    return {
        kind: files.kind,
        manifest: (reference) => readNamed(files, reference),
        blob: async (digest) => (0,verify/* gather */.kg)(streamOf(files, digest), verify/* smallBlobLimit */.cY, digest),
        stream: (digest) => streamOf(files, digest),
        close: () => files.close(),
    };
}
async function* streamOf(files, digest) {
    const content = await files.open(blobPath(digest));
    if (content === undefined)
        throw (0,malformed/* malformed */.Q)(`${files.name} lacks the blob ${digest}`);
    yield* (0,verify/* verified */.zr)(content, digest);
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
    const version = (0,image_json.at)((0,image_json/* parseJson */.qF)(await readFile(files, 'oci-layout'), 'oci-layout'), 'imageLayoutVersion');
    if ((0,image_json/* asText */.e1)(version) !== '1.0.0')
        throw (0,malformed/* malformed */.Q)(`${files.name} is of the unknown layout version ${version.value}`);
    const index = (0,image_manifest/* readManifest */.W)(await readFile(files, 'index.json'), media_types/* mediaTypes */.Ib.ociIndex);
    if (index.kind !== 'index')
        throw (0,malformed/* malformed */.Q)(`${files.name} begins with no index`);
    return index;
}
async function readFile(files, path) {
    const content = await files.open(path);
    if (content === undefined)
        throw (0,malformed/* malformed */.Q)(`${files.name} is no OCI layout: it has no ${path}`);
    return (0,verify/* gather */.kg)(content, verify/* manifestLimit */.t7, path);
}
async function readDescribed(files, { digest, mediaType, size }) {
    const content = await files.open(blobPath(digest));
    if (content === undefined)
        throw (0,malformed/* malformed */.Q)(`${files.name} lacks the manifest ${digest}`);
    const bytes = (0,verify/* verifiedBytes */.GQ)(await (0,verify/* gather */.kg)(content, verify/* manifestLimit */.t7, digest), digest);
    if (bytes.length !== size)
        throw (0,malformed/* malformed */.Q)(`${digest} has ${bytes.length} bytes and is said to have ${size}`);
    return { mediaType, digest, bytes };
}
async function choose(files, index, reference) {
    if (reference === undefined)
        return theOnly(files, index.manifests);
    const found = (0,core_digest/* isDigest */.Bc)(reference) ? await reach(files, index, reference) : tagged(files, index, reference);
    if (found !== undefined)
        return found;
    throw new core_fault/* Fault */.vC('REGISTRY_NOT_FOUND', { message: `${files.name} holds no image ${(0,core_escape/* plain */.pj)(reference)}` });
}
/** One image may be listed under several tags. */
function theOnly(files, list) {
    const [first] = list;
    if (first === undefined)
        throw (0,malformed/* malformed */.Q)(`${files.name} holds no image`);
    if (list.every(({ digest }) => digest === first.digest))
        return first;
    throw (0,malformed/* malformed */.Q)(`${files.name} holds ${list.length} images, and none was named`);
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
    for (const entry of index.manifests.filter(({ mediaType }) => (0,media_types/* isIndexType */.$U)(mediaType))) {
        const { bytes, mediaType } = await readDescribed(files, entry);
        const below = (0,image_manifest/* readManifest */.W)(bytes, mediaType);
        const found = below.kind === 'index' ? await reach(files, below, digest, depth + 1) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/oci-archive.js






/**
 * The images in an OCI archive: a layout in one tar. It is indexed once, by its headers alone, and read in place; nothing
 * is unpacked, and nothing stays open between two reads. An archive that changes meanwhile is found out by its digests.
 * Faults besides those of the port: FILE_MISSING, FILE_UNREADABLE, FILE_NOT_A_FILE.
 */
function ociArchive(path) {
    let index;
    return layoutSource({
        kind: 'oci-archive',
        name: (0,core_escape/* plain */.pj)(path),
        async open(name) {
            index ??= placesIn(path);
            const place = (await index).get(name);
            return place && oci_archive_contentAt(path, place);
        },
        close: async () => undefined,
    });
}
async function* oci_archive_contentAt(path, { offset, size }) {
    const file = await openFile(path);
    try {
        yield* file.stream(offset, size);
    }
    finally {
        await file.close();
    }
}
async function placesIn(path) {
    const file = await openFile(path);
    try {
        return await indexOf(file, (0,core_escape/* plain */.pj)(path));
    }
    finally {
        await file.close();
    }
}
/** Where each file stands. A name that comes twice would mean different images to different readers. */
async function indexOf(file, name) {
    const compression = compressionOf(await file.read(0, 4));
    if (compression !== 'none')
        throw (0,malformed/* malformed */.Q)(`${name} is compressed with ${compression}: an OCI archive is a plain tar`);
    const places = new Map();
    const others = new Set();
    for await (const { path, type, offset, size } of entriesAt(fileCursor(file))) {
        if (places.has(path) || (type === 'file' && others.has(path)))
            throw (0,malformed/* malformed */.Q)(`${name} holds ${path} twice`);
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

// EXTERNAL MODULE: ./lib/adapters/process.js
var adapters_process = __webpack_require__(8489);
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
                throw command_faultOf(label, result);
            if (result.stdout.truncated)
                throw new core_fault/* Fault */.vC('PROCESS_FAILED', { message: `${label} said more than can be kept` });
            return result.stdout.text;
        },
    };
}
/** What a client that failed means. */
function command_faultOf(label, result) {
    if (result.timedOut)
        return new core_fault/* Fault */.vC('PROCESS_TIMED_OUT', { message: `${label} did not end in time` });
    if (!isUnreachable(result.stderr.text))
        return new core_fault/* Fault */.vC('PROCESS_FAILED', { message: `${label} ${(0,adapters_process/* failureOf */.g5)(result)}` });
    return new core_fault/* Fault */.vC('ENGINE_UNREACHABLE', { message: `${label}: ${(0,adapters_process/* lastLine */.fM)(result.stderr.text)}` });
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
        throw new core_fault/* Fault */.vC('PROCESS_FAILED', { message: `${label} answered no JSON`, cause });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/docker-cli/bases.js



/**
 * Every image that a build took something from, its frontend included, by the builder's own record. buildx writes that
 * record into its metadata file, but not for several platforms: then it is asked for. No record is a fault, never "none".
 */
async function basesOf(docker, metadata, platforms) {
    const known = recordsIn(metadata);
    const records = known.length > 0 ? known : await bases_history(docker, bases_textOf(fields(metadata)['buildx.build.ref']));
    if (records.length < Math.max(1, platforms))
        throw untold();
    const bases = records.flatMap(materialsOf).flatMap(baseOf);
    return [...new Map(bases.map((base) => [`${base.reference}@${base.digest}`, base])).values()];
}
function untold() {
    return new core_fault/* Fault */.vC('BUILD_FAILED', {
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
        .filter(({ Type }) => bases_textOf(Type).startsWith('https://slsa.dev/provenance/'))
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
    const [, name, version] = /^pkg:(?:docker|oci)\/([^@?#]+)(?:@([^?#]+))?/.exec(bases_textOf(uri)) ?? [];
    if (name === undefined)
        return [];
    const reference = version === undefined ? unescaped(name) : `${unescaped(name)}:${unescaped(version)}`;
    const named = `sha256:${bases_textOf(fields(digest).sha256)}`;
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
function bases_textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/adapters/docker-cli/build.js









/** Builds with buildx to an OCI archive, without attestations, and reads back what was built from what. */
async function build(docker, request) {
    if ((0,external_node_fs_.existsSync)(request.archive)) {
        throw new core_fault/* Fault */.vC('BUILD_FAILED', { message: `${(0,core_escape/* plain */.pj)(request.archive)} exists already` });
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
        throw buildFault(result, (0,adapters_process/* lastLine */.fM)(complaint));
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
function buildFault(result, complaint) {
    const said = `${result.stderr.text}\n${result.stdout.text}`;
    if (result.timedOut || isUnreachable(complaint))
        return command_faultOf('docker buildx build', result);
    if (/unknown command: docker buildx|'buildx' is not a docker command|unknown flag: --provenance/.test(said))
        return noBuildx();
    const message = `the build failed: ${complaint || (0,adapters_process/* lastLine */.fM)(said)}`;
    if (!/exporter is not supported for the docker driver/.test(said))
        return new core_fault/* Fault */.vC('BUILD_FAILED', { message, ...(passing.test(complaint) ? { rerun: 'may-help' } : {}) });
    return new core_fault/* Fault */.vC('BUILD_FAILED', {
        message,
        fix: 'Make a builder that can: `docker buildx create --use`.',
        rerun: 'will-not-help',
    });
}
function noBuildx() {
    return new core_fault/* Fault */.vC('PROCESS_NOT_FOUND', {
        message: 'the Docker client has no buildx, or one that is too old',
        fix: 'Install the buildx plug-in of Docker, 0.13 or newer.',
    });
}
function readMetadata(file) {
    try {
        return parsed('docker buildx build', (0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (cause) {
        throw new core_fault/* Fault */.vC('BUILD_FAILED', { message: 'the build left no metadata', cause });
    }
}
/** What the archive holds is what the builder says that it built (L3). */
async function proveArchive(path, metadata) {
    const archive = ociArchive(path);
    try {
        const { digest } = await archive.manifest(undefined);
        const said = metadata?.['containerimage.digest'];
        if (said === digest)
            return;
        throw new core_fault/* Fault */.vC('IMAGE_MALFORMED', {
            message: `the archive holds ${digest}, the builder built ${(0,core_escape/* plain */.pj)(String(said))}`,
        });
    }
    finally {
        await archive.close();
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./lib/adapters/oci/tar-writer.js
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

;// CONCATENATED MODULE: ./lib/adapters/oci-archive-writer.js







/**
 * Carries an image from any source into an OCI archive, byte for byte: its digests stay what they are. The file must not
 * exist. https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
 */
async function saveArchive(source, top, path) {
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(archiveOf(source, top)), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
    }
    catch (cause) {
        if (cause instanceof core_fault/* Fault */.vC)
            throw cause;
        throw new core_fault/* Fault */.vC('EVIDENCE_UNWRITABLE', { message: `${path} cannot be written`, location: { path }, cause });
    }
}
async function* archiveOf(source, top) {
    yield* tarFile('oci-layout', Buffer.from(JSON.stringify({ imageLayoutVersion: '1.0.0' })));
    const { mediaType, digest, bytes } = top;
    const manifests = [{ mediaType, digest, size: bytes.length }];
    yield* tarFile('index.json', Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests })));
    const written = new Set();
    yield* manifestBlobs(source, top, written);
    yield tarEnd;
}
async function* manifestBlobs(source, manifest, written) {
    if (written.has(manifest.digest))
        return;
    written.add(manifest.digest);
    yield* tarFile(oci_archive_writer_blobPath(manifest.digest), manifest.bytes);
    const parsed = (0,image_manifest/* readManifest */.W)(manifest.bytes, manifest.mediaType);
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
    yield tarHeader(oci_archive_writer_blobPath(digest), size);
    yield* (0,verify/* sized */.Sk)(source.stream(digest), size, digest);
    yield tarPadding(size);
}
function oci_archive_writer_blobPath(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}

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
    yield* tarFile(`${hexOf(config)}.json`, await source.blob(config));
    const list = [{ Config: `${hexOf(config)}.json`, RepoTags: null, Layers: layers.map(({ name }) => name) }];
    yield* tarFile('manifest.json', Buffer.from(JSON.stringify(list)));
    const once = new Map(layers.map((layer) => [layer.name, layer]));
    for (const layer of once.values())
        yield* streamed(layer);
    yield tarEnd;
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
    const content = () => decompressed(source.stream(digest), mediaType);
    let unpacked = 0;
    for await (const chunk of content())
        unpacked += chunk.length;
    return { name, size: unpacked, content };
}
function hexOf(digest) {
    return digest.slice('sha256:'.length);
}
async function* streamed({ name, size, content }) {
    yield tarHeader(name, size);
    yield* (0,verify/* sized */.Sk)(content(), size, name);
    yield tarPadding(size);
}

;// CONCATENATED MODULE: ./lib/adapters/docker-cli/load.js






/** Images are large and disks slow. */
const longest = 3600;
/**
 * Loads an image of an archive, or one platform of its index, and proves by the engine’s own id, which is a digest of content,
 * that it holds that image. One that the engine holds already is not loaded again.
 */
async function load(loader, archive, image) {
    const source = ociArchive(archive);
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
        await saveArchive(source, manifest, path);
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
        throw new core_fault/* Fault */.vC('ENGINE_REFUSED', { message: `look at an image: ${status} ${message}` });
    const held = body?.Id;
    if (held === id || held === id.replace(/^sha256:/, ''))
        return true;
    throw mismatch(`the engine calls ${id} ${String(held)}`);
}
function mismatch(message) {
    return new core_fault/* Fault */.vC('IMAGE_LOAD_MISMATCH', { message });
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
        return { api, info, runner: { api, names: runNames(), slots: slots(info.slots) } };
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

;// CONCATENATED MODULE: ./lib/chain/build-request.js

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
        platforms: image.platforms,
        timeoutSeconds: flags.buildTimeoutSeconds,
        ...(onProgress ? { onProgress: (line) => onProgress(`build ${line}`) } : {}),
    };
}
/** The id of a specification as `--secret` takes it, `id=npm,env=NPM_TOKEN`. */
function secretId(spec) {
    return /(?:^|,)id=([^,]+)/.exec(spec)?.[1] ?? spec;
}
/** An image that is built otherwise than the contract says is another image. */
function refuseOtherBuild({ open }, { secretSpecs }) {
    const { engine, 'build-secrets': named } = open.contract.image;
    if (engine === 'classic')
        throw new core_fault/* Fault */.vC('BUILD_FAILED', {
            message: 'the contract names the classic builder, and only BuildKit is started here',
            location: open.locate(['image', 'engine']),
            fix: 'Build with BuildKit, or judge the image of the other builder with `image.prebuilt`.',
        });
    const given = secretSpecs.map(secretId);
    const missing = named.filter((id) => !given.includes(id));
    if (missing.length > 0)
        throw new core_fault/* Fault */.vC('USAGE', {
            message: `the build mounts the secrets ${missing.join(', ')}, which were not given`,
            location: open.locate(['image', 'build-secrets']),
            fix: missing.map((id) => `Add --secret id=${id},src=FILE`).join(' '),
        });
}

;// CONCATENATED MODULE: ./lib/chain/settle.js
/** Does the work and keeps its failure as a value, to be told where it belongs. */
async function settle(work) {
    try {
        return { value: await work(), error: undefined };
    }
    catch (error) {
        return { value: undefined, error };
    }
}

// EXTERNAL MODULE: ./lib/ports/clock.js
var ports_clock = __webpack_require__(7494);
;// CONCATENATED MODULE: ./lib/chain/environment.js

/** Variables that make us, or what we start, look elsewhere (L14). GIT_* never reaches git, so it needs no rule here. */
const offline = [/^NODE_OPTIONS$/, /^NODE_PATH$/];
const network = [
    /^(?:HTTPS?|ALL)_PROXY$/i,
    /^SSL_CERT_(?:FILE|DIR)$/,
    /^NODE_EXTRA_CA_CERTS$/,
    /^NODE_TLS_REJECT_UNAUTHORIZED$/,
];
const docker = [
    /^DOCKER_HOST$/,
    /^DOCKER_CONTEXT$/,
    /^DOCKER_CONFIG$/,
    /^DOCKER_TLS_VERIFY$/,
    /^DOCKER_CERT_PATH$/,
    /^BUILDX_BUILDER$/,
    /^BUILDX_CONFIG$/,
    /^BUILDKIT_HOST$/,
    /^EXPERIMENTAL_BUILDKIT_/,
];
const aws = [
    /^AWS_ENDPOINT_URL/,
    /^AWS_CONFIG_FILE$/,
    /^AWS_SHARED_CREDENTIALS_FILE$/,
    /^AWS_CA_BUNDLE$/,
];
const rules = {
    offline,
    engine: [...offline, ...network, ...docker],
    aws: [...offline, ...network, ...aws],
    all: [...offline, ...network, ...docker, ...aws],
};
/** The redirecting variables that are set and would matter to what a command reaches. */
function redirectionsIn(environment, reach) {
    return Object.keys(environment)
        .filter((name) => (environment[name] ?? '') !== '' && rules[reach].some((rule) => rule.test(name)))
        .sort();
}
/** Refuses every redirection that the contract does not allow by name. Those that it allows still make a rehearsal. */
function refuseRedirections(found, allowed) {
    const planted = found.filter((name) => !allowed.includes(name));
    if (planted.length === 0)
        return;
    throw new core_fault/* Faults */.CG(planted.map((name) => new core_fault/* Fault */.vC('ENVIRONMENT_REDIRECTED', {
        message: `${name} redirects us, and the contract does not allow it`,
        fix: `Unset ${name}, or add it to environment.allow in the contract.`,
    })));
}

;// CONCATENATED MODULE: ./lib/adapters/docker-credentials.js







const entry = schemas/* looseObject */._H3({
    auth: schemas/* string */.YjP().optional(),
    username: schemas/* string */.YjP().optional(),
    password: schemas/* string */.YjP().optional(),
    identitytoken: schemas/* string */.YjP().optional(),
});
/** An empty name means the file itself. */
const helper = schemas/* string */.YjP().regex(/^(?:[A-Za-z0-9][A-Za-z0-9._-]*)?$/, 'the name of a program, without a path');
const config = schemas/* looseObject */._H3({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), entry).default({}),
    credHelpers: schemas/* record */.g1P(schemas/* string */.YjP(), helper).default({}),
    credsStore: helper.optional(),
});
/**
 * What `docker login` keeps for a registry: in its file, or in the helper that the file names. undefined where it keeps
 * nothing. Faults: FILE_UNREADABLE, PROCESS_NOT_FOUND, PROCESS_FAILED.
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
async function dockerCredentials(registry, environment) {
    const folder = environment['DOCKER_CONFIG'] || (0,external_node_path_.join)(environment['HOME'] || (0,external_node_os_.homedir)(), '.docker');
    const read = await docker_credentials_readConfig((0,external_node_path_.join)(folder, 'config.json'));
    if (!read)
        return undefined;
    const [name] = namesOf(registry).flatMap((key) => read.credHelpers[key] ?? []);
    const program = name ?? read.credsStore;
    const kept = program ? await fromHelper(program, registry, environment) : undefined;
    return kept ?? fromFile(read, registry);
}
/** The one registry that Docker keeps under an address of its own. */
const hub = 'docker.io';
const hubKey = `https://index.${hub}/v1/`;
function namesOf(registry) {
    const usual = [
        registry,
        `https://${registry}`,
        `http://${registry}`,
        `https://${registry}/v1/`,
        `https://${registry}/v2/`,
    ];
    return registry === hub ? [hubKey, `index.${hub}`, ...usual] : usual;
}
async function docker_credentials_readConfig(path) {
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((cause) => {
        if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
            return undefined;
        throw unreadable(path, cause.code ?? 'unknown', cause);
    });
    if (text === undefined)
        return undefined;
    try {
        return config.parse(JSON.parse(text));
    }
    catch {
        throw unreadable(path, 'it is no configuration of Docker');
    }
}
/** Nothing of its content is shown: it holds passwords. */
function unreadable(path, why, cause) {
    return new core_fault/* Fault */.vC('FILE_UNREADABLE', { message: `${path} cannot be read: ${why}`, cause });
}
function fromFile({ auths }, registry) {
    const found = namesOf(registry)
        .map((key) => auths[key])
        .find((item) => item !== undefined);
    if (found === undefined)
        return undefined;
    if (found.identitytoken)
        return { username: '<token>', password: found.identitytoken, isIdentityToken: true };
    if (found.username && found.password)
        return { username: found.username, password: found.password };
    const text = Buffer.from(found.auth ?? '', 'base64')
        .toString()
        .replace(/\0+$/, '');
    const cut = text.indexOf(':');
    return cut > 0 ? { username: text.slice(0, cut), password: text.slice(cut + 1) } : undefined;
}
const answer = schemas/* looseObject */._H3({ Username: schemas/* string */.YjP(), Secret: schemas/* string */.YjP() });
/** https://github.com/docker/docker-credential-helpers */
async function fromHelper(name, registry, env) {
    const command = `docker-credential-${name}`;
    const input = registry === hub ? hubKey : registry;
    const asked = { command, args: ['get'], env, input, timeoutSeconds: 60, outputLimit: 2 ** 20, label: command };
    try {
        const { stdout } = await (0,adapters_process/* checked */.KD)(asked);
        const { Username, Secret } = answer.parse(JSON.parse(stdout.text));
        return { username: Username, password: Secret, isIdentityToken: Username === '<token>' };
    }
    catch (cause) {
        if (cause instanceof core_fault/* Fault */.vC && /credentials not found/.test(cause.message))
            return undefined;
        if (cause instanceof core_fault/* Fault */.vC)
            throw cause;
        throw new core_fault/* Fault */.vC('PROCESS_FAILED', { message: `${(0,core_escape/* plain */.pj)(command)} gave no credentials for ${(0,core_escape/* plain */.pj)(registry)}` });
    }
}

// EXTERNAL MODULE: ./lib/adapters/ecr/place.js
var ecr_place = __webpack_require__(578);
// EXTERNAL MODULE: ./lib/adapters/oci-registry.js + 9 modules
var oci_registry = __webpack_require__(672);
;// CONCATENATED MODULE: ./lib/adapters/tag-wait.js



/**
 * The manifest behind a tag that may not have reached this part of the registry yet: a replica lags behind. The wait is
 * bounded and told. Throws REGISTRY_NOT_FOUND at its end.
 */
async function awaitedManifest(registry, tag, { seconds, pauseMs = 2000, onWait }) {
    const end = performance.now() + seconds * 1000;
    for (;;) {
        const found = await registry.manifest(tag).catch(unlessMissing);
        if (found)
            return found;
        const left = end - performance.now();
        if (left <= 0)
            throw neverCame(registry, tag, seconds);
        onWait?.(`waiting for ${(0,core_escape/* plain */.pj)(registry.repository)}:${(0,core_escape/* plain */.pj)(tag)}, ${Math.ceil(left / 1000)} s left`);
        await (0,promises_.setTimeout)(Math.min(left, pauseMs));
    }
}
function unlessMissing(error) {
    if (error instanceof core_fault/* Fault */.vC && error.code === 'REGISTRY_NOT_FOUND')
        return undefined;
    throw error;
}
function neverCame({ repository }, tag, seconds) {
    const waited = seconds === 0 ? '' : `, after waiting ${seconds} s for it`;
    return new core_fault/* Fault */.vC('REGISTRY_NOT_FOUND', { message: `${(0,core_escape/* plain */.pj)(repository)} has no ${(0,core_escape/* plain */.pj)(tag)}${waited}` });
}

// EXTERNAL MODULE: ./lib/domain/image/reference.js
var reference = __webpack_require__(1927);
;// CONCATENATED MODULE: ./lib/cli/registry.js







/** The repository of ECR that a name means; undefined where it is in another registry. */
function ecrPlaceOf(repository, { contract }) {
    const { ecr, repository: own } = contract.image;
    const stated = ecr && own === repository ? { registryId: ecr['registry-id'], region: ecr.region } : undefined;
    return (0,ecr_place/* ecrPlace */.OS)(repository, stated);
}
/** A repository in its registry, with the credentials that this machine has for it. The SDK is loaded only for ECR. */
async function openRegistry(repository, open) {
    const place = ecrPlaceOf(repository, open);
    if (place)
        return (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 754))).ecrRegistry(place);
    const host = (0,reference/* parseReference */.F2)(repository)?.registry ?? '';
    return (0,oci_registry/* ociRegistry */.H)({ repository, credentials: () => dockerCredentials(host, process.env) });
}
/** What the registry says of a tag: its digest, waiting for one that has not arrived yet, and how it stands. */
async function askTag(repository, tag, { open, onProgress }) {
    const registry = await openRegistry(repository, open);
    try {
        const seconds = open.contract.image['tag-wait-seconds'];
        const { digest } = await awaitedManifest(registry, tag, { seconds, ...(onProgress ? { onWait: onProgress } : {}) });
        return await published(registry, tag, digest);
    }
    finally {
        await registry.close();
    }
}
/** What a tag names at this moment; undefined where it names nothing. */
async function existingTag(repository, tag, open) {
    const registry = await openRegistry(repository, open);
    try {
        const found = await settle(() => registry.manifest(tag));
        if (found.value)
            return await published(registry, tag, found.value.digest);
        if (found.error instanceof core_fault/* Fault */.vC && found.error.code === 'REGISTRY_NOT_FOUND')
            return undefined;
        throw found.error;
    }
    finally {
        await registry.close();
    }
}
/** The answer of a registry about a tag whose digest is known. */
async function published(registry, tag, digest) {
    return { repository: registry.repository, digest, ...(await registry.standing(tag, digest)) };
}

;// CONCATENATED MODULE: ./lib/cli/remote.js
/** The bucket that the contract names; undefined where evidence stays on this machine. The SDK is loaded only for it. */
async function remoteStore({ contract }) {
    const { evidence } = contract;
    const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(evidence.store) ?? [];
    if (bucket === undefined)
        return undefined;
    const { s3Store } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(858)]).then(__webpack_require__.bind(__webpack_require__, 4858));
    const days = evidence.lock?.days ?? evidence['retention-days'];
    const lock = evidence.lock && { mode: evidence.lock.mode, days };
    return s3Store({
        bucket,
        prefix: prefix === '' ? '' : `${prefix}/`,
        region: evidence.region,
        owner: evidence['bucket-owner'],
        lock,
        kmsKey: evidence['kms-key'],
        now: Date.now,
        demands: { versioning: evidence.versioning === 'required', lock, retentionDays: evidence['retention-days'] },
    });
}
/** Whether the contract's evidence goes beyond this machine. */
function isRemote({ contract }) {
    return contract.evidence.store !== 'local';
}

;// CONCATENATED MODULE: ./lib/cli/reach.js



/** What a command really reaches, by where the contract keeps images, evidence and secrets. */
function reachOf(asks, open, registry) {
    const may = (what) => asks === 'all' || asks === what;
    const onAws = (may('store') && isRemote(open)) ||
        (may('engine') && isInEcr(open, registry)) ||
        (may('secrets') && open.contract.secrets.materialization === 'must-exist');
    if (may('engine'))
        return onAws ? 'all' : 'engine';
    return onAws ? 'aws' : 'offline';
}
/** Whether an image that this command may ask for lies in ECR. */
function isInEcr(open, registry) {
    const named = [registry, open.contract.image.prebuilt?.reference?.replace(/[:@][^/]*$/, '')];
    return named.some((repository) => repository !== undefined && ecrPlaceOf(repository, open) !== undefined);
}
/** What redirects us on the way to what is reached: variables, and the files that the SDK reads beside them. */
async function redirectionsOf(reach, environment) {
    const variables = redirectionsIn(environment, reach);
    if (reach !== 'aws' && reach !== 'all')
        return variables;
    const { configuredEndpoints } = await __webpack_require__.e(/* import() */ 332).then(__webpack_require__.bind(__webpack_require__, 1332));
    return [...variables, ...configuredEndpoints(environment)];
}

;// CONCATENATED MODULE: ./lib/cli/aws.js


/** The parameter store as a source of handles. What redirects us is refused before it is asked (L14). */
function handlesOnAws(environment) {
    return async (allowed) => {
        refuseRedirections(await redirectionsOf('aws', environment), allowed);
        const { ssmParameters } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(736), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 6121));
        return ssmParameters({ region: undefined });
    };
}
/** Refuses credentials that the contract does not take, before any work starts. */
async function refuseAwsCaller({ contract }, now) {
    const { refuseCaller } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695), __webpack_require__.e(642)]).then(__webpack_require__.bind(__webpack_require__, 642));
    const { credentials, account, role, 'session-minutes': sessionMinutes } = contract.aws;
    const demands = { oidcOnly: credentials === 'oidc-only', account, role, sessionMinutes };
    await refuseCaller(demands, { region: contract.evidence.region }, now);
}
/** Who says whether a secret exists, where the contract wants it to exist now. A path may lie in either of two stores. */
async function secretNames({ contract }) {
    const { backend, materialization } = contract.secrets;
    if (materialization !== 'must-exist')
        return undefined;
    const options = { region: undefined };
    const stores = [];
    if (backend !== 'secrets-manager')
        stores.push((await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(736), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 6121))).ssmNames(options));
    if (backend !== 'ssm')
        stores.push((await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(994), __webpack_require__.e(187)]).then(__webpack_require__.bind(__webpack_require__, 2187))).secretsManagerNames(options));
    return { exists: (path) => existsInAny(stores, path) };
}
async function existsInAny(stores, path) {
    for (const store of stores)
        if (await store.exists(path))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/adapters/oci-layout.js






/** The images in an OCI image layout, a folder. Faults besides those of the port: FILE_MISSING, FILE_UNREADABLE. */
function ociLayout(dir) {
    const name = (0,core_escape/* plain */.pj)(dir);
    return layoutSource({ kind: 'oci-layout', name, open: (path) => openIn(dir, path), close: async () => undefined });
}
async function openIn(dir, path) {
    try {
        return wholeOf(await openFile((0,external_node_path_.join)(dir, path)));
    }
    catch (cause) {
        if (!(cause instanceof core_fault/* Fault */.vC) || cause.code !== 'FILE_MISSING')
            throw cause;
        if (isFolder(dir))
            return undefined;
        throw new core_fault/* Fault */.vC('FILE_MISSING', { message: `${(0,core_escape/* plain */.pj)(dir)} is no folder`, location: { path: dir }, cause });
    }
}
function isFolder(dir) {
    return (0,external_node_fs_.statSync)(dir, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./lib/cli/bases.js



/** Looks into every base that is given as a local layout: its triggers, its layers. */
async function seenBases(contexts) {
    const seen = new Map();
    for (const [name, reference] of contexts) {
        const [, folder, digest] = /^oci-layout:\/\/(.+?)(?:@(sha256:[0-9a-f]{64})|:([^:/@]+))?$/.exec(reference) ?? [];
        if (folder === undefined)
            continue;
        seen.set(name, await seenBase(ociLayout((0,external_node_path_.resolve)(folder)), digest));
    }
    return seen;
}
async function seenBase(source, digest) {
    const image = await readBuiltImage(source, digest);
    return {
        digest: image.digest,
        onbuild: image.platforms.flatMap(({ config }) => config.onbuild),
        layers: image.platforms.flatMap(({ layerDigests }) => layerDigests),
    };
}

;// CONCATENATED MODULE: ./lib/cli/fetched.js








/** An image that nobody of this run built, carried byte for byte into this run's own archive. */
async function fetchImage(place, archive, { open }, baseLayers = new Set()) {
    if ('path' in place && !fetched_isFolder(place.path))
        return openArchive(place.path, baseLayers);
    const { source, name, kind } = await sourceOf(place, open);
    try {
        const top = await source.manifest(name);
        const found = 'repository' in place ? await foundTag(place, top, open) : undefined;
        await saveArchive(source, top, archive);
        const stated = name !== undefined && (0,core_digest/* isDigest */.Bc)(name) ? name : null;
        return { ...(await openArchive(archive, baseLayers)), source: kind, stated, found };
    }
    finally {
        await source.close();
    }
}
/** An image in a registry, of which no layer is fetched. */
async function lookAtImage(place, { open }, baseLayers) {
    const registry = await openRegistry(place.repository, open);
    try {
        const top = await registry.manifest(place.name);
        const image = await readBuiltImage(registry, top.digest, baseLayers);
        const stated = (0,core_digest/* isDigest */.Bc)(place.name) ? place.name : null;
        const found = await foundTag(place, top, open);
        return { image, archive: undefined, source: 'registry', stated, found, origin: undefined };
    }
    finally {
        await registry.close();
    }
}
async function openArchive(path, baseLayers) {
    const image = await readBuiltImage(ociArchive(path), undefined, baseLayers);
    return { image, archive: path, source: 'oci_archive', stated: null, found: undefined, origin: undefined };
}
async function sourceOf(place, open) {
    return 'path' in place
        ? { source: ociLayout(place.path), name: undefined, kind: 'oci_layout' }
        : { source: await openRegistry(place.repository, open), name: place.name, kind: 'registry' };
}
async function foundTag({ repository, name }, { digest }, open) {
    if ((0,core_digest/* isDigest */.Bc)(name))
        return undefined;
    const registry = await openRegistry(repository, open);
    try {
        return { tag: name, ...(await published(registry, name, digest)) };
    }
    finally {
        await registry.close();
    }
}
function fetched_isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** A reference of an image in a registry, with the tag or digest that it must have. */
function splitReference(reference) {
    const at = reference.indexOf('@');
    if (at > 0)
        return { repository: reference.slice(0, at).replace(/:[^:/]+$/, ''), name: reference.slice(at + 1) };
    const colon = reference.lastIndexOf(':');
    if (colon > reference.lastIndexOf('/'))
        return { repository: reference.slice(0, colon), name: reference.slice(colon + 1) };
    throw new core_fault/* Fault */.vC('USAGE', { message: `${reference} names neither a tag nor a digest` });
}

;// CONCATENATED MODULE: ./lib/cli/passing-folder.js



/** Gone with this process at the latest, however it ends: an archive can be large. */
function passingFolder() {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'seaworthy-'));
    process.once('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    return folder;
}

;// CONCATENATED MODULE: ./lib/cli/prebuilt.js



/** Where the contract's prebuilt image lies; undefined where it names none. */
function prebuiltPlace({ contract, folder }, root) {
    const { archive, reference } = contract.image.prebuilt ?? {};
    if (reference !== undefined)
        return splitReference(reference);
    return archive === undefined ? undefined : { path: (0,external_node_path_.join)(root, folder, archive) };
}
/** The prebuilt image, where the contract names a file or folder of this machine. */
async function localImage(open, root) {
    const place = prebuiltPlace(open, root);
    return place && 'path' in place ? fetchImage(place, (0,external_node_path_.join)(passingFolder(), 'image.oci.tar'), { open }) : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/images.js
















/** A repeatable option. */
function collect(value, before) {
    return [...before, value];
}
/** The engine, the base images that can be looked at, and a place for the one archive of this run: a passing one, if none is named. */
async function openImages(session, root, flags, into) {
    const folder = passingFolder();
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
        secretSpecs: buildSecrets(flags.secret, session.open),
        buildTimeoutSeconds: seconds(flags.buildTimeout),
        secretNames: await secretNames(session.open),
    };
    return { ports, archive: places.archive, close };
}
/** The run of a workflow where one is proven, else whoever sits at this machine. */
function builderOf({ platformRunId, workflow: { run } }) {
    const commandFamily = 'docker-buildx-oci';
    if (run)
        return { driver: 'github_actions', actor: run.actor, ciRunId: run.runId, commandFamily };
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
            const place = prebuiltPlace(session.open, places.root);
            return place ? fetchImage(place, places.archive, session) : images_build(engine, request, places);
        },
        load: async ({ image, archive }) => {
            if (!archive)
                throw new core_fault/* Fault */.vC('IMAGE_MALFORMED', { message: 'there is no archive that the engine could load' });
            const loaded = [];
            for (const { platform, manifestDigest: manifest, configDigest: config } of image.platforms)
                loaded.push({ platform, ...(await engine.load(archive, { manifest, config })) });
            return loaded;
        },
        existing: async (tag) => places.registry === undefined ? undefined : existingTag(places.registry, tag, session.open),
        pull: ({ repository, digest }) => fetchImage({ repository, name: digest }, places.archive, session, places.baseLayers),
        publish: places.registry === undefined ? undefined : publisher(places.registry, session),
    };
}
async function images_build(engine, request, { archive, baseLayers, builder }) {
    const outcome = await engine.build({ ...request, archive });
    const image = await readBuiltImage(ociArchive(archive), undefined, baseLayers);
    return { image, archive, source: 'oci_archive', stated: null, found: undefined, origin: originOf(builder, outcome) };
}
/** What the engine and the person at this machine know of a build. */
function originOf({ driver, actor }, { bases, completedAt }) {
    return { build_driver: driver, build_actor: actor, build_completed_at_utc: (0,ports_clock/* utc */.n)(completedAt), base_images: bases };
}
/** What the tag names then, whoever made it: another image behind it is for the gates to judge. */
function publisher(repository, session) {
    return async ({ archive, origin }, tag) => {
        if (archive === undefined)
            throw new core_fault/* Fault */.vC('IMAGE_MALFORMED', { message: 'there is no archive to push' });
        const source = ociArchive(archive);
        const registry = await openRegistry(repository, session.open);
        const bases = (origin?.base_images ?? []).map(({ reference }) => reference);
        const pushed = await settle(async () => registry.publish(source, await source.manifest(undefined), tag, bases));
        await registry.close();
        if (pushed.error !== undefined && !isTagTaken(pushed.error))
            throw pushed.error;
        return askTag(repository, tag, session);
    };
}
function isTagTaken(error) {
    return error instanceof core_fault/* Fault */.vC && error.code === 'REGISTRY_TAG_EXISTS';
}
function pairs(items, flag) {
    return new Map(items.map((item) => {
        const cut = item.indexOf('=');
        if (cut <= 0)
            throw new core_fault/* Fault */.vC('USAGE', { message: `${flag}: found ${JSON.stringify(item)}; expected NAME=VALUE` });
        return [item.slice(0, cut), item.slice(cut + 1)];
    }));
}
function seconds(text) {
    if (/^[1-9]\d{0,5}$/.test(text))
        return Number(text);
    throw new core_fault/* Fault */.vC('USAGE', {
        message: `--build-timeout: found ${JSON.stringify(text)}; expected a whole number of seconds`,
    });
}
/** The build mounts no secret that the contract does not name. */
function buildSecrets(specs, { contract, locate }) {
    const named = contract.image['build-secrets'];
    const foreign = specs.map(secretId).filter((id) => !named.includes(id));
    if (foreign.length > 0)
        throw new core_fault/* Fault */.vC('USAGE', {
            message: `--secret: ${foreign.join(', ')} is not named in image.build-secrets`,
            location: locate(['image', 'build-secrets']),
        });
    return specs;
}

;// CONCATENATED MODULE: ./lib/cli/named-file.js


/** The content of a file that somebody named on the command line. Throws FILE_UNREADABLE. */
function namedFile(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new core_fault/* Fault */.vC('FILE_UNREADABLE', { message: `${path} cannot be read`, cause });
    }
}

;// CONCATENATED MODULE: ./lib/cli/policy-needs.js




/** What a contract makes the role of a repository ask of AWS. */
function needsOf({ store, repository }, open, account) {
    const { evidence, secrets, handles } = open.contract;
    const place = repository === undefined ? undefined : ecrPlaceOf(repository, open);
    const prebuilt = policy_needs_prebuiltPlace(open);
    const partition = (0,ecr_place/* partitionOf */.iQ)(evidence.region ?? (place ?? prebuilt)?.region ?? '');
    const arn = (service, rest) => `arn:${partition}:${service}:*:${account}:${rest}`;
    const asks = secrets.materialization === 'must-exist';
    const paths = asks ? secrets['required-paths'].map((item) => (typeof item === 'string' ? item : item.path)) : [];
    return {
        partition,
        bucket: bucketOf(store, open.contract, arn),
        repository: place && (0,ecr_place/* repositoryArn */.qM)({ ...place, name: oneName(place.name) }),
        prebuilt: prebuilt && (0,ecr_place/* repositoryArn */.qM)({ ...prebuilt, name: oneName(prebuilt.name) }),
        describesParameters: asks && secrets.backend !== 'secrets-manager' && paths.length > 0,
        secrets: secrets.backend === 'ssm'
            ? []
            : paths.flatMap((path) => policy_needs_secretNames(path).map((name) => arn('secretsmanager', name))),
        // IAM compares a path as it is asked, which is with its last slash.
        handles: handles.registries.flatMap(({ ssm }) => (ssm === undefined ? [] : [arn('ssm', `parameter${ssm}`)])),
    };
}
function bucketOf(store, { evidence }, arn) {
    const [, name, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(store) ?? [];
    if (name === undefined)
        return undefined;
    return {
        name,
        prefix: prefix === '' ? '' : `${prefix}/`,
        locks: evidence.lock !== undefined,
        kmsKey: evidence['kms-key'] && keyArn(evidence['kms-key'], arn),
    };
}
/** A policy names a key by its ARN alone, S3 takes its id as well. An alias names whatever key somebody puts behind it. */
function keyArn(key, arn) {
    if (/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:key\/[\w-]+$/.test(key))
        return key;
    if (/^(?:mrk-)?[\da-f-]+$/.test(key))
        return arn('kms', `key/${key}`);
    const message = `evidence.kms-key: found ${JSON.stringify(key)}; expected the ARN or the id of a key`;
    throw new core_fault/* Fault */.vC('USAGE', { message, fix: 'Name the key itself: a policy grants nothing by an alias.' });
}
/** The repository of ECR that the prebuilt image comes from. */
function policy_needs_prebuiltPlace(open) {
    const { reference } = open.contract.image.prebuilt ?? {};
    return reference === undefined ? undefined : ecrPlaceOf(splitReference(reference).repository, open);
}
/**
 * A secret’s ARN ends with six characters that nobody chooses; `*` would grant every name that goes on with a hyphen. One that
 * is not there has none of them, and whoever may not ask for it is told that, instead of its absence.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html
 */
function policy_needs_secretNames(path) {
    const name = oneName(path);
    return [`secret:${name}-??????`, `secret:${name}`];
}
/** A name that IAM does not read as a pattern or a variable. Nothing on AWS has one of these signs in its name. */
function oneName(name) {
    if (!/[*?$]/.test(name))
        return name;
    throw new core_fault/* Fault */.vC('USAGE', {
        message: `found ${JSON.stringify(name)}; expected a name without *, ? and $, which would grant others as well`,
    });
}

;// CONCATENATED MODULE: ./lib/adapters/git-cli/shield.js





/**
 * What a repository's own configuration can make git start, or make it overlook, switched off on the command line, which
 * outweighs every file. The drivers of filters have names and are switched off one by one (`withoutFilters`).
 */
const settings = {
    'core.hooksPath': '/dev/null',
    'core.fsmonitor': 'false',
    'core.untrackedCache': 'false',
    'core.excludesFile': '/dev/null',
    'core.attributesFile': '/dev/null',
    'core.ignoreStat': 'false',
    'core.trustctime': 'true',
    'core.checkStat': 'default',
    'core.fileMode': 'true',
    'core.preloadIndex': 'true',
    'core.pager': 'cat',
    'protocol.allow': 'never',
};
/** The environment of every git: nothing of ours but PATH, no prompt, no lock, no network, no replaced objects. */
function environmentOf(home) {
    return {
        PATH: process.env.PATH,
        HOME: home,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: (0,external_node_path_.join)(home, '.gitconfig'),
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
    };
}
/**
 * Does some work with a git that starts no program for the repository and leaves the repository as it is. A clone of another
 * owner, as containers of a pipeline have it, is allowed: git believes that only from a configuration file of the user,
 * so there is one, in a home of its own. What the refusal protects from, the owner's programs, is switched off here.
 */
async function shielded(program, work) {
    const home = makeHome();
    const env = environmentOf(home);
    try {
        return await work((folder, args, more) => shield_run({ command: program, cwd: folder, env }, args, more));
    }
    finally {
        (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    }
}
function makeHome() {
    try {
        const home = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'seaworthy-git-'));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(home, '.gitconfig'), '[safe]\n\tdirectory = *\n');
        return home;
    }
    catch (cause) {
        throw new core_fault/* Fault */.vC('GIT_FAILED', { message: `git needs a folder below ${(0,external_node_os_.tmpdir)()}, which cannot be made`, cause });
    }
}
const limits = { timeoutSeconds: 300, outputLimit: 2 ** 28 };
async function shield_run(place, args, more = {}) {
    const label = `git ${args[0]}`;
    const overrides = Object.entries({ ...settings, ...more }).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const result = await (0,adapters_process/* runProcess */.R3)({ ...place, ...limits, label, args: [...overrides, ...args] });
    if (result.exitCode === null || result.timedOut)
        throw failed(label, result);
    if (!result.stdout.truncated)
        return result;
    throw new core_fault/* Fault */.vC('GIT_FAILED', { message: `${label} said more than ${limits.outputLimit} bytes` });
}
function failed(label, result) {
    const how = result.timedOut ? 'did not end in time' : (0,adapters_process/* failureOf */.g5)(result);
    return new core_fault/* Fault */.vC('GIT_FAILED', { message: `${label} ${how}` });
}

;// CONCATENATED MODULE: ./lib/adapters/git-cli/worktree.js





/**
 * Every path of the index, and every path of the working tree, submodules included, that differs from the commit or that git was told not to look at.
 * Where a file passes a filter, its raw bytes are compared, since the filter is not run: dirty at worst, never clean by mistake.
 */
async function worktreeOf(ask, topLevel, depth = 0) {
    const keys = await worktree_answer(ask, topLevel, ['config', '--list', '--name-only', '-z']);
    const status = await worktree_answer(ask, topLevel, ['status', ...statusFlags], withoutFilters(keys.split('\0')));
    const index = parseIndex(await worktree_answer(ask, topLevel, ['ls-files', '-v', '-s', '-z']));
    const modules = [];
    for (const path of index.submodules)
        modules.push(await submodule(ask, topLevel, path, depth));
    const dirty = [...parseStatus(status), ...index.unseen, ...modules.flatMap((module) => module.dirty)];
    const tracked = [...index.tracked, ...modules.flatMap((module) => module.tracked)];
    return { dirty: [...new Set(dirty)].sort(), tracked };
}
/** Submodules are asked one by one: git itself would run each with a configuration that nobody looked at. */
const statusFlags = ['--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];
async function worktree_answer(ask, folder, args, more) {
    const result = await ask(folder, args, more);
    if (result.exitCode !== 0)
        throw failed(`git ${args[0]}`, result);
    return result.stdout.text;
}
/** Settings that switch off every filter driver that the configuration names. */
function withoutFilters(keys) {
    const drivers = new Set();
    for (const key of keys) {
        const driver = /^filter\.(.*)\.[^.]+$/s.exec(key)?.[1];
        if (driver !== undefined)
            drivers.add(driver);
    }
    return Object.fromEntries([...drivers].flatMap(switchedOff));
}
function switchedOff(driver) {
    if (driver.includes('=')) {
        throw new core_fault/* Fault */.vC('GIT_FAILED', { message: `git’s filter ${(0,core_escape/* plain */.pj)(driver)} has a name that cannot be switched off` });
    }
    const off = ['clean', 'smudge', 'process'].map((word) => [`filter.${driver}.${word}`, '']);
    return [...off, [`filter.${driver}.required`, 'false']];
}
/** The paths of `git status --porcelain=v1 -z --no-renames`: two letters, a space, the path. */
function parseStatus(text) {
    return records(text).map((record) => {
        if (record[2] !== ' ')
            throw new core_fault/* Fault */.vC('GIT_FAILED', { message: 'git status answered in an unknown form' });
        return record.slice(3);
    });
}
/**
 * From `git ls-files -v -s -z`: submodules, and the paths that git does not compare because somebody marked them so
 * (`--assume-unchanged`, a lower-case letter) or left them out of the working tree (`--skip-worktree`, an S).
 */
function parseIndex(text) {
    const entries = records(text).map((record) => {
        const [, tag = '', mode, path = ''] = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? [];
        if (mode === undefined)
            throw new core_fault/* Fault */.vC('GIT_FAILED', { message: 'git ls-files answered in an unknown form' });
        return { tag, mode, path };
    });
    const unseen = entries.filter(({ tag }) => /[a-zS]/.test(tag)).map(({ path }) => path);
    const submodules = entries.filter(({ mode }) => mode === '160000').map(({ path }) => path);
    return { unseen, submodules, tracked: entries.map(({ path }) => path) };
}
function records(text) {
    return text.split('\0').filter((record) => record !== '');
}
/** Deeper than any real nesting. */
const worktree_deepest = 16;
/** A submodule; nothing where it is not checked out, itself dirty where it cannot be asked. */
async function submodule(ask, topLevel, path, depth) {
    const folder = (0,external_node_path_.join)(topLevel, path);
    if (!isCheckedOut(folder))
        return { dirty: [], tracked: [] };
    const own = await ask(folder, ['rev-parse', '--show-toplevel']);
    const isItself = own.exitCode === 0 && own.stdout.text === `${folder}\n` && (0,external_node_fs_.realpathSync)(folder) === folder;
    if (!isItself || depth >= worktree_deepest)
        return { dirty: [path], tracked: [] };
    const inner = await worktreeOf(ask, folder, depth + 1);
    const within = (names) => names.map((name) => `${path}/${name}`);
    return { dirty: within(inner.dirty), tracked: within(inner.tracked) };
}
/** Where something else stands in its place, `git status` says so; what cannot be seen counts as there. */
function isCheckedOut(folder) {
    try {
        return (0,external_node_fs_.lstatSync)(folder).isDirectory() && (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, '.git')) !== undefined;
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
        return code !== 'ENOENT' && code !== 'ENOTDIR';
    }
}

;// CONCATENATED MODULE: ./lib/adapters/git-cli.js






/**
 * The repository around a folder, as the installed git sees it. No hook, monitor, filter, helper or transport that the
 * repository's configuration names is run, nothing is written, and no variable of ours but PATH reaches git.
 */
function gitCli(dir, program = 'git') {
    return {
        async state() {
            try {
                return await shielded(program, (ask) => stateOf(ask, dir));
            }
            catch (cause) {
                if (cause instanceof core_fault/* Fault */.vC && cause.code === 'PROCESS_NOT_FOUND')
                    return undefined;
                throw asGitFault(cause);
            }
        },
    };
}
function asGitFault(cause) {
    if (!(cause instanceof core_fault/* Fault */.vC) || cause.code !== 'PROCESS_FAILED')
        return cause;
    return new core_fault/* Fault */.vC('GIT_FAILED', { message: cause.message, cause });
}
async function stateOf(ask, dir) {
    const place = await git_cli_placeOf(ask, dir);
    const sha = place && (await shaOf(ask, dir));
    if (place === undefined || sha === undefined)
        return undefined;
    const inside = (0,external_node_path_.relative)(place.topLevel, (0,external_node_fs_.realpathSync)(dir));
    const { dirty, tracked } = await worktreeOf(ask, place.topLevel);
    const changed = dirty.filter((path) => !isEvidence(path, inside));
    return { ...place, sha, ref: await refOf(ask, dir), dirty: changed, tracked: new Set(tracked) };
}
/** undefined outside of every repository. A repository that is there and broken is a fault. */
async function git_cli_placeOf(ask, dir) {
    const result = await ask(dir, ['rev-parse', '--is-shallow-repository', '--show-toplevel']);
    if (/not a git repository \(or any /.test(result.stderr.text))
        return undefined;
    const [, shallow, topLevel] = /^(true|false)\n(.+)\n$/s.exec(result.stdout.text) ?? [];
    if (result.exitCode !== 0 || topLevel === undefined)
        throw failed('git rev-parse', result);
    if (!isInside((0,external_node_fs_.realpathSync)(dir), topLevel)) {
        throw new core_fault/* Fault */.vC('GIT_FAILED', {
            message: `git’s working tree is ${(0,core_escape/* plain */.pj)(topLevel)}, and ${(0,core_escape/* plain */.pj)(dir)} is outside`,
        });
    }
    return { topLevel, shallow: shallow === 'true' };
}
function isInside(folder, topLevel) {
    return folder === topLevel || folder.startsWith(topLevel.endsWith(external_node_path_.sep) ? topLevel : topLevel + external_node_path_.sep);
}
/** undefined before the first commit. */
async function shaOf(ask, dir) {
    const result = await ask(dir, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    const text = result.stdout.text.trim();
    if (result.exitCode === 1 && text === '')
        return undefined;
    if (result.exitCode !== 0 || !/^[0-9a-f]{40}$/.test(text))
        throw failed('git rev-parse HEAD', result);
    return text;
}
async function refOf(ask, dir) {
    const result = await ask(dir, ['symbolic-ref', '--quiet', 'HEAD']);
    if (result.exitCode === 1)
        return null;
    if (result.exitCode !== 0)
        throw failed('git symbolic-ref', result);
    return result.stdout.text.trim();
}
/** What we write ourselves, at the top of the repository or of the folder in question, says nothing about the commit. */
function isEvidence(path, inside) {
    const prefix = inside === '' ? '' : `${inside}/`;
    return path.startsWith('.seaworthy/evidence/') || path.startsWith(`${prefix}.seaworthy/evidence/`);
}

// EXTERNAL MODULE: ./lib/adapters/evidence-key.js
var evidence_key = __webpack_require__(2433);
// EXTERNAL MODULE: ./lib/adapters/large-object.js
var large_object = __webpack_require__(1355);
;// CONCATENATED MODULE: ./lib/adapters/local-store.js








/**
 * Evidence in a folder of this machine. An object appears whole or not at all, survives a power cut once `write` has
 * returned, and is never overwritten, also not by another process that writes the same key at the same time.
 */
function localStore(dir) {
    return {
        place: dir,
        list: async (prefix) => (await listBelow(dir, (0,evidence_key/* checkPrefix */.b)(prefix))).sort(),
        read: async (key) => readWhole((0,external_node_path_.join)(dir, ...(0,evidence_key/* stepsOf */.B)(key))),
        stream: async (key) => local_store_streamOf((0,external_node_path_.join)(dir, ...(0,evidence_key/* stepsOf */.B)(key))),
        write: async (key, bytes) => writeOnce(dir, (0,evidence_key/* stepsOf */.B)(key), onlyBytes(bytes)),
        writeLarge: async (key, object) => writeOnce(dir, (0,evidence_key/* stepsOf */.B)(key), inParts(object, key)),
    };
}
function onlyBytes(bytes) {
    return {
        writeTo: (file) => file.writeFile(bytes),
        async isAt(path) {
            const there = await readWhole(path);
            return there !== undefined && Buffer.compare(there, bytes) === 0;
        },
    };
}
function inParts(object, key) {
    return {
        writeTo: (file) => file.writeFile((0,large_object/* verifiedParts */.DR)(object, key)),
        async isAt(path) {
            const there = await local_store_streamOf(path);
            return there !== undefined && (await (0,large_object/* areThose */.m$)(there, object));
        },
    };
}
async function writeOnce(dir, steps, content) {
    const path = (0,external_node_path_.join)(dir, ...steps);
    const folder = await local_store_guard(path, () => makeFolder(dir, steps.slice(0, -1)));
    const temporary = (0,external_node_path_.join)(folder, `.new-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const made = await local_store_guard(path, () => local_store_place(temporary, path, content));
    if (made)
        await local_store_guard(path, () => sync(folder));
    else
        await compare(path, content);
}
/** Writes beside the place, then links into it, which fails where something is there. False where something is. */
async function local_store_place(temporary, path, content) {
    try {
        await writeSynced(temporary, content);
        await (0,external_node_fs_promises_.link)(temporary, path);
        return true;
    }
    catch (cause) {
        if (codeOf(cause) === 'EEXIST')
            return false;
        throw cause;
    }
    finally {
        await (0,external_node_fs_promises_.unlink)(temporary).catch(() => undefined);
    }
}
async function writeSynced(path, content) {
    const file = await (0,external_node_fs_promises_.open)(path, 'wx', 0o644);
    try {
        await content.writeTo(file);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Asked twice for the same bytes, there is nothing to do; for others, evidence would change. */
async function compare(path, content) {
    if (await content.isAt(path))
        return;
    throw new core_fault/* Fault */.vC('EVIDENCE_EXISTS', { message: `${(0,core_escape/* plain */.pj)(path)} exists already, with another content` });
}
/** The store's folder, hidden from git when we are the one who makes it, and the steps below it, which must be real folders. */
async function makeFolder(dir, steps) {
    if (await makeStore(dir))
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(dir, '.gitignore'), '*\n', { flag: 'wx' });
    let folder = dir;
    for (const step of steps) {
        const parent = folder;
        folder = (0,external_node_path_.join)(folder, step);
        if (await makeOne(folder))
            await sync(parent);
    }
    return folder;
}
/** True where we made it. Node's own recursive `mkdir` never ends below /proc. */
async function makeStore(dir) {
    if ((await (0,external_node_fs_promises_.stat)(dir).catch(() => undefined))?.isDirectory())
        return false;
    const parent = (0,external_node_path_.dirname)(dir);
    if (parent !== dir)
        await makeStore(parent);
    try {
        await (0,external_node_fs_promises_.mkdir)(dir);
        return true;
    }
    catch (cause) {
        if (codeOf(cause) === 'EEXIST' && (await (0,external_node_fs_promises_.stat)(dir)).isDirectory())
            return false;
        throw cause;
    }
}
/** False where it is there already. A link in its place could lead anywhere. */
async function makeOne(folder) {
    try {
        await (0,external_node_fs_promises_.mkdir)(folder);
        return true;
    }
    catch (cause) {
        const isFolder = codeOf(cause) === 'EEXIST' && (await (0,external_node_fs_promises_.lstat)(folder)).isDirectory();
        if (isFolder)
            return false;
        throw cause;
    }
}
/** Makes the names in a folder last. */
async function sync(folder) {
    const handle = await (0,external_node_fs_promises_.open)(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function listBelow(dir, prefix) {
    const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    const keys = [];
    for await (const key of walk(dir, start))
        if (key.startsWith(prefix))
            keys.push(key);
    return keys;
}
/** Names that begin with a dot are ours and no keys. Anything else that is neither file nor folder is not evidence. */
async function* walk(dir, folder) {
    for (const entry of await entriesOf((0,external_node_path_.join)(dir, folder))) {
        const key = folder + entry.name;
        if (entry.name.startsWith('.'))
            continue;
        if (entry.isDirectory())
            yield* walk(dir, `${key}/`);
        else if (entry.isFile())
            yield key;
        else
            throw local_store_unreadable((0,external_node_path_.join)(dir, key), 'is neither a file nor a folder');
    }
}
async function entriesOf(folder) {
    try {
        return await (0,external_node_fs_promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (cause) {
        if (codeOf(cause) === 'ENOENT')
            return [];
        throw local_store_unreadable(folder, `cannot be listed (${codeOf(cause)})`, cause);
    }
}
async function readWhole(path) {
    const file = await opened(path);
    try {
        return await file?.readFile();
    }
    catch (cause) {
        throw local_store_unreadable(path, `cannot be read (${codeOf(cause)})`, cause);
    }
    finally {
        await file?.close();
    }
}
async function local_store_streamOf(path) {
    const file = await opened(path);
    return file && partsOf(file, path);
}
async function* partsOf(file, path) {
    try {
        for await (const part of file.createReadStream({ highWaterMark: 2 ** 20 }))
            yield part;
    }
    catch (cause) {
        throw local_store_unreadable(path, `cannot be read (${codeOf(cause)})`, cause);
    }
    finally {
        await file.close();
    }
}
/** A regular file, never behind a link; undefined where nothing is there. */
async function opened(path) {
    let file;
    try {
        file = await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        if ((await file.stat()).isFile())
            return file;
        throw local_store_unreadable(path, 'is not a file');
    }
    catch (cause) {
        await file?.close();
        if (codeOf(cause) === 'ENOENT')
            return undefined;
        throw cause instanceof core_fault/* Fault */.vC ? cause : local_store_unreadable(path, `cannot be read (${codeOf(cause)})`, cause);
    }
}
function local_store_unreadable(path, how, cause) {
    return new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', { message: `${(0,core_escape/* plain */.pj)(path)} ${how}`, cause });
}
async function local_store_guard(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof core_fault/* Fault */.vC)
            throw cause;
        const code = codeOf(cause);
        const fix = code === 'ENOSPC' ? { fix: 'Make room on that disk.' } : {};
        throw new core_fault/* Fault */.vC('EVIDENCE_UNWRITABLE', { message: `${(0,core_escape/* plain */.pj)(path)} cannot be written (${code})`, cause, ...fix });
    }
}
function codeOf(cause) {
    return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}

;// CONCATENATED MODULE: ./lib/adapters/node-files.js



/** The files below a folder of this machine. Synchronous below the surface: many small files are read faster so. */
function nodeFiles(root) {
    const at = (path) => (0,external_node_path_.join)(root, path);
    return {
        list: async (folder) => node_files_guard(folder, () => (0,external_node_fs_.readdirSync)(at(folder), { withFileTypes: true }).map(node_files_entryOf).sort(byName)),
        read: async (path) => node_files_guard(path, () => readPlain(at(path))),
        head: async (path, length) => node_files_guard(path, () => readHead(at(path), length)),
        stat: async (path) => node_files_guard(path, () => statOf(at(path))),
        readLink: async (path) => node_files_guard(path, () => (0,external_node_fs_.readlinkSync)(at(path))),
    };
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
function node_files_entryOf(entry) {
    return { name: entry.name, type: node_files_typeOf(entry) };
}
function node_files_typeOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function statOf(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return stat && { type: node_files_typeOf(stat), size: stat.size, mode: stat.mode & 0o7777 };
}
function readHead(path, length) {
    const file = openPlain(path);
    try {
        const buffer = Buffer.alloc(Math.min(length, (0,external_node_fs_.fstatSync)(file).size));
        return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Opens a plain file and nothing else: a pipe that nobody writes to would keep us waiting for ever. */
function openPlain(path) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const stat = (0,external_node_fs_.fstatSync)(file);
    if (stat.isFile() || stat.isDirectory())
        return file;
    (0,external_node_fs_.closeSync)(file);
    throw new core_fault/* Fault */.vC('FILE_NOT_A_FILE', { message: `${path} is a pipe, socket or device`, location: { path } });
}
function readPlain(path) {
    const file = openPlain(path);
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Turns what the file system throws into a Fault that names the path. */
function node_files_guard(path, work) {
    try {
        return work();
    }
    catch (cause) {
        throw node_files_faultOf(path, cause);
    }
}
function node_files_faultOf(path, cause) {
    if (cause instanceof core_fault/* Fault */.vC)
        return cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const location = { path };
    if (code === 'ENOENT')
        return new core_fault/* Fault */.vC('FILE_MISSING', { message: `${path} does not exist`, location, cause });
    if (code === 'EISDIR' || code === 'ENOTDIR')
        return new core_fault/* Fault */.vC('FILE_NOT_A_FILE', {
            message: `${path} is ${code === 'EISDIR' ? 'a folder' : 'no folder'}`,
            location,
            cause,
        });
    return new core_fault/* Fault */.vC('FILE_UNREADABLE', { message: `${path} cannot be read (${code})`, location, cause });
}

;// CONCATENATED MODULE: ./lib/adapters/system-clock.js

/** The time of this machine, and randomness that nobody can foresee. */
function systemClock() {
    return { now: () => Date.now(), randomHex: (count) => (0,external_node_crypto_.randomBytes)(count).toString('hex') };
}
/** A clock that stands still at `at`, with randomness that counts: 00…01, 00…02. The same calls give the same answers. */
function fixedClock(at) {
    const now = new Date(at).getTime();
    let drawn = 0;
    return {
        now: () => now,
        randomHex(count) {
            drawn += 1;
            return drawn
                .toString(16)
                .padStart(count * 2, '0')
                .slice(-count * 2);
        },
    };
}

// EXTERNAL MODULE: ./lib/core/faults.js + 3 modules
var faults = __webpack_require__(8186);
// EXTERNAL MODULE: ./lib/core/counted.js
var counted = __webpack_require__(3577);
// EXTERNAL MODULE: ./lib/core/verdict.js
var core_verdict = __webpack_require__(4418);
;// CONCATENATED MODULE: ./lib/core/judge.js

/** The policy of a contract that says nothing. */
const plainPolicy = { level: (meta) => meta.level, accepts: () => false };
/** Asks every declared check exactly once, in order (L2). */
function judge_ask(checks, facts, contract, policy = plainPolicy) {
    return checks.map((check) => judge_answer(check, check.evaluate(facts, contract), policy));
}
function judge_answer(check, report, policy) {
    const findings = report.kind === 'found' || report.kind === 'undecided' ? report.findings : [];
    const accepted = findings.filter((finding) => policy.accepts(check.code, finding));
    const open = findings.filter((finding) => !accepted.includes(finding));
    const level = policy.level(check);
    return { check: metaOf(check), level, report, open, accepted, verdict: verdictOf(report, open, level) };
}
function metaOf({ code, title, why, fix, level }) {
    return { code, title, why, fix, level };
}
/** ERROR outweighs FAIL. A gate that looked at nothing decided nothing (L1). */
function overall(rows) {
    if (rows.every((row) => row.report.kind === 'not-applicable'))
        return 'ERROR';
    return (0,core_verdict/* worst */.Q)(rows.map((row) => row.verdict));
}
function verdictOf(report, open, level) {
    switch (report.kind) {
        case 'clear':
            return report.examined > 0 ? 'PASS' : 'ERROR';
        case 'not-applicable':
            return 'PASS';
        case 'undecided':
            return report.findings.length > 0 && open.length === 0 ? 'PASS' : 'ERROR';
        case 'found':
            return level === 'warn' || open.length === 0 ? 'PASS' : 'FAIL';
    }
}

;// CONCATENATED MODULE: ./lib/domain/context/tree.js
function folder() {
    return { type: 'folder', children: new Map() };
}
/** A path that could not be made or read: a file where a folder belongs, a missing source, a loop of links. */
class TreeProblem extends Error {
}
/** The node at an absolute path, no link followed; undefined where there is none. */
function nodeAt(root, path) {
    let node = root;
    for (const part of parts(path)) {
        if (node?.type !== 'folder')
            return undefined;
        node = node.children.get(part);
    }
    return node;
}
/** The path with every link in it followed inside the root; parts that do not exist stay as they are. */
function resolve(root, path, options) {
    const pending = parts(path);
    const done = [];
    for (let links = 0; pending.length > 0;) {
        const part = pending.shift() ?? '';
        if (part === '..') {
            done.pop();
            continue;
        }
        const node = nodeAt(root, [...done, part].join('/'));
        const follow = node?.type === 'link' && (pending.length > 0 || options.followLast);
        if (!follow) {
            done.push(part);
            continue;
        }
        if (++links > 255)
            throw new TreeProblem(`too many links in ${path}`);
        if (node.target.startsWith('/'))
            done.length = 0;
        pending.unshift(...parts(node.target));
    }
    return `/${done.join('/')}`;
}
/** Makes the folder and its parents; the path holds no link. */
function makeFolders(root, path) {
    let node = root;
    for (const part of parts(path)) {
        let next = node.children.get(part);
        if (next === undefined) {
            next = folder();
            node.children.set(part, next);
        }
        if (next.type === 'link')
            next = nodeAt(root, resolve(root, path, { followLast: true }));
        if (next?.type !== 'folder')
            throw new TreeProblem(`${path}: not a directory`);
        node = next;
    }
    return node;
}
/** Every node below, parents first, siblings in byte order. Paths are relative to the root, without a leading slash. */
function* tree_walk(root, prefix = '') {
    for (const name of [...root.children.keys()].sort(byBytes)) {
        const node = root.children.get(name);
        if (!node)
            continue;
        const path = prefix === '' ? name : `${prefix}/${name}`;
        yield { path, node };
        if (node.type === 'folder')
            yield* tree_walk(node, path);
    }
}
/** Compares as Go compares strings: by UTF-8 bytes, which for UTF-16 text means by code point. */
function byBytes(a, b) {
    if (a === b)
        return 0;
    return /[\ud800-\udfff]/.test(a + b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}
/** A copy that shares nothing with the original. */
function cloneFolder(source) {
    const children = new Map();
    for (const [name, node] of source.children)
        children.set(name, node.type === 'folder' ? cloneFolder(node) : node);
    return source.origin ? { type: 'folder', children, origin: source.origin } : { type: 'folder', children };
}
function parts(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}

;// CONCATENATED MODULE: ./lib/domain/context/digest.js


/**
 * One digest over the eligible files: a line each of type, whether it is executable, path and content digest, in byte
 * order of the paths. Times, owners and the umask of a checkout do not enter, so every checkout of a commit agrees.
 */
function contextDigest(files) {
    const lines = [...files]
        .sort((a, b) => byBytes(a.path, b.path))
        .map(({ type, mode, path, sha256 }) => [type, (mode & 0o111) === 0 ? '-' : 'x', sha256, JSON.stringify(path)].join(' '));
    return (0,core_digest/* digestOf */.ol)(lines.map((line) => `${line}\n`).join(''));
}

;// CONCATENATED MODULE: ./lib/domain/path/clean.js
/**
 * The shortest path equal to `path` by lexical processing alone, as Go's `path.Clean` defines it:
 * no doubled slashes, no `.`, no inner `..`, no trailing slash; the empty path becomes `.`.
 */
function clean(path) {
    const rooted = path.startsWith('/');
    const out = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            out.push(part);
        else if (out.length > 0 && out.at(-1) !== '..')
            out.pop();
        else if (!rooted)
            out.push('..');
    }
    return (rooted ? '/' : '') + out.join('/') || (rooted ? '/' : '.');
}
/** The parts joined and cleaned; empty parts are left out. */
function join(...parts) {
    const joined = parts.filter((part) => part !== '').join('/');
    return joined === '' ? '' : clean(joined);
}
/** Everything before the last slash, cleaned: `.` for a bare name. */
function dirname(path) {
    const cut = path.lastIndexOf('/');
    return cut < 0 ? '.' : clean(path.slice(0, cut + 1));
}
/** The last element of the path, `/` for the root. */
function basename(path) {
    const parts = path.split('/').filter((part) => part !== '');
    return parts.at(-1) ?? (path === '' ? '.' : '/');
}

;// CONCATENATED MODULE: ./lib/domain/ignore/pattern.js
/**
 * Compiles one cleaned pattern with the semantics of moby/patternmatcher 0.6: anchored at the root, `*` and `?` stop
 * at `/`, `**` is any depth including none, `[...]` is a class, `\` takes the next character literally.
 */
function compile(pattern) {
    const bad = pattern_malformed(pattern) ?? ambiguous(pattern);
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
function pattern_malformed(pattern) {
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
const ignore_file_decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function readLine(raw, line) {
    if (raw.length >= lineLimit)
        return { kind: 'malformed', line, text: '', detail: 'the line is longer than 64 KiB' };
    let text;
    try {
        text = ignore_file_decoder.decode(raw);
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
    const first = clean(text);
    const negated = first.startsWith('!');
    if (first === '!')
        return { kind: 'malformed', line, text, detail: 'a lone "!" negates nothing' };
    const pattern = negated ? first.slice(1) : first;
    const compiled = compile(pattern);
    if ('kind' in compiled)
        return { ...compiled, line, text };
    return { line, pattern, negated, matches: compiled.matches };
}
/** The cleaning by the engine's reader, behind the `!`; its matcher cleans once more, with the `!` in place. */
function normalise(text) {
    const negated = text.startsWith('!');
    let pattern = negated ? trimSpace(text.slice(1)) : text;
    if (pattern !== '')
        pattern = clean(pattern);
    if (pattern.length > 1 && pattern.startsWith('/'))
        pattern = pattern.slice(1);
    return negated ? `!${pattern}` : pattern;
}

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

;// CONCATENATED MODULE: ./lib/core/check.js
/** `found` when there are findings, else `clear` with the number of things examined. */
function report(examined, findings) {
    const [first, ...rest] = findings;
    return first ? { kind: 'found', examined, findings: [first, ...rest] } : { kind: 'clear', examined };
}
/** The question does not arise, and why. */
function notApplicable(reason) {
    return { kind: 'not-applicable', reason };
}
/** Could not look, or could not decide (L4). */
function undecided(reason, findings = [], rerun = 'will-not-help') {
    return { kind: 'undecided', reason, rerun, findings };
}

;// CONCATENATED MODULE: ./lib/gates/build-context/check.js
const check_reasons = {
    prebuilt: 'the image is prebuilt: no build context is judged',
    refused: 'the Dockerfile could not be read, which another check reports',
};
/** Answers that the question does not arise for a prebuilt image, else asks it. */
function forContext(facts, ask) {
    return facts.prebuilt ? { kind: 'not-applicable', reason: check_reasons.prebuilt } : ask();
}
/** The same for a question about what the Dockerfile does. */
function forPlan(facts, ask) {
    const { dockerfile } = facts;
    if (facts.prebuilt)
        return { kind: 'not-applicable', reason: check_reasons.prebuilt };
    return dockerfile.kind === 'read'
        ? ask(dockerfile.plan)
        : { kind: 'undecided', reason: check_reasons.refused, rerun: 'will-not-help', findings: [] };
}

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
            return notApplicable('the ignore file re-opens nothing');
        if (open.include === undefined)
            return notApplicable('the contract has no include list to compare with');
        const leaks = leakingRules(facts, open);
        const findings = [...leaks].map(([{ line, pattern }, files]) => ({
            subject: `!${pattern}`,
            message: messageFor(pattern, files),
            location: { path, line },
        }));
        return report(negations.length, findings);
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

;// CONCATENATED MODULE: ./lib/domain/ignore/match.js
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

;// CONCATENATED MODULE: ./lib/domain/ignore/prune.js
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
        this.prunes = pruner(rules);
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
        const { ignored, matches, decidedBy } = decide(this.rules, path, above.at(-1)?.matches);
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
 * The ignore file that would let in exactly what the contract includes, where the present one lets in more. It is
 * proven by a walk of the working tree before it is offered; undefined where none is needed or none could be proven.
 */
async function adviseIgnoreFile(files, facts, open) {
    const includes = includeRules(open);
    if (!includes || leakingRules(facts, open).size === 0)
        return undefined;
    const excludes = excludeRules(open);
    const named = facts.files.filter(({ path }) => isNamed(includes, path) && !isNamed(excludes, path));
    const wanted = named.map(({ path }) => path);
    const text = proposal(facts, open, includes, wanted);
    const { rules } = readIgnoreFile(Buffer.from(text));
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
            return notApplicable('the contract accepts no doubt about the build');
        if (facts.informed)
            return notApplicable('base images or build arguments were given from outside the contract');
        const isOpen = (entry) => unresolved.some(({ reason, subject }) => reason === entry.reason && subject === entry.subject);
        return report(accepted.length, accepted.flatMap((entry, index) => isOpen(entry)
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

;// CONCATENATED MODULE: ./lib/domain/context/glob.js


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
        const end = char === '[' ? classEnd(chars, at) : char === '\\' ? at + 1 : at;
        if (end === undefined || end >= chars.length)
            throw new TreeProblem(`syntax error in pattern ${pattern}`);
        source += glob_piece(char, chars.slice(at + 1, end + 1));
        at = end;
    }
    const expression = new RegExp(`^${source}$`, 'u');
    return (path) => expression.test(path);
}
function glob_piece(char, more) {
    if (char === '*')
        return '[^/]*';
    if (char === '?')
        return '[^/]';
    if (char === '[')
        return classSource(more.slice(0, -1));
    return quote(char === '\\' ? (more[0] ?? '') : char);
}
/** A class; a range from high to low holds nothing. */
function classSource(members) {
    const negated = members[0] === '^';
    const text = members.slice(negated ? 1 : 0).join('');
    const ranges = [...text.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu)].map(([, low = '', high]) => [glob_codeOf(low), glob_codeOf(high ?? low)]);
    const held = ranges.filter(([low, high]) => low <= high).map(([low, high]) => `${escapeOf(low)}-${escapeOf(high)}`);
    return `[${negated ? '^' : ''}${held.join('')}]`;
}
function glob_codeOf(member) {
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
            return notApplicable('the contract allows broad copies');
        if (readers.length === 0)
            return notApplicable('no instruction that the target needs reads the context');
        const broad = readers.filter(({ sources }) => sources.some(({ resolved }) => isBroad(resolved)));
        const findings = broad.map(({ text, line }) => ({
            subject: text,
            message: 'takes every file that the ignore file lets through',
            location: { path: facts.dockerfilePath, line },
        }));
        return report(readers.length, findings);
    }),
};
/** Names that have nothing in common: a first segment that matches two of them names nothing in particular. */
const strangers = ['a', 'src', 'Q7', 'm.b', 'README.md', 'x-1'];
/** Whether a source is the context root, or a wildcard that takes anything at its top. */
function isBroad(resolved) {
    const [first = ''] = resolved.slice(1).split('/');
    if (first === '')
        return true;
    if (!hasWildcard(first))
        return false;
    const pattern = compile(first);
    return 'kind' in pattern || strangers.filter((name) => pattern.matches(name)).length >= 2;
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
            return undecided('a line of the ignore file cannot be read, so what a COPY would find is not known');
        return report(1 + facts.ignore.rules.length, [...ignoreFailures(facts), ...failures]);
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
            ? report(others.length, [])
            : undecided('no file is eligible but the Dockerfile and the ignore file');
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
            return notApplicable('the contract sets no ceiling');
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
        return report(facts.files.length, findings);
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
            return notApplicable('the contract has no include list');
        if (readers.length === 0)
            return notApplicable('no instruction that the target needs reads the context');
        const findings = readers.flatMap(({ sources, line }) => sources
            .filter((source) => !isCovered(source, rules))
            .map(({ written }) => ({
            subject: written,
            message: 'no include path covers this source',
            location: { path: facts.dockerfilePath, line },
        })));
        return report(readers.length, findings);
    }),
};
/** A plain source is an include path or lies below one; of a wildcard all that it takes must be. */
function isCovered({ resolved, takes }, rules) {
    const path = resolved.slice(1);
    if (hasWildcard(path))
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
            return notApplicable('the ignore file re-opens nothing');
        const there = pathsOf(facts.files);
        const dead = negations.filter((rule) => !facts.decided.has(rule) && ![...there].some(rule.matches));
        return report(negations.length, dead.map(({ pattern, line }) => ({
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

;// CONCATENATED MODULE: ./lib/domain/ignore/closed.js

/** Whether the rules keep a path out, its parents asked first as a walk does. */
function isClosed(rules, path) {
    let parent;
    let ignored = false;
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth++) {
        const decision = decide(rules, parts.slice(0, depth).join('/'), parent);
        parent = decision.matches;
        ignored = decision.ignored;
    }
    return ignored;
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
            return notApplicable('the contract does not ask for default deny');
        const { ignoreFilePath, contextPath } = facts;
        if (ignoreFilePath === undefined)
            return report(1, [
                {
                    subject: contextPath,
                    message: 'there is no ignore file: everything is eligible',
                    location: { path: facts.dockerfilePath },
                },
            ]);
        const open = default_deny_missing_strangers.filter((path) => !isClosed(facts.ignore.rules, path));
        return report(default_deny_missing_strangers.length, open.slice(0, 1).map((path) => ({
            subject: ignoreFilePath,
            message: `a new file such as ${path} would be eligible`,
            location: { path: ignoreFilePath, line: 1 },
        })));
    }),
};
const default_deny_missing_strangers = [
    'zq9-new-file',
    '.zq9-hidden',
    'zq9.txt',
    'zq9-folder/zq9-file.json',
    'zq9-folder/.zq9/deep/zq9.pem',
];
const isDefaultDeny = (rules) => default_deny_missing_strangers.every((path) => isClosed(rules, path));

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
            return notApplicable('the contract excludes nothing by name');
        const findings = rules.flatMap((rule) => {
            const reached = facts.files.filter(({ path }) => rule.matches(path));
            const [first] = reached;
            if (!first)
                return [];
            const message = `${(0,counted/* counted */.h)(reached.length, 'eligible file')} ${reached.length === 1 ? 'matches' : 'match'}, such as ${first.path}`;
            return [{ subject: rule.path, message, location: open.locate(['context', 'exclude', rule.index]) }];
        });
        return report(rules.length, findings);
    }),
};

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
        return report(Math.max(1, sent.length), hollow.map(({ path, size }) => ({
            subject: path,
            message: `${size} bytes here, none in the image`,
            location: { path: join(facts.contextPath, path) },
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
            return notApplicable('the contract has no include list');
        const excludes = excludeRules(open);
        const outside = facts.files.filter(({ path }) => !facts.exempt.has(path) && (!isNamed(rules, path) || isNamed(excludes, path)));
        return report(facts.files.length, outside.map(({ path, size, decidedBy }) => ({
            subject: path,
            message: `${size} bytes, let in by ${decidedBy ? `line ${decidedBy.line} of the ignore file` : 'no line at all'}`,
            location: { path: join(facts.contextPath, path) },
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
        return report(facts.files.length, unused.map(({ path, size }) => ({
            subject: path,
            message: `${size} bytes that no instruction takes`,
            location: { path: join(facts.contextPath, path) },
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
            return report(Math.max(1, facts.ignore.rules.length), []);
        const findings = unclear.map(({ text, detail, line }) => ({
            subject: text,
            message: detail,
            location: { path, line },
        }));
        return undecided('the ignore file cannot be read with certainty', findings);
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
            return notApplicable('the contract does not name both');
        const both = facts.files.filter(({ path }) => isNamed(includes, path) && isNamed(excludes, path));
        return report(facts.files.length, both.map(({ path }) => ({
            subject: path,
            message: 'an include and an exclude path of the contract match it',
            location: { path: join(facts.contextPath, path) },
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
            return notApplicable('the contract has no include list');
        const missing = rules.filter((rule) => !facts.files.some(({ path }) => rule.matches(path)));
        return report(rules.length, missing.map(({ path, index }) => ({
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
            location: { path: join(facts.contextPath, path) },
        }));
        return findings.length === 0
            ? report(facts.files.length, [])
            : undecided('some names could not be read', findings);
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
        return report(1, findings);
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
            ? report(1 + plan.unresolved.length, [])
            : undecided('the build cannot be decided statically', findings);
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

;// CONCATENATED MODULE: ./lib/core/text.js

const text_decoder = new TextDecoder('utf-8', { fatal: true });
/** The text of a file that must be UTF-8. Throws FILE_NOT_UTF8 with the offending line. */
function decodeText(bytes, path) {
    try {
        return text_decoder.decode(bytes);
    }
    catch (cause) {
        const rows = Buffer.from(bytes)
            .toString('latin1')
            .split('\n')
            .map((row) => Buffer.from(row, 'latin1'));
        const line = 1 + rows.findIndex((row) => !row.equals(Buffer.from(row.toString('utf8'))));
        throw new core_fault/* Fault */.vC('FILE_NOT_UTF8', { message: `${path} is not valid UTF-8`, location: { path, line }, cause });
    }
}

;// CONCATENATED MODULE: ./lib/domain/context/entry.js

/** The entries as a tree that COPY can read. */
function contextTree(entries) {
    const root = folder();
    for (const entry of entries) {
        const cut = entry.path.lastIndexOf('/');
        const parent = makeFolders(root, cut < 0 ? '' : entry.path.slice(0, cut));
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

;// CONCATENATED MODULE: ./lib/domain/dockerfile/problem.js
/** The engine would refuse this Dockerfile, or fail the build at this line. */
class DockerfileProblem extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.name = 'DockerfileProblem';
        this.line = line;
    }
}

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
        const rule = readRule(pattern, 1);
        if (rule && 'kind' in rule)
            throw new PatternError(rule.kind, `the pattern ${pattern} ${rule.detail}`);
        return rule ?? [];
    });
}

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

;// CONCATENATED MODULE: ./lib/domain/dockerfile/expand.js


/** One word with quotes removed and variables replaced, by the rules of BuildKit's shell lexer. */
function expandWord(text, options) {
    return expand_run({ text, options, at: 0 }, undefined, options.rawEscapes ?? false).result;
}
/** The words that the text splits into; white space inside quotes splits nothing. */
function expandWords(text, options) {
    return expand_run({ text, options, at: 0 }, undefined, options.rawEscapes ?? false).words;
}
function expand_run(reader, stop, rawEscapes) {
    const pieces = [];
    while (reader.at < reader.text.length) {
        if (stop !== undefined && reader.text[reader.at] === stop) {
            reader.at++;
            return assemble(pieces);
        }
        pieces.push(...expand_piece(reader, rawEscapes));
    }
    if (stop !== undefined)
        fail(reader, `${stop} is missing`);
    return assemble(pieces);
}
function expand_piece(reader, rawEscapes) {
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
    const word = expand_run(reader, operator.startsWith('/') ? '/' : '}', rawEscapes).result;
    const replacement = operator.startsWith('/') ? expand_run(reader, '}', true).result : '';
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
    throw new DockerfileProblem(reader.options.line, `cannot expand ${reader.text}: ${message}`);
}

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
    const { fixed, wild } = splitWildcards(source);
    if (wild === '')
        return [source];
    const base = resolve(from, fixed, { followLast: true });
    const root = nodeAt(from, base);
    if (!root)
        throw new TreeProblem(`${fixed}: not found`);
    const matches = globMatcher(wild);
    return root.type === 'folder' ? [...matching(root, '', matches)].map((path) => clean(`${base}/${path}`)) : [];
}
function* matching(node, prefix, matches) {
    for (const name of [...node.children.keys()].sort(byBytes)) {
        const path = prefix === '' ? name : `${prefix}/${name}`;
        const child = node.children.get(name);
        if (matches(path))
            yield path;
        else if (child?.type === 'folder')
            yield* matching(child, path, matches);
    }
}
function copyOne(from, to, source, request) {
    const followed = resolve(from, source, { followLast: true });
    const wanted = request.destination;
    const cut = wanted.lastIndexOf('/');
    const last = wanted.slice(cut + 1);
    makeFolders(to, resolve(to, last === '' || last === '.' ? wanted : wanted.slice(0, cut), { followLast: true }));
    const node = nodeAt(from, followed);
    if (!node)
        throw new TreeProblem(`${source}: not found`);
    const destination = destinationOf(to, resolve(to, clean(wanted), { followLast: true }), node, source);
    const copier = new Copier(from, to, request);
    copier.copy(node, '', destination, undefined, undefined);
    return copier.placed;
}
function destinationOf(to, destination, node, source) {
    const there = nodeAt(to, destination);
    const target = node.type !== 'folder' && there?.type === 'folder' ? clean(`${destination}/${basename(source)}`) : destination;
    makeFolders(to, node.type === 'folder' && !there ? target : dirname(target));
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
        this.filteredRoot = filtered && clean(request.source) === '/' ? from : undefined;
        this.to = to;
        this.exclude = readIgnorePatterns(request.exclude);
        this.include = request.include === undefined ? undefined : readIgnorePatterns([request.include]);
    }
    copy(node, relative, destination, included, excluded) {
        const taken = relative === '' ? undefined : this.include && decide(this.include, relative, included);
        const dropped = relative === '' ? undefined : decide(this.exclude, relative, excluded);
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
        if (relative === '' || nodeAt(this.to, dirname(destination))?.type !== 'file')
            return;
        throw new TreeProblem(`${destination}: not a directory`);
    }
    /** Where a copy of the root is filtered, the engine's cache key follows the links right below it, and fails at one that dangles. */
    followFromRoot(node, relative) {
        if (!this.filteredRoot || node.type !== 'link' || relative.includes('/'))
            return;
        if (!nodeAt(this.filteredRoot, resolve(this.filteredRoot, relative, { followLast: true })))
            throw new TreeProblem(`/${relative}: not found`);
    }
    copyFolder(node, relative, destination, wanted, included, excluded) {
        const entered = { destination, made: false };
        if (wanted)
            this.makeFolder(entered);
        this.parents.push(entered);
        for (const name of [...node.children.keys()].sort(byBytes)) {
            const child = node.children.get(name);
            if (child)
                this.copy(child, relative === '' ? name : `${relative}/${name}`, clean(`${destination}/${name}`), included, excluded);
        }
        this.parents.pop();
    }
    makeFolder(entered) {
        if (entered.made)
            return;
        const there = nodeAt(this.to, entered.destination);
        if (there && there.type !== 'folder')
            throw new TreeProblem(`cannot copy to non-directory: ${entered.destination}`);
        if (!there)
            makeFolders(this.to, entered.destination);
        entered.made = true;
    }
    place(node, destination) {
        const parent = nodeAt(this.to, dirname(destination));
        if (parent?.type !== 'folder')
            throw new TreeProblem(`${destination}: not a directory`);
        const name = basename(destination);
        if (parent.children.get(name)?.type === 'folder')
            throw new TreeProblem(`cannot replace to directory ${destination} with file`);
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
        const into = step.link ? folder() : this.scope.tree;
        let outside = false;
        const sources = [];
        for (const { written, expanded } of step.sources) {
            if (remote.test(expanded)) {
                if (step.kind === 'COPY')
                    throw new DockerfileProblem(step.line, `source can't be a URL for COPY: ${expanded}`);
                outside = true;
                continue;
            }
            globMatcher(splitWildcards(expanded).wild); // a malformed pattern fails here, at its own line
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
        const resolved = clean(`/${include === undefined ? root : `${root}/${include}`}`);
        if (!context)
            return { written, resolved, takes: [], unpacked: false };
        const base = { written, resolved: reached(context, resolved) };
        const archives = step.unpack ? this.archivesIn(context, clean(`/${root}`)) : [];
        if (archives.length > 0)
            return this.unpack(step, { ...base, takes: archives }, into);
        const request = { source: clean(`/${root}`), destination: step.destination, exclude: step.exclude };
        const placed = copyInto(context, into, include === undefined ? request : { ...request, include });
        if (include !== undefined && placed.length === 0)
            this.doubtEmpty(context, resolved, step.line);
        this.noteTakings(placed, step.line);
        const takes = placed.flatMap(({ node }) => (node.origin.from === 'context' ? [node.origin.path] : []));
        return { ...base, takes, unpacked: false };
    }
    /** With `--parents`, a plain source of which `--exclude` leaves nothing builds on some engines and fails on others. */
    doubtEmpty(context, resolved, line) {
        if (splitWildcards(resolved).wild !== '' || nodeAt(context, resolved)?.type === 'folder')
            return;
        const detail = `--parents takes nothing of ${resolved}: engines disagree whether that is an error`;
        this.scope.ledger.unresolve('PATTERN_AMBIGUOUS', { subject: resolved, detail, line });
    }
    /** The archives among what a source names; beside one, nothing of that source is followed any further. */
    archivesIn(context, source) {
        return resolveSources(context, source).flatMap((match) => {
            const node = nodeAt(context, resolve(context, match, { followLast: true }));
            const path = node?.type === 'file' && node.origin.from === 'context' ? node.origin.path : undefined;
            return path !== undefined && this.scope.options.archives.has(path) ? [path] : [];
        });
    }
    unpack(step, source, into) {
        makeFolders(into, resolve(into, clean(step.destination), { followLast: true }));
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
            const source = folder();
            source.children.set(basename(name), { type: 'file', origin: { from: 'dockerfile', line: step.line } });
            copyInto(source, into, { source: `/${basename(name)}`, destination: step.destination, exclude: [] });
        }
    }
    /** Copies from another stage; from an image only the engine knows what comes. */
    fromStage(step, run) {
        const into = step.link ? folder() : this.scope.tree;
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
        const request = { source: clean(`/${root}`), destination: step.destination, exclude: step.exclude };
        try {
            const placed = copyInto(run?.tree ?? folder(), into, include === undefined ? request : { ...request, include });
            this.noteTakings(placed, step.line);
        }
        catch (error) {
            if (!(error instanceof TreeProblem) || (run && !run.opaque) || !this.scope.context) {
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
        const resolved = clean(`/${mount.source}`);
        const path = resolve(context, resolved, { followLast: true });
        const node = nodeAt(context, path);
        if (!node)
            throw new DockerfileProblem(line, `${mount.source}: not found`);
        const inside = node.type === 'folder' ? [...tree_walk(node)].filter((item) => item.node.type !== 'folder') : [{ path: '', node }];
        const takes = inside.map((item) => clean(`${path}/${item.path}`).slice(1));
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
        return { root: '/', include: clean(`/${source}`).slice(1) };
    return { root: source.slice(0, cut), include: clean(`/${source.slice(cut + 3)}`).slice(1) };
}
/** A source that is a link to the context root takes the whole context, whatever it is called. */
function reached(context, resolved) {
    if (splitWildcards(resolved).wild !== '')
        return resolved;
    return resolve(context, resolved, { followLast: true }) === '/' ? '/' : resolved;
}

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
            throw new DockerfileProblem(index + 1, `only one ${key} parser directive can be used`);
        seen.set(key, value);
    }
    const escape = seen.get('escape') ?? '\\';
    if (escape !== '\\' && escape !== '`')
        throw new DockerfileProblem(1, `invalid escape token ${escape}`);
    const syntax = seen.get('syntax')?.split(' ')[0] ?? hiddenSyntax(lines);
    return syntax === undefined ? { escape } : { syntax, escape };
}
function hiddenSyntax(lines) {
    const [first = '', second = ''] = lines;
    const line = first.startsWith('#!') ? second : first;
    const [, name, value] = shape.exec(line) ?? [];
    return name?.toLowerCase() === 'syntax' ? value?.split(' ')[0] : foreignSyntax.exec(line)?.[1];
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/heredoc.js

/** The heredocs that a line opens, in order, without their contents. */
function heredocsIn(text, line) {
    const words = expandWords(text, { escape: '\\', line, rawQuotes: true, rawEscapes: true });
    return words.flatMap((word) => heredocOf(word, line) ?? []);
}
/** The heredoc that a word opens: `<<EOF`, `<<-EOF`, `3<<"EOF"`; undefined where the word opens none. */
function heredocOf(word, line) {
    const [, dash = '', rest = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
    if (rest === '')
        return undefined;
    const names = expandWords(rest, { escape: '\\', line });
    const raw = expandWords(rest, { escape: '\\', line, rawQuotes: true });
    const name = names[0];
    if (names.length !== 1 || name === undefined)
        return undefined;
    return { name, chomp: dash === '-', expand: quotes(name) === quotes(raw[0] ?? '') };
}
function quotes(text) {
    return [...text].filter((char) => char === '"' || char === "'").length;
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/words.js

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
    throw new DockerfileProblem(line, 'an array in JSON form must hold strings only');
}
/** Sources and destination of COPY and ADD, before any expansion. */
function pathList(text, line) {
    const json = jsonForm(text, line);
    if (json)
        return { words: json, json: true };
    return { words: text === '' ? [] : text.split(/[\t\v\f\r ]+/), json: false };
}

;// CONCATENATED MODULE: ./lib/domain/dockerfile/lines.js




/** Longest line that the engine's reader takes, in bytes. */
const lines_lineLimit = 65_536;
/** A Dockerfile's directives and instructions, as the engine's parser joins and splits them. */
function readInstructions(text) {
    const lines = lines_splitLines(text);
    const directives = readDirectives(lines);
    const instructions = [];
    const cursor = { lines, at: 0 };
    while (cursor.at < lines.length) {
        const instruction = next(cursor, directives.escape);
        if (instruction)
            instructions.push(instruction);
    }
    if (instructions.length === 0)
        throw new DockerfileProblem(1, 'the file holds no instruction');
    return { directives, instructions };
}
function lines_splitLines(text) {
    const lines = text.replace(/^\ufeff/, '').split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    const long = lines.findIndex((line) => Buffer.byteLength(line) >= lines_lineLimit - 1);
    if (long >= 0)
        throw new DockerfileProblem(long + 1, 'the line is longer than 64 KiB');
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
    const { flags, rest } = splitFlags(tail, escape);
    const keyword = word.toUpperCase();
    const open = takesHeredocs(keyword, rest) && text.includes('<<') ? heredocsIn(text, line) : [];
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
    throw new DockerfileProblem(line, `the heredoc ${head.name} is never closed`);
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

;// CONCATENATED MODULE: ./lib/domain/build/flags.js

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
            throw new DockerfileProblem(line, `unknown flag: --${name}`);
        const before = values.get(name);
        if (before && kind !== 'list')
            throw new DockerfileProblem(line, `duplicate flag specified: --${name}`);
        values.set(name, [...(before ?? []), flagValue(flag, cut, kind, line)]);
    }
    return values;
}
function flagValue(flag, cut, kind, line) {
    const value = cut < 0 ? undefined : flag.slice(cut + 1);
    if (kind !== 'switch') {
        if (value === undefined)
            throw new DockerfileProblem(line, `missing a value on flag: ${flag}`);
        return value;
    }
    const word = (value ?? 'true').toLowerCase();
    if (word !== 'true' && word !== 'false')
        throw new DockerfileProblem(line, `expecting boolean value for flag ${flag}`);
    return word;
}

;// CONCATENATED MODULE: ./lib/domain/build/step.js






/** Reads a COPY or ADD with the variables in force. Throws where the engine refuses it. */
function readCopy(instruction, scope) {
    const { keyword, line, rest, text } = instruction;
    const kind = keyword === 'ADD' ? 'ADD' : 'COPY';
    const flags = readFlags(instruction, kind === 'ADD' ? addFlags : copyFlags);
    const { words } = pathList(rest, line);
    const last = words.at(-1);
    if (last === undefined || words.length < 2)
        throw new DockerfileProblem(line, `${kind} requires at least two arguments, but only ${words.length} provided`);
    if (heredocOf(last, line))
        throw new DockerfileProblem(line, `${kind} cannot accept a heredoc as a destination`);
    const expand = (word) => expandWord(word, { ...scope, line });
    const paths = words.slice(0, -1).filter((word) => !heredocOf(word, line));
    return {
        kind,
        line,
        text,
        from: flags.get('from')?.[0],
        sources: paths.map((written) => ({ written, expanded: expand(written) })),
        inline: words.slice(0, -1).flatMap((word) => heredocOf(word, line)?.name ?? []),
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
    const full = clean(wanted.startsWith('/') ? wanted : `${workdir}/${wanted}`);
    if (wanted.endsWith('/.'))
        return full === '/' ? '/.' : `${full}/.`;
    return wanted.endsWith('/') && full !== '/' ? `${full}/` : full;
}
/** The mounts of a RUN. */
function readMounts(instruction, scope) {
    return (readFlags(instruction, runFlags).get('mount') ?? []).map((value) => readMount(value, instruction, scope));
}
function readMount(value, { line }, scope) {
    const fields = new Map();
    for (const field of value.split(',')) {
        const cut = field.indexOf('=');
        const key = (cut < 0 ? field : field.slice(0, cut)).toLowerCase();
        fields.set(key, cut < 0 ? '' : expandWord(field.slice(cut + 1), { ...scope, line }));
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
    const words = splitWords(rest, escape);
    const [first] = words;
    if (first === undefined)
        throw new DockerfileProblem(line, `${keyword} requires at least one argument`);
    if (!first.includes('=')) {
        const [, name, value] = /^(\S+?)[\t\v\f\r ]+([\s\S]+)$/.exec(rest) ?? [];
        if (name === undefined || value === undefined)
            throw new DockerfileProblem(line, `${keyword} must have two arguments`);
        return [[name, value]];
    }
    return words.map((word) => {
        const cut = word.indexOf('=');
        if (cut < 0)
            throw new DockerfileProblem(line, `can't find = in ${word}. Must be of the form: name=value`);
        if (cut === 0)
            throw new DockerfileProblem(line, `${keyword} names can not be blank`);
        return [word.slice(0, cut), word.slice(cut + 1)];
    });
}
/** `ARG a b=c`: names with their defaults as written. */
function readArgs({ rest, line }, escape) {
    const words = splitWords(rest, escape);
    if (words.length === 0)
        throw new DockerfileProblem(line, 'ARG requires at least one argument');
    return words.map((word) => {
        const cut = word.indexOf('=');
        if (cut === 0)
            throw new DockerfileProblem(line, 'ARG names can not be blank');
        return cut < 0 ? { name: word, fallback: undefined } : { name: word.slice(0, cut), fallback: word.slice(cut + 1) };
    });
}

;// CONCATENATED MODULE: ./lib/domain/build/stages.js





/** Orders the stages and finds the target. Throws where the engine refuses. */
function planStages(dockerfile, options) {
    const globals = globalArgs(dockerfile, options);
    const all = [];
    for (const stage of dockerfile.stages)
        all.push(planStage(stage, all, { dockerfile, options, globals }));
    const target = options.target === undefined ? all.at(-1) : findStage(all, options.target);
    if (!target)
        throw new DockerfileProblem(1, `target stage ${options.target} could not be found`);
    return { all, target, globals };
}
function planStage(stage, before, { dockerfile, options, globals }) {
    const { escape } = dockerfile.directives;
    const base = expandWord(stage.base, { escape, line: stage.line, variables: globals });
    if (base === '')
        throw new DockerfileProblem(stage.line, `base name (${stage.base}) should not be blank`);
    const parent = before.findLast((other) => other.stage.name !== undefined && other.stage.name === base);
    const replaced = stage.name !== undefined && options.namedContexts.has(stage.name);
    const triggers = (parent?.stage.instructions ?? []).filter((item) => item.keyword === 'ONBUILD');
    const onbuild = triggers.map((item) => readTrigger(item.rest, stage.line, escape, item.heredocs));
    const seen = (options.onbuild.get(base) ?? []).map((text) => readTrigger(text, stage.line, escape, []));
    const label = stage.name ?? String(stage.index);
    return { stage, label, base, parent, replaced, instructions: [...seen, ...onbuild, ...stage.instructions] };
}
/** Platform arguments and the ARGs before the first FROM. */
function globalArgs({ globalArgs: instructions, directives }, options) {
    const globals = platformArgs(options);
    for (const instruction of instructions) {
        for (const { name, fallback } of readArgs(instruction, directives.escape)) {
            const given = options.buildArgs.get(name);
            const value = given ??
                (fallback === undefined
                    ? undefined
                    : expandWord(fallback, { escape: directives.escape, line: instruction.line, variables: globals }));
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
        throw new DockerfileProblem(line, 'variable expansion is not supported for --from');
    if (!/^[+-]?\d+$/.test(from))
        return findStage(stages, from);
    const stage = stages[Number(from)];
    if (!stage)
        throw new DockerfileProblem(line, `invalid stage index ${from}`);
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
        const froms = instruction.keyword === 'COPY' ? (readFlags(instruction, copyFlags).get('from') ?? []) : [];
        const mounts = instruction.keyword === 'RUN' ? readMounts(instruction, scope).map((mount) => mount.from) : [];
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
        this.tree = parent ? cloneFolder(parent.tree) : folder();
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
            if (error instanceof TreeProblem)
                throw new DockerfileProblem(instruction.line, error.message);
            if (!(error instanceof PatternError))
                throw error;
            if (error.kind === 'malformed')
                throw new DockerfileProblem(instruction.line, error.message);
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
        const pairs = readPairs(instruction, this.escape);
        const expanded = pairs.map(([name, value]) => [this.expand(name, instruction), this.expand(value, instruction)]);
        for (const [name, value] of expanded) {
            this.variables.set(name, value);
            this.environment.set(name, value);
            this.openArgs.delete(name);
        }
    }
    arg(instruction) {
        for (const { name, fallback } of readArgs(instruction, this.escape)) {
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
            throw new DockerfileProblem(instruction.line, 'WORKDIR requires exactly one argument');
        const path = this.expand(instruction.rest, instruction);
        this.workdir = clean(path.startsWith('/') ? path : `${this.workdir}/${path}`);
        makeFolders(this.tree, resolve(this.tree, this.workdir, { followLast: true }));
    }
    copy(instruction) {
        const unset = new Set();
        const step = readCopy(instruction, { ...this.stepScope(), unset });
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
            throw new DockerfileProblem(line, `cannot copy from stage ${from}, it needs to be defined before current stage`);
        return run;
    }
    run(instruction) {
        for (const mount of readMounts(instruction, this.stepScope()))
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
        return expandWord(text, { escape: this.escape, line, variables: this.variables });
    }
}
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

;// CONCATENATED MODULE: ./lib/domain/build/transfer.js







/**
 * The paths that BuildKit sends for these sources (fsutil): links in a source path bring their targets along, parents
 * of what is sent are sent too. No source at all sends nothing; the root as a source sends everything. The links are
 * followed before the ignore file has its say: an ignored one, in `hidden`, brings its target along all the same.
 */
function transferredPaths(entries, sources, hidden = []) {
    if (sources.length === 0)
        return new Set();
    if (sources.some((source) => clean(`/${source}`) === '/'))
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
    const prunes = pruner(rules, 'plain');
    for (const { path, type } of entries) {
        const parent = dirname(path);
        const { ignored: taken, matches } = decide(rules, path, folders.get(parent));
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
    for (let at = path; at !== '.' && !sent.has(at); at = dirname(at))
        sent.add(at);
}
function withoutCovered(paths) {
    const kept = [];
    for (const path of [...paths].sort(byBytes)) {
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
        const parts = join('.', path.replace(/^\/+/, '')).split('/');
        for (const [index, part] of parts.entries()) {
            current = join(current, part);
            const rest = parts.slice(index + 1).join('/');
            const targets = linkTargets(root, current);
            if ((rest === '' || targets) && found.has(current))
                return;
            if (!targets && rest !== '')
                continue;
            found.add(current);
            for (const target of targets ?? [])
                follow(join(target, rest));
            return;
        }
    };
    for (const source of sources)
        follow(source);
    return [...found];
}
/** Where the links that a path names point, within the root; undefined where it names none. */
function linkTargets(root, path) {
    const parent = dirname(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const home = nodeAt(root, parent);
    if (home?.type !== 'folder')
        return undefined;
    const matches = hasWildcard(name) ? globMatcher(name) : (other) => other === name;
    const targets = [...home.children].flatMap(([child, node]) => node.type === 'link' && matches(child)
        ? [clean(node.target.startsWith('/') ? node.target : `/${parent}/${node.target}`)]
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
        image: outcome?.image ?? folder(),
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
        throw new DockerfileProblem(1, 'the target stage was not reached');
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
    return ledger.wanted.map((source) => clean(`/${source}`));
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
    if (error instanceof DockerfileProblem)
        return { line: error.line, message: error.message };
    if (error instanceof TreeProblem)
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

;// CONCATENATED MODULE: ./lib/domain/build/join.js
/** The plans of all platforms as one: what any of them takes is taken, what any leaves open is open. Files and settings are the first one's. */
function joinPlans([first, ...rest]) {
    return rest.reduce(join_join, first);
}
function join_join(a, b) {
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

;// CONCATENATED MODULE: ./lib/domain/dockerfile/dockerfile.js



const keywords = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
/** Reads a Dockerfile. Throws a `DockerfileProblem` where the engine would refuse it. */
function readDockerfile(text) {
    const { directives, instructions } = readInstructions(text);
    const unknown = instructions.find(({ keyword }) => !keywords.has(keyword));
    if (unknown)
        throw new DockerfileProblem(unknown.line, `unknown instruction: ${unknown.keyword}`);
    const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
    if (first < 0)
        throw new DockerfileProblem(1, 'the Dockerfile has no FROM');
    const globalArgs = instructions.slice(0, first);
    const stray = globalArgs.find(({ keyword }) => keyword !== 'ARG');
    if (stray)
        throw new DockerfileProblem(stray.line, `no build stage in current context: ${stray.keyword} before FROM`);
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
        throw new DockerfileProblem(line, 'FROM requires an image');
    if (as === undefined)
        return { base, name: undefined, line };
    if (as.toLowerCase() !== 'as' || name === undefined || more.length > 0)
        throw new DockerfileProblem(line, 'FROM requires either one or three arguments');
    if (!/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase()))
        throw new DockerfileProblem(line, `invalid name for build stage: ${name}`);
    return { base, name: name.toLowerCase(), line };
}
/** Where BuildKit and the classic builder look for the ignore file, first match wins; the classic one knows the second only. */
function ignoreFileCandidates(dockerfilePath, engine) {
    return engine === 'buildkit' ? [clean(`${dockerfilePath}.dockerignore`), '.dockerignore'] : ['.dockerignore'];
}

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
    const contextPath = join(folder, context);
    const found = await findIgnoreFile(files, contextPath, dockerfile, engine);
    return found === undefined ? [] : readIgnoreFile(await files.read(join(contextPath, found))).rules;
}
/** The ignore file that the engine would read, relative to the context. */
async function findIgnoreFile(files, contextPath, dockerfile, engine) {
    for (const candidate of ignoreFileCandidates(dockerfile, engine)) {
        const stat = await files.stat(join(contextPath, candidate));
        if (stat && stat.type !== 'file')
            throw new core_fault/* Fault */.vC('FILE_NOT_A_FILE', {
                message: `${candidate} is a ${stat.type}, and engines read only a plain file as their ignore file`,
                location: { path: join(contextPath, candidate) },
            });
        if (stat)
            return candidate;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/gates/build-context/collect.js












const collect_nothing = { rules: [], problems: [] };
/** Sees the build context that the contract names: its files after the ignore file, and what the Dockerfile takes. */
async function collect_collect(ports, open) {
    const { image } = open.contract;
    const contextPath = join(open.folder, image.context);
    const dockerfilePath = join(contextPath, image.dockerfile);
    if (image.prebuilt)
        return prebuiltFacts(contextPath, dockerfilePath);
    const text = decodeText(await readDockerfileAt(ports, dockerfilePath), dockerfilePath);
    const found = await findIgnoreFile(ports.files, contextPath, image.dockerfile, image.engine);
    const ignore = found === undefined ? collect_nothing : readIgnoreFile(await ports.files.read(join(contextPath, found)));
    const walked = await walkContext(ports.files, contextPath, ignore.rules);
    return {
        contextPath,
        dockerfilePath,
        ignoreFilePath: found === undefined ? undefined : join(contextPath, found),
        ignore,
        files: await describeFiles(ports, contextPath, walked.entries),
        decided: walked.decided,
        unreadableNames: walked.unreadable,
        dockerfile: await evaluate(ports, open, text, walked),
        exempt: new Set([join('.', image.dockerfile), ...(found === undefined ? [] : [found])]),
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
        ignore: collect_nothing,
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
    throw new core_fault/* Fault */.vC('DOCKERFILE_MISSING', { message: `${path} does not exist`, location: { path } });
}
async function describeFiles({ files }, contextPath, entries) {
    const described = [];
    for (const entry of entries) {
        if (entry.type === 'folder')
            continue;
        const path = join(contextPath, entry.path);
        const stat = await files.stat(path);
        if (!stat)
            throw new core_fault/* Fault */.vC('FILE_MISSING', {
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
async function evaluate(ports, open, text, { entries, hiddenLinks }) {
    try {
        const dockerfile = readDockerfile(text);
        const options = { ...(await buildOptions(ports, open, dockerfile, entries)), hiddenLinks };
        const [platform = options.platform, ...others] = open.contract.image.platforms;
        const planFor = (name) => evaluateBuild(dockerfile, entries, { ...options, platform: name });
        const plan = joinPlans([planFor(platform), ...others.map(planFor)]);
        return { kind: 'read', plan: open.contract.image.engine === 'classic' ? withClassicDoubt(plan) : plan };
    }
    catch (error) {
        if (error instanceof DockerfileProblem)
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
        archives: adds ? await findArchives(ports, join(folder, image.context), entries) : new Set(),
    };
}
async function findArchives({ files }, contextPath, entries) {
    const archives = new Set();
    for (const { path, type } of entries) {
        if (type === 'file' && looksLikeArchive(await files.head(join(contextPath, path), 512)))
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

;// CONCATENATED MODULE: ./lib/core/evidence-rows.js

/** Findings of one check that an object lists; the count beside them is always the true one (L6). */
const listed = 200;
const evidence_rows_location = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr().nullable(), column: schemas/* int */.Whr().nullable() });
const finding = schemas/* strictObject */.rej({
    subject: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    location: evidence_rows_location.nullable(),
    accepted: schemas/* boolean */.zMY(),
});
const verdictSchema = schemas/* enum */.k5n(['PASS', 'FAIL', 'ERROR']);
const statusSchema = schemas/* enum */.k5n(['PASS', 'FAIL', 'ERROR', 'NOT_APPLICABLE']);
/** One check's answer, as evidence. From these rows a verdict can be computed again (L3). */
const checkRowSchema = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(['block', 'warn']),
    status: statusSchema,
    reason_code: schemas/* string */.YjP().nullable(),
    detail: schemas/* string */.YjP().nullable(),
    examined: schemas/* int */.Whr().nullable(),
    findings_count: schemas/* int */.Whr(),
    accepted_count: schemas/* int */.Whr(),
    truncated: schemas/* boolean */.zMY(),
    findings: schemas/* array */.YOg(finding),
});
/** The rows of a gate as evidence. */
function checkRows(rows) {
    return rows.map(checkRow);
}
function checkRow({ check, level, report, open, accepted, verdict }) {
    const all = [...open.map((item) => shown(item, false)), ...accepted.map((item) => shown(item, true))];
    return {
        check: check.code,
        level,
        status: report.kind === 'not-applicable' ? 'NOT_APPLICABLE' : verdict,
        reason_code: verdict === 'PASS' && report.kind !== 'found' ? null : check.code,
        detail: report.kind === 'not-applicable' || report.kind === 'undecided' ? report.reason : null,
        examined: 'examined' in report ? report.examined : null,
        findings_count: all.length,
        accepted_count: accepted.length,
        truncated: all.length > listed,
        findings: all.slice(0, listed),
    };
}
function shown({ subject, message, location: place }, isAccepted) {
    const where = place ? { path: place.path, line: place.line ?? null, column: place.column ?? null } : null;
    return { subject, message, location: where, accepted: isAccepted };
}
/** The blocker ids of all rows that do not pass, each once, sorted. */
function blockerCodes(rows, profile) {
    const failing = rows.filter((row) => row.verdict !== 'PASS');
    return [...new Set(failing.map((row) => profile.rule(row.check.code).id))].sort();
}
/** The row of one check. */
function rowOf(rows, code) {
    return rows.find((row) => row.check.code === code);
}

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
    verdict: verdictSchema,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(checkRowSchema),
});
const buildContextAllowlistCheck = schemas/* strictObject */.rej({
    includes: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['PRESENT', 'MISSING']) })),
    excludes: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['BLOCKED', 'REACHED']) })),
    outside_allowlist: schemas/* array */.YOg(schemas/* string */.YjP()),
    outside_allowlist_count: schemas/* int */.Whr(),
    broad_copies: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), text: schemas/* string */.YjP() })),
    verdict: verdictSchema,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const dockerignoreConformanceReceipt = schemas/* strictObject */.rej({
    ignore_file_path: schemas/* string */.YjP().nullable(),
    default_deny: schemas/* boolean */.zMY(),
    reopened: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), pattern: schemas/* string */.YjP(), file_count: schemas/* int */.Whr(), byte_count: schemas/* int */.Whr() })),
    patterns: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr(), pattern: schemas/* string */.YjP(), matched_count: schemas/* int */.Whr() })),
    dead_patterns: schemas/* array */.YOg(schemas/* int */.Whr()),
    verdict: verdictSchema,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** The three objects of the gate, made from what was seen and answered. */
function witness(facts, open, rows) {
    const verdict = overall(rows);
    const blocker_codes = blockerCodes(rows, open.profile);
    const common = { verdict, blocker_codes };
    return [
        {
            name: 'image_contract_manifest',
            body: imageContractManifest.parse({ ...manifest(facts, open), ...common, checks: checkRows(rows) }),
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
        context_digest: facts.prebuilt ? null : contextDigest(facts.files),
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
    const facts = await collect_collect(ports, open);
    const rows = judge_ask(checks, facts, open, policy);
    const advice = await adviseIgnoreFile(ports.files, facts, open);
    return {
        gate: 'build-context',
        verdict: overall(rows),
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
    return `${(0,counted/* counted */.h)(files.length, 'file')} eligible (${bytes} bytes), ${taken.size} in the image, context ${contextDigest(files).slice(0, 19)}`;
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/acceptance-expired.js

/** An override ends (L12). */
const acceptanceExpired = {
    code: 'CLOSURE_ACCEPTANCE_EXPIRED',
    title: 'An accepted finding has expired',
    why: 'An acceptance that nobody renews is a decision that nobody makes.',
    fix: 'Mend the finding, or accept it again with a new date and a reason.',
    level: 'block',
    evaluate({ acceptances }, { locate }) {
        if (acceptances.length === 0)
            return notApplicable('the contract accepts nothing');
        const wrong = acceptances.filter(({ standing }) => standing === 'expired');
        return report(acceptances.length, wrong.map(({ code, subject, expires, standing, index }) => ({
            subject: `${code} ${subject}`,
            message: `${standing}, expires ${expires}`,
            location: locate(['accepted', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/acceptance-refused.js

/** Some things have no override (L12). */
const acceptanceRefused = {
    code: 'CLOSURE_ACCEPTANCE_REFUSED',
    title: 'A finding was accepted that must not be, or for too long',
    why: 'A wrong digest and a found secret have no override; no override lasts longer than 90 days.',
    fix: 'Mend the finding, or shorten the entry.',
    level: 'block',
    evaluate({ acceptances }, { locate }) {
        if (acceptances.length === 0)
            return notApplicable('the contract accepts nothing');
        const wrong = acceptances.filter(({ standing }) => standing === 'not-acceptable' || standing === 'too-long');
        return report(acceptances.length, wrong.map(({ code, subject, expires, standing, index }) => ({
            subject: `${code} ${subject}`,
            message: `${standing}, expires ${expires}`,
            location: locate(['accepted', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/facts.js
/** The objects that closure cannot do without. */
const mandatoryObjects = [
    'image_contract_manifest',
    'build_context_allowlist_check',
    'dockerignore_conformance_receipt',
    'entrypoint_matrix_validation',
    'security_secret_injection_checks',
    'secret_source_contract_receipt',
    'build_context_secret_scan',
    'image_digest_manifest',
    'packaging_provenance',
    'build_command_surface_receipt',
    'provenance_consistency_checks',
];
/** The subphase of each object: A build-context, B entrypoints, C digest, provenance and evidence, D secrets. */
const subphaseOf = {
    image_contract_manifest: 'A',
    build_context_allowlist_check: 'A',
    dockerignore_conformance_receipt: 'A',
    entrypoint_matrix_validation: 'B',
    image_digest_manifest: 'C',
    packaging_provenance: 'C',
    build_command_surface_receipt: 'C',
    provenance_consistency_checks: 'C',
    security_secret_injection_checks: 'D',
    secret_source_contract_receipt: 'D',
    build_context_secret_scan: 'D',
};
/** The objects that could be read. */
function readObjects({ objects }) {
    return objects.flatMap((object) => (object.state === 'read' ? [object] : []));
}
/** The check rows that an object carries. */
function rowsIn(body) {
    const lists = [body['checks'], body['rows']];
    return (lists.find((list) => Array.isArray(list) && isRow(list[0])) ?? []);
}
function isRow(value) {
    return typeof value === 'object' && value !== null && 'findings_count' in value;
}
function verdictIn(body) {
    const verdict = body['verdict'];
    return verdict === 'PASS' || verdict === 'FAIL' || verdict === 'ERROR' ? verdict : undefined;
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/acceptance-unused.js


/** An entry that matches nothing is left over. */
const acceptance_unused_acceptanceUnused = {
    code: 'CLOSURE_ACCEPTANCE_UNUSED',
    title: 'An accepted entry of the contract matches no finding',
    why: 'It waits to hide the next one.',
    fix: 'Remove it from the contract.',
    level: 'warn',
    evaluate(facts, { locate }) {
        const inForce = facts.acceptances.filter(({ standing }) => standing === 'in-force');
        if (inForce.length === 0)
            return notApplicable('no accepted entry is in force');
        const used = readObjects(facts).flatMap(({ body }) => rowsIn(body).flatMap(({ check, findings }) => findings.filter(({ accepted }) => accepted).map(({ subject }) => `${check} ${subject}`)));
        const unused = inForce.filter(({ code, subject }) => !used.includes(`${code} ${subject}`));
        return report(inForce.length, unused.map(({ code, subject, index }) => ({
            subject: `${code} ${subject}`,
            message: 'nothing matches it',
            location: locate(['accepted', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/check.js


/** One envelope field that every object of a pack must share (L5); objects without it at all are as wrong. */
function sharedField(facts, field, wanted) {
    const objects = readObjects(facts);
    if (objects.length === 0)
        return undecided('no object could be read');
    const findings = objects
        .filter(({ body }) => body[field] !== wanted)
        .map(({ name, body }) => ({
        subject: name,
        message: `${field} is ${JSON.stringify(body[field]) ?? 'missing'}; this run has ${JSON.stringify(wanted)}`,
    }));
    return report(objects.length, findings);
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/commit-mixed.js

/** All evidence of one decision is about one commit (L5). */
const commitMixed = {
    code: 'CLOSURE_COMMIT_MIXED',
    title: 'Evidence of another commit is in this pack',
    why: 'The image that ships is not the source that was judged.',
    fix: 'Run again, whole, from one checkout.',
    level: 'block',
    evaluate: (facts) => sharedField(facts, 'git_sha', facts.gitSha),
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/contract-mixed.js

/** All evidence of one decision was judged by one contract, for the phase that it names. */
const contractMixed = {
    code: 'CLOSURE_CONTRACT_MIXED',
    title: 'Evidence that was judged by another contract is in this pack',
    why: 'Two contracts make two decisions.',
    fix: 'Run again, whole.',
    level: 'block',
    evaluate(facts, { contract }) {
        const judged = sharedField(facts, 'contract_sha256', facts.contractSha256);
        return judged.kind === 'clear' ? sharedField(facts, 'phase_id', contract.phase) : judged;
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/digest-mixed.js



/** All evidence of one decision is about one image, and its context (L5). */
const digestMixed = {
    code: 'CLOSURE_DIGEST_MIXED',
    title: 'Evidence of two images is in this pack',
    why: 'What was started is not what was recorded, or not what would ship.',
    fix: 'Run again, whole: one build, one archive, those bytes everywhere.',
    level: 'block',
    evaluate(facts) {
        const objects = readObjects(facts);
        const manifest = objects.find(({ name }) => name === 'image_digest_manifest');
        if (!manifest)
            return notApplicable('the digest manifest is not there, which another check reports');
        const recorded = manifest.body['image_digest'];
        const anchor = facts.imageDigest ?? recorded;
        if (!(0,core_digest/* isDigest */.Bc)(recorded) || !(0,core_digest/* isDigest */.Bc)(anchor))
            return undecided('the digest manifest names no digest');
        const stated = objects.flatMap(({ name, body }) => digestsIn(name, body));
        const wrong = stated.filter(({ digest }) => digest !== anchor);
        return report(stated.length, [
            ...wrong.map(({ name, digest }) => ({
                subject: name,
                message: `${String(digest)} here, ${anchor} is this run’s image`,
            })),
            ...twins.flatMap((places) => disagreement(objects, places)),
        ]);
    },
};
/** What several objects say of the one image: tag, bytes, source, and who built it. */
const twins = [
    ['image_digest_manifest image_tag', 'packaging_provenance image_tag', 'build_command_surface_receipt immutable_tag'],
    ['image_digest_manifest oci_config_digest', 'packaging_provenance oci_config_digest'],
    ['image_digest_manifest oci_layer_digests', 'packaging_provenance oci_layer_digests'],
    ['image_digest_manifest ecr_repo_uri', 'packaging_provenance ecr_repo_uri'],
    ['image_contract_manifest context_digest', 'packaging_provenance context_digest'],
    ['image_contract_manifest dockerfile_path', 'packaging_provenance dockerfile_path'],
    ['image_contract_manifest build_context_path', 'packaging_provenance build_context_path'],
    ['image_contract_manifest image_reference_mode', 'packaging_provenance image_reference_mode'],
    ['packaging_provenance build_driver', 'build_command_surface_receipt selected_build_driver'],
    ['packaging_provenance build_actor', 'build_command_surface_receipt build_actor'],
];
function disagreement(objects, places) {
    const said = places.flatMap((place) => {
        const [name, field = ''] = place.split(' ');
        const body = objects.find((object) => object.name === name)?.body;
        return body && field in body ? [JSON.stringify(body[field])] : [];
    });
    const values = [...new Set(said)];
    return values.length > 1 ? [{ subject: places.join(', '), message: values.join(' and ') }] : [];
}
const digest_mixed_fields = ['image_digest', 'oci_digest_value', 'resolved_digest'];
function digestsIn(name, body) {
    const own = digest_mixed_fields.flatMap((field) => (field in body ? [{ name: `${name} ${field}`, digest: body[field] }] : []));
    const rows = name === 'entrypoint_matrix_validation' && Array.isArray(body['rows']) ? body['rows'] : [];
    return [
        ...own,
        ...rows.map((row, index) => ({
            name: `${name} row ${index + 1}`,
            digest: typeof row === 'object' && row !== null ? Reflect.get(row, 'image_digest') : undefined,
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/entrypoints-static.js


/** Only rows that ran in the image close P(-1) (R7). */
const entrypointsStatic = {
    code: 'CLOSURE_ENTRYPOINTS_STATIC',
    title: 'Entrypoints were resolved statically, not run in the image',
    why: 'That a file is there does not mean that it starts.',
    fix: 'Run `seaworthy run`, with `entrypoints.runner: image`.',
    level: 'block',
    evaluate(facts) {
        const matrix = readObjects(facts).find(({ name }) => name === 'entrypoint_matrix_validation')?.body['rows'];
        if (!Array.isArray(matrix))
            return notApplicable('the matrix is missing, which another check reports');
        const still = matrix.filter((row) => typeof row !== 'object' || row === null || Reflect.get(row, 'runner') !== 'image');
        return report(matrix.length, still.length === 0
            ? []
            : [
                {
                    subject: 'entrypoint_matrix_validation',
                    message: `${still.length} of ${matrix.length} rows did not run in the image`,
                },
            ]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/gate-not-passed.js


/** Closure passes only when every gate before it does. An ERROR there is an ERROR here: the whole is undecided. */
const gateNotPassed = {
    code: 'CLOSURE_GATE_NOT_PASSED',
    title: 'A gate before closure did not pass',
    why: 'The whole is no better than its parts.',
    fix: 'Mend what that gate names.',
    level: 'block',
    evaluate(facts) {
        const judged = readObjects(facts).flatMap(({ name, body }) => 'verdict' in body ? [{ name, verdict: verdictIn(body) }] : []);
        const red = judged.filter(({ verdict }) => verdict !== 'PASS');
        const findings = red.map(({ name, verdict }) => ({
            subject: name,
            message: `its verdict is ${verdict ?? 'none'}`,
        }));
        for (const { gate, code, message } of facts.faults)
            findings.push({ subject: gate, message: `${code}: ${message}` });
        const open = facts.faults.length > 0 || red.some(({ verdict }) => verdict !== 'FAIL');
        return open ? undecided('a gate could not be decided', findings) : report(judged.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/object-malformed.js

/** Every object is whole, and of its own shape. */
const objectMalformed = {
    code: 'CLOSURE_OBJECT_MALFORMED',
    title: 'An object of the evidence does not follow its schema',
    why: 'It was cut, edited, or written by something else.',
    fix: 'Run again; never repair evidence by hand.',
    level: 'block',
    evaluate({ objects }) {
        const found = objects
            .filter(({ state }) => state === 'malformed')
            .map((object) => ({
            subject: object.name,
            message: 'detail' in object ? object.detail : `${object.key} does not exist`,
        }));
        return report(objects.length, found);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/object-missing.js

/** Every mandatory object is there (L2). */
const objectMissing = {
    code: 'CLOSURE_OBJECT_MISSING',
    title: 'A mandatory object of the evidence is missing',
    why: 'A pack with a hole proves nothing; a packaging without it is uncommitted.',
    fix: 'Find out why its gate wrote nothing, and run again.',
    level: 'block',
    evaluate({ objects }) {
        const found = objects
            .filter(({ state }) => state === 'missing')
            .map((object) => ({
            subject: object.name,
            message: 'detail' in object ? object.detail : `${object.key} does not exist`,
        }));
        return report(objects.length, found);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/object-unreadable.js

/** What could not be read is undecided (L4). */
const objectUnreadable = {
    code: 'CLOSURE_OBJECT_UNREADABLE',
    title: 'An object of the evidence cannot be read',
    why: 'Cannot look is not "nothing there".',
    fix: 'Give this user the right to read the evidence folder.',
    level: 'block',
    evaluate({ objects }) {
        const found = objects
            .filter(({ state }) => state === 'unreadable')
            .map((object) => ({
            subject: object.name,
            message: 'detail' in object ? object.detail : `${object.key} does not exist`,
        }));
        return found.length === 0
            ? report(objects.length, [])
            : undecided('some objects could not be read', found, 'may-help');
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/rehearsal.js

/** A rehearsal opens no handoff; where an authoritative run is required it fails. */
const rehearsal = {
    code: 'CLOSURE_REHEARSAL',
    title: 'This run is a rehearsal, and an authoritative one is required',
    why: 'Only the pinned driver in a proven workflow run, with the tag resolved in the registry, can vouch for an image.',
    fix: 'Run the pinned workflow; on a laptop, leave out `--require-authoritative`.',
    level: 'block',
    evaluate({ rehearsal: isRehearsal, rehearsalReasons, requireAuthoritative }) {
        if (!requireAuthoritative)
            return notApplicable('an authoritative run is not required');
        return report(1, isRehearsal ? [{ subject: 'rehearsal', message: rehearsalReasons.join('; ') }] : []);
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/rehearsed-answer.js


/** An authoritative closure rests on answers that were given in earnest: a rehearsal’s silence is none (L1). */
const rehearsedAnswer = {
    code: 'CLOSURE_REHEARSED_ANSWER',
    title: 'A check was answered as in a rehearsal, and this run is none',
    why: 'What a rehearsal leaves open, an authoritative run has to prove.',
    fix: 'Ask the gate again in the same proven run.',
    level: 'block',
    evaluate(facts) {
        if (facts.rehearsal)
            return notApplicable('this run is a rehearsal');
        const rows = readObjects(facts).flatMap(({ key, body }) => rowsIn(body).map((row) => ({ ...row, key })));
        const rehearsed = rows.filter(({ status, detail }) => status === 'NOT_APPLICABLE' && /^rehearsal\b/.test(detail ?? ''));
        return report(rows.length, rehearsed.map(({ check, key, detail }) => ({ subject: check, message: `${detail}, in ${key}` })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks/run-mixed.js

/** All evidence of one decision belongs to one run (L5, R8). */
const runMixed = {
    code: 'CLOSURE_RUN_MIXED',
    title: 'Evidence of another run is in this pack',
    why: 'A decision that is pieced together from two runs was made in neither.',
    fix: 'Run again, whole; never copy an object from one run into another.',
    level: 'block',
    evaluate: (facts) => sharedField(facts, 'platform_run_id', facts.platformRunId),
};

;// CONCATENATED MODULE: ./lib/domain/secret-policy/parts.js
/**
 * Which checks each part of the secret policy is made of: field of the evidence to reason codes. The gate computes its
 * verdicts from these, and closure computes them again.
 */
const secretPolicyParts = {
    static_credential_rejection_verdict: [
        'SECRET_WORKFLOW_STATIC_CREDENTIAL',
        'SECRET_WORKFLOW_TAKES_ALL',
        'SECRET_WORKFLOW_UNREADABLE',
    ],
    dockerfile_secret_policy_verdict: [
        'SECRET_DOCKERFILE_VARIABLE',
        'SECRET_DOCKERFILE_COPY',
        'SECRET_BUILD_SECRET_UNDECLARED',
    ],
    workflow_credential_policy_verdict: [
        'SECRET_WORKFLOW_STATIC_CREDENTIAL',
        'SECRET_WORKFLOW_TAKES_ALL',
        'SECRET_WORKFLOW_UNREADABLE',
        'SECRET_WORKFLOW_LEAK',
    ],
    image_secret_verdict: ['SECRET_IN_IMAGE'],
};
/** The checks that decide about the places of the secrets which the runtime needs. */
const requiredPathParts = ['SECRET_REQUIRED_PATH_MISSING', 'SECRET_REQUIRED_PATH_ABSENT'];

;// CONCATENATED MODULE: ./lib/gates/closure/values.js
/** A list of an object; none where it is something else. */
function values_list(body, field) {
    const value = body[field];
    return Array.isArray(value) ? value : [];
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** Nothing where both say the same. */
function equal(stated, computed) {
    const [said, follows] = [JSON.stringify(stated) ?? 'nothing', JSON.stringify(computed) ?? 'nothing'];
    return said === follows ? [] : [[said, follows]];
}

;// CONCATENATED MODULE: ./lib/gates/closure/content.js





/** Flags and counts that must follow from an object's own lists; `rows` are those of the checks that decide about it. */
function contentContradictions(name, body, rows) {
    const rule = contentRules[name];
    return rule ? rule(body, rows) : [];
}
const contentRules = {
    image_contract_manifest: (body) => {
        const files = values_list(body, 'files').map(record);
        const taken = files.filter((file) => values_list(file, 'taken_by').length > 0);
        const sets = record(body['sets']);
        const digest = body['judged'] === false ? null : contextDigest(files.map(digested));
        return [
            ...equal(sets['eligible'], content_sizeOf(files)),
            ...equal(sets['image'], content_sizeOf(taken)),
            ...equal(body['context_digest'], digest),
        ];
    },
    build_context_allowlist_check: (body, rows) => {
        const outside = values_list(body, 'outside_allowlist');
        const clean = excused(rows, 'CONTEXT_INCLUDE_MISSING', pathsWith(body, 'includes', 'MISSING')) &&
            excused(rows, 'CONTEXT_EXCLUDE_REACHED', pathsWith(body, 'excludes', 'REACHED')) &&
            excused(rows, 'CONTEXT_FILE_OUTSIDE_ALLOWLIST', outside) &&
            told(rows, ['CONTEXT_BROAD_COPY'], values_list(body, 'broad_copies').length);
        return [...equal(body['outside_allowlist_count'], outside.length), ...passNeeds(body, clean)];
    },
    dockerignore_conformance_receipt: (body, rows) => {
        const patterns = values_list(body, 'patterns').map(record);
        const dead = patterns.filter(({ matched_count }) => matched_count === 0).map(({ line }) => line);
        const denied = body['default_deny'] === true || told(rows, ['CONTEXT_DEFAULT_DENY_MISSING'], 1);
        return [...equal(body['dead_patterns'], dead), ...passNeeds(body, denied)];
    },
    entrypoint_matrix_validation: (body, checks) => {
        const rows = values_list(body, 'rows');
        const totals = {
            rows: rows.length,
            pass: count(rows, 'PASS'),
            fail: count(rows, 'FAIL'),
            error: count(rows, 'ERROR'),
        };
        const clean = totals.rows > 0 &&
            rows.map(record).every((row) => probesPass(row) || isExcusedRow(row, checks)) &&
            excused(checks, 'ENTRYPOINT_HANDLE_UNCOVERED', values_list(body, 'uncovered_handles'));
        return [...equal(body['totals'], totals), ...passNeeds(body, clean)];
    },
    security_secret_injection_checks: (body, rows) => [
        ...Object.entries(secretPolicyParts).flatMap(([field, codes]) => equal(body[field], statusOf(rows, codes))),
        ...Object.entries(hitLists).flatMap(([field, codes]) => equal(values_list(body, field).length, findingsOf(rows, codes))),
    ],
    secret_source_contract_receipt: (body, rows) => passNeeds(body, excused(rows, 'SECRET_REQUIRED_PATH_MISSING', pathsWith(body, 'required_secret_path_handles', 'MISSING'))),
    build_context_secret_scan: (body, rows) => {
        const summary = record(body['summary']);
        const coverage = record(body['coverage']);
        return [
            ...equal(summary['findings_count'], values_list(body, 'findings').length),
            ...equal(summary['pass'], body['verdict'] === 'PASS'),
            ...equal(summary['scanned_files'], coverage['scanned']),
            ...equal(coverage['failed'], values_list(body, 'errors').length),
            ...passNeeds(body, told(rows, ['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT'], values_list(body, 'findings').length)),
        ];
    },
    image_digest_manifest: (body) => {
        const configs = values_list(body, 'platforms').map((item) => record(item)['config_digest']);
        const known = configs.includes(body['oci_config_digest']);
        return [
            ...equal(body['git_sha_canonical_tag'], `git-${String(body['git_sha'])}`),
            ...(known ? [] : equal(body['oci_config_digest'], configs)),
        ];
    },
    provenance_consistency_checks: (body) => {
        const stated = values_list(body, 'checks').map((item) => record(item)['status']);
        const clean = stated.every((status) => status === 'PASS' || status === 'NOT_APPLICABLE');
        return [
            ...equal(body['overall_pass'], clean),
            ...equal(stated, rowsIn(body).map(({ status }) => status)),
        ];
    },
};
/** The lists of hits, and the checks that report each hit of theirs as one finding. */
const hitLists = {
    dockerfile_secret_arg_env_hits: ['SECRET_DOCKERFILE_VARIABLE'],
    dockerfile_secret_copy_hits: ['SECRET_DOCKERFILE_COPY'],
    workflow_hits: ['SECRET_WORKFLOW_STATIC_CREDENTIAL', 'SECRET_WORKFLOW_LEAK', 'SECRET_WORKFLOW_TAKES_ALL'],
};
function findingsOf(rows, codes) {
    return rows.filter(({ check }) => codes.includes(check)).reduce((sum, { findings_count }) => sum + findings_count, 0);
}
/** What stands in a list was told by a check, or the check does not apply. */
function told(rows, codes, count) {
    const asked = rows.filter(({ check }) => codes.includes(check));
    return count === 0 || asked.some(({ status }) => status === 'NOT_APPLICABLE') || findingsOf(asked, codes) > 0;
}
/** A file of the evidence as its digest takes it. */
function digested(file) {
    return {
        path: String(file['path']),
        type: file['type'] === 'link' ? 'link' : 'file',
        mode: Number.parseInt(String(file['mode']), 8),
        sha256: String(file['sha256']),
    };
}
function statusOf(rows, codes) {
    const asked = rows.filter(({ check, status }) => codes.includes(check) && status !== 'NOT_APPLICABLE');
    if (asked.length === 0)
        return 'NOT_APPLICABLE';
    return (0,core_verdict/* worst */.Q)(asked.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}
function passNeeds(body, clean) {
    return body['verdict'] === 'PASS' && !clean ? [['PASS', 'not PASS by its own content']] : [];
}
/** A row that ran no probe has shown nothing (L1), and one that ran ended as it should. */
function probesPass(row) {
    const probes = values_list(row, 'probes').map(record);
    const isStatic = row['runner'] === 'static';
    const right = probes.flatMap((probe) => values_list(probe, 'expected_exit_codes'));
    const ended = probes.every((one) => isStatic ? one['exit_code'] === null : values_list(one, 'expected_exit_codes').includes(one['exit_code'])) && (isStatic ? row['exit_code'] === null : right.includes(row['exit_code']));
    const passed = probes.length > 0 && probes.every((probe) => probe['status'] === 'PASS' && probe['truncated'] === false);
    return row['status'] === 'PASS' && passed && ended;
}
/** A row that does not pass is let through only by the check that reports it. */
function isExcusedRow(row, checks) {
    const subject = (...parts) => parts.filter((part) => typeof part === 'string').join(' / ');
    const [short, long] = [
        subject(row['handle'], row['runtime_mode']),
        subject(row['handle'], row['runtime_mode'], row['platform']),
    ];
    const code = String(row['reason_code']);
    return row['status'] !== 'PASS' && (excused(checks, code, [short]) || excused(checks, code, [long]));
}
/** Whether the check tells each of the subjects, and only warns or has it accepted. Of a cut list the rest is not told. */
function excused(rows, code, subjects) {
    if (subjects.length === 0)
        return true;
    const row = rows.find(({ check }) => check === code);
    const counted = row?.findings.filter((finding) => row.level === 'warn' || finding.accepted) ?? [];
    const excusedSubjects = new Set(counted.map(({ subject }) => subject));
    return subjects.every((subject) => excusedSubjects.has(String(subject)));
}
function pathsWith(body, field, status) {
    const items = values_list(body, field).map(record);
    return items.filter((item) => item['status'] === status).map(({ path }) => path);
}
function content_sizeOf(files) {
    const sizes = files.map(({ size }) => (typeof size === 'number' ? size : 0));
    return { file_count: files.length, byte_count: sizes.reduce((sum, size) => sum + size, 0) };
}
function count(rows, status) {
    return rows.filter((row) => record(row)['status'] === status).length;
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/probes.js
/** The program of a row, without arguments; empty where it is the image’s own. */
function probes_programOf({ module, command }) {
    return module === undefined ? (command ?? []) : ['python', '-m', module];
}
/** Everything that a row runs: its help probes, then its invocations. */
function probesOf(row) {
    const before = row.subcommand === undefined ? probes_programOf(row) : [...probes_programOf(row), row.subcommand];
    const help = helpProbes(row).map((argv) => ({ argv, kind: 'help', expected: row }));
    const invocations = row.invocations.map((one) => {
        return { argv: [...before, ...one.args], kind: 'invocation', expected: one };
    });
    return [...help, ...invocations];
}
/** The contract's own, or `--help` of the program and of each of its subcommands, or the image as it starts by itself. */
function helpProbes(row) {
    if (row['help-probes'])
        return row['help-probes'];
    const program = probes_programOf(row);
    const subcommands = [
        ...(row.subcommand === undefined ? [] : [row.subcommand]),
        ...row['further-subcommands'].map(({ subcommand }) => subcommand),
    ];
    if (row['own-entrypoint'] && subcommands.length === 0)
        return [[]];
    return [[...program, '--help'], ...subcommands.map((name) => [...program, name, '--help'])];
}

;// CONCATENATED MODULE: ./lib/domain/scan/rules.js
const rule = (id, pattern, keywords, example) => ({
    id,
    pattern,
    keywords,
    example: example.join(''),
});
/** The built-in rules, and a contract’s own behind them. */
function rulesWith(own) {
    const added = own.map(({ id, pattern, example }) => ({
        id,
        pattern: new RegExp(pattern, 'u'),
        keywords: [],
        example,
    }));
    return [...builtInRules, ...added];
}
const letters = 'Q7xK2mPz9LwR4tYv8NcB5hJd3FgS6aEu';
/** The built-in content rules. */
const builtInRules = [
    rule('private-key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[nr])*[A-Za-z0-9+/=\r\n]{16}/, ['PRIVATE KEY'], ['-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIEpAIBAAKCAQEA', letters]),
    rule('aws-access-key-id', /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/, ['AKIA', 'ASIA'], ['AK', 'IAQ7XK2MPZ7LWR4TYV']),
    rule('aws-secret-access-key', /aws_?(?:secret)?_?(?:access)?_?key["'\s:=\\]{1,8}[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/i, ['ey', 'EY', 'Ey', 'eY'], ['aws_secret_access_', 'key = ', 'wJa1rXUt2FEMI3K4MDENG5bPx6RfiCY7zEXq8mPL']),
    rule('github-token', /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{82})(?![A-Za-z0-9_])/, ['gh', 'github_pat_'], ['gh', 'p_', letters, 'abcd']),
    rule('gitlab-token', /(?<![A-Za-z0-9_-])glpat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])/, ['glpat-'], ['gl', 'pat-', letters.slice(0, 20)]),
    rule('slack-token', /xox[abprs]-[0-9]{8,}-[A-Za-z0-9-]{16,}/, ['xox'], ['xo', 'xb-123456789012-', letters]),
    rule('stripe-key', /(?<![A-Za-z0-9_])[sr]k_live_[A-Za-z0-9]{24,}/, ['k_live_'], ['sk', '_live_', letters]),
    rule('google-api-key', /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/, ['AIza'], ['AI', 'za', letters, 'abc']),
    rule('npm-token', /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])/, ['npm_'], ['np', 'm_', letters, 'abcd']),
    rule('pypi-token', /pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}/, ['pypi-AgEI'], ['py', 'pi-AgEIcHlwaS5vcmc', letters, letters]),
    rule('json-web-token', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{12,}\.eyJ[A-Za-z0-9_-]{12,}\.[A-Za-z0-9_-]{20,}/, ['eyJ'], ['ey', 'JhbGciOiJIUzI1NiJ9.ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', letters]),
    rule('url-password', /[a-z][a-z0-9+.-]*:\/\/[^\s:@/"'$<>{}]*:(?!\$|\{|<|\*|password@|pass@|secret@|changeme@)[^\s:@/"'$<>{}]{6,}@[A-Za-z0-9.-]+/, ['://'], ['postgres://app:', letters.slice(0, 12), '@db.internal/app']),
];

;// CONCATENATED MODULE: ./lib/gates/closure/contracted.js




/** What the contract asks for and an object leaves out, or answers for something else: a smaller question is no answer (L2). */
function contractContradictions(name, body, open) {
    const rule = contractRules[name];
    return rule ? rule(body, open) : [];
}
const contractRules = {
    image_contract_manifest: (body, { include, exclude }) => [
        ...equal(body['include'], include ?? []),
        ...equal(body['exclude'], exclude.map(({ path }) => path)),
        ...unresolvedPairs(body),
    ],
    build_context_allowlist_check: (body, { include, exclude, contract }) => {
        const judged = contract.image.prebuilt === undefined;
        return [
            ...equal(paths(body, 'includes'), judged ? contracted_pathsOf(include ?? []) : []),
            ...equal(paths(body, 'excludes'), judged ? contracted_pathsOf(exclude) : []),
        ];
    },
    entrypoint_matrix_validation: (body, open) => {
        const { rows } = open;
        const asked = values_list(body, 'rows').map(record);
        const platforms = values_list(body, 'platforms');
        const wanted = rows.flatMap(({ row }) => (platforms.length === 0 ? [null] : (row.platforms ?? platforms)).map((platform) => [
            row.handle ?? null,
            row['runtime-mode'],
            row.lane,
            platform,
            probesOf(row).map(({ argv, kind, expected }) => [argv, kind, expected['exit-codes']]),
        ]));
        const answered = asked.map((row) => [
            row['handle'],
            row['runtime_mode'],
            row['lane'],
            row['platform'],
            values_list(row, 'probes')
                .map(record)
                .map((probe) => [probe['argv'], probe['kind'], probe['expected_exit_codes']]),
        ]);
        return [...equal(answered, wanted), ...unprovenPairs(asked, open)];
    },
    secret_source_contract_receipt: (body, { contract: { secrets } }) => [
        ...equal(paths(body, 'required_secret_path_handles'), secrets['required-paths'].map((item) => (typeof item === 'string' ? item : item.path))),
        ...(secrets.materialization === 'must-exist' && body['image_digest'] !== null ? notAsked(body) : []),
    ],
    build_context_secret_scan: (body, { contract: { secrets } }) => [
        ...equal(body['banned_name_patterns'], secrets['banned-names']),
        ...equal(body['banned_content_patterns'], [...builtInRules, ...secrets['banned-contents']].map(({ id }) => id)),
    ],
    security_secret_injection_checks: (body) => body['image_digest'] !== null && body['image_secret_verdict'] === 'NOT_APPLICABLE'
        ? [['image_secret_verdict NOT_APPLICABLE', 'there is an image']]
        : [],
};
/** What a row that passed in the image had to prove, it lists. */
function unprovenPairs(asked, { rows }) {
    const passed = asked.filter((row) => row['runner'] === 'image' && row['status'] === 'PASS');
    return passed.flatMap((row) => {
        const placed = rows.find(({ row: own }) => own['runtime-mode'] === row['runtime_mode'] && (own.handle ?? null) === row['handle']);
        const stated = values_list(row, 'proven_arguments').map((item) => record(item)['argument']);
        return placed ? equal(stated, requiredOf(placed.row)) : [];
    });
}
function requiredOf(row) {
    const further = row['further-subcommands'].flatMap(({ subcommand, 'required-args': required }) => required.map((argument) => `${subcommand} ${argument}`));
    return [...row['required-args'], ...further];
}
/** A name that has to exist and that nobody looked for. */
function notAsked(body) {
    return values_list(body, 'required_secret_path_handles')
        .map(record)
        .filter(({ existence }) => existence !== 'PRESENT' && existence !== 'MISSING')
        .map(({ path }) => [`${String(path)} not asked`, 'must-exist']);
}
/** What could not be decided is accepted in its own row, or not there at all. */
function unresolvedPairs(body) {
    const open = values_list(body, 'unresolved').length;
    const row = rowsIn(body).find(({ check }) => check === 'CONTEXT_UNRESOLVED');
    const seen = (row?.examined ?? 0) - 1 + (row?.findings_count ?? 0);
    return open > 0 && seen < open ? [[`${open} unresolved`, `${Math.max(0, seen)} looked at`]] : [];
}
function paths(body, field) {
    return values_list(body, field).map((item) => record(item)['path']);
}
function contracted_pathsOf(items) {
    return items.map(({ path }) => path);
}

;// CONCATENATED MODULE: ./lib/gates/closure/recompute.js







/** Every verdict, count and flag of the pack that does not follow from what stands beside it (L3, R2). */
function contradictions(facts, open) {
    const objects = readObjects(facts);
    const bodies = new Map(objects.map(({ name, body }) => [name, body]));
    return objects.flatMap(({ name, key, body }) => {
        const found = [
            ...declaredContradictions(name, body, facts),
            ...rowsIn(body).flatMap((row) => [...rowContradictions(row), ...acceptedContradictions(row, facts)]),
            ...verdictContradictions(name, body, bodies),
            ...contentContradictions(name, body, decidingRows(name, body, bodies)),
            ...contractContradictions(name, body, open),
            ...platformContradictions(name, body, bodies.get('image_digest_manifest')),
        ];
        return found.map(([stated, computed]) => ({ object: name, key, stated, computed }));
    });
}
/** Rows that ran, ran on the platforms that the image has. */
function platformContradictions(name, body, image) {
    const ran = values_list(body, 'rows').some((row) => record(row)['runner'] !== 'static');
    if (name !== 'entrypoint_matrix_validation' || image === undefined || !ran)
        return [];
    return equal(values_list(body, 'platforms'), values_list(image, 'platforms').map((item) => record(item)['platform']));
}
/** The objects that carry the rows of their gate. */
const gateOf = {
    image_contract_manifest: 'build-context',
    security_secret_injection_checks: 'secrets',
    entrypoint_matrix_validation: 'entrypoints',
    image_digest_manifest: 'image-digest',
    provenance_consistency_checks: 'provenance',
};
/** A verdict without rows was computed from nothing (L1); every declared check has one row, at its level (L2). */
function declaredContradictions(name, body, { declared }) {
    const gate = gateOf[name];
    if (gate === undefined)
        return [];
    const rows = rowsIn(body).map(({ check, level }) => `${check} ${level}`);
    if (rows.length === 0)
        return [['no row', 'ERROR']];
    const wanted = (declared[gate] ?? []).map(({ code, level }) => `${code} ${level}`);
    return [
        ...wanted.filter((row) => !rows.includes(row)).map((row) => [`no row ${row}`, 'NOT_RUN']),
        ...rows
            .filter((row, index) => !wanted.includes(row) || rows.indexOf(row) !== index)
            .map((row) => [`the row ${row}`, 'one row for each declared check']),
    ];
}
/** What the status of a row must be, by what the row itself counts. */
function statusOfRow(row) {
    const open = row.findings_count - row.accepted_count;
    if (row.examined === null) {
        if (row.status === 'NOT_APPLICABLE')
            return row.detail === null || row.detail === '' || row.findings_count > 0 ? 'ERROR' : 'NOT_APPLICABLE';
        return row.findings_count > 0 && open === 0 ? 'PASS' : 'ERROR';
    }
    if (row.findings_count === 0)
        return row.examined > 0 ? 'PASS' : 'ERROR';
    return row.level === 'warn' || open <= 0 ? 'PASS' : 'FAIL';
}
function rowContradictions(row) {
    const computed = statusOfRow(row);
    const shown = Math.min(row.findings_count, listed);
    const uncut = row.findings.length === shown && row.truncated === row.findings_count > listed;
    return [
        ...(computed === row.status ? [] : [[`${row.check} ${row.status}`, computed]]),
        ...(uncut ? [] : [[`${row.check} lists ${row.findings.length}`, `${row.findings_count} counted`]]),
    ];
}
/** An accepted finding is marked, counted, and accepted by an entry in force (L12). Of a cut list the accepted come last. */
function acceptedContradictions(row, { acceptances }) {
    const marked = row.findings.filter(({ accepted }) => accepted);
    const openFirst = Math.min(row.findings_count - row.accepted_count, row.findings.length);
    const counted = row.findings.length - marked.length === openFirst;
    const unheard = marked.filter(({ subject }) => !acceptances.some((entry) => entry.standing === 'in-force' && entry.code === row.check && entry.subject === subject));
    return [
        ...(counted && row.accepted_count <= row.findings_count
            ? []
            : [[`${row.check} marks ${marked.length} accepted`, `${row.accepted_count} counted`]]),
        ...unheard.map(({ subject }) => [`${row.check} accepts ${subject}`, 'no entry in force does']),
    ];
}
/** The verdict that an object's rows add up to; undefined for one without rows. */
function verdictOfRows(body) {
    const rows = body ? rowsIn(body) : [];
    if (rows.length === 0)
        return undefined;
    if (rows.every(({ status }) => status === 'NOT_APPLICABLE'))
        return 'ERROR';
    return (0,core_verdict/* worst */.Q)(rows.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}
/** The object whose rows decide the verdict of another one of the same gate. */
const decidedIn = {
    build_context_allowlist_check: 'image_contract_manifest',
    dockerignore_conformance_receipt: 'image_contract_manifest',
    build_command_surface_receipt: 'provenance_consistency_checks',
};
/** The rows that decide about an object: its own, or those of the object of its gate that carries them. */
function decidingRows(name, body, bodies) {
    const decided = decidedBy[name] === undefined ? decidedIn[name] : 'security_secret_injection_checks';
    return rowsIn(bodies.get(decided ?? name) ?? body);
}
/** Verdicts that follow from some rows of another object only. */
const decidedBy = {
    secret_source_contract_receipt: requiredPathParts,
    build_context_secret_scan: ['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT', 'SECRET_FILE_UNSCANNED'],
};
function verdictContradictions(name, body, bodies) {
    const stated = verdictIn(body);
    const computed = computedVerdict(name, body, bodies);
    if (stated === undefined || computed === undefined)
        return [];
    return stated === computed ? [] : [[stated, computed]];
}
function computedVerdict(name, body, bodies) {
    const codes = decidedBy[name];
    if (codes === undefined)
        return verdictOfRows(bodies.get(decidedIn[name] ?? name) ?? body);
    const rows = rowsIn(bodies.get('security_secret_injection_checks') ?? {}).filter(({ check }) => codes.includes(check));
    return rows.length === 0
        ? undefined
        : (0,core_verdict/* worst */.Q)(rows.map(({ status }) => (status === 'NOT_APPLICABLE' ? 'PASS' : status)));
}

;// CONCATENATED MODULE: ./lib/gates/closure/checks/verdict-wrong.js



/** Nothing is believed that can be computed again (L3, R2). */
const verdictWrong = {
    code: 'CLOSURE_VERDICT_WRONG',
    title: 'A verdict, count or flag of the evidence contradicts its own content',
    why: 'A verdict that does not follow from what was seen is an opinion, or a forgery.',
    fix: 'Run again; never edit evidence.',
    level: 'block',
    evaluate(facts, open) {
        const objects = readObjects(facts);
        if (objects.length === 0)
            return undecided('no object could be read');
        const found = contradictions(facts, open);
        return report(objects.length, found.map(({ object, stated, computed }) => ({
            subject: object,
            message: `${stated} is stated, ${computed} follows`,
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/closure/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.















const checks_generated_checks = [
    acceptanceExpired,
    acceptanceRefused,
    acceptance_unused_acceptanceUnused,
    commitMixed,
    contractMixed,
    digestMixed,
    entrypointsStatic,
    gateNotPassed,
    objectMalformed,
    objectMissing,
    objectUnreadable,
    rehearsal,
    rehearsedAnswer,
    runMixed,
    verdictWrong,
];

;// CONCATENATED MODULE: ./lib/gates/closure/blockers.js

/** Every open blocker: of each gate's rows, of gates that gave no answer, of closure itself; roll-ups last. */
function blockersOf(facts, open, rows, fixOf) {
    const causes = [
        ...rowCauses(facts, fixOf),
        ...facts.faults.map((fault) => faultCause(fault, fixOf)),
        ...closureCauses(rows),
    ];
    const blockers = causes.map((cause) => blockerOf(cause, facts, open));
    const unique = blockers.filter((item, index) => blockers.findIndex((other) => other.reason_code === item.reason_code && other.evidence_ref === item.evidence_ref) === index);
    return [...unique, ...rollUps(unique, facts, open)];
}
function rowCauses(facts, fixOf) {
    return readObjects(facts).flatMap(({ body, key }) => rowsIn(body)
        .filter(({ status }) => status === 'FAIL' || status === 'ERROR')
        .map(({ check }) => ({ code: check, ref: key, fix: fixOf(check) })));
}
function faultCause({ code, gate }, fixOf) {
    return { code, ref: gate, fix: fixOf(code) };
}
function closureCauses(rows) {
    return rows
        .filter(({ verdict }) => verdict !== 'PASS')
        .map(({ check }) => ({ code: check.code, ref: 'm1_closure_blocker_register.json', fix: check.fix }));
}
function blockerOf({ code, ref, fix }, { now }, { profile }) {
    const { id, severity, owner } = profile.rule(code);
    return {
        blocker_id: id,
        severity,
        owner_lane: owner,
        detected_at_utc: now,
        evidence_ref: ref,
        resolution_action: fix,
        resolution_status: 'OPEN',
        reason_code: code,
    };
}
/** A roll-up takes the worst severity of what is below it. */
function rollUps(blockers, { now }, { profile }) {
    return profile.rollUps.flatMap(({ id, below }) => {
        const under = blockers.filter(({ blocker_id }) => blocker_id.startsWith(below));
        const [worst] = under.map(({ severity }) => severity).sort();
        const [first] = under;
        if (!worst || !first)
            return [];
        const ids = [...new Set(under.map(({ blocker_id }) => blocker_id))].join(', ');
        return [
            {
                ...first,
                blocker_id: id,
                severity: worst,
                detected_at_utc: now,
                resolution_action: `Resolve ${ids}.`,
                reason_code: first.reason_code,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/gates/closure/handoff.js
/** The handoff stays closed unless closure passes, the run is authoritative, and no S1 or S2 is open. */
function isBlockedHandoff(verdict, { rehearsal }, blockers) {
    return verdict !== 'PASS' || rehearsal || blockers.some(({ severity }) => severity !== 'S3');
}

;// CONCATENATED MODULE: ./lib/gates/closure/evidence.js







const blocker = schemas/* strictObject */.rej({
    blocker_id: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['S1', 'S2', 'S3']),
    owner_lane: schemas/* string */.YjP(),
    detected_at_utc: schemas/* string */.YjP(),
    evidence_ref: schemas/* string */.YjP(),
    resolution_action: schemas/* string */.YjP(),
    resolution_status: schemas/* enum */.k5n(['OPEN', 'RESOLVED']),
    reason_code: schemas/* string */.YjP(),
});
const m1ClosureBlockerRegister = schemas/* strictObject */.rej({
    blockers: schemas/* array */.YOg(blocker),
    accepted: schemas/* array */.YOg(schemas/* strictObject */.rej({
        blocker_id: schemas/* string */.YjP(),
        reason_code: schemas/* string */.YjP(),
        subject: schemas/* string */.YjP(),
        actor: schemas/* string */.YjP(),
        rationale: schemas/* string */.YjP(),
        expires_at_utc: schemas/* string */.YjP(),
    })),
    severity_counts: schemas/* strictObject */.rej({ S1: schemas/* int */.Whr(), S2: schemas/* int */.Whr(), S3: schemas/* int */.Whr() }),
    verdict: verdictSchema,
    checks: schemas/* array */.YOg(checkRowSchema),
});
const m1BuildGoTransitionReceipt = schemas/* strictObject */.rej({
    image_tag: schemas/* string */.YjP(),
    image_digest: schemas/* string */.YjP(),
    build_driver: schemas/* string */.YjP().nullable(),
    workflow_run_id: schemas/* string */.YjP().nullable(),
    workflow_run_url: schemas/* string */.YjP().nullable(),
    transition_verdict: schemas/* enum */.k5n(['GO', 'NO_GO']),
});
const subphases = schemas/* strictObject */.rej({
    A: verdictSchema,
    B: verdictSchema,
    C: verdictSchema,
    D: verdictSchema,
    E: verdictSchema,
});
const m1HandoffReadinessSnapshot = schemas/* strictObject */.rej({
    m1_subphase_status: subphases,
    active_blockers: schemas/* array */.YOg(schemas/* string */.YjP()),
    m2_entry_gate_ready: schemas/* boolean */.zMY(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    fail_closed: schemas/* boolean */.zMY(),
    assurance: schemas/* enum */.k5n(['authoritative', 'rehearsal']),
});
const m1eExecutionSummary = schemas/* strictObject */.rej({
    preconditions: schemas/* strictObject */.rej({
        build_driver_pinned: schemas/* boolean */.zMY(),
        reference_mode_pinned: schemas/* boolean */.zMY(),
        tag_pattern_pinned: schemas/* boolean */.zMY(),
        managed_workflow_readiness: schemas/* boolean */.zMY(),
        required_p1_objects_present: schemas/* boolean */.zMY(),
        digest_integrity_pass: schemas/* boolean */.zMY(),
        security_posture_pass: schemas/* boolean */.zMY(),
    }),
    no_go: schemas/* strictObject */.rej({
        active_blocker: schemas/* boolean */.zMY(),
        workflow_not_replayable: schemas/* boolean */.zMY(),
        evidence_missing: schemas/* boolean */.zMY(),
        digest_mismatch: schemas/* boolean */.zMY(),
        security_failure: schemas/* boolean */.zMY(),
        local_only_fallback: schemas/* boolean */.zMY(),
    }),
});
const releaseMetadataReceipt = schemas/* strictObject */.rej({
    image_tag: schemas/* string */.YjP(),
    build_driver: schemas/* string */.YjP().nullable(),
    build_actor: schemas/* string */.YjP().nullable(),
    ci_run_id: schemas/* string */.YjP(),
    ci_run_url: schemas/* string */.YjP().nullable(),
    branch_ref: schemas/* string */.YjP().nullable(),
    release_verdict: verdictSchema,
    release_blocker: schemas/* string */.YjP().nullable(),
});
/** The closure objects, the release receipt last, its verdict computed like every other (R2). */
function evidence_witness(facts, open, rows, run, fixOf) {
    const blockers = blockersOf(facts, open, rows, fixOf);
    const verdict = overall(rows);
    const body = (name) => readObjects(facts).find((object) => object.name === name)?.body ?? {};
    const provenance = body('packaging_provenance');
    const known = (name) => (typeof provenance[name] === 'string' ? provenance[name] : null);
    const field = (name) => known(name) ?? '';
    const held = isBlockedHandoff(verdict, facts, blockers);
    return [
        {
            name: 'm1_closure_blocker_register',
            body: m1ClosureBlockerRegister.parse(register(facts, open, rows, blockers)),
        },
        { name: 'm1e_execution_summary', body: m1eExecutionSummary.parse(summary(facts, rows, blockers)) },
        {
            name: 'm1_handoff_readiness_snapshot',
            body: m1HandoffReadinessSnapshot.parse({
                m1_subphase_status: { ...subphaseVerdicts(facts), E: verdict },
                active_blockers: [...new Set(blockers.map(({ blocker_id }) => blocker_id))],
                m2_entry_gate_ready: !held,
                notes: facts.rehearsal ? facts.rehearsalReasons : [],
                fail_closed: held,
                assurance: facts.rehearsal ? 'rehearsal' : 'authoritative',
            }),
        },
        {
            name: 'm1_build_go_transition_receipt',
            body: m1BuildGoTransitionReceipt.parse({
                image_tag: field('image_tag'),
                image_digest: field('image_digest'),
                build_driver: known('build_driver'),
                workflow_run_id: run.workflowRunId,
                workflow_run_url: run.runUrl,
                transition_verdict: held ? 'NO_GO' : 'GO',
            }),
        },
        {
            name: 'release_metadata_receipt',
            body: releaseMetadataReceipt.parse({
                image_tag: field('image_tag'),
                build_driver: known('build_driver'),
                build_actor: known('build_actor'),
                ci_run_id: String(body('build_command_surface_receipt')['ci_run_id'] ?? ''),
                ci_run_url: run.runUrl,
                branch_ref: run.branchRef,
                release_verdict: verdict,
                release_blocker: blockers[0]?.reason_code ?? null,
            }),
        },
    ];
}
function register(facts, { profile }, rows, blockers) {
    const used = new Set(readObjects(facts).flatMap(({ body }) => rowsIn(body).flatMap(({ check, findings }) => findings.filter(({ accepted }) => accepted).map(({ subject }) => `${check} ${subject}`))));
    const accepted = facts.acceptances.filter(({ standing, code, subject }) => standing === 'in-force' && used.has(`${code} ${subject}`));
    const count = (severity) => blockers.filter((item) => item.severity === severity).length;
    return {
        blockers,
        accepted: accepted.map(({ code, subject, actor, rationale, expires }) => ({
            blocker_id: profile.rule(code).id,
            reason_code: code,
            subject,
            actor,
            rationale,
            expires_at_utc: `${expires}T23:59:59Z`,
        })),
        severity_counts: { S1: count('S1'), S2: count('S2'), S3: count('S3') },
        verdict: overall(rows),
        checks: checkRows(rows),
    };
}
/** A subphase without a readable object is undecided. */
function subphaseVerdicts(facts) {
    const of = (letter) => (0,core_verdict/* worst */.Q)(mandatoryObjects
        .filter((name) => subphaseOf[name] === letter)
        .map((name) => {
        const object = readObjects(facts).find((item) => item.name === name);
        if (!object)
            return 'ERROR';
        return 'verdict' in object.body ? (verdictIn(object.body) ?? 'ERROR') : 'PASS';
    }));
    return { A: of('A'), B: of('B'), C: of('C'), D: of('D') };
}
function summary(facts, rows, blockers) {
    const passes = (code) => rows.find(({ check }) => check.code === code)?.verdict === 'PASS';
    const rowPasses = (object, code) => {
        const body = readObjects(facts).find(({ name }) => name === object)?.body ?? {};
        return rowsIn(body).some(({ check, status }) => check === code && status === 'PASS');
    };
    const phases = subphaseVerdicts(facts);
    const present = passes('CLOSURE_OBJECT_MISSING') && passes('CLOSURE_OBJECT_MALFORMED') && passes('CLOSURE_OBJECT_UNREADABLE');
    const digests = passes('CLOSURE_DIGEST_MIXED') && rowPasses('image_digest_manifest', 'DIGEST_MISMATCH');
    return {
        preconditions: {
            build_driver_pinned: rowPasses('provenance_consistency_checks', 'PROVENANCE_BUILD_DRIVER'),
            reference_mode_pinned: readObjects(facts).some(({ name, body }) => name === 'packaging_provenance' && String(body['image_reference_mode']).startsWith('immutable')),
            tag_pattern_pinned: rowPasses('provenance_consistency_checks', 'PROVENANCE_TAG_PATTERN'),
            managed_workflow_readiness: !facts.rehearsal,
            required_p1_objects_present: present,
            digest_integrity_pass: digests,
            security_posture_pass: phases.D === 'PASS',
        },
        no_go: {
            active_blocker: blockers.some(({ severity }) => severity !== 'S3'),
            workflow_not_replayable: facts.rehearsal,
            evidence_missing: !present,
            digest_mismatch: !digests,
            security_failure: phases.D !== 'PASS',
            local_only_fallback: facts.rehearsal,
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/envelope.js

/** What every object carries beside its own fields: which decision it belongs to. */
const envelopeSchema = schemas/* object */.Ikc({
    schema: schemas/* string */.YjP(),
    phase_id: schemas/* string */.YjP(),
    platform_run_id: schemas/* string */.YjP(),
    attempt: schemas/* int */.Whr().positive(),
    written_at_utc: schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
    git_sha: schemas/* string */.YjP().nullable(),
    /** Of the image that the whole run is about; null before there is one. */
    image_digest: schemas/* string */.YjP().nullable(),
    contract_sha256: schemas/* string */.YjP(),
    /** Nobody wrote the contract: it was made from what the repository has. */
    contract_guessed: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./lib/gates/closure/collect.js



/** Reads every mandatory object of a pack, and judges none of them. */
async function collectObjects(store, keyOf, schemas) {
    const objects = [];
    for (const name of mandatoryObjects)
        objects.push(await readObject(store, name, keyOf(name), schemas[name]));
    return objects;
}
async function readObject(store, name, key, schema) {
    try {
        const bytes = await store.read(key);
        return bytes === undefined ? { name, key, state: 'missing' } : parseObject(name, key, bytes, schema);
    }
    catch (error) {
        if (error instanceof core_fault/* Fault */.vC)
            return { name, key, state: 'unreadable', detail: error.message };
        throw error;
    }
}
/** The whole object, after it was held against the schema that wrote it, and against the bytes that this would have written. */
function parseObject(name, key, bytes, schema) {
    const malformed = (detail) => ({ name, key, state: 'malformed', detail });
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return malformed('it is no JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return malformed('it is no JSON object');
    const whole = value;
    if (whole['schema'] !== `seaworthy/${name}/v1`)
        return malformed(`its schema is ${JSON.stringify(whole['schema'])}`);
    if (!Buffer.from(`${JSON.stringify(value, null, 2)}\n`).equals(bytes))
        return malformed('its bytes are not as they are written: a key twice, another layout, or no UTF-8');
    const own = Object.entries(whole).filter(([field]) => !(field in envelopeSchema.shape));
    const result = schema?.safeParse(bodyFor(name, whole, own));
    if (!result)
        return malformed('its schema is unknown');
    const issues = [...(envelopeSchema.safeParse(whole).error?.issues ?? []), ...(result.error?.issues ?? [])];
    if (issues.length > 0)
        return malformed(collect_describe(issues));
    return { name, key, state: 'read', body: whole };
}
/** Some objects state the digest or commit in their own body too, where the envelope's field is the same one. */
function bodyFor(name, whole, own) {
    const body = Object.fromEntries(own);
    if (name === 'packaging_provenance')
        body['git_sha'] = whole['git_sha'];
    if (name === 'packaging_provenance' || name === 'image_digest_manifest')
        body['image_digest'] = whole['image_digest'];
    return body;
}
function collect_describe(issues) {
    const [first] = issues;
    return first ? `${first.path.join('.') || 'the object'}: ${first.message}` : 'it does not follow its schema';
}

;// CONCATENATED MODULE: ./lib/gates/closure/index.js






/** The checks of this gate, as data. */
const closure_checkList = checks_generated_checks;
/** The schemas of this gate's objects. */
const closure_schemas = {
    m1_closure_blocker_register: m1ClosureBlockerRegister,
    m1_build_go_transition_receipt: m1BuildGoTransitionReceipt,
    m1_handoff_readiness_snapshot: m1HandoffReadinessSnapshot,
    m1e_execution_summary: m1eExecutionSummary,
    release_metadata_receipt: releaseMetadataReceipt,
};
/** Adjudicates the evidence of one run: complete, of one decision, and saying only what follows from its content. */
async function closure(facts, open, policy, run, fixOf) {
    const rows = judge_ask(checks_generated_checks, facts, open, policy);
    const read = facts.objects.filter(({ state }) => state === 'read').length;
    const evidence = evidence_witness(facts, open, rows, run, fixOf);
    return {
        gate: 'closure',
        verdict: overall(rows),
        rows,
        totals: `${read}/${facts.objects.length} mandatory objects read and computed again`,
        evidence,
    };
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/facts.js
const undecidedReasons = [
    'ENTRYPOINT_TIMED_OUT',
    'ENTRYPOINT_NOT_STARTED',
    'ENTRYPOINT_IMAGE_MISSING',
    'ENTRYPOINT_ENGINE_LOST',
];
/** A row that could not be asked is ERROR, one that was and answered wrongly FAIL. */
function rowStatus({ reason }) {
    if (reason === undefined || reason === 'ENTRYPOINT_PROVIDED_ELSEWHERE')
        return 'PASS';
    return undecidedReasons.includes(reason) ? 'ERROR' : 'FAIL';
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/check.js


/** A check that collects the rows which ended for one reason. */
function rowCheck(meta) {
    const { runner, ...rest } = meta;
    const undecidable = rowStatus({ reason: meta.code }) === 'ERROR';
    return {
        ...rest,
        ...(undecidable ? { rerun: 'may-help' } : {}),
        evaluate(facts) {
            if (facts.rows.length === 0)
                return notApplicable('the matrix is empty, which another check reports');
            if (facts.runner !== runner)
                return notApplicable(`rows were asked by the ${facts.runner} runner`);
            const rows = facts.rows.filter(({ reason }) => reason === meta.code);
            if (rows.some((row) => rowStatus(row) === 'ERROR'))
                return undecided('some rows could not be asked', rows.map(findingOf), 'may-help');
            return report(facts.rows.length, rows.map(findingOf));
        },
    };
}
function findingOf({ subject, detail, location }) {
    return { subject, message: detail, location };
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/argument-unproven.js

/** No help text names a required argument. */
const argumentUnproven = rowCheck({
    code: 'ENTRYPOINT_ARGUMENT_UNPROVEN',
    runner: 'image',
    title: 'No help text names a required argument',
    why: 'The runtime passes an argument that the program may no longer know.',
    fix: 'Bring the row’s required-args and the program together.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/duplicate-row.js

/** Each way to start the image stands in the matrix once. */
const duplicateRow = {
    code: 'ENTRYPOINT_DUPLICATE_ROW',
    title: 'A row stands in the matrix twice',
    why: 'One of the two hides what the other should prove.',
    fix: 'Remove it, or correct its handle or runtime mode.',
    level: 'block',
    evaluate({ rows }) {
        if (rows.length === 0)
            return notApplicable('the matrix is empty, which another check reports');
        const again = rows.filter(({ subject }, index) => rows.findIndex((row) => row.subject === subject) < index);
        return report(rows.length, again.map(({ subject, location }) => ({
            subject,
            message: 'another row has this handle and runtime mode',
            location,
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/engine-lost.js

/** The engine answers for every row. */
const engineLost = rowCheck({
    code: 'ENTRYPOINT_ENGINE_LOST',
    runner: 'image',
    title: 'The engine stopped answering in the middle',
    why: 'Whether this way to start the image works is unknown.',
    fix: 'Look at the engine’s log, and run again.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/exit-unexpected.js

/** A run ends with one of the codes that its row names. */
const exitUnexpected = rowCheck({
    code: 'ENTRYPOINT_EXIT_UNEXPECTED',
    runner: 'image',
    title: 'A run ended with an exit code that its row does not expect',
    why: 'A misuse that is let pass, or a dry run that fails, is not what the runtime relies on.',
    fix: 'Correct the program, or the row’s exit-codes.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/handle-uncovered.js

/** Every entrypoint that a registry declares has its rows. */
const handleUncovered = {
    code: 'ENTRYPOINT_HANDLE_UNCOVERED',
    title: 'A registry declares an entrypoint that has no row',
    why: 'The runtime starts it, and nobody proved that it starts.',
    fix: 'Add a row with this handle.',
    level: 'block',
    evaluate({ handles, rows, registries }) {
        if (registries === 0)
            return notApplicable('the contract reads no registry');
        if (handles.length === 0)
            return notApplicable('no registry declares an entrypoint');
        const covered = new Set(rows.map(({ handle }) => handle));
        const missing = handles.filter(({ name }) => !covered.has(name));
        return report(handles.length, missing.map(({ name, location }) => ({ subject: name, message: 'no row names this handle', location })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/handle-unknown.js

/** Every row's handle is declared. */
const handleUnknown = {
    code: 'ENTRYPOINT_HANDLE_UNKNOWN',
    title: 'A row names a handle that no registry declares',
    why: 'The row proves something that the runtime does not know.',
    fix: 'Declare the handle in a registry, or correct the row.',
    level: 'block',
    evaluate({ handles, rows }) {
        const named = rows.filter(({ handle }) => handle !== null);
        if (named.length === 0)
            return notApplicable('no row names a handle');
        const known = new Set(handles.map(({ name }) => name));
        const unknown = named.filter(({ handle }) => handle !== null && !known.has(handle));
        return report(named.length, unknown.map(({ subject, handle, location }) => ({
            subject,
            message: `no registry declares ${handle}`,
            location,
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/image-missing.js

/** The image is there when its rows are run. */
const imageMissing = rowCheck({
    code: 'ENTRYPOINT_IMAGE_MISSING',
    runner: 'image',
    title: 'The engine has no such image',
    why: 'Somebody removed it while its rows were run.',
    fix: 'Run again, and keep other clean-up away from the engine meanwhile.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/import-error.js

/** A row cannot import what it needs. */
const importError = rowCheck({
    code: 'ENTRYPOINT_IMPORT_ERROR',
    runner: 'image',
    title: 'A row cannot import what it needs',
    why: 'A dependency is missing in the image, although it may be there on a laptop.',
    fix: 'Install the module that the message names into the image.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/lane-empty.js

/** Every lane that the contract requires has a row. */
const laneEmpty = {
    code: 'ENTRYPOINT_LANE_EMPTY',
    title: 'A required lane of the runtime has no row',
    why: 'A whole part of the platform is absent from the package.',
    fix: 'Add the rows of that lane.',
    level: 'block',
    evaluate({ rows }, { contract, locate }) {
        const lanes = contract.entrypoints['required-lanes'];
        if (lanes.length === 0)
            return notApplicable('the contract requires no lane');
        const empty = lanes.filter((lane) => !rows.some((row) => row.lane === lane));
        return report(lanes.length, empty.map((lane) => ({
            subject: lane,
            message: 'no row belongs to this lane',
            location: locate(['entrypoints', 'required-lanes', lanes.indexOf(lane)]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/matrix-empty.js

/** No row, no proof (L1). */
const matrixEmpty = {
    code: 'ENTRYPOINT_MATRIX_EMPTY',
    title: 'The contract names no way to start the image',
    why: 'Nothing was started, so nothing is proven.',
    fix: 'Add a row under `entrypoints.rows` for every way in which the runtime starts the image.',
    level: 'block',
    evaluate: ({ rows }) => (rows.length === 0 ? undecided('the matrix is empty') : report(rows.length, [])),
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/nonzero-exit.js

/** A probe ends with an exit code other than 0. */
const nonzeroExit = rowCheck({
    code: 'ENTRYPOINT_NONZERO_EXIT',
    runner: 'image',
    title: 'A probe ends with an exit code other than 0',
    why: 'A program that cannot even print its help will not do its work.',
    fix: 'Read the message; run the probe in the image.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/not-executable.js

/** The program of a row is not executable. */
const notExecutable = rowCheck({
    code: 'ENTRYPOINT_NOT_EXECUTABLE',
    runner: 'image',
    title: 'The program of a row is not executable',
    why: 'The container does not start.',
    fix: 'Set its mode with COPY --chmod=755.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/not-started.js

/** The engine did not start the container. */
const not_started_notStarted = rowCheck({
    code: 'ENTRYPOINT_NOT_STARTED',
    runner: 'image',
    title: 'The engine did not start the container',
    why: 'Whether this way to start the image works is unknown.',
    fix: 'Read the engine’s message.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/optional-argument-gone.js

/** An optional argument that vanished breaks whoever passes it. */
const optionalArgumentGone = {
    code: 'ENTRYPOINT_OPTIONAL_ARGUMENT_GONE',
    title: 'No help text names an optional argument of a row',
    why: 'A deployment that passes it will fail.',
    fix: 'Bring the row’s optional-args and the program together.',
    level: 'warn',
    evaluate({ rows, runner }) {
        if (rows.length === 0)
            return notApplicable('the matrix is empty, which another check reports');
        if (runner === 'static')
            return notApplicable('rows were asked by the static runner');
        const findings = rows.filter(({ vanished }) => vanished.length > 0);
        return report(rows.length, findings.map(({ subject, vanished, location }) => ({ subject, message: vanished.join(' '), location })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/out-of-memory.js

/** A probe ran out of memory. */
const outOfMemory = rowCheck({
    code: 'ENTRYPOINT_OUT_OF_MEMORY',
    runner: 'image',
    title: 'A probe ran out of memory',
    why: 'Printing help needs no gigabytes: something heavy is loaded on import.',
    fix: 'Load heavy things when they are used.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/output-mismatch.js

/** What a row must and must not say is what it says. */
const outputMismatch = rowCheck({
    code: 'ENTRYPOINT_OUTPUT_MISMATCH',
    runner: 'image',
    title: 'The output is not what the row expects',
    why: 'The program does something else than the contract says of it.',
    fix: 'Bring the program and the row’s patterns together.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/output-secret.js

/** No program prints a secret. */
const outputSecret = rowCheck({
    code: 'ENTRYPOINT_OUTPUT_SECRET',
    runner: 'image',
    title: 'A probe printed what a secret rule finds',
    why: 'Whoever can start the image, or read its logs, has the secret.',
    fix: 'Take the value out of the image and revoke it. Its text is withheld from the evidence.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/output-truncated.js

/** What was not kept was not looked at. */
const outputTruncated = rowCheck({
    code: 'ENTRYPOINT_OUTPUT_TRUNCATED',
    runner: 'image',
    title: 'A probe said more than is kept',
    why: 'What lies behind the first MiB was neither searched for arguments nor for secrets.',
    fix: 'Keep the program’s help short, and its logs out of it.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/platform-mismatch.js

/** The program is made for another processor. */
const platformMismatch = rowCheck({
    code: 'ENTRYPOINT_PLATFORM_MISMATCH',
    runner: 'image',
    title: 'The program is made for another processor',
    why: 'The image was built for a platform that this engine does not run.',
    fix: 'Build for the platform that the contract names.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/platform-unrun.js

/** Each platform of an image is an image of its own: what starts on one may be absent on another. */
const platformUnrun = {
    code: 'ENTRYPOINT_PLATFORM_UNRUN',
    title: 'A platform of the image has no run, or a row names a platform that the image does not have',
    why: 'What starts on one platform may be absent on another.',
    fix: 'Give the platform a row, build it, or take it out of the contract.',
    level: 'block',
    evaluate({ runner, platforms, rows }, { locate }) {
        if (rows.length === 0)
            return notApplicable('the matrix is empty, which another check reports');
        if (runner !== 'image')
            return notApplicable('rows were asked by the static runner');
        const ran = new Set(rows.map(({ platform }) => platform));
        const location = locate(['entrypoints', 'rows']);
        const idle = platforms.filter((platform) => !ran.has(platform));
        const findings = [
            ...idle.map((platform) => ({
                subject: platform,
                message: 'no row runs on this platform of the image',
                location,
            })),
            ...rows
                .filter(({ reason }) => reason === 'ENTRYPOINT_PLATFORM_UNRUN')
                .map((row) => ({ subject: row.subject, message: row.detail, location: row.location })),
        ];
        return report(platforms.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/program-missing.js

/** The module or program of a row is not in the image. */
const programMissing = rowCheck({
    code: 'ENTRYPOINT_PROGRAM_MISSING',
    runner: 'image',
    title: 'The module or program of a row is not in the image',
    why: 'This way to start the image fails at once, in production.',
    fix: 'COPY the module to where PYTHONPATH or PATH finds it, or correct the row.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/provided-elsewhere.js

/** A row starts a program that is no file of the repository. */
const providedElsewhere = rowCheck({
    code: 'ENTRYPOINT_PROVIDED_ELSEWHERE',
    runner: 'static',
    title: 'A row starts a program that is no file of the repository',
    why: 'Only a run inside the image can prove it.',
    fix: 'Nothing, where the contract is right: seaworthy run proves it.',
    level: 'warn',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/signalled.js

/** A probe was ended by a signal. */
const signalled = rowCheck({
    code: 'ENTRYPOINT_SIGNALLED',
    runner: 'image',
    title: 'A probe was ended by a signal',
    why: 'The program crashes.',
    fix: 'Run the probe in the image and look for a native crash.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/static-unresolved.js

/** The module or program of a row is no file of the image. */
const staticUnresolved = rowCheck({
    code: 'ENTRYPOINT_STATIC_UNRESOLVED',
    runner: 'static',
    title: 'The module or program of a row is no file of the image',
    why: 'The Dockerfile copies nothing to the place where the row would look for it.',
    fix: 'COPY it there, correct ENV or WORKDIR, or say provided-by: base-image or run-step.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/timed-out.js

/** A probe did not end in time. */
const timedOut = rowCheck({
    code: 'ENTRYPOINT_TIMED_OUT',
    runner: 'image',
    title: 'A probe did not end in time',
    why: 'Whether this way to start the image works is unknown.',
    fix: 'Find out what the program waits for before it prints its help, or raise the time-out.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks/usage-error.js

/** A program refuses the probe’s arguments. */
const usageError = rowCheck({
    code: 'ENTRYPOINT_USAGE_ERROR',
    runner: 'image',
    title: 'A program refuses the probe’s arguments',
    why: 'The command line that the runtime pins has changed.',
    fix: 'Bring the row and the program together.',
    level: 'block',
});

;// CONCATENATED MODULE: ./lib/gates/entrypoints/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.


























const entrypoints_checks_generated_checks = [
    argumentUnproven,
    duplicateRow,
    engineLost,
    exitUnexpected,
    handleUncovered,
    handleUnknown,
    imageMissing,
    importError,
    laneEmpty,
    matrixEmpty,
    nonzeroExit,
    notExecutable,
    not_started_notStarted,
    optionalArgumentGone,
    outOfMemory,
    outputMismatch,
    outputSecret,
    outputTruncated,
    platformMismatch,
    platformUnrun,
    programMissing,
    providedElsewhere,
    signalled,
    staticUnresolved,
    timedOut,
    usageError,
];

;// CONCATENATED MODULE: ./lib/domain/entrypoint/static.js



/** Programs that run the script that is their first argument. */
const interpreter = /^(?:python[\d.]*|node|nodejs|bun|deno|ruby|perl|php|sh|bash|dash|tini|dumb-init)$/;
/** Finds the module or program that a row names, where the image's ENV and WORKDIR would find it. */
function resolveStatically(row, image) {
    const looked = candidates(probes_programOf(row), image);
    const path = looked.find((candidate) => isFile(image.tree, candidate));
    return path === undefined ? { kind: 'missing', looked } : { kind: 'found', path };
}
function candidates(program, image) {
    const [command = '', ...rest] = program;
    if (!interpreter.test(command.split('/').at(-1) ?? ''))
        return commandPlaces(command, image);
    const flag = rest.indexOf('-m');
    const module = flag >= 0 && rest.slice(0, flag).every((word) => word.startsWith('-')) ? rest[flag + 1] : undefined;
    if (module !== undefined)
        return modulePlaces(module, image);
    const at = rest.findIndex((word) => !word.startsWith('-'));
    const script = rest[at];
    if (script === undefined)
        return [];
    return interpreter.test(script) ? candidates(rest.slice(at), image) : scriptPlaces(script, image);
}
function commandPlaces(command, { environment, workdir }) {
    if (command.includes('/'))
        return [clean(command.startsWith('/') ? command : `${workdir}/${command}`)];
    return (environment.get('PATH') ?? '')
        .split(':')
        .filter((folder) => folder !== '')
        .map((folder) => clean(`${folder}/${command}`));
}
/** `python -m` looks into the working directory first, then along PYTHONPATH. */
function modulePlaces(module, { environment, workdir }) {
    const path = module.replaceAll('.', '/');
    const roots = [workdir, ...(environment.get('PYTHONPATH') ?? '').split(':').filter((root) => root !== '')];
    return roots
        .map((root) => clean(root.startsWith('/') ? root : `${workdir}/${root}`))
        .flatMap((root) => [clean(`${root}/${path}.py`), clean(`${root}/${path}/__main__.py`)]);
}
function scriptPlaces(script, { workdir }) {
    const path = clean(script.startsWith('/') ? script : `${workdir}/${script}`);
    return [path, `${path}.js`, `${path}/index.js`];
}
function isFile(tree, path) {
    try {
        return nodeAt(tree, resolve(tree, path, { followLast: true }))?.type === 'file';
    }
    catch (error) {
        if (error instanceof TreeProblem)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/row.js

/** What is known of a row before anything is asked of it. `platform` is named where the image has several. */
function identityOf({ row, location }, platform) {
    return {
        subject: [row.handle, row['runtime-mode'], platform].filter((part) => part !== undefined).join(' / '),
        handle: row.handle ?? null,
        lane: row.lane,
        runtimeMode: row['runtime-mode'],
        module: row.module ?? null,
        command: probes_programOf(row),
        location,
        exceptions: exceptionsOf(row),
        environment: Object.keys(row.environment).sort(),
    };
}
const usualMemory = 512;
const usualProcesses = 256;
function exceptionsOf(row) {
    return [
        ...row['writable-paths'].map((path) => `writable-paths ${path}`),
        ...(row['memory-mib'] > usualMemory ? [`memory-mib ${row['memory-mib']}`] : []),
        ...(row.processes > usualProcesses ? [`processes ${row.processes}`] : []),
        ...(row.user === undefined ? [] : [`user ${row.user}`]),
    ];
}
/** The probes of a row that nothing was asked of. */
function unasked(row) {
    return probesOf(row).map(({ argv, kind, expected }) => ({
        argv,
        kind,
        expected: expected['exit-codes'],
        exitCode: null,
        durationMs: 0,
        reason: undefined,
        summary: '',
        stdout: '',
        stderr: '',
        truncated: false,
    }));
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/resolve-rows.js


/** Nothing runs: the file that the row names must be one that the Dockerfile puts where it would be looked for. */
function resolveRow(placed, { image }) {
    const { row } = placed;
    const base = {
        ...identityOf(placed),
        runner: 'static',
        platform: null,
        execution: null,
        probes: unasked(row),
        proven: [],
        vanished: [],
    };
    if (row['own-entrypoint'])
        return {
            ...base,
            reason: 'ENTRYPOINT_PROVIDED_ELSEWHERE',
            detail: 'the image’s own ENTRYPOINT, which only a run can prove',
        };
    const resolution = resolveStatically(row, image);
    if (resolution.kind === 'found')
        return { ...base, reason: undefined, detail: resolution.path };
    const provider = row['provided-by'];
    if (provider !== undefined)
        return { ...base, reason: 'ENTRYPOINT_PROVIDED_ELSEWHERE', detail: `provided by the ${provider}` };
    const looked = resolution.looked.join(', ') || 'any place';
    return { ...base, reason: 'ENTRYPOINT_STATIC_UNRESOLVED', detail: `no file of the image at ${looked}` };
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/classify.js

/** Why a probe did not pass; undefined where it ended as it should, whatever it said. */
function classify(outcome, argv, exitCodes) {
    const { end, stdout, stderr } = outcome;
    switch (end.kind) {
        case 'exited':
            if (!isExpected(end.exitCode, argv, exitCodes, stderr.text))
                return exitReason(end.exitCode, argv, exitCodes, stderr.text);
            return stdout.truncated || stderr.truncated ? 'ENTRYPOINT_OUTPUT_TRUNCATED' : undefined;
        case 'signalled':
            return 'ENTRYPOINT_SIGNALLED';
        case 'timed-out':
            return 'ENTRYPOINT_TIMED_OUT';
        case 'out-of-memory':
            return 'ENTRYPOINT_OUT_OF_MEMORY';
        case 'flooded':
            return 'ENTRYPOINT_OUTPUT_TRUNCATED';
        case 'not-started':
            return startReasons[end.reason];
    }
}
const startReasons = {
    'program-missing': 'ENTRYPOINT_PROGRAM_MISSING',
    'not-executable': 'ENTRYPOINT_NOT_EXECUTABLE',
    'exec-format': 'ENTRYPOINT_PLATFORM_MISMATCH',
    'image-missing': 'ENTRYPOINT_IMAGE_MISSING',
    other: 'ENTRYPOINT_NOT_STARTED',
};
/** A program that is absent or cannot import what it needs fails with the very codes that a refusal has: that is no refusal. */
function isExpected(exitCode, argv, exitCodes, stderr) {
    if (!exitCodes.includes(exitCode))
        return false;
    return exitCode === 0 || !(programIsMissing(argv, stderr) || importFailed(stderr));
}
function exitReason(exitCode, argv, exitCodes, stderr) {
    if (programIsMissing(argv, stderr))
        return 'ENTRYPOINT_PROGRAM_MISSING';
    if (importFailed(stderr))
        return 'ENTRYPOINT_IMPORT_ERROR';
    if (exitCode === 126)
        return 'ENTRYPOINT_NOT_EXECUTABLE';
    if (exitCode === 127)
        return 'ENTRYPOINT_PROGRAM_MISSING';
    const usage = /^usage:|unrecognized arguments|invalid choice|no such (?:option|command)|unknown (?:option|command|flag|argument)|unexpected argument/im;
    if (exitCode !== 0 && usage.test(stderr))
        return 'ENTRYPOINT_USAGE_ERROR';
    return exitCodes.every((code) => code === 0) ? 'ENTRYPOINT_NONZERO_EXIT' : 'ENTRYPOINT_EXIT_UNEXPECTED';
}
function importFailed(stderr) {
    return (/^(?:ModuleNotFoundError|ImportError)\b/m.test(stderr) ||
        /Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|NoClassDefFoundError/.test(stderr));
}
/** The module or script that the row itself names is not there, as the interpreter says it: not one that it imports. */
function programIsMissing(argv, stderr) {
    const flag = argv.indexOf('-m');
    const module = flag >= 0 ? argv[flag + 1] : undefined;
    const [, missing] = /^\S*python\S*: (?:No module named|Error while finding module specification for) '?([\w.]+)'?/m.exec(stderr) ?? [];
    if (module !== undefined && missing !== undefined)
        return [module, `${module}.__main__`].includes(missing) || module.startsWith(`${missing}.`);
    const [, script] = /^(?:\S*python\S*: can't open file|Error: Cannot find module|Error: Unable to access jarfile) '?([^'\n]+?)'?(?:: \[|$)/m.exec(stderr) ?? [];
    return (script !== undefined &&
        argv.slice(1).some((word) => !word.startsWith('-') && `/${script}`.endsWith(`/${word.replace(/^(?:\.?\/)+/, '')}`)));
}
/** The last line that says something, escaped, at most 400 characters. */
function summarise(stderr) {
    const lines = stderr
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const telling = lines.findLast((line) => /(?:error|exception|not found|no such|cannot|denied|invalid|missing|required)/i.test(line));
    return (0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(telling ?? lines.at(-1) ?? ''), 400);
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/patterns.js

/** Each expectation that what was said does not meet, in words. */
function mismatches({ stdout, stderr }, expected) {
    return [
        ...missing('stdout', stdout, expected['stdout-matches']),
        ...forbidden('stdout', stdout, expected['stdout-lacks']),
        ...missing('stderr', stderr, expected['stderr-matches']),
        ...forbidden('stderr', stderr, expected['stderr-lacks']),
    ];
}
const matches = (text, pattern) => new RegExp(pattern, 'mu').test(text);
function missing(stream, text, patterns) {
    const unmet = patterns.filter((pattern) => !matches(text, pattern));
    return unmet.map((pattern) => `${stream} does not match ${(0,core_escape/* plain */.pj)(pattern)}`);
}
function forbidden(stream, text, patterns) {
    const met = patterns.filter((pattern) => matches(text, pattern));
    return met.map((pattern) => `${stream} matches ${(0,core_escape/* plain */.pj)(pattern)}, which it must not`);
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/platform.js
/** Processors that run the programs of a smaller one of their family. */
const alsoRuns = { amd64: ['386'], arm64: ['arm'] };
/** `linux/arm64` on an engine of `amd64` is emulated, where it runs at all. */
function executionOf(platform, engineArchitecture) {
    const [, architecture = ''] = platform.split('/');
    const own = [engineArchitecture, ...(alsoRuns[engineArchitecture] ?? [])];
    return own.includes(architecture) ? 'native' : 'emulated';
}

;// CONCATENATED MODULE: ./lib/domain/scan/scan.js

/**
 * Every hit of the rules in the bytes, in order of rules, then lines. Bytes are read as latin-1, so that nothing is
 * undecodable; rules with the `u` flag read them as UTF-8. What looks like UTF-16 is read as that too.
 */
function scanBytes(bytes, rules, key) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const wide = readWide(buffer);
    const latin = buffer.toString('latin1');
    const text = rules.some(({ pattern }) => pattern.unicode) ? buffer.toString('utf8') : latin;
    return rules.flatMap((rule) => [
        ...hitsOf(rule.pattern.unicode ? text : latin, rule, key),
        ...(wide === undefined ? [] : hitsOf(wide, rule, key)),
    ]);
}
/** The text of bytes in UTF-16: marked as such, or beginning with two characters of ASCII in its form. */
function readWide(buffer) {
    const [a, b, c, d] = buffer;
    if (a === undefined || b === undefined)
        return undefined;
    const little = (a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0);
    const big = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== undefined && d !== 0);
    if (!little && !big)
        return undefined;
    const even = Buffer.from(buffer.subarray(0, buffer.length & ~1));
    return (big ? even.swap16() : even).toString('utf16le');
}
function hitsOf(text, { id, pattern, keywords }, key) {
    if (keywords.length > 0 && !keywords.some((word) => text.includes(word)))
        return [];
    const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
    return [...text.matchAll(global)].map((match) => ({
        rule: id,
        line: lineAt(text, match.index),
        fingerprint: fingerprint(match[0], key),
    }));
}
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** HMAC-SHA256 under the key that the contract names; without a key there is none, since a plain hash can be guessed. */
function fingerprint(value, key) {
    return key === undefined ? null : (0,external_node_crypto_.createHmac)('sha256', key).update(value).digest('hex');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/domain/entrypoint/help-lines.js
function helpLines(text) {
    let inUsage = false;
    return text.split(/\r?\n/).map((raw) => {
        const line = unframed(raw.replaceAll('\t', '        '));
        const content = line.trim();
        const begins = /^usage\b:?/i.test(content);
        const heading = begins ? undefined : headingIn(line);
        inUsage = begins || (inUsage && content !== '' && heading === undefined);
        return { indent: line.search(/\S|$/), text: content, heading, framed: help_lines_frame.test(raw), usage: inUsage };
    });
}
const help_lines_frame = /^\s*[│|]\s/;
/** Takes away the box that Rich draws, and the star of what is required; the rest stays where it stands. */
function unframed(line) {
    const title = /^\s*[╭┌+][─-]+ (.+?) [─-]+[╮┐+]\s*$/.exec(line)?.[1];
    if (title !== undefined)
        return `${title}:`;
    if (/^\s*[╰└+][─-]+[╯┘+]\s*$/.test(line))
        return '';
    return line
        .replace(/^(\s*)[│|](?=\s)(.*?)[│|]?\s*$/, '$1 $2')
        .replace(/^(\s*)\*(?=\s)/, '$1 ')
        .trimEnd();
}
/** `Options:`, `positional arguments:`, `COMMANDS`: at the left margin, a colon behind it, or all in capitals. */
function headingIn(line) {
    if (/^[A-Za-z][^:]*:$/.test(line))
        return line.slice(0, -1);
    return /^[A-Z][A-Z ]{3,}$/.test(line) ? line : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/help-options.js
const help_options_option = /^--?(?:\[no-?\])?[A-Za-z0-9?@#][\w.-]*/;
const separator = /^(?:, ?| ?\| ?| \/ |\/| (?=-))/;
/** Rich sets names in columns of their own. */
const framedSeparator = /^(?:, ?| \/ | +(?=-))/;
const placeholder = /^(?:=?\[=?[^\]]*\]|[ =]<[^>]*>|[ =]\{[^}]*\}|[ =]\[[^\]]*\]|=\S+| [A-Z][A-Z0-9_.:|-]*(?![\w.-]))(?:\.\.\.)?/;
/** Cobra writes the type of a value. More than one such word is prose. */
const type = /^ [a-z][\w:|/=-]*(?= {2}|, | *$)/i;
/** The options that a line defines; undefined where it is prose that only begins with one. */
function optionEntry(line, isFramed = false) {
    const between = isFramed ? framedSeparator : separator;
    const names = [];
    let at = 0;
    for (;;) {
        const name = help_options_option.exec(line.slice(at))?.[0];
        if (name === undefined)
            break;
        names.push(...spelled(name));
        at += name.length;
        at += valuesAt(line, at);
        const gap = between.exec(line.slice(at))?.[0];
        if (gap === undefined || !help_options_option.test(line.slice(at + gap.length)))
            break;
        at += gap.length;
    }
    return names.length > 0 && /^(?:$| {2,}\S|:(?: |$))/.test(line.slice(at)) ? { names, length: at } : undefined;
}
/** How much the values behind a name take. */
function valuesAt(line, from) {
    const [word = ''] = type.exec(line.slice(from)) ?? [];
    if (word !== '')
        return word.length;
    let at = from;
    for (;;) {
        const taken = placeholder.exec(line.slice(at))?.[0];
        if (taken === undefined)
            return at - from;
        at += taken.length;
    }
}
/** `--[no-]cache` is two options. */
function spelled(name) {
    const [, dashes, no, rest] = /^(--?)\[(no-?)\](.*)$/.exec(name) ?? [];
    return rest === undefined ? [name] : [`${dashes}${rest}`, `${dashes}${no}${rest}`];
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/help-usage.js
/** Words that stand for whatever there is. */
const generic = /^(?:options?|flags?|commands?|subcommands?|args?|arguments?)$/i;
function usageSurface(lines) {
    const words = lines
        .filter(({ usage }) => usage)
        .map(({ text }) => text.replace(/^usage:?\s*/i, ''))
        .flatMap((text) => text.match(/\{[^}]*\}|\S+/g) ?? []);
    const [program, ...rest] = words;
    const options = rest.flatMap((word) => word.match(/(?<![\w-])--?[A-Za-z0-9][\w.-]*/g) ?? []);
    const free = rest.filter((_, at) => !takesValue(rest[at - 1]));
    const positionals = free.flatMap(positionalIn);
    const choices = free.filter((word) => /^\{.*,.*\}$/.test(word));
    return {
        program: program?.split('/').at(-1),
        arguments: [...options, ...positionals],
        commands: choices.flatMap((word) => word.match(/[\w.@-]+/g) ?? []),
    };
}
/** Whether the next word is the value of this one. */
function takesValue(word) {
    return /^\[?--?[A-Za-z0-9][\w.-]*$/.test(word ?? '');
}
/** `EVENT_PATH`, `<event>`, `[EVENT]...`, `{event}`. */
function positionalIn(word) {
    const name = /^(?:\[?<([\w.-]+)>\]?|\[?([A-Z][A-Z0-9_]+)\]?|\{([\w.-]+)\})(?:\.\.\.)?$/
        .exec(word)
        ?.slice(1)
        .find(Boolean);
    return name === undefined || generic.test(name) ? [] : [name];
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/help.js




/**
 * Reads the layouts of argparse, click, Typer (with its boxes), Cobra and Go’s flag, clap, yargs, commander and their like: a
 * usage paragraph, and lists whose entries stand left of their descriptions.
 */
function helpSurface(text) {
    const lines = helpLines((0,external_node_util_.stripVTControlCharacters)(text));
    const found = usageSurface(lines);
    const names = new Set(found.arguments);
    const commands = new Set(found.commands);
    for (const section of sections(lines)) {
        for (const name of optionsIn(section))
            names.add(name);
        if (section.kind === 'positionals')
            for (const name of positionalsIn(section))
                names.add(name);
        for (const name of commandsIn(section, found.program))
            commands.add(name);
    }
    for (const name of choicesIn(lines))
        commands.add(name);
    return { arguments: [...names].sort(), commands: [...commands].filter((name) => !names.has(name)).sort() };
}
function sections(lines) {
    const cuts = lines.flatMap((line, at) => (line.heading === undefined ? [] : [at]));
    return [0, ...cuts].map((from, at) => {
        const own = lines.slice(from, cuts[at] ?? lines.length);
        return { kind: kindOf(own[0]?.heading), lines: own.filter(isEntry), bodyColumn: bodyColumnOf(own) };
    });
}
const isEntry = (line) => line.heading === undefined && !line.usage && line.text !== '';
function kindOf(heading) {
    if (/command/i.test(heading ?? ''))
        return 'commands';
    return /^positional|^arguments?\b/i.test(heading ?? '') ? 'positionals' : 'other';
}
/** The leftmost description: behind a gap in an entry’s own line, or alone below an entry. */
function bodyColumnOf(lines) {
    const columns = lines.filter(isEntry).flatMap((line, at, all) => {
        const { text, indent } = line;
        const head = help_entryOf(line)?.length ?? /^\S+(?:,? \S+)*(?= {2,}\S)/.exec(text)?.[0].length ?? text.length;
        if (head < text.length)
            return [indent + head + text.slice(head).search(/\S/)];
        return isDescribedBelow(all[at - 1], indent) && !text.startsWith('-') ? [indent] : [];
    });
    return Math.min(Number.POSITIVE_INFINITY, ...columns);
}
/** A command of argparse stands a little right of its list, a description of clap far right of what it describes. */
function isDescribedBelow(before, indent) {
    if (before === undefined || indent <= before.indent)
        return false;
    if (help_entryOf(before)?.length === before.text.length)
        return true;
    return indent >= before.indent + 6 && !before.text.includes(' ');
}
const help_entryOf = ({ text, framed }) => optionEntry(text, framed);
function optionsIn({ lines, bodyColumn }) {
    return lines.flatMap((line) => (line.indent < bodyColumn ? (help_entryOf(line)?.names ?? []) : []));
}
/** The entries of a list, as far as their descriptions. */
function entriesIn({ lines, bodyColumn }) {
    return lines.filter(({ text, indent }) => indent > 0 && indent < bodyColumn && !text.startsWith('-'));
}
/** Those at the margin of their list: below them argparse has commands. */
function positionalsIn(section) {
    const entries = entriesIn(section);
    const first = entries.filter(({ indent, text }) => indent === entries[0]?.indent && !text.startsWith('{'));
    return first.map(({ text }) => bare(firstWord(text)));
}
const firstWord = (text) => text.split(' ')[0] ?? text;
const bare = (word) => word.replace(/^[<[]+|[>\].]+$/g, '');
function commandsIn(section, program) {
    const entries = entriesIn(section);
    if (section.kind === 'other')
        return [];
    if (section.kind === 'positionals')
        return entries.filter(({ indent }) => indent > (entries[0]?.indent ?? 0)).map(({ text }) => firstWord(text));
    const names = withoutProgram(entries.map(({ text }) => text.split(/ {2,}/)[0] ?? text), program).flatMap((head) => firstWord(head).split(/[|,]/));
    const aliases = entries.flatMap(({ text }) => /\[aliases: ([^\]]+)\]/.exec(text)?.[1]?.split(', ') ?? []);
    return [...names, ...aliases].filter((word) => /^[\w@][\w:.@-]*$/.test(word));
}
/** yargs writes the program in front of every command. */
function withoutProgram(heads, program) {
    const [first = ''] = heads.map(firstWord);
    const isShared = heads.every((head) => firstWord(head) === first && / [\w@]/.test(head));
    return isShared && (heads.length > 1 || first === program)
        ? heads.map((head) => head.slice(first.length + 1))
        : heads;
}
/** argparse lists its commands in braces; a single name in braces is an argument of Typer. */
function choicesIn(lines) {
    return lines.flatMap(({ text }) => (/^\{[\w.@-]+(?:,[\w.@-]+)+\}/.exec(text)?.[0] ?? '').match(/[\w.@-]+/g) ?? []);
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/proof.js


/** Any help text of a row may define an argument; what a further subcommand requires, its own must. */
function proofOf(row, probes) {
    const help = probes.filter(({ kind }) => kind === 'help').map(proof_read);
    const further = row['further-subcommands'].map(({ subcommand, 'required-args': required }) => {
        return prove(required, help.filter(({ argv }) => argv.includes(subcommand)), `${subcommand} `);
    });
    const all = [prove(row['required-args'], help), ...further];
    return {
        proven: all.flatMap(({ proven }) => proven),
        unproven: all.flatMap(({ unproven }) => unproven),
        vanished: row['optional-args'].filter((argument) => !help.some((one) => one.arguments.includes(argument))),
    };
}
function proof_read({ argv, stdout, stderr }) {
    return { argv, arguments: [...helpSurface(stdout).arguments, ...helpSurface(stderr).arguments] };
}
function prove(required, help, of = '') {
    const proven = [];
    const unproven = [];
    for (const argument of required) {
        const by = help.find((one) => one.arguments.includes(argument))?.argv;
        if (by)
            proven.push({ argument: `${of}${argument}`, by });
        else
            unproven.push(`${of}${argument}${instead(argument, help)}`);
    }
    return { proven, unproven };
}
/** What the help texts define in its place: nine times in ten it was renamed. */
function instead(argument, help) {
    const known = [...new Set(help.flatMap((one) => one.arguments))].filter((name) => name.startsWith('--'));
    const near = known.filter((name) => shared(name, argument) > 4 || name.includes(argument.replace(/^-+/, '')));
    const shown = near.length > 0 ? near : known;
    return shown.length === 0 ? ': no help text defines any' : `: defined are ${(0,core_escape/* clip */.$Q)((0,core_escape/* plain */.pj)(shown.join(' ')), 200)}`;
}
/** How many signs two names begin with together. */
function shared(a, b) {
    const at = [...a].findIndex((sign, index) => sign !== b[index]);
    return at === -1 ? a.length : at;
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/run-rows.js










/** Bytes of each output stream that are kept. */
const outputLimit = 1024 * 1024;
/** All probes of all rows side by side; results in the order of the contract. While some run, as many more are made ready. */
async function runRows(ports, open) {
    const { slots, architecture } = await ports.engine.info();
    const rows = open.rows.flatMap((placed) => onPlatforms(placed, ports.loaded));
    const jobs = rows.flatMap((asked) => asked.loaded ? probesOf(asked.placed.row).map((planned) => ({ asked, planned })) : []);
    const several = ports.loaded.length > 1;
    let done = 0;
    const results = await inParallel(jobs, slots * 2, async ({ asked, planned }) => {
        const probe = await runProbe(ports, requestFor(asked, planned.argv, several, open), planned, open);
        done += 1;
        ports.onProgress?.(`entrypoints ${done}/${jobs.length} ${asked.placed.row['runtime-mode']}`);
        return { asked, probe };
    });
    const probesFor = grouped(results);
    return rows.map((asked) => rowFacts(asked, probesFor.get(asked) ?? [], { architecture, several }));
}
const plain = {
    'exit-codes': [0],
    'stdout-matches': [],
    'stdout-lacks': [],
    'stderr-matches': [],
    'stderr-lacks': [],
};
/** One more help probe, on one platform of the image and with nothing of any row. */
async function askCommand(ports, { reference }, argv, open) {
    const timeoutSeconds = open.contract.entrypoints['timeout-seconds'];
    return runProbe(ports, { image: reference, argv, timeoutSeconds, outputLimit }, { argv, kind: 'help', expected: plain }, open);
}
function onPlatforms(placed, images) {
    const platforms = placed.row.platforms ?? images.map(({ platform }) => platform);
    return platforms.map((platform) => ({
        placed,
        platform,
        loaded: images.find((image) => image.platform === platform),
    }));
}
function grouped(results) {
    const groups = new Map();
    for (const { asked, probe } of results)
        groups.set(asked, [...(groups.get(asked) ?? []), probe]);
    return groups;
}
async function runProbe({ engine }, request, planned, open) {
    const { argv, kind, expected } = planned;
    const outcome = await engine.run(request).catch(lost);
    const reason = reasonOf(outcome, planned);
    return withoutSecrets({
        argv,
        kind,
        expected: expected['exit-codes'],
        exitCode: outcome.end.kind === 'exited' ? outcome.end.exitCode : null,
        durationMs: outcome.durationMs,
        reason,
        summary: summaryOf(outcome, planned, reason),
        stdout: outcome.stdout.text,
        stderr: outcome.stderr.text,
        truncated: outcome.stdout.truncated || outcome.stderr.truncated,
    }, open);
}
/** What a program prints is kept as evidence, and evidence holds no secret (L9): the text is withheld, and the row fails. */
function withoutSecrets(probe, { contract }) {
    const rules = rulesWith(contract.secrets['banned-contents']);
    const [hit] = scanBytes(Buffer.from(`${probe.stdout}\n${probe.stderr}`), rules, undefined);
    if (hit === undefined)
        return probe;
    const withheld = `[withheld: ${hit.rule}]`;
    return { ...probe, reason: 'ENTRYPOINT_OUTPUT_SECRET', summary: withheld, stdout: withheld, stderr: withheld };
}
/** An engine that goes away in the middle leaves some rows unanswered; the others still report. */
function lost(error) {
    const isLost = error instanceof core_fault/* Fault */.vC && ['ENGINE_UNREACHABLE', 'ENGINE_REFUSED'].includes(error.code);
    if (!isLost)
        throw error;
    const nothing = { text: '', truncated: false };
    return { end: { kind: 'lost', detail: error.message }, durationMs: 0, stdout: nothing, stderr: nothing };
}
function requestFor({ placed: { row }, loaded }, argv, several, open) {
    if (!loaded)
        throw new core_fault/* Fault */.vC('IMAGE_LOAD_MISMATCH', { message: 'a row asks for a platform that was not loaded' });
    return {
        image: loaded.reference,
        argv,
        ownEntrypoint: row['own-entrypoint'] === true,
        ...(several ? { platform: loaded.platform } : {}),
        ...(row.user === undefined ? {} : { user: row.user }),
        ...(row['working-directory'] === undefined ? {} : { workdir: row['working-directory'] }),
        environment: row.environment,
        writablePaths: row['writable-paths'],
        memoryMiB: row['memory-mib'],
        processes: row.processes,
        timeoutSeconds: row['timeout-seconds'] ?? open.contract.entrypoints['timeout-seconds'],
        outputLimit,
    };
}
function reasonOf({ end, stdout, stderr }, { argv, kind, expected }) {
    if (end.kind === 'lost')
        return 'ENTRYPOINT_ENGINE_LOST';
    const reason = classify({ end, stdout, stderr }, argv, expected['exit-codes']);
    if (reason !== undefined || kind === 'help')
        return reason;
    return mismatches(said(stdout.text, stderr.text), expected).length > 0 ? 'ENTRYPOINT_OUTPUT_MISMATCH' : undefined;
}
const said = (stdout, stderr) => ({ stdout, stderr });
function summaryOf({ end, stdout, stderr }, { expected }, reason) {
    if (reason === undefined)
        return '';
    if (reason === 'ENTRYPOINT_OUTPUT_MISMATCH')
        return mismatches(said(stdout.text, stderr.text), expected).join('; ');
    return summarise('detail' in end ? end.detail : stderr.text);
}
function rowFacts({ placed, platform, loaded }, probes, { architecture, several }) {
    const base = {
        ...identityOf(placed, several || !loaded ? platform : undefined),
        runner: 'image',
        platform,
        execution: executionOf(platform, architecture),
    };
    if (!loaded) {
        const detail = `the image has no ${platform}`;
        return {
            ...base,
            probes: unasked(placed.row),
            reason: 'ENTRYPOINT_PLATFORM_UNRUN',
            detail,
            proven: [],
            vanished: [],
        };
    }
    return { ...base, probes, ...judged(placed.row, probes) };
}
/** The first probe that did not pass says why; then what the help texts lack. */
function judged(row, probes) {
    const failed = probes.find(({ reason }) => reason !== undefined);
    if (failed)
        return { reason: failed.reason, detail: howItFailed(failed), proven: [], vanished: [] };
    const { proven, unproven, vanished } = proofOf(row, probes);
    const differs = mismatches(helpOf(probes), row);
    if (unproven.length > 0)
        return { reason: 'ENTRYPOINT_ARGUMENT_UNPROVEN', detail: unproven.join('; '), proven, vanished };
    if (differs.length > 0)
        return { reason: 'ENTRYPOINT_OUTPUT_MISMATCH', detail: differs.join('; '), proven, vanished };
    return { reason: undefined, detail: '', proven, vanished };
}
/** What all help probes said together. */
function helpOf(probes) {
    const help = probes.filter(({ kind }) => kind === 'help');
    return said(help.map(({ stdout }) => stdout).join('\n'), help.map(({ stderr }) => stderr).join('\n'));
}
function howItFailed({ argv, exitCode, summary, reason }) {
    const end = exitCode === null ? (reason ?? '') : `exit code ${exitCode}`;
    return [argv.join(' ') || 'ENTRYPOINT', end, summary].filter((part) => part !== '').join(': ');
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/collect.js


/** Asks every row, and the registries which rows there should be. */
async function entrypoints_collect_collect(ports, open) {
    const common = { handles: entrypointHandles(open), registries: open.contract.handles.registries.length };
    if (ports.runner === 'static') {
        const rows = open.rows.map((placed) => resolveRow(placed, ports));
        return { ...common, runner: 'static', imageDigest: null, platforms: [], rows };
    }
    const platforms = ports.loaded.map(({ platform }) => platform);
    return { ...common, runner: 'image', imageDigest: ports.imageDigest, platforms, rows: await runRows(ports, open) };
}
function entrypointHandles({ registry, contract }) {
    const prefix = contract.entrypoints['handle-prefix'];
    return [...registry.handles.values()]
        .filter(({ name }) => name.startsWith(prefix))
        .map(({ name, location }) => ({ name, location }));
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/evidence.js




const probe = schemas/* strictObject */.rej({
    argv: schemas/* array */.YOg(schemas/* string */.YjP()),
    kind: schemas/* enum */.k5n(['help', 'invocation']),
    expected_exit_codes: schemas/* array */.YOg(schemas/* int */.Whr()),
    truncated: schemas/* boolean */.zMY(),
    exit_code: schemas/* int */.Whr().nullable(),
    duration_ms: schemas/* int */.Whr(),
    status: verdictSchema,
    reason_code: schemas/* string */.YjP().nullable(),
});
const rowSchema = schemas/* strictObject */.rej({
    handle: schemas/* string */.YjP().nullable(),
    lane: schemas/* string */.YjP(),
    runtime_mode: schemas/* string */.YjP(),
    module: schemas/* string */.YjP().nullable(),
    command: schemas/* array */.YOg(schemas/* string */.YjP()),
    exit_code: schemas/* int */.Whr().nullable(),
    stderr_summary: schemas/* string */.YjP(),
    status: verdictSchema,
    reason_code: schemas/* string */.YjP().nullable(),
    duration_ms: schemas/* int */.Whr(),
    runner: schemas/* enum */.k5n(['image', 'static']),
    image_digest: schemas/* string */.YjP().nullable(),
    platform: schemas/* string */.YjP().nullable(),
    execution: schemas/* enum */.k5n(['native', 'emulated']).nullable(),
    exceptions: schemas/* array */.YOg(schemas/* string */.YjP()),
    environment_names: schemas/* array */.YOg(schemas/* string */.YjP()),
    proven_arguments: schemas/* array */.YOg(schemas/* strictObject */.rej({ argument: schemas/* string */.YjP(), by: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    probes: schemas/* array */.YOg(probe),
});
/** What every probe said, as far as it was kept. */
const entrypointOutput = schemas/* strictObject */.rej({
    outputs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        row: schemas/* string */.YjP(),
        argv: schemas/* array */.YOg(schemas/* string */.YjP()),
        stdout: schemas/* string */.YjP(),
        stderr: schemas/* string */.YjP(),
        truncated: schemas/* boolean */.zMY(),
    })),
});
const entrypointMatrixValidation = schemas/* strictObject */.rej({
    platforms: schemas/* array */.YOg(schemas/* string */.YjP()),
    rows: schemas/* array */.YOg(rowSchema),
    uncovered_handles: schemas/* array */.YOg(schemas/* string */.YjP()),
    totals: schemas/* strictObject */.rej({ rows: schemas/* int */.Whr(), pass: schemas/* int */.Whr(), fail: schemas/* int */.Whr(), error: schemas/* int */.Whr() }),
    verdict: verdictSchema,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(checkRowSchema),
});
/** The matrix, and what its probes said where they ran. */
function entrypoints_evidence_witness(facts, open, rows) {
    const covered = new Set(facts.rows.map(({ handle }) => handle));
    const count = (status) => facts.rows.filter((row) => rowStatus(row) === status).length;
    const body = entrypointMatrixValidation.parse({
        platforms: [...facts.platforms],
        rows: facts.rows.map((row) => rowEvidence(row, facts)),
        uncovered_handles: facts.handles.map(({ name }) => name).filter((name) => !covered.has(name)),
        totals: { rows: facts.rows.length, pass: count('PASS'), fail: count('FAIL'), error: count('ERROR') },
        verdict: overall(rows),
        blocker_codes: blockerCodes(rows, open.profile),
        checks: checkRows(rows),
    });
    const output = { name: 'entrypoint_output', body: outputOf(facts) };
    return [{ name: 'entrypoint_matrix_validation', body }, ...(facts.runner === 'image' ? [output] : [])];
}
function outputOf({ rows }) {
    const outputs = rows.flatMap(({ subject, probes }) => probes.map(({ argv, stdout, stderr, truncated }) => ({ row: subject, argv: [...argv], stdout, stderr, truncated })));
    return { outputs };
}
/** Command, exit code and summary are those of the first probe that did not pass, else of the last. */
function rowEvidence(row, { imageDigest }) {
    const telling = row.probes.find(({ reason }) => reason !== undefined) ?? row.probes.at(-1);
    return {
        handle: row.handle,
        lane: row.lane,
        runtime_mode: row.runtimeMode,
        module: row.module,
        command: [...(telling?.argv ?? row.command)],
        exit_code: telling?.exitCode ?? null,
        stderr_summary: telling?.summary ?? '',
        status: rowStatus(row),
        reason_code: row.reason ?? null,
        duration_ms: row.probes.reduce((sum, { durationMs }) => sum + durationMs, 0),
        runner: row.runner,
        image_digest: imageDigest,
        platform: row.platform,
        execution: row.execution,
        exceptions: [...row.exceptions],
        environment_names: [...row.environment],
        proven_arguments: row.proven.map(({ argument, by }) => ({ argument, by: [...by] })),
        probes: row.probes.map(({ argv, kind, expected, truncated, exitCode, durationMs, reason }) => ({
            argv: [...argv],
            kind,
            expected_exit_codes: [...expected],
            truncated,
            exit_code: exitCode,
            duration_ms: durationMs,
            status: rowStatus({ reason }),
            reason_code: reason ?? null,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/snapshot.js



/** Asks every help probe of the contract, on the first platform of the image, and `--help` of every command that these define. */
async function surfacesOf(ports, open) {
    const [loaded] = ports.loaded;
    if (!loaded)
        return { surfaces: [], failed: [] };
    const rows = await runRows({ ...ports, loaded: [loaded] }, open);
    const asked = new Map(rows
        .flatMap(({ probes }) => probes)
        .filter(({ kind }) => kind === 'help')
        .map((probe) => [keyOf(probe.argv), probe]));
    const further = [...asked.values()].flatMap(commandsOf).filter((argv) => !asked.has(keyOf(argv)));
    const { slots } = await ports.engine.info();
    const more = await inParallel(further, slots * 2, (argv) => askCommand(ports, loaded, argv, open));
    const probes = [...asked.values(), ...more].sort((a, b) => (keyOf(a.argv) < keyOf(b.argv) ? -1 : 1));
    return {
        surfaces: probes.filter(({ reason }) => reason === undefined).map(surfaceOf),
        failed: probes.flatMap(({ argv, reason }) => (reason === undefined ? [] : [{ argv, reason }])),
    };
}
const keyOf = (argv) => JSON.stringify(argv);
function surfaceOf({ argv, stdout, stderr }) {
    const [out, err] = [helpSurface(stdout), helpSurface(stderr)];
    const union = (a, b) => [...new Set([...a, ...b])].sort();
    return { argv, arguments: union(out.arguments, err.arguments), commands: union(out.commands, err.commands) };
}
/** What is asked for its help by `--help` at its end, has commands that can be asked the same way. */
function commandsOf(probe) {
    if (probe.reason !== undefined || probe.argv.at(-1) !== '--help')
        return [];
    return surfaceOf(probe).commands.map((command) => [...probe.argv.slice(0, -1), command, '--help']);
}

;// CONCATENATED MODULE: ./lib/gates/entrypoints/index.js





/** The checks of this gate, as data. */
const entrypoints_checkList = entrypoints_checks_generated_checks;
/** The schemas of this gate's objects. */
const entrypoints_schemas = {
    entrypoint_matrix_validation: entrypointMatrixValidation,
    entrypoint_output: entrypointOutput,
};



/** Proves that every way to start the image works: in the image by digest, or, before there is one, by the files that it would hold. */
async function entrypoints(ports, open, policy) {
    return judgeRows(await entrypoints_collect_collect(ports, open), open, policy);
}
/** The result of rows that were asked already, here or on other machines. */
function judgeRows(facts, open, policy) {
    const rows = judge_ask(entrypoints_checks_generated_checks, facts, open, policy);
    const passing = facts.rows.filter((row) => rowStatus(row) === 'PASS').length;
    const probes = facts.rows.reduce((sum, row) => sum + row.probes.length, 0);
    const how = facts.runner === 'image' ? `${probes} probes in the image` : 'resolved statically, nothing run';
    const totals = `${passing}/${facts.rows.length} rows, ${how}`;
    return { gate: 'entrypoints', verdict: overall(rows), rows, totals, evidence: entrypoints_evidence_witness(facts, open, rows) };
}

;// CONCATENATED MODULE: ./lib/gates/evidence/checks/index-incomplete.js

/** The index names what the run wrote: all of it, and nothing that came from elsewhere. */
const indexIncomplete = {
    code: 'EVIDENCE_INDEX_INCOMPLETE',
    title: 'The pack holds more or less than this run wrote',
    why: 'A pack whose content nobody can list cannot be verified.',
    fix: 'Run again; never add files to a pack or take some away.',
    level: 'block',
    evaluate({ entries, expected, written }) {
        if (entries.length === 0)
            return undecided('this run has written nothing that could be indexed');
        const there = entries.map(({ path }) => path);
        const missing = expected
            .filter((name) => !there.includes(name))
            .map((name) => ({ subject: name, message: 'it belongs to the run, and it is not there' }));
        const foreign = there
            .filter((name) => !expected.includes(name))
            .map((name) => ({ subject: name, message: 'this run did not write it' }));
        const changed = entries
            .filter(({ path, sha256 }) => sha256 !== (written?.get(path) ?? sha256))
            .map(({ path }) => ({ subject: path, message: 'it is not as this run wrote it' }));
        return report(expected.length, [...missing, ...foreign, ...changed]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/evidence/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.

const evidence_checks_generated_checks = [
    indexIncomplete,
];

;// CONCATENATED MODULE: ./lib/gates/evidence/index.js






/** The checks of this gate, as data. */
const evidence_checkList = evidence_checks_generated_checks;
/** The schemas of this gate's objects. */
const evidence_schemas = {
    evidence_index: schemas/* strictObject */.rej({
        objects: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), size: schemas/* int */.Whr() })),
    }),
    pack_commit: schemas/* strictObject */.rej({ index_sha256: schemas/* string */.YjP(), verdict: verdictSchema, retention_days: schemas/* int */.Whr() }),
};
/** Proves that the pack holds what the run wrote, and nothing else. It only transports: its objects are the index and the commit. */
async function evidence(facts, open, policy) {
    const rows = judge_ask(evidence_checks_generated_checks, facts, open, policy);
    const bytes = facts.entries.reduce((sum, { size }) => sum + size, 0);
    return {
        gate: 'evidence',
        verdict: overall(rows),
        rows,
        totals: `${(0,counted/* counted */.h)(facts.entries.length, 'object')}, ${bytes} bytes`,
        evidence: [],
    };
}
/** The objects below a prefix as they are in the store. */
async function packEntries(store, prefix) {
    const entries = [];
    for (const key of await store.list(prefix)) {
        const parts = await store.stream(key);
        if (parts)
            entries.push({ path: key.slice(prefix.length), ...(await measured(parts)) });
    }
    return entries;
}
/** Part by part: an object may not fit into memory. */
async function measured(parts) {
    const hash = (0,core_digest/* sha256Stream */.kI)();
    let size = 0;
    for await (const part of parts) {
        hash.update(part);
        size += part.length;
    }
    return { sha256: hash.digest('hex'), size };
}

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/convenience-tag.js

/** A tag that moves is never evidence. */
const convenienceTag = {
    code: 'DIGEST_CONVENIENCE_TAG',
    title: 'A convenience tag is used as evidence',
    why: 'Tomorrow it names another image.',
    fix: 'Use the immutable tag of `image.tag-pattern`.',
    level: 'block',
    evaluate({ tag }, { contract, locate }) {
        const tags = contract.image['convenience-tags'];
        if (tags.length === 0)
            return notApplicable('the contract names no convenience tag');
        const findings = tags.includes(tag)
            ? [
                {
                    subject: tag,
                    message: 'it is a convenience tag of the contract',
                    location: locate(['image', 'convenience-tags']),
                },
            ]
            : [];
        return report(tags.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/digest-mismatch.js

/** One image has one digest, whoever is asked (L3, L15). */
const digestMismatch = {
    code: 'DIGEST_MISMATCH',
    title: 'Two places name two digests for this image',
    why: 'What was judged is not what would ship.',
    fix: 'Build once and carry those very bytes on. For a second run of one commit take a tag pattern with {ci_run_id}, or `image.on-existing-tag: adopt`.',
    level: 'block',
    evaluate({ image, stated, loaded, registry, tag }) {
        const findings = [];
        const differs = (who, seen, wanted) => findings.push({ subject: seen, message: `${who}; recomputed from the bytes: ${wanted}` });
        if (stated !== null && stated !== image.digest)
            differs('the digest that was stated', stated, image.digest);
        if (registry && registry.digest !== image.digest)
            differs(`the registry’s digest of ${tag}`, registry.digest, image.digest);
        const configs = image.platforms.map(({ configDigest }) => configDigest);
        const manifests = [image.digest, ...image.platforms.map(({ manifestDigest }) => manifestDigest)];
        for (const { identity, reference } of loaded) {
            const known = identity === 'config' ? configs : manifests;
            if (!known.includes(reference))
                differs('the image that the engine ran', reference, known.join(' '));
        }
        return report(1 + (stated === null ? 0 : 1) + (registry ? 1 : 0) + loaded.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/platform-missing.js

/** The image runs where the contract says that it runs. */
const platformMissing = {
    code: 'DIGEST_PLATFORM_MISSING',
    title: 'A platform of the contract is not in the image',
    why: 'A node of that kind could not start it.',
    fix: 'Build for every platform that `image.platforms` names.',
    level: 'block',
    evaluate({ image }, { contract, locate }) {
        const there = image.platforms.map(({ platform }) => platform);
        const missing = contract.image.platforms.filter((platform) => !there.includes(platform));
        return report(contract.image.platforms.length, missing.map((platform) => ({
            subject: platform,
            message: `the image has ${there.join(', ') || 'no platform'}`,
            location: locate(['image', 'platforms']),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/registry-denied.js

/** What every right that can be missing is for; one that is not here only adds to the evidence. */
const needed = new Set(['ecr:DescribeRepositories']);
/** A question that the role may not ask has no answer (L4). */
const registryDenied = {
    code: 'DIGEST_REGISTRY_DENIED',
    title: 'The role may not ask the registry what has to be known of the tag',
    why: 'What could not be looked at is not proven.',
    fix: 'Give the role the rights that are named, or refer to the image by digest only: `image.tag-mutability: trust-digest`.',
    level: 'block',
    evaluate({ registry }, { contract }) {
        if (!registry)
            return notApplicable('no registry was asked');
        if (contract.image['tag-mutability'] === 'trust-digest')
            return notApplicable('trust-digest: nothing has to be known of the tag');
        const missing = registry.missingRights.filter(({ action }) => needed.has(action));
        if (missing.length === 0)
            return report(1, []);
        return undecided('the role lacks rights', missing.map(({ action, resource }) => ({ subject: action, message: `on ${resource}` })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/repository-unresolved.js

/** An image that ships has a place to ship to. */
const repositoryUnresolved = {
    code: 'DIGEST_REPOSITORY_UNRESOLVED',
    title: 'The contract names no repository for the image',
    why: 'Where the image goes would be decided somewhere else.',
    fix: 'Set `image.repository`, or the handle that it takes.',
    level: 'block',
    evaluate({ repository, rehearsal }, { locate }) {
        if (repository === null && rehearsal)
            return notApplicable('rehearsal: nothing is pushed');
        return report(1, repository === null
            ? [{ subject: 'image.repository', message: 'no repository', location: locate(['image']) }]
            : []);
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/tag-mutable.js

/** An immutable tag can only live where tags cannot be moved (R1). */
const tagMutable = {
    code: 'DIGEST_TAG_MUTABLE',
    title: 'The repository lets tags be moved',
    why: 'Whoever can push can put another image behind the tag after it was proven.',
    fix: 'Make the repository’s tags immutable, or refer to the image by digest only: `image.tag-mutability: trust-digest`.',
    level: 'block',
    evaluate({ registry, rehearsal, tag }, { contract }) {
        if (contract.image['tag-mutability'] === 'trust-digest')
            return notApplicable('trust-digest: nobody refers to the image by its tag');
        if (!registry)
            return rehearsal ? notApplicable('rehearsal: no registry was asked') : undecided('no registry was asked');
        const finding = { subject: tag, message: `${registry.repository} says ${registry.mutability}` };
        if (registry.mutability === 'MUTABLE')
            return report(1, [finding]);
        if (registry.mutability === 'IMMUTABLE')
            return report(1, []);
        return rehearsal
            ? notApplicable('rehearsal: this registry cannot say whether tags are immutable')
            : undecided('the registry cannot say whether its tags are immutable', [finding]);
    },
};

;// CONCATENATED MODULE: ./lib/core/tokens.js

/** Every `{token}` of a pattern. */
function tokensOf(pattern) {
    return [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}
/** The pattern with its tokens replaced. A token without a value is a Fault: a half-filled name would be a wrong one. */
function fillTokens(pattern, values) {
    return pattern.replace(/\{([^{}]*)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new core_fault/* Fault */.vC('HANDLE_UNKNOWN', { message: `${pattern} needs {${name}}, which has no value here` });
        return value;
    });
}
/** A regular expression for what a pattern can become, each token by its own shape. */
function tokenMatcher(pattern, shapes) {
    const source = pattern.replace(/\{([^{}]*)\}|[\s\S]/g, (part, name) => name === undefined ? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : `(${shapes[name] ?? '.+'})`);
    return new RegExp(`^${source}$`, 'u');
}

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks/tag-pattern.js


/** The tag says which commit, and where the pattern has it which run, the image is. */
const tagPattern = {
    code: 'DIGEST_TAG_PATTERN',
    title: 'The tag does not follow the contract’s pattern',
    why: 'A tag that names no commit proves nothing about the image.',
    fix: 'Tag the image with what `image.tag-pattern` gives for this commit.',
    level: 'block',
    evaluate({ tag, gitSha, ciRunId }, { contract, locate }) {
        const expected = fillTokens(contract.image['tag-pattern'], { git_sha: gitSha, ci_run_id: ciRunId });
        const findings = tag === expected
            ? []
            : [{ subject: tag, message: `expected ${expected}`, location: locate(['image', 'tag-pattern']) }];
        return report(1, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/image-digest/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.







const image_digest_checks_generated_checks = [
    convenienceTag,
    digestMismatch,
    platformMissing,
    registryDenied,
    repositoryUnresolved,
    tagMutable,
    tagPattern,
];

;// CONCATENATED MODULE: ./lib/gates/image-digest/evidence.js




const imageDigestManifest = schemas/* strictObject */.rej({
    ecr_repo_uri: schemas/* string */.YjP().nullable(),
    image_tag: schemas/* string */.YjP(),
    git_sha_canonical_tag: schemas/* string */.YjP(),
    image_digest: schemas/* string */.YjP(),
    oci_digest_algo: schemas/* string */.YjP(),
    digest_source: schemas/* string */.YjP(),
    media_type: schemas/* string */.YjP(),
    oci_config_digest: schemas/* string */.YjP(),
    oci_layer_digests: schemas/* array */.YOg(schemas/* string */.YjP()),
    platforms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        platform: schemas/* string */.YjP(),
        manifest_digest: schemas/* string */.YjP(),
        config_digest: schemas/* string */.YjP(),
        layer_digests: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    tag_mutability: schemas/* enum */.k5n(['IMMUTABLE', 'MUTABLE', 'UNKNOWN']),
    /** The one reference that names these bytes wherever the tag leads. */
    image_reference: schemas/* string */.YjP(),
    registry: schemas/* strictObject */.rej({
        registry_id: schemas/* string */.YjP().nullable(),
        pushed_at_utc: schemas/* string */.YjP().nullable(),
        size_bytes: schemas/* int */.Whr().nullable(),
        scan_status: schemas/* string */.YjP().nullable(),
        missing_rights: schemas/* array */.YOg(schemas/* strictObject */.rej({ action: schemas/* string */.YjP(), resource: schemas/* string */.YjP() })),
    })
        .nullable(),
    adopted_from: schemas/* strictObject */.rej({ platform_run_id: schemas/* string */.YjP(), evidence_sha256: schemas/* string */.YjP() }).nullable(),
    verdict: verdictSchema,
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(checkRowSchema),
});
/** What the registry said beside the digest. */
function registryBody({ registryId, details, missingRights }) {
    return {
        registry_id: registryId,
        pushed_at_utc: details?.pushedAt ?? null,
        size_bytes: details?.size ?? null,
        scan_status: details?.scanStatus ?? null,
        missing_rights: [...missingRights],
    };
}
/** The one object of the gate. Config and layers of an index are those of the contract's first platform. */
function image_digest_evidence_witness(facts, open, rows) {
    const { image, tag, repository, registry, source, gitSha } = facts;
    const first = image.platforms.find(({ platform }) => platform === open.contract.image.platforms[0]) ?? image.platforms[0];
    const body = imageDigestManifest.parse({
        ecr_repo_uri: repository,
        image_tag: tag,
        git_sha_canonical_tag: fillTokens('git-{git_sha}', { git_sha: gitSha }),
        image_digest: image.digest,
        oci_digest_algo: image.digest.split(':')[0],
        digest_source: source,
        media_type: image.mediaType,
        oci_config_digest: first?.configDigest ?? '',
        oci_layer_digests: first?.layerDigests ?? [],
        platforms: image.platforms.map(({ platform, manifestDigest, configDigest, layerDigests }) => ({
            platform,
            manifest_digest: manifestDigest,
            config_digest: configDigest,
            layer_digests: layerDigests,
        })),
        tag_mutability: registry?.mutability ?? 'UNKNOWN',
        adopted_from: facts.adoptedFrom,
        image_reference: `${repository ?? ''}@${image.digest}`,
        registry: registry ? registryBody(registry) : null,
        verdict: overall(rows),
        blocker_codes: blockerCodes(rows, open.profile),
        checks: checkRows(rows),
    });
    return [{ name: 'image_digest_manifest', body }];
}

;// CONCATENATED MODULE: ./lib/gates/image-digest/index.js



/** The checks of this gate, as data. */
const image_digest_checkList = image_digest_checks_generated_checks;
/** The schemas of this gate's objects. */
const image_digest_schemas = { image_digest_manifest: imageDigestManifest };
/** Proves that tag, digest, commit and platforms agree, from the bytes up. */
async function imageDigest(facts, open, policy) {
    const rows = judge_ask(image_digest_checks_generated_checks, facts, open, policy);
    const totals = `${facts.tag} ${facts.image.digest}, ${facts.image.platforms.map(({ platform }) => platform).join(', ')}`;
    return { gate: 'image-digest', verdict: overall(rows), rows, totals, evidence: image_digest_evidence_witness(facts, open, rows) };
}

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/build-driver.js

/** The image was built by whom the contract lets build. */
const buildDriver = {
    code: 'PROVENANCE_BUILD_DRIVER',
    checkId: 'build_driver_pinned',
    title: 'The image was not built by the pinned driver',
    why: 'A build on somebody’s machine cannot be replayed or vouched for.',
    fix: 'Build it in the workflow that the contract pins.',
    level: 'block',
    evaluate({ record, rehearsal }, { contract, locate }) {
        if (rehearsal)
            return notApplicable('rehearsal');
        const pinned = contract.image['build-driver'].replaceAll('-', '_');
        return report(1, record.build_driver === pinned
            ? []
            : [
                {
                    subject: record.build_driver ?? 'unknown',
                    message: `expected ${pinned}`,
                    location: locate(['image', 'build-driver']),
                },
            ]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/config-digest-malformed.js


/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
const configDigestMalformed = {
    code: 'PROVENANCE_CONFIG_DIGEST_MALFORMED',
    checkId: 'config_digest_format_sha256',
    title: 'The image’s config digest is malformed',
    why: 'Whatever is compared with it compares with nothing.',
    fix: 'Take the digest from the image’s own bytes.',
    level: 'block',
    evaluate({ record }) {
        const digests = [record.oci_config_digest];
        const bad = digests.filter((digest) => !(0,core_digest/* isDigest */.Bc)(digest));
        return report(digests.length, bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/digest-malformed.js


/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
const digestMalformed = {
    code: 'PROVENANCE_DIGEST_MALFORMED',
    checkId: 'digest_format_sha256',
    title: 'The image digest is malformed',
    why: 'Whatever is compared with it compares with nothing.',
    fix: 'Take the digest from the image’s own bytes.',
    level: 'block',
    evaluate({ record }) {
        const digests = [record.image_digest, record.oci_digest_value];
        const bad = digests.filter((digest) => !(0,core_digest/* isDigest */.Bc)(digest));
        return report(digests.length, bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/field-missing.js

/** Known only to whoever built the image. */
const origin = ['build_driver', 'build_actor', 'build_completed_at_utc'];
/** Nothing of the record is empty, but what a rehearsal or a prebuilt image cannot know. */
const fieldMissing = {
    code: 'PROVENANCE_FIELD_MISSING',
    checkId: 'required_fields_present',
    title: 'A required field of the provenance is empty',
    why: 'A record with holes proves nothing.',
    fix: 'Find out which step did not hand the value on.',
    level: 'block',
    evaluate({ record, rehearsal, prebuilt }) {
        const optional = new Set([
            ...(rehearsal ? ['ecr_repo_uri'] : []),
            ...(prebuilt ? ['context_digest'] : []),
            ...(prebuilt && rehearsal ? origin : []),
        ]);
        const fields = Object.entries(record).filter(([name]) => !optional.has(name) && name !== 'base_images');
        const empty = fields.filter(([, value]) => value === null || value === '' || (Array.isArray(value) && value.length === 0));
        return report(fields.length, empty.map(([name]) => ({ subject: name, message: 'it is empty' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/git-sha-marker.js

/** The tag carries the very commit that was built. */
const gitShaMarker = {
    code: 'PROVENANCE_GIT_SHA_MARKER',
    checkId: 'canonical_git_sha_marker',
    title: 'The tag does not carry the commit',
    why: 'Nobody could say which source the image was built from.',
    fix: 'Tag the image from the commit that was checked out.',
    level: 'block',
    evaluate({ record }) {
        const found = /^[0-9a-f]{40}$/.test(record.git_sha) && record.image_tag.includes(`git-${record.git_sha}`);
        return report(1, found ? [] : [{ subject: record.image_tag, message: `expected git-${record.git_sha} in it` }]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/layer-digest-malformed.js


/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
const layerDigestMalformed = {
    code: 'PROVENANCE_LAYER_DIGEST_MALFORMED',
    checkId: 'layer_digests_format_sha256',
    title: 'A layer digest is malformed, or there is no layer',
    why: 'Whatever is compared with it compares with nothing.',
    fix: 'Take the digest from the image’s own bytes.',
    level: 'block',
    evaluate({ record }) {
        const digests = record.oci_layer_digests.length > 0 ? record.oci_layer_digests : [''];
        const bad = digests.filter((digest) => !(0,core_digest/* isDigest */.Bc)(digest));
        return report(digests.length, bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/oci-anchor.js

/** Provenance and digest manifest speak of one image. */
const ociAnchor = {
    code: 'PROVENANCE_OCI_ANCHOR',
    checkId: 'oci_anchor_match',
    title: 'Provenance and digest manifest disagree',
    why: 'The record would vouch for another image.',
    fix: 'Make both from the same bytes in one run.',
    level: 'block',
    evaluate({ record, manifest }) {
        const pairs = [
            ['image_tag', record.image_tag, manifest.image_tag],
            ['image_digest', record.image_digest, manifest.image_digest],
            ['oci_digest_value', record.oci_digest_value, manifest.image_digest],
            ['oci_config_digest', record.oci_config_digest, manifest.oci_config_digest],
            ['oci_layer_digests', record.oci_layer_digests.join(' '), manifest.oci_layer_digests.join(' ')],
        ];
        const findings = pairs.flatMap(([field, mine, theirs]) => mine === theirs ? [] : [{ subject: field, message: `${mine} here, ${theirs} in the digest manifest` }]);
        return report(pairs.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/registry-digest.js

/** The tag resolves, in the registry itself, to the recorded digest. */
const registryDigest = {
    code: 'PROVENANCE_REGISTRY_DIGEST',
    checkId: 'registry_digest_match',
    title: 'The tag resolves to another digest in the registry',
    why: 'Whoever pulls the tag gets another image than the one that was proven.',
    fix: 'Never move the tag back; release again under a new tag and find out who pushed.',
    level: 'block',
    evaluate({ record, registryDigest: seen, rehearsal }) {
        if (seen === undefined)
            return rehearsal ? notApplicable('rehearsal: no registry was asked') : undecided('the registry was not asked');
        return report(1, seen === record.image_digest
            ? []
            : [{ subject: record.image_tag, message: `${seen} in the registry, ${record.image_digest} recorded` }]);
    },
};

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
;// CONCATENATED MODULE: ./lib/domain/run-pin/config-digest.js


/** The field that holds the digest, and is therefore never a part of it. */
const own = 'config_digest';
/**
 * The digest of a platform configuration: SHA-256 over its canonical JSON, without the digest’s own key.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
function configDigest(fields) {
    const covered = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== own));
    return (0,core_digest/* digestOf */.ol)((0,canonicalize/* default */.A)(covered) ?? '');
}

;// CONCATENATED MODULE: ./lib/gates/provenance/linkage.js

/** Where the run's own documents differ from the provenance, from the contract, or from themselves. */
function linkageFindings(facts) {
    return facts.linked.flatMap((document) => [
        ...disagreements(document, facts),
        ...(document.kind === 'run' ? configFindings(document, facts.config) : []),
    ]);
}
/** That a document of the pair is not there; empty where both are. */
function missingDocuments({ linked, platformRunId }) {
    const kinds = new Set(linked.map(({ kind }) => kind));
    return kinds.size === 2 ? [] : [{ subject: platformRunId, message: 'run.json or the run header does not exist' }];
}
function disagreements({ key, platform_run_id, triplet }, { record, platformRunId }) {
    const wanted = { image_tag: record.image_tag, image_digest: record.image_digest, git_sha: record.git_sha };
    const fields = Object.entries(wanted).filter(([name, value]) => typeof triplet !== 'object' || triplet === null || Reflect.get(triplet, name) !== value);
    const wrong = [...(platform_run_id === platformRunId ? [] : ['platform_run_id']), ...fields.map(([name]) => name)];
    return wrong.map((name) => ({ subject: `${key} ${name}`, message: 'differs from the provenance' }));
}
/** The digest is computed again from the fields beside it, and the fields are those of the contract (L3). One that pins none asks nothing. */
function configFindings({ key, config, config_digest }, wanted) {
    if (Object.keys(wanted).length === 0)
        return [];
    const computed = configDigest(wanted);
    if (!isMap(config) || configDigest(config) !== computed)
        return [{ subject: `${key} config`, message: 'differs from what the contract pins' }];
    if (config_digest === computed)
        return [];
    return [{ subject: `${key} config_digest`, message: `${computed} follows from its fields` }];
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/run-linkage.js


/** `run.json` and the run header tell the same run, tag, digest and commit; the configuration that the run pins is the contract’s. */
const runLinkage = {
    code: 'PROVENANCE_RUN_LINKAGE',
    checkId: 'run_linkage',
    title: 'The run’s own documents disagree with the provenance, or do not exist',
    why: 'A run that is pinned to another image runs another image.',
    fix: 'Write `run.json` and the run header from this run’s provenance, with `seaworthy provenance pin`.',
    level: 'block',
    evaluate(facts, { contract }) {
        const missing = contract.evidence['run-linkage'] === 'required' ? missingDocuments(facts) : [];
        if (facts.linked.length > 0)
            return report(2, [...linkageFindings(facts), ...missing]);
        if (contract.evidence['run-linkage'] === 'deferred')
            return notApplicable('RUN_LINKAGE_DEFERRED: the contract defers it');
        return facts.rehearsal ? notApplicable('rehearsal') : report(2, missing);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks/tag-pattern.js


/** The recorded tag is one that the contract's pattern can make. */
const tag_pattern_tagPattern = {
    code: 'PROVENANCE_TAG_PATTERN',
    checkId: 'immutable_tag_pattern',
    title: 'The recorded tag does not follow the contract’s pattern',
    why: 'Only a tag made by the pattern can be immutable.',
    fix: 'Record the tag of `image.tag-pattern`.',
    level: 'block',
    evaluate({ record }, { contract, locate }) {
        const pattern = contract.image['tag-pattern'];
        const matches = tokenMatcher(pattern, { git_sha: '[0-9a-f]{40}', ci_run_id: '[A-Za-z0-9][A-Za-z0-9_.-]*' }).test(record.image_tag);
        return report(1, matches
            ? []
            : [{ subject: record.image_tag, message: `expected ${pattern}`, location: locate(['image', 'tag-pattern']) }]);
    },
};

;// CONCATENATED MODULE: ./lib/gates/provenance/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.










const provenance_checks_generated_checks = [
    buildDriver,
    configDigestMalformed,
    digestMalformed,
    fieldMissing,
    gitShaMarker,
    layerDigestMalformed,
    ociAnchor,
    registryDigest,
    runLinkage,
    tag_pattern_tagPattern,
];

;// CONCATENATED MODULE: ./lib/gates/provenance/evidence.js



const packagingProvenance = schemas/* strictObject */.rej({
    image_tag: schemas/* string */.YjP(),
    image_digest: schemas/* string */.YjP(),
    git_sha: schemas/* string */.YjP(),
    build_driver: schemas/* string */.YjP().nullable(),
    image_reference_mode: schemas/* string */.YjP(),
    ecr_repo_uri: schemas/* string */.YjP().nullable(),
    dockerfile_path: schemas/* string */.YjP(),
    build_context_path: schemas/* string */.YjP(),
    build_completed_at_utc: schemas/* string */.YjP().nullable(),
    build_actor: schemas/* string */.YjP().nullable(),
    oci_digest_algo: schemas/* string */.YjP(),
    oci_digest_value: schemas/* string */.YjP(),
    oci_config_digest: schemas/* string */.YjP(),
    oci_layer_digests: schemas/* array */.YOg(schemas/* string */.YjP()),
    context_digest: schemas/* string */.YjP().nullable(),
    base_images: schemas/* array */.YOg(schemas/* strictObject */.rej({ reference: schemas/* string */.YjP(), digest: schemas/* string */.YjP().nullable() })),
    release_metadata_receipt_ref: schemas/* string */.YjP(),
});
const buildCommandSurfaceReceipt = schemas/* strictObject */.rej({
    selected_build_driver: schemas/* string */.YjP().nullable(),
    command_family_id: schemas/* string */.YjP(),
    immutable_tag: schemas/* string */.YjP(),
    resolved_digest: schemas/* string */.YjP(),
    build_actor: schemas/* string */.YjP().nullable(),
    ci_run_id: schemas/* string */.YjP(),
    verdict: verdictSchema,
    failure_reason: schemas/* string */.YjP().nullable(),
});
const provenanceConsistencyChecks = schemas/* strictObject */.rej({
    overall_pass: schemas/* boolean */.zMY(),
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({
        check_id: schemas/* string */.YjP(),
        status: statusSchema,
        reason_code: schemas/* string */.YjP().nullable(),
        detail: schemas/* string */.YjP().nullable(),
    })),
    verdict: verdictSchema,
    rows: schemas/* array */.YOg(checkRowSchema),
});
/** The three objects of the gate. */
function provenance_evidence_witness(facts, checks, rows) {
    const verdict = overall(rows);
    const { record } = facts;
    const shown = checkRows(rows);
    return [
        { name: 'packaging_provenance', body: packagingProvenance.parse(record) },
        {
            name: 'build_command_surface_receipt',
            body: buildCommandSurfaceReceipt.parse({
                selected_build_driver: record.build_driver,
                command_family_id: facts.commandFamily,
                immutable_tag: record.image_tag,
                resolved_digest: record.image_digest,
                build_actor: record.build_actor,
                ci_run_id: facts.ciRunId,
                verdict,
                failure_reason: rows.find((row) => row.verdict !== 'PASS')?.check.code ?? null,
            }),
        },
        {
            name: 'provenance_consistency_checks',
            body: provenanceConsistencyChecks.parse({
                overall_pass: verdict === 'PASS',
                checks: shown.map(({ check, status, reason_code, detail }) => ({
                    check_id: evidence_idOf(checks, check),
                    status,
                    reason_code: deferred(detail) ?? reason_code,
                    detail,
                })),
                verdict,
                rows: shown,
            }),
        },
    ];
}
function evidence_idOf(checks, code) {
    return checks.find((check) => check.code === code)?.checkId ?? code;
}
function deferred(detail) {
    return detail?.startsWith('RUN_LINKAGE_DEFERRED') ? 'RUN_LINKAGE_DEFERRED' : undefined;
}

;// CONCATENATED MODULE: ./lib/gates/provenance/index.js




/** The checks of this gate, as data. */
const provenance_checkList = provenance_checks_generated_checks;
/** The schemas of this gate's objects. */
const provenance_schemas = {
    packaging_provenance: packagingProvenance,
    build_command_surface_receipt: buildCommandSurfaceReceipt,
    provenance_consistency_checks: provenanceConsistencyChecks,
};
/** Proves that everything that is recorded of the image agrees. */
async function provenance(facts, open, policy) {
    const rows = judge_ask(provenance_checks_generated_checks, facts, open, policy);
    const asked = rows.filter(({ report }) => report.kind !== 'not-applicable').length;
    const totals = `${asked} of ${rows.length} consistency checks apply, driver ${facts.record.build_driver}`;
    return { gate: 'provenance', verdict: overall(rows), rows, totals, evidence: provenance_evidence_witness(facts, provenance_checks_generated_checks, rows) };
}

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/banned-content.js

/** A secret in a file of the context. Findings name the place and the rule, never the value (L9). */
const bannedContent = {
    code: 'SECRET_BANNED_CONTENT',
    title: 'A file of the build context holds a secret',
    why: 'Whoever can read the repository, the build cache or the image can read it.',
    fix: 'Revoke the secret first, then remove it from the file and from history.',
    level: 'block',
    evaluate({ files, dockerfile }) {
        if (!dockerfile)
            return notApplicable('the image is prebuilt: there is no build context');
        const outside = files.some(({ path }) => path === dockerfile.path) ? [] : [dockerfile];
        const findings = [...files, ...outside].flatMap(({ path, hits }) => hits.map(({ rule, line, fingerprint }) => ({
            subject: `${path}:${line}`,
            message: `matches the rule ${rule}${fingerprint === null ? '' : `, fingerprint ${fingerprint.slice(0, 16)}`}`,
            location: { path, line },
        })));
        return report(files.filter(({ state }) => state === 'scanned').length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/banned-name.js

/** Files whose very name says that they hold secrets. */
const bannedName = {
    code: 'SECRET_BANNED_NAME',
    title: 'A file of the build context has a banned name',
    why: 'Key files and environment files hold secrets, and any COPY of their folder ships them.',
    fix: 'Keep it out with the ignore file, or move it out of the repository.',
    level: 'block',
    evaluate({ files, dockerfile }) {
        if (!dockerfile)
            return notApplicable('the image is prebuilt: there is no build context');
        const findings = files.flatMap(({ path, bannedName: pattern }) => pattern === undefined ? [] : [{ subject: path, message: `the name matches ${pattern}`, location: { path } }]);
        return report(files.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/build-secret-undeclared.js

/** A build takes no secret that the contract does not name. */
const buildSecretUndeclared = {
    code: 'SECRET_BUILD_SECRET_UNDECLARED',
    title: 'The Dockerfile mounts a secret that the contract does not name',
    why: 'Where it is not given the build goes on without it; where it is, nobody has decided that it may be.',
    fix: 'Name its id under `image.build-secrets`, or remove the mount.',
    level: 'block',
    evaluate({ dockerfile }, { contract }) {
        if (!dockerfile)
            return notApplicable('the image is prebuilt: there is no Dockerfile');
        if (dockerfile.refused !== undefined)
            return undecided(`the Dockerfile could not be read: ${dockerfile.refused}`);
        const { buildSecrets, path } = dockerfile;
        if (buildSecrets.length === 0)
            return notApplicable('the Dockerfile mounts no secret');
        const named = new Set(contract.image['build-secrets']);
        return report(buildSecrets.length, buildSecrets.flatMap(({ id, line }) => named.has(id)
            ? []
            : [{ subject: id, message: 'is not named in image.build-secrets', location: { path, line } }]));
    },
};

;// CONCATENATED MODULE: ./lib/domain/scan/names.js

/** A matcher for banned file names: `*` and `?` within the last element of a path, letters of either case. */
function bannedNameMatcher(patterns) {
    const compiled = patterns.map((pattern) => ({ pattern, regexp: names_compile(pattern) }));
    return (path) => compiled.find(({ regexp }) => regexp.test(basename(path)))?.pattern;
}
function names_compile(pattern) {
    const source = pattern
        .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.');
    return new RegExp(`^${source}$`, 'isu');
}

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/dockerfile-copy.js


/** A COPY that names a secret file is wrong even while that file does not exist. */
const dockerfileCopy = {
    code: 'SECRET_DOCKERFILE_COPY',
    title: 'A COPY names a file that must never enter an image',
    why: 'The day that the file exists, it ships.',
    fix: 'Remove the source; mount what the build needs with `RUN --mount=type=secret`.',
    level: 'block',
    evaluate({ dockerfile }, { contract }) {
        if (!dockerfile)
            return notApplicable('the image is prebuilt');
        if (dockerfile.refused !== undefined)
            return undecided(`the Dockerfile cannot be read: ${dockerfile.refused}`);
        const banned = bannedNameMatcher(contract.secrets['banned-names']);
        const { path, sources } = dockerfile;
        const findings = sources.flatMap(({ source, line }) => {
            const pattern = banned(source);
            return pattern === undefined
                ? []
                : [{ subject: source, message: `the name matches ${pattern}`, location: { path, line } }];
        });
        return report(1 + sources.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/domain/scan/variable-name.js
/** Words that say it wherever they stand in a name: `PGPASSWORD`, `SECRETKEY`. */
const anywhere = /SECRETS?(?:_?KEY)?\d*(?:_|$)|PASSWORD|PASSWD|PASSPHRASE|API_?KEY/i;
/** Words that say it only as a word of their own: a `TOKENIZER` or a `PATH` is none. */
const asWord = /(?:^|_)(?:\w*TOKEN|PWD|(?:DB|USER|ROOT|ADMIN|MYSQL|PG|POSTGRES|REDIS|SMTP|MAIL)?PASS|PAT|AUTH|CREDENTIALS?|(?:ACCESS|PRIVATE|SIGNING|ENCRYPTION|MASTER|DEPLOY|SESSION|STORAGE|ACCOUNT|SSH|JWT|HMAC)_?KEY)\d*(?:_|$)/i;
const harmless = /_(?:FILE|PATH|DIR|ARN|NAME|URL|URI|PREFIX|TTL|TIMEOUT|VERSION|ENABLED|TYPE|LENGTH|POLICY)$/i;
/** Whether a variable's name says that its value is a secret. `TOKEN_FILE` names a file; the static credentials are always secret. */
function isSecretName(name, staticNames) {
    if (staticNames.some((known) => known.toUpperCase() === name.toUpperCase()))
        return true;
    return (anywhere.test(name) || asWord.test(name)) && !harmless.test(name);
}

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/dockerfile-variable.js


/** ARG and ENV stay in the image for everybody who can pull it. */
const dockerfileVariable = {
    code: 'SECRET_DOCKERFILE_VARIABLE',
    title: 'The Dockerfile declares a secret as ARG or ENV',
    why: 'Build arguments stay in the image’s history, and environment variables in its configuration.',
    fix: 'Use `RUN --mount=type=secret`, or let the runtime inject the value.',
    level: 'block',
    evaluate({ dockerfile }, { contract }) {
        if (!dockerfile)
            return notApplicable('the image is prebuilt');
        if (dockerfile.refused !== undefined)
            return undecided(`the Dockerfile cannot be read: ${dockerfile.refused}`);
        const { path, variables } = dockerfile;
        const names = contract.secrets['static-credential-names'];
        const hits = variables.filter(({ name }) => isSecretName(name, names));
        return report(1 + variables.length, hits.map(({ keyword, name, line }) => ({
            subject: name,
            message: `${keyword} ${name} keeps its value in the image`,
            location: { path, line },
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/exception-unused.js

/** An exception is for a file that is there: one without waits for a file that nobody has read yet. */
const exceptionUnused = {
    code: 'SECRET_EXCEPTION_UNUSED',
    title: 'An exception from the scan is for no file of the context',
    why: 'The next file of that name enters unread.',
    fix: 'Remove the entry from `secrets.scan-exceptions`, or correct its path; it is relative to the build context.',
    level: 'warn',
    evaluate({ files }, { contract, locate }) {
        const exceptions = contract.secrets['scan-exceptions'];
        if (exceptions.length === 0)
            return notApplicable('the contract excepts no file');
        const used = new Set(files.filter(({ state }) => state === 'excepted').map(({ path }) => path));
        return report(exceptions.length, exceptions.flatMap(({ path }, index) => used.has(path)
            ? []
            : [
                {
                    subject: path,
                    message: 'is no file of the build context',
                    location: locate(['secrets', 'scan-exceptions', index]),
                },
            ]));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/facts.js
/** The files that nobody looked into. */
function unscanned(files) {
    return files.filter((file) => !looked.has(file.state));
}
const looked = new Set(['scanned', 'excepted']);

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/file-unscanned.js


const file_unscanned_reasons = {
    'too-large': (size) => `${size} bytes are over the limit`,
    unreadable: () => 'it cannot be read',
    'no-file': () => 'it is a pipe, a socket or a device',
};
/** What was not scanned is not clean (L4). */
const fileUnscanned = {
    code: 'SECRET_FILE_UNSCANNED',
    title: 'A file could not be scanned for secrets',
    why: 'Cannot look is not "nothing there".',
    fix: 'Keep it out of the build context, raise `secrets.max-file-bytes`, make it readable, or except it by name with a reason.',
    level: 'block',
    evaluate({ files, dockerfile }) {
        if (!dockerfile)
            return notApplicable('the image is prebuilt: there is no build context');
        const failed = unscanned(files);
        if (failed.length === 0)
            return report(files.length, []);
        return undecided('some files were not scanned', failed.map(({ path, size, state }) => ({
            subject: path,
            message: file_unscanned_reasons[state](size),
            location: { path },
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/in-image.js


/** The same questions, put to what was really built. */
const inImage = {
    code: 'SECRET_IN_IMAGE',
    title: 'The image holds a secret or a file with a banned name',
    why: 'Everybody who can pull the image can read it, also from a layer below the one that deletes it.',
    fix: 'Revoke the secret, remove what brings it in, build again.',
    level: 'block',
    evaluate({ image }) {
        if (!image)
            return notApplicable('there is no built image yet');
        const unseen = unscanned(image.files);
        const findings = image.settings.map(({ place, detail }) => ({ subject: place, message: detail }));
        for (const { path, bannedName, hits } of image.files) {
            if (bannedName !== undefined)
                findings.push({ subject: path, message: `the name matches ${bannedName}` });
            for (const { rule, line } of hits)
                findings.push({ subject: `${path}:${line}`, message: `matches the rule ${rule}` });
        }
        const skipped = unseen.map(({ path, size }) => ({ subject: path, message: `${size} bytes were not scanned` }));
        if (skipped.length > 0)
            return undecided('some files of the image were not scanned', [...skipped, ...findings]);
        return report(1 + image.files.length, findings);
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/required-path-absent.js

/** Where the contract wants it so, every secret that the runtime needs exists now, by name. */
const requiredPathAbsent = {
    code: 'SECRET_REQUIRED_PATH_ABSENT',
    title: 'A required secret path does not exist in the secret store',
    why: 'The container would start without the secret.',
    fix: 'Create it there, or leave that to a later phase: `secrets.materialization: pinned-only`.',
    level: 'block',
    evaluate({ required, image }, { contract, locate }) {
        if (contract.secrets.materialization === 'pinned-only')
            return notApplicable('the contract leaves it to a later phase');
        if (required.length === 0)
            return notApplicable('the contract requires no secret path');
        if (required.some(({ exists }) => exists === undefined))
            return image
                ? undecided('the secret store was not asked')
                : notApplicable('offline: the secret store was not asked');
        return report(required.length, required
            .filter(({ exists }) => !exists)
            .map(({ path, index }) => ({
            subject: path,
            message: `${contract.secrets.backend} has no such name`,
            location: locate(['secrets', 'required-paths', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/required-path-missing.js

/** Every secret that the runtime needs has its place in the store, by name. */
const requiredPathMissing = {
    code: 'SECRET_REQUIRED_PATH_MISSING',
    title: 'A required secret path is declared in no handle registry',
    why: 'The container would start without the secret, or somebody would bake it in.',
    fix: 'Declare the path in a registry that the contract reads.',
    level: 'block',
    evaluate({ required }, { locate }) {
        if (required.length === 0)
            return notApplicable('the contract requires no secret path');
        const missing = required.filter(({ present }) => !present);
        return report(required.length, missing.map(({ path, handle, index }) => ({
            subject: path,
            message: handle === null ? 'no registry declares it' : `the handle ${handle} does not declare it`,
            location: locate(['secrets', 'required-paths', index]),
        })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/scan-excepted.js

/** An exception is shown each time, so that nobody forgets it. */
const scanExcepted = {
    code: 'SECRET_SCAN_EXCEPTED',
    title: 'A file is excepted from the scan by the contract',
    why: 'Nobody looks at what it holds.',
    fix: 'Remove the entry from `secrets.scan-exceptions` when it is no longer needed.',
    level: 'warn',
    evaluate({ files }) {
        const excepted = files.filter(({ state }) => state === 'excepted');
        if (excepted.length === 0)
            return notApplicable('the contract excepts no file of the context');
        return report(files.length, excepted.map(({ path }) => ({ subject: path, message: 'not scanned', location: { path } })));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/check.js
/** The hits of one kind as findings. */
function workflowFindings(workflows, kind) {
    return workflows.flatMap(({ path, hits }) => hits
        .filter((hit) => hit.kind === kind)
        .map(({ subject, detail, line }) => ({ subject, message: detail, location: { path, line } })));
}

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/workflow-leak.js


/** No script prints a secret, writes it down, or passes it as a build argument. */
const workflowLeak = {
    code: 'SECRET_WORKFLOW_LEAK',
    title: 'A workflow prints a secret, persists it, or builds it into an image',
    why: 'Logs, files and image history outlive the run, and masking fails on any change of the text.',
    fix: 'Pass it on standard input or as a mounted secret.',
    level: 'block',
    evaluate({ workflows }) {
        if (workflows.length === 0)
            return notApplicable('the repository has no workflow files');
        return report(workflows.length, workflowFindings(workflows, 'leak'));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/workflow-static-credential.js


/** Workflows log in by OIDC. */
const workflowStaticCredential = {
    code: 'SECRET_WORKFLOW_STATIC_CREDENTIAL',
    title: 'A workflow uses long-lived cloud credentials',
    why: 'A key that never expires works for whoever finds it, from anywhere.',
    fix: 'Log in by OIDC: `permissions: id-token: write` and a role to assume.',
    level: 'block',
    evaluate({ workflows }) {
        if (workflows.length === 0)
            return notApplicable('the repository has no workflow files');
        return report(workflows.length, workflowFindings(workflows, 'static-credential'));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/workflow-takes-all.js


/** A workflow that names no secret can use every one, and nobody who reads it knows which. */
const workflowTakesAll = {
    code: 'SECRET_WORKFLOW_TAKES_ALL',
    title: 'A workflow takes every secret of the repository at once',
    why: 'A long-lived credential that is stored among them is used without being named.',
    fix: 'Name each secret that is needed: `secrets: { TOKEN: ${{ secrets.TOKEN }} }` instead of `inherit` or `toJSON(secrets)`.',
    level: 'warn',
    evaluate({ workflows }) {
        if (workflows.length === 0)
            return notApplicable('the repository has no workflow files');
        return report(workflows.length, workflowFindings(workflows, 'takes-all'));
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks/workflow-unreadable.js

/** A workflow that cannot be read may do anything (L4). */
const workflowUnreadable = {
    code: 'SECRET_WORKFLOW_UNREADABLE',
    title: 'A workflow file cannot be read',
    why: 'What it does with credentials is unknown.',
    fix: 'Correct its YAML.',
    level: 'block',
    evaluate({ workflows }) {
        if (workflows.length === 0)
            return notApplicable('the repository has no workflow files');
        const bad = workflows.flatMap(({ path, unreadable }) => unreadable === undefined ? [] : [{ subject: path, message: unreadable, location: { path } }]);
        return bad.length === 0 ? report(workflows.length, []) : undecided('some workflow files cannot be read', bad);
    },
};

;// CONCATENATED MODULE: ./lib/gates/secrets/checks.generated.js
// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.















const secrets_checks_generated_checks = [
    bannedContent,
    bannedName,
    buildSecretUndeclared,
    dockerfileCopy,
    dockerfileVariable,
    exceptionUnused,
    fileUnscanned,
    inImage,
    requiredPathAbsent,
    requiredPathMissing,
    scanExcepted,
    workflowLeak,
    workflowStaticCredential,
    workflowTakesAll,
    workflowUnreadable,
];

;// CONCATENATED MODULE: ./lib/gates/secrets/dockerfile.js






/**
 * Every variable and every source of a Dockerfile, of all stages, reachable or not, whether the source exists or not,
 * in shell or JSON form, over continued lines (R5).
 */
function readDockerfileFacts(text, path) {
    try {
        const { instructions, directives } = readInstructions(text);
        const all = instructions.flatMap((item) => [item, ...trigger(item, directives.escape)]);
        return {
            path,
            variables: all.flatMap((item) => variablesOf(item, directives.escape)),
            sources: all.flatMap(dockerfile_sourcesOf),
            buildSecrets: all.flatMap(buildSecretsOf),
            refused: undefined,
        };
    }
    catch (error) {
        if (error instanceof DockerfileProblem)
            return { path, variables: [], sources: [], buildSecrets: [], refused: error.message };
        throw error;
    }
}
/** What an ONBUILD would run in a child is as much of a leak. */
function trigger({ keyword, rest, line, heredocs }, escape) {
    return keyword === 'ONBUILD' ? [readTrigger(rest, line, escape, heredocs)] : [];
}
function variablesOf(instruction, escape) {
    const { keyword, line } = instruction;
    if (keyword === 'ARG')
        return readArgs(instruction, escape).map(({ name }) => ({ keyword, name, line }));
    if (keyword === 'ENV')
        return readPairs(instruction, escape).map(([name]) => ({ keyword, name, line }));
    return [];
}
function dockerfile_sourcesOf({ keyword, rest, line }) {
    if (keyword !== 'COPY' && keyword !== 'ADD')
        return [];
    const words = pathList(rest, line).words.map((word) => word.replace(/^<<-?["']?|["']$/g, ''));
    const target = words.at(-1) ?? '';
    return (target.endsWith('/') ? words.slice(0, -1) : words).map((source) => ({ source, line }));
}
/** An id that is not written is the last element of the target. https://docs.docker.com/reference/dockerfile/#run---mounttypesecret */
function buildSecretsOf(instruction) {
    if (instruction.keyword !== 'RUN')
        return [];
    return (readFlags(instruction, runFlags).get('mount') ?? []).flatMap((mount) => {
        const fields = new Map(mount.split(',').map((field) => splitOnce(field)));
        if (fields.get('type')?.toLowerCase() !== 'secret')
            return [];
        const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination') ?? '';
        return [{ id: fields.get('id') ?? basename(target), line: instruction.line }];
    });
}
function splitOnce(field) {
    const cut = field.indexOf('=');
    return cut < 0 ? [field.toLowerCase(), ''] : [field.slice(0, cut).toLowerCase(), field.slice(cut + 1)];
}

;// CONCATENATED MODULE: ./lib/gates/secrets/image.js


/** Looks into every layer that the build added, and into the configuration of every platform. */
async function inspectImage(image, scanner) {
    const layers = new Map();
    for (const platform of image.platforms)
        for (const layer of platform.layers())
            layers.set(layer.digest, layer);
    const own = [...layers.values()].filter(({ fromBase }) => !fromBase);
    const files = [];
    for (const layer of own)
        for await (const file of scanLayer(layer, scanner))
            files.push(file);
    const settings = image.platforms.flatMap(({ platform, config }) => settingsHits(platform, config, scanner));
    return { files, settings, baseLayers: layers.size - own.length, layers: layers.size };
}
async function* scanLayer(layer, scanner) {
    for await (const entry of layer.entries()) {
        if (entry.type === 'folder' || entry.type === 'other')
            continue;
        const base = { path: `/${entry.path}`, size: entry.size, bannedName: scanner.bannedName(entry.path), hits: [] };
        if (entry.type !== 'file')
            yield { ...base, state: 'scanned' };
        else if (entry.size > scanner.maxBytes)
            yield { ...base, state: 'too-large' };
        else
            yield {
                ...base,
                hits: scanBytes(await entry.content(), scanner.rules, scanner.fingerprintKey),
                state: 'scanned',
            };
    }
}
function settingsHits(platform, { environment, labels, history, text: whole }, scanner) {
    const named = environment.flatMap((entry) => {
        const name = entry.split('=', 1)[0] ?? '';
        return isSecretName(name, [])
            ? [{ place: `${platform} environment ${name}`, detail: 'a variable with a secret’s name is set in the image' }]
            : [];
    });
    const texts = [
        ...environment.map((entry) => [`environment ${entry.split('=', 1)[0] ?? ''}`, entry]),
        ...Object.entries(labels).map(([name, value]) => [`label ${name}`, value]),
        ...history.map((entry, index) => [`history entry ${index + 1}`, entry]),
    ];
    const matched = texts.flatMap(([place, text]) => {
        const [hit] = scanBytes(Buffer.from(text), scanner.rules, undefined);
        return hit ? [{ place: `${platform} ${place}`, detail: `matches the rule ${hit.rule}` }] : [];
    });
    return [...named, ...matched, ...elsewhere(platform, whole, matched.length > 0, scanner)];
}
/** Commands, health checks and whatever else a configuration holds, where none of the named places has it already. */
function elsewhere(platform, text, isKnown, { rules }) {
    const [hit] = isKnown ? [] : scanBytes(Buffer.from(text), rules, undefined);
    return hit ? [{ place: `${platform} configuration`, detail: `matches the rule ${hit.rule}` }] : [];
}

;// CONCATENATED MODULE: ./lib/gates/secrets/workflow-script.js
/** The commands of a script. Their words are looked for in the source, in their order, so that a line is right in every YAML style. */
function workflow_script_commandsOf(node, { text, lines }) {
    const start = node.range?.[0] ?? 0;
    let at = node.type?.startsWith('BLOCK') ? text.indexOf('\n', start) + 1 : start;
    return joined(String(node.value)).map((command) => {
        let begin;
        for (const [word] of command.matchAll(/[^\s\\]+/g)) {
            const found = text.indexOf(word, at);
            if (found < 0)
                continue;
            begin ??= found;
            at = found + word.length;
        }
        return { command: command.replaceAll('\\\n', ' '), line: lines.linePos(begin ?? at).line };
    });
}
/** Lines that belong together: continued ones, those of a quoted text, and those of heredocs. */
function joined(script) {
    const commands = [];
    let ends = [];
    let quote = '';
    for (const piece of script.split(/(?<!\\)\n/)) {
        const goesOn = ends.length > 0 || quote !== '';
        if (goesOn)
            commands.push(`${commands.pop() ?? ''}\n${piece}`);
        else
            commands.push(piece);
        if (ends.length > 0)
            ends = piece.trim() === ends[0] ? ends.slice(1) : ends;
        else {
            quote = openQuote(piece, quote);
            if (quote === '')
                ends = [...piece.matchAll(heredoc)].map(([, word = '']) => word);
        }
    }
    return commands;
}
const heredoc = /(?<!<)<<-?\s*\\?["']?([A-Za-z_][A-Za-z0-9_]*)/g;
/** The quote that is still open at the end of a line; a comment opens none. */
function openQuote(line, before) {
    let quote = before;
    for (const [mark] of line.matchAll(/\\.|["']|(?<=^|\s)#.*$/g)) {
        if (mark.startsWith('#') && quote === '')
            break;
        if (mark === quote)
            quote = '';
        else if (quote === '' && (mark === '"' || mark === "'"))
            quote = mark;
    }
    return quote;
}
/** The static credential that a command sets. */
function setsCredential(command, names) {
    const assigned = names.find((name) => new RegExp(`(?:^|[\\s;&"'(]|\\$env:)${workflow_script_literal(name)}\\s*=`, 'i').test(command));
    const configured = /aws\s+configure\b.*\bset\b.*aws_(?:access_key_id|secret_access_key|session_token)/.test(command);
    return assigned ?? (configured ? 'aws configure' : undefined);
}
const prints = /(?:^|[\s;&|({])(?:echo|printf|print|printenv|tee|cat|Write-(?:Host|Output))\b/;
const writes = />>?\s*(?!\/dev\/null|&)\S|(?:^|[\s;&|(])sed\s+(?:-\S+\s+)*-\w*i/;
const hands = /--build-arg\b|GITHUB_(?:ENV|OUTPUT|STEP_SUMMARY)/;
/** How it should be done: a password on a program's standard input, a mask. Only these very words are excused. */
const allowed = [
    /(?:echo|printf)\b[^|;&\n>]*\|[^|;&\n]*--password-stdin[^|;&\n]*/g,
    /(?:echo|printf)\s+["']?::add-mask::[^|;&\n>]*(?=$|[;&\n])/g,
];
/** The secret that a command prints, writes down or builds in. */
function givenAway(command, secret) {
    const rest = allowed.reduce((text, pattern) => text.replace(pattern, ''), command);
    if (![prints, writes, hands].some((pattern) => pattern.test(rest)))
        return undefined;
    return namesSecret(rest) ?? [...secret].find((name) => carries(rest, name) || names(rest, name));
}
/** What stands for all secrets at once: `toJSON(secrets)`, `secrets[matrix.name]`. */
const allSecrets = 'secrets';
/** The first secret that an expression names. */
function namesSecret(text) {
    return secretsNamed(text)[0];
}
/** Every secret that the expressions of a text name, in their order; `allSecrets` where one takes all of them. */
function secretsNamed(text) {
    return [...text.matchAll(/\$\{\{((?:(?!\}\}).)*)\}\}/gs)].flatMap(([, expression = '']) => [...expression.matchAll(/(?<![\w.'-])secrets\b(?:\s*\.\s*([A-Za-z0-9_-]+)|\s*\[\s*'([^']+)'\s*\])?/gi)].map(([, dotted, quoted]) => dotted ?? quoted ?? allSecrets));
}
/** Whether a text takes the value of one of the variables. */
function carriesAny(text, secret) {
    return [...secret].some((name) => carries(text, name));
}
function carries(text, name) {
    const variable = workflow_script_literal(name);
    return new RegExp(`\\$\\{?${variable}(?![A-Za-z0-9_])|\\$\\{\\{(?:(?!\\}\\}).)*?\\benv\\.${variable}(?![A-Za-z0-9_-])`, 's').test(text);
}
/** `docker build --build-arg NAME` and `printenv NAME` take a variable by its bare name. */
function names(text, name) {
    return new RegExp(`(?:--build-arg[ =]|\\bprintenv\\s+(?:\\S+\\s+)*)${workflow_script_literal(name)}(?![\\w=])`).test(text);
}
/** Variables that a command fills from a secret: the commands behind it carry it on. */
function assignedFrom(command, secret) {
    const [, name, value = ''] = /^\s*(?:export\s+|local\s+|readonly\s+)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(command) ?? [];
    const isSecret = namesSecret(value) !== undefined || [...secret].some((one) => carries(value, one));
    return name !== undefined && isSecret ? [name] : [];
}
function workflow_script_literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/gates/secrets/workflow.js




const workflow_nothing = { hits: [], localActions: [] };
/**
 * Reads a workflow or an action for what gives a secret away: long-lived cloud credentials under any name, all secrets at
 * once, secrets as build arguments, and `run` blocks that print a secret or write it down. The YAML is walked, not searched for words (R6).
 */
function readWorkflow(text, path, staticNames) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
    const [error] = document.errors;
    if (error)
        return { path, ...workflow_nothing, unreadable: error.message };
    if (!(0,dist/* isMap */.jh)(document.contents))
        return { path, ...workflow_nothing, unreadable: 'it holds no map' };
    const reading = { document, text, lines, staticNames, hits: [], localActions: [] };
    workflow_walk(document.contents, new Set(), reading);
    return { path, hits: reading.hits, localActions: reading.localActions, unreadable: undefined };
}
/** Goes down the workflow; `secret` holds the variables that carry a secret at this depth. */
function workflow_walk(map, secret, reading) {
    const env = resolved(map.get('env', true), reading);
    const carried = new Set([...secret, ...((0,dist/* isMap */.jh)(env) ? readEnv(env, reading) : [])]);
    for (const { key, value: written } of map.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const value = resolved(written, reading);
        if (name === 'env' && (0,dist/* isMap */.jh)(value))
            continue;
        if (name === 'run' && (0,dist/* isScalar */.jn)(value))
            readRun(value, carried, reading);
        else if ((name === 'with' || name === 'secrets') && (0,dist/* isMap */.jh)(value))
            readWith(value, carried, reading);
        else
            visit(value, carried, reading);
        if (name === 'uses')
            readUses(workflow_textOf(value), reading);
        if (name === 'secrets' && workflow_textOf(value) === 'inherit')
            noteAll(reading, value, 'secrets: inherit');
    }
}
function visit(written, secret, reading) {
    const value = resolved(written, reading);
    if ((0,dist/* isMap */.jh)(value))
        workflow_walk(value, secret, reading);
    else if ((0,dist/* isSeq */.oP)(value))
        for (const item of value.items)
            visit(item, secret, reading);
    else
        readValue(value, reading);
}
function readUses(uses, { localActions }) {
    if (uses.startsWith('./'))
        localActions.push(clean(uses));
}
/** A long-lived credential does not become another by being handed on under another name. */
function readValue(value, reading) {
    const named = secretsNamed(workflow_textOf(value));
    const credential = named.find((name) => isStatic(name, reading));
    if (credential !== undefined)
        noteCredential(reading, value, credential, 'a value is taken from it');
    if (named.includes(allSecrets))
        noteAll(reading, value, 'secrets');
}
function readEnv(env, reading) {
    return env.items.flatMap(({ key, value: written }) => {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const value = resolved(written, reading);
        if (isStatic(name, reading))
            noteCredential(reading, key, name, 'it is set');
        else
            readValue(value, reading);
        return namesSecret(workflow_textOf(value)) === undefined ? [] : [name];
    });
}
function readWith(inputs, secret, reading) {
    for (const { key, value: written } of inputs.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const value = resolved(written, reading);
        if (isStatic(name.replaceAll('-', '_'), reading))
            noteCredential(reading, key, name, 'the input takes it');
        else
            readValue(value, reading);
        if (name === 'build-args' && (0,dist/* isScalar */.jn)(value))
            readBuildArgs(value, secret, reading);
    }
}
/** A build argument stays in the image's history: no secret may come this way. */
function readBuildArgs(node, secret, reading) {
    for (const { command, line } of workflow_script_commandsOf(node, reading)) {
        const [, name = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(command) ?? [];
        const isSecret = namesSecret(command) !== undefined || carriesAny(command, secret);
        if (!isSecret && !isSecretName(name, reading.staticNames))
            continue;
        const detail = `the build argument ${name} carries a secret into the image’s history`;
        reading.hits.push({ kind: 'leak', line, subject: name || 'build-args', detail });
    }
}
function readRun(node, secret, { hits, ...reading }) {
    const carried = new Set(secret);
    for (const { command, line } of workflow_script_commandsOf(node, reading)) {
        const named = secretsNamed(command);
        const credential = setsCredential(command, reading.staticNames) ?? named.find((name) => isStatic(name, reading));
        if (credential !== undefined)
            hits.push({
                kind: 'static-credential',
                line,
                subject: credential,
                detail: details.credential('a script uses it'),
            });
        if (named.includes(allSecrets))
            hits.push({ kind: 'takes-all', line, subject: allSecrets, detail: details.all });
        const name = givenAway(command, carried);
        if (name !== undefined)
            hits.push({ kind: 'leak', line, subject: name, detail: details.leak });
        for (const assigned of assignedFrom(command, carried))
            carried.add(assigned);
    }
}
const details = {
    credential: (how) => `a long-lived credential: ${how}`,
    all: 'takes every secret of the repository at once, whatever they are',
    leak: 'a script prints a secret or writes it down',
};
function noteCredential(reading, node, subject, how) {
    note(reading, node, { kind: 'static-credential', subject, detail: details.credential(how) });
}
function noteAll(reading, node, subject) {
    note(reading, node, { kind: 'takes-all', subject, detail: details.all });
}
/** The node behind an alias. */
function resolved(node, { document }) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function isStatic(name, { staticNames }) {
    return staticNames.some((known) => known.toUpperCase() === name.toUpperCase());
}
function note({ hits, lines }, node, hit) {
    const offset = (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
    hits.push({ ...hit, line: lines.linePos(offset).line });
}
function workflow_textOf(value) {
    return (0,dist/* isScalar */.jn)(value) ? String(value.value) : '';
}

;// CONCATENATED MODULE: ./lib/gates/secrets/workflows.js



/** Where GitHub looks for workflows; it looks nowhere else. */
const standard = '.github/workflows';
/** Every workflow of the repository, and every action of its own that one of them uses, directly or through another. */
async function readWorkflows(files, question) {
    const read = async (path) => readWorkflow(decodeText(await files.read(path), path), path, question.staticNames);
    const found = [];
    for (const path of await workflowFiles(files, question))
        found.push(await read(path));
    const seen = new Set(found.map(({ path }) => path));
    for (const { localActions } of found)
        for (const path of await actionFiles(files, localActions))
            if (!seen.has(path)) {
                seen.add(path);
                const outside = await leaving(files, path);
                found.push(outside === undefined ? await read(path) : { path, ...unread, unreadable: outside });
            }
    return found;
}
async function workflowFiles(files, question) {
    const paths = [];
    for (const home of await workflowFolders(files, question))
        for (const { name } of await files.list(home))
            if (/\.ya?ml$/.test(name))
                paths.push(join(home, name));
    return paths;
}
/** The named folders, and always the repository's own. One that was named and is not there is a fault. */
async function workflowFolders(files, { folders, folder }) {
    const homes = new Set();
    for (const home of [standard, join(folder, standard)])
        if (await files.stat(home))
            homes.add(home);
    for (const name of folders)
        if (name !== standard)
            homes.add(join(folder, name));
    return homes;
}
const unread = { hits: [], localActions: [] };
/** Why an action's file is not opened: a workflow must not make us read what is not in its repository (L4). */
async function leaving(files, path) {
    const steps = path.split('/');
    if (steps[0] === '..')
        return 'it lies outside the repository';
    for (let depth = 1; depth <= steps.length; depth++) {
        const part = steps.slice(0, depth).join('/');
        if ((await files.stat(part))?.type === 'link')
            return `${part} is a link`;
    }
    return undefined;
}
/** A folder that is not there is checked out by the workflow from elsewhere: a foreign action like any other. */
async function actionFiles(files, folders) {
    const candidates = folders.flatMap((folder) => ['action.yml', 'action.yaml'].map((name) => join(folder, name)));
    const present = [];
    for (const path of candidates) {
        const stat = await files.stat(path);
        if (stat && stat.type !== 'folder')
            present.push(path);
    }
    return present;
}

;// CONCATENATED MODULE: ./lib/gates/secrets/collect.js









/** Sees what concerns secrets: exactly the files of the context, Dockerfile, workflows, registries, and the image if there is one. */
async function secrets_collect_collect(ports, open, seen) {
    const scanner = scannerOf(open, ports.fingerprintKey);
    const prebuilt = open.contract.image.prebuilt !== undefined;
    return {
        dockerfile: prebuilt ? undefined : await collect_readDockerfile(ports.files, open, scanner),
        files: await scanContext(ports.files, open, seen, scanner),
        workflows: await readWorkflows(ports.files, workflowQuestion(open)),
        required: await asked(requiredPaths(open), open, ports.names),
        image: ports.image && (await inspectImage(ports.image, scanner)),
    };
}
function workflowQuestion({ contract: { secrets }, folder }) {
    return { folders: secrets.workflows, folder, staticNames: secrets['static-credential-names'] };
}
function scannerOf({ contract: { secrets } }, fingerprintKey) {
    return {
        rules: rulesWith(secrets['banned-contents']),
        bannedName: bannedNameMatcher(secrets['banned-names']),
        maxBytes: secrets['max-file-bytes'],
        fingerprintKey,
    };
}
/** The Dockerfile's text is scanned wherever the ignore file puts it: it ends in the image's history. */
async function collect_readDockerfile(files, { contract, folder }, scanner) {
    const path = join(folder, contract.image.context, contract.image.dockerfile);
    if (!(await files.stat(path)))
        throw new core_fault/* Fault */.vC('DOCKERFILE_MISSING', { message: `${path} does not exist`, location: { path } });
    const bytes = await files.read(path);
    const hits = scanBytes(bytes, scanner.rules, scanner.fingerprintKey);
    return { ...readDockerfileFacts(decodeText(bytes, path), path), hits };
}
async function scanContext(files, { contract, folder }, seen, scanner) {
    const root = join(folder, contract.image.context);
    const excepted = new Set(contract.secrets['scan-exceptions'].map(({ path }) => path));
    const scanned = [];
    for (const { path, type } of seen)
        scanned.push(await scanFile(files, join(root, path), { path, type }, { scanner, excepted: excepted.has(path) }));
    return scanned;
}
async function scanFile(files, path, seen, { scanner, excepted }) {
    const stat = await files.stat(path);
    const size = stat?.size ?? 0;
    const base = { path, size, bannedName: scanner.bannedName(path), hits: [] };
    if (excepted)
        return { ...base, bannedName: undefined, state: 'excepted' };
    if (stat?.type === 'other')
        return { ...base, state: 'no-file' };
    if (size > scanner.maxBytes)
        return { ...base, state: 'too-large' };
    try {
        const bytes = seen.type === 'link' ? Buffer.from(await files.readLink(path)) : await files.read(path);
        return { ...base, hits: scanBytes(bytes, scanner.rules, scanner.fingerprintKey), state: 'scanned' };
    }
    catch (error) {
        if (error instanceof core_fault/* Fault */.vC)
            return { ...base, state: 'unreadable' };
        throw error;
    }
}
/** Where the contract wants the paths to exist now, the store is asked for each of them, one after the other: it answers slowly. */
async function asked(declared, { contract }, names) {
    const source = contract.secrets.materialization === 'must-exist' ? names : undefined;
    const required = [];
    for (const item of declared)
        required.push({ ...item, exists: await source?.exists(item.path) });
    return required;
}
/** Whether each required path is declared: by the handle that it names, or by any text of any registry. */
function requiredPaths({ contract, registry }) {
    const declared = new Set([...registry.handles.values()].flatMap(({ value }) => (value.kind === 'string' ? [value.value] : [])));
    return contract.secrets['required-paths'].map((item, index) => {
        const { handle, path } = typeof item === 'string' ? { handle: undefined, path: item } : item;
        const value = handle === undefined ? undefined : registry.handles.get(handle)?.value;
        const present = handle === undefined ? declared.has(path) : value?.kind === 'string' && value.value === path;
        return { handle: handle ?? handleOf(registry.handles, path), path, index, present };
    });
}
function handleOf(handles, path) {
    for (const { name, value } of handles.values())
        if (value.kind === 'string' && value.value === path)
            return name;
    return null;
}

;// CONCATENATED MODULE: ./lib/gates/secrets/evidence.js








const hit = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: schemas/* int */.Whr(), subject: schemas/* string */.YjP() });
const securitySecretInjectionChecks = schemas/* strictObject */.rej({
    static_credential_rejection_verdict: statusSchema,
    dockerfile_secret_policy_verdict: statusSchema,
    workflow_credential_policy_verdict: statusSchema,
    image_secret_verdict: statusSchema,
    checks: schemas/* array */.YOg(checkRowSchema),
    dockerfile_secret_arg_env_hits: schemas/* array */.YOg(hit),
    dockerfile_secret_copy_hits: schemas/* array */.YOg(hit),
    workflow_hits: schemas/* array */.YOg(hit.extend({ kind: schemas/* enum */.k5n(['static_credential', 'leak', 'takes_all']) })),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({ check: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })),
    blocker_codes: schemas/* array */.YOg(schemas/* string */.YjP()),
    verdict: verdictSchema,
    failure_reason: schemas/* string */.YjP().nullable(),
});
const secretSourceContractReceipt = schemas/* strictObject */.rej({
    secret_contract_profile: schemas/* string */.YjP(),
    secrets_backend: schemas/* string */.YjP(),
    required_secret_path_handles: schemas/* array */.YOg(schemas/* strictObject */.rej({
        handle: schemas/* string */.YjP().nullable(),
        path: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['PRESENT', 'MISSING']),
        /** Whether the store itself has the name. */
        existence: schemas/* enum */.k5n(['PRESENT', 'MISSING', 'NOT_ASKED']),
    })),
    materialization: schemas/* string */.YjP(),
    runtime_materialization_owner_phase: schemas/* string */.YjP(),
    runtime_materialization_note: schemas/* string */.YjP(),
    verdict: verdictSchema,
});
const buildContextSecretScan = schemas/* strictObject */.rej({
    scan_scope: schemas/* strictObject */.rej({ build_path: schemas/* string */.YjP(), dockerfile_path: schemas/* string */.YjP(), roots: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    banned_name_patterns: schemas/* array */.YOg(schemas/* string */.YjP()),
    banned_content_patterns: schemas/* array */.YOg(schemas/* string */.YjP()),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        line: schemas/* int */.Whr().nullable(),
        rule: schemas/* string */.YjP(),
        fingerprint: schemas/* string */.YjP().nullable(),
    })),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    coverage: schemas/* strictObject */.rej({ scanned: schemas/* int */.Whr(), excepted: schemas/* int */.Whr(), failed: schemas/* int */.Whr() }),
    summary: schemas/* strictObject */.rej({
        scanned_files: schemas/* int */.Whr(),
        scanned_bytes: schemas/* int */.Whr(),
        findings_count: schemas/* int */.Whr(),
        truncated: schemas/* boolean */.zMY(),
        pass: schemas/* boolean */.zMY(),
    }),
    verdict: verdictSchema,
});
/** The three objects of the gate. */
function secrets_evidence_witness(facts, open, rows) {
    return [
        {
            name: 'security_secret_injection_checks',
            body: securitySecretInjectionChecks.parse(injection(facts, open, rows)),
        },
        { name: 'secret_source_contract_receipt', body: secretSourceContractReceipt.parse(receipt(facts, open, rows)) },
        { name: 'build_context_secret_scan', body: buildContextSecretScan.parse(scan(facts, open, rows)) },
    ];
}
function evidence_statusOf(rows, codes) {
    const chosen = codes.flatMap((code) => rowOf(rows, code) ?? []);
    return chosen.every(({ report }) => report.kind === 'not-applicable') ? 'NOT_APPLICABLE' : evidence_verdictOf(chosen);
}
function evidence_verdictOf(rows) {
    return (0,core_verdict/* worst */.Q)(rows.map(({ verdict }) => verdict));
}
const words = { 'static-credential': 'static_credential', leak: 'leak', 'takes-all': 'takes_all' };
function injection(facts, open, rows) {
    const verdict = overall(rows);
    const undecided = rows.filter(({ report }) => report.kind === 'undecided');
    return {
        static_credential_rejection_verdict: evidence_statusOf(rows, secretPolicyParts.static_credential_rejection_verdict),
        dockerfile_secret_policy_verdict: evidence_statusOf(rows, secretPolicyParts.dockerfile_secret_policy_verdict),
        workflow_credential_policy_verdict: evidence_statusOf(rows, secretPolicyParts.workflow_credential_policy_verdict),
        image_secret_verdict: evidence_statusOf(rows, secretPolicyParts.image_secret_verdict),
        checks: checkRows(rows),
        dockerfile_secret_arg_env_hits: hits(rows, 'SECRET_DOCKERFILE_VARIABLE'),
        dockerfile_secret_copy_hits: hits(rows, 'SECRET_DOCKERFILE_COPY'),
        workflow_hits: facts.workflows.flatMap(({ path, hits: found }) => found.map(({ kind, line, subject }) => ({ kind: words[kind], path, line, subject }))),
        errors: undecided.map(({ check, report }) => ({
            check: check.code,
            detail: report.kind === 'undecided' ? report.reason : '',
        })),
        blocker_codes: blockerCodes(rows, open.profile),
        verdict,
        failure_reason: rows.find((row) => row.verdict === verdict && verdict !== 'PASS')?.check.code ?? null,
    };
}
function hits(rows, code) {
    const row = rowOf(rows, code);
    return [...(row?.open ?? []), ...(row?.accepted ?? [])].map(({ subject, location }) => ({
        path: location?.path ?? '',
        line: location?.line ?? 1,
        subject,
    }));
}
function receipt(facts, { contract: { secrets } }, rows) {
    return {
        secret_contract_profile: secrets['contract-profile'],
        secrets_backend: secrets.backend.replaceAll('-', '_'),
        materialization: secrets.materialization.replaceAll('-', '_'),
        required_secret_path_handles: facts.required.map(({ handle, path, present, exists }) => ({
            handle,
            path,
            status: present ? 'PRESENT' : 'MISSING',
            existence: exists === undefined ? 'NOT_ASKED' : exists ? 'PRESENT' : 'MISSING',
        })),
        runtime_materialization_owner_phase: secrets['materialization-owner-phase'],
        runtime_materialization_note: secrets['materialization-note'],
        verdict: evidence_verdictOf(requiredPathParts.flatMap((code) => rowOf(rows, code) ?? [])),
    };
}
function scan({ files }, { contract, folder }, rows) {
    const { secrets, image } = contract;
    const scanned = files.filter(({ state }) => state === 'scanned');
    const failed = unscanned(files);
    const findings = files.flatMap(({ path, bannedName, hits: found }) => [
        ...(bannedName === undefined ? [] : [{ path, line: null, rule: `name:${bannedName}`, fingerprint: null }]),
        ...found.map(({ rule, line, fingerprint }) => ({ path, line, rule, fingerprint })),
    ]);
    const verdict = evidence_verdictOf(['SECRET_BANNED_NAME', 'SECRET_BANNED_CONTENT', 'SECRET_FILE_UNSCANNED'].flatMap((code) => rowOf(rows, code) ?? []));
    const build_path = join(folder, image.context);
    return {
        scan_scope: { build_path, dockerfile_path: join(build_path, image.dockerfile), roots: [build_path] },
        banned_name_patterns: secrets['banned-names'],
        banned_content_patterns: [...builtInRules.map(({ id }) => id), ...secrets['banned-contents'].map(({ id }) => id)],
        findings,
        errors: failed.map(({ path, state }) => ({ path, reason: state })),
        coverage: {
            scanned: scanned.length,
            excepted: files.length - scanned.length - failed.length,
            failed: failed.length,
        },
        summary: {
            scanned_files: scanned.length,
            scanned_bytes: scanned.reduce((sum, { size }) => sum + size, 0),
            findings_count: findings.length,
            truncated: false,
            pass: verdict === 'PASS',
        },
        verdict,
    };
}

;// CONCATENATED MODULE: ./lib/gates/secrets/index.js





/** The checks of this gate, as data. */
const secrets_checkList = secrets_checks_generated_checks;
/** The schemas of this gate's objects. */
const secrets_schemas = {
    security_secret_injection_checks: securitySecretInjectionChecks,
    secret_source_contract_receipt: secretSourceContractReceipt,
    build_context_secret_scan: buildContextSecretScan,
};
/** Proves that no secret is in the context, the Dockerfile, the workflows or the image, and that every needed one has its place. */
async function secrets(ports, open, policy, seen) {
    const facts = await secrets_collect_collect(ports, open, seen);
    const rows = judge_ask(secrets_checks_generated_checks, facts, open, policy);
    const scanned = facts.files.filter(({ state }) => state === 'scanned');
    const inImage = facts.image ? `, ${(0,counted/* counted */.h)(facts.image.files.length, 'file')} of the image` : '';
    const totals = `${(0,counted/* counted */.h)(scanned.length, 'file')} scanned${inImage}, ${(0,counted/* counted */.h)(facts.workflows.length, 'workflow')}, ${(0,counted/* counted */.h)(facts.required.length, 'required path')}`;
    return { gate: 'secrets', verdict: overall(rows), rows, totals, evidence: secrets_evidence_witness(facts, open, rows) };
}

;// CONCATENATED MODULE: ./lib/chain/catalog.js









/** The checks of every gate, in the order of the chain. */
const checksByGate = {
    'build-context': checkList,
    secrets: secrets_checkList,
    entrypoints: entrypoints_checkList,
    'image-digest': image_digest_checkList,
    provenance: provenance_checkList,
    closure: closure_checkList,
    evidence: evidence_checkList,
};
/** Every reason code there is: `explain`, the documentation and the fixes of blockers are made from it. */
const catalog = [
    ...Object.entries(checksByGate).flatMap(([gate, checks]) => checks.map(({ code, title, why, fix, level, rerun }) => ({
        code,
        gate: gate,
        kind: 'check',
        title,
        why,
        fix,
        level,
        rerun,
    }))),
    ...Object.entries(faults/* faults */.e).map(([code, { title, why, fix, rerun }]) => ({
        code,
        gate: undefined,
        kind: 'fault',
        title,
        why,
        fix,
        level: 'block',
        rerun,
    })),
];
/** How each reason code is resolved. */
const fixes = new Map(catalog.map(({ code, fix }) => [code, fix]));
/** Refuses codes in `accepted` and `blockers` that nobody reports: such an entry would be a wish that nothing reads (L7). */
function refuseUnknownCodes({ contract, locate }) {
    const known = new Set(catalog.map(({ code }) => code));
    const named = [
        ...contract.accepted.map(({ code }, index) => [code, ['accepted', index, 'code']]),
        ...Object.keys(contract.blockers).map((code) => [code, ['blockers', code]]),
    ];
    const faultsFound = named
        .filter(([code]) => !known.has(code))
        .map(([code, keys]) => {
        const location = locate(keys);
        const message = `${location.path}:${location.line ?? 1}:${location.column ?? 1}: found ${code}; expected a reason code`;
        return new core_fault/* Fault */.vC('CONTRACT_INVALID', { message, location, fix: 'Read docs/reason-codes.md.' });
    });
    if (faultsFound.length > 0)
        throw new core_fault/* Faults */.CG(faultsFound);
}

;// CONCATENATED MODULE: ./lib/chain/session.js


/** What every object of this session carries. */
function envelopeOf({ open, platformRunId, attempt, clock, git, imageDigest }) {
    return {
        phase_id: open.contract.phase,
        platform_run_id: platformRunId,
        attempt,
        written_at_utc: (0,ports_clock/* utc */.n)(clock.now()),
        git_sha: git?.sha ?? null,
        image_digest: imageDigest,
        contract_sha256: open.sha256,
        contract_guessed: open.guessed,
    };
}
/** A run id for a person's own machine: the time, and eight random hex digits. */
function newRunId(clock) {
    return `platform_${(0,ports_clock/* utc */.n)(clock.now()).replace(/[-:]/g, '')}_${clock.randomHex(4)}`;
}
const header = /^evidence\/runs\/([^/]+)\/run_pin\/run_header\.json$/;
/** The run that a store is about, where exactly one run header says so: what a job that is given no id belongs to. */
async function runIdFromHeader(store) {
    const keys = await store.list('evidence/runs/');
    const ids = keys.flatMap((key) => header.exec(key)?.[1] ?? []);
    if (ids.length > 1)
        throw new core_fault/* Fault */.vC('USAGE', {
            message: `the evidence folder has ${ids.length} run headers`,
            fix: 'Name the run with platform-run-id.',
        });
    return ids[0];
}

;// CONCATENATED MODULE: ./lib/contract/acceptance.js
const day = 86_400_000;
/** Whether an entry counts at a time: not before its day, not after its expiry, never for more than 90 days. */
function standingOf(entry, profile, now) {
    const from = Date.parse(`${entry.accepted}T00:00:00Z`);
    const until = Date.parse(`${entry.expires}T00:00:00Z`) + day;
    if (!mayAccept(profile, entry.code))
        return 'not-acceptable';
    if (until - from > 91 * day)
        return 'too-long';
    return now >= from && now < until ? 'in-force' : 'expired';
}
/** S2 and S3 may be accepted, an S1 only where the profile says so, a wrong digest and a found secret never. */
function mayAccept(profile, code) {
    if (profile.neverAcceptable.has(code))
        return false;
    const { severity, acceptable } = profile.rule(code);
    return severity !== 'S1' || acceptable === true;
}
/** The policy that a contract and its profile make at a time. */
function acceptance_policyOf(contract, profile, now) {
    const entries = contract.accepted.filter((entry) => standingOf(entry, profile, now) === 'in-force');
    return {
        level: ({ code, level }) => (profile.neverAcceptable.has(code) ? level : (profile.rule(code).level ?? level)),
        accepts: (code, finding) => entries.some((entry) => entry.code === code && entry.subject === finding.subject),
    };
}

;// CONCATENATED MODULE: ./lib/contract/confine.js

/** Throws CONTRACT_OUTSIDE where a path, or a link on its way, leaves the repository. */
async function confine(files, path, usedAt) {
    const done = [];
    const pending = path.split('/');
    for (let links = 0; pending.length > 0;) {
        const part = pending.shift() ?? '';
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (done.pop() === undefined)
                throw outside(path, usedAt);
            continue;
        }
        const next = [...done, part].join('/');
        if ((await files.stat(next))?.type !== 'link') {
            done.push(part);
            continue;
        }
        const target = await files.readLink(next);
        if (target.startsWith('/') || ++links > 40)
            throw outside(path, usedAt);
        pending.unshift(...target.split('/'));
    }
}
function outside(path, location) {
    const place = `${location.path}:${location.line ?? 1}:${location.column ?? 1}`;
    return new core_fault/* Fault */.vC('CONTRACT_OUTSIDE', {
        message: `${place}: found ${path}, which leads outside the repository; expected a path inside`,
        location,
    });
}

;// CONCATENATED MODULE: ./lib/contract/find.js


const contractName = /^(?:[a-z0-9-]+\.)?seaworthy\.ya?ml$/;
/** The contract of a folder. Throws CONTRACT_MISSING, CONTRACT_AMBIGUOUS, REPOSITORY_EMPTY or FILE_MISSING. */
async function findContract(files, folder) {
    const stat = await files.stat(folder);
    if (!stat)
        throw new core_fault/* Fault */.vC('FILE_MISSING', { message: `${folder} does not exist`, location: { path: folder } });
    if (stat.type !== 'folder')
        throw new core_fault/* Fault */.vC('FILE_NOT_A_FILE', { message: `${folder} is no folder`, location: { path: folder } });
    const entries = await files.list(folder);
    if (entries.every(({ name }) => name === '.git'))
        throw new core_fault/* Fault */.vC('REPOSITORY_EMPTY', { message: `${folder} holds no file`, location: { path: folder } });
    const notFile = entries.find(({ name, type }) => type === 'folder' && /^seaworthy\.ya?ml$/.test(name));
    if (notFile)
        throw new core_fault/* Fault */.vC('FILE_NOT_A_FILE', {
            message: `${join(folder, notFile.name)} is a folder; expected the contract`,
            location: { path: join(folder, notFile.name) },
        });
    const found = entries
        .filter(({ name, type }) => type !== 'folder' && contractName.test(name))
        .map(({ name }) => join(folder, name));
    const [only, ...more] = found;
    if (only === undefined)
        throw new core_fault/* Fault */.vC('CONTRACT_MISSING', {
            message: `${folder === '.' ? 'the repository' : folder} has no seaworthy.yml`,
            location: { path: folder },
        });
    if (more.length > 0)
        throw new core_fault/* Fault */.vC('CONTRACT_AMBIGUOUS', {
            message: `${folder} has ${found.length} contracts: ${found.join(', ')}`,
            location: { path: folder },
        });
    return only;
}

;// CONCATENATED MODULE: ./lib/contract/attempt.js

/** Does a piece of work and keeps what it throws, so that everything that is wrong is told at once. */
async function attempt_attempt(faults, work) {
    try {
        return await work();
    }
    catch (error) {
        faults.push(...(0,core_fault/* faultsIn */.RP)(error));
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/contract/entrypoint-expectations.js



const pattern = words_text.refine(isPattern, { message: 'a regular expression of JavaScript, without slashes around it' });
const patterns = schemas/* array */.YOg(pattern).default([]);
function isPattern(value) {
    try {
        return new RegExp(value, 'mu') instanceof RegExp;
    }
    catch {
        return false;
    }
}
/** How what is run must end, and what it must and must not say. */
const expectations = {
    'exit-codes': key(schemas/* array */.YOg(schemas/* int */.Whr().min(0).max(255)).nonempty().default([0]), 'changed', 'The exit codes that are right: 0 where nothing is said.'),
    'stdout-matches': key(patterns, 'removed', 'Regular expressions that its output must match.'),
    'stdout-lacks': key(patterns, 'removed', 'Regular expressions that its output must not match.'),
    'stderr-matches': key(patterns, 'removed', 'The same of its error stream.'),
    'stderr-lacks': key(patterns, 'removed', 'The same of its error stream.'),
};

;// CONCATENATED MODULE: ./lib/contract/entrypoint-row-schema.js




const argv = schemas/* array */.YOg(words_text).nonempty();
/** Inside the image. */
const absolutePath = schemas/* string */.YjP().regex(/^\/(?:[^/\0:,]+(?:\/|$))+$/, 'an absolute path of the image, without : and ,');
const furtherSubcommand = schemas/* strictObject */.rej({
    subcommand: key(words_text, 'changed', 'Its name.'),
    'required-args': key(schemas/* array */.YOg(words_text).default([]), 'removed', 'Arguments that its help must name.'),
});
const invocation = schemas/* strictObject */.rej({
    args: key(schemas/* array */.YOg(schemas/* string */.YjP()), 'changed', 'What is given to the program, behind its subcommand.'),
    ...expectations,
});
/** A probe that starts something else proves nothing about the row. */
function startsProgram(probe, { module, command, ...row }) {
    if (row['own-entrypoint'])
        return true;
    if (module === undefined)
        return (command ?? []).every((word, index) => probe[index] === word);
    const flag = probe.indexOf('-m');
    return /^(?:\S*\/)?python[\d.]*$/.test(probe[0] ?? '') && flag > 0 && probe[flag + 1] === module;
}
/** How the image is started. */
const program = {
    module: key(words_text.optional(), 'changed', 'A Python module, started by `python -m`.'),
    command: key(argv.optional(), 'changed', 'Any other program, as an argument vector.'),
    'own-entrypoint': key(schemas/* literal */.euz(true).optional(), 'changed', 'The image’s own ENTRYPOINT and CMD, untouched; what a probe or invocation gives replaces CMD.'),
    subcommand: key(words_text.optional(), 'changed', 'The subcommand that the row runs.'),
};
/** Where and as whom it is started, and what it may use beyond what every row may. */
const surroundings = {
    platforms: key(schemas/* array */.YOg(words_text).nonempty().optional(), 'removed', 'The platforms that the row is for; all of the image.'),
    user: key(words_text.optional(), 'changed', 'User, or user:group; the image’s own.'),
    'working-directory': key(absolutePath.optional(), 'changed', 'The image’s own where nothing is said.'),
    environment: key(schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/, 'the name of a variable'), schemas/* string */.YjP()).default({}), 'changed', 'Variables for this row. Evidence holds their names only.'),
    'writable-paths': key(schemas/* array */.YOg(absolutePath).default([]), 'added', 'Folders that the program may write to, besides /tmp.'),
    'memory-mib': key(schemas/* int */.Whr().min(16).default(512), 'raised', 'Memory, in MiB.'),
    processes: key(schemas/* int */.Whr().positive().default(256), 'raised', 'Processes and threads.'),
    'timeout-seconds': key(schemas/* int */.Whr().positive().optional(), 'raised', 'Longest time for one probe.'),
};
/** One way to start the image. */
const entrypoint_row_schema_rowSchema = schemas/* strictObject */.rej({
    handle: key(words_text.optional(), 'changed', 'The handle of the registry that this row starts.'),
    'runtime-mode': key(words_text, 'never', 'What the row is, in words.'),
    lane: key(words_text.default('default'), 'changed', 'The lane of the runtime.'),
    ...program,
    'required-args': key(schemas/* array */.YOg(words_text).default([]), 'removed', 'Arguments that some help text must define.'),
    'optional-args': key(schemas/* array */.YOg(words_text).default([]), 'never', 'Arguments that may be given.'),
    'further-subcommands': key(schemas/* array */.YOg(furtherSubcommand).default([]), 'removed', 'More subcommands that belong to the row.'),
    'help-probes': key(schemas/* array */.YOg(schemas/* array */.YOg(words_text)).optional(), 'changed', 'What is run, instead of `--help` of program and subcommands. None, where invocations are enough.'),
    ...expectations,
    invocations: key(schemas/* array */.YOg(invocation).default([]), 'removed', 'Runs with arguments of your own: a dry run that must end well, a misuse that must not.'),
    ...surroundings,
    'provided-by': key(schemas/* enum */.k5n(['base-image', 'run-step']).optional(), 'changed', 'Why the program is no file of the repository.'),
})
    .refine((row) => [row.module, row.command, row['own-entrypoint']].filter((one) => one !== undefined).length === 1, {
    message: 'exactly one of module, command and own-entrypoint',
})
    .refine((row) => (row['help-probes'] ?? []).every((probe) => startsProgram(probe, row)), {
    path: ['help-probes'],
    message: 'probes that begin with the row’s own program',
})
    .refine((row) => row['help-probes']?.length !== 0 || row.invocations.length > 0, {
    path: ['help-probes'],
    message: 'a probe, or an invocation beside: a row that runs nothing proves nothing',
})
    .refine((row) => row['help-probes']?.length !== 0 || row['required-args'].length === 0, {
    path: ['required-args'],
    message: 'a help probe, which alone can prove arguments',
})
    .refine((row) => row['help-probes']?.length !== 0 || expectsNothing(row), {
    path: ['help-probes'],
    message: 'a help probe for the row’s exit codes and patterns, or those at the invocation that they are meant for',
})
    .refine((row) => row['help-probes']?.length !== 0 || row['further-subcommands'].every((one) => one['required-args'].length === 0), {
    path: ['further-subcommands'],
    message: 'a help probe, which alone can prove arguments',
});
/** What is expected of help probes is never looked at where there are none. */
function expectsNothing(row) {
    const patterns = [row['stdout-matches'], row['stdout-lacks'], row['stderr-matches'], row['stderr-lacks']];
    return patterns.every(({ length }) => length === 0) && row['exit-codes'].every((code) => code === 0);
}

;// CONCATENATED MODULE: ./lib/contract/handles/registry.js


/** Joins what the registries declare. A handle that is declared twice has no value that anybody could rely on. */
function joinHandles(lists) {
    const handles = new Map();
    const faults = [];
    for (const handle of lists.flat()) {
        const first = handles.get(handle.name);
        if (first)
            faults.push(duplicate(handle, first));
        else
            handles.set(handle.name, handle);
    }
    if (faults.length > 0)
        throw new core_fault/* Faults */.CG(faults);
    return { handles };
}
function duplicate(handle, first) {
    const where = `${first.location.path}:${first.location.line ?? 1}`;
    const message = `${handle.location.path}:${handle.location.line ?? 1}: ${handle.name} is declared already in ${where}`;
    return new core_fault/* Fault */.vC('HANDLE_INVALID', { message, location: handle.location, fix: 'Keep one of the two declarations.' });
}
const placeholders = new Set(['', 'tbd', 'todo', 'none', 'null']);
/** Whether a value is a placeholder: something that still has to be decided. */
function isUnpinned(value) {
    return value.kind === 'bare' || holdsPlaceholder(value.value);
}
/** Also deep inside of a list or map. A handle that refers to another one is not filled a second time, so it is no value. */
function holdsPlaceholder(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).some(holdsPlaceholder);
    if (typeof value !== 'string')
        return value === null;
    const text = value.trim().toLowerCase();
    return placeholders.has(text) || /to_pin|placeholder|^<|<[^<>]*>|\{\s*handles?\s*:/.test(text);
}
/**
 * Refuses a handle that is used by its name while its value is a placeholder. A bare handle is whole: its name is all it says.
 * Throws HANDLE_UNPINNED.
 */
function refuseUnpinned(registry, uses) {
    const faults = uses.flatMap(({ name, usedAt }) => {
        const handle = registry.handles.get(name);
        return handle && handle.value.kind !== 'bare' && isUnpinned(handle.value) ? [unpinned(handle, usedAt)] : [];
    });
    if (faults.length > 0)
        throw new core_fault/* Faults */.CG(faults);
}
function unpinned({ name, location }, usedAt) {
    const message = `${registry_placeOf(location)}: ${name} has no pinned value, and ${registry_placeOf(usedAt)} uses it`;
    return new core_fault/* Fault */.vC('HANDLE_UNPINNED', { message, location });
}
/** The pinned value of a handle, with its type. Throws HANDLE_UNKNOWN or HANDLE_UNPINNED. */
function declared(registry, name, usedAt) {
    const { value } = pinnedHandle(registry, name, usedAt);
    return value.kind === 'bare' ? '' : value.value;
}
/** The pinned text of a handle, for a place inside a longer text. Throws HANDLE_UNKNOWN, HANDLE_UNPINNED or HANDLE_INVALID. */
function pinned(registry, name, usedAt) {
    const { value, location } = pinnedHandle(registry, name, usedAt);
    if (value.kind === 'string' || value.kind === 'number')
        return String(value.value);
    throw new core_fault/* Fault */.vC('HANDLE_INVALID', {
        message: `${registry_placeOf(location)}: ${name} is a ${value.kind}, and ${registry_placeOf(usedAt)} needs a text`,
        location,
    });
}
function pinnedHandle(registry, name, usedAt) {
    const handle = registry.handles.get(name);
    if (!handle)
        throw unknown(registry, name, usedAt);
    if (isUnpinned(handle.value))
        throw unpinned(handle, usedAt);
    return handle;
}
function unknown({ handles }, name, usedAt) {
    const suggestion = nearest(name, [...handles.keys()]);
    return new core_fault/* Fault */.vC('HANDLE_UNKNOWN', {
        message: `${registry_placeOf(usedAt)}: the handle ${name} is declared in no registry`,
        location: usedAt,
        ...(suggestion === undefined ? {} : { fix: `Did you mean ${suggestion}?` }),
    });
}
function registry_placeOf({ path, line, column }) {
    return [path, line ?? 1, ...(column === undefined ? [] : [column])].join(':');
}

;// CONCATENATED MODULE: ./lib/contract/tokens.js




const handleToken = /\{(\s*handles?\s*):([^{}]*)(\}?)/gi;
const oneHandle = /^\{handle:([^{}]*)\}$/;
/**
 * A text that is one `{handle:NAME}` becomes the handle's value with its type; in a longer text each is replaced by its
 * pinned text. A malformed use names a handle that nobody declares.
 */
function fillHandles(text, registry, usedAt) {
    const [, only] = oneHandle.exec(text) ?? [];
    if (only !== undefined)
        return declared(registry, only, usedAt);
    return text.replace(handleToken, (use, word, name, end) => pinned(registry, word !== 'handle' || end === '' ? use : name, usedAt));
}
/** Each pattern of the contract with the tokens that it may hold, and each name, which may hold none. */
function patternsOf({ phase, image, evidence, secrets }) {
    const names = [
        [phase, ['phase']],
        [image.repository, ['image', 'repository']],
        [image.prebuilt?.reference, ['image', 'prebuilt', 'reference']],
        ...image['convenience-tags'].map((tag, at) => [tag, ['image', 'convenience-tags', at]]),
        ...secrets['required-paths'].map((item, at) => [
            typeof item === 'string' ? item : item.path,
            ['secrets', 'required-paths', at],
        ]),
    ];
    return [
        [image['tag-pattern'], ['image', 'tag-pattern'], ['git_sha', 'ci_run_id']],
        [evidence.prefix, ['evidence', 'prefix'], ['platform_run_id', 'phase_id']],
        ...names.flatMap(([name, keys]) => (name === undefined ? [] : [[name, keys, []]])),
    ];
}
/** The faults of tokens that nobody would fill: one would stay in a name as it is written (L7). */
function unknownTokens(contract, source) {
    return patternsOf(contract).flatMap(([pattern, keys, known]) => {
        const location = locationOf(source, keys);
        const place = `${location.path}:${location.line ?? 1}:${location.column ?? 1}`;
        const expected = known.length === 0 ? 'no token' : `only ${known.map((name) => `{${name}}`).join(' and ')}`;
        const wrong = tokensOf(pattern).filter((token) => !known.includes(token));
        return wrong.map((token) => new core_fault/* Fault */.vC('HANDLE_UNKNOWN', {
            message: `${place}: found {${token}} in ${pattern}; expected ${expected}`,
            location,
        }));
    });
}

;// CONCATENATED MODULE: ./lib/contract/fill.js



/** A use of a handle, or what was meant to be one. */
const looksLikeHandle = /\{\s*handles?\s*:/i;
/** `{handle:NAME}` is filled wherever a text holds one, before anything is validated: a value from a registry is no better than one that was written. */
function fill(root, registry, source) {
    const faults = [];
    const holes = [];
    const filled = (text, path) => {
        try {
            return fillHandles(text, registry, locationOf(source, path));
        }
        catch (error) {
            faults.push(...(0,core_fault/* faultsIn */.RP)(error));
            holes.push(path);
            return text;
        }
    };
    const visit = (item, path) => {
        if (typeof item === 'string')
            return looksLikeHandle.test(item) ? filled(item, path) : item;
        if (Array.isArray(item))
            return item.map((inner, index) => visit(inner, [...path, index]));
        if (typeof item !== 'object' || item === null)
            return item;
        return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, visit(inner, [...path, name])]));
    };
    return { value: visit(root, []), faults, holes };
}

// EXTERNAL MODULE: ./node_modules/commonmark/lib/index.js + 8 modules
var lib = __webpack_require__(962);
;// CONCATENATED MODULE: ./lib/contract/handles/markdown.js



const declaration = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*(?:=\s*([\s\S]*?))?\s*$/;
/**
 * Reads handles from the bullets of a Markdown document: `KEY = value` or a bare `KEY` in backticks, prose may follow.
 * Values are JSON: quoted strings, numbers, booleans, lists, maps. What a reader of the document does not see as a bullet,
 * in a code block or an HTML comment, declares nothing.
 */
function readMarkdownHandles(text, path) {
    const handles = [];
    const faults = [];
    for (const [line, code] of bullets(text)) {
        const [, name, raw] = declaration.exec(code) ?? [];
        if (name === undefined || !/[A-Z]/.test(name))
            continue;
        const value = raw === undefined ? { kind: 'bare' } : parseValue(raw);
        if (value)
            handles.push({ name, value, location: { path, line } });
        else
            faults.push(markdown_malformed(path, line, name, raw ?? ''));
    }
    if (faults.length > 0)
        throw new core_fault/* Faults */.CG(faults);
    return handles;
}
/** The code with which an item of a bullet list begins, and the line of that item. The document is read by CommonMark. */
function* bullets(text) {
    const walker = new lib/* Parser */.iX().parse(text).walker();
    for (let event = walker.next(); event; event = walker.next()) {
        const { node, entering } = event;
        if (!entering || node.type !== 'item' || node.listType !== 'bullet')
            continue;
        const first = node.firstChild?.type === 'paragraph' ? node.firstChild.firstChild : null;
        if (first?.type === 'code')
            yield [node.sourcepos[0][0], first.literal ?? ''];
    }
}
function parseValue(raw) {
    try {
        const value = JSON.parse(raw);
        const strict = (0,dist/* parseDocument */.Tp)(raw, { uniqueKeys: true, prettyErrors: false });
        return strict.errors.length > 0 || (typeof value === 'number' && String(value) !== raw) ? undefined : typed(value);
    }
    catch {
        return undefined;
    }
}
/** The value with its kind; undefined for null, which is no value. */
function typed(value) {
    if (typeof value === 'string')
        return { kind: 'string', value };
    if (typeof value === 'number')
        return Number.isFinite(value) ? { kind: 'number', value } : undefined;
    if (typeof value === 'boolean')
        return { kind: 'boolean', value };
    if (Array.isArray(value))
        return { kind: 'list', value };
    if (typeof value === 'object' && value !== null)
        return { kind: 'map', value: value };
    return undefined;
}
function markdown_malformed(path, line, name, raw) {
    const message = `${path}:${line}: found ${name} = ${raw}; expected a quoted string, a number, true, false, a JSON list or a JSON map`;
    return new core_fault/* Fault */.vC('HANDLE_INVALID', { message, location: { path, line } });
}

;// CONCATENATED MODULE: ./lib/contract/handles/document.js





/** The format that a registry's name tells. */
function formatOf(path) {
    if (/\.(md|markdown)$/i.test(path))
        return 'markdown';
    return /\.json$/i.test(path) ? 'json' : 'yaml';
}
/** Reads one registry file. Types are kept; a key without a value is a bare handle. */
function readHandles(bytes, path, format = formatOf(path)) {
    const text = decodeText(bytes, path);
    return format === 'markdown' ? readMarkdownHandles(text, path) : readYamlHandles(text, path);
}
/** A number that would be written otherwise than it stands, such as 012 or 1.10, is not guessed at. */
function document_spelled({ document }, name, value) {
    const node = document.get(name, true);
    return typeof value !== 'number' || ((0,dist/* isScalar */.jn)(node) && node.source === String(value));
}
/** JSON is read as YAML, which it is, so that duplicate keys are refused there too. */
function readYamlHandles(text, path) {
    const { source, value } = parseYaml(text, path, 'HANDLE_INVALID');
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new core_fault/* Fault */.vC('HANDLE_INVALID', {
            message: `${path}:1: found no map; expected handles as KEY: value`,
            location: { path, line: 1 },
        });
    const faults = [];
    const handles = Object.entries(value).flatMap(([name, raw]) => {
        const location = locationOf(source, [name]);
        const known = raw === null ? { kind: 'bare' } : document_spelled(source, name, raw) ? typed(raw) : undefined;
        if (!known)
            faults.push(new core_fault/* Fault */.vC('HANDLE_INVALID', {
                message: `${path}:${location.line ?? 1}: ${name} has a value of no known type`,
                location,
            }));
        return known ? [{ name, value: known, location }] : [];
    });
    if (faults.length > 0)
        throw new core_fault/* Faults */.CG(faults);
    return handles;
}

;// CONCATENATED MODULE: ./lib/contract/handles/parameters.js

/** The handles below a path of the parameter store, and their text as it counts in the contract’s digest. */
async function readParameters(source, path, usedAt, allowed) {
    if (!source)
        throw new core_fault/* Fault */.vC('HANDLE_INVALID', {
            message: `${path} lies in the parameter store, and nobody is asked here`,
            location: usedAt,
        });
    const parameters = await (await source(allowed)).below(path);
    if (parameters.length === 0)
        throw new core_fault/* Fault */.vC('HANDLE_INVALID', {
            message: `${usedAt.path}:${usedAt.line ?? 1}: the parameter store has nothing below ${path}`,
            location: usedAt,
            fix: 'Correct the path and the region, or create the parameters.',
        });
    const text = JSON.stringify(parameters.map(({ name, value }) => [name, value]));
    return { handles: parameters.map((parameter) => parameters_handleOf(parameter, path)), bytes: Buffer.from(text) };
}
function parameters_handleOf({ name, value }, path) {
    const typed = typeof value === 'string' ? { kind: 'string', value } : { kind: 'list', value };
    return { name, value: typed, location: { path: `ssm:${path}${name}` } };
}

;// CONCATENATED MODULE: ./lib/contract/named-file.js



/** Reads a file that the contract names. What is wrong with it is told where the contract names it. */
async function named_file_readNamed(files, folder, name, usedAt) {
    const path = join(folder, name);
    await confine(files, path, usedAt);
    try {
        return { path, bytes: await files.read(path) };
    }
    catch (cause) {
        if (!(cause instanceof core_fault/* Fault */.vC))
            throw cause;
        const place = `${usedAt.path}:${usedAt.line ?? 1}:${usedAt.column ?? 1}`;
        throw new core_fault/* Fault */.vC(cause.code, { message: `${place}: ${cause.message}`, location: usedAt, cause });
    }
}

;// CONCATENATED MODULE: ./lib/contract/profiles/p-1-taxonomy.js
/** The taxonomy of packaging readiness, P(-1): which reason codes each blocker stands for. Severity is S1 unless said. */
const taxonomy = [
    { id: 'M1A-B1', owner: 'A', codes: ['CONTEXT_STRATEGY_AMBIGUOUS'] },
    {
        id: 'M1A-B2',
        owner: 'A',
        level: 'block',
        codes: [
            'CONTEXT_INCLUDE_MISSING',
            'CONTEXT_EXCLUDE_REACHED',
            'CONTEXT_INCLUDE_EXCLUDED',
            'CONTEXT_FILE_OUTSIDE_ALLOWLIST',
            'CONTEXT_FILE_UNUSED',
            'CONTEXT_FILE_HOLLOW',
            'CONTEXT_COPY_OUTSIDE_ALLOWLIST',
            'CONTEXT_BUILD_WOULD_FAIL',
            'CONTEXT_UNRESOLVED',
            'CONTEXT_IGNORE_FILE_AMBIGUOUS',
            'CONTEXT_NAME_UNREADABLE',
            'CONTEXT_TOO_LARGE',
            'CONTEXT_EMPTY',
            'DOCKERFILE_MISSING',
            'REPOSITORY_EMPTY',
        ],
    },
    { id: 'M1A-B2', severity: 'S3', owner: 'A', codes: ['CONTEXT_DEAD_PATTERN', 'CONTEXT_ACCEPTANCE_UNUSED'] },
    { id: 'M1A-B3', owner: 'A', codes: ['ENTRYPOINT_LANE_EMPTY'] },
    {
        id: 'M1A-B4',
        owner: 'A',
        codes: ['CONTEXT_BROAD_COPY', 'CONTEXT_DEFAULT_DENY_MISSING', 'CONTEXT_PARENT_REOPENED'],
    },
    {
        id: 'M1-B1',
        owner: 'A',
        codes: ['HANDLE_INVALID', 'HANDLE_UNPINNED', 'HANDLE_UNKNOWN', 'DIGEST_REPOSITORY_UNRESOLVED'],
    },
    {
        id: 'M1-B2',
        owner: 'B',
        codes: [
            'ENTRYPOINT_MATRIX_EMPTY',
            'ENTRYPOINT_HANDLE_UNCOVERED',
            'ENTRYPOINT_HANDLE_UNKNOWN',
            'ENTRYPOINT_DUPLICATE_ROW',
            'ENTRYPOINT_PROGRAM_MISSING',
            'ENTRYPOINT_IMPORT_ERROR',
            'ENTRYPOINT_USAGE_ERROR',
            'ENTRYPOINT_NONZERO_EXIT',
            'ENTRYPOINT_SIGNALLED',
            'ENTRYPOINT_TIMED_OUT',
            'ENTRYPOINT_OUT_OF_MEMORY',
            'ENTRYPOINT_NOT_EXECUTABLE',
            'ENTRYPOINT_PLATFORM_MISMATCH',
            'ENTRYPOINT_NOT_STARTED',
            'ENTRYPOINT_ARGUMENT_UNPROVEN',
            'ENTRYPOINT_PLATFORM_UNRUN',
            'ENTRYPOINT_OUTPUT_TRUNCATED',
            'ENTRYPOINT_OUTPUT_MISMATCH',
            'ENTRYPOINT_EXIT_UNEXPECTED',
            'ENTRYPOINT_IMAGE_MISSING',
            'ENTRYPOINT_ENGINE_LOST',
            'ENTRYPOINT_OUTPUT_SECRET',
            'ENTRYPOINT_STATIC_UNRESOLVED',
            'ENGINE_REFUSED',
            'SNAPSHOT_INCOMPLETE',
            'ENGINE_UNREACHABLE',
            'IMAGE_OUT_OF_REACH',
        ],
    },
    {
        id: 'M1-B2',
        severity: 'S3',
        owner: 'B',
        codes: ['ENTRYPOINT_PROVIDED_ELSEWHERE', 'ENTRYPOINT_OPTIONAL_ARGUMENT_GONE'],
    },
    {
        id: 'M1C-B1',
        owner: 'C',
        codes: [
            'PROVENANCE_FIELD_MISSING',
            'PROVENANCE_DIGEST_MALFORMED',
            'PROVENANCE_CONFIG_DIGEST_MALFORMED',
            'PROVENANCE_LAYER_DIGEST_MALFORMED',
        ],
    },
    {
        id: 'M1C-B2',
        owner: 'C',
        codes: [
            'PROVENANCE_RUN_LINKAGE',
            'EVIDENCE_UNWRITABLE',
            'EVIDENCE_INDEX_INCOMPLETE',
            'EVIDENCE_IN_CONTEXT',
            'STORE_DENIED',
            'STORE_UNREACHABLE',
            'STORE_UNFIT',
        ],
    },
    {
        id: 'M1C-B3',
        owner: 'C',
        codes: [
            'DIGEST_MISMATCH',
            'DIGEST_TAG_MUTABLE',
            'DIGEST_TAG_PATTERN',
            'DIGEST_CONVENIENCE_TAG',
            'DIGEST_PLATFORM_MISSING',
            'PROVENANCE_TAG_PATTERN',
            'PROVENANCE_GIT_SHA_MARKER',
            'PROVENANCE_OCI_ANCHOR',
            'PROVENANCE_REGISTRY_DIGEST',
            'IMAGE_LOAD_MISMATCH',
            'REGISTRY_NOT_FOUND',
            'REGISTRY_TAG_EXISTS',
            'PUBLISH_REFUSED',
        ],
    },
    {
        id: 'M1C-B4',
        owner: 'C',
        codes: [
            'IMAGE_MALFORMED',
            'IMAGE_UNSUPPORTED',
            'EVIDENCE_UNREADABLE',
            'EVIDENCE_MALFORMED',
            'BUILD_FAILED',
            'NOTHING_EXAMINED',
        ],
    },
    {
        id: 'M1C-B5',
        owner: 'C',
        codes: [
            'REGISTRY_DENIED',
            'REGISTRY_UNREACHABLE',
            'REGISTRY_PROTOCOL',
            'DIGEST_REGISTRY_DENIED',
            'CALLER_REFUSED',
            'CALLER_UNEXPECTED',
            'CALLER_SESSION_ENDING',
            'CALLER_UNKNOWN',
        ],
    },
    {
        id: 'M1D-B1',
        owner: 'D',
        codes: [
            'SECRET_DOCKERFILE_VARIABLE',
            'SECRET_DOCKERFILE_COPY',
            'SECRET_BUILD_SECRET_UNDECLARED',
            'SECRET_BANNED_NAME',
            'SECRET_BANNED_CONTENT',
            'SECRET_IN_IMAGE',
            'EVIDENCE_HOLDS_SECRET',
        ],
    },
    {
        id: 'M1D-B2',
        owner: 'D',
        codes: ['SECRET_WORKFLOW_STATIC_CREDENTIAL', 'SECRET_WORKFLOW_LEAK', 'ENVIRONMENT_REDIRECTED', 'CALLER_KEY_STATIC'],
    },
    { id: 'M1D-B2', owner: 'D', level: 'block', codes: ['SECRET_WORKFLOW_TAKES_ALL'] },
    {
        id: 'M1D-B3',
        owner: 'D',
        codes: [
            'SECRET_REQUIRED_PATH_MISSING',
            'SECRET_REQUIRED_PATH_ABSENT',
            'SECRET_STORE_DENIED',
            'SECRET_STORE_UNREACHABLE',
        ],
    },
    { id: 'M1D-B4', owner: 'D', codes: ['SECRET_FILE_UNSCANNED', 'SECRET_WORKFLOW_UNREADABLE'] },
    { id: 'M1D-B4', severity: 'S3', owner: 'D', codes: ['SECRET_SCAN_EXCEPTED', 'SECRET_EXCEPTION_UNUSED'] },
    {
        id: 'M1D-B5',
        owner: 'D',
        codes: [
            'INTERNAL',
            'INTERRUPTED',
            'FILE_MISSING',
            'FILE_UNREADABLE',
            'FILE_UNWRITABLE',
            'FILE_NOT_A_FILE',
            'FILE_NOT_UTF8',
            'PROCESS_NOT_FOUND',
            'PROCESS_FAILED',
            'PROCESS_TIMED_OUT',
        ],
    },
    {
        id: 'M1E-B1',
        owner: 'E',
        codes: [
            'PROVENANCE_BUILD_DRIVER',
            'CLOSURE_GATE_NOT_PASSED',
            'CLOSURE_REHEARSAL',
            'CLOSURE_REHEARSED_ANSWER',
            'GIT_UNAVAILABLE',
            'GIT_FAILED',
            'CONTRACT_MISSING',
            'CONTRACT_INVALID',
            'CONTRACT_OUTSIDE',
            'USAGE',
        ],
    },
    { id: 'M1E-B2', severity: 'S2', owner: 'E', codes: ['CONTRACT_AMBIGUOUS'] },
    {
        id: 'M1E-B3',
        owner: 'E',
        codes: [
            'CLOSURE_OBJECT_MISSING',
            'CLOSURE_OBJECT_MALFORMED',
            'CLOSURE_OBJECT_UNREADABLE',
            'CLOSURE_RUN_MIXED',
            'CLOSURE_COMMIT_MIXED',
            'CLOSURE_DIGEST_MIXED',
            'CLOSURE_CONTRACT_MIXED',
            'CLOSURE_VERDICT_WRONG',
            'CLOSURE_ENTRYPOINTS_STATIC',
            'EVIDENCE_EXISTS',
            'EVIDENCE_ALTERED',
            'GATE_BLOCKED',
        ],
    },
    { id: 'M1E-B4', severity: 'S2', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_EXPIRED', 'CLOSURE_ACCEPTANCE_REFUSED'] },
    { id: 'M1E-B5', severity: 'S3', owner: 'E', codes: ['CLOSURE_ACCEPTANCE_UNUSED'] },
];

;// CONCATENATED MODULE: ./lib/contract/profiles/p-1.js

/** Reason code to rule. */
const p1Rules = new Map(taxonomy.flatMap(({ id, severity = 'S1', owner, codes, level }) => codes.map((code) => [
    code,
    level ? { id, severity, owner, level } : { id, severity, owner },
])));
/** Roll-ups take the worst severity of the ids below them. */
const p1RollUps = [
    { id: 'M1-B3', below: 'M1C-B' },
    { id: 'M1-B4', below: 'M1D-B' },
    { id: 'M1-B5', below: 'M1E-B' },
];

;// CONCATENATED MODULE: ./lib/contract/profile.js

/** A wrong digest, a found secret and evidence that does not hold together are never accepted, nor made a warning (L12). */
const neverAcceptable = new Set([
    'CLOSURE_OBJECT_MISSING',
    'CLOSURE_OBJECT_MALFORMED',
    'CLOSURE_OBJECT_UNREADABLE',
    'CLOSURE_RUN_MIXED',
    'CLOSURE_COMMIT_MIXED',
    'CLOSURE_CONTRACT_MIXED',
    'CLOSURE_DIGEST_MIXED',
    'CLOSURE_VERDICT_WRONG',
    'CLOSURE_GATE_NOT_PASSED',
    'CLOSURE_ENTRYPOINTS_STATIC',
    'CLOSURE_REHEARSAL',
    'EVIDENCE_INDEX_INCOMPLETE',
    'DIGEST_MISMATCH',
    'PROVENANCE_REGISTRY_DIGEST',
    'PROVENANCE_OCI_ANCHOR',
    'SECRET_BANNED_CONTENT',
    'SECRET_IN_IMAGE',
    'EVIDENCE_HOLDS_SECRET',
]);
/** The taxonomy in force: the contract's own rules over its profile's, over the plain one, where the id is the code. */
function profileOf(name, own) {
    return {
        name: name ?? null,
        rule: (code) => ({ ...(name === 'p-1' ? p1Rule(code) : plainRule(code)), ...defined(own[code]) }),
        rollUps: name === 'p-1' ? p1RollUps : [],
        neverAcceptable,
    };
}
function plainRule(code) {
    return { id: code, severity: 'S1', owner: 'unassigned' };
}
/** A meta test proves that every code is mapped; a code from elsewhere is a security check that failed in execution. */
function p1Rule(code) {
    return p1Rules.get(code) ?? { id: 'M1D-B5', severity: 'S1', owner: 'D' };
}
function defined(rule) {
    return Object.fromEntries(Object.entries(rule ?? {}).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/contract/entrypoints-schema.js




const entrypointsSchema = schemas/* strictObject */.rej({
    runner: key(schemas/* enum */.k5n(['image', 'static']).default('image'), 'changed', 'Whether rows run in the built image.'),
    'timeout-seconds': key(schemas/* int */.Whr().positive().default(30), 'raised', 'Longest time for one probe.'),
    'handle-prefix': key(words_text.default('ENTRYPOINT_'), 'changed', 'Handles that begin so name an entrypoint and need a row.'),
    'required-lanes': key(schemas/* array */.YOg(words_text).default([]), 'removed', 'Lanes that must have a row.'),
    'rows-from': key(path.optional(), 'changed', 'A YAML or JSON file that holds the rows.'),
    rows: key(schemas/* array */.YOg(entrypoint_row_schema_rowSchema).default([]), 'removed', 'The rows.'),
});

;// CONCATENATED MODULE: ./lib/contract/image-schema.js



const prebuilt = schemas/* strictObject */.rej({
    archive: key(path.optional(), 'changed', 'An OCI archive or layout, made elsewhere.'),
    reference: key(words_text.optional(), 'changed', 'An image in a registry, by tag or digest.'),
})
    .refine((value) => (value.archive === undefined) !== (value.reference === undefined), {
    message: 'exactly one of archive and reference',
});
const ecr = schemas/* strictObject */.rej({
    'registry-id': key(accountId, 'changed', 'The account of the registry.'),
    region: key(words_text, 'changed', 'Its region.'),
});
const imageKeys = schemas/* strictObject */.rej({
    strategy: key(schemas/* enum */.k5n(['single-platform-image', 'multi-platform-index', 'prebuilt']).default('single-platform-image'), 'changed', 'What is built: one image, an index of several, or nothing because the image exists.'),
    context: key(path.default('.'), 'changed', 'The build context, relative to this file.'),
    dockerfile: key(path.default('Dockerfile'), 'changed', 'The Dockerfile, relative to the build context.'),
    target: key(words_text.optional(), 'changed', 'The stage to build; the last one where absent.'),
    'build-args': key(schemas/* record */.g1P(words_text, schemas/* string */.YjP()).default({}), 'changed', 'Build arguments and their values.'),
    'build-secrets': key(schemas/* array */.YOg(words_text).default([]), 'added', 'Ids of the secrets that the build mounts, by name only.'),
    platforms: key(schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/))
        .nonempty()
        .default(['linux/amd64']), 'removed', 'OCI platforms, `linux/amd64`.'),
    engine: key(schemas/* enum */.k5n(['buildkit', 'classic']).default('buildkit'), 'changed', 'Whose rules decide what enters the context.'),
    prebuilt: key(prebuilt.optional(), 'changed', 'An image that was built elsewhere, instead of a build.'),
    'tag-pattern': key(schemas/* string */.YjP()
        .regex(/\{git_sha\}/, 'a pattern that holds {git_sha}')
        .default('git-{git_sha}'), 'changed', 'The authoritative, immutable tag.'),
    'convenience-tags': key(schemas/* array */.YOg(words_text).default([]), 'added', 'Tags that move, and are never evidence.'),
    'reference-mode': key(schemas/* enum */.k5n(['immutable-preferred', 'immutable-only']).default('immutable-preferred'), 'changed', 'How the runtime refers to the image.'),
    repository: key(words_text.optional(), 'changed', 'The repository URI in its registry, without a tag.'),
    ecr: key(ecr.optional(), 'changed', 'Amazon ECR behind a repository whose name does not say so.'),
    'tag-mutability': key(schemas/* enum */.k5n(['immutable', 'trust-digest']).default('immutable'), 'changed', 'Whether the registry must keep tags where they are; trust-digest: the digest is the only reference.'),
    'on-existing-tag': key(schemas/* enum */.k5n(['fail', 'adopt']).default('fail'), 'changed', 'Where the tag exists before the build: refuse, or judge the image behind it again if a stored pack passed for it.'),
    'tag-wait-seconds': key(schemas/* int */.Whr().nonnegative().max(600).default(30), 'never', 'How long a tag may take to appear in the registry.'),
    'build-driver': key(schemas/* enum */.k5n(['github-actions', 'local']).default('github-actions'), 'changed', 'Who may build the image that ships.'),
});
/** Where the runtime knows digests and immutable tags only, a tag that moves has no reader. */
const imageSchema = imageKeys.refine((value) => value['reference-mode'] !== 'immutable-only' || value['convenience-tags'].length === 0, { path: ['convenience-tags'], message: 'none, since reference-mode is immutable-only' });

;// CONCATENATED MODULE: ./lib/contract/platform-schema.js



/** Who we must be on AWS, decided by what the credentials are, not by where they came from. */
const awsSchema = schemas/* strictObject */.rej({
    credentials: key(schemas/* enum */.k5n(['any', 'oidc-only']).default('any'), 'changed', 'oidc-only: a session of an assumed role, never a long-term key.'),
    account: key(accountId.optional(), 'changed', 'The account that the caller must belong to.'),
    role: key(words_text.optional(), 'changed', 'The name of the role that must have been assumed.'),
    'session-minutes': key(schemas/* int */.Whr().nonnegative().max(720).default(10), 'lowered', 'How long the session must still last when the work starts.'),
});
const address = schemas/* url */.OZ5({ protocol: /^https?$/ })
    .regex(/^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/])/, {
    message: 'an https address',
});
/** How the run of a workflow is proven: never by variables, which anybody can set. */
const workflowSchema = schemas/* strictObject */.rej({
    proof: key(schemas/* enum */.k5n(['oidc', 'api']).default('oidc'), 'changed', 'An identity token that the issuer signed, or the run as the API knows it.'),
    'repository-id': key(schemas/* string */.YjP()
        .regex(/^\d{1,19}$/, 'the number of the repository, in quotes')
        .optional(), 'changed', 'The number that GitHub gave the repository. Without it no run can be proven to be of this repository.'),
    issuer: key(address.default('https://token.actions.githubusercontent.com'), 'changed', 'Who signs the identity tokens.'),
    api: key(address.default('https://api.github.com'), 'changed', 'The API that knows the runs.'),
});

;// CONCATENATED MODULE: ./lib/contract/profile-schema.js



/** How a reason code counts for the programme. */
const blockersSchema = schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]+$/), schemas/* strictObject */.rej({
    id: key(words_text.optional(), 'never', 'The id that the programme knows it by.'),
    severity: key(schemas/* enum */.k5n(['S1', 'S2', 'S3']).optional(), 'changed', 'S1 invalidates the closure, S2 blocks the handoff, S3 is advisory.'),
    owner: key(words_text.optional(), 'never', 'The lane that resolves it.'),
    level: key(schemas/* enum */.k5n(['block', 'warn']).optional(), 'changed', 'Whether a finding decides.'),
    acceptable: key(schemas/* boolean */.zMY().optional(), 'changed', 'Whether a finding may be accepted although it is S1.'),
}));

;// CONCATENATED MODULE: ./lib/contract/secrets-schema.js



/** A regular expression of JavaScript's `u` flavour, and one text that it must find: a rule that matches nothing is no rule. */
const contentRule = schemas/* strictObject */.rej({
    id: key(schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]*$/), 'changed', 'The rule’s name in findings.'),
    pattern: key(words_text, 'changed', 'The regular expression.'),
    example: key(words_text, 'never', 'A text that the pattern finds, so that the rule is known to work.'),
})
    .superRefine(({ pattern, example }, context) => {
    const compiled = secrets_schema_compile(pattern);
    if (!compiled)
        context.addIssue({ code: 'custom', path: ['pattern'], message: 'a regular expression' });
    else if (!compiled.test(example))
        context.addIssue({ code: 'custom', path: ['pattern'], message: 'a pattern that finds its own example' });
});
function secrets_schema_compile(pattern) {
    try {
        return new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
}
const requiredPath = schemas/* union */.KCZ([
    words_text,
    schemas/* strictObject */.rej({
        handle: key(words_text.optional(), 'never', 'The handle that pins the path.'),
        path: key(words_text, 'changed', 'The path in the secret store.'),
    }),
]);
/** Names that a build context must not hold, matched against the last element of a path. */
const bannedNames = [
    '.env',
    '.env.*',
    '*.pem',
    '*.key',
    '*.p12',
    '*.pfx',
    '*.jks',
    '*.keystore',
    'id_rsa',
    'id_dsa',
    'id_ecdsa',
    'id_ed25519',
    '.netrc',
    '.npmrc',
    '.pypirc',
    '.git-credentials',
    '.htpasswd',
    'credentials.json',
    'service-account*.json',
    '*.tfstate',
    '*.tfvars',
    'kubeconfig',
    '.dockercfg',
];
const secretKeys = schemas/* strictObject */.rej({
    backend: key(schemas/* enum */.k5n(['none', 'ssm', 'secrets-manager', 'ssm-and-secrets-manager', 'vault']).default('none'), 'changed', 'Where the runtime takes its secrets from.'),
    'contract-profile': key(words_text.default('runtime-injection'), 'never', 'The name of the secret contract.'),
    'required-paths': key(schemas/* array */.YOg(requiredPath).default([]), 'removed', 'Paths in the secret store that a registry must declare: by name, never by value.'),
    materialization: key(schemas/* enum */.k5n(['pinned-only', 'must-exist']).default('pinned-only'), 'changed', 'pinned-only: contract and registry name the paths, a later phase makes them. must-exist: the store has them now.'),
    'materialization-owner-phase': key(words_text.default('runtime'), 'never', 'The phase that puts values behind the paths.'),
    'materialization-note': key(words_text.default('values are materialised at run time and never enter the image'), 'never', 'How.'),
    'banned-names': key(schemas/* array */.YOg(words_text.regex(/^[^/]+$/, 'a name without a slash, since only the last element of a path is matched'))
        .default(bannedNames), 'removed', 'File names that neither context nor image may hold.'),
    'banned-contents': key(schemas/* array */.YOg(contentRule).default([]), 'removed', 'Content rules, beside the built-in ones.'),
    'static-credential-names': key(schemas/* array */.YOg(words_text).default(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']), 'removed', 'Variables that no workflow and no Dockerfile may set.'),
    workflows: key(schemas/* array */.YOg(path).default(['.github/workflows']), 'removed', 'Folders with workflow files.'),
    'max-file-bytes': key(schemas/* int */.Whr()
        .positive()
        .default(64 * 1024 * 1024), 'lowered', 'A larger file cannot be scanned, and does not pass.'),
    'scan-exceptions': key(schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: key(path, 'changed', 'The file.'),
        reason: key(words_text, 'never', 'Why it is not scanned.'),
    }))
        .default([]), 'added', 'Files that are not scanned, by name.'),
    'fingerprint-key': key(schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ env: key(words_text, 'changed', 'A variable.') }),
        schemas/* strictObject */.rej({ file: key(path, 'changed', 'A file.') }),
    ])
        .optional(), 'changed', 'The key of the fingerprints.'),
});
/** The stores of which we can ask whether a name exists. */
const askable = ['ssm', 'secrets-manager', 'ssm-and-secrets-manager'];
const secretsSchema = secretKeys
    .refine((value) => value.backend !== 'none' || value['required-paths'].length === 0, {
    path: ['backend'],
    message: 'the store that holds the required-paths',
})
    .refine((value) => value.materialization !== 'must-exist' || askable.includes(value.backend), {
    path: ['materialization'],
    message: 'pinned-only, since the backend cannot be asked for names',
});

;// CONCATENATED MODULE: ./lib/contract/schema.js









const unresolvedReason = schemas/* enum */.k5n([
    'BASE_IMAGE_ONBUILD',
    'BASE_IMAGE_ENV',
    'BUILD_ARG_UNRESOLVED',
    'FRONTEND_UNKNOWN',
    'CLASSIC_BUILDER',
    'ARCHIVE_UNPACKED',
    'PATTERN_AMBIGUOUS',
]);
const contextPath = schemas/* union */.KCZ([
    path,
    schemas/* strictObject */.rej({
        path: key(path, 'changed', 'A file, or a folder with a trailing `/`.'),
        recursive: key(schemas/* boolean */.zMY().default(true), 'changed', 'false: only the direct files of the folder.'),
    }),
]);
const context = schemas/* strictObject */.rej({
    include: key(schemas/* array */.YOg(contextPath).nonempty().optional(), 'added-or-absent', 'All that the context may hold.'),
    exclude: key(schemas/* array */.YOg(contextPath).default([]), 'removed', 'What the context must never hold.'),
    'default-deny': key(schemas/* enum */.k5n(['required', 'optional']).default('required'), 'changed', 'Whether the ignore file must close everything first.'),
    'broad-copies': key(schemas/* enum */.k5n(['forbid', 'allow']).default('forbid'), 'changed', 'Whether a COPY may take the whole context.'),
    'max-files': key(schemas/* int */.Whr().positive().optional(), 'raised-or-absent', 'Most files that the context may hold.'),
    'max-bytes': key(schemas/* int */.Whr().positive().optional(), 'raised-or-absent', 'Most bytes that the context may hold.'),
    'accept-unresolved': key(schemas/* array */.YOg(schemas/* strictObject */.rej({
        reason: key(unresolvedReason, 'changed', 'Why it cannot be decided.'),
        subject: key(words_text, 'changed', 'The image, argument or path that it is about.'),
    }))
        .default([]), 'added', 'What cannot be decided from the repository, accepted by name.'),
});
const registry = schemas/* strictObject */.rej({
    path: key(path.optional(), 'changed', 'The registry file.'),
    format: key(schemas/* enum */.k5n(['markdown', 'yaml', 'json']).optional(), 'never', 'Read from the file’s ending where absent.'),
    ssm: key(schemas/* string */.YjP()
        .regex(/^\/(?:[\w.-]+\/)+$/, 'a path of parameters that begins and ends with a slash')
        .optional(), 'changed', 'Instead of a file: a path of the parameter store below which each parameter is a handle.'),
})
    .refine((value) => (value.path === undefined) !== (value.ssm === undefined), {
    message: 'exactly one of path and ssm',
});
const handles = schemas/* strictObject */.rej({
    registries: key(schemas/* array */.YOg(registry).default([]), 'changed', 'What declares handles and their pinned values.'),
});
const schema_provenance = schemas/* strictObject */.rej({
    'config-fields': key(schemas/* array */.YOg(words_text).default([]), 'removed', 'Handles whose values make the config_digest of the run pin.'),
});
const accepted = schemas/* strictObject */.rej({
    code: key(schemas/* string */.YjP().regex(/^[A-Z][A-Z0-9_]+$/), 'changed', 'The reason code of the finding.'),
    subject: key(words_text, 'changed', 'The path, row or digest that the finding names.'),
    actor: key(words_text, 'changed', 'Who accepts it.'),
    rationale: key(words_text, 'never', 'Why.'),
    accepted: key(iso/* date */.p6(), 'changed', 'The day it was accepted.'),
    expires: key(iso/* date */.p6(), 'raised', 'The last day it counts, at most 90 days later.'),
});
/** The contract. This is its single definition: types, validation, defaults and the published JSON Schema come from it. */
const contractSchema = schemas/* strictObject */.rej({
    $schema: key(schemas/* string */.YjP().optional(), 'never', 'For editors.'),
    version: key(schemas/* literal */.euz(1), 'never', 'The version of this format.'),
    phase: key(words_text.regex(/^[^\s/\\.][^\s/\\]*$/u, 'a name without spaces and slashes').default('P(-1)'), 'never', 'The phase id that the evidence carries.'),
    profile: key(schemas/* enum */.k5n(['p-1']).optional(), 'changed', 'A taxonomy of blockers; without one, blockers are the reason codes themselves.'),
    image: key(imageSchema.prefault({}), 'changed', 'What is built, and how it is named.'),
    context: key(context.prefault({}), 'changed', 'What the build context may hold.'),
    entrypoints: key(entrypointsSchema.prefault({}), 'changed', 'Every way to start the image.'),
    secrets: key(secretsSchema.prefault({}), 'changed', 'Where secrets live, and where they must not.'),
    handles: key(handles.prefault({}), 'changed', 'Registries of pinned values.'),
    environment: key(schemas/* strictObject */.rej({ allow: key(schemas/* array */.YOg(words_text).default([]), 'added', 'Variables that may redirect us.') }).prefault({}), 'changed', 'The environment.'),
    accepted: key(schemas/* array */.YOg(accepted).default([]), 'added', 'Findings that somebody accepts, for a time.'),
    provenance: key(schema_provenance.prefault({}), 'changed', 'What the run pin holds.'),
    evidence: key(evidenceSchema.prefault({}), 'changed', 'Where the proof goes.'),
    aws: key(awsSchema.prefault({}), 'changed', 'Who we must be on AWS.'),
    workflow: key(workflowSchema.prefault({}), 'changed', 'How a workflow run is proven.'),
    blockers: key(blockersSchema.default({}), 'changed', 'How reason codes count here, over the profile.'),
});
/** The include list in one shape; undefined where the contract has none. */
function includePaths(contract) {
    return contract.context.include?.map(inOneShape);
}
/** The exclude list in one shape. */
function excludePaths(contract) {
    return contract.context.exclude.map(inOneShape);
}
function inOneShape(item) {
    return typeof item === 'string' ? { path: item, recursive: true } : item;
}

;// CONCATENATED MODULE: ./lib/contract/open.js

















/** Reads the contract at a path of the repository, and everything it names. All mistakes of one file are reported at once. */
async function openContract(files, path, handles) {
    return readContract(files, path, await files.read(path), { guessed: false, handles });
}
/** A contract from bytes. Throws every fault of it, and of what it names, at once. */
async function readContract(files, path, bytes, { guessed, handles }) {
    const faults = [];
    const { source, value } = parseYaml(decodeText(bytes, path), path, 'CONTRACT_INVALID', faults);
    const folder = dirname(path);
    const before = faults.length;
    const registries = await readRegistries({ files, folder, source, faults, handles }, value);
    const registry = (await attempt_attempt(faults, () => joinHandles(registries.map((file) => file.handles)))) ?? open_nothing;
    const known = faults.length === before;
    const filled = fill(value, registry, source);
    if (known)
        faults.push(...filled.faults);
    const contract = await attempt_attempt(faults, () => validateFilled(filled, source));
    if (!contract) {
        await readRowFile({ files, folder, source, faults }, rowsFromIn(value));
        throw new core_fault/* Faults */.CG(inOrder(faults));
    }
    faults.push(...besides(filled, source, unknownTokens(contract, source)));
    faults.push(...(await outsiders(files, contract, folder, source)));
    for (const [index, name] of contract.provenance['config-fields'].entries())
        await attempt_attempt(faults, () => declared(registry, name, locationOf(source, ['provenance', 'config-fields', index])));
    const rowFile = await readRowFile({ files, folder, source, faults }, contract.entrypoints['rows-from']);
    const fromFile = rowFile && (await attempt_attempt(faults, () => open_rowsIn(rowFile, registry)));
    const rows = [...inlineRows(contract, source), ...(fromFile ?? [])];
    await attempt_attempt(faults, () => refuseUnpinned(registry, rows.flatMap(handleUse)));
    if (faults.length > 0)
        throw new core_fault/* Faults */.CG(inOrder(faults));
    const everything = [bytes, ...registries.map((file) => file.bytes), ...(rowFile ? [rowFile.bytes] : [])];
    return {
        contract,
        path,
        folder,
        sha256: (0,core_digest/* sha256 */.sc)(everything.map((part) => (0,core_digest/* sha256 */.sc)(part)).join('\n')),
        include: includePaths(contract),
        exclude: excludePaths(contract),
        registry,
        rows,
        profile: profileOf(contract.profile, contract.blockers),
        guessed,
        locate: (keys) => locationOf(source, keys),
    };
}
const open_nothing = { handles: new Map() };
/** From top to bottom, file by file, as somebody mends them. */
function inOrder(faults) {
    const rank = ({ location }) => (location?.line ?? 0) * 1000 + (location?.column ?? 0);
    const path = ({ location }) => location?.path ?? '';
    return [...faults].sort((a, b) => (path(a) === path(b) ? rank(a) - rank(b) : path(a) < path(b) ? -1 : 1));
}
/** The registries come first, since their values fill the rest. */
async function readRegistries(reading, value) {
    const { registries, allowed } = namedRegistries(value);
    const read = [];
    for (const [index, named] of registries.entries()) {
        const key = named.ssm === undefined ? 'path' : 'ssm';
        const usedAt = locationOf(reading.source, ['handles', 'registries', index, key]);
        const file = await attempt_attempt(reading.faults, () => readRegistry(reading, named, usedAt, allowed));
        if (file)
            read.push(file);
    }
    return read;
}
async function readRegistry({ files, folder, handles }, { path, format, ssm }, usedAt, allowed) {
    if (ssm !== undefined)
        return readParameters(handles, ssm, usedAt, allowed);
    const named = await named_file_readNamed(files, folder, path ?? '', usedAt);
    return { ...named, handles: readHandles(named.bytes, named.path, format) };
}
/** None where they cannot be told: the whole contract is then refused for the same reason. */
function namedRegistries(value) {
    const { handles, environment } = contractSchema.shape;
    const result = schemas/* looseObject */._H3({ handles, environment }).safeParse(value);
    return result.success
        ? { registries: result.data.handles.registries, allowed: result.data.environment.allow }
        : { registries: [], allowed: [] };
}
/** What a text would be that could not be filled is not known, so nothing is said against it. */
function validateFilled(filled, source) {
    try {
        return validate(contractSchema, filled.value, source, 'CONTRACT_INVALID');
    }
    catch (error) {
        throw new core_fault/* Faults */.CG(besides(filled, source, (0,core_fault/* faultsIn */.RP)(error)));
    }
}
/** The faults that are not about a text which could not be filled: that one has its own. */
function besides({ holes }, source, faults) {
    const places = holes.map((path) => open_placeOf(locationOf(source, path)));
    return faults.filter(({ location }) => !location || !places.includes(open_placeOf(location)));
}
function open_placeOf({ line, column }) {
    return `${line}:${column}`;
}
async function readRowFile({ files, folder, source, faults }, name) {
    const usedAt = locationOf(source, ['entrypoints', 'rows-from']);
    return name === undefined ? undefined : attempt_attempt(faults, () => named_file_readNamed(files, folder, name, usedAt));
}
/** The file of rows that a contract names which is wrong elsewhere: whether it is there is told at once, too. */
function rowsFromIn(value) {
    const named = schemas/* looseObject */._H3({ entrypoints: schemas/* looseObject */._H3({ 'rows-from': schemas/* string */.YjP() }) }).safeParse(value);
    return named.data?.entrypoints['rows-from'];
}
function handleUse({ row, location }) {
    return row.handle === undefined ? [] : [{ name: row.handle, usedAt: location }];
}
function inlineRows(contract, source) {
    return contract.entrypoints.rows.map((row, index) => ({
        row,
        location: locationOf(source, ['entrypoints', 'rows', index]),
    }));
}
function open_rowsIn({ path, bytes }, registry) {
    const { source, value } = parseYaml(decodeText(bytes, path), path, 'CONTRACT_INVALID');
    const filled = fill(value, registry, source);
    if (filled.faults.length > 0)
        throw new core_fault/* Faults */.CG(filled.faults);
    const rows = validate(schemas/* array */.YOg(entrypoint_row_schema_rowSchema), filled.value, source, 'CONTRACT_INVALID');
    return rows.map((row, index) => ({ row, location: locationOf(source, [index]) }));
}
/** The faults of paths that lead outside the repository, links included. */
async function outsiders(files, contract, folder, source) {
    const faults = [];
    for (const way of contractPaths(contract))
        await attempt_attempt(faults, async () => {
            for (const [path, keys] of way)
                await confine(files, join(folder, path), locationOf(source, keys));
        });
    return faults;
}
/** Paths in ways: what lies behind a path that leads outside is not asked. */
function contractPaths({ image, secrets }) {
    const key = secrets['fingerprint-key'];
    const archive = image.prebuilt?.archive;
    return [
        [
            [image.context, ['image', 'context']],
            [join(image.context, image.dockerfile), ['image', 'dockerfile']],
        ],
        ...secrets.workflows.map((path, index) => [[path, ['secrets', 'workflows', index]]]),
        archive === undefined ? [] : [[archive, ['image', 'prebuilt', 'archive']]],
        key !== undefined && 'file' in key ? [[key.file, ['secrets', 'fingerprint-key', 'file']]] : [],
    ];
}

;// CONCATENATED MODULE: ./lib/core/evidence.js
/** The object as it is stored: pretty, with a final newline, keys in the order given. Equal inputs give equal bytes (L8). */
function serialise(object, envelope) {
    const whole = { schema: `seaworthy/${object.name}/v1`, ...envelope, ...object.body };
    return Buffer.from(`${JSON.stringify(whole, null, 2)}\n`);
}
/** `^platform_<time>Z(_<suffix>)?$`, as the programme pins it. */
const platformRunId = /^platform_\d{8}T\d{6}Z(_[A-Za-z0-9][A-Za-z0-9-]{0,63})?$/;

// EXTERNAL MODULE: ./lib/cli/uncut.js
var uncut = __webpack_require__(8183);
;// CONCATENATED MODULE: ./lib/cli/workflow.js
/** Where nobody was asked. */
const noWorkflow = { why: 'nobody was asked' };
/** The run that this process belongs to. Outside of every job nothing is asked. */
async function workflowOf({ open, git, platformRunId }, environment) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return { why: 'this is no job of a workflow' };
    const { proveWorkflowRun } = await __webpack_require__.e(/* import() */ 31).then(__webpack_require__.bind(__webpack_require__, 6412));
    const { proof, issuer, api, 'repository-id': repositoryId } = open.contract.workflow;
    const audience = `seaworthy:${platformRunId}`;
    return proveWorkflowRun({ proof, issuer, api, repositoryId, sha: git?.sha, audience }, environment);
}

;// CONCATENATED MODULE: ./lib/cli/workplace.js




















/** Finds the repository around a folder. */
async function openWorkplace(dir) {
    const real = folderAt(dir);
    const git = await gitCli(real).state();
    const root = git === undefined ? topLevelOf(real) : (0,external_node_fs_.realpathSync)(git.topLevel);
    return { root, files: nodeFiles(root), git, folder: slashed((0,external_node_path_.relative)(root, real)) || '.' };
}
/** The top of the repository where git cannot tell it, because it is not installed or nothing is committed yet. */
function topLevelOf(dir) {
    for (let folder = dir;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return dir;
    }
}
/** The real path of a folder that can be listed and entered. */
function folderAt(dir) {
    try {
        const real = (0,external_node_fs_.realpathSync)(dir);
        if ((0,external_node_fs_.statSync)(real).isDirectory()) {
            (0,external_node_fs_.accessSync)(real, external_node_fs_.constants.R_OK | external_node_fs_.constants.X_OK);
            return real;
        }
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
        if (code === 'ENOENT')
            throw new core_fault/* Fault */.vC('FILE_MISSING', { message: `${dir} does not exist`, cause });
        if (code !== 'ENOTDIR')
            throw new core_fault/* Fault */.vC('FILE_UNREADABLE', { message: `${dir} cannot be read (${code})`, cause });
    }
    throw new core_fault/* Fault */.vC('FILE_NOT_A_FILE', { message: `${dir} is no folder` });
}
/** Opens the contract and everything that a run works with. */
async function openSession(dir, options, asks, read = readWritten) {
    const workplace = await openWorkplace(dir);
    const open = await read(workplace, options);
    refuseUnknownCodes(open);
    const reach = reachOf(asks, open, options.registry);
    const redirections = await redirectionsOf(reach, options.environment);
    refuseRedirections(redirections, open.contract.environment.allow);
    const session = await sessionOf(workplace, open, options, redirections);
    if (reach === 'aws' || reach === 'all')
        await refuseAwsCaller(open, session.clock.now());
    const keeps = asks === 'all' || asks === 'store';
    const remote = keeps ? await remoteStore(open) : undefined;
    const workflow = asks === 'offline' ? noWorkflow : await workflowOf(session, options.environment);
    return { session: { ...session, remote, workflow }, workplace };
}
/** The contract that somebody wrote. */
async function readWritten({ files, folder, root }, { contract, environment }) {
    const path = contract === undefined ? await findContract(files, folder) : inside(root, folder, contract);
    await confine(files, path, { path });
    return openContract(files, path, handlesOnAws(environment));
}
/** The path of a contract relative to the repository: named from where the command was started, or from the folder in question. */
function inside(root, folder, contract) {
    const there = [(0,external_node_path_.resolve)(contract), (0,external_node_path_.resolve)(root, folder, contract)].find((path) => (0,external_node_fs_.existsSync)(path));
    if (there === undefined)
        throw new core_fault/* Fault */.vC('CONTRACT_MISSING', {
            message: `there is no ${contract}, neither here nor in ${folder === '.' ? root : folder}`,
            fix: 'Correct the path of --contract.',
        });
    const path = slashed((0,external_node_path_.relative)(root, realPath(there)));
    if (leaves(path))
        throw new core_fault/* Fault */.vC('CONTRACT_OUTSIDE', { message: `the contract ${contract} lies outside the repository ${root}` });
    return path;
}
/** The absolute path, without links among those of its folders that exist. */
function realPath(path) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    const name = (0,external_node_path_.basename)((0,external_node_path_.resolve)(path));
    return (0,external_node_path_.join)((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.realpathSync)(folder) : realPath(folder), name);
}
async function sessionOf({ files, git, root }, open, options, redirections) {
    const clock = systemClock();
    if (options.evidenceDir === '')
        throw new core_fault/* Fault */.vC('USAGE', { message: '--evidence-dir: found nothing; expected a folder' });
    const folder = options.evidenceDir === undefined ? ownEvidenceFolder(root) : (0,external_node_path_.resolve)(options.evidenceDir);
    const place = slashed((0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(realPath((0,external_node_path_.join)(folder, 'x')))));
    const store = localStore(folder);
    const inJob = options.environment['GITHUB_ACTIONS'] === 'true';
    const named = runIdOf(options.platformRunId) ?? (inJob ? await runIdFromHeader(store) : undefined);
    const policy = acceptance_policyOf(open.contract, open.profile, clock.now());
    return {
        files,
        git,
        clock,
        store: (0,uncut/* uncut */.sY)(localStore(folder)),
        remote: undefined,
        evidenceFolder: leaves(place) ? undefined : place,
        open,
        policy: options.strictWarnings ? { ...policy, level: () => 'block' } : policy,
        platformRunId: named ?? newRunId(clock),
        attempt: 1,
        redirections,
        workflow: noWorkflow,
        imageDigest: null,
        requireAuthoritative: options.requireAuthoritative ?? false,
        ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    };
}
/** A repository must not lead its evidence elsewhere by a link; a folder that somebody names may be one. */
function ownEvidenceFolder(root) {
    let folder = root;
    for (const part of ['.seaworthy', 'evidence']) {
        folder = (0,external_node_path_.join)(folder, part);
        if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isSymbolicLink())
            throw new core_fault/* Fault */.vC('EVIDENCE_UNWRITABLE', {
                message: `${folder} is a link, which the repository could lead anywhere`,
                fix: 'Remove the link, or name the folder with --evidence-dir.',
                rerun: 'will-not-help',
            });
    }
    return folder;
}
function runIdOf(given) {
    if (given === undefined || platformRunId.test(given))
        return given;
    throw new core_fault/* Fault */.vC('USAGE', {
        message: `--platform-run-id: found ${JSON.stringify(given)}; expected platform_<yyyymmdd>T<hhmmss>Z, then an optional _suffix`,
    });
}
/** The key of the fingerprints, from where the contract says. */
async function fingerprintKey({ contract, folder }, files, environment) {
    const place = contract.secrets['fingerprint-key'];
    if (place === undefined)
        return undefined;
    if ('env' in place) {
        const value = environment[place.env];
        if (value === undefined || value === '')
            throw new core_fault/* Fault */.vC('FILE_MISSING', {
                message: `the contract takes the fingerprint key from ${place.env}, which is not set`,
                fix: `Set ${place.env}.`,
            });
        return value;
    }
    return Buffer.from(await files.read(folder === '.' ? place.file : `${folder}/${place.file}`))
        .toString('utf8')
        .trim();
}
/** Whether a relative path leaves the folder that it is relative to. */
function leaves(path) {
    return path === '..' || path.startsWith('../') || (0,external_node_path_.isAbsolute)(path);
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/cli/aws-policy.js










/** `seaworthy aws-policy`: what a role may do for a contract, and who may assume it. */
function addAwsPolicy(program, host) {
    program
        .command('aws-policy')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('print the least policy and the trust policy of the role that a contract needs on AWS')
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .addOption(new esm/* Option */.c$('--format <format>', 'JSON, or Terraform’s .tf.json').choices(['json', 'tf']).default('json'))
        .option('--account <id>', 'the account of the role (default: aws.account of the contract)')
        .option('--workflow-ref <ref>', 'OWNER/NAME/.github/workflows/FILE@COMMIT that may assume it (repeatable)', collect, [])
        .option('--ref <ref>', 'a ref of the repository that may publish (repeatable; default: refs/heads/main)', collect, [])
        .option('--repositories <file>', 'a YAML list of repositories, each with a role and an evidence prefix of its own')
        .action(async (dir, flags) => {
        const workplace = await openWorkplace(dir);
        const open = await readWritten(workplace, { ...flags, environment: process.env });
        const targets = flags.repositories === undefined
            ? [targetOf(open)]
            : targetsIn(namedFile(flags.repositories), flags.repositories);
        const roles = targets.map((target) => roleOf(target, open, flags));
        host.print(`${JSON.stringify(flags.format === 'tf' ? terraformOf(roles) : { roles: roles.map(aws_policy_shown) }, null, 2)}\n`);
    });
}
function aws_policy_shown({ name, trusted, policy }) {
    return { name, policy, trust: trustOf(trusted) };
}
function roleOf(target, open, flags) {
    const account = flags.account ?? open.contract.aws.account;
    if (account === undefined || !/^\d{12}$/.test(account))
        throw usage('--account', account, 'the twelve digits of the account, or aws.account in the contract');
    refuseRefs(flags);
    const issuer = open.contract.workflow.issuer.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const needs = needsOf(target, open, account);
    const policy = policyOf(needs);
    if (policy.Statement.length === 0)
        throw new core_fault/* Fault */.vC('USAGE', {
            message: `${open.path} asks nothing of AWS, and a role without a right is none`,
            fix: 'Name a repository of ECR (image.repository), a bucket (evidence.store), or secrets that must exist.',
        });
    return {
        name: target.role,
        policy,
        trusted: {
            issuer,
            provider: `arn:${needs.partition}:iam::${account}:oidc-provider/${issuer}`,
            repositoryId: target.repositoryId,
            workflowRefs: flags.workflowRef,
            refs: flags.ref.length > 0 ? flags.ref : ['refs/heads/main'],
        },
    };
}
/** A ref in another form, or a pattern, would let nobody in: GitHub writes them in full and IAM compares them as they are. */
function refuseRefs({ workflowRef, ref }) {
    const workflow = 'OWNER/NAME/.github/workflows/FILE@ with a commit of 40 digits, refs/tags/… or refs/heads/…';
    if (workflowRef.length === 0)
        throw usage('--workflow-ref', undefined, workflow);
    for (const one of workflowRef)
        if (!workflowForm.test(one))
            throw usage('--workflow-ref', one, workflow);
    for (const one of ref)
        if (!refForm.test(one))
            throw usage('--ref', one, 'refs/heads/… or refs/tags/…, in full');
}
const refForm = /^refs\/(?:heads|tags)\/[^\s*?$]+$/;
const workflowForm = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+@(?:[0-9a-f]{40}|refs\/(?:heads|tags)\/[^\s*?$]+)$/;
function usage(flag, found, expected) {
    const what = found === undefined ? 'nothing' : JSON.stringify(found);
    return new core_fault/* Fault */.vC('USAGE', { message: `${flag}: found ${what}; expected ${expected}` });
}

;// CONCATENATED MODULE: ./lib/chain/writer.js






/** The folder of this run's pack in the store, with a final slash. */
function packPrefix({ open, platformRunId, packAt }) {
    if (packAt !== undefined)
        return packAt;
    const prefix = fillTokens(open.contract.evidence.prefix, {
        platform_run_id: platformRunId,
        phase_id: open.contract.phase,
    });
    return prefix.endsWith('/') ? prefix : `${prefix}/`;
}
/** The folder of everything that is kept of this run, with a final slash: the part of the prefix up to its id. */
function runPrefix(session) {
    const id = `${session.platformRunId}/`;
    const prefix = packPrefix(session);
    return prefix.slice(0, prefix.indexOf(id) + id.length);
}
function writer_keyOf(session, name) {
    return `${packPrefix(session)}${name}.json`;
}
/** Writes the objects of a gate, each whole or not at all. Returns their keys. */
async function writeEvidence(session, objects) {
    const keys = [];
    for (const object of objects) {
        const key = writer_keyOf(session, object.name);
        const bytes = serialise(object, envelopeOf(session));
        refuseSecrets(session, key, bytes);
        await writer_writeOnce(session.store, key, bytes);
        keys.push(key);
    }
    return keys;
}
/**
 * Writes an object, or finds that it says the same already, at another time: an earlier try left it. Returns what stands
 * there. Throws EVIDENCE_EXISTS where it says something else.
 */
async function writer_writeOnce(store, key, bytes) {
    try {
        await store.write(key, bytes);
        return bytes;
    }
    catch (error) {
        if (!(error instanceof core_fault/* Fault */.vC) || error.code !== 'EVIDENCE_EXISTS')
            throw error;
        const there = await store.read(key);
        if (there !== undefined && sayTheSame(there, bytes))
            return there;
        throw new core_fault/* Fault */.vC('EVIDENCE_EXISTS', { message: `${key} was written already in this run, with another result` });
    }
}
/** Every object is scanned before it exists anywhere, by the built-in rules and the contract’s own (L9). */
function refuseSecrets({ open }, key, bytes) {
    const [hit] = scanBytes(bytes, rulesWith(open.contract.secrets['banned-contents']), undefined);
    if (hit)
        throw new core_fault/* Fault */.vC('EVIDENCE_HOLDS_SECRET', {
            message: `${key} would hold what the rule ${hit.rule} finds, in its line ${hit.line}`,
        });
}
/** Whether two objects say the same: all fields agree but those that tell when and how long. */
function sayTheSame(a, b) {
    try {
        return timeless(a) === timeless(b);
    }
    catch {
        return false; // what is no JSON is nothing that this run wrote
    }
}
/** How long something took, and what a program said meanwhile: two runs with one result may differ in them. */
const timely = ['duration_ms', 'stdout', 'stderr', 'stderr_summary'];
function timeless(bytes) {
    return JSON.stringify(JSON.parse(Buffer.from(bytes).toString()), (name, value) => timely.includes(name) || name.endsWith('_at_utc') ? undefined : value);
}

;// CONCATENATED MODULE: ./lib/chain/ask-gate.js



/** Asks one gate and writes its evidence. Whatever keeps it from an answer is an ERROR of that gate, never silence. */
async function askGate(session, gate, work) {
    session.onProgress?.(gate);
    try {
        const result = await work();
        const keys = await writeEvidence(session, result.evidence);
        return {
            gate,
            verdict: result.verdict,
            result,
            faults: nothingExamined(result),
            written: await digestsOf(session, keys),
        };
    }
    catch (error) {
        return { gate, verdict: 'ERROR', result: undefined, faults: (0,core_fault/* faultsIn */.RP)(error) };
    }
}
/** A gate whose checks all had nothing to ask says why, instead of a bare ERROR (L1). */
function nothingExamined({ gate, rows }) {
    const reasons = rows.flatMap(({ report }) => (report.kind === 'not-applicable' ? [report.reason] : []));
    if (reasons.length < rows.length)
        return [];
    const message = `no check of ${gate} had anything to look at: ${[...new Set(reasons)].join('; ')}`;
    return [new core_fault/* Fault */.vC('NOTHING_EXAMINED', { message })];
}
/** What lies under these keys now: the evidence gate proves that it still does at the end (L3). */
async function digestsOf({ store }, keys) {
    const written = new Map();
    for (const key of keys)
        written.set(key.slice(key.lastIndexOf('/') + 1), (0,core_digest/* sha256 */.sc)((await store.read(key)) ?? ''));
    return written;
}
/** A gate that could not be asked because one before it gave nothing to work on. */
function ask_gate_unasked(gate, because) {
    return { gate, verdict: 'ERROR', result: undefined, faults: (0,core_fault/* faultsIn */.RP)(because) };
}

;// CONCATENATED MODULE: ./lib/chain/objects.js








/** The objects that the gates before closure write, by name. */
const gateObjects = { ...build_context_schemas, ...secrets_schemas, ...entrypoints_schemas, ...image_digest_schemas, ...provenance_schemas };
/** Every object of the evidence as it is stored, by name. The published JSON Schemas are made from these. */
const objectSchemas = Object.fromEntries(Object.entries({ ...gateObjects, ...closure_schemas, ...evidence_schemas }).map(([name, schema]) => [
    name,
    envelopeSchema.extend(schema.shape).strict(),
]));

;// CONCATENATED MODULE: ./lib/chain/read-object.js

/** The object under a key; undefined where there is none. Throws EVIDENCE_MALFORMED where it is no JSON object. */
async function read_object_readObject(store, key) {
    const bytes = await store.read(key);
    if (bytes === undefined)
        return undefined;
    const value = read_object_parsed(bytes);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new core_fault/* Fault */.vC('EVIDENCE_MALFORMED', { message: `${key} holds no JSON object` });
}
function read_object_parsed(bytes) {
    try {
        return JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/contract/pinned-config.js
/** The values of the handles that the run pin covers, by their names. Each of them was found to be pinned when the contract was opened. */
function pinnedConfig({ contract, registry, }) {
    const fields = contract.provenance['config-fields'];
    return Object.fromEntries(fields.map((name) => {
        const value = registry.handles.get(name)?.value;
        return [name, value && 'value' in value ? value.value : null];
    }));
}

;// CONCATENATED MODULE: ./lib/chain/run-pin.js





const run_pin_names = ['run.json', 'run_pin/run_header.json'];
/** The keys of the documents that tell later phases what this run is: the run, and its header. */
function pinKeys(session) {
    return run_pin_names.map((name) => `${runPrefix(session)}${name}`);
}
/**
 * Pins this run to its image, its commit and the platform’s configuration, in every store that is given. Write-once: another
 * pin of the same run is EVIDENCE_EXISTS. Returns the keys.
 */
async function pinRun(session, { image_tag, image_digest, git_sha }, stores = [session.store]) {
    const keys = pinKeys(session);
    const documents = documentsOf(session, { image_tag, image_digest, git_sha });
    for (const [index, key] of keys.entries()) {
        const bytes = Buffer.from(`${JSON.stringify(documents[index], null, 2)}\n`);
        refuseSecrets(session, key, bytes);
        for (const store of stores)
            await writer_writeOnce(store, key, bytes);
    }
    return keys;
}
function documentsOf({ platformRunId, open, clock }, triplet) {
    const common = { platform_run_id: platformRunId, triplet, written_at_utc: (0,ports_clock/* utc */.n)(clock.now()) };
    const config = pinnedConfig(open);
    const phase_id = open.contract.phase;
    return [
        { schema: 'seaworthy/run/v1', ...common, phase_id, config_digest: configDigest(config), config },
        { schema: 'seaworthy/run_header/v1', ...common },
    ];
}
/** The documents of this run in every store that it knows, where somebody wrote them. */
async function linkedDocuments(session) {
    const linked = [];
    for (const store of [session.store, session.remote])
        for (const [index, key] of pinKeys(session).entries()) {
            const bytes = await store?.read(key);
            if (store === undefined || bytes === undefined)
                continue;
            const name = store === session.store ? key : `${store.place}/${key}`;
            linked.push({ key: name, kind: index === 0 ? 'run' : 'header', ...documentIn(bytes) });
        }
    return linked;
}
/** A document that is no JSON has no fields, and so agrees with nothing. */
function documentIn(bytes) {
    const fields = fieldsIn(bytes);
    return {
        platform_run_id: fields['platform_run_id'],
        triplet: fields['triplet'],
        config: fields['config'],
        config_digest: fields['config_digest'],
    };
}
function fieldsIn(bytes) {
    const value = jsonIn(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/chain/transport.js



/** Objects on their way at once. */
const lanes = 16;
/** The objects of a pack, and nothing that makes it one: index and commit come after, in this order. */
const packEnds = ['evidence_index.json', 'pack_commit.json'];
/** Carries objects from one store to another, each compared with its entry before it goes. Throws EVIDENCE_ALTERED. */
async function carry({ from, to, source, target }, entries) {
    await inParallel(entries, lanes, async (entry) => {
        const [place, goal] = [`${source}${entry.path}`, `${target}${entry.path}`];
        if (entry.size > largeBytes)
            return carryLarge({ from, to }, place, goal, entry);
        const bytes = await from.read(place);
        if (bytes === undefined || bytes.length !== entry.size || (0,core_digest/* sha256 */.sc)(bytes) !== entry.sha256)
            throw altered(from, place);
        await to.write(goal, bytes);
    });
}
/** What is larger is carried in parts. */
const largeBytes = 16 * 2 ** 20;
async function carryLarge({ from, to }, place, goal, entry) {
    const { size, sha256 } = entry;
    async function* parts() {
        const found = await from.stream(place);
        if (found === undefined)
            throw altered(from, place);
        yield* found;
    }
    await to.writeLarge(goal, { size, sha256, parts });
}
function altered(from, place) {
    return new core_fault/* Fault */.vC('EVIDENCE_ALTERED', { message: `${from.place}/${place} is not what the index says` });
}

;// CONCATENATED MODULE: ./lib/chain/close.js















/** Adjudicates what this run has written so far. */
async function askClosure(session, before, reasons) {
    return askGate(session, 'closure', async () => {
        const facts = await closureFacts(session, before, reasons);
        const { run } = session.workflow;
        const identity = {
            branchRef: run?.ref ?? session.git?.ref ?? null,
            runUrl: run?.url ?? null,
            workflowRunId: run?.runId ?? null,
        };
        return closure(facts, session.open, session.policy, identity, (code) => fixes.get(code) ?? 'Read `seaworthy explain`.');
    });
}
/** What closure looks at: everything that this run has written so far. */
async function closureFacts(session, before, reasons) {
    return {
        objects: await collectObjects(session.store, (name) => writer_keyOf(session, name), gateObjects),
        faults: before.flatMap(({ gate, faults }) => faults.map(({ code, message }) => ({ gate, code, message }))),
        acceptances: acceptances(session),
        platformRunId: session.platformRunId,
        gitSha: session.git?.sha ?? '',
        contractSha256: session.open.sha256,
        rehearsal: reasons.length > 0,
        rehearsalReasons: reasons,
        requireAuthoritative: session.requireAuthoritative,
        imageDigest: session.imageDigest,
        declared: declaredChecks(session),
        now: (0,ports_clock/* utc */.n)(session.clock.now()),
    };
}
/** The checks of every gate, at the level that counts in this run (L2). */
function declaredChecks({ policy }) {
    return Object.fromEntries(Object.entries(checksByGate).map(([gate, checks]) => [
        gate,
        checks.map((check) => ({ code: check.code, level: policy.level(check) })),
    ]));
}
function acceptances({ open, clock }) {
    return open.contract.accepted.map((entry, index) => ({
        code: entry.code,
        subject: entry.subject,
        actor: entry.actor,
        rationale: entry.rationale,
        expires: entry.expires,
        standing: standingOf(entry, open.profile, clock.now()),
        severity: open.profile.rule(entry.code).severity,
        index,
    }));
}
/**
 * Transports the pack: index, then commit. The pinned place is for a pack that passed; a red one goes to its attempt.
 * `before` are the gates of this process; undefined where earlier ones wrote, whose objects are then taken by their names.
 */
async function askEvidence(session, before, verdict) {
    return askGate(session, 'evidence', async () => {
        const entries = (await packEntries(session.store, packPrefix(session))).filter(({ path }) => !isPackEnd(path));
        const written = before?.flatMap(({ result }) => result?.evidence ?? []).map(({ name }) => name) ?? (await knownObjects(session));
        const expected = written.map((name) => `${name}.json`);
        const digests = new Map(before?.flatMap((gate) => [...(gate.written ?? [])]));
        const result = await evidence({ entries, expected, written: digests, verdict }, session.open, session.policy);
        if (result.verdict === 'PASS') {
            await session.remote?.refuseUnfit();
            await commitPack(session, entries, verdict);
        }
        return result;
    });
}
/** What this gate writes itself is none of the objects that it indexes: an interrupted try may have left it. */
function isPackEnd(path) {
    return packEnds.some((name) => name === path);
}
/** What the jobs of a run write between them. What programs said is there only where they ran. */
async function knownObjects(session) {
    const matrix = await readObjectAt(session, writer_keyOf(session, 'entrypoint_matrix_validation'));
    const [row] = Array.isArray(matrix?.['rows']) ? matrix['rows'] : [];
    const names = Object.keys({ ...gateObjects, ...closure_schemas });
    return row?.runner === 'static' ? names.filter((name) => name !== 'entrypoint_output') : names;
}
/**
 * The verdict of a run that an earlier process closed: closure is computed again from the pack, and must agree with the
 * receipt that was written then. ERROR where either is missing or they disagree (L3).
 */
async function packVerdict(session) {
    const receipt = await readObjectAt(session, writer_keyOf(session, 'release_metadata_receipt'));
    const facts = await closureFacts(session, [], ['asked again']);
    const identity = { branchRef: null, runUrl: null, workflowRunId: null };
    const { verdict } = await closure(facts, session.open, session.policy, identity, () => '');
    const same = receipt?.['platform_run_id'] === session.platformRunId && receipt['contract_sha256'] === session.open.sha256;
    return same && receipt['release_verdict'] === verdict ? verdict : 'ERROR';
}
/** What cannot be read says nothing. */
async function readObjectAt({ store }, key) {
    return (await settle(() => read_object_readObject(store, key))).value;
}
/** Objects first, then the index, then the commit, and there before here: no reader ever sees a pack that is not whole. */
async function commitPack(session, entries, verdict) {
    const { store, remote } = session;
    const source = packPrefix(session);
    const target = verdict === 'PASS' ? source : attemptPrefix(session);
    for (const to of [remote, store]) {
        if (to === undefined || (to === store && target === source))
            continue;
        await carry({ from: store, to, source, target }, entries);
    }
    if (remote && verdict === 'PASS')
        await carryPin(session, remote);
    await writeEnds(session, target, entries, verdict);
}
/** The run pin stands in the store before its pack is whole. */
async function carryPin(session, remote) {
    for (const key of pinKeys(session)) {
        const bytes = await session.store.read(key);
        if (bytes)
            await writer_writeOnce(remote, key, bytes);
    }
}
/** The index, and the commit that names it, the same everywhere: an interrupted try may have left the first of them. */
async function writeEnds(session, target, entries, verdict) {
    const { store, remote = store } = session;
    const [first, last] = packEnds.map((name) => `${target}${name}`);
    const listed = serialise({ name: 'evidence_index', body: { objects: entries } }, envelopeOf(session));
    const index = await writer_writeOnce(remote, first, listed);
    const retention = { retention_days: session.open.contract.evidence['retention-days'] };
    const body = { index_sha256: (0,core_digest/* sha256 */.sc)(index), verdict, ...retention };
    const commit = await writer_writeOnce(remote, last, serialise({ name: 'pack_commit', body }, envelopeOf(session)));
    if (remote === store)
        return;
    await store.write(first, index);
    await store.write(last, commit);
}
/** `evidence/runs/{platform_run_id}/attempts/{attempt}/{phase_id}/`. */
function attemptPrefix(session) {
    const { platformRunId, attempt } = session;
    return packPrefix(session).replace(`${platformRunId}/`, `${platformRunId}/attempts/${attempt}/`);
}

;// CONCATENATED MODULE: ./lib/chain/origin.js





/** The same where nobody of this run built: nothing is claimed. */
const unknownOrigin = {
    build_driver: null,
    build_actor: null,
    build_completed_at_utc: null,
    base_images: [],
};
/** Where the building job keeps what it knows. */
function originKey({ platformRunId }) {
    return `parts/${platformRunId}/build.json`;
}
/** Keeps for the jobs that follow how the image came to be. Returns the key. */
async function keepOrigin(session, image_digest, origin, uncommitted) {
    const key = originKey(session);
    const bytes = Buffer.from(`${JSON.stringify({ ...belonging(session), image_digest, origin, uncommitted }, null, 2)}\n`);
    refuseSecrets(session, key, bytes);
    await session.store.write(key, bytes);
    return key;
}
/** What the job that built has kept of how; undefined where none has. Throws as `readBuild` does. */
async function readOrigin(session, image_digest) {
    return (await readBuild(session, image_digest))?.origin;
}
const keptBuild = schemas/* object */.Ikc({
    origin: schemas/* strictObject */.rej({
        build_driver: schemas/* string */.YjP(),
        build_actor: schemas/* string */.YjP(),
        build_completed_at_utc: schemas/* string */.YjP(),
        base_images: schemas/* array */.YOg(schemas/* strictObject */.rej({ reference: schemas/* string */.YjP(), digest: schemas/* custom */.IeY(core_digest/* isDigest */.Bc).nullable() })),
    }),
    uncommitted: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What the job that built has kept; undefined where none has. Throws EVIDENCE_UNREADABLE where it tells of something else (L5). */
async function readBuild(session, image_digest) {
    const kept = await read_object_readObject(session.store, originKey(session));
    if (kept === undefined)
        return undefined;
    const expected = { ...belonging(session), image_digest };
    const wrong = Object.entries(expected).find(([name, value]) => kept[name] !== value);
    const build = keptBuild.safeParse(kept);
    if (wrong === undefined && build.success)
        return build.data;
    throw new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: wrong
            ? `${originKey(session)} has another ${wrong[0]} than this run`
            : `${originKey(session)} does not say how the image was built`,
        rerun: 'will-not-help',
        fix: 'Build and judge one image in one run.',
    });
}
function belonging({ platformRunId, git, open }) {
    return { platform_run_id: platformRunId, git_sha: git?.sha ?? null, contract_sha256: open.sha256 };
}

;// CONCATENATED MODULE: ./lib/domain/shards/deal.js
/**
 * Deals items to a number of hands, the longest first and each to whoever has least: no hand takes more than 4/3 of the best
 * possible (Graham 1969). The same costs are always dealt the same way. No hand is empty, unless there are fewer items.
 */
function deal(costs, hands) {
    const count = Math.max(1, Math.min(hands, costs.length));
    const dealt = Array.from({ length: count }, () => ({ items: [], cost: 0 }));
    const longestFirst = [...costs.keys()].sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || a - b);
    for (const item of longestFirst) {
        const least = dealt.reduce((best, hand) => (lighter(hand, best) ? hand : best));
        least.items.push(item);
        least.cost += costs[item] ?? 0;
    }
    return dealt.map(({ items, cost }) => ({ items: items.sort((a, b) => a - b), cost }));
}
/** Of two that cost the same, the one with fewer items: items without a cost are spread too. */
function lighter(a, b) {
    return a.cost < b.cost || (a.cost === b.cost && a.items.length < b.items.length);
}

;// CONCATENATED MODULE: ./lib/chain/shard-plan.js





/** Which rows run on which machine. */
const shardPlan = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('seaworthy/entrypoint-plan/v1'),
    contract_sha256: schemas/* string */.YjP(),
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({
        handle: schemas/* string */.YjP().nullable(),
        runtime_mode: schemas/* string */.YjP(),
        probes: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP())),
        seconds: schemas/* number */.aig(),
    })),
    probe_count: schemas/* int */.Whr(),
    /** `rows` are places in the list above. */
    shards: schemas/* array */.YOg(schemas/* object */.Ikc({ shard: schemas/* string */.YjP(), rows: schemas/* array */.YOg(schemas/* int */.Whr()), seconds: schemas/* number */.aig() })),
    /** For `strategy.matrix` of a job on GitHub. */
    matrix: schemas/* object */.Ikc({ include: schemas/* array */.YOg(schemas/* object */.Ikc({ shard: schemas/* string */.YjP() })) }),
});
const shard_plan_keyOf = (handle, mode) => JSON.stringify([handle, mode]);
/** A probe takes about as long as a container takes to start, where nobody measured. */
const shard_plan_usualSeconds = 0.5;
/** Deals the rows over machines by how long they took, the longest first; rows that never ran count as the middle one. */
function planShards(open, total, durations = new Map()) {
    const known = [...durations.values()].sort((a, b) => a - b);
    const rows = open.rows.map(({ row }) => {
        const probes = probesOf(row).map(({ argv }) => [...argv]);
        const handle = row.handle ?? null;
        const guess = known[known.length >> 1] ?? probes.length * shard_plan_usualSeconds;
        return {
            handle,
            runtime_mode: row['runtime-mode'],
            probes,
            seconds: durations.get(shard_plan_keyOf(handle, row['runtime-mode'])) ?? guess,
        };
    });
    const hands = deal(rows.map(({ seconds }) => seconds), total);
    const shards = hands.map(({ items, cost }, at) => {
        return { shard: `${at + 1}/${hands.length}`, rows: [...items], seconds: Math.round(cost * 1000) / 1000 };
    });
    return {
        schema: 'seaworthy/entrypoint-plan/v1',
        contract_sha256: open.sha256,
        rows,
        probe_count: rows.reduce((sum, { probes }) => sum + probes.length, 0),
        shards,
        matrix: { include: shards.map(({ shard }) => ({ shard })) },
    };
}
const shard_plan_measured = schemas/* object */.Ikc({
    rows: schemas/* array */.YOg(schemas/* object */.Ikc({ handle: schemas/* string */.YjP().nullable(), runtime_mode: schemas/* string */.YjP(), duration_ms: schemas/* number */.aig() })),
});
/** The durations that a matrix of an earlier run recorded: `entrypoint_matrix_validation.json`. */
function durationsIn(text, path) {
    const found = shard_plan_measured.safeParse(jsonIn(text));
    if (!found.success)
        throw shard_plan_malformed(path, 'an entrypoint_matrix_validation.json of an earlier run');
    return new Map(found.data.rows.map((row) => [shard_plan_keyOf(row.handle, row.runtime_mode), row.duration_ms / 1000]));
}
/** A plan that was made for this very contract. */
function planIn(text, path, open) {
    const found = shardPlan.safeParse(jsonIn(text));
    if (!found.success)
        throw shard_plan_malformed(path, 'what `seaworthy entrypoints plan` printed');
    if (found.data.contract_sha256 === open.sha256)
        return found.data;
    throw new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${path} was made for another contract`,
        rerun: 'will-not-help',
        fix: 'Make the plan from the contract that the shards read.',
    });
}
function shard_plan_malformed(path, expected) {
    return new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', { message: `${path}: expected ${expected}`, rerun: 'will-not-help' });
}

;// CONCATENATED MODULE: ./lib/chain/shards.js






/** Where the parts of a run lie until they are joined. */
function partFolder({ platformRunId }) {
    return `parts/${platformRunId}/entrypoints/`;
}
/** Runs the rows that a plan gives to one shard in the image, and keeps what was seen. Returns the key of the part. */
async function runShard(session, { built, images }, shard, plan = planShards(session.open, shard.total)) {
    if (shard.index > shard.total)
        throw new core_fault/* Fault */.vC('USAGE', { message: `there is no shard ${shard.index} of ${shard.total}` });
    if (!built || !images)
        throw new core_fault/* Fault */.vC('USAGE', { message: 'a shard runs in an image', fix: 'Name the archive with --archive.' });
    const open = { ...session.open, rows: rowsFor(session.open, shard, plan) };
    const loaded = await images.load(built);
    const facts = await entrypoints_collect_collect({ runner: 'image', engine: images.engine, loaded, imageDigest: built.image.digest }, open);
    const part = {
        platform_run_id: session.platformRunId,
        git_sha: session.git?.sha ?? null,
        contract_sha256: session.open.sha256,
        attempt: session.attempt,
        shard,
        facts,
    };
    const key = `${partFolder(session)}${shard.index}-of-${shard.total}.json`;
    const bytes = Buffer.from(`${JSON.stringify(part, null, 2)}\n`);
    refuseSecrets(session, key, bytes);
    await session.store.write(key, bytes);
    return key;
}
/** Of fewer rows than machines some have nothing to do, and leave an empty part. */
function rowsFor(open, { index, total }, { shards }) {
    const dealt = shards.length;
    if (dealt !== Math.max(1, Math.min(total, open.rows.length)))
        throw new core_fault/* Fault */.vC('USAGE', { message: `the plan has ${dealt} shards, not ${total}` });
    return (shards[index - 1]?.rows ?? []).flatMap((at) => open.rows[at] ?? []);
}
/** Judges the whole matrix from all parts. A missing, foreign or differing part is an ERROR, never a smaller matrix (L2, L5). */
async function mergeParts(session) {
    const facts = await settle(async () => joinParts(session, await readParts(session)));
    if (!facts.value)
        return { session, outcome: ask_gate_unasked('entrypoints', facts.error) };
    const joined = facts.value;
    const held = { ...session, imageDigest: joined.imageDigest };
    return {
        session: held,
        outcome: await askGate(held, 'entrypoints', async () => judgeRows(joined, session.open, session.policy)),
    };
}
async function readParts(session) {
    const parts = [];
    for (const key of await session.store.list(partFolder(session))) {
        const bytes = await session.store.read(key);
        if (bytes)
            parts.push(JSON.parse(Buffer.from(bytes).toString('utf8')));
    }
    return parts;
}
function joinParts(session, parts) {
    const wrong = (message) => new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message,
        rerun: 'will-not-help',
        fix: 'Run every shard of this run, with one contract and one image.',
    });
    const [first] = parts;
    if (!first)
        throw wrong('no shard of this run left a part');
    const total = first.shard.total;
    const missing = Array.from({ length: total }, (_, at) => at + 1).filter((index) => !parts.some(({ shard }) => shard.index === index && shard.total === total));
    if (missing.length > 0 || parts.length !== total)
        throw wrong(missing.length > 0
            ? `of ${total} shards, those with the numbers ${missing.join(', ')} left no part`
            : `${parts.length} parts were found for ${total} shards`);
    const foreign = parts.find((part) => !shards_isOurs(part, session));
    if (foreign)
        throw wrong(`shard ${foreign.shard.index} belongs to another run, commit, contract or a later attempt`);
    const digests = new Set(parts.map(({ facts }) => facts.imageDigest));
    if (digests.size !== 1)
        throw wrong('the shards ran in different images');
    const rows = shards_inOrder(parts.flatMap(({ facts }) => facts.rows), wantedRows(session.open, first.facts));
    if (!rows)
        throw wrong('the shards did not ask every row of the contract once');
    return { ...first.facts, rows };
}
function shards_isOurs(part, { platformRunId, git, open, attempt }) {
    return (part.platform_run_id === platformRunId &&
        part.git_sha === (git?.sha ?? null) &&
        part.contract_sha256 === open.sha256 &&
        part.attempt <= attempt);
}
const rowKey = (location, platform) => JSON.stringify([location, platform]);
/** Every row of the contract, on each of its platforms. */
function wantedRows(open, { platforms }) {
    return open.rows.flatMap(({ row, location }) => (row.platforms ?? platforms).map((platform) => rowKey(location, platform)));
}
/** The rows in the order of the contract; undefined where they are not exactly those. */
function shards_inOrder(rows, wanted) {
    const found = new Map(rows.map((row) => [rowKey(row.location, row.platform), row]));
    const ordered = wanted.flatMap((name) => found.get(name) ?? []);
    return ordered.length === wanted.length && rows.length === wanted.length ? ordered : undefined;
}

;// CONCATENATED MODULE: ./lib/chain/evidence-place.js










/**
 * The fault of an evidence folder that the next build would take along. Every place that this run can write to is asked
 * of the ignore file by its own name: a rule may let in one of them and none of the others.
 */
async function evidenceInContext(session) {
    const { evidenceFolder, open, files } = session;
    if (evidenceFolder === undefined || open.contract.image.prebuilt !== undefined)
        return undefined;
    const contextPath = join(open.folder, open.contract.image.context);
    const folder = evidence_place_below(contextPath, evidenceFolder);
    if (folder === undefined)
        return undefined;
    const rules = await ignoreRulesOf(files, open);
    const reached = placesOf(session).find((place) => !isClosed(rules, join(folder, place)));
    if (reached === undefined)
        return undefined;
    return new core_fault/* Fault */.vC('EVIDENCE_IN_CONTEXT', {
        message: `the evidence folder ${evidenceFolder} lies in the build context ${contextPath}, and the ignore file lets ${reached} in`,
    });
}
function placesOf(session) {
    const objects = Object.keys(objectSchemas);
    return [
        ...objects.map((name) => writer_keyOf(session, name)),
        ...objects.map((name) => writer_keyOf(session, name).replace(packPrefix(session), attemptPrefix(session))),
        ...['1-of-1', '1-of-2', '2-of-2'].map((name) => `${partFolder(session)}${name}.json`),
        originKey(session),
        ...pinKeys(session),
        '.gitignore',
    ];
}
function evidence_place_below(folder, path) {
    if (folder === '.' || folder === path)
        return folder === path ? '' : path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

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

;// CONCATENATED MODULE: ./lib/chain/single.js





/** The outcome of gates that were asked alone: never more than a part of a run, so a rehearsal, which fails where one is refused. */
function partOf(session, command, gates) {
    return {
        command,
        verdict: (0,core_verdict/* worst */.Q)([
            ...gates.map(({ verdict }) => verdict),
            ...(session.requireAuthoritative ? ['FAIL'] : []),
        ]),
        gates,
        notRun: gateNames.filter((name) => !gates.some(({ gate }) => gate === name)),
        assurance: 'rehearsal',
        rehearsalReasons: ['one gate is a part of a run, not a run'],
        requireAuthoritative: session.requireAuthoritative,
        contractPath: session.open.path,
        guessed: session.open.guessed,
        platformRunId: session.platformRunId,
        gitSha: session.git?.sha ?? null,
        imageTag: null,
        imageDigest: session.imageDigest,
        evidence: session.store.place !== '' && gates.some(({ written }) => written !== undefined && written.size > 0)
            ? `${session.store.place}/${packPrefix(session)}`
            : null,
        handoffOpen: false,
        remarks: acceptanceRemarks(session, gates),
    };
}
/** A commit, for gates whose evidence belongs to one. */
function commitOf({ git }) {
    if (git)
        return git.sha;
    throw new core_fault/* Fault */.vC('GIT_UNAVAILABLE', { message: 'this gate needs a commit, and there is no git repository here' });
}
const standings = {
    expired: 'is not in force today',
    'too-long': 'lasts longer than 90 days',
    'not-acceptable': 'is of something that nobody can accept',
};
/** Entries of `accepted` that do not count, and those that match nothing that was asked: closure fails or warns of them. */
function acceptanceRemarks({ open, clock }, gates) {
    const rows = gates.flatMap(({ result }) => result?.rows ?? []);
    return open.contract.accepted.flatMap((entry, index) => {
        const { path, line } = open.locate(['accepted', index]);
        const named = `${path}:${line ?? 1} accepts ${entry.code} ${entry.subject}`;
        const standing = standingOf(entry, open.profile, clock.now());
        if (standing !== 'in-force')
            return [`${named}, which ${standings[standing]}: closure fails on it`];
        const row = rows.find(({ check }) => check.code === entry.code);
        const isUsed = !row || row.accepted.some(({ subject }) => subject === entry.subject);
        return isUsed ? [] : [`${named}, and nothing matches it`];
    });
}

;// CONCATENATED MODULE: ./lib/domain/image/root-fs.js


const whiteout = '.wh.';
const opaque = '.wh..wh..opq';
const root_fs_origin = { from: 'layer' };
/**
 * Puts a layer over what lies below it. Its whiteouts take away from below only, wherever they stand among its entries.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md
 */
function applyLayer(root, entries) {
    for (const { path } of entries)
        if (basename(path).startsWith(whiteout))
            takeAway(root, path);
    for (const entry of entries)
        if (!basename(entry.path).startsWith(whiteout))
            root_fs_place(root, entry);
}
function takeAway(root, path) {
    const parent = root_fs_folderAt(root, dirname(path));
    const name = basename(path);
    if (name === opaque)
        parent?.children.clear();
    else
        parent?.children.delete(name.slice(whiteout.length));
}
/** Through links, as an engine unpacks it; undefined where there is no such folder. */
function root_fs_folderAt(root, path) {
    try {
        const node = nodeAt(root, resolve(root, path, { followLast: true }));
        return node?.type === 'folder' ? node : undefined;
    }
    catch (error) {
        if (error instanceof TreeProblem)
            return undefined;
        throw error;
    }
}
/** What is no file, folder or link starts nothing, and takes the place of what did; a path that leaves the image is never placed. */
function root_fs_place(root, { path, type, target }) {
    const at = clean(path);
    if (at === '.' || at.startsWith('..'))
        return;
    const parent = makeFolders(root, resolve(root, dirname(at), { followLast: true }));
    const name = basename(at);
    if (type === 'folder') {
        if (parent.children.get(name)?.type !== 'folder')
            parent.children.set(name, { type, children: new Map() });
        return;
    }
    const linked = type === 'hard-link' ? nodeAt(root, target ?? '') : undefined;
    if (linked)
        parent.children.set(name, linked);
    else if (type === 'link')
        parent.children.set(name, { type, target: target ?? '', origin: root_fs_origin });
    else if (type === 'file')
        parent.children.set(name, { type, origin: root_fs_origin });
    else
        parent.children.delete(name);
}

;// CONCATENATED MODULE: ./lib/chain/static-image.js



/** The image as far as the Dockerfile makes it. */
function plannedImage({ facts: { dockerfile } }) {
    if (dockerfile.kind === 'refused')
        return { tree: folder(), environment: new Map(), workdir: '/' };
    const { image, settings } = dockerfile.plan;
    return { tree: image, environment: settings.environment, workdir: settings.workdir };
}
/** An image that exists, from its layers: nothing of it is run. Of several platforms the first. */
async function layeredImage({ platforms }) {
    const tree = folder();
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
        if (!(error instanceof TreeProblem))
            throw error;
        throw new core_fault/* Fault */.vC('IMAGE_MALFORMED', { message: `a layer of the image cannot be unpacked: ${error.message}` });
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
        ...partOf(held, 'check', gates),
        rehearsalReasons: ['only the offline gates were asked: this is no readiness'],
    };
}
/** Asks the gate; where the evidence folder lies open in the context, its findings are shown and nothing is written. */
async function askBuildContext(session, ports) {
    const seen = await settle(() => buildContext({ files: session.files, bases: ports.bases, buildArgs: ports.buildArgs }, session.open, session.policy));
    const { value } = seen;
    if (!value)
        return { ...ask_gate_unasked('build-context', seen.error), result: undefined };
    const fault = await evidenceInContext(session);
    if (fault)
        return { gate: 'build-context', verdict: 'ERROR', result: value, faults: [fault] };
    return askGate(session, 'build-context', async () => value);
}
/** The session, without a place for evidence where writing there would enter the next build. */
function heldBack(session, { faults }) {
    return faults.some(({ code }) => code === 'EVIDENCE_IN_CONTEXT') ? { ...session, store: nowhere } : session;
}
async function askSecrets(session, ports, context) {
    const { result } = context;
    if (!result)
        return ask_gate_unasked('secrets', blockedBy(context));
    const secretPorts = { ...secretPortsOf(session, ports), image: ports.local };
    return askGate(session, 'secrets', () => secrets(secretPorts, session.open, session.policy, result.facts.files));
}
/** What the secrets gate works with, but for the image. */
function secretPortsOf({ files }, { fingerprintKey, secretNames }) {
    return { files, fingerprintKey, names: secretNames };
}
/** Nothing runs: every row is resolved by the files that the image would hold. */
async function askStatic(session, context, local) {
    const { result } = context;
    if (!result)
        return ask_gate_unasked('entrypoints', blockedBy(context));
    return askGate(session, 'entrypoints', async () => {
        const image = await staticImage(result, local);
        return entrypoints({ runner: 'static', image }, session.open, session.policy);
    });
}
/** From the layers of an image that is there, else from the Dockerfile. Throws IMAGE_OUT_OF_REACH where there is neither. */
async function staticImage(context, local) {
    if (local)
        return layeredImage(local);
    if (!context.facts.prebuilt)
        return plannedImage(context);
    throw new core_fault/* Fault */.vC('IMAGE_OUT_OF_REACH', {
        message: 'the prebuilt image lies in a registry, and no network is used here',
    });
}
/** A gate cannot be asked because this one gave no answer. */
function blockedBy({ gate, faults }) {
    const [first] = faults;
    return new core_fault/* Fault */.vC('GATE_BLOCKED', {
        message: `${gate} gave no answer${first ? `: ${first.code}` : ''}`,
        ...(first ? { rerun: first.rerun } : {}),
    });
}

// EXTERNAL MODULE: ./lib/hosts/terminal.js
var terminal = __webpack_require__(5955);
;// CONCATENATED MODULE: ./lib/cli/flags.js


/** The flags that every gate command takes. */
function withCommonFlags(command) {
    return command
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .option('--evidence-dir <dir>', 'where evidence is kept (default: .seaworthy/evidence in the repository)')
        .addOption(new esm/* Option */.c$('--format <format>', 'how the report is printed').choices(terminal/* formats */.Fx).default('text'))
        .option('--platform-run-id <id>', 'the run that this belongs to (default: a new one)')
        .option('--require-authoritative', 'a rehearsal fails')
        .option('--strict-warnings', 'warnings fail')
        .option('--no-color', 'no colours')
        .option('--quiet', 'only the last line');
}
/** The flags as options of a session, with this process's environment. */
function commonOptions(flags, host) {
    const onProgress = host.progress(flags);
    return { ...flags, environment: process.env, ...(onProgress ? { onProgress } : {}) };
}
/** Wipes the progress line and tells the outcome. */
async function tell(host, outcome, profile, flags, options) {
    options.onProgress?.('');
    await host.tell(outcome, profile, flags);
}

;// CONCATENATED MODULE: ./lib/adapters/whole-file.js


/** Writes a file whole or not at all: under a temporary name beside it, synced, then renamed into place. */
function writeWhole(path, text) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        const file = (0,external_node_fs_.openSync)(temporary, 'wx');
        try {
            (0,external_node_fs_.writeFileSync)(file, text);
            (0,external_node_fs_.fsyncSync)(file);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
        throw new core_fault/* Fault */.vC('FILE_UNWRITABLE', {
            message: `${path} cannot be written (${code})`,
            location: { path },
            ...(code === 'ENOSPC' ? { fix: 'Make room on that disk.' } : {}),
            cause,
        });
    }
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/domain/python/project.js

/** The `[project.scripts]` of a pyproject.toml (PEP 621). A file that is no TOML declares none. */
function projectScripts(text) {
    const project = tableIn(project_parsed(text), 'project');
    return Object.keys(tableIn(project, 'scripts')).map((name) => ({ name, line: lineOf(text, name) }));
}
function project_parsed(text) {
    try {
        return (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch {
        return {};
    }
}
function tableIn(value, name) {
    const table = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return typeof table === 'object' && table !== null ? table : {};
}
function lineOf(text, name) {
    return 1 + text.split('\n').findIndex((line) => line.trimStart().replace(/^"/, '').startsWith(name));
}

;// CONCATENATED MODULE: ./lib/chain/guess/rows.js



/** Rows from ENTRYPOINT and CMD, from `[project.scripts]`, and from modules that can be run with `python -m`. */
async function guessRows(scope) {
    const rows = [...imageRow(scope), ...(await scriptRows(scope)), ...(await moduleRows(scope))];
    return rows.filter((row, index) => rows.findIndex((other) => other.command.join('\0') === row.command.join('\0')) === index);
}
function imageRow({ dockerfile, dockerfilePath }) {
    const instructions = dockerfile.stages.at(-1)?.instructions ?? [];
    const last = (keyword) => instructions.findLast((item) => item.keyword === keyword);
    const entrypoint = argvOf(last('ENTRYPOINT'));
    const command = argvOf(last('CMD'));
    const argv = entrypoint ?? command;
    const line = (entrypoint ? last('ENTRYPOINT') : last('CMD'))?.line;
    return argv && argv.length > 0 && line !== undefined
        ? [{ mode: 'the image’s own command', command: withoutArguments(argv), from: `${dockerfilePath}:${line}` }]
        : [];
}
/** In shell form only plain words are split: of one that a shell would read otherwise nothing is guessed. */
function argvOf(instruction) {
    if (instruction === undefined)
        return undefined;
    const words = instruction.rest.replace(/^exec\s+/, '').trim();
    const plain = /^[\w./:@%+=,-]+(?: +[\w./:@%+=,-]+)*$/.test(words) && !/^\w+=/.test(words);
    return jsonForm(instruction.rest, instruction.line) ?? (plain ? words.split(/ +/) : undefined);
}
/** The program without the options that a probe would trip over: an interpreter keeps its script or module. */
function withoutArguments(argv) {
    const module = argv.indexOf('-m');
    if (module > 0)
        return argv.slice(0, module + 2);
    return argv.slice(0, /^(?:python[\d.]*|node|ruby|bun|deno)$/.test(argv[0]?.split('/').at(-1) ?? '') ? 2 : 1);
}
async function scriptRows({ files, folder }) {
    const path = join(folder, 'pyproject.toml');
    if ((await files.stat(path))?.type !== 'file')
        return [];
    const text = Buffer.from(await files.read(path)).toString('utf8');
    return projectScripts(text).map(({ name, line }) => ({
        mode: name,
        command: [name],
        from: `pyproject.toml:${line}`,
        providedBy: 'run-step',
    }));
}
const runnable = /^if __name__ == ['"]__main__['"]:/m;
/** Python files of the image that can be run as a module and read arguments. */
async function moduleRows({ files, folder, plan }) {
    const roots = [plan.settings.workdir, ...(plan.settings.environment.get('PYTHONPATH') ?? '').split(':')].filter((root) => root !== '');
    const rows = [];
    for (const { path, destination } of plan.takings) {
        const module = path.endsWith('.py') ? moduleName(destination, roots) : undefined;
        if (module === undefined)
            continue;
        const text = Buffer.from(await files.read(join(folder, path))).toString('utf8');
        const match = runnable.exec(text);
        if (match)
            rows.push({
                mode: module,
                command: ['python', '-m', module],
                from: `${path}:${text.slice(0, match.index).split('\n').length}`,
            });
    }
    return rows;
}
function moduleName(destination, roots) {
    const [root] = roots
        .filter((candidate) => destination.startsWith(`${candidate.replace(/\/$/, '')}/`))
        .sort((a, b) => b.length - a.length);
    if (root === undefined)
        return undefined;
    const name = destination
        .slice(root.replace(/\/$/, '').length + 1)
        .replace(/(?:\/__main__)?\.py$/, '')
        .replaceAll('/', '.');
    return /^[A-Za-z_][\w.]*$/.test(name) ? name : undefined;
}

;// CONCATENATED MODULE: ./lib/chain/guess/text.js
/** The guess as YAML. Strings are quoted as JSON, which YAML reads, so no name can break out of its place. */
function contractText(guess) {
    return `${[...head(guess), ...text_image(guess), ...text_context(guess), ...text_entrypoints(guess), ...text_secrets(guess)].join('\n')}\n`;
}
function head({ dockerfile }) {
    return [
        '# What must hold before this image may run. Guessed from what the repository has: each guess names its line.',
        '# Read it once, correct what is wrong, and delete these remarks: from then on it is a contract.',
        `# Guessed from ${dockerfile}.`,
        'version: 1',
        '',
    ];
}
function text_image({ dockerfile, unset }) {
    const args = unset.map(({ name, from }) => `    ${text_quote(name)}: "" # guessed: ${remark(from)} declares it without a value`);
    return [
        'image:',
        `  dockerfile: ${text_quote(dockerfile)} # guessed: the first one found`,
        ...(args.length > 0 ? ['  build-args:', ...args] : []),
        '',
    ];
}
function text_context({ include, bases, defaultDeny }) {
    const paths = include.map(({ path, from }) => `    - ${text_quote(path)} # guessed: ${remark(from)} copies it`);
    const accepted = bases.flatMap(({ reference, from }) => [
        `    - reason: BASE_IMAGE_ONBUILD # guessed: ${remark(from)}; look whether this image has ONBUILD triggers before you keep this`,
        `      subject: ${text_quote(reference)}`,
    ]);
    return [
        'context:',
        `  default-deny: required # guessed: the safe choice; ${remark(defaultDeny)}`,
        ...(paths.length > 0
            ? ['  include:', ...paths]
            : ['  # guessed: no instruction copies anything that could be named']),
        ...(accepted.length > 0 ? ['  accept-unresolved:', ...accepted] : []),
        '',
    ];
}
function text_entrypoints({ rows }) {
    if (rows.length === 0)
        return [
            'entrypoints:',
            '  # Nothing was found that starts this image: add a row for every way in which the runtime does.',
            '  rows: []',
            '',
        ];
    const list = rows.flatMap(({ mode, command, from, providedBy }) => [
        `    - runtime-mode: ${text_quote(mode)} # guessed: ${remark(from)}`,
        `      command: [${command.map(text_quote).join(', ')}]`,
        ...(providedBy === undefined ? [] : [`      provided-by: ${providedBy} # guessed: an installer would make it`]),
    ]);
    return ['entrypoints:', '  rows:', ...list, ''];
}
function text_secrets({ workflows }) {
    const seen = workflows.length > 0 ? `guessed: ${workflows.map(remark).join(', ')}` : 'guessed: there are no workflow files yet';
    return [
        'secrets:',
        `  workflows: [.github/workflows] # ${seen}`,
        '  # required-paths: name here what the runtime takes from its secret store',
    ];
}
function text_quote(text) {
    return JSON.stringify(text);
}
/** A remark stays on its line, whatever a file is called. */
function remark(text) {
    return JSON.stringify(text).slice(1, -1);
}

;// CONCATENATED MODULE: ./lib/chain/guess/guess.js









/** The text of a contract for a folder of the repository: valid, commented, and no more certain than it says. */
async function guessContract(files, folder) {
    const dockerfilePath = await findDockerfile(files, folder);
    const text = decodeText(await files.read(join(folder, dockerfilePath)), dockerfilePath);
    const found = await firstThere(files, folder, ignoreFileCandidates(dockerfilePath, 'buildkit'));
    const { rules } = readIgnoreFile(found === undefined ? new Uint8Array() : await files.read(join(folder, found)));
    const { entries } = await walkContext(files, folder, rules);
    const dockerfile = readDockerfile(text);
    const plan = guess_planOf(dockerfile, entries);
    return contractText({
        dockerfile: dockerfilePath,
        include: includesOf(plan, entries, dockerfilePath),
        bases: plan.unresolved
            .filter(({ reason }) => reason === 'BASE_IMAGE_ONBUILD')
            .map(({ subject, line }) => ({ reference: subject, from: `${dockerfilePath}:${line}` })),
        unset: plan.unresolved
            .filter(({ reason }) => reason === 'BUILD_ARG_UNRESOLVED')
            .map(({ subject, line }) => ({ name: subject, from: `${dockerfilePath}:${line}` })),
        rows: await guessRows({ files, folder, dockerfile, dockerfilePath, plan }),
        defaultDeny: found === undefined ? 'there is no ignore file yet' : `${found}:1`,
        workflows: await workflowsIn(files, folder),
    });
}
function guess_planOf(dockerfile, entries) {
    return evaluateBuild(dockerfile, entries, {
        buildArgs: new Map(),
        platform: 'linux/amd64',
        namedContexts: new Set(),
        onbuild: new Map(),
        archives: new Set(),
    });
}
async function findDockerfile(files, folder) {
    const named = (await files.list(folder))
        .filter(({ name, type }) => type === 'file' && /^(?:Dockerfile|Containerfile)$/i.test(name))
        .map(({ name }) => name);
    const found = named[0] ?? (await firstThere(files, folder, ['docker/Dockerfile', 'build/Dockerfile', '.docker/Dockerfile']));
    if (found === undefined)
        throw new core_fault/* Fault */.vC('DOCKERFILE_MISSING', {
            message: `${folder} has no Dockerfile to guess a contract from`,
            location: { path: folder },
        });
    return found;
}
async function firstThere(files, folder, names) {
    for (const name of names)
        if ((await files.stat(join(folder, name)))?.type === 'file')
            return name;
    return undefined;
}
/** What each instruction takes: a plain source as it is written, of a wildcard or the whole context each file. */
function includesOf({ readers }, entries, dockerfile) {
    const folders = new Set(entries.filter(({ type }) => type === 'folder').map(({ path }) => path));
    const found = new Map();
    for (const { sources, line } of readers) {
        for (const { resolved, takes } of sources) {
            const path = resolved.slice(1);
            const names = path !== '' && !/[*?[]/.test(path) ? [folders.has(path) ? `${path}/` : path] : takes;
            for (const name of names.filter(belongsInImage))
                if (!found.has(name))
                    found.set(name, `${dockerfile}:${line}`);
        }
    }
    return [...found].map(([path, from]) => ({ path, from }));
}
/** A repository's own history, and what we write ourselves, are in no contract, whatever an instruction takes along. */
function belongsInImage(path) {
    return !/^(?:\.git|\.seaworthy)(?:\/|$)/.test(path);
}
async function workflowsIn(files, folder) {
    const home = join(folder, '.github/workflows');
    if ((await files.stat(home))?.type !== 'folder')
        return [];
    return (await files.list(home))
        .filter(({ name }) => /\.ya?ml$/.test(name))
        .map(({ name }) => `.github/workflows/${name}`);
}

;// CONCATENATED MODULE: ./lib/cli/init.js









/** `seaworthy init`: a first contract from what the repository has. */
function addInit(program, host) {
    program
        .command('init')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('write a first contract from what the repository has')
        .description('Writes seaworthy.yml from the Dockerfile, the ignore file, pyproject.toml, runnable modules and workflow files.\nEvery guess is commented with the line that it comes from. An existing contract is never touched.')
        .option('--print', 'print it instead of writing it')
        .action(async (dir, flags) => {
        const workplace = await openWorkplace(dir);
        const text = await guessContract(workplace.files, workplace.folder);
        if (flags.print) {
            host.print(text);
            return;
        }
        const path = (0,external_node_path_.join)(workplace.root, workplace.folder, 'seaworthy.yml');
        if ((0,external_node_fs_.existsSync)(path))
            throw new core_fault/* Fault */.vC('USAGE', { message: `${path} exists already`, fix: 'Edit it, or print a guess with --print.' });
        writeWhole(path, text);
        host.print(`wrote ${(0,core_escape/* plain */.pj)(path)}\nRead every line marked "guessed", then run: seaworthy check ${(0,core_escape/* plain */.pj)(dir)}\n`);
    });
}
async function contractThere({ files, folder }) {
    try {
        return await findContract(files, folder);
    }
    catch (error) {
        if (error instanceof core_fault/* Fault */.vC && error.code === 'CONTRACT_MISSING')
            return undefined;
        throw error;
    }
}
/** The contract that `init` would write, for `check --guess`. */
async function readGuessed(workplace, { contract }) {
    const written = contract ?? (await contractThere(workplace));
    if (written !== undefined)
        throw new core_fault/* Fault */.vC('USAGE', {
            message: `--guess is for a repository without a contract, and there is ${written}`,
            fix: 'Leave --guess out.',
        });
    const text = await guessContract(workplace.files, workplace.folder);
    const path = workplace.folder === '.' ? 'seaworthy.yml' : `${workplace.folder}/seaworthy.yml`;
    return readContract(workplace.files, path, Buffer.from(text), { guessed: true });
}

;// CONCATENATED MODULE: ./lib/cli/check.js





/** `seaworthy check`: the offline gates. */
function addCheck(program, host) {
    withCommonFlags(program.command('check'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('ask the offline gates: build-context, secrets, entrypoints')
        .description('Asks the offline gates about a repository. Nothing of it is executed, no network is used, no engine is needed.\nThis proves that a build may start; only `seaworthy run` proves an image.')
        .option('--guess', 'judge a repository that has no contract by what `init` would write')
        .action(async (dir, flags) => {
        const options = commonOptions(flags, host);
        const { session, workplace } = await openSession(dir, options, 'offline', flags.guess ? readGuessed : undefined);
        const key = await fingerprintKey(session.open, session.files, process.env);
        const prebuilt = await localImage(session.open, workplace.root);
        const held = { ...session, imageDigest: prebuilt?.image.digest ?? null };
        const ports = {
            bases: new Map(),
            buildArgs: new Map(),
            fingerprintKey: key,
            secretNames: undefined,
            local: prebuilt?.image,
        };
        const outcome = await check(held, ports);
        await tell(host, outcome, session.open.profile, flags, options);
    });
}

;// CONCATENATED MODULE: ./lib/chain/committed.js






/** The verdict of a committed pack, its index and every object in it hashed again; ERROR where one byte differs. */
async function committedVerdict(session) {
    const place = await committedPlace(session);
    if (place === undefined)
        return committed_refused(null, committed_missing(session));
    try {
        return await verdictAt({ ...session, packAt: place }, place);
    }
    catch (error) {
        return committed_refused(place, error);
    }
}
/** Nothing in a pack proves that a workflow run made it, whatever it says of itself: to its reader it is a rehearsal (L3). */
async function verdictAt(session, place) {
    const commit = await committed_needed(session, `${place}pack_commit.json`);
    await refuseAltered(session, place, commit);
    const verdict = await computedAgain(session, commit);
    const told = { assurance: 'rehearsal', place, faults: [] };
    if (session.requireAuthoritative && verdict === 'PASS')
        return { ...told, verdict: 'FAIL', detail: 'It is a rehearsal, and an authoritative run is required.' };
    const open = `What is open stands in ${place}m1_closure_blocker_register.json.`;
    return { ...told, verdict, detail: verdict === 'PASS' ? '' : open };
}
/** Closure is asked again as it was asked then: a run that had to be authoritative fails as a rehearsal. */
async function computedAgain(session, commit) {
    for (const requireAuthoritative of [false, true]) {
        const verdict = await packVerdict({ ...session, requireAuthoritative });
        if (verdict !== 'ERROR' && verdict === commit['verdict'])
            return verdict;
    }
    const computed = await packVerdict({ ...session, requireAuthoritative: false });
    if (computed === 'ERROR' && commit['verdict'] === 'ERROR')
        return 'ERROR';
    throw committed_altered(`the commit says ${String(commit['verdict'])}, and ${computed} follows from the pack`);
}
/** Pinned, or of the latest attempt. */
async function committedPlace(session) {
    const attempts = Array.from({ length: session.attempt }, (_, at) => attemptPrefix({ ...session, attempt: at + 1 }));
    for (const place of [packPrefix(session), ...attempts.reverse()])
        if ((await session.store.read(`${place}pack_commit.json`)) !== undefined)
            return place;
    return undefined;
}
async function refuseAltered({ store }, place, commit) {
    const index = await store.read(`${place}evidence_index.json`);
    if (index === undefined)
        throw committed_altered('its index is gone');
    if (commit['index_sha256'] !== (0,core_digest/* sha256 */.sc)(index))
        throw committed_altered('its index is another one than was committed');
    const listed = await read_object_readObject(store, `${place}evidence_index.json`);
    const there = (await packEntries(store, place)).filter(({ path }) => !/^(?:evidence_index|pack_commit)\.json$/.test(path));
    if (JSON.stringify(listed?.['objects']) !== JSON.stringify(there))
        throw committed_altered('its objects are not those of its index');
}
async function committed_needed({ store }, key) {
    const found = await read_object_readObject(store, key);
    if (found)
        return found;
    throw committed_altered(`${key} is gone`);
}
function committed_altered(how) {
    return new core_fault/* Fault */.vC('EVIDENCE_ALTERED', { message: `the pack is not what was committed: ${how}` });
}
function committed_missing({ platformRunId, store }) {
    return new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `there is no committed pack of ${platformRunId} in ${store.place}`,
        rerun: 'will-not-help',
        fix: 'Name the run and the evidence folder that it wrote to; without a commit there is no pack.',
    });
}
function committed_refused(place, error) {
    const faults = (0,core_fault/* faultsIn */.RP)(error);
    return { verdict: 'ERROR', assurance: null, place, faults, detail: faults.map(({ message }) => message).join('; ') };
}

// EXTERNAL MODULE: ./lib/hosts/report/json.js
var json = __webpack_require__(5402);
;// CONCATENATED MODULE: ./lib/hosts/committed.js



/** A committed pack’s verdict: the bare word first, so that a script can read it; then why, where it is not PASS. */
function renderCommitted(committed, platformRunId, format) {
    const { verdict, assurance, place, detail, faults } = committed;
    if (format === 'json')
        return (0,json/* jsonText */.s$)({
            schema: 'seaworthy/committed-verdict/v1',
            platform_run_id: platformRunId,
            verdict,
            assurance,
            place,
            detail,
            faults: faults.map(terminal/* faultData */.HU),
        });
    const why = faults.length > 0 ? faults.flatMap(terminal/* faultLines */.w0) : [(0,core_escape/* plain */.pj)(detail)].filter((line) => line !== '');
    return `${[verdict, ...why].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/accepted-text.js

/** The text of a contract with one more entry in `accepted`. The other lines stay as they are: a reviewer sees the entry alone. */
function withAccepted(text, entry) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const list = document.get('accepted', true);
    if ((0,dist/* isSeq */.oP)(list) && list.range && list.items.length === 0)
        return inPlaceOf(text, list.range, entry);
    if ((0,dist/* isSeq */.oP)(list) && list.range && list.flow !== true)
        return behind(text, list.range, entry);
    if (list === undefined && (0,dist/* isMap */.jh)(document.contents) && document.contents.flow !== true)
        return `${text.trimEnd()}\n\naccepted:\n${accepted_text_listed(entry, '  ')}`;
    return rewritten(document, (0,dist/* isSeq */.oP)(list) ? list.items : [], entry);
}
/** `accepted: []` becomes a list of lines. */
function inPlaceOf(text, [start, end], entry) {
    return `${text.slice(0, start).trimEnd()}\n${accepted_text_listed(entry, '  ')}${text.slice(end).replace(/^ *\n/, '')}`;
}
/** Behind the last line of the list, with the indentation of its first item. */
function behind(text, [start, end], entry) {
    const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
    const before = text.slice(0, end);
    return `${before}${before.endsWith('\n') ? '' : '\n'}${accepted_text_listed(entry, indent)}${text.slice(end)}`;
}
function accepted_text_listed(entry, indent) {
    return (0,dist/* stringify */.As)([entry], { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
}
/** Where the list is no block of lines of its own, the whole document is written anew, comments kept. */
function rewritten(document, items, entry) {
    document.set('accepted', document.createNode([...items, entry]));
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

;// CONCATENATED MODULE: ./lib/contract/profiles/p-1-meanings.js
/** What the ids mean. */
const p1Meanings = new Map([
    ['M1A-B1', 'image strategy ambiguous'],
    ['M1A-B2', 'include/exclude manifest incomplete, or the payload holds what the runtime does not need'],
    ['M1A-B3', 'learning entrypoint surfaces absent from the package'],
    ['M1A-B4', 'context policy allows broad ingestion of the repository'],
    ['M1-B1', 'ECR repository handle unresolved'],
    ['M1-B2', 'entrypoint coverage incomplete'],
    ['M1C-B1', 'provenance fields incomplete'],
    ['M1C-B2', 'evidence path or run linkage ambiguous'],
    ['M1C-B3', 'fail-closed mismatch policy violated'],
    ['M1C-B4', 'validation artifact missing or malformed'],
    ['M1C-B5', 'the role cannot push to or read from the registry'],
    ['M1-B3', 'roll-up of M1C-B*'],
    ['M1D-B1', 'secret injection risk in Dockerfile or build context'],
    ['M1D-B2', 'static credential posture missing or bypassable'],
    ['M1D-B3', 'runtime secret source mapping incomplete'],
    ['M1D-B4', 'security evidence incomplete or not executable'],
    ['M1D-B5', 'security check failed in execution'],
    ['M1-B4', 'roll-up of M1D-B*'],
    ['M1E-B1', 'build-go precondition set incomplete'],
    ['M1E-B2', 'workflow dispatch path ambiguous'],
    ['M1E-B3', 'closure evidence incomplete, inconsistent, or mixed from several runs'],
    ['M1E-B4', 'unresolved cross-lane blocker carried without acceptance'],
    ['M1E-B5', 'handoff gate ambiguous'],
    ['M1-B5', 'roll-up of M1E-B*'],
]);

;// CONCATENATED MODULE: ./lib/cli/explain.js





/** `seaworthy explain CODE`: what a reason code or a blocker id means, and what to do. */
function addExplain(program, host) {
    program
        .command('explain')
        .argument('<code>', 'a reason code (CONTEXT_BROAD_COPY) or a blocker id (M1A-B4)')
        .summary('say what a reason code or blocker id means')
        .action((code) => {
        host.print(explain(code.toUpperCase()));
    });
}
/** The explanation as text. Throws USAGE for a code that nobody knows. */
function explain(code) {
    const entry = catalog.find((item) => item.code === code);
    if (entry)
        return explainCode(entry);
    const meaning = p1Meanings.get(code);
    if (meaning !== undefined)
        return explainBlocker(code, meaning);
    const near = nearest(code, [...catalog.map((item) => item.code), ...p1Meanings.keys()]);
    throw new core_fault/* Fault */.vC('USAGE', {
        message: `no reason code or blocker id is called ${code}`,
        fix: near === undefined ? 'Read docs/reason-codes.md.' : `Did you mean ${near}?`,
    });
}
function explainCode(entry) {
    const { code, gate, title, why, fix } = entry;
    const rule = p1Rules.get(code);
    const inProfile = rule ? `; in the p-1 profile ${rule.id} (${rule.severity}, lane ${rule.owner})` : '';
    const lines = [
        code,
        '',
        `  what    ${title}`,
        `  why     ${why}`,
        `  fix     ${fix}`,
        `  gate    ${gate ?? 'any'}`,
        `  counts  ${countsAs(entry)}${inProfile}`,
        `  re-run  ${rerunOf(entry)}`,
    ];
    return `${lines.join('\n')}\n`;
}
function countsAs({ kind, level, rerun }) {
    if (kind === 'fault' || rerun === 'may-help')
        return 'ERROR';
    return level === 'warn' ? 'a warning' : 'FAIL, or ERROR where it cannot be decided';
}
function rerunOf({ rerun }) {
    return rerun === 'may-help' ? 'may help' : 'does not help by itself';
}
function explainBlocker(id, meaning) {
    const behind = catalog.filter(({ code }) => p1Rules.get(code)?.id === id);
    const listed = behind.flatMap((entry) => [
        '',
        `  ${entry.code} (${p1Rules.get(entry.code)?.severity ?? 'S1'}, gate ${entry.gate ?? 'any'}; a re-run ${rerunOf(entry)})`,
        `    what  ${entry.title}`,
        `    fix   ${entry.fix}`,
    ]);
    const list = behind.length > 0 ? ['Reason codes behind it:', ...listed] : ['It is a roll-up of the blockers below it.'];
    return `${[id, '', `  ${meaning}`, '', ...list].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/closure.js

















/** `closure plan`, `closure verdict` and `closure accept`, beside `closure run`. */
function addClosureCommands(group, host) {
    addPlan(group, host);
    addVerdict(group, host);
    addAccept(group, host);
}
/** What the jobs of one run share. */
function addPlan(group, host) {
    withCommonFlags(group.command('plan'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('print the run id, the commit, the contract and the gates of a run, as JSON')
        .action(async (dir, flags) => {
        const { session } = await openSession(dir, commonOptions(flags, host), 'offline');
        const { open, git } = session;
        const plan = {
            schema: 'seaworthy/plan/v1',
            platform_run_id: flags.platformRunId ?? newRunId(systemClock()),
            phase_id: open.contract.phase,
            contract_path: open.path,
            contract_sha256: open.sha256,
            git_sha: git?.sha ?? null,
            runner: open.contract.entrypoints.runner,
            builds: open.contract.image.prebuilt === undefined,
            rows: open.rows.length,
            gates: gateNames,
        };
        host.print(`${JSON.stringify(plan, null, 2)}\n`);
    });
}
/** The verdict of a run, from its release receipt; anything but PASS is red. */
function addVerdict(group, host) {
    withCommonFlags(group.command('verdict'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('compute the verdict of a committed pack again, and exit by it')
        .action(async (dir, flags) => {
        if (flags.platformRunId === undefined)
            throw new core_fault/* Fault */.vC('USAGE', { message: 'closure verdict needs --platform-run-id' });
        const { session } = await openSession(dir, commonOptions(flags, host), 'offline');
        const committed = await committedVerdict(session);
        host.print(renderCommitted(committed, session.platformRunId, flags.format));
        process.exitCode = (0,core_verdict/* exitCode */.I)(committed.verdict);
    });
}
/** Writes an entry of `accepted` into the contract, comments kept; an entry that would not count is refused. */
function addAccept(group, host) {
    group
        .command('accept')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('write an entry of `accepted` into the contract')
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .requiredOption('--code <code>', 'the reason code of the finding')
        .requiredOption('--subject <subject>', 'what the finding is about, as the report names it')
        .requiredOption('--actor <name>', 'who accepts it')
        .requiredOption('--rationale <text>', 'why')
        .option('--days <n>', 'how long it counts, at most 90', '30')
        .action(async (dir, flags) => {
        const path = await accept(dir, flags);
        host.print(`wrote ${(0,core_escape/* plain */.pj)(path)}: ${flags.code} ${(0,core_escape/* plain */.pj)(flags.subject)} is accepted for ${flags.days} days. Let the contract's owners review it.\n`);
    });
}
async function accept(dir, flags) {
    const workplace = await openWorkplace(dir);
    const open = await readWritten(workplace, {
        ...(flags.contract === undefined ? {} : { contract: flags.contract }),
        environment: {},
    });
    const entry = closure_entryOf(flags);
    explain(entry.code);
    const standing = standingOf(entry, open.profile, Date.now());
    if (standing !== 'in-force')
        throw new core_fault/* Fault */.vC('USAGE', {
            message: `${flags.code} cannot be accepted: it is of a kind that has no override`,
            fix: 'Mend the finding; S1 blockers, wrong digests and found secrets have no override.',
        });
    const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(workplace.root, open.path));
    const text = withAccepted((0,external_node_fs_.readFileSync)(path, 'utf8'), entry);
    await readContract(workplace.files, open.path, Buffer.from(text), { guessed: false });
    writeWhole(path, text);
    return open.path;
}
function closure_entryOf({ code, subject, actor, rationale, days }) {
    if (!/^[1-9]\d?$/.test(days) || Number(days) > 90)
        throw new core_fault/* Fault */.vC('USAGE', { message: `--days: found ${JSON.stringify(days)}; expected 1 to 90` });
    const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    return { code, subject, actor, rationale, accepted: day(0), expires: day(Number(days)) };
}

;// CONCATENATED MODULE: ./lib/chain/record.js








/** The tag that the contract's pattern gives for this commit and run. */
function tagOf({ open, git }, { ciRunId }) {
    const pattern = open.contract.image['tag-pattern'];
    if (git === undefined && tokensOf(pattern).includes('git_sha'))
        throw new core_fault/* Fault */.vC('GIT_UNAVAILABLE', { message: `the tag ${pattern} needs a commit, and there is none here` });
    return fillTokens(pattern, { git_sha: git?.sha, ci_run_id: ciRunId });
}
/** The tag of an image: the one that it was found by, else the one that it is to have. */
function tagOfImage(session, built, builder) {
    return built.found?.tag ?? tagOf(session, builder);
}
/** All that is recorded of how the image came to be. */
function recordOf(session, built, context, builder, published) {
    const { contract } = session.open;
    const { image } = built;
    const first = image.platforms.find(({ platform }) => platform === contract.image.platforms[0]) ?? image.platforms[0];
    return {
        image_tag: tagOfImage(session, built, builder),
        image_digest: image.digest,
        git_sha: session.git?.sha ?? '',
        image_reference_mode: contract.image['reference-mode'].replaceAll('-', '_'),
        ecr_repo_uri: published?.repository ?? contract.image.repository ?? null,
        dockerfile_path: context.facts.dockerfilePath,
        build_context_path: context.facts.contextPath,
        oci_digest_algo: image.digest.split(':')[0] ?? '',
        oci_digest_value: image.digest,
        oci_config_digest: first?.configDigest ?? '',
        oci_layer_digests: first?.layerDigests ?? [],
        context_digest: context.facts.prebuilt ? null : contextDigest(context.facts.files),
        ...(built.origin ?? unknownOrigin),
        release_metadata_receipt_ref: writer_keyOf(session, 'release_metadata_receipt'),
    };
}
/** The facts of the provenance gate. The digest manifest is read back from the store: what was written is what counts. */
async function provenanceFacts(session, { record, published, builder, rehearsal }) {
    const stored = await read_object_readObject(session.store, writer_keyOf(session, 'image_digest_manifest'));
    const nothing = { image_tag: '', image_digest: '', oci_config_digest: '', oci_layer_digests: [] };
    const manifest = { ...nothing, ...stored };
    return {
        record,
        manifest,
        registryDigest: published?.digest,
        rehearsal,
        prebuilt: session.open.contract.image.prebuilt !== undefined,
        platformRunId: session.platformRunId,
        ciRunId: builder.ciRunId,
        commandFamily: builder.commandFamily,
        linked: await linkedDocuments(session),
        config: pinnedConfig(session.open),
    };
}

;// CONCATENATED MODULE: ./lib/cli/alone.js








/** The gates that look at an image. Every other one only says of which it is: what the archive that is named holds. */
const withImage = ['secrets', 'entrypoints', 'image-digest'];
/** What a gate alone works with: the image that the flags or the contract name, and what the registry says of its tag. */
async function openAlone(session, root, gate, flags) {
    const { ports, archive, close } = await openImages(session, root, flags);
    try {
        // The engine is greeted while the archive is read; whoever needs it then hears what went wrong.
        if (gate === 'entrypoints' && flags.archive !== undefined)
            ports.images?.engine.info().catch(() => undefined);
        const looks = flags.archive !== undefined || withImage.includes(gate);
        const place = looks ? imagePlace(session, root, flags, ports.builder) : undefined;
        const fetched = place && (await imageAt(place, gate, { archive, session, baseLayers: ports.baseLayers }));
        const built = fetched && { ...fetched, origin: await readOrigin(session, fetched.image.digest) };
        const published = flags.registry === undefined
            ? undefined
            : (fetched?.found ?? (await askTag(flags.registry, tagOf(session, ports.builder), session)));
        const key = await fingerprintKey(session.open, session.files, process.env);
        return { ports: { ...ports, built, published, fingerprintKey: key }, close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** The digest gate reads manifests and configurations only: what it needs no right to, and no time for, is not fetched. */
async function imageAt(place, gate, { archive, session, baseLayers }) {
    return gate === 'image-digest' && 'repository' in place
        ? lookAtImage(place, session, baseLayers)
        : fetchImage(place, archive, session, baseLayers);
}
/** An archive or layout that was named, else the contract's prebuilt image, else what the tag names in the registry. */
function imagePlace(session, root, { archive, registry }, builder) {
    if (archive !== undefined)
        return { path: (0,external_node_path_.resolve)(archive) };
    const prebuilt = prebuiltPlace(session.open, root);
    if (prebuilt)
        return prebuilt;
    return registry === undefined ? undefined : { repository: registry, name: tagOf(session, builder) };
}

;// CONCATENATED MODULE: ./lib/chain/gate-alone.js

















/** Asks a gate, unless its evidence would enter the next build. */
async function gate_alone_askGate(session, gate, work) {
    const open = await settle(() => evidenceInContext(session));
    const fault = open.error ?? open.value;
    return fault === undefined ? askGate(session, gate, work) : ask_gate_unasked(gate, fault);
}
async function contextOf(session, { bases, buildArgs }) {
    return buildContext({ files: session.files, bases, buildArgs }, session.open, session.policy);
}
function secretsAlone(session, ports) {
    return gate_alone_askGate(session, 'secrets', async () => {
        const { facts } = await contextOf(session, ports);
        const secretPorts = { ...secretPortsOf(session, ports), image: ports.built?.image };
        return secrets(secretPorts, session.open, session.policy, facts.files);
    });
}
/** In the image where there is one, else statically. */
function entrypointsAlone(session, ports) {
    return gate_alone_askGate(session, 'entrypoints', async () => {
        const { built, images } = ports;
        if (!built || !images) {
            const image = await staticImage(await contextOf(session, ports), undefined);
            return entrypoints({ runner: 'static', image }, session.open, session.policy);
        }
        const loaded = await images.load(built);
        const progress = session.onProgress ? { onProgress: session.onProgress } : {};
        return entrypoints({ runner: 'image', engine: images.engine, loaded, imageDigest: built.image.digest, ...progress }, session.open, session.policy);
    });
}
function imageDigestAlone(session, { built, published, builder }) {
    return gate_alone_askGate(session, 'image-digest', async () => {
        if (!built)
            throw new core_fault/* Fault */.vC('USAGE', {
                message: 'image-digest needs an image',
                fix: 'Name an archive or layout with --archive, a repository with --registry, or a prebuilt image in the contract.',
            });
        const gitSha = commitOf(session);
        const facts = {
            image: built.image,
            source: built.source,
            stated: built.stated,
            loaded: [],
            tag: tagOfImage(session, built, builder),
            repository: session.open.contract.image.repository ?? null,
            adoptedFrom: null,
        };
        return imageDigest({ ...facts, registry: published ?? built.found, rehearsal: true, gitSha, ciRunId: builder.ciRunId }, session.open, session.policy);
    });
}
/** From what the gates before it wrote in this run: nothing is asked a second time. */
async function provenanceAlone(before, ports) {
    const session = { ...before, imageDigest: before.imageDigest ?? (await recordedDigest(before)) };
    return gate_alone_askGate(session, 'provenance', async () => {
        const record = await recordFromEvidence(session);
        return provenance(await provenanceFacts(session, { record, published: ports.published, builder: ports.builder, rehearsal: true }), session.open, session.policy);
    });
}
/** The digest that this run has recorded, where no archive is in hand. */
async function recordedDigest(session) {
    const found = await settle(() => read_object_readObject(session.store, writer_keyOf(session, 'image_digest_manifest')));
    const digest = found.value?.['image_digest'];
    return (0,core_digest/* isDigest */.Bc)(digest) ? digest : null;
}
async function recordFromEvidence(session) {
    const digest = await objectOf(session, 'image_digest_manifest');
    const context = await objectOf(session, 'image_contract_manifest');
    const text = (value) => (typeof value === 'string' ? value : '');
    const layers = digest['oci_layer_digests'];
    return {
        image_tag: text(digest['image_tag']),
        image_digest: text(digest['image_digest']),
        git_sha: commitOf(session),
        image_reference_mode: text(context['image_reference_mode']),
        ecr_repo_uri: session.open.contract.image.repository ?? null,
        dockerfile_path: text(context['dockerfile_path']),
        build_context_path: text(context['build_context_path']),
        oci_digest_algo: text(digest['oci_digest_algo']),
        oci_digest_value: text(digest['image_digest']),
        oci_config_digest: text(digest['oci_config_digest']),
        oci_layer_digests: Array.isArray(layers) ? layers.map(text) : [],
        context_digest: text(context['context_digest']) || null,
        ...((await readOrigin(session, text(digest['image_digest']))) ?? unknownOrigin),
        release_metadata_receipt_ref: writer_keyOf(session, 'release_metadata_receipt'),
    };
}
async function objectOf(session, name) {
    const key = writer_keyOf(session, name);
    const found = await read_object_readObject(session.store, key);
    if (found !== undefined)
        return found;
    throw new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${key} does not exist`,
        rerun: 'will-not-help',
        fix: 'Ask the gates before this one in the same run, with --platform-run-id.',
    });
}
function closureAlone(session) {
    return askClosure(session, [], ['closure was asked alone']);
}
/** Transports what this run has written; its verdict is the one that closure wrote. */
async function evidenceAlone(session) {
    return askEvidence(session, undefined, await packVerdict(session));
}

;// CONCATENATED MODULE: ./lib/cli/gates.js








/** How each gate is asked alone, and what its command says of itself. */
const askAlone = {
    'build-context': {
        ask: (session, { ports }) => askBuildContext(session, ports),
        summary: 'prove that the build context holds what the contract allows',
        asks: 'offline',
    },
    secrets: {
        ask: (session, { ports }) => secretsAlone(session, ports),
        summary: 'prove that no secret is in context, Dockerfile, workflows or image',
        asks: 'secrets',
    },
    entrypoints: {
        ask: (session, { ports }) => entrypointsAlone(session, ports),
        summary: 'prove that every way to start the image works',
        asks: 'engine',
    },
    'image-digest': {
        ask: (session, { ports }) => imageDigestAlone(session, ports),
        summary: 'prove that tag, digest, commit and platforms agree',
        asks: 'offline',
    },
    provenance: {
        ask: (session, { ports }) => provenanceAlone(session, ports),
        summary: 'prove that everything recorded of the image agrees',
        asks: 'offline',
    },
    closure: { ask: (session) => closureAlone(session), summary: 'adjudicate the evidence of one run', asks: 'offline' },
    evidence: {
        ask: (session) => evidenceAlone(session),
        summary: 'index and commit the pack of one run',
        asks: 'store',
    },
};
/** The command of a gate, with `run` in it; other files add what else the gate can do. */
function addGate(program, host, gate) {
    const { summary } = askAlone[gate];
    const group = program.command(gate).summary(summary).description(`The ${gate} gate: ${summary}.`);
    withImageFlags(withCommonFlags(group.command('run')))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('ask this gate alone')
        .action(async (dir, flags) => {
        await runAlone(host, gate, dir, flags);
    });
    return group;
}
/** The flags that say which image, and what it was built from. */
function withImageFlags(command) {
    return command
        .option('--archive <path>', 'the OCI archive or layout of the image')
        .option('--registry <repository>', 'the repository that holds the tag')
        .option('--build-arg <key=value>', 'replace a build argument (repeatable)', collect, [])
        .option('--build-context <name=reference>', 'replace a base or stage (repeatable)', collect, [])
        .addOption(new esm/* Option */.c$('--secret <spec>', 'a build secret (repeatable)').argParser(collect).default([]).hideHelp())
        .addOption(new esm/* Option */.c$('--build-timeout <seconds>', 'longest time for the build').default('1800').hideHelp());
}
async function runAlone(host, gate, dir, flags) {
    const options = commonOptions(flags, host);
    const { asks } = askAlone[gate];
    const { session, workplace } = await openSession(dir, options, flags.registry === undefined ? asks : asks === 'secrets' ? 'all' : 'engine');
    const { outcome, close } = await askWith(gate, session, workplace.root, flags);
    await close();
    await tell(host, outcome, session.open.profile, flags, options);
}
/** Asks one gate with the image that the flags name. */
async function askWith(gate, session, root, flags) {
    const alone = await openAlone(session, root, gate, flags);
    const held = { ...session, imageDigest: alone.ports.built?.image.digest ?? null };
    const outcome = partOf(held, gate, [await askAlone[gate].ask(held, alone)]);
    return { outcome, close: alone.close };
}

;// CONCATENATED MODULE: ./lib/domain/entrypoint/surface.js
/** Everything that is there before and not after, or the other way; renamed where a new name is much like a lost one. */
function surfaceChanges(before, after) {
    const places = new Map();
    for (const one of before)
        places.set(JSON.stringify(one.argv), { old: one });
    for (const one of after)
        places.set(JSON.stringify(one.argv), { ...places.get(JSON.stringify(one.argv)), new: one });
    return [...places.values()].flatMap(changesAt);
}
function changesAt({ old, new: now }) {
    const { argv } = (old ?? now);
    if (!old || !now)
        return [{ argv, kind: 'program', change: old ? 'removed' : 'added', name: argv.join(' ') || 'ENTRYPOINT' }];
    return [
        ...between(argv, 'argument', old.arguments, now.arguments),
        ...between(argv, 'command', old.commands, now.commands),
    ];
}
function between(argv, kind, old, now) {
    const added = new Set(now.filter((name) => !old.includes(name)));
    const lost = old.filter((name) => !now.includes(name));
    const gone = lost.map((name) => {
        const to = [...added].find((candidate) => isAlike(name, candidate));
        if (to === undefined)
            return { argv, kind, change: 'removed', name };
        added.delete(to);
        return { argv, kind, change: 'renamed', name, to };
    });
    return [...gone, ...[...added].map((name) => ({ argv, kind, change: 'added', name }))];
}
/** More than half of the longer name’s words, or of its signs from the front, stand in the other one too. */
function isAlike(a, b) {
    const [long = '', short = ''] = [a, b].map((name) => name.replace(/^-+/, '')).sort((x, y) => y.length - x.length);
    const words = long.split(/[-_.]/);
    const shared = words.filter((word) => short.split(/[-_.]/).includes(word)).length;
    let front = 0;
    while (front < short.length && short[front] === long[front])
        front++;
    return shared * 2 > words.length || shared * 2 > short.split(/[-_.]/).length || front * 2 > long.length;
}
function isBreaking({ change }) {
    return change !== 'added';
}

;// CONCATENATED MODULE: ./lib/chain/help-snapshot.js





const help_snapshot_words = schemas/* array */.YOg(schemas/* string */.YjP());
/** The commands and arguments that the help texts of one image define. */
const helpSnapshot = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('seaworthy/entrypoint-snapshot/v1'),
    image_digest: schemas/* string */.YjP(),
    surfaces: schemas/* array */.YOg(schemas/* strictObject */.rej({ argv: help_snapshot_words, arguments: help_snapshot_words, commands: help_snapshot_words })),
});
/** Reads the help surface of an image. Throws SNAPSHOT_INCOMPLETE where a program did not answer: half a surface compares as a loss. */
async function snapshotOf(session, { built, images }) {
    if (!built || !images)
        throw new core_fault/* Fault */.vC('USAGE', { message: 'a snapshot is taken of an image', fix: 'Name the archive with --archive.' });
    const loaded = await images.load(built);
    const progress = session.onProgress ? { onProgress: session.onProgress } : {};
    const ports = {
        runner: 'image',
        engine: images.engine,
        loaded,
        imageDigest: built.image.digest,
        ...progress,
    };
    const { surfaces, failed } = await surfacesOf(ports, session.open);
    const [first] = failed;
    if (first)
        throw new core_fault/* Fault */.vC('SNAPSHOT_INCOMPLETE', {
            message: `${failed.length} of ${failed.length + surfaces.length} did not answer, such as ${first.argv.join(' ')}: ${first.reason}`,
        });
    return helpSnapshot.parse({
        schema: 'seaworthy/entrypoint-snapshot/v1',
        image_digest: built.image.digest,
        surfaces,
    });
}
function snapshotDiff(before, after) {
    const changes = surfaceChanges(before.surfaces, after.surfaces);
    const breaking = changes.filter(isBreaking).length;
    return { from: before.image_digest, to: after.image_digest, breaking, changes };
}
function snapshotIn(text, path) {
    const found = helpSnapshot.safeParse(jsonIn(text));
    if (found.success)
        return found.data;
    throw new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${path}: expected what \`seaworthy entrypoints snapshot\` printed`,
        rerun: 'will-not-help',
    });
}

;// CONCATENATED MODULE: ./lib/cli/surface.js










/** `entrypoints snapshot` and `entrypoints diff`: what an image’s commands and arguments are, and how they changed. */
function addSurfaceCommands(group, host) {
    withImageFlags(withCommonFlags(group.command('snapshot')))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('print the commands and arguments that the help texts of an image define, as JSON')
        .action(async (dir, flags) => {
        const { session, workplace } = await openSession(dir, commonOptions(flags, host), 'engine');
        const alone = await openAlone(session, workplace.root, 'entrypoints', flags);
        const snapshot = await snapshotOf(session, alone.ports).finally(alone.close);
        host.print(`${JSON.stringify(snapshot, null, 2)}\n`);
    });
    group
        .command('diff')
        .argument('<before>', 'a snapshot')
        .argument('<after>', 'a later one')
        .summary('tell what changed between two snapshots: what was removed or renamed is breaking, and exit 1')
        .addOption(new esm/* Option */.c$('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
        .action((before, after, { format }) => {
        const diff = snapshotDiff(snapshotIn(namedFile(before), before), snapshotIn(namedFile(after), after));
        host.print(format === 'json' ? `${JSON.stringify(diff, null, 2)}\n` : surface_shown(diff));
        process.exitCode = (0,core_verdict/* exitCode */.I)(diff.breaking > 0 ? 'FAIL' : 'PASS');
    });
}
/** Every change below what it is a change of; the verdict at the end. */
function surface_shown({ from, to, breaking, changes }) {
    const places = [...new Set(changes.map(({ argv }) => argv.join(' ') || 'ENTRYPOINT'))];
    const blocks = places.flatMap((place) => [
        (0,core_escape/* plain */.pj)(place),
        ...changes.filter(({ argv }) => (argv.join(' ') || 'ENTRYPOINT') === place).map(surface_lineOf),
    ]);
    const verdict = breaking > 0
        ? `FAIL  ${breaking} breaking of ${changes.length} changes`
        : `PASS  nothing breaking in ${changes.length} changes`;
    return `${[...blocks, `${verdict}, from ${(0,core_escape/* plain */.pj)(from)} to ${(0,core_escape/* plain */.pj)(to)}`].join('\n')}\n`;
}
function surface_lineOf(one) {
    const what = one.to === undefined ? (0,core_escape/* plain */.pj)(one.name) : `${(0,core_escape/* plain */.pj)(one.name)} to ${(0,core_escape/* plain */.pj)(one.to)}`;
    return `  ${isBreaking(one) ? 'BREAKING' : '        '}  ${one.change} ${one.kind} ${what}`;
}

;// CONCATENATED MODULE: ./lib/cli/entrypoints.js










/** `entrypoints plan`, `shard` and `merge`, beside `entrypoints run`: the matrix over several machines. */
function addEntrypointCommands(group, host) {
    entrypoints_addPlan(group, host);
    addShard(group, host);
    addMerge(group, host);
    addSurfaceCommands(group, host);
}
function entrypoints_addPlan(group, host) {
    withCommonFlags(group.command('plan'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('deal rows and probes over shards, as JSON')
        .option('--shards <n>', 'how many machines', '1')
        .option('--durations <file>', 'the entrypoint_matrix_validation.json of an earlier run: the longest rows are dealt first')
        .option('--matrix', 'print the matrix for GitHub alone, in one line')
        .action(async (dir, flags) => {
        const { session } = await openSession(dir, commonOptions(flags, host), 'offline');
        const durations = flags.durations === undefined ? undefined : durationsIn(namedFile(flags.durations), flags.durations);
        const plan = planShards(session.open, entrypoints_count(flags.shards, '--shards'), durations);
        host.print(flags.matrix ? `${JSON.stringify(plan.matrix)}\n` : `${JSON.stringify(plan, null, 2)}\n`);
    });
}
/** One shard leaves a part; the matrix is written when all parts are there. */
function addShard(group, host) {
    withImageFlags(withCommonFlags(group.command('shard')))
        .argument('<k/n>', 'which shard of how many, `1/4`')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('run one shard of the rows in the image, and keep its part')
        .option('--plan <file>', 'what `entrypoints plan` printed; without one, rows are dealt by their probes')
        .action(async (shard, dir, flags) => {
        const [index = '', total = ''] = shard.split('/');
        const { session, workplace } = await openSession(dir, commonOptions(flags, host), 'engine');
        const plan = flags.plan === undefined ? undefined : planIn(namedFile(flags.plan), flags.plan, session.open);
        const alone = await openAlone(session, workplace.root, 'entrypoints', flags);
        const which = { index: entrypoints_count(index, 'shard'), total: entrypoints_count(total, 'shard') };
        const key = await runShard(session, alone.ports, which, plan).finally(alone.close);
        host.print(`wrote ${key}\n`);
    });
}
function addMerge(group, host) {
    withCommonFlags(group.command('merge'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('judge the matrix from the parts of all shards of a run')
        .action(async (dir, flags) => {
        const options = commonOptions(flags, host);
        const { session } = await openSession(dir, options, 'offline');
        const merged = await mergeParts(session);
        await tell(host, partOf(merged.session, 'entrypoints', [merged.outcome]), session.open.profile, flags, options);
    });
}
function entrypoints_count(text, name) {
    if (/^[1-9]\d{0,2}$/.test(text))
        return Number(text);
    throw new core_fault/* Fault */.vC('USAGE', { message: `${name}: found ${JSON.stringify(text)}; expected a number from 1 to 999` });
}

;// CONCATENATED MODULE: ./lib/chain/pull.js








const index = schemas/* looseObject */._H3({
    objects: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), size: schemas/* int */.Whr() })),
});
/** Every committed pack of a store, in the order of its keys. What has no commit is no pack. */
async function packsIn(store) {
    const packs = [];
    for (const key of await store.list('evidence/')) {
        if (!key.endsWith('/pack_commit.json'))
            continue;
        const commit = (await read_object_readObject(store, key)) ?? {};
        const id = String(commit['platform_run_id'] ?? '');
        if (!platformRunId.test(id))
            throw new core_fault/* Fault */.vC('EVIDENCE_MALFORMED', { message: `${store.place}/${key} names no run` });
        packs.push({
            platformRunId: id,
            place: key.slice(0, -'pack_commit.json'.length),
            verdict: String(commit['verdict']),
            attempt: Number(commit['attempt']),
            gitSha: textIn(commit, 'git_sha'),
            imageDigest: textIn(commit, 'image_digest'),
        });
    }
    return packs;
}
function textIn(object, name) {
    const value = object[name];
    return typeof value === 'string' ? value : null;
}
/**
 * Brings the pack of a run from a store to this machine: objects, then the index, then the commit, each compared with what
 * is above it. Returns where it lies. Throws EVIDENCE_UNREADABLE where there is none, EVIDENCE_ALTERED where it is not whole.
 */
async function pull(session, remote) {
    const place = await placeIn(session, remote);
    const bytes = await pull_needed(remote, `${place}${packEnds[0]}`);
    const commit = await read_object_readObject(remote, `${place}${packEnds[1]}`);
    if (commit?.['index_sha256'] !== (0,core_digest/* sha256 */.sc)(bytes))
        throw pull_altered(remote, place, 'its index is not the one that was committed');
    const listed = index.safeParse(await read_object_readObject(remote, `${place}${packEnds[0]}`));
    if (!listed.success)
        throw pull_altered(remote, place, 'its index is malformed');
    await refuseForeign(remote, place, new Set([...listed.data.objects.map(({ path }) => path), ...packEnds]));
    await carry({ from: remote, to: session.store, source: place, target: place }, listed.data.objects);
    for (const name of packEnds)
        await session.store.write(`${place}${name}`, await pull_needed(remote, `${place}${name}`));
    return place;
}
/** Pinned, or of the latest attempt that was committed. */
async function placeIn(session, remote) {
    const pinned = packPrefix(session);
    if ((await remote.read(`${pinned}${packEnds[1]}`)) !== undefined)
        return pinned;
    const mine = (await packsIn(remote)).filter((pack) => pack.platformRunId === session.platformRunId);
    const latest = mine
        .filter(({ place, attempt }) => place === attemptPrefix({ ...session, attempt }))
        .sort((a, b) => b.attempt - a.attempt)[0];
    if (latest)
        return latest.place;
    throw new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${remote.place} has no committed pack of ${session.platformRunId}`,
        rerun: 'will-not-help',
        fix: 'List the packs that are there with `seaworthy evidence ls`.',
    });
}
async function refuseForeign(remote, place, known) {
    const foreign = (await remote.list(place)).find((key) => !known.has(key.slice(place.length)));
    if (foreign !== undefined)
        throw pull_altered(remote, place, `${foreign} is not in its index`);
}
async function pull_needed(remote, key) {
    const bytes = await remote.read(key);
    if (bytes)
        return bytes;
    throw new core_fault/* Fault */.vC('EVIDENCE_ALTERED', { message: `${remote.place}/${key} is gone` });
}
function pull_altered({ place }, at, how) {
    return new core_fault/* Fault */.vC('EVIDENCE_ALTERED', { message: `the pack ${place}/${at} is not what was committed: ${how}` });
}

;// CONCATENATED MODULE: ./lib/hosts/packs.js



/** The packs of a store: a line each, the verdict first. */
function renderPacks(packs, place, format) {
    if (format === 'json')
        return (0,json/* jsonText */.s$)({
            schema: 'seaworthy/packs/v1',
            place,
            packs: packs.map(({ platformRunId, place: at, verdict, attempt }) => ({
                platform_run_id: platformRunId,
                place: at,
                verdict,
                attempt,
            })),
        });
    const lines = packs.map(({ verdict, platformRunId, attempt, place: at }) => `${(0,core_escape/* plain */.pj)(verdict).padEnd(5)} ${(0,core_escape/* plain */.pj)(platformRunId)}  attempt ${attempt}  ${(0,core_escape/* plain */.pj)(at)}`);
    return `${[...lines, `${(0,counted/* counted */.h)(packs.length, 'committed pack')} in ${(0,core_escape/* plain */.pj)(place)}`].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/evidence.js








/** `evidence ls` and `evidence pull`, beside `evidence run`. */
function addEvidenceCommands(group, host) {
    withCommonFlags(group.command('ls'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('list the committed packs of the contract’s store')
        .action(async (dir, flags) => {
        const { session } = await openSession(dir, commonOptions(flags, host), 'store');
        const store = session.remote ?? session.store;
        host.print(renderPacks(await packsIn(store), store.place, flags.format));
    });
    withCommonFlags(group.command('pull'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('fetch the pack of a run (--platform-run-id), and compute its verdict again')
        .action(async (dir, flags) => {
        if (flags.platformRunId === undefined)
            throw new core_fault/* Fault */.vC('USAGE', { message: 'evidence pull needs --platform-run-id' });
        const { session } = await openSession(dir, commonOptions(flags, host), 'store');
        await pull(session, evidence_needed(session));
        const committed = await committedVerdict(session);
        host.print(renderCommitted(committed, session.platformRunId, flags.format));
        process.exitCode = (0,core_verdict/* exitCode */.I)(committed.verdict);
    });
}
function evidence_needed({ remote, open }) {
    if (remote)
        return remote;
    throw new core_fault/* Fault */.vC('USAGE', {
        message: 'the contract keeps its evidence on this machine: there is nothing to fetch',
        location: open.locate(['evidence', 'store']),
        fix: 'Name a bucket under evidence.store.',
    });
}

;// CONCATENATED MODULE: ./lib/chain/publishable.js





/** The fault of pushing what the commit of the tag does not hold. */
function notOfTheCommit(path) {
    return refusal(`the build took what its commit does not hold, such as ${path}`);
}
/**
 * Refuses an archive that this run did not build from its commit and judge: its tag would promise both (L15, R1). An image
 * that was built elsewhere is refused where it was not judged. Throws PUBLISH_REFUSED.
 */
async function refuseUnpublishable(session, digest, expected) {
    if (expected !== undefined && !(0,core_digest/* isDigest */.Bc)(expected))
        throw new core_fault/* Fault */.vC('USAGE', {
            message: `--expect: found ${JSON.stringify(expected)}; expected sha256: and 64 hex digits`,
        });
    if (expected !== undefined && expected !== digest)
        throw refusal(`the archive holds ${digest}, ${expected} was judged`);
    const [dirty] = session.git?.dirty ?? [];
    if (dirty !== undefined)
        throw notOfTheCommit(dirty);
    if (session.open.contract.image.prebuilt === undefined)
        await refuseForeignBuild(session, digest);
    await refuseUnjudged({ ...session, imageDigest: digest });
}
async function refuseForeignBuild(session, digest) {
    const build = await readBuild(session, digest);
    if (!build)
        throw refusal(`nothing in ${session.store.place} says that ${session.platformRunId} built this archive`, 'Publish with the --platform-run-id and --evidence-dir that `image-digest build` was given.');
    const [dirty] = build.uncommitted;
    if (dirty !== undefined)
        throw notOfTheCommit(dirty);
}
/** What the gates before the push wrote: context, secrets and entrypoints, of this very image, computed again (L3). */
async function refuseUnjudged(session) {
    const facts = await closureFacts(session, [], []);
    const judged = facts.objects.filter(({ name }) => ['A', 'B', 'D'].includes(subphaseOf[name] ?? ''));
    const unread = judged.find(({ state }) => state !== 'read');
    if (unread)
        throw refusal(`${unread.name} of this run is ${unread.state}`, judgeFirst);
    const objects = readObjects({ ...facts, objects: judged });
    const wanted = {
        image_digest: session.imageDigest,
        git_sha: facts.gitSha,
        contract_sha256: facts.contractSha256,
        platform_run_id: facts.platformRunId,
    };
    const foreign = objects.find(({ body }) => Object.entries(wanted).some(([field, value]) => body[field] !== value));
    if (foreign)
        throw refusal(`${foreign.name} is about another image, commit, contract or run`, judgeFirst);
    const [wrong] = contradictions({ ...facts, objects: judged }, session.open);
    if (wrong)
        throw refusal(`${wrong.object}: ${wrong.stated} is stated, ${wrong.computed} follows`);
    const red = objects.find(({ body }) => body['verdict'] !== 'PASS');
    if (red)
        throw refusal(`${red.name} says ${String(red.body['verdict'])}`);
    if (objects.some(({ body }) => startedElsewhere(body)))
        throw refusal('the entrypoints were not started in this image', judgeFirst);
}
/** Rows of a matrix that no container ran. */
function startedElsewhere(body) {
    const rows = 'uncovered_handles' in body ? body['rows'] : [];
    return Array.isArray(rows) && rows.some((row) => row.runner !== 'image');
}
const judgeFirst = 'Ask build-context, secrets and entrypoints with the archive, in this run, before it is published.';
function refusal(message, fix) {
    return new core_fault/* Fault */.vC('PUBLISH_REFUSED', { message, ...(fix === undefined ? {} : { fix }) });
}

;// CONCATENATED MODULE: ./lib/chain/uncommitted.js

/**
 * Every path that a build would take and the commit does not hold as it is: changed, untracked, or kept by no commit
 * because git ignores it. Without a context, as for a prebuilt image, what git alone says.
 */
function uncommitted({ git }, context) {
    if (!git)
        return [];
    const facts = context?.facts;
    const taken = facts && !facts.prebuilt ? facts.files.map(({ path }) => join(facts.contextPath, path)) : [];
    const read = facts && !facts.prebuilt ? [facts.dockerfilePath, facts.ignoreFilePath ?? facts.dockerfilePath] : [];
    const unknown = [...taken, ...read].filter((path) => !git.tracked.has(path));
    return [...new Set([...git.dirty, ...unknown])].sort();
}

;// CONCATENATED MODULE: ./lib/cli/image-digest.js
















/** `image-digest build` and `image-digest publish`, beside `image-digest run`. */
function addImageCommands(group, host) {
    addBuild(group, host);
    addPublish(group, host);
}
/** Builds once, to the archive that every later job carries on. */
function addBuild(group, host) {
    withImageFlags(withCommonFlags(group.command('build')))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('build the image once, to an OCI archive (--archive)')
        .action(async (dir, flags) => {
        const archive = (0,external_node_path_.resolve)(image_digest_needed(flags.archive, '--archive'));
        if ((0,external_node_fs_.existsSync)(archive))
            throw new core_fault/* Fault */.vC('USAGE', {
                message: `${archive} exists already`,
                fix: 'An archive is never overwritten: name another file.',
            });
        const options = commonOptions(flags, host);
        const { session, workplace } = await openSession(dir, options, 'engine');
        const image = await buildInto(archive, session, workplace.root, flags);
        host.print(`${JSON.stringify({ archive, image_digest: image.digest, platforms: image.platforms.map(({ platform }) => platform) }, null, 2)}\n`);
    });
}
/** Builds, and keeps for the jobs that follow who did it, when, and from what. */
async function buildInto(archive, session, root, flags) {
    if (session.open.contract.image.prebuilt)
        throw new core_fault/* Fault */.vC('USAGE', {
            message: 'the contract names a prebuilt image: there is nothing to build',
            location: session.open.locate(['image', 'prebuilt']),
        });
    const fault = await evidenceInContext(session);
    if (fault)
        throw fault;
    const { ports, close } = await openImages(session, root, flags, archive);
    try {
        const context = await buildContext({ files: session.files, ...ports }, session.open, session.policy);
        const { image, origin } = await ports.images.obtain(buildRequest(session, { ...ports, root }));
        if (origin)
            await keepOrigin(session, image.digest, origin, uncommitted(session, context));
        return image;
    }
    finally {
        await close();
    }
}
/** Pushes those very bytes by digest, reads them back, and makes the tag, create-only. Nothing of the repository runs. */
function addPublish(group, host) {
    withCommonFlags(group.command('publish'))
        .argument('<archive>', 'the OCI archive that was judged')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('push an archive by digest, read it back, and make its tag')
        .requiredOption('--registry <repository>', 'where it goes')
        .option('--expect <digest>', 'the digest that was judged; another one is refused')
        .action(async (file, dir, flags) => {
        const { session } = await openSession(dir, commonOptions(flags, host), 'engine');
        const source = ociArchive((0,external_node_path_.resolve)(file));
        const manifest = await source.manifest(undefined);
        await refuseUnpublishable(session, manifest.digest, flags.expect);
        const tag = tagOf(session, builderOf(session));
        const registry = await openRegistry(flags.registry, session.open);
        const bases = (await readOrigin(session, manifest.digest))?.base_images ?? [];
        const outcome = await registry.publish(source, manifest, tag, bases.map(({ reference }) => reference));
        host.print(`${JSON.stringify({ repository: flags.registry, tag, image_digest: manifest.digest, tag_state: outcome.tag }, null, 2)}\n`);
    });
}
function image_digest_needed(value, flag) {
    if (value !== undefined)
        return value;
    throw new core_fault/* Fault */.vC('USAGE', { message: `${flag} is missing` });
}

;// CONCATENATED MODULE: ./lib/chain/link-run.js







/** The triplet that this run’s provenance recorded. Throws EVIDENCE_UNREADABLE where there is none. */
async function recordedTriplet(session) {
    const key = writer_keyOf(session, 'packaging_provenance');
    const { image_tag, image_digest, git_sha } = (await read_object_readObject(session.store, key)) ?? {};
    if (typeof image_tag === 'string' && (0,core_digest/* isDigest */.Bc)(image_digest) && typeof git_sha === 'string')
        return { image_tag, image_digest, git_sha };
    throw new core_fault/* Fault */.vC('EVIDENCE_UNREADABLE', {
        message: `${key} does not name tag, digest and commit`,
        rerun: 'will-not-help',
        fix: 'Ask the provenance gate first, in the same run, with --platform-run-id.',
    });
}
/** Pins this run from its own provenance, here and in the store beyond this machine. Returns the keys. */
async function pinFromProvenance(session) {
    const stores = session.remote ? [session.remote, session.store] : [session.store];
    return pinRun(session, await recordedTriplet(session), stores);
}
/** Compares the run pin with this run's provenance and with the contract. A document that is absent is a finding here, whatever the contract defers. */
async function linkageOf(session) {
    const linked = await linkedDocuments(session);
    const record = await recordedTriplet(session);
    const facts = { linked, record, platformRunId: session.platformRunId, config: pinnedConfig(session.open) };
    return {
        documents: linked.map(({ key }) => key),
        findings: [...linkageFindings(facts), ...missingDocuments(facts)],
    };
}

;// CONCATENATED MODULE: ./lib/cli/provenance.js





/** `provenance pin` and `provenance link`, beside `provenance run`. */
function addProvenanceCommands(group, host) {
    withCommonFlags(group.command('pin'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('write run.json and the run header of a run (--platform-run-id), once')
        .action(async (dir, flags) => {
        const session = await sessionOfRun(dir, flags, host);
        const keys = await pinFromProvenance(session);
        const places = [session.store.place, ...(session.remote ? [session.remote.place] : [])];
        host.print(provenance_shown({ platform_run_id: session.platformRunId, places, keys }));
    });
    withCommonFlags(group.command('link'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('compare run.json and the run header of a run with its provenance and the contract')
        .action(async (dir, flags) => {
        const session = await sessionOfRun(dir, flags, host);
        const linkage = await linkageOf(session);
        const verdict = linkage.findings.length === 0 ? 'PASS' : 'FAIL';
        host.print(provenance_shown({ platform_run_id: session.platformRunId, verdict, ...inEvidence(linkage) }));
        process.exitCode = (0,core_verdict/* exitCode */.I)(verdict);
    });
}
async function sessionOfRun(dir, flags, host) {
    if (flags.platformRunId === undefined)
        throw new core_fault/* Fault */.vC('USAGE', { message: 'a run pin needs --platform-run-id', fix: 'Name the run that it pins.' });
    return (await openSession(dir, commonOptions(flags, host), 'store')).session;
}
function inEvidence({ documents, findings }) {
    return { documents, findings: findings.map(({ subject, message }) => ({ subject, message })) };
}
function provenance_shown(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/chain/adopt.js








/**
 * The image behind the tag of this commit, where it exists already, a stored pack passed for it, and the contract adopts
 * such: every gate is then asked again about it, and no verdict is taken over. undefined where this run builds.
 * Throws REGISTRY_TAG_EXISTS where no pack vouches for the image.
 */
async function adopted(session, { images, builder }, context) {
    const { image } = session.open.contract;
    if (image['on-existing-tag'] !== 'adopt' || image.prebuilt)
        return undefined;
    const tag = tagOf(session, builder);
    const there = await images.existing(tag);
    if (!there)
        return undefined;
    const found = await passedFor(session, there, contextDigest(context.facts.files));
    if (!found)
        throw nobodyPassed(there, tag);
    const fetched = await images.pull(there);
    return { ...fetched, found: { ...there, tag }, ...found };
}
function nobodyPassed({ repository, digest }, tag) {
    return new core_fault/* Fault */.vC('REGISTRY_TAG_EXISTS', {
        message: `${repository}:${tag} names ${digest} already, and no stored pack passed for it with this commit and context`,
    });
}
/**
 * The latest pack that passed for this image, commit and context, its objects compared with its index. A rehearsal is
 * taken only where nothing better is stored.
 */
async function passedFor(session, { digest }, context) {
    const store = session.remote ?? session.store;
    const packs = (await packsIn(store)).filter((pack) => pack.verdict === 'PASS' && pack.imageDigest === digest && pack.gitSha === session.git?.sha);
    let rehearsed;
    for (const pack of packs.reverse()) {
        const found = await vouching(store, pack, context);
        if (found?.isRehearsed === false)
            return found;
        rehearsed ??= found;
    }
    return rehearsed;
}
async function vouching(store, pack, context) {
    const { place, platformRunId } = pack;
    const commit = await store.read(`${place}${packEnds[1]}`);
    const manifest = await indexed(store, pack, 'image_contract_manifest.json');
    const provenance = await indexed(store, pack, 'packaging_provenance.json');
    const receipt = await indexed(store, pack, 'release_metadata_receipt.json');
    if (receipt['release_verdict'] !== pack.verdict)
        throw adopt_altered(store, place, 'its receipt has another verdict');
    const { assurance } = await indexed(store, pack, 'm1_handoff_readiness_snapshot.json');
    const origin = originIn(provenance);
    if (!commit || manifest['context_digest'] !== context || !origin)
        return undefined;
    const adoptedFrom = { platform_run_id: platformRunId, evidence_sha256: (0,core_digest/* sha256 */.sc)(commit) };
    return { adoptedFrom, origin, isRehearsed: assurance !== 'authoritative' };
}
const adopt_index = schemas/* looseObject */._H3({ objects: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() })) });
/**
 * An object of a committed pack: its bytes are those of the index, the index is the one that was committed (L3), and it
 * is about the same run, commit and image (L5).
 */
async function indexed(store, pack, path) {
    const { place } = pack;
    const [first, last] = packEnds;
    const bytes = await store.read(`${place}${first}`);
    const commit = await read_object_readObject(store, `${place}${last}`);
    const listed = adopt_index.safeParse(await read_object_readObject(store, `${place}${first}`));
    const object = await store.read(`${place}${path}`);
    const wanted = listed.data?.objects.find((item) => item.path === path)?.sha256;
    if (!bytes || !object || commit?.['index_sha256'] !== (0,core_digest/* sha256 */.sc)(bytes) || wanted !== (0,core_digest/* sha256 */.sc)(object))
        throw adopt_altered(store, place, path);
    const said = (await read_object_readObject(store, `${place}${path}`)) ?? {};
    const about = { platform_run_id: pack.platformRunId, git_sha: pack.gitSha, image_digest: pack.imageDigest };
    if (Object.entries(about).some(([field, value]) => said[field] !== value))
        throw adopt_altered(store, place, `${path} is about another run, commit or image`);
    return said;
}
function adopt_altered(store, place, how) {
    return new core_fault/* Fault */.vC('EVIDENCE_ALTERED', {
        message: `the pack ${store.place}/${place} is not what was committed: ${how}`,
    });
}
const adopt_origin = schemas/* object */.Ikc({
    build_driver: schemas/* string */.YjP(),
    build_actor: schemas/* string */.YjP(),
    build_completed_at_utc: schemas/* string */.YjP(),
    base_images: schemas/* array */.YOg(schemas/* object */.Ikc({ reference: schemas/* string */.YjP(), digest: schemas/* custom */.IeY(core_digest/* isDigest */.Bc).nullable() })),
});
function originIn(provenance) {
    return adopt_origin.safeParse(provenance).data;
}

;// CONCATENATED MODULE: ./lib/chain/rehearsal.js

/** The facts of a full run, as far as it has come. */
function rehearsalFacts({ builder, replaced }, { built, published, uncommitted }) {
    const builtBy = built ? (built.origin?.build_driver ?? null) : builder.driver;
    return { builtBy, isRehearsed: built?.isRehearsed ?? false, published, replaced, uncommitted };
}
/** Every reason why a run is no more than a rehearsal. Without one it is authoritative. */
function rehearsalReasons(session, run) {
    const { open, redirections } = session;
    const pinned = open.contract.image['build-driver'].replaceAll('-', '_');
    const reasons = [];
    if (run.builtBy === null)
        reasons.push('nobody of this run built the image');
    else if (run.builtBy !== pinned)
        reasons.push(`built by ${run.builtBy}, ${pinned} is pinned`);
    if (run.isRehearsed)
        reasons.push('the image is adopted from a rehearsal');
    if (!run.published)
        reasons.push('no registry was asked for the tag');
    else if (run.published.repository !== (open.contract.image.repository ?? run.published.repository))
        reasons.push(`${run.published.repository} was asked, which is not the contract’s repository`);
    if (run.replaced.length > 0)
        reasons.push(`${run.replaced.join(', ')} replaced`);
    const [dirty] = run.uncommitted;
    if (dirty !== undefined)
        reasons.push(`dirty tree: ${(0,counted/* counted */.h)(run.uncommitted.length, 'path')} not as in the commit, such as ${dirty}`);
    if (redirections.length > 0)
        reasons.push(`${redirections.join(', ')} in force`);
    if (open.guessed)
        reasons.push('the contract is guessed');
    if (!session.workflow.run)
        reasons.push(`no workflow run is proven: ${session.workflow.why}`);
    return reasons;
}

;// CONCATENATED MODULE: ./lib/chain/in-image.js














/** Every gate, asked with the image in hand. */
async function askImage(session, ports, before, progress) {
    const { built } = progress;
    if (!built)
        return;
    const context = await askGate(session, 'build-context', async () => {
        const again = await buildContext({ files: session.files, bases: ports.bases, buildArgs: ports.buildArgs }, session.open, session.policy);
        if (!(0,external_node_util_.isDeepStrictEqual)(again.evidence, before.evidence))
            throw new core_fault/* Fault */.vC('EVIDENCE_EXISTS', { message: 'the build context changed while the image was built' });
        return again;
    });
    const secretPorts = { ...secretPortsOf(session, ports), image: built.image };
    const secret = await askGate(session, 'secrets', () => secrets(secretPorts, session.open, session.policy, before.facts.files));
    progress.gates.push(context, secret);
    await askInImage(session, ports, before, progress, built);
}
async function askInImage(session, ports, context, progress, built) {
    const { images, builder } = ports;
    const inImage = session.open.contract.entrypoints.runner === 'image';
    const loaded = inImage ? await settle(() => images.load(built)) : undefined;
    const rows = loaded
        ? await askLoaded(session, ports, built, loaded)
        : await askStatic(session, { gate: 'build-context', verdict: context.verdict, result: context, faults: [] });
    const tag = tagOfImage(session, built, builder);
    const judged = [...progress.gates, rows].every(({ verdict }) => verdict === 'PASS');
    const published = judged
        ? await publish(images, built, tag, progress.uncommitted)
        : { value: built.found, error: undefined };
    progress.published = published.value;
    const rehearsal = rehearsalReasons(session, rehearsalFacts(ports, progress)).length > 0;
    const digest = published.error === undefined
        ? await askDigest(session, ports, built, {
            loaded: loaded?.value ?? [],
            published: published.value,
            tag,
            rehearsal,
        })
        : ask_gate_unasked('image-digest', published.error);
    const record = recordOf(session, built, context, builder, published.value);
    const proven = digest.result
        ? await askGate(session, 'provenance', async () => {
            if (session.open.contract.evidence['run-linkage'] === 'required')
                await pinRun(session, record);
            const facts = await provenanceFacts(session, { record, published: published.value, builder, rehearsal });
            return provenance(facts, session.open, session.policy);
        })
        : ask_gate_unasked('provenance', blockedBy(digest));
    progress.gates.push(rows, digest, proven);
}
/** Only what every gate before let pass is pushed (L15). What is not pushed has the tag that it was found by. */
async function publish(images, built, tag, uncommitted) {
    const push = images.publish;
    if (!push || built.adoptedFrom)
        return { value: built.found, error: undefined };
    const [dirty] = uncommitted;
    if (dirty !== undefined)
        return { value: undefined, error: notOfTheCommit(dirty) };
    return settle(() => push(built, tag));
}
async function askLoaded(session, { images }, built, loaded) {
    const { value, error } = loaded;
    if (!value)
        return ask_gate_unasked('entrypoints', error);
    const progress = session.onProgress ? { onProgress: session.onProgress } : {};
    const ports = {
        runner: 'image',
        engine: images.engine,
        loaded: value,
        imageDigest: built.image.digest,
        ...progress,
    };
    return askGate(session, 'entrypoints', () => entrypoints(ports, session.open, session.policy));
}
async function askDigest(session, { builder }, built, { loaded, published, tag, rehearsal }) {
    return askGate(session, 'image-digest', () => imageDigest({
        image: built.image,
        source: built.source,
        stated: built.stated,
        loaded,
        tag,
        repository: published?.repository ?? session.open.contract.image.repository ?? null,
        registry: published,
        adoptedFrom: built.adoptedFrom ?? null,
        rehearsal,
        gitSha: session.git?.sha ?? '',
        ciRunId: builder.ciRunId,
    }, session.open, session.policy));
}

;// CONCATENATED MODULE: ./lib/chain/run.js

















/** The full chain on one machine: static gates, build, the image by its digest, closure, and the pack. */
async function run_run(session, ports) {
    if (!session.git)
        throw new core_fault/* Fault */.vC('GIT_UNAVAILABLE', { message: 'a full run needs a commit, and there is no git repository here' });
    await session.remote?.refuseUnfit();
    const progress = { gates: [], uncommitted: session.git.dirty, built: undefined, published: undefined };
    const before = await passesStatically(session, ports);
    progress.uncommitted = uncommitted(session, before);
    const held = before ? await buildImage(session, ports, progress, before) : await askOffline(session, ports, progress);
    if (before && progress.built)
        await askImage(held, ports, before, progress);
    return finish(held, ports, progress);
}
/**
 * The static pass, in memory: each object is written once, when the image is there. undefined where it does not pass;
 * why is told by the gates themselves, which are then asked to be written down.
 */
async function passesStatically(session, ports) {
    session.onProgress?.('build-context');
    const context = await settle(async () => {
        const result = await buildContext({ files: session.files, bases: ports.bases, buildArgs: ports.buildArgs }, session.open, session.policy);
        const fault = await evidenceInContext(session);
        if (fault)
            throw fault;
        return result;
    });
    if (context.value?.verdict !== 'PASS')
        return undefined;
    if (context.value.facts.prebuilt)
        return context.value;
    const { files } = context.value.facts;
    const secretPorts = { ...secretPortsOf(session, ports), image: undefined };
    const offline = await settle(() => secrets(secretPorts, session.open, session.policy, files));
    return offline.value?.verdict === 'PASS' ? context.value : undefined;
}
/** Where the static gates do not pass, nothing is built; they are asked again to be written down. */
async function askOffline(session, ports, progress) {
    const context = await askBuildContext(session, ports);
    const held = heldBack(session, context);
    progress.gates.push(context, await askSecrets(held, ports, context));
    return held;
}
async function buildImage(session, ports, progress, context) {
    session.onProgress?.('build');
    try {
        progress.built =
            (await adopted(session, ports, context)) ?? (await ports.images.obtain(buildRequest(session, ports)));
    }
    catch (error) {
        await askOffline(session, ports, progress);
        progress.gates.push(ask_gate_unasked('image-digest', error));
        return session;
    }
    return { ...session, imageDigest: progress.built.image.digest };
}
async function finish(session, ports, progress) {
    const reasons = rehearsalReasons(session, rehearsalFacts(ports, progress));
    const closed = await askClosure(session, progress.gates, reasons);
    const upToClosure = [...progress.gates, closed];
    const refused = session.requireAuthoritative && reasons.length > 0 ? ['FAIL'] : [];
    const verdict = (0,core_verdict/* worst */.Q)([...upToClosure.map((gate) => gate.verdict), ...refused]);
    const packed = await askEvidence(session, upToClosure, verdict);
    const gates = run_inOrder([...upToClosure, packed]);
    const place = packed.verdict === 'PASS' && verdict !== 'PASS' ? attemptPrefix(session) : packPrefix(session);
    return {
        command: 'run',
        verdict: (0,core_verdict/* worst */.Q)([...gates.map((gate) => gate.verdict), ...refused]),
        gates,
        notRun: gateNames.filter((name) => !gates.some(({ gate }) => gate === name)),
        assurance: reasons.length > 0 ? 'rehearsal' : 'authoritative',
        rehearsalReasons: reasons,
        requireAuthoritative: session.requireAuthoritative,
        contractPath: session.open.path,
        guessed: session.open.guessed,
        platformRunId: session.platformRunId,
        gitSha: session.git?.sha ?? null,
        imageTag: progress.built ? tagOfImage(session, progress.built, ports.builder) : null,
        imageDigest: progress.built?.image.digest ?? null,
        evidence: session.store.place === '' ? null : `${session.store.place}/${place}`,
        remarks: [],
        handoffOpen: reasons.length === 0 && packed.verdict === 'PASS' && verdict === 'PASS',
    };
}
function run_inOrder(gates) {
    const rank = (gate) => gateNames.indexOf(gate);
    return [...gates].sort((a, b) => rank(a.gate) - rank(b.gate));
}

;// CONCATENATED MODULE: ./lib/cli/run.js




/** `seaworthy run`: the full chain on one machine. */
function addRun(program, host) {
    withCommonFlags(program.command('run'))
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('build the image and ask every gate about it')
        .description('Asks the static gates, builds the image once to an OCI archive, starts every entrypoint in that very image,\nand closes the run with its evidence. Away from the pinned build driver this is a rehearsal: the handoff stays closed.')
        .option('--build-arg <key=value>', 'replace a build argument (repeatable)', collect, [])
        .option('--build-context <name=reference>', 'replace a base or stage, `base=oci-layout://DIR@sha256:...` (repeatable)', collect, [])
        .option('--secret <spec>', 'a build secret as `docker build --secret` takes it (repeatable)', collect, [])
        .option('--registry <repository>', 'push the image there, and resolve its tag from there')
        .option('--build-timeout <seconds>', 'longest time for the build', '1800')
        .action(async (dir, flags) => {
        const options = commonOptions(flags, host);
        const { session, workplace } = await openSession(dir, options, 'all');
        const images = await openImages(session, workplace.root, flags);
        try {
            const key = await fingerprintKey(session.open, session.files, process.env);
            const outcome = await run_run(session, { ...images.ports, fingerprintKey: key, root: workplace.root });
            await tell(host, outcome, session.open.profile, flags, options);
        }
        finally {
            await images.ports.images.engine.release();
            await images.close();
        }
    });
}

;// CONCATENATED MODULE: ./lib/contract/json-schema.js


/** The contract's JSON Schema (2020-12), for editors. Every key says by which change it loosens the contract. */
function contractJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(contractSchema, { io: 'input', unrepresentable: 'any' });
    return {
        title: 'seaworthy.yml',
        description: 'The contract of an image: what must hold before it may run.',
        ...schema,
    };
}

;// CONCATENATED MODULE: ./lib/cli/schema.js

/** `seaworthy schema`: the JSON Schema of the contract. */
function addSchema(program, host) {
    program
        .command('schema')
        .summary('print the JSON Schema of seaworthy.yml')
        .action(() => {
        host.print(`${JSON.stringify(contractJsonSchema(), null, 2)}\n`);
    });
}

;// CONCATENATED MODULE: ./lib/cli/version.generated.js
// Generated from package.json by `npm run generate`.
const version = '0.1.0';

;// CONCATENATED MODULE: ./lib/cli/program.js

















/** Runs one command line. Wrong usage has been told already, and exits with 2. */
async function startProgram(argv, host) {
    try {
        await buildProgram(host).parseAsync([...argv], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        process.exitCode = error.exitCode === 0 ? 0 : 2;
    }
}
function buildProgram(host) {
    const program = new esm/* Command */.uB('seaworthy')
        .description('Proves that a container image is ready to ship, gate by gate, and fails closed.')
        .addHelpText('after', '\nExit codes: 0 PASS, 1 FAIL, 2 ERROR (something could not be decided, or wrong usage).\n')
        .version(version, '--version', 'print the version')
        .showSuggestionAfterError()
        .exitOverride();
    addCheck(program, host);
    addRun(program, host);
    for (const gate of gateNames)
        addExtras(gate, addGate(program, host, gate), host);
    addInit(program, host);
    addExplain(program, host);
    addAwsPolicy(program, host);
    addSchema(program, host);
    addHelp(program);
    describeAll(program);
    return program;
}
/** `help`, of which a word that is no command is an error like everywhere else. */
function addHelp(program) {
    program
        .helpCommand(false)
        .command('help')
        .argument('[command...]', 'a command, and a command of it')
        .summary('display help for command')
        .action((words) => {
        const found = words.reduce((parent, word) => {
            const child = parent.commands.find((command) => command.name() === word);
            if (child)
                return child;
            const near = nearest(word, parent.commands.map((command) => command.name()));
            throw new core_fault/* Fault */.vC('USAGE', {
                message: `there is no command ${words.join(' ')}`,
                fix: near === undefined ? 'Read `seaworthy --help`.' : `Did you mean ${near}?`,
            });
        }, program);
        found.outputHelp();
    });
}
/** A command’s own help says at least what the list of commands says of it. */
function describeAll(command) {
    const summary = command.summary();
    if (command.description() === '' && summary !== '')
        command.description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);
    for (const child of command.commands) {
        child.helpCommand(false);
        describeAll(child);
    }
}
/** What a gate's command can do beside `run`. */
function addExtras(gate, group, host) {
    if (gate === 'closure')
        addClosureCommands(group, host);
    if (gate === 'entrypoints')
        addEntrypointCommands(group, host);
    if (gate === 'evidence')
        addEvidenceCommands(group, host);
    if (gate === 'image-digest')
        addImageCommands(group, host);
    if (gate === 'provenance')
        addProvenanceCommands(group, host);
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sY: () => (/* binding */ uncut),
/* harmony export */   s_: () => (/* binding */ endWrites),
/* harmony export */   yp: () => (/* binding */ isEnding)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);

const writing = new Set();
let ending = false;
/** True once `endWrites` was called. */
function isEnding() {
    return ending;
}
/** Lets no further object begin, and resolves when those that have begun are there, whole. */
async function endWrites() {
    ending = true;
    await Promise.allSettled(writing);
}
/** The store, of which an interruption cuts no write in the middle. */
function uncut(store) {
    const whole = async (key, write) => {
        if (ending)
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('INTERRUPTED', { message: `${key} was not written: the run was interrupted` });
        const work = write();
        writing.add(work);
        await work.finally(() => writing.delete(work));
    };
    return {
        ...store,
        write: (key, bytes) => whole(key, () => store.write(key, bytes)),
        writeLarge: (key, object) => whole(key, () => store.writeLarge(key, object)),
    };
}


/***/ }),

/***/ 3577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number with its noun: `1 file`, `2 files`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   kI: () => (/* binding */ sha256Stream),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const shape = /^sha256:[0-9a-f]{64}$/;
function isDigest(text) {
    return typeof text === 'string' && shape.test(text);
}
/** The lower-case hex SHA-256 of the bytes. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The same for bytes that come in parts. */
function sha256Stream() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
}
function digestOf(bytes) {
    return `sha256:${sha256(bytes)}`;
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * Names come from outside and are hostile (L10): each place that shows one has its own way to make it harmless.
 */
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * One line of plain text: control, bidirectional and invisible characters become visible escapes, and so do the marks
 * that begin a workflow command (`::`, `##[`), which a runner obeys in any log. The colons of an ARN stay: with letters
 * before them they begin none, and a person pastes it.
 */
function plain(text) {
    return text
        .replace(controls, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`)
        .replace(/(?<!arn:aws[a-z-]*:[a-z0-9-]{1,20}:?)::/g, ':\\u{3a}')
        .replace(/##\[/g, '##\\u{5b}');
}
/** Inline Markdown for a GitHub summary: nothing in the text can open a tag, a link, a table cell, code or a mention. */
function markdown(text) {
    return plain(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~@:]/g, (char) => `&#${char.codePointAt(0)};`);
}
/** The text cut to `limit` characters, the cut announced (L6). */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const note = `… (${text.length} characters)`;
    return text.slice(0, Math.max(0, limit - note.length)) + note;
}


/***/ }),

/***/ 8651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ Faults),
/* harmony export */   RP: () => (/* binding */ faultsIn),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);

/** The one error of this house: something kept us from deciding. Adapters turn every foreign exception into one at the border. */
class Fault extends Error {
    code;
    fix;
    rerun;
    location;
    constructor(code, detail) {
        super(detail.message, { cause: detail.cause });
        this.name = 'Fault';
        this.code = code;
        this.fix = detail.fix ?? _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faults */ .e[code].fix;
        this.rerun = detail.rerun ?? _faults_js__WEBPACK_IMPORTED_MODULE_0__/* .faults */ .e[code].rerun;
        this.location = detail.location;
    }
}
/** Several faults of one reading, reported at once. */
class Faults extends Error {
    faults;
    constructor(list) {
        super(list.map((fault) => fault.message).join('\n'));
        this.name = 'Faults';
        this.faults = list;
    }
}
/** Every fault in what was thrown. What nobody foresaw becomes `INTERNAL`, with its cause: never a verdict, never silence. */
function faultsIn(thrown) {
    if (thrown instanceof Faults)
        return thrown.faults;
    if (thrown instanceof Fault)
        return [thrown];
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return [new Fault('INTERNAL', { message, cause: thrown })];
}


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ faults)
});

;// CONCATENATED MODULE: ./lib/core/faults/evidence.js
/** What keeps us from keeping evidence, or from reading it. */
const evidenceFaults = {
    EVIDENCE_UNWRITABLE: {
        title: 'The evidence folder cannot be written',
        why: 'A verdict without evidence is an opinion.',
        fix: 'Give this user the right to write there, or free some space.',
        rerun: 'will-not-help',
    },
    EVIDENCE_IN_CONTEXT: {
        title: 'The evidence folder lies inside the build context and is not ignored',
        why: 'The next build would ship this run’s evidence.',
        fix: 'Ignore the folder, or choose another with `--evidence-dir`.',
        rerun: 'will-not-help',
    },
    EVIDENCE_EXISTS: {
        title: 'This run has written that object already, with another content',
        why: 'Evidence is never overwritten.',
        fix: 'Start a new run.',
        rerun: 'will-not-help',
    },
    EVIDENCE_HOLDS_SECRET: {
        title: 'An evidence object would hold a secret',
        why: 'Evidence is kept and shown; a secret in it is leaked.',
        fix: 'Find out how the value came into a name or an output.',
        rerun: 'will-not-help',
    },
    EVIDENCE_UNREADABLE: {
        title: 'Evidence of this run cannot be read',
        why: 'Cannot look is not "nothing there".',
        fix: 'Check the folder’s rights.',
        rerun: 'may-help',
    },
    STORE_DENIED: {
        title: 'The evidence store refuses this role',
        why: 'Evidence that cannot be kept or read back proves nothing.',
        fix: 'Give the role the permission that the message names.',
        rerun: 'will-not-help',
    },
    STORE_UNREACHABLE: {
        title: 'The evidence store cannot be reached',
        why: 'What was not kept is not proven.',
        fix: 'Look at the network and at the status of the service.',
        rerun: 'may-help',
    },
    STORE_UNFIT: {
        title: 'The evidence store is not as the contract wants it',
        why: 'Evidence that somebody can overwrite or that expires early is none.',
        fix: 'Change the bucket as the message says, or the contract.',
        rerun: 'will-not-help',
    },
    EVIDENCE_ALTERED: {
        title: 'A committed pack is not what was committed',
        why: 'Somebody changed, added or removed something after the decision.',
        fix: 'Start a new run; find out who can write to the store.',
        rerun: 'will-not-help',
    },
    SECRET_STORE_DENIED: {
        title: 'The store of secrets refuses to say which names it has',
        why: 'A name that could not be looked for is not known to exist.',
        fix: 'Give the role the permission that the message names; no right to read a value is needed.',
        rerun: 'will-not-help',
    },
    SECRET_STORE_UNREACHABLE: {
        title: 'The store of secrets cannot be reached',
        why: 'A name that could not be looked for is not known to exist.',
        fix: 'Look at the network and at the status of the service.',
        rerun: 'may-help',
    },
    CALLER_REFUSED: {
        title: 'AWS does not take the credentials of this step, or there are none',
        why: 'Nothing on AWS can be looked at.',
        fix: 'Log in by OIDC before this step: `permissions: id-token: write` and a role to assume.',
        rerun: 'will-not-help',
    },
    CALLER_KEY_STATIC: {
        title: 'The credentials are a long-term key, and the contract takes sessions of a role only',
        why: 'A key that lives for ever is stolen once and used for ever.',
        fix: 'Assume a role by OIDC, and delete the key.',
        rerun: 'will-not-help',
    },
    CALLER_UNEXPECTED: {
        title: 'The caller is not of the account or role that the contract names',
        why: 'Another role can do other things, and its evidence would be somebody else’s.',
        fix: 'Assume the role that the contract names, or correct `aws` in the contract.',
        rerun: 'will-not-help',
    },
    CALLER_SESSION_ENDING: {
        title: 'The session has expired or ends before the work is done',
        why: 'A run that loses its rights in the middle leaves half of its evidence.',
        fix: 'Assume the role again right before this step, for longer.',
        rerun: 'may-help',
    },
    CALLER_UNKNOWN: {
        title: 'AWS cannot be asked who we are',
        why: 'Credentials that were not looked at are not known to be of a role.',
        fix: 'Look at the network and at the status of the service.',
        rerun: 'may-help',
    },
    EVIDENCE_MALFORMED: {
        title: 'A stored object is no JSON object',
        why: 'What it says cannot be read, so nothing rests on it.',
        fix: 'Somebody changed or cut it: start a new run.',
        rerun: 'will-not-help',
    },
};

;// CONCATENATED MODULE: ./lib/core/faults/image.js
/** What keeps us from building, reading or moving an image. */
const imageFaults = {
    ENGINE_UNREACHABLE: {
        title: 'No container engine answers',
        why: 'What runs in the image cannot be seen.',
        fix: 'Start the engine, or point DOCKER_HOST at it and allow that in the contract.',
        rerun: 'may-help',
    },
    ENGINE_REFUSED: {
        title: 'The container engine refuses what a run needs',
        why: 'What runs in the image cannot be seen.',
        fix: 'Read its words, and bring the engine to a version that is supported.',
        rerun: 'may-help',
    },
    SNAPSHOT_INCOMPLETE: {
        title: 'Not every program of the image told its commands and arguments',
        why: 'Half a surface would look like a loss when it is compared.',
        fix: 'Ask `seaworthy entrypoints run` why, and take the snapshot when every row passes.',
        rerun: 'may-help',
    },
    BUILD_FAILED: {
        title: 'The image build failed',
        why: 'There is no image to judge.',
        fix: 'Read the engine’s last lines.',
        rerun: 'will-not-help',
    },
    IMAGE_MALFORMED: {
        title: 'An image layout, archive or manifest is malformed',
        why: 'Its digest would name something else than its content.',
        fix: 'Build or fetch it again.',
        rerun: 'will-not-help',
    },
    IMAGE_UNSUPPORTED: {
        title: 'An image uses a form that cannot be read here',
        why: 'What cannot be read is not proven.',
        fix: 'Run on Node 22.15 or newer, or build the image in a form that OCI defines.',
        rerun: 'will-not-help',
    },
    IMAGE_OUT_OF_REACH: {
        title: 'A prebuilt image lies in a registry, and an offline command looks at none',
        why: 'What was not looked at is not proven.',
        fix: 'Ask `seaworthy run`, or name an archive under `image.prebuilt.archive`.',
        rerun: 'will-not-help',
    },
    IMAGE_LOAD_MISMATCH: {
        title: 'The engine holds another image than the one that was built',
        why: 'What was judged would not be what ships.',
        fix: 'Load the archive again on an engine that keeps its digest.',
        rerun: 'will-not-help',
    },
    REGISTRY_UNREACHABLE: {
        title: 'The registry does not answer',
        why: 'What it holds cannot be seen.',
        fix: 'Check the address and the network.',
        rerun: 'may-help',
    },
    REGISTRY_DENIED: {
        title: 'The registry refuses this caller',
        why: 'What may not be read is not proven.',
        fix: 'Give the role the right that is missing.',
        rerun: 'will-not-help',
    },
    REGISTRY_NOT_FOUND: {
        title: 'The registry does not know this tag or digest',
        why: 'What is not there cannot ship.',
        fix: 'Push it first, or correct the reference.',
        rerun: 'will-not-help',
    },
    REGISTRY_TAG_EXISTS: {
        title: 'The tag exists already with another digest',
        why: 'An immutable tag names one digest for ever.',
        fix: 'Use a tag pattern with the run id, such as `git-{git_sha}-run-{ci_run_id}`.',
        rerun: 'will-not-help',
    },
    PUBLISH_REFUSED: {
        title: 'An archive may not be published under the tag of this commit',
        why: 'A tag that names a commit promises that the image was built from it and judged.',
        fix: 'Build and judge the archive in one run, from a clean checkout of this commit.',
        rerun: 'will-not-help',
    },
    REGISTRY_PROTOCOL: {
        title: 'The registry answered something that the protocol does not allow',
        why: 'An answer that is not understood proves nothing.',
        fix: 'Read the message, and ask the registry’s operator.',
        rerun: 'may-help',
    },
};

;// CONCATENATED MODULE: ./lib/core/faults/repository.js
/** What keeps us from reading a repository, its contract, or this machine. */
const repositoryFaults = {
    INTERNAL: {
        title: 'Seaworthy failed in a way that nobody foresaw',
        why: 'A tool that hides its own defects cannot prove anything.',
        fix: 'Report it with the command, the message and the contract.',
        rerun: 'will-not-help',
    },
    USAGE: {
        title: 'The command line or an input is wrong',
        why: 'A word that is not understood could have meant anything.',
        fix: 'Read `seaworthy --help`, or the inputs in the action’s README.',
        rerun: 'will-not-help',
    },
    GATE_BLOCKED: {
        title: 'A gate could not be asked because one before it gave no answer',
        why: 'NOT_RUN is a failure: silence is never taken for consent.',
        fix: 'Mend what kept the gate before this one from an answer.',
        rerun: 'will-not-help',
    },
    NOTHING_EXAMINED: {
        title: 'A gate found nothing to look at',
        why: 'Empty never passes: a gate that examined nothing has proven nothing.',
        fix: 'Read what each check says; a part of the repository is missing, or this command is the wrong one for it.',
        rerun: 'will-not-help',
    },
    INTERRUPTED: {
        title: 'The run was interrupted',
        why: 'What was not looked at is not proven.',
        fix: 'Run it again.',
        rerun: 'may-help',
    },
    FILE_MISSING: {
        title: 'A file that is needed does not exist',
        why: 'What is not there cannot be looked at.',
        fix: 'Create the file, or correct the path that names it.',
        rerun: 'will-not-help',
    },
    FILE_UNREADABLE: {
        title: 'A file cannot be read',
        why: 'Cannot look is not "nothing there".',
        fix: 'Give this user the right to read it.',
        rerun: 'will-not-help',
    },
    FILE_UNWRITABLE: {
        title: 'A file cannot be written',
        why: 'What was to be kept is not there; nothing half-written is left in its place.',
        fix: 'Give this user the right to write there.',
        rerun: 'may-help',
    },
    FILE_NOT_A_FILE: {
        title: 'A folder stands where a file belongs, or the other way round',
        why: 'The path means something else than the contract says.',
        fix: 'Correct the path.',
        rerun: 'will-not-help',
    },
    FILE_NOT_UTF8: {
        title: 'A file that must be text is not valid UTF-8',
        why: 'Undecodable bytes can hide anything.',
        fix: 'Save the file as UTF-8.',
        rerun: 'will-not-help',
    },
    CONTRACT_MISSING: {
        title: 'There is no contract',
        why: 'Without a contract nothing says what must hold.',
        fix: 'Write one with `seaworthy init`, or try `seaworthy check --guess`.',
        rerun: 'will-not-help',
    },
    CONTRACT_AMBIGUOUS: {
        title: 'There are several contracts',
        why: 'Choosing one silently could judge the wrong image.',
        fix: 'Name one with `--contract`.',
        rerun: 'will-not-help',
    },
    CONTRACT_INVALID: {
        title: 'The contract says something that it must not or cannot say',
        why: 'An unknown key or value is a wish that nobody would check.',
        fix: 'Correct the line.',
        rerun: 'will-not-help',
    },
    CONTRACT_OUTSIDE: {
        title: 'The contract reaches outside the repository',
        why: 'What lies outside is not part of the commit that is judged.',
        fix: 'Name a path inside the repository that no link leads out of.',
        rerun: 'will-not-help',
    },
    HANDLE_INVALID: {
        title: 'A handle registry is malformed',
        why: 'A value that was guessed at is not pinned.',
        fix: 'Correct the line.',
        rerun: 'will-not-help',
    },
    HANDLE_UNPINNED: {
        title: 'A handle that is used has no pinned value',
        why: 'A placeholder would enter the evidence as if it were a decision.',
        fix: 'Pin the value in the registry.',
        rerun: 'will-not-help',
    },
    HANDLE_UNKNOWN: {
        title: 'The contract uses a handle or pattern token that nobody declares',
        why: 'It has no value.',
        fix: 'Declare it in a registry, or correct its name.',
        rerun: 'will-not-help',
    },
    DOCKERFILE_MISSING: {
        title: 'There is no Dockerfile where the contract says',
        why: 'Without it nothing says what enters the image.',
        fix: 'Create it, or correct `image.dockerfile`.',
        rerun: 'will-not-help',
    },
    REPOSITORY_EMPTY: {
        title: 'The repository holds no file',
        why: 'Empty never passes.',
        fix: 'Check out the repository first.',
        rerun: 'will-not-help',
    },
    GIT_UNAVAILABLE: {
        title: 'Git is needed and cannot answer',
        why: 'Without the commit, evidence belongs to nothing.',
        fix: 'Install git and run inside a clone.',
        rerun: 'will-not-help',
    },
    GIT_FAILED: {
        title: 'A question to git failed',
        why: 'A failed question is not an empty answer.',
        fix: 'Read git’s message.',
        rerun: 'may-help',
    },
    PROCESS_NOT_FOUND: {
        title: 'A program that is needed is not installed',
        why: 'What it would have answered is unknown.',
        fix: 'Install it, or put it on PATH.',
        rerun: 'will-not-help',
    },
    PROCESS_FAILED: {
        title: 'A program failed',
        why: 'Its answer is unknown.',
        fix: 'Read its message.',
        rerun: 'may-help',
    },
    PROCESS_TIMED_OUT: {
        title: 'A program did not end in time and was killed',
        why: 'Its answer is unknown.',
        fix: 'Raise the time-out, or find out what it waits for.',
        rerun: 'may-help',
    },
    ENVIRONMENT_REDIRECTED: {
        title: 'A variable redirects us and the contract does not allow it',
        why: 'An earlier step can plant it and make us look elsewhere.',
        fix: 'Unset it, or name it under `environment.allow`.',
        rerun: 'will-not-help',
    },
};

;// CONCATENATED MODULE: ./lib/core/faults.js



/** Every way in which something can keep us from deciding. `explain`, the docs and every message are made from this. */
const faults = { ...repositoryFaults, ...imageFaults, ...evidenceFaults };


/***/ }),

/***/ 4418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
const order = ['PASS', 'FAIL', 'ERROR'];
/** The worst of the verdicts. ERROR outweighs FAIL: where something stayed undecided, so did the whole. None at all is an ERROR (L1). */
function worst(verdicts) {
    if (verdicts.length === 0)
        return 'ERROR';
    return order[Math.max(...verdicts.map((verdict) => order.indexOf(verdict)))] ?? 'ERROR';
}
/** The process exit code: 0 PASS, 1 FAIL, 2 ERROR. */
function exitCode(verdict) {
    return { PASS: 0, FAIL: 1, ERROR: 2 }[verdict];
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   ED: () => (/* binding */ asSize),
/* harmony export */   J6: () => (/* binding */ asDigest),
/* harmony export */   U7: () => (/* binding */ asTextMap),
/* harmony export */   Vm: () => (/* binding */ asOptionalList),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gy: () => (/* binding */ asOptionalText),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tB: () => (/* binding */ asBoolean)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1859);


const decoder = new TextDecoder('utf-8', { fatal: true });
/**
 * Reads a JSON document as every reader must read it. Readers disagree about a key that is written twice, so that one of
 * them would be shown another image: such a document is refused.
 */
function parseJson(bytes, place) {
    try {
        const text = decoder.decode(bytes);
        const value = JSON.parse(text);
        const twice = repeatedKey(text);
        if (twice === undefined)
            return { value, place };
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${place} holds the key ${twice} twice`);
    }
    catch (cause) {
        if (cause instanceof SyntaxError || cause instanceof TypeError || cause instanceof RangeError) {
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${place} is not JSON`, cause);
        }
        throw cause;
    }
}
const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\]]/g;
/** A key that an object of the text, which must be valid JSON, holds twice. */
function repeatedKey(text) {
    const open = [];
    for (const [token, string, colon] of text.matchAll(tokens)) {
        if (token === '{' || token === '[')
            open.push(new Set());
        else if (token === '}' || token === ']')
            open.pop();
        else if (colon !== undefined && string !== undefined) {
            const key = JSON.parse(string);
            if (open.at(-1)?.has(key))
                return String(key);
            open.at(-1)?.add(key);
        }
    }
    return undefined;
}
function refuse({ value, place }, expected) {
    throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${place} is ${JSON.stringify(value)?.slice(0, 80) ?? 'missing'}, expected ${expected}`);
}
function isAbsent({ value }) {
    return value === undefined || value === null;
}
/** The member of an object. Readers written in Go take a key in any case, so that another case of a key is refused. */
function at(json, key) {
    const { value, place } = json;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return refuse(json, 'an object');
    const other = Object.keys(value).find((name) => name !== key && name.toLowerCase() === key.toLowerCase());
    if (other !== undefined)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${place} holds the key ${other}, which some read as ${key}`);
    return {
        value: Object.hasOwn(value, key) ? value[key] : undefined,
        place: `${place}.${key}`,
    };
}
function asText(json) {
    return typeof json.value === 'string' ? json.value : refuse(json, 'a text');
}
function asOptionalText(json) {
    return isAbsent(json) ? undefined : asText(json);
}
function asDigest(json) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(json.value) ? json.value : refuse(json, 'sha256: with 64 lower-case hex digits');
}
function asSize(json) {
    const isSize = typeof json.value === 'number' && Number.isSafeInteger(json.value) && json.value >= 0;
    return isSize ? json.value : refuse(json, 'a number of bytes');
}
function asBoolean(json) {
    return typeof json.value === 'boolean' ? json.value : refuse(json, 'true or false');
}
function asList(json) {
    if (!Array.isArray(json.value))
        return refuse(json, 'a list');
    return json.value.map((value, index) => ({ value, place: `${json.place}[${index}]` }));
}
/** Empty where there is none. */
function asOptionalList(json) {
    return isAbsent(json) ? [] : asList(json);
}
/** Empty where there is none. */
function asTextMap(json) {
    if (isAbsent(json))
        return {};
    if (typeof json.value !== 'object' || Array.isArray(json.value))
        return refuse(json, 'an object of texts');
    const entries = Object.entries(json.value);
    return Object.fromEntries(entries.map(([key, value]) => [key, asText({ value, place: `${json.place}.${key}` })]));
}


/***/ }),

/***/ 1859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);


/** The fault of bytes that are not what an image must be. */
function malformed(message, cause) {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('IMAGE_MALFORMED', { message: (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message), 600), cause });
}


/***/ }),

/***/ 9169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ platformName),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1859);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6322);



/**
 * Reads a manifest or index that came as `mediaType`. What could be read as either of the two is refused: whoever reads it
 * the other way sees another image. https://github.com/opencontainers/image-spec/security/advisories/GHSA-77vh-xpmg-72qh
 */
function readManifest(bytes, mediaType) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, 'the manifest');
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'schemaVersion').value !== 2)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('the manifest is not of schema version 2');
    const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptionalText */ .gy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'mediaType'));
    if (own !== undefined && own !== mediaType)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`the manifest came as ${mediaType} and says it is ${own}`);
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType))
        return manifestOf(json, mediaType);
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType))
        return indexOf(json, mediaType);
    throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`${mediaType} is no media type of an image`);
}
function manifestOf(json, mediaType) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'manifests')))
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('the manifest holds manifests, as an index does');
    return {
        kind: 'manifest',
        mediaType,
        config: descriptorOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'config')),
        layers: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'layers')).map(descriptorOf),
        annotations: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextMap */ .U7)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'annotations')),
    };
}
function indexOf(json, mediaType) {
    const mixed = ['config', 'layers'].some((key) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, key)));
    if (mixed)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('the index holds a config or layers, as a manifest does');
    const manifests = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'manifests')).map(entryOf);
    return { kind: 'index', mediaType, manifests, annotations: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextMap */ .U7)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'annotations')) };
}
function descriptorOf(json) {
    return {
        mediaType: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'mediaType')),
        digest: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asDigest */ .J6)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'digest')),
        size: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asSize */ .ED)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'size')),
        annotations: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextMap */ .U7)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'annotations')),
    };
}
function entryOf(json) {
    const descriptor = descriptorOf(json);
    const platform = platformOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'platform'));
    const isUnknown = platform?.os === 'unknown' && platform.architecture === 'unknown';
    const isAttestation = descriptor.annotations['vnd.docker.reference.type'] === 'attestation-manifest' || isUnknown;
    return { ...descriptor, platform: isAttestation ? null : platform, isAttestation };
}
function platformOf(json) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(json))
        return null;
    return {
        os: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'os')),
        architecture: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'architecture')),
        variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptionalText */ .gy)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(json, 'variant')) || null,
    };
}
/** `linux/arm64/v8`. */
function platformName({ os, architecture, variant }) {
    return [os, architecture, ...(variant === null ? [] : [variant])].join('/');
}


/***/ }),

/***/ 6322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   AH: () => (/* binding */ layerCompression),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   My: () => (/* binding */ acceptedManifests),
/* harmony export */   Q3: () => (/* binding */ isManifestType)
/* harmony export */ });
/* unused harmony export isImageConfigType */
/**
 * The media types of images.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/media-types.md
 * https://distribution.github.io/distribution/spec/manifest-v2-2/
 */
const mediaTypes = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
};
const manifests = [mediaTypes.ociManifest, mediaTypes.dockerManifest];
const indexes = [mediaTypes.ociIndex, mediaTypes.dockerList];
/** Every media type that names a manifest or an index, as `Accept` lists them: a registry converts what is not accepted. */
const acceptedManifests = [...manifests, ...indexes];
function isManifestType(mediaType) {
    return manifests.includes(mediaType);
}
function isIndexType(mediaType) {
    return indexes.includes(mediaType);
}
/** Whether a descriptor of this type names an image's configuration. */
function isImageConfigType(mediaType) {
    return mediaType === mediaTypes.ociConfig || mediaType === mediaTypes.dockerConfig;
}
const layerType = /^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar|docker\.image\.rootfs(?:\.foreign)?\.diff\.tar)(?:[+.](gzip|zstd))?$/;
/** How a layer of this type is compressed; undefined where it is no layer of an image. */
function layerCompression(mediaType) {
    const match = layerType.exec(mediaType);
    return match ? (match[1] ?? 'none') : undefined;
}


/***/ }),

/***/ 1927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
/* unused harmony export formatReference */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

const host = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::[0-9]{1,5})?$/;
const path = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagShape = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
/** The registry that a name without one means. */
const usual = 'docker.io';
function isTag(text) {
    return tagShape.test(text);
}
/**
 * Reads `[registry[:port]/]repository[:tag][@digest]` as the engines do: the first step is a registry where it has a dot
 * or colon or is `localhost`. undefined for anything that is not of that form.
 * https://github.com/distribution/reference/blob/v0.6.0/reference.go
 */
function parseReference(text) {
    const [name, digest] = splitOnce(text, text.indexOf('@'));
    if (digest !== null && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        return undefined;
    const [full, tag] = splitOnce(name, name.indexOf(':', name.lastIndexOf('/') + 1));
    if (tag !== null && !isTag(tag))
        return undefined;
    const place = placeOf(full);
    return place && { ...place, tag, digest };
}
function splitOnce(text, cut) {
    return cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)];
}
function placeOf(name) {
    const cut = name.indexOf('/');
    const first = name.slice(0, Math.max(0, cut));
    const named = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    const registry = named ? normal(first) : usual;
    const rest = named ? name.slice(cut + 1) : name;
    const repository = registry === usual && !rest.includes('/') ? `library/${rest}` : rest;
    if (!host.test(registry) || !path.test(repository) || name.length > 255)
        return undefined;
    return { registry, repository };
}
function normal(registry) {
    return registry === `index.${usual}` ? usual : registry;
}
/** The reference in full: `registry/repository[:tag][@digest]`. */
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;
}


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ verifiedBytes),
/* harmony export */   Sk: () => (/* binding */ sized),
/* harmony export */   cY: () => (/* binding */ smallBlobLimit),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   t7: () => (/* binding */ manifestLimit),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3871);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1859);



/** Passes a stream on and recomputes its digest: other bytes than named end it with IMAGE_MALFORMED (L3). */
async function* verified(source, digest) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of source) {
        hash.update(chunk);
        yield chunk;
    }
    compare(digest, `sha256:${hash.digest('hex')}`);
}
/** The bytes, once their digest was recomputed. */
function verifiedBytes(bytes, digest) {
    compare(digest, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes));
    return bytes;
}
function compare(digest, real) {
    if (digest !== real)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`what is called ${digest} has the digest ${real}`);
}
/** Passes a stream on that has so many bytes; more or fewer end it with IMAGE_MALFORMED. */
async function* sized(source, size, name) {
    let length = 0;
    for await (const chunk of source) {
        length += chunk.length;
        if (length > size)
            break;
        yield chunk;
    }
    if (length !== size)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`${name} has ${length} bytes or more and is said to have ${size}`);
}
/** A whole stream in memory, as long as it does not exceed the limit. */
async function gather(source, limit, name) {
    const chunks = [];
    let length = 0;
    for await (const chunk of source) {
        length += chunk.length;
        if (length > limit)
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(`${name} has more than ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** More bytes than any real manifest has; registries refuse larger ones. */
const manifestLimit = 4 * 2 ** 20;
/** More bytes than any real configuration has. */
const smallBlobLimit = 16 * 2 ** 20;


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/** The report for a program. */
function renderJson(report) {
    const { gates, ...rest } = report;
    const shown = gates.map(({ items, ...gate }) => ({
        ...gate,
        items: items.map(({ findings, ...item }) => ({ ...item, findings })),
    }));
    return jsonText({ schema: 'seaworthy/report/v1', ...rest, gates: shown });
}
/** A value as JSON that is harmless in a log. */
function jsonText(value) {
    return `${visible(JSON.stringify(value, null, 2))}\n`;
}
/** The text with all that hides, and the mark that a runner obeys inside of a line, as JSON and quoted YAML write it (L10). */
function visible(text) {
    return text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu, escaped);
}
function escaped(char) {
    return Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5839);


const signs = { PASS: '✅', FAIL: '❌', ERROR: '⚠️', WARN: '🔸' };
const shown = 20;
/** The report as GitHub shows it in a job summary: the verdict first, then what is wrong, then the rest. */
function renderMarkdown(report) {
    const rows = report.gates.map(({ gate, verdict, totals }) => `| ${signs[verdict] ?? ''} ${verdict} | ${gate} | ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(totals)} |`);
    const details = report.gates.flatMap(({ gate, items, advice, verdict }) => [
        ...items.map((item) => renderItem(gate, item)),
        ...(advice === undefined || verdict === 'PASS' ? [] : [fenced(advice.split('\n').map(_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj).join('\n'))]),
    ]);
    const table = ['| verdict | gate | what was looked at |', '| --- | --- | --- |', ...rows];
    return `${[`## ${signs[report.verdict] ?? ''} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(report.conclusion)}`, '', ...table, '', ...details, ...footer(report)].join('\n')}\n`;
}
function footer({ platformRunId, contractPath, guessed, imageDigest, evidence, next, notRun, remarks, }) {
    const lines = next === undefined ? [] : [`**${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(next)}**`, ''];
    lines.push(`Run \`${platformRunId}\`, contract ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(contractPath)}${guessed ? ' (guessed)' : ''}${imageDigest === null ? '' : `, image \`${imageDigest}\``}.`);
    lines.push(...remarks.map((remark) => `Note: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(remark)}`));
    if (notRun.length > 0)
        lines.push(`Not run: ${notRun.join(', ')}.`);
    if (evidence !== null)
        lines.push(`Evidence: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(evidence)}`);
    return lines;
}
function renderItem(gate, { status, code, blocker, title, why, fix, findings, reason }) {
    const head = `### ${signs[status] ?? ''} ${gate}: ${code}${blocker === code ? '' : ` (${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(blocker)})`}`;
    const list = findings.slice(0, shown).map((finding) => {
        const { subject, message, location } = finding;
        const place = location
            ? `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(location.path)}${location.line === undefined ? '' : `:${location.line}`}: `
            : '';
        const what = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .saysSubject */ .$)(finding) ? '' : `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(subject, 120))}: `;
        return `- ${place}${what}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, 400))}`;
    });
    const rest = findings.length > shown ? [`- … ${findings.length} in all, ${findings.length - shown} not shown`] : [];
    return [
        head,
        '',
        (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(reason === undefined ? title : `${title}: ${reason}`),
        '',
        ...list,
        ...rest,
        '',
        ...(why === '' ? [] : [`Why: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(why)}`, '']),
        `Fix: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(fix)}`,
        '',
    ].join('\n');
}
/** A fence longer than any run of backticks inside. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${text.trimEnd()}\n${fence}\n`;
}


/***/ }),

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ saysSubject),
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/** Whether a finding's place says already what it is about. */
function saysSubject({ subject, location }) {
    const place = location ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}` : '';
    return [location?.path ?? '', place].some((text) => text === subject || text.endsWith(`/${subject}`));
}
function reportOf(outcome, profile) {
    const gates = outcome.gates.map(({ gate, verdict, result, faults }) => ({
        gate,
        verdict,
        totals: result?.totals ?? 'no answer',
        items: [
            ...faults.map((fault) => faultItem(fault, profile)),
            ...(result?.rows ?? []).flatMap((row) => rowItem(row, profile)),
        ],
        checksAsked: result?.rows.length ?? 0,
        advice: result?.advice,
    }));
    return { ...outcome, gates, conclusion: conclude(outcome), next: nextStep(outcome, gates) };
}
function faultItem({ code, message, fix, rerun, location }, profile) {
    const finding = { subject: code, message, ...(location ? { location } : {}) };
    return {
        status: 'ERROR',
        code,
        blocker: profile.rule(code).id,
        title: message,
        why: '',
        fix,
        reason: undefined,
        rerun: rerun === 'may-help',
        findings: location ? [finding] : [],
        accepted: 0,
        level: 'block',
    };
}
/** A check that has something to say: it does not pass, it warns, or something about it was accepted. */
function rowItem({ check, report, open, accepted, verdict, level }, profile) {
    if (verdict === 'PASS' && open.length === 0 && accepted.length === 0)
        return [];
    const status = verdict === 'PASS' ? 'WARN' : verdict;
    const reason = report.kind === 'undecided' ? report.reason : report.kind === 'clear' ? 'nothing was examined' : undefined;
    const rerun = report.kind === 'undecided' && report.rerun === 'may-help';
    const { code, title, why, fix } = check;
    return [
        {
            status,
            code,
            blocker: profile.rule(code).id,
            title,
            why,
            fix: open.find((item) => item.fix)?.fix ?? fix,
            reason,
            rerun,
            findings: open,
            accepted: accepted.length,
            level,
        },
    ];
}
/** The last line: the verdict, and what keeps the handoff closed. */
function conclude(outcome) {
    const { verdict, assurance, rehearsalReasons, command, handoffOpen, requireAuthoritative } = outcome;
    const refused = requireAuthoritative && assurance === 'rehearsal' ? ', and an authoritative run is required' : '';
    if (command === 'check')
        return `${verdict} (${outcome.guessed ? 'by a guessed contract; ' : ''}offline gates only: this is no readiness${refused})`;
    if (assurance === 'rehearsal')
        return `${verdict} (rehearsal, handoff closed: ${rehearsalReasons.join('; ')}${refused})`;
    return `${verdict} (authoritative, handoff ${handoffOpen ? 'open' : 'closed'})`;
}
/** What follows from something else: mending it first would mend nothing. An undecided check that names nothing does. */
function isDerived({ code, status, findings, title, reason }) {
    const waits = status === 'ERROR' && reason !== undefined && findings.length === 0 && title !== '';
    return code === 'GATE_BLOCKED' || code.startsWith('CLOSURE_') || waits;
}
function nextStep({ verdict }, gates) {
    if (verdict === 'PASS')
        return undefined;
    const items = gates.flatMap((gate) => gate.items).filter(({ status }) => status !== 'WARN');
    const roots = items.some((item) => !isDerived(item)) ? items.filter((item) => !isDerived(item)) : items;
    if (roots.length > 0 && roots.every(({ rerun }) => rerun))
        return 'Run it again: what failed may pass without any change.';
    const first = roots.find(({ rerun }) => !rerun);
    return first
        ? `Mend first: ${first.code}. A re-run alone will not help; \`seaworthy explain ${first.code}\` says more.`
        : undefined;
}


/***/ }),

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3577);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5839);




/** Findings of one check that are shown; the evidence holds more, and the count is always the true one (L6). */
const shown = 8;
/** The report for a terminal or a log: one block per gate, and the line that matters last. */
function renderText(report, { color, quiet }) {
    const paint = (status, text) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(styleOf(status), text, { validateStream: false }) : text);
    const last = paint(report.verdict, (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(lastLine(report)));
    if (quiet)
        return `${last}\n`;
    const head = `seaworthy ${report.command}  ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(report.contractPath)}${report.guessed ? ' (guessed)' : ''}`;
    const blocks = report.gates.map((gate) => renderGate(gate, paint));
    const notRun = report.notRun.length > 0 ? [`not run    ${report.notRun.join(', ')}`] : [];
    const remarks = report.remarks.map((remark) => `note       ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(remark)}`);
    const foot = [...notRun, ...subjectLines(report), ...remarks];
    return `${[head, '', ...blocks, '', ...foot, '', last].join('\n')}\n`;
}
/** The verdict, and where it is red whether to run it again or what to mend: the one line that a tired reader sees. */
function lastLine({ conclusion, next }) {
    return next === undefined ? conclusion : `${conclusion}. ${next}`;
}
function subjectLines({ platformRunId, imageTag, imageDigest, gitSha, evidence }) {
    const lines = [
        `run        ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(platformRunId)}`,
        `commit     ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(gitSha ?? 'none: no repository with a commit, or no git')}`,
    ];
    if (imageDigest !== null)
        lines.push(`image      ${[imageTag, imageDigest]
            .flatMap((part) => part ?? [])
            .map(_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)
            .join(' ')}`);
    if (evidence !== null)
        lines.push(`evidence   ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(evidence)}`);
    return lines;
}
function renderGate({ gate, verdict, totals, items, checksAsked, advice }, paint) {
    const head = `${paint(verdict, verdict.padEnd(5))} ${gate.padEnd(14)} ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(totals)}${checksAsked > 0 ? ` (${(0,_core_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(checksAsked, 'check')})` : ''}`;
    const body = items.flatMap((item) => renderItem(item, paint));
    const extra = advice === undefined || verdict === 'PASS'
        ? []
        : [
            '',
            ...advice
                .trimEnd()
                .split('\n')
                .map((line) => `    ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line)}`.trimEnd()),
            '',
        ];
    return [head, ...body, ...extra].join('\n');
}
function renderItem({ status, code, blocker, title, why, fix, reason, findings, accepted }, paint) {
    const name = blocker === code ? code : `${code} (${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(blocker)})`;
    const lines = [`  ${paint(status, status)} ${name}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(reason === undefined ? title : `${title}: ${reason}`)}`];
    for (const finding of findings.slice(0, shown))
        lines.push(`    ${renderFinding(finding)}`);
    if (findings.length > shown)
        lines.push(`    … ${findings.length} in all, ${findings.length - shown} not shown; the evidence lists them`);
    if (accepted > 0)
        lines.push(`    ${accepted} accepted by the contract`);
    if (why !== '' && status !== 'WARN')
        lines.push(`    why: ${why}`);
    if (findings.length > 0 || status !== 'WARN')
        lines.push(`    fix: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(fix)}`);
    return lines;
}
function renderFinding(finding) {
    const { subject, message, location } = finding;
    const place = location ? `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(location.path)}${location.line === undefined ? '' : `:${location.line}`}` : '';
    const what = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .saysSubject */ .$)(finding) ? '' : `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(subject), 120)}: `;
    return `${place === '' ? '' : `${place}  `}${what}${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message), 400)}`;
}
function styleOf(status) {
    if (status === 'PASS')
        return ['bold', 'green'];
    return status === 'WARN' ? ['yellow'] : ['bold', 'red'];
}


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   HU: () => (/* binding */ faultData),
/* harmony export */   MT: () => (/* binding */ renderFaults),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   w0: () => (/* binding */ faultLines)
/* harmony export */ });
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3089);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2051);




const formats = ['text', 'json', 'markdown'];
/** The report in the format that was asked for. */
function render(report, { format, color, quiet }) {
    switch (format) {
        case 'json':
            return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .hF)(report);
        case 'markdown':
            return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(report);
        case 'text':
            return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S)(report, { color, quiet });
    }
}
/** Faults before any gate was asked: each with its place, its fix, and whether a re-run can help. */
function renderFaults(faults, format) {
    if (format === 'json')
        return (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ schema: 'seaworthy/report/v1', verdict: 'ERROR', faults: faults.map(faultData) });
    if (format === 'markdown')
        return `## ⚠️ ERROR\n\n${faults.map(markdownFault).join('\n')}\n`;
    const blocks = faults.flatMap(faultLines);
    const helps = faults.every(({ rerun }) => rerun === 'may-help');
    const next = helps
        ? 'Run it again: this may pass without any change.'
        : `A re-run alone will not help; \`seaworthy explain ${faults.find(({ rerun }) => rerun !== 'may-help')?.code ?? ''}\` says more.`;
    return `${[...blocks, '', `ERROR. ${next}`].join('\n')}\n`;
}
/** A fault for a terminal: what, and how to mend it. */
function faultLines(fault) {
    return [`ERROR ${fault.code}: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(told(fault))}`, `  fix: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(fault.fix)}`];
}
function markdownFault(fault) {
    return `- **${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(fault.code)}** ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(told(fault))}\n  Fix: ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(fault.fix)}`;
}
/** The message, behind its place where it does not name that itself. */
function told({ message, location }) {
    const place = location?.line === undefined ? '' : `${location.path}:${location.line}`;
    return message.includes(place) ? message : `${place}: ${message}`;
}
/** A fault for a program. */
function faultData({ code, message, fix, rerun, location }) {
    return { code, message, fix, rerun, location: location ?? null };
}
/** Shows long work on a terminal, in one line that is wiped; undefined in a log. */
function progressLine(stream) {
    if (stream.isTTY !== true)
        return undefined;
    return (line) => stream.write(`\r\u001b[2K${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(line).slice(0, 100)}${line === '' ? '\r' : ''}`);
}


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ utc)
/* harmony export */ });
/** `YYYY-MM-DDTHH:MM:SSZ`. */
function utc(milliseconds) {
    return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}


/***/ })

};
