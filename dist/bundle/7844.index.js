export const id = 7844;
export const ids = [7844];
export const modules = {

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addAwsPolicy: () => (/* binding */ addAwsPolicy)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/core/fault.js
var fault = __webpack_require__(8651);
// EXTERNAL MODULE: ./lib/contract/evidence-schema.js
var evidence_schema = __webpack_require__(4753);
// EXTERNAL MODULE: ./lib/contract/load.js + 1 modules
var load = __webpack_require__(3926);
;// CONCATENATED MODULE: ./lib/contract/policy-targets.js




const list = schemas/* array */.YOg(schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP().regex(/^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME'),
    'repository-id': schemas/* string */.YjP().regex(/^\d{1,19}$/, 'the number of the repository, in quotes'),
    image: schemas/* string */.YjP().optional(),
    evidence: evidence_schema/* place */.i.regex(/^s3:\/\/[^/]+\/[^/]/, 's3://BUCKET/PREFIX, a prefix of its own'),
}))
    .nonempty();
/** The repository of the contract itself. Throws USAGE where the contract does not say which it is. */
function targetOf({ contract, locate }) {
    const repositoryId = contract.workflow['repository-id'];
    if (repositoryId === undefined)
        throw new fault/* Fault */.vC('USAGE', {
            message: 'the contract names no workflow.repository-id, so nobody could be trusted',
            location: locate([]),
            fix: 'Add it: `gh api repos/OWNER/NAME --jq .id` prints the number.',
        });
    return {
        role: contract.aws.role ?? 'seaworthy-packaging',
        repositoryId,
        store: contract.evidence.store,
        repository: contract.image.repository,
    };
}
/** The repositories of a file, each with a role and an evidence prefix of its own. Throws CONTRACT_INVALID with line and column. */
function targetsIn(text, path) {
    const { source, value } = (0,load/* parseYaml */.hN)(text, path, 'CONTRACT_INVALID');
    const targets = (0,load/* validate */.tf)(list, value, source, 'CONTRACT_INVALID').map(({ repository, 'repository-id': repositoryId, image, evidence }) => ({
        role: `seaworthy-${repository.replace('/', '-')}`.slice(0, 64),
        repositoryId,
        store: evidence,
        repository: image,
    }));
    refuseShared(targets, source);
    return targets;
}
/** Two repositories that share a role’s name, a number or a prefix could speak for each other. */
function refuseShared(targets, source) {
    for (const [index, one] of targets.entries())
        for (const other of targets.slice(0, index)) {
            const shared = sharedBetween(one, other);
            if (shared !== undefined)
                throw sharing((0,load/* locationOf */.hD)(source, [index]), `${other.role} and ${one.role} share ${shared}`);
        }
}
function sharing(location, what) {
    const { path, line = 1, column = 1 } = location;
    return new fault/* Fault */.vC('CONTRACT_INVALID', { message: `${path}:${line}:${column}: ${what}`, location });
}
/** AWS does not tell names of roles apart by their case. */
function sharedBetween(one, other) {
    const folder = ({ store }) => `${store.replace(/\/$/, '')}/`;
    if (one.role.toLowerCase() === other.role.toLowerCase())
        return 'the name of the role';
    if (one.repositoryId === other.repositoryId)
        return 'a repository-id';
    const nested = folder(one).startsWith(folder(other)) || folder(other).startsWith(folder(one));
    return nested ? 'an evidence prefix' : undefined;
}

;// CONCATENATED MODULE: ./lib/domain/aws-policy/statements.js
/** The least that a role needs for one contract: nothing here can delete, overwrite, read a secret or change a setting. */
function policyOf(needs) {
    return {
        Version: '2012-10-17',
        Statement: [...bucketStatements(needs), ...registryStatements(needs), ...parameterStatements(needs)],
    };
}
function allow(Sid, Action, Resource, more = {}) {
    return { Sid, Effect: 'Allow', Action, Resource, ...more };
}
function bucketStatements({ bucket, partition }) {
    if (!bucket)
        return [];
    const arn = `arn:${partition}:s3:::${bucket.name}`;
    const below = `${bucket.prefix}*`;
    const write = ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject', 's3:AbortMultipartUpload'];
    const settings = ['s3:GetBucketVersioning', 's3:GetBucketObjectLockConfiguration', 's3:GetLifecycleConfiguration'];
    const { kmsKey } = bucket;
    return [
        allow('EvidenceObjects', bucket.locks ? [...write, 's3:PutObjectRetention'] : write, [`${arn}/${below}`]),
        allow('EvidenceList', ['s3:ListBucket'], [arn], { Condition: { StringLike: { 's3:prefix': [below] } } }),
        allow('EvidenceSettings', settings, [arn]),
        ...(kmsKey ? [allow('EvidenceKey', ['kms:GenerateDataKey', 'kms:Decrypt'], [kmsKey])] : []),
    ];
}
const read = ['BatchGetImage', 'DescribeImages', 'DescribeRepositories', 'GetDownloadUrlForLayer'];
const push = [
    'BatchCheckLayerAvailability',
    'InitiateLayerUpload',
    'UploadLayerPart',
    'CompleteLayerUpload',
    'PutImage',
];
function registryStatements({ repository, prebuilt }) {
    const onImage = (name, actions, arn) => allow(name, actions.map((action) => `ecr:${action}`), [arn]);
    const images = [
        ...(repository === undefined ? [] : [onImage('Image', [...read, ...push], repository)]),
        ...(prebuilt === undefined || prebuilt === repository ? [] : [onImage('PrebuiltImage', read, prebuilt)]),
    ];
    return images.length === 0 ? [] : [...images, allow('RegistryLogin', ['ecr:GetAuthorizationToken'], ['*'])];
}
/** Names only: no action here can read the value of a secret. */
function parameterStatements({ secrets, describesParameters, handles }) {
    return [
        ...(describesParameters ? [allow('ParameterNames', ['ssm:DescribeParameters'], ['*'])] : []),
        ...(secrets.length > 0 ? [allow('SecretNames', ['secretsmanager:DescribeSecret'], secrets)] : []),
        ...(handles.length > 0 ? [allow('Handles', ['ssm:GetParametersByPath'], handles)] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/domain/aws-policy/trust.js
/**
 * Lets exactly those runs in: of this repository by its number, which no rename changes, on these refs, in this very
 * workflow at these very refs.
 * https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
function trustOf({ provider, issuer, repositoryId, workflowRefs, refs }) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Sid: 'PackagingRuns',
                Effect: 'Allow',
                Action: ['sts:AssumeRoleWithWebIdentity'],
                Principal: { Federated: [provider] },
                Condition: {
                    StringEquals: {
                        [`${issuer}:aud`]: ['sts.amazonaws.com'],
                        [`${issuer}:repository_id`]: [repositoryId],
                        [`${issuer}:job_workflow_ref`]: workflowRefs,
                        [`${issuer}:ref`]: refs,
                    },
                    StringLike: { [`${issuer}:sub`]: subjects },
                },
            },
        ],
    };
}
/**
 * IAM demands of every role for GitHub that it looks at the subject. Names in it change and its form differs, so it only says
 * that this is no pull request; the other claims say which run it is, also where a job has an environment.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
const subjects = ['repo:*:ref:refs/*', 'repo:*:environment:*'];

;// CONCATENATED MODULE: ./lib/domain/aws-policy/terraform.js

const lists = { workflowRefs: 'seaworthy_workflow_refs', refs: 'seaworthy_refs' };
const provider = 'seaworthy_oidc_provider';
/**
 * The roles in Terraform’s JSON syntax; who is trusted stands in variables, so that an update of the workflow changes one value.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
function terraformOf(roles) {
    const [first] = roles;
    if (!first)
        return {};
    const { trusted } = first;
    return {
        variable: {
            [provider]: variable('string', 'ARN of the identity provider of the issuer.', trusted.provider),
            [lists.workflowRefs]: variable('list(string)', 'Workflows, each with its commit, that may assume the roles.', trusted.workflowRefs),
            [lists.refs]: variable('list(string)', 'Refs of the calling repository that may publish.', trusted.refs),
        },
        resource: {
            aws_iam_role: Object.fromEntries(roles.map((role) => [idOf(role), { name: role.name, assume_role_policy: trustText(role) }])),
            aws_iam_role_policy: Object.fromEntries(roles.map((role) => [
                idOf(role),
                {
                    name: 'seaworthy',
                    role: `\${aws_iam_role.${idOf(role)}.id}`,
                    policy: literal(JSON.stringify(role.policy)),
                },
            ])),
        },
    };
}
function variable(type, description, value) {
    return { type, description, default: value };
}
/** Another one for every name: two roles that differ in a sign that Terraform does not take stay two. */
function idOf({ name }) {
    return name.replace(/^[0-9-]|[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`);
}
/** The document with Terraform’s own values in place of ours. */
function trustText({ trusted }) {
    const marked = {
        ...trusted,
        provider: mark(provider),
        workflowRefs: [mark(lists.workflowRefs)],
        refs: [mark(lists.refs)],
    };
    const text = literal(JSON.stringify(trustOf(marked)));
    return [lists.workflowRefs, lists.refs, provider].reduce((rest, name) => rest.replaceAll(`["${mark(name)}"]`, name === provider ? `["\${var.${name}}"]` : `\${jsonencode(var.${name})}`), text);
}
function mark(name) {
    return `<var ${name}>`;
}
/** A text that Terraform reads as it stands: what would begin an expression has its first sign twice. */
function literal(text) {
    return text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
}

// EXTERNAL MODULE: ./lib/cli/flags.js
var flags = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/cli/named-file.js
var named_file = __webpack_require__(8970);
// EXTERNAL MODULE: ./lib/adapters/ecr/place.js
var ecr_place = __webpack_require__(578);
// EXTERNAL MODULE: ./lib/cli/prebuilt.js
var prebuilt = __webpack_require__(1543);
// EXTERNAL MODULE: ./lib/cli/registry.js + 2 modules
var registry = __webpack_require__(7589);
;// CONCATENATED MODULE: ./lib/cli/policy-needs.js




/** What a contract makes the role of a repository ask of AWS. */
function needsOf({ store, repository }, open, account) {
    const { evidence, secrets, handles } = open.contract;
    const place = repository === undefined ? undefined : (0,registry/* ecrPlaceOf */.TH)(repository, open);
    const prebuilt = prebuiltPlace(open);
    const partition = (0,ecr_place/* partitionOf */.iQ)(evidence.region ?? (place ?? prebuilt)?.region ?? '');
    const arn = (service, rest) => `arn:${partition}:${service}:*:${account}:${rest}`;
    const asks = secrets.materialization === 'must-exist';
    const paths = asks ? secrets['required-paths'].map((item) => (typeof item === 'string' ? item : item.path)) : [];
    return {
        partition,
        bucket: bucketOf(store, open.contract, arn),
        repository: place && (0,ecr_place/* repositoryArn */.qM)({ ...place, name: oneName(place.name) }),
        prebuilt: prebuilt && (0,ecr_place/* repositoryArn */.qM)({ ...prebuilt, name: oneName(prebuilt.name) }),
        describesParameters: asks && secrets.backend !== 'secrets-manager' && paths.length > 0,
        secrets: secrets.backend === 'ssm'
            ? []
            : paths.flatMap((path) => secretNames(path).map((name) => arn('secretsmanager', name))),
        // IAM compares a path as it is asked, which is with its last slash.
        handles: handles.registries.flatMap(({ ssm }) => (ssm === undefined ? [] : [arn('ssm', `parameter${ssm}`)])),
    };
}
function bucketOf(store, { evidence }, arn) {
    const [, name, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(store) ?? [];
    if (name === undefined)
        return undefined;
    return {
        name,
        prefix: prefix === '' ? '' : `${prefix}/`,
        locks: evidence.lock !== undefined,
        kmsKey: evidence['kms-key'] && keyArn(evidence['kms-key'], arn),
    };
}
/** A policy names a key by its ARN alone, S3 takes its id as well. An alias names whatever key somebody puts behind it. */
function keyArn(key, arn) {
    if (/^arn:aws[\w-]*:kms:[\w-]+:\d{12}:key\/[\w-]+$/.test(key))
        return key;
    if (/^(?:mrk-)?[\da-f-]+$/.test(key))
        return arn('kms', `key/${key}`);
    const message = `evidence.kms-key: found ${JSON.stringify(key)}; expected the ARN or the id of a key`;
    throw new fault/* Fault */.vC('USAGE', { message, fix: 'Name the key itself: a policy grants nothing by an alias.' });
}
/** The repository of ECR that the prebuilt image comes from. */
function prebuiltPlace(open) {
    const { reference } = open.contract.image.prebuilt ?? {};
    return reference === undefined ? undefined : (0,registry/* ecrPlaceOf */.TH)((0,prebuilt/* splitReference */.mQ)(reference).repository, open);
}
/**
 * A secret’s ARN ends with six characters that nobody chooses; `*` would grant every name that goes on with a hyphen. One that
 * is not there has none of them, and whoever may not ask for it is told that, instead of its absence.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html
 */
function secretNames(path) {
    const name = oneName(path);
    return [`secret:${name}-??????`, `secret:${name}`];
}
/** A name that IAM does not read as a pattern or a variable. Nothing on AWS has one of these signs in its name. */
function oneName(name) {
    if (!/[*?$]/.test(name))
        return name;
    throw new fault/* Fault */.vC('USAGE', {
        message: `found ${JSON.stringify(name)}; expected a name without *, ? and $, which would grant others as well`,
    });
}

// EXTERNAL MODULE: ./lib/cli/workplace.js + 3 modules
var cli_workplace = __webpack_require__(4331);
;// CONCATENATED MODULE: ./lib/cli/aws-policy.js










/** `seaworthy aws-policy`: what a role may do for a contract, and who may assume it. */
function addAwsPolicy(program, host) {
    program
        .command('aws-policy')
        .argument('[dir]', 'the repository, or a folder of it', '.')
        .summary('print the least policy and the trust policy of the role that a contract needs on AWS')
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .addOption(new esm/* Option */.c$('--format <format>', 'JSON, or Terraform’s .tf.json').choices(['json', 'tf']).default('json'))
        .option('--account <id>', 'the account of the role (default: aws.account of the contract)')
        .option('--workflow-ref <ref>', 'OWNER/NAME/.github/workflows/FILE@COMMIT that may assume it (repeatable)', flags/* collect */.Fo, [])
        .option('--ref <ref>', 'a ref of the repository that may publish (repeatable; default: refs/heads/main)', flags/* collect */.Fo, [])
        .option('--repositories <file>', 'a YAML list of repositories, each with a role and an evidence prefix of its own')
        .action(async (dir, flags) => {
        const workplace = await (0,cli_workplace/* openWorkplace */.x5)(dir);
        const open = await (0,cli_workplace/* readWritten */.IL)(workplace, { ...flags, environment: process.env });
        const targets = flags.repositories === undefined
            ? [targetOf(open)]
            : targetsIn((0,named_file/* namedFile */.e)(flags.repositories), flags.repositories);
        const roles = targets.map((target) => roleOf(target, open, flags));
        await host.print(`${JSON.stringify(flags.format === 'tf' ? terraformOf(roles) : { roles: roles.map(shown) }, null, 2)}\n`);
    });
}
function shown({ name, trusted, policy }) {
    return { name, policy, trust: trustOf(trusted) };
}
function roleOf(target, open, flags) {
    const account = flags.account ?? open.contract.aws.account;
    if (account === undefined || !/^\d{12}$/.test(account))
        throw usage('--account', account, 'the twelve digits of the account, or aws.account in the contract');
    refuseRefs(flags);
    const issuer = open.contract.workflow.issuer.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const needs = needsOf(target, open, account);
    const policy = policyOf(needs);
    if (policy.Statement.length === 0)
        throw new fault/* Fault */.vC('USAGE', {
            message: `${open.path} asks nothing of AWS, and a role without a right is none`,
            fix: 'Name a repository of ECR (image.repository), a bucket (evidence.store), or secrets that must exist.',
        });
    return {
        name: target.role,
        policy,
        trusted: {
            issuer,
            provider: `arn:${needs.partition}:iam::${account}:oidc-provider/${issuer}`,
            repositoryId: target.repositoryId,
            workflowRefs: flags.workflowRef,
            refs: flags.ref.length > 0 ? flags.ref : ['refs/heads/main'],
        },
    };
}
/** A ref in another form, or a pattern, would let nobody in: GitHub writes them in full and IAM compares them as they are. */
function refuseRefs({ workflowRef, ref }) {
    const workflow = 'OWNER/NAME/.github/workflows/FILE@ with a commit of 40 digits, refs/tags/… or refs/heads/…';
    if (workflowRef.length === 0)
        throw usage('--workflow-ref', undefined, workflow);
    for (const one of workflowRef)
        if (!workflowForm.test(one))
            throw usage('--workflow-ref', one, workflow);
    for (const one of ref)
        if (!refForm.test(one))
            throw usage('--ref', one, 'refs/heads/… or refs/tags/…, in full');
}
const refForm = /^refs\/(?:heads|tags)\/[^\s*?$]+$/;
const workflowForm = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+@(?:[0-9a-f]{40}|refs\/(?:heads|tags)\/[^\s*?$]+)$/;
function usage(flag, found, expected) {
    const what = found === undefined ? 'nothing' : JSON.stringify(found);
    return new fault/* Fault */.vC('USAGE', { message: `${flag}: found ${what}; expected ${expected}` });
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   ZH: () => (/* binding */ withCommonFlags),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _adapters_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7762);
/* harmony import */ var _hosts_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5402);
/* harmony import */ var _hosts_report_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(826);
/* harmony import */ var _hosts_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5955);





/** The flags that every gate command takes. */
function withCommonFlags(command) {
    return command
        .option('--contract <file>', 'the contract; needed where a folder holds several')
        .option('--evidence-dir <dir>', 'where evidence is kept (default: .seaworthy/evidence in the repository)')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how the report is printed').choices(_hosts_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .Fx).default('text'))
        .option('--platform-run-id <id>', 'the run that this belongs to (default: a new one)')
        .option('--run-plan <folder>', 'what `closure plan` wrote for this run')
        .option('--run-plan-digest <digest>', 'the digest that it told')
        .option('--parts <folder=digest>', 'what an earlier job of this run left (repeatable)', collect, [])
        .option('--report-file <file>', 'where the report is kept as JSON, besides being printed')
        .option('--require-authoritative', 'a rehearsal fails')
        .option('--strict-warnings', 'warnings fail')
        .option('--no-color', 'no colours')
        .option('--quiet', 'only the last line');
}
/** A repeatable option. */
function collect(value, before) {
    return [...before, value];
}
/** The flags as options of a session, with this process's environment. */
function commonOptions(flags, host) {
    const onProgress = host.progress(flags);
    return { ...flags, environment: process.env, ...(onProgress ? { onProgress } : {}) };
}
/** Wipes the progress line and tells the outcome. */
async function tell(host, outcome, profile, flags, options) {
    options.onProgress?.('');
    if (flags.reportFile !== undefined)
        (0,_adapters_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f)(flags.reportFile, (0,_hosts_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderJson */ .hF)((0,_hosts_report_model_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)(outcome, profile)));
    await host.tell(outcome, profile, flags);
}


/***/ }),

/***/ 8970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);


/** The content of a file that somebody named on the command line. Throws FILE_UNREADABLE. */
function namedFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC('FILE_UNREADABLE', { message: `${path} cannot be read`, cause });
    }
}


/***/ })

};
