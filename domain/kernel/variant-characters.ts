/**
 * Variants of characters (異体字) that people use for one another when they look for a name, by the form that the search
 * goes by. Only the search uses it; 阪 and 坂, or 崎 and 埼, are different names and not folded. Compatibility forms that
 * NFKC folds anyway are left out. The small ヶ of place names (by then hiragana) goes with ケ.
 */
const groups: Readonly<Record<string, string>> = {
  高: '髙', 崎: '﨑嵜碕', 辺: '邊邉', 斉: '齊斎齋', 浜: '濱濵', 沢: '澤', 広: '廣', 島: '嶋嶌', 桜: '櫻', 国: '國圀',
  吉: '𠮷', 富: '冨', 徳: '德', 恵: '惠', 真: '眞', 竜: '龍', 滝: '瀧', 関: '關', 鉄: '鐵銕', 条: '條', 寿: '壽', 栄: '榮',
  伝: '傳', 円: '圓', 塩: '鹽', 万: '萬', 与: '與', 来: '來', 会: '會', 学: '學', 実: '實', 県: '縣', 蔵: '藏', 薮: '藪',
  槙: '槇', 桧: '檜', 桑: '桒', 曽: '曾', 祢: '禰', 弥: '彌', 礼: '禮', 尭: '堯', 亀: '龜', 静: '靜', 清: '淸', 黒: '黑',
  横: '橫', 瀬: '瀨', 頼: '賴', 郎: '郞', 稲: '稻', 晃: '晄', 巌: '巖', 峰: '峯', 野: '埜', 館: '舘', 松: '枩', 船: '舩',
  荘: '莊', 増: '增', 暁: '曉', 渕: '淵', 満: '滿', 宝: '寶', 恒: '恆', 応: '應', 顕: '顯', 証: '證', 誉: '譽', 駅: '驛',
  児: '兒', 単: '單', 剣: '劍劒', 楽: '樂', 薫: '薰', 鶴: '靏靍', 篭: '籠', 遥: '遙', 灯: '燈', 彦: '彥', 緑: '綠', 歳: '歲',
  産: '產', 黄: '黃', 教: '敎', 温: '溫', 巻: '卷', 穂: '穗', 豊: '豐',
  蛍: '螢', 芸: '藝', 鴎: '鷗', 経: '經', 検: '檢', 総: '總', 図: '圖', 当: '當', 台: '臺', け: 'ゖ',
}

/** From each variant to the form that the search goes by. */
export const variantCharacters: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([form, variants]) => Array.from(variants, (variant): [string, string] => [variant, form])),
)
