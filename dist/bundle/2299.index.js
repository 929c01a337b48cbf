export const id = 2299;
export const ids = [2299];
export const modules = {

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);
/* harmony import */ var _domain_change_introduced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(790);



/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const files = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ filename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), patch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }));
const perPage = 100;
/** The API lists no more. */
const mostFiles = 3000;
/** The files that a pull request adds or changes. Throws API_REFUSED, API_UNREACHABLE, where not all of them can be seen. */
async function changedFiles(api, repository, pull) {
    const route = `GET /repos/${repository}/pulls/${pull}/files`;
    const found = [];
    for (let page = 1;; page++) {
        const answer = await api.ask({ route, values: { per_page: perPage, page }, permission: 'pull-requests: read' });
        const list = files.safeParse(answer);
        if (!list.success || found.length + list.data.length >= mostFiles)
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('API_REFUSED', { message: `${route} does not list every file` });
        found.push(...list.data
            .filter(({ status }) => status !== 'removed')
            .map(({ filename, patch }) => ({ path: filename, lines: patch === undefined ? undefined : (0,_domain_change_introduced_js__WEBPACK_IMPORTED_MODULE_2__/* .newLines */ .M)(patch) })));
        if (list.data.length < perPage)
            return found;
    }
}


/***/ })

};
