import { rowCheck } from '../check.ts';

/** No program prints a secret. */
export const outputSecret = rowCheck({
  code: 'ENTRYPOINT_OUTPUT_SECRET',
  runner: 'image',
  title: 'A probe printed what a secret rule finds',
  why: 'Whoever can start the image, or read its logs, has the secret.',
  fix: 'Take the value out of the image and revoke it. Its text is withheld from the evidence.',
  level: 'block',
});
