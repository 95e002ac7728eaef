/**
 * How a file is sent and what it is called where it is saved: by its name in the reader's language, and by one that
 * every old browser can write.
 */
export const savedAs = (how: 'attachment' | 'inline', name: string, plain: string): string =>
  [
    `${how}; filename="${plain.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')}"`,
    `filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, escaped)}`,
  ].join('; ')

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/** So much of each part: with two that are long a name is within what every system takes, in Japanese as well. */
const longestPart = 32

/** A file's name from what it holds, what says nothing left out, without what no file may be called. */
export const fileNameOf = (parts: readonly string[], ending: string): string =>
  `${parts
    .map((part) => Array.from(part.replaceAll(unfit, ' ').trim()).slice(0, longestPart).join('').trim())
    .filter((part) => part !== '')
    .join('_')}.${ending}`

/** What some system or other doesn't take in the name of a file. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\s\\/:*?"<>|]+/gu
