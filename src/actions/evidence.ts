import { onGitHub } from '../cli/on-github.ts';

export const main = () => onGitHub('evidence');
