export const id = 5111;
export const ids = [5111];
export const modules = {

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addSchema: () => (/* binding */ addSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/contract/schema.js + 6 modules
var contract_schema = __webpack_require__(7636);
;// CONCATENATED MODULE: ./lib/contract/json-schema.js


/** The contract's JSON Schema (2020-12), for editors. Every key says by which change it loosens the contract. */
function contractJsonSchema() {
    const schema = json_schema_processors/* toJSONSchema */.bl(contract_schema/* contractSchema */.Cy, { io: 'input', unrepresentable: 'any' });
    return {
        title: 'seaworthy.yml',
        description: 'The contract of an image: what must hold before it may run.',
        ...schema,
    };
}

;// CONCATENATED MODULE: ./lib/cli/schema.js

/** `seaworthy schema`: the JSON Schema of the contract. */
function addSchema(program, host) {
    program
        .command('schema')
        .summary('print the JSON Schema of seaworthy.yml')
        .action(async () => {
        await host.print(`${JSON.stringify(contractJsonSchema(), null, 2)}\n`);
    });
}


/***/ })

};
