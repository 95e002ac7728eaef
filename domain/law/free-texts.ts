import type { Json } from '../kernel/json.ts'
import { sha256Form } from '../kernel/sha256.ts'

/**
 * The texts that people have written into a case, in their order and each once: by these it is found besides its number
 * and title. Its number and its tasks, which the record writes, are none, nor are ids, choices, moments, digests and
 * who did something. Those are told by their form: a case also keeps names that no field of its own holds, such as a
 * permit's holder as the roster called them.
 */
export const freeTexts = ({ tasks: _asked, number: _drawn, ...written }: Kept): readonly string[] => {
  const texts = new Set<string>()
  gather(written, texts)
  return [...texts]
}

/** A case's state as the record keeps it: what every procedure has in it by the same names, and its own. */
type Kept = { readonly [name: string]: Json }

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
