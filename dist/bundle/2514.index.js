export const id = 2514;
export const ids = [2514];
export const modules = {

/***/ 2514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addInit: () => (/* binding */ addInit),
/* harmony export */   readGuessed: () => (/* binding */ readGuessed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7762);
/* harmony import */ var _contract_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2947);
/* harmony import */ var _contract_open_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8870);
/* harmony import */ var _core_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8651);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4331);








/** `seaworthy init`: a first contract from what the repository has. */
function addInit(program, host) {
    program
        .command('init')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('write a first contract from what the repository has')
        .description('Writes seaworthy.yml from the Dockerfile, the ignore file, pyproject.toml, runnable modules and workflow files.\nEvery guess is commented with the line that it comes from. An existing contract is never touched.')
        .option('--print', 'print it instead of writing it')
        .action(async (dir, flags) => {
        const workplace = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorkplace */ .x5)(dir);
        const text = await guessed(workplace);
        if (flags.print) {
            await host.print(text);
            return;
        }
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workplace.root, workplace.folder, 'seaworthy.yml');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC('USAGE', { message: `${path} exists already`, fix: 'Edit it, or print a guess with --print.' });
        (0,_adapters_whole_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)(path, text);
        await host.print(`wrote ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(path)}\nRead every line marked "guessed", then run: seaworthy check ${(0,_core_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(dir)}\n`);
    });
}
async function contractThere({ files, folder }) {
    try {
        return await (0,_contract_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findContract */ ._E)(files, folder);
    }
    catch (error) {
        if (error instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC && error.code === 'CONTRACT_MISSING')
            return undefined;
        throw error;
    }
}
/** The contract that `init` would write, for `check --guess`. */
async function readGuessed(workplace, { contract }) {
    const written = contract ?? (await contractThere(workplace));
    if (written !== undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .Fault */ .vC('USAGE', {
            message: `--guess is for a repository without a contract, and there is ${written}`,
            fix: 'Leave --guess out.',
        });
    const text = await guessed(workplace);
    const path = workplace.folder === '.' ? 'seaworthy.yml' : `${workplace.folder}/seaworthy.yml`;
    return (0,_contract_open_js__WEBPACK_IMPORTED_MODULE_4__/* .readContract */ .J)(workplace.files, path, Buffer.from(text), { guessed: true });
}
/** Guessing reads what checking never does, so it is loaded where somebody asks. */
async function guessed({ files, folder }) {
    const { guessContract } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(665), __webpack_require__.e(7191)]).then(__webpack_require__.bind(__webpack_require__, 7191));
    return guessContract(files, folder);
}


/***/ })

};
