import type { Requirement } from './evaluate.ts';
import type { Asked } from './s3-request.ts';

/** Actions of ECR by what the registry protocol asks. https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html */
const actions: Readonly<Record<string, string>> = {
  'GET manifests': 'ecr:BatchGetImage',
  'HEAD manifests': 'ecr:BatchGetImage',
  'PUT manifests': 'ecr:PutImage',
  'GET blobs': 'ecr:GetDownloadUrlForLayer',
  'HEAD blobs': 'ecr:BatchCheckLayerAvailability',
  'POST uploads': 'ecr:InitiateLayerUpload',
  'GET uploads': 'ecr:UploadLayerPart',
  'PATCH uploads': 'ecr:UploadLayerPart',
  'PUT uploads': 'ecr:CompleteLayerUpload',
};

/** What a request of the registry protocol needs; undefined where nobody knows it. */
export function registryNeeds({ method, url }: Asked, account: string): Requirement[] | undefined {
  const [, name, kind, upload] = /^\/v2\/(.+)\/(manifests|blobs)\/(uploads(?:\/|$))?/.exec(url.pathname) ?? [];
  const action = actions[`${method} ${upload === undefined ? kind : 'uploads'}`];
  return action === undefined ? undefined : [{ action, resource: repositoryArn(account, name ?? '') }];
}

export function repositoryArn(account: string, name: string): string {
  return `arn:aws:ecr:us-east-1:${account}:repository/${name}`;
}

/** Whether the request says who it is, as ECR wants it: with the token of ecr:GetAuthorizationToken. */
export function isLoggedIn({ headers }: Asked): boolean {
  const [, basic = ''] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? [];
  return /^AWS:./.test(Buffer.from(basic, 'base64').toString());
}
