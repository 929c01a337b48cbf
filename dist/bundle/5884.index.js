export const id = 5884;
export const ids = [5884];
export const modules = {

/***/ 5884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _cli_on_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5660);

const main = () => (0,_cli_on_github_js__WEBPACK_IMPORTED_MODULE_0__/* .onGitHub */ .x)('entrypoints');


/***/ })

};
