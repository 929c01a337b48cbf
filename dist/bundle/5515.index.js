export const id = 5515;
export const ids = [5515];
export const modules = {

/***/ 5515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);


/** https://docs.github.com/rest/issues/comments#list-issue-comments */
const comments = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }));
const perPage = 100;
const permission = 'pull-requests: write';
/** Writes the comment, or says in it what is true now. Throws API_REFUSED, API_UNREACHABLE. */
async function keepComment(api, place, text) {
    const { repository, pull } = place;
    const body = `${markOf(place)}\n${text}`;
    const id = await commentOf(api, place);
    const route = id === undefined
        ? `POST /repos/${repository}/issues/${pull}/comments`
        : `PATCH /repos/${repository}/issues/comments/${id}`;
    const answer = await api.ask({ route, values: { body }, permission });
    if (answer === undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('API_REFUSED', { message: `${route} needs ${permission}` });
}
/** An invisible line at the top of the comment. */
function markOf({ key }) {
    if (!/^[\w.-]{1,64}$/.test(key))
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('USAGE', { message: '--comment: expected letters, digits, dots and hyphens' });
    return `<!-- seaworthy: ${key} -->`;
}
async function commentOf(api, place) {
    const route = `GET /repos/${place.repository}/issues/${place.pull}/comments`;
    for (let page = 1;; page++) {
        const answer = await api.ask({ route, values: { per_page: perPage, page }, permission });
        const found = comments.parse(answer ?? []);
        const ours = found.find(({ body }) => body?.startsWith(`${markOf(place)}\n`));
        if (ours || found.length < perPage)
            return ours?.id;
    }
}


/***/ })

};
