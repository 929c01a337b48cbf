import { expect, test } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { readConfig } from '../../../src/domain/image/config.ts';

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const least = { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [digestOf('a')] } };

test('everything that an image says of itself', () => {
  const config = {
    Env: ['PATH=/bin', 'A='],
    Entrypoint: ['/run', 'x'],
    Cmd: ['y'],
    WorkingDir: '/w',
    User: '1:2',
    Labels: { a: 'b' },
    OnBuild: ['RUN z'],
    ExposedPorts: { '80/tcp': {} },
  };
  const history = [{ created_by: 'COPY', comment: 'c', created: 'now' }, { empty_layer: true }];
  expect(readConfig(json({ ...least, variant: 'v1', config, history }))).toEqual({
    os: 'linux',
    architecture: 'amd64',
    variant: 'v1',
    env: config.Env,
    entrypoint: config.Entrypoint,
    cmd: config.Cmd,
    workdir: '/w',
    user: '1:2',
    labels: { a: 'b' },
    onbuild: ['RUN z'],
    history: [
      { createdBy: 'COPY', comment: 'c', isEmpty: false },
      { createdBy: '', comment: '', isEmpty: true },
    ],
    diffIds: [digestOf('a')],
  });
});

test.each([{}, { config: null }, { config: { Env: null, Entrypoint: null, Cmd: null, Labels: null, OnBuild: null } }])(
  'what is not said is empty: %j',
  (more) => {
    expect(readConfig(json({ ...least, ...more }))).toMatchObject({
      env: [],
      entrypoint: [],
      cmd: [],
      labels: {},
      user: '',
    });
  },
);

test.each([
  ['no os', { ...least, os: undefined }],
  ['no architecture', { ...least, architecture: 1 }],
  ['no rootfs', { ...least, rootfs: undefined }],
  ['another rootfs', { ...least, rootfs: { type: 'x', diff_ids: [] } }],
  ['a diff id that is no digest', { ...least, rootfs: { type: 'layers', diff_ids: ['x'] } }],
  ['an environment that is no list', { ...least, config: { Env: 'A=b' } }],
  ['an environment in another case', { ...least, config: { env: ['A=b'] } }],
  ['a user that is a number', { ...least, config: { User: 0 } }],
  ['a shell-form entrypoint', { ...least, config: { Entrypoint: 'run' } }],
  ['a history that lies', { ...least, history: [{ empty_layer: 'no' }] }],
])('%s is malformed', (_, value) => {
  expect(() => readConfig(json(value))).toThrow(expect.objectContaining({ code: 'IMAGE_MALFORMED' }));
});
