/** One statement of an IAM policy. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly object[];
}

/** All that a contract makes a role ask of AWS. */
export interface Needs {
  readonly bucket:
    | {
        readonly name: string;
        /** Empty, or with a final slash. */
        readonly prefix: string;
        readonly locks: boolean;
        readonly kmsKey: string | undefined;
      }
    | undefined;
  /** The ARN of the image’s repository in ECR. */
  readonly repository: string | undefined;
  /** That of the repository in ECR which a prebuilt image is fetched from. */
  readonly prebuilt: string | undefined;
  /** ARNs of the parameters and secrets whose existence is asked. */
  readonly secrets: readonly string[];
  readonly describesParameters: boolean;
  /** ARNs of the paths that hold handles. */
  readonly handles: readonly string[];
  /** `aws`, `aws-cn` and others. */
  readonly partition: string;
}

/** The least that a role needs for one contract: nothing here can delete, overwrite, read a secret or change a setting. */
export function policyOf(needs: Needs): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [...bucketStatements(needs), ...registryStatements(needs), ...parameterStatements(needs)],
  };
}

function allow(
  Sid: string,
  Action: readonly string[],
  Resource: readonly string[],
  more: Partial<Statement> = {},
): Statement {
  return { Sid, Effect: 'Allow', Action, Resource, ...more };
}

function bucketStatements({ bucket, partition }: Needs): Statement[] {
  if (!bucket) return [];
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

function registryStatements({ repository, prebuilt }: Needs): Statement[] {
  const onImage = (name: string, actions: readonly string[], arn: string) =>
    allow(
      name,
      actions.map((action) => `ecr:${action}`),
      [arn],
    );
  const images = [
    ...(repository === undefined ? [] : [onImage('Image', [...read, ...push], repository)]),
    ...(prebuilt === undefined || prebuilt === repository ? [] : [onImage('PrebuiltImage', read, prebuilt)]),
  ];
  return images.length === 0 ? [] : [...images, allow('RegistryLogin', ['ecr:GetAuthorizationToken'], ['*'])];
}

/** Names only: no action here can read the value of a secret. */
function parameterStatements({ secrets, describesParameters, handles }: Needs): Statement[] {
  return [
    ...(describesParameters ? [allow('ParameterNames', ['ssm:DescribeParameters'], ['*'])] : []),
    ...(secrets.length > 0 ? [allow('SecretNames', ['secretsmanager:DescribeSecret'], secrets)] : []),
    ...(handles.length > 0 ? [allow('Handles', ['ssm:GetParametersByPath'], handles)] : []),
  ];
}
