export const id = 9492;
export const ids = [9492];
export const modules = {

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   Q: () => (/* binding */ slots)
/* harmony export */ });
/** Does the work for every item, at most `limit` at a time; results in the order of the items. The first failure stops what has not begun. */
async function inParallel(items, limit, work) {
    const results = [];
    let next = 0;
    let stopped = false;
    const worker = async () => {
        while (!stopped && next < items.length) {
            const index = next++;
            const item = items[index];
            try {
                results[index] = await work(item);
            }
            catch (error) {
                stopped = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit >= 1 ? limit : 1, items.length) }, worker));
    return results;
}
function slots(count) {
    const waiting = [];
    let free = Math.max(1, count);
    const enter = async () => {
        if (free === 0)
            return new Promise((resolve) => waiting.push(resolve));
        free -= 1;
    };
    const leave = () => {
        const next = waiting.shift();
        if (next)
            next();
        else
            free += 1;
    };
    return {
        async use(work) {
            await enter();
            try {
                return await work();
            }
            finally {
                leave();
            }
        },
    };
}


/***/ })

};
