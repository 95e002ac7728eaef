import type { SentForm } from '../../web/components/sent-form.tsx'

/** A form that came after somebody else had answered its task: what was written for it, and for another answer. */
export const writtenInVain: SentForm = {
  chosen: 'ReturnOutsourcing',
  values: {
    'ReturnOutsourcing.to': ['vetting'],
    'ReturnOutsourcing.reason': ['単価の根拠を\n書き足すこと。'],
    'DisapproveOutsourcing.reason': ['選ばれていない答'],
  },
  errors: {},
  refusal: { code: 'wrong-step', rule: 'taken-in-whole', details: {} },
  stale: false,
}
