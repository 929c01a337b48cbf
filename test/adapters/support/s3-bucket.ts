import type { IncomingMessage, ServerResponse } from 'node:http';

export type Operation =
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'ListObjectsV2'
  | 'GetBucketVersioning'
  | 'GetObjectLockConfiguration'
  | 'GetBucketLifecycleConfiguration'
  | 'CreateMultipartUpload'
  | 'UploadPart'
  | 'CompleteMultipartUpload'
  | 'AbortMultipartUpload';

/** What came in, for a test to look at. */
export interface Asked {
  readonly operation: Operation;
  readonly method: string;
  /** As it was sent, with nothing decoded. */
  readonly path: string;
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Version {
  readonly id: string;
  readonly bytes: Buffer;
}

/** An upload in parts that nobody can see yet. */
export interface Upload {
  readonly key: string;
  readonly parts: Map<number, { readonly bytes: Buffer; readonly sha256: string }>;
}

/** Answers in place of the service. */
export type Play = (response: ServerResponse, asked: Asked, bucket: TestBucket) => void;

/** A bucket in memory that answers as Amazon S3 documents it, until a test plays a failure. */
export interface TestBucket {
  readonly name: string;
  /** The account that owns it. */
  owner: string;
  /** How far the clock of the service is ahead of ours. */
  clockAheadMs: number;
  requesterPays: boolean;
  /** The configuration documents; undefined where there is none. */
  readonly settings: { versioning: string; lock: string | undefined; lifecycle: string | undefined };
  /** All versions of each key, oldest first. */
  readonly versions: Map<string, Version[]>;
  /** Begun, and neither completed nor aborted. */
  readonly uploads: Map<string, Upload>;
  readonly seen: Asked[];
  /** Plays a failure, for one operation or for all, a number of times or for ever. */
  play(play: Play, only?: { readonly on?: Operation | undefined; readonly times?: number }): void;
  /** Ends every failure. */
  heal(): void;
}

export interface Played {
  readonly play: Play;
  readonly on: Operation | undefined;
  left: number;
}

export function newBucket(name: string, plays: Played[]): TestBucket {
  return {
    name,
    owner: '111122223333',
    clockAheadMs: 0,
    requesterPays: false,
    settings: { versioning: '<Status>Enabled</Status>', lock: undefined, lifecycle: undefined },
    versions: new Map(),
    uploads: new Map(),
    seen: [],
    play: (play, { on, times = Number.POSITIVE_INFINITY } = {}) => void plays.push({ play, on, left: times }),
    heal: () => void plays.splice(0),
  };
}

/** Makes a version, and says which. */
export function keep({ versions }: TestBucket, key: string, bytes: Buffer): string {
  const before = versions.get(key) ?? [];
  const id = `v${before.length + 1}`;
  versions.set(key, [...before, { id, bytes }]);
  return id;
}

export const serverTime = ({ clockAheadMs }: TestBucket) => new Date(Date.now() + clockAheadMs);
