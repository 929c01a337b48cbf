import { type GateName, gateNames } from '../../core/gate.ts';
import type { Report } from './model.ts';

/** What each gate proves from what. Only these words, hex digits and verdicts enter the picture: no name from outside does (L10). */
const proves: Readonly<Record<GateName, readonly [from: string, label: string]>> = {
  'build-context': ['commit', 'build context'],
  secrets: ['build-context', 'secrets'],
  entrypoints: ['image', 'entrypoints'],
  'image-digest': ['image', 'digest in the registry'],
  provenance: ['image-digest', 'provenance'],
  closure: ['provenance', 'closure'],
  evidence: ['closure', 'evidence'],
};

const styles = [
  'classDef PASS fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  'classDef FAIL fill:#ffebe9,stroke:#cf222e,color:#1f2328',
  'classDef ERROR fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  'classDef none fill:#f6f8fa,stroke:#8c959f,color:#1f2328,stroke-dasharray:4',
];

type Pictured = Pick<Report, 'gates' | 'notRun' | 'gitSha' | 'imageDigest'>;

/** A Mermaid picture of what was proven from what, from the commit to the pack. */
export function renderPicture(report: Pictured): string {
  const lines = [
    'flowchart LR',
    `  commit(["commit ${hex(report.gitSha)}"]) --> build_context`,
    `  build_context --> image(["image ${hex(report.imageDigest)}"])`,
    ...gateNames.map((gate) => node(gate, report)),
    ...gateNames.slice(1).map((gate) => `  ${id(proves[gate][0])} --> ${id(gate)}`),
    '  secrets --> closure',
    '  entrypoints --> closure',
    ...styles.map((style) => `  ${style}`),
  ];
  return ['```mermaid', ...lines, '```', ''].join('\n');
}

/** A gate that another job of the run asked is neither in this report nor left out. */
function node(gate: GateName, { gates, notRun }: Pictured): string {
  const verdict = gates.find((one) => one.gate === gate)?.verdict;
  const word = verdict ?? (notRun.includes(gate) ? 'not run' : 'asked before');
  return `  ${id(gate)}["${proves[gate][1]}: ${word}"]:::${verdict ?? 'none'}`;
}

function id(name: string): string {
  return name.replaceAll('-', '_');
}

/** Twelve digits are enough for a person; anything but hex digits is nothing. */
function hex(text: string | null): string {
  return /^(?:sha256:)?([0-9a-f]{12})/.exec(text ?? '')?.[1] ?? '…';
}
