import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface InstructionRules {
    readonly 'carrying-out': keyof typeof carryingOutRules
  }
}

/** The rules that this part cites. */
export const carryingOutRules = {
  'instruction-carried-out': {
    ja: '指示を受けた職は、受領を告げ、経過と完了を証拠とともに報告し、統括責任者が確かめる。',
    en:
      'Whoever is instructed confirms the receipt and reports progress and completion with evidence; the chief ' +
      'looks at it.',
  },
} as const satisfies RuleGists
