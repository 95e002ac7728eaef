import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with an outcome of a circulation: by seats, and by people (settings; Art. 5(2)). */
export const circulationRules = {
  'circular-of-too-few-people': {
    rests: 'circulation',
    ja: '席は足りるが、述べた者が{people}人（{needed}人要る）で、議題（{item}）が可とされた。',
    en: 'Enough seats said yes to {item}, but they are {people} people ({needed} are needed).',
  },
  'circular-without-yes': {
    rests: 'circulation',
    ja: '可が足りない（{people} / {needed}）のに、議題（{item}）が可とされた。',
    en: 'Too few said yes to {item} ({people} of {needed}).',
  },
} as const satisfies CheckedRules
