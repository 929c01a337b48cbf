export const id = 1445;
export const ids = [1445];
export const modules = {

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubFiles: () => (/* binding */ githubFiles),
/* harmony export */   githubPaths: () => (/* binding */ githubPaths),
/* harmony export */   headOf: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8651);


/** https://docs.github.com/rest/repos/contents#get-repository-content */
const entry = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['file', 'dir', 'symlink', 'submodule']),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
});
const file = entry.extend({ encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const link = entry.extend({ target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const types = {
    file: 'file',
    dir: 'folder',
    symlink: 'link',
    submodule: 'other',
};
/** The API cuts longer lists without a word. */
const longestList = 1000;
/** The files of a repository at one commit, without a checkout. Files over 1 MiB cannot be read this way: BASE_UNREADABLE. */
function githubFiles(api, repository, sha) {
    const known = new Map();
    const look = (path) => {
        const asked = known.get(path) ?? contents(api, repository, path, sha);
        known.set(path, asked);
        return asked;
    };
    const read = async (path) => bytesOf(path, await look(path));
    return {
        list: async (folder) => entriesOf(folder, await look(folder)),
        read,
        head: async (path, length) => (await read(path)).subarray(0, length),
        stat: async (path) => statOf(await look(path)),
        readLink: async (path) => link.parse(await look(path)).target,
    };
}
function contents(api, repository, path, ref) {
    const at = path === '.' ? '' : path.split('/').map(encodeURIComponent).join('/');
    return api.ask({ route: `GET /repos/${repository}/contents/${at}`, values: { ref }, permission: 'contents: read' });
}
function entriesOf(folder, answer) {
    const listed = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry).safeParse(answer);
    if (!listed.success)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('FILE_MISSING', { message: `the base has no folder ${folder}` });
    if (listed.data.length >= longestList)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('BASE_UNREADABLE', { message: `${folder} of the base has more entries than the API lists` });
    return listed.data.map(({ name, type }) => ({ name, type: types[type] })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
function statOf(answer) {
    if (answer === undefined)
        return undefined;
    if (Array.isArray(answer))
        return { type: 'folder', size: 0, mode: 0o755 };
    const { type, size } = entry.parse(answer);
    return { type: types[type], size, mode: 0o644 };
}
function bytesOf(path, answer) {
    if (answer === undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('FILE_MISSING', { message: `the base has no ${path}` });
    const found = file.safeParse(answer);
    if (found.success && found.data.encoding === 'base64')
        return Buffer.from(found.data.content, 'base64');
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('BASE_UNREADABLE', { message: `${path} of the base is no file that the API can send` });
}
const branch = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/) }) });
/** The commit that a branch is at. https://docs.github.com/rest/branches/branches#get-a-branch */
async function headOf(api, repository, name) {
    const route = `GET /repos/${repository}/branches/${encodeURIComponent(name)}`;
    const found = branch.safeParse(await api.ask({ route, permission: 'contents: read' }));
    if (found.success)
        return found.data.commit.sha;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('BASE_UNREADABLE', { message: `${repository} has no branch ${name} that the API would tell of` });
}
const tree = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
/** Every file of a repository at one commit. https://docs.github.com/rest/git/trees#get-a-tree */
async function githubPaths(api, repository, sha) {
    const route = `GET /repos/${repository}/git/trees/${sha}`;
    const found = tree.safeParse(await api.ask({ route, values: { recursive: '1' }, permission: 'contents: read' }));
    if (found.success && !found.data.truncated)
        return found.data.tree.flatMap(({ path, type }) => (type === 'blob' ? [path] : []));
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC('BASE_UNREADABLE', { message: `the API does not list the files of ${repository} at ${sha}` });
}


/***/ })

};
