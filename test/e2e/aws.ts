import { rig } from './rig.ts';

const kept = { ...process.env };

/** Points the SDK at the emulator of the rig. Returns what undoes it. */
export function withAws(more: Readonly<Record<string, string>> = {}): () => void {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: rig().aws,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...more,
  });
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
    Object.assign(process.env, kept);
  };
}
