export const id = 1332;
export const ids = [1332];
export const modules = {

/***/ 1332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configuredEndpoints: () => (/* binding */ configuredEndpoints)
/* harmony export */ });
/* unused harmony export configuredEndpoint */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8651);




/** What redirects us by a file, as a contract allows it by name. */
const configuredEndpoint = 'endpoint_url';
/**
 * Whether the SDK’s own files send us to another endpoint than AWS’s: they do what a variable does, and can be planted as
 * easily (L14). Files that a variable names are refused or allowed with that variable, so the usual places are read.
 * Throws FILE_UNREADABLE where one is there and cannot be looked at.
 */
function configuredEndpoints(environment) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.aws');
    const named = [environment['AWS_CONFIG_FILE'], environment['AWS_SHARED_CREDENTIALS_FILE']];
    const paths = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'config'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'credentials'), ...named.filter((path) => path !== undefined)];
    return paths.some(redirects) ? [configuredEndpoint] : [];
}
function redirects(path) {
    return /^\s*endpoint_url\s*=/m.test(textOf(path));
}
function textOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return '';
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .vC('FILE_UNREADABLE', { message: `${path} cannot be read (${code})`, cause });
    }
}


/***/ })

};
