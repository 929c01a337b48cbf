export const id = 3689;
export const ids = [3689];
export const modules = {

/***/ 3689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);


/** GitHub takes 10 MB of compressed SARIF. */
const mostBytes = 10_000_000;
const permission = 'security-events: write';
/** Hands SARIF to code scanning. https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data Throws API_REFUSED, API_UNREACHABLE. */
async function uploadSarif(api, { repository, sha, ref }, sarif) {
    const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(sarif);
    if (bytes.length > mostBytes)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('API_REFUSED', { message: `${bytes.length} bytes of SARIF are more than GitHub takes` });
    const route = `POST /repos/${repository}/code-scanning/sarifs`;
    const values = { commit_sha: sha, ref, sarif: bytes.toString('base64'), tool_name: 'seaworthy' };
    const answer = await api.ask({ route, values, permission });
    if (answer === undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('API_REFUSED', { message: `${route} needs ${permission}, and code scanning` });
}


/***/ })

};
