import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface InstructionRules {
    readonly ending: keyof typeof endingRules
  }
}

/** The rules that this part cites. */
export const endingRules = {
  'instruction-ended': {
    ja: '指示は、統括責任者が完了を認めるか、理由を示して取り下げて終わる。',
    en: 'An instruction ends when the chief finds it carried out, or withdraws it with the reason.',
  },
} as const satisfies RuleGists
