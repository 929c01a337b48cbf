export const id = 4530;
export const ids = [4530];
export const modules = {

/***/ 4530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubApprovals: () => (/* binding */ githubApprovals)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** https://docs.github.com/graphql/reference/objects#pullrequestreview: only here a review says for which teams it counts. */
const reviews = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            reviews: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                pageInfo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                    author: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
                    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ oid: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
                    onBehalfOf: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ combinedSlug: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) }),
                })),
            }),
        }),
    }),
});
const query = `query($owner: String!, $name: String!, $number: Int!, $cursor: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes { state author { login } commit { oid } onBehalfOf(first: 20) { nodes { combinedSlug } } }
      }
    }
  }
}`;
/** https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run */
const history = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    environments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
}));
function githubApprovals(api, repository) {
    return {
        ofPull: async (number, sha) => approving(await reviewsOf(api, repository, number), sha),
        ofRun: async (runId) => {
            const route = `GET /repos/${repository}/actions/runs/${runId}/approvals`;
            const found = history.parse((await api.ask({ route, permission: 'actions: read' })) ?? []);
            return found
                .filter(({ state }) => state === 'approved')
                .map(({ user, environments }) => ({ user: user.login, environments: environments.map(({ name }) => name) }));
        },
    };
}
async function reviewsOf(api, repository, number) {
    const [owner, name] = repository.split('/');
    const all = [];
    for (let cursor = null;;) {
        const variables = { owner, name, number, cursor };
        const answer = await api.graphql({ query, variables, permission: 'pull-requests: read' });
        const { nodes, pageInfo } = reviews.parse(answer).repository.pullRequest.reviews;
        all.push(...nodes);
        if (!pageInfo.hasNextPage)
            return all;
        cursor = pageInfo.endCursor;
    }
}
/** Of each person the last word counts; a comment is no word. */
function approving(all, sha) {
    const last = new Map();
    for (const review of all)
        if (review.author && ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(review.state))
            last.set(review.author.login, review);
    return [...last].flatMap(([user, { state, commit, onBehalfOf }]) => state === 'APPROVED' && commit?.oid === sha
        ? [{ user, teams: onBehalfOf.nodes.map(({ combinedSlug }) => combinedSlug) }]
        : []);
}


/***/ })

};
