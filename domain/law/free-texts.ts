import type { Json } from '../kernel/json.ts'
import { sha256Form } from '../kernel/sha256.ts'

/**
 * The texts that people have written into a case, in their order and each once: by these it is found besides its number
 * and title. Ids, choices, moments, digests and who did something are none.
 */
export const freeTexts = (state: Json): readonly string[] => {
  const texts = new Set<string>()
  gather(state, texts)
  return [...texts]
}

const gather = (value: Json, texts: Set<string>): void => {
  if (typeof value === 'string') {
    if (isFree(value)) texts.add(value)
  } else if (Array.isArray(value)) {
    for (const one of value) gather(one, texts)
  } else if (value !== null && typeof value === 'object' && !isSomebody(value)) {
    for (const one of Object.values(value)) gather(one, texts)
  }
}

/** Whoever acted, as the record notes it: a search for what people did is none of ours. */
const isSomebody = (value: object): boolean => 'person' in value && 'name' in value

const isFree = (text: string): boolean => text.trim() !== '' && !notFree.some((form) => form.test(text))

const notFree: readonly RegExp[] = [
  // An id or a choice, such as `item-1`, `form-check` or `council/5e41…`.
  /^[a-z][a-zA-Z0-9]*([-/#][a-zA-Z0-9]+)*$/,
  /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/,
  /^\d{2}:\d{2}$/,
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  sha256Form,
]
