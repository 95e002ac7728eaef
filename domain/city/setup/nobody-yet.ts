/**
 * How the first administrator of a city that is begun at a desk (`npm start -- --empty`) is called, until they say who
 * they are.
 */
export const nobodyYet = {
  name: '管理者',
  kana: 'カンリシャ',
  mail: 'administrator@city.example.jp',
  language: 'ja',
} as const
