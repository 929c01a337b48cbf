export const id = 5825;
export const ids = [5825];
export const modules = {

/***/ 1854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMarkdownHandles: () => (/* binding */ readMarkdownHandles)
/* harmony export */ });
/* harmony import */ var commonmark__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(962);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8651);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1091);




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
            faults.push(malformed(path, line, name, raw ?? ''));
    }
    if (faults.length > 0)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Faults */ .CG(faults);
    return handles;
}
/** The code with which an item of a bullet list begins, and the line of that item. The document is read by CommonMark. */
function* bullets(text) {
    const walker = new commonmark__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text).walker();
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
        const strict = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(raw, { uniqueKeys: true, prettyErrors: false });
        return strict.errors.length > 0 || (typeof value === 'number' && String(value) !== raw) ? undefined : (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .typed */ .nE)(value);
    }
    catch {
        return undefined;
    }
}
function malformed(path, line, name, raw) {
    const message = `${path}:${line}: found ${name} = ${raw}; expected a quoted string, a number, true, false, a JSON list or a JSON map`;
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC('HANDLE_INVALID', { message, location: { path, line } });
}


/***/ })

};
