/** Offices of those who presided over a summit, by office and state. The English ones are in the records. */
export const words: { readonly [office: string]: string } = {
  'president-cn': '中国国家主席',
  'president-kg': '吉尔吉斯斯坦总统',
  'president-kz': '哈萨克斯坦总统',
  'president-ru': '俄罗斯总统',
  'president-tj': '塔吉克斯坦总统',
  'president-uz': '乌兹别克斯坦总统',
  'prime-minister-in': '印度总理',
  'prime-minister-pk': '巴基斯坦总理',
};
