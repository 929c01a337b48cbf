import assert from 'node:assert/strict';
import { test } from 'node:test';
import { respond } from '../src/respond.js';

test('greets by name', () => {
  assert.deepEqual(respond('GET', '/hello/Ada'), { status: 200, body: { greeting: 'Hello, Ada!' } });
});

test('is healthy', () => {
  assert.equal(respond('GET', '/healthz').status, 200);
});

test('knows no other route and no other method', () => {
  assert.equal(respond('GET', '/hello/').status, 404);
  assert.equal(respond('POST', '/healthz').status, 405);
});
