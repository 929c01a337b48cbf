export const id = 2563;
export const ids = [2563];
export const modules = {

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubApi: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);



const seconds = 20;
const loopback = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/;
function githubApi({ api, token }) {
    if (!api.startsWith('https://') && !loopback.test(api))
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('API_REFUSED', { message: `${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(api)} is no safe address for a token` });
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: api.replace(/\/$/, '') });
    const request = () => ({ signal: AbortSignal.timeout(seconds * 1000) });
    return {
        ask: (question) => answered(question, async () => {
            const { data } = await octokit.request(question.route, { ...question.values, request: request() });
            return data;
        }),
        graphql: ({ query, variables, permission }) => answered({ route: 'POST /graphql', permission }, () => octokit.graphql(query, { ...variables, request: request() })),
    };
}
async function answered(question, work) {
    try {
        return await work();
    }
    catch (cause) {
        const status = cause instanceof Error && 'status' in cause ? Number(cause.status) : 0;
        if (status === 404)
            return undefined;
        throw faultOf(question, status, cause);
    }
}
/** GitHub answers 403 to a missing right and to a limit that is used up; only the second goes by itself. */
function faultOf({ route, permission }, status, cause) {
    const isGraph = cause instanceof Error && cause.name === 'GraphqlResponseError';
    const said = (0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_core_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(cause instanceof Error ? cause.message : String(cause)), 200);
    if (isGraph || status === 401 || (status === 403 && !/rate limit/i.test(said)))
        return new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('API_REFUSED', { message: `${route} needs ${permission}: ${said}`, cause });
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('API_UNREACHABLE', { message: `${route}: ${said}`, cause });
}


/***/ })

};
