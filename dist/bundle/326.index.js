export const id = 326;
export const ids = [326];
export const modules = {

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/adapters/process.js
var adapters_process = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/core/verdict.js
var verdict = __webpack_require__(4418);
// EXTERNAL MODULE: ./lib/hosts/report/json.js
var json = __webpack_require__(5402);
// EXTERNAL MODULE: ./lib/hosts/report/model.js
var model = __webpack_require__(5839);
// EXTERNAL MODULE: ./lib/hosts/terminal.js
var terminal = __webpack_require__(5955);
;// CONCATENATED MODULE: ./lib/hosts/cli.js




/** A person's terminal, or a log. */
function terminalHost() {
    return {
        progress: ({ quiet, format }) => (quiet === true || format !== 'text' ? undefined : (0,terminal/* progressLine */.oz)(process.stderr)),
        async tell(outcome, profile, { format, color, quiet }) {
            const painted = color && process.stdout.isTTY === true && !process.env['NO_COLOR'];
            process.stdout.write((0,terminal/* render */.XX)((0,model/* reportOf */.E)(outcome, profile), { format, color: painted, quiet: quiet ?? false }));
            process.exitCode = (0,verdict/* exitCode */.I)(outcome.verdict);
        },
        print: (text) => {
            process.stdout.write((0,json/* visible */.RK)(text));
        },
        async fail(faults, { format }) {
            process.stdout.write((0,terminal/* renderFaults */.MT)(faults, format));
            process.exitCode = 2;
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/program.js + 349 modules
var program = __webpack_require__(9449);
// EXTERNAL MODULE: ./lib/cli/uncut.js
var uncut = __webpack_require__(8183);
;// CONCATENATED MODULE: ./lib/cli/main.js







/** The command line. Exit codes: 0 PASS, 1 FAIL, 2 ERROR, also for wrong usage and interruption. */
async function main(argv = process.argv.slice(2)) {
    onInterrupt();
    onUnforeseen();
    const host = terminalHost();
    try {
        await (0,program/* startProgram */.X)(argv, host);
    }
    catch (error) {
        if ((0,uncut/* isEnding */.yp)())
            return;
        await host.fail((0,fault/* faultsIn */.RP)(error), { format: formatIn(argv) });
    }
}
/** The format that was asked for, also where the command line itself is what is wrong. */
function formatIn(argv) {
    const at = argv.indexOf('--format');
    return terminal/* formats */.Fx.find((name) => (at >= 0 && name === argv[at + 1]) || argv.includes(`--format=${name}`)) ?? 'text';
}
/** Ctrl-C ends what we started; an object that is being written is finished, and no other one begins. */
function onInterrupt() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.once(signal, () => {
            void Promise.all([(0,uncut/* endWrites */.s_)(), (0,adapters_process/* interruptProcesses */.TP)()]).finally(() => endWith(new fault/* Fault */.vC('INTERRUPTED', { message: 'the run was interrupted; what was not looked at is not proven' })));
        });
    }
}
/** A report that nobody can read, because the pipe is closed or the disk is full, is no verdict either. Whoever closed the pipe knows. */
function onUnforeseen() {
    process.once('uncaughtException', (error) => {
        if ('code' in error && error.code === 'EPIPE')
            process.exit(2);
        endWith(...(0,fault/* faultsIn */.RP)(error));
    });
}
function endWith(...faults) {
    try {
        (0,external_node_fs_.writeSync)(process.stderr.fd, `\n${(0,terminal/* renderFaults */.MT)(faults, 'text')}`);
    }
    finally {
        process.exit(2);
    }
}


/***/ })

};
